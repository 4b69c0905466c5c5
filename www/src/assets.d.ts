// What the build puts into the page, imported as "#assets".

/** The worker's script, ready to run from a Blob. */
export const WORKER_SOURCE: string;
/** The engine, gzipped. */
export const WASM_GZ_BASE64: string;
/** The ids of all messages. */
export const MESSAGES: string[];
/** What stands behind each of them in Fluent source, by language: en, sv, nl, fr, zh. */
export const LOCALES: Record<string, string[]>;
/** The sample export, gzipped. */
export const SAMPLE_GZ_BASE64: string;
/** The name under which the sample is read. */
export const SAMPLE_NAME: string;
