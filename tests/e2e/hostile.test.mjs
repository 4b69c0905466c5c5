// Text out of a log is only ever text: names that are markup, script, formulas, paths or keywords go
// through every view and come out as they went in.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { handOver, LANGUAGES, names, useBrowser, withPage } from "./browser.mjs";

/** @typedef {import("playwright-core").Page} Page */

useBrowser();

const HOSTILE = [
  "<img src=x onerror=globalThis.broken=1>",
  "</title><script>globalThis.broken=1</script>",
  '"><svg onload=globalThis.broken=1>',
  "javascript:globalThis.broken=1",
  "__proto__",
  "constructor",
  "toString",
  "=cmd|'/c calc'!A1",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "+1-1",
  "../../../etc/passwd",
  "{ $device } { cause-network-loss } #{broken} {{broken}} %s %1$s",
  "' or 1=1; drop table devices; // | union *",
  'pump" | take 0 //',
  "&lt;b&gt;&amp;",
  "line-separator\u2028here",
  "אבג-pump-مضخة",
  "z̸͎͠a̷l̴g̵o",
  "𝔭𝔲𝔪𝔭-🛰️",
  `${"long".repeat(200)}`,
];

const SDK = "<b>SDK</b>/1.0 =1+1";
const ADDRESS = "203.0.113.<i>";

/** Each device drops five times, and comes back; nobody can tell why. */
function log() {
  /** @type {string[]} */
  const lines = [];
  for (const [n, device] of HOSTILE.entries()) {
    for (let i = 0; i < 5; i++) {
      const begin = Date.UTC(2025, 8, 1, 0, n) + i * (7 + n) * 611_000;
      for (const [time, code] of [
        [begin, undefined],
        [begin + 300_000 + n * 7919, "404104"],
      ]) {
        const properties = {
          deviceId: device,
          protocol: "Mqtt",
          sdkVersion: SDK,
          maskedIpAddress: ADDRESS,
        };
        lines.push(
          JSON.stringify({
            time: new Date(Number(time)).toISOString(),
            resourceId: "/SUBSCRIPTIONS/<S>/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/<H>",
            operationName: code ? "deviceDisconnect" : "deviceConnect",
            category: "Connections",
            level: code ? "Error" : "Information",
            resultType: code,
            properties: JSON.stringify(properties),
          }),
        );
      }
    }
  }
  return Buffer.from(lines.join("\n"));
}

const file = {
  name: "<img src=x onerror=globalThis.broken=1>.json",
  mimeType: "application/json",
  buffer: log(),
};

/** @param {Page} page */
async function open(page) {
  await page.setInputFiles("#files", file);
  await page.waitForSelector("html[data-state=done]");
  await page.locator(".section-devices tbody button").first().waitFor();
}

/** Nothing of the log has become an element, ran, or reached the prototypes. @param {Page} page */
async function untouched(page) {
  const found = await page.evaluate(() => ({
    broken: "broken" in globalThis,
    elements: document.querySelectorAll(
      "main img, dialog img, main script, dialog script, main i, dialog i",
    ).length,
    links: [...document.querySelectorAll("a[href]")].filter(
      (link) => !/^(https:|#)/.test(link.getAttribute("href") ?? ""),
    ).length,
    polluted: Object.keys(Object.prototype).length,
  }));
  assert.deepEqual(found, { broken: false, elements: 0, links: 0, polluted: 0 });
}

test("hostile names are listed, found, opened and compared as text", async () => {
  await withPage({}, async (page) => {
    await open(page);
    for (const language of LANGUAGES) {
      await page.selectOption("#language", language);
      await page.locator(".section-devices tbody button").first().waitFor();
      await untouched(page);
    }
    await page.selectOption("#language", "en");
    for (const name of HOSTILE) {
      await page.fill("[data-field=device]", name);
      // The name and nothing else: what was listed before may still be there.
      await page.waitForFunction((name) => {
        const cells = [...document.querySelectorAll(".section-devices tbody th")];
        return cells.length === 1 && cells[0]?.textContent === name;
      }, name);
      await page.locator(".section-devices tbody button").click();
      await page.waitForSelector("dialog.panel[data-state=done]");
      const title = await page.locator("#panel-title").textContent();
      // Marks that keep the direction of a name from the sentence around it are not part of it.
      assert.ok(title?.replace(/[\u2068\u2069]/g, "").includes(name), title ?? "");
      await untouched(page);
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "detached" });
    }
    await page.fill("[data-field=device]", "");
    await page.fill("[data-field=sdk]", "<b>sdk");
    await page.locator(".section-devices").getByText(`${HOSTILE.length} devices`).waitFor();
    await untouched(page);
    await page.click("#again");
    await open(page);
    await untouched(page);
    const hash = await page.evaluate(() => decodeURIComponent(location.hash));
    assert.equal(hash, "#lang=en");
  });
});

test("a spreadsheet finds no formula in what is saved", async () => {
  await withPage({}, async (page) => {
    await open(page);
    await handOver(page);
    for (const where of /** @type {const} */ (["out", "in"])) {
      await names(page, where);
      const buttons = ["#save-verdicts", "#save-devices"];
      for (const button of where === "out" ? [...buttons, "#save-mapping"] : buttons) {
        const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
        const csv = readFileSync(await download.path(), "utf8");
        // As a spreadsheet splits it: by commas and quotes.
        const cells = csv.split("\n").flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
        assert.ok(cells.length > HOSTILE.length, button);
        assert.deepEqual(
          cells.filter((cell) => /^"?\s*[=+\-@]/.test(cell)),
          [],
          button,
        );
        const named = where === "in" || button === "#save-mapping";
        assert.equal(csv.includes("'=cmd|'/c calc'!A1"), named, `${button}, names ${where}`);
      }
    }
    await untouched(page);
  });
});
