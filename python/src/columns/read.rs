//! Rows of Arrow arrays and numpy memory as codes of the core, or as texts.

use std::str;

use echeance::ErrorCode;
use echeance::columns::{day_code, error_code};

use crate::arrow::{Field, Memory, Node, as_numbers, bit};

/// What a format says of the rows, for the formats that a column may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// No row is there.
    Null,
    Bool,
    /// A whole number of `bytes` bytes.
    Int {
        bytes: usize,
        signed: bool,
    },
    /// A number with a point, of `bytes` bytes: no fact is one, but pandas makes such a column of nothing but nulls.
    Float {
        bytes: usize,
    },
    /// Days since 1970-01-01, 32 bits.
    Date,
    /// Days in 64 bits, in units of which a day has `per_day`; `i64::MIN` is not a time where `nat`.
    Time {
        per_day: i64,
        nat: bool,
    },
    /// A text; the offsets have `offset` bytes, 0 for a view.
    Text {
        offset: usize,
    },
    /// A list; the offsets have `offset` bytes, and so have the lengths of a view.
    List {
        offset: usize,
        is_view: bool,
    },
    Struct,
}

/// Units of a day.
const PER_DAY: [(char, i64); 4] =
    [('s', 86_400), ('m', 86_400_000), ('u', 86_400_000_000), ('n', 86_400_000_000_000)];

fn per_day(unit: char) -> Option<i64> {
    PER_DAY.into_iter().find(|(name, _)| *name == unit).map(|(_, per_day)| per_day)
}

impl Form {
    /// The form of a format of the Arrow C data interface; `None` where no column has it.
    pub(crate) fn of(format: &str) -> Option<Form> {
        let int = |bytes, signed| Some(Form::Int { bytes, signed });
        match format {
            "n" => Some(Form::Null),
            "b" => Some(Form::Bool),
            "c" => int(1, true),
            "C" => int(1, false),
            "s" => int(2, true),
            "S" => int(2, false),
            "i" => int(4, true),
            "I" => int(4, false),
            "l" => int(8, true),
            "L" => int(8, false),
            "f" => Some(Form::Float { bytes: 4 }),
            "g" => Some(Form::Float { bytes: 8 }),
            "tdD" => Some(Form::Date),
            "tdm" => Some(Form::Time { per_day: 86_400_000, nat: false }),
            "u" => Some(Form::Text { offset: 4 }),
            "U" => Some(Form::Text { offset: 8 }),
            "vu" => Some(Form::Text { offset: 0 }),
            "+l" => Some(Form::List { offset: 4, is_view: false }),
            "+L" => Some(Form::List { offset: 8, is_view: false }),
            "+vl" => Some(Form::List { offset: 4, is_view: true }),
            "+vL" => Some(Form::List { offset: 8, is_view: true }),
            "+s" => Some(Form::Struct),
            // Without a time zone nothing stands behind the colon.
            _ => {
                let unit = format.strip_prefix("ts")?.strip_suffix(':')?;
                let mut letters = unit.chars();
                let per_day = letters.next().and_then(per_day).filter(|_| letters.next().is_none());
                per_day.map(|per_day| Form::Time { per_day, nat: false })
            }
        }
    }

    /// The form of a type of numpy, as its array interface tells it: `<i4`, `|b1`, `<M8[us]`.
    pub(crate) fn of_numpy(kind: &str) -> Option<Form> {
        let own = if cfg!(target_endian = "little") { '<' } else { '>' };
        let kind = kind.strip_prefix(['|', own])?;
        let int = |bytes, signed| Some(Form::Int { bytes, signed });
        match kind {
            "b1" => Some(Form::Bool),
            "u1" => int(1, false),
            "i1" => int(1, true),
            "i2" => int(2, true),
            "u2" => int(2, false),
            "i4" => int(4, true),
            "u4" => int(4, false),
            "i8" => int(8, true),
            "u8" => int(8, false),
            "f4" => Some(Form::Float { bytes: 4 }),
            "f8" => Some(Form::Float { bytes: 8 }),
            _ => {
                let unit = kind.strip_prefix("M8[")?.strip_suffix(']')?;
                let per_day = match unit {
                    "D" => 1,
                    "s" => per_day('s')?,
                    "ms" => per_day('m')?,
                    "us" => per_day('u')?,
                    "ns" => per_day('n')?,
                    _ => return None,
                };
                Some(Form::Time { per_day, nat: true })
            }
        }
    }
}

/// What days with a zone are called.
pub(crate) const ZONED: &str = "timestamp with a time zone";

/// The type in words, for an error: as pandas, polars and pyarrow name it, as far as they agree.
pub(crate) fn type_name(field: &Field) -> String {
    if let Some(values) = &field.dictionary {
        return format!("dictionary<{}>", type_name(values));
    }
    if let [items] = field.children.as_slice() {
        let list = match field.format.as_str() {
            "+l" | "+L" => Some("list"),
            "+vl" | "+vL" => Some("list_view"),
            format => format.starts_with("+w:").then_some("fixed_size_list"),
        };
        if let Some(list) = list {
            return format!("{list}<{}>", type_name(items));
        }
    }
    let name = match field.format.as_str() {
        "n" => "null",
        "b" => "bool",
        "c" => "int8",
        "C" => "uint8",
        "s" => "int16",
        "S" => "uint16",
        "i" => "int32",
        "I" => "uint32",
        "l" => "int64",
        "L" => "uint64",
        "e" => "float16",
        "f" => "float32",
        "g" => "float64",
        "z" | "Z" | "vz" => "binary",
        "u" => "string",
        "U" => "large_string",
        "vu" => "string_view",
        "tdD" => "date32",
        "tdm" => "date64",
        "+s" => "struct",
        "+r" => "run_end_encoded",
        format => {
            if format.starts_with("ts") && !format.ends_with(':') {
                ZONED
            } else if format.starts_with("ts") {
                "timestamp"
            } else if let Some(digits) = format.strip_prefix("d:") {
                return format!("decimal({})", digits.replace(',', ", "));
            } else if format.starts_with("w:") {
                "fixed_size_binary"
            } else if format.starts_with("tt") {
                "time"
            } else if format.starts_with("tD") {
                "duration"
            } else {
                format
            }
        }
    };
    name.to_owned()
}

/// Rows one after another, as memory has them.
pub(crate) enum Rows {
    Arrow(Node),
    Numpy(Memory),
}

impl Rows {
    /// From where on rows are read in the memory.
    fn offset(&self) -> usize {
        match self {
            Rows::Arrow(node) => node.offset,
            Rows::Numpy(_) => 0,
        }
    }

    /// The items, `BYTES` bytes each, from a row on.
    fn items<const BYTES: usize>(&self, from: usize) -> &[[u8; BYTES]] {
        let bytes = match self {
            Rows::Arrow(node) => node.bytes(1, (node.offset + node.len) * BYTES),
            Rows::Numpy(memory) => memory.bytes(),
        };
        bytes.as_chunks().0.get(self.offset() + from..).unwrap_or(&[])
    }

    fn each<const BYTES: usize>(
        &self,
        from: usize,
        out: &mut [i32],
        code: impl Fn([u8; BYTES]) -> i32,
    ) {
        for (slot, item) in out.iter_mut().zip(self.items(from)) {
            *slot = code(*item);
        }
    }

    /// Whole numbers from a row on, each by its code.
    fn numbers(
        &self,
        bytes: usize,
        signed: bool,
        from: usize,
        out: &mut [i32],
        code: impl Fn(i64) -> i32,
    ) {
        match (bytes, signed) {
            (1, true) => self.each(from, out, |item| code(i8::from_ne_bytes(item).into())),
            (1, false) => self.each(from, out, |item| code(u8::from_ne_bytes(item).into())),
            (2, true) => self.each(from, out, |item| code(i16::from_ne_bytes(item).into())),
            (2, false) => self.each(from, out, |item| code(u16::from_ne_bytes(item).into())),
            (4, true) => self.each(from, out, |item| code(i32::from_ne_bytes(item).into())),
            (4, false) => self.each(from, out, |item| code(u32::from_ne_bytes(item).into())),
            (_, true) => self.each(from, out, |item| code(i64::from_ne_bytes(item))),
            // Whatever is past all signed numbers is past all ranges.
            (_, false) => self.each(from, out, |item| {
                code(i64::try_from(u64::from_ne_bytes(item)).unwrap_or(i64::MAX))
            }),
        }
    }

    /// Numbers, yes or no, and days, each by its code; `null` where a row is not there.
    pub(crate) fn codes(&self, form: Form, null: i32, from: usize, out: &mut [i32]) {
        match form {
            Form::Null => out.fill(null),
            Form::Int { bytes, signed } => self.numbers(bytes, signed, from, out, number_code),
            Form::Bool => self.bools(from, out),
            Form::Date => {
                let beyond = error_code(ErrorCode::DateOutOfRange);
                self.each(from, out, i32::from_ne_bytes);
                if !are_days(out) {
                    out.iter_mut().filter(|day| !is_day(**day)).for_each(|day| *day = beyond);
                }
            }
            Form::Time { per_day, nat } => {
                // A division by a constant is worth the arms.
                macro_rules! per {
                    ($($day:literal)*) => {
                        match per_day {
                            $($day => self.each(from, out, |item| time_code(item, $day, nat, null)),)*
                            _ => self.each(from, out, |item| time_code(item, per_day, nat, null)),
                        }
                    };
                }
                per!(1 86_400 86_400_000 86_400_000_000 86_400_000_000_000);
            }
            Form::Float { .. } | Form::Text { .. } | Form::List { .. } | Form::Struct => {}
        }
        self.nulls(null, from, out);
    }

    /// The days of those rows where they lie in memory as the core takes them, each there and none out of range.
    pub(crate) fn days(&self, form: Form, from: usize, count: usize) -> Option<&[i32]> {
        let Rows::Arrow(node) = self else { return None };
        if form != Form::Date || node.validity().is_some() {
            return None;
        }
        let items = self.items::<4>(from).get(..count)?;
        let days = as_numbers(items.as_flattened())?;
        are_days(days).then_some(days)
    }

    /// Whether none of those numbers with a point is one: each is null or `NaN`.
    pub(crate) fn are_no_numbers(&self, bytes: usize) -> bool {
        let is_there = |row| match self {
            Rows::Arrow(node) => row < node.len && node.is_there(row),
            Rows::Numpy(_) => true,
        };
        let is_none = |is_nan: &dyn Fn(usize) -> Option<bool>| {
            (0..).map_while(|row| Some((row, is_nan(row)?))).all(|(row, nan)| nan || !is_there(row))
        };
        if bytes == 4 {
            let items = self.items::<4>(0);
            is_none(&|row| items.get(row).map(|item| f32::from_ne_bytes(*item).is_nan()))
        } else {
            let items = self.items::<8>(0);
            is_none(&|row| items.get(row).map(|item| f64::from_ne_bytes(*item).is_nan()))
        }
    }

    fn bools(&self, from: usize, out: &mut [i32]) {
        let Rows::Arrow(node) = self else {
            // A bool of numpy has a byte of its own.
            return self.each(from, out, |[item]| if item == 0 { -1 } else { 1 });
        };
        let bits = node.bytes(1, (node.offset + node.len).div_ceil(8));
        each_bit(bits, node.offset + from, out, |slot, is_set| *slot = if is_set { 1 } else { -1 });
    }

    /// The indexes of a dictionary, each by the code of its word.
    pub(crate) fn mapped(
        &self,
        bytes: usize,
        signed: bool,
        words: &[i32],
        null: i32,
        from: usize,
        out: &mut [i32],
    ) {
        let code = |index| usize::try_from(index).ok().and_then(|index| words.get(index).copied());
        self.numbers(bytes, signed, from, out, |index| {
            code(index).unwrap_or(error_code(ErrorCode::WrongType))
        });
        self.nulls(null, from, out);
    }

    /// The indexes of a dictionary themselves; -1 where a row is not there.
    pub(crate) fn places(&self, bytes: usize, signed: bool, from: usize, out: &mut [i32]) {
        self.numbers(bytes, signed, from, out, |index| i32::try_from(index).unwrap_or(i32::MAX));
        self.nulls(-1, from, out);
    }

    /// Sets rows that are not there.
    pub(crate) fn nulls(&self, null: i32, from: usize, out: &mut [i32]) {
        let Rows::Arrow(node) = self else { return };
        if let Some((bits, first)) = node.validity() {
            each_bit(bits, first + from, out, |slot, is_there| {
                *slot = if is_there { *slot } else { null };
            });
        }
    }
}

fn is_day(day: i32) -> bool {
    day_code(day.into()) == day
}

/// Whether all are days. A pass that stops nowhere: hardly a column has others.
fn are_days(days: &[i32]) -> bool {
    days.iter().fold(true, |all, day| all & is_day(*day))
}

fn number_code(number: i64) -> i32 {
    // Numbers so far below zero are no numbers of a column; no fact takes them.
    match i32::try_from(number) {
        Ok(number) if number >= -1_000_000_000 => number,
        _ => error_code(ErrorCode::OutOfRange),
    }
}

fn time_code(item: [u8; 8], per_day: i64, nat: bool, null: i32) -> i32 {
    let time = i64::from_ne_bytes(item);
    // What is not there may be any number: nothing here can overflow.
    let (day, rest) = (time.div_euclid(per_day), time.rem_euclid(per_day));
    if nat && time == i64::MIN {
        null
    } else if rest == 0 {
        day_code(day)
    } else {
        error_code(ErrorCode::NotADate)
    }
}

/// Gives each row its bit, from the bit of the first on: a byte at a time, once a byte begins.
fn each_bit(bits: &[u8], first: usize, out: &mut [i32], give: impl Fn(&mut i32, bool)) {
    let head = (first.next_multiple_of(8) - first).min(out.len());
    let (begun, whole) = out.split_at_mut(head);
    for (slot, at) in begun.iter_mut().zip(first..) {
        give(slot, bit(bits, at));
    }
    // By masks, eight rows at once: a shift of its own a row would be done row by row.
    let give_eight = |slots: &mut [i32], byte: u8| {
        for (slot, mask) in slots.iter_mut().zip([1, 2, 4, 8, 16, 32, 64, 128]) {
            give(slot, i32::from(byte) & mask != 0);
        }
    };
    let mut bytes = bits.get(first.div_ceil(8)..).unwrap_or(&[]).iter();
    let (eights, rest) = whole.as_chunks_mut::<8>();
    for (slots, byte) in eights.iter_mut().zip(&mut bytes) {
        give_eight(slots, *byte);
    }
    if let Some(byte) = bytes.next() {
        give_eight(rest, *byte);
    }
}

impl Node {
    /// One of the first `count` numbers of a buffer, of `bytes` bytes each.
    fn place(&self, buffer: usize, count: usize, bytes: usize, at: usize) -> Option<usize> {
        let numbers = self.bytes(buffer, count * bytes);
        if bytes == 4 {
            usize::try_from(i32::from_ne_bytes(*numbers.as_chunks().0.get(at)?)).ok()
        } else {
            usize::try_from(i64::from_ne_bytes(*numbers.as_chunks().0.get(at)?)).ok()
        }
    }

    /// Where a row of texts or a list begins and ends.
    fn ends(&self, offset: usize, row: usize) -> Option<(usize, usize)> {
        let end = |at| self.place(1, self.offset + self.len + 1, offset, at);
        let at = self.offset + row;
        Some((end(at)?, end(at + 1)?))
    }

    /// The same of a view of a list, which tells its length beside its beginning.
    fn view(&self, offset: usize, row: usize) -> Option<(usize, usize)> {
        let number = |buffer| self.place(buffer, self.offset + self.len, offset, self.offset + row);
        let (from, len) = (number(1)?, number(2)?);
        Some((from, from.checked_add(len)?))
    }

    /// The text of a row, whether it is there or not; `None` where it lies nowhere.
    pub(crate) fn text(&self, offset: usize, row: usize) -> Option<&[u8]> {
        if offset > 0 {
            let (from, to) = self.ends(offset, row)?;
            return self.bytes(2, to).get(from..to);
        }
        let views = self.bytes(1, (self.offset + self.len) * 16);
        let view = views.as_chunks::<16>().0.get(self.offset + row)?;
        let (words, _) = view.as_chunks::<4>();
        let number = |at: usize| {
            words.get(at).and_then(|word| usize::try_from(i32::from_ne_bytes(*word)).ok())
        };
        let len = number(0)?;
        if len <= 12 {
            return view.get(4..4 + len);
        }
        // Behind the data stand their lengths.
        let (buffer, from) = (number(2)?, number(3)?);
        let count = self.buffers().checked_sub(3).filter(|count| buffer < *count)?;
        let lens = self.bytes(2 + count, count * 8);
        let len_of_data =
            usize::try_from(i64::from_ne_bytes(*lens.as_chunks().0.get(buffer)?)).ok()?;
        self.bytes(2 + buffer, len_of_data).get(from..from + len)
    }

    /// The same, as a text that is there.
    pub(crate) fn utf8(&self, offset: usize, row: usize) -> Option<Result<&str, ErrorCode>> {
        let text = |bytes| str::from_utf8(bytes).map_err(|_| ErrorCode::WrongType);
        self.is_there(row)
            .then(|| self.text(offset, row).ok_or(ErrorCode::WrongType).and_then(text))
    }

    /// The rows of the child that a row of a list has.
    pub(crate) fn list(&self, offset: usize, is_view: bool, row: usize) -> Option<(usize, usize)> {
        let ends = || if is_view { self.view(offset, row) } else { self.ends(offset, row) };
        self.is_there(row).then(|| ends().unwrap_or_default())
    }
}
