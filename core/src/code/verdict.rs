//! The result of a check.

use crate::language::{Voice, Words};
use crate::rules::code_status::Outcome;

/// The result of a check. Only [`Accepted`](Verdict::Accepted) grants access. The enum is exhaustive on purpose:
/// callers have to handle a new verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use = "only `Verdict::Accepted` lets in"]
pub enum Verdict {
    /// `accepted`: the code is correct, and from now on it is used.
    Accepted,
    /// `wrong`: another code was entered, which uses up one attempt.
    Wrong {
        /// The number of wrong codes that may still be entered; 0 if this was the last.
        attempts_left: u8,
    },
    /// `expired`: the lifetime of the code is over, under S004-09 and S004-10 or under the policy it was made with.
    Expired,
    /// `used`: the code was accepted before.
    Used,
    /// `superseded`: a newer code replaces it, by the caller's policy (Q14).
    Superseded,
    /// `lifetime-not-published`: no source gives the lifetime of a code for this purpose (Q16), and neither did the
    /// policy it was made with.
    LifetimeNotPublished,
    /// `no-attempts-left`: the number of wrong codes that the policy allows has been reached (Q14).
    NoAttemptsLeft,
    /// `malformed`: the entered text is not six digits; this does not use up an attempt.
    Malformed,
}

impl Verdict {
    /// Every verdict, in the order of its number; the wrong code has no attempts left.
    pub const ALL: &'static [Verdict] = &[
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

    /// The number of wrong codes that may still be entered, after a wrong one.
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

    /// The number of the verdict, from 1. Never re-used.
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

    /// The slug of the verdict.
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

    /// The text of the verdict, about the person. Verdicts that are outcomes of `code-status` use the words of the
    /// rule.
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
