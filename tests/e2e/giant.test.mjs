// What no hub has and an export may hold all the same: names of megabytes, and a million of them.

import assert from "node:assert/strict";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { handOver, names, origin, report, state, useBrowser, withPage } from "./browser.mjs";

/** @typedef {import("playwright-core").Page} Page */

useBrowser();

const folder = mkdtempSync(join(tmpdir(), "hubscope-giant-"));
after(() => rmSync(folder, { recursive: true }));

/** Such a device connects and drops. @param {string} device @param {number} minute */
const session = (device, minute) =>
  [undefined, "404104"].map((code, i) =>
    JSON.stringify({
      time: new Date(Date.UTC(2025, 8, 1, 0, minute + 5 * i)).toISOString(),
      resourceId: "/SUBSCRIPTIONS/S/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/HUB",
      operationName: code ? "deviceDisconnect" : "deviceConnect",
      category: "Connections",
      level: code ? "Error" : "Information",
      resultType: code,
      properties: JSON.stringify({ deviceId: device, protocol: "Mqtt" }),
    }),
  );

/** From disk, since a driver takes its time to hand over megabytes. @param {string[]} lines */
function log(lines) {
  const path = join(folder, "giant.json");
  writeFileSync(path, lines.join("\n"));
  return path;
}

/** @param {Page} page */
const wide = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** @param {Page} page @param {string} button */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return download.path();
}

test("a record with a name of ten megabytes is rejected in its place, and the rest is analysed", async () => {
  const [before, after] = [session("pump-01", 0), session("pump-02", 1)];
  const giant = session("x".repeat(10_000_000), 2).slice(1);
  await withPage({}, async (page) => {
    await page.setInputFiles("#files", log([...before, ...giant, ...after]));
    await state(page, "done");
    const { input, devices, disconnects } = await report(page);
    assert.deepEqual([input.used, input.rejected, devices, disconnects], [4, 1, 2, 2]);
    const problems = input.problems.map((/** @type {any} */ { problem, line, byte, count }) => ({
      problem,
      line,
      byte,
      count,
    }));
    const byte = before.join("\n").length + 1;
    assert.deepEqual(problems, [{ problem: "too-long", line: 3, byte, count: 1 }]);
    // The excerpt is the begin of the record, and a sign that there is more.
    const cells = await page
      .locator(".table-problems tbody tr")
      .first()
      .locator("td")
      .allInnerTexts();
    assert.ok(
      cells.some((cell) => cell === "3"),
      cells.join(" | "),
    );
    assert.equal(cells.at(-1), `${giant[0]?.slice(0, 120)}…`);
    assert.ok((await page.innerText("#result")).length < 100_000);
    assert.equal(await wide(page), 0);
    await page.fill("[data-field=device]", "pump-02");
    await page.locator(".section-devices").getByText("1 device").waitFor();
  });
});

test("the longest name that is read stays text in every view", async () => {
  const giant = `<img src=x onerror=globalThis.broken=1>${"y".repeat(900_000)}`;
  await withPage({}, async (page) => {
    const sound = async (/** @type {string} */ view) => {
      const found = await page.evaluate(() => ({
        broken: "broken" in globalThis,
        images: document.querySelectorAll("img").length,
      }));
      assert.deepEqual(found, { broken: false, images: 0 }, view);
      assert.equal(await wide(page), 0, view);
    };
    await page.setInputFiles(
      "#files",
      log([...session("pump-01", 0), ...session(giant, 1), ...session(giant, 20)]),
    );
    await state(page, "done");
    const { input, devices } = await report(page);
    assert.deepEqual([input.rejected, devices], [0, 2]);

    await page.fill("[data-field=device]", "<img");
    await page.locator(".section-devices").getByText("1 device").waitFor();
    const name = page.locator(".section-devices tbody th button");
    assert.equal(await name.textContent(), giant);
    await sound("table");

    await name.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog.panel[data-state=done]");
    assert.ok((await page.textContent("#panel-title"))?.includes(giant));
    // However long its name, there is room for what is told of the device.
    const room = await page.evaluate(() => {
      const body = document.querySelector(".panel-body")?.getBoundingClientRect();
      return body && Math.min(body.bottom, innerHeight) - body.top;
    });
    assert.ok(room && room > 300, `${room} pixels`);
    await sound("panel");
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });

    await page.fill("[data-field=device]", "");
    await page.locator(".section-devices").getByText("2 devices").waitFor();
    await handOver(page);
    assert.equal((await page.textContent(".letter"))?.includes("yyyy"), false);
    await names(page, "in");
    // A log of two devices: the letter names both.
    assert.ok((await page.textContent(".letter"))?.includes(giant));
    await sound("letter");
    // As CSV quotes it: no character of it needs that.
    const csv = readFileSync(await saved(page, "#save-devices"), "utf8");
    const cells = csv.split("\n").map((row) => row.split(",")[0]);
    // The name is too long to be shown where it is wrong.
    assert.ok(cells[1] === giant, "the name as it is");
    assert.deepEqual(cells.toSpliced(1, 1), ["device", "pump-01", ""]);
    const html = readFileSync(await saved(page, "#save-html"), "utf8");
    await page.route("**/handed", (route) =>
      route.fulfill({ body: html, contentType: "text/html" }),
    );
    await page.goto(`${origin}/handed`);
    assert.ok((await page.textContent(".section-devices tbody"))?.includes(giant));
    await sound("HTML");
  });
});

const MILLION = 1_000_000;

/** Each device drops once. @param {string} path */
function million(path) {
  const file = openSync(path, "w");
  writeSync(file, "time,operationName,resultType,deviceId\n");
  for (let i = 0; i < MILLION; ) {
    let lines = "";
    for (const end = i + 10_000; i < end; i++) {
      // All over the day; 86,400 and 7,919 have no divisor in common.
      const time = new Date(Date.UTC(2025, 8, 1) + ((i * 7919) % 86_400) * 1000);
      lines += `${time.toISOString()},deviceDisconnect,404104,${nameOf(i)}\n`;
    }
    writeSync(file, lines);
  }
  closeSync(file);
}

const nameOf = (/** @type {number} */ i) => `p-${String(i).padStart(7, "0")}`;

test("a million devices are listed, sorted, found and handed over", async () => {
  const path = join(folder, "million.csv");
  million(path);
  await withPage({}, async (page) => {
    await page.setInputFiles("#files", path);
    await state(page, "done");
    const { input, devices, disconnects } = await report(page);
    assert.deepEqual([input.rejected, devices, disconnects], [0, MILLION, MILLION]);
    const section = page.locator(".section-devices");
    /** The row at a place of the list holds this device. @param {number} at @param {string} name */
    const holds = (at, name) =>
      section
        .locator(`tr[aria-rowindex="${at + 2}"] th`)
        .getByText(name, { exact: true })
        .waitFor();
    const toEnd = () => page.locator(".roll").evaluate((box) => box.scrollTo(0, box.scrollHeight));

    await section.getByText("1,000,000 devices").waitFor();
    // Alike in what they are sorted by: by name.
    await holds(0, nameOf(0));
    await toEnd();
    await holds(MILLION - 1, nameOf(MILLION - 1));
    assert.ok((await section.locator("tbody tr").count()) < 100, "only what is on view is there");

    await page.locator(".of-device button").click();
    await page.locator(".of-device[aria-sort=ascending]").waitFor();
    await page.locator(".of-device button").click();
    await page.locator(".of-device[aria-sort=descending]").waitFor();
    await holds(0, nameOf(MILLION - 1));
    await toEnd();
    await holds(MILLION - 1, nameOf(0));

    await page.fill("[data-field=device]", nameOf(765_432));
    await section.getByText("1 device", { exact: true }).waitFor();
    await holds(0, nameOf(765_432));

    await page.fill("[data-field=device]", "");
    await section.getByText("1,000,000 devices").waitFor();
    await handOver(page);
    const csv = readFileSync(await saved(page, "#save-devices"), "utf8");
    assert.equal(csv.includes("p-0"), false);
    const rows = csv.split("\n");
    const standIns = new Set(rows.map((row) => row.slice(0, row.indexOf(","))));
    // A row for each, under the names of the columns; behind the last of them nothing.
    assert.equal(rows.length, MILLION + 2);
    assert.equal(standIns.size, MILLION + 2);
    assert.ok(standIns.has("device-0000001") && standIns.has("device-1000000"));
  });
});
