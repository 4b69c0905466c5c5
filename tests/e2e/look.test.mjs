// What everybody must be able to see, reach and hear.

import assert from "node:assert/strict";
import { test } from "node:test";

import { accessible, CONTRAST, LANGUAGES, openSample, useBrowser, withPage } from "./browser.mjs";

useBrowser();

for (const width of [1280, 320]) {
  test(`nothing bars the way, light or dark: ${width} wide`, async () => {
    await withPage({ colorScheme: "light", viewport: { width, height: 800 } }, async (page) => {
      for (const opened of [false, true]) {
        if (opened) await openSample(page);
        await page.emulateMedia({ colorScheme: "light" });
        await accessible(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await accessible(page, CONTRAST);
      }
    });
  });
}

test("no language overflows a narrow screen", async () => {
  await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    for (const opened of [false, true]) {
      if (opened) await openSample(page);
      for (const language of LANGUAGES) {
        await page.selectOption("#language", language);
        const { content, screen } = await page.evaluate(() => ({
          content: document.documentElement.scrollWidth,
          screen: innerWidth,
        }));
        assert.ok(content <= screen, `${language}: ${content} > ${screen}`);
      }
    }
  });
});

test("the list of devices takes the room there is, and no main cause is cut", async () => {
  await withPage({ viewport: { width: 1920, height: 900 } }, async (page) => {
    await openSample(page);
    for (const language of LANGUAGES) {
      await page.selectOption("#language", language);
      await page.waitForSelector(".table-devices tbody td.words");
      for (const width of [1920, 1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const seen = await page.evaluate(() => {
          const over = (/** @type {Element | null} */ of) =>
            of ? of.scrollWidth - of.clientWidth : 1;
          const cells = [
            ...document.querySelectorAll(".table-devices td.words, .table-devices td.words span"),
          ];
          const cut = (/** @type {Element} */ cell) =>
            over(cell) > 0 || cell.scrollHeight > cell.clientHeight;
          return {
            page: over(document.documentElement),
            box: over(document.querySelector(".table-devices .table-box")),
            cut: cells.filter(cut).map((cell) => cell.textContent),
          };
        });
        assert.equal(seen.page, 0, `${language}, ${width}`);
        assert.deepEqual(seen.cut, [], `${language}, ${width}`);
        if (width === 1920) assert.equal(seen.box, 0, `${language}: all columns on view`);
      }
    }
  });
});

test("the whole way by keyboard", async () => {
  await withPage({}, async (page) => {
    /** @param {string} id */
    const tabTo = async (id) => {
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((id) => document.activeElement?.id === id, id)) return;
      }
      assert.fail(`no way to #${id}`);
    };
    await tabTo("sample");
    await page.keyboard.press("Enter");
    await page.waitForSelector("html[data-state=done]");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "result-title");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "choices-title");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "hand-over");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "copy-brief");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "again");
    await page.keyboard.press("Enter");
    await page.waitForSelector("html[data-state=ready]");
  });
});

test("the chart can be read by keyboard, and by a screen reader as a table", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const chart = page.locator(".section-timeline .chart [role=slider]");
    await chart.focus();
    await page.keyboard.press("Home");
    assert.equal(await chart.getAttribute("aria-valuenow"), "0");
    // Bins begin on the clock: at the full hour in which the sample begins.
    assert.match((await chart.getAttribute("aria-valuetext")) ?? "", /^2026-03-02 00:00/);
    await page.keyboard.press("ArrowRight");
    assert.equal(await chart.getAttribute("aria-valuenow"), "1");
    const totals = await page
      .locator(".section-timeline .chart table tbody td:nth-last-child(2)")
      .allInnerTexts();
    assert.equal(
      totals.reduce((sum, text) => sum + Number(text), 0),
      767,
    );
  });
});

test("the theme follows the system until one is chosen, and is remembered", async () => {
  await withPage({ colorScheme: "dark" }, async (page) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.check("#theme input[value=light]", { force: true });
    const light = await paper();
    assert.notEqual(light, dark);
    await page.reload();
    await page.waitForSelector("html[data-state=ready]");
    assert.equal(await paper(), light);
  });
});

test("a long step that was told before is one line, and all of it for who asks", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const steps = (/** @type {string} */ cause) =>
      page.locator(`article[data-cause="${cause}"] .list-steps li`, { hasText: "firewall" });
    const first = await steps("network-loss").evaluate((each) => each.clientHeight);
    const second = steps("abrupt-close");
    const folded = await second.evaluate((each) => each.clientHeight);
    assert.ok(first > 3 * folded, `${first}, ${folded}`);
    assert.equal(await second.innerText(), await steps("network-loss").innerText());
    await second.locator("summary").focus();
    await page.keyboard.press("Enter");
    assert.ok((await second.evaluate((each) => each.clientHeight)) > 3 * folded);
    await accessible(page);
  });
});
