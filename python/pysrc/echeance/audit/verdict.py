"""What an answer says of a person, as far as answers are compared."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field, replace

from echeance.audit.persons import ERROR, Person
from echeance.audit.register import ACTS, UNDETERMINED, duty_columns

__all__ = ["NEXT_DUE_ON", "PARTS", "Verdict", "coming_of", "faults_of"]

NEXT_DUE_ON = "echeance_next_due_on"

PARTS = (
    "outcome",
    "act_by",
    "next_due_on",
    "due",
    "days",
    "not_owed",
    "possible",
    "beside",
    "coming",
    "faults",
)
"""The columns of a verdict that is kept."""


@dataclass(frozen=True, slots=True, repr=False)
class Verdict:
    """What one answer says of a person: an outcome, its days as texts, and the acts that are due now."""

    outcome: str
    act_by: str
    """Empty where there is none, as `next_due_on`."""
    next_due_on: str
    due: tuple[str, ...]
    days: tuple[tuple[str, str], ...] = ()
    """The last day of each act that is owed, now or later, where it has one."""
    not_owed: tuple[str, ...] = field(default=(), compare=False)
    """The acts that are not to be done: they tell what became of a day, and change nothing by themselves."""
    possible: tuple[str, ...] = ()
    """A day that is only possible, and the acts that are perhaps owed by it, none where it is the day on which the answer changes: no
    result has it, it is asked anew."""

    beside: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """What is owed beside the acts, with its last day: told with a change, and none by itself, since no result has it."""
    coming: tuple[str, ...] = field(default=(), compare=False)
    """The day on which another act comes to be done first, and that act."""
    faults: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """What is wrong with the line: codes, each with the column or the fact."""

    @classmethod
    def of(cls, person: Person) -> Verdict:
        """What an audit found."""
        days = (person.act_by, person.next_due_on)
        act_by, next_due_on = ("" if day is None else day.isoformat() for day in days)
        by = tuple((act, day.isoformat()) for act, day in person.last_days.items())
        possible: tuple[str, ...] = ()
        if person.possible_on is not None:
            possible = (person.possible_on.isoformat(), *person.possible_acts)
        return cls(
            person.outcome,
            act_by,
            next_due_on,
            person.due,
            by,
            person.not_owed,
            possible,
            tuple(
                (each.kind, each.on.isoformat())
                for each in person.beside
                if not each.is_possible
            ),
            coming_of(
                person.outcome,
                "" if person.next_change_on is None else str(person.next_change_on),
                person.next_change_outcome,
            ),
            faults_of(person.error, person.error_field),
        )

    @classmethod
    def kept(
        cls,
        outcome: str,
        act_by: str,
        next_due_on: str,
        due: str,
        days: str,
        not_owed: str,
        possible: str,
        beside: str,
        coming: str,
        faults: str,
    ) -> Verdict:
        """What was kept as a row."""
        by, more, wrong = (
            tuple(
                (act, day)
                for act, _, day in (one.partition("=") for one in each.split())
            )
            for each in (days, beside, faults)
        )
        acts = (tuple(each.split()) for each in (due, not_owed, possible, coming))
        owed, none, perhaps, soon = acts
        return cls(
            outcome, act_by, next_due_on, owed, by, none, perhaps, more, soon, wrong
        )

    def without(self, lacking: Container[str]) -> Verdict:
        """The same without what stands in columns of a result that it lacks."""
        if not lacking:
            return self
        columns = {act: duty_columns(act) for act in ACTS}
        told = [act for act, (state, _) in columns.items() if state not in lacking]
        dated = [act for act in told if columns[act][1] not in lacking]
        return replace(
            self,
            next_due_on="" if NEXT_DUE_ON in lacking else self.next_due_on,
            due=tuple(act for act in self.due if act in told),
            days=tuple((act, day) for act, day in self.days if act in dated),
            not_owed=tuple(act for act in self.not_owed if act in told),
        )

    @property
    def row(self) -> tuple[str, ...]:
        """As it is kept."""
        days, beside, faults = (
            [f"{name}={at}" for name, at in each]
            for each in (self.days, self.beside, self.faults)
        )
        acts = (self.due, days, self.not_owed, self.possible)
        lists = map(" ".join, (*acts, beside, self.coming, faults))
        return self.outcome, self.act_by, self.next_due_on, *lists

    @property
    def all_days(self) -> tuple[object, ...]:
        """Every day of it, to be compared."""
        return self.act_by, self.next_due_on, self.days

    def tells(self, act: str) -> bool:
        """Whether it is known how an act stands."""
        return act in (*self.due, *self.not_owed, *dict(self.days))

    def has_other_fault(self, before: Verdict) -> bool:
        """Whether a line that was in error is so by another fault, where both are told."""
        each = (self.faults, before.faults)
        return all(each) and self.faults != before.faults

    def has_other_coming(self, before: Verdict) -> bool:
        """Whether what comes to be done first, or its day, is another, where both are told."""
        each = (self.coming, before.coming)
        return all(each) and self.coming != before.coming

    def possibly_other(self, before: Verdict) -> list[str]:
        """The acts of which it was known that they are not to be done, or is, in one of both alone, and no day is known."""
        if ERROR in (self.outcome, before.outcome):
            return []
        each = (self, before)
        return [
            act
            for act in ACTS
            if any(act in it.not_owed for it in each)
            and any(not it.tells(act) for it in each)
        ]

    def differs(self, before: Verdict) -> bool:
        """Whether anything that is compared is another."""
        return (
            self != before
            or self.has_other_fault(before)
            or self.has_other_coming(before)
            or bool(self.possibly_other(before))
        )

    @property
    def may_have_possible(self) -> bool:
        """Whether a day of it may be known that is only possible."""
        return self.outcome == UNDETERMINED and not self.next_due_on

    def moved(self, before: Verdict) -> list[str]:
        """The acts whose last day is another than before, or in one of both alone."""
        old, new = dict(before.days), dict(self.days)
        return [act for act in ACTS if old.get(act) != new.get(act)]

    @property
    def day(self) -> str:
        """The day of the act to do first; where it has none, the next day that is known."""
        return self.act_by or self.next_due_on


def coming_of(outcome: str, on: str, then: str) -> tuple[str, ...]:
    """The next change of an answer, where it brings another act."""
    return (on, then) if on and then in ACTS and then != outcome else ()


def faults_of(codes: str, places: str) -> tuple[tuple[str, str], ...]:
    """The faults of a line by the two cells of a result; a place is a name, which may hold blanks."""
    fields = places.split()
    codes_of = codes.split()
    if len(fields) != len(codes_of):
        fields = ["_".join(fields)] * len(codes_of)
    return tuple(zip(codes_of, fields, strict=True))
