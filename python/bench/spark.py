"""What Spark's exchange with Python costs, and what the answers cost beside it.

    make bench-spark

One Parquet register is read in four ways, and what comes out is thrown away:

- read: the two columns alone;
- SQL: the outcome by `echeance.boundaries`, in Spark's own process;
- exchange: `mapInArrow` with a function that hands back what it is given;
- columns: `mapInArrow` with `echeance.columns`.

The order is drawn anew in each round. Each is told in rows a second and core, by the
clock, and as a ratio in the same round to the exchange alone. Then the same answers
without Spark, on one core.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from pyspark.sql import DataFrame, SparkSession

import echeance
from echeance import columns

AS_OF = "2026-11-21"
CORES = 2
FILES = 8


def write(folder: str, rows: int) -> None:
    chance = np.random.default_rng(7)
    for place in range(FILES):
        count = rows // FILES
        days = np.datetime64(AS_OF, "D") - chance.integers(0, 1000, count)
        used = pa.array(days, mask=chance.random(count) < 0.1)
        account = pa.array(np.arange(count) + place * count)
        table = pa.table({"account": account, "last_used_on": used})
        pq.write_table(table, f"{folder}/{place}.parquet")


def answered(batch: pa.RecordBatch) -> pa.Table:
    answers = columns.inactivity(
        last_used_on=batch["last_used_on"], as_of=AS_OF, values=[], threads=1
    )
    return pa.table(answers).add_column(0, "account", batch["account"])


def exchanged(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    yield from batches


def with_columns(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        yield from answered(batch).to_batches()


def seconds(call: Callable[[], object]) -> float:
    before = time.perf_counter()
    call()
    return time.perf_counter() - before


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    spark = (
        SparkSession.builder.master(f"local[{CORES}]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    found = echeance.boundaries("inactivity", fact="last_used_on", as_of=AS_OF)
    outcome = found.sql("last_used_on", "spark")
    error = found.sql_error("last_used_on", "spark")
    with TemporaryDirectory() as folder:
        write(folder, rows)
        read = spark.read.parquet(folder)
        ways: dict[str, DataFrame] = {
            "read": read,
            "SQL": read.selectExpr("account", f"{outcome} AS o", f"{error} AS e"),
            "exchange": read.mapInArrow(exchanged, read.schema),
            "columns": read.mapInArrow(
                with_columns,
                "account long, outcome byte, error short, error_field int",
            ),
        }
        spent: dict[str, list[float]] = {way: [] for way in ways}
        for numbered in range(rounds + 1):
            for way in random.sample(list(ways), len(ways)):
                to_nothing = ways[way].write.format("noop").mode("overwrite")
                took = seconds(to_nothing.save)
                # The first round starts workers and compiles.
                if numbered:
                    spent[way].append(took)
        print(f"{rows:,} rows, {rounds} rounds, {CORES} cores")
        for way, times in spent.items():
            speed = rows / statistics.median(times) / CORES / 1e6
            ratio = statistics.median(a / b for a, b in zip(times, spent["exchange"]))
            print(f"{way:10} {speed:8.1f} million rows/s a core {ratio:8.2f}")
        spark.stop()
        batches = pq.read_table(Path(folder) / "0.parquet").to_batches(10_000)
        alone = [
            seconds(lambda: [answered(batch) for batch in batches])
            for _ in range(rounds)
        ]
        speed = rows // FILES / statistics.median(alone) / 1e6
        print(f"{'no Spark':10} {speed:8.1f} million rows/s a core")


if __name__ == "__main__":
    main()
