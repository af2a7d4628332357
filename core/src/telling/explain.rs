//! An answer in several lines, for a person.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;
use core::mem;

use crate::asking::Asked;
use crate::asking::answer::RULES_VERSION;
use crate::language::{Lang, Voice, Words};
use crate::rule::source::{self, Source};
use crate::rule::value::ValueKind;
use crate::rule::{Rule, open_question};
use crate::telling::sentence::Sentence;
use crate::telling::shown::{self, capital, colon};
use crate::telling::step::{self, Steps, ToldStep};
use crate::telling::{PRECEDENCE, contest, duty, flip};

/// An explanation uses the voice that speaks about the person.
const VOICE: Voice = Voice::About;

const ANSWER: Words = Words { fr: "Réponse", en: "Answer" };
const WHY: Words = Words { fr: "Pourquoi\u{a0}:", en: "Why:" };
const VALUES: Words = Words { fr: "À retenir\u{a0}:", en: "To note:" };
const DECISIONS: Words = Words {
    fr: "Questions posées, chacune prise à part\u{a0}:",
    en: "Questions asked, each by itself:",
};
const MISSING: Words = Words { fr: "Il reste à savoir\u{a0}:", en: "Still to be known:" };
const SUPPOSED: Words =
    Words { fr: "Supposé, car non donné\u{a0}:", en: "Supposed, since not given:" };
const DUTIES: Words =
    Words { fr: "Ce qu’il faut faire, et quand\u{a0}:", en: "What must be done, and when:" };
const ACTS: Words = Words {
    fr: "Ce que la personne peut faire sans attendre pour une meilleure réponse\u{a0}:",
    en: "What the person can do without delay for a better answer:",
};
const CORRECTIONS: Words = Words {
    fr: "Si le dossier indique à tort un de ces faits, il faut le faire corriger\u{a0}:",
    en: "If the file is wrong on one of these facts, it must be corrected:",
};
const CHANGE: Words =
    Words { fr: "Si rien d’autre ne change\u{a0}:", en: "If nothing else changes:" };
pub(super) const NO_LONGER_ENOUGH: Words = Words {
    fr: "les faits connus ne suffiront plus pour répondre",
    en: "the known facts will no longer be enough to answer",
};
const CONTEST: Words =
    Words { fr: "Autres lectures des textes\u{a0}:", en: "Other readings of the sources:" };
const STEPS: Words = Words { fr: "Quoi faire maintenant\u{a0}:", en: "What to do now:" };
const NOTICE: Words = Words {
    fr: "Les lois et les règlements prévalent; ce texte n’est pas un avis juridique.",
    en: "The acts and regulations prevail; this is not legal advice.",
};

impl Asked<'_> {
    /// The answer in several lines, for a person: outcome, reasons with their sources, values, acts owed, assumptions,
    /// missing facts, changes that would give a better answer, the date on which the answer changes, points open to
    /// dispute, next steps, and the addresses of the sources.
    ///
    /// ```
    /// use echeance::{Lang, rules::exam_validity::Ask};
    /// use time::macros::date;
    ///
    /// let asked = Ask { passed_on: date!(2024-11-21).into(), ..Ask::on(date!(2026-11-22)) }.ask()?;
    /// let text = asked.explain(Lang::En);
    /// assert!(text.starts_with("Exam validity\n"));
    /// assert!(text.contains("\nWhy:\n- "));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn explain(&self, lang: Lang) -> String {
        let steps = step::in_words(self, VOICE, lang);
        let mut text = Explanation { asked: self, lang, steps, text: String::new() };
        text.head();
        text.reasons();
        text.values();
        text.supposed();
        text.missing();
        text.flips();
        text.change();
        text.contest();
        text.steps();
        text.sources();
        text.foot();
        text.text
    }
}

struct Explanation<'q, 'a> {
    asked: &'q Asked<'a>,
    lang: Lang,
    steps: Steps,
    text: String,
}

impl Explanation<'_, '_> {
    fn words(&self, words: Words) -> &'static str {
        words.in_lang(self.lang)
    }

    /// An outcome by its number; 0 is `undetermined`.
    fn outcome(&self, rule: &Rule, number: u8) -> &'static str {
        shown::outcome(rule, number, VOICE, self.lang)
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A title with its lines, if there are any.
    fn section(&mut self, title: Words, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        self.text.push('\n');
        self.line(self.words(title));
        for line in lines {
            self.line(&format!("- {}", capital(line)));
        }
    }

    fn head(&mut self) {
        let (rule, lang) = (self.asked.rule(), self.lang);
        self.line(self.words(rule.title));
        self.line(rule.question.spoken(VOICE, lang));
        if let Some(moment) =
            shown::moment(self.asked.case().as_of, self.asked.case().legal_time, lang)
        {
            let label = capital(self.words(rule.as_of));
            self.line(&format!("{label}{} {moment}.", colon(lang)));
        }
        if let Some(known) = self.asked.known_on(lang) {
            self.line(&known);
        }
        if self.asked.case().legal_time.is_given() {
            self.line(self.words(shown::LEGAL_TIME_GIVEN));
        }
        self.text.push('\n');
        let outcome = self.outcome(rule, self.asked.outcome());
        let answer = self.words(ANSWER);
        self.line(&format!("{answer}{} {outcome}.", colon(lang)));
    }

    fn reasons(&mut self) {
        let lang = self.lang;
        let each = shown::reasons(self.asked).map(|reason| {
            let sentence = Sentence { asked: Some(self.asked), reason, voice: VOICE, lang };
            let mut line = shown::sentence(&sentence.text());
            let sources: Vec<_> = self.asked.sources_in(reason, lang).collect();
            line.push_str(&self.sources_of(&sources));
            line
        });
        let lines: Vec<_> = each.collect();
        self.section(WHY, &lines);
    }

    /// What a sentence rests on, after it.
    fn sources_of(&self, ids: &[&str]) -> String {
        if ids.is_empty() {
            return String::new();
        }
        format!(" Sources{} {}.", colon(self.lang), ids.join(", "))
    }

    /// What the reasons cite, then what the steps do.
    fn cited(&self) -> Vec<&'static str> {
        let reasons = shown::reasons(self.asked);
        let of_reasons = reasons.flat_map(|reason| self.asked.sources_in(reason, self.lang));
        of_reasons.chain(self.steps.sources()).collect()
    }

    fn values(&mut self) {
        let (asked, lang) = (self.asked, self.lang);
        let mut lines = Vec::new();
        let mut has_parts = false;
        for (place, spec) in asked.rule().values.iter().enumerate() {
            has_parts |= matches!(spec.kind, ValueKind::Decisions);
            lines.extend(shown::labelled(asked, place, spec, VOICE, lang));
        }
        self.section(VALUES, &lines);
        self.section(DUTIES, &duty::in_words(asked, lang));
        if has_parts {
            let mut parts = Vec::new();
            asked.decisions(|part| {
                let title = shown::title_of_part(asked, part.rule(), lang);
                let outcome = self.outcome(part.rule(), part.outcome());
                parts.push(format!("{title}{} {outcome}.", colon(lang)));
            });
            self.section(DECISIONS, &parts);
        }
    }

    /// The facts that were absent and took their default value.
    fn supposed(&mut self) {
        let (asked, lang) = (self.asked, self.lang);
        let each = asked.assumed().places().filter_map(|place| {
            let fact = asked.rule().facts.get(place)?;
            let value = shown::fact(fact, asked.case().fact(place), asked.case().legal_time, lang)?;
            Some(format!("{}{} {value}", fact.label.spoken(VOICE, lang), colon(lang)))
        });
        let lines: Vec<_> = each.collect();
        self.section(SUPPOSED, &lines);
    }

    fn missing(&mut self) {
        let facts = self.asked.rule().facts;
        let each = self.asked.missing().places().filter_map(|place| facts.get(place));
        let lines: Vec<_> = each.map(|fact| shown::asked_for(fact, VOICE, self.lang)).collect();
        self.section(MISSING, &lines);
    }

    fn flips(&mut self) {
        let changes = flip::in_words(self.asked, VOICE, self.lang);
        self.section(ACTS, &changes.acts);
        self.section(CORRECTIONS, &changes.corrections);
    }

    fn change(&mut self) {
        let Some(change) = self.asked.next_change() else { return };
        let Some(on) = shown::moment(change.on, self.asked.case().legal_time, self.lang) else {
            return;
        };
        let from = match self.lang {
            Lang::Fr => "à partir du",
            Lang::En => "from",
        };
        let outcome = match change.outcome {
            0 => self.words(NO_LONGER_ENOUGH),
            decided => self.outcome(self.asked.rule(), decided),
        };
        let line = format!("{from} {on}{} {outcome}.", colon(self.lang));
        self.section(CHANGE, &[line]);
    }

    fn contest(&mut self) {
        let asked = self.asked;
        let contests: Vec<_> = asked.contest().collect();
        let each =
            contests.iter().map(|contest| contest::in_words(asked, contest, VOICE, self.lang));
        let lines: Vec<_> = each.collect();
        self.section(CONTEST, &lines);
        if let Some(verdict) = contest::verdict(asked, &contests) {
            if lines.is_empty() {
                self.text.push('\n');
                self.line(self.words(CONTEST));
            }
            self.line(&shown::sentence(self.words(verdict)));
        }
    }

    fn steps(&mut self) {
        let Steps { of_answer, if_owed } = mem::take(&mut self.steps);
        if !of_answer.is_empty() {
            self.text.push('\n');
            self.line(self.words(STEPS));
        }
        for (number, step) in (1..).zip(&of_answer) {
            self.line(&format!("{number}. {}", self.with_sources(step)));
        }
        for (heading, steps) in &if_owed {
            self.text.push('\n');
            self.line(heading);
            for step in steps {
                self.line(&format!("- {}", self.with_sources(step)));
            }
        }
        self.steps = Steps { of_answer, if_owed };
    }

    fn with_sources(&self, step: &ToldStep) -> String {
        format!("{}{}", step.words, self.sources_of(&step.sources))
    }

    /// Every document, page, provision and open question that a reason or a step cites or that supports the choice of a reading.
    /// Each is listed once, so that a reader can find it.
    fn sources(&mut self) {
        let mut written: Vec<&str> = Vec::new();
        let mut lines = Vec::new();
        let asked = self.asked;
        let cited = self.cited().into_iter();
        for id in cited.chain(contest::questions_of_choices(asked)) {
            let (own, line) = if let Some(question) = open_question::question(id) {
                (id, open_question::in_words(question, self.lang))
            } else if let Some(source) = source::by_id(id) {
                (source.id, self.source(source))
            } else {
                continue;
            };
            if !written.contains(&own) {
                written.push(own);
                lines.push(format!("{own}{} {line}", colon(self.lang)));
            }
        }
        self.section(source::HEADING, &lines);
    }

    /// The title of the source, its date, the date on which our copy was read, and its address on a separate line.
    fn source(&self, source: &Source) -> String {
        let mut line = source.cited(self.lang);
        line.push('.');
        if let Some(address) = source.address {
            line.push_str("\n    ");
            line.push_str(address.in_lang(self.lang));
        }
        line
    }

    /// The notice that the law prevails, the version of the rules, and the notice that copies of the sources were used.
    fn foot(&mut self) {
        self.text.push('\n');
        self.text.push_str(self.words(NOTICE));
        // An open question is no source that anyone reads.
        let cited = self.cited().into_iter().filter(|id| open_question::by_id(id).is_none());
        let sources = cited.chain([self.words(PRECEDENCE)]).filter_map(source::by_id);
        let days = source::read_between(sources)
            .map(|(first, last)| (shown::day(first, self.lang), shown::day(last, self.lang)));
        let read = match (self.lang, days) {
            (_, None) => String::new(),
            (Lang::Fr, Some((first, last))) if first == last => format!(", le {last}"),
            (Lang::En, Some((first, last))) if first == last => format!(", on {last}"),
            (Lang::Fr, Some((first, last))) => format!(", du {first} au {last}"),
            (Lang::En, Some((first, last))) => format!(", from {first} to {last}"),
        };
        // Writing to a text cannot fail.
        let _ = match self.lang {
            Lang::Fr => write!(
                self.text,
                "\nRègles {RULES_VERSION}; sources lues dans des copies des pages{read}; nous n’avons \
                 pas revu ces pages en ligne."
            ),
            Lang::En => write!(
                self.text,
                "\nRules {RULES_VERSION}; sources read in copies of the pages{read}; we have not seen \
                 those pages online again."
            ),
        };
    }
}
