// Every way in: files chosen, files and folders dropped anywhere, text pasted, the sample.

import { SAMPLE_GZ_BASE64, SAMPLE_NAME } from "#assets";
import { byId } from "./dom.js";
import { unpack } from "./inline.js";

/** @typedef {import("./document.js").Source} Source */
/** What becomes of sources: a log of their own, or more of the one on view, if there is one.
 * @typedef {{ read(sources: Source[]): void, add(sources: Source[]): void, adds(): boolean,
 *   unreadable(name: string): void }} Take */

// Pasted text needs a name in the report, and the report is the same in every language.
export const PASTED = "paste.txt";

/** Nobody's log, which opens again at a press. @param {Source} source */
export const isSample = ({ name, blob }) => name === SAMPLE_NAME && !(blob instanceof File);

/** @param {File} file */
const fromFile = (file) => ({ name: file.name, blob: file });

/** @param {string} text */
const fromText = (text) => (text.trim() ? [{ name: PASTED, blob: new Blob([text]) }] : []);

/** A file or folder of a drop that could not be read. */
class EntryError extends Error {}

/**
 * The files of a folder, by their paths.
 *
 * @param {FileSystemDirectoryHandle} folder
 * @param {string} path
 * @returns {AsyncGenerator<Source>}
 */
async function* walkHandle(folder, path) {
  for await (const handle of folder.values()) {
    const name = `${path}/${handle.name}`;
    if (handle.kind === "directory") {
      yield* walkHandle(/** @type {FileSystemDirectoryHandle} */ (handle), name);
    } else {
      yield { name, blob: await /** @type {FileSystemFileHandle} */ (handle).getFile() };
    }
  }
}

/**
 * The same through the older interface.
 *
 * @param {FileSystemDirectoryEntry} folder
 * @param {string} path
 * @returns {AsyncGenerator<Source>}
 */
async function* walkEntry(folder, path) {
  const reader = folder.createReader();
  for (;;) {
    // Browsers list a folder in parts, and end with an empty one.
    /** @type {FileSystemEntry[]} */
    const part = await new Promise(reader.readEntries.bind(reader));
    if (part.length === 0) return;
    for (const entry of part) {
      const name = `${path}/${entry.name}`;
      if (entry.isDirectory) {
        yield* walkEntry(/** @type {FileSystemDirectoryEntry} */ (entry), name);
      } else {
        const { file } = /** @type {FileSystemFileEntry} */ (entry);
        yield { name, blob: await new Promise(file.bind(entry)) };
      }
    }
  }
}

/**
 * @param {DataTransfer} transfer
 * @returns {Promise<Source[]>}
 */
async function fromDrop(transfer) {
  // The list is emptied as soon as the event is over: take all of it before the first await.
  const dropped = [...transfer.items]
    .filter((item) => item.kind === "file")
    .map((item) => {
      const entry = item.webkitGetAsEntry?.();
      const isFolder = entry?.isDirectory;
      return {
        file: item.getAsFile(),
        entry: isFolder ? /** @type {FileSystemDirectoryEntry} */ (entry) : null,
        // Chromium refuses entries of a folder to a page opened from disk, but not handles.
        handle: isFolder ? item.getAsFileSystemHandle?.() : null,
      };
    });
  /** @type {Source[]} */
  const sources = [];
  for (const { file, entry, handle } of dropped) {
    if (!entry) {
      if (file) sources.push(fromFile(file));
      continue;
    }
    try {
      const folder = /** @type {FileSystemDirectoryHandle | undefined} */ (await handle);
      const files = folder ? walkHandle(folder, entry.name) : walkEntry(entry, entry.name);
      for await (const source of files) sources.push(source);
    } catch (cause) {
      throw new EntryError(entry.name, { cause });
    }
  }
  return sources;
}

/** @param {EventTarget | null} target */
const isField = (target) =>
  target instanceof Element && target.matches("input:not([type=file], [type=radio]), textarea");

/** @param {Take} take */
export function intake(take) {
  const files = /** @type {HTMLInputElement} */ (byId("files"));
  const paste = /** @type {HTMLTextAreaElement} */ (byId("paste"));
  const pasteForm = /** @type {HTMLFormElement} */ (byId("paste-form"));
  const overlay = byId("drop-overlay");
  const adding = /** @type {HTMLElement} */ (overlay.querySelector(".drop-add"));
  const more = /** @type {HTMLInputElement} */ (byId("more"));

  /** @param {HTMLInputElement} input */
  const chosenIn = (input) => {
    const chosen = [...(input.files ?? [])].map(fromFile);
    // So that choosing the same file again counts as a change.
    input.value = "";
    return chosen;
  };
  files.addEventListener("change", () => take.read(chosenIn(files)));
  more.addEventListener("change", () => take.add(chosenIn(more)));

  pasteForm.addEventListener("submit", (event) => {
    event.preventDefault();
    take.read(fromText(paste.value));
  });
  paste.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) pasteForm.requestSubmit();
  });

  byId("sample").addEventListener("click", async () => {
    take.read([{ name: SAMPLE_NAME, blob: await unpack(SAMPLE_GZ_BASE64) }]);
  });

  document.addEventListener("paste", (event) => {
    const copied = [...(event.clipboardData?.files ?? [])].map(fromFile);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const sources = copied.length > 0 ? copied : isField(event.target) ? [] : fromText(text);
    if (sources.length === 0) return;
    event.preventDefault();
    take.read(sources);
  });

  /** The lower half of the window adds to what is on view. @param {DragEvent} event */
  const adds = (event) => take.adds() && event.clientY > innerHeight / 2;
  /** @param {DragEvent} event */
  const withFiles = (event) => event.dataTransfer?.types.includes("Files") ?? false;
  for (const type of /** @type {const} */ (["dragenter", "dragover"])) {
    document.addEventListener(type, (event) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      overlay.hidden = false;
      adding.hidden = !take.adds();
      adding.classList.toggle("over", adds(event));
    });
  }
  document.addEventListener("dragleave", (event) => {
    // Between two elements of the page there is one to go to; out of the window there is none.
    if (event.relatedTarget === null) overlay.hidden = true;
  });
  document.addEventListener("drop", async (event) => {
    overlay.hidden = true;
    if (!event.dataTransfer || !withFiles(event)) return;
    event.preventDefault();
    const add = adds(event);
    try {
      const sources = await fromDrop(event.dataTransfer);
      if (add) take.add(sources);
      else take.read(sources);
    } catch (error) {
      if (!(error instanceof EntryError)) throw error;
      take.unreadable(error.message);
    }
  });
}
