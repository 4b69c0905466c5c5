// What leaves the page for the customer: in their language, in every form, and without names.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import {
  accessible,
  cli,
  handOver,
  LANGUAGES,
  names,
  openSample,
  origin,
  sample,
  sampleOf,
  state,
  useBrowser,
  withPage,
} from "./browser.mjs";

useBrowser();

const LOG = "json-lines/PT1H.json";

/** @param {string[]} args */
const hubscope = (...args) => spawnSync(cli, args, { encoding: "utf8" }).stdout;

/**
 * @param {import("playwright-core").Page} page
 * @param {string} button
 */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), "utf8"),
  };
}

/**
 * What was copied, by its type.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} button
 * @returns {Promise<Record<string, string>>}
 */
async function copied(page, button) {
  await page.click(button);
  await page.waitForFunction(() => document.querySelector(".hand-status")?.textContent);
  assert.equal(await page.locator(".hand-status.bad").count(), 0);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = (item?.types ?? []).map(async (type) => [
      type,
      await (await item?.getType(type))?.text(),
    ]);
    return Object.fromEntries(await Promise.all(texts));
  });
}

/** Letters and digits, wherever lines and columns break. @param {string} text */
const lettersOf = (text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join("");

/** A log of which nobody can tell the cause, so that the letter has a table and asks for more. */
function unexplained() {
  const drop = readFileSync(sample(LOG), "utf8")
    .split("\n")
    .find((line) => line.includes("404104"));
  const path = join(mkdtempSync(join(tmpdir(), "hubscope-")), "drops.json");
  const devices = ["pump-01", "a|b`c", "_x_ <y>"];
  writeFileSync(path, devices.map((name) => `${drop?.replaceAll("pump-01", name)}\n`).join(""));
  return path;
}

/** @param {(page: import("playwright-core").Page) => Promise<void>} use */
const withClipboard = (use) =>
  withPage({ permissions: ["clipboard-read", "clipboard-write"] }, use);

test("the letter is the command line's, in every language and form", async () => {
  for (const log of [sample(LOG), unexplained()]) {
    await withClipboard(async (page) => {
      await page.setInputFiles("#files", log);
      await state(page, "done");
      await handOver(page);
      for (const where of /** @type {const} */ (["out", "in"])) {
        await names(page, where);
        const redact = where === "out" ? ["--redact"] : [];
        for (const language of LANGUAGES) {
          await page.selectOption("#hand-language", language);
          const theirs = (/** @type {string} */ format) =>
            hubscope("reply", log, "--lang", language, "--format", format, ...redact);
          const markdown = await copied(page, "#copy-markdown");
          assert.deepEqual(markdown, { "text/plain": theirs("markdown") }, `${language} ${where}`);
          const plain = (await copied(page, "#copy-text"))["text/plain"] ?? "";
          assert.equal(lettersOf(plain), lettersOf(theirs("text")), `${language} ${where}`);
          const formatted = await copied(page, "#copy-formatted");
          assert.equal(formatted["text/plain"], plain);
          assert.match(formatted["text/html"] ?? "", /<h2/);
          assert.doesNotMatch(formatted["text/html"] ?? "", /<script/);
        }
      }
    });
  }
});

test("a letter with stand-ins says so, and the choice is kept for the tab", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const says = page.locator(".letter").getByText("names are replaced by stand-ins");
    const hint = page.getByRole("dialog").getByText("cannot tell which device is meant");
    await handOver(page);
    assert.equal(await says.count(), 1);
    assert.equal(await hint.isVisible(), true);
    await names(page, "in");
    assert.equal(await says.count(), 0);
    assert.equal(await hint.isVisible(), false);
    await page.keyboard.press("Escape");
    await handOver(page);
    assert.equal(await page.isChecked("#hand-redact"), false);
    assert.equal(await says.count(), 0);
    // Of another log, too.
    await page.keyboard.press("Escape");
    await page.setInputFiles("#files", unexplained());
    await state(page, "done");
    await handOver(page);
    await page.locator(".letter").getByText("pump-01").waitFor();
    await names(page, "out");
    assert.equal(await says.count(), 1);
  });
});

test("files are the command line's, with names and without", async () => {
  await withPage({}, async (page) => {
    await page.setInputFiles("#files", sample(LOG));
    await state(page, "done");
    await handOver(page);
    for (const where of /** @type {const} */ (["out", "in"])) {
      await names(page, where);
      const redact = where === "out" ? ["--redact"] : [];
      for (const [button, name, command] of [
        ["#save-report", "report.json", ["report", "--format", "json"]],
        ["#save-verdicts", "verdicts.csv", ["verdicts"]],
        ["#save-devices", "devices.csv", ["devices"]],
      ]) {
        const file = await saved(page, String(button));
        // Of the log, its day and nothing else.
        assert.equal(file.name, String(name).replace(".", "-2024-05-14."));
        assert.equal(
          file.text,
          hubscope(...(command ?? []), sample(LOG), ...redact),
          `${name} ${where}`,
        );
        assert.equal(file.text.includes("pump-01"), where === "in", `${name} ${where}`);
      }
    }
    // With names there is nothing to look up.
    assert.equal(await page.isVisible("#save-mapping"), false);
    await names(page, "out");
    assert.equal((await saved(page, "#save-mapping")).text, hubscope("mapping", sample(LOG)));
  });
});

test("what is on view is handed over, or all of the log", async () => {
  const log = unexplained();
  await withClipboard(async (page) => {
    await page.setInputFiles("#files", log);
    await state(page, "done");
    await handOver(page);
    // Without a filter there is nothing to choose.
    assert.equal(await page.locator("#hand-part").count(), 0);
    await page.keyboard.press("Escape");
    await page.fill("[data-field=device]", "a|");
    await page.locator(".filter-left").filter({ hasText: "1 of 3 disconnects" }).waitFor();
    await handOver(page);
    await page
      .getByRole("dialog")
      .getByText("1 of 3 disconnects, 1 device", { exact: true })
      .waitFor();
    const files = async () => [
      (await copied(page, "#copy-markdown"))["text/plain"],
      (await saved(page, "#save-report")).text,
      (await saved(page, "#save-verdicts")).text,
      (await saved(page, "#save-devices")).text,
    ];
    const theirs = (/** @type {string[]} */ ...part) => [
      hubscope("reply", log, "--format", "markdown", "--redact", ...part),
      hubscope("report", log, "--format", "json", "--redact", ...part),
      hubscope("verdicts", log, "--redact", ...part),
      hubscope("devices", log, "--redact", ...part),
    ];
    assert.deepEqual(await files(), theirs("--device", "a|"));
    const sheet = (await saved(page, "#save-html")).text;
    assert.ok(sheet.includes("1 of 3"), "figures of the part");
    await page.uncheck("#hand-part");
    await page.waitForSelector('.hand-over[data-state="done"]');
    assert.deepEqual(await files(), theirs());
  });
});

test("a web page of its own: no script, no names, charts, everything open", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    const devices = await page.evaluate(() =>
      /** @type {any} */ (globalThis).hubscope
        .report()
        .fleet.rows.flatMap((/** @type {any} */ row) => [row.device, row.address]),
    );
    await handOver(page);
    await page.selectOption("#hand-language", "fr");
    const { name, text } = await saved(page, "#save-html");
    assert.equal(name, "report-2026-03-02_2026-03-04.html");
    assert.ok(devices.length > 60);
    for (const original of [...new Set(devices)].filter(Boolean)) {
      assert.ok(!text.includes(String(original)), `${original} is in the file`);
    }
    assert.match(text, /content="default-src 'none'; style-src 'unsafe-inline'/);

    await page.route("**/handed", (route) =>
      route.fulfill({ body: text, contentType: "text/html" }),
    );
    await page.goto(`${origin}/handed`);
    const seen = await page.evaluate(() => ({
      language: document.documentElement.lang,
      scripts: document.scripts.length,
      acts: document.querySelectorAll("button, input, select, a:not([href^=https])").length,
      closed: document.querySelectorAll("details:not([open])").length,
      bars: [...document.querySelectorAll(".section-timeline .cause-fill")]
        .map((path) => path.getAttribute("d")?.match(/M/g)?.length ?? 0)
        .reduce((sum, count) => sum + count, 0),
      rows: document.querySelectorAll(".section-devices tbody tr").length,
      letters: document.querySelectorAll(".letter").length,
      wide: document.documentElement.scrollWidth - innerWidth,
      leaps: [...document.querySelectorAll("h1, h2, h3, h4")]
        .map(({ localName }) => Number(localName.slice(1)))
        .filter((level, i, all) => level > (all[i - 1] ?? 0) + 1).length,
    }));
    assert.ok(seen.bars > 50, `${seen.bars} bars`);
    assert.deepEqual(
      { ...seen, bars: 0 },
      {
        language: "fr",
        scripts: 0,
        acts: 0,
        closed: 0,
        bars: 0,
        rows: 35,
        letters: 1,
        wide: 0,
        leaps: 0,
      },
    );
    await accessible(page);
  });
});

test("what would still hold a name does not leave", async () => {
  await withClipboard(async (page) => {
    // A name comes into the letter by a way that nobody thought of: a message of the worker.
    await page.evaluate(() => {
      const post = Worker.prototype.addEventListener;
      Worker.prototype.addEventListener = function (
        /** @type {string} */ type,
        /** @type {any} */ listener,
        /** @type {any} */ options,
      ) {
        const spoiled = (/** @type {MessageEvent} */ event) => {
          if (event.data?.answer?.reply) {
            event.data.answer.reply = event.data.answer.reply.replaceAll(
              '"reply-greeting"',
              '"Dear pump-01"',
            );
          }
          listener(event);
        };
        return post.call(this, type, type === "message" ? spoiled : listener, options);
      };
    });
    await page.setInputFiles("#files", sample(LOG));
    await state(page, "done");
    await handOver(page);
    await page.evaluate(() => navigator.clipboard.writeText("nothing"));
    for (const button of [
      "#copy-formatted",
      "#copy-markdown",
      "#copy-text",
      "#save-html",
      "#print",
    ]) {
      await page.click(button);
      await page.waitForSelector(".hand-status.bad");
      assert.match(
        (await page.textContent(".hand-status")) ?? "",
        /Nothing was handed over.*pump-01/,
      );
      // So that the next one is waited for.
      await page.selectOption("#hand-language", "en");
      await page.dispatchEvent("#hand-language", "change");
    }
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "nothing");
    assert.equal(await page.evaluate(() => document.querySelectorAll(".paper").length), 0);
    // With names it is no leak.
    await names(page, "in");
    await page.click("#copy-text");
    await page.waitForSelector(".hand-status:not(.bad):not(:empty)");
  });
});

test("a device of any name can be handed over", async () => {
  await withClipboard(async (page) => {
    for (const name of [
      "the",
      "device",
      "device-0001",
      "a&b<c>",
      "`x`|y",
      "404104",
      "summarize",
      "réseau",
    ]) {
      await page.setInputFiles("#files", {
        name: `${name}.json`,
        mimeType: "application/json",
        buffer: Buffer.from(sampleOf(name)),
      });
      await state(page, "done");
      await handOver(page);
      await copied(page, "#copy-formatted");
      await saved(page, "#save-html");
      await saved(page, "#save-report");
      await saved(page, "#save-verdicts");
      await saved(page, "#save-devices");
      await page.keyboard.press("Escape");
      await page.click("#again");
      await state(page, "ready");
    }
  });
});

test("names that cannot be searched for are counted", async () => {
  await withClipboard(async (page) => {
    const log = ["p1", "4711", "device", "pump-17"].map((name) => sampleOf(name)).join("\n");
    const buffer = Buffer.from(log);
    const limits = page.locator(".hand-limits");
    await page.setInputFiles("#files", { name: "contoso.json", mimeType: "text/plain", buffer });
    await state(page, "done");
    await handOver(page);
    assert.equal(await limits.textContent(), "");
    const english =
      "3 names were replaced but could not be searched for: they are too short, numbers of few digits, " +
      "or words that Hubscope itself uses.";
    for (const button of ["#copy-markdown", "#copy-formatted"]) {
      await copied(page, button);
      assert.equal(await limits.textContent(), english, button);
    }
    for (const button of ["#save-html", "#save-report", "#save-verdicts", "#save-devices"]) {
      await saved(page, button);
      await page.waitForSelector(".hand-status:not(:empty)");
      assert.equal(await limits.textContent(), english, button);
    }
    // The command line says the same.
    const path = join(mkdtempSync(join(tmpdir(), "hubscope-")), "contoso.json");
    writeFileSync(path, log);
    const { stderr } = spawnSync(cli, ["verdicts", "--redact", path], { encoding: "utf8" });
    assert.equal(stderr, `hubscope: ${english}\n`);
    // In the mapping, and with names, there is nothing to search for.
    await saved(page, "#save-mapping");
    await page
      .locator(".hand-status")
      .getByText(/mapping-[-\d]+\.csv/)
      .waitFor();
    assert.equal(await limits.textContent(), "");
    await names(page, "in");
    await saved(page, "#save-devices");
    await page
      .locator(".hand-status")
      .getByText(/devices-[-\d]+\.csv/)
      .waitFor();
    assert.equal(await limits.textContent(), "");
  });
});

test("by keyboard, in every language, on every screen", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    for (const [language, colorScheme, width] of /** @type {const} */ ([
      ["en", "light", 1280],
      ["sv", "dark", 1280],
      ["nl", "light", 320],
      ["fr", "dark", 320],
      ["zh", "light", 768],
    ])) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 640 });
      await page.selectOption("#language", language);
      await page.focus("#hand-over");
      await page.keyboard.press("Enter");
      await page.waitForSelector('.hand-over[data-state="done"]');
      assert.equal(await page.inputValue("#hand-language"), language);
      const focused = () => page.evaluate(() => document.activeElement?.id);
      assert.equal(await focused(), "hand-title");
      await accessible(page);
      const over = await page.evaluate(() => {
        const dialog = document.querySelector(".hand-over");
        return (dialog?.scrollWidth ?? 0) - (dialog?.clientWidth ?? 0);
      });
      assert.equal(over, 0, `${language}: too wide`);
      for (const id of ["hand-language", "hand-redact", "copy-formatted"]) {
        for (let i = 0; i < 3 && (await focused()) !== id; i++) await page.keyboard.press("Tab");
        assert.equal(await focused(), id);
      }
      await page.focus("#hand-redact");
      await page.keyboard.press("Space");
      await page.waitForSelector(".hand-warning:not(:empty)");
      await accessible(page);
      // The choice is kept.
      await names(page, "out");
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "detached" });
      assert.equal(await focused(), "hand-over");
    }
  });
});

test("on paper there is what is handed over, and nothing else", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    await page.evaluate(() => {
      globalThis.print = () => {};
    });
    await handOver(page);
    await page.selectOption("#hand-language", "sv");
    await page.click("#print");
    await page.waitForSelector(".paper", { state: "attached" });
    assert.equal(await page.isVisible(".paper"), false, "not on the screen");
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.isVisible(".paper .letter"), true);
    assert.equal(await page.isVisible("#result"), false);
    assert.equal(await page.isVisible(".hand-over"), false);
    assert.equal(await page.locator(".paper").getByText("pump-01").count(), 0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator(".paper").count(), 0);
  });
});
