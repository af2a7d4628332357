"""The examples of engines answer as single questions do, over a partitioned register."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

for needed in ("duckdb", "pandas", "polars", "pyarrow"):
    pytest.importorskip(needed)

from .engine_register import AS_OF, EXAMPLES, check, write_register


@pytest.mark.parametrize("engine", ["polars", "pandas", "duckdb"])
def test_an_example_answers_as_single_questions_do(engine: str, tmp_path: Path) -> None:
    accounts = write_register(tmp_path / "accounts")
    example = EXAMPLES / f"with_{engine}.py"
    command = [sys.executable, str(example), "accounts", AS_OF, "answers.parquet"]
    subprocess.run(command, cwd=tmp_path, check=True)
    check(tmp_path / "answers.parquet", accounts)


def test_every_example_is_run() -> None:
    names = {file.stem for file in EXAMPLES.glob("*.py")}
    here = {"with_polars", "with_pandas", "with_duckdb"}
    # `make spark` runs those of Spark.
    assert names - here == {"with_spark", "with_spark_sql"}
