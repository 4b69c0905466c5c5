// The strip of figures under the summary, out of the report itself.

import { h, prose } from "./dom.js";
import { clock } from "./text.js";

/** @typedef {import("./document.js").Report} Report */
/** @typedef {import("./text.js").Speaker} Speaker */

/**
 * @param {Report} report
 * @param {Speaker} speaker
 */
export function facts({ input, devices, disconnects }, speaker) {
  const { from, to } = input;
  /** @param {string} time to the minute, which is as much as a glance needs */
  const short = (time) => clock(time).slice(0, 16);
  /** @type {[string, string][]} */
  const figures = [
    ["page-fact-disconnects", speaker.number(disconnects)],
    ["page-fact-devices", speaker.number(devices)],
    ["page-fact-records", speaker.say("page-fact-of", { part: input.used, whole: input.records })],
  ];
  if (from && to) {
    const [first, last] = [short(from), short(to)];
    const range = speaker.say("page-fact-range", { from: first, to: last });
    figures.push(["page-fact-period", first === last ? first : range]);
  }
  return h(
    "dl",
    { class: "strip" },
    ...figures.map(([label, value]) =>
      h("div", {}, h("dt", {}, speaker.say(label)), h("dd", {}, ...prose(value))),
    ),
  );
}
