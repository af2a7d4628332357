//! A register as lines of text, read from a binary file of Python that can be read again.

use std::collections::BTreeSet;

use echeance::register::folded;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use super::encoding::{Decoder, Encoding, Evidence, readable};
use super::header::{Header, find};
use super::records::{Chunk, MAX_RECORD, Splitter};

/// How many bytes are read at a time.
const BLOCK: usize = 1 << 18;
/// The header ends within that number of bytes of text.
const HEAD: usize = 2 * MAX_RECORD;

/// A register as CSV.
///
/// `file` is a binary file of Python that can be read from its beginning again; `encoding` and `delimiter` are found
/// where they are not given. `mapped` are names of columns that a map knows.
#[pyclass(module = "echeance._echeance")]
pub(crate) struct Lines {
    file: Py<PyAny>,
    pub(super) encoding: Encoding,
    mark: usize,
    pub(super) has_slash: bool,
    /// The beginning of the text.
    head: Vec<u8>,
    pub(super) header: Option<Header>,
    /// How many bytes were read.
    #[pyo3(get)]
    pub(super) position: u64,
    /// How many rows of cells that say nothing were left out by the last whole pass.
    #[pyo3(get)]
    empty_rows: u64,
    /// The last line of the last whole pass, where it has no line end and those before it have one.
    #[pyo3(get)]
    unended_line: Option<u64>,
    reading: Option<Reading>,
}

/// A pass over the records.
struct Reading {
    decoder: Decoder,
    splitter: Splitter,
    /// How many bytes of text are still to be passed over.
    skip: usize,
    has_ended: bool,
}

#[pymethods]
impl Lines {
    #[new]
    #[pyo3(signature = (file, *, encoding = None, delimiter = None, mapped = Vec::new()))]
    #[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
    fn new(
        py: Python<'_>,
        file: Py<PyAny>,
        encoding: Option<&str>,
        delimiter: Option<char>,
        mapped: Vec<String>,
    ) -> PyResult<Self> {
        let told = encoding
            .map(|name| Encoding::named(name).ok_or_else(|| PyValueError::new_err("encoding")))
            .transpose()?;
        let delimiter = delimiter
            .map(|sign| u8::try_from(sign).map_err(|_| PyValueError::new_err("delimiter")))
            .transpose()?;
        let mut lines = Lines {
            file,
            encoding: Encoding::Utf8,
            mark: 0,
            has_slash: false,
            head: Vec::new(),
            header: None,
            position: 0,
            empty_rows: 0,
            unended_line: None,
            reading: None,
        };
        lines.survey(py, told)?;
        let mapped: BTreeSet<String> = mapped.iter().map(|name| folded(name)).collect();
        lines.header = find(&lines.head, delimiter, &mapped);
        Ok(lines)
    }

    /// The encoding's name.
    #[getter]
    fn encoding(&self) -> &'static str {
        self.encoding.name()
    }

    /// The names of the columns; none where no header was found.
    #[getter]
    fn names(&self) -> Option<Vec<String>> {
        self.header.as_ref().map(|header| header.names.clone())
    }

    #[getter]
    fn delimiter(&self) -> Option<char> {
        self.header.as_ref().map(|header| header.delimiter.into())
    }

    #[getter]
    fn line_end(&self) -> Option<String> {
        self.header.as_ref().map(|header| String::from_utf8_lossy(header.line_end).into_owned())
    }

    /// The line where the header begins.
    #[getter]
    fn header_line(&self) -> Option<u64> {
        self.header.as_ref().map(|header| header.line)
    }

    /// Whether a carriage return alone stands in the header, outside of quotes.
    #[getter]
    fn has_stray_return(&self) -> bool {
        self.header.as_ref().is_some_and(|header| header.has_stray_return)
    }

    /// Whether the header goes on beyond the longest line that is read.
    #[getter]
    fn is_header_cut(&self) -> bool {
        self.header.as_ref().is_some_and(|header| header.is_cut)
    }

    /// The lines of the rows before the header.
    #[getter]
    fn skipped(&self) -> Vec<u64> {
        self.header.as_ref().map(|header| header.skipped.clone()).unwrap_or_default()
    }

    /// The beginning of the text, as far as it can be read.
    #[getter]
    fn head(&self) -> String {
        let mut text = Vec::new();
        readable(self.head.get(..self.head.len().min(4096)).unwrap_or_default(), &mut text);
        String::from_utf8_lossy(&text).into_owned()
    }

    /// The header as it stood, byte for byte, with the mark and the line that tells the delimiter: what a file of rejected
    /// lines begins with.
    #[getter]
    fn raw_header<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        let mut bytes = Vec::new();
        if let Some(header) = &self.header {
            if self.mark > 0 {
                bytes.extend(self.encoding.encoded("\u{feff}".as_bytes()));
            }
            if header.has_sep {
                let line = [b"sep=", &[header.delimiter][..], header.line_end].concat();
                bytes.extend(self.encoding.encoded(&line));
            }
            bytes.extend(self.encoding.encoded(&header.record));
            bytes.extend(self.encoding.encoded(header.line_end));
        }
        PyBytes::new(py, &bytes)
    }
}

impl Lines {
    /// Reads the whole once: its encoding, and whether it writes anything with slashes.
    fn survey(&mut self, py: Python<'_>, told: Option<Encoding>) -> PyResult<()> {
        let mut evidence = Evidence::default();
        let mut raw = Vec::new();
        let mut is_first = true;
        let mut marked = None;
        self.rewind(py)?;
        loop {
            let block = self.block(py)?;
            let bytes = block.as_bytes();
            if bytes.is_empty() {
                break;
            }
            if is_first {
                marked = Encoding::marked(bytes);
                is_first = false;
            }
            if raw.len() < HEAD {
                raw.extend_from_slice(bytes);
            }
            py.detach(|| evidence.push(bytes));
        }
        self.mark = marked.as_ref().map_or(0, |(_, len)| *len);
        self.encoding = match (told, marked) {
            (Some(told), _) => {
                // A mark of another encoding is text.
                let is_own = matches!(told, Encoding::Utf8 | Encoding::Utf16 { .. });
                self.mark = if is_own { self.mark } else { 0 };
                told
            }
            (None, Some((encoding, _))) => encoding,
            (None, None) => evidence.encoding(),
        };
        self.has_slash = evidence.has_slash;
        let mut decoder = Decoder::new(self.encoding.clone());
        decoder.push(raw.get(self.mark..).unwrap_or_default(), &mut self.head);
        decoder.end(&mut self.head);
        Ok(())
    }

    /// Begins a pass over the records.
    pub(super) fn begin(&mut self, py: Python<'_>) -> PyResult<()> {
        self.rewind(py)?;
        let Some(header) = &self.header else { return Ok(()) };
        let splitter = Splitter::new(header.delimiter, Some(header.names.len()), header.next_line);
        self.reading = Some(Reading {
            decoder: Decoder::new(self.encoding.clone()),
            splitter,
            skip: header.end,
            has_ended: false,
        });
        Ok(())
    }

    /// The next chunk; `None` at the end.
    pub(super) fn chunk(&mut self, py: Python<'_>, most: usize) -> PyResult<Option<Chunk>> {
        loop {
            let Some(reading) = &mut self.reading else { return Ok(None) };
            if let Some(chunk) = py.detach(|| reading.splitter.chunk(most)) {
                return Ok(Some(chunk));
            }
            if reading.has_ended {
                self.empty_rows = reading.splitter.empty_rows;
                self.unended_line = reading.splitter.unended_line;
                self.reading = None;
                return Ok(None);
            }
            let is_first = self.position == 0;
            let block = self.block(py)?;
            let mark = if is_first { self.mark } else { 0 };
            let Some(reading) = &mut self.reading else { return Ok(None) };
            let bytes = block.as_bytes();
            let buffer = &mut reading.splitter.buffer;
            if bytes.is_empty() {
                reading.decoder.end(buffer);
            } else {
                reading.decoder.push(bytes.get(mark..).unwrap_or_default(), buffer);
            }
            if reading.skip > 0 {
                let skipped = reading.skip.min(buffer.len());
                buffer.drain(..skipped);
                reading.skip -= skipped;
            }
            if bytes.is_empty() {
                reading.has_ended = true;
                reading.splitter.end();
            }
        }
    }

    fn rewind(&mut self, py: Python<'_>) -> PyResult<()> {
        self.file.call_method1(py, "seek", (0,))?;
        self.position = 0;
        Ok(())
    }

    fn block<'py>(&mut self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let block = self.file.bind(py).call_method1("read", (BLOCK,))?.cast_into::<PyBytes>()?;
        self.position += u64::try_from(block.as_bytes().len()).unwrap_or(0);
        Ok(block)
    }
}
