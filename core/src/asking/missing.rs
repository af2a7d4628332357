//! Missing facts: those whose knowledge would settle an undetermined outcome.

use arrayvec::ArrayVec;

use super::Asked;
use super::influence::{Functions, with_functions};
use super::next_change::{Witnesses, outcome};
use super::walk::{Go, ShowsNothing, Walk, add_candidates, candidates, is_completion};
use crate::rule::edges::{MAX_EDGES, ValueEdges};
use crate::rule::fact::{FactSet, Kind, Value};
use crate::rule::{Case, ReasonSet, Rule};

/// The facts whose knowledge would settle an undetermined outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Missing {
    /// Those of which one value is enough to settle the outcome.
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

impl<'a> Asked<'a> {
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
        let mut witnesses = Witnesses::new();
        for place in self.facts_that_matter().places() {
            let only = FactSet::of(&[place]);
            if self.settles(place, &mut witnesses) {
                missing.settling = missing.settling.union(only);
            } else {
                missing.others = missing.others.union(only);
            }
        }
        missing
    }

    /// The unknown facts that matter. A few completions show most of them at once, and one of each kind most others; only of
    /// those left are all completions looked at.
    #[inline(never)]
    fn facts_that_matter(&self) -> FactSet {
        let unknown = self.missing_candidates();
        let (few, summed_up) = self.few_completions(unknown);
        let mut matter = FactSet::NONE;
        let mut unsure = FactSet::NONE;
        for place in unknown.intersection(self.settled.outcome_depends_on).places() {
            let only = FactSet::of(&[place]);
            let others = unknown.difference(only);
            let turns = |(full, outcome, _): &(Case<'a>, u8, FactSet)| {
                turns_on(self.rule, full, *outcome, place, others, &mut { FEW_FORCED })
                    == Turn::Other
            };
            let is_shown = few.iter().any(turns)
                || (summed_up.has(place) && self.shows_soon(place, others, only, FORCED_SOON))
                || self.shows_soon(place, others, FactSet::NONE, Tries::NONE);
            if is_shown {
                matter = matter.union(only);
            } else {
                unsure = unsure.union(only);
            }
        }
        drop(few);
        // Facts that no relation mentions have few values: they are looked for on completions of every kind before the proof.
        let swept = self.sweep(unknown, unsure.intersection(self.rule.independent));
        (matter, unsure) = (matter.union(swept), unsure.difference(swept));
        if unsure.is_empty() {
            return matter;
        }
        with_functions(self.rule, |mut functions| {
            let mut idle = unknown.difference(self.settled.outcome_depends_on);
            // Facts of which a change that forces no other one may show something.
            let mut turning = FactSet::ALL;
            // Most that is unsure does not matter: a proof comes first, where it tries few values. One fact that is reversible is
            // proven sooner on its own.
            let is_alone =
                unsure.places().count() < 2 && unsure.difference(self.rule.reversible).is_empty();
            if !is_alone {
                if let Some(proven) = functions.idle(self.walked(&mut None), unknown, FEW_VALUES) {
                    idle = idle.union(proven);
                    turning = functions.turning;
                } else {
                    let swept = self.sweep(unknown, unsure);
                    (matter, unsure) = (matter.union(swept), unsure.difference(swept));
                    for place in unsure.places() {
                        let only = FactSet::of(&[place]);
                        if self.shows_later(place, unknown.difference(only), summed_up) {
                            (matter, unsure) = (matter.union(only), unsure.difference(only));
                        }
                    }
                }
            }
            unsure = unsure.difference(idle);
            // Where another fact changes with it both ways, no value of it leaves the same facts open.
            for place in unsure.intersection(turning).difference(self.rule.reversible).places() {
                let others = unknown.difference(FactSet::of(&[place]));
                let mut shows = |full: &Case<'_>| {
                    let outcome = self.rule.outcome_of(full);
                    turns_on(self.rule, full, outcome, place, others, &mut { FEW_FORCED })
                        == Turn::Other
                };
                if functions.lead_to(self.walked(&mut None), place, &mut shows) {
                    matter = matter.union(FactSet::of(&[place]));
                }
            }
            unsure = unsure.difference(matter);
            if unsure.is_empty() {
                return matter;
            }
            for place in unsure.places() {
                let may_turn = turning.has(place);
                if self.matters(place, unknown, summed_up, idle, may_turn, &mut functions) {
                    matter = matter.union(FactSet::of(&[place]));
                }
            }
            matter
        })
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

    /// Whether one value of the fact alone leaves one outcome. `witnesses` may differ whatever it is.
    fn settles(&self, place: usize, witnesses: &mut Witnesses<'a>) -> bool {
        let mut short = None;
        let case = self.walked(&mut short);
        candidates(self.rule, case, place)
            .as_slice()
            .iter()
            // Given, as whoever learns it gives it.
            .map(|value| case.with(place, *value))
            .filter_map(|case| {
                let differ = witnesses.differ_in(self.rule, &case);
                if differ { None } else { outcome(self.rule, &case, witnesses) }
            })
            .any(|outcome| outcome != 0)
    }

    /// A few completions that differ in the facts that they fill, in their outcomes or in the facts that they rest on, until
    /// each unknown fact is filled in one and rested on in one: the first of a walk, and the first of a walk from the other
    /// end.
    ///
    /// With them, the facts of the classes that were skipped.
    fn few_completions(&self, unknown: FactSet) -> (FewCompletions<'a>, FactSet) {
        let mut few = FewCompletions::new_const();
        let mut summed_up = FactSet::NONE;
        for is_backwards in [false, true] {
            summed_up = summed_up.union(self.add_few_completions(unknown, is_backwards, &mut few));
        }
        (few, summed_up)
    }

    #[inline(never)]
    fn add_few_completions(
        &self,
        unknown: FactSet,
        is_backwards: bool,
        all: &mut FewCompletions<'a>,
    ) -> FactSet {
        let mut few = ArrayVec::<_, 8>::new_const();
        let mut walk = Walk::new(self.rule, |full, decision| {
            let is_met = few.iter().any(|(met, outcome, rests_on): &(Case<'_>, u8, FactSet)| {
                (met.filled, *outcome, *rests_on)
                    == (full.filled, decision.outcome, decision.rests_on)
            });
            if !is_met {
                few.push((*full, decision.outcome, decision.rests_on));
            }
            let covered = |left: FactSet, met: &(Case<'_>, u8, FactSet)| {
                left.difference(met.0.filled.intersection(met.2))
            };
            let is_enough = few.is_full() || few.iter().fold(unknown, covered).is_empty();
            if is_enough { Go::Stop } else { Go::On }
        });
        (walk.is_backwards, walk.is_for_outcomes) = (is_backwards, true);
        walk.complete(self.walked(&mut None));
        let summed_up = walk.summed_up;
        all.extend(few);
        summed_up
    }

    /// Those of the `unsure` facts that one completion of each kind shows to matter, on two walks for all of them: what the one
    /// shows late, that from the other end mostly shows soon.
    fn sweep(&self, unknown: FactSet, unsure: FactSet) -> FactSet {
        let mut left = unsure.difference(self.rule.reversible);
        for is_backwards in [true, false] {
            left = left.difference(self.sweep_from(unknown, left, is_backwards));
        }
        unsure.difference(self.rule.reversible).difference(left)
    }

    #[inline(never)]
    fn sweep_from(&self, unknown: FactSet, mut unsure: FactSet, is_backwards: bool) -> FactSet {
        let (rule, mut shown) = (self.rule, FactSet::NONE);
        if unsure.is_empty() {
            return shown;
        }
        // By outcome, reasons and the facts that they fill.
        let mut met = ArrayVec::<(u8, ReasonSet, FactSet), 256>::new_const();
        let mut walk = Walk::new(rule, |full, decision| {
            let kind = (decision.outcome, decision.reasons, full.filled);
            if met.contains(&kind) || met.try_push(kind).is_err() {
                return Go::On;
            }
            let depends_on = (rule.outcome_depends_on)(full, decision);
            for place in unsure.intersection(depends_on).places() {
                let only = FactSet::of(&[place]);
                let others = unknown.difference(only);
                let mut most = FORCED_SWEPT;
                let turn = turns_on(rule, full, decision.outcome, place, others, &mut most);
                if turn == Turn::Other {
                    (shown, unsure) = (shown.union(only), unsure.difference(only));
                }
            }
            if unsure.is_empty() { Go::Stop } else { Go::On }
        });
        (walk.is_backwards, walk.is_for_outcomes, walk.left) = (is_backwards, true, STEPS_SWEPT);
        walk.complete(self.walked(&mut None));
        shown
    }

    /// Whether one of the first completions of a walk shows that the fact matters.
    fn shows_soon(&self, place: usize, others: FactSet, looked_at: FactSet, forced: Tries) -> bool {
        let none = FactSet::NONE;
        let most = Most { completions: SOON, steps: STEPS_SOON, forced };
        self.matters_on_walk(place, others, looked_at, none, most, None).is_shown
    }

    /// Whether one of more completions does: where a class could hide the fact, those in which it is looked at by itself.
    fn shows_later(&self, place: usize, others: FactSet, summed_up: FactSet) -> bool {
        let (none, only) = (FactSet::NONE, FactSet::of(&[place]));
        let walk = |looked_at, completions, forced| {
            let most = Most { completions, steps: STEPS_LATER, forced };
            self.matters_on_walk(place, others, looked_at, none, most, None)
        };
        let is_hidden = summed_up.has(place);
        if is_hidden && self.rule.reversible.has(place) {
            return false;
        }
        let unforced = walk(none, 1024, Tries::NONE);
        unforced.is_shown
            || is_hidden && walk(only, LATER, FEW_FORCED).is_shown
            || unforced.is_cut && walk(none, LATER, FEW_FORCED).is_shown
    }

    /// Whether two completions with different outcomes differ in the fact, and otherwise only where that difference forces
    /// another fact; `idle`: the facts that are certain not to matter, once that was worked out; `may_turn`: whether a difference
    /// that forces no other fact may be enough.
    fn matters(
        &self,
        place: usize,
        unknown: FactSet,
        summed_up: FactSet,
        idle: FactSet,
        may_turn: bool,
        functions: &mut Functions<'_>,
    ) -> bool {
        // Completions of every class show almost all facts that matter; only one that they do not show is looked at by itself,
        // where a class could hide it.
        let others = unknown.difference(FactSet::of(&[place]));
        let mut walk = |looked_at, completions, forced| {
            let most = Most { completions, steps: usize::MAX, forced };
            // Where it mostly fails, completions are looked at one by one.
            let mut tries = MOST_FAILURES;
            let mut shows_nothing = |case: &Case<'_>, last| {
                tries = tries.checked_sub(1)?;
                let nothing = functions.shows_nothing(case, last, place, others);
                tries += if nothing.is_some() { 3 } else { 0 };
                nothing
            };
            let part = Some::<&mut ShowsNothing<'_>>(&mut shows_nothing);
            self.matters_on_walk(place, others, looked_at, idle, most, part)
        };
        let (none, only) = (FactSet::NONE, FactSet::of(&[place]));
        let is_hidden = summed_up.has(place);
        // First changes that force no other one: they are fewer.
        let is_reversible = is_hidden && self.rule.reversible.has(place);
        if may_turn && !is_reversible && walk(none, 1024, Tries::NONE).is_shown {
            return true;
        }
        // Changes that force others are many: they are tried in full only where no other change shows that the fact matters.
        let walk_in_full = |walk: &mut dyn FnMut(FactSet, usize, Tries) -> Matters, looked_at| {
            let found = walk(looked_at, usize::MAX, FEW_FORCED);
            if found.is_cut && !found.is_shown {
                walk(looked_at, usize::MAX, Tries::EVERY)
            } else {
                found
            }
        };
        // Looked at by itself, a fact hides nowhere; where it shows late, a walk that sums it up shows it sooner.
        if is_reversible {
            return walk_in_full(&mut walk, only).is_shown;
        }
        if is_hidden {
            let found = walk(only, 256, FEW_FORCED);
            if found.is_shown || found.is_whole && !found.is_cut {
                return found.is_shown;
            }
            if found.is_whole {
                return walk(only, usize::MAX, Tries::EVERY).is_shown;
            }
        }
        let found = walk_in_full(&mut walk, none);
        found.is_shown || (found.summed_up.has(place) && walk_in_full(&mut walk, only).is_shown)
    }

    /// Whether the fact matters to one of the first completions of the walk.
    #[inline(never)]
    fn matters_on_walk<'f>(
        &self,
        place: usize,
        others: FactSet,
        looked_at: FactSet,
        idle: FactSet,
        mut most: Most,
        shows_nothing: Option<&'f mut ShowsNothing<'f>>,
    ) -> Matters {
        let rule = self.rule;
        let (mut is_shown, mut is_cut) = (false, false);
        let mut walk = Walk::new(rule, |full, decision| {
            let outcome = decision.outcome;
            let turn = turns_on(rule, full, outcome, place, others, &mut { most.forced });
            is_shown = turn == Turn::Other;
            is_cut |= turn == Turn::Cut;
            most.completions = most.completions.saturating_sub(1);
            match turn {
                Turn::Other => Go::Stop,
                _ if most.completions == 0 => Go::Stop,
                Turn::None => Go::Past,
                Turn::NoneForced | Turn::Cut => Go::On,
            }
        });
        walk.left = most.steps;
        (walk.about, walk.looked_at, walk.idle) = (Some(place), looked_at, idle);
        // A change of the fact that it is about could make the outcome depend on a fact that a relation ties to it.
        (walk.for_outcome_alone, walk.shows_nothing) = (rule.independent, shows_nothing);
        walk.complete(self.walked(&mut None));
        let (summed_up, left) = (walk.summed_up, walk.left);
        let is_whole = most.completions > 0 && left > 0;
        Matters { is_shown, is_cut, is_whole, summed_up }
    }
}

/// Completions, each with its outcome and the facts that it rests on.
type FewCompletions<'a> = ArrayVec<(Case<'a>, u8, FactSet), 16>;

/// How often functions are compared in vain before a walk does without: each time they show something allows for two more.
const MOST_FAILURES: usize = 16;

/// How many completions are looked at before the functions of the facts are, in how many steps, and how many changes that
/// force another one are tried on each.
const SOON: usize = 20;
const STEPS_SOON: usize = 100;
const FORCED_SOON: Tries = Tries { all: 40, each: 8 };

/// How many steps look for completions of every kind, and how many changes that force another one are tried on each.
const STEPS_SWEPT: usize = 1000;
const FORCED_SWEPT: Tries = Tries { all: 200, each: 16 };

/// How many changes that force another one are tried on a completion at first.
const FEW_FORCED: Tries = Tries { all: 200, each: 16 };

/// How many values may prove what does not matter; else more completions are looked at, so many of them with changes that force
/// another fact, in so many steps.
const FEW_VALUES: usize = 12_000;
const LATER: usize = 48;
const STEPS_LATER: usize = 2000;

/// How many changes that force another fact to change too are tried on a completion: in all, and of each other fact.
#[derive(Debug, Clone, Copy)]
struct Tries {
    all: usize,
    each: usize,
}

impl Tries {
    const NONE: Tries = Tries { all: 0, each: 0 };
    const EVERY: Tries = Tries { all: usize::MAX, each: usize::MAX };
}

/// The limits of a walk.
#[derive(Debug, Clone, Copy)]
struct Most {
    completions: usize,
    /// Values that it tries.
    steps: usize,
    /// Changes that force another one, on each completion.
    forced: Tries,
}

/// What a walk found about a fact.
struct Matters {
    is_shown: bool,
    /// Whether some changes that force another one were not tried.
    is_cut: bool,
    /// Whether it went through all completions, but for those that a class sums up.
    is_whole: bool,
    /// The facts of the classes that were passed over.
    summed_up: FactSet,
}

/// The effect of other values of a fact on a completion.
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
/// change forces one; at most `most` of these are tried, and taken off it.
fn turns_on(
    rule: &'static Rule,
    full: &Case<'_>,
    outcome: u8,
    place: usize,
    others: FactSet,
    most: &mut Tries,
) -> Turn {
    let mut changed = full.fill(place, Value::Unknown);
    let mut values = ValueEdges::new();
    add_candidates(rule, &Case { filled: FactSet::NONE, ..*full }, place, &mut values);
    // Where a change forces another fact: one that is then unknown, or that the broken relation is about.
    let forced = |changed: &Case<'_>| match (rule.relate)(changed) {
        Ok(()) => (rule.unknowns)(changed),
        Err(fault) => fault.among,
    };
    let mut forcing = ArrayVec::<(Value<'static>, FactSet), MAX_EDGES>::new();
    // The ends come last in the list, and show most.
    for value in values.as_slice().iter().rev() {
        changed.set(place, *value);
        let forced = forced(&changed);
        if !forced.is_empty() {
            forcing.push((*value, forced.intersection(others)));
        } else if rule.outcome_of(&changed) != outcome {
            return Turn::Other;
        }
    }
    // Facts of few values first: they take few of the tries.
    let is_short = |place: &usize| {
        rule.facts
            .get(*place)
            .is_some_and(|fact| matches!(fact.kind, Kind::YesNo | Kind::Choice(_)))
    };
    let mut is_cut = false;
    for (value, forced) in &forcing {
        changed.set(place, *value);
        let short = forced.places().filter(is_short);
        for other in short.chain(forced.places().filter(|place| !is_short(place))) {
            if most.all == 0 {
                return Turn::Cut;
            }
            let mut values = ValueEdges::new();
            let unfilled = Case { filled: FactSet::NONE, ..changed };
            add_candidates(rule, &unfilled, other, &mut values);
            let count = most.each.min(most.all);
            let tried = values.as_slice().get(..count).unwrap_or(values.as_slice());
            is_cut |= tried.len() < values.as_slice().len();
            most.all -= tried.len();
            let mut full = changed.fill(other, Value::Unknown);
            for value in tried {
                full.set(other, *value);
                if gives_other(rule, &full, outcome) {
                    return Turn::Other;
                }
            }
        }
    }
    if is_cut {
        return Turn::Cut;
    }
    if forcing.is_empty() { Turn::None } else { Turn::NoneForced }
}

/// Whether a case is a completion with another outcome.
fn gives_other(rule: &'static Rule, case: &Case<'_>, outcome: u8) -> bool {
    is_completion(rule, case) && rule.outcome_of(case) != outcome
}
