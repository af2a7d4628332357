//! Influence: which unknown facts could change the outcome at all, found on one walk for all of them.
//!
//! At each step of the walk, what follows is a function from the values of the facts still unknown to an outcome. It is
//! identified by a number that is the same for the same function and is worked out from the last fact back to the first, so
//! that two values that lead to the same function can be recognised without looking at what follows. A fact whose values all
//! lead to the same function at every step has no influence: it is idle.

use arrayvec::ArrayVec;

use super::walk::{Found, add_candidates};
use crate::rule::class::{Class, Grain, MAX_DAYS};
use crate::rule::edges::{MAX_EDGES, ValueEdges};
use crate::rule::fact::{FactSet, Value};
use crate::rule::{Case, Rule};

// The functions take a good part of the stack that a call is promised to do with: only while they are needed.
#[inline(never)]
#[allow(clippy::large_stack_arrays, reason = "asking takes no allocation")]
pub(super) fn with_functions<T>(
    rule: &'static Rule,
    use_them: impl FnOnce(Functions<'_>) -> T,
) -> T {
    // Where it is made it stays: moved, it would take its room twice.
    let mut met = [None; ROOM];
    use_them(Functions {
        rule,
        turning: FactSet::NONE,
        turning_strictly: FactSet::NONE,
        refusals: ArrayVec::new(),
        left: usize::MAX,
        met: Met(&mut met),
    })
}

/// The outcome as a function of the facts still unknown, and what the walk below found.
#[derive(Clone, Copy)]
struct Function {
    /// On the values that relations accept, those that they refuse counted as the value before.
    number: u64,
    /// The same, those that they refuse counted as values of their own.
    strict: u64,
    /// Facts of which two values that relations accept lead to different functions, somewhere below.
    turning: FactSet,
    found: Found,
}

/// The functions of the cases of one walk.
pub(super) struct Functions<'m> {
    rule: &'static Rule,
    /// Facts of which two values lead to different functions.
    pub(super) turning: FactSet,
    /// The same, values that relations refuse counted as values of their own.
    turning_strictly: FactSet,
    /// The facts of each relation that a completion broke.
    refusals: ArrayVec<FactSet, 16>,
    /// How many values may still be tried: once there are none left, what is found is of no use.
    left: usize,
    met: Met<'m>,
}

impl Functions<'_> {
    /// The unknown facts that are certain not to matter: the outcome is a function of the others. One that is not in the set
    /// may still not matter. `None` where that takes more than `most` values.
    pub(super) fn idle(
        &mut self,
        case: &Case<'_>,
        unknown: FactSet,
        most: usize,
    ) -> Option<FactSet> {
        self.left = most;
        self.of(case, (self.rule.unknowns)(case));
        if core::mem::replace(&mut self.left, usize::MAX) == 0 {
            return None;
        }
        // Where a relation forces another fact to change as well, the outcome could turn on that one.
        let mut bound = self.turning;
        for _ in 0..self.refusals.len() {
            for refusal in &self.refusals {
                if !refusal.intersection(bound).is_empty() {
                    bound = bound.union(*refusal);
                }
            }
        }
        Some(unknown.difference(bound.intersection(self.turning_strictly)))
    }

    /// What the completions of a case find, where none of them has another outcome once `about` has another value, not even
    /// with one of `others` changed too where that change is forced: every such change leads to the same function of the facts
    /// that are still unknown. `place` was filled last.
    pub(super) fn shows_nothing(
        &mut self,
        case: &Case<'_>,
        place: usize,
        about: usize,
        others: FactSet,
    ) -> Option<Found> {
        let rule = self.rule;
        let unknown = (rule.unknowns)(case);
        let mut values = ValueEdges::new();
        add_candidates(rule, &unfilled(&case.fill(about, Value::Unknown)), about, &mut values);
        let mut changed = *case;
        let mut unforced = ArrayVec::<Value<'static>, MAX_EDGES>::new();
        let mut forcing = ArrayVec::<(Value<'static>, usize), MOST_FORCED>::new();
        let mut past = true;
        for value in values.as_slice().iter().filter(|value| **value != case.fact(about)) {
            changed.set(about, *value);
            let forced = match (rule.relate)(&changed) {
                Ok(()) => {
                    let now = (rule.unknowns)(&changed);
                    if now == unknown {
                        unforced.push(*value);
                        continue;
                    }
                    let forced = now.difference(unknown);
                    if forced.is_empty() {
                        return None;
                    }
                    forced
                }
                Err(fault) => fault.among,
            };
            past = false;
            for other in forced.intersection(others).difference(unknown).places() {
                forcing.try_push((*value, other)).ok()?;
            }
        }
        let own = self.of_value(case, place)?;
        for value in &unforced {
            changed.set(about, *value);
            if self.of_value(&changed, place).is_none_or(|of| of.strict != own.strict) {
                return None;
            }
        }
        let mut met = ArrayVec::<u64, 16>::new();
        for (value, other) in &forcing {
            changed.set(about, *value);
            let mut both = changed.fill(*other, Value::Unknown);
            values = ValueEdges::new();
            add_candidates(rule, &unfilled(&both), *other, &mut values);
            for value in values.as_slice() {
                both.set(*other, *value);
                if (rule.relate)(&both).is_err() {
                    continue;
                }
                let now = (rule.unknowns)(&both);
                // Where a third fact would have to change, nothing is shown.
                if !now.difference(unknown).is_empty() {
                    continue;
                }
                if now != unknown {
                    return None;
                }
                let Some(of) = self.of_value(&both, place) else { continue };
                if !met.contains(&of.strict) {
                    if !self.agree(case, &both, own, of) {
                        return None;
                    }
                    let _ = met.try_push(of.strict);
                }
            }
        }
        Some(Found { past, ..own.found })
    }

    /// Whether no completion of `one` has another outcome in `other`, where that is a completion too; both leave the same facts
    /// unknown.
    fn agree(&mut self, one: &Case<'_>, other: &Case<'_>, of_one: Function, of: Function) -> bool {
        let rule = self.rule;
        if of_one.strict == of.strict {
            return true;
        }
        let open = (rule.unknowns)(one);
        let Some(place) = (rule.next)(open) else { return of_one.number == of.number };
        if (rule.unknowns)(other) != open {
            return false;
        }
        let (mut one, mut other) =
            (one.fill(place, Value::Unknown), other.fill(place, Value::Unknown));
        let mut values = ValueEdges::new();
        add_candidates(rule, &one, place, &mut values);
        for value in values.as_slice() {
            one.set(place, *value);
            other.set(place, *value);
            let is_free = rule.independent.has(place);
            if !is_free && ((rule.relate)(&one).is_err() || (rule.relate)(&other).is_err()) {
                continue;
            }
            let of_both = (self.of_value(&one, place), self.of_value(&other, place));
            let (Some(of_one), Some(of)) = of_both else { continue };
            if !self.agree(&one, &other, of_one, of) {
                return false;
            }
        }
        true
    }

    /// The function of a case of which those facts are open; `None` where it has no completion.
    fn of(&mut self, case: &Case<'_>, open: FactSet) -> Option<Function> {
        let rule = self.rule;
        let Some(place) = (rule.next)(open) else {
            let decision = (rule.decide)(case);
            // Of a fact that a relation ties to others, another one could make the outcome depend on it.
            let depends_on = (rule.outcome_depends_on)(case, &decision);
            let rests_on = decision.rests_on.difference(rule.independent.difference(depends_on));
            let found = Found { rests_on, any: true, ..Found::NOTHING };
            let number = mixed(0, decision.outcome.into());
            return Some(Function { number, strict: number, turning: FactSet::NONE, found });
        };
        let mut found = Found::NOTHING;
        let mut values = ArrayVec::<(i64, Option<Function>), { MAX_EDGES + 1 }>::new();
        // Once nothing rests on the fact, what its other values leave is the same, where they are accepted.
        let mut repeated = None;
        let mut fuller = case.fill(place, Value::Unknown);
        let mut edges = ValueEdges::new();
        add_candidates(rule, case, place, &mut edges);
        edges.as_mut_slice().sort_unstable_by_key(|value| in_order(*value));
        let mut alike = Alike::new_const();
        let is_free = rule.independent.has(place);
        let only = FactSet::of(&[place]);
        for value in edges.as_slice() {
            self.left = self.left.checked_sub(1)?;
            fuller.set(place, *value);
            let related = if is_free { Ok(()) } else { (rule.relate)(&fuller) };
            let function = match related {
                Ok(()) => repeated.or_else(|| {
                    let others = open.difference(only);
                    let open = if is_free { others } else { (rule.unknowns)(&fuller) };
                    self.of_alike(&fuller, place, open, &mut alike)
                }),
                Err(fault) => {
                    found.refusals = found.refusals.union(fault.among);
                    self.refused(fault.among);
                    None
                }
            };
            found = function.map_or(found, |function| found.and(function.found));
            values.push((in_order(*value), function));
            repeated = function.filter(|_| !found.may_turn_on(place));
        }
        if !found.any {
            return None;
        }
        let accepted =
            values.iter().filter_map(|(from, function)| Some((*from, function.as_ref()?)));
        let (number, turns) = summed_up(place, accepted.map(|(from, of)| (from, of.number)));
        let (strict, turns_strictly) = summed_up(
            place,
            values.iter().map(|(from, of)| (*from, of.map_or(REFUSED, |of| of.strict))),
        );
        let below = values.iter().filter_map(|(_, of)| of.as_ref());
        let mut turning = below.fold(FactSet::NONE, |all, of| all.union(of.turning));
        if turns {
            turning = turning.union(only);
            self.turning = self.turning.union(only);
        }
        if turns_strictly {
            self.turning_strictly = self.turning_strictly.union(only);
        }
        Some(Function { number, strict, turning, found })
    }

    /// Whether one of the completions that the functions lead to shows that `about` matters: of two values of it that leave
    /// different functions, a completion on which these differ. Where none is found, it may still matter.
    pub(super) fn lead_to(
        &mut self,
        case: &Case<'_>,
        about: usize,
        shows: &mut dyn FnMut(&Case<'_>) -> bool,
    ) -> bool {
        self.left = MOST_VALUES;
        // First without a value that differs: such ways are many.
        let is_found = [true, false].into_iter().any(|is_forced| {
            let open = (self.rule.unknowns)(case);
            self.lead_on(case, open, about, is_forced, &mut { MOST_STEPS }, shows)
        });
        self.left = usize::MAX;
        is_found
    }

    /// The same, of the parts of the walk before `about` is filled.
    fn lead_on(
        &mut self,
        case: &Case<'_>,
        open: FactSet,
        about: usize,
        is_forced: bool,
        steps: &mut usize,
        shows: &mut dyn FnMut(&Case<'_>) -> bool,
    ) -> bool {
        let rule = self.rule;
        let Some(place) = (rule.next)(open) else { return false };
        let mut fuller = case.fill(place, Value::Unknown);
        let mut values = ValueEdges::new();
        add_candidates(rule, case, place, &mut values);
        let mut met = ArrayVec::<u64, 16>::new();
        let mut last: Option<(Value<'static>, u64)> = None;
        let mut alike = Alike::new_const();
        if place == about {
            values.as_mut_slice().sort_unstable_by_key(|value| in_order(*value));
        }
        for value in values.as_slice() {
            if *steps == 0 || self.left == 0 {
                return false;
            }
            self.left -= 1;
            fuller.set(place, *value);
            if !rule.independent.has(place) && (rule.relate)(&fuller).is_err() {
                continue;
            }
            if place == about {
                let open = (rule.unknowns)(&fuller);
                let function = self.of_alike(&fuller, place, open, &mut alike);
                let Some(function) = function else { continue };
                let before = last.replace((*value, function.number));
                let Some((before, _)) = before.filter(|(_, of)| *of != function.number) else {
                    continue;
                };
                let other = fuller.with(place, before);
                let other = Case { filled: fuller.filled, ..other };
                if self.lead_apart(&fuller, &other, is_forced, steps, shows)
                    || self.lead_apart(&other, &fuller, is_forced, steps, shows)
                {
                    return true;
                }
                continue;
            }
            // Where many cases share a function, one is enough, and none where nothing turns on the fact.
            let open = (rule.unknowns)(&fuller);
            if let Some(class) = self.class(&fuller, place, open) {
                let Some(of) = self.of_class(&fuller, open, &class) else { continue };
                let is_met = met.contains(&of.strict);
                if is_met || !of.turning.has(about) {
                    continue;
                }
                let _ = met.try_push(of.strict);
            }
            if self.lead_on(&fuller, open, about, is_forced, steps, shows) {
                return true;
            }
        }
        false
    }

    /// Whether a completion of `one` shows it on which that of `other` with the same values has another outcome; unless
    /// `is_forced`, with one value that differs where `other` refuses it.
    fn lead_apart(
        &mut self,
        one: &Case<'_>,
        other: &Case<'_>,
        is_forced: bool,
        steps: &mut usize,
        shows: &mut dyn FnMut(&Case<'_>) -> bool,
    ) -> bool {
        let rule = self.rule;
        let Some(left) = steps.checked_sub(1) else { return false };
        *steps = left;
        let open = [one, other].map(|case| (rule.unknowns)(case));
        let Some(place) = (rule.next)(open[0].union(open[1])) else {
            return rule.outcome_of(one) != rule.outcome_of(other) && shows(one);
        };
        let is_of = open.map(|open| open.has(place));
        let mut values = ValueEdges::new();
        add_candidates(rule, if is_of[0] { one } else { other }, place, &mut values);
        let mut fuller = [*one, *other];
        let mut functions = [None; 2];
        let mut alike = [const { Alike::new_const() }; 2];
        let (mut refused, mut accepted) = (None, None);
        for ((function, case), is_of) in functions.iter_mut().zip(&fuller).zip(is_of) {
            *function = if is_of { None } else { self.of(case, (rule.unknowns)(case)) };
        }
        for value in values.as_slice() {
            let both = functions.iter_mut().zip(&mut fuller).zip(&mut alike).zip(is_of);
            for (((function, case), alike), is_of) in both {
                if is_of {
                    *case = case.fill(place, *value);
                    let is_accepted = rule.independent.has(place) || (rule.relate)(case).is_ok();
                    let open = (rule.unknowns)(case);
                    *function =
                        if is_accepted { self.of_alike(case, place, open, alike) } else { None };
                }
            }
            match functions {
                [Some(_), None] => refused = Some(*value),
                [_, Some(_)] => accepted = Some(*value),
                _ => {}
            }
            let [Some(of_one), Some(of_other)] = functions else { continue };
            let [one, other] = &fuller;
            if of_one.number != of_other.number
                && self.lead_apart(one, other, is_forced, steps, shows)
            {
                return true;
            }
        }
        let forced = refused.zip(accepted).filter(|_| !is_forced && is_of == [true; 2]);
        forced.is_some_and(|(refused, accepted)| {
            let [one, other] = &mut fuller;
            one.set(place, refused);
            other.set(place, accepted);
            self.lead_apart(one, other, true, steps, shows)
        })
    }

    /// The function once the fact has a value: that of its class, if a case of the class was seen before.
    fn of_value(&mut self, fuller: &Case<'_>, place: usize) -> Option<Function> {
        self.of_open(fuller, place, (self.rule.unknowns)(fuller))
    }

    /// The same, where those facts are still open.
    fn of_open(&mut self, fuller: &Case<'_>, place: usize, open: FactSet) -> Option<Function> {
        match self.class(fuller, place, open) {
            Some(class) => self.of_class(fuller, open, &class),
            None => self.of(fuller, open),
        }
    }

    /// The same, where those values of the fact were tried before, earlier ones first: a class that distinguishes the values of one
    /// fact tells which of them leave the same function.
    fn of_alike(
        &mut self,
        fuller: &Case<'_>,
        place: usize,
        open: FactSet,
        alike: &mut Alike,
    ) -> Option<Function> {
        let Some(class) = self.any_class(fuller, place, open) else { return self.of(fuller, open) };
        if !class.of.is_empty() {
            return self.of_class(fuller, open, &class);
        }
        let is_alike = |(met, _): &&(Class, Function)| {
            let are_days_enough = class.is_earliest_enough || met.compared() == class.compared();
            met.bits == class.bits && are_days_enough
        };
        if let Some((_, function)) = alike.iter().find(is_alike) {
            // A later day leaves the same outcomes, but may refuse what an earlier one accepts.
            let later = in_order(fuller.fact(place)).cast_unsigned();
            let strict = mixed(function.strict, later);
            let strict = if class.is_earliest_enough { strict } else { function.strict };
            return Some(Function { strict, ..*function });
        }
        let function = self.of(fuller, open)?;
        let _ = alike.try_push((class, function));
        Some(function)
    }

    /// The class of a case, if it serves for the whole walk.
    fn class(&self, fuller: &Case<'_>, place: usize, open: FactSet) -> Option<Class> {
        self.any_class(fuller, place, open).filter(|class| !class.of.is_empty())
    }

    fn any_class(&self, fuller: &Case<'_>, place: usize, open: FactSet) -> Option<Class> {
        self.rule.class.and_then(|class| class(fuller, place, open, Grain::Coarse))
    }

    fn of_class(&mut self, fuller: &Case<'_>, open: FactSet, class: &Class) -> Option<Function> {
        if let Some(function) = self.met.function(class) {
            return Some(function);
        }
        let function = self.of(fuller, open).filter(|_| 0 < self.left)?;
        self.met.add(class, function);
        Some(function)
    }

    /// Where there is no more room, all facts count as forced.
    fn refused(&mut self, among: FactSet) {
        if !self.refusals.contains(&among) && self.refusals.try_push(among).is_err() {
            self.refusals.clear();
            self.refusals.push(FactSet::ALL);
        }
    }
}

/// How many steps the functions lead to completions on which they differ.
const MOST_STEPS: usize = 200;

/// How many values are tried for the functions that lead to one.
const MOST_VALUES: usize = 6000;

/// How many values that force another fact to change are tried on a part of the walk: where they are more, its completions are
/// looked at one by one.
const MOST_FORCED: usize = 2;

/// Classes of the values of one fact that were tried, each with the function that it leaves.
type Alike = ArrayVec<(Class, Function), 4>;

fn unfilled<'a>(case: &Case<'a>) -> Case<'a> {
    Case { filled: FactSet::NONE, ..*case }
}

/// The number of a value that relations refuse.
const REFUSED: u64 = 1;

/// One number for the functions to which the values of a fact lead, and whether there are several.
fn summed_up(place: usize, mut values: impl Iterator<Item = (i64, u64)>) -> (u64, bool) {
    let Some((_, first)) = values.next() else { return (REFUSED, false) };
    let (mut number, mut last, mut turns) = (first, first, false);
    for (from, next) in values {
        if next != last {
            number = mixed(mixed(number, from.cast_unsigned()), next);
            (last, turns) = (next, true);
        }
    }
    if turns {
        number = mixed(number, u64::try_from(place).unwrap_or(u64::MAX));
    }
    (number, turns)
}

/// Values of one fact in an order in which each stands for those up to the next.
fn in_order(value: Value<'_>) -> i64 {
    match value {
        Value::Flag(flag) => flag.into(),
        Value::Day(day) => day.number().into(),
        Value::Instant(instant) => instant.seconds(),
        Value::Number(number) => number.into(),
        Value::Choice(choice) => choice.into(),
        Value::Set(bits) => bits.into(),
        Value::Text(text) => i64::from_ne_bytes(text_number(text).to_ne_bytes()),
        Value::Periods(periods) => i64::try_from(periods.len()).unwrap_or(i64::MAX),
        Value::Never => i64::MAX,
        Value::Unknown | Value::Given => 0,
    }
}

fn text_number(text: &str) -> u64 {
    text.bytes().fold(1, |all, byte| mixed(all, byte.into())) >> 1
}

/// A number made from two numbers, so that other numbers give another one: 64 bits, well mixed.
fn mixed(one: u64, other: u64) -> u64 {
    let mut all = one.rotate_left(23) ^ other.wrapping_add(0x9e37_79b9_7f4a_7c15);
    all = (all ^ (all >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    all = (all ^ (all >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    all ^ (all >> 31)
}

/// Functions of classes seen before, each at a place that follows from its class; a newer one replaces an older one.
struct Met<'m>(&'m mut [Option<Entry>; ROOM]);

const ROOM: usize = 1024;

#[derive(Clone, Copy)]
struct Entry {
    bits: u64,
    days: [i32; MAX_DAYS],
    function: Function,
}

impl Met<'_> {
    fn place(class: &Class) -> usize {
        let days = class
            .compared()
            .iter()
            .fold(class.bits, |all, day| mixed(all, i64::from(*day).cast_unsigned()));
        usize::try_from(days % 1024).unwrap_or(0)
    }

    fn function(&self, class: &Class) -> Option<Function> {
        let entry = (*self.0.get(Met::place(class))?)?;
        (entry.bits == class.bits && entry.days == class.compared()).then_some(entry.function)
    }

    fn add(&mut self, class: &Class, function: Function) {
        if let Some(slot) = self.0.get_mut(Met::place(class)) {
            *slot = Some(Entry { bits: class.bits, days: class.compared(), function });
        }
    }
}
