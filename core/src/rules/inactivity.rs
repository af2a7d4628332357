//! Inactivity: when an unused clicSÉQUR account is cancelled, and what its holder is told before.
//!
//! Sources: S004-36, S004-37, S004-38; certificate/renewing pages of 2021-07-08 (English) and 2024-07-15 (French).
//!
//! # Our reading
//!
//! - The account is cancelled on the day 24 calendar months after its last use, as S004-36 says "unused for 24
//!   months". The Office's page says "more than 24 months": one day later under the reading `inactivity-boundary` =
//!   `after-24-months` (Q17).
//! - The two notices come before the cancellation, 30 and 7 days (Q18). S004-37 says that the holder may get them:
//!   that none came proves nothing.
//! - Use is a successful sign-in to clicSÉQUR, by any route (Q19).
//! - These days are administrative: none moves where it is a Saturday or a holiday.
//!
//! ```
//! use echeance::rules::inactivity::{self, Facts, Outcome};
//! use echeance::Readings;
//! use time::macros::date;
//!
//! let facts = Facts { last_used_on: date!(2023-08-31).into() };
//! let state = |day: time::Date| inactivity::decide(&facts, day.into(), &Readings::default());
//! assert_eq!(state(date!(2025-07-31)).outcome, Outcome::Active);
//! assert_eq!(state(date!(2025-08-01)).outcome, Outcome::FirstNotice);
//! assert_eq!(state(date!(2025-08-24)).outcome, Outcome::FinalNotice);
//! assert_eq!(state(date!(2025-08-31)).outcome, Outcome::Cancelled);
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::reading::{InactivityBoundary, Reading, Readings};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Rule, ValueKind, ValueSpec, asks_none, outcomes, reasons,
    unrelated, uses_all,
};

/// How long an account may stay unused, in months (S004-36).
pub const INACTIVITY_MONTHS: i32 = 24;
/// How many days before the cancellation the first notice may come (S004-37).
pub const FIRST_NOTICE_DAYS: i32 = 30;
/// How many days before the cancellation the second notice may come (S004-38).
pub const FINAL_NOTICE_DAYS: i32 = 7;

outcomes! {
    1 Cancelled "cancelled" rank 4,
        "le compte est annulé",
        "the account is cancelled";
    2 FinalNotice "final-notice" rank 3,
        "le compte sera annulé dans 7\u{a0}jours ou moins",
        "the account will be cancelled within 7 days";
    3 FirstNotice "first-notice" rank 2,
        "le compte sera annulé dans 30\u{a0}jours ou moins",
        "the account will be cancelled within 30 days";
    4 Active "active" rank 1,
        "le compte est actif",
        "the account is active";
}

reasons! {
    rule 14;
    1 BeforeNoticePeriod "before-notice-period" ["S004-36", "S004-37", "Q18"],
        "il reste plus de 30\u{a0}jours avant l’annulation du compte pour inactivité[, prévue le {cancellation_on}]",
        "more than 30 days are left before the account is cancelled for inactivity[, due on {cancellation_on}]";
    2 ThirtyDaysOrLessLeft "thirty-days-or-less-left" ["S004-36", "S004-37", "Q18"],
        "il reste de 8 à 30\u{a0}jours avant l’annulation du compte pour inactivité[, prévue le {cancellation_on}]",
        "8 to 30 days are left before the account is cancelled for inactivity[, due on {cancellation_on}]";
    3 SevenDaysOrLessLeft "seven-days-or-less-left" ["S004-36", "S004-38", "Q18"],
        "il reste 7\u{a0}jours ou moins avant l’annulation du compte pour inactivité[, prévue le {cancellation_on}]",
        "7 days or less are left before the account is cancelled for inactivity[, due on {cancellation_on}]";
    4 UnusedTwentyFourMonths "unused-twenty-four-months" ["S004-36", "OPC-renewing", "Q17"],
        "le compte est resté inutilisé pendant 24\u{a0}mois[\u{a0}; son annulation date du {cancellation_on}]",
        "the account stayed unused for 24 months[; its cancellation dates from {cancellation_on}]";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The day of the last successful sign-in.
    pub last_used_on: Day,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The day of the cancellation.
    pub cancellation_on: Day,
    /// The first day of the notice of 30 days.
    pub notice_30_on: Day,
    /// The first day of the notice of 7 days.
    pub notice_7_on: Day,
    /// Days from `as_of`, itself included, to the day before the cancellation; 0 after it.
    pub days_left: i32,
}

/// The day on which an account last used on `last_used_on` is cancelled.
#[must_use]
pub fn cancellation_day(last_used_on: Day, readings: &Readings) -> Day {
    last_used_on
        .plus_months(INACTIVITY_MONTHS, readings.leap_day())
        .plus_days(boundary_days(readings.inactivity_boundary()))
}

/// Days from the 24-month day to the cancellation.
pub(crate) fn boundary_days(boundary: InactivityBoundary) -> i32 {
    match boundary {
        InactivityBoundary::At24Months => 0,
        InactivityBoundary::After24Months => 1,
    }
}

/// Where an unused account stands.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let cancellation_on = cancellation_day(facts.last_used_on, readings);
    let notice_30_on = cancellation_on.plus_days(-FIRST_NOTICE_DAYS);
    let notice_7_on = cancellation_on.plus_days(-FINAL_NOTICE_DAYS);
    let (outcome, reason) = if cancellation_on <= as_of {
        (Outcome::Cancelled, Reason::UnusedTwentyFourMonths)
    } else if notice_7_on <= as_of {
        (Outcome::FinalNotice, Reason::SevenDaysOrLessLeft)
    } else if notice_30_on <= as_of {
        (Outcome::FirstNotice, Reason::ThirtyDaysOrLessLeft)
    } else {
        (Outcome::Active, Reason::BeforeNoticePeriod)
    };
    Decision {
        outcome,
        reason,
        cancellation_on,
        notice_30_on,
        notice_7_on,
        days_left: as_of.days_left(cancellation_on.plus_days(-1)),
    }
}

/// Both sides of each turn on the day of last use: the earliest one of which more than 0, 7 or 30 days are left.
pub(crate) fn edges_of_last_use(case: &Case<'_>, edges: &mut ValueEdges) {
    let leap = case.readings.leap_day();
    for days in [0, FINAL_NOTICE_DAYS, FIRST_NOTICE_DAYS] {
        let month_day =
            case.day().plus_days(days + 1 - boundary_days(case.readings.inactivity_boundary()));
        edges.turn(Day::earliest_start(month_day, INACTIVITY_MONTHS, leap));
    }
}

/// The days on which an account passes from one state to the next.
pub(crate) fn turns_of_account(last_used_on: Day, readings: Readings, turns: &mut Turns) {
    let cancellation_on = cancellation_day(last_used_on, &readings);
    for days in [FIRST_NOTICE_DAYS, FINAL_NOTICE_DAYS, 0] {
        turns.day(cancellation_on.plus_days(-days));
    }
}

const LAST_USED_ON: usize = 0;

/// The rule.
pub static RULE: Rule = Rule {
    number: 14,
    slug: "inactivity",
    title: Words {
        fr: "Inactivité du compte clicSÉQUR",
        en: "Inactivity of the clicSÉQUR account",
    },
    question: Words {
        fr: "Où en est, ce jour-là, un compte clicSÉQUR qui ne sert plus\u{a0}?",
        en: "Where does a clicSÉQUR account that is no longer used stand on that day?",
    },
    clock: Clock::Day,
    facts: &[Fact::new(
        "last_used_on",
        Kind::Day(None),
        "jour de la dernière ouverture de session",
        "day of the last sign-in",
    )
    .past()],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "cancellation_on",
            ValueKind::Day,
            "jour de l’annulation",
            "day of the cancellation",
        ),
        ValueSpec::new(
            "notice_30_on",
            ValueKind::Day,
            "30\u{a0}jours avant l’annulation",
            "30 days before the cancellation",
        ),
        ValueSpec::new(
            "notice_7_on",
            ValueKind::Day,
            "7\u{a0}jours avant l’annulation",
            "7 days before the cancellation",
        ),
        ValueSpec::new(
            "days_left",
            ValueKind::Number,
            "jours restants, jour de la question compris",
            "days left, the day of the question included",
        ),
    ],
    readings: &[(Reading::LeapDay, 1), (Reading::InactivityBoundary, 1)],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(1),
    edges: |case, _, edges| edges_of_last_use(case, edges),
    turns,
    uses: uses_all,
    asks: asks_none,
};

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    // `open` completes the day of last use.
    let facts = Facts { last_used_on: case.fact(LAST_USED_ON).day().unwrap_or(Day::MIN) };
    let decision = decide(&facts, case.day(), &case.readings);
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[
            Some(decision.cancellation_on).into(),
            Some(decision.notice_30_on).into(),
            Some(decision.notice_7_on).into(),
            Some(decision.days_left).into(),
        ],
    )
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    if let Value::Day(last_used_on) = case.fact(LAST_USED_ON) {
        turns_of_account(last_used_on, case.readings, turns);
    }
}
