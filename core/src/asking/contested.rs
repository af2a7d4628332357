//! Contest in brief: which other choices of readings give another outcome or another day, without what they give.
//!
//! It says what [`Asked::contest`] says, for tables of many rows: a choice that the case cannot hang on is passed over, two
//! completions that still differ settle most undetermined outcomes, and the next change is worked out only where no other
//! day differs.

use arrayvec::ArrayVec;

use super::next_change::{NextChange, Witnesses};
use super::walk::{Go, Walk, is_completion};
use super::{Asked, Settled, is_day, settle};
use crate::rule::duty::Duties;
use crate::rule::{Case, Rule};

/// Which other choices of one reading give another outcome, or another day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Contested {
    /// Whether one gives another outcome.
    pub(crate) outcome: bool,
    /// Whether one gives another day; worked out where it is asked for.
    pub(crate) days: bool,
    /// Which give either: bit n is entry n of [`Rule::other_choices`]; worked out where it is asked for.
    pub(crate) by: u32,
}

/// Completions that share neither an outcome nor a day.
type Spread<'a> = ArrayVec<Case<'a>, 6>;

impl<'a> Asked<'a> {
    /// Which other choices give another outcome or another day, where `next_change` is that of this question.
    pub(crate) fn contested_in_brief(
        &self,
        next_change: Option<NextChange>,
        wants_days: bool,
        wants_by: bool,
    ) -> Contested {
        let rule = self.rule;
        let mut contested = Contested::default();
        let mut case = self.case;
        let spread = self.spread();
        for (bit, (reading, choice)) in (0_u32..).zip(rule.other_choices(self.case.readings)) {
            if !(rule.uses)(&self.case, reading) || !(rule.may_hang_on)(&self.case, reading) {
                continue;
            }
            case.readings = self.case.readings.with_number(reading, choice);
            let witnesses = still_apart(rule, &case, &spread);
            let settled = match witnesses {
                Some(_) => self.settled,
                None => match settle(rule, &case, true) {
                    Ok(settled) => settled,
                    Err(_) => continue,
                },
            };
            let other = Asked { rule, case, settled };
            let is_other = other.outcome() != self.outcome();
            let mut has_other_day = (wants_days || wants_by) && self.shows_other_day(&other);
            if !has_other_day && (wants_days && !contested.days || wants_by && !is_other) {
                let on = |change: Option<NextChange>| change.map(|change| change.on);
                has_other_day = on(other.next_change_from(witnesses)) != on(next_change);
            }
            contested.outcome |= is_other;
            contested.days |= has_other_day;
            contested.by |= u32::from(is_other || has_other_day).checked_shl(bit).unwrap_or(0);
        }
        contested
    }

    /// Whether a day of the values or of the duties is another.
    fn shows_other_day(&self, other: &Asked<'_>) -> bool {
        let mut values = self.rule.values.iter().enumerate();
        let is_other = |(one, other): (Duties, Duties)| {
            let mut each = one.all().zip(other.all());
            each.any(|(one, other)| one.from != other.from || one.by.day() != other.by.day())
        };
        values.any(|(place, spec)| is_day(spec) && self.value(place) != other.value(place))
            || self.settled.duties.zip(other.settled.duties).is_some_and(is_other)
    }

    /// Completions that share neither an outcome nor a day; none where all completions share one, or few show that they do
    /// not.
    fn spread(&self) -> Spread<'a> {
        let mut spread = Spread::new();
        if self.outcome() != 0 || self.settled.has_days(self.rule) {
            return spread;
        }
        let mut common: Option<Settled> = None;
        let mut walk = Walk::new(self.rule, |full, decision| {
            let so_far = common.get_or_insert_with(|| Settled::of(self.rule, decision));
            let before = (so_far.outcomes, so_far.values, so_far.duties);
            so_far.join(self.rule, decision);
            let shows_more = before != (so_far.outcomes, so_far.values, so_far.duties);
            let is_apart = so_far.is_apart(self.rule);
            if (spread.is_empty() || shows_more) && spread.try_push(*full).is_err() {
                spread.clear();
                return Go::Stop;
            }
            if is_apart { Go::Stop } else { Go::On }
        });
        walk.complete(&self.case);
        spread
    }
}

/// Two with different outcomes, where the completions share neither an outcome nor a day with the case's readings either.
fn still_apart<'a>(rule: &'static Rule, case: &Case<'a>, spread: &Spread<'a>) -> Witnesses<'a> {
    (rule.relate)(case).ok()?;
    let mut common: Option<Settled> = None;
    let mut witnesses: Option<(Case<'a>, u8, Witnesses<'a>)> = None;
    for full in spread {
        let full = Case { readings: case.readings, ..*full };
        if !is_completion(rule, &full) {
            continue;
        }
        let decision = (rule.decide)(&full);
        common.get_or_insert_with(|| Settled::of(rule, &decision)).join(rule, &decision);
        let (one, outcome, two) = witnesses.get_or_insert((full, decision.outcome, None));
        if two.is_none() && *outcome != decision.outcome {
            *two = Some([*one, full]);
        }
    }
    witnesses.filter(|_| common.is_some_and(|common| common.is_apart(rule)))?.2
}
