"""What is asked of every rule, by brute force over completions and days.

An unknown fact stands for every value that the rule accepts. Days are tried
around every anchor (as_of, the days given, both ends of the calendar), each
also moved by whole years and by the spans that occur in the law.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any

from .calendar import (
    FIRST_DAY,
    LAST_DAY,
    add_months,
    instant_of,
    local,
    local_text,
    plus,
)
from .model import READINGS, Fact, Facts, Readings, Refusal, Rule
from .question import Parsed, parse, read_text
from .rules import TEMPORARY_EXPIRES, WORKED_OUT, holder, inactivity_decide

PARTS = frozenset(
    (
        "outcome",
        "reasons",
        "values",
        "missing",
        "flips",
        "next_change",
        "readings",
        "contest",
        "assumed",
    )
)
UNDETERMINED = "undetermined"
PROCEDURE_FROM = date(2024, 7, 16)
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
CAP = 2500  # completions tried when there are more
SAMPLE = 60  # of which those looked at in some places
# days after as_of at which completions are told apart
COURSE = (1, 2, 5, 9, 14, 20, 27, 33, 40, 60, 90, 180, 365, 500, 731, 1100)
CLASHES = 300  # differences that force another fact, looked at one by one

# Every day of the calendar instead of those around the anchors: very slow, to
# check that the anchors are enough (see README.md).
FULL = False

DENSE = tuple(range(-40, 41))
THIN = tuple(
    sorted(
        {s + x for s in (-30, -7, 7, 30) for x in (-1, 0, 1)}
        | {s + x for s in (-15, 15) for x in range(-5, 6)}
        | set(range(-5, 6))
        | {8, -8}
    )
)
YEARS = range(-4, 5)

FIRST_INSTANT = instant_of(1900, 1, 1)
LAST_INSTANT = instant_of(2199, 12, 31, 23, 59) + 59


# --- days and other values to try -------------------------------------------


@lru_cache(maxsize=20000)
def around(
    anchor: date, offsets: tuple[int, ...], low: date, high: date
) -> frozenset[date]:
    found = set()
    for years in YEARS:
        centre = add_months(anchor, 12 * years, "february-28")
        if plus(centre, 80) < low or plus(centre, -80) > high:
            continue
        for offset in offsets:
            day = plus(centre, offset)
            if low <= day <= high:
                found.add(day)
    return frozenset(found)


def moved(anchor: date, number: int, months_too: bool) -> list[date]:
    """The anchor moved by a number of the question, as days, months and years."""
    found = []
    for n in (number, -number):
        found.append(plus(anchor, n))
        if not months_too:
            continue
        for months in (n, 12 * n):
            try:
                found.append(add_months(anchor, months, "february-28"))
            except ValueError:  # a year that Python does not know
                pass
    return found


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


def given_numbers(f: Facts) -> list[int]:
    return [x for x in f.values() if isinstance(x, int) and not isinstance(x, bool)]


def spread(
    anchors: set[date],
    numbers: Iterable[int],
    offsets: tuple[int, ...],
    low: date,
    high: date,
    months_too: bool,
) -> list[date]:
    found = {low, high}
    for anchor in {*anchors, FIRST_DAY, LAST_DAY}:
        if anchor in anchors:
            found |= around(anchor, offsets, low, high)
        found |= {plus(anchor, x) for x in THIN if low <= plus(anchor, x) <= high}
        for number in numbers:
            for centre in moved(anchor, number, months_too):
                if not FIRST_DAY.year - 9 < centre.year < LAST_DAY.year + 9:
                    continue
                for offset in range(-10, 11):
                    day = plus(centre, offset)
                    if low <= day <= high:
                        found.add(day)
                # a holder's term and lead days together
                if -4000 < number < 4000:
                    for years in (-2, 2):
                        day = add_months(centre, 12 * years, "february-28")
                        for offset in range(-3, 4):
                            if low <= plus(day, offset) <= high:
                                found.add(plus(day, offset))
    return sorted(found)


def spread_instants(anchors: Iterable[int], high: int, dense: bool) -> list[int]:
    found = {FIRST_INSTANT, high}
    near = range(-5, 6) if dense else range(-1, 2)
    for anchor in anchors:
        for shift in (0, 600, 3600, 8 * 3600, 24 * 3600):
            for sign in (-1, 1):
                for offset in near:
                    found.add(anchor + sign * shift + offset)
    return sorted(x for x in found if FIRST_INSTANT <= x <= high)


NUMBERS_TO_TRY = (
    "",
    "CAR202100000000",
    "CAR202112345678",
    "CAR2021ABCDEFGH",
    "car2021 1234-5678",
    "CCV202112345678",
)


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
        self._sets: dict[tuple[str, bool], list[Any]] = {}
        self._completions: dict[bool, list[Facts]] = {}
        self._sample: dict[bool, list[Facts]] = {}
        self._watched: list[Facts] | None = None

    # what a fact may be

    def bounds(self, fact: Fact) -> tuple[date, date]:
        high = LAST_DAY
        if fact.past and self.as_of is not None:
            high = self.as_of
        return FIRST_DAY, high

    def anchors(self) -> set[date]:
        found = given_days(self.f)
        if isinstance(self.as_of, date):
            found.add(self.as_of)
        return found

    def day_set(self, fact: Fact, dense: bool) -> list[date]:
        low, high = self.bounds(fact)
        if FULL and self.day_unknowns() <= 1:
            return [plus(low, n) for n in range((high - low).days + 1)]
        offsets = DENSE if dense else THIN
        months_too = self.rule.name == "deadline"
        numbers = given_numbers(self.f)
        days = set(spread(self.anchors(), numbers, offsets, low, high, months_too))
        near = [plus(low, n) for n in range(4)] + [plus(high, -n) for n in range(4)]
        near += [plus(day, n) for day in LAW_DAYS for n in range(-3, 4)]
        days |= {day for day in near if low <= day <= high}
        return sorted(days)

    def instants(self) -> list[int]:
        found = [self.f[x.name] for x in self.rule.facts if x.kind == "instant"]
        return [x for x in found if isinstance(x, int)] + [self.as_of]

    def number_set(self, fact: Fact) -> list[int]:
        low, high = fact.low, fact.high
        if FULL and self.day_unknowns() <= 1:
            return list(range(low, high + 1))
        if high - low <= 1000:
            return list(range(low, high + 1))
        found = set(range(low, min(low + 130, high) + 1)) | {high}
        days = sorted(self.anchors() | {FIRST_DAY, LAST_DAY})
        for a, b in itertools.combinations(days, 2):
            for n, near in (
                ((b - a).days, 10),
                ((b.year - a.year) * 12 + b.month - a.month, 3),
                (b.year - a.year, 3),
            ):
                found |= set(range(n - near, n + near + 1))
        grid = low + 1
        while grid < high:
            found.add(grid)
            grid += 1 + grid // 10
        return sorted(n for n in found if low <= n <= high)

    def values_of(self, name: str, dense: bool) -> list[Any]:
        key = (name, dense)
        if key not in self._sets:
            self._sets[key] = self._values_of(fact_of(self.rule, name), dense)
        return self._sets[key]

    def _values_of(self, fact: Fact, dense: bool) -> list[Any]:
        found: list[Any]
        if fact.kind == "day":
            found = list(self.day_set(fact, dense))
        elif fact.kind == "instant":
            high = self.as_of if fact.past else LAST_INSTANT
            found = list(spread_instants(self.instants(), high, dense))
        elif fact.kind == "yesno":
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
        elif fact.kind == "number":
            found = list(self.number_set(fact))
        elif fact.kind == "periods":
            found = [[], [(FIRST_DAY, "none")]]
        elif fact.kind == "asks":
            found = [[], ["password"]]
        elif fact.kind == "invoice":
            issued = Fact("invoice.issued_on", "day", past=True)
            days = self.day_set(issued, False)
            found = [(day, office) for day in days for office in (True, False)]
        else:
            raise AssertionError(fact.kind)
        if fact.word is not None:
            found.append(fact.word)
        return found

    # completions

    def wrong(self, f: Facts) -> tuple[str, str] | None:
        return self.rule.relations(self.as_of, f, self.readings)

    def completions(self, dense: bool = True) -> list[Facts]:
        dense = dense and not self.too_many()
        if dense not in self._completions:
            found = self._complete(self.unknown, dense, CAP, {})
            self._completions[dense] = list(found)
        return self._completions[dense]

    def too_many(self) -> bool:
        """Too many combinations for the dense sets of days."""
        if self.day_unknowns() > 1:
            return True
        if self.rule.name == "holder-review" and len(self.unknown) > 1:
            return True
        size = 1
        for name in self.unknown:
            size *= len(self.values_of(name, True))
        return len(self.unknown) > 1 and size > CAP

    def day_unknowns(self) -> int:
        return sum(
            1 for x in self.unknown if fact_of(self.rule, x).kind in ("day", "number")
        )

    def _complete(
        self, names: list[str], dense: bool, cap: int, fixed: Facts
    ) -> Iterator[Facts]:
        """Accepted completions; all combinations, or `cap` of them by lot."""
        names = [x for x in names if x not in fixed]
        if not names:
            f = {**self.f, **fixed}
            if self.wrong(f) is None:
                yield f
            return
        numbers = [x for x in names if fact_of(self.rule, x).kind == "number"]
        if numbers and len(names) > 1 and self.rule.name == "deadline":
            # what number is accepted hangs on the others: it comes last
            number = numbers[0]
            fact = fact_of(self.rule, number)
            others = [x for x in names if x != number]
            blank = {**self.f, **fixed, **dict.fromkeys(names)}
            sets = [
                self.fewer(self.accepted_alone(x, names, False, blank)) for x in others
            ]
            for combo in itertools.product(*sets):
                f = {**blank, **dict(zip(others, combo))}
                for n in self.few_numbers(fact, f):
                    g = {**f, number: n}
                    if self.wrong(g) is None:
                        yield g
            return
        yield from self._choose(names, dense, cap, {**self.f, **fixed})

    def few_numbers(self, fact: Fact, f: Facts) -> list[int]:
        """Numbers that lead from a day of `f` to as_of or to either end."""
        low, high = fact.low, fact.high
        found = set(range(low, low + 4)) | {high}
        days = given_days(f) | {self.as_of, FIRST_DAY, LAST_DAY}
        for a, b in itertools.combinations(sorted(days), 2):
            n = (b.year - a.year) * 12 + b.month - a.month
            found |= {(b - a).days + near for near in range(-5, 6)}
            found |= {n + near for near in (-1, 0, 1)}
            found |= {b.year - a.year + near for near in (-1, 0, 1)}
        found |= {4**power for power in range(2, 8)}
        return sorted(n for n in found if low <= n <= high)

    def _choose(
        self, names: list[str], dense: bool, cap: int, base: Facts
    ) -> Iterator[Facts]:
        if len(names) == 1:
            sets = [self.values_of(names[0], dense)]
        else:
            sets = [self.accepted_alone(x, names, dense, base) for x in names]
        size = 1
        for values in sets:
            size *= len(values)
        if size == 0:
            return
        combos: Iterable[tuple[Any, ...]]
        # products that are not too large: every combination
        if len(names) == 1 or size <= cap:
            combos = itertools.product(*sets)
        else:
            combos = self._by_lot(names, sets, cap)
        for combo in combos:
            f = {**base, **dict(zip(names, combo))}
            if self.wrong(f) is None:
                yield f

    def accepted_alone(
        self, name: str, names: list[str], dense: bool, base: Facts
    ) -> list[Any]:
        """The values of a fact that are accepted while the others are unknown."""
        f = {**base, **dict.fromkeys(names)}
        found = []
        for value in self.values_of(name, dense):
            f[name] = value
            if self.wrong(f) is None:
                found.append(value)
        return found

    def fewer(self, values: list[Any]) -> list[Any]:
        """Of many days: both ends, those close to as_of, and others by lot."""
        if len(values) <= 40:
            return values
        near = [
            x
            for x in values
            if abs((x.replace(year=2000) - self.as_of.replace(year=2000)).days) < 2
            or abs((x - self.as_of).days) < 5
        ]
        some = random.Random(17).sample(values, 12)
        return sorted({*values[:3], *values[-3:], *near, *some})

    def _by_lot(
        self, names: list[str], sets: list[list[Any]], cap: int
    ) -> Iterator[tuple[Any, ...]]:
        lot = random.Random(20260101)
        words = [fact_of(self.rule, x).word for x in names]
        drawn = [
            (word if word in values else None, values, self.likely(values))
            for word, values in zip(words, sets)
        ]

        def draw() -> list[Any]:
            return [
                word
                if word is not None and lot.random() < 0.25
                else lot.choice(few if lot.random() < 0.2 else values)
                for word, values, few in drawn
            ]

        # one day alone may give what no other gives: each value has its turn
        for place, values in enumerate(sets):
            for value in values:
                combo = draw()
                combo[place] = value
                yield tuple(combo)
        for _ in range(cap):
            yield tuple(draw())

    def likely(self, values: list[Any]) -> list[Any]:
        """The days next to as_of and the first and the last, where outcomes turn
        that few other days give."""
        days = sorted(x for x in values if isinstance(x, date))
        near = [x for x in days if abs((x - self.as_of).days) < 2] if days else []
        return [*days[:1], *near, *days[-1:]] or values

    # outcomes

    def decide(self, f: Facts) -> str:
        return self.rule.decide(self.as_of, f, self.readings)[0]

    def outcome(self, dense: bool = True) -> str | None:
        """The outcome; None when no completion is accepted."""
        first = None
        for f in self.completions(dense):
            found = self.decide(f)
            if first is None:
                first = found
            elif found != first:
                return UNDETERMINED
        return first

    def sample(self, dense: bool = True) -> list[Facts]:
        """Some completions of every outcome: all if few, else by lot."""
        if dense not in self._sample:
            by_outcome: dict[str, list[Facts]] = {}
            for f in self.completions(dense):
                by_outcome.setdefault(self.decide(f), []).append(f)
            found: list[Facts] = []
            each = max(2, SAMPLE // len(by_outcome))
            for group in by_outcome.values():
                if len(group) > each:
                    ends = [group[0], group[-1]]
                    group = ends + random.Random(11).sample(group, each - 2)
                found += group
            random.Random(13).shuffle(found)
            self._sample[dense] = found
        return self._sample[dense]

    def watched(self) -> list[Facts]:
        """Completions that may be the first to change: some by lot, and for each
        choice of the other unknowns, and each course of the outcome over the next
        days, the least and the greatest of each unknown day, instant or number."""
        if self._watched is None:
            completions = self.completions()
            dear = self.rule.name == "holder-review"
            if not dear:
                later = [self.moment_after(n) for n in COURSE]
            elif len(completions) <= 1000:
                later = [self.moment_after(n) for n in COURSE[::4]]
            else:
                later = []
            kinds = {x: fact_of(self.rule, x).kind for x in self.unknown}
            ordered = [x for x in kinds if kinds[x] in ("day", "instant", "number")]
            least: dict[Any, Facts] = {}
            greatest: dict[Any, Facts] = {}
            for f in completions:
                group = tuple(str(f[x]) for x in kinds if x not in ordered)
                course = tuple(
                    None
                    if self.rule.relations(when, f, self.readings)
                    else self.rule.decide(when, f, self.readings)[0]
                    for when in later
                )
                for name in ordered:
                    if isinstance(f[name], str):
                        continue
                    key = (name, *group, course)
                    if key not in least or f[name] < least[key][name]:
                        least[key] = f
                    if key not in greatest or f[name] > greatest[key][name]:
                        greatest[key] = f
            found = [*self.sample()[:24], *least.values(), *greatest.values()]
            once = {id(f): f for f in found}
            self._watched = list(once.values())[: 84 if dear else 250]
        return self._watched

    def moment_after(self, days: int) -> Any:
        """As many days after as_of; for a clock rule, as many times ten minutes."""
        if self.rule.clock:
            return min(self.as_of + 600 * days - 1, LAST_INSTANT)
        return min(plus(self.as_of, days), LAST_DAY)

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

    def at(self, as_of: Any) -> Case:
        return Case(self.rule, as_of, self.raw, self.readings)


# --- missing ----------------------------------------------------------------


def missing(case: Case) -> list[str]:
    found = [name for name in case.unknown if makes_a_difference(case, name)]
    alone = [name for name in found if settles(case, name)]
    return alone + [name for name in found if name not in alone]


def makes_a_difference(case: Case, name: str) -> bool:
    """Two completions with different outcomes that differ in this fact, and
    otherwise only where that difference forces another fact."""
    if case.unknown == [name]:
        return True
    values = list(case.values_of(name, not case.too_many()))
    random.Random(7).shuffle(values)
    values.sort(key=lambda x: not isinstance(x, (str, bool)))
    clashes: list[tuple[str, Facts]] = []
    for base in case.sample():
        if base[name] == WORKED_OUT:  # here the fact is not unknown
            continue
        before = case.decide(base)
        for value in values:
            if value in (base[name], WORKED_OUT):
                continue
            f = {**base, name: value}
            if case.wrong(f) is not None:
                clashes.append((before, f))
            elif case.decide(f) != before:
                return True
    if not case.rule.forces:
        return False
    # where the difference forces another fact
    if len(clashes) > CLASHES:
        clashes = random.Random(37).sample(clashes, CLASHES)
    return any(
        case.decide(g) != before
        for before, f in clashes
        for g in repairs(case, f, name)
    )


def repairs(case: Case, f: Facts, name: str) -> Iterator[Facts]:
    """The accepted ways to change the fewest other unknown facts of `f`."""
    others = [x for x in case.unknown if x != name]
    for count in range(1, len(others) + 1):
        any_found = False
        for names in itertools.combinations(others, count):
            sets = [case.values_of(x, False) for x in names]
            for combo in itertools.islice(itertools.product(*sets), 5000):
                g = {**f, **dict(zip(names, combo))}
                if all(g[x] != f[x] for x in names) and case.wrong(g) is None:
                    any_found = True
                    yield g
        if any_found:
            return


def settles(case: Case, name: str) -> bool:
    """One value of this fact alone settles the outcome."""
    if case.unknown == [name]:
        return True
    dense = not case.too_many()
    # completions that left the outcome open for an earlier value
    pairs: list[tuple[Facts, Facts]] = []

    def decided(base: Facts, value: Any) -> str | None:
        f = {**base, name: value}
        return case.decide(f) if case.wrong(f) is None else None

    def left_open(value: Any) -> bool:
        for place, (a, b) in enumerate(pairs):
            one, other = decided(a, value), decided(b, value)
            if None not in (one, other) and one != other:
                pairs.insert(0, pairs.pop(place))
                return True
        found: dict[str, Facts] = {}
        for base in case.sample():
            outcome = decided(base, value)
            if outcome is not None:
                found.setdefault(outcome, base)
                if len(found) > 1:
                    break
        else:
            some = list(case._complete(case.unknown, dense, 600, {name: value}))
            random.Random(31).shuffle(some)
            found = {}
            for f in some:
                found.setdefault(case.decide(f), f)
                if len(found) > 1:
                    break
            if len(found) < 2:
                return not found  # no completion at all settles nothing
        a, b = found.values()
        pairs.insert(0, (a, b))
        del pairs[40:]
        return True

    for value in case.values_of(name, dense):
        if value == WORKED_OUT or case.wrong({**case.f, name: value}) is not None:
            continue
        if not left_open(value):
            return True
    return False


# --- reasons and values -----------------------------------------------------


def reasons(case: Case, outcome: str) -> list[str]:
    """Those common to all completions, and `facts-missing` where undetermined."""
    rule = case.rule
    found: list[str] | None = None
    for f in case.completions():
        codes = rule.decide(case.as_of, f, case.readings)[1]
        if rule.clicsequr_note is not None:
            told = case.as_of is None or case.as_of >= PROCEDURE_FROM
            if told and rule.clicsequr_note(case.as_of, f, case.readings):
                codes = [*codes, "procedure-published-for-clicsequr"]
        if found is None:
            found = list(codes)
        else:
            found = [x for x in found if x in codes]
        if not found:
            break
    assert found is not None
    if outcome == UNDETERMINED:
        found.append("facts-missing")
    elif not found:
        found = ["all-cases-agree"]
    return sorted(found, key=rule.reason_order)


def merged(a: Any, b: Any, words: dict[str, Any]) -> Any:
    """What two completions share of a value that is an object of parts."""
    if isinstance(a, dict) and isinstance(b, dict):
        return {
            k: merged(a[k], b[k], words)
            if isinstance(a[k], dict)
            else a[k]
            if a[k] == b[k]
            else words.get(k, words["*"])
            for k in a
        }
    return a if a == b else words["*"]


def common_values(case: Case) -> dict[str, Any]:
    rule = case.rule
    found: dict[str, Any] | None = None
    # first the ends and some by lot, so that most differences show early
    completions = case.completions()
    some = random.Random(3).sample(completions, min(12, len(completions)))
    for f in itertools.chain(completions[:1], some, completions):
        values = rule.values(case.as_of, f, case.readings)
        if found is None:
            found = dict(values)
            continue
        for name in values:
            if name in rule.part_values:
                words = rule.part_values[name]
                found[name] = merged(found[name], values[name], words)
            elif found[name] != values[name]:
                found[name] = None
    assert found is not None
    return rule.finish(found)


# --- next change ------------------------------------------------------------


def later_days(case: Case, sparse: bool) -> list[date]:
    start: date = case.as_of
    if start >= LAST_DAY:
        return []
    if FULL and not sparse:
        return [plus(start, n) for n in range(1, (LAST_DAY - start).days + 1)]
    anchors = given_days(case.f) | {LAST_DAY}
    if case.unknown:
        anchors.add(FIRST_DAY)
    offsets = THIN if sparse else DENSE
    months_too = case.rule.name == "deadline"
    numbers = given_numbers(case.f)
    first = plus(start, 1)
    days = set(spread(anchors, numbers, offsets, first, LAST_DAY, months_too))
    near = [plus(start, n) for n in range(1, 41 if sparse else 401)]
    near += [plus(day, n) for day in LAW_DAYS for n in range(-3, 4)]
    if case.rule.name == "holder-review":
        # The window to renew, 90 days where none is given, of the next terms.
        ends = [
            add_months(day, 24 * n, "february-28") for day in anchors for n in (1, 2)
        ]
        near += [plus(day, n) for day in ends for n in range(-94, -86)]
    days |= {day for day in near if start < day <= LAST_DAY}
    return sorted(days)


def later_instants(case: Case, sparse: bool) -> list[int]:
    start: int = case.as_of
    found = set(range(start + 1, start + (50 if sparse else 1300)))
    for day in LAW_DAYS:
        for after in (day, plus(day, 1)):
            midnight = instant_of(after.year, after.month, after.day)
            found |= {midnight - 1, midnight, midnight + 1}
    if not case.unknown:
        noon = local(start).replace(minute=0, second=0)
        for hours in range(-2, 24 * 16):
            second = int(noon.timestamp()) + 3600 * hours
            found |= {second - 1, second, second + 1}
    found |= set(spread_instants(case.instants(), LAST_INSTANT, not sparse))
    return sorted(x for x in found if start < x <= LAST_INSTANT)


def next_change(case: Case, outcome: str) -> dict[str, Any] | None:
    if case.as_of is None:
        return None
    found = first_change(case, outcome)
    if found is None:
        return None
    when, other = found
    on = when.isoformat() if isinstance(when, date) else local_text(when)
    return {"on": on, "outcome": other}


def first_change(case: Case, outcome: str) -> tuple[Any, str] | None:
    """The first later moment with another outcome. Moments at which the facts
    cannot stand together are passed over."""
    rule = case.rule
    later: Callable[[Case, bool], list[Any]] = (
        later_instants if rule.clock else later_days
    )
    if not case.unknown:
        for when in later(case, False):
            other = rule.decide(when, case.f, case.readings)[0]
            if other != outcome and not rule.relations(when, case.f, case.readings):
                return when, other
        return None

    # two completions that are accepted then and differ: still undetermined
    if outcome == UNDETERMINED:
        pool = list(case.sample())
        before: Any = case.as_of
        for when in later(case, False):
            if still_undetermined(case, when, pool):
                before = when
                continue
            then = case.at(when)
            found = then.outcome(False)
            if found != UNDETERMINED:
                found = then.outcome(True)
            if found not in (None, UNDETERMINED):
                when = between(
                    before,
                    when,
                    lambda x: case.at(x).outcome(True) not in (None, UNDETERMINED),
                )
                found = case.at(when).outcome(True)
                assert found is not None
                return when, found
            if found is not None:
                pool = list(then.sample(then.outcome(False) == UNDETERMINED))
            before = when
        return None

    # one outcome whatever the unknown facts: look at fewer days, then between two
    before = case.as_of
    every = 200 if rule.name == "holder-review" else 50
    for place, when in enumerate(later(case, True)):
        if not changes_by(case, when, outcome, place % every == 0):
            before = when
            continue
        high = between(before, when, lambda x: changes_by(case, x, outcome, False))
        found = case.at(high).outcome(True)
        assert found is not None and found != outcome
        return high, found
    return None


def still_undetermined(case: Case, when: Any, pool: list[Facts]) -> bool:
    """Two of the pool are accepted at `when` and differ; they come to its front."""
    first: str | None = None
    for place, f in enumerate(pool):
        if case.rule.relations(when, f, case.readings) is not None:
            continue
        found = case.rule.decide(when, f, case.readings)[0]
        if first is None:
            first = found
            pool[0], pool[place] = pool[place], pool[0]
        elif found != first:
            pool[1], pool[place] = pool[place], pool[1]
            return True
    return False


def between(low: Any, high: Any, changed: Callable[[Any], bool]) -> Any:
    """The first changed day (or second) after `low`; `high` is changed."""
    while True:
        middle = low + (high - low) // 2
        if middle in (low, high):
            return high
        if changed(middle):
            high = middle
        else:
            low = middle


def changes_by(case: Case, when: Any, outcome: str, thorough: bool) -> bool:
    """Some completion, of then, gives another outcome than `outcome`."""
    then = case.at(when)
    if thorough:
        return then.outcome(False) not in (None, outcome)
    newest: Facts = {}
    for name in case.unknown:
        fact = fact_of(case.rule, name)
        if fact.kind in ("day", "instant") and fact.past:
            newest[name] = when
    for f in case.watched():
        if then.decide(f) != outcome and then.wrong(f) is None:
            return True
        for name, value in newest.items():
            g = {**f, name: value}
            if then.wrong(g) is None and then.decide(g) != outcome:
                return True
    return renewed_since(case, then, outcome)


def renewed_since(case: Case, then: Case, outcome: str) -> bool:
    """Of a review: a renewal completed on the new day, or the day before, of a term
    that nobody knows; some other outcome follows."""
    completed = "renewal_completed_on"
    if case.rule.name != "holder-review" or completed not in case.unknown:
        return False
    if not {"expires_on", WORKED_OUT} & {*case.unknown, case.f["expires_on"]}:
        return False
    days = case.values_of("expires_on", False)
    some = [*days[:2], *days[-2:], *random.Random(41).sample(days, min(12, len(days)))]
    if isinstance(case.f["issued_on"], date):
        some.append(plus(case.f["issued_on"], 1))
    for f in case.watched()[:12]:
        for day in (then.as_of, plus(then.as_of, -1)):
            for expires in some:
                g = {**f, completed: day, "expires_on": expires}
                if then.wrong(g) is None and then.decide(g) != outcome:
                    return True
    return False


# --- flips ------------------------------------------------------------------


DONE_BY_DAY = (
    "completed_on",
    "renewal_completed_on",
    "notified_on",
    "passed_on",
    "exam_passed_on",
    "last_used_on",
    "account_last_used_on",
)
DONE_BY_YES = ("application_complete", "exam_passed", "duties_paid", "affiliated")
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


def nature(case: Case, fact: Fact, to: Any) -> str:
    if case.rule.name in ("transfer-request", "file-recovery"):
        return "act"
    if fact.name in DONE_BY_YES and to is True:
        return "act"
    if fact.name == "unaffiliated_since" and to == "none":
        return "act"
    if to == case.as_of and can_be_done(case, fact):
        return "act"
    return "record"


def flips(case: Case) -> list[dict[str, Any]]:
    rule = case.rule
    if not rule.ranks:
        return []
    worst = case.worst()
    if worst is None or worst == len(rule.ranks) - 1 or worst == (1, 0, 0):
        return []
    found = []
    for fact in rule.facts:
        if fact.parameter:
            continue
        flipper = Flipper(case, worst, fact)
        flip = flipper.find()
        if flip is None:
            continue
        changes = [flip]
        # what is nearest on paper may not be what the person can still do
        if fact.kind == "day" and can_be_done(case, fact) and flip[0] != case.as_of:
            changes += [x for x in [flipper.first([case.as_of])] if x is not None]
        for to, outcome in changes:
            found.append(
                {
                    "fact": fact.name,
                    "to": local_text(to) if fact.kind == "instant" else plain(to),
                    "outcome": outcome,
                    "nature": nature(case, fact, to),
                }
            )
    return found


class Flipper:
    """The change of one fact alone that gives a better outcome than `worst`."""

    def __init__(self, case: Case, worst: Any, fact: Fact) -> None:
        self.case = case
        self.worst = worst
        self.fact = fact
        # completions that spoiled an earlier value, or may spoil the next
        self.spoilers: list[Facts] = []
        if case.unknown:
            self.spoilers = sorted(case.sample(), key=case.stands)[:40]

    def better(self, value: Any) -> tuple[Any, str] | None:
        """How good it is with this value, and its outcome, if better."""
        case, rule = self.case, self.case.rule
        raw = {**case.raw, self.fact.name: value}
        if rule.relations(case.as_of, raw, case.readings) is not None:
            return None
        f = rule.settle(raw, case.readings)
        unknown = rule.unknown_facts(f, case.readings)
        if not unknown:
            stands = case.stands(f)
            if stands is None or stands <= self.worst:
                return None
            return stands, case.decide(f)
        for place, spoiler in enumerate(self.spoilers):
            g = {**f, **{x: spoiler[x] for x in unknown}}
            if any(g[x] is None for x in unknown) or case.wrong(g) is not None:
                continue
            stands = case.stands(g)
            if stands is None or stands <= self.worst:
                self.spoilers.insert(0, self.spoilers.pop(place))
                return None
        then = Case(rule, case.as_of, raw, case.readings)
        worst: Any = None
        outcomes: set[str] = set()
        completions = list(then.completions())
        random.Random(29).shuffle(completions)  # so that a spoiler spoils more
        for g in completions:
            stands = then.stands(g)
            if stands is None or stands <= self.worst:
                self.spoilers = [g, *self.spoilers[:60]]
                return None
            outcomes.add(then.decide(g))
            worst = stands if worst is None else min(worst, stands)
        if worst is None:
            return None
        return worst, outcomes.pop() if len(outcomes) == 1 else UNDETERMINED

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
            found = self.first(self.days_outward(given))
        elif fact.kind == "instant":
            start = given if isinstance(given, int) else case.as_of
            found = self.first(self.instants_outward(start))
        elif fact.kind in ("yesno", "choice"):
            best: tuple[Any, Any, str] | None = None
            for value in (*self.answers(), *fact.words):
                improved = self.better(value)
                if improved is not None and (best is None or improved[0] > best[0]):
                    best = improved[0], value, improved[1]
            return None if best is None else (best[1], best[2])
        elif fact.kind == "number":
            if given is None:
                return self.first(self.case.values_of(fact.name, True))
            return self.first(self.numbers_outward(given))
        if found is None and fact.word is not None and fact.kind in ("day", "instant"):
            return self.first([fact.word])
        return found

    def answers(self) -> tuple[Any, ...]:
        return (True, False) if self.fact.kind == "yesno" else self.fact.choices

    def days_outward(self, given: Any) -> Iterator[date]:
        low, high = self.case.bounds(self.fact)
        ahead = self.fact.name in AHEAD
        if self.fact.name == "cancelled_on" and isinstance(given, date):
            ahead = True
        if not ahead or self.fact.past:
            high = min(high, self.case.as_of)
        start = given if isinstance(given, date) else self.case.as_of
        for n in range(110000 if FULL else 401):
            for day in (plus(start, -n), plus(start, n)):
                if low <= day <= high:
                    yield day
        if FULL:
            return
        farther = [
            day
            for day in self.case.day_set(self.fact, True)
            if abs((day - start).days) > 400 and day <= high
        ]
        yield from sorted(farther, key=lambda day: (abs((day - start).days), day))

    def instants_outward(self, start: int) -> Iterator[int]:
        low, high = FIRST_INSTANT, LAST_INSTANT
        if self.fact.past:
            high = self.case.as_of
        for n in range(1301):
            for second in (start - n, start + n):
                if low <= second <= high:
                    yield second
        farther = [
            x
            for x in spread_instants(self.case.instants(), high, True)
            if abs(x - start) > 1300
        ]
        yield from sorted(farther, key=lambda x: (abs(x - start), x))

    def numbers_outward(self, start: int) -> Iterator[int]:
        low, high = self.fact.low, self.fact.high
        for n in range(37000 if FULL else 401):
            for number in (start - n, start + n):
                if low <= number <= high:
                    yield number
        # anchors that a larger or smaller number must reach
        farther = [x for x in self.case.number_set(self.fact) if abs(x - start) > 400]
        yield from sorted(farther, key=lambda x: (abs(x - start), x))


# --- contest ----------------------------------------------------------------


def days_told(rule: Rule, values: dict[str, Any], change: Any) -> dict[str, Any]:
    """Every day that a person may act on, by the name that `contest` gives it."""
    found = {x: values[x] for x in rule.day_values}
    if "days_left" in values:
        found["days_left"] = values["days_left"]
    for act, duty in values.get("duties", {}).items():
        for part in ("from", "by"):
            day = duty[part]
            found[f"duties.{act}.{part}"] = None if day == "none" else day
    found["next_change"] = None if change is None else change["on"]
    return {name: plain(value) for name, value in found.items()}


def contest(
    case: Case, outcome: str, values: dict[str, Any], change: Any
) -> list[dict[str, Any]]:
    """Each choice of one other reading that gives another outcome or another day."""
    found = []
    ours = days_told(case.rule, values, change)
    for reading in case.rule.used_readings(case.raw):
        for choice in READINGS[reading]:
            if choice == case.readings[reading]:
                continue
            readings = case.readings.but(reading, choice)
            if case.rule.relations(case.as_of, case.raw, readings) is not None:
                continue  # the facts cannot stand together
            then = Case(case.rule, case.as_of, case.raw, readings)
            other = then.outcome()
            if other is None:
                continue
            theirs = days_told(case.rule, common_values(then), next_change(then, other))
            days = {x: day for x, day in theirs.items() if day != ours[x]}
            if other != outcome or days:
                found.append(
                    {
                        "reading": reading,
                        "choice": choice,
                        "outcome": other,
                        "days": days,
                    }
                )
    return found


# --- holder-review: the parts it asks ---------------------------------------


def decisions(case: Case) -> dict[str, Any]:
    """The outcome of each part that some completion asks; None where completions
    differ, or where the part is asked on unknown facts: it is not compared."""
    found: dict[str, Any] = {}
    for f in case.completions():
        for name, outcome in holder(case.as_of, f, case.readings)["parts"].items():
            found[name] = None if case.unknown else outcome
    return {name: {"outcome": outcome} for name, outcome in found.items()}


# --- the whole answer -------------------------------------------------------


def plain(value: Any) -> Any:
    """Days as text."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(x) for x in value]
    return value


def refusal(code: str, field: str | None) -> dict[str, Any]:
    return {"error": {"code": code, "field": field}}


def evaluate(question: dict[str, Any], parts: Iterable[str] = PARTS) -> dict[str, Any]:
    try:
        parsed = parse(question)
        return answer(parsed, frozenset(parts))
    except Refusal as wrong:
        return refusal(wrong.code, wrong.field)


def evaluate_text(text: str, parts: Iterable[str] = PARTS) -> dict[str, Any]:
    try:
        question = read_text(text)
    except Refusal as wrong:
        return refusal(wrong.code, wrong.field)
    return evaluate(question, parts)


def why_none_is_accepted(case: Case) -> tuple[str, str]:
    """The relation that fails whatever the unknown facts are."""
    sets = [case.values_of(x, False) for x in case.unknown]
    lot = random.Random(23)
    found = set()
    for _ in range(500):
        f = {**case.f, **{x: lot.choice(s) for x, s in zip(case.unknown, sets)}}
        wrong = case.wrong(f)
        assert wrong is not None
        if wrong[0] != "not-a-completion":
            found.add(wrong)
    names = [x.name for x in case.rule.facts]
    return min(found, key=lambda x: names.index(x[1]))


def answer(parsed: Parsed, parts: frozenset[str]) -> dict[str, Any]:
    rule = parsed.rule
    case = Case(rule, parsed.as_of, parsed.facts, parsed.readings)
    wrong = rule.relations(parsed.as_of, parsed.facts, parsed.readings)
    if wrong is not None:
        raise Refusal(wrong[0], f"facts.{wrong[1]}")
    outcome = case.outcome()
    if outcome is None:
        code, field = why_none_is_accepted(case)
        raise Refusal(code, f"facts.{field}")

    found: dict[str, Any] = {"outcome": outcome}
    values = common_values(case) if parts & {"values", "contest"} else {}
    change = next_change(case, outcome) if parts & {"next_change", "contest"} else None
    if "reasons" in parts:
        found["reasons"] = reasons(case, outcome)
    if "values" in parts:
        found["values"] = plain(values)
        if rule.name == "holder-review":
            found["values"]["decisions"] = decisions(case)
    if "assumed" in parts:
        found["assumed"] = parsed.assumed
    if "missing" in parts:
        found["missing"] = missing(case) if outcome == UNDETERMINED else []
    if "flips" in parts:
        found["flips"] = flips(case)
    if "next_change" in parts:
        found["next_change"] = change
    if "readings" in parts:
        found["readings"] = {
            x: parsed.readings[x] for x in rule.used_readings(parsed.facts)
        }
    if "contest" in parts:
        found["contest"] = contest(case, outcome, values, change)
        found["contested"] = any(x["outcome"] != outcome for x in found["contest"])
        found["days_contested"] = any(x["days"] for x in found["contest"])
    return found
