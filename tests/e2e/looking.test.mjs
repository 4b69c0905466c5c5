// Looking at a part of a log: by time, cause and name, with pointer and keyboard; and the way back.

import assert from "node:assert/strict";
import { test } from "node:test";

import { follow } from "../../www/src/roll.js";
import { accessible, LANGUAGES, openSample, sampleOf, useBrowser, withPage } from "./browser.mjs";

/** @typedef {import("playwright-core").Page} Page */

useBrowser();

/** @param {Page} page */
const left = (page) => page.locator(".filter-left");
/** @param {Page} page */
const chart = (page) => page.locator(".section-timeline [role=slider]");
/** The devices on view: how many there are is told first, then their rows come. @param {Page} page */
async function names(page) {
  await page.waitForFunction(() => {
    const rows = [...document.querySelectorAll(".section-devices tbody tr")];
    return rows.length > 0 && rows.every((row) => row.querySelector("button"));
  });
  return page.locator(".section-devices tbody th").allInnerTexts();
}

/**
 * @param {Page} page
 * @param {string} words
 */
const says = (page, words) => left(page).filter({ hasText: words }).waitFor();

const ALL = "767 disconnects of 35 devices";

// How many devices share an address.
const SITE = 12;

/** A site that loses its line three times, for twenty minutes; and others that stay. */
function outages() {
  /** @type {{ time: string, [field: string]: unknown }[]} */
  const lines = [];
  const record = (/** @type {number} */ at, /** @type {string} */ id, drop = true) =>
    lines.push({
      time: new Date(Date.parse("2026-03-02T00:00:00Z") + at * 1000).toISOString(),
      resourceId: "/SUBSCRIPTIONS/0/RESOURCEGROUPS/R/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/HUB",
      operationName: drop ? "deviceDisconnect" : "deviceConnect",
      category: "Connections",
      level: drop ? "Error" : "Information",
      ...(drop && { resultType: "404104", resultDescription: "DeviceConnectionClosedRemotely" }),
      properties: JSON.stringify({
        deviceId: id,
        protocol: "Mqtt",
        authType: "{}",
        maskedIpAddress: id.startsWith("site") ? "198.51.100.XXX" : `203.0.${id.length}.XXX`,
      }),
    });
  for (let i = 0; i < SITE; i++) {
    record(i, `site-${i}`, false);
    record(i, `other-${"x".repeat(i + 1)}`, false);
    for (const outage of [20_000, 47_000, 81_000]) {
      record(outage + i, `site-${i}`);
      record(outage + 1200 + 3 * i, `site-${i}`, false);
    }
  }
  lines.sort((a, b) => a.time.localeCompare(b.time));
  return Buffer.from(lines.map((line) => JSON.stringify(line)).join("\n"));
}

test("a part of the time is dragged over, and Escape gives the rest back", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    await says(page, ALL);
    const before = await page.locator(".section-timeline table").innerText();
    await chart(page).scrollIntoViewIfNeeded();
    const box = await chart(page).boundingBox();
    assert.ok(box);
    const y = box.y + 150;
    await page.mouse.move(box.x + box.width * 0.3, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
    await page.mouse.up();
    await page.locator(".filter-left").filter({ hasText: "of 767 disconnects" }).waitFor();
    assert.match(await page.locator(".filter-time").innerText(), /^2026-03-0\d \d\d:\d\d:00 to /);
    const shown = Number((await left(page).innerText()).split(" ")[0]);
    // The table behind the chart holds what the bar says, and so do the findings.
    const sum = async (/** @type {string} */ cells) =>
      (await page.locator(cells).allInnerTexts()).reduce((sum, text) => sum + Number(text), 0);
    const totals = ".section-timeline tbody tr > td:nth-last-child(2)";
    assert.equal(await sum(totals), shown);
    assert.ok(shown > 0 && shown < 767);
    await page.keyboard.press("Escape");
    await says(page, ALL);
    assert.equal(await page.locator(".section-timeline table").innerText(), before);
    assert.equal(await page.locator(".filter-time").isVisible(), false);
  });
});

test("incidents stand where they were, and are named", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const { incidents, from, step } = await page.evaluate(
      () => /** @type {any} */ (globalThis).hubscope.report().timeline,
    );
    assert.equal(incidents.length, 1);
    const [{ cause, devices }] = incidents;
    assert.deepEqual([cause, devices], ["hub-transient", 15]);
    assert.equal(await page.locator(".section-timeline .band.cause-hub-transient").count(), 1);
    await page.locator(".chart-legend").getByText("Incident: many devices at once").waitFor();
    await chart(page).focus();
    await page.keyboard.press("Home");
    const bin = Math.floor((Date.parse(incidents[0].from) - Date.parse(from)) / 1000 / step);
    for (let i = 0; i < bin; i++) await page.keyboard.press("ArrowRight");
    const said = (await chart(page).getAttribute("aria-valuetext")) ?? "";
    assert.ok(said.includes("Transient hub fault (15 devices)"), said);
  });
});

test("a part of the time is chosen with the keyboard, which stays in the chart", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    await chart(page).focus();
    await page.keyboard.press("Home");
    for (let i = 0; i < 3; i++) await page.keyboard.press("Shift+ArrowRight");
    // Given up, and tried again.
    await page.keyboard.press("Escape");
    assert.equal(await left(page).innerText(), ALL);
    for (let i = 0; i < 3; i++) await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Enter");
    await left(page).filter({ hasText: "of 767 disconnects" }).waitFor();
    const role = () => page.evaluate(() => document.activeElement?.getAttribute("role"));
    assert.equal(await role(), "slider");
    await page.locator(".filter-time").click();
    await says(page, ALL);
  });
});

test("the overview and its keys zoom and move, which is one step", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const strip = page.locator(".overview-strip");
    const shown = async () => (await strip.getAttribute("aria-valuetext")) ?? "";
    /** @param {string} range */
    const shows = (range) => page.waitForSelector(`.overview-strip[aria-valuetext="${range}"]`);
    const whole = "2026-03-02 00:00:00 to 2026-03-05 00:00:00";
    assert.equal(await shown(), whole);
    const button = (/** @type {string} */ name) => page.getByRole("button", { name, exact: true });
    assert.equal(await button("Zoom out").getAttribute("aria-disabled"), "true");
    // With the chart's keys, around the bar that is read: three days, a half of them, a quarter.
    await chart(page).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("+");
    await shows("2026-03-02 00:00:00 to 2026-03-03 12:00:00");
    await left(page).filter({ hasText: "of 767 disconnects" }).waitFor();
    const role = () => page.evaluate(() => document.activeElement?.className);
    assert.equal(await role(), "chart-plot");
    await page.keyboard.press("Home");
    await page.keyboard.press("+");
    await shows("2026-03-02 00:00:00 to 2026-03-02 18:00:00");
    await page.keyboard.press("Home");
    await page.keyboard.press("-");
    await shows("2026-03-02 00:00:00 to 2026-03-03 12:00:00");
    // With the overview's: a half to the right, and to the end.
    await strip.focus();
    await page.keyboard.press("ArrowRight");
    await shows("2026-03-02 18:00:00 to 2026-03-04 06:00:00");
    await page.keyboard.press("End");
    await shows("2026-03-03 12:00:00 to 2026-03-05 00:00:00");
    await button("Zoom in").click();
    await shows("2026-03-03 21:00:00 to 2026-03-04 15:00:00");
    await button("Earlier").click();
    await shows("2026-03-03 12:00:00 to 2026-03-04 06:00:00");
    // All that the overview did is one step.
    await page.keyboard.press("Escape");
    await shows("2026-03-02 00:00:00 to 2026-03-03 12:00:00");
    // With the pointer: the window is carried, its edge is pulled, and another one is drawn.
    const box = await strip.boundingBox();
    assert.ok(box);
    const drag = async (/** @type {number} */ from, /** @type {number} */ to) => {
      await page.mouse.move(box.x + box.width * from, box.y + 10);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * to, box.y + 10, { steps: 3 });
      await page.mouse.up();
    };
    const before = await shown();
    await drag(0.25, 0.75);
    await shows("2026-03-03 12:00:00 to 2026-03-05 00:00:00");
    await drag(0.5, 0.25);
    assert.match(await shown(), /^2026-03-02 1[78]:.* to 2026-03-05 00:00:00$/);
    await drag(0.1, 0.2);
    assert.match(await shown(), /^2026-03-02 0[67]:.* to 2026-03-02 14:/);
    await page.keyboard.press("Escape");
    await shows(before);
    await button("Zoom out").click();
    await shows(whole);
    await says(page, ALL);
  });
});

test("figures, notices and codes follow what is on view", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const figure = (/** @type {number} */ at) => page.locator(".strip dd").nth(at).innerText();
    const codes = () => page.locator(".code-name").allInnerTexts();
    assert.deepEqual([await figure(0), await figure(1)], ["767", "48"]);
    assert.equal(await page.locator(".section-codes h2").innerText(), "Error codes in this log");
    const all = await codes();
    assert.ok(all.length > 1, all.join());
    await page.fill("[data-field=device]", "gate-west-3");
    await left(page).filter({ hasText: "1 device" }).waitFor();
    const disconnects = (await left(page).innerText()).split(" ")[0];
    assert.deepEqual([await figure(0), await figure(1)], [`${disconnects} of 767`, "1 of 48"]);
    const heading = "Error codes of the devices on view";
    assert.equal(await page.locator(".section-codes h2").innerText(), heading);
    assert.ok((await codes()).length < all.length);
    // It stands where it stood.
    const order = () =>
      page
        .locator("#result > section[class*=section-]")
        .evaluateAll((all) => all.map((one) => one.className));
    const now = await order();
    await page.fill("[data-field=device]", "");
    await says(page, ALL);
    const then = await order();
    assert.deepEqual(
      now,
      then.filter((one) => now.includes(one)),
    );
    assert.deepEqual(await codes(), all);
  });
});

test("causes and names choose, one step back at a time", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    await page.getByRole("button", { name: "Network lost", exact: true }).click();
    await left(page).filter({ hasText: "of 767 disconnects" }).waitFor();
    const pressed = page.locator(".filter-cause[aria-pressed=true]");
    assert.deepEqual(await pressed.allInnerTexts(), ["Network lost"]);
    assert.equal(await page.locator(".section-findings .finding").count(), 1);
    const byCause = await left(page).innerText();
    await page.fill("[data-field=device]", "no such device");
    await page.locator(".nothing").waitFor();
    assert.equal(await page.locator(".section-findings").count(), 0);
    await page.locator(".section-devices").getByText("0 devices").waitFor();
    await page.locator("[data-field=device]").blur();
    await page.keyboard.press("Escape");
    await says(page, byCause);
    await page.keyboard.press("Escape");
    await says(page, ALL);
    assert.equal(await page.locator(".nothing").isVisible(), false);
    await page.fill("[data-field=sdk]", "node");
    await page.getByRole("button", { name: "Clear filters" }).click();
    await says(page, ALL);
    assert.equal(await page.inputValue("[data-field=sdk]"), "");
  });
});

test("what is filtered stays on view, and what was pressed stays where it is", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const top = (/** @type {import("playwright-core").Locator} */ of) =>
      of.evaluate((element) => element.getBoundingClientRect().top);
    const line = page.locator(".filter-state");
    const address = page.locator(".heat-addresses .heat-name button").first();
    const name = await address.innerText();
    await address.focus();
    const before = await top(address);
    await page.keyboard.press("Enter");
    await left(page).filter({ hasText: "of 767 disconnects" }).waitFor();
    const same = page.locator(".heat-addresses .heat-name button", { hasText: name });
    await page.waitForFunction((name) => document.activeElement?.textContent === name, name);
    assert.ok(Math.abs((await top(same)) - before) < 2, `${await top(same)}, ${before}`);
    // Below the line of contents, which is at the very top.
    const bottom = page.locator(".contents").evaluate((e) => e.getBoundingClientRect().bottom);
    assert.ok(Math.abs((await top(line)) - (await bottom)) < 1, `${await top(line)}`);
    assert.equal(await page.locator(".filter-what").innerText(), name);
    // The way back is as still, and so is the way out.
    await page.keyboard.press("Escape");
    await says(page, ALL);
    assert.ok(Math.abs((await top(same)) - before) < 2, `${await top(same)}, ${before}`);
    await page.keyboard.press("Enter");
    await line.getByText("Clear filters").click();
    await says(page, ALL);
    const focused = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    assert.ok(focused !== undefined && focused >= 0 && focused < 720, String(focused));
    assert.ok((await top(page.locator(".filters"))) < -1000);
    // And there is a way to the filters.
    await page.keyboard.press("Escape");
    await left(page).filter({ hasText: "of 767 disconnects" }).waitFor();
    await page.locator(".filter-what").click();
    assert.ok(await page.locator("[data-field=device]").evaluate((e) => e.matches(":focus")));
    assert.ok((await top(page.locator(".filters"))) >= 0);
  });
});

test("a finding leads to its devices, and an incident of a table is a press away", async () => {
  await withPage({}, async (page) => {
    await page.setInputFiles("#files", {
      name: "a.json",
      mimeType: "text/plain",
      buffer: outages(),
    });
    await page.waitForSelector("html[data-state=done]");
    const finding = page.locator(".finding.cause-site-outage").first();
    const all = await left(page).innerText();
    await finding.getByRole("button", { name: "Show these devices" }).click();
    await page.locator(".filter-state.on").waitFor();
    await page.waitForFunction(() =>
      document.activeElement?.matches(".section-devices .table-box"),
    );
    const pressed = page.locator(".filter-cause[aria-pressed=true]");
    assert.deepEqual(await pressed.allInnerTexts(), ["Outage at one site"]);
    assert.ok(await page.locator(".filter-time").isVisible());
    assert.equal((await names(page)).length, SITE);
    const box = await page.locator(".section-devices h2").boundingBox();
    assert.ok(box && box.y > 0 && box.y < 300, JSON.stringify(box));
    await page.keyboard.press("Escape");
    await says(page, all);
    // One of the outages that the finding lists.
    const row = finding.locator(".table-incidents tbody tr").last();
    const from = await row.locator("th").innerText();
    await row.getByRole("button", { name: "Look at this incident" }).click();
    await page.locator(".filter-state.on").waitFor();
    assert.ok((await page.locator(".filter-time").innerText()).startsWith(from));
    await left(page)
      .filter({ hasText: `${SITE} of` })
      .waitFor();
    assert.deepEqual(await pressed.allInnerTexts(), ["Outage at one site"]);
  });
});

test("all devices are listed, sorted, and chosen by name", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const table = page.locator(".section-devices table");
    const rows = Number(await table.getAttribute("aria-rowcount")) - 1;
    await page.locator(".section-devices").getByText(`${rows} devices`).waitFor();
    // Only what is on view is there.
    assert.ok((await names(page)).length < rows);
    const sorted = async (/** @type {string} */ order) => {
      await page.locator(`.of-device[aria-sort=${order}]`).waitFor();
      return names(page);
    };
    await page.locator(".of-device button").click();
    const first = await sorted("ascending");
    assert.deepEqual(first, [...first].sort());
    await page.locator(".of-device button").click();
    const last = await sorted("descending");
    assert.deepEqual(last, [...last].sort().reverse());
    await page.locator(".roll").evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await page.locator(`.section-devices tr[aria-rowindex="${rows + 1}"]`).waitFor();
    assert.equal((await names(page)).at(-1), first[0]);
    await page.fill("[data-field=device]", "gate-west-3");
    await page.locator(".section-devices").getByText("1 device").waitFor();
    assert.deepEqual(await names(page), ["gate-west-3"]);
  });
});

test("the rows are walked with the arrow keys", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    await page.locator(".section-devices tbody button").first().focus();
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex"));
    for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), "22");
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowUp");
    assert.equal(await focused(), "17");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog.panel[data-state=done]");
  });
});

test("whoever went somewhere else while an answer was on its way stays there", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    await chart(page).focus();
    await page.keyboard.press("Home");
    await chart(page).evaluate((plot) => {
      plot.dispatchEvent(new KeyboardEvent("keydown", { key: "+", bubbles: true }));
      const strip = document.querySelector(".overview-strip");
      if (strip instanceof HTMLElement) strip.focus();
    });
    await says(page, "of 767 disconnects");
    await page.locator("#result:not(:has(.chart-plot:focus)) .overview-strip:focus").waitFor();
  });
});

test("what is typed and what is listed is only text", async () => {
  await withPage({}, async (page) => {
    const hostile = "<img src=x onerror=alert(1)> =cmd|'/c calc'!A1";
    const text = sampleOf(hostile) + sampleOf("pump-02");
    const log = { name: "a.json", mimeType: "text/plain", buffer: Buffer.from(text) };
    await page.setInputFiles("#files", log);
    await page.waitForSelector("html[data-state=done]");
    await page.fill("[data-field=device]", "<IMG");
    await page.locator(".section-devices").getByText("1 device").waitFor();
    assert.deepEqual(await names(page), [hostile]);
    assert.equal(await page.locator("#result img").count(), 0);
  });
});

test("filters bar nobody's way, in any language", async () => {
  await withPage({ viewport: { width: 375, height: 800 } }, async (page) => {
    await openSample(page);
    for (const [i, language] of LANGUAGES.entries()) {
      await page.emulateMedia({ colorScheme: i % 2 === 0 ? "light" : "dark" });
      await page.selectOption("#language", language);
      await page.locator(".filter-cause").first().click();
      await page.locator(".filter-clear").waitFor();
      await accessible(page);
      await page.locator(".filter-clear").click();
    }
  });
});

test("a list of a million rows is walked row by row, and leapt through", () => {
  const sizes = { view: 500, height: 8_000_000, whole: 40_000_000 };
  assert.equal(follow({ top: 0, virtual: 0 }, 100, sizes), 100);
  assert.equal(follow({ top: 100, virtual: 100 }, 60, sizes), 60);
  assert.equal(follow({ top: 0, virtual: 0 }, 7_999_500, sizes), 39_999_500);
  assert.equal(follow({ top: 7_999_500, virtual: 39_999_500 }, 7_999_400, sizes), 39_999_400);
  const half = follow({ top: 0, virtual: 0 }, 3_999_750, sizes);
  assert.equal(half, 19_999_750);
  assert.equal(
    follow({ top: 30, virtual: 30 }, 4_000, { view: 500, height: 900, whole: 900 }),
    400,
  );
});

test("a line of contents leads to the parts, and stays on view", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    for (const [language, width] of /** @type {const} */ ([
      ["en", 1280],
      ["fr", 390],
      ["zh", 390],
    ])) {
      await page.setViewportSize({ width, height: 800 });
      await page.selectOption("#language", language);
      const buttons = page.locator(".contents button");
      assert.equal(await buttons.count(), 5);
      for (const [index, part] of ["findings", "devices", "codes", "timeline"].entries()) {
        await buttons.nth([2, 3, 4, 1][index] ?? 0).focus();
        await page.keyboard.press("Enter");
        const seen = await page.evaluate((part) => {
          const heading = document.querySelector(`.section-${part} > h2`);
          const line = document.querySelector(".contents");
          return {
            focused: document.activeElement === heading,
            below: (heading?.getBoundingClientRect().top ?? 0) >= (line?.clientHeight ?? 0),
            line: Math.round(line?.getBoundingClientRect().top ?? -1),
          };
        }, part);
        assert.deepEqual(seen, { focused: true, below: true, line: 0 }, `${language}: ${part}`);
      }
      await buttons.first().click();
      await page.waitForFunction(() => scrollY === 0);
      assert.equal(await page.evaluate(() => document.activeElement?.id), "result-title");
    }
  });
});
