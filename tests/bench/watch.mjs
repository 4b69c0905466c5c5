// Eyes in a page: what is here runs in it before its own script, and changes nothing of what it does.

/** @typedef {{ start: number, duration: number }} Task in milliseconds */
/**
 * @typedef {object} Seen
 * @property {Record<string, number>} at when the page reached a state, the engine stood by, and a file
 *   was handed over, read, answered
 * @property {number} wasmBytes the memory of the engine at its end, which is its most
 * @property {Task[]} longTasks those of the page's own thread, of more than 50 ms
 * @property {(name: string) => Promise<void>} until the next time that one of these happens
 * @property {() => Promise<void>} settle the page has drawn, and told all of its long tasks
 */

/** In Hubscope's own page. */
export function watch() {
  const channel = new BroadcastChannel("hubscope-bench");
  /** @type {Map<string, () => void>} */
  const waiting = new Map();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** @type {Seen} */
  const seen = {
    at: {},
    wasmBytes: 0,
    longTasks: [],
    until: (name) => new Promise((resolve) => waiting.set(name, resolve)),
    async settle() {
      await frame();
      await frame();
    },
  };
  /** @type {any} */ (globalThis).seen = seen;

  const reach = (/** @type {string} */ name, at = performance.now()) => {
    seen.at[name] = at;
    waiting.get(name)?.();
    waiting.delete(name);
  };

  new MutationObserver(() => reach(document.documentElement.dataset.state ?? "")).observe(
    document,
    {
      subtree: true,
      attributeFilter: ["data-state"],
    },
  );
  document.addEventListener("change", () => reach("handed"), true);
  document.addEventListener("click", (event) => reach("clicked", event.timeStamp), true);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: "longtask" });

  // The messages of its worker.
  globalThis.Worker = class extends Worker {
    /** @param {string | URL} url @param {WorkerOptions} [options] */
    constructor(url, options) {
      super(url, options);
      this.addEventListener("message", ({ data: { type, bytes, totalBytes } }) => {
        if (type === "done") reach("answered");
        if (type === "warm") reach("warm");
        if (type === "progress" && bytes >= totalBytes) reach("read");
        if (type === "progress" && bytes >= totalBytes / 4) reach("quarter");
      });
    }
  };

  // Its worker comes from a Blob. This goes in before it, and tells when the engine stands by and how
  // large its memory became.
  const spy = () => {
    const channel = new BroadcastChannel("hubscope-bench");
    const instances = WebAssembly.Instance;
    const post = globalThis.postMessage;
    /** @type {WebAssembly.Memory} */
    let memory;
    WebAssembly.Instance = new Proxy(instances, {
      construct(target, args) {
        const instance = Reflect.construct(target, args);
        memory = instance.exports.memory;
        channel.postMessage(0);
        return instance;
      },
    });
    globalThis.postMessage = (/** @type {any} */ message) => {
      if (message.type === "done") channel.postMessage(memory.buffer.byteLength);
      post(message);
    };
  };
  globalThis.Blob = class extends Blob {
    /** @param {BlobPart[]} [parts] @param {BlobPropertyBag} [options] */
    constructor(parts = [], options = {}) {
      super(options.type === "text/javascript" ? [`(${spy})();`, ...parts] : parts, options);
    }
  };
  channel.onmessage = ({ data }) => {
    seen.wasmBytes = data;
    reach(data > 0 ? "weighed" : "standby");
  };
}

/**
 * In the page of another contender: starts its worker, and waits until it is ready.
 *
 * @param {string} name
 */
export async function enlist(name) {
  const input = /** @type {HTMLInputElement} */ (document.querySelector("input"));
  const worker = new Worker(`/bench/${name}.js`);
  /** @returns {Promise<any>} */
  const reply = () =>
    new Promise((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }) => {
        if (data.type === "failed") reject(new Error(data.message));
        else resolve(data);
      };
    });
  await reply();
  /** @type {any} */ (globalThis).finished = new Promise((resolve, reject) => {
    input.addEventListener("change", async () => {
      const start = performance.now();
      worker.postMessage(input.files?.[0]);
      try {
        const { count } = await reply();
        resolve({ seconds: (performance.now() - start) / 1000, count });
      } catch (error) {
        reject(error);
      }
    });
  });
}
