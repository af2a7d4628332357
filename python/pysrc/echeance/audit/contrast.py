"""Who has another outcome or day under another reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from echeance._echeance import REVIEW
from echeance.audit.persons import ERROR, Person
from echeance.audit.register import READINGS, CannotRun
from echeance.audit.store import Store
from echeance.audit.verdict import PARTS, Verdict
from echeance.declared import rules_by_slug
from echeance.terminal import perhaps_in_both
from echeance.wording import printable

__all__ = ["Contrast", "Differing", "contrast", "refuse_idle"]


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
        parts, other = (
            ", ".join(f"{part}{which} TEXT" for part in PARTS)
            for which in ("", "_other")
        )
        self._store = Store(
            f"CREATE TABLE differing (line INTEGER PRIMARY KEY, key TEXT, {parts}, {other}, first TEXT);"
        )

    def __repr__(self) -> str:
        return f"<Contrast by {self.reading}={self.choice}: {len(self)} differ>"

    def __len__(self) -> int:
        """How many differ."""
        return self.outcomes.total() + self.days

    @property
    def differing(self) -> Iterator[Differing]:
        """Those who differ: those with another outcome first, then the nearest days."""
        for line, key, *parts, _ in self._store.rows(
            "SELECT * FROM differing ORDER BY outcome = outcome_other, first, line"
        ):
            now, other = parts[: len(PARTS)], parts[len(PARTS) :]
            yield Differing(line, key, Verdict.kept(*now), Verdict.kept(*other))

    def add(self, mine: Person, theirs: Person) -> None:
        """Compares a person with itself under the other choice."""
        now, other = Verdict.of(mine), Verdict.of(theirs)
        # Any day may be another: also that on which time alone changes the answer, which a verdict does not hold.
        is_other = now != other or f"{self.reading}={self.choice}" in mine.contested_by
        if ERROR in (now.outcome, other.outcome) or not is_other:
            return
        if now.outcome == other.outcome:
            self.days += 1
        else:
            self.outcomes[now.outcome, other.outcome] += 1
        row = (mine.line, mine.key, *now.row, *other.row)
        self._store.put(_PUT, (*row, _first_moved(now, other)))


_PUT = f"INSERT INTO differing VALUES (?, ?, {'?, ' * 2 * len(PARTS)}?)"

_NO_DAY = "9"
"""After every day."""


def _first_moved(now: Verdict, other: Verdict) -> str:
    """The nearest of the days that are not the same in both."""
    days = {day for _, day in set(now.days) ^ set(other.days)}
    days |= {now.act_by, now.next_due_on} ^ {other.act_by, other.next_due_on}
    return min(filter(None, days), default=_NO_DAY)


def refuse_idle(reading: str, choice: str, chosen: dict[str, str]) -> None:
    """Refuses a reading or a choice that there is not, and one that is in force, which nobody can differ by."""
    readings: dict[str, list[str]] = {
        each["name"]: list(each["choices"])
        for each in rules_by_slug()[REVIEW]["readings"]
    }
    choices = readings.get(reading)
    if choices is None:
        known = ", ".join(readings)
        fr, en = perhaps_in_both(reading, readings)
        raise CannotRun(
            f"--contrast\u00a0: il n’y a pas de lecture «\u00a0{printable(reading)}\u00a0»; attendu\u00a0: {known}{fr}",
            f"--contrast: there is no reading “{printable(reading)}”; expected: {known}{en}",
        )
    if choice not in choices:
        known = ", ".join(choices)
        fr, en = perhaps_in_both(choice, choices)
        raise CannotRun(
            f"--contrast\u00a0: la lecture {reading} n’a pas de choix «\u00a0{printable(choice)}\u00a0»; attendu\u00a0: {known}{fr}",
            f"--contrast: the reading {reading} has no choice “{printable(choice)}”; expected: {known}{en}",
        )
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
