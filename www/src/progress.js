// How far the reading got: drawn for those who see it, and said now and then.

import { byId } from "./dom.js";

/** @typedef {import("./text.js").Speaker} Speaker */
/** @typedef {import("./worker.js").Progress} Progress */

// How often a screen reader hears of the progress: often enough to trust, seldom enough to bear.
const ANNOUNCE_MS = 5000;

let announced = 0;

/** @param {string} words */
export function announce(words) {
  announced = performance.now();
  byId("status").textContent = words;
}

/**
 * @param {Progress} progress
 * @param {Speaker} speaker
 */
export function drawProgress({ bytes, records, totalBytes }, speaker) {
  const bar = /** @type {HTMLProgressElement} */ (byId("progress"));
  bar.max = Math.max(1, totalBytes);
  bar.value = bytes;
  const thinking = totalBytes > 0 && bytes >= totalBytes;
  byId("reading-title").textContent = speaker.say(
    thinking ? "page-reading-thinking" : "page-reading",
  );
  byId("reading-bytes").textContent = speaker.say("page-reading-bytes", {
    done: speaker.bytes(bytes, totalBytes),
    total: speaker.bytes(totalBytes),
  });
  byId("reading-records").textContent = speaker.say("page-reading-records", { records });
  if (performance.now() - announced > ANNOUNCE_MS) {
    const percent = Math.floor((100 * bytes) / bar.max);
    announce(speaker.say("page-reading-percent", { percent }));
  }
}
