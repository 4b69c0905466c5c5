// One table of what the page must do, and one way to run it, for each browser alike.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

import { SAMPLE_GZ_BASE64, SAMPLE_NAME } from "#assets";
import { host } from "../host.mjs";
import { attempts, endless } from "../inside.mjs";
import { memory } from "./memory.mjs";
import { siteTests } from "./site.mjs";
import { choose, fill, state, until } from "./tab.mjs";

/** @typedef {import("./tab.mjs").Driver} Driver */
/** @typedef {import("./tab.mjs").Tab} Tab */

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const dist = process.env.HUBSCOPE_DIST ?? join(root, "dist");
const cli = process.env.HUBSCOPE_CLI ?? join(root, "target/release/hubscope");
const html = readFileSync(join(dist, "index.html"), "utf8");
const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
const LANGUAGES = ["en", "sv", "nl", "fr", "zh"];
/** All of them, another one first for each case. @param {number} first */
const languagesFrom = (first) =>
  LANGUAGES.map((_, i) => LANGUAGES[(first + i) % LANGUAGES.length] ?? "");
/** What a reader's system asks for, and what the page makes of it. */
const WISHES = { "sv-SE": "sv", "nl-BE": "nl", "fr-CA": "fr", "zh-CN": "zh", "de-DE": "en" };

/** @param {string[]} paths in tests/exports */
const samples = (...paths) => paths.map((path) => join(root, "tests/exports", path));

/** Files that have no place of their own on a disk. */
const folder = mkdtempSync(join(tmpdir(), "hubscope-browsers-"));
/** @param {string} name @param {string | Buffer} content */
const written = (name, content) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const LINES = readFileSync(samples("json-lines/PT1H.json")[0] ?? "", "utf8");
const SAMPLE = written(SAMPLE_NAME, gunzipSync(Buffer.from(SAMPLE_GZ_BASE64, "base64")));
// The name that the page gives to what was pasted.
const PASTED = written("paste.txt", LINES);

/** @param {string[]} paths */
const files = (...paths) => ({
  files: samples(...paths),
  give: (/** @type {Tab} */ tab) => tab.setFiles("#files", samples(...paths)),
});

/**
 * The ways in: what is given to the page, and the files that the command line reads for the same report.
 *
 * @type {Record<string, { files: string[], give: (tab: Tab) => Promise<unknown> }>}
 */
const WAYS_IN = {
  "a file is chosen": files("json-lines/PT1H.json"),
  "a table is chosen": files("csv/query_data.csv"),
  "gzip is chosen": files("compressed/two-members.json.gz"),
  "zip is chosen": files("compressed/export.zip"),
  "several files are chosen": files("json-lines/PT1H.json", "az-cli/query.json"),
  "the file is damaged": files("broken/bad-line.json"),
  "the file is cut": files("compressed/truncated.json.gz"),
  "nothing in the file is usable": files("broken/picture.png"),
  "the sample is opened": { files: [SAMPLE], give: (tab) => tab.click("#sample") },
  "lines are put into the field": {
    files: [PASTED],
    async give(tab) {
      await fill(tab, "#paste", LINES);
      await tab.click("#analyse");
    },
  },
  "lines are pasted from the clipboard": {
    files: [PASTED],
    async give(tab) {
      // By keyboard alone: cut from the field, pasted where there is none.
      await fill(tab, "#paste", LINES);
      await tab.press("Control+a", "Control+x", "Tab");
      await tab.press("Control+v");
    },
  },
  "a file is dropped": {
    files: [PASTED],
    give: (tab) =>
      tab.evaluate((lines) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([lines], "paste.txt"));
        for (const type of ["dragenter", "dragover", "drop"]) {
          document.body.dispatchEvent(
            new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
          );
        }
      }, LINES),
  },
};

/** What the command line has said before, by its arguments. @type {Map<string, string>} */
const heard = new Map();

/** What the command line says. @param {string[]} args */
function told(...args) {
  const key = args.join(" ");
  const before = heard.get(key);
  if (before) return before;
  const { stdout, stderr, error } = spawnSync(cli, args, { encoding: "utf8" });
  assert.ok(stdout, `${cli} ${key}: ${error ?? stderr}`);
  heard.set(key, stdout);
  return stdout;
}

/** @type {[string, string][]} */
const ENTITIES = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&amp;", "&"],
];

/** The page draws more rows when its reader comes to them. */
const ROWS_IN_VIEW = 10;

/**
 * The texts of a report in HTML: those that the page must show, too.
 *
 * @param {string} html
 */
function texts(html) {
  return (
    html
      .slice(html.indexOf("<body>"))
      // The page draws its charts in another way, and leaves out columns without a value.
      .replace(/<table class="timeline">.*?<\/table>\s*<p>.*?<\/p>/gs, "")
      .replace(/<pre>=.*?<\/pre>\s*<p>.*?<\/p>/gs, "")
      .replace(/<table>.*?<\/table>/gs, (table) =>
        table.split("<tr>").length > ROWS_IN_VIEW ? "" : table,
      )
      .replace(/<th\b.*?<\/th>/gs, "")
      .split(/<\/?(?!code\b|a\b)[a-z][^>]*>/)
      .map((text) => plain(text.replace(/<[^>]*>/g, "")))
      .filter((text) => text !== "" && text !== "–")
  );
}

/** @param {string} text */
const plain = (text) =>
  ENTITIES.reduce((text, [entity, letter]) => text.replaceAll(entity, letter), text)
    .replace(/\s+/g, " ")
    .trim();

/**
 * Holds what a part of the page shows against what the command line writes.
 *
 * @param {Tab} tab
 * @param {string} selector
 * @param {string[]} args of the command line
 */
async function shows(tab, selector, ...args) {
  const drawn = plain(
    await tab.evaluate((selector) => document.querySelector(selector)?.textContent ?? "", selector),
  );
  const expected = texts(told(...args));
  assert.ok(expected.length > 0);
  assert.deepEqual(
    expected.filter((text) => !drawn.includes(text)),
    [],
    `missing on the page: ${args.join(" ")}`,
  );
  // A message id that shows through is a message that is missing.
  assert.doesNotMatch(drawn, /\{ ?\$|undefined|NaN|\[object/);
}

/** Whether nothing is still to be drawn: of the devices there is a name, or nobody. */
const drawn = () => {
  const section = document.querySelector(".section-devices");
  return !section || section.querySelector("tbody th button");
};

/** @param {Tab} tab */
const report = (tab) => tab.evaluate(() => /** @type {any} */ (globalThis).hubscope.report());

/** @param {Tab} tab */
const focused = (tab) => tab.evaluate(() => document.activeElement?.id ?? "");

/** The device of all samples, in the first of which it has one session that ended with 404104. */
const DEVICE = "pump-01";

/**
 * Everything else that the page does, and in which languages.
 *
 * @type {Record<string, (tab: Tab, languages: string[]) => Promise<void>>}
 */
const CASES = {
  async "a device is opened, and the verdict in it"(tab, languages) {
    const [file = ""] = samples("json-lines/PT1H.json");
    await tab.setFiles("#files", [file]);
    await state(tab, "done");
    for (const language of languages) {
      await choose(tab, "#language", language);
      await until(tab, drawn);
      await tab.click(".section-devices tbody th button");
      await until(tab, () => !!document.querySelector("dialog.panel[data-state=done]"));
      assert.equal(await focused(tab), "panel-title");
      await tab.click(".table-sessions td button");
      await until(
        tab,
        () => !!document.querySelector("dialog.panel[data-state=done] .why .section-rows"),
      );
      const asked = ["--device", DEVICE, "--format", "html", "--lang", language];
      await shows(tab, "dialog.panel", "explain", file, ...asked);
      await tab.press("Escape");
      await until(tab, () => !document.querySelector("dialog"));
      assert.equal(await tab.evaluate(() => document.activeElement?.textContent), DEVICE);
    }
  },

  async "a file of gigabytes takes no more memory than another"(tab) {
    await tab.evaluate(endless);
    await state(tab, "reading");
    await until(tab, () => document.querySelector("progress")?.value);
    const before = memory();
    await until(tab, (bytes) => (document.querySelector("progress")?.value ?? 0) > bytes, GIGABYTE);
    const grown = memory() - before;
    assert.ok(grown < GIGABYTE / 4, `${grown} bytes more`);
    await tab.click("#cancel");
    await state(tab, "ready");
  },

  async "a long analysis is cancelled"(tab, languages) {
    for (const language of languages) {
      await choose(tab, "#language", language);
      await tab.evaluate(endless);
      await state(tab, "reading");
      await until(tab, () => document.querySelector("progress")?.value);
      const bytes = await tab.evaluate(() => document.getElementById("reading-bytes")?.innerText);
      assert.match(bytes ?? "", /5/);
      await tab.click("#cancel");
      await state(tab, "ready");
      assert.equal(await report(tab), null);
    }
    await tab.click("#sample");
    await state(tab, "done");
  },

  async "the whole way by keyboard"(tab) {
    /** @param {string} key @param {string} id */
    const goTo = async (key, id) => {
      for (let i = 0; i < 40; i++) {
        await tab.press(key);
        if ((await focused(tab)) === id) return;
      }
      assert.fail(`no way to #${id}`);
    };
    await goTo("Tab", "sample");
    await tab.press("Enter");
    await state(tab, "done");
    assert.equal(await focused(tab), "result-title");
    await goTo("Shift+Tab", "again");
    await tab.press("Enter");
    await state(tab, "ready");
    assert.equal(await focused(tab), "files");
  },

  async "the letter is copied, and nothing is wrong with it"(tab) {
    await tab.click("#sample");
    await state(tab, "done");
    await tab.click("#hand-over");
    await until(tab, () => !!document.querySelector(".hand-over[data-state=done] .letter h2"));
    for (const button of ["#copy-formatted", "#copy-markdown", "#copy-text"]) {
      await tab.click(button);
      await until(tab, () => !!document.querySelector(".hand-status")?.textContent);
      const told = await tab.evaluate(() => {
        const status = document.querySelector(".hand-status");
        return [status?.className, status?.textContent];
      });
      assert.deepEqual(told, ["hand-status", "Copied."]);
    }
    await tab.press("Escape");
    await until(tab, () => !document.querySelector("dialog"));
  },

  async "language and theme are remembered"(tab) {
    await choose(tab, "#language", "fr");
    await tab.click("#theme label:last-child");
    await tab.visit(await tab.evaluate(() => location.href.replace(/#.*/, "")));
    await state(tab, "ready");
    const { lang, theme, paper } = await tab.evaluate(() => ({
      lang: document.documentElement.lang,
      theme: document.documentElement.dataset.theme,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
    assert.deepEqual([lang, theme], ["fr", "dark"]);
    const [red = 255] = (/\d+/.exec(paper) ?? []).map(Number);
    assert.ok(red < 64, `dark: ${paper}`);
  },

  async "no language overflows a narrow screen"(tab, languages) {
    await tab.click("#sample");
    await state(tab, "done");
    await tab.resize(NARROW, 800);
    for (const language of languages) {
      await choose(tab, "#language", language);
      const { content, screen } = await tab.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        screen: innerWidth,
      }));
      assert.ok(screen < 700, `the window is ${screen} wide`);
      assert.ok(content <= screen, `${language}: ${content} > ${screen}`);
    }
  },
};

const GIGABYTE = 1e9;

/** The narrowest screen that a page should fit, by WCAG 2.2, 1.4.10. */
const NARROW = 320;

/** A page whose worker, made from a Blob as ours is, tries to reach the host under our policy. */
const PROBE = `
  const attempt = 'fetch("/worker").then(() => "sent", () => "stopped").then(postMessage)'
    .replace('"/worker"', JSON.stringify(location.origin + "/worker"));
  const worker = new Worker(URL.createObjectURL(new Blob([attempt], { type: "text/javascript" })));
  worker.onmessage = ({ data }) => { document.documentElement.dataset.worker = data; };`;
const PROBE_POLICY = policy
  .replace(/script-src 'sha256-[^']+'/, `script-src 'sha256-${sha256(PROBE)}'`)
  .replace(/; require-trusted-types-for.*/, "");

/** @param {string} text */
function sha256(text) {
  return createHash("sha256").update(text).digest("base64");
}

/** What no driver can do. @type {import("./tab.mjs").Gaps} */
const NOWHERE = {
  "a folder is dropped": "no driver drags from the desktop",
};

/** The one case that not every driver can do. */
const OWN_LANGUAGE = "the reader's own language at the first visit";

/**
 * Runs the table in one browser.
 *
 * @param {() => Promise<Driver>} launch
 * @param {import("./tab.mjs").Gaps} gaps
 */
export function run(launch, gaps) {
  /** @type {Driver} */
  let browser;
  /** @type {Awaited<ReturnType<typeof host>>} */
  let site;
  before(async () => {
    site = await host((path) => {
      // Whatever breaks the policy is told to the host, by page and worker alike.
      const headers = { "content-security-policy": `${policy}; report-uri /breach` };
      if (path === "/") return { headers, body: html };
      const probe = { "content-security-policy": PROBE_POLICY };
      if (path === "/probe") return { headers: probe, body: `<script>${PROBE}</script>` };
      return undefined;
    });
    browser = await launch();
    console.error(browser.version);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  /** @type {[string, () => string][]} */
  const places = [
    ["from a host", () => `${site.origin}/`],
    ["from disk", () => pathToFileURL(join(dist, "index.html")).href],
  ];

  /** From a host all of them, and from disk, where the words are the same, one. @param {number} first @param {string} place */
  const languagesOf = (first, place) =>
    place === "from a host" ? languagesFrom(first) : languagesFrom(first + 1).slice(0, 1);

  /**
   * Does something with a page that is ready, and holds it to asking for nothing.
   *
   * @param {Tab} tab
   * @param {() => Promise<void>} use
   */
  const quietly = async (tab, use) => {
    await state(tab, "ready");
    const before = site.requests.length;
    await use();
    assert.deepEqual(await tab.faults(), []);
    const reloads = site.requests.slice(before).filter((request) => request !== "GET /");
    assert.deepEqual(reloads, [], "nothing reached the host");
    assert.deepEqual(await tab.asked(), [], "nothing was asked for");
  };

  for (const [place, url] of places) {
    // One page for all of them, as its reader has it; a new one where something went wrong.
    test(`the ways in, ${place}`, async (t) => {
      /** @type {Tab | undefined} */
      let tab;
      for (const [i, [name, { files, give }]] of Object.entries(WAYS_IN).entries()) {
        const languages = languagesOf(i, place);
        await t.test(`${name}, ${place}`, async () => {
          const mine = tab ?? (await browser.open(url()));
          tab = undefined;
          await quietly(mine, async () => {
            await choose(mine, "#language", languages[0] ?? "");
            await give(mine);
            await state(mine, "done");
            const theirs = JSON.parse(told("report", ...files, "--format", "json"));
            assert.deepEqual(await report(mine), theirs);
            for (const language of languages) {
              await choose(mine, "#language", language);
              // The devices come from the worker, and after the rest.
              await until(mine, drawn);
              const asked = ["--format", "html", "--lang", language];
              await shows(mine, "#result", "report", ...files, ...asked);
            }
            await mine.click("#again");
            await state(mine, "ready");
          });
          tab = mine;
        });
      }
      await tab?.close();
    });
    for (const [i, [name, use]] of Object.entries(CASES).entries()) {
      test(`${name}, ${place}`, async () => {
        const tab = await browser.open(url());
        try {
          await quietly(tab, () => use(tab, languagesOf(i, place)));
        } finally {
          await tab.close();
        }
      });
    }
  }

  if (!gaps[OWN_LANGUAGE]) {
    test(OWN_LANGUAGE, async () => {
      for (const [wish, language] of Object.entries(WISHES)) {
        const tab = await browser.open(site.origin, { language: wish });
        await state(tab, "ready");
        assert.equal(await tab.evaluate(() => document.documentElement.lang), language, wish);
        await tab.close();
      }
    });
  }

  test("what tries to leave the page is stopped", async () => {
    const tab = await browser.open(pathToFileURL(join(dist, "index.html")).href);
    await state(tab, "ready");
    const before = site.requests.length;
    const outcomes = Object.entries(await tab.evaluate(attempts, site.origin));
    assert.deepEqual(
      outcomes.filter(([, outcome]) => outcome !== "stopped"),
      [],
    );
    // The page is still there, and works.
    await tab.evaluate(() => document.getElementById("sample")?.click());
    await state(tab, "done");
    assert.deepEqual(site.requests.slice(before), [], "nothing reached the host");
    await tab.close();
  });

  test("what tries to leave a worker is stopped", async () => {
    const tab = await browser.open(`${site.origin}/probe`);
    const before = site.requests.length;
    await until(tab, () => document.documentElement.dataset.worker);
    const outcome = await tab.evaluate(() => document.documentElement.dataset.worker);
    assert.equal(outcome, "stopped");
    assert.deepEqual(site.requests.slice(before), [], "nothing reached the host");
    await tab.close();
  });

  siteTests(dist, () => browser);

  // Whoever reads the run's output shall see what it does not tell of.
  for (const [name, why] of Object.entries({ ...NOWHERE, ...gaps })) test(name, { skip: why });
}
