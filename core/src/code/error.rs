//! Why a code cannot be made or checked at all.

use core::fmt;

use crate::language::Words;

/// Why a code cannot be made or checked at all. A code that is refused is a [`Verdict`](super::Verdict), not an error.
///
/// The error never holds the input. Slugs and numbers are append-only; the numbers follow those of
/// [`ErrorCode`](crate::ErrorCode).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CodeError {
    /// `key-too-short`: the key has under 16 bytes ([`MIN_KEY`](super::MIN_KEY)).
    KeyTooShort,
    /// `lifetime-published`: the policy sets a lifetime for a purpose whose lifetime is published (S004-09).
    LifetimePublished,
    /// `before-sending`: the instant is before the sending of the code (Q13).
    BeforeSending,
    /// `generator-failed`: the operating system gave no random bytes.
    GeneratorFailed,
    /// `state-malformed`: the text is not that of a state; the field names the part that is wrong.
    StateMalformed(StatePart),
    /// `state-altered`: the seal of the state does not match the key. The state was changed without the key, or it was
    /// made with another key.
    StateAltered,
}

/// A part of the text of a state. The parts are listed in the order in which they are written and read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatePart {
    /// `version`: not `code2`.
    Version,
    /// `purpose`: none of the slugs of `code-status`.
    Purpose,
    /// `sent-at`: not a whole number of seconds.
    SentAt,
    /// `lifetime`: neither `-` nor a number of seconds from 1 to 4,294,967,295, or a number although the lifetime is
    /// published.
    Lifetime,
    /// `attempts-left`: not a number from 0 to 255.
    AttemptsLeft,
    /// `marks`: none of `-`, `u` (used), `s` (superseded), `us`.
    Marks,
    /// `salt`: not 32 lower-case hexadecimal digits.
    Salt,
    /// `digest`: not 64 lower-case hexadecimal digits.
    Digest,
    /// `seal`: not 64 lower-case hexadecimal digits.
    Seal,
    /// `end`: there is text after the seal.
    End,
}

impl CodeError {
    /// The slug, for programs.
    ///
    /// ```
    /// use echeance::code::CodeError;
    ///
    /// assert_eq!(CodeError::KeyTooShort.slug(), "key-too-short");
    /// ```
    #[must_use]
    pub const fn slug(self) -> &'static str {
        self.entry().1
    }

    /// The number, stable and never re-used.
    ///
    /// ```
    /// use echeance::code::CodeError;
    ///
    /// assert_eq!(CodeError::KeyTooShort.number(), 201);
    /// ```
    #[must_use]
    pub const fn number(self) -> u16 {
        self.entry().0
    }

    /// The error message, for a person.
    ///
    /// ```
    /// use echeance::code::CodeError;
    ///
    /// assert_eq!(CodeError::KeyTooShort.text().en, "the key has under 16 bytes");
    /// ```
    #[must_use]
    pub const fn text(self) -> Words {
        let (_, _, fr, en) = self.entry();
        Words { fr, en }
    }

    /// The part of a state's text that is wrong.
    ///
    /// ```
    /// use echeance::code::{CodeError, StatePart};
    ///
    /// assert_eq!(CodeError::StateMalformed(StatePart::Salt).part(), Some(StatePart::Salt));
    /// assert_eq!(CodeError::StateAltered.part(), None);
    /// ```
    #[must_use]
    pub const fn part(self) -> Option<StatePart> {
        match self {
            CodeError::StateMalformed(part) => Some(part),
            _ => None,
        }
    }

    const fn entry(self) -> (u16, &'static str, &'static str, &'static str) {
        match self {
            CodeError::KeyTooShort => (
                201,
                "key-too-short",
                "la clé compte moins de 16\u{a0}octets",
                "the key has under 16 bytes",
            ),
            CodeError::LifetimePublished => (
                202,
                "lifetime-published",
                "la durée de validité d’un code de connexion à clicSÉQUR est publiée\u{a0}: elle ne se choisit pas",
                "how long a code of a sign-in to clicSÉQUR is valid is published: it is not a choice",
            ),
            CodeError::BeforeSending => (
                203,
                "before-sending",
                "l’instant précède l’envoi du code",
                "the instant is before the sending of the code",
            ),
            CodeError::GeneratorFailed => (
                204,
                "generator-failed",
                "le système d’exploitation n’a pas fourni de nombres aléatoires",
                "the operating system gave no random bytes",
            ),
            CodeError::StateMalformed(_) => (
                205,
                "state-malformed",
                "le texte n’est pas celui de l’état d’un code",
                "the text is not that of a code’s state",
            ),
            CodeError::StateAltered => (
                206,
                "state-altered",
                "l’état du code a été modifié sans la clé, ou la clé n’est pas celle avec laquelle il a été fait",
                "the state of the code was altered without the key, or the key is not the one it was made with",
            ),
        }
    }
}

impl StatePart {
    /// Every part, in the order in which it is written.
    pub const ALL: [StatePart; 10] = [
        StatePart::Version,
        StatePart::Purpose,
        StatePart::SentAt,
        StatePart::Lifetime,
        StatePart::AttemptsLeft,
        StatePart::Marks,
        StatePart::Salt,
        StatePart::Digest,
        StatePart::Seal,
        StatePart::End,
    ];

    /// The slug of the part.
    ///
    /// ```
    /// use echeance::code::StatePart;
    ///
    /// assert_eq!(StatePart::SentAt.slug(), "sent-at");
    /// ```
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            StatePart::Version => "version",
            StatePart::Purpose => "purpose",
            StatePart::SentAt => "sent-at",
            StatePart::Lifetime => "lifetime",
            StatePart::AttemptsLeft => "attempts-left",
            StatePart::Marks => "marks",
            StatePart::Salt => "salt",
            StatePart::Digest => "digest",
            StatePart::Seal => "seal",
            StatePart::End => "end",
        }
    }
}

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(part) = self.part() {
            write!(f, "{}: ", part.slug())?;
        }
        f.write_str(self.text().en)
    }
}

impl core::error::Error for CodeError {}
