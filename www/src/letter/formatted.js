// The letter formatted, as a mail program takes it.

import { h } from "../dom.js";
import { letter, NOTHING } from "./letter.js";

/** @typedef {import("../document.js").Document} Document */
/** @typedef {import("./letter.js").Piece} Piece */

/** @param {Piece[]} pieces */
const words = (pieces) => pieces.map(({ text, foreign }) => (foreign ? h("code", {}, text) : text));

// A mail has no style sheet, and style attributes are not for this page: so by the attributes of old.
/** @param {boolean | undefined} numeric */
const side = (numeric) => (numeric ? "right" : "left");

/**
 * @param {1 | 2} top the level of the title
 * @returns {import("./letter.js").Form<HTMLElement>}
 */
const form = (top) => ({
  title: (pieces) => h(`h${top}`, {}, ...words(pieces)),
  heading: (pieces) => h(/** @type {"h3"} */ (`h${top + 1}`), {}, ...words(pieces)),
  paragraph: (pieces) => h("p", {}, ...words(pieces)),
  more: (pieces) => h("p", { class: "letter-more" }, ...words(pieces)),
  list: (items, ordered, heading) => {
    const list = items.map((item) => h("li", {}, ...words(item)));
    return [
      ...(heading ? [h(/** @type {"h4"} */ (`h${top + 2}`), {}, ...words(heading))] : []),
      h(ordered ? "ol" : "ul", {}, ...list),
    ];
  },
  table: (heads, rows, numeric) => {
    const head = heads.map((pieces, i) =>
      h("th", { scope: "col", align: side(numeric[i]) }, ...words(pieces)),
    );
    /** @param {Piece[]} pieces @param {number} i */
    const cell = (pieces, i) =>
      h("td", { align: side(numeric[i]) }, ...(pieces.length > 0 ? words(pieces) : [NOTHING]));
    const table = h(
      "table",
      { cellpadding: 4 },
      h("thead", {}, h("tr", {}, ...head)),
      h("tbody", {}, ...rows.map((cells) => h("tr", {}, ...cells.map(cell)))),
    );
    return h("div", { class: "letter-table" }, table);
  },
});

/**
 * @param {Document} document
 * @param {string} language
 * @param {1 | 2} [top] the level of its title
 */
export const formatted = (document, language, top = 2) =>
  h("article", { class: "letter", lang: language }, ...letter(document, language, form(top)));
