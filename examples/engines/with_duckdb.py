"""DuckDB: an Arrow reader over Parquet, answered batch by batch, and read by DuckDB again.

python with_duckdb.py accounts 2026-11-21 answers.parquet
"""

import sys

import duckdb
import pyarrow as pa

from echeance import columns

register, as_of, out = sys.argv[1:]


def answered(accounts: pa.RecordBatch | pa.Table) -> pa.Table:
    """A batch of accounts with its answers beside it; rows keep their order."""
    answers = columns.inactivity(
        last_used_on=accounts["last_used_on"],
        as_of=as_of,
        words="utf8",
        values=["cancellation_on"],
    )
    return pa.table(answers).add_column(0, "account", accounts["account"])


accounts = duckdb.read_parquet(f"{register}/**/*.parquet").project(
    "account, last_used_on"
)
reader = accounts.to_arrow_reader(1_000_000)
answers = pa.RecordBatchReader.from_batches(
    answered(reader.schema.empty_table()).schema,
    (part for batch in reader for part in answered(batch).to_batches()),
)
# A connection of its own: the default one is still reading the register.
with duckdb.connect() as writer:
    writer.from_arrow(answers).write_parquet(out)
