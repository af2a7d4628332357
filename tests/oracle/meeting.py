"""Random reviews of a holder in which acts meet: what ends, and what falls due, lies
within days of one and the same day, and something is not known. Days drawn each for
itself seldom do.
"""

from __future__ import annotations

import json
import random
from datetime import date
from typing import Any

from .calendar import FIRST_DAY, LAST_DAY, add_months, plus
from .fuzz import PECULIAR, Maker
from .model import READINGS, Rule
from .table import RULES

NAME = "holder-review"
# months from each fact to a day that it leads to, by the sources
MONTHS = {
    "issued_on": (24, 24, 48, 0),
    "expires_on": (0, 0, 24),
    "cancelled_on": (0, 0, -24),
    "unaffiliated_since": (24, 24, 0),
    "renewal_completed_on": (24, 24, 48, 0),
    "exam_passed_on": (24, 24, 0),
    "account_last_used_on": (24, 24, 24, 0),
}
# how often each is not known, beside one of all drawn for each question
UNKNOWN = {"renewal_completed_on": 0.5}
# how often each is its word instead of a day
WORD = {
    "cancelled_on": 0.5,
    "unaffiliated_since": 0.2,
    "renewal_completed_on": 0.3,
    "exam_passed_on": 0.3,
    "account_last_used_on": 0.3,
}


class MeetingMaker(Maker):
    def __init__(self, seed: int, only: str | None) -> None:
        super().__init__(seed, NAME)
        self.lot = random.Random(f"echeance meeting {seed}")

    def meeting(self) -> date:
        if self.chance(0.5):
            return plus(self.lot.choice(PECULIAR), self.lot.choice((-1, 0, 0, 1)))
        return plus(date(2017, 1, 1), self.lot.randrange(366 * 12))

    def near(self, meeting: date, months: int) -> date:
        day = add_months(meeting, -months, self.lot.choice(READINGS["leap-day"]))
        day = plus(day, self.lot.choice((-4, -3, -2, -1, -1, 0, 0, 0, 1, 1, 2, 3, 5)))
        return min(max(day, FIRST_DAY), LAST_DAY)

    def sound(self) -> tuple[Rule, dict[str, Any]]:
        lot = self.lot
        rule = RULES[NAME]
        meeting = self.meeting()
        before = lot.choice((0, 0, 1, 1, 2, 7, 30, 90, lot.randrange(800), -1, -30))
        as_of = min(max(plus(meeting, -before), FIRST_DAY), LAST_DAY)
        facts: dict[str, Any] = {}
        also_unknown = lot.choice([None, *(x.name for x in rule.facts)])
        self.temporary = False
        for fact in rule.facts:
            name = fact.name
            if name == also_unknown or self.chance(UNKNOWN.get(name, 0)):
                facts[name] = None
            elif name == "expires_on" and self.chance(0.7):
                continue
            elif name in MONTHS:
                if self.chance(WORD.get(name, 0)):
                    facts[name] = fact.word
                    continue
                day = self.near(meeting, lot.choice(MONTHS[name]))
                facts[name] = (min(day, as_of) if fact.past else day).isoformat()
            elif name == "kind":
                facts[name] = "regular"
            elif name == "certificate_number":
                facts[name] = "CAR202100000000"
            elif name == "renewal_lead_days":
                if self.chance(0.5):
                    facts[name] = lot.choice((0, 1, 30, 90))
            elif fact.kind == "yesno" and self.chance(0.6):
                facts[name] = self.chance(0.5)
        self.repair(rule, facts)
        readings = {
            x: lot.choice(READINGS[x]) for x in rule.readings if self.chance(0.5)
        }
        question = {"rule": NAME, "as_of": as_of.isoformat(), "facts": facts}
        if readings:
            question["readings"] = readings
        return rule, question

    def line(self) -> str:
        return json.dumps(self.sound()[1])
