//! Six-digit codes: made, superseded and checked. No error holds what was given.

use std::num::{NonZeroU8, NonZeroU32};

use echeance::code::{self, CodeError, Policy, State};
use echeance::dynamic::perhaps;
use echeance::rules::code_status::Purpose;
use echeance::{Choice, Lang};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyBytes, PyDelta, PyDeltaAccess, PyDict, PyInt, PyString, PyType};

use crate::question::{Taking, instant_of};

static ISSUED: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static CHECKED: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static CODE_ERROR: PyOnceLock<Py<PyType>> = PyOnceLock::new();

const MODULE: &str = "echeance.codes";

/// Makes a code, and the state to keep of it. Older codes stay as they are.
///
/// Send the code and forget it; keep the state where the person who enters the code cannot write, and the key, 16
/// bytes or more, apart from the states. `attempts` (1 to 255) is how many wrong codes may be entered. `lifetime`, in
/// seconds, is for the purposes whose lifetime is not published; without it no such code is accepted.
///
/// Example:
///     >>> import echeance
///     >>> from datetime import datetime, timezone
///     >>> key = bytes(range(32))  # yours comes from a safe place
///     >>> sent_at = datetime(2026, 11, 21, 14, tzinfo=timezone.utc)
///     >>> sending = {"sent_at": sent_at, "attempts": 3, "key": key}
///     >>> issued = echeance.issue_code("clicsequr-sign-in", **sending)
///     >>> len(issued.code), issued.code.isdigit()
///     (6, True)
#[expect(clippy::doc_markdown, reason = "the help is Python's")]
#[pyfunction]
#[pyo3(signature = (purpose, *, sent_at, attempts, key, lifetime = None))]
pub(crate) fn issue_code<'py>(
    py: Python<'py>,
    purpose: &Bound<'py, PyString>,
    sent_at: &Bound<'py, PyAny>,
    attempts: &Bound<'py, PyAny>,
    key: &Bound<'py, PyBytes>,
    lifetime: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let purpose = purpose_of(text(purpose))?;
    let (sent_at, policy) = (instant_of(sent_at, "sent_at")?, policy(attempts, lifetime)?);
    let made = code::issue(purpose, sent_at, policy, key.as_bytes());
    issued(py, made, None)
}

/// Makes a code for the same purpose in the place of another one, whose state is then in `previous`, superseded.
///
/// Keep both states, or at least the new one. The new code has all its attempts.
///
/// Example:
///     >>> import echeance
///     >>> from datetime import datetime, timezone
///     >>> key = bytes(range(32))  # yours comes from a safe place
///     >>> sent_at = datetime(2026, 11, 21, 14, tzinfo=timezone.utc)
///     >>> sending = {"sent_at": sent_at, "attempts": 3, "key": key}
///     >>> issued = echeance.issue_code("clicsequr-sign-in", **sending)
///     >>> next_one = echeance.issue_next_code(issued.state, **sending)
///     >>> given = echeance.check_code(next_one.previous, issued.code, now=sent_at, key=key)
///     >>> given.verdict
///     'superseded'
#[expect(clippy::doc_markdown, reason = "the help is Python's")]
#[pyfunction]
#[pyo3(signature = (previous, *, sent_at, attempts, key, lifetime = None))]
pub(crate) fn issue_next_code<'py>(
    py: Python<'py>,
    previous: &Bound<'py, PyString>,
    sent_at: &Bound<'py, PyAny>,
    attempts: &Bound<'py, PyAny>,
    key: &Bound<'py, PyBytes>,
    lifetime: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let (sent_at, policy) = (instant_of(sent_at, "sent_at")?, policy(attempts, lifetime)?);
    let mut previous = state_of(py, previous)?;
    let made = code::issue_next(&mut previous, sent_at, policy, key.as_bytes());
    issued(py, made, Some(&previous))
}

/// Checks whether what someone entered is the code that the state was kept of.
///
/// Keep the new state before acting on the verdict, and only if the state that was read is still the one kept. Whoever
/// checks an old state gives attempts back, or accepts a code twice. Log verdicts, never what was entered.
///
/// A `now` that is before the sending by no more than `leeway` seconds counts as the sending: for clocks that disagree.
/// The life of the code is not made longer.
///
/// Example:
///     >>> import echeance
///     >>> from datetime import datetime, timezone
///     >>> key = bytes(range(32))  # yours comes from a safe place
///     >>> sent_at = datetime(2026, 11, 21, 14, tzinfo=timezone.utc)
///     >>> sending = {"sent_at": sent_at, "attempts": 3, "key": key}
///     >>> issued = echeance.issue_code("clicsequr-sign-in", **sending)
///     >>> checked = echeance.check_code(issued.state, issued.code, now=sent_at, key=key)
///     >>> checked.verdict
///     'accepted'
///     >>> echeance.check_code(checked.state, issued.code, now=sent_at, key=key).verdict
///     'used'
#[expect(clippy::doc_markdown, reason = "the help is Python's")]
#[pyfunction]
#[pyo3(signature = (state, given, *, now, key, leeway = None, readings = None))]
pub(crate) fn check_code<'py>(
    py: Python<'py>,
    state: &Bound<'py, PyString>,
    given: &Bound<'py, PyString>,
    now: &Bound<'py, PyAny>,
    key: &Bound<'py, PyBytes>,
    leeway: Option<&Bound<'py, PyAny>>,
    readings: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let now = instant_of(now, "now")?;
    let leeway = leeway.map_or(Ok(0), leeway_of)?;
    // Readings are refused as those of a question are, whenever it is asked.
    let any_time = crate::value::text(py, "2026-01-01T00:00:00Z");
    let mut taking = Taking::new(py, &echeance::rules::code_status::RULE, Some(&any_time))?;
    taking.readings(readings)?;
    let (_, readings) = taking.moment()?;
    let mut state = state_of(py, state)?;
    let checked = state.check_with_leeway(text(given), now, leeway, &readings, key.as_bytes());
    let verdict = checked.map_err(|error| raised(py, error))?;
    let words = verdict.text();
    let parts = (verdict.slug(), verdict.attempts_left(), state.to_text(), words.fr, words.en);
    CHECKED.import(py, MODULE, "CheckedCode")?.call1(parts)
}

/// The state of the same code, superseded by another one. It stays so.
///
/// Example:
///     >>> import echeance
///     >>> from datetime import datetime, timezone
///     >>> key = bytes(range(32))  # yours comes from a safe place
///     >>> sent_at = datetime(2026, 11, 21, 14, tzinfo=timezone.utc)
///     >>> sending = {"sent_at": sent_at, "attempts": 3, "key": key}
///     >>> issued = echeance.issue_code("clicsequr-sign-in", **sending)
///     >>> state = echeance.supersede_code(issued.state, key=key)
///     >>> echeance.check_code(state, issued.code, now=sent_at, key=key).verdict
///     'superseded'
#[expect(clippy::doc_markdown, reason = "the help is Python's")]
#[pyfunction]
#[pyo3(signature = (state, *, key))]
pub(crate) fn supersede_code(
    py: Python<'_>,
    state: &Bound<'_, PyString>,
    key: &Bound<'_, PyBytes>,
) -> PyResult<String> {
    let mut state = state_of(py, state)?;
    state.supersede(key.as_bytes()).map_err(|error| raised(py, error))?;
    Ok(state.to_text())
}

/// A text; the empty one, which is neither a state nor a code, where a lone surrogate makes it none.
fn text<'a>(given: &'a Bound<'_, PyString>) -> &'a str {
    given.to_str().unwrap_or("")
}

fn purpose_of(given: &str) -> PyResult<Purpose> {
    Purpose::from_slug(given).ok_or_else(|| {
        let slugs = Purpose::TABLE.iter().map(|choice| choice.slug);
        let (known, perhaps) =
            (slugs.clone().collect::<Vec<_>>().join(", "), perhaps(given, slugs, Lang::En));
        PyValueError::new_err(format!("purpose is none of {known}{perhaps}"))
    })
}

fn state_of(py: Python<'_>, given: &Bound<'_, PyString>) -> PyResult<State> {
    State::from_text(text(given)).map_err(|error| raised(py, error))
}

fn policy(attempts: &Bound<'_, PyAny>, lifetime: Option<&Bound<'_, PyAny>>) -> PyResult<Policy> {
    let attempts: Option<u8> = whole(attempts, "attempts")?.extract().ok();
    let attempts = attempts.and_then(NonZeroU8::new);
    let attempts =
        attempts.ok_or_else(|| PyValueError::new_err("attempts is not between 1 and 255"))?;
    let policy = Policy::new(attempts);
    let Some(lifetime) = lifetime else { return Ok(policy) };
    let seconds = seconds(lifetime, "lifetime")?;
    let seconds = seconds.and_then(NonZeroU32::new).ok_or_else(|| {
        PyValueError::new_err("lifetime is not a number of whole seconds from 1 to 4294967295")
    })?;
    Ok(policy.living(seconds))
}

fn leeway_of(given: &Bound<'_, PyAny>) -> PyResult<u32> {
    seconds(given, "leeway")?.ok_or_else(|| {
        PyValueError::new_err("leeway is not a number of whole seconds from 0 to 4294967295")
    })
}

/// The whole seconds that were given; `None` where there is a fraction of one, too many or less than none.
fn seconds(given: &Bound<'_, PyAny>, name: &str) -> PyResult<Option<u32>> {
    let Ok(delta) = given.cast::<PyDelta>() else {
        return Ok(whole(given, name)?.extract().ok());
    };
    let seconds = i64::from(delta.get_days()) * 86_400 + i64::from(delta.get_seconds());
    Ok((delta.get_microseconds() == 0).then(|| u32::try_from(seconds).ok()).flatten())
}

fn whole<'a, 'py>(given: &'a Bound<'py, PyAny>, name: &str) -> PyResult<&'a Bound<'py, PyInt>> {
    let number = given.cast::<PyInt>().ok().filter(|_| !given.is_instance_of::<PyBool>());
    number.ok_or_else(|| PyTypeError::new_err(format!("{name} is no whole number")))
}

fn issued<'py>(
    py: Python<'py>,
    made: Result<(code::Code, State), CodeError>,
    previous: Option<&State>,
) -> PyResult<Bound<'py, PyAny>> {
    let (code, state) = made.map_err(|error| raised(py, error))?;
    let parts = (code.as_str(), state.to_text(), previous.map(State::to_text));
    ISSUED.import(py, MODULE, "IssuedCode")?.call1(parts)
}

/// `echeance.CodeError` of an error of the core.
fn raised(py: Python<'_>, error: CodeError) -> PyErr {
    exception(py, error).map_or_else(|failure| failure, PyErr::from_value)
}

fn exception(py: Python<'_>, error: CodeError) -> PyResult<Bound<'_, PyAny>> {
    let words = error.text();
    let text = PyDict::new(py);
    text.set_item("fr", words.fr)?;
    text.set_item("en", words.en)?;
    let part = error.part().map(code::StatePart::slug);
    CODE_ERROR.import(py, MODULE, "CodeError")?.call1((error.slug(), part, text))
}
