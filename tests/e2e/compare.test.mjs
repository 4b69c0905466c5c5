// Several exports in one tab: more files for one log, back to an earlier one, and two compared.

import assert from "node:assert/strict";
import { test } from "node:test";

import { accessible, LANGUAGES, useBrowser, withPage } from "./browser.mjs";

/** @typedef {import("playwright-core").Page} Page */

useBrowser();

/**
 * A log of whole days: each device drops at full hours, so many times a day.
 *
 * @param {number} day of June 2025
 * @param {number} days
 * @param {Record<string, number>} devices
 */
function log(day, days, devices) {
  /** @type {string[]} */
  const lines = [];
  /** @type {(time: Date, device: string, code?: string) => void} */
  const record = (time, device, code) =>
    lines.push(
      JSON.stringify({
        time: time.toISOString(),
        operationName: code ? "deviceDisconnect" : "deviceConnect",
        category: "Connections",
        level: code ? "Error" : "Information",
        resultType: code,
        properties: JSON.stringify({ deviceId: device, protocol: "Mqtt" }),
      }),
    );
  for (const [device, times] of Object.entries(devices)) {
    record(new Date(Date.UTC(2025, 5, day)), device);
    for (let d = day; d < day + days; d++) {
      for (let hour = 1; hour <= times; hour++) {
        record(new Date(Date.UTC(2025, 5, d, hour, 10)), device, "404104");
        record(new Date(Date.UTC(2025, 5, d, hour, 11)), device);
      }
    }
    record(new Date(Date.UTC(2025, 5, day + days)), device);
  }
  return Buffer.from(lines.join("\n"));
}

const file = (/** @type {string} */ name, /** @type {Buffer} */ buffer) => ({
  name,
  mimeType: "application/json",
  buffer,
});
const before = file("before.json", log(1, 2, { "pump-1": 12, "pump-2": 12, "<b>pump-3": 12 }));
const after = file("after.json", log(10, 2, { "pump-1": 0, "pump-2": 12, "<b>pump-3": 0 }));

/**
 * @param {Page} page
 * @param {typeof before[]} files
 * @param {string} [input]
 */
async function open(page, files, input = "#files") {
  await page.setInputFiles(input, files);
  await page.waitForSelector("html[data-state=done]");
}

/** @param {Page} page */
const disconnects = (page) => page.locator(".strip dd").first().innerText();

test("files are added to the log on view", async () => {
  await withPage({}, async (page) => {
    await open(page, [before]);
    assert.equal(await disconnects(page), "72");
    await page.setInputFiles("#more", [after]);
    await page.locator(".strip dd").first().filter({ hasText: "96" }).waitFor();
    await page.waitForSelector("html[data-state=done]");
    assert.equal(await page.locator(".section-input .table-sources tbody tr").count(), 2);
  });
});

test("the exports of a tab are there to go back to, and to compare", async () => {
  await withPage({}, async (page) => {
    await open(page, [after]);
    assert.equal(await page.locator("#compare").isVisible(), false);
    await page.click("#again");
    await open(page, [before]);
    await page.locator("#compare").waitFor();
    assert.deepEqual(await page.locator("#exports option").allInnerTexts(), [
      "From before.json (72 disconnects)",
      "From after.json (24 disconnects)",
    ]);
    await page.selectOption("#exports", "1");
    await page.locator(".strip dd").first().filter({ hasText: "24" }).waitFor();
    await page.waitForSelector("html[data-state=done]");
    await page.locator("#compare").waitFor();

    await page.click("#compare");
    await page.waitForSelector("dialog.panel[data-state=done]");
    const dialog = page.locator("dialog.panel");
    assert.equal(
      await dialog.locator(".headline").innerText(),
      "67% fewer disconnects a day: 36 before, 12 after.",
    );
    const rows = await dialog.locator(".table-device-changes tbody tr").allInnerTexts();
    assert.deepEqual(
      rows.map((row) => row.split("\t").slice(0, 4)),
      [
        ["<b>pump-3", "12", "0", "gone"],
        ["pump-1", "12", "0", "gone"],
        ["pump-2", "12", "12", "no clear change"],
      ],
    );
    // The other way round.
    await dialog.locator("select").first().selectOption("1");
    await dialog.locator("select").last().selectOption("0");
    await dialog.locator(".headline").filter({ hasText: "200% more" }).waitFor();
    await dialog.getByText("The log taken as the later one is the older of the two.").waitFor();
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog.panel", { state: "detached" });
  });
});

test("a comparison bars nobody's way, in any language", async () => {
  await withPage({}, async (page) => {
    await open(page, [before]);
    await page.click("#again");
    await open(page, [after]);
    // Axe looks at each language once, and at both widths.
    const widths = [1280, 320];
    for (const language of LANGUAGES) {
      await page.selectOption("#language", language);
      await page.click("#compare");
      await page.waitForSelector("dialog.panel[data-state=done]");
      for (const width of widths.reverse()) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        assert.equal(wide, false, `${language}, ${width} wide`);
        const cut = await page.evaluate(() => {
          const right = document.querySelector("dialog.panel")?.getBoundingClientRect().right ?? 0;
          const selects = [...document.querySelectorAll(".compare-choices select")];
          return selects.filter((select) => select.getBoundingClientRect().right > right).length;
        });
        assert.equal(cut, 0, `${language}, ${width} wide`);
      }
      await accessible(page);
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "detached" });
    }
  });
});

test("whatever is open closes when another log takes its place", async () => {
  await withPage({}, async (page) => {
    await open(page, [before]);
    await page.click("#again");
    await open(page, [after]);
    await page.locator("#compare").waitFor();
    for (const opener of ["#compare", "#keys", "#hand-over"]) {
      await page.click(opener);
      await page.waitForSelector("dialog[open]");
      await page.setInputFiles("#files", [before]);
      await page.waitForSelector("dialog", { state: "detached" });
      await page.waitForSelector("html[data-state=done]");
    }
  });
});
