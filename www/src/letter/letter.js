// The letter to the customer, put into words: what the forms in which it is passed on have in common. The words are the
// engine's; a form is what is put around them.

import { clock, Speaker } from "../text.js";

/** @typedef {import("../document.js").Arg} Arg */
/** @typedef {import("../document.js").Block} Block */
/** @typedef {import("../document.js").Document} Document */
/** @typedef {import("../document.js").Table} Table */
/** @typedef {import("../document.js").Text} Text */
/** A stretch of words; one from the log means nothing but itself.
 * @typedef {{ text: string, foreign: boolean }} Piece */

/** What stands in an empty cell. */
export const NOTHING = "–";
// Noncharacters of Unicode around what comes from the log, while a message is put into words.
const OPEN = "\ufdd0";
const CLOSE = "\ufdd1";
const MARKED = /\ufdd0([^\ufdd1]*)\ufdd1/;
const BREAKS = /[\t-\r\u0085\u2028\u2029]/g;
// Other control characters, marks that turn the direction of text, and the noncharacters themselves.
const ACTS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]/gu;

/** Puts messages into words, and keeps apart what comes from the log. */
class Writer extends Speaker {
  /**
   * @override
   * @param {Arg} arg
   */
  value(arg) {
    if (typeof arg !== "string") return super.value(arg);
    return OPEN + arg.replace(BREAKS, " ").replace(ACTS, "\ufffd") + CLOSE;
  }

  /**
   * @param {Text} text
   * @returns {Piece[]}
   */
  pieces(text) {
    return split(this.text(text));
  }

  /**
   * @param {Arg | null | undefined} cell
   * @returns {Piece[]}
   */
  cell(cell) {
    if (cell === null || cell === undefined) return [];
    if (typeof cell === "number") return [{ text: this.number(cell), foreign: false }];
    if (typeof cell === "object" && "time" in cell) {
      return [{ text: clock(cell.time), foreign: false }];
    }
    return split(String(this.value(cell)));
  }
}

/**
 * @param {string} marked
 * @returns {Piece[]}
 */
const split = (marked) =>
  marked
    .replaceAll("\n", " ")
    .split(MARKED)
    .map((text, i) => ({ text, foreign: i % 2 === 1 }))
    .filter(({ text }) => text !== "");

/**
 * Whether the cells of a column are amounts.
 *
 * @param {Table} table
 * @param {number} column
 */
function isNumeric({ rows }, column) {
  const cells = rows.map((row) => row[column] ?? null).filter((cell) => cell !== null);
  return (
    cells.length > 0 &&
    cells.every(
      (cell) => typeof cell === "number" || (typeof cell === "object" && "seconds" in cell),
    )
  );
}

/**
 * What a form makes of each part of a letter.
 *
 * @template T
 * @typedef {object} Form
 * @property {(words: Piece[]) => T} title
 * @property {(words: Piece[]) => T} heading
 * @property {(words: Piece[]) => T} paragraph
 * @property {(items: Piece[][], ordered: boolean, heading: Piece[] | null) => T[]} list
 * @property {(heads: Piece[][], rows: Piece[][][], numeric: boolean[]) => T} table
 * @property {(words: Piece[]) => T} more says what a table leaves out
 */

/**
 * @template T
 * @param {Document} document
 * @param {string} language
 * @param {Form<T>} form
 * @returns {T[]}
 */
export function letter({ title, summary, sections }, language, form) {
  const writer = new Writer(language);
  /** @param {Text} text */
  const words = (text) => writer.pieces(text);
  /** @param {Table} table */
  const table = (table) => {
    const numeric = table.columns.map((_, i) => isNumeric(table, i));
    const rows = table.rows.map((row) => table.columns.map((_, i) => writer.cell(row[i])));
    const more = table.omitted ? [form.more(words(table.omitted))] : [];
    return [form.table(table.columns.map(words), rows, numeric), ...more];
  };
  /** @param {Block} block */
  const told = (block) => {
    if (block.block === "paragraph") return [form.paragraph(words(block.text))];
    if (block.block === "table" && block.rows.length > 0) return table(block);
    if (block.block !== "list" || block.items.length === 0) return [];
    const items = block.items.map(({ text }) => words(text));
    return form.list(items, block.kind === "steps", block.heading ? words(block.heading) : null);
  };
  return [
    form.title(words(title)),
    ...summary.map((text) => form.paragraph(words(text))),
    ...sections.flatMap(({ heading, blocks }) => [
      form.heading(words(heading)),
      ...blocks.flatMap(told),
    ]),
  ];
}
