//! A function for each rule. Generated from the tables of the core; renewed by `make bless`.

#![expect(clippy::doc_markdown, reason = "the comments are the help of Python")]
#![expect(clippy::too_many_arguments, reason = "they are the facts of the rule, by keyword")]

use pyo3::prelude::*;

use crate::answer::Answer;
use crate::question::Parts;

/// What a call gives for one argument.
type Argument<'a, 'py> = Option<&'a Bound<'py, PyAny>>;

/// Adds the functions to the module.
pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(certificate_number, module)?)?;
    module.add_function(wrap_pyfunction!(certificate_status, module)?)?;
    module.add_function(wrap_pyfunction!(certificate_renewal, module)?)?;
    module.add_function(wrap_pyfunction!(certificate_issuance, module)?)?;
    module.add_function(wrap_pyfunction!(certificate_duties, module)?)?;
    module.add_function(wrap_pyfunction!(change_notice, module)?)?;
    module.add_function(wrap_pyfunction!(absence, module)?)?;
    module.add_function(wrap_pyfunction!(exam_result, module)?)?;
    module.add_function(wrap_pyfunction!(exam_validity, module)?)?;
    module.add_function(wrap_pyfunction!(exam_transfer, module)?)?;
    module.add_function(wrap_pyfunction!(transfer_request, module)?)?;
    module.add_function(wrap_pyfunction!(new_file_after_expiry, module)?)?;
    module.add_function(wrap_pyfunction!(code_status, module)?)?;
    module.add_function(wrap_pyfunction!(inactivity, module)?)?;
    module.add_function(wrap_pyfunction!(inactivity_plan, module)?)?;
    module.add_function(wrap_pyfunction!(second_factor, module)?)?;
    module.add_function(wrap_pyfunction!(single_sign_on, module)?)?;
    module.add_function(wrap_pyfunction!(site_authenticity, module)?)?;
    module.add_function(wrap_pyfunction!(terms_acceptance, module)?)?;
    module.add_function(wrap_pyfunction!(account_vigilance, module)?)?;
    module.add_function(wrap_pyfunction!(message_authenticity, module)?)?;
    module.add_function(wrap_pyfunction!(sign_in, module)?)?;
    module.add_function(wrap_pyfunction!(authentication_system, module)?)?;
    module.add_function(wrap_pyfunction!(invoice_proof, module)?)?;
    module.add_function(wrap_pyfunction!(file_recovery, module)?)?;
    module.add_function(wrap_pyfunction!(support_hours, module)?)?;
    module.add_function(wrap_pyfunction!(deadline, module)?)?;
    module.add_function(wrap_pyfunction!(holder_review, module)?)?;
    Ok(())
}

/// Does the text have the form of a representative’s certificate number?
///
/// Args:
///     as_of: When it is asked: a day in Québec, which may be left out.
///     text: text to check.
///     mode: strict reading, or lenient (spaces, hyphens and lower case admitted):
///         strict or lenient (default "strict").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     well-formed: the number is well-formed.
///     malformed: the number is malformed.
///     unconfirmed: the number may be well-formed: nothing confirms it.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     canonical: number in its canonical form.
///     year: year.
///     serial: last eight characters.
///     normalised: text changed by the lenient reading.
///     position: position of the first wrong character, from 0.
///
/// Sources: OPC-exam, Q10, S000-16, S000-18, S001-19, S001-21, S002-21.
#[pyfunction]
#[pyo3(signature = (*, as_of = None, text = None, mode = None, readings = None))]
fn certificate_number(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    text: Argument<'_, '_>,
    mode: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[text, mode];
    Answer::to(py, &echeance::rules::certificate_number::RULE, &Parts { as_of, facts, readings })
}

/// Is the certificate in force on that day?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     kind: kind of certificate: regular or temporary (default "regular").
///     issued_on: day of issue.
///     expires_on: expiry day (if absent: 2 years after issue).
///     affiliated: affiliated, on that day, with an agent holding a valid permit.
///     cancelled_on: day of cancellation, or “none” (default "none").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         leap-day or expiry-day.
///
/// Outcomes:
///     not-yet-issued: the certificate is not yet issued.
///     cancelled: the certificate is cancelled.
///     expired: the certificate has expired.
///     suspended: the certificate is suspended.
///     valid: the certificate is in force.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     expires_on: expiry day.
///     last_valid_day: last valid day.
///     days_left: days left, the day of the question included.
///
/// Sources: OPC-application-regular, OPC-temporary-expiry, OPC-work-stoppage,
/// R-2.2-s51, S000-01.
#[pyfunction]
#[pyo3(signature = (*, as_of, kind = None, issued_on = None, expires_on = None, affiliated = None, cancelled_on = None, readings = None))]
fn certificate_status(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    kind: Argument<'_, '_>,
    issued_on: Argument<'_, '_>,
    expires_on: Argument<'_, '_>,
    affiliated: Argument<'_, '_>,
    cancelled_on: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[kind, issued_on, expires_on, affiliated, cancelled_on];
    Answer::to(py, &echeance::rules::certificate_status::RULE, &Parts { as_of, facts, readings })
}

/// Was the certificate renewed in time, or can it still be?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     expires_on: expiry day.
///     completed_on: day the renewal was completed, or “none” (default "none").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         leap-day, counting, expiry-day or renewal-period.
///
/// Outcomes:
///     renewed: the certificate is renewed.
///     missed: the renewal deadline was missed.
///     open: the certificate can still be renewed.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     renew_by: last day to renew.
///     renew_by_extended: last day, moved where it is a Saturday, a Sunday or
///         another holiday.
///     days_left: days left, the day of the question included.
///     next_expires_on: expiry day after the renewal.
///     next_procedure: procedure that follows.
///
/// Sources: OPC-renewing, S000-01, S000-23, S001-05, S001-26.
#[pyfunction]
#[pyo3(signature = (*, as_of, expires_on = None, completed_on = None, readings = None))]
fn certificate_renewal(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    expires_on: Argument<'_, '_>,
    completed_on: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[expires_on, completed_on];
    Answer::to(py, &echeance::rules::certificate_renewal::RULE, &Parts { as_of, facts, readings })
}

/// Can the certificate be issued?
///
/// Args:
///     as_of: When it is asked: a day in Québec, which may be left out.
///     application_complete: complete, compliant application received by the
///         Office.
///     exam_passed: exam passed.
///     duties_paid: duties paid.
///     affiliated: affiliated with an agent holding a valid permit.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     issuable: the certificate can be issued.
///     not-issuable: the certificate cannot be issued.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     outstanding: what is still to be done.
///
/// Sources: OPC-application-regular, OPC-exam, S000-21, S000-22, S001-24, S001-25.
#[pyfunction]
#[pyo3(signature = (*, as_of = None, application_complete = None, exam_passed = None, duties_paid = None, affiliated = None, readings = None))]
fn certificate_issuance(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    application_complete: Argument<'_, '_>,
    exam_passed: Argument<'_, '_>,
    duties_paid: Argument<'_, '_>,
    affiliated: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[application_complete, exam_passed, duties_paid, affiliated];
    Answer::to(py, &echeance::rules::certificate_issuance::RULE, &Parts { as_of, facts, readings })
}

/// What are the duties for a certificate on that day?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     kind: kind of certificate: regular or temporary (default "regular").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     not-known: no amount is known.
///     derived: the amount is derived from published ones.
///     published: the amount is published.
///     predicted: the amount is predicted.
///     free: the certificate is free of charge.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     amount_cents: amount, in cents.
///     in_force_from: first day of this amount.
///     in_force_to: last day of this amount.
///
/// Sources: OPC-application-regular, OPC-application-temporary, OPC-renewing,
/// OPC-renewing-2021, P-40.1-r3-s165.1, Q26, R-2.2-r1-s33.7.
#[pyfunction]
#[pyo3(signature = (*, as_of, kind = None, readings = None))]
fn certificate_duties(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    kind: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[kind];
    Answer::to(py, &echeance::rules::certificate_duties::RULE, &Parts { as_of, facts, readings })
}

/// Was the Office notified of a change in time, or can it still be?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     changed_on: day of the change (personal contact data, new agent, end of
///         employment or contract).
///     notified_on: day the Office was notified, or “none” (default "none").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         counting.
///
/// Outcomes:
///     notified: the Office was notified in time.
///     notified-late: the Office was notified late.
///     open: notice can still be given in time.
///     overdue: notice is overdue.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     due_on: last day to notify the Office.
///     due_on_raw: last of the 15 days, not moved.
///     days_left: days left, the day of the question included.
///
/// Sources: OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
#[pyfunction]
#[pyo3(signature = (*, as_of, changed_on = None, notified_on = None, readings = None))]
fn change_notice(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    changed_on: Argument<'_, '_>,
    notified_on: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[changed_on, notified_on];
    Answer::to(py, &echeance::rules::change_notice::RULE, &Parts { as_of, facts, readings })
}

/// May a representative no longer affiliated with an agent resume without a new
/// application on that day?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     unaffiliated_since: last day affiliated with an agent holding a valid
///         permit, or “none”.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         leap-day or counting.
///
/// Outcomes:
///     not-absent: the representative is not absent.
///     may-resume: the representative may resume without a new application.
///     new-application: a new application and a new exam are required.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     last_day: last day of the 2 years.
///     last_day_extended: last day, moved where it is a Saturday, a Sunday or
///         another holiday.
///     days_left: days left, the day of the question included.
///
/// Sources: OPC-work-stoppage.
#[pyfunction]
#[pyo3(signature = (*, as_of, unaffiliated_since = None, readings = None))]
fn absence(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    unaffiliated_since: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[unaffiliated_since];
    Answer::to(py, &echeance::rules::absence::RULE, &Parts { as_of, facts, readings })
}

/// Is the exam passed?
///
/// Args:
///     as_of: When it is asked: a day in Québec, which may be left out.
///     correct_answers: number of correct answers (0 to 2147483647).
///     questions: number of questions (1 to 1000) (default 51).
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     passed: the exam is passed.
///     failed: the exam is not passed.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     pass_mark: correct answers needed.
///
/// Sources: OPC-exam.
#[pyfunction]
#[pyo3(signature = (*, as_of = None, correct_answers = None, questions = None, readings = None))]
fn exam_result(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    correct_answers: Argument<'_, '_>,
    questions: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[correct_answers, questions];
    Answer::to(py, &echeance::rules::exam_result::RULE, &Parts { as_of, facts, readings })
}

/// Can the exam result still be used on the day the online procedure is completed?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     passed_on: day the exam was passed, or “never”.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         leap-day or counting.
///
/// Outcomes:
///     not-passed: the exam was not passed.
///     valid: the exam result can still be used.
///     lapsed: the exam must be taken again.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     last_day: last day of the 2 years.
///     last_day_extended: last day, moved where it is a Saturday, a Sunday or
///         another holiday.
///     days_left: days left, the day of the question included.
///
/// Sources: S000-24, S000-25.
#[pyfunction]
#[pyo3(signature = (*, as_of, passed_on = None, readings = None))]
fn exam_validity(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    passed_on: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[passed_on];
    Answer::to(py, &echeance::rules::exam_validity::RULE, &Parts { as_of, facts, readings })
}

/// Can the Office attach an earlier exam result to the new file?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     exam_passed_on: day the exam was passed, or “never”.
///     affiliated_at_expiry: affiliated with an agent holding a valid permit when
///         the certificate expired.
///     certificate_expired_on: day the certificate expired (with the periods, never
///         with affiliated_at_expiry).
///     affiliation_periods: periods of affiliation with an agent holding a valid
///         permit: `{"from": …, "to": …}` or pairs, `to` may be "none".
///     readings: Where the sources are silent, the readings to use; this rule uses
///         leap-day, counting, lapsed-exam or expiry-day.
///
/// Outcomes:
///     eligible: the exam result can be attached to the new file.
///     not-eligible: the result cannot be attached; the exam must be taken again.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     routes: routes.
///     last_day: last day of the exam route.
///     last_day_extended: last day, moved where it is a Saturday, a Sunday or
///         another holiday.
///
/// Sources: S000-04, S000-05, S000-25, S001-08.
#[pyfunction]
#[pyo3(signature = (*, as_of, exam_passed_on = None, affiliated_at_expiry = None, certificate_expired_on = None, affiliation_periods = None, readings = None))]
fn exam_transfer(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    exam_passed_on: Argument<'_, '_>,
    affiliated_at_expiry: Argument<'_, '_>,
    certificate_expired_on: Argument<'_, '_>,
    affiliation_periods: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts =
        &[exam_passed_on, affiliated_at_expiry, certificate_expired_on, affiliation_periods];
    Answer::to(py, &echeance::rules::exam_transfer::RULE, &Parts { as_of, facts, readings })
}

/// Is the e-mail that asks for the transfer of the exam result complete?
///
/// Args:
///     as_of: When it is asked: a day in Québec, which may be left out.
///     new_file_number: number of the new file, or “none”.
///     expired_certificate_number: number of the expired certificate, or “none”.
///     transfer_requested: wish that the result be transferred, stated in the
///         e-mail.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     complete: the request is complete.
///     incomplete: the request is incomplete.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     missing_items: missing items.
///     invalid_items: invalid items.
///     message: message to send.
///
/// Sources: Q10, Q11, S000-16, S000-17, S000-18, S001-19, S001-20, S001-21.
#[pyfunction]
#[pyo3(signature = (*, as_of = None, new_file_number = None, expired_certificate_number = None, transfer_requested = None, readings = None))]
fn transfer_request(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    new_file_number: Argument<'_, '_>,
    expired_certificate_number: Argument<'_, '_>,
    transfer_requested: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[new_file_number, expired_certificate_number, transfer_requested];
    Answer::to(py, &echeance::rules::transfer_request::RULE, &Parts { as_of, facts, readings })
}

/// What is the next step towards a new certificate?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     account_created: new account created.
///     file_created: new file created.
///     request_sent: e-mail asking for the transfer sent.
///     office_replied: Office’s reply received.
///     invoice_paid: invoice paid.
///     affiliated: affiliated with a collection agent.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     create-account: the account is to be created.
///     create-file: the certification file is to be filled in.
///     send-request: the e-mail to the Office is to be sent.
///     await-office: the Office’s e-mail is awaited.
///     pay-invoice: the invoice is to be paid.
///     affiliate: the affiliation with a collection agent is to be made.
///     certificate-issued: the certificate is issued.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     steps: steps.
///     account_system: system in which the account is created.
///
/// Sources: S000-03, S000-06, S000-10, S000-14, S000-15, S000-19, S000-20, S000-21,
/// S000-22, S001-07, S001-09, S001-13, S001-17, S001-18, S001-22, S001-23, S001-24,
/// S001-25.
#[pyfunction]
#[pyo3(signature = (*, as_of, account_created = None, file_created = None, request_sent = None, office_replied = None, invoice_paid = None, affiliated = None, readings = None))]
fn new_file_after_expiry(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    account_created: Argument<'_, '_>,
    file_created: Argument<'_, '_>,
    request_sent: Argument<'_, '_>,
    office_replied: Argument<'_, '_>,
    invoice_paid: Argument<'_, '_>,
    affiliated: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts =
        &[account_created, file_created, request_sent, office_replied, invoice_paid, affiliated];
    Answer::to(py, &echeance::rules::new_file_after_expiry::RULE, &Parts { as_of, facts, readings })
}

/// Is the code received by e-mail still valid at that instant?
///
/// Args:
///     as_of: When it is asked: a moment, with its time zone.
///     purpose: what the code is for: clicsequr-sign-in, sag-account-creation or
///         file-recovery.
///     sent_at: instant of sending.
///     used: code already used (default False).
///     superseded: code superseded by another one (default False).
///     readings: Where the sources are silent, the readings to use; this rule uses
///         code-boundary.
///
/// Outcomes:
///     used: the code has been used.
///     superseded: the code is superseded by another one.
///     valid: the code is valid.
///     expired: the code has expired.
///     lifetime-not-published: how long this code is valid is not published.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     expires_at: end of the 10 minutes.
///     seconds_left: seconds left.
///     digits: number of digits.
///
/// Sources: Q13, Q14, Q16, S002-18, S002-22, S004-09, S004-10.
#[pyfunction]
#[pyo3(signature = (*, as_of, purpose = None, sent_at = None, used = None, superseded = None, readings = None))]
fn code_status(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    purpose: Argument<'_, '_>,
    sent_at: Argument<'_, '_>,
    used: Argument<'_, '_>,
    superseded: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[purpose, sent_at, used, superseded];
    Answer::to(py, &echeance::rules::code_status::RULE, &Parts { as_of, facts, readings })
}

/// Where does a clicSÉQUR account that is no longer used stand on that day?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     last_used_on: day of the last sign-in.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         leap-day or inactivity-boundary.
///
/// Outcomes:
///     cancelled: the account is cancelled.
///     final-notice: the account will be cancelled within 7 days.
///     first-notice: the account will be cancelled within 30 days.
///     active: the account is active.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     cancellation_on: day of the cancellation.
///     notice_30_on: 30 days before the cancellation.
///     notice_7_on: 7 days before the cancellation.
///     days_left: days left, the day of the question included.
///
/// Sources: OPC-renewing, Q17, Q18, S004-36, S004-37, S004-38.
#[pyfunction]
#[pyo3(signature = (*, as_of, last_used_on = None, readings = None))]
fn inactivity(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    last_used_on: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[last_used_on];
    Answer::to(py, &echeance::rules::inactivity::RULE, &Parts { as_of, facts, readings })
}

/// What is to be done, on that day, about a clicSÉQUR account that is no longer
/// used?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     last_used_on: day of the last sign-in.
///     notice_30_sent_on: day the 30-day notice was sent, or “none” (default
///         "none").
///     notice_7_sent_on: day the 7-day notice was sent, or “none” (default "none").
///     require_notices: no cancellation without both notices (the operator’s
///         choice) (default True).
///     readings: Where the sources are silent, the readings to use; this rule uses
///         leap-day or inactivity-boundary.
///
/// Outcomes:
///     wait: there is nothing to do for now.
///     send-30-day-notice: the 30-day notice is to be sent.
///     send-7-day-notice: the 7-day notice is to be sent.
///     cancel: the account is to be cancelled.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     next_action_on: day of the next step.
///     cancel_not_before: earliest day of the cancellation.
///
/// Sources: S004-36, S004-37, S004-38.
#[pyfunction]
#[pyo3(signature = (*, as_of, last_used_on = None, notice_30_sent_on = None, notice_7_sent_on = None, require_notices = None, readings = None))]
fn inactivity_plan(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    last_used_on: Argument<'_, '_>,
    notice_30_sent_on: Argument<'_, '_>,
    notice_7_sent_on: Argument<'_, '_>,
    require_notices: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[last_used_on, notice_30_sent_on, notice_7_sent_on, require_notices];
    Answer::to(py, &echeance::rules::inactivity_plan::RULE, &Parts { as_of, facts, readings })
}

/// What does clicSÉQUR ask for besides the password?
///
/// Args:
///     as_of: When it is asked: a moment, with its time zone.
///     body: body whose service is used.
///     public_computer: public computer (default False).
///     code_suppressed_at: when it was asked, in the same browser, that no further
///         code be required, or “none” (default "none").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     email-code: a code sent by e-mail is asked for.
///     not-required: no code is asked for.
///     security-questions: the security questions are asked.
///     body-not-listed: the body is not in the published list.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     suppressed_until: moment from which a code is asked for again.
///
/// Sources: CLICSEQUR-confidentiality-policy, Q15, S004-07, S004-08, S004-11,
/// S004-15.
#[pyfunction]
#[pyo3(signature = (*, as_of, body = None, public_computer = None, code_suppressed_at = None, readings = None))]
fn second_factor(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    body: Argument<'_, '_>,
    public_computer: Argument<'_, '_>,
    code_suppressed_at: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[body, public_computer, code_suppressed_at];
    Answer::to(py, &echeance::rules::second_factor::RULE, &Parts { as_of, facts, readings })
}

/// Is the single sign-on of clicSÉQUR active?
///
/// Args:
///     as_of: When it is asked: a day in Québec, which may be left out.
///     enabled: single sign-on activated in the account.
///     public_computer: box for a public computer checked.
///     accounts_in_use: number of clicSÉQUR accounts in use (0 to 1000) (default
///         1).
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     inactive: single sign-on is inactive.
///     active: single sign-on is active.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     recommended: single sign-on recommended.
///     may_ask_again: a new authentication always possible.
///
/// Sources: Q23, S003-09, S003-13, S003-14, S003-15.
#[pyfunction]
#[pyo3(signature = (*, as_of = None, enabled = None, public_computer = None, accounts_in_use = None, readings = None))]
fn single_sign_on(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    enabled: Argument<'_, '_>,
    public_computer: Argument<'_, '_>,
    accounts_in_use: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[enabled, public_computer, accounts_in_use];
    Answer::to(py, &echeance::rules::single_sign_on::RULE, &Parts { as_of, facts, readings })
}

/// Do the picture and the personal sentence show that the site is that of
/// clicSÉQUR?
///
/// Args:
///     as_of: When it is asked: a day in Québec, which may be left out.
///     picture_recognised: chosen picture displayed and recognised.
///     sentence_recognised: personal sentence displayed and recognised.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     do-not-enter-password: the password is not to be entered.
///     enter-password: the password may be entered.
///     undetermined: what is not known could change the answer.
///
/// Sources: S003-19, S003-20.
#[pyfunction]
#[pyo3(signature = (*, as_of = None, picture_recognised = None, sentence_recognised = None, readings = None))]
fn site_authenticity(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    picture_recognised: Argument<'_, '_>,
    sentence_recognised: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[picture_recognised, sentence_recognised];
    Answer::to(py, &echeance::rules::site_authenticity::RULE, &Parts { as_of, facts, readings })
}

/// Must the terms and conditions of clicSÉQUR be accepted before continuing?
///
/// Args:
///     as_of: When it is asked: a day in Québec, which may be left out.
///     accepted_at_registration: terms and conditions accepted at registration.
///     changed_significantly_since: significant change of the terms since
///         registration.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     accept-first: the terms and conditions must be read and accepted before
///         continuing.
///     continue: nothing has to be accepted before the home page.
///     undetermined: what is not known could change the answer.
///
/// Sources: S003-38, S003-39, S004-21.
#[pyfunction]
#[pyo3(signature = (*, as_of = None, accepted_at_registration = None, changed_significantly_since = None, readings = None))]
fn terms_acceptance(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    accepted_at_registration: Argument<'_, '_>,
    changed_significantly_since: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[accepted_at_registration, changed_significantly_since];
    Answer::to(py, &echeance::rules::terms_acceptance::RULE, &Parts { as_of, facts, readings })
}

/// Is something about the clicSÉQUR account to be reported to Services Québec?
///
/// Args:
///     as_of: When it is asked: a day in Québec, which may be left out.
///     site_certificate_ok: security certificate of the site present and correct.
///     code_received: verification code received, or “not-applicable”.
///     security_questions_ok: security questions as they were chosen, or
///         “not-applicable”.
///     account_list_ok: list of accounts correct, or “not-applicable”.
///     last_access_ok: date and time of last access correct.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     contact-services-quebec: the irregularity is to be reported to the Centre de
///         relations avec la clientèle of Services Québec.
///     nothing-to-report: there is nothing to report.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     failed: elements missing or incorrect.
///
/// Sources: Q24, S003-27, S003-28, S003-29, S003-30, S004-13, S004-14, S004-15,
/// S004-16, S004-17, S004-18, S004-19.
#[pyfunction]
#[pyo3(signature = (*, as_of = None, site_certificate_ok = None, code_received = None, security_questions_ok = None, account_list_ok = None, last_access_ok = None, readings = None))]
fn account_vigilance(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    site_certificate_ok: Argument<'_, '_>,
    code_received: Argument<'_, '_>,
    security_questions_ok: Argument<'_, '_>,
    account_list_ok: Argument<'_, '_>,
    last_access_ok: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[
        site_certificate_ok,
        code_received,
        security_questions_ok,
        account_list_ok,
        last_access_ok,
    ];
    Answer::to(py, &echeance::rules::account_vigilance::RULE, &Parts { as_of, facts, readings })
}

/// Is a message that claims to come from clicSÉQUR consistent with those that
/// clicSÉQUR sends?
///
/// Args:
///     as_of: When it is asked: a day in Québec, which may be left out.
///     kind: kind of message: account-created, user-code-retrieved, password-reset,
///         account-cancelled, email-changed, verification-code,
///         cancellation-in-30-days, cancellation-in-7-days or other.
///     has_signature: signature of the Gouvernement du Québec present.
///     has_visual: visual of clicSÉQUR present.
///     asks_for: personal information asked for: any of user-code, password,
///         notice-of-assessment-number, social-insurance-number or
///         other-personal-information.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     suspicious: the message is suspicious.
///     consistent: the message is consistent with those that clicSÉQUR sends.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     findings: what makes the message suspicious.
///
/// Sources: S004-33, S004-34, S004-35, S004-37, S004-38.
#[pyfunction]
#[pyo3(signature = (*, as_of = None, kind = None, has_signature = None, has_visual = None, asks_for = None, readings = None))]
fn message_authenticity(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    kind: Argument<'_, '_>,
    has_signature: Argument<'_, '_>,
    has_visual: Argument<'_, '_>,
    asks_for: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[kind, has_signature, has_visual, asks_for];
    Answer::to(py, &echeance::rules::message_authenticity::RULE, &Parts { as_of, facts, readings })
}

/// What is the next step of signing in to clicSÉQUR?
///
/// Args:
///     as_of: When it is asked: a day in Québec, which may be left out.
///     credentials: user code and password: entered, not-entered, none,
///         password-forgotten, user-code-forgotten or refused.
///     site_recognised: picture and personal sentence recognised.
///     second_factor: second authentication factor: done, pending or
///         answer-forgotten.
///     terms: terms and conditions: accepted or to-accept.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     register-as-new-user: the next step is registering as a new user.
///     recover-password: the next step is the help on a forgotten password.
///     recover-user-code: the next step is retrieving the user code.
///     get-help-signing-in: the next step is getting help with signing in.
///     do-not-enter-password: the password is not to be entered.
///     enter-credentials: the next step is entering the user code and the password.
///     recover-security-answer: the next step is the help on a forgotten answer.
///     pass-second-factor: the next step is the second authentication factor.
///     accept-terms: the next step is accepting the terms and conditions.
///     home-page: the home page appears.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     unspecified: content of the step not published.
///
/// Sources: Q27, S003-01, S003-02, S003-04, S003-16, S003-17, S003-18, S003-20,
/// S003-21, S003-22, S003-36, S003-37, S003-38, S003-39, S004-07, S004-11, S004-35.
#[pyfunction]
#[pyo3(signature = (*, as_of = None, credentials = None, site_recognised = None, second_factor = None, terms = None, readings = None))]
fn sign_in(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    credentials: Argument<'_, '_>,
    site_recognised: Argument<'_, '_>,
    second_factor: Argument<'_, '_>,
    terms: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[credentials, site_recognised, second_factor, terms];
    Answer::to(py, &echeance::rules::sign_in::RULE, &Parts { as_of, facts, readings })
}

/// By which system is the certificate service entered on that day?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     clicsequr: the service is entered through clicSÉQUR.
///     sag: the service is entered through the Service d’authentification
///         gouvernementale.
///     switch-date-not-published: the day on which the system changed is not
///         published.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     level: level of authentication.
///
/// Sources: OPC-renewing, S002-05, S002-06, S002-31, S002-39.
#[pyfunction]
#[pyo3(signature = (*, as_of, readings = None))]
fn authentication_system(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[];
    Answer::to(py, &echeance::rules::authentication_system::RULE, &Parts { as_of, facts, readings })
}

/// Can this invoice’s number be used to recover the file on that day?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     issued_on: day of the invoice.
///     from_office_confirmation: invoice taken from a payment confirmation of the
///         Office.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         leap-day.
///
/// Outcomes:
///     too-old: the invoice is too old.
///     not-from-office: the invoice does not come from a payment confirmation of
///         the Office.
///     accepted: the invoice can be used to recover the file.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     last_day: last day on which the invoice is less than 3 years old.
///     days_left: days left, the day of the question included.
///
/// Sources: Q21, S002-26.
#[pyfunction]
#[pyo3(signature = (*, as_of, issued_on = None, from_office_confirmation = None, readings = None))]
fn invoice_proof(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    issued_on: Argument<'_, '_>,
    from_office_confirmation: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[issued_on, from_office_confirmation];
    Answer::to(py, &echeance::rules::invoice_proof::RULE, &Parts { as_of, facts, readings })
}

/// What is the next step in recovering the certificate file?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     identifiers_match: certificate number and date of birth, together, match the
///         file, or “not-given”.
///     code: state of the security code: not-sent, sent, accepted, rejected or
///         not-received.
///     invoice: invoice, or “none” (default "none").
///         `issued_on`: day of the invoice.
///         `from_office_confirmation`: invoice taken from a payment confirmation of
///             the Office.
///     assistance: state of the request for assistance: none, requested or
///         validated-by-telephone (default "none").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         leap-day.
///
/// Outcomes:
///     recovered: the file is recovered.
///     redo-recovery: the recovery is to be done again.
///     await-assistance: an employee of the Office will contact the holder.
///     enter-identifiers: the certificate number and date of birth are to be
///         entered.
///     enter-code: the security code is to be entered.
///     choose-alternative: an option other than the code is to be chosen.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     options: options.
///
/// Sources: S002-21, S002-22, S002-23, S002-24, S002-25, S002-26, S002-27, S002-28,
/// S002-29.
#[pyfunction]
#[pyo3(signature = (*, as_of, identifiers_match = None, code = None, invoice = None, assistance = None, readings = None))]
fn file_recovery(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    identifiers_match: Argument<'_, '_>,
    code: Argument<'_, '_>,
    invoice: Argument<'_, '_>,
    assistance: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[identifiers_match, code, invoice, None, None, assistance];
    Answer::to(py, &echeance::rules::file_recovery::RULE, &Parts { as_of, facts, readings })
}

/// Is the help desk open at that moment?
///
/// Args:
///     as_of: When it is asked: a moment, with its time zone.
///     desk: help desk: services-quebec (default "services-quebec").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         support-holidays.
///
/// Outcomes:
///     open: the desk is open.
///     closed: the desk is closed.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     telephone: telephone number.
///     opens_at: next opening.
///     closes_at: next closing.
///
/// Sources: I-16-s61, Q22, S002-34, T-5.1.
#[pyfunction]
#[pyo3(signature = (*, as_of, desk = None, readings = None))]
fn support_hours(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    desk: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[desk];
    Answer::to(py, &echeance::rules::support_hours::RULE, &Parts { as_of, facts, readings })
}

/// Is the period still running on that day?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     starts_on: day from which the period runs (it does not count itself).
///     count: number of days, months or years (1 to 36524).
///     unit: unit: days, months or years.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         leap-day or counting.
///
/// Outcomes:
///     open: the period is still running.
///     passed: the period is over.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     due_on: last day.
///     due_on_raw: last day before any extension.
///     days_left: days left, the day of the question included.
///
/// Sources: CCP-art83, I-16-s61, P-40.1-s269.
#[pyfunction]
#[pyo3(signature = (*, as_of, starts_on = None, count = None, unit = None, readings = None))]
fn deadline(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    starts_on: Argument<'_, '_>,
    count: Argument<'_, '_>,
    unit: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[starts_on, count, unit];
    Answer::to(py, &echeance::rules::deadline::RULE, &Parts { as_of, facts, readings })
}

/// What must this person do next, and by when?
///
/// Args:
///     as_of: When it is asked: a day in Québec.
///     certificate_number: certificate number, or “none” to leave it unchecked.
///     kind: kind of certificate: regular or temporary (default "regular").
///     issued_on: day of issue.
///     expires_on: expiry day (if absent: 2 years after issue).
///     affiliated: affiliated, on that day, with an agent holding a valid permit.
///     unaffiliated_since: last day with an affiliation, or “none”.
///     cancelled_on: day of cancellation, or “none” (default "none").
///     renewal_completed_on: day the renewal was completed, or “none” (default
///         "none").
///     exam_passed_on: day the exam was passed, or “never”.
///     affiliated_at_expiry: affiliated with an agent holding a valid permit when
///         the certificate expired.
///     account_last_used_on: last use of the clicSÉQUR account, or “none” (SAG
///         account, or not to be looked at).
///     renewal_lead_days: days before the end at which a renewal is called for (0
///         to 730) (default 90).
///     readings: Where the sources are silent, the readings to use; this rule uses
///         leap-day, counting, lapsed-exam, expiry-day, renewal-period or
///         inactivity-boundary.
///
/// Outcomes:
///     fix-number: the certificate number must be corrected.
///     new-application: a new application must be made.
///     transfer-exam-result: the transfer of the exam result must be requested.
///     retake-exam: the exam must be taken again.
///     affiliate: an affiliation with an agent holding a permit must be declared.
///     renew: the certificate must be renewed.
///     sign-in-to-keep-account: a sign-in is needed to keep the account.
///     nothing-due: nothing is due for now.
///     undetermined: what is not known could change the answer.
///
/// Values:
///     act_by: last day on which the act is in time.
///     decisions: answers of the rules asked.
///
/// Sources: OPC-renewing, OPC-work-stoppage, Q20, R-2.2-s51, S000-01, S000-05,
/// S000-16, S000-18, S000-23, S000-25, S004-36, S004-37, S004-38.
#[pyfunction]
#[pyo3(signature = (*, as_of, certificate_number = None, kind = None, issued_on = None, expires_on = None, affiliated = None, unaffiliated_since = None, cancelled_on = None, renewal_completed_on = None, exam_passed_on = None, affiliated_at_expiry = None, account_last_used_on = None, renewal_lead_days = None, readings = None))]
fn holder_review(
    py: Python<'_>,
    as_of: Argument<'_, '_>,
    certificate_number: Argument<'_, '_>,
    kind: Argument<'_, '_>,
    issued_on: Argument<'_, '_>,
    expires_on: Argument<'_, '_>,
    affiliated: Argument<'_, '_>,
    unaffiliated_since: Argument<'_, '_>,
    cancelled_on: Argument<'_, '_>,
    renewal_completed_on: Argument<'_, '_>,
    exam_passed_on: Argument<'_, '_>,
    affiliated_at_expiry: Argument<'_, '_>,
    account_last_used_on: Argument<'_, '_>,
    renewal_lead_days: Argument<'_, '_>,
    readings: Argument<'_, '_>,
) -> PyResult<Answer> {
    let facts = &[
        certificate_number,
        kind,
        issued_on,
        expires_on,
        affiliated,
        unaffiliated_since,
        cancelled_on,
        renewal_completed_on,
        exam_passed_on,
        affiliated_at_expiry,
        account_last_used_on,
        renewal_lead_days,
    ];
    Answer::to(py, &echeance::rules::holder_review::RULE, &Parts { as_of, facts, readings })
}
