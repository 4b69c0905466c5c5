// The queries beside the findings: closed until somebody asks for them, and copied with a press.

import assert from "node:assert/strict";
import { test } from "node:test";

import { accessible, openSample, useBrowser, withPage } from "./browser.mjs";

useBrowser();

/** @param {import("playwright-core").Page} page */
async function openQuery(page) {
  const query = page.locator('article[data-cause="sas-token-expiry"] .query').first();
  assert.equal(await query.locator("pre").isVisible(), false);
  await query.locator("summary").focus();
  await page.keyboard.press("Enter");
  assert.equal(await query.locator("pre").isVisible(), true);
  return query;
}

test("a query is opened with the keyboard, and copied as it stands there", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  await withPage({ permissions }, async (page) => {
    await openSample(page);
    const query = await openQuery(page);
    const text = await query.locator("pre").innerText();
    assert.match(text, /^let since = datetime\(2026-03-02T00:06:23\.000Z\);\n/);
    assert.match(text, /\n\| render columnchart$/);
    await query.getByRole("button", { name: "Copy" }).click();
    await query.getByText("Copied").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    await accessible(page);
  });
});

test("where a page may not write to the clipboard, the query is selected", async () => {
  const init = () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
  };
  await withPage({ init, viewport: { width: 320, height: 640 } }, async (page) => {
    await openSample(page);
    const query = await openQuery(page);
    const text = await query.locator("pre").innerText();
    await query.getByRole("button", { name: "Copy" }).click();
    await query.getByText("Selected").waitFor();
    assert.equal(await page.evaluate(() => String(getSelection())), text);
    const { content, screen } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      screen: innerWidth,
    }));
    assert.ok(content <= screen, "a long line scrolls in its own box");
  });
});

test("the start page tells how to get an export, when it is asked", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  await withPage({ permissions, viewport: { width: 390, height: 800 } }, async (page) => {
    const how = page.locator("#how");
    assert.equal(await how.locator("p").first().isVisible(), false);
    await how.locator("summary").focus();
    await page.keyboard.press("Enter");
    await how.getByText("Diagnostic settings").waitFor();
    await how.getByRole("button", { name: "Copy" }).nth(1).click();
    await how.getByText("Copied").waitFor();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(command, /^az monitor log-analytics query --workspace WORKSPACE-ID /);
    assert.match(command, / > connections\.json$/);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    await accessible(page);
  });
});
