"""A list of the persons that meet conditions, the nearest days first."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from echeance.audit.persons import Choose, Person
from echeance.audit.store import Store

__all__ = ["Listed", "Listing"]


class Listed(NamedTuple):
    """A person of a list."""

    on: date | None
    """The day of the act to do first; where it has none, the next day that is known, or else one that is possible; in a list of
    what falls due, that."""
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
    days of the list, and the act that was asked for."""


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
        if within is not None:
            dated = [
                (on, act) for act, on, is_possible in owed if on and not is_possible
            ]
            day = min((on for on, _ in dated), default=day if is_urgent else None)
            acts = [act for on, act in dated if on == day] or acts
        elif day is not None and day == person.next_due_on:
            acts = list(person.next_acts)
        is_of_list = within is None or day is None
        if is_of_list and person.possible_on is not None:
            day, acts, possible = person.possible_on, [], person.possible_acts
        told = {*acts, *(possible or ())}
        further = [
            (act, None if on is None else on.isoformat(), is_possible)
            for act, on, is_possible in owed
            if act not in told
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

    def _owed(
        self, person: Person, as_of: date
    ) -> Iterator[tuple[str, date | None, bool]]:
        """What a list tells of a person: each act with its day, and whether it is only perhaps owed; the nearest days first."""
        within = self._choose.due_within
        last = None if within is None else as_of + timedelta(days=within)

        def is_told(act: str, on: date | None) -> bool:
            if act == self._choose.outcome or on is None:
                return True
            return act in person.due if last is None else on <= last

        dated = [(on, act, False) for act, on in person.last_days.items()]
        dated += [(each.on, each.kind, each.is_possible) for each in person.beside]
        if person.possible_on is not None:
            dated += [(person.possible_on, act, True) for act in person.possible_acts]
        for on, act, is_possible in sorted(dated, key=lambda each: each[0]):
            is_beside = act not in person.last_days
            if is_told(act, on) or (is_beside and last is None):
                yield act, on, is_possible
        yield from (
            (act, None, False) for act in person.due if act not in person.last_days
        )
