"""The vectors through every entry point of the package."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

import echeance
from echeance import QuestionError, _echeance
from echeance.parts import FrozenDict

from .cases import CASES, Case, arguments, differences, is_typed, moment, name

TYPED = [case for case in CASES if is_typed(case)]


def test_null_is_asked_by_every_function() -> None:
    nulls = [
        case
        for case in TYPED
        if None in (case.question or {}).get("facts", {}).values()
    ]
    assert len(nulls) > 40
    assert any(None in arguments(case).values() for case in nulls)


def test_there_are_cases_of_every_rule() -> None:
    assert {case.rule for case in CASES} == {rule["slug"] for rule in echeance.rules()}


@pytest.mark.parametrize("case", CASES, ids=name)
def test_evaluate(case: Case) -> None:
    if "error" in case.expect:
        with pytest.raises(QuestionError) as raised:
            echeance.evaluate(case.question or case.text or "")
        error = {"code": raised.value.code, "field": raised.value.field}
        assert error == case.expect["error"]
        return
    if case.question is None:
        answer = json.loads(echeance.evaluate(case.text or ""))
    else:
        answer = echeance.evaluate(case.question)
        # The function for texts says the same, and what it says can be written as JSON.
        assert json.loads(echeance.evaluate(json.dumps(case.question))) == answer
    assert differences(case, answer) == []


@pytest.mark.parametrize("case", TYPED, ids=name)
def test_typed_functions(case: Case) -> None:
    ask = getattr(echeance, case.rule.replace("-", "_"))
    if "error" in case.expect:
        with pytest.raises(QuestionError) as raised:
            ask(**arguments(case))
        error = {"code": raised.value.code, "field": raised.value.field}
        assert error == case.expect["error"]
        return
    answer = ask(**arguments(case))
    whole = answer.to_dict()
    if isinstance(answer.as_of, datetime):
        # Given as an object, a moment is given back as an object writes itself.
        expected = {key: part for key, part in case.expect.items() if key != "as_of"}
        assert differences(replace(case, expect=expected), whole) == []
    else:
        assert differences(case, whole) == []
    expected = echeance.evaluate(case.question or {})
    if isinstance(answer.as_of, datetime):
        # A moment is given back as it was given: an object writes itself in one way only.
        for either in (whole, expected):
            given = moment(either.pop("as_of"), "instant")
            if isinstance(given, datetime):
                assert answer.as_of == given.replace(microsecond=0)
    assert whole == expected
    assert plain(answer) == {key: whole[key] for key in plain(answer)}


def plain(answer: echeance.Answer) -> dict[str, Any]:
    """What the attributes of an answer say, in the form of the contract."""
    change = answer.next_change
    return {
        "rule": answer.rule,
        "outcome": answer.outcome,
        "reasons": [
            {
                "code": reason.code,
                "number": reason.number,
                "text": {"fr": reason.text(), "en": reason.text("en")},
                "sources": list(reason.sources),
            }
            for reason in answer.reasons
        ],
        "values": written(answer.values),
        "assumed": list(answer.assumed),
        "missing": list(answer.missing),
        "flips": [
            {
                "fact": flip.fact,
                "to": written(flip.to),
                "outcome": flip.outcome,
                "nature": flip.nature,
            }
            for flip in answer.flips
        ],
        "next_change": None
        if change is None
        else {"on": written(change.on), "outcome": change.outcome},
        "readings": dict(answer.readings),
        "contested": answer.contested,
        "days_contested": answer.days_contested,
        "contest": [
            {
                "reading": contest.reading,
                "choice": contest.choice,
                "outcome": contest.outcome,
                "days": written(contest.days),
            }
            for contest in answer.contest
        ],
        "next_steps": list(answer.next_steps),
        "rules_version": _echeance.RULES_VERSION,
    }


def written(value: object) -> Any:
    """A value of an answer as JSON writes it; frozen all the way down."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [written(item) for item in value]
    if isinstance(value, FrozenDict):
        return {key: written(item) for key, item in value.items()}
    if isinstance(value, echeance.Duty):
        return value.to_dict()
    if isinstance(value, echeance.Answer):
        return {**plain(value), "as_of": written(value.as_of)}
    assert value is None or isinstance(value, (str, int))
    return value
