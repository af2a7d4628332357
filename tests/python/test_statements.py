"""The statements that decide nothing."""

from __future__ import annotations

import copy
import pickle

import pytest

import echeance
from echeance import QuestionError, Statement

EVERY = echeance.statements()
SLUGS = [rule["slug"] for rule in echeance.rules()]


def test_each_is_whole() -> None:
    assert len({statement.id for statement in EVERY}) == len(EVERY) > 0
    assert len({statement.number for statement in EVERY}) == len(EVERY)
    assert {statement.kind for statement in EVERY} == {
        "step",
        "label",
        "advice",
        "contact",
        "notice",
    }
    for statement in EVERY:
        assert set(statement.rules) <= set(SLUGS)
        assert statement.number > 0 and statement.id and statement.sources
        assert statement.fr and statement.en
        assert statement.text() == statement.text("fr") == statement.fr
        assert statement.text("en") == statement.en


def test_one_in_full() -> None:
    statement = next(one for one in EVERY if one.id == "law-prevails")
    assert statement.number == 1
    assert statement.to_dict() == {
        "id": "law-prevails",
        "kind": "notice",
        "rules": [],
        "fr": statement.fr,
        "en": statement.en,
        "sources": ["S000-30", "S001-34", "S002-43"],
    }
    assert list(statement.to_dict()) == ["id", "kind", "rules", "fr", "en", "sources"]
    assert repr(statement) == "Statement(number=1, id='law-prevails', kind='notice')"


@pytest.mark.parametrize("slug", SLUGS)
def test_those_of_a_rule(slug: str) -> None:
    some = echeance.statements(slug)
    assert some == echeance.statements(rule=slug)
    assert some == tuple(one for one in EVERY if not one.rules or slug in one.rules)
    # The law prevails over the page, whichever rule is asked.
    assert any("S000-30" in statement.sources for statement in some)


def test_next_steps_are_statements() -> None:
    answer = echeance.exam_validity(as_of="2026-11-22", passed_on="2024-11-21")
    assert answer.outcome == "lapsed"
    assert answer.next_steps
    by_id = {statement.id: statement for statement in EVERY}
    assert answer.steps == tuple(by_id[id] for id in answer.next_steps)


def test_it_is_frozen() -> None:
    statement = EVERY[0]
    with pytest.raises(AttributeError, match="frozen"):
        statement.fr = ""  # type: ignore[misc]
    for again in (pickle.loads(pickle.dumps(statement)), copy.deepcopy(statement)):
        assert isinstance(again, Statement)
        assert again == statement and hash(again) == hash(statement)


@pytest.mark.parametrize("slug", ["x", "", "exam_transfer", "exam-transfer ", "\ud800"])
def test_an_unknown_rule(slug: str) -> None:
    with pytest.raises(QuestionError) as raised:
        echeance.statements(slug)
    assert (raised.value.code, raised.value.field) == ("unknown-rule", "rule")


def test_misuse() -> None:
    with pytest.raises(TypeError):
        echeance.statements(1)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="language"):
        EVERY[0].text("de")  # type: ignore[arg-type]
