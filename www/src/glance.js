// The findings at a glance: each leads to what is said of it.

import { swatch } from "./causes.js";
import { EVERYTHING, isEverything } from "./looking.js";

/** @typedef {import("./document.js").Section} Section */
/** @typedef {import("./looking.js").Looking} Looking */
/** @typedef {import("./table.js").Press} Press */
/** @typedef {import("./text.js").Speaker} Speaker */

/** @param {number} number the findings stand in the order of the rows */
function go(number) {
  const finding = document.querySelectorAll("#result > .section-findings > .finding")[number];
  const heading = finding?.querySelector("h3");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  finding?.scrollIntoView();
}

/**
 * @param {Section[]} sections of the report
 * @param {Looking} looking
 * @param {Speaker} speaker
 * @param {(arrive: () => void) => void} then what the next answer leads to
 * @returns {Press}
 */
export const glance = (sections, looking, speaker, then) => ({
  column: "table-finding",
  of: (cell, _, row) => {
    const finding = cell("table-finding");
    const told = sections.find(({ kind }) => kind === "findings")?.blocks[row];
    if (finding === null || told?.block !== "finding") return null;
    return {
      sign: swatch(told.cause),
      label: speaker.say("page-to-finding", { finding }),
      act: () => {
        if (isEverything(looking.now)) {
          go(row);
          return;
        }
        // It is about all of the log.
        then(() => go(row));
        looking.set({ from: undefined, to: undefined, ...EVERYTHING });
      },
    };
  },
});
