//! Law in time: every value that an act, a regulation or a page can change, and the days on which it stands.
//!
//! ```
//! use echeance::{Lang, law};
//! use time::macros::date;
//!
//! let exam = law::all().into_iter().find(|law| law.name == "exam-months").ok_or("no such law")?;
//! assert_eq!(exam.rules, ["exam-validity", "exam-transfer", "holder-review"]);
//! let row = exam.rows.first().ok_or("no row")?;
//! assert_eq!(row.value_in(Lang::En), "24\u{a0}months");
//! assert_eq!((row.from, row.to), (None, None));
//! // Our copy of its sources was read within the year before that day.
//! assert!(!row.is_stale(date!(2027-06-01).into()));
//! assert!(row.is_stale(date!(2027-11-29).into()));
//! # Ok::<(), &str>(())
//! ```

#[cfg(test)]
mod tests;

use alloc::vec::Vec;

pub use crate::rule::dated::Dated;
pub use crate::rule::law::{Law, ListedLaw, ListedRow};
use crate::rules;

/// Every law, in the order of the rules in whose files they stand.
///
/// ```
/// use echeance::law;
///
/// assert!(law::all().iter().any(|law| law.name == "exam-months"));
/// ```
#[must_use]
pub fn all() -> Vec<ListedLaw> {
    rules::ALL.iter().flat_map(|rule| rule.laws).map(|law| law()).collect()
}
