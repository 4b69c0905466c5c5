// The keys of the page, and the sheet that tells them.

import { openDialog } from "./dialog.js";
import { byId, h } from "./dom.js";

/** @typedef {import("./text.js").Speaker} Speaker */

// Whoever speaks to the computer, or rests a hand on the keys, can turn the letters off.
let letters = true;

/** Keys that work anywhere but in a field. @type {Record<string, () => HTMLElement | null>} */
const PLACES = {
  "/": () => document.querySelector(".filters input"),
  t: () => document.querySelector(".section-timeline [role=slider]"),
  d: () => document.querySelector(".section-devices .table-box"),
};

/** Keys that press a button, where it is on view. @type {Record<string, string>} */
const BUTTONS = { h: "hand-over", s: "copy-brief", c: "compare" };

/** What the sheet tells: a message, and the keys. @type {[string, string[]][]} */
const SHEET = [
  ["page-keys-sheet", ["?"]],
  ["page-keys-back", ["Esc"]],
  ["page-keys-paste", ["Ctrl", "V"]],
  ["page-keys-device", ["/"]],
  ["page-keys-chart", ["T"]],
  ["page-keys-devices", ["D"]],
  ["page-hand-over", ["H"]],
  ["page-copy-brief", ["S"]],
  ["page-compare", ["C"]],
  ["page-keys-move", ["←", "→"]],
  ["page-keys-mark", ["Shift", "←", "→"]],
  ["page-keys-look", ["Enter"]],
  ["page-keys-zoom", ["+", "−"]],
  ["page-keys-rows", ["↑", "↓"]],
];

/** @param {EventTarget | null} target */
const isField = (target) =>
  target instanceof Element &&
  target.matches("input:not([type=radio], [type=checkbox], [type=file]), textarea, select");

/** @param {string | undefined} id */
function byIdOnView(id) {
  const element = id ? byId(id) : null;
  return element?.checkVisibility() ? element : null;
}

/** @param {() => Speaker} speaker */
export function keys(speaker) {
  const show = () => {
    if (document.querySelector("dialog[open]")) return;
    const words = speaker();
    const toggle = h("input", { type: "checkbox", checked: letters });
    toggle.addEventListener("change", () => {
      letters = toggle.checked;
    });
    const rows = SHEET.map(([message, pressed]) =>
      h(
        "div",
        {},
        h("dt", {}, words.say(message)),
        h("dd", {}, ...pressed.map((key) => h("kbd", {}, key))),
      ),
    );
    openDialog(
      words,
      { name: "sheet", title: words.say("page-keys"), look: "sheet" },
      h("dl", { class: "keys" }, ...rows),
      h("label", { class: "keys-letters" }, toggle, h("span", {}, words.say("page-keys-letters"))),
    );
  };

  byId("keys").addEventListener("click", show);
  document.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (!letters || ctrlKey || altKey || metaKey || event.defaultPrevented || isField(target))
      return;
    if (document.querySelector("dialog[open]")) return;
    const button = byIdOnView(BUTTONS[key.toLowerCase()]);
    if (key === "?") show();
    else if (button) button.click();
    else {
      const place = PLACES[key.toLowerCase()]?.();
      if (!place) return;
      place.focus();
      place.scrollIntoView({ block: "nearest" });
    }
    event.preventDefault();
  });
}
