//! Terms acceptance: whether the terms and conditions of clicSÉQUR must be accepted before going on.
//!
//! Sources: S003-37 to S003-39, S004-21.
//!
//! # Our reading
//!
//! - The two causes of S003-38 are alternatives. The first, a situation beyond the person's control at registration,
//!   is seen by its effect: the terms were not accepted.
//! - Which change of the terms is a significant one is for clicSÉQUR to say; the rule takes it as a fact.
//!
//! ```
//! use echeance::rules::terms_acceptance::{self, Facts, Outcome};
//!
//! let facts = Facts { accepted_at_registration: true, changed_significantly_since: true };
//! assert_eq!(terms_acceptance::decide(&facts).outcome, Outcome::AcceptFirst);
//! ```

use crate::language::Words;
use crate::rule::fact::{Fact, Kind};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, ReasonSet, Rule, asks_none, no_edges, no_turns, outcomes,
    reasons, unrelated, uses_all,
};

outcomes! {
    1 AcceptFirst "accept-first" rank 0,
        "les conditions d’utilisation sont à lire et à accepter avant de continuer",
        "the terms and conditions must be read and accepted before continuing";
    2 Continue "continue" rank 0,
        "rien n’est à accepter avant la page d’accueil",
        "nothing has to be accepted before the home page";
}

reasons! {
    rule 19;
    1 NotAcceptedAtRegistration "not-accepted-at-registration" ["S003-38", "S004-21"],
        "les conditions d’utilisation n’ont pas été acceptées à l’inscription",
        "the terms and conditions were not accepted at registration";
    2 TermsChangedSignificantly "terms-changed-significantly" ["S003-38"],
        "les conditions d’utilisation ont changé de façon importante depuis l’inscription",
        "the terms and conditions have changed significantly since registration";
    3 TermsAccepted "terms-accepted" ["S003-38", "S003-39", "S004-21"],
        "les conditions d’utilisation ont été acceptées et n’ont pas changé de façon importante depuis",
        "the terms and conditions were accepted and have not changed significantly since";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Whether the terms were accepted at registration.
    pub accepted_at_registration: bool,
    /// Whether they have changed significantly since.
    pub changed_significantly_since: bool,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why: both causes where both hold.
    pub reasons: ReasonSet,
}

/// Whether the terms must be accepted first.
#[must_use]
pub fn decide(facts: &Facts) -> Decision {
    if facts.accepted_at_registration && !facts.changed_significantly_since {
        return Decision { outcome: Outcome::Continue, reasons: Reason::TermsAccepted.only() };
    }
    let reasons = ReasonSet::NONE
        .and_if(!facts.accepted_at_registration, Reason::NotAcceptedAtRegistration.only())
        .and_if(facts.changed_significantly_since, Reason::TermsChangedSignificantly.only());
    Decision { outcome: Outcome::AcceptFirst, reasons }
}

const ACCEPTED_AT_REGISTRATION: usize = 0;
const CHANGED_SIGNIFICANTLY_SINCE: usize = 1;

/// The rule.
pub static RULE: Rule = Rule {
    number: 19,
    slug: "terms-acceptance",
    title: Words { fr: "Acceptation des conditions d’utilisation", en: "Terms acceptance" },
    question: Words {
        fr: "Les conditions d’utilisation de clicSÉQUR sont-elles à accepter avant de continuer\u{a0}?",
        en: "Must the terms and conditions of clicSÉQUR be accepted before continuing?",
    },
    clock: Clock::OptionalDay,
    facts: &[
        Fact::new(
            "accepted_at_registration",
            Kind::YesNo(None),
            "conditions d’utilisation acceptées à l’inscription",
            "terms and conditions accepted at registration",
        ),
        Fact::new(
            "changed_significantly_since",
            Kind::YesNo(None),
            "changement important des conditions depuis l’inscription",
            "significant change of the terms since registration",
        ),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[],
    readings: &[],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(2),
    edges: no_edges,
    turns: no_turns,
    uses: uses_all,
    asks: asks_none,
};

fn facts(case: &Case<'_>) -> Facts {
    Facts {
        accepted_at_registration: case.fact(ACCEPTED_AT_REGISTRATION).is_yes(),
        changed_significantly_since: case.fact(CHANGED_SIGNIFICANTLY_SINCE).is_yes(),
    }
}

fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case));
    AnyDecision::new(decision.outcome.number(), decision.reasons, &[])
}
