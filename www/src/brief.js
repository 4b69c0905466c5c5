// The answer in a few lines, for a chat: copied with a press. The engine says it, and it names nobody.

import { copied } from "./copy.js";
import { dialogBody, openDialog } from "./dialog.js";
import { byId, h } from "./dom.js";
import { announce } from "./progress.js";

/** @typedef {import("./document.js").Document} Document */
/** @typedef {import("./text.js").Speaker} Speaker */

/**
 * @param {Document} document
 * @param {Speaker} speaker
 */
export async function copyBrief({ title, brief = [] }, speaker) {
  const lines = [title, ...brief].map((text) => speaker.text(text));
  const text = lines.join("\n");
  if (await copied(text)) {
    announce(speaker.say("page-copied"));
    const button = byId("copy-brief");
    button.textContent = speaker.say("page-copied");
    const again = () => button.replaceChildren(speaker.say("page-copy-brief"));
    for (const left of ["blur", "pointerleave"])
      button.addEventListener(left, again, { once: true });
    return;
  }
  const words = h("pre", { tabindex: 0 }, text);
  openDialog(
    speaker,
    { name: "brief", title: speaker.say("page-copy-brief") },
    dialogBody("brief", words, h("p", { class: "hint" }, speaker.say("page-copy-selected"))),
  );
  getSelection()?.selectAllChildren(words);
}
