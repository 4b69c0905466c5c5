// WebKitGTK, through WebDriver as of old: a program that takes commands over HTTP and drives MiniBrowser.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";

import { ELSEWHERE, HEIGHT, inPage, middleOf, PATIENCE, seen, WIDTH, watch } from "./tab.mjs";
import { keyboard, pointer } from "./webdriver.mjs";

/** @type {import("./tab.mjs").Gaps} */
export const gaps = {
  ...ELSEWHERE,
  "what breaks the policy while the page is loaded from disk":
    "WebDriver puts no listener into a page before it is there",
  "the reader's own language at the first visit":
    "WebKitGTK takes it from the system's locale, and a build machine has none but C",
};

// Where the distributions keep it; the folder is that of the machine's kind.
const MINI_BROWSERS = ["x86_64", "aarch64"].flatMap((kind) => [
  `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
  `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.0/MiniBrowser`,
]);

/** A port that is free now. @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}

/** A screen that nobody sees, since GTK draws on none at all only in theory. */
async function startScreen() {
  const screen = `${WIDTH}x${HEIGHT + 200}x24`;
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  // Its first word is the number of the display, once that is there.
  const [number] = await Promise.race([
    once(server.stdout, "data"),
    once(server, "exit").then(() => Promise.reject(new Error("Xvfb gives no screen"))),
  ]);
  return { server, display: `:${String(number).trim()}` };
}

/** @returns {Promise<import("./tab.mjs").Driver>} */
export async function launch() {
  const { server, display } = await startScreen();
  const port = await freePort();
  const driver = spawn(process.env.HUBSCOPE_WEBKIT ?? "WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: display, TZ: "UTC", GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" },
  });
  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  const send = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = /** @type {any} */ (await answer.json());
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  for (;;) {
    if (driver.exitCode !== null) throw new Error("WebKitWebDriver ended before it listened");
    const listens = await send("GET", "/status").catch(() => null);
    if (listens) break;
  }
  const options = { binary: MINI_BROWSERS.find(existsSync), args: ["--automation"] };
  const { sessionId, capabilities } = await send("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const session = `/session/${sessionId}`;
  await send("POST", `${session}/timeouts`, { script: 2 * PATIENCE });
  const resize = (/** @type {number} */ width, /** @type {number} */ height) =>
    send("POST", `${session}/window/rect`, { x: 0, y: 0, width, height });

  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    async open(url) {
      /** @type {import("./tab.mjs").Tab["evaluate"]} */
      const evaluate = async (fn, ...args) => {
        const script = `const told = arguments[0];
          ${inPage(fn, args)}.then((value) => told({ value }), (error) => told({ error: String(error) }));`;
        const { value, error } = await send("POST", `${session}/execute/async`, {
          script,
          args: [],
        });
        if (error) throw new Error(error);
        return JSON.parse(value);
      };
      await resize(WIDTH, HEIGHT);
      await send("POST", `${session}/url`, { url });
      const loaded = async () => {
        await evaluate(watch);
        return evaluate(() => performance.getEntriesByType("resource").length);
      };
      let known = await loaded();
      return {
        evaluate,
        async setFiles(selector, paths) {
          const where = { using: "css selector", value: selector };
          const element = Object.values(await send("POST", `${session}/element`, where))[0];
          await send("POST", `${session}/element/${element}/value`, { text: paths.join("\n") });
        },
        async click(selector) {
          const place = await evaluate(middleOf, selector);
          await send("POST", `${session}/actions`, pointer(place));
        },
        async press(...keys) {
          await send("POST", `${session}/actions`, keyboard(keys));
        },
        asked: () =>
          evaluate(
            (known) =>
              performance
                .getEntriesByType("resource")
                .slice(known)
                .map(({ name }) => name)
                .filter((url) => !/^(blob|data):/.test(url)),
            known,
          ),
        faults: () => evaluate(seen),
        resize,
        screenshot: async () => Buffer.from(await send("GET", `${session}/screenshot`), "base64"),
        async visit(url) {
          await send("POST", `${session}/url`, { url });
          known = await loaded();
        },
        async close() {
          await evaluate(() => localStorage.clear());
        },
      };
    },
    async close() {
      await send("DELETE", session);
      for (const child of [driver, server]) {
        const ended = once(child, "exit");
        child.kill();
        await ended;
      }
    },
  };
}
