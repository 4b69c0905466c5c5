// What every contender is: a worker that gets ready ahead of time, as Hubscope's own does, then takes
// a file and counts its 404104 by device.

/** @typedef {{ disconnects: number, devices: number }} Count */
/** @typedef {{ type: "ready" } | { type: "counted", count: Count | { records: number } }
 *   | { type: "failed", message: string }} Reply */

/** @param {Reply} reply */
const send = (reply) => postMessage(reply);

/**
 * @param {(file: File) => Promise<Count | { records: number }>} count
 * @param {() => Promise<void>} [prepare]
 */
export async function serve(count, prepare) {
  /** @param {() => Promise<Reply>} work */
  const attempt = async (work) => {
    try {
      send(await work());
    } catch (error) {
      send({ type: "failed", message: String(error) });
    }
  };
  addEventListener("message", ({ data: file }) =>
    attempt(async () => ({ type: "counted", count: await count(file) })),
  );
  await attempt(async () => {
    await prepare?.();
    return { type: "ready" };
  });
}

/** 404104 by device. */
export class Tally {
  /** @type {Map<string, number>} */
  #devices = new Map();

  /**
   * @param {string | undefined} resultType
   * @param {string} properties the text in a record that is JSON itself: parsed for every record, since
   *   a diagnosis needs the device of each
   */
  add(resultType, properties) {
    const { deviceId } = JSON.parse(properties);
    if (resultType === "404104")
      this.#devices.set(deviceId, (this.#devices.get(deviceId) ?? 0) + 1);
  }

  /** @returns {Count} */
  count() {
    let disconnects = 0;
    for (const number of this.#devices.values()) disconnects += number;
    return { disconnects, devices: this.#devices.size };
  }
}
