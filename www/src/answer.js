// The answer on view: the report, the filters over it, and what changes with them.

import { contents } from "./contents.js";
import { devices } from "./devices.js";
import { h } from "./dom.js";
import { facts } from "./facts.js";
import { filters } from "./filters.js";
import { glance } from "./glance.js";
import { hold } from "./hold.js";
import { during, incidents } from "./incidents.js";
import { isEverything } from "./looking.js";
import { openPanel, opens } from "./panel.js";
import { drawSection, render } from "./render.js";
import { extent, zoomed } from "./zoom.js";

/** @typedef {import("./document.js").Document} Document */
/** @typedef {import("./document.js").Report} Report */
/** @typedef {import("./document.js").Section} Section */
/** @typedef {import("./document.js").View} View */
/** @typedef {import("./engine.js").Outcome} Outcome */
/** @typedef {import("./looking.js").Looking} Looking */
/** @typedef {import("./render.js").Tools} Tools */
/** @typedef {import("./zoom.js").Range} Range */
/** @typedef {import("./text.js").Speaker} Speaker */

/** The sections that change with the selection. */
const CHANGING = ["timeline", "findings", "beside", "rhythm", "breakdown", "codes"];

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
  // What takes the place of the findings where none are left.
  const nothing = h("p", { class: "card nothing", hidden: true }, speaker.say("page-look-nothing"));

  // The report lists devices with disconnects; on the page there is room for those that have none.
  const { document: composed } = outcome;
  const listed = composed.sections.some(({ kind }) => kind === "devices");
  const all = listed || report.devices === 0 ? composed : withDevices(composed);
  // What stands with the summary tells of all of the log, whatever is filtered further down.
  const glanced = all.sections.find(({ kind }) => kind === "glance");
  const below = all.sections.filter((section) => section !== glanced);
  // Without a usable record there are no figures; the document itself says what happened.
  let strip = report.input.used > 0 ? facts(report, speaker) : null;

  const timeline = composed.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.block === "timeline");
  // Without a disconnect there is nothing to filter: a metric's curve alone has no part to look at.
  const whole = timeline && report.disconnects > 0 ? extent(timeline) : null;
  /** @param {Range} range @param {"overview" | ""} [typing] */
  const lookAt = ({ from, to }, typing) => {
    const everything = !whole || (from <= whole.from && whole.to <= to);
    looking.set(everything ? { from: undefined, to: undefined } : { from, to }, typing);
  };
  /** @param {Range} range */
  const move = (range) => lookAt(range, "overview");
  const bar = timeline && whole ? filters(looking, speaker, report, timeline, move) : null;

  /** What the next answer leads to, if not to where the reader is. @type {(() => void) | null} */
  let arrive = null;
  /** @type {Tools} */
  const tools = {
    presses: {
      finding: opens(outcome, speaker),
      notice: opens(outcome, speaker),
      ...(whole && { incidents: incidents(looking, speaker) }),
      glance: glance(composed.sections, looking, speaker, (then) => {
        arrive = then;
      }),
    },
    ...(whole && {
      show: ({ cause, facts }) => {
        arrive = () => list?.arrive();
        // What happens at once is of its time, too; a habit is of all the time.
        const atOnce = timeline?.incidents?.some((incident) => incident.cause === cause);
        const period = atOnce && facts.find(({ label }) => label.message === "fact-period");
        looking.set({ causes: [cause], ...(period && during(period.value.args)) });
      },
    }),
    time: {
      choose: lookAt,
      zoom: (factor, around) => {
        if (!whole) return;
        const { from = whole.from, to = whole.to } = looking.now;
        lookAt(zoomed({ from, to }, factor, whole, around));
      },
    },
    narrow: (part) => looking.set(part),
    devices: (label) => {
      list = devices(outcome, speaker, label, (device, module, hub) =>
        openPanel(outcome, speaker, device, module, hub),
      );
      list.show(looking.now);
      return list.element;
    },
  };

  /** @param {View | null} view */
  const exchange = (view) => {
    const figures = strip && facts(report, speaker, view && { ...view, ...looking.now });
    if (figures) strip?.replaceWith(figures);
    strip = figures;
    const { sections } = view ?? composed;
    /** @type {Element} */
    let last = nothing;
    for (const { kind } of below) {
      const old = document.querySelector(`#result > .section-${kind}`);
      if (!CHANGING.includes(kind)) {
        last = old ?? last;
        continue;
      }
      const section = sections.find((each) => each.kind === kind);
      const drawn = section && drawSection(section, speaker, tools);
      if (drawn) last.after(drawn);
      old?.remove();
      if (drawn) last = drawn;
    }
    nothing.hidden = sections.some(({ kind }) => kind === "findings");
  };

  let busy = false;
  let stale = false;
  /** What had the focus when something was chosen: it may be gone before the answer comes. @type {Element | null} */
  let chosen = null;
  const look = async () => {
    chosen = document.activeElement;
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
      if (!all && !reply) {
        arrive = null;
        break;
      }
      /** @type {View | null} */
      const view = reply ? JSON.parse(reply) : null;
      // By now the reader may be somewhere else.
      const focused = document.activeElement;
      const put = hold(focused === document.body ? chosen : focused);
      exchange(view);
      if (!arrive) put();
      bar.draw(view ?? report);
      await list?.show(now);
      arrive?.();
      arrive = null;
    }
    busy = false;
  };

  const atAGlance = glanced ? drawSection(glanced, speaker, tools) : null;
  atAGlance?.querySelector("h2")?.classList.add("visually-hidden");
  const between = [
    atAGlance,
    contents(all.sections, speaker),
    strip,
    bar?.element ?? null,
    bar?.line ?? null,
    bar && nothing,
  ];
  return { parts: render({ ...all, sections: below }, speaker, tools, between), look };
}
