"""The groups in which a person may stand, as the summary counts them."""

from __future__ import annotations

from datetime import date

from echeance.audit.persons import ERROR, Person
from echeance.audit.register import UNDETERMINED
from echeance.audit.summary import WINDOWS

__all__ = ["BESIDE", "CHANGED", "DATED", "RANKS", "groups_of"]

RANKS: dict[str, int] = {
    group: rank
    for rank, group in enumerate(
        (
            "urgent",
            "soon",
            "undated",
            "contested",
            "month",
            "season",
            "undetermined",
            "error",
            "days-contested",
        )
    )
}
"""Every group, by who must act first."""

DATED = ("soon", "month", "season")
"""The groups of those whose next day to act by comes in so many days."""

BESIDE = "beside"
"""The group of those who owe something beside the acts that can still be done in time: it has its day, which is no act's."""

CHANGED = "changed"
"""The group of those who are not as they were in the last result."""


def groups_of(person: Person, as_of: date) -> list[str]:
    """The groups in which a person stands on a day."""
    if person.outcome == ERROR:
        return ["error"]
    found: list[str] = []
    on = person.next_due_on
    is_past = on is not None and on < as_of
    if person.is_urgent(as_of):
        found.append("urgent")
    if on is not None and not is_past:
        windows = zip(DATED, WINDOWS, strict=True)
        found += [group for group, days in windows if (on - as_of).days <= days][:1]
    if person.undated:
        found.append("undated")
    if person.contested:
        found.append("contested")
    elif person.days_contested:
        found.append("days-contested")
    if person.outcome == UNDETERMINED:
        found.append("undetermined")
    return found
