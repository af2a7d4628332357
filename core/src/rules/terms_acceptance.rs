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
//! use echeance::rules::terms_acceptance::{Ask, Outcome};
//!
//! let asked = Ask {
//!     accepted_at_registration: true.into(),
//!     changed_significantly_since: true.into(),
//!     ..Ask::default()
//! }
//! .ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::AcceptFirst));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::rule::declare::{facts, outcomes, reasons, rule, values};
use crate::rule::member::Set;

outcomes! {
    1 AcceptFirst "accept-first" rank 0 {
        about "la personne doit lire et accepter les conditions d’utilisation avant de continuer" /
            "the person must read and accept the terms and conditions before continuing";
        to "lisez et acceptez les conditions d’utilisation pour continuer" /
            "read and accept the terms and conditions to continue"
    } next ["accept-conditions-first", "home-page-after-terms", "registration-terms", "clicsequr-help"];
    2 Continue "continue" rank 0 {
        about "la personne n’a rien à accepter avant la page d’accueil" /
            "the person has nothing to accept before the home page";
        to "vous n’avez rien à accepter avant la page d’accueil" /
            "you have nothing to accept before the home page"
    } next [];
}

reasons! {
    1 NotAcceptedAtRegistration "not-accepted-at-registration" ["S003-38", "S004-21"] {
        about "la personne n’a pas accepté les conditions d’utilisation à l’inscription" /
            "the person did not accept the terms and conditions at registration";
        to "vous n’avez pas accepté les conditions d’utilisation à votre inscription" /
            "you did not accept the terms and conditions when you registered"
    };
    2 TermsChangedSignificantly "terms-changed-significantly" ["S003-38"] {
        about "les conditions d’utilisation ont changé de façon importante depuis l’inscription" /
            "the terms and conditions have changed significantly since registration";
        to "les conditions d’utilisation ont changé de façon importante depuis votre inscription" /
            "the terms and conditions have changed significantly since you registered"
    };
    3 TermsAccepted "terms-accepted" ["S003-38", "S003-39", "S004-21"] {
        about "la personne a accepté les conditions d’utilisation, et elles n’ont pas changé de façon importante depuis" /
            "the person accepted the terms and conditions, and they have not changed significantly since";
        to "vous avez accepté les conditions d’utilisation, et elles n’ont pas changé de façon importante depuis" /
            "you accepted the terms and conditions, and they have not changed significantly since"
    };
}

facts! {
    on day if any;
    AcceptedAtRegistration accepted_at_registration (bool) []
        { about "conditions d’utilisation acceptées à l’inscription" /
              "terms and conditions accepted at registration";
          to "conditions d’utilisation acceptées à votre inscription" /
              "terms and conditions accepted when you registered" };
    ChangedSignificantlySince changed_significantly_since (bool) []
        { about "changement important des conditions depuis l’inscription" /
              "significant change of the terms since registration";
          to "changement important des conditions depuis votre inscription" /
              "significant change of the terms since you registered" };
}

values! {}

rule! {
    number: 19,
    slug: "terms-acceptance",
    cobol: "TERM",
    title: "Acceptation des conditions d’utilisation" / "Terms acceptance",
    question: {
        about "La personne doit-elle accepter les conditions d’utilisation de clicSÉQUR avant de continuer?" /
            "Must the person accept the terms and conditions of clicSÉQUR before continuing?";
        to "Devez-vous accepter les conditions d’utilisation de clicSÉQUR avant de continuer?" /
            "Must you accept the terms and conditions of clicSÉQUR before continuing?"
    },
    as_of: OptionalDay,
    readings: [],
    undetermined: next ["registration-terms", "clicsequr-help"],
    decide: |facts, _case| decide(facts),
}

/// Whether the terms must be accepted first: both causes where both hold.
#[inline(always)]
pub(crate) fn decide(facts: &Facts) -> Decision {
    if facts.accepted_at_registration && !facts.changed_significantly_since {
        return Decision { outcome: Outcome::Continue, reasons: Set::of(&[Reason::TermsAccepted]) };
    }
    let reasons = Set::NONE
        .with_if(!facts.accepted_at_registration, Reason::NotAcceptedAtRegistration)
        .with_if(facts.changed_significantly_since, Reason::TermsChangedSignificantly);
    Decision { outcome: Outcome::AcceptFirst, reasons }
}
