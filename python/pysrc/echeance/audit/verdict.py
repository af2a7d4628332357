"""What an answer says of a person, as far as answers are compared."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field, replace

from echeance.audit.persons import Person
from echeance.audit.register import ACTS, UNDETERMINED, duty_columns

__all__ = ["NEXT_DUE_ON", "PARTS", "Verdict"]

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
    ) -> Verdict:
        """What was kept as a row."""
        by, more = (
            tuple(
                (act, day)
                for act, _, day in (one.partition("=") for one in each.split())
            )
            for each in (days, beside)
        )
        acts = (tuple(each.split()) for each in (due, not_owed, possible))
        owed, none, perhaps = acts
        return cls(outcome, act_by, next_due_on, owed, by, none, perhaps, more)

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
        days, beside = (
            [f"{act}={day}" for act, day in each] for each in (self.days, self.beside)
        )
        lists = map(" ".join, (self.due, days, self.not_owed, self.possible, beside))
        return self.outcome, self.act_by, self.next_due_on, *lists

    @property
    def all_days(self) -> tuple[object, ...]:
        """Every day of it, to be compared."""
        return self.act_by, self.next_due_on, self.days

    def tells(self, act: str) -> bool:
        """Whether it is known how an act stands."""
        return act in (*self.due, *self.not_owed, *dict(self.days))

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
