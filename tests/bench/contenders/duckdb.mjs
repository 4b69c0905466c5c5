// DuckDB-WASM: SQL in a worker of its own, over the file where it lies.

import { serve } from "./serve.mjs";

/**
 * @param {any} duckdb the package
 * @param {string} name its name
 * @param {{ rows: string, code: string, device: string }} sql where the rows are, and two columns
 */
export function serveDuckDb(duckdb, name, { rows, code, device }) {
  const dist = `${location.origin}/packages/${name}/dist`;
  /** @type {any} */
  let database;
  /** @type {any} */
  let connection;
  serve(
    async (file) => {
      const { BROWSER_FILEREADER } = duckdb.DuckDBDataProtocol;
      await database.registerFileHandle("log", file, BROWSER_FILEREADER, true);
      const answer = await connection.query(`
        SELECT coalesce(sum(n), 0)::DOUBLE AS disconnects, count(*)::DOUBLE AS devices
        FROM (
          SELECT ${device} AS device, count(*) AS n
          FROM ${rows}
          WHERE ${code} = '404104'
          GROUP BY device
        )`);
      const { disconnects, devices } = answer.get(0);
      return { disconnects, devices };
    },
    async () => {
      // Exceptions of WebAssembly, one thread: what its own choice is on a page without isolation.
      const worker = new Worker(`${dist}/duckdb-browser-eh.worker.js`);
      database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
      await database.instantiate(`${dist}/duckdb-eh.wasm`);
      connection = await database.connect();
    },
  );
}
