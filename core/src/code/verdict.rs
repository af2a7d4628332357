//! What a check says.

use crate::language::Words;

/// What a check says. Only [`Accepted`](Verdict::Accepted) lets in. Exhaustive on purpose: a new verdict is for callers
/// to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use = "only `Verdict::Accepted` lets in"]
pub enum Verdict {
    /// `accepted`: it is the code, and from now on it is used.
    Accepted,
    /// `wrong`: it is another code, and an attempt less is left.
    Wrong {
        /// How many more wrong codes may be entered; 0 where this was the last.
        attempts_left: u8,
    },
    /// `expired`: the lifetime of the code is over, by S004-09 and S004-10 or by the policy it was made with.
    Expired,
    /// `used`: the code was accepted before.
    Used,
    /// `superseded`: a newer code stands in its place, by the caller's policy (Q14).
    Superseded,
    /// `lifetime-not-published`: no source tells how long a code for this purpose lives (Q16), and the policy it was made
    /// with did not either.
    LifetimeNotPublished,
    /// `no-attempts-left`: as many wrong codes were entered as the policy allows (Q14).
    NoAttemptsLeft,
    /// `malformed`: what was entered is not six digits; no attempt is taken.
    Malformed,
}

impl Verdict {
    /// Every verdict, in the order of its number; a wrong code with nothing left.
    pub const ALL: [Verdict; 8] = [
        Verdict::Accepted,
        Verdict::Wrong { attempts_left: 0 },
        Verdict::Expired,
        Verdict::Used,
        Verdict::Superseded,
        Verdict::LifetimeNotPublished,
        Verdict::NoAttemptsLeft,
        Verdict::Malformed,
    ];

    /// Whether the code is accepted.
    #[must_use]
    pub const fn is_accepted(self) -> bool {
        matches!(self, Verdict::Accepted)
    }

    /// How many more wrong codes may be entered, after a wrong one.
    #[must_use]
    pub const fn attempts_left(self) -> Option<u8> {
        match self {
            Verdict::Wrong { attempts_left } => Some(attempts_left),
            _ => None,
        }
    }

    /// Its number, from 1. Never re-used.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.entry().0
    }

    /// Its slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        self.entry().1
    }

    /// Its words. Those of an outcome of `code-status` are the rule's.
    #[must_use]
    pub const fn text(self) -> Words {
        let (_, _, fr, en) = self.entry();
        Words { fr, en }
    }

    const fn entry(self) -> (u8, &'static str, &'static str, &'static str) {
        match self {
            Verdict::Accepted => (1, "accepted", "le code est accepté", "the code is accepted"),
            Verdict::Wrong { .. } => {
                (2, "wrong", "ce n’est pas le bon code", "it is not the right code")
            }
            Verdict::Expired => (3, "expired", "le code est expiré", "the code has expired"),
            Verdict::Used => (4, "used", "le code a déjà servi", "the code has been used"),
            Verdict::Superseded => (
                5,
                "superseded",
                "le code est remplacé par un autre",
                "the code is superseded by another one",
            ),
            Verdict::LifetimeNotPublished => (
                6,
                "lifetime-not-published",
                "la durée de validité de ce code n’est pas publiée",
                "how long this code is valid is not published",
            ),
            Verdict::NoAttemptsLeft => (
                7,
                "no-attempts-left",
                "toutes les tentatives permises pour ce code ont été faites",
                "all the attempts allowed for this code have been made",
            ),
            Verdict::Malformed => (
                8,
                "malformed",
                "ce qui est saisi n’est pas un code de 6\u{a0}chiffres",
                "what was entered is not a code of 6 digits",
            ),
        }
    }
}
