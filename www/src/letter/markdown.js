// The letter as Markdown: that of the command line, letter by letter.

import { letter, NOTHING } from "./letter.js";

/** @typedef {import("../document.js").Document} Document */
/** @typedef {import("./letter.js").Piece} Piece */

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

/** @param {Piece[]} pieces */
const words = (pieces) => pieces.map(span).join("");

/** @param {Piece[]} pieces */
const line = (pieces) => atLineStart(words(pieces));

/** @param {Piece[]} pieces */
function cell(pieces) {
  const cell = pieces.map(cellSpan).join("");
  return cell.trim() ? cell : NOTHING;
}

/** @type {import("./letter.js").Form<string>} */
const FORM = {
  title: (pieces) => `# ${words(pieces)}`,
  heading: (pieces) => `## ${words(pieces)}`,
  paragraph: line,
  more: line,
  list: (items, ordered, heading) => {
    const marked = items.map((item, i) => `${ordered ? `${i + 1}.` : "-"} ${line(item)}`);
    return [...(heading ? [`**${words(heading)}**`] : []), marked.join("\n")];
  },
  table: (heads, rows, numeric) =>
    [
      heads.map(words),
      numeric.map((is) => (is ? "---:" : "---")),
      ...rows.map((cells) => cells.map(cell)),
    ]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n"),
};

/**
 * @param {Document} document
 * @param {string} language
 */
export const markdown = (document, language) =>
  `${letter(document, language, FORM).join("\n\n")}\n`;
