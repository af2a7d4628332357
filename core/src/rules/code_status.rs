//! Code status: whether a code sent by e-mail can still be entered.
//!
//! Sources: S004-08, S004-09, S004-10 (sign-in to clicSÉQUR); S002-18 (creation of a SAG account); S002-22, S002-24
//! (recovery of a certificate file).
//!
//! # Our reading
//!
//! - The ten minutes are those of the code that clicSÉQUR asks for at sign-in. They run from the moment of sending,
//!   and the code is still valid at exactly 600 seconds unless the reading `code-boundary` says otherwise (Q13).
//! - How long the other two codes live is not published: the ten minutes are never borrowed for them (Q16).
//! - Whether a newer code, or its use, ends an older one is not published either: the caller says so, by `superseded`
//!   and `used` (Q14).
//! - A code of clicSÉQUR and of a SAG account has six digits; that of a file recovery is not described.
//!
//! ```
//! use echeance::rules::code_status::{self, Facts, Outcome, Purpose};
//! use echeance::{Instant, Readings};
//! use time::macros::datetime;
//!
//! let facts = Facts {
//!     purpose: Purpose::ClicsequrSignIn,
//!     sent_at: datetime!(2026-11-21 10:00:00 -5).into(),
//!     used: false,
//!     superseded: false,
//! };
//! let at = |moment: time::OffsetDateTime| {
//!     code_status::decide(&facts, Instant::from(moment), &Readings::default())
//! };
//! assert_eq!(at(datetime!(2026-11-21 10:10:00 -5)).outcome, Outcome::Valid);
//! assert_eq!(at(datetime!(2026-11-21 10:10:01 -5)).outcome, Outcome::Expired);
//! ```

use crate::calendar::Instant;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::reading::{CodeBoundary, Reading, Readings};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, Rule, ValueKind, ValueSpec, asks_none, outcomes,
    reasons, unrelated, uses_all,
};

/// How long a code of a clicSÉQUR sign-in can be entered, in seconds: ten minutes (S004-09).
pub const CODE_SECONDS: i64 = 600;
/// How many digits the code of a clicSÉQUR sign-in (S004-07) or of a new SAG account (S002-18) has.
pub const CODE_DIGITS: i32 = 6;

outcomes! {
    1 Used "used" rank 2,
        "le code a déjà servi",
        "the code has been used";
    2 Superseded "superseded" rank 2,
        "le code est remplacé par un autre",
        "the code is superseded by another one";
    3 Valid "valid" rank 1,
        "le code est valide",
        "the code is valid";
    4 Expired "expired" rank 2,
        "le code est expiré",
        "the code has expired";
    5 LifetimeNotPublished "lifetime-not-published" rank 0,
        "la durée de validité de ce code n’est pas publiée",
        "how long this code is valid is not published";
}

reasons! {
    rule 13;
    1 CodeUsed "code-used" ["Q14"],
        "le code a déjà servi",
        "the code has already been used";
    2 CodeSuperseded "code-superseded" ["Q14"],
        "un code plus récent remplace celui-ci",
        "a newer code supersedes this one";
    3 WithinTenMinutes "within-ten-minutes" ["S004-09", "Q13"],
        "les 10\u{a0}minutes du code ne sont pas dépassées[\u{a0}; elles se terminent le {expires_at}]",
        "the code’s 10 minutes are not over[; they end on {expires_at}]";
    4 AfterTenMinutes "after-ten-minutes" ["S004-09", "S004-10", "Q13"],
        "les 10\u{a0}minutes du code sont écoulées[\u{a0}; elles se terminaient le {expires_at}]",
        "the code’s 10 minutes are over[; they ended on {expires_at}]";
    5 LifetimeNotPublished "lifetime-not-published" ["S002-18", "S002-22", "Q16"],
        "aucune source ne dit combien de temps ce code est valide",
        "no source says how long this code is valid";
}

/// What a code was sent for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// To sign in to clicSÉQUR.
    ClicsequrSignIn,
    /// To create a SAG account.
    SagAccountCreation,
    /// To recover a certificate file.
    FileRecovery,
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// What the code was sent for.
    pub purpose: Purpose,
    /// The instant it was sent.
    pub sent_at: Instant,
    /// Whether it has been used.
    pub used: bool,
    /// Whether another code supersedes it.
    pub superseded: bool,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The instant its ten minutes end; `None` where its lifetime is not published.
    pub expires_at: Option<Instant>,
    /// Seconds from `as_of` to that instant, 0 after it; `None` unless valid or expired.
    pub seconds_left: Option<i32>,
    /// How many digits it has; `None` where that is not published.
    pub digits: Option<i32>,
}

/// Whether a code can still be entered.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Instant, readings: &Readings) -> Decision {
    let expires_at = match facts.purpose {
        Purpose::ClicsequrSignIn => Some(facts.sent_at.plus_seconds(CODE_SECONDS)),
        Purpose::SagAccountCreation | Purpose::FileRecovery => None,
    };
    let (outcome, reason) = match expires_at {
        _ if facts.used => (Outcome::Used, Reason::CodeUsed),
        _ if facts.superseded => (Outcome::Superseded, Reason::CodeSuperseded),
        None => (Outcome::LifetimeNotPublished, Reason::LifetimeNotPublished),
        Some(_) if as_of < first_expired(facts.sent_at, readings.code_boundary()) => {
            (Outcome::Valid, Reason::WithinTenMinutes)
        }
        Some(_) => (Outcome::Expired, Reason::AfterTenMinutes),
    };
    let timed = matches!(outcome, Outcome::Valid | Outcome::Expired);
    Decision {
        outcome,
        reason,
        expires_at,
        seconds_left: expires_at.filter(|_| timed).map(|end| seconds_between(as_of, end)),
        digits: match facts.purpose {
            Purpose::ClicsequrSignIn | Purpose::SagAccountCreation => Some(CODE_DIGITS),
            Purpose::FileRecovery => None,
        },
    }
}

/// The first second at which a code of a sign-in is no longer valid.
fn first_expired(sent_at: Instant, boundary: CodeBoundary) -> Instant {
    match boundary {
        CodeBoundary::Inclusive => sent_at.plus_seconds(CODE_SECONDS + 1),
        CodeBoundary::Exclusive => sent_at.plus_seconds(CODE_SECONDS),
    }
}

/// Seconds from one instant to a later one; 0 where it is not later.
fn seconds_between(from: Instant, to: Instant) -> i32 {
    let seconds = to.seconds().saturating_sub(from.seconds()).max(0);
    i32::try_from(seconds).unwrap_or(i32::MAX)
}

const PURPOSE: usize = 0;
const SENT_AT: usize = 1;
const USED: usize = 2;
const SUPERSEDED: usize = 3;

/// The rule.
pub static RULE: Rule = Rule {
    number: 13,
    slug: "code-status",
    title: Words { fr: "Validité d’un code", en: "Validity of a code" },
    question: Words {
        fr: "Le code reçu par courriel est-il encore valide à cet instant\u{a0}?",
        en: "Is the code received by e-mail still valid at that instant?",
    },
    clock: Clock::Instant,
    facts: &[
        Fact::new(
            "purpose",
            Kind::Choice(&["clicsequr-sign-in", "sag-account-creation", "file-recovery"]),
            "usage du code",
            "what the code is for",
        ),
        Fact::new("sent_at", Kind::Instant(None), "instant de l’envoi", "instant of sending")
            .past(),
        Fact::new("used", Kind::YesNo(None), "code déjà utilisé", "code already used")
            .or(Value::Flag(false)),
        Fact::new(
            "superseded",
            Kind::YesNo(None),
            "code remplacé par un autre",
            "code superseded by another one",
        )
        .or(Value::Flag(false)),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "expires_at",
            ValueKind::Instant,
            "fin des 10\u{a0}minutes",
            "end of the 10 minutes",
        ),
        ValueSpec::new("seconds_left", ValueKind::Number, "secondes restantes", "seconds left"),
        ValueSpec::new("digits", ValueKind::Number, "nombre de chiffres", "number of digits"),
    ],
    readings: &[(Reading::CodeBoundary, 1)],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(4),
    edges,
    turns,
    uses: uses_all,
    asks: asks_none,
};

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let purpose = match case.fact(PURPOSE).choice() {
        1 => Purpose::ClicsequrSignIn,
        2 => Purpose::SagAccountCreation,
        _ => Purpose::FileRecovery,
    };
    let facts = Facts {
        purpose,
        // `open` completes the instant.
        sent_at: case.fact(SENT_AT).instant().unwrap_or(case.instant()),
        used: case.fact(USED).is_yes(),
        superseded: case.fact(SUPERSEDED).is_yes(),
    };
    let decision = decide(&facts, case.instant(), &case.readings);
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[
            decision.expires_at.map_or(Out::Null, Out::Instant),
            decision.seconds_left.into(),
            decision.digits.into(),
        ],
    )
}

/// Both sides of the turn on the instant of sending: the earliest one that is still valid.
fn edges(case: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    if place == SENT_AT {
        let lifetime = match case.readings.code_boundary() {
            CodeBoundary::Inclusive => CODE_SECONDS,
            CodeBoundary::Exclusive => CODE_SECONDS - 1,
        };
        let earliest = case.instant().plus_seconds(-lifetime);
        edges.push(Value::Instant(earliest.plus_seconds(-1)));
        edges.push(Value::Instant(earliest));
    }
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    if let Value::Instant(sent_at) = case.fact(SENT_AT) {
        turns.instant(first_expired(sent_at, case.readings.code_boundary()));
    }
}
