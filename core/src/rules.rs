//! The rules, a module each.
//!
//! Every module has the same names: `Ask` is the question, `Asked` its answer, `Outcome`, `Reason` and `Fact` are the rule's
//! lists, `Change` is a fact with another value, `DayName` names a day of the answer, `Decision` is what the fast path gives, and
//! `RULE` is the rule for a program that learns the rule when it runs. `Outcome`, `Reason`, `Fact`, `DayName` and choices are
//! written as their slug or name by `Display`.
//!
//! ```
//! use echeance::rules::exam_validity::{Ask, Change, DayName, Fact, Outcome, Reason};
//! use echeance::{Counting, Lang, Verdict, Voice, Why};
//! use time::macros::date;
//!
//! // Facts that are left out are absent: here the outcome hangs on one of them.
//! let ask = Ask::on(date!(2026-11-21));
//! let open = ask.ask()?;
//! assert_eq!(open.verdict(), Verdict::Undetermined);
//! assert_eq!(open.missing().collect::<Vec<_>>(), [Fact::PassedOn]);
//! assert_eq!(ask.decide()?, None);
//!
//! let ask = Ask { passed_on: date!(2024-11-21).into(), ..ask };
//! let asked = ask.ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::Valid));
//! assert_eq!(asked.days_left(), Some(1));
//! let why = asked.reasons().next().expect("an outcome has a reason");
//! assert_eq!(why, Why::Rule(Reason::ExamWithinTwoYears));
//! assert!(asked.sentence(why, Voice::To, Lang::En).to_string().contains("you passed"));
//!
//! // What time alone changes, and what another reading of the sources would.
//! let change = asked.next_change().expect("the two years end");
//! assert_eq!((change.on, change.verdict.to_string()), (date!(2026-11-22).into(), "lapsed".into()));
//! assert!(!asked.contested() && asked.days_contested());
//! let contest = asked.contest().next().expect("the two years end on a Saturday");
//! assert_eq!(contest.chosen, Counting::Cpa269.into());
//! assert!(contest.days().any(|(name, _)| name == DayName::NextChange));
//! assert!(asked.readings().any(|chosen| chosen == Counting::Calendar.into()));
//!
//! // What would change the outcome, and the fast path.
//! let late = Ask { as_of: date!(2026-11-22).into(), ..ask };
//! let flip = late.ask()?.flips().next().expect("a later exam is still valid");
//! assert_eq!((flip.change.fact(), flip.change), (Fact::PassedOn, Change::PassedOn(date!(2024-11-22).into())));
//! let decided = late.with(flip.change).decide()?.expect("all is known");
//! assert_eq!((decided.outcome, decided.reasons.iter().count()), (Outcome::Valid, 1));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::rule::Rule;

pub mod absence;
pub mod account_vigilance;
pub mod authentication_system;
pub mod certificate_duties;
pub mod certificate_issuance;
pub mod certificate_number;
pub mod certificate_renewal;
pub mod certificate_status;
pub mod change_notice;
pub mod code_status;
pub mod deadline;
pub mod exam_result;
pub mod exam_transfer;
pub mod exam_validity;
pub mod file_recovery;
pub mod holder_review;
pub mod inactivity;
pub mod inactivity_plan;
pub mod invoice_proof;
pub mod message_authenticity;
pub mod new_file_after_expiry;
pub mod second_factor;
pub mod sign_in;
pub mod single_sign_on;
pub mod site_authenticity;
pub mod support_hours;
pub mod terms_acceptance;
pub mod transfer_request;

/// Every rule, in the order of its number.
pub static ALL: &[&Rule] = &[
    &certificate_number::RULE,
    &certificate_status::RULE,
    &certificate_renewal::RULE,
    &certificate_issuance::RULE,
    &certificate_duties::RULE,
    &change_notice::RULE,
    &absence::RULE,
    &exam_result::RULE,
    &exam_validity::RULE,
    &exam_transfer::RULE,
    &transfer_request::RULE,
    &new_file_after_expiry::RULE,
    &code_status::RULE,
    &inactivity::RULE,
    &inactivity_plan::RULE,
    &second_factor::RULE,
    &single_sign_on::RULE,
    &site_authenticity::RULE,
    &terms_acceptance::RULE,
    &account_vigilance::RULE,
    &message_authenticity::RULE,
    &sign_in::RULE,
    &authentication_system::RULE,
    &invoice_proof::RULE,
    &file_recovery::RULE,
    &support_hours::RULE,
    &deadline::RULE,
    &holder_review::RULE,
];

/// The rule of that slug.
///
/// ```
/// assert_eq!(echeance::rules::by_slug("exam-validity").map(|rule| rule.number), Some(9));
/// assert!(echeance::rules::by_slug("exam_validity").is_none());
/// ```
#[must_use]
pub fn by_slug(slug: &str) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.slug == slug).copied()
}

/// The rule of that number.
///
/// ```
/// assert_eq!(echeance::rules::by_number(9).map(|rule| rule.slug), Some("exam-validity"));
/// ```
#[must_use]
pub fn by_number(number: u16) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.number == number).copied()
}
