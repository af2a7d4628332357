"""Boundaries of several rules, seeded columns of days, and what single questions answer."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import echeance
from echeance import Boundaries, QuestionError

AS_OF = "2026-11-21"

NEVER = date(9999, 12, 31)
"""What stands for "never" in the tables of these tests."""

TABLE, COLUMN = 'l\'an "2026"; --', 'jour "réussi" \\ `d\''
"""Names as no one should give them: they are quoted, whatever is in them."""

QUESTIONS: list[tuple[str, str, dict[str, Any], dict[str, str]]] = [
    ("exam-validity", "passed_on", {}, {}),
    ("exam-validity", "passed_on", {}, {"counting": "cpa-269"}),
    ("exam-transfer", "exam_passed_on", {"affiliated_at_expiry": False}, {}),
    ("exam-transfer", "exam_passed_on", {"affiliated_at_expiry": True}, {}),
    ("absence", "unaffiliated_since", {}, {"leap-day": "march-1"}),
    (
        "certificate-status",
        "cancelled_on",
        {"issued_on": "2025-03-15", "affiliated": True},
        {},
    ),
    (
        "certificate-status",
        "expires_on",
        {"kind": "temporary", "issued_on": "2019-09-02", "affiliated": False},
        {},
    ),
    ("certificate-renewal", "completed_on", {"expires_on": "2027-03-15"}, {}),
    ("certificate-renewal", "expires_on", {"completed_on": "none"}, {}),
    ("change-notice", "notified_on", {"changed_on": "2026-10-30"}, {}),
    ("inactivity", "last_used_on", {}, {"inactivity-boundary": "after-24-months"}),
    (
        "deadline",
        "starts_on",
        {"count": 15, "unit": "days"},
        {},
    ),
]


WORDS = {
    (rule["slug"], fact["name"]): fact["word"]
    for rule in echeance.rules()
    for fact in rule["facts"]
}
"""The word that each fact takes: "none", "never"."""


def boundaries_of(
    rule: str, fact: str, facts: dict[str, Any], readings: Any
) -> Boundaries:
    return echeance.boundaries(
        rule, fact=fact, as_of=AS_OF, facts=facts, readings=readings
    )


def days_of(found: Boundaries) -> list[date | None]:
    """A seeded column: the ends of every range, days by chance, NULL, what is no day."""
    chance = random.Random(20261121)
    first, last = date(1900, 1, 1), date(2199, 12, 31)
    days: list[date | None] = [None, NEVER, date(1899, 12, 31), date(2200, 1, 1)]
    for row in found.ranges:
        assert row.from_ is not None
        assert row.before is not None
        days += [row.from_, row.before - timedelta(days=1)]
    span = (last - first).days
    days += [first + timedelta(days=chance.randrange(span)) for _ in range(60)]
    today = date.fromisoformat(AS_OF)
    days += [today + timedelta(days=chance.randint(-1200, 400)) for _ in range(100)]
    return days


def by_asking(
    rule: str,
    fact: str,
    facts: dict[str, Any],
    readings: Any,
    day: date | None,
    nulls: str,
) -> tuple[str | None, str | None]:
    """The outcome and the code of the error, from a question of its own."""
    is_word = (day is None and nulls == "none") or day == NEVER
    word = WORDS[rule, fact]
    given = word if is_word and word is not None else day
    try:
        answer = echeance.ask(
            rule, as_of=AS_OF, facts={**facts, fact: given}, readings=readings
        )
    except QuestionError as refused:
        return None, refused.code
    return answer.outcome, None


Row = tuple[int, str | None, str | None]


def cases() -> Iterator[tuple[int, Boundaries, list[date | None], dict[str, Any]]]:
    for number, (rule, fact, facts, readings) in enumerate(QUESTIONS):
        found = boundaries_of(rule, fact, facts, readings)
        options: dict[str, Any] = {"nulls": "unknown"}
        if found.none is not None:
            options = {"nulls": ("unknown", "none")[number % 2], "none": NEVER}
        yield number, found, days_of(found), options


def expected(number: int, days: list[date | None], nulls: str) -> list[Row]:
    question = QUESTIONS[number]
    return [
        (place, *by_asking(*question, day, nulls)) for place, day in enumerate(days)
    ]
