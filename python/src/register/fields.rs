//! The fields of a record, as they stand: where each begins and ends, and what it says.
//!
//! The csv crates end a quoted field at the first mark that is not doubled, and hand over what a field says, not how it
//! stands. Here a mark ends a field only before a delimiter or the end of the line, and a field is written again as it came.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr, memmem};

/// How a field stands in its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Plain,
    Quoted,
    /// Quoted, with marks inside that are not doubled.
    Unruly,
    /// The mark that opens it is never closed.
    Open,
}

#[derive(Debug, Clone)]
pub(super) struct Field {
    /// In the record, with its marks.
    pub(super) span: Range<usize>,
    pub(super) form: Form,
}

/// The fields of a record.
pub(super) fn split(record: &[u8], delimiter: u8, has_marks: bool, fields: &mut Vec<Field>) {
    fields.clear();
    if !has_marks {
        let mut start = 0;
        // Cells are short: a search for each delimiter would cost more.
        for (end, byte) in record.iter().enumerate() {
            if *byte == delimiter {
                fields.push(Field { span: start..end, form: Form::Plain });
                start = end + 1;
            }
        }
        fields.push(Field { span: start..record.len(), form: Form::Plain });
        return;
    }
    let mut start = 0;
    loop {
        let (end, form) = if record.get(start) == Some(&b'"') {
            match closing(record, start + 1, delimiter) {
                Some((end, true)) => (end, Form::Quoted),
                Some((end, false)) => (end, Form::Unruly),
                None => (record.len(), Form::Open),
            }
        } else {
            let rest = record.get(start..).unwrap_or_default();
            (memchr(delimiter, rest).map_or(record.len(), |end| start + end), Form::Plain)
        };
        fields.push(Field { span: start..end, form });
        if end >= record.len() {
            return;
        }
        start = end + 1;
    }
}

/// Past the mark that closes a quoted field, and whether all marks before it are doubled.
fn closing(line: &[u8], from: usize, delimiter: u8) -> Option<(usize, bool)> {
    let (mut at, mut is_regular) = (from, true);
    loop {
        let mark = at + memchr(b'"', line.get(at..)?)?;
        match line.get(mark + 1) {
            None => return Some((mark + 1, is_regular)),
            Some(next) if *next == delimiter => return Some((mark + 1, is_regular)),
            Some(b'"') => at = mark + 2,
            Some(_) => {
                is_regular = false;
                at = mark + 1;
            }
        }
    }
}

/// Whether a quoted field is open at the end of a line, where one was open at its beginning or not; and past which place of
/// the line the field that was open is closed.
pub(super) fn open_after(line: &[u8], delimiter: u8, open: bool) -> (bool, Option<usize>) {
    let (mut open, mut at, mut closed) = (open, 0, None);
    loop {
        if open {
            let Some((end, _)) = closing(line, at, delimiter) else { return (true, closed) };
            closed.get_or_insert(end);
            if end >= line.len() {
                return (false, closed);
            }
            at = end + 1;
        }
        open = line.get(at) == Some(&b'"');
        if open {
            at += 1;
        } else {
            match memchr(delimiter, line.get(at..).unwrap_or_default()) {
                Some(end) => at += end + 1,
                None => return (false, closed),
            }
        }
    }
}

/// How many fields a line has alone.
pub(super) fn count(line: &[u8], delimiter: u8) -> usize {
    let mut fields = Vec::new();
    split(line, delimiter, memchr(b'"', line).is_some(), &mut fields);
    fields.len()
}

/// What a field of a text says.
pub(super) fn said<'r>(record: &'r str, field: &Field) -> Cow<'r, str> {
    match value(record.as_bytes(), field) {
        Cow::Borrowed(cell) => {
            let inside = usize::from(!matches!(field.form, Form::Plain | Form::Open));
            let start = field.span.start + inside;
            Cow::Borrowed(record.get(start..start + cell.len()).unwrap_or_default())
        }
        Cow::Owned(cell) => Cow::Owned(String::from_utf8(cell).unwrap_or_default()),
    }
}

/// What a field says.
pub(super) fn value<'r>(record: &'r [u8], field: &Field) -> Cow<'r, [u8]> {
    let raw = record.get(field.span.clone()).unwrap_or_default();
    let inner = match field.form {
        // Which marks of an open field are meant is not known: it stays as it came.
        Form::Plain | Form::Open => return Cow::Borrowed(raw),
        Form::Quoted | Form::Unruly => raw.get(1..raw.len().max(2) - 1).unwrap_or_default(),
    };
    if memmem::find(inner, b"\"\"").is_none() {
        return Cow::Borrowed(inner);
    }
    let mut text = Vec::with_capacity(inner.len());
    let mut letters = inner.iter().peekable();
    while let Some(letter) = letters.next() {
        text.push(*letter);
        if *letter == b'"' {
            letters.next_if_eq(&letter);
        }
    }
    Cow::Owned(text)
}
