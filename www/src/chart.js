// The timeline: disconnects over time as stacked bars, one colour and texture a cause, and above
// them how many devices were connected, where a metric says so or the log does. It is read with a pointer, with the arrow keys as a slider, or as a table by a screen reader.

import { at, countTicks, DATE_WIDTH, dateOf, timeTicks } from "./axis.js";
import { causeBox, swatch } from "./causes.js";
import { h, svg } from "./dom.js";

/** @typedef {import("./document.js").Timeline} Timeline */
/** @typedef {import("./text.js").Speaker} Speaker */

const BARS = 260;
const MARGIN = 12;
// The curve of connected devices has a strip of its own above the bars.
const CURVE = 72;
const BOTTOM = 44;
const RIGHT = 12;
const DIGIT_WIDTH = 8;
const TOOLTIP_GAP = 12;

/**
 * The second of two curves is told from the first by its dashes.
 *
 * @param {number} index
 */
const dashes = (index) => (index > 0 ? "dashed" : "");

/** What a chosen time leads to, in milliseconds since 1970, the last one excluded.
 * @typedef {(from: number, to: number) => void} ChooseTime */

/**
 * @param {Timeline} block
 * @param {Speaker} speaker
 * @param {ChooseTime} [choose] makes a part of the chart one to drag over
 */
export function timeline(block, speaker, choose) {
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
  const HEIGHT = BARS + (curves.length > 0 ? CURVE : 0);
  const TOP = MARGIN + (curves.length > 0 ? CURVE : 0);
  const series = block.series.map(({ cause, label, counts }) => ({
    cause,
    counts,
    name: speaker.text(label),
    total: counts.reduce((sum, count) => sum + count, 0),
  }));
  const totals = Array.from({ length: bins }, (_, bin) =>
    series.reduce((sum, { counts }) => sum + (counts[bin] ?? 0), 0),
  );
  const grandTotal = totals.reduce((sum, total) => sum + total, 0);
  const ticks = countTicks(Math.max(1, ...totals));
  const top = ticks.at(-1) ?? 1;
  const greatest = Math.max(
    top,
    ...curves.flatMap(({ values }) => values.map((value) => Math.round(value ?? 0))),
  );
  const left = 20 + DIGIT_WIDTH * speaker.number(greatest).length;

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
  /** @param {number} bin */
  const parts = (bin) => series.filter(({ counts }) => counts[bin]);
  /** @param {number} bin */
  const count = (bin) => speaker.say("page-chart-bar", { count: totals[bin] ?? 0 });
  /** @param {number} bin */
  const online = (bin) =>
    curves.flatMap(({ values, count }) => {
      const value = values[bin] ?? null;
      return value === null ? [] : [speaker.say(count, { count: value })];
    });

  const canvas = svg("svg", { class: "chart-canvas", height: HEIGHT, "aria-hidden": "true" });
  const tooltip = h("div", { class: "chart-tooltip", "aria-hidden": "true", hidden: true });
  const plot = h(
    "div",
    {
      class: "chart-plot",
      role: "slider",
      tabindex: 0,
      "aria-label": speaker.say("page-chart", { count: grandTotal }),
      "aria-valuemin": 0,
      "aria-valuemax": Math.max(0, bins - 1),
    },
    canvas,
    tooltip,
  );

  let width = 0;
  let current = Math.max(
    0,
    totals.findIndex((total) => total > 0),
  );
  const cursor = svg("rect", { class: "chart-cursor", y: TOP, height: HEIGHT - TOP - BOTTOM });
  const binWidth = () => (width - left - RIGHT) / bins;

  /** @param {boolean} shown */
  const point = (shown) => {
    plot.setAttribute("aria-valuenow", String(current));
    plot.setAttribute(
      "aria-valuetext",
      [
        span(current),
        count(current),
        ...online(current),
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
      ...online(current).map((words) => h("p", { class: "chart-tooltip-online" }, words)),
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
    const floor = HEIGHT - BOTTOM;
    /** @param {number} n */
    const y = (n) => floor - (n / top) * (floor - TOP);
    const gap = binWidth() > 6 ? 2 : binWidth() > 3 ? 1 : 0;

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
    const times = timeTicks(start, start + bins * block.step, width - left - RIGHT).map(
      ({ x, time, date }) => {
        const place = left + x;
        // A label at either edge stays inside.
        const anchor =
          place + DATE_WIDTH / 2 > width ? "end" : place < left + 8 ? "start" : "middle";
        const text = { x: place, "text-anchor": anchor };
        return svg(
          "g",
          { class: "chart-time" },
          svg("line", { x1: place, x2: place, y1: floor, y2: floor + 4 }),
          svg("text", { ...text, y: floor + 18 }, time || date),
          time && date && svg("text", { ...text, y: floor + 34, class: "chart-date" }, date),
        );
      },
    );
    const bars = totals.flatMap((_, bin) => {
      let sum = 0;
      return parts(bin).map(({ cause, counts }) => {
        const bottom = y(sum);
        sum += counts[bin] ?? 0;
        return causeBox(cause, {
          x: left + bin * binWidth() + gap / 2,
          y: y(sum),
          width: binWidth() - gap,
          // A hair's breadth between the parts, but never less than a pixel of any.
          height: Math.max(1, bottom - y(sum) - 1),
        });
      });
    });
    canvas.setAttribute("viewBox", `0 0 ${width} ${HEIGHT}`);
    canvas.replaceChildren(...grid, ...times, cursor, ...bars, ...lines(), chosen);
    release();
  };

  /** The curves, with gaps where nothing is known, and their greatest and least value. */
  const lines = () => {
    if (curves.length === 0) return [];
    const known = curves.flatMap(({ values }) => values.filter((value) => value !== null));
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const floor = TOP - 2 * MARGIN;
    /** @param {number} value */
    const height = (value) =>
      high === low ? floor / 2 : floor - ((value - low) / (high - low)) * (floor - MARGIN);
    const paths = curves.map(({ values }, index) => {
      let path = "";
      for (const [bin, value] of values.entries()) {
        if (value === null) continue;
        const begins = (values[bin - 1] ?? null) === null;
        const [from, to] = [left + bin * binWidth(), left + (bin + 1) * binWidth()];
        path += `${begins ? "M" : "L"}${from} ${height(value)}H${to}`;
      }
      return svg("path", { class: dashes(index), d: path });
    });
    const labels = (low === high ? [high] : [high, low]).map((value) =>
      svg(
        "text",
        { x: left - 8, y: height(value), dy: "0.32em", "text-anchor": "end" },
        speaker.number(Math.round(value)),
      ),
    );
    return [svg("g", { class: "chart-online" }, ...paths, ...labels)];
  };

  /** @param {number} bin */
  const moveTo = (bin) => {
    current = Math.min(bins - 1, Math.max(0, bin));
    point(true);
  };
  /** @param {PointerEvent} event */
  const followPointer = (event) => {
    const x = event.clientX - canvas.getBoundingClientRect().left - left;
    moveTo(Math.floor(x / binWidth()));
    if (anchor !== null && plot.hasPointerCapture(event.pointerId)) mark();
  };
  /** The bin at which a part of the time begins to be chosen. @type {number | null} */
  let anchor = null;
  const chosen = svg("rect", { class: "chart-chosen", y: TOP, height: HEIGHT - TOP - BOTTOM });
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
    const [from, to] = [start + first * block.step, start + (last + 1) * block.step];
    release();
    // A bin that cannot be seen more closely is not worth a step.
    if (to - from < block.step * bins) choose?.(from * 1000, to * 1000);
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
    ...curves.map(({ name }, index) =>
      h(
        "li",
        {},
        h("span", { class: `swatch-line ${dashes(index)}`, "aria-hidden": "true" }),
        h("span", {}, speaker.say(name)),
      ),
    ),
  );
  const table = h(
    "table",
    {},
    h("caption", {}, speaker.say("page-chart", { count: grandTotal })),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ...[
          speaker.say("page-chart-from"),
          ...series.map(({ name }) => name),
          speaker.say("page-chart-total"),
          ...curves.map(({ name }) => speaker.say(name)),
        ].map((head) => h("th", { scope: "col" }, head)),
      ),
    ),
    h(
      "tbody",
      {},
      ...totals.flatMap((total, bin) =>
        total === 0 && online(bin).length === 0
          ? []
          : h(
              "tr",
              {},
              h("th", { scope: "row" }, at(start + bin * block.step)),
              ...series.map(({ counts }) => h("td", {}, speaker.number(counts[bin] ?? 0))),
              h("td", {}, speaker.number(total)),
              ...curves.map(({ values }) => {
                const value = values[bin] ?? null;
                return h("td", {}, value === null ? "" : speaker.number(value));
              }),
            ),
      ),
    ),
  );

  return h(
    "figure",
    { class: "chart" },
    legend,
    h("p", { class: "chart-axis" }, speaker.say("page-chart-count")),
    plot,
    h(
      "figcaption",
      { class: "chart-foot" },
      h(
        "span",
        { class: "hint" },
        speaker.say(choose ? "page-chart-hint-choose" : "page-chart-hint"),
      ),
      h("span", { class: "chart-axis" }, speaker.say("page-chart-time")),
    ),
    h("div", { class: "visually-hidden" }, table),
  );
}
