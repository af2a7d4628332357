//! Values that change: rows, each with its days and its sources.

use crate::calendar::Day;

/// A value and the days on which it stands.
///
/// ```
/// use echeance::rules::authentication_system::{Outcome, SYSTEMS};
/// use time::macros::date;
///
/// let row = SYSTEMS.row_on(date!(2026-11-21).into()).ok_or("no row for that day")?;
/// assert_eq!(row.value, Outcome::Sag);
/// assert!(row.sources.contains(&"S002-39"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated<T> {
    /// Its first day; `None` where it has stood from before all that is known.
    pub from: Option<Day>,
    /// Its last day; `None` where no end is known.
    pub to: Option<Day>,
    /// The value.
    pub value: T,
    /// What the row rests on.
    pub sources: &'static [&'static str],
    /// The open questions whose settling could change it; the register says who may settle them.
    pub open_questions: &'static [&'static str],
}

impl<T: Copy> Dated<T> {
    /// A value that stands on every day, so far as is known.
    pub(crate) const fn new(value: T, sources: &'static [&'static str]) -> Self {
        Dated { from: None, to: None, value, sources, open_questions: &[] }
    }

    /// From that day on.
    pub(crate) const fn from(mut self, year: i32, month: u8, day: u8) -> Self {
        self.from = Some(Day::ymd(year, month, day));
        self
    }

    /// To the end of that day.
    pub(crate) const fn to(mut self, year: i32, month: u8, day: u8) -> Self {
        self.to = Some(Day::ymd(year, month, day));
        self
    }

    /// Those questions are open.
    pub(crate) const fn open(mut self, questions: &'static [&'static str]) -> Self {
        self.open_questions = questions;
        self
    }
}

impl<T> Dated<T> {
    /// Whether the value stands on that day.
    ///
    /// ```
    /// use echeance::rules::authentication_system::SYSTEMS;
    /// use time::macros::date;
    ///
    /// let row = SYSTEMS.row_on(date!(2026-11-21).into()).ok_or("no row for that day")?;
    /// assert!(row.covers(date!(2025-07-14).into()) && !row.covers(date!(2025-07-13).into()));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn covers(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}
