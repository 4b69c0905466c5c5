// The life of a device as a lane: bars while it was connected, in the look of what ended that; gaps
// while it was not; marks where it met errors. The table of sessions says the same in words.

import { timeTicks } from "./axis.js";
import { causeBoxes } from "./causes.js";
import { h, svg } from "./dom.js";

/** @typedef {import("./document.js").Lane} Lane */
/** @typedef {import("./text.js").Speaker} Speaker */

const TICKS = 10;
const BAR = 28;
const AXIS = 34;
const HEIGHT = TICKS + BAR + AXIS;
// What a time and a date take of the room that labels have, in pixels.
const TIME_LETTERS = 40;
const DATE_LETTERS = 76;
// A session of seconds in a log of weeks must not vanish.
const LEAST_WIDTH = 2;
// Between two sessions that follow each other at once, so that they are seen to be two.
const SEAM = 1;

/** @typedef {{ x: number, text: string }} Label */

/**
 * The labels of an axis, each at its tick. The last one moves back until it ends with the picture, and makes way where
 * it would come too near to the one before.
 *
 * @template {{ x: number }} T
 * @param {T[]} ticks
 * @param {(tick: T) => string} textOf
 * @param {number} letters how wide a label is
 * @param {number} width
 * @returns {Label[]}
 */
function fitted(ticks, textOf, letters, width) {
  const labels = ticks
    .map((tick) => ({ x: tick.x, text: textOf(tick) }))
    .filter(({ text }) => text);
  const last = labels.at(-1);
  if (!last || last.x + letters <= width) return labels;
  last.x = width - letters;
  return last.x < (labels.at(-2)?.x ?? -letters) + letters ? labels.slice(0, -1) : labels;
}

/**
 * @param {Lane} block
 * @param {Speaker} speaker
 */
export function lane({ from, to, spans, errors }, speaker) {
  const begin = Date.parse(from);
  const length = Math.max(Date.parse(to) - begin, 1);
  const disconnects = spans.filter(({ cause }) => cause).length;
  const canvas = svg("svg", {
    class: "lane-canvas",
    height: HEIGHT,
    role: "img",
    "aria-label": speaker.say("page-lane", { sessions: spans.length, disconnects }),
  });

  /** @param {number} width */
  const draw = (width) => {
    const x = (/** @type {string} */ time) => ((Date.parse(time) - begin) / length) * width;
    const bars = spans.map(({ from, to, cause, label }) => {
      const end = Math.max(x(to), LEAST_WIDTH);
      const start = Math.min(x(from), end - LEAST_WIDTH);
      const box = { x: start, y: TICKS, width: Math.max(end - start - SEAM, 1), height: BAR };
      const title = svg("title", {}, speaker.text(label));
      return svg(
        "g",
        {},
        title,
        cause ? causeBoxes(cause, box) : svg("rect", { ...box, class: "lane-plain" }),
      );
    });
    const marks = errors.map(({ from, to, label }) =>
      svg(
        "g",
        {},
        svg("title", {}, speaker.text(label)),
        svg("path", {
          class: "lane-error",
          d: `M${x(from)} 0v${TICKS - 1}M${x(to)} 0v${TICKS - 1}`,
        }),
        svg("path", { class: "lane-error", d: `M${x(from)} ${TICKS / 2}H${x(to)}` }),
      ),
    );
    const ticks = timeTicks(begin / 1000, (begin + length) / 1000, width);
    const times = fitted(ticks, ({ time }) => time, TIME_LETTERS, width);
    const dates = fitted(ticks, ({ date }) => date, DATE_LETTERS, width);
    const label =
      (/** @type {number} */ y) =>
      (/** @type {Label} */ { x, text }) =>
        svg("text", { class: "lane-label", x, y: TICKS + BAR + y }, text);
    const axis = [
      ...ticks.map(({ x }) => svg("path", { class: "lane-tick", d: `M${x} ${TICKS + BAR}v4` })),
      ...times.map(label(16)),
      ...dates.map(label(times.length > 0 ? 30 : 16)),
    ];
    canvas.setAttribute("width", String(width));
    const ground = svg("rect", { class: "lane-ground", x: 0, y: TICKS, width, height: BAR });
    canvas.replaceChildren(ground, ...bars, ...marks, ...axis);
  };

  const plot = h("div", { class: "lane-plot" }, canvas);
  let drawn = 0;
  const watch = new ResizeObserver(() => {
    const width = plot.clientWidth;
    if (width > 0 && width !== drawn) {
      drawn = width;
      draw(width);
    }
  });
  watch.observe(plot);
  const legend = h("p", { class: "hint" }, speaker.say("page-lane-marks"));
  return h("div", { class: "lane" }, plot, legend);
}
