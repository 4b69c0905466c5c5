// A device, opened: its life, and when one of its disconnects is chosen, what decided the verdict and
// the records behind it. The engine composes both; the files are read again for it.

import { closeDialogs, dialogBody, openDialog } from "./dialog.js";
import { h, prose } from "./dom.js";
import { drawSection } from "./render.js";

/** @typedef {import("./document.js").Document} Document */
/** @typedef {import("./engine.js").Outcome} Outcome */
/** @typedef {import("./render.js").Tools["presses"]} Presses */
/** @typedef {import("./table.js").Press} Press */
/** @typedef {import("./text.js").Speaker} Speaker */

/**
 * Names of devices in a table, which open them.
 *
 * @param {Outcome} outcome
 * @param {Speaker} speaker
 * @returns {Press}
 */
export const opens = (outcome, speaker) => ({
  column: "table-device",
  of: (cell) => {
    const full = cell("table-device");
    if (typeof full !== "string") return null;
    const apart = cell("table-module");
    // No id has a slash in it.
    const [device = "", module = typeof apart === "string" ? apart : ""] = full.split("/");
    return {
      label: speaker.say("page-open-device", { device: module ? `${device}/${module}` : device }),
      act: () => openPanel(outcome, speaker, device, module),
    };
  },
});

/**
 * @param {Outcome} outcome
 * @param {Speaker} speaker
 * @param {string} device
 * @param {string} module
 * @param {string} [hub] where several hubs may have such a device
 */
export async function openPanel(outcome, speaker, device, module, hub) {
  const full = module ? `${device}/${module}` : device;
  const title = speaker.say("explain-title", { device: full });
  const status = h("p", { class: "hint", role: "status" });
  const life = h("div", {});
  const why = h("div", { class: "why" });
  const name = "panel";
  const panel = openDialog(speaker, { name, title }, dialogBody(name, life, status, why));

  /** The last question: an answer to an earlier one comes too late. */
  let asked = 0;
  /** @param {number} [near] */
  const ask = async (near) => {
    const question = ++asked;
    panel.dataset.state = "reading";
    status.textContent = speaker.say("page-tracing");
    const answer = await outcome.ask("explain", { device, module, hub, near });
    if (question !== asked) return null;
    status.textContent = answer ? "" : speaker.say("page-not-opened");
    return answer ? /** @type {Document} */ (JSON.parse(answer)) : null;
  };
  const done = () => {
    panel.dataset.state = "done";
  };

  /** @param {string} time */
  const explain = async (time) => {
    why.replaceChildren();
    const answer = await ask(Date.parse(time));
    if (answer) {
      const [verdict, ...rest] = answer.summary;
      const title = h(
        "h3",
        { tabindex: -1, class: "headline" },
        ...(verdict ? prose(speaker.text(verdict)) : []),
      );
      const sections = answer.sections.filter(({ kind }) => kind !== "life" && kind !== "device");
      why.replaceChildren(
        title,
        // The last sentence is of the device, and stands above.
        ...rest.slice(0, -1).map((text) => h("p", { class: "lead" }, ...prose(speaker.text(text)))),
        ...sections.map((section) => drawSection(section, speaker, { presses: others }, 3)),
      );
      title.focus();
      title.scrollIntoView();
    }
    done();
  };
  const others = { others: opens(outcome, speaker) };
  /** @type {Presses} */
  const choose = {
    sessions: {
      column: "table-ended",
      of: (cell) => {
        const [time, ended] = [cell("table-end"), cell("table-ended")];
        if (typeof time !== "object" || !time || !("time" in time)) return null;
        if (!isDropped(ended)) return null;
        return {
          label: speaker.say("page-explain", { time, cause: ended }),
          act: () => explain(time.time),
        };
      },
    },
  };

  /** @type {import("./render.js").Tools["only"]} */
  const only = {
    sessions: {
      label: speaker.say("page-trace-only"),
      of: (cell) => isDropped(cell("table-ended")),
    },
  };

  const answer = await ask();
  if (answer) {
    /** @param {string} wanted */
    const part = (wanted) => {
      const section = answer.sections.find(({ kind }) => kind === wanted);
      return section ? [drawSection(section, speaker, { presses: choose, only }, 3)] : [];
    };
    const [main] = part("device");
    main?.querySelector(".finding")?.append(...toFinding(main, speaker));
    life.replaceChildren(
      ...(main ? [main] : []),
      ...answer.summary.map((text) => h("p", {}, ...prose(speaker.text(text)))),
      ...part("life"),
    );
    const hint = h("p", { class: "hint" }, speaker.say("page-trace-hint"));
    life.querySelector(".table-sessions")?.prepend(hint);
  }
  done();
}

/**
 * @param {import("./document.js").Arg | null} ended how a session did
 * @returns {ended is import("./document.js").Text}
 */
const isDropped = (ended) =>
  typeof ended === "object" &&
  ended !== null &&
  "message" in ended &&
  ended.message === "explain-dropped";

/**
 * A button that leads from a device's main cause to the finding that has the same name, if that is on view.
 *
 * @param {Element} main
 * @param {Speaker} speaker
 */
function toFinding(main, speaker) {
  const heading = ".finding-head :is(h3, h4)";
  const name = main.querySelector(heading)?.textContent;
  const headings = document.querySelectorAll(`#result .section-findings ${heading}`);
  const card = [...headings].find((each) => each.textContent === name)?.closest(".finding");
  if (!card) return [];
  const button = h("button", { type: "button", class: "press" }, speaker.say("page-trace-finding"));
  button.addEventListener("click", () => {
    closeDialogs();
    card.setAttribute("tabindex", "-1");
    /** @type {HTMLElement} */ (card).focus({ preventScroll: true });
    card.scrollIntoView();
  });
  return [h("p", {}, button)];
}
