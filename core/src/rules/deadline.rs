//! Deadline: the last day of any period counted in days, months or years.
//!
//! Sources: Consumer Protection Act (P-40.1), s. 269 (known from an unofficial copy, Q29); Interpretation Act (I-16),
//! s. 61; Code of Civil Procedure, art. 83, by analogy for a day that a month does not have (Q7).
//!
//! # Our reading
//!
//! - The first day does not count, the last one does: an act on the due day is in time.
//! - A last day that is a Saturday, 2 January, 26 December or a holiday moves to the next working day, unless the reading
//!   `counting` says otherwise (Q6). Whether s. 269 governs the period at hand is for the caller to know.
//! - Months and years are those of the calendar; a day that the last month does not have falls back to its end.
//!
//! ```
//! use echeance::Day;
//! use echeance::rules::deadline::{Ask, Outcome, Unit};
//! use time::macros::date;
//!
//! let asked = Ask {
//!     starts_on: date!(2025-06-09).into(),
//!     count: 15.into(),
//!     unit: Unit::Days.into(),
//!     ..Ask::on(date!(2025-06-25))
//! }
//! .ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::Open));
//! assert_eq!(asked.due_on_raw(), Some(Day::from(date!(2025-06-24)))); // a holiday
//! assert_eq!(asked.due_on(), Some(Day::from(date!(2025-06-25))));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::calendar::Day;
use crate::rule::Case;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::Value;
use crate::rule::given::Known;
use crate::rule::limit::Limit;
use crate::rule::member::{Member, Set};
use crate::rule::reading::{Counting, LeapDay, Readings};

/// The most days, months or years that a period may have: some 100 years of days.
pub const MAX_COUNT: i32 = 36_524;

outcomes! {
    1 Open "open" rank 1 { both "le délai court encore" / "the period is still running" } next [];
    2 Passed "passed" rank 2 { both "le délai est terminé" / "the period is over" } next [];
}

const DUE_DAY: Limit =
    Limit::of("due_on", "le dernier jour du délai", "the last day of the period");

reasons! {
    1 DueDayNotPassed "due-day-not-passed" ["P-40.1-s269", "I-16-s61", "CCP-art83", "Q6"] {
        both "le délai n’est pas terminé[\u{a0}: il court jusqu’au {due_on} inclusivement]" /
            "the period is not over[: it runs up to and including {due_on}]"
    } limits [DUE_DAY];
    2 DueDayPassed "due-day-passed" ["P-40.1-s269", "I-16-s61", "CCP-art83", "Q6"] {
        both "le délai est terminé[\u{a0}: il a pris fin le {due_on}]" /
            "the period is over[: it ended on {due_on}]"
    } limits [DUE_DAY];
}

choices! {
    /// What a period is counted in: days, calendar months or calendar years.
    pub enum Unit {
        1 Days "days": "jours" / "days";
        2 Months "months": "mois" / "months";
        3 Years "years": "années" / "years";
    }
}

facts! {
    on day;
    StartsOn starts_on (Day) []
        { both "jour où le délai commence (il ne compte pas lui-même)" /
              "day from which the period runs (it does not count itself)" };
    Count count (Number<1, MAX_COUNT>) []
        { both "nombre de jours, de mois ou d’années" / "number of days, months or years" };
    Unit unit (Unit) [] { both "unité" / "unit" };
}

values! {
    due_on as DueOn (Day) { both "dernier jour" / "last day" };
    due_on_raw as DueOnRaw (Day) [unless_as due_on] { both "dernier jour, sans report" / "last day, not moved" };
    days_left as DaysLeft (i32) { words days_left };
}

rule! {
    number: 27,
    slug: "deadline",
    cobol: "DLIN",
    title: "Échéance d’un délai" / "Deadline",
    question: {
        both "Le délai court-il encore ce jour-là?" / "Is the period still running on that day?"
    },
    as_of: Day,
    readings: [LeapDay = February28, Counting = Cpa269],
    undetermined: next [],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    relate: relate,
    cites: |case, _, id| match id {
        "P-40.1-s269" | "I-16-s61" => counting(&case.readings) == Counting::Cpa269,
        // That a last day is not moved is an open point.
        "Q6" => counting(&case.readings) == Counting::Calendar,
        // For months and years that end on a day that is not there.
        "CCP-art83" => all_known(case).is_none_or(|facts| facts.unit != Unit::Days),
        _ => true,
    },
    edges: edges,
    turns: turns,
}

/// Whether a period still runs.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let due_on_raw = raw_due_day(facts, readings.leap_day());
    let due_on = due_on_raw.limit(counting(readings));
    let (outcome, reason) = if as_of <= due_on {
        (Outcome::Open, Reason::DueDayNotPassed)
    } else {
        (Outcome::Passed, Reason::DueDayPassed)
    };
    let days_left = as_of.days_left(due_on);
    Decision { outcome, reasons: Set::of(&[reason]), due_on, due_on_raw, days_left }
}

/// The last day of a period as counted, before it moves.
fn raw_due_day(facts: &Facts, leap: LeapDay) -> Day {
    match facts.unit {
        Unit::Days => facts.starts_on.plus_days(facts.count),
        Unit::Months => facts.starts_on.plus_months(facts.count, leap),
        Unit::Years => facts.starts_on.plus_years(facts.count, leap),
    }
}

fn counting(readings: &Readings) -> Counting {
    readings.counting(Counting::Cpa269)
}

/// The facts, where all three are known.
fn all_known(case: &Case<'_>) -> Option<Facts> {
    let is_unknown = |fact: &Fact| case.get(*fact).is_unknown();
    (!Fact::ALL.iter().any(is_unknown)).then(|| Facts::of(case))
}

#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    match all_known(case) {
        Some(facts) if Day::MAX < raw_due_day(&facts, case.readings.leap_day()) => {
            Err(Fault::among(ErrorCode::OutOfRange, Fact::ALL))
        }
        _ => Ok(()),
    }
}

/// Counts that stand for all where the count is unknown: the least; the next one, which distinguishes the start days
/// from which a longer period can still end by the last accepted day; the most.
const COUNTS: [i32; 3] = [1, 2, MAX_COUNT];

/// A count of months that leads from February to December, the last month of all: with it no period ends on the
/// 30th or 31st.
const FEBRUARY_TO_DECEMBER: i32 = 10;

/// A period turns where its raw last day reaches the earliest one that is not past, and is refused where it reaches
/// the day after the last accepted one.
fn edges(case: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    let still_open = case.day().earliest_raw_end(counting(&case.readings));
    let given = Unit::from_value(case.get(Fact::Unit));
    let can_be = |unit: &&Unit| given.is_none_or(|given| given == **unit);
    for unit in Unit::ALL.iter().filter(can_be) {
        for raw in [still_open, Day::MAX.plus_days(1)] {
            match fact {
                Fact::StartsOn => edges_of_start(case, *unit, raw, edges),
                Fact::Count => edges_of_count(case, *unit, raw, edges),
                Fact::Unit => {}
            }
        }
    }
}

/// The earliest start day from which the period's last day is `raw` or later.
fn edges_of_start(case: &Case<'_>, unit: Unit, raw: Day, edges: &mut ValueEdges) {
    let given = i32::from_value(case.get(Fact::Count));
    let counts = given.as_ref().map_or(COUNTS.as_slice(), core::slice::from_ref);
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
    let start = Facts::of(case).starts_on;
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
    if case.get(Fact::StartsOn).is_unknown() {
        edges.push(Value::Number(FEBRUARY_TO_DECEMBER));
    }
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    let accepted = all_known(case).filter(|_| relate(case).is_ok());
    if let Some(facts) = accepted {
        let raw = raw_due_day(&facts, case.readings.leap_day());
        turns.after(raw.limit(counting(&case.readings)));
    }
    // Of an unknown start day: with some counts of months no period ends on the last accepted days.
    for days in 0..3 {
        turns.day(Day::MAX.plus_days(-days));
    }
}
