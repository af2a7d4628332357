//! An answer in words, for a person.

use std::fmt;

use echeance::{
    AnswerValue, AsOf, Asked, Lang, Reading, Rule, Sentence, Words, fact_value, write_day,
};

/// The answer to a question, in several lines.
pub(crate) struct Explained<'q, 'a> {
    pub(crate) asked: &'q Asked<'a>,
    pub(crate) lang: Lang,
}

const UNDETERMINED: Words = Words {
    fr: "les faits connus ne suffisent pas pour répondre",
    en: "the known facts are not enough to answer",
};
const WHY: Words = Words { fr: "Pourquoi\u{a0}:", en: "Why:" };
const VALUES: Words = Words { fr: "À retenir\u{a0}:", en: "To note:" };
const DECISIONS: Words = Words { fr: "Questions posées\u{a0}:", en: "Questions asked:" };
const MISSING: Words = Words { fr: "Il reste à savoir\u{a0}:", en: "Still to be known:" };
const FLIPS: Words = Words {
    fr: "Ce qui donnerait une meilleure réponse\u{a0}:",
    en: "What would give a better answer:",
};
const CHANGE: Words =
    Words { fr: "Si rien d’autre ne change\u{a0}:", en: "If nothing else changes:" };
const CONTEST: Words = Words {
    fr: "Réponse contestable\u{a0}; une autre lecture des textes donnerait\u{a0}:",
    en: "Open to dispute; another reading of the sources would give:",
};
const NOTICE: Words = Words {
    fr: "Les lois et les règlements prévalent\u{a0}; ce texte n’est pas un avis juridique.",
    en: "The acts and regulations prevail; this is not legal advice.",
};

impl fmt::Display for Explained<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rule = self.asked.rule();
        writeln!(f, "{}", self.words(rule.title))?;
        writeln!(f, "{}\n", self.words(rule.question))?;
        self.verdict(f)?;
        self.reasons(f)?;
        self.values(f)?;
        self.missing(f)?;
        self.flips(f)?;
        self.change(f)?;
        self.contest(f)?;
        write!(f, "\n{}", self.words(NOTICE))
    }
}

impl Explained<'_, '_> {
    fn words(&self, words: Words) -> &'static str {
        words.in_lang(self.lang)
    }

    /// An outcome by its number; 0 is `undetermined`.
    fn outcome(&self, rule: &Rule, number: u8) -> &'static str {
        let place = usize::from(number).checked_sub(1);
        let outcome = place.and_then(|place| rule.outcomes.get(place));
        self.words(outcome.map_or(UNDETERMINED, |outcome| outcome.words))
    }

    fn colon(&self) -> &'static str {
        match self.lang {
            Lang::Fr => "\u{a0}:",
            Lang::En => ":",
        }
    }

    fn verdict(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outcome = self.outcome(self.asked.rule(), self.asked.outcome());
        match (self.asked.case().as_of, self.lang) {
            (AsOf::Missing, Lang::Fr) => write!(f, "Réponse")?,
            (AsOf::Missing, Lang::En) => write!(f, "Answer")?,
            (moment, Lang::Fr) => {
                write!(f, "Au ")?;
                self.moment(moment, f)?;
            }
            (moment, Lang::En) => {
                write!(f, "As of ")?;
                self.moment(moment, f)?;
            }
        }
        writeln!(f, "{} {outcome}.", self.colon())
    }

    fn reasons(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}", self.words(WHY))?;
        for reason in self.asked.reasons() {
            let sentence = Sentence { asked: Some(self.asked), reason, lang: self.lang };
            write!(f, "- {sentence}")?;
            if !reason.sources.is_empty() {
                let sources = reason.sources.join(", ");
                match self.lang {
                    Lang::Fr => write!(f, " — sources\u{a0}: {sources}")?,
                    Lang::En => write!(f, " — sources: {sources}")?,
                }
            }
            writeln!(f)?;
        }
        Ok(())
    }

    fn values(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rule = self.asked.rule();
        let mut title = Some(VALUES);
        for ((name, value), spec) in self.asked.values().iter().zip(rule.values) {
            let label = self.words(spec.label);
            if let AnswerValue::Decisions(_) = value {
                self.decisions(f)?;
                continue;
            }
            if !is_told(value) {
                continue;
            }
            if let Some(title) = title.take() {
                writeln!(f, "\n{}", self.words(title))?;
            }
            write!(f, "- {label}{} ", self.colon())?;
            self.value(value, name.ends_with("_cents"), f)?;
            writeln!(f)?;
        }
        Ok(())
    }

    fn decisions(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines = Vec::new();
        self.asked.decisions(|decision| {
            let title = self.words(decision.rule().title);
            lines.push((title, self.outcome(decision.rule(), decision.outcome())));
        });
        if lines.is_empty() {
            return Ok(());
        }
        writeln!(f, "\n{}", self.words(DECISIONS))?;
        for (title, outcome) in lines {
            writeln!(f, "- {title}{} {outcome}", self.colon())?;
        }
        Ok(())
    }

    fn missing(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = self.asked.rule().facts;
        let mut title = Some(MISSING);
        for fact in self.asked.missing().places().filter_map(|place| facts.get(place)) {
            if let Some(title) = title.take() {
                writeln!(f, "\n{}", self.words(title))?;
            }
            writeln!(f, "- {} ({})", self.words(fact.label), fact.name)?;
        }
        Ok(())
    }

    fn flips(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rule = self.asked.rule();
        let mut title = Some(FLIPS);
        for flip in self.asked.flips() {
            let Some(fact) = rule.facts.get(flip.fact) else { continue };
            if let Some(title) = title.take() {
                writeln!(f, "\n{}", self.words(title))?;
            }
            write!(f, "- {}{} ", self.words(fact.label), self.colon())?;
            self.value(&fact_value(rule, flip.fact, flip.to), false, f)?;
            writeln!(f, " → {}", self.outcome(rule, flip.outcome))?;
        }
        Ok(())
    }

    fn change(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(change) = self.asked.next_change() else { return Ok(()) };
        writeln!(f, "\n{}", self.words(CHANGE))?;
        match self.lang {
            Lang::Fr => write!(f, "- à partir du ")?,
            Lang::En => write!(f, "- from ")?,
        }
        self.moment(change.on, f)?;
        writeln!(f, "{} {}", self.colon(), self.outcome(self.asked.rule(), change.outcome))
    }

    fn contest(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut title = Some(CONTEST);
        for contest in self.asked.contest() {
            if let Some(title) = title.take() {
                writeln!(f, "\n{}", self.words(title))?;
            }
            let outcome = self.outcome(self.asked.rule(), contest.outcome);
            let choice = self.words(choice_words(contest.reading, contest.choice));
            let place = usize::from(contest.choice).checked_sub(1);
            let slug = place.and_then(|place| contest.reading.choices().get(place)).unwrap_or(&"");
            let reading = contest.reading.slug();
            writeln!(f, "- {choice} ({reading}={slug}){} {outcome}", self.colon())?;
        }
        Ok(())
    }

    fn moment(&self, moment: AsOf, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match moment {
            AsOf::Missing => Ok(()),
            AsOf::Day(day) => write_day(day, self.lang, f),
            AsOf::Instant(instant) => self.value(&AnswerValue::Instant(instant), false, f),
        }
    }

    fn value(&self, value: &AnswerValue, money: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (value, self.lang) {
            (AnswerValue::Day(day), lang) => write_day(*day, lang, f),
            (AnswerValue::Instant(instant), lang) => {
                let (day, seconds, _) = instant.quebec_time();
                let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
                write_day(day, lang, f)?;
                match lang {
                    Lang::Fr => {
                        write!(
                            f,
                            ", {hour}\u{a0}h\u{a0}{minute:02}\u{a0}min\u{a0}{second:02}\u{a0}s"
                        )
                    }
                    Lang::En => write!(f, ", {hour:02}:{minute:02}:{second:02}"),
                }
            }
            (AnswerValue::Number(cents), Lang::Fr) if money => {
                write!(f, "{},{:02}\u{a0}$", cents / 100, cents % 100)
            }
            (AnswerValue::Number(cents), Lang::En) if money => {
                write!(f, "${}.{:02}", cents / 100, cents % 100)
            }
            (AnswerValue::Number(number), _) => write!(f, "{number}"),
            (AnswerValue::Flag(true), Lang::Fr) => f.write_str("oui"),
            (AnswerValue::Flag(false), Lang::Fr) => f.write_str("non"),
            (AnswerValue::Flag(true), Lang::En) => f.write_str("yes"),
            (AnswerValue::Flag(false), Lang::En) => f.write_str("no"),
            (AnswerValue::Slug(slug), _) => f.write_str(slug),
            (AnswerValue::Text(text), _) => f.write_str(text),
            (AnswerValue::Message { to, subject, fr, .. }, Lang::Fr) => {
                write!(f, "\n  À\u{a0}: {to}\n  Objet\u{a0}: {}", subject.fr)?;
                fr.lines().try_for_each(|line| write!(f, "\n  {line}"))
            }
            (AnswerValue::Message { to, subject, en, .. }, Lang::En) => {
                write!(f, "\n  To: {to}\n  Subject: {}", subject.en)?;
                en.lines().try_for_each(|line| write!(f, "\n  {line}"))
            }
            _ => Ok(()),
        }
    }
}

/// Whether the value says something that the reasons may not: slugs are for programs.
fn is_told(value: &AnswerValue) -> bool {
    matches!(
        value,
        AnswerValue::Day(_)
            | AnswerValue::Instant(_)
            | AnswerValue::Number(_)
            | AnswerValue::Text(_)
            | AnswerValue::Message { .. }
    )
}

/// What a choice of a reading says, for a person.
fn choice_words(reading: Reading, choice: u8) -> Words {
    let first = choice == 1;
    match (reading, first) {
        (Reading::LeapDay, true) => Words {
            fr: "l’anniversaire du 29\u{a0}février est le 28\u{a0}février",
            en: "the anniversary of February 29 is February 28",
        },
        (Reading::LeapDay, false) => Words {
            fr: "l’anniversaire du 29\u{a0}février est le 1er\u{a0}mars",
            en: "the anniversary of February 29 is March 1",
        },
        (Reading::Counting, true) => Words {
            fr: "le délai finit à son jour même, férié ou non",
            en: "the period ends on its very day, holiday or not",
        },
        (Reading::Counting, false) => Words {
            fr: "le délai qui finit un samedi ou un jour férié est reporté (P-40.1, art.\u{a0}269)",
            en: "a period that ends on a Saturday or a holiday is extended (P-40.1, s. 269)",
        },
        (Reading::LapsedExam, true) => Words {
            fr: "l’une ou l’autre voie suffit, même après les 2\u{a0}ans de l’examen",
            en: "either route is enough, even after the exam’s 2 years",
        },
        (Reading::LapsedExam, false) => Words {
            fr: "aucune voie n’est ouverte après les 2\u{a0}ans de l’examen",
            en: "no route is open after the exam’s 2 years",
        },
        (Reading::ExpiryDay, true) => Words {
            fr: "le jour d’expiration n’est plus couvert par le certificat",
            en: "the certificate does not cover its expiry day",
        },
        (Reading::ExpiryDay, false) => Words {
            fr: "le jour d’expiration est encore couvert par le certificat",
            en: "the certificate still covers its expiry day",
        },
        (Reading::RenewalPeriod, true) => Words {
            fr: "la nouvelle période court depuis l’expiration",
            en: "the new term runs from the expiry",
        },
        (Reading::RenewalPeriod, false) => Words {
            fr: "la nouvelle période court depuis le renouvellement",
            en: "the new term runs from the renewal",
        },
        (Reading::InactivityBoundary, true) => Words {
            fr: "le compte est annulé le jour même des 24\u{a0}mois",
            en: "the account is cancelled on the 24-month day itself",
        },
        (Reading::InactivityBoundary, false) => Words {
            fr: "le compte est annulé le lendemain des 24\u{a0}mois",
            en: "the account is cancelled the day after the 24-month day",
        },
        (Reading::CodeBoundary, true) => Words {
            fr: "le code vaut encore à 10\u{a0}minutes exactement",
            en: "the code is still valid at exactly 10 minutes",
        },
        (Reading::CodeBoundary, false) => Words {
            fr: "le code ne vaut plus à 10\u{a0}minutes exactement",
            en: "the code is no longer valid at exactly 10 minutes",
        },
        (Reading::SupportHolidays, true) => Words {
            fr: "le service est fermé les jours fériés",
            en: "the desk is closed on holidays",
        },
        (Reading::SupportHolidays, false) => Words {
            fr: "le service est ouvert les jours fériés",
            en: "the desk is open on holidays",
        },
    }
}
