//! Certificate renewal: whether a certificate was renewed in time, or still can be.
//!
//! Sources: S000-01 (S001-05: expired because the renewal was not completed before the deadline), S000-23 (S001-26:
//! renewal is due in 2 years), certificate/renewing page of 2021-07-08 and its French twin of 2024-07-15.
//!
//! # Our reading
//!
//! - The renewal is in time up to the last day that the certificate covers, the day before the expiry day (Q8), or
//!   the expiry day itself under the reading `expiry-day` = `last-day-covered`.
//! - Whether a last day that is a Saturday or a holiday moves (P-40.1, s. 269) is disputed; the raw day decides
//!   unless the reading `counting` says otherwise, and the moved day stands beside it (Q6).
//! - A renewal completed 24 months or more before the expiry day renewed an earlier term: it counts as none.
//! - The renewed term runs from the old expiry day, or from the day of completion under the reading `renewal-period`
//!   = `from-completion` (Q9).
//! - Who missed the deadline needs a new file, to which the exam result may be transferred: the rule `exam-transfer`.
//!
//! ```
//! use echeance::rules::certificate_renewal::{self, Facts, Outcome};
//! use echeance::Readings;
//! use time::macros::date;
//!
//! let facts = Facts { expires_on: date!(2026-05-13).into(), completed_on: None };
//! let renewal = |day: time::Date| certificate_renewal::decide(&facts, day.into(), &Readings::default());
//! assert_eq!(renewal(date!(2026-05-12)).outcome, Outcome::Open);
//! assert_eq!(renewal(date!(2026-05-13)).outcome, Outcome::Missed);
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::reading::{Counting, ExpiryDay, Reading, Readings, RenewalPeriod};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, Rule, ValueKind, ValueSpec, asks_none, outcomes,
    reasons, unrelated, uses_all,
};

use super::certificate_status::{TERM_MONTHS, last_covered_day};

outcomes! {
    1 Renewed "renewed" rank 1, "le certificat est renouvelé", "the certificate is renewed";
    2 Missed "missed" rank 3, "le délai de renouvellement est manqué", "the renewal deadline was missed";
    3 Open "open" rank 2, "le certificat peut encore être renouvelé", "the certificate can still be renewed";
}

reasons! {
    rule 3;
    1 CompletedInTime "completed-in-time" ["S000-01", "S001-05", "OPC-renewing"],
        "le renouvellement a été fait à temps[, le {completed_on}][ (échéance du certificat\u{a0}: {expires_on})]",
        "the renewal was completed in time[, on {completed_on}][ (expiry of the certificate: {expires_on})]";
    2 DeadlineNotPassed "deadline-not-passed" ["S000-01", "S001-05", "S000-23", "S001-26", "OPC-renewing"],
        "le renouvellement n’a pas été fait et le délai n’est pas passé[ (échéance du certificat\u{a0}: {expires_on})]",
        "the renewal was not completed and the deadline is not past[ (expiry of the certificate: {expires_on})]";
    3 NotCompletedInTime "not-completed-in-time" ["S000-01", "S001-05", "OPC-renewing"],
        "le renouvellement n’a pas été fait et le délai est passé[ (échéance du certificat\u{a0}: {expires_on})]",
        "the renewal was not completed and the deadline is past[ (expiry of the certificate: {expires_on})]";
    4 CompletedTooLate "completed-too-late" ["S000-01", "S001-05", "OPC-renewing"],
        "le renouvellement a été fait trop tard[, le {completed_on}][ (échéance du certificat\u{a0}: {expires_on})]",
        "the renewal was completed too late[, on {completed_on}][ (expiry of the certificate: {expires_on})]";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The day the certificate expires.
    pub expires_on: Day,
    /// The day the renewal was completed; `None` where it was not.
    pub completed_on: Option<Day>,
}

/// What is decided on known facts. Where the deadline was missed, `exam-transfer` is the rule to ask next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The last day on which the certificate can be renewed, not moved: the last day that it covers.
    pub renew_by: Day,
    /// The same, moved under s. 269 where it falls on a day that is none.
    pub renew_by_extended: Day,
    /// Days from `as_of`, itself included, to the last day; 0 after it; `None` once renewed.
    pub days_left: Option<i32>,
    /// The day on which the renewed term expires; `None` unless renewed.
    pub next_expires_on: Option<Day>,
}

/// Whether a certificate was renewed in time, or still can be.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let renew_by = last_covered_day(facts.expires_on, readings.expiry_day());
    let renew_by_extended = renew_by.extended();
    let limit = match counting(*readings) {
        Counting::Calendar => renew_by,
        Counting::Cpa269 => renew_by_extended,
    };
    let completed_on = facts
        .completed_on
        .filter(|completed_on| term_start(facts.expires_on, *readings) < *completed_on);
    let in_time = completed_on.unwrap_or(as_of) <= limit;
    let (outcome, reason) = match (completed_on, in_time) {
        (Some(_), true) => (Outcome::Renewed, Reason::CompletedInTime),
        (Some(_), false) => (Outcome::Missed, Reason::CompletedTooLate),
        (None, true) => (Outcome::Open, Reason::DeadlineNotPassed),
        (None, false) => (Outcome::Missed, Reason::NotCompletedInTime),
    };
    let renewed = outcome == Outcome::Renewed;
    let next_term_start = match readings.renewal_period() {
        RenewalPeriod::FromExpiry => Some(facts.expires_on),
        RenewalPeriod::FromCompletion => completed_on,
    };
    Decision {
        outcome,
        reason,
        renew_by,
        renew_by_extended,
        days_left: (!renewed).then(|| as_of.days_left(limit)),
        next_expires_on: next_term_start
            .filter(|_| renewed)
            .map(|start| start.plus_months(TERM_MONTHS, readings.leap_day())),
    }
}

const EXPIRES_ON: usize = 0;
const COMPLETED_ON: usize = 1;

/// The rule.
pub static RULE: Rule = Rule {
    number: 3,
    slug: "certificate-renewal",
    title: Words { fr: "Renouvellement du certificat", en: "Certificate renewal" },
    question: Words {
        fr: "Le certificat a-t-il été renouvelé à temps, ou peut-il encore l’être\u{a0}?",
        en: "Was the certificate renewed in time, or can it still be?",
    },
    clock: Clock::Day,
    facts: &[
        Fact::new("expires_on", Kind::Day(None), "jour d’échéance", "expiry day"),
        Fact::new(
            "completed_on",
            Kind::Day(Some("none")),
            "jour où le renouvellement a été fait, ou «\u{a0}none\u{a0}»",
            "day the renewal was completed, or “none”",
        )
        .past()
        .or(Value::Never),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "renew_by",
            ValueKind::Day,
            "dernier jour pour renouveler",
            "last day to renew",
        ),
        ValueSpec::new(
            "renew_by_extended",
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
        ValueSpec::new(
            "next_expires_on",
            ValueKind::Day,
            "jour d’échéance après le renouvellement",
            "expiry day after the renewal",
        ),
        ValueSpec::new(
            "next_procedure",
            ValueKind::Slug(&["exam-transfer"]),
            "marche à suivre ensuite",
            "procedure that follows",
        ),
    ],
    readings: &[
        (Reading::LeapDay, 1),
        (Reading::Counting, 1),
        (Reading::ExpiryDay, 1),
        (Reading::RenewalPeriod, 1),
    ],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(2),
    edges,
    turns,
    uses: uses_all,
    asks: asks_none,
};

fn counting(readings: Readings) -> Counting {
    readings.counting(Counting::Calendar)
}

/// The day up to which a completed renewal was that of an earlier term.
fn term_start(expires_on: Day, readings: Readings) -> Day {
    expires_on.plus_months(-TERM_MONTHS, readings.leap_day())
}

/// The last day on which a certificate that expires on `expires_on` can be renewed.
fn limit(expires_on: Day, readings: Readings) -> Day {
    last_covered_day(expires_on, readings.expiry_day()).limit(counting(readings))
}

/// The earliest expiry day for which a renewal on `day` is in time.
pub(crate) fn earliest_expiry(day: Day, readings: Readings) -> Day {
    let renew_by = day.earliest_raw_end(counting(readings));
    match readings.expiry_day() {
        ExpiryDay::FirstDayNotCovered => renew_by.plus_days(1),
        ExpiryDay::LastDayCovered => renew_by,
    }
}

fn edges(case: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    let readings = case.readings;
    if place == EXPIRES_ON {
        edges.turn(earliest_expiry(case.day(), readings));
        if let Value::Day(completed_on) = case.fact(COMPLETED_ON) {
            edges.turn(earliest_expiry(completed_on, readings));
            // From this expiry day on, the completion was that of an earlier term.
            edges.turn(Day::earliest_start(completed_on, -TERM_MONTHS, readings.leap_day()));
        }
    } else {
        // Of an unknown expiry day, the ends of its range, and the last one that is too early on the case's day.
        let too_early = earliest_expiry(case.day(), readings).plus_days(-1);
        for expires_on in
            case.fact(EXPIRES_ON).day().map_or([Day::MIN, too_early, Day::MAX], |day| [day; 3])
        {
            edges_of_completion(expires_on, readings, edges);
        }
    }
}

/// Turns of the day on which a renewal was completed: too early for the term, in time, too late.
pub(crate) fn edges_of_completion(expires_on: Day, readings: Readings, edges: &mut ValueEdges) {
    edges.turn(limit(expires_on, readings).plus_days(1));
    edges.turn(term_start(expires_on, readings).plus_days(1));
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let facts = Facts {
        // `open` completes it.
        expires_on: case.fact(EXPIRES_ON).day().unwrap_or(Day::MIN),
        completed_on: case.fact(COMPLETED_ON).day(),
    };
    let decision = decide(&facts, case.day(), &case.readings);
    let next_procedure = match decision.outcome {
        Outcome::Missed => Out::Slug(1),
        Outcome::Renewed | Outcome::Open => Out::Null,
    };
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[
            Some(decision.renew_by).into(),
            Some(decision.renew_by_extended).into(),
            decision.days_left.into(),
            decision.next_expires_on.into(),
            next_procedure,
        ],
    )
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    if let Value::Day(expires_on) = case.fact(EXPIRES_ON) {
        turns.after(limit(expires_on, case.readings));
    }
}
