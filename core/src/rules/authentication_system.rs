//! Authentication system: by which one the Office's certificate service was or is entered.
//!
//! Sources: S002-05, S002-06, S002-31, S002-39; certificate/renewing page of 2024-07-15 (still clicSÉQUR).
//!
//! # Our reading
//!
//! - The day of the switch is not published. It lies between the last page known to ask for clicSÉQUR and the first
//!   page known to ask for the Service d’authentification gouvernementale: for the days between, the answer is that it
//!   is not published, and nothing is guessed.
//! - The same answer as today's is given for all later days: no end is published.
//!
//! ```
//! use echeance::rules::authentication_system::{self, Outcome};
//! use time::macros::date;
//!
//! let on = |day: time::Date| authentication_system::decide(day.into()).outcome;
//! assert_eq!(on(date!(2024-07-15)), Outcome::Clicsequr);
//! assert_eq!(on(date!(2024-12-01)), Outcome::SwitchDateNotPublished);
//! assert_eq!(on(date!(2025-07-14)), Outcome::Sag);
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::dated::{Dated, on};
use crate::rule::edges::Turns;
use crate::rule::fact::FactSet;
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, Rule, ValueKind, ValueSpec, asks_none, no_edges,
    outcomes, reasons, unrelated, uses_all,
};

/// Last day known to be clicSÉQUR's (certificate/renewing page of that day).
pub const LAST_CLICSEQUR_DAY: Day = Day::ymd(2024, 7, 15);
/// First day known to be that of the Service d’authentification gouvernementale (S002-39).
pub const FIRST_SAG_DAY: Day = Day::ymd(2025, 7, 14);
/// The level that the certificate service asks for (S002-06).
pub const SAG_LEVEL: &str = "basic";

outcomes! {
    1 Clicsequr "clicsequr" rank 0, "le service est accessible par clicSÉQUR", "the service is entered through clicSÉQUR";
    2 Sag "sag" rank 0, "le service est accessible par le Service d’authentification gouvernementale", "the service is entered through the Service d’authentification gouvernementale";
    3 SwitchDateNotPublished "switch-date-not-published" rank 0, "la date du changement de système n’est pas publiée", "the day on which the system changed is not published";
}

reasons! {
    rule 23;
    1 ClicsequrInUse "clicsequr-in-use" ["OPC-renewing"],
        "une page de l’Office datée du 15\u{a0}juillet\u{a0}2024 demande encore clicSÉQUR",
        "a page of the Office dated July\u{a0}15, 2024 still asks for clicSÉQUR";
    2 SwitchDateNotPublished "switch-date-not-published" ["OPC-renewing", "S002-39"],
        "le système a changé entre le 15\u{a0}juillet\u{a0}2024 et le 14\u{a0}juillet\u{a0}2025, un jour qui n’est pas publié",
        "the system changed between July\u{a0}15, 2024 and July\u{a0}14, 2025, on a day that is not published";
    3 SagInUse "sag-in-use" ["S002-05", "S002-06", "S002-31", "S002-39"],
        "une page de l’Office datée du 14\u{a0}juillet\u{a0}2025 demande le Service d’authentification gouvernementale, au niveau de base",
        "a page of the Office dated July\u{a0}14, 2025 asks for the Service d’authentification gouvernementale, at the basic level";
}

/// The systems, oldest first. Between the last page that asks for one and the first that asks for the other, which of
/// them stood is not published.
pub static SYSTEMS: [Dated<Outcome>; 3] = [
    Dated {
        from: None,
        to: Some(LAST_CLICSEQUR_DAY),
        value: Outcome::Clicsequr,
        sources: &["OPC-renewing"],
    },
    Dated {
        from: Some(Day::ymd(2024, 7, 16)),
        to: Some(Day::ymd(2025, 7, 13)),
        value: Outcome::SwitchDateNotPublished,
        sources: &["OPC-renewing", "S002-39"],
    },
    Dated {
        from: Some(FIRST_SAG_DAY),
        to: None,
        value: Outcome::Sag,
        sources: &["S002-05", "S002-06", "S002-31", "S002-39"],
    },
];

/// What is decided on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The level of authentication that the service asks for, where it is known to ask for one.
    pub level: Option<&'static str>,
}

/// By which system the certificate service is entered on a day.
#[must_use]
#[inline(always)]
pub fn decide(as_of: Day) -> Decision {
    // The rows leave no day out.
    let outcome = on(&SYSTEMS, as_of).map_or(Outcome::SwitchDateNotPublished, |row| row.value);
    let (reason, level) = match outcome {
        Outcome::Clicsequr => (Reason::ClicsequrInUse, None),
        Outcome::Sag => (Reason::SagInUse, Some(SAG_LEVEL)),
        Outcome::SwitchDateNotPublished => (Reason::SwitchDateNotPublished, None),
    };
    Decision { outcome, reason, level }
}

/// The slugs of the outcomes, in the order of their numbers, for rules that give one as a value.
pub(crate) const SLUGS: &[&str] =
    &[Outcome::Clicsequr.slug(), Outcome::Sag.slug(), Outcome::SwitchDateNotPublished.slug()];

/// The rule.
pub static RULE: Rule = Rule {
    number: 23,
    slug: "authentication-system",
    title: Words { fr: "Système d’authentification", en: "Authentication system" },
    question: Words {
        fr: "Par quel système accède-t-on, ce jour-là, au service des certificats\u{a0}?",
        en: "By which system is the certificate service entered on that day?",
    },
    clock: Clock::Day,
    facts: &[],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[ValueSpec::new(
        "level",
        ValueKind::Slug(&[SAG_LEVEL]),
        "niveau d’authentification",
        "level of authentication",
    )],
    readings: &[],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |_| FactSet::NONE,
    edges: no_edges,
    turns,
    uses: uses_all,
    asks: asks_none,
};

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(case.day());
    let level = decision.level.map_or(Out::Null, |_| Out::Slug(1));
    AnyDecision::new(decision.outcome.number(), decision.reason.only(), &[level])
}

fn turns(_: &Case<'_>, turns: &mut Turns) {
    for from in SYSTEMS.iter().filter_map(|row| row.from) {
        turns.day(from);
    }
}
