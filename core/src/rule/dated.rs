//! Values that change: tables of dated rows, each with its sources.

use crate::calendar::Day;

/// A value and the days on which it stands.
///
/// ```
/// use echeance::dated::on;
/// use echeance::rules::authentication_system::{Outcome, SYSTEMS};
/// use time::macros::date;
///
/// let row = on(&SYSTEMS, date!(2026-11-21).into()).ok_or("no row for that day")?;
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
}

impl<T> Dated<T> {
    /// Whether the value stands on that day.
    #[must_use]
    pub fn covers(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// The row of a table that stands on that day: the first, where several do.
#[must_use]
pub fn on<T>(table: &[Dated<T>], day: Day) -> Option<&Dated<T>> {
    table.iter().find(|row| row.covers(day))
}
