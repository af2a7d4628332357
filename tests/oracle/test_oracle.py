"""Cases worked by hand from the contract and from section 3 of the research notes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from . import PARTS, calendar, evaluate, evaluate_text
from .ask import case_of
from .exact import Exact
from .explore import effort, stretch
from .fuzz import answered, differences, own_answer, questions
from .question import read_readings
from .table import RULES


def ask(
    rule: str, as_of: str | None = None, parts: Any = PARTS, **facts: Any
) -> dict[str, Any]:
    readings = {
        name.replace("_", "-"): facts.pop(name)
        for name in list(facts)
        if name.replace("_", "-") in calendar_readings()
    }
    question: dict[str, Any] = {"rule": rule, "facts": facts, "readings": readings}
    if as_of is not None:
        question["as_of"] = as_of
    return evaluate(question, parts)


def calendar_readings() -> frozenset[str]:
    from .model import READINGS

    return frozenset(READINGS)


def codes(answer: dict[str, Any]) -> list[str]:
    return list(answer["reasons"])


def act(fact: str, to: Any, outcome: str) -> dict[str, Any]:
    return {"fact": fact, "to": to, "outcome": outcome, "nature": "act"}


def record(fact: str, to: Any, outcome: str) -> dict[str, Any]:
    return {**act(fact, to, outcome), "nature": "record"}


def duties(answer: dict[str, Any]) -> dict[str, tuple[str, Any, Any]]:
    """The acts that are not `none`: state, from, by."""
    return {
        act: (x["state"], x["from"], x["by"])
        for act, x in answer["values"]["duties"].items()
        if x["state"] != "none"
    }


# --- section 3: worked vectors ----------------------------------------------


@pytest.mark.parametrize(
    ("changed", "raw", "final"),
    [
        ("2025-06-09", "2025-06-24", "2025-06-25"),
        ("2024-12-11", "2024-12-26", "2024-12-27"),
        ("2022-12-17", "2023-01-01", "2023-01-03"),
        ("2029-06-16", "2029-07-01", "2029-07-03"),
        ("2026-03-19", "2026-04-03", "2026-04-07"),
        ("2026-12-09", "2026-12-24", "2026-12-24"),
        ("2026-05-03", "2026-05-18", "2026-05-19"),
        ("2025-02-28", "2025-03-15", "2025-03-17"),
    ],
)
def test_fifteen_days(changed: str, raw: str, final: str) -> None:
    answer = ask("change-notice", changed, changed_on=changed)
    assert answer["values"]["due_on_raw"] == raw
    assert answer["values"]["due_on"] == final
    same = ask("deadline", changed, starts_on=changed, count=15, unit="days")
    assert same["values"]["due_on"] == final
    plain = ask("change-notice", changed, changed_on=changed, counting="calendar")
    assert plain["values"]["due_on"] == raw


@pytest.mark.parametrize(
    ("passed", "raw", "final"),
    [
        ("2024-02-29", "2026-02-28", "2026-03-02"),
        ("2024-02-28", "2026-02-28", "2026-03-02"),
        ("2022-02-28", "2024-02-28", "2024-02-28"),
    ],
)
def test_two_years(passed: str, raw: str, final: str) -> None:
    answer = ask(
        "exam-validity",
        "2025-01-01" if passed > "2023" else "2023-01-01",
        passed_on=passed,
    )
    assert answer["values"]["last_day"] == raw
    assert answer["values"]["last_day_extended"] == final


def test_leap_day_in_march() -> None:
    answer = ask(
        "exam-validity", "2024-03-01", passed_on="2024-02-29", leap_day="march-1"
    )
    assert answer["values"]["last_day"] == "2026-03-01"  # a Sunday
    assert answer["values"]["last_day_extended"] == "2026-03-02"


@pytest.mark.parametrize(
    ("used", "cancelled", "thirty", "seven"),
    [
        ("2023-08-31", "2025-08-31", "2025-08-01", "2025-08-24"),
        ("2024-02-29", "2026-02-28", "2026-01-29", "2026-02-21"),
    ],
)
def test_twenty_four_months(used: str, cancelled: str, thirty: str, seven: str) -> None:
    values = ask("inactivity", "2024-06-01", last_used_on=used)["values"]
    assert values["cancellation_on"] == cancelled
    assert (values["notice_30_on"], values["notice_7_on"]) == (thirty, seven)


def test_invoice() -> None:
    facts = {"issued_on": "2023-07-01", "from_office_confirmation": True}
    last = ask("invoice-proof", "2026-06-30", **facts)
    assert last["outcome"] == "accepted"
    assert last["values"] == {"last_day": "2026-06-30", "days_left": 1}
    assert last["next_change"] == {"on": "2026-07-01", "outcome": "too-old"}
    after = ask("invoice-proof", "2026-07-01", **facts)
    assert (after["outcome"], after["values"]["days_left"]) == ("too-old", 0)


# --- the calendar -----------------------------------------------------------


def test_easter() -> None:
    known = {2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2038: (4, 25), 1954: (4, 18)}
    for year, (month, day) in known.items():
        assert calendar.easter_sunday(year) == date(year, month, day)


def test_holidays_of_2026() -> None:
    found = sorted(x.isoformat() for x in calendar.holidays(2026))
    assert found == [
        "2026-01-01",
        "2026-04-03",
        "2026-04-06",
        "2026-05-18",
        "2026-06-24",
        "2026-07-01",
        "2026-09-07",
        "2026-10-12",
        "2026-12-25",
    ]
    assert calendar.is_holiday(date(2029, 7, 2))
    assert not calendar.is_holiday(date(2026, 7, 2))


def test_months() -> None:
    assert calendar.add_months(date(2025, 1, 31), 1, "march-1") == date(2025, 2, 28)
    assert calendar.add_months(date(2024, 2, 29), 12, "march-1") == date(2025, 3, 1)
    assert calendar.add_months(date(2024, 2, 29), 1, "march-1") == date(2024, 3, 29)
    assert calendar.add_months(date(2024, 2, 29), -24, "february-28") == date(
        2022, 2, 28
    )
    assert calendar.add_months(date(2096, 2, 29), 48, "february-28") == date(
        2100, 2, 28
    )


# --- the fourteen -----------------------------------------------------------


def test_certificate_number() -> None:
    good = ask("certificate-number", text="CAR202112345678")
    assert good["outcome"] == "well-formed"
    assert good["values"]["year"] == 2021
    assert good["values"]["serial"] == "12345678"
    for text, reason, position in (
        ("", "empty", 0),
        ("CAR", "too-short", 3),
        ("CAR2021123456789", "too-long", 15),
        ("CCV202112345678", "other-register", 1),
        ("XAR202112345678", "wrong-prefix", 0),
        ("CAR192112345678", "unattested-century", 3),
        ("CAR2X2112345678", "not-a-digit", 4),
        ("CAR2021ABCDEFGH", "not-a-digit", 7),
        ("C\u0391R202112345678", "not-ascii", 1),
        (" CAR202112345678", "wrong-prefix", 0),
    ):
        answer = ask("certificate-number", text=text)
        assert (codes(answer), answer["values"]["position"]) == ([reason], position)
    lenient = ask(
        "certificate-number", text=" car-2021 abcd\u20115678 ", mode="lenient"
    )
    assert lenient["outcome"] == "unconfirmed"
    assert lenient["values"]["canonical"] == "CAR2021ABCD5678"
    # invisible_characters.jsonl
    for text in (
        "CAR2021\u200b00000001",
        "CAR2021\u00ad00000001",
        "\ufeffCAR202100000001",
        "\u200eCAR202100000001",
        "CAR\u22122021\u221200000001",
    ):
        seen = ask("certificate-number", text=text, mode="lenient")
        assert seen["outcome"] == "well-formed"
        assert seen["values"]["normalised"] is True
        assert seen["values"]["canonical"] == "CAR202100000001"
        strict = ask("certificate-number", text=text)
        assert codes(strict) == ["not-ascii"]
        assert strict["values"]["normalised"] is None
    bad = ask("certificate-number", text=" CAR 2021 1234 567! ", mode="lenient")
    assert (codes(bad), bad["values"]["position"]) == (["not-a-digit"], 18)


def test_certificate_status() -> None:
    facts = {"issued_on": "2024-03-01", "affiliated": True}
    last = ask("certificate-status", "2026-02-28", **facts)
    assert last["outcome"] == "valid"
    assert last["values"] == {
        "expires_on": "2026-03-01",
        "last_valid_day": "2026-02-28",
        "days_left": 1,
    }
    assert last["next_change"] == {"on": "2026-03-01", "outcome": "expired"}
    after = ask("certificate-status", "2026-03-01", **facts)
    assert after["outcome"] == "expired"
    assert after["contest"] == [
        {
            "reading": "expiry-day",
            "choice": "last-day-covered",
            "outcome": "valid",
            "days": {
                "last_valid_day": "2026-03-01",
                "days_left": 1,
                "next_change": "2026-03-02",
            },
        }
    ]
    assert after["flips"] == [
        record("issued_on", "2024-03-02", "valid"),
        record("expires_on", "2026-03-02", "valid"),
    ]
    temporary = ask(
        "certificate-status", "2020-12-31", kind="temporary", affiliated=False
    )
    assert temporary["outcome"] == "suspended"
    assert temporary["flips"] == [act("affiliated", True, "valid")]
    unknown = ask("certificate-status", "2026-01-01", affiliated=True)
    assert (unknown["outcome"], unknown["missing"]) == ("undetermined", ["issued_on"])
    cancelled = ask(
        "certificate-status", "2026-01-01", affiliated=True, cancelled_on="2025-01-01"
    )
    assert cancelled["outcome"] == "cancelled"  # issued_on unknown, but before that
    # a cancellation that is not known to have happened: up to as_of, or none
    null = ask(
        "certificate-status", "2026-01-01", issued_on="2025-03-01", cancelled_on=None
    )
    assert null["missing"] == ["cancelled_on", "affiliated"]
    assert null["assumed"] == []
    # ahead of as_of only where a day was given
    given = ask(
        "certificate-status",
        "2026-01-01",
        issued_on="2025-03-01",
        affiliated=True,
        cancelled_on="2025-12-01",
    )
    assert given["flips"][-1] == record("cancelled_on", "2026-01-02", "valid")
    assert ask("certificate-status", "2026-01-01", kind="temporary")["missing"] == []
    other_end = {"kind": "temporary", "expires_on": "2021-01-02"}
    assert ask("certificate-status", "2026-01-01", **other_end) == {
        "error": {"code": "conflicting-facts", "field": "facts.expires_on"}
    }


def test_certificate_renewal() -> None:
    # 2026-02-28 is a Saturday
    is_open = ask("certificate-renewal", "2026-02-28", expires_on="2026-03-01")
    assert is_open["outcome"] == "open"
    assert is_open["values"]["renew_by"] == "2026-02-28"
    assert is_open["values"]["renew_by_extended"] == "2026-03-02"
    assert is_open["next_change"] == {"on": "2026-03-01", "outcome": "missed"}
    assert is_open["flips"] == [act("completed_on", "2026-02-28", "renewed")]
    missed = ask("certificate-renewal", "2026-03-01", expires_on="2026-03-01")
    assert missed["outcome"] == "missed"
    assert missed["values"]["next_procedure"] == "exam-transfer"
    assert missed["contest"] == [
        {
            "reading": "counting",
            "choice": "cpa-269",
            "outcome": "open",
            "days": {"days_left": 2, "next_change": "2026-03-03"},
        },
        {
            "reading": "expiry-day",
            "choice": "last-day-covered",
            "outcome": "open",
            "days": {
                "renew_by": "2026-03-01",
                "days_left": 1,
                "next_change": "2026-03-02",
            },
        },
    ]
    # too late on paper; in time, if the day was recorded wrongly
    assert missed["flips"] == [
        record("expires_on", "2026-03-02", "open"),
        record("completed_on", "2026-02-28", "renewed"),
    ]
    done = ask(
        "certificate-renewal",
        "2026-03-01",
        expires_on="2026-03-01",
        completed_on="2026-02-01",
    )
    assert done["outcome"] == "renewed"
    assert done["values"]["next_expires_on"] == "2028-03-01"
    assert done["values"]["days_left"] is None
    # completed on or before expires_on - 24 months: it renewed the earlier term
    earlier = ask(
        "certificate-renewal",
        "2026-01-01",
        expires_on="2026-03-01",
        completed_on="2024-03-01",
    )
    assert earlier["outcome"] == "open"
    # 2024-03-02 is a Saturday: the earlier term could be renewed until Monday 4 March
    for completed, outcome in (("2024-03-04", "open"), ("2024-03-05", "renewed")):
        extended = ask(
            "certificate-renewal",
            "2026-01-01",
            expires_on="2026-03-02",
            completed_on=completed,
        )
        assert extended["outcome"] == outcome
    period = done["contest"][-1]
    assert period["reading"] == "renewal-period"
    assert period["days"] == {"next_expires_on": "2028-02-01"}


def test_exam_validity() -> None:
    last = ask("exam-validity", "2026-11-21", passed_on="2024-11-21")
    assert (last["outcome"], last["values"]["days_left"]) == ("valid", 1)
    after = ask("exam-validity", "2026-11-22", passed_on="2024-11-21")
    assert after["outcome"] == "lapsed"
    assert after["flips"] == [
        record("passed_on", "2024-11-22", "valid"),
        act("passed_on", "2026-11-22", "valid"),
    ]
    # the example of the contract
    assert not last["contested"]
    assert last["days_contested"]
    assert last["contest"] == [
        {
            "reading": "counting",
            "choice": "cpa-269",
            "outcome": "valid",
            "days": {"days_left": 3, "next_change": "2026-11-24"},
        }
    ]
    assert after["contested"]
    assert (
        ask("exam-validity", "2026-11-22", passed_on="never")["outcome"] == "not-passed"
    )
    assert ask("exam-validity", "2026-11-22")["missing"] == ["passed_on"]


def test_exam_transfer() -> None:
    facts = {"exam_passed_on": "2024-11-21", "affiliated_at_expiry": False}
    answer = ask("exam-transfer", "2026-11-21", **facts)
    assert answer["outcome"] == "eligible"
    assert answer["values"]["routes"] == {
        "affiliated-at-expiry": "closed",
        "exam-within-two-years": "open",
    }
    assert answer["values"]["last_day_extended"] == "2026-11-23"
    assert answer["next_change"] == {"on": "2026-11-22", "outcome": "not-eligible"}
    assert codes(answer) == [
        "exam-within-two-years",
        "procedure-published-for-clicsequr",
    ]
    assert answer["values"]["affiliation_route_ends_on"] is None
    unknown = ask("exam-transfer", "2026-11-21", exam_passed_on="2024-11-21")
    assert unknown["outcome"] == "eligible"
    assert unknown["values"]["routes"]["affiliated-at-expiry"] == "unknown"
    assert unknown["next_change"] == {"on": "2026-11-22", "outcome": "undetermined"}
    periods = ask(
        "exam-transfer",
        "2026-11-21",
        exam_passed_on="2020-01-01",
        certificate_expired_on="2026-03-01",
        affiliation_periods=[{"from": "2025-01-01", "to": "2026-02-28"}],
    )
    assert (periods["outcome"], codes(periods)) == (
        "eligible",
        ["affiliated-at-expiry", "procedure-published-for-clicsequr"],
    )
    assert [(x["reading"], x["outcome"], x["days"]) for x in periods["contest"]] == [
        ("lapsed-exam", "not-eligible", {}),
        (
            "affiliation-route",
            "eligible",
            {"affiliation_route_ends_on": "2028-03-01", "next_change": "2028-03-02"},
        ),
        ("expiry-day", "not-eligible", {}),
    ]
    half = ask(
        "exam-transfer",
        "2026-11-21",
        exam_passed_on="2020-01-01",
        affiliation_periods=[],
    )
    assert half["outcome"] == "not-eligible"  # an empty list covers nothing
    half = ask(
        "exam-transfer",
        "2026-11-21",
        exam_passed_on="2020-01-01",
        certificate_expired_on="2026-03-01",
    )
    assert half["missing"] == ["affiliated_at_expiry"]


def test_affiliation_route() -> None:
    facts = {"exam_passed_on": "2019-08-15", "affiliated_at_expiry": True}
    # law.jsonl, line 6
    late = ask("exam-transfer", "2040-01-01", **facts)
    assert late["outcome"] == "eligible"
    assert [(x["reading"], x["outcome"]) for x in late["contest"]] == [
        ("lapsed-exam", "not-eligible"),
        ("affiliation-route", "undetermined"),
    ]
    route = {**facts, "affiliation_route": "two-years-after-expiry"}
    assert ask("exam-transfer", "2040-01-01", **route)["missing"] == [
        "certificate_expired_on"
    ]
    # the raw day, whatever the counting
    ended = {**route, "certificate_expired_on": "2028-02-29", "counting": "cpa-269"}
    last = ask("exam-transfer", "2030-02-28", **ended)
    assert last["outcome"] == "eligible"
    assert last["values"]["affiliation_route_ends_on"] == "2030-02-28"
    assert last["next_change"] == {"on": "2030-03-01", "outcome": "not-eligible"}
    after = ask("exam-transfer", "2030-03-01", **ended)
    assert after["outcome"] == "not-eligible"
    assert after["values"]["routes"]["affiliated-at-expiry"] == "closed"
    assert "procedure-published-for-clicsequr" not in codes(after)
    assert after["flips"] == [
        record("exam_passed_on", "2028-03-01", "eligible"),
        act("exam_passed_on", "2030-03-01", "eligible"),
        record("certificate_expired_on", "2028-03-01", "eligible"),
    ]
    both = {**facts, "affiliation_periods": []}
    assert ask("exam-transfer", "2040-01-01", **both) == {
        "error": {"code": "conflicting-facts", "field": "facts.affiliation_periods"}
    }


def test_absence() -> None:
    assert (
        ask("absence", "2026-02-28", unaffiliated_since="none")["outcome"]
        == "not-absent"
    )
    last = ask("absence", "2026-02-28", unaffiliated_since="2024-02-29")
    assert (last["outcome"], last["values"]["days_left"]) == ("may-resume", 1)
    assert last["flips"] == [act("unaffiliated_since", "none", "not-absent")]
    after = ask("absence", "2026-03-01", unaffiliated_since="2024-02-29")
    assert after["outcome"] == "new-application"
    # 2026-03-01 is a Sunday
    assert after["contest"] == [
        {
            "reading": "leap-day",
            "choice": "march-1",
            "outcome": "may-resume",
            "days": {
                "last_day": "2026-03-01",
                "days_left": 1,
                "next_change": "2026-03-02",
            },
        },
        {
            "reading": "counting",
            "choice": "cpa-269",
            "outcome": "may-resume",
            "days": {"days_left": 2, "next_change": "2026-03-03"},
        },
    ]


def test_change_notice() -> None:
    facts = {"changed_on": "2025-06-09"}
    due = ask("change-notice", "2025-06-25", **facts)
    assert (due["outcome"], due["values"]["days_left"]) == ("open", 1)
    assert due["next_change"] == {"on": "2025-06-26", "outcome": "overdue"}
    late = ask("change-notice", "2025-07-01", notified_on="2025-06-26", **facts)
    assert (late["outcome"], late["values"]["days_left"]) == ("notified-late", 0)
    # to notify on as_of would be as late
    assert late["flips"] == [
        record("changed_on", "2025-06-11", "notified"),
        record("notified_on", "2025-06-25", "notified"),
    ]
    overdue = ask("change-notice", "2025-06-26", **facts)
    assert overdue["flips"] == [
        record("changed_on", "2025-06-11", "open"),
        act("notified_on", "2025-06-26", "notified-late"),
    ]
    assert overdue["assumed"] == ["notified_on"]
    # law.jsonl, line 5
    december = ask("change-notice", "2026-12-20", changed_on="2026-12-11")
    assert december["values"]["due_on"] == "2026-12-28"
    assert (december["contested"], december["days_contested"]) == (False, True)
    assert december["contest"] == [
        {
            "reading": "counting",
            "choice": "calendar",
            "outcome": "open",
            "days": {
                "due_on": "2026-12-26",
                "days_left": 7,
                "next_change": "2026-12-27",
            },
        }
    ]


def test_code_status() -> None:
    sent = "2026-01-05T09:00:00-05:00"
    facts = {"purpose": "clicsequr-sign-in", "sent_at": sent}
    last = ask("code-status", "2026-01-05T09:10:00-05:00", **facts)
    assert (last["outcome"], last["values"]["seconds_left"]) == ("valid", 0)
    assert last["next_change"] == {
        "on": "2026-01-05T09:10:01-05:00",
        "outcome": "expired",
    }
    assert last["contest"] == [
        {
            "reading": "code-boundary",
            "choice": "exclusive",
            "outcome": "expired",
            "days": {"next_change": None},
        }
    ]
    after = ask("code-status", "2026-01-05T14:10:01.9Z", **facts)
    assert after["outcome"] == "expired"
    assert after["values"]["expires_at"] == "2026-01-05T09:10:00-05:00"
    used = ask("code-status", "2026-01-05T09:01:00-05:00", used=True, **facts)
    assert used["flips"] == [record("used", False, "valid")]
    assert used["assumed"] == ["superseded"]
    assert used["values"]["expires_at"] == "2026-01-05T09:10:00-05:00"
    assert used["values"]["seconds_left"] is None
    # null_is_unknown.jsonl, line 2
    null = ask(
        "code-status", "2026-01-05T09:01:00-05:00", used=None, superseded=None, **facts
    )
    assert (null["outcome"], null["assumed"]) == ("undetermined", [])
    assert null["missing"] == ["used", "superseded"]
    other = ask("code-status", sent, purpose="file-recovery", sent_at=sent)
    assert other["outcome"] == "lifetime-not-published"
    assert other["values"] == {"expires_at": None, "seconds_left": None, "digits": None}


def test_inactivity() -> None:
    facts = {"last_used_on": "2023-08-31"}
    for day, outcome in (
        ("2025-07-31", "active"),
        ("2025-08-01", "first-notice"),
        ("2025-08-23", "first-notice"),
        ("2025-08-24", "final-notice"),
        ("2025-08-30", "final-notice"),
        ("2025-08-31", "cancelled"),
    ):
        assert ask("inactivity", day, **facts)["outcome"] == outcome
    later = ask(
        "inactivity", "2025-08-31", inactivity_boundary="after-24-months", **facts
    )
    assert (later["outcome"], later["values"]["days_left"]) == ("final-notice", 1)


def test_deadline_whose_unit_forces_the_count() -> None:
    # Only 366 days or more reach 4 December 2199 by the end of the calendar; as many
    # months or years lie beyond it, so that another unit forces another count.
    answer = ask("deadline", "2199-12-04", starts_on="2198-12-03", unit=None)
    assert answer["outcome"] == "undetermined"
    assert answer["missing"] == ["count", "unit"]


def test_inactivity_plan_with_an_unknown_last_use() -> None:
    # The first notice was sent on 8 January 1903. Last used on 8 February 1901, the
    # account has its 24-month day on 8 February 1903, and that notice came a day too
    # early to count; the account is cancelled the day after at the earliest, and the
    # first notice is due 30 days before, on 10 January. Last used on 7 February 1901,
    # the notice counts and the job waits.
    sent = {"notice_30_sent_on": "1903-01-08"}
    for used, outcome in (
        ("1901-02-07", "wait"),
        ("1901-02-08", "send-30-day-notice"),
    ):
        asked = ask("inactivity-plan", "1903-01-10", last_used_on=used, **sent)
        assert asked["outcome"] == outcome
    unknown = ask("inactivity-plan", "1903-01-08", last_used_on=None, **sent)
    assert unknown["outcome"] == "wait"
    change = {"on": "1903-01-10", "outcome": "undetermined"}
    assert unknown["next_change"] == change


def test_inactivity_plan() -> None:
    # the 24-month day is 2025-08-31, the cancellation the day after it
    facts: dict[str, Any] = {"last_used_on": "2023-08-31"}
    wait = ask("inactivity-plan", "2025-07-31", **facts)
    assert wait["outcome"] == "wait"
    assert wait["values"] == {
        "next_action_on": "2025-08-02",
        "cancel_not_before": "2025-09-01",
        "notice_names": None,
    }
    assert wait["readings"]["inactivity-boundary"] == "after-24-months"
    assert wait["assumed"] == ["notice_30_sent_on", "notice_7_sent_on"]
    at = ask(
        "inactivity-plan", "2025-07-31", inactivity_boundary="at-24-months", **facts
    )
    assert at["values"]["next_action_on"] == "2025-08-01"
    # a late run sends the first notice and delays the cancellation
    late = ask("inactivity-plan", "2025-09-10", **facts)
    assert late["outcome"] == "send-30-day-notice"
    assert codes(late) == ["first-notice-due", "notices-delay-cancellation"]
    assert late["values"]["cancel_not_before"] == "2025-10-10"
    assert late["values"]["notice_names"] == "2025-10-10"
    first = {**facts, "notice_30_sent_on": "2025-09-10"}
    assert ask("inactivity-plan", "2025-10-02", **first)["outcome"] == "wait"
    second = ask("inactivity-plan", "2025-10-03", **first)
    assert second["outcome"] == "send-7-day-notice"
    assert second["values"]["notice_names"] == "2025-10-10"
    late = ask("inactivity-plan", "2025-10-05", **first)
    assert late["values"]["notice_names"] == "2025-10-12"
    both = {**first, "notice_7_sent_on": "2025-10-05"}
    assert ask("inactivity-plan", "2025-10-11", **both)["outcome"] == "wait"
    assert ask("inactivity-plan", "2025-10-12", **both)["outcome"] == "cancel"
    # too early counts as not sent; the earliest that counts is the 24-month day - 30
    early = {**facts, "notice_30_sent_on": "2025-07-31"}
    assert (
        ask("inactivity-plan", "2025-08-02", **early)["outcome"] == "send-30-day-notice"
    )
    early = {**facts, "notice_30_sent_on": "2025-08-01"}
    assert ask("inactivity-plan", "2025-08-02", **early)["outcome"] == "wait"


def test_each_notice_alone() -> None:
    facts: dict[str, Any] = {"last_used_on": "2023-08-31", "require_notices": False}

    def outcome(day: str, first: str = "none", second: str = "none") -> str:
        sent = {"notice_30_sent_on": first, "notice_7_sent_on": second}
        return str(ask("inactivity-plan", day, **facts, **sent)["outcome"])

    assert outcome("2025-08-01") == "wait"
    assert outcome("2025-08-02") == "send-30-day-notice"
    assert outcome("2025-08-24") == "send-30-day-notice"
    assert outcome("2025-08-24", first="2025-08-02") == "wait"
    assert outcome("2025-08-25") == "send-7-day-notice"
    assert outcome("2025-08-31", first="2025-08-02") == "send-7-day-notice"
    # the second counts without a first
    assert outcome("2025-08-31", second="2025-08-25") == "wait"
    assert outcome("2025-08-25", second="2025-08-23") == "send-7-day-notice"
    assert outcome("2025-09-01") == "cancel"
    # law.jsonl, line 7
    assert outcome("2025-08-24", "2025-08-02", "2025-08-24") == "wait"
    due = ask("inactivity-plan", "2025-08-25", **facts)
    assert due["values"]["notice_names"] == "2025-09-01"
    null = ask(
        "inactivity-plan",
        "2025-08-25",
        notice_7_sent_on=None,
        **{**facts, "require_notices": None},
    )
    # a parameter that is null takes its default: the first notice is due
    assert null["outcome"] == "send-30-day-notice"
    unknown = ask("inactivity-plan", "2025-08-25", notice_7_sent_on=None, **facts)
    assert unknown["missing"] == ["notice_7_sent_on"]


@pytest.mark.parametrize("require", [True, False])
@pytest.mark.parametrize("choice", ["after-24-months", "at-24-months"])
@pytest.mark.parametrize("late", [-60, -20, -3, 0, 45])
def test_a_job_that_runs_each_day(require: bool, choice: str, late: int) -> None:
    """Nothing is sent twice, and no account is cancelled before the day that its
    latest notice named."""
    facts: dict[str, Any] = {"last_used_on": "2024-02-29", "require_notices": require}
    day = calendar.plus(date(2026, 2, 28), late)
    named: list[str] = []
    for _ in range(150):
        answer = ask(
            "inactivity-plan",
            day.isoformat(),
            {"outcome", "values"},
            inactivity_boundary=choice,
            **facts,
        )
        if answer["outcome"] == "cancel":
            break
        if answer["outcome"] != "wait":
            fact = (
                "notice_30_sent_on" if "30" in answer["outcome"] else "notice_7_sent_on"
            )
            assert fact not in facts
            facts[fact] = day.isoformat()
            named.append(answer["values"]["notice_names"])
        day = calendar.plus(day, 1)
    else:
        raise AssertionError("never cancelled")
    assert all(x <= day.isoformat() for x in named)
    assert day >= date(2026, 2, 28)
    if require:
        assert len(named) == 2
        assert named[-1] == day.isoformat()


def test_invoice_proof() -> None:
    old = ask("invoice-proof", "2026-07-01", issued_on="2023-07-01")
    assert (old["outcome"], codes(old)) == ("too-old", ["invoice-three-years-or-older"])
    unknown = ask("invoice-proof", "2026-07-01", from_office_confirmation=False)
    assert unknown["outcome"] == "undetermined"
    # nothing accepted is three years old yet
    forced = ask("invoice-proof", "1902-12-31", from_office_confirmation=True)
    assert forced["outcome"] == "accepted"
    assert forced["next_change"] == {"on": "1903-01-01", "outcome": "undetermined"}


def test_file_recovery() -> None:
    day = "2026-06-30"
    sent = ask("file-recovery", day, identifiers_match=True, code="sent")
    assert (sent["outcome"], codes(sent)) == ("enter-code", ["code-awaited"])
    assert [x["option"] for x in sent["values"]["options"]] == [
        "enter-code",
        "give-invoice-number",
        "request-assistance",
    ]
    old = {"issued_on": "2023-06-30", "from_office_confirmation": True}
    refused = ask(
        "file-recovery", day, identifiers_match=True, code="sent", invoice=old
    )
    assert [x["option"] for x in refused["values"]["options"]] == [
        "enter-code",
        "request-assistance",
        "give-invoice-number",
    ]
    invoice = {"issued_on": "2023-07-01", "from_office_confirmation": True}
    both = ask(
        "file-recovery", day, identifiers_match=True, code="accepted", invoice=invoice
    )
    assert codes(both) == ["identifiers-and-code", "identifiers-and-invoice"]
    assert both["next_change"] is None
    part = ask(
        "file-recovery",
        day,
        identifiers_match=True,
        code="not-received",
        invoice={"issued_on": "2023-07-01"},
    )
    assert part["missing"] == ["invoice.from_office_confirmation"]
    forced = ask("file-recovery", day, code="not-received")
    assert forced["outcome"] == "choose-alternative"
    unknown = ask("file-recovery", day)
    assert unknown["missing"] == ["identifiers_match", "code"]
    assert unknown["assumed"] == ["invoice", "assistance"]
    assert {x["nature"] for x in unknown["flips"]} <= {"act"}
    null = ask("file-recovery", day, identifiers_match=True, code="sent", invoice=None)
    assert (null["outcome"], null["missing"]) == ("undetermined", ["invoice"])


def test_deadline() -> None:
    # 2024-02-29 + 1 year
    facts = {"starts_on": "2024-02-29", "count": 1, "unit": "years"}
    values = ask("deadline", "2024-03-01", **facts)["values"]
    assert values["due_on"] == values["due_on_raw"] == "2025-02-28"  # a Friday
    march = ask("deadline", "2024-03-01", leap_day="march-1", **facts)["values"]
    assert (march["due_on_raw"], march["due_on"]) == ("2025-03-01", "2025-03-03")
    passed = ask("deadline", "2025-03-01", **facts)
    assert passed["flips"] == [
        record("starts_on", "2024-03-01", "open"),
        record("count", 2, "open"),
    ]


HOLDER: dict[str, Any] = {
    "certificate_number": "CAR202112345678",
    "issued_on": "2024-03-01",
    "unaffiliated_since": "none",
    "exam_passed_on": "2024-01-15",
    "affiliated_at_expiry": True,
    "account_last_used_on": "2025-06-01",
}
NO_NUMBER = {"certificate_number": "none", "account_last_used_on": "none"}


QUICK = PARTS - {"contest", "flips", "next_change"}


def review(as_of: str, **changes: Any) -> dict[str, Any]:
    return ask("holder-review", as_of, **{**HOLDER, **changes})


def quick(as_of: str, **changes: Any) -> dict[str, Any]:
    """Without the parts that take long."""
    return ask("holder-review", as_of, parts=QUICK, **{**HOLDER, **changes})


def test_holder_review() -> None:
    quiet = review("2025-11-29")
    assert (quiet["outcome"], quiet["values"]["act_by"]) == ("nothing-due", None)
    # renew_by is 2026-02-28, ninety days later than 2025-11-30
    assert duties(quiet) == {"renew": ("later", "2025-11-30", "2026-02-28")}
    assert quiet["next_change"] == {"on": "2025-11-30", "outcome": "renew"}
    assert quiet["assumed"] == ["cancelled_on", "renewal_completed_on"]
    renew = review("2025-11-30")
    assert (renew["outcome"], renew["values"]["act_by"]) == ("renew", "2026-02-28")
    assert act("renewal_completed_on", "2025-11-30", "nothing-due") in renew["flips"]
    # 2026-02-28 is a Saturday
    extended = review("2025-11-30", counting="cpa-269")
    assert duties(extended) == {"renew": ("due", "2025-11-30", "2026-03-02")}
    assert review("2026-03-01")["outcome"] == "transfer-exam-result"
    assert duties(review("2026-03-01")) == {
        "transfer-exam-result": ("due", None, "none")  # the exam is too old
    }
    route = review("2026-03-01", affiliation_route="two-years-after-expiry")
    assert duties(route)["transfer-exam-result"][2] == "2028-03-01"
    later = review(
        "2026-03-01",
        affiliation_route="two-years-after-expiry",
        exam_passed_on="2026-02-20",
    )
    assert duties(later)["transfer-exam-result"][2] == "2028-03-01"
    assert review("2026-03-01", affiliated_at_expiry=False)["outcome"] == "retake-exam"
    never = review("2026-03-01", affiliated_at_expiry=False, exam_passed_on="never")
    assert duties(never) == {"new-application": ("due", None, "none")}
    renewed = review("2026-03-01", renewal_completed_on="2026-02-01")
    assert duties(renewed) == {"renew": ("later", "2027-12-01", "2028-02-29")}
    away = review("2025-06-01", unaffiliated_since="2025-01-01")
    assert (away["outcome"], away["values"]["act_by"]) == ("affiliate", "2027-01-01")
    long_away = review("2025-06-01", unaffiliated_since="2023-05-31")
    assert long_away["outcome"] == "new-application"
    assert duties(long_away) == {
        "new-application": ("due", None, "none"),
        "retake-exam": ("due", None, "none"),
    }
    assert (
        review("2025-06-01", cancelled_on="2025-06-01")["outcome"] == "new-application"
    )
    account = review("2025-06-01", account_last_used_on="2023-06-15")
    assert account["outcome"] == "sign-in-to-keep-account"
    assert account["values"]["act_by"] == "2025-06-14"
    assert duties(account)["sign-in-to-keep-account"] == (
        "due",
        "2025-05-16",
        "2025-06-14",
    )
    assert account["flips"][-2:] == [
        # nearer than a day that leaves nothing due; the list puts it first
        record("account_last_used_on", "2023-06-01", "open-account"),
        act("account_last_used_on", "2025-06-01", "nothing-due"),
    ]


def test_law_cases() -> None:
    """law.jsonl, lines 1 to 3 and 8."""
    first = ask(
        "holder-review",
        "2026-11-28",
        QUICK,
        issued_on="2024-12-05",
        unaffiliated_since="2026-06-01",
        exam_passed_on="2024-10-01",
        **NO_NUMBER,
    )
    assert (first["outcome"], first["values"]["act_by"]) == ("renew", "2026-12-04")
    assert duties(first) == {
        "affiliate": ("due", None, "2028-06-01"),
        "renew": ("due", "2026-09-05", "2026-12-04"),
    }
    assert first["values"]["next_due_on"] == "2026-12-04"
    assert first["values"]["next_due_complete"] is True

    gone = ask(
        "holder-review",
        "2024-07-01",
        PARTS - {"contest"},
        certificate_number="none",
        issued_on="2023-12-05",
        affiliated=True,
        account_last_used_on="2022-06-01",
    )
    assert (gone["outcome"], gone["values"]["act_by"]) == ("open-account", None)
    assert duties(gone)["open-account"] == ("due", None, "none")
    assert "sign-in-to-keep-account" not in duties(gone)
    assert gone["next_change"] == {"on": "2025-07-14", "outcome": "nothing-due"}
    # cancelled: to sign in now is no act, and the record alone can be wrong
    assert gone["flips"] == [
        record("account_last_used_on", "2022-08-01", "nothing-due")
    ]

    kept = ask(
        "holder-review",
        "2026-11-28",
        QUICK,
        certificate_number="none",
        issued_on="2025-12-05",
        affiliated=True,
        account_last_used_on="2024-12-20",
    )
    assert duties(kept) == {"renew": ("later", "2027-09-05", "2027-12-04")}
    assert "account-not-needed-for-certificate" in codes(kept)
    assert kept["values"]["account_keep_by"] == "2026-12-19"
    assert kept["values"]["decisions"]["inactivity"] is not None

    slow = ask(
        "holder-review",
        "2026-06-15",
        QUICK,
        cancelled_on="2027-08-12",
        renewal_completed_on="2024-07-13",
    )
    assert slow["outcome"] == "undetermined"
    assert slow["missing"] == [
        "certificate_number",
        "issued_on",
        "expires_on",
        "affiliated",
        "unaffiliated_since",
        "exam_passed_on",
        "affiliated_at_expiry",
    ]


def test_holder_says_what_goes_with_its_acts() -> None:
    """Reasons besides: by hand from S000-02, the pages on absence and on temporary
    certificates, and the days between the two systems."""

    def reasons(as_of: str, **facts: Any) -> set[str]:
        given = {"certificate_number": "none", "account_last_used_on": "none", **facts}
        answer = ask("holder-review", as_of, parts=QUICK, **given)
        return {x if isinstance(x, str) else x["code"] for x in answer["reasons"]}

    temporary = {
        "kind": "temporary",
        "issued_on": "2019-10-01",
        "unaffiliated_since": "none",
    }
    assert "temporary-certificate-ends" in reasons("2020-12-31", **temporary)
    assert "temporary-certificate-ends" not in reasons(
        "2021-01-01", **temporary, exam_passed_on="never", affiliated_at_expiry=False
    )
    assert "temporary-certificate-ends" not in reasons(
        "2020-03-01", **temporary, cancelled_on="2020-04-01"
    )
    regular = {"expires_on": "2026-12-05", "affiliated": True}
    assert "certificate-needed-to-act" not in reasons("2026-12-04", **regular)
    assert "certificate-needed-to-act" in reasons(
        "2026-12-05", **regular, exam_passed_on="never", affiliated_at_expiry=True
    )
    away = {"expires_on": "2026-12-05", "unaffiliated_since": "2026-06-01"}
    assert "leave-does-not-stop-renewal" in reasons("2026-11-28", **away)
    assert "leave-does-not-stop-renewal" in reasons("2026-06-02", **away)
    assert "leave-does-not-stop-renewal" not in reasons("2026-11-28", **regular)
    account = {**regular, "account_last_used_on": "2022-06-01"}
    told = {
        on: "switch-date-not-published" in reasons(on, **account)
        for on in ("2024-07-15", "2024-07-16", "2025-07-13", "2025-07-14")
    }
    assert list(told.values()) == [False, True, True, False]
    assert "switch-date-not-published" not in reasons("2025-01-01", **regular)


def test_holder_tells_an_end_that_can_still_be_notified() -> None:
    """15 days after 2026-11-26 is 2026-12-11, a Friday."""

    def is_told(as_of: str, **facts: Any) -> bool:
        given = {
            "certificate_number": "none",
            "account_last_used_on": "none",
            "exam_passed_on": "2024-10-20",
            "unaffiliated_since": "2026-11-26",
            **facts,
        }
        answer = ask("holder-review", as_of, parts=QUICK, **given)
        return "notice-of-end-open" in codes(answer)

    expired = {"issued_on": "2024-11-28"}
    assert is_told("2026-11-29", **expired)
    assert is_told("2026-12-11", **expired)
    assert not is_told("2026-12-12", **expired)
    lasting = {"issued_on": "2025-11-28"}
    assert not is_told("2026-11-29", **lasting)  # suspended: not-affiliated tells it
    assert is_told("2026-11-29", **lasting, cancelled_on="2026-11-28")
    assert not is_told("2026-11-29", **lasting, cancelled_on="2026-11-26")


def test_holder_number() -> None:
    for number, duty, reason, canonical in (
        ("CAR2021", True, None, None),
        ("CCV202112345678", False, "other-register", None),
        ("CAR2021ABCD5678", False, "number-unconfirmed", "CAR2021ABCD5678"),
        ("car 2021-12345678", False, "number-read-leniently", "CAR202112345678"),
        ("CAR202112345678", False, None, "CAR202112345678"),
        ("none", False, None, None),
    ):
        answer = quick("2025-06-01", certificate_number=number)
        assert ("fix-number" in duties(answer)) == duty
        assert answer["values"]["canonical_number"] == canonical
        assert reason is None or reason in codes(answer)
        assert answer["outcome"] == ("fix-number" if duty else "nothing-due")
    # typo_in_number.csv: the renewal comes first, the number is told beside it
    both = quick("2026-02-01", certificate_number="CAR20211234567O")
    assert both["outcome"] == "renew"
    assert "number-unconfirmed" in codes(both)
    both = quick("2026-02-01", certificate_number="CAR2021")
    assert (both["outcome"], duties(both)["fix-number"][0]) == ("renew", "due")


def test_holder_terms_between() -> None:
    facts = {**HOLDER, "renewal_completed_on": "2025-02-01"}
    between = ask(
        "holder-review", "2025-06-01", QUICK, **{**facts, "issued_on": "2021-02-10"}
    )
    assert between["outcome"] == "undetermined"
    assert "terms-between-unknown" in codes(between)
    assert between["missing"] == ["expires_on"]
    # completed on the last day of the term that the issue day gives
    same = ask(
        "holder-review", "2025-06-01", QUICK, **{**facts, "issued_on": "2023-02-01"}
    )
    assert "terms-between-unknown" not in codes(same)
    # on the day to which s. 269 moves the last day to renew, and on the day after
    for day, lie in (("2026-12-28", False), ("2026-12-29", True)):
        moved = {**facts, "issued_on": "2024-12-26", "renewal_completed_on": day}
        for counting in ("calendar", "cpa-269"):
            found = codes(ask("holder-review", day, QUICK, counting=counting, **moved))
            assert ("terms-between-unknown" in found) == lie
    old = ask(
        "holder-review",
        "2025-06-01",
        QUICK,
        **{**facts, "issued_on": "2021-02-10", "expires_on": "2025-01-15"},
    )
    assert "expiry-day-may-be-old" in codes(old)
    # a second renewal is asked once the first was completed
    second = ask(
        "holder-review",
        "2025-06-01",
        QUICK,
        **{**facts, **NO_NUMBER, "issued_on": "2021-02-10", "expires_on": "2025-02-10"},
    )
    assert duties(second) == {"renew": ("later", "2026-11-11", "2027-02-09")}
    assert second["values"]["decisions"]["certificate-renewal"] == {"outcome": "open"}


def test_holder_cancelled() -> None:
    # after the last covered day it counts as expired
    after = review("2026-06-01", cancelled_on="2026-03-01")
    assert after["outcome"] == "transfer-exam-result"
    assert after["values"]["decisions"]["certificate-status"] == {"outcome": "expired"}
    on_it = review("2026-06-01", cancelled_on="2026-02-28")
    assert on_it["outcome"] == "new-application"
    # a cancellation to come, in the term: no renewal is asked
    ahead = review("2025-12-15", cancelled_on="2026-01-10")
    assert duties(ahead) == {}
    assert "certificate-renewal" not in ahead["values"]["decisions"]
    assert ahead["next_change"] == {"on": "2026-01-10", "outcome": "new-application"}
    # and the answer says that it is to come
    assert "cancellation-ahead" in ahead["reasons"]
    assert "cancellation-ahead" not in on_it["reasons"]


def test_holder_affiliation_at_expiry() -> None:
    # the last link ended before the last covered day, 2026-02-28
    gone = {"unaffiliated_since": "2026-02-27", "affiliated_at_expiry": True}
    assert review("2026-03-01", **gone) == {
        "error": {"code": "conflicting-facts", "field": "facts.affiliated_at_expiry"}
    }
    before = review("2026-02-28", **gone)
    assert before["outcome"] == "renew"
    # from the next day on the facts cannot stand together: passed over
    assert before["next_change"] is None
    # linked on the last covered day
    on_the_day = review("2026-03-01", **{**gone, "unaffiliated_since": "2026-02-28"})
    assert on_the_day["outcome"] == "transfer-exam-result"
    # one day later the other expiry day makes them clash: that choice is left out
    on_the_day = review("2026-03-02", **{**gone, "unaffiliated_since": "2026-02-28"})
    assert on_the_day["outcome"] == "transfer-exam-result"
    assert "expiry-day" not in {x["reading"] for x in on_the_day["contest"]}
    unknown = review(
        "2026-03-01", unaffiliated_since="2026-02-27", affiliated_at_expiry=None
    )
    assert unknown["outcome"] == "retake-exam"


def test_holder_two_duties() -> None:
    # both days are 2024-06-04: on equal days the order is affiliate, renew, sign in
    facts = {
        "certificate_number": "none",
        "issued_on": "2022-06-05",
        "account_last_used_on": "2022-06-05",
        "unaffiliated_since": "none",
    }
    both = ask("holder-review", "2024-05-20", PARTS - {"contest"}, **facts)
    assert both["outcome"] == "renew"
    assert "account-ends-with-certificate" in codes(both)
    assert duties(both) == {
        "renew": ("due", "2024-03-06", "2024-06-04"),
        "sign-in-to-keep-account": ("due", "2024-05-06", "2024-06-04"),
    }
    # one act fewer is better, though the outcome is the same
    used = act("account_last_used_on", "2024-05-20", "renew")
    assert used in both["flips"]
    earlier = ask(
        "holder-review",
        "2024-05-20",
        QUICK,
        **{**facts, "account_last_used_on": "2022-06-04"},
    )
    assert earlier["outcome"] == "sign-in-to-keep-account"


def test_holder_review_changes_on_the_day_after_a_route_of_a_temporary_one() -> None:
    # Every temporary certificate expires on 2021-01-01; the exam of 2019-08-22 carries
    # until 2021-08-22, the affiliation at expiry until 2023-01-01 under that reading.
    answer = ask(
        "holder-review",
        "2021-06-03",
        certificate_number="none",
        kind="temporary",
        affiliated=True,
        exam_passed_on="2019-08-22",
        affiliated_at_expiry=True,
        account_last_used_on="none",
        affiliation_route="two-years-after-expiry",
    )
    assert answer["outcome"] == "transfer-exam-result"
    assert answer["values"]["act_by"] == "2023-01-01"
    assert answer["next_change"] == {"on": "2023-01-02", "outcome": "retake-exam"}


def test_holder_review_is_open_once_a_renewal_may_be_of_an_unknown_term() -> None:
    # Issued 2024-04-06: the term ends on 2026-04-06. Its last covered day is Easter
    # Sunday, so that under s. 269 a renewal is in time until Tuesday 7 April, and one
    # completed on that day is of this term. On the 8th, without any the certificate is
    # expired and the exam is to be taken again; with one, the absence decides.
    answer = ask(
        "holder-review",
        "2025-12-22",
        certificate_number="none",
        issued_on="2024-04-06",
        affiliated=False,
        unaffiliated_since="2020-02-29",
        renewal_completed_on=None,
        exam_passed_on="2016-02-29",
        affiliated_at_expiry=False,
        account_last_used_on="none",
        counting="cpa-269",
    )
    assert answer["outcome"] == "new-application"
    assert answer["next_change"] == {"on": "2026-04-08", "outcome": "undetermined"}


# --- the other fourteen -----------------------------------------------------


def test_small_rules() -> None:
    issuance = ask(
        "certificate-issuance",
        application_complete=True,
        exam_passed=False,
        duties_paid=True,
        affiliated=False,
    )
    assert issuance["values"]["outstanding"] == ["pass-exam", "affiliate"]
    assert ask("certificate-issuance", exam_passed=False)["outcome"] == "not-issuable"

    assert ask("certificate-duties", "2021-06-30")["values"]["amount_cents"] == 16000
    assert ask("certificate-duties", "2021-07-01")["outcome"] == "published"
    assert ask("certificate-duties", "2026-07-01")["outcome"] == "not-known"
    assert (
        ask("certificate-duties", "2020-12-31", kind="temporary")["outcome"] == "free"
    )

    assert ask("exam-result", correct_answers=38)["outcome"] == "failed"
    passed = ask("exam-result", correct_answers=39)
    assert (passed["outcome"], passed["values"]["pass_mark"]) == ("passed", 39)
    assert ask("exam-result", correct_answers=38)["flips"] == [
        record("correct_answers", 39, "passed"),  # `questions` is a parameter
    ]

    one, two = "CAR202112345678", "CAR202400000001"
    request: dict[str, Any] = {"transfer_requested": True, "new_file_number": two}
    done = ask("transfer-request", expired_certificate_number=one, **request)
    assert done["outcome"] == "complete"
    assert codes(done) == ["request-complete", "procedure-published-for-clicsequr"]
    twice = ask("transfer-request", expired_certificate_number=two, **request)
    assert twice["values"]["invalid_items"] == [
        "new-file-number",
        "expired-certificate-number",
    ]
    none = ask(
        "transfer-request", "2024-07-15", expired_certificate_number="none", **request
    )
    assert (codes(none), none["values"]["missing_items"]) == (
        ["item-missing"],
        ["expired-certificate-number"],
    )

    file = ask(
        "new-file-after-expiry", "2024-07-15", request_sent=True, office_replied=False
    )
    assert (file["outcome"], file["values"]["steps"]["await-office"]) == (
        "await-office",
        "waiting",
    )
    assert file["values"]["steps"]["affiliate"] == "unknown"
    assert file["values"]["account_system"] == "clicsequr"

    office = "office-de-la-protection-du-consommateur"
    at = "2026-01-05T09:00:00-05:00"
    factor = ask(
        "second-factor", "2026-01-05T16:59:59-05:00", body=office, code_suppressed_at=at
    )
    assert factor["outcome"] == "not-by-clicsequr"
    assert factor["next_change"] is None
    old = "2025-07-13T22:00:00-04:00"
    factor = ask("second-factor", old, body=office, code_suppressed_at=old)
    assert factor["outcome"] == "not-required"
    assert "switch-date-not-published" in codes(factor)
    assert factor["next_change"] == {
        "on": "2025-07-14T00:00:00-04:00",
        "outcome": "not-by-clicsequr",
    }
    other = ask(
        "second-factor",
        "2026-01-05T16:59:59-05:00",
        body="environnement",
        code_suppressed_at=at,
    )
    assert other["outcome"] == "not-required"
    assert other["next_change"] == {
        "on": "2026-01-05T17:00:00-05:00",
        "outcome": "email-code",
    }
    assert other["assumed"] == ["public_computer"]
    # null_is_unknown.jsonl, line 3
    null = ask(
        "second-factor",
        "2026-11-21T10:01:00-05:00",
        body="environnement",
        public_computer=None,
        code_suppressed_at="2026-11-21T09:00:00-05:00",
    )
    assert null["missing"] == ["public_computer"]

    several = ask("single-sign-on", enabled=True, public_computer=False)
    assert several["values"] == {"advised_against": False, "may_ask_again": True}
    several = ask(
        "single-sign-on", enabled=True, public_computer=False, accounts_in_use=2
    )
    assert several["values"]["advised_against"] is True

    assert (
        ask("single-sign-on", enabled=True, public_computer=True)["outcome"]
        == "inactive"
    )
    assert ask("single-sign-on", enabled=False)["outcome"] == "inactive"
    assert (
        ask("site-authenticity", picture_recognised=False)["outcome"]
        == "do-not-enter-password"
    )
    assert ask("terms-acceptance", accepted_at_registration=True)["missing"] == [
        "changed_significantly_since"
    ]
    vigilance = ask(
        "account-vigilance",
        site_certificate_ok=True,
        code_received="not-applicable",
        security_questions_ok=True,
        account_list_ok=True,
        last_access_ok=True,
    )
    assert vigilance["outcome"] == "nothing-to-report"
    message = ask(
        "message-authenticity",
        kind="verification-code",
        has_signature=False,
        has_visual=False,
        asks_for=[],
    )
    assert message["outcome"] == "consistent"
    assert ask("sign-in", credentials="refused")["outcome"] == "get-help-signing-in"

    system = ask("authentication-system", "1950-01-01")
    assert system["next_change"] == {
        "on": "2024-07-16",
        "outcome": "switch-date-not-published",
    }
    assert ask("authentication-system", "2025-07-14")["values"]["level"] == "basic"


def test_support_hours() -> None:
    friday = ask(
        "support-hours", "2026-03-06T17:59:59-05:00"
    )  # the clocks change on Sunday
    assert friday["outcome"] == "open"
    assert friday["values"]["opens_at"] == "2026-03-09T08:00:00-04:00"
    assert friday["next_change"] == {
        "on": "2026-03-06T18:00:00-05:00",
        "outcome": "closed",
    }
    good_friday = ask("support-hours", "2026-04-03T10:00:00-04:00")
    assert (good_friday["outcome"], codes(good_friday)) == ("closed", ["holiday"])
    assert good_friday["values"]["opens_at"] == "2026-04-07T08:00:00-04:00"
    assert good_friday["contest"] == [
        {
            "reading": "support-holidays",
            "choice": "open",
            "outcome": "open",
            "days": {
                "opens_at": "2026-04-06T08:00:00-04:00",
                "closes_at": "2026-04-03T18:00:00-04:00",
                "next_change": "2026-04-03T18:00:00-04:00",
            },
        }
    ]
    # year_end_hours.jsonl, and the days about them
    for day, outcome in (
        ("2022-12-26", "not-certain"),
        ("2022-12-27", "not-certain"),
        ("2025-12-26", "not-certain"),
        ("2026-01-02", "not-certain"),
        ("2026-01-05", "open"),
        ("2023-01-04", "not-certain"),
        ("2025-12-23", "not-certain"),
        ("2025-12-22", "open"),
        ("2025-12-25", "closed"),
        ("2025-12-27", "closed"),
    ):
        assert ask("support-hours", f"{day}T10:00:00-05:00")["outcome"] == outcome
    before = ask("support-hours", "2022-12-24T10:00:00-05:00")
    assert before["values"]["opens_at"] == "2022-12-26T08:00:00-05:00"


# --- errors -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "code", "field"),
    [
        ({}, "missing-field", "rule"),
        ({"rule": "x"}, "unknown-rule", "rule"),
        ({"rule": "absence"}, "missing-field", "as_of"),
        ({"rule": "absence", "as_of": "2026-01-01T10:00:00Z"}, "not-a-date", "as_of"),
        (
            {"rule": "absence", "as_of": "2200-01-01", "x": 1},
            "date-out-of-range",
            "as_of",
        ),
        ({"rule": "absence", "as_of": "2026-01-01", "x": 1}, "unknown-field", "x"),
        (
            {"rule": "absence", "as_of": "2026-01-01", "facts": {"x": 1}, "id": 1.5},
            "unknown-field",
            "facts.x",
        ),
        (
            {"rule": "absence", "as_of": "2026-01-01", "readings": {"leap-day": "x"}},
            "not-a-choice",
            "readings.leap-day",
        ),
        (
            {
                "rule": "absence",
                "as_of": "2026-01-01",
                "facts": {"unaffiliated_since": "2026-01-02"},
            },
            "in-the-future",
            "facts.unaffiliated_since",
        ),
        (
            {
                "rule": "certificate-status",
                "as_of": "2026-01-01",
                "facts": {"kind": "temporary", "issued_on": "2020-01-01"},
            },
            "outside-temporary-window",
            "facts.issued_on",
        ),
        (
            {
                "rule": "deadline",
                "as_of": "2026-01-01",
                "facts": {"starts_on": "2199-12-31", "count": 1, "unit": "days"},
            },
            "out-of-range",
            "facts.unit",
        ),
        (
            {
                "rule": "new-file-after-expiry",
                "as_of": "2026-01-01",
                "facts": {"account_created": False, "request_sent": True},
            },
            "impossible-order",
            "facts.request_sent",
        ),
        (
            {
                "rule": "code-status",
                "as_of": "2026-01-01T10:00:60Z",
            },
            "not-an-instant",
            "as_of",
        ),
        (
            {"rule": "code-status", "as_of": "2026-01-01T10:00:00"},
            "offset-missing",
            "as_of",
        ),
    ],
)
def test_errors(question: dict[str, Any], code: str, field: str) -> None:
    assert evaluate(question) == {"error": {"code": code, "field": field}}


def test_null_and_absent() -> None:
    # null_is_unknown.jsonl, line 1
    facts = {"issued_on": "2025-03-15", "affiliated": True}
    null = ask("certificate-status", "2026-11-21", cancelled_on=None, **facts)
    assert (null["outcome"], null["missing"]) == ("undetermined", ["cancelled_on"])
    assert null["assumed"] == []
    absent = ask("certificate-status", "2026-11-21", **facts)
    assert (absent["outcome"], absent["assumed"]) == ("valid", ["cancelled_on"])
    # parameters are neither unknown nor assumed
    for kind in ({}, {"kind": None}):
        assert ask("certificate-duties", "2024-07-01", **kind)["assumed"] == []
        assert ask("certificate-duties", "2024-07-01", **kind)["outcome"] == "published"


def test_text_errors() -> None:
    # whole_number_forms.jsonl
    for number in ("39.0", "3.9e1"):
        text = f'{{"rule":"exam-result","facts":{{"correct_answers":{number}}}}}'
        assert evaluate_text(text)["error"]["code"] == "wrong-type"
    for text in (
        "[]",
        "{",
        '{"rule": "absence", "rule": "absence"}',
        "[" * 9 + "]" * 9,
    ):
        assert evaluate_text(text) == {"error": {"code": "not-json", "field": None}}
    assert evaluate_text('"' + "x" * 70000 + '"') == {
        "error": {"code": "too-long", "field": None}
    }


# --- the questions by lot ---------------------------------------------------


def test_questions_are_reproducible() -> None:
    assert list(questions(7, 50)) == list(questions(7, 50))
    assert list(questions(7, 50)) != list(questions(8, 50))


def test_comparer_finds_what_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(effort, "at_most", 1000)
    for text in questions(3, 60):
        expected = answered(text)
        if expected is None:
            continue
        answer = own_answer(text)
        assert differences(text, expected, answer) == []
        if "error" in answer:
            continue
        for key in ("outcome", "assumed", "missing", "flips", "contest"):
            assert differences(text, expected, {**answer, key: "x"})
        assert differences(text, expected, {**answer, "reasons": []})
        for key in ("contested", "days_contested"):
            assert differences(text, expected, {**answer, key: not answer[key]})


def test_every_flip_does_what_it_says() -> None:
    import json

    for text in questions(21, 120):
        answer = evaluate_text(text, {"outcome", "flips"})
        for flip in answer.get("flips", []):
            question = json.loads(text)
            question["facts"] = {**question.get("facts", {}), flip["fact"]: flip["to"]}
            assert evaluate(question, {"outcome"})["outcome"] == flip["outcome"]
            if flip["nature"] == "act" and flip["fact"].endswith("_on"):
                assert flip["to"] in (question["as_of"], "none")


def test_no_duty_lies_in_the_past() -> None:
    import json

    for text in questions(33, 60, "holder-review"):
        answer = evaluate_text(text, {"outcome", "values"})
        if "error" in answer:
            continue
        as_of = json.loads(text)["as_of"]
        for duty in answer["values"]["duties"].values():
            if duty["by"] not in (None, "none"):
                assert duty["by"] >= as_of


def test_rules_are_numbered_in_order() -> None:
    numbers = [rule.number for rule in RULES.values()]
    assert numbers == list(range(1, len(RULES) + 1))
    files = (Path(__file__).parents[1] / "vectors").glob("*.json")
    assert set(RULES) == {file.stem for file in files} - {"schema"}


# --- days that are looked at exactly ----------------------------------------


def test_ways_are_those_of_every_day() -> None:
    """Of one rule with two unknown days, the outcomes of each pair of days."""
    case = case_of(
        RULES["certificate-renewal"],
        date(2026, 7, 6),
        {"expires_on": None, "completed_on": None},
        read_readings("certificate-renewal", {"counting": "cpa-269"}),
    )
    assert isinstance(case, Exact)
    found = {x for x, _ in case.each_way(case.decided)}
    assert found == {"renewed", "open", "missed"}
    # the days that the least and the greatest completion of a way have are of it
    for outcome, f in case.ends:
        assert case.decided(f) == outcome
    ends = sorted(f["expires_on"] for outcome, f in case.ends if outcome == "open")
    # a renewal to complete by Saturday, 4 July 2026, is still open on the Monday
    assert (ends[0], ends[-1]) == (date(2026, 7, 5), date(2199, 12, 31))


def test_a_stretch_is_as_long_as_the_outcome_lasts() -> None:
    readings = read_readings("exam-validity", None)
    rule = RULES["exam-validity"]

    def run(passed_on: date) -> str:
        return rule.decide(date(2026, 3, 1), {"passed_on": passed_on}, readings)[0]

    valid = stretch(run, date(2025, 1, 1))
    assert valid == ("valid", date(2024, 3, 1), date(2199, 12, 31))
    lapsed = stretch(run, date(2024, 2, 29))
    assert lapsed == ("lapsed", date(1900, 1, 1), date(2024, 2, 29))
