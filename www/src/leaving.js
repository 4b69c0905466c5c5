// Asks before a log is lost by leaving the page: it is in memory alone.

/** @param {BeforeUnloadEvent} event */
const ask = (event) => event.preventDefault();

/** @param {boolean} wanted */
export function askBeforeLeaving(wanted) {
  // Only while it is needed: a page that listens is not kept for the way back by every browser.
  if (wanted) addEventListener("beforeunload", ask);
  else removeEventListener("beforeunload", ask);
}
