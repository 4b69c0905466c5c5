"""Counts 404104 and devices with one: count_polars.py SHAPE FILE. All cores, streaming."""

import json
import sys

import polars as pl

shape, path = sys.argv[1:]
if shape == "jsonl":
    rows = pl.scan_ndjson(path, schema={"resultType": pl.String, "properties": pl.String})
    properties, code = "properties", "resultType"
else:
    rows = pl.scan_csv(path, infer_schema=False)
    properties, code = "properties_s", "ResultType"

devices = (
    rows.filter(pl.col(code) == "404104")
    .select(pl.col(properties).str.json_path_match("$.deviceId").alias("device"))
    .group_by("device")
    .len()
    .collect(engine="streaming")
)
print(json.dumps({"disconnects": devices["len"].sum(), "devices": devices.height}))
