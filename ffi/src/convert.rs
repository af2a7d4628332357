//! Values from C turned into those of a question, and those of an answer turned into values for C.

use std::ffi::c_char;
use std::{slice, str};

use echeance::{
    Asked, Day, Decision, Error, ErrorCode, Fact, Given, Instant, Kind, MAX_TEXT, Out, Period,
    Question, Readings, Rule, Wrong,
};

use crate::readings::echeance_readings;
use crate::status::{
    ECHEANCE_FIELD_FACTS, ECHEANCE_FIELD_READINGS, Refusal, echeance_status, fact_bit,
};

/// Yes, where a fact is yes or no.
pub const ECHEANCE_YES: i32 = 1;
/// No, where a fact is yes or no.
pub const ECHEANCE_NO: i32 = -1;
/// "none" or "never", where a fact takes the word: a day, an object, or the has_ member of an instant.
pub const ECHEANCE_NONE: i32 = -1;
/// The number of a yes or no fact's third word.
const THIRD_WORD: i32 = 2;

/// Bit 0 of a set: it is given. Alone it is the empty set.
pub const ECHEANCE_SET_GIVEN: u32 = 1;
/// The outcome where two ways of completing the facts that are not given lead to different outcomes.
pub const ECHEANCE_UNDETERMINED: i32 = 0;

/// The most items that a list may have.
pub const ECHEANCE_LIST_MAX: u64 = 1_000_000;

/// From one day to another, both included.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct echeance_period {
    /// First day, YYYYMMDD. Required.
    pub from: i32,
    /// Last day, YYYYMMDD, or ECHEANCE_NONE where the period has not ended. Required.
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

/// The readings of a call; NULL is the defaults.
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
    let mut readings = Readings::default();
    for (reading, choice) in chosen.each() {
        let choice = u8::try_from(choice)
            .ok()
            .filter(|choice| usize::from(*choice) <= reading.choices().len())
            .ok_or(refusal(echeance_status::OutOfRange))?;
        readings = readings.with(reading, choice);
    }
    Ok(readings)
}

/// A question, filled from a struct of facts. Facts are given in the order of the rule's table; the first integer that
/// means nothing is kept and refuses the call.
pub(crate) struct Call<'a> {
    rule: &'static Rule,
    question: Question<'a>,
    refusal: Option<Refusal>,
    /// Whether the last object is not there: its parts follow.
    no_object: bool,
}

/// A list of periods, turned into values of the core; the question borrows them.
pub(crate) enum Periods {
    NotGiven,
    Given(Vec<Period>),
    Wrong(Wrong),
    Misused(echeance_status),
}

impl<'a> Call<'a> {
    /// # Safety
    ///
    /// `chosen` is NULL, or valid for a read.
    pub(crate) unsafe fn on_day(
        rule: &'static Rule,
        as_of: i32,
        chosen: *const echeance_readings,
    ) -> Self {
        // SAFETY: the contract of this function.
        unsafe { Call::new(rule, day_given(as_of), chosen) }
    }

    /// # Safety
    ///
    /// `chosen` is NULL, or valid for a read.
    pub(crate) unsafe fn at_instant(
        rule: &'static Rule,
        as_of: i64,
        chosen: *const echeance_readings,
    ) -> Self {
        // SAFETY: the contract of this function.
        unsafe { Call::new(rule, Given::Instant(Instant::new(as_of)), chosen) }
    }

    unsafe fn new(rule: &'static Rule, as_of: Given<'a>, chosen: *const echeance_readings) -> Self {
        // SAFETY: the contract of the callers, just above.
        let (readings, refusal) = match unsafe { readings(chosen) } {
            Ok(readings) => (readings, None),
            Err(refusal) => (Readings::default(), Some(refusal)),
        };
        let question = Question::to(rule).as_of(as_of).readings(readings);
        Call { rule, question, refusal, no_object: false }
    }

    /// Works on the question, and names the field of its error as C does.
    pub(crate) fn then<T>(
        &self,
        work: impl FnOnce(&Question<'a>) -> Result<T, Error>,
    ) -> Result<T, Refusal> {
        match self.refusal {
            Some(refusal) => Err(refusal),
            None => work(&self.question).map_err(|error| Refusal::of(self.rule, &error)),
        }
    }

    pub(crate) fn day(&mut self, place: usize, day: i32) {
        self.set(place, day_given(day));
    }

    pub(crate) fn yes_no(&mut self, place: usize, answer: i32) {
        let given = match answer {
            0 => Some(Given::Nothing),
            ECHEANCE_YES => Some(Given::Flag(true)),
            ECHEANCE_NO => Some(Given::Flag(false)),
            THIRD_WORD if self.has_word(place) => Some(Given::Word),
            _ => None,
        };
        self.set_known(place, given);
    }

    pub(crate) fn choice(&mut self, place: usize, number: i32) {
        let known = match self.kind(place) {
            Some(Kind::Choice(choices)) => choices.len(),
            _ => 0,
        };
        let given = match u8::try_from(number) {
            Ok(0) => Some(Given::Nothing),
            Ok(number) if usize::from(number) <= known => Some(Given::Choice(number)),
            _ => None,
        };
        self.set_known(place, given);
    }

    pub(crate) fn number(&mut self, place: usize, has: i32, number: i32) {
        self.set_flagged(place, has, number.into());
    }

    pub(crate) fn instant(&mut self, place: usize, has: i32, seconds: i64) {
        self.set_flagged(place, has, Given::Instant(Instant::new(seconds)));
    }

    pub(crate) fn set_of(&mut self, place: usize, bits: u32) {
        let known = match self.kind(place) {
            Some(Kind::Set(choices)) => u32::try_from(choices.len()).unwrap_or(0),
            _ => 0,
        };
        let entries = bits >> 1;
        let given = if bits == 0 {
            Some(Given::Nothing)
        } else if bits & 1 == 1 && entries.checked_shr(known).unwrap_or(0) == 0 {
            Some(Given::Set(entries))
        } else {
            None
        };
        self.set_known(place, given);
    }

    pub(crate) fn object(&mut self, place: usize, number: i32) {
        let given = match number {
            0 => Some(Given::Nothing),
            1 => Some(Given::Object),
            ECHEANCE_NONE => Some(Given::Word),
            _ => None,
        };
        self.no_object = number != 1;
        self.set_known(place, given);
    }

    /// # Safety
    ///
    /// `text` is NULL, or valid for a read of `len` bytes for as long as `'a`.
    pub(crate) unsafe fn text(&mut self, place: usize, text: *const c_char, len: u64) {
        if text.is_null() {
            return self.set(place, Given::Nothing);
        }
        let Some(len) = length(len) else {
            return self.refuse(place, echeance_status::BadLength);
        };
        if len > MAX_TEXT {
            // Too long whatever is in it: it is not read.
            return self.set(place, Given::Wrong(ErrorCode::TooLong.into()));
        }
        // SAFETY: not NULL, and valid for its length by the contract of this function.
        let bytes = unsafe { slice::from_raw_parts(text.cast(), len) };
        match str::from_utf8(bytes) {
            Ok(text) => self.set(place, Given::Text(text)),
            Err(_) => self.refuse(place, echeance_status::BadText),
        }
    }

    pub(crate) fn periods(&mut self, place: usize, periods: &'a Periods) {
        match periods {
            Periods::NotGiven => self.set(place, Given::Nothing),
            Periods::Given(periods) => self.set(place, Given::Periods(periods)),
            Periods::Wrong(wrong) => self.set(place, Given::Wrong(*wrong)),
            Periods::Misused(status) => self.refuse(place, *status),
        }
    }

    fn fact(&self, place: usize) -> Option<&'static Fact> {
        self.rule.facts.get(place)
    }

    fn kind(&self, place: usize) -> Option<Kind> {
        self.fact(place).map(|fact| fact.kind)
    }

    fn has_word(&self, place: usize) -> bool {
        self.fact(place).is_some_and(|fact| fact.word().is_some())
    }

    /// A value that a member `has_` says is there.
    fn set_flagged(&mut self, place: usize, has: i32, value: Given<'a>) {
        let given = match has {
            0 => Some(Given::Nothing),
            1 => Some(value),
            ECHEANCE_NONE if self.has_word(place) => Some(Given::Word),
            _ => None,
        };
        self.set_known(place, given);
    }

    fn set_known(&mut self, place: usize, given: Option<Given<'a>>) {
        match given {
            Some(given) => self.set(place, given),
            None => self.refuse(place, echeance_status::OutOfRange),
        }
    }

    fn set(&mut self, place: usize, given: Given<'a>) {
        let given = match given {
            Given::Nothing => Given::Nothing,
            // A part of an object that is not there.
            _ if self.no_object && self.fact(place).is_some_and(Fact::is_part) => {
                Given::Wrong(ErrorCode::ConflictingFacts.into())
            }
            given => given,
        };
        self.question.set(place, given);
    }

    fn refuse(&mut self, place: usize, status: echeance_status) {
        self.refusal.get_or_insert(Refusal { status, field: fact_bit(place) });
    }
}

/// A length in bytes, where an object in memory may have it.
fn length(len: u64) -> Option<usize> {
    usize::try_from(len).ok().filter(|len| isize::try_from(*len).is_ok())
}

/// A list of periods.
///
/// # Safety
///
/// `list` is NULL, or valid for a read of `count` periods.
pub(crate) unsafe fn periods(list: *const echeance_period, count: u64) -> Periods {
    if list.is_null() {
        return Periods::NotGiven;
    }
    if !list.is_aligned() {
        return Periods::Misused(echeance_status::Null);
    }
    let Some(count) = length(count).filter(|_| count <= ECHEANCE_LIST_MAX) else {
        return Periods::Misused(echeance_status::BadLength);
    };
    // SAFETY: neither NULL nor unaligned, and valid for its count by the contract of this function.
    let items = unsafe { slice::from_raw_parts(list, count) };
    let each = items.iter().enumerate().map(|(index, item)| {
        let wrong = |part| move |code| Wrong { code, item: Some((index, part)) };
        let from = period_day(item.from).map_err(wrong("from"))?;
        let to = match item.to {
            ECHEANCE_NONE => None,
            to => Some(period_day(to).map_err(wrong("to"))?),
        };
        Ok(Period { from, to })
    });
    each.collect::<Result<_, _>>().map_or_else(Periods::Wrong, Periods::Given)
}

fn period_day(day: i32) -> Result<Day, ErrorCode> {
    match day_given(day) {
        Given::Day(day) if day < Day::MIN || Day::MAX < day => Err(ErrorCode::DateOutOfRange),
        Given::Day(day) => Ok(day),
        Given::Nothing => Err(ErrorCode::MissingField),
        _ => Err(ErrorCode::NotADate),
    }
}

/// A day, YYYYMMDD, as a question takes it.
fn day_given(day: i32) -> Given<'static> {
    match day {
        0 => Given::Nothing,
        ECHEANCE_NONE => Given::Word,
        _ => civil(day).map_or(Given::Wrong(ErrorCode::NotADate.into()), Given::Day),
    }
}

fn civil(day: i32) -> Option<Day> {
    let part = |number: i32| u8::try_from(number % 100).ok();
    Day::from_civil(day / 10_000, part(day / 100)?, part(day)?)
}

/// What every typed answer begins with.
pub(crate) struct Head {
    pub(crate) outcome: i32,
    pub(crate) reason_count: i32,
    pub(crate) reasons: [i32; 8],
    pub(crate) missing: u32,
    pub(crate) contested: i32,
    pub(crate) next_change_outcome: i32,
    /// The moment of the next change, null where there is none.
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
        Head {
            outcome: asked.outcome().into(),
            reason_count,
            reasons,
            missing: asked.missing().set().0,
            contested: asked.contested().into(),
            next_change_outcome: change.map_or(0, |change| change.outcome.into()),
            next_change_on: match change.map(|change| change.on) {
                Some(echeance::AsOf::Day(day)) => Out::Day(day),
                Some(echeance::AsOf::Instant(instant)) => Out::Instant(instant),
                Some(echeance::AsOf::Missing) | None => Out::Null,
            },
        }
    }
}

/// The first reason of a decision: its number.
pub(crate) fn first_reason(rule: &Rule, decision: &Decision) -> i32 {
    let mut reasons = rule.reasons.iter().enumerate();
    let first = reasons.find(|(place, _)| decision.reasons.has(*place));
    first.map_or(0, |(_, reason)| reason.number.into())
}

/// The value at that place of a decision.
pub(crate) fn value(decision: &Decision, place: usize) -> Out {
    decision.values.get(place).copied().unwrap_or_default()
}

/// A day as YYYYMMDD; 0 for null and for years that have not four digits.
pub(crate) fn day(value: Out) -> i32 {
    let Out::Day(day) = value else { return 0 };
    match day.civil() {
        (year @ 1..=9999, month, day) => year * 10_000 + i32::from(month) * 100 + i32::from(day),
        _ => 0,
    }
}

/// An instant in seconds; 0 for null, which [`has`] tells from the first second of 1970.
pub(crate) fn instant(value: Out) -> i64 {
    if let Out::Instant(instant) = value { instant.seconds() } else { 0 }
}

/// A number; 0 for null, which [`has`] tells from the number.
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
