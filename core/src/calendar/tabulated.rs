//! The accepted years, tabulated: what the calendar works out for any day is looked up for these.
//!
//! The tables are made while building, by the arithmetic that serves every other day.

use super::Day;
use super::counting::more_holidays;
use super::day::{is_leap, month_length, u32_of};
use super::holiday::holidays;

/// 1900 to 2203: all days that facts may be, and three years later, the longest period of a rule.
const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2203;
const FIRST_DAY: Day = Day::ymd(FIRST_YEAR, 1, 1);
const YEARS: usize = wide((LAST_YEAR - FIRST_YEAR + 1).cast_unsigned());
const DAYS: usize = wide(since_first(Day::ymd(LAST_YEAR + 1, 1, 1)));

/// The days from [`FIRST_DAY`] to 1 January of each year and of the one after the last, doubled; odd in leap years.
static STARTS: [u32; YEARS + 1] = starts();
/// The place in a leap year, from 1, of each month and day written MMDD; 0 where there is no such day.
static PLACES: [u32; 1232] = places();
/// Month and day, written MMDD, at each place of a leap year, from 1.
static MONTHS_AND_DAYS: [u32; 367] = months_and_days();
/// A bit for each day, lowest first, in whole bytes: whether s. 269 counts it as a holiday.
static HOLIDAYS: [u8; DAYS / 8] = holiday_bits();

/// As MMDD, and its place.
const FEBRUARY_29: u32 = 229;
const LEAP_DAY: u32 = 60;

/// The day written YYYYMMDD; `None` where the tables have no such day.
#[inline(always)]
pub(super) fn from_digits(digits: u32) -> Option<Day> {
    let (year, month_and_day) = (digits / 10_000, digits % 10_000);
    let year = year.wrapping_sub(FIRST_YEAR.cast_unsigned());
    let start = *STARTS.get(usize::try_from(year).ok()?)?;
    let place = *PLACES.get(usize::try_from(month_and_day).ok()?)?;
    let is_common = !start & 1;
    if place == 0 || is_common * month_and_day == FEBRUARY_29 {
        return None;
    }
    let skipped = is_common & u32::from(month_and_day > FEBRUARY_29);
    Some(Day::new(FIRST_DAY.number().wrapping_add_unsigned(start / 2 + place - 1 - skipped)))
}

/// YYYYMMDD of a day; `None` where the tables have not that day.
#[inline(always)]
pub(super) fn to_digits(day: Day) -> Option<u32> {
    let days = since_first(day);
    // No year has more than 366 days; in three centuries that is wrong by one year at most.
    let year = usize::try_from(days / 366).ok()?;
    let is_next = STARTS.get(year + 1)? / 2 <= days;
    let year = year + usize::from(is_next);
    let start = *STARTS.get(year)?;
    let place = days - start / 2 + 1;
    let skipped = !start & u32::from(place >= LEAP_DAY);
    let month_and_day = *MONTHS_AND_DAYS.get(usize::try_from(place + skipped).ok()?)?;
    let year = FIRST_YEAR.cast_unsigned() + u32::try_from(year).ok()?;
    Some(year * 10_000 + month_and_day)
}

/// By how many days s. 269 extends a period that would end on that day; `None` where the table lacks it or the weeks after.
#[inline(always)]
pub(super) const fn days_extended(day: Day) -> Option<u32> {
    let days = since_first(day);
    let Some((_, from_day)) = HOLIDAYS.split_at_checked(wide(days / 8)) else { return None };
    match from_day.first_chunk() {
        Some(bits) => Some((u64::from_le_bytes(*bits) >> (days % 8)).trailing_ones()),
        None => None,
    }
}

/// A number that no table reaches where the day is an earlier one.
const fn since_first(day: Day) -> u32 {
    day.number().wrapping_sub(FIRST_DAY.number()).cast_unsigned()
}

#[expect(clippy::as_conversions, reason = "`From` is not `const`")]
const fn wide(number: u32) -> usize {
    const { assert!(usize::BITS >= u32::BITS, "a number of 32 bits must fit") };
    number as usize
}

#[expect(clippy::indexing_slicing, reason = "an index out of range stops the build")]
const fn starts() -> [u32; YEARS + 1] {
    let mut starts = [0; YEARS + 1];
    let (mut place, mut year) = (0, FIRST_YEAR);
    while place <= YEARS {
        starts[place] = 2 * since_first(Day::ymd(year, 1, 1)) + if is_leap(year) { 1 } else { 0 };
        place += 1;
        year += 1;
    }
    starts
}

#[expect(clippy::indexing_slicing, reason = "an index out of range stops the build")]
const fn months_and_days() -> [u32; 367] {
    const LEAP_YEAR: i32 = 2000;
    let mut months_and_days = [0; 367];
    let (mut place, mut month, mut day) = (1, 1, 1);
    while place <= 366 {
        months_and_days[place] = u32_of(month) * 100 + u32_of(day);
        if day < month_length(LEAP_YEAR, month) {
            day += 1;
        } else {
            (month, day) = (month + 1, 1);
        }
        place += 1;
    }
    months_and_days
}

#[expect(clippy::indexing_slicing, reason = "an index out of range stops the build")]
const fn places() -> [u32; 1232] {
    let mut places = [0; 1232];
    let mut place = 1;
    while place <= 366 {
        places[wide(MONTHS_AND_DAYS[wide(place)])] = place;
        place += 1;
    }
    places
}

#[expect(clippy::indexing_slicing, reason = "an index out of range stops the build")]
const fn holiday_bits() -> [u8; DAYS / 8] {
    // Weekends come again after seven bytes.
    let mut weekends = [0; 7];
    let mut days: u32 = 0;
    while days < 56 {
        if Day::new(FIRST_DAY.number() + days.cast_signed()).is_weekend() {
            weekends[wide(days / 8)] |= 1 << (days % 8);
        }
        days += 1;
    }
    let mut bits = [0; DAYS / 8];
    let mut place = 0;
    while place < bits.len() {
        bits[place] = weekends[place % 7];
        place += 1;
    }
    let mut year = FIRST_YEAR;
    while year <= LAST_YEAR {
        set(&mut bits, &holidays(year));
        set(&mut bits, &more_holidays(year));
        year += 1;
    }
    bits
}

const fn set(bits: &mut [u8; DAYS / 8], mut days: &[Option<Day>]) {
    while let Some((first, rest)) = days.split_first() {
        if let Some(day) = first {
            let days = since_first(*day);
            if let Some((_, [byte, ..])) = bits.split_at_mut_checked(wide(days / 8)) {
                *byte |= 1 << (days % 8);
            }
        }
        days = rest;
    }
}
