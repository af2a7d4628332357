//! Boundaries in several lines, for a person.

use alloc::format;
use alloc::string::String;
use core::fmt::Write as _;

use crate::boundaries::{Boundaries, OutcomeNumber};
use crate::language::{Lang, Voice, Words};
use crate::rule::error::Error;
use crate::telling::shown::{self, capital, colon};

/// Like an explanation, it uses the voice that speaks about the person.
const VOICE: Voice = Voice::About;

const REFUSED: Words = Words { fr: "refusé", en: "refused" };
const DAY_NOT_KNOWN: Words = Words { fr: "jour inconnu", en: "day not known" };

impl<V: OutcomeNumber> Boundaries<V> {
    /// The ranges in several lines, for a person: days and outcomes in words, followed by their identifiers for
    /// programs.
    ///
    /// ```
    /// use echeance::Lang;
    /// use echeance::rules::exam_validity::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::PassedOn)?;
    /// let text = boundaries.explain(Lang::En);
    /// assert!(text.contains(
    ///     "- November\u{a0}21, 2024 to November\u{a0}21, 2026: the exam result can still be used (valid)\n"
    /// ));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        let (rule, colon) = (self.rule(), colon(lang));
        let mut text = format!("{} ({})\n", rule.title.in_lang(lang), rule.slug);
        let fact = rule.facts.iter().find(|fact| fact.name == self.fact());
        let label = fact.map_or("", |fact| fact.label.spoken(VOICE, lang));
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{} ({}){colon}", capital(label), self.fact());
        for range in self.ranges() {
            let [from, last] =
                [range.from, range.before.plus_days(-1)].map(|day| shown::day(day, lang));
            let days = match lang {
                _ if from == last => from,
                Lang::Fr => format!("du {from} au {last}"),
                Lang::En => format!("{from} to {last}"),
            };
            let _ =
                writeln!(text, "- {}{colon} {}", capital(&days), self.told(&range.outcome, lang));
        }
        let unknown = capital(DAY_NOT_KNOWN.in_lang(lang));
        let _ = writeln!(text, "- {unknown}{colon} {}", self.told(self.unknown(), lang));
        if let Some((word, outcome)) = fact.and_then(|fact| fact.word).zip(self.word()) {
            let words = capital(word.words.in_lang(lang));
            let _ = writeln!(text, "- {words} ({}){colon} {}", word.slug, self.told(outcome, lang));
        }
        text
    }

    /// An outcome with its slug, or the reason why the days are refused.
    fn told(&self, outcome: &Result<V, Error>, lang: Lang) -> String {
        match outcome {
            Ok(outcome) => {
                let number = outcome.outcome_number();
                let words = shown::outcome(self.rule(), number, VOICE, lang);
                format!("{words} ({})", self.rule().outcome_slug(number))
            }
            Err(error) => {
                let (refused, words) = (REFUSED.in_lang(lang), error.text(lang));
                format!("{refused}, {words} ({})", error.code.slug())
            }
        }
    }
}
