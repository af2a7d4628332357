//! Columns of answers.

use alloc::vec::Vec;
use core::ops::Range;

use super::{NONE, UNKNOWN};
use crate::rule::duty::{By, Duties, Duty};
use crate::rule::member::Member;
use crate::rule::value::{Out, ValueKind};
use crate::rule::{Case, MAX_VALUES, Rule};

/// Where to write the answers; each column that is left out is not worked out. A row that cannot be asked has its error in
/// `outcome` and `field`, and null in every other column. `Debug` shows nothing of them.
#[derive(Default)]
pub struct Outputs<'o> {
    /// The outcome's number, 0 undetermined; below 0 minus the number of an error.
    pub outcome: Option<&'o mut [i32]>,
    /// The field because of which a row cannot be asked: bit n is fact n of the rule's table, from 0;
    /// [`FIELD_AS_OF`](super::FIELD_AS_OF) where it is the moment, 0 where the row can be asked.
    pub field: Option<&'o mut [i32]>,
    /// The reasons: bit n is reason n + 1 of the rule's table, bit 31 + n the general reason of number n.
    pub reasons: Option<&'o mut [u64]>,
    /// The facts whose knowledge would settle an undetermined outcome: bits as in `field`.
    pub missing: Option<&'o mut [u32]>,
    /// The facts that were absent and took their default, except parameters: bits as in `field`.
    pub assumed: Option<&'o mut [u32]>,
    /// 1 where another choice of one reading gives another outcome, else 0.
    pub contested: Option<&'o mut [i32]>,
    /// 1 where another choice of one reading gives another day, of the values or of the next change, else 0.
    pub days_contested: Option<&'o mut [i32]>,
    /// The other choices of one reading that give another outcome or another day: bit n is entry n of
    /// [`other_choices`](crate::dynamic::Rule::other_choices).
    pub contested_by: Option<&'o mut [u32]>,
    /// The first later day on which time alone gives another outcome; [`UNKNOWN`] where there is none.
    pub next_change_on: Option<&'o mut [i32]>,
    /// The outcome from then on; 0 undetermined, and where there is no such day.
    pub next_change_outcome: Option<&'o mut [i32]>,
    /// Parts of values, each in a column: see [`Part::named`].
    pub values: &'o mut [(Part, &'o mut [i32])],
    /// Short texts, by the value's place in the rule's table: ASCII and then zeros; zeros alone for null.
    pub texts: &'o mut [(usize, &'o mut [[u8; 16]])],
}

/// A column of a value: its place in the rule's table, and what of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A day, a number or an amount; null is [`UNKNOWN`].
    Number(usize),
    /// Yes or no, a choice or a set; null is 0.
    Choice(usize),
    /// Of states or options: the state of the key at that place, from 0.
    State(usize, usize),
    /// How the act at that place, from 0, stands: a number of [`DutyState`](crate::DutyState).
    DutyState(usize),
    /// The first day on which it is due.
    DutyFrom(usize),
    /// The last day on which it is in time.
    DutyBy(usize),
    /// The outcome of the rule at that place of those that this one asks: its number, 0 where it was not asked, -2 where it is
    /// undetermined.
    Decision(usize),
    /// The missing facts of which one value is enough to settle the outcome; they are named first: bits as in
    /// [`missing`](Outputs::missing).
    Settling,
}

/// What is wanted besides the result of the total function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a column of its own")]
pub(super) struct Wants {
    /// Anything that rows of one class share.
    pub(super) of_class: bool,
    pub(super) reasons: bool,
    pub(super) missing: bool,
    pub(super) contested: bool,
    pub(super) days_contested: bool,
    pub(super) contested_by: bool,
    pub(super) next_change: bool,
    pub(super) decisions: bool,
    pub(super) texts: bool,
}

impl Wants {
    /// Whether a complete row must be asked at length too.
    pub(super) const fn are_long(self) -> bool {
        self.contested | self.days_contested | self.contested_by | self.next_change
    }
}

/// In a table of answers the outcome of one that is not known yet: no outcome's number, and no error's.
pub(super) const UNSEEN: i32 = i32::MIN;

/// What is written of one row.
#[derive(Clone, Copy)]
pub(super) struct Written {
    pub(super) outcome: i32,
    pub(super) field: i32,
    pub(super) reasons: u64,
    pub(super) missing: u32,
    pub(super) settling: u32,
    pub(super) assumed: u32,
    pub(super) contested: bool,
    pub(super) days_contested: bool,
    pub(super) contested_by: u32,
    pub(super) next_change_on: i32,
    pub(super) next_change_outcome: i32,
    pub(super) values: [Out; MAX_VALUES],
    pub(super) duties: Option<Duties>,
    /// By the rules that are asked: see [`Part::Decision`].
    pub(super) decisions: [i8; MAX_ASKED],
}

/// How many rules one may ask at most.
pub(super) const MAX_ASKED: usize = 8;

impl Written {
    /// Nothing but nulls.
    pub(super) const NULL: Written = Written {
        outcome: 0,
        field: 0,
        reasons: 0,
        missing: 0,
        settling: 0,
        assumed: 0,
        contested: false,
        days_contested: false,
        contested_by: 0,
        next_change_on: UNKNOWN,
        next_change_outcome: 0,
        values: [Out::Null; MAX_VALUES],
        duties: None,
        decisions: [0; MAX_ASKED],
    };

    /// The same of another row with the same facts, some of which may be assumed.
    pub(super) fn of_row(&self, case: &Case<'_>) -> Written {
        let is_asked = self.outcome >= 0;
        Written { assumed: if is_asked { case.assumed.0 } else { 0 }, ..*self }
    }
}

impl core::fmt::Debug for Outputs<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Outputs(…)")
    }
}

impl Outputs<'_> {
    pub(super) fn lens(&self) -> impl Iterator<Item = usize> {
        let codes = [
            &self.outcome,
            &self.field,
            &self.contested,
            &self.days_contested,
            &self.next_change_on,
            &self.next_change_outcome,
        ];
        let codes = codes.into_iter().filter_map(|column| column.as_ref().map(|it| it.len()));
        let bits = [&self.missing, &self.assumed, &self.contested_by].into_iter();
        codes
            .chain(bits.filter_map(|column| column.as_ref().map(|it| it.len())))
            .chain(self.reasons.as_ref().map(|it| it.len()))
            .chain(self.values.iter().map(|(_, column)| column.len()))
            .chain(self.texts.iter().map(|(_, column)| column.len()))
    }

    pub(super) fn wants(&self) -> Wants {
        let has = |wanted: fn(&Part) -> bool| self.values.iter().any(|(part, _)| wanted(part));
        let heads = [&self.outcome, &self.field].map(Option::is_some);
        let bits = [&self.missing, &self.assumed].map(Option::is_some);
        Wants {
            of_class: heads.into_iter().chain(bits).any(|is_wanted| is_wanted)
                || self.reasons.is_some()
                || !self.texts.is_empty()
                || has(|part| !matches!(part, Part::Decision(_))),
            reasons: self.reasons.is_some(),
            missing: self.missing.is_some() || has(|part| matches!(part, Part::Settling)),
            contested: self.contested.is_some(),
            days_contested: self.days_contested.is_some(),
            contested_by: self.contested_by.is_some(),
            next_change: self.next_change_on.is_some() || self.next_change_outcome.is_some(),
            decisions: has(|part| matches!(part, Part::Decision(_))),
            texts: !self.texts.is_empty(),
        }
    }

    /// What rows of one class share, texts apart, and the rest, each as outputs of its own.
    pub(super) fn parted<T>(
        &mut self,
        take: impl FnOnce(&mut Outputs<'_>, &mut Outputs<'_>) -> T,
    ) -> T {
        let values = self.values.iter_mut().map(|(part, column)| (*part, &mut **column));
        let (mut decisions, mut values): (Vec<_>, Vec<_>) =
            values.partition(|(part, _)| matches!(part, Part::Decision(_)));
        let mut of_class = Outputs {
            outcome: self.outcome.as_deref_mut(),
            field: self.field.as_deref_mut(),
            reasons: self.reasons.as_deref_mut(),
            missing: self.missing.as_deref_mut(),
            assumed: self.assumed.as_deref_mut(),
            values: &mut values,
            ..Outputs::default()
        };
        let mut rest = Outputs {
            contested: self.contested.as_deref_mut(),
            days_contested: self.days_contested.as_deref_mut(),
            contested_by: self.contested_by.as_deref_mut(),
            next_change_on: self.next_change_on.as_deref_mut(),
            next_change_outcome: self.next_change_outcome.as_deref_mut(),
            values: &mut decisions,
            ..Outputs::default()
        };
        take(&mut of_class, &mut rest)
    }

    /// Which of the columns that every rule has are wanted.
    pub(super) fn wanted(&self) -> [bool; 10] {
        [
            self.outcome.is_some(),
            self.field.is_some(),
            self.reasons.is_some(),
            self.missing.is_some(),
            self.assumed.is_some(),
            self.contested_by.is_some(),
            self.contested.is_some(),
            self.days_contested.is_some(),
            self.next_change_on.is_some(),
            self.next_change_outcome.is_some(),
        ]
    }

    /// The outcome at a place of a table, where there is such a place.
    pub(super) fn outcome_at(&self, place: u32) -> Option<i32> {
        self.outcome.as_ref()?.get(usize::try_from(place).ok()?).copied()
    }

    /// Takes the answers of those rows from another table's, at the places found; whether all were there.
    #[inline(always)]
    pub(super) fn take(&mut self, from: &Outputs<'_>, rows: Range<usize>, found: &[u32]) -> bool {
        let taken = || rows.clone();
        gather(&mut self.outcome, &from.outcome, taken(), found);
        let outcomes = self.outcome.as_ref().and_then(|taken| taken.get(rows.clone()));
        // Nothing here stops at the first below 0, so that many are looked at at once.
        let least = match (outcomes, &from.outcome) {
            (Some(taken), _) => taken.iter().fold(0, |least, outcome| least.min(*outcome)),
            (None, Some(kept)) => found
                .iter()
                .fold(0, |least, place| least.min(at(kept, *place).copied().unwrap_or(UNSEEN))),
            (None, None) => UNSEEN,
        };
        if least < 0 {
            gather(&mut self.field, &from.field, taken(), found);
        } else if let Some(fields) =
            self.field.as_mut().and_then(|fields| fields.get_mut(rows.clone()))
        {
            // Only an error has a field.
            fields.fill(0);
        }
        gather(&mut self.reasons, &from.reasons, taken(), found);
        gather(&mut self.missing, &from.missing, taken(), found);
        gather(&mut self.assumed, &from.assumed, taken(), found);
        gather(&mut self.contested, &from.contested, taken(), found);
        gather(&mut self.days_contested, &from.days_contested, taken(), found);
        gather(&mut self.contested_by, &from.contested_by, taken(), found);
        gather(&mut self.next_change_on, &from.next_change_on, taken(), found);
        gather(&mut self.next_change_outcome, &from.next_change_outcome, taken(), found);
        for ((_, to), (_, from)) in self.values.iter_mut().zip(from.values.iter()) {
            gather_in(to, from, taken(), found);
        }
        least != UNSEEN
    }

    #[inline(always)]
    pub(super) fn write(&mut self, row: usize, written: &Written) {
        put(&mut self.outcome, row, written.outcome);
        put(&mut self.field, row, written.field);
        put(&mut self.reasons, row, written.reasons);
        put(&mut self.missing, row, written.missing);
        put(&mut self.assumed, row, written.assumed);
        put(&mut self.contested, row, written.contested.into());
        put(&mut self.days_contested, row, written.days_contested.into());
        put(&mut self.contested_by, row, written.contested_by);
        put(&mut self.next_change_on, row, written.next_change_on);
        put(&mut self.next_change_outcome, row, written.next_change_outcome);
        for (part, column) in &mut *self.values {
            if let Some(slot) = column.get_mut(row) {
                *slot = part.of(written);
            }
        }
        for (place, column) in &mut *self.texts {
            if let Some(slot) = column.get_mut(row) {
                *slot = text(written.values.get(*place));
            }
        }
    }
}

#[inline(always)]
fn gather<T: Copy>(
    to: &mut Option<&mut [T]>,
    from: &Option<&mut [T]>,
    rows: Range<usize>,
    found: &[u32],
) {
    if let (Some(to), Some(from)) = (to, from) {
        gather_in(to, from, rows, found);
    }
}

#[inline(always)]
fn gather_in<T: Copy>(to: &mut [T], from: &[T], rows: Range<usize>, found: &[u32]) {
    for (slot, place) in to.get_mut(rows).unwrap_or_default().iter_mut().zip(found) {
        if let Some(value) = at(from, *place) {
            *slot = *value;
        }
    }
}

/// What stands at a place, or past the end the last: no branch is left of that in a loop.
#[inline(always)]
fn at<T>(from: &[T], place: u32) -> Option<&T> {
    let last = from.len().checked_sub(1)?;
    from.get(usize::try_from(place).unwrap_or(last).min(last))
}

#[inline(always)]
fn put<T>(column: &mut Option<&mut [T]>, row: usize, value: T) {
    if let Some(slot) = column.as_mut().and_then(|column| column.get_mut(row)) {
        *slot = value;
    }
}

fn text(value: Option<&Out>) -> [u8; 16] {
    let mut text = [0; 16];
    if let Some(Out::Text(short)) = value {
        for (slot, byte) in text.iter_mut().zip(short.as_str().bytes()) {
            *slot = byte;
        }
    }
    text
}

impl Part {
    /// The part of a value, by name: `last_day`; of states and options one key, `routes.affiliated-at-expiry`; of duties a
    /// part of an act, `duties.renew.by` (or `state`, `from`); of decisions a rule, `decisions.absence`; `missing.settling` of any rule. `None` where the rule has no such value, or none that fits.
    ///
    /// ```
    /// use echeance::columns::Part;
    /// use echeance::rules::{exam_transfer, holder_review};
    ///
    /// assert_eq!(Part::named(&exam_transfer::RULE, "last_day"), Some(Part::Number(1)));
    /// assert_eq!(Part::named(&exam_transfer::RULE, "routes.affiliated-at-expiry"), Some(Part::State(0, 0)));
    /// assert_eq!(Part::named(&holder_review::RULE, "duties.new-application.by"), Some(Part::DutyBy(0)));
    /// assert_eq!(Part::named(&exam_transfer::RULE, "decisions"), None);
    /// ```
    #[must_use]
    pub fn named(rule: &'static Rule, name: &str) -> Option<Part> {
        let (name, key) =
            name.split_once('.').map_or((name, None), |(name, key)| (name, Some(key)));
        if name == "missing" && key == Some("settling") {
            return Some(Part::Settling);
        }
        let place = rule.values.iter().position(|value| value.name == name)?;
        match (rule.values.get(place)?.kind, key) {
            (ValueKind::States { keys, .. } | ValueKind::Options { keys, .. }, Some(key)) => {
                keys.iter().position(|it| it.slug == key).map(|key| Part::State(place, key))
            }
            (ValueKind::Duties(acts), Some(key)) => {
                let (act, part) = key.split_once('.')?;
                let act = acts.iter().position(|it| it.slug == act)?;
                match part {
                    "state" => Some(Part::DutyState(act)),
                    "from" => Some(Part::DutyFrom(act)),
                    "by" => Some(Part::DutyBy(act)),
                    _ => None,
                }
            }
            (ValueKind::Decisions, Some(key)) => {
                rule.asks_rules.iter().position(|slug| *slug == key).map(Part::Decision)
            }
            (ValueKind::Day | ValueKind::Number | ValueKind::Cents, None) => {
                Some(Part::Number(place))
            }
            (ValueKind::Flag | ValueKind::Slug(_) | ValueKind::Set(_), None) => {
                Some(Part::Choice(place))
            }
            _ => None,
        }
    }

    #[inline(always)]
    pub(super) fn of(self, written: &Written) -> i32 {
        let value = |place: usize| written.values.get(place).copied().unwrap_or_default();
        let duty = |act| match &written.duties {
            Some(duties) if written.outcome >= 0 => Some(duties.at(act)),
            _ => None,
        };
        let day =
            |day: Option<crate::calendar::Day>| day.map_or(UNKNOWN, crate::calendar::Day::number);
        match self {
            Part::Number(place) => match value(place) {
                Out::Day(day) => day.number(),
                Out::Number(number) => number,
                _ => UNKNOWN,
            },
            Part::Choice(place) => match value(place) {
                Out::Flag(flag) => {
                    if flag {
                        1
                    } else {
                        -1
                    }
                }
                Out::Slug(number) => number.into(),
                Out::Set(bits) => (bits << 1 | 1).cast_signed(),
                _ => 0,
            },
            Part::State(place, key) => match value(place) {
                Out::States(states) => states.get(key).copied().unwrap_or(0).into(),
                _ => 0,
            },
            Part::DutyState(act) => duty(act).map_or(0, |duty: Duty| duty.state.place().into()),
            Part::DutyFrom(act) => day(duty(act).and_then(|duty| duty.from)),
            Part::DutyBy(act) => match duty(act).map_or(By::Null, |duty| duty.by) {
                By::Null => UNKNOWN,
                By::NoDay => NONE,
                By::Day(by) => by.number(),
            },
            Part::Decision(place) => {
                written.decisions.get(place).copied().unwrap_or_default().into()
            }
            Part::Settling => written.settling.cast_signed(),
        }
    }
}
