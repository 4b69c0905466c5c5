// The workers' life. One worker stands by with the engine compiled, so that an analysis starts at
// once; the one that did the last analysis stays for what is asked about it. A worker whose analysis
// was cut short is ended, and a fresh one takes its place.

import { SAMPLE_GZ_BASE64, WASM_GZ_BASE64, WORKER_SOURCE } from "#assets";
import { unpack } from "./inline.js";
import { lend } from "./pieces.js";
import { scriptUrl } from "./trusted.js";

/** @typedef {import("./choices.js").Choices} Choices */
/** @typedef {import("./document.js").Document} Document */
/** @typedef {import("./document.js").Source} Source */
/** @typedef {import("./worker.js").Order} Order */
/** @typedef {import("./worker.js").Progress} Progress */
/** @typedef {import("./worker.js").Reply} Reply */
/** @typedef {import("./worker.js").Answers} Answers */
/** @typedef {<Q extends keyof Answers>(question: Q, about?: Parameters<Answers[Q]>[1]) =>
 *   Promise<Awaited<ReturnType<Answers[Q]>> | null>} Ask */
/** @typedef {{ report: string, document: Document, ask: Ask }} Outcome */
/** @typedef {{ kind: "start" } | { kind: "trap" } | { kind: "cancelled" }
 *   | { kind: "unreadable", name: string }} Fault */

// From a Blob, so that the worker inherits the page's own policy; one from a URL would not.
const workerUrl = scriptUrl(
  URL.createObjectURL(new Blob([WORKER_SOURCE], { type: "text/javascript" })),
);

// The next worker warms up when the answer is on view, and not while it is drawn.
const STANDBY_AFTER_MS = 500;

/** Why an analysis gave no outcome. */
export class EngineError extends Error {
  /** @param {Fault} fault */
  constructor(fault) {
    super(fault.kind);
    this.fault = fault;
  }
}

let asked = 0;

/**
 * What was asked of a worker and not answered yet: how to answer each.
 * @type {WeakMap<Worker, Map<number, (answer: any) => void>>}
 */
const open = new WeakMap();

/** Ends a worker, and with it all that was asked of it. @param {Worker} worker */
function end(worker) {
  worker.terminate();
  const unanswered = open.get(worker);
  open.delete(worker);
  for (const resolve of unanswered?.values() ?? []) resolve(null);
}

/**
 * Asks the worker that holds the outcome; nothing if it cannot answer, or was ended.
 *
 * @template {keyof Answers} Q
 * @param {Worker} worker
 * @param {Q} question
 * @param {Parameters<Answers[Q]>[1]} about
 * @returns {Promise<Awaited<ReturnType<Answers[Q]>> | null>}
 */
function ask(worker, question, about) {
  const questions = open.get(worker);
  if (!questions) return Promise.resolve(null);
  const id = ++asked;
  return new Promise((resolve) => {
    questions.set(id, resolve);
    worker.postMessage(/** @type {Order} */ ({ type: "ask", id, question, about }));
  });
}

export class Engine {
  /** @type {Promise<WebAssembly.Module>} */
  #module;
  #sample = unpack(SAMPLE_GZ_BASE64).then((sample) => sample.arrayBuffer());
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Worker | null} the one that holds the last outcome */
  #answering = null;
  /** @type {((fault: Fault) => void) | null} ends the analysis that runs */
  #abandon = null;
  /** Hears that nothing can be asked about the last outcome any more. */
  onLost = () => {};

  constructor() {
    this.#module = unpack(WASM_GZ_BASE64)
      .then((wasm) => wasm.arrayBuffer())
      .then((wasm) => WebAssembly.compile(wasm));
    // Without a listener the browser would report it now; an analysis says it when it is asked for.
    this.#module.catch(() => {});
    this.#warm();
  }

  /** Puts a worker on standby. */
  #warm() {
    const worker = new Worker(workerUrl);
    this.#worker = worker;
    worker.addEventListener("error", () => this.#lose(worker));
    worker.addEventListener("messageerror", () => this.#lose(worker));
    Promise.all([this.#module, this.#sample]).then(
      ([module, sample]) =>
        worker.postMessage(/** @type {Order} */ ({ type: "start", module, sample })),
      () => {},
    );
    return worker;
  }

  /** @param {Worker} worker */
  #lose(worker) {
    if (worker === this.#answering) {
      end(worker);
      this.#answering = null;
      this.onLost();
    }
    if (worker !== this.#worker) return;
    if (this.#abandon) {
      this.#abandon({ kind: "trap" });
    } else {
      worker.terminate();
      this.#worker = null;
    }
  }

  /**
   * @param {Source[]} sources
   * @param {Choices} choices
   * @param {(progress: Progress) => void} onProgress
   * @returns {Promise<Outcome>} or an EngineError
   */
  analyse(sources, choices, onProgress) {
    this.cancel();
    if (this.#answering) end(this.#answering);
    this.#answering = null;
    const worker = this.#worker ?? this.#warm();
    return new Promise((resolve, reject) => {
      /** @param {Fault} fault */
      const abandon = (fault) => {
        this.#abandon = null;
        worker.terminate();
        this.#warm();
        reject(new EngineError(fault));
      };
      this.#abandon = abandon;

      worker.addEventListener("message", (/** @type {MessageEvent<Reply>} */ { data: reply }) => {
        const lent = reply.type === "borrow" && sources[reply.source];
        // After the analysis, too: when a device is opened, its sources are read again.
        if (lent) return lend(lent.blob, reply.port);
        if (reply.type === "answer") {
          const questions = open.get(worker);
          questions?.get(reply.id)?.(reply.failed ? null : reply.answer);
          questions?.delete(reply.id);
          if (reply.failed === "trap") this.#lose(worker);
          return;
        }
        // A message may have been on its way when the worker was ended.
        if (this.#abandon !== abandon) return;
        if (reply.type === "progress") {
          onProgress(reply);
        } else if (reply.type === "failed") {
          abandon(reply);
        } else if (reply.type === "done") {
          this.#abandon = null;
          this.#answering = worker;
          open.set(worker, new Map());
          this.#worker = null;
          setTimeout(() => this.#worker ?? this.#warm(), STANDBY_AFTER_MS);
          resolve({
            report: reply.report,
            document: JSON.parse(reply.document),
            ask: (question, about) => ask(worker, question, about),
          });
        }
      });

      Promise.all([this.#module, this.#sample]).then(
        () => {
          if (this.#abandon !== abandon) return;
          worker.postMessage(/** @type {Order} */ ({ type: "analyse", sources, choices }));
        },
        () => {
          if (this.#abandon === abandon) abandon({ kind: "start" });
        },
      );
    });
  }

  /** Ends the analysis that runs, if any, at once. */
  cancel() {
    this.#abandon?.({ kind: "cancelled" });
  }
}
