"""An unknown name gives a suggestion, wherever a name can be typed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import echeance
from echeance import QuestionError

from .test_cli import FRENCH, run

DAY = "2026-11-21"
ENGLISH = {**FRENCH, "LANGUAGE": "en"}
REGISTER = Path(__file__).parents[2] / "examples" / "register.csv"
AUDIT = ("audit", str(REGISTER), "--as-of", DAY)


@pytest.mark.parametrize(
    ("question", "field", "meant"),
    [
        ({"rule": "exam-trasnfer"}, "rule", "exam-transfer"),
        ({"rule": "Exam_Transfer"}, "rule", "exam-transfer"),
        ({"facts": {"pased_on": DAY}}, "facts.pased_on", "passed_on"),
        ({"readings": {"leapday": "march-1"}}, "readings.leapday", "leap-day"),
        ({"fact": {}}, "fact", "facts"),
        ({"passed_on": DAY}, "passed_on", "passed_on"),
        ({"rule": "wholly-other"}, "rule", None),
        ({"facts": {"zzz": DAY}}, "facts.zzz", None),
    ],
)
def test_of_a_question(question: dict[str, Any], field: str, meant: str | None) -> None:
    with pytest.raises(QuestionError) as raised:
        echeance.evaluate({"rule": "exam-validity", "as_of": DAY, **question})
    error = raised.value
    assert error.field == field
    if meant is None:
        assert "did you mean" not in error.text["en"]
        assert "vouliez-vous" not in error.text["fr"]
    else:
        assert error.text["en"].endswith(f"; did you mean “{meant}”?")
        assert error.text["fr"].endswith(f"; vouliez-vous dire «\u00a0{meant}\u00a0»?")


def test_of_a_choice_all_are_told() -> None:
    asked: list[dict[str, Any]] = [
        {"facts": {"kind": "regulr"}},
        {"readings": {"leap-day": "march-2"}},
    ]
    for given in asked:
        with pytest.raises(
            QuestionError, match=r": [a-z0-9-]+ \(.+\), [a-z0-9-]+ \("
        ) as raised:
            echeance.ask("certificate-status", as_of=DAY, **given)
        assert raised.value.code == "not-a-choice"


def test_of_a_call_in_python() -> None:
    with pytest.raises(QuestionError, match="did you mean “exam-transfer”"):
        echeance.ask("exam-transfert", as_of=DAY)
    with pytest.raises(QuestionError, match="did you mean “exam-transfer”"):
        echeance.statements("exam-transfert")
    with pytest.raises(QuestionError, match="did you mean “passed_on”"):
        echeance.ask("exam-validity", as_of=DAY, facts={"passedon": DAY})
    found = echeance.boundaries("exam-validity", as_of=DAY, fact="passed_on")
    with pytest.raises(ValueError, match="did you mean “lapsed”"):
        found.sql_where("lapsd", "passed", "duckdb")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (("ask", "exam-validty", "--as-of", DAY), "exam-validity"),
        (("ask", "exam-validity", "--as-of", DAY, "pased_on=never"), "passed_on"),
        (("ask", "exam-validity", "--as-off", DAY), "--as-of"),
        (("timeline", "exam-validty", "--as-of", DAY), "exam-validity"),
        (("rules", "exam-validty"), "exam-validity"),
        (("advice", "exam-validty"), "exam-validity"),
        (("adit", "x"), "audit"),
        ((*AUDIT, "--outcome", "reneww"), "renew"),
        ((*AUDIT, "--key", "dossier_intern"), "dossier_interne"),
        ((*AUDIT, "--require", "expire_on"), "expires_on"),
        (
            (
                "boundaries",
                "exam-validity",
                "--as-of",
                DAY,
                "--fact",
                "passed_on",
                "--sql",
                "sqlite",
                "--where",
                "lapsd",
            ),
            "lapsed",
        ),
    ],
    ids=" ".join,
)
def test_on_the_command_line(typed: tuple[str, ...], meant: str) -> None:
    english = run(*typed, env=ENGLISH)
    assert english.returncode != 0
    assert f"; did you mean “{meant}”?" in english.stderr
    assert f"; vouliez-vous dire «\u00a0{meant}\u00a0»?" in run(*typed).stderr


def test_a_value_is_never_told() -> None:
    """What stands in a wrong place may be personal: only names of ours are shown."""
    with pytest.raises(QuestionError) as raised:
        echeance.evaluate({"rule": "CAR200123456789"})
    assert "CAR" not in str(raised.value)
