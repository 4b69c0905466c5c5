// Nothing leaves the page: counted at the host, in the browser, and against attempts that must fail.

import assert from "node:assert/strict";
import { test } from "node:test";

import { attempts } from "../inside.mjs";
import {
  html,
  openSample,
  origin,
  requests,
  siteFile,
  state,
  useBrowser,
  withPage,
} from "./browser.mjs";

useBrowser();

/** @param {string} html */
const policyOf = (html) =>
  /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";

/** @param {string} policy */
const directivesOf = (policy) =>
  new Map(
    policy.split(";").map((directive) => {
      const [name, ...values] = directive.trim().split(/\s+/);
      return [name, values.join(" ")];
    }),
  );

test("the policy shuts everything but the page's own script and style", () => {
  const directives = directivesOf(policyOf(html));
  assert.equal(directives.get("default-src"), "'none'");
  assert.equal(directives.get("connect-src"), "'none'");
  assert.equal(directives.get("worker-src"), "blob:");
  assert.equal(directives.get("form-action"), "'none'");
  assert.equal(directives.get("require-trusted-types-for"), "'script'");
  assert.match(directives.get("script-src") ?? "", /^'sha256-[\w+/=]{44}' 'wasm-unsafe-eval'$/);
  assert.match(directives.get("style-src") ?? "", /^'sha256-[\w+/=]{44}'$/);
  // Nothing that could load or run comes before it.
  assert.ok(html.indexOf("Content-Security-Policy") < html.search(/<(script|style|link|img)/));
});

test("the page of a site differs in what keeps it, and its headers carry its policy", () => {
  const [file, site] = [
    directivesOf(policyOf(html)),
    directivesOf(policyOf(siteFile("index.html"))),
  ];
  assert.deepEqual(
    [...site].filter(([name, value]) => file.get(name) !== value),
    [
      ["worker-src", "blob: 'self'"],
      ["manifest-src", "'self'"],
    ],
  );
  assert.equal(html.includes("manifest.webmanifest"), false);
  const headers = siteFile("_headers");
  assert.ok(headers.includes(policyOf(siteFile("index.html"))), "the policy of the page");
  assert.match(headers, /frame-ancestors 'none'/);
  assert.match(headers, /Connection-Allowlist: \(response-origin\)/);
  // What keeps the page may ask nobody but its own host.
  assert.match(
    headers,
    /\n\/sw\.js\n {2}Content-Security-Policy: default-src 'none'; connect-src 'self'\n/,
  );
});

test("page and worker ask for nothing while a file is analysed", async () => {
  await withPage({}, async (page) => {
    /** @type {string[]} */
    const asked = [];
    page.context().on("request", (request) => asked.push(request.url()));
    const before = requests.length;
    await openSample(page);
    await page.selectOption("#language", "sv");
    await page.click("#again");
    await page.fill("#paste", "neither this nor that");
    await page.click("#analyse");
    await state(page, "done");
    // The worker's own script comes from the page itself.
    assert.deepEqual(
      asked.filter((url) => !url.startsWith("blob:")),
      [],
    );
    assert.equal(requests.length, before, "nothing reached the host");
  });
});

test("what tries to leave is stopped, in the page and in the worker", async () => {
  const probe = () => {
    // The worker tells what became of an attempt to reach the host.
    const RealBlob = Blob;
    globalThis.Blob = class extends RealBlob {
      /** @param {BlobPart[]} parts @param {BlobPropertyBag} [options] */
      constructor(parts = [], options = {}) {
        const attempt = `
          fetch(${JSON.stringify(`${location.origin}/worker`)}).then(() => "sent", () => "stopped")
            .then((what) => new BroadcastChannel("probe").postMessage(what));`;
        super(options.type === "text/javascript" ? [attempt, ...parts] : parts, options);
      }
    };
    const probe = /** @type {any} */ (globalThis);
    probe.fromWorker = new Promise((resolve) => {
      const channel = new BroadcastChannel("probe");
      channel.onmessage = ({ data }) => resolve(data);
    });
  };
  await withPage({ init: probe, tolerate: true }, async (page) => {
    const before = requests.length;
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).fromWorker), "stopped");
    const outcomes = await page.evaluate(attempts, origin);
    assert.deepEqual(
      Object.entries(outcomes).filter(([, outcome]) => outcome !== "stopped"),
      [],
    );
    assert.ok(Object.keys(outcomes).length > 5);
    // In a turn of its own: the debugger's may make code out of text.
    const code = () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            new Function("return 1")();
            resolve("allowed");
          } catch {
            resolve("stopped");
          }
        });
      });
    assert.equal(await page.evaluate(code), "stopped");
    assert.equal(requests.length, before, "nothing reached the host");
  });
});
