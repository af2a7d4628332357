"""The first rules, on complete facts. One pair of plain functions a rule."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from operator import itemgetter
from typing import Any

from .calendar import (
    LAST_DAY,
    add_months,
    add_years,
    days_left,
    extended,
    local_text,
    plus,
)
from .model import AsOf, Fact, Facts, Readings, Rule

WINDOW_FIRST = date(2019, 8, 1)
WINDOW_LAST = date(2019, 12, 31)
TEMPORARY_LAST_COVERED = date(2020, 12, 31)
TEMPORARY_EXPIRES = date(2021, 1, 1)

Decision = tuple[str, list[str]]


# --- certificate-number -----------------------------------------------------

# Unicode White_Space; among them U+00A0, U+2007 and U+202F
WHITE = frozenset(
    [chr(c) for c in (*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680)]
    + [chr(c) for c in range(0x2000, 0x200B)]
    + [chr(c) for c in (0x2028, 0x2029, 0x202F, 0x205F, 0x3000)]
)
HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
UNSEEN = frozenset(
    "\u00ad\u2060\ufeff\u061c"
    "\u200b\u200c\u200d\u200e\u200f"
    "\u202a\u202b\u202c\u202d\u202e"
    "\u2066\u2067\u2068\u2069"
)
DROPPED = WHITE | HYPHENS | UNSEEN
DIGITS = "0123456789"
CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@lru_cache(maxsize=5000)
def read_number(text: str, mode: str) -> dict[str, Any]:
    """Outcome, reason and every value of a certificate number."""
    if mode == "strict":
        kept = list(enumerate(text))
    else:
        kept = [
            (place, c.upper() if c.isascii() else c)
            for place, c in enumerate(text)
            if c not in DROPPED
        ]
    clean = "".join(c for _, c in kept)
    found = {
        "canonical": None,
        "year": None,
        "serial": None,
        "normalised": mode == "lenient" and clean != text,
        "position": None,
    }

    def wrong(reason: str, position: int) -> dict[str, Any]:
        return {
            "outcome": "malformed",
            "reason": reason,
            "values": {**found, "normalised": None, "position": position},
        }

    if not kept:
        return wrong("empty", len(text))
    for i, (place, c) in enumerate(kept):
        if not c.isascii():
            return wrong("not-ascii", place)
        if i < 3:
            if c != "CAR"[i]:
                sister = clean.startswith("CCV20")
                return wrong("other-register" if sister else "wrong-prefix", place)
        elif i < 5:
            if c not in DIGITS:
                return wrong("not-a-digit", place)
            if c != "20"[i - 3]:
                return wrong("unattested-century", place)
        elif i < 7:
            if c not in DIGITS:
                return wrong("not-a-digit", place)
        elif i < 15:
            if c not in DIGITS and not (mode == "lenient" and c in CAPITALS):
                return wrong("not-a-digit", place)
        else:
            return wrong("too-long", place)
    if len(kept) < 15:
        return wrong("too-short", len(text))
    serial = clean[7:]
    letters = any(c in CAPITALS for c in serial)
    return {
        "outcome": "unconfirmed" if letters else "well-formed",
        "reason": "letter-in-serial" if letters else "well-formed",
        "values": {
            **found,
            "canonical": clean,
            "year": 2000 + int(clean[5:7]),
            "serial": serial,
        },
    }


def number_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    found = read_number(f["text"], f["mode"])
    return found["outcome"], [found["reason"]]


def number_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    values: dict[str, Any] = read_number(f["text"], f["mode"])["values"]
    return dict(values)


# --- certificate-status -----------------------------------------------------


def covered_to(kind: str, expires_on: date, r: Readings) -> date:
    if kind == "temporary":
        return TEMPORARY_LAST_COVERED
    return last_covered_day(expires_on, r)


def last_covered_day(expires_on: date, r: Readings) -> date:
    if r["expiry-day"] == "first-day-not-covered":
        return plus(expires_on, -1)
    return expires_on


def status_expires_on(f: Facts, r: Readings) -> date:
    given: date | None = f["expires_on"]
    if given is not None:
        return given
    if f["kind"] == "temporary":
        return TEMPORARY_EXPIRES
    return add_years(f["issued_on"], 2, r["leap-day"])


def status_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    if f["issued_on"] is not None and as_of < f["issued_on"]:
        return "not-yet-issued", ["issued-after-as-of"]
    if f["cancelled_on"] != "none" and f["cancelled_on"] <= as_of:
        return "cancelled", ["cancelled-by-as-of"]
    if as_of > covered_to(f["kind"], status_expires_on(f, r), r):
        return "expired", ["past-last-covered-day"]
    if not f["affiliated"]:
        return "suspended", ["not-affiliated"]
    return "valid", ["within-term-and-affiliated"]


def status_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    outcome, _ = status_decide(as_of, f, r)
    expires_on = status_expires_on(f, r)
    last: date | None = covered_to(f["kind"], expires_on, r)
    assert last is not None
    if f["cancelled_on"] != "none":
        last = min(last, plus(f["cancelled_on"], -1))
    left = days_left(as_of, last) if outcome in ("valid", "suspended") else 0
    if f["issued_on"] is not None and last < f["issued_on"]:
        last = None
    return {"expires_on": expires_on, "last_valid_day": last, "days_left": left}


def status_relations(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, str] | None:
    issued, expires, cancelled = f["issued_on"], f["expires_on"], f["cancelled_on"]
    temporary = f["kind"] == "temporary"
    in_window = issued is None or WINDOW_FIRST <= issued <= WINDOW_LAST
    if temporary and not in_window:
        return "outside-temporary-window", "issued_on"
    if isinstance(expires, date):
        if issued is not None and expires <= issued:
            return "end-before-start", "expires_on"
        if temporary and expires != TEMPORARY_EXPIRES:
            return "conflicting-facts", "expires_on"
    if isinstance(cancelled, date) and issued is not None and cancelled < issued:
        return "end-before-start", "cancelled_on"
    return None


def status_unknowns(f: Facts, r: Readings) -> list[str]:
    found = []
    if f["issued_on"] is None and f["expires_on"] is None and f["kind"] == "regular":
        found.append("issued_on")
    return found + [x for x in ("affiliated", "cancelled_on") if f[x] is None]


# --- certificate-renewal ----------------------------------------------------


def renewal_completed(f: Facts, r: Readings) -> Any:
    completed = f["completed_on"]
    # whatever the counting, an earlier term could be renewed until the extended day
    earlier = extended(add_months(f["expires_on"], -24, r["leap-day"]))
    if completed != "none" and completed <= earlier:
        return "none"
    return completed


def renewal_due(f: Facts, r: Readings) -> date:
    renew_by = last_covered_day(f["expires_on"], r)
    return extended(renew_by) if r["counting"] == "cpa-269" else renew_by


def renewal_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    completed, due = renewal_completed(f, r), renewal_due(f, r)
    if completed != "none":
        if completed <= due:
            return "renewed", ["completed-in-time"]
        return "missed", ["completed-too-late"]
    if as_of <= due:
        return "open", ["deadline-not-passed"]
    return "missed", ["not-completed-in-time"]


def renewal_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    outcome, _ = renewal_decide(as_of, f, r)
    renew_by = last_covered_day(f["expires_on"], r)
    upcoming = None
    if outcome == "renewed":
        start = f["expires_on"]
        if r["renewal-period"] == "from-completion":
            start = f["completed_on"]
        upcoming = add_years(start, 2, r["leap-day"])
    return {
        "renew_by": renew_by,
        "renew_by_extended": extended(renew_by),
        "days_left": None
        if outcome == "renewed"
        else days_left(as_of, renewal_due(f, r)),
        "next_expires_on": upcoming,
        "next_procedure": "exam-transfer" if outcome == "missed" else None,
    }


# --- change-notice ----------------------------------------------------------


def notice_due(f: Facts, r: Readings) -> date:
    raw = plus(f["changed_on"], 15)
    return extended(raw) if r["counting"] == "cpa-269" else raw


def notice_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    due = notice_due(f, r)
    if f["notified_on"] != "none":
        if f["notified_on"] <= due:
            return "notified", ["notified-in-time"]
        return "notified-late", ["notified-after-due-day"]
    if as_of <= due:
        return "open", ["due-day-not-passed"]
    return "overdue", ["due-day-passed"]


def notice_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    due = notice_due(f, r)
    outcome, _ = notice_decide(as_of, f, r)
    late_or_left = 0 if outcome == "notified-late" else days_left(as_of, due)
    return {
        "due_on": due,
        "due_on_raw": plus(f["changed_on"], 15),
        "days_left": None if outcome == "notified" else late_or_left,
    }


def notice_relations(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, str] | None:
    if f["changed_on"] is None or f["notified_on"] in (None, "none"):
        return None
    if f["notified_on"] < f["changed_on"]:
        return "end-before-start", "notified_on"
    return None


# --- two years: absence, exam-validity --------------------------------------


def two_years_due(start: date, r: Readings) -> date:
    last = add_years(start, 2, r["leap-day"])
    return extended(last) if r["counting"] == "cpa-269" else last


def two_years_values(as_of: AsOf, start: Any, r: Readings) -> dict[str, Any]:
    if isinstance(start, str):  # none, never
        return {"last_day": None, "last_day_extended": None, "days_left": None}
    last = add_years(start, 2, r["leap-day"])
    return {
        "last_day": last,
        "last_day_extended": extended(last),
        "days_left": days_left(as_of, two_years_due(start, r)),
    }


def absence_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    since = f["unaffiliated_since"]
    if since == "none":
        return "not-absent", ["no-absence"]
    if as_of <= two_years_due(since, r):
        return "may-resume", ["absent-two-years-or-less"]
    return "new-application", ["absent-more-than-two-years"]


def absence_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    return two_years_values(as_of, f["unaffiliated_since"], r)


def validity_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    passed = f["passed_on"]
    if passed == "never":
        return "not-passed", ["exam-not-passed"]
    if as_of <= two_years_due(passed, r):
        return "valid", ["exam-within-two-years"]
    return "lapsed", ["exam-older-than-two-years"]


def validity_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    return two_years_values(as_of, f["passed_on"], r)


# --- exam-transfer ----------------------------------------------------------


def affiliated_then(f: Facts, r: Readings) -> bool:
    if f["affiliated_at_expiry"] is not None:
        return bool(f["affiliated_at_expiry"])
    last = last_covered_day(f["certificate_expired_on"], r)
    return any(
        start <= last and (end == "none" or last <= end)
        for start, end in f["affiliation_periods"]
    )


def affiliation_route_end(f: Facts, r: Readings) -> date | None:
    if r["affiliation-route"] == "no-time-limit" or not affiliated_then(f, r):
        return None
    return add_years(f["certificate_expired_on"], 2, r["leap-day"])


def transfer_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    if f["exam_passed_on"] == "never":
        return "not-eligible", ["exam-not-passed"]
    within = as_of <= two_years_due(f["exam_passed_on"], r)
    affiliated = affiliated_then(f, r)
    if r["lapsed-exam"] == "exam-must-be-valid":
        affiliated = affiliated and within
    end = affiliation_route_end(f, r)
    if end is not None and as_of > end:
        affiliated = False
    reasons = []
    if affiliated:
        reasons.append("affiliated-at-expiry")
    if within:
        reasons.append("exam-within-two-years")
    if reasons:
        return "eligible", reasons
    return "not-eligible", ["neither-route"]


def transfer_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    _, reasons = transfer_decide(as_of, f, r)
    passed = f["exam_passed_on"]
    last = None if passed == "never" else add_years(passed, 2, r["leap-day"])
    return {
        "routes": {
            route: "open" if route in reasons else "closed"
            for route in ("affiliated-at-expiry", "exam-within-two-years")
        },
        "last_day": last,
        "last_day_extended": None if last is None else extended(last),
        "affiliation_route_ends_on": affiliation_route_end(f, r),
    }


def transfer_relations(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, str] | None:
    if f["affiliated_at_expiry"] is not None and f["affiliation_periods"] is not None:
        return "conflicting-facts", "affiliation_periods"
    return None


def transfer_unknowns(f: Facts, r: Readings) -> list[str]:
    found = []
    if f["exam_passed_on"] is None:
        found.append("exam_passed_on")
    periods = f["affiliation_periods"] is not None
    if not periods and f["affiliated_at_expiry"] is None:
        found.append("affiliated_at_expiry")
    asked = periods or r["affiliation-route"] == "two-years-after-expiry"
    if asked and f["certificate_expired_on"] is None:
        found.append("certificate_expired_on")
    return found


def transfer_uses(f: Facts) -> tuple[str, ...]:
    always = ("leap-day", "counting", "lapsed-exam", "affiliation-route")
    return always + (("expiry-day",) if f["affiliation_periods"] is not None else ())


def transfer_is_told(as_of: AsOf, f: Facts, r: Readings) -> bool:
    return transfer_decide(as_of, f, r)[0] == "eligible"


# --- code-status ------------------------------------------------------------


def code_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    if f["used"]:
        return "used", ["code-used"]
    if f["superseded"]:
        return "superseded", ["code-superseded"]
    if f["purpose"] != "clicsequr-sign-in":
        return "lifetime-not-published", ["lifetime-not-published"]
    elapsed = as_of - f["sent_at"]
    if elapsed < 600 or (elapsed == 600 and r["code-boundary"] == "inclusive"):
        return "valid", ["within-ten-minutes"]
    return "expired", ["after-ten-minutes"]


def code_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    outcome, _ = code_decide(as_of, f, r)
    expires = f["sent_at"] + 600
    return {
        "expires_at": local_text(expires)
        if f["purpose"] == "clicsequr-sign-in"
        else None,
        "seconds_left": max(0, expires - as_of)
        if outcome in ("valid", "expired")
        else None,
        "digits": None if f["purpose"] == "file-recovery" else 6,
    }


# --- inactivity -------------------------------------------------------------


def cancellation_day(last_used: date, r: Readings) -> date:
    day = add_months(last_used, 24, r["leap-day"])
    return plus(day, 1) if r["inactivity-boundary"] == "after-24-months" else day


def inactivity_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    cancellation = cancellation_day(f["last_used_on"], r)
    if as_of >= cancellation:
        return "cancelled", ["unused-twenty-four-months"]
    if as_of >= plus(cancellation, -7):
        return "final-notice", ["seven-days-or-less-left"]
    if as_of >= plus(cancellation, -30):
        return "first-notice", ["thirty-days-or-less-left"]
    return "active", ["before-notice-period"]


def inactivity_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    cancellation = cancellation_day(f["last_used_on"], r)
    return {
        "cancellation_on": cancellation,
        "notice_30_on": plus(cancellation, -30),
        "notice_7_on": plus(cancellation, -7),
        "days_left": days_left(as_of, plus(cancellation, -1)),
    }


# --- inactivity-plan --------------------------------------------------------


def plan(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, list[str], date, date]:
    """Outcome, reasons, next action, cancel not before."""
    month_day = add_months(f["last_used_on"], 24, r["leap-day"])
    cancel = cancellation_day(f["last_used_on"], r)
    first, second = f["notice_30_sent_on"], f["notice_7_sent_on"]
    if first != "none" and first < plus(month_day, -30):
        first = "none"  # sent too early: counts as not sent
    least = month_day
    if f["require_notices"]:
        if first == "none":
            second = "none"  # a second without a first that counts is none
        else:
            least = max(month_day, plus(first, 30))
    if second != "none" and second < plus(least, -7):
        second = "none"

    if f["require_notices"]:
        if first == "none":
            act, due = "send-30-day-notice", plus(cancel, -30)
        elif second == "none":
            act, due = "send-7-day-notice", plus(max(cancel, plus(first, 30)), -7)
        else:
            act, due = "cancel", max(cancel, plus(first, 30), plus(second, 7))
        outcome = act if as_of >= due else "wait"
        upcoming = max(as_of, due)
        n1 = max(as_of, plus(cancel, -30)) if first == "none" else first
        n2 = second
        if n2 == "none":
            n2 = max(as_of, plus(max(cancel, plus(n1, 30)), -7))
        not_before = max(cancel, plus(n1, 30), plus(n2, 7))
    else:
        outcome, upcoming, not_before = "wait", cancel, cancel
        if as_of >= cancel:
            outcome = "cancel"
        elif as_of >= plus(cancel, -7):
            if second == "none":
                outcome = "send-7-day-notice"
        elif as_of >= plus(cancel, -30) and first == "none":
            outcome = "send-30-day-notice"
        if outcome != "wait":
            upcoming = as_of
        else:
            later = [cancel]
            if first == "none":
                later.append(plus(cancel, -30))
            if second == "none":
                later.append(plus(cancel, -7))
            upcoming = min(day for day in later if day > as_of)

    reasons = []
    if outcome == "wait" and as_of < cancel:
        reasons.append("nothing-due-yet")
    if outcome == "send-30-day-notice":
        reasons.append("first-notice-due")
    if outcome == "send-7-day-notice":
        reasons.append("second-notice-due")
    if outcome == "cancel":
        reasons.append("cancellation-due")
    elif as_of >= cancel:
        reasons.append("notices-delay-cancellation")
    return outcome, reasons, upcoming, not_before


def plan_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    outcome, reasons, _, _ = plan(as_of, f, r)
    return outcome, reasons


def plan_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    outcome, _, upcoming, not_before = plan(as_of, f, r)
    return {
        "next_action_on": upcoming,
        "cancel_not_before": not_before,
        "notice_names": not_before if outcome.startswith("send-") else None,
    }


# --- invoice-proof ----------------------------------------------------------


def invoice_outcome(
    as_of: AsOf, issued_on: date, from_office: bool, r: Readings
) -> Decision:
    if as_of >= add_years(issued_on, 3, r["leap-day"]):
        return "too-old", ["invoice-three-years-or-older"]
    if not from_office:
        return "not-from-office", ["not-from-office-confirmation"]
    return "accepted", ["recent-office-invoice"]


def invoice_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    return invoice_outcome(as_of, f["issued_on"], f["from_office_confirmation"], r)


def invoice_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    last = plus(add_years(f["issued_on"], 3, r["leap-day"]), -1)
    return {"last_day": last, "days_left": days_left(as_of, last)}


# --- file-recovery ----------------------------------------------------------
# A given invoice is flattened: `invoice` is "given", its parts stand beside it. An
# unknown one is, in a completion, "none" or a pair of its parts.


def recovery_invoice(as_of: AsOf, f: Facts, r: Readings) -> str:
    """none, accepted, too-old or not-from-office"""
    if f["invoice"] == "none":
        return "none"
    issued, office = f["invoice.issued_on"], f["invoice.from_office_confirmation"]
    if isinstance(f["invoice"], tuple):
        issued, office = f["invoice"]
    return invoice_outcome(as_of, issued, office, r)[0]


def recovery_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    match, code = f["identifiers_match"], f["code"]
    if match is True:
        reasons = []
        if code == "accepted":
            reasons.append("identifiers-and-code")
        if recovery_invoice(as_of, f, r) == "accepted":
            reasons.append("identifiers-and-invoice")
        if reasons:
            return "recovered", reasons
    if f["assistance"] == "validated-by-telephone":
        return "redo-recovery", ["identity-validated-by-telephone"]
    if f["assistance"] == "requested":
        return "await-assistance", ["assistance-requested"]
    if match is False:
        return "enter-identifiers", ["identifiers-do-not-match"]
    if match == "not-given":
        return "enter-identifiers", ["identifiers-not-given"]
    if code == "not-sent":
        return "enter-code", ["code-to-be-sent"]
    if code == "sent":
        return "enter-code", ["code-awaited"]
    if code == "rejected":
        return "enter-code", ["code-rejected"]
    return "choose-alternative", ["code-not-received"]


def recovery_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    outcome, _ = recovery_decide(as_of, f, r)
    match, code = f["identifiers_match"] is True, f["code"]
    invoice = recovery_invoice(as_of, f, r)
    if outcome == "recovered":
        enter = give = ask = "file-recovered"
    else:
        if not match:
            enter = give = "identifiers-needed"
        else:
            # Validated by telephone, the person starts again: another code is sent.
            again = f["assistance"] == "validated-by-telephone"
            enter = (
                "code-not-received"
                if code == "not-received" and not again
                else "code-can-be-entered"
            )
            give = {
                "none": "invoice-can-be-given",
                "too-old": "invoice-too-old",
                "not-from-office": "invoice-not-from-office",
                "accepted": "invoice-can-be-given",
            }[invoice]
        ask = {
            "none": "assistance-can-be-requested",
            "requested": "assistance-already-requested",
            "validated-by-telephone": "validated-by-telephone",
        }[f["assistance"]]
    can = ("code-can-be-entered", "invoice-can-be-given", "assistance-can-be-requested")
    options = [
        {"option": option, "available": reason in can, "reason": reason}
        for option, reason in (
            ("enter-code", enter),
            ("give-invoice-number", give),
            ("request-assistance", ask),
        )
    ]
    ranked = [o for o in options if o["available"]] + [
        o for o in options if not o["available"]
    ]
    return {"options": ranked}


def recovery_relations(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, str] | None:
    no_match = f["identifiers_match"] in (False, "not-given")
    if no_match and f["code"] not in (None, "not-sent"):
        return "conflicting-facts", "code"
    return None


def recovery_unknowns(f: Facts, r: Readings) -> list[str]:
    names = ["identifiers_match", "code", "invoice"]
    if f["invoice"] == "given":
        names += ["invoice.issued_on", "invoice.from_office_confirmation"]
    return [x for x in (*names, "assistance") if f[x] is None]


# --- deadline ---------------------------------------------------------------


def deadline_raw(f: Facts, r: Readings) -> date | None:
    """The raw due day; None when it lies beyond the calendar of Python."""
    try:
        if f["unit"] == "days":
            return plus(f["starts_on"], f["count"])
        months = f["count"] * (12 if f["unit"] == "years" else 1)
        return add_months(f["starts_on"], months, r["leap-day"])
    except (OverflowError, ValueError):
        return None


def deadline_due(f: Facts, r: Readings) -> date:
    raw = deadline_raw(f, r)
    assert raw is not None
    return extended(raw) if r["counting"] == "cpa-269" else raw


def deadline_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    if as_of <= deadline_due(f, r):
        return "open", ["due-day-not-passed"]
    return "passed", ["due-day-passed"]


def deadline_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    due = deadline_due(f, r)
    return {
        "due_on": due,
        "due_on_raw": deadline_raw(f, r),
        "days_left": days_left(as_of, due),
    }


def deadline_relations(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, str] | None:
    if None in (f["starts_on"], f["count"], f["unit"]):
        return None
    raw = deadline_raw(f, r)
    if raw is None or deadline_due(f, r) > LAST_DAY:
        return "out-of-range", "unit"
    return None


# --- authentication-system --------------------------------------------------

CLICSEQUR_LAST = date(2024, 7, 15)
SAG_FIRST = date(2025, 7, 14)


def system_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    if as_of <= CLICSEQUR_LAST:
        return "clicsequr", ["clicsequr-in-use"]
    if as_of >= SAG_FIRST:
        return "sag", ["sag-in-use"]
    return "switch-date-not-published", ["switch-date-not-published"]


def system_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    return {"level": "basic" if as_of >= SAG_FIRST else None}


# --- holder-review ----------------------------------------------------------

# An expires_on that was not given and is worked out from issued_on. In the facts of
# a review it stands beside the days that an unknown expires_on may be.
WORKED_OUT = "worked-out"

# in the order of `duties`
ACTS = (
    "new-application",
    "transfer-exam-result",
    "retake-exam",
    "affiliate",
    "renew",
    "sign-in-to-keep-account",
    "open-account",
    "fix-number",
)
STAND_ALONE = ACTS[:3]
HOLDER_RANKS = (
    "nothing-due",
    "fix-number",
    "open-account",
    "sign-in-to-keep-account",
    "renew",
    "affiliate",
    "transfer-exam-result",
    "retake-exam",
    "new-application",
)
HOLDER_REASONS = (
    "number-malformed",
    "certificate-cancelled",
    "exam-transfer-possible",
    "exam-not-passed",
    "exam-to-retake",
    "away-more-than-two-years",
    "not-affiliated",
    "renewal-window-open",
    "account-ends-with-certificate",
    "account-in-notice-period",
    "account-cancelled",
    "nothing-due",
    # said besides, whatever the outcome
    "other-register",
    "number-unconfirmed",
    "number-read-leniently",
    "account-not-needed-for-certificate",
    "terms-between-unknown",
    "expiry-day-may-be-old",
    "cancellation-ahead",
    "temporary-certificate-ends",
    "leave-does-not-stop-renewal",
    "switch-date-not-published",
    "certificate-needed-to-act",
    "notice-of-end-open",
)


def terms_lie_between(f: Facts, r: Readings) -> bool:
    """The renewal was completed after the term that the issue day gives, and after the
    day to which s. 269 moves its last day to renew, whatever the counting: other terms
    lie between, and the present expiry day does not follow."""
    issued, completed = f["issued_on"], f["renewal_completed_on"]
    if f["kind"] == "temporary" or f["expires_given"] or issued is None:
        return False
    if not isinstance(completed, date):
        return False
    expires = add_years(issued, 2, r["leap-day"])
    return completed > expires and completed > extended(last_covered_day(expires, r))


def paper_of(f: Facts, r: Readings) -> Facts:
    """Of a certificate, what does not change with as_of: the last renewal asked, and
    its outcome where that is settled; the expiry day used and its last covered day;
    the cancellation that counts."""
    kind, completed = f["kind"], f["renewal_completed_on"]
    cancelled = f["cancelled_on"]
    expires = f["expires_on"]
    if kind == "temporary":
        expires = TEMPORARY_EXPIRES
    elif not isinstance(expires, date):
        expires = add_years(f["issued_on"], 2, r["leap-day"])
    reasons = ["terms-between-unknown"] if terms_lie_between(f, r) else []

    def asked(expires_on: date) -> bool:
        if kind == "temporary":
            return False
        return bool(cancelled == "none" or cancelled > last_covered_day(expires_on, r))

    renew, settled = None, None
    used = expires
    if asked(expires):
        first = {"expires_on": expires, "completed_on": completed}
        late = extended(last_covered_day(expires, r))
        if f["expires_given"] and isinstance(completed, date) and completed > late:
            reasons.append("expiry-day-may-be-old")
        renew = first
        if renewal_completed(first, r) != "none":
            settled = renewal_decide(completed, first, r)[0]
        if settled == "renewed":
            used = renewal_values(completed, first, r)["next_expires_on"]
            if asked(used):
                renew, settled = {"expires_on": used, "completed_on": "none"}, None
    last = covered_to(kind, used, r)
    return {
        "renew": renew,
        "renewal_settled": settled,
        "used": used,
        "last_covered": last,
        # after the last covered day it had expired before
        "cancelled": "none" if cancelled != "none" and cancelled > last else cancelled,
        "term_reasons": reasons,
    }


def holder(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    """Everything on one person."""
    return review(as_of, f, file_of(f, r), r)


def file_of(f: Facts, r: Readings) -> Facts:
    """Of a person, what does not change with as_of."""
    owed: dict[str, tuple[Any, Any]] = {}
    reasons, besides = [], []
    number, canonical = None, None
    if f["certificate_number"] != "none":
        read = read_number(f["certificate_number"], "lenient")
        number = read["outcome"]
        canonical = read["values"]["canonical"]
        if read["reason"] == "other-register":
            besides.append("other-register")
        elif number == "malformed":
            owed["fix-number"] = (None, "none")
            reasons.append("number-malformed")
        elif number == "unconfirmed":
            besides.append("number-unconfirmed")
        elif read_number(f["certificate_number"], "strict")["outcome"] == "malformed":
            besides.append("number-read-leniently")

    paper = paper_of(f, r)
    account = f["account_last_used_on"]
    return {
        **paper,
        "number": number,
        "canonical": canonical,
        "owed": owed,
        "reasons": reasons,
        "besides": [*besides, *paper["term_reasons"]],
        "account_last": None
        if account == "none"
        else plus(cancellation_day(account, r), -1),
    }


def certificate_state(as_of: AsOf, f: Facts, p: Facts, r: Readings) -> str:
    """The status as the review counts it."""
    status = {
        "kind": f["kind"],
        "issued_on": f["issued_on"],
        "expires_on": p["used"],
        "affiliated": f["affiliated"],
        "cancelled_on": p["cancelled"],
    }
    return status_decide(as_of, status, r)[0]


def review(as_of: AsOf, f: Facts, p: Facts, r: Readings) -> dict[str, Any]:
    """`parts` holds the outcome of each rule asked."""
    owed: dict[str, tuple[Any, Any]] = dict(p["owed"])  # act: from, by
    reasons: list[str] = [*p["reasons"]]
    besides: list[str] = [*p["besides"]]
    state = certificate_state(as_of, f, p, r)
    parts: dict[str, str] = {"certificate-status": state}
    if p["number"] is not None:
        parts["certificate-number"] = p["number"]
    renewal = None
    if p["renew"] is not None:
        renewal = p["renewal_settled"] or renewal_decide(as_of, p["renew"], r)[0]
        parts["certificate-renewal"] = renewal

    # a cancellation to come, within the term or the one after the renewal still open
    ahead = f["cancelled_on"] != "none" and f["cancelled_on"] > as_of
    if ahead and (p["cancelled"] != "none" or renewal == "open"):
        besides.append("cancellation-ahead")

    account = None
    keep_by = None
    account_last = p["account_last"]
    sag = system_decide(as_of, {}, r)[0] == "sag"
    if account_last is not None:
        used = {"last_used_on": f["account_last_used_on"]}
        account = inactivity_decide(as_of, used, r)[0]
        parts["inactivity"] = account
        if sag and account in ("first-notice", "final-notice"):
            keep_by = account_last
            besides.append("account-not-needed-for-certificate")

    if state == "cancelled":
        owed["new-application"] = (None, "none")
        reasons.append("certificate-cancelled")
    elif state == "expired" and renewal != "open":
        # S000-02: nobody acts as a representative without a certificate
        besides.append("certificate-needed-to-act")
        exam = {
            "exam_passed_on": f["exam_passed_on"],
            "affiliated_at_expiry": at_expiry(f, p),
            "certificate_expired_on": p["used"],
            "affiliation_periods": None,
        }
        transfer, routes = transfer_decide(as_of, exam, r)
        parts["exam-transfer"] = transfer
        if transfer == "eligible":
            ends = []
            if "exam-within-two-years" in routes:
                ends.append(two_years_due(f["exam_passed_on"], r))
            route_end = affiliation_route_end(exam, r)
            if "affiliated-at-expiry" in routes and route_end is not None:
                ends.append(route_end)
            owed["transfer-exam-result"] = (None, max(ends) if ends else "none")
            reasons.append("exam-transfer-possible")
        elif f["exam_passed_on"] == "never":
            owed["new-application"] = (None, "none")
            reasons.append("exam-not-passed")
        else:
            owed["retake-exam"] = (None, "none")
            reasons.append("exam-to-retake")
    else:
        away = {"unaffiliated_since": f["unaffiliated_since"]}
        absence = absence_decide(as_of, away, r)[0]
        parts["absence"] = absence
        if absence == "new-application":
            owed["new-application"] = owed["retake-exam"] = (None, "none")
            reasons.append("away-more-than-two-years")

    if not any(x in owed for x in STAND_ALONE):
        if state == "suspended":
            owed["affiliate"] = (None, two_years_due(f["unaffiliated_since"], r))
        if renewal == "open":
            renew_by = last_covered_day(p["renew"]["expires_on"], r)
            start = plus(renew_by, -f["renewal_lead_days"])
            owed["renew"] = (start, renewal_due(p["renew"], r))
        if account is not None and not sag:
            if account == "cancelled":
                owed["open-account"] = (None, "none")
            else:
                owed["sign-in-to-keep-account"] = (
                    plus(account_last, -29),
                    account_last,
                )

        # all of them end on the same day, and none is renewed
        if f["kind"] == "temporary" and p["cancelled"] == "none":
            besides.append("temporary-certificate-ends")
        # a leave of 2 years or less: the duties are paid all the same
        if "affiliate" in owed and "renew" in owed:
            besides.append("leave-does-not-stop-renewal")
        # between the Office's last page for clicSEQUR and its first one for SAG
        accounts = {"sign-in-to-keep-account", "open-account"}
        system = system_decide(as_of, {}, r)[0]
        if accounts & owed.keys() and system == "switch-date-not-published":
            besides.append("switch-date-not-published")

    due = [
        act
        for act in ACTS
        if act in owed and (owed[act][0] is None or as_of >= owed[act][0])
    ]
    outcome = "nothing-due"
    with_day = [x for x in due if owed[x][1] != "none"]
    if due and due[0] in STAND_ALONE:
        outcome = due[0]
    elif with_day:
        outcome = min(with_day, key=lambda x: (owed[x][1], ACTS.index(x)))
    elif due:
        outcome = due[0]
    if "affiliate" in due:
        reasons.append("not-affiliated")
    if "renew" in due:
        reasons.append("renewal-window-open")
        if "sign-in-to-keep-account" in due:
            reasons.append("account-ends-with-certificate")
    if "sign-in-to-keep-account" in due:
        reasons.append("account-in-notice-period")
    if "open-account" in due:
        reasons.append("account-cancelled")
    if not due:
        reasons.append("nothing-due")
    if end_to_be_notified(as_of, f, p, state):
        besides.append("notice-of-end-open")
    act_by = owed[outcome][1] if outcome in owed else None
    return {
        "outcome": outcome,
        "reasons": [*reasons, *besides],
        "act_by": None if act_by == "none" else act_by,
        "owed": owed,
        "due": due,
        "account_keep_by": keep_by,
        "canonical_number": p["canonical"],
        "parts": parts,
    }


def end_to_be_notified(as_of: AsOf, f: Facts, p: Facts, state: str) -> bool:
    """The 15 days to notify the Office of the end of the last link still run. Nobody
    who had no certificate then had anything to notify, unless it is suspended now."""
    since = f["unaffiliated_since"]
    if not isinstance(since, date):
        return False
    if as_of > extended(plus(since, 15)):
        return False
    if state == "suspended":
        return True
    issued, cancelled = f["issued_on"], p["cancelled"]
    if isinstance(issued, date) and since < issued:
        return False
    if cancelled != "none" and since >= cancelled:
        return False
    return bool(since <= p["last_covered"])


def holder_told(reasons: list[str]) -> list[str]:
    """That the certificate is suspended tells the notice with its day."""
    if "not-affiliated" in reasons:
        return [x for x in reasons if x != "notice-of-end-open"]
    return reasons


def at_expiry(f: Facts, p: Facts) -> bool:
    """Affiliated at expiry: not where the last link ended before that."""
    since = f["unaffiliated_since"]
    if isinstance(since, date) and since < p["last_covered"]:
        return False
    return bool(f["affiliated_at_expiry"])


def holder_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    found = holder(as_of, f, r)
    return found["outcome"], found["reasons"]


def holder_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    found = holder(as_of, f, r)
    duties = {}
    for act in ACTS:
        state = "none"
        if act in found["owed"]:
            state = "due" if act in found["due"] else "later"
        start, by = found["owed"].get(act, (None, None))
        duties[act] = {"state": state, "from": start, "by": by}
    names = ("act_by", "account_keep_by", "canonical_number")
    return {"duties": duties, **{x: found[x] for x in names}}


def holder_finish(values: dict[str, Any]) -> dict[str, Any]:
    duties = values["duties"].values()
    days = [x["by"] for x in duties if isinstance(x["by"], date)]
    complete = all(
        x["state"] == "none" or (x["state"] != "unknown" and x["by"] is not None)
        for x in duties
    )
    return {
        **values,
        "next_due_on": min(days, default=None),
        "next_due_complete": complete,
    }


def holder_standing(as_of: AsOf, f: Facts, r: Readings) -> tuple[int, int, int]:
    found = holder(as_of, f, r)
    return (
        0 if any(x in found["due"] for x in STAND_ALONE) else 1,
        -len(found["due"]),
        -HOLDER_RANKS.index(found["outcome"]),
    )


def holder_is_told(as_of: AsOf, f: Facts, r: Readings) -> bool:
    return any(x in holder(as_of, f, r)["due"] for x in STAND_ALONE)


# the facts that follow from others
OF_TWO_WAYS = itemgetter("expires_on", "affiliated", "unaffiliated_since")


def holder_relations(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, str] | None:
    if "expires_given" not in f or None in OF_TWO_WAYS(f):
        f = holder_settle(f, r)
    wrong = status_relations(as_of, f, r)
    if wrong is not None and wrong[1] != "cancelled_on":
        return wrong
    expires, completed = f["expires_on"], f["renewal_completed_on"]
    # of a completion: a day that is worked out is not an unknown one, and the reverse
    told = None not in (f["issued_on"], expires, completed)
    worked_out = not isinstance(expires, date)
    if told and not f["expires_given"] and terms_lie_between(f, r) == worked_out:
        return "not-a-completion", "expires_on"
    affiliated, since = f["affiliated"], f["unaffiliated_since"]
    if None not in (affiliated, since) and affiliated != (since == "none"):
        return "conflicting-facts", "unaffiliated_since"
    if wrong is not None:
        return wrong
    if f["affiliated_at_expiry"] is True and isinstance(since, date):
        needed = (expires, affiliated, f["cancelled_on"], completed)
        dated = isinstance(expires, date) or f["kind"] == "temporary"
        if None not in needed and (dated or f["issued_on"] is not None):
            p = paper_of(f, r)
            if (
                since < p["last_covered"]
                and certificate_state(as_of, f, p, r) == "expired"
            ):
                return "conflicting-facts", "affiliated_at_expiry"
    return None


def holder_settle(f: Facts, r: Readings) -> Facts:
    f = dict(f)
    if f["unaffiliated_since"] is None and f["affiliated"] is True:
        f["unaffiliated_since"] = "none"
    if f["affiliated"] is None and f["unaffiliated_since"] is not None:
        f["affiliated"] = f["unaffiliated_since"] == "none"
    if "expires_given" not in f:
        f["expires_given"] = f["expires_on"] is not None
    if f["expires_on"] is None:
        completed = f["renewal_completed_on"]
        told = None not in (f["issued_on"], completed)
        one_term = completed == "none" or (told and not terms_lie_between(f, r))
        if f["kind"] == "temporary" or one_term:
            f["expires_on"] = WORKED_OUT
    return f


def holder_unknowns(f: Facts, r: Readings) -> list[str]:
    found = []
    for name in (
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
    ):
        if f[name] is None:
            found.append(name)
    if f["expires_given"] or f["kind"] == "temporary":
        found = [x for x in found if x != "issued_on"]
    return found


# --- the table --------------------------------------------------------------

KIND = Fact(
    "kind",
    "choice",
    default="regular",
    choices=("regular", "temporary"),
    parameter=True,
)

FIRST_RULES = (
    Rule(
        "certificate-number",
        1,
        (
            Fact("text", "text"),
            Fact(
                "mode",
                "choice",
                default="strict",
                choices=("strict", "lenient"),
                parameter=True,
            ),
        ),
        (
            "well-formed",
            "letter-in-serial",
            "empty",
            "not-ascii",
            "other-register",
            "wrong-prefix",
            "unattested-century",
            "not-a-digit",
            "too-short",
            "too-long",
        ),
        number_decide,
        number_values,
        needs_as_of=False,
    ),
    Rule(
        "certificate-status",
        2,
        (
            KIND,
            Fact("issued_on", "day"),
            Fact("expires_on", "day"),
            Fact("affiliated", "yesno"),
            Fact("cancelled_on", "day", word="none", default="none"),
        ),
        (
            "within-term-and-affiliated",
            "not-affiliated",
            "issued-after-as-of",
            "past-last-covered-day",
            "cancelled-by-as-of",
        ),
        status_decide,
        status_values,
        readings=("leap-day", "expiry-day"),
        ranks=(
            ("valid",),
            ("suspended",),
            ("not-yet-issued",),
            ("expired",),
            ("cancelled",),
        ),
        relations=status_relations,
        unknowns=status_unknowns,
        day_values=("expires_on", "last_valid_day"),
        forces=True,
    ),
    Rule(
        "certificate-renewal",
        3,
        (
            Fact("expires_on", "day"),
            Fact("completed_on", "day", word="none", default="none", past=True),
        ),
        (
            "completed-in-time",
            "deadline-not-passed",
            "not-completed-in-time",
            "completed-too-late",
        ),
        renewal_decide,
        renewal_values,
        readings=("leap-day", "counting", "expiry-day", "renewal-period"),
        ranks=(("renewed",), ("open",), ("missed",)),
        day_values=("renew_by", "renew_by_extended", "next_expires_on"),
    ),
    Rule(
        "change-notice",
        6,
        (
            Fact("changed_on", "day", past=True),
            Fact("notified_on", "day", word="none", default="none", past=True),
        ),
        (
            "notified-in-time",
            "notified-after-due-day",
            "due-day-not-passed",
            "due-day-passed",
        ),
        notice_decide,
        notice_values,
        readings=("counting",),
        ranks=(("notified",), ("open",), ("notified-late",), ("overdue",)),
        relations=notice_relations,
        day_values=("due_on", "due_on_raw"),
        forces=True,
    ),
    Rule(
        "absence",
        7,
        (Fact("unaffiliated_since", "day", word="none", past=True),),
        ("no-absence", "absent-two-years-or-less", "absent-more-than-two-years"),
        absence_decide,
        absence_values,
        readings=("leap-day", "counting"),
        day_values=("last_day", "last_day_extended"),
        ranks=(("not-absent",), ("may-resume",), ("new-application",)),
    ),
    Rule(
        "exam-validity",
        9,
        (Fact("passed_on", "day", word="never", past=True),),
        ("exam-not-passed", "exam-within-two-years", "exam-older-than-two-years"),
        validity_decide,
        validity_values,
        readings=("leap-day", "counting"),
        day_values=("last_day", "last_day_extended"),
        ranks=(("valid",), ("lapsed", "not-passed")),
    ),
    Rule(
        "exam-transfer",
        10,
        (
            Fact("exam_passed_on", "day", word="never", past=True),
            Fact("affiliated_at_expiry", "yesno"),
            Fact("certificate_expired_on", "day", past=True),
            Fact("affiliation_periods", "periods"),
        ),
        (
            "affiliated-at-expiry",
            "exam-within-two-years",
            "neither-route",
            "exam-not-passed",
        ),
        transfer_decide,
        transfer_values,
        readings=(
            "leap-day",
            "counting",
            "lapsed-exam",
            "affiliation-route",
            "expiry-day",
        ),
        ranks=(("eligible",), ("not-eligible",)),
        relations=transfer_relations,
        unknowns=transfer_unknowns,
        uses=transfer_uses,
        part_values={"routes": {"*": "unknown"}},
        day_values=("last_day", "last_day_extended", "affiliation_route_ends_on"),
        clicsequr_note=transfer_is_told,
    ),
    Rule(
        "code-status",
        13,
        (
            Fact(
                "purpose",
                "choice",
                choices=("clicsequr-sign-in", "sag-account-creation", "file-recovery"),
            ),
            Fact("sent_at", "instant", past=True),
            Fact("used", "yesno", default=False),
            Fact("superseded", "yesno", default=False),
        ),
        (
            "code-used",
            "code-superseded",
            "within-ten-minutes",
            "after-ten-minutes",
            "lifetime-not-published",
        ),
        code_decide,
        code_values,
        readings=("code-boundary",),
        clock=True,
        ranks=(("valid",), ("expired", "superseded", "used")),
        day_values=("expires_at",),
    ),
    Rule(
        "inactivity",
        14,
        (Fact("last_used_on", "day", past=True),),
        (
            "before-notice-period",
            "thirty-days-or-less-left",
            "seven-days-or-less-left",
            "unused-twenty-four-months",
        ),
        inactivity_decide,
        inactivity_values,
        readings=("leap-day", "inactivity-boundary"),
        ranks=(("active",), ("first-notice",), ("final-notice",), ("cancelled",)),
        day_values=("cancellation_on", "notice_30_on", "notice_7_on"),
    ),
    Rule(
        "inactivity-plan",
        15,
        (
            Fact("last_used_on", "day", past=True),
            Fact("notice_30_sent_on", "day", word="none", default="none", past=True),
            Fact("notice_7_sent_on", "day", word="none", default="none", past=True),
            Fact("require_notices", "yesno", default=True, parameter=True),
        ),
        (
            "nothing-due-yet",
            "first-notice-due",
            "second-notice-due",
            "cancellation-due",
            "notices-delay-cancellation",
        ),
        plan_decide,
        plan_values,
        readings=("leap-day", "inactivity-boundary"),
        day_values=("next_action_on", "cancel_not_before", "notice_names"),
    ),
    Rule(
        "invoice-proof",
        24,
        (
            Fact("issued_on", "day", past=True),
            Fact("from_office_confirmation", "yesno"),
        ),
        (
            "invoice-three-years-or-older",
            "not-from-office-confirmation",
            "recent-office-invoice",
        ),
        invoice_decide,
        invoice_values,
        readings=("leap-day",),
        ranks=(("accepted",), ("not-from-office", "too-old")),
        day_values=("last_day",),
    ),
    Rule(
        "file-recovery",
        25,
        (
            Fact("identifiers_match", "yesno", words=("not-given",)),
            Fact(
                "code",
                "choice",
                choices=("not-sent", "sent", "accepted", "rejected", "not-received"),
            ),
            Fact("invoice", "invoice", word="none", default="none"),
            Fact(
                "assistance",
                "choice",
                default="none",
                choices=("none", "requested", "validated-by-telephone"),
            ),
        ),
        (
            "identifiers-and-code",
            "identifiers-and-invoice",
            "identity-validated-by-telephone",
            "assistance-requested",
            "identifiers-do-not-match",
            "identifiers-not-given",
            "code-to-be-sent",
            "code-awaited",
            "code-rejected",
            "code-not-received",
        ),
        recovery_decide,
        recovery_values,
        readings=("leap-day",),
        ranks=(
            ("recovered",),
            (
                "redo-recovery",
                "await-assistance",
                "enter-identifiers",
                "enter-code",
                "choose-alternative",
            ),
        ),
        relations=recovery_relations,
        unknowns=recovery_unknowns,
        forces=True,
    ),
    Rule(
        "deadline",
        27,
        (
            Fact("starts_on", "day"),
            Fact("count", "number", low=1, high=36524),
            Fact("unit", "choice", choices=("days", "months", "years")),
        ),
        ("due-day-not-passed", "due-day-passed"),
        deadline_decide,
        deadline_values,
        readings=("leap-day", "counting"),
        ranks=(("open",), ("passed",)),
        relations=deadline_relations,
        day_values=("due_on", "due_on_raw"),
        forces=True,
    ),
    Rule(
        "holder-review",
        28,
        (
            Fact("certificate_number", "text", word="none"),
            KIND,
            Fact("issued_on", "day"),
            Fact("expires_on", "day"),
            Fact("affiliated", "yesno"),
            Fact("unaffiliated_since", "day", word="none", past=True),
            Fact("cancelled_on", "day", word="none", default="none"),
            Fact("renewal_completed_on", "day", word="none", default="none", past=True),
            Fact("exam_passed_on", "day", word="never", past=True),
            Fact("affiliated_at_expiry", "yesno"),
            Fact("account_last_used_on", "day", word="none", past=True),
            Fact(
                "renewal_lead_days",
                "number",
                default=90,
                low=0,
                high=730,
                parameter=True,
            ),
        ),
        HOLDER_REASONS,
        holder_decide,
        holder_values,
        readings=(
            "leap-day",
            "counting",
            "lapsed-exam",
            "affiliation-route",
            "expiry-day",
            "renewal-period",
            "inactivity-boundary",
        ),
        ranks=tuple((x,) for x in HOLDER_RANKS),
        standing=holder_standing,
        relations=holder_relations,
        settle=holder_settle,
        unknowns=holder_unknowns,
        part_values={"duties": {"state": "unknown", "*": None}},
        finish=holder_finish,
        day_values=("act_by", "next_due_on", "account_keep_by"),
        forces=True,
        clicsequr_note=holder_is_told,
        told=holder_told,
    ),
)
