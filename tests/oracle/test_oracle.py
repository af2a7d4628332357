"""Cases worked by hand from the contract and from section 3 of the research notes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from . import calendar, evaluate, evaluate_text
from .fuzz import differences, own_answer, questions
from .table import RULES


def ask(rule: str, as_of: str | None = None, **facts: Any) -> dict[str, Any]:
    readings = {
        name.replace("_", "-"): facts.pop(name)
        for name in list(facts)
        if name.replace("_", "-") in calendar_readings()
    }
    question: dict[str, Any] = {"rule": rule, "facts": facts, "readings": readings}
    if as_of is not None:
        question["as_of"] = as_of
    return evaluate(question)


def calendar_readings() -> frozenset[str]:
    from .model import READINGS

    return frozenset(READINGS)


def codes(answer: dict[str, Any]) -> list[str]:
    return [x["code"] for x in answer["reasons"]]


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
        {"reading": "expiry-day", "choice": "last-day-covered", "outcome": "valid"}
    ]
    assert after["flips"] == [
        {"fact": "issued_on", "to": "2024-03-02", "outcome": "valid"},
        {"fact": "expires_on", "to": "2026-03-02", "outcome": "valid"},
    ]
    temporary = ask(
        "certificate-status", "2020-12-31", kind="temporary", affiliated=False
    )
    assert temporary["outcome"] == "suspended"
    assert temporary["flips"] == [
        {"fact": "affiliated", "to": True, "outcome": "valid"}
    ]
    unknown = ask("certificate-status", "2026-01-01", affiliated=True)
    assert (unknown["outcome"], unknown["missing"]) == ("undetermined", ["issued_on"])
    cancelled = ask(
        "certificate-status", "2026-01-01", affiliated=True, cancelled_on="2025-01-01"
    )
    assert cancelled["outcome"] == "cancelled"  # issued_on unknown, but before that


def test_certificate_renewal() -> None:
    # 2026-02-28 is a Saturday
    is_open = ask("certificate-renewal", "2026-02-28", expires_on="2026-03-01")
    assert is_open["outcome"] == "open"
    assert is_open["values"]["renew_by"] == "2026-02-28"
    assert is_open["values"]["renew_by_extended"] == "2026-03-02"
    assert is_open["next_change"] == {"on": "2026-03-01", "outcome": "missed"}
    assert is_open["flips"] == [
        {"fact": "completed_on", "to": "2026-02-28", "outcome": "renewed"},
    ]
    missed = ask("certificate-renewal", "2026-03-01", expires_on="2026-03-01")
    assert missed["outcome"] == "missed"
    assert missed["values"]["next_procedure"] == "exam-transfer"
    assert {"reading": "counting", "choice": "cpa-269", "outcome": "open"} in missed[
        "contest"
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


def test_exam_validity() -> None:
    last = ask("exam-validity", "2026-11-21", passed_on="2024-11-21")
    assert (last["outcome"], last["values"]["days_left"]) == ("valid", 1)
    after = ask("exam-validity", "2026-11-22", passed_on="2024-11-21")
    assert after["outcome"] == "lapsed"
    assert after["flips"] == [
        {"fact": "passed_on", "to": "2024-11-22", "outcome": "valid"}
    ]
    assert after["contest"] == [
        {"reading": "counting", "choice": "cpa-269", "outcome": "valid"}
    ]
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
    assert answer["reasons"] == [{"code": "exam-within-two-years", "number": 1002}]
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
        ["affiliated-at-expiry"],
    )
    assert [x["reading"] for x in periods["contest"]] == ["lapsed-exam", "expiry-day"]
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
    assert half["missing"] == ["affiliation_periods"]


def test_absence() -> None:
    assert (
        ask("absence", "2026-02-28", unaffiliated_since="none")["outcome"]
        == "not-absent"
    )
    last = ask("absence", "2026-02-28", unaffiliated_since="2024-02-29")
    assert (last["outcome"], last["values"]["days_left"]) == ("may-resume", 1)
    assert last["flips"] == [
        {"fact": "unaffiliated_since", "to": "none", "outcome": "not-absent"}
    ]
    after = ask("absence", "2026-03-01", unaffiliated_since="2024-02-29")
    assert after["outcome"] == "new-application"
    assert after["contest"] == [
        {"reading": "leap-day", "choice": "march-1", "outcome": "may-resume"},
        {"reading": "counting", "choice": "cpa-269", "outcome": "may-resume"},
    ]


def test_change_notice() -> None:
    facts = {"changed_on": "2025-06-09"}
    due = ask("change-notice", "2025-06-25", **facts)
    assert (due["outcome"], due["values"]["days_left"]) == ("open", 1)
    assert due["next_change"] == {"on": "2025-06-26", "outcome": "overdue"}
    late = ask("change-notice", "2025-07-01", notified_on="2025-06-26", **facts)
    assert (late["outcome"], late["values"]["days_left"]) == ("notified-late", None)
    assert {"fact": "notified_on", "to": "2025-06-25", "outcome": "notified"} in late[
        "flips"
    ]
    overdue = ask("change-notice", "2025-06-26", **facts)
    assert overdue["flips"] == [
        {"fact": "changed_on", "to": "2025-06-11", "outcome": "open"},
        {"fact": "notified_on", "to": "2025-06-26", "outcome": "notified-late"},
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
        {"reading": "code-boundary", "choice": "exclusive", "outcome": "expired"}
    ]
    after = ask("code-status", "2026-01-05T14:10:01.9Z", **facts)
    assert after["outcome"] == "expired"
    assert after["values"]["expires_at"] == "2026-01-05T09:10:00-05:00"
    used = ask("code-status", "2026-01-05T09:01:00-05:00", used=True, **facts)
    assert used["flips"] == [{"fact": "used", "to": False, "outcome": "valid"}]
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


def test_inactivity_plan() -> None:
    facts: dict[str, Any] = {"last_used_on": "2023-08-31"}
    wait = ask("inactivity-plan", "2025-07-31", **facts)
    assert wait["outcome"] == "wait"
    assert wait["values"] == {
        "next_action_on": "2025-08-01",
        "cancel_not_before": "2025-08-31",
    }
    # a late run sends the first notice and delays the cancellation
    late = ask("inactivity-plan", "2025-09-10", **facts)
    assert late["outcome"] == "send-30-day-notice"
    assert codes(late) == ["first-notice-due", "notices-delay-cancellation"]
    assert late["values"]["cancel_not_before"] == "2025-10-10"
    first = {**facts, "notice_30_sent_on": "2025-09-10"}
    assert ask("inactivity-plan", "2025-10-02", **first)["outcome"] == "wait"
    assert (
        ask("inactivity-plan", "2025-10-03", **first)["outcome"] == "send-7-day-notice"
    )
    both = {**first, "notice_7_sent_on": "2025-10-05"}
    assert ask("inactivity-plan", "2025-10-11", **both)["outcome"] == "wait"
    assert ask("inactivity-plan", "2025-10-12", **both)["outcome"] == "cancel"
    # too early counts as not sent
    early = {**facts, "notice_30_sent_on": "2025-07-31"}
    assert (
        ask("inactivity-plan", "2025-08-01", **early)["outcome"] == "send-30-day-notice"
    )
    free = {**facts, "require_notices": False}
    assert ask("inactivity-plan", "2025-08-31", **free)["outcome"] == "cancel"
    assert (
        ask("inactivity-plan", "2025-08-23", **free)["outcome"] == "send-30-day-notice"
    )
    assert (
        ask("inactivity-plan", "2025-08-24", **free)["outcome"] == "send-7-day-notice"
    )


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


def test_deadline() -> None:
    # 2024-02-29 + 1 year
    facts = {"starts_on": "2024-02-29", "count": 1, "unit": "years"}
    values = ask("deadline", "2024-03-01", **facts)["values"]
    assert values["due_on"] == values["due_on_raw"] == "2025-02-28"  # a Friday
    march = ask("deadline", "2024-03-01", leap_day="march-1", **facts)["values"]
    assert (march["due_on_raw"], march["due_on"]) == ("2025-03-01", "2025-03-03")
    passed = ask("deadline", "2025-03-01", **facts)
    assert passed["flips"] == [
        {"fact": "starts_on", "to": "2024-03-01", "outcome": "open"},
        {"fact": "count", "to": 2, "outcome": "open"},
    ]


HOLDER: dict[str, Any] = {
    "certificate_number": "CAR202112345678",
    "issued_on": "2024-03-01",
    "unaffiliated_since": "none",
    "exam_passed_on": "2024-01-15",
    "affiliated_at_expiry": True,
    "account_last_used_on": "2025-06-01",
}


def test_holder_review() -> None:
    def review(as_of: str, **changes: Any) -> dict[str, Any]:
        return ask("holder-review", as_of, **{**HOLDER, **changes})

    quiet = review("2025-11-29")
    assert (quiet["outcome"], quiet["values"]["act_by"]) == ("nothing-due", None)
    # renew_by is 2026-02-28, ninety days later than 2025-11-30
    assert quiet["next_change"] == {"on": "2025-11-30", "outcome": "renew"}
    renew = review("2025-11-30")
    assert (renew["outcome"], renew["values"]["act_by"]) == ("renew", "2026-02-28")
    ends = review("2026-02-10", account_last_used_on="2024-03-01")
    assert codes(ends)[:2] == ["renewal-window-open", "account-ends-with-certificate"]
    assert review("2026-03-01")["outcome"] == "transfer-exam-result"
    assert review("2026-03-01")["values"]["act_by"] is None  # the exam is too old
    assert review("2026-03-01", affiliated_at_expiry=False)["outcome"] == "retake-exam"
    assert (
        review("2026-03-01", renewal_completed_on="2026-02-01")["outcome"]
        == "nothing-due"
    )
    away = review("2025-06-01", unaffiliated_since="2025-01-01")
    assert (away["outcome"], away["values"]["act_by"]) == ("affiliate", "2027-01-01")
    assert (
        review("2025-06-01", unaffiliated_since="2023-05-31")["outcome"]
        == "new-application"
    )
    assert (
        review("2025-06-01", cancelled_on="2025-06-01")["outcome"] == "new-application"
    )
    assert review("2025-06-01", certificate_number="CAR2021")["outcome"] == "fix-number"
    account = review("2025-06-01", account_last_used_on="2023-06-15")
    assert account["outcome"] == "sign-in-to-keep-account"
    assert account["values"]["act_by"] == "2025-06-14"


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
        {"fact": "correct_answers", "to": 39, "outcome": "passed"},
        {"fact": "questions", "to": 50, "outcome": "passed"},
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
    assert factor["outcome"] == "not-required"
    assert factor["next_change"] == {
        "on": "2026-01-05T17:00:00-05:00",
        "outcome": "email-code",
    }

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
        {"reading": "support-holidays", "choice": "open", "outcome": "open"}
    ]


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


def test_text_errors() -> None:
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


def test_comparer_finds_what_differs() -> None:
    for text in questions(3, 60):
        answer = own_answer(text)
        assert differences(text, evaluate_text(text), answer) == []
        if "error" not in answer:
            assert differences(text, evaluate_text(text), {**answer, "outcome": "x"})


def test_every_flip_does_what_it_says() -> None:
    import json

    for text in questions(21, 120):
        answer = evaluate_text(text, {"outcome", "flips"})
        for flip in answer.get("flips", []):
            question = json.loads(text)
            question["facts"] = {**question.get("facts", {}), flip["fact"]: flip["to"]}
            assert evaluate(question, {"outcome"})["outcome"] == flip["outcome"]


def test_rules_are_numbered_in_order() -> None:
    numbers = [rule.number for rule in RULES.values()]
    assert numbers == list(range(1, len(RULES) + 1))
    files = (Path(__file__).parents[1] / "vectors").glob("*.json")
    assert set(RULES) == {file.stem for file in files} - {"schema"}
