// The letter and the whole report as they are handed over: one file, or paper. It is drawn by the page's own renderers,
// and then everything that only works on the page is taken out.

import { h } from "./dom.js";
import { facts } from "./facts.js";
import { formatted } from "./letter/formatted.js";
import { render } from "./render.js";
import { Speaker } from "./text.js";

/** @typedef {import("./document.js").Document} Document */
/** @typedef {import("./document.js").Report} Report */

// Nothing is loaded and nothing runs, whatever somebody may put into the file later.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
// What tells only those who can point, press or type.
const OF_THE_PAGE =
  "button, input, output, .chart-tooltip, .chart-cursor, .chart-chosen, .chart-foot .hint";

/**
 * Charts draw themselves as wide as they are shown; so they are shown, where nobody sees it.
 *
 * @param {HTMLElement} element
 * @returns {Promise<void>}
 */
function drawnOnStage(element) {
  const stage = h("div", { class: "stage", "aria-hidden": "true" }, element);
  document.body.append(stage);
  return new Promise((resolve) => {
    // It hears of the size after all charts, which began to listen before.
    const watch = new ResizeObserver(() => {
      watch.disconnect();
      stage.remove();
      resolve();
    });
    watch.observe(stage);
  });
}

/**
 * Takes out what does nothing on paper.
 *
 * @param {HTMLElement} element
 */
function calm(element) {
  for (const each of element.querySelectorAll(OF_THE_PAGE)) each.remove();
  for (const each of element.querySelectorAll("details")) each.open = true;
  // Wide tables and long queries scroll, and a key must reach them for that.
  const focusable = element.querySelectorAll("[tabindex]:not(.table-box, pre)");
  for (const each of focusable) each.removeAttribute("tabindex");
  for (const each of element.querySelectorAll("[role=slider]")) {
    for (const name of each.getAttributeNames()) {
      if (name.startsWith("aria-value")) each.removeAttribute(name);
    }
    each.setAttribute("role", "img");
  }
}

/**
 * @param {Document} reply
 * @param {Document} whole
 * @param {Report} report for its figures, which name nobody
 * @param {string} language
 * @param {import("./facts.js").Part | null} part of the log, if it is not about all of it
 */
export async function sheet(reply, whole, report, language, part) {
  const speaker = new Speaker(language);
  const strip = report.input.used > 0 ? facts(report, speaker, part) : null;
  const drawn = h(
    "div",
    { class: "still", lang: language },
    h("div", { class: "card" }, formatted(reply, language, 1)),
    ...render(whole, speaker, { still: true }, [strip]),
  );
  // The page has these already.
  for (const each of drawn.querySelectorAll("[id]")) each.removeAttribute("id");
  await drawnOnStage(drawn);
  calm(drawn);
  return drawn;
}

/**
 * The words that every such file has, whatever it is about.
 *
 * @param {Element} element
 */
export function markup(element) {
  const words = new Set(["html", "head", "body", "meta", "charset", "utf-8", POLICY]);
  for (const each of [element, ...element.querySelectorAll("*")]) {
    words.add(each.localName).add(each.getAttribute("class") ?? "");
    for (const name of each.getAttributeNames()) words.add(name);
    for (const name of [
      "role",
      "scope",
      "style",
      "d",
      "viewBox",
      "data-cause",
      "data-notice",
      "align",
    ]) {
      words.add(each.getAttribute(name) ?? "");
    }
  }
  return [...words].join("\n");
}

/**
 * A file that stands alone.
 *
 * @param {HTMLElement} drawn
 * @param {string} title
 * @returns {{ text: string, own: string }} the file, and what of it is Hubscope's own
 */
export function file(drawn, title) {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = drawn.lang;
  const style = [...document.querySelectorAll("style")].map((each) => each.textContent).join("\n");
  page.head.prepend(
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
  );
  page.head.append(h("style", {}, style));
  const textures = document.querySelector("svg.textures")?.cloneNode(true);
  page.body.append(h("main", {}, drawn), ...(textures ? [textures] : []));
  return {
    text: `<!doctype html>\n${page.documentElement.outerHTML}\n`,
    own: [markup(page.documentElement), style].join("\n"),
  };
}
