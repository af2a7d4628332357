//! A table as plain values of Python, and back: what pickles hold. What comes back is checked, since whoever reads the table
//! afterwards trusts its lengths.

use std::sync::Arc;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyTuple};

use super::table::{Column, Table};
use crate::arrow::{Array, Buffer, Field, bit};

/// How deep a type is nested at the most: a table, its columns, lists, their items.
const MAX_DEPTH: usize = 4;

/// A type and its arrays.
type Restored = (Field, Vec<Arc<Array>>);

/// The type and the arrays as texts, numbers, bytes and lists of them.
pub(super) fn kept<'py>(
    py: Python<'py>,
    field: &Field,
    chunks: &[Arc<Array>],
) -> PyResult<Bound<'py, PyTuple>> {
    let chunks = chunks.iter().map(|chunk| kept_array(py, field, chunk));
    let chunks = PyList::new(py, chunks.collect::<PyResult<Vec<_>>>()?)?;
    (kept_field(py, field)?, chunks).into_pyobject(py)
}

fn kept_field<'py>(py: Python<'py>, field: &Field) -> PyResult<Bound<'py, PyTuple>> {
    let children = field.children.iter().map(|child| kept_field(py, child));
    let children = PyList::new(py, children.collect::<PyResult<Vec<_>>>()?)?;
    let dictionary = field.dictionary.as_ref().map(|words| kept_field(py, words)).transpose()?;
    (&field.name, &field.format, children, dictionary).into_pyobject(py)
}

fn kept_array<'py>(py: Python<'py>, field: &Field, array: &Array) -> PyResult<Bound<'py, PyTuple>> {
    let buffers = array.buffers.iter().enumerate().map(|(place, buffer)| {
        let bytes = |bytes: &[u8]| PyBytes::new(py, bytes);
        Some(match buffer {
            Buffer::None => return None,
            Buffer::Bytes(rows) => bytes(rows),
            Buffer::I8(rows) => bytes(&little(rows, i8::to_le_bytes)),
            Buffer::I16(rows) => bytes(&little(rows, i16::to_le_bytes)),
            Buffer::I32(rows) => bytes(&little(rows, i32::to_le_bytes)),
            Buffer::I64(rows) => bytes(&little(rows, i64::to_le_bytes)),
            Buffer::Zeros(_) if place == 0 => bytes(&vec![0; array.len.div_ceil(8)]),
            Buffer::Zeros(_) => match width(field) {
                Some(width) => bytes(&vec![0; array.len * width]),
                None => bytes(&vec![0; (array.len + 1) * size_of::<i32>()]),
            },
        })
    });
    let buffers = PyList::new(py, buffers)?;
    let children = field.children.iter().zip(&array.children);
    let children = children.map(|(field, child)| kept_array(py, field, child));
    let children = PyList::new(py, children.collect::<PyResult<Vec<_>>>()?)?;
    let dictionary = field.dictionary.as_ref().zip(array.dictionary.as_ref());
    let dictionary = dictionary.map(|(field, words)| kept_array(py, field, words)).transpose()?;
    (array.len, buffers, children, dictionary).into_pyobject(py)
}

fn little<T: Copy, const N: usize>(rows: &[T], bytes: impl Fn(T) -> [u8; N]) -> Vec<u8> {
    rows.iter().flat_map(|row| bytes(*row)).collect()
}

/// How many bytes a row of numbers has.
fn width(field: &Field) -> Option<usize> {
    match field.format.as_str() {
        "c" => Some(1),
        "s" => Some(2),
        "i" | "tdD" => Some(4),
        "l" => Some(8),
        _ => None,
    }
}

/// Makes a table of what a pickle holds.
#[pyfunction(name = "_restore_table")]
#[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
pub(crate) fn restore_table(
    field: &Bound<'_, PyAny>,
    chunks: Vec<Bound<'_, PyAny>>,
) -> PyResult<Table> {
    let (field, chunks) = restored(field, &chunks)?;
    if field.format != "+s" || !field.name.is_empty() {
        return Err(broken());
    }
    let rows = chunks.iter().map(|chunk| chunk.len).sum();
    Ok(Table::of(field.children, chunks, rows))
}

/// Makes a column of what a pickle holds.
#[pyfunction(name = "_restore_column")]
#[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
pub(crate) fn restore_column(
    field: &Bound<'_, PyAny>,
    chunks: Vec<Bound<'_, PyAny>>,
) -> PyResult<Column> {
    let (field, chunks) = restored(field, &chunks)?;
    Ok(Column::of(field, chunks))
}

fn broken() -> PyErr {
    PyValueError::new_err("this is no table of echeance, or a broken one")
}

fn restored(field: &Bound<'_, PyAny>, chunks: &[Bound<'_, PyAny>]) -> PyResult<Restored> {
    let field = field_of(field, 0)?;
    let chunks = chunks.iter().map(|chunk| Ok(Arc::new(array_of(&field, chunk)?)));
    let chunks = chunks.collect::<PyResult<_>>()?;
    Ok((field, chunks))
}

fn field_of(kept: &Bound<'_, PyAny>, depth: usize) -> PyResult<Field> {
    type Kept<'py> = (String, String, Vec<Bound<'py, PyAny>>, Option<Bound<'py, PyAny>>);
    if depth == MAX_DEPTH {
        return Err(broken());
    }
    let (name, format, children, dictionary): Kept<'_> = kept.extract()?;
    let inner = |kept: &Bound<'_, PyAny>| field_of(kept, depth + 1);
    let children = children.iter().map(inner).collect::<PyResult<Vec<_>>>()?;
    let dictionary = dictionary.as_ref().map(inner).transpose()?.map(Box::new);
    Ok(Field { name, format, children, dictionary })
}

/// The array, where all that its type promises is there.
fn array_of(field: &Field, kept: &Bound<'_, PyAny>) -> PyResult<Array> {
    type Kept<'py> = (
        usize,
        Vec<Option<Bound<'py, PyBytes>>>,
        Vec<Bound<'py, PyAny>>,
        Option<Bound<'py, PyAny>>,
    );
    let (len, buffers, children, dictionary): Kept<'_> = kept.extract()?;
    if children.len() != field.children.len() || dictionary.is_some() != field.dictionary.is_some()
    {
        return Err(broken());
    }
    let children = field.children.iter().zip(&children);
    let children = children.map(|(field, child)| Ok(Arc::new(array_of(field, child)?)));
    let children = children.collect::<PyResult<Vec<_>>>()?;
    let dictionary = match (&field.dictionary, dictionary) {
        (Some(field), Some(words)) => Some(Arc::new(array_of(field, &words)?)),
        _ => None,
    };
    let buffers: Vec<Option<&[u8]>> =
        buffers.iter().map(|buffer| buffer.as_ref().map(PyBytesMethods::as_bytes)).collect();
    let validity = buffers.first().copied().flatten();
    if validity.is_some_and(|bits| bits.len() < len.div_ceil(8)) {
        return Err(broken());
    }
    let is_known = |row| validity.is_none_or(|bits| bit(bits, row));
    let rest = rows_of(field, len, buffers.get(1..).unwrap_or(&[]), &children, |row, place| {
        // What a row that is not there holds does not matter.
        dictionary.as_ref().is_none_or(|words| !is_known(row) || place < words.len)
    });
    let Some(rest) = rest.filter(|_| !buffers.is_empty()) else { return Err(broken()) };
    let nulls = (0..len).filter(|row| !is_known(*row)).count();
    let validity = validity.map_or(Buffer::None, |bits| Buffer::Bytes(bits.to_vec()));
    let buffers = std::iter::once(validity).chain(rest).collect();
    Ok(Array { len, nulls, buffers, children, dictionary })
}

/// The buffers beside the one that tells which rows are there; `None` where they are not what the type has.
fn rows_of(
    field: &Field,
    len: usize,
    buffers: &[Option<&[u8]>],
    children: &[Arc<Array>],
    is_word: impl Fn(usize, usize) -> bool,
) -> Option<Vec<Buffer>> {
    match (field.format.as_str(), buffers, children) {
        ("+s", [], columns) => columns.iter().all(|column| column.len == len).then(Vec::new),
        ("b", [Some(bits)], []) => {
            (bits.len() >= len.div_ceil(8)).then(|| vec![Buffer::Bytes(bits.to_vec())])
        }
        ("u", [Some(offsets), Some(bytes)], []) => {
            let text = std::str::from_utf8(bytes).ok()?;
            let offsets = offsets_of(offsets, len, |end| text.is_char_boundary(end))?;
            Some(vec![Buffer::I32(offsets), Buffer::Bytes(bytes.to_vec())])
        }
        ("+l", [Some(offsets)], [items]) => {
            Some(vec![Buffer::I32(offsets_of(offsets, len, |end| end <= items.len)?)])
        }
        (_, [Some(rows)], []) if rows.len() == len.checked_mul(width(field)?)? => {
            let buffer = match width(field)? {
                1 => Buffer::I8(numbers(rows, i8::from_le_bytes)),
                2 => Buffer::I16(numbers(rows, i16::from_le_bytes)),
                4 => Buffer::I32(numbers(rows, i32::from_le_bytes)),
                _ => Buffer::I64(numbers(rows, i64::from_le_bytes)),
            };
            if field.dictionary.is_some() {
                // Words have codes of one byte.
                let Buffer::I8(codes) = &buffer else { return None };
                let place = |code: &i8| usize::try_from(*code).unwrap_or(usize::MAX);
                if !codes.iter().enumerate().all(|(row, code)| is_word(row, place(code))) {
                    return None;
                }
            }
            Some(vec![buffer])
        }
        _ => None,
    }
}

fn numbers<T, const N: usize>(bytes: &[u8], number: impl Fn([u8; N]) -> T) -> Vec<T> {
    bytes.as_chunks::<N>().0.iter().map(|bytes| number(*bytes)).collect()
}

/// Where texts or lists begin and end: none before the one that it follows.
fn offsets_of(bytes: &[u8], len: usize, is_end: impl Fn(usize) -> bool) -> Option<Vec<i32>> {
    if bytes.len() != len.checked_add(1)?.checked_mul(size_of::<i32>())? {
        return None;
    }
    let offsets = numbers(bytes, i32::from_le_bytes);
    let are_ends = offsets.iter().all(|offset| usize::try_from(*offset).is_ok_and(&is_end));
    (are_ends && offsets.is_sorted()).then_some(offsets)
}
