//! Edges: the few values and moments at which a rule can turn.

use arrayvec::ArrayVec;

use crate::calendar::{Day, Instant};
use crate::rule::fact::Value;

/// Values or moments at which a rule can turn.
pub(crate) struct Edges<T>(ArrayVec<T, MAX_EDGES>);

/// More edges than any rule has; a rule that passed it would be answered wrongly, so it stops instead.
pub(crate) const MAX_EDGES: usize = 128;

/// Values of one fact at which a rule can turn.
pub(crate) type ValueEdges = Edges<Value<'static>>;
/// Moments at which a rule can turn: day numbers, or Unix seconds for the clock rules.
pub(crate) type Turns = Edges<i64>;

impl<T: PartialEq> Edges<T> {
    /// None yet.
    pub(crate) const fn new() -> Self {
        Edges(ArrayVec::new_const())
    }

    /// One more, unless it is there.
    ///
    /// # Panics
    ///
    /// Past 128 of them, which no rule reaches.
    pub(crate) fn push(&mut self, item: T) {
        if !self.0.contains(&item) {
            self.0.push(item);
        }
    }

    /// Removes those for which `keeps` returns false.
    pub(crate) fn retain(&mut self, mut keeps: impl FnMut(&T) -> bool) {
        self.0.retain(|item| keeps(item));
    }

    /// All of them.
    pub(crate) fn as_slice(&self) -> &[T] {
        &self.0
    }

    pub(crate) fn as_mut_slice(&mut self) -> &mut [T] {
        &mut self.0
    }
}

impl ValueEdges {
    /// A day, unless it is there.
    pub(crate) fn push_day(&mut self, day: Day) {
        let is_there = |item: &Value<'_>| matches!(item, Value::Day(other) if *other == day);
        if !self.0.iter().any(is_there) {
            self.0.push(Value::Day(day));
        }
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
