//! Flips: changes of one fact that give a better outcome.

use core::fmt;

use arrayvec::ArrayVec;

use super::next_change::filled_as;
use super::walk::{Go, Walk, add_candidates};
use super::{Asked, OutcomeSet, Worst};
use crate::rule::edges::{MAX_EDGES, ValueEdges};
use crate::rule::fact::{Ahead, FactSpec, Kind, MAX_FACTS, Nature, Value};
use crate::rule::{Case, Rule};

/// A change of one fact that gives a better outcome. Its fields are places and numbers of the rule's table, its methods the
/// names and slugs of these. `Debug` does not show the value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Flip {
    /// The place of the fact in the rule's table.
    pub fact: usize,
    /// The value to change it to.
    pub to: Value<'static>,
    /// The outcome that it gives: its number, or 0 for `undetermined`.
    pub outcome: u8,
    /// Whether it is an act that the person can still do, or a record that changes only if it was wrong.
    pub nature: Nature,
    rule: &'static Rule,
}

impl Flip {
    /// The name of the fact.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-22));
    /// let asked = question.clone().fact("passed_on", date!(2024-11-21)).ask()?;
    /// let flip = asked.flips().next().expect("an exam passed a day later is still valid");
    /// assert_eq!((flip.fact_name(), flip.outcome_slug()), ("passed_on", "valid"));
    /// // Asked with the fact so changed.
    /// let changed = question.fact(flip.fact_name(), flip.to).ask()?;
    /// assert_eq!(changed.outcome_slug(), "valid");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn fact_name(&self) -> &'static str {
        self.rule.facts.get(self.fact).map_or("", |fact| fact.name)
    }

    /// The slug of the outcome that it gives.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-22));
    /// let asked = question.fact("passed_on", "never").ask()?;
    /// assert_eq!(asked.outcome_slug(), "not-passed");
    /// assert_eq!(asked.flips().next().map(|flip| flip.outcome_slug()), Some("valid"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn outcome_slug(&self) -> &'static str {
        self.rule.outcome_slug(self.outcome)
    }
}

impl fmt::Debug for Flip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flip")
            .field("fact", &self.fact_name())
            .field("to", &self.to)
            .field("outcome", &self.outcome_slug())
            .field("nature", &self.nature)
            .finish_non_exhaustive()
    }
}

/// What the completions of a case give: their outcomes, and how good the worst of them is.
#[derive(Debug, Clone, Copy)]
struct Prospect<'a> {
    outcomes: OutcomeSet,
    worst: Worst,
    /// A completion whose outcome is not better than now.
    spoiler: Option<Case<'a>>,
}

impl<'a> Asked<'a> {
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
    /// assert_eq!(flip.fact_name(), "passed_on");
    /// assert_eq!(flip.to, Value::Day(date!(2024-11-22).into()));
    /// assert_eq!(flip.outcome_slug(), "valid");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn flips(&self) -> impl Iterator<Item = Flip> {
        let mut spoilers = self.worst_completion();
        (0..self.rule.facts.len().min(MAX_FACTS))
            .flat_map(move |place| self.flips_past(place, &mut spoilers))
            .flatten()
    }

    /// Shows each of [`flips`](Self::flips).
    #[cfg(feature = "serde")]
    pub(crate) fn each_flip(&self, mut each: impl FnMut(Flip)) {
        if self.worst_rank_with_better().is_none() {
            return;
        }
        let mut spoilers = self.worst_completion();
        for place in 0..self.rule.facts.len().min(MAX_FACTS) {
            self.flips_past(place, &mut spoilers).into_iter().flatten().for_each(&mut each);
        }
    }

    /// How good the worst outcome is, if another one of the rule's list is better.
    fn worst_rank_with_better(&self) -> Option<u32> {
        let now = self.settled.worst.rank()?;
        self.rule.outcomes.iter().any(|outcome| u32::from(outcome.rank) < now).then_some(now)
    }

    /// The changes of that fact that give a better outcome: the nearest, and the act of today if that is another one.
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

    /// A completion with the worst outcome, if facts are unknown.
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
        walk.is_for_outcomes = true;
        walk.complete(self.walked(&mut None));
        worst
    }

    /// The changes of that fact. A completion whose outcome stays as bad under a change shows that the change is not a flip. A
    /// few of them rule out most changes: they are kept in `spoilers` and tried first.
    fn flips_past(&self, place: usize, spoilers: &mut Spoilers<'a>) -> [Option<Flip>; 2] {
        let rule = self.rule;
        let Some(fact) = rule.facts.get(place).filter(|fact| has_flips(fact)) else {
            return [None; 2];
        };
        // Nothing is better than the best outcome, and nothing changes with a fact on which nothing rests.
        let Some(now) = self.worst_rank_with_better().filter(|_| self.settled.rests_on.has(place))
        else {
            return [None; 2];
        };
        let given = self.case.fact(place);
        let mut values = ArrayVec::<(FlipOrder, Value<'static>), MAX_EDGES>::new();
        let (mut edges, mut short) = (ValueEdges::new(), None);
        let case = self.walked(&mut short);
        add_candidates(rule, case, place, &mut edges);
        for value in edges.as_slice() {
            values.push((self.flip_order(fact, given, *value, 0), *value));
        }
        // Days and numbers, nearest first: once one serves, the others need not be tried, but for the act of today. Of
        // choices, the outcome that they give counts first, so that each is tried.
        let is_ranked = matches!(fact.kind, Kind::YesNo | Kind::Choice(_));
        values.sort_unstable_by_key(|(order, _)| *order);
        let (mut nearest, mut today): (Option<(FlipOrder, Flip)>, Option<Flip>) = (None, None);
        let mut changed = *case;
        for (_, value) in &values {
            let nature = self.nature(place, fact, *value);
            let is_today = nature == Nature::Act && *value == Value::Day(self.case.day());
            if *value == given
                || (nearest.is_some() && !is_ranked && !is_today)
                || !self.may_flip_to(fact, given, *value)
            {
                continue;
            }
            changed.set(place, *value);
            let stays = |spoiler: &Case<'a>| {
                filled_as(rule, &changed, spoiler, 0).is_some_and(|full| {
                    let worst = Worst::Nothing.and(rule, &(rule.decide)(&full));
                    worst.rank().is_none_or(|rank| now <= rank)
                })
            };
            if let Some(of) = spoilers.iter().rposition(stays) {
                spoilers.get_mut(of..).unwrap_or_default().rotate_left(1);
                continue;
            }
            let prospect = prospect(rule, &changed, now);
            if let Some(spoiler) = prospect.spoiler {
                if spoilers.is_full() {
                    spoilers.remove(0);
                }
                spoilers.push(spoiler);
            }
            let Some(rank) = prospect.worst.rank().filter(|rank| *rank < now) else { continue };
            let flip =
                Flip { fact: place, to: *value, outcome: prospect.outcomes.only(), nature, rule };
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

    /// No day is moved past the day of the question, except those for which the table allows it.
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

    /// The order of changes that give a better outcome: the nearest day or number, the earlier or smaller of two, `none` or
    /// `never` only if no day does; among choices, the best outcome, then the list's order.
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
}

/// What all completions give; nothing if relations allow none. It stops at a spoiler, a completion whose outcome is no better
/// than `than`: the worst of all is then no better either.
fn prospect<'a>(rule: &'static Rule, case: &Case<'a>, than: u32) -> Prospect<'a> {
    let mut prospect = Prospect { outcomes: OutcomeSet(0), worst: Worst::Nothing, spoiler: None };
    if (rule.relate)(case).is_err() {
        return prospect;
    }
    if (rule.unknowns)(case).is_empty() {
        // A case of which all is known is no completion, and needs no walk.
        let decision = (rule.decide)(case);
        prospect.outcomes.add(decision.outcome);
        prospect.worst = prospect.worst.and(rule, &decision);
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
    walk.is_for_outcomes = true;
    walk.complete(case);
    prospect
}

/// Texts, lists, objects and their parts, and the caller's own choices have no flips.
fn has_flips(fact: &FactSpec) -> bool {
    !fact.is_part()
        && fact.nature != Nature::Parameter
        && !matches!(fact.kind, Kind::Text | Kind::Set(_) | Kind::Periods | Kind::Object)
}

/// Completions whose outcome is as bad as that of the case; the one that ruled out a change last is in the last place.
type Spoilers<'a> = ArrayVec<Case<'a>, 16>;

/// Sorts flips of one fact: the least comes first.
type FlipOrder = (u32, i64, i64);
