// Disconnects as stacked bars over bins of whatever kind, one colour and texture a cause. They are read with a pointer,
// with the arrow keys as a slider, or as a table by a screen reader.

import { countTicks } from "./axis.js";
import { causeBoxes, swatch } from "./causes.js";
import { h, svg } from "./dom.js";
import { CLOSER, FARTHER } from "./zoom.js";

/** @typedef {import("./text.js").Speaker} Speaker */
/** Where the drawing has its parts, in pixels.
 * @typedef {{ left: number, width: number, top: number, floor: number, binWidth: number,
 *   x: (bin: number) => number }} Frame */
/** A mark of the horizontal axis, from the left end of the bars.
 * @typedef {{ x: number, first: string, second?: string }} Tick */
/**
 * @typedef {object} Bars
 * @property {string} label what it shows, for those who cannot see it
 * @property {Element} [heading]
 * @property {{ cause: string, label: import("./document.js").Text, counts: number[] }[]} series
 * @property {number} bins
 * @property {string} axis what the bins are
 * @property {string} head the same at the head of a column
 * @property {(bin: number) => string} span which bin it is, in words
 * @property {(bin: number) => string} name the same at the head of a row
 * @property {(bin: number) => string[]} [more] what else is known of a bin
 * @property {{ head: string, cell: (bin: number) => string }[]} [columns] the same in the table
 * @property {Node[]} [legend] entries behind those of the causes
 * @property {(width: number) => Tick[]} ticks
 * @property {number} [height] of the bars, in pixels
 * @property {number} [strip] height of what is drawn above the bars
 * @property {string} [title] of what is drawn there, where the bars have a title of their own below it
 * @property {(frame: Frame) => Node[]} [above] draws it
 * @property {(frame: Frame) => Node[]} [behind] draws what stands behind the bars
 * @property {string} [hint] how it is read
 * @property {(first: number, last: number) => void} [choose] makes some of the bins ones to drag over
 * @property {(factor: number, bin: number) => void} [zoom] shows a stretch so many times as long, around a bin
 * @property {(bin: number) => void} [pointed] hears which bin is read
 * @property {number} [begin] the bin to read first, if there is one of that number
 * @property {number} [widest] a number that must fit beside the vertical axis
 * @property {Node | false} [foot] what stands below
 */

const BARS = 260;
const MARGIN = 12;
const BOTTOM = 44;
const RIGHT = 12;
const DIGIT_WIDTH = 8;
const TOOLTIP_GAP = 12;
// Half of the widest label of the horizontal axis.
const LABEL = 46;
// About how wide one of its letters is, most of which are digits.
const LETTER = 7.5;
// From the title of the bars, where it stands within the drawing, to the top of them.
const TITLE = 16;

/**
 * @param {Bars} chart
 * @param {Speaker} speaker
 */
export function bars(chart, speaker) {
  const { bins, span, choose } = chart;
  const strip = chart.strip ?? 0;
  const counted = speaker.say("page-chart-count");
  const HEIGHT = (chart.height ?? BARS) + strip;
  const TOP = MARGIN + strip;
  const FLOOR = HEIGHT - BOTTOM;
  const more = chart.more ?? (() => []);
  const series = chart.series.map(({ cause, label, counts }) => ({
    cause,
    counts,
    name: speaker.text(label),
    total: counts.reduce((sum, count) => sum + count, 0),
  }));
  const totals = Array.from({ length: bins }, (_, bin) =>
    series.reduce((sum, { counts }) => sum + (counts[bin] ?? 0), 0),
  );
  const ticks = countTicks(Math.max(1, ...totals));
  const top = ticks.at(-1) ?? 1;
  const left = 20 + DIGIT_WIDTH * speaker.number(Math.max(top, chart.widest ?? 0)).length;

  /** @param {number} bin */
  const parts = (bin) => series.filter(({ counts }) => counts[bin]);
  /** @param {number} bin */
  const count = (bin) => speaker.say("page-chart-bar", { count: totals[bin] ?? 0 });

  const canvas = svg("svg", { class: "chart-canvas", height: HEIGHT, "aria-hidden": "true" });
  const tooltip = h("div", { class: "chart-tooltip", "aria-hidden": "true", hidden: true });
  const plot = h(
    "div",
    {
      class: "chart-plot",
      role: "slider",
      tabindex: 0,
      "aria-label": chart.label,
      "aria-valuemin": 0,
      "aria-valuemax": Math.max(0, bins - 1),
    },
    canvas,
    tooltip,
  );

  let width = 0;
  const first = totals.findIndex((total) => total > 0);
  let current =
    chart.begin !== undefined && chart.begin in totals ? chart.begin : Math.max(0, first);
  const cursor = svg("rect", { class: "chart-cursor", y: TOP, height: FLOOR - TOP });
  const binWidth = () => (width - left - RIGHT) / bins;

  /** @param {boolean} shown */
  const point = (shown) => {
    plot.setAttribute("aria-valuenow", String(current));
    plot.setAttribute(
      "aria-valuetext",
      [
        span(current),
        count(current),
        ...more(current),
        ...parts(current).map(
          ({ name, counts }) => `${name} ${speaker.number(counts[current] ?? 0)}`,
        ),
      ].join(", "),
    );
    tooltip.hidden = !shown || width === 0;
    cursor.classList.toggle("shown", shown);
    if (!shown || width === 0) return;
    const x = left + current * binWidth();
    cursor.setAttribute("x", String(x));
    cursor.setAttribute("width", String(binWidth()));
    tooltip.replaceChildren(
      h("p", { class: "chart-tooltip-span" }, span(current)),
      h("p", { class: "chart-tooltip-count" }, count(current)),
      ...more(current).map((words) => h("p", { class: "chart-tooltip-more" }, words)),
      ...parts(current).map(({ cause, name, counts }) =>
        h(
          "p",
          { class: "chart-tooltip-part" },
          swatch(cause),
          h("span", {}, name),
          h("span", { class: "number" }, speaker.number(counts[current] ?? 0)),
        ),
      ),
    );
    // To the right of the bar while there is room, else to its left.
    const right = x + binWidth() + TOOLTIP_GAP;
    const fits = right + tooltip.offsetWidth <= width;
    const position = fits ? right : x - TOOLTIP_GAP - tooltip.offsetWidth;
    tooltip.style.left = `${Math.max(0, position)}px`;
  };

  const draw = () => {
    /** @param {number} n */
    const y = (n) => FLOOR - (n / top) * (FLOOR - TOP);
    const gap = binWidth() > 6 ? 2 : binWidth() > 3 ? 1 : 0;
    const x = (/** @type {number} */ bin) => left + bin * binWidth();
    const frame = { left, width, top: TOP, floor: FLOOR, binWidth: binWidth(), x };

    const grid = ticks.map((tick) =>
      svg(
        "g",
        { class: tick === 0 ? "chart-base" : "chart-grid" },
        svg("line", { x1: left, x2: width - RIGHT, y1: y(tick), y2: y(tick) }),
        svg(
          "text",
          { x: left - 8, y: y(tick), dy: "0.32em", "text-anchor": "end" },
          speaker.number(tick),
        ),
      ),
    );
    // Where the labels of each line end: the next one keeps clear of it, or is left out.
    const ends = [0, 0];
    const marks = chart.ticks(width - left - RIGHT).map(({ x, first, second }) => {
      const place = left + x;
      // A label at either edge stays inside.
      const anchor = place + LABEL > width ? "end" : place < left + 8 ? "start" : "middle";
      /** @param {string | undefined} words @param {number} line @param {string} [look] */
      const label = (words, line, look) => {
        const wide = (words?.length ?? 0) * LETTER;
        const begin = place - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
        if (!words || begin < (ends[line] ?? 0)) return null;
        ends[line] = begin + wide + LETTER;
        const y = FLOOR + 18 + 16 * line;
        return svg("text", { x: place, y, "text-anchor": anchor, class: look }, words);
      };
      return svg(
        "g",
        { class: "chart-time" },
        svg("line", { x1: place, x2: place, y1: FLOOR, y2: FLOOR + 4 }),
        label(first, 0),
        label(second, 1, "chart-date"),
      );
    });
    // How high each bar is so far.
    const sums = totals.map(() => 0);
    const boxes = series.map(({ cause, counts }) => {
      /** @type {import("./causes.js").Box[]} */
      const all = [];
      for (const [bin, count] of counts.entries()) {
        if (!count) continue;
        const bottom = y(sums[bin] ?? 0);
        const sum = (sums[bin] ?? 0) + count;
        sums[bin] = sum;
        all.push({
          x: x(bin) + gap / 2,
          y: y(sum),
          width: binWidth() - gap,
          // A hair's breadth between the parts, but never less than a pixel of any.
          height: Math.max(1, bottom - y(sum) - 1),
        });
      }
      return causeBoxes(cause, ...all);
    });
    const title =
      chart.title && svg("text", { class: "chart-title", x: 0, y: TOP - TITLE }, counted);
    const behind = chart.behind?.(frame) ?? [];
    const above = chart.above?.(frame) ?? [];
    canvas.setAttribute("viewBox", `0 0 ${width} ${HEIGHT}`);
    canvas.replaceChildren(...behind, ...grid, ...marks, cursor, ...boxes, ...above, chosen);
    if (title) canvas.append(title);
    release();
  };

  /** @param {number} bin */
  const moveTo = (bin) => {
    current = Math.min(bins - 1, Math.max(0, bin));
    chart.pointed?.(current);
    point(true);
  };
  /** @param {PointerEvent} event */
  const followPointer = (event) => {
    const x = event.clientX - canvas.getBoundingClientRect().left - left;
    moveTo(Math.floor(x / binWidth()));
    if (anchor !== null && plot.hasPointerCapture(event.pointerId)) mark();
  };
  /** The bin at which what is chosen begins. @type {number | null} */
  let anchor = null;
  const chosen = svg("rect", { class: "chart-chosen", y: TOP, height: FLOOR - TOP });
  const mark = () => {
    const [first, last] = [Math.min(anchor ?? 0, current), Math.max(anchor ?? 0, current)];
    chosen.setAttribute("x", String(left + first * binWidth()));
    chosen.setAttribute("width", String(anchor === null ? 0 : (last - first + 1) * binWidth()));
    return [first, last];
  };
  const release = () => {
    anchor = null;
    mark();
  };
  const take = () => {
    const [first = 0, last = 0] = mark();
    release();
    // A step to what is on view already is none.
    if (last - first + 1 < bins) choose?.(first, last);
  };
  plot.addEventListener("pointermove", followPointer);
  plot.addEventListener("pointerdown", (event) => {
    followPointer(event);
    if (!choose || event.button !== 0) return;
    plot.setPointerCapture(event.pointerId);
    anchor = current;
  });
  plot.addEventListener("pointerup", () => {
    if (anchor === null) return;
    // A press that goes nowhere only points.
    if (anchor === current) release();
    else take();
  });
  plot.addEventListener("pointercancel", release);
  plot.addEventListener("pointerleave", () => point(plot.matches(":focus-visible")));
  plot.addEventListener("focus", () => point(plot.matches(":focus-visible")));
  plot.addEventListener("blur", () => {
    release();
    point(false);
  });
  plot.addEventListener("keydown", (event) => {
    const steps = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -10,
      PageUp: 10,
      Home: -bins,
      End: bins,
    };
    if (choose && anchor !== null && (event.key === "Enter" || event.key === "Escape")) {
      event.preventDefault();
      // The chart's own Escape; the next one is the page's.
      event.stopPropagation();
      if (event.key === "Enter") take();
      else release();
      return;
    }
    const factor = { "+": CLOSER, "-": FARTHER }[event.key];
    if (chart.zoom && factor) {
      event.preventDefault();
      chart.zoom(factor, current);
      return;
    }
    const step = steps[/** @type {keyof typeof steps} */ (event.key)];
    if (step === undefined) return;
    event.preventDefault();
    if (choose && event.shiftKey) anchor ??= current;
    else release();
    moveTo(current + step);
    mark();
  });
  new ResizeObserver(([entry]) => {
    const now = Math.floor(entry?.contentRect.width ?? 0);
    if (now === 0 || now === width) return;
    width = now;
    draw();
    if (plot.matches(":focus-visible")) point(true);
  }).observe(plot);
  point(false);

  const legend = h(
    "ul",
    { class: "chart-legend" },
    ...series.map(({ cause, name, total }) =>
      h(
        "li",
        {},
        swatch(cause),
        h("span", {}, name),
        h("span", { class: "number" }, speaker.number(total)),
      ),
    ),
    ...(chart.legend ?? []),
  );
  const columns = chart.columns ?? [];
  const heads = [
    chart.head,
    ...series.map(({ name }) => name),
    speaker.say("page-chart-total"),
    ...columns.map(({ head }) => head),
  ];
  const rows = totals.flatMap((total, bin) =>
    total === 0 && more(bin).length === 0
      ? []
      : h(
          "tr",
          {},
          h("th", { scope: "row" }, chart.name(bin)),
          ...series.map(({ counts }) => h("td", {}, speaker.number(counts[bin] ?? 0))),
          h("td", {}, speaker.number(total)),
          ...columns.map(({ cell }) => h("td", {}, cell(bin))),
        ),
  );
  const table = h(
    "table",
    {},
    h("caption", {}, chart.label),
    h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))),
    h("tbody", {}, ...rows),
  );

  return h(
    "figure",
    { class: "chart" },
    chart.heading,
    legend,
    h("p", { class: "chart-axis" }, chart.title ?? counted),
    plot,
    h(
      "figcaption",
      { class: "chart-foot" },
      h("span", { class: "chart-axis" }, chart.axis),
      chart.hint && h("span", { class: "hint" }, chart.hint),
    ),
    chart.foot,
    h("div", { class: "visually-hidden" }, table),
  );
}
