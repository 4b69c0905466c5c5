// The clipboard, where the browser lets a page write to it.

/**
 * @param {string} text
 * @returns {Promise<boolean>} whether it is there now
 */
export const copied = (text) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
