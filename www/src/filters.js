// The filters: causes to press, names to type, the time; and a line of what is chosen and how much is left, which stays
// on view while something is.

import { at, dateOf } from "./axis.js";
import { swatch } from "./causes.js";
import { h, prose } from "./dom.js";
import { areFiltersAway } from "./hold.js";
import { FIELDS, isEverything } from "./looking.js";
import { overview } from "./overview.js";

/** @typedef {import("./document.js").Report} Report */
/** @typedef {import("./looking.js").Field} Field */
/** @typedef {import("./looking.js").Looking} Looking */
/** @typedef {import("./text.js").Speaker} Speaker */
/** @typedef {{ disconnects: number, devices: number }} Figures */

/** @type {Record<Field, string>} */
const LABELS = { device: "table-device", sdk: "table-sdk", address: "table-address" };

/**
 * @param {Looking} looking
 * @param {Speaker} speaker
 * @param {Report} report
 * @param {import("./document.js").Timeline} timeline of the whole log
 * @param {(range: import("./zoom.js").Range) => void} look
 * @returns {{ element: HTMLElement, line: HTMLElement, draw: (left?: Figures) => void }} the bar, the line below it, and
 *   how to bring both up to date
 */
export function filters(looking, speaker, report, timeline, look) {
  const whole = {
    disconnects: report.disconnects,
    devices: report.fleet.rows.length + report.fleet.omitted,
  };

  const causes = [...new Set(report.findings.map(({ cause }) => cause))].map((cause) => {
    const button = h(
      "button",
      { type: "button", class: "filter-cause", "aria-pressed": "false" },
      swatch(cause),
      h("span", {}, speaker.say(`cause-${cause}`)),
    );
    button.addEventListener("click", () => {
      const { causes } = looking.now;
      const without = causes.filter((other) => other !== cause);
      looking.set({ causes: without.length < causes.length ? without : [...causes, cause] });
    });
    return { cause, button };
  });

  // Of one device, nobody looks for its name.
  const named = report.devices > 1 || FIELDS.some((field) => looking.now[field]) ? FIELDS : [];
  const inputs = named.map((field) => {
    const input = h("input", {
      type: "search",
      autocomplete: "off",
      spellcheck: "false",
      "data-field": field,
    });
    input.addEventListener("input", () => looking.set({ [field]: input.value }, field));
    return { field, input };
  });

  const first = () => inputs[0]?.input ?? causes[0]?.button;
  /** Whoever pressed what is now gone has the first filter, if it is on view. */
  const stay = () => {
    if (!areFiltersAway()) first()?.focus();
  };
  const time = h("button", { type: "button", class: "filter-time" });
  time.addEventListener("click", () => {
    looking.set({ from: undefined, to: undefined });
    stay();
  });
  const clear = h(
    "button",
    { type: "button", class: "button filter-clear" },
    speaker.say("page-look-clear"),
  );
  clear.addEventListener("click", () => {
    looking.set({ from: undefined, to: undefined, causes: [], device: "", sdk: "", address: "" });
    stay();
  });
  const what = h("button", { type: "button", class: "press filter-what" });
  what.addEventListener("click", () => {
    element.scrollIntoView();
    first()?.focus({ preventScroll: true });
  });
  const left = h("p", { class: "filter-left", role: "status" });

  const over = overview(timeline, speaker, look);

  /** @param {Figures} [figures] of what is left; without, they are on their way */
  const draw = (figures) => {
    const { now } = looking;
    for (const { cause, button } of causes) {
      button.setAttribute("aria-pressed", String(now.causes.includes(cause)));
    }
    for (const { field, input } of inputs) {
      if (input.value !== now[field]) input.value = now[field];
    }
    const limited = now.from !== undefined || now.to !== undefined;
    time.hidden = !limited;
    if (!limited) over.draw();
    else {
      const range = {
        from: now.from ?? Date.parse(report.input.from ?? ""),
        to: now.to ?? Date.parse(report.input.to ?? ""),
      };
      over.draw(range);
      const [from, end] = [at(range.from / 1000), at(range.to / 1000)];
      const to = dateOf(from) === dateOf(end) ? end.slice(11) : end;
      time.replaceChildren(
        h("span", {}, ...prose(speaker.say("page-look-time", { from, to }))),
        h("span", { "aria-hidden": "true" }, "×"),
      );
      time.setAttribute("aria-label", speaker.say("page-look-time-all", { from, to }));
    }
    const everything = isEverything(now);
    clear.hidden = everything;
    what.hidden = everything;
    line.classList.toggle("on", !everything);
    const chosen = [
      ...now.causes.map((cause) => speaker.say(`cause-${cause}`)),
      ...FIELDS.map((field) => now[field].trim()).filter(Boolean),
    ].join(" · ");
    what.textContent = chosen || speaker.say("page-look");
    what.setAttribute("aria-label", speaker.say("page-look-change", { chosen }));
    if (figures) {
      left.textContent = everything
        ? speaker.say("page-look-all", whole)
        : speaker.say("page-look-some", {
            disconnects: figures.disconnects,
            devices: figures.devices,
            of: whole.disconnects,
          });
    }
  };
  const line = h("div", { class: "filter-state" }, left, what, time, clear);
  draw(whole);

  const element = h(
    "section",
    { class: "filters", "aria-label": speaker.say("page-look") },
    h(
      "div",
      { class: "filter-causes", role: "group", "aria-label": speaker.say("page-look-causes") },
      ...causes.map(({ button }) => button),
    ),
    h(
      "div",
      { class: "filter-fields", hidden: inputs.length === 0 },
      ...inputs.map(({ field, input }) =>
        h("label", {}, h("span", {}, speaker.say(LABELS[field])), input),
      ),
    ),
    over.element,
  );
  return { element, line, draw };
}
