//! An answer in words, for a person.

use std::fmt;

use echeance::{
    AnswerValue, AsOf, Asked, Day, Instant, Lang, RULES_VERSION, Reading, Rule, Sentence, Words,
    fact_value, general, open_question, source, write_day,
};

use crate::words::of_slug;

/// The answer to a question, in several lines.
pub(crate) struct Explained<'q, 'a> {
    pub(crate) asked: &'q Asked<'a>,
    pub(crate) lang: Lang,
}

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
/// The statement that the law prevails, on which the notice rests.
const PRECEDENCE: &str = "S000-30";
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
        write!(f, "\n{}", self.words(NOTICE))?;
        self.read(f)
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
        self.words(outcome.map_or(general::UNDETERMINED, |outcome| outcome.words))
    }

    fn colon(&self) -> &'static str {
        match self.lang {
            Lang::Fr => "\u{a0}:",
            Lang::En => ":",
        }
    }

    fn verdict(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let outcome = self.outcome(self.asked.rule(), self.asked.outcome());
        let moment = self.moment(self.asked.case().as_of);
        let head = match (self.asked.case().as_of, self.lang) {
            (AsOf::Missing, Lang::Fr) => "Réponse",
            (AsOf::Missing, Lang::En) => "Answer",
            (_, Lang::Fr) => "Au ",
            (_, Lang::En) => "As of ",
        };
        writeln!(f, "{head}{moment}{} {outcome}.", self.colon())
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
            if let AnswerValue::Decisions(_) = value {
                self.decisions(f)?;
                continue;
            }
            let told = self.value(value, name.ends_with("_cents"));
            if told.is_empty() {
                continue;
            }
            if let Some(title) = title.take() {
                writeln!(f, "\n{}", self.words(title))?;
            }
            let label = self.words(spec.label).trim_end_matches(", en cents");
            let label = label.trim_end_matches(", in cents");
            let space = if told.starts_with('\n') { "" } else { " " };
            writeln!(f, "- {label}{}{space}{told}", self.colon())?;
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
            let label = self.words(fact.label);
            let to = self.value(&fact_value(rule, flip.fact, flip.to), false);
            let outcome = self.outcome(rule, flip.outcome);
            writeln!(f, "- {label}{} {to} → {outcome}", self.colon())?;
        }
        Ok(())
    }

    fn change(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(change) = self.asked.next_change() else { return Ok(()) };
        writeln!(f, "\n{}", self.words(CHANGE))?;
        let from = match self.lang {
            Lang::Fr => "à partir du",
            Lang::En => "from",
        };
        let on = self.moment(change.on);
        let outcome = self.outcome(self.asked.rule(), change.outcome);
        writeln!(f, "- {from} {on}{} {outcome}", self.colon())
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

    /// The version of the rules, and the day the sources of the answer were last read.
    fn read(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cited = self.asked.reasons().flat_map(|reason| reason.sources);
        // An open question is no source that anyone reads.
        let cited = cited.filter(|id| open_question::by_id(id).is_none());
        let sources = cited.chain([&PRECEDENCE]).filter_map(|id| source::by_id(id));
        let Some((first, last)) = source::read_between(sources) else { return Ok(()) };
        let on = self.day(last);
        if first == last {
            return match self.lang {
                Lang::Fr => write!(f, "\nRègles {RULES_VERSION}\u{a0}; sources lues le {on}."),
                Lang::En => write!(f, "\nRules {RULES_VERSION}; sources last read on {on}."),
            };
        }
        let from = self.day(first);
        match self.lang {
            Lang::Fr => {
                write!(f, "\nRègles {RULES_VERSION}\u{a0}; sources lues du {from} au {on}.")
            }
            Lang::En => {
                write!(f, "\nRules {RULES_VERSION}; sources last read from {from} to {on}.")
            }
        }
    }

    fn moment(&self, moment: AsOf) -> String {
        match moment {
            AsOf::Missing => String::new(),
            AsOf::Day(day) => self.day(day),
            AsOf::Instant(instant) => self.instant(instant),
        }
    }

    fn day(&self, day: Day) -> String {
        let mut text = String::new();
        // A text takes whatever is written.
        let _ = write_day(day, self.lang, &mut text);
        text
    }

    fn instant(&self, instant: Instant) -> String {
        let (day, seconds, _) = instant.quebec_time();
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        let day = self.day(day);
        match (self.lang, second) {
            (Lang::Fr, 0) => format!("{day}, {hour}\u{a0}h\u{a0}{minute:02}"),
            (Lang::Fr, _) => {
                format!("{day}, {hour}\u{a0}h\u{a0}{minute:02}\u{a0}min\u{a0}{second:02}\u{a0}s")
            }
            (Lang::En, 0) => format!("{day}, {hour:02}:{minute:02}"),
            (Lang::En, _) => format!("{day}, {hour:02}:{minute:02}:{second:02}"),
        }
    }

    fn slug(&self, slug: &'static str) -> &'static str {
        of_slug(slug).map_or(slug, |words| self.words(words))
    }

    /// `one; another`.
    fn listed(&self, items: &[String]) -> String {
        items.join(match self.lang {
            Lang::Fr => "\u{a0}; ",
            Lang::En => "; ",
        })
    }

    /// A value in words; empty where the reasons say it, or where there is none.
    fn value(&self, value: &AnswerValue, money: bool) -> String {
        match (value, self.lang) {
            (AnswerValue::Null | AnswerValue::Decisions(_), _) => String::new(),
            (AnswerValue::Day(day), _) => self.day(*day),
            (AnswerValue::Instant(instant), _) => self.instant(*instant),
            (AnswerValue::Number(cents), Lang::Fr) if money => {
                format!("{},{:02}\u{a0}$", cents / 100, cents % 100)
            }
            (AnswerValue::Number(cents), Lang::En) if money => {
                format!("${}.{:02}", cents / 100, cents % 100)
            }
            (AnswerValue::Number(number), _) => number.to_string(),
            (AnswerValue::Flag(true), Lang::Fr) => "oui".into(),
            (AnswerValue::Flag(false), Lang::Fr) => "non".into(),
            (AnswerValue::Flag(true), Lang::En) => "yes".into(),
            (AnswerValue::Flag(false), Lang::En) => "no".into(),
            (AnswerValue::Slug(slug), _) => self.slug(slug).into(),
            (AnswerValue::Slugs(slugs), _) => {
                // Slugs without words are those of the reasons.
                let words = slugs.iter().filter_map(|slug| of_slug(slug));
                self.listed(&words.map(|words| self.words(words).to_owned()).collect::<Vec<_>>())
            }
            (AnswerValue::Text(text), _) => text.clone(),
            (AnswerValue::States(states), _) => {
                let each = states.iter();
                let each =
                    each.map(|(key, state)| format!("{} ({})", self.slug(key), self.slug(state)));
                self.listed(&each.collect::<Vec<_>>())
            }
            (AnswerValue::Options(options), _) => {
                let each = options.iter().map(|(option, available, reason)| {
                    let (option, reason) = (self.slug(option), self.slug(reason));
                    match (available, self.lang) {
                        (true, _) => format!("{option} (possible)"),
                        (false, Lang::Fr) => format!("{option} (impossible\u{a0}: {reason})"),
                        (false, Lang::En) => format!("{option} (impossible: {reason})"),
                    }
                });
                self.listed(&each.collect::<Vec<_>>())
            }
            (AnswerValue::Message { to, subject, fr, .. }, Lang::Fr) => {
                indented(&format!("À\u{a0}: {to}\nObjet\u{a0}: {}\n\n{fr}", subject.fr))
            }
            (AnswerValue::Message { to, subject, en, .. }, Lang::En) => {
                indented(&format!("To: {to}\nSubject: {}\n\n{en}", subject.en))
            }
        }
    }
}

/// The lines of a text, each on its own and set in.
fn indented(text: &str) -> String {
    text.lines().flat_map(|line| ["\n", if line.is_empty() { "" } else { "    " }, line]).collect()
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
