// The page: one state, shown as data-state on <html>, and everything on view drawn from it.
//
//   ready ──sources──▶ reading ──outcome──▶ done
//     ▲                 │  │                 │
//     └─────cancel──────┘  └──fault──▶ failed│     new sources lead to reading from anywhere

import { answer } from "./answer.js";
import { copyBrief } from "./brief.js";
import { installTextures } from "./causes.js";
import { choices } from "./choices.js";
import { openComparison } from "./comparison.js";
import { closeDialogs } from "./dialog.js";
import { byId } from "./dom.js";
import { Engine, EngineError } from "./engine.js";
import { openHandOver } from "./hand_over.js";
import { intake, isSample, PASTED } from "./intake.js";
import { keys } from "./keys.js";
import { languageSwitch } from "./language.js";
import { askBeforeLeaving } from "./leaving.js";
import { EVERYTHING, isEverything, Looking } from "./looking.js";
import { keepForOffline } from "./offline.js";
import { readLink, writeLink } from "./permalink.js";
import { announce, drawProgress } from "./progress.js";
import { copies } from "./query.js";
import { drawBefore, drawShelf, Shelf } from "./shelf.js";
import { backTakes, settle } from "./steps.js";
import { Speaker, tellTimesIn } from "./text.js";
import { themeSwitch } from "./theme.js";
import { sayAll } from "./words.js";
import { clockOf, isZone, offerZone, zoneSwitch } from "./zone.js";

/** @typedef {import("./document.js").Report} Report */
/** @typedef {import("./document.js").Source} Source */
/** @typedef {import("./engine.js").Outcome} Outcome */
/** @typedef {import("./worker.js").Progress} Progress */
/** @typedef {{ kind: "nothing" } | { kind: "start" } | { kind: "trap", bytes: number }
 *   | { kind: "unreadable", name: string }} Failure */
/** @typedef {{ name: "ready" }
 *   | { name: "reading", progress: Progress }
 *   | { name: "done", outcome: Outcome, report: Report, lost: boolean }
 *   | { name: "failed", failure: Failure }} State */

const root = document.documentElement;
const engine = new Engine();

/** @type {State} */
let state = { name: "ready" };
/** What is being drawn; exchanged when something else is. */
let drawing = {};
/** What the address asks for, until it is on view. */
let link = readLink(location.hash);
let speaker = new Speaker(
  languageSwitch(
    byId("language"),
    (language) => {
      speaker = new Speaker(language);
      sayAll(speaker);
      drawState();
      putLink();
    },
    link.language,
  ),
);

const zones = /** @type {HTMLSelectElement} */ (byId("zone"));
zoneSwitch(zones, (zone) => {
  tellTimesIn(clockOf(zone));
  drawState();
  putLink();
});

/** The address says what is on view, and nothing of what was read. */
function putLink() {
  if (state.name !== "done") return;
  const { from, to, causes } = looking.now;
  settle(writeLink({ language: speaker.language, zone: zones.value, from, to, causes }));
}

/** Follows what the address asks for, as far as it fits the log. */
function followLink() {
  if (link.zone && isZone(link.zone)) {
    offerZone(zones, link.zone);
    tellTimesIn(clockOf(link.zone));
  }
  if (state.name !== "done") return;
  const { findings } = state.report;
  const causes = link.causes.filter((cause) => findings.some((finding) => finding.cause === cause));
  const { from, to } = link;
  looking.begin({ ...EVERYTHING, from, to, causes });
  link = readLink("");
  putLink();
}

/** @param {Failure} failure */
function failureWords(failure) {
  switch (failure.kind) {
    case "nothing":
      return speaker.say("page-failed-nothing");
    case "start":
      return speaker.say("page-failed-start");
    case "unreadable":
      return speaker.say("page-failed-unreadable", { name: failure.name });
    case "trap":
      return speaker.say("page-failed-trap", { done: speaker.bytes(failure.bytes) });
  }
}

/** @param {Report} report */
function originWords({ input: { sources } }) {
  const first = sources[0]?.name ?? "";
  const name = first === PASTED ? speaker.say("page-source-pasted") : first;
  return sources.length === 1
    ? speaker.say("page-source-one", { name })
    : speaker.say("page-source-many", { name, others: sources.length - 1 });
}

/** Everything but a report. */
function drawView() {
  /** @type {NodeListOf<HTMLElement>} */
  const views = document.querySelectorAll("[data-when]");
  for (const view of views) view.hidden = !view.dataset.when?.split(" ").includes(state.name);

  document.title = speaker.say("page-title");
  byId("lost").hidden = state.name !== "done" || !state.lost;
  closeDialogs();
  byId("result").replaceChildren();
  if (state.name === "reading") {
    drawProgress(state.progress, speaker);
  } else if (state.name === "failed") {
    byId("failure-words").textContent = failureWords(state.failure);
  } else if (state.name === "done") {
    const title = speaker.text(state.outcome.document.title);
    document.title = speaker.say("page-title-report", { title });
    byId("copy-brief").hidden = state.report.input.used === 0;
    byId("origin").textContent = originWords(state.report);
    drawShelf(shelf, latest, speaker);
  }
  drawBefore(before, speaker);
  askBeforeLeaving(state.name === "done" && !latest.every(isSample));
  settle();
}

/** Brings the answer on view up to date with what the reader looks at. */
let look = async () => {};
const looking = new Looking(() => {
  putLink();
  look();
});

/** @returns {Iterable<HTMLElement>} the parts of the report on view, if there is one */
function parts() {
  look = async () => {};
  if (state.name !== "done") return [];
  const drawn = answer(state.outcome, state.report, speaker, looking);
  look = drawn.look;
  return drawn.parts;
}

function drawState() {
  drawing = {};
  drawView();
  byId("result").append(...parts());
  if (!isEverything(looking.now)) look();
  // Last, so that whoever waits for a state finds it drawn.
  root.dataset.state = state.name;
}

// As long is drawn before what there is is shown, in milliseconds; the browser takes as long again, and half, to lay it out.
const DRAWN = 12;
// A page that nobody looks at has no frames.
const UNSEEN = 100;

/** What was drawn is on view, and the page was there for its reader. */
const shown = () =>
  new Promise((resolve) => {
    const unseen = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(resolve);
    });
  });

/** The same, part by part. */
async function unfoldState() {
  const mine = {};
  drawing = mine;
  drawView();
  let since = performance.now();
  for (const part of parts()) {
    byId("result").append(part);
    if (part === byId("result").firstChild) byId("result-title").focus();
    if (performance.now() - since < DRAWN) continue;
    await shown();
    if (drawing !== mine) return;
    since = performance.now();
  }
  if (!isEverything(looking.now)) await look();
  root.dataset.state = state.name;
}

/** @param {State} next */
function enter(next) {
  state = next;
  drawState();
}

/** @param {Failure} failure */
function fail(failure) {
  engine.cancel();
  enter({ name: "failed", failure });
  byId("failure-title").focus();
}

/** @type {Source[]} what was read last, to read it again in another way */
let latest = [];
/** The report that was on view last, and how it was looked at. @type {import("./shelf.js").Before | null} */
let before = null;

/** Remembers the report on view, which is about to make way. */
function putAside() {
  if (state.name !== "done" || state.report.input.used === 0) return;
  const { disconnects } = state.report;
  before = { sources: latest, name: originWords(state.report), disconnects, hash: location.hash };
}

/** @returns {boolean} whether there was a report to go back to */
function backToReport() {
  if (!before) return false;
  link = readLink(before.hash);
  read(before.sources);
  return true;
}

/** @param {Source[]} sources */
async function read(sources) {
  putAside();
  latest = sources;
  if (sources.length === 0) {
    fail({ kind: "nothing" });
    return;
  }

  const totalBytes = sources.reduce((sum, { blob }) => sum + blob.size, 0);
  /** @type {Progress} */
  let progress = { type: "progress", bytes: 0, records: 0, totalBytes };
  // Before anything is drawn: the worker reads while this thread draws.
  const analysis = engine.analyse(sources, chosen.made(), (news) => {
    progress = news;
    if (state.name === "reading") state.progress = news;
    drawProgress(news, speaker);
  });
  enter({ name: "reading", progress });
  announce(speaker.say("page-reading"));
  byId("cancel").focus();
  scrollTo(0, 0);
  try {
    const outcome = await analysis;
    /** @type {Report} */
    const report = JSON.parse(outcome.report);
    chosen.offer(report);
    announce("");
    state = { name: "done", outcome, report, lost: false };
    followLink();
    await unfoldState();
    await shelve(sources, outcome, report);
  } catch (error) {
    const fault =
      error instanceof EngineError ? error.fault : { kind: /** @type {const} */ ("trap") };
    // Cancelled by the button, which sees to the rest, or by sources that took its place.
    if (fault.kind === "cancelled") return;
    announce("");
    fail(fault.kind === "trap" ? { kind: "trap", bytes: progress.bytes } : fault);
  }
}

engine.onLost = () => {
  if (state.name !== "done") return;
  state.lost = true;
  byId("lost").hidden = false;
};
byId("read-again").addEventListener("click", () => read(latest));

const shelf = new Shelf();

/**
 * Keeps an analysed export in the tab.
 *
 * @param {Source[]} sources
 * @param {Outcome} outcome
 * @param {Report} report
 */
async function shelve(sources, outcome, report) {
  const digest = report.input.used > 0 && (await outcome.ask("digest"));
  // Another one may have begun.
  if (!digest || latest !== sources) return;
  const { input, disconnects } = report;
  shelf.put({ sources, name: originWords(report), from: input.from, disconnects, digest });
  drawShelf(shelf, latest, speaker);
}

byId("exports").addEventListener("change", () => {
  const chosen = shelf.all[Number(/** @type {HTMLSelectElement} */ (byId("exports")).value)];
  if (chosen) read(chosen.sources);
});
byId("compare").addEventListener("click", () => {
  if (state.name !== "done") return;
  openComparison(shelf.all, shelf.of(latest), state.outcome, speaker);
});

function reset() {
  putAside();
  engine.cancel();
  latest = [];
  enter({ name: "ready" });
  settle(location.pathname + location.search);
  byId("files").focus();
  scrollTo(0, 0);
}

// Inside a dialog, Escape is the dialog's.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]"))
    return;
  // A field with text in it empties itself, which is a step of its own.
  if (event.target instanceof HTMLInputElement && event.target.value) return;
  if (state.name === "done" && looking.back()) event.preventDefault();
});

byId("cancel").addEventListener("click", () => {
  reset();
  announce(speaker.say("page-cancelled"));
});
byId("again").addEventListener("click", reset);
byId("before").addEventListener("click", backToReport);
byId("copy-brief").addEventListener("click", () => {
  if (state.name === "done") copyBrief(state.outcome.document, speaker);
});
byId("hand-over").addEventListener("click", () => {
  if (state.name === "done") openHandOver(state.outcome, state.report, speaker, looking.now);
});

Object.assign(globalThis, {
  hubscope: {
    /** The report on view, as an object, or null. */
    report: () => (state.name === "done" ? state.report : null),
  },
});

const chosen = choices(() => read(latest));

addEventListener("hashchange", () => {
  // Only an address that somebody typed; on the way back and forth, the page writes it itself.
  if (history.state !== null) return;
  link = readLink(location.hash);
  const languages = /** @type {HTMLSelectElement} */ (byId("language"));
  const wish = [...languages.options].find(({ value }) => value === link.language)?.value;
  if (wish && wish !== speaker.language) {
    languages.value = wish;
    speaker = new Speaker(wish);
    sayAll(speaker);
  }
  followLink();
  drawState();
});

backTakes({
  count: () => {
    const open = document.querySelector("dialog[open]") ? 1 : 0;
    if (state.name === "done") return open + looking.steps;
    return open + (before && state.name !== "reading" ? 1 : 0);
  },
  back: () => {
    if (document.querySelector("dialog[open]")) {
      closeDialogs();
      return true;
    }
    return state.name === "done" ? looking.back() : backToReport();
  },
});
installTextures();
/** @type {NodeListOf<HTMLElement>} */
const copiers = document.querySelectorAll("[data-copies]");
for (const button of copiers) {
  const said = /** @type {HTMLElement} */ (button.nextElementSibling);
  copies(button, byId(button.dataset.copies ?? ""), said, () => speaker);
}
keys(() => speaker);
followLink();
themeSwitch(byId("theme"));
intake({
  read,
  add: (more) => {
    if (more.length > 0) read([...latest, ...more]);
  },
  adds: () => state.name === "done",
  unreadable: (name) => fail({ kind: "unreadable", name }),
});
sayAll(speaker);
drawState();
keepForOffline();
