// The real module, as the page runs it, against the command line: the same bytes for the same input.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { Analysis, initSync } from "#engine";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = process.env.HUBSCOPE_CLI ?? join(root, "target/release/hubscope");
const exports_ = join(root, "tests/exports");

initSync({ module: readFileSync(join(root, "target/wasm/hubscope_wasm_bg.wasm")) });

/** @param {string} folder @returns {string[]} */
const files = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/**
 * @param {[string, Uint8Array][]} sources
 * @param {number} chunk
 */
function analyse(sources, chunk) {
  const analysis = new Analysis(undefined);
  for (const [name, bytes] of sources) {
    analysis.begin(name);
    for (let at = 0; at < bytes.length; at += chunk) analysis.push(bytes.subarray(at, at + chunk));
    analysis.end();
  }
  const progress = analysis.progress();
  const outcome = analysis.finish();
  return {
    progress,
    report: outcome.report_json(),
    document: JSON.parse(outcome.document_json()),
    csv: outcome.verdicts_csv().join(""),
    ndjson: outcome.verdicts_ndjson().join(""),
    usable: outcome.usable(),
  };
}

/** @param {string[]} args */
function run(...args) {
  const { status, stdout } = spawnSync(cli, args, { encoding: "utf8", maxBuffer: 1 << 30 });
  return { status, stdout };
}

for (const file of files(exports_)) {
  test(`the module and the command line agree on ${file.slice(exports_.length + 1)}`, () => {
    /** @type {[string, Uint8Array][]} */
    const sources = [[basename(file), readFileSync(file)]];
    const mine = analyse(sources, 1 << 20);
    const theirs = run("report", file, "--format", "json");
    assert.equal(mine.report, theirs.stdout);
    assert.equal(theirs.status, mine.usable ? 0 : 1);
    assert.equal(mine.csv, run("verdicts", file).stdout);
    assert.equal(mine.ndjson, run("verdicts", file, "--format", "ndjson").stdout);
    assert.equal(analyse(sources, 7).report, mine.report, "in chunks of seven bytes");
  });
}

test("the module and the command line agree on a folder", () => {
  /** @type {[string, Uint8Array][]} */
  const sources = files(exports_).map((file) => [
    file.slice(dirname(exports_).length + 1),
    readFileSync(file),
  ]);
  assert.equal(analyse(sources, 4096).report, run("report", exports_, "--format", "json").stdout);
});

test("the module and the command line agree on the page's sample", () => {
  const sample = execFileSync(
    "cargo",
    ["run", "-q", "--release", "-p", "fleet-sim", "--", "sample"],
    {
      cwd: root,
      maxBuffer: 1 << 30,
    },
  );
  const mine = analyse([["stdin", sample]], 1 << 16);
  const theirs = spawnSync(cli, ["report", "-", "--format", "json"], {
    input: sample,
    maxBuffer: 1 << 30,
  });
  assert.equal(mine.report, theirs.stdout.toString());
  assert.deepEqual(mine.progress, {
    bytes: sample.length,
    records: JSON.parse(mine.report).input.records,
  });
  assert.equal(mine.document.sections[0].kind, "glance");
});

test("an analysis without a source has an answer too", () => {
  const { report, usable } = analyse([], 1);
  assert.equal(usable, false);
  assert.deepEqual(JSON.parse(report).findings, []);
});
