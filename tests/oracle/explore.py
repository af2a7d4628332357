"""Every way that a rule can go, without trying every day.

A rule looks at days in two manners only: it compares two of them, and it sends one
through a function that keeps the order of days (some days or months later, s. 269).
So the day of an unknown fact is a `Day` here, which is one day of the calendar and
notes each comparison that the rule makes with it. A comparison that could have gone
otherwise makes another way, and the rule is run again for that one, with other days.

What is noted is always "f(x) + c <= g(y)" of two facts x and y, with f and g keeping
the order. Of such conditions there is a least solution: begin with the first day of
the calendar, and move the y of each that does not hold to the first day on which it
does, until all hold. If a day leaves the calendar, no days go that way. The greatest
solution is found likewise.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any, NamedTuple

from . import calendar
from .calendar import FIRST_DAY, LAST_DAY

ZERO = FIRST_DAY.toordinal()
COUNT = LAST_DAY.toordinal() - ZERO + 1
MARGIN = 4000  # what functions lead to lies outside of the calendar by less
UNBOUND = -(10**9)

# A function that keeps the order of days, by the steps that make it.
Steps = tuple[tuple[Any, ...], ...]


class TooManyWays(Exception):
    """The question leaves more open than can be looked at."""


class Effort:
    """The ways looked at for one question: some thousands a second."""

    at_most = 60_000
    spent = 0

    def spend(self) -> None:
        self.spent += 1
        if self.spent > self.at_most:
            raise TooManyWays


effort = Effort()


@cache
def single(step: tuple[Any, ...]) -> array[int]:
    """One step, for each day of the calendar and about it."""
    function = getattr(calendar, step[0])
    days = (date.fromordinal(ZERO + n) for n in range(-MARGIN, COUNT + MARGIN))
    return array("i", [function(day, *step[1:]).toordinal() - ZERO for day in days])


@cache
def table(steps: Steps) -> array[int]:
    """Where each day of the calendar leads."""
    if not steps:
        return array("i", range(COUNT))
    last = single(steps[-1])
    return array("i", [last[n + MARGIN] for n in table(steps[:-1])])


@cache
def reach(steps: Steps | None) -> tuple[int, int]:
    """The least and the greatest number of days by which a function moves one."""
    if steps is None:
        return 0, 0
    moved = [to - n for n, to in enumerate(table(steps))]
    return min(moved), max(moved)


STILL = array("i", [0])  # of a day that is no fact's


class Edge(NamedTuple):
    """f(x) + c <= g(y); x and y are places of facts, 0 is no fact."""

    x: int
    f: Steps | None
    y: int
    g: Steps | None
    c: int

    def tables(self) -> tuple[int, array[int], int, array[int], int]:
        f = STILL if self.f is None else table(self.f)
        g = STILL if self.g is None else table(self.g)
        return self.x, f, self.y, g, self.c


def edge(a: date, b: date, gap: int) -> Edge:
    """a + gap <= b"""
    x, f, shift = (a.place, a.steps, a.shift) if isinstance(a, Day) else of_none(a)
    y, g, other = (b.place, b.steps, b.shift) if isinstance(b, Day) else of_none(b)
    return Edge(x, f, y, g, gap + shift - other)


def against(it: Edge) -> Edge:
    """What holds where an edge does not."""
    return Edge(it.y, it.g, it.x, it.f, 1 - it.c)


def of_none(day: date) -> tuple[int, None, int]:
    return 0, None, day.toordinal() - ZERO


class State:
    """Conditions that hold together, with their least solution.

    `apart[i][j]` is by how many days j is at least after i, as far as the reach of
    the functions tells: it shows at once that most impossible ways are impossible,
    where the search for days would go through the calendar."""

    __slots__ = ("apart", "edges", "high", "least")

    def __init__(
        self,
        apart: list[list[int]],
        edges: tuple[Any, ...],
        least: list[int],
        high: list[int],
    ) -> None:
        self.apart = apart
        self.edges = edges
        self.least = least
        self.high = high

    @staticmethod
    def of(ranges: list[tuple[int, int]]) -> State:
        ranges = [(0, 0), *ranges]
        size = range(len(ranges))
        apart = [[0 if i == j else UNBOUND for j in size] for i in size]
        for place, (low, high) in enumerate(ranges):
            if place:
                apart[0][place], apart[place][0] = low, -high
        for place in size:
            for other in size:
                if place != other:
                    way = apart[place][0] + apart[0][other]
                    apart[place][other] = max(apart[place][other], way)
        return State(apart, (), [low for low, _ in ranges], [x for _, x in ranges])

    def adding(self, edges: list[Edge]) -> State | None:
        """With more conditions; None where they cannot hold."""
        apart = self.apart
        for x, f, y, g, c in edges:
            by = reach(f)[0] + c - reach(g)[1]
            if apart[y][x] + by > 0:
                return None
            if apart[x][y] < by:
                after = apart[y]
                apart = [
                    [max(old, row[x] + by + far) for old, far in zip(row, after)]
                    for row in apart
                ]
        every = (*self.edges, *(e.tables() for e in edges))
        least = self.least.copy()
        high = self.high
        moving = True
        while moving:
            moving = False
            for x, f, y, g, c in every:
                need = f[least[x]] + c
                if g[least[y]] < need:
                    day = bisect_left(g, need, least[y] + 1)
                    if day > high[y]:
                        return None
                    least[y] = day
                    moving = True
        return State(apart, every, least, high)

    def greatest(self) -> list[int]:
        most = self.high.copy()
        moving = True
        while moving:
            moving = False
            for x, f, y, g, c in self.edges:
                room = g[most[y]] - c
                if f[most[x]] > room:
                    most[x] = bisect_right(f, room, 0, most[x]) - 1
                    moving = True
        return most


class Day(date):
    """A day that a fact's day leads to, by steps and then by `shift` days."""

    trail: Trail
    place: int
    steps: Steps
    shift: int

    @staticmethod
    def of(trail: Trail, place: int, steps: Steps, shift: int, on: date) -> Day:
        found = Day(on.year, on.month, on.day)
        found.trail, found.place, found.steps = trail, place, steps
        found.shift = shift
        return found

    def plain(self) -> date:
        return date.fromordinal(self.toordinal())

    def through(self, *step: Any) -> Day:
        """The same as a function of calendar.py makes of a day."""
        on = getattr(calendar, step[0])(self.plain(), *step[1:])
        steps = self.steps
        if self.shift:
            steps = (*steps, ("plus", self.shift))
        return Day.of(self.trail, self.place, (*steps, step), 0, on)

    def __add__(self, span: timedelta) -> Day:
        shift = self.shift + span.days
        return Day.of(self.trail, self.place, self.steps, shift, self.plain() + span)

    def __sub__(self, other: Any) -> Any:
        return self.plain() - (other.plain() if isinstance(other, Day) else other)

    def __rsub__(self, other: Any) -> Any:
        return other - self.plain()

    def __lt__(self, other: date) -> bool:
        return self.trail.holds(self, other, 1)

    def __le__(self, other: date) -> bool:
        return self.trail.holds(self, other, 0)

    def __gt__(self, other: date) -> bool:
        return self.trail.holds(other, self, 1)

    def __ge__(self, other: date) -> bool:
        return self.trail.holds(other, self, 0)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, date) and self.trail.same(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = date.__hash__


@dataclass(frozen=True)
class Space:
    """What an unknown fact may be: some words, and what is made of a day."""

    words: tuple[Any, ...] = ()
    low: date = FIRST_DAY
    high: date = LAST_DAY
    made: tuple[Callable[[date], Any], ...] = ()

    def options(self) -> tuple[Any, ...]:
        return (*self.made, *self.words)


def itself(day: date) -> date:
    return day


Spaces = Mapping[str, Space]


class Facts(dict[str, Any]):
    """Known facts, and the unknown ones as they are asked for."""

    trail: Trail
    renamed: dict[str, str]

    def __missing__(self, name: str) -> Any:
        self[name] = found = self.trail.value(self.renamed.get(name, name))
        return found


class Trail:
    """One way: what was chosen for each fact, and each comparison with a day."""

    def __init__(
        self, spaces: Spaces, state: State, decided: int, chosen: dict[str, int]
    ) -> None:
        self.spaces = spaces
        self.places = {x: n for n, x in enumerate(with_days(spaces), start=1)}
        self.state = state
        self.start = state.least  # the days of this way
        self.decided = decided  # comparisons already part of `state`
        self.chosen = dict(chosen)
        self.count = 0
        self.met: set[tuple[Edge, ...]] = set()
        # other ways that leave this one
        self.others: list[tuple[State, int, dict[str, int]]] = []
        self.values: dict[str, Any] = {}

    def facts(self, known: Mapping[str, Any], renamed: Any = None) -> Facts:
        """`renamed` facts are asked for under another name."""
        found = Facts(known)
        found.trail, found.renamed = self, renamed or {}
        return found

    def value(self, name: str) -> Any:
        if name not in self.values:
            options = self.spaces[name].options()
            if name not in self.chosen:
                for place in range(1, len(options)):
                    chosen = {**self.chosen, name: place}
                    self.others.append((self.state, self.count, chosen))
                self.chosen[name] = 0
            place = self.chosen[name]
            found = options[place]
            if place < len(self.spaces[name].made):
                on = date.fromordinal(ZERO + self.start[self.places[name]])
                found = found(Day.of(self, self.places[name], (), 0, on))
            self.values[name] = found
        return self.values[name]

    def holds(self, a: date, b: date, gap: int) -> bool:
        """a + gap <= b"""
        found = a.toordinal() + gap <= b.toordinal()
        it = edge(a, b, gap)
        other = against(it)
        self.take([it] if found else [other], [[other] if found else [it]])
        return found

    def same(self, a: date, b: date) -> bool:
        less, more = a.toordinal(), b.toordinal()
        not_after, not_before = edge(a, b, 0), edge(b, a, 0)
        equal = [not_after, not_before]
        before, after = [against(not_before)], [against(not_after)]
        if less == more:
            self.take(equal, [before, after])
        elif less < more:
            self.take(before, [equal, after])
        else:
            self.take(after, [equal, before])
        return less == more

    def take(self, taken: list[Edge], others: list[list[Edge]]) -> None:
        first = taken[0]
        if first.x == first.y and first.f == first.g:
            return  # one day, some days moved: it cannot be otherwise
        key = tuple(taken)
        if key in self.met:
            return
        self.met.add(key)
        self.count += 1
        if self.count <= self.decided:
            return
        possible = False
        for other in others:
            state = self.state.adding(other)
            if state is not None:
                self.others.append((state, self.count, dict(self.chosen)))
                possible = True
        if possible:
            state = self.state.adding(taken)
            assert state is not None
            self.state = state

    def solution(self, greatest: bool = False) -> dict[str, Any]:
        """Plain values that go this way, the least or the greatest days."""
        days = self.state.greatest() if greatest else self.state.least
        found = {}
        for name, space in self.spaces.items():
            place = self.chosen.get(name, 0)
            found[name] = space.options()[place]
            if place < len(space.made):
                on = date.fromordinal(ZERO + days[self.places[name]])
                found[name] = found[name](on)
        return found


def with_days(spaces: Spaces) -> list[str]:
    return [name for name, space in spaces.items() if space.made]


def ways(
    run: Callable[[Trail], Any],
    spaces: Spaces,
    not_after: Mapping[str, str] | None = None,
    cut: Callable[[dict[str, int]], bool] | None = None,
) -> Iterator[tuple[Any, Trail]]:
    """Each way that `run` can go, with what it gives. The days of facts in `not_after`
    are no later than those of another one. Where `cut` is true of the least days
    (as numbers, by fact), ways are left out."""
    names = with_days(spaces)
    bounds = [(spaces[x].low, spaces[x].high) for x in names]
    if any(low > high for low, high in bounds):
        return
    start: State | None = State.of(
        [(a.toordinal() - ZERO, b.toordinal() - ZERO) for a, b in bounds]
    )
    places = {name: place for place, name in enumerate(names, start=1)}
    for name, other in (not_after or {}).items():
        assert start is not None
        start = start.adding([Edge(places[name], (), places[other], (), 0)])
    if start is None:
        return
    todo = deque([(start, 0, dict[str, int]())])
    while todo:
        effort.spend()
        # the nearest other way and the one that parted first, by turns: so whatever is
        # looked for among all ways is soon met
        state, decided, chosen = todo.pop() if len(todo) % 2 else todo.popleft()
        if cut is not None and cut({x: state.least[places[x]] for x in names}):
            continue
        trail = Trail(spaces, state, decided, chosen)
        yield run(trail), trail
        todo += trail.others


def first_day(
    run: Callable[[Trail], bool],
    spaces: Spaces,
    name: str,
    not_after: Mapping[str, str] | None = None,
) -> date | None:
    """The first day of a fact for which `run` can be true."""
    first = COUNT

    def too_late(least: dict[str, int]) -> bool:
        return least[name] >= first

    for found, trail in ways(run, spaces, not_after, too_late):
        if found:
            first = trail.state.least[trail.places[name]]
    return None if first == COUNT else date.fromordinal(ZERO + first)


def stretch(run: Callable[[date], Any], on: date) -> tuple[Any, date, date]:
    """What `run` gives for a day, and the days about it for which it goes the same
    way."""
    space = {"": Space((), FIRST_DAY, LAST_DAY, (itself,))}
    follower = Follower(space, on)
    found = run(follower.value(""))
    low, high = 0, COUNT - 1
    for x, f, y, g, c in follower.edges:
        if x and y:  # seldom: whether it holds goes to and fro
            low, high = max(low, follower.start[1]), min(high, follower.start[1])
        elif x:
            high = min(high, bisect_right(f, -c) - 1)
        else:
            low = max(low, bisect_left(g, c))
    return found, date.fromordinal(ZERO + low), date.fromordinal(ZERO + high)


class Follower(Trail):
    """A trail that leaves out what could have been otherwise."""

    def __init__(self, spaces: Spaces, on: date) -> None:
        place = on.toordinal() - ZERO
        super().__init__(spaces, State.of([(place, place)]), 0, {})
        self.edges: list[tuple[int, array[int], int, array[int], int]] = []

    def take(self, taken: list[Edge], others: list[list[Edge]]) -> None:
        first = taken[0]
        if not (first.x == first.y and first.f == first.g):
            self.edges += [x.tables() for x in taken]
