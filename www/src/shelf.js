// The exports of this tab: what was analysed, to go back to it and to compare. It is gone with the tab.

import { byId, h } from "./dom.js";

/** @typedef {import("./document.js").Source} Source */
/** @typedef {import("./text.js").Speaker} Speaker */
/** @typedef {{ sources: Source[], name: string, from: string | null, disconnects: number, digest: string }} Export */
/** A report that made way, and the address of how it was looked at.
 * @typedef {Pick<Export, "sources" | "name" | "disconnects"> & { hash: string }} Before */

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

/**
 * Offers the exports of the tab, if there is more than the one on view.
 *
 * @param {Shelf} shelf
 * @param {Source[]} current
 * @param {Speaker} speaker
 */
export function drawShelf({ all }, current, speaker) {
  const select = /** @type {HTMLSelectElement} */ (byId("exports"));
  select.hidden = all.length < 2;
  byId("compare").hidden = all.length < 2;
  byId("origin").hidden = all.length > 1;
  select.replaceChildren(
    ...all.map(({ name, disconnects, sources }, index) => {
      const words = speaker.say("page-compare-export", { name, disconnects });
      return h("option", { value: index, selected: sources === current }, words);
    }),
  );
}

/**
 * Offers the way back to the report that made way.
 *
 * @param {Before | null} before
 * @param {Speaker} speaker
 */
export function drawBefore(before, speaker) {
  byId("before-bar").hidden = !before;
  if (!before) return;
  const { name, disconnects } = before;
  byId("before-name").textContent = speaker.say("page-compare-export", { name, disconnects });
}
