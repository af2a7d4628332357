"""What a person owes, or may owe, as one answer tells it: no act and no day of it is left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from echeance._echeance import Answer, last_day_if_owed, owed_beside
from echeance.audit.register import ACTS
from echeance.errors import Bilingual
from echeance.send import act_in_words, end_of_temporary

__all__ = ["Owed", "owed"]


@dataclass(frozen=True, slots=True)
class Owed:
    """An act, with its last day where it has one that is known."""

    act: str | Bilingual
    """By its slug, or in words what is no act of the review."""
    on: date | None
    state: Literal["due", "later", "possible"]

    @property
    def is_beside(self) -> bool:
        """Whether it is none of the acts that the review itself orders by their days."""
        return not isinstance(self.act, str)


def owed(review: Answer[Any, Any]) -> list[Owed]:
    """What is due, then what is owed later, then what facts that are not known decide."""
    duties = review.values["duties"]
    found: list[Owed] = []
    for act in ACTS:
        duty = duties[act]
        if duty.state == "unknown":
            found.append(Owed(act, last_day_if_owed(review, act), "possible"))
        elif duty.state != "none":
            last = duty.by if isinstance(duty.by, date) else None
            found.append(Owed(act, last, duty.state))
    for kind, state, last in owed_beside(review):
        words = act_in_words(kind, review)
        found.append(Owed(words, last, "due" if state == "due" else "possible"))
    found += (Owed(act, on, "due") for act, on in end_of_temporary(review))
    order = ("due", "later", "possible")
    return sorted(found, key=lambda each: order.index(each.state))
