"""The cases of the vectors, and the rules as the library tells them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import echeance

FOLDER = Path(os.environ.get("ECHEANCE_VECTORS", Path(__file__).parents[1] / "vectors"))
"""Of the vectors, or of other questions (`differential.py`)."""

RULES = {rule["slug"]: rule for rule in echeance.rules()}


def words_of(rule: str, outcome: str, lang: str) -> str:
    """The sentence of an outcome, as it is declared."""
    declared = RULES[rule]
    known = {each["slug"]: each for each in declared["outcomes"]}
    known["undetermined"] = declared["undetermined"]
    text: str = known[outcome]["text"][lang]
    return text


@dataclass(frozen=True)
class Case:
    """A case of a vectors file."""

    rule: str
    id: str
    question: dict[str, Any] | None
    text: str | None
    expect: dict[str, Any]


def _of_file(path: Path) -> list[Case]:
    file = json.loads(path.read_text(encoding="utf-8"))
    rule = file["rule"]
    cases = []
    for case in file["cases"]:
        question = case.get("question")
        if question is not None:
            question = {"rule": rule, **question}
        cases.append(Case(rule, case["id"], question, case.get("text"), case["expect"]))
    return cases


CASES = [
    case
    for path in sorted(FOLDER.glob("*.json"))
    if path.stem in RULES
    for case in _of_file(path)
]


def name(case: Case) -> str:
    """The name of a case in the report of a test."""
    return f"{case.rule}/{case.id}"


def is_typed(case: Case) -> bool:
    """Whether a typed call can ask it: it has no argument that the function has not."""
    question = case.question
    if question is None or not set(question) <= {"rule", "as_of", "facts", "readings"}:
        return False
    if case.rule != question["rule"] or not isinstance(question.get("facts", {}), dict):
        return False
    names = {
        fact["name"] for fact in RULES[case.rule]["facts"] if "." not in fact["name"]
    }
    required = RULES[case.rule]["as_of"] != "optional-day"
    return set(question.get("facts", {})) <= names and not (
        required and "as_of" not in question
    )


def moment(text: Any, kind: str) -> Any:
    """The day or moment as an object, where the text is one."""
    if not isinstance(text, str):
        return text
    try:
        if kind == "instant":
            found = datetime.fromisoformat(text.replace("Z", "+00:00"))
            return found if found.tzinfo else text
        return date.fromisoformat(text) if len(text) == 10 else text
    except ValueError:
        return text


def arguments(case: Case) -> dict[str, Any]:
    """The arguments of a typed call, days and moments as objects."""
    question = case.question or {}
    rule = RULES[case.rule]
    kinds = {fact["name"]: fact["kind"] for fact in rule["facts"]}
    found: dict[str, Any] = {}
    if "as_of" in question:
        kind = "instant" if rule["as_of"] == "instant" else "day"
        found["as_of"] = moment(question["as_of"], kind)
    if "readings" in question:
        found["readings"] = question["readings"]
    for fact, given in question.get("facts", {}).items():
        kind = kinds[fact]
        if kind in ("day", "instant"):
            given = moment(given, kind)
        elif kind == "periods" and isinstance(given, list):
            given = [_period(item) for item in given]
        found[fact] = given
    return found


def _period(item: Any) -> Any:
    if isinstance(item, dict) and set(item) == {"from", "to"}:
        return moment(item["from"], "day"), moment(item["to"], "day")
    return item


def differences(case: Case, answer: dict[str, Any]) -> list[str]:
    """Where the answer is not what the case expects."""
    found = []
    for part, expected in case.expect.items():
        if part == "reasons":
            got: Any = [reason["code"] for reason in answer["reasons"]]
        elif part == "values":
            got = {key: answer["values"].get(key, "(absent)") for key in expected}
        elif part == "decisions":
            decisions = answer["values"]["decisions"]
            got = {rule: decisions[rule]["outcome"] for rule in decisions}
        else:
            got = answer.get(part)
        if got != expected:
            found.append(f"{part} is {got!r}, expected {expected!r}")
    return found


def cited_in(lang: str, sources: Iterable[str]) -> list[str]:
    """Of the page that was read in both languages, the statements in that one."""
    own, other = ("S001-", "S000-") if lang == "fr" else ("S000-", "S001-")
    sources = list(sources)
    has_own = any(source.startswith(own) for source in sources)
    return [it for it in sources if not has_own or not it.startswith(other)]
