"""Rules on instants and numbers, by brute force over completions and moments.

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
    plus,
)
from .case import LAW_DAYS, Case, Flipper, fact_of, given_days
from .model import UNDETERMINED, Fact, Facts, Readings, Rule

SAMPLE = 60  # completions looked at in some places
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


class Brute(Case):
    def __init__(self, rule: Rule, as_of: Any, raw: Facts, readings: Readings) -> None:
        super().__init__(rule, as_of, raw, readings)
        self._sets: dict[tuple[str, bool], list[Any]] = {}
        self._completions: dict[bool, list[Facts]] = {}
        self._sample: dict[bool, list[Facts]] = {}
        self._watched: list[Facts] | None = None

    # what a fact may be

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
        elif fact.kind == "number":
            found = list(self.number_set(fact))
        elif fact.kind == "periods":
            found = [[], [(FIRST_DAY, "none")]]
        elif fact.kind == "asks":
            found = [[], ["password"]]
        else:
            return self.words(fact)
        return found if fact.word is None else [*found, fact.word]

    # completions

    def completions(self, dense: bool = True) -> list[Facts]:
        dense = dense and not self.too_many()
        if dense not in self._completions:
            found = self._complete(self.unknown, dense, {})
            self._completions[dense] = list(found)
        return self._completions[dense]

    def too_many(self) -> bool:
        """Too many combinations for the dense sets of days."""
        return self.day_unknowns() > 1

    def day_unknowns(self) -> int:
        return sum(
            1 for x in self.unknown if fact_of(self.rule, x).kind in ("day", "number")
        )

    def _complete(self, names: list[str], dense: bool, fixed: Facts) -> Iterator[Facts]:
        """Accepted completions."""
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
        yield from self._choose(names, dense, {**self.f, **fixed})

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

    def _choose(self, names: list[str], dense: bool, base: Facts) -> Iterator[Facts]:
        if len(names) == 1:
            sets = [self.values_of(names[0], dense)]
        else:
            sets = [self.accepted_alone(x, names, dense, base) for x in names]
        for combo in itertools.product(*sets):
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
        """Of many days: both ends, those close to as_of, and some between."""
        if len(values) <= 40:
            return values
        near = [
            x
            for x in values
            if abs((x.replace(year=2000) - self.as_of.replace(year=2000)).days) < 2
            or abs((x - self.as_of).days) < 5
        ]
        some = values[:: len(values) // 12]
        return sorted({*values[:3], *values[-3:], *near, *some})

    # outcomes

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
            later = [self.moment_after(n) for n in COURSE]
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
            self._watched = list(once.values())[:250]
        return self._watched

    def moment_after(self, days: int) -> Any:
        """As many days after as_of; for a clock rule, as many times ten minutes."""
        if self.rule.clock:
            return min(self.as_of + 600 * days - 1, LAST_INSTANT)
        return min(plus(self.as_of, days), LAST_DAY)

    # missing

    def makes_a_difference(self, name: str) -> bool:
        """Two completions with different outcomes that differ in this fact, and
        otherwise only where that difference forces another fact."""
        if self.unknown == [name]:
            return True
        values = list(self.values_of(name, not self.too_many()))
        random.Random(7).shuffle(values)
        values.sort(key=lambda x: not isinstance(x, (str, bool)))
        clashes: list[tuple[str, Facts]] = []
        for base in self.sample():
            before = self.decide(base)
            for value in values:
                if value == base[name]:
                    continue
                f = {**base, name: value}
                if self.wrong(f) is not None:
                    clashes.append((before, f))
                elif self.decide(f) != before:
                    return True
        if not self.rule.forces:
            return False
        # where the difference forces another fact
        if len(clashes) > CLASHES:
            clashes = random.Random(37).sample(clashes, CLASHES)
        return any(
            self.decide(g) != before
            for before, f in clashes
            for g in self.repairs(f, name)
        )

    def repairs(self, f: Facts, name: str) -> Iterator[Facts]:
        """The accepted ways to change the fewest other unknown facts of `f`."""
        others = [x for x in self.unknown if x != name]
        for count in range(1, len(others) + 1):
            any_found = False
            for names in itertools.combinations(others, count):
                sets = [self.values_of(x, False) for x in names]
                for combo in itertools.islice(itertools.product(*sets), 5000):
                    g = {**f, **dict(zip(names, combo))}
                    if all(g[x] != f[x] for x in names) and self.wrong(g) is None:
                        any_found = True
                        yield g
            if any_found:
                return

    def settles(self, name: str) -> bool:
        """One value of this fact alone settles the outcome."""
        if self.unknown == [name]:
            return True
        dense = not self.too_many()
        # completions that left the outcome open for an earlier value
        pairs: list[tuple[Facts, Facts]] = []

        def decided(base: Facts, value: Any) -> str | None:
            f = {**base, name: value}
            return self.decide(f) if self.wrong(f) is None else None

        def left_open(value: Any) -> bool:
            for place, (a, b) in enumerate(pairs):
                one, other = decided(a, value), decided(b, value)
                if None not in (one, other) and one != other:
                    pairs.insert(0, pairs.pop(place))
                    return True
            found: dict[str, Facts] = {}
            for base in self.sample():
                outcome = decided(base, value)
                if outcome is not None:
                    found.setdefault(outcome, base)
                    if len(found) > 1:
                        break
            else:
                some = list(self._complete(self.unknown, dense, {name: value}))
                random.Random(31).shuffle(some)
                found = {}
                for f in some:
                    found.setdefault(self.decide(f), f)
                    if len(found) > 1:
                        break
                if len(found) < 2:
                    return not found  # no completion at all settles nothing
            a, b = found.values()
            pairs.insert(0, (a, b))
            del pairs[40:]
            return True

        for value in self.values_of(name, dense):
            if self.wrong({**self.f, name: value}) is not None:
                continue
            if not left_open(value):
                return True
        return False

    # next change

    def later_days(self, sparse: bool) -> list[date]:
        start: date = self.as_of
        if start >= LAST_DAY:
            return []
        if FULL and not sparse:
            return [plus(start, n) for n in range(1, (LAST_DAY - start).days + 1)]
        anchors = given_days(self.f) | {LAST_DAY}
        if self.unknown:
            anchors.add(FIRST_DAY)
        offsets = THIN if sparse else DENSE
        months_too = self.rule.name == "deadline"
        numbers = given_numbers(self.f)
        first = plus(start, 1)
        days = set(spread(anchors, numbers, offsets, first, LAST_DAY, months_too))
        near = [plus(start, n) for n in range(1, 41 if sparse else 401)]
        near += [plus(day, n) for day in LAW_DAYS for n in range(-3, 4)]
        days |= {day for day in near if start < day <= LAST_DAY}
        return sorted(days)

    def later_instants(self, sparse: bool) -> list[int]:
        start: int = self.as_of
        found = set(range(start + 1, start + (50 if sparse else 1300)))
        for day in LAW_DAYS:
            for after in (day, plus(day, 1)):
                midnight = instant_of(after.year, after.month, after.day)
                found |= {midnight - 1, midnight, midnight + 1}
        if not self.unknown:
            noon = local(start).replace(minute=0, second=0)
            for hours in range(-2, 24 * 16):
                second = int(noon.timestamp()) + 3600 * hours
                found |= {second - 1, second, second + 1}
        found |= set(spread_instants(self.instants(), LAST_INSTANT, not sparse))
        return sorted(x for x in found if start < x <= LAST_INSTANT)

    def first_change(self, outcome: str) -> tuple[Any, str] | None:
        """The first later moment with another outcome. Moments at which the facts
        cannot stand together are passed over."""
        rule = self.rule
        later: Callable[[bool], list[Any]] = (
            self.later_instants if rule.clock else self.later_days
        )
        if not self.unknown:
            for when in later(False):
                other = rule.decide(when, self.f, self.readings)[0]
                if other != outcome and not rule.relations(when, self.f, self.readings):
                    return when, other
            return None

        # two completions that are accepted then and differ: still undetermined
        if outcome == UNDETERMINED:
            pool = list(self.sample())
            before: Any = self.as_of
            for when in later(False):
                if self.still_undetermined(when, pool):
                    before = when
                    continue
                then = self.at(when)
                found = then.outcome(False)
                if found != UNDETERMINED:
                    found = then.outcome(True)
                if found not in (None, UNDETERMINED):
                    when = between(
                        before,
                        when,
                        lambda x: self.at(x).outcome(True) not in (None, UNDETERMINED),
                    )
                    found = self.at(when).outcome(True)
                    assert found is not None
                    return when, found
                if found is not None:
                    pool = list(then.sample(then.outcome(False) == UNDETERMINED))
                before = when
            return None

        # one outcome whatever the unknown facts: look at fewer days, then between two
        before = self.as_of
        for place, when in enumerate(later(True)):
            if not self.changes_by(when, outcome, place % 50 == 0):
                before = when
                continue
            high = between(before, when, lambda x: self.changes_by(x, outcome, False))
            found = self.at(high).outcome(True)
            assert found is not None and found != outcome
            return high, found
        return None

    def still_undetermined(self, when: Any, pool: list[Facts]) -> bool:
        """Two of the pool are accepted at `when` and differ; they come to its front."""
        first: str | None = None
        for place, f in enumerate(pool):
            if self.rule.relations(when, f, self.readings) is not None:
                continue
            found = self.rule.decide(when, f, self.readings)[0]
            if first is None:
                first = found
                pool[0], pool[place] = pool[place], pool[0]
            elif found != first:
                pool[1], pool[place] = pool[place], pool[1]
                return True
        return False

    def changes_by(self, when: Any, outcome: str, thorough: bool) -> bool:
        """Some completion, of then, gives another outcome than `outcome`."""
        then = self.at(when)
        if thorough:
            return then.outcome(False) not in (None, outcome)
        newest: Facts = {}
        for name in self.unknown:
            fact = fact_of(self.rule, name)
            if fact.kind in ("day", "instant") and fact.past:
                newest[name] = when
        for f in self.watched():
            if then.decide(f) != outcome and then.wrong(f) is None:
                return True
            for name, value in newest.items():
                g = {**f, name: value}
                if then.wrong(g) is None and then.decide(g) != outcome:
                    return True
        return False

    def clashes(self) -> Iterable[tuple[str, str]]:
        sets = [self.values_of(x, False) for x in self.unknown]
        for combo in itertools.product(*sets):
            wrong = self.wrong({**self.f, **dict(zip(self.unknown, combo))})
            if wrong is not None:
                yield wrong

    def flipper(self, worst: Any, fact: Fact) -> Flipper:
        return BruteFlipper(self, worst, fact)


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


class BruteFlipper(Flipper):
    def __init__(self, case: Brute, worst: Any, fact: Fact) -> None:
        super().__init__(case, worst, fact)
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
        then = Brute(rule, case.as_of, raw, case.readings)
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

    def nearest_day(self, start: date, low: date, high: date) -> Any:
        return self.first(self.days_outward(start, low, high))

    def nearest_instant(self, start: int) -> Any:
        return self.first(self.instants_outward(start))

    def nearest_number(self, start: int | None) -> Any:
        if start is None:
            return self.first(self.case.values_of(self.fact.name, True))
        return self.first(self.numbers_outward(start))

    def days_outward(self, start: date, low: date, high: date) -> Iterator[date]:
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
