// The answer on view: the report, the filters over it, and what changes with them.

import { devices } from "./devices.js";
import { h } from "./dom.js";
import { facts } from "./facts.js";
import { filters } from "./filters.js";
import { isEverything } from "./looking.js";
import { openPanel } from "./panel.js";
import { drawSection, render } from "./render.js";

/** @typedef {import("./document.js").Document} Document */
/** @typedef {import("./document.js").Report} Report */
/** @typedef {import("./document.js").Section} Section */
/** @typedef {import("./document.js").View} View */
/** @typedef {import("./engine.js").Outcome} Outcome */
/** @typedef {import("./looking.js").Looking} Looking */
/** @typedef {import("./render.js").Tools} Tools */
/** @typedef {import("./text.js").Speaker} Speaker */

/** The sections that change with the selection, in reading order. */
const CHANGING = ["timeline", "findings", "rhythm", "breakdown"];

/**
 * A document with a table of devices before what was read.
 *
 * @param {Document} document
 * @returns {Document}
 */
function withDevices({ sections, ...rest }) {
  const heading = { message: "section-devices" };
  /** @type {Section} */
  const devices = {
    kind: "devices",
    heading,
    blocks: [{ block: "table", kind: "devices", columns: [], rows: [] }],
  };
  const at = sections.findIndex(({ kind }) => kind === "input");
  return { ...rest, sections: [...sections.slice(0, at), devices, ...sections.slice(at)] };
}

/**
 * @param {Outcome} outcome
 * @param {Report} report
 * @param {Speaker} speaker
 * @param {Looking} looking
 * @returns {{ parts: Iterable<HTMLElement>, look: () => Promise<void> }} the parts, each drawn when it is asked for,
 *   and how to bring them up to date with the selection
 */
export function answer(outcome, report, speaker, looking) {
  /** @type {ReturnType<typeof devices> | null} */
  let list = null;
  const bar = report.disconnects > 0 ? filters(looking, speaker, report) : null;
  // What takes the place of the findings where none are left.
  const nothing = h("p", { class: "card nothing", hidden: true }, speaker.say("page-look-nothing"));

  /** @type {Tools} */
  const tools = {
    choose: (from, to) => looking.set({ from, to }),
    narrow: (part) => looking.set(part),
    devices: (label) => {
      list = devices(outcome, speaker, label, (device, module) =>
        openPanel(outcome, speaker, device, module),
      );
      list.show(looking.now);
      return list.element;
    },
  };

  /** @param {Section[]} sections */
  const exchange = (sections) => {
    /** @type {Element} */
    let last = nothing;
    for (const kind of CHANGING) {
      // What stays stands between them.
      if (kind === "rhythm") last = document.querySelector("#result > .section-beside") ?? last;
      const old = document.querySelector(`#result > .section-${kind}`);
      const section = sections.find((each) => each.kind === kind);
      // The chart keeps the focus while a reader zooms with the keyboard.
      const focused = old?.contains(document.activeElement) ?? false;
      const drawn = section && drawSection(section, speaker, tools);
      if (drawn) last.after(drawn);
      old?.remove();
      if (focused) {
        const next =
          drawn?.querySelector("[role=slider]") ?? document.querySelector(".filters input");
        /** @type {HTMLElement | null} */ (next)?.focus({ preventScroll: true });
      }
      if (drawn) last = drawn;
    }
    nothing.hidden = sections.length > 0;
  };

  let busy = false;
  let stale = false;
  const look = async () => {
    bar?.draw();
    // One question at a time; what was chosen in the meantime is the next one.
    stale = true;
    if (busy || !bar) return;
    busy = true;
    while (stale) {
      stale = false;
      const { now } = looking;
      const all = isEverything(now);
      const reply = all ? null : await outcome.ask("view", now);
      if (stale) continue;
      // What is on view stays; why there is no answer is said elsewhere.
      if (!all && !reply) break;
      /** @type {View} */
      const view = reply ? JSON.parse(reply) : { ...report, sections: outcome.document.sections };
      exchange(view.sections.filter(({ kind }) => CHANGING.includes(kind)));
      bar.draw(view);
      await list?.show(now);
    }
    busy = false;
  };

  // The report lists devices with disconnects; on the page there is room for those that have none.
  const { document: composed } = outcome;
  const listed = composed.sections.some(({ kind }) => kind === "devices");
  const all = listed || report.devices === 0 ? composed : withDevices(composed);
  // Without a usable record there are no figures; the document itself says what happened.
  const strip = report.input.used > 0 ? facts(report, speaker) : null;
  const between = [strip, bar?.element ?? null, bar && nothing];
  return { parts: render(all, speaker, tools, between), look };
}
