// A table in a box of its own, which scrolls both ways under a fixed head. Long ones can be
// narrowed down by typing.

import { h } from "./dom.js";

/** @typedef {import("./document.js").Arg} Arg */
/** @typedef {import("./document.js").Table} Table */
/** @typedef {import("./text.js").Speaker} Speaker */

// Up to this many letters a string stays on one line.
const SHORT = 24;
// Below this a reader sees all rows at a glance.
const FILTER_FROM = 12;

/**
 * What a cell holds decides how it looks: counts line up, words out of a log are set apart.
 *
 * @param {Arg | null} cell
 */
function kindOf(cell) {
  if (cell === null) return "none";
  if (typeof cell === "number") return "number";
  if (typeof cell === "string") return cell.length > SHORT ? "raw long" : "raw";
  return "message" in cell ? "words" : "time";
}

/**
 * @param {Arg | null} cell
 * @param {Speaker} speaker
 */
function words(cell, speaker) {
  if (cell === null) return "–";
  // A cell stands alone, so that a string in it needs no isolating.
  if (typeof cell === "string") return cell;
  return typeof cell === "number" ? speaker.number(cell) : String(speaker.value(cell));
}

/**
 * @param {HTMLTableRowElement[]} rows
 * @param {Speaker} speaker
 */
function filter(rows, speaker) {
  const all = rows.map((row) => ({ row, text: (row.textContent ?? "").toLowerCase() }));
  const shown = h("output", { class: "hint" });
  const input = h("input", { type: "search", autocomplete: "off", spellcheck: "false" });
  const apply = () => {
    const wanted = input.value.trim().toLowerCase();
    let matches = 0;
    for (const { row, text } of all) {
      row.hidden = !text.includes(wanted);
      if (!row.hidden) matches += 1;
    }
    shown.textContent = speaker.say("page-filter-shown", { shown: matches, total: all.length });
  };
  input.addEventListener("input", apply);
  apply();
  const label = h("label", {}, h("span", {}, speaker.say("page-filter")), input);
  return h("div", { class: "table-filter" }, label, shown);
}

/**
 * @param {Table} block the table
 * @param {Speaker} speaker
 * @param {string} label what the table is about, for screen readers
 */
export function table({ kind, omitted, ...all }, speaker, label) {
  // A column that holds nothing, such as modules where there are none, only takes room.
  const held = all.columns.map((_, i) => all.rows.some((row) => row[i] !== null));
  const columns = all.columns.filter((_, i) => held[i]);
  const cells = all.rows.map((row) => row.filter((_, i) => held[i]));
  const numeric = columns.map(
    (_, i) =>
      cells.some((row) => typeof row[i] === "number") &&
      cells.every((row) => row[i] === null || typeof row[i] === "number"),
  );
  const rows = cells.map((row) =>
    h(
      "tr",
      {},
      ...row.map((cell, i) => {
        const attributes = { class: numeric[i] ? "number" : kindOf(cell) };
        return i === 0
          ? h("th", { ...attributes, scope: "row" }, words(cell, speaker))
          : h("td", attributes, words(cell, speaker));
      }),
    ),
  );
  const heads = columns.map((column, i) =>
    h("th", { scope: "col", class: numeric[i] && "number" }, speaker.text(column)),
  );
  return h(
    "div",
    { class: `table table-${kind}` },
    rows.length >= FILTER_FROM && filter(rows, speaker),
    h(
      "div",
      { class: "table-box", tabindex: 0, role: "group", "aria-label": label },
      h("table", {}, h("thead", {}, h("tr", {}, ...heads)), h("tbody", {}, ...rows)),
    ),
    omitted && h("p", { class: "hint" }, speaker.text(omitted)),
  );
}
