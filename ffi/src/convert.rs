//! Values from C turned into those of a question, and those of an answer turned into values for C.

use std::ffi::c_char;
use std::{slice, str};

use echeance::dynamic::face::{CheckedCase, contesting};
use echeance::dynamic::{
    AsOf, Asked, ChoiceSpec, Decision, Duties, FactSpec, Input, Out, Rule, Value,
};
use echeance::{
    By, Day, Duty, ErrorCode, Instant, MAX_TEXT, Member as _, Period, Reading, Readings,
};

use crate::readings::echeance_readings;
use crate::status::{
    ECHEANCE_FIELD_FACTS, ECHEANCE_FIELD_READINGS, Refusal, echeance_status, fact_bit,
};

/// Yes, where a fact is yes or no.
pub const ECHEANCE_YES: i32 = 1;
/// No, where a fact is yes or no.
pub const ECHEANCE_NO: i32 = -1;
/// "none" or "never", where the fact allows it: in a day, an object, or the has_ member of an instant.
pub const ECHEANCE_NONE: i32 = -1;
/// Given as unknown: in a day, a yes or no, a choice, an object, or the has_ member of a number or an instant. Never the
/// same as 0, which means that the fact is not given and takes its default if it has one.
pub const ECHEANCE_UNKNOWN: i32 = -2;
/// In a day: what was there is no day, as echeance_day_of_text returns it. Any call refuses it by ECHEANCE_STATUS_NOT_A_DATE.
pub const ECHEANCE_NOT_A_DAY: i32 = 99_999_999;
/// The number of the word that some yes or no facts take as a third value.
const THIRD_WORD: i32 = 2;

/// Bit 0 of a set: the set is given. Alone, it is the empty set.
pub const ECHEANCE_SET_GIVEN: u32 = 1;
/// A set that is given as unknown: ECHEANCE_UNKNOWN as an unsigned number of 32 bits.
pub const ECHEANCE_SET_UNKNOWN: u32 = 4_294_967_294;
/// The length of a text or the count of a list that is given as unknown; its pointer is NULL. It is ECHEANCE_UNKNOWN as an
/// unsigned number of 64 bits.
pub const ECHEANCE_LENGTH_UNKNOWN: u64 = 18_446_744_073_709_551_614;
/// The outcome if it depends on facts that are not known.
pub const ECHEANCE_UNDETERMINED: i32 = 0;

/// The maximum number of items in a list.
pub const ECHEANCE_LIST_MAX: u64 = 1_000_000;

/// A period; both days are included.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct echeance_period {
    /// First day, YYYYMMDD. Required.
    pub from: i32,
    /// Last day, YYYYMMDD, or ECHEANCE_NONE if the period has not ended. Required.
    pub to: i32,
}

/// What a pointer from C points to.
///
/// # Safety
///
/// The pointer is NULL, or valid for a read for as long as `'a`.
pub(crate) unsafe fn borrow<'a, T>(pointer: *const T) -> Option<&'a T> {
    // SAFETY: aligned, and valid where it is not NULL by the contract of this function.
    if pointer.is_aligned() { unsafe { pointer.as_ref() } } else { None }
}

/// The facts of a call.
///
/// # Safety
///
/// As [`borrow`].
pub(crate) unsafe fn facts<'a, T>(pointer: *const T) -> Result<&'a T, Refusal> {
    // SAFETY: the contract of this function.
    unsafe { borrow(pointer) }
        .ok_or(Refusal { status: echeance_status::Null, field: ECHEANCE_FIELD_FACTS })
}

/// The readings of a call; NULL selects the defaults.
///
/// # Safety
///
/// As [`borrow`].
pub(crate) unsafe fn readings(pointer: *const echeance_readings) -> Result<Readings, Refusal> {
    if pointer.is_null() {
        return Ok(Readings::default());
    }
    let refusal = |status| Refusal { status, field: ECHEANCE_FIELD_READINGS };
    // SAFETY: the contract of this function.
    let chosen = unsafe { borrow(pointer) }.ok_or(refusal(echeance_status::Null))?;
    if chosen.reserved.iter().any(|reserved| *reserved != 0) {
        return Err(refusal(echeance_status::OutOfRange));
    }
    let mut readings = Readings::default();
    for (reading, choice) in chosen.each() {
        let choice = u8::try_from(choice)
            .ok()
            .filter(|choice| usize::from(*choice) <= reading.choices().len())
            .ok_or(refusal(echeance_status::OutOfRange))?;
        readings = readings.with_number(reading, choice);
    }
    Ok(readings)
}

/// A case that is filled from a struct of facts, in the order of the rule's table. The call returns the first error, in the
/// order in which a question in JSON is checked: the moment, the readings, the facts.
///
/// Every step is inlined: the rule is a constant in each call, so that the compiler removes what its facts do not need.
pub(crate) struct Call<'a> {
    rule: &'static Rule,
    case: CheckedCase<'a>,
    refusal: Option<Refusal>,
    /// Whether the last object is not given; its parts come after it.
    no_object: bool,
}

/// Up to this many periods are kept on the stack.
const FEW: usize = 8;

/// A list of periods as values of the core, which the question borrows.
pub(crate) enum Periods {
    NotGiven,
    Unknown,
    /// The periods and their number.
    Few([Period; FEW], usize),
    Many(Vec<Period>),
    Wrong(ErrorCode),
    Misused(echeance_status),
}

impl Periods {
    /// Merges a long list, since it is searched for each day that is tried. A list with a period that ends before it starts is
    /// left as it is, so that the check finds it.
    fn in_order(mut self) -> Self {
        if let Periods::Many(periods) = &mut self
            && periods.iter().all(|period| period.to.is_none_or(|to| period.from <= to))
        {
            Period::merge(periods);
        }
        self
    }
}

impl<'a> Call<'a> {
    /// # Safety
    ///
    /// `chosen` is NULL, or valid for a read.
    #[inline(always)]
    pub(crate) unsafe fn on_day(
        rule: &'static Rule,
        as_of: i32,
        chosen: *const echeance_readings,
    ) -> Result<Self, Refusal> {
        // SAFETY: the contract of this function.
        unsafe { Call::new(rule, moment_of(as_of), chosen) }
    }

    /// # Safety
    ///
    /// `chosen` is NULL, or valid for a read.
    #[inline(always)]
    pub(crate) unsafe fn at_instant(
        rule: &'static Rule,
        as_of: i64,
        chosen: *const echeance_readings,
    ) -> Result<Self, Refusal> {
        // SAFETY: the contract of this function.
        unsafe { Call::new(rule, Input::Value(Value::Instant(Instant::new(as_of))), chosen) }
    }

    #[inline(always)]
    unsafe fn new(
        rule: &'static Rule,
        as_of: Input<'_>,
        chosen: *const echeance_readings,
    ) -> Result<Self, Refusal> {
        // The readings are looked at first, since their error gives way to that of the moment.
        // SAFETY: the contract of the callers, just above.
        let chosen = unsafe { readings(chosen) };
        let case = CheckedCase::blank(rule, as_of, chosen.unwrap_or_default())?;
        chosen?;
        Ok(Call { rule, case, refusal: None, no_object: false })
    }

    /// The case, or the first error.
    #[inline(always)]
    pub(crate) fn case(&self) -> Result<&CheckedCase<'a>, Refusal> {
        match self.refusal {
            Some(refusal) => Err(refusal),
            None => Ok(&self.case),
        }
    }

    #[inline(always)]
    pub(crate) fn day(&mut self, place: usize, day: i32) {
        match day {
            0 => self.absent(place),
            ECHEANCE_NONE => self.value(place, Value::Never),
            ECHEANCE_UNKNOWN => self.unknown(place),
            _ => match Day::from_yyyymmdd(day) {
                Some(day) => self.value(place, Value::Day(day)),
                None => self.wrong(place, ErrorCode::NotADate),
            },
        }
    }

    #[inline(always)]
    pub(crate) fn yes_no(&mut self, place: usize, answer: i32) {
        match answer {
            0 => self.absent(place),
            // ECHEANCE_YES or ECHEANCE_NO; a branch between the two would be a guess on mixed rows.
            _ if answer.unsigned_abs() == ECHEANCE_YES.unsigned_abs() => {
                self.value(place, Value::Flag(answer == ECHEANCE_YES));
            }
            ECHEANCE_UNKNOWN => self.unknown(place),
            THIRD_WORD if self.has_word(place) => self.value(place, Value::Never),
            _ => self.refused(place, echeance_status::OutOfRange),
        }
    }

    #[inline(always)]
    pub(crate) fn choice(&mut self, place: usize, number: i32) {
        let known = self.choices(place).len();
        match u8::try_from(number) {
            Ok(0) => self.absent(place),
            Ok(number) if usize::from(number) <= known => self.value(place, Value::Choice(number)),
            _ if number == ECHEANCE_UNKNOWN => self.unknown(place),
            _ => self.refused(place, echeance_status::OutOfRange),
        }
    }

    #[inline(always)]
    pub(crate) fn number(&mut self, place: usize, has: i32, number: i32) {
        self.flagged(place, has, number == 0, Value::Number(number));
    }

    #[inline(always)]
    pub(crate) fn instant(&mut self, place: usize, has: i32, seconds: i64) {
        self.flagged(place, has, seconds == 0, Value::Instant(Instant::new(seconds)));
    }

    #[inline(always)]
    pub(crate) fn set_of(&mut self, place: usize, bits: u32) {
        let known = u32::try_from(self.choices(place).len()).unwrap_or(0);
        let entries = bits >> 1;
        if bits == 0 {
            self.absent(place);
        } else if bits == ECHEANCE_SET_UNKNOWN {
            self.unknown(place);
        } else if bits & 1 == 1 && entries.checked_shr(known).unwrap_or(0) == 0 {
            self.value(place, Value::Set(entries));
        } else {
            self.refused(place, echeance_status::OutOfRange);
        }
    }

    #[inline(always)]
    pub(crate) fn object(&mut self, place: usize, number: i32) {
        self.no_object = number != 1;
        match number {
            0 => self.absent(place),
            1 => self.value(place, Value::Given),
            ECHEANCE_NONE => self.value(place, Value::Never),
            ECHEANCE_UNKNOWN => self.unknown(place),
            _ => self.refused(place, echeance_status::OutOfRange),
        }
    }

    /// # Safety
    ///
    /// `text` is NULL, or valid for a read of `len` bytes for as long as `'a`.
    #[inline(always)]
    pub(crate) unsafe fn text(&mut self, place: usize, text: *const c_char, len: u64) {
        if text.is_null() {
            return match len {
                0 => self.absent(place),
                ECHEANCE_LENGTH_UNKNOWN => self.unknown(place),
                _ => self.refused(place, echeance_status::BadLength),
            };
        }
        let Some(len) = length(len) else {
            return self.refused(place, echeance_status::BadLength);
        };
        if len > MAX_TEXT {
            // Too long whatever it contains: it is not read.
            return self.wrong(place, ErrorCode::TooLong);
        }
        // SAFETY: not NULL, and valid for its length by the contract of this function.
        let bytes = unsafe { slice::from_raw_parts(text.cast(), len) };
        match str::from_utf8(bytes) {
            Ok(text) => self.value(place, Value::Text(text)),
            Err(_) => self.refused(place, echeance_status::BadText),
        }
    }

    #[inline(always)]
    pub(crate) fn periods(&mut self, place: usize, periods: &'a Periods) {
        match periods {
            Periods::NotGiven => self.absent(place),
            Periods::Unknown => self.unknown(place),
            Periods::Few(periods, count) => {
                let few = periods.get(..*count).unwrap_or(periods);
                self.value(place, Value::Periods(few));
            }
            Periods::Many(periods) => self.value(place, Value::Periods(periods)),
            Periods::Wrong(code) => self.wrong(place, *code),
            Periods::Misused(status) => self.refused(place, *status),
        }
    }

    #[inline(always)]
    fn fact(&self, place: usize) -> Option<&'static FactSpec> {
        self.rule.facts.get(place)
    }

    #[inline(always)]
    fn choices(&self, place: usize) -> &'static [ChoiceSpec] {
        self.fact(place).map_or(&[], |fact| fact.kind.choices())
    }

    #[inline(always)]
    fn has_word(&self, place: usize) -> bool {
        self.fact(place).is_some_and(|fact| fact.word.is_some())
    }

    /// A value with a `has_` member. A value without it is refused: a caller who forgot to set `has_` would otherwise be
    /// answered as if the fact were not given.
    #[inline(always)]
    fn flagged(&mut self, place: usize, has: i32, is_zero: bool, value: Value<'a>) {
        match has {
            0 if is_zero => self.absent(place),
            1 => self.value(place, value),
            ECHEANCE_NONE if self.has_word(place) => self.value(place, Value::Never),
            ECHEANCE_UNKNOWN => self.unknown(place),
            _ => self.refused(place, echeance_status::OutOfRange),
        }
    }

    #[inline(always)]
    fn absent(&mut self, place: usize) {
        self.give(place, Input::Absent);
    }

    #[inline(always)]
    fn unknown(&mut self, place: usize) {
        self.give(place, Input::Unknown);
    }

    #[inline(always)]
    fn value(&mut self, place: usize, value: Value<'a>) {
        if self.no_object && self.fact(place).is_some_and(FactSpec::is_part) {
            self.wrong(place, ErrorCode::ConflictingFacts);
        } else {
            self.give(place, Input::Value(value));
        }
    }

    #[inline(always)]
    fn give(&mut self, place: usize, input: Input<'a>) {
        if let Err(wrong) = self.case.give(place, input) {
            self.wrong(place, wrong.code);
        }
    }

    #[inline(always)]
    fn wrong(&mut self, place: usize, code: ErrorCode) {
        self.refused(place, code.into());
    }

    #[inline(always)]
    fn refused(&mut self, place: usize, status: echeance_status) {
        self.refusal.get_or_insert(Refusal { status, field: fact_bit(place) });
    }
}

/// A length in bytes, if an object in memory can have it.
fn length(len: u64) -> Option<usize> {
    usize::try_from(len).ok().filter(|len| isize::try_from(*len).is_ok())
}

/// A list of periods.
///
/// # Safety
///
/// `list` is NULL, or valid for a read of `count` periods.
#[inline(always)]
pub(crate) unsafe fn periods(list: *const echeance_period, count: u64) -> Periods {
    if list.is_null() {
        return match count {
            0 => Periods::NotGiven,
            ECHEANCE_LENGTH_UNKNOWN => Periods::Unknown,
            _ => Periods::Misused(echeance_status::BadLength),
        };
    }
    // SAFETY: the contract of this function.
    unsafe { given_periods(list, count) }
}

/// # Safety
///
/// `list` is valid for a read of `count` periods.
unsafe fn given_periods(list: *const echeance_period, count: u64) -> Periods {
    if count == 0 {
        // The pointer is not read, whatever it is.
        return Periods::Many(Vec::new());
    }
    if !list.is_aligned() {
        return Periods::Misused(echeance_status::Null);
    }
    let Some(count) = length(count).filter(|_| count <= ECHEANCE_LIST_MAX) else {
        return Periods::Misused(echeance_status::BadLength);
    };
    // SAFETY: neither NULL nor unaligned, and valid for its count by the contract of this function.
    let items = unsafe { slice::from_raw_parts(list, count) };
    fill_periods(items).unwrap_or_else(Periods::Wrong)
}

fn fill_periods(items: &[echeance_period]) -> Result<Periods, ErrorCode> {
    let mut each = items.iter().map(|item| {
        let from = period_day(item.from)?;
        let to = match item.to {
            ECHEANCE_NONE => None,
            to => Some(period_day(to)?),
        };
        Ok(Period { from, to })
    });
    if items.len() > FEW {
        return each.collect::<Result<_, _>>().map(Periods::Many).map(Periods::in_order);
    }
    let mut few = [Period { from: Day::MIN, to: None }; FEW];
    for (slot, period) in few.iter_mut().zip(&mut each) {
        *slot = period?;
    }
    Ok(Periods::Few(few, items.len()))
}

fn period_day(day: i32) -> Result<Day, ErrorCode> {
    if day == 0 {
        return Err(ErrorCode::MissingField);
    }
    match Day::from_yyyymmdd(day) {
        Some(day) if day < Day::MIN || Day::MAX < day => Err(ErrorCode::DateOutOfRange),
        Some(day) => Ok(day),
        None => Err(ErrorCode::NotADate),
    }
}

/// A day, YYYYMMDD, as the day of a question.
#[inline(always)]
fn moment_of(day: i32) -> Input<'static> {
    match day {
        0 => Input::Absent,
        ECHEANCE_NONE => Input::Value(Value::Never),
        ECHEANCE_UNKNOWN => Input::Unknown,
        _ => Day::from_yyyymmdd(day).map_or(Input::Wrong(ErrorCode::NotADate.into()), Input::from),
    }
}

/// Asks a rule on a case.
pub(crate) fn asked<'a>(case: &CheckedCase<'a>) -> Result<Asked<'a>, Refusal> {
    Ok(case.ask()?)
}

/// Decides a case.
#[inline(always)]
pub(crate) fn decided(case: &CheckedCase<'_>) -> Result<Decision, Refusal> {
    let decision = case.decide()?;
    decision.ok_or(echeance_status::FactsMissing.into())
}

/// What every typed answer begins with.
pub(crate) struct Head {
    pub(crate) outcome: i32,
    pub(crate) reason_count: i32,
    pub(crate) reasons: [i32; 8],
    pub(crate) missing: u32,
    pub(crate) assumed: u32,
    pub(crate) contested: i32,
    pub(crate) contested_reading: i32,
    pub(crate) days_contested: i32,
    pub(crate) days_contested_reading: i32,
    pub(crate) next_change_outcome: i32,
    /// The moment of the next change; null if there is none.
    pub(crate) next_change_on: Out,
}

impl Head {
    pub(crate) fn of(asked: &Asked<'_>) -> Self {
        let mut reasons = [0; 8];
        let mut reason_count = 0;
        for (slot, reason) in reasons.iter_mut().zip(asked.reasons()) {
            *slot = reason.number.into();
            reason_count += 1;
        }
        let change = asked.next_change();
        let (of_outcome, of_days) = contesting(asked, change);
        let number = |reading: Option<Reading>| {
            reading.and_then(|reading| reading.number().try_into().ok()).unwrap_or(0)
        };
        Head {
            outcome: asked.outcome().into(),
            reason_count,
            reasons,
            missing: asked.missing().set().0,
            assumed: asked.assumed().0,
            contested: of_outcome.is_some().into(),
            contested_reading: number(of_outcome),
            days_contested: of_days.is_some().into(),
            days_contested_reading: number(of_days),
            next_change_outcome: change.map_or(0, |change| change.outcome.into()),
            next_change_on: match change.map(|change| change.on) {
                Some(AsOf::Day(day)) => Out::Day(day),
                Some(AsOf::Instant(instant)) => Out::Instant(instant),
                Some(AsOf::Missing) | None => Out::Null,
            },
        }
    }
}

/// The first reason of a decision: its number.
pub(crate) fn first_reason(rule: &Rule, decision: &Decision) -> i32 {
    let place = usize::try_from(decision.reasons.0.trailing_zeros());
    let first = place.ok().and_then(|place| rule.reasons.get(place));
    first.map_or(0, |reason| reason.number.into())
}

/// The value at that place of a decision.
pub(crate) fn value(decision: &Decision, place: usize) -> Out {
    decision.values.get(place).copied().unwrap_or_default()
}

/// A day as YYYYMMDD; 0 for null and for years before 0 or past 9999.
pub(crate) fn day(value: Out) -> i32 {
    if let Out::Day(day) = value { day.yyyymmdd().unwrap_or(0) } else { 0 }
}

/// An instant in seconds; 0 for null, which [`has`] distinguishes from the first second of 1970.
pub(crate) fn instant(value: Out) -> i64 {
    if let Out::Instant(instant) = value { instant.seconds() } else { 0 }
}

/// A number; 0 for null, which [`has`] distinguishes from the number.
pub(crate) fn number(value: Out) -> i32 {
    if let Out::Number(number) = value { number } else { 0 }
}

/// Whether the value is not null.
pub(crate) fn has(value: Out) -> i32 {
    i32::from(!matches!(value, Out::Null))
}

/// Yes or no; 0 for null.
pub(crate) fn yes_no(value: Out) -> i32 {
    match value {
        Out::Flag(true) => ECHEANCE_YES,
        Out::Flag(false) => ECHEANCE_NO,
        _ => 0,
    }
}

/// The number of a slug; 0 for null.
pub(crate) fn slug(value: Out) -> i32 {
    if let Out::Slug(place) = value { place.into() } else { 0 }
}

/// The bits of a set, with bit 0 set; 0 for null.
pub(crate) fn set(value: Out) -> u32 {
    if let Out::Set(bits) = value { bits << 1 | 1 } else { 0 }
}

/// The number of the state of one key; 0 for null.
pub(crate) fn state(value: Out, key: usize) -> i32 {
    let Out::States(states) = value else { return 0 };
    states.get(key).copied().unwrap_or(0).into()
}

/// How the act at that place stands.
fn duty(duties: Option<&Duties>, place: usize) -> Duty {
    duties.map_or(Duty::NONE, |duties| duties.at(place))
}

/// The number of the state of an act: one of ECHEANCE_DUTY_.
pub(crate) fn duty_state(duties: Option<&Duties>, place: usize) -> i32 {
    duty(duties, place).state.place().into()
}

/// The first day on which an act is due; 0 for null.
pub(crate) fn duty_from(duties: Option<&Duties>, place: usize) -> i32 {
    day(duty(duties, place).from.into())
}

/// The last day on which an act is in time; 0 for null.
pub(crate) fn duty_by(duties: Option<&Duties>, place: usize) -> i32 {
    match duty(duties, place).by {
        By::Null => 0,
        By::NoDay => ECHEANCE_NONE,
        By::Day(by) => day(Out::Day(by)),
    }
}

/// A text that ends with NUL; empty for null.
pub(crate) fn short_text(value: Out) -> [c_char; 16] {
    let mut text = [0; 16];
    if let Out::Text(short) = value {
        for (slot, byte) in text.iter_mut().take(15).zip(short.as_str().bytes()) {
            *slot = c_char::from_ne_bytes([byte]);
        }
    }
    text
}
