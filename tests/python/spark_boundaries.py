"""The SQL of boundaries in Spark, against single questions: `make spark`."""

from __future__ import annotations

from datetime import datetime, time

from pyspark.sql import SparkSession

from .boundary_cases import COLUMN, NEVER, cases, expected


def main() -> None:
    """Fails where an answer is another than that of the question."""
    spark = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.session.timeZone", "America/Toronto")
        .getOrCreate()
    )
    compared = 0
    for number, found, days, options in cases():
        wanted = expected(number, days, options["nulls"])
        for kind in ("date", "timestamp_ntz"):
            moments = [
                (
                    place,
                    datetime.combine(day, time(23, 59, 59) if day != NEVER else time())
                    if kind != "date" and day is not None
                    else day,
                )
                for place, day in enumerate(days)
            ]
            column = f"`{COLUMN.replace('`', '``')}`"
            frame = spark.createDataFrame(moments, f"id int, {column} {kind}")
            frame.createOrReplaceTempView("register")
            outcome = found.sql(COLUMN, "spark", table="register", **options)
            error = found.sql_error(COLUMN, "spark", **options)
            select = f"SELECT id, {outcome}, {error} FROM register ORDER BY id"
            rows = [tuple(row) for row in spark.sql(select).collect()]
            assert rows == wanted, (number, kind)
            compared += len(rows)
            for slug in {row[1] for row in wanted} - {None}:
                where = found.sql_where(str(slug), COLUMN, "spark", **options)
                select = f"SELECT id FROM register WHERE {where} ORDER BY id"
                ids = [row[0] for row in spark.sql(select).collect()]
                assert ids == [row[0] for row in wanted if row[1] == slug]
    spark.stop()
    print(f"{compared} rows are answered as by single questions")


main()
