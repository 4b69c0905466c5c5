// What the reader looks at: a part of the log, and the way back from it.

/** @typedef {{ from?: number, to?: number, causes: string[], device: string, sdk: string, address: string }} Selection
 *   Times in milliseconds since 1970, the last one excluded; texts are parts of names. */
/** @typedef {"device" | "sdk" | "address"} Field */

/** @type {Selection} */
export const EVERYTHING = Object.freeze({ causes: [], device: "", sdk: "", address: "" });

/** @type {Field[]} */
export const FIELDS = ["device", "sdk", "address"];

/** @param {Selection} selection */
export function isEverything({ from, to, causes, ...texts }) {
  const unlimited = from === undefined && to === undefined && causes.length === 0;
  return unlimited && FIELDS.every((field) => texts[field].trim() === "");
}

export class Looking {
  /** @type {Selection[]} */
  #past = [];
  /** @type {Selection} */
  #now = EVERYTHING;
  /** What the last step changed, if the next one may go on with it. */
  #typing = "";
  #changed;

  /** @param {() => void} changed hears of every step */
  constructor(changed) {
    this.#changed = changed;
  }

  get now() {
    return this.#now;
  }

  /** How many there are to take back. */
  get steps() {
    return this.#past.length;
  }

  /**
   * Takes a step. Letters typed one after the other into one field are one, and so are movements of the overview.
   *
   * @param {Partial<Selection>} part
   * @param {Field | "overview" | ""} [typing]
   */
  set(part, typing = "") {
    if (typing === "" || typing !== this.#typing) this.#past.push(this.#now);
    this.#typing = typing;
    this.#now = { ...this.#now, ...part };
    this.#changed();
  }

  /** @returns {boolean} whether there was a step to take back */
  back() {
    const before = this.#past.pop();
    if (!before) return false;
    this.#typing = "";
    this.#now = before;
    this.#changed();
    return true;
  }

  /**
   * Begins anew, for another log.
   *
   * @param {Selection} [selection]
   */
  begin(selection = EVERYTHING) {
    this.#past = [];
    this.#typing = "";
    this.#now = selection;
  }
}
