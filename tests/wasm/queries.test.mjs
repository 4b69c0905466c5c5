// The queries of the findings, read and checked by the language service that Log Analytics itself uses, against the
// columns that the table is documented to have.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = process.env.HUBSCOPE_CLI ?? join(root, "target/release/hubscope");
const fleets = process.env.HUBSCOPE_FLEETS ?? join(root, "target/release/fleet-sim");

const require = createRequire(import.meta.url);
require("@kusto/language-service-next/bridge.min.js");
require("@kusto/language-service-next/Kusto.Language.Bridge.min.js");
/** The service is C# made JavaScript; it has no types that go through a module. @type {any} */
const { Bridge, Kusto } = globalThis;
const { GlobalState, KustoCode, Symbols, Syntax } = Kusto.Language;

// Source: learn.microsoft.com/azure/azure-monitor/reference/tables/azurediagnostics, and for the columns with a suffix
// what IoT Hub's records hold.
const TABLE = `(TenantId: string, TimeGenerated: datetime, ResourceId: string, Category: string, ResourceGroup: string,
  SubscriptionId: string, ResourceProvider: string, Resource: string, ResourceType: string, OperationName: string,
  ResultType: string, CorrelationId: string, ResultDescription: string, Level: string, DurationMs: long,
  properties_s: string, location_s: string, SourceSystem: string, Type: string, _ResourceId: string)`;

const table = new Symbols.TableSymbol.$ctor7("AzureDiagnostics", TABLE, null);
const database = new Symbols.DatabaseSymbol.ctor("workspace", [table]);
const globals = GlobalState.Default.WithDatabase(database);

/** @param {string} text */
const analyse = (text) => KustoCode.ParseAndAnalyze(text, globals);

/** @param {string} text @returns {string[]} what the service has to say against it */
const faults = (text) =>
  Bridge.toArray(analyse(text).GetDiagnostics()).map(
    (/** @type {any} */ d) => `${d.Severity} ${d.Code}: ${d.Message}`,
  );

/** @param {string} text @returns {string[]} the columns of its result */
const columns = (text) =>
  Bridge.toArray(analyse(text).ResultType.Columns).map((/** @type {any} */ column) => column.Name);

/** @param {string} text @returns {string[]} its strings, as they are when it is run */
function strings(text) {
  /** @type {string[]} */
  const found = [];
  Syntax.SyntaxElement.WalkNodes(analyse(text).Syntax, (/** @type {any} */ node) => {
    if (typeof node.LiteralValue === "string") found.push(node.LiteralValue);
  });
  return found;
}

/** @param {string | Uint8Array} input @returns {{ title: string, text: string }[]} */
function queries(input) {
  const written = execFileSync(cli, ["report", "-", "--format", "markdown"], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const found = written.matchAll(/^\*\*Log Analytics: (.*)\*\*\n\n(`{3,})kusto\n([\s\S]*?)\n\2$/gm);
  return [...found].map(([, title = "", , text = ""]) => ({ title, text }));
}

/** @param {string} name */
const scene = (name) =>
  name === "moved" ? moved() : execFileSync(fleets, ["scene", name], { maxBuffer: 1 << 30 });

/** Five devices that close their connection to one hub and connect to another, beside four that stay. */
function moved() {
  /** @param {string} hub @param {string} device @param {number} second @param {string} operation */
  const record = (hub, device, second, operation) =>
    JSON.stringify({
      time: new Date(Date.UTC(2026, 4, 4) + second * 1000).toISOString(),
      resourceId: `/SUBSCRIPTIONS/0/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.DEVICES/IOTHUBS/${hub}`,
      operationName: operation,
      category: "Connections",
      level: "Information",
      properties: JSON.stringify({
        deviceId: device,
        protocol: "Mqtt",
        authType: "x509Certificate",
      }),
    });
  const [goers, stayers] = [5, 4].map((count) => Array.from({ length: count }, (_, n) => n));
  return [
    ...(stayers ?? []).flatMap((n) =>
      [0, 6, 12].map((hour) => record("OLD", `valve-${n}`, hour * 3600 + n, "deviceConnect")),
    ),
    ...(goers ?? []).flatMap((n) => [
      record("OLD", `pump-${n}`, 100 + n, "deviceConnect"),
      record("OLD", `pump-${n}`, 7200 + n * 10, "deviceDisconnect"),
      record("NEW", `pump-${n}`, 7230 + n * 10, "deviceConnect"),
    ]),
  ].join("\n");
}

// Between them they have every cause and every notice; what each must have, in the words of the catalogue.
/** @type {[string, string[]][]} */
const SCENES = [
  ["token-lives", ["lengths of the sessions, minute by minute", "devices whose sessions last"]],
  ["old-libraries", ["lengths of the sessions, minute by minute", "devices whose sessions last"]],
  ["radio", ["how long the devices were away"]],
  ["resets", ["how long the devices were away"]],
  ["crash-loop", ["short sessions of one length"]],
  ["sites", ["disconnects together, by address"]],
  ["incident", ["disconnected devices and the hub’s errors"]],
  ["silent-incident", ["what the log holds"]],
  ["duplicate", ["conflicts and changing clients"]],
  ["quota", ["refusals for the quota"]],
  [
    "everything",
    ["sessions that end at the hub’s limit", "lengths of the sessions that were closed cleanly"],
  ],
  ["gone", ["the last record of each device"]],
  ["disabled", ["refused attempts"]],
  ["wrong-client", ["connections that were cut at once"]],
  ["five-o-clock", ["disconnects by time of day"]],
  ["maintenance", ["these error codes"]],
  ["stampede", ["these error codes"]],
  ["quiet-quota", ["refusals for the quota"]],
  ["moved", ["hubs of each device, by time"]],
];

for (const [name, titles] of SCENES) {
  test(`the queries of ${name} are sound`, () => {
    const all = queries(scene(name));
    for (const title of titles)
      assert.ok(
        all.some((query) => query.title.startsWith(title)),
        `${title}: ${all.map((query) => query.title).join("; ")}`,
      );
    for (const { title, text } of all) {
      assert.deepEqual(faults(text), [], `${title}\n${text}`);
      assert.ok(columns(text).length >= 2, `${title}: ${columns(text)}`);
      assert.match(text, /datetime\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\)/);
      assert.match(text, /404104|since/);
    }
  });
}

test("every query is met in one of the scenes", () => {
  const english = readFileSync(join(root, "crates/text/locales/en.ftl"), "utf8");
  const titles = [...english.matchAll(/^query-(?!title)[a-z]+ = (.*)$/gm)].map(
    ([, title]) => title,
  );
  const met = SCENES.flatMap(([, expected]) => expected);
  const unmet = titles.filter((title) => !met.some((start) => title?.startsWith(start)));
  assert.deepEqual(unmet, []);
  assert.equal(titles.length, 17);
});

test("a broken query is found out", () => {
  const [sound] = queries(scene("resets"));
  assert.ok(sound);
  assert.deepEqual(faults(sound.text), []);
  /** @type {[string, string, RegExp][]} */
  const breaks = [
    ["TimeGenerated", "TimeGenerate", /does not refer to any known/],
    ["AzureDiagnostics", "AzureDiagnostic", /does not refer to any known/],
    ["tostring(", "tostrin(", /does not refer to any known/],
    ["| sort by Resource", "| sorted by Resource", /./],
    ["| summarize", "| where 1 | summarize", /bool/],
  ];
  for (const [right, wrong, expected] of breaks) {
    assert.ok(sound.text.includes(right), right);
    assert.match(faults(sound.text.replace(right, wrong)).join("\n"), expected, wrong);
  }
});

test("text of a log is only ever text in a query", () => {
  const hostile = [
    'pump" or 1==1 | take 1 //',
    "pump\\",
    "`".repeat(4),
    "pu\u202em\u2066p",
    "Malmö 设备",
    "pump'); .drop table AzureDiagnostics",
  ];
  for (const name of hostile) {
    // Who is refused over and over is named in the query.
    const record = (/** @type {number} */ minute) =>
      JSON.stringify({
        time: `2026-03-02T08:${String(minute).padStart(2, "0")}:03Z`,
        category: "Connections",
        operationName: "deviceConnect",
        level: minute ? "Error" : "Information",
        ...(minute && { resultType: "401003" }),
        // Marks of direction stand there as escapes; bare ones a mail may have put in, and they are taken out.
        properties: JSON.stringify({ deviceId: name, protocol: "Mqtt" }).replaceAll(
          /[\u202a-\u2069]/g,
          (mark) => `\\u${mark.charCodeAt(0).toString(16)}`,
        ),
      });
    const lines = Array.from({ length: 50 }, (_, minute) => record(minute)).join("\n");
    const all = queries(lines);
    assert.deepEqual(
      all.map(({ title }) => title),
      ["refused attempts, by device and code"],
    );
    for (const { text } of all) {
      assert.deepEqual(faults(text), [], text);
      assert.ok(strings(text).includes(name), `${JSON.stringify(name)} in ${text}`);
      assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069]/);
    }
  }
});

test("the start page’s query brings all that the diagnosis needs, and the command has the same one", () => {
  const page = readFileSync(join(root, "www/index.html"), "utf8");
  const [, query = ""] = page.match(/<pre id="how-query"[^>]*>([^<]*)<\/pre>/) ?? [];
  assert.deepEqual(faults(query), []);
  assert.deepEqual(columns(query), [
    "TimeGenerated",
    "_ResourceId",
    "Category",
    "OperationName",
    "Level",
    "ResultType",
    "ResultDescription",
    "properties_s",
  ]);
  const [, command = ""] = page.match(/<pre id="how-cli"[^>]*>([^<]*)<\/pre>/) ?? [];
  const asked = command.split('"')[1];
  assert.equal(asked, query.replaceAll("\n", " "));
});
