//! The whole answer, with every part worked out: what the JSON interface gives.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::asking::Asked;
use crate::calendar::{Day, LegalTime, LocalInstant};
use crate::language::Words;
use crate::language::{Lang, Voice};
use crate::rule::duty::{By, Duties, Duty};
use crate::rule::fact::{Kind, Value};
use crate::rule::member::{Choice, ChoiceSpec};
use crate::rule::value::{Out, ValueKind};
use crate::rule::{AsOf, Case, ReasonSpec, Rule};
use crate::telling::sentence::Sentence;

/// The version of the rules: it changes if and only if some answer changes.
pub const RULES_VERSION: &str = "2026-11-28";

/// A whole answer. `undetermined` is an outcome, and a "no" is an answer.
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
    /// The facts that were absent and took their default, except parameters.
    pub assumed: Vec<&'static str>,
    /// The facts whose knowledge would settle an undetermined outcome.
    pub missing: Vec<&'static str>,
    /// Changes of one fact that give a better outcome.
    pub flips: Vec<AnswerFlip>,
    /// The first later moment at which time alone gives another outcome.
    pub next_change: Option<(AnswerValue, &'static str)>,
    /// The readings used, each with its choice.
    pub readings: Vec<(&'static str, &'static str)>,
    /// Whether another choice of a reading gives another outcome.
    pub contested: bool,
    /// Whether another choice of a reading gives another day.
    pub days_contested: bool,
    /// The choices of readings that do either.
    pub contest: Vec<AnswerContest>,
    /// The ids of the statements that tell a person what to do, in order, contact last.
    pub next_steps: Vec<&'static str>,
    /// Whether the caller gave the data of legal time.
    pub legal_time_given: bool,
}

/// Another choice of a reading that gives another outcome, or another day.
#[derive(Clone, PartialEq, Eq)]
pub struct AnswerContest {
    /// The reading.
    pub reading: &'static str,
    /// The choice.
    pub choice: &'static str,
    /// The outcome under it.
    pub outcome: &'static str,
    /// The days that differ under the choice, by name.
    pub days: Vec<(String, AnswerValue)>,
}

impl core::fmt::Debug for AnswerContest {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("AnswerContest")
            .field("reading", &self.reading)
            .field("choice", &self.choice)
            .field("outcome", &self.outcome)
            .finish_non_exhaustive()
    }
}

/// A reason with its sentence.
#[derive(Clone, PartialEq, Eq)]
pub struct AnswerReason {
    /// The slug.
    pub code: &'static str,
    /// The stable number.
    pub number: u16,
    /// The sentence in French, the master text.
    pub fr: String,
    /// The sentence in English.
    pub en: String,
    /// The ids of the sources that it cites.
    pub sources: Vec<&'static str>,
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
    /// `act` where the person can still do it; `record` where it changes only if it was recorded wrongly.
    pub nature: &'static str,
}

/// A value, in the form in which an answer gives it.
#[derive(Clone, PartialEq, Eq)]
pub enum AnswerValue {
    /// It does not apply, or is not known.
    Null,
    /// A day.
    Day(Day),
    /// An instant, in the legal time that decided.
    Instant(LocalInstant),
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
    /// The acts that a person owes, each with its state and days.
    Duties(Vec<AnswerDuty>),
    /// Answers of other rules, by slug.
    Decisions(Vec<Answer>),
}

/// An act that a person owes.
#[derive(Clone, PartialEq, Eq)]
pub struct AnswerDuty {
    /// The act.
    pub act: &'static str,
    /// How it stands: `due`, `later`, `none`, `unknown`.
    pub state: &'static str,
    /// The first day on which it is due.
    pub from: AnswerValue,
    /// The last day on which it is in time; `none` if the act has no last day.
    pub by: AnswerValue,
}

impl core::fmt::Debug for AnswerDuty {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("AnswerDuty")
            .field("act", &self.act)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

/// Rule, outcome, reasons and readings; not the facts, days and sentences, which may be personal data.
impl core::fmt::Debug for Answer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Answer")
            .field("rule", &self.rule)
            .field("outcome", &self.outcome)
            .field("reasons", &self.reasons)
            .field("readings", &self.readings)
            .finish_non_exhaustive()
    }
}

/// The slug and the number: the sentences hold days.
impl core::fmt::Debug for AnswerReason {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("AnswerReason")
            .field("code", &self.code)
            .field("number", &self.number)
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
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let answer = asked.answer();
    /// assert_eq!((answer.outcome, answer.contested, answer.days_contested), ("valid", false, true));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn answer(&self) -> Answer {
        let rule = self.rule();
        let legal_time = self.case().legal_time;
        let contest: Vec<_> = self
            .contest()
            .map(|contest| {
                let days = contest.days();
                AnswerContest {
                    reading: contest.reading.slug(),
                    choice: contest.choice_slug(),
                    outcome: contest.outcome_slug(),
                    days: days
                        .map(|(name, day)| (name.to_string(), plain(day, legal_time)))
                        .collect(),
                }
            })
            .collect();
        Answer {
            rule: rule.slug,
            as_of: match self.case().as_of {
                AsOf::Missing => None,
                AsOf::Day(day) => Some(day.to_string()),
                AsOf::Instant(instant) => Some(instant.at(legal_time).to_string()),
            },
            outcome: self.outcome_slug(),
            reasons: self.reasons().map(|reason| self.reason(reason)).collect(),
            values: self.values(),
            assumed: rule.names(self.assumed().places()).collect(),
            missing: rule.names(self.missing().places()).collect(),
            flips: self
                .flips()
                .map(|flip| AnswerFlip {
                    fact: flip.fact_name(),
                    to: fact_value(rule, flip.fact, flip.to, legal_time),
                    outcome: flip.outcome_slug(),
                    nature: flip.nature.slug(),
                })
                .collect(),
            next_change: self
                .next_change()
                .map(|change| (moment(change.on, legal_time), change.outcome_slug())),
            readings: self
                .readings()
                .map(|(reading, choice)| (reading.slug(), slug_at(reading.choices(), choice)))
                .collect(),
            contested: contest.iter().any(|contest| contest.outcome != self.outcome_slug()),
            days_contested: contest.iter().any(|contest| !contest.days.is_empty()),
            contest,
            next_steps: self.next_steps().collect(),
            legal_time_given: legal_time.is_given(),
        }
    }

    /// A reason with its sentences.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let reason = asked.reasons().next().expect("a reason");
    /// assert!(asked.reason(reason).en.starts_with("the exam was passed"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn reason(&self, reason: &'static ReasonSpec) -> AnswerReason {
        let sentence =
            |lang| Sentence { asked: Some(self), reason, voice: Voice::About, lang }.text();
        AnswerReason {
            code: reason.slug,
            number: reason.number,
            fr: sentence(Lang::Fr),
            en: sentence(Lang::En),
            sources: self.sources(reason).collect(),
        }
    }

    /// The values, by name.
    ///
    /// ```
    /// use echeance::AnswerValue;
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// // The last of the two years' days is the day of the question.
    /// assert!(asked.values().contains(&("days_left", AnswerValue::Number(1))));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn values(&self) -> Vec<(&'static str, AnswerValue)> {
        let rule = self.rule();
        let each = rule.values.iter().enumerate();
        each.map(|(place, spec)| {
            (spec.name, self.render(self.value(place), spec.kind, self.case()))
        })
        .collect()
    }

    /// The value of that name; `None` where the rule has none of that name.
    ///
    /// ```
    /// use echeance::AnswerValue;
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    /// let asked = question.fact("passed_on", date!(2024-11-21)).ask()?;
    /// assert_eq!(asked.value_of("days_left"), Some(AnswerValue::Number(1)));
    /// assert_eq!(asked.value_of("no_such_value"), None);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn value_of(&self, name: &str) -> Option<AnswerValue> {
        let mut each = self.rule().values.iter().enumerate();
        let (place, spec) = each.find(|(_, spec)| spec.name == name)?;
        Some(self.render(self.value(place), spec.kind, self.case()))
    }

    fn render(&self, value: Out, kind: ValueKind, case: &Case<'_>) -> AnswerValue {
        match (value, kind) {
            (_, ValueKind::Decisions) => {
                let mut answers = Vec::new();
                self.decisions(|asked| answers.push(asked.answer()));
                AnswerValue::Decisions(answers)
            }
            (_, ValueKind::Duties(acts)) => {
                let duties = self.duties().unwrap_or(Duties::NONE);
                AnswerValue::Duties(
                    duties.each(acts).map(|(act, duty)| answer_duty(act, &duty)).collect(),
                )
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
            (value, _) => plain(value, case.legal_time),
        }
    }
}

/// A moment.
pub(crate) fn moment(moment: AsOf, legal_time: LegalTime<'_>) -> AnswerValue {
    match moment {
        AsOf::Missing => AnswerValue::Null,
        AsOf::Day(day) => AnswerValue::Day(day),
        AsOf::Instant(instant) => AnswerValue::Instant(instant.at(legal_time)),
    }
}

/// A value that needs no table.
pub(crate) fn plain(value: Out, legal_time: LegalTime<'_>) -> AnswerValue {
    match value {
        Out::Day(day) => AnswerValue::Day(day),
        Out::Instant(instant) => AnswerValue::Instant(instant.at(legal_time)),
        Out::Number(number) => AnswerValue::Number(number),
        Out::Flag(flag) => AnswerValue::Flag(flag),
        Out::Text(text) => AnswerValue::Text(text.as_str().into()),
        _ => AnswerValue::Null,
    }
}

fn answer_duty(act: &'static ChoiceSpec, duty: &Duty) -> AnswerDuty {
    AnswerDuty {
        act: act.slug,
        state: duty.state.slug(),
        from: duty.from.map_or(AnswerValue::Null, AnswerValue::Day),
        by: match duty.by {
            By::Null => AnswerValue::Null,
            By::NoDay => AnswerValue::Slug("none"),
            By::Day(day) => AnswerValue::Day(day),
        },
    }
}

impl Rule {
    /// The names of the facts at those places.
    ///
    /// ```
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// assert!(RULE.names([0, 99].into_iter()).eq(["passed_on"]));
    /// ```
    pub fn names(
        &'static self,
        places: impl Iterator<Item = usize>,
    ) -> impl Iterator<Item = &'static str> {
        places.filter_map(|place| self.facts.get(place)).map(|fact| fact.name)
    }
}

/// A value of a fact, in the form in which a question gives it; an instant in that legal time.
///
/// ```
/// use echeance::AnswerValue;
/// use echeance::calendar::LegalTime;
/// use echeance::dynamic::{Value, fact_value};
/// use echeance::rules::exam_validity::RULE;
///
/// let never = fact_value(&RULE, 0, Value::Never, LegalTime::BUILT_IN);
/// assert!(never == AnswerValue::Slug("never"));
/// ```
#[must_use]
pub fn fact_value(
    rule: &Rule,
    place: usize,
    value: Value<'_>,
    legal_time: LegalTime<'_>,
) -> AnswerValue {
    let Some(fact) = rule.facts.get(place) else { return AnswerValue::Null };
    match (value, fact.kind) {
        (Value::Never, _) => fact.word_slug().map_or(AnswerValue::Null, AnswerValue::Slug),
        (Value::Flag(flag), _) => AnswerValue::Flag(flag),
        (Value::Day(day), _) => AnswerValue::Day(day),
        (Value::Instant(instant), _) => AnswerValue::Instant(instant.at(legal_time)),
        (Value::Number(number), _) => AnswerValue::Number(number),
        (Value::Choice(choice), Kind::Choice(choices)) => {
            AnswerValue::Slug(slug_at(choices, choice))
        }
        _ => AnswerValue::Null,
    }
}

pub(crate) fn slug_at(choices: &[ChoiceSpec], place: u8) -> &'static str {
    let place = usize::from(place).checked_sub(1);
    place.and_then(|place| choices.get(place)).map_or("", |choice| choice.slug)
}
