//! The columns of a table: what Python gives for a fact, as rows of codes or of texts.

use std::ops::Range;

use echeance::ErrorCode;
use echeance::columns::{code, error_code, error_of};
use echeance::dynamic::face::set_bit;
use echeance::dynamic::{FactSpec, Input, Kind, Value};
use pyo3::exceptions::{PyException, PyImportError, PyMemoryError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyDate, PyDateTime, PyDict, PyFrozenSet, PyInt, PySet, PyString, PyTimeAccess, PyTuple,
    PyTzInfoAccess,
};

use super::read::{Form, Rows, ZONED, type_name};
use super::wrong::{Bilingual, Refusal};
use crate::arrow::{Field, Memory, Node, import};
use crate::json::is_list;
use crate::question::{input, plain, set};
use crate::signals::look_at_row;

/// What a column is of: a fact, or the day of the question.
#[derive(Clone, Copy)]
pub(crate) struct Subject {
    pub(crate) name: &'static str,
    /// The fact; the moment is a day without a word.
    pub(crate) fact: &'static FactSpec,
    pub(crate) is_moment: bool,
    /// The code of a null.
    pub(crate) null: i32,
}

impl Subject {
    fn is_text(&self) -> bool {
        matches!(self.fact.kind, Kind::Text)
    }

    /// The code of a value.
    fn code(&self, input: Input<'_>) -> i32 {
        code(self.fact, input)
    }

    /// What an error names.
    pub(crate) fn field(&self) -> String {
        if self.is_moment { self.name.to_owned() } else { format!("facts.{}", self.name) }
    }

    fn refuse(&self, refusal: Refusal<'_>) -> PyErr {
        refusal.of(&self.field())
    }

    /// Refuses a type that its fact does not have.
    fn refuse_type(&self, given: &str) -> PyErr {
        let kind = self.fact.kind;
        self.refuse(Refusal::Type { given, takes: takes(kind), mend: mend(kind, given) })
    }
}

/// A column, row by row.
pub(crate) struct Source {
    /// Each with its first row.
    pieces: Vec<(usize, Piece)>,
    /// `None` where every row is the same.
    pub(crate) rows: Option<usize>,
}

/// A part of a column.
enum Piece {
    /// Every row has that code.
    Same(i32),
    /// Every row has that text.
    SameText(String),
    Ready(Vec<i32>),
    ReadyTexts(Vec<(i32, String)>),
    /// Numbers, days, yes or no.
    Plain(Rows, Form),
    /// Indexes of words, each with the code of its word.
    Indexes {
        rows: Rows,
        bytes: usize,
        signed: bool,
        words: Vec<i32>,
    },
    /// Indexes of texts.
    TextIndexes {
        rows: Rows,
        bytes: usize,
        signed: bool,
        texts: Vec<(i32, String)>,
    },
    /// Words, looked up row by row.
    Words(Node, usize),
    Texts(Node, usize),
    /// Of a set: lists of its entries.
    Lists {
        lists: Node,
        offset: usize,
        is_view: bool,
        words: Vec<Result<u32, ErrorCode>>,
    },
    /// Of an object: whether it is there.
    Structs(Node),
    /// Of a part of an object: absent where the object is not there.
    Within(Node, Box<Piece>),
}

impl Source {
    pub(crate) fn same(code: i32) -> Self {
        Source { pieces: vec![(0, Piece::Same(code))], rows: None }
    }

    fn of_pieces(pieces: impl IntoIterator<Item = (usize, Piece)>) -> Self {
        let mut rows = 0;
        let place = |(len, piece)| {
            let first = rows;
            rows += len;
            (first, piece)
        };
        let pieces = pieces.into_iter().map(place).collect();
        Source { pieces, rows: Some(rows) }
    }

    pub(crate) fn of_codes(codes: Vec<i32>) -> Self {
        Source::of_pieces([(codes.len(), Piece::Ready(codes))])
    }

    /// A part of an object, absent where that is not there.
    pub(crate) fn within(mut self, wholes: &[Node]) -> Self {
        let pieces = self.pieces.into_iter().zip(wholes);
        let within = |((first, piece), whole): ((usize, Piece), &Node)| {
            (first, Piece::Within(whole.clone(), Box::new(piece)))
        };
        self.pieces = pieces.map(within).collect();
        self
    }

    /// The pieces of a range of rows, each with its first row and how many rows of it.
    fn pieces(&self, range: Range<usize>) -> impl Iterator<Item = (&Piece, usize, usize)> {
        let mut place =
            self.pieces.partition_point(|(first, _)| *first <= range.start).saturating_sub(1);
        let mut at = range.start;
        std::iter::from_fn(move || {
            while at < range.end {
                let (first, piece) = self.pieces.get(place)?;
                let end =
                    self.pieces.get(place + 1).map_or(range.end, |(next, _)| range.end.min(*next));
                place += 1;
                if end > at {
                    let (from, count) = (at - first, end - at);
                    at = end;
                    return Some((piece, from, count));
                }
            }
            None
        })
    }

    /// The codes of a range of rows.
    pub(crate) fn codes(&self, subject: &Subject, range: Range<usize>, out: &mut Vec<i32>) {
        out.resize(range.len(), 0);
        let mut left = out.as_mut_slice();
        for (piece, from, count) in self.pieces(range) {
            let Some((now, rest)) = left.split_at_mut_checked(count) else { return };
            left = rest;
            piece.codes(subject, from, now);
        }
    }

    /// The same where they lie in memory as codes do.
    pub(crate) fn days(&self, range: Range<usize>) -> Option<&[i32]> {
        let rows = range.len();
        match self.pieces(range).next()? {
            (Piece::Plain(of, form), from, count) if count == rows => of.days(*form, from, count),
            _ => None,
        }
    }

    /// The texts of a range of rows.
    pub(crate) fn texts(&self, subject: &Subject, range: Range<usize>, out: &mut Texts) {
        out.bytes.clear();
        out.offsets.clear();
        out.given.clear();
        out.offsets.push(0);
        for (piece, from, count) in self.pieces(range) {
            for row in from..from + count {
                let (given, text) = piece.text(subject, row);
                out.given.push(given);
                out.bytes.extend_from_slice(text);
                out.offsets.push(i64::try_from(out.bytes.len()).unwrap_or(i64::MAX));
            }
        }
    }
}

/// Texts as the core takes them.
#[derive(Default)]
pub(crate) struct Texts {
    pub(crate) bytes: Vec<u8>,
    pub(crate) offsets: Vec<i64>,
    pub(crate) given: Vec<i32>,
}

/// A text or an object that is given.
pub(crate) const GIVEN: i32 = 1;

impl Piece {
    fn codes(&self, subject: &Subject, from: usize, out: &mut [i32]) {
        match self {
            Piece::Same(code) => out.fill(*code),
            Piece::Ready(codes) => {
                for (slot, code) in out.iter_mut().zip(codes.get(from..).unwrap_or(&[])) {
                    *slot = *code;
                }
            }
            Piece::Plain(rows, form) => rows.codes(*form, subject.null, from, out),
            Piece::Indexes { rows, bytes, signed, words } => {
                rows.mapped(*bytes, *signed, words, subject.null, from, out);
            }
            Piece::Words(node, offset) => {
                for (slot, row) in out.iter_mut().zip(from..) {
                    *slot = word_code(subject, node.utf8(*offset, row));
                }
            }
            Piece::Lists { lists, offset, is_view, words } => {
                for (slot, row) in out.iter_mut().zip(from..) {
                    *slot = match lists.list(*offset, *is_view, row) {
                        Some((from, to)) => set_code(subject, words.get(from..to)),
                        None => subject.null,
                    };
                }
            }
            Piece::Structs(node) => {
                for (slot, row) in out.iter_mut().zip(from..) {
                    *slot = if node.is_there(row) { GIVEN } else { subject.null };
                }
            }
            Piece::Within(whole, piece) => {
                piece.codes(subject, from, out);
                let absent = subject.code(Input::Absent);
                for (slot, row) in out.iter_mut().zip(from..) {
                    *slot = if whole.is_there(row) { *slot } else { absent };
                }
            }
            Piece::SameText(_)
            | Piece::ReadyTexts(_)
            | Piece::TextIndexes { .. }
            | Piece::Texts(..) => {}
        }
    }

    fn text<'a>(&'a self, subject: &Subject, row: usize) -> (i32, &'a [u8]) {
        let kept = |text: Option<&'a (i32, String)>| {
            text.map_or((error_code(ErrorCode::WrongType), &[][..]), |(code, text)| {
                (*code, text.as_bytes())
            })
        };
        match self {
            Piece::SameText(text) => (GIVEN, text.as_bytes()),
            Piece::ReadyTexts(texts) => kept(texts.get(row)),
            Piece::TextIndexes { rows, bytes, signed, texts } => {
                let mut place = [0];
                // A word's code is its place here.
                rows.places(*bytes, *signed, row, &mut place);
                match place {
                    [-1] => (subject.null, &[]),
                    [place] => kept(usize::try_from(place).ok().and_then(|place| texts.get(place))),
                }
            }
            Piece::Texts(node, offset) => match node.utf8(*offset, row) {
                Some(Ok(text)) => (GIVEN, text.as_bytes()),
                Some(Err(error)) => (error_code(error), &[]),
                None => (subject.null, &[]),
            },
            Piece::Same(code) => (*code, &[]),
            _ => (subject.null, &[]),
        }
    }
}

fn word_code(subject: &Subject, word: Option<Result<&str, ErrorCode>>) -> i32 {
    match word {
        Some(Ok(word)) => subject.code(Input::Text(word)),
        Some(Err(error)) => error_code(error),
        None => subject.null,
    }
}

fn set_code(subject: &Subject, entries: Option<&[Result<u32, ErrorCode>]>) -> i32 {
    let entries = entries.ok_or(ErrorCode::WrongType);
    let bits = entries
        .and_then(|entries| entries.iter().try_fold(0, |bits, entry| entry.map(|bit| bits | bit)));
    match bits {
        Ok(bits) => subject.code(Input::Value(Value::Set(bits))),
        Err(error) => error_code(error),
    }
}

/// A column, or a value that every row has.
pub(crate) fn source(subject: &Subject, given: &Bound<'_, PyAny>) -> PyResult<Source> {
    if is_value(subject, given)? {
        return same(subject, given);
    }
    if let Some(dtype) = given.getattr_opt("dtype")?
        && is_of_periods(&dtype)?
    {
        return Err(subject.refuse_type(&dtype.str()?.to_string_lossy()));
    }
    if let Some(values) = own_values(subject, given)? {
        return list(subject, values.try_iter()?.map(|value| value.map(Some)));
    }
    if let Some((field, nodes)) = exported(given, &subject.field())? {
        return arrow(subject, &field, nodes);
    }
    let array = match given.getattr_opt("to_numpy")? {
        // With nulls, pandas would make floats of its own integers.
        Some(to_numpy) if is_of_pandas_integers(given)? => to_numpy.call1(("object",))?,
        Some(to_numpy) => to_numpy.call0()?,
        None => given.clone(),
    };
    numpy(subject, &array)
}

/// The Arrow data of what has any. pandas exports through pyarrow, and does without it in its own arrays.
pub(crate) fn exported(
    given: &Bound<'_, PyAny>,
    field: &str,
) -> PyResult<Option<(Field, Vec<Node>)>> {
    let py = given.py();
    import(given).or_else(|error| {
        if error.is_instance_of::<PyImportError>(py) {
            Ok(None)
        } else if error.is_instance_of::<PyMemoryError>(py)
            || !error.is_instance_of::<PyException>(py)
        {
            Err(error)
        } else {
            let name = error.get_type(py).name()?;
            let refused = Refusal::Export(&name.to_string_lossy()).of(field);
            refused.set_cause(py, Some(error));
            Err(refused)
        }
    })
}

/// A column of Python's own values as something to walk over: a list, or an array of objects, which pyarrow would make one type of.
pub(crate) fn own_values<'py>(
    subject: &Subject,
    given: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    if given.is_instance_of::<PySet>() || given.is_instance_of::<PyFrozenSet>() {
        return Err(subject.refuse(Refusal::Set));
    }
    if is_list(given) {
        return Ok(Some(given.clone()));
    }
    let Some(dtype) = given.getattr_opt("dtype")? else { return Ok(None) };
    if !is_of_objects(&dtype)? {
        return Ok(None);
    }
    let array = match given.getattr_opt("to_numpy")? {
        Some(to_numpy) => to_numpy.call0()?,
        None => given.clone(),
    };
    rows_of(subject, &array)?;
    array.call_method0("tolist").map(Some)
}

/// Whether the type of a column is numpy's own for objects.
pub(crate) fn is_of_objects(dtype: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(is_of_numpy(dtype) && dtype.getattr("kind")?.extract::<char>()? == 'O')
}

/// Whether the type of a column is that of pandas for periods, which it exports as numbers.
pub(crate) fn is_of_periods(dtype: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(dtype.get_type().name()? == "PeriodDtype")
}

/// Whether a column has integers in a type of pandas, which has nulls, and not in one of numpy.
fn is_of_pandas_integers(given: &Bound<'_, PyAny>) -> PyResult<bool> {
    let Some(dtype) = given.getattr_opt("dtype")? else { return Ok(false) };
    let Some(kind) = dtype.getattr_opt("kind")? else { return Ok(false) };
    Ok(!is_of_numpy(&dtype) && matches!(kind.extract()?, "i" | "u"))
}

fn is_of_numpy(given: &Bound<'_, PyAny>) -> bool {
    given.get_type().module().is_ok_and(|module| module.to_string_lossy().starts_with("numpy"))
}

/// Whether what is given is one value, and no column.
fn is_value(subject: &Subject, given: &Bound<'_, PyAny>) -> PyResult<bool> {
    let given = crate::foreign::native(given)?;
    Ok(given.is_none()
        || given.is_instance_of::<PyString>()
        || given.is_instance_of::<PyBool>()
        || given.is_instance_of::<PyInt>()
        || given.is_instance_of::<PyDate>()
        || (matches!(subject.fact.kind, Kind::Set(_)) && is_one_set(&given)?))
}

/// Whether a list is of entries, and not of lists.
fn is_one_set(given: &Bound<'_, PyAny>) -> PyResult<bool> {
    if !is_list(given) {
        return Ok(false);
    }
    for item in given.try_iter()? {
        if !item?.is_instance_of::<PyString>() {
            return Ok(false);
        }
    }
    Ok(true)
}

fn same(subject: &Subject, given: &Bound<'_, PyAny>) -> PyResult<Source> {
    let (code, text) = value(subject, given)?;
    match error_of(code) {
        Some(error) => Err(subject.refuse(Refusal::Value(error))),
        None if code == GIVEN && subject.is_text() => {
            Ok(Source { pieces: vec![(0, Piece::SameText(text))], rows: None })
        }
        None => Ok(Source::same(code)),
    }
}

/// The code of one value, and its text where the fact is one.
fn value(subject: &Subject, given: &Bound<'_, PyAny>) -> PyResult<(i32, String)> {
    let kind = subject.fact.kind;
    if matches!(kind, Kind::Set(_)) && is_list(given) {
        let bits = set(kind, given)?;
        return Ok((
            subject.code(bits.map_or_else(Input::Wrong, |bits| Input::Value(Value::Set(bits)))),
            String::new(),
        ));
    }
    let given = plain(given, kind == Kind::Day, false)?;
    let taken = input(&given)?;
    let text = match taken {
        // The core looks for the fact's own word in it.
        Input::Text(text) if subject.is_text() => return Ok((GIVEN, text.to_owned())),
        _ => String::new(),
    };
    Ok((subject.code(taken), text))
}

/// A column of Python's own values; `None` where a row gives nothing.
pub(crate) fn list<'py>(
    subject: &Subject,
    given: impl Iterator<Item = PyResult<Option<Bound<'py, PyAny>>>>,
) -> PyResult<Source> {
    let (mut codes, mut texts) = (Vec::new(), Vec::new());
    for (row, item) in given.enumerate() {
        let item = item?;
        if let Some(item) = &item {
            look_at_row(item.py(), row)?;
        }
        let item =
            item.map(|item| midnight(subject, crate::foreign::native(&item)?)).transpose()?;
        let (code, text) = match item {
            None => (subject.code(Input::Absent), String::new()),
            Some(item) if item.is_none() => (subject.null, String::new()),
            Some(item) => value(subject, &item)?,
        };
        if subject.is_text() {
            texts.push((code, text));
        } else {
            codes.push(code);
        }
    }
    Ok(if subject.is_text() {
        Source::of_pieces([(texts.len(), Piece::ReadyTexts(texts))])
    } else {
        Source::of_codes(codes)
    })
}

/// The code of one of Python's own values in a column of no texts.
pub(crate) fn own_code(subject: &Subject, given: &Bound<'_, PyAny>) -> PyResult<i32> {
    let given = crate::foreign::native(given)?;
    if given.is_none() { Ok(subject.null) } else { Ok(value(subject, &given)?.0) }
}

/// The day of a naive `datetime` at midnight, as columns of timestamps have them; anything else as it is.
fn midnight<'py>(subject: &Subject, item: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let is_midnight = |moment: &Bound<'_, PyDateTime>| {
        let clock = u32::from(moment.get_hour())
            + u32::from(moment.get_minute())
            + u32::from(moment.get_second());
        moment.get_tzinfo().is_none() && clock == 0 && moment.get_microsecond() == 0
    };
    match item.cast::<PyDateTime>() {
        Ok(moment) if subject.fact.kind == Kind::Day && is_midnight(moment) => {
            item.call_method0("date")
        }
        _ => Ok(item),
    }
}

/// How many rows a column of numpy has.
fn rows_of(subject: &Subject, given: &Bound<'_, PyAny>) -> PyResult<usize> {
    if !is_of_numpy(given) {
        let name = given.get_type().name()?.to_string_lossy().into_owned();
        return Err(subject.refuse_type(&name));
    }
    if given.hasattr("mask")? {
        return Err(subject.refuse_type("masked array"));
    }
    let shape: Vec<usize> = given.getattr("shape")?.extract()?;
    let [rows] = shape.as_slice() else {
        return Err(subject.refuse_type(&format!("array of {} dimensions", shape.len())));
    };
    Ok(*rows)
}

/// A column of numpy, of anything but objects.
fn numpy(subject: &Subject, given: &Bound<'_, PyAny>) -> PyResult<Source> {
    let py = given.py();
    let rows = rows_of(subject, given)?;
    let dtype = given.getattr("dtype")?.getattr("str")?.extract::<String>()?;
    // Texts of a fixed width come as Python's own, and so does what pandas keeps in a type of its own and gives as objects.
    if dtype.ends_with('O') || dtype.contains('U') {
        let values = given.call_method0("tolist")?;
        return list(subject, values.try_iter()?.map(|value| value.map(Some)));
    }
    let refuse = || -> PyResult<PyErr> {
        let name = given.getattr("dtype")?.str()?.to_string_lossy().into_owned();
        Ok(subject.refuse_type(&name))
    };
    let Some(form) = Form::of_numpy(&dtype) else { return Err(refuse()?) };
    let array = py.import("numpy")?.call_method1("ascontiguousarray", (given,))?;
    let data = array.getattr("__array_interface__")?.cast_into::<PyDict>()?.get_item("data")?;
    let address: usize = match &data {
        Some(data) => data.cast::<PyTuple>()?.get_item(0)?.extract()?,
        None => 0,
    };
    let memory = Memory::new(address, array.getattr("nbytes")?.extract()?, &array);
    let numbers = Rows::Numpy(memory);
    let piece = match form {
        Form::Float { bytes } if numbers.are_no_numbers(bytes) => Piece::Same(subject.null),
        form if fits(subject.fact, form) => Piece::Plain(numbers, form),
        _ => return Err(refuse()?),
    };
    Ok(Source::of_pieces([(rows, piece)]))
}

/// What a fact's column may be.
fn takes(kind: Kind) -> Bilingual {
    match kind {
        Kind::Day => (
            "date32, date64, timestamp sans fuseau horaire à minuit, ou texte (AAAA-MM-JJ)",
            "date32, date64, timestamp without a time zone at midnight, or text (YYYY-MM-DD)",
        ),
        Kind::Number(..) => ("entier d’au plus 64 bits", "integer of at most 64 bits"),
        Kind::YesNo => ("bool", "bool"),
        Kind::Set(_) => (
            "liste de textes (string, large_string ou string_view)",
            "list of texts (string, large_string or string_view)",
        ),
        Kind::Object => ("struct", "struct"),
        _ => ("texte ou dictionnaire de textes", "text or dictionary of texts"),
    }
}

/// How a column of a type becomes one that its fact has, where that is not plain.
fn mend(kind: Kind, given: &str) -> Bilingual {
    match kind {
        Kind::Day if given == ZONED => (
            ". Le jour dépend du fuseau\u{a0}: convertissez d’abord vers America/Toronto, puis en date",
            ". The day depends on the zone: convert to America/Toronto first, then to a date",
        ),
        Kind::Day if given.starts_with("period[") => (
            ". Avec pandas\u{a0}: colonne.astype(\"datetime64[s]\")",
            ". With pandas: column.astype(\"datetime64[s]\")",
        ),
        Kind::Number(..) if given.starts_with("decimal(38, 0") => (
            ". DuckDB donne ainsi un HUGEINT, comme une somme\u{a0}: CAST(… AS BIGINT)",
            ". DuckDB gives a HUGEINT so, such as a sum: CAST(… AS BIGINT)",
        ),
        _ => ("", ""),
    }
}

/// Whether rows of that form can be of a fact of that kind.
fn fits(fact: &FactSpec, form: Form) -> bool {
    let kind = fact.kind;
    match form {
        Form::Null => true,
        Form::Text { .. } => {
            matches!(kind, Kind::Day | Kind::Choice(_) | Kind::Text) || fact.word.is_some()
        }
        Form::Bool => kind == Kind::YesNo,
        Form::Int { .. } => matches!(kind, Kind::Number(..)),
        Form::Float { .. } => false,
        Form::Date | Form::Time { .. } => kind == Kind::Day,
        Form::List { .. } => matches!(kind, Kind::Set(_)),
        Form::Struct => kind == Kind::Object,
    }
}

/// A column of Arrow arrays.
pub(crate) fn arrow(subject: &Subject, field: &Field, nodes: Vec<Node>) -> PyResult<Source> {
    // A frame or a relation of one column is that column.
    if let [only] = field.children.as_slice()
        && field.format == "+s"
        && subject.fact.kind != Kind::Object
    {
        let members = nodes.iter().map(|node| node.member(0)).collect::<Option<Vec<_>>>();
        return arrow(subject, only, members.unwrap_or_default());
    }
    let refuse = || subject.refuse_type(&type_name(field));
    let mut form = Form::of(&field.format).ok_or_else(refuse)?;
    if let Form::Float { bytes } = form
        && nodes.iter().all(|node| Rows::Arrow(node.clone()).are_no_numbers(bytes))
    {
        form = Form::Null;
    }
    if let Some(words) = &field.dictionary {
        let words =
            Form::of(&words.format).filter(|form| fits(subject.fact, *form)).ok_or_else(refuse)?;
        let pieces =
            nodes.into_iter().map(|node| indexes(subject, form, words, node).ok_or_else(refuse));
        return Ok(Source::of_pieces(pieces.collect::<PyResult<Vec<_>>>()?));
    }
    if !fits(subject.fact, form) {
        return Err(refuse());
    }
    // Lists of nothing have items without a type.
    let item = field.children.first().filter(|item| item.dictionary.is_none());
    let item = item.and_then(|item| Form::of(&item.format));
    if matches!(form, Form::List { .. }) && !matches!(item, Some(Form::Text { .. } | Form::Null)) {
        return Err(refuse());
    }
    let piece = |node: Node| {
        let len = node.len;
        let piece = match form {
            Form::Text { offset } if subject.is_text() => Piece::Texts(node, offset),
            Form::Text { offset } => Piece::Words(node, offset),
            Form::Null => Piece::Same(subject.null),
            Form::List { offset, is_view } => {
                let items = node.child(0).ok_or_else(refuse)?;
                let word = |row| match item {
                    Some(Form::Text { offset }) => items.utf8(offset, row),
                    _ => None,
                };
                let bit = |row| match word(row) {
                    Some(Ok(word)) => {
                        set_bit(subject.fact.kind, 0, Input::Text(word)).map_err(|wrong| wrong.code)
                    }
                    Some(Err(error)) => Err(error),
                    None => Err(ErrorCode::WrongType),
                };
                let words = (0..items.len).map(bit).collect();
                Piece::Lists { lists: node, offset, is_view, words }
            }
            Form::Struct => Piece::Structs(node),
            form => Piece::Plain(Rows::Arrow(node), form),
        };
        Ok((len, piece))
    };
    Ok(Source::of_pieces(nodes.into_iter().map(piece).collect::<PyResult<Vec<_>>>()?))
}

/// A piece of a dictionary.
fn indexes(subject: &Subject, form: Form, words: Form, node: Node) -> Option<(usize, Piece)> {
    let Form::Int { bytes, signed } = form else { return None };
    let dictionary = node.dictionary()?;
    let (len, count) = (node.len, dictionary.len);
    let rows = Rows::Arrow(node);
    if let Form::Text { offset } = words
        && subject.is_text()
    {
        let text = |row| match dictionary.utf8(offset, row) {
            Some(Ok(text)) => (GIVEN, text.to_owned()),
            Some(Err(error)) => (error_code(error), String::new()),
            None => (subject.null, String::new()),
        };
        let texts = (0..count).map(text).collect();
        return Some((len, Piece::TextIndexes { rows, bytes, signed, texts }));
    }
    let words = if let Form::Text { offset } = words {
        (0..count).map(|row| word_code(subject, dictionary.utf8(offset, row))).collect()
    } else {
        let mut codes = vec![0; count];
        Rows::Arrow(dictionary).codes(words, subject.null, 0, &mut codes);
        codes
    };
    Some((len, Piece::Indexes { rows, bytes, signed, words }))
}

/// The parts of an object: what a struct gives for each of its names.
pub(crate) fn members(field: &Field, nodes: &[Node]) -> Vec<(Field, Vec<Node>)> {
    let member = |(place, part): (usize, &Field)| {
        let nodes = nodes.iter().map(|node| node.member(place)).collect::<Option<Vec<_>>>()?;
        Some((part.clone(), nodes))
    };
    field.children.iter().enumerate().filter_map(member).collect()
}

/// The codes that a column's nulls may have.
pub(crate) fn null_code(fact: &FactSpec, word: &str) -> Option<i32> {
    let input = match word {
        "unknown" => Input::Unknown,
        "absent" => Input::Absent,
        "none" if fact.word.is_some() => Input::Value(Value::Never),
        _ => return None,
    };
    Some(code(fact, input))
}
