// A verdict, opened: from the table of devices to the rows behind one disconnect.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import {
  accessible,
  CONTRAST,
  LANGUAGES,
  openSample,
  report,
  sample,
  sampleOf,
  state,
  useBrowser,
  withPage,
} from "./browser.mjs";

useBrowser();

/**
 * Opens the panel of a device, by its name in the table.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} device
 */
async function open(page, device) {
  await page.locator(".section-devices th button", { hasText: device }).first().click();
  await page.waitForSelector("dialog.panel[data-state=done]");
}

/**
 * Chooses a session that ended with 404104.
 *
 * @param {import("playwright-core").Page} page
 * @param {number} index
 */
async function choose(page, index) {
  await page.locator(".table-sessions td button").nth(index).click();
  await page.waitForSelector("dialog.panel[data-state=done] .why .section-rows");
}

test("from a device to the rows behind its verdict", async () => {
  await withPage({}, async (page) => {
    await page.setInputFiles("#files", sample("json-lines/PT1H.json"));
    await state(page, "done");
    const { fleet } = await report(page);
    const { device } = fleet.rows[0];
    await open(page, device);
    assert.match(await page.innerText("#panel-title"), new RegExp(device));
    assert.equal(await page.evaluate(() => document.activeElement?.id), "panel-title");
    assert.equal(await page.locator(".lane-canvas").count(), 1);
    assert.match((await page.locator(".lane-canvas").getAttribute("aria-label")) ?? "", /404104/);
    await choose(page, 0);
    assert.equal(await page.locator(".shares li").count(), 10);
    assert.match(await page.innerText(".table-thresholds"), /at least 50%/);
    const lines = readFileSync(sample("json-lines/PT1H.json"), "utf8").trim().split("\n");
    const rows = await page.locator(".why .row").all();
    assert.ok(rows.length > 0);
    for (const row of rows) {
      const place = /line (\d+)/.exec(await row.innerText());
      const line = lines[Number(place?.[1]) - 1]?.trim();
      assert.equal(await row.locator("pre").textContent(), line, "as it stands there");
    }
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), device);
  });
});

test("why a device disconnects is said first, and leads to the finding", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    await open(page, "press-1");
    const first = page.locator(".panel-body .section").first();
    assert.match(await first.innerText(), /^Why this device disconnects\s+Application restarts\s/);
    const facts = await first.locator(".facts").innerText();
    assert.match(facts, /32 of 32/);
    assert.match(facts, /Connected again since \(UTC\)\s+2026-03-04/);
    assert.match(facts, /Protocol\s+MQTT/);
    assert.equal(await first.locator(".list-steps li").count(), 2);
    // At first the disconnects alone; the others on demand.
    const rows = page.locator(".table-sessions .table-filter output");
    assert.equal(await rows.innerText(), "32 of 49 rows");
    assert.equal(await page.locator(".table-sessions tbody tr:not(:has(button))").count(), 0);
    await page.getByRole("checkbox", { name: "Only those that ended with 404104" }).uncheck();
    assert.equal(await rows.innerText(), "49 of 49 rows");
    await page.getByRole("dialog").getByRole("button", { name: "Go to the finding" }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
    const cause = () => page.evaluate(() => document.activeElement?.getAttribute("data-cause"));
    assert.equal(await cause(), "app-restart");
    // What is filtered away cannot be gone to.
    await page.fill("[data-field=device]", "gate-west");
    await page.locator(".filter-left").filter({ hasText: " of 767 disconnects" }).waitFor();
    await page.waitForFunction(
      () => !document.querySelector(".section-findings [data-cause=app-restart]"),
    );
    await open(page, "gate-west-3");
    assert.equal(
      await page.getByRole("dialog").getByRole("button", { name: "Go to the finding" }).count(),
      1,
    );
  });
});

test("on a narrow screen a disconnect can be chosen, and no label of the picture is cut", async () => {
  // An hour ahead of UTC, a day begins shortly before the log ends.
  const clock = { viewport: { width: 390, height: 800 }, timezoneId: "Africa/Lagos" };
  await withPage(clock, async (page) => {
    await openSample(page);
    await page.selectOption("#zone", "Africa/Lagos");
    await open(page, "press-1");
    const { button, box } = await page.evaluate(() => {
      const of = (/** @type {string} */ selector) =>
        document.querySelector(selector)?.getBoundingClientRect();
      return {
        button: of(".table-sessions tbody button"),
        box: of(".table-sessions .table-box"),
      };
    });
    assert.ok(button && box && button.right <= box.right, "in the box without scrolling");
    for (let width = 390; width < 1280; width += 45) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForFunction(() => {
        const plot = document.querySelector(".lane-plot");
        return plot?.clientWidth === Number(plot?.firstElementChild?.getAttribute("width"));
      });
      const over = await page.evaluate(() => {
        const canvas = document.querySelector(".lane-canvas");
        const end = canvas?.getBoundingClientRect().right ?? 0;
        const labels = [...(canvas?.querySelectorAll(".lane-label") ?? [])];
        return labels.filter((label) => label.getBoundingClientRect().right > end + 0.5).length;
      });
      assert.equal(over, 0, `cut at ${width}`);
    }
  });
});

test("it can be opened in every language", async () => {
  await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    await openSample(page);
    for (const language of LANGUAGES) {
      await page.selectOption("#language", language);
      await open(page, "gate-west-3");
      await choose(page, 1);
      const text = await page.innerText("dialog");
      assert.doesNotMatch(
        text,
        /\b(explain|threshold|limit|evidence|section|table|page|row)-[a-z]/,
        language,
      );
      assert.doesNotMatch(text, /\{ ?\$|undefined|NaN|\[object/);
      const { content, room } = await page.evaluate(() => {
        const body = /** @type {HTMLElement} */ (document.querySelector(".panel-body"));
        return { content: body.scrollWidth, room: body.clientWidth };
      });
      assert.ok(content <= room, `${language}: ${content} > ${room}`);
      await page.locator(".panel-head button").click();
      await page.waitForSelector("dialog", { state: "detached" });
    }
  });
});

test("from a disconnect to those of the same incident", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    await open(page, "pump-02");
    const incident = page.locator(".table-sessions td button", { hasText: "Transient hub fault" });
    await incident.first().click();
    const others = page.locator(".section-together tbody tr");
    await others.first().waitFor();
    assert.equal(await others.count(), 14);
    for (const text of await others.allInnerTexts())
      assert.match(text, /14:1[78].*line [\d,]+, byte/s);
    await accessible(page);
    // Another one of the same incident, opened from there.
    await others.getByRole("button", { name: /valve-101/ }).click();
    await page.waitForSelector("dialog.panel[data-state=done]");
    assert.match(await page.innerText("#panel-title"), /valve-101/);
    assert.equal(await page.locator("dialog").count(), 1);
    await incident.first().click();
    await others.getByRole("button", { name: /pump-02/ }).waitFor();
  });
});

test("what the device itself wrote, beside the hub's log", async () => {
  // Connects and drops in seconds from midnight; the device's clock is 77 minutes ahead and shows the time of day only.
  const sessions = [
    [3600, 9911],
    [9935, 12407],
    [12440, 21003],
    [21022, 23333],
  ];
  const clock = (/** @type {number} */ at) => new Date(at * 1000).toISOString().slice(11, 19);
  const record = (/** @type {number} */ at, /** @type {string} */ code) =>
    JSON.stringify({
      time: `2026-03-02T${clock(at)}Z`,
      resourceId: "/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/H",
      operationName: code ? "deviceDisconnect" : "deviceConnect",
      category: "Connections",
      resultType: code,
      properties: JSON.stringify({ deviceId: "pump-01", protocol: "Mqtt" }),
    });
  const hub = sessions.flatMap(([from, to]) => [record(from ?? 0, ""), record(to ?? 0, "404104")]);
  const own = sessions.flatMap(([from, to]) => [
    `-> ${clock((from ?? 0) + 4620)} CONNECT | VER: 4 | KEEPALIVE: 240 | FLAGS: 192 | USERNAME: h.azure-devices.net/pump-01/?api-version=2020-09-30 | PWD: XXXX | CLEAN: 0`,
    `<- ${clock((from ?? 0) + 4621)} CONNACK | SESSION_PRESENT: true | RETURN_CODE: 0x0`,
    `-> ${clock((to ?? 0) + 4600)} PINGREQ`,
    "Connection Status result:IOTHUB_CLIENT_CONNECTION_UNAUTHENTICATED, reason:IOTHUB_CLIENT_CONNECTION_NO_PING_RESPONSE",
  ]);
  const file = (/** @type {string} */ name, /** @type {string[]} */ lines) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(`${lines.join("\n")}\n`),
  });
  await withPage({}, async (page) => {
    await page.setInputFiles("#files", [file("PT1H.json", hub), file("pump.log", own)]);
    await state(page, "done");
    const row = page.locator(".table-client-beside tbody tr");
    assert.equal(await row.count(), 1);
    assert.match(
      await row.innerText(),
      /pump\.log\s+C SDK\s+pump-01\s+77\smin\s1\ss ahead of the hub’s\s+4\s+4/,
    );
    await open(page, "pump-01");
    await choose(page, 1);
    const why = await page.innerText(".why");
    assert.match(
      why,
      /The device’s own log gives the reason: NO_PING_RESPONSE \(pump\.log, line 8\)\./,
    );
  });
});

test("nothing bars the way in the panel, light or dark", async () => {
  await withPage({ colorScheme: "light" }, async (page) => {
    await openSample(page);
    await open(page, "gate-west-3");
    await accessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await accessible(page, CONTRAST);
    await choose(page, 3);
    await accessible(page, CONTRAST);
    await page.emulateMedia({ colorScheme: "light" });
    await accessible(page);
  });
});

test("text from a log is only ever text in the panel", async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const lines = sampleOf(hostile);
  await withPage({}, async (page) => {
    await page.fill("#paste", lines);
    await page.click("#analyse");
    await state(page, "done");
    await open(page, hostile);
    await choose(page, 0);
    assert.equal(await page.locator("dialog img").count(), 0);
    assert.ok((await page.innerText("dialog pre >> nth=0")).includes("<img src=x"));
  });
});

test("a new analysis closes the panel", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    await open(page, "gate-west-3");
    await page.setInputFiles("#files", sample("json-lines/PT1H.json"));
    await state(page, "done");
    await page.waitForSelector("dialog", { state: "detached" });
  });
});
