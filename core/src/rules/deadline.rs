//! Deadline: the last day of any period counted in days, months or years.
//!
//! Sources: Consumer Protection Act (P-40.1), s. 269 (known from an unofficial copy, Q29); Interpretation Act (I-16),
//! s. 61; Code of Civil Procedure, art. 83, by analogy for a day that a month does not have (Q7).
//!
//! # Our reading
//!
//! - The first day does not count, the last one does: an act on the due day is in time.
//! - A last day that is a Saturday, 2 January, 26 December or a holiday moves to the next day that is none, unless the
//!   reading `counting` says otherwise (Q6). Whether s. 269 governs the period at hand is for the caller to know.
//! - Months and years are those of the calendar; a day that the last month does not have falls back to its end.
//!
//! ```
//! use echeance::rules::deadline::{self, Facts, Outcome, Unit};
//! use echeance::{Day, Readings};
//! use time::macros::date;
//!
//! let facts = Facts { starts_on: date!(2025-06-09).into(), count: 15, unit: Unit::Days };
//! let decision = deadline::decide(&facts, date!(2025-06-25).into(), &Readings::default());
//! assert_eq!(decision.outcome, Outcome::Open);
//! assert_eq!(decision.due_on_raw, Day::from(date!(2025-06-24))); // a holiday
//! assert_eq!(decision.due_on, Day::from(date!(2025-06-25)));
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::reading::{Counting, LeapDay, Reading, Readings};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Rule, ValueKind, ValueSpec, asks_none, outcomes, reasons,
    uses_all,
};

/// The most days, months or years that a period may have: some 100 years of days.
pub const MAX_COUNT: i32 = 36_524;

outcomes! {
    1 Open "open" rank 1,
        "le délai court encore",
        "the period is still running";
    2 Passed "passed" rank 2,
        "le délai est expiré",
        "the period is over";
}

reasons! {
    rule 27;
    1 DueDayNotPassed "due-day-not-passed" ["P-40.1-s269", "I-16-s61", "CCP-art83"],
        "le dernier jour du délai n’est pas passé[ ({due_on})]",
        "the last day of the period is not past[ ({due_on})]";
    2 DueDayPassed "due-day-passed" ["P-40.1-s269", "I-16-s61", "CCP-art83"],
        "le dernier jour du délai est passé[ ({due_on})]",
        "the last day of the period is past[ ({due_on})]";
}

/// What a period is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days.
    Days,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The day from which the period runs; it does not count itself.
    pub starts_on: Day,
    /// How many days, months or years.
    pub count: i32,
    /// Which of them.
    pub unit: Unit,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The last day, moved where the reading says so.
    pub due_on: Day,
    /// The last day as counted.
    pub due_on_raw: Day,
    /// Days from `as_of`, itself included, to `due_on`; 0 after it.
    pub days_left: i32,
}

/// The last day of a period as counted, before it moves.
#[must_use]
pub fn raw_due_day(facts: &Facts, leap: LeapDay) -> Day {
    match facts.unit {
        Unit::Days => facts.starts_on.plus_days(facts.count),
        Unit::Months => facts.starts_on.plus_months(facts.count, leap),
        Unit::Years => facts.starts_on.plus_years(facts.count, leap),
    }
}

/// Whether a period still runs.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let due_on_raw = raw_due_day(facts, readings.leap_day());
    let due_on = due_on_raw.limit(counting(*readings));
    let (outcome, reason) = if as_of <= due_on {
        (Outcome::Open, Reason::DueDayNotPassed)
    } else {
        (Outcome::Passed, Reason::DueDayPassed)
    };
    Decision { outcome, reason, due_on, due_on_raw, days_left: as_of.days_left(due_on) }
}

fn counting(readings: Readings) -> Counting {
    readings.counting(Counting::Cpa269)
}

const STARTS_ON: usize = 0;
const COUNT: usize = 1;
const UNIT: usize = 2;

/// The rule.
pub static RULE: Rule = Rule {
    number: 27,
    slug: "deadline",
    title: Words { fr: "Échéance d’un délai", en: "Deadline" },
    question: Words {
        fr: "Le délai court-il encore ce jour-là\u{a0}?",
        en: "Is the period still running on that day?",
    },
    clock: Clock::Day,
    facts: &[
        Fact::new(
            "starts_on",
            Kind::Day(None),
            "point de départ du délai (ce jour ne compte pas)",
            "day from which the period runs (it does not count itself)",
        ),
        Fact::new(
            "count",
            Kind::Number(1, MAX_COUNT),
            "nombre de jours, de mois ou d’années",
            "number of days, months or years",
        ),
        Fact::new("unit", Kind::Choice(&["days", "months", "years"]), "unité", "unit"),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new("due_on", ValueKind::Day, "dernier jour", "last day"),
        ValueSpec::new(
            "due_on_raw",
            ValueKind::Day,
            "dernier jour avant tout report",
            "last day before any extension",
        ),
        ValueSpec::new(
            "days_left",
            ValueKind::Number,
            "jours restants, jour de la question compris",
            "days left, the day of the question included",
        ),
    ],
    readings: &[(Reading::LeapDay, 1), (Reading::Counting, 2)],
    clicsequr_procedure: false,
    decide: decide_case,
    relate,
    open: |case| case.unknown(3),
    edges,
    turns,
    uses: uses_all,
    asks: asks_none,
};

const UNITS: [Unit; 3] = [Unit::Days, Unit::Months, Unit::Years];

/// The unit that the fact tells, or all that it can be.
fn units(value: Value<'_>) -> &'static [Unit] {
    let [days, months, years] = &UNITS;
    match value.choice() {
        1 => core::slice::from_ref(days),
        2 => core::slice::from_ref(months),
        3 => core::slice::from_ref(years),
        _ => &UNITS,
    }
}

/// The facts, where all three are known.
fn facts(case: &Case<'_>) -> Option<Facts> {
    match (case.fact(STARTS_ON), case.fact(COUNT), units(case.fact(UNIT))) {
        (Value::Day(starts_on), Value::Number(count), [unit]) => {
            Some(Facts { starts_on, count, unit: *unit })
        }
        _ => None,
    }
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    // `open` completes all three.
    let nothing = Facts { starts_on: Day::MIN, count: 1, unit: Unit::Days };
    let decision = decide(&facts(case).unwrap_or(nothing), case.day(), &case.readings);
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[
            Some(decision.due_on).into(),
            Some(decision.due_on_raw).into(),
            Some(decision.days_left).into(),
        ],
    )
}

#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    match facts(case) {
        Some(facts) if Day::MAX < raw_due_day(&facts, case.readings.leap_day()) => {
            Err(Fault::among(ErrorCode::OutOfRange, &[STARTS_ON, COUNT, UNIT]))
        }
        _ => Ok(()),
    }
}

/// Counts that stand for all where the count is unknown: the least; the next one, which tells apart the start days
/// from which a longer period can still end by the last accepted day; the most.
const COUNTS: [i32; 3] = [1, 2, MAX_COUNT];

/// A count of months that leads from February to December, the last month of all: with it no period ends on the
/// 30th or 31st.
const FEBRUARY_TO_DECEMBER: i32 = 10;

/// A period turns where its raw last day reaches the earliest one that is not past, and is refused where it reaches
/// the day after the last accepted one.
fn edges(case: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    let still_open = case.day().earliest_raw_end(counting(case.readings));
    for unit in units(case.fact(UNIT)) {
        for raw in [still_open, Day::MAX.plus_days(1)] {
            match place {
                STARTS_ON => edges_of_start(case, *unit, raw, edges),
                COUNT => edges_of_count(case, *unit, raw, edges),
                _ => {}
            }
        }
    }
}

/// The earliest start day from which the period's last day is `raw` or later.
fn edges_of_start(case: &Case<'_>, unit: Unit, raw: Day, edges: &mut ValueEdges) {
    let given = [case.fact(COUNT).number()];
    let counts = if case.fact(COUNT).is_unknown() { COUNTS.as_slice() } else { &given };
    let leap = case.readings.leap_day();
    for count in counts {
        edges.turn(match unit {
            Unit::Days => raw.plus_days(-count),
            Unit::Months => Day::earliest_start(raw, *count, leap),
            Unit::Years => Day::earliest_start(raw, count.saturating_mul(12), leap),
        });
    }
}

/// The counts about the least one with which the period's last day is `raw` or later; of an unknown start day, the
/// earliest.
fn edges_of_count(case: &Case<'_>, unit: Unit, raw: Day, edges: &mut ValueEdges) {
    let start = case.fact(STARTS_ON).day().unwrap_or(Day::MIN);
    let (start_year, start_month, _) = start.civil();
    let (year, month, _) = raw.civil();
    // The last day lies in the month or year of `raw`, or a 29 February's on the 1 March after it.
    let about = match unit {
        Unit::Days => start.days_until(raw),
        Unit::Months => 12 * (year - start_year) + i32::from(month) - i32::from(start_month),
        Unit::Years => year - start_year,
    };
    for count in about - 2..=about + 1 {
        edges.push(Value::Number(count));
    }
    if case.fact(STARTS_ON).is_unknown() {
        edges.push(Value::Number(FEBRUARY_TO_DECEMBER));
    }
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    let accepted = facts(case).filter(|_| relate(case).is_ok());
    if let Some(facts) = accepted {
        turns.after(raw_due_day(&facts, case.readings.leap_day()).limit(counting(case.readings)));
    }
    // Of an unknown start day: with some counts of months no period ends on the last accepted days.
    for days in 0..3 {
        turns.day(Day::MAX.plus_days(-days));
    }
}
