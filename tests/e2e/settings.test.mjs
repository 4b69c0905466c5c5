// How the page tells things: in which zone, by which link, with which keys.

import assert from "node:assert/strict";
import { test } from "node:test";

import { accessible, file, LANGUAGES, openSample, useBrowser, withPage } from "./browser.mjs";

/** @typedef {import("playwright-core").Page} Page */

useBrowser();

/** @param {Page} page */
const hash = (page) => page.evaluate(() => decodeURIComponent(location.hash));
/** @param {Page} page */
const period = (page) => page.locator(".strip div").last().innerText();
/** @param {Page} page */
const focused = (page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("data-field") ?? document.activeElement?.className,
  );

test("every time is told in the zone of choice", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    assert.equal(await period(page), "Period (UTC)\n2026-03-02 00:01 to 2026-03-04 23:59");
    await page.selectOption("#zone", "Australia/Adelaide");
    assert.equal(
      await period(page),
      "Period (Australia/Adelaide)\n2026-03-02 10:31 to 2026-03-05 10:29",
    );
    assert.ok(
      (await page.locator(".headline, .lead").allInnerTexts())
        .join()
        .includes("Australia/Adelaide"),
    );
    assert.match(await page.locator(".section-timeline tbody th").first().innerText(), /10:30:00$/);
    assert.equal(
      await page.locator(".section-timeline .chart-axis").last().innerText(),
      "Time (Australia/Adelaide)",
    );
    await page.locator(".of-last").getByText("Last disconnect (Australia/Adelaide)").waitFor();
    assert.equal((await page.locator("body").innerText()).includes("2026-03-04 23:59"), false);
    // The report itself stays in UTC.
    const { from } = await page.evaluate(
      () => /** @type {any} */ (globalThis).hubscope.report()?.input ?? { from: "" },
    );
    assert.match(from ?? "", /^2026-03-02T00:\d\d/);
  });
});

test("clocks that are set in the midst of a log are told as they were", async () => {
  await withPage({}, async (page) => {
    const line = (/** @type {string} */ time) =>
      JSON.stringify({
        time,
        operationName: "deviceDisconnect",
        category: "Connections",
        level: "Error",
        resultType: "404104",
        properties: JSON.stringify({ deviceId: "pump-01", protocol: "Mqtt" }),
      });
    // In Stockholm, 29 March 2026 has no hour from 02:00 to 03:00.
    const log = ["2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"].map(line).join("\n");
    await page.fill("#paste", log);
    await page.click("#analyse");
    await page.waitForSelector("html[data-state=done]");
    await page.selectOption("#zone", "Europe/Stockholm");
    assert.equal(
      await period(page),
      "Period (Europe/Stockholm)\n2026-03-29 01:30 to 2026-03-29 03:30",
    );
  });
});

test("a link restores language, zone, time and causes, and holds no names", async () => {
  const link =
    "#lang=fr&zone=Europe/Paris&from=2026-03-02T06:00:00.000Z&to=2026-03-03T00:00:00.000Z&causes=network-loss";
  await withPage({ url: `${file}${link}` }, async (page) => {
    assert.equal(await page.getAttribute("html", "lang"), "fr");
    await openSample(page);
    assert.equal(await hash(page), link);
    assert.match(
      await page.locator(".filter-time").innerText(),
      /^2026-03-02 07:00:00 à 2026-03-03 01:00:00/,
    );
    assert.equal(await page.locator(".filter-cause[aria-pressed=true]").count(), 1);
    const by = await page.locator(".filter-left").innerText();
    await page.fill("[data-field=device]", "gate-west");
    await page.locator(".filter-left").filter({ hasNotText: by }).waitFor();
    assert.equal(await hash(page), link);
    await page.click("#again");
    assert.equal(await hash(page), "");
  });
});

test("a link that fits nothing leaves the report whole", async () => {
  const link = "#lang=xx&zone=Mars/Base&from=soon&to=%00&causes=<script>,,constructor&__proto__=1";
  await withPage({ url: `${file}${link}` }, async (page) => {
    await openSample(page);
    assert.equal(await page.getAttribute("html", "lang"), "en");
    assert.equal(await page.locator(".filter-left").innerText(), "767 disconnects of 35 devices");
    assert.equal(await hash(page), "#lang=en");
    await page.evaluate(() => {
      location.hash = "#lang=nl&causes=network-loss";
    });
    await page.waitForSelector("html[lang=nl]");
    await page.locator(".filter-cause[aria-pressed=true]").waitFor();
  });
});

test("a sheet tells the keys, in every language, and the keys work", async () => {
  await withPage({}, async (page) => {
    for (const language of LANGUAGES) {
      await page.selectOption("#language", language);
      await page.click("#keys");
      await page.waitForSelector("dialog.sheet");
      await accessible(page);
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog.sheet", { state: "detached" });
    }
    await openSample(page);
    await page.keyboard.press("/");
    assert.equal(await focused(page), "device");
    // In a field a letter is a letter.
    await page.keyboard.type("t?");
    assert.equal(await page.inputValue("[data-field=device]"), "t?");
    await page.keyboard.press("Escape");
    await page.locator("#keys").focus();
    await page.keyboard.press("t");
    assert.equal(await focused(page), "chart-plot");
    await page.keyboard.press("d");
    assert.equal(await focused(page), "table-box roll");
    await page.keyboard.press("?");
    await page.uncheck("dialog.sheet input");
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    assert.notEqual(await focused(page), "chart-plot");
  });
});
