// What WebDriver's two protocols have in common: actions of keyboard and pointer.

/** Keys without a letter, as WebDriver calls them. @type {Record<string, string>} */
const KEYS = {
  Control: "\uE009",
  Enter: "\uE007",
  Escape: "\uE00C",
  Shift: "\uE008",
  Tab: "\uE004",
};

/**
 * @param {string[]} keys
 */
export function keyboard(keys) {
  const actions = keys.flatMap((chord) => {
    const values = chord.split("+").map((key) => KEYS[key] ?? key);
    return [
      ...values.map((value) => ({ type: "keyDown", value })),
      ...values.toReversed().map((value) => ({ type: "keyUp", value })),
    ];
  });
  return { actions: [{ type: "key", id: "keyboard", actions }] };
}

/** @param {{ x: number, y: number }} place in the view */
export function pointer({ x, y }) {
  const actions = [
    { type: "pointerMove", x, y, duration: 0, origin: "viewport" },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  return { actions: [{ type: "pointer", id: "pointer", actions }] };
}
