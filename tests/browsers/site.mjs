// A site of its own: the page is kept by its service worker, and is there without a network.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { host } from "../host.mjs";
import { state } from "./tab.mjs";

/** @typedef {import("./tab.mjs").Driver} Driver */
/** @typedef {import("./tab.mjs").Tab} Tab */

/** Waits until the page's worker has kept it. @param {Tab} tab */
const kept = (tab) =>
  tab.evaluate(async () => {
    return (await navigator.serviceWorker.ready).active?.scriptURL;
  });

/** Has the browser look for a new worker, and waits until it is at work. @param {Tab} tab */
const renewed = (tab) =>
  tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing ?? registration.waiting ?? registration.active;
    await new Promise((resolve) => {
      const look = () => next?.state === "activated" && resolve(undefined);
      next?.addEventListener("statechange", look);
      look();
    });
  });

/** @param {Tab} tab */
const caches = (tab) => tab.evaluate(async () => (await globalThis.caches.keys()).length);

/**
 * @param {string} dist
 * @param {() => Driver} browser
 */
export function siteTests(dist, browser) {
  /** @param {string} name */
  const file = (name) => readFileSync(join(dist, "site", name), "utf8");
  /** @param {string} html */
  const hash = (html) => createHash("sha256").update(html).digest("base64");

  /** The headers of `_headers`, by the path that they are for. */
  const headers = (/** @type {string} */ path) =>
    Object.fromEntries(
      file("_headers")
        .split(/\n(?=\/)/)
        .map((rule) => rule.trim().split(/\n\s+/))
        .filter(([where]) => where === "/*" || where === path)
        .flatMap(([, ...lines]) => lines.map((line) => line.split(/:\s*(.*)/s).slice(0, 2))),
    );

  const html = file("index.html");
  /** A host of the site, and what a later version of it is made of. */
  const serve = async () => {
    let page = html;
    let worker = file("sw.js");
    assert.ok(worker.includes(hash(html)), "the worker keeps this page");
    const site = await host((path) => {
      const script = { ...headers(path), "content-type": "text/javascript" };
      if (path === "/") return { headers: headers(path), body: page };
      if (path === "/sw.js") return { headers: script, body: worker };
      if (path === "/manifest.webmanifest") return { headers: headers(path), body: file(path) };
      return undefined;
    });
    return {
      ...site,
      /** @param {string} title */
      renew: (title) => {
        page = html.replace("<title>Hubscope<", `<title>${title}<`);
        worker = worker.replace(hash(html), hash(page));
      },
    };
  };

  test("a site works without its host, and asks it for itself alone", async () => {
    const site = await serve();
    const tab = await browser().open(`${site.origin}/`);
    try {
      await state(tab, "ready");
      assert.equal(await kept(tab), `${site.origin}/sw.js`);
      const asked = site.requests.filter((request) => request !== "GET /manifest.webmanifest");
      // For its visitor, and once more for the worker.
      assert.deepEqual(asked.toSorted(), ["GET /", "GET /", "GET /sw.js"]);
      await site.close();
      await tab.visit(`${site.origin}/?from=here#zone=UTC`);
      await state(tab, "ready");
      await tab.click("#sample");
      await state(tab, "done");
      assert.equal(
        await tab.evaluate(() => /** @type {any} */ (globalThis).hubscope.report().disconnects),
        767,
      );
      assert.deepEqual(await tab.faults(), []);
      assert.equal(await caches(tab), 1);
    } finally {
      await tab.close();
      await site.close();
    }
  });

  test("a new version of a site is there at the next visit, and the old one is gone", async () => {
    const site = await serve();
    const tab = await browser().open(`${site.origin}/`);
    const marked = () => tab.evaluate(() => document.querySelector("title[data-new]") !== null);
    try {
      await state(tab, "ready");
      await kept(tab);
      site.renew("Hubscope</title><title data-new>2");
      await tab.visit(`${site.origin}/`);
      await state(tab, "ready");
      assert.equal(await marked(), false, "still the old one");
      await renewed(tab);
      await tab.visit(`${site.origin}/`);
      await state(tab, "ready");
      assert.equal(await marked(), true, "the new one");
      assert.equal(await caches(tab), 1);
    } finally {
      await tab.close();
      await site.close();
    }
  });
}
