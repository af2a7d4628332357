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
//! use echeance::rules::exam_validity::{self, Facts, Outcome};
//! use echeance::{Day, Readings};
//! use time::macros::date;
//!
//! let facts = Facts { passed_on: Some(date!(2024-11-21).into()) };
//! let on_time = exam_validity::decide(&facts, date!(2026-11-21).into(), &Readings::default());
//! assert_eq!(on_time.outcome, Outcome::Valid);
//! assert_eq!(on_time.days_left, Some(1));
//! let late = exam_validity::decide(&facts, date!(2026-11-22).into(), &Readings::default());
//! assert_eq!(late.outcome, Outcome::Lapsed);
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::reading::{Counting, Reading, Readings};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Rule, ValueKind, ValueSpec, asks_none, outcomes, reasons,
    unrelated, uses_all,
};

/// How long a passed exam can be used, in months: 2 years (S000-24).
pub const EXAM_MONTHS: i32 = 24;

outcomes! {
    1 NotPassed "not-passed" rank 2, "l’examen n’a pas été réussi", "the exam was not passed";
    2 Valid "valid" rank 1, "le résultat de l’examen est encore utilisable", "the exam result can still be used";
    3 Lapsed "lapsed" rank 2, "l’examen est à reprendre", "the exam must be taken again";
}

reasons! {
    rule 9;
    1 ExamNotPassed "exam-not-passed" ["S000-24"],
        "l’examen n’a pas été réussi",
        "the exam was not passed";
    2 ExamWithinTwoYears "exam-within-two-years" ["S000-24", "S000-25"],
        "l’examen a été réussi il y a 2\u{a0}ans ou moins[ (dernier jour\u{a0}: {last_day})]",
        "the exam was passed 2 years ago or less[ (last day: {last_day})]";
    3 ExamOlderThanTwoYears "exam-older-than-two-years" ["S000-24", "S000-25"],
        "l’examen a été réussi il y a plus de 2\u{a0}ans[ (dernier jour\u{a0}: {last_day})]",
        "the exam was passed more than 2 years ago[ (last day: {last_day})]";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The day the exam was passed; `None` where it never was.
    pub passed_on: Option<Day>,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The last day of the 2 years.
    pub last_day: Option<Day>,
    /// The same, moved under s. 269 where it falls on a day that is none.
    pub last_day_extended: Option<Day>,
    /// Days from `as_of`, itself included, to the last day; 0 after it.
    pub days_left: Option<i32>,
}

/// Whether an exam result can still be used.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let Some(passed_on) = facts.passed_on else {
        return Decision {
            outcome: Outcome::NotPassed,
            reason: Reason::ExamNotPassed,
            last_day: None,
            last_day_extended: None,
            days_left: None,
        };
    };
    let last_day = passed_on.plus_months(EXAM_MONTHS, readings.leap_day());
    let limit = last_day.limit(readings.counting(Counting::Calendar));
    let (outcome, reason) = if as_of <= limit {
        (Outcome::Valid, Reason::ExamWithinTwoYears)
    } else {
        (Outcome::Lapsed, Reason::ExamOlderThanTwoYears)
    };
    Decision {
        outcome,
        reason,
        last_day: Some(last_day),
        last_day_extended: Some(last_day.extended()),
        days_left: Some(as_of.days_left(limit)),
    }
}

/// Both sides of the turn on the exam day: the earliest one that is still valid on `as_of`.
pub(crate) fn edges_of_exam_day(case: &Case<'_>, edges: &mut ValueEdges) {
    edges.turn(earliest_valid(case));
}

/// The earliest exam day that is valid on the case's day.
pub(crate) fn earliest_valid(case: &Case<'_>) -> Day {
    let counting = case.readings.counting(Counting::Calendar);
    case.day().earliest_counted_start(counting, EXAM_MONTHS, case.readings.leap_day())
}

const PASSED_ON: usize = 0;

/// The rule.
pub static RULE: Rule = Rule {
    number: 9,
    slug: "exam-validity",
    title: Words { fr: "Validité de l’examen", en: "Exam validity" },
    question: Words {
        fr: "Le résultat de l’examen est-il encore utilisable le jour où la démarche en ligne est terminée\u{a0}?",
        en: "Can the exam result still be used on the day the online procedure is completed?",
    },
    clock: Clock::Day,
    facts: &[Fact::new(
        "passed_on",
        Kind::Day(Some("never")),
        "jour de la réussite de l’examen, ou «\u{a0}never\u{a0}»",
        "day the exam was passed, or “never”",
    )
    .past()],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "last_day",
            ValueKind::Day,
            "dernier jour des 2\u{a0}ans",
            "last day of the 2 years",
        ),
        ValueSpec::new(
            "last_day_extended",
            ValueKind::Day,
            "dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié",
            "last day, moved where it is a Saturday, a Sunday or another holiday",
        ),
        ValueSpec::new(
            "days_left",
            ValueKind::Number,
            "jours restants, jour de la question compris",
            "days left, the day of the question included",
        ),
    ],
    readings: &[(Reading::LeapDay, 1), (Reading::Counting, 1)],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(1),
    edges: |case, _, edges| edges_of_exam_day(case, edges),
    turns,
    uses: uses_all,
    asks: asks_none,
};

fn facts(case: &Case<'_>) -> Facts {
    Facts { passed_on: case.fact(PASSED_ON).day() }
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case), case.day(), &case.readings);
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[decision.last_day.into(), decision.last_day_extended.into(), decision.days_left.into()],
    )
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    if let Value::Day(passed_on) = case.fact(PASSED_ON) {
        let last_day = passed_on.plus_months(EXAM_MONTHS, case.readings.leap_day());
        turns.after(last_day.limit(case.readings.counting(Counting::Calendar)));
    }
}
