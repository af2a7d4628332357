"""What holds of every answer, in plain words, whatever is asked.

The questions are the random ones of the oracle, of every rule, absent and null facts
among them; what is expected of an answer is told by the answers to other questions.
Each promise counts what it was held to, so that it cannot hold of nothing. What needs
no words is held of the oracle's own answers too, and of the lines of an audit.
"""

from __future__ import annotations

import csv
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any, Literal, NamedTuple
from zoneinfo import ZoneInfo

import pytest

import echeance
from oracle import ask
from oracle.explore import TooManyWays, effort
from oracle.fuzz import questions

Question = dict[str, Any]
Answer = dict[str, Any]
Lang = Literal["fr", "en"]

QUEBEC = ZoneInfo("America/Toronto")
STAND_ALONE = ("new-application", "transfer-exam-result", "retake-exam")
OWED = ("due", "later")


FURTHER = [
    (rule, 1200)
    for rule in (
        "absence",
        "certificate-renewal",
        "change-notice",
        "deadline",
        "exam-transfer",
        "exam-validity",
        "inactivity",
        "inactivity-plan",
        "invoice-proof",
        "second-factor",
        "support-hours",
    )
]
"""Rules of which some outcomes are rare, and how many more questions of each."""


class Refused(Exception):
    """A question that cannot be asked."""


class Face(NamedTuple):
    """Who answers, and of which of the questions."""

    evaluate: Callable[[Question], Answer]
    one_in: int

    def enough(self, least: int) -> int:
        """How often what the library meets that often is met at the least."""
        return least // self.one_in


def by_library(question: Question) -> Answer:
    try:
        return echeance.evaluate(question)
    except (ValueError, TypeError) as wrong:  # broken on purpose
        raise Refused from wrong


def by_oracle(question: Question) -> Answer:
    """Without what takes it long and is told of no promise: flips and other readings."""
    parts = ("outcome", "reasons", "values", "next_change", "readings", "assumed")
    usual, effort.at_most = effort.at_most, 1000
    try:
        found = ask.evaluate_text(json.dumps(question), parts)
    except TooManyWays as open_ones:
        raise Refused from open_ones
    finally:
        effort.at_most = usual
    if "error" in found:
        raise Refused
    given = {"rule": question["rule"], "as_of": question.get("as_of")}
    reasons = [{"code": code} for code in found["reasons"]]
    return {**given, **found, "reasons": reasons, "flips": []}


LIBRARY = Face(by_library, 1)
ORACLE = Face(by_oracle, 8)


@pytest.fixture(params=[LIBRARY, ORACLE], ids=["library", "oracle"])
def face(request: pytest.FixtureRequest) -> Face:
    found: Face = request.param
    return found


@cache
def answered(face: Face) -> list[tuple[Question, Answer]]:
    """Random questions that can be asked, with their answers."""
    found = []
    for rule, count in [(None, 4000), ("holder-review", 1500), *FURTHER]:
        for text in questions(61, count // face.one_in, rule):
            try:
                question = json.loads(text)
                found.append((question, face.evaluate(question)))
            except (ValueError, TypeError, Refused):  # broken on purpose
                continue
    return found


def answers_of(face: Face, rule: str) -> Iterator[tuple[Question, Answer]]:
    return (each for each in answered(face) if each[1]["rule"] == rule)


def facts_of(question: Question) -> dict[str, Any]:
    facts: dict[str, Any] | None = question.get("facts")
    return facts or {}


def ask_too(face: Face, rule: str, question: Question, **facts: Any) -> Answer:
    """Another rule on the same day under the same readings."""
    readings = question.get("readings") or {}
    asked = {"rule": rule, "as_of": question["as_of"], "facts": facts}
    return face.evaluate({**asked, "readings": readings})


def quebec_day(answer: Answer) -> str:
    as_of: str = answer["as_of"]
    return str(moment(as_of).astimezone(QUEBEC).date())


def moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=QUEBEC)


def written(answer: Answer) -> str:
    return json.dumps(answer, ensure_ascii=False)


# --- no day to act by lies in the past --------------------------------------


def under_reading(raw: str, extended: str) -> Any:
    def day(answer: Answer) -> str | None:
        extends = answer["readings"]["counting"] == "cpa-269"
        found: str | None = answer["values"][extended if extends else raw]
        return found

    return day


def value(name: str) -> Any:
    return lambda answer: answer["values"][name]


def day_before(name: str) -> Any:
    def day(answer: Answer) -> str | None:
        found = answer["values"][name]
        return found and str(date.fromisoformat(found) - timedelta(days=1))

    return day


LAST = under_reading("last_day", "last_day_extended")
TO_ACT_BY: dict[tuple[str, str], Any] = {
    ("change-notice", "open"): value("due_on"),
    ("certificate-renewal", "open"): under_reading("renew_by", "renew_by_extended"),
    ("absence", "may-resume"): LAST,
    ("exam-validity", "valid"): LAST,
    ("invoice-proof", "accepted"): value("last_day"),
    ("deadline", "open"): value("due_on"),
    ("certificate-status", "valid"): value("last_valid_day"),
    ("certificate-status", "suspended"): value("last_valid_day"),
    ("inactivity", "active"): day_before("cancellation_on"),
    ("inactivity", "first-notice"): day_before("cancellation_on"),
    ("inactivity", "final-notice"): day_before("cancellation_on"),
}
"""The last day on which the act is in time, or the state lasts."""


def test_no_day_to_act_by_lies_in_the_past(face: Face) -> None:
    seen: Counter[tuple[str, str]] = Counter()
    for _, answer in answered(face):
        kind = (answer["rule"], answer["outcome"])
        if kind not in TO_ACT_BY:
            continue
        last = TO_ACT_BY[kind](answer)
        if last is None:  # a fact is unknown
            continue
        seen[kind] += 1
        as_of = date.fromisoformat(answer["as_of"])
        left = (date.fromisoformat(last) - as_of).days + 1
        assert left > 0, written(answer)
        assert answer["values"]["days_left"] == left, written(answer)
    assert {kind for kind in TO_ACT_BY if seen[kind] < face.enough(5)} == set()


def test_no_day_of_a_review_or_a_plan_lies_in_the_past(face: Face) -> None:
    seen: Counter[str] = Counter()
    for _, answer in answered(face):
        values, as_of = answer["values"], answer.get("as_of")
        days = {}
        if answer["rule"] == "holder-review":
            days = {x: values[x] for x in ("act_by", "next_due_on", "account_keep_by")}
            days |= {act: duty["by"] for act, duty in values["duties"].items()}
        elif answer["rule"] == "inactivity-plan":
            days = {"next_action_on": values["next_action_on"]}
            names = values["notice_names"]
            assert names is None or names > as_of, written(answer)
        elif answer["rule"] == "exam-transfer":
            routes = values["routes"]
            if routes["exam-within-two-years"] == "open":
                days["exam route"] = LAST(answer)
            if routes["affiliated-at-expiry"] == "open":
                days["affiliation route"] = values["affiliation_route_ends_on"]
        for name, day in days.items():
            if day not in (None, "none"):
                seen[name] += 1
                assert day >= as_of, (name, written(answer))
    assert min(seen.values()) > face.enough(5) and len(seen) == 10, seen


def test_a_moment_to_come_is_to_come(face: Face) -> None:
    seen: Counter[str] = Counter()
    for _, answer in answered(face):
        if answer["next_change"] is not None:
            seen["next_change"] += 1
            assert moment(answer["next_change"]["on"]) > moment(answer["as_of"])
        names = {"code-status": ("expires_at",), "support-hours": ("opens_at",)}
        if answer["outcome"] not in ("valid", "closed"):
            continue
        for name in names.get(answer["rule"], ()):
            when = answer["values"][name]
            if when is not None:
                seen[name] += 1
                assert moment(when) >= moment(answer["as_of"]), written(answer)
    assert min(seen.values()) > face.enough(5) and len(seen) == 3, seen


def test_an_act_is_done_on_the_day_of_the_question() -> None:
    """What the person can still do is not to have done it before."""
    acts = 0
    for _, answer in answered(LIBRARY):
        for flip in answer["flips"]:
            if flip["nature"] == "act" and re.match(r"\d{4}-", str(flip["to"])):
                acts += 1
                assert flip["to"] == answer["as_of"], written(answer)
    assert acts > 100


# --- nothing that is gone is to be kept -------------------------------------


def test_an_account_that_is_gone_is_not_to_be_kept(face: Face) -> None:
    seen: Counter[str] = Counter()
    for question, answer in answers_of(face, "holder-review"):
        last_used = facts_of(question).get("account_last_used_on")
        if last_used in (None, "none"):
            continue
        account = ask_too(face, "inactivity", question, last_used_on=last_used)
        duties = answer["values"]["duties"]
        keep_by = answer["values"]["account_keep_by"]
        gone = account["outcome"] == "cancelled"
        seen["gone" if gone else "there"] += 1
        if gone:
            assert duties["sign-in-to-keep-account"]["state"] == "none", written(answer)
            assert keep_by is None, written(answer)
            assert not any(
                flip["fact"] == "account_last_used_on" and flip["nature"] == "act"
                for flip in answer["flips"]
            ), written(answer)
        else:
            assert duties["open-account"]["state"] == "none", written(answer)
            last = day_before("cancellation_on")(account)
            by = duties["sign-in-to-keep-account"]["by"]
            assert by in (None, last) and keep_by in (None, last), written(answer)
    assert min(seen.values()) > face.enough(100) and len(seen) == 2, seen


def test_a_certificate_that_is_gone_is_not_to_be_renewed(face: Face) -> None:
    seen: Counter[str] = Counter()
    for _, answer in answers_of(face, "holder-review"):
        duties, parts = answer["values"]["duties"], answer["values"]["decisions"]
        state = parts["certificate-status"]["outcome"]
        renewal = parts.get("certificate-renewal", {}).get("outcome")
        if state in (None, "undetermined"):  # nothing: the oracle leaves it open
            continue
        seen[state] += 1
        kept = {act for act in ("affiliate", "renew") if duties[act]["state"] in OWED}
        if state == "cancelled":
            assert not kept, written(answer)
        if "affiliate" in kept:
            assert state == "suspended", written(answer)
        if "renew" in kept:
            # Of an unknown completion: what is open may be this term's or the next.
            assert renewal in ("open", "undetermined"), written(answer)
        if state == "expired" and renewal in ("missed", None):
            assert not kept, written(answer)
        if any(duties[act]["state"] == "due" for act in STAND_ALONE):
            seen["stands alone"] += 1
            others = set(duties) - {*STAND_ALONE, "fix-number"}
            assert {duties[act]["state"] for act in others} == {"none"}, written(answer)
    assert min(seen.values()) > face.enough(5) and len(seen) == 6, seen


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_no_word_tells_to_keep_what_is_gone(lang: Lang) -> None:
    seen = 0
    for question, answer in answers_of(LIBRARY, "inactivity"):
        if answer["outcome"] == "cancelled":
            seen += 1
            text = NOT_TODAY.sub("", explained(question, lang))
            assert "sera annulé" not in text and "will be cancelled" not in text, text
            assert answer["values"]["days_left"] in (0, None)
            assert all(flip["nature"] == "record" for flip in answer["flips"])
    assert seen > 50


# --- the earliest duty ------------------------------------------------------


def known_days(face: Face, question: Question, answer: Answer) -> Iterator[str]:
    """The days that other rules give to what this person has to keep."""
    duties = answer["values"]["duties"]
    if any(duties[act]["state"] != "none" for act in STAND_ALONE):
        return
    parts = answer["values"]["decisions"]
    renewal = parts.get("certificate-renewal")
    if renewal is not None and renewal["outcome"] == "open" and "values" in renewal:
        day = under_reading("renew_by", "renew_by_extended")(renewal)
        yield from [] if day is None else [day]
    facts = facts_of(question)
    since = facts.get("unaffiliated_since")
    if parts["certificate-status"]["outcome"] == "suspended" and since is not None:
        absence = ask_too(face, "absence", question, unaffiliated_since=since)
        if absence["outcome"] == "may-resume":
            yield LAST(absence)
    last_used = facts.get("account_last_used_on")
    system = ask_too(face, "authentication-system", question)["outcome"]
    if last_used not in (None, "none") and system != "sag":
        account = ask_too(face, "inactivity", question, last_used_on=last_used)
        if account["outcome"] != "cancelled":
            yield day_before("cancellation_on")(account)


def test_no_duty_comes_before_the_one_that_is_named(face: Face) -> None:
    seen: Counter[str] = Counter()
    for question, answer in answers_of(face, "holder-review"):
        values = answer["values"]
        duties = values["duties"].values()
        owed = [duty for duty in duties if duty["state"] in OWED]
        days = [duty["by"] for duty in owed if duty["by"] not in (None, "none")]
        assert values["next_due_on"] == min(days, default=None), written(answer)
        if values["act_by"] is not None and answer["outcome"] in values["duties"]:
            seen["act_by"] += 1
            due = [duty["by"] for duty in duties if duty["state"] == "due"]
            earliest = min(day for day in due if day not in (None, "none"))
            assert values["act_by"] == earliest, written(answer)
        if values["next_due_complete"] and answer["outcome"] not in STAND_ALONE:
            for day in known_days(face, question, answer):
                seen["of another rule"] += 1
                assert values["next_due_on"] is not None, written(answer)
                assert values["next_due_on"] <= day, (day, written(answer))
    assert min(seen.values()) > face.enough(100) and len(seen) == 2, seen


def some_value(name: str, as_of: date, lot: random.Random) -> Any:
    if name == "certificate_number":
        return lot.choice(("none", "CAR202100000000", "CAR2021"))
    if name in ("affiliated", "affiliated_at_expiry"):
        return lot.random() < 0.5
    if lot.random() < 0.2 and name not in ("issued_on", "expires_on"):
        return "never" if name == "exam_passed_on" else "none"
    day = as_of - timedelta(days=lot.choice((0, 1, 90, 365, 640, 700, 725, 731, 900)))
    if name == "expires_on":
        day += timedelta(days=lot.choice((0, 731, 760)))
    return str(max(day, date(1900, 1, 1)))


def test_what_is_not_known_brings_no_earlier_duty_unsaid(face: Face) -> None:
    """Whatever the unknown facts turn out to be, a complete answer stands."""
    lot = random.Random(62)
    seen: Counter[str] = Counter()
    for question, answer in answers_of(face, "holder-review"):
        facts = facts_of(question)
        unknown = [x for x in HOLDER_FACTS if x not in answer["assumed"]]
        unknown = [x for x in unknown if facts.get(x) is None and x != "expires_on"]
        for _ in range(8 if unknown else 0):
            as_of = date.fromisoformat(answer["as_of"])
            given = {x: some_value(x, as_of, lot) for x in unknown}
            try:
                known = face.evaluate({**question, "facts": {**facts, **given}})
            except Refused:
                continue
            if answer["outcome"] != "undetermined":
                seen["outcome"] += 1
                assert known["outcome"] == answer["outcome"], (given, written(answer))
            ours, theirs = (x["values"]["next_due_on"] for x in (answer, known))
            if answer["values"]["next_due_complete"]:
                seen["complete"] += 1
                assert theirs == ours, (given, written(answer))
            elif ours is not None:
                seen["at the latest"] += 1
                assert theirs is not None and theirs <= ours, (given, written(answer))
    assert min(seen.values()) > face.enough(50) and len(seen) == 3, seen


HOLDER_FACTS = (
    "certificate_number",
    "issued_on",
    "expires_on",
    "affiliated",
    "unaffiliated_since",
    "cancelled_on",
    "renewal_completed_on",
    "exam_passed_on",
    "affiliated_at_expiry",
    "account_last_used_on",
)


# --- no message says "30 days" on a day when it is not ----------------------


def explained(question: Question, lang: Lang) -> str:
    asked = echeance.ask(
        question["rule"],
        as_of=question.get("as_of"),
        facts=facts_of(question),
        readings=question.get("readings") or {},
    )
    pages = (asked.explain(lang), echeance.letter(asked, lang))
    return " ".join("\n".join(pages).replace("\u00a0", " ").split())


NOT_TODAY = re.compile(
    r"(?:[Rr]éponse (?:serait|sera)|[Tt]he answer (?:would|will)|À partir du|From [A-Z])"
    r"[^.]*\."
)
"""What is said of other facts, or of another day."""

MORE_THAN = re.compile(r"plus de (\d+) jours|[Mm]ore than (\d+) days")
NUMBER_OF_DAYS = re.compile(
    r"(?:[Dd]ans|[Rr]este|à) (\d+) jours|(\d+) jours ou moins"
    r"|\b(?:[Ii]n|have|within|to) (\d+) days|(\d+) days (?:or less|are left)"
)
OF_A_MESSAGE = ("message-authenticity",)
"""Rules that name a message by the days in its title."""
OF_THE_LAW = (
    "dans les 15 jours",
    "within 15 days of each change",
    "the end of the affiliation within 15 days",
    "within 15 days of the last day of the affiliation",
)
"""What a page says of every case: no day of this person's."""


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_number_of_days_is_told_on_the_days_when_it_is_true(lang: Lang) -> None:
    seen: Counter[str] = Counter()
    for question, answer in answered(LIBRARY)[::6]:
        if answer["rule"] in OF_A_MESSAGE:
            continue
        text = explained(question, lang)
        for words in OF_THE_LAW:
            text = text.replace(words, "")
        text = NOT_TODAY.sub("", text)
        left = days_to_cancellation(question, answer)
        for claim in MORE_THAN.finditer(text):
            seen["more than"] += 1
            days = int(max(x for x in claim.groups() if x))
            assert left is not None and left > days, (claim, left, text)
        # A day is told and not a number of days, which would be true on one day only.
        rest = MORE_THAN.sub("", text)
        assert not NUMBER_OF_DAYS.search(rest), (NUMBER_OF_DAYS.search(rest), rest)
        if answer["outcome"] in ("first-notice", "final-notice"):
            seen[answer["outcome"]] += 1
    assert {x for x in seen if seen[x] < 5} == set() and len(seen) == 3, seen


def days_to_cancellation(question: Question, answer: Answer) -> int | None:
    """Days from as_of to the day on which the account is cancelled, at the least."""
    name = "last_used_on"
    if answer["rule"] == "holder-review":
        name = "account_last_used_on"
    last_used = facts_of(question).get(name)
    if answer["rule"] not in ("inactivity", "holder-review") or last_used == "none":
        return None
    # Where it is not known, no use was before the first day of the calendar.
    last_used = last_used or "1900-01-01"
    account = ask_too(LIBRARY, "inactivity", question, last_used_on=last_used)
    ends = date.fromisoformat(account["values"]["cancellation_on"])
    return (ends - date.fromisoformat(answer["as_of"])).days


# --- what one rule says of a system, no other denies ------------------------


def test_no_rule_denies_what_another_says_of_a_system(face: Face) -> None:
    assert len(CLICSEQUR_STEPS) > 10
    seen: Counter[str] = Counter()
    for question, answer in answered(face):
        rule, values = answer["rule"], answer["values"]
        if answer.get("as_of") is None:
            continue
        day = quebec_day(answer)
        system = face.evaluate({"rule": "authentication-system", "as_of": day})
        says = system["outcome"]
        codes = {reason["code"] for reason in answer["reasons"]}
        if rule == "new-file-after-expiry":
            seen[f"{rule} {says}"] += 1
            assert values["account_system"] == says, written(answer)
        if rule == "holder-review" and says == "sag":
            seen[f"{rule} {says}"] += 1
            for act in ("sign-in-to-keep-account", "open-account"):
                assert values["duties"][act]["state"] == "none", written(answer)
        if values.get("account_keep_by") or "account-not-needed" in str(codes):
            seen[f"{rule} keep"] += 1
            assert says == "sag", written(answer)
        if rule == "second-factor":
            office = "office-de-la-protection-du-consommateur"
            ours = facts_of(question).get("body") == office
            denied = answer["outcome"] == "not-by-clicsequr"
            seen[f"{rule} {denied}"] += 1
            assert not denied or says == "sag", written(answer)
            assert not ours or denied == (says == "sag"), written(answer)
            open_ = "switch-date-not-published" in codes
            assert not open_ or says == "switch-date-not-published", written(answer)
        if "procedure-published-for-clicsequr" in codes:
            seen["procedure"] += 1
            assert says != "clicsequr", written(answer)
        if says != "clicsequr":
            steps = set(answer.get("next_steps", ())) & CLICSEQUR_STEPS
            assert not steps, (steps, written(answer))
        elif "next_steps" in answer:
            seen["steps"] += bool(set(answer["next_steps"]) & CLICSEQUR_STEPS)
    kinds = 9 if face is LIBRARY else 8
    assert min(seen.values()) > face.enough(5) and len(seen) >= kinds, seen


@pytest.mark.parametrize(
    "day", ["2024-07-15", "2024-07-16", "2025-07-13", "2025-07-14"]
)
def test_the_office_is_entered_by_one_system_on_each_day(day: str) -> None:
    """On the days on which its system changes, and at their first and last second."""
    system = echeance.evaluate({"rule": "authentication-system", "as_of": day})
    says, between = system["outcome"], "switch-date-not-published"
    for clock in ("00:00:00", "12:00:00", "23:59:59"):
        facts = {"body": "office-de-la-protection-du-consommateur"}
        asked = {"rule": "second-factor", "as_of": f"{day}T{clock}-04:00"}
        factor = echeance.evaluate({**asked, "facts": facts})
        codes = {reason["code"] for reason in factor["reasons"]}
        assert (factor["outcome"] == "not-by-clicsequr") == (says == "sag")
        assert (between in codes) == (says == between), written(factor)
    file = echeance.evaluate({"rule": "new-file-after-expiry", "as_of": day})
    assert file["values"]["account_system"] == says, written(file)
    # Last used 23 months before: its notice period runs.
    used = str(date.fromisoformat(day) - timedelta(days=720))
    person = {"issued_on": "2024-01-10", "affiliated": True}
    person = {**person, "exam_passed_on": "never", "account_last_used_on": used}
    review = echeance.evaluate({"rule": "holder-review", "as_of": day, "facts": person})
    owed = review["values"]["duties"]["sign-in-to-keep-account"]["state"] == "due"
    assert owed == (says != "sag"), written(review)
    assert (review["values"]["account_keep_by"] is None) == owed, written(review)


# --- of the lines of an audit -------------------------------------------------


@pytest.mark.parametrize(("as_of", "kinds"), [("2026-11-21", 7), ("2024-06-15", 7)])
def test_every_line_of_an_audit_keeps_them(
    as_of: str, kinds: int, tmp_path: Path
) -> None:
    """Of the sample register, all of its days moved with the day of the audit."""
    moved = date.fromisoformat(as_of) - date(2026, 11, 21)
    register, out = tmp_path / "register.csv", tmp_path / "out.csv"
    sample = Path(__file__).parents[2] / "examples/register.csv"
    register.write_bytes(
        re.sub(rb"\b\d{4}-\d\d-\d\d\b", partial(later, moved), sample.read_bytes())
    )
    echeance.audit(register, as_of, out=out)
    seen: Counter[str] = Counter()
    with out.open(encoding="utf-8-sig", newline="") as file:
        for line in csv.DictReader(file):
            row = {
                name.removeprefix("echeance_"): cell
                for name, cell in line.items()
                if name and name.startswith("echeance_")
            }
            if row["outcome"]:
                holds_of_a_line(row, as_of, seen)
    assert min(seen.values()) > 5 and len(seen) == kinds, seen


def later(moved: timedelta, day: re.Match[bytes]) -> bytes:
    try:
        return str(date.fromisoformat(day[0].decode()) + moved).encode()
    except (ValueError, OverflowError):  # no day, on purpose
        return day[0]


def holds_of_a_line(row: dict[str, str], as_of: str, seen: Counter[str]) -> None:
    by = {
        name.removeprefix("duty_").removesuffix("_by"): day
        for name, day in row.items()
        if name.startswith("duty_") and name.endswith("_by")
    }
    states = {act: row[f"duty_{act}"] for act in by}
    days = [row["act_by"], row["next_due_on"], row["last_working_day"], *by.values()]
    for day in days:
        if day not in ("", "none"):
            seen["a day"] += 1
            assert day >= as_of, row
    if row["next_change_on"]:
        seen["a change"] += 1
        assert row["next_change_on"] > as_of, row
    owed = {act: by[act] for act, state in states.items() if state in OWED}
    known = {act: day for act, day in owed.items() if day not in ("", "none")}
    assert row["next_due_on"] == min(known.values(), default=""), row
    if row["act_by"] and row["outcome"] != "undetermined":
        seen["act_by"] += 1
        due = [day for act, day in known.items() if states[act] == "due"]
        assert row["act_by"] == min(due), row
    if any(states[act.replace("-", "_")] == "due" for act in STAND_ALONE):
        seen["stands alone"] += 1
        others = {act for act in states if act.replace("_", "-") not in STAND_ALONE}
        assert {states[act] for act in others - {"fix_number"}} == {"none"}, row
    if row["certificate_status"] == "cancelled":
        seen["cancelled"] += 1
        assert not {"affiliate", "renew"} & owed.keys(), row
    if row["inactivity"] == "cancelled":
        seen["account gone"] += 1
        assert states["sign_in_to_keep_account"] == "none", row
    if "account-not-needed-for-certificate" in row["reasons"].split():
        seen["not needed"] += 1
        assert not {"sign_in_to_keep_account", "open_account"} & owed.keys(), row
    if owed.keys() & {"sign_in_to_keep_account", "open_account"}:
        seen["of the account"] += 1
        assert as_of < "2025-07-14", row


CLICSEQUR_STEPS = {
    each.id
    for each in echeance.statements()
    if each.kind == "step"
    and any(
        re.fullmatch(r"S000-(0[6-9]|1\d|2[0-2])|S001-(09|1\d|2[0-5])", source)
        for source in each.sources
    )
}
