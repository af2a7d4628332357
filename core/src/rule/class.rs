//! Classes: cases of a walk that decide alike, so that the walk continues from one of them; and rows of a table that are answered
//! alike, so that one of them is asked.

use alloc::vec::Vec;

use crate::calendar::Day;
use crate::rule::fact::{FactSet, MAX_FACTS};
use crate::rule::reading::Readings;

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
    /// Whether a later day shows nothing that an earlier one does not: the earlier one accepts all that the later one accepts, and
    /// leads to the same outcomes there.
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

/// In a row of a table: the code of a day or number that is not known, of a day that is `none` or `never`, of one that is not
/// given; the codes of any other fact that is not given or not known.
pub(crate) mod code {
    pub(crate) const UNKNOWN: i32 = i32::MIN;
    pub(crate) const NONE: i32 = i32::MAX;
    pub(crate) const ABSENT: i32 = i32::MIN + 1;
    pub(crate) const CHOICE_ABSENT: i32 = 0;
    pub(crate) const CHOICE_UNKNOWN: i32 = -2;
}

/// How many rows of a table are sorted into classes at a time.
pub(crate) const ROWS: usize = 256;
/// How many days around that of the question are known to a sorter.
pub(crate) const DAYS: usize = 4096;
/// How many tables of days a sorter may have.
pub(crate) const TABLES: usize = 6;
/// How many days of its own a row may have by which something is due, and from which something is.
pub(crate) const BY: usize = 5;
pub(crate) const FROM: usize = 2;

/// Sorts the rows of a table that have one moment and one choice of readings into classes. Rows of one class have the same
/// answer, texts apart, and what would change it apart: but for days, each of which is, in every row of the class, the same one of the
/// row's own days.
pub(crate) trait Sorts {
    /// Readies what does not hang on a row; whether rows can be sorted under these readings on this day.
    fn ready(around: &mut Around, as_of: Day, readings: &Readings) -> bool;
    /// Sorts rows.
    fn sort(around: &Around, codes: &Codes, sorted: &mut Sorted);
    /// Whether a text has the form of which any other leads to the same answer.
    fn is_plain(text: &[u8]) -> bool;
}

/// What does not hang on a row.
pub(crate) struct Around {
    /// The day of the question, and the first of the days around it.
    pub(crate) as_of: i32,
    pub(crate) first: i32,
    /// What follows from each of them.
    pub(crate) following: [Vec<i32>; TABLES],
    /// How many days after its expiry day a certificate covers.
    pub(crate) days_covered: i32,
    /// Days at which a value that is not known turns; the first day of a change of which notice is still in time.
    pub(crate) turns: [i32; 3],
}

impl Around {
    pub(crate) const NOTHING: Around = Around {
        as_of: 0,
        first: 0,
        following: [const { Vec::new() }; TABLES],
        days_covered: 0,
        turns: [0; 3],
    };
}

/// The codes of rows, by the places of the facts: of a text 1 where it is plain, else the code of what is given, or `UNKNOWN` where
/// that is any other text.
pub(crate) type Codes = [[i32; ROWS]; MAX_FACTS];

/// What rows were sorted into.
pub(crate) struct Sorted {
    /// Their classes; 0 of a row without one.
    pub(crate) classes: [[u64; 2]; ROWS],
    /// Their own days on which something is due last, and first; `UNKNOWN` for none.
    pub(crate) by: [[i32; ROWS]; BY],
    pub(crate) from: [[i32; ROWS]; FROM],
}

impl Sorted {
    pub(crate) const NOTHING: Sorted = Sorted {
        classes: [[0; 2]; ROWS],
        by: [[code::UNKNOWN; ROWS]; BY],
        from: [[code::UNKNOWN; ROWS]; FROM],
    };
}
