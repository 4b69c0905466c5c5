// Disconnects by a length of time: how long sessions lasted, or devices were away. Lengths that are known to mean
// something are marked by letters, which a list below explains.

import { bars } from "./bars.js";
import { h, svg } from "./dom.js";

/** @typedef {import("./document.js").Histogram} Histogram */
/** @typedef {import("./text.js").Speaker} Speaker */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// What labels an axis whose bins grow, where there is room.
const LENGTHS = [1, 10, MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, DAY];
// Bins of equal length between two labels.
const STEPS = [5, 10, 15, 25];
// The room that a label needs, in pixels.
const LABEL = 50;

const HEIGHTS = { "close-up": 260, sessions: 220, gaps: 220 };
// The letters of the marks stand in a strip of their own, in two rows where they come close.
const BADGE = 9;
const ROW = 22;
const LEAST_BAND = 2;

/** @param {number} index */
const letter = (index) => String.fromCharCode("A".charCodeAt(0) + index);

/**
 * In one unit, as on the face of a clock.
 *
 * @param {number} seconds
 * @returns {import("./document.js").Text}
 */
function short(seconds) {
  if (seconds < MINUTE) return { message: "duration-seconds", args: { seconds } };
  if (seconds < HOUR)
    return { message: "duration-whole-minutes", args: { minutes: seconds / MINUTE } };
  if (seconds < DAY) return { message: "duration-whole-hours", args: { hours: seconds / HOUR } };
  return { message: "duration-whole-days", args: { days: seconds / DAY } };
}

/**
 * @param {Histogram} block
 * @param {Speaker} speaker
 * @param {number} level of its heading
 */
export function histogram(block, speaker, level) {
  const { kind, starts, marks } = block;
  const end = block.end ?? null;
  const heading = speaker.text(block.heading);
  const axis = speaker.text(block.axis);
  const all = block.series.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
  const upTo = (/** @type {number} */ bin) => starts[bin + 1] ?? end;

  /** @param {number} bin */
  const span = (bin) => {
    const low = { seconds: starts[bin] ?? 0 };
    const to = upTo(bin);
    return to === null
      ? speaker.say("length-over", { low })
      : speaker.say("range-between", { low, high: { seconds: to } });
  };
  /**
   * Where a length lies on the axis, in bins.
   *
   * @param {number} seconds
   */
  const place = (seconds) => {
    const bin = Math.max(
      0,
      starts.findLastIndex((start) => start <= seconds),
    );
    const from = starts[bin] ?? 0;
    const to = upTo(bin);
    return bin + (to === null ? 0 : Math.min(1, (seconds - from) / (to - from)));
  };

  /** @param {number} width */
  const ticks = (width) => {
    const binWidth = width / starts.length;
    if (kind === "close-up") {
      const step = STEPS.find((step) => step * binWidth >= LABEL) ?? starts.length;
      const edges = starts.filter((_, bin) => bin % step === 0);
      return edges.map((seconds, i) => ({
        x: i * step * binWidth,
        first: String(speaker.value({ seconds })),
      }));
    }
    /** @type {import("./bars.js").Tick[]} */
    const ticks = [];
    for (const seconds of LENGTHS) {
      const x = starts.indexOf(seconds) * binWidth;
      if (x - (ticks.at(-1)?.x ?? -LABEL) >= LABEL)
        ticks.push({ x, first: speaker.text(short(seconds)) });
    }
    return ticks;
  };

  /** @param {import("./bars.js").Frame} frame */
  const bands = ({ top, floor, x }) =>
    marks.map(({ low, high }) => {
      const from = x(place(low));
      const width = Math.max(LEAST_BAND, x(place(high)) - from);
      return svg("rect", { class: "mark-band", x: from, width, y: top, height: floor - top });
    });
  /** @param {import("./bars.js").Frame} frame */
  const badges = ({ top, x }) => {
    /** @type {number[]} where each row of letters ends */
    const rows = [-BADGE, -BADGE];
    return marks.map(({ low, high }, index) => {
      const middle = x((place(low) + place(high)) / 2);
      const row = middle - (rows[0] ?? 0) >= 2 * BADGE + 2 ? 0 : 1;
      rows[row] = middle;
      const y = BADGE + 2 + row * ROW;
      return svg(
        "g",
        { class: "mark-badge" },
        svg("line", { x1: middle, x2: middle, y1: y + BADGE, y2: top }),
        svg("circle", { cx: middle, cy: y, r: BADGE }),
        svg("text", { x: middle, y, dy: "0.35em", "text-anchor": "middle" }, letter(index)),
      );
    });
  };
  const explained = marks.map(({ text }, index) =>
    h(
      "li",
      {},
      h("span", { class: "mark-letter", "aria-hidden": "true" }, letter(index)),
      h("span", {}, speaker.text(text)),
    ),
  );
  const drawn = bars(
    {
      label: `${heading}: ${speaker.say("page-chart-bar", { count: all })}`,
      heading: h(/** @type {"h3"} */ (`h${level}`), { class: "picture-title" }, heading),
      series: block.series,
      bins: starts.length,
      axis,
      head: axis,
      span,
      name: span,
      more: (bin) => {
        const [from, to] = [starts[bin] ?? 0, upTo(bin) ?? Number.POSITIVE_INFINITY];
        const here = marks.filter(({ low, high }) => low < to && (high > from || low === from));
        return here.map(({ text }) => speaker.text(text));
      },
      ticks,
      height: HEIGHTS[kind] ?? HEIGHTS.sessions,
      strip: 2 * ROW,
      above: badges,
      behind: bands,
      hint: kind === "close-up" ? speaker.say("page-chart-hint") : "",
      foot: marks.length > 0 && h("ol", { class: "marks" }, ...explained),
    },
    speaker,
  );
  drawn.classList.add(`chart-${kind}`);
  return drawn;
}
