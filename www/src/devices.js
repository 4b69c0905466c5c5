// The devices, all of them: a table of which only the rows on view exist, sorted and chosen by the engine.

import { swatch } from "./causes.js";
import { h } from "./dom.js";
import { EVERYTHING } from "./looking.js";
import { follow, TALLEST } from "./roll.js";
import { clock } from "./text.js";

/** @typedef {import("./engine.js").Outcome} Outcome */
/** @typedef {import("./looking.js").Selection} Selection */
/** @typedef {import("./text.js").Speaker} Speaker */
/** @typedef {{ device: string, module: string, hub?: string, disconnects: number, causes: { cause: string, count: number }[],
 *   last: string | null, sdk: string, protocol: string, auth: string, address: string }} Device */
/** @typedef {(device: string, module: string, hub?: string) => void} Open */

// So many rows are asked for at once.
const PART = 200;
// In pixels: the border of the box, and what a scroll bar covers.
const BORDER = 1;
const BAR = 24;
// On paper nobody scrolls; the whole list is a file of its own.
const PRINTED = PART;

/** What each list does for paper. @type {WeakMap<Element, { before: () => void, after: () => void }>} */
const paper = new WeakMap();
for (const moment of /** @type {const} */ (["before", "after"])) {
  addEventListener(`${moment}print`, () => {
    for (const list of document.querySelectorAll(".table-devices")) paper.get(list)?.[moment]();
  });
}

const COLUMNS = [
  { by: "device", head: "table-device", descending: false },
  { by: "disconnects", head: "table-disconnects", descending: true },
  { by: "cause", head: "table-cause", descending: false },
  { by: "last", head: "table-last", descending: true },
  { by: "sdk", head: "table-sdk", descending: false },
  { by: "protocol", head: "table-protocol", descending: false },
  { by: "auth", head: "table-auth", descending: false },
  { by: "address", head: "table-address", descending: false },
];

/**
 * @param {Outcome} outcome
 * @param {Speaker} speaker
 * @param {string} label what the table is about, for screen readers
 * @param {Open} open what a press on a device's name does
 * @returns {{ element: HTMLElement, show: (selection: Selection) => Promise<void>, arrive: () => void }}
 */
export function devices(outcome, speaker, label, open) {
  let sort = { by: "disconnects", descending: true };
  let selection = EVERYTHING;
  let list = 0;
  let count = 0;
  /** Rows by the number of their part; a part that was asked for is there, but empty. @type {Map<number, Device[]>} */
  let parts = new Map();
  let place = { top: 0, virtual: 0 };
  let rowHeight = 40;
  let onPaper = false;
  /** The rows on view, by their index. @type {Map<number, HTMLTableRowElement>} */
  const shown = new Map();

  const body = h("tbody", {});
  const heads = COLUMNS.map(({ by, head, descending }) => {
    const button = h("button", { type: "button", class: "sort" }, speaker.say(head));
    const cell = h("th", { scope: "col", class: `of-${by}` }, button);
    button.addEventListener("click", () => {
      sort = { by, descending: sort.by === by ? !sort.descending : descending };
      fetchList();
    });
    return { by, cell };
  });
  const table = h(
    "table",
    {},
    h("thead", {}, h("tr", { "aria-rowindex": 1 }, ...heads.map(({ cell }) => cell))),
    body,
  );
  const view = h("div", { class: "roll-view" }, table);
  const height = h("div", { class: "roll-height" }, view);
  const box = h(
    "div",
    { class: "table-box roll", tabindex: 0, role: "group", "aria-label": label },
    height,
  );
  const total = h("p", { class: "hint", role: "status" });
  const element = h("div", { class: "table table-devices" }, total, box);

  /** @param {Device} device */
  const causeOf = ({ causes: [first, ...others] }) => {
    if (!first) return "–";
    const cause = speaker.say(`cause-${first.cause}`);
    const words =
      others.length === 0
        ? cause
        : speaker.say("devices-causes", { cause, count: first.count, others: others.length });
    return h("span", { class: "with-swatch" }, swatch(first.cause), h("span", {}, words));
  };

  /** @param {number} index */
  const draw = (index) => {
    const device = parts.get(Math.floor(index / PART))?.[index % PART];
    const row = h("tr", { "aria-rowindex": index + 2 });
    if (!device) {
      row.append(h("th", { scope: "row" }, "…"), ...COLUMNS.slice(1).map(() => h("td", {})));
      row.dataset.waits = "";
      return row;
    }
    const name = device.module ? `${device.device}/${device.module}` : device.device;
    const button = h(
      "button",
      {
        type: "button",
        class: "press",
        "aria-label": speaker.say("page-open-device", { device: name }),
      },
      name,
    );
    button.addEventListener("click", () => open(device.device, device.module, device.hub));
    button.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      focusRow(index + step);
    });
    /** @param {string} text */
    const raw = (text) => h("td", { class: "raw", title: text || null }, text || "–");
    row.append(
      h(
        "th",
        { scope: "row", class: "raw", title: name },
        button,
        device.hub && h("span", { class: "hint" }, ` ${device.hub}`),
      ),
      h("td", { class: "number" }, speaker.number(device.disconnects)),
      h("td", { class: "words" }, causeOf(device)),
      h("td", { class: "time" }, device.last ? clock(device.last) : "–"),
      ...[device.sdk, device.protocol, device.auth, device.address].map(raw),
    );
    return row;
  };

  /** @param {number} part */
  const fetchPart = async (part) => {
    if (parts.has(part) || part * PART >= count) return;
    const [mine, into] = [list, parts];
    into.set(part, []);
    const answer = await outcome.ask("rows", { list: mine, from: part * PART, count: PART });
    if (into !== parts) return;
    if (answer) into.set(part, JSON.parse(answer));
    for (const [index, row] of shown) {
      if (Math.floor(index / PART) !== part || row.dataset.waits === undefined) continue;
      const filled = draw(index);
      row.replaceWith(filled);
      shown.set(index, filled);
    }
    measure();
  };

  const measure = () => {
    const [first] = shown.values();
    const measured = first?.offsetHeight ?? 0;
    if (measured === 0 || measured === rowHeight) return;
    rowHeight = measured;
    layOut();
  };

  /** Where a scroll bar lies over what is scrolled, as in Safari, the last row must not lie under it. */
  const underBar = () => {
    const takesRoom = box.offsetHeight - box.clientHeight > 2 * BORDER;
    return box.scrollWidth > box.clientWidth && !takesRoom ? BAR : 0;
  };

  const layOut = () => {
    const head = table.tHead?.offsetHeight ?? 0;
    const whole = head + count * rowHeight + underBar();
    // Browsers add a border and, where it is needed, a scroll bar.
    box.style.height = `min(${whole + box.offsetHeight - box.clientHeight}px, 34rem)`;
    height.style.height = `${Math.min(whole, TALLEST)}px`;
    view.style.height = `${box.clientHeight}px`;
    rows();
  };

  const rows = () => {
    if (onPaper) return;
    const head = table.tHead?.offsetHeight ?? 0;
    const room = box.clientHeight - head;
    const whole = head + count * rowHeight + underBar();
    const sizes = { view: box.clientHeight, height: Math.min(whole, TALLEST), whole };
    const virtual = follow(place, box.scrollTop, sizes);
    place = { top: box.scrollTop, virtual };
    // At either end of the scroll bar, but not of the list: the bar is put where the list is.
    const most = Math.max(0, sizes.height - sizes.view);
    const astray = virtual > sizes.view && whole - sizes.view - virtual > sizes.view;
    if (sizes.height < whole && astray && (place.top <= 0 || place.top >= most)) {
      box.scrollTop = (virtual / (whole - sizes.view)) * most;
      place.top = box.scrollTop;
    }
    const first = Math.min(Math.floor(virtual / rowHeight), Math.max(0, count - 1));
    const end = Math.min(count, first + Math.ceil(room / rowHeight) + 1);
    body.style.transform = `translateY(${first * rowHeight - virtual}px)`;
    const focused = body.contains(document.activeElement);
    for (const [index, row] of shown) {
      if (first <= index && index < end) continue;
      row.remove();
      shown.delete(index);
    }
    /** @type {Element | null} */
    let next = null;
    for (let index = end - 1; index >= first; index--) {
      const row = shown.get(index) ?? draw(index);
      if (!shown.has(index)) {
        body.insertBefore(row, next);
        shown.set(index, row);
      }
      next = row;
    }
    // Whoever had the focus keeps a place in the table.
    if (focused && !body.contains(document.activeElement)) box.focus({ preventScroll: true });
    for (let part = Math.floor(first / PART); part * PART < end; part++) fetchPart(part);
  };

  /** @param {number} index */
  const focusRow = (index) => {
    if (index < 0 || index >= count) return;
    const head = table.tHead?.offsetHeight ?? 0;
    const above = index * rowHeight - place.virtual;
    const below = above + rowHeight - (box.clientHeight - head);
    if (above < 0) box.scrollTop += above;
    if (below > 0) box.scrollTop += below;
    rows();
    shown.get(index)?.querySelector("button")?.focus({ preventScroll: true });
  };

  const fetchList = async () => {
    const mine = ++list;
    const answer = await outcome.ask("devices", { list: mine, selection, ...sort });
    if (answer === null || mine !== list) return;
    count = answer;
    parts = new Map();
    for (const row of shown.values()) row.remove();
    shown.clear();
    table.setAttribute("aria-rowcount", String(count + 1));
    total.textContent = speaker.say("page-devices", { count });
    for (const { by, cell } of heads) {
      const order = sort.descending ? "descending" : "ascending";
      cell.setAttribute("aria-sort", by === sort.by ? order : "none");
    }
    box.scrollTop = 0;
    place = { top: 0, virtual: 0 };
    // The first rows come before they are drawn, so that nothing flickers.
    await fetchPart(0);
    if (mine === list) layOut();
  };

  box.addEventListener("scroll", rows);
  // In the next frame: it sets the height of what is observed.
  new ResizeObserver(() => requestAnimationFrame(layOut)).observe(box);
  paper.set(element, {
    before: () => {
      onPaper = true;
      body.style.transform = "";
      const printed = Math.min(count, PRINTED);
      body.replaceChildren(...Array.from({ length: printed }, (_, index) => draw(index)));
      shown.clear();
    },
    after: () => {
      onPaper = false;
      body.replaceChildren();
      shown.clear();
      rows();
    },
  });

  return {
    element,
    arrive: () => {
      box.focus({ preventScroll: true });
      element.closest(".section")?.scrollIntoView();
    },
    show: async (chosen) => {
      // The list of a link is on its way when the rest is asked for.
      if (selection === chosen && list > 0) return;
      selection = chosen;
      await fetchList();
    },
  };
}
