"""Who has another outcome or day under another reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from echeance.audit.persons import ERROR, Person
from echeance.audit.register import READINGS, CannotRun

__all__ = ["Contrast", "Differing", "contrast", "refuse_same"]


@dataclass(frozen=True, slots=True, repr=False)
class Differing:
    """A person whom the reading changes: now, and under the other choice."""

    now: Person
    other: Person

    def __repr__(self) -> str:
        return f"<Differing of line {self.now.line}>"

    @property
    def has_other_outcome(self) -> bool:
        """Whether the outcome is another, and not a day alone."""
        return self.now.outcome != self.other.outcome


@dataclass(slots=True)
class Contrast:
    """Who changes under another choice of one reading."""

    reading: str
    choice: str
    differing: list[Differing] = field(default_factory=list)

    @property
    def outcomes(self) -> Counter[tuple[str, str]]:
        """How many change from which outcome to which."""
        return Counter(
            (each.now.outcome, each.other.outcome)
            for each in self.differing
            if each.has_other_outcome
        )

    @property
    def days(self) -> int:
        """How many change their days alone."""
        return sum(not each.has_other_outcome for each in self.differing)


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
    found.differing.extend(_differing(now, other))
    return found


def _differing(now: Iterable[Person], other: Iterable[Person]) -> Iterator[Differing]:
    for mine, theirs in zip(now, other, strict=True):
        said = (mine.outcome, mine.act_by, mine.next_due_on)
        if ERROR not in (mine.outcome, theirs.outcome) and said != (
            theirs.outcome,
            theirs.act_by,
            theirs.next_due_on,
        ):
            yield Differing(mine, theirs)
