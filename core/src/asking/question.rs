//! A question: a rule, a moment, facts and readings as they were given, checked in one fixed order.

use alloc::borrow::{Cow, ToOwned as _};
use alloc::format;
use alloc::string::String;
use core::fmt;

use crate::asking::{Asked, OutcomeSet, reasons_of};
use crate::calendar::{Day, Instant, InstantError, LegalTime};
use crate::rule::error::{Error, ErrorCode, Fault};
use crate::rule::fact::{FactSpec, Input, Kind, MAX_FACTS, MAX_TEXT, Nature, Period, Value, Wrong};
use crate::rule::member::Member;
use crate::rule::near::meant;
use crate::rule::reading::{Reading, Readings};
use crate::rule::{AsOf, Case, Clock, Decision, ReasonSpec, Rule};
use crate::rules;

/// A question, built fact by fact. Nothing is checked before [`Question::ask`].
///
/// ```
/// use echeance::dynamic::Question;
/// use time::macros::date;
///
/// let asked = Question::new("exam-transfer")
///     .as_of(date!(2026-11-21))
///     .fact("exam_passed_on", date!(2024-11-21))
///     .fact("affiliated_at_expiry", false)
///     .ask()?;
/// assert_eq!(asked.outcome_slug(), "eligible");
/// # Ok::<(), echeance::Error>(())
/// ```
#[derive(Clone)]
pub struct Question<'a> {
    rule: Option<&'static Rule>,
    as_of: Input<'a>,
    facts: [Input<'a>; MAX_FACTS],
    readings: Readings,
    legal_time: LegalTime<'a>,
    /// The first name that is not known: that of the rule, else of a field.
    unknown: Option<String>,
    /// The first that is wrong: by its type, or by a choice that it does not have, with the one that was perhaps meant.
    bad_reading: Option<(Reading, Result<Option<&'static str>, ErrorCode>)>,
    bad_id: Option<ErrorCode>,
    bad_shape: [bool; 2],
}

/// The rule, the facts that were given, each known or not, and the readings; no day, number or text.
impl fmt::Debug for Question<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let specs = self.rule.map_or(&[][..], |rule| rule.facts);
        let each = specs.iter().map(|spec| spec.name).zip(&self.facts);
        let mut shown = f.debug_struct("Question");
        shown.field("rule", &self.rule.map(|rule| rule.slug)).field("as_of", &self.as_of);
        for (name, input) in each.filter(|(_, input)| !matches!(input, Input::Absent)) {
            shown.field(name, input);
        }
        shown.field("readings", &self.readings).finish_non_exhaustive()
    }
}

impl<'a> Question<'a> {
    /// A question to the rule of that slug; asking it is an error where no rule has the slug.
    ///
    /// ```
    /// use echeance::ErrorCode;
    /// use echeance::dynamic::Question;
    ///
    /// let error = Question::new("no-such-rule").ask().unwrap_err();
    /// assert_eq!(error.code, ErrorCode::UnknownRule);
    /// ```
    #[must_use]
    pub fn new(rule: &str) -> Self {
        let mut question = Question::build(rules::by_slug(rule));
        if question.rule.is_none() {
            question.unknown = Some(rule.to_owned());
        }
        question
    }

    /// A question to that rule.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use echeance::rules::certificate_number::RULE;
    ///
    /// let asked = Question::of_rule(&RULE).fact("text", "CAR200123456789").ask()?;
    /// assert_eq!(asked.outcome_slug(), "well-formed");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn of_rule(rule: &'static Rule) -> Self {
        Question::build(Some(rule))
    }

    fn build(rule: Option<&'static Rule>) -> Self {
        Question {
            rule,
            as_of: Input::Absent,
            facts: [Input::Absent; MAX_FACTS],
            readings: Readings::default(),
            legal_time: LegalTime::BUILT_IN,
            unknown: None,
            bad_reading: None,
            bad_id: None,
            bad_shape: [false; 2],
        }
    }

    /// The day, or for the clock rules the instant, on which it is asked.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::{date, datetime};
    ///
    /// assert!(Question::new("absence").as_of(date!(2026-11-21)).case().is_ok());
    /// assert!(Question::new("absence").as_of("2026-11-21").case().is_ok());
    /// assert!(Question::new("absence").as_of(datetime!(2026-11-21 10:00 -5)).case().is_err());
    /// ```
    #[must_use]
    pub fn as_of(mut self, as_of: impl Into<Input<'a>>) -> Self {
        self.as_of = as_of.into();
        self
    }

    /// One fact, by name; a part of an object is named `object.part`. A text is read as in a question in JSON.
    ///
    /// ```
    /// use echeance::dynamic::{Input, Question};
    /// use time::macros::date;
    ///
    /// let question = Question::new("absence").as_of(date!(2026-11-21));
    /// let present = question.clone().fact("unaffiliated_since", "none").ask()?;
    /// assert_eq!(present.outcome_slug(), "not-absent");
    /// let unknown = question.fact("unaffiliated_since", Input::Unknown).ask()?;
    /// assert_eq!(unknown.outcome_slug(), "undetermined");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Into<Input<'a>>) -> Self {
        match self.rule.and_then(|rule| rule.fact_place(name)) {
            Some(place) => self.set(place, value.into()),
            None => self.refuse_field(&format!("facts.{name}")),
        }
        self
    }

    /// A fact that is a set, by the slugs of the choices that are in it.
    ///
    /// ```
    /// use echeance::ErrorCode;
    /// use echeance::dynamic::Question;
    ///
    /// let question = Question::new("message-authenticity");
    /// let asked = question.clone().fact_set("asks_for", ["password", "user-code"]).ask()?;
    /// assert_eq!(asked.outcome_slug(), "suspicious");
    ///
    /// let error = question.fact_set("asks_for", ["password", "shoe-size"]).ask().unwrap_err();
    /// assert_eq!((error.code, error.field.as_deref()), (ErrorCode::NotAChoice, Some("facts.asks_for[1]")));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn fact_set<'s>(self, name: &str, slugs: impl IntoIterator<Item = &'s str>) -> Self {
        let place = self.rule.and_then(|rule| rule.fact_place(name));
        let fact = self.rule.zip(place).and_then(|(rule, place)| rule.facts.get(place));
        let mut each = slugs.into_iter().enumerate();
        let set = match fact.map(|fact| fact.kind) {
            Some(kind @ Kind::Set(_)) => {
                each.try_fold(0, |set, (index, slug)| Ok(set | set_bit(kind, index, slug.into())?))
            }
            _ => Err(ErrorCode::WrongType.into()),
        };
        self.fact(name, set.map_or_else(Input::Wrong, |bits| Input::Value(Value::Set(bits))))
    }

    /// One choice of a reading, by slugs.
    ///
    /// ```
    /// use echeance::AnswerValue;
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-23)).fact("passed_on", date!(2024-11-21));
    /// assert_eq!(question.ask()?.value_of("days_left"), Some(AnswerValue::Number(0)));
    /// let extended = question.reading("counting", "cpa-269").ask()?;
    /// assert_eq!(extended.value_of("days_left"), Some(AnswerValue::Number(1)));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn reading(mut self, name: &str, choice: &str) -> Self {
        self.set_reading(name, choice.into());
        self
    }

    /// All readings at once.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use echeance::{LeapDay, Readings};
    /// use time::macros::date;
    ///
    /// let readings = Readings::default().with(LeapDay::March1);
    /// let question = Question::new("exam-validity").as_of(date!(2026-03-01)).readings(readings);
    /// assert_eq!(question.fact("passed_on", date!(2024-02-29)).ask()?.outcome_slug(), "valid");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn readings(mut self, readings: Readings) -> Self {
        self.readings = readings;
        self
    }

    /// The zone data by which instants belong to days, instead of the built-in data; the answer then says that they were given.
    ///
    /// ```
    /// use echeance::calendar::LegalTime;
    /// use echeance::dynamic::Question;
    ///
    /// let question = Question::new("support-hours").as_of("2026-11-27T18:00:00-05:00");
    /// let asked = question.legal_time(LegalTime::BUILT_IN).ask()?;
    /// assert_eq!(asked.outcome_slug(), "closed");
    /// assert!(!asked.case().legal_time.is_given());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn legal_time(mut self, legal_time: impl Into<LegalTime<'a>>) -> Self {
        self.legal_time = legal_time.into();
        self
    }

    /// Sets the fact at that place of the rule's table. A place past its end is an error when the question is asked.
    ///
    /// ```
    /// use echeance::dynamic::{Input, Question};
    /// use echeance::rules::absence::RULE;
    /// use time::macros::date;
    ///
    /// let mut question = Question::of_rule(&RULE).as_of(date!(2026-11-21));
    /// let place = RULE.fact_place("unaffiliated_since").expect("a fact of the rule");
    /// question.set(place, Input::Text("none"));
    /// assert_eq!(question.ask()?.outcome_slug(), "not-absent");
    ///
    /// question.set(RULE.facts.len(), Input::Unknown);
    /// assert_eq!(question.ask().unwrap_err().code, echeance::ErrorCode::UnknownField);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn set(&mut self, place: usize, value: Input<'a>) {
        let is_fact = self.rule.is_some_and(|rule| place < rule.facts.len());
        match self.facts.get_mut(place).filter(|_| is_fact) {
            Some(slot) => *slot = value,
            None => self.refuse_field(&field_past_the_table(place)),
        }
    }

    /// Sets the choice of a reading, by slugs. One that does not exist is an error when the question is asked.
    ///
    /// ```
    /// use echeance::dynamic::{Input, Question};
    /// use time::macros::date;
    ///
    /// let mut question = Question::new("absence").as_of(date!(2026-11-21));
    /// question.set_reading("leap-day", Input::Text("february-30"));
    /// let error = question.ask().unwrap_err();
    /// assert_eq!(error.field.as_deref(), Some("readings.leap-day"));
    /// ```
    pub fn set_reading(&mut self, name: &str, choice: Input<'_>) {
        let Some(reading) = Reading::from_slug(name) else {
            self.refuse_field(&format!("readings.{name}"));
            return;
        };
        let wrong = match choice {
            Input::Absent => return,
            Input::Text(choice) => match reading.choice_number(choice) {
                Some(number) => {
                    self.readings = self.readings.with_number(reading, number);
                    return;
                }
                None => Ok(meant(choice, reading.choices().iter().map(|choice| choice.slug))),
            },
            _ => Err(ErrorCode::WrongType),
        };
        if self.bad_reading.is_none_or(|(first, _)| reading.index() < first.index()) {
            self.bad_reading = Some((reading, wrong));
        }
    }

    /// Records that the question has a field that the contract does not have, such as `facts.x`. The error names the first one.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let mut question = Question::new("absence").as_of(date!(2026-11-21));
    /// question.refuse_field("facts.x");
    /// assert_eq!(question.ask().unwrap_err().field.as_deref(), Some("facts.x"));
    /// ```
    pub fn refuse_field(&mut self, field: &str) {
        if self.unknown.is_none() {
            // A key is shown so that a slip can be found, but not a text pasted in its place.
            self.unknown = Some(field.chars().take(80).collect());
        }
    }

    #[cfg(feature = "serde")]
    pub(crate) fn set_moment(&mut self, as_of: Input<'a>, legal_time: LegalTime<'a>) {
        (self.as_of, self.legal_time) = (as_of, legal_time);
    }

    #[cfg(feature = "serde")]
    pub(crate) fn refuse_id(&mut self, code: ErrorCode) {
        self.bad_id = Some(code);
    }

    /// Records that the readings of the question are not an object.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let mut question = Question::new("absence").as_of(date!(2026-11-21));
    /// question.refuse_readings();
    /// assert_eq!(question.ask().unwrap_err().field.as_deref(), Some("readings"));
    /// ```
    pub fn refuse_readings(&mut self) {
        self.bad_shape[0] = true;
    }

    /// Records that the facts of the question are not an object.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let mut question = Question::new("absence").as_of(date!(2026-11-21));
    /// question.refuse_facts();
    /// assert_eq!(question.ask().unwrap_err().field.as_deref(), Some("facts"));
    /// ```
    pub fn refuse_facts(&mut self) {
        self.bad_shape[1] = true;
    }

    /// Checks the question and asks it.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    /// let asked = question.clone().fact("passed_on", date!(2024-11-21)).ask()?;
    /// assert_eq!(asked.outcome_slug(), "valid");
    /// let ahead = question.fact("passed_on", date!(2026-11-22)).ask().unwrap_err();
    /// assert_eq!(ahead.code.slug(), "in-the-future");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The first fault: the rule, the moment, unknown fields, readings, each fact in the order of the rule's table, then
    /// relations between facts.
    pub fn ask(&self) -> Result<Asked<'a>, Error> {
        let case = self.checked()?;
        case.ask().map_err(|fault| fault.named(case.rule))
    }

    /// Checks the question and decides it; `None` if a fact that the rule reads is unknown, even if the outcome does not
    /// depend on it, or no value of that fact fits the others: [`ask`](Self::ask) has the outcome, or the error. The fast
    /// path: the rule decides once, and nothing is allocated.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use echeance::rules::exam_validity;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    /// assert_eq!(question.decide()?, None);
    /// let decided = question.fact("passed_on", date!(2024-11-21)).decide()?.expect("all is known");
    /// assert_eq!(exam_validity::RULE.outcome_slug(decided.outcome), "valid");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Question::ask`].
    pub fn decide(&self) -> Result<Option<Decision>, Error> {
        let case = self.checked()?;
        case.decide().map_err(|fault| fault.named(case.rule))
    }

    /// Checks the question and returns its case, with defaults filled in. Relations between facts are checked when it is asked.
    ///
    /// ```
    /// use echeance::dynamic::{Question, Value};
    /// use time::macros::date;
    ///
    /// let case = Question::new("exam-validity").as_of(date!(2026-11-21)).case()?;
    /// assert_eq!(case.fact(0), Value::Unknown);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Question::ask`], relations between facts excepted.
    pub fn case(&self) -> Result<Case<'a>, Error> {
        self.checked().map(|checked| checked.case)
    }

    /// The same, for a face that keeps the case to ask it again.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let case = Question::new("exam-validity").as_of(date!(2026-11-21)).checked()?;
    /// assert_eq!(case.ask().map(|asked| asked.outcome_slug()), Ok("undetermined"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Question::case`].
    pub fn checked(&self) -> Result<CheckedCase<'a>, Error> {
        let rule = self
            .rule
            .ok_or_else(|| Error::unknown_rule(self.unknown.as_deref().unwrap_or_default()))?;
        let as_of = rule.clock.moment(self.as_of).map_err(|code| Error::new(code, "as_of"))?;
        if let Some(field) = &self.unknown {
            return Err(Error::unknown_field(rule, field));
        }
        if let Some(code) = self.bad_id {
            return Err(Error::new(code, "id"));
        }
        let [bad_readings, bad_facts] = self.bad_shape;
        if bad_readings {
            return Err(Error::new(ErrorCode::WrongType, "readings"));
        }
        if let Some((reading, wrong)) = self.bad_reading {
            return Err(match wrong {
                Ok(meant) => Error::none_of_choices(reading, meant),
                Err(code) => Error::new(code, format!("readings.{}", reading.slug())),
            });
        }
        if bad_facts {
            return Err(Error::new(ErrorCode::WrongType, "facts"));
        }
        let mut case = Case::new(as_of, self.readings);
        case.legal_time = self.legal_time;
        for (place, (fact, input)) in rule.facts.iter().zip(&self.facts).enumerate() {
            case.give(place, fact, *input).map_err(|wrong| wrong.at(fact))?;
        }
        Ok(CheckedCase { rule, case })
    }
}

/// How an error names a place at which the rule has no fact.
fn field_past_the_table(place: usize) -> String {
    format!("facts[{place}]")
}

impl Wrong {
    /// The error that names the fact at that place of the rule's table, and the item where it is one of a list.
    ///
    /// ```
    /// use echeance::dynamic::Input;
    /// use echeance::dynamic::face::CheckedCase;
    /// use echeance::Readings;
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// let mut case = CheckedCase::new(&RULE, Input::from("2026-11-21"), Readings::default())?;
    /// let wrong = case.give(0, Input::from("2026-11-22")).unwrap_err();
    /// assert_eq!(wrong.named(&RULE, 0).field.as_deref(), Some("facts.passed_on"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn named(self, rule: &Rule, place: usize) -> Error {
        match rule.facts.get(place) {
            Some(fact) => self.at(fact),
            None => Error::new(self.code, field_past_the_table(place)),
        }
    }

    fn at(self, fact: &FactSpec) -> Error {
        let field: Cow<'static, str> = match self.item {
            None => format!("facts.{}", fact.name).into(),
            Some((index, "")) => format!("facts.{}[{index}]", fact.name).into(),
            Some((index, part)) => format!("facts.{}[{index}].{part}", fact.name).into(),
        };
        Error::of_fact(self.code, fact, field)
    }
}

/// A case of one rule whose moment and facts were checked: a face fills it fact by fact and asks it without checking anything
/// twice. Its errors are places, so that nothing is allocated; [`Fault::named`] and [`Wrong::named`] make them an [`Error`].
///
/// ```
/// use echeance::dynamic::Input;
/// use echeance::dynamic::face::CheckedCase;
/// use echeance::rules::exam_validity::RULE;
/// use echeance::{ErrorCode, Readings};
///
/// let mut case = CheckedCase::new(&RULE, Input::from("2026-11-21"), Readings::default())?;
/// let ahead = case.give(0, Input::from("2026-11-22")).unwrap_err();
/// assert_eq!(ahead.code, ErrorCode::InTheFuture);
/// case.give(0, Input::from("2026-11-21"))?;
/// assert_eq!(case.ask()?.outcome_slug(), "valid");
///
/// let past_the_table = case.give(99, Input::Unknown).unwrap_err();
/// assert_eq!(past_the_table.code, ErrorCode::UnknownField);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct CheckedCase<'a> {
    rule: &'static Rule,
    case: Case<'a>,
}

impl<'a> CheckedCase<'a> {
    /// A case of that rule at that moment, every fact absent until it is given.
    ///
    /// ```
    /// use echeance::dynamic::Input;
    /// use echeance::dynamic::face::CheckedCase;
    /// use echeance::rules::exam_validity::RULE;
    /// use echeance::{ErrorCode, Readings};
    ///
    /// let fault = CheckedCase::new(&RULE, Input::Absent, Readings::default()).unwrap_err();
    /// assert_eq!((fault.code, fault.place()), (ErrorCode::MissingField, None));
    /// ```
    ///
    /// # Errors
    ///
    /// The moment is missing, not of the type that the rule's clock takes, or outside 1900-01-01 to 2199-12-31.
    pub fn new(rule: &'static Rule, as_of: Input<'_>, readings: Readings) -> Result<Self, Fault> {
        let mut blank = CheckedCase::blank(rule, as_of, readings)?;
        for (place, fact) in rule.facts.iter().enumerate() {
            blank.case.set_absent(place, fact);
        }
        Ok(blank)
    }

    /// The same for a face that gives every fact, even the absent ones: until then each is unknown and takes no default.
    ///
    /// ```
    /// use echeance::dynamic::{Input, Value};
    /// use echeance::dynamic::face::CheckedCase;
    /// use echeance::Readings;
    /// use echeance::rules::certificate_renewal::RULE;
    ///
    /// let place = RULE.fact_place("completed_on").expect("a fact of the rule");
    /// let mut case = CheckedCase::blank(&RULE, Input::from("2026-11-21"), Readings::default())?;
    /// assert_eq!(case.case().fact(place), Value::Unknown);
    /// case.give(place, Input::Absent)?;
    /// assert_eq!(case.case().fact(place), Value::Never);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`CheckedCase::new`].
    #[inline(always)]
    pub fn blank(rule: &'static Rule, as_of: Input<'_>, readings: Readings) -> Result<Self, Fault> {
        let as_of = rule.clock.moment(as_of).map_err(Fault::moment)?;
        Ok(CheckedCase { rule, case: Case::new(as_of, readings) })
    }

    /// Gives the fact at that place of the rule's table a value.
    ///
    /// ```
    /// use echeance::dynamic::face::CheckedCase;
    /// use echeance::dynamic::{Input, Value};
    /// use echeance::rules::exam_validity::RULE;
    /// use echeance::{ErrorCode, Readings};
    ///
    /// let mut case = CheckedCase::new(&RULE, Input::from("2026-11-21"), Readings::default())?;
    /// case.give(0, Input::from("never"))?;
    /// assert_eq!(case.give(0, Input::from("soon")).unwrap_err().code, ErrorCode::NotADate);
    /// assert_eq!(case.case().fact(0), Value::Never);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// What is wrong with the value, or that there is no fact at that place; the facts are then unchanged.
    #[inline(always)]
    pub fn give(&mut self, place: usize, input: Input<'a>) -> Result<(), Wrong> {
        match self.rule.facts.get(place) {
            Some(fact) => self.case.give(place, fact, input),
            None => Err(ErrorCode::UnknownField.into()),
        }
    }

    /// The next fact of a question by type.
    #[inline(always)]
    pub(crate) fn give_fact<F: Member>(&mut self, fact: F, input: Input<'a>) -> Result<(), Error> {
        let place = usize::from(fact.place()).wrapping_sub(1);
        self.give(place, input).map_err(|wrong| wrong.named(self.rule, place))
    }

    /// The rule whose case it is.
    pub(crate) const fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// The case, to be read.
    ///
    /// ```
    /// use echeance::dynamic::face::CheckedCase;
    /// use echeance::dynamic::{Input, Value};
    /// use echeance::Readings;
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// let case = CheckedCase::new(&RULE, Input::from("2026-11-21"), Readings::default())?;
    /// assert_eq!(case.case().fact(0), Value::Unknown);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[inline(always)]
    pub const fn case(&self) -> &Case<'a> {
        &self.case
    }

    /// The same case, to be kept; `None` where it borrows a text, periods or data of legal time.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let day = Question::new("exam-validity").as_of(date!(2026-11-21)).fact("passed_on", "2024-11-21");
    /// assert!(day.checked()?.detached().is_some());
    /// let text = Question::new("certificate-number").fact("text", "CAR200123456789");
    /// assert!(text.checked()?.detached().is_none());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn detached(&self) -> Option<CheckedCase<'static>> {
        if self.case.legal_time.is_given() {
            return None;
        }
        let mut case = Case::new(self.case.as_of, self.case.readings);
        case.assumed = self.case.assumed;
        let facts = case.facts.iter_mut().zip(&self.case.facts);
        for (kept, known) in facts.take(self.rule.facts.len()) {
            *kept = known.detached()?;
        }
        Some(CheckedCase { rule: self.rule, case })
    }

    /// Asks the rule on the case.
    ///
    /// ```
    /// use echeance::dynamic::Input;
    /// use echeance::dynamic::face::CheckedCase;
    /// use echeance::Readings;
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// let case = CheckedCase::new(&RULE, Input::from("2026-11-21"), Readings::default())?;
    /// assert_eq!(case.ask()?.outcome_slug(), "undetermined");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The relation between facts that does not hold, or that no completion of the unknown facts can keep.
    pub fn ask(&self) -> Result<Asked<'a>, Fault> {
        self.rule.ask_checked(&self.case)
    }

    /// The last day, to come, of the act at that place of the rule's acts if it is owed, where the facts give it. Whether it may be
    /// owed is not asked: [`Asked::last_day_if_owed`] has the day of such an act alone.
    ///
    /// ```
    /// use echeance::dynamic::{Input, Question};
    /// use time::macros::date;
    ///
    /// let case = Question::new("holder-review")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("issued_on", date!(2024-12-05))
    ///     .fact("renewal_completed_on", Input::Unknown)
    ///     .checked()?;
    /// let acts = echeance::rules::holder_review::RULE.acts();
    /// let renew = acts.iter().position(|act| act.slug == "renew").ok_or("no act")?;
    /// assert_eq!(case.last_day_if_owed(renew), Some(date!(2026-12-04).into()));
    /// assert_eq!(case.last_day_if_owed(acts.len()), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn last_day_if_owed(&self, place: usize) -> Option<Day> {
        self.rule.day_to_come_if_owed(&self.case, place)
    }

    /// Decides the case once; `None` if a fact that the rule reads is unknown, even if the outcome does not depend on it.
    /// The fast path: nothing is allocated.
    ///
    /// ```
    /// use echeance::dynamic::Input;
    /// use echeance::dynamic::face::CheckedCase;
    /// use echeance::Readings;
    /// use echeance::rules::exam_validity::{Outcome, RULE};
    ///
    /// let mut case = CheckedCase::new(&RULE, Input::from("2026-11-21"), Readings::default())?;
    /// assert!(case.decide()?.is_none());
    /// case.give(0, Input::from("never"))?;
    /// assert_eq!(case.decide()?.map(|it| it.outcome), Some(Outcome::NotPassed.number()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The relation between facts that does not hold.
    #[inline(always)]
    pub fn decide(&self) -> Result<Option<Decision>, Fault> {
        self.rule.decide_checked(&self.case)
    }

    /// The reasons of its answer, where [`decide`](Self::decide) gives a decision.
    ///
    /// ```
    /// use echeance::dynamic::Input;
    /// use echeance::dynamic::face::CheckedCase;
    /// use echeance::Readings;
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// let mut case = CheckedCase::new(&RULE, Input::from("2026-11-21"), Readings::default())?;
    /// assert!(case.decided_reasons().is_none());
    /// case.give(0, Input::from("2024-11-21"))?;
    /// let codes: Vec<_> = case.decided_reasons().into_iter().flatten().map(|reason| reason.slug).collect();
    /// assert_eq!(codes, ["exam-within-two-years"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn decided_reasons(&self) -> Option<impl Iterator<Item = &'static ReasonSpec> + use<>> {
        let decision = self.decide().ok().flatten()?;
        let mut outcomes = OutcomeSet(0);
        outcomes.add(decision.outcome);
        Some(reasons_of(self.rule, &self.case, decision.reasons, outcomes))
    }
}

impl Rule {
    /// Asks the rule on a case, whose moment and facts are checked first: a case can be filled by hand, or be another
    /// rule's. A [`Question`] checks each value once.
    ///
    /// ```
    /// use echeance::dynamic::{AsOf, Case, Value};
    /// use echeance::rules::exam_validity::RULE;
    /// use echeance::{Day, ErrorCode, Readings};
    ///
    /// let today = Day::from_civil(2026, 11, 21).expect("a day");
    /// let mut case = RULE.blank(AsOf::Day(today));
    /// case.facts[0] = Value::Day(today);
    /// assert_eq!(RULE.ask(&case).expect("it can be asked").outcome_slug(), "valid");
    ///
    /// case.facts[0] = Value::Number(i32::MIN);
    /// assert_eq!(RULE.ask(&case).unwrap_err().code, ErrorCode::WrongType);
    /// ```
    ///
    /// # Errors
    ///
    /// The moment, a value past the rule's facts, the first fact that the rule does not take, or the relation between facts
    /// that does not hold.
    pub fn ask<'a>(&'static self, case: &Case<'a>) -> Result<Asked<'a>, Error> {
        self.checked(case)?.ask().map_err(|fault| fault.named(self))
    }

    /// Decides a case once; `None` if a fact that the rule reads is unknown, even if the outcome does not depend on it. The case
    /// is checked first, as by [`ask`](Self::ask).
    ///
    /// ```
    /// use echeance::dynamic::{AsOf, Value};
    /// use echeance::rules::exam_transfer::RULE;
    /// use echeance::{Day, Period};
    ///
    /// let day = |number| Day::new(20_000 + number);
    /// let mut case = RULE.blank(AsOf::Day(day(0)));
    /// assert_eq!(RULE.decide(&case)?, None);
    ///
    /// let backwards = [Period { from: day(2), to: Some(day(1)) }];
    /// let place = RULE.fact_place("affiliation_periods").expect("a fact of the rule");
    /// case.facts[place] = Value::Periods(&backwards);
    /// let error = RULE.decide(&case).unwrap_err();
    /// assert_eq!(error.field.as_deref(), Some("facts.affiliation_periods[0].to"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`ask`](Self::ask).
    pub fn decide(&'static self, case: &Case<'_>) -> Result<Option<Decision>, Error> {
        self.checked(case)?.decide().map_err(|fault| fault.named(self))
    }

    /// The same case, checked for this rule.
    fn checked<'a>(&'static self, case: &Case<'a>) -> Result<CheckedCase<'a>, Error> {
        let moment = match case.as_of {
            AsOf::Missing => Input::Absent,
            AsOf::Day(day) => day.into(),
            AsOf::Instant(instant) => instant.into(),
        };
        let mut checked =
            CheckedCase::blank(self, moment, case.readings).map_err(|fault| fault.named(self))?;
        let is_other = |place: &usize| !case.fact(*place).is_unknown();
        if let Some(place) = (self.facts.len()..MAX_FACTS).find(is_other) {
            return Err(Error::new(ErrorCode::UnknownField, field_past_the_table(place)));
        }
        for (place, value) in case.facts.iter().enumerate().take(self.facts.len()) {
            checked.give(place, Input::from(*value)).map_err(|wrong| wrong.named(self, place))?;
        }
        checked.case.assumed = case.assumed;
        checked.case.legal_time = case.legal_time;
        checked.case.filled = case.filled;
        Ok(checked)
    }
}

impl Clock {
    /// The moment that `input` is for a rule with this clock.
    ///
    /// # Errors
    ///
    /// It is missing, not of the clock's type, or outside 1900-01-01 to 2199-12-31.
    #[inline(always)]
    pub(crate) fn moment(self, input: Input<'_>) -> Result<AsOf, ErrorCode> {
        match (self, input) {
            (Clock::OptionalDay, Input::Absent | Input::Unknown) => Ok(AsOf::Missing),
            (_, Input::Absent | Input::Unknown) => Err(ErrorCode::MissingField),
            (_, Input::Wrong(wrong)) => Err(wrong.code),
            (Clock::Instant, input) => within_range(instant_of(input)?).map(AsOf::Instant),
            (_, input) => day_of(input).map(AsOf::Day),
        }
    }
}

/// The bit of one item of a list that is given for a set, as in [`Value::Set`].
///
/// ```
/// use echeance::dynamic::{Input, face};
/// use echeance::rules::message_authenticity::RULE;
///
/// let place = RULE.fact_place("asks_for").expect("a fact of the rule");
/// let kind = RULE.facts[place].kind;
/// assert_eq!(face::set_bit(kind, 0, Input::Text(kind.choices()[2].slug)), Ok(0b100));
/// assert_eq!(face::set_bit(kind, 5, Input::Text("x")).unwrap_err().item, Some((5, "")));
/// ```
///
/// # Errors
///
/// It is not a text, or not one of the list.
pub fn set_bit(kind: Kind, index: usize, item: Input<'_>) -> Result<u32, Wrong> {
    let wrong = |code| Wrong { code, item: Some((index, "")) };
    let Input::Text(text) = item else { return Err(wrong(ErrorCode::WrongType)) };
    let place = kind.choices().iter().position(|choice| choice.slug == text);
    let bit = place.and_then(|place| 1_u32.checked_shl(u32::try_from(place).ok()?));
    bit.ok_or_else(|| wrong(ErrorCode::NotAChoice))
}

/// The period at that index of a list, from its two ends; the last may be `none`.
///
/// ```
/// use echeance::dynamic::{Input, face};
///
/// let open = face::period(0, Input::Text("2026-11-21"), Input::Text("none"))?;
/// assert_eq!(open.to, None);
/// let wrong = face::period(3, Input::Text("2026-11-21"), Input::Absent).unwrap_err();
/// assert_eq!(wrong.item, Some((3, "to")));
/// # Ok::<(), face::Wrong>(())
/// ```
///
/// # Errors
///
/// An end is missing or not a day. That they are in order is checked with the fact.
pub fn period(index: usize, from: Input<'_>, to: Input<'_>) -> Result<Period, Wrong> {
    let day = |part, input| match input {
        Input::Absent | Input::Unknown => {
            Err(Wrong { code: ErrorCode::MissingField, item: Some((index, part)) })
        }
        input => day_of(input).map_err(|code| Wrong { code, item: Some((index, part)) }),
    };
    let from = day("from", from)?;
    let to = match to {
        Input::Text("none") => None,
        to => Some(day("to", to)?),
    };
    Ok(Period { from, to })
}

#[inline]
pub(crate) fn day_of(input: Input<'_>) -> Result<Day, ErrorCode> {
    let day = any_day(input)?;
    if is_in_range(day) { Ok(day) } else { Err(ErrorCode::DateOutOfRange) }
}

fn is_in_range(day: Day) -> bool {
    Day::MIN <= day && day <= Day::MAX
}

#[inline]
fn any_day(input: Input<'_>) -> Result<Day, ErrorCode> {
    match input {
        Input::Value(Value::Day(day)) => Ok(day),
        Input::Text(text) => Day::parse_iso(text).ok_or(ErrorCode::NotADate),
        Input::Value(Value::Instant(_) | Value::Never) => Err(ErrorCode::NotADate),
        _ => Err(ErrorCode::WrongType),
    }
}

fn instant_of(input: Input<'_>) -> Result<Instant, ErrorCode> {
    match input {
        Input::Value(Value::Instant(instant)) => Ok(instant),
        Input::Text(text) => Instant::parse_rfc3339(text).map_err(|error| match error {
            InstantError::NotAnInstant => ErrorCode::NotAnInstant,
            InstantError::OffsetMissing => ErrorCode::OffsetMissing,
        }),
        Input::Value(Value::Day(_) | Value::Never) => Err(ErrorCode::NotAnInstant),
        _ => Err(ErrorCode::WrongType),
    }
}

fn within_range(instant: Instant) -> Result<Instant, ErrorCode> {
    let is_within = Instant::MIN <= instant && instant <= Instant::MAX;
    if is_within { Ok(instant) } else { Err(ErrorCode::DateOutOfRange) }
}

impl<'a> Case<'a> {
    /// Gives the fact at that place a value, checked as at every entry point.
    ///
    /// # Errors
    ///
    /// What is wrong with the value.
    #[inline(always)]
    pub(crate) fn give(
        &mut self,
        place: usize,
        fact: &FactSpec,
        input: Input<'a>,
    ) -> Result<(), Wrong> {
        match input {
            Input::Absent => self.set_absent(place, fact),
            // A parameter is the caller's own choice, and never unknown.
            Input::Unknown if fact.nature == Nature::Parameter => self.set_absent(place, fact),
            Input::Unknown => self.put_at(place, Value::Unknown),
            _ => self.put_at(place, form(fact, input, self.as_of)?),
        }
        Ok(())
    }
}

/// The value that `input` is for `fact`.
#[inline(always)]
fn form<'a>(fact: &FactSpec, input: Input<'a>, as_of: AsOf) -> Result<Value<'a>, Wrong> {
    let value = match unchecked(fact, input)? {
        Input::Value(value) => value,
        _ => Value::Unknown,
    };
    fact.check(value, as_of)?;
    Ok(value)
}

/// What `input` is for `fact` before its range is checked: a value, absent or unknown.
#[inline(always)]
pub(crate) fn unchecked<'a>(fact: &FactSpec, input: Input<'a>) -> Result<Input<'a>, Wrong> {
    Ok(Input::Value(match input {
        Input::Absent | Input::Unknown => return Ok(input),
        Input::Wrong(wrong) => return Err(wrong),
        Input::Value(Value::Text(text)) | Input::Text(text) => of_text(fact, text)?,
        Input::Value(value) => value,
        Input::Number(number) => match fact.kind {
            Kind::Number(..) => {
                Value::Number(i32::try_from(number).map_err(|_| ErrorCode::OutOfRange)?)
            }
            _ => return Err(ErrorCode::WrongType.into()),
        },
    }))
}

/// The value that a text is for `fact`.
fn of_text<'a>(fact: &FactSpec, text: &'a str) -> Result<Value<'a>, Wrong> {
    if fact.word_slug() == Some(text) {
        return Ok(Value::Never);
    }
    if text.len() > MAX_TEXT {
        return Err(ErrorCode::TooLong.into());
    }
    Ok(match fact.kind {
        Kind::Day => Value::Day(any_day(Input::Text(text))?),
        Kind::Instant => Value::Instant(instant_of(Input::Text(text))?),
        Kind::Choice(choices) => {
            let place = choices.iter().position(|choice| choice.slug == text);
            let number = place.and_then(|place| u8::try_from(place + 1).ok());
            Value::Choice(number.ok_or(ErrorCode::NotAChoice)?)
        }
        Kind::Text => Value::Text(text),
        Kind::YesNo if fact.word.is_some() => return Err(ErrorCode::NotAChoice.into()),
        Kind::Object => return Err(ErrorCode::NotAChoice.into()),
        Kind::YesNo | Kind::Number(..) | Kind::Set(_) | Kind::Periods => {
            return Err(ErrorCode::WrongType.into());
        }
    })
}

impl FactSpec {
    /// Whether the fact takes that value in a question asked at that moment.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    #[inline(always)]
    pub(crate) fn check(&self, value: Value<'_>, as_of: AsOf) -> Result<(), Wrong> {
        let refused = match (self.kind, value) {
            (_, Value::Unknown) | (Kind::YesNo, Value::Flag(_)) | (Kind::Object, Value::Given) => {
                None
            }
            (_, Value::Never) if self.word.is_some() => None,
            (Kind::Day, Value::Never | Value::Instant(_)) => Some(ErrorCode::NotADate),
            (Kind::Instant, Value::Never | Value::Day(_)) => Some(ErrorCode::NotAnInstant),
            (Kind::Day, Value::Day(day)) => {
                let ahead = self.past && matches!(as_of, AsOf::Day(today) if today < day);
                let outside = (!is_in_range(day)).then_some(ErrorCode::DateOutOfRange);
                outside.or(ahead.then_some(ErrorCode::InTheFuture))
            }
            (Kind::Instant, Value::Instant(instant)) => {
                let ahead = self.past && matches!(as_of, AsOf::Instant(now) if now < instant);
                let outside = within_range(instant).err();
                outside.or(ahead.then_some(ErrorCode::InTheFuture))
            }
            (Kind::Number(from, to), Value::Number(number)) => {
                (number < from || to < number).then_some(ErrorCode::OutOfRange)
            }
            (Kind::Choice(choices), Value::Choice(number)) => {
                let known = 0 < number && usize::from(number) <= choices.len();
                (!known).then_some(ErrorCode::NotAChoice)
            }
            (Kind::Set(choices), Value::Set(bits)) => {
                let known = u32::try_from(choices.len()).unwrap_or(u32::MAX);
                (bits.checked_shr(known).unwrap_or(0) != 0).then_some(ErrorCode::NotAChoice)
            }
            (Kind::Text, Value::Text(text)) => {
                (text.len() > MAX_TEXT).then_some(ErrorCode::TooLong)
            }
            (Kind::Periods, Value::Periods(periods)) => return check_periods(periods),
            _ => Some(ErrorCode::WrongType),
        };
        refused.map_or(Ok(()), |code| Err(code.into()))
    }
}

#[inline(never)]
fn check_periods(periods: &[Period]) -> Result<(), Wrong> {
    let wrong = |code, index, part| Err(Wrong { code, item: Some((index, part)) });
    // Form before order, as at the entries that read each day: all days are in range before two are compared.
    for (index, period) in periods.iter().enumerate() {
        for (part, day) in [("from", Some(period.from)), ("to", period.to)] {
            if day.is_some_and(|day| !is_in_range(day)) {
                return wrong(ErrorCode::DateOutOfRange, index, part);
            }
        }
    }
    match periods.iter().position(|period| period.to.is_some_and(|to| to < period.from)) {
        Some(index) => wrong(ErrorCode::EndBeforeStart, index, "to"),
        None => Ok(()),
    }
}
