//! Questions by name or as JSON: a dict for a dict, a text for a text, lines for lines.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDate, PyString};

use crate::answer::{Answer, ask_by_name};
use crate::error::{exception_of, raised};
use crate::foreign::native;
use crate::json::{dict_of, text_of};
use crate::legal_time::LegalTime;
use crate::question::given;
use crate::value::{answer_dict, text};

/// Answers a question of the contract: a dict for a dict, a text for a text.
///
/// Days and moments in a dict may be `date` and aware `datetime` objects; in the answer they are texts. Raises
/// `QuestionError` where the question cannot be asked.
///
/// Example:
///     >>> import echeance
///     >>> facts = {"passed_on": "2024-11-21"}
///     >>> question = {"rule": "exam-validity", "as_of": "2026-11-21", "facts": facts}
///     >>> echeance.evaluate(question)["outcome"]
///     'valid'
///     >>> question["as_of"] = "2026-11-22"
///     >>> echeance.evaluate(question)["outcome"]
///     'lapsed'
#[expect(clippy::doc_markdown, reason = "the help is Python's")]
#[pyfunction]
#[pyo3(signature = (question, /, *, legal_time = None))]
pub(crate) fn evaluate<'py>(
    py: Python<'py>,
    question: &Bound<'py, PyAny>,
    legal_time: Option<&Bound<'py, LegalTime>>,
) -> PyResult<Bound<'py, PyAny>> {
    let legal_time = given(legal_time.map(Bound::get));
    if let Ok(written) = question.cast::<PyString>() {
        // A lone surrogate is no text, and hence no JSON.
        let written = written.to_str().unwrap_or("");
        // For its parts a refused question is asked once more: errors are rare.
        let line = echeance::evaluate_json_in(written, legal_time).or_else(|line| {
            echeance::evaluate(written).map(|_| line).map_err(|error| raised(py, &error))
        })?;
        return Ok(text(py, &line));
    }
    let written = text_of(question)?;
    let answer = echeance::evaluate_in(&written, legal_time).map_err(|error| raised(py, &error))?;
    let id = match dict_of(question)? {
        Some(dict) => dict.get_item("id")?.map(|id| plain_id(&id)).transpose()?.flatten(),
        None => None,
    };
    answer_dict(py, &answer, id.as_ref()).map(Bound::into_any)
}

/// The `id` of a question as the core read it: a text or a whole number, which JSON takes; `None` where there is none.
fn plain_id<'py>(given: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let id = native(given)?;
    if id.is_none() {
        return Ok(None);
    }
    let is_day = id.is_instance_of::<PyDate>();
    Ok(Some(if is_day { id.call_method0("isoformat")? } else { id }))
}

/// Answers a JSON text by a JSON text, and says what is wrong with the question.
///
/// Gives `(answer, None)`, or `(object with error, the QuestionError)`, which is not raised.
#[pyfunction]
#[pyo3(signature = (question, /, *, legal_time = None))]
pub(crate) fn evaluate_json<'py>(
    py: Python<'py>,
    question: &Bound<'py, PyString>,
    legal_time: Option<&Bound<'py, LegalTime>>,
) -> PyResult<(String, Option<Bound<'py, PyAny>>)> {
    // A lone surrogate is no text, and hence no JSON.
    let question = question.to_str().unwrap_or("");
    match echeance::evaluate_json_in(question, given(legal_time.map(Bound::get))) {
        Ok(line) => Ok((line, None)),
        Err(line) => {
            let error = echeance::evaluate(question).err();
            let error = error.map(|error| exception_of(py, &error)).transpose()?;
            Ok((line, error))
        }
    }
}

/// Answers JSON lines by JSON lines, line n by line n, and returns whether every line was answered.
///
/// A question that cannot be asked is answered by an object with `error`, an empty line by the error `not-json`, so that
/// no line is lost. Other threads run meanwhile.
#[pyfunction]
#[pyo3(signature = (data, /, *, legal_time = None))]
pub(crate) fn evaluate_lines<'py>(
    py: Python<'py>,
    data: &Bound<'py, PyBytes>,
    legal_time: Option<&Bound<'py, LegalTime>>,
) -> (Bound<'py, PyBytes>, bool) {
    let data = data.as_bytes();
    let legal_time = given(legal_time.map(Bound::get));
    let (answers, all_answered) = py.detach(|| {
        let mut all_answered = true;
        let mut answers = String::with_capacity(data.len() * 4);
        let lines = data.strip_suffix(b"\n").unwrap_or(data);
        if !data.is_empty() {
            for line in lines.split(|byte| *byte == b'\n') {
                let line = line.strip_suffix(b"\r").unwrap_or(line);
                // What is no text at all is no JSON either.
                let line = std::str::from_utf8(line).unwrap_or("");
                all_answered &= echeance::write_json(line, legal_time, &mut answers);
                answers.push('\n');
            }
        }
        (answers, all_answered)
    });
    (PyBytes::new(py, answers.as_bytes()), all_answered)
}

/// Asks a rule by its slug, as its typed function does: for a program that knows the rule only when it runs.
///
/// Args:
///     rule: the slug, as `"exam-transfer"`.
///     as_of: the day or instant of the question, where the rule needs it.
///     facts: by name; one that is left out is absent, `None` says that it is not known.
///     readings: by name; the help of the rule's function lists their choices.
///     legal_time: legal time of a file of zone data.
///
/// Raises:
///     QuestionError: no rule has the name, a fact or reading is not known, or what the rule's function refuses.
///
/// Example:
///     >>> import echeance
///     >>> facts = {"exam_passed_on": "2024-11-21", "affiliated_at_expiry": False}
///     >>> answer = echeance.ask("exam-transfer", as_of="2026-11-21", facts=facts)
///     >>> answer.outcome
///     'eligible'
#[expect(clippy::doc_markdown, reason = "the help is Python's")]
#[pyfunction]
#[pyo3(signature = (rule, /, *, as_of = None, facts = None, readings = None, legal_time = None))]
pub(crate) fn ask<'py>(
    py: Python<'py>,
    rule: &str,
    as_of: Option<&Bound<'py, PyAny>>,
    facts: Option<&Bound<'py, PyAny>>,
    readings: Option<&Bound<'py, PyAny>>,
    legal_time: Option<Py<LegalTime>>,
) -> PyResult<Answer> {
    ask_by_name(py, rule, as_of, facts, readings, legal_time)
}
