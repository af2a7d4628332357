"""An unknown name gives a suggestion, wherever a name can be typed."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

import echeance
from echeance import QuestionError, columns

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
    asked: list[tuple[dict[str, Any], str | None]] = [
        # Which one was meant would tell what the fact is.
        ({"facts": {"kind": "regulr"}}, None),
        ({"readings": {"leap-day": "march1"}}, "march-1"),
        ({"readings": {"leap-day": "february-82"}}, "february-28"),
        ({"readings": {"leap-day": "zzz"}}, None),
    ]
    for given, meant in asked:
        with pytest.raises(
            QuestionError, match=r": [a-z0-9-]+ \(.+\), [a-z0-9-]+ \("
        ) as raised:
            echeance.ask("certificate-status", as_of=DAY, **given)
        error = raised.value
        assert error.code == "not-a-choice"
        assert ("did you mean" in error.text["en"]) is (meant is not None)
        if meant is not None:
            assert error.text["en"].endswith(f"); did you mean “{meant}”?")
            assert error.text["fr"].endswith(
                f"); vouliez-vous dire «\u00a0{meant}\u00a0»?"
            )


def test_of_a_table() -> None:
    asked: list[tuple[dict[str, Any], str, str]] = [
        ({"table": {"pased_on": [DAY]}}, "pased_on", "passed_on"),
        ({"passed_on": [DAY], "values": ["last_dya"]}, "values.last_dya", "last_day"),
        ({"passed_on": [DAY], "words": "dictionnary"}, "words", "dictionary"),
        (
            {"passed_on": [DAY], "nulls": {"pased_on": "unknown"}},
            "nulls.pased_on",
            "passed_on",
        ),
        (
            {"passed_on": [DAY], "nulls": {"passed_on": "unknwon"}},
            "nulls.passed_on",
            "unknown",
        ),
    ]
    for given, field, meant in asked:
        table = given.pop("table", None)
        with pytest.raises(QuestionError) as raised:
            columns.exam_validity(table, as_of=DAY, **given)
        error = raised.value
        assert error.field == field
        assert error.text["en"].endswith(f"; did you mean “{meant}”?")
        assert error.text["fr"].endswith(f"; vouliez-vous dire «\u00a0{meant}\u00a0»?")


def test_of_a_call_in_python() -> None:
    with pytest.raises(QuestionError, match="did you mean “exam-transfer”"):
        echeance.ask("exam-transfert", as_of=DAY)
    with pytest.raises(QuestionError, match="did you mean “exam-transfer”"):
        echeance.statements("exam-transfert")
    with pytest.raises(QuestionError, match="did you mean “passed_on”"):
        echeance.ask("exam-validity", as_of=DAY, facts={"passedon": DAY})
    with pytest.raises(QuestionError, match="did you mean “passed_on”"):
        echeance.boundaries("exam-validity", as_of=DAY, fact="pased_on")
    found = echeance.boundaries("exam-validity", as_of=DAY, fact="passed_on")
    with pytest.raises(ValueError, match="did you mean “lapsed”"):
        found.sql_where("lapsd", "passed", "duckdb")
    answers = columns.exam_validity(passed_on=[DAY], as_of=DAY)
    with pytest.raises(KeyError, match="did you mean “outcome”"):
        answers.column("outcom")
    with pytest.raises(KeyError, match="did you mean “last_day”"):
        answers["Last-Day"]
    with pytest.raises(KeyError) as unlike:
        answers.column("zzz")
    assert "did you mean" not in str(unlike.value)


def test_of_the_purpose_of_a_code() -> None:
    sent_at = datetime(2026, 11, 21, tzinfo=timezone.utc)

    def refused(purpose: str) -> str:
        with pytest.raises(ValueError, match="^purpose is none of ") as raised:
            echeance.issue_code(purpose, sent_at=sent_at, attempts=3, key=bytes(16))
        return str(raised.value)

    purposes = "clicsequr-sign-in, sag-account-creation, file-recovery"
    assert refused("zzz") == f"purpose is none of {purposes}"
    assert refused("file_recvery").endswith(
        f"{purposes}; did you mean “file-recovery”?"
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (("ask", "exam-validty", "--as-of", DAY), "exam-validity"),
        (("ask", "exam-validity", "--as-of", DAY, "pased_on=never"), "passed_on"),
        (("ask", "exam-validity", "--as-off", DAY), "--as-of"),
        (("ask", "certificate-status", "--as-of", DAY, "kind=regulr"), "regular"),
        (
            ("ask", "exam-validity", "--as-of", DAY, "--reading", "leap-day=march1"),
            "march-1",
        ),
        (("timeline", "exam-validty", "--as-of", DAY), "exam-validity"),
        (("rules", "exam-validty"), "exam-validity"),
        (("advice", "exam-validty"), "exam-validity"),
        (("adit", "x"), "audit"),
        # Two letters that changed places are one slip, in a short word too.
        (("aks",), "ask"),
        (("help", "aks"), "ask"),
        ((*AUDIT, "--encoding", "widows-1252"), "windows-1252"),
        ((*AUDIT, "--encoding", "utf-16-le"), "utf-16le"),
        ((*AUDIT, "--delimiter", "semi-colon"), "semicolon"),
        ((*AUDIT, "--delimiter", "coma"), "comma"),
        (("--versio",), "--version"),
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


@pytest.mark.parametrize(
    ("table", "meant"),
    [
        ('bdy = "x"', "body"),
        ('[origins]\npased_on = "x"', "passed_on"),
        ('decided = "software-alon"', "software-alone"),
    ],
)
def test_of_a_profile(tmp_path: Path, table: str, meant: str) -> None:
    profile = tmp_path / "profile.toml"
    profile.write_text(table, encoding="utf-8")
    asked = ("ask", "exam-validity", "--as-of", DAY, "passed_on=2024-11-21")
    typed = (*asked, "--letter", "--profile", str(profile))
    english = run(*typed, env=ENGLISH)
    assert english.returncode == 2
    assert english.stderr.rstrip().endswith(f"; did you mean “{meant}”?")
    french = run(*typed).stderr
    assert french.rstrip().endswith(f"; vouliez-vous dire «\u00a0{meant}\u00a0»?")


def test_of_an_outcome_in_a_map(tmp_path: Path) -> None:
    translation = tmp_path / "outcomes.toml"
    translation.write_text('"à refaire" = "retake_exm"', encoding="utf-8")
    typed = (*AUDIT, "--compare", "remarque", "--compare-map", str(translation))
    english = run(*typed, env=ENGLISH)
    assert english.returncode == 2
    assert english.stderr.rstrip().endswith("; did you mean “retake-exam”?")
    french = run(*typed).stderr
    assert french.rstrip().endswith("; vouliez-vous dire «\u00a0retake-exam\u00a0»?")


def test_a_value_is_never_told() -> None:
    """What stands in a wrong place may be personal: only names of ours are shown."""
    with pytest.raises(QuestionError) as raised:
        echeance.evaluate({"rule": "CAR200123456789"})
    assert "CAR" not in str(raised.value)
