// Firefox, through its own WebDriver BiDi: no other program, no patched browser.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";

import { ELSEWHERE, HEIGHT, inPage, middleOf, seen, WIDTH, watch } from "./tab.mjs";
import { keyboard, pointer } from "./webdriver.mjs";

/** @type {import("./tab.mjs").Gaps} */
export const gaps = ELSEWHERE;

// Firefox itself asks for nothing while it is tested.
const SETTINGS = {
  "app.update.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

/** @typedef {{ id?: number, type: string, method: string, params: any, result: any, error?: string, message?: string }} Message */

/** Starts Firefox in a new profile, and gives its address once it listens. @param {string} profile */
async function start(profile) {
  const settings = Object.entries(SETTINGS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, "user.js"), settings.join(""));
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const firefox = spawn(process.env.HUBSCOPE_FIREFOX ?? "/usr/bin/firefox-esr", args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, TZ: "UTC", HOME: profile, MOZ_CRASHREPORTER_DISABLE: "1" },
  });
  let said = "";
  const address = await new Promise((resolve, reject) => {
    firefox.stderr.on("data", (text) => {
      said += text;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    firefox.on("error", reject);
    firefox.on("exit", () => reject(new Error(`Firefox ended before it listened:\n${said}`)));
  });
  return { firefox, address: `${address}/session` };
}

/**
 * The protocol: commands with answers, and events in between.
 *
 * @param {string} address
 * @param {(event: Message) => void} heard
 */
async function connect(address, heard) {
  const socket = new WebSocket(address, { maxPayload: 0 });
  await once(socket, "open");
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  socket.on("message", (data) => {
    const message = /** @type {Message} */ (JSON.parse(String(data)));
    const asker = waiting.get(message.id ?? 0);
    if (!asker) return heard(message);
    waiting.delete(message.id ?? 0);
    if (message.type === "success") asker.resolve(message.result);
    else asker.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox hung up"));
  });
  let last = 0;
  return (/** @type {string} */ method, /** @type {object} */ params = {}) =>
    /** @type {Promise<any>} */ (
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      })
    );
}

/** @returns {Promise<import("./tab.mjs").Driver>} */
export async function launch() {
  const profile = mkdtempSync(join(tmpdir(), "hubscope-firefox-"));
  const { firefox, address } = await start(profile);
  /** What each tab hears of, by its context. @type {Map<string, (event: Message) => void>} */
  const tabs = new Map();
  const send = await connect(address, (event) => {
    const context = event.params.context ?? event.params.source?.context;
    tabs.get(context)?.(event);
  });
  const { capabilities } = await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded", "network.beforeRequestSent"] });
  await send("script.addPreloadScript", { functionDeclaration: String(watch) });

  return {
    version: `Firefox ${capabilities.browserVersion}`,
    async open(url, { language = "en" } = {}) {
      const { userContext } = await send("browser.createUserContext");
      const { context } = await send("browsingContext.create", { type: "tab", userContext });
      const resize = (/** @type {number} */ width, /** @type {number} */ height) =>
        send("browsingContext.setViewport", { context, viewport: { width, height } });
      await resize(WIDTH, HEIGHT);
      await send("emulation.setLocaleOverride", { contexts: [context], locale: language });
      /** @type {string[]} */
      const faults = [];
      /** @type {string[]} */
      let asked = [];
      tabs.set(context, ({ method, params }) => {
        if (method === "log.entryAdded" && params.level === "error") faults.push(params.text);
        if (method === "network.beforeRequestSent") asked.push(params.request.url);
      });
      await send("browsingContext.navigate", { context, url, wait: "complete" });
      asked = [];

      /** @type {import("./tab.mjs").Tab["evaluate"]} */
      const evaluate = async (fn, ...args) => {
        const { result, exceptionDetails } = await send("script.evaluate", {
          target: { context },
          expression: inPage(fn, args),
          awaitPromise: true,
          userActivation: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return JSON.parse(result.value);
      };
      return {
        evaluate,
        async setFiles(selector, files) {
          const locator = { type: "css", value: selector };
          const { nodes } = await send("browsingContext.locateNodes", { context, locator });
          await send("input.setFiles", { context, element: nodes[0], files });
        },
        async click(selector) {
          const place = await evaluate(middleOf, selector);
          await send("input.performActions", { context, ...pointer(place) });
        },
        async press(...keys) {
          await send("input.performActions", { context, ...keyboard(keys) });
        },
        asked: async () => asked.filter((url) => !/^(blob|data):/.test(url)),
        faults: async () => [...faults, ...(await evaluate(seen))],
        resize,
        async screenshot() {
          const { data } = await send("browsingContext.captureScreenshot", { context });
          return Buffer.from(data, "base64");
        },
        async visit(url) {
          await send("browsingContext.navigate", { context, url, wait: "complete" });
          asked = [];
        },
        async close() {
          tabs.delete(context);
          await send("browser.removeUserContext", { userContext });
        },
      };
    },
    async close() {
      const ended = once(firefox, "exit");
      await send("browser.close").catch(() => firefox.kill("SIGKILL"));
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
