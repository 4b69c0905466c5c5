"""Counts 404104 and devices with one: count_duckdb.py SHAPE FILE. All cores, as DuckDB chooses."""

import json
import sys

import duckdb

shape, path = sys.argv[1:]
if shape == "jsonl":
    rows = "read_ndjson($path, columns = {resultType: 'VARCHAR', properties: 'VARCHAR'})"
    properties, code = "properties", "resultType"
else:
    rows = "read_csv($path, all_varchar = true)"
    properties, code = "properties_s", "ResultType"

disconnects, devices = duckdb.execute(
    f"""
    SELECT coalesce(sum(n), 0)::BIGINT, count(*)
    FROM (
        SELECT json_extract_string({properties}, '$.deviceId') AS device, count(*) AS n
        FROM {rows}
        WHERE {code} = '404104'
        GROUP BY device
    )
    """,
    {"path": path},
).fetchone()
print(json.dumps({"disconnects": disconnects, "devices": devices}))
