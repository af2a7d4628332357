//! Statements that decide nothing: steps, labels, advice, contacts and notices.

use echeance::Statement;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple, PyType};

use crate::answer::rule_of;

static STATEMENT: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// What the sources say besides what decides, in the order in which it is read: all of it, or what goes with one rule.
///
/// Example:
///     >>> import echeance
///     >>> first = echeance.statements("exam-validity")[0]
///     >>> first.kind, first.sources[0]
///     ('notice', 'S000-30')
#[pyfunction]
#[pyo3(signature = (rule = None))]
pub(crate) fn statements<'py>(
    py: Python<'py>,
    rule: Option<&Bound<'py, PyString>>,
) -> PyResult<Bound<'py, PyTuple>> {
    // A lone surrogate is no text, and hence no rule.
    let rule = rule.map(|slug| rule_of(py, slug.to_str().unwrap_or(""))).transpose()?;
    let all = echeance::statements().iter();
    let chosen = all.filter(|statement| rule.is_none_or(|rule| statement.is_of(rule)));
    tuple(py, chosen)
}

/// The statements as objects.
pub(crate) fn tuple(
    py: Python<'_>,
    chosen: impl Iterator<Item = &'static Statement>,
) -> PyResult<Bound<'_, PyTuple>> {
    let each = chosen.map(|statement| object(py, statement));
    PyTuple::new(py, each.collect::<PyResult<Vec<_>>>()?)
}

fn object<'py>(py: Python<'py>, statement: &Statement) -> PyResult<Bound<'py, PyAny>> {
    let class = STATEMENT.import(py, "echeance.statement", "Statement")?;
    class.call1((
        statement.number,
        statement.id,
        statement.kind.slug(),
        PyTuple::new(py, statement.rules)?,
        statement.words.fr,
        statement.words.en,
        PyTuple::new(py, statement.sources)?,
    ))
}
