//! A table of answers, for whatever takes Arrow data.

use std::sync::Arc;

use echeance::Day;
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyCapsule, PyInt, PyList};

use super::output::{Output, Words};
use crate::arrow::{Array, Buffer, Field, stream};
use crate::value::{date, none, text};

/// The answers of a table, one row per question. See `echeance.columns`.
#[pyclass(module = "echeance.columns", frozen)]
pub(crate) struct Table {
    field: Arc<Field>,
    chunks: Vec<Arc<Array>>,
    rows: usize,
}

/// A column of answers. See `echeance.columns`.
#[pyclass(module = "echeance.columns", frozen)]
pub(crate) struct Column {
    field: Arc<Field>,
    chunks: Vec<Arc<Array>>,
    rows: usize,
}

impl Table {
    pub(super) fn new(
        outputs: &[Output],
        words: Words,
        chunks: Vec<Arc<Array>>,
        rows: usize,
    ) -> Self {
        Self::of(outputs.iter().map(|output| output.field(words)).collect(), chunks, rows)
    }

    /// A table of columns of those fields.
    pub(crate) fn of(children: Vec<Field>, chunks: Vec<Arc<Array>>, rows: usize) -> Self {
        let field =
            Field { name: String::new(), format: "+s".to_owned(), children, dictionary: None };
        Table { field: Arc::new(field), chunks, rows }
    }
}

#[pymethods]
impl Table {
    /// The names of the columns, in their order.
    #[getter]
    fn column_names(&self) -> Vec<&str> {
        self.field.children.iter().map(|field| field.name.as_str()).collect()
    }

    /// The column of that name.
    fn column(&self, name: &str) -> PyResult<Column> {
        let place = self.field.children.iter().position(|field| field.name == name);
        let field = place.and_then(|place| self.field.children.get(place));
        let (Some(place), Some(field)) = (place, field) else {
            return Err(PyKeyError::new_err(format!(
                "there is no column {name:?}; there are {}",
                self.column_names().join(", ")
            )));
        };
        let chunks =
            self.chunks.iter().filter_map(|chunk| chunk.children.get(place).cloned()).collect();
        Ok(Column { field: Arc::new(field.clone()), chunks, rows: self.rows })
    }

    fn __getitem__(&self, name: &str) -> PyResult<Column> {
        self.column(name)
    }

    fn __len__(&self) -> usize {
        self.rows
    }

    fn __repr__(&self) -> String {
        format!(
            "<echeance.columns.Table of {} rows: {}>",
            self.rows,
            self.column_names().join(", ")
        )
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // Another type is never made: the interface lets a producer keep its own.
        let _ = requested_schema;
        stream(py, Arc::clone(&self.field), self.chunks.clone())
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        self.field.capsule(py)
    }
}

#[pymethods]
impl Column {
    /// The name of the column.
    #[getter]
    fn name(&self) -> &str {
        &self.field.name
    }

    /// The column as values of Python: numbers, texts, days, lists, `None`.
    fn to_pylist<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let list = PyList::empty(py);
        for chunk in &self.chunks {
            for row in 0..chunk.len {
                list.append(item(py, &self.field, chunk, row)?)?;
            }
        }
        Ok(list)
    }

    fn __len__(&self) -> usize {
        self.rows
    }

    fn __repr__(&self) -> String {
        format!("<echeance.columns.Column {} of {} rows>", self.field.name, self.rows)
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        stream(py, Arc::clone(&self.field), self.chunks.clone())
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        self.field.capsule(py)
    }
}

fn is_set(bits: &[u8], row: usize) -> bool {
    bits.get(row / 8).is_some_and(|byte| byte >> (row % 8) & 1 == 1)
}

/// A row of an array as a value of Python.
fn item<'py>(
    py: Python<'py>,
    field: &Field,
    array: &Array,
    row: usize,
) -> PyResult<Bound<'py, PyAny>> {
    match array.buffers.first() {
        Some(Buffer::Bytes(bits)) if !is_set(bits, row) => return Ok(none(py)),
        // All its rows are null.
        Some(Buffer::Zeros(_)) => return Ok(none(py)),
        _ => {}
    }
    let number = match array.buffers.get(1) {
        Some(Buffer::I8(rows)) => rows.get(row).map(|number| i64::from(*number)),
        Some(Buffer::I16(rows)) => rows.get(row).map(|number| i64::from(*number)),
        Some(Buffer::I32(rows)) => rows.get(row).map(|number| i64::from(*number)),
        Some(Buffer::I64(rows)) => rows.get(row).copied(),
        _ => None,
    };
    let number = number.unwrap_or(0);
    if let (Some(field), Some(words)) = (&field.dictionary, &array.dictionary) {
        return item(py, field, words, usize::try_from(number).unwrap_or(0));
    }
    Ok(match field.format.as_str() {
        "b" => {
            let Some(Buffer::Bytes(bits)) = array.buffers.get(1) else { return Ok(none(py)) };
            PyBool::new(py, is_set(bits, row)).to_owned().into_any()
        }
        "tdD" => date(py, Day::new(i32::try_from(number).unwrap_or(0)))?,
        "u" => {
            let Some(Buffer::Bytes(bytes)) = array.buffers.get(2) else { return Ok(none(py)) };
            let word = ends(array, row).and_then(|(from, to)| bytes.get(from..to));
            text(py, word.and_then(|word| std::str::from_utf8(word).ok()).unwrap_or_default())
        }
        "+l" => {
            let (from, to) = ends(array, row).unwrap_or_default();
            let (Some(field), Some(items)) = (field.children.first(), array.children.first())
            else {
                return Ok(none(py));
            };
            let items = (from..to).map(|row| item(py, field, items, row));
            PyList::new(py, items.collect::<PyResult<Vec<_>>>()?)?.into_any()
        }
        _ => PyInt::new(py, number).into_any(),
    })
}

/// Where a text or a list begins and ends.
fn ends(array: &Array, row: usize) -> Option<(usize, usize)> {
    let Some(Buffer::I32(offsets)) = array.buffers.get(1) else { return None };
    let end = |at| usize::try_from(*offsets.get(at)?).ok();
    Some((end(row)?, end(row + 1)?))
}
