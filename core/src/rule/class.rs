//! Classes: cases of a walk that decide alike, so that the walk continues from one of them.

use crate::rule::fact::FactSet;

/// The most days that a class compares.
pub(crate) const MAX_DAYS: usize = 5;

/// How finely classes distinguish cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grain {
    /// By the content of decisions.
    Coarse,
    /// Also by what they would contain if another fact of the class had to change.
    Fine,
}

/// What a simplified case keeps of the answer to the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kept {
    /// Every part of the answer but texts, and what would change the outcome.
    WholeAnswer,
    /// Outcome, days, next change and contest.
    Changes,
}

/// What the rest of a decision depends on once some facts are filled: cases of one class decide alike but for days, and
/// where days are compared, the earliest and the latest of them lie on either side of every other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Class {
    /// What is not a day.
    pub(crate) bits: u64,
    /// The days, as numbers; 0 for one that is not there.
    pub(crate) days: [i32; MAX_DAYS],
    /// Whether a later day shows nothing that an earlier one does not.
    pub(crate) is_earliest_enough: bool,
    /// How many of the days, from the first, the outcome may still hang on, because unknown facts are compared with them.
    pub(crate) compared: usize,
    /// The facts that it sums up, where it does so for the whole walk: it serves unless one of them is looked at by
    /// itself. Empty where it distinguishes the values of one fact, the others as they stand.
    pub(crate) of: FactSet,
    /// Unknown facts that add the same to every class: it is enough to try their values with one.
    pub(crate) apart: FactSet,
    /// Facts of which another value forces the one that was just filled: they can be looked at by themselves all the same,
    /// among the values of that one.
    pub(crate) tied: FactSet,
}

impl Class {
    /// The days that the outcome may still hang on, the others as 0.
    pub(crate) fn compared(&self) -> [i32; MAX_DAYS] {
        let mut days = [0; MAX_DAYS];
        for (day, of) in days.iter_mut().zip(self.days).take(self.compared) {
            *day = of;
        }
        days
    }
}
