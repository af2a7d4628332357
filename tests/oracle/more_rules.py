"""The other rules, on complete facts."""

from __future__ import annotations

from datetime import date
from typing import Any

from .calendar import (
    MONDAY,
    SATURDAY,
    instant_of,
    is_holiday,
    local,
    local_day,
    local_text,
    plus,
)
from .model import AsOf, Fact, Facts, Readings, Rule
from .rules import KIND, Decision, read_number, system_decide, system_values


def no_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    return {}


def always(as_of: AsOf, f: Facts, r: Readings) -> bool:
    return True


# --- certificate-issuance ---------------------------------------------------

ISSUANCE = (
    ("application_complete", "application-incomplete", "complete-application"),
    ("exam_passed", "exam-not-passed", "pass-exam"),
    ("duties_paid", "duties-unpaid", "pay-duties"),
    ("affiliated", "not-affiliated", "affiliate"),
)


def issuance_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    reasons = [reason for name, reason, _ in ISSUANCE if not f[name]]
    if reasons:
        return "not-issuable", reasons
    return "issuable", ["all-conditions-met"]


def issuance_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    return {"outstanding": [step for name, _, step in ISSUANCE if not f[name]]}


# --- certificate-duties -----------------------------------------------------

REGULAR_DUTIES = (
    (date(2019, 8, 1), date(2021, 6, 30), "derived", 16000),
    (date(2021, 7, 1), date(2022, 6, 30), "published", 16100),
    (date(2022, 7, 1), date(2023, 6, 30), "derived", 16700),
    (date(2023, 7, 1), date(2024, 6, 30), "derived", 17800),
    (date(2024, 7, 1), date(2025, 6, 30), "published", 18500),
    (date(2025, 7, 1), date(2026, 6, 30), "predicted", 18900),
)
TEMPORARY_DUTIES = ((date(2019, 8, 1), date(2020, 12, 31), "free", 0),)


def duties_period(as_of: AsOf, f: Facts) -> tuple[date, date, str, int] | None:
    periods = TEMPORARY_DUTIES if f["kind"] == "temporary" else REGULAR_DUTIES
    for period in periods:
        if period[0] <= as_of <= period[1]:
            return period
    return None


def duties_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    period = duties_period(as_of, f)
    if period is None:
        return "not-known", ["amount-not-known"]
    basis = period[2]
    reasons = ["temporary-free" if basis == "free" else f"amount-{basis}"]
    if period[3] == 16000:
        reasons.append("other-amount-published")
    return basis, reasons


def duties_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    period = duties_period(as_of, f)
    if period is None:
        return {"amount_cents": None, "in_force_from": None, "in_force_to": None}
    return {
        "amount_cents": period[3],
        "in_force_from": period[0],
        "in_force_to": period[1],
    }


# --- exam-result ------------------------------------------------------------


def result_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    if 100 * f["correct_answers"] >= 75 * f["questions"]:
        return "passed", ["pass-mark-reached"]
    return "failed", ["pass-mark-not-reached"]


def result_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    mark = 0
    while 100 * mark < 75 * f["questions"]:
        mark += 1
    return {"pass_mark": mark}


def result_relations(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, str] | None:
    if f["correct_answers"] is not None and f["correct_answers"] > f["questions"]:
        return "out-of-range", "questions"
    return None


# --- transfer-request -------------------------------------------------------


def request_findings(f: Facts) -> tuple[list[str], list[str], bool]:
    """Missing items, malformed items, the same number twice."""
    numbers = ("new_file_number", "expired_certificate_number")
    missing = [x for x in numbers if f[x] == "none"]
    if not f["transfer_requested"]:
        missing.append("transfer_requested")
    malformed = [
        x
        for x in numbers
        if f[x] != "none" and read_number(f[x], "strict")["outcome"] == "malformed"
    ]
    twice = f[numbers[0]] != "none" and f[numbers[0]] == f[numbers[1]]
    return missing, malformed, twice


def request_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    missing, malformed, twice = request_findings(f)
    reasons = []
    if missing:
        reasons.append("item-missing")
    if malformed:
        reasons.append("item-malformed")
    if twice:
        reasons.append("same-number-twice")
    if reasons:
        return "incomplete", reasons
    return "complete", ["request-complete"]


def request_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    missing, malformed, twice = request_findings(f)
    if twice:
        malformed = ["new_file_number", "expired_certificate_number"]
    message = None
    if not missing and not malformed:
        # the wording of subject and body is not compared
        message = {"to": "infocertificat@opc.gouv.qc.ca", "subject": None, "body": None}
    return {
        "missing_items": [x.replace("_", "-") for x in missing],
        "invalid_items": [x.replace("_", "-") for x in malformed],
        "message": message,
    }


# --- new-file-after-expiry --------------------------------------------------

# fact, next step while it is not done, reason; the first five follow one another
NEW_FILE = (
    ("account_created", "create-account", "account-to-create"),
    ("file_created", "create-file", "file-to-create"),
    ("request_sent", "send-request", "request-to-send"),
    ("office_replied", "await-office", "office-reply-awaited"),
    ("invoice_paid", "pay-invoice", "invoice-to-pay"),
    ("affiliated", "affiliate", "affiliation-to-make"),
)
IN_ORDER = tuple(name for name, _, _ in NEW_FILE[:5])


def new_file_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    for name, step, reason in NEW_FILE:
        if not f[name]:
            return step, [reason]
    return "certificate-issued", ["every-step-done"]


def new_file_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    steps = {step: "done" if f[name] else "to-do" for name, step, _ in NEW_FILE}
    if f["request_sent"] and not f["office_replied"]:
        steps["await-office"] = "waiting"
    return {"steps": steps, "account_system": system_decide(as_of, f, r)[0]}


def new_file_relations(as_of: AsOf, f: Facts, r: Readings) -> tuple[str, str] | None:
    for place, name in enumerate(IN_ORDER):
        if f[name] is True and any(f[x] is False for x in IN_ORDER[:place]):
            return "impossible-order", name
    return None


def new_file_settle(f: Facts, r: Readings) -> Facts:
    f = dict(f)
    for place, name in enumerate(IN_ORDER):
        if f[name] is True:
            for earlier in IN_ORDER[:place]:
                if f[earlier] is None:
                    f[earlier] = True
    return f


# --- second-factor ----------------------------------------------------------

EMAIL_BODIES = (
    "autorite-des-marches-financiers",
    "conseil-des-arts-et-des-lettres",
    "directeur-de-l-etat-civil",
    "groupement-des-assureurs-automobiles",
    "emploi-et-solidarite-sociale",
    "environnement",
    "office-de-la-protection-du-consommateur",
    "quebec-emploi",
    "regie-de-l-assurance-maladie",
    "regime-quebecois-d-assurance-parentale",
    "retraite-quebec",
)
EIGHT_HOURS = 8 * 3600


OFFICE = "office-de-la-protection-du-consommateur"


def factor_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    besides = []
    if f["body"] == OFFICE:
        system = system_decide(local_day(as_of), f, r)[0]
        if system == "sag":
            return "not-by-clicsequr", ["not-by-clicsequr"]
        if system == "switch-date-not-published":
            besides.append("switch-date-not-published")
    if f["body"] in EMAIL_BODIES:
        at = f["code_suppressed_at"]
        if at != "none" and as_of - at < EIGHT_HOURS and not f["public_computer"]:
            return "not-required", ["code-suppressed-eight-hours", *besides]
        return "email-code", ["body-uses-email-code", *besides]
    if f["body"] == "revenu-quebec":
        return "security-questions", ["body-uses-security-questions"]
    return "body-not-listed", ["body-not-listed"]


def factor_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    # It counts where it is what spares the person the code.
    if factor_decide(as_of, f, r)[0] != "not-required":
        return {"suppressed_until": None}
    return {"suppressed_until": local_text(f["code_suppressed_at"] + EIGHT_HOURS)}


# --- single-sign-on ---------------------------------------------------------


def sso_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    if f["enabled"] and not f["public_computer"]:
        return "active", ["single-sign-on-on"]
    # Both conditions give the outcome, and each that holds is told.
    reasons = ["public-computer"] if f["public_computer"] else []
    return "inactive", reasons + ([] if f["enabled"] else ["single-sign-on-off"])


def sso_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    return {"advised_against": f["accounts_in_use"] > 1, "may_ask_again": True}


# --- site-authenticity, terms-acceptance, account-vigilance -----------------


def site_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    reasons = []
    if not f["picture_recognised"]:
        reasons.append("picture-not-recognised")
    if not f["sentence_recognised"]:
        reasons.append("sentence-not-recognised")
    if reasons:
        return "do-not-enter-password", reasons
    return "enter-password", ["both-recognised"]


def terms_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    reasons = []
    if not f["accepted_at_registration"]:
        reasons.append("not-accepted-at-registration")
    if f["changed_significantly_since"]:
        reasons.append("terms-changed-significantly")
    if reasons:
        return "accept-first", reasons
    return "continue", ["terms-accepted"]


VIGILANCE = (
    ("site_certificate_ok", "site-certificate-not-ok"),
    ("code_received", "code-not-received"),
    ("security_questions_ok", "security-questions-not-ok"),
    ("account_list_ok", "account-list-not-ok"),
    ("last_access_ok", "last-access-not-ok"),
)


def vigilance_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    reasons = [reason for name, reason in VIGILANCE if f[name] is False]
    if reasons:
        return "contact-services-quebec", reasons
    return "nothing-to-report", ["nothing-irregular"]


def vigilance_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    return {"failed": [name for name, _ in VIGILANCE if f[name] is False]}


# --- message-authenticity ---------------------------------------------------


def message_findings(f: Facts) -> list[str]:
    found = []
    if f["asks_for"]:
        found.append("asks-for-personal-information")
    if f["kind"] == "other":
        found.append("kind-not-sent-by-clicsequr")
    if f["kind"] != "verification-code":
        if not f["has_signature"]:
            found.append("signature-absent")
        if not f["has_visual"]:
            found.append("visual-absent")
    return found


def message_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    found = message_findings(f)
    if found:
        return "suspicious", found
    return "consistent", ["nothing-suspicious"]


def message_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    return {"findings": message_findings(f)}


# --- sign-in ----------------------------------------------------------------


def sign_in_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    credentials = f["credentials"]
    if credentials == "none":
        return "register-as-new-user", ["new-user"]
    if credentials == "password-forgotten":
        return "recover-password", ["password-forgotten"]
    if credentials == "user-code-forgotten":
        return "recover-user-code", ["user-code-forgotten"]
    if credentials == "refused":
        return "get-help-signing-in", ["credentials-refused"]
    if not f["site_recognised"]:
        return "do-not-enter-password", ["site-not-recognised"]
    if credentials == "not-entered":
        return "enter-credentials", ["credentials-to-enter"]
    if f["second_factor"] == "answer-forgotten":
        return "recover-security-answer", ["answer-forgotten"]
    if f["second_factor"] == "pending":
        return "pass-second-factor", ["second-factor-pending"]
    if f["terms"] == "to-accept":
        return "accept-terms", ["terms-to-accept"]
    return "home-page", ["signed-in"]


def sign_in_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    lost = (
        "enter-credentials",
        "get-help-signing-in",
        "do-not-enter-password",
        "home-page",
    )
    return {"unspecified": sign_in_decide(as_of, f, r)[0] in lost}


# --- support-hours ----------------------------------------------------------


def desk_day(day: date, r: Readings) -> bool:
    """A day on which the desk opens."""
    if not MONDAY <= day.weekday() < SATURDAY:
        return False
    return r["support-holidays"] == "open" or not is_holiday(day)


def hours_decide(as_of: AsOf, f: Facts, r: Readings) -> Decision:
    now = local(as_of)
    reasons = []
    if not 8 <= now.hour < 18:
        reasons.append("outside-hours")
    if now.weekday() >= SATURDAY:
        reasons.append("weekend")
    if r["support-holidays"] == "closed" and is_holiday(now.date()):
        reasons.append("holiday")
    if reasons:
        return "closed", reasons
    if (now.month, now.day) >= (12, 23) or (now.month, now.day) <= (1, 4):
        return "not-certain", ["closure-not-certain"]
    return "open", ["within-hours"]


def hours_values(as_of: AsOf, f: Facts, r: Readings) -> dict[str, Any]:
    today = local(as_of).date()

    def first_after(hour: int) -> str:
        day = today
        while True:
            when = instant_of(day.year, day.month, day.day, hour)
            if desk_day(day, r) and when > as_of:
                return local_text(when)
            day = plus(day, 1)

    return {
        "telephone": "1 877 644-4545",
        "opens_at": first_after(8),
        "closes_at": first_after(18),
    }


# --- the table --------------------------------------------------------------


def yes_no(*names: str) -> tuple[Fact, ...]:
    return tuple(Fact(name, "yesno") for name in names)


OTHER_RULES = (
    Rule(
        "certificate-issuance",
        4,
        yes_no(*(name for name, _, _ in ISSUANCE)),
        ("all-conditions-met", *(reason for _, reason, _ in ISSUANCE)),
        issuance_decide,
        issuance_values,
        needs_as_of=False,
        ranks=(("issuable",), ("not-issuable",)),
    ),
    Rule(
        "certificate-duties",
        5,
        (KIND,),
        (
            "amount-published",
            "amount-derived",
            "amount-predicted",
            "temporary-free",
            "amount-not-known",
            "other-amount-published",
        ),
        duties_decide,
        duties_values,
        day_values=("in_force_from", "in_force_to"),
    ),
    Rule(
        "exam-result",
        8,
        (
            Fact("correct_answers", "number", low=0, high=1000),
            Fact("questions", "number", default=51, low=1, high=1000, parameter=True),
        ),
        ("pass-mark-reached", "pass-mark-not-reached"),
        result_decide,
        result_values,
        needs_as_of=False,
        ranks=(("passed",), ("failed",)),
        relations=result_relations,
    ),
    Rule(
        "transfer-request",
        11,
        (
            Fact("new_file_number", "text", word="none"),
            Fact("expired_certificate_number", "text", word="none"),
            Fact("transfer_requested", "yesno"),
        ),
        ("request-complete", "item-missing", "item-malformed", "same-number-twice"),
        request_decide,
        request_values,
        needs_as_of=False,
        ranks=(("complete",), ("incomplete",)),
        clicsequr_note=always,
    ),
    Rule(
        "new-file-after-expiry",
        12,
        yes_no(*(name for name, _, _ in NEW_FILE)),
        (*(reason for _, _, reason in NEW_FILE), "every-step-done"),
        new_file_decide,
        new_file_values,
        relations=new_file_relations,
        settle=new_file_settle,
        part_values={"steps": {"*": "unknown"}},
        forces=True,
        clicsequr_note=always,
    ),
    Rule(
        "second-factor",
        16,
        (
            Fact("body", "opentext", choices=(*EMAIL_BODIES, "revenu-quebec")),
            Fact("public_computer", "yesno", default=False),
            Fact(
                "code_suppressed_at", "instant", word="none", default="none", past=True
            ),
        ),
        (
            "body-uses-email-code",
            "code-suppressed-eight-hours",
            "body-uses-security-questions",
            "body-not-listed",
            "not-by-clicsequr",
            "switch-date-not-published",
        ),
        factor_decide,
        factor_values,
        clock=True,
        day_values=("suppressed_until",),
    ),
    Rule(
        "single-sign-on",
        17,
        (
            *yes_no("enabled", "public_computer"),
            Fact("accounts_in_use", "number", default=1, low=0, high=1000),
        ),
        ("public-computer", "single-sign-on-on", "single-sign-on-off"),
        sso_decide,
        sso_values,
        needs_as_of=False,
    ),
    Rule(
        "site-authenticity",
        18,
        yes_no("picture_recognised", "sentence_recognised"),
        ("picture-not-recognised", "sentence-not-recognised", "both-recognised"),
        site_decide,
        no_values,
        needs_as_of=False,
    ),
    Rule(
        "terms-acceptance",
        19,
        yes_no("accepted_at_registration", "changed_significantly_since"),
        (
            "not-accepted-at-registration",
            "terms-changed-significantly",
            "terms-accepted",
        ),
        terms_decide,
        no_values,
        needs_as_of=False,
    ),
    Rule(
        "account-vigilance",
        20,
        (
            Fact("site_certificate_ok", "yesno"),
            Fact("code_received", "yesno", words=("not-applicable",)),
            Fact("security_questions_ok", "yesno", words=("not-applicable",)),
            Fact("account_list_ok", "yesno", words=("not-applicable",)),
            Fact("last_access_ok", "yesno"),
        ),
        (*(reason for _, reason in VIGILANCE), "nothing-irregular"),
        vigilance_decide,
        vigilance_values,
        needs_as_of=False,
    ),
    Rule(
        "message-authenticity",
        21,
        (
            Fact(
                "kind",
                "choice",
                choices=(
                    "account-created",
                    "user-code-retrieved",
                    "password-reset",
                    "account-cancelled",
                    "email-changed",
                    "verification-code",
                    "cancellation-in-30-days",
                    "cancellation-in-7-days",
                    "other",
                ),
            ),
            Fact("has_signature", "yesno"),
            Fact("has_visual", "yesno"),
            Fact("asks_for", "asks"),
        ),
        (
            "asks-for-personal-information",
            "kind-not-sent-by-clicsequr",
            "signature-absent",
            "visual-absent",
            "nothing-suspicious",
        ),
        message_decide,
        message_values,
        needs_as_of=False,
    ),
    Rule(
        "sign-in",
        22,
        (
            Fact(
                "credentials",
                "choice",
                choices=(
                    "entered",
                    "not-entered",
                    "none",
                    "password-forgotten",
                    "user-code-forgotten",
                    "refused",
                ),
            ),
            Fact("site_recognised", "yesno"),
            Fact(
                "second_factor",
                "choice",
                choices=("done", "pending", "answer-forgotten"),
            ),
            Fact("terms", "choice", choices=("accepted", "to-accept")),
        ),
        (
            "new-user",
            "password-forgotten",
            "user-code-forgotten",
            "credentials-refused",
            "site-not-recognised",
            "credentials-to-enter",
            "answer-forgotten",
            "second-factor-pending",
            "terms-to-accept",
            "signed-in",
        ),
        sign_in_decide,
        sign_in_values,
        needs_as_of=False,
    ),
    Rule(
        "authentication-system",
        23,
        (),
        ("clicsequr-in-use", "switch-date-not-published", "sag-in-use"),
        system_decide,
        system_values,
    ),
    Rule(
        "support-hours",
        26,
        (
            Fact(
                "desk",
                "choice",
                default="services-quebec",
                parameter=True,
                choices=("services-quebec",),
            ),
        ),
        ("within-hours", "outside-hours", "weekend", "holiday", "closure-not-certain"),
        hours_decide,
        hours_values,
        readings=("support-holidays",),
        clock=True,
        day_values=("opens_at", "closes_at"),
    ),
)
