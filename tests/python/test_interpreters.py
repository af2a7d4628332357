"""More than one interpreter in a process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = Path(__file__).with_name("interpreters.py")


def results_of(order: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, PROGRAM, order],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_first_to_import_works_and_any_other_works_or_is_refused() -> None:
    first, second, again = results_of("after")
    assert first == again == "works"
    assert second in ("works", "refused")
    # On Python 3.12 and later an interpreter of its own may be refused whatever came before.
    second, first = results_of("before")
    assert {second, first} <= {"works", "refused"}
    assert "works" in (second, first)
