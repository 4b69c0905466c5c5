// The one way to make script from a text: the policy of the page allows this name and no other.

/** The service worker of a site, beside its page. */
export const SITE_WORKER = "sw.js";

// A worker from a Blob inherits the page's own policy; one from a URL would not. The site's worker is
// none of the page's: it keeps the page, and never hears of what is opened in it.
const policy = globalThis.trustedTypes?.createPolicy("hubscope", {
  createScriptURL: (url) => {
    if (!url.startsWith("blob:") && url !== SITE_WORKER)
      throw new TypeError("not a script of ours");
    return url;
  },
});

/**
 * @param {string} url
 * @returns {string} what the browser takes for the address of a script
 */
export const scriptUrl = (url) =>
  /** @type {string} */ (policy ? policy.createScriptURL(url) : url);
