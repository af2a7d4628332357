//! The reasons letter of an answer.

use echeance::Lang;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::answer::Answer;

/// The answer as a letter to the person it is about: plain text, in French or English.
///
/// A text given as a fact (a number, a body) is never repeated in it.
#[pyfunction]
#[pyo3(signature = (answer, lang = "fr", /))]
pub(crate) fn letter(py: Python<'_>, answer: &Bound<'_, Answer>, lang: &str) -> PyResult<String> {
    let lang = lang_of(lang)?;
    answer.get().read(py, |asked| Ok(asked.letter(lang)))
}

/// The language of a tag.
pub(crate) fn lang_of(tag: &str) -> PyResult<Lang> {
    Lang::from_tag(tag)
        .ok_or_else(|| PyValueError::new_err("the language is neither \"fr\" nor \"en\""))
}
