//! Absence: whether a representative without an agent may come back without a new application.
//!
//! Sources: certificate/work-stoppage page of 2021-05-03 (unaffiliated for more than 2 years: new application and
//! new exam).
//!
//! # Our reading
//!
//! - The absence runs from the last day of a link with an agent that holds a valid permit. That day does not count.
//! - The anniversary still counts (Q5): the page says "more than 2 years".
//! - Whether a last day that is a Saturday or a holiday moves (P-40.1, s. 269) is disputed; the raw day decides
//!   unless the reading `counting` says otherwise, and the moved day stands beside it (Q6).
//!
//! ```
//! use echeance::rules::absence::{self, Facts, Outcome};
//! use echeance::Readings;
//! use time::macros::date;
//!
//! let facts = Facts { unaffiliated_since: Some(date!(2024-06-12).into()) };
//! let on_time = absence::decide(&facts, date!(2026-06-12).into(), &Readings::default());
//! assert_eq!(on_time.outcome, Outcome::MayResume);
//! assert_eq!(on_time.days_left, Some(1));
//! let late = absence::decide(&facts, date!(2026-06-13).into(), &Readings::default());
//! assert_eq!(late.outcome, Outcome::NewApplication);
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

/// How long a representative may be without an agent, in months: 2 years (work-stoppage page of 2021-05-03).
pub const ABSENCE_MONTHS: i32 = 24;

outcomes! {
    1 NotAbsent "not-absent" rank 1, "le représentant n’est pas absent", "the representative is not absent";
    2 MayResume "may-resume" rank 2,
        "le représentant peut reprendre ses activités sans nouvelle demande",
        "the representative may resume without a new application";
    3 NewApplication "new-application" rank 3,
        "une nouvelle demande et un nouvel examen sont exigés",
        "a new application and a new exam are required";
}

reasons! {
    rule 7;
    1 NoAbsence "no-absence" ["OPC-work-stoppage"],
        "le représentant est lié à un agent titulaire d’un permis valide",
        "the representative is affiliated with an agent holding a valid permit";
    2 AbsentTwoYearsOrLess "absent-two-years-or-less" ["OPC-work-stoppage"],
        "le représentant n’est lié à aucun agent depuis 2\u{a0}ans ou moins[ (fin des 2\u{a0}ans\u{a0}: {last_day})]",
        "the representative has been affiliated with no agent for 2 years or less[ (end of the 2 years: {last_day})]";
    3 AbsentMoreThanTwoYears "absent-more-than-two-years" ["OPC-work-stoppage"],
        "le représentant n’est lié à aucun agent depuis plus de 2\u{a0}ans[ (fin des 2\u{a0}ans\u{a0}: {last_day})]",
        "the representative has been affiliated with no agent for more than 2 years[ (end of the 2 years: {last_day})]";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The last day of a link with an agent that holds a valid permit; `None` where there is a link.
    pub unaffiliated_since: Option<Day>,
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

/// Whether a representative without an agent may come back without a new application.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let Some(since) = facts.unaffiliated_since else {
        return Decision {
            outcome: Outcome::NotAbsent,
            reason: Reason::NoAbsence,
            last_day: None,
            last_day_extended: None,
            days_left: None,
        };
    };
    let last_day = since.plus_months(ABSENCE_MONTHS, readings.leap_day());
    let limit = last_day.limit(readings.counting(Counting::Calendar));
    let (outcome, reason) = if as_of <= limit {
        (Outcome::MayResume, Reason::AbsentTwoYearsOrLess)
    } else {
        (Outcome::NewApplication, Reason::AbsentMoreThanTwoYears)
    };
    Decision {
        outcome,
        reason,
        last_day: Some(last_day),
        last_day_extended: Some(last_day.extended()),
        days_left: Some(as_of.days_left(limit)),
    }
}

const UNAFFILIATED_SINCE: usize = 0;

/// The rule.
pub static RULE: Rule = Rule {
    number: 7,
    slug: "absence",
    title: Words { fr: "Absence", en: "Absence" },
    question: Words {
        fr: "Le représentant qui n’est plus lié à un agent peut-il reprendre sans nouvelle demande ce jour-là\u{a0}?",
        en: "May a representative no longer affiliated with an agent resume without a new application on that day?",
    },
    clock: Clock::Day,
    facts: &[Fact::new(
        "unaffiliated_since",
        Kind::Day(Some("none")),
        "dernier jour du lien avec un agent titulaire d’un permis valide, ou «\u{a0}none\u{a0}»",
        "last day affiliated with an agent holding a valid permit, or “none”",
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
    edges: |case, _, edges| edges_of_absence(case, edges),
    turns,
    uses: uses_all,
    asks: asks_none,
};

/// Both sides of the turn on the last day with a link: the earliest one of which the 2 years last on the case's day.
pub(crate) fn edges_of_absence(case: &Case<'_>, edges: &mut ValueEdges) {
    let counting = case.readings.counting(Counting::Calendar);
    let leap = case.readings.leap_day();
    edges.turn(case.day().earliest_counted_start(counting, ABSENCE_MONTHS, leap));
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let facts = Facts { unaffiliated_since: case.fact(UNAFFILIATED_SINCE).day() };
    let decision = decide(&facts, case.day(), &case.readings);
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[decision.last_day.into(), decision.last_day_extended.into(), decision.days_left.into()],
    )
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    if let Value::Day(since) = case.fact(UNAFFILIATED_SINCE) {
        let last_day = since.plus_months(ABSENCE_MONTHS, case.readings.leap_day());
        turns.after(last_day.limit(case.readings.counting(Counting::Calendar)));
    }
}
