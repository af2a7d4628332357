//! Facts: what a rule asks about, and the values that a question gives for them.

use alloc::vec::Vec;

use core::fmt;

use crate::calendar::{Day, Instant};
use crate::language::{Voiced, Words};
use crate::rule::debug::Hidden;
use crate::rule::error::ErrorCode;
use crate::rule::law::Law;
use crate::rule::member::ChoiceSpec;

/// The most facts that a rule has, the parts of an object counted.
pub const MAX_FACTS: usize = 12;

/// The longest text that a fact takes, in bytes.
pub const MAX_TEXT: usize = 4096;

/// From one day to another, both included. `Debug` shows no day.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// First day.
    pub from: Day,
    /// Last day; `None` where the period has not ended.
    pub to: Option<Day>,
}

impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = self.to.map(|_| Hidden);
        f.debug_struct("Period").field("from", &Hidden).field("to", &to).finish()
    }
}

impl Period {
    /// Whether the period has `day` in it. Both ends are; a period without an end goes on.
    ///
    /// ```
    /// use echeance::{Day, Period};
    ///
    /// let period = Period { from: Day::new(10), to: Some(Day::new(20)) };
    /// assert!(period.covers(Day::new(20)) && !period.covers(Day::new(21)));
    /// assert!(Period { to: None, ..period }.covers(Day::MAX));
    /// ```
    #[must_use]
    pub fn covers(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// Puts periods in order and makes one of those that overlap or follow on each other: the same days are covered, by
    /// as few periods as can be.
    ///
    /// ```
    /// use echeance::{Day, Period};
    ///
    /// let period = |from, to| Period { from: Day::new(from), to: Some(Day::new(to)) };
    /// let mut periods = vec![period(20, 30), period(1, 10), period(11, 12), period(25, 26)];
    /// Period::merge(&mut periods);
    /// assert_eq!(periods, [period(1, 12), period(20, 30)]);
    /// ```
    pub fn merge(periods: &mut Vec<Period>) {
        let count = Period::merge_in(periods);
        periods.truncate(count);
    }

    /// The same in place: how many there are then, at the front.
    pub(crate) fn merge_in(periods: &mut [Period]) -> usize {
        periods.sort_unstable_by_key(|period| period.from);
        let mut count = 0;
        for place in 0..periods.len() {
            let Some(&next) = periods.get(place) else { break };
            let kept = usize::checked_sub(count, 1).and_then(|last| periods.get_mut(last));
            let follows =
                |kept: &&mut Period| kept.to.is_none_or(|to| next.from <= to.plus_days(1));
            if let Some(kept) = kept.filter(follows) {
                kept.to = kept.to.zip(next.to).map(|(one, other)| one.max(other));
                continue;
            }
            if let Some(free) = periods.get_mut(count) {
                *free = next;
            }
            count += 1;
        }
        count
    }
}

/// The value of one fact. `Debug` shows the kind only: a value may be personal data.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Value<'a> {
    /// Not known. Never the same as "no" or "none".
    #[default]
    Unknown,
    /// The fact's own word beside its values: `none`, `never`, `not-given`, `not-applicable`.
    Never,
    /// Yes or no.
    Flag(bool),
    /// A civil day in Québec.
    Day(Day),
    /// An instant, in whole seconds.
    Instant(Instant),
    /// A whole number.
    Number(i32),
    /// A place in the fact's list of choices, from 1.
    Choice(u8),
    /// Several of the fact's list: bit n is entry n.
    Set(u32),
    /// A text.
    Text(&'a str),
    /// A list of periods.
    Periods(&'a [Period]),
    /// An object that is there; its parts are facts that follow it.
    Given,
}

impl Value<'_> {
    /// Whether the value is not known.
    ///
    /// ```
    /// use echeance::dynamic::Value;
    ///
    /// assert!(Value::Unknown.is_unknown() && !Value::Never.is_unknown());
    /// ```
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Value::Unknown)
    }

    /// The day, if it is one.
    ///
    /// ```
    /// use echeance::{Day, dynamic::Value};
    ///
    /// assert_eq!(Value::Day(Day::new(1)).day(), Some(Day::new(1)));
    /// assert_eq!(Value::Never.day(), None);
    /// ```
    #[must_use]
    pub const fn day(&self) -> Option<Day> {
        match self {
            Value::Day(day) => Some(*day),
            _ => None,
        }
    }

    /// The instant, if it is one.
    ///
    /// ```
    /// use echeance::{Instant, dynamic::Value};
    ///
    /// assert_eq!(Value::Instant(Instant::new(1)).instant(), Some(Instant::new(1)));
    /// assert_eq!(Value::Number(1).instant(), None);
    /// ```
    #[must_use]
    pub const fn instant(&self) -> Option<Instant> {
        match self {
            Value::Instant(instant) => Some(*instant),
            _ => None,
        }
    }

    /// The same value where it borrows nothing; `None` for a text and for periods.
    ///
    /// ```
    /// use echeance::dynamic::Value;
    ///
    /// assert_eq!(Value::Flag(true).detached(), Some(Value::Flag(true)));
    /// assert_eq!(Value::Text("CAR200123456789").detached(), None);
    /// ```
    #[must_use]
    pub const fn detached(self) -> Option<Value<'static>> {
        Some(match self {
            Value::Unknown => Value::Unknown,
            Value::Never => Value::Never,
            Value::Flag(flag) => Value::Flag(flag),
            Value::Day(day) => Value::Day(day),
            Value::Instant(instant) => Value::Instant(instant),
            Value::Number(number) => Value::Number(number),
            Value::Choice(choice) => Value::Choice(choice),
            Value::Set(bits) => Value::Set(bits),
            Value::Given => Value::Given,
            Value::Text(_) | Value::Periods(_) => return None,
        })
    }

    pub(crate) const fn number(&self) -> i32 {
        match self {
            Value::Number(number) => *number,
            _ => 0,
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Value::Unknown => "Unknown",
            Value::Never => "Never",
            Value::Flag(_) => "Flag(…)",
            Value::Day(_) => "Day(…)",
            Value::Instant(_) => "Instant(…)",
            Value::Number(_) => "Number(…)",
            Value::Choice(_) => "Choice(…)",
            Value::Set(_) => "Set(…)",
            Value::Text(_) => "Text(…)",
            Value::Periods(_) => "Periods(…)",
            Value::Given => "Given",
        })
    }
}

/// What values a fact takes, beside the word that it may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `true` or `false`.
    YesNo,
    /// A day.
    Day,
    /// An instant.
    Instant,
    /// A whole number from the first to the second, both included.
    Number(i32, i32),
    /// One of a list.
    Choice(&'static [ChoiceSpec]),
    /// Several of a list.
    Set(&'static [ChoiceSpec]),
    /// A text.
    Text,
    /// A list of periods `{from, to}`, where `to` may be `none`.
    Periods,
    /// An object whose parts are the facts after it.
    Object,
}

impl Kind {
    /// Its slug, as in the catalogue.
    ///
    /// ```
    /// assert_eq!(echeance::dynamic::Kind::Number(1, 9).slug(), "number");
    /// ```
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Kind::YesNo => "yes-no",
            Kind::Day => "day",
            Kind::Instant => "instant",
            Kind::Number(..) => "number",
            Kind::Choice(_) => "choice",
            Kind::Set(_) => "set",
            Kind::Text => "text",
            Kind::Periods => "periods",
            Kind::Object => "object",
        }
    }

    /// The list of a choice or a set; empty for the others.
    ///
    /// ```
    /// assert!(echeance::dynamic::Kind::Day.choices().is_empty());
    /// ```
    #[must_use]
    pub const fn choices(self) -> &'static [ChoiceSpec] {
        match self {
            Kind::Choice(choices) | Kind::Set(choices) => choices,
            _ => &[],
        }
    }
}

/// Whether a fact can still be changed by an act, or only where it was recorded wrongly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Nature {
    /// The person can still do it: a day becomes today, a yes or no becomes yes, a choice becomes a better one.
    Act,
    /// It changes only if it was recorded wrongly.
    Record,
    /// The caller's own choice: it says nothing of a person.
    Parameter,
}

/// Its slug.
impl fmt::Display for Nature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.slug())
    }
}

impl Nature {
    /// Its slug.
    ///
    /// ```
    /// assert_eq!(echeance::Nature::Record.slug(), "record");
    /// ```
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Nature::Act => "act",
            Nature::Record => "record",
            Nature::Parameter => "parameter",
        }
    }

    /// What it says of a change, for a person.
    ///
    /// ```
    /// use echeance::Nature;
    ///
    /// assert_eq!(Nature::Act.words().en, "an act that can still be done");
    /// ```
    #[must_use]
    pub const fn words(self) -> Words {
        match self {
            Nature::Act => {
                Words { fr: "une démarche encore possible", en: "an act that can still be done" }
            }
            Nature::Record => Words {
                fr: "une correction, si le dossier contient une erreur",
                en: "a correction, if the file is wrong",
            },
            Nature::Parameter => {
                Words { fr: "un choix de qui pose la question", en: "a choice of whoever asks" }
            }
        }
    }
}

/// Whether a flip may move a day past the day of the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ahead {
    /// It may not: nobody can record now what will be.
    Never,
    /// It may, where a day was given.
    WhereGiven,
    /// It may.
    Always,
}

/// A fact that a rule asks about, as its table has it.
#[derive(Debug, Clone, Copy)]
pub struct FactSpec {
    /// Its name, as in a question's `facts`; a part of an object is named `object.part`.
    pub name: &'static str,
    /// What values it takes.
    pub kind: Kind,
    /// The word that it takes beside its values (`none`, `never`…), and what the word says of it.
    pub word: Option<ChoiceSpec>,
    /// What absence means: [`Value::Unknown`], or the default.
    pub default: Value<'static>,
    /// The law that gives the default: the row of the day of the question. `default` is then its last row, that of a question
    /// without a day.
    pub default_law: Option<&'static Law<i32>>,
    /// Whether it lies in the past: it may not be later than `as_of`.
    pub past: bool,
    /// Whether it can still be changed.
    pub nature: Nature,
    /// Whether an act, not a day, makes it `none`: an affiliation ends an absence.
    pub(crate) is_ended_by_act: bool,
    /// Whether a flip may move the day past the day of the question.
    pub ahead: Ahead,
    /// The act that brings it about: “notify the Office”; in French an infinitive, to the person an imperative.
    pub doing: Option<Voiced>,
    /// The next steps that are already done if the fact is true, and those that have no purpose if it is `none` or `never`: a text
    /// for a person leaves them out.
    pub settles: &'static [&'static str],
    /// The next steps that have no purpose if the fact is a day: a text for a person leaves them out.
    pub bars: &'static [&'static str],
    /// The next steps that are for some choices only, by the number of the choice: an answer on another choice has none of them.
    pub steps_of: &'static [(u8, &'static [&'static str])],
    /// The act, by its slug, whose first day the parameter chooses, as no source fixes it: a text for a person says so.
    pub chooses_first_day_of: Option<&'static str>,
    /// Whether the day is fixed beforehand, so that a file can rightly have one that is still ahead.
    pub(crate) is_known_ahead: bool,
    /// The option, of the rule's value with options, by which the act is done: where it is not available, no text for a
    /// person proposes the act.
    pub by_option: Option<&'static str>,
    /// Of a text that may be any, those that the rule knows.
    pub texts: &'static [&'static str],
    /// What it is, for a person.
    pub label: Voiced,
}

impl FactSpec {
    /// A recorded fact without a default that may lie ahead.
    pub(crate) const fn new(name: &'static str, kind: Kind, label: Voiced) -> Self {
        FactSpec {
            name,
            kind,
            word: None,
            default: Value::Unknown,
            default_law: None,
            past: false,
            nature: Nature::Record,
            is_ended_by_act: false,
            ahead: Ahead::Never,
            doing: None,
            settles: &[],
            bars: &[],
            steps_of: &[],
            chooses_first_day_of: None,
            is_known_ahead: false,
            by_option: None,
            texts: &[],
            label,
        }
    }

    /// The same fact, which takes that word too.
    pub(crate) const fn or_word(mut self, slug: &'static str, words: Words) -> Self {
        self.word = Some(ChoiceSpec { slug, words });
        self
    }

    /// The same fact, with a default.
    pub(crate) const fn or(mut self, default: Value<'static>) -> Self {
        self.default = default;
        self
    }

    /// The same number, with a default that a law of all days gives.
    pub(crate) const fn by_law(mut self, law: &'static Law<i32>) -> Self {
        if let [.., last] = law.rows {
            self.default = Value::Number(last.value);
        }
        self.default_law = Some(law);
        self
    }

    /// The same fact, known from the past.
    pub(crate) const fn past(mut self) -> Self {
        self.past = true;
        self
    }

    /// The same fact, which a person can still bring about.
    pub(crate) const fn act(mut self) -> Self {
        self.nature = Nature::Act;
        self
    }

    /// The same fact, with the act that brings it about.
    pub(crate) const fn doing(mut self, words: Voiced) -> Self {
        self.doing = Some(words);
        self
    }

    /// The same fact, which settles those next steps.
    pub(crate) const fn settles(mut self, steps: &'static [&'static str]) -> Self {
        self.settles = steps;
        self
    }

    /// The same parameter, which chooses the first day of that act.
    pub(crate) const fn chooses_first_day_of(mut self, act: &'static str) -> Self {
        self.chooses_first_day_of = Some(act);
        self
    }

    /// The same fact, a day of which bars those next steps.
    pub(crate) const fn bars(mut self, steps: &'static [&'static str]) -> Self {
        self.bars = steps;
        self
    }

    /// The same choice, of which each of these has next steps of its own: the number of the choice, then the steps.
    pub(crate) const fn steps_of(
        mut self,
        steps: &'static [(u8, &'static [&'static str])],
    ) -> Self {
        self.steps_of = steps;
        self
    }

    /// The same day, fixed beforehand.
    pub(crate) const fn known_ahead(mut self) -> Self {
        self.is_known_ahead = true;
        self
    }

    /// The same fact, which a person brings about by that option.
    pub(crate) const fn by_option(mut self, option: &'static str) -> Self {
        self.by_option = Some(option);
        self
    }

    /// The same fact, which a person can still make `none` by an act.
    pub(crate) const fn act_to_word(mut self) -> Self {
        self.nature = Nature::Act;
        self.is_ended_by_act = true;
        self
    }

    /// The same fact, the caller's own choice.
    pub(crate) const fn parameter(mut self) -> Self {
        self.nature = Nature::Parameter;
        self
    }

    /// The same day, which a flip may move past the day of the question.
    pub(crate) const fn ahead(mut self) -> Self {
        self.ahead = Ahead::Always;
        self
    }

    /// The same day, which a flip may move past the day of the question where one was given.
    pub(crate) const fn ahead_where_given(mut self) -> Self {
        self.ahead = Ahead::WhereGiven;
        self
    }

    /// Whether its default counts as assumed where it is absent: it has one, and is no parameter.
    ///
    /// ```
    /// use echeance::rules::certificate_renewal::RULE;
    ///
    /// let assumed = RULE.facts.iter().filter(|fact| fact.is_assumed());
    /// assert_eq!(assumed.map(|fact| fact.name).collect::<Vec<_>>(), ["completed_on"]);
    /// ```
    #[must_use]
    #[inline(always)]
    pub const fn is_assumed(&self) -> bool {
        !self.default.is_unknown() && !matches!(self.nature, Nature::Parameter)
    }

    /// The same text, of which the rule knows those.
    pub(crate) const fn knowing(mut self, texts: &'static [&'static str]) -> Self {
        self.texts = texts;
        self
    }

    /// The slug of the word that the fact takes beside its values.
    ///
    /// ```
    /// use echeance::rules::exam_transfer::RULE;
    ///
    /// assert_eq!(RULE.facts[0].word_slug(), Some("never"));
    /// ```
    #[must_use]
    pub const fn word_slug(&self) -> Option<&'static str> {
        match self.word {
            Some(word) => Some(word.slug),
            None => None,
        }
    }

    /// Whether it is a part of an object.
    ///
    /// ```
    /// use echeance::rules::file_recovery::RULE;
    ///
    /// let first = RULE.facts.iter().find(|fact| fact.is_part());
    /// assert!(first.is_some_and(|fact| fact.name.starts_with("invoice.")));
    /// ```
    #[must_use]
    pub fn is_part(&self) -> bool {
        self.name.contains('.')
    }
}

/// A value as it was given, before it is known to fit its fact. `Debug` shows nothing of it.
#[derive(Clone, Copy, Default)]
pub enum Input<'a> {
    /// Not given: the default of the fact, or unknown.
    #[default]
    Absent,
    /// Given as unknown.
    Unknown,
    /// A value of the machinery.
    Value(Value<'a>),
    /// A text: a day, an instant, a choice, the fact's own word or a text proper.
    Text(&'a str),
    /// A whole number.
    Number(i64),
    /// A value that cannot be any fact's, found wrong already.
    Wrong(Wrong),
}

/// What is wrong with the value of a fact, and where inside it: an [`Error`](crate::Error) before its field is written, which
/// takes no allocation.
///
/// ```
/// use echeance::ErrorCode;
/// use echeance::dynamic::Input;
/// use echeance::dynamic::face::{Wrong, period};
/// use echeance::rules::exam_transfer::RULE;
///
/// let place = RULE.fact_place("affiliation_periods").expect("a fact of the rule");
/// let wrong = period(2, Input::from("2026-11-21"), Input::Absent).unwrap_err();
/// assert_eq!(wrong, Wrong { code: ErrorCode::MissingField, item: Some((2, "to")) });
/// assert_eq!(wrong.named(&RULE, place).field.as_deref(), Some("facts.affiliation_periods[2].to"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", .code.text().en)]
pub struct Wrong {
    /// What is wrong.
    pub code: ErrorCode,
    /// The item of a list, from 0, and its part; an empty part where the item itself is wrong.
    pub item: Option<(usize, &'static str)>,
}

impl From<ErrorCode> for Wrong {
    fn from(code: ErrorCode) -> Self {
        Wrong { code, item: None }
    }
}

/// Whether it was given and is known; never the value.
impl fmt::Debug for Input<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Input::Absent => "Absent",
            Input::Unknown => "Unknown",
            _ => "Known(…)",
        })
    }
}

impl<'a> From<Value<'a>> for Input<'a> {
    fn from(value: Value<'a>) -> Self {
        if value.is_unknown() { Input::Unknown } else { Input::Value(value) }
    }
}

impl From<bool> for Input<'_> {
    fn from(flag: bool) -> Self {
        Input::Value(Value::Flag(flag))
    }
}

impl From<i32> for Input<'_> {
    fn from(number: i32) -> Self {
        Input::Number(number.into())
    }
}

impl From<i64> for Input<'_> {
    fn from(number: i64) -> Self {
        Input::Number(number)
    }
}

impl<'a> From<&'a str> for Input<'a> {
    fn from(text: &'a str) -> Self {
        Input::Text(text)
    }
}

impl From<Day> for Input<'_> {
    fn from(day: Day) -> Self {
        Input::Value(Value::Day(day))
    }
}

impl From<time::Date> for Input<'_> {
    fn from(date: time::Date) -> Self {
        Input::Value(Value::Day(date.into()))
    }
}

impl From<Instant> for Input<'_> {
    fn from(instant: Instant) -> Self {
        Input::Value(Value::Instant(instant))
    }
}

impl From<time::OffsetDateTime> for Input<'_> {
    fn from(instant: time::OffsetDateTime) -> Self {
        Input::Value(Value::Instant(instant.into()))
    }
}

impl<'a> From<&'a [Period]> for Input<'a> {
    fn from(periods: &'a [Period]) -> Self {
        Input::Value(Value::Periods(periods))
    }
}

/// A set of facts of one rule: bit n is fact n of its table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct FactSet(pub u32);

impl FactSet {
    /// No fact.
    pub const NONE: FactSet = FactSet(0);
    /// Every fact.
    pub const ALL: FactSet = FactSet(u32::MAX);

    /// The set of the facts at those places. A place past 31 is left out: no rule has one.
    ///
    /// ```
    /// use echeance::dynamic::FactSet;
    ///
    /// let set = FactSet::of(&[0, 2, 40]);
    /// assert_eq!(set.places().collect::<Vec<_>>(), [0, 2]);
    /// ```
    #[must_use]
    pub const fn of(places: &[usize]) -> Self {
        let mut bits = 0;
        let mut rest = places;
        while let [place, others @ ..] = rest {
            if *place < 32 {
                bits |= 1 << *place;
            }
            rest = others;
        }
        FactSet(bits)
    }

    /// Whether the fact at `place` is in it. No place past 31 is.
    ///
    /// ```
    /// use echeance::dynamic::FactSet;
    ///
    /// let set = FactSet::of(&[2]);
    /// assert!(set.has(2) && !set.has(0) && !set.has(40));
    /// ```
    #[must_use]
    pub const fn has(self, place: usize) -> bool {
        place < 32 && self.0 & (1 << place) != 0
    }

    /// The facts of both.
    ///
    /// ```
    /// use echeance::dynamic::FactSet;
    ///
    /// assert_eq!(FactSet::of(&[0]).union(FactSet::of(&[2])), FactSet::of(&[0, 2]));
    /// ```
    #[must_use]
    pub const fn union(self, other: FactSet) -> Self {
        FactSet(self.0 | other.0)
    }

    /// The facts of this one that are not in the other.
    ///
    /// ```
    /// use echeance::dynamic::FactSet;
    ///
    /// assert_eq!(FactSet::of(&[0, 2]).difference(FactSet::of(&[2])), FactSet::of(&[0]));
    /// ```
    #[must_use]
    pub const fn difference(self, other: FactSet) -> Self {
        FactSet(self.0 & !other.0)
    }

    /// The facts that are in both.
    ///
    /// ```
    /// use echeance::dynamic::FactSet;
    ///
    /// assert_eq!(FactSet::of(&[0, 2]).intersection(FactSet::of(&[2, 3])), FactSet::of(&[2]));
    /// ```
    #[must_use]
    pub const fn intersection(self, other: FactSet) -> Self {
        FactSet(self.0 & other.0)
    }

    /// Whether the set is empty.
    ///
    /// ```
    /// use echeance::dynamic::FactSet;
    ///
    /// assert!(FactSet::NONE.is_empty() && !FactSet::ALL.is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The places, in order; those past the most facts that a rule has are left out.
    ///
    /// ```
    /// use echeance::dynamic::FactSet;
    ///
    /// assert_eq!(FactSet(0b101).places().collect::<Vec<_>>(), [0, 2]);
    /// ```
    pub fn places(self) -> impl Iterator<Item = usize> {
        (0..MAX_FACTS).filter(move |place| self.has(*place))
    }
}

/// The places: `{0, 2}`.
impl fmt::Debug for FactSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.places()).finish()
    }
}

/// The place of the fact of that name in a table, from 1.
pub(crate) const fn place_of(table: &[FactSpec], name: &str) -> u8 {
    let mut place = 1;
    let mut rest = table;
    while let [spec, others @ ..] = rest {
        if same(spec.name, name) {
            return place;
        }
        place += 1;
        rest = others;
    }
    place
}

/// The set of the facts of those names in a table.
pub(crate) const fn places_of(table: &[FactSpec], names: &[&str]) -> FactSet {
    let mut set = FactSet::NONE;
    let mut rest = names;
    while let [name, others @ ..] = rest {
        set = set.union(FactSet(1 << (place_of(table, name) - 1)));
        rest = others;
    }
    set
}

/// Whether a text is among those, while building.
pub(crate) const fn has(texts: &[&str], text: &str) -> bool {
    let mut rest = texts;
    while let [first, others @ ..] = rest {
        if same(first, text) {
            return true;
        }
        rest = others;
    }
    false
}

/// Whether two texts are equal, while building.
pub(crate) const fn same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([a, rest_of_one @ ..], [b, rest_of_other @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (rest_of_one, rest_of_other);
    }
    one.is_empty() && other.is_empty()
}
