"""Whole columns beside what an engineer writes by hand for the same outcomes.

    python python/bench/columns.py [ROWS] [ROUNDS]

Every outcome is compared first. The order is drawn anew in each round, and the yardstick,
`numpy.copyto` of as many bytes as are read and written, runs among the rest. Each is told
in nanoseconds of CPU a row (all on one thread) and as a ratio in the same round to ours
with outcomes alone.
"""

from __future__ import annotations

import os

os.environ["POLARS_MAX_THREADS"] = "1"

import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import duckdb
import figures
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa

from echeance import columns

TODAY = date(2026, 11, 21)
NOW = np.datetime64(TODAY, "D")

Peers = dict[str, Callable[[], Any]]


def codes(answers: Any) -> Any:
    return pa.table(answers)["outcome"].combine_chunks().to_numpy(zero_copy_only=False)


def two_years_later(days: Any) -> Any:
    """With numpy: the same day two years later, or the last of its month."""
    months = days.astype("datetime64[M]")
    later = (months + 24).astype("datetime64[D]")
    length = (months + 25).astype("datetime64[D]") - later
    return later + np.minimum(days - months.astype("datetime64[D]"), length - 1)


def connected(**given: Any) -> Any:
    connection = duckdb.connect()
    connection.execute("SET threads = 1")
    for name, table in given.items():
        connection.register(name, table)
    return connection


def transfer(rows: int, seed: int) -> tuple[Peers, Callable[[Any], Any], int]:
    chance = np.random.default_rng(seed)
    days = NOW - chance.integers(0, 1500, rows)
    affiliated = np.zeros(rows, bool)
    table = pa.table({"exam_passed_on": days, "affiliated_at_expiry": affiliated})
    some = pa.array(days, mask=chance.random(rows) < 0.1)
    frame, frame_of_pandas = pl.from_arrow(table), table.to_pandas(date_as_object=False)
    passed = pl.col("exam_passed_on")
    connection = connected(exams=table)
    later = "exam_passed_on + INTERVAL 2 YEAR >= DATE '2026-11-21'"
    peers: Peers = {
        "echeance": lambda: columns.exam_transfer(
            table, as_of=TODAY, values=[], threads=1
        ),
        "echeance, last_day": lambda: columns.exam_transfer(
            table, as_of=TODAY, values=["last_day"], threads=1
        ),
        "echeance, 10 % unknown": lambda: columns.exam_transfer(
            exam_passed_on=some,
            affiliated_at_expiry=affiliated,
            as_of=TODAY,
            values=[],
            threads=1,
        ),
        "echeance, utf8": lambda: columns.exam_transfer(
            table, as_of=TODAY, values=[], words="utf8", threads=1
        ),
        "echeance, words in polars": lambda: pl.DataFrame(
            columns.exam_transfer(
                frame, as_of=TODAY, values=[], words="dictionary", threads=1
            )
        ),
        "polars offset_by": lambda: frame.select(
            outcome=pl.when(passed.dt.offset_by("2y") >= TODAY)
            .then(1)
            .otherwise(2)
            .cast(pl.Int8)
        ),
        "duckdb INTERVAL": lambda: connection.sql(
            f"SELECT (CASE WHEN {later} THEN 1 ELSE 2 END)::TINYINT AS outcome FROM exams"
        ).to_arrow_table(),
        "pandas DateOffset": lambda: (
            frame_of_pandas["exam_passed_on"] + pd.DateOffset(years=2)
            >= pd.Timestamp(TODAY)
        ),
        "numpy datetime64": lambda: two_years_later(days) >= NOW,
    }

    def outcome(of: Any) -> Any:
        if isinstance(of, (pd.Series, np.ndarray)):
            return np.where(np.asarray(of), 1, 2)
        if isinstance(of, pl.DataFrame):
            found = of["outcome"]
            is_word = found.dtype == pl.Categorical
            return np.where(found == "eligible", 1, 2) if is_word else found.to_numpy()
        return codes(of)

    return peers, outcome, 4 + 1 + 1


def inactivity(rows: int, seed: int) -> tuple[Peers, Callable[[Any], Any], int]:
    chance = np.random.default_rng(seed)
    days = NOW - chance.integers(0, 1000, rows)
    table = pa.table({"last_used_on": days})
    some = pa.array(days, mask=chance.random(rows) < 0.1)
    frame, frame_of_pandas = pl.from_arrow(table), table.to_pandas(date_as_object=False)
    connection = connected(accounts=table)
    ends = pl.col("last_used_on").dt.offset_by("24mo")
    left = (ends - pl.lit(TODAY)).dt.total_days()

    def outcome_of(left: Any) -> Any:
        return np.select([left <= 0, left <= 7, left <= 30], [1, 2, 3], 4).astype(
            "int8"
        )

    def with_pandas() -> Any:
        ends = frame_of_pandas["last_used_on"] + pd.DateOffset(months=24)
        return outcome_of((ends - pd.Timestamp(TODAY)).dt.days.to_numpy())

    peers: Peers = {
        "echeance": lambda: columns.inactivity(
            table, as_of=TODAY, values=[], threads=1
        ),
        "echeance, cancellation_on": lambda: columns.inactivity(
            table, as_of=TODAY, values=["cancellation_on"], threads=1
        ),
        "echeance, 10 % unknown": lambda: columns.inactivity(
            last_used_on=some, as_of=TODAY, values=[], threads=1
        ),
        "echeance, utf8": lambda: columns.inactivity(
            table, as_of=TODAY, values=[], words="utf8", threads=1
        ),
        "polars offset_by": lambda: frame.select(
            outcome=pl.when(left <= 0)
            .then(1)
            .when(left <= 7)
            .then(2)
            .when(left <= 30)
            .then(3)
            .otherwise(4)
            .cast(pl.Int8)
        ),
        "duckdb INTERVAL": lambda: connection.sql(
            "SELECT (CASE WHEN left_ <= 0 THEN 1 WHEN left_ <= 7 THEN 2 WHEN left_ <= 30 THEN 3"
            " ELSE 4 END)::TINYINT AS outcome FROM (SELECT"
            " (last_used_on + INTERVAL 24 MONTH)::DATE - DATE '2026-11-21' AS left_ FROM accounts)"
        ).to_arrow_table(),
        "pandas DateOffset": with_pandas,
        "numpy datetime64": lambda: outcome_of(
            (two_years_later(days) - NOW).astype("int64")
        ),
    }

    def outcome(of: Any) -> Any:
        if isinstance(of, pl.DataFrame):
            return of["outcome"].to_numpy()
        return of if isinstance(of, np.ndarray) else codes(of)

    return peers, outcome, 4 + 1


def cpu(call: Callable[[], Any]) -> float:
    before = time.process_time()
    given = call()
    spent = time.process_time() - before
    del given
    return spent


def compared(name: str, peers: Peers, bytes_a_row: int, rows: int, rounds: int) -> None:
    source, target = (
        np.ones(rows * bytes_a_row, "int8"),
        np.ones(rows * bytes_a_row, "int8"),
    )
    peers = {**peers, "copy of the same bytes": lambda: np.copyto(target, source)}
    spent: dict[str, list[float]] = {peer: [] for peer in peers}
    for _ in range(rounds):
        order = list(peers)
        random.shuffle(order)
        for peer in order:
            spent[peer].append(cpu(peers[peer]))
    print(f"\n{name}, {rows:,} rows, {rounds} rounds: ns of CPU a row, ratio to ours")
    for peer, times in spent.items():
        ratios = [one / own for one, own in zip(times, spent["echeance"])]
        nanoseconds = statistics.median(times) / rows * 1e9
        ratio = statistics.median(ratios)
        print(f"{peer:28} {nanoseconds:9.2f} {ratio:8.2f}")
        figures.add(
            "columns in Python", f"{name}, {peer}", nanoseconds, ratio, "echeance"
        )


def fresh(name: str, call: Callable[[], Any], rounds: int) -> None:
    """What outputs in memory never used before cost, beside outputs in memory just given back."""
    kept: list[Any] = []
    again, new = [], []
    for _ in range(rounds):
        # Takes what memory was given back before, so that the next finds none.
        spare = call()
        new.append(cpu(lambda: kept.append(call())))
        del spare
        again.append(cpu(call))
    ratio = statistics.median(n / a for n, a in zip(new, again))
    print(f"{name}: fresh outputs {ratio:.2f} x reused")
    nanoseconds = statistics.median(new) * 1e9
    figures.add("fresh outputs", name, nanoseconds, ratio, "reused outputs")


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    for name, of in (("exam-transfer", transfer), ("inactivity", inactivity)):
        peers, outcome, bytes_a_row = of(rows, 7)
        expected = outcome(peers["polars offset_by"]())
        for peer, call in peers.items():
            if "unknown" not in peer and "utf8" not in peer:
                assert (outcome(call()) == expected).all(), peer
        compared(name, peers, bytes_a_row, rows, rounds)
        # Outcomes alone, and with a column of days; a copy of 5 bytes a row shows what memory
        # never used before costs by itself.
        for peer in list(peers)[:2]:
            fresh(f"{name}, {peer}", peers[peer], rounds)
        fresh("numpy copy", np.ones(rows * 5, "int8").copy, rounds)


if __name__ == "__main__":
    main()
