// Light, dark, or as the system has it.

import { recall, remember } from "./memory.js";

/** @param {HTMLElement} group holds one radio button for each theme */
export function themeSwitch(group) {
  const root = document.documentElement;
  /** @type {NodeListOf<HTMLInputElement>} */
  const radios = group.querySelectorAll("input[type=radio]");
  const kept = recall("theme");
  const chosen = [...radios].find(({ value }) => value === kept) ?? radios[0];
  if (chosen) chosen.checked = true;
  root.dataset.theme = chosen?.value;
  group.addEventListener("change", () => {
    const value = [...radios].find(({ checked }) => checked)?.value ?? "auto";
    root.dataset.theme = value;
    remember("theme", value);
  });
}
