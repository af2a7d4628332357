//! Single sign-on: whether clicSÉQUR lets a person move between services without signing in again.
//!
//! Sources: S003-09 to S003-15.
//!
//! # Our reading
//!
//! - The box for a public computer turns single sign-on off while it is ticked; that it also takes back the choice
//!   made in the account is not said (Q23). `enabled` is that choice.
//! - One account in use is what the option is for; several are what it is not recommended for (S003-12). The
//!   recommendation does not depend on the outcome.
//! - Even where it is active, a new authentication may be asked for (S003-14): it is never a guarantee.
//!
//! ```
//! use echeance::rules::single_sign_on::{self, Facts, Outcome};
//!
//! let facts = Facts { enabled: true, public_computer: false, accounts_in_use: 2 };
//! let decision = single_sign_on::decide(&facts);
//! assert_eq!(decision.outcome, Outcome::Active);
//! assert!(!decision.recommended);
//! ```

use crate::language::Words;
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, ReasonSet, Rule, ValueKind, ValueSpec, asks_none,
    no_edges, no_turns, outcomes, reasons, unrelated, uses_all,
};

/// The most accounts in use for which single sign-on is recommended (S003-12).
pub const RECOMMENDED_ACCOUNTS: i32 = 1;

outcomes! {
    1 Inactive "inactive" rank 0,
        "l’authentification unique est inactive",
        "single sign-on is inactive";
    2 Active "active" rank 0,
        "l’authentification unique est active",
        "single sign-on is active";
}

reasons! {
    rule 17;
    1 PublicComputer "public-computer" ["S003-15", "Q23"],
        "la case de l’ordinateur public est cochée, ce qui désactive l’authentification unique",
        "the box for a public computer is checked, which deactivates single sign-on";
    2 SingleSignOnOn "single-sign-on-on" ["S003-09", "S003-13", "S003-14"],
        "l’authentification unique est activée dans le compte, sans exclure qu’une nouvelle authentification soit exigée",
        "single sign-on is activated in the account, though a new authentication may still be required";
    3 SingleSignOnOff "single-sign-on-off" ["S003-13"],
        "l’authentification unique est désactivée dans le compte",
        "single sign-on is deactivated in the account";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Whether single sign-on is activated in the account.
    pub enabled: bool,
    /// Whether the box for a public computer is checked.
    pub public_computer: bool,
    /// How many clicSÉQUR accounts the person uses.
    pub accounts_in_use: i32,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why: both conditions where both make it inactive.
    pub reasons: ReasonSet,
    /// Whether single sign-on is recommended to this person.
    pub recommended: bool,
    /// Whether a new authentication may be asked for all the same: always.
    pub may_ask_again: bool,
}

/// Whether single sign-on is active.
#[must_use]
pub fn decide(facts: &Facts) -> Decision {
    let (outcome, reasons) = if facts.enabled && !facts.public_computer {
        (Outcome::Active, Reason::SingleSignOnOn.only())
    } else {
        let reasons = ReasonSet::NONE
            .and_if(facts.public_computer, Reason::PublicComputer.only())
            .and_if(!facts.enabled, Reason::SingleSignOnOff.only());
        (Outcome::Inactive, reasons)
    };
    Decision {
        outcome,
        reasons,
        recommended: facts.accounts_in_use <= RECOMMENDED_ACCOUNTS,
        may_ask_again: true,
    }
}

const ENABLED: usize = 0;
const PUBLIC_COMPUTER: usize = 1;
const ACCOUNTS_IN_USE: usize = 2;

/// The rule.
pub static RULE: Rule = Rule {
    number: 17,
    slug: "single-sign-on",
    title: Words { fr: "Authentification unique", en: "Single sign-on" },
    question: Words {
        fr: "L’authentification unique de clicSÉQUR est-elle active\u{a0}?",
        en: "Is the single sign-on of clicSÉQUR active?",
    },
    clock: Clock::OptionalDay,
    facts: &[
        Fact::new(
            "enabled",
            Kind::YesNo(None),
            "authentification unique activée dans le compte",
            "single sign-on activated in the account",
        ),
        Fact::new(
            "public_computer",
            Kind::YesNo(None),
            "case de l’ordinateur public cochée",
            "box for a public computer checked",
        ),
        Fact::new(
            "accounts_in_use",
            Kind::Number(0, 1000),
            "nombre de comptes clicSÉQUR utilisés",
            "number of clicSÉQUR accounts in use",
        )
        .or(Value::Number(1)),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "recommended",
            ValueKind::Flag,
            "authentification unique recommandée",
            "single sign-on recommended",
        ),
        ValueSpec::new(
            "may_ask_again",
            ValueKind::Flag,
            "nouvelle authentification toujours possible",
            "a new authentication always possible",
        ),
    ],
    readings: &[],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(3),
    edges: no_edges,
    turns: no_turns,
    uses: uses_all,
    asks: asks_none,
};

fn facts(case: &Case<'_>) -> Facts {
    Facts {
        enabled: case.fact(ENABLED).is_yes(),
        public_computer: case.fact(PUBLIC_COMPUTER).is_yes(),
        accounts_in_use: case.fact(ACCOUNTS_IN_USE).number(),
    }
}

fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case));
    AnyDecision::new(
        decision.outcome.number(),
        decision.reasons,
        &[Out::Flag(decision.recommended), Out::Flag(decision.may_ask_again)],
    )
}
