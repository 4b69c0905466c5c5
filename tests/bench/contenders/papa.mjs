// Papa Parse, the CSV reader that most pages use: it streams the file in its own chunks.

/// <reference path="../packages.d.ts" />

import Papa from "papaparse";

import { serve, Tally } from "./serve.mjs";

serve(
  (file) =>
    new Promise((resolve, reject) => {
      const tally = new Tally();
      let code = -1;
      let properties = -1;
      Papa.parse(file, {
        skipEmptyLines: true,
        chunk(/** @type {{ data: string[][] }} */ { data }) {
          for (const row of data) {
            if (code < 0) {
              code = row.indexOf("ResultType");
              properties = row.indexOf("properties_s");
            } else {
              tally.add(row[code], row[properties] ?? "");
            }
          }
        },
        complete: () => resolve(tally.count()),
        error: reject,
      });
    }),
);
