//! Rules by name, for a program that learns at run time which rule to ask, and the types on which every other face is
//! built.
//!
//! A caller who knows the rule while compiling takes its module in [`crate::rules`], where facts, outcomes and values
//! have types.
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
pub use crate::asking::question::{CheckedCase, Question};
pub use crate::asking::{Asked, Contest, Flip, Missing, NextChange};
pub use crate::calendar::{write_day, write_instant};
#[cfg(feature = "serde")]
pub use crate::json::{ask_json, boundaries_json};
pub use crate::rule::common::UNDETERMINED;
pub use crate::rule::error::Fault;
pub use crate::rule::fact::{Ahead, FactSet, FactSpec, Input, Kind, MAX_FACTS, Value, Wrong};
pub use crate::rule::limit::Limit;
pub use crate::rule::member::ChoiceSpec;
pub use crate::rule::value::{Out, Said, ValueKind, ValueSpec};
pub use crate::rule::{
    AsOf, Case, Clock, Decision, MAX_VALUES, NextSteps, OutcomeSpec, ReasonSet, ReasonSpec, Rule,
};
pub use crate::telling::sentence::Sentence;
pub use crate::telling::statements::statements_of;
