// Words a third longer than those of English, as some languages have them: nothing is cut, nothing overflows.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openSample, useBrowser, withPage } from "./browser.mjs";

/** @typedef {import("playwright-core").Page} Page */

useBrowser();

/**
 * Makes every word on view a third longer, and tells what no longer fits.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
const stretch = (page) =>
  page.evaluate(() => {
    // What comes out of a log is cut on purpose, as is a step that was told before; what is wide scrolls.
    const free =
      ".contents ul, .again-words, .table-box, pre, textarea, select, svg, .visually-hidden, .chart-tooltip";
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) words.push(node);
    for (const node of words) {
      if (node.parentElement?.closest(`${free}, script, noscript`)) continue;
      node.textContent = (node.textContent ?? "").replace(
        /\p{L}{3,}/gu,
        (word) => word + word.slice(0, Math.ceil(word.length / 3)),
      );
    }
    const faults = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`the page: ${scrollWidth} > ${innerWidth}`);
    for (const element of document.querySelectorAll("body *")) {
      if (!(element instanceof HTMLElement) || element.closest(free)) continue;
      const { overflowX } = getComputedStyle(element);
      const cut = element.scrollWidth > element.clientWidth + 1 && overflowX !== "visible";
      const pokes =
        element.matches("button, .button, label") && element.scrollWidth > element.clientWidth + 1;
      if ((cut || pokes) && element.clientWidth > 0 && element.offsetParent) {
        faults.push(
          `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`,
        );
      }
    }
    return faults;
  });

for (const width of [1280, 320]) {
  test(`longer words fit, ${width} wide`, async () => {
    await withPage({ viewport: { width, height: 800 } }, async (page) => {
      assert.deepEqual(await stretch(page), []);
      await page.reload();
      await openSample(page);
      await page.getByRole("button", { name: "Network lost", exact: true }).click();
      await page.locator(".filter-clear").waitFor();
      assert.deepEqual(await stretch(page), []);
    });
    await withPage({ viewport: { width, height: 800 } }, async (page) => {
      await openSample(page);
      await page.click("#keys");
      assert.deepEqual(await stretch(page), []);
      await page.keyboard.press("Escape");
      await page.locator(".section-devices tbody button").first().click();
      await page.waitForSelector("dialog.panel[data-state=done]");
      assert.deepEqual(await stretch(page), []);
    });
  });
}
