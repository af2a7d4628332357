"""The first fourteen rules, on complete facts. One pair of plain functions a rule."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
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

# Unicode White_Space
WHITE = frozenset(
    [chr(c) for c in (*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680)]
    + [chr(c) for c in range(0x2000, 0x200B)]
    + [chr(c) for c in (0x2028, 0x2029, 0x202F, 0x205F, 0x3000)]
)
HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2014")
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
            if c not in WHITE and c not in HYPHENS
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
            "values": {**found, "position": position},
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
    issued = f["issued_on"]
    if issued is None:
        return None
    if f["kind"] == "temporary" and not WINDOW_FIRST <= issued <= WINDOW_LAST:
        return "outside-temporary-window", "issued_on"
    if f["expires_on"] is not None and f["expires_on"] <= issued:
        return "end-before-start", "expires_on"
    if f["cancelled_on"] not in (None, "none") and f["cancelled_on"] < issued:
        return "end-before-start", "cancelled_on"
    return None


def status_unknowns(f: Facts) -> list[str]:
    found = []
    if f["issued_on"] is None and f["expires_on"] is None and f["kind"] == "regular":
        found.append("issued_on")
    if f["affiliated"] is None:
        found.append("affiliated")
    return found


# --- certificate-renewal ----------------------------------------------------


def renewal_completed(f: Facts, r: Readings) -> Any:
    completed = f["completed_on"]
    earlier = add_months(f["expires_on"], -24, r["leap-day"])
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
    return {
        "due_on": due,
        "due_on_raw": plus(f["changed_on"], 15),
        "days_left": days_left(as_of, due) if f["notified_on"] == "none" else None,
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


def transfer_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    if f["exam_passed_on"] == "never":
        return "not-eligible", ["exam-not-passed"]
    within = as_of <= two_years_due(f["exam_passed_on"], r)
    affiliated = affiliated_then(f, r)
    if r["lapsed-exam"] == "exam-must-be-valid":
        affiliated = affiliated and within
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
    }


def transfer_relations(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, str] | None:
    if f["affiliated_at_expiry"] is not None:
        if f["affiliation_periods"] is not None:
            return "conflicting-facts", "affiliation_periods"
        if f["certificate_expired_on"] is not None:
            return "conflicting-facts", "certificate_expired_on"
    return None


def transfer_unknowns(f: Facts) -> list[str]:
    found = []
    if f["exam_passed_on"] is None:
        found.append("exam_passed_on")
    if f["certificate_expired_on"] is None and f["affiliation_periods"] is None:
        if f["affiliated_at_expiry"] is None:
            found.append("affiliated_at_expiry")
    elif f["certificate_expired_on"] is None:
        found.append("certificate_expired_on")
    elif f["affiliation_periods"] is None:
        found.append("affiliation_periods")
    return found


def transfer_uses(f: Facts) -> tuple[str, ...]:
    pair = (
        f["certificate_expired_on"] is not None or f["affiliation_periods"] is not None
    )
    return ("leap-day", "counting", "lapsed-exam") + (("expiry-day",) if pair else ())


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
    if first == "none":
        second = "none"  # a second without a first is none
    elif second != "none" and second < plus(max(month_day, plus(first, 30)), -7):
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
    _, _, upcoming, not_before = plan(as_of, f, r)
    return {"next_action_on": upcoming, "cancel_not_before": not_before}


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
# The invoice is flattened: `invoice` is "none" or "given", its parts beside it.


def recovery_invoice(as_of: AsOf, f: Facts, r: Readings) -> str:
    """none, accepted, too-old or not-from-office"""
    if f["invoice"] == "none":
        return "none"
    issued, office = f["invoice.issued_on"], f["invoice.from_office_confirmation"]
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
            enter = (
                "code-not-received" if code == "not-received" else "code-can-be-entered"
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


def recovery_unknowns(f: Facts) -> list[str]:
    found = [name for name in ("identifiers_match", "code") if f[name] is None]
    if f["invoice"] == "given":
        for part in ("invoice.issued_on", "invoice.from_office_confirmation"):
            if f[part] is None:
                found.append(part)
    return found


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


# --- holder-review ----------------------------------------------------------


def holder(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    """Outcome, reasons, act_by and the outcomes of the parts that may be asked.

    `asked` holds every part that applies to this person; `needed` those that
    stand on the way to the outcome, in the order of precedence.
    """
    asked: dict[str, str] = {}
    needed: list[str] = []

    def done(
        outcome: str, reasons: list[str], act_by: date | None = None
    ) -> dict[str, Any]:
        return {
            "outcome": outcome,
            "reasons": reasons,
            "act_by": act_by,
            "asked": asked,
            "needed": needed,
        }

    malformed = False
    if f["certificate_number"] != "none":
        number = read_number(f["certificate_number"], "strict")["outcome"]
        asked["certificate-number"] = number
        needed.append("certificate-number")
        malformed = number == "malformed"

    renewal = None
    renew: Facts = {}
    status = {
        "kind": f["kind"],
        "issued_on": f["issued_on"],
        "expires_on": f["expires_on"],
        "affiliated": f["affiliated"],
        "cancelled_on": f["cancelled_on"],
    }
    if f["kind"] != "temporary":
        renew = {
            "expires_on": status_expires_on(status, r),
            "completed_on": f["renewal_completed_on"],
        }
        renewal = renewal_decide(as_of, renew, r)[0]
        asked["certificate-renewal"] = renewal
        if renewal == "renewed":
            status["expires_on"] = renewal_values(as_of, renew, r)["next_expires_on"]
    state = status_decide(as_of, status, r)[0]
    asked["certificate-status"] = state

    exam = {
        "exam_passed_on": f["exam_passed_on"],
        "affiliated_at_expiry": f["affiliated_at_expiry"],
    }
    away = {"unaffiliated_since": f["unaffiliated_since"]}
    used = {"last_used_on": f["account_last_used_on"]}
    if state == "expired":
        asked["exam-transfer"] = transfer_decide(as_of, exam, r)[0]
    else:
        asked["absence"] = absence_decide(as_of, away, r)[0]
    account = None
    if f["account_last_used_on"] != "none":
        account = inactivity_decide(as_of, used, r)[0]
        asked["inactivity"] = account

    if malformed:
        return done("fix-number", ["number-malformed"])
    needed.append("certificate-status")
    if state == "cancelled":
        return done("new-application", ["certificate-cancelled"])
    if state == "expired":
        needed.append("exam-transfer")
        if asked["exam-transfer"] == "eligible":
            last = None
            if "exam-within-two-years" in transfer_decide(as_of, exam, r)[1]:
                last = add_years(f["exam_passed_on"], 2, r["leap-day"])
            return done("transfer-exam-result", ["exam-transfer-possible"], last)
        return done("retake-exam", ["exam-to-retake"])
    needed.append("absence")
    if asked["absence"] == "new-application":
        return done("new-application", ["away-more-than-two-years"])
    if state == "suspended":
        last = add_years(f["unaffiliated_since"], 2, r["leap-day"])
        return done("affiliate", ["not-affiliated"], last)
    if renewal is not None:
        needed.append("certificate-renewal")
    if renewal == "open":
        renew_by = last_covered_day(renew["expires_on"], r)
        if (renew_by - as_of).days <= f["renewal_lead_days"]:
            reasons = ["renewal-window-open"]
            if account in ("first-notice", "final-notice"):
                reasons.append("account-ends-with-certificate")
            return done("renew", reasons, renew_by)
    if account is not None:
        needed.append("inactivity")
    if account in ("first-notice", "final-notice", "cancelled"):
        last = plus(cancellation_day(f["account_last_used_on"], r), -1)
        reason = (
            "account-cancelled"
            if account == "cancelled"
            else "account-in-notice-period"
        )
        return done("sign-in-to-keep-account", [reason], last)
    return done("nothing-due", ["nothing-due"])


def holder_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    found = holder(as_of, f, r)
    return found["outcome"], found["reasons"]


def holder_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    return {"act_by": holder(as_of, f, r)["act_by"]}


def holder_relations(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, str] | None:
    wrong = status_relations(as_of, f, r)
    if wrong is not None and wrong[1] != "cancelled_on":
        return wrong
    affiliated, since = f["affiliated"], f["unaffiliated_since"]
    if None not in (affiliated, since) and affiliated != (since == "none"):
        return "conflicting-facts", "unaffiliated_since"
    return wrong


def holder_settle(f: Facts) -> Facts:
    f = dict(f)
    if f["unaffiliated_since"] is None and f["affiliated"] is True:
        f["unaffiliated_since"] = "none"
    if f["affiliated"] is None and f["unaffiliated_since"] is not None:
        f["affiliated"] = f["unaffiliated_since"] == "none"
    return f


def holder_unknowns(f: Facts) -> list[str]:
    found = []
    if f["certificate_number"] is None:
        found.append("certificate_number")
    if f["issued_on"] is None and f["expires_on"] is None and f["kind"] == "regular":
        found.append("issued_on")
    for name in (
        "affiliated",
        "unaffiliated_since",
        "exam_passed_on",
        "affiliated_at_expiry",
        "account_last_used_on",
    ):
        if f[name] is None:
            found.append(name)
    return found


# --- the table --------------------------------------------------------------

KIND = Fact("kind", "choice", default="regular", choices=("regular", "temporary"))

FIRST_RULES = (
    Rule(
        "certificate-number",
        1,
        (
            Fact("text", "text"),
            Fact("mode", "choice", default="strict", choices=("strict", "lenient")),
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
    ),
    Rule(
        "absence",
        7,
        (Fact("unaffiliated_since", "day", word="none", past=True),),
        ("no-absence", "absent-two-years-or-less", "absent-more-than-two-years"),
        absence_decide,
        absence_values,
        readings=("leap-day", "counting"),
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
        readings=("leap-day", "counting", "lapsed-exam", "expiry-day"),
        ranks=(("eligible",), ("not-eligible",)),
        relations=transfer_relations,
        unknowns=transfer_unknowns,
        uses=transfer_uses,
        part_values={"routes": "unknown"},
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
    ),
    Rule(
        "inactivity-plan",
        15,
        (
            Fact("last_used_on", "day", past=True),
            Fact("notice_30_sent_on", "day", word="none", default="none", past=True),
            Fact("notice_7_sent_on", "day", word="none", default="none", past=True),
            Fact("require_notices", "yesno", default=True),
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
        relations_use_readings=True,
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
            Fact("renewal_lead_days", "number", default=90, low=0, high=730),
        ),
        (
            "number-malformed",
            "certificate-cancelled",
            "exam-transfer-possible",
            "exam-to-retake",
            "away-more-than-two-years",
            "not-affiliated",
            "renewal-window-open",
            "account-ends-with-certificate",
            "account-in-notice-period",
            "account-cancelled",
            "nothing-due",
        ),
        holder_decide,
        holder_values,
        readings=(
            "leap-day",
            "counting",
            "lapsed-exam",
            "expiry-day",
            "renewal-period",
            "inactivity-boundary",
        ),
        ranks=(
            ("nothing-due",),
            ("sign-in-to-keep-account",),
            ("renew",),
            ("affiliate",),
            ("transfer-exam-result",),
            ("retake-exam",),
            ("new-application",),
            ("fix-number",),
        ),
        relations=holder_relations,
        settle=holder_settle,
        unknowns=holder_unknowns,
        forces=True,
        clicsequr_note=True,
    ),
)
