"""What a person owes, or may owe, as one answer tells it: no act and no day of it is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from echeance._echeance import (
    NOTICE_OF_END,
    Answer,
    ask,
    fact_day,
    last_day_if_owed,
)
from echeance.audit.register import ACTS
from echeance.audit.report.groups import URGENT_ACTS
from echeance.errors import Bilingual
from echeance.send import act_in_words, end_of_temporary

__all__ = ["Owed", "owed"]

_RENEW = "renew"

_OF_THE_CERTIFICATE = (*URGENT_ACTS, _RENEW)
"""While one of these is due, the notice of the end of a link is owed as long as it can be given in time."""


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


def owed(review: Answer[Any, Any], as_of: date, explanation: str) -> list[Owed]:
    """What is due, then what is owed later, then what facts that are not known decide.

    `explanation` is that of the answer in French: what it does not tell is not told here.
    """
    values = review.values
    duties = values["duties"]
    found: list[Owed] = []
    for act in ACTS:
        duty = duties[act]
        if duty.state == "unknown":
            found.append(Owed(act, last_day_if_owed(review, act), "possible"))
        elif duty.state != "none":
            last = duty.by if isinstance(duty.by, date) else None
            found.append(Owed(act, last, duty.state))
    found += _notice(review, duties, as_of, explanation)
    found += (Owed(act, on, "due") for act, on in end_of_temporary(review))
    order = ("due", "later", "possible")
    return sorted(found, key=lambda each: order.index(each.state))


def _notice(
    review: Answer[Any, Any], duties: Mapping[str, Any], as_of: date, explanation: str
) -> Iterator[Owed]:
    """The notice of the end of a link, in time or late, where the explanation tells of it."""
    act = act_in_words(NOTICE_OF_END, review)
    if f"\u00a0: {act['fr']}," not in explanation:
        return
    ended_on = fact_day(review, "unaffiliated_since")
    on: date | None = None
    if ended_on is not None:
        facts = {"changed_on": ended_on}
        on = ask("change-notice", as_of=as_of, facts=facts).values["due_on"]
    is_in_time = on is not None and on >= as_of
    is_due = duties["affiliate"].state == "due" or (
        is_in_time and any(duties[each].state == "due" for each in _OF_THE_CERTIFICATE)
    )
    yield Owed(act, on, "due" if is_due else "possible")
