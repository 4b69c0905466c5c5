// How each cause looks wherever it is drawn: a colour (style.css, .cause-…) and a texture over it,
// so that colour is never the only sign.

import { svg } from "./dom.js";

const TILE = 8;

// Strokes on one tile. A cause without a texture is plain.
/** @type {Record<string, string>} */
const TEXTURES = {
  "network-loss": "M-2 2L2-2M0 8L8 0M6 10L10 6",
  "abrupt-close": "M1.5 2h1.5M5.5 6h1.5",
  "app-restart": "M0 2H8M0 6H8",
  "site-outage": "M0 0L8 8M8 0L0 8",
  "keep-alive-cap": "M2 0V8M6 0V8",
  "hub-transient": "M-2 6L2 10M0 0L8 8M6-2L10 2",
  "duplicate-identity": "M0 2H4M4 6H8",
  "quota-exceeded": "M0 4H8M4 0V8",
  undetermined: "M2 4a2 2 0 1 0 4 0a2 2 0 1 0-4 0",
};

/** Defines the textures once, out of sight, for every drawing on the page to refer to. */
export function installTextures() {
  const patterns = Object.entries(TEXTURES).map(([cause, d]) =>
    svg(
      "pattern",
      { id: `texture-${cause}`, width: TILE, height: TILE, patternUnits: "userSpaceOnUse" },
      svg("path", { d, class: "texture" }),
    ),
  );
  const defs = svg("defs", {}, ...patterns);
  document.body.append(svg("svg", { class: "textures", "aria-hidden": "true" }, defs));
}

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/**
 * Boxes in the look of a cause, as one shape: a chart has a thousand of them.
 *
 * @param {string} cause
 * @param {...Box} boxes
 */
export function causeBoxes(cause, ...boxes) {
  const texture = cause in TEXTURES && `url(#texture-${cause})`;
  const d = boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`);
  return svg(
    "g",
    { class: `cause cause-${cause}` },
    svg("path", { d: d.join(""), class: "cause-fill" }),
    texture && svg("path", { d: d.join(""), fill: texture }),
  );
}

/**
 * The sign of a cause beside its name.
 *
 * @param {string} cause
 */
export function swatch(cause) {
  return svg(
    "svg",
    { class: "swatch", viewBox: "0 0 16 16", "aria-hidden": "true" },
    causeBoxes(cause, { x: 0, y: 0, width: 16, height: 16 }),
  );
}
