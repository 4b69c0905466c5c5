// Chromium, through Playwright.

import { launch as start } from "../chromium.mjs";
import { HEIGHT, inPage, PATIENCE, seen, WIDTH, watch } from "./tab.mjs";

/** @type {import("./tab.mjs").Gaps} */
export const gaps = {};

/** @returns {Promise<import("./tab.mjs").Driver>} */
export async function launch() {
  const browser = await start();
  return {
    version: `Chromium ${browser.version()}`,
    async open(url, { language = "en" } = {}) {
      const viewport = { width: WIDTH, height: HEIGHT };
      const context = await browser.newContext({ locale: language, timezoneId: "UTC", viewport });
      context.setDefaultTimeout(PATIENCE);
      /** @type {string[]} */
      const faults = [];
      /** @type {string[]} */
      let asked = [];
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      await page.addInitScript(watch);
      await page.goto(url);
      context.on("request", (request) => asked.push(request.url()));
      /** @type {import("./tab.mjs").Tab["evaluate"]} */
      const evaluate = async (fn, ...args) => JSON.parse(await page.evaluate(inPage(fn, args)));
      return {
        evaluate,
        setFiles: (selector, paths) => page.setInputFiles(selector, paths),
        click: (selector) => page.click(selector),
        async press(...keys) {
          for (const key of keys) await page.keyboard.press(key);
        },
        asked: async () => asked.filter((url) => !/^(blob|data):/.test(url)),
        faults: async () => [...faults, ...(await evaluate(seen))],
        resize: (width, height) => page.setViewportSize({ width, height }),
        screenshot: () => page.screenshot(),
        visit: async (url) => {
          await page.goto(url);
          asked = [];
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
