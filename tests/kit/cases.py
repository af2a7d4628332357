"""The generated cases of the kit: questions about every edge, each with the oracle's answer.

A base is a random question of the oracle (`oracle.edges`). Its answer tells the days on which something turns: values,
changes to come, contests, flips. The neighbours of a base are the questions about those: the day before, the day, the day
after; each fact absent, unknown and at the ends of what it may be; each choice of each reading. Nothing here knows the
library.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain
from typing import Any

from oracle.ask import plain
from oracle.calendar import (
    FIRST_DAY,
    LAST_DAY,
    add_months,
    holidays,
    instant_of,
    local_text,
    plus,
)
from oracle.edges import EdgeMaker
from oracle.explore import TooManyWays, effort
from oracle.fuzz import ODD_NUMBERS, own_answer
from oracle.model import READINGS, Fact, Refusal, Rule
from oracle.question import read_instant
from oracle.rules import STAND_ALONE
from oracle.table import RULES

WAYS = 4000  # a question that leaves more ways open is left out
SEED = 1

# How many cases each rule has, relative to the others. Rules of a few words repeat themselves soon.
SHARES = {
    "certificate-number": 60,
    "certificate-status": 90,
    "certificate-renewal": 85,
    "certificate-issuance": 6,
    "certificate-duties": 20,
    "change-notice": 55,
    "absence": 50,
    "exam-result": 15,
    "exam-validity": 50,
    "exam-transfer": 90,
    "transfer-request": 15,
    "new-file-after-expiry": 20,
    "code-status": 35,
    "inactivity": 60,
    "inactivity-plan": 85,
    "second-factor": 30,
    "single-sign-on": 6,
    "site-authenticity": 4,
    "terms-acceptance": 4,
    "account-vigilance": 6,
    "message-authenticity": 8,
    "sign-in": 8,
    "authentication-system": 8,
    "invoice-proof": 40,
    "file-recovery": 25,
    "support-hours": 40,
    "deadline": 55,
    "holder-review": 30,
}
DEFAULT_SHARE = 35  # of a rule that is not among them

Question = dict[str, Any]


def shares(count: int) -> dict[str, int]:
    """How many cases of each rule; together `count`."""
    share = {rule: SHARES.get(rule, DEFAULT_SHARE) for rule in RULES}
    whole = sum(share.values())
    found = {rule: count * part // whole for rule, part in share.items()}
    found["absence"] += count - sum(found.values())
    return found


class KitMaker(EdgeMaker):
    """Bases; a holiday, a Saturday or a day about one is often the end of a term."""

    def any_day(self) -> date:
        if not self.chance(0.2):
            return super().any_day()
        lot = self.lot
        year = lot.choice((2024, 2025, 2026, 2027, lot.randrange(1903, 2199)))
        closed = sorted(holidays(year))
        day = lot.choice([*closed, date(year, 1, 2), date(year, 12, 26)])
        day = add_months(day, -12 * lot.choice((0, 2, 2, 3)), "february-28")
        day = plus(day, -lot.choice((0, 0, 0, 15)))
        return plus(day, lot.choice((-2, -1, 0, 0, 1)))

    def sound(self) -> tuple[Rule, Question]:
        rule, question = super().sound()
        if rule.name == "deadline" and self.chance(0.4):  # a few months from a 31st
            day = date(self.lot.randrange(2019, 2033), self.lot.choice((1, 3, 8)), 31)
            term = {"count": self.lot.choice((1, 3, 6, 13)), "unit": "months"}
            facts = {**question.get("facts", {}), **term, "starts_on": day.isoformat()}
            question["facts"] = facts
            question["as_of"] = plus(day, self.lot.randrange(120)).isoformat()
        return rule, question

    def base(self) -> tuple[Rule, Question | str]:
        x = self.lot.random()
        if x < 0.003:
            return RULES[self.only or ""], self.broken_text()
        rule, question = self.sound()
        if x < 0.05:
            self.spoil(rule, question)
        return rule, question

    # what is beside a base

    def neighbours(
        self, rule: Rule, question: Question, answer: dict[str, Any]
    ) -> Iterator[Question]:
        """A few of the questions beside one that has an answer."""
        lot = self.lot
        near = [
            (3, list(self.moved(rule, question, answer))),
            (3, list(self.other_moments(rule, question, answer))),
            (
                3,
                list(
                    chain(*(self.other_values(rule, x, question) for x in rule.facts))
                ),
            ),
            (1, list(self.after_flips(rule, question, answer))),
            (1, list(self.other_readings(rule, question))),
        ]
        for count, found in near:
            for each in lot.sample(found, min(count, len(found))):
                yield each
                if rule.readings and self.chance(0.2):
                    yield lot.choice(list(self.other_readings(rule, each)))

    def other_moments(
        self, rule: Rule, question: Question, answer: dict[str, Any]
    ) -> Iterator[Question]:
        """About each day or instant that the answer or a fact tells."""
        parts = ("values", "next_change", "contest")
        told = {x for part in parts for x in texts(answer[part])}
        told |= set(texts(question.get("facts", {})))
        for text in sorted(told):
            if rule.clock and "T" in text:
                try:
                    instant = read_instant(text, "as_of")
                except Refusal:  # an open text that looks like one
                    continue
                for shift in (-1, 0, 1):
                    yield {**question, "as_of": self.instant_text(instant + shift)}
            elif not rule.clock and DAY.fullmatch(text):
                for other in days_about(text):
                    # a day before that of a past fact gives an error: seldom is enough
                    past = [
                        x
                        for fact in rule.facts
                        if fact.past
                        for x in texts(question.get("facts", {}).get(fact.name))
                    ]
                    if other >= max(past, default="") or self.chance(0.1):
                        yield {**question, "as_of": other}

    def moved(
        self, rule: Rule, question: Question, answer: dict[str, Any]
    ) -> Iterator[Question]:
        """All days moved together, so that a term begins at the end of a month or ends on a holiday."""
        lot = self.lot
        if rule.name == "support-hours":
            year = lot.randrange(2024, 2034)
            for day in sorted(holidays(year)):
                hour = lot.choice((7, 8, 12, 17, 18))
                instant = instant_of(day.year, day.month, day.day, hour)
                yield {**question, "as_of": local_text(instant)}
        if rule.clock or "as_of" not in question:
            return
        year = lot.choice((2024, 2025, 2026, 2027, 2028, lot.randrange(1910, 2190)))
        leap = year - year % 4
        if leap % 100 == 0:
            leap += 4  # 2100 is none
        begins = [date(leap, 2, 29)] * 3 + [date(year, x, 31) for x in (1, 3, 5, 8, 10)]
        ends = [date(year, 1, 2), date(year, 12, 26)] * 2 + sorted(holidays(year))
        places = ((begins, question.get("facts", {})), (ends, answer["values"]))
        for targets, told in places:
            for text in sorted(set(texts(told))):
                shift = lot.choice(targets) - date.fromisoformat(text[:10])
                try:
                    yield {
                        **question,
                        "as_of": shifted(question["as_of"], shift),
                        "facts": shifted(question.get("facts", {}), shift),
                    }
                except OverflowError:
                    pass

    def after_flips(
        self, rule: Rule, question: Question, answer: dict[str, Any]
    ) -> Iterator[Question]:
        """The change that gives a better outcome, and what is just beside it."""
        for flip in answer["flips"]:
            to = flip["to"]
            near: list[Any] = [to]
            if isinstance(to, str) and DAY.fullmatch(to):
                near = days_about(to)
            elif isinstance(to, int) and not isinstance(to, bool):
                near = [to - 1, to, to + 1]
            for value in near:
                yield with_fact(question, flip["fact"], value)

    def other_values(
        self, rule: Rule, fact: Fact, question: Question
    ) -> Iterator[Question]:
        """One fact absent, unknown, with each word, and at the ends of what it may be."""
        facts = question.get("facts", {})
        if fact.name in facts:
            left = {k: v for k, v in facts.items() if k != fact.name}
            yield {**question, "facts": left}
        words: list[Any] = [*fact.words, *fact.choices, None]
        if fact.word is not None:
            words.append(fact.word)
        if fact.kind == "yesno":
            words += [True, False]
        if fact.kind == "text":
            words += self.lot.sample(ODD_NUMBERS, 4)
        if fact.kind == "number":
            words += [fact.low - 1, fact.low, fact.high]
            if fact.name != "correct_answers":  # its upper end is a relation
                words += [fact.high + 1]
        if fact.kind == "day":
            ends = (plus(FIRST_DAY, -1), FIRST_DAY, LAST_DAY, plus(LAST_DAY, 1))
            words += [self.lot.choice(ends).isoformat()]
            given = facts.get(fact.name)
            if isinstance(given, str) and DAY.fullmatch(given):
                words += days_about(given)
            if "as_of" in question and not rule.clock:
                words += days_about(question["as_of"])[1:]
        if fact.kind == "instant":
            instant = read_instant(question["as_of"], "as_of")
            spans = (-1, 0, 1, 599, 600, 601, 28799, 28800, 28801)
            words += [self.instant_text(instant - span) for span in spans]
        for word in words:
            yield with_fact(question, fact.name, word)

    def other_readings(self, rule: Rule, question: Question) -> Iterator[Question]:
        """Each choice of each reading that the rule uses, and one of all together."""
        given = question.get("readings", {})
        for name in rule.readings:
            for choice in READINGS[name]:
                yield {**question, "readings": {**given, name: choice}}
        if rule.readings:
            every = {x: self.lot.choice(READINGS[x]) for x in rule.readings}
            yield {**question, "readings": every}


DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def days_about(text: str) -> list[str]:
    day = date.fromisoformat(text)
    return [(day + timedelta(days=x)).isoformat() for x in (-1, 0, 1)]


def texts(value: Any) -> Iterator[str]:
    """Every day or instant within a value."""
    if isinstance(value, str):
        if DAY.match(value):
            yield value
    elif isinstance(value, dict):
        yield from chain(*map(texts, value.values()))
    elif isinstance(value, list):
        yield from chain(*map(texts, value))


def shifted(value: Any, shift: timedelta) -> Any:
    """Every day within a value moved; out of the calendar, an OverflowError."""
    if isinstance(value, str) and DAY.fullmatch(value):
        day = date.fromisoformat(value) + shift
        if not FIRST_DAY <= day <= LAST_DAY:
            raise OverflowError
        return day.isoformat()
    if isinstance(value, dict):
        return {name: shifted(each, shift) for name, each in value.items()}
    if isinstance(value, list):
        return [shifted(each, shift) for each in value]
    return value


def with_fact(question: Question, name: str, value: Any) -> Question:
    return {**question, "facts": {**question.get("facts", {}), name: value}}


# --- what is expected -------------------------------------------------------


def expected(answer: dict[str, Any]) -> dict[str, Any]:
    """The parts of the oracle's answer that the contract settles, in the form of the vectors."""
    if "error" in answer:
        return answer
    parts = (
        "outcome",
        "reasons",
        "values",
        "assumed",
        "missing",
        "flips",
        "next_change",
        "readings",
        "contested",
        "days_contested",
        "contest",
    )
    found: dict[str, Any] = {part: plain(answer[part]) for part in parts}
    values = dict(found["values"])
    if values.get("message") is not None:
        del values["message"]  # its wording is not settled
    decisions = values.pop("decisions", None)
    if decisions is not None:
        outcomes = {rule: part["outcome"] for rule, part in decisions.items()}
        alone = any(values["duties"][act]["state"] != "none" for act in STAND_ALONE)
        # of unknown facts, or beside an act that stands alone, they are not settled
        if None not in outcomes.values() and not alone:
            found["decisions"] = outcomes
    found["values"] = values
    return found


def cases_of(rule: str, count: int) -> tuple[list[dict[str, Any]], int]:
    """So many cases of a rule, none twice, and how many questions were left out. The first of many are the few."""
    effort.at_most = WAYS
    maker = KitMaker(SEED, rule)
    found: list[dict[str, Any]] = []
    seen: set[str] = set()
    left_out = 0

    def add(question: Question | str) -> dict[str, Any] | None:
        """The oracle's answer to a question that is new and not too open."""
        nonlocal left_out
        text = question if isinstance(question, str) else json.dumps(question)
        if text in seen:
            return None
        seen.add(text)
        try:
            answer = own_answer(text)
        except TooManyWays:
            left_out += 1
            return None
        part = "text" if isinstance(question, str) else "question"
        name = f"{rule}-{len(found) + 1:05}"
        found.append(
            {"id": name, "rule": rule, part: question, "expect": expected(answer)}
        )
        return answer

    while len(found) < count:
        declared, base = maker.base()
        answer = add(base)
        if answer is None or "error" in answer or isinstance(base, str):
            continue
        for question in maker.neighbours(declared, base, answer):
            if len(found) < count:
                add(question)
    return found, left_out
