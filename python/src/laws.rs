//! Law in time as data: each value that law or a page can change, with its dated rows.

use echeance::law::{self, LawTold, RowTold};
use echeance::{Day, Lang, Words};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyTuple};

/// Every value that law or a page can change, each with its dated rows: what it is, the day that matters, the rules that
/// rest on it, and of each row the value in words, its first and last day, its sources, the day on their pages, the day
/// on which our copies were read, and the open questions whose settling could change it.
///
/// With a day, each row also tells whether it is `stale` on that day: whether a source of it was read more than a year
/// before, or was never noted as read.
#[pyfunction]
#[pyo3(signature = (on=None))]
pub(crate) fn laws<'py>(
    py: Python<'py>,
    on: Option<Bound<'py, PyDate>>,
) -> PyResult<Bound<'py, PyTuple>> {
    let on = on.map(|on| day(&on)).transpose()?;
    let each = law::all().into_iter().map(|law| of_law(py, &law, on));
    PyTuple::new(py, each.collect::<PyResult<Vec<_>>>()?)
}

fn day(date: &Bound<'_, PyDate>) -> PyResult<Day> {
    let text: String = date.call_method0("isoformat")?.extract()?;
    // A date with a time writes its day first.
    let iso = text.get(..10).unwrap_or(&text);
    Day::parse_iso(iso).ok_or_else(|| PyValueError::new_err("not a day of the civil calendar"))
}

fn of_law<'py>(py: Python<'py>, law: &LawTold, on: Option<Day>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("name", law.name)?;
    dict.set_item("text", bilingual(py, law.words)?)?;
    dict.set_item("day_that_matters", bilingual(py, law.day)?)?;
    dict.set_item("rules", law.rules)?;
    let rows = law.rows.iter().map(|row| of_row(py, row, on));
    dict.set_item("rows", rows.collect::<PyResult<Vec<_>>>()?)?;
    Ok(dict)
}

fn of_row<'py>(py: Python<'py>, row: &RowTold, on: Option<Day>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    let value = PyDict::new(py);
    value.set_item("fr", row.value_in(Lang::Fr))?;
    value.set_item("en", row.value_in(Lang::En))?;
    dict.set_item("value", value)?;
    for (key, day) in [("from", row.from), ("to", row.to), ("dated", row.dated), ("read", row.read)]
    {
        dict.set_item(key, day.map(|day| day.to_string()))?;
    }
    dict.set_item("sources", row.sources)?;
    dict.set_item("open_questions", row.open_questions)?;
    if let Some(on) = on {
        dict.set_item("stale", row.is_stale(on))?;
    }
    Ok(dict)
}

fn bilingual(py: Python<'_>, words: Words) -> PyResult<Bound<'_, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("fr", words.fr)?;
    dict.set_item("en", words.en)?;
    Ok(dict)
}
