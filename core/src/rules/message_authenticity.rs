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
//! - A message that is like those of clicSÉQUR is not thereby proved to be one: the outcome says `consistent`.
//!
//! ```
//! use echeance::rules::message_authenticity::{self, Facts, Information, InformationSet, Kind, Outcome};
//!
//! let facts = Facts {
//!     kind: Kind::VerificationCode,
//!     has_signature: false,
//!     has_visual: false,
//!     asks_for: InformationSet::NONE,
//! };
//! assert_eq!(message_authenticity::decide(&facts).outcome, Outcome::Consistent);
//!
//! let asking = Facts { asks_for: InformationSet::of(&[Information::Password]), ..facts };
//! assert_eq!(message_authenticity::decide(&asking).outcome, Outcome::Suspicious);
//! ```

use crate::language::Words;
use crate::rule::edges::ValueEdges;
use crate::rule::fact::{Fact, Kind as FactKind, Value};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, ReasonSet, Rule, ValueKind, ValueSpec, asks_none,
    no_turns, outcomes, reasons, unrelated, uses_all,
};

outcomes! {
    1 Suspicious "suspicious" rank 0,
        "le message est suspect",
        "the message is suspicious";
    2 Consistent "consistent" rank 0,
        "le message est conforme à ceux qu’envoie clicSÉQUR",
        "the message is consistent with those that clicSÉQUR sends";
}

reasons! {
    rule 21;
    1 AsksForPersonalInformation "asks-for-personal-information" ["S004-33"],
        "le message demande des renseignements personnels, ce que l’équipe de clicSÉQUR ne fait jamais",
        "the message asks for personal information, which the clicSÉQUR team never does";
    2 KindNotSentByClicsequr "kind-not-sent-by-clicsequr" ["S004-35", "S004-37", "S004-38"],
        "le message n’est d’aucune des sortes qu’envoie clicSÉQUR",
        "the message is of none of the kinds that clicSÉQUR sends";
    3 SignatureAbsent "signature-absent" ["S004-34"],
        "la signature du gouvernement du Québec, toujours affichée en haut d’un message de cette sorte, est absente",
        "the signature of the Gouvernement du Québec, always displayed at the top of a message of this kind, is absent";
    4 VisualAbsent "visual-absent" ["S004-34"],
        "le visuel de clicSÉQUR, toujours affiché en haut d’un message de cette sorte, est absent",
        "the visual of clicSÉQUR, always displayed at the top of a message of this kind, is absent";
    5 NothingSuspicious "nothing-suspicious" ["S004-33", "S004-34", "S004-35"],
        "le message est d’une sorte qu’envoie clicSÉQUR, en porte les marques attendues et ne demande aucun renseignement personnel",
        "the message is of a kind that clicSÉQUR sends, bears the expected marks and asks for no personal information";
}

/// What a message is about, as it appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An account was created.
    AccountCreated,
    /// The user code was retrieved.
    UserCodeRetrieved,
    /// The password was reset.
    PasswordReset,
    /// The account was cancelled.
    AccountCancelled,
    /// The e-mail address was changed.
    EmailChanged,
    /// It brings the verification code.
    VerificationCode,
    /// The account will be cancelled in 30 days.
    CancellationIn30Days,
    /// The account will be cancelled in 7 days.
    CancellationIn7Days,
    /// Anything else.
    Other,
}

/// Personal information that a message may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Information {
    /// The user code.
    UserCode,
    /// The password.
    Password,
    /// The number of a notice of assessment.
    NoticeOfAssessmentNumber,
    /// The social insurance number.
    SocialInsuranceNumber,
    /// Anything else of the kind.
    OtherPersonalInformation,
}

/// The personal information that one message asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct InformationSet(u32);

impl InformationSet {
    /// None.
    pub const NONE: InformationSet = InformationSet(0);

    /// Those.
    #[must_use]
    pub fn of(information: &[Information]) -> Self {
        InformationSet(information.iter().fold(0, |bits, one| bits | one.bit()))
    }

    /// Whether it asks for that.
    #[must_use]
    pub const fn has(self, information: Information) -> bool {
        self.0 & information.bit() != 0
    }

    /// Whether it asks for nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl Information {
    const fn bit(self) -> u32 {
        match self {
            Information::UserCode => 1,
            Information::Password => 2,
            Information::NoticeOfAssessmentNumber => 4,
            Information::SocialInsuranceNumber => 8,
            Information::OtherPersonalInformation => 16,
        }
    }
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// What the message is about.
    pub kind: Kind,
    /// Whether it bears the signature of the Gouvernement du Québec.
    pub has_signature: bool,
    /// Whether it bears the visual of clicSÉQUR.
    pub has_visual: bool,
    /// The personal information that it asks for.
    pub asks_for: InformationSet,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why: each thing that makes it suspicious.
    pub reasons: ReasonSet,
    /// The reasons that make it suspicious; none where it is consistent.
    pub findings: ReasonSet,
}

/// Whether a message is like those that clicSÉQUR sends.
#[must_use]
pub fn decide(facts: &Facts) -> Decision {
    let bears_marks = facts.kind != Kind::VerificationCode;
    let findings = ReasonSet::NONE
        .and_if(!facts.asks_for.is_empty(), Reason::AsksForPersonalInformation.only())
        .and_if(facts.kind == Kind::Other, Reason::KindNotSentByClicsequr.only())
        .and_if(bears_marks && !facts.has_signature, Reason::SignatureAbsent.only())
        .and_if(bears_marks && !facts.has_visual, Reason::VisualAbsent.only());
    if findings == ReasonSet::NONE {
        let reasons = Reason::NothingSuspicious.only();
        return Decision { outcome: Outcome::Consistent, reasons, findings };
    }
    Decision { outcome: Outcome::Suspicious, reasons: findings, findings }
}

const KIND: usize = 0;
const HAS_SIGNATURE: usize = 1;
const HAS_VISUAL: usize = 2;
const ASKS_FOR: usize = 3;

/// The rule.
pub static RULE: Rule = Rule {
    number: 21,
    slug: "message-authenticity",
    title: Words { fr: "Authenticité d’un message", en: "Message authenticity" },
    question: Words {
        fr: "Un message qui se dit de clicSÉQUR est-il conforme à ceux que clicSÉQUR envoie\u{a0}?",
        en: "Is a message that claims to come from clicSÉQUR consistent with those that clicSÉQUR sends?",
    },
    clock: Clock::OptionalDay,
    facts: &[
        Fact::new(
            "kind",
            FactKind::Choice(&[
                "account-created",
                "user-code-retrieved",
                "password-reset",
                "account-cancelled",
                "email-changed",
                "verification-code",
                "cancellation-in-30-days",
                "cancellation-in-7-days",
                "other",
            ]),
            "sorte de message",
            "kind of message",
        ),
        Fact::new(
            "has_signature",
            FactKind::YesNo(None),
            "signature du gouvernement du Québec présente",
            "signature of the Gouvernement du Québec present",
        ),
        Fact::new(
            "has_visual",
            FactKind::YesNo(None),
            "visuel de clicSÉQUR présent",
            "visual of clicSÉQUR present",
        ),
        Fact::new(
            "asks_for",
            FactKind::Set(&[
                "user-code",
                "password",
                "notice-of-assessment-number",
                "social-insurance-number",
                "other-personal-information",
            ]),
            "renseignements personnels demandés",
            "personal information asked for",
        ),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[ValueSpec::new(
        "findings",
        // The first reasons of the table, so that a set of reasons is a set of these.
        ValueKind::Set(&[
            "asks-for-personal-information",
            "kind-not-sent-by-clicsequr",
            "signature-absent",
            "visual-absent",
        ]),
        "ce qui rend le message suspect",
        "what makes the message suspicious",
    )],
    readings: &[],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(4),
    edges,
    turns: no_turns,
    uses: uses_all,
    asks: asks_none,
};

fn kind_of(value: Value<'_>) -> Kind {
    match value.choice() {
        1 => Kind::AccountCreated,
        2 => Kind::UserCodeRetrieved,
        3 => Kind::PasswordReset,
        4 => Kind::AccountCancelled,
        5 => Kind::EmailChanged,
        6 => Kind::VerificationCode,
        7 => Kind::CancellationIn30Days,
        8 => Kind::CancellationIn7Days,
        _ => Kind::Other,
    }
}

fn facts(case: &Case<'_>) -> Facts {
    let asks_for = match case.fact(ASKS_FOR) {
        Value::Set(bits) => InformationSet(bits),
        _ => InformationSet::NONE,
    };
    Facts {
        kind: kind_of(case.fact(KIND)),
        has_signature: case.fact(HAS_SIGNATURE).is_yes(),
        has_visual: case.fact(HAS_VISUAL).is_yes(),
        asks_for,
    }
}

/// Nothing asked for, or something: what it is does not matter.
fn edges(_: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    if place == ASKS_FOR {
        edges.push(Value::Set(InformationSet::NONE.0));
        edges.push(Value::Set(Information::UserCode.bit()));
    }
}

fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case));
    AnyDecision::new(decision.outcome.number(), decision.reasons, &[Out::Set(decision.findings.0)])
}
