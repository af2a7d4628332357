"""A list of the persons that meet conditions, the nearest days first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
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
    """The acts whose last day that is, or the outcome; then the acts that are due without a day."""
    possible: tuple[str, ...] | None = None
    """Where that day is only possible, the acts that are perhaps owed by it; none where it is the day on which the answer changes."""


class Listing:
    """The persons that meet conditions."""

    def __init__(self, choose: Choose, as_of: str) -> None:
        self._choose = choose
        self._as_of = as_of
        self._count = 0
        self._store = Store(
            "CREATE TABLE person (day TEXT, line INTEGER, key TEXT, outcome TEXT, contested_by TEXT, acts TEXT, possible TEXT);"
        )

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Listed]:
        """The nearest days first, those without a day last."""
        for on, line, key, outcome, contested_by, acts, possible in self._store.rows(
            "SELECT * FROM person ORDER BY day IS NULL, day, line"
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
            )

    def add(self, person: Person) -> None:
        """Takes a person that meets the conditions."""
        if not self._choose(person, date.fromisoformat(self._as_of)):
            return
        self._count += 1
        day = person.day
        if self._choose.due_within is not None:
            day = person.next_due_on
        acts: list[str] = []
        possible = None
        if person.possible_on is not None:
            day, possible = person.possible_on, " ".join(person.possible_acts)
        elif day is not None and day == person.next_due_on:
            acts += person.next_acts
        else:
            acts.append(person.outcome)
        acts += [act for act in person.undated if act not in acts]
        row = (
            None if day is None else day.isoformat(),
            person.line,
            person.key,
            person.outcome,
            " ".join(person.contested_by),
            " ".join(acts),
            possible,
        )
        self._store.put("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?)", row)
