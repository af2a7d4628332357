//! Site authenticity: whether the picture and the personal sentence say that this is the real clicSÉQUR site.
//!
//! Sources: S003-19, S003-20.
//!
//! # Our reading
//!
//! - A picture or sentence that is not displayed is one that is not recognised: S003-20 puts the two side by side.
//! - Either one is enough to stop.
//! - What to do then was in a list that is lost (S003-21, Q27): it is not made up here.
//!
//! ```
//! use echeance::rules::site_authenticity::{self, Facts, Outcome};
//!
//! let facts = Facts { picture_recognised: true, sentence_recognised: false };
//! assert_eq!(site_authenticity::decide(&facts).outcome, Outcome::DoNotEnterPassword);
//! ```

use crate::language::Words;
use crate::rule::fact::{Fact, Kind};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, ReasonSet, Rule, asks_none, no_edges, no_turns, outcomes,
    reasons, unrelated, uses_all,
};

outcomes! {
    1 DoNotEnterPassword "do-not-enter-password" rank 0,
        "le mot de passe n’est pas à saisir",
        "the password is not to be entered";
    2 EnterPassword "enter-password" rank 0,
        "le mot de passe peut être saisi",
        "the password may be entered";
}

reasons! {
    rule 18;
    1 PictureNotRecognised "picture-not-recognised" ["S003-19", "S003-20"],
        "l’image choisie n’est pas affichée ou n’est pas reconnue",
        "the chosen picture is not displayed or not recognised";
    2 SentenceNotRecognised "sentence-not-recognised" ["S003-19", "S003-20"],
        "la phrase personnelle n’est pas affichée ou n’est pas reconnue",
        "the personal sentence is not displayed or not recognised";
    3 BothRecognised "both-recognised" ["S003-19", "S003-20"],
        "l’image choisie et la phrase personnelle sont reconnues",
        "the chosen picture and the personal sentence are recognised";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Whether the chosen picture is displayed and recognised.
    pub picture_recognised: bool,
    /// Whether the personal sentence is displayed and recognised.
    pub sentence_recognised: bool,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why: both where neither is recognised.
    pub reasons: ReasonSet,
}

/// Whether the password may be entered.
#[must_use]
pub fn decide(facts: &Facts) -> Decision {
    if facts.picture_recognised && facts.sentence_recognised {
        return Decision {
            outcome: Outcome::EnterPassword,
            reasons: Reason::BothRecognised.only(),
        };
    }
    let reasons = ReasonSet::NONE
        .and_if(!facts.picture_recognised, Reason::PictureNotRecognised.only())
        .and_if(!facts.sentence_recognised, Reason::SentenceNotRecognised.only());
    Decision { outcome: Outcome::DoNotEnterPassword, reasons }
}

const PICTURE_RECOGNISED: usize = 0;
const SENTENCE_RECOGNISED: usize = 1;

/// The rule.
pub static RULE: Rule = Rule {
    number: 18,
    slug: "site-authenticity",
    title: Words { fr: "Authenticité du site", en: "Site authenticity" },
    question: Words {
        fr: "L’image et la phrase personnelle attestent-elles que le site est bien celui de clicSÉQUR\u{a0}?",
        en: "Do the picture and the personal sentence show that the site is that of clicSÉQUR?",
    },
    clock: Clock::OptionalDay,
    facts: &[
        Fact::new(
            "picture_recognised",
            Kind::YesNo(None),
            "image choisie affichée et reconnue",
            "chosen picture displayed and recognised",
        ),
        Fact::new(
            "sentence_recognised",
            Kind::YesNo(None),
            "phrase personnelle affichée et reconnue",
            "personal sentence displayed and recognised",
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
        picture_recognised: case.fact(PICTURE_RECOGNISED).is_yes(),
        sentence_recognised: case.fact(SENTENCE_RECOGNISED).is_yes(),
    }
}

fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case));
    AnyDecision::new(decision.outcome.number(), decision.reasons, &[])
}
