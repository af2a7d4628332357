"""The rules as data."""

from __future__ import annotations

from typing import Any

import echeance

from .cases import CASES

STATEMENTS = {statement.id: statement for statement in echeance.statements()}


def assert_voiced(words: dict[str, Any]) -> None:
    """Words about the person and to the person, each in both languages."""
    assert set(words) == {"fr", "en", "to_person"}
    assert set(words["to_person"]) == {"fr", "en"}
    assert all([words["fr"], words["en"], *words["to_person"].values()])


def assert_steps(outcome: dict[str, Any]) -> None:
    """Every step is a statement; contacts stand last, after all there is to do."""
    lists = ("next_steps", "next_steps_after_clicsequr", "next_steps_between_systems")
    for ids in (outcome[name] or [] for name in lists):
        kinds = [STATEMENTS[id].kind for id in ids]
        assert kinds == sorted(kinds, key=lambda kind: kind == "contact")


def test_both_voices() -> None:
    rule = {rule["slug"]: rule for rule in echeance.rules()}["change-notice"]
    text = {outcome["slug"]: outcome["text"] for outcome in rule["outcomes"]}
    assert "vous" not in text["overdue"]["fr"]
    assert "vous" in text["overdue"]["to_person"]["fr"].lower()


def test_the_acts_of_a_review() -> None:
    rule = {rule["slug"]: rule for rule in echeance.rules()}["holder-review"]
    duties = {value["name"]: value for value in rule["values"]}["duties"]
    assert duties["kind"] == "duties"
    assert duties["keys"] == [
        "new-application",
        "transfer-exam-result",
        "retake-exam",
        "affiliate",
        "renew",
        "sign-in-to-keep-account",
        "open-account",
        "fix-number",
    ]
    natures = {fact["name"]: fact["nature"] for fact in rule["facts"]}
    assert natures["renewal_lead_days"] == natures["kind"] == "parameter"
    assert natures["renewal_completed_on"] == "act"
    assert natures["issued_on"] == "record"


def test_the_rules() -> None:
    rules = echeance.rules()
    numbers = [rule["number"] for rule in rules]
    assert numbers == sorted(set(numbers))
    for rule in rules:
        assert hasattr(echeance, rule["function"])
        assert set(rule["title"]) == set(rule["as_of_label"]) == {"fr", "en"}
        assert_voiced(rule["question"])
        assert rule["as_of"] in ("day", "optional-day", "instant")
        for outcome in [*rule["outcomes"], rule["undetermined"]]:
            assert_voiced(outcome["text"])
            assert_steps(outcome)
        for fact in rule["facts"]:
            assert_voiced(fact["label"])
            assert fact["nature"] in ("act", "record", "parameter")
            assert bool(fact["choices"]) == (fact["kind"] in ("choice", "set"))
            assert list(fact["choice_labels"]) == fact["choices"]
            assert (fact["word"] is None) == (fact["word_label"] is None)
            # Of one text the page lists those that it speaks of: eleven bodies, and one (S004-07, S004-11).
            known = (
                12 if (rule["slug"], fact["name"]) == ("second-factor", "body") else 0
            )
            assert len(fact["texts"]) == known
            assert (fact["range"] is not None) == (fact["kind"] == "number")
        for reason in rule["reasons"]:
            assert reason["number"] // 100 == rule["number"]
            # Without a question there is no value to fill in.
            assert_voiced(reason["text"])
            for words in (reason["text"], reason["text"]["to_person"]):
                assert not set("{}[]") & set(words["fr"] + words["en"])
        for value in rule["values"]:
            assert_voiced(value["label"])
            assert list(value["key_labels"]) == value["keys"]
            assert list(value["choice_labels"]) == value["choices"]
        for reading in rule["readings"]:
            assert reading["default"] in reading["choices"]
            assert list(reading["choice_labels"]) == reading["choices"]


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
