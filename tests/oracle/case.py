"""A question whose facts can stand together, to be looked at from all sides."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from .calendar import FIRST_DAY, LAST_DAY
from .model import Fact, Facts, Readings, Rule
from .rules import TEMPORARY_EXPIRES, WORKED_OUT, inactivity_decide

NUMBERS_TO_TRY = (
    "",
    "CAR202100000000",
    "CAR202112345678",
    "CAR2021ABCDEFGH",
    "car2021 1234-5678",
    "CCV202112345678",
)


# the days that the contract names
LAW_DAYS = (
    date(2019, 8, 1),
    date(2019, 12, 31),
    date(2020, 12, 31),
    date(2021, 1, 1),
    *(date(year, 7, 1) for year in range(2021, 2027)),
    date(2024, 7, 15),
    date(2025, 7, 14),
)


def given_days(f: Facts) -> set[date]:
    found = set()
    for value in f.values():
        if isinstance(value, date):
            found.add(value)
        elif isinstance(value, list):
            for start, end in (x for x in value if isinstance(x, tuple)):
                found.add(start)
                if end != "none":
                    found.add(end)
    if f.get("kind") == "temporary":
        found.add(TEMPORARY_EXPIRES)
    return found


def fact_of(rule: Rule, name: str) -> Fact:
    if name == "expires_on" and rule.name == "holder-review":
        return Fact(name, "day", word=WORKED_OUT)
    if name == "invoice.issued_on":
        return Fact(name, "day", past=True)
    if name == "invoice.from_office_confirmation":
        return Fact(name, "yesno")
    return rule.fact(name)


class Case:
    """A rule, an as_of, facts as given (raw) and readings."""

    def __init__(self, rule: Rule, as_of: Any, raw: Facts, readings: Readings) -> None:
        self.rule = rule
        self.as_of = as_of
        self.raw = raw
        self.readings = readings
        self.f = rule.settle(raw, readings)
        self.unknown = rule.unknown_facts(self.f, readings)

    # what kinds of cases find out, each in its manner

    def outcome(self) -> str | None:
        """The outcome; None when no completion is accepted."""
        raise NotImplementedError

    def completions(self) -> Iterable[Facts]:
        """Accepted completions, such that no reason and no value is common to them
        that is not common to all."""
        raise NotImplementedError

    def clashes(self) -> Iterable[tuple[str, str]]:
        """What makes completions impossible, as (code, fact), where none is possible."""
        raise NotImplementedError

    def makes_a_difference(self, name: str) -> bool:
        """Two completions with different outcomes that differ in this fact, and
        otherwise only where that difference forces another fact."""
        raise NotImplementedError

    def settles(self, name: str) -> bool:
        """One value of this fact alone settles the outcome."""
        raise NotImplementedError

    def first_change(self, outcome: str) -> tuple[Any, str] | None:
        """The first later moment with another outcome. Moments at which the facts
        cannot stand together are passed over."""
        raise NotImplementedError

    def flipper(self, worst: Any, fact: Fact) -> Flipper:
        raise NotImplementedError

    # what all have in common

    def at(self, as_of: Any) -> Any:
        return type(self)(self.rule, as_of, self.raw, self.readings)

    def bounds(self, fact: Fact) -> tuple[date, date]:
        high = LAST_DAY
        if fact.past and self.as_of is not None:
            high = self.as_of
        return FIRST_DAY, high

    def words(self, fact: Fact) -> list[Any]:
        """The values of a fact that are no day, number or list."""
        found: list[Any] = []
        if fact.kind == "yesno":
            found = [True, False, *fact.words]
        elif fact.kind == "choice":
            found = list(fact.choices)
        elif fact.kind == "opentext":
            found = [*fact.choices, "x"]
        elif fact.kind == "text":
            found = list(NUMBERS_TO_TRY)
            found += [
                x
                for name, x in self.f.items()
                if isinstance(x, str)
                and self.rule.fact(name).kind == "text"
                and x not in (*found, self.rule.fact(name).word)
            ]
        return found if fact.word is None else [*found, fact.word]

    def wrong(self, f: Facts) -> tuple[str, str] | None:
        return self.rule.relations(self.as_of, f, self.readings)

    def decide(self, f: Facts) -> str:
        return self.rule.decide(self.as_of, f, self.readings)[0]

    def decided(self, f: Facts) -> str | None:
        """The outcome; None where the facts cannot stand together."""
        return self.decide(f) if self.wrong(f) is None else None

    def stands(self, f: Facts) -> Any:
        return self.rule.stands(self.as_of, f, self.readings)

    def worst(self) -> Any:
        """How good the worst outcome is that a completion gives; None: no rank."""
        found = []
        for f in self.completions():
            found.append(self.stands(f))
            if found[-1] is None:
                return None
        return min(found)


DONE_BY_DAY = (
    "completed_on",
    "renewal_completed_on",
    "notified_on",
    "passed_on",
    "exam_passed_on",
    "last_used_on",
    "account_last_used_on",
)
# days that may lie ahead of as_of
AHEAD = ("issued_on", "expires_on")


def can_be_done(case: Case, fact: Fact) -> bool:
    """The person can still do it, on as_of."""
    if fact.name not in DONE_BY_DAY:
        return False
    last_used = case.f[fact.name]
    if fact.name.endswith("last_used_on") and isinstance(last_used, date):
        used = {"last_used_on": last_used}
        return inactivity_decide(case.as_of, used, case.readings)[0] != "cancelled"
    return True


class Flipper:
    """The change of one fact alone that gives a better outcome than `worst`."""

    def __init__(self, case: Any, worst: Any, fact: Fact) -> None:
        self.case = case
        self.worst = worst
        self.fact = fact

    def better(self, value: Any) -> tuple[Any, str] | None:
        """How good it is with this value, and its outcome, if better."""
        raise NotImplementedError

    def nearest_day(self, start: date, low: date, high: date) -> Any:
        """The day that is better and nearest to `start`, with its outcome."""
        raise NotImplementedError

    def nearest_instant(self, start: int) -> Any:
        raise NotImplementedError

    def nearest_number(self, start: int | None) -> Any:
        """Without a start, the least."""
        raise NotImplementedError

    def first(self, values: Iterable[Any]) -> tuple[Any, str] | None:
        for value in values:
            found = self.better(value)
            if found is not None:
                return value, found[1]
        return None

    def find(self) -> tuple[Any, str] | None:
        fact, case = self.fact, self.case
        given = case.raw[fact.name]
        found = None
        if fact.kind == "day":
            start = given if isinstance(given, date) else case.as_of
            low, high = case.bounds(fact)
            ahead = fact.name in AHEAD
            if fact.name == "cancelled_on" and isinstance(given, date):
                ahead = True
            found = self.nearest_day(start, low, high if ahead else case.as_of)
        elif fact.kind == "instant":
            start = given if isinstance(given, int) else case.as_of
            found = self.nearest_instant(start)
        elif fact.kind in ("yesno", "choice"):
            best: tuple[Any, Any, str] | None = None
            for value in case.words(fact):
                improved = self.better(value)
                if improved is not None and (best is None or improved[0] > best[0]):
                    best = improved[0], value, improved[1]
            return None if best is None else (best[1], best[2])
        elif fact.kind == "number":
            found = self.nearest_number(given)
        if found is None and fact.word is not None and fact.kind in ("day", "instant"):
            return self.first([fact.word])
        return found
