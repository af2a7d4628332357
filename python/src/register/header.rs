//! The header of a register: which of the first rows it is, and by which delimiter.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use echeance::register::{HEADINGS, Heading, folded};
use encoding_rs::WINDOWS_1252;
use memchr::{memchr, memchr2, memmem};

use super::encoding::readable;
use super::fields::{Field, Form, split, value};
use super::records::{Chunk, LineFault, Splitter};

/// The delimiters that are found, the likeliest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Among how many rows the header is looked for, and how many known names it has.
const ROWS: usize = 10;
const KNOWN: usize = 2;
/// How many bytes are first looked at for these rows.
const FIRST_BYTES: usize = 1 << 14;

/// The header of a register.
pub(super) struct Header {
    pub(super) delimiter: u8,
    pub(super) names: Vec<String>,
    /// As it stands, with the lines before it.
    pub(super) record: Vec<u8>,
    /// The line where it begins, and the line after it.
    pub(super) line: u64,
    pub(super) next_line: u64,
    /// How many bytes of the text it and all before it take.
    pub(super) end: usize,
    pub(super) line_end: &'static [u8],
    /// The rows before it, by their lines.
    pub(super) skipped: Vec<u64>,
    /// Whether the first line tells the delimiter.
    pub(super) has_sep: bool,
    /// Whether a carriage return alone stands between its fields: other lines may be in it.
    pub(super) has_stray_return: bool,
    /// Whether it goes on beyond the longest line that is read.
    pub(super) is_cut: bool,
}

/// Finds the header in the first bytes of a text; none where no row has names that are known.
pub(super) fn find(head: &[u8], told: Option<u8>, mapped: &BTreeSet<String>) -> Option<Header> {
    let sep = separator_line(head);
    let (start, first_line) = sep.map_or((0, 1), |(_, end)| (end, 2));
    let rest = head.get(start..).unwrap_or_default();
    let delimiters: Vec<u8> = match (told, sep) {
        (Some(sign), _) | (None, Some((sign, _))) => vec![sign],
        _ => DELIMITERS.to_vec(),
    };
    let mut best: Option<(usize, Header)> = None;
    for delimiter in delimiters {
        let chunk = first_rows(rest, delimiter, first_line);
        for (place, record) in chunk.records.iter().enumerate().take(ROWS) {
            let text = chunk.bytes.get(record.span.clone()).unwrap_or_default();
            let names = names_of(text, delimiter, record.has_marks);
            let known = known(&names, mapped);
            if known < KNOWN || best.as_ref().is_some_and(|(most, _)| known <= *most) {
                continue;
            }
            let after = chunk.bytes.get(record.span.end..).unwrap_or_default();
            let line_end: &[u8] = if after.starts_with(b"\r\n") { b"\r\n" } else { b"\n" };
            let end = record.span.end + line_end.len().min(after.len());
            let lines = memchr::memchr_iter(b'\n', text).count();
            let header = Header {
                delimiter,
                names,
                record: text.to_vec(),
                line: record.line,
                next_line: record.line + 1 + u64::try_from(lines).unwrap_or(0),
                end: start + end,
                line_end,
                skipped: chunk.records.iter().take(place).map(|row| row.line).collect(),
                has_sep: sep.is_some(),
                has_stray_return: has_stray_return(text, delimiter, record.has_marks),
                is_cut: record.fault == Some(LineFault::TooLong),
            };
            best = Some((known, header));
            break;
        }
    }
    best.map(|(_, header)| header)
}

/// How many of those names are known, or mapped.
fn known(names: &[String], mapped: &BTreeSet<String>) -> usize {
    let is_known = |name: &&String| {
        let name = folded(name);
        mapped.contains(&name) || NAMES.contains(&name)
    };
    names.iter().filter(is_known).count()
}

/// The names of facts, folded. To ask a [`Heading`] for each cell of the first rows would compare all of them with each name.
static NAMES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let names = HEADINGS.iter().flat_map(|(fact, names)| std::iter::once(fact).chain(*names));
    names.map(|name| folded(name)).collect()
});

/// Which of the first rows is the header; none where no row has names that are known.
pub(super) fn place(rows: &[Vec<String>], mapped: &BTreeSet<String>) -> Option<usize> {
    rows.iter().take(ROWS).position(|names| known(names, mapped) >= KNOWN)
}

/// The first rows of a text, by a delimiter.
fn first_rows(text: &[u8], delimiter: u8, line: u64) -> Chunk {
    let mut splitter = Splitter::new(delimiter, None, line);
    // Nearly always the rows end in the first bytes: the rest is not copied for each delimiter.
    let (first, rest) = text.split_at(text.len().min(FIRST_BYTES));
    splitter.buffer.extend_from_slice(first);
    if let Some(chunk) = splitter.chunk(ROWS) {
        return chunk;
    }
    splitter.buffer.extend_from_slice(rest);
    splitter.end();
    let none = Chunk { bytes: Vec::new(), records: Vec::new() };
    splitter.chunk(ROWS).unwrap_or(none)
}

/// The cells of a row, as they are read.
pub(super) fn names_of(text: &[u8], delimiter: u8, has_marks: bool) -> Vec<String> {
    let mut fields = Vec::new();
    split(text, delimiter, has_marks, &mut fields);
    let name = |field| {
        let mut name = Vec::new();
        readable(&value(text, field), &mut name);
        String::from_utf8_lossy(&name).into_owned()
    };
    fields.iter().map(name).collect()
}

/// Whether a record says what the header says, whose names are folded: exports that were put together have it before each of
/// them, with its mark.
pub(super) fn is_repeated(text: &[u8], fields: &[Field], headings: &[String]) -> bool {
    let says = |(field, heading): (&Field, &String)| {
        let cell = value(text, field);
        let cell = cell.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&cell).trim_ascii();
        let bare = cell.strip_prefix(b"\"").and_then(|it| it.strip_suffix(b"\"")).unwrap_or(cell);
        // Nearly every cell differs in its first letter: to fold each would cost more than to read it.
        let first = bare.first().filter(|first| first.is_ascii_alphanumeric());
        let may_be = first
            .is_none_or(|first| heading.as_bytes().first() == Some(&first.to_ascii_lowercase()));
        may_be && str::from_utf8(bare).is_ok_and(|bare| folded(bare) == *heading)
    };
    fields.len() == headings.len() && fields.iter().zip(headings).all(says)
}

/// Whether a carriage return stands outside quotation marks.
fn has_stray_return(text: &[u8], delimiter: u8, has_marks: bool) -> bool {
    let mut fields = Vec::new();
    split(text, delimiter, has_marks, &mut fields);
    fields.iter().any(|field| {
        let cell = text.get(field.span.clone()).unwrap_or_default();
        match field.form {
            Form::Plain => memchr(b'\r', cell).is_some(),
            Form::Quoted => false,
            // Where every field is quoted, the mark that closes the last one stands before it.
            Form::Unruly | Form::Open => memmem::find(cell, b"\"\r").is_some(),
        }
    })
}

/// The delimiter that a first line `sep=;` tells, and where the next line begins.
fn separator_line(head: &[u8]) -> Option<(u8, usize)> {
    // An old Macintosh ends it with a return alone.
    let end = memchr2(b'\r', b'\n', head)?;
    let next = end + 1 + usize::from(head.get(end..end + 2) == Some(b"\r\n"));
    let line = head.get(..end)?.trim_ascii_end();
    let line = line.strip_prefix(b"\"").unwrap_or(line);
    let (name, rest) = line.split_at_checked(4)?;
    let sign = if name.eq_ignore_ascii_case(b"sep=") { rest.first().copied() } else { None };
    // A tab at the end of the line is white space.
    let sign = sign.or_else(|| head.get(..end)?.get(4).copied().filter(|sign| *sign == b'\t'));
    sign.filter(|_| name.eq_ignore_ascii_case(b"sep=")).map(|sign| (sign, next))
}

/// What the headings say, or why they cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// A name that is near those of facts without a column, the nearest first.
    Near(String, Vec<&'static str>),
    /// A name that says the opposite of a fact.
    Opposite(String),
    /// Two columns for a fact.
    Twice(String, String, &'static str),
}

pub(super) struct Columns {
    /// The fact of each column.
    pub(super) facts: Vec<Option<&'static str>>,
    pub(super) problems: Vec<Problem>,
    /// Near names whose facts all have their own columns, with the nearest.
    pub(super) told: Vec<(String, &'static str)>,
}

/// Which fact each heading gives: as `mapped` says of a folded name, then by its name. Those `ignored`, folded, are none.
pub(super) fn columns(
    names: &[String],
    mapped: &[(String, Option<&'static str>)],
    ignored: &[String],
) -> Columns {
    let says = |name: &String| {
        let name = name.trim();
        let same = folded(name);
        if let Some((_, fact)) = mapped.iter().find(|(known, _)| *known == same) {
            return match (fact, Heading::of(name)) {
                (Some(_), Heading::Opposite) => Says::Opposite,
                (fact, _) => fact.map_or_else(Says::nothing, Says::Fact),
            };
        }
        if ignored.contains(&same) { Says::nothing() } else { Says::of(name) }
    };
    let says: Vec<Says> = names.iter().map(says).collect();
    let fact = |says: &Says| if let Says::Fact(fact) = says { Some(*fact) } else { None };
    let facts: Vec<_> = says.iter().map(fact).collect();
    let (mut problems, mut told) = (Vec::new(), Vec::new());
    for (place, (name, says)) in names.iter().zip(&says).enumerate() {
        let name = name.trim().to_owned();
        match says {
            Says::Near(near) => {
                let lacking = near.iter().copied().filter(|fact| !facts.contains(&Some(*fact)));
                let lacking: Vec<_> = lacking.collect();
                match near.first() {
                    _ if !lacking.is_empty() => problems.push(Problem::Near(name, lacking)),
                    Some(nearest) => told.push((name, *nearest)),
                    None => {}
                }
            }
            Says::Opposite => problems.push(Problem::Opposite(name)),
            Says::Fact(fact) => {
                let mut before = facts.iter().take(place).zip(names);
                if let Some((_, first)) = before.find(|(known, _)| **known == Some(*fact)) {
                    problems.push(Problem::Twice(first.trim().to_owned(), name, fact));
                }
            }
        }
    }
    Columns { facts, problems, told }
}

/// What a heading says.
enum Says {
    Fact(&'static str),
    /// To which facts its name is near, the nearest first; to none in most cases.
    Near(Vec<&'static str>),
    Opposite,
}

impl Says {
    const fn nothing() -> Says {
        Says::Near(Vec::new())
    }

    fn of(name: &str) -> Says {
        match (Heading::of(name), as_utf8(name)) {
            (Heading::Fact(fact), _) => Says::Fact(fact),
            (Heading::Opposite, _) => Says::Opposite,
            (Heading::Near(_), _) => {
                let mut near = Heading::near(name);
                if let Some(fact) = Heading::without_accents(name) {
                    near.retain(|other| *other != fact);
                    near.insert(0, fact);
                }
                Says::Near(near)
            }
            (Heading::Other, None) => Says::Near(Vec::from_iter(Heading::without_accents(name))),
            (Heading::Other, Some(name)) => match Says::of(&name) {
                // A file whose letters are mangled is to be saved anew.
                Says::Fact(fact) => Says::Near(vec![fact]),
                says => says,
            },
        }
    }
}

/// The name that was meant by one in UTF-8 that was read as Windows-1252, as `DÃ©livrÃ© le`.
fn as_utf8(name: &str) -> Option<String> {
    let (bytes, _, is_other) = WINDOWS_1252.encode(name);
    let meant = str::from_utf8(&bytes).ok().filter(|meant| !is_other && *meant != name)?;
    Some(meant.to_owned())
}
