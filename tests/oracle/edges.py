"""Random questions about what the others seldom meet: leap days, both ends of the
calendar, days on which the law turned, unknown facts that have a default, rare outcomes.
"""

from __future__ import annotations

import random
from datetime import date
from typing import Any

from .calendar import FIRST_DAY, LAST_DAY, add_months, instant_of, local_text, plus
from .fuzz import Maker
from .model import Rule

LEAP_YEARS = (1904, 1996, 2000, 2020, 2024, 2028, 2096, 2104, 2196)
TURNS = (
    date(2019, 8, 1),
    date(2019, 12, 31),
    date(2020, 12, 31),
    date(2021, 1, 1),
    *(date(year, 7, 1) for year in range(2021, 2027)),
    date(2024, 7, 15),
    date(2025, 7, 14),
)
OFFICE = "office-de-la-protection-du-consommateur"


class EdgeMaker(Maker):
    def __init__(self, seed: int, only: str | None) -> None:
        super().__init__(seed, only)
        self.lot = random.Random(f"echeance edges {seed} {only}")

    def any_day(self) -> date:
        lot = self.lot
        x = lot.random()
        if x < 0.45:
            leap = date(lot.choice(LEAP_YEARS), 2, 29)
            day = add_months(leap, 12 * lot.choice((0, 0, 0, 1, 2, 3)), "february-28")
            return plus(day, lot.choice((-1, 0, 0, 0, 1)))
        if x < 0.55:
            return plus(FIRST_DAY, lot.choice((0, 0, 1, 7, 30, 365, 730, 731, 1096)))
        if x < 0.65:
            return plus(LAST_DAY, -lot.choice((0, 0, 1, 7, 30, 365, 730, 731, 1096)))
        if x < 0.85:
            return plus(lot.choice(TURNS), lot.choice((-1, 0, 0, 1)))
        return super().any_day()

    def day_near(self, day: date, back: bool) -> date:
        if self.chance(0.35):  # so that as_of is near, and the fact is a leap day
            year = day.year - self.lot.choice((0, 1, 2, 2, 2, 3))
            year -= year % 4
            if year % 100 and FIRST_DAY.year < year < LAST_DAY.year:
                return date(year, 2, 29)
        return super().day_near(day, back)

    def make_as_of(self, rule: Rule) -> Any:
        lot = self.lot
        if not rule.clock or self.chance(0.3):
            return super().make_as_of(rule)
        day = plus(lot.choice(TURNS), lot.choice((-1, 0, 0, 1)))
        if rule.name == "support-hours":  # about the end of a year
            day = plus(date(lot.randrange(2019, 2031), 12, 22), lot.randrange(16))
        clock = lot.choice(((0, 0), (8, 0), (12, 30), (18, 0), (23, 59)))
        return instant_of(day.year, day.month, day.day, *clock) + lot.choice((-1, 0, 1))

    def sound(self) -> tuple[Rule, dict[str, Any]]:
        rule, question = super().sound()
        facts = question.get("facts", {})
        lot = self.lot
        for fact in rule.facts:
            if fact.has_default and self.chance(0.15):
                facts[fact.name] = None
        name = rule.name
        if name == "certificate-number":
            facts["mode"] = lot.choice(("lenient", "lenient", "strict"))
            facts["text"] = lot.choice((facts.get("text"), self.letters()))
        elif name == "second-factor" and self.chance(0.6):
            facts["body"] = OFFICE
        elif name == "inactivity-plan" and self.chance(0.7):
            self.plan(question, facts)
        elif name == "sign-in" and self.chance(0.7):
            facts["credentials"] = lot.choice(("entered", "entered", "not-entered"))
            facts["site_recognised"] = True
        elif name == "new-file-after-expiry" and self.chance(0.7):
            done = lot.randrange(6)
            for place, fact in enumerate(rule.facts[:5]):
                facts[fact.name] = place < done
        elif name == "terms-acceptance" and self.chance(0.4):
            facts["accepted_at_registration"] = True
            facts["changed_significantly_since"] = False
        elif name in ("account-vigilance", "site-authenticity") and self.chance(0.4):
            facts.update({x.name: True for x in rule.facts})
        if facts:
            question["facts"] = facts
        return rule, question

    def letters(self) -> str:
        """A number with letters among its last eight."""
        last = "".join(self.lot.choice("0123456789ABXYZabz") for _ in range(8))
        return (
            f"car20{self.lot.randrange(100):02}{self.lot.choice(('', ' ', '-'))}{last}"
        )

    def plan(self, question: dict[str, Any], facts: dict[str, Any]) -> None:
        """An account whose notices were sent, about the day of its cancellation."""
        as_of = date.fromisoformat(question["as_of"])
        lot = self.lot
        used = plus(add_months(as_of, -24, "february-28"), lot.randrange(-9, 12))
        used = min(max(used, FIRST_DAY), as_of)
        facts["last_used_on"] = used.isoformat()
        for name, least, most in (
            ("notice_30_sent_on", 20, 45),
            ("notice_7_sent_on", 0, 14),
        ):
            sent = max(plus(as_of, -lot.randrange(least, most)), FIRST_DAY)
            if self.chance(0.8):
                facts[name] = sent.isoformat()

    def instant_text(self, instant: int) -> str:
        """Now and then in the offset of a summer that is not, or with a fraction."""
        if self.chance(0.2):
            return local_text(instant)[:19] + ".25" + local_text(instant)[19:]
        return super().instant_text(instant)

    def spoil(self, rule: Rule, question: dict[str, Any]) -> None:
        if rule.clock and self.chance(0.7):
            name = self.lot.choice(["as_of", *(x.name for x in rule.facts)])
            facts = question.setdefault("facts", {})
            into = question if name == "as_of" else facts
            into[name] = self.lot.choice(
                (
                    "2026-01-01T10:00:00",
                    "2026-01-01T10:00:60-05:00",
                    "2026-01-01T10:60:00-05:00",
                    "2026-01-01T10:00:00-24:00",
                    "2026-01-01T10:00:00-05:60",
                    "2026-01-01T10:00:00.-05:00",
                    "2026-02-29T10:00:00-05:00",
                    "2026-01-01 10:00:00-05:00",
                    "1899-12-31T23:59:59-05:18",
                    "2200-01-01T00:00:00-05:00",
                )
            )
            return
        super().spoil(rule, question)
