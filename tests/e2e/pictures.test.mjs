// The pictures that show a cause before it is read: how long sessions and gaps lasted, and where disconnects happen.

import assert from "node:assert/strict";
import { test } from "node:test";

import { LANGUAGES, openSample, report, useBrowser, withPage } from "./browser.mjs";

useBrowser();

/** @param {number[]} counts */
const sum = (counts) => counts.reduce((total, count) => total + count, 0);

/**
 * Numbers and their units are kept together by spaces of their own.
 *
 * @param {string | null} words
 */
const plain = (words) => (words ?? "").replaceAll(/\u00a0|\u202f/g, " ");

test("session lengths can be read by keyboard, and by a screen reader as a table", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const chart = page.locator(".chart-close-up [role=slider]");
    await chart.focus();
    await page.keyboard.press("Home");
    assert.match(plain(await chart.getAttribute("aria-valuetext")), /^0 s to 60 s, 0 disconnects/);
    for (let i = 0; i < 6; i++) await page.keyboard.press("PageUp");
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
    assert.equal(await chart.getAttribute("aria-valuenow"), "65");
    const value = plain(await chart.getAttribute("aria-valuetext"));
    const { rhythm } = await report(page);
    const { starts, series } = rhythm.close_up;
    const count = sum(series.map((/** @type {any} */ { counts }) => counts[starts.indexOf(3900)]));
    assert.ok(count > 50, `${count} sessions of 65 minutes`);
    assert.ok(
      value.startsWith(`65 min to 66 min, ${count} disconnects, 65 min to 70 min: the hub`),
    );
    // What is under the cursor stands beside it, too.
    assert.match(
      plain(await page.innerText(".chart-close-up .chart-tooltip")),
      /^65 min to 66 min\n/,
    );
    await page.keyboard.press("End");
    assert.equal(await chart.getAttribute("aria-valuenow"), "74");
    for (const kind of ["close-up", "sessions", "gaps"]) {
      const totals = await page.locator(`.chart-${kind} table tbody td:last-child`).allInnerTexts();
      const of = rhythm[kind.replace("-", "_")].series;
      const all = sum(of.flatMap((/** @type {any} */ { counts }) => counts));
      assert.equal(sum(totals.map(Number)), all, kind);
    }
  });
});

test("a length under the pointer is named", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const gaps = page.locator(".chart-gaps .chart-plot");
    await gaps.scrollIntoViewIfNeeded();
    const box = await gaps.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width - 20, box.y + box.height / 2);
    assert.match(
      plain(await gaps.locator(".chart-tooltip").innerText()),
      /^over 2 d\n+0 disconnects/,
    );
    await page.mouse.move(0, 0);
    assert.equal(await gaps.locator(".chart-tooltip").isVisible(), false);
  });
});

test("marks stand where the hub ends a session, and are explained in every language", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    for (const language of LANGUAGES) {
      await page.selectOption("#language", language);
      const items = await page.locator(".chart-close-up .marks li").allInnerTexts();
      const letters = await page.locator(".chart-close-up .mark-badge text").allTextContents();
      assert.deepEqual(letters, ["A", "B", "C", "D"], language);
      const numbers = (items.at(-1) ?? "").match(/\d+/g)?.sort();
      assert.deepEqual(numbers, ["349", "60", "65", "70"], language);
      assert.match(items[0] ?? "", /Node\.js SDK/, language);
    }
    // The band of the token lies over the bars that the token ended.
    const edges = await page.evaluate(() => {
      const chart = document.querySelector(".chart-close-up");
      const band = [...(chart?.querySelectorAll(".mark-band") ?? [])].at(-1);
      const paths = [...(chart?.querySelectorAll(".cause-sas-token-expiry .cause-fill") ?? [])];
      const bars = paths.flatMap((path) => {
        const { a = 1, e = 0 } = /** @type {SVGGraphicsElement} */ (path).getScreenCTM() ?? {};
        const d = path.getAttribute("d") ?? "";
        return [...d.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v([\d.]+)/g)]
          .filter(([, , , height]) => Number(height) > 60)
          .map(([, x, width]) => [e + a * Number(x), e + a * (Number(x) + Number(width))]);
      });
      const { left, right } = band?.getBoundingClientRect() ?? { left: 0, right: 0 };
      return { left, right, bars };
    });
    assert.equal(edges.bars.length, 5);
    for (const [left, right] of edges.bars)
      assert.ok((left ?? 0) >= edges.left - 1 && (right ?? 0) <= edges.right + 1);
  });
});

test("the numbers of the heat maps add up, the stronger the more", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const { breakdown } = await report(page);
    for (const [kind, of] of /** @type {const} */ ([
      ["addresses", breakdown.addresses],
      ["sdks", breakdown.sdks],
    ])) {
      const rows = page.locator(`.heat-${kind} tbody tr`);
      assert.equal(await rows.count(), of.rows.length);
      for (const [i, { name, disconnects, devices, counts }] of of.rows.entries()) {
        const cells = await rows.nth(i).locator("th, td").allInnerTexts();
        const said = counts.map((/** @type {number} */ count) => (count ? String(count) : "–"));
        assert.deepEqual(cells, [name, String(disconnects), String(devices), ...said]);
        assert.equal(sum(counts), disconnects);
      }
      assert.equal(await page.locator(`.heat-${kind} th:not([scope])`).count(), 0);
    }
    const heats = await page
      .locator(".heat-addresses .heat-cell.cause-sas-token-expiry")
      .evaluateAll((cells) =>
        cells.map((cell) => [
          Number(cell.textContent),
          Number(/** @type {HTMLElement} */ (cell).style.getPropertyValue("--heat")),
        ]),
      );
    assert.ok(heats.length > 3);
    for (const [i, [count, heat]] of heats.entries())
      for (const [other, cooler] of heats.slice(i + 1))
        assert.equal((count ?? 0) > (other ?? 0), (heat ?? 0) > (cooler ?? 0));
  });
});

test("the pictures fit a narrow screen", async () => {
  await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    await openSample(page);
    for (const section of ["rhythm", "breakdown"]) {
      const box = await page.locator(`.section-${section}`).boundingBox();
      assert.ok(box && box.width > 0 && box.x + box.width <= 320, section);
    }
  });
});

test("the curve of connected devices has a scale from nothing, and a title of its own", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const chart = page.locator(".section-timeline .chart");
    assert.equal(await chart.locator("p.chart-axis").innerText(), "Connected devices");
    assert.equal(await chart.locator(".chart-title").textContent(), "Disconnects");
    const scale = await chart.locator(".chart-online text").allTextContents();
    assert.deepEqual([scale.length, scale[1]], [2, "0"]);
    // The curve ends far above the ground: about as many devices were connected all the time.
    const box = async (/** @type {string} */ of) => {
      const found = await chart.locator(of).boundingBox();
      assert.ok(found);
      return found;
    };
    const curve = await box(".chart-online path");
    const ground = await box(".chart-online .chart-base line");
    const high = await box(".chart-online .chart-grid line");
    assert.ok(ground.y - (curve.y + curve.height) > (ground.y - high.y) / 4);
  });
});
