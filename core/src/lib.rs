//! Certificates, exams, accounts and deadlines of collection agent representatives in Québec: which answer the
//! published rules give, why, and what would change it.
//!
//! ```
//! use echeance::Question;
//! use time::macros::date;
//!
//! let asked = Question::new("exam-transfer")
//!     .as_of(date!(2026-11-21))
//!     .fact("exam_passed_on", date!(2024-11-21))
//!     .fact("affiliated_at_expiry", false)
//!     .ask()?;
//! assert_eq!(asked.outcome_slug(), "eligible");
//!
//! let change = asked.next_change().expect("the two years end");
//! assert_eq!(change.on, echeance::AsOf::Day(date!(2026-11-22).into()));
//! # Ok::<(), echeance::Error>(())
//! ```
//!
//! Three doors, one evaluation:
//!
//! - a typed decision on known facts: `decide` of a module in [`rules`], in nanoseconds, without allocation;
//! - a [`Question`] with any fact left out: an [`Asked`], whose parts are worked out when they are read;
//! - [`evaluate`], JSON in and the whole [`Answer`] out (feature `serde`).
//!
//! The crate reads no clock, no locale, no environment and no file. What a rule decides, and how open points of the
//! sources are read, stands at the head of its module. Nothing here is legal advice: the acts and regulations prevail.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod asking;
pub mod calendar;
#[cfg(feature = "codes")]
pub mod code;
pub mod dynamic;
#[cfg(feature = "serde")]
mod json;
mod language;
pub mod register;
mod rule;
pub mod rules;
mod telling;

pub use asking::answer::{Answer, AnswerFlip, AnswerReason, AnswerValue, RULES_VERSION};
pub use asking::typed::{Contest, Flip, NextChange, Verdict, Why};
pub use calendar::{Counting, Day, Instant, LeapDay};
#[cfg(feature = "serde")]
pub use json::{MAX_QUESTION, evaluate, evaluate_json, not_json};
pub use language::{Lang, Voice, Voiced, Words};
pub use rule::common::GeneralReason;
pub use rule::error::{Error, ErrorCode};
pub use rule::fact::{MAX_TEXT, Nature, Period};
pub use rule::given::{Given, GivenOrNone, Object};
pub use rule::member::{Choice, Member, Set, States};
pub use rule::reading::{
    Chosen, CodeBoundary, ExpiryDay, InactivityBoundary, LapsedExam, Reading, Readings,
    RenewalPeriod, SupportHolidays,
};
pub use rule::value::ShortText;
pub use rule::{dated, open_question, source};
pub use telling::statements::{self, Statement, StatementKind, statements};
