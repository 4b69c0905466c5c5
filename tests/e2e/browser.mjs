// A real Chromium, and a static host for the built page.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";

import { launch } from "../chromium.mjs";
import { host } from "../host.mjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const dist = process.env.HUBSCOPE_DIST ?? join(root, "dist");
export const html = readFileSync(join(dist, "index.html"), "utf8");
/** @param {string} name of a file of the site */
export const siteFile = (name) => readFileSync(join(dist, "site", name), "utf8");
export const file = new URL(`file://${join(dist, "index.html")}`).href;
export const cli = process.env.HUBSCOPE_CLI ?? join(root, "target/release/hubscope");
export const LANGUAGES = ["en", "sv", "nl", "fr", "zh"];

/**
 * A sample in which a device has this name.
 *
 * @param {string} name
 */
export const sampleOf = (name) =>
  readFileSync(sample("json-lines/PT1H.json"), "utf8").replaceAll(
    "pump-01",
    name.replaceAll('"', '\\\\\\"'),
  );

/** @param {string} path in tests/exports */
export const sample = (path) => join(root, "tests/exports", path);

/** What takes longer, in milliseconds, never comes, on however busy a machine. */
const PATIENCE = 120_000;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof host>>} */
let site;
/** What the host was asked for. @type {string[]} */
export let requests = [];
export let origin = "";

/** Call once in a test file: a browser and a host for all of its tests. */
export function useBrowser() {
  before(async () => {
    browser = await launch();
    // As a host without header files: the page's own policy is all there is.
    site = await host((path) => (path === "/" ? { body: html } : undefined));
    ({ origin, requests } = site);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
}

/**
 * Opens the page in a context of its own, and fails on any error of it and any breach of its policy.
 *
 * @param {import("playwright-core").BrowserContextOptions & { url?: string, init?: () => void,
 *   tolerate?: boolean }} options
 * @param {(page: import("playwright-core").Page) => Promise<void>} use
 */
export async function withPage({ url, init, tolerate = false, ...options }, use) {
  const context = await browser.newContext({ locale: "en", ...options });
  context.setDefaultTimeout(PATIENCE);
  /** @type {string[]} */
  const faults = [];
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.exposeFunction("violated", (/** @type {string} */ what) => faults.push(what));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        const { violated } = /** @type {any} */ (globalThis);
        violated(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    if (init) await page.addInitScript(init);
    await page.goto(url ?? origin);
    await state(page, "ready");
    await use(page);
    if (!tolerate && faults.length > 0) throw new Error(faults.join("\n"));
  } finally {
    await context.close();
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @param {"ready" | "reading" | "done" | "failed"} name
 */
export async function state(page, name) {
  await page.waitForSelector(`html[data-state="${name}"]`, { state: "attached" });
}

/** @param {import("playwright-core").Page} page */
export function report(page) {
  return page.evaluate(() => /** @type {any} */ (globalThis).hubscope.report());
}

/** @param {import("playwright-core").Page} page */
export async function openSample(page) {
  await page.click("#sample");
  await state(page, "done");
}

/**
 * Opens the dialog from which everything is handed over.
 *
 * @param {import("playwright-core").Page} page
 */
export async function handOver(page) {
  await page.click("#hand-over");
  await page.waitForSelector('.hand-over[data-state="done"]');
}

/**
 * Names in what is handed over: in it, or left out.
 *
 * @param {import("playwright-core").Page} page
 * @param {"in" | "out"} where
 */
export async function names(page, where) {
  await page.setChecked("#hand-redact", where === "out");
  await page.waitForSelector('.hand-over[data-state="done"]');
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What depends on light and dark, by axe's name. */
export const CONTRAST = ["color-contrast"];

/**
 * Fails on whatever axe finds.
 *
 * @param {import("playwright-core").Page} page
 * @param {string[]} [rules] all without
 */
export async function accessible(page, rules) {
  // Through the debugger: the page's own policy lets no script in.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const found = await page.evaluate(async (runOnly) => {
    // Colours fade from one theme to the other.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    // What is well need not be told one by one, and style sheets are all in the page.
    const options = { resultTypes: ["violations"], preload: false, ...(runOnly && { runOnly }) };
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document, options);
    return violations.map(
      (/** @type {any} */ { id, nodes }) =>
        `${id}: ${nodes.map((/** @type {any} */ n) => n.target).join(" ")}`,
    );
  }, rules);
  assert.deepEqual(found, []);
}
