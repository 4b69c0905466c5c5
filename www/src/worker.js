// The engine's home, off the page's thread. It serves one analysis, answers what is asked about it,
// and is thrown away when the next one begins: WebAssembly memory never shrinks, and a trapped
// instance cannot be used again.

import { Analysis, compared_json, initSync } from "#engine";
import { borrow, inPieces, piece } from "./pieces.js";

/** @typedef {import("./choices.js").Choices} Choices */
/** @typedef {import("./document.js").Source} Source */
/** @typedef {import("./looking.js").Selection} Selection */
/** @typedef {import("#engine").DeviceList} DeviceList */
/** @typedef {import("#engine").HandOver} HandOver */
/** @typedef {import("#engine").Outcome} Outcome */
/** @typedef {import("#engine").Rows} Rows */
/** @typedef {import("#engine").Trace} Trace */
/** @typedef {{ type: "start", module: WebAssembly.Module, sample: ArrayBuffer }
 *   | { type: "analyse", sources: Source[], choices: Choices }
 *   | { type: "ask", id: number, question: keyof Answers, about: any }} Order */
/** @typedef {{ type: "progress", bytes: number, records: number, totalBytes: number }} Progress */
/** @typedef {{ type: "done", report: string, document: string }} Done */
/** @typedef {{ type: "answer", id: number, answer?: unknown, failed?: "trap" | "other" }} Answer */
/** @typedef {typeof answers} Answers */
/** Names in a text that is to leave. @typedef {{ found: string[], count: number, unchecked: number }} Leaks */
/** @typedef {{ type: "failed", kind: "start" | "trap" }
 *   | { type: "failed", kind: "unreadable", name: string }} Failed */
/** @typedef {{ type: "borrow", source: number, port: MessagePort }} Borrow */
/** @typedef {Progress | Done | Answer | Borrow | Failed | { type: "warm" }} Reply */

const BUFFER_BYTES = 1 << 20;
const PROGRESS_MS = 100;
// Measured: from here on nothing gets faster. The pauses are for the browser's compiler, which works
// beside this thread and is slower than the engine; without them a first file takes half as long again.
const WARM_UP_ROUNDS = 24;
const WARM_UP_PAUSE_MS = 60;

/** A source that the browser would not give. */
class Unreadable extends Error {}

/** @param {Reply} reply @param {Transferable[]} [transfer] */
const send = (reply, transfer = []) => postMessage(reply, { transfer });

// Readers at work. Without a reference from here, Chromium 156 collects a reader that waits for a
// Blob as garbage, and the read never ends.
const working = new Set();

/** Whether streams fill a buffer that they are given. To ask a large Blob would begin to read it. */
const fillsBuffers = (() => {
  try {
    return !!new Blob().stream().getReader({ mode: "byob" });
  } catch {
    return false;
  }
})();

/**
 * Reads into two buffers in turn where the browser can: it fills one while the other is analysed.
 *
 * @param {Blob} blob
 * @returns {AsyncGenerator<Uint8Array>}
 */
async function* chunks(blob) {
  if (!fillsBuffers) {
    yield* inPieces(blob.size, (at) => piece(blob, at));
    return;
  }
  const reader = blob.stream().getReader({ mode: "byob" });
  working.add(reader);
  let spare = new ArrayBuffer(BUFFER_BYTES);
  // The read takes the buffer away, and gives it back under the value.
  let ahead = reader.read(new Uint8Array(BUFFER_BYTES));
  for (;;) {
    const { done, value } = await ahead;
    if (done) break;
    ahead = reader.read(new Uint8Array(spare));
    yield value;
    spare = value.buffer;
  }
  working.delete(reader);
}

/**
 * The same, or by a loan from the page where the worker itself is refused.
 *
 * @param {Blob} blob
 * @param {number} source its place in the order
 * @returns {AsyncGenerator<Uint8Array>}
 */
async function* reading(blob, source) {
  let came = false;
  try {
    for await (const chunk of chunks(blob)) {
      came = true;
      yield chunk;
    }
    return;
  } catch (refused) {
    // What could be read a moment ago is not refused: it has changed, or is gone.
    if (came) throw refused;
  }
  const { port1, port2 } = new MessageChannel();
  send({ type: "borrow", source, port: port2 }, [port2]);
  yield* inPieces(blob.size, borrow(port1));
  port1.close();
}

/**
 * @param {Source[]} sources
 * @param {Analysis | Trace} reader takes them in
 * @param {(bytes: number) => void} [took] hears how many bytes came
 */
async function feed(sources, reader, took) {
  for (const [source, { name, blob }] of sources.entries()) {
    reader.begin(name);
    const steps = reading(blob, source);
    for (;;) {
      // Only the read is guarded here: a fault of the engine must not look like a bad file.
      const step = await steps.next().catch((cause) => {
        throw new Unreadable(name, { cause });
      });
      if (step.done) break;
      reader.push(step.value);
      took?.(step.value.length);
    }
    reader.end();
  }
}

/**
 * @param {Source[]} sources
 * @param {Choices} choices
 */
async function analyse(sources, choices) {
  const analysis = new Analysis(choices);
  const totalBytes = sources.reduce((sum, { blob }) => sum + blob.size, 0);
  let bytes = 0;
  let last = -PROGRESS_MS;

  const tell = () => {
    last = performance.now();
    send({ type: "progress", bytes, records: analysis.progress().records, totalBytes });
  };

  await feed(sources, analysis, (count) => {
    bytes += count;
    if (performance.now() - last >= PROGRESS_MS) tell();
  });
  tell();

  outcome = analysis.finish();
  read = sources;
  send({ type: "done", report: outcome.report_json(), document: outcome.document_json() });
}

/**
 * The sample as a table, which other code reads.
 *
 * @param {Uint8Array} sample JSON Lines
 */
function asTable(sample) {
  const records = new TextDecoder()
    .decode(sample)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const columns = [...new Set(records.flatMap(Object.keys))];
  /** @param {unknown} value */
  const cell = (value) =>
    `"${(typeof value === "object" ? JSON.stringify(value) : String(value ?? "")).replaceAll('"', '""')}"`;
  const rows = records.map((record) => columns.map((column) => cell(record[column])).join(","));
  return new TextEncoder().encode([columns.join(","), ...rows].join("\n"));
}

/**
 * Analyses the sample a few times while nothing else is asked: a browser compiles WebAssembly
 * quickly first and well only when it has run for a while.
 *
 * @param {Uint8Array} sample
 */
async function warmUp(sample) {
  const shapes = [sample, asTable(sample)];
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    // Lets an order that has come in the meantime go first, too.
    await new Promise((resolve) => setTimeout(resolve, WARM_UP_PAUSE_MS));
    if (asked) return;
    try {
      const analysis = new Analysis({});
      analysis.push(/** @type {Uint8Array} */ (shapes[round % shapes.length]));
      const answer = analysis.finish();
      answer.report_json();
      answer.document_json();
      answer.free();
    } catch {
      // Told when it matters: at the first analysis.
      return;
    }
  }
  send({ type: "warm" });
}

let started = false;
/** An analysis was asked for. */
let asked = false;
/** @type {Outcome | null} what may still be asked for */
let outcome = null;
/** @type {Source[]} what it is of: reading it again tells where each record stands */
let read = [];
/** @type {{ list: number, devices: DeviceList } | null} the devices in the order that was asked for last */
let listed = null;
/** @type {{ device: string, module: string, hub: string | undefined, rows: Rows } | null} the last device asked for */
let traced = null;

/** What is handed over with names and without. @type {Map<boolean, HandOver>} */
const handing = new Map();

/**
 * @param {Outcome} of
 * @param {boolean} redact
 * @param {Selection} [selection]
 */
function handingOver(of, redact, selection) {
  const known = handing.get(redact) ?? of.hand_over(redact);
  handing.set(redact, known);
  if (selection) known.select(selection);
  return known;
}

/** What may be asked of an outcome, by name. What goes in and out crosses as it is: texts, numbers, Blobs. */
const answers = {
  /**
   * What is handed over, composed: the report, and the letter.
   *
   * @param {Outcome} of
   * @param {{ redact: boolean, selection: Selection }} about
   */
  handOver(of, { redact, selection }) {
    const all = handingOver(of, redact, selection);
    return { document: all.document_json(), reply: all.reply_json() };
  },

  /**
   * A file to hand over, and what a search for names came to; no file if there are any in what should name nobody.
   *
   * @param {Outcome} of
   * @param {{ redact: boolean, selection: Selection, what: "report" | "verdicts" | "devices" | "mapping",
   *   own: string }} about
   * @returns {{ file?: Blob, leaks?: Leaks }}
   */
  handed(of, { redact, selection, what, own }) {
    const all = handingOver(of, redact, selection);
    const parts = {
      report: () => [all.report_json()],
      verdicts: () => all.verdicts_csv(),
      devices: () => all.devices_csv(),
      mapping: () => all.mapping_csv(),
    }[what]();
    /** @type {Leaks | undefined} */
    let leaks;
    if (what !== "mapping") {
      for (const part of parts) all.look(part);
      leaks = all.leaks(own);
      if (leaks && leaks.count > 0) return { leaks };
    }
    // A Blob crosses by reference; a row for every disconnect may be a lot of text.
    const type = what === "report" ? "application/json" : "text/csv";
    return { file: new Blob(parts, { type }), leaks };
  },

  /**
   * Names in a text that should hold none.
   *
   * @param {Outcome} of
   * @param {{ text: string, own: string }} about
   * @returns {Leaks}
   */
  leaks(of, { text, own }) {
    const all = handingOver(of, true);
    all.look(text);
    return all.leaks(own);
  },

  /**
   * What another log can be compared with.
   *
   * @param {Outcome} of
   */
  digest(of) {
    return of.digest_json();
  },

  /**
   * What changed between two logs, as a document.
   *
   * @param {Outcome} _
   * @param {{ before: string, after: string }} digests
   */
  compare(_, { before, after }) {
    return compared_json(before, after) ?? null;
  },

  /**
   * What a selection comes to.
   *
   * @param {Outcome} of
   * @param {Selection} selection
   */
  view(of, selection) {
    return of.view_json(selection);
  },

  /**
   * Puts the devices of a selection in order, and says how many there are.
   *
   * @param {Outcome} of
   * @param {{ list: number, selection: Selection, by: string, descending: boolean }} about
   */
  devices(of, { list, selection, by, descending }) {
    listed?.devices.free();
    listed = null;
    listed = { list, devices: of.devices(selection, by, descending) };
    return listed.devices.count();
  },

  /**
   * Some rows of the list that was asked for last; of another one nothing.
   *
   * @param {Outcome} of
   * @param {{ list: number, from: number, count: number }} about
   */
  rows(of, { list, from, count }) {
    return listed?.list === list ? of.device_rows_json(listed.devices, from, count) : null;
  },

  /**
   * Reads the sources again for one device, unless the rows that are here will do.
   *
   * @param {Outcome} of
   * @param {{ device: string, module: string, hub?: string, near?: number }} about
   * @returns {Promise<string | null>}
   */
  async explain(of, { device, module, hub, near }) {
    const known = traced?.device === device && traced.module === module && traced.hub === hub;
    if (!known || !traced || !of.serves(traced.rows, near)) {
      const trace = of.trace(device, module, hub, near);
      if (!trace) return null;
      await feed(read, trace);
      traced?.rows.free();
      traced = { device, module, hub, rows: trace.finish() };
    }
    return of.explained_json(traced.rows, near);
  },
};

/** @param {Extract<Order, { type: "ask" }>} order */
async function answer({ id, question, about }) {
  try {
    if (!outcome) throw new Error("nothing to ask about");
    send({ type: "answer", id, answer: await answers[question](outcome, about) });
  } catch (error) {
    // A trapped instance cannot be used again.
    const trapped = error instanceof WebAssembly.RuntimeError;
    send({ type: "answer", id, failed: trapped ? "trap" : "other" });
  }
}

addEventListener("message", async (/** @type {MessageEvent<Order>} */ { data: order }) => {
  asked ||= order.type === "analyse";
  if (order.type === "start") {
    try {
      initSync({ module: order.module });
      started = true;
      await warmUp(new Uint8Array(order.sample));
    } catch {
      // Told when it matters: at the first analysis.
    }
  } else if (order.type === "ask") {
    await answer(order);
  } else if (!started) {
    send({ type: "failed", kind: "start" });
  } else {
    try {
      await analyse(order.sources, order.choices);
    } catch (error) {
      if (error instanceof Unreadable) {
        send({ type: "failed", kind: "unreadable", name: error.message });
      } else {
        send({ type: "failed", kind: "trap" });
      }
    }
  }
});
