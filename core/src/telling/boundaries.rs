//! Boundaries in several lines, for a person.

use alloc::format;
use alloc::string::String;
use core::fmt::Write as _;

use crate::boundaries::{Boundaries, OutcomeNumber};
use crate::calendar::LegalTime;
use crate::language::{Lang, Voice, Words};
use crate::rule::error::Error;
use crate::rule::reading::Chosen;
use crate::telling::shown::{self, capital, colon};

/// Like an explanation, it uses the voice that speaks about the person.
const VOICE: Voice = Voice::About;

const REFUSED: Words = Words { fr: "refusé", en: "refused" };
const READING: Words = Words { fr: "choix de lecture", en: "choice of reading" };
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
        let rests_on = self.rests_on();
        if let Some(moment) = shown::moment(rests_on.as_of, LegalTime::BUILT_IN, lang) {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "{}{colon} {moment}.", capital(rule.as_of.in_lang(lang)));
        }
        let blank = rule.blank(rests_on.as_of);
        for place in rests_on.assumed.places() {
            let Some(fact) = rule.facts.get(place) else { continue };
            let Some(value) = shown::fact(fact, blank.fact(place), LegalTime::BUILT_IN, lang)
            else {
                continue;
            };
            let label = capital(fact.label.spoken(VOICE, lang));
            let _ = writeln!(text, "{label}{colon} {value} ({}).", shown::supposed(fact, lang));
        }
        for (reading, _) in rule.readings {
            let choice = rule.choice(*reading, &rests_on.readings);
            if let Some(chosen) = choice.and_then(|choice| Chosen::of(*reading, choice)) {
                let words = chosen.words().in_lang(lang);
                let _ = writeln!(text, "{}{colon} {words}.", capital(READING.in_lang(lang)));
            }
        }
        let fact = rule.facts.iter().find(|fact| fact.name == self.fact());
        let label = fact.map_or("", |fact| fact.label.spoken(VOICE, lang));
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
