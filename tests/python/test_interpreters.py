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

ASK = '''
try:
    import echeance
except ImportError as error:
    assert "interpreter" in str(error), error
    print("refused", flush=True)
else:
    answer = echeance.exam_validity(as_of="2026-11-22", passed_on="2024-11-21")
    assert answer.outcome == "lapsed"
    assert answer.values["last_day"].isoformat() == "2026-11-21"
    try:
        echeance.exam_result(correct_answers="x")
    except echeance.QuestionError as error:
        assert error.code == "wrong-type"
    print("works", flush=True)
'''
if sys.argv[1] == "after":
    exec(ASK)
second = interpreters.create()
failed = interpreters.run_string(second, ASK)
assert failed is None, failed
interpreters.destroy(second)
exec(ASK)
"""


def results_of(order: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, order],
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
