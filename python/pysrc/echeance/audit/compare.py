"""An old system's outcomes beside ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from echeance.audit.mapping import read_toml
from echeance.audit.persons import ERROR, Person
from echeance.audit.register import OUTCOMES, UNDETERMINED, CannotRun
from echeance.wording import Words

__all__ = ["Comparison", "Difference", "read_map"]

UNMAPPED = "?"
"""In place of an old outcome that no map translates."""

DAYS = {"day-before": -1, "day-after": 1}
"""The boundaries in time, in days from that of the audit."""

SHOWN = 200
"""How many lines of each difference are kept."""

KNOWN = (*OUTCOMES, UNDETERMINED)


class Difference(NamedTuple):
    """How a person's outcome differs: theirs, ours, by which reason, at which boundary."""

    theirs: str
    """The old outcome as a slug; `?` where it is none and no map tells."""
    ours: str
    reason: str
    """The first reason of ours."""
    boundary: str
    """Where the old outcome is ours too: `day-before`, `day-after`, or another reading; else empty."""


@dataclass(frozen=True, slots=True, repr=False)
class _Differing:
    person: Person
    theirs: str


@dataclass(slots=True)
class Comparison:
    """An old system's outcomes beside ours."""

    column: str
    map: Mapping[str, str]
    agreeing: int = 0
    empty: int = 0
    """Lines where the old system says nothing."""
    differences: Counter[Difference] = field(default_factory=Counter)
    lines: dict[Difference, list[int]] = field(default_factory=dict)
    """The first lines of each difference."""
    _differing: dict[int, _Differing] = field(default_factory=dict)

    def add(self, person: Person, cell: str) -> None:
        """Compares one person; a line with faults has no outcome of ours."""
        if person.outcome == ERROR:
            return
        said = cell.strip().removeprefix("'").casefold()
        if not said:
            self.empty += 1
            return
        theirs = self.map.get(said, said)
        if theirs == person.outcome:
            self.agreeing += 1
        else:
            self._differing[person.line] = _Differing(person, theirs)

    def group(self, under: Callable[[str], Iterable[Person]]) -> None:
        """Groups the differences by where theirs is ours too.

        `under` answers for the same register on the `day-before` and the `day-after`,
        and under another reading, as `counting=cpa-269`.
        """
        readings = {
            reading
            for each in self._differing.values()
            if each.person.contested
            for reading in each.person.contested_by
        }
        agreeing = {
            boundary: self._agreeing(under(boundary))
            for boundary in (*DAYS, *sorted(readings))
        }
        for line, each in self._differing.items():
            is_known = each.theirs in KNOWN
            boundaries = (name for name, lines in agreeing.items() if line in lines)
            difference = Difference(
                each.theirs if is_known else UNMAPPED,
                each.person.outcome,
                next(iter(each.person.reasons), ""),
                next(boundaries, ""),
            )
            self.differences[difference] += 1
            lines = self.lines.setdefault(difference, [])
            if len(lines) < SHOWN:
                lines.append(line)
        self._differing.clear()

    def _agreeing(self, persons: Iterable[Person]) -> set[int]:
        """The differing lines whose old outcome is that of those persons."""
        return {
            person.line
            for person in persons
            if person.line in self._differing
            and self._differing[person.line].theirs == person.outcome
        }


def read_map(path: Path | None) -> dict[str, str]:
    """The slug of each old outcome, by a TOML file: `"à renouveler" = "renew"`."""
    if path is None:
        return {}
    told = read_toml(
        path, Words("la table de --compare-map", "the map of --compare-map")
    )
    wrong = [name for name, slug in told.items() if slug not in KNOWN]
    if wrong:
        known = ", ".join(KNOWN)
        raise CannotRun(
            f"la table de --compare-map donne à «\u00a0{wrong[0]}\u00a0» ce qui n’est pas une issue; attendu\u00a0: {known}",
            f"the map of --compare-map gives “{wrong[0]}” what is no outcome; expected: {known}",
        )
    return {name.strip().casefold(): slug for name, slug in told.items()}
