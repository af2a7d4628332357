//! The next change: the first later moment on which time alone gives another outcome.

use super::walk::{Go, Walk, candidates, day_range, instant_range, is_completion};
use super::{Asked, OutcomeSet};
use crate::calendar::{Day, Instant};
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::{FactSet, Kind, Value};
use crate::rule::{AsOf, Case, Rule};

/// The first later moment on which time alone gives another outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextChange {
    /// When.
    pub on: AsOf,
    /// The outcome from then on: its number, or 0 for `undetermined`.
    pub outcome: u8,
}

impl Asked<'_> {
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
            let as_of = match self.case.as_of {
                AsOf::Instant(_) => AsOf::Instant(Instant::new(turn)),
                _ => AsOf::Day(Day::new(i32::try_from(turn).ok()?)),
            };
            case.move_to(self.rule, as_of);
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
}

/// Two completions with different outcomes.
type Witnesses<'a> = Option<[Case<'a>; 2]>;

/// The outcome of a case: its number, or 0 for `undetermined`; `None` where it has no completion. Where it is
/// undetermined, `witnesses` then holds two completions.
pub(super) fn outcome<'a>(
    rule: &'static Rule,
    case: &Case<'a>,
    witnesses: &mut Witnesses<'a>,
) -> Option<u8> {
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
    walk.complete(case);
    (set.0 != 0).then(|| set.only())
}

/// Whether the two still are completions with different outcomes, at that moment.
fn differ_at(rule: &'static Rule, as_of: AsOf, witnesses: &[Case<'_>; 2]) -> bool {
    let [one, other] = witnesses.map(|mut moved| {
        moved.move_to(rule, as_of);
        is_completion(rule, &moved).then(|| (rule.decide)(&moved).outcome)
    });
    one.is_some() && other.is_some() && one != other
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
