//! Terms: a number of months from a day. Their last day may move under s. 269.

use super::{Counting, Day, LeapDay};

/// A term of whole months that runs from a day.
///
/// ```
/// use echeance::calendar::{Counting, Day, LeapDay, Term};
///
/// let two_years = Term { months: 24, leap: LeapDay::February28, counting: Counting::Cpa269 };
/// let passed_on = Day::parse_iso("2024-11-21").ok_or("not a day")?;
/// let end = two_years.end(passed_on);
/// assert_eq!(end.raw.to_string(), "2026-11-21"); // a Saturday
/// assert_eq!(end.limit.to_string(), "2026-11-23");
///
/// // The other way round: who passed on that day or later is still in time on the Monday.
/// assert_eq!(two_years.earliest_start(end.limit).to_string(), "2024-11-21");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The number of months.
    pub months: i32,
    /// The anniversary of a 29 February.
    pub leap: LeapDay,
    /// Whether a last day that is not a working day moves.
    pub counting: Counting,
}

/// The end of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermEnd {
    /// The last day before any move under s. 269.
    pub raw: Day,
    /// The last day, moved under s. 269 if it is not a working day.
    pub extended: Day,
    /// The last day that applies, one of the two above.
    pub limit: Day,
}

impl TermEnd {
    /// The end of a term whose unmoved last day is `raw`.
    #[inline(always)]
    pub(crate) const fn on(raw: Day, counting: Counting) -> Self {
        let extended = raw.extended();
        let limit = match counting {
            Counting::Calendar => raw,
            Counting::Cpa269 => extended,
        };
        TermEnd { raw, extended, limit }
    }
}

impl Term {
    /// The end of the term that began on `start`; the start day itself does not count.
    ///
    /// ```
    /// use echeance::Day;
    /// use echeance::calendar::{Counting, LeapDay, Term};
    ///
    /// // Two years that end on a Saturday.
    /// let term = Term { months: 24, leap: LeapDay::February28, counting: Counting::Cpa269 };
    /// let end = term.end("2024-11-21".parse::<Day>()?);
    /// assert_eq!(end.raw.to_string(), "2026-11-21");
    /// assert_eq!((end.limit, end.extended.to_string()), (end.extended, "2026-11-23".to_owned()));
    /// # Ok::<(), echeance::calendar::DayError>(())
    /// ```
    #[must_use]
    #[inline(always)]
    pub const fn end(self, start: Day) -> TermEnd {
        TermEnd::on(start.plus_months(self.months, self.leap), self.counting)
    }

    /// The earliest start of a term that is not over on `day`.
    ///
    /// ```
    /// use echeance::Day;
    /// use echeance::calendar::{Counting, LeapDay, Term};
    ///
    /// let term = Term { months: 24, leap: LeapDay::February28, counting: Counting::Calendar };
    /// let today = "2026-11-21".parse::<Day>()?;
    /// assert_eq!(term.earliest_start(today).to_string(), "2024-11-21");
    /// # Ok::<(), echeance::calendar::DayError>(())
    /// ```
    #[must_use]
    pub const fn earliest_start(self, day: Day) -> Day {
        Day::earliest_start(day.earliest_raw_end(self.counting), self.months, self.leap)
    }
}

impl Day {
    /// The number of days from this day, included, to `last`; 0 after it.
    ///
    /// ```
    /// use echeance::Day;
    ///
    /// let today = Day::from_civil(2026, 11, 21).ok_or("no such day")?;
    /// assert_eq!(today.days_left(today), 1);
    /// assert_eq!(today.days_left(today.plus_days(-1)), 0);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    #[inline(always)]
    pub const fn days_left(self, last: Day) -> i32 {
        let days = self.days_until(last).saturating_add(1);
        if days < 0 { 0 } else { days }
    }

    /// The earliest raw last day of a period that, under `counting`, is not over on this day.
    ///
    /// ```
    /// use echeance::calendar::{Counting, Day};
    ///
    /// // What would end on Saturday lasts to Monday under section 269.
    /// let monday = Day::parse_iso("2026-11-23").ok_or("not a day")?;
    /// assert_eq!(monday.earliest_raw_end(Counting::Calendar), monday);
    /// assert_eq!(monday.earliest_raw_end(Counting::Cpa269).to_string(), "2026-11-21");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn earliest_raw_end(self, counting: Counting) -> Self {
        match counting {
            Counting::Calendar => self,
            Counting::Cpa269 => Day::earliest_with_extension(self),
        }
    }
}
