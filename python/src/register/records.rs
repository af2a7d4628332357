//! The records of a file: where each begins and ends. A broken line is broken alone.

use std::ops::Range;

use memchr::memchr;

use super::fields::{Form, count, open_after, split, value};

/// The longest record, in bytes.
pub(super) const MAX_RECORD: usize = 1 << 20;
/// The most lines of a quoted field.
const MAX_LINES: usize = 256;
/// The most records of a chunk, fewer where each becomes objects of Python, and about how many bytes it has at most.
pub(super) const ROWS: usize = 1 << 14;
pub(super) const ROWS_OF_OBJECTS: usize = 1 << 11;
const BYTES: usize = 1 << 20;

/// What DOS writes after the last line.
const END_OF_FILE: &[u8] = b"\x1a";

/// What is wrong with a line before any fact of it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineFault {
    TooLong,
    Encoding,
    Nul,
    OpenQuote,
    StrayReturn,
    FieldCount,
    Total,
    Foot,
    Header,
}

impl LineFault {
    pub(super) const fn slug(self) -> &'static str {
        match self {
            LineFault::TooLong => "line-too-long",
            LineFault::Encoding => "bad-encoding",
            LineFault::Nul => "nul-byte",
            LineFault::OpenQuote => "open-quote",
            LineFault::StrayReturn => "stray-return",
            LineFault::FieldCount => "wrong-field-count",
            LineFault::Total => "total-row",
            LineFault::Foot => "foot-row",
            LineFault::Header => "repeated-header",
        }
    }
}

/// A record without its line end.
#[derive(Clone)]
pub(super) struct Record {
    /// In the bytes of its chunk.
    pub(super) span: Range<usize>,
    /// The number of its first line, from 1.
    pub(super) line: u64,
    pub(super) has_marks: bool,
    pub(super) fault: Option<LineFault>,
    /// What ends it in the file, nothing where the file ends with it; `None` of one that was cut short.
    pub(super) line_end: Option<&'static [u8]>,
}

/// Records that are reviewed together.
pub(super) struct Chunk {
    pub(super) bytes: Vec<u8>,
    pub(super) records: Vec<Record>,
}

/// Cuts bytes, as they come, into records.
pub(super) struct Splitter {
    delimiter: u8,
    /// How many fields the header has; unknown before it is found.
    width: Option<usize>,
    pub(super) buffer: Vec<u8>,
    /// Up to where the buffer is cut.
    at: usize,
    records: Vec<Record>,
    line: u64,
    has_ended: bool,
    /// How many rows of cells that say nothing were left out.
    pub(super) empty_rows: u64,
    /// The last line, where it has no line end and those before it have one.
    pub(super) unended_line: Option<u64>,
    /// Whether the line that is read was too long: its rest is left out.
    is_skipping: bool,
}

/// A record, how far it reaches with its line end, and how many lines that is.
struct Cut {
    record: Record,
    next: usize,
    lines: u64,
}

impl Splitter {
    pub(super) fn new(delimiter: u8, width: Option<usize>, line: u64) -> Self {
        let (buffer, records) = (Vec::new(), Vec::new());
        Splitter {
            delimiter,
            width,
            buffer,
            at: 0,
            records,
            line,
            has_ended: false,
            empty_rows: 0,
            unended_line: None,
            is_skipping: false,
        }
    }

    /// No more bytes come.
    pub(super) const fn end(&mut self) {
        self.has_ended = true;
    }

    /// The next chunk, of at most `most` records; `None` where more bytes are needed, or nothing is left.
    pub(super) fn chunk(&mut self, most: usize) -> Option<Chunk> {
        self.forget();
        while self.records.len() < most && self.at < BYTES && self.cut() {
            if self.at >= BYTES {
                self.forget();
            }
        }
        let is_full = self.records.len() >= most || self.at >= BYTES;
        if self.records.is_empty() || !(is_full || self.has_ended) {
            return None;
        }
        let rest = self.buffer.split_off(self.at);
        self.at = 0;
        Some(Chunk {
            bytes: std::mem::replace(&mut self.buffer, rest),
            records: std::mem::take(&mut self.records),
        })
    }

    /// Forgets what no record has: lines that say nothing, the rest of one that was too long.
    fn forget(&mut self) {
        if self.records.is_empty() {
            self.buffer.drain(..self.at);
            self.at = 0;
        }
    }

    /// Cuts off the next record, or skips a line that says nothing; whether there was a whole one.
    fn cut(&mut self) -> bool {
        if self.is_skipping {
            let rest = self.buffer.get(self.at..).unwrap_or_default();
            let Some(end) = memchr(b'\n', rest) else {
                self.at = self.buffer.len();
                return false;
            };
            self.at += end + 1;
            self.line += 1;
            self.is_skipping = false;
        }
        let Some(cut) = self.next() else { return false };
        self.is_skipping = cut.lines == 0;
        let text = self.buffer.get(cut.record.span.clone()).unwrap_or_default();
        if cut.record.fault.is_some() || !is_blank(text, self.delimiter) {
            let is_ended = cut.record.line_end != Some(b"");
            self.unended_line = (!is_ended && self.line > 1).then_some(self.line + cut.lines - 1);
            self.records.push(cut.record);
        } else if memchr(self.delimiter, text).is_some() {
            self.empty_rows += 1;
        }
        self.line += cut.lines;
        self.at = cut.next;
        true
    }

    fn next(&self) -> Option<Cut> {
        let start = self.at;
        let (first, mut next) = self.line_from(start)?;
        let cut = |span: Range<usize>, has_marks, fault, next, lines| {
            let line_end = match self.text(&(span.end..next)) {
                _ if fault == Some(LineFault::TooLong) => None,
                [b'\r', b'\n'] => Some(b"\r\n".as_slice()),
                [b'\r'] => Some(b"\r".as_slice()),
                [] => Some(b"".as_slice()),
                _ => Some(b"\n".as_slice()),
            };
            let record = Record { span, line: self.line, has_marks, fault, line_end };
            Some(Cut { record, next, lines })
        };
        if first.len() > MAX_RECORD {
            // Where its end is still to come, it is a line once that was skipped.
            let lines = u64::from(self.buffer.get(next - 1) == Some(&b'\n'));
            next = next.max(start + MAX_RECORD);
            return cut(start..start + MAX_RECORD, true, Some(LineFault::TooLong), next, lines);
        }
        let text = self.text(&first);
        if memchr(b'"', text).is_none() {
            return cut(first, false, None, next, 1);
        }
        if !open_after(text, self.delimiter, false).0 {
            return cut(first, true, None, next, 1);
        }
        let after_first = next;
        let left_open = move |first| cut(first, true, Some(LineFault::OpenQuote), after_first, 1);
        for lines in 2.. {
            if lines > MAX_LINES || next - start > MAX_RECORD {
                return left_open(first);
            }
            if self.has_ended && next >= self.buffer.len() {
                return left_open(first);
            }
            let (line, after) = self.line_from(next)?;
            let text = self.text(&line);
            let (is_open, closed) = open_after(text, self.delimiter, true);
            if self.holds_a_record(text, closed) {
                return left_open(first);
            }
            next = after;
            if !is_open {
                if self.has_unruly_lines(&(start..line.end)) {
                    return left_open(first);
                }
                return cut(start..line.end, true, None, next, u64::try_from(lines).unwrap_or(1));
            }
        }
        None
    }

    /// Whether a line within a quoted field is a record of its own.
    ///
    /// Where the field is closed in its first part, the line is the end of one that was to hold a line break.
    fn holds_a_record(&self, line: &[u8], closed: Option<usize>) -> bool {
        let is_end = closed
            .is_some_and(|closed| memchr(self.delimiter, line).is_none_or(|end| closed <= end));
        !is_end && self.width == Some(count(line, self.delimiter))
    }

    /// Whether a field of several lines holds a mark that is not doubled: it is rather the end of one field and the beginning
    /// of another.
    fn has_unruly_lines(&self, record: &Range<usize>) -> bool {
        let (text, mut fields) = (self.text(record), Vec::new());
        split(text, self.delimiter, true, &mut fields);
        fields.iter().any(|field| {
            field.form == Form::Unruly
                && memchr(b'\n', text.get(field.span.clone()).unwrap_or_default()).is_some()
        })
    }

    /// The line from a place on, without its end, and where the next begins; `None` where its end is still to come.
    fn line_from(&self, start: usize) -> Option<(Range<usize>, usize)> {
        let rest = self.buffer.get(start..).filter(|rest| !rest.is_empty())?;
        match memchr(b'\n', rest) {
            Some(end) => {
                let has_return = end > 0 && rest.get(end - 1) == Some(&b'\r');
                Some((start..start + end - usize::from(has_return), start + end + 1))
            }
            None if self.has_ended || rest.len() > MAX_RECORD => {
                let has_return = self.has_ended && rest.ends_with(b"\r");
                let end = self.buffer.len();
                Some((start..end - usize::from(has_return), end))
            }
            None => None,
        }
    }

    fn text(&self, span: &Range<usize>) -> &[u8] {
        self.buffer.get(span.clone()).unwrap_or_default()
    }
}

/// Whether no cell of a record says anything: spreadsheets write such lines for rows that were once used.
fn is_blank(record: &[u8], delimiter: u8) -> bool {
    if record == END_OF_FILE {
        return true;
    }
    let may_be = |byte: &u8| {
        *byte == delimiter || matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'"' | 0x80..)
    };
    if !record.iter().all(may_be) {
        return false;
    }
    let mut fields = Vec::new();
    split(record, delimiter, true, &mut fields);
    fields.iter().all(|field| {
        let cell = value(record, field);
        field.form != Form::Open && str::from_utf8(&cell).is_ok_and(|cell| cell.trim().is_empty())
    })
}
