// What the reader knows better than the export says: how it is to be read.

import { byId, h } from "./dom.js";
import { browserZone, clockOf, knownZones } from "./zone.js";

/** @typedef {import("./document.js").Report} Report */
/** @typedef {import("./zone.js").Clock} Clock */
/** @typedef {{ readAs?: string, delimiter?: string, dates?: string, zone?: Clock }} Choices */

// Where one of these stands in the report, a choice may help.
const ASKING = ["unclear-dates", "mixed-dates", "local-zone", "unrecognised"];

/** @param {string} id */
const select = (id) => /** @type {HTMLSelectElement} */ (byId(id));

/**
 * @param {() => void} again called when a choice was made
 */
export function choices(again) {
  const fields = ["choice-read-as", "choice-delimiter", "choice-dates", "choice-zone"].map(select);
  const zones = knownZones().filter((name) => name !== browserZone() && name !== "UTC");
  const [readAs, delimiter, dates, zone] = fields;
  zone?.append(
    h("option", { value: "" }, browserZone()),
    ...(browserZone() === "UTC" ? [] : [h("option", { value: "UTC" }, "UTC")]),
    ...zones.map((name) => h("option", { value: name }, name)),
  );
  for (const field of fields) field.addEventListener("change", again);
  return {
    /** @returns {Choices} */
    made() {
      return {
        ...(readAs?.value && { readAs: readAs.value }),
        ...(delimiter?.value && { delimiter: delimiter.value }),
        ...(dates?.value && { dates: dates.value }),
        zone: clockOf(zone?.value || browserZone()),
      };
    },
    /**
     * Opens the choices where the report asks for one.
     *
     * @param {Report} report
     */
    offer({ input }) {
      const asked = input.problems.some(({ problem }) => ASKING.includes(problem));
      const chosen = fields.some((field) => field.value !== "");
      /** @type {HTMLDetailsElement} */ (byId("choices")).open = asked || chosen;
    },
  };
}
