// The page without a network, where its host is set up for it.

import { SITE_WORKER, scriptUrl } from "./trusted.js";

/** Has the site's worker keep the page for the next visit. */
export function keepForOffline() {
  // Only the page that was built for a site names a manifest; no other host is asked for anything.
  if (!document.querySelector("link[rel=manifest]") || !location.protocol.startsWith("http"))
    return;
  // There is none in a private window, or without https.
  navigator.serviceWorker
    ?.register(scriptUrl(SITE_WORKER), { updateViaCache: "none" })
    // The page goes on without it.
    .catch(() => {});
}
