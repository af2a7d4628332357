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
//! use echeance::rules::code_status::{Ask, Outcome, Purpose};
//! use time::macros::datetime;
//!
//! let at = |instant| Ask {
//!     purpose: Purpose::ClicsequrSignIn.into(),
//!     sent_at: datetime!(2026-11-21 10:00:00 -5).into(),
//!     ..Ask::at(instant)
//! };
//! assert_eq!(at(datetime!(2026-11-21 10:10:00 -5)).ask()?.outcome(), Some(Outcome::Valid));
//! assert_eq!(at(datetime!(2026-11-21 10:10:01 -5)).ask()?.outcome(), Some(Outcome::Expired));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::calendar::{Instant, LegalTime};
use crate::language::Words;
use crate::rule::dated::Dated;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::fact::Value;
use crate::rule::law::{Law, in_words};
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rule::reading::{CodeBoundary, Readings};

const DAY_SENT: Words = Words { fr: "jour de l’envoi du code", en: "day the code was sent" };

/// How long a code of a clicSÉQUR sign-in can be entered, in seconds: ten minutes (S004-09).
pub static CODE_SECONDS: Law<i64> = Law {
    slug: "code-seconds",
    words: Words {
        fr: "durée de validité d’un code de connexion à clicSÉQUR",
        en: "how long a code of a clicSÉQUR sign-in can be entered",
    },
    day: DAY_SENT,
    rules: &["code-status"],
    after: &[],
    rows: &[Dated::new(600, &["S004-09"]).open(&["Q13", "Q14"])],
    in_words: in_words::seconds,
}
.of_all_days();
/// How many digits the code of a clicSÉQUR sign-in (S004-07) or of a new SAG account (S002-18) has.
pub static CODE_DIGITS: Law<i32> = Law {
    slug: "code-digits",
    words: Words {
        fr: "longueur d’un code de connexion à clicSÉQUR ou de création d’un compte",
        en: "length of a code of a clicSÉQUR sign-in or of a new account",
    },
    day: DAY_SENT,
    rules: &["code-status"],
    after: &[],
    rows: &[Dated::new(6, &["S002-18", "S004-07"])],
    in_words: in_words::digits,
}
.of_all_days();

/// Where to ask for another code: each contact says for which kind of code it is.
const NEXT_ANOTHER_CODE: &[&str] =
    &["another-code-not-published", "services-quebec", "clicsequr-help", "certificate-help"];

outcomes! {
    1 Used "used" rank 2 { words code_used } next [..NEXT_ANOTHER_CODE];
    2 Superseded "superseded" rank 2 {
        both "un autre code remplace celui-ci" / "another code supersedes this one"
    } next [..NEXT_ANOTHER_CODE];
    3 Valid "valid" rank 1 { both "le code est valide" / "the code is valid" } next ["enter-emailed-code", "check-spam-folder"];
    4 Expired "expired" rank 2 { both "le code est expiré" / "the code has expired" } next ["request-new-code", "check-spam-folder", "clicsequr-help"];
    5 LifetimeNotPublished "lifetime-not-published" rank 0 {
        both "la durée de validité de ce code n’est pas publiée" /
            "how long this code is valid is not published"
    } next ["recovery-published-in-2025", "account-code-lifetime-not-published", "services-quebec", "certificate-help"] after_clicsequr ["account-code-lifetime-not-published", "code-lifetime-not-published", "services-quebec", "certificate-help"];
}

const TEN_MINUTES: Limit =
    Limit::of("expires_at", "la fin des 10\u{a0}minutes", "the end of the 10 minutes");

reasons! {
    1 CodeUsed "code-used" ["Q14"] { words code_used } limits [];
    2 CodeSuperseded "code-superseded" ["Q14"] {
        both "un code plus récent remplace celui-ci" / "a newer code supersedes this one"
    } limits [];
    3 WithinTenMinutes "within-ten-minutes" ["S004-09", "Q13"] {
        both "les 10\u{a0}minutes du code ne sont pas dépassées[; elles se terminent le {expires_at}]" /
            "the code’s 10 minutes are not over[; they end on {expires_at}]"
    } limits [TEN_MINUTES];
    4 AfterTenMinutes "after-ten-minutes" ["S004-09", "S004-10", "Q13"] {
        both "les 10\u{a0}minutes du code sont écoulées[; elles se terminaient le {expires_at}]" /
            "the code’s 10 minutes are over[; they ended on {expires_at}]"
    } limits [TEN_MINUTES];
    5 LifetimeNotPublished "lifetime-not-published" ["S002-18", "S002-22", "Q16"] {
        both "aucune source ne dit combien de temps ce code est valide" /
            "no source says how long this code is valid"
    } limits [];
}

choices! {
    /// What a code was sent for.
    pub enum Purpose {
        1 ClicsequrSignIn "clicsequr-sign-in": "connexion à clicSÉQUR" / "signing in to clicSÉQUR";
        2 SagAccountCreation "sag-account-creation":
            "création d’un compte du Service d’authentification gouvernementale" /
            "creation of an account of the Service d’authentification gouvernementale";
        3 FileRecovery "file-recovery": "récupération du dossier" / "recovery of the file";
    }
}

facts! {
    on instant;
    Purpose purpose (Purpose) [steps_of(&[
        (Purpose::ClicsequrSignIn.number(), &["clicsequr-help"]),
        (Purpose::SagAccountCreation.number(), &["account-code-lifetime-not-published", "services-quebec"]),
        (Purpose::FileRecovery.number(), &["recovery-published-in-2025", "code-lifetime-not-published", "certificate-help"]),
    ])] { both "usage du code" / "what the code is for" };
    SentAt sent_at (Instant) [past] { both "instant de l’envoi" / "instant of sending" };
    Used used (bool = Value::Flag(false)) []
        { about "code déjà utilisé" / "code already used";
          to "code que vous avez déjà utilisé" / "code that you have already used" };
    Superseded superseded (bool = Value::Flag(false)) []
        { both "code remplacé par un autre" / "code superseded by another one" };
}

values! {
    expires_at as ExpiresAt (Instant?) since sent_at { both "fin des 10\u{a0}minutes" / "end of the 10 minutes" };
    seconds_left (i32?) { both "secondes restantes" / "seconds left" };
    digits (i32?) { both "nombre de chiffres" / "number of digits" };
}

rule! {
    number: 13,
    slug: "code-status",
    cobol: "CDST",
    title: "Validité d’un code" / "Validity of a code",
    question: {
        about "Le code reçu par courriel est-il encore valide à cet instant?" /
            "Is the code received by e-mail still valid at that instant?";
        to "Le code que vous avez reçu par courriel est-il encore valide à cet instant?" /
            "Is the code that you received by e-mail still valid at that instant?"
    },
    as_of: Instant, "instant où le code est entré" / "instant at which the code is entered",
    readings: [CodeBoundary = Inclusive],
    laws: [CODE_SECONDS, CODE_DIGITS],
    undetermined: next ["services-quebec", "clicsequr-help", "certificate-help"],
    decide: |facts, case| decide(facts, case.instant(), &case.readings, case.legal_time),
    cites: |case, _, id| {
        let of = match id {
            "S002-18" => Purpose::SagAccountCreation,
            "S002-22" => Purpose::FileRecovery,
            _ => return true,
        };
        let purpose = case.get(Fact::Purpose);
        purpose.is_unknown() || purpose == of.value()
    },
    edges: |case, fact, edges| {
        if fact == Fact::SentAt {
            let boundary = case.readings.code_boundary();
            CODE_SECONDS.each_first_instant(
                case.legal_time,
                |seconds| case.instant().plus_seconds(-lifetime(seconds, boundary)),
                |earliest| {
                    edges.push(Value::Instant(earliest.plus_seconds(-1)));
                    edges.push(Value::Instant(earliest));
                },
            );
            CODE_DIGITS.turns(|first| {
                let earliest = Instant::from_quebec_in(first, 0, case.legal_time);
                edges.push(Value::Instant(earliest.plus_seconds(-1)));
                edges.push(Value::Instant(earliest));
            });
        }
    },
    turns: |case, turns| {
        let sent_at = Facts::of(case).sent_at;
        let last = last_valid(sent_at, case.readings.code_boundary(), case.legal_time);
        turns.instant(last.plus_seconds(1));
    },
}

/// The last second, after the sending, at which a code of a sign-in is valid.
fn lifetime(seconds: i64, boundary: CodeBoundary) -> i64 {
    match boundary {
        CodeBoundary::Inclusive => seconds,
        CodeBoundary::Exclusive => seconds - 1,
    }
}

/// The last second at which a code of a sign-in is valid.
#[inline(always)]
fn last_valid(sent_at: Instant, boundary: CodeBoundary, legal_time: LegalTime<'_>) -> Instant {
    sent_at.plus_seconds(lifetime(CODE_SECONDS.at_instant(sent_at, legal_time), boundary))
}

/// Whether a code can still be entered.
#[inline(always)]
pub(crate) fn decide(
    facts: &Facts,
    as_of: Instant,
    readings: &Readings,
    legal_time: LegalTime<'_>,
) -> Decision {
    let expires_at = match facts.purpose {
        Purpose::ClicsequrSignIn => {
            Some(facts.sent_at.plus_seconds(CODE_SECONDS.at_instant(facts.sent_at, legal_time)))
        }
        Purpose::SagAccountCreation | Purpose::FileRecovery => None,
    };
    let last_valid = last_valid(facts.sent_at, readings.code_boundary(), legal_time);
    let (outcome, reason) = match expires_at {
        _ if facts.used => (Outcome::Used, Reason::CodeUsed),
        _ if facts.superseded => (Outcome::Superseded, Reason::CodeSuperseded),
        None => (Outcome::LifetimeNotPublished, Reason::LifetimeNotPublished),
        Some(_) if as_of <= last_valid => (Outcome::Valid, Reason::WithinTenMinutes),
        Some(_) => (Outcome::Expired, Reason::AfterTenMinutes),
    };
    let timed = matches!(outcome, Outcome::Valid | Outcome::Expired);
    Decision {
        outcome,
        reasons: Set::of(&[reason]),
        expires_at,
        seconds_left: expires_at.filter(|_| timed).map(|end| seconds_between(as_of, end)),
        digits: match facts.purpose {
            Purpose::ClicsequrSignIn | Purpose::SagAccountCreation => {
                Some(CODE_DIGITS.at_instant(facts.sent_at, legal_time))
            }
            Purpose::FileRecovery => None,
        },
    }
}

/// Seconds from one instant to a later one; 0 where it is not later.
fn seconds_between(from: Instant, to: Instant) -> i32 {
    let seconds = to.seconds().saturating_sub(from.seconds()).max(0);
    i32::try_from(seconds).unwrap_or(i32::MAX)
}
