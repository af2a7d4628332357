//! Answers kept by place, column by column.

use alloc::vec::Vec;

use super::Part;
use super::output::{Outputs, UNSEEN};

/// A table of answers with the columns that are wanted, and that of outcomes.
pub(super) struct Answers {
    /// Which of the columns that every rule has are wanted.
    wanted: [bool; 10],
    count: usize,
    parts: Vec<Part>,
    codes: Vec<i32>,
    facts: Vec<u32>,
    reasons: Vec<u64>,
}

impl Answers {
    pub(super) const NONE: Answers = Answers {
        wanted: [false; 10],
        count: 0,
        parts: Vec::new(),
        codes: Vec::new(),
        facts: Vec::new(),
        reasons: Vec::new(),
    };

    /// Bytes that an answer takes, as if each column had the width of the widest.
    pub(super) fn width(outputs: &Outputs<'_>) -> usize {
        let heads = outputs.wanted().iter().filter(|is_wanted| **is_wanted).count();
        1 + 8 * (heads + outputs.values.len())
    }

    /// Whether it has the columns of those outputs.
    pub(super) fn is_of(&self, outputs: &Outputs<'_>) -> bool {
        let parts = outputs.values.iter().map(|(part, _)| *part);
        self.wanted == outputs.wanted() && self.parts.iter().copied().eq(parts)
    }

    /// Gives it `count` places without an answer, with the columns of those outputs. Returns whether there is memory for that.
    pub(super) fn clear(&mut self, count: usize, outputs: &Outputs<'_>) -> bool {
        let wanted = outputs.wanted();
        let [_, field, reasons, missing, assumed, by, rest @ ..] = wanted;
        let many = |wanted: &[bool]| wanted.iter().filter(|is_wanted| **is_wanted).count();
        let codes = many(&[true, field]) + many(&rest) + outputs.values.len();
        let is_there = sized(&mut self.codes, count * codes)
            && sized(&mut self.facts, count * many(&[missing, assumed, by]))
            && sized(&mut self.reasons, count * many(&[reasons]));
        if is_there {
            // The column of outcomes is the first.
            self.codes.iter_mut().take(count).for_each(|outcome| *outcome = UNSEEN);
            self.parts.clear();
            self.parts.extend(outputs.values.iter().map(|(part, _)| *part));
            self.wanted = wanted;
            self.count = count;
        }
        is_there
    }

    /// Its columns.
    pub(super) fn with<T>(&mut self, take: impl FnOnce(&mut Outputs<'_>) -> T) -> T {
        let count = self.count.max(1);
        let mut parts: Vec<(Part, &mut [i32])>;
        let mut codes = self.codes.chunks_exact_mut(count);
        let mut facts = self.facts.chunks_exact_mut(count);
        let [_, field, reasons, missing, assumed, by, contested, days, change_on, change_to] =
            self.wanted;
        let mut of_codes = |is_wanted: bool| is_wanted.then(|| codes.next()).flatten();
        let mut kept = Outputs {
            outcome: of_codes(true),
            field: of_codes(field),
            contested: of_codes(contested),
            days_contested: of_codes(days),
            next_change_on: of_codes(change_on),
            next_change_outcome: of_codes(change_to),
            reasons: reasons.then_some(self.reasons.as_mut_slice()),
            missing: missing.then(|| facts.next()).flatten(),
            assumed: assumed.then(|| facts.next()).flatten(),
            contested_by: by.then(|| facts.next()).flatten(),
            values: {
                parts = self.parts.iter().copied().zip(codes).collect();
                &mut parts
            },
            texts: &mut [],
        };
        take(&mut kept)
    }
}

/// Makes it so long; whether there is memory for that.
fn sized<T: Copy + Default>(items: &mut Vec<T>, len: usize) -> bool {
    items.clear();
    let is_there = items.try_reserve_exact(len).is_ok();
    if is_there {
        items.resize(len, T::default());
    }
    is_there
}
