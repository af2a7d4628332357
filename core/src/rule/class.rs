//! Classes: completions that decide alike, so that one of them stands for the others.

use crate::rule::fact::FactSet;

/// The most days that a class compares.
pub(crate) const MAX_DAYS: usize = 5;

/// What the rest of a decision depends on once some facts are filled: cases of one class decide alike but for days, and
/// where days are compared, the earliest and the latest of them lie on either side of every other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Class {
    /// What is not a day.
    pub(crate) bits: u64,
    /// The days, as numbers; 0 for one that is not there.
    pub(crate) days: [i32; MAX_DAYS],
    /// The facts that it sums up, where it does so for the whole walk: it serves unless one of them is looked at by
    /// itself. Empty where it distinguishes the values of one fact, the others as they stand.
    pub(crate) of: FactSet,
}
