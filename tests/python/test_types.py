"""What a type checker knows of a program that uses the package."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("mypy")

PROGRAM = """
from datetime import date
import echeance

DAY = date(2026, 11, 21)
asked = echeance.ask("exam-transfer", as_of=DAY)
reveal_type(asked.outcome)  # eligible
reveal_type(asked.values["last_day"])  # date | None
slug: str = input()
reveal_type(echeance.ask(slug, as_of=DAY).outcome)  # str
match asked:
    case echeance.Answer(outcome):
        reveal_type(outcome)  # eligible
echeance.ask(slug, readings={"leap-day": "march-1"})
echeance.ask(slug, readings=asked.readings)
echeance.ask(slug, readings={"leap-day": "march-2"})  # error
echeance.ask(slug, readings={"leap_day": "march-1"})  # error
echeance.ask("exam-transfer", as_of=DAY, readings={"leap-day": "march-2"})  # error
echeance.boundaries(slug, fact="x", readings={"leap-day": "march-2"})  # error
echeance.exam_transfer(as_of=DAY, readings={"counting": "cpa"})  # error
echeance.support_hours(as_of=DAY)  # error
echeance.ask("support-hours", as_of=7)  # error
"""


def test_what_is_known_of_names(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", program],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={"MYPYPATH": str(Path(__file__).parents[2] / "python" / "pysrc")},
    )
    messages: dict[int, str] = {}
    for number, kind, words in re.findall(
        r"program\.py:(\d+): (error|note): (.*)", found.stdout
    ):
        messages[int(number)] = messages.get(int(number), "") + f"{kind}: {words}\n"
    for number, line in enumerate(PROGRAM.splitlines(), 1):
        _, _, comment = line.partition("  # ")
        shown = messages.pop(number, "")
        if comment == "error":
            assert "error: " in shown, (line, found.stdout, found.stderr)
        elif comment == "eligible":
            assert "Revealed type" in shown and "eligible" in shown, (line, shown)
            assert "undetermined" in shown, (line, shown)
        elif comment:
            assert f'Revealed type is "{comment}"' in shown.replace(
                "datetime.", ""
            ).replace("builtins.", ""), (line, shown)
        else:
            assert "error" not in shown, (line, shown)
    assert not messages
