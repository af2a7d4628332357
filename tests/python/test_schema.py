"""The schemas of questions and answers against every vector, and the form of the vectors' own files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

import echeance

from .cases import CASES, FOLDER, RULES, Case, name

DOCS = Path(__file__).parents[2] / "docs"

FORM = {
    "unknown-rule",
    "missing-field",
    "unknown-field",
    "wrong-type",
    "not-a-choice",
    "not-a-date",
    "not-an-instant",
    "offset-missing",
    "date-out-of-range",
}
"""Errors that the schema sees as well."""

BETWEEN_FACTS = {
    "in-the-future",
    "end-before-start",
    "conflicting-facts",
    "impossible-order",
    "outside-temporary-window",
}
"""Errors that the schema cannot see."""

EITHER = {"too-long", "out-of-range"}
"""Errors that it sees sometimes: it counts characters, and knows no other fact."""

WRONG_TWICE = {"change-notice/first-fact-first", "inactivity-plan/error-order-table"}
"""Cases between facts of which a later fact is wrong in form, too."""


def _schema(path: Path) -> Any:
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


QUESTION = _schema(DOCS / "question.schema.json")
VECTORS = _schema(FOLDER / "schema.json")
ANSWER = _schema(DOCS / "answer.schema.json")


FILES = sorted(set(FOLDER.glob("*.json")) - {FOLDER / "schema.json"})


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_vectors_have_their_form(path: Path) -> None:
    file = json.loads(path.read_text(encoding="utf-8"))
    VECTORS.validate(file)
    assert file["rule"] == path.stem in RULES
    ids = [case["id"] for case in file["cases"]]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    "slip",
    [
        {"from": "memory"},
        {"id": "Two words"},
        {"why": "one line\nand another"},
        {"question": {"rule": "exam-validity"}},
        {"text": "{}"},
        {"expect": {}},
        {"expect": {"outcomes": "valid"}},
        {"expect": {"outcome": "valid", "error": {"code": "not-json", "field": None}}},
    ],
    ids=str,
)
def test_a_slip_in_a_vector_is_seen(slip: dict[str, Any]) -> None:
    case = {
        "id": "a-case",
        "from": "text",
        "why": "S000-24",
        "question": {"as_of": "2026-11-28"},
        "expect": {"outcome": "valid"},
    }
    file = {"rule": "exam-validity", "source": "S000-24", "cases": [case]}
    VECTORS.validate(file)
    file["cases"] = [{**case, **slip}]
    assert not VECTORS.is_valid(file)


def _question(case: Case) -> Any:
    if case.question is not None:
        return case.question
    return json.loads(case.text or "")


def _error(case: Case) -> str | None:
    error = case.expect.get("error")
    return None if error is None else error["code"]


ASKED = [case for case in CASES if _error(case) != "not-json"]


@pytest.mark.parametrize("case", ASKED, ids=name)
def test_questions(case: Case) -> None:
    question = _question(case)
    error = _error(case)
    if error in FORM or name(case) in WRONG_TWICE:
        assert not QUESTION.is_valid(question)
    elif error not in EITHER:
        assert error is None or error in BETWEEN_FACTS
        QUESTION.validate(question)


@pytest.mark.parametrize("case", CASES, ids=name)
def test_answers(case: Case) -> None:
    text = case.text if case.question is None else json.dumps(case.question)
    try:
        answer = json.loads(echeance.evaluate(text or ""))
    except echeance.QuestionError as error:
        answer = {
            "error": {"code": error.code, "field": error.field, "text": error.text}
        }
    ANSWER.validate(answer)


def _answer() -> dict[str, Any]:
    question: dict[str, Any] = {
        "rule": "exam-transfer",
        "as_of": "2026-11-22",
        "facts": {"exam_passed_on": "2024-11-21", "affiliated_at_expiry": False},
    }
    return echeance.evaluate(question)


@pytest.mark.parametrize(
    ("path", "planted"),
    [
        (["rule"], "exam-validity"),
        (["as_of"], None),
        (["outcome"], "perhaps"),
        (["reasons"], []),
        (["reasons", 0, "code"], "neither-path"),
        (["reasons", 0, "number"], 1002),
        (["reasons", 0, "text"], {"en": "in English alone"}),
        (["reasons", 0, "sources"], []),
        (["values", "routes", "exam-within-two-years"], None),
        (["values", "last_day"], "20 November 2026"),
        (["values", "last_days"], None),
        (["missing"], ["affiliated"]),
        (["flips", 0, "to"], "2023-02-29"),
        (["flips", 0, "outcome"], "perhaps"),
        (["flips", 0, "nature"], "parameter"),
        (["assumed"], ["affiliated"]),
        (["next_change"], {"on": "2026-11-22"}),
        (["readings", "counting"], "business-days"),
        (["contested"], 0),
        (["days_contested"], None),
        (["contest", 0, "days", "next_change"], "soon"),
        (["contest", 0, "days", "last_days"], "2026-11-23"),
        (["next_steps"], ["pray"]),
        (["rules_version"], "latest"),
        (["error"], {}),
    ],
    ids=str,
)
def test_a_planted_slip_is_seen(path: list[str | int], planted: object) -> None:
    answer = _answer()
    ANSWER.validate(answer)
    part: Any = answer
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = planted
    assert not ANSWER.is_valid(answer)
