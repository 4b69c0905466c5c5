// The arithmetic of looking at a part of the time more or less closely. Times in milliseconds since 1970.

/** @typedef {{ from: number, to: number }} Range the last moment excluded */

/**
 * From the first bin to the last one's end.
 *
 * @param {import("./document.js").Timeline} timeline
 * @returns {Range}
 */
export function extent({ from, step, series }) {
  const begin = Date.parse(from);
  const bins = Math.max(...series.map(({ counts }) => counts.length));
  return { from: begin, to: begin + bins * step * 1000 };
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** What a step closer, or away, makes of the length. */
export const CLOSER = 0.5;
export const FARTHER = 2;

/** Closer than this there is nothing to see: the hub's times are of seconds. */
const CLOSEST = 10 * SECOND;

/**
 * @param {Range} range
 * @param {Range} whole
 * @returns {Range} the same, moved inside of the whole and cut to it
 */
function inside({ from, to }, whole) {
  const length = Math.min(to - from, whole.to - whole.from);
  const begin = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: begin, to: begin + length };
}

/**
 * A range so many times as long, in which a moment keeps its place.
 *
 * @param {Range} range
 * @param {number} factor
 * @param {Range} whole
 * @param {number} [around] the middle, if nothing else is said
 */
export function zoomed({ from, to }, factor, whole, around = (from + to) / 2) {
  const length = Math.max((to - from) * factor, Math.min(CLOSEST, to - from));
  const begin = around - ((around - from) / (to - from)) * length;
  /** @param {number} time */
  const round = (time) => Math.round(time / grain) * grain;
  const grain = length > HOUR ? MINUTE : SECOND;
  return inside({ from: round(begin), to: round(begin + length) }, whole);
}

/**
 * @param {Range} range
 * @param {number} by
 * @param {Range} whole
 */
export const moved = ({ from, to }, by, whole) =>
  inside({ from: Math.round(from + by), to: Math.round(to + by) }, whole);
