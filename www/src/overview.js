// The whole time at a glance, with a window over the part that is on view: to be dragged, drawn anew, or moved and
// zoomed with keys and buttons.

import { at } from "./axis.js";
import { h, svg } from "./dom.js";
import { CLOSER, extent, FARTHER, moved, zoomed } from "./zoom.js";

/** @typedef {import("./document.js").Timeline} Timeline */
/** @typedef {import("./text.js").Speaker} Speaker */
/** @typedef {import("./zoom.js").Range} Range */

// A window, and its edges, are no harder to take hold of than this, in pixels.
const EDGE = 8;
// A drag that is no longer than this only points.
const STILL = 3;

// How far a key or a button moves the window, in windows.
const STEP = 0.5;

/**
 * @param {Timeline} block of the whole time
 * @param {Speaker} speaker
 * @param {(range: Range) => void} choose
 * @returns {{ element: HTMLElement, draw: (range?: Range) => void }} draws the window over a range, or over all
 */
export function overview(block, speaker, choose) {
  const whole = extent(block);
  const totals = block.series.reduce(
    (/** @type {number[]} */ sums, { counts }) =>
      counts.map((count, bin) => count + (sums[bin] ?? 0)),
    [],
  );
  const length = whole.to - whole.from;
  /** What is on view. */
  let now = whole;

  const most = Math.max(1, ...totals);
  const path = totals
    .map((total, bin) => (total === 0 ? "" : `M${bin} 1V${1 - total / most}h1V1z`))
    .join("");
  const shape = svg(
    "svg",
    { viewBox: `0 0 ${totals.length} 1`, preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("path", { d: path }),
  );
  const pane = h("div", { class: "overview-window" });
  const strip = h(
    "div",
    {
      class: "overview-strip",
      role: "slider",
      tabindex: 0,
      "aria-label": speaker.say("page-zoom"),
      "aria-valuemin": 0,
      "aria-valuemax": 100,
    },
    shape,
    pane,
  );

  /** @param {Range} range */
  const place = ({ from, to }) => {
    pane.style.left = `${((from - whole.from) / length) * 100}%`;
    pane.style.width = `${((to - from) / length) * 100}%`;
  };
  /** @param {number} windows */
  const by = (windows) => moved(now, windows * (now.to - now.from), whole);
  /** @param {Range} range */
  const isNow = ({ from, to }) => from === now.from && to === now.to;
  /** @param {Range} range */
  const go = (range) => {
    if (!isNow(range)) choose(range);
  };

  strip.addEventListener("keydown", (event) => {
    /** @type {Record<string, () => Range>} */
    const ranges = {
      ArrowLeft: () => by(-STEP),
      ArrowDown: () => by(-STEP),
      ArrowRight: () => by(STEP),
      ArrowUp: () => by(STEP),
      PageDown: () => by(-1),
      PageUp: () => by(1),
      Home: () => moved(now, -length, whole),
      End: () => moved(now, length, whole),
      "+": () => zoomed(now, CLOSER, whole),
      "-": () => zoomed(now, FARTHER, whole),
    };
    const range = event.ctrlKey || event.metaKey || event.altKey ? undefined : ranges[event.key];
    if (!range) return;
    event.preventDefault();
    go(range());
  });

  /** How the window follows the pointer while it is held. @type {((x: number) => Range) | null} */
  let follow = null;
  let held = 0;
  strip.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const box = strip.getBoundingClientRect();
    /** @param {number} x */
    const time = (x) => whole.from + Math.min(1, Math.max(0, (x - box.left) / box.width)) * length;
    const { from, to } = now;
    const [left, right] = [from, to].map((t) => box.left + ((t - whole.from) / length) * box.width);
    const x = event.clientX;
    /** @param {number} fixed @returns {(x: number) => Range} */
    const stretched = (fixed) => (x) => {
      const [one = 0, other = 0] = [fixed, Math.round(time(x))].sort((a, b) => a - b);
      return { from: one, to: Math.max(other, one + 1000) };
    };
    if (Math.abs(x - (left ?? 0)) <= EDGE) follow = stretched(to);
    else if (Math.abs(x - (right ?? 0)) <= EDGE) follow = stretched(from);
    else if (from < time(x) && time(x) < to)
      follow = (x) => moved(now, time(x) - time(held), whole);
    else follow = stretched(Math.round(time(x)));
    held = x;
    strip.setPointerCapture(event.pointerId);
  });
  strip.addEventListener("pointermove", ({ clientX }) => {
    if (follow) place(follow(clientX));
  });
  strip.addEventListener("pointerup", ({ clientX }) => {
    const range = follow?.(clientX);
    follow = null;
    if (range && Math.abs(clientX - held) > STILL) go(range);
    else place(now);
  });
  strip.addEventListener("pointercancel", () => {
    follow = null;
    place(now);
  });

  /** @type {[string, string, () => Range][]} */
  const ways = [
    ["page-zoom-earlier", "M10 3 5 8l5 5", () => by(-STEP)],
    ["page-zoom-later", "m6 3 5 5-5 5", () => by(STEP)],
    ["page-zoom-out", "M3 8h10", () => zoomed(now, FARTHER, whole)],
    ["page-zoom-in", "M3 8h10M8 3v10", () => zoomed(now, CLOSER, whole)],
  ];
  const buttons = ways.map(([message, d, range]) => {
    const icon = svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d }));
    const name = speaker.say(message);
    const button = h("button", { type: "button", "aria-label": name, title: name }, icon);
    button.addEventListener("click", () => go(range()));
    return { button, range };
  });

  /** @param {Range} [range] without, the whole time is on view */
  const draw = (range = whole) => {
    now = range;
    place(range);
    const [from, to] = [at(range.from / 1000), at(range.to / 1000)];
    strip.setAttribute("aria-valuetext", speaker.say("page-look-time", { from, to }));
    const middle = ((range.from + range.to) / 2 - whole.from) / length;
    strip.setAttribute("aria-valuenow", String(Math.round(middle * 100)));
    // Whoever holds the focus keeps it, so they are not disabled.
    for (const { button, range } of buttons)
      button.setAttribute("aria-disabled", String(isNow(range())));
  };
  draw();
  const keys = h("div", { class: "overview-keys" }, ...buttons.map(({ button }) => button));
  const element = h("div", { class: "overview" }, strip, keys);
  return { element, draw };
}
