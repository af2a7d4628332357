//! The reasons letter of an answer.

use std::collections::BTreeMap;

use echeance::{DecidedBy, Lang, Profile};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::answer::Answer;

/// The answer as a letter to the person it is about: plain text, in French or English.
///
/// A text given as a fact (a number, a body) is never repeated in it. What only the sender knows is given by keyword, in
/// the language of the letter; what is left out stands as a marked blank. `decided` is `"software-alone"` or
/// `"person-with-software"`; `origins` says by fact name where facts came from.
///
/// Example:
///     >>> import echeance
///     >>> answer = echeance.exam_validity(passed_on="2024-11-21", as_of="2026-11-21")
///     >>> letter = echeance.letter(answer, "en", body="Office", file_number="17")
///     >>> [line for line in letter.splitlines() if line.startswith(("Body", "File", "Unit"))]
///     ['Body: Office', 'Unit: [to be filled in]', 'File number: 17']
#[expect(clippy::doc_markdown, reason = "the help is Python's")]
#[pyfunction]
#[pyo3(signature = (
    answer, lang = "fr", /, *, body = None, unit = None, contact = None, recourse = None, recourse_limit = None,
    file_number = None, decided = None, origins = None
))]
#[expect(clippy::too_many_arguments, reason = "each is a keyword of its own in Python")]
pub(crate) fn letter(
    py: Python<'_>,
    answer: &Bound<'_, Answer>,
    lang: &str,
    body: Option<&str>,
    unit: Option<&str>,
    contact: Option<&str>,
    recourse: Option<&str>,
    recourse_limit: Option<&str>,
    file_number: Option<&str>,
    decided: Option<&str>,
    origins: Option<BTreeMap<String, String>>,
) -> PyResult<String> {
    let lang = lang_of(lang)?;
    let decided = decided.map(decided_by).transpose()?;
    let origins = origins.unwrap_or_default();
    let origins: Vec<_> = origins.iter().map(|(fact, from)| (&**fact, &**from)).collect();
    let origins = &*origins;
    let profile =
        Profile { body, unit, contact, recourse, recourse_limit, file_number, decided, origins };
    answer.get().read(py, |asked| Ok(asked.letter_with(&profile, lang)))
}

fn decided_by(slug: &str) -> PyResult<DecidedBy> {
    match slug {
        "software-alone" => Ok(DecidedBy::SoftwareAlone),
        "person-with-software" => Ok(DecidedBy::PersonWithSoftware),
        _ => Err(PyValueError::new_err(
            "decided is neither \"software-alone\" nor \"person-with-software\"",
        )),
    }
}

/// The language of a tag.
pub(crate) fn lang_of(tag: &str) -> PyResult<Lang> {
    Lang::from_tag(tag)
        .ok_or_else(|| PyValueError::new_err("the language is neither \"fr\" nor \"en\""))
}
