//! The deciding limit of a reason: what it measures, and against what.

use crate::language::Words;

/// What a reason measures against which limit. Names are those of the rule's facts and values.
#[derive(Debug, Clone, Copy)]
pub enum Limit {
    /// A day or instant against another one.
    Moment {
        /// What is measured; `None`: the moment of the question.
        measured: Option<(&'static str, Words)>,
        /// The limit.
        against: &'static str,
        /// The limit under s. 269, where that decides.
        extended: Option<&'static str>,
        /// What the limit is.
        words: Words,
    },
    /// Numbers, shown by a sentence with their names in braces.
    Numbers(Words),
    /// The limit of a rule that is asked, by its slug.
    Part(&'static str),
}

impl Limit {
    /// The moment of the question against the fact or value of that name.
    pub(crate) const fn of(against: &'static str, fr: &'static str, en: &'static str) -> Self {
        Limit::Moment { measured: None, against, extended: None, words: Words { fr, en } }
    }

    /// The same limit, under s. 269 that other value.
    pub(crate) const fn extended(self, by: &'static str) -> Self {
        match self {
            Limit::Moment { measured, against, words, .. } => {
                Limit::Moment { measured, against, extended: Some(by), words }
            }
            other => other,
        }
    }

    /// Another day against the same limit.
    pub(crate) const fn measuring(
        self,
        name: &'static str,
        fr: &'static str,
        en: &'static str,
    ) -> Self {
        match self {
            Limit::Moment { against, extended, words, .. } => {
                Limit::Moment { measured: Some((name, Words { fr, en })), against, extended, words }
            }
            other => other,
        }
    }
}
