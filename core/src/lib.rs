//! Certificates, exams, accounts and deadlines of collection agent representatives in Québec: which answer the
//! published rules give, why, and what would change it.
//!
//! ```
//! use echeance::rules::exam_transfer::{Ask, Outcome};
//! use echeance::Lang;
//! use time::macros::date;
//!
//! let asked = Ask {
//!     exam_passed_on: date!(2024-11-21).into(),
//!     affiliated_at_expiry: false.into(),
//!     ..Ask::on(date!(2026-11-21))
//! }
//! .ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::Eligible));
//! assert_eq!(asked.last_day(), Some(date!(2026-11-21).into()));
//!
//! let change = asked.next_change().expect("the two years end");
//! assert_eq!(change.on, date!(2026-11-22).into());
//! assert!(asked.explain(Lang::En).starts_with("Exam transfer\n"));
//! # Ok::<(), echeance::Error>(())
//! ```
//!
//! There are three interfaces to the same rules:
//!
//! - **by type**, a module of [`rules`] for each rule: `Ask` holds the facts, each absent, unknown, none or known; `ask()`
//!   gives an `Asked`, whose outcome is there and whose other parts are worked out when they are read; `decide()` is the
//!   fast path on known facts, in nanoseconds and without allocation;
//! - **by name**, [`dynamic::Question`], for a program that knows the rule only when it runs;
//! - **by text**, [`evaluate`]: JSON in and the whole [`Answer`] out (feature `serde`).
//!
//! Every entry point checks the same things in the same order: a fact that cannot be true gives an [`Error`] that names the
//! field. A "no" is an answer, not an error.
//!
//! The crate reads no clock, no locale, no environment and no file. The documentation of each rule's module says what the rule
//! decides, and how it reads points on which the sources are silent or disagree. Nothing here is legal advice: the acts and
//! regulations prevail.

#![no_std]
// But for `columns/wide.rs`.
#![deny(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

/// The example of the package's page is run.
#[cfg(all(doctest, feature = "std"))]
#[doc = include_str!("../README.md")]
mod readme {}

mod asking;
pub mod boundaries;
pub mod calendar;
#[cfg(feature = "codes")]
pub mod code;
pub mod columns;
pub mod dynamic;
#[cfg(feature = "serde")]
mod json;
mod language;
pub mod law;
pub mod register;
mod rule;
pub mod rules;
mod telling;

pub use asking::answer::{
    Answer, AnswerContest, AnswerDuty, AnswerFlip, AnswerReason, AnswerValue, RULES_VERSION,
};
pub use asking::typed::{Contest, ContestedDay, Flip, NextChange, Verdict, Why};
pub use calendar::{Counting, Day, Instant, LeapDay};
#[cfg(feature = "serde")]
pub use json::{MAX_QUESTION, evaluate, evaluate_in, evaluate_json, evaluate_json_in, write_json};
pub use language::{Lang, Voice, Voiced, Words};
pub use rule::common::GeneralReason;
pub use rule::duty::{By, DutiesOf, Duty, DutyDay, DutyState};
pub use rule::error::{Error, ErrorCode};
pub use rule::fact::{MAX_TEXT, Nature, Period};
pub use rule::given::{Given, GivenOrNone, Object};
pub use rule::member::{Choice, Member, Set, SetIter, States};
pub use rule::reading::{
    AffiliationRoute, Chosen, CodeBoundary, ExpiryDay, InactivityBoundary, LapsedExam, Reading,
    Readings, RenewalPeriod, SupportHolidays,
};
pub use rule::value::ShortText;
pub use rule::{Condition, open_question, source};
pub use telling::letter::profile::{DecidedBy, Profile};
pub use telling::statements::{self, Statement, StatementKind, statements};
