//! The columns of answers: which are asked for, and how their rows are written.

use std::sync::{Arc, LazyLock};

use echeance::columns::{NONE, Part, UNKNOWN};
use echeance::dynamic::{ChoiceSpec, Rule, UNDETERMINED, ValueKind};
use echeance::{Choice as _, DutyState, ErrorCode, GeneralReason, Member};

use super::run::CHUNK;
use crate::arrow::{Array, Buffer, Field};

/// How words are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Words {
    Codes,
    Dictionary,
    Utf8,
}

impl Words {
    pub(crate) const NAMES: [(&'static str, Words); 3] =
        [("codes", Words::Codes), ("dictionary", Words::Dictionary), ("utf8", Words::Utf8)];
}

/// What the core writes for a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum From {
    Outcome,
    Field,
    Reasons,
    Missing,
    Assumed,
    Contested,
    DaysContested,
    NextChangeOn,
    NextChangeOutcome,
    Value(Part),
    Text(usize),
}

/// How a column is written.
#[derive(Clone)]
enum Kind {
    /// A code is a place in the list; where 0 is a word too, it is no null.
    Word {
        words: Vec<&'static str>,
        has_zero: bool,
    },
    /// The error's number, or its slug.
    Error,
    /// The field's bit, or its name.
    ErrorField(Vec<&'static str>),
    /// Bits, each with a word: in 64 bits if `wide`; where bit 0 says that there is a set, it is shifted out.
    Mask {
        words: Vec<(u32, &'static str)>,
        wide: bool,
        is_set: bool,
    },
    /// 1 yes, else no; where 0 is a null, no is -1.
    Flag {
        has_null: bool,
    },
    Day,
    Number,
    /// Whether an act has no last day.
    NoDay,
    Text,
}

/// A column of answers.
#[derive(Clone)]
pub(crate) struct Output {
    pub(crate) name: String,
    pub(crate) from: From,
    kind: Kind,
}

fn slugs(choices: &[ChoiceSpec]) -> impl Iterator<Item = &'static str> {
    choices.iter().map(|choice| choice.slug)
}

/// Words by their codes from 1; code 0 has that one.
fn from_one(zero: &'static str, words: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    std::iter::once(zero).chain(words).collect()
}

/// A word a bit, from the first.
fn bits(words: impl Iterator<Item = &'static str>) -> Vec<(u32, &'static str)> {
    (0..).zip(words).collect()
}

/// What stands in every table of answers.
pub(crate) fn always(rule: &'static Rule) -> Vec<Output> {
    let fields = from_one("as_of", rule.facts.iter().map(|fact| fact.name));
    [
        ("outcome", From::Outcome, outcomes(rule)),
        ("error", From::Outcome, Kind::Error),
        ("error_field", From::Field, Kind::ErrorField(fields)),
    ]
    .map(|(name, from, kind)| Output { name: name.to_owned(), from, kind })
    .into()
}

fn outcomes(rule: &'static Rule) -> Kind {
    let words = from_one(UNDETERMINED_SLUG, rule.outcomes.iter().map(|outcome| outcome.slug));
    Kind::Word { words, has_zero: true }
}

/// The slug of the outcome 0.
const UNDETERMINED_SLUG: &str = "undetermined";
const _: () = assert!(!UNDETERMINED.about.en.is_empty());

/// The columns of that name beside those that always stand: several for the states, options or duties of a value. `None`
/// where no column has the name.
pub(crate) fn named(rule: &'static Rule, name: &str) -> Option<Vec<Output>> {
    let one = |from, kind| Some(vec![Output { name: name.to_owned(), from, kind }]);
    let facts = || bits(rule.facts.iter().map(|fact| fact.name));
    let of_facts = |from| one(from, Kind::Mask { words: facts(), wide: false, is_set: false });
    match name {
        "reasons" => {
            let general = GeneralReason::ALL
                .iter()
                .map(|reason| (31 + u32::from(reason.number()), reason.slug()));
            let words = bits(rule.reasons.iter().map(|reason| reason.slug))
                .into_iter()
                .chain(general)
                .collect();
            one(From::Reasons, Kind::Mask { words, wide: true, is_set: false })
        }
        "missing" => of_facts(From::Missing),
        "assumed" => of_facts(From::Assumed),
        "contested" => one(From::Contested, Kind::Flag { has_null: false }),
        "days_contested" => one(From::DaysContested, Kind::Flag { has_null: false }),
        "next_change_on" => one(From::NextChangeOn, Kind::Day),
        "next_change_outcome" => one(From::NextChangeOutcome, outcomes(rule)),
        _ => value(rule, name),
    }
}

fn value(rule: &'static Rule, name: &str) -> Option<Vec<Output>> {
    let whole = name.split_once('.').map_or(name, |(whole, _)| whole);
    let place = rule.values.iter().position(|value| value.name == whole)?;
    let kind = rule.values.get(place)?.kind;
    if whole == name
        && let Some(keys) = keys(kind)
    {
        let columns = keys.iter().map(|key| value(rule, &format!("{name}.{key}")));
        return columns.collect::<Option<Vec<_>>>().map(|columns| columns.concat());
    }
    if matches!(kind, ValueKind::Text) && whole == name {
        return Some(vec![Output {
            name: name.to_owned(),
            from: From::Text(place),
            kind: Kind::Text,
        }]);
    }
    // What has no last day is a null among days; a column of its own tells.
    let of = name.strip_suffix(".no_last_day").map(|act| format!("{act}.by"));
    let part = Part::named(rule, of.as_deref().unwrap_or(name))?;
    let kind = match (part, kind) {
        (Part::DutyBy(_), _) if of.is_some() => Kind::NoDay,
        _ if of.is_some() => return None,
        (Part::DutyState(_), _) => {
            let states = DutyState::ALL.iter().map(|state| state.slug());
            Kind::Word { words: from_one("", states), has_zero: false }
        }
        (Part::DutyFrom(_) | Part::DutyBy(_), _) | (_, ValueKind::Day) => Kind::Day,
        (_, ValueKind::Number | ValueKind::Cents) => Kind::Number,
        (_, ValueKind::Flag) => Kind::Flag { has_null: true },
        (_, ValueKind::Slug(choices)) => {
            Kind::Word { words: from_one("", slugs(choices)), has_zero: false }
        }
        (_, ValueKind::Set(choices)) => {
            Kind::Mask { words: bits(slugs(choices)), wide: false, is_set: true }
        }
        (_, ValueKind::States { states, .. }) => {
            Kind::Word { words: from_one("unknown", slugs(states)), has_zero: true }
        }
        (_, ValueKind::Options { states, .. }) => {
            Kind::Word { words: from_one("", slugs(states)), has_zero: false }
        }
        _ => return None,
    };
    Some(vec![Output { name: name.to_owned(), from: From::Value(part), kind }])
}

/// The parts of a value that has several columns.
fn keys(kind: ValueKind) -> Option<Vec<String>> {
    match kind {
        ValueKind::States { keys, .. } | ValueKind::Options { keys, .. } => {
            Some(slugs(keys).map(str::to_owned).collect())
        }
        ValueKind::Duties(acts) => {
            let parts = ["state", "from", "by", "no_last_day"];
            Some(slugs(acts).flat_map(|act| parts.map(|part| format!("{act}.{part}"))).collect())
        }
        _ => None,
    }
}

/// The names that [`named`] knows: those of the asking, then the rule's values.
pub(crate) fn all_names(rule: &'static Rule) -> Vec<String> {
    let asking = [
        "reasons",
        "missing",
        "assumed",
        "contested",
        "days_contested",
        "next_change_on",
        "next_change_outcome",
    ];
    asking.map(str::to_owned).into_iter().chain(value_names(rule)).collect()
}

/// The rule's values that are columns.
pub(crate) fn value_names(rule: &'static Rule) -> impl Iterator<Item = String> {
    let names = rule.values.iter().map(|value| value.name);
    names.filter(move |name| value(rule, name).is_some()).map(str::to_owned)
}

impl Kind {
    /// The words of a dictionary, each at its code, where the column has one.
    fn words(&self) -> Option<Vec<&'static str>> {
        match self {
            Kind::Word { words, .. } | Kind::ErrorField(words) => Some(words.clone()),
            Kind::Error => Some(ErrorCode::ALL.iter().map(|error| error.slug()).collect()),
            Kind::Mask { words, .. } => Some(words.iter().map(|(_, word)| *word).collect()),
            _ => None,
        }
    }
}

impl Output {
    /// The column's type.
    pub(crate) fn field(&self, words: Words) -> Field {
        let plain = |name: &str, format: &str| Field {
            name: name.to_owned(),
            format: format.to_owned(),
            children: Vec::new(),
            dictionary: None,
        };
        let word = |name: &str| match words {
            Words::Dictionary => {
                Field { dictionary: Some(Box::new(plain("", "u"))), ..plain(name, "c") }
            }
            _ => plain(name, "u"),
        };
        let format = match &self.kind {
            Kind::Mask { .. } if words != Words::Codes => {
                return Field { children: vec![plain("item", "u")], ..plain(&self.name, "+l") };
            }
            Kind::Word { .. } | Kind::Error | Kind::ErrorField(_) if words != Words::Codes => {
                return word(&self.name);
            }
            Kind::Word { .. } => "c",
            Kind::Error => "s",
            Kind::ErrorField(_) | Kind::Mask { wide: false, .. } | Kind::Number => "i",
            Kind::Mask { .. } => "l",
            Kind::Flag { .. } | Kind::NoDay => "b",
            Kind::Day => "tdD",
            Kind::Text => "u",
        };
        plain(&self.name, format)
    }
}

/// The rows of a column, as the core wrote them.
#[derive(Clone, Copy)]
pub(crate) enum Written<'a> {
    Codes(&'a [i32]),
    Bits(&'a [u64]),
    Texts(&'a [[u8; 16]]),
}

/// Which rows are there.
struct Validity {
    bits: Vec<u8>,
    nulls: usize,
    len: usize,
}

impl Validity {
    /// Rows are added in blocks of a multiple of 8, the last one apart.
    fn push(&mut self, rows: &[i32], is_there: impl Fn(i32) -> bool) {
        // Passes that stop nowhere are done many rows at once.
        if rows.iter().fold(true, |all, row| all & is_there(*row)) {
            return self.push_all(rows.len());
        }
        if !rows.iter().fold(false, |any, row| any | is_there(*row)) {
            self.len += rows.len();
            self.nulls += rows.len();
            return self.bits.resize(self.len.div_ceil(8), 0);
        }
        let before = self.bits.len();
        push_bits(&mut self.bits, rows, is_there);
        self.len += rows.len();
        let new = self.bits.get(before..).unwrap_or_default();
        let there: u32 = new.iter().map(|byte| byte.count_ones()).sum();
        self.nulls += rows.len() - usize::try_from(there).unwrap_or(0);
    }

    /// The same for that many rows, all of them there.
    fn push_all(&mut self, rows: usize) {
        self.len += rows;
        self.bits.resize(self.len.div_ceil(8), u8::MAX);
    }

    fn buffer(self) -> (usize, Buffer) {
        (self.nulls, if self.nulls == 0 { Buffer::None } else { Buffer::Bytes(self.bits) })
    }
}

/// A word of a list.
struct Word {
    text: &'static str,
    /// Its first bytes, and zeros after it.
    padded: [u8; 32],
}

impl Word {
    fn new(text: &'static str) -> Self {
        let mut padded = [0; 32];
        for (slot, byte) in padded.iter_mut().zip(text.bytes()) {
            *slot = byte;
        }
        Word { text, padded }
    }
}

/// Words one after another.
struct Texts {
    offsets: Vec<i32>,
    bytes: Vec<u8>,
}

impl Texts {
    fn new(rows: usize) -> Self {
        let mut offsets = Vec::with_capacity(rows + 1);
        offsets.push(0);
        Texts { offsets, bytes: Vec::new() }
    }

    fn push(&mut self, text: &[u8]) {
        self.bytes.extend_from_slice(text);
        self.offsets.push(i32::try_from(self.bytes.len()).unwrap_or(i32::MAX));
    }

    /// The word of a code; below 0 there is none.
    fn push_word(&mut self, list: &[Word], code: i32) {
        let word = usize::try_from(code).ok().and_then(|code| list.get(code));
        let Some(Word { text, padded }) = word else { return self.push(&[]) };
        if text.len() > padded.len() {
            return self.push(text.as_bytes());
        }
        // So many bytes are copied each time that no length has to be looked at.
        let end = self.bytes.len() + text.len();
        self.bytes.extend_from_slice(padded);
        self.bytes.truncate(end);
        self.offsets.push(i32::try_from(end).unwrap_or(i32::MAX));
    }

    fn array(self) -> Array {
        let len = self.offsets.len() - 1;
        let buffers = vec![Buffer::None, Buffer::I32(self.offsets), Buffer::Bytes(self.bytes)];
        Array { len, nulls: 0, buffers, children: Vec::new(), dictionary: None }
    }
}

/// What a column is written into.
enum Rows {
    I8(Vec<i8>),
    I16(Vec<i16>),
    I32(Vec<i32>),
    I64(Vec<i64>),
    Bits(Vec<u8>),
    Texts(Texts),
    /// Offsets, and the codes of words.
    Lists(Vec<i32>, Vec<i8>),
}

/// The words of the dictionaries of a table, an array a column.
pub(crate) type Dictionaries = Vec<Option<Arc<Array>>>;

/// The dictionaries of those columns.
pub(crate) fn dictionaries(outputs: &[Output], words: Words) -> Dictionaries {
    let dictionary = |output: &Output| {
        let words = output.kind.words().filter(|_| words == Words::Dictionary)?;
        let mut texts = Texts::new(words.len());
        for word in words {
            texts.push(word.as_bytes());
        }
        Some(Arc::new(texts.array()))
    };
    outputs.iter().map(dictionary).collect()
}

/// Enough zeros for a chunk's column of errors, be it of offsets.
fn zeros() -> &'static [i64] {
    static ZEROS: LazyLock<Vec<i64>> = LazyLock::new(|| vec![0; CHUNK / 2 + 1]);
    &ZEROS
}

/// A column of a chunk while it is written.
pub(crate) struct Writer<'o> {
    output: &'o Output,
    list: Vec<Word>,
    validity: Validity,
    rows: Rows,
    /// Of a column of errors: rows so far, while none has one.
    without_error: usize,
}

/// A code from 0 to 127. Without a branch, so that many are made at once.
fn small(code: i32) -> i8 {
    let [byte, ..] = code.clamp(0, i8::MAX.into()).to_le_bytes();
    byte.cast_signed()
}

/// A number from 0 to 32,767, in the same way.
fn low_half(number: i32) -> i16 {
    let [low, high, ..] = number.to_le_bytes();
    i16::from_le_bytes([low, high])
}

/// The code of an error in the dictionary of errors.
fn place_of_error(outcome: i32) -> i32 {
    let place = ErrorCode::ALL.iter().position(|error| i32::from(error.number()) == -outcome);
    place.and_then(|place| i32::try_from(place).ok()).unwrap_or(0)
}

/// The code of a field among the names: the moment's is 0, and a bit's the next of it.
fn place_of_field(field: i32) -> i32 {
    if field < 0 { 0 } else { field.trailing_zeros().cast_signed() + 1 }
}

impl<'o> Writer<'o> {
    pub(crate) fn new(output: &'o Output, words: Words, rows: usize) -> Self {
        let is_coded = words == Words::Codes;
        let into = match &output.kind {
            Kind::Word { .. } | Kind::Error | Kind::ErrorField(_) if words == Words::Utf8 => {
                Rows::Texts(Texts::new(rows))
            }
            Kind::Error if is_coded => Rows::I16(Vec::with_capacity(rows)),
            Kind::ErrorField(_) if is_coded => Rows::I32(Vec::with_capacity(rows)),
            Kind::Word { .. } | Kind::Error | Kind::ErrorField(_) => {
                Rows::I8(Vec::with_capacity(rows))
            }
            Kind::Mask { .. } if !is_coded => Rows::Lists(vec![0], Vec::new()),
            Kind::Mask { wide: true, .. } => Rows::I64(Vec::with_capacity(rows)),
            Kind::Mask { .. } | Kind::Day | Kind::Number => Rows::I32(Vec::with_capacity(rows)),
            Kind::Flag { .. } | Kind::NoDay => Rows::Bits(Vec::with_capacity(rows.div_ceil(8))),
            Kind::Text => Rows::Texts(Texts::new(rows)),
        };
        let list = output.kind.words().into_iter().flatten().map(Word::new).collect();
        let validity = Validity { bits: Vec::with_capacity(rows.div_ceil(8)), nulls: 0, len: 0 };
        Writer { output, list, validity, rows: into, without_error: 0 }
    }

    /// Writes the rows of a block. `outcome` tells which have an error, where `has_error`.
    pub(crate) fn push(&mut self, outcome: &[i32], has_error: bool, written: Written<'_>) {
        if matches!(self.output.kind, Kind::Error | Kind::ErrorField(_)) {
            // Few chunks have an error at all: nothing is written before the first.
            if !has_error && self.validity.len == 0 {
                self.without_error += outcome.len();
                return;
            }
            let zeros = vec![0; std::mem::take(&mut self.without_error)];
            if !zeros.is_empty() {
                self.codes(&zeros, false, &zeros);
            }
        }
        match written {
            Written::Codes(codes) => self.codes(outcome, has_error, codes),
            Written::Bits(bits) => {
                self.validity.push(outcome, |outcome| outcome >= 0);
                match &mut self.rows {
                    Rows::I64(rows) => rows.extend(bits.iter().map(|bits| bits.cast_signed())),
                    rows => push_lists(rows, &self.output.kind, bits.iter().copied()),
                }
            }
            Written::Texts(texts) => {
                let first = |text: &[u8; 16]| i32::from(text[0]);
                let firsts: Vec<i32> = texts.iter().map(first).collect();
                self.validity.push(&firsts, |first| first != 0);
                if let Rows::Texts(rows) = &mut self.rows {
                    for text in texts {
                        rows.push(text.split(|byte| *byte == 0).next().unwrap_or(&[]));
                    }
                }
            }
        }
    }

    fn codes(&mut self, outcome: &[i32], has_error: bool, codes: &[i32]) {
        let list = &self.list;
        match &self.output.kind {
            Kind::Error => {
                self.validity.push(outcome, |outcome| outcome < 0);
                let place = |code: &i32| if *code < 0 { place_of_error(*code) } else { -1 };
                match &mut self.rows {
                    Rows::I16(rows) => {
                        rows.extend(codes.iter().map(|code| low_half(-code.min(&0))));
                    }
                    rows => push_words(rows, list, codes.iter().map(place)),
                }
            }
            Kind::ErrorField(_) => {
                self.validity.push(outcome, |outcome| outcome < 0);
                let place = |code: &i32| if *code == 0 { -1 } else { place_of_field(*code) };
                match &mut self.rows {
                    Rows::I32(rows) => rows.extend_from_slice(codes),
                    rows => push_words(rows, list, codes.iter().map(place)),
                }
            }
            // Of an error the outcome is below 0, and any other word 0.
            Kind::Word { has_zero: true, .. } => {
                if has_error {
                    self.validity.push(outcome, |outcome| outcome >= 0);
                } else {
                    self.validity.push_all(outcome.len());
                }
                push_words(&mut self.rows, list, codes.iter().copied());
            }
            Kind::Word { has_zero: false, .. } => {
                self.validity.push(codes, |code| code > 0);
                push_words(&mut self.rows, list, codes.iter().copied());
            }
            Kind::Mask { is_set, .. } => {
                let shift = u32::from(*is_set);
                self.validity_of(outcome, codes, *is_set);
                let bits = |code: &i32| code.cast_unsigned() >> shift;
                match &mut self.rows {
                    Rows::I32(rows) => {
                        rows.extend(codes.iter().map(|code| bits(code).cast_signed()));
                    }
                    rows => push_lists(
                        rows,
                        &self.output.kind,
                        codes.iter().map(|code| bits(code).into()),
                    ),
                }
            }
            Kind::Flag { has_null } => {
                self.validity_of(outcome, codes, *has_null);
                self.push_flags(codes, |code| code > 0);
            }
            Kind::NoDay => {
                self.validity.push(codes, |code| code != UNKNOWN);
                self.push_flags(codes, |code| code == NONE);
            }
            Kind::Day | Kind::Number => {
                self.validity.push(codes, |code| code != UNKNOWN && code != NONE);
                if let Rows::I32(rows) = &mut self.rows {
                    rows.extend_from_slice(codes);
                }
            }
            Kind::Text => {}
        }
    }

    /// Which rows are there: those without an error or, where a code can be null, those of which it is not.
    fn validity_of(&mut self, outcome: &[i32], codes: &[i32], has_null: bool) {
        if has_null {
            self.validity.push(codes, |code| code != 0);
        } else {
            self.validity.push(outcome, |outcome| outcome >= 0);
        }
    }

    fn push_flags(&mut self, codes: &[i32], is_set: impl Fn(i32) -> bool) {
        if let Rows::Bits(bits) = &mut self.rows {
            push_bits(bits, codes, is_set);
        }
    }

    /// The column of the chunk.
    pub(crate) fn array(self, dictionary: Option<&Arc<Array>>) -> Array {
        if self.without_error > 0 {
            let (len, zeros) = (self.without_error, || Buffer::Zeros(zeros()));
            let mut buffers = vec![zeros(), zeros()];
            if matches!(self.rows, Rows::Texts(_)) {
                buffers.push(Buffer::Bytes(Vec::new()));
            }
            let dictionary = dictionary.cloned();
            return Array { len, nulls: len, buffers, children: Vec::new(), dictionary };
        }
        let len = self.validity.len;
        let (nulls, validity) = self.validity.buffer();
        let array = |buffers: Vec<Buffer>, children, dictionary| {
            let buffers = std::iter::once(validity).chain(buffers).collect();
            Array { len, nulls, buffers, children, dictionary }
        };
        let plain = match self.rows {
            Rows::I8(rows) => Buffer::I8(rows),
            Rows::I16(rows) => Buffer::I16(rows),
            Rows::I32(rows) => Buffer::I32(rows),
            Rows::I64(rows) => Buffer::I64(rows),
            Rows::Bits(rows) => Buffer::Bytes(rows),
            Rows::Texts(texts) => {
                return array(
                    vec![Buffer::I32(texts.offsets), Buffer::Bytes(texts.bytes)],
                    Vec::new(),
                    None,
                );
            }
            // Of texts, not of a dictionary: DuckDB cannot read lists of one where all are empty.
            Rows::Lists(offsets, codes) => {
                let mut items = Texts::new(codes.len());
                for code in codes {
                    items.push_word(&self.list, code.into());
                }
                let items = items.array();
                return array(vec![Buffer::I32(offsets)], vec![Arc::new(items)], None);
            }
        };
        array(vec![plain], Vec::new(), dictionary.cloned())
    }
}

/// Words by their codes; below 0 there is none.
fn push_words(rows: &mut Rows, list: &[Word], codes: impl Iterator<Item = i32>) {
    match rows {
        Rows::I8(rows) => rows.extend(codes.map(small)),
        Rows::Texts(texts) => {
            codes.for_each(|code| texts.push_word(list, code));
        }
        _ => {}
    }
}

fn push_lists(rows: &mut Rows, kind: &Kind, masks: impl Iterator<Item = u64>) {
    let (Rows::Lists(offsets, items), Kind::Mask { words, .. }) = (rows, kind) else { return };
    for mask in masks {
        let there = (0..).zip(words).filter(|(_, (bit, _))| mask >> bit & 1 == 1);
        items.extend(there.map(|(place, _)| small(place)));
        offsets.push(i32::try_from(items.len()).unwrap_or(i32::MAX));
    }
}

/// Blocks have a multiple of 8 rows, the last one apart.
fn push_bits(bits: &mut Vec<u8>, rows: &[i32], is_set: impl Fn(i32) -> bool) {
    let byte = |rows: &[i32]| {
        (0..).zip(rows).fold(0, |byte, (place, row)| byte | u8::from(is_set(*row)) << place)
    };
    let (eights, rest) = rows.as_chunks::<8>();
    // Of a fixed number of rows, so that they are done at once.
    bits.extend(eights.iter().map(|eight| byte(eight)));
    if !rest.is_empty() {
        bits.push(byte(rest));
    }
}
