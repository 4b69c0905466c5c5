// What a verdict is made of: how likely each cause is, and the records behind it.

import { swatch } from "./causes.js";
import { h, prose } from "./dom.js";

/** @typedef {import("./document.js").Row} Row */
/** @typedef {import("./document.js").Shares} Shares */
/** @typedef {import("./text.js").Speaker} Speaker */

/**
 * @param {Shares} block
 * @param {Speaker} speaker
 */
export function shares({ shares }, speaker) {
  const item = (/** @type {Shares["shares"][number]} */ { cause, label, share }) => {
    const bar = h("span", { class: `share-bar cause cause-${cause}`, "aria-hidden": "true" });
    bar.style.width = `${share * 100}%`;
    const percent = speaker.say("value-percent", { share: Math.round(share * 100) });
    return h(
      "li",
      {},
      h("span", { class: "share-name" }, swatch(cause), h("span", {}, speaker.text(label))),
      h("span", { class: "number" }, percent),
      h("span", { class: "share-room" }, bar),
    );
  };
  return h("ul", { class: "shares" }, ...shares.map(item));
}

/**
 * A record, as it stands in its source.
 *
 * @param {Row} block
 * @param {Speaker} speaker
 */
export function row({ heading, place, excerpt }, speaker) {
  return h(
    "div",
    { class: "row" },
    h("p", { class: "row-what" }, ...prose(speaker.text(heading))),
    h("p", { class: "hint" }, speaker.text(place)),
    h("pre", { dir: "auto" }, excerpt),
  );
}
