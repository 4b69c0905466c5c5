// A device, opened: its life, and when one of its disconnects is chosen, what decided the verdict and
// the records behind it. The engine composes both; the files are read again for it.

import { dialogBody, openDialog } from "./dialog.js";
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
      const sections = answer.sections.filter(({ kind }) => kind !== "life");
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
        const [time, ended] = [cell("table-to"), cell("table-ended")];
        if (typeof time !== "object" || !time || !("time" in time)) return null;
        if (typeof ended !== "object" || !ended || !("message" in ended)) return null;
        if (ended.message !== "explain-dropped") return null;
        return {
          label: speaker.say("page-explain", { time, cause: ended }),
          act: () => explain(time.time),
        };
      },
    },
  };

  const answer = await ask();
  if (answer) {
    const section = answer.sections.find(({ kind }) => kind === "life");
    life.replaceChildren(
      ...answer.summary.map((text) => h("p", {}, ...prose(speaker.text(text)))),
      h("p", { class: "hint" }, speaker.say("page-trace-hint")),
      ...(section ? [drawSection(section, speaker, { presses: choose }, 3)] : []),
    );
  }
  done();
}
