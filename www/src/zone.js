// Time zones, as the engine takes them: it knows none, so it is told when clocks are set.

import { h } from "./dom.js";

/** @typedef {{ name: string, shifts: [number, number][] }} Clock moments and minutes ahead of UTC */

// Logs of IoT Hub are not older, and not from the future.
const FROM = Date.UTC(2015, 0, 1);
const TO = Date.UTC(2035, 0, 1);
// Clocks are never set twice within a week.
const STEP = 7 * 24 * 60 * 60 * 1000;
const MINUTE = 60_000;

/** The zone of the browser, by its name in the IANA database. */
export const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";

/** Every zone that the browser knows. */
export const knownZones = () => Intl.supportedValuesOf?.("timeZone") ?? [browserZone()];

/** @param {string} name */
export function isZone(name) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Chooses a zone; a browser lists each by one of its names only.
 *
 * @param {HTMLSelectElement} select
 * @param {string} name
 */
export function offerZone(select, name) {
  select.value = name;
  if (select.value !== name) {
    select.append(h("option", { value: name }, name));
    select.value = name;
  }
}

/**
 * Lets the reader choose the zone in which times are told. UTC is that of the log.
 *
 * @param {HTMLSelectElement} select
 * @param {(zone: string) => void} onChange
 */
export function zoneSwitch(select, onChange) {
  const own = browserZone();
  const near = own === "UTC" ? ["UTC"] : ["UTC", own];
  const others = knownZones().filter((name) => !near.includes(name));
  const option = (/** @type {string} */ name) => h("option", { value: name }, name);
  select.append(...near.map(option), h("hr"), ...others.map(option));
  select.addEventListener("change", () => onChange(select.value));
}

/**
 * @param {string} name
 * @returns {Clock}
 */
export function clockOf(name) {
  if (name === "UTC") return { name, shifts: [] };
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  /** @param {number} moment */
  const offset = (moment) => {
    /** @type {Record<string, number>} */
    const shown = {};
    for (const { type, value } of parts.formatToParts(moment)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - moment) / MINUTE);
  };
  /** @type {[number, number][]} */
  const shifts = [[FROM, offset(FROM)]];
  for (let week = FROM; week < TO; week += STEP) {
    const before = offset(week);
    const after = offset(week + STEP);
    if (before === after) continue;
    let [low, high] = [week, week + STEP];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / MINUTE / 2) * MINUTE;
      if (offset(middle) === before) low = middle;
      else high = middle;
    }
    shifts.push([high, after]);
  }
  return { name, shifts };
}
