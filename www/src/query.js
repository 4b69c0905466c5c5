// A query to run where the log comes from: closed until somebody asks for it, and copied with a press.

import { copied } from "./copy.js";
import { h } from "./dom.js";

/** @typedef {import("./document.js").Query} Query */
/** @typedef {import("./text.js").Speaker} Speaker */

/**
 * Makes a button one that copies a text.
 *
 * @param {HTMLElement} button
 * @param {HTMLElement} body where the text stands
 * @param {HTMLElement} said what came of it
 * @param {() => Speaker} speaker
 */
export function copies(button, body, said, speaker) {
  button.addEventListener("click", async () => {
    const done = await copied(body.textContent ?? "");
    // Otherwise the reader does, with what is selected.
    if (!done) getSelection()?.selectAllChildren(body);
    said.textContent = speaker().say(done ? "page-copied" : "page-copy-selected");
  });
}

/**
 * @param {Query} block
 * @param {Speaker} speaker
 */
export function query({ title, text }, speaker) {
  const body = h("pre", { tabindex: 0, dir: "ltr" }, text);
  const said = h("output", { class: "hint" });
  const copy = h("button", { type: "button", class: "button" }, speaker.say("page-copy"));
  copies(copy, body, said, () => speaker);
  return h(
    "details",
    { class: "query" },
    h("summary", {}, speaker.text(title)),
    body,
    h("div", { class: "query-foot" }, copy, said),
  );
}
