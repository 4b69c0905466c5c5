// The life of a device as a lane: bars while it was connected, in the look of what ended that; gaps
// while it was not; ticks where it met errors. The table of sessions says the same in words.

import { timeTicks } from "./axis.js";
import { causeBox } from "./causes.js";
import { h, svg } from "./dom.js";

/** @typedef {import("./document.js").Lane} Lane */
/** @typedef {import("./text.js").Speaker} Speaker */

const TICKS = 10;
const BAR = 28;
const AXIS = 34;
const HEIGHT = TICKS + BAR + AXIS;
// A session of seconds in a log of weeks must not vanish.
const LEAST_WIDTH = 2;
// Between two sessions that follow each other at once, so that they are seen to be two.
const SEAM = 1;

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
        cause ? causeBox(cause, box) : svg("rect", { ...box, class: "lane-plain" }),
      );
    });
    const marks = errors.map(({ time, label }) =>
      svg(
        "g",
        {},
        svg("title", {}, speaker.text(label)),
        svg("path", { class: "lane-error", d: `M${x(time)} 0v${TICKS - 1}` }),
      ),
    );
    const axis = timeTicks(begin / 1000, (begin + length) / 1000, width).flatMap(
      ({ x, time, date }) => [
        svg("path", { class: "lane-tick", d: `M${x} ${TICKS + BAR}v4` }),
        svg("text", { class: "lane-label", x, y: TICKS + BAR + 16 }, time),
        svg("text", { class: "lane-label", x, y: TICKS + BAR + 30 }, date),
      ],
    );
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
  const legend = h("p", { class: "hint" }, speaker.say("page-lane-legend"));
  return h("div", { class: "lane" }, plot, legend);
}
