// A Document, drawn. It knows kinds of blocks and nothing of what they say.

import { timeline } from "./chart.js";
import { code } from "./code.js";
import { h, prose } from "./dom.js";
import { finding, notice } from "./finding.js";
import { heat } from "./heat.js";
import { histogram } from "./histogram.js";
import { lane } from "./lane.js";
import { row, shares } from "./opened.js";
import { query } from "./query.js";
import { table } from "./table.js";

/** @typedef {import("./document.js").Block} Block */
/** @typedef {import("./document.js").Document} Report */
/** @typedef {import("./document.js").List} List */
/** @typedef {import("./text.js").Speaker} Speaker */

/** @typedef {import("./document.js").Section} Section */
/** @typedef {import("./table.js").Press} Press */
/** What blocks can do on the page: cells to press, rows to leave out, a chart to choose a time from, all devices in place of the first. Or
 * nothing, and then tables stand there whole.
 * @typedef {{ presses?: Partial<Record<import("./document.js").Table["kind"], Press>>,
 *   only?: Partial<Record<import("./document.js").Table["kind"], import("./table.js").Only>>,
 *   time?: import("./chart.js").TimeTools, narrow?: import("./heat.js").Narrow,
 *   devices?: (label: string) => HTMLElement, show?: (finding: import("./document.js").Finding) => void,
 *   still?: boolean }} Tools */

/** Where a block stands; within a finding, whose cause.
 * Steps that were told further up in its section are told more briefly.
 * @typedef {{ speaker: Speaker, section: string, level: 3 | 4, tools: Tools, cause?: string, told: Set<string> }} Context */

// The strongest evidence comes first, and convinces or does not; the rest is for those who want it all.
const TOLD = 6;
// A step of more letters takes several lines, even in Chinese.
const LONG = 110;

/** @param {Block} block */
const isEvidence = (block) =>
  block.block === "list" && (block.kind === "for" || block.kind === "against");

/**
 * @param {List["items"][number]} item
 * @param {Speaker} speaker
 */
function item({ text, href }, speaker) {
  const words = prose(speaker.text(text));
  // Only ever the documentation; anything else stays text.
  if (!href?.startsWith("https://")) return h("li", {}, ...words);
  const outside = h("span", { class: "visually-hidden" }, ` ${speaker.say("page-link-outside")}`);
  return h(
    "li",
    {},
    h("a", { href, target: "_blank", rel: "noreferrer noopener" }, ...words, outside),
  );
}

/**
 * A step that was told before, as its first line; the rest is for those who come to it without the other.
 *
 * @param {List["items"][number]} step
 * @param {Speaker} speaker
 * @param {boolean} [still]
 */
function again({ text }, speaker, still) {
  const words = h("span", { class: "again-words" }, ...prose(speaker.text(text)));
  return h("li", {}, h("details", { class: "again", open: still }, h("summary", {}, words)));
}

/**
 * @param {List} block
 * @param {Context} context
 */
function list(block, { speaker, level, tools, told }) {
  const heading = block.heading && h(`h${level}`, {}, speaker.text(block.heading));
  const items = block.items.map((each) => {
    const { message } = each.text;
    const known = block.kind === "steps" && told.has(message);
    if (block.kind === "steps") told.add(message);
    return known && speaker.text(each.text).length > LONG
      ? again(each, speaker, tools.still)
      : item(each, speaker);
  });
  const rest = isEvidence(block) && items.length > TOLD + 1 ? items.splice(TOLD) : [];
  return h(
    "div",
    { class: `list list-${block.kind}` },
    heading,
    h(block.kind === "steps" ? "ol" : "ul", {}, ...items),
    rest.length > 0 &&
      h(
        "details",
        { class: "list-rest", open: tools.still },
        h("summary", {}, speaker.say("page-list-rest", { count: rest.length })),
        h("ul", {}, ...rest),
      ),
  );
}

// On paper nobody opens anything.
addEventListener("beforeprint", () => {
  for (const each of document.querySelectorAll("details:is(.list-rest, .again)"))
    each.setAttribute("open", "");
});

/**
 * @param {Block} block
 * @param {Context} context
 * @returns {HTMLElement}
 */
function draw(block, context) {
  const { speaker, section, level, tools } = context;
  switch (block.block) {
    case "paragraph":
      return h("p", {}, ...prose(speaker.text(block.text)));
    case "list":
      return list(block, context);
    case "finding":
      return finding(
        block,
        speaker,
        drawAll(block.blocks, { ...context, level: 4, cause: block.cause }),
        tools.show,
        level,
      );
    case "notice":
      return notice(block, speaker, drawAll(block.blocks, { ...context, level: 4 }));
    case "code":
      return code(block, speaker);
    case "table":
      if (block.kind === "devices" && tools.devices) return tools.devices(section);
      return table(block, speaker, section, {
        press: tools.presses?.[block.kind],
        only: tools.only?.[block.kind],
        cause: context.cause,
        still: tools.still,
      });
    case "timeline":
      return timeline(block, speaker, tools.time);
    case "histogram":
      return histogram(block, speaker, context.level);
    case "query":
      return query(block, speaker);
    case "heat":
      return heat(block, speaker, context.level, tools.narrow);
    case "shares":
      return shares(block, speaker);
    case "lane":
      return lane(block, speaker);
    case "row":
      return row(block, speaker);
    default:
      // An engine newer than the page: better a gap than no report.
      return h("div", { hidden: true });
  }
}

/**
 * Evidence for and against, when they follow each other, stand side by side.
 *
 * @param {Block[]} blocks
 * @param {Context} context
 */
function drawAll(blocks, context) {
  /** @type {HTMLElement[]} */
  const drawn = [];
  /** @type {HTMLElement | null} */
  let evidence = null;
  for (const block of blocks) {
    const element = draw(block, context);
    if (!isEvidence(block)) {
      evidence = null;
      drawn.push(element);
    } else if (evidence) {
      evidence.append(element);
    } else {
      evidence = h("div", { class: "evidence" }, element);
      drawn.push(evidence);
    }
  }
  return drawn;
}

/**
 * @param {Section} section
 * @param {Speaker} speaker
 * @param {Tools} tools
 * @param {2 | 3} level of its heading
 */
export function drawSection({ kind, heading, blocks }, speaker, tools, level = 2) {
  const section = speaker.text(heading);
  return h(
    "section",
    { class: `section section-${kind}` },
    h(`h${level}`, {}, section),
    ...drawAll(blocks, { speaker, section, tools, level: level === 2 ? 3 : 4, told: new Set() }),
  );
}

/**
 * Part after part, in reading order, each drawn when it is asked for.
 *
 * @param {Report} report
 * @param {Speaker} speaker
 * @param {Tools} tools
 * @param {(HTMLElement | null)[]} between what stands between the summary and the sections
 * @returns {Generator<HTMLElement>}
 */
export function* render(report, speaker, tools, between) {
  const [headline, ...rest] = report.summary;
  yield h(
    "header",
    { class: "summary" },
    h("h1", { id: "result-title", tabindex: -1 }, speaker.text(report.title)),
    headline && h("p", { class: "headline" }, ...prose(speaker.text(headline))),
    ...rest.map((text) => h("p", { class: "lead" }, ...prose(speaker.text(text)))),
  );
  for (const element of between) if (element) yield element;
  for (const section of report.sections) yield drawSection(section, speaker, tools);
}
