//! A function for each rule. Generated from the tables of the core; renewed by `make bless`.

#![expect(clippy::doc_markdown, reason = "the comments are the help of Python")]
#![expect(clippy::too_many_arguments, reason = "they are the facts of the rule, by keyword")]

use pyo3::prelude::*;

use crate::answer::Answer;
use crate::question::{Argument, Fact};

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
///     as_of: day of the question; it may be left out.
///     text: number to check.
///     mode: reading: strict or lenient (default "strict").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     well-formed: the number has the form of a certificate number.
///     malformed: the number does not have the form of a certificate number.
///     unconfirmed: the number may have the form of a certificate number, but no
///         source confirms it.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     canonical: number in its canonical form.
///     year: year.
///     serial: last eight characters.
///     normalised: text changed by the lenient reading.
///     position: number of characters before the first wrong one.
///
/// Sources: OPC-counsellor-expiry, OPC-exam, Q10, S000-16, S000-18, S001-19,
/// S001-21.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.certificate_number(
///     ...     text="CAR202112345678",
///     ... )
///     >>> answer.outcome
///     'well-formed'
#[pyfunction]
#[pyo3(signature = (*, as_of = None, text = Fact::Absent, mode = Fact::Absent, readings = None))]
fn certificate_number<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    text: Fact<'_, 'py>,
    mode: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [text, mode];
    Answer::to(py, &echeance::rules::certificate_number::RULE, as_of, &facts, readings)
}

/// Is the certificate in force on that day?
///
/// Args:
///     as_of: day of the question.
///     kind: kind of certificate: regular or temporary (default "regular").
///     issued_on: day the certificate was issued.
///     expires_on: expiry day of the certificate.
///     affiliated: affiliated, on that day, with a collection agent holding a valid
///         permit.
///     cancelled_on: day the certificate is cancelled, or "none" (default "none").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `leap-day`: february-28 or march-1 (default february-28).
///         `expiry-day`: first-day-not-covered or last-day-covered (default
///             first-day-not-covered).
///
/// Outcomes:
///     not-yet-issued: the certificate is not yet issued.
///     cancelled: the certificate is cancelled.
///     expired: the certificate has expired.
///     suspended: the certificate is suspended.
///     valid: the certificate is in force.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     expires_on: expiry day.
///     last_valid_day: last valid day.
///     days_left: days left, the day of the question included.
///
/// Sources: OPC-application-regular, OPC-application-temporary, OPC-definition,
/// OPC-temporary-expiry, OPC-work-stoppage, Q35, Q8, R-2.2-s51, S000-01, S000-02,
/// S001-05, S001-06.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.certificate_status(
///     ...     as_of="2024-03-14",
///     ...     issued_on="2024-03-15",
///     ...     affiliated=True,
///     ... )
///     >>> answer.outcome
///     'not-yet-issued'
#[pyfunction]
#[pyo3(signature = (*, as_of, kind = Fact::Absent, issued_on = Fact::Absent, expires_on = Fact::Absent, affiliated = Fact::Absent, cancelled_on = Fact::Absent, readings = None))]
fn certificate_status<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    kind: Fact<'_, 'py>,
    issued_on: Fact<'_, 'py>,
    expires_on: Fact<'_, 'py>,
    affiliated: Fact<'_, 'py>,
    cancelled_on: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [kind, issued_on, expires_on, affiliated, cancelled_on];
    Answer::to(py, &echeance::rules::certificate_status::RULE, as_of, &facts, readings)
}

/// Was the certificate renewed in time, or can it still be?
///
/// Args:
///     as_of: day of the question.
///     expires_on: expiry day of the certificate.
///     completed_on: day the renewal was completed, or "none" (default "none").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `leap-day`: february-28 or march-1 (default february-28).
///         `counting`: calendar or cpa-269 (default calendar).
///         `expiry-day`: first-day-not-covered or last-day-covered (default
///             first-day-not-covered).
///         `renewal-period`: from-expiry or from-completion (default from-expiry).
///
/// Outcomes:
///     renewed: the certificate is renewed.
///     missed: the representative did not renew the certificate in time.
///     open: the representative can still renew the certificate.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     renew_by: last day to renew.
///     renew_by_extended: last day, moved where it is a Saturday, a Sunday or
///         another holiday.
///     days_left: days left, the day of the question included.
///     next_expires_on: expiry day after the renewal.
///     next_procedure: what to do next.
///
/// Sources: OPC-definition, OPC-renewing, P-40.1-s269, S000-01, S000-02, S000-23,
/// S001-05, S001-06, S001-26.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.certificate_renewal(
///     ...     as_of="2026-05-11",
///     ...     expires_on="2026-05-13",
///     ... )
///     >>> answer.outcome
///     'open'
#[pyfunction]
#[pyo3(signature = (*, as_of, expires_on = Fact::Absent, completed_on = Fact::Absent, readings = None))]
fn certificate_renewal<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    expires_on: Fact<'_, 'py>,
    completed_on: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [expires_on, completed_on];
    Answer::to(py, &echeance::rules::certificate_renewal::RULE, as_of, &facts, readings)
}

/// Can the Office issue the certificate?
///
/// Args:
///     as_of: day of the question; it may be left out.
///     application_complete: complete, compliant application received by the
///         Office.
///     exam_passed: the representative has passed the exam.
///     duties_paid: duties paid.
///     affiliated: the representative is affiliated with a collection agent holding
///         a valid permit.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     issuable: the Office can issue the certificate.
///     not-issuable: the Office cannot issue the certificate.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     outstanding: what is still to be done.
///
/// Sources: OPC-application-regular, OPC-exam, S000-21, S000-22, S001-24, S001-25.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.certificate_issuance(
///     ...     application_complete=True,
///     ...     exam_passed=True,
///     ...     duties_paid=True,
///     ...     affiliated=True,
///     ... )
///     >>> answer.outcome
///     'issuable'
#[pyfunction]
#[pyo3(signature = (*, as_of = None, application_complete = Fact::Absent, exam_passed = Fact::Absent, duties_paid = Fact::Absent, affiliated = Fact::Absent, readings = None))]
fn certificate_issuance<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    application_complete: Fact<'_, 'py>,
    exam_passed: Fact<'_, 'py>,
    duties_paid: Fact<'_, 'py>,
    affiliated: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [application_complete, exam_passed, duties_paid, affiliated];
    Answer::to(py, &echeance::rules::certificate_issuance::RULE, as_of, &facts, readings)
}

/// What are the duties for a certificate on that day?
///
/// Args:
///     as_of: day of the question.
///     kind: kind of certificate: regular or temporary (default "regular").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     not-known: no amount is known for that day.
///     derived: the amount is worked out from those that the Office published.
///     published: the Office published the amount.
///     predicted: the amount is a prediction.
///     free: the certificate is free of charge.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     amount_cents: amount.
///     in_force_from: first day of this amount.
///     in_force_to: last day of this amount.
///
/// Sources: OPC-application-regular, OPC-application-temporary, OPC-renewing,
/// OPC-renewing-2021, P-40.1-r3-s165.1, Q26, Q40, R-2.2-r1-s33.7.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.certificate_duties(
///     ...     as_of="2019-07-31",
///     ... )
///     >>> answer.outcome
///     'not-known'
#[pyfunction]
#[pyo3(signature = (*, as_of, kind = Fact::Absent, readings = None))]
fn certificate_duties<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    kind: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [kind];
    Answer::to(py, &echeance::rules::certificate_duties::RULE, as_of, &facts, readings)
}

/// Did the representative notify the Office of a change in time, or is there still
/// time to?
///
/// Args:
///     as_of: day of the question.
///     changed_on: day of the change (personal contact information, new agent, end
///         of employment or contract).
///     notified_on: day the Office was notified, or "none" (default "none").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `counting`: calendar or cpa-269 (default cpa-269).
///
/// Outcomes:
///     notified: the representative notified the Office in time.
///     notified-late: the representative notified the Office late.
///     open: there is still time to notify the Office.
///     overdue: the representative did not notify the Office in time.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     due_on: last day to notify the Office.
///     due_on_raw: last of the 15 days, not moved.
///     days_left: days left, the day of the question included.
///
/// Sources: OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.change_notice(
///     ...     as_of="2026-11-02",
///     ...     changed_on="2026-11-02",
///     ... )
///     >>> answer.outcome
///     'open'
#[pyfunction]
#[pyo3(signature = (*, as_of, changed_on = Fact::Absent, notified_on = Fact::Absent, readings = None))]
fn change_notice<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    changed_on: Fact<'_, 'py>,
    notified_on: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [changed_on, notified_on];
    Answer::to(py, &echeance::rules::change_notice::RULE, as_of, &facts, readings)
}

/// May a representative no longer affiliated with an agent resume without a new
/// application on that day?
///
/// Args:
///     as_of: day of the question.
///     unaffiliated_since: last day affiliated with a collection agent holding a
///         valid permit, or "none".
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `leap-day`: february-28 or march-1 (default february-28).
///         `counting`: calendar or cpa-269 (default calendar).
///
/// Outcomes:
///     not-absent: the representative is not absent.
///     may-resume: the representative can resume without a new application, once an
///         affiliation with an agent holding a valid permit is declared.
///     new-application: the representative must make a new application and pass a
///         new exam.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     last_day: last day of the 2 years.
///     last_day_extended: last day, moved where it is a Saturday, a Sunday or
///         another holiday.
///     days_left: days left, the day of the question included.
///
/// Sources: OPC-work-stoppage, P-40.1-s269.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.absence(
///     ...     as_of="2026-06-11",
///     ...     unaffiliated_since="2024-06-12",
///     ... )
///     >>> answer.outcome
///     'may-resume'
#[pyfunction]
#[pyo3(signature = (*, as_of, unaffiliated_since = Fact::Absent, readings = None))]
fn absence<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    unaffiliated_since: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [unaffiliated_since];
    Answer::to(py, &echeance::rules::absence::RULE, as_of, &facts, readings)
}

/// Is the exam passed?
///
/// Args:
///     as_of: day of the question; it may be left out.
///     correct_answers: number of correct answers (0 to 2147483647).
///     questions: number of questions of the exam (1 to 1000) (default 51).
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     passed: the representative has passed the exam.
///     failed: the representative has not passed the exam.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     pass_mark: correct answers needed.
///
/// Sources: OPC-exam.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.exam_result(
///     ...     correct_answers=38,
///     ... )
///     >>> answer.outcome
///     'failed'
#[pyfunction]
#[pyo3(signature = (*, as_of = None, correct_answers = Fact::Absent, questions = Fact::Absent, readings = None))]
fn exam_result<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    correct_answers: Fact<'_, 'py>,
    questions: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [correct_answers, questions];
    Answer::to(py, &echeance::rules::exam_result::RULE, as_of, &facts, readings)
}

/// Can the exam result still be used on the day the online procedure is completed?
///
/// Args:
///     as_of: day the online procedure is completed.
///     passed_on: day the exam was passed, or "never".
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `leap-day`: february-28 or march-1 (default february-28).
///         `counting`: calendar or cpa-269 (default calendar).
///
/// Outcomes:
///     not-passed: the representative has not passed the exam.
///     valid: the exam result can still be used.
///     lapsed: the exam result can no longer be used; the exam must be taken again.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     last_day: last day of the 2 years.
///     last_day_extended: last day, moved where it is a Saturday, a Sunday or
///         another holiday.
///     days_left: days left, the day of the question included.
///
/// Sources: Q1, S000-24, S000-25, S001-08, S001-27, S001-28.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.exam_validity(
///     ...     as_of="2026-06-11",
///     ...     passed_on="2024-06-12",
///     ... )
///     >>> answer.outcome
///     'valid'
#[pyfunction]
#[pyo3(signature = (*, as_of, passed_on = Fact::Absent, readings = None))]
fn exam_validity<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    passed_on: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [passed_on];
    Answer::to(py, &echeance::rules::exam_validity::RULE, as_of, &facts, readings)
}

/// Can the Office attach an earlier exam result to the new file?
///
/// Args:
///     as_of: day the Office attaches the result.
///     exam_passed_on: day the exam was passed, or "never".
///     affiliated_at_expiry: affiliated with a collection agency when the
///         certificate expired.
///     certificate_expired_on: expiry day of the certificate.
///     affiliation_periods: periods of affiliation with a collection agency:
///         `{"from": …, "to": …}` or pairs, `to` may be "none".
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `leap-day`: february-28 or march-1 (default february-28).
///         `counting`: calendar or cpa-269 (default calendar).
///         `lapsed-exam`: either-route or exam-must-be-valid (default
///             either-route).
///         `affiliation-route`: no-time-limit or two-years-after-expiry (default
///             no-time-limit).
///         `expiry-day`: first-day-not-covered or last-day-covered (default
///             first-day-not-covered).
///
/// Outcomes:
///     eligible: the Office can attach the exam result to the new file.
///     not-eligible: the Office can attach no result; the exam must be taken.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     routes: routes.
///     last_day: last day of the exam route.
///     last_day_extended: last day of the exam route, moved where it is a Saturday,
///         a Sunday or another holiday.
///     affiliation_route_ends_on: end of the affiliation route.
///
/// Sources: OPC-work-stoppage, Q1, Q3, Q34, Q4, Q5, S000-04, S000-05, S000-25,
/// S001-07, S001-08, S001-28.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.exam_transfer(
///     ...     as_of="2026-11-20",
///     ...     exam_passed_on="2024-11-21",
///     ...     affiliated_at_expiry=False,
///     ... )
///     >>> answer.outcome
///     'eligible'
#[pyfunction]
#[pyo3(signature = (*, as_of, exam_passed_on = Fact::Absent, affiliated_at_expiry = Fact::Absent, certificate_expired_on = Fact::Absent, affiliation_periods = Fact::Absent, readings = None))]
fn exam_transfer<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    exam_passed_on: Fact<'_, 'py>,
    affiliated_at_expiry: Fact<'_, 'py>,
    certificate_expired_on: Fact<'_, 'py>,
    affiliation_periods: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [exam_passed_on, affiliated_at_expiry, certificate_expired_on, affiliation_periods];
    Answer::to(py, &echeance::rules::exam_transfer::RULE, as_of, &facts, readings)
}

/// Is the e-mail that asks the Office to transfer the exam result complete?
///
/// Args:
///     as_of: day of the question; it may be left out.
///     new_file_number: number of the new file, or "none".
///     expired_certificate_number: number of the expired certificate, or "none".
///     transfer_requested: transfer of the result asked for in the e-mail.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     complete: the request is complete.
///     incomplete: the request is incomplete.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     missing_items: missing items.
///     invalid_items: invalid items.
///     message: message to send.
///
/// Sources: Q10, Q11, S000-16, S000-17, S000-18, S001-19, S001-20, S001-21.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.transfer_request(
///     ...     as_of="2024-07-15",
///     ...     new_file_number="CAR202600000002",
///     ...     expired_certificate_number="CAR202100000001",
///     ...     transfer_requested=True,
///     ... )
///     >>> answer.outcome
///     'complete'
#[pyfunction]
#[pyo3(signature = (*, as_of = None, new_file_number = Fact::Absent, expired_certificate_number = Fact::Absent, transfer_requested = Fact::Absent, readings = None))]
fn transfer_request<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    new_file_number: Fact<'_, 'py>,
    expired_certificate_number: Fact<'_, 'py>,
    transfer_requested: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [new_file_number, expired_certificate_number, transfer_requested];
    Answer::to(py, &echeance::rules::transfer_request::RULE, as_of, &facts, readings)
}

/// What is the next step towards a new certificate?
///
/// Args:
///     as_of: day of the question.
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
///     create-account: the next step of the procedure published for clicSÉQUR is to
///         create a new account.
///     create-file: the next step of the procedure published for clicSÉQUR is to
///         fill in a new file.
///     send-request: the next step of the procedure published for clicSÉQUR is to
///         write to the Office to have the exam result transferred.
///     await-office: the next step of the procedure published for clicSÉQUR is the
///         reply of the Office by e-mail.
///     pay-invoice: the next step of the procedure published for clicSÉQUR is to
///         pay the invoice in the file.
///     affiliate: the next step of the procedure published for clicSÉQUR is to
///         become affiliated with a collection agent.
///     certificate-issued: the certificate is issued.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     steps: steps.
///     account_system: system in which the account is created.
///
/// Sources: S000-03, S000-06, S000-10, S000-14, S000-15, S000-19, S000-20, S000-21,
/// S000-22, S001-07, S001-09, S001-13, S001-17, S001-18, S001-22, S001-23, S001-24,
/// S001-25.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.new_file_after_expiry(
///     ...     as_of="2022-05-12",
///     ...     account_created=False,
///     ...     file_created=False,
///     ...     request_sent=False,
///     ...     office_replied=False,
///     ...     invoice_paid=False,
///     ...     affiliated=False,
///     ... )
///     >>> answer.outcome
///     'create-account'
#[pyfunction]
#[pyo3(signature = (*, as_of, account_created = Fact::Absent, file_created = Fact::Absent, request_sent = Fact::Absent, office_replied = Fact::Absent, invoice_paid = Fact::Absent, affiliated = Fact::Absent, readings = None))]
fn new_file_after_expiry<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    account_created: Fact<'_, 'py>,
    file_created: Fact<'_, 'py>,
    request_sent: Fact<'_, 'py>,
    office_replied: Fact<'_, 'py>,
    invoice_paid: Fact<'_, 'py>,
    affiliated: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts =
        [account_created, file_created, request_sent, office_replied, invoice_paid, affiliated];
    Answer::to(py, &echeance::rules::new_file_after_expiry::RULE, as_of, &facts, readings)
}

/// Is the code received by e-mail still valid at that instant?
///
/// Args:
///     as_of: instant at which the code is entered, with its time zone.
///     purpose: what the code is for: clicsequr-sign-in, sag-account-creation or
///         file-recovery.
///     sent_at: instant of sending.
///     used: code already used (default False).
///     superseded: code superseded by another one (default False).
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `code-boundary`: inclusive or exclusive (default inclusive).
///
/// Outcomes:
///     used: the code has already been used.
///     superseded: another code supersedes this one.
///     valid: the code is valid.
///     expired: the code has expired.
///     lifetime-not-published: how long this code is valid is not published.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     expires_at: end of the 10 minutes.
///     seconds_left: seconds left.
///     digits: number of digits.
///
/// Sources: Q13, Q14, Q16, S002-18, S002-22, S004-09, S004-10.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.code_status(
///     ...     as_of="2024-05-06T10:00:00-04:00",
///     ...     purpose="clicsequr-sign-in",
///     ...     sent_at="2024-05-06T10:00:00-04:00",
///     ... )
///     >>> answer.outcome
///     'valid'
#[pyfunction]
#[pyo3(signature = (*, as_of, purpose = Fact::Absent, sent_at = Fact::Absent, used = Fact::Absent, superseded = Fact::Absent, readings = None))]
fn code_status<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    purpose: Fact<'_, 'py>,
    sent_at: Fact<'_, 'py>,
    used: Fact<'_, 'py>,
    superseded: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [purpose, sent_at, used, superseded];
    Answer::to(py, &echeance::rules::code_status::RULE, as_of, &facts, readings)
}

/// Where does a clicSÉQUR account that is no longer used stand on that day?
///
/// Args:
///     as_of: day of the question.
///     last_used_on: day of the last sign-in.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `leap-day`: february-28 or march-1 (default february-28).
///         `inactivity-boundary`: at-24-months or after-24-months (default
///             at-24-months).
///
/// Outcomes:
///     cancelled: the clicSÉQUR account is cancelled.
///     final-notice: the clicSÉQUR account will be cancelled if it stays unused: it
///         is the period of the final notice.
///     first-notice: the clicSÉQUR account will be cancelled if it stays unused: it
///         is the period of the first notice.
///     active: the clicSÉQUR account is active.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     cancellation_on: day of the cancellation.
///     notice_30_on: 30 days before the cancellation.
///     notice_7_on: 7 days before the cancellation.
///     days_left: days left, the day of the question included.
///
/// Sources: OPC-renewing, Q17, Q18, S004-36, S004-37, S004-38.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.inactivity(
///     ...     as_of="2024-05-06",
///     ...     last_used_on="2024-05-06",
///     ... )
///     >>> answer.outcome
///     'active'
#[pyfunction]
#[pyo3(signature = (*, as_of, last_used_on = Fact::Absent, readings = None))]
fn inactivity<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    last_used_on: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [last_used_on];
    Answer::to(py, &echeance::rules::inactivity::RULE, as_of, &facts, readings)
}

/// What must the operator do, on that day, about a clicSÉQUR account that is no
/// longer used?
///
/// Args:
///     as_of: day on which the job runs.
///     last_used_on: day of the last sign-in to the account.
///     notice_30_sent_on: day the first notice of cancellation was sent, or "none"
///         (default "none").
///     notice_7_sent_on: day the second notice of cancellation was sent, or "none"
///         (default "none").
///     require_notices: no cancellation without both notices (the operator’s
///         choice) (default True).
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `leap-day`: february-28 or march-1 (default february-28).
///         `inactivity-boundary`: at-24-months or after-24-months (default
///             after-24-months).
///
/// Outcomes:
///     wait: there is nothing to do for now.
///     send-30-day-notice: the operator must now send the first notice of
///         cancellation.
///     send-7-day-notice: the operator must now send the second notice of
///         cancellation.
///     cancel: the operator must cancel the account.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     next_action_on: day of the next step.
///     cancel_not_before: first possible day of the cancellation.
///     notice_names: day of cancellation that the notice must name.
///
/// Sources: Q18, S004-36, S004-37, S004-38.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.inactivity_plan(
///     ...     as_of="2025-08-01",
///     ...     last_used_on="2023-08-31",
///     ... )
///     >>> answer.outcome
///     'wait'
#[pyfunction]
#[pyo3(signature = (*, as_of, last_used_on = Fact::Absent, notice_30_sent_on = Fact::Absent, notice_7_sent_on = Fact::Absent, require_notices = Fact::Absent, readings = None))]
fn inactivity_plan<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    last_used_on: Fact<'_, 'py>,
    notice_30_sent_on: Fact<'_, 'py>,
    notice_7_sent_on: Fact<'_, 'py>,
    require_notices: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [last_used_on, notice_30_sent_on, notice_7_sent_on, require_notices];
    Answer::to(py, &echeance::rules::inactivity_plan::RULE, as_of, &facts, readings)
}

/// What does clicSÉQUR ask for besides the password?
///
/// Args:
///     as_of: instant of the sign-in, with its time zone.
///     body: body whose service is used.
///     public_computer: public computer (default False).
///     code_suppressed_at: instant at which the person asked, in the same browser,
///         that no further code be required, or "none" (default "none").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     email-code: clicSÉQUR asks for a verification code, which it sends by
///         e-mail.
///     not-required: clicSÉQUR asks for no code.
///     security-questions: clicSÉQUR asks the security questions.
///     body-not-listed: this is the name of none of the bodies that clicSÉQUR’s
///         page lists and that this program knows; nothing says what is asked for
///         its services.
///     not-by-clicsequr: clicSÉQUR asks for nothing: the Gestion du certificat is
///         entered through the Service d’authentification gouvernementale.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     suppressed_until: instant from which clicSÉQUR asks for a code again.
///
/// Sources: CLICSEQUR-confidentiality-policy, CLICSEQUR-security, OPC-renewing,
/// Q15, Q32, Q41, S002-05, S002-39, S004-07, S004-08, S004-11, S004-15.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.second_factor(
///     ...     as_of="2026-11-23T10:00:00-05:00",
///     ...     body="office-de-la-protection-du-consommateur",
///     ... )
///     >>> answer.outcome
///     'not-by-clicsequr'
#[pyfunction]
#[pyo3(signature = (*, as_of, body = Fact::Absent, public_computer = Fact::Absent, code_suppressed_at = Fact::Absent, readings = None))]
fn second_factor<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    body: Fact<'_, 'py>,
    public_computer: Fact<'_, 'py>,
    code_suppressed_at: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [body, public_computer, code_suppressed_at];
    Answer::to(py, &echeance::rules::second_factor::RULE, as_of, &facts, readings)
}

/// Is the single sign-on of clicSÉQUR active?
///
/// Args:
///     as_of: day of the question; it may be left out.
///     enabled: single sign-on activated in the account.
///     public_computer: box for a public computer checked.
///     accounts_in_use: number of clicSÉQUR accounts that the person uses (0 to
///         1000) (default 1).
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     inactive: single sign-on is inactive.
///     active: single sign-on is active.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     advised_against: single sign-on advised against for so many accounts.
///     may_ask_again: a new authentication always possible.
///
/// Sources: Q23, S003-09, S003-13, S003-14, S003-15.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.single_sign_on(
///     ...     enabled=True,
///     ...     public_computer=False,
///     ... )
///     >>> answer.outcome
///     'active'
#[pyfunction]
#[pyo3(signature = (*, as_of = None, enabled = Fact::Absent, public_computer = Fact::Absent, accounts_in_use = Fact::Absent, readings = None))]
fn single_sign_on<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    enabled: Fact<'_, 'py>,
    public_computer: Fact<'_, 'py>,
    accounts_in_use: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [enabled, public_computer, accounts_in_use];
    Answer::to(py, &echeance::rules::single_sign_on::RULE, as_of, &facts, readings)
}

/// Do the picture and the personal sentence show that the site is that of
/// clicSÉQUR?
///
/// Args:
///     as_of: day of the question; it may be left out.
///     picture_recognised: chosen picture displayed and recognised.
///     sentence_recognised: personal sentence displayed and recognised.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     do-not-enter-password: the person must not enter their password.
///     enter-password: the person may enter their password.
///     undetermined: the known facts are not enough to answer.
///
/// Sources: S003-19, S003-20.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.site_authenticity(
///     ...     picture_recognised=True,
///     ...     sentence_recognised=True,
///     ... )
///     >>> answer.outcome
///     'enter-password'
#[pyfunction]
#[pyo3(signature = (*, as_of = None, picture_recognised = Fact::Absent, sentence_recognised = Fact::Absent, readings = None))]
fn site_authenticity<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    picture_recognised: Fact<'_, 'py>,
    sentence_recognised: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [picture_recognised, sentence_recognised];
    Answer::to(py, &echeance::rules::site_authenticity::RULE, as_of, &facts, readings)
}

/// Must the person accept the terms and conditions of clicSÉQUR before continuing?
///
/// Args:
///     as_of: day of the question; it may be left out.
///     accepted_at_registration: terms and conditions accepted at registration.
///     changed_significantly_since: significant change of the terms since
///         registration.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     accept-first: the person must read and accept the terms and conditions
///         before continuing.
///     continue: the person has nothing to accept before the home page.
///     undetermined: the known facts are not enough to answer.
///
/// Sources: S003-38, S003-39, S004-21.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.terms_acceptance(
///     ...     accepted_at_registration=True,
///     ...     changed_significantly_since=False,
///     ... )
///     >>> answer.outcome
///     'continue'
#[pyfunction]
#[pyo3(signature = (*, as_of = None, accepted_at_registration = Fact::Absent, changed_significantly_since = Fact::Absent, readings = None))]
fn terms_acceptance<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    accepted_at_registration: Fact<'_, 'py>,
    changed_significantly_since: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [accepted_at_registration, changed_significantly_since];
    Answer::to(py, &echeance::rules::terms_acceptance::RULE, as_of, &facts, readings)
}

/// Must the person report something about their clicSÉQUR account to Services
/// Québec?
///
/// Args:
///     as_of: day of the question; it may be left out.
///     site_certificate_ok: security certificate of the site present and right.
///     code_received: verification code received, or "not-applicable".
///     security_questions_ok: security questions the same as those that the person
///         chose, or "not-applicable".
///     account_list_ok: list of accounts right, or "not-applicable".
///     last_access_ok: date and time of last access right.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     contact-services-quebec: the person must contact the customer relations
///         centre (Centre de relations avec la clientèle) of Services Québec.
///     nothing-to-report: the person has nothing to report.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     failed: elements missing or wrong.
///
/// Sources: Q24, S003-27, S003-28, S003-29, S003-30, S004-13, S004-14, S004-15,
/// S004-16, S004-17, S004-18, S004-19.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.account_vigilance(
///     ...     site_certificate_ok=True,
///     ...     code_received=True,
///     ...     security_questions_ok=True,
///     ...     account_list_ok=True,
///     ...     last_access_ok=True,
///     ... )
///     >>> answer.outcome
///     'nothing-to-report'
#[pyfunction]
#[pyo3(signature = (*, as_of = None, site_certificate_ok = Fact::Absent, code_received = Fact::Absent, security_questions_ok = Fact::Absent, account_list_ok = Fact::Absent, last_access_ok = Fact::Absent, readings = None))]
fn account_vigilance<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    site_certificate_ok: Fact<'_, 'py>,
    code_received: Fact<'_, 'py>,
    security_questions_ok: Fact<'_, 'py>,
    account_list_ok: Fact<'_, 'py>,
    last_access_ok: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [
        site_certificate_ok,
        code_received,
        security_questions_ok,
        account_list_ok,
        last_access_ok,
    ];
    Answer::to(py, &echeance::rules::account_vigilance::RULE, as_of, &facts, readings)
}

/// Does a message that claims to come from clicSÉQUR bear a known sign of fraud?
///
/// Args:
///     as_of: day of the question; it may be left out.
///     kind: kind of message: account-created, user-code-retrieved, password-reset,
///         account-cancelled, email-changed, verification-code,
///         cancellation-in-30-days, cancellation-in-7-days or other.
///     has_signature: signature of the Gouvernement du Québec at the top of the
///         message.
///     has_visual: visual of clicSÉQUR at the top of the message.
///     asks_for: personal information that the message asks for: any of user-code,
///         password, notice-of-assessment-number, social-insurance-number or
///         other-personal-information.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     suspicious: the message is suspicious.
///     consistent: the message bears no known sign of fraud, but this does not
///         prove that it comes from clicSÉQUR, because its marks can be copied; it
///         is better not to open its links and to type the address oneself.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     findings: what makes the message suspicious.
///
/// Sources: S004-33, S004-34, S004-35, S004-37, S004-38.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.message_authenticity(
///     ...     kind="account-created",
///     ...     has_signature=True,
///     ...     has_visual=True,
///     ...     asks_for=[],
///     ... )
///     >>> answer.outcome
///     'consistent'
#[pyfunction]
#[pyo3(signature = (*, as_of = None, kind = Fact::Absent, has_signature = Fact::Absent, has_visual = Fact::Absent, asks_for = Fact::Absent, readings = None))]
fn message_authenticity<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    kind: Fact<'_, 'py>,
    has_signature: Fact<'_, 'py>,
    has_visual: Fact<'_, 'py>,
    asks_for: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [kind, has_signature, has_visual, asks_for];
    Answer::to(py, &echeance::rules::message_authenticity::RULE, as_of, &facts, readings)
}

/// What is the next step of signing in to clicSÉQUR?
///
/// Args:
///     as_of: day of the question; it may be left out.
///     credentials: user code and password: entered, not-entered, none,
///         password-forgotten, user-code-forgotten or refused.
///     site_recognised: picture and personal sentence recognised.
///     second_factor: verification code or answer to the security questions: done,
///         pending or answer-forgotten.
///     terms: terms and conditions: accepted or to-accept.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     register-as-new-user: the person must register with clicSÉQUR, through the
///         section for new users.
///     recover-password: the person must consult the help of clicSÉQUR on a
///         forgotten password.
///     recover-user-code: the person must retrieve their user code.
///     get-help-signing-in: the person must get help with signing in.
///     do-not-enter-password: the person must not enter their password.
///     enter-credentials: the person must enter their user code and password.
///     recover-security-answer: the person must consult the help of clicSÉQUR on a
///         forgotten answer.
///     pass-second-factor: the person must enter the verification code or answer
///         the security questions.
///     accept-terms: the person must read and accept the terms and conditions.
///     home-page: the home page of clicSÉQUR appears.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     unspecified: content of the step not published.
///
/// Sources: CLICSEQUR-identity-check, Q27, S003-01, S003-02, S003-04, S003-16,
/// S003-17, S003-18, S003-20, S003-21, S003-22, S003-36, S003-37, S003-38, S003-39,
/// S004-07, S004-11, S004-35.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.sign_in(
///     ...     credentials="none",
///     ...     site_recognised=True,
///     ...     second_factor="pending",
///     ...     terms="accepted",
///     ... )
///     >>> answer.outcome
///     'register-as-new-user'
#[pyfunction]
#[pyo3(signature = (*, as_of = None, credentials = Fact::Absent, site_recognised = Fact::Absent, second_factor = Fact::Absent, terms = Fact::Absent, readings = None))]
fn sign_in<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    credentials: Fact<'_, 'py>,
    site_recognised: Fact<'_, 'py>,
    second_factor: Fact<'_, 'py>,
    terms: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [credentials, site_recognised, second_factor, terms];
    Answer::to(py, &echeance::rules::sign_in::RULE, as_of, &facts, readings)
}

/// By which system is the Gestion du certificat entered on that day?
///
/// Args:
///     as_of: day of the question.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         none.
///
/// Outcomes:
///     clicsequr: the Gestion du certificat is entered through clicSÉQUR.
///     sag: the Gestion du certificat is entered through the Service
///         d’authentification gouvernementale.
///     switch-date-not-published: the Office has not published the day on which the
///         system changed.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     level: level of authentication.
///
/// Sources: OPC-renewing, Q38, S002-05, S002-06, S002-31, S002-39.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.authentication_system(
///     ...     as_of="2024-07-14",
///     ... )
///     >>> answer.outcome
///     'clicsequr'
#[pyfunction]
#[pyo3(signature = (*, as_of, readings = None))]
fn authentication_system<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [];
    Answer::to(py, &echeance::rules::authentication_system::RULE, as_of, &facts, readings)
}

/// Can this invoice’s number be used to recover the file on that day?
///
/// Args:
///     as_of: day of the question.
///     issued_on: day of the invoice.
///     from_office_confirmation: invoice from a payment confirmation of the Office.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `leap-day`: february-28 or march-1 (default february-28).
///
/// Outcomes:
///     too-old: the invoice is too old to recover the file with.
///     not-from-office: the invoice does not come from a payment confirmation of
///         the Office.
///     accepted: the invoice’s number can be used to recover the file.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     last_day: last day on which the invoice is less than 3 years old.
///     days_left: days left, the day of the question included.
///
/// Sources: Q21, Q31, S002-26.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.invoice_proof(
///     ...     as_of="2023-07-01",
///     ...     issued_on="2023-07-01",
///     ...     from_office_confirmation=True,
///     ... )
///     >>> answer.outcome
///     'accepted'
#[pyfunction]
#[pyo3(signature = (*, as_of, issued_on = Fact::Absent, from_office_confirmation = Fact::Absent, readings = None))]
fn invoice_proof<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    issued_on: Fact<'_, 'py>,
    from_office_confirmation: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [issued_on, from_office_confirmation];
    Answer::to(py, &echeance::rules::invoice_proof::RULE, as_of, &facts, readings)
}

/// What is the next step in recovering the certificate file?
///
/// Args:
///     as_of: day of the question.
///     identifiers_match: certificate number and date of birth, together, match the
///         file, or "not-given".
///     code: state of the security code: not-sent, sent, accepted, rejected or
///         not-received.
///     invoice: invoice, or "none" (default "none").
///         `issued_on`: day of the invoice.
///         `from_office_confirmation`: invoice from a payment confirmation of the
///             Office.
///     assistance: state of the request for assistance: none, requested or
///         validated-by-telephone (default "none").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `leap-day`: february-28 or march-1 (default february-28).
///
/// Outcomes:
///     recovered: the file is recovered.
///     redo-recovery: the representative must do the recovery again from the start.
///     await-assistance: an employee of the Office will contact the representative.
///     enter-identifiers: the representative must enter the certificate number and
///         date of birth.
///     enter-code: the representative must enter the security code that the Office
///         sends by e-mail.
///     choose-alternative: the representative can prove their identity in another
///         way than by the code: give the number of an invoice of the Office less
///         than 3 years old, or request assistance.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     options: options.
///
/// Sources: S002-21, S002-22, S002-23, S002-24, S002-25, S002-26, S002-27, S002-28,
/// S002-29.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.file_recovery(
///     ...     as_of="2025-10-06",
///     ...     identifiers_match=True,
///     ...     code="accepted",
///     ... )
///     >>> answer.outcome
///     'recovered'
#[pyfunction]
#[pyo3(signature = (*, as_of, identifiers_match = Fact::Absent, code = Fact::Absent, invoice = Fact::Absent, assistance = Fact::Absent, readings = None))]
fn file_recovery<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    identifiers_match: Fact<'_, 'py>,
    code: Fact<'_, 'py>,
    invoice: Fact<'_, 'py>,
    assistance: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [identifiers_match, code, invoice, Fact::Absent, Fact::Absent, assistance];
    Answer::to(py, &echeance::rules::file_recovery::RULE, as_of, &facts, readings)
}

/// Does the help desk answer the telephone at that instant?
///
/// Args:
///     as_of: instant of the call, with its time zone.
///     desk: help desk: services-quebec (default "services-quebec").
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `support-holidays`: closed or open (default closed).
///
/// Outcomes:
///     open: the help desk answers the telephone.
///     closed: the help desk does not answer the telephone.
///     not-certain: the help desk may be closed on that day; nothing says whether
///         it answers.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     telephone: telephone number.
///     opens_at: next opening by the published hours (from December 23 to January 4
///         the desk may be closed).
///     closes_at: next closing by the published hours.
///
/// Sources: DEC-closing-days, I-16-s61, Q22, Q36, S002-34, T-5.1.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.support_hours(
///     ...     as_of="2026-11-23T07:59:59-05:00",
///     ... )
///     >>> answer.outcome
///     'closed'
#[pyfunction]
#[pyo3(signature = (*, as_of, desk = Fact::Absent, readings = None))]
fn support_hours<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    desk: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [desk];
    Answer::to(py, &echeance::rules::support_hours::RULE, as_of, &facts, readings)
}

/// Is the period still running on that day?
///
/// Args:
///     as_of: day of the question.
///     starts_on: day from which the period runs (it does not count itself).
///     count: number of days, months or years (1 to 36524).
///     unit: unit: days, months or years.
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `leap-day`: february-28 or march-1 (default february-28).
///         `counting`: calendar or cpa-269 (default cpa-269).
///
/// Outcomes:
///     open: the period is still running.
///     passed: the period is over.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     due_on: last day.
///     due_on_raw: last day, not moved.
///     days_left: days left, the day of the question included.
///
/// Sources: CCP-art83, I-16-s61, P-40.1-s269, Q6.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.deadline(
///     ...     as_of="2025-06-25",
///     ...     starts_on="2025-06-09",
///     ...     count=15,
///     ...     unit="days",
///     ... )
///     >>> answer.outcome
///     'open'
#[pyfunction]
#[pyo3(signature = (*, as_of, starts_on = Fact::Absent, count = Fact::Absent, unit = Fact::Absent, readings = None))]
fn deadline<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    starts_on: Fact<'_, 'py>,
    count: Fact<'_, 'py>,
    unit: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [starts_on, count, unit];
    Answer::to(py, &echeance::rules::deadline::RULE, as_of, &facts, readings)
}

/// What must this person do, and by when?
///
/// Args:
///     as_of: day of the question.
///     certificate_number: certificate number, or "none".
///     kind: kind of certificate: regular or temporary (default "regular").
///     issued_on: day the certificate was issued.
///     expires_on: expiry day of the certificate.
///     affiliated: affiliated, on that day, with a collection agent holding a valid
///         permit.
///     unaffiliated_since: last day affiliated with a collection agent holding a
///         valid permit, or "none".
///     cancelled_on: day the certificate is cancelled, or "none" (default "none").
///     renewal_completed_on: day the renewal was completed, or "none" (default
///         "none").
///     exam_passed_on: day the exam was passed, or "never".
///     affiliated_at_expiry: affiliated with a collection agency when the
///         certificate expired.
///     account_last_used_on: last use of the clicSÉQUR account, or "none".
///     renewal_lead_days: number of days, before the certificate ends, from which
///         its renewal is called for (a choice: no source says from when it can be
///         done) (0 to 730) (default 90).
///     readings: Where the sources are silent, the readings to use; this rule uses
///         these:
///         `leap-day`: february-28 or march-1 (default february-28).
///         `counting`: calendar or cpa-269 (default calendar).
///         `lapsed-exam`: either-route or exam-must-be-valid (default
///             either-route).
///         `affiliation-route`: no-time-limit or two-years-after-expiry (default
///             no-time-limit).
///         `expiry-day`: first-day-not-covered or last-day-covered (default
///             first-day-not-covered).
///         `renewal-period`: from-expiry or from-completion (default from-expiry).
///         `inactivity-boundary`: at-24-months or after-24-months (default
///             at-24-months).
///
/// Outcomes:
///     new-application: the representative must make a new application for a
///         certificate.
///     transfer-exam-result: the representative must have the exam result attached
///         to a new file.
///     retake-exam: the representative must take the exam again.
///     affiliate: the representative must declare an affiliation with a collection
///         agent holding a valid permit.
///     renew: the representative must renew the certificate.
///     sign-in-to-keep-account: the representative must sign in to clicSÉQUR to
///         keep the account.
///     open-account: the representative must open a new account to enter the
///         certificate service: a clicSÉQUR account until July 15, 2024; the system
///         of the months after it is not published.
///     fix-number: the certificate number must be corrected.
///     nothing-due: the representative has nothing to do for now.
///     undetermined: the known facts are not enough to answer.
///
/// Values:
///     act_by: last day on which the act is in time.
///     duties: acts that the person owes.
///     next_due_on: next due day, change notices and the end of a temporary
///         certificate apart.
///     next_due_complete: the day of every act is known.
///     account_keep_by: last day to keep the clicSÉQUR account.
///     canonical_number: certificate number in its canonical form.
///     decisions: answers of the rules asked.
///
/// Sources: OPC-application-regular, OPC-application-temporary,
/// OPC-changing-information, OPC-counsellor-expiry, OPC-definition, OPC-renewing,
/// OPC-temporary-expiry, OPC-work-stoppage, P-40.1-s269, Q1, Q10, Q20, Q3, Q34,
/// Q35, Q38, Q4, Q5, R-2.2-s51, S000-01, S000-02, S000-05, S000-16, S000-18,
/// S000-23, S000-25, S001-05, S001-06, S001-08, S001-19, S001-21, S001-26, S001-28,
/// S002-05, S002-37, S002-39, S004-36, S004-37, S004-38.
///
/// Raises:
///     QuestionError: `as_of` is missing, a value is not in the form of its fact,
///         or facts contradict each other; `code` and `field` tell what and where.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.holder_review(
///     ...     as_of="2026-06-15",
///     ...     certificate_number="CAR202112345678",
///     ...     expires_on="2027-03-10",
///     ...     affiliated=True,
///     ...     unaffiliated_since="none",
///     ...     exam_passed_on="2025-01-15",
///     ...     affiliated_at_expiry=False,
///     ...     account_last_used_on="none",
///     ... )
///     >>> answer.outcome
///     'nothing-due'
#[pyfunction]
#[pyo3(signature = (*, as_of, certificate_number = Fact::Absent, kind = Fact::Absent, issued_on = Fact::Absent, expires_on = Fact::Absent, affiliated = Fact::Absent, unaffiliated_since = Fact::Absent, cancelled_on = Fact::Absent, renewal_completed_on = Fact::Absent, exam_passed_on = Fact::Absent, affiliated_at_expiry = Fact::Absent, account_last_used_on = Fact::Absent, renewal_lead_days = Fact::Absent, readings = None))]
fn holder_review<'py>(
    py: Python<'py>,
    as_of: Argument<'_, 'py>,
    certificate_number: Fact<'_, 'py>,
    kind: Fact<'_, 'py>,
    issued_on: Fact<'_, 'py>,
    expires_on: Fact<'_, 'py>,
    affiliated: Fact<'_, 'py>,
    unaffiliated_since: Fact<'_, 'py>,
    cancelled_on: Fact<'_, 'py>,
    renewal_completed_on: Fact<'_, 'py>,
    exam_passed_on: Fact<'_, 'py>,
    affiliated_at_expiry: Fact<'_, 'py>,
    account_last_used_on: Fact<'_, 'py>,
    renewal_lead_days: Fact<'_, 'py>,
    readings: Argument<'_, 'py>,
) -> PyResult<Answer> {
    let facts = [
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
    Answer::to(py, &echeance::rules::holder_review::RULE, as_of, &facts, readings)
}
