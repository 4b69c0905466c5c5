// The two settings that outlive the tab, and nothing else. Opened from disk or in a private window
// there may be no storage: then each visit starts afresh.

/** @param {"language" | "theme"} name */
export function recall(name) {
  try {
    return localStorage.getItem(`hubscope-${name}`);
  } catch {
    return null;
  }
}

/**
 * @param {"language" | "theme"} name
 * @param {string} value
 */
export function remember(name, value) {
  try {
    localStorage.setItem(`hubscope-${name}`, value);
  } catch {
    // Nothing depends on it.
  }
}
