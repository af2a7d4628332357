//! The reasons letter: an answer as a text that can be sent to the person it is about.
//!
//! Plain text in lines of at most 72 characters (an address stands on a line of its own), French the master. The letter
//! repeats no text that was given as a fact: a number may be personal. It carries no name, no signature and no date of
//! sending: those are the sender's.

mod limit;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::asking::Asked;
use crate::language::{Lang, Voice, Words};
use crate::rule::Rule;
use crate::rule::common::UNDETERMINED;
use crate::rule::fact::FactSet;
use crate::rule::open_question;
use crate::rule::reading::{Chosen, Reading};
use crate::rule::source::{self, Source};
use crate::telling::sentence::Sentence;
use crate::telling::{PRECEDENCE, shown};

/// The longest line, in characters.
const WIDTH: usize = 72;

/// A letter speaks to the person.
const VOICE: Voice = Voice::To;

const SUBJECT: Words = Words { fr: "Objet\u{a0}:", en: "Subject:" };
const SALUTATION: Words = Words { fr: "Madame, Monsieur,", en: "Dear Sir or Madam," };
const OPENING: Words = Words {
    fr: "Cette lettre donne la réponse à la question ci-dessous et les raisons de cette réponse. Elle a \
         été préparée par un logiciel.",
    en: "This letter gives the answer to the question below and the reasons for that answer. It was \
         prepared by a computer program.",
};
const QUESTION: Words = Words { fr: "Question", en: "Question" };
const ANSWER: Words = Words { fr: "Réponse", en: "Answer" };
const WHY: Words = Words { fr: "Pourquoi", en: "Why" };
const FACTOR: Words = Words { fr: "Facteur déterminant", en: "Deciding factor" };
const PARTS: Words = Words { fr: "Points vérifiés", en: "Points checked" };
const FACTS: Words = Words { fr: "Faits pris en compte", en: "Facts taken into account" };
const NO_FACT: Words = Words { fr: "aucun fait n’a été donné", en: "no fact was given" };
const MISSING: Words = Words { fr: "Ce qu’il reste à savoir", en: "What is still to be known" };
const CHANGES: Words =
    Words { fr: "Ce qui changerait la réponse", en: "What would change the answer" };
const CHANGES_INTRODUCED: Words = Words {
    fr: "Un seul de ces faits, s’il était autre, donnerait une meilleure réponse\u{a0}:",
    en: "One of these facts alone, were it different, would give a better answer:",
};
const NO_CHANGE: Words = Words {
    fr: "aucun fait, changé seul, ne donnerait une meilleure réponse",
    en: "no fact, changed alone, would give a better answer",
};
const THEN_UNDETERMINED: Words = Words {
    fr: "les faits connus ne suffiraient alors pas pour répondre",
    en: "the known facts would then not be enough to answer",
};
const WHEN: Words = Words { fr: "Quand la réponse changera", en: "When the answer will change" };
const NEVER: Words = Words {
    fr: "le seul passage du temps ne change pas cette réponse",
    en: "the passing of time alone does not change this answer",
};
const READINGS: Words = Words { fr: "Choix de lecture", en: "Choices of reading" };
const READINGS_INTRODUCED: Words = Words {
    fr: "Sur les points suivants, les sources sont muettes ou divergent. Voici ce qui a été retenu\u{a0}:",
    en: "On the following points the sources are silent or disagree. This is what was chosen:",
};
const NOT_CONTESTED: Words = Words {
    fr: "un autre choix sur un seul de ces points donnerait la même réponse",
    en: "another choice on one of these points alone would give the same answer",
};
const CONTESTED: Words = Words {
    fr: "la réponse tient à un choix de lecture\u{a0}: elle peut être contestée",
    en: "the answer hangs on a choice of reading: it is open to dispute",
};
const SOURCES: Words = Words { fr: "Sources", en: "Sources" };
const REVIEW: Words = Words { fr: "Révision par une personne", en: "Review by a person" };
const REVIEW_TOLD: Words = Words {
    fr: "Vous pouvez demander qu’une personne examine votre situation et révise cette réponse. Vous \
         pouvez aussi présenter vos observations et faire corriger un fait inexact.",
    en: "You may ask that a person look at your situation and review this answer. You may also make \
         your views known and have a fact corrected that is not right.",
};
const PREVAILS: Words = Words {
    fr: "Les lois et les règlements prévalent sur cette lettre, qui n’est pas un avis juridique",
    en: "The acts and regulations prevail over this letter, which is not legal advice",
};
const MASTER: &str =
    "Where this letter differs from its French version, the French version prevails.";

impl Asked<'_> {
    /// The reasons letter: question, answer, reasons and their sources, the deciding factor against its limit, the
    /// facts, what is missing, what would change the answer and when, the readings, and that a person may be asked to
    /// review it.
    ///
    /// A text given as a fact (a number, a body) is never repeated.
    ///
    /// ```
    /// use echeance::{Lang, dynamic::Question};
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-22))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let letter = asked.letter(Lang::En);
    /// assert!(letter.starts_with("Subject: Exam validity\n"));
    /// assert!(letter.contains("you must take the exam again."));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn letter(&self, lang: Lang) -> String {
        let mut letter = Letter { asked: self, lang, text: String::new() };
        letter.opening();
        letter.reasons();
        letter.factor();
        letter.parts();
        letter.facts();
        letter.missing();
        letter.changes();
        letter.when();
        letter.readings();
        letter.sources();
        letter.closing();
        letter.text
    }
}

/// A letter as far as it is written.
struct Letter<'q, 'a> {
    asked: &'q Asked<'a>,
    lang: Lang,
    text: String,
}

impl Letter<'_, '_> {
    fn words(&self, words: Words) -> &'static str {
        words.in_lang(self.lang)
    }

    fn colon(&self) -> &'static str {
        match self.lang {
            Lang::Fr => "\u{a0}:",
            Lang::En => ":",
        }
    }

    /// An outcome in words; 0 is `undetermined`.
    fn outcome(&self, rule: &Rule, number: u8) -> &'static str {
        self.words(
            rule.outcome(number).map_or(UNDETERMINED, |outcome| outcome.words).in_voice(VOICE),
        )
    }

    /// What a choice of a reading holds to be so.
    fn choice(&self, reading: Reading, number: u8) -> &'static str {
        Chosen::of(reading, number).map_or("", |chosen| self.words(chosen.words()))
    }

    /// Text in lines, the first after `first`, the others after as many spaces.
    fn fill(&mut self, first: &str, text: &str) {
        let indent = " ".repeat(first.len());
        let options = Options::new(WIDTH)
            .initial_indent(first)
            .subsequent_indent(&indent)
            .break_words(false)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        self.text.push_str(&textwrap::fill(text, &options));
        self.text.push('\n');
    }

    fn paragraph(&mut self, text: &str) {
        self.fill("", text);
    }

    fn item(&mut self, text: &str) {
        self.fill("- ", text);
    }

    /// A line that belongs to the item before it.
    fn under_item(&mut self, text: &str) {
        self.fill("  ", text);
    }

    fn heading(&mut self, words: Words) {
        self.text.push('\n');
        self.paragraph(self.words(words));
    }

    fn opening(&mut self) {
        let rule = self.asked.rule();
        let (subject, title) = (self.words(SUBJECT), self.words(rule.title));
        self.paragraph(&format!("{subject} {title}"));
        self.text.push('\n');
        self.paragraph(self.words(SALUTATION));
        self.text.push('\n');
        self.paragraph(self.words(OPENING));
        self.heading(QUESTION);
        self.paragraph(rule.question.spoken(VOICE, self.lang));
        let date = shown::moment(self.asked.case().as_of, self.lang);
        match (date, self.lang) {
            (None, _) => {}
            (Some(date), Lang::Fr) => {
                self.paragraph(&format!("La réponse vaut en date du {date}."));
            }
            (Some(date), Lang::En) => self.paragraph(&format!("The answer is as of {date}.")),
        }
        self.heading(ANSWER);
        self.paragraph(&sentence(self.outcome(rule, self.asked.outcome())));
    }

    fn reasons(&mut self) {
        self.heading(WHY);
        for reason in self.asked.reasons() {
            let told = Sentence { asked: Some(self.asked), reason, voice: VOICE, lang: self.lang };
            self.item(&sentence(&format!("{told}")));
            if !reason.sources.is_empty() {
                let (sources, colon) = (self.words(SOURCES), self.colon());
                self.under_item(&format!("{sources}{colon} {}.", reason.sources.join(", ")));
            }
        }
    }

    fn factor(&mut self) {
        let limits = limit::sentences(self.asked, self.lang);
        if !limits.is_empty() {
            self.heading(FACTOR);
            for limit in limits {
                self.item(&limit);
            }
        }
    }

    /// Of a rule that asks others: what each of them answers.
    fn parts(&mut self) {
        let mut parts = Vec::new();
        self.asked.decisions(|part| {
            let (title, colon) = (self.words(part.rule().title), self.colon());
            let outcome = self.outcome(part.rule(), part.outcome());
            parts.push(format!("{title}{colon} {outcome}."));
        });
        if !parts.is_empty() {
            self.heading(PARTS);
            for part in parts {
                self.item(&part);
            }
        }
    }

    fn facts(&mut self) {
        let rule = self.asked.rule();
        if rule.facts.is_empty() {
            return;
        }
        self.heading(FACTS);
        let mut told = false;
        for (place, fact) in rule.facts.iter().enumerate() {
            if let Some(value) = shown::fact(fact, self.asked.case().fact(place), self.lang) {
                let (label, colon) = (fact.label.spoken(VOICE, self.lang), self.colon());
                self.item(&format!("{}{colon} {value}.", capital(label)));
                told = true;
            }
        }
        if !told {
            self.item(&sentence(self.words(NO_FACT)));
        }
    }

    fn missing(&mut self) {
        let missing = self.asked.missing();
        if missing.set() == FactSet::NONE {
            return;
        }
        self.heading(MISSING);
        for fact in missing.places().filter_map(|place| self.asked.rule().facts.get(place)) {
            self.item(&sentence(fact.label.spoken(VOICE, self.lang)));
        }
    }

    fn changes(&mut self) {
        let rule = self.asked.rule();
        let outcome = self.asked.outcome();
        // Of an undetermined answer, what is missing is told; of the best one, and where none is better, nothing is.
        let ranked = rule.outcomes.iter().all(|outcome| outcome.rank != 0);
        let best = rule.outcome(outcome).is_some_and(|outcome| outcome.rank == 1);
        let mut none_does = ranked && outcome != 0 && !best;
        let mut introduced = false;
        for flip in self.asked.flips() {
            none_does = false;
            let Some(fact) = rule.facts.get(flip.fact).filter(|_| flip.outcome != 0) else {
                continue;
            };
            let Some(to) = shown::fact(fact, flip.to, self.lang) else { continue };
            if !introduced {
                self.heading(CHANGES);
                self.paragraph(self.words(CHANGES_INTRODUCED));
                introduced = true;
            }
            let (label, colon) = (capital(fact.label.spoken(VOICE, self.lang)), self.colon());
            let then = self.then(flip.outcome);
            self.item(&format!("{label}{colon} {to}. {then}"));
        }
        if none_does {
            self.heading(CHANGES);
            self.paragraph(&sentence(self.words(NO_CHANGE)));
        }
    }

    /// Another outcome, in a sentence.
    fn then(&self, outcome: u8) -> String {
        if outcome == 0 {
            return sentence(self.words(THEN_UNDETERMINED));
        }
        let then = self.outcome(self.asked.rule(), outcome);
        match self.lang {
            Lang::Fr => format!("La réponse serait alors\u{a0}: {then}."),
            Lang::En => format!("The answer would then be: {then}."),
        }
    }

    fn when(&mut self) {
        self.heading(WHEN);
        let change = self.asked.next_change();
        let on = change.and_then(|change| shown::moment(change.on, self.lang));
        let (Some(change), Some(on)) = (change, on) else {
            return self.paragraph(&sentence(self.words(NEVER)));
        };
        let then = self.outcome(self.asked.rule(), change.outcome);
        self.paragraph(&match (self.lang, change.outcome) {
            (Lang::Fr, 0) => format!(
                "Si aucun fait ne change, cette réponse ne vaudra plus à compter du {on}\u{a0}: \
                 d’autres faits seront alors à connaître."
            ),
            (Lang::Fr, _) => {
                format!(
                    "Si aucun fait ne change, la réponse sera, à compter du {on}\u{a0}: {then}."
                )
            }
            (Lang::En, 0) => format!(
                "If no fact changes, this answer no longer holds from {on}: other facts must then \
                 be known."
            ),
            (Lang::En, _) => format!("If no fact changes, the answer will be, from {on}: {then}."),
        });
    }

    fn readings(&mut self) {
        let asked = self.asked;
        if asked.readings().next().is_none() {
            return;
        }
        self.heading(READINGS);
        self.paragraph(self.words(READINGS_INTRODUCED));
        for (reading, choice) in asked.readings() {
            self.item(&sentence(self.choice(reading, choice)));
            for contest in asked.contest().filter(|contest| contest.reading == reading) {
                let other = self.choice(contest.reading, contest.choice);
                let then = self.then(contest.outcome);
                self.under_item(&match self.lang {
                    Lang::Fr => format!("Autre lecture possible\u{a0}: {other}. {then}"),
                    Lang::En => format!("Another possible reading: {other}. {then}"),
                });
            }
        }
        let contested = if asked.contested() { CONTESTED } else { NOT_CONTESTED };
        self.paragraph(&sentence(self.words(contested)));
    }

    /// Every document, page, provision and open question that a reason names, once; of the first three,
    /// the day on them and that we know them from copies.
    fn sources(&mut self) {
        self.heading(SOURCES);
        let mut told: Vec<&str> = Vec::new();
        let cited = self.asked.reasons().flat_map(|reason| reason.sources);
        for id in cited.chain([&PRECEDENCE]) {
            if let Some(question) = open_question::by_id(id) {
                if !told.contains(&question.id) {
                    told.push(question.id);
                    let colon = self.colon();
                    let told = open_question::told(question.question, self.lang);
                    self.item(&format!("{id}{colon} {told}"));
                }
            } else if let Some(source) = source::by_id(id)
                && !told.contains(&source.id)
            {
                told.push(source.id);
                self.source(source);
            }
        }
    }

    fn source(&mut self, source: &Source) {
        let (id, colon, told) = (source.id, self.colon(), source.told(self.lang));
        self.item(&format!("{id}{colon} {told}."));
        if let Some(address) = source.address {
            self.under_item(address.in_lang(self.lang));
        }
    }

    fn closing(&mut self) {
        self.heading(REVIEW);
        self.paragraph(self.words(REVIEW_TOLD));
        self.text.push('\n');
        let prevails = self.words(PREVAILS);
        self.paragraph(&format!("{prevails} ({PRECEDENCE})."));
        if self.lang == Lang::En {
            self.paragraph(MASTER);
        }
    }
}

/// Words as a sentence: a capital first, a full stop last where no other mark ends it.
fn sentence(words: &str) -> String {
    let mut sentence = capital(words);
    if !words.ends_with(['.', '?', '!']) {
        sentence.push('.');
    }
    sentence
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect()
}
