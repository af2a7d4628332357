//! A table of columns that Python has as lists.

use std::sync::Arc;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyList;

use super::table::Table;
use crate::arrow::{Array, Buffer, Field};

/// A table of those columns, `(name, values)` each, every value a text or `None`: ISO days, as date32, where the name stands
/// in `days`; numbers, as int64, where it stands in `numbered`.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
pub(crate) fn table_of(
    columns: Vec<(String, Bound<'_, PyList>)>,
    days: Vec<String>,
    numbered: Vec<String>,
) -> PyResult<Table> {
    let rows = columns.first().map_or(0, |(_, values)| values.len());
    let (mut fields, mut arrays) = (Vec::new(), Vec::new());
    for (name, values) in columns {
        if values.len() != rows {
            return Err(PyValueError::new_err("columns"));
        }
        let (format, array) = if numbered.contains(&name) {
            ("l", numbers(&values.extract::<Vec<_>>()?))
        } else if days.contains(&name) {
            ("tdD", dates(&values.extract::<Vec<_>>()?))
        } else {
            ("u", texts(&values.extract::<Vec<_>>()?)?)
        };
        let format = format.to_owned();
        fields.push(Field { name, format, children: Vec::new(), dictionary: None });
        arrays.push(Arc::new(array));
    }
    let chunk = Array {
        len: rows,
        nulls: 0,
        buffers: vec![Buffer::None],
        children: arrays,
        dictionary: None,
    };
    Ok(Table::of(fields, vec![Arc::new(chunk)], rows))
}

/// An array of a primitive type, by which rows are there.
pub(crate) fn array(known: &[bool], buffers: impl IntoIterator<Item = Buffer>) -> Array {
    let nulls = known.iter().filter(|is_known| !**is_known).count();
    let buffers = std::iter::once(Buffer::Bytes(bits(known))).chain(buffers).collect();
    Array { len: known.len(), nulls, buffers, children: Vec::new(), dictionary: None }
}

/// Yes or no, a bit each.
pub(crate) fn bits(flags: &[bool]) -> Vec<u8> {
    let byte =
        |flags: &[bool]| flags.iter().rev().fold(0, |bits, flag| bits << 1 | u8::from(*flag));
    flags.chunks(8).map(byte).collect()
}

/// A column of texts, as it grows.
#[derive(Clone)]
pub(crate) struct TextColumn {
    known: Vec<bool>,
    offsets: Vec<i32>,
    bytes: Vec<u8>,
}

impl Default for TextColumn {
    fn default() -> Self {
        TextColumn { known: Vec::new(), offsets: vec![0], bytes: Vec::new() }
    }
}

impl TextColumn {
    /// A text; nothing where it is empty.
    pub(crate) fn push(&mut self, text: Option<&[u8]>) {
        let text = text.unwrap_or_default();
        self.row(text, !text.is_empty());
    }

    /// A text, empty or not.
    pub(crate) fn push_as_it_is(&mut self, text: &[u8]) {
        self.row(text, true);
    }

    fn row(&mut self, text: &[u8], is_known: bool) {
        self.bytes.extend_from_slice(text);
        self.known.push(is_known);
        // What is longer has no column; whoever makes one keeps chunks far below.
        self.offsets.push(i32::try_from(self.bytes.len()).unwrap_or(i32::MAX));
    }

    pub(crate) fn array(self) -> Array {
        array(&self.known, [Buffer::I32(self.offsets), Buffer::Bytes(self.bytes)])
    }
}

fn numbers(values: &[Option<i64>]) -> Array {
    let known: Vec<bool> = values.iter().map(Option::is_some).collect();
    array(&known, [Buffer::I64(values.iter().map(|value| value.unwrap_or(0)).collect())])
}

fn dates(values: &[Option<String>]) -> Array {
    let days: Vec<Option<i32>> = values
        .iter()
        .map(|day| echeance::Day::parse_iso(day.as_deref()?).map(echeance::Day::number))
        .collect();
    let known: Vec<bool> = days.iter().map(Option::is_some).collect();
    array(&known, [Buffer::I32(days.iter().map(|day| day.unwrap_or(0)).collect())])
}

fn texts(values: &[Option<String>]) -> PyResult<Array> {
    let known: Vec<bool> = values.iter().map(Option::is_some).collect();
    let (mut offsets, mut bytes) = (vec![0], Vec::new());
    for value in values {
        bytes.extend_from_slice(value.as_deref().unwrap_or_default().as_bytes());
        offsets.push(i32::try_from(bytes.len()).map_err(|_| PyValueError::new_err("too long"))?);
    }
    Ok(array(&known, [Buffer::I32(offsets), Buffer::Bytes(bytes)]))
}
