// The letter as plain text. Lines are as long as they are: a mail program breaks them where it likes.

import { letter, NOTHING } from "./letter.js";

/** @typedef {import("../document.js").Document} Document */
/** @typedef {import("./letter.js").Piece} Piece */

/** @param {Piece[]} pieces */
const words = (pieces) => pieces.map(({ text }) => text).join("");

/**
 * Words over a line of signs as wide as they are, where Chinese characters are two wide.
 *
 * @param {Piece[]} pieces
 * @param {string} sign
 */
function underlined(pieces, sign) {
  const text = words(pieces);
  const width = [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
  return `${text}\n${sign.repeat(width)}`;
}

/** @param {string[]} cells */
const row = (cells) => `  ${cells.join(" · ")}`;

/** @type {import("./letter.js").Form<string>} */
const FORM = {
  title: (pieces) => underlined(pieces, "="),
  heading: (pieces) => underlined(pieces, "-"),
  paragraph: words,
  more: words,
  list: (items, ordered, heading) => {
    const marked = items.map((item, i) => `  ${ordered ? `${i + 1}.` : "*"} ${words(item)}`);
    return [[...(heading ? [words(heading)] : []), ...marked].join("\n")];
  },
  table: (heads, rows) =>
    [
      row(heads.map(words)),
      ...rows.map((cells) => row(cells.map((cell) => words(cell) || NOTHING))),
    ].join("\n"),
};

/**
 * @param {Document} document
 * @param {string} language
 */
export const plainText = (document, language) =>
  `${letter(document, language, FORM).join("\n\n")}\n`;
