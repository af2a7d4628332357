//! The holidays of Québec.

use time::Weekday;

use super::Day;
use super::day::u32_of;

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
        self.is_holiday_on(self.civil())
    }

    /// The same, where the year, month and day of the month are known.
    pub(super) const fn is_holiday_on(self, (year, month, day): (i32, u8, u8)) -> bool {
        let day_of_year = date(month, day);
        let monday = self.is(Weekday::Monday);
        // No branch but for the days that may be Easter's: on mixed days each would be a guess.
        let known = self.is(Weekday::Sunday)
            | (day_of_year == date(1, 1))
            | (day_of_year == date(6, 24))
            | (day_of_year == date(7, 1))
            | (day_of_year == date(12, 25))
            | monday
                & (within(day_of_year, date(5, 18), date(5, 24))
                    | (day_of_year == date(7, 2))
                    | within(day_of_year, date(9, 1), date(9, 7))
                    | within(day_of_year, date(10, 8), date(10, 14)));
        // Good Friday falls on 20 March to 23 April, Easter Monday on 23 March to 26 April.
        if (monday | self.is(Weekday::Friday)) & within(day_of_year, date(3, 20), date(4, 26)) {
            return known | is_easter(year, self.plus_days(if monday { -1 } else { 2 }));
        }
        known
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

    /// The day itself, or the Monday after it where it is a Saturday or a Sunday.
    pub(super) const fn after_weekend(self) -> Self {
        let since_saturday = (self.number().rem_euclid(7) + 5) % 7;
        self.plus_days(if since_saturday < 2 { 2 - since_saturday } else { 0 })
    }

    const fn is(self, weekday: Weekday) -> bool {
        // 1970-01-01 was a Thursday.
        self.number().rem_euclid(7).cast_unsigned()
            == (u32_of(weekday.number_days_from_monday()) + 4) % 7
    }
}

/// Month and day as one number that grows with the day.
pub(super) const fn date(month: u8, day: u8) -> u32 {
    u32_of(month) << 5 | u32_of(day)
}

const fn within(date: u32, first: u32, last: u32) -> bool {
    date.wrapping_sub(first) <= last - first
}

const fn is_easter(year: i32, day: Day) -> bool {
    let (_, month, day) = day.civil();
    match computus::gregorian(year) {
        Ok(easter) => easter.month == u32_of(month) && easter.day == u32_of(day),
        Err(_) => false,
    }
}
