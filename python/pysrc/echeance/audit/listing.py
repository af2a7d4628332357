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
    """The day of the act to do first; where it has none, the next day that is known."""
    line: int
    key: str
    outcome: str
    contested_by: str


class Listing:
    """The persons that meet conditions."""

    def __init__(self, choose: Choose, as_of: str) -> None:
        self._choose = choose
        self._as_of = as_of
        self._count = 0
        self._store = Store(
            "CREATE TABLE person (day TEXT, line INTEGER, key TEXT, outcome TEXT, contested_by TEXT);"
        )

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Listed]:
        """The nearest days first, those without a day last."""
        for on, *rest in self._store.rows(
            "SELECT * FROM person ORDER BY day IS NULL, day, line"
        ):
            yield Listed(None if on is None else date.fromisoformat(on), *rest)

    def add(self, person: Person) -> None:
        """Takes a person that meets the conditions."""
        if not self._choose(person, date.fromisoformat(self._as_of)):
            return
        self._count += 1
        on = None if person.day is None else person.day.isoformat()
        row = (
            on,
            person.line,
            person.key,
            person.outcome,
            " ".join(person.contested_by),
        )
        self._store.put("INSERT INTO person VALUES (?, ?, ?, ?, ?)", row)
