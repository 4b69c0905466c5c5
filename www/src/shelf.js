// The exports of this tab: what was analysed, to go back to it and to compare. It is gone with the tab.

/** @typedef {import("./document.js").Report} Report */
/** @typedef {import("./document.js").Source} Source */
/** @typedef {{ sources: Source[], name: string, from: string | null, disconnects: number, digest: string }} Export */

// Digests of a million devices take some ten megabytes each.
const MOST = 8;

export class Shelf {
  /** The one looked at last comes last. @type {Export[]} */
  #exports = [];

  /** @param {Export} one what was analysed, again or for the first time */
  put(one) {
    this.#exports = [...this.#exports.filter(({ sources }) => sources !== one.sources), one];
    this.#exports = this.#exports.slice(-MOST);
  }

  /** In the order of their logs. */
  get all() {
    const begin = (/** @type {Export} */ { from }) => from ?? "";
    return this.#exports.toSorted((a, b) => begin(a).localeCompare(begin(b)));
  }

  /** @param {Source[]} sources */
  of(sources) {
    return this.#exports.find((one) => one.sources === sources);
  }
}
