//! What a rule is: a table of facts, outcomes, reasons and values, and one total function over known facts.
//!
//! Everything else an answer holds (what is missing, what would change the outcome, when it changes, whether it
//! hangs on a reading) is found by asking that function again, in [`crate::asking`].

pub(crate) mod class;
pub(crate) mod common;
pub(crate) mod dated;
pub(crate) mod debug;
pub(crate) mod declare;
pub(crate) mod duty;
pub(crate) mod edges;
pub(crate) mod error;
pub(crate) mod fact;
pub(crate) mod given;
pub(crate) mod law;
pub(crate) mod limit;
pub(crate) mod marks;
pub(crate) mod member;
pub(crate) mod near;
pub mod open_question;
pub(crate) mod reading;
pub(crate) mod shared_words;
pub mod source;
pub(crate) mod value;

use core::fmt;

use crate::calendar::{Day, Instant, LegalTime};
use crate::columns::Alike;
use crate::columns::classes::Sort;
use crate::columns::rows::AnswerColumns;
use crate::language::{Lang, Voiced, Words};
use crate::rule::class::{Class, Grain, Kept};
use crate::rule::duty::{Duties, OwedBeside};
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::Fault;
use crate::rule::fact::{FactSet, FactSpec, MAX_FACTS, Value, has};
use crate::rule::law::ListedLaw;
use crate::rule::limit::Limit;
use crate::rule::marks::VoicedMarks;
use crate::rule::member::{ChoiceSpec, Member, Set};
use crate::rule::reading::{Reading, Readings};
use crate::rule::value::{Out, ValueKind, ValueSpec};

/// The most values that a rule gives.
pub const MAX_VALUES: usize = 8;

/// When a question is asked. `Debug` shows the kind only: the moment of a change may be personal.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AsOf {
    /// Not given; only some rules allow it.
    Missing,
    /// A civil day in Québec.
    Day(Day),
    /// An instant.
    Instant(Instant),
}

impl fmt::Debug for AsOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            AsOf::Missing => "Missing",
            AsOf::Day(_) => "Day(…)",
            AsOf::Instant(_) => "Instant(…)",
        })
    }
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
    /// The zone data by which instants belong to days.
    pub legal_time: LegalTime<'a>,
    /// The facts that were absent and took their default, except parameters.
    pub assumed: FactSet,
    /// The unknown facts that a completion filled.
    pub(crate) filled: FactSet,
    /// The absent facts whose default is the row of a law.
    pub(crate) by_law: FactSet,
}

impl<'a> Case<'a> {
    /// A case with nothing known.
    ///
    /// ```
    /// use echeance::Readings;
    /// use echeance::dynamic::{AsOf, Case, Value};
    ///
    /// let case = Case::new(AsOf::Missing, Readings::default());
    /// assert!(case.facts.iter().all(|fact| *fact == Value::Unknown));
    /// ```
    #[must_use]
    #[inline(always)]
    pub const fn new(as_of: AsOf, readings: Readings) -> Self {
        let facts = [Value::Unknown; MAX_FACTS];
        let (assumed, filled, by_law) = (FactSet::NONE, FactSet::NONE, FactSet::NONE);
        Case { as_of, facts, readings, legal_time: LegalTime::BUILT_IN, assumed, filled, by_law }
    }

    /// Leaves the fact at that place absent: it takes its default, which is then assumed.
    #[inline(always)]
    pub(crate) fn set_absent(&mut self, place: usize, fact: &FactSpec) {
        self.set(place, fact.default);
        if fact.is_assumed() {
            self.assumed = self.assumed.union(FactSet::of(&[place]));
        }
        if let Some(law) = fact.default_law {
            self.set(place, Value::Number(law.of_question(self)));
            self.by_law = self.by_law.union(FactSet::of(&[place]));
        }
    }

    /// Moves the case to another moment: an absent fact takes the default of that moment.
    #[inline(always)]
    pub(crate) fn move_to(&mut self, rule: &Rule, as_of: AsOf) {
        self.as_of = as_of;
        if !self.by_law.is_empty() {
            for place in self.by_law.places() {
                if let Some(fact) = rule.facts.get(place) {
                    self.set_absent(place, fact);
                }
            }
        }
    }

    /// The fact at that place; past the end it is unknown.
    ///
    /// ```
    /// use echeance::Readings;
    /// use echeance::dynamic::{AsOf, Case, Value};
    ///
    /// let mut case = Case::new(AsOf::Missing, Readings::default());
    /// case.facts[1] = Value::Flag(true);
    /// assert_eq!((case.fact(1), case.fact(99)), (Value::Flag(true), Value::Unknown));
    /// ```
    #[must_use]
    pub fn fact(&self, place: usize) -> Value<'a> {
        self.facts.get(place).copied().unwrap_or_default()
    }

    /// The same case with another value at that place.
    #[must_use]
    pub(crate) fn with(mut self, place: usize, value: Value<'a>) -> Self {
        self.set(place, value);
        self
    }

    /// The same case, its unknown fact at that place completed.
    pub(crate) fn fill(mut self, place: usize, value: Value<'a>) -> Self {
        self.set(place, value);
        self.filled = self.filled.union(FactSet::of(&[place]));
        self
    }

    pub(crate) fn set(&mut self, place: usize, value: Value<'a>) {
        if let Some(slot) = self.facts.get_mut(place) {
            *slot = value;
        }
    }

    /// Gives the fact a value: it is absent no longer.
    pub(crate) fn put<F: Member>(&mut self, fact: F, value: Value<'a>) {
        self.put_at(usize::from(fact.place()).wrapping_sub(1), value);
    }

    #[inline(always)]
    pub(crate) fn put_at(&mut self, place: usize, value: Value<'a>) {
        self.set(place, value);
        self.assumed = self.assumed.difference(FactSet::of(&[place]));
        self.by_law = self.by_law.difference(FactSet::of(&[place]));
    }

    /// Whether the fact was absent and took its default.
    pub(crate) fn is_assumed<F: Member>(&self, fact: F) -> bool {
        self.assumed.has(usize::from(fact.place()).wrapping_sub(1))
    }

    /// Whether a completion filled the fact.
    pub(crate) fn is_filled<F: Member>(&self, fact: F) -> bool {
        self.filled.has(usize::from(fact.place()).wrapping_sub(1))
    }

    /// The day of the question; [`Day::MIN`] where none was given, which only rules that do not use it allow.
    ///
    /// ```
    /// use echeance::dynamic::AsOf;
    /// use echeance::rules::{exam_validity, support_hours};
    /// use echeance::{Day, Instant};
    ///
    /// // 03:00 UTC is the evening before in Québec.
    /// let instant = Instant::parse_rfc3339("2026-11-22T03:00:00Z")?;
    /// let case = support_hours::RULE.blank(AsOf::Instant(instant));
    /// assert_eq!(Some(case.day()), Day::from_civil(2026, 11, 21));
    /// assert_eq!(exam_validity::RULE.blank(AsOf::Missing).day(), Day::MIN);
    /// # Ok::<(), echeance::calendar::InstantError>(())
    /// ```
    #[must_use]
    pub fn day(&self) -> Day {
        match self.as_of {
            AsOf::Day(day) => day,
            AsOf::Instant(instant) => instant.quebec_day_in(self.legal_time),
            AsOf::Missing => Day::MIN,
        }
    }

    /// The instant of the question, for the clock rules.
    ///
    /// ```
    /// use echeance::dynamic::{AsOf, Case};
    /// use echeance::{Instant, Readings};
    ///
    /// let case = Case::new(AsOf::Instant(Instant::new(60)), Readings::default());
    /// assert_eq!(case.instant(), Instant::new(60));
    /// ```
    #[must_use]
    pub fn instant(&self) -> Instant {
        match self.as_of {
            AsOf::Instant(instant) => instant,
            AsOf::Day(_) | AsOf::Missing => Instant::from_quebec_in(self.day(), 0, self.legal_time),
        }
    }

    /// The fact of that name.
    #[must_use]
    #[inline(always)]
    pub(crate) fn get<F: Member>(&self, fact: F) -> Value<'a> {
        self.fact(usize::from(fact.place()).wrapping_sub(1))
    }

    /// The unknown facts of a rule, except those in `settled`.
    #[inline(always)]
    pub(crate) fn unknown_except<F: Member>(&self, settled: Set<F>) -> FactSet {
        self.unknown(F::ALL.len()).difference(FactSet(settled.bits()))
    }

    /// The facts of the first `count` places that are unknown.
    fn unknown(&self, count: usize) -> FactSet {
        let (mut bits, mut bit) = (0, 1);
        for value in self.facts.iter().take(count) {
            bits |= if value.is_unknown() { bit } else { 0 };
            bit <<= 1;
        }
        FactSet(bits)
    }
}

/// An outcome in a rule's table.
#[derive(Debug, Clone, Copy)]
pub struct OutcomeSpec {
    /// The slug, for programs.
    pub slug: &'static str,
    /// 1 for the best outcome, more for worse ones, equal for the same rank; 0 where outcomes are not ranked.
    pub rank: u8,
    /// What it means, for a person.
    pub words: Voiced,
    /// A few words for a list, without an initial capital and a full stop; `None` where the sentence serves, or the label of
    /// the act of that slug.
    pub label: Option<Words>,
    /// What a person can do in case of this outcome.
    pub next_steps: NextSteps,
    /// Whether these steps open the way to the other acts of an answer with several, so that a person does them first.
    pub opens_the_way: bool,
}

/// The ids of the statements that explain what a person can do, in order, contact last.
#[derive(Debug, Clone, Copy)]
pub struct NextSteps {
    /// The list.
    pub first: &'static [&'static str],
    /// The list from 2024-07-16 on, where the procedure published for clicSÉQUR may no longer stand (Q12) and the
    /// certificate service is entered another way; `None` where it is the same.
    pub after_clicsequr: Option<&'static [&'static str]>,
    /// The list from 2024-07-16 to 2025-07-13, where that of later days must not be read without a notice: the system by
    /// which the certificate service was entered on these days is not published (Q38). `None` where it is that of later days.
    pub between_systems: Option<&'static [&'static str]>,
}

/// The notice that stands before the steps of a day whose system is not published.
pub(crate) const SYSTEM_NOT_PUBLISHED: &[&str] = &["system-of-that-day-not-published"];

impl NextSteps {
    /// Each list.
    ///
    /// ```
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// let lists: Vec<_> = RULE.undetermined_steps.lists().collect();
    /// assert_eq!(lists, [["finish-online-steps-in-time", "certificate-help"]]);
    /// ```
    pub fn lists(self) -> impl Iterator<Item = &'static [&'static str]> {
        [Some(self.first), self.between_systems, self.after_clicsequr].into_iter().flatten()
    }

    /// Whether one of the lists names the statement.
    pub(crate) const fn names(&self, id: &str) -> bool {
        let [later, between] = [self.after_clicsequr, self.between_systems];
        matches!(later, Some(later) if has(later, id))
            || matches!(between, Some(between) if has(between, id))
            || has(self.first, id)
    }
}

/// Whether steps need a notice of the system before them, on the days between the two: all but those that begin with the
/// notice that their procedure was published for clicSÉQUR.
pub(crate) const fn need_notice_of_system(steps: &[&'static str]) -> bool {
    !has(steps, "procedure-published-for-clicsequr")
}

/// The steps of one list, then those of another, while building.
#[expect(clippy::panic, reason = "while building only")]
pub(crate) const fn joined<const N: usize>(
    first: &[&'static str],
    then: &[&'static str],
) -> [&'static str; N] {
    let mut all = [""; N];
    let Some((begin, end)) = all.split_at_mut_checked(first.len()) else { panic!("too short") };
    begin.copy_from_slice(first);
    end.copy_from_slice(then);
    all
}

/// A reason in a rule's table.
#[derive(Debug, Clone, Copy)]
pub struct ReasonSpec {
    /// The slug, for programs.
    pub slug: &'static str,
    /// The number, stable and never re-used: the rule's number, then two digits.
    pub number: u16,
    /// The sentence. `{name}` stands for a value or fact, `{rule.why}` for the reasons of a rule that is asked, `[…]` for
    /// words left out where one in them is not known; in `[…|…]` the second words then stand in their place.
    pub words: Voiced,
    /// Where the marks of the sentence stand.
    pub(crate) marks: VoicedMarks,
    /// The ids of the sources that it cites.
    pub sources: &'static [&'static str],
    /// What it measures against which limit; `None` where its rule gives no days, and nothing is measured.
    pub(crate) limits: Option<&'static [Limit]>,
}

impl ReasonSpec {
    /// What it measures against which limit.
    ///
    /// ```
    /// use echeance::rules::exam_validity::Reason;
    ///
    /// assert_eq!(Reason::ExamWithinTwoYears.spec().limits().len(), 1);
    /// assert!(Reason::ExamNotPassed.spec().limits().is_empty());
    /// ```
    #[must_use]
    pub const fn limits(&self) -> &'static [Limit] {
        match self.limits {
            Some(limits) => limits,
            None => &[],
        }
    }

    /// Whether its declaration has `limits`, even if that list is empty.
    ///
    /// ```
    /// use echeance::rules::{exam_validity, terms_acceptance};
    ///
    /// assert!(exam_validity::Reason::ExamNotPassed.spec().declares_limits());
    /// // The rule gives no days, so its reasons need no limits.
    /// assert!(!terms_acceptance::Reason::TermsAccepted.spec().declares_limits());
    /// ```
    #[must_use]
    pub const fn declares_limits(&self) -> bool {
        self.limits.is_some()
    }

    /// Those of its sources that a text in that language cites, as [`source::cited_in`] chooses them.
    ///
    /// ```
    /// use echeance::Lang;
    /// use echeance::rules::exam_transfer::RULE;
    ///
    /// let sources = |lang| RULE.reasons[0].sources_in(lang).collect::<Vec<_>>();
    /// assert!(sources(Lang::En).contains(&"S000-05") && !sources(Lang::En).contains(&"S001-08"));
    /// assert!(sources(Lang::Fr).contains(&"S001-08") && !sources(Lang::Fr).contains(&"S000-05"));
    /// ```
    pub fn sources_in(&self, lang: Lang) -> impl Iterator<Item = &'static str> {
        source::cited_in(self.sources, lang)
    }
}

/// A reason of one rule.
pub trait Condition: Member {
    /// As the rule's table has it.
    #[must_use]
    fn spec(self) -> &'static ReasonSpec;
}

/// The reasons of one decision: bit n is reason n of the rule's table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ReasonSet(pub u32);

impl ReasonSet {
    /// No reason.
    pub const NONE: ReasonSet = ReasonSet(0);

    /// Whether reason `place` of the table (from 0) is in it. No place past 31 is.
    ///
    /// ```
    /// use echeance::dynamic::ReasonSet;
    ///
    /// let reasons = ReasonSet(0b10);
    /// assert!(reasons.has(1) && !reasons.has(0) && !reasons.has(40));
    /// ```
    #[must_use]
    pub const fn has(self, place: usize) -> bool {
        place < 32 && self.0 & (1 << place) != 0
    }
}

/// The places: `{0, 2}`.
impl fmt::Debug for ReasonSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries((0..32).filter(|place| self.has(*place))).finish()
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
    /// The facts that it rests on: outcome, reasons and values would be the same whatever the other facts were.
    pub rests_on: FactSet,
    /// The acts that a person owes; `None` for a rule that has no acts.
    pub duties: Option<Duties>,
}

impl Decision {
    /// A decision that may rest on every fact. Values that are not given are null; those past the most that a rule has are
    /// left out.
    ///
    /// ```
    /// use echeance::dynamic::{Decision, Out, ReasonSet};
    ///
    /// let decision = Decision::new(1, ReasonSet(1), &[Out::Flag(true)]);
    /// assert_eq!((decision.value(0), decision.value(1)), (Out::Flag(true), Out::Null));
    /// ```
    #[must_use]
    pub fn new(outcome: u8, reasons: ReasonSet, given: &[Out]) -> Self {
        let mut values = [Out::Null; MAX_VALUES];
        for (to, from) in values.iter_mut().zip(given) {
            *to = *from;
        }
        Decision { outcome, reasons, values, rests_on: FactSet::ALL, duties: None }
    }

    /// The value at that place of the table.
    ///
    /// ```
    /// use echeance::dynamic::{Decision, Out, ReasonSet};
    ///
    /// let decision = Decision::new(1, ReasonSet::NONE, &[Out::Number(7)]);
    /// assert_eq!((decision.value(0), decision.value(99)), (Out::Number(7), Out::Null));
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn value(&self, place: usize) -> Out {
        self.values.get(place).copied().unwrap_or_default()
    }
}

/// What a rule decides on known facts, turned into the form that is the same for every rule.
pub(crate) trait IntoDecision {
    fn into_decision(self) -> Decision;
}

/// A decision that rests on those facts alone: whatever the others were, it would be the same.
impl<D: IntoDecision, F> IntoDecision for (D, Set<F>) {
    #[inline(always)]
    fn into_decision(self) -> Decision {
        let mut decision = self.0.into_decision();
        decision.rests_on = FactSet(self.1.bits());
        decision
    }
}

/// A case made simpler, with the part of its answer that it keeps.
pub(crate) type Simplify = for<'a> fn(&Case<'a>, Kept) -> Case<'a>;

/// A short text in the place of another one: with it a case decides alike, text values apart.
#[derive(Clone, Copy)]
pub(crate) struct Shortened {
    /// The fact with the long text, and the short one.
    pub(crate) place: usize,
    pub(crate) value: Value<'static>,
    /// The text value that the other one gives.
    pub(crate) text: Out,
}

pub(crate) type Shorten = fn(&Case<'_>) -> Option<Shortened>;

/// How far the completions of a case can differ: where some do, another one changes nothing of the answer.
pub(crate) struct MostOpen {
    /// The worst rank that a decision can have.
    pub(crate) worst: u32,
    /// The acts of which completions may owe different things, those that they all owe alike left out: bit n is act n + 1.
    pub(crate) acts: u8,
}

/// The class of a case, by the place of the fact that was just filled and the facts that are still unknown.
pub(crate) type ClassOf = fn(&Case<'_>, usize, FactSet, Grain) -> Option<Class>;

/// A rule: its tables, and the few functions that asking needs.
pub struct Rule {
    /// Its number, which begins the numbers of its reasons.
    pub number: u16,
    /// Its slug.
    pub slug: &'static str,
    /// Its name, for a person.
    pub title: Words,
    /// What it answers, for a person.
    pub question: Voiced,
    /// Its code of four letters in the names of COBOL.
    pub cobol: &'static str,
    /// What its `as_of` is.
    pub clock: Clock,
    /// What its `as_of` means, for a person.
    pub as_of: Words,
    /// Its facts, the parts of an object after it.
    pub facts: &'static [FactSpec],
    /// Its outcomes, in order of precedence.
    pub outcomes: &'static [OutcomeSpec],
    /// Its reasons, in the order in which an answer lists them.
    pub reasons: &'static [ReasonSpec],
    /// Its values.
    pub values: &'static [ValueSpec],
    /// The readings it uses, each with its default choice, from 1.
    pub readings: &'static [(Reading, u8)],
    /// Outcomes whose procedure was published for clicSÉQUR only, so that later answers carry a notice (Q12): bit n is
    /// outcome n + 1.
    pub clicsequr_procedure: u32,
    /// Outcomes whose own steps are in an undetermined answer only while they are possible: bit n is outcome n + 1.
    pub(crate) steps_while_possible: u32,
    /// What a person can do where its outcome is undetermined.
    pub undetermined_steps: NextSteps,
    /// The laws in its file, in the order of the list.
    pub(crate) laws: &'static [fn() -> ListedLaw],
    /// The slugs of the rules that it asks.
    pub asks_rules: &'static [&'static str],
    /// The total function: every fact in `unknowns` is known, and `relate` holds.
    pub(crate) decide: fn(&Case<'_>) -> Decision,
    /// The outcome of `decide`, where the rule can tell it for less than a whole decision.
    pub(crate) decide_outcome: Option<fn(&Case<'_>) -> u8>,
    /// Relations between facts, checked on those that are known.
    pub(crate) relate: fn(&Case<'_>) -> Result<(), Fault>,
    /// The unknown facts that a completion fills.
    pub(crate) unknowns: fn(&Case<'_>) -> FactSet,
    /// The unknown fact to fill first.
    pub(crate) next: fn(FactSet) -> Option<usize>,
    /// Facts that no relation mentions, and whose value makes no other fact known or unknown.
    pub(crate) independent: FactSet,
    /// Facts whose change forces the same other fact to change in both directions, so that either value shows what a change gives.
    pub(crate) reversible: FactSet,
    /// The class of a case in which the fact at that place was just filled and those of the set are still unknown, if it has
    /// one. `None` where every completion of the rule is decided.
    pub(crate) class: Option<ClassOf>,
    /// The outcome of every completion of the case, where it is known without walking through them.
    pub(crate) known_outcome: fn(&Case<'_>) -> Option<u8>,
    /// How far completions of the case can differ, where the rule can say.
    pub(crate) most_open: Option<fn(&Case<'_>) -> MostOpen>,
    /// Whether the known facts give the value at that place, whatever the unknown ones are.
    pub(crate) is_value_known: fn(&Case<'_>, usize) -> bool,
    /// The facts on which the outcome of a completion depends, and those whose change can force one of them to change: all
    /// facts, where the rule does not say.
    pub(crate) outcome_depends_on: fn(&Case<'_>, &Decision) -> FactSet,
    /// Values of one fact next to which the outcome can change, the other facts unchanged (for an unknown one: whatever it is).
    pub(crate) edges: fn(&Case<'_>, usize, &mut ValueEdges),
    /// Groups of facts: the values of one group move no turn of another group. Facts of no group move no turn.
    pub(crate) turn_parts: &'static [FactSet],
    /// Moments at which the outcome can turn, for a case without unknowns.
    pub(crate) turns: fn(&Case<'_>, &mut Turns),
    /// Sets the values that follow from the acts which all completions share.
    pub(crate) of_duties: fn(&Duties, &mut [Out; MAX_VALUES]),
    /// How good a decision is, from the rank of its outcome: less is better; `None` where it has no rank.
    pub(crate) rank: fn(&Decision, u8) -> Option<u32>,
    /// Whether the person can still bring about the fact at that place, where its nature is an act.
    pub(crate) can_act: fn(&Case<'_>, usize) -> bool,
    /// Whether the case uses that reading of the list.
    pub(crate) uses: fn(&Case<'_>, Reading) -> bool,
    /// Whether outcome, days or next change can depend on that reading: where it says no, they are the same under each choice.
    pub(crate) depends_on_reading: fn(&Case<'_>, Reading) -> bool,
    /// The rules that this one asks on that case.
    pub(crate) asks: fn(&Case<'_>, AskPart<'_>),
    /// Whether every completion asks that one of them: of another one texts say that it may not come to that.
    pub(crate) asks_always: fn(&Case<'_>, &Rule) -> bool,
    /// The case with one value in place of the many that give the same answer; its relations still hold. A table of cases asks
    /// each simplified case once.
    pub(crate) simplified: Option<Simplify>,
    /// Where a text is long: a text is read in every completion.
    pub(crate) shortened: Option<Shorten>,
    /// Sorts the rows of a table into classes, of which one row is asked each.
    pub(crate) sort: Option<Sort>,
    /// By name, the days and numbers in the sentences of its reasons that are neither facts nor values.
    pub(crate) sentence_values: fn(&Case<'_>, &str) -> Out,
    /// Which texts lead to the same decision, if many do.
    pub(crate) alike: Option<Alike>,
    /// Whether a reason cites that source in that case, if some of its sources apply to some cases only: a provision under the
    /// reading that applies it, a page for the row of a law that it gives, or for the kind of certificate.
    pub cites: Option<Cites>,
    /// The last day of the act at that place of its list if the act is owed, where the facts give the day: for texts, which name
    /// it also where they do not tell whether the act is owed.
    pub(crate) day_if_owed: fn(&Case<'_>, usize) -> Option<Day>,
    /// What is owed beside its acts.
    pub owed_beside: &'static [OwedBeside],
    /// Of the reasons that hold, those that an answer gives: without one that another of them tells already.
    pub(crate) shown_reasons: fn(ReasonSet) -> ReasonSet,
    /// Whether a step of the list of an outcome has a purpose in that case: an outcome has several causes, and one list.
    pub(crate) has_purpose: fn(&Case<'_>, &str) -> bool,
    /// The value of the unknown fact at that place where other facts give it, and the fact that does: for texts that list the facts.
    pub(crate) deduced: fn(&Case<'_>, usize) -> Option<(Value<'static>, usize)>,
    /// Answers a table of cases; `None` of a rule on instants.
    pub(crate) columns: Option<AnswerColumns>,
}

/// Whether a reason cites a source in a case.
pub(crate) type Cites = fn(&Case<'_>, &ReasonSpec, &str) -> bool;

/// Asks one of the rules that a rule asks.
pub(crate) type AskPart<'f> = &'f mut dyn FnMut(&'static Rule, Case<'_>);

/// What `rule!` fills in where a rule file says nothing.
pub(crate) mod plain {
    use super::{
        AskPart, Case, Day, Decision, Duties, FactSet, Fault, MAX_VALUES, Out, Reading, ReasonSet,
        Rule, Turns, Value, ValueEdges,
    };

    /// `relate` of a rule whose facts do not bear on each other.
    #[expect(clippy::unnecessary_wraps, reason = "it has the type of `relate`")]
    pub(crate) fn unrelated(_: &Case<'_>) -> Result<(), Fault> {
        Ok(())
    }

    /// `uses` of a rule that uses every reading of its list, and `depends_on_reading` of one that says nothing.
    pub(crate) fn uses_all(_: &Case<'_>, _: Reading) -> bool {
        true
    }

    /// `of_duties` of a rule without values that follow from its acts.
    pub(crate) fn nothing_follows(_: &Duties, _: &mut [Out; MAX_VALUES]) {}

    /// `day_if_owed` of a rule whose acts have their days in every answer.
    pub(crate) fn no_day(_: &Case<'_>, _: usize) -> Option<Day> {
        None
    }

    /// `next` of a rule whose facts are filled in the order of its table.
    pub(crate) fn first(open: FactSet) -> Option<usize> {
        open.places().next()
    }

    /// `known_outcome` of a rule whose completions are few.
    pub(crate) fn no_known_outcome(_: &Case<'_>) -> Option<u8> {
        None
    }

    /// `is_value_known` of a rule that does not say.
    pub(crate) fn no_value_known(_: &Case<'_>, _: usize) -> bool {
        false
    }

    /// `outcome_depends_on` of a rule that does not say.
    pub(crate) fn on_all(_: &Case<'_>, _: &Decision) -> FactSet {
        FactSet::ALL
    }

    /// `rank` of a rule whose outcomes alone are ranked.
    pub(crate) fn by_outcome(_: &Decision, outcome: u8) -> Option<u32> {
        (outcome != 0).then(|| outcome.into())
    }

    /// `can_act` of a rule none of whose acts can come too late.
    pub(crate) fn always(_: &Case<'_>, _: usize) -> bool {
        true
    }

    /// `edges` of a rule whose facts are all yes/no or choices.
    pub(crate) fn no_edges<F>(_: &Case<'_>, _: F, _: &mut ValueEdges) {}

    /// `turns` of a rule that time does not change.
    pub(crate) fn no_turns(_: &Case<'_>, _: &mut Turns) {}

    /// `sentence_values` of a rule whose sentences name nothing but its facts and values.
    pub(crate) fn no_sentence_values(_: &Case<'_>, _: &str) -> Out {
        Out::Null
    }

    /// `shown_reasons` of a rule whose reasons tell one thing each.
    pub(crate) fn all_reasons(reasons: ReasonSet) -> ReasonSet {
        reasons
    }

    /// `has_purpose` of a rule whose steps hold for every cause of their outcome.
    pub(crate) fn every_step(_: &Case<'_>, _: &str) -> bool {
        true
    }

    /// `deduced` of a rule none of whose facts follows from others.
    pub(crate) fn nothing_deduced(_: &Case<'_>, _: usize) -> Option<(Value<'static>, usize)> {
        None
    }

    /// `asks_always` of a rule whose facts, known or not, do not decide which rules it asks.
    pub(crate) fn asks_all(_: &Case<'_>, _: &Rule) -> bool {
        true
    }

    /// `asks` of a rule that asks no other.
    pub(crate) fn asks_none(_: &Case<'_>, _: AskPart<'_>) {}
}

impl Rule {
    /// The outcome of `decide`.
    pub(crate) fn outcome_of(&self, case: &Case<'_>) -> u8 {
        self.decide_outcome.map_or_else(|| (self.decide)(case).outcome, |outcome| outcome(case))
    }

    /// Whether one of its outcomes, or an undetermined one, names the statement as a next step, while building.
    pub(crate) const fn names_step(&self, id: &str) -> bool {
        let mut rest = self.outcomes;
        while let [outcome, others @ ..] = rest {
            if outcome.next_steps.names(id) {
                return true;
            }
            rest = others;
        }
        self.undetermined_steps.names(id)
    }

    /// The place of the fact of that name.
    ///
    /// ```
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// assert_eq!((RULE.fact_place("passed_on"), RULE.fact_place("passed")), (Some(0), None));
    /// ```
    #[must_use]
    pub fn fact_place(&self, name: &str) -> Option<usize> {
        self.facts.iter().position(|fact| fact.name == name)
    }

    /// The acts that its duties are about; none of a rule without duties.
    ///
    /// ```
    /// use echeance::rules::{exam_validity, holder_review};
    ///
    /// assert_eq!(holder_review::RULE.acts().len(), 8);
    /// assert!(exam_validity::RULE.acts().is_empty());
    /// ```
    #[must_use]
    pub fn acts(&self) -> &'static [ChoiceSpec] {
        let acts = self.values.iter().find_map(|spec| match spec.kind {
            ValueKind::Duties(acts) => Some(acts),
            _ => None,
        });
        acts.unwrap_or_default()
    }

    /// The slug of outcome `number` (from 1); `undetermined` for 0 and past the table's end.
    ///
    /// ```
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// assert_eq!((RULE.outcome_slug(2), RULE.outcome_slug(0)), ("valid", "undetermined"));
    /// ```
    #[must_use]
    pub fn outcome_slug(&self, number: u8) -> &'static str {
        self.outcome(number).map_or("undetermined", |outcome| outcome.slug)
    }

    pub(crate) fn outcome(&self, number: u8) -> Option<&'static OutcomeSpec> {
        usize::from(number).checked_sub(1).and_then(|place| self.outcomes.get(place))
    }

    /// The choice of a reading in force for `readings`: the caller's, or the rule's default; `None` where the rule
    /// does not use the reading.
    ///
    /// ```
    /// use echeance::rules::exam_validity::RULE;
    /// use echeance::{Counting, Reading, Readings};
    ///
    /// assert_eq!(RULE.choice(Reading::Counting, &Readings::default()), Some(1));
    /// let chosen = Readings::default().with(Counting::Cpa269);
    /// assert_eq!(RULE.choice(Reading::Counting, &chosen), Some(2));
    /// assert_eq!(RULE.choice(Reading::CodeBoundary, &chosen), None);
    /// ```
    #[must_use]
    pub fn choice(&self, reading: Reading, readings: &Readings) -> Option<u8> {
        let (_, default) = self.readings.iter().find(|(used, _)| *used == reading)?;
        let chosen = readings.chosen(reading);
        Some(if chosen == 0 { *default } else { chosen })
    }

    /// Every choice of one reading that is not in force for `readings`, in the order of the rule's table.
    ///
    /// ```
    /// use echeance::rules::exam_validity::RULE;
    /// use echeance::{Counting, Reading, Readings};
    ///
    /// let others = RULE.other_choices(Readings::default().with(Counting::Cpa269));
    /// assert!(others.eq([(Reading::LeapDay, 2), (Reading::Counting, 1)]));
    /// ```
    pub fn other_choices(&self, readings: Readings) -> impl Iterator<Item = (Reading, u8)> {
        self.readings.iter().flat_map(move |(reading, _)| {
            let in_force = self.choice(*reading, &readings);
            let choices = 1..=u8::try_from(reading.choices().len()).unwrap_or(0);
            choices.filter(move |choice| Some(*choice) != in_force).map(|choice| (*reading, choice))
        })
    }

    /// An empty case: no fact given, so that each has its default or is unknown.
    ///
    /// ```
    /// use echeance::dynamic::{AsOf, Value};
    /// use echeance::rules::certificate_renewal::RULE;
    ///
    /// let case = RULE.blank(AsOf::Missing);
    /// assert_eq!((case.fact(0), case.fact(1)), (Value::Unknown, Value::Never));
    /// ```
    #[must_use]
    pub fn blank(&self, as_of: AsOf) -> Case<'static> {
        let mut case = Case::new(as_of, Readings::default());
        for (place, fact) in self.facts.iter().enumerate() {
            case.set_absent(place, fact);
        }
        case
    }

    /// The case on which another rule asks this one: at the same moment, under the same readings, on those facts. The
    /// others are absent.
    pub(crate) fn part<'a, F: Member>(&self, of: &Case<'a>, facts: &[(F, Value<'a>)]) -> Case<'a> {
        let mut case =
            Case { readings: of.readings, legal_time: of.legal_time, ..self.blank(of.as_of) };
        for (fact, value) in facts {
            case.put(*fact, *value);
        }
        case
    }
}

/// Two rules are equal where their numbers are.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for Rule {}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule").field("slug", &self.slug).finish_non_exhaustive()
    }
}
