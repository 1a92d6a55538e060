"""Prints the tables of a zip of CSV files, as JSON, read by Python's own csv and zipfile."""

import csv
import io
import json
import sys
import zipfile

csv.field_size_limit(sys.maxsize)
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    tables = {
        name: list(csv.DictReader(io.TextIOWrapper(archive.open(name), "utf-8-sig", newline=""), strict=True))
        for name in archive.namelist()
        if name.endswith(".csv")
    }
    names = archive.namelist()
json.dump({"names": names, **tables}, sys.stdout)
