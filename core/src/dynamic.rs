//! Rules by name, for a program that learns at run time which rule to ask, and the types on which every other face is
//! built.
//!
//! If the rule is known at compile time, use its module in [`crate::rules`], where facts, outcomes and values have types.
//!
//! ```
//! use echeance::dynamic::Question;
//! use time::macros::date;
//!
//! let asked = Question::new("exam-transfer")
//!     .as_of(date!(2026-11-21))
//!     .fact("exam_passed_on", date!(2024-11-21))
//!     .fact("affiliated_at_expiry", false)
//!     .ask()?;
//! assert_eq!(asked.outcome_slug(), "eligible");
//! # Ok::<(), echeance::Error>(())
//! ```

pub use crate::asking::answer::fact_value;
pub use crate::asking::question::Question;
pub use crate::asking::{Asked, Contest, DayName, Flip, Missing, NextChange};
pub use crate::calendar::{write_day, write_instant};
#[cfg(feature = "serde")]
pub use crate::json::{ask_json, boundaries_json};
pub use crate::rule::common::UNDETERMINED;
pub use crate::rule::duty::Duties;
pub use crate::rule::fact::{Ahead, FactSet, FactSpec, Input, Kind, MAX_FACTS, Value};
pub use crate::rule::limit::Limit;
pub use crate::rule::member::ChoiceSpec;
pub use crate::rule::near::{meant, perhaps};
pub use crate::rule::value::{Out, Shown, ValueKind, ValueSpec};
pub use crate::rule::{
    AsOf, Case, Clock, Decision, MAX_VALUES, NextSteps, OutcomeSpec, ReasonSet, ReasonSpec, Rule,
};
pub use crate::telling::sentence::Sentence;
pub use crate::telling::statements::statements_of;

/// For a face in another language, where an error is a number and a place: cases filled fact by fact, with errors that
/// allocate nothing. Everywhere else an error is an [`Error`](crate::Error).
pub mod face {
    pub use crate::asking::contesting;
    pub use crate::asking::question::{CheckedCase, period, set_bit};
    pub use crate::rule::error::Fault;
    pub use crate::rule::fact::Wrong;
}
