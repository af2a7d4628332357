"""Polars: the accounts of a partitioned register, answered batch by batch in a lazy query.

python with_polars.py accounts 2026-11-21 answers.parquet
"""

import sys

import polars as pl

from echeance import columns

register, as_of, out = sys.argv[1:]


def answered(accounts: pl.DataFrame) -> pl.DataFrame:
    """A batch with its answers beside it; rows keep their order."""
    answers = columns.inactivity(
        last_used_on=accounts["last_used_on"],
        as_of=as_of,
        words="utf8",
        values=["cancellation_on"],
    )
    return accounts.select("account").hstack(pl.DataFrame(answers))


schema = {
    "account": pl.Int64,
    "outcome": pl.String,
    "error": pl.String,
    "error_field": pl.String,
    "cancellation_on": pl.Date,
}
(
    pl.scan_parquet(f"{register}/**/*.parquet")
    .select("account", "last_used_on")
    .map_batches(answered, schema=schema, streamable=True)
    .sink_parquet(out)
)
