// The packages of package.json here, which only `cargo xtask bench` installs.

declare module "@duckdb/duckdb-wasm";
declare module "@malloydata/duckdb-wasm";
declare module "papaparse";
