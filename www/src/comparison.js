// Two exports of the tab, compared: before and after a fix.

import { dialogBody, openDialog } from "./dialog.js";
import { h, prose } from "./dom.js";
import { drawSection } from "./render.js";

/** @typedef {import("./document.js").Document} Document */
/** @typedef {import("./engine.js").Outcome} Outcome */
/** @typedef {import("./shelf.js").Export} Export */
/** @typedef {import("./text.js").Speaker} Speaker */

/**
 * @param {Export[]} exports in the order of their logs; at least two
 * @param {Export | undefined} current the one on view
 * @param {Outcome} outcome whose worker compares
 * @param {Speaker} speaker
 */
export function openComparison(exports, current, outcome, speaker) {
  const after = Math.max(1, current ? exports.indexOf(current) : exports.length - 1);
  /** @param {string} label @param {number} chosen */
  const choice = (label, chosen) => {
    const select = h(
      "select",
      {},
      ...exports.map(({ name, disconnects }, index) => {
        const words = speaker.say("page-compare-export", { name, disconnects });
        return h("option", { value: index, selected: index === chosen }, words);
      }),
    );
    select.addEventListener("change", () => draw());
    return { select, label: h("label", {}, h("span", {}, speaker.say(label)), select) };
  };
  const [first, second] = [choice("compare-before", after - 1), choice("compare-after", after)];
  const body = h("div", { class: "compared", "aria-live": "polite" });
  const name = "compare";
  const dialog = openDialog(
    speaker,
    { name, title: speaker.say("compare-title") },
    dialogBody(name, h("div", { class: "compare-choices" }, first.label, second.label), body),
  );

  let asked = 0;
  const draw = async () => {
    const question = ++asked;
    dialog.dataset.state = "reading";
    const [before, after] = [first, second].map(
      ({ select }) => exports[Number(select.value)]?.digest,
    );
    const answer = await outcome.ask("compare", { before: before ?? "", after: after ?? "" });
    if (question !== asked) return;
    if (answer) {
      /** @type {Document} */
      const { summary, sections } = JSON.parse(answer);
      const [headline, ...rest] = summary;
      body.replaceChildren(
        h("p", { class: "headline" }, ...(headline ? prose(speaker.text(headline)) : [])),
        ...rest.map((text) => h("p", { class: "lead" }, ...prose(speaker.text(text)))),
        ...sections.map((section) => drawSection(section, speaker, {}, 3)),
      );
    } else {
      body.replaceChildren(h("p", {}, speaker.say("compare-nothing-usable")));
    }
    dialog.dataset.state = "done";
  };
  draw();
}
