"""The report: a page for whoever opens the register each morning."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Literal

from echeance._echeance import Answer
from echeance.audit.extras import REPORT, module_of
from echeance.audit.found import Audit
from echeance.audit.persons import Beside, Person
from echeance.audit.report.groups import RANKS, groups_of
from echeance.audit.report.page import asset, page
from echeance.audit.report.table import table
from echeance.audit.store import Store

if TYPE_CHECKING:
    from os import PathLike

__all__ = ["MOST_ROWS", "Report"]

MOST_ROWS = 50_000
"""So many persons are shown one by one: a browser holds them, and nobody reads more in a morning."""


class Report:
    """A page that is written once all persons are known, in a bounded memory until then."""

    def __init__(
        self,
        file: BinaryIO,
        register: str | PathLike[str],
        lang: Literal["fr", "en"],
        as_of: date | str,
        answer: Callable[[Person], Answer[Any, Any]],
    ) -> None:
        # What is not installed is reported before anything is read.
        self._jinja = module_of("jinja2", REPORT)
        self._file = file
        self._register = Path(register)
        self._lang: Literal["fr", "en"] = lang
        # The rule says whether it is a day.
        self._as_of = str(as_of)
        self._answer = answer
        self._count = 0
        self._store = Store(
            "CREATE TABLE person (rank INTEGER, day TEXT, line INTEGER, person_json TEXT);"
            "CREATE INDEX first ON person (rank, day, line);"
        )

    def add(self, person: Person) -> None:
        """Takes a person."""
        ranks = [
            RANKS[group] for group in groups_of(person, date.fromisoformat(self._as_of))
        ]
        on = _NO_DAY if person.day is None else person.day.isoformat()
        row = (min(ranks, default=len(RANKS)), on, person.line, _kept(person))
        self._store.put("INSERT INTO person VALUES (?, ?, ?, ?)", row)
        self._count += 1
        if self._count % MOST_ROWS == 0:
            self._store.put(
                f"DELETE FROM person WHERE rowid NOT IN (SELECT rowid FROM person {_ORDER})",
                (MOST_ROWS,),
            )

    def _persons(self) -> Iterator[Person]:
        """Those who must act first, as many as are shown."""
        statement = f"SELECT person_json FROM person {_ORDER}"
        for (person_json,) in self._store.rows(statement, (MOST_ROWS,)):
            yield _read(person_json)

    def write(self, found: Audit) -> None:
        """Writes the page."""
        shown = table(found, self._persons, self._answer)
        environment = self._jinja.Environment(
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=self._jinja.StrictUndefined,
        )
        template = environment.from_string(asset("page.html"))
        for part in template.generate(page(found, self._register, self._lang, shown)):
            self._file.write(part.encode())


_NO_DAY = "9"
"""After every day."""

_ORDER = "ORDER BY rank, day, line LIMIT ?"


def _kept(person: Person) -> str:
    act_by, next_due_on, possible_on = (
        None if on is None else on.isoformat()
        for on in (person.act_by, person.next_due_on, person.possible_on)
    )
    return json.dumps(
        (
            person.line,
            person.key,
            person.outcome,
            act_by,
            next_due_on,
            person.due,
            person.reasons,
            person.missing,
            person.contested,
            person.days_contested,
            person.contested_by,
            person.error,
            person.error_field,
            dict(person.facts),
            person.cells,
            {act: on.isoformat() for act, on in person.last_days.items()},
            possible_on,
            person.possible_acts,
            person.not_owed,
            [
                (each.kind, each.on.isoformat(), each.is_possible)
                for each in person.beside
            ],
            person.next_change_on and person.next_change_on.isoformat(),
            person.next_change_outcome,
        )
    )


def _read(person_json: str) -> Person:
    line, key, outcome, *days, due, reasons, missing, contested, days_contested = (
        json.loads(person_json)[:10]
    )
    contested_by, error, error_field, facts, cells, last_days, *possible = json.loads(
        person_json
    )[10:]
    possible_on, possible_acts, not_owed, beside, change_on, change_outcome = possible
    act_by, next_due_on, possible_on, change_on = (
        None if on is None else date.fromisoformat(on)
        for on in (*days, possible_on, change_on)
    )
    return Person(
        line,
        key,
        outcome,
        act_by,
        next_due_on,
        tuple(due),
        tuple(reasons),
        tuple(missing),
        contested,
        days_contested,
        tuple(contested_by),
        error,
        error_field,
        facts,
        tuple(cells),
        {act: date.fromisoformat(on) for act, on in last_days.items()},
        possible_on,
        tuple(possible_acts),
        tuple(not_owed),
        tuple(
            Beside(kind, date.fromisoformat(on), is_possible)
            for kind, on, is_possible in beside
        ),
        change_on,
        change_outcome,
    )
