//! Facts: what a rule asks about, and the values that a question gives for them.

use alloc::vec::Vec;

use core::fmt;

use crate::calendar::{Day, Instant};
use crate::language::Words;

/// The most facts that a rule has, the parts of an object counted.
pub const MAX_FACTS: usize = 12;

/// The longest text that a fact takes, in bytes.
pub const MAX_TEXT: usize = 4096;

/// From one day to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// First day.
    pub from: Day,
    /// Last day; `None` where the period has not ended.
    pub to: Option<Day>,
}

impl Period {
    /// Whether the period has `day` in it.
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
        periods.sort_unstable_by_key(|period| period.from);
        periods.dedup_by(|next, kept| {
            let follows = kept.to.is_none_or(|to| next.from <= to.plus_days(1));
            if follows {
                kept.to = kept.to.zip(next.to).map(|(one, other)| one.max(other));
            }
            follows
        });
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
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Value::Unknown)
    }

    /// The day, if it is one.
    #[must_use]
    pub const fn day(&self) -> Option<Day> {
        match self {
            Value::Day(day) => Some(*day),
            _ => None,
        }
    }

    /// The instant, if it is one.
    #[must_use]
    pub const fn instant(&self) -> Option<Instant> {
        match self {
            Value::Instant(instant) => Some(*instant),
            _ => None,
        }
    }

    pub(crate) const fn is_yes(&self) -> bool {
        matches!(self, Value::Flag(true))
    }

    pub(crate) const fn choice(&self) -> u8 {
        match self {
            Value::Choice(choice) => *choice,
            _ => 0,
        }
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

/// What values a fact takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `true` or `false`, and a third word where one is given.
    YesNo(Option<&'static str>),
    /// A day, and a word (`none`, `never`) where one is given.
    Day(Option<&'static str>),
    /// An instant, and a word where one is given.
    Instant(Option<&'static str>),
    /// A whole number from the first to the second, both included.
    Number(i32, i32),
    /// One of a list.
    Choice(&'static [&'static str]),
    /// Several of a list.
    Set(&'static [&'static str]),
    /// A text, and a word that is not one where one is given.
    Text(Option<&'static str>),
    /// A list of periods `{from, to}`, where `to` may be `none`.
    Periods,
    /// An object whose parts are the facts after it, or the word given.
    Object(&'static str),
}

impl Kind {
    /// Its slug, as in the catalogue.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Kind::YesNo(_) => "yes-no",
            Kind::Day(_) => "day",
            Kind::Instant(_) => "instant",
            Kind::Number(..) => "number",
            Kind::Choice(_) => "choice",
            Kind::Set(_) => "set",
            Kind::Text(_) => "text",
            Kind::Periods => "periods",
            Kind::Object(_) => "object",
        }
    }

    /// The list of a choice or a set; empty for the others.
    #[must_use]
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Kind::Choice(choices) | Kind::Set(choices) => choices,
            _ => &[],
        }
    }
}

/// A fact that a rule asks about.
#[derive(Debug, Clone, Copy)]
pub struct Fact {
    /// Its name, as in a question's `facts`; a part of an object is named `object.part`.
    pub name: &'static str,
    /// What values it takes.
    pub kind: Kind,
    /// What absence means: [`Value::Unknown`], or the default, and then the fact is never unknown.
    pub default: Value<'static>,
    /// Whether it tells of the past, so that it may not be later than `as_of`.
    pub past: bool,
    /// Of a text that may be any, those that the rule knows.
    pub texts: &'static [&'static str],
    /// What it is, for a person.
    pub label: Words,
}

impl Fact {
    /// A fact without a default that may lie ahead.
    pub(crate) const fn new(
        name: &'static str,
        kind: Kind,
        fr: &'static str,
        en: &'static str,
    ) -> Self {
        Fact {
            name,
            kind,
            default: Value::Unknown,
            past: false,
            texts: &[],
            label: Words { fr, en },
        }
    }

    /// The same fact, known from the past.
    pub(crate) const fn past(mut self) -> Self {
        self.past = true;
        self
    }

    /// The same fact, never unknown.
    pub(crate) const fn or(mut self, default: Value<'static>) -> Self {
        self.default = default;
        self
    }

    /// The same text, of which the rule knows those.
    pub(crate) const fn knowing(mut self, texts: &'static [&'static str]) -> Self {
        self.texts = texts;
        self
    }

    /// The word that the fact takes beside its values.
    #[must_use]
    pub const fn word(&self) -> Option<&'static str> {
        match self.kind {
            Kind::YesNo(word) | Kind::Day(word) | Kind::Instant(word) | Kind::Text(word) => word,
            Kind::Object(word) => Some(word),
            _ => None,
        }
    }

    /// Whether it is a part of an object.
    #[must_use]
    pub fn is_part(&self) -> bool {
        self.name.contains('.')
    }
}

/// A set of facts of one rule: bit n is fact n of its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct FactSet(pub u32);

impl FactSet {
    /// No fact.
    pub const NONE: FactSet = FactSet(0);
    /// Every fact.
    pub const ALL: FactSet = FactSet(u32::MAX);

    /// The set of the facts at those places.
    #[must_use]
    pub const fn of(places: &[usize]) -> Self {
        let mut bits = 0;
        let mut rest = places;
        while let [place, others @ ..] = rest {
            bits |= 1 << *place;
            rest = others;
        }
        FactSet(bits)
    }

    /// Whether the fact at `place` is in it.
    #[must_use]
    pub const fn has(self, place: usize) -> bool {
        self.0 & (1 << place) != 0
    }

    /// The facts of both.
    #[must_use]
    pub const fn and(self, other: FactSet) -> Self {
        FactSet(self.0 | other.0)
    }

    /// The facts of this one that are not in the other.
    #[must_use]
    pub const fn without(self, other: FactSet) -> Self {
        FactSet(self.0 & !other.0)
    }

    /// The facts that are in both.
    #[must_use]
    pub const fn overlap(self, other: FactSet) -> Self {
        FactSet(self.0 & other.0)
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The places, in order.
    pub fn places(self) -> impl Iterator<Item = usize> {
        (0..MAX_FACTS).filter(move |place| self.has(*place))
    }
}
