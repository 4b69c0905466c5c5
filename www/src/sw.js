// The service worker of a site that serves the page: keeps the page for when there is no network, and
// nothing else. It asks its own host for the page, once for each version, and answers nothing but a
// visit to the page. What a reader opens never comes near it.

/** The page's SHA-256 in base64, put in by the build. @type {string} */
const HASH = globalThis.PAGE_HASH;
const CACHE = `hubscope-${HASH}`;

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
/** The page, by the two names that it has. */
const PAGE = new URL("./", location.href).href;
const NAMES = [PAGE, new URL("./index.html", location.href).href];

/** Takes the page from the host, if it is the one that belongs to this worker, byte for byte. */
async function keep() {
  const answer = await fetch(PAGE, { cache: "no-cache", credentials: "omit" });
  const bytes = await answer.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  if (btoa(String.fromCharCode(...digest)) !== HASH)
    throw new Error("the host serves another page");
  const cache = await caches.open(CACHE);
  await cache.put(PAGE, answer);
  // At once: a page that is open has all it needs in itself, and the next visit shall have this one.
  await worker.skipWaiting();
}

/** Earlier versions; what others keep on the same host is theirs. */
async function forget() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("hubscope-") && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

worker.addEventListener("install", (event) => event.waitUntil(keep()));
worker.addEventListener("activate", (event) => event.waitUntil(forget()));
worker.addEventListener("fetch", (event) => {
  const { mode, url } = event.request;
  if (mode !== "navigate" || !NAMES.includes(url.replace(/[?#].*$/s, ""))) return;
  event.respondWith(caches.match(PAGE).then((kept) => kept ?? fetch(event.request)));
});
