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
//! use echeance::rules::sign_in::{Ask, Credentials, Outcome, SecondFactor};
//!
//! // The terms come later: they need not be known.
//! let asked = Ask {
//!     credentials: Credentials::Entered.into(),
//!     site_recognised: true.into(),
//!     second_factor: SecondFactor::Pending.into(),
//!     ..Ask::default()
//! }
//! .ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::PassSecondFactor));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::member::Set;

outcomes! {
    1 RegisterAsNewUser "register-as-new-user" rank 0 {
        about "la personne doit s’inscrire à clicSÉQUR, par la section qui s’adresse aux nouveaux utilisateurs" /
            "the person must register with clicSÉQUR, through the section for new users";
        to "inscrivez-vous à clicSÉQUR, par la section qui s’adresse aux nouveaux utilisateurs" /
            "register with clicSÉQUR, through the section for new users"
    } next ["register-as-new-user", "new-user-section", "password-hard-to-guess", "clicsequr-end-planned", "clicsequr-help"];
    2 RecoverPassword "recover-password" rank 0 {
        about "la personne doit consulter l’aide de clicSÉQUR sur le mot de passe oublié" /
            "the person must consult the help of clicSÉQUR on a forgotten password";
        to "consultez l’aide de clicSÉQUR sur le mot de passe oublié" /
            "consult the help of clicSÉQUR on a forgotten password"
    } next ["forgotten-password-help", "clicsequr-help"];
    3 RecoverUserCode "recover-user-code" rank 0 {
        about "la personne doit récupérer son code d’utilisateur" /
            "the person must retrieve their user code";
        to "récupérez votre code d’utilisateur" / "retrieve your user code"
    } next ["user-code-recovery-not-published", "identity-check-by-revenu-quebec", "clicsequr-help"];
    4 GetHelpSigningIn "get-help-signing-in" rank 0 {
        about "la personne doit demander de l’aide pour se connecter" /
            "the person must get help with signing in";
        to "demandez de l’aide pour vous connecter" / "get help with signing in"
    } next ["clicsequr-list-lost", "forgotten-password-help", "clicsequr-help"];
    5 DoNotEnterPassword "do-not-enter-password" rank 0 { words do_not_enter_password } next ["do-not-enter-password", "clicsequr-list-lost", "clicsequr-help"];
    6 EnterCredentials "enter-credentials" rank 0 {
        about "la personne doit entrer son code d’utilisateur et son mot de passe" /
            "the person must enter their user code and password";
        to "entrez votre code d’utilisateur et votre mot de passe" /
            "enter your user code and your password"
    } next ["clicsequr-list-lost", "never-disclose", "check-public-computer-box", "clicsequr-end-planned", "clicsequr-help"];
    7 RecoverSecurityAnswer "recover-security-answer" rank 0 {
        about "la personne doit consulter l’aide de clicSÉQUR sur la réponse oubliée" /
            "the person must consult the help of clicSÉQUR on a forgotten answer";
        to "consultez l’aide de clicSÉQUR sur la réponse oubliée" /
            "consult the help of clicSÉQUR on a forgotten answer"
    } next ["forgotten-answer-help", "identity-check-by-revenu-quebec", "clicsequr-help"];
    8 PassSecondFactor "pass-second-factor" rank 0 {
        about "la personne doit entrer le code de vérification ou répondre aux questions de sécurité" /
            "the person must enter the verification code or answer the security questions";
        to "entrez le code de vérification ou répondez aux questions de sécurité" /
            "enter the verification code or answer the security questions"
    } next ["enter-emailed-code", "check-spam-folder", "request-new-code", "answer-security-questions", "clicsequr-end-planned", "clicsequr-help"];
    9 AcceptTerms "accept-terms" rank 0 {
        about "la personne doit lire et accepter les conditions d’utilisation" /
            "the person must read and accept the terms and conditions";
        to "lisez et acceptez les conditions d’utilisation" /
            "read and accept the terms and conditions"
    } next ["terms-step", "home-page-after-terms", "registration-terms", "clicsequr-help"];
    10 HomePage "home-page" rank 0 {
        both "la page d’accueil de clicSÉQUR s’affiche" / "the home page of clicSÉQUR appears"
    } next ["check-account-list", "log-off", "clear-cache-and-history", "clicsequr-end-planned"];
}

reasons! {
    1 NewUser "new-user" ["S003-04"] {
        about "la personne n’a ni code d’utilisateur ni mot de passe, ou en veut de nouveaux" /
            "the person has no user code and password, or wants new ones";
        to "vous n’avez ni code d’utilisateur ni mot de passe, ou en voulez de nouveaux" /
            "you have no user code and password, or want new ones"
    };
    2 PasswordForgotten "password-forgotten" ["S003-16"] {
        about "la personne a oublié son mot de passe" / "the person has forgotten their password";
        to "vous avez oublié votre mot de passe" / "you have forgotten your password"
    };
    3 UserCodeForgotten "user-code-forgotten" ["S004-35", "CLICSEQUR-identity-check"] {
        about "la personne a oublié son code d’utilisateur" /
            "the person has forgotten their user code";
        to "vous avez oublié votre code d’utilisateur" / "you have forgotten your user code"
    };
    4 CredentialsRefused "credentials-refused" ["S003-18", "Q27"] {
        about "clicSÉQUR refuse le code d’utilisateur ou le mot de passe après plusieurs essais; ce que la page offre alors n’est pas connu" /
            "clicSÉQUR refuses the user code or the password after several attempts; what the page offers then is not known";
        to "clicSÉQUR refuse votre code d’utilisateur ou votre mot de passe après plusieurs essais; ce que la page offre alors n’est pas connu" /
            "clicSÉQUR refuses your user code or your password after several attempts; what the page offers then is not known"
    };
    5 SiteNotRecognised "site-not-recognised" ["S003-20", "S003-21", "Q27"] {
        about "la personne ne voit pas ou ne reconnaît pas son image ou sa phrase personnelle; ce que la page conseille alors n’est pas connu" /
            "the person does not see or does not recognise their picture or personal sentence; what the page advises then is not known";
        to "vous ne voyez pas ou ne reconnaissez pas votre image ou votre phrase personnelle; ce que la page conseille alors n’est pas connu" /
            "you do not see or do not recognise your picture or personal sentence; what the page advises then is not known"
    };
    6 CredentialsToEnter "credentials-to-enter" ["S003-01", "S003-02", "Q27"] {
        about "la personne n’a pas encore entré son code d’utilisateur et son mot de passe; le détail des étapes n’est pas connu" /
            "the person has not entered their user code and password yet; the detail of the steps is not known";
        to "vous n’avez pas encore entré votre code d’utilisateur et votre mot de passe; le détail des étapes n’est pas connu" /
            "you have not entered your user code and password yet; the detail of the steps is not known"
    };
    7 AnswerForgotten "answer-forgotten" ["S003-17"] {
        about "la personne a oublié la réponse à la question de sécurité" /
            "the person has forgotten the answer to the security question";
        to "vous avez oublié la réponse à la question de sécurité" /
            "you have forgotten the answer to the security question"
    };
    8 SecondFactorPending "second-factor-pending" ["S004-07", "S004-11"] {
        about "la personne n’a pas encore donné le code de vérification ou la réponse aux questions de sécurité" /
            "the person has not yet given the verification code or the answer to the security questions";
        to "vous n’avez pas encore donné le code de vérification ou la réponse aux questions de sécurité" /
            "you have not yet given the verification code or the answer to the security questions"
    };
    9 TermsToAccept "terms-to-accept" ["S003-37", "S003-38"] {
        about "la personne n’a pas encore accepté les conditions d’utilisation" /
            "the person has not yet accepted the terms and conditions";
        to "vous n’avez pas encore accepté les conditions d’utilisation" /
            "you have not yet accepted the terms and conditions"
    };
    10 SignedIn "signed-in" ["S003-22", "S003-36", "S003-39", "Q27"] {
        about "la personne a franchi toutes les étapes de la connexion; ce que la page d’accueil offre ensuite n’est pas connu" /
            "the person has done every step of signing in; what the home page offers next is not known";
        to "vous avez franchi toutes les étapes de la connexion; ce que la page d’accueil offre ensuite n’est pas connu" /
            "you have done every step of signing in; what the home page offers next is not known"
    };
}

choices! {
    /// How far the user code and the password have come.
    pub enum Credentials {
        1 Entered "entered": "entrés" / "entered";
        2 NotEntered "not-entered": "pas encore entrés" / "not entered yet";
        3 None "none": "aucun, ou nouveaux voulus" / "none, or new ones wanted";
        4 PasswordForgotten "password-forgotten": "mot de passe oublié" / "password forgotten";
        5 UserCodeForgotten "user-code-forgotten":
            "code d’utilisateur oublié" / "user code forgotten";
        6 Refused "refused": "refusés après plusieurs essais" / "refused after several attempts";
    }
}

choices! {
    /// How far the second factor has come.
    pub enum SecondFactor {
        1 Done "done": "donné, ou non exigé" / "given, or not required";
        2 Pending "pending": "pas encore donné" / "not given yet";
        3 AnswerForgotten "answer-forgotten": "réponse oubliée" / "answer forgotten";
    }
}

choices! {
    /// How the terms and conditions stand.
    pub enum Terms {
        1 Accepted "accepted": "acceptées" / "accepted";
        2 ToAccept "to-accept": "pas encore acceptées" / "not accepted yet";
    }
}

facts! {
    on day if any;
    Credentials credentials (Credentials) []
        { about "code d’utilisateur et mot de passe" / "user code and password";
          to "votre code d’utilisateur et votre mot de passe" / "your user code and password" };
    SiteRecognised site_recognised (bool) []
        { about "image et phrase personnelle reconnues" /
              "picture and personal sentence recognised";
          to "vous reconnaissez votre image et votre phrase personnelle" /
              "you recognise your picture and personal sentence" };
    SecondFactor second_factor (SecondFactor) []
        { both "code de vérification ou réponse aux questions de sécurité" /
            "verification code or answer to the security questions" };
    Terms terms (Terms) [] { both "conditions d’utilisation" / "terms and conditions" };
}

values! {
    unspecified (bool) [where_yes] {
        both "contenu de l’étape non publié" / "content of the step not published"
    };
}

rule! {
    number: 22,
    slug: "sign-in",
    cobol: "SIGN",
    title: "Connexion à clicSÉQUR" / "Sign-in",
    question: {
        about "Quelle est l’étape suivante de la connexion à clicSÉQUR?" /
            "What is the next step of signing in to clicSÉQUR?";
        to "Quelle est l’étape suivante de votre connexion à clicSÉQUR?" /
            "What is your next step in signing in to clicSÉQUR?"
    },
    as_of: OptionalDay,
    readings: [],
    undetermined: next ["do-not-enter-password", "clicsequr-help"],
    decide: |facts, _case| decide(facts),
}

/// The next step of signing in.
#[inline(always)]
pub(crate) fn decide(facts: &Facts) -> Decision {
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
    Decision { outcome, reasons: Set::of(&[reason]), unspecified }
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
