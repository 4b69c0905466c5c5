// A dialog over the page: one at a time, its heading has the focus, and it is gone once it is closed.

import { h } from "./dom.js";
import { settle } from "./steps.js";

/** @typedef {import("./dom.js").Child} Child */
/** @typedef {import("./text.js").Speaker} Speaker */

/** Whatever is open was about what was on view. */
export function closeDialogs() {
  for (const dialog of document.querySelectorAll("dialog")) dialog.close();
}

/**
 * @param {Speaker} speaker
 * @param {{ name: string, title: string, look?: string }} of its name in ids, its heading, and a class of its own
 * @param {...Child} body
 */
export function openDialog(speaker, { name, title, look = "" }, ...body) {
  closeDialogs();
  const heading = h("h2", { id: `${name}-title`, tabindex: -1 }, title);
  const close = h("button", { type: "button", class: "button" }, speaker.say("page-close"));
  const dialog = h(
    "dialog",
    { class: `panel ${look}`, "aria-labelledby": heading.id },
    h("header", { class: "panel-head" }, heading, close),
    ...body,
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    settle();
  });
  document.body.append(dialog);
  dialog.showModal();
  heading.focus();
  settle();
  return dialog;
}

/**
 * The part of a dialog that scrolls.
 *
 * @param {string} name of the dialog
 * @param {...Child} children
 */
export const dialogBody = (name, ...children) =>
  h(
    "div",
    { class: "panel-body", tabindex: 0, role: "group", "aria-labelledby": `${name}-title` },
    ...children,
  );
