"""An old system's outcomes beside ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from echeance.audit.mapping import read_toml
from echeance.audit.persons import ERROR, Person
from echeance.audit.register import OUTCOME_WORDS, CannotRun
from echeance.audit.store import Store
from echeance.terminal import perhaps_in_both
from echeance.wording import Words

__all__ = ["Comparison", "Difference", "read_map"]

UNMAPPED = "?"
"""In place of an old outcome that no map translates."""

DAYS = {"day-before": -1, "day-after": 1}
"""The boundaries in time, in days from that of the audit."""

SHOWN = 200
"""How many lines of each difference are kept."""

KNOWN = tuple(OUTCOME_WORDS)


class Difference(NamedTuple):
    """How a person's outcome differs: theirs, ours, by which reason, at which boundary."""

    theirs: str
    """The old outcome as a slug; `?` if it is not a slug and the map does not translate it."""
    ours: str
    reason: str
    """The first reason of ours."""
    boundary: str
    """Where the old outcome is ours too: `day-before`, `day-after`, or another reading; else empty."""


class Comparison:
    """An old system's outcomes beside ours."""

    def __init__(self, column: str, words: Mapping[str, str]) -> None:
        self.column = column
        self.map = words
        self.agreeing = 0
        self.empty = 0
        """Lines where the old system says nothing."""
        self.refused = 0
        """Lines with errors, which have no outcome of ours."""
        self.differences: Counter[Difference] = Counter()
        self.lines: dict[Difference, list[int]] = {}
        """The first lines of each difference."""
        self._store = Store(_TABLES)

    def __repr__(self) -> str:
        return f"<Comparison: {self.agreeing} agree, {self.differences.total()} differ>"

    def add(self, person: Person, cell: str) -> None:
        """Compares one person; a line with faults has no outcome of ours."""
        if person.outcome == ERROR:
            self.refused += 1
            return
        written = cell.strip().removeprefix("'").casefold()
        if not written:
            self.empty += 1
            return
        theirs = self.map.get(written, written)
        if theirs == person.outcome:
            self.agreeing += 1
            return
        reason = next(iter(person.reasons), "")
        readings = " ".join(person.contested_by) if person.contested else ""
        shown = theirs if theirs in KNOWN else UNMAPPED
        self._store.put(
            "INSERT INTO differing VALUES (?, ?, ?, ?, ?, '')",
            (person.line, shown, person.outcome, reason, readings),
        )

    def group(self, under: Callable[[str], Iterable[Person]]) -> None:
        """Groups the differences by where theirs is ours too.

        `under` answers for the same register on the `day-before` and the `day-after`,
        and under another reading, as `counting=cpa-269`.
        """
        store = self._store
        readings = {
            reading
            for (together,) in store.rows("SELECT DISTINCT readings FROM differing")
            for reading in together.split()
        }
        if store.row("SELECT line FROM differing") is None:
            return
        for boundary in (*DAYS, *sorted(readings)):
            for person in under(boundary):
                store.put(_AGREES, (boundary, person.line, person.outcome))
        for line, *of in store.rows(
            "SELECT line, theirs, ours, reason, boundary FROM differing ORDER BY line"
        ):
            difference = Difference(*of)
            self.differences[difference] += 1
            lines = self.lines.setdefault(difference, [])
            if len(lines) < SHOWN:
                lines.append(line)


_TABLES = """CREATE TABLE differing (
    line INTEGER PRIMARY KEY, theirs TEXT, ours TEXT, reason TEXT, readings TEXT, boundary TEXT
);"""

_AGREES = (
    "UPDATE differing SET boundary = ? WHERE line = ? AND theirs = ? AND boundary = ''"
)
"""The first boundary at which theirs is ours stays."""


def read_map(path: Path | None) -> dict[str, str]:
    """The slug of each old outcome, by a TOML file: `"à renouveler" = "renew"`."""
    if path is None:
        return {}
    translation = read_toml(
        path, Words("la table de --compare-map", "the map of --compare-map")
    )
    wrong = [name for name, slug in translation.items() if slug not in KNOWN]
    if wrong:
        known = ", ".join(KNOWN)
        fr, en = perhaps_in_both(str(translation[wrong[0]]), KNOWN)
        raise CannotRun(
            f"la table de --compare-map donne à «\u00a0{wrong[0]}\u00a0» ce qui n’est pas une issue; attendu\u00a0: {known}{fr}",
            f"the map of --compare-map gives “{wrong[0]}” what is no outcome; expected: {known}{en}",
        )
    return {name.strip().casefold(): slug for name, slug in translation.items()}
