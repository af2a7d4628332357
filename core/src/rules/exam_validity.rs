//! Exam validity: a passed exam can be used for 2 years.
//!
//! Sources: S000-24, S000-25 (S001-27, S001-28).
//!
//! # Our reading
//!
//! - `as_of` is the day on which the online procedure is completed: S000-25 measures to it.
//! - The anniversary still counts (Q5): "in that period".
//! - Whether a last day that is a Saturday or a holiday moves (P-40.1, s. 269) is disputed; the raw day decides
//!   unless the reading `counting` says otherwise, and the moved day stands beside it (Q6).
//!
//! ```
//! use echeance::rules::exam_validity::{Ask, Outcome};
//! use time::macros::date;
//!
//! let on = |day| Ask { passed_on: date!(2024-11-21).into(), ..Ask::on(day) };
//! let asked = on(date!(2026-11-21)).ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::Valid));
//! assert_eq!(asked.days_left(), Some(1));
//! assert_eq!(on(date!(2026-11-22)).ask()?.outcome(), Some(Outcome::Lapsed));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::dated::Dated;
use crate::rule::declare::{facts, outcomes, reasons, rule, steps, values, voiced};
use crate::rule::law::{Law, LawTerm, in_words};
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rule::reading::{Counting, Readings};

/// How long a passed exam can be used, in months: 2 years (S000-24).
pub static EXAM_MONTHS: Law<i32> = Law {
    slug: "exam-months",
    words: Words {
        fr: "durée pendant laquelle un examen réussi est utilisable",
        en: "how long a passed exam can be used",
    },
    day: voiced!({ words day_exam_passed }).about,
    rules: &["exam-validity", "exam-transfer", "holder-review"],
    after: &[],
    rows: &[Dated::new(24, &["S000-24", "S001-27", "S000-05"]).open(&["Q1", "Q4", "Q33"])],
    in_words: in_words::months,
}
.of_all_days();

/// How the exam is taken.
pub(crate) const TAKE_EXAM: &[&str] = &["register-for-exam", "exam-form", "exam-textbook"];
/// What follows a passed exam.
pub(crate) const AFTER_EXAM: &[&str] =
    &["after-pass-two-years", "pay-issue-duties", "link-with-valid-agent"];
/// The steps of a person who must take the exam again.
pub(crate) const NEXT_EXAM_AGAIN: &[&str] = steps!([
    "sign-in-with-clicsequr",
    "apply-in-online-service",
    ..TAKE_EXAM,
    "take-exam-again",
    ..AFTER_EXAM,
    "ithq",
    "certificate-help",
]);
/// The same since clicSÉQUR no longer gives access.
pub(crate) const NEXT_EXAM_AGAIN_BY_SAG: &[&str] = steps!([
    "sign-in-to-management-service",
    "sag-account-steps",
    "apply-in-online-service",
    ..TAKE_EXAM,
    "take-exam-again",
    ..AFTER_EXAM,
    "services-quebec",
    "ithq",
    "certificate-help",
]);

outcomes! {
    1 NotPassed "not-passed" rank 2 { words exam_not_passed } next [
        "apply-create-file",
        "register-for-exam",
        "exam-form",
        "exam-textbook",
        "after-fail-register-again",
        ..AFTER_EXAM,
        "ithq",
    ];
    2 Valid "valid" rank 1 {
        both "le résultat de l’examen est encore utilisable" / "the exam result can still be used"
    } next ["finish-online-steps-in-time", "after-pass-two-years", "certificate-help"];
    3 Lapsed "lapsed" rank 2 {
        about "le résultat de l’examen n’est plus utilisable; il faut reprendre l’examen" /
            "the exam result can no longer be used; the exam must be taken again";
        to "le résultat de votre examen n’est plus utilisable; vous devez reprendre l’examen" /
            "your exam result can no longer be used; you must take the exam again"
    } next ["ask-if-affiliated-at-expiry", ..NEXT_EXAM_AGAIN] after_clicsequr ["ask-if-affiliated-at-expiry", ..NEXT_EXAM_AGAIN_BY_SAG];
}

pub(crate) const LAST_DAY: Limit = Limit::of(
    "last_day",
    "le dernier jour des 2\u{a0}ans de l’examen",
    "the last day of the exam’s 2 years",
)
.extended("last_day_extended");

reasons! {
    1 ExamNotPassed "exam-not-passed" ["S000-24", "S001-27"] { words exam_not_passed } limits [];
    2 ExamWithinTwoYears "exam-within-two-years" ["S000-24", "S000-25", "S001-27", "S001-28"] {
        about "l’examen a été réussi il y a 2\u{a0}ans ou moins[ (dernier jour\u{a0}: {last_day})]" /
            "the exam was passed 2 years ago or less[ (last day: {last_day})]";
        to "vous avez réussi l’examen il y a 2\u{a0}ans ou moins[ (dernier jour\u{a0}: {last_day})]" /
            "you passed the exam 2 years ago or less[ (last day: {last_day})]"
    } limits [LAST_DAY];
    3 ExamOlderThanTwoYears "exam-older-than-two-years" ["S000-24", "S000-25", "S001-27", "S001-28", "S001-08", "Q1"] {
        about "l’examen a été réussi il y a plus de 2\u{a0}ans[ (dernier jour\u{a0}: {last_day})]; qui avait un lien avec une agence de recouvrement à l’échéance de son certificat doit d’abord écrire à l’Office\u{a0}: pour cette voie, la page ne fixe pas de délai" /
            "the exam was passed more than 2 years ago[ (last day: {last_day})]; someone who was affiliated with a collection agency when their certificate expired should write to the Office first: for that route the page sets no time limit";
        to "vous avez réussi l’examen il y a plus de 2\u{a0}ans[ (dernier jour\u{a0}: {last_day})]; si vous aviez un lien avec une agence de recouvrement à l’échéance de votre certificat, écrivez d’abord à l’Office\u{a0}: pour cette voie, la page ne fixe pas de délai" /
            "you passed the exam more than 2 years ago[ (last day: {last_day})]; if you were affiliated with a collection agency when your certificate expired, write to the Office first: for that route the page sets no time limit"
    } limits [LAST_DAY];
}

facts! {
    on day;
    PassedOn passed_on (Day, or "never" { words exam_never_passed })
        [past, act, doing(words pass_exam)]
        { words day_exam_passed };
}

values! {
    last_day as LastDay (Day?) since passed_on { words last_day_of_two_years };
    last_day_extended as LastDayExtended (Day?) [unless_as last_day] { words last_day_extended };
    days_left as DaysLeft (i32?) { words days_left };
}

rule! {
    number: 9,
    slug: "exam-validity",
    cobol: "EXVA",
    title: "Validité de l’examen" / "Exam validity",
    question: {
        about "Le résultat de l’examen est-il encore utilisable le jour où la démarche en ligne est terminée?" /
            "Can the exam result still be used on the day the online procedure is completed?";
        to "Le résultat de votre examen est-il encore utilisable le jour où vous terminez la démarche en ligne?" /
            "Can your exam result still be used on the day you complete the online procedure?"
    },
    as_of: Day, "jour où la démarche en ligne est terminée" / "day the online procedure is completed",
    readings: [LeapDay = February28, Counting = Calendar],
    laws: [EXAM_MONTHS],
    undetermined: next ["finish-online-steps-in-time", "certificate-help"],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    edges: |case, _, edges| term(&case.readings).edges(case.day(), edges),
    turns: |case, turns| {
        if let Some(passed_on) = Facts::of(case).passed_on {
            term(&case.readings).turns(passed_on, turns);
        }
    },
    depends_on_reading: |case, reading| {
        term(&case.readings).depends_on(case.get(Fact::PassedOn), reading)
    },
}

/// The 2 years of an exam.
#[inline(always)]
pub(crate) fn term(readings: &Readings) -> LawTerm {
    LawTerm {
        months: &EXAM_MONTHS,
        leap: readings.leap_day(),
        counting: readings.counting(Counting::Calendar),
    }
}

/// Whether an exam result can still be used.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let Some(passed_on) = facts.passed_on else {
        return Decision {
            outcome: Outcome::NotPassed,
            reasons: Set::of(&[Reason::ExamNotPassed]),
            last_day: None,
            last_day_extended: None,
            days_left: None,
        };
    };
    let end = term(readings).end(passed_on);
    let (outcome, reason) = if as_of <= end.limit {
        (Outcome::Valid, Reason::ExamWithinTwoYears)
    } else {
        (Outcome::Lapsed, Reason::ExamOlderThanTwoYears)
    };
    Decision {
        outcome,
        reasons: Set::of(&[reason]),
        last_day: Some(end.raw),
        last_day_extended: Some(end.extended),
        days_left: Some(as_of.days_left(end.limit)),
    }
}
