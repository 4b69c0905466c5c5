// Which language the page speaks: the one chosen before, else the first one the browser asks for.

import { h } from "./dom.js";
import { recall, remember } from "./memory.js";

// Each language in its own words.
export const LANGUAGES = new Map([
  ["en", "English"],
  ["sv", "Svenska"],
  ["nl", "Nederlands"],
  ["fr", "Français"],
  ["zh", "中文(简体)"],
]);

/** @param {string} [first] a wish that goes before all others */
function choose(first) {
  const wishes = [first, recall("language"), ...navigator.languages];
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split("-")[0];
    if (language && LANGUAGES.has(language)) return language;
  }
  return "en";
}

/**
 * @param {HTMLSelectElement} select
 * @param {(language: string) => void} onChange
 * @param {string} [wish] of a link
 * @returns {string} the language to begin with
 */
export function languageSwitch(select, onChange, wish) {
  for (const [value, name] of LANGUAGES) select.append(h("option", { value, lang: value }, name));
  select.value = choose(wish);
  select.addEventListener("change", () => {
    remember("language", select.value);
    onChange(select.value);
  });
  return select.value;
}
