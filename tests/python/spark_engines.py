"""The examples of Spark, against single questions, over a partitioned register: `make spark`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from .engine_register import AS_OF, EXAMPLES, check, write_register

SUBMIT = ("spark-submit", "--master", "local[2]", "--conf", "spark.ui.enabled=false")
# As in a virtual environment that is activated.
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


def main() -> None:
    """Fails where an answer is another than that of the question."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        accounts = write_register(folder / "accounts")
        for example in ("with_spark.py", "with_spark_sql.py"):
            for _ in range(2):
                # A second run replaces what the first wrote.
                done = subprocess.run(
                    [*SUBMIT, EXAMPLES / example, "accounts", AS_OF, example[:-3]],
                    cwd=folder,
                    env={**os.environ, "PATH": PATH},
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    encoding="utf-8",
                    check=False,
                )
                assert done.returncode == 0, done.stdout
                answers = folder / example[:-3] / f"as_of={AS_OF}"
                assert (answers / "_SUCCESS").exists()
                check(answers, accounts)
            print(
                f"{example}: {len(accounts)} rows are answered as by single questions"
            )


main()
