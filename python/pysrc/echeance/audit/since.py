"""What changed since the last result, and why."""

from __future__ import annotations

import csv
import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from echeance.audit.persons import ERROR, Person, same_key
from echeance.audit.provenance import Provenance
from echeance.audit.register import ACTS, FACTS, CannotRun
from echeance.wording import printable

__all__ = [
    "GROUPS",
    "Before",
    "Change",
    "Since",
    "last",
    "refuse_other",
    "since",
]

if TYPE_CHECKING:
    _Group = Literal["new", "changed-outcome", "newly-due", "day-moved", "gone"]
    _Why = Literal["fact", "time", "reading", "rules", "not-told"]

GROUPS: tuple[_Group, ...] = (
    "changed-outcome",
    "newly-due",
    "day-moved",
    "new",
    "gone",
)
"""What may have changed, in the order in which it is told; a person stands in the first that is so."""


@dataclass(frozen=True, slots=True, repr=False)
class Said:
    """What one answer says of a person, as far as it is compared."""

    outcome: str
    act_by: str
    next_due_on: str
    due: tuple[str, ...]

    @classmethod
    def of(cls, person: Person) -> Said:
        """What an audit found."""
        days = (person.act_by, person.next_due_on)
        act_by, next_due_on = ("" if day is None else day.isoformat() for day in days)
        return cls(person.outcome, act_by, next_due_on, person.due)

    def group(self, before: Said) -> _Group | None:
        """What has changed; `None` where nothing has."""
        if self.outcome != before.outcome:
            return "changed-outcome"
        if set(self.due) - set(before.due):
            return "newly-due"
        if (self.act_by, self.next_due_on) != (before.act_by, before.next_due_on):
            return "day-moved"
        return None


@dataclass(frozen=True, slots=True, repr=False)
class Change:
    """A person of whom something changed."""

    key: str
    line: int | None
    """`None` where the person is gone."""
    group: _Group
    before: Said | None
    after: Said | None
    why: tuple[_Why, ...] = ()
    """Each step that changed the answer: a fact, time, a reading, the rules; nothing of the new and the gone."""
    facts: tuple[str, ...] = ()
    """The columns whose cells changed, where a fact is why."""

    def __repr__(self) -> str:
        return f"<Change of line {self.line}: {self.group}>"


@dataclass(slots=True)
class Since:
    """What changed since the last result."""

    last_as_of: str | None
    """`None` where the last result does not tell its day."""
    changes: list[Change] = field(default_factory=list)
    last_duplicates: int = 0
    """How many lines of the last result have a key that stood before."""
    without_key: int = 0
    """How many lines of the register have no key."""

    def of(self, group: _Group) -> list[Change]:
        """The changes of a group, in the order of the register."""
        return [change for change in self.changes if change.group == group]


@dataclass(slots=True)
class Before:
    """A last result, read."""

    path: Path
    said: dict[str, Said]
    has_columns: bool
    """Whether the columns of the register stand in it."""
    provenance: Provenance | None
    duplicates: int


def last(path: Path, key: str) -> Before:
    """Reads a last result by its key column."""
    names, rows = _rows(path)
    missing = [
        name
        for name in ("echeance_outcome", "echeance_act_by", key)
        if name not in names
    ]
    if missing:
        shown = ", ".join(map(printable, missing))
        raise CannotRun(
            f"le résultat donné par --since n’a pas de colonne {shown}; il faut un fichier que --out a écrit, avec la"
            " colonne de --key",
            f"the result given by --since has no column {shown}; it must be a file that --out wrote, with the column"
            " of --key",
        )
    duties = [(act, f"echeance_duty_{act.replace('-', '_')}") for act in ACTS]
    others = [
        name for name in names if name != key and not name.startswith("echeance_")
    ]
    before = Before(path, {}, bool(others), Provenance.read(path), 0)
    for row in rows:
        name = same_key(row[key])
        if not name:
            continue
        if name in before.said:
            before.duplicates += 1
            continue
        before.said[name] = Said(
            row["echeance_outcome"] or ERROR,
            row["echeance_act_by"],
            row.get("echeance_next_due_on", ""),
            tuple(act for act, column in duties if row.get(column) == "due"),
        )
    return before


def refuse_other(before: Before, now: Provenance) -> None:
    """Refuses to compare results under other readings or lead days, or that do not tell theirs."""
    told = before.provenance
    if told is None:
        raise CannotRun(
            "le résultat donné par --since ne dit pas son jour ni ses lectures (le fichier .json à côté d’un CSV,"
            " ou les métadonnées d’un Parquet, manque); --force compare quand même, sans dire pourquoi",
            "the result given by --since does not tell its day and readings (the .json file beside a CSV, or the"
            " metadata of a Parquet file, is missing); --force compares all the same, without telling why",
        )
    other = sorted(
        name
        for name in {*told.readings, *now.readings}
        if told.readings.get(name) != now.readings.get(name)
    )
    if told.lead_days != now.lead_days:
        other.append("--lead-days")
    if other:
        shown = ", ".join(other)
        raise CannotRun(
            f"le résultat donné par --since a d’autres lectures ou un autre délai ({shown}); reprenez les mêmes, ou"
            " --force pour comparer quand même",
            f"the result given by --since has other readings or lead days ({shown}); take the same, or --force to"
            " compare all the same",
        )


def since(
    before: Before,
    now: Provenance,
    persons: Mapping[str, tuple[Said, int]],
    then: Mapping[str, Person] | None,
    today: Callable[[date, Provenance], Iterable[Person]],
) -> Since:
    """What changed between a last result and today's persons, by their keys.

    Why is found by asking anew, one step after the other: the old facts on the old day
    under the old readings, then today's facts, then today, then today's readings. Each
    step that gives another answer is a reason; where the very first does, the rules
    are. `then` are the answers to the facts of the last result as it was asked (`None`
    where it lacks them), `today` answers for the register on a day, asked likewise.
    """
    told = before.provenance
    found = Since(
        None if told is None else told.as_of, last_duplicates=before.duplicates
    )
    for name, (said, line) in persons.items():
        old = before.said.get(name)
        group = "new" if old is None else said.group(old)
        if group is not None:
            found.changes.append(Change(name, line, group, old, said))
    for name, old in before.said.items():
        if name not in persons:
            found.changes.append(Change(name, None, "gone", old, None))
    asked = {
        change.key
        for change in found.changes
        if change.before is not None and change.after is not None
    }
    if not asked:
        return found
    steps = (
        None if told is None or then is None else _steps(asked, told, now, then, today)
    )
    found.changes = [
        _explained(change, steps) if change.key in asked else change
        for change in found.changes
    ]
    return found


def _steps(
    asked: set[str],
    told: Provenance,
    now: Provenance,
    then: Mapping[str, Person],
    today: Callable[[date, Provenance], Iterable[Person]],
) -> list[Mapping[str, Person]]:
    """What each step says of those asked: the old facts, today's facts, then today."""
    steps = [then]
    for day in (told.as_of, now.as_of):
        persons = (
            (same_key(each.key), each) for each in today(date.fromisoformat(day), told)
        )
        step: dict[str, Person] = {}
        for name, person in persons:
            if name in asked:
                step.setdefault(name, person)
        steps.append(step)
    return steps


def _explained(change: Change, steps: list[Mapping[str, Person]] | None) -> Change:
    if steps is None or not all(change.key in step for step in steps):
        return replace(change, why=("not-told",))
    old, new = (step[change.key].facts for step in steps[:2])
    same_rules, same_day, today = (Said.of(step[change.key]) for step in steps)
    each: tuple[tuple[_Why, bool], ...] = (
        ("fact", same_rules != same_day),
        ("time", same_day != today),
        ("reading", today != change.after),
        ("rules", same_rules != change.before),
    )
    why = tuple(reason for reason, is_so in each if is_so)
    facts: tuple[str, ...] = ()
    if "fact" in why:
        facts = tuple(
            fact for fact in FACTS if old.get(fact, ABSENT) != new.get(fact, ABSENT)
        )
    return replace(change, why=why or ("not-told",), facts=facts)


ABSENT = ""
"""In place of a fact that is not given."""


def _rows(path: Path) -> tuple[list[str], Iterator[dict[str, str]]]:
    """The names of the columns of a result, and its rows."""
    try:
        if path.suffix.lower() == ".parquet":
            return _parquet(path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            header = file.readline()
        # The audit's own columns are never quoted: what stands before the first is the delimiter.
        at = header.find("echeance_outcome")
        delimiter = (
            header[at - 1] if at > 0 else header[len("echeance_outcome") :][:1] or ","
        )
        names = next(csv.reader([header], delimiter=delimiter), [])
        return names, _lines(path, delimiter)
    except OSError as error:
        raise _unreadable(error, path) from error
    except (UnicodeDecodeError, csv.Error):
        raise _not_a_result() from None


def _lines(path: Path, delimiter: str) -> Iterator[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file, delimiter=delimiter, restval=""):
                row.pop(None, None)
                yield row
    except OSError as error:
        raise _unreadable(error, path) from error
    except (UnicodeDecodeError, csv.Error):
        raise _not_a_result() from None


def _parquet(path: Path) -> tuple[list[str], Iterator[dict[str, str]]]:
    try:
        parquet: Any = importlib.import_module("pyarrow.parquet")
    except ImportError:
        raise CannotRun(
            'les fichiers Parquet demandent pyarrow\u00a0: pip install "echeance[parquet]"',
            'Parquet files need pyarrow: pip install "echeance[parquet]"',
        ) from None
    try:
        file = parquet.ParquetFile(path)
    except ValueError:
        raise _not_a_result() from None
    rows = (
        {name: "" if value is None else str(value) for name, value in row.items()}
        for batch in file.iter_batches()
        for row in batch.to_pylist()
    )
    return list(file.schema_arrow.names), rows


def _unreadable(error: OSError, path: Path) -> CannotRun:
    return CannotRun.from_os(
        error,
        "le résultat donné par --since ne peut être lu",
        "the result given by --since cannot be read",
        path,
    )


def _not_a_result() -> CannotRun:
    return CannotRun(
        "le résultat donné par --since n’est pas un fichier que --out a écrit",
        "the result given by --since is not a file that --out wrote",
    )
