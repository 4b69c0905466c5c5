// A line of contents over a long report: it stays on view, and each of its buttons leads to a part.

import { h } from "./dom.js";

/** @typedef {import("./document.js").Section} Section */
/** @typedef {import("./text.js").Speaker} Speaker */

/** What it leads to: a word for it, and where its heading stands. @type {[string, string][]} */
const PLACES = [
  ["page-to-summary", "#result-title"],
  ["page-to-timeline", "#result > .section-timeline > h2"],
  ["page-to-findings", "#result > .section-findings > h2"],
  ["page-to-devices", "#result > .section-devices > h2"],
  ["page-to-codes", "#result > .section-codes > h2"],
];

// A report of fewer parts is seen at a glance.
const LEAST = 4;

/**
 * @param {Section[]} sections of the report
 * @param {Speaker} speaker
 */
export function contents(sections, speaker) {
  const kinds = ["summary", ...sections.map(({ kind }) => kind)];
  const there = PLACES.filter(([word]) => kinds.includes(word.slice("page-to-".length)));
  if (there.length < LEAST) return null;
  const buttons = there.map(([word, place]) => {
    const button = h("button", { type: "button", class: "press" }, speaker.say(word));
    button.addEventListener("click", () => {
      /** @type {HTMLElement | null} */
      const heading = document.querySelector(place);
      heading?.setAttribute("tabindex", "-1");
      heading?.focus({ preventScroll: true });
      // Over the title there is what the report came from.
      if (heading?.id) scrollTo(0, 0);
      else heading?.scrollIntoView();
    });
    return h("li", {}, button);
  });
  return h(
    "nav",
    { class: "contents", "aria-label": speaker.say("page-contents") },
    h("ul", {}, ...buttons),
  );
}
