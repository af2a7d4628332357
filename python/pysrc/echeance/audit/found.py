"""What an audit found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from echeance.audit.given import refuse_outside
from echeance.audit.persons import Choose, Person, table
from echeance.audit.register import UNDETERMINED, Columns
from echeance.terminal import perhaps

if TYPE_CHECKING:
    from pathlib import Path

    from echeance._echeance import Table, _HolderReviewOutcome
    from echeance.audit.compare import Comparison
    from echeance.audit.contrast import Contrast
    from echeance.audit.provenance import Provenance
    from echeance.audit.since import Since
    from echeance.wording import Words

__all__ = ["SILENT", "Audit", "Due", "WrittenCalendar", "WrittenLetters"]

SILENT: Final = "silent"
"""In `Audit.lines`, the lines that say nothing of any fact."""

FIX_NUMBER: Final[_HolderReviewOutcome] = "fix-number"


class Due(NamedTuple):
    """A day to act by, `None` where the act has none, and the line that it stands for."""

    on: date | None
    line: int
    outcome: str
    key: str = ""
    acts: tuple[str, ...] = ()
    """The acts that are in time up to that day; none where it is the day on which the answer changes."""
    is_possible: bool = False
    """Whether the day is only possible, for want of facts: the acts are perhaps owed."""
    further: tuple[tuple[tuple[str, ...], date | None], ...] = ()
    """What else is owed within 90 days, or due without a day: the acts of each day, the nearest first."""


class WrittenLetters(NamedTuple):
    """The letters of an audit, and how many lines have none though a letter may be owed: nothing is known of them for certain."""

    folder: Path
    written: int
    undetermined: int
    errors: int


class WrittenCalendar(NamedTuple):
    """The calendar of an audit, and how many lines have an act or a day that is not in it."""

    path: Path
    events: int
    undated: int
    """Lines of which an act is due that has no day to come: none at all, or one that is past."""
    undetermined: int
    """Other lines of which an act or a day is not known, or only possible."""
    errors: int


class Audit:
    """What an audit found: counts, lists of lines, and the persons where they were asked for.

    Without the persons it holds of the register lines, days to act by and the keys that
    are shown, and nothing else. `repr` shows no more than counts.
    """

    def __init__(
        self,
        provenance: Provenance,
        columns: Columns,
        counts: Mapping[str, Any],
        faults: Mapping[str, int],
    ) -> None:
        self.provenance = provenance
        """The day, the rules' version, the readings, the lead days, the digest of the register."""
        self.as_of = date.fromisoformat(provenance.as_of)
        self.columns = columns
        self.rows: int = counts["rows"]
        """How many lines there are, those with faults among them."""
        self.empty_rows = 0
        """How many rows of empty cells were left out: they are no persons."""
        self.unended_line: int | None = None
        """The last line of a text, where it alone has no line end: the file may be cut short."""
        self.notes: list[Words] = []
        """What was found in the file, and how it was taken."""
        self.outcomes: Counter[str] = Counter(counts["outcomes"])
        self.errors: Counter[str] = Counter(counts["errors"])
        """Lines by the first thing wrong with them."""
        self.faults: Counter[str] = Counter(faults)
        """Every fault of every line."""
        self.missing: Counter[str] = Counter(counts["missing"])
        """Lines by the facts that would settle them."""
        self.assumed: Counter[str] = Counter(counts["assumed"])
        """Lines by the facts that were not given and took their default."""
        self.due: Counter[date] = Counter(
            {date.fromisoformat(on): many for on, many in counts["due"].items()}
        )
        """Lines by the next day to act by."""
        self.urgent: Counter[str] = Counter(counts["urgent"])
        """By outcome, the lines of which an act should have been done, or has its last day on that of the audit: tonight's list."""
        self.acts_due: Counter[str] = Counter(counts["acts_due"])
        """By act, the lines of which it is due, first or beside another one."""
        self.beside: Counter[str] = Counter(counts["beside"])
        """The lines of which something is owed beside the acts, while it can be done in time: the notice of the end of an
        affiliation (`notify`), the certificate after a temporary one (`regular-certificate`)."""
        self.beside_due: Counter[date] = Counter(
            {date.fromisoformat(on): many for on, many in counts["beside_due"].items()}
        )
        """Those lines by its last day."""
        self.beside_possible: int = counts["beside_possible"]
        """Of how many of them facts that are not known decide if it is owed."""
        self.undated: Counter[str] = Counter(counts["undated"])
        """By act, the lines of which it is due without a day, first or beside another act; tonight's list apart."""
        self.contested: Counter[str] = Counter(counts["contested"])
        """By outcome, the lines that have another outcome under another reading."""
        self.days_contested: Counter[str] = Counter(counts["days_contested"])
        """By outcome, the other lines that have another day under another reading."""
        self.undetermined_due: Counter[date] = Counter(
            {
                date.fromisoformat(on): many
                for on, many in counts["undetermined_due"].items()
            }
        )
        """Undetermined lines by the earliest day that is known: of an act, or the one on which the answer changes."""
        self.undetermined_possible: int = counts["undetermined_possible"]
        """Of how many of them that day is only possible: of an act that is perhaps owed, or of a change."""
        self.silent_rows: int = counts["silent"]
        """How many lines say nothing of any fact, as the foot of an export: they are undetermined."""
        self.upcoming: int = counts["upcoming"]
        """How many lines come due later, tonight's list and the undetermined apart: those of `nearest`, and more."""

        def known(on: str | None) -> date | None:
            return None if on is None else date.fromisoformat(on)

        def nearest(name: str) -> list[Due]:
            return [
                Due(
                    known(on),
                    line,
                    outcome,
                    key,
                    tuple(acts),
                    is_possible,
                    tuple((tuple(others), known(day)) for others, day in further),
                )
                for on, line, outcome, key, acts, is_possible, further in counts[name]
            ]

        self.urgent_nearest = nearest("urgent_nearest")
        """The first lines of tonight's list, those with a day before the others."""
        self.nearest = nearest("nearest")
        """The lines that come due next, tonight's list apart."""
        self.undetermined_nearest = nearest("undetermined_nearest")
        self.beside_nearest = nearest("beside_nearest")
        self.lines: dict[str, list[int]] = {
            "error": counts["error_lines"],
            UNDETERMINED: counts["lines"].get(UNDETERMINED, []),
            FIX_NUMBER: counts["undated_lines"].get(FIX_NUMBER, []),
            SILENT: counts["silent_lines"],
        }
        """Some lines that a person must look at: with errors, undetermined, with a number to correct, without any fact."""
        self.duplicates: dict[int, int] = {}
        """The first lines whose key stood before, each with the line where it stood first."""
        self.duplicate_rows = 0
        """How many lines have a key that stood before."""
        self.duplicate_certificates: dict[int, int] = {}
        """The same of the number of the certificate, where it is not the key."""
        self.duplicate_certificate_rows = 0
        self.persons: list[Person] | None = None
        """The persons that were asked for, in the order of the register."""
        self.since: Since | None = None
        self.comparison: Comparison | None = None
        self.contrasts: list[Contrast] = []
        self.written: list[Path] = []
        """The files that were written besides the result."""
        self.letters: WrittenLetters | None = None
        """The letters, where they were asked for."""
        self.calendar: WrittenCalendar | None = None
        """The calendar, where it was asked for."""

    def __repr__(self) -> str:
        return f"<Audit of {self.rows} lines, {self.error_rows} with errors>"

    @property
    def error_rows(self) -> int:
        """How many lines could not be reviewed."""
        return self.errors.total()

    @property
    def undetermined_dated(self) -> int:
        """How many undetermined lines have a known day."""
        return self.undetermined_due.total()

    @property
    def due_today(self) -> int:
        """Of how many lines the next day to act by is that of the audit: the last one."""
        return self.due[self.as_of]

    @property
    def overdue(self) -> int:
        """How many days to act by are past."""
        return sum(many for on, many in self.due.items() if on < self.as_of)

    def to_dict(self) -> dict[str, Any]:
        """The counts as plain data, those that ``--summary`` writes: no key and no line."""
        # It reads this module.
        from echeance.audit.summary import counted

        return counted(self)

    def due_within(self, days: int, after: int = -1) -> int:
        """How many lines have their next day to act by more than `after` and at most `days` days after the audit's."""
        return self._within(self.due, days, after)

    def later_than(self, days: int) -> int:
        """How many lines have their next day to act by more than so many days after the audit's."""
        last = self.as_of + timedelta(days=days)
        return sum(many for on, many in self.due.items() if on > last)

    def undetermined_within(self, days: int, after: int = -1) -> int:
        """The same of the undetermined lines and their earliest day that is known."""
        return self._within(self.undetermined_due, days, after)

    def beside_within(self, days: int, after: int = -1) -> int:
        """The same of the lines of which something is owed beside the acts."""
        return self._within(self.beside_due, days, after)

    def _within(self, due: Counter[date], days: int, after: int) -> int:
        first = self.as_of + timedelta(days=after)
        last = self.as_of + timedelta(days=days)
        return sum(many for on, many in due.items() if first < on <= last)

    def choose(
        self,
        *,
        due_within: int | None = None,
        outcome: str | None = None,
        contested: bool = False,
    ) -> list[Person]:
        """The persons that meet every condition given, in the order of the register.

        `due_within`: a day to act by, or a possible one (`Person.possible_on`), is the
        day of the audit or at most so many days later, or an act should have been done
        (`Person.is_urgent`). `outcome`: the slug of an outcome, `undetermined` or `error`; of an act,
        the persons of whom it is due beside another one are among them.
        `contested`: another reading gives another outcome or day.

        Raises `ValueError` where the audit was made without its persons, where an
        audit has no such outcome, or for days below 0.
        """
        if due_within is not None:
            refuse_outside("due_within", due_within, 0)
        if outcome is not None:
            _check_outcome(outcome)
        chosen = Choose(due_within, outcome, contested)
        return [person for person in self._persons() if chosen(person, self.as_of)]

    def table(self, persons: list[Person] | None = None) -> Table:
        """Persons, or all of them, as a table that pyarrow, polars and DuckDB take.

        One row per person: `line`, `key`, `outcome`, `act_by`, `next_due_on`, `possible_on`,
        `due`, `possible_acts`, `reasons`, `missing`, `contested_by`, `error`. Days are date32; several slugs
        are in one text, separated by spaces.

        Raises `ValueError` where the audit was made without its persons.
        """
        return table(self._persons() if persons is None else persons)

    def _persons(self) -> list[Person]:
        if self.persons is None:
            raise ValueError(
                "the audit was made without its persons: give persons=True"
            )
        return self.persons


def _check_outcome(outcome: str) -> None:
    """Raises where nobody could ever have that outcome: an empty list would say that nobody has it."""
    # What tells an audit imports this module.
    from echeance.audit.telling import KNOWN_OUTCOMES

    if outcome not in KNOWN_OUTCOMES:
        known = ", ".join(KNOWN_OUTCOMES)
        near = perhaps(outcome, KNOWN_OUTCOMES, "en")
        raise ValueError(f"the outcome is none of: {known}{near}")
