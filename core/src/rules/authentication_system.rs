//! Authentication system: by which one the Office's certificate service was or is entered.
//!
//! Sources: S002-05, S002-06, S002-31, S002-39; certificate/renewing page of 2024-07-15 (still clicSÉQUR).
//!
//! # Our reading
//!
//! - The day of the switch is not published (Q38). It lies between the last page known to ask for clicSÉQUR and the first
//!   page known to ask for the Service d’authentification gouvernementale: for the days between, the answer is that it
//!   is not published, and nothing is guessed.
//! - The same answer as today's is given for all later days: no end is published.
//!
//! ```
//! use echeance::rules::authentication_system::{Ask, Level, Outcome};
//! use time::macros::date;
//!
//! let on = |day| Ask::on(day).ask();
//! assert_eq!(on(date!(2024-07-15))?.outcome(), Some(Outcome::Clicsequr));
//! assert_eq!(on(date!(2024-12-01))?.outcome(), Some(Outcome::SwitchDateNotPublished));
//! assert_eq!(on(date!(2025-07-14))?.outcome(), Some(Outcome::Sag));
//! assert_eq!(on(date!(2025-07-14))?.level(), Some(Level::Basic));
//! # Ok::<(), echeance::Error>(())
//! ```

use alloc::string::String;

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::common::CLICSEQUR_PROCEDURE;
use crate::rule::dated::Dated;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::law::Law;
use crate::rule::member::Set;

/// The level that the certificate service asks for (S002-06).
pub const SAG_LEVEL: Level = Level::Basic;

/// How the holder of a certificate enters the certificate service by the Service d’authentification gouvernementale.
pub(crate) const SIGN_IN_BY_SAG: &[&str] =
    &["sign-in-to-management-service", "sag-account-steps", "first-sign-in"];

/// The steps to an account of the Service d’authentification gouvernementale.
pub(crate) const NEXT_SAG_ACCOUNT: &[&str] = &[
    "identify-then-associate",
    "existing-account",
    "open-sag",
    "sag-click-create-account",
    "choose-user-name",
    "enter-email-address",
    "create-secure-password",
    "validate-account-with-code",
    "first-sign-in",
    "services-quebec",
];

outcomes! {
    1 Clicsequr "clicsequr" rank 0 {
        about "la Gestion du certificat est accessible par clicSÉQUR" /
            "the Gestion du certificat is entered through clicSÉQUR";
        to "vous accédez à la Gestion du certificat par clicSÉQUR" /
            "you enter the Gestion du certificat through clicSÉQUR"
    } next ["sign-in-with-clicsequr", "certificate-help"];
    2 Sag "sag" rank 0 {
        about "la Gestion du certificat est accessible par le Service d’authentification gouvernementale" /
            "the Gestion du certificat is entered through the Service d’authentification gouvernementale";
        to "vous accédez à la Gestion du certificat par le Service d’authentification gouvernementale" /
            "you enter the Gestion du certificat through the Service d’authentification gouvernementale"
    } next [..NEXT_SAG_ACCOUNT];
    3 SwitchDateNotPublished "switch-date-not-published" rank 0 {
        both "l’Office n’a pas publié le jour où le système a changé" /
            "the Office has not published the day on which the system changed"
    } next ["sign-in-to-management-service", "certificate-help"];
}

reasons! {
    1 ClicsequrInUse "clicsequr-in-use" ["OPC-renewing"] {
        both "une page de l’Office datée du 15\u{a0}juillet\u{a0}2024 demande encore clicSÉQUR" /
            "a page of the Office dated July\u{a0}15, 2024 still asks for clicSÉQUR"
    };
    2 SwitchDateNotPublished "switch-date-not-published" ["OPC-renewing", "S002-05", "S002-39", "Q38"] {
        both "le système a changé entre le 15\u{a0}juillet\u{a0}2024 et le 14\u{a0}juillet\u{a0}2025, un jour que l’Office n’a pas publié" /
            "the system changed between July\u{a0}15, 2024 and July\u{a0}14, 2025, on a day that the Office has not published"
    };
    3 SagInUse "sag-in-use" ["S002-05", "S002-06", "S002-31", "S002-39"] {
        both "une page de l’Office datée du 14\u{a0}juillet\u{a0}2025 demande le Service d’authentification gouvernementale, au niveau de base" /
            "a page of the Office dated July\u{a0}14, 2025 asks for the Service d’authentification gouvernementale, at the basic level"
    };
}

choices! {
    /// A level of authentication.
    pub enum Level {
        1 Basic "basic": "de base" / "basic";
    }
}

choices! {
    /// What a day's answer is, for rules that give it as a value.
    pub enum System {
        1 Clicsequr "clicsequr": "clicSÉQUR" / "clicSÉQUR";
        2 Sag "sag":
            "Service d’authentification gouvernementale" / "Service d’authentification gouvernementale";
        3 SwitchDateNotPublished "switch-date-not-published":
            "jour du changement non publié" / "day of the change not published";
    }
}

impl From<Outcome> for System {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Clicsequr => System::Clicsequr,
            Outcome::Sag => System::Sag,
            Outcome::SwitchDateNotPublished => System::SwitchDateNotPublished,
        }
    }
}

/// The systems, oldest first. Between the last page that asks for one and the first that asks for the other, which of
/// them stood is not published.
pub static SYSTEMS: Law<Outcome> = Law {
    slug: "systems",
    words: Words {
        fr: "système par lequel on accède à la Gestion du certificat",
        en: "system by which the Gestion du certificat is entered",
    },
    day: Words {
        fr: "jour de la question ou de la connexion",
        en: "day of the question or of the sign-in",
    },
    rules: &[
        "certificate-status",
        "certificate-renewal",
        "certificate-issuance",
        "change-notice",
        "absence",
        "exam-validity",
        "exam-transfer",
        "new-file-after-expiry",
        "code-status",
        "second-factor",
        "authentication-system",
        "invoice-proof",
        "file-recovery",
        "holder-review",
    ],
    after: &[],
    rows: &[
        Dated::new(Outcome::Clicsequr, &["OPC-renewing"]).to(2024, 7, 15).open(&["Q38"]),
        Dated::new(Outcome::SwitchDateNotPublished, &["OPC-renewing", "S002-05", "S002-39"])
            .from(2024, 7, 16)
            .to(2025, 7, 13)
            .open(&["Q38"]),
        Dated::new(Outcome::Sag, &["S002-05", "S002-06", "S002-31", "S002-39"])
            .from(2025, 7, 14)
            .open(&["Q38"]),
    ],
    in_words: |system, lang| {
        let place = usize::from(system.number()).wrapping_sub(1);
        let written = OUTCOMES.get(place).map_or("", |outcome| outcome.words.about.in_lang(lang));
        String::from(written)
    },
};

facts! {
    on day;
}

values! {
    level (Level?) { both "niveau d’authentification" / "level of authentication" };
}

rule! {
    number: 23,
    slug: "authentication-system",
    cobol: "AUSY",
    title: "Système d’authentification" / "Authentication system",
    question: {
        about "Par quel système accède-t-on, ce jour-là, à la Gestion du certificat?" /
            "By which system is the Gestion du certificat entered on that day?";
        to "Par quel système accédez-vous, ce jour-là, à la Gestion du certificat?" /
            "By which system do you enter the Gestion du certificat on that day?"
    },
    as_of: Day,
    readings: [],
    laws: [SYSTEMS, CLICSEQUR_PROCEDURE],
    undetermined: next ["sign-in-to-management-service", "certificate-help"],
    decide: |_facts, case| decide(case.day()),
    turns: |_, turns| {
        SYSTEMS.turns(|first| turns.day(first));
    },
}

/// By which system the certificate service is entered on a day.
#[inline(always)]
pub(crate) fn decide(as_of: Day) -> Decision {
    // The rows leave no day out.
    let outcome = SYSTEMS.on(as_of).unwrap_or(Outcome::SwitchDateNotPublished);
    let (reason, level) = match outcome {
        Outcome::Clicsequr => (Reason::ClicsequrInUse, None),
        Outcome::Sag => (Reason::SagInUse, Some(SAG_LEVEL)),
        Outcome::SwitchDateNotPublished => (Reason::SwitchDateNotPublished, None),
    };
    Decision { outcome, reasons: Set::of(&[reason]), level }
}
