//! Support hours: whether a help desk answers the telephone at an instant.
//!
//! Sources: S002-34; Interpretation Act (I-16), s. 61(23), for the holidays; Legal Time Act (T-5.1), ss. 1 and 2.
//!
//! # Our reading
//!
//! - Hours are those of Québec's legal time. The desk is open at 08:00:00 and closed at 18:00:00 (Q22).
//! - Nothing is said of holidays. The reading `support-holidays` closes the desk on those of the law, or leaves it
//!   open; holidays of the public service may be wider than the law's (Q22).
//! - The number is for help with an account of the Service d’authentification gouvernementale.
//!
//! ```
//! use echeance::rules::support_hours::{self, Desk, Facts, Outcome};
//! use echeance::{Instant, Readings};
//!
//! let facts = Facts { desk: Desk::ServicesQuebec };
//! let friday_evening = Instant::parse_rfc3339("2026-11-27T18:00:00-05:00")?;
//! let decision = support_hours::decide(&facts, friday_evening, &Readings::default());
//! assert_eq!(decision.outcome, Outcome::Closed);
//! assert_eq!(decision.opens_at.to_string(), "2026-11-30T08:00:00-05:00");
//! # Ok::<(), echeance::calendar::InstantError>(())
//! ```

use crate::calendar::{Day, Instant};
use crate::language::Words;
use crate::rule::edges::Turns;
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::reading::{Reading, Readings, SupportHolidays};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, ReasonSet, Rule, ShortText, ValueKind, ValueSpec,
    asks_none, no_edges, outcomes, reasons, unrelated, uses_all,
};

/// When the desk opens, in seconds since midnight: 8:00 (S002-34).
pub const OPENS: u32 = 8 * 3600;
/// When the desk closes, in seconds since midnight: 18:00 (S002-34).
pub const CLOSES: u32 = 18 * 3600;
/// The number of Services Québec, free of charge (S002-34).
pub const TELEPHONE: &str = "1 877 644-4545";

outcomes! {
    1 Open "open" rank 0, "le service répond", "the desk is open";
    2 Closed "closed" rank 0, "le service ne répond pas", "the desk is closed";
}

reasons! {
    rule 26;
    1 WithinHours "within-hours" ["S002-34", "T-5.1", "Q22"],
        "c’est un jour où le service répond, entre 8\u{a0}h et 18\u{a0}h, heure légale du Québec",
        "it is a day on which the desk is open, between 8:00 and 18:00, legal time of Québec";
    2 OutsideHours "outside-hours" ["S002-34", "T-5.1", "Q22"],
        "il n’est pas entre 8\u{a0}h et 18\u{a0}h, heure légale du Québec",
        "it is not between 8:00 and 18:00, legal time of Québec";
    3 Weekend "weekend" ["S002-34"],
        "c’est un samedi ou un dimanche",
        "it is a Saturday or a Sunday";
    4 Holiday "holiday" ["S002-34", "I-16-s61", "Q22"],
        "c’est un jour férié au Québec",
        "it is a holiday in Québec";
}

/// A help desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Desk {
    /// Services Québec.
    ServicesQuebec,
}

/// The only desk so far.
const DESK: Desk = Desk::ServicesQuebec;

impl Desk {
    /// Its telephone number.
    #[must_use]
    pub const fn telephone(self) -> &'static str {
        match self {
            Desk::ServicesQuebec => TELEPHONE,
        }
    }
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The desk.
    pub desk: Desk,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why: each condition that keeps it closed.
    pub reasons: ReasonSet,
    /// The telephone number.
    pub telephone: &'static str,
    /// When it opens next, strictly after `as_of`, also while it is open.
    pub opens_at: Instant,
    /// When it closes next, strictly after `as_of`. Both are `as_of` where days can no longer be numbered.
    pub closes_at: Instant,
}

/// Whether a help desk is open.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Instant, readings: &Readings) -> Decision {
    let holidays = readings.support_holidays();
    let (day, seconds, _) = as_of.quebec_time();
    let reasons = ReasonSet::NONE
        .and_if(!(OPENS..CLOSES).contains(&seconds), Reason::OutsideHours.only())
        .and_if(day.is_weekend(), Reason::Weekend.only())
        .and_if(closed_for_holiday(day, holidays), Reason::Holiday.only());
    let (outcome, reasons) = if reasons == ReasonSet::NONE {
        (Outcome::Open, Reason::WithinHours.only())
    } else {
        (Outcome::Closed, reasons)
    };
    // No clock is put forward or back while the desk is open: what clocks show is the order of time.
    let next_day = |seconds_of_day| {
        let first = if seconds < seconds_of_day { day } else { day.plus_days(1) };
        first_open_day(first, holidays)
    };
    let (opens_on, closes_on) = (next_day(OPENS), next_day(CLOSES));
    let opens_at = Instant::from_quebec(opens_on, OPENS);
    let closes_at = if closes_on == opens_on {
        Instant::new(opens_at.seconds().saturating_add((CLOSES - OPENS).into()))
    } else {
        Instant::from_quebec(closes_on, CLOSES)
    };
    Decision {
        outcome,
        reasons,
        telephone: facts.desk.telephone(),
        // Before as_of only past what days can number.
        opens_at: opens_at.max(as_of),
        closes_at: closes_at.max(as_of),
    }
}

/// Whether the desk is closed for a holiday; the law counts every Sunday as one (I-16, s. 61(23)).
fn closed_for_holiday(day: Day, holidays: SupportHolidays) -> bool {
    holidays == SupportHolidays::Closed && day.is_holiday()
}

/// The first day of the desk from `day` on.
fn first_open_day(day: Day, holidays: SupportHolidays) -> Day {
    // No week is without one.
    let mut days = (0..7).map(|days| day.plus_days(days));
    days.find(|day| !day.is_weekend() && !closed_for_holiday(*day, holidays)).unwrap_or(day)
}

/// The rule.
pub static RULE: Rule = Rule {
    number: 26,
    slug: "support-hours",
    title: Words { fr: "Heures du soutien téléphonique", en: "Support hours" },
    question: Words {
        fr: "Le service de soutien répond-il à ce moment\u{a0}?",
        en: "Is the help desk open at that moment?",
    },
    clock: Clock::Instant,
    facts: &[Fact::new(
        "desk",
        Kind::Choice(&["services-quebec"]),
        "service de soutien",
        "help desk",
    )
    .or(Value::Choice(1))],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new("telephone", ValueKind::Text, "numéro de téléphone", "telephone number"),
        ValueSpec::new("opens_at", ValueKind::Instant, "prochaine ouverture", "next opening"),
        ValueSpec::new("closes_at", ValueKind::Instant, "prochaine fermeture", "next closing"),
    ],
    readings: &[(Reading::SupportHolidays, 1)],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(1),
    edges: no_edges,
    turns,
    uses: uses_all,
    asks: asks_none,
};

fn decide_at(case: &Case<'_>) -> Decision {
    decide(&Facts { desk: DESK }, case.instant(), &case.readings)
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide_at(case);
    AnyDecision::new(
        decision.outcome.number(),
        decision.reasons,
        &[
            Out::Text(const { ShortText::new(DESK.telephone().as_bytes()) }),
            Out::Instant(decision.opens_at),
            Out::Instant(decision.closes_at),
        ],
    )
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    let decision = decide_at(case);
    turns.instant(decision.opens_at);
    turns.instant(decision.closes_at);
}
