//! Change notice: whether the Office was told of a change in time.
//!
//! Sources: certificate/changing-information page of 2019-07-03 (personal contact data, new agent) and
//! certificate/work-stoppage page of 2021-05-03 (end of employment or contract): 15 days from the change, each;
//! P-40.1, s. 269.
//!
//! # Our reading
//!
//! - The 15 days are a period to act in, so that s. 269 applies (Q29): the day of the change does not count, the last
//!   day does, and a last day that is a Saturday, 2 January, 26 December or a holiday moves to the next day that is
//!   none. Under the reading `counting` = `calendar` the raw day stays.
//! - The end of one of several affiliations is a change too (Q30).
//!
//! ```
//! use echeance::rules::change_notice::{self, Facts, Outcome};
//! use echeance::Readings;
//! use time::macros::date;
//!
//! // 15 days after 9 June is 24 June, a holiday.
//! let facts = Facts { changed_on: date!(2025-06-09).into(), notified_on: None };
//! let notice = |day: time::Date| change_notice::decide(&facts, day.into(), &Readings::default());
//! assert_eq!(notice(date!(2025-06-25)).outcome, Outcome::Open);
//! assert_eq!(notice(date!(2025-06-26)).outcome, Outcome::Overdue);
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::reading::{Counting, Reading, Readings};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Rule, ValueKind, ValueSpec, asks_none, outcomes, reasons,
    uses_all,
};

/// How long after a change the Office may be told of it, in days (changing-information page of 2019-07-03).
pub const NOTICE_DAYS: i32 = 15;

outcomes! {
    1 Notified "notified" rank 1, "l’Office a été avisé à temps", "the Office was notified in time";
    2 NotifiedLate "notified-late" rank 3, "l’Office a été avisé en retard", "the Office was notified late";
    3 Open "open" rank 2, "l’avis peut encore être donné à temps", "notice can still be given in time";
    4 Overdue "overdue" rank 4, "l’avis est en retard", "notice is overdue";
}

reasons! {
    rule 6;
    1 NotifiedInTime "notified-in-time" ["OPC-changing-information", "OPC-work-stoppage", "P-40.1-s269"],
        "l’Office a été avisé à temps[, le {notified_on}][ (dernier jour\u{a0}: {due_on})]",
        "the Office was notified in time[, on {notified_on}][ (last day: {due_on})]";
    2 NotifiedAfterDueDay "notified-after-due-day" ["OPC-changing-information", "OPC-work-stoppage", "P-40.1-s269"],
        "l’Office a été avisé après le dernier jour du délai de 15\u{a0}jours[, le {notified_on}][ (dernier jour\u{a0}: {due_on})]",
        "the Office was notified after the last day of the 15 days[, on {notified_on}][ (last day: {due_on})]";
    3 DueDayNotPassed "due-day-not-passed" ["OPC-changing-information", "OPC-work-stoppage", "P-40.1-s269"],
        "l’Office n’a pas été avisé et le dernier jour du délai de 15\u{a0}jours n’est pas passé[ ({due_on})]",
        "the Office was not notified and the last day of the 15 days is not past[ ({due_on})]";
    4 DueDayPassed "due-day-passed" ["OPC-changing-information", "OPC-work-stoppage", "P-40.1-s269"],
        "l’Office n’a pas été avisé et le dernier jour du délai de 15\u{a0}jours est passé[ ({due_on})]",
        "the Office was not notified and the last day of the 15 days is past[ ({due_on})]";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The day of the change.
    pub changed_on: Day,
    /// The day the Office was told of it; `None` where it was not.
    pub notified_on: Option<Day>,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The last day on which notice is in time.
    pub due_on: Day,
    /// The last of the 15 days, not moved.
    pub due_on_raw: Day,
    /// Days from `as_of`, itself included, to the last day; 0 after it; `None` once the Office was told.
    pub days_left: Option<i32>,
}

/// Whether the Office was told of a change in time.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let due_on_raw = facts.changed_on.plus_days(NOTICE_DAYS);
    let due_on = due_on_raw.limit(counting(*readings));
    let in_time = facts.notified_on.unwrap_or(as_of) <= due_on;
    let (outcome, reason) = match (facts.notified_on, in_time) {
        (Some(_), true) => (Outcome::Notified, Reason::NotifiedInTime),
        (Some(_), false) => (Outcome::NotifiedLate, Reason::NotifiedAfterDueDay),
        (None, true) => (Outcome::Open, Reason::DueDayNotPassed),
        (None, false) => (Outcome::Overdue, Reason::DueDayPassed),
    };
    Decision {
        outcome,
        reason,
        due_on,
        due_on_raw,
        days_left: facts.notified_on.is_none().then(|| as_of.days_left(due_on)),
    }
}

const CHANGED_ON: usize = 0;
const NOTIFIED_ON: usize = 1;

/// The rule.
pub static RULE: Rule = Rule {
    number: 6,
    slug: "change-notice",
    title: Words { fr: "Avis de changement", en: "Change notice" },
    question: Words {
        fr: "L’Office a-t-il été avisé à temps d’un changement, ou peut-il encore l’être\u{a0}?",
        en: "Was the Office notified of a change in time, or can it still be?",
    },
    clock: Clock::Day,
    facts: &[
        Fact::new(
            "changed_on",
            Kind::Day(None),
            "jour du changement (coordonnées personnelles, nouvel agent, fin d’emploi ou de contrat)",
            "day of the change (personal contact data, new agent, end of employment or contract)",
        )
        .past(),
        Fact::new(
            "notified_on",
            Kind::Day(Some("none")),
            "jour où l’Office a été avisé, ou «\u{a0}none\u{a0}»",
            "day the Office was notified, or “none”",
        )
        .past()
        .or(Value::Never),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "due_on",
            ValueKind::Day,
            "dernier jour pour aviser l’Office",
            "last day to notify the Office",
        ),
        ValueSpec::new(
            "due_on_raw",
            ValueKind::Day,
            "dernier des 15\u{a0}jours, sans report",
            "last of the 15 days, not moved",
        ),
        ValueSpec::new("days_left", ValueKind::Number, "jours restants, jour de la question compris", "days left, the day of the question included"),
    ],
    readings: &[(Reading::Counting, 2)],
    clicsequr_procedure: false,
    decide: decide_case,
    relate,
    open: |case| case.unknown(2),
    edges,
    turns,
    uses: uses_all,
    asks: asks_none,
};

fn counting(readings: Readings) -> Counting {
    readings.counting(Counting::Cpa269)
}

/// The last day on which notice of a change on `changed_on` is in time.
fn due_on(changed_on: Day, readings: Readings) -> Day {
    changed_on.plus_days(NOTICE_DAYS).limit(counting(readings))
}

/// The earliest change of which notice on `day` is in time.
fn earliest_change(day: Day, readings: Readings) -> Day {
    day.earliest_raw_end(counting(readings)).plus_days(-NOTICE_DAYS)
}

#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    match (case.fact(CHANGED_ON), case.fact(NOTIFIED_ON)) {
        (Value::Day(changed_on), Value::Day(notified_on)) if notified_on < changed_on => {
            Err(Fault::among(ErrorCode::EndBeforeStart, &[CHANGED_ON, NOTIFIED_ON]))
        }
        _ => Ok(()),
    }
}

fn edges(case: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    let readings = case.readings;
    if place == CHANGED_ON {
        edges.turn(earliest_change(case.day(), readings));
        if let Value::Day(notified_on) = case.fact(NOTIFIED_ON) {
            edges.turn(earliest_change(notified_on, readings));
        }
    } else {
        // Of an unknown change, the earliest has the earliest due day.
        let changed_on = case.fact(CHANGED_ON).day().unwrap_or(Day::MIN);
        edges.turn(due_on(changed_on, readings).plus_days(1));
    }
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let facts = Facts {
        // `open` completes it.
        changed_on: case.fact(CHANGED_ON).day().unwrap_or(Day::MIN),
        notified_on: case.fact(NOTIFIED_ON).day(),
    };
    let decision = decide(&facts, case.day(), &case.readings);
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[
            Some(decision.due_on).into(),
            Some(decision.due_on_raw).into(),
            decision.days_left.into(),
        ],
    )
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    if let Value::Day(changed_on) = case.fact(CHANGED_ON) {
        turns.after(due_on(changed_on, case.readings));
    }
}
