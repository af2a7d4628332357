//! Sign-in: the next step of signing in to clicSÉQUR.
//!
//! Sources: S003-01 to S003-22, S003-36 to S003-39, S004-07, S004-11.
//!
//! # Our reading
//!
//! - The steps stand in the order of the page: trouble with the credentials, the picture and sentence that prove the
//!   site, the credentials, the second factor, the terms, the home page.
//! - The first step that is open is the answer, alone: a later fact does not undo it.
//! - Four lists of the page are lost (S003-02, S003-18, S003-21, S003-36; Q27). They are not made up: `unspecified`
//!   says that what the step holds is not published.
//!
//! ```
//! use echeance::rules::sign_in::{self, Credentials, Facts, Outcome, SecondFactor, Terms};
//!
//! let facts = Facts {
//!     credentials: Credentials::Entered,
//!     site_recognised: true,
//!     second_factor: SecondFactor::Pending,
//!     terms: Terms::ToAccept,
//! };
//! assert_eq!(sign_in::decide(&facts).outcome, Outcome::PassSecondFactor);
//! ```

use crate::language::Words;
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, Rule, ValueKind, ValueSpec, asks_none, no_edges,
    no_turns, outcomes, reasons, unrelated, uses_all,
};

outcomes! {
    1 RegisterAsNewUser "register-as-new-user" rank 0,
        "l’étape suivante est l’inscription comme nouvel utilisateur",
        "the next step is registering as a new user";
    2 RecoverPassword "recover-password" rank 0,
        "l’étape suivante est l’aide relative au mot de passe oublié",
        "the next step is the help on a forgotten password";
    3 RecoverUserCode "recover-user-code" rank 0,
        "l’étape suivante est la récupération du code d’utilisateur",
        "the next step is retrieving the user code";
    4 GetHelpSigningIn "get-help-signing-in" rank 0,
        "l’étape suivante est d’obtenir de l’aide pour se connecter",
        "the next step is getting help with signing in";
    5 DoNotEnterPassword "do-not-enter-password" rank 0,
        "le mot de passe n’est pas à saisir",
        "the password is not to be entered";
    6 EnterCredentials "enter-credentials" rank 0,
        "l’étape suivante est la saisie du code d’utilisateur et du mot de passe",
        "the next step is entering the user code and the password";
    7 RecoverSecurityAnswer "recover-security-answer" rank 0,
        "l’étape suivante est l’aide relative à la réponse oubliée",
        "the next step is the help on a forgotten answer";
    8 PassSecondFactor "pass-second-factor" rank 0,
        "l’étape suivante est le second facteur d’authentification",
        "the next step is the second authentication factor";
    9 AcceptTerms "accept-terms" rank 0,
        "l’étape suivante est l’acceptation des conditions d’utilisation",
        "the next step is accepting the terms and conditions";
    10 HomePage "home-page" rank 0,
        "la page d’accueil s’affiche",
        "the home page appears";
}

reasons! {
    rule 22;
    1 NewUser "new-user" ["S003-04"],
        "la personne n’a ni code d’utilisateur ni mot de passe, ou en désire de nouveaux",
        "the person has no user code and password, or would like new ones";
    2 PasswordForgotten "password-forgotten" ["S003-16"],
        "le mot de passe est oublié",
        "the password is forgotten";
    3 UserCodeForgotten "user-code-forgotten" ["S004-35"],
        "le code d’utilisateur est oublié",
        "the user code is forgotten";
    4 CredentialsRefused "credentials-refused" ["S003-18", "Q27"],
        "le code d’utilisateur ou le mot de passe est refusé après plusieurs tentatives\u{a0}; les options offertes alors ne sont pas connues",
        "the user code or the password is refused after several attempts; the options offered then are not known";
    5 SiteNotRecognised "site-not-recognised" ["S003-20", "S003-21", "Q27"],
        "l’image ou la phrase personnelle n’est pas affichée ou n’est pas reconnue\u{a0}; la marche à suivre n’est pas connue",
        "the picture or the personal sentence is not displayed or not recognised; what to do then is not known";
    6 CredentialsToEnter "credentials-to-enter" ["S003-01", "S003-02", "Q27"],
        "le code d’utilisateur et le mot de passe ne sont pas encore saisis\u{a0}; le détail des étapes n’est pas connu",
        "the user code and the password are not entered yet; the detail of the steps is not known";
    7 AnswerForgotten "answer-forgotten" ["S003-17"],
        "la réponse à la question de sécurité est oubliée",
        "the answer to the security question is forgotten";
    8 SecondFactorPending "second-factor-pending" ["S004-07", "S004-11"],
        "le code de vérification ou la réponse aux questions de sécurité reste à donner",
        "the verification code or the answer to the security questions is still to be given";
    9 TermsToAccept "terms-to-accept" ["S003-37", "S003-38"],
        "les conditions d’utilisation restent à accepter",
        "the terms and conditions are still to be accepted";
    10 SignedIn "signed-in" ["S003-22", "S003-36", "S003-39", "Q27"],
        "toutes les étapes de la connexion sont franchies\u{a0}; la suite offerte à la page d’accueil n’est pas connue",
        "every step of signing in is done; what the home page offers next is not known";
}

/// How far the user code and the password have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Credentials {
    /// They are entered.
    Entered,
    /// They are not entered yet.
    NotEntered,
    /// The person has none, or would like new ones.
    None,
    /// The password is forgotten.
    PasswordForgotten,
    /// The user code is forgotten.
    UserCodeForgotten,
    /// They are refused after several attempts.
    Refused,
}

/// How far the second factor has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SecondFactor {
    /// It is passed, or not required.
    Done,
    /// It is still to be passed.
    Pending,
    /// The answer to the security question is forgotten.
    AnswerForgotten,
}

/// How the terms and conditions stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Terms {
    /// They are accepted.
    Accepted,
    /// They are to be accepted.
    ToAccept,
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The user code and the password.
    pub credentials: Credentials,
    /// Whether the picture and the personal sentence are recognised.
    pub site_recognised: bool,
    /// The second factor.
    pub second_factor: SecondFactor,
    /// The terms and conditions.
    pub terms: Terms,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// Whether what the step holds is not published.
    pub unspecified: bool,
}

/// The next step of signing in.
#[must_use]
pub fn decide(facts: &Facts) -> Decision {
    let (outcome, reason) = match facts.credentials {
        Credentials::None => (Outcome::RegisterAsNewUser, Reason::NewUser),
        Credentials::PasswordForgotten => (Outcome::RecoverPassword, Reason::PasswordForgotten),
        Credentials::UserCodeForgotten => (Outcome::RecoverUserCode, Reason::UserCodeForgotten),
        Credentials::Refused => (Outcome::GetHelpSigningIn, Reason::CredentialsRefused),
        Credentials::Entered | Credentials::NotEntered if !facts.site_recognised => {
            (Outcome::DoNotEnterPassword, Reason::SiteNotRecognised)
        }
        Credentials::NotEntered => (Outcome::EnterCredentials, Reason::CredentialsToEnter),
        Credentials::Entered => after_credentials(facts.second_factor, facts.terms),
    };
    // The lists of S003-02, S003-18, S003-21 and S003-36 are lost.
    let unspecified = matches!(
        outcome,
        Outcome::EnterCredentials
            | Outcome::GetHelpSigningIn
            | Outcome::DoNotEnterPassword
            | Outcome::HomePage
    );
    Decision { outcome, reason, unspecified }
}

fn after_credentials(second_factor: SecondFactor, terms: Terms) -> (Outcome, Reason) {
    match (second_factor, terms) {
        (SecondFactor::AnswerForgotten, _) => {
            (Outcome::RecoverSecurityAnswer, Reason::AnswerForgotten)
        }
        (SecondFactor::Pending, _) => (Outcome::PassSecondFactor, Reason::SecondFactorPending),
        (SecondFactor::Done, Terms::ToAccept) => (Outcome::AcceptTerms, Reason::TermsToAccept),
        (SecondFactor::Done, Terms::Accepted) => (Outcome::HomePage, Reason::SignedIn),
    }
}

const CREDENTIALS: usize = 0;
const SITE_RECOGNISED: usize = 1;
const SECOND_FACTOR: usize = 2;
const TERMS: usize = 3;

/// The rule.
pub static RULE: Rule = Rule {
    number: 22,
    slug: "sign-in",
    title: Words { fr: "Connexion à clicSÉQUR", en: "Sign-in" },
    question: Words {
        fr: "Quelle est l’étape suivante de la connexion à clicSÉQUR\u{a0}?",
        en: "What is the next step of signing in to clicSÉQUR?",
    },
    clock: Clock::OptionalDay,
    facts: &[
        Fact::new(
            "credentials",
            Kind::Choice(&[
                "entered",
                "not-entered",
                "none",
                "password-forgotten",
                "user-code-forgotten",
                "refused",
            ]),
            "code d’utilisateur et mot de passe",
            "user code and password",
        ),
        Fact::new(
            "site_recognised",
            Kind::YesNo(None),
            "image et phrase personnelle reconnues",
            "picture and personal sentence recognised",
        ),
        Fact::new(
            "second_factor",
            Kind::Choice(&["done", "pending", "answer-forgotten"]),
            "second facteur d’authentification",
            "second authentication factor",
        ),
        Fact::new(
            "terms",
            Kind::Choice(&["accepted", "to-accept"]),
            "conditions d’utilisation",
            "terms and conditions",
        ),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[ValueSpec::new(
        "unspecified",
        ValueKind::Flag,
        "contenu de l’étape non publié",
        "content of the step not published",
    )],
    readings: &[],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(4),
    edges: no_edges,
    turns: no_turns,
    uses: uses_all,
    asks: asks_none,
};

fn credentials_of(value: Value<'_>) -> Credentials {
    match value.choice() {
        1 => Credentials::Entered,
        3 => Credentials::None,
        4 => Credentials::PasswordForgotten,
        5 => Credentials::UserCodeForgotten,
        6 => Credentials::Refused,
        _ => Credentials::NotEntered,
    }
}

fn facts(case: &Case<'_>) -> Facts {
    Facts {
        credentials: credentials_of(case.fact(CREDENTIALS)),
        site_recognised: case.fact(SITE_RECOGNISED).is_yes(),
        second_factor: match case.fact(SECOND_FACTOR).choice() {
            1 => SecondFactor::Done,
            3 => SecondFactor::AnswerForgotten,
            _ => SecondFactor::Pending,
        },
        terms: match case.fact(TERMS).choice() {
            1 => Terms::Accepted,
            _ => Terms::ToAccept,
        },
    }
}

fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case));
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[Out::Flag(decision.unspecified)],
    )
}
