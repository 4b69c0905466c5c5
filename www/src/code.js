// An error code: how often it was met and what it means at a glance, the rest when it is opened.

import { h, prose } from "./dom.js";

/** @typedef {import("./document.js").Code} Code */
/** @typedef {import("./text.js").Speaker} Speaker */

/**
 * @param {Code} block
 * @param {Speaker} speaker
 */
export function code(block, speaker) {
  const bar = h("span", { class: "code-bar", "aria-hidden": "true" });
  bar.style.width = `${block.share * 100}%`;
  const facts = block.facts.map(({ label, value }) =>
    h("div", {}, h("dt", {}, speaker.text(label)), h("dd", {}, ...prose(speaker.text(value)))),
  );
  return h(
    "details",
    { class: "code" },
    h(
      "summary",
      {},
      h("span", { class: "code-name" }, speaker.text(block.heading)),
      h("span", { class: "code-met" }, speaker.text(block.met)),
      bar,
      h("span", { class: "code-meaning" }, speaker.text(block.meaning)),
    ),
    h("dl", {}, ...facts),
  );
}

// On paper nobody opens anything.
addEventListener("beforeprint", () => {
  for (const each of document.querySelectorAll("details.code")) each.setAttribute("open", "");
});
