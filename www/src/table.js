// A table in a box of its own, which scrolls both ways under a fixed head. Long ones can be
// narrowed down by typing. Rows are drawn as the reader comes to them, since a thousand at once
// would hold the page up for a third of a second.

import { h } from "./dom.js";

/** @typedef {import("./document.js").Arg} Arg */
/** @typedef {import("./document.js").Table} Table */
/** @typedef {import("./text.js").Speaker} Speaker */
/** What a cell does when it is pressed, and what that is called.
 * @typedef {{ column: string,
 *   of: (cell: (column: string) => Arg | null, cause: string | undefined, row: number) =>
 *     { label: string, act: () => void, sign?: Element } | null }} Press */
/** Rows that can be looked at without the others, and what they are called.
 * @typedef {{ label: string, of: (cell: (column: string) => Arg | null) => boolean }} Only */

// Up to this many letters a string stays on one line.
const SHORT = 24;
// Below this a reader sees all rows at a glance.
const FILTER_FROM = 12;
// What is read from top to bottom, and not searched.
const READ_WHOLE = ["glance", "evidence", "thresholds", "changes"];
// So many rows are drawn at once: more than the box shows, and done within a few milliseconds.
const DRAWN_AT_ONCE = 60;

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

/** How to draw the rest of the rows of each body. @type {WeakMap<Element, () => void>} */
const whole = new WeakMap();

// On paper nobody scrolls.
addEventListener("beforeprint", () => {
  for (const body of document.querySelectorAll("tbody")) whole.get(body)?.();
});

/**
 * The rows on view: as many as the reader has scrolled to, of those that match.
 *
 * @param {number} total
 * @param {(index: number) => HTMLTableRowElement} draw
 * @param {boolean} still nobody scrolls: all rows at once
 */
function rowsOnDemand(total, draw, still) {
  const body = h("tbody", {});
  let matching = Array.from({ length: total }, (_, index) => index);
  let drawn = 0;
  const more = (count = DRAWN_AT_ONCE) => {
    const next = matching.slice(drawn, drawn + count);
    body.append(...next.map(draw));
    drawn += next.length;
    watch.disconnect();
    if (drawn < matching.length && body.lastElementChild) watch.observe(body.lastElementChild);
  };
  const watch = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) more();
  });
  /** @param {number[]} indices */
  const show = (indices) => {
    matching = indices;
    drawn = 0;
    body.replaceChildren();
    more();
  };
  whole.set(body, () => more(matching.length));
  more(still ? total : DRAWN_AT_ONCE);
  return { body, show };
}

/**
 * @param {(Arg | null)[][]} cells
 * @param {(indices: number[]) => void} show
 * @param {Speaker} speaker
 * @param {{ label: string, rows: Set<number> } | null} only rows to look at without the others, as at first
 */
function filter(cells, show, speaker, only) {
  const shown = h("output", { class: "hint" });
  const input = h("input", { type: "search", autocomplete: "off", spellcheck: "false" });
  /** @param {number} matches */
  const tell = (matches) => {
    shown.textContent = speaker.say("page-filter-shown", { shown: matches, total: cells.length });
  };
  /** @type {string[] | undefined} what each row says, once somebody asks */
  let says;
  const toggle = only && h("input", { type: "checkbox", checked: true });
  const narrow = () => {
    says ??= cells.map((row) =>
      row
        .map((cell) => words(cell, speaker))
        .join("\n")
        .toLowerCase(),
    );
    const wanted = input.value.trim().toLowerCase();
    const all = [...says.keys()].filter((index) => says?.[index]?.includes(wanted));
    const matching = toggle?.checked ? all.filter((index) => only?.rows.has(index)) : all;
    show(matching);
    tell(matching.length);
  };
  input.addEventListener("input", narrow);
  toggle?.addEventListener("change", narrow);
  tell(cells.length);
  if (only) narrow();
  const label = h("label", {}, h("span", {}, speaker.say("page-filter")), input);
  const choice = toggle && h("label", { class: "table-only" }, toggle, h("span", {}, only?.label));
  return h("div", { class: "table-filter" }, label, choice, shown);
}

/**
 * @param {Table} block the table
 * @param {Speaker} speaker
 * @param {string} label what the table is about, for screen readers
 * @param {object} [manner]
 * @param {Press} [manner.press] makes cells of a column buttons
 * @param {Only} [manner.only] in a long table with other rows, too
 * @param {string} [manner.cause] of the finding that the table belongs to
 * @param {boolean} [manner.still] all rows, and nothing to narrow them down with
 */
export function table({ kind, omitted, ...all }, speaker, label, manner = {}) {
  const { press, only, cause, still = false } = manner;
  // A column that holds nothing, such as modules where there are none, only takes room.
  const held = all.columns.map((_, i) => all.rows.some((row) => row[i] !== null));
  const columns = all.columns.filter((_, i) => held[i]);
  const cells = all.rows.map((row) => row.filter((_, i) => held[i]));
  const numeric = columns.map(
    (_, i) =>
      cells.some((row) => typeof row[i] === "number") &&
      cells.every((row) => row[i] === null || typeof row[i] === "number"),
  );
  const pressed = columns.findIndex(({ message }) => message === press?.column);
  /** @param {number} row @returns {(id: string) => Arg | null} */
  const cellOf = (row) => (id) =>
    cells[row]?.[columns.findIndex(({ message }) => message === id)] ?? null;
  /** @param {number} row @param {Arg | null} cell @param {number} column */
  const content = (row, cell, column) => {
    const said = words(cell, speaker);
    // A box within the cell, so that long words can be cut to some lines.
    if (column !== pressed) return kindOf(cell) === "words" ? h("span", {}, said) : said;
    const found = press?.of(cellOf(row), cause, row);
    if (!found) return said;
    const button = h("button", { type: "button", class: "press", "aria-label": found.label }, said);
    button.addEventListener("click", found.act);
    return found.sign ? h("span", { class: "with-swatch" }, found.sign, button) : button;
  };
  /** @param {number} index */
  const draw = (index) =>
    h(
      "tr",
      {},
      ...(cells[index] ?? []).map((cell, i) => {
        const attributes = { class: numeric[i] ? "number" : kindOf(cell) };
        return i === 0
          ? h("th", { ...attributes, scope: "row" }, content(index, cell, i))
          : h("td", attributes, content(index, cell, i));
      }),
    );
  const { body, show } = rowsOnDemand(cells.length, draw, still);
  const chosen = only && new Set([...cells.keys()].filter((row) => only.of(cellOf(row))));
  const some = chosen && chosen.size > 0 && chosen.size < cells.length;
  const heads = columns.map((column, i) =>
    h("th", { scope: "col", class: numeric[i] && "number" }, speaker.text(column)),
  );
  return h(
    "div",
    { class: `table table-${kind}` },
    !still &&
      cells.length >= FILTER_FROM &&
      !READ_WHOLE.includes(kind) &&
      filter(cells, show, speaker, some ? { label: only.label, rows: chosen } : null),
    h(
      "div",
      { class: "table-box", tabindex: 0, role: "group", "aria-label": label },
      h("table", {}, h("thead", {}, h("tr", {}, ...heads)), body),
    ),
    omitted && h("p", { class: "hint" }, speaker.text(omitted)),
  );
}
