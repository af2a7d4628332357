"""What a rule is, for the oracle: its facts, readings, ranks and plain functions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

UNDETERMINED = "undetermined"

# A set of facts by name. A value of None is unknown.
Facts = dict[str, Any]


class Readings(dict[str, str]):
    """The choice of each reading. Never changed once made, so that what was worked
    out under it can be remembered."""

    def __init__(self, *choices: Any) -> None:
        super().__init__(*choices)
        self._hash = hash(tuple(self.items()))

    def __hash__(self) -> int:  # type: ignore[override]
        return self._hash

    def but(self, reading: str, choice: str) -> Readings:
        return Readings({**self, reading: choice})


# A day rule takes a date, a clock rule whole Unix seconds, or None without as_of.
AsOf = Any


class Refusal(Exception):
    """A question that cannot be asked."""

    def __init__(self, code: str, field_: str | None) -> None:
        super().__init__(code, field_)
        self.code = code
        self.field = field_


class _NoDefault:
    pass


NO_DEFAULT = _NoDefault()


@dataclass(frozen=True)
class Fact:
    name: str
    kind: str  # day instant yesno choice text number periods invoice asks opentext
    default: Any = NO_DEFAULT
    word: str | None = None  # "none" or "never" where that is an answer
    words: tuple[str, ...] = ()  # further answers of a yes/no fact
    choices: tuple[str, ...] = ()
    past: bool = False
    low: int = 0
    high: int = 0
    parameter: bool = False  # the caller's own choice: never unknown, never assumed

    @property
    def has_default(self) -> bool:
        return not isinstance(self.default, _NoDefault)


def nothing_wrong(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, str] | None:
    return None


def as_they_are(f: Facts) -> Facts:
    return f


def as_they_are_told(reasons: list[str]) -> list[str]:
    return reasons


def settled_as_they_are(f: Facts, r: Readings) -> Facts:
    return f


@dataclass(frozen=True)
class Rule:
    name: str
    number: int
    facts: tuple[Fact, ...]
    reasons: tuple[str, ...]
    decide: Callable[[AsOf, Facts, Readings], tuple[str, list[str]]]
    values: Callable[[AsOf, Facts, Readings], dict[str, Any]]
    readings: tuple[str, ...] = ()
    clock: bool = False
    needs_as_of: bool = True
    # better outcomes, best first; each group holds outcomes of one rank
    ranks: tuple[tuple[str, ...], ...] = ()
    # the first relation between facts that does not hold, as (code, fact)
    relations: Callable[[AsOf, Facts, Readings], tuple[str, str] | None] = nothing_wrong
    # facts that follow from others are filled in
    settle: Callable[[Facts, Readings], Facts] = settled_as_they_are
    # names of the facts that are unknown (without it: those that are None)
    unknowns: Callable[[Facts, Readings], list[str]] | None = None
    uses: Callable[[Facts], tuple[str, ...]] | None = None
    # values that are objects of parts, each open by itself: by the part's name
    # ("*": any other) what stands where completions differ
    part_values: dict[str, dict[str, Any]] = field(default_factory=dict)
    # values worked out from the values that all completions share
    finish: Callable[[dict[str, Any]], dict[str, Any]] = as_they_are
    # the values that are days or instants
    day_values: tuple[str, ...] = ()
    # facts may force one another (see `missing`)
    forces: bool = False
    # how good the outcome is, best greatest (None: by `ranks`)
    standing: Callable[[AsOf, Facts, Readings], Any] | None = None
    # of the reasons common to all completions, those that the answer gives
    told: Callable[[list[str]], list[str]] = as_they_are_told
    # the outcomes that carry procedure-published-for-clicsequr (by as_of)
    clicsequr_note: Callable[[AsOf, Facts, Readings], bool] | None = None

    def fact(self, name: str) -> Fact:
        for fact in self.facts:
            if fact.name == name:
                return fact
        raise KeyError(name)

    def unknown_facts(self, f: Facts, r: Readings) -> list[str]:
        if self.unknowns is not None:
            return self.unknowns(f, r)
        return [x.name for x in self.facts if f[x.name] is None]

    def used_readings(self, f: Facts) -> tuple[str, ...]:
        return self.readings if self.uses is None else self.uses(f)

    def reason_order(self, code: str) -> int:
        if code in GENERAL_REASONS:
            return 1000 + GENERAL_REASONS.index(code)
        return self.reasons.index(code)

    def rank(self, outcome: str) -> int | None:
        """0 is the worst; None has no rank."""
        for place, group in enumerate(reversed(self.ranks)):
            if outcome in group:
                return place
        return None

    def stands(self, as_of: AsOf, f: Facts, r: Readings) -> Any:
        """How good these facts are, to be compared; None has no rank."""
        if self.standing is not None:
            return self.standing(as_of, f, r)
        return self.rank(self.decide(as_of, f, r)[0])


GENERAL_REASONS = (
    "all-cases-agree",
    "facts-missing",
    "procedure-published-for-clicsequr",
)

# reading: its choices, default first
READINGS: dict[str, tuple[str, ...]] = {
    "leap-day": ("february-28", "march-1"),
    "counting": ("calendar", "cpa-269"),
    "lapsed-exam": ("either-route", "exam-must-be-valid"),
    "affiliation-route": ("no-time-limit", "two-years-after-expiry"),
    "expiry-day": ("first-day-not-covered", "last-day-covered"),
    "renewal-period": ("from-expiry", "from-completion"),
    "inactivity-boundary": ("at-24-months", "after-24-months"),
    "code-boundary": ("inclusive", "exclusive"),
    "support-holidays": ("closed", "open"),
}


def reading_default(rule: str, reading: str) -> str:
    if reading == "counting" and rule in ("change-notice", "deadline"):
        return "cpa-269"
    if reading == "inactivity-boundary" and rule == "inactivity-plan":
        return "after-24-months"
    return READINGS[reading][0]
