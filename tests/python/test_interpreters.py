"""More than one interpreter in a process."""

from __future__ import annotations

import subprocess
import sys

#: A second interpreter imports the library and asks, before or after the first one does.
PROGRAM = """
import sys
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters

if sys.argv[1] == "after":
    import echeance

    assert echeance.exam_result(correct_answers=39).outcome == "passed"
second = interpreters.create()
asked = '''
try:
    import echeance
except ImportError as error:
    assert "interpreter" in str(error), error
    print("refused", flush=True)
else:
    answer = echeance.exam_validity(as_of="2026-11-22", passed_on="2024-11-21")
    assert answer.outcome == "lapsed"
    assert answer.values["last_day"].isoformat() == "2026-11-21"
    print("works", flush=True)
'''
failed = interpreters.run_string(second, asked)
assert failed is None, failed
interpreters.destroy(second)
import echeance

assert echeance.exam_result(correct_answers=38).outcome == "failed"
print("first works", flush=True)
"""


def test_a_second_one_works_or_is_refused() -> None:
    for order in ("before", "after"):
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, order],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        second, first = done.stdout.splitlines()
        assert second in ("works", "refused")
        assert first == "first works"
