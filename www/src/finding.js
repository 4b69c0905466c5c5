// A finding: a cause, how sure it is, whom it touched, and the blocks that argue for it.

import { swatch } from "./causes.js";
import { h, prose } from "./dom.js";

/** @typedef {import("./document.js").Finding} Finding */
/** @typedef {import("./text.js").Speaker} Speaker */

/**
 * @param {Finding} block
 * @param {Speaker} speaker
 * @param {Node[]} body the finding's own blocks, drawn
 */
export function finding(block, speaker, body) {
  const percent = Math.round(block.confidence * 100);
  const bar = h("div", { class: "meter-bar" });
  bar.style.width = `${percent}%`;
  const meter = h(
    "div",
    {
      class: "meter",
      role: "meter",
      "aria-label": speaker.say("page-confidence", { percent }),
      "aria-valuemin": 0,
      "aria-valuemax": 100,
      "aria-valuenow": percent,
    },
    bar,
  );
  const facts = block.facts.map(({ label, value }) =>
    h("div", {}, h("dt", {}, speaker.text(label)), h("dd", {}, ...prose(speaker.text(value)))),
  );
  return h(
    "article",
    { class: `card finding cause cause-${block.cause}`, "data-cause": block.cause },
    h(
      "header",
      { class: "finding-head" },
      h("h3", {}, swatch(block.cause), h("span", {}, speaker.text(block.heading))),
      block.expected && h("p", { class: "tag" }, speaker.say("page-expected")),
      h(
        "div",
        { class: "sureness" },
        h("span", { class: "badge" }, speaker.text(block.badge)),
        meter,
      ),
    ),
    facts.length > 0 && h("dl", { class: "facts" }, ...facts),
    ...body,
  );
}
