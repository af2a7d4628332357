//! Where a period ends whose last day is not a working day.

use super::Day;
use super::holiday::date;
use crate::reading::Counting;

impl Day {
    /// The last day of a period that would end on this day, under section 269 of the Consumer
    /// Protection Act (P-40.1; known from an unofficial copy): where the last day is a holiday, the
    /// period runs to the next day that is none, and Saturdays, 2 January and 26 December count as
    /// holidays.
    ///
    /// A working day stays as it is. Holidays within the period count like any other day.
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
        let mut day = self.after_weekend();
        // The second condition ends the loop where days can no longer be numbered.
        while day.moves_the_end() && day.number() < i32::MAX {
            day = day.plus_days(1).after_weekend();
        }
        day
    }

    /// The earliest day that [`extended`](Self::extended) takes to `last` or later: a period whose
    /// raw end lies before it is over on `last`.
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
        while day.plus_days(-1).moves_the_end() && day.number() > i32::MIN {
            day = day.plus_days(-1);
        }
        day
    }

    /// The last day of a period that would end on this day, under the reading `counting`: the raw
    /// day, or the [extended](Self::extended) one.
    ///
    /// ```
    /// use echeance::calendar::Day;
    /// use echeance::reading::Counting;
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

    #[inline]
    const fn moves_the_end(self) -> bool {
        let civil = self.civil();
        let (_, month, day) = civil;
        let day_of_year = date(month, day);
        self.is_weekend()
            | (day_of_year == date(1, 2))
            | (day_of_year == date(12, 26))
            | self.is_holiday_on(civil)
    }
}
