//! Conversion of days to and from the number YYYYMMDD.
//!
//! The accepted years are looked up in tables, which are computed at build time by the arithmetic
//! that serves all other days.

use super::Day;
use super::day::{is_leap, low_byte, month_length, u32_of};
use super::span::{FIRST_DAY, FIRST_YEAR, YEARS, since_first, wide};

/// The days from [`FIRST_DAY`] to 1 January of each year and of the one after the last, doubled; odd in leap years.
static STARTS: [u32; YEARS + 1] = starts();
/// The position in a leap year, from 1, of each month and day written MMDD; 0 if there is no such
/// day.
static PLACES: [u32; 1232] = places();
/// The month and day, written MMDD, of each position in a leap year, from 1.
static MONTHS_AND_DAYS: [u32; 367] = months_and_days();

/// 29 February, written MMDD.
const FEBRUARY_29: u32 = 229;
/// The position of 29 February in a leap year, from 1.
const LEAP_DAY: u32 = 60;

impl Day {
    /// The day that a number writes as YYYYMMDD; `None` if the calendar has no such day. Years
    /// before 0 cannot be written in this form. A year past 9999 is read, so that a caller can
    /// distinguish it from an invalid day, but [`yyyymmdd`](Self::yyyymmdd) does not write it.
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// assert_eq!(Day::from_yyyymmdd(20_261_121), Day::from_civil(2026, 11, 21));
    /// assert_eq!(Day::from_yyyymmdd(20_260_229), None);
    /// ```
    #[must_use]
    #[inline(never)] // Each C call would have its own.
    pub fn from_yyyymmdd(number: i32) -> Option<Self> {
        let digits = u32::try_from(number).ok()?;
        from_digits(digits).or_else(|| from_digits_in_full(digits))
    }

    /// The day as a number written YYYYMMDD; `None` for years before 0 or after 9999.
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// assert_eq!(Day::new(0).yyyymmdd(), Some(19_700_101));
    /// assert_eq!(Day::new(i32::MIN).yyyymmdd(), None);
    /// ```
    #[must_use]
    #[inline(never)] // Each C call would have its own.
    pub fn yyyymmdd(self) -> Option<i32> {
        to_digits(self).or_else(|| to_digits_in_full(self)).map(u32::cast_signed)
    }
}

/// The day written YYYYMMDD; `None` if the tables do not contain it.
#[inline(always)]
fn from_digits(digits: u32) -> Option<Day> {
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

#[cold]
fn from_digits_in_full(digits: u32) -> Option<Day> {
    let year = i32::try_from(digits / 10_000).ok()?;
    Day::from_civil(year, low_byte(digits / 100 % 100), low_byte(digits % 100))
}

/// YYYYMMDD of a day; `None` if the tables do not contain the day.
#[inline(always)]
fn to_digits(day: Day) -> Option<u32> {
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

#[cold]
fn to_digits_in_full(day: Day) -> Option<u32> {
    let (year, month, day) = day.civil();
    let year = u32::try_from(year).ok().filter(|year| *year <= 9999)?;
    Some(year * 10_000 + u32_of(month) * 100 + u32_of(day))
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
