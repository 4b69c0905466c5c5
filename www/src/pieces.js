// A Blob piece by piece, where its stream will not do. In WebKit a stream gives no buffer back and
// waits for nobody: whatever is not yet read lies in memory, up to all of a large file, even after the
// reading was cancelled. And a page that was opened from disk can read there what its reader chose, but
// its workers cannot: so the page reads, and lends the pieces.

// Measured in WebKitGTK 2.50: smaller ones are slower, larger ones no faster.
const PIECE_BYTES = 1 << 22;

/**
 * @param {Blob} blob
 * @param {number} at
 */
export const piece = (blob, at) => blob.slice(at, at + PIECE_BYTES).arrayBuffer();

/**
 * All pieces in turn; the next one is on its way while one is in use.
 *
 * @param {number} size of the Blob
 * @param {(at: number) => Promise<ArrayBuffer>} get the piece that begins there
 * @returns {AsyncGenerator<Uint8Array>}
 */
export async function* inPieces(size, get) {
  let ahead = get(0);
  for (let at = 0; at < size; ) {
    const bytes = await ahead;
    if (bytes.byteLength === 0) throw new Error("it is shorter than it was");
    at += bytes.byteLength;
    if (at < size) ahead = get(at);
    yield new Uint8Array(bytes);
  }
}

/**
 * The page's end of a loan.
 *
 * @param {Blob} blob
 * @param {MessagePort} port on which the worker asks by the place where a piece begins
 */
export function lend(blob, port) {
  port.onmessage = async (/** @type {MessageEvent<number>} */ { data: at }) => {
    try {
      const bytes = await piece(blob, at);
      port.postMessage(bytes, [bytes]);
    } catch {
      port.postMessage(null);
    }
  };
}

/**
 * The worker's end of a loan.
 *
 * @param {MessagePort} port
 * @returns {(at: number) => Promise<ArrayBuffer>}
 */
export const borrow = (port) => (at) =>
  new Promise((resolve, reject) => {
    port.onmessage = (/** @type {MessageEvent<ArrayBuffer | null>} */ { data: bytes }) =>
      bytes ? resolve(bytes) : reject(new Error("the page cannot read it either"));
    port.postMessage(at);
  });
