"""The persons of a register, each with what the audit says of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, NamedTuple

from echeance._echeance import Reviewer, Table, table_of
from echeance.audit.register import (
    ACTS,
    Columns,
    Row,
    output_columns,
)
from echeance.parts import plain

__all__ = [
    "ERROR",
    "NOT_OWED",
    "OWED",
    "STATES",
    "URGENT_ACTS",
    "Beside",
    "Choose",
    "Person",
    "Reader",
    "table",
]

ERROR = "error"
"""In place of an outcome: the line could not be reviewed."""

URGENT_ACTS: tuple[str, ...] = Reviewer.urgent_acts
"""Of these, one that is due should have been done."""

_DUE = "due"
OWED = (_DUE, "later")
"""How an act stands that is owed."""
NOT_OWED = "none"
STATES = (*OWED, NOT_OWED, "unknown")
"""How an act may stand."""

_NONE = "none"
"""The last day of an act that has none."""


class Beside(NamedTuple):
    """What is owed beside the acts: the notice of the end of an affiliation, or the certificate after a temporary one."""

    kind: str
    on: date
    """The last day, which is to come."""
    is_possible: bool
    """Whether facts that are not known decide if it is owed."""


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """A line of the register and what was found: nothing of it is shown by `repr`."""

    line: int
    key: str
    """The cell of the key column, empty where there is none."""
    outcome: str
    """The act to do first (a slug), `undetermined`, or `error`."""
    act_by: date | None
    """The last day on which it is in time."""
    next_due_on: date | None
    """The earliest last day that is known of any act owed, now or later."""
    due: tuple[str, ...]
    """The acts that are due now, by their slugs."""
    reasons: tuple[str, ...]
    missing: tuple[str, ...]
    contested: bool
    days_contested: bool
    contested_by: tuple[str, ...]
    """The other readings that change it, as `counting=cpa-269`."""
    error: str
    """The codes of what is wrong with the line, empty where nothing is."""
    error_field: str
    """For each of them, the column or the fact."""
    facts: Mapping[str, str | None]
    """What was known, as texts: a fact that is not here took its default; `None` is unknown."""
    cells: tuple[str, ...]
    """Every cell as it stood."""
    last_days: Mapping[str, date] = field(default_factory=dict[str, date])
    """The last day of each act that is owed, due now or later, where it has one."""
    possible_on: date | None = None
    """Of an undetermined line without `next_due_on`, the earliest day that is known and only possible: of an act that is
    perhaps owed or, of no act, the day on which the answer changes."""
    possible_acts: tuple[str, ...] = ()
    """The acts whose last day that is."""
    not_owed: tuple[str, ...] = ()
    """The acts that are not to be done, now or later; of those in no list it is unknown."""
    beside: tuple[Beside, ...] = ()
    """What is owed beside the acts while it can be done in time."""
    next_change_on: date | None = None
    """The day on which the answer changes next, by itself."""
    next_change_outcome: str = ""
    """The outcome from that day on."""

    def __repr__(self) -> str:
        return f"<Person of line {self.line}>"

    def to_dict(self) -> dict[str, Any]:
        """The person as plain data, all of it: texts, numbers, lists and dicts."""
        return {each.name: plain(getattr(self, each.name)) for each in fields(self)}

    @property
    def day(self) -> date | None:
        """The last day of the act to do first; where none is due, the next day that is known."""
        return self.act_by if self.outcome in ACTS else self.next_due_on

    @property
    def undated(self) -> tuple[str, ...]:
        """The acts that are due and have no last day, those apart that should have been done."""
        return tuple(
            act
            for act in self.due
            if act not in self.last_days and act not in URGENT_ACTS
        )

    def is_urgent(self, as_of: date) -> bool:
        """Whether something should have been done, or has its last day on that day."""
        days = [each.on for each in self.beside if not each.is_possible]
        if self.next_due_on is not None:
            days.append(self.next_due_on)
        return any(day <= as_of for day in days) or any(
            act in self.due for act in URGENT_ACTS
        )

    def without_day_to_come(self, as_of: date) -> tuple[str, ...]:
        """The acts that are due and have no last day to come: none, or one that is past."""
        return tuple(
            act
            for act in self.due
            if act not in self.last_days or self.last_days[act] < as_of
        )

    @property
    def next_acts(self) -> tuple[str, ...]:
        """The acts whose last day `next_due_on` is."""
        return tuple(
            act for act, day in self.last_days.items() if day == self.next_due_on
        )


class Reader:
    """Makes persons of the rows of a result."""

    def __init__(
        self, columns: Columns, key: int | None, *, sentences: bool = False
    ) -> None:
        names = output_columns(sentences=sentences)
        self._at = {name.removeprefix("echeance_"): at for at, name in enumerate(names)}
        self._key = key
        self._acts = [(act, self._at[f"duty_{act.replace('-', '_')}"]) for act in ACTS]

    def person(self, row: Row) -> Person:
        """The person of a row."""
        cells, answers = row.cells, row.answers
        at = self._at
        possible_on, possible_acts = row.possible or ("", [])
        return Person(
            row.line,
            "" if self._key is None else cells[self._key],
            answers[at["outcome"]] or ERROR,
            _day(answers[at["act_by"]]),
            _day(answers[at["next_due_on"]]),
            tuple(act for act, place in self._acts if answers[place] == _DUE),
            tuple(answers[at["reasons"]].split()),
            tuple(answers[at["missing"]].split()),
            answers[at["contested"]] == "true",
            answers[at["days_contested"]] == "true",
            tuple(answers[at["contested_by"]].split()),
            answers[at["error"]],
            answers[at["error_field"]],
            dict(row.facts),
            tuple(cells),
            {
                act: date.fromisoformat(answers[place + 1])
                for act, place in self._acts
                if answers[place] in OWED and answers[place + 1] not in ("", _NONE)
            },
            _day(possible_on),
            tuple(possible_acts),
            tuple(act for act, place in self._acts if answers[place] == NOT_OWED),
            tuple(
                Beside(kind, date.fromisoformat(on), is_possible)
                for kind, on, is_possible in row.beside
            ),
            _day(answers[at["next_change_on"]]),
            answers[at["next_change_outcome"]],
        )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@dataclass(frozen=True, slots=True)
class Choose:
    """Which persons are meant: those that meet each condition that is given."""

    due_within: int | None = None
    """A day to act by, or a possible one, is the day of the audit, or at most that many days later, or an act should have been done."""
    outcome: str | None = None
    """The outcome, or an act that is due beside the first one."""
    contested: bool = False

    def __call__(self, person: Person, as_of: date) -> bool:
        if self.outcome not in (None, person.outcome, *person.due):
            return False
        if self.contested and not (person.contested or person.days_contested):
            return False
        if self.due_within is None:
            return True
        if person.is_urgent(as_of):
            return True
        days = (
            *person.last_days.values(),
            *(each.on for each in person.beside),
            person.next_due_on,
            person.possible_on,
        )
        return any(
            0 <= (day - as_of).days <= self.due_within
            for day in days
            if day is not None
        )


def table(persons: Iterable[Person]) -> Table:
    """Persons as a table for whatever takes Arrow data, a row each."""
    all_of = list(persons)
    days = ("act_by", "next_due_on", "possible_on")
    iso: dict[str, list[str | None]] = {
        name: [
            None if day is None else day.isoformat()
            for day in (getattr(person, name) for person in all_of)
        ]
        for name in days
    }
    columns: list[tuple[str, Sequence[int] | Sequence[str | None]]] = [
        ("line", [person.line for person in all_of]),
        ("key", [person.key or None for person in all_of]),
        ("outcome", [person.outcome for person in all_of]),
        *iso.items(),
        ("due", [" ".join(person.due) for person in all_of]),
        ("possible_acts", [" ".join(person.possible_acts) for person in all_of]),
        ("reasons", [" ".join(person.reasons) for person in all_of]),
        ("missing", [" ".join(person.missing) for person in all_of]),
        ("contested_by", [" ".join(person.contested_by) for person in all_of]),
        ("error", [person.error or None for person in all_of]),
    ]
    return table_of(columns, list(days), ["line"])
