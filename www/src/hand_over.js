// Handing over: the reply, the report and the tables, in the customer's language, and without names unless somebody
// wants them in. What leaves in that form was searched for every name first.

import { openDialog } from "./dialog.js";
import { h } from "./dom.js";
import { save } from "./download.js";
import { LANGUAGES } from "./language.js";
import { formatted } from "./letter/formatted.js";
import { markdown } from "./letter/markdown.js";
import { plainText } from "./letter/plain.js";
import { EVERYTHING, isEverything } from "./looking.js";
import { file, markup, sheet } from "./still.js";
import { ownWords } from "./text.js";

/** @typedef {import("./document.js").Document} Document */
/** @typedef {import("./document.js").Report} Report */
/** @typedef {import("./engine.js").Outcome} Outcome */
/** @typedef {import("./looking.js").Selection} Selection */
/** @typedef {import("./text.js").Speaker} Speaker */
/** @typedef {import("./worker.js").Leaks} Leaks */

/** Why nothing was handed over. */
class Withheld extends Error {}

/** The customer's language, once somebody chose one; gone with the tab. @type {string | null} */
let chosen = null;

/** Whether names are left out: so, until somebody chose otherwise; gone with the tab, too. */
let withoutNames = true;

/**
 * The name of a file with the days of the log in UTC, so that files of several cases lie beside one another. Nothing else
 * of the log: names may have been left out.
 *
 * @param {string} plain
 * @param {Report} report
 */
function dated(plain, { input: { from, to } }) {
  if (!from || !to) return plain;
  const days = [...new Set([from, to].map((time) => time.slice(0, 10)))].join("_");
  return plain.replace(".", `-${days}.`);
}

/**
 * @param {Outcome} outcome
 * @param {Report} report
 * @param {Speaker} speaker
 * @param {Selection} onView what the reader looks at
 */
export async function openHandOver(outcome, report, speaker, onView) {
  const say = speaker.say.bind(speaker);
  let selection = onView;
  let language = chosen ?? speaker.language;
  let redact = withoutNames;
  /** What was composed for this choice. @type {{ document: Document, reply: Document } | null} */
  let composed = null;

  const status = h("p", { class: "hand-status", role: "status" });
  const limits = h("p", { class: "hint hand-limits", role: "status" });
  const preview = h("div", { class: "hand-letter" });
  /** Names that the check of what is leaving could not search for. */
  let unchecked = 0;
  /** @param {string} words @param {boolean} [bad] */
  const tell = (words, bad = false) => {
    status.textContent = words;
    status.classList.toggle("bad", bad);
    limits.textContent = unchecked ? say("page-hand-unchecked", { count: unchecked }) : "";
    unchecked = 0;
  };

  /** @param {Leaks | null} leaks */
  const judge = (leaks) => {
    if (!leaks) throw new Withheld(say("page-hand-failed"));
    if (leaks.count === 0) {
      unchecked = Math.max(unchecked, leaks.unchecked);
      return;
    }
    const names = leaks.found.slice(0, 5).join(", ");
    throw new Withheld(say("page-hand-leak", { count: leaks.count, names }));
  };

  /** The check of what is leaving, by what is chosen now: while something is drawn, somebody may choose anew. */
  const check = () => {
    const [wanted, words] = [redact, ownWords(language)];
    /**
     * Lets a text pass that holds no name.
     *
     * @param {string} text
     * @param {string} [markup] what its form adds to the words of the language
     */
    return async (text, markup = "") => {
      if (wanted) judge(await outcome.ask("leaks", { text, own: `${words}\n${markup}` }));
      return text;
    };
  };

  /** @param {() => Promise<string>} act what it did, in words */
  const attempt = async (act) => {
    tell("");
    try {
      tell(await act());
    } catch (error) {
      unchecked = 0;
      tell(error instanceof Withheld ? error.message : say("page-hand-failed"), true);
    }
  };

  const ready = () => {
    if (!composed) throw new Withheld(say("page-hand-failed"));
    return composed;
  };

  /**
   * Forms are promised: a browser may ask whether it was a person who wants to copy, before anything is checked.
   *
   * @param {Record<string, () => Promise<string>>} forms
   */
  const copy = (forms) =>
    attempt(async () => {
      ready();
      /** @type {unknown} */
      let withheld;
      const items = Object.entries(forms).map(([type, form]) => {
        const blob = form().then((text) => new Blob([text], { type }));
        blob.catch((error) => {
          withheld ??= error;
        });
        return /** @type {const} */ ([type, blob]);
      });
      try {
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
      } catch {
        await Promise.allSettled(items.map(([, blob]) => blob));
        throw withheld ?? new Withheld(say("page-hand-uncopied"));
      }
      return say("page-hand-copied");
    });

  /** How much of the log is handed over, in words; nothing if all of it. */
  const left = () => composed?.document.summary.find(({ message }) => message === "page-look-some");
  /** The same as figures. @returns {import("./facts.js").Part | null} */
  const part = () => {
    const { disconnects, devices } = left()?.args ?? {};
    if (typeof disconnects !== "number" || typeof devices !== "number") return null;
    return { disconnects, devices, from: selection.from, to: selection.to };
  };

  const copyFormatted = () =>
    copy({
      "text/html": async () => {
        const letter = formatted(ready().reply, language);
        return check()(letter.outerHTML, markup(letter));
      },
      "text/plain": () => check()(plainText(ready().reply, language)),
    });

  const drawn = () => {
    const { reply, document } = ready();
    return sheet(reply, document, report, language, part());
  };

  const saveHtml = () =>
    attempt(async () => {
      const title = preview.querySelector("h2")?.textContent ?? "";
      const passed = check();
      const { text, own } = file(await drawn(), title);
      const name = dated("report.html", report);
      save(name, new Blob([await passed(text, own)], { type: "text/html" }));
      return say("page-hand-saved", { name });
    });

  const printSheet = () =>
    attempt(async () => {
      const passed = check();
      const paper = h("div", { class: "paper" }, await drawn());
      await passed(paper.outerHTML, markup(paper));
      document.body.append(paper);
      addEventListener("afterprint", () => paper.remove(), { once: true });
      print();
      return "";
    });

  /** @param {string} plain @param {Parameters<import("./worker.js").Answers["handed"]>[1]["what"]} what */
  const saveFile = (plain, what) =>
    attempt(async () => {
      const name = dated(plain, report);
      const handed = await outcome.ask("handed", { redact, selection, what, own: ownWords("en") });
      if (!handed?.file || handed.leaks) judge(handed?.leaks ?? null);
      if (handed?.file) save(name, handed.file);
      return say("page-hand-saved", { name });
    });

  /** @param {string} id @param {string} words @param {() => void} act @param {string} [look] */
  const button = (id, words, act, look = "") => {
    const element = h("button", { type: "button", id, class: `button ${look}` }, say(words));
    element.addEventListener("click", act);
    return element;
  };
  /** @param {string} words @param {import("./dom.js").Child[]} children */
  const group = (words, ...children) =>
    h("section", { class: "hand-group" }, h("h3", {}, say(words)), ...children);

  const languages = h(
    "select",
    { id: "hand-language" },
    ...[...LANGUAGES].map(([value, name]) => h("option", { value, lang: value }, name)),
  );
  languages.value = language;
  const toggle = h("input", { type: "checkbox", id: "hand-redact", checked: redact });
  const partly = h("input", { type: "checkbox", id: "hand-part", checked: true });
  const share = h("p", { class: "hint", role: "status" });
  const nameless = h("p", { class: "hint" }, say("page-hand-redact-customer"));
  const warning = h("p", { class: "hand-warning", role: "alert" });
  const mapping = h(
    "div",
    { class: "hand-mapping" },
    button("save-mapping", "page-save-mapping", () => saveFile("mapping.csv", "mapping")),
    h("p", { class: "hint" }, say("page-hand-mapping-hint")),
  );
  const dialog = openDialog(
    speaker,
    { name: "hand", title: say("page-hand-title"), look: "hand-over" },
    h(
      "div",
      { class: "hand-body" },
      h(
        "div",
        { class: "hand-choices" },
        h("label", { class: "hand-field" }, h("span", {}, say("page-hand-language")), languages),
        !isEverything(onView) &&
          h("label", { class: "hand-toggle" }, partly, h("span", {}, say("page-hand-part"))),
        share,
        h("label", { class: "hand-toggle" }, toggle, h("span", {}, say("page-hand-redact"))),
        h("p", { class: "hint" }, say("page-hand-redact-hint")),
        nameless,
        warning,
        group(
          "page-hand-reply",
          h(
            "div",
            { class: "hand-buttons" },
            button("copy-formatted", "page-hand-copy", copyFormatted, "primary"),
            button("copy-markdown", "page-hand-copy-markdown", () =>
              copy({ "text/plain": () => check()(markdown(ready().reply, language)) }),
            ),
            button("copy-text", "page-hand-copy-text", () =>
              copy({ "text/plain": () => check()(plainText(ready().reply, language)) }),
            ),
          ),
        ),
        group(
          "page-hand-report",
          h(
            "div",
            { class: "hand-buttons" },
            button("save-html", "page-hand-save-html", saveHtml),
            button("print", "page-print", printSheet),
          ),
          h("p", { class: "hint" }, say("page-hand-report-hint")),
        ),
        group(
          "page-hand-data",
          h(
            "div",
            { class: "hand-buttons" },
            button("save-report", "page-save-report", () => saveFile("report.json", "report")),
            button("save-verdicts", "page-save-verdicts", () =>
              saveFile("verdicts.csv", "verdicts"),
            ),
            button("save-devices", "page-save-devices", () => saveFile("devices.csv", "devices")),
          ),
          mapping,
        ),
      ),
      h(
        "section",
        { class: "hand-preview", tabindex: 0, "aria-label": say("page-hand-preview") },
        preview,
      ),
    ),
    h("footer", { class: "hand-foot" }, status, limits),
  );

  const draw = () => {
    if (composed) preview.replaceChildren(formatted(composed.reply, language));
  };
  let turn = 0;
  const compose = async () => {
    const mine = ++turn;
    dialog.dataset.state = "composing";
    composed = null;
    mapping.hidden = !redact;
    nameless.hidden = !redact;
    warning.textContent = redact ? "" : say("page-hand-open");
    const answer = await outcome.ask("handOver", { redact, selection });
    if (mine !== turn) return;
    if (answer) {
      composed = { document: JSON.parse(answer.document), reply: JSON.parse(answer.reply) };
      tell("");
    } else {
      preview.replaceChildren();
      tell(say("page-hand-failed"), true);
    }
    const some = left();
    share.textContent = some ? speaker.text(some) : "";
    draw();
    dialog.dataset.state = "done";
  };

  languages.addEventListener("change", () => {
    language = languages.value;
    chosen = language;
    tell("");
    draw();
  });
  partly.addEventListener("change", () => {
    selection = partly.checked ? onView : EVERYTHING;
    compose();
  });
  toggle.addEventListener("change", () => {
    redact = toggle.checked;
    withoutNames = redact;
    compose();
  });
  await compose();
}
