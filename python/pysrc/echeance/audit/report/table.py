"""What the table of the report holds: a row a person, and the answer behind each."""

from __future__ import annotations

import base64
import gzip
import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, NamedTuple

from echeance._echeance import Answer, harmless_cell
from echeance.audit.found import Audit, Due
from echeance.audit.persons import ERROR, Person
from echeance.audit.register import UNDETERMINED
from echeance.audit.report.folded import Folding
from echeance.audit.report.groups import DATED, groups_of
from echeance.audit.since import Change
from echeance.audit.telling import change_words
from echeance.errors import Bilingual
from echeance.send import owed_beside

__all__ = ["CHUNK", "Listed", "Table", "packed", "table"]

_LANGS: tuple[Literal["fr", "en"], ...] = ("fr", "en")

CHUNK = 200
"""The number of persons whose answers are opened together."""

LISTED = 10
"""How many persons of a group are listed above the table."""


class Listed(NamedTuple):
    """A person of a list, by the place in the table."""

    on: date
    line: int
    row: int
    key: str
    outcome: str
    has_day: bool
    why: tuple[str, ...]
    """The facts to be known, or the faults of the line."""
    acts: tuple[str, ...]
    """The acts whose last day that is, where it is not that of the outcome."""
    also: tuple[tuple[str, date | None], ...]
    """The other acts that are due, each with its last day."""


@dataclass(slots=True)
class Table:
    """What the page is given of the persons that it shows."""

    rows: str
    """Compressed, as everything that the page itself unpacks."""
    shared: str
    answers: list[str]
    """By chunks."""
    lists: dict[str, list[Listed]]
    """Of each group, those whose day is the nearest."""
    places: dict[int, int]
    """Of each line, the row."""
    count: int
    groups: Counter[str]
    outcomes: set[str]
    days: Counter[date]
    """How many persons have a day to act by on each day."""
    next_days: Counter[date]
    """How many of them have there the next one."""


@dataclass(slots=True)
class _Making:
    as_of: date
    changes: dict[int, Change]
    undetermined: dict[int, Due]
    """Of the lines that come first of them, the earliest day that is known."""
    folding: Folding = field(default_factory=Folding)
    rows: list[list[object]] = field(default_factory=list[list[object]])
    harmless: dict[int, dict[int, str]] = field(
        default_factory=dict[int, dict[int, str]]
    )
    listed: dict[str, list[Listed]] = field(default_factory=dict[str, list[Listed]])
    groups: Counter[str] = field(default_factory=Counter[str])
    outcomes: set[str] = field(default_factory=set[str])
    days: Counter[date] = field(default_factory=Counter[date])
    next_days: Counter[date] = field(default_factory=Counter[date])

    def row(self, person: Person, answer: Answer[Any, Any] | None) -> None:
        """Keeps a row, as the page reads it."""
        notices = () if answer is None else tuple(owed_beside(answer))
        days = {*person.last_days.values(), *(on for _, on in notices)}
        if person.next_due_on is not None:
            days.add(person.next_due_on)
            self.next_days[person.next_due_on] += 1
        self.days.update(days)
        place = len(self.rows)
        groups = groups_of(person, self.as_of)
        change = self.changes.get(person.line)
        if change is not None:
            groups.append("changed")
        self.groups.update(groups)
        self.outcomes.add(person.outcome)
        self.rows.append(
            [
                person.line,
                person.key.strip(),
                person.outcome,
                _iso(person.act_by),
                _iso(person.next_due_on),
                groups,
                _duties(person, notices),
                person.contested_by,
                person.missing,
                person.error.split(),
                person.error_field,
                None
                if change is None
                else [change.group, *(change_words(change, lang) for lang in _LANGS)],
                person.cells,
                [on.isoformat() for on in sorted(days)],
            ]
        )
        own = {
            at: cell
            for at, cell in enumerate(map(harmless_cell, person.cells))
            if cell != person.cells[at]
        }
        if own:
            self.harmless[place] = own
        for group in groups:
            listed = self._listed(group, person, place)
            self.listed.setdefault(group, []).append(listed)

    def _listed(self, group: str, person: Person, place: int) -> Listed:
        on = person.next_due_on if group in DATED else person.day
        acts = person.next_acts if on is not None and on == person.next_due_on else ()
        due = self.undetermined.get(person.line) if group == UNDETERMINED else None
        if due is not None:
            on, acts = due.on, due.acts
        told = acts or (person.outcome,)
        return Listed(
            on or date.max,
            person.line,
            place,
            person.key.strip(),
            person.outcome,
            on is not None,
            tuple(person.error.split()) or person.missing,
            acts,
            tuple(
                (act, person.last_days.get(act))
                for act in person.due
                if act not in told
            ),
        )

    def answer(self, answer: Answer[Any, Any]) -> list[object]:
        """An answer in words and as a drawing, in each language."""
        return [
            *(self.folding.lines(answer.explain(lang)) for lang in _LANGS),
            *(self.folding.drawing(str(answer.timeline(lang))) for lang in _LANGS),
        ]


def table(
    found: Audit,
    persons: Callable[[], Iterable[Person]],
    answer: Callable[[Person], Answer[Any, Any]],
) -> Table:
    """Asks each person once more, for what the page tells of one."""
    lines: set[int] = set()
    if found.since is not None:
        lines.update(person.line for person in persons())
    changes = found.since.changes if found.since is not None else ()
    making = _Making(
        found.as_of,
        {
            change.line: change
            for change in changes
            if change.line is not None and change.line in lines
        },
        {due.line: due for due in found.undetermined_nearest},
    )
    chunks: list[str] = []
    chunk: list[object] = []
    for person in persons():
        said = None if person.outcome == ERROR else answer(person)
        making.row(person, said)
        chunk.append(None if said is None else making.answer(said))
        if len(chunk) == CHUNK:
            chunks.append(packed(chunk))
            chunk.clear()
    if chunk:
        chunks.append(packed(chunk))
    return Table(
        packed([making.rows, making.harmless]),
        packed(making.folding.parts),
        chunks,
        {group: sorted(each)[:LISTED] for group, each in making.listed.items()},
        {listed.line: listed.row for each in making.listed.values() for listed in each},
        len(making.rows),
        making.groups,
        making.outcomes,
        making.days,
        making.next_days,
    )


def _duties(
    person: Person, notices: Iterable[tuple[Bilingual, date]]
) -> list[list[object]]:
    """Each act that is owed with its last day, and whether it is due now: by its slug, or in words what is no act of its own."""
    due: list[list[object]] = [
        [act, _iso(person.last_days.get(act)), True] for act in person.due
    ]
    beside: list[list[object]] = [
        [[act["fr"], act["en"]], _iso(on), True] for act, on in notices
    ]
    later: list[list[object]] = [
        [act, _iso(on), False]
        for act, on in person.last_days.items()
        if act not in person.due
    ]
    return [*due, *beside, *later]


def packed(data: object) -> str:
    """JSON in gzip in base64: no sign of it means anything in a page."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return base64.b64encode(gzip.compress(text.encode(), 6, mtime=0)).decode()


def _iso(on: date | None) -> str | None:
    return None if on is None else on.isoformat()
