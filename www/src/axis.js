// Where the marks of a chart's axes stand, and what they say.

import { ahead, clock } from "./text.js";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// Distances between time ticks that a reader takes in at a glance, in seconds.
const TICK_STEPS = [
  ...[1, 5, 10, 30],
  ...[1, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((n) => n * DAY),
];

// The room that a label needs, in pixels.
const TIME_WIDTH = 64;
export const DATE_WIDTH = 92;

/**
 * Steps of 1, 2 or 5 times a power of ten, about four of them.
 *
 * @param {number} max
 */
export function countTicks(max) {
  const rough = Math.max(max / 4, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
  const ticks = [];
  for (let tick = 0; tick < max + step; tick += step) ticks.push(tick);
  return ticks;
}

/**
 * @param {number} seconds since 1970
 */
export const at = (seconds) => clock(new Date(seconds * 1000).toISOString());

/** @param {string} dateTime */
export const dateOf = (dateTime) => dateTime.slice(0, 10);

/** @param {string} dateTime */
export const timeOf = (dateTime) => dateTime.slice(11, 16);

/**
 * Times on the first line; dates on the second, at the first tick and wherever the day changes.
 *
 * @param {number} from
 * @param {number} to
 * @param {number} width
 */
export function timeTicks(from, to, width) {
  const perPixel = (to - from) / width;
  const fits = (/** @type {number} */ step) =>
    step >= perPixel * (step < DAY ? TIME_WIDTH : DATE_WIDTH);
  const step = TICK_STEPS.find(fits) ?? to - from;
  const ticks = [];
  // Full hours and days are those of the reader's clocks.
  const shift = ahead(from * 1000) * MINUTE;
  for (let t = Math.ceil((from + shift) / step) * step - shift; t <= to; t += step) {
    const time = step < MINUTE ? at(t).slice(11) : step < DAY ? timeOf(at(t)) : "";
    ticks.push({ x: (t - from) / perPixel, time, date: at(t) });
  }
  const dated = ticks
    .map((tick) => ({ ...tick, date: dateOf(tick.date) }))
    .map((tick, i, all) => ({ ...tick, date: tick.date === all[i - 1]?.date ? "" : tick.date }));
  // The first tick gives way when midnight follows closely.
  const [first, ...rest] = dated;
  const next = rest.find((tick) => tick.date);
  if (first && next && next.x - first.x < DATE_WIDTH) first.date = "";
  return dated;
}
