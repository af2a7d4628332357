//! Asking: a rule's total function, run again and again.
//!
//! | part of the answer | how it is found |
//! |---|---|
//! | outcome, reasons, values | complete the unknown facts with their edge values; keep what all completions share |
//! | `missing` | two completions that differ by one fact: do the outcomes differ? |
//! | `flips` | change one fact to each of its edge values; keep the nearest that gives a better outcome |
//! | `next_change` | move the moment to each turn of the rule, nearest first |
//! | `contest` | switch one reading at a time |
//!
//! Nothing here knows any rule. What this file works out is allocated for nowhere; answers in full, texts and the field of an
//! error are (`answer.rs`, `question.rs`, `telling/`), and so is a list of more than 8 periods.

pub(crate) mod answer;
mod influence;
pub(crate) mod question;
#[cfg(test)]
mod tests;
pub(crate) mod typed;

use core::fmt;

use arrayvec::ArrayVec;

use crate::calendar::{Day, Instant};
use crate::rule::class::{Class, Grain, MAX_DAYS as MAX_CLASS_DAYS};
use crate::rule::common::{GeneralReason, is_procedure_unsure};
use crate::rule::duty::{Duties, DutyDay};
use crate::rule::edges::{MAX_EDGES, Turns, ValueEdges};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{Ahead, FactSet, FactSpec, Kind, MAX_FACTS, Nature, Value};
use crate::rule::member::MAX_KEYS;
use crate::rule::reading::Reading;
use crate::rule::value::{Out, ValueKind, ValueSpec};
use crate::rule::{AsOf, Case, Decision, MAX_VALUES, ReasonSet, ReasonSpec, Rule};

/// A question that has been asked. The outcome is there; every other part is worked out when it is read.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    rule: &'static Rule,
    case: Case<'a>,
    settled: Settled,
}

/// What all completions of a case share.
#[derive(Debug, Clone, Copy)]
struct Settled {
    outcomes: OutcomeSet,
    worst: Worst,
    reasons: ReasonSet,
    values: [Out; MAX_VALUES],
    duties: Option<Duties>,
    /// The unknown facts that some completion fills.
    filled: FactSet,
    /// The facts that its one decision rests on; all of them where there are several.
    rests_on: FactSet,
}

impl Settled {
    fn of(rule: &Rule, decision: &Decision) -> Self {
        let mut outcomes = OutcomeSet(0);
        outcomes.add(decision.outcome);
        Settled {
            outcomes,
            worst: Worst::Nothing.and(rule, decision),
            reasons: decision.reasons,
            values: decision.values,
            duties: decision.duties,
            filled: FactSet::NONE,
            rests_on: decision.rests_on,
        }
    }

    /// Whether it shows a day, an instant or a number of days left.
    fn has_days(&self, rule: &Rule) -> bool {
        let values = rule.values.iter().zip(self.values);
        let duties = self.duties.iter().flat_map(Duties::all);
        values.into_iter().any(|(spec, value)| is_day(spec) && value != Out::Null)
            || duties.into_iter().any(|duty| duty.from.is_some() || duty.by.day().is_some())
    }
}

/// Outcomes that completions give: bit n is outcome n + 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OutcomeSet(u32);

impl OutcomeSet {
    fn add(&mut self, outcome: u8) {
        self.0 |= 1 << outcome.saturating_sub(1);
    }

    /// The one outcome, or 0 for `undetermined`.
    fn only(self) -> u8 {
        if self.0.is_power_of_two() {
            u8::try_from(self.0.trailing_zeros() + 1).unwrap_or(0)
        } else {
            0
        }
    }
}

/// What the completions of a case give: their outcomes, and how good the worst of them is.
#[derive(Debug, Clone, Copy)]
struct Prospect<'a> {
    outcomes: OutcomeSet,
    worst: Worst,
    /// A completion that is not better than what was looked for.
    spoiler: Option<Case<'a>>,
}

/// How good the worst decision of several is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Worst {
    /// There is no decision yet.
    Nothing,
    /// The greatest rank.
    Ranked(u32),
    /// One of them has no rank.
    Unranked,
}

impl Worst {
    fn and(self, rule: &Rule, decision: &Decision) -> Self {
        let rank = rule.outcome(decision.outcome).map_or(0, |outcome| outcome.rank);
        match (self, (rule.rank)(decision, rank)) {
            (Worst::Unranked, _) | (_, None) => Worst::Unranked,
            (Worst::Nothing, Some(rank)) => Worst::Ranked(rank),
            (Worst::Ranked(worst), Some(rank)) => Worst::Ranked(worst.max(rank)),
        }
    }

    fn rank(self) -> Option<u32> {
        if let Worst::Ranked(rank) = self { Some(rank) } else { None }
    }
}

/// A change of one fact that gives a better outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flip {
    /// The place of the fact in the rule's table.
    pub fact: usize,
    /// The value to change it to.
    pub to: Value<'static>,
    /// The outcome that it gives: its number, or 0 for `undetermined`.
    pub outcome: u8,
    /// Whether the person can still do it, or it changes only where the record is wrong.
    pub nature: Nature,
}

/// The first later moment on which time alone gives another outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextChange {
    /// When.
    pub on: AsOf,
    /// The outcome from then on: its number, or 0 for `undetermined`.
    pub outcome: u8,
}

/// Another choice of a reading that gives another outcome, or another day.
#[derive(Debug, Clone, Copy)]
pub struct Contest<'a> {
    /// The reading.
    pub reading: Reading,
    /// The choice, from 1.
    pub choice: u8,
    /// The outcome under it: its number, or 0 for `undetermined`.
    pub outcome: u8,
    next_change: Option<NextChange>,
    asked: &'a Asked<'a>,
    asked_next_change: Option<NextChange>,
    other: Asked<'a>,
}

/// The most days that an answer holds: of its values, two an act, and its next change.
const MAX_DAYS: usize = MAX_VALUES + 2 * MAX_KEYS + 1;

impl Contest<'_> {
    /// Each day, instant or number of days left that becomes another under the choice, with what it becomes.
    ///
    /// ```
    /// use echeance::dynamic::{DayName, Question};
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// // Counted to the next working day, the two years end on Monday and not on Saturday.
    /// let contest = asked.contest().next().expect("another counting");
    /// assert!(contest.days().any(|(name, _)| name == DayName::NextChange));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn days(&self) -> impl Iterator<Item = (DayName, Out)> {
        let mut days = ArrayVec::<_, MAX_DAYS>::new();
        self.each_day(|name, day| {
            days.push((name, day));
            true
        });
        days.into_iter()
    }

    /// Whether a day, an instant or a number of days left becomes another under the choice.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// // Counted to the next working day, the two years end on Monday and not on Saturday.
    /// let contest = asked.contest().next().expect("another counting");
    /// assert!(contest.has_other_days());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn has_other_days(&self) -> bool {
        let mut has_other = false;
        self.each_day(|_, _| {
            has_other = true;
            false
        });
        has_other
    }

    /// Shows each day that becomes another, by name, in the order of the table, the next change last; until `each` returns false.
    fn each_day(&self, mut each: impl FnMut(DayName, Out) -> bool) {
        let (here, there) = (self.asked, &self.other);
        for (place, spec) in here.rule.values.iter().enumerate() {
            if is_day(spec)
                && here.value(place) != there.value(place)
                && !each(DayName::Value(spec.name), there.value(place))
            {
                return;
            }
        }
        if let (Some(duties), Some(others)) = (&here.settled.duties, &there.settled.duties)
            && duties != others
        {
            for (place, act) in here.rule.acts().iter().enumerate() {
                let (duty, other) = (duties.at(place), others.at(place));
                if duty.from != other.from
                    && !each(DayName::Duty(act.slug, DutyDay::From), other.from.into())
                    || duty.by.day() != other.by.day()
                        && !each(DayName::Duty(act.slug, DutyDay::By), other.by.day().into())
                {
                    return;
                }
            }
        }
        let on = |change: Option<NextChange>| match change.map(|change| change.on) {
            Some(AsOf::Day(day)) => Out::Day(day),
            Some(AsOf::Instant(instant)) => Out::Instant(instant),
            Some(AsOf::Missing) | None => Out::Null,
        };
        let (now, then) = (on(self.asked_next_change), on(self.next_change));
        if now != then {
            each(DayName::NextChange, then);
        }
    }
}

/// Whether a value is a day, an instant or a number of days left.
fn is_day(spec: &ValueSpec) -> bool {
    matches!(spec.kind, ValueKind::Day | ValueKind::Instant) || spec.name == "days_left"
}

/// The name of a day in an answer: a value, a day of a duty, or the next change. The module of a rule has its own `DayName`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayName {
    /// A value, by its name.
    Value(&'static str),
    /// A day of an act, by its slug.
    Duty(&'static str, DutyDay),
    /// The day or instant of the next change.
    NextChange,
}

/// `last_day`, `duties.renew.by`, `next_change`.
impl fmt::Display for DayName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DayName::Value(name) => f.write_str(name),
            DayName::Duty(act, part) => write!(f, "duties.{act}.{part}"),
            DayName::NextChange => f.write_str("next_change"),
        }
    }
}

/// The facts whose knowledge would settle an undetermined outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Missing {
    /// Those of which one value alone settles the outcome.
    pub settling: FactSet,
    /// The rest.
    pub others: FactSet,
}

impl Missing {
    /// The places: those that settle the outcome, then the rest, each group in the table's order.
    ///
    /// ```
    /// use echeance::dynamic::{FactSet, Missing};
    ///
    /// let missing = Missing { settling: FactSet::of(&[2]), others: FactSet::of(&[0]) };
    /// assert!(missing.places().eq([2, 0]));
    /// ```
    pub fn places(self) -> impl Iterator<Item = usize> {
        self.settling.places().chain(self.others.places())
    }

    /// All of them, without their order.
    ///
    /// ```
    /// use echeance::dynamic::{FactSet, Missing};
    ///
    /// let missing = Missing { settling: FactSet::of(&[2]), others: FactSet::of(&[0]) };
    /// assert_eq!(missing.set(), FactSet::of(&[0, 2]));
    /// ```
    #[must_use]
    pub const fn set(self) -> FactSet {
        self.settling.union(self.others)
    }
}

impl Rule {
    /// Asks the rule on a case whose moment and facts were checked for this rule.
    ///
    /// # Errors
    ///
    /// The relation between facts that does not hold, or that no completion of the unknown facts can keep.
    pub(crate) fn ask_checked<'a>(&'static self, case: &Case<'a>) -> Result<Asked<'a>, Fault> {
        let settled = settle(self, case, false)?;
        Ok(Asked { rule: self, case: *case, settled })
    }

    /// Decides a case whose moment and facts were checked for this rule, where every fact that decides is known; `None`
    /// where one is not.
    ///
    /// # Errors
    ///
    /// The relation between facts that does not hold.
    #[inline(always)]
    pub(crate) fn decide_checked(
        &'static self,
        case: &Case<'_>,
    ) -> Result<Option<Decision>, Fault> {
        (self.relate)(case)?;
        Ok((self.unknowns)(case).is_empty().then(|| (self.decide)(case)))
    }
}

/// What all completions share. Where the outcome and days alone are asked for (`briefly`), it stops once completions differ
/// in outcome and share no day: no other part is then true of all.
fn settle(rule: &'static Rule, case: &Case<'_>, briefly: bool) -> Result<Settled, Fault> {
    (rule.relate)(case)?;
    let mut common: Option<Settled> = None;
    let mut walk = Walk::new(rule, |_, decision| {
        match &mut common {
            None => common = Some(Settled::of(rule, decision)),
            Some(settled) => {
                settled.outcomes.add(decision.outcome);
                settled.worst = settled.worst.and(rule, decision);
                settled.reasons.0 &= decision.reasons.0;
                for (kept, new) in settled.values.iter_mut().zip(&decision.values) {
                    *kept = shared(*kept, *new);
                }
                settled.duties =
                    settled.duties.zip(decision.duties).map(|(one, other)| one.shared(other));
                if briefly && settled.outcomes.only() == 0 && !settled.has_days(rule) {
                    return Go::Stop;
                }
            }
        }
        Go::On
    });
    walk.complete(case);
    let (filled, fault) = (walk.filled, walk.fault);
    let mut settled = common.ok_or(fault)?;
    settled.filled = filled;
    if !filled.is_empty() {
        settled.rests_on = FactSet::ALL;
    }
    if let Some(duties) = &settled.duties {
        (rule.of_duties)(duties, &mut settled.values);
    }
    for (value, spec) in settled.values.iter_mut().zip(rule.values) {
        // Of states, the unknown ones are marked one by one; of options, the list is known or not.
        if let (Out::States(states), ValueKind::Options { keys, .. }) = (*value, spec.kind)
            && states.iter().take(keys.len()).any(|state| *state == 0)
        {
            *value = Out::Null;
        }
    }
    Ok(settled)
}

/// What two completions share of a value.
fn shared(one: Out, other: Out) -> Out {
    match (one, other) {
        _ if one == other => one,
        (Out::States(mut kept), Out::States(new)) => {
            for (kept, new) in kept.iter_mut().zip(new) {
                if *kept != new {
                    *kept = 0;
                }
            }
            Out::States(kept)
        }
        _ => Out::Null,
    }
}

/// What all completions give; nothing where relations leave none. It stops at a completion that is no better than
/// `than`, the spoiler: the worst of all is then no better either.
fn prospect<'a>(rule: &'static Rule, case: &Case<'a>, than: u32) -> Prospect<'a> {
    let mut prospect =
        Prospect { outcomes: OutcomeSet(0), worst: Worst::Nothing, spoiler: None };
    if (rule.relate)(case).is_err() {
        return prospect;
    }
    let mut walk = Walk::new(rule, |full, decision| {
        prospect.outcomes.add(decision.outcome);
        prospect.worst = prospect.worst.and(rule, decision);
        if prospect.worst.rank().is_some_and(|rank| rank < than) {
            return Go::On;
        }
        prospect.spoiler = Some(*full);
        Go::Stop
    });
    walk.complete(case);
    prospect
}

/// Shows each completion that may give another decision than those before it, until `each` returns false.
pub(crate) fn each_completion(
    rule: &'static Rule,
    case: &Case<'_>,
    mut each: impl FnMut(&Case<'_>) -> bool,
) {
    if (rule.relate)(case).is_ok() {
        let mut walk = Walk::new(rule, |full, _| if each(full) { Go::On } else { Go::Stop });
        walk.complete(case);
    }
}

/// Two completions with different outcomes.
type Witnesses<'a> = Option<[Case<'a>; 2]>;

/// The outcome of a case: its number, or 0 for `undetermined`; `None` where it has no completion. Where it is
/// undetermined, `witnesses` then holds two completions.
fn outcome<'a>(rule: &'static Rule, case: &Case<'a>, witnesses: &mut Witnesses<'a>) -> Option<u8> {
    (rule.relate)(case).ok()?;
    if (rule.unknowns)(case).is_empty() {
        return Some((rule.decide)(case).outcome);
    }
    let mut first = None;
    let mut set = OutcomeSet(0);
    let mut walk = Walk::new(rule, |full, decision| {
        set.add(decision.outcome);
        let one = *first.get_or_insert(*full);
        if set.only() != 0 {
            return Go::On;
        }
        *witnesses = Some([one, *full]);
        Go::Stop
    });
    walk.by_outcome = true;
    walk.complete(case);
    (set.0 != 0).then(|| set.only())
}

/// Whether the two still are completions with different outcomes, at that moment.
fn differ_at(rule: &'static Rule, as_of: AsOf, witnesses: &[Case<'_>; 2]) -> bool {
    let [one, other] = witnesses.map(|witness| {
        let moved = Case { as_of, ..witness };
        is_completion(rule, &moved).then(|| (rule.decide)(&moved).outcome)
    });
    one.is_some() && other.is_some() && one != other
}

/// Walks over the completions of a case.
struct Walk<F> {
    rule: &'static Rule,
    /// The classes that sum up several facts.
    classes: Classes<512>,
    /// The fact that the walk is about.
    about: Option<usize>,
    /// The fact that is looked at by itself: no class sums it up with others.
    looked_at: FactSet,
    /// Facts of which one value is enough.
    idle: FactSet,
    /// Whether completions are told apart by their outcome alone.
    by_outcome: bool,
    /// The facts of the classes that were passed over.
    summed_up: FactSet,
    /// Facts of which what they add is the same beside every class, and those of them of which each value was tried.
    apart: FactSet,
    tried: FactSet,
    /// Sees each completion with its decision.
    visit: F,
    stopped: bool,
    /// The unknown facts that a completion filled, one that was passed over as well.
    filled: FactSet,
    /// The last relation that a completion broke.
    fault: Fault,
}

/// What becomes of a walk after a completion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Go {
    /// It goes on.
    On,
    /// It goes on, but with no other value of the fact that it is about.
    Past,
    /// It stops.
    Stop,
}

/// What a part of a walk found.
#[derive(Debug, Clone, Copy)]
struct Found {
    /// Facts that its decisions rest on.
    rests_on: FactSet,
    /// Facts that its refusals are about.
    refusals: FactSet,
    /// Whether it met a completion.
    any: bool,
    /// Whether each of them asked to skip the fact that the walk is about.
    past: bool,
}

impl Found {
    const NOTHING: Found =
        Found { rests_on: FactSet::NONE, refusals: FactSet::NONE, any: false, past: true };

    fn and(self, other: Self) -> Self {
        Found {
            rests_on: self.rests_on.union(other.rests_on),
            refusals: self.refusals.union(other.refusals),
            any: self.any | other.any,
            past: self.past & other.past,
        }
    }

    /// Whether other values of the fact could give other decisions. A refusal hides decisions only where one rests on
    /// a fact that the refusal is about.
    fn may_turn_on(&self, place: usize) -> bool {
        self.rests_on.has(place)
            || (self.refusals.has(place) && !self.rests_on.intersection(self.refusals).is_empty())
    }
}

impl<F> Walk<F> {
    fn new<'a>(rule: &'static Rule, visit: F) -> Self
    where
        F: FnMut(&Case<'a>, &Decision) -> Go,
    {
        let among = FactSet::of(&[0]);
        let fault = Fault { code: ErrorCode::ConflictingFacts, fact: 0, among };
        Walk {
            rule,
            classes: Classes::new(),
            about: None,
            looked_at: FactSet::NONE,
            idle: FactSet::NONE,
            by_outcome: false,
            summed_up: FactSet::NONE,
            apart: FactSet::NONE,
            tried: FactSet::NONE,
            visit,
            stopped: false,
            filled: FactSet::NONE,
            fault,
        }
    }

    fn complete<'a>(&mut self, case: &Case<'a>) -> Found
    where
        F: FnMut(&Case<'a>, &Decision) -> Go,
    {
        self.complete_open(case, (self.rule.unknowns)(case))
    }

    /// As `complete`, where those facts are unknown.
    fn complete_open<'a>(&mut self, case: &Case<'a>, open: FactSet) -> Found
    where
        F: FnMut(&Case<'a>, &Decision) -> Go,
    {
        let Some(place) = (self.rule.next)(open) else {
            let decision = (self.rule.decide)(case);
            self.filled = self.filled.union(case.filled);
            let go = (self.visit)(case, &decision);
            self.stopped = go == Go::Stop;
            let rests_on =
                if self.by_outcome { decision.outcome_rests_on } else { decision.rests_on };
            let past = go == Go::Past;
            return Found { rests_on, refusals: FactSet::NONE, any: true, past };
        };
        let mut found = Found::NOTHING;
        let mut classes = Classes::<8>::new();
        let grain = if self.about.is_some() { Grain::Fine } else { Grain::Coarse };
        let is_enough = self.idle.has(place)
            || (self.about != Some(place) && self.apart.intersection(self.tried).has(place));
        let mut fuller = case.fill(place, Value::Unknown);
        for value in candidates(self.rule, &fuller, place).as_slice() {
            fuller.set(place, *value);
            if let Err(fault) = (self.rule.relate)(&fuller) {
                self.fault = fault;
                found.refusals = found.refusals.union(fault.among);
                continue;
            }
            let open = (self.rule.unknowns)(&fuller);
            let class = self.rule.class.and_then(|class| class(&fuller, place, open, grain));
            // A class that sums up the fact that is looked at serves among the values of that fact alone.
            let sums_up = |class: &Class| !class.of.intersection(self.looked_at).is_empty();
            let is_alone = |class: &Class| {
                self.about.is_some_and(|about| about == place || class.tied.has(about))
            };
            let class = class.filter(|class| !sums_up(class) || is_alone(class));
            let part = match &class {
                None => self.complete_open(&fuller, open),
                Some(class) => {
                    let is_local = class.of.is_empty() || sums_up(class);
                    let shown =
                        if is_local { classes.shown(class) } else { self.classes.shown(class) };
                    if shown.is_some() {
                        self.filled = self.filled.union(fuller.filled);
                        self.summed_up = self.summed_up.union(class.of);
                    }
                    shown.unwrap_or_else(|| {
                        let apart = core::mem::replace(&mut self.apart, class.apart);
                        let found = self.complete_open(&fuller, open);
                        self.apart = apart;
                        if is_local {
                            classes.add(class, found);
                        } else {
                            self.classes.add(class, found);
                        }
                        found
                    })
                }
            };
            found = found.and(part);
            // Where nothing rests on this fact, its other values would repeat the same decisions.
            let repeats = || self.about == Some(place) && part.past && !part.refusals.has(place);
            if self.stopped || (part.any && (is_enough || !found.may_turn_on(place) || repeats())) {
                return found;
            }
        }
        if self.apart.has(place) {
            self.tried = self.tried.union(FactSet::of(&[place]));
        }
        found
    }
}

/// The classes met, by their bits. Past the first `N`, a class counts as new and is walked again.
struct Classes<const N: usize>(ArrayVec<Met, N>);

/// A class that was met: the earliest and the latest of its days, and what its cases found.
struct Met {
    bits: u64,
    earliest: [i32; MAX_CLASS_DAYS],
    latest: [i32; MAX_CLASS_DAYS],
    found: Found,
}

impl<const N: usize> Classes<N> {
    const fn new() -> Self {
        Classes(ArrayVec::new_const())
    }

    /// What the cases of a class found, where they have shown all that this one can show: none of its days is earlier or
    /// later than all of theirs.
    fn shown(&self, class: &Class) -> Option<Found> {
        let place = self.0.binary_search_by_key(&class.bits, |met| met.bits).ok()?;
        let met = self.0.get(place)?;
        let days = met.earliest.iter().zip(&met.latest).zip(&class.days);
        days.into_iter()
            .all(|((earliest, latest), day)| (earliest..=latest).contains(&day))
            .then_some(met.found)
    }

    /// Another case of a class, and what it found.
    fn add(&mut self, class: &Class, found: Found) {
        let met = match self.0.binary_search_by_key(&class.bits, |met| met.bits) {
            Ok(place) => self.0.get_mut(place),
            Err(place) => {
                // Where there is no more room, the class stays new.
                let (earliest, latest) = (class.days, class.days);
                let met = Met { bits: class.bits, earliest, latest, found };
                let _ = self.0.try_insert(place, met);
                None
            }
        };
        let Some(met) = met else { return };
        met.found = met.found.and(found);
        for ((earliest, latest), day) in
            met.earliest.iter_mut().zip(&mut met.latest).zip(class.days)
        {
            *earliest = day.min(*earliest);
            *latest = day.max(*latest);
        }
    }
}

/// Values of one fact that stand for all that the rule accepts, the other facts as they are.
pub(crate) fn candidates(rule: &'static Rule, case: &Case<'_>, place: usize) -> ValueEdges {
    let mut edges = ValueEdges::new();
    let Some(fact) = rule.facts.get(place) else { return edges };
    match fact.kind {
        Kind::YesNo => {
            edges.push(Value::Flag(true));
            edges.push(Value::Flag(false));
        }
        Kind::Choice(choices) => {
            for number in 1..=u8::try_from(choices.len()).unwrap_or(u8::MAX) {
                edges.push(Value::Choice(number));
            }
        }
        Kind::Object => edges.push(Value::Given),
        Kind::Number(from, to) => {
            edges.push(Value::Number(from));
            edges.push(Value::Number(to));
            (rule.edges)(case, place, &mut edges);
            edges.retain(|value| (from..=to).contains(&value.number()));
        }
        Kind::Day => day_candidates(rule, fact, case, place, &mut edges),
        Kind::Instant => instant_candidates(rule, fact, case, place, &mut edges),
        Kind::Set(_) | Kind::Text | Kind::Periods => (rule.edges)(case, place, &mut edges),
    }
    if fact.word.is_some() {
        edges.push(Value::Never);
    }
    edges
}

/// The first and last day that a fact accepts.
fn day_range(fact: &FactSpec, case: &Case<'_>) -> (Day, Day) {
    (Day::MIN, if fact.past { case.day().min(Day::MAX) } else { Day::MAX })
}

fn day_candidates(
    rule: &'static Rule,
    fact: &FactSpec,
    case: &Case<'_>,
    place: usize,
    edges: &mut ValueEdges,
) {
    let (first, last) = day_range(fact, case);
    // Edges and ends first: they are the earliest and the latest day of each class, so that what lies between is passed over.
    (rule.edges)(case, place, edges);
    edges.push_day(first);
    edges.push_day(last);
    edges.turn(case.day());
    edges.push_day(case.day().plus_days(1));
    // Relations order days among themselves.
    for other in &case.facts {
        if let Value::Day(day) = other {
            edges.turn(*day);
            edges.push_day(day.plus_days(1));
        }
    }
    edges.retain(|value| value.day().is_some_and(|day| first <= day && day <= last));
}

/// The first and last instant that a fact accepts.
fn instant_range(fact: &FactSpec, case: &Case<'_>) -> (Instant, Instant) {
    (Instant::MIN, if fact.past { case.instant().min(Instant::MAX) } else { Instant::MAX })
}

fn instant_candidates(
    rule: &'static Rule,
    fact: &FactSpec,
    case: &Case<'_>,
    place: usize,
    edges: &mut ValueEdges,
) {
    let (first, last) = instant_range(fact, case);
    let now = case.instant();
    for instant in [now, first, last, now.plus_seconds(-1), now.plus_seconds(1)] {
        edges.push(Value::Instant(instant));
    }
    (rule.edges)(case, place, edges);
    edges
        .retain(|value| value.instant().is_some_and(|instant| first <= instant && instant <= last));
}

impl<'a> Asked<'a> {
    /// The rule.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity").as_of(date!(2026-11-21)).ask()?;
    /// assert_eq!(asked.rule().slug, "exam-validity");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// The case that it was asked on, defaults filled in.
    ///
    /// ```
    /// use echeance::dynamic::{Question, Value};
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    /// let asked = question.fact("passed_on", date!(2024-11-21)).ask()?;
    /// assert_eq!(asked.case().fact(0), Value::Day(date!(2024-11-21).into()));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn case(&self) -> &Case<'a> {
        &self.case
    }

    /// The outcome: its number in the rule's table, from 1, or 0 for `undetermined`.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// assert_eq!((asked.outcome(), asked.outcome_slug()), (2, "valid"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn outcome(&self) -> u8 {
        self.settled.outcomes.only()
    }

    /// The slug of the outcome.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    /// assert_eq!(question.clone().ask()?.outcome_slug(), "undetermined");
    /// assert_eq!(question.fact("passed_on", "never").ask()?.outcome_slug(), "not-passed");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn outcome_slug(&self) -> &'static str {
        self.rule.outcome_slug(self.outcome())
    }

    /// The reasons of the rule's own table that all completions share.
    ///
    /// ```
    /// use echeance::dynamic::{Question, ReasonSet};
    /// use time::macros::date;
    ///
    /// // The reasons differ with the day of the exam, which is not known.
    /// let asked = Question::new("exam-validity").as_of(date!(2026-11-21)).ask()?;
    /// assert_eq!(asked.shared_reasons(), ReasonSet::NONE);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn shared_reasons(&self) -> ReasonSet {
        self.settled.reasons
    }

    /// Whether every outcome that is possible follows the procedure that was published for clicSÉQUR, on a day on which
    /// that may no longer stand.
    fn is_procedure_unsure(&self) -> bool {
        self.settled.outcomes.0 & !self.rule.clicsequr_procedure == 0
            && is_procedure_unsure(&self.case)
    }

    /// The reasons, in the order in which an answer lists them.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// assert_eq!(asked.reasons().map(|reason| reason.slug).collect::<Vec<_>>(), ["exam-within-two-years"]);
    /// let open = Question::new("exam-validity").as_of(date!(2026-11-21)).ask()?;
    /// assert_eq!(open.reasons().map(|reason| reason.slug).collect::<Vec<_>>(), ["facts-missing"]);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn reasons(&self) -> impl Iterator<Item = &'static ReasonSpec> {
        let shared = self.shared_reasons();
        let own = self.rule.reasons.iter().enumerate();
        let own = own.filter(move |(place, _)| shared.has(*place)).map(|(_, reason)| reason);
        let notice = self
            .is_procedure_unsure()
            .then(|| GeneralReason::ProcedurePublishedForClicsequr.spec());
        let stand_in = if self.outcome() == 0 {
            Some(GeneralReason::FactsMissing.spec())
        } else if shared == ReasonSet::NONE && notice.is_none() {
            Some(GeneralReason::AllCasesAgree.spec())
        } else {
            None
        };
        own.chain(stand_in).chain(notice)
    }

    /// The value at that place of the rule's table.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let place = asked.rule().values.iter().position(|spec| spec.name == "days_left");
    /// assert_eq!(asked.value(place.expect("a value of the rule")), echeance::dynamic::Out::Number(1));
    /// assert_eq!(asked.value(99), echeance::dynamic::Out::Null);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn value(&self, place: usize) -> Out {
        self.settled.values.get(place).copied().unwrap_or_default()
    }

    /// The facts whose knowledge would settle the outcome; none unless it is undetermined.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-transfer").as_of(date!(2026-11-21)).ask()?;
    /// let missing = asked.rule().names(asked.missing().places());
    /// assert!(missing.eq(["exam_passed_on", "affiliated_at_expiry"]));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn missing(&self) -> Missing {
        let mut missing = Missing::default();
        if self.outcome() != 0 {
            return missing;
        }
        let open = self.missing_candidates();
        let mut idle = None;
        let few = self.few_completions(open);
        for place in open.places() {
            if self.matters(place, open, &few, &mut idle) {
                let only = FactSet::of(&[place]);
                if self.settles(place) {
                    missing.settling = missing.settling.union(only);
                } else {
                    missing.others = missing.others.union(only);
                }
            }
        }
        missing
    }

    /// The unknown facts that a completion fills: all that could be missing. The parts of an object are facts only where
    /// the object was given.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity").as_of(date!(2026-11-21)).ask()?;
    /// let candidates = asked.missing_candidates();
    /// assert!(asked.rule().names(candidates.places()).eq(["passed_on"]));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn missing_candidates(&self) -> FactSet {
        let mut candidates = self.settled.filled;
        let mut object = Value::Unknown;
        for (place, fact) in self.rule.facts.iter().enumerate() {
            if fact.kind == Kind::Object {
                object = self.case.fact(place);
            } else if fact.is_part() && object != Value::Given {
                candidates = candidates.difference(FactSet::of(&[place]));
            }
        }
        candidates
    }

    /// Whether one value of the fact alone leaves one outcome.
    fn settles(&self, place: usize) -> bool {
        candidates(self.rule, &self.case, place)
            .as_slice()
            .iter()
            .filter_map(|value| outcome(self.rule, &self.case.fill(place, *value), &mut None))
            .any(|outcome| outcome != 0)
    }

    /// Completions that differ in the facts that they fill or in those that they rest on, until each of the open ones is both
    /// in some of them.
    fn few_completions(&self, open: FactSet) -> FewCompletions<'a> {
        let mut few = ArrayVec::new_const();
        let mut walk = Walk::new(self.rule, |full, decision| {
            let is_met = few.iter().any(|(met, _, rests_on): &(Case<'_>, u8, FactSet)| {
                (met.filled, *rests_on) == (full.filled, decision.rests_on)
            });
            if !is_met {
                few.push((*full, decision.outcome, decision.rests_on));
            }
            let covered = |left: FactSet, met: &(Case<'_>, u8, FactSet)| {
                left.difference(met.0.filled.intersection(met.2))
            };
            let is_enough = few.is_full() || few.iter().fold(open, covered).is_empty();
            if is_enough { Go::Stop } else { Go::On }
        });
        walk.complete(&self.case);
        let summed_up = walk.summed_up;
        FewCompletions { completions: few, summed_up }
    }

    /// Whether two completions with different outcomes differ in the fact, and otherwise only where that difference
    /// forces another fact; `idle`: the facts that are certain not to matter, once they were looked for.
    fn matters(
        &self,
        place: usize,
        open: FactSet,
        few: &FewCompletions<'a>,
        idle: &mut Option<FactSet>,
    ) -> bool {
        // A few completions show most facts that matter at once. Completions of every class show almost all; only a fact
        // that they do not show is looked at by itself, where a class could hide it.
        let others = open.difference(FactSet::of(&[place]));
        let turns = |(full, outcome, _): &(Case<'a>, u8, FactSet)| {
            turns_on(self.rule, full, *outcome, place, others, FEW_FORCED) == Turn::Other
        };
        if few.completions.iter().any(turns) {
            return true;
        }
        let (none, only) = (FactSet::NONE, FactSet::of(&[place]));
        if few.summed_up.has(place) && self.matters_on_walk(place, others, only, none, 32, FEW_FORCED).matters {
            return true;
        }
        let idle = *idle.get_or_insert_with(|| influence::idle(self.rule, &self.case, open));
        if idle.has(place) {
            return false;
        }
        // Changes that force others are many: they are tried in full only where no other change shows that the fact matters.
        let walk = |looked_at, forced| {
            let mut found = self.matters_on_walk(place, others, looked_at, idle, usize::MAX, forced);
            if found.is_cut && !found.matters {
                found =
                    self.matters_on_walk(place, others, looked_at, idle, usize::MAX, usize::MAX);
            }
            found
        };
        let found = walk(none, FEW_FORCED);
        found.matters || (found.summed_up.has(place) && walk(only, FEW_FORCED).matters)
    }

    /// Whether the fact matters to one of that many completions of the walk.
    fn matters_on_walk(
        &self,
        place: usize,
        others: FactSet,
        looked_at: FactSet,
        idle: FactSet,
        mut most: usize,
        forced: usize,
    ) -> Matters {
        let rule = self.rule;
        let (mut matters, mut is_cut) = (false, false);
        let mut walk = Walk::new(rule, |full, decision| {
            let outcome = decision.outcome;
            let turn = turns_on(rule, full, outcome, place, others, forced);
            matters = turn == Turn::Other;
            is_cut |= turn == Turn::Cut;
            most = most.saturating_sub(1);
            match turn {
                Turn::Other => Go::Stop,
                _ if most == 0 => Go::Stop,
                Turn::None => Go::Past,
                Turn::NoneForced | Turn::Cut => Go::On,
            }
        });
        (walk.about, walk.looked_at, walk.idle) = (Some(place), looked_at, idle);
        walk.complete(&self.case);
        let summed_up = walk.summed_up;
        Matters { matters, is_cut, summed_up }
    }

    /// The changes of that fact alone that give a better outcome: the nearest, and the act of today where that is
    /// another.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let ask = |passed_on| {
    ///     let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    ///     question.fact("passed_on", passed_on).ask()
    /// };
    /// let valid = ask(date!(2024-11-21))?;
    /// assert!(valid.flips_of(0).iter().all(Option::is_none));
    /// // The exam is lapsed: passed later, it is valid.
    /// let [nearest, _] = ask(date!(2024-11-20))?.flips_of(0);
    /// assert_eq!(nearest.map(|flip| flip.outcome), Some(valid.outcome()));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn flips_of(&self, place: usize) -> [Option<Flip>; 2] {
        self.flips_past(place, &mut self.worst_completion())
    }

    /// A completion than which none is worse, where facts are unknown.
    fn worst_completion(&self) -> Spoilers<'a> {
        let mut worst = Spoilers::new_const();
        let Some(rank) = self.settled.worst.rank() else { return worst };
        if (self.rule.unknowns)(&self.case).is_empty() {
            return worst;
        }
        let mut walk = Walk::new(self.rule, |full, decision| {
            if Worst::Nothing.and(self.rule, decision).rank() == Some(rank) {
                worst.push(*full);
                Go::Stop
            } else {
                Go::On
            }
        });
        walk.complete(&self.case);
        worst
    }

    /// The changes of that fact. A completion that stays as bad under a change shows that it does not serve: most changes
    /// fall to a few of them, `spoilers`, to which those are added that are met.
    fn flips_past(&self, place: usize, spoilers: &mut Spoilers<'a>) -> [Option<Flip>; 2] {
        let rule = self.rule;
        let Some(fact) = rule.facts.get(place).filter(|fact| has_flips(fact)) else {
            return [None; 2];
        };
        let Some(now) = self.settled.worst.rank() else { return [None; 2] };
        // Nothing is better than the best outcome, and nothing changes with a fact on which nothing rests.
        let best = rule.outcomes.iter().map(|outcome| u32::from(outcome.rank)).min();
        if best.is_none_or(|best| now <= best) || !self.settled.rests_on.has(place) {
            return [None; 2];
        }
        let given = self.case.fact(place);
        let open = (rule.unknowns)(&self.case);
        let mut values = ArrayVec::<(FlipOrder, Value<'static>), MAX_EDGES>::new();
        for value in candidates(rule, &self.case, place).as_slice() {
            values.push((self.flip_order(fact, given, *value, 0), *value));
        }
        // Days and numbers, nearest first: once one serves, the others need not be tried, but for the act of today. Of
        // choices, the outcome that they give counts first, so that each is tried.
        let is_ranked = matches!(fact.kind, Kind::YesNo | Kind::Choice(_));
        values.sort_unstable_by_key(|(order, _)| *order);
        let (mut nearest, mut today): (Option<(FlipOrder, Flip)>, Option<Flip>) = (None, None);
        for (_, value) in &values {
            let nature = self.nature(place, fact, *value);
            let is_today = nature == Nature::Act && *value == Value::Day(self.case.day());
            if *value == given
                || (nearest.is_some() && !is_ranked && !is_today)
                || !self.may_flip_to(fact, given, *value)
            {
                continue;
            }
            let stays = |spoiler: &Case<'_>| {
                let mut changed = spoiler.with(place, *value);
                changed.filled = changed.filled.difference(FactSet::of(&[place]));
                is_completion(rule, &changed)
                    && Worst::Nothing
                        .and(rule, &(rule.decide)(&changed))
                        .rank()
                        .is_none_or(|rank| now <= rank)
            };
            if let Some(of) = spoilers.iter().rposition(stays) {
                spoilers.get_mut(of..).unwrap_or_default().rotate_left(1);
                continue;
            }
            let prospect = prospect(rule, &self.case.with(place, *value), now);
            // As a completion of the case: the fact as it was, or filled where a completion fills it.
            let spoiler = prospect.spoiler.filter(|_| !open.is_empty());
            let spoiler = spoiler.and_then(|spoiler| match given {
                Value::Unknown => open.has(place).then(|| spoiler.fill(place, *value)),
                given => Some(spoiler.with(place, given)),
            });
            if let Some(spoiler) = spoiler {
                if spoilers.is_full() {
                    spoilers.remove(0);
                }
                spoilers.push(spoiler);
            }
            let Some(rank) = prospect.worst.rank().filter(|rank| *rank < now) else { continue };
            let flip = Flip { fact: place, to: *value, outcome: prospect.outcomes.only(), nature };
            let order = self.flip_order(fact, given, *value, rank);
            if nearest.as_ref().is_none_or(|(least, _)| order < *least) {
                nearest = Some((order, flip));
            }
            if is_today {
                today = Some(flip);
            }
        }
        let nearest = nearest.map(|(_, flip)| flip);
        [nearest, today.filter(|today| nearest.is_some_and(|nearest| nearest.to != today.to))]
    }

    /// No day is moved past the day of the question, but for those that the table names.
    fn may_flip_to(&self, fact: &FactSpec, given: Value<'_>, to: Value<'_>) -> bool {
        let Value::Day(day) = to else { return true };
        day <= self.case.day()
            || match fact.ahead {
                Ahead::Never => false,
                Ahead::WhereGiven => given.day().is_some(),
                Ahead::Always => true,
            }
    }

    /// Whether the person can still bring the fact to that value.
    fn nature(&self, place: usize, fact: &FactSpec, to: Value<'_>) -> Nature {
        let is_act = match (fact.nature, to) {
            (Nature::Act, to) if fact.is_ended_by_act => to == Value::Never,
            (Nature::Act, Value::Day(day)) => day == self.case.day(),
            (Nature::Act, Value::Flag(flag)) => flag,
            (Nature::Act, Value::Choice(_)) => true,
            _ => false,
        };
        if is_act && (self.rule.can_act)(&self.case, place) { Nature::Act } else { Nature::Record }
    }

    /// Among changes that serve: the nearest day or number, the earlier or smaller of two, a word only where no
    /// day does; among choices, the best outcome, then the list's order.
    fn flip_order(&self, fact: &FactSpec, given: Value<'_>, to: Value<'_>, rank: u32) -> FlipOrder {
        let yes_no = matches!(fact.kind, Kind::YesNo);
        match to {
            Value::Day(day) => {
                let from = given.day().unwrap_or_else(|| self.case.day());
                (0, i64::from(from.days_until(day)).abs(), i64::from(day.number()))
            }
            Value::Instant(instant) => {
                let from = given.instant().unwrap_or_else(|| self.case.instant());
                (0, (instant.seconds() - from.seconds()).abs(), instant.seconds())
            }
            Value::Number(number) => {
                let from = if let Value::Number(given) = given { given } else { i32::MIN };
                (0, (i64::from(number) - i64::from(from)).abs(), i64::from(number))
            }
            Value::Choice(choice) => (rank, i64::from(choice), 0),
            Value::Flag(flag) => (rank, i64::from(!flag), 0),
            Value::Never if yes_no => (rank, 2, 0),
            _ => (u32::MAX, 0, 0),
        }
    }

    /// All flips, in the table's order.
    ///
    /// ```
    /// use echeance::dynamic::{Question, Value};
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-22))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let flip = asked.flips().next().expect("an exam passed a day later is still valid");
    /// assert_eq!(asked.rule().facts[flip.fact].name, "passed_on");
    /// assert_eq!(flip.to, Value::Day(date!(2024-11-22).into()));
    /// assert_eq!(asked.rule().outcome_slug(flip.outcome), "valid");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn flips(&self) -> impl Iterator<Item = Flip> {
        let mut spoilers = self.worst_completion();
        (0..self.rule.facts.len().min(MAX_FACTS))
            .flat_map(move |place| self.flips_past(place, &mut spoilers))
            .flatten()
    }

    /// The first later moment, up to the last day of 2199, on which time alone gives another outcome.
    ///
    /// ```
    /// use echeance::dynamic::{AsOf, Question};
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let change = asked.next_change().expect("the two years end");
    /// assert_eq!(change.on, AsOf::Day(date!(2026-11-22).into()));
    /// assert_eq!(asked.rule().outcome_slug(change.outcome), "lapsed");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn next_change(&self) -> Option<NextChange> {
        let mut turns = Turns::new();
        let (now, end) = match self.case.as_of {
            AsOf::Missing => return None,
            AsOf::Day(day) => (i64::from(day.number()), i64::from(Day::MAX.number())),
            AsOf::Instant(now) => (now.seconds(), Instant::MAX.seconds()),
        };
        collect_turns(self.rule, &self.case, &mut turns);
        let turns = turns.as_mut_slice();
        turns.sort_unstable();
        let current = self.outcome();
        let mut case = self.case;
        let mut witnesses = None;
        for turn in turns.iter().copied().filter(|turn| now < *turn && *turn <= end) {
            case.as_of = match self.case.as_of {
                AsOf::Instant(_) => AsOf::Instant(Instant::new(turn)),
                _ => AsOf::Day(Day::new(i32::try_from(turn).ok()?)),
            };
            if current == 0
                && witnesses.as_ref().is_some_and(|two| differ_at(self.rule, case.as_of, two))
            {
                continue;
            }
            // A moment from which on the facts could no longer stand together is passed over.
            let Some(outcome) = outcome(self.rule, &case, &mut witnesses) else { continue };
            if outcome != current {
                return Some(NextChange { on: case.as_of, outcome });
            }
        }
        None
    }

    /// The choices of readings that the question rests on, in the order of [`Reading::ALL`].
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let slugs = asked.readings().map(|(reading, choice)| (reading.slug(), choice));
    /// assert!(slugs.eq([("leap-day", 1), ("counting", 1)]));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn readings(&self) -> impl Iterator<Item = (Reading, u8)> {
        Reading::ALL.into_iter().filter_map(|reading| {
            let choice = self.rule.choice(reading, &self.case.readings)?;
            (self.rule.uses)(&self.case, reading).then_some((reading, choice))
        })
    }

    /// Every other choice of one reading, the others as chosen, that gives another outcome or another day. A choice under
    /// which the facts cannot stand together is left out.
    ///
    /// ```
    /// use echeance::dynamic::{DayName, Question};
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let contest = asked.contest().next().expect("the two years end on a Saturday");
    /// assert_eq!(contest.reading.slug(), "counting");
    /// assert_eq!(contest.outcome, asked.outcome());
    /// let names: Vec<_> = contest.days().map(|(name, _)| name).collect();
    /// assert_eq!(names, [DayName::Value("days_left"), DayName::NextChange]);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn contest(&self) -> impl Iterator<Item = Contest<'_>> {
        let mut case = self.case;
        let mut asked_next_change = None;
        let others = self.readings().flat_map(|(reading, chosen)| {
            let choices = 1..=u8::try_from(reading.choices().len()).unwrap_or(0);
            choices.filter(move |choice| *choice != chosen).map(move |choice| (reading, choice))
        });
        others.filter_map(move |(reading, choice)| {
            case.readings = self.case.readings.with_number(reading, choice);
            let settled = settle(self.rule, &case, true).ok()?;
            let other = Asked { rule: self.rule, case, settled };
            let contest = Contest {
                reading,
                choice,
                outcome: other.outcome(),
                asked: self,
                asked_next_change: *asked_next_change.get_or_insert_with(|| self.next_change()),
                next_change: other.next_change(),
                other,
            };
            (contest.outcome != self.outcome() || contest.has_other_days()).then_some(contest)
        })
    }

    /// Whether another choice of one reading gives another outcome.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let ask = |as_of| {
    ///     Question::new("exam-validity").as_of(as_of).fact("passed_on", date!(2024-11-21)).ask()
    /// };
    /// // The two years end on a Saturday; whether Sunday is too late is a matter of counting.
    /// assert!(!ask(date!(2026-11-21))?.contested());
    /// assert!(ask(date!(2026-11-22))?.contested());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn contested(&self) -> bool {
        self.contest().any(|contest| contest.outcome != self.outcome())
    }

    /// Whether another choice of one reading gives another day: of the values, of the duties, of the days left or of the
    /// next change.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// // The two years end on a Saturday: by another counting, on the Monday after it.
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    /// assert!(question.clone().fact("passed_on", date!(2024-11-21)).ask()?.days_contested());
    /// // These end on a Thursday, by either counting.
    /// assert!(!question.fact("passed_on", date!(2025-11-18)).ask()?.days_contested());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn days_contested(&self) -> bool {
        self.contest().any(|contest| contest.has_other_days())
    }

    /// The acts that the rule lists; `None` of a rule without any.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let ask = |rule| Question::new(rule).as_of(date!(2026-11-21)).ask();
    /// assert!(ask("holder-review")?.duties().is_some());
    /// assert!(ask("exam-validity")?.duties().is_none());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn duties(&self) -> Option<Duties> {
        self.settled.duties
    }

    /// The facts that were absent and took their default, parameters apart.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("certificate-renewal").as_of(date!(2026-11-21));
    /// let asked = question.fact("expires_on", date!(2027-03-01)).ask()?;
    /// assert!(asked.rule().names(asked.assumed().places()).eq(["completed_on"]));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn assumed(&self) -> FactSet {
        self.case.assumed
    }

    /// The ids of the statements that tell a person what to do on this outcome, in order, contact last.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let steps: Vec<_> = asked.next_steps().iter().filter_map(|id| echeance::statements::by_id(id)).collect();
    /// assert_eq!(steps.len(), asked.next_steps().len());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn next_steps(&self) -> &'static [&'static str] {
        let steps = self
            .rule
            .outcome(self.outcome())
            .map_or(self.rule.undetermined_steps, |outcome| outcome.next_steps);
        let after = steps.after_clicsequr.filter(|_| is_procedure_unsure(&self.case));
        after.unwrap_or(steps.first)
    }

    /// Asks the rules that this one asks, on the same facts.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("holder-review")
    ///     .as_of(date!(2026-11-28))
    ///     .fact("certificate_number", "none")
    ///     .fact("issued_on", date!(2024-12-05))
    ///     .ask()?;
    /// let mut rules = Vec::new();
    /// asked.decisions(|part| rules.push(part.rule().slug));
    /// assert!(rules.contains(&"certificate-status") && !rules.contains(&"certificate-number"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn decisions(&self, mut each: impl FnMut(Asked<'_>)) {
        (self.rule.asks)(&self.case, &mut |rule, case| {
            if let Ok(asked) = rule.ask_checked(&case) {
                each(asked);
            }
        });
    }
}

/// Texts, lists, objects and their parts, and the caller's own choices have no flips.
fn has_flips(fact: &FactSpec) -> bool {
    !fact.is_part()
        && fact.nature != Nature::Parameter
        && !matches!(fact.kind, Kind::Text | Kind::Set(_) | Kind::Periods | Kind::Object)
}

/// Completions that are as bad as the case, the one that spoiled a change last in the last place.
type Spoilers<'a> = ArrayVec<Case<'a>, 16>;

/// Completions, each with its outcome and what that rests on; and the facts of the classes that were passed over.
struct FewCompletions<'a> {
    completions: ArrayVec<(Case<'a>, u8, FactSet), 16>,
    summed_up: FactSet,
}

/// How many changes that force another one are tried on a completion, where others follow.
const FEW_FORCED: usize = 100;

/// What a walk found about a fact.
struct Matters {
    matters: bool,
    /// Whether some changes that force another one were not tried.
    is_cut: bool,
    /// The facts of the classes that were passed over.
    summed_up: FactSet,
}

/// What other values of a fact give a completion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// Another outcome.
    Other,
    /// The same outcome.
    None,
    /// The same, where some force another fact to change too.
    NoneForced,
    /// The same, as far as they were tried.
    Cut,
}

/// Whether another value of the fact gives a completion another outcome, one of the other facts changed with it where the
/// change forces one, of which `most` are tried.
fn turns_on(
    rule: &'static Rule,
    full: &Case<'_>,
    outcome: u8,
    place: usize,
    others: FactSet,
    mut most: usize,
) -> Turn {
    let mut changed = full.fill(place, Value::Unknown);
    let values = candidates(rule, &Case { filled: FactSet::NONE, ..*full }, place);
    // Where a change forces another fact: one that is then unknown, or that the broken relation is about.
    let forced = |changed: &Case<'_>| match (rule.relate)(changed) {
        Ok(()) => (rule.unknowns)(changed),
        Err(fault) => fault.among,
    };
    let mut forcing = ArrayVec::<(Value<'static>, FactSet), MAX_EDGES>::new();
    for value in values.as_slice() {
        changed.set(place, *value);
        let forced = forced(&changed);
        if !forced.is_empty() {
            forcing.push((*value, forced.intersection(others)));
        } else if (rule.decide)(&changed).outcome != outcome {
            return Turn::Other;
        }
    }
    for (value, forced) in &forcing {
        changed.set(place, *value);
        for other in forced.places() {
            if most == 0 {
                return Turn::Cut;
            }
            let values = candidates(rule, &Case { filled: FactSet::NONE, ..changed }, other);
            let tried = values.as_slice().get(..most).unwrap_or(values.as_slice());
            most -= tried.len();
            let mut full = changed.fill(other, Value::Unknown);
            for value in tried {
                full.set(other, *value);
                if gives_other(rule, &full, outcome) {
                    return Turn::Other;
                }
            }
        }
    }
    if forcing.is_empty() { Turn::None } else { Turn::NoneForced }
}

/// Sorts flips of one fact: the least comes first.
type FlipOrder = (u32, i64, i64);

/// Whether a case leaves nothing open and breaks no relation.
fn is_completion(rule: &'static Rule, case: &Case<'_>) -> bool {
    (rule.unknowns)(case).is_empty() && (rule.relate)(case).is_ok()
}

/// Whether a case is a completion with another outcome.
fn gives_other(rule: &'static Rule, case: &Case<'_>, outcome: u8) -> bool {
    is_completion(rule, case) && (rule.decide)(case).outcome != outcome
}

/// The turns of every completion that puts an unknown fact at an end of its range.
fn collect_turns(rule: &'static Rule, case: &Case<'_>, turns: &mut Turns) {
    if (rule.unknowns)(case).is_empty() {
        return (rule.turns)(case, turns);
    }
    for part in rule.turn_parts {
        collect_turns_of(rule, *part, case, turns);
    }
}

/// Those of completions that differ in the facts of one part.
fn collect_turns_of(rule: &'static Rule, part: FactSet, case: &Case<'_>, turns: &mut Turns) {
    let Some(place) = (rule.unknowns)(case).places().next() else {
        return (rule.turns)(case, turns);
    };
    let Some(fact) = rule.facts.get(place) else { return };
    let mut ends = ValueEdges::new();
    match fact.kind {
        Kind::Day => {
            // The latest day of a past fact moves with the moment itself: it gives no turn of its own.
            let (first, last) = day_range(fact, case);
            ends.push(Value::Day(first));
            ends.push(Value::Day(last));
            if fact.word.is_some() {
                ends.push(Value::Never);
            }
        }
        Kind::Instant => {
            let (first, last) = instant_range(fact, case);
            ends.push(Value::Instant(first));
            ends.push(Value::Instant(last));
        }
        _ => ends = candidates(rule, case, place),
    }
    let enough = if part.has(place) { ends.as_slice().len() } else { 1 };
    let mut fuller = case.fill(place, Value::Unknown);
    for value in ends.as_slice().iter().take(enough) {
        fuller.set(place, *value);
        collect_turns_of(rule, part, &fuller, turns);
    }
}
