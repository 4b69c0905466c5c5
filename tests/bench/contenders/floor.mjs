// The floor: what reading costs before anything is understood. Each chunk is copied into WebAssembly
// memory, where vectors count its line breaks.

import { serve } from "./serve.mjs";

const BUFFER_BYTES = 1 << 20;

/** @type {{ memory: WebAssembly.Memory, newlines(length: number): number }} */
let floor;
// Held here, or Chromium 156 collects a reader that waits for its Blob as garbage.
/** @type {ReadableStreamBYOBReader} */
let reader;

serve(
  async (file) => {
    const memory = new Uint8Array(floor.memory.buffer);
    reader = file.stream().getReader({ mode: "byob" });
    let buffer = new ArrayBuffer(BUFFER_BYTES);
    let records = file.name.endsWith(".csv") ? -1 : 0;
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (value) {
        memory.set(value);
        records += floor.newlines(value.length);
        buffer = value.buffer;
      }
      if (done) return { records };
    }
  },
  async () => {
    const { instance } = await WebAssembly.instantiateStreaming(fetch("/bench/floor.wasm"));
    floor = /** @type {any} */ (instance.exports);
  },
);
