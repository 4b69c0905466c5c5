// Scrolling through a list that is taller than a browser lets anything be.

// Firefox cuts what is taller than 17.9 million pixels, Chromium what is taller than 33.5 million.
export const TALLEST = 8_000_000;

/**
 * Where the list is, in pixels from its begin. Small steps are taken as they are; a jump of the scroll
 * bar is a jump to its share of the list.
 *
 * @param {{ top: number, virtual: number }} last what the box had scrolled to, and where the list was then
 * @param {number} top what the box has scrolled to
 * @param {{ view: number, height: number, whole: number }} sizes of the box, of what it scrolls, of the list
 */
export function follow(last, top, { view, height, whole }) {
  const most = Math.max(0, whole - view);
  if (height >= whole) return Math.min(top, most);
  const step = top - last.top;
  if (Math.abs(step) < view) return Math.min(most, Math.max(0, last.virtual + step));
  return (top / Math.max(1, height - view)) * most;
}
