// DuckDB 0.9.2 with its JSON reader built in: the current build would have to download it.

/// <reference path="../packages.d.ts" />

import * as duckdb from "@malloydata/duckdb-wasm";

import { serveDuckDb } from "./duckdb.mjs";

serveDuckDb(duckdb, "@malloydata/duckdb-wasm", {
  rows: "read_ndjson('log', columns = {resultType: 'VARCHAR', properties: 'VARCHAR'})",
  code: "resultType",
  device: "json_extract_string(properties, '$.deviceId')",
});
