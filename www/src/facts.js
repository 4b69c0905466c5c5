// The strip of figures under the summary, out of the report itself, or of the part of it that is on view.

import { at } from "./axis.js";
import { h, prose } from "./dom.js";
import { clock } from "./text.js";

/** @typedef {import("./document.js").Report} Report */
/** @typedef {import("./text.js").Speaker} Speaker */
/** Disconnects and devices on view, and the time, in milliseconds since 1970.
 * @typedef {{ disconnects: number, devices: number, from?: number, to?: number }} Part */

/**
 * @param {Report} report
 * @param {Speaker} speaker
 * @param {Part | null} [part]
 */
export function facts({ input, devices, disconnects }, speaker, part) {
  /** @param {number | undefined} some @param {number} all */
  const count = (some, all) =>
    some === undefined
      ? speaker.number(all)
      : speaker.say("page-fact-of", { part: some, whole: all });
  /** @type {[string, string][]} */
  const figures = [
    ["page-fact-disconnects", count(part?.disconnects, disconnects)],
    ["page-fact-devices", count(part?.devices, devices)],
    ["page-fact-records", count(input.used, input.records)],
  ];
  /** @param {number | undefined} time @param {string} otherwise to the minute, which is as much as a glance needs */
  const short = (time, otherwise) =>
    (time === undefined ? clock(otherwise) : at(time / 1000)).slice(0, 16);
  if (input.from && input.to) {
    const [from, to] = [short(part?.from, input.from), short(part?.to, input.to)];
    const range = speaker.say("page-fact-range", { from, to });
    figures.push(["page-fact-period", from === to ? from : range]);
  }
  return h(
    "dl",
    { class: "strip" },
    ...figures.map(([label, value]) =>
      h("div", {}, h("dt", {}, speaker.say(label)), h("dd", {}, ...prose(value))),
    ),
  );
}
