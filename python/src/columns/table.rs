//! A table of answers, for whatever takes Arrow data.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use echeance::dynamic::perhaps;
use echeance::{Day, Lang};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyCapsule, PyInt, PyList, PyTuple};

use super::kept::kept;
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

impl Table {
    /// The rows of a column.
    fn cells(&self, place: usize) -> impl Iterator<Item = Cell<'_>> {
        let field = self.field.children.get(place).into_iter();
        let chunks = move |_| self.chunks.iter().filter_map(move |chunk| chunk.children.get(place));
        field.flat_map(move |field| cells(field, chunks(field).map(AsRef::as_ref)))
    }
}

impl Column {
    /// A column of that type.
    pub(super) fn of(field: Field, chunks: Vec<Arc<Array>>) -> Self {
        let rows = chunks.iter().map(|chunk| chunk.len).sum();
        Column { field: Arc::new(field), chunks, rows }
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
            let names = self.column_names();
            return Err(PyKeyError::new_err(format!(
                "there is no column {name:?}; there are {}{}",
                names.join(", "),
                perhaps(name, names, Lang::En)
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

    fn __eq__(&self, py: Python<'_>, other: &Table) -> bool {
        py.detach(|| {
            self.field == other.field
                && self.rows == other.rows
                && (0..self.field.children.len())
                    .all(|place| self.cells(place).eq(other.cells(place)))
        })
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (&self.field, self.rows).hash(&mut hasher);
        hasher.finish()
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, memo: &Bound<'_, PyAny>) -> Py<Self> {
        let _ = memo;
        slf
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let restore = py.import("echeance._echeance")?.getattr("_restore_table")?;
        Ok((restore, kept(py, &self.field, &self.chunks)?))
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
        for cell in cells(&self.field, self.chunks.iter().map(AsRef::as_ref)) {
            list.append(item(py, cell)?)?;
        }
        Ok(list)
    }

    fn __len__(&self) -> usize {
        self.rows
    }

    fn __repr__(&self) -> String {
        format!("<echeance.columns.Column {} of {} rows>", self.field.name, self.rows)
    }

    fn __eq__(&self, py: Python<'_>, other: &Column) -> bool {
        py.detach(|| {
            self.field == other.field
                && self.rows == other.rows
                && cells(&self.field, self.chunks.iter().map(AsRef::as_ref))
                    .eq(cells(&other.field, other.chunks.iter().map(AsRef::as_ref)))
        })
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (&self.field, self.rows).hash(&mut hasher);
        hasher.finish()
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, memo: &Bound<'_, PyAny>) -> Py<Self> {
        let _ = memo;
        slf
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let restore = py.import("echeance._echeance")?.getattr("_restore_column")?;
        Ok((restore, kept(py, &self.field, &self.chunks)?))
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

pub(super) fn is_set(bits: &[u8], row: usize) -> bool {
    bits.get(row / 8).is_some_and(|byte| byte >> (row % 8) & 1 == 1)
}

/// A row of an array.
#[derive(PartialEq)]
enum Cell<'a> {
    None,
    Flag(bool),
    Number(i64),
    Day(Day),
    Text(&'a str),
    List(Vec<Cell<'a>>),
}

/// The rows of arrays of a type, wherever one ends.
fn cells<'a>(
    field: &'a Field,
    arrays: impl Iterator<Item = &'a Array>,
) -> impl Iterator<Item = Cell<'a>> {
    arrays.flat_map(move |array| (0..array.len).map(move |row| cell(field, array, row)))
}

fn cell<'a>(field: &'a Field, array: &'a Array, row: usize) -> Cell<'a> {
    match array.buffers.first() {
        Some(Buffer::Bytes(bits)) if !is_set(bits, row) => return Cell::None,
        // All its rows are null.
        Some(Buffer::Zeros(_)) => return Cell::None,
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
        return cell(field, words, usize::try_from(number).unwrap_or(0));
    }
    match field.format.as_str() {
        "b" => match array.buffers.get(1) {
            Some(Buffer::Bytes(bits)) => Cell::Flag(is_set(bits, row)),
            _ => Cell::None,
        },
        "tdD" => Cell::Day(Day::new(i32::try_from(number).unwrap_or(0))),
        "u" => {
            let Some(Buffer::Bytes(bytes)) = array.buffers.get(2) else { return Cell::None };
            let word = ends(array, row).and_then(|(from, to)| bytes.get(from..to));
            Cell::Text(word.and_then(|word| std::str::from_utf8(word).ok()).unwrap_or_default())
        }
        "+l" => {
            let (from, to) = ends(array, row).unwrap_or_default();
            let (Some(field), Some(items)) = (field.children.first(), array.children.first())
            else {
                return Cell::None;
            };
            Cell::List((from..to).map(|row| cell(field, items, row)).collect())
        }
        _ => Cell::Number(number),
    }
}

/// The row as a value of Python.
fn item<'py>(py: Python<'py>, cell: Cell<'_>) -> PyResult<Bound<'py, PyAny>> {
    Ok(match cell {
        Cell::None => none(py),
        Cell::Flag(flag) => PyBool::new(py, flag).to_owned().into_any(),
        Cell::Number(number) => PyInt::new(py, number).into_any(),
        Cell::Day(day) => date(py, day)?,
        Cell::Text(words) => text(py, words),
        Cell::List(items) => {
            let items = items.into_iter().map(|each| item(py, each));
            PyList::new(py, items.collect::<PyResult<Vec<_>>>()?)?.into_any()
        }
    })
}

/// Where a text or a list begins and ends.
fn ends(array: &Array, row: usize) -> Option<(usize, usize)> {
    let Some(Buffer::I32(offsets)) = array.buffers.get(1) else { return None };
    let end = |at| usize::try_from(*offsets.get(at)?).ok();
    Some((end(row)?, end(row + 1)?))
}
