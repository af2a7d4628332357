//! `Debug` of what is decided: names and slugs, and of days, numbers and texts only whether they are there, since they may
//! be personal.

use alloc::vec::Vec;
use core::fmt;

use crate::rule::Rule;
use crate::rule::duty::{Duties, DutyState};
use crate::rule::value::{Out, ValueKind};

/// Stands for what is not shown.
pub(crate) struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// What a decision and an answer have in common.
pub(crate) struct Decided<'a> {
    pub(crate) rule: &'static Rule,
    pub(crate) outcome: u8,
    pub(crate) reasons: Vec<&'static str>,
    pub(crate) values: &'a [Out],
    pub(crate) duties: Option<Duties>,
}

impl Decided<'_> {
    /// Begins a struct of that name with rule, outcome, reasons and values.
    pub(crate) fn begin<'f, 'w>(
        &self,
        name: &str,
        f: &'f mut fmt::Formatter<'w>,
    ) -> fmt::DebugStruct<'f, 'w> {
        let mut shown = f.debug_struct(name);
        shown.field("rule", &self.rule.slug);
        shown.field("outcome", &self.rule.outcome_slug(self.outcome));
        shown.field("reasons", &self.reasons);
        for (spec, out) in self.rule.values.iter().zip(self.values) {
            match spec.kind {
                ValueKind::Duties(_) => shown.field(spec.name, &Owed(self.rule, self.duties)),
                ValueKind::Decisions => &mut shown,
                kind => shown.field(spec.name, &Shown(kind, *out)),
            };
        }
        shown
    }
}

/// The acts that are owed, or of which it is not known.
struct Owed(&'static Rule, Option<Duties>);

impl fmt::Debug for Owed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let duties = self.1.unwrap_or(Duties::NONE);
        let each = duties.each(self.0.acts()).filter(|(_, duty)| duty.state != DutyState::None);
        f.debug_map().entries(each.map(|(act, duty)| (act.slug, duty))).finish()
    }
}

/// A value, where it is null or not.
struct Shown(ValueKind, Out);

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.1, self.0) {
            (Out::Null, _) => f.write_str("None"),
            (Out::Flag(flag), _) => write!(f, "Some({flag})"),
            (Out::Slug(place), ValueKind::Slug(slugs)) => {
                let place = usize::from(place).wrapping_sub(1);
                write!(f, "Some({:?})", slugs.get(place).map_or("", |choice| choice.slug))
            }
            (
                Out::States(chosen),
                ValueKind::States { keys, states } | ValueKind::Options { keys, states, .. },
            ) => {
                let state = |place| states.get(usize::from(place).wrapping_sub(1));
                let each = keys.iter().zip(chosen);
                let each =
                    each.map(|(key, place)| (key.slug, state(place).map(|choice| choice.slug)));
                f.debug_map().entries(each).finish()
            }
            (Out::Set(bits), _) => write!(f, "Some(of {})", bits.count_ones()),
            _ => f.write_str("Some(…)"),
        }
    }
}
