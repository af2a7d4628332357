//! The rules, one module each.
//!
//! Every module has the same names: `Ask` is the question, `Asked` its answer; `Outcome`, `Reason` and `Fact` are the lists of
//! the rule; `Change` is a fact with another value, `DayName` the name of a day of the answer; `Decision` is the result of the
//! fast path, `Columns` a table of questions; `RULE` is the rule for a program that learns the rule only when it runs. `Display`
//! writes `Outcome`, `Reason`, `Fact`, `DayName` and choices as their slugs or names.
//!
//! The methods below are the same in every module. These examples, which use one rule, stand for all of them.
//!
//! # Asking
//!
//! `Ask::on` (or `Ask::at`, for a rule that needs an instant), `ask`, `decide`, `with` and `boundaries`.
//!
//! ```
//! use echeance::rules::exam_validity::{Ask, Change, Fact, Outcome};
//! use echeance::rules::{code_status, exam_transfer};
//! use echeance::{ErrorCode, Verdict};
//! use time::macros::{date, datetime};
//!
//! // Facts that are left out are absent: they have their default, or are unknown.
//! let ask = Ask::on(date!(2026-11-21));
//! assert_eq!(ask.ask()?.verdict(), Verdict::Undetermined);
//! let ask = Ask { passed_on: date!(2024-11-21).into(), ..ask };
//! assert_eq!(ask.ask()?.outcome(), Some(Outcome::Valid));
//!
//! // The same question with another value of one fact. Each question is checked.
//! let ahead = ask.with(Change::PassedOn(date!(2026-11-22).into()));
//! assert_eq!(ahead.ask().unwrap_err().code, ErrorCode::InTheFuture);
//!
//! // The fast path: no allocation, but nothing where a fact that the rule reads is unknown, even if no value of it would
//! // change the outcome.
//! let decided = ask.decide()?.expect("all is known");
//! assert_eq!((decided.outcome, decided.reasons.iter().count()), (Outcome::Valid, 1));
//! let transfer = exam_transfer::Ask {
//!     exam_passed_on: date!(2025-11-21).into(),
//!     ..exam_transfer::Ask::on(date!(2026-11-21))
//! };
//! assert_eq!(transfer.ask()?.outcome(), Some(exam_transfer::Outcome::Eligible));
//! assert_eq!(transfer.decide()?, None);
//!
//! // The days of a fact that is left out, as ranges with one verdict each.
//! let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::PassedOn)?;
//! assert_eq!(boundaries.ranges()[1].from, date!(2024-11-21).into());
//! assert_eq!(boundaries.ranges()[1].outcome, Ok(Verdict::Decided(Outcome::Valid)));
//!
//! // A rule that needs an instant.
//! let at = code_status::Ask::at(datetime!(2026-11-21 10:10:00 -5));
//! assert_eq!(at.ask()?.verdict(), Verdict::Undetermined);
//! # Ok::<(), echeance::Error>(())
//! ```
//!
//! # The answer
//!
//! `Asked`: `verdict`, `outcome`, `reasons`, one method for each value, `missing`, `assumed`, `readings`, `flips`,
//! `next_change`, `contest`, `contested`, `days_contested`, `of`, `by_name` and `answer`.
//!
//! ```
//! use echeance::dynamic::Question;
//! use echeance::rules::exam_validity::{Ask, Asked, Change, DayName, Fact, Outcome, Reason};
//! use echeance::rules::{certificate_renewal, holder_review};
//! use echeance::{Counting, Verdict, Why};
//! use time::macros::date;
//!
//! // With unknown facts: which of them decide. None is listed once there is an outcome.
//! let unknown = Ask::on(date!(2026-11-21)).ask()?;
//! assert_eq!((unknown.verdict(), unknown.outcome()), (Verdict::Undetermined, None));
//! assert_eq!(unknown.missing().collect::<Vec<_>>(), [Fact::PassedOn]);
//!
//! let ask = Ask { passed_on: date!(2024-11-21).into(), ..Ask::on(date!(2026-11-21)) };
//! let asked = ask.ask()?;
//! assert_eq!(asked.verdict(), Verdict::Decided(Outcome::Valid));
//! assert!(asked.reasons().eq([Why::Rule(Reason::ExamWithinTwoYears)]));
//! assert_eq!((asked.days_left(), asked.last_day()), (Some(1), Some(date!(2026-11-21).into())));
//! assert_eq!(asked.missing().count(), 0);
//!
//! // What time alone changes.
//! let change = asked.next_change().expect("the two years end");
//! assert_eq!((change.on, change.verdict), (date!(2026-11-22).into(), Verdict::Decided(Outcome::Lapsed)));
//!
//! // What another choice of a reading changes: here a day, not the outcome.
//! assert!(asked.readings().any(|chosen| chosen == Counting::Calendar.into()));
//! assert!(!asked.contested() && asked.days_contested());
//! let contest = asked.contest().next().expect("the two years end on a Saturday");
//! assert_eq!(contest.chosen, Counting::Cpa269.into());
//! assert!(contest.days().any(|(name, _)| name == DayName::NextChange));
//!
//! // What another value of one fact changes: only changes that give a better outcome.
//! let late = Ask { as_of: date!(2026-11-22).into(), ..ask };
//! let flip = late.ask()?.flips().next().expect("a later exam is still valid");
//! assert_eq!(flip.change, Change::PassedOn(date!(2024-11-22).into()));
//!
//! // Facts that were absent and have a default: the answer supposes it.
//! let renewal = certificate_renewal::Ask {
//!     expires_on: date!(2027-03-15).into(),
//!     ..certificate_renewal::Ask::on(date!(2026-11-21))
//! };
//! assert!(renewal.ask()?.assumed().any(|fact| fact == certificate_renewal::Fact::CompletedOn));
//!
//! // The answers of the rules that a rule asks, one after the other.
//! let mut asked_rules = Vec::new();
//! let review = holder_review::Ask {
//!     expires_on: date!(2027-01-15).into(),
//!     affiliated: true.into(),
//!     ..holder_review::Ask::on(date!(2026-11-21))
//! }
//! .ask()?;
//! review.decisions(|each| asked_rules.push(each.rule().slug));
//! assert!(asked_rules.contains(&"certificate-status"));
//! assert!(review.duties().get(holder_review::Act::Renew).is_due());
//!
//! // From a question by name and back; `None` for a question to another rule.
//! let by_name = Question::new("exam-validity").as_of(date!(2026-11-21)).ask()?;
//! assert_eq!(Asked::of(&by_name).expect("of this rule").verdict(), Verdict::Undetermined);
//! assert_eq!(asked.by_name().rule().slug, "exam-validity");
//! assert_eq!(asked.answer().outcome, "valid");
//! # Ok::<(), echeance::Error>(())
//! ```
//!
//! # In words
//!
//! `Asked`: `sentence`, `sources`, `next_steps`, `explain`, `timeline`, `letter` and `letter_with`.
//!
//! ```
//! use echeance::rules::exam_validity::Ask;
//! use echeance::{Lang, Profile, Voice};
//! use time::macros::date;
//!
//! let asked = Ask { passed_on: date!(2024-11-21).into(), ..Ask::on(date!(2026-11-22)) }.ask()?;
//! let why = asked.reasons().next().expect("an outcome has a reason");
//! assert!(asked.sentence(why, Voice::To, Lang::En).to_string().contains("you passed"));
//! assert!(asked.sources(why).any(|id| id == "S000-25"));
//! assert!(asked.next_steps().any(|step| step.id == "register-for-exam"));
//! assert!(asked.explain(Lang::En).starts_with("Exam validity\n"));
//! assert!(asked.timeline(Lang::En).starts_with("<svg"));
//! assert!(!asked.letter(Lang::En).contains("A-17"));
//! let profile = Profile { file_number: Some("A-17"), ..Profile::default() };
//! assert!(asked.letter_with(&profile, Lang::En).contains("\nFile number: A-17\n"));
//! # Ok::<(), echeance::Error>(())
//! ```
//!
//! # Lists
//!
//! Numbers are those of the C interface, slugs those of JSON; neither ever changes its meaning.
//!
//! ```
//! use echeance::rules::exam_result::Fact;
//! use echeance::rules::exam_transfer::RouteState;
//! use echeance::rules::exam_validity::{Change, Outcome, Reason};
//! use echeance::{Given, GivenOrNone, Voice};
//!
//! assert_eq!((Outcome::Valid.number(), Outcome::Valid.slug()), (2, "valid"));
//! assert_eq!(Outcome::Valid.words(Voice::About).en, "the exam result can still be used");
//! assert_eq!((Reason::ExamWithinTwoYears.number(), Reason::ExamWithinTwoYears.slug()), (902, "exam-within-two-years"));
//! assert!(Reason::ExamWithinTwoYears.spec().sources.contains(&"S000-25"));
//! assert_eq!(Fact::CorrectAnswers.name(), "correct_answers");
//! assert_eq!(Fact::CorrectAnswers.label(Voice::About).en, "number of correct answers");
//! assert_eq!(Change::PassedOn(GivenOrNone::None).fact().name(), "passed_on");
//! assert_eq!(RouteState::Open.number(), 1);
//! ```
//!
//! # Columns
//!
//! `Columns::on`, `rule`, `by_place` and `answer`: many questions at once. A column holds the codes of
//! [`columns`](crate::columns).
//!
//! ```
//! use echeance::Day;
//! use echeance::columns::{Memory, Outputs};
//! use echeance::rules::exam_validity::{Columns, Outcome};
//!
//! // Passed on 2024-11-21 and on the day before; asked about 2026-11-21.
//! let table = Columns { passed_on: Some(&[20_048, 20_047]), ..Columns::on(Day::new(20_778), 2) };
//! assert_eq!(table.rule().slug, "exam-validity");
//! assert_eq!(table.by_place().rows, 2);
//! let mut outcome = [0; 2];
//! table.answer(&mut Outputs { outcome: Some(&mut outcome), ..Outputs::default() }, &mut Memory::default())?;
//! assert_eq!(outcome, [Outcome::Valid, Outcome::Lapsed].map(|of| i32::from(of.number())));
//! # Ok::<(), echeance::columns::ColumnsError>(())
//! ```

use crate::rule::Rule;
use crate::rule::error::{Error, ErrorCode};
use crate::rule::near::meant;

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

impl Error {
    /// The error for the name of an unknown rule.
    ///
    /// ```
    /// use echeance::Error;
    ///
    /// let error = Error::unknown_rule("exam-trasnfer");
    /// assert_eq!(error.to_string(), "rule: no rule has this name; did you mean “exam-transfer”?");
    /// ```
    #[must_use]
    pub fn unknown_rule(name: &str) -> Self {
        let slugs = ALL.iter().map(|rule| rule.slug);
        Error::new(ErrorCode::UnknownRule, "rule").perhaps(meant(name, slugs))
    }
}
