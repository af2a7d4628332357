"""Rules on days, exactly: every way that a rule can go is looked at (explore.py)."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property, partial
from typing import Any

from .calendar import LAST_DAY, plus
from .case import LAW_DAYS, NUMBERS_TO_TRY, Case, Flipper, fact_of, given_days
from .explore import Space, Spaces, Trail, first_day, itself, stretch, ways
from .model import UNDETERMINED, Fact, Facts, Rule
from .rules import WORKED_OUT

OTHER = "the same fact, otherwise"
FORCED = "what the difference forces"
SETTLED = 8  # years after which nothing new is compared
VARIOUS = 5  # ways whose completions are tried on the next days
FEW = 300  # completions of an outcome's ways; of more, not each pair is looked at
KEPT = 40  # completions that spoiled an improvement, tried again


def is_exact(rule: Rule) -> bool:
    """A rule whose facts, where unknown, are days, words or both."""
    on_days = rule.needs_as_of and not rule.clock
    return on_days and not any(
        x.kind in ("number", "instant") and not x.parameter for x in rule.facts
    )


class Exact(Case):
    def space(self, name: str) -> Space:
        fact = fact_of(self.rule, name)
        words = tuple(self.words(fact))
        low, high = self.bounds(fact)
        if fact.kind == "day":
            return Space(words, low, high, (itself,))
        if fact.kind == "invoice":
            return Space(words, low, high, (from_office, from_elsewhere))
        return Space(words)

    @cached_property
    def spaces(self) -> dict[str, Space]:
        """What the unknown facts may be, as far as the outcome goes."""
        found = {name: self.space(name) for name in self.unknown}
        if "certificate_number" in found:  # malformed or not
            found["certificate_number"] = Space(NUMBERS_TO_TRY[:2])
        return found

    @cached_property
    def known(self) -> Facts:
        return {k: v for k, v in self.f.items() if k not in self.unknown}

    def with_known(self, name: str, value: Any) -> Exact:
        """The question asked with it: what it gives may need no other fact."""
        raw = {**self.raw, name: value}
        return type(self)(self.rule, self.as_of, raw, self.readings)

    def beside(self, f: Facts, name: str) -> Exact:
        """One fact alone unknown, the others as they are in a completion."""
        found: Exact = self.at(self.as_of)
        found.f = {**f, name: None}
        found.unknown = [name]
        return found

    def each_way(
        self, run: Callable[[Facts], Any], spaces: Spaces | None = None
    ) -> Iterator[tuple[Any, Trail]]:
        if spaces is None:
            spaces = self.spaces
        return ways(lambda trail: run(trail.facts(self.known)), spaces)

    def solved(self, trail: Trail, greatest: bool = False) -> Facts:
        return {**self.known, **trail.solution(greatest)}

    @cached_property
    def witnesses(self) -> dict[str, list[Facts]]:
        """Completions of each outcome, of two outcomes at most."""
        found: dict[str, list[Facts]] = {}
        for outcome, trail in self.each_way(self.decided):
            if outcome is not None and outcome not in found:
                found[outcome] = [self.solved(trail), self.solved(trail, greatest=True)]
                if len(found) > 1:
                    break
        return found

    def outcome(self) -> str | None:
        if len(self.witnesses) > 1:
            return UNDETERMINED
        return next(iter(self.witnesses), None)

    @cached_property
    def _all_ends(self) -> Iterator[Facts]:
        def told(f: Facts) -> bool:
            if self.wrong(f) is not None:
                return False
            self.decide(f)
            self.rule.values(self.as_of, f, self.readings)
            return True

        spaces = {name: self.space(name) for name in self.unknown}
        for accepted, trail in self.each_way(told, spaces):
            if accepted:
                yield self.solved(trail)
                if self.unknown:
                    yield self.solved(trail, greatest=True)

    @cached_property
    def _met(self) -> list[Facts]:
        return []

    def completions(self) -> Iterator[Facts]:
        for place in itertools.count():
            if place == len(self._met):
                more = next(self._all_ends, None)
                if more is None:
                    return
                self._met.append(more)
            yield self._met[place]

    def clashes(self) -> Iterable[tuple[str, str]]:
        return {x for x, _ in self.each_way(self.wrong) if x is not None}

    # missing

    def makes_a_difference(self, name: str) -> bool:
        if self.unknown == [name]:
            return True
        own = self.spaces[name]
        # where an expiry day is worked out, it is not unknown
        own = replace(own, words=tuple(x for x in own.words if x != WORKED_OUT))
        spaces = {**self.spaces, name: own, OTHER: own}

        def differ(trail: Trail) -> bool:
            one = self.decided(trail.facts(self.known))
            if one is None:
                return False
            other = self.decided(trail.facts(self.known, {name: OTHER}))
            return other not in (None, one)

        if self.differs_nearby(name):
            return True
        if len(self.ends) > FEW:
            return False
        if any(found for found, _ in ways(differ, spaces)):
            return True
        return self.rule.forces and self.forces_a_difference(name, spaces)

    @cached_property
    def ends(self) -> list[tuple[str, Facts]]:
        """The least and the greatest completion of every way, mixed, so that what is
        looked for among them is soon met."""
        found = []
        for outcome, trail in self.each_way(self.decided):
            if outcome is not None:
                found.append((outcome, self.solved(trail)))
                found.append((outcome, self.solved(trail, greatest=True)))
        random.Random(7).shuffle(found)
        return found

    def differs_nearby(self, name: str) -> bool:
        """A difference beside such a completion, the other facts as they are in it,
        or one of them forced."""
        for outcome, base in self.ends:
            if base[name] == WORKED_OUT:
                continue
            clashes = []
            then = self.beside(base, name)
            for other, way in then.each_way(then.decided):
                f = then.solved(way)
                if other is None:
                    clashes.append(f)
                elif other != outcome and f[name] != WORKED_OUT:
                    return True
            if self.rule.forces and self.forced_nearby(name, outcome, clashes):
                return True
        return False

    def forced_nearby(self, name: str, outcome: str, clashes: list[Facts]) -> bool:
        for clash in clashes[:2]:
            for helper in self.unknown:
                then = self.beside(clash, helper)
                if helper != name and clash[name] != WORKED_OUT:
                    found = {x for x, _ in then.each_way(then.decided)}
                    if found - {None, outcome}:
                        return True
        return False

    def forces_a_difference(self, name: str, spaces: dict[str, Space]) -> bool:
        """The other value of the fact is refused beside the same values of the
        others, and accepted with another outcome beside one of them changed. (What
        would force two of them at once is not looked for.)"""

        def forced(helper: str, trail: Trail) -> bool:
            one = self.decided(trail.facts(self.known))
            if one is None:
                return False
            if self.wrong(trail.facts(self.known, {name: OTHER})) is None:
                return False
            both = trail.facts(self.known, {name: OTHER, helper: FORCED})
            return self.decided(both) not in (None, one)

        return any(
            found
            for helper in self.unknown
            if helper != name
            for found, _ in ways(
                partial(forced, helper), {**spaces, FORCED: self.spaces[helper]}
            )
        )

    def settles(self, name: str) -> bool:
        if self.unknown == [name]:
            return True
        space = self.spaces[name]
        words = [x for x in space.words if x != WORKED_OUT]
        if any(
            self.with_known(name, x).outcome() not in (None, UNDETERMINED)
            for x in words
        ):
            return True
        return any(self.some_day_settles(name, space, make) for make in space.made)

    def some_day_settles(
        self, name: str, space: Space, make: Callable[[date], Any]
    ) -> bool:
        pool: list[Facts] = []

        def decided(f: Facts, day: date) -> str | None:
            return self.decided({**f, name: make(day)})

        day = space.low
        while day <= space.high:
            last = differ_until(day, [partial(decided, f) for f in pool])
            if last is not None:
                day = plus(last, 1)
                continue
            then = self.with_known(name, make(day))
            outcome = then.outcome()
            if outcome == UNDETERMINED:
                pool = then.various()
            elif outcome is not None:
                return True
            else:
                later = self.first_accepted(name, plus(day, 1), space.high)
                if later is None:
                    return False
                day = later
        return False

    def first_accepted(self, name: str, low: date, high: date) -> date | None:
        """The first day of an unknown fact, in a range, that some completion has."""
        space = replace(self.spaces[name], words=(), low=low, high=high)

        def accepted(trail: Trail) -> bool:
            return self.wrong(trail.facts(self.known)) is None

        return first_day(accepted, {**self.spaces, name: space}, name)

    # next change

    def first_change(self, outcome: str) -> tuple[Any, str] | None:
        if not self.unknown:
            return self.change_of_known(outcome)
        if outcome != UNDETERMINED:
            when = self.earliest(lambda x: x not in (None, outcome), self.as_of)
            if when is None:
                return None
            found = self.at(when).outcome()
            assert found not in (None, outcome)
            return when, found
        return self.first_determined()

    def decided_at(self, when: date, f: Facts) -> str | None:
        if self.rule.relations(when, f, self.readings) is not None:
            return None
        return self.rule.decide(when, f, self.readings)[0]

    def change_of_known(self, outcome: str) -> tuple[Any, str] | None:
        when = plus(self.as_of, 1)
        while when <= LAST_DAY:
            found, _, last = stretch(lambda x: self.decided_at(x, self.f), when)
            if found not in (None, outcome):
                return when, found
            when = plus(last, 1)
        return None

    def first_determined(self) -> tuple[Any, str] | None:
        pool = self.various()

        def decided(f: Facts, when: date) -> str | None:
            return self.decided_at(when, f)

        # No term of the law, nor three of them on end, lead further from a given day:
        # after that as_of meets the days of the unknown facts alone, which move along.
        settled = max(self.as_of, *given_days(self.f), *LAW_DAYS)
        until = min(LAST_DAY, plus(settled, 366 * SETTLED))
        # At the end of the range days no longer move along.
        end = plus(LAST_DAY, -40)
        spans = [(plus(self.as_of, 1), until), (max(end, plus(until, 1)), LAST_DAY)]
        for when, until in spans:
            while when <= until:
                last = differ_until(when, [partial(decided, f) for f in pool])
                if last is not None:
                    when = plus(last, 1)
                    continue
                then = self.at(when)
                found = then.outcome()
                if found == UNDETERMINED:
                    pool = then.various()
                elif found is not None:
                    return when, found
                else:
                    later = self.earliest(lambda x: x is not None, when)
                    if later is None:
                        return None
                    when = later
        return None

    def various(self) -> list[Facts]:
        """Some completions, of two outcomes at least where there are two."""
        found = [f for ends in self.witnesses.values() for f in ends]
        for outcome, trail in itertools.islice(self.each_way(self.decided), VARIOUS):
            if outcome is not None:
                found += self.solved(trail), self.solved(trail, greatest=True)
        return found

    def earliest(
        self, wanted: Callable[[str | None], bool], after: date
    ) -> date | None:
        """The first day after `after` on which some completion gives such an outcome."""
        if after >= LAST_DAY:
            return None
        spaces = {"as_of": Space((), plus(after, 1), LAST_DAY, (itself,))}
        past = {}
        for name, space in self.spaces.items():
            fact = fact_of(self.rule, name)
            if space.made and (fact.past or fact.kind == "invoice"):
                past[name] = "as_of"
                space = replace(space, high=LAST_DAY)
            spaces[name] = space

        def found(trail: Trail) -> bool:
            when, facts = trail.value("as_of"), trail.facts(self.known)
            return wanted(self.decided_at(when, facts))

        return first_day(found, spaces, "as_of", past)

    def flipper(self, worst: Any, fact: Fact) -> Flipper:
        return ExactFlipper(self, worst, fact)


def differ_until(day: date, runs: list[Callable[[date], str | None]]) -> date | None:
    """Up to when, from a day on, some two surely give different outcomes."""
    until: dict[str, date] = {}
    for run in runs:
        outcome, _, last = stretch(run, day)
        if outcome is not None:
            until[outcome] = max(last, until.get(outcome, last))
    return sorted(until.values())[-2] if len(until) > 1 else None


def from_office(day: date) -> tuple[date, bool]:
    return day, True


def from_elsewhere(day: date) -> tuple[date, bool]:
    return day, False


class ExactFlipper(Flipper):
    # completions that spoiled an earlier value, or may spoil the next
    spoilers: list[Facts]

    def __init__(self, case: Exact, worst: Any, fact: Fact) -> None:
        super().__init__(case, worst, fact)
        self.spoilers = [{}]

    def spoiled(self, spoiler: Facts, value: Any) -> bool:
        """Not better with this value, beside these values of the unknown facts."""
        case, rule = self.case, self.case.rule
        raw = {**case.raw, self.fact.name: value}
        if case.wrong(raw) is not None:
            return True
        f = rule.settle(raw, case.readings)
        unknown = rule.unknown_facts(f, case.readings)
        if any(x not in spoiler for x in unknown):
            return False
        f = {**f, **{x: spoiler[x] for x in unknown}}
        if case.wrong(f) is not None:
            return False
        return self.is_no_better(case.stands(f))

    def is_no_better(self, stands: Any) -> bool:
        return stands is None or stands <= self.worst

    def better(self, value: Any) -> tuple[Any, str] | None:
        case, rule = self.case, self.case.rule
        raw = {**case.raw, self.fact.name: value}
        if case.wrong(raw) is not None:
            return None
        then = Exact(rule, case.as_of, raw, case.readings)
        stands: list[Any] = []
        outcomes: set[str] = set()

        def told(f: Facts) -> Any:
            return None if case.wrong(f) else (case.stands(f), case.decide(f))

        for found, trail in then.each_way(told):
            if found is None:
                continue
            if self.is_no_better(found[0]):
                self.spoilers = [then.solved(trail), *self.spoilers[:KEPT]]
                return None
            stands.append(found[0])
            outcomes.add(found[1])
        if not stands:
            return None
        return min(stands), outcomes.pop() if len(outcomes) == 1 else UNDETERMINED

    def nearest_day(self, start: date, low: date, high: date) -> Any:
        # every day strictly between is no better
        before, after = min(start, high), max(start, low)
        while before >= low or after <= high:
            nearer = before < low or (after <= high and after - start < start - before)
            day = after if nearer else before
            found = self.better(day)
            if found is not None:
                return day, found[1]
            first, last = self.no_better_about(day)
            if first <= before <= last:
                before = plus(first, -1)
            if first <= after <= last:
                after = plus(last, 1)
        return None

    def no_better_about(self, day: date) -> tuple[date, date]:
        for spoiler in self.spoilers:
            found, first, last = stretch(partial(self.spoiled, spoiler), day)
            if found:
                return first, last
        return day, day
