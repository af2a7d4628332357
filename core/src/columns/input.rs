//! Columns of facts, and a row's fact in them.

use core::convert::Infallible;
use core::ops::Range;

use super::{ABSENT, NONE, UNKNOWN};
use crate::asking::question::unchecked;
use crate::calendar::Day;
use crate::language::Voiced;
use crate::rule::class::code as codes;
use crate::rule::common::DAY_OF_THE_QUESTION;
use crate::rule::error::ErrorCode;
use crate::rule::fact::{FactSpec, Input, Kind, Value};

/// Absent, in a column of choices, of yes or no, of sets or objects.
const CHOICE_ABSENT: i32 = codes::CHOICE_ABSENT;
/// Unknown, in such a column.
const CHOICE_UNKNOWN: i32 = codes::CHOICE_UNKNOWN;
/// `none` or `never`: of a yes or no, an object or a text.
const THIRD_WORD: i32 = 2;
const NO_OBJECT: i32 = -1;
/// Days and numbers begin here; smaller numbers are the codes that are neither.
const LEAST: i32 = UNKNOWN + 1024;

/// The day or days of the questions of a table. `Debug` shows no day.
#[derive(Clone, Copy)]
pub enum Moments<'a> {
    /// None, for the rules that can do without.
    NotGiven,
    /// One for all rows.
    One(Day),
    /// One for each row: days since 1970-01-01.
    Each(&'a [i32]),
}

impl From<Day> for Moments<'_> {
    fn from(day: Day) -> Self {
        Moments::One(day)
    }
}

impl From<time::Date> for Moments<'_> {
    fn from(date: time::Date) -> Self {
        Moments::One(date.into())
    }
}

impl<'a> From<&'a [i32]> for Moments<'a> {
    fn from(days: &'a [i32]) -> Self {
        Moments::Each(days)
    }
}

impl core::fmt::Debug for Moments<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Moments::NotGiven => "NotGiven",
            Moments::One(_) => "One(…)",
            Moments::Each(_) => "Each(…)",
        })
    }
}

impl<'a> Moments<'a> {
    pub(super) fn len(self) -> Option<usize> {
        if let Moments::Each(days) = self { Some(days.len()) } else { None }
    }

    /// The moment of a row, as a code.
    #[inline(always)]
    pub(super) fn code(self, row: usize) -> i32 {
        match self {
            Moments::NotGiven => ABSENT,
            Moments::One(day) => day.number(),
            Moments::Each(days) => days.get(row).copied().unwrap_or(ABSENT),
        }
    }

    #[inline(always)]
    pub(super) fn input(self, row: usize) -> Input<'a> {
        match self {
            // Whatever its number, it is a day.
            Moments::One(day) => Input::Value(Value::Day(day)),
            _ => of_day(self.code(row)),
        }
    }
}

/// The column of a fact. `Debug` shows no value.
#[derive(Clone, Copy, Default)]
pub enum Column<'a> {
    /// Absent in every row.
    #[default]
    Absent,
    /// One code for each row.
    Codes(&'a [i32]),
    /// One text for each row.
    Texts(Texts<'a>),
}

/// Texts as Arrow has them: one after another in `bytes`, that of row n from `offsets[n]` to `offsets[n + 1]`. `Debug` shows
/// none.
#[derive(Clone, Copy)]
pub struct Texts<'a> {
    /// The texts, in UTF-8.
    pub bytes: &'a [u8],
    /// Where each text begins, then where the last one ends: one offset more than there are rows.
    pub offsets: &'a [i64],
    /// Whether each is given: 1 given, 0 absent, -1 the fact's own word, -2 unknown. `None` where all are given.
    pub given: Option<&'a [i32]>,
}

impl core::fmt::Debug for Column<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Column::Absent => "Absent",
            Column::Codes(_) => "Codes(…)",
            Column::Texts(_) => "Texts(…)",
        })
    }
}

impl core::fmt::Debug for Texts<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Texts(…)")
    }
}

impl<'a> From<&'a [i32]> for Column<'a> {
    fn from(codes: &'a [i32]) -> Self {
        Column::Codes(codes)
    }
}

impl<'a> From<Texts<'a>> for Column<'a> {
    fn from(texts: Texts<'a>) -> Self {
        Column::Texts(texts)
    }
}

impl From<Infallible> for Column<'_> {
    fn from(none: Infallible) -> Self {
        match none {}
    }
}

impl<'a> Texts<'a> {
    fn len(&self) -> usize {
        let rows = self.offsets.len().wrapping_sub(1);
        match self.given {
            Some(given) if given.len() != rows => usize::MAX,
            _ => rows,
        }
    }

    /// The text of a row, whether it is given or not.
    fn text(&self, row: usize) -> Option<&'a [u8]> {
        self.between(*self.offsets.get(row)?, *self.offsets.get(row + 1)?)
    }

    #[inline(always)]
    fn between(&self, from: i64, to: i64) -> Option<&'a [u8]> {
        self.bytes.get(usize::try_from(from).ok()?..usize::try_from(to).ok()?)
    }

    fn input(&self, row: usize) -> Input<'a> {
        match self.given.map_or(1, |given| given.get(row).copied().unwrap_or(CHOICE_ABSENT)) {
            CHOICE_ABSENT => Input::Absent,
            CHOICE_UNKNOWN => Input::Unknown,
            NO_OBJECT => Input::Value(Value::Never),
            // A row whose offsets lead nowhere, or that is no UTF-8, has no text.
            1 => match self.text(row).map(core::str::from_utf8) {
                Some(Ok(text)) => Input::Text(text),
                _ => wrong(ErrorCode::WrongType),
            },
            code => wrong(error_of(code).unwrap_or(ErrorCode::NotAChoice)),
        }
    }
}

/// Texts of which many lead to the same decision: with two of one kind, only the texts of the answer differ.
#[derive(Clone, Copy)]
pub(crate) struct Alike {
    /// How many kinds there are.
    kinds: u32,
    codes: CodesOfTexts,
}

/// Sets the codes of those rows.
type CodesOfTexts = fn(&Texts<'_>, Range<usize>, &mut [i32]);

impl Alike {
    pub(crate) const fn new(kinds: u32, codes: CodesOfTexts) -> Self {
        Alike { kinds, codes }
    }

    /// How many codes there are from -2 on: a text that is not given, and the kinds from 1 on.
    pub(super) const fn count(&self) -> u32 {
        3 + self.kinds
    }

    pub(super) fn codes(&self, texts: &Texts<'_>, rows: Range<usize>, codes: &mut [i32]) {
        (self.codes)(texts, rows, codes);
    }
}

impl Texts<'_> {
    /// Sets the codes of those rows: of a text that is not given its code, of another one more than its kind, from 0. A text
    /// of no kind has a code that no column has.
    #[inline(always)]
    pub(crate) fn alike(
        &self,
        rows: Range<usize>,
        codes: &mut [i32],
        kind: impl Fn(&[u8]) -> Option<i32>,
    ) {
        let offsets = self.offsets.get(rows.start..=rows.end).unwrap_or_default();
        // Each text ends where the next one begins.
        for (code, between) in codes.iter_mut().zip(offsets.windows(2)) {
            let text = if let [from, to] = between { self.between(*from, *to) } else { None };
            *code = text.and_then(&kind).map_or(UNKNOWN, |kind| kind + 1);
        }
        let given = self.given.map(|given| given.get(rows).unwrap_or_default());
        for (code, given) in codes.iter_mut().zip(given.unwrap_or_default()) {
            *code = match *given {
                1 => *code,
                ..1 => *given,
                _ => UNKNOWN,
            };
        }
    }
}

fn wrong(code: ErrorCode) -> Input<'static> {
    Input::Wrong(code.into())
}

impl<'a> Column<'a> {
    pub(super) fn len(&self) -> Option<usize> {
        match self {
            Column::Absent => None,
            Column::Codes(codes) => Some(codes.len()),
            Column::Texts(texts) => Some(texts.len()),
        }
    }

    pub(super) fn fits(&self, kind: Kind) -> bool {
        match self {
            Column::Absent => true,
            Column::Codes(_) => !matches!(kind, Kind::Text | Kind::Periods | Kind::Instant),
            Column::Texts(_) => matches!(kind, Kind::Text),
        }
    }

    /// The fact in a row.
    #[inline(always)]
    pub(super) fn input(&self, fact: &FactSpec, row: usize) -> Input<'a> {
        // By the fact's kind, which is known while compiling: of each fact one way is left.
        match (self, fact.kind) {
            (Column::Texts(texts), Kind::Text) => texts.input(row),
            (Column::Codes(codes), _) => {
                codes.get(row).map_or(Input::Absent, |code| of_code(fact, *code))
            }
            (Column::Absent | Column::Texts(_), _) => Input::Absent,
        }
    }
}

#[inline(always)]
fn of_day(code: i32) -> Input<'static> {
    match code {
        NONE => Input::Value(Value::Never),
        day if day >= LEAST => Input::Value(Value::Day(Day::new(day))),
        UNKNOWN => Input::Unknown,
        ABSENT => Input::Absent,
        code => error_of(code).map_or(Input::Value(Value::Day(Day::new(code))), wrong),
    }
}

/// No number can be `none`, so that the greatest code is a number.
#[inline(always)]
fn of_number(code: i32) -> Input<'static> {
    match code {
        number if number >= LEAST => Input::Value(Value::Number(number)),
        UNKNOWN => Input::Unknown,
        ABSENT => Input::Absent,
        code => error_of(code).map_or(Input::Value(Value::Number(code)), wrong),
    }
}

#[inline(always)]
fn of_code(fact: &FactSpec, code: i32) -> Input<'static> {
    match fact.kind {
        Kind::Day => of_day(code),
        Kind::Number(..) => of_number(code),
        Kind::YesNo => match code {
            // A branch between yes and no would be a guess on mixed rows.
            _ if code.unsigned_abs() == 1 => Input::Value(Value::Flag(code == 1)),
            THIRD_WORD if fact.word.is_some() => Input::Value(Value::Never),
            _ => not_given(code),
        },
        Kind::Choice(choices) => match u8::try_from(code) {
            Ok(number) if 0 < number && usize::from(number) <= choices.len() => {
                Input::Value(Value::Choice(number))
            }
            _ => not_given(code),
        },
        Kind::Set(choices) => {
            let known = u32::try_from(choices.len()).unwrap_or(0);
            let entries = code.cast_unsigned() >> 1;
            if code & 1 == 1 && entries.checked_shr(known).unwrap_or(0) == 0 {
                Input::Value(Value::Set(entries))
            } else {
                not_given(code)
            }
        }
        Kind::Object => match code {
            1 => Input::Value(Value::Given),
            NO_OBJECT => Input::Value(Value::Never),
            _ => not_given(code),
        },
        Kind::Instant | Kind::Text | Kind::Periods => Input::Absent,
    }
}

/// Absent, unknown, or a number without a meaning.
#[inline(always)]
fn not_given(code: i32) -> Input<'static> {
    match code {
        CHOICE_ABSENT => Input::Absent,
        CHOICE_UNKNOWN => Input::Unknown,
        _ => wrong(error_of(code).unwrap_or(ErrorCode::NotAChoice)),
    }
}

/// The code of a row whose value cannot be read, in a column of any kind, that of the moment too: the row has that error.
///
/// ```
/// use echeance::ErrorCode;
/// use echeance::columns::{UNKNOWN, error_code};
///
/// assert_eq!(error_code(ErrorCode::NotADate), UNKNOWN + i32::from(ErrorCode::NotADate.number()));
/// ```
#[must_use]
#[inline]
#[expect(clippy::as_conversions, reason = "`From` is not const")]
pub const fn error_code(error: ErrorCode) -> i32 {
    UNKNOWN + error.number() as i32
}

/// The error that a code stands for.
///
/// ```
/// use echeance::ErrorCode;
/// use echeance::columns::{error_code, error_of};
///
/// let code = error_code(ErrorCode::NotADate);
/// assert_eq!((error_of(code), error_of(0)), (Some(ErrorCode::NotADate), None));
/// ```
#[must_use]
pub fn error_of(code: i32) -> Option<ErrorCode> {
    ErrorCode::ALL.into_iter().find(|error| error_code(*error) == code)
}

/// The day of the question, as a fact of its own: a column of days has the codes that [`code`] gives by it.
pub static AS_OF: FactSpec = FactSpec::new("as_of", Kind::Day, Voiced::same(DAY_OF_THE_QUESTION));

/// The code of what a question gives for that fact: in columns of codes, and in [`Texts::given`] for a text. A value that is
/// not of the fact's kind has the code of its error; whether the value is in range is seen with its row.
///
/// ```
/// use echeance::columns::{NONE, code, error_code};
/// use echeance::dynamic::Input;
/// use echeance::{ErrorCode, rules::exam_validity::RULE};
///
/// let code = |text| code(&RULE.facts[0], Input::Text(text));
/// assert_eq!([code("1970-01-02"), code("never")], [1, NONE]);
/// assert_eq!(code("yesterday"), error_code(ErrorCode::NotADate));
/// ```
#[must_use]
pub fn code(fact: &FactSpec, input: Input<'_>) -> i32 {
    let is_number = matches!(fact.kind, Kind::Number(..));
    let number = |number: i64| i32::try_from(number).ok().filter(|number| *number >= LEAST);
    let by_number = matches!(fact.kind, Kind::Day) || is_number;
    match unchecked(fact, input) {
        Err(wrong) => error_code(wrong.code),
        Ok(Input::Absent) => {
            if by_number {
                ABSENT
            } else {
                CHOICE_ABSENT
            }
        }
        Ok(Input::Value(Value::Unknown) | Input::Unknown) => {
            if by_number {
                UNKNOWN
            } else {
                CHOICE_UNKNOWN
            }
        }
        Ok(Input::Value(value)) => match (value, fact.kind) {
            (Value::Never, Kind::Day) => NONE,
            (Value::Never, Kind::YesNo) => THIRD_WORD,
            (Value::Never, _) => NO_OBJECT,
            (Value::Day(day), Kind::Day) => day_code(day.number().into()),
            (Value::Number(given), Kind::Number(..)) => {
                number(given.into()).unwrap_or(error_code(ErrorCode::OutOfRange))
            }
            (Value::Flag(flag), Kind::YesNo) => {
                if flag {
                    1
                } else {
                    -1
                }
            }
            (Value::Choice(number), Kind::Choice(_)) => number.into(),
            (Value::Set(bits), Kind::Set(_)) => (bits << 1 | 1).cast_signed(),
            (Value::Given, Kind::Object) | (Value::Text(_), Kind::Text) => 1,
            _ => error_code(ErrorCode::WrongType),
        },
        Ok(_) => error_code(ErrorCode::WrongType),
    }
}

/// The code of a day by its number, whatever that is: no day has the code of a word.
///
/// ```
/// use echeance::ErrorCode;
/// use echeance::columns::{day_code, error_code};
///
/// assert_eq!(day_code(20_778), 20_778);
/// assert_eq!(day_code(i64::MAX), error_code(ErrorCode::DateOutOfRange));
/// ```
#[must_use]
#[inline]
pub fn day_code(number: i64) -> i32 {
    let day = i32::try_from(number).ok().filter(|day| (LEAST..NONE).contains(day));
    day.unwrap_or(error_code(ErrorCode::DateOutOfRange))
}
