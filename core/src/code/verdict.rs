//! What a check says.

use crate::language::{Voice, Words};
use crate::rules::code_status::Outcome;

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
    /// `lifetime-not-published`: no source says how long a code for this purpose lives (Q16), and the policy it was made
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
    ///
    /// ```
    /// use echeance::code::Verdict;
    ///
    /// assert!(Verdict::Accepted.is_accepted() && !Verdict::Used.is_accepted());
    /// ```
    #[must_use]
    pub const fn is_accepted(self) -> bool {
        matches!(self, Verdict::Accepted)
    }

    /// How many more wrong codes may be entered, after a wrong one.
    ///
    /// ```
    /// use echeance::code::Verdict;
    ///
    /// assert_eq!(Verdict::Wrong { attempts_left: 2 }.attempts_left(), Some(2));
    /// assert_eq!(Verdict::Expired.attempts_left(), None);
    /// ```
    #[must_use]
    pub const fn attempts_left(self) -> Option<u8> {
        match self {
            Verdict::Wrong { attempts_left } => Some(attempts_left),
            _ => None,
        }
    }

    /// Its number, from 1. Never re-used.
    ///
    /// ```
    /// use echeance::code::Verdict;
    ///
    /// assert_eq!(Verdict::Accepted.number(), 1);
    /// ```
    #[must_use]
    pub const fn number(self) -> u8 {
        self.entry().0
    }

    /// Its slug.
    ///
    /// ```
    /// use echeance::code::Verdict;
    ///
    /// assert_eq!(Verdict::NoAttemptsLeft.slug(), "no-attempts-left");
    /// ```
    #[must_use]
    pub const fn slug(self) -> &'static str {
        self.entry().1
    }

    /// What it says, about the person. Those that are outcomes of `code-status` have the rule's words.
    ///
    /// ```
    /// use echeance::code::Verdict;
    ///
    /// assert_eq!(Verdict::Accepted.text().en, "the code is accepted");
    /// ```
    #[must_use]
    pub const fn text(self) -> Words {
        self.entry().2
    }

    const fn entry(self) -> (u8, &'static str, Words) {
        match self {
            Verdict::Accepted => {
                (1, "accepted", Words { fr: "le code est accepté", en: "the code is accepted" })
            }
            Verdict::Wrong { .. } => {
                let words =
                    Words { fr: "ce n’est pas le bon code", en: "it is not the right code" };
                (2, "wrong", words)
            }
            Verdict::Expired => of_rule(3, Outcome::Expired),
            Verdict::Used => of_rule(4, Outcome::Used),
            Verdict::Superseded => of_rule(5, Outcome::Superseded),
            Verdict::LifetimeNotPublished => of_rule(6, Outcome::LifetimeNotPublished),
            Verdict::NoAttemptsLeft => {
                let words = Words {
                    fr: "la personne a fait tous les essais permis pour ce code",
                    en: "the person has made all the attempts allowed for this code",
                };
                (7, "no-attempts-left", words)
            }
            Verdict::Malformed => {
                let words = Words {
                    fr: "ce que la personne a entré n’est pas un code de 6\u{a0}chiffres",
                    en: "what the person entered is not a code of 6 digits",
                };
                (8, "malformed", words)
            }
        }
    }
}

const fn of_rule(number: u8, outcome: Outcome) -> (u8, &'static str, Words) {
    (number, outcome.slug(), outcome.words(Voice::About))
}
