//! The JSON door: dict for dict, text for text, lines for lines.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::answer::{Answer, ask_by_name};
use crate::error::raised;
use crate::json::{dict_of, text_of};
use crate::value::{answer_dict, text};

/// Answers a question of the contract: a dict for a dict, a text for a text.
///
/// Days and moments in a dict may be `date` and aware `datetime` objects; in the answer they are texts. Raises
/// `QuestionError` where the question cannot be asked.
#[pyfunction]
#[pyo3(signature = (question, /))]
pub(crate) fn evaluate<'py>(
    py: Python<'py>,
    question: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    if let Ok(written) = question.cast::<PyString>() {
        // A lone surrogate is no text, and hence no JSON.
        let written = written.to_str().unwrap_or("");
        // For its parts a refused question is asked once more: errors are rare.
        let line = echeance::evaluate_json(written).or_else(|line| {
            echeance::evaluate(written).map(|_| line).map_err(|error| raised(py, &error))
        })?;
        return Ok(text(py, &line));
    }
    let written = text_of(question)?;
    let answer = echeance::evaluate(&written).map_err(|error| raised(py, &error))?;
    let id = match dict_of(question)? {
        Some(dict) => dict.get_item("id")?.filter(|id| !id.is_none()),
        None => None,
    };
    answer_dict(py, &answer, id.as_ref()).map(Bound::into_any)
}

/// Answers a JSON text by a JSON text: the answer, or an object with `error`.
#[pyfunction]
#[pyo3(signature = (question, /))]
pub(crate) fn evaluate_json(question: &Bound<'_, PyString>) -> String {
    line_of(question.to_str())
}

/// The line of a question, or of what is no text: answer or error.
fn line_of<E>(question: Result<&str, E>) -> String {
    question.map_or_else(
        |_| echeance::not_json(),
        |question| echeance::evaluate_json(question).unwrap_or_else(|error| error),
    )
}

/// Answers JSON lines by JSON lines, line n by line n, error objects too.
///
/// An empty line is answered by the error `not-json`, so that no line is lost. Other threads run meanwhile.
#[pyfunction]
#[pyo3(signature = (data, /))]
pub(crate) fn evaluate_lines<'py>(
    py: Python<'py>,
    data: &Bound<'py, PyBytes>,
) -> Bound<'py, PyBytes> {
    let data = data.as_bytes();
    let answers = py.detach(|| {
        let mut answers = Vec::with_capacity(data.len() * 4);
        let lines = data.strip_suffix(b"\n").unwrap_or(data);
        if !data.is_empty() {
            for line in lines.split(|byte| *byte == b'\n') {
                let line = line.strip_suffix(b"\r").unwrap_or(line);
                answers.extend_from_slice(line_of(std::str::from_utf8(line)).as_bytes());
                answers.push(b'\n');
            }
        }
        answers
    });
    PyBytes::new(py, &answers)
}

/// Asks a rule by its slug, as its typed function does.
#[pyfunction]
#[pyo3(signature = (rule, /, *, as_of = None, facts = None, readings = None))]
pub(crate) fn ask<'py>(
    py: Python<'py>,
    rule: &str,
    as_of: Option<&Bound<'py, PyAny>>,
    facts: Option<&Bound<'py, PyAny>>,
    readings: Option<&Bound<'py, PyAny>>,
) -> PyResult<Answer> {
    ask_by_name(py, rule, as_of, facts, readings)
}
