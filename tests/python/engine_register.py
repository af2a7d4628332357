"""A partitioned Parquet register of accounts, what single questions answer, and what an engine wrote."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

import echeance
from echeance import QuestionError

EXAMPLES = Path(__file__).parents[2] / "examples" / "engines"
AS_OF = "2026-11-21"

Row = dict[str, Any]


def days() -> list[date | None]:
    """The last use of each account: by chance, near every turn, unknown, and days that are refused."""
    chance = random.Random(20261121)
    today = date.fromisoformat(AS_OF)
    used: list[date | None] = [
        today - timedelta(days=chance.randint(0, 1500)) for _ in range(700)
    ]
    used += [date(2024, 11, 21) + timedelta(days=days) for days in range(-2, 34)]
    used += [date(2024, 2, 29), date(1969, 7, 20), date(1900, 1, 1), None, None]
    used += [today, today + timedelta(days=1), date(1899, 12, 31), date(2200, 1, 1)]
    chance.shuffle(used)
    return used


def write_register(folder: Path) -> dict[int, date | None]:
    """Writes accounts as `year=2024/part-0.parquet`; gives their days."""
    accounts = dict(enumerate(days()))
    parts: dict[int, list[int]] = {}
    for account, used in accounts.items():
        parts.setdefault(used.year if used else 0, []).append(account)
    for year, part in parts.items():
        table = pa.table(
            {
                "account": pa.array(part, pa.int64()),
                "last_used_on": pa.array(
                    [accounts[each] for each in part], pa.date32()
                ),
                "branch": pa.array([f"B{each % 7}" for each in part]),
            }
        )
        (folder / f"year={year}").mkdir(parents=True)
        # Small groups of rows, so that a file is more than one batch.
        pq.write_table(table, folder / f"year={year}/part-0.parquet", row_group_size=64)
    return accounts


def single(used: date | None) -> Row:
    """The answer to a question of its own."""
    row = dict.fromkeys(("outcome", "error", "error_field", "cancellation_on"))
    try:
        answer = echeance.inactivity(as_of=AS_OF, last_used_on=used)
    except QuestionError as refused:
        return {**row, "error": refused.code, "error_field": "last_used_on"}
    return {
        **row,
        "outcome": answer.outcome,
        "cancellation_on": answer.values["cancellation_on"],
    }


def check(written: Path, accounts: dict[int, date | None]) -> None:
    """Fails where what an engine wrote is not what single questions answer."""
    read: Any = pq.read_table
    table = read(written, partitioning=None)
    rows = {row["account"]: row for row in table.to_pylist()}
    assert table.num_rows == len(rows) == len(accounts)
    for account, used in accounts.items():
        expected = {"account": account, **single(used)}
        assert rows[account] == {name: expected[name] for name in rows[account]}
        assert {"account", "outcome", "error"} <= rows[account].keys()
    outcomes = {row["outcome"] for row in rows.values()}
    assert outcomes == {
        None,
        "undetermined",
        "cancelled",
        "final-notice",
        "first-notice",
        "active",
    }
