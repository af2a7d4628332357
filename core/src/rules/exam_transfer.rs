//! Exam transfer: whether the Office can attach an earlier exam result to a new file.
//!
//! Sources: S000-05 (S001-08), S000-24, S000-25; certificate/work-stoppage page of 2021-05-03 for "affiliated".
//!
//! # Our reading
//!
//! - `as_of` is the day on which the Office attaches the result. To plan, it is the day you expect it to; the day of
//!   sending the request is the generous reading (Q4).
//! - The two routes are alternatives, as S000-05 says "or". S000-24 and S000-25 taken alone would bar the
//!   affiliation route once the exam's 2 years are over: that is the reading `lapsed-exam` = `exam-must-be-valid`
//!   (Q1).
//! - Affiliated means with an agent that holds a valid permit (Q3), on the last day that the certificate covered
//!   (Q2).
//! - The anniversary of the exam still counts (Q5).
//!
//! ```
//! use echeance::rules::exam_transfer::{self, Facts, Outcome};
//! use echeance::Readings;
//! use time::macros::date;
//!
//! let facts =
//!     Facts { exam_passed_on: Some(date!(2024-11-21).into()), affiliated_at_expiry: false };
//! let decision = exam_transfer::decide(&facts, date!(2026-11-22).into(), &Readings::default());
//! assert_eq!(decision.outcome, Outcome::NotEligible);
//! ```

use alloc::vec::Vec;

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{Fact, FactSet, Kind, Period, Value};
use crate::rule::reading::{Counting, ExpiryDay, LapsedExam, Reading, Readings};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, ReasonSet, Rule, ValueKind, ValueSpec, asks_none,
    outcomes, reasons,
};
use crate::rules::exam_validity::{self, EXAM_MONTHS, edges_of_exam_day};

outcomes! {
    1 Eligible "eligible" rank 1,
        "le résultat de l’examen peut être associé au nouveau dossier",
        "the exam result can be attached to the new file";
    2 NotEligible "not-eligible" rank 2,
        "le résultat ne peut pas être associé\u{a0}; l’examen est à reprendre",
        "the result cannot be attached; the exam must be taken again";
}

reasons! {
    rule 10;
    1 AffiliatedAtExpiry "affiliated-at-expiry" ["S000-05", "S001-08"],
        "le représentant était lié à un agent de recouvrement titulaire d’un permis valide à l’expiration du certificat",
        "the representative was affiliated with a collection agent holding a valid permit when the certificate expired";
    2 ExamWithinTwoYears "exam-within-two-years" ["S000-05", "S001-08"],
        "l’examen a été réussi il y a 2\u{a0}ans ou moins[ (dernier jour\u{a0}: {last_day})]",
        "the exam was passed 2 years ago or less[ (last day: {last_day})]";
    3 NeitherRoute "neither-route" ["S000-05", "S001-08", "S000-25"],
        "aucune des deux voies n’est ouverte[\u{a0}: les 2\u{a0}ans de l’examen se sont terminés le {last_day}]",
        "neither route is open[: the exam’s 2 years ended on {last_day}]";
    4 ExamNotPassed "exam-not-passed" ["S000-04", "S000-05"],
        "l’examen n’a pas été réussi\u{a0}: il n’y a pas de résultat à associer",
        "the exam was not passed: there is no result to attach";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The day the exam was passed; `None` where it never was.
    pub exam_passed_on: Option<Day>,
    /// Whether the person was affiliated, with an agent that holds a valid permit, when the certificate expired.
    pub affiliated_at_expiry: bool,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why: both routes where both are open.
    pub reasons: ReasonSet,
    /// Whether the affiliation route is open.
    pub affiliation_route: bool,
    /// Whether the exam route is open.
    pub exam_route: bool,
    /// The last day of the exam route.
    pub last_day: Option<Day>,
    /// The same, moved under s. 269 where it falls on a day that is none.
    pub last_day_extended: Option<Day>,
}

/// Whether the exam result can be attached to the new file.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let exam_facts = exam_validity::Facts { passed_on: facts.exam_passed_on };
    let exam = exam_validity::decide(&exam_facts, as_of, readings);
    let exam_route = exam.outcome == exam_validity::Outcome::Valid;
    let affiliation_route = facts.exam_passed_on.is_some()
        & facts.affiliated_at_expiry
        & (exam_route | (readings.lapsed_exam() == LapsedExam::EitherRoute));
    let (outcome, reasons) = if exam_route | affiliation_route {
        let reasons = ReasonSet::NONE
            .and_if(affiliation_route, Reason::AffiliatedAtExpiry.only())
            .and_if(exam_route, Reason::ExamWithinTwoYears.only());
        (Outcome::Eligible, reasons)
    } else if facts.exam_passed_on.is_some() {
        (Outcome::NotEligible, Reason::NeitherRoute.only())
    } else {
        (Outcome::NotEligible, Reason::ExamNotPassed.only())
    };
    Decision {
        outcome,
        reasons,
        affiliation_route,
        exam_route,
        last_day: exam.last_day,
        last_day_extended: exam.last_day_extended,
    }
}

/// Whether one of the periods covers the last day that a certificate covered which expired on `expired_on`.
#[must_use]
pub fn affiliated_at_expiry(expired_on: Day, periods: &[Period], readings: &Readings) -> bool {
    let last_covered = expired_on.plus_days(-days_after_last_covered(readings));
    periods.iter().any(|period| period.covers(last_covered))
}

/// How many days the expiry day comes after the last day that the certificate covers.
fn days_after_last_covered(readings: &Readings) -> i32 {
    match readings.expiry_day() {
        ExpiryDay::FirstDayNotCovered => 1,
        ExpiryDay::LastDayCovered => 0,
    }
}

const EXAM_PASSED_ON: usize = 0;
const AFFILIATED_AT_EXPIRY: usize = 1;
const CERTIFICATE_EXPIRED_ON: usize = 2;
const AFFILIATION_PERIODS: usize = 3;

/// The rule.
pub static RULE: Rule = Rule {
    number: 10,
    slug: "exam-transfer",
    title: Words { fr: "Transfert du résultat de l’examen", en: "Exam transfer" },
    question: Words {
        fr: "L’Office peut-il associer le résultat d’un examen antérieur au nouveau dossier\u{a0}?",
        en: "Can the Office attach an earlier exam result to the new file?",
    },
    clock: Clock::Day,
    facts: &[
        Fact::new(
            "exam_passed_on",
            Kind::Day(Some("never")),
            "jour de la réussite de l’examen, ou «\u{a0}never\u{a0}»",
            "day the exam was passed, or “never”",
        )
        .past(),
        Fact::new(
            "affiliated_at_expiry",
            Kind::YesNo(None),
            "lien avec un agent titulaire d’un permis valide à l’expiration du certificat",
            "affiliated with an agent holding a valid permit when the certificate expired",
        ),
        Fact::new(
            "certificate_expired_on",
            Kind::Day(None),
            "jour d’expiration du certificat (avec les périodes, jamais avec affiliated_at_expiry)",
            "day the certificate expired (with the periods, never with affiliated_at_expiry)",
        )
        .past(),
        Fact::new(
            "affiliation_periods",
            Kind::Periods,
            "périodes de lien avec un agent titulaire d’un permis valide",
            "periods of affiliation with an agent holding a valid permit",
        ),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "routes",
            ValueKind::States {
                keys: &["affiliated-at-expiry", "exam-within-two-years"],
                states: &["open", "closed"],
            },
            "voies",
            "routes",
        ),
        ValueSpec::new(
            "last_day",
            ValueKind::Day,
            "dernier jour de la voie de l’examen",
            "last day of the exam route",
        ),
        ValueSpec::new(
            "last_day_extended",
            ValueKind::Day,
            "dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié",
            "last day, moved where it is a Saturday, a Sunday or another holiday",
        ),
    ],
    readings: &[
        (Reading::LeapDay, 1),
        (Reading::Counting, 1),
        (Reading::LapsedExam, 1),
        (Reading::ExpiryDay, 1),
    ],
    clicsequr_procedure: false,
    decide: decide_case,
    relate,
    open,
    edges,
    turns,
    uses: |case, reading| reading != Reading::ExpiryDay || from_periods(case),
    asks: asks_none,
};

/// Whether affiliation is told by the expiry day and the periods, in whole or in part.
#[inline(always)]
fn from_periods(case: &Case<'_>) -> bool {
    !case.fact(CERTIFICATE_EXPIRED_ON).is_unknown() || !case.fact(AFFILIATION_PERIODS).is_unknown()
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let affiliated = match (case.fact(CERTIFICATE_EXPIRED_ON), case.fact(AFFILIATION_PERIODS)) {
        (Value::Day(expired_on), Value::Periods(periods)) => {
            affiliated_at_expiry(expired_on, periods, &case.readings)
        }
        _ => case.fact(AFFILIATED_AT_EXPIRY).is_yes(),
    };
    let facts =
        Facts { exam_passed_on: case.fact(EXAM_PASSED_ON).day(), affiliated_at_expiry: affiliated };
    let decision = decide(&facts, case.day(), &case.readings);
    let route = |open| if open { 1 } else { 2 };
    AnyDecision::new(
        decision.outcome.number(),
        decision.reasons,
        &[
            Out::States([
                route(decision.affiliation_route),
                route(decision.exam_route),
                0,
                0,
                0,
                0,
                0,
            ]),
            decision.last_day.into(),
            decision.last_day_extended.into(),
        ],
    )
}

#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    if !case.fact(AFFILIATED_AT_EXPIRY).is_unknown() && from_periods(case) {
        let fact = if case.fact(AFFILIATION_PERIODS).is_unknown() {
            CERTIFICATE_EXPIRED_ON
        } else {
            AFFILIATION_PERIODS
        };
        return Err(Fault { code: ErrorCode::ConflictingFacts, fact, among: FactSet::ALL });
    }
    Ok(())
}

#[inline(always)]
fn open(case: &Case<'_>) -> FactSet {
    let told = if from_periods(case) {
        FactSet::of(&[AFFILIATED_AT_EXPIRY])
    } else {
        FactSet::of(&[CERTIFICATE_EXPIRED_ON, AFFILIATION_PERIODS])
    };
    case.unknown(4).without(told)
}

fn edges(case: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    match place {
        EXAM_PASSED_ON => edges_of_exam_day(case, edges),
        CERTIFICATE_EXPIRED_ON => edges_of_expiry(case, edges),
        AFFILIATION_PERIODS => {
            edges.push(Value::Periods(&[]));
            edges.push(Value::Periods(&[Period { from: Day::MIN, to: None }]));
        }
        _ => {}
    }
}

/// Of more periods, those that meet are joined first: no day next to one is then covered by another.
const FEW_PERIODS: usize = 8;

/// The periods can be any number: of the days at which they turn, only those matter that lie next to the day given,
/// next to the day of the question, or at an end of the calendar.
fn edges_of_expiry(case: &Case<'_>, edges: &mut ValueEdges) {
    let Value::Periods(mut periods) = case.fact(AFFILIATION_PERIODS) else { return };
    let mut joined = Vec::new();
    let are_joined = periods.len() > FEW_PERIODS;
    if are_joined {
        joined.extend_from_slice(periods);
        Period::merge(&mut joined);
        periods = &joined;
    }
    let ends = periods.iter().flat_map(|period| [Some(period.from), period.to]).flatten();
    let next = periods
        .iter()
        .flat_map(|period| [Some(period.from.plus_days(-1)), period.to.map(|to| to.plus_days(1))]);
    let not_covered = next
        .flatten()
        .filter(|day| are_joined || !periods.iter().any(|period| period.covers(*day)));
    let shift = days_after_last_covered(&case.readings);
    let given = case.fact(CERTIFICATE_EXPIRED_ON).day().unwrap_or(Day::MIN);
    for anchor in [case.day(), given] {
        let mut push_nearest = |last_covered: &mut dyn Iterator<Item = Day>| {
            let expiry = last_covered.map(|day| day.plus_days(shift));
            let accepted = expiry.filter(|day| Day::MIN <= *day && *day <= case.day());
            if let Some(day) = accepted.min_by_key(|day| (day.days_until(anchor).abs(), *day)) {
                edges.push(Value::Day(day));
            }
        };
        push_nearest(&mut ends.clone());
        push_nearest(&mut not_covered.clone());
    }
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    if let Value::Day(passed_on) = case.fact(EXAM_PASSED_ON) {
        let last_day = passed_on.plus_months(EXAM_MONTHS, case.readings.leap_day());
        turns.after(last_day.limit(case.readings.counting(Counting::Calendar)));
    }
}
