//! The holidays of Québec.

use time::Weekday;

use super::Day;
use super::day::{low_byte, u32_of};

impl Day {
    /// Whether the day is a Saturday or a Sunday.
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// assert_eq!(Day::parse_iso("2026-11-21").map(Day::is_weekend), Some(true));
    /// assert_eq!(Day::parse_iso("2026-11-23").map(Day::is_weekend), Some(false));
    /// ```
    #[must_use]
    pub const fn is_weekend(self) -> bool {
        self.is(Weekday::Saturday) | self.is(Weekday::Sunday)
    }

    pub(super) const fn is_among(self, mut days: &[Option<Self>]) -> bool {
        while let Some((first, rest)) = days.split_first() {
            if let Some(day) = first
                && day.number() == self.number()
            {
                return true;
            }
            days = rest;
        }
        false
    }

    pub(super) const fn is(self, weekday: Weekday) -> bool {
        // 1970-01-01 was a Thursday.
        self.number().rem_euclid(7).cast_unsigned()
            == (u32_of(weekday.number_days_from_monday()) + 4) % 7
    }
}

/// The holidays of a year in the order of the Act, except Sundays.
pub(super) const fn holidays(year: i32) -> [Option<Day>; 9] {
    let easter = easter(year);
    let canada_day = match Day::from_civil(year, 7, 1) {
        Some(day) if day.is(Weekday::Sunday) => Some(day.plus_days(1)),
        day => day,
    };
    [
        Day::from_civil(year, 1, 1),
        days_from(easter, -2),
        days_from(easter, 1),
        Day::from_civil(year, 6, 24),
        canada_day,
        monday_from(Day::from_civil(year, 9, 1)),
        monday_from(Day::from_civil(year, 10, 8)),
        Day::from_civil(year, 12, 25),
        monday_from(Day::from_civil(year, 5, 18)),
    ]
}

const fn easter(year: i32) -> Option<Day> {
    match computus::gregorian(year) {
        Ok(easter) => Day::from_civil(year, low_byte(easter.month), low_byte(easter.day)),
        Err(_) => None,
    }
}

/// The first Monday on or after `day`.
const fn monday_from(day: Option<Day>) -> Option<Day> {
    match day {
        Some(day) => Some(day.plus_days((4 - day.number().rem_euclid(7)).rem_euclid(7))),
        None => None,
    }
}

const fn days_from(day: Option<Day>, days: i32) -> Option<Day> {
    match day {
        Some(day) => Some(day.plus_days(days)),
        None => None,
    }
}

/// The days of a year that s. 269 counts as holidays in addition to Saturdays and the holidays.
pub(super) const fn more_holidays(year: i32) -> [Option<Day>; 2] {
    [Day::from_civil(year, 1, 2), Day::from_civil(year, 12, 26)]
}
