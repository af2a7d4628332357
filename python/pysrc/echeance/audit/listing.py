"""A list of the persons that meet conditions, the nearest days first."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from echeance.audit.persons import Choose, Person
from echeance.audit.register import UNDETERMINED
from echeance.audit.store import Store

__all__ = ["Listed", "Listing"]


class Listed(NamedTuple):
    """A person of a list."""

    on: date | None
    """The day of the act to do first; where nothing is known to be first, and in a list of what falls due, the nearest day that is
    told, which may be only possible."""
    line: int
    key: str
    outcome: str
    contested_by: str
    acts: tuple[str, ...] = ()
    """The acts whose last day that is, or the outcome."""
    possible: tuple[str, ...] | None = None
    """Where that day is only possible, the acts that are perhaps owed by it; none where it is the day on which the answer changes."""
    further: tuple[tuple[str, date | None, bool], ...] = ()
    """What else is owed, with its day where it has one, and whether it is only perhaps owed: what is due, what falls due in the
    days of the list, and the act that was asked for. No act: the answer changes on that day."""


CHANGE = ""
"""In place of an act, where the day is only possible: the answer changes on it."""


class _Owed(NamedTuple):
    act: str
    on: date | None
    is_possible: bool


class Listing:
    """The persons that meet conditions."""

    def __init__(self, choose: Choose, as_of: str) -> None:
        self._choose = choose
        self._as_of = as_of
        self._count = 0
        self._store = Store(
            "CREATE TABLE person (day TEXT, line INTEGER, key TEXT, outcome TEXT, contested_by TEXT, acts TEXT, possible TEXT, further TEXT, is_urgent INTEGER);"
        )

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Listed]:
        """The nearest days first, those without a day last; in a list of what falls due, those first who should have acted."""
        for (
            on,
            line,
            key,
            outcome,
            contested_by,
            acts,
            possible,
            further,
            _,
        ) in self._store.rows(
            "SELECT * FROM person ORDER BY is_urgent DESC, day IS NULL, day, line"
        ):
            day = None if on is None else date.fromisoformat(on)
            yield Listed(
                day,
                line,
                key,
                outcome,
                contested_by,
                tuple(acts.split()),
                None if possible is None else tuple(possible.split()),
                tuple(
                    (act, None if by is None else date.fromisoformat(by), is_possible)
                    for act, by, is_possible in json.loads(further)
                ),
            )

    def add(self, person: Person) -> None:
        """Takes a person that meets the conditions."""
        as_of = date.fromisoformat(self._as_of)
        if not self._choose(person, as_of):
            return
        self._count += 1
        within = self._choose.due_within
        is_urgent = within is not None and person.is_urgent(as_of)
        owed = list(self._owed(person, as_of))
        day, acts, possible = person.day, [person.outcome], None
        # In a list of what falls due, and of who is undetermined, the nearest day leads: it may be only possible.
        near = [each for each in owed if each.on is not None]
        if within is None and person.outcome == UNDETERMINED:
            on = person.next_due_on
            near += (_Owed(act, on, False) for act in person.next_acts)
        elif within is None:
            near = []
            if day is not None and day == person.next_due_on:
                acts = list(person.next_acts)
        elif not near and not is_urgent:
            day = None
        if near:
            first = min(near, key=lambda each: (each.on or as_of, each.is_possible))
            day = first.on
            of_day = (each.act for each in near if each[1:] == (day, first.is_possible))
            acts = list(dict.fromkeys(of_day))
            if first.is_possible:
                acts, possible = [], tuple(filter(None, acts))
        told = {*acts, *(possible or ())}
        if possible == ():
            told.add(CHANGE)
        further = [
            (
                each.act,
                None if each.on is None else each.on.isoformat(),
                each.is_possible,
            )
            for each in owed
            if each.act not in told
        ]
        row = (
            None if day is None else day.isoformat(),
            person.line,
            person.key,
            person.outcome,
            " ".join(person.contested_by),
            " ".join(acts),
            None if possible is None else " ".join(possible),
            json.dumps(further),
            is_urgent,
        )
        self._store.put("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def _owed(self, person: Person, as_of: date) -> Iterator[_Owed]:
        """What a list tells of a person: each act with its day, and whether it is only perhaps owed; the nearest days first."""
        within = self._choose.due_within
        last = None if within is None else as_of + timedelta(days=within)

        def is_told(act: str, on: date) -> bool:
            if act == self._choose.outcome:
                return True
            return act in person.due if last is None else on <= last

        dated = [(on, act, False) for act, on in person.last_days.items()]
        dated += [(each.on, each.kind, each.is_possible) for each in person.beside]
        if person.possible_on is not None:
            acts = person.possible_acts or (CHANGE,)
            dated += [(person.possible_on, act, True) for act in acts]
        for on, act, is_possible in sorted(dated, key=lambda each: each[0]):
            is_beside = act not in person.last_days
            if is_told(act, on) or (is_beside and last is None):
                yield _Owed(act, on, is_possible)
        yield from (
            _Owed(act, None, False) for act in person.due if act not in person.last_days
        )
