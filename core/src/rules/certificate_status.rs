//! Certificate status: whether a certificate is in force on a day.
//!
//! Sources: certificate/application-regular page of 2021-01-06 (2 years, as long as affiliated),
//! certificate/work-stoppage page of 2021-05-03 (suspension), certificate/application-temporary pages of 2019-07-03 and
//! 2020-02-03, expiration-certificat-temporaire page (2021).
//!
//! # Our reading
//!
//! - The expiry day is the first day that is not covered (Q8), as the Office's page on temporary certificates has it:
//!   due on 2021-01-01, last day covered 2020-12-31. The reading `expiry-day` says otherwise for regular ones.
//! - Without an expiry day, a regular certificate expires 2 years after its issue.
//! - Without an issue day beside an expiry day, the certificate was issued before.
//! - Affiliated means with an agent that holds a valid permit.
//! - A cancellation that lies ahead shortens the term: the last valid day is the day before it.
//!
//! ```
//! use echeance::rules::certificate_status::{self, Facts, Kind, Outcome};
//! use echeance::Readings;
//! use time::macros::date;
//!
//! let facts = Facts {
//!     kind: Kind::Regular,
//!     issued_on: Some(date!(2024-11-22).into()),
//!     expires_on: date!(2026-11-22).into(),
//!     affiliated: true,
//!     cancelled_on: None,
//! };
//! let status = |day: time::Date| certificate_status::decide(&facts, day.into(), &Readings::default());
//! assert_eq!(status(date!(2026-11-21)).outcome, Outcome::Valid);
//! assert_eq!(status(date!(2026-11-22)).outcome, Outcome::Expired);
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::dated::Dated;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{Fact, FactSet, Kind as FactKind, Value};
use crate::rule::reading::{ExpiryDay, LeapDay, Reading, Readings};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Rule, ValueKind, ValueSpec, asks_none, outcomes, reasons,
    uses_all,
};

/// How long a regular certificate lasts, in months: 2 years (application-regular page of 2021-01-06; S000-23).
pub const TERM_MONTHS: i32 = 24;

/// First day on which temporary certificates were issued (application-temporary page of 2019-07-03).
pub const TEMPORARY_FROM: Day = Day::ymd(2019, 8, 1);
/// Last day on which temporary certificates were issued (application-temporary page of 2020-02-03).
pub const TEMPORARY_TO: Day = Day::ymd(2019, 12, 31);
/// Expiry day of every temporary certificate (expiration-certificat-temporaire page).
pub const TEMPORARY_EXPIRY: Day = Day::ymd(2021, 1, 1);
/// Last day that a temporary certificate covered (application-temporary page of 2019-07-03).
pub const TEMPORARY_LAST_DAY: Day = Day::ymd(2020, 12, 31);

/// The scheme of temporary certificates: the days on which they were issued, and the day on which all of them expired.
pub static TEMPORARY: Dated<Day> = Dated {
    from: Some(TEMPORARY_FROM),
    to: Some(TEMPORARY_TO),
    value: TEMPORARY_EXPIRY,
    sources: &["OPC-application-temporary", "OPC-temporary-expiry"],
};

outcomes! {
    1 NotYetIssued "not-yet-issued" rank 3, "le certificat n’est pas encore délivré", "the certificate is not yet issued";
    2 Cancelled "cancelled" rank 5, "le certificat est annulé", "the certificate is cancelled";
    3 Expired "expired" rank 4, "le certificat est expiré", "the certificate has expired";
    4 Suspended "suspended" rank 2, "le certificat est suspendu", "the certificate is suspended";
    5 Valid "valid" rank 1, "le certificat est en vigueur", "the certificate is in force";
}

reasons! {
    rule 2;
    1 WithinTermAndAffiliated "within-term-and-affiliated" ["OPC-application-regular", "OPC-work-stoppage"],
        "le certificat n’a pas atteint son terme[ (dernier jour\u{a0}: {last_valid_day})] et le représentant est lié à un agent titulaire d’un permis valide",
        "the certificate has not reached its term[ (last day: {last_valid_day})] and the representative is affiliated with an agent holding a valid permit";
    2 NotAffiliated "not-affiliated" ["OPC-work-stoppage"],
        "le représentant n’est lié à aucun agent titulaire d’un permis valide",
        "the representative is affiliated with no agent holding a valid permit";
    3 IssuedAfterAsOf "issued-after-as-of" ["OPC-application-regular"],
        "le certificat est délivré plus tard[, le {issued_on}]",
        "the certificate is issued later[, on {issued_on}]";
    4 PastLastCoveredDay "past-last-covered-day" ["S000-01", "OPC-application-regular", "OPC-temporary-expiry"],
        "le dernier jour couvert par le certificat est passé[ ({last_valid_day})]",
        "the last day covered by the certificate is past[ ({last_valid_day})]";
    5 CancelledByAsOf "cancelled-by-as-of" ["R-2.2-s51"],
        "le certificat a été annulé[ le {cancelled_on}]",
        "the certificate was cancelled[ on {cancelled_on}]";
}

/// A kind of certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The certificate of 2 years.
    Regular,
    /// The certificate of the first months of the scheme, in 2019 and 2020.
    Temporary,
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The kind of certificate.
    pub kind: Kind,
    /// The day it was issued; `None`: some day before.
    pub issued_on: Option<Day>,
    /// The day it expires. [`expiry`] works it out from the issue day.
    pub expires_on: Day,
    /// Whether the person is affiliated, on the day of the question, with an agent that holds a valid permit.
    pub affiliated: bool,
    /// The day it was or will be cancelled.
    pub cancelled_on: Option<Day>,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The day it expires.
    pub expires_on: Day,
    /// The last day on which it can be valid; `None` where a cancellation left none.
    pub last_valid_day: Option<Day>,
    /// Days from `as_of`, itself included, to that day; 0 unless valid or suspended.
    pub days_left: i32,
}

/// The day on which a certificate issued on `issued_on` expires where none was told.
#[must_use]
pub fn expiry(kind: Kind, issued_on: Day, leap: LeapDay) -> Day {
    match kind {
        Kind::Regular => issued_on.plus_months(TERM_MONTHS, leap),
        Kind::Temporary => TEMPORARY.value,
    }
}

/// The last day that a regular certificate covers.
#[must_use]
pub fn last_covered_day(expires_on: Day, expiry_day: ExpiryDay) -> Day {
    match expiry_day {
        ExpiryDay::FirstDayNotCovered => expires_on.plus_days(-1),
        ExpiryDay::LastDayCovered => expires_on,
    }
}

/// Whether a certificate is in force.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let last_covered = match facts.kind {
        Kind::Regular => last_covered_day(facts.expires_on, readings.expiry_day()),
        Kind::Temporary => TEMPORARY_LAST_DAY,
    };
    let last_valid =
        facts.cancelled_on.map_or(last_covered, |day| last_covered.min(day.plus_days(-1)));
    let (outcome, reason) = if facts.issued_on.is_some_and(|issued_on| as_of < issued_on) {
        (Outcome::NotYetIssued, Reason::IssuedAfterAsOf)
    } else if facts.cancelled_on.is_some_and(|cancelled_on| cancelled_on <= as_of) {
        (Outcome::Cancelled, Reason::CancelledByAsOf)
    } else if last_covered < as_of {
        (Outcome::Expired, Reason::PastLastCoveredDay)
    } else if facts.affiliated {
        (Outcome::Valid, Reason::WithinTermAndAffiliated)
    } else {
        (Outcome::Suspended, Reason::NotAffiliated)
    };
    let lasts = matches!(outcome, Outcome::Valid | Outcome::Suspended);
    Decision {
        outcome,
        reason,
        expires_on: facts.expires_on,
        last_valid_day: Some(last_valid)
            .filter(|last| facts.issued_on.is_none_or(|from| from <= *last)),
        days_left: if lasts { as_of.days_left(last_valid) } else { 0 },
    }
}

const KIND: usize = 0;
const ISSUED_ON: usize = 1;
const EXPIRES_ON: usize = 2;
const AFFILIATED: usize = 3;
const CANCELLED_ON: usize = 4;

/// The rule.
pub static RULE: Rule = Rule {
    number: 2,
    slug: "certificate-status",
    title: Words { fr: "État du certificat", en: "Certificate status" },
    question: Words {
        fr: "Le certificat est-il en vigueur ce jour-là\u{a0}?",
        en: "Is the certificate in force on that day?",
    },
    clock: Clock::Day,
    facts: &[
        Fact::new(
            "kind",
            FactKind::Choice(&["regular", "temporary"]),
            "sorte de certificat",
            "kind of certificate",
        )
        .or(Value::Choice(1)),
        Fact::new("issued_on", FactKind::Day(None), "jour de la délivrance", "day of issue"),
        Fact::new(
            "expires_on",
            FactKind::Day(None),
            "jour d’échéance (à défaut\u{a0}: 2\u{a0}ans après la délivrance)",
            "expiry day (if absent: 2 years after issue)",
        ),
        Fact::new(
            "affiliated",
            FactKind::YesNo(None),
            "lien, ce jour-là, avec un agent titulaire d’un permis valide",
            "affiliated, on that day, with an agent holding a valid permit",
        ),
        Fact::new(
            "cancelled_on",
            FactKind::Day(Some("none")),
            "jour de l’annulation, ou «\u{a0}none\u{a0}»",
            "day of cancellation, or “none”",
        )
        .or(Value::Never),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new("expires_on", ValueKind::Day, "jour d’échéance", "expiry day"),
        ValueSpec::new(
            "last_valid_day",
            ValueKind::Day,
            "dernier jour de validité",
            "last valid day",
        ),
        ValueSpec::new(
            "days_left",
            ValueKind::Number,
            "jours restants, jour de la question compris",
            "days left, the day of the question included",
        ),
    ],
    readings: &[(Reading::LeapDay, 1), (Reading::ExpiryDay, 1)],
    clicsequr_procedure: false,
    decide: decide_case,
    relate,
    open,
    edges,
    turns,
    uses: uses_all,
    asks: asks_none,
};

/// The kind of certificate that the fact at `place` tells.
pub(crate) fn kind_of(value: Value<'_>) -> Kind {
    if value.choice() == 2 { Kind::Temporary } else { Kind::Regular }
}

/// The expiry day: given, or worked out; `None` where neither can be.
pub(crate) fn expiry_of(
    kind: Kind,
    issued_on: Value<'_>,
    expires_on: Value<'_>,
    leap: LeapDay,
) -> Option<Day> {
    match (expires_on.day(), kind, issued_on.day()) {
        (Some(expires_on), _, _) => Some(expires_on),
        (None, Kind::Temporary, _) => Some(TEMPORARY.value),
        (None, Kind::Regular, issued_on) => Some(expiry(kind, issued_on?, leap)),
    }
}

/// Whether the expiry day is known without the day of issue.
pub(crate) fn is_expiry_told(kind: Value<'_>, expires_on: Value<'_>) -> bool {
    kind_of(kind) == Kind::Temporary || !expires_on.is_unknown()
}

/// What the days of a certificate may not be; the places are those of its facts in the rule's own table.
pub(crate) fn relate_certificate(
    case: &Case<'_>,
    [kind, issued, expires, cancelled]: [usize; 4],
) -> Result<(), Fault> {
    let Value::Day(issued_on) = case.fact(issued) else { return Ok(()) };
    if kind_of(case.fact(kind)) == Kind::Temporary && !TEMPORARY.covers(issued_on) {
        return Err(Fault::among(ErrorCode::OutsideTemporaryWindow, &[kind, issued]));
    }
    if case.fact(expires).day().is_some_and(|expires_on| expires_on <= issued_on) {
        return Err(Fault::among(ErrorCode::EndBeforeStart, &[issued, expires]));
    }
    if case.fact(cancelled).day().is_some_and(|cancelled_on| cancelled_on < issued_on) {
        return Err(Fault::among(ErrorCode::EndBeforeStart, &[issued, cancelled]));
    }
    Ok(())
}

/// Turns of the issue day: those of the term that it begins, and of the window of temporary certificates.
pub(crate) fn edges_of_issue_day(case: &Case<'_>, edges: &mut ValueEdges) {
    let leap = case.readings.leap_day();
    let expires_after = match case.readings.expiry_day() {
        ExpiryDay::FirstDayNotCovered => case.day().plus_days(1),
        ExpiryDay::LastDayCovered => case.day(),
    };
    edges.turn(Day::earliest_start(expires_after, TERM_MONTHS, leap));
    edges.turn(TEMPORARY_FROM);
    edges.turn(TEMPORARY_TO.plus_days(1));
}

#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    relate_certificate(case, [KIND, ISSUED_ON, EXPIRES_ON, CANCELLED_ON])
}

fn facts(case: &Case<'_>) -> Facts {
    let kind = kind_of(case.fact(KIND));
    let issued_on = case.fact(ISSUED_ON);
    let expires_on = expiry_of(kind, issued_on, case.fact(EXPIRES_ON), case.readings.leap_day());
    Facts {
        kind,
        issued_on: issued_on.day(),
        // `open` completes the issue day where nothing else tells the expiry day.
        expires_on: expires_on.unwrap_or(Day::MIN),
        affiliated: case.fact(AFFILIATED).is_yes(),
        cancelled_on: case.fact(CANCELLED_ON).day(),
    }
}

/// The issue day is unknown only where nothing tells the expiry day; an expiry day not given is worked out.
#[inline(always)]
fn open(case: &Case<'_>) -> FactSet {
    let mut told = FactSet::of(&[EXPIRES_ON]);
    if is_expiry_told(case.fact(KIND), case.fact(EXPIRES_ON)) {
        told = told.and(FactSet::of(&[ISSUED_ON]));
    }
    case.unknown(5).without(told)
}

fn edges(case: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    if place == ISSUED_ON {
        edges_of_issue_day(case, edges);
    }
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case), case.day(), &case.readings);
    let any = AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[
            Some(decision.expires_on).into(),
            decision.last_valid_day.into(),
            Some(decision.days_left).into(),
        ],
    );
    match decision.outcome {
        Outcome::Valid | Outcome::Suspended => any,
        Outcome::NotYetIssued | Outcome::Cancelled | Outcome::Expired => {
            any.resting_on(FactSet::ALL.without(FactSet::of(&[AFFILIATED])))
        }
    }
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    let facts = facts(case);
    for day in [facts.issued_on, facts.cancelled_on].into_iter().flatten() {
        turns.day(day);
    }
    turns.after(TEMPORARY_LAST_DAY);
    turns.after(last_covered_day(facts.expires_on, case.readings.expiry_day()));
}
