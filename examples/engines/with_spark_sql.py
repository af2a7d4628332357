"""Spark SQL: the same outcomes by a comparison of days, with no Python in the workers.

spark-submit --master 'local[2]' with_spark_sql.py accounts 2026-11-21 answers
"""

import sys

from pyspark.sql import SparkSession

import echeance

register, as_of, out = sys.argv[1:]

found = echeance.boundaries("inactivity", fact="last_used_on", as_of=as_of)
outcome = found.sql("last_used_on", "spark")
error = found.sql_error("last_used_on", "spark")

spark = SparkSession.builder.appName("accounts to warn").getOrCreate()
spark.read.parquet(register).selectExpr(
    "account", f"{outcome} AS outcome", f"{error} AS error"
).write.mode("overwrite").parquet(f"{out}/as_of={as_of}")
