//! Walks over the completions of a case, of which one of each class is enough.

use arrayvec::ArrayVec;

use crate::calendar::{Day, Instant};
use crate::rule::class::{Class, Grain, MAX_DAYS};
use crate::rule::edges::ValueEdges;
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{FactSet, FactSpec, Kind, Value};
use crate::rule::{Case, Decision, Rule};

/// Walks over the completions of a case.
pub(super) struct Walk<'w, F> {
    rule: &'static Rule,
    /// The classes that sum up several facts.
    classes: Classes<512>,
    /// The fact that the walk is about.
    pub(super) about: Option<usize>,
    /// The fact that is looked at by itself: no class sums it up with others.
    pub(super) looked_at: FactSet,
    /// Whether the last value of each fact comes first.
    pub(super) is_backwards: bool,
    /// Whether only outcomes count, with the days on which they depend.
    pub(super) is_for_outcomes: bool,
    /// Facts that count only where the outcome of a completion depends on them.
    pub(super) for_outcome_alone: FactSet,
    /// What a part of the walk would find, where it would show nothing of the fact that the walk is about: the case, and the
    /// place of the fact that was filled last.
    pub(super) shows_nothing: Option<&'w mut ShowsNothing<'w>>,
    /// Facts of which one value is enough.
    pub(super) idle: FactSet,
    /// The facts of the classes that were skipped.
    pub(super) summed_up: FactSet,
    /// How many values it still tries before it stops.
    pub(super) left: usize,
    /// Facts that add the same to every class, and those of them of which every value was tried.
    apart: FactSet,
    tried: FactSet,
    /// Sees each completion with its decision.
    visit: F,
    stopped: bool,
    /// The unknown facts that a completion filled, even a skipped one.
    pub(super) filled: FactSet,
    /// The last relation that a completion broke.
    pub(super) fault: Fault,
}

/// What a case finds, where it shows nothing of the fact that a walk is about.
pub(super) type ShowsNothing<'f> = dyn FnMut(&Case<'_>, usize) -> Option<Found> + 'f;

/// How a walk continues after a completion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Go {
    /// It goes on.
    On,
    /// It goes on, for outcomes alone.
    ForOutcomes,
    /// It goes on, but with no other value of the fact that it is about.
    Past,
    /// It stops.
    Stop,
}

/// What a part of a walk found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// Facts that its decisions rest on.
    pub(super) rests_on: FactSet,
    /// Facts that its refusals are about.
    pub(super) refusals: FactSet,
    /// Whether it met a completion.
    pub(super) any: bool,
    /// Whether each of them asked to skip the fact that the walk is about.
    pub(super) past: bool,
}

impl Found {
    pub(super) const NOTHING: Found =
        Found { rests_on: FactSet::NONE, refusals: FactSet::NONE, any: false, past: true };

    pub(super) fn and(self, other: Self) -> Self {
        Found {
            rests_on: self.rests_on.union(other.rests_on),
            refusals: self.refusals.union(other.refusals),
            any: self.any | other.any,
            past: self.past & other.past,
        }
    }

    /// Whether other values of the fact could give other decisions. A refusal hides decisions only where one rests on
    /// a fact that the refusal is about.
    pub(super) fn may_turn_on(&self, place: usize) -> bool {
        self.rests_on.has(place)
            || (self.refusals.has(place) && !self.rests_on.intersection(self.refusals).is_empty())
    }
}

impl<F> Walk<'_, F> {
    pub(super) fn new<'a>(rule: &'static Rule, visit: F) -> Self
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
            is_backwards: false,
            is_for_outcomes: false,
            for_outcome_alone: FactSet::NONE,
            shows_nothing: None,
            idle: FactSet::NONE,
            summed_up: FactSet::NONE,
            left: usize::MAX,
            apart: FactSet::NONE,
            tried: FactSet::NONE,
            visit,
            stopped: false,
            filled: FactSet::NONE,
            fault,
        }
    }

    pub(super) fn complete<'a>(&mut self, case: &Case<'a>) -> Found
    where
        F: FnMut(&Case<'a>, &Decision) -> Go,
    {
        self.complete_unknown(case, (self.rule.unknowns)(case))
    }

    /// As `complete`, where those facts are unknown.
    fn complete_unknown<'a>(&mut self, case: &Case<'a>, unknown: FactSet) -> Found
    where
        F: FnMut(&Case<'a>, &Decision) -> Go,
    {
        let Some(place) = (self.rule.next)(unknown) else {
            let decision = (self.rule.decide)(case);
            self.filled = self.filled.union(case.filled);
            let go = (self.visit)(case, &decision);
            self.stopped = go == Go::Stop;
            self.is_for_outcomes |= go == Go::ForOutcomes;
            let mut rests_on = decision.rests_on;
            if !self.for_outcome_alone.is_empty() {
                let depends_on = (self.rule.outcome_depends_on)(case, &decision);
                rests_on = rests_on.difference(self.for_outcome_alone.difference(depends_on));
            }
            return Found { rests_on, refusals: FactSet::NONE, any: true, past: go == Go::Past };
        };
        let is_free = self.rule.independent.has(place);
        let others = unknown.difference(FactSet::of(&[place]));
        let mut found = Found::NOTHING;
        let mut classes = Classes::<8>::new();
        let grain = if self.about.is_some() { Grain::Fine } else { Grain::Coarse };
        let is_enough = self.idle.has(place)
            || if self.about == Some(place) {
                self.rule.reversible.has(place)
            } else {
                self.apart.intersection(self.tried).has(place)
            };
        let mut fuller = case.fill(place, Value::Unknown);
        let mut values = ValueEdges::new();
        add_candidates(self.rule, &fuller, place, &mut values);
        if self.is_backwards {
            values.as_mut_slice().reverse();
        }
        for value in values.as_slice() {
            let Some(left) = self.left.checked_sub(1) else {
                self.stopped = true;
                return found;
            };
            self.left = left;
            fuller.set(place, *value);
            if !is_free && let Err(fault) = (self.rule.relate)(&fuller) {
                self.fault = fault;
                found.refusals = found.refusals.union(fault.among);
                continue;
            }
            let unknown = if is_free { others } else { (self.rule.unknowns)(&fuller) };
            let class = self.rule.class.and_then(|class| class(&fuller, place, unknown, grain));
            let nothing = match (&mut self.shows_nothing, &class, self.about) {
                (Some(shows_nothing), Some(class), Some(about))
                    if !class.of.is_empty()
                        && !unknown.has(about)
                        && !unknown.difference(self.idle).is_empty() =>
                {
                    shows_nothing(&fuller, place)
                }
                _ => None,
            };
            // A class that sums up the fact that is looked at serves among the values of that fact alone.
            let sums_up = |class: &Class| !class.of.intersection(self.looked_at).is_empty();
            let is_alone = |class: &Class| {
                self.about.is_some_and(|about| about == place || class.tied.has(about))
            };
            let class = class.filter(|class| !sums_up(class) || is_alone(class));
            let part = match &class {
                _ if nothing.is_some() => {
                    self.filled = self.filled.union(fuller.filled);
                    nothing.unwrap_or(Found::NOTHING)
                }
                None => self.complete_unknown(&fuller, unknown),
                Some(class) => {
                    let is_local = class.of.is_empty() || sums_up(class);
                    let days = if self.is_for_outcomes { class.compared } else { MAX_DAYS };
                    let shown = if is_local {
                        classes.shown(class, days)
                    } else {
                        self.classes.shown(class, days)
                    };
                    if shown.is_some() {
                        self.filled = self.filled.union(fuller.filled);
                        self.summed_up = self.summed_up.union(class.of);
                    }
                    shown.unwrap_or_else(|| {
                        let apart = core::mem::replace(&mut self.apart, class.apart);
                        let found = self.complete_unknown(&fuller, unknown);
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
    earliest: [i32; MAX_DAYS],
    latest: [i32; MAX_DAYS],
    found: Found,
}

impl<const N: usize> Classes<N> {
    const fn new() -> Self {
        Classes(ArrayVec::new_const())
    }

    /// What the cases of a class found, where they have shown all that this one can show: none of its first `count` days is
    /// earlier or later than all of theirs.
    fn shown(&self, class: &Class, count: usize) -> Option<Found> {
        let place = self.0.binary_search_by_key(&class.bits, |met| met.bits).ok()?;
        let met = self.0.get(place)?;
        let days = met.earliest.iter().zip(&met.latest).zip(&class.days);
        days.into_iter()
            .take(count)
            .all(|((earliest, latest), day)| {
                earliest <= day && (day <= latest || class.is_earliest_enough)
            })
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

/// Shows each completion that may give another decision than those before it, until `each` returns false; of the facts in `idle`
/// one value is enough.
#[inline(never)]
pub(crate) fn each_completion(
    rule: &'static Rule,
    case: &Case<'_>,
    idle: FactSet,
    mut each: impl FnMut(&Case<'_>) -> bool,
) {
    if (rule.relate)(case).is_err() {
        return;
    }
    if (rule.unknowns)(case).is_empty() {
        each(case);
    } else {
        let mut walk = Walk::new(rule, |full, _| if each(full) { Go::On } else { Go::Stop });
        (walk.is_for_outcomes, walk.idle) = (true, idle);
        walk.complete(case);
    }
}

/// Values of one fact that stand for all that the rule accepts, the other facts as they are.
pub(crate) fn candidates(rule: &'static Rule, case: &Case<'_>, place: usize) -> ValueEdges {
    let mut edges = ValueEdges::new();
    add_candidates(rule, case, place, &mut edges);
    edges
}

/// The same, written where the caller keeps them: to move them costs as much as to find them.
pub(super) fn add_candidates(
    rule: &'static Rule,
    case: &Case<'_>,
    place: usize,
    edges: &mut ValueEdges,
) {
    let Some(fact) = rule.facts.get(place) else { return };
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
            (rule.edges)(case, place, edges);
            edges.retain(|value| (from..=to).contains(&value.number()));
        }
        Kind::Day => day_candidates(rule, fact, case, place, edges),
        Kind::Instant => instant_candidates(rule, fact, case, place, edges),
        Kind::Set(_) | Kind::Text | Kind::Periods => (rule.edges)(case, place, edges),
    }
    if fact.word.is_some() {
        edges.push(Value::Never);
    }
}

/// The first and last day that a fact accepts.
pub(super) fn day_range(fact: &FactSpec, case: &Case<'_>) -> (Day, Day) {
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
    if !rule.independent.has(place) {
        for other in &case.facts {
            if let Value::Day(day) = other {
                edges.turn(*day);
                edges.push_day(day.plus_days(1));
            }
        }
    }
    edges.retain(|value| value.day().is_some_and(|day| first <= day && day <= last));
}

/// The first and last instant that a fact accepts.
pub(super) fn instant_range(fact: &FactSpec, case: &Case<'_>) -> (Instant, Instant) {
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

/// Whether a case leaves no fact unknown and breaks no relation.
pub(super) fn is_completion(rule: &'static Rule, case: &Case<'_>) -> bool {
    (rule.unknowns)(case).is_empty() && (rule.relate)(case).is_ok()
}
