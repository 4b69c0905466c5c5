// The timeline: disconnects over time by cause, and above them how many devices were connected, where a metric says so
// or the log does.

import { at, dateOf, timeTicks } from "./axis.js";
import { bars } from "./bars.js";
import { h, svg } from "./dom.js";

/** @typedef {import("./document.js").Timeline} Timeline */
/** @typedef {import("./text.js").Speaker} Speaker */

// The curve of connected devices has a strip of its own above the bars.
const CURVE = 116;
const MARGIN = 12;
// Between that strip and the bars, with room for their title.
const TITLE = 44;
// No incident is narrower, in pixels.
const BAND = 3;

/**
 * The second of two curves is told from the first by its dashes.
 *
 * @param {number} index
 */
const dashes = (index) => (index > 0 ? "dashed" : "");

/** What can be done with the time on the page; moments in milliseconds since 1970.
 * @typedef {object} TimeTools
 * @property {(range: import("./zoom.js").Range) => void} choose looks at a part of it
 * @property {(factor: number, around: number) => void} zoom looks at a time so many times as long, in which a moment
 *   keeps its place
 * @property {number} [pointed] the moment that was pointed at last
 */

/**
 * @param {Timeline} block
 * @param {Speaker} speaker
 * @param {TimeTools} [tools] makes a part of the chart one to drag over
 */
export function timeline(block, speaker, tools) {
  const start = Date.parse(block.from) / 1000;
  /** @type {{ values: (number | null)[], name: string, count: string }[]} */
  const curves = [
    {
      values: block.connected ?? [],
      name: "page-chart-connected",
      count: "page-chart-connected-count",
    },
    { values: block.rebuilt ?? [], name: "page-chart-rebuilt", count: "page-chart-rebuilt-count" },
  ].filter(({ values }) => values.some((value) => value !== null));
  const bins = Math.max(
    ...curves.map(({ values }) => values.length),
    ...block.series.map(({ counts }) => counts.length),
  );
  const all = block.series.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);

  /** @param {number} bin */
  const middle = (bin) => (start + (bin + 0.5) * block.step) * 1000;

  /** @param {number} bin */
  const span = (bin) => {
    const from = at(start + bin * block.step);
    const to = at(start + (bin + 1) * block.step);
    const sameDay = dateOf(from) === dateOf(to);
    const end = block.step % 60 === 0 ? 16 : 19;
    return speaker.say("page-chart-span", {
      from: from.slice(0, end),
      to: to.slice(sameDay ? 11 : 0, end),
    });
  };

  /**
   * The curves, with gaps where nothing is known, on a scale that begins at nothing, so that few of many look like few.
   *
   * @param {import("./bars.js").Frame} frame
   */
  const lines = ({ left, top, x }) => {
    const known = curves.flatMap(({ values }) => values.filter((value) => value !== null));
    const high = Math.max(1, ...known);
    const floor = top - TITLE;
    /** @param {number} value */
    const height = (value) => floor - (value / high) * (floor - MARGIN);
    const paths = curves.map(({ values }, index) => {
      let path = "";
      for (const [bin, value] of values.entries()) {
        if (value === null) continue;
        const begins = (values[bin - 1] ?? null) === null;
        path += `${begins ? "M" : "L"}${x(bin)} ${height(value)}H${x(bin + 1)}`;
      }
      return svg("path", { class: dashes(index), d: path });
    });
    const scale = [high, 0].map((value) =>
      svg(
        "g",
        { class: value === 0 ? "chart-base" : "chart-grid" },
        svg("line", { x1: left, x2: x(bins), y1: height(value), y2: height(value) }),
        svg(
          "text",
          { x: left - 8, y: height(value), dy: "0.32em", "text-anchor": "end" },
          speaker.number(Math.round(value)),
        ),
      ),
    );
    return [svg("g", { class: "chart-online" }, ...scale, ...paths)];
  };

  const incidents = (block.incidents ?? []).map(({ cause, label, from, to }) => {
    const bin = (/** @type {string} */ time) => (Date.parse(time) / 1000 - start) / block.step;
    const [first, last] = [Math.max(0, bin(from)), Math.min(bins, bin(to))];
    const { counts } = block.series.find((series) => series.cause === cause) ?? { counts: [] };
    // A few disconnects within a day are no day of disconnects: only where there are some.
    /** @type {{ from: number, to: number }[]} */
    const parts = [];
    for (let at = Math.floor(first); at < bins && at <= last; at++) {
      const part = { from: Math.max(first, at), to: Math.min(last, at + 1) };
      const before = parts.at(-1);
      if (!counts[at]) continue;
      if (before?.to === part.from) before.to = part.to;
      else parts.push(part);
    }
    return { cause, name: speaker.text(label), parts };
  });
  /** @param {number} bin */
  const during = (bin) =>
    incidents
      .filter(({ parts }) => parts.some(({ from, to }) => from < bin + 1 && to >= bin))
      .map(({ name }) => name);

  /**
   * Each incident as bands behind the bars, with a roof that shows where a band is too narrow to be seen.
   *
   * @param {import("./bars.js").Frame} frame
   */
  const bands = ({ x, top, floor }) =>
    incidents.map(({ cause, parts }) =>
      svg(
        "g",
        { class: `band cause cause-${cause}` },
        ...parts.flatMap(({ from, to }) => {
          const box = { x: x(from), width: Math.max(BAND, x(to) - x(from)) };
          return [
            svg("rect", { ...box, y: top, height: Math.max(0, floor - top) }),
            svg("rect", { ...box, class: "band-roof", y: top - 4, height: 4 }),
          ];
        }),
      ),
    );
  const marked = h(
    "li",
    {},
    h("span", { class: "swatch-band", "aria-hidden": "true" }),
    h("span", {}, speaker.say("page-chart-incident")),
  );

  return bars(
    {
      label: speaker.say("page-chart", { count: all }),
      series: block.series,
      bins,
      axis: speaker.say("page-chart-time"),
      head: speaker.say("page-chart-from"),
      span,
      name: (bin) => at(start + bin * block.step),
      more: (bin) => [
        ...during(bin),
        ...curves.flatMap(({ values, count }) => {
          const value = values[bin] ?? null;
          return value === null ? [] : [speaker.say(count, { count: value })];
        }),
      ],
      columns: curves.map(({ values, name }) => ({
        head: speaker.say(name),
        cell: (bin) => {
          const value = values[bin] ?? null;
          return value === null ? "" : speaker.number(value);
        },
      })),
      legend: [
        ...curves.map(({ name }, index) =>
          h(
            "li",
            {},
            h("span", { class: `swatch-line ${dashes(index)}`, "aria-hidden": "true" }),
            h("span", {}, speaker.say(name)),
          ),
        ),
        ...(incidents.some(({ parts }) => parts.length > 0) ? [marked] : []),
      ],
      ticks: (width) =>
        timeTicks(start, start + bins * block.step, width).map(({ x, time, date }) =>
          time ? { x, first: time, second: date } : { x, first: date },
        ),
      strip: curves.length > 0 ? CURVE : 0,
      ...(curves.length > 0 && { title: speaker.say("page-chart-connected") }),
      widest: Math.round(Math.max(0, ...curves.flatMap(({ values }) => values.map((n) => n ?? 0)))),
      hint: speaker.say(tools ? "page-chart-hint-zoom" : "page-chart-hint"),
      ...(tools && {
        choose: (first, last) => {
          const [from, to] = [start + first * block.step, start + (last + 1) * block.step];
          tools.choose({ from: from * 1000, to: to * 1000 });
        },
        // The first bar stays at the left edge, and the last one at the right.
        zoom: (factor, bin) =>
          tools.zoom(factor, (start + (bin / Math.max(1, bins - 1)) * bins * block.step) * 1000),
        pointed: (bin) => {
          tools.pointed = middle(bin);
        },
        begin: Math.floor(((tools.pointed ?? 0) / 1000 - start) / block.step),
      }),
      behind: bands,
      above: (frame) => (curves.length > 0 ? lines(frame) : []),
    },
    speaker,
  );
}
