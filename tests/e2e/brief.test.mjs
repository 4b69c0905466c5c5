// The findings at a glance, and the answer in a few lines for a chat.

import assert from "node:assert/strict";
import { test } from "node:test";

import { accessible, openSample, useBrowser, withPage } from "./browser.mjs";

useBrowser();

const BRIEF = [
  "Why devices disconnect from IoT Hub",
  "23% of the disconnects need a look, first of all: Transient hub fault (15 disconnects, 15 devices).",
  "It happened from 2026-03-03 14:17:19 to 2026-03-03 14:18:29 UTC.",
  "77% of the disconnects are expected and need no action: SAS token expired.",
  "767 disconnects with 404104, on 35 of 48 devices, 2026-03-02 00:01:54 to 2026-03-04 23:59:40 UTC.",
  "• Transient hub fault: 15 disconnects, 15 devices. Very likely, 99%. What to do first: Let the devices retry with exponential back-off and jitter, as the SDKs do by default; most come back by themselves.",
  "• Network lost: 56 disconnects, 7 devices. Very likely, 99%. What to do first: Test the connection to the hub at the device’s site: ports 8883 (MQTT), 5671 (AMQP) or 443 (WebSockets) open, name resolution, signal strength.",
  "• Connection cut abruptly: 46 disconnects, 4 devices. Very likely, 99%. What to do first: Use the newest version of the Azure IoT device SDK: old versions had defects in reconnecting.",
].join("\n");

test("the summary is copied with one press, or with one key", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  await withPage({ permissions }, async (page) => {
    await openSample(page);
    await page.getByRole("button", { name: "Copy summary" }).click();
    await page.locator("#copy-brief", { hasText: "Copied" }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), BRIEF);
    assert.equal(await page.locator("#status").textContent(), "Copied");
    // What is filtered does not change what the summary says, nor what is copied of it.
    await page.evaluate(() => navigator.clipboard.writeText("nothing"));
    await page.locator(".filters button", { hasText: "Network lost" }).click();
    await page.keyboard.press("s");
    await page.locator("#copy-brief", { hasText: "Copied" }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), BRIEF);
  });
});

test("where a page may not write to the clipboard, the summary is shown and selected", async () => {
  const init = () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
  };
  await withPage({ init }, async (page) => {
    await openSample(page);
    await page.click("#copy-brief");
    await page.getByRole("dialog", { name: "Copy summary" }).waitFor();
    assert.equal(await page.evaluate(() => String(getSelection())), BRIEF);
    await accessible(page);
  });
});

test("each row at a glance leads to its finding, also while something is filtered", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const rows = page.locator(".table-glance tbody tr");
    assert.deepEqual(await rows.locator("td:nth-child(2)").allInnerTexts(), [
      "15",
      "56",
      "46",
      "60",
      "590",
    ]);
    const button = page.getByRole("button", { name: "Application restarts: go to the finding" });
    const heading = page.locator('article[data-cause="app-restart"] h3');
    await button.click();
    assert.equal(await heading.evaluate((each) => each === document.activeElement), true);

    await page.locator(".filters button", { hasText: "Network lost" }).click();
    await page.locator(".filter-state.on").waitFor();
    await button.press("Enter");
    await page.locator(".filter-state:not(.on)").waitFor();
    await page.waitForFunction(
      () =>
        document.activeElement?.closest("article")?.getAttribute("data-cause") === "app-restart",
    );
  });
});

test("where disconnects of a finding differ, it tells how sure each of them is", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const spread = (/** @type {string} */ cause) =>
      page.locator(`article[data-cause="${cause}"] dd:has(.spread)`);
    assert.equal(await spread("app-restart").innerText(), "58 very likely, 2 possible");
    const parts = spread("app-restart").locator(".spread-part:not([hidden])");
    const wide = await parts.evaluateAll((all) => all.map((each) => each.clientWidth));
    assert.deepEqual(
      wide.toSorted((one, other) => other - one),
      wide,
    );
    assert.ok(Math.min(...wide) > 0, String(wide));
    // All of these are very likely, which the mean says.
    assert.equal(await spread("hub-transient").count(), 0);
  });
});
