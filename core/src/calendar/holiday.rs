//! The holidays of Québec.

use time::Weekday;

use super::day::{low_byte, u32_of};
use super::{Day, tabulated};

impl Day {
    /// Whether the day is a holiday in Québec (Interpretation Act, I-16, s. 61(23)): a Sunday; 1
    /// January; Good Friday; Easter Monday; 24 June; 1 July, or 2 July where the 1st is a Sunday;
    /// the first Monday of September; the second Monday of October; 25 December; the day proclaimed
    /// for the Sovereign's birthday, in practice the Monday before 25 May.
    ///
    /// The list is applied to every year alike. Days proclaimed once are not known; a Saturday is
    /// no holiday; 24, 26 and 31 December, 2 January and 30 September are none either.
    ///
    /// Easter is known from the year 1583 to 9999.
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// let holiday = |day| Day::parse_iso(day).map(Day::is_holiday);
    /// assert_eq!(holiday("2026-04-03"), Some(true)); // Good Friday
    /// assert_eq!(holiday("2026-05-18"), Some(true)); // the Monday before 25 May
    /// assert_eq!(holiday("2029-07-02"), Some(true)); // 1 July is a Sunday
    /// assert_eq!(holiday("2026-12-26"), Some(false)); // a Saturday
    /// ```
    #[must_use]
    pub const fn is_holiday(self) -> bool {
        if let Some(0) = tabulated::days_extended(self) {
            return false;
        }
        self.is(Weekday::Sunday) || self.is_among(&holidays(self.civil().0))
    }

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

    const fn is(self, weekday: Weekday) -> bool {
        // 1970-01-01 was a Thursday.
        self.number().rem_euclid(7).cast_unsigned()
            == (u32_of(weekday.number_days_from_monday()) + 4) % 7
    }
}

/// The holidays of a year in the order of the Act, Sundays aside.
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

/// The first Monday from `day` on.
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
