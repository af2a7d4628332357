//! Contest in brief: which other choices of readings give another outcome or another day, without what they give.
//!
//! It gives the same as [`Asked::contest`] in brief, for tables of many rows: a choice that cannot affect the case is skipped,
//! and the next change is worked out only if no other day differs.

use super::next_change::{NextChange, Witnesses};
use super::{Asked, Telling, settle_briefly};
use crate::rule::duty::Duties;

/// Which other choices of one reading give another outcome, or another day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Contested {
    /// Whether one gives another outcome.
    pub(crate) outcome: bool,
    /// Whether one gives another day; worked out only if it is wanted.
    pub(crate) days: bool,
    /// Which of them give either: bit n is entry n of [`Rule::other_choices`]; worked out only if it is wanted.
    pub(crate) by: u32,
}

impl<'a> Asked<'a> {
    /// Which other choices give another outcome or another day, where `next_change` is that of this question, found with those
    /// `witnesses`.
    pub(crate) fn contested_in_brief(
        &self,
        next_change: Option<NextChange>,
        witnesses: &mut Witnesses<'a>,
        wants_days: bool,
        wants_by: bool,
    ) -> Contested {
        let rule = self.rule;
        let mut contested = Contested::default();
        let mut case = *self.walked(&mut None);
        let mut telling = Telling::new();
        self.tell_completions(witnesses, &mut telling);
        for (bit, (reading, choice)) in (0_u32..).zip(rule.other_choices(self.case.readings)) {
            if !(rule.uses)(&self.case, reading) || !(rule.depends_on_reading)(&self.case, reading)
            {
                continue;
            }
            case.readings = self.case.readings.with_number(reading, choice);
            let Ok(settled) = settle_briefly(rule, &case, witnesses, &telling) else { continue };
            let other = Asked { rule, case, short: None, settled };
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
        values.any(|(place, spec)| spec.is_day && self.value(place) != other.value(place))
            || self.settled.duties.zip(other.settled.duties).is_some_and(is_other)
    }
}
