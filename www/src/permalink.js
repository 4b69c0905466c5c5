// What a link restores: how somebody looks at a log, and nothing of the log itself. Names of devices,
// SDKs and addresses stay out, so that a link can be passed on.

/** @typedef {import("./looking.js").Selection} Selection */
/** @typedef {{ language?: string, zone?: string, from?: number, to?: number, causes: string[] }} Link */

/** @param {string | null} text */
function moment(text) {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? undefined : time;
}

/**
 * @param {string} hash
 * @returns {Link}
 */
export function readLink(hash) {
  const found = new URLSearchParams(hash.replace(/^#/, ""));
  return {
    language: found.get("lang") ?? undefined,
    zone: found.get("zone") ?? undefined,
    from: moment(found.get("from")),
    to: moment(found.get("to")),
    causes: (found.get("causes") ?? "").split(",").filter(Boolean),
  };
}

/**
 * @param {Link} link
 * @returns {string} with its `#`
 */
export function writeLink({ language, zone, from, to, causes }) {
  const fields = {
    lang: language,
    zone: zone === "UTC" ? undefined : zone,
    from: from === undefined ? undefined : new Date(from).toISOString(),
    to: to === undefined ? undefined : new Date(to).toISOString(),
    causes: causes.join(",") || undefined,
  };
  const parts = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    // Colons, slashes and commas may stand in a fragment, and are read by people.
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value ?? "").replace(/%(3A|2F|2C)/g, decodeURIComponent)}`,
    );
  return `#${parts.join("&")}`;
}
