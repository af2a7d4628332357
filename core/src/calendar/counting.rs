//! The end of a period whose last day is not a working day.

use super::Day;
use super::holiday::{holidays, more_holidays};
use super::holiday_table::days_extended;

/// The method that determines the end of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Counting {
    /// The period ends on its raw last day.
    Calendar,
    /// P-40.1, s. 269: a last day that is a Saturday, 2 January, 26 December or a holiday moves to
    /// the next working day (known from an unofficial copy, Q29).
    Cpa269,
}

impl Day {
    /// The last day of a period that would end on this day, under section 269 of the Consumer
    /// Protection Act (P-40.1; known from an unofficial copy): if the last day is a holiday, the
    /// period runs to the next working day. Saturdays, 2 January and 26 December count as holidays.
    ///
    /// A working day is left unchanged. Holidays within the period count like any other day.
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// let changed_on = Day::parse_iso("2025-06-09").ok_or("not a day")?;
    /// // The first day does not count, the last one does.
    /// let raw = changed_on.plus_days(15);
    /// assert_eq!(raw.to_string(), "2025-06-24"); // a holiday
    /// assert_eq!(raw.extended().to_string(), "2025-06-25");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn extended(self) -> Self {
        match days_extended(self) {
            Some(days) => self.plus_days(days.cast_signed()),
            None => self.extended_day_by_day(),
        }
    }

    const fn extended_day_by_day(self) -> Self {
        let mut day = self;
        // The second condition ends the loop where days can no longer be numbered.
        while day.extends() && day.number() < i32::MAX {
            day = day.plus_days(1);
        }
        day
    }

    /// The earliest day that [`extended`](Self::extended) moves to `last` or later: a period with
    /// an earlier raw end is over on `last`.
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// let earliest = |day| Some(Day::earliest_with_extension(Day::parse_iso(day)?).civil());
    /// // A Monday: raw ends on the Saturday and the Sunday before are extended to it.
    /// assert_eq!(earliest("2026-11-23"), Some((2026, 11, 21)));
    /// assert_eq!(earliest("2026-11-24"), Some((2026, 11, 24)));
    /// ```
    #[must_use]
    pub const fn earliest_with_extension(last: Self) -> Self {
        let mut day = last;
        while day.plus_days(-1).runs_past() && day.number() > i32::MIN {
            day = day.plus_days(-1);
        }
        day
    }

    /// The last day of a period that would end on this day, under the reading `counting`: the raw
    /// day, or the [extended](Self::extended) one.
    ///
    /// ```
    /// use echeance::calendar::Day;
    /// use echeance::Counting;
    ///
    /// let saturday = Day::parse_iso("2026-11-21").ok_or("not a day")?;
    /// assert_eq!(saturday.limit(Counting::Calendar), saturday);
    /// assert_eq!(saturday.limit(Counting::Cpa269).to_string(), "2026-11-23");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn limit(self, counting: Counting) -> Self {
        match counting {
            Counting::Calendar => self,
            Counting::Cpa269 => self.extended(),
        }
    }

    /// Whether a period that would end on this day is extended past it.
    const fn runs_past(self) -> bool {
        match days_extended(self) {
            Some(days) => days > 0,
            None => self.extends(),
        }
    }

    /// Whether s. 269 counts the day as a holiday.
    const fn extends(self) -> bool {
        let (year, _, _) = self.civil();
        self.is_weekend() || self.is_among(&holidays(year)) || self.is_among(&more_holidays(year))
    }
}
