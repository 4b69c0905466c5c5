// From message ids and typed arguments to words in one language.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { LOCALES, MESSAGES } from "#assets";

/** @typedef {import("./document.js").Arg} Arg */
/** @typedef {import("./document.js").Text} Text */
/** @typedef {Record<string, Arg>} Args */

const FALLBACK = "en";
const FSI = "\u2068";
const PDI = "\u2069";
// Right-to-left scripts and the marks that change direction.
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
const ISOLATES = /[\u2066-\u2069]/g;

/** @type {Map<string, FluentBundle>} */
const bundles = new Map();

/** @param {string} language */
function bundle(language) {
  let found = bundles.get(language);
  if (!found) {
    // Fluent would isolate every number and nested message too; isolate() does the few that matter.
    found = new FluentBundle(language, { useIsolating: false });
    const texts = LOCALES[language] ?? [];
    found.addResource(
      new FluentResource(texts.map((text, i) => `${MESSAGES[i]} =${text}`).join("\n")),
    );
    bundles.set(language, found);
  }
  return found;
}

/**
 * All words that are Hubscope's own in this language, and the ids of its messages.
 *
 * @param {string} language
 */
export const ownWords = (language) =>
  [...MESSAGES, ...(LOCALES[language] ?? []), ...(LOCALES[FALLBACK] ?? [])].join("\n");

/**
 * A string out of a log may hold marks that reorder the sentence around it: shut them in.
 *
 * @param {string} text
 */
function isolate(text) {
  return TURNS.test(text) ? FSI + text.replace(ISOLATES, "") + PDI : text;
}

/** Where the times on view are told. @type {import("./zone.js").Clock} */
let zone = { name: "UTC", shifts: [] };

/** @param {import("./zone.js").Clock} chosen */
export function tellTimesIn(chosen) {
  zone = chosen;
}

/**
 * How far clocks are ahead of UTC, in minutes.
 *
 * @param {number} moment milliseconds since 1970
 */
export function ahead(moment) {
  const before = zone.shifts.filter(([from]) => from <= moment).at(-1) ?? zone.shifts[0];
  return before?.[1] ?? 0;
}

/**
 * The same digits in every language. Messages name the zone.
 *
 * @param {string} iso in UTC
 */
export function clock(iso) {
  const moment = Date.parse(iso);
  const minutes = ahead(moment);
  const local = minutes === 0 ? iso : new Date(moment + minutes * 60_000).toISOString();
  return local.slice(0, 19).replace("T", " ");
}

/**
 * @param {number} exact
 * @returns {Text}
 */
function duration(exact) {
  const s = Math.floor(exact + 0.5);
  const minutes = Math.floor(s / 60);
  const hours = Math.floor(s / 3600);
  if (s < 100) return { message: "duration-seconds", args: { seconds: s } };
  if (s < 6000) {
    const seconds = s % 60;
    return seconds === 0
      ? { message: "duration-whole-minutes", args: { minutes } }
      : { message: "duration-minutes", args: { minutes, seconds } };
  }
  if (s < 172_800 && s % 3600 === 0) return { message: "duration-whole-hours", args: { hours } };
  if (s < 172_800) return { message: "duration-hours", args: { hours, minutes: minutes % 60 } };
  const days = Math.floor(hours / 24);
  if (s % 86_400 === 0) return { message: "duration-whole-days", args: { days } };
  return { message: "duration-days", args: { days, hours: hours % 24 } };
}

/** Says things in one language; what that language lacks is said in English. */
export class Speaker {
  /** @param {string} language */
  constructor(language) {
    this.language = language;
    this.bundles = [...new Set([language, FALLBACK])].map(bundle);
    this.numbers = new Intl.NumberFormat(language);
  }

  /**
   * @param {string} id
   * @param {Args} [args]
   * @returns {string}
   */
  say(id, args = {}) {
    for (const each of this.bundles) {
      const pattern = each.getMessage(id)?.value;
      if (pattern) {
        /** @type {[string, string | number][]} */
        const values = Object.entries(args).map(([name, arg]) => [name, this.value(arg)]);
        // Fluent salvages what it can from a faulty message; the list only keeps it from throwing.
        return each.formatPattern(
          pattern,
          Object.fromEntries([...values, ["zone", zone.name]]),
          [],
        );
      }
    }
    return id;
  }

  /** @param {Text} text */
  text(text) {
    return this.say(text.message, text.args);
  }

  /**
   * An argument as Fluent takes it: numbers stay numbers, so that plurals can choose by them.
   *
   * @param {Arg} arg
   */
  value(arg) {
    if (typeof arg === "number") return arg;
    if (typeof arg === "string") return isolate(arg);
    if ("time" in arg) return clock(arg.time);
    if ("seconds" in arg) return this.text(duration(arg.seconds));
    return this.text(arg);
  }

  /** @param {number} value */
  number(value) {
    return this.numbers.format(value);
  }

  /**
   * @param {number} count
   * @param {number} [scale] the size that chooses the unit, so that two figures can share one
   */
  bytes(count, scale = count) {
    const power = scale < 1e3 ? 0 : scale < 1e6 ? 1 : scale < 1e9 ? 2 : 3;
    const unit = ["byte", "kilobyte", "megabyte", "gigabyte"][power];
    return new Intl.NumberFormat(this.language, {
      style: "unit",
      unit,
      unitDisplay: power === 0 ? "long" : "short",
      minimumFractionDigits: power > 1 ? 1 : 0,
      maximumFractionDigits: power > 1 ? 1 : 0,
    }).format(count / 1000 ** power);
  }
}
