// A finding: a cause, how sure it is, whom it touched, and the blocks that argue for it; and a notice, which has
// no cause.

import { swatch } from "./causes.js";
import { h, prose } from "./dom.js";

/** @typedef {import("./document.js").Finding} Finding */
/** @typedef {import("./document.js").Notice} Notice */
/** @typedef {import("./text.js").Speaker} Speaker */

/**
 * How sure each of its disconnects is, as parts of a bar. The words stand beside it.
 *
 * @param {number[]} counts from the surest on
 */
function spreadBar(counts) {
  const parts = counts.map((count, level) => {
    const part = h("span", { class: `spread-part spread-${level}`, hidden: count === 0 });
    part.style.flexGrow = String(count);
    return part;
  });
  return h("span", { class: "spread", "aria-hidden": "true" }, ...parts);
}

/**
 * @param {Notice["facts"]} facts
 * @param {Speaker} speaker
 * @param {() => void} [show] leads to the devices that are counted
 * @param {number[]} [spread]
 */
function figures(facts, speaker, show, spread) {
  const drawn = facts.map(({ label, value }) => {
    const words = h("dd", {}, ...prose(speaker.text(value)));
    if (spread && label.message === "fact-spread") words.prepend(spreadBar(spread));
    if (show && label.message === "fact-devices") words.append(" ", devices(value, speaker, show));
    return h("div", {}, h("dt", {}, speaker.text(label)), words);
  });
  return drawn.length > 0 && h("dl", { class: "facts" }, ...drawn);
}

/**
 * @param {import("./document.js").Text} value
 * @param {Speaker} speaker
 * @param {() => void} show
 */
function devices({ args }, speaker, show) {
  const count = args?.count ?? 0;
  const button = h(
    "button",
    { type: "button", class: "press fact-press" },
    speaker.say("page-show-devices", { count }),
  );
  button.addEventListener("click", show);
  return button;
}

/**
 * @param {boolean} expected
 * @param {Speaker} speaker
 */
const tag = (expected, speaker) =>
  expected && h("p", { class: "tag" }, speaker.say("page-expected"));

/**
 * @param {Finding} block
 * @param {Speaker} speaker
 * @param {Node[]} body the finding's own blocks, drawn
 * @param {(finding: Finding) => void} [show] leads to its devices
 * @param {3 | 4} level of its heading
 */
export function finding(block, speaker, body, show, level = 3) {
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
  return h(
    "article",
    { class: `card finding cause cause-${block.cause}`, "data-cause": block.cause },
    h(
      "header",
      { class: "finding-head" },
      h(`h${level}`, {}, swatch(block.cause), h("span", {}, speaker.text(block.heading))),
      tag(block.expected, speaker),
      h(
        "div",
        { class: "sureness" },
        h("span", { class: "badge" }, speaker.text(block.badge)),
        meter,
      ),
    ),
    figures(block.facts, speaker, show && (() => show(block)), block.spread),
    ...body,
  );
}

/**
 * @param {Notice} block
 * @param {Speaker} speaker
 * @param {Node[]} body the notice's own blocks, drawn
 */
export function notice(block, speaker, body) {
  return h(
    "article",
    { class: "card finding", "data-notice": block.finding },
    h(
      "header",
      { class: "finding-head" },
      h("h3", {}, h("span", {}, speaker.text(block.heading))),
      tag(block.expected, speaker),
    ),
    figures(block.facts, speaker),
    ...body,
  );
}
