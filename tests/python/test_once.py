"""What a rule declares stands nowhere else: not by hand in the Python package."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import echeance
from echeance._echeance import act_last_day, error_texts

PACKAGE = Path(echeance.__file__).parent

GENERATED = {"columns.py"}
"""Written by `make bless` from the declarations."""

ALLOWED: dict[tuple[str, str], str] = {
    ("audit/summary.py", "7"): "the windows of the summary are its own",
    ("audit/summary.py", "30"): "the windows of the summary are its own",
    ("audit/summary.py", "90"): "the windows of the summary are its own",
    ("audit/sheet.py", "24"): "the width of a column",
    ("audit/sheet.py", "15"): "how many digits Excel shows",
    ("audit/sheet.py", "date(1900, 3, 1)"): "the first day that Excel counts rightly",
    ("audit/report/page.py", "90"): "how far the calendar of the report goes",
    ("audit/report/words.py", "90"): "the heading of that calendar",
    ("send.py", "date(1970, 1, 1)"): "from where the sequence of an event is counted",
    ("cli.py", "2026-11-21"): "the form of a day or an instant, in an example",
    ("ranges.py", "9999-12-31"): "a day that no rule takes, in an example",
}
"""What looks like a rule’s and is not: by file and by what stands there, why."""

EXAMPLE = re.compile(r"^ *echeance .*$", re.MULTILINE)
"""A command line that a help shows."""

ISO = re.compile(r"\d{4}-\d\d-\d\d")
COUNT = re.compile(r"\b(\d+)[ \u00a0]?(?:jours?|mois|ans?|days?|months?|years?)\b")


class Found(NamedTuple):
    line: int
    what: str


def texts_of(declared: Any) -> Iterator[str]:
    """Every text that stands in data."""
    if isinstance(declared, str):
        yield declared
    elif isinstance(declared, dict):
        for part in declared.values():
            yield from texts_of(part)
    elif isinstance(declared, (list, tuple)):
        for part in declared:
            yield from texts_of(part)


def numbers_of_rules() -> set[int]:
    """How many days, months or years a rule declares: defaults, ends of ranges, values of laws."""
    numbers: set[int] = set()
    for rule in echeance.rules():
        for fact in rule["facts"]:
            if fact["name"].endswith("_days"):
                numbers.update((*fact["range"], fact["default"]))
    for law in echeance.laws():
        for row in law["rows"]:
            value = row["value"]["en"]
            if COUNT.search(value):
                numbers.update(map(int, re.findall(r"\b\d+\b", value)))
    # Smaller ones count anything.
    return {number for number in numbers if number > 6}


def sentences_of_rules() -> set[str]:
    """The sentences that a rule, a law, a statement or an error declares."""
    days = [day for rule in echeance.rules() for day in rule["values"]]
    acts = {act for day in days if day["kind"] == "duties" for act in day["keys"]}
    declared = [
        echeance.rules(),
        echeance.laws(),
        [statement.to_dict() for statement in echeance.statements()],
        error_texts(),
        [act_last_day(act, date(year, 1, 1)) for act in acts for year in (2020, 2026)],
    ]
    return {plain(text) for text in texts_of(declared) if len(text.split()) > 4}


def plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split()).rstrip(".")


def literals(tree: ast.Module) -> Iterator[ast.Constant]:
    """What stands in a file, documentation apart."""
    documentation = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in documentation:
            yield node


def by_hand(source: str, numbers: set[int], sentences: set[str]) -> Iterator[Found]:
    """What stands in a file and is a rule’s to say."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and len(node.args) >= 3:
            name = ast.unparse(node.func).rpartition(".")[2]
            parts = [ast.unparse(arg) for arg in node.args[:3]]
            if name in ("date", "datetime") and all(it.isdigit() for it in parts):
                yield Found(node.lineno, f"date({', '.join(parts)})")
    for literal in literals(tree):
        value = literal.value
        if type(value) is int and value in numbers:
            yield Found(literal.lineno, str(value))
        if not isinstance(value, str):
            continue
        text = EXAMPLE.sub("", value)
        for day in ISO.findall(text):
            yield Found(literal.lineno, day)
        for count in COUNT.findall(text):
            yield Found(literal.lineno, count)
        for sentence in sentences:
            if sentence in plain(text):
                yield Found(literal.lineno, sentence)


NUMBERS, SENTENCES = numbers_of_rules(), sentences_of_rules()

FILES = sorted(
    file
    for file in PACKAGE.rglob("*.py")
    if file.relative_to(PACKAGE).as_posix() not in GENERATED
)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_of_a_rule_stands_by_hand(file: Path) -> None:
    name = file.relative_to(PACKAGE).as_posix()
    found = by_hand(file.read_text("utf-8"), NUMBERS, SENTENCES)
    repeated = [it for it in found if (name, it.what) not in ALLOWED]
    assert not repeated, (
        f"{name}: take it from echeance.declared, or say why it may stand"
    )


def test_every_exception_is_still_needed() -> None:
    found = {
        (file.relative_to(PACKAGE).as_posix(), it.what)
        for file in FILES
        for it in by_hand(file.read_text("utf-8"), NUMBERS, SENTENCES)
    }
    assert set(ALLOWED) <= found


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("LEAD = 90", "90"),
        ("SINCE = date(2024, 7, 16)", "date(2024, 7, 16)"),
        ("TEXT = 'depuis le 2024-07-16'", "2024-07-16"),
        ("TEXT = f'{count} (90 jours si rien n’est dit)'", "90"),
        ("TEXT = 'no rule has this name'", "no rule has this name"),
        ("TEXT = 'Sorry: no rule has this name.'", "no rule has this name"),
    ],
)
def test_what_stands_by_hand_is_found(source: str, what: str) -> None:
    assert what in [it.what for it in by_hand(source, NUMBERS, SENTENCES)]


@pytest.mark.parametrize("source", ["'''Of 90 days.'''", "PLACES = (0, 1, 2)"])
def test_documentation_and_places_are_not(source: str) -> None:
    assert not list(by_hand(source, NUMBERS, SENTENCES))
