// The shapes that cross from the engine: the Document that is drawn, and the part of the Report
// that the page shows around it.

export type Arg = number | string | { time: string } | { seconds: number } | Text;

export interface Text {
  message: string;
  args?: Record<string, Arg>;
}

export interface Document {
  title: Text;
  summary: Text[];
  sections: Section[];
  /** For a chat; a report’s alone. */
  brief?: Text[];
}

export interface Section {
  kind:
    | "glance"
    | "findings"
    | "beside"
    | "timeline"
    | "rhythm"
    | "breakdown"
    | "devices"
    | "client-log"
    | "codes"
    | "problems"
    | "input"
    | "next"
    | "limits"
    | "verdict"
    | "evidence"
    | "thresholds"
    | "rows"
    | "together"
    | "device"
    | "life"
    | "changes"
    | "reply";
  heading: Text;
  blocks: Block[];
}

export type Block =
  | Paragraph
  | List
  | Finding
  | Notice
  | Code
  | Table
  | Timeline
  | Histogram
  | Heat
  | Query
  | Shares
  | Lane
  | Row;

export interface Paragraph {
  block: "paragraph";
  text: Text;
}

export interface List {
  block: "list";
  kind: "plain" | "for" | "against" | "steps" | "links";
  heading?: Text | null;
  items: { text: Text; href?: string | null }[];
}

export interface Finding {
  block: "finding";
  cause: string;
  confidence: number;
  expected: boolean;
  heading: Text;
  badge: Text;
  /** Sure, likely, possible: how many of each. */
  spread?: [number, number, number];
  facts: { label: Text; value: Text }[];
  blocks: Block[];
}

export interface Notice {
  block: "notice";
  finding: string;
  expected: boolean;
  heading: Text;
  facts: { label: Text; value: Text }[];
  blocks: Block[];
}

export interface Code {
  block: "code";
  heading: Text;
  met: Text;
  share: number;
  meaning: Text;
  facts: { label: Text; value: Text }[];
}

export interface Table {
  block: "table";
  kind:
    | "devices"
    | "glance"
    | "incidents"
    | "finding"
    | "notice"
    | "client-events"
    | "client-beside"
    | "problems"
    | "sources"
    | "counts"
    | "evidence"
    | "thresholds"
    | "sessions"
    | "errors"
    | "others"
    | "changes"
    | "device-changes"
    | "logs";
  columns: Text[];
  rows: (Arg | null)[][];
  omitted?: Text | null;
}

export interface Timeline {
  block: "timeline";
  from: string;
  step: number;
  series: { cause: string; label: Text; counts: number[] }[];
  incidents?: { cause: string; label: Text; from: string; to: string }[];
  connected?: (number | null)[] | null;
  rebuilt?: (number | null)[] | null;
}

export interface Histogram {
  block: "histogram";
  kind: "close-up" | "sessions" | "gaps";
  heading: Text;
  axis: Text;
  starts: number[];
  end?: number | null;
  series: { cause: string; label: Text; counts: number[] }[];
  marks: { low: number; high: number; text: Text }[];
}

export interface Query {
  block: "query";
  title: Text;
  text: string;
}

export interface Heat {
  block: "heat";
  kind: "addresses" | "sdks";
  heading: Text;
  heads: Text[];
  causes: { cause: string; label: Text }[];
  rows: { label: Arg; disconnects: number; devices: number; counts: number[] }[];
}

export interface Shares {
  block: "shares";
  shares: { cause: string; label: Text; share: number }[];
}

export interface Lane {
  block: "lane";
  from: string;
  to: string;
  spans: { from: string; to: string; cause?: string | null; label: Text }[];
  errors: { from: string; to: string; label: Text }[];
}

export interface Row {
  block: "row";
  heading: Text;
  place: Text;
  excerpt: string;
}

export interface Report {
  input: {
    sources: { name: string }[];
    problems: { problem: string }[];
    records: number;
    used: number;
    from: string | null;
    to: string | null;
  };
  devices: number;
  disconnects: number;
  findings: { cause: string }[];
  fleet: { rows: unknown[]; omitted: number };
}

/** What a selection comes to. */
export interface View {
  disconnects: number;
  devices: number;
  sections: Section[];
}

/** A named run of bytes to read. */
export interface Source {
  name: string;
  blob: Blob;
}
