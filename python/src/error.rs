//! Raises the exception that Python defines.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyType};

use echeance::calendar::ZoneDataError;
use echeance::{ErrorCode, Lang, Words};

static QUESTION_ERROR: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static LEGAL_TIME_ERROR: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// `echeance.QuestionError` of an error of the core.
pub(crate) fn raised(py: Python<'_>, error: &echeance::Error) -> PyErr {
    raised_with(py, error, None)
}

/// The exception itself, to be handed over rather than raised.
pub(crate) fn exception_of<'py>(
    py: Python<'py>,
    error: &echeance::Error,
) -> PyResult<Bound<'py, PyAny>> {
    exception(py, error, None)
}

/// The same, with how it is mended in Python.
pub(crate) fn raised_with(py: Python<'_>, error: &echeance::Error, mend: Option<&str>) -> PyErr {
    exception(py, error, mend).map_or_else(|failure| failure, PyErr::from_value)
}

fn exception<'py>(
    py: Python<'py>,
    error: &echeance::Error,
    mend: Option<&str>,
) -> PyResult<Bound<'py, PyAny>> {
    let class = QUESTION_ERROR.import(py, "echeance.errors", "QuestionError")?;
    let text = PyDict::new(py);
    text.set_item("fr", error.text(Lang::Fr))?;
    text.set_item("en", error.text(Lang::En))?;
    class.call1((error.code.slug(), error.field.as_deref(), text, mend))
}

/// `echeance.errors.LegalTimeError`: zone data that cannot be used.
pub(crate) fn no_legal_time(py: Python<'_>, error: ZoneDataError) -> PyErr {
    let exception = || {
        let class = LEGAL_TIME_ERROR.import(py, "echeance.errors", "LegalTimeError")?;
        class.call1((bilingual(py, error.text())?,))
    };
    exception().map_or_else(|failure| failure, PyErr::from_value)
}

/// What each code of an error says, by its slug.
#[pyfunction]
pub(crate) fn error_texts(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let texts = PyDict::new(py);
    for code in ErrorCode::ALL {
        texts.set_item(code.slug(), bilingual(py, code.text())?)?;
    }
    Ok(texts)
}

fn bilingual(py: Python<'_>, words: Words) -> PyResult<Bound<'_, PyDict>> {
    let text = PyDict::new(py);
    text.set_item("fr", words.fr)?;
    text.set_item("en", words.en)?;
    Ok(text)
}

/// The same, with words of its own.
pub(crate) fn with_words(
    py: Python<'_>,
    code: ErrorCode,
    field: &str,
    fr: &str,
    en: &str,
) -> PyErr {
    let made = || {
        let class = QUESTION_ERROR.import(py, "echeance.errors", "QuestionError")?;
        let text = PyDict::new(py);
        text.set_item("fr", fr)?;
        text.set_item("en", en)?;
        class.call1((code.slug(), field, text))
    };
    made().map_or_else(|failure| failure, PyErr::from_value)
}
