"""Random questions, and the comparison of a library's answers with the oracle's.

    python -m oracle.fuzz --seed 1 --count 3000 [--rule R] > questions.jsonl
    python -m oracle.fuzz --compare answers.jsonl --seed 1 --count 3000 [--rule R]
        [--workers N] [--about edges|meeting]

The same seed, count and rule give the same questions. Line n of the answers
belongs to line n of the questions.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from .ask import evaluate_text
from .calendar import FIRST_DAY, LAST_DAY, add_months, local_text, plus
from .explore import TooManyWays, effort
from .model import READINGS, Fact, Rule
from .question import ASKS
from .rules import STAND_ALONE
from .table import RULES

WEIGHTS = {
    "holder-review": 10,
    "inactivity-plan": 9,
    "exam-transfer": 9,
    "certificate-status": 8,
    "certificate-renewal": 8,
    "change-notice": 7,
    "file-recovery": 7,
    "certificate-number": 7,
    "authentication-system": 2,
    "site-authenticity": 2,
    "terms-acceptance": 2,
    "certificate-issuance": 3,
    "certificate-duties": 3,
    "single-sign-on": 3,
}
USUAL_WEIGHT = 5

# days on which something is peculiar: holidays, week-ends, leap days, ends of months
PECULIAR = [
    date(2024, 2, 29),
    date(2024, 2, 28),
    date(2024, 3, 1),
    date(2028, 2, 29),
    date(2020, 2, 29),
    date(2026, 2, 28),
    date(2026, 3, 1),
    date(2025, 6, 9),
    date(2024, 12, 11),
    date(2022, 12, 17),
    date(2029, 6, 16),
    date(2026, 3, 19),
    date(2026, 12, 9),
    date(2026, 5, 3),
    date(2025, 2, 28),
    date(2023, 8, 31),
    date(2023, 7, 1),
    date(2029, 7, 1),
    date(2029, 7, 2),
    date(2026, 4, 3),
    date(2026, 4, 6),
    date(2026, 5, 18),
    date(2024, 12, 26),
    date(2023, 1, 2),
    date(2027, 12, 25),
    date(2022, 12, 24),
    date(2026, 9, 7),
    date(2026, 10, 12),
    date(2025, 6, 24),
    date(2020, 12, 31),
    date(2021, 1, 1),
    date(2019, 8, 1),
    date(2019, 12, 31),
    date(2024, 7, 15),
    date(2024, 7, 16),
    date(2025, 7, 14),
    date(2100, 2, 28),
    date(2096, 2, 29),
    date(2104, 2, 29),
    date(2024, 1, 31),
    date(2026, 11, 21),
    date(2024, 11, 21),
    date(2025, 7, 13),
    date(2022, 12, 26),
    date(2025, 12, 23),
    date(2025, 12, 22),
    date(2026, 1, 2),
    date(2027, 1, 4),
    date(2026, 1, 5),
]
SPANS = (0, 0, 0, 1, 2, 3, 6, 7, 8, 14, 15, 16, 23, 29, 30, 31, 90, 91)
NUMBERS = (
    "CAR202100000000",
    "CAR202412345678",
    "CAR201998765432",
    "CAR209900000001",
)
ODD_NUMBERS = (
    "",
    " ",
    "CAR2021",
    "CAR2021000000001",
    "CAR202100000000\n",
    " CAR202100000000 ",
    "CAR 2021 0000 0000",
    "CAR-2021-0000-0000",
    "CAR\u20112021\u20131234\u00a05678",
    "CAR2021\u202f1234\u20145678",
    "car202112345678",
    "Car2021abcdefgh",
    "CAR2021ABCDEFGH",
    "CAR2021XXXXXXXX",
    "CAR2021O0000000",
    "CAR202X00000000",
    "CAR192100000000",
    "CAR212100000000",
    "CAR2A2100000000",
    "CAR20",
    "CAR2",
    "CA",
    "CAR",
    "CCV202112345678",
    "CCV20",
    "CCV2",
    "CCV192112345678",
    "ccv20 2112345678",
    "CBR202112345678",
    "XAR202112345678",
    "C\u0391R202112345678",
    "CAR2021\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17",
    "CAR20211234567\u00e9",
    "CAR202112345678\u00e9",
    "\u00e9",
    "CAR2021\U0001f600",
    "CAR2021 \u00a0\U0001f6001234",
    "CAR20 \u0662\u0661",
    "CAR2021_2345678",
    "CAR2021123.5678",
    "0AR202112345678",
    "none",
    "NONE",
    "CAR2021\u200b00000001",
    "CAR2021\u00ad00000001",
    "\ufeffCAR202100000001",
    "\u200eCAR202100000001",
    "CAR\u22122021\u221200000001",
    "CAR2021\u20151234\u20075678",
    "CAR2021\u2067\u206912345678\u061c",
    "CAR2021\u202a1234\u202c5678\u2060",
    "-CAR202112345678-",
    "\u3000CAR2021\u200012345678\u2029",
    "CAR2021\u206512345678",
    "CAR2021\u203112345678",
    "\u200b\u2060",
    "CCV20\u200b2112345678",
    "C\u200bCV202112345678",
)


class Maker:
    def __init__(self, seed: int, only: str | None) -> None:
        self.lot = random.Random(f"echeance {seed} {only}")
        self.only = only

    def chance(self, p: float) -> bool:
        return self.lot.random() < p

    def any_day(self) -> date:
        x = self.lot.random()
        if x < 0.35:
            return self.lot.choice(PECULIAR)
        if x < 0.90:
            return plus(date(2018, 1, 1), self.lot.randrange(366 * 12))
        if x < 0.93:
            return plus(FIRST_DAY, self.lot.randrange(1500))
        if x < 0.96:
            return plus(LAST_DAY, -self.lot.randrange(1500))
        if x < 0.97:
            return self.lot.choice((FIRST_DAY, LAST_DAY))
        return plus(FIRST_DAY, self.lot.randrange((LAST_DAY - FIRST_DAY).days))

    def day_near(self, day: date, back: bool) -> date:
        """A day some years, a span of the law and a few days from `day`."""
        years = self.lot.choice((0, 0, 1, 2, 2, 2, 3, 3))
        if not back and self.chance(0.6):
            years = -years
        near = add_months(day, -12 * years, self.lot.choice(READINGS["leap-day"]))
        span = self.lot.choice(SPANS) * self.lot.choice((-1, 1))
        near = plus(near, span + self.lot.choice((-1, 0, 0, 1)))
        return min(max(near, FIRST_DAY), LAST_DAY)

    def instant_near(self, instant: int, back: bool) -> int:
        span = self.lot.choice(
            (0, 1, 30, 300, 599, 600, 601, 3600, 28799, 28800, 28801, 90000)
        )
        if not back and self.chance(0.3):
            span = -span
        return instant - span

    def instant_text(self, instant: int) -> str:
        x = self.lot.random()
        if x < 0.6:
            return local_text(instant)
        hours = self.lot.choice((0, -5, -4, 2, -8))
        shifted = date(1970, 1, 1) + timedelta(days=(instant + 3600 * hours) // 86400)
        rest = (instant + 3600 * hours) % 86400
        clock = f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
        offset = "Z" if hours == 0 else f"{'-' if hours < 0 else '+'}{abs(hours):02}:00"
        fraction = self.lot.choice(("", "", "", ".5", ".999999999"))
        return f"{shifted.isoformat()}T{clock}{fraction}{offset}"

    def make_as_of(self, rule: Rule) -> Any:
        """A date, or Unix seconds."""
        if not rule.clock:
            return self.any_day()
        day = (
            self.lot.choice(PECULIAR)
            if self.chance(0.5)
            else plus(date(2019, 1, 1), self.lot.randrange(366 * 10))
        )
        if self.chance(0.15):  # around the changes of clock
            day = self.lot.choice(
                [
                    date(2026, 3, 8),
                    date(2026, 11, 1),
                    date(2025, 3, 9),
                    date(2040, 3, 11),
                ]
            )
        seconds = (day - date(1970, 1, 1)).days * 86400
        if self.chance(0.5):
            hour = self.lot.choice((5, 6, 7, 12, 13, 22, 23))
            return seconds + 3600 * hour + self.lot.choice((-1, 0, 0, 1, 600))
        return seconds + self.lot.randrange(86400)

    def value(self, rule: Rule, fact: Fact, as_of: Any, days: list[date]) -> Any:
        lot = self.lot
        if fact.kind == "day":
            often = fact.has_default or fact.name == "unaffiliated_since"
            if fact.word is not None and self.chance(0.5 if often else 0.12):
                return fact.word
            x = lot.random()
            if x < 0.75 or not days:
                start = (
                    as_of if as_of is not None and self.chance(0.7) else self.any_day()
                )
                if days and self.chance(0.3):
                    start = lot.choice(days)
                day = self.day_near(start, fact.past or self.chance(0.6))
            elif x < 0.9:
                day = self.day_near(lot.choice(days), False)
            else:
                day = self.any_day()
            if self.temporary and fact.name == "issued_on":
                day = plus(date(2019, 8, 1), lot.randrange(153))
            elif as_of is not None and self.chance(0.5):
                # close to the end of a term of two years
                if fact.name in ("last_used_on", "account_last_used_on"):
                    day = plus(
                        add_months(as_of, -24, "february-28"), lot.randrange(-3, 45)
                    )
                elif fact.name == "issued_on" and rule.name == "holder-review":
                    day = plus(
                        add_months(as_of, -24, "february-28"), lot.randrange(-5, 110)
                    )
                elif fact.name == "renewal_completed_on" and self.chance(0.5):
                    # about the end of the first term, or of one between
                    terms = lot.choice((24, 24, 24, 0, 48))
                    start = days[0] if days else as_of
                    day = add_months(start, terms, "february-28")
                    day = plus(day, lot.randrange(-8, 8))
                elif fact.name == "certificate_expired_on":
                    day = plus(
                        add_months(as_of, -24, "february-28"), lot.randrange(-3, 4)
                    )
                day = min(max(day, FIRST_DAY), LAST_DAY)
            if fact.past and as_of is not None and day > as_of:
                day = as_of
            days.append(day)
            return day.isoformat()
        if fact.kind == "instant":
            if fact.word is not None and self.chance(0.2):
                return fact.word
            return self.instant_text(self.instant_near(as_of, fact.past))
        if fact.kind == "yesno":
            if fact.has_default and self.chance(0.7):
                return fact.default
            if fact.words and self.chance(0.2):
                return lot.choice(fact.words)
            return self.chance(0.65)
        if fact.kind == "choice":
            return fact.choices[0] if self.chance(0.3) else lot.choice(fact.choices)
        if fact.kind == "opentext":
            return lot.choice((*fact.choices, "autre organisme", ""))
        if fact.kind == "text":
            if fact.word is not None and self.chance(0.15):
                return fact.word
            if rule.name == "certificate-number":
                return self.number_text()
            usual = self.chance(0.6 if rule.name == "holder-review" else 0.85)
            return lot.choice(NUMBERS if usual else ODD_NUMBERS)
        if fact.kind == "number":
            if fact.name == "count":
                return lot.choice((1, 2, 3, 7, 15, 24, 30, 60, lot.randrange(1, 400)))
            if fact.name == "questions":
                return lot.choice((51, 51, 1, 2, 3, 4, 50, 100, lot.randrange(1, 1001)))
            if fact.name == "correct_answers":
                return lot.choice((0, 1, 37, 38, 39, 40, 51, lot.randrange(0, 52)))
            return lot.choice((fact.low, 1, 2, 30, 60, 89, 90, 91, fact.high))
        if fact.kind == "periods":
            found = []
            for _ in range(lot.choice((0, 1, 1, 2, 3))):
                start = self.day_near(
                    lot.choice(days) if days else self.any_day(), True
                )
                if days and self.chance(0.3):
                    end: Any = lot.choice(days)
                else:
                    end = plus(start, lot.choice((0, 1, 30, 365, 731)))
                end = min(max(plus(end, lot.choice((-1, 0, 0, 1))), start), LAST_DAY)
                ends = "none" if self.chance(0.25) else end.isoformat()
                found.append({"from": start.isoformat(), "to": ends})
            return found
        if fact.kind == "invoice":
            if self.chance(0.4):
                return "none"
            found_parts: dict[str, Any] = {}
            if self.chance(0.85):
                day = min(self.day_near(as_of, True), as_of)
                found_parts["issued_on"] = day.isoformat()
            if self.chance(0.85):
                found_parts["from_office_confirmation"] = lot.choice(
                    (True, True, False)
                )
            return found_parts
        if fact.kind == "asks":
            return [x for x in ASKS if self.chance(0.1)]
        raise AssertionError(fact.kind)

    def number_text(self) -> str:
        lot = self.lot
        x = lot.random()
        if x < 0.3:
            return lot.choice(NUMBERS)
        if x < 0.7:
            return lot.choice(ODD_NUMBERS)
        text = list(lot.choice(NUMBERS))
        for _ in range(lot.choice((1, 1, 2))):
            place = lot.randrange(len(text))
            odd = lot.choice("0123456789ACRVZacrx .\u00e9\u2012\uff11_\u200b\u2212")
            action = lot.randrange(3)
            if action == 0:
                text[place] = odd
            elif action == 1:
                text.insert(place, odd)
            else:
                del text[place]
        return "".join(text)

    def repair(self, rule: Rule, facts: dict[str, Any]) -> None:
        """Most sound questions should be free of clashes between facts."""
        if rule.name == "exam-transfer" and self.chance(0.98):
            if self.chance(0.5):
                facts.pop("affiliated_at_expiry", None)
            else:
                facts.pop("affiliation_periods", None)
        if rule.name == "file-recovery" and self.chance(0.9):
            clash = facts.get("identifiers_match") is not True
            if clash and facts.get("code") not in (None, "not-sent"):
                if self.chance(0.6):
                    facts["identifiers_match"] = True
                else:
                    facts.pop("code")
        if rule.name == "holder-review" and self.chance(0.97):
            x = self.chance(0.5)
            if "affiliated" in facts and "unaffiliated_since" in facts:
                since = facts["unaffiliated_since"]
                if x and since is not None:
                    facts["affiliated"] = since == "none"
                elif since is not None:
                    facts.pop("affiliated")
            if facts.get("affiliated_at_expiry") is True and self.chance(0.8):
                since = facts.get("unaffiliated_since")
                if since not in (None, "none"):
                    facts["affiliated_at_expiry"] = self.lot.choice((False, None))
        if rule.name == "change-notice" and self.chance(0.9):
            changed, notified = facts.get("changed_on"), facts.get("notified_on")
            if (
                changed is not None
                and notified not in (None, "none")
                and notified < changed
            ):
                facts["changed_on"], facts["notified_on"] = notified, changed
        if rule.name in ("certificate-status", "holder-review") and self.chance(0.95):
            if facts.get("kind") == "temporary" and facts.get("expires_on"):
                facts["expires_on"] = "2021-01-01"
            issued, expires = facts.get("issued_on"), facts.get("expires_on")
            if issued is not None and expires is not None and expires <= issued:
                facts.pop("expires_on")
            cancelled = facts.get("cancelled_on")
            if (
                issued is not None
                and cancelled not in (None, "none")
                and cancelled < issued
            ):
                facts["cancelled_on"] = "none"
        if rule.name == "new-file-after-expiry" and self.chance(0.95):
            steps = [
                "account_created",
                "file_created",
                "request_sent",
                "office_replied",
            ]
            for later in range(4, 0, -1):
                names = [*steps, "invoice_paid"]
                if facts.get(names[later]) is True:
                    for earlier in names[:later]:
                        if facts.get(earlier) is False:
                            facts[earlier] = True
        if rule.name == "exam-result" and self.chance(0.95):
            correct, questions = (
                facts.get("correct_answers"),
                facts.get("questions", 51),
            )
            if correct is not None and questions is not None and correct > questions:
                facts["correct_answers"] = questions

    def sound(self) -> tuple[Rule, dict[str, Any]]:
        lot = self.lot
        name = self.only
        if name is None:
            names = list(RULES)
            name = lot.choices(names, [WEIGHTS.get(x, USUAL_WEIGHT) for x in names])[0]
        rule = RULES[name]
        question: dict[str, Any] = {"rule": name}
        as_of = None
        if rule.needs_as_of or self.chance(0.3):
            as_of = self.make_as_of(rule)
            question["as_of"] = (
                self.instant_text(as_of) if rule.clock else as_of.isoformat()
            )
        mode = lot.choices(("all", "one", "some", "none"), (55, 20, 17, 8))[0]
        if name == "holder-review" and mode in ("none", "some") and self.chance(0.75):
            mode = "one"
        self.temporary = False
        kinds = [x for x in rule.facts if x.name == "kind"]
        days: list[date] = []
        facts: dict[str, Any] = {}
        left_out = {
            x.name
            for x in rule.facts
            if mode == "none" or (mode == "some" and self.chance(0.45))
        }
        if mode == "one" and rule.facts:
            left_out = {lot.choice(rule.facts).name}
        for fact in rule.facts:
            if fact.name in left_out:
                if self.chance(0.4):
                    facts[fact.name] = None
                continue
            # a default is often left to itself, and at times it is not known
            if fact.has_default and self.chance(0.4):
                if self.chance(0.15):
                    facts[fact.name] = None
                continue
            if (
                fact.name == "expires_on"
                and name != "certificate-renewal"
                and self.chance(0.5)
            ):
                continue
            facts[fact.name] = self.value(rule, fact, as_of, days)
            if fact in kinds:
                if facts["kind"] == "temporary" and self.chance(0.4):
                    facts["kind"] = "regular"
                self.temporary = facts["kind"] == "temporary" and self.chance(0.9)
        self.repair(rule, facts)
        if facts or self.chance(0.5):
            question["facts"] = facts
        readings = {
            x: lot.choice(READINGS[x])
            for x in READINGS
            if self.chance(0.35 if x in rule.readings else 0.02)
        }
        if readings or self.chance(0.1):
            question["readings"] = readings
        if self.chance(0.05):
            question["id"] = lot.choice((7, "a-1", "", -3))
        return rule, question

    # broken questions

    def broken_text(self) -> str:
        _, question = self.sound()
        text = json.dumps(question)
        kind = self.lot.randrange(9)
        if kind == 0:
            return text[:-1]
        if kind == 1:
            return "[" + text + "]"
        if kind == 2:
            return text[:-1] + ', "rule": "absence"}'
        if kind == 3:
            deep: Any = 1
            for _ in range(20):
                deep = [deep]
            return json.dumps({**question, "id": deep})
        if kind == 4:
            return json.dumps({**question, "id": "x" * 66000})
        if kind == 5:
            return self.lot.choice(
                ("null", "3", '"x"', "{", "rule: absence", "{'rule': 1}")
            )
        if kind == 6:
            return json.dumps({**question, "id": "\u00e9" * 2049}, ensure_ascii=False)
        if kind == 7:
            return (
                '{"rule": "absence", "as_of": "2026-01-01", "facts": {"a": 1, "a": 2}}'
            )
        return text + " x"

    def spoil(self, rule: Rule, question: dict[str, Any]) -> None:
        lot = self.lot
        ways: list[Callable[[], None]] = []

        def put(key: str, value: Any) -> Callable[[], None]:
            def do() -> None:
                question[key] = value

            return do

        def put_fact(key: str, value: Any) -> Callable[[], None]:
            def do() -> None:
                facts = question.get("facts")
                if not isinstance(facts, dict):
                    facts = {}
                question["facts"] = {**facts, key: value}

            return do

        wrong_day = lot.choice(
            ("2025-02-29", "2026-13-01", "2026-1-1", "20260101", "today", "2026-00-10")
        )
        wrong_instant = lot.choice(
            (
                "2026-01-01",
                "2026-01-01T10:00:60-05:00",
                "2026-01-01T24:00:00-05:00",
                "2026-02-30T10:00:00Z",
                "now",
            )
        )
        far = lot.choice(("1899-12-31", "2200-01-01", "2500-06-01"))
        far_instant = lot.choice(("1890-01-01T00:00:00Z", "2210-01-01T00:00:00-05:00"))

        ways.append(put("rule", lot.choice(("no-such-rule", "", "Absence"))))
        ways.append(put("rule", lot.choice((3, True, ["absence"]))))
        ways.append(lambda: question.__delitem__("rule"))
        ways.append(put("when", "2026-01-01"))
        ways.append(put("facts", lot.choice(([], "x", 3))))
        ways.append(put_fact("no_such_fact", lot.choice((1, None, "x"))))
        ways.append(put("id", lot.choice((True, 1.5, [1], {"a": 1}))))
        ways.append(put("readings", {"leap-day": "march-2"}))
        ways.append(put("readings", {lot.choice(list(READINGS)): 3}))
        ways.append(put("readings", {"leap-year": "march-1"}))
        ways.append(put("readings", lot.choice(([], "x", 1))))
        if rule.needs_as_of:
            ways.append(lambda: question.__delitem__("as_of"))
        if "as_of" in question:
            if rule.clock:
                ways.append(put("as_of", wrong_instant))
                ways.append(put("as_of", "2026-01-01T10:00:00"))
                ways.append(put("as_of", far_instant))
            else:
                ways.append(put("as_of", wrong_day))
                ways.append(put("as_of", far))
                ways.append(put("as_of", "2026-01-01T10:00:00-05:00"))
            ways.append(put("as_of", lot.choice((20260101, True, ["2026-01-01"]))))
        for fact in rule.facts:
            name = fact.name
            if fact.kind == "day":
                ways.append(put_fact(name, wrong_day))
                ways.append(put_fact(name, far))
                ways.append(put_fact(name, lot.choice((20260101, True))))
                word = "never" if fact.word == "none" else "none"
                ways.append(put_fact(name, word))
                if fact.past and "as_of" in question and not rule.clock:
                    later = plus(
                        date.fromisoformat(question["as_of"]), lot.choice((1, 1, 500))
                    )
                    if later <= LAST_DAY:
                        ways.append(put_fact(name, later.isoformat()))
            elif fact.kind == "instant":
                ways.append(put_fact(name, wrong_instant))
                ways.append(put_fact(name, far_instant))
                ways.append(put_fact(name, "2026-01-01T10:00:00"))
                ways.append(put_fact(name, 1735689600))
                if fact.past:
                    ways.append(put_fact(name, "2199-01-01T00:00:00Z"))
            elif fact.kind == "yesno":
                ways.append(put_fact(name, lot.choice((1, 0, [True]))))
                if not fact.words:
                    ways.append(put_fact(name, "true"))
                else:
                    ways.append(put_fact(name, "perhaps"))
            elif fact.kind == "choice":
                ways.append(put_fact(name, "no-such-choice"))
                ways.append(put_fact(name, lot.choice((1, False, []))))
            elif fact.kind in ("text", "opentext"):
                ways.append(put_fact(name, lot.choice((1, False, ["x"]))))
                ways.append(put_fact(name, "x" * 4097))
                ways.append(put_fact(name, "\u00e9" * 2049))
            elif fact.kind == "number":
                ways.append(put_fact(name, fact.low - 1))
                if name != "correct_answers":  # its upper end is a relation
                    ways.append(put_fact(name, fact.high + 1))
                ways.append(put_fact(name, lot.choice(("15", 1.5, 39.0, 3e1, True))))
            elif fact.kind == "periods":
                ways.append(
                    put_fact(name, lot.choice((3, "none", {"from": "2020-01-01"})))
                )
                item = {"from": "2020-01-01", "to": "none"}
                for spoilt in (
                    {"from": "2020-01-01"},
                    {"to": "none"},
                    {"from": None, "to": "none"},
                    {"from": "2020-01-02", "to": "2020-01-01"},
                    {"from": wrong_day, "to": "none"},
                    {"from": "none", "to": "none"},
                    {"from": "2020-01-01", "to": far},
                    {"from": "2020-01-01", "to": 3},
                    {"from": "2020-01-01", "to": "none", "agent": "x"},
                ):
                    ways.append(put_fact(name, [item] * lot.randrange(2) + [spoilt]))
                ways.append(put_fact(name, [3]))
            elif fact.kind == "invoice":
                ways.append(put_fact(name, lot.choice((3, [], True))))
                for part in (
                    {"issued_on": wrong_day},
                    {"issued_on": far},
                    {"issued_on": 3},
                    {"issued_on": "2199-12-31"},
                    {"from_office_confirmation": "true"},
                    {"number": "123"},
                    {"issued_on": None, "from_office_confirmation": 1},
                ):
                    ways.append(put_fact(name, part))
            elif fact.kind == "asks":
                ways.append(put_fact(name, lot.choice(("password", 3))))
                ways.append(put_fact(name, ["password", "pass-word"]))
                ways.append(put_fact(name, [3]))
        if rule.name in ("certificate-status", "holder-review"):
            ways += 3 * [put_fact("expires_on", "1900-01-01")]

            def window() -> None:
                day = lot.choice(
                    ("2019-07-31", "2020-01-01", "2018-01-01", "2024-02-02")
                )
                put_fact("kind", "temporary")()
                put_fact("issued_on", day)()

            ways += 3 * [window]

            def other_end() -> None:
                put_fact("kind", "temporary")()
                put_fact("issued_on", lot.choice((None, "2019-09-01")))()
                put_fact("expires_on", lot.choice(("2020-12-31", "2021-09-01")))()

            ways += 3 * [other_end]

            def cancelled() -> None:
                put_fact("issued_on", "2024-02-02")()
                put_fact("cancelled_on", "2024-02-01")()

            ways += 3 * [cancelled]
        if rule.name == "holder-review":

            def clash() -> None:
                put_fact("affiliated", True)()
                put_fact("unaffiliated_since", "2000-01-01")()

            def linked_and_not() -> None:
                put_fact("affiliated_at_expiry", True)()
                put_fact("unaffiliated_since", "1999-12-01")()
                put_fact("issued_on", "1998-01-01")()
                put_fact("expires_on", "2000-01-01")()

            ways += 3 * [clash, linked_and_not]
        if rule.name == "exam-transfer":

            def both() -> None:
                put_fact("affiliated_at_expiry", lot.choice((True, False)))()
                put_fact("affiliation_periods", [])()

            ways += 5 * [both]
        if rule.name == "exam-result":

            def too_many() -> None:
                put_fact("correct_answers", lot.choice((52, 100, 1000)))()
                put_fact("questions", lot.choice((51, 50, 1, None)))()

            ways += 3 * [too_many]
        if rule.name == "deadline":

            def too_far() -> None:
                put_fact("starts_on", "2199-06-01")()
                put_fact("count", lot.choice((1, 7, 214, 300)))()
                put_fact("unit", lot.choice(("days", "months", "years")))()

            ways += 6 * [too_far]
        if rule.name == "file-recovery":

            def no_match() -> None:
                put_fact("identifiers_match", lot.choice((False, "not-given")))()
                put_fact(
                    "code", lot.choice(("sent", "accepted", "rejected", "not-received"))
                )()

            ways += 5 * [no_match]
        if rule.name == "change-notice":

            def before() -> None:
                put_fact("changed_on", question.get("as_of"))()
                put_fact("notified_on", "1900-01-01")()

            ways += 3 * [before]
        if rule.name == "new-file-after-expiry":

            def jump() -> None:
                names = [x.name for x in rule.facts][:5]
                first, second = sorted(lot.sample(range(5), 2))
                put_fact(names[first], False)()
                put_fact(names[second], True)()

            ways += 5 * [jump]
        for _ in range(1 if self.chance(0.85) else 2):
            way = lot.choice(ways)
            try:
                way()
            except KeyError:
                pass

    def line(self) -> str:
        x = self.lot.random()
        if x < 0.015:
            return self.broken_text()
        rule, question = self.sound()
        if x < 0.10:
            self.spoil(rule, question)
        return json.dumps(question, ensure_ascii=self.chance(0.5))


def questions(
    seed: int, count: int, only: str | None = None, about: str = "any"
) -> Iterator[str]:
    from .edges import EdgeMaker
    from .meeting import MeetingMaker

    makers = {"any": Maker, "edges": EdgeMaker, "meeting": MeetingMaker}
    maker = makers[about](seed, only)
    for _ in range(count):
        yield maker.line()


# --- comparison -------------------------------------------------------------


# the reasons that the contract names, by rule; all others are the library's to name
NAMED_FOR_ALL = frozenset(("facts-missing", "procedure-published-for-clicsequr"))
NAMED = {
    "certificate-number": (
        "empty",
        "not-ascii",
        "other-register",
        "wrong-prefix",
        "unattested-century",
        "not-a-digit",
        "too-short",
        "too-long",
    ),
    "certificate-duties": ("other-amount-published",),
    "exam-transfer": (
        "affiliated-at-expiry",
        "exam-within-two-years",
        "neither-route",
        "exam-not-passed",
    ),
    "second-factor": ("switch-date-not-published",),
    "holder-review": (
        "terms-between-unknown",
        "expiry-day-may-be-old",
        "other-register",
        "number-unconfirmed",
        "number-read-leniently",
        "account-not-needed-for-certificate",
        "account-ends-with-certificate",
        "temporary-certificate-ends",
        "leave-does-not-stop-renewal",
        "switch-date-not-published",
        "certificate-needed-to-act",
    ),
}


def differences(
    text: str, expected: dict[str, Any], got: Any
) -> list[tuple[str, Any, Any]]:
    """(field, expected, got), for every part that differs."""
    found: list[tuple[str, Any, Any]] = []
    if not isinstance(got, dict):
        return [("answer", expected, got)]
    if "error" in expected or "error" in got:
        error = got.get("error")
        if isinstance(error, dict):
            error = {"code": error.get("code"), "field": error.get("field")}
        if expected.get("error") != error:
            want = expected.get("error", expected.get("outcome"))
            found.append(
                ("error", want, error if error is not None else got.get("outcome"))
            )
        return found
    question = json.loads(text)
    for key in ("rule", "as_of", "id"):
        given = question.get(key)
        if got.get(key) != given:
            found.append((key, given, got.get(key)))
    for key in (
        "outcome",
        "assumed",
        "missing",
        "flips",
        "next_change",
        "readings",
        "contested",
        "days_contested",
    ):
        if not same(expected[key], got.get(key)):
            found.append((key, expected[key], got.get(key)))
    want, have = (days_or_none(x) for x in (expected["contest"], got.get("contest")))
    if not same(want, have):
        found.append(("contest", want, have))
    named = NAMED_FOR_ALL.union(NAMED.get(question["rule"], ()))
    codes = [
        x.get("code") if isinstance(x, dict) else x for x in got.get("reasons") or []
    ]
    reasons = [sorted(named.intersection(x)) for x in (expected["reasons"], codes)]
    if reasons[0] != reasons[1] or not codes:
        found.append(("reasons", expected["reasons"], codes))
    values = got.get("values")
    if not isinstance(values, dict):
        return [*found, ("values", expected["values"], values)]
    for key in [
        *expected["values"],
        *(x for x in values if x not in expected["values"]),
    ]:
        place = f"values.{key}"
        if key not in expected["values"] or key not in values:
            gone = "(absent)"
            found.append(
                (place, expected["values"].get(key, gone), values.get(key, gone))
            )
        elif key == "decisions":
            found += decision_differences(expected, values[key])
        elif key == "message":
            want, have = expected["values"][key], values[key]
            if isinstance(want, dict) and isinstance(have, dict):
                if have.get("to") != want.get("to") or set(have) != set(want):
                    found.append((place, want, have))
            elif want is not None or have is not None:
                found.append((place, want, have))
        elif key == "telephone":  # its digits
            digits = [
                "".join(c for c in str(x) if c.isdigit())
                for x in (expected["values"][key], values[key])
            ]
            if digits[0] != digits[1]:
                found.append((place, expected["values"][key], values[key]))
        elif key == "failed" and isinstance(values[key], list):  # either spelling
            have = [str(x).replace("-", "_") for x in values[key]]
            if have != expected["values"][key]:
                found.append((place, expected["values"][key], values[key]))
        elif not same(expected["values"][key], values[key]):
            found.append((place, expected["values"][key], values[key]))
    return found


def days_or_none(entries: Any) -> Any:
    """A contest in which the word "none" and null are one."""
    if not isinstance(entries, list):
        return entries
    return [
        {**x, "days": {k: None if v == "none" else v for k, v in x["days"].items()}}
        if isinstance(x, dict) and isinstance(x.get("days"), dict)
        else x
        for x in entries
    ]


def same(a: Any, b: Any) -> bool:
    """Equal, and of one JSON type (Python holds True == 1)."""
    return a == b and json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)


def decision_differences(
    expected: dict[str, Any], got: Any
) -> list[tuple[str, Any, Any]]:
    """Outcomes of the parts, where nothing that they rest on is unknown. A part that
    no completion asks may not be there; one that is asked must, save the account's
    beside an act that stands alone."""
    want = expected["values"]["decisions"]
    if not isinstance(got, dict):
        return [("values.decisions", want, got)]
    found: list[tuple[str, Any, Any]] = []
    duties = expected["values"]["duties"]
    alone = any(duties[x]["state"] != "none" for x in STAND_ALONE)
    for name, part in want.items():
        if part["outcome"] is None or (name == "inactivity" and alone):
            continue
        if name not in got:
            found.append((f"values.decisions.{name}", part, "(absent)"))
    for name, sub in got.items():
        if name not in want:
            found.append((f"values.decisions.{name}", "(absent)", sub))
            continue
        outcome = want[name]["outcome"]
        have = sub.get("outcome") if isinstance(sub, dict) else sub
        if outcome is not None and outcome != have:
            found.append((f"values.decisions.{name}.outcome", outcome, have))
    return found


def answered(text: str) -> dict[str, Any] | None:
    """The oracle's answer; None where more is open than it can look at."""
    try:
        return evaluate_text(text)
    except TooManyWays:
        return None


def with_answers(
    texts: Iterator[str], workers: int
) -> Iterator[tuple[str, dict[str, Any] | None]]:
    """Each question with the oracle's answer, in order."""
    if workers == 1:
        for text in texts:
            yield text, answered(text)
        return
    with multiprocessing.Pool(workers) as pool:
        asked = list(texts)
        yield from zip(asked, pool.imap(answered, asked, chunksize=10))


def compare(answers: list[str], texts: Iterator[str], workers: int = 1) -> int:
    wrong = number = open_ones = 0
    expectations = with_answers(texts, workers)
    for number, (text, expected) in enumerate(expectations, start=1):
        if number > len(answers):
            print(f"{number}: no answer\n  question {text[:300]}")
            wrong += 1
            continue
        try:
            got = json.loads(answers[number - 1])
        except ValueError:
            got = answers[number - 1]
        if expected is None:
            open_ones += 1
            continue
        found = differences(text, expected, got)
        if found:
            wrong += 1
            print(f"{number}: {text[:600]}")
            for place, want, have in found:
                print(f"  {place}")
                print(f"    expected {json.dumps(want, ensure_ascii=False)}")
                print(f"    got      {json.dumps(have, ensure_ascii=False)}")
    if len(answers) != number:
        print(f"{len(answers)} answers to {number} questions")
        wrong += 1
    told = f"{wrong} of {number} differ"
    if open_ones:
        told += f"; {open_ones} leave too much open and were not compared"
    print(told, file=sys.stderr)
    return 1 if wrong else 0


def own_answer(text: str) -> dict[str, Any]:
    """The oracle's answer, with what it gives back of the question."""
    found = evaluate_text(text)
    if "error" in found:
        return found
    question = json.loads(text)
    kept = {x: question[x] for x in ("id", "rule", "as_of") if x in question}
    return {**kept, **found}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="oracle.fuzz", description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--rule", choices=sorted(RULES))
    parser.add_argument(
        "--workers",
        type=int,
        default=len(os.sched_getaffinity(0)),
        help="processes (compare)",
    )
    parser.add_argument(
        "--compare", metavar="ANSWERS", help="the library's answers, JSON lines"
    )
    parser.add_argument(
        "--answers", action="store_true", help="write the oracle's own answers"
    )
    parser.add_argument(
        "--about",
        choices=("any", "edges", "meeting"),
        default="any",
        help="what is seldom met (edges), reviews in which acts meet (meeting)",
    )
    parser.add_argument(
        "--ways",
        type=int,
        default=12_000,
        help="a question that goes more ways is not compared",
    )
    chosen = parser.parse_args(arguments)
    effort.at_most = chosen.ways
    texts = questions(chosen.seed, chosen.count, chosen.rule, chosen.about)
    if chosen.compare is not None:
        with open(chosen.compare, encoding="utf-8") as file:
            answers = [line for line in file.read().split("\n") if line.strip()]
        return compare(answers, texts, chosen.workers)
    for text in texts:
        if chosen.answers:
            print(json.dumps(own_answer(text), ensure_ascii=False))
        else:
            print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
