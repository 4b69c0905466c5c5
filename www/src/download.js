// Hands a file to the browser's own downloads; the bytes never leave the machine.

// A browser may still be reading the Blob after the click; long enough for the slowest disk.
const KEEP_MS = 60_000;

/**
 * @param {string} name
 * @param {Blob} blob
 */
export function save(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
