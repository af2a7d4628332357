//! Edges: the few values and moments at which a rule can turn.

use crate::calendar::{Day, Instant};
use crate::rule::fact::Value;

/// Values or moments at which a rule can turn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Edges<T: Copy> {
    items: [T; MAX_EDGES],
    len: usize,
}

/// More edges than any rule has; a rule that passed it would be answered wrongly, so it stops instead.
const MAX_EDGES: usize = 128;

/// Values of one fact at which a rule can turn.
pub(crate) type ValueEdges = Edges<Value<'static>>;
/// Moments at which a rule can turn: day numbers, or Unix seconds for the clock rules.
pub(crate) type Turns = Edges<i64>;

impl<T: Copy + PartialEq + Default> Edges<T> {
    /// None yet.
    pub(crate) fn new() -> Self {
        Edges { items: [T::default(); MAX_EDGES], len: 0 }
    }

    /// One more, unless it is there.
    ///
    /// # Panics
    ///
    /// Past 128 of them, which no rule reaches.
    pub(crate) fn push(&mut self, item: T) {
        if self.as_slice().contains(&item) {
            return;
        }
        assert!(self.len < MAX_EDGES, "a rule has more edges than there is room for");
        if let Some(slot) = self.items.get_mut(self.len) {
            *slot = item;
            self.len += 1;
        }
    }

    /// All of them.
    pub(crate) fn as_slice(&self) -> &[T] {
        self.items.get(..self.len).unwrap_or(&[])
    }

    pub(crate) fn as_mut_slice(&mut self) -> &mut [T] {
        self.items.get_mut(..self.len).unwrap_or(&mut [])
    }
}

impl<T: Copy + PartialEq + Default> Default for Edges<T> {
    fn default() -> Self {
        Edges::new()
    }
}

impl ValueEdges {
    /// Both sides of a turn: the last day before it and its first day.
    pub(crate) fn turn(&mut self, first: Day) {
        self.push(Value::Day(first.plus_days(-1)));
        self.push(Value::Day(first));
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
