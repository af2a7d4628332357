//! The next change: the first later moment on which time alone gives another outcome.

use core::fmt;

use arrayvec::ArrayVec;

use super::walk::{Go, Walk, add_candidates, day_range, instant_range};
use super::{Asked, OutcomeSet};
use crate::calendar::{Day, Instant};
use crate::rule::debug::Hidden;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::{FactSet, Kind, Value};
use crate::rule::{AsOf, Case, Rule};

/// The first later moment at which time alone gives another outcome. `Debug` does not show the moment.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct NextChange {
    /// When.
    pub on: AsOf,
    /// The outcome from then on: its number, or 0 for `undetermined`.
    pub outcome: u8,
    rule: &'static Rule,
}

impl NextChange {
    /// The slug of the outcome from then on.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    /// let asked = question.fact("passed_on", date!(2024-11-21)).ask()?;
    /// assert_eq!(asked.next_change().map(|change| change.outcome_slug()), Some("lapsed"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn outcome_slug(&self) -> &'static str {
        self.rule.outcome_slug(self.outcome)
    }
}

impl fmt::Debug for NextChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("NextChange");
        shown.field("on", &Hidden).field("outcome", &self.outcome_slug()).finish_non_exhaustive()
    }
}

impl<'a> Asked<'a> {
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
    /// assert_eq!(change.outcome_slug(), "lapsed");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn next_change(&self) -> Option<NextChange> {
        self.next_change_from(&mut Witnesses::new())
    }

    /// The same; `witnesses` are tried first, and those that it finds are added.
    #[inline(never)]
    pub(crate) fn next_change_from(&self, witnesses: &mut Witnesses<'a>) -> Option<NextChange> {
        let mut turns = Turns::new();
        let (now, end) = match self.case.as_of {
            AsOf::Missing => return None,
            AsOf::Day(day) => (i64::from(day.number()), i64::from(Day::MAX.number())),
            AsOf::Instant(now) => (now.seconds(), Instant::MAX.seconds()),
        };
        let mut short = None;
        let given = self.walked(&mut short);
        collect_turns(self.rule, FactSet::ALL, given, &mut turns);
        let turns = turns.as_mut_slice();
        turns.sort_unstable();
        let current = self.outcome();
        let mut case = *given;
        for turn in turns.iter().copied().filter(|turn| now < *turn && *turn <= end) {
            let as_of = match self.case.as_of {
                AsOf::Instant(_) => AsOf::Instant(Instant::new(turn)),
                _ => AsOf::Day(Day::new(i32::try_from(turn).ok()?)),
            };
            case.move_to(self.rule, as_of);
            if current == 0 && witnesses.differ_in(self.rule, &case) {
                continue;
            }
            // A moment from which on the facts could no longer stand together is passed over.
            let Some(outcome) = outcome(self.rule, &case, witnesses) else { continue };
            if outcome != current {
                return Some(NextChange { on: case.as_of, outcome, rule: self.rule });
            }
        }
        None
    }
}

/// Pairs of completions with different outcomes: mostly their outcomes also differ at later moments and under other readings.
pub(crate) struct Witnesses<'a> {
    /// The one that differed last is in the last place.
    pairs: ArrayVec<[Case<'a>; 2], 4>,
    /// Whether that was with its days moved as the moment is: what served last mostly serves again.
    were_moved: bool,
}

impl<'a> Witnesses<'a> {
    pub(crate) const fn new() -> Self {
        Witnesses { pairs: ArrayVec::new_const(), were_moved: false }
    }

    /// Where there is no more room, the oldest pair goes.
    fn add(&mut self, pair: &[Case<'a>; 2]) {
        if self.pairs.is_full() {
            self.pairs.remove(0);
        }
        self.pairs.push(*pair);
        self.were_moved = false;
    }

    /// Whether a pair differs as completions of that case as well.
    pub(super) fn differ_in(&mut self, rule: &'static Rule, case: &Case<'a>) -> bool {
        let found = self.of_moments(case.as_of).find(|(_, [one, other], days)| {
            let outcome =
                |witness| filled_as(rule, case, witness, *days).map(|full| rule.outcome_of(&full));
            let one = outcome(one);
            one.is_some() && outcome(other).is_some_and(|other| one != Some(other))
        });
        let Some((place, were_moved)) = found.map(|(place, _, days)| (place, days != 0)) else {
            return false;
        };
        self.were_moved = were_moved;
        if place + 1 < self.pairs.len() {
            self.pairs.get_mut(place..).unwrap_or_default().rotate_left(1);
        }
        true
    }

    /// Those that are completions of that case, its own facts taken, the last pair first: each as it was, unless a fact that
    /// must be past could then lie ahead, and with the days that were filled moved as the moment is.
    pub(super) fn completions_of(
        &self,
        rule: &'static Rule,
        case: &Case<'a>,
    ) -> impl Iterator<Item = Case<'a>> {
        self.of_moments(case.as_of).flat_map(move |(_, pair, days)| {
            pair.iter().filter_map(move |witness| filled_as(rule, case, witness, days))
        })
    }

    /// The pairs, the last first, each with its place and how many days the days that were filled are moved.
    fn of_moments(&self, as_of: AsOf) -> impl Iterator<Item = (usize, &[Case<'a>; 2], i32)> {
        self.pairs.iter().enumerate().rev().flat_map(move |(place, pair)| {
            let then = pair.first().map_or(as_of, |one| one.as_of);
            let as_it_was = (!is_after(then, as_of)).then_some(0);
            let as_moved = match (then, as_of) {
                (AsOf::Day(then), AsOf::Day(now)) if then != now => Some(then.days_until(now)),
                _ => None,
            };
            let mut days = [as_it_was, as_moved];
            if self.were_moved {
                days.reverse();
            }
            days.into_iter().flatten().map(move |days| (place, pair, days))
        })
    }
}

/// The outcome of a case: its number, or 0 for `undetermined`; `None` where it has no completion. Where it is
/// undetermined, two completions are added to `witnesses`.
pub(super) fn outcome<'a>(
    rule: &'static Rule,
    case: &Case<'a>,
    witnesses: &mut Witnesses<'a>,
) -> Option<u8> {
    (rule.relate)(case).ok()?;
    if (rule.unknowns)(case).is_empty() {
        return Some(rule.outcome_of(case));
    }
    outcome_of_completions(rule, case, witnesses)
}

// In a frame of its own, as every walk: one takes a good part of the stack that a call is promised to do with.
#[inline(never)]
fn outcome_of_completions<'a>(
    rule: &'static Rule,
    case: &Case<'a>,
    witnesses: &mut Witnesses<'a>,
) -> Option<u8> {
    let is_certain = (rule.known_outcome)(case).is_some();
    let mut first = None;
    let mut set = OutcomeSet(0);
    let mut walk = Walk::new(rule, |full, decision| {
        set.add(decision.outcome);
        if is_certain {
            return Go::Stop;
        }
        let one = *first.get_or_insert(*full);
        if set.only() != 0 {
            return Go::On;
        }
        witnesses.add(&[one, *full]);
        Go::Stop
    });
    (walk.is_for_outcomes, walk.for_outcome_alone) = (true, FactSet::ALL);
    walk.complete(case);
    (set.0 != 0).then(|| set.only())
}

/// The case with its unknown facts filled as in another completion, each day moved by `days` within the days that the library
/// knows; `None` if the rule does not accept these values together.
pub(super) fn filled_as<'a>(
    rule: &'static Rule,
    case: &Case<'a>,
    other: &Case<'a>,
    days: i32,
) -> Option<Case<'a>> {
    let mut full = *case;
    let mut open = (rule.unknowns)(case);
    while let Some(place) = (rule.next)(open) {
        let value = match other.fact(place) {
            Value::Unknown => return None,
            Value::Day(day) => Value::Day(day.plus_days(days).max(Day::MIN).min(Day::MAX)),
            value => value,
        };
        full.set(place, value);
        let only = FactSet::of(&[place]);
        full.filled = full.filled.union(only);
        // As on a walk, a fact that no relation mentions opens and closes no other.
        let is_free = rule.independent.has(place);
        open = if is_free { open.difference(only) } else { (rule.unknowns)(&full) };
    }
    (rule.relate)(&full).is_ok().then_some(full)
}

fn is_after(one: AsOf, other: AsOf) -> bool {
    match (one, other) {
        (AsOf::Day(one), AsOf::Day(other)) => other < one,
        (AsOf::Instant(one), AsOf::Instant(other)) => other < one,
        _ => false,
    }
}

/// The turns of every completion that puts the unknown facts of one part at an end of their range, each fact of another part at one
/// value: a fact of another part moves no turn of this one. As that value is an end too, one walk serves for all parts: as long as
/// every fact has it, the completion may still be of any part; `of` is the facts of those that it may be of.
fn collect_turns(rule: &'static Rule, of: FactSet, case: &Case<'_>, turns: &mut Turns) {
    let open = (rule.unknowns)(case);
    if open.is_empty() {
        return (rule.turns)(case, turns);
    }
    let Some(place) = open.places().next() else { return };
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
        _ => add_candidates(rule, case, place, &mut ends),
    }
    // As its word, which comes last, a fact of another part gives no turn of its own.
    let ends = ends.as_mut_slice();
    if fact.word.is_some() {
        ends.rotate_right(1);
    }
    let Some((plain, others)) = ends.split_first() else { return };
    let mut fuller = case.fill(place, *plain);
    collect_turns(rule, of, &fuller, turns);
    if !of.has(place) {
        return;
    }
    for part in rule.turn_parts.iter().filter(|part| part.has(place)) {
        for value in others {
            fuller.set(place, *value);
            collect_turns(rule, of.intersection(*part), &fuller, turns);
        }
    }
}
