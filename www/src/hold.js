// What a reader has before the eyes stays there, and keeps the focus, while the sections around it are exchanged.

// What is scrolled this far under the line of filters is not on view, in pixels.
const COVERED = 80;

/** @param {Element} element */
const topOf = (element) => element.getBoundingClientRect().top;
/** @param {Element} element */
const isOnView = (element) => topOf(element) >= 0 && topOf(element) < innerHeight;
const onView = () =>
  [...document.querySelectorAll("#result > .section")].find(
    (section) => section.getBoundingClientRect().bottom > COVERED,
  );
/** @param {Element} section */
const kindOf = (section) => [...section.classList].find((name) => name.startsWith("section-"));

/** @param {Element | null | undefined} element */
function focus(element) {
  if (!(element instanceof HTMLElement)) return;
  if (element.matches("h2, h3")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Whether the filters themselves are scrolled out of sight. */
export const areFiltersAway = () =>
  (document.querySelector(".filters")?.getBoundingClientRect().bottom ?? 0) < 0;

/**
 * @param {Element | null} active what has the focus, or had it
 * @returns {() => void} once the sections were exchanged: puts all where it was
 */
export function hold(active) {
  const own = active?.closest("#result > .section");
  const section = own ?? (active?.closest(".filter-state") && areFiltersAway() ? onView() : null);
  const kind = section && kindOf(section);
  if (!active || !section || !kind) return () => {};
  const says = active.textContent;
  const isSlider = active.matches("[role=slider]");
  // The focus may have been left behind, far away.
  const seen = own && isOnView(active) ? active : (onView() ?? section);
  const seenKind = kindOf(seen);
  const top = topOf(seen);

  return () => {
    const now = document.querySelector(`#result > .${kind}`);
    const named = () =>
      [...(now?.querySelectorAll("button.press") ?? [])].find((each) => each.textContent === says);
    const slider = isSlider && now?.querySelector("[role=slider]");
    const same = active.isConnected ? active : slider || named();
    const place = seen === active ? same : seenKind && document.querySelector(`.${seenKind}`);
    if (place) scrollBy(0, topOf(place) - top);
    if (own && same) {
      focus(same);
      return;
    }
    // What was pressed is gone: its section has the focus, or what is on view.
    const heading = now?.querySelector("h2");
    if (own) heading?.scrollIntoView();
    const headings = [...document.querySelectorAll("#result :is(h2, h3)")];
    focus((own && heading) || headings.find(isOnView) || heading);
  };
}
