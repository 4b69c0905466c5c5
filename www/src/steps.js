// The browser's Back, which on a phone is a swipe: it takes back what Escape takes back, a dialog or a step in what is
// looked at. Each of them has an entry of its own in the browser's history, numbered from the report as it came.

/** What there is to take back.
 * @typedef {object} Steps
 * @property {() => number} count
 * @property {() => boolean} back takes the last one back, and tells whether there was one
 */

/** @type {Steps} */
let steps = { count: () => 0, back: () => false };
/** What the address is to say, wherever the browser arrives. @type {string | undefined} */
let address;
/** The browser is on its way to another entry, and is not there yet. */
let travelling = false;

/**
 * WebKit takes a hundred of these in half a minute and refuses the next: then the address is late, and nothing else.
 *
 * @param {"pushState" | "replaceState"} how
 * @param {number} step
 * @param {string} [url]
 */
function write(how, step, url) {
  const same = url === undefined || new URL(url, location.href).href === location.href;
  if (how === "replaceState" && same && history.state?.step === step) return;
  try {
    history[how]({ step }, "", url);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "SecurityError")) throw error;
  }
}

/** @returns {number} */
const place = () => history.state?.step ?? 0;

/**
 * Brings the browser's history up to date with the steps that were taken, by whatever means.
 *
 * @param {string} [now] what the address is to say from now on
 */
export function settle(now) {
  address = now ?? address;
  if (travelling) return;
  const [from, to] = [place(), steps.count()];
  if (from > to) {
    travelling = true;
    history.go(to - from);
    return;
  }
  // An entry without a number is one that an address was typed into, and is the first.
  if (history.state === null) write("replaceState", from);
  for (let step = from + 1; step <= to; step++) write("pushState", step);
  if (address !== undefined) write("replaceState", to, address);
}

/** @param {Steps} taken */
export function backTakes(taken) {
  steps = taken;
  // Reloaded: what had been looked at is gone, but the entry is not.
  if (place() > 0) write("replaceState", 0);
  addEventListener("popstate", ({ state }) => {
    const own = travelling;
    // A typed address is none of these steps.
    travelling = state !== null;
    for (let left = own || !state ? 0 : steps.count() - state.step; left > 0; left--) steps.back();
    travelling = false;
    if (state) settle();
  });
}
