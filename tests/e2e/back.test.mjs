// The browser's Back, and what it must not throw away.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openSample, sample, state, useBrowser, withPage } from "./browser.mjs";

/** @typedef {import("playwright-core").Page} Page */

useBrowser();

const ALL = "767 disconnects of 35 devices";
/** @param {Page} page @param {string} words */
const says = (page, words) => page.locator(".filter-left").filter({ hasText: words }).waitFor();
/** @param {Page} page */
const hash = (page) => page.evaluate(() => location.hash);
/** @param {Page} page */
const back = (page) => page.evaluate(() => history.back());

test("Back closes what is open, and takes back what is looked at, step by step", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const length = await page.evaluate(() => history.length);
    await page.getByRole("button", { name: "Network lost", exact: true }).click();
    await says(page, "56 of 767");
    await page.fill("[data-field=device]", "-");
    await page.waitForFunction((length) => history.length === length, length + 2);
    assert.equal(await hash(page), "#lang=en&causes=network-loss", "no name in the address");
    await page.locator(".section-devices tbody button").first().click();
    await page.waitForSelector("dialog.panel[data-state=done]");
    await back(page);
    await page.waitForSelector("dialog.panel", { state: "detached" });
    assert.equal(await page.inputValue("[data-field=device]"), "-");
    await back(page);
    await says(page, "56 of 767");
    assert.equal(await page.inputValue("[data-field=device]"), "");
    await back(page);
    await says(page, ALL);
    assert.equal(await hash(page), "#lang=en");
    // There is no way forth again, and whoever tries stays.
    await page.goForward();
    await page.waitForFunction(() => history.state.step === 0);
    await says(page, ALL);
  });
});

test("Escape and Back are one way", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    await page.getByRole("button", { name: "Network lost", exact: true }).click();
    await page.getByRole("button", { name: "Application restarts", exact: true }).click();
    await says(page, "116 of 767");
    await page.keyboard.press("Escape");
    await says(page, "56 of 767");
    await page.waitForFunction(() => history.state.step === 1);
    assert.equal(await hash(page), "#lang=en&causes=network-loss");
    await page.click("#hand-over");
    await page.waitForFunction(() => history.state.step === 2);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => history.state.step === 1);
    await back(page);
    await says(page, ALL);
  });
});

test("a report that made way for a new analysis is a press away, or a Back", async () => {
  await withPage({}, async (page) => {
    assert.equal(await page.locator("#before").isVisible(), false);
    await openSample(page);
    await page.getByRole("button", { name: "Network lost", exact: true }).click();
    await says(page, "56 of 767");
    await page.click("#again");
    await state(page, "ready");
    await page.waitForFunction(() => location.hash === "");
    assert.match(await page.innerText("#before-name"), /767/);
    await page.click("#before");
    await state(page, "done");
    await says(page, "56 of 767");
    await page.click("#again");
    await state(page, "ready");
    await back(page);
    await state(page, "done");
    await says(page, "56 of 767");
    // What is refused leaves the way back as it was.
    await page.click("#again");
    await page.setInputFiles("#files", sample("broken/picture.png"));
    await state(page, "done");
    await page.click("#again");
    assert.match(await page.innerText("#before-name"), /767/);
  });
});

test("leaving asks while a log is on view, but not for the sample", async () => {
  await withPage({}, async (page) => {
    /** @type {string[]} */
    const asked = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      dialog.accept();
    });
    await openSample(page);
    await page.reload();
    assert.deepEqual(asked, []);
    await state(page, "ready");
    await page.click("h1");
    await page.setInputFiles("#files", sample("json-lines/PT1H.json"));
    await state(page, "done");
    await page.reload();
    await state(page, "ready");
    assert.deepEqual(asked, ["beforeunload"]);
  });
});
