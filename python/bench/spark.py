"""What Spark's exchange with Python costs, and what the answers cost beside it.

    make bench-spark

One Parquet register is read in four ways, and what comes out is thrown away:

- read: the two columns alone;
- SQL: the outcome by `echeance.boundaries`, in Spark's own process;
- exchange: `mapInArrow` with a function that hands back what it is given;
- columns: `mapInArrow` with `echeance.columns`.

The order is drawn anew in each round. Each is told in nanoseconds of CPU a row, those of
Spark and of its Python workers together, in rows a second that a core does, and as a
ratio in the same round to the exchange alone. Then the same answers without Spark.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
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


def cpu(process: int) -> float:
    """Seconds of CPU of a process and of all that it started."""
    spent: dict[int, float] = {}
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            # It has ended.
            continue
        parents[int(stat.parent.name)] = int(fields[1])
        # In user and system mode, its ended children included.
        ticks = sum(int(field) for field in fields[11:15])
        spent[int(stat.parent.name)] = ticks / os.sysconf("SC_CLK_TCK")

    def whole(of: int) -> float:
        children = [child for child, parent in parents.items() if parent == of]
        return spent[of] + sum(map(whole, children))

    return whole(process)


def used(process: int, call: Callable[[], object]) -> float:
    before = cpu(process)
    call()
    return cpu(process) - before


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 8_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    spark = (
        SparkSession.builder.master(f"local[{CORES}]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    assert spark._jvm is not None
    java = int(spark._jvm.java.lang.ProcessHandle.current().pid())
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
                took = used(java, to_nothing.save)
                # The first round starts workers and compiles.
                if numbered:
                    spent[way].append(took)
        spark.stop()
        print(f"{rows:,} rows, {rounds} rounds")
        print(f"{'':10} {'ns/row':>8} {'million rows/s':>16} {'ratio':>8}")
        for way, times in spent.items():
            each = statistics.median(times) / rows * 1e9
            ratio = statistics.median(a / b for a, b in zip(times, spent["exchange"]))
            print(f"{way:10} {each:8.0f} {1e3 / each:16.1f} {ratio:8.2f}")
        table = pq.read_table(Path(folder) / "0.parquet")
        # As many rows a batch as Spark gives.
        batches = table.to_batches(10_000) * FILES
        alone = [
            used(os.getpid(), lambda: [answered(batch) for batch in batches])
            for _ in range(rounds)
        ]
        each = statistics.median(alone) / rows * 1e9
        print(f"{'no Spark':10} {each:8.0f} {1e3 / each:16.1f}")


if __name__ == "__main__":
    main()
