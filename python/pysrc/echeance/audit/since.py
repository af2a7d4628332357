"""What changed since the last result, and why."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from echeance._echeance import Reviewer, same_key
from echeance.audit.last import Before
from echeance.audit.persons import ERROR, Person
from echeance.audit.provenance import Provenance
from echeance.audit.register import ACTS, FACTS, OUTCOME_WORDS
from echeance.audit.store import Store
from echeance.audit.verdict import PARTS, Verdict
from echeance.declared import LEAD_DAYS
from echeance.wording import NO_PERSON

__all__ = [
    "GROUPS",
    "Change",
    "Following",
    "Since",
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
"""What may have changed, in the order of the report; a person is listed under the first that applies, and counted
under each."""


@dataclass(frozen=True, slots=True, repr=False)
class Change:
    """A person of whom something changed."""

    key: str
    line: int | None
    """`None` where the person is gone."""
    group: _Group
    """The first of `groups`."""
    before: Verdict | None
    after: Verdict | None
    why: tuple[_Why, ...] = ()
    """Each step that changed the answer: a fact, time, a reading, the rules; nothing of the new and the gone."""
    facts: tuple[str, ...] = ()
    """The columns whose cells changed, where a fact is why; none of a line that is, or was, broken as a whole."""

    def __repr__(self) -> str:
        return f"<Change of line {self.line}: {self.group}>"

    @property
    def groups(self) -> tuple[_Group, ...]:
        """All that changed: beside an outcome, an act may become due or a day move."""
        if self.before is None or self.after is None:
            return (self.group,)
        return tuple(_groups(self.after, self.before))

    @property
    def newly_due(self) -> tuple[str, ...]:
        """The acts that have become due, that of a changed outcome too."""
        if self.before is None or self.after is None:
            return ()
        return _newly_due(self.after, self.before)

    @property
    def moved(self) -> tuple[str, ...]:
        """The acts whose last day is another, or that have one in one of both alone."""
        if self.before is None or self.after is None:
            return ()
        return _moved(self.after, self.before)


def _groups(now: Verdict, before: Verdict) -> Iterator[_Group]:
    """What has changed."""
    is_other = now.outcome != before.outcome
    newly_due = _newly_due(now, before)
    if is_other or now.has_other_fault(before):
        yield "changed-outcome"
    if newly_due:
        yield "newly-due"
    # Another act to do first has another day, which is then no day that moves.
    is_alone = not is_other and not newly_due
    if _moved(now, before) or (
        is_alone
        and (
            now.all_days != before.all_days
            or now.possible != before.possible
            or now.has_other_coming(before)
            or now.possibly_other(before)
        )
    ):
        yield "day-moved"


def _newly_due(now: Verdict, before: Verdict) -> tuple[str, ...]:
    return tuple(act for act in now.due if act not in before.due)


def _moved(now: Verdict, before: Verdict) -> tuple[str, ...]:
    days, old = dict(now.days), dict(before.days)
    told = {*_newly_due(now, before)}
    is_other = now.outcome != before.outcome
    if is_other:
        told |= {now.outcome, before.outcome}

    def is_own(act: str) -> bool:
        if act in days and act in old:
            return True
        # Of a line that cannot be answered any more, every day is gone.
        is_known = not is_other or (now.tells(act) and before.tells(act))
        return is_known and act not in told

    # An act that had no day may end as well.
    ended = [act for act in before.due if act not in {*now.due, *days, *old}]
    moved = {*now.moved(before), *ended}
    return tuple(act for act in ACTS if act in moved and is_own(act))


_SAID = ", ".join(f"{part} TEXT" for part in PARTS)
_VALUES = ", ".join("?" * len(PARTS))
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
        self.goes_back = False
        """Whether the audit is of an earlier day than the last result."""
        self.reasons: dict[_Group, Counter[tuple[_Why, ...]]] = {}
        """How many persons are listed under each group, by why; those groups alone of which there are some."""
        self.beside: dict[_Group, Counter[tuple[_Why, ...]]] = {}
        """How many more there are of each group, by why, who are listed under an earlier one."""
        self.last_duplicates = 0
        """How many lines of the last result have a key that stood before."""
        self.without_key = 0
        """How many lines of the register have no key."""
        self.last_without_key = 0
        """How many of the last result have none."""
        self.lacking: tuple[str, ...] = ()
        """The columns of answers that the last result does not have, and that are not compared."""
        self.without_possible = 0
        """Of how many undetermined lines a day that is only possible is not compared: the last result does not tell their facts."""
        self.is_changed = False
        """Whether the last result is no longer as it was written, or nothing tells that it is, and was taken by force."""
        self._store = store

    def __repr__(self) -> str:
        return f"<Since {self.last_as_of}: {len(self)} changes>"

    def __len__(self) -> int:
        """Of how many persons something changed."""
        return sum(reasons.total() for reasons in self.reasons.values())

    def whys(self, group: _Group) -> Counter[tuple[_Why, ...]]:
        """How many persons there are of a group, by why, wherever they are listed."""
        whys: Counter[tuple[_Why, ...]] = Counter()
        for part in (self.reasons, self.beside):
            whys.update(part.get(group, {}))
        return whys

    @property
    def changes(self) -> Iterator[Change]:
        """Every change, in the order of the register; the persons who are gone last."""
        return self._changes("TRUE ORDER BY line IS NULL, line", ())

    def of(self, group: _Group) -> Iterator[Change]:
        """The changes listed under a group: those who must act first, then the nearest days."""
        return self._changes("what = ? ORDER BY first, day, line", (group,))

    def _changes(self, which: str, given: tuple[str, ...]) -> Iterator[Change]:
        statement = (
            "SELECT line, key, what, before, after, why, facts FROM change WHERE "
        )
        for line, key, what, *rows, why, facts in self._store.rows(
            statement + which, given
        ):
            before, after = (
                None if row is None else Verdict.kept(*json.loads(row)) for row in rows
            )
            yield Change(
                key, line, what, before, after, tuple(why.split()), tuple(facts.split())
            )


class Following:
    """Today's persons beside those of the last result, by their keys.

    Why something changed is found by asking anew, one step after the other: the old facts
    on the old day under the old readings, then today's facts, then today, then today's
    readings. Each step that gives another answer is a reason; where the very first does,
    the rules are.
    """

    def __init__(self, before: Before) -> None:
        provenance = before.provenance
        self.before = before
        self._store = Store(_TABLES)
        self._found = Since(
            None if provenance is None else provenance.as_of, self._store
        )
        self._found.lacking = before.lacking
        for name, verdict in before.verdicts():
            if not name:
                self._found.last_without_key += 1
            elif not self._store.put(
                f"INSERT OR IGNORE INTO last VALUES (?, {_VALUES})",
                (name, *verdict.row),
            ):
                self._found.last_duplicates += 1

    def note_changed(self) -> None:
        """Notes that the last result is not as it was written, where it is not."""
        self._found.is_changed = self.before.is_changed()

    def add(self, person: Person) -> None:
        """Takes a person of today, and no line that is nobody's."""
        if person.error in NO_PERSON:
            return
        name = same_key(person.key)
        if not name:
            self._found.without_key += 1
            return
        self._store.put(
            f"INSERT OR IGNORE INTO today VALUES (?, ?, ?, {_VALUES})",
            (name, person.line, person.key.strip(), *self._verdict(person).row),
        )

    def _verdict(self, person: Person) -> Verdict:
        """What can be compared with the last result."""
        return Verdict.of(person).without(self.before.lacking)

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
        then_made = self.before.provenance
        store = self._store
        last = self._found.last_as_of
        self._found.goes_back = last is not None and now.as_of < last
        can_tell = then_made is not None and self.before.has_columns
        for name, *parts in store.rows(
            f"SELECT name, {_BOTH} FROM today JOIN last USING (name)"
        ):
            today_is, last_was = (Verdict.kept(*parts[at]) for at in (_NOW, _LAST))
            is_possible = today_is.may_have_possible and last_was.may_have_possible
            self._found.without_possible += is_possible and not can_tell
            if is_possible or any(_groups(today_is, last_was)):
                store.put("INSERT INTO asked VALUES (?)", (name,))
        if then_made is not None and can_tell and store.row("SELECT name FROM asked"):
            days = [date.fromisoformat(day) for day in (then_made.as_of, now.as_of)]
            self._ask(0, then())
            for place, day in enumerate(days, start=1):
                self._ask(place, today(day, then_made))
        self._tell(then_made is not None and then_made.rules != now.rules)
        return self._found

    def _ask(self, place: int, persons: Iterable[Person]) -> None:
        for person in persons:
            name = same_key(person.key)
            if self._store.row("SELECT name FROM asked WHERE name = ?", (name,)):
                facts = json.dumps(dict(person.facts))
                self._store.put(
                    f"INSERT OR IGNORE INTO step VALUES (?, ?, {_VALUES}, ?)",
                    (name, place, *self._verdict(person).row, facts),
                )

    def _tell(self, has_other_rules: bool) -> None:
        store = self._store
        for name, line, key, *parts in store.rows(
            f"SELECT name, line, key, {_BOTH} FROM today LEFT JOIN last USING (name) ORDER BY line"
        ):
            after = Verdict.kept(*parts[_NOW])
            if parts[len(PARTS)] is None:
                self._keep(Change(key, line, "new", None, after))
                continue
            before = Verdict.kept(*parts[_LAST])
            steps = list(
                store.rows(
                    f"SELECT {', '.join(PARTS)}, facts FROM step WHERE name = ? ORDER BY place",
                    (name,),
                )
            )
            if after.may_have_possible and before.may_have_possible:
                # Where it cannot be asked what it was, nobody knows that it has moved.
                asked = Verdict.kept(*steps[0][:-1]) if steps else after
                before = replace(before, possible=asked.possible)
            group = next(_groups(after, before), None)
            if group is not None:
                why, facts = _explained(before, steps, after, has_other_rules)
                self._keep(Change(key, line, group, before, after, why, facts))
        for name, *parts in store.rows(
            "SELECT * FROM last WHERE name NOT IN (SELECT name FROM today) ORDER BY rowid"
        ):
            self._keep(Change(name, None, "gone", Verdict.kept(*parts), None))

    def _keep(self, change: Change) -> None:
        for group in change.groups:
            is_listed = group == change.group
            part = self._found.reasons if is_listed else self._found.beside
            part.setdefault(group, Counter())[change.why] += 1
        verdict = change.after or change.before
        outcome = ERROR if verdict is None else verdict.outcome
        self._store.put(
            "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                _FIRST.index(outcome) if outcome in _FIRST else len(_FIRST),
                (verdict.day if verdict is not None else "") or _NO_DAY,
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


_FIRST = (*OUTCOME_WORDS, ERROR)
_NO_DAY = "9"
"""After every day."""

_BOTH = ", ".join(f"{table}.{part}" for table in ("today", "last") for part in PARTS)
_NOW, _LAST = slice(len(PARTS)), slice(len(PARTS), None)
"""Where they stand."""


def _explained(
    before: Verdict, steps: list[tuple[str, ...]], after: Verdict, has_other_rules: bool
) -> tuple[tuple[_Why, ...], tuple[str, ...]]:
    """Why an answer changed, and the facts that did, by the answers at each step."""
    if len(steps) < _STEPS:
        return _NOT_TOLD, ()
    old, new = (json.loads(facts) for *_, facts in steps[:2])
    same_rules, same_day, today = (Verdict.kept(*parts) for *parts, _ in steps)
    # A broken line does not stand in a result as it stood in its register, and may be read there.
    was_broken = before.outcome == ERROR and not has_other_rules
    if was_broken:
        same_rules = before
    each: tuple[tuple[_Why, bool], ...] = (
        ("fact", same_day.differs(same_rules)),
        ("time", today.differs(same_day)),
        ("reading", after.differs(today)),
        ("rules", same_rules.differs(before) and has_other_rules),
    )
    why: tuple[_Why, ...] = tuple(reason for reason, is_so in each if is_so)
    if "fact" not in why:
        return why or _NOT_TOLD, ()
    is_broken = ERROR in (before.outcome, after.outcome)
    if is_broken and not all(
        any(map(_is_of_cell, each.items())) for each in (old, new)
    ):
        # Of a line that is broken as a whole, no cell is known.
        return why, ()
    return why, tuple(
        fact for fact in FACTS if old.get(fact, ABSENT) != new.get(fact, ABSENT)
    )


def _is_of_cell(fact: tuple[str, str | None]) -> bool:
    """Whether a fact is known, and not by the options or for want of a column."""
    name, value = fact
    return value is not None and name not in (*Reviewer.optional, LEAD_DAYS)


_NOT_TOLD: tuple[_Why, ...] = ("not-told",)

_STEPS = 3
"""The old facts on the old day, today's facts on it, today's facts today."""

ABSENT = ""
"""In place of a fact that is not given."""
