//! The reasons letter: an answer as a text that can be sent to the person it is about.
//!
//! The letter is plain text in lines of at most 72 characters (an address has its own line). The French text is the
//! master version. The letter repeats no text that was given as a fact: a number may be personal. It has no signature
//! and no sending date: the sender adds them. Details that no source gives come from a [`Profile`] or appear as marked
//! blanks.

mod limit;
pub(crate) mod profile;
mod question;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::asking::Asked;
use crate::asking::answer::RULES_VERSION;
use crate::language::{Lang, Voice, Words};
use crate::rule::Rule;
use crate::rule::fact::{FactSet, Kind};
use crate::rule::open_question;
use crate::rule::reading::{Chosen, Reading};
use crate::rule::source::{self, Source};
use crate::rule::value::{Shown, ValueKind, ValueSpec};
use crate::telling::letter::profile::Profile;
use crate::telling::sentence::Sentence;
use crate::telling::shown::{self, capital, sentence};
use crate::telling::step::{self, Steps, ToldStep};
use crate::telling::{PRECEDENCE, contest, duty, flip};

/// The maximum length of a line, in characters.
const WIDTH: usize = 72;

/// A letter uses the voice that speaks to the person.
const VOICE: Voice = Voice::To;

const SUBJECT: Words = Words { fr: "Objet\u{a0}:", en: "Subject:" };
const SALUTATION: Words = Words { fr: "Madame, Monsieur,", en: "Dear Sir or Madam," };
const OPENING: Words = Words {
    fr: "Cette lettre donne la réponse à la question ci-dessous et les raisons de cette réponse.",
    en: "This letter gives the answer to the question below and the reasons for that answer.",
};
const QUESTION: Words = Words { fr: "Question", en: "Question" };
const ANSWER: Words = Words { fr: "Réponse", en: "Answer" };
const WHY: Words = Words { fr: "Pourquoi", en: "Why" };
const FACTOR: Words = Words { fr: "Ce qui détermine la réponse", en: "What decides the answer" };
const PARTS: Words =
    Words { fr: "Points vérifiés, chacun pris à part", en: "Points checked, each by itself" };
const FACTS: Words = Words { fr: "Faits pris en compte", en: "Facts taken into account" };
const NO_FACT: Words = Words { fr: "aucun fait n’a été donné", en: "no fact was given" };
const MISSING: Words = Words { fr: "Ce qu’il reste à savoir", en: "What is still to be known" };
const DUTIES: Words =
    Words { fr: "Ce que vous devez faire, et quand", en: "What you must do, and when" };
const STEPS: Words = Words { fr: "Quoi faire maintenant", en: "What to do now" };
const ACTS: Words = Words { fr: "Ce que vous pouvez faire", en: "What you can do" };
const ACT_INTRODUCED: Words = Words {
    fr: "Ce geste, fait sans attendre, donnerait une meilleure réponse\u{a0}:",
    en: "This act, done without delay, would give a better answer:",
};
const ACTS_INTRODUCED: Words = Words {
    fr: "Chacun de ces gestes, fait sans attendre, donnerait à lui seul une meilleure réponse\u{a0}:",
    en: "Each of these acts, done without delay, would by itself give a better answer:",
};
const CORRECTIONS: Words =
    Words { fr: "Ce que vous pouvez faire corriger", en: "What you can have corrected" };
const CORRECTION_INTRODUCED: Words = Words {
    fr: "Si votre dossier se trompe sur ce fait, faites-le corriger\u{a0}:",
    en: "If your file is wrong on this fact, have it corrected:",
};
const CORRECTIONS_INTRODUCED: Words = Words {
    fr: "Si votre dossier se trompe sur un de ces faits, faites-le corriger\u{a0}:",
    en: "If your file is wrong on one of these facts, have it corrected:",
};
const CHANGES: Words =
    Words { fr: "Ce qui changerait la réponse", en: "What would change the answer" };
const NO_CHANGE: Words = Words {
    fr: "aucun fait, changé seul, ne donnerait une meilleure réponse",
    en: "no fact, changed alone, would give a better answer",
};
const WHEN: Words = Words { fr: "Quand la réponse changera", en: "When the answer will change" };
const NEVER: Words = Words {
    fr: "le seul passage du temps ne change pas cette réponse",
    en: "the passing of time alone does not change this answer",
};
const NEVER_SETTLED: Words = Words {
    fr: "le temps seul ne rendra pas la réponse certaine\u{a0}: il faut connaître les faits qui manquent",
    en: "time alone will not settle the answer: the missing facts must be known",
};
const READINGS: Words = Words { fr: "Choix de lecture", en: "Choices of reading" };
const READINGS_INTRODUCED: Words = Words {
    fr: "Sur les points suivants, les sources sont muettes ou divergent. Voici ce qui a été retenu\u{a0}:",
    en: "On the following points the sources are silent or disagree. This is what was chosen:",
};
const NOT_CONTESTED: Words = Words {
    fr: "un autre choix sur un seul de ces points donnerait la même réponse et les mêmes jours",
    en: "another choice on one of these points alone would give the same answer and the same days",
};
const SOURCES: Words = Words { fr: "Sources", en: "Sources" };
const COPIES: Words = Words {
    fr: "Nous avons lu des copies de ces pages; nous ne les avons pas revues en ligne.",
    en: "We read copies of these pages; we have not seen them online again.",
};
const REVIEW: Words = Words { fr: "Révision par une personne", en: "Review by a person" };
const REVIEW_TOLD: Words = Words {
    fr: "Vous pouvez présenter vos observations à une personne qui peut réviser cette décision. Vous \
         pouvez aussi demander quels renseignements personnels ont servi et faire corriger un fait inexact.",
    en: "You may present your observations to a person who can review this decision. You may also ask \
         which personal information was used and have a fact corrected that is not right.",
};
const NOTED: Words = Words { fr: "À retenir", en: "To note" };
const AGAIN: Words = Words {
    fr: "La question, pour la poser de nouveau",
    en: "The question, so that it can be asked again",
};
const AGAIN_TEXTS: Words = Words {
    fr: "Un texte fourni, comme un numéro, n’est pas répété\u{a0}: mettez-le à la place de «\u{a0}[à \
         remplir]\u{a0}».",
    en: "A text that was given, such as a number, is not repeated: put it in the place of “[to be \
         filled in]”.",
};
const RULES: Words = Words { fr: "Version des règles", en: "Version of the rules" };
const PREVAILS: Words = Words {
    fr: "Les lois et les règlements prévalent sur cette lettre, qui n’est pas un avis juridique",
    en: "The acts and regulations prevail over this letter, which is not legal advice",
};
const MASTER: &str =
    "Where this letter differs from its French version, the French version prevails.";

impl Asked<'_> {
    /// The reasons letter: question, answer, reasons and their sources, the deciding factor against its limit, the acts
    /// owed, the next steps, the facts (given or assumed), the missing facts, the acts or corrections that would give a
    /// better answer, the date on which the answer changes, the readings, the right to ask that a person review the
    /// decision, and the question as text.
    ///
    /// Details that only the sender knows appear as marked blanks; [`letter_with`](Self::letter_with) fills them in.
    /// Text given as a fact (a number, a body) is never repeated.
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
        self.letter_with(&Profile::default(), lang)
    }

    /// The reasons letter with the details that the sender knows and the sources do not give: see [`Profile`].
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use echeance::{Lang, Profile};
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-22))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let profile = Profile { file_number: Some("2026-0042"), ..Profile::default() };
    /// assert!(asked.letter_with(&profile, Lang::En).contains("2026-0042"));
    /// assert!(!asked.letter(Lang::En).contains("2026-0042"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn letter_with(&self, profile: &Profile<'_>, lang: Lang) -> String {
        let steps = step::in_words(self, VOICE, lang);
        let mut letter = Letter { asked: self, profile, lang, steps, text: String::new() };
        letter.opening();
        letter.reasons();
        letter.ways();
        letter.factor();
        letter.noted();
        letter.missing();
        letter.duties();
        letter.steps();
        letter.parts();
        letter.facts();
        letter.changes();
        letter.when();
        letter.readings();
        letter.sources();
        letter.closing();
        letter.again();
        letter.text
    }
}

/// A letter in progress.
struct Letter<'q, 'a> {
    asked: &'q Asked<'a>,
    profile: &'q Profile<'q>,
    lang: Lang,
    steps: Steps,
    text: String,
}

/// The words of a text separated by single spaces, for comparison without regard to line breaks and kinds of spaces.
fn words_alone(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Letter<'_, '_> {
    fn words(&self, words: Words) -> &'static str {
        words.in_lang(self.lang)
    }

    fn colon(&self) -> &'static str {
        shown::colon(self.lang)
    }

    /// An outcome in words; 0 is `undetermined`.
    fn outcome(&self, rule: &Rule, number: u8) -> &'static str {
        shown::outcome(rule, number, VOICE, self.lang)
    }

    /// The meaning of a choice of a reading.
    fn choice(&self, reading: Reading, number: u8) -> &'static str {
        Chosen::of(reading, number).map_or("", |chosen| self.words(chosen.words()))
    }

    /// Text wrapped into lines: `first` starts the first line, and the others are indented by its width.
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

    /// A line that belongs to the preceding item.
    fn under_item(&mut self, text: &str) {
        self.fill("  ", text);
    }

    fn heading(&mut self, words: Words) {
        self.text.push('\n');
        self.paragraph(self.words(words));
    }

    /// The entry of the profile for that label; a marked blank if it has none.
    fn profile_line(&mut self, label: Words, value: Option<&str>) {
        let (label, colon) = (self.words(label), self.colon());
        let value = value.unwrap_or(self.words(profile::BLANK));
        self.paragraph(&format!("{label}{colon} {value}"));
    }

    fn opening(&mut self) {
        let rule = self.asked.rule();
        let (subject, title) = (self.words(SUBJECT), self.words(rule.title));
        self.paragraph(&format!("{subject} {title}"));
        self.profile_line(profile::BODY, self.profile.body);
        self.profile_line(profile::UNIT, self.profile.unit);
        self.profile_line(profile::FILE_NUMBER, self.profile.file_number);
        self.text.push('\n');
        self.paragraph(self.words(SALUTATION));
        self.text.push('\n');
        self.paragraph(self.words(OPENING));
        self.paragraph(self.profile.decided(self.lang));
        self.heading(QUESTION);
        self.paragraph(rule.question.spoken(VOICE, self.lang));
        if let Some(moment) =
            shown::moment(self.asked.case().as_of, self.asked.case().legal_time, self.lang)
        {
            let (label, colon) = (capital(self.words(rule.as_of)), self.colon());
            self.paragraph(&format!("{label}{colon} {moment}."));
        }
        if let Some(known) = self.asked.known_on(self.lang) {
            self.paragraph(&known);
        }
        if self.asked.case().legal_time.is_given() {
            self.paragraph(self.words(shown::LEGAL_TIME_GIVEN));
        }
        self.heading(ANSWER);
        self.paragraph(&sentence(self.outcome(rule, self.asked.outcome())));
    }

    fn reasons(&mut self) {
        self.heading(WHY);
        for reason in shown::reasons(self.asked) {
            let written =
                Sentence { asked: Some(self.asked), reason, voice: VOICE, lang: self.lang };
            self.item(&sentence(&written.text()));
            let cited: Vec<_> = self.asked.sources_in(reason, self.lang).collect();
            if !cited.is_empty() {
                let (sources, colon) = (self.words(SOURCES), self.colon());
                self.under_item(&format!("{sources}{colon} {}.", cited.join(", ")));
            }
        }
    }

    fn factor(&mut self) {
        let limits = limit::sentences(self.asked, self.lang);
        // Where known facts are not enough, none of them decides.
        if self.asked.outcome() != 0 && !limits.is_empty() {
            self.heading(FACTOR);
            for limit in limits {
                self.item(&limit);
            }
        }
    }

    /// The other values of the answer, if no text above gives them already or if a plain yes or no deserves attention.
    fn noted(&mut self) {
        let told = words_alone(&self.text);
        let values = self.asked.rule().values.iter().enumerate();
        let lines: Vec<_> = values
            .filter(|(place, _)| shown::is_shown(self.asked, *place))
            .filter_map(|(place, spec)| self.noted_value(place, spec, &told))
            .collect();
        if !lines.is_empty() {
            self.heading(NOTED);
            for line in lines {
                self.item(&sentence(&line));
            }
        }
    }

    fn noted_value(&self, place: usize, spec: &ValueSpec, told: &str) -> Option<String> {
        let (asked, lang) = (self.asked, self.lang);
        let value = shown::value(spec, asked.value(place), asked.case(), lang)?;
        let is_noted = match (spec.kind, spec.shown) {
            (ValueKind::Flag, Shown::WhereYes | Shown::WhereNo(_)) => true,
            (ValueKind::Day | ValueKind::Instant | ValueKind::Cents | ValueKind::Slug(_), _) => {
                !told.contains(&words_alone(&value))
            }
            _ => false,
        };
        let labelled = || shown::labelled(asked, place, spec, VOICE, lang);
        is_noted.then(labelled).flatten()
    }

    /// For an answer with several options: which are available, and why the others are not.
    fn ways(&mut self) {
        let (asked, lang) = (self.asked, self.lang);
        let values = asked.rule().values.iter().enumerate();
        let ways = values.filter(|(_, spec)| matches!(spec.kind, ValueKind::Options { .. }));
        for (place, spec) in ways {
            if let Some(shown) = shown::value(spec, asked.value(place), asked.case(), lang) {
                self.text.push('\n');
                self.paragraph(&capital(spec.label.spoken(VOICE, lang)));
                self.paragraph(&sentence(&shown));
            }
        }
    }

    /// The acts that the person owes. Acts due now come first.
    fn duties(&mut self) {
        let duties = duty::in_words(self.asked, self.lang);
        if !duties.is_empty() {
            self.heading(DUTIES);
            for duty in duties {
                self.item(&sentence(&duty));
            }
        }
    }

    fn steps(&mut self) {
        let Steps { of_answer, if_owed } = mem::take(&mut self.steps);
        if !of_answer.is_empty() {
            self.heading(STEPS);
        }
        for (number, step) in (1..).zip(&of_answer) {
            self.step(&format!("{number}. "), step);
        }
        for (heading, steps) in &if_owed {
            self.text.push('\n');
            self.paragraph(heading);
            for step in steps {
                self.step("- ", step);
            }
        }
        self.steps = Steps { of_answer, if_owed };
    }

    fn step(&mut self, first: &str, step: &ToldStep) {
        self.fill(first, &step.words);
        if !step.sources.is_empty() {
            let (sources, colon) = (self.words(SOURCES), self.colon());
            let cited = format!("{sources}{colon} {}.", step.sources.join(", "));
            self.fill(&" ".repeat(first.len()), &cited);
        }
    }

    /// For a rule that asks other rules: the answer of each of them.
    fn parts(&mut self) {
        let mut parts = Vec::new();
        self.asked.decisions(|part| {
            let title = shown::title_of_part(self.asked, part.rule(), self.lang);
            let colon = self.colon();
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
        let (mut written, mut without_origin) = (false, false);
        let missing = self.asked.missing();
        let not_asked_for = (rule.unknowns)(self.asked.case()).difference(missing.set());
        for (place, fact) in rule.facts.iter().enumerate() {
            if let Some(deduced) = shown::deduced(self.asked, place, VOICE, self.lang) {
                let (label, colon) = (fact.label.spoken(VOICE, self.lang), self.colon());
                self.item(&format!("{}{colon} {deduced}.", capital(label)));
                written = true;
            } else if not_asked_for.has(place) {
                let (label, colon) = (fact.label.spoken(VOICE, self.lang), self.colon());
                let unknown = shown::UNKNOWN.in_lang(self.lang);
                self.item(&format!("{}{colon} {unknown}.", capital(label)));
                written = true;
            } else if let Some(value) = shown::fact(
                fact,
                self.asked.case().fact(place),
                self.asked.case().legal_time,
                self.lang,
            ) {
                let (label, colon) = (fact.label.spoken(VOICE, self.lang), self.colon());
                let supposed = if self.asked.assumed().has(place) {
                    format!(" ({})", shown::supposed(fact, self.lang))
                } else {
                    String::new()
                };
                self.item(&format!("{}{colon} {value}{supposed}.", capital(label)));
                written = true;
                if let Some(origin) = self.profile.origin(fact.name) {
                    let words = self.words(profile::ORIGIN);
                    self.under_item(&sentence(&format!("{words}{colon} {origin}")));
                } else {
                    without_origin |= supposed.is_empty();
                }
            }
        }
        if !written {
            self.item(&sentence(self.words(NO_FACT)));
        }
        if without_origin {
            let label = if self.profile.origins.is_empty() {
                profile::ORIGINS
            } else {
                profile::OTHER_ORIGINS
            };
            self.profile_line(label, None);
        }
    }

    fn missing(&mut self) {
        let missing = self.asked.missing();
        if missing.set() == FactSet::NONE {
            return;
        }
        self.heading(MISSING);
        for fact in missing.places().filter_map(|place| self.asked.rule().facts.get(place)) {
            self.item(&sentence(&shown::asked_for(fact, VOICE, self.lang)));
        }
    }

    /// The acts that would give the person a better answer, and the corrections needed if the file is wrong.
    fn changes(&mut self) {
        let (rule, asked) = (self.asked.rule(), self.asked);
        let changes = flip::in_words(asked, VOICE, self.lang);
        self.listed(ACTS, [ACT_INTRODUCED, ACTS_INTRODUCED], &changes.acts);
        let introduced = [CORRECTION_INTRODUCED, CORRECTIONS_INTRODUCED];
        self.listed(CORRECTIONS, introduced, &changes.corrections);
        // Of an undetermined answer, what is missing is shown; of the best one, nothing is.
        let ranked = rule.outcomes.iter().all(|outcome| outcome.rank != 0);
        let best = rule.outcome(asked.outcome()).is_none_or(|outcome| outcome.rank == 1);
        // A text, a list or an object may well do it, but has no flip that could be shown.
        let all_flip = rule.facts.iter().all(|fact| {
            !matches!(fact.kind, Kind::Text | Kind::Set(_) | Kind::Periods | Kind::Object)
        });
        if ranked && !best && all_flip && !changes.any {
            self.heading(CHANGES);
            self.paragraph(&sentence(self.words(NO_CHANGE)));
        }
    }

    /// Items under a heading and an introductory line in the singular or plural. Without items, nothing is written.
    fn listed(&mut self, heading: Words, [one, several]: [Words; 2], items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.heading(heading);
        self.paragraph(self.words(if items.len() == 1 { one } else { several }));
        for item in items {
            self.item(item);
        }
    }

    fn when(&mut self) {
        self.heading(WHEN);
        let change = self.asked.next_change();
        let on = change
            .and_then(|change| shown::moment(change.on, self.asked.case().legal_time, self.lang));
        let (Some(change), Some(on)) = (change, on) else {
            let never = if self.asked.outcome() == 0 { NEVER_SETTLED } else { NEVER };
            return self.paragraph(&sentence(self.words(never)));
        };
        let then = self.outcome(self.asked.rule(), change.outcome);
        self.paragraph(&match (self.lang, change.outcome) {
            (Lang::Fr, 0) => format!(
                "Si aucun fait ne change, cette réponse ne vaudra plus à compter du {on}\u{a0}: \
                 il faudra alors connaître d’autres faits."
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
        let contests: Vec<_> = asked.contest().collect();
        let mut has_other_limits = false;
        for (reading, choice) in asked.readings() {
            self.item(&sentence(self.choice(reading, choice)));
            let of_reading = || contests.iter().filter(|contest| contest.reading == reading);
            for (_, choice) in asked.rule().other_choices(asked.case().readings).filter(|other| {
                other.0 == reading && of_reading().all(|contest| contest.choice != other.1)
            }) {
                let limits = limit::otherwise(asked, reading, choice, self.lang);
                if asked.outcome() != 0 && !limits.is_empty() {
                    let (words, same) = (self.choice(reading, choice), contest::SAME_ANSWER);
                    let same = self.words(same);
                    self.other_reading(&format!("{words}. {same} {}", limits.join(" ")));
                    has_other_limits = true;
                }
            }
            for contest in of_reading() {
                let written = contest::in_words(asked, contest, VOICE, self.lang);
                self.other_reading(&written);
            }
        }
        let contested = contest::verdict(asked, &contests);
        let contested = contested.or(has_other_limits.then_some(contest::LIMITS_CONTESTED));
        let contested = contested.unwrap_or(NOT_CONTESTED);
        self.paragraph(&sentence(self.words(contested)));
    }

    fn other_reading(&mut self, written: &str) {
        self.under_item(&match self.lang {
            Lang::Fr => format!("Autre lecture possible\u{a0}: {written}"),
            Lang::En => format!("Another possible reading: {written}"),
        });
    }

    /// Every document, page, provision and open question that a reason or a step cites, once each. The first three have their
    /// date and the date on which our copy was read.
    fn sources(&mut self) {
        self.heading(SOURCES);
        self.paragraph(self.words(COPIES));
        let mut written: Vec<&str> = Vec::new();
        let lang = self.lang;
        let cited =
            shown::reasons(self.asked).flat_map(|reason| self.asked.sources_in(reason, lang));
        let cited =
            cited.chain(self.steps.sources()).chain(contest::questions_of_choices(self.asked));
        let cited: Vec<_> = cited.collect();
        for id in cited.into_iter().chain([self.words(PRECEDENCE)]) {
            if let Some(question) = open_question::by_id(id) {
                if !written.contains(&question.id) {
                    written.push(question.id);
                    let colon = self.colon();
                    let written = open_question::in_words(question.question, self.lang);
                    self.item(&format!("{id}{colon} {written}"));
                }
            } else if let Some(source) = source::by_id(id)
                && !written.contains(&source.id)
            {
                written.push(source.id);
                self.source(source);
            }
        }
    }

    fn source(&mut self, source: &Source) {
        let (id, colon, written) = (source.id, self.colon(), source.cited(self.lang));
        self.item(&format!("{id}{colon} {written}."));
        if let Some(address) = source.address {
            self.under_item(address.in_lang(self.lang));
        }
    }

    fn closing(&mut self) {
        self.heading(REVIEW);
        self.paragraph(self.words(REVIEW_TOLD));
        self.profile_line(profile::CONTACT, self.profile.contact);
        self.profile_line(profile::RECOURSE, self.profile.recourse);
        self.profile_line(profile::RECOURSE_LIMIT, self.profile.recourse_limit);
        self.text.push('\n');
        let (prevails, precedence) = (self.words(PREVAILS), self.words(PRECEDENCE));
        self.paragraph(&format!("{prevails} ({precedence})."));
        if self.lang == Lang::En {
            self.paragraph(MASTER);
        }
    }

    /// The version of the rules, and the question as text.
    fn again(&mut self) {
        self.heading(AGAIN);
        let (rules, colon) = (self.words(RULES), self.colon());
        self.paragraph(&format!("{rules}{colon} {RULES_VERSION}."));
        let question = question::text(self.asked, self.lang);
        if question.contains(self.words(profile::BLANK)) {
            self.paragraph(self.words(AGAIN_TEXTS));
        }
        self.text.push_str(&question);
        self.text.push('\n');
    }
}
