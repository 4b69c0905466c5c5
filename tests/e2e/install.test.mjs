// A site of its own can be installed. What it keeps is tested in all browsers: tests/browsers/site.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";

import { host } from "../host.mjs";
import { siteFile, useBrowser, withPage } from "./browser.mjs";

useBrowser();

test("a site can be installed", async () => {
  const kinds = /** @type {Record<string, string>} */ ({
    "index.html": "text/html",
    "manifest.webmanifest": "application/manifest+json",
    "sw.js": "text/javascript",
  });
  const site = await host((path) => {
    const name = path === "/" ? "index.html" : path.slice(1);
    const kind = kinds[name];
    return kind ? { headers: { "content-type": kind }, body: siteFile(name) } : undefined;
  });
  try {
    await withPage({ url: `${site.origin}/` }, async (page) => {
      const session = await page.context().newCDPSession(page);
      const { errors, url } = await session.send("Page.getAppManifest");
      assert.deepEqual([errors, url], [[], `${site.origin}/manifest.webmanifest`]);
      const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
      // The profile of a test is a private window.
      assert.deepEqual(
        installabilityErrors.map(({ errorId }) => errorId),
        ["in-incognito"],
      );
    });
  } finally {
    await site.close();
  }
});
