//! A table of answers, for whatever takes Arrow data.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use echeance::dynamic::perhaps;
use echeance::{Day, Lang};
use pyo3::exceptions::{PyIndexError, PyKeyError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyCapsule, PyInt, PyIterator, PyList, PyTuple};

use super::kept::kept;
use super::output::{Output, Words};
use crate::arrow::{Array, Buffer, Field, bit, stream};
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

    fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        cells(&self.field, self.chunks.iter().map(AsRef::as_ref))
    }

    /// The column in memory of numpy, where its type has no nulls to lose: the type of the bytes, that of the array, the bytes.
    fn plain(&self) -> Option<(&'static str, &'static str, Vec<u8>)> {
        let is_full = self.chunks.iter().all(|chunk| chunk.nulls == 0);
        let (of_bytes, of_array) = match self.field.format.as_str() {
            _ if self.field.dictionary.is_some() => return None,
            "tdD" => ("M8[D]", "M8[D]"),
            "c" if is_full => ("i8", "i1"),
            "s" if is_full => ("i8", "i2"),
            "i" if is_full => ("i8", "i4"),
            "l" if is_full => ("i8", "i8"),
            _ => return None,
        };
        let number = |cell| match cell {
            Cell::Number(number) => number,
            Cell::Day(day) => day.number().into(),
            // `NaT`
            _ => i64::MIN,
        };
        Some((
            of_bytes,
            of_array,
            self.cells().flat_map(|cell| number(cell).to_ne_bytes()).collect(),
        ))
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

    /// The names of the columns, for `dict`.
    fn keys(&self) -> Vec<&str> {
        self.column_names()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        PyList::new(py, self.column_names())?.try_iter()
    }

    /// Refuses: pandas would make one column of the names, and numpy one value of the table.
    #[pyo3(signature = (dtype = None, copy = None))]
    #[expect(clippy::unused_self, reason = "a method of Python")]
    fn __array__<'py>(
        &self,
        dtype: Option<&Bound<'py, PyAny>>,
        copy: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = (dtype, copy);
        Err(PyTypeError::new_err(
            "a table is no array, since its columns have types of their own: give one column, or for pandas \
             DataFrame(dict(table))",
        ))
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
        for cell in self.cells() {
            list.append(item(py, cell)?)?;
        }
        Ok(list)
    }

    fn __getitem__<'py>(&self, py: Python<'py>, row: isize) -> PyResult<Bound<'py, PyAny>> {
        let row = if row < 0 { row.saturating_add_unsigned(self.rows) } else { row };
        let mut left = usize::try_from(row).unwrap_or(usize::MAX);
        for chunk in &self.chunks {
            match left.checked_sub(chunk.len) {
                None => return item(py, cell(&self.field, chunk, left)),
                Some(rest) => left = rest,
            }
        }
        Err(PyIndexError::new_err(format!("there is no such row; there are {}", self.rows)))
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.to_pylist(py)?.try_iter()
    }

    /// An array of numpy, which is imported only then; as pyarrow makes it, a null is `NaT`, `NaN` or `None`.
    #[pyo3(signature = (dtype = None, copy = None))]
    fn __array__<'py>(
        &self,
        py: Python<'py>,
        dtype: Option<&Bound<'py, PyAny>>,
        copy: Option<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if copy == Some(false) {
            return Err(PyValueError::new_err(
                "a column is always copied to an array; leave copy=False out",
            ));
        }
        let numpy = py.import("numpy")?;
        let array = if let Some((of_bytes, of_array, bytes)) = py.detach(|| self.plain()) {
            let array =
                numpy.call_method1("frombuffer", (PyByteArray::new(py, &bytes), of_bytes))?;
            array.call_method1("astype", (of_array,))?
        } else {
            let values = self.to_pylist(py)?;
            let is_full = self.chunks.iter().all(|chunk| chunk.nulls == 0);
            match self.field.format.as_str() {
                "b" if is_full => numpy.call_method1("array", (values, "?"))?,
                "c" | "s" | "i" | "l" if self.field.dictionary.is_none() => {
                    numpy.call_method1("array", (values, "f8"))?
                }
                // Lists of one length would become rows of an array.
                _ => numpy.call_method1("fromiter", (values, "O", self.rows))?,
            }
        };
        match dtype {
            Some(dtype) => array.call_method1("astype", (dtype,)),
            None => Ok(array),
        }
    }

    fn __len__(&self) -> usize {
        self.rows
    }

    fn __repr__(&self) -> String {
        format!("<echeance.columns.Column {} of {} rows>", self.field.name, self.rows)
    }

    fn __eq__(&self, py: Python<'_>, other: &Column) -> bool {
        py.detach(|| {
            self.field == other.field && self.rows == other.rows && self.cells().eq(other.cells())
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
        Some(Buffer::Bytes(bits)) if !bit(bits, row) => return Cell::None,
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
            Some(Buffer::Bytes(bits)) => Cell::Flag(bit(bits, row)),
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
