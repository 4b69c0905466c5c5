// Groups of devices crossed with causes, as a table whose cells are the stronger coloured, the more disconnects they
// count.

import { swatch } from "./causes.js";
import { h } from "./dom.js";

/** @typedef {import("./document.js").Heat} Heat */
/** @typedef {import("./text.js").Speaker} Speaker */

// The faintest cell is still seen to be coloured.
const FAINTEST = 0.15;

/** What a press on the name of a row leads to.
 * @typedef {(part: { address: string } | { sdk: string }) => void} Narrow */

// Shorter names would be found within others.
const TELLING = 4;

/**
 * @param {Heat} block
 * @param {Speaker} speaker
 * @param {number} level of its heading
 * @param {Narrow} [narrow] makes names ones to press
 */
export function heat({ kind, heading, heads, causes, rows }, speaker, level, narrow) {
  const title = speaker.text(heading);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const [names, ...figures] = heads.map((head) => speaker.text(head));
  const head = h(
    "tr",
    {},
    h("th", { scope: "col" }, names),
    ...figures.map((figure) => h("th", { scope: "col", class: "number" }, figure)),
    ...causes.map(({ cause, label }) =>
      h("th", { scope: "col", class: "heat-cause" }, swatch(cause), speaker.text(label)),
    ),
  );
  const cell = (/** @type {number} */ count, /** @type {number} */ column) => {
    if (count === 0) return h("td", { class: "number none" }, "–");
    const drawn = h(
      "td",
      { class: `number heat-cell cause cause-${causes[column]?.cause}` },
      speaker.number(count),
    );
    // Areas of brightness are told apart by ratio: between one and a thousand there is a hundred.
    const share = FAINTEST + (1 - FAINTEST) * Math.sqrt(count / most);
    drawn.style.setProperty("--heat", share.toFixed(3));
    return drawn;
  };
  /** @param {string} text */
  const name = (text) => {
    if (!narrow || text.length < TELLING) return text;
    const button = h("button", { type: "button", class: "press" }, text);
    button.addEventListener("click", () =>
      narrow(kind === "addresses" ? { address: text } : { sdk: text }),
    );
    return button;
  };
  const body = rows.map(({ label, disconnects, devices, counts }) =>
    h(
      "tr",
      {},
      h(
        "th",
        { scope: "row", class: `heat-name ${typeof label === "string" ? "raw" : "words"}` },
        typeof label === "string" ? name(label) : String(speaker.value(label)),
      ),
      h("td", { class: "number heat-total" }, speaker.number(disconnects)),
      h("td", { class: "number" }, speaker.number(devices)),
      ...counts.map(cell),
    ),
  );
  return h(
    "div",
    { class: `table heat heat-${kind}` },
    h(/** @type {"h3"} */ (`h${level}`), { class: "picture-title" }, title),
    h(
      "div",
      { class: "table-box", tabindex: 0, role: "group", "aria-label": title },
      h("table", {}, h("thead", {}, head), h("tbody", {}, ...body)),
    ),
  );
}
