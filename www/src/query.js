// A query to run where the log comes from: closed until somebody asks for it, and copied with a press.

import { copied } from "./copy.js";
import { h } from "./dom.js";

/** @typedef {import("./document.js").Query} Query */
/** @typedef {import("./text.js").Speaker} Speaker */

/**
 * @param {Query} block
 * @param {Speaker} speaker
 */
export function query({ title, text }, speaker) {
  const body = h("pre", { tabindex: 0, dir: "ltr" }, text);
  const said = h("output", { class: "hint" });
  const copy = h("button", { type: "button", class: "button" }, speaker.say("page-copy"));
  copy.addEventListener("click", async () => {
    const done = await copied(text);
    // Otherwise the reader does, with what is selected.
    if (!done) getSelection()?.selectAllChildren(body);
    said.textContent = speaker.say(done ? "page-copied" : "page-copy-selected");
  });
  return h(
    "details",
    { class: "query" },
    h("summary", {}, speaker.text(title)),
    body,
    h("div", { class: "query-foot" }, copy, said),
  );
}
