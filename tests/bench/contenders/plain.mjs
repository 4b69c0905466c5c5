// Plain JavaScript, as a page without a library would do it: text, lines, JSON.parse.

import { serve, Tally } from "./serve.mjs";

// Held here, or Chromium 156 collects a reader that waits for its Blob as garbage.
/** @type {ReadableStreamDefaultReader<Uint8Array>} */
let reader;

/**
 * @param {File} file
 * @returns {AsyncGenerator<string[]>} whole lines, as many as a chunk ends
 */
async function* lines(file) {
  const decoder = new TextDecoder();
  reader = file.stream().getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = (rest + text).split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    yield lines;
    if (done) return;
  }
}

/**
 * The cells of a row. A quote in a cell is doubled; no cell of these exports holds a line break.
 *
 * @param {string} line
 */
function cells(line) {
  const cells = [];
  for (let at = 0; at <= line.length; ) {
    let end = line.indexOf(",", at);
    if (line[at] === '"') {
      end = line.indexOf('"', at + 1);
      while (line[end + 1] === '"') end = line.indexOf('"', end + 2);
      cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 2;
    } else {
      if (end < 0) end = line.length;
      cells.push(line.slice(at, end));
      at = end + 1;
    }
  }
  return cells;
}

/** @param {File} file */
async function countJson(file) {
  const tally = new Tally();
  for await (const whole of lines(file)) {
    for (const line of whole) {
      if (line === "") continue;
      const record = JSON.parse(line);
      tally.add(record.resultType, record.properties);
    }
  }
  return tally.count();
}

/** @param {File} file */
async function countCsv(file) {
  const tally = new Tally();
  /** @type {string[] | undefined} */
  let header;
  let code = 0;
  let properties = 0;
  for await (const whole of lines(file)) {
    for (const line of whole) {
      const row = cells(line.trimEnd());
      if (!header) {
        header = row;
        code = header.indexOf("ResultType");
        properties = header.indexOf("properties_s");
      } else if (row.length === header.length) {
        tally.add(row[code], row[properties] ?? "");
      }
    }
  }
  return tally.count();
}

serve((file) => (file.name.endsWith(".csv") ? countCsv(file) : countJson(file)));
