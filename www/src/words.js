// The words of index.html, by the ids that it carries.

/** @typedef {import("./text.js").Speaker} Speaker */

/** @type {Record<string, (element: HTMLElement, words: string) => void>} */
const BINDINGS = {
  text: (element, words) => element.replaceChildren(words),
  label: (element, words) => element.setAttribute("aria-label", words),
  title: (element, words) => element.setAttribute("title", words),
  placeholder: (element, words) => element.setAttribute("placeholder", words),
};

/** @param {Speaker} speaker */
export function sayAll(speaker) {
  document.documentElement.lang = speaker.language;
  for (const [key, put] of Object.entries(BINDINGS)) {
    /** @type {NodeListOf<HTMLElement>} */
    const elements = document.querySelectorAll(`[data-${key}]`);
    for (const element of elements) put(element, speaker.say(element.dataset[key] ?? ""));
  }
}
