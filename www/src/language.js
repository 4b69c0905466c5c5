// Which language the page speaks: the one chosen before, else the first one the browser asks for.

import { h } from "./dom.js";
import { recall, remember } from "./memory.js";

// Each language in its own words.
const LANGUAGES = new Map([
  ["en", "English"],
  ["sv", "Svenska"],
  ["nl", "Nederlands"],
  ["fr", "Français"],
  ["zh", "中文(简体)"],
]);

function choose() {
  const wishes = [recall("language"), ...navigator.languages];
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split("-")[0];
    if (language && LANGUAGES.has(language)) return language;
  }
  return "en";
}

/**
 * @param {HTMLSelectElement} select
 * @param {(language: string) => void} onChange
 * @returns {string} the language to begin with
 */
export function languageSwitch(select, onChange) {
  for (const [value, name] of LANGUAGES) select.append(h("option", { value, lang: value }, name));
  select.value = choose();
  select.addEventListener("change", () => {
    remember("language", select.value);
    onChange(select.value);
  });
  return select.value;
}
