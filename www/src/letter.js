// The letter to the customer in the three forms in which it is passed on: formatted, as Markdown, as plain text. The
// words are the engine's; here is only what each form puts around them. Markdown is that of the command line, letter by
// letter.

import { h } from "./dom.js";
import { clock, Speaker } from "./text.js";

/** @typedef {import("./document.js").Arg} Arg */
/** @typedef {import("./document.js").Block} Block */
/** @typedef {import("./document.js").Document} Document */
/** @typedef {import("./document.js").List} List */
/** @typedef {import("./document.js").Table} Table */
/** @typedef {import("./document.js").Text} Text */
/** A stretch of words; one from the log means nothing but itself. @typedef {{ text: string, foreign: boolean }} Piece */

const NOTHING = "–";
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

// ---- Markdown ----

const MEANS_SOMETHING = /[\\`*_[\]<>#|~&$]/g;

/** @param {string} text */
function code(text) {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  // One space at each end is taken off again by the reader; a span of spaces alone keeps them.
  const pad = (/^[^` ]/.test(text) && /[^` ]$/.test(text)) || /^ *$/.test(text) ? "" : " ";
  return fence + pad + text + pad + fence;
}

/** @param {Piece} piece */
const span = ({ text, foreign }) =>
  foreign ? code(text) : text.replace(MEANS_SOMETHING, (sign) => `\\${sign}`);

/** @param {Piece} piece */
function cellSpan(piece) {
  if (!piece.foreign || !piece.text.includes("|")) return span(piece);
  const entities = piece.text.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<code>${entities}</code>`;
}

/**
 * A backslash before what would make a list or a rule of the line that it starts.
 *
 * @param {string} line
 */
const atLineStart = (line) => line.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");

/**
 * @param {Document} document
 * @param {string} language
 */
export function markdown(document, language) {
  const writer = new Writer(language);
  /** @param {Text} text */
  const words = (text) => writer.pieces(text).map(span).join("");
  /** @param {Table} table */
  const table = ({ columns, rows, ...rest }) =>
    [
      columns.map(words),
      columns.map((_, i) => (isNumeric({ columns, rows, ...rest }, i) ? "---:" : "---")),
      ...rows.map((row) =>
        columns.map((_, i) => {
          const cell = writer.cell(row[i]).map(cellSpan).join("");
          return cell.trim() ? cell : NOTHING;
        }),
      ),
    ]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n");
  /**
   * @param {Block} block
   * @returns {string[]}
   */
  const lines = (block) => {
    if (block.block === "paragraph") return [atLineStart(words(block.text))];
    if (block.block === "list" && block.items.length > 0) {
      const mark = (/** @type {number} */ i) => (block.kind === "steps" ? `${i + 1}.` : "-");
      const items = block.items.map(({ text }, i) => `${mark(i)} ${atLineStart(words(text))}`);
      return [...(block.heading ? [`**${words(block.heading)}**`] : []), items.join("\n")];
    }
    if (block.block === "table" && block.rows.length > 0) {
      const omitted = block.omitted ? [atLineStart(words(block.omitted))] : [];
      return [table(block), ...omitted];
    }
    return [];
  };
  const blocks = [
    `# ${words(document.title)}`,
    ...document.summary.map((text) => atLineStart(words(text))),
    ...document.sections.flatMap(({ heading, blocks }) => [
      `## ${words(heading)}`,
      ...blocks.flatMap(lines),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

// ---- Plain text ----

/**
 * A line of signs as wide as the words, where Chinese characters are two wide.
 *
 * @param {string} words
 * @param {string} sign
 */
const underline = (words, sign) =>
  sign.repeat([...words].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0));

/**
 * Lines are as long as they are: a mail program breaks them where it likes.
 *
 * @param {Document} document
 * @param {string} language
 */
export function plainText(document, language) {
  const writer = new Writer(language);
  /** @param {Piece[]} pieces */
  const joined = (pieces) => pieces.map(({ text }) => text).join("");
  /** @param {Text} text */
  const words = (text) => joined(writer.pieces(text));
  /** @param {Text} text @param {string} sign */
  const heading = (text, sign) => `${words(text)}\n${underline(words(text), sign)}`;
  /**
   * @param {Block} block
   * @returns {string[]}
   */
  const lines = (block) => {
    if (block.block === "paragraph") return [words(block.text)];
    if (block.block === "list" && block.items.length > 0) {
      const mark = (/** @type {number} */ i) => (block.kind === "steps" ? `${i + 1}.` : "*");
      const items = block.items.map(({ text }, i) => `  ${mark(i)} ${words(text)}`);
      return [[...(block.heading ? [words(block.heading)] : []), ...items].join("\n")];
    }
    if (block.block === "table" && block.rows.length > 0) {
      const rows = block.rows.map((row) =>
        block.columns.map((_, i) => joined(writer.cell(row[i])) || NOTHING),
      );
      const all = [block.columns.map(words), ...rows].map((cells) => `  ${cells.join(" · ")}`);
      return [all.join("\n"), ...(block.omitted ? [words(block.omitted)] : [])];
    }
    return [];
  };
  const blocks = [
    heading(document.title, "="),
    ...document.summary.map(words),
    ...document.sections.flatMap((section) => [
      heading(section.heading, "-"),
      ...section.blocks.flatMap(lines),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

// ---- Formatted ----

/**
 * @param {Document} document
 * @param {string} language
 */
export function formatted(document, language) {
  const writer = new Writer(language);
  /** @param {Piece[]} pieces */
  const drawn = (pieces) =>
    pieces.map(({ text, foreign }) => (foreign ? h("code", {}, text) : text));
  /** @param {Text} text */
  const words = (text) => drawn(writer.pieces(text));
  /** @param {Table} table @param {number} column */
  const side = (table, column) => (isNumeric(table, column) ? "right" : "left");
  // A mail has no style sheet, and style attributes are not for this page: so by the attributes of old.
  /** @param {Table} table */
  const table = (table) =>
    h(
      "table",
      { cellpadding: 4 },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...table.columns.map((text, i) =>
            h("th", { scope: "col", align: side(table, i) }, ...words(text)),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        ...table.rows.map((row) =>
          h(
            "tr",
            {},
            ...table.columns.map((_, i) => {
              const cell = drawn(writer.cell(row[i]));
              return h("td", { align: side(table, i) }, ...(cell.length > 0 ? cell : [NOTHING]));
            }),
          ),
        ),
      ),
    );
  /**
   * @param {Block} block
   * @returns {HTMLElement[]}
   */
  const elements = (block) => {
    if (block.block === "paragraph") return [h("p", {}, ...words(block.text))];
    if (block.block === "list" && block.items.length > 0) {
      const items = block.items.map(({ text }) => h("li", {}, ...words(text)));
      const list = h(block.kind === "steps" ? "ol" : "ul", {}, ...items);
      return block.heading ? [h("h4", {}, ...words(block.heading)), list] : [list];
    }
    if (block.block === "table" && block.rows.length > 0) {
      const omitted = block.omitted
        ? [h("p", { class: "letter-more" }, ...words(block.omitted))]
        : [];
      return [h("div", { class: "letter-table" }, table(block)), ...omitted];
    }
    return [];
  };
  return h(
    "article",
    { class: "letter", lang: language },
    h("h2", {}, ...words(document.title)),
    ...document.summary.map((text) => h("p", {}, ...words(text))),
    ...document.sections.flatMap(({ heading, blocks }) => [
      h("h3", {}, ...words(heading)),
      ...blocks.flatMap(elements),
    ]),
  );
}
