//! Message authenticity: whether a message that claims to come from clicSÉQUR is like those that clicSÉQUR sends.
//!
//! Sources: S004-33 to S004-35, S004-37, S004-38.
//!
//! # Our reading
//!
//! - Any personal information asked for is enough: the list of S004-33 is an open one, and has no exception for the
//!   message with the code.
//! - The signature of the Gouvernement du Québec and the visual of clicSÉQUR are expected in every message but the
//!   one with the code (S004-34); that one may bear them.
//! - The two notices of cancellation (S004-37, S004-38) are kinds of their own beside the six of S004-35.
//! - A message that is like those of clicSÉQUR is not thereby proved to be one. Marks can be copied, and S004-34 says
//!   what clicSÉQUR always does, not what only clicSÉQUR can do: the outcome says `consistent`, and its words that nothing
//!   is proved.
//!
//! ```
//! use echeance::Set;
//! use echeance::rules::message_authenticity::{Ask, Finding, Information, Kind, Outcome};
//!
//! let code = Ask {
//!     kind: Kind::VerificationCode.into(),
//!     has_signature: false.into(),
//!     has_visual: false.into(),
//!     asks_for: Set::NONE.into(),
//!     ..Ask::default()
//! };
//! assert_eq!(code.ask()?.outcome(), Some(Outcome::Consistent));
//!
//! let asking = Ask { asks_for: Set::of(&[Information::Password]).into(), ..code }.ask()?;
//! assert_eq!(asking.outcome(), Some(Outcome::Suspicious));
//! assert_eq!(asking.findings(), Some(Set::of(&[Finding::AsksForPersonalInformation])));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::fact::Value;
use crate::rule::member::Set;

outcomes! {
    1 Suspicious "suspicious" rank 0 {
        both "le message est suspect" / "the message is suspicious"
    } next ["never-disclose", "never-asked-for", "ask-about-message"];
    2 Consistent "consistent" rank 0 {
        about "le message ne porte aucun signe de fraude connu, mais cela ne prouve pas qu’il vient de clicSÉQUR, car ses marques peuvent être copiées; mieux vaut ne pas ouvrir ses liens et taper l’adresse soi-même" /
            "the message bears no known sign of fraud, but this does not prove that it comes from clicSÉQUR, because its marks can be copied; it is better not to open its links and to type the address oneself";
        to "nous ne voyons aucun signe de fraude connu, mais cela ne prouve pas que le message vient de clicSÉQUR, car ses marques peuvent être copiées; n’ouvrez pas ses liens, tapez l’adresse vous-même" /
            "we see no known sign of fraud, but this does not prove that the message comes from clicSÉQUR, because its marks can be copied; do not open its links, type the address yourself"
    } next ["never-disclose", "notice-carries-signature"];
}

reasons! {
    1 AsksForPersonalInformation "asks-for-personal-information" ["S004-33"] {
        about "le message demande des renseignements personnels, ce que l’équipe de clicSÉQUR ne fait jamais" /
            "the message asks for personal information, which the clicSÉQUR team never does";
        to "le message vous demande des renseignements personnels, ce que l’équipe de clicSÉQUR ne fait jamais" /
            "the message asks you for personal information, which the clicSÉQUR team never does"
    };
    2 KindNotSentByClicsequr "kind-not-sent-by-clicsequr" ["S004-35", "S004-37", "S004-38"] {
        both "clicSÉQUR n’envoie aucun message de cette sorte" /
            "clicSÉQUR sends no message of this kind"
    };
    3 SignatureAbsent "signature-absent" ["S004-34"] {
        both "la signature du gouvernement du Québec n’est pas en haut du message, où clicSÉQUR la met toujours dans un message de cette sorte" /
            "the signature of the Gouvernement du Québec is not at the top of the message, where clicSÉQUR always puts it in a message of this kind"
    };
    4 VisualAbsent "visual-absent" ["S004-34"] {
        both "le visuel de clicSÉQUR n’est pas en haut du message, où clicSÉQUR le met toujours dans un message de cette sorte" /
            "the visual of clicSÉQUR is not at the top of the message, where clicSÉQUR always puts it in a message of this kind"
    };
    5 NothingSuspicious "nothing-suspicious" ["S004-33", "S004-34", "S004-35", "S004-37", "S004-38"] {
        about "clicSÉQUR envoie des messages de cette sorte, il ne manque à celui-ci aucune marque attendue et il ne demande aucun renseignement personnel" /
            "clicSÉQUR sends messages of this kind, this one lacks no expected mark and it asks for no personal information";
        to "clicSÉQUR envoie des messages de cette sorte, il ne manque à celui-ci aucune marque attendue et il ne vous demande aucun renseignement personnel" /
            "clicSÉQUR sends messages of this kind, this one lacks no expected mark and it asks you for no personal information"
    };
}

choices! {
    /// What a message is about, as it appears.
    pub enum Kind {
        1 AccountCreated "account-created": "compte créé" / "account created";
        2 UserCodeRetrieved "user-code-retrieved":
            "code d’utilisateur récupéré" / "user code retrieved";
        3 PasswordReset "password-reset": "mot de passe réinitialisé" / "password reset";
        4 AccountCancelled "account-cancelled": "compte annulé" / "account cancelled";
        5 EmailChanged "email-changed": "adresse courriel modifiée" / "e-mail address changed";
        6 VerificationCode "verification-code": "code de vérification" / "verification code";
        7 CancellationIn30Days "cancellation-in-30-days":
            "annulation du compte dans 30\u{a0}jours" / "cancellation of the account in 30 days";
        8 CancellationIn7Days "cancellation-in-7-days":
            "annulation du compte dans 7\u{a0}jours" / "cancellation of the account in 7 days";
        9 Other "other": "autre sorte de message" / "other kind of message";
    }
}

choices! {
    /// Personal information that a message may ask for.
    pub enum Information {
        1 UserCode "user-code": "code d’utilisateur" / "user code";
        2 Password "password": "mot de passe" / "password";
        3 NoticeOfAssessmentNumber "notice-of-assessment-number":
            "numéro d’un avis de cotisation" / "number of a notice of assessment";
        4 SocialInsuranceNumber "social-insurance-number":
            "numéro d’assurance sociale" / "social insurance number";
        5 OtherPersonalInformation "other-personal-information":
            "autre renseignement personnel" / "other personal information";
    }
}

choices! {
    /// Something that makes a message suspicious.
    pub enum Finding {
        1 AsksForPersonalInformation "asks-for-personal-information":
            "demande de renseignements personnels" / "personal information asked for";
        2 KindNotSentByClicsequr "kind-not-sent-by-clicsequr":
            "sorte de message que clicSÉQUR n’envoie pas" / "kind of message that clicSÉQUR does not send";
        3 SignatureAbsent "signature-absent":
            "signature du gouvernement du Québec absente" /
            "signature of the Gouvernement du Québec absent";
        4 VisualAbsent "visual-absent": "visuel de clicSÉQUR absent" / "visual of clicSÉQUR absent";
    }
}

facts! {
    on day if any;
    Kind kind (Kind) [] { both "sorte de message" / "kind of message" };
    HasSignature has_signature (bool) []
        { both "signature du gouvernement du Québec en haut du message" /
            "signature of the Gouvernement du Québec at the top of the message" };
    HasVisual has_visual (bool) []
        { both "visuel de clicSÉQUR en haut du message" /
            "visual of clicSÉQUR at the top of the message" };
    AsksFor asks_for (Set<Information>) []
        { about "renseignements personnels que le message demande" /
              "personal information that the message asks for";
          to "renseignements personnels que le message vous demande" /
              "personal information that the message asks you for" };
}

values! {
    findings (Set<Finding>) { both "ce qui rend le message suspect" / "what makes the message suspicious" };
}

rule! {
    number: 21,
    slug: "message-authenticity",
    cobol: "MSGA",
    title: "Authenticité d’un message" / "Message authenticity",
    question: {
        about "Un message qui se présente comme venant de clicSÉQUR porte-t-il un signe de fraude connu?" /
            "Does a message that claims to come from clicSÉQUR bear a known sign of fraud?";
        to "Le message que vous avez reçu et qui se présente comme venant de clicSÉQUR porte-t-il un signe de fraude connu?" /
            "Does the message that you received and that claims to come from clicSÉQUR bear a known sign of fraud?"
    },
    as_of: OptionalDay,
    readings: [],
    undetermined: next ["never-disclose", "notice-carries-signature", "ask-about-message"],
    decide: |facts, _case| decide(facts),
    // The six kinds of one statement, and the two notices of others.
    cites: |case, _, id| {
        let is = |kind: Kind| case.get(Fact::Kind) == kind.value();
        match id {
            "S004-35" => !is(Kind::CancellationIn30Days) && !is(Kind::CancellationIn7Days),
            "S004-37" => is(Kind::CancellationIn30Days) || is(Kind::Other),
            "S004-38" => is(Kind::CancellationIn7Days) || is(Kind::Other),
            _ => true,
        }
    },
    edges: |_, fact, edges| {
        // Nothing asked for, or something: what it is does not matter.
        if fact == Fact::AsksFor {
            edges.push(Value::Set(Set::<Information>::NONE.bits()));
            edges.push(Value::Set(Set::of(&[Information::UserCode]).bits()));
        }
    },
}

/// Whether a message is like those that clicSÉQUR sends: a reason for each thing that makes it suspicious.
#[inline(always)]
pub(crate) fn decide(facts: &Facts) -> Decision {
    let bears_marks = facts.kind != Kind::VerificationCode;
    let signs = [
        (
            !facts.asks_for.is_empty(),
            Finding::AsksForPersonalInformation,
            Reason::AsksForPersonalInformation,
        ),
        (
            facts.kind == Kind::Other,
            Finding::KindNotSentByClicsequr,
            Reason::KindNotSentByClicsequr,
        ),
        (bears_marks && !facts.has_signature, Finding::SignatureAbsent, Reason::SignatureAbsent),
        (bears_marks && !facts.has_visual, Finding::VisualAbsent, Reason::VisualAbsent),
    ];
    let (mut findings, mut reasons) = (Set::NONE, Set::NONE);
    for (found, finding, reason) in signs {
        findings = findings.with_if(found, finding);
        reasons = reasons.with_if(found, reason);
    }
    if findings.is_empty() {
        let reasons = Set::of(&[Reason::NothingSuspicious]);
        return Decision { outcome: Outcome::Consistent, reasons, findings };
    }
    Decision { outcome: Outcome::Suspicious, reasons, findings }
}
