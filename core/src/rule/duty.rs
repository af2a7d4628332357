//! Duties: the acts that one person owes, each with its days.

use crate::calendar::Day;
use crate::rule::declare::choices;
use crate::rule::member::{ChoiceSpec, Member};

choices! {
    /// How an act stands.
    pub enum DutyState {
        1 Due "due": "à faire maintenant" / "due now";
        2 Later "later": "à faire plus tard" / "due later";
        3 None "none": "rien à faire" / "nothing to do";
        4 Unknown "unknown": "peut-être à faire" / "perhaps due";
    }
}

/// The last day on which an act is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// No act is owed, or completions of the unknown facts differ on the day.
    #[default]
    Null,
    /// The act has no last day.
    NoDay,
    /// That day.
    Day(Day),
}

impl By {
    /// The day, where there is one.
    #[must_use]
    pub const fn day(self) -> Option<Day> {
        if let By::Day(day) = self { Some(day) } else { None }
    }
}

/// One act: whether it is owed, from when, and by when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// How it stands.
    pub state: DutyState,
    /// The first day on which it is due, where the act has one.
    pub from: Option<Day>,
    /// The last day on which it is in time.
    pub by: By,
}

impl Duty {
    /// No act is owed.
    pub const NONE: Duty = Duty { state: DutyState::None, from: None, by: By::Null };

    /// An act that is due, in time up to `by`.
    #[must_use]
    pub(crate) const fn due(by: By) -> Self {
        Duty { state: DutyState::Due, from: None, by }
    }

    /// An act that is due from `from` on, in time up to `by`.
    #[must_use]
    pub(crate) fn within(from: Day, by: Day, today: Day) -> Self {
        let state = if today < from { DutyState::Later } else { DutyState::Due };
        Duty { state, from: Some(from), by: By::Day(by) }
    }

    /// Whether the act is due now.
    #[must_use]
    pub fn is_due(&self) -> bool {
        self.state == DutyState::Due
    }

    /// Whether the act is owed, now or later.
    #[must_use]
    pub fn is_owed(&self) -> bool {
        matches!(self.state, DutyState::Due | DutyState::Later)
    }

    /// What two completions of the unknown facts share of it.
    fn shared(self, other: Self) -> Self {
        let state = if self.state == other.state { self.state } else { DutyState::Unknown };
        let from = if self.from == other.from { self.from } else { None };
        let by = if self.by == other.by { self.by } else { By::Null };
        Duty { state, from, by }
    }
}

/// The largest number of acts that a rule can list.
pub(crate) const MAX_ACTS: usize = 8;

/// The acts of a rule, each with its state and days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duties {
    each: [Duty; MAX_ACTS],
}

impl Duties {
    /// No act is owed.
    pub(crate) const NONE: Duties = Duties { each: [Duty::NONE; MAX_ACTS] };

    /// The same duties, with that one.
    #[must_use]
    pub(crate) fn with<A: Member>(mut self, act: A, duty: Duty) -> Self {
        if let Some(slot) = self.each.get_mut(usize::from(act.place()).wrapping_sub(1)) {
            *slot = duty;
        }
        self
    }

    /// How an act stands.
    #[must_use]
    pub fn get<A: Member>(&self, act: A) -> Duty {
        self.at(usize::from(act.place()).wrapping_sub(1))
    }

    /// The duty at that place of the rule's acts, from 0.
    #[must_use]
    pub fn at(&self, place: usize) -> Duty {
        self.each.get(place).copied().unwrap_or(Duty::NONE)
    }

    /// Each act of a list with its duty.
    pub fn each(
        &self,
        acts: &'static [ChoiceSpec],
    ) -> impl Iterator<Item = (&'static ChoiceSpec, Duty)> {
        acts.iter().zip(self.each)
    }

    /// Each duty, in the order of the rule's acts; past their end, none.
    pub fn all(&self) -> impl Iterator<Item = Duty> {
        self.each.into_iter()
    }

    /// The earliest last day that is known.
    #[must_use]
    pub fn next_due_on(&self) -> Option<Day> {
        self.each.iter().filter_map(|duty| duty.by.day()).min()
    }

    /// Whether it is known of every act that it is owed or not, and of one that is, by when.
    #[must_use]
    pub fn are_known(&self) -> bool {
        self.each.iter().all(|duty| {
            duty.state != DutyState::Unknown && !(duty.is_owed() && duty.by == By::Null)
        })
    }

    pub(crate) fn shared(self, other: Self) -> Self {
        let mut each = self.each;
        for (one, other) in each.iter_mut().zip(other.each) {
            *one = one.shared(other);
        }
        Duties { each }
    }
}
