"""The rules as data."""

from __future__ import annotations

import echeance

from .cases import CASES


def test_the_rules() -> None:
    rules = echeance.rules()
    numbers = [rule["number"] for rule in rules]
    assert numbers == sorted(set(numbers))
    for rule in rules:
        assert hasattr(echeance, rule["function"])
        assert set(rule["title"]) == set(rule["question"]) == {"fr", "en"}
        assert rule["as_of"] in ("day", "optional-day", "instant")
        for fact in rule["facts"]:
            assert fact["label"]["fr"]
            assert bool(fact["choices"]) == (fact["kind"] in ("choice", "set"))
            # Of one text the page lists those that it speaks of: eleven bodies, and one (S004-07, S004-11).
            known = (
                12 if (rule["slug"], fact["name"]) == ("second-factor", "body") else 0
            )
            assert len(fact["texts"]) == known
            assert (fact["range"] is not None) == (fact["kind"] == "number")
        for reason in rule["reasons"]:
            assert reason["number"] // 100 == rule["number"]
            # Without a question there is no value to fill in.
            assert not set("{}[]") & set(reason["text"]["fr"] + reason["text"]["en"])
        for reading in rule["readings"]:
            assert reading["default"] in reading["choices"]


def test_what_answers_hold_is_in_the_catalogue() -> None:
    rules = {rule["slug"]: rule for rule in echeance.rules()}
    for case in CASES:
        if "error" in case.expect or case.question is None:
            continue
        answer = echeance.evaluate(case.question)
        rule = rules[case.rule]
        outcomes = {outcome["slug"] for outcome in rule["outcomes"]}
        assert answer["outcome"] in outcomes | {"undetermined"}
        assert list(answer["values"]) == [value["name"] for value in rule["values"]]
        defaults = {reading["name"]: reading["choices"] for reading in rule["readings"]}
        for name, choice in answer["readings"].items():
            # A rule that asks others uses theirs too.
            assert name not in defaults or choice in defaults[name]
