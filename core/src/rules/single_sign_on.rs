//! Single sign-on: whether clicSÉQUR lets a person move between services without signing in again.
//!
//! Sources: S003-09 to S003-15.
//!
//! # Our reading
//!
//! - The box for a public computer turns single sign-on off while it is ticked; that it also takes back the choice
//!   made in the account is not published (Q23). `enabled` is that choice.
//! - S003-12 says for whom the option is meant, who uses one account, and advises against it for who uses several. It
//!   recommends it to nobody. The advice does not depend on the outcome.
//! - Even where it is active, a new authentication may be asked for (S003-14): it is never a guarantee.
//!
//! ```
//! use echeance::rules::single_sign_on::{Ask, Outcome};
//!
//! let asked = Ask {
//!     enabled: true.into(),
//!     public_computer: false.into(),
//!     accounts_in_use: 2.into(),
//!     ..Ask::default()
//! }
//! .ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::Active));
//! assert_eq!(asked.advised_against(), Some(true));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::rule::declare::{facts, outcomes, reasons, rule, values};
use crate::rule::fact::Value;
use crate::rule::member::Set;

/// The most accounts in use for which single sign-on is not advised against (S003-12).
pub const MOST_ACCOUNTS: i32 = 1;

outcomes! {
    1 Inactive "inactive" rank 0 {
        both "l’authentification unique est inactive" / "single sign-on is inactive"
    } next ["single-sign-on-with-one-account", "clicsequr-end-planned"];
    2 Active "active" rank 0 {
        both "l’authentification unique est active" / "single sign-on is active"
    } next ["single-sign-on-with-one-account", "single-sign-on-may-ask-again", "clicsequr-end-planned"];
}

reasons! {
    1 PublicComputer "public-computer" ["S003-15", "Q23"] {
        about "la personne a coché la case de l’ordinateur public, ce qui désactive l’authentification unique" /
            "the person has checked the box for a public computer, which deactivates single sign-on";
        to "vous avez coché la case de l’ordinateur public, ce qui désactive l’authentification unique" /
            "you have checked the box for a public computer, which deactivates single sign-on"
    };
    2 SingleSignOnOn "single-sign-on-on" ["S003-09", "S003-13", "S003-14"] {
        about "l’authentification unique est activée dans le compte; clicSÉQUR peut quand même exiger une nouvelle authentification" /
            "single sign-on is activated in the account; clicSÉQUR may still require a new authentication";
        to "l’authentification unique est activée dans votre compte; clicSÉQUR peut quand même vous demander de vous authentifier de nouveau" /
            "single sign-on is activated in your account; clicSÉQUR may still ask you to authenticate again"
    };
    3 SingleSignOnOff "single-sign-on-off" ["S003-13"] {
        about "l’authentification unique est désactivée dans le compte" /
            "single sign-on is deactivated in the account";
        to "l’authentification unique est désactivée dans votre compte" /
            "single sign-on is deactivated in your account"
    };
}

facts! {
    on day if any;
    Enabled enabled (bool) []
        { about "authentification unique activée dans le compte" /
              "single sign-on activated in the account";
          to "authentification unique activée dans votre compte" /
              "single sign-on activated in your account" };
    PublicComputer public_computer (bool) []
        { both "case de l’ordinateur public cochée" / "box for a public computer checked" };
    AccountsInUse accounts_in_use (Number<0, 1000> = Value::Number(1)) []
        { about "nombre de comptes clicSÉQUR que la personne utilise" /
              "number of clicSÉQUR accounts that the person uses";
          to "nombre de comptes clicSÉQUR que vous utilisez" /
              "number of clicSÉQUR accounts that you use" };
}

values! {
    advised_against (bool) [where_yes] {
        about "authentification unique déconseillée à qui utilise autant de comptes" /
            "single sign-on advised against for so many accounts";
        to "authentification unique déconseillée, vu le nombre de comptes que vous utilisez" /
            "single sign-on advised against, given how many accounts you use"
    };
    may_ask_again (bool) [where_yes] {
        about "nouvelle authentification toujours possible" /
            "a new authentication always possible";
        to "clicSÉQUR peut toujours vous demander de vous authentifier de nouveau" /
            "clicSÉQUR may always ask you to authenticate again"
    };
}

rule! {
    number: 17,
    slug: "single-sign-on",
    cobol: "SSON",
    title: "Authentification unique" / "Single sign-on",
    question: {
        about "L’authentification unique de clicSÉQUR est-elle active?" /
            "Is the single sign-on of clicSÉQUR active?";
        to "L’authentification unique de clicSÉQUR est-elle active dans votre cas?" /
            "Is the single sign-on of clicSÉQUR active in your case?"
    },
    as_of: OptionalDay,
    readings: [],
    undetermined: next ["single-sign-on-with-one-account", "single-sign-on-may-ask-again", "clicsequr-end-planned"],
    decide: |facts, _case| decide(facts),
    edges: |_, fact, edges| {
        // Both sides of the advice.
        if fact == Fact::AccountsInUse {
            edges.push(Value::Number(MOST_ACCOUNTS));
            edges.push(Value::Number(MOST_ACCOUNTS + 1));
        }
    },
}

/// Whether single sign-on is active: both reasons where both make it inactive.
#[inline(always)]
pub(crate) fn decide(facts: &Facts) -> Decision {
    let (outcome, reasons) = if facts.enabled && !facts.public_computer {
        (Outcome::Active, Set::of(&[Reason::SingleSignOnOn]))
    } else {
        let reasons = Set::NONE
            .with_if(facts.public_computer, Reason::PublicComputer)
            .with_if(!facts.enabled, Reason::SingleSignOnOff);
        (Outcome::Inactive, reasons)
    };
    Decision {
        outcome,
        reasons,
        advised_against: facts.accounts_in_use > MOST_ACCOUNTS,
        may_ask_again: true,
    }
}
