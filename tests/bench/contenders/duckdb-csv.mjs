// The current DuckDB. It reads CSV by itself, but JSON only with an extension that it would have to
// download: so a pattern finds the device.

/// <reference path="../packages.d.ts" />

import * as duckdb from "@duckdb/duckdb-wasm";

import { serveDuckDb } from "./duckdb.mjs";

serveDuckDb(duckdb, "@duckdb/duckdb-wasm", {
  rows: "read_csv('log', all_varchar = true)",
  code: "ResultType",
  device: `regexp_extract(properties_s, '"deviceId":"([^"]*)"', 1)`,
});
