"""What changed since the last result, and why."""

from __future__ import annotations

import csv
import importlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from echeance._echeance import folded_name
from echeance.audit.persons import ERROR, Person, same_key
from echeance.audit.provenance import Provenance
from echeance.audit.register import ACTS, FACTS, OUTCOMES, UNDETERMINED, CannotRun
from echeance.audit.said import Said
from echeance.audit.store import Store
from echeance.wording import printable

__all__ = [
    "GROUPS",
    "Before",
    "Change",
    "Following",
    "Since",
    "refuse_other",
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
"""What may have changed, in the order of the report; a person is listed under the first that applies."""


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


def _group(now: Said, before: Said) -> _Group | None:
    """What has changed; `None` where nothing has."""
    if now.outcome != before.outcome:
        return "changed-outcome"
    if set(now.due) - set(before.due):
        return "newly-due"
    if (now.act_by, now.next_due_on) != (before.act_by, before.next_due_on):
        return "day-moved"
    return None


_SAID = "outcome TEXT, act_by TEXT, next_due_on TEXT, due TEXT"
_TABLES = f"""
CREATE TABLE last (name TEXT PRIMARY KEY, {_SAID});
CREATE TABLE today (name TEXT PRIMARY KEY, line INTEGER, key TEXT, {_SAID});
CREATE TABLE asked (name TEXT PRIMARY KEY);
CREATE TABLE step (name TEXT, place INTEGER, {_SAID}, facts TEXT, PRIMARY KEY (name, place));
CREATE TABLE change (
    first INTEGER, day TEXT, line INTEGER, key TEXT, what TEXT, before TEXT, after TEXT, why TEXT, facts TEXT
);
"""


class Since:
    """What changed since the last result."""

    def __init__(self, last_as_of: str | None, store: Store) -> None:
        self.last_as_of = last_as_of
        """`None` where the last result does not tell its day."""
        self.reasons: dict[_Group, Counter[tuple[_Why, ...]]] = {}
        """How many changed in each way, by why; those groups alone of which there are some."""
        self.last_duplicates = 0
        """How many lines of the last result have a key that stood before."""
        self.without_key = 0
        """How many lines of the register have no key."""
        self._store = store

    def __repr__(self) -> str:
        return f"<Since {self.last_as_of}: {len(self)} changes>"

    def __len__(self) -> int:
        """How many changes there are."""
        return sum(reasons.total() for reasons in self.reasons.values())

    @property
    def changes(self) -> Iterator[Change]:
        """Every change, in the order of the register; the persons who are gone last."""
        return self._changes("TRUE ORDER BY line IS NULL, line", ())

    def of(self, group: _Group) -> Iterator[Change]:
        """The changes of a group: those who must act first, then the nearest days."""
        return self._changes("what = ? ORDER BY first, day, line", (group,))

    def _changes(self, which: str, given: tuple[str, ...]) -> Iterator[Change]:
        statement = (
            "SELECT line, key, what, before, after, why, facts FROM change WHERE "
        )
        for line, key, what, *rows, why, facts in self._store.rows(
            statement + which, given
        ):
            before, after = (
                None if row is None else Said.kept(*json.loads(row)) for row in rows
            )
            yield Change(
                key, line, what, before, after, tuple(why.split()), tuple(facts.split())
            )


class Before:
    """A last result, read: the first of what `Following` needs."""

    def __init__(self, path: Path, key: str) -> None:
        names, rows = _rows(path)
        # Names are the same however they are written, as in the register.
        own = next(
            (name for name in names if folded_name(name) == folded_name(key)), None
        )
        missing = [
            name
            for name in ("echeance_outcome", "echeance_act_by")
            if name not in names
        ]
        if own is None:
            missing.append(key)
        if missing:
            shown = ", ".join(map(printable, missing))
            raise CannotRun(
                f"le résultat donné par --since n’a pas de colonne {shown}; il faut un fichier que --out a écrit, avec la"
                " colonne de --key",
                f"the result given by --since has no column {shown}; it must be a file that --out wrote, with the column"
                " of --key",
            )
        self.path = path
        self.has_columns = any(
            name != own and not name.startswith("echeance_") for name in names
        )
        """Whether the columns of the register stand in it."""
        self.provenance = Provenance.read(path)
        self._key = own or key
        self._rows = rows

    def said(self) -> Iterator[tuple[str, Said]]:
        """What it says of each key."""
        duties = [(act, f"echeance_duty_{act.replace('-', '_')}") for act in ACTS]
        for row in self._rows:
            name = same_key(row[self._key])
            if name:
                yield (
                    name,
                    Said(
                        row["echeance_outcome"] or ERROR,
                        row["echeance_act_by"],
                        row.get("echeance_next_due_on", ""),
                        tuple(
                            act for act, column in duties if row.get(column) == "due"
                        ),
                    ),
                )


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


class Following:
    """Today's persons beside those of the last result, by their keys.

    Why something changed is found by asking anew, one step after the other: the old facts
    on the old day under the old readings, then today's facts, then today, then today's
    readings. Each step that gives another answer is a reason; where the very first does,
    the rules are.
    """

    def __init__(self, before: Before) -> None:
        told = before.provenance
        self.before = before
        self._store = Store(_TABLES)
        self._found = Since(None if told is None else told.as_of, self._store)
        for name, said in before.said():
            if not self._store.put(
                "INSERT OR IGNORE INTO last VALUES (?, ?, ?, ?, ?)", (name, *said.row)
            ):
                self._found.last_duplicates += 1

    def add(self, person: Person) -> None:
        """Takes a person of today."""
        name = same_key(person.key)
        if not name:
            self._found.without_key += 1
            return
        self._store.put(
            "INSERT OR IGNORE INTO today VALUES (?, ?, ?, ?, ?, ?, ?)",
            (name, person.line, person.key.strip(), *Said.of(person).row),
        )

    def found(
        self,
        then: Callable[[], Iterable[Person]],
        today: Callable[[date, Provenance], Iterable[Person]],
        now: Provenance,
    ) -> Since:
        """What changed.

        `then` answers for the facts of the last result as it was asked, `today` for the
        register on a day, asked likewise.
        """
        told = self.before.provenance
        store = self._store
        for name, *said in store.rows(
            f"SELECT name, {_BOTH} FROM today JOIN last USING (name)"
        ):
            if _group(Said.kept(*said[:4]), Said.kept(*said[4:])) is not None:
                store.put("INSERT INTO asked VALUES (?)", (name,))
        can_tell = told is not None and self.before.has_columns
        if told is not None and can_tell and store.row("SELECT name FROM asked"):
            days = [date.fromisoformat(day) for day in (told.as_of, now.as_of)]
            self._ask(0, then())
            for place, day in enumerate(days, start=1):
                self._ask(place, today(day, told))
        self._tell(told is not None and told.rules != now.rules)
        return self._found

    def _ask(self, place: int, persons: Iterable[Person]) -> None:
        for person in persons:
            name = same_key(person.key)
            if self._store.row("SELECT name FROM asked WHERE name = ?", (name,)):
                facts = json.dumps(dict(person.facts))
                self._store.put(
                    "INSERT OR IGNORE INTO step VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (name, place, *Said.of(person).row, facts),
                )

    def _tell(self, has_other_rules: bool) -> None:
        store = self._store
        for name, line, key, *said in store.rows(
            f"SELECT name, line, key, {_BOTH} FROM today LEFT JOIN last USING (name) ORDER BY line"
        ):
            after = Said.kept(*said[:4])
            if said[4] is None:
                self._keep(Change(key, line, "new", None, after))
                continue
            before = Said.kept(*said[4:])
            group = _group(after, before)
            if group is not None:
                steps = store.rows(
                    "SELECT outcome, act_by, next_due_on, due, facts FROM step WHERE name = ? ORDER BY place",
                    (name,),
                )
                why, facts = _explained(before, list(steps), after, has_other_rules)
                self._keep(Change(key, line, group, before, after, why, facts))
        for name, *said in store.rows(
            "SELECT * FROM last WHERE name NOT IN (SELECT name FROM today) ORDER BY rowid"
        ):
            self._keep(Change(name, None, "gone", Said.kept(*said), None))

    def _keep(self, change: Change) -> None:
        reasons = self._found.reasons.setdefault(change.group, Counter())
        reasons[change.why] += 1
        said = change.after or change.before
        outcome = ERROR if said is None else said.outcome
        self._store.put(
            "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                _FIRST.index(outcome) if outcome in _FIRST else len(_FIRST),
                (said.day if said is not None else "") or _NO_DAY,
                change.line,
                change.key,
                change.group,
                *(
                    None if each is None else json.dumps(each.row)
                    for each in (change.before, change.after)
                ),
                " ".join(change.why),
                " ".join(change.facts),
            ),
        )


_FIRST = (*OUTCOMES, UNDETERMINED, ERROR)
_NO_DAY = "9"
"""After every day."""

_BOTH = ", ".join(
    f"{table}.{part}"
    for table in ("today", "last")
    for part in ("outcome", "act_by", "next_due_on", "due")
)


def _explained(
    before: Said, steps: list[tuple[str, ...]], after: Said, has_other_rules: bool
) -> tuple[tuple[_Why, ...], tuple[str, ...]]:
    """Why an answer changed, and the facts that did, by what was said at each step."""
    if len(steps) < _STEPS:
        return ("not-told",), ()
    old, new = (json.loads(facts) for *_, facts in steps[:2])
    same_rules, same_day, today = (Said.kept(*said) for *said, _ in steps)
    # A broken line does not stand in a result as it stood in its register, and may be read there.
    was_broken = before.outcome == ERROR and not has_other_rules
    if was_broken:
        same_rules = before
    each: tuple[tuple[_Why, bool], ...] = (
        ("fact", same_rules != same_day),
        ("time", same_day != today),
        ("reading", today != after),
        ("rules", same_rules != before and has_other_rules),
    )
    why = tuple(reason for reason, is_so in each if is_so)
    if "fact" not in why or was_broken:
        return why or ("not-told",), ()
    return why, tuple(
        fact for fact in FACTS if old.get(fact, ABSENT) != new.get(fact, ABSENT)
    )


_STEPS = 3
"""The old facts on the old day, today's facts on it, today's facts today."""

ABSENT = ""
"""In place of a fact that is not given."""


_HEAD = 1 << 20
"""The longest header, in letters."""


def _rows(path: Path) -> tuple[list[str], Iterator[dict[str, str]]]:
    """The names of the columns of a result, and its rows."""
    try:
        if path.suffix.lower() == ".parquet":
            return _parquet(path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            head = file.read(_HEAD)
            # The audit's own columns are never quoted: what stands before the first is the delimiter.
            at = head.find("echeance_outcome")
            after = head[len("echeance_outcome") :][:1]
            delimiter = head[at - 1] if at > 0 else after or ","
            file.seek(0)
            # A heading may hold line breaks.
            names = next(csv.reader(file, delimiter=delimiter), [])
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
