//! The civil day, as a number.

use time::Weekday;

/// A civil day of the Gregorian calendar, kept as the number of days since 1970-01-01.
///
/// Facts may range from [`Day::MIN`] to [`Day::MAX`]. Days computed from them may lie outside that
/// range, so the type accepts every `i32` and extends the present calendar in both directions.
/// Arithmetic that would overflow `i32` saturates. Days compare in chronological order.
///
/// ```
/// use echeance::calendar::Day;
///
/// let day = Day::from_civil(2026, 11, 21).ok_or("no such day")?;
/// assert_eq!(day.number(), 20_778);
/// assert_eq!(day.civil(), (2026, 11, 21));
/// assert_eq!(day.weekday(), time::Weekday::Saturday);
/// assert_eq!(day.plus_days(2), Day::parse_iso("2026-11-23").ok_or("not a day")?);
/// assert!(Day::from_civil(2026, 2, 29).is_none());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// The number of days in 400 Gregorian years, after which the calendar repeats.
const ERA: i32 = 146_097;
/// The number of days from 1970-01-01 to 2000-03-01, where an era starts, and from 1600-03-01 to
/// 1970-01-01.
const MARCH_2000: i32 = 11_017;
const SINCE_MARCH_1600: i32 = ERA - MARCH_2000;

impl Day {
    /// The earliest day a fact may have: 1900-01-01.
    pub const MIN: Self = Self::ymd(1900, 1, 1);
    /// The latest day a fact may have: 2199-12-31.
    pub const MAX: Self = Self::ymd(2199, 12, 31);

    /// The day that is `number` days after 1970-01-01, or before it when negative. Every number is
    /// a day.
    ///
    /// ```
    /// use echeance::Day;
    ///
    /// assert_eq!(Day::new(20_778).to_string(), "2026-11-21");
    /// ```
    #[must_use]
    pub const fn new(number: i32) -> Self {
        Self(number)
    }

    /// Days since 1970-01-01, the number that batch columns hold.
    ///
    /// ```
    /// use echeance::Day;
    ///
    /// assert_eq!(Day::from_civil(1970, 2, 1).map(Day::number), Some(31));
    /// ```
    #[must_use]
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The day of a year, a month (1 to 12) and a day of the month (1 to 31); `None` if the
    /// calendar has no such day. Year 0 is the year before year 1. Years more than about 5,800,000
    /// from 1970 have no number and give `None` too.
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// assert_eq!(Day::from_civil(1970, 1, 2), Some(Day::new(1)));
    /// assert_eq!(Day::from_civil(2100, 2, 29), None);
    /// assert_eq!(Day::from_civil(2026, 13, 1), None);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_civil(year: i32, month: u8, day: u8) -> Option<Self> {
        // Every month has 28 days: the length is looked up for few days only.
        let exists = month >= 1
            && month <= 12
            && day >= 1
            && (day <= 28 || day <= month_length(year, month));
        if exists { Self::counted(year, month, day) } else { None }
    }

    /// A day known when the crate is written. Use it only in `const` items, where a day that does
    /// not exist stops the build.
    pub(crate) const fn ymd(year: i32, month: u8, day: u8) -> Self {
        let known = Self::from_civil(year, month, day);
        assert!(known.is_some(), "no such day");
        match known {
            Some(day) => day,
            None => Self(0),
        }
    }

    // Cassio Neri and Lorenz Schneider, "Euclidean affine functions and their application to
    // calendar algorithms", Softw. Pract. Exper. 53 (2023) 937, proposition 6.2: years start in
    // March, so that the leap day is the last of its year. Eras are split off first, which makes
    // every `i32` year safe.
    #[inline(always)]
    pub(super) const fn counted(year: i32, month: u8, day: u8) -> Option<Self> {
        let before_march = month < 3;
        let from_march = u32_of(month) + if before_march { 12 } else { 0 };
        let Some(year) = year.checked_sub(if before_march { 1 } else { 0 }) else { return None };
        let (eras, years) = (year.div_euclid(400) - 5, year.rem_euclid(400).cast_unsigned());
        let century = years / 100;
        let in_era = 1461 * years / 4 - century + (979 * from_march - 2919) / 32 + u32_of(day) - 1;
        let rest = in_era.cast_signed() + MARCH_2000;
        // Back from the end of the era: the first one starts before all that has a number.
        let (eras, rest) = if eras < 0 { (eras + 1, rest - ERA) } else { (eras, rest) };
        match eras.checked_mul(ERA) {
            Some(start) => match start.checked_add(rest) {
                Some(number) => Some(Self(number)),
                None => None,
            },
            None => None,
        }
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// assert_eq!(Day::new(0).civil(), (1970, 1, 1));
    /// assert_eq!(Day::new(-1).civil(), (1969, 12, 31));
    /// ```
    #[must_use]
    #[inline(always)]
    pub const fn civil(self) -> (i32, u8, u8) {
        // Same source as `counted`, proposition 6.3. Up to two eras remain, well within its range.
        let eras = self.0.div_euclid(ERA);
        let days = (self.0.rem_euclid(ERA) + SINCE_MARCH_1600).cast_unsigned();
        let century = (4 * days + 3) / 146_097;
        let in_century = (4 * days + 3) % 146_097 / 4;
        let year_of_century = (4 * in_century + 3) / 1461;
        let in_year = (4 * in_century + 3) % 1461 / 4;
        let month_and_day = 2141 * in_year + 197_913;
        let (month, day) = (month_and_day >> 16, (month_and_day & 0xffff) / 2141 + 1);
        let year = 1600 + 400 * eras + (100 * century + year_of_century).cast_signed();
        if in_year >= 306 {
            (year + 1, low_byte(month - 12), low_byte(day))
        } else {
            (year, low_byte(month), low_byte(day))
        }
    }

    /// The day of the week.
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// assert_eq!(Day::new(0).weekday(), time::Weekday::Thursday);
    /// ```
    #[must_use]
    pub const fn weekday(self) -> Weekday {
        match self.0.rem_euclid(7) {
            0 => Weekday::Thursday,
            1 => Weekday::Friday,
            2 => Weekday::Saturday,
            3 => Weekday::Sunday,
            4 => Weekday::Monday,
            5 => Weekday::Tuesday,
            _ => Weekday::Wednesday,
        }
    }

    /// The day `days` later, or earlier when negative; saturates at the ends of `i32`.
    ///
    /// ```
    /// use echeance::Day;
    ///
    /// assert_eq!(Day::new(10).plus_days(-3), Day::new(7));
    /// assert_eq!(Day::new(i32::MAX).plus_days(1), Day::new(i32::MAX));
    /// ```
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The number of days from this day to `other`, negative when `other` is earlier; saturates at
    /// the ends of `i32`.
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// assert_eq!(Day::new(10).days_until(Day::new(25)), 15);
    /// ```
    #[must_use]
    pub const fn days_until(self, other: Self) -> i32 {
        other.0.saturating_sub(self.0)
    }
}

impl From<time::Date> for Day {
    fn from(date: time::Date) -> Self {
        Self(date.to_julian_day() - time::OffsetDateTime::UNIX_EPOCH.date().to_julian_day())
    }
}

/// Fails for days outside the years that [`time::Date`] holds (-9999 to 9999).
///
/// ```
/// use echeance::Day;
/// use time::{Date, macros::date};
///
/// assert_eq!(Date::try_from(Day::from(date!(2026-11-21))), Ok(date!(2026-11-21)));
/// assert!(Date::try_from(Day::new(i32::MAX)).is_err());
/// ```
impl TryFrom<Day> for time::Date {
    type Error = time::error::ComponentRange;

    fn try_from(day: Day) -> Result<Self, Self::Error> {
        let epoch = time::OffsetDateTime::UNIX_EPOCH.date().to_julian_day();
        Self::from_julian_day(day.0.saturating_add(epoch))
    }
}

pub(super) const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The number of days in a month from 1 to 12.
pub(super) const fn month_length(year: i32, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

// `From` is not `const`.
pub(super) const fn u32_of(small: u8) -> u32 {
    u32::from_le_bytes([small, 0, 0, 0])
}

/// The low byte of a value that fits in one byte.
pub(super) const fn low_byte(value: u32) -> u8 {
    let [low, ..] = value.to_le_bytes();
    low
}
