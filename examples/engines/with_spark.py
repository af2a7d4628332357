"""PySpark: the accounts of a partitioned register, answered by `mapInArrow`.

spark-submit --master 'local[2]' with_spark.py accounts 2026-11-21 answers
"""

import sys
from collections.abc import Iterable, Iterator

import pyarrow as pa
from pyspark.sql import SparkSession

from echeance import columns

# One day for the whole run: no worker reads a clock.
register, as_of, out = sys.argv[1:]


def answered(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Batches of accounts with their answers; a task of Spark has one core."""
    for batch in batches:
        answers = columns.inactivity(
            last_used_on=batch["last_used_on"],
            as_of=as_of,
            words="utf8",
            values=["cancellation_on"],
            threads=1,
        )
        table = pa.table(answers).add_column(0, "account", batch["account"])
        yield from table.to_batches()


spark = SparkSession.builder.appName("accounts to warn").getOrCreate()
accounts = spark.read.parquet(register).select("account", "last_used_on")
schema = "account long, outcome string, error string, error_field string, cancellation_on date"
# The folder of the day is replaced as a whole: a second run leaves what one run leaves.
accounts.mapInArrow(answered, schema).write.mode("overwrite").parquet(
    f"{out}/as_of={as_of}"
)
