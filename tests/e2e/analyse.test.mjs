// The main job: an export goes in, an answer in the reader's language comes out.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";

import { endless } from "../inside.mjs";
import {
  cli,
  file,
  handOver,
  LANGUAGES,
  names,
  openSample,
  report,
  sample,
  sampleOf,
  state,
  useBrowser,
  withPage,
} from "./browser.mjs";

useBrowser();

// What the sample must be called in each language; the words are those of the catalogues' authors.
const NAMES = {
  en: ["SAS token expired", "Network lost", "Transient hub fault"],
  sv: ["SAS-token", "Nätverk", "hubben"],
  nl: ["SAS-token", "Netwerk", "hub"],
  fr: ["jeton SAS", "réseau", "hub"],
  zh: ["SAS 令牌", "网络", "IoT 中心"],
};

test("the sample shows findings for all three causes, in every language", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    for (const [language, names] of Object.entries(NAMES)) {
      await page.selectOption("#language", language);
      assert.equal(await page.getAttribute("html", "lang"), language);
      /** @param {string} cause */
      const card = (cause) => page.locator(`article[data-cause="${cause}"]`).first().innerText();
      const cards = [
        await card("sas-token-expiry"),
        await card("network-loss"),
        await card("hub-transient"),
      ];
      for (const [i, name] of names.entries()) {
        assert.ok(
          cards[i]?.toLowerCase().includes(name.toLowerCase()),
          `${language}: ${name} in ${cards[i]}`,
        );
      }
      // A message id that shows through is a message that is missing.
      const text = await page.innerText("body");
      assert.doesNotMatch(
        text,
        /\b(page|cause|meaning|evidence|solution|section|table|summary|fact)-[a-z]+-?[a-z]*\b/,
      );
      assert.doesNotMatch(text, /\bcodes?-[a-z0-9]+/);
      assert.doesNotMatch(text, /\{ ?\$|undefined|NaN|\[object/);
      assert.match(text, /404104/);
    }
  });
});

// The section's heading, and words of what 404104 means, comes from and asks for.
const CODES = {
  en: ["Error codes in this log", "vanished", "Cause", "TCP reset", "connection string"],
  sv: ["Felkoder i loggen", "försvann", "Orsak", "TCP-återställning", "anslutningssträng"],
  nl: ["Foutcodes in dit logboek", "verdwenen", "Oorzaak", "TCP-reset", "verbindingsreeks"],
  fr: ["Codes d’erreur dans ce journal", "disparu", "Cause", "TCP", "chaîne de connexion"],
  zh: ["此日志中的错误代码", "消失", "原因", "TCP 重置", "连接字符串"],
};

test("error codes are explained, in every language", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    for (const [language, [heading, ...words]] of Object.entries(CODES)) {
      await page.selectOption("#language", language);
      const section = page.locator(".section-codes");
      assert.equal(await section.locator("h2").innerText(), heading);
      // Most frequent first.
      assert.deepEqual(await section.locator(".code-name").allInnerTexts(), [
        "404104 DeviceConnectionClosedRemotely",
        "401003 IotHubUnauthorized",
        "500001 ServerError",
        "500008 GenericTimeout",
        "503001 ServiceUnavailable",
        "400027 ConnectionForcefullyClosedOnNewConnection",
      ]);
      const first = section.locator("details").first();
      assert.match(await first.locator(".code-met").innerText(), /767.*35/);
      assert.equal(await first.locator("dl").isVisible(), false);
      await first.locator("summary").click();
      const told = await first.innerText();
      for (const word of words) assert.ok(told.includes(word), `${language}: ${word} in ${told}`);
      // One message may hold another.
      await section.locator("details").nth(2).locator("summary").click();
      assert.doesNotMatch(await section.innerText(), /\{|\bcodes?-[a-z0-9]/);
    }
  });
});

test("switching the language analyses nothing again, and is remembered", async () => {
  await withPage({}, async (page) => {
    await openSample(page);
    await page.evaluate(() => {
      const probe = /** @type {any} */ (globalThis);
      probe.states = [];
      probe.first = probe.hubscope.report();
      new MutationObserver(() => probe.states.push(document.documentElement.dataset.state)).observe(
        document.documentElement,
        { attributes: true, attributeFilter: ["data-state"] },
      );
    });
    const english = await page.innerText("#result");
    await page.selectOption("#language", "fr");
    assert.notEqual(await page.innerText("#result"), english);
    const seen = await page.evaluate(() => {
      const probe = /** @type {any} */ (globalThis);
      return { same: probe.first === probe.hubscope.report(), states: [...new Set(probe.states)] };
    });
    assert.equal(seen.same, true, "the same report object");
    assert.deepEqual(
      seen.states.filter((name) => name !== "done"),
      [],
    );
    await page.reload();
    await state(page, "ready");
    assert.equal(await page.getAttribute("html", "lang"), "fr");
    assert.equal(await page.inputValue("#language"), "fr");
  });
});

test("the page and the command line report the same", async () => {
  await withPage({}, async (page) => {
    for (const path of [
      "json-lines/PT1H.json",
      "records/PT1H.json",
      "json-objects/PT1H-formatted.json",
      "log-analytics-rest/query.json",
      "az-cli/query.json",
      "csv/query_data.csv",
      "tsv/grid.tsv",
      "broken/half-line.json",
      "broken/picture.png",
    ]) {
      const theirs = spawnSync(cli, ["report", sample(path), "--format", "json"], {
        encoding: "utf8",
      });
      await page.setInputFiles("#files", sample(path));
      await state(page, "done");
      assert.deepEqual(await report(page), JSON.parse(theirs.stdout), path);
      await handOver(page);
      await names(page, "in");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.click("#save-report"),
      ]);
      const saved = readFileSync(await download.path(), "utf8");
      assert.equal(saved, theirs.stdout, `${path}, byte for byte`);
      await page.keyboard.press("Escape");
      await page.click("#again");
      await state(page, "ready");
    }
  });
});

test("several files are one log, and text can be pasted", async () => {
  await withPage({}, async (page) => {
    await page.setInputFiles("#files", [
      sample("json-lines/PT1H.json"),
      sample("az-cli/query.json"),
    ]);
    await state(page, "done");
    const both = await report(page);
    assert.deepEqual(
      [
        both.input.records,
        both.input.used,
        both.input.ignored,
        both.input.duplicates,
        both.disconnects,
      ],
      [9, 4, 1, 4, 1],
    );
    await page.click("#again");
    await state(page, "ready");
    await page.fill("#paste", readFileSync(sample("tsv/grid.tsv"), "utf8"));
    await page.click("#analyse");
    await state(page, "done");
    assert.equal((await report(page)).findings[0].cause, "sas-token-expiry");
  });
});

test("files can be dropped anywhere on the page", async () => {
  await withPage({}, async (page) => {
    const text = readFileSync(sample("csv/projection.csv"), "utf8");
    const transfer = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "dropped.csv"));
      return transfer;
    }, text);
    await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await state(page, "done");
    const { input, disconnects } = await report(page);
    assert.deepEqual([input.sources[0].name, disconnects], ["dropped.csv", 1]);
  });
});

test("many small files are read to the end", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hubscope-"));
  try {
    const record = readFileSync(sample("json-lines/PT1H.json"), "utf8").split("\n")[0] ?? "";
    const paths = Array.from({ length: 130 }, (_, i) => join(folder, `${i}.json`));
    for (const [i, path] of paths.entries())
      writeFileSync(path, record.replace("pump-01", `pump-${i}`));
    await withPage({}, async (page) => {
      await page.setInputFiles("#files", paths);
      await state(page, "done");
      const { input, devices } = await report(page);
      assert.deepEqual([input.sources.length, devices], [130, 130]);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("broken input gets a message in words, and the page goes on", async () => {
  await withPage({}, async (page) => {
    for (const [path, words] of /** @type {[string, RegExp][]} */ ([
      ["broken/picture.png", /not text/],
      ["broken/empty.json", /empty/],
      ["broken/unknown-columns.csv", /neither JSON nor a table/],
      ["broken/cut-last-line.json", /ends in the middle of a record/],
    ])) {
      await page.setInputFiles("#files", sample(path));
      await page.waitForFunction(
        (name) =>
          document.documentElement.dataset.state === "done" &&
          /** @type {any} */ (globalThis).hubscope.report()?.input.sources[0]?.name === name,
        basename(path),
      );
      assert.match(await page.innerText(".section-problems"), words);
    }
    await page.click("#again");
    await openSample(page);
  });
});

test("text from a log is only ever text", async () => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const lines = sampleOf(hostile);
  await withPage({}, async (page) => {
    await page.fill("#paste", `${lines}\n${hostile}`);
    await page.click("#analyse");
    await state(page, "done");
    assert.equal((await report(page)).fleet.rows[0].device, hostile);
    assert.equal(await page.locator("#result img, #result script").count(), 0);
    assert.ok((await page.innerText(".section-devices")).includes(hostile));
  });
});

test("reading shows its progress, and cancel stops it", async () => {
  await withPage({}, async (page) => {
    await page.evaluate(endless);
    await state(page, "reading");
    await page.waitForFunction(
      () => /** @type {HTMLProgressElement} */ (document.getElementById("progress")).value > 0,
    );
    assert.match(await page.innerText("#reading-bytes"), /GB/);
    assert.match(await page.innerText("#reading-records"), /record/);
    await page.click("#cancel");
    await state(page, "ready");
    assert.equal(await report(page), null);
    await openSample(page);
  });
});

test("what the reader knows better is asked for, and followed", async () => {
  await withPage({ timezoneId: "Europe/Stockholm" }, async (page) => {
    /** @param {string} name */
    const open = async (name) => {
      await page.setInputFiles("#files", sample(name));
      await state(page, "done");
    };
    /** @param {string} field @param {string} value */
    const choose = async (field, value) => {
      await page.evaluate(() => {
        document.documentElement.dataset.state = "stale";
      });
      await page.selectOption(field, value);
      await state(page, "done");
    };
    const from = async () => (await report(page)).input.from;
    const asked = () => page.locator("#choices").getAttribute("open");

    await open("json-lines/PT1H.json");
    assert.equal(await asked(), null);
    await page.click("#again");
    // 5 April or 4 May: nothing tells.
    await open("dates/undecidable.csv");
    assert.equal(await from(), "2024-05-04T08:00:03.000Z");
    assert.equal(await asked(), "");
    await choose("#choice-dates", "day-first");
    assert.equal(await from(), "2024-04-05T08:00:03.000Z");
    await choose("#choice-dates", "");
    await page.click("#again");
    // 10:00:03 by the clock of somebody who lives where this browser does, or elsewhere.
    await open("csv/portal-local-time.csv");
    assert.equal(await from(), "2024-05-14T08:00:03.000Z");
    await choose("#choice-zone", "UTC");
    assert.equal(await from(), "2024-05-14T10:00:03.000Z");
    await choose("#choice-zone", "Asia/Tokyo");
    assert.equal(await from(), "2024-05-14T01:00:03.000Z");
    await choose("#choice-read-as", "json");
    assert.equal((await report(page)).input.used, 0);
  });
});

test("an engine that traps is replaced, and the page says so", async () => {
  const trap = () => {
    // The first worker's engine gets an instance whose push traps, as a fault of the module would.
    const RealBlob = Blob;
    let first = true;
    globalThis.Blob = class extends RealBlob {
      /** @param {BlobPart[]} parts @param {BlobPropertyBag} [options] */
      constructor(parts = [], options = {}) {
        const isWorker = options.type === "text/javascript" && first;
        if (isWorker) first = false;
        const fault = `{
          const Real = WebAssembly.Instance;
          WebAssembly.Instance = function (module, imports) {
            const { exports } = new Real(module, imports);
            const analysis_push = () => {
              if (Math.random() >= 0) throw new WebAssembly.RuntimeError("unreachable");
            };
            return { exports: { ...exports, analysis_push } };
          };
        }`;
        super(isWorker ? [fault, ...parts] : parts, options);
      }
    };
  };
  await withPage({ init: trap }, async (page) => {
    for (const language of LANGUAGES) {
      await page.selectOption("#language", language);
      await page.click("#sample");
      await state(page, "failed");
      assert.ok((await page.innerText("#failure-words")).length > 30);
      assert.equal(await report(page), null);
    }
  });
});

test("the connected devices are drawn from the log, and from a metric beside it", async () => {
  await withPage({}, async (page) => {
    const legend = async () =>
      (await page.locator(".section-timeline .chart-legend").innerText()).split("\n");
    const heads = () => page.locator(".section-timeline .chart table thead th").allInnerTexts();
    await page.setInputFiles("#files", [sample("json-lines/PT1H.json")]);
    await page.waitForSelector("html[data-state=done]");
    assert.equal((await legend()).at(-1), "Connected devices, by the log");
    assert.equal((await heads()).at(-1), "Connected devices, by the log");
    assert.equal(await page.locator(".section-timeline .chart-online path").count(), 1);
    assert.match(
      await page.innerText("#result"),
      /1 device of this log was connected all the time/,
    );
    const chart = page.locator(".section-timeline .chart [role=slider]");
    await chart.focus();
    await page.keyboard.press("Home");
    const value = (await chart.getAttribute("aria-valuetext")) ?? "";
    assert.match(value, /Connected devices, by the log: 1/);
    assert.match(
      await page.locator(".section-timeline .chart-tooltip").innerText(),
      /by the log: 1/,
    );
  });
  await withPage({}, async (page) => {
    await page.setInputFiles("#files", [
      sample("json-lines/PT1H.json"),
      sample("metric/rest.json"),
    ]);
    await page.waitForSelector("html[data-state=done]");
    const both = ["Connected devices", "Connected devices, by the log"];
    const heads = await page.locator(".section-timeline .chart table thead th").allInnerTexts();
    assert.deepEqual(heads.slice(-2), both);
    const names = await page.locator(".section-timeline .chart-legend li").allInnerTexts();
    assert.deepEqual(names.slice(-2), both);
    assert.equal(await page.locator(".section-timeline .chart-online path.dashed").count(), 1);
    assert.equal(
      await page.locator(".section-timeline .chart-online path:not(.dashed)").count(),
      1,
    );
  });
});

test("the page works from disk", async () => {
  await withPage({ url: file }, async (page) => {
    await openSample(page);
    assert.equal((await report(page)).disconnects, 767);
  });
});

test("an engine that dies behind a report is told, and comes back", async () => {
  // What is thrown in the worker shows in the console, as it should.
  await withPage({ tolerate: true }, async (page) => {
    await openSample(page);
    await page.locator(".section-devices tbody button").first().waitFor();
    for (const worker of page.workers()) {
      await worker.evaluate(() => {
        setTimeout(() => {
          throw new Error("the end");
        });
      });
    }
    await page.locator("#lost").waitFor();
    const before = await page.locator(".filter-left").innerText();
    await page.fill("[data-field=device]", "gate");
    assert.equal(await page.locator(".section-findings").count(), 1);
    // What can be answered no more is said; nothing waits for ever.
    await page.locator(".section-devices tbody button").first().click();
    await page.locator(".panel[data-state=done]").waitFor();
    assert.equal(
      await page.locator(".panel [role=status]").first().innerText(),
      "This device could not be opened: its files may have been moved or changed, or the engine stopped.",
    );
    await page.keyboard.press("Escape");
    await page.selectOption("#language", "sv");
    assert.equal(await page.locator("#lost").isVisible(), true);
    await page.selectOption("#language", "en");
    await page.click("#read-again");
    await page.locator("#lost").waitFor({ state: "hidden" });
    await page.waitForSelector("html[data-state=done]");
    await page.fill("[data-field=device]", "gate-west-3");
    await page.locator(".section-devices").getByText("1 device").waitFor();
    assert.notEqual(await page.locator(".filter-left").innerText(), before);
  });
});

const DROP = {
  time: "2026-05-04T10:00:00Z",
  operationName: "deviceDisconnect",
  category: "Connections",
  level: "Error",
  resultType: "404104",
  properties: '{"deviceId":"pump-01","protocol":"Mqtt","maskedIpAddress":"203.0.113.XXX"}',
};

/** @param {string} name @param {string} text */
const named = (name, text) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test("where there is nothing to filter, no filters stand in the way", async () => {
  await withPage({}, async (page) => {
    const lines = [DROP, { ...DROP, time: "2026-05-04T11:00:00Z" }].map((one) =>
      JSON.stringify(one),
    );
    await page.setInputFiles("#files", named("one.json", lines[0] ?? ""));
    await state(page, "done");
    assert.equal(await page.locator(".filters").count(), 0);
    assert.equal(await page.locator(".section-timeline").count(), 0);
    assert.match(await page.innerText("#result"), /on 1 of 1 device, 2026-05-04 10:00:00 UTC\./);

    // One device can be looked at by time, and not by name.
    await page.click("#again");
    await page.setInputFiles("#files", named("two.json", lines.join("\n")));
    await state(page, "done");
    assert.equal(await page.locator(".filters").count(), 1);
    assert.equal(await page.locator(".filters input").count(), 0);
    await page.locator(".overview-strip").focus();
    await page.keyboard.press("+");
    await page.locator(".filter-clear").click();
    assert.equal(await page.evaluate(() => document.activeElement?.className), "filter-cause");
  });
});

test("what is no log of connections says why under the headline", async () => {
  await withPage({}, async (page) => {
    const twin = { ...DROP, category: "TwinQueries", operationName: "queryTwins", resultType: "" };
    await page.setInputFiles("#files", named("twins.json", JSON.stringify(twin)));
    await state(page, "done");
    assert.match(
      await page.innerText(".summary"),
      /No record is of the category Connections; the excerpt names the categories there are\./,
    );
    assert.match(await page.innerText(".section-problems"), /TwinQueries/);
  });
});
