"""What the table of the report holds: a row a person, and the answer behind each."""

from __future__ import annotations

import base64
import gzip
import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, NamedTuple

from echeance._echeance import Answer, harmless_cell
from echeance.audit.found import Audit
from echeance.audit.persons import ERROR, Person
from echeance.audit.register import FACTS, UNDETERMINED, Columns
from echeance.audit.report.folded import Folding
from echeance.audit.report.groups import BESIDE, CHANGED, DATED, groups_of
from echeance.audit.report.owed import Owed, owed
from echeance.audit.since import Change
from echeance.audit.telling import change_words
from echeance.wording import printable

__all__ = ["CHUNK", "Listed", "Table", "fields_of", "packed", "table"]

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
    fields: tuple[str, ...]
    """The column or the fact that each fault is of."""
    why: tuple[str, ...]
    """The facts to be known, or the faults of the line."""
    acts: tuple[str, ...]
    """The acts whose last day that is, where it is not that of the outcome."""
    is_possible: bool
    """Whether facts that are not known decide if those acts are owed."""
    beside: tuple[Owed, ...]
    """What is owed by that day beside the acts, where that is what the list is of."""
    also: tuple[Owed, ...]
    """What else is due."""


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
    columns: Columns
    changes: dict[int, Change]
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
        each = [] if answer is None else owed(answer)
        days = {one.on for one in each if one.on is not None}
        if person.next_due_on is not None:
            days.add(person.next_due_on)
            self.next_days[person.next_due_on] += 1
        self.days.update(days)
        place = len(self.rows)
        groups = groups_of(person, self.as_of)
        if any(self._is_to_come(one) for one in each):
            groups.append(BESIDE)
        change = self.changes.get(person.line)
        if change is not None:
            groups.append(CHANGED)
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
                [_told(one) for one in each],
                person.contested_by,
                person.missing,
                person.error.split(),
                list(map(printable, self._fields(person))),
                None
                if change is None
                else [change.group, *(change_words(change, lang) for lang in _LANGS)],
                person.cells,
                [on.isoformat() for on in sorted(days)],
                () if answer is None else (*answer.assumed, *self.columns.lacking),
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
            listed = self._listed(group, person, each, place)
            self.listed.setdefault(group, []).append(listed)

    def _fields(self, person: Person) -> tuple[str, ...]:
        many = len(person.error.split())
        fields = fields_of(person.error_field, many, {*FACTS, *self.columns.names})
        # As the header names them: the page puts words in the place of a fact without a column.
        return tuple(
            name.fr if (name := self.columns.named(field)) is not None else field
            for field in fields
        )

    def _is_to_come(self, owed: Owed) -> bool:
        """Whether it is owed beside the acts, and can still be done in time."""
        return owed.is_beside and owed.on is not None and owed.on >= self.as_of

    def _listed(
        self, group: str, person: Person, owed: list[Owed], place: int
    ) -> Listed:
        on = person.next_due_on if group in DATED else person.day
        acts = person.next_acts if on is not None and on == person.next_due_on else ()
        is_possible = group == UNDETERMINED and person.possible_on is not None
        if is_possible:
            on, acts = person.possible_on, person.possible_acts
        beside: tuple[Owed, ...] = ()
        if group == BESIDE:
            acts = ()
            beside = tuple(one for one in owed if self._is_to_come(one))
            on = min(one.on for one in beside if one.on is not None)
        told = () if beside else acts or (person.outcome,)
        return Listed(
            on or date.max,
            person.line,
            place,
            person.key.strip(),
            person.outcome,
            on is not None,
            self._fields(person),
            tuple(person.error.split()) or person.missing,
            acts,
            is_possible
            or any(one.state == "possible" and one.act in acts for one in owed),
            beside,
            tuple(
                one
                for one in owed
                if one.state == "due" and one.act not in told and one not in beside
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
        found.columns,
        {
            change.line: change
            for change in changes
            if change.line is not None and change.line in lines
        },
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


def _told(owed: Owed) -> list[object]:
    """An act as the page reads it: by its slug, or in words what is no act of its own."""
    act = owed.act if isinstance(owed.act, str) else [owed.act["fr"], owed.act["en"]]
    return [act, _iso(owed.on), owed.state]


def fields_of(text: str, many: int, names: Collection[str]) -> tuple[str, ...]:
    """The fact or the column of each of so many faults, empty where it is of the whole line, from `error_field`."""
    return (_apart(text, many, names) if many else ()) or ("",) * many


def _apart(text: str, many: int, names: Collection[str]) -> tuple[str, ...] | None:
    """So many names that make up a text with a space between them, though they may hold spaces."""
    if many == 1:
        return (text,) if not text or text in names else None
    heads = (name for name in ("", *names) if text.startswith(f"{name} "))
    for head in sorted(heads, key=len, reverse=True):
        rest = _apart(text[len(head) + 1 :], many - 1, names)
        if rest is not None:
            return (head, *rest)
    return None


def packed(data: object) -> str:
    """JSON in gzip in base64: no sign of it means anything in a page."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return base64.b64encode(gzip.compress(text.encode(), 6, mtime=0)).decode()


def _iso(on: date | None) -> str | None:
    return None if on is None else on.isoformat()
