//! What a rule is: a table of facts, outcomes, reasons and values, and one total function over known facts.
//!
//! Everything else an answer holds (what is missing, what would change the outcome, when it changes, whether it
//! hangs on a reading) is found by asking that function again, in [`crate::asking`].

pub mod common;
pub mod dated;
pub(crate) mod edges;
pub mod error;
pub mod fact;
pub mod open_question;
pub mod reading;
pub mod source;

use core::fmt;

use crate::calendar::{Day, Instant};
use crate::language::Lang;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::Fault;
use crate::rule::fact::{Fact, FactSet, MAX_FACTS, Value};
use crate::rule::reading::{Reading, Readings};

/// The most values that a rule gives.
pub const MAX_VALUES: usize = 8;

/// When a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsOf {
    /// Not told; only some rules allow it.
    Missing,
    /// A civil day in Québec.
    Day(Day),
    /// An instant.
    Instant(Instant),
}

/// What a rule's `as_of` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// A day, always.
    Day,
    /// A day, which may be left out.
    OptionalDay,
    /// An instant, always.
    Instant,
}

/// The facts, readings and moment that a rule is asked on.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// When.
    pub as_of: AsOf,
    /// The facts, in the order of the rule's table; places past its end stay unknown.
    pub facts: [Value<'a>; MAX_FACTS],
    /// The readings chosen.
    pub readings: Readings,
}

impl<'a> Case<'a> {
    /// The fact at that place.
    #[must_use]
    pub fn fact(&self, place: usize) -> Value<'a> {
        self.facts.get(place).copied().unwrap_or_default()
    }

    /// The same case with another value at that place.
    #[must_use]
    pub fn with(mut self, place: usize, value: Value<'a>) -> Self {
        self.set(place, value);
        self
    }

    pub(crate) fn set(&mut self, place: usize, value: Value<'a>) {
        if let Some(slot) = self.facts.get_mut(place) {
            *slot = value;
        }
    }

    /// The day of the question. A rule that needs one is never asked without.
    #[must_use]
    pub fn day(&self) -> Day {
        match self.as_of {
            AsOf::Day(day) => day,
            AsOf::Instant(instant) => instant.quebec_day(),
            AsOf::Missing => Day::MIN,
        }
    }

    /// The instant of the question, for the clock rules.
    #[must_use]
    pub fn instant(&self) -> Instant {
        match self.as_of {
            AsOf::Instant(instant) => instant,
            AsOf::Day(_) | AsOf::Missing => Instant::from_quebec(self.day(), 0),
        }
    }

    /// The facts of the first `count` places that are unknown.
    #[must_use]
    pub fn unknown(&self, count: usize) -> FactSet {
        let mut set = FactSet::NONE;
        for (place, value) in self.facts.iter().enumerate().take(count) {
            if value.is_unknown() {
                set = set.and(FactSet::of(&[place]));
            }
        }
        set
    }
}

/// An outcome in a rule's table.
#[derive(Debug, Clone, Copy)]
pub struct Outcome {
    /// The slug, for programs.
    pub slug: &'static str,
    /// 1 for the best outcome, more for worse ones, equal for the same rank; 0 where outcomes are not ranked.
    pub rank: u8,
    /// What it means, for a person.
    pub words: Words,
}

/// A reason in a rule's table.
#[derive(Debug, Clone, Copy)]
pub struct Reason {
    /// The slug, for programs.
    pub slug: &'static str,
    /// The number, stable and never re-used: the rule's number, then two digits.
    pub number: u16,
    /// The sentence. `{name}` stands for a value or fact, `[…]` for words left out where one in them is not known.
    pub words: Words,
    /// The statements and provisions it rests on.
    pub sources: &'static [&'static str],
}

/// The reasons of one decision: bit n is reason n of the rule's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ReasonSet(pub u32);

impl ReasonSet {
    /// No reason.
    pub const NONE: ReasonSet = ReasonSet(0);

    /// The reasons of both.
    #[must_use]
    pub const fn and(self, other: ReasonSet) -> Self {
        ReasonSet(self.0 | other.0)
    }

    /// The same reasons, and `other` where `holds`.
    #[must_use]
    pub const fn and_if(self, holds: bool, other: ReasonSet) -> Self {
        if holds { self.and(other) } else { self }
    }

    /// Whether reason `place` of the table (from 0) is in it.
    #[must_use]
    pub const fn has(self, place: usize) -> bool {
        self.0 & (1 << place) != 0
    }
}

/// A short ASCII text worked out by a rule. `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ShortText {
    bytes: [u8; 15],
    len: u8,
}

impl ShortText {
    /// Of ASCII bytes, at most 15; what is past them or not ASCII is cut.
    #[must_use]
    pub const fn new(mut text: &[u8]) -> Self {
        let mut bytes = [0; 15];
        let mut room: &mut [u8] = &mut bytes;
        let mut len = 0;
        while let (Some((to, left)), Some((from, rest))) =
            (room.split_first_mut(), text.split_first())
        {
            if !from.is_ascii() {
                break;
            }
            *to = *from;
            (room, text) = (left, rest);
            len += 1;
        }
        ShortText { bytes, len }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..usize::from(self.len)).unwrap_or(&[]);
        core::str::from_utf8(bytes).unwrap_or("")
    }
}

impl fmt::Debug for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ShortText(…)")
    }
}

/// One value that a decision gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Out {
    /// It does not apply, or the completions differ on it.
    #[default]
    Null,
    /// A day.
    Day(Day),
    /// An instant.
    Instant(Instant),
    /// A whole number.
    Number(i32),
    /// Yes or no.
    Flag(bool),
    /// A place in the value's list of slugs, from 1.
    Slug(u8),
    /// Several of the value's list: bit n is entry n.
    Set(u32),
    /// For each key of the value, a place in its list of states, from 1; 0 where it is not known.
    States([u8; 7]),
    /// A short text.
    Text(ShortText),
    /// A text of any length or a message, rendered from the case by the value's own function.
    Rendered,
}

impl From<Option<Day>> for Out {
    fn from(day: Option<Day>) -> Self {
        day.map_or(Out::Null, Out::Day)
    }
}

impl From<Option<i32>> for Out {
    fn from(number: Option<i32>) -> Self {
        number.map_or(Out::Null, Out::Number)
    }
}

/// What a value is.
#[derive(Clone, Copy)]
pub enum ValueKind {
    /// A day.
    Day,
    /// An instant.
    Instant,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
    /// One of a list of slugs.
    Slug(&'static [&'static str]),
    /// Several of a list of slugs, in its order.
    Set(&'static [&'static str]),
    /// An object: each key has one of the states; where completions differ on one it is `unknown`.
    States {
        /// The keys.
        keys: &'static [&'static str],
        /// The states.
        states: &'static [&'static str],
    },
    /// A list of `{option, available, reason}`, the available ones first.
    Options {
        /// The options, in the order of the source.
        keys: &'static [&'static str],
        /// The reasons.
        states: &'static [&'static str],
        /// How many of the reasons, from the first, say that the option is available.
        available: u8,
    },
    /// A short text.
    Text,
    /// A text rendered from the case.
    Rendered(fn(&Case<'_>) -> alloc::string::String),
    /// A message to send, in the two languages.
    Message {
        /// The address.
        to: &'static str,
        /// The subject.
        subject: Words,
        /// The body, rendered from the case.
        body: fn(&Case<'_>, Lang) -> alloc::string::String,
    },
    /// An object with the answers of the rules that this one asks.
    Decisions,
}

impl fmt::Debug for ValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ValueKind::Day => "Day",
            ValueKind::Instant => "Instant",
            ValueKind::Number => "Number",
            ValueKind::Flag => "Flag",
            ValueKind::Slug(_) => "Slug",
            ValueKind::Set(_) => "Set",
            ValueKind::States { .. } => "States",
            ValueKind::Options { .. } => "Options",
            ValueKind::Text => "Text",
            ValueKind::Rendered(_) => "Rendered",
            ValueKind::Message { .. } => "Message",
            ValueKind::Decisions => "Decisions",
        })
    }
}

/// A value that a rule gives.
#[derive(Debug, Clone, Copy)]
pub struct ValueSpec {
    /// Its name in an answer's `values`.
    pub name: &'static str,
    /// What it is.
    pub kind: ValueKind,
    /// What it means, for a person.
    pub label: Words,
}

impl ValueSpec {
    pub(crate) const fn new(
        name: &'static str,
        kind: ValueKind,
        fr: &'static str,
        en: &'static str,
    ) -> Self {
        ValueSpec { name, kind, label: Words { fr, en } }
    }
}

/// The decision of a rule on known facts, in the form that is the same for every rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// A place in the rule's table of outcomes, from 1.
    pub outcome: u8,
    /// Every condition that gives the outcome.
    pub reasons: ReasonSet,
    /// The values, in the order of the rule's table.
    pub values: [Out; MAX_VALUES],
    /// The facts it rests on: whatever the others were, outcome, reasons and values would be the same.
    pub rests_on: FactSet,
}

impl Decision {
    /// A decision that may rest on every fact.
    #[must_use]
    pub fn new(outcome: u8, reasons: ReasonSet, given: &[Out]) -> Self {
        let mut values = [Out::Null; MAX_VALUES];
        for (to, from) in values.iter_mut().zip(given) {
            *to = *from;
        }
        Decision { outcome, reasons, values, rests_on: FactSet::ALL }
    }

    /// The same decision, which rests on those facts alone.
    #[must_use]
    pub const fn resting_on(mut self, facts: FactSet) -> Self {
        self.rests_on = facts;
        self
    }
}

/// A rule: its tables, and the few functions that asking needs.
pub struct Rule {
    /// Its number, which begins the numbers of its reasons.
    pub number: u16,
    /// Its slug.
    pub slug: &'static str,
    /// Its name, for a person.
    pub title: Words,
    /// What it answers, for a person.
    pub question: Words,
    /// What its `as_of` is.
    pub clock: Clock,
    /// Its facts, the parts of an object after it.
    pub facts: &'static [Fact],
    /// Its outcomes, in order of precedence.
    pub outcomes: &'static [Outcome],
    /// Its reasons, in the order in which an answer lists them.
    pub reasons: &'static [Reason],
    /// Its values.
    pub values: &'static [ValueSpec],
    /// The readings it uses, each with its default choice, from 1.
    pub readings: &'static [(Reading, u8)],
    /// Whether its procedure was published for clicSÉQUR only, so that later answers carry a notice (Q12).
    pub clicsequr_procedure: bool,
    /// The total function: every fact in `open` is known, and `relate` holds.
    pub(crate) decide: fn(&Case<'_>) -> Decision,
    /// Relations between facts, checked on those that are known.
    pub(crate) relate: fn(&Case<'_>) -> Result<(), Fault>,
    /// The unknown facts that a completion fills.
    pub(crate) open: fn(&Case<'_>) -> FactSet,
    /// Values of one fact at which the outcome can turn, the others as they stand (an unknown one: anything).
    pub(crate) edges: fn(&Case<'_>, usize, &mut ValueEdges),
    /// Moments at which the outcome can turn, for a case without unknowns.
    pub(crate) turns: fn(&Case<'_>, &mut Turns),
    /// Whether the case uses that reading of the list.
    pub(crate) uses: fn(&Case<'_>, Reading) -> bool,
    /// The rules that this one asks on that case.
    pub(crate) asks: fn(&Case<'_>, AskPart<'_>),
}

/// Asks one of the rules that a rule asks.
pub(crate) type AskPart<'f> = &'f mut dyn FnMut(&'static Rule, Case<'_>);

/// `relate` of a rule whose facts do not bear on each other.
#[expect(clippy::unnecessary_wraps, reason = "it has the type of `relate`")]
pub(crate) fn unrelated(_: &Case<'_>) -> Result<(), Fault> {
    Ok(())
}

/// `uses` of a rule that uses every reading of its list.
pub(crate) fn uses_all(_: &Case<'_>, _: Reading) -> bool {
    true
}

/// `edges` of a rule whose facts are all yes/no or choices.
pub(crate) fn no_edges(_: &Case<'_>, _: usize, _: &mut ValueEdges) {}

/// `turns` of a rule that time does not change.
pub(crate) fn no_turns(_: &Case<'_>, _: &mut Turns) {}

/// `asks` of a rule that asks no other.
pub(crate) fn asks_none(_: &Case<'_>, _: AskPart<'_>) {}

impl Rule {
    /// The place of the fact of that name.
    #[must_use]
    pub fn fact_place(&self, name: &str) -> Option<usize> {
        self.facts.iter().position(|fact| fact.name == name)
    }

    /// The slug of outcome `number` (from 1); `undetermined` for 0.
    #[must_use]
    pub fn outcome_slug(&self, number: u8) -> &'static str {
        self.outcome(number).map_or("undetermined", |outcome| outcome.slug)
    }

    pub(crate) fn outcome(&self, number: u8) -> Option<&'static Outcome> {
        usize::from(number).checked_sub(1).and_then(|place| self.outcomes.get(place))
    }

    /// The choice of a reading in force for `readings`: the caller's, or the rule's default; `None` where the rule
    /// does not use the reading.
    #[must_use]
    pub fn choice(&self, reading: Reading, readings: &Readings) -> Option<u8> {
        let (_, default) = self.readings.iter().find(|(used, _)| *used == reading)?;
        let chosen = readings.chosen(reading);
        Some(if chosen == 0 { *default } else { chosen })
    }

    /// An empty case: no fact given, so that each has its default or is unknown.
    #[must_use]
    pub fn blank(&self, as_of: AsOf) -> Case<'static> {
        let mut case =
            Case { as_of, facts: [Value::Unknown; MAX_FACTS], readings: Readings::default() };
        for (place, fact) in self.facts.iter().enumerate() {
            case.set(place, fact.default);
        }
        case
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule").field("slug", &self.slug).finish_non_exhaustive()
    }
}

/// The outcomes of a rule: an enum for Rust callers and the table that every other face reads.
macro_rules! outcomes {
    ($($number:literal $name:ident $slug:literal rank $rank:literal, $fr:literal, $en:literal;)+) => {
        /// What the rule answers. Exhaustive on purpose: a new outcome is for callers to look at.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Outcome {
            $(#[doc = concat!("`", $slug, "`: ", $en, ".")] $name,)+
        }

        impl Outcome {
            /// Its number, from 1, as in the C interface. Never re-used.
            #[must_use]
            pub const fn number(self) -> u8 {
                match self { $(Outcome::$name => $number,)+ }
            }

            /// Its slug.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Outcome::$name => $slug,)+ }
            }
        }

        static OUTCOMES: &[$crate::rule::Outcome] = &[$($crate::rule::Outcome {
            slug: $slug,
            rank: $rank,
            words: $crate::language::Words { fr: $fr, en: $en },
        },)+];
    };
}
pub(crate) use outcomes;

/// The reasons of a rule: an enum for Rust callers and the table that every other face reads.
macro_rules! reasons {
    (rule $rule:literal; $($place:literal $name:ident $slug:literal [$($source:literal),+], $fr:literal, $en:literal;)+) => {
        /// Why the rule answers as it does. Exhaustive on purpose.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Reason {
            $(#[doc = concat!("`", $slug, "`: ", $en, ".")] $name,)+
        }

        impl Reason {
            /// The set of this reason alone.
            #[must_use]
            pub const fn only(self) -> $crate::rule::ReasonSet {
                match self { $(Reason::$name => $crate::rule::ReasonSet(1 << ($place - 1)),)+ }
            }

            /// Its stable number.
            #[must_use]
            pub const fn number(self) -> u16 {
                match self { $(Reason::$name => $rule * 100 + $place,)+ }
            }
        }

        static REASONS: &[$crate::rule::Reason] = &[$($crate::rule::Reason {
            slug: $slug,
            number: $rule * 100 + $place,
            words: $crate::language::Words { fr: $fr, en: $en },
            sources: &[$($source),+],
        },)+];
    };
}
pub(crate) use reasons;
