// Incidents in a table, which can be looked at: the time of one, and its cause.

/** @typedef {import("./document.js").Arg} Arg */
/** @typedef {import("./looking.js").Looking} Looking */
/** @typedef {import("./table.js").Press} Press */
/** @typedef {import("./text.js").Speaker} Speaker */

const SECOND = 1000;
// With less there is nothing to be seen in a chart.
const LEAST = 10 * SECOND;
const CAUSE = "cause-";

/**
 * The time of an incident, of which the report tells the first moment and the last.
 *
 * @param {Record<string, Arg | null> | undefined} told
 * @returns {import("./zoom.js").Range | null}
 */
export function during({ from, to } = {}) {
  if (!from || !to || typeof from !== "object" || typeof to !== "object") return null;
  if (!("time" in from) || !("time" in to)) return null;
  const [begin, end] = [Date.parse(from.time), Date.parse(to.time) + SECOND];
  return { from: begin, to: Math.max(end, begin + LEAST) };
}

/**
 * @param {Looking} looking
 * @param {Speaker} speaker
 * @returns {Press}
 */
export const incidents = (looking, speaker) => ({
  column: "table-from",
  of: (cell, cause) => {
    const kind = cell("table-incident");
    const named = kind && typeof kind === "object" && "message" in kind ? kind.message : "";
    const found = named.startsWith(CAUSE) ? named.slice(CAUSE.length) : cause;
    const [from, to] = [cell("table-from"), cell("table-to")];
    const range = during({ from, to });
    if (!found || !range || from === null || to === null) return null;
    return {
      label: speaker.say("page-look-incident", { from, to }),
      act: () => looking.set({ causes: [found], ...range }),
    };
  },
});
