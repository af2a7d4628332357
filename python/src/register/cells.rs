//! What a cell of a fact says: to the codes of columns.

use echeance::columns::{ABSENT, code, day_code, error_code, error_of};
use echeance::dynamic::{FactSpec, Input, Kind, Value};
use echeance::register::{Written, WrittenDay};
use echeance::{Day, ErrorCode, Instant};

/// How a file writes its days, where that is none of the forms that are never a guess: as its name shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DayForm(&'static str);

impl DayForm {
    /// Those with two digits each are found by the lines of a file too; all others are declared.
    pub(super) const DAY_FIRST: Self = DayForm("dd/mm/yyyy");
    pub(super) const MONTH_FIRST: Self = DayForm("mm/dd/yyyy");
    pub(super) const ALL: [Self; 8] = [
        Self::DAY_FIRST,
        Self::MONTH_FIRST,
        DayForm("d/m/yyyy"),
        DayForm("m/d/yyyy"),
        DayForm("dd-mm-yyyy"),
        DayForm("mm-dd-yyyy"),
        DayForm("d-m-yyyy"),
        DayForm("m-d-yyyy"),
    ];

    pub(super) const fn name(self) -> &'static str {
        self.0
    }

    fn is_day_first(self) -> bool {
        self.0.starts_with('d')
    }

    /// A text in this form with slashes and two digits each, where it is not so already.
    fn padded(self, text: &str) -> Option<String> {
        if self == Self::DAY_FIRST || self == Self::MONTH_FIRST {
            return None;
        }
        let sign = if self.0.contains('-') { '-' } else { '/' };
        let least = if self.0.starts_with("dd") || self.0.starts_with("mm") { 2 } else { 1 };
        let (first, rest) = text.split_once(sign)?;
        let (second, rest) = rest.split_once(sign)?;
        let is_number = |part: &str| {
            (least..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        (is_number(first) && is_number(second)).then(|| format!("{first:0>2}/{second:0>2}/{rest}"))
    }
}

/// What is done with a time that is not midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Times {
    Refuse,
    Drop,
    /// The day in Québec; a time without an offset is one in Québec.
    Quebec,
}

/// How the cells of a register are read.
pub(super) struct Reading {
    pub(super) days: Option<DayForm>,
    pub(super) times: Times,
    /// Words beside those that are always known, in small letters.
    pub(super) yes: Vec<String>,
    pub(super) no: Vec<String>,
    pub(super) empty: Vec<String>,
}

/// What is wrong with a cell, beyond what the core says of its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CellFault {
    /// A day with slashes, where nothing says which number is the month.
    AmbiguousDay,
    /// A day with a time or an offset.
    Time,
    /// An error that a spreadsheet left.
    Spreadsheet,
    /// A number of which a spreadsheet kept the first digits alone.
    Rounded,
}

impl CellFault {
    pub(super) const fn slug(self) -> &'static str {
        match self {
            CellFault::AmbiguousDay => "ambiguous-day",
            CellFault::Time => "day-with-time",
            CellFault::Spreadsheet => "spreadsheet-error",
            CellFault::Rounded => "rounded-number",
        }
    }

    const fn code(self) -> ErrorCode {
        match self {
            CellFault::AmbiguousDay | CellFault::Time => ErrorCode::NotADate,
            CellFault::Spreadsheet | CellFault::Rounded => ErrorCode::WrongType,
        }
    }
}

/// The form in which a cell gives its value, for a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Empty,
    Word,
    Iso,
    Slashed,
    Digits,
    Declared(DayForm),
    WithTime,
    Other,
    Unreadable,
}

impl Form {
    pub(super) const fn slug(self) -> &'static str {
        match self {
            Form::Empty => "empty",
            Form::Word => "word",
            Form::Iso => "YYYY-MM-DD",
            Form::Slashed => "YYYY/MM/DD",
            Form::Digits => "YYYYMMDD",
            Form::Declared(form) => form.name(),
            Form::WithTime => "with-time",
            Form::Other => "value",
            Form::Unreadable => "unreadable",
        }
    }
}

/// What a cell says.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    pub(super) code: i32,
    pub(super) fault: Option<CellFault>,
    pub(super) form: Form,
}

impl Cell {
    pub(super) const fn of(code: i32, form: Form) -> Self {
        Cell { code, fault: None, form }
    }

    fn wrong(fault: CellFault) -> Self {
        let code = error_code(fault.code());
        Cell { code, fault: Some(fault), form: Form::Unreadable }
    }
}

/// Years whose days need no second look.
pub(super) const PLAIN_YEARS: std::ops::Range<i32> = 1900..2200;

impl Reading {
    /// What a cell says of a fact.
    pub(super) fn cell(&self, fact: &FactSpec, text: &str) -> Cell {
        if text.is_empty() {
            return Cell::of(code(fact, Input::Absent), Form::Empty);
        }
        let is_day = matches!(fact.kind, Kind::Day);
        if is_day && let Some(day) = plain_day(text.as_bytes()) {
            return Cell::of(day, Form::Iso);
        }
        let trimmed = text.trim();
        if !(self.yes.is_empty() && self.no.is_empty() && self.empty.is_empty())
            && let Some(input) = self.told(fact, trimmed)
        {
            let form = if matches!(input, Input::Absent) { Form::Empty } else { Form::Word };
            return Cell::of(code(fact, input), form);
        }
        let input = fact.of_cell(text);
        let form = match input {
            Input::Absent => Form::Empty,
            Input::Text(_) | Input::Number(_) => Form::Other,
            _ => Form::Word,
        };
        if matches!(input, Input::Text(_)) && is_spreadsheet_error(trimmed) {
            return Cell::wrong(CellFault::Spreadsheet);
        }
        if matches!((&fact.kind, &input), (Kind::Text, Input::Text(_))) && is_rounded(trimmed) {
            return Cell::wrong(CellFault::Rounded);
        }
        if is_day && matches!(input, Input::Text(_) | Input::Value(Value::Day(_))) {
            return self.day(fact, trimmed);
        }
        let code = code(fact, input);
        let is_wrong = error_of(code).is_some() && code != ABSENT;
        Cell::of(code, if is_wrong { Form::Unreadable } else { form })
    }

    /// What the words of the map say.
    fn told(&self, fact: &FactSpec, trimmed: &str) -> Option<Input<'static>> {
        let word = trimmed.to_lowercase();
        let is = |words: &[String]| words.contains(&word);
        if is(&self.empty) {
            return Some(Input::Absent);
        }
        match fact.kind {
            Kind::YesNo if is(&self.yes) => Some(Input::from(true)),
            Kind::YesNo if is(&self.no) => Some(Input::from(false)),
            _ => None,
        }
    }

    /// A day in one of its forms.
    fn day(&self, fact: &FactSpec, text: &str) -> Cell {
        let not = || {
            let code = code(fact, Input::Text(text));
            let form = if error_of(code).is_some() { Form::Unreadable } else { Form::Other };
            Cell::of(code, form)
        };
        let padded = self.days.and_then(|form| form.padded(text));
        let Some(found) = WrittenDay::read(padded.as_deref().unwrap_or(text)) else { return not() };
        // Another form says nothing of days with slashes.
        let said = self.days.filter(|form| {
            padded.is_some() || [DayForm::DAY_FIRST, DayForm::MONTH_FIRST].contains(form)
        });
        let (form, day) = match (found.form, said) {
            (Written::Iso, _) => (Form::Iso, found.day()),
            (Written::Slashed, _) => (Form::Slashed, found.day()),
            (Written::Digits, _) => (Form::Digits, found.day()),
            (Written::TwoSlashes, Some(form)) => {
                let day = if form.is_day_first() { found.day_first() } else { found.day() };
                (Form::Declared(form), day)
            }
            (Written::TwoSlashes, None) if forms(&found) != (false, false) => {
                return Cell::wrong(CellFault::AmbiguousDay);
            }
            (Written::TwoSlashes, None) => return not(),
        };
        let is_moment = !found.is_at_midnight();
        if is_moment && !is_time(found.rest) {
            return not();
        }
        let day = match (is_moment, self.times) {
            (false, _) | (true, Times::Drop) => day,
            (true, Times::Refuse) => return Cell::wrong(CellFault::Time),
            (true, Times::Quebec) => match day.and_then(|day| moment_day(found.rest, day)) {
                None if day.is_some() => return Cell::wrong(CellFault::Time),
                day => day,
            },
        };
        let Some(day) = day else { return not() };
        let (year, ..) = day.civil();
        if PLAIN_YEARS.contains(&year) {
            let form = if is_moment { Form::WithTime } else { form };
            return Cell::of(day_code(day.number().into()), form);
        }
        Cell::of(code(fact, Input::Text(&day.to_string())), form)
    }
}

/// A day as `YYYY-MM-DD`, the form nearly all have.
fn plain_day(text: &[u8]) -> Option<i32> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text else { return None };
    let digits = u64::from_le_bytes([y1, y2, y3, y4, m1, m2, d1, d2]) ^ EIGHT_ZEROS;
    // Of each digit, and of no other sign, neither sum has the highest bit.
    if (digits | digits.wrapping_add(EIGHT_SIXES)) & EIGHT_HIGH_BITS != 0 {
        return None;
    }
    let [y1, y2, y3, y4, m1, m2, d1, d2] = digits.to_le_bytes();
    let [century, of_century] = [10 * y1 + y2, 10 * y3 + y4].map(i32::from);
    let year = Some(100 * century + of_century).filter(|year| PLAIN_YEARS.contains(year))?;
    Day::from_civil(year, 10 * m1 + m2, 10 * d1 + d2).map(Day::number)
}

const EIGHT_ZEROS: u64 = u64::from_le_bytes([b'0'; 8]);
const EIGHT_SIXES: u64 = u64::from_le_bytes([0x7f - 9; 8]);
const EIGHT_HIGH_BITS: u64 = u64::from_le_bytes([0x80; 8]);

/// Short cells of a column, with what they say: each word is read once.
pub(super) struct Words(Box<[Option<(u64, Cell)>; WORDS]>);

/// A power of 2: more words than a column has by far.
const WORDS: usize = 64;

impl Default for Words {
    fn default() -> Self {
        Words(Box::new([None; WORDS]))
    }
}

impl Words {
    /// What a cell says of the fact of the column.
    pub(super) fn cell(&mut self, reading: &Reading, fact: &FactSpec, text: &str) -> Cell {
        let bytes = text.as_bytes();
        if bytes.len() >= size_of::<u64>() {
            return reading.cell(fact, text);
        }
        // No two texts have one number: above its bytes stands a 1.
        let word = bytes.iter().fold(1, |word, byte| word << 8 | u64::from(*byte));
        let mixed = word.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - WORDS.ilog2());
        let slot = usize::try_from(mixed).ok().and_then(|place| self.0.get_mut(place));
        match slot {
            Some(Some((known, cell))) if *known == word => *cell,
            Some(slot) => slot.insert((word, reading.cell(fact, text))).1,
            None => reading.cell(fact, text),
        }
    }
}

/// Whether what stands after a day is a time, perhaps with an offset, and no other words.
fn is_time(rest: &str) -> bool {
    let Some(time) = rest.strip_prefix([' ', 'T', 't']) else { return false };
    let end = time.find(|letter: char| !letter.is_ascii_digit() && !":.,".contains(letter));
    let (clock, zone) = time.split_at(end.unwrap_or(time.len()));
    let zone = zone.trim();
    let is_offset = zone.strip_prefix(['+', '-']).is_some_and(|offset| {
        offset.len() > 1 && offset.bytes().all(|digit| digit.is_ascii_digit() || digit == b':')
    });
    let is_word = ["", "z", "utc", "am", "pm"].iter().any(|word| zone.eq_ignore_ascii_case(word));
    clock.len() > 1
        && clock.starts_with(|first: char| first.is_ascii_digit())
        && (is_offset || is_word)
}

/// The day in Québec of a moment, by the day that its text begins with and what follows; `None` where it is no moment.
fn moment_day(rest: &str, day: Day) -> Option<Day> {
    let time = rest.get(1..)?;
    let word = time.trim_start_matches(|sign: char| !sign.is_ascii_alphabetic());
    let clock = time.strip_suffix(word)?.replace(' ', "");
    let is_half_day = ["am", "pm"].iter().any(|half| word.eq_ignore_ascii_case(half));
    let is_utc = !word.is_empty() && !is_half_day;
    let clock = with_colon(clock);
    if is_utc || clock.contains(['+', '-']) {
        let zone = if is_utc { "Z" } else { "" };
        let moment = Instant::parse_rfc3339(&format!("{day}T{clock}{zone}")).ok()?;
        return Some(moment.quebec_day());
    }
    let (hour, minute) = clock.split_once(':')?;
    let is_time = clock.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.'))
        && hour.parse::<u8>().ok()? < if is_half_day { 13 } else { 24 }
        && minute.get(..2)?.parse::<u8>().ok()? < 60;
    is_time.then_some(day)
}

/// A time with its offset as RFC 3339 writes it: databases have `+00` and `+0000` for `+00:00`.
fn with_colon(clock: String) -> String {
    let Some(sign) = clock.rfind(['+', '-']) else { return clock };
    let (time, offset) = clock.split_at(sign + 1);
    match offset.len() {
        2 => format!("{time}{offset}:00"),
        4 if offset.is_char_boundary(2) => {
            let (hours, minutes) = offset.split_at(2);
            format!("{time}{hours}:{minutes}")
        }
        _ => clock,
    }
}

/// `2.05E+11`: a number as a spreadsheet shows it where it has too many digits; those that it leaves out are lost.
pub(super) fn is_rounded(text: &str) -> bool {
    let Some((number, power)) = text.split_once("E+").or_else(|| text.split_once("e+")) else {
        return false;
    };
    let of_number = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
    number.starts_with(|first: char| first.is_ascii_digit())
        && number.bytes().all(of_number)
        && !power.is_empty()
        && power.bytes().all(|byte| byte.is_ascii_digit())
}

/// `#REF!`, `#VALEUR!`, `#NAME?` and the like, or the `####` of a column too narrow for its values; `#N/A` and `#N/D` say
/// unknown, and were read before.
fn is_spreadsheet_error(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|rest| {
        rest.bytes().all(|sign| sign == b'#') || rest.len() > 1 && rest.ends_with(['!', '?'])
    })
}

/// Which forms a day with two slashes can have; `None` of any other cell.
pub(super) fn forms_of(text: &str) -> Option<(bool, bool)> {
    WrittenDay::read(text.trim()).filter(|day| day.form == Written::TwoSlashes).as_ref().map(forms)
}

/// Whether the day of the month can stand first, and whether the month can.
fn forms(written: &WrittenDay<'_>) -> (bool, bool) {
    (written.day_first().is_some(), written.day().is_some())
}
