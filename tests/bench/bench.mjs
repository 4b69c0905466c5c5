// Measures in one Chromium, contender after contender, repetition by repetition, so that a slow
// minute of the machine meets all of them alike: node bench.mjs PLAN, written by `cargo xtask bench`.

import { createReadStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

import { launch } from "../chromium.mjs";
import { enlist, watch } from "./watch.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ contender: string, shape: string, megabytes: number, file: string,
 *   repetitions: number }} Race */
/** @typedef {{ dist: string, scripts: string, packages: string, races: Race[],
 *   starts: number, cancels: { file: string, repetitions: number } | null, out: string }} Plan */
/** @typedef {{ disconnects: number, devices: number } | { records: number }} Count */
/** @typedef {object} Lap
 * @property {number} seconds from the file's hand-over to the answer
 * @property {Count} count
 * @property {{ read: number, answered: number, wasm_bytes: number, reading_tasks: number[],
 *   drawing_tasks: number[] }} [inside] of Hubscope: seconds until the last byte was read and until
 *   the worker answered; milliseconds of each long task on the page's thread before and after that */

/** Hubscope's own starts: what its page has reached when the file comes. @type {Record<string, string[]>} */
const OWN = { hubscope: ["ready", "standby", "warm"], "at-once": ["ready", "standby"] };

/** What takes longer is given up. */
const PATIENCE_MS = 15 * 60_000;

const plan = /** @type {Plan} */ (JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")));

const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
});

/** @param {string} path of the request */
function fileOf(path) {
  const [, room = "", ...rest] = path.split("/");
  const folder = { bench: plan.scripts, packages: plan.packages }[room];
  const file = folder ? join(folder, ...rest) : join(plan.dist, path === "/" ? "index.html" : path);
  return existsSync(file) ? file : null;
}

const server = createServer((request, response) => {
  const path = request.url ?? "/";
  if (path === "/arena") {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<!doctype html><title>arena</title><input type=file>");
    return;
  }
  const file = fileOf(path);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" });
  createReadStream(file).pipe(response);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
const origin = `http://127.0.0.1:${port}`;

const browser = await launch();

/**
 * A fresh page each time: nobody profits from the one before.
 *
 * @template T
 * @param {(page: Page) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withPage(use) {
  const context = await browser.newContext({ locale: "en" });
  context.setDefaultTimeout(PATIENCE_MS);
  let timer;
  try {
    const page = await context.newPage();
    const lost = new Promise((_, reject) => {
      page.once("crash", () => reject(new Error("the page crashed")));
      timer = setTimeout(() => reject(new Error("gave up after 15 minutes")), PATIENCE_MS);
    });
    return await Promise.race([use(page), /** @type {Promise<never>} */ (lost)]);
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

/**
 * Opens the page, and gives when it was ready to take a file, and when its engine stood by and had
 * warmed up: in milliseconds from the begin of the navigation.
 *
 * @param {Page} page
 * @param {string[]} [states] that are waited for
 */
async function openHubscope(page, states = ["ready", "standby", "warm"]) {
  await page.addInitScript(watch);
  await page.goto(origin);
  return page.evaluate(async (states) => {
    /** @type {import("./watch.mjs").Seen} */
    const { at, until } = /** @type {any} */ (globalThis).seen;
    for (const name of states) if (!(name in at)) await until(name);
    const { ready = Number.NaN, standby = Number.NaN, warm = Number.NaN } = at;
    return { ready, standby, warm };
  }, states);
}

/**
 * @param {Page} page
 * @param {string} file
 * @param {string[]} states that are waited for before the file is handed over
 * @returns {Promise<Lap>}
 */
async function lapOfHubscope(page, file, states) {
  await openHubscope(page, states);
  const finished = page.evaluate(async () => {
    const { seen, hubscope } = /** @type {any} */ (globalThis);
    /** @type {import("./watch.mjs").Seen} */
    const { until, settle, at, longTasks } = seen;
    const weighed = until("weighed");
    if ((await Promise.race([until("done"), until("failed").then(() => "failed")])) === "failed") {
      throw new Error(document.getElementById("failure-words")?.textContent ?? "failed");
    }
    await weighed;
    await settle();
    const report = hubscope.report();
    const since = (/** @type {string} */ name) =>
      ((at[name] ?? Number.NaN) - (at.handed ?? 0)) / 1000;
    const answered = at.answered ?? 0;
    // Those that end between two moments.
    const tasks = (from = 0, to = 0) =>
      longTasks
        .filter(({ start, duration }) => from < start + duration && start + duration <= to)
        .map(({ duration }) => duration);
    return {
      seconds: since("done"),
      count: {
        disconnects: report.disconnects,
        devices: report.fleet.rows.length + report.fleet.omitted,
      },
      inside: {
        read: since("read"),
        answered: since("answered"),
        wasm_bytes: seen.wasmBytes,
        reading_tasks: tasks(at.handed, answered),
        drawing_tasks: tasks(answered, Number.POSITIVE_INFINITY),
      },
    };
  });
  const [lap] = await Promise.all([finished, page.setInputFiles("#files", file)]);
  return lap;
}

/**
 * @param {Page} page
 * @param {Race} race
 * @returns {Promise<Lap>}
 */
async function lapOfOther(page, { contender, file }) {
  await page.goto(`${origin}/arena`);
  await page.evaluate(enlist, contender);
  await page.setInputFiles("input", file);
  return page.evaluate(() => /** @type {any} */ (globalThis).finished);
}

/**
 * From the click on cancel, after a quarter was read, until the page can take a file again: in
 * milliseconds.
 *
 * @param {string} file
 */
const cancel = (file) =>
  withPage(async (page) => {
    await openHubscope(page);
    const quarter = page.evaluate(() => /** @type {any} */ (globalThis).seen.until("quarter"));
    await page.setInputFiles("#files", file);
    await quarter;
    // An analysis may be over before anyone can cancel it.
    await page.click("#cancel", { timeout: 5000 });
    return page.evaluate(async () => {
      /** @type {import("./watch.mjs").Seen} */
      const { at } = /** @type {any} */ (globalThis).seen;
      return (at.ready ?? Number.NaN) - (at.clicked ?? Number.NaN);
    });
  });

/** @param {string} line */
const tell = (line) => process.stdout.write(`${line}\n`);

/** @type {(Race & { laps: Lap[], failure?: string })[]} */
const races = plan.races.map((race) => ({ ...race, laps: [] }));
const rounds = Math.max(0, ...races.map(({ repetitions }) => repetitions));
for (let left = rounds; left > 0; left--) {
  for (const race of races) {
    // What is measured once, because it is large, comes in the last round.
    if (race.repetitions < left || race.failure) continue;
    const { contender, shape, megabytes, file } = race;
    const name =
      `${race.laps.length + 1}/${race.repetitions} ${shape}/${megabytes}/${contender}`.padEnd(40);
    try {
      const lap = await withPage((page) =>
        contender in OWN ? lapOfHubscope(page, file, OWN[contender] ?? []) : lapOfOther(page, race),
      );
      race.laps.push(lap);
      tell(`${name} ${lap.seconds.toFixed(2).padStart(8)} s`);
    } catch (error) {
      race.failure = String(error).split("\n")[0];
      tell(`${name} ${race.failure}`);
    }
  }
}

/** @type {{ ready: number, standby: number, warm: number }[]} */
const starts = [];
for (let round = 0; round < plan.starts; round++) {
  starts.push(await withPage((page) => openHubscope(page)));
}
/** @type {number[]} */
const cancels = [];
for (let round = 0; round < (plan.cancels?.repetitions ?? 0); round++) {
  try {
    cancels.push(await cancel(plan.cancels?.file ?? ""));
  } catch (error) {
    tell(`cancel: ${String(error).split("\n")[0]}`);
  }
}

writeFileSync(plan.out, JSON.stringify({ browser: browser.version(), races, starts, cancels }));
await browser.close();
server.close();
