"""Certificates, exams, accounts and deadlines of collection agents in Québec.

Which answer do the published rules give, why, and what would change it? A function for
each rule; `evaluate` for questions as dicts or JSON texts. Nothing here reads a clock
or keeps a fact, and nothing is legal advice.

Generated from the tables of the core; renewed by `make bless`.
"""

from echeance._echeance import (
    LEGAL_TIME_RELEASE,
    RULES_VERSION,
    Answer,
    Boundaries,
    LegalTime,
    Reason,
    Timeline,
    __version__,
    absence,
    account_vigilance,
    ask,
    authentication_system,
    boundaries,
    certificate_duties,
    certificate_issuance,
    certificate_number,
    certificate_renewal,
    certificate_status,
    change_notice,
    check_code,
    citation,
    code_status,
    deadline,
    evaluate,
    exam_result,
    exam_transfer,
    exam_validity,
    file_recovery,
    holder_review,
    inactivity,
    inactivity_plan,
    invoice_proof,
    issue_code,
    issue_next_code,
    laws,
    letter,
    message_authenticity,
    new_file_after_expiry,
    rules,
    second_factor,
    sign_in,
    single_sign_on,
    site_authenticity,
    statements,
    supersede_code,
    support_hours,
    terms_acceptance,
    transfer_request,
)
from echeance.audit import audit
from echeance.codes import CheckedCode, CodeError, IssuedCode
from echeance.errors import LegalTimeError, QuestionError
from echeance.parts import Contest, Duty, Flip, NextChange, Range, plain
from echeance.statement import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from echeance import columns, receipts
    from echeance.audit import Audit, CannotRun, Person, Source
else:

    def __getattr__(name):
        # Loaded when first asked for: few programs have columns, receipts or registers.
        from importlib import import_module

        if name in ("columns", "receipts"):
            return import_module(f"echeance.{name}")
        if name in ("Audit", "CannotRun", "Person", "Source"):
            return getattr(import_module("echeance.audit"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "LEGAL_TIME_RELEASE",
    "RULES_VERSION",
    "Answer",
    "Audit",
    "Boundaries",
    "CannotRun",
    "CheckedCode",
    "CodeError",
    "Contest",
    "Duty",
    "Flip",
    "IssuedCode",
    "LegalTime",
    "LegalTimeError",
    "NextChange",
    "Person",
    "QuestionError",
    "Range",
    "Reason",
    "Source",
    "Statement",
    "Timeline",
    "__version__",
    "absence",
    "account_vigilance",
    "ask",
    "audit",
    "authentication_system",
    "boundaries",
    "certificate_duties",
    "certificate_issuance",
    "certificate_number",
    "certificate_renewal",
    "certificate_status",
    "change_notice",
    "check_code",
    "citation",
    "code_status",
    "columns",
    "deadline",
    "evaluate",
    "exam_result",
    "exam_transfer",
    "exam_validity",
    "file_recovery",
    "holder_review",
    "inactivity",
    "inactivity_plan",
    "invoice_proof",
    "issue_code",
    "issue_next_code",
    "laws",
    "letter",
    "message_authenticity",
    "new_file_after_expiry",
    "plain",
    "receipts",
    "rules",
    "second_factor",
    "sign_in",
    "single_sign_on",
    "site_authenticity",
    "statements",
    "supersede_code",
    "support_hours",
    "terms_acceptance",
    "transfer_request",
]
