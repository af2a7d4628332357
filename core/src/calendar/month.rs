//! Arithmetic on months and years; no other module counts them.

use super::Day;
use super::day::{low_byte, month_length};

/// The day n months after a 29 February, if the target February has no 29th.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LeapDay {
    /// 28 February, by analogy with art. 83 of the Code of Civil Procedure (Q7).
    February28,
    /// 1 March.
    March1,
}

/// The days for which [`two_years_later`] is correct: 1800-03-01 to 2200-02-28, an era of four
/// centuries that includes all accepted days.
const DELTA_FROM: Day = Day::ymd(1800, 3, 1);
const DELTA_TO: Day = Day::ymd(2200, 2, 28);

impl Day {
    /// The day `months` calendar months later, or earlier when negative: the same day of the month,
    /// or the last day of the month if it has no such day.
    ///
    /// The reading `leap` applies only to a 29 February that lands in a February without a 29th,
    /// since no provision that governs these periods says where it falls. [`LeapDay::February28`]
    /// treats it like any other missing day, as article 83 of the Code of Civil Procedure does for
    /// court periods; [`LeapDay::March1`] gives 1 March. Every other month end falls back under
    /// both.
    ///
    /// Results outside the range of [`Day`] saturate.
    ///
    /// ```
    /// use echeance::calendar::Day;
    /// use echeance::LeapDay::{February28, March1};
    ///
    /// let after = |day, n, leap| Some(Day::parse_iso(day)?.plus_months(n, leap).civil());
    /// assert_eq!(after("2023-08-31", 24, February28), Some((2025, 8, 31)));
    /// assert_eq!(after("2024-02-29", 24, February28), Some((2026, 2, 28)));
    /// assert_eq!(after("2024-02-29", 24, March1), Some((2026, 3, 1)));
    /// assert_eq!(after("2025-08-31", 6, March1), Some((2026, 2, 28)));
    /// assert_eq!(after("2026-03-31", -1, March1), Some((2026, 2, 28)));
    /// ```
    #[must_use]
    pub const fn plus_months(self, months: i32, leap: LeapDay) -> Self {
        match months {
            24 => self.plus_two_years(leap),
            -24 => self.minus_two_years(leap),
            _ => self.plus_months_in_full(months, leap),
        }
    }

    const fn plus_months_in_full(self, months: i32, leap: LeapDay) -> Self {
        let (start_year, start_month, day) = self.civil();
        // Neither addition overflows: |year| < 5,900,000, and a twelfth of an `i32` leaves room.
        let month_index = i32::from_le_bytes([start_month, 0, 0, 0]) - 1 + months % 12;
        let year = start_year + months / 12 + month_index.div_euclid(12);
        let month = low_byte(month_index.rem_euclid(12).cast_unsigned()) + 1;
        let landed = if day <= 28 || day <= month_length(year, month) {
            Self::counted(year, month, day)
        } else if start_month == 2 && month == 2 && matches!(leap, LeapDay::March1) {
            Self::counted(year, 3, 1)
        } else {
            Self::counted(year, month, month_length(year, month))
        };
        match landed {
            Some(day) => day,
            None if months < 0 => Self::new(i32::MIN),
            None => Self::new(i32::MAX),
        }
    }

    /// Whether it is a 29 February: only from such a day the [`LeapDay`] chosen can matter.
    pub(crate) const fn is_leap_day(self) -> bool {
        matches!(self.civil(), (_, 2, 29))
    }

    /// The day `years` calendar years later, or earlier when negative:
    /// [`plus_months`](Self::plus_months) with twelve months per year.
    ///
    /// ```
    /// use echeance::calendar::Day;
    /// use echeance::LeapDay::February28;
    ///
    /// let issued_on = Day::parse_iso("2023-07-01").ok_or("not a day")?;
    /// let three_years = issued_on.plus_years(3, February28);
    /// // "Less than three years old" holds up to the day before.
    /// assert_eq!(three_years.plus_days(-1).to_string(), "2026-06-30");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn plus_years(self, years: i32, leap: LeapDay) -> Self {
        self.plus_months(years.saturating_mul(12), leap)
    }

    /// The day two calendar years later: the same as `plus_months(24, leap)`, but computed without
    /// years and months for all accepted days.
    ///
    /// ```
    /// use echeance::calendar::Day;
    /// use echeance::LeapDay::February28;
    ///
    /// let passed_on = Day::parse_iso("2024-11-21").ok_or("not a day")?;
    /// assert_eq!(passed_on.plus_two_years(February28).to_string(), "2026-11-21");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn plus_two_years(self, leap: LeapDay) -> Self {
        if self.number() < DELTA_FROM.number() || self.number() > DELTA_TO.number() {
            return self.plus_months_in_full(24, leap);
        }
        Self::new(two_years_later(self.number(), leap))
    }

    /// The same as `plus_months(-24, leap)`: 731 days earlier, or 730 if two years later is earlier
    /// than this day.
    const fn minus_two_years(self, leap: LeapDay) -> Self {
        let day = self.number();
        if day < DELTA_FROM.number() + 731 || day > DELTA_TO.number() {
            return self.plus_months_in_full(-24, leap);
        }
        let back = day - 731;
        let is_late = two_years_later(back, LeapDay::February28) < day;
        // Two years before a 29 February there is no such day: it falls on the 28th or on 1 March.
        let is_leap_day = two_years_later(back + 1, LeapDay::February28) > day;
        Self::new(if is_late && !(is_leap_day && matches!(leap, LeapDay::February28)) {
            back + 1
        } else {
            back
        })
    }

    /// The earliest day whose [`plus_months`](Self::plus_months) is `last` or later: a period that
    /// started before it is over on `last`.
    ///
    /// Two start days may share a last day (28 and 29 February), and no start day leads to some
    /// last days (29 February two years after a common year), so this is not the inverse of
    /// `plus_months`. `last` must be far enough from the ends of the range of [`Day`], as all
    /// accepted days are.
    ///
    /// ```
    /// use echeance::calendar::Day;
    /// use echeance::LeapDay::{February28, March1};
    ///
    /// let earliest = |day, leap| Some(Day::earliest_start(Day::parse_iso(day)?, 24, leap).civil());
    /// assert_eq!(earliest("2026-02-28", February28), Some((2024, 2, 28)));
    /// assert_eq!(earliest("2026-03-01", February28), Some((2024, 3, 1)));
    /// assert_eq!(earliest("2026-03-01", March1), Some((2024, 2, 29)));
    /// assert_eq!(earliest("2024-02-29", February28), Some((2022, 3, 1)));
    /// ```
    #[must_use]
    pub const fn earliest_start(last: Self, months: i32, leap: LeapDay) -> Self {
        let back = last.plus_months(months.saturating_neg(), LeapDay::February28);
        if back.plus_months(months, leap).number() < last.number() {
            // The month had no such day number: `back` is its last day, and the next day, the first
            // of a month, goes to the first of the month after `last`.
            return back.plus_days(1);
        }
        let before = back.plus_days(-1);
        if before.plus_months(months, leap).number() >= last.number() { before } else { back }
    }
}

/// The day two years later, computed without years and months, for days from 1800-03-01 to
/// 2200-02-28.
///
/// Two years are 730 days, or 731 if a leap day lies between. A cycle of four years that starts on
/// 1 March of a leap year has 1461 days, and the leap day is the last. The leap day therefore lies
/// between from the first day of the third year to the eve of the leap day. 1900, 2100 and 2200
/// have no leap day, but are counted as if they had one.
///
/// The arithmetic wraps instead of checking for overflow, so that a loop over a column becomes
/// vector code.
pub(crate) const fn two_years_later(day: i32, leap: LeapDay) -> i32 {
    const AFTER_1900: i32 = Day::ymd(1900, 3, 1).number();
    const AFTER_2100: i32 = Day::ymd(2100, 3, 1).number();
    let missing = one_if(day >= AFTER_1900) + one_if(day >= AFTER_2100);
    let in_cycle =
        day.wrapping_sub(DELTA_FROM.number()).wrapping_add(missing).cast_unsigned() % 1461;
    let crossing = match leap {
        LeapDay::February28 => 730,
        LeapDay::March1 => 731,
    };
    let crosses = (in_cycle.wrapping_sub(730) < crossing)
        & !missing_ahead(day, AFTER_1900)
        & !missing_ahead(day, AFTER_2100)
        & (day < DELTA_TO.number() - 729);
    day.wrapping_add(730).wrapping_add(one_if(crosses))
}

/// Whether `day` is less than two years before the 1 March that follows a 28 February in the year
/// of `march`, for which the four-year rule would expect a 29th.
const fn missing_ahead(day: i32, march: i32) -> bool {
    march.wrapping_sub(1).wrapping_sub(day).cast_unsigned() < 730
}

// `From` is not `const`.
const fn one_if(condition: bool) -> i32 {
    if condition { 1 } else { 0 }
}
