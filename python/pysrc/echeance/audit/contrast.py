"""Who has another outcome or day under another reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from echeance.audit.persons import ERROR, Person
from echeance.audit.register import READINGS, CannotRun
from echeance.audit.store import Store
from echeance.audit.verdict import Verdict

__all__ = ["Contrast", "Differing", "contrast", "refuse_same"]


@dataclass(frozen=True, slots=True, repr=False)
class Differing:
    """A person whom the reading changes: the answer now, and under the other choice."""

    line: int
    key: str
    now: Verdict
    other: Verdict

    def __repr__(self) -> str:
        return f"<Differing of line {self.line}>"

    @property
    def has_other_outcome(self) -> bool:
        """Whether the outcome is another, and not a day alone."""
        return self.now.outcome != self.other.outcome


class Contrast:
    """Who changes under another choice of one reading."""

    def __init__(self, reading: str, choice: str) -> None:
        self.reading = reading
        self.choice = choice
        self.outcomes: Counter[tuple[str, str]] = Counter()
        """How many change from which outcome to which."""
        self.days = 0
        """How many change their days alone."""
        parts = "outcome TEXT, act_by TEXT, next_due_on TEXT, due TEXT"
        other = parts.replace(" TEXT", "_other TEXT")
        self._store = Store(
            f"CREATE TABLE differing (line INTEGER PRIMARY KEY, key TEXT, {parts}, {other});"
        )

    def __repr__(self) -> str:
        return f"<Contrast by {self.reading}={self.choice}: {len(self)} differ>"

    def __len__(self) -> int:
        """How many differ."""
        return self.outcomes.total() + self.days

    @property
    def differing(self) -> Iterator[Differing]:
        """Those who differ: those with another outcome first, then the nearest days."""
        for line, key, *parts in self._store.rows(
            "SELECT * FROM differing ORDER BY outcome = outcome_other, next_due_on = '', next_due_on, line"
        ):
            yield Differing(
                line, key, Verdict.kept(*parts[:4]), Verdict.kept(*parts[4:])
            )

    def add(self, mine: Person, theirs: Person) -> None:
        """Compares a person with itself under the other choice."""
        now, other = Verdict.of(mine), Verdict.of(theirs)
        if ERROR in (now.outcome, other.outcome) or now.row[:3] == other.row[:3]:
            return
        if now.outcome == other.outcome:
            self.days += 1
        else:
            self.outcomes[now.outcome, other.outcome] += 1
        row = (mine.line, mine.key, *now.row[:4], *other.row[:4])
        self._store.put(
            "INSERT INTO differing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row
        )


def refuse_same(reading: str, choice: str, chosen: dict[str, str]) -> None:
    """Refuses a choice that is in force, which nobody can differ by."""
    in_force = chosen.get(reading, READINGS.get(reading))
    if in_force == choice:
        raise CannotRun(
            f"la lecture {reading}={choice} est déjà celle de l’audit; --contrast demande un autre choix",
            f"the reading {reading}={choice} is that of the audit already; --contrast takes another choice",
        )


def contrast(
    reading: str, choice: str, now: Iterable[Person], other: Iterable[Person]
) -> Contrast:
    """Compares the persons of a register, line by line, with themselves under another choice."""
    found = Contrast(reading, choice)
    for mine, theirs in zip(now, other, strict=True):
        found.add(mine, theirs)
    return found
