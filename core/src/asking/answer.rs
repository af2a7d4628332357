//! The whole answer, with every part worked out: what the JSON door gives.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::asking::Asked;
use crate::calendar::{Day, Instant};
use crate::language::Words;
use crate::language::{Lang, Voice};
use crate::rule::fact::{Kind, Value};
use crate::rule::member::ChoiceSpec;
use crate::rule::value::{Out, ValueKind};
use crate::rule::{AsOf, Case, ReasonSpec, Rule};
use crate::telling::sentence::Sentence;

/// The version of the rules: it changes when any answer changes, and only then.
pub const RULES_VERSION: &str = "2026-11-22";

/// A whole answer. `undetermined` is an outcome; a refusal is an answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    /// The slug of the rule.
    pub rule: &'static str,
    /// The moment, as it was given.
    pub as_of: Option<String>,
    /// The slug of the outcome, or `undetermined`.
    pub outcome: &'static str,
    /// Every condition that gives the outcome.
    pub reasons: Vec<AnswerReason>,
    /// The values, by name.
    pub values: Vec<(&'static str, AnswerValue)>,
    /// The facts whose knowledge would settle an undetermined outcome.
    pub missing: Vec<&'static str>,
    /// Changes of one fact that give a better outcome.
    pub flips: Vec<AnswerFlip>,
    /// The first later moment on which time alone gives another outcome.
    pub next_change: Option<(AnswerValue, &'static str)>,
    /// The readings used, each with its choice.
    pub readings: Vec<(&'static str, &'static str)>,
    /// Whether another choice of a reading gives another outcome.
    pub contested: bool,
    /// Those choices: reading, choice, outcome.
    pub contest: Vec<(&'static str, &'static str, &'static str)>,
}

/// A reason with its sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerReason {
    /// The slug.
    pub code: &'static str,
    /// The stable number.
    pub number: u16,
    /// The sentence in French, the master text.
    pub fr: String,
    /// The sentence in English.
    pub en: String,
    /// The statements and provisions it rests on.
    pub sources: &'static [&'static str],
}

/// A change of one fact that gives a better outcome.
#[derive(Clone, PartialEq, Eq)]
pub struct AnswerFlip {
    /// The fact.
    pub fact: &'static str,
    /// What to change it to.
    pub to: AnswerValue,
    /// The outcome that it gives.
    pub outcome: &'static str,
}

/// A value, in the form in which an answer gives it.
#[derive(Clone, PartialEq, Eq)]
pub enum AnswerValue {
    /// It does not apply, or is not known.
    Null,
    /// A day.
    Day(Day),
    /// An instant.
    Instant(Instant),
    /// A whole number.
    Number(i32),
    /// Yes or no.
    Flag(bool),
    /// A slug of the rule.
    Slug(&'static str),
    /// Several slugs.
    Slugs(Vec<&'static str>),
    /// A text.
    Text(String),
    /// A message to send.
    Message {
        /// The address.
        to: &'static str,
        /// The subject.
        subject: Words,
        /// The body in French, the master text.
        fr: String,
        /// The body in English.
        en: String,
    },
    /// An object of slugs.
    States(Vec<(&'static str, &'static str)>),
    /// A list of options, the available ones first: option, available, reason.
    Options(Vec<(&'static str, bool, &'static str)>),
    /// Answers of other rules, by slug.
    Decisions(Vec<Answer>),
}

/// Its own text: `answers` and what they hold may tell of a person, so `Debug` shows the rule and outcome alone.
impl core::fmt::Debug for Answer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Answer")
            .field("rule", &self.rule)
            .field("outcome", &self.outcome)
            .finish_non_exhaustive()
    }
}

impl core::fmt::Debug for AnswerFlip {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("AnswerFlip")
            .field("fact", &self.fact)
            .field("outcome", &self.outcome)
            .finish_non_exhaustive()
    }
}

impl core::fmt::Debug for AnswerValue {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("AnswerValue(…)")
    }
}

impl Asked<'_> {
    /// The whole answer.
    #[must_use]
    pub fn answer(&self) -> Answer {
        let rule = self.rule();
        let contest: Vec<_> = self
            .contest()
            .map(|contest| {
                let choice = slug_at(contest.reading.choices(), contest.choice);
                (contest.reading.slug(), choice, rule.outcome_slug(contest.outcome))
            })
            .collect();
        Answer {
            rule: rule.slug,
            as_of: match self.case().as_of {
                AsOf::Missing => None,
                AsOf::Day(day) => Some(day.to_string()),
                AsOf::Instant(instant) => Some(instant.to_string()),
            },
            outcome: self.outcome_slug(),
            reasons: self.reasons().map(|reason| self.reason(reason)).collect(),
            values: self.values(),
            missing: self
                .missing()
                .places()
                .filter_map(|place| rule.facts.get(place))
                .map(|fact| fact.name)
                .collect(),
            flips: self
                .flips()
                .map(|flip| AnswerFlip {
                    fact: rule.facts.get(flip.fact).map_or("", |fact| fact.name),
                    to: fact_value(rule, flip.fact, flip.to),
                    outcome: rule.outcome_slug(flip.outcome),
                })
                .collect(),
            next_change: self.next_change().map(|change| {
                let on = match change.on {
                    AsOf::Missing => AnswerValue::Null,
                    AsOf::Day(day) => AnswerValue::Day(day),
                    AsOf::Instant(instant) => AnswerValue::Instant(instant),
                };
                (on, rule.outcome_slug(change.outcome))
            }),
            readings: self
                .readings()
                .map(|(reading, choice)| (reading.slug(), slug_at(reading.choices(), choice)))
                .collect(),
            contested: !contest.is_empty(),
            contest,
        }
    }

    /// A reason with its sentences.
    #[must_use]
    pub fn reason(&self, reason: &'static ReasonSpec) -> AnswerReason {
        let sentence =
            |lang| Sentence { asked: Some(self), reason, voice: Voice::About, lang }.to_string();
        AnswerReason {
            code: reason.slug,
            number: reason.number,
            fr: sentence(Lang::Fr),
            en: sentence(Lang::En),
            sources: reason.sources,
        }
    }

    /// The values, by name.
    #[must_use]
    pub fn values(&self) -> Vec<(&'static str, AnswerValue)> {
        let rule = self.rule();
        let each = rule.values.iter().enumerate();
        each.map(|(place, spec)| {
            (spec.name, self.render(self.value(place), spec.kind, self.case()))
        })
        .collect()
    }

    fn render(&self, value: Out, kind: ValueKind, case: &Case<'_>) -> AnswerValue {
        match (value, kind) {
            (_, ValueKind::Decisions) => {
                let mut answers = Vec::new();
                self.decisions(|asked| answers.push(asked.answer()));
                AnswerValue::Decisions(answers)
            }
            (Out::States(chosen), ValueKind::States { keys, states }) => AnswerValue::States(
                keys.iter()
                    .zip(chosen)
                    .map(|(key, state)| {
                        (key.slug, if state == 0 { "unknown" } else { slug_at(states, state) })
                    })
                    .collect(),
            ),
            (Out::States(chosen), ValueKind::Options { keys, states, available }) => {
                let mut options: Vec<_> = keys
                    .iter()
                    .zip(chosen)
                    .map(|(key, state)| (key.slug, state <= available, slug_at(states, state)))
                    .collect();
                options.sort_by_key(|(_, available, _)| !available);
                AnswerValue::Options(options)
            }
            (Out::Slug(place), ValueKind::Slug(slugs)) => AnswerValue::Slug(slug_at(slugs, place)),
            (Out::Set(bits), ValueKind::Set(slugs)) => AnswerValue::Slugs(
                slugs
                    .iter()
                    .enumerate()
                    .filter(|(place, _)| bits & (1 << place) != 0)
                    .map(|(_, choice)| choice.slug)
                    .collect(),
            ),
            (Out::Rendered, ValueKind::Message { to, subject, body }) => AnswerValue::Message {
                to,
                subject,
                fr: body(case, Lang::Fr),
                en: body(case, Lang::En),
            },
            (Out::Day(day), _) => AnswerValue::Day(day),
            (Out::Instant(instant), _) => AnswerValue::Instant(instant),
            (Out::Number(number), _) => AnswerValue::Number(number),
            (Out::Flag(flag), _) => AnswerValue::Flag(flag),
            (Out::Text(text), _) => AnswerValue::Text(text.as_str().into()),
            _ => AnswerValue::Null,
        }
    }
}

/// A value of a fact, in the form in which a question gives it.
#[must_use]
pub fn fact_value(rule: &Rule, place: usize, value: Value<'_>) -> AnswerValue {
    let Some(fact) = rule.facts.get(place) else { return AnswerValue::Null };
    match (value, fact.kind) {
        (Value::Never, _) => fact.word_slug().map_or(AnswerValue::Null, AnswerValue::Slug),
        (Value::Flag(flag), _) => AnswerValue::Flag(flag),
        (Value::Day(day), _) => AnswerValue::Day(day),
        (Value::Instant(instant), _) => AnswerValue::Instant(instant),
        (Value::Number(number), _) => AnswerValue::Number(number),
        (Value::Choice(choice), Kind::Choice(choices)) => {
            AnswerValue::Slug(slug_at(choices, choice))
        }
        _ => AnswerValue::Null,
    }
}

fn slug_at(choices: &[ChoiceSpec], place: u8) -> &'static str {
    let place = usize::from(place).checked_sub(1);
    place.and_then(|place| choices.get(place)).map_or("", |choice| choice.slug)
}
