//! Edges: the few values and moments at which a rule can turn.

use arrayvec::ArrayVec;

use crate::calendar::{Day, Instant};
use crate::rule::fact::Value;

/// Values or moments at which a rule can turn.
pub(crate) struct Edges<T> {
    items: ArrayVec<T, MAX_EDGES>,
    /// A bit for each mark of an item that is there: most items are new, and their mark says so.
    marks: [u64; 4],
}

/// A number that equal items share and others mostly do not.
pub(crate) trait Mark {
    fn mark(&self) -> u8;
}

impl Mark for Value<'_> {
    fn mark(&self) -> u8 {
        let [mark, ..] = self.day().map_or(0, Day::number).to_le_bytes();
        mark
    }
}

impl Mark for i64 {
    fn mark(&self) -> u8 {
        let [mark, ..] = self.to_le_bytes();
        mark
    }
}

/// More edges than any rule has; a rule that passed it would be answered wrongly, so it stops instead.
pub(crate) const MAX_EDGES: usize = 128;

/// Values of one fact at which a rule can turn.
pub(crate) type ValueEdges = Edges<Value<'static>>;
/// Moments at which a rule can turn: day numbers, or Unix seconds for the clock rules.
pub(crate) type Turns = Edges<i64>;

impl<T: PartialEq + Mark> Edges<T> {
    /// None yet.
    pub(crate) const fn new() -> Self {
        Edges { items: ArrayVec::new_const(), marks: [0; 4] }
    }

    /// One more, unless it is there.
    ///
    /// # Panics
    ///
    /// Past 128 of them, which no rule reaches.
    pub(crate) fn push(&mut self, item: T) {
        let mark = item.mark();
        let bit = 1 << (mark % 64);
        let Some(marks) = self.marks.get_mut(usize::from(mark / 64)) else { return };
        if *marks & bit == 0 || !self.items.contains(&item) {
            *marks |= bit;
            self.items.push(item);
        }
    }

    /// Removes those for which `keeps` returns false.
    pub(crate) fn retain(&mut self, mut keeps: impl FnMut(&T) -> bool) {
        self.items.retain(|item| keeps(item));
    }

    /// All of them.
    pub(crate) fn as_slice(&self) -> &[T] {
        &self.items
    }

    pub(crate) fn as_mut_slice(&mut self) -> &mut [T] {
        &mut self.items
    }
}

impl ValueEdges {
    /// A day, unless it is there.
    pub(crate) fn push_day(&mut self, day: Day) {
        self.push(Value::Day(day));
    }

    /// Both sides of a turn: the last day before it and its first day.
    pub(crate) fn turn(&mut self, first: Day) {
        self.push_day(first.plus_days(-1));
        self.push_day(first);
    }
}

impl Turns {
    /// A turn whose first day is `first`.
    pub(crate) fn day(&mut self, first: Day) {
        self.push(i64::from(first.number()));
    }

    /// The day after `last`.
    pub(crate) fn after(&mut self, last: Day) {
        self.day(last.plus_days(1));
    }

    /// A turn whose first second is `first`.
    pub(crate) fn instant(&mut self, first: Instant) {
        self.push(first.seconds());
    }
}
