// What every driver can do with a page, and what is made of it alike for all of them.

/**
 * A page that is open in a browser. Functions are taken over as their text: they see their arguments only.
 *
 * @typedef {object} Tab
 * @property {<A extends unknown[], R>(fn: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} evaluate
 * @property {(selector: string, paths: string[]) => Promise<void>} setFiles as if chosen by hand
 * @property {(selector: string) => Promise<void>} click with the pointer
 * @property {(...keys: string[]) => Promise<void>} press one after the other; "Control+v" at the same time
 * @property {() => Promise<string[]>} asked what page and worker have requested since they were loaded
 * @property {() => Promise<string[]>} faults errors and breaches of the policy
 * @property {(width: number, height: number) => Promise<void>} resize the window
 * @property {() => Promise<Buffer>} screenshot of what is in view, as PNG
 * @property {(url: string) => Promise<void>} visit another page, or the same once more
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Driver
 * @property {string} version
 * @property {(url: string, options?: { language?: string }) => Promise<Tab>} open in a profile of its own
 * @property {() => Promise<void>} close
 */

/**
 * What is not tested in a browser, and why: listed by the run itself.
 *
 * @typedef {Record<string, string>} Gaps
 */

/** Tested in Chromium alone, by tests/e2e. @type {Gaps} */
export const ELSEWHERE = {
  "report and verdicts are saved": "the driver sees no downloads",
  "contrast, and names for screen readers": "axe looks at them in Chromium",
  "an engine that traps is replaced": "the page in Chromium is told to trap",
};

/** The size of the window. */
export const WIDTH = 1280;
export const HEIGHT = 800;

/** What takes longer, in milliseconds, never comes: a test must end some time. */
export const PATIENCE = 60_000;

/**
 * An expression that gives the function's result as JSON.
 *
 * @param {(...args: any[]) => unknown} fn
 * @param {unknown[]} args
 */
export const inPage = (fn, args) =>
  `(async () => JSON.stringify((await (${fn})(...${JSON.stringify(args)})) ?? null))()`;

/** Keeps a list of what goes wrong, in the page: the sooner it is installed, the more it sees. */
export function watch() {
  const page = /** @type {any} */ (globalThis);
  if (page.faults) return;
  /** @type {string[]} */
  page.faults = [];
  addEventListener("securitypolicyviolation", (event) =>
    page.faults.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
  addEventListener("error", (event) => page.faults.push(`error: ${event.message}`));
  addEventListener("unhandledrejection", (event) => page.faults.push(`rejected: ${event.reason}`));
}

/** @returns {string[]} what `watch` has seen */
export const seen = () => /** @type {any} */ (globalThis).faults ?? ["nobody watches"];

/**
 * Waits until something holds in the page; looks again whenever the page changes.
 *
 * @template {unknown[]} A
 * @param {Tab} tab
 * @param {(...args: A) => unknown} holds
 * @param {A} args
 */
export async function until(tab, holds, ...args) {
  await tab.evaluate(
    // The function goes along as text, inside the one that waits.
    /** @type {() => Promise<void>} */ (
      /** @type {unknown} */ ({
        toString: () => `() => new Promise((resolve, reject) => {
          const look = () => {
            if (!(${holds})(...${JSON.stringify(args)})) return;
            clearTimeout(late);
            observer.disconnect();
            resolve();
          };
          const late = setTimeout(() => {
            const { title, documentElement } = document;
            reject(new Error("in vain: " + title + " is " + documentElement.dataset.state));
          }, ${PATIENCE});
          const observer = new MutationObserver(look);
          observer.observe(document, { subtree: true, childList: true, attributes: true });
          look();
        })`,
      })
    ),
  );
}

/**
 * @param {Tab} tab
 * @param {"ready" | "reading" | "done" | "failed"} name
 */
export const state = (tab, name) =>
  until(tab, (name) => document.documentElement.dataset.state === name, name);

/**
 * Chooses an option, as a click on it would.
 *
 * @param {Tab} tab
 * @param {string} selector
 * @param {string} value
 */
export const choose = (tab, selector, value) =>
  tab.evaluate(
    (selector, value) => {
      const select = /** @type {HTMLSelectElement} */ (document.querySelector(selector));
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    selector,
    value,
  );

/**
 * @param {Tab} tab
 * @param {string} selector
 * @param {string} text
 */
export const fill = (tab, selector, text) =>
  tab.evaluate(
    (selector, text) => {
      const field = /** @type {HTMLTextAreaElement} */ (document.querySelector(selector));
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    selector,
    text,
  );

/** Scrolls to an element and gives its middle, where a pointer would click. @param {string} selector */
export function middleOf(selector) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
