//! Rows of one class have the same answer: a rule may sort the rows of a table into classes, and one row of each class is asked.
//!
//! The first row of a class is asked like any other; the rest take its answer or its error, column by column. Days differ within a
//! class: the first row's answer shows which one of the row's own days stands in a column, and every row of the class has that one
//! there. A row of which this cannot be told, because two of its own days are the same, is asked by itself, and so is a row without a
//! class.

use alloc::vec::Vec;
use core::ops::Range;

use super::answers::Answers;
use super::known::NOWHERE;
use super::memory::Memory;
use super::output::{Outputs, UNSEEN, Wants, Written};
use super::rows::answer_any;
use super::{Column, Columns, Moments, NONE, Part, Texts, UNKNOWN, wide};
use crate::calendar::Day;
use crate::rule::Rule;
use crate::rule::class::{Around, BY, Codes, FROM, ROWS, Sorted, Sorts, code};
use crate::rule::fact::{Kind, MAX_FACTS};
use crate::rule::reading::Readings;
use crate::rule::value::ValueKind;

/// The fewest rows for which it is worth it to ready what does not hang on a row.
const FEWEST: usize = 1024;
/// In place of a day, it stands for an own day of the row: no day has such a number.
const OWN: i32 = UNKNOWN + 512;

/// How a rule sorts rows, as [`Sorts`] has it.
#[derive(Clone, Copy)]
pub(crate) struct Sort {
    ready: fn(&mut Around, Day, &Readings) -> bool,
    rows: fn(&Around, &Codes, &mut Sorted),
    of_texts: fn(&Texts<'_>, Range<usize>, &mut [i32]),
}

pub(crate) const fn sort_by<S: Sorts>() -> Sort {
    Sort {
        ready: S::ready,
        rows: wide::sort::<S>,
        of_texts: |texts, rows, codes| {
            texts.alike(rows, codes, |text| S::is_plain(text).then_some(0));
        },
    }
}

/// The classes that were met, with their answers, kept between calls for tables that ask the same of the same rule at the same
/// moment.
pub(super) struct Classes {
    of: Option<Stamp>,
    is_sortable: bool,
    around: Around,
    met: Met,
    answers: Answers,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    rule: u16,
    readings: Readings,
    as_of: i32,
}

/// The places of the classes that were met.
struct Met {
    /// A power of two of them, twice as many as there may be classes.
    slots: Vec<([u64; 2], u32)>,
    count: u32,
    most: u32,
}

impl Met {
    /// Empties it, for at most `most` classes. Returns whether there is memory for that.
    fn clear(&mut self, most: usize) -> bool {
        let slots = most.next_power_of_two() * 2;
        self.slots.clear();
        self.count = 0;
        self.most = u32::try_from(most).unwrap_or(0);
        let is_there = self.slots.try_reserve_exact(slots).is_ok();
        if is_there {
            self.slots.resize(slots, ([0; 2], NOWHERE));
        }
        is_there
    }

    /// The place of a class; [`NOWHERE`] of a row without one, and of a class for which there is no more room.
    #[inline(always)]
    fn place(&mut self, class: [u64; 2]) -> u32 {
        let [one, other] = class;
        let mixed = (one ^ other.rotate_left(32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let last = self.slots.len().wrapping_sub(1);
        // The high bits are mixed best.
        let mut at = usize::try_from(mixed >> 32).unwrap_or_default() & last;
        while let Some((met, place)) = self.slots.get_mut(at) {
            if *met == class {
                return *place;
            }
            if *met == [0; 2] {
                if self.count < self.most {
                    (*met, *place) = (class, self.count);
                    self.count += 1;
                    return *place;
                }
                break;
            }
            at = (at + 1) & last;
        }
        NOWHERE
    }
}

impl Classes {
    pub(super) const NOTHING: Classes = Classes {
        of: None,
        is_sortable: false,
        around: Around::NOTHING,
        met: Met { slots: Vec::new(), count: 0, most: 0 },
        answers: Answers::NONE,
    };

    /// Answers a table where it can: by class what rows of one class share, the rest row by row. Whether it could.
    pub(super) fn answer(
        &mut self,
        columns: &Columns<'_>,
        outputs: &mut Outputs<'_>,
        memory: &mut Memory,
    ) -> bool {
        let Some(sort) = &columns.rule.sort else { return false };
        if !outputs.texts.is_empty() {
            return false;
        }
        outputs.parted(|of_class, rest| {
            let is_ready = self.ready(sort, columns, of_class, memory.bytes());
            if is_ready {
                self.answer_by_class(sort, columns, of_class, memory);
                let wants = rest.wants();
                if wants != Wants::default() {
                    memory.begin(columns, wants);
                    for row in 0..columns.rows {
                        rest.write(row, &answer_any(columns, row, wants, memory));
                    }
                }
            }
            is_ready
        })
    }

    fn answer_by_class(
        &mut self,
        sort: &Sort,
        columns: &Columns<'_>,
        outputs: &mut Outputs<'_>,
        memory: &mut Memory,
    ) {
        let wants = outputs.wants();
        memory.begin(columns, wants);
        let mut answer = |row| answer_any(columns, row, wants, memory);
        let Classes { around, met, answers, .. } = self;
        answers.with(|kept| {
            let (mut codes, mut sorted) = ([[0; ROWS]; MAX_FACTS], Sorted::NOTHING);
            let mut places = [0; ROWS];
            for start in (0..columns.rows).step_by(ROWS) {
                let rows = start..columns.rows.min(start + ROWS);
                let places = places.get_mut(..rows.len()).unwrap_or_default();
                read(columns, sort, &rows, &mut codes);
                (sort.rows)(around, &codes, &mut sorted);
                // The class 0 is that of a row without one.
                for (place, class) in places.iter_mut().zip(&sorted.classes) {
                    *place = if *class == [0; 2] { NOWHERE } else { met.place(*class) };
                }
                if wide::take(kept, rows.clone(), places, &sorted, outputs) {
                    continue;
                }
                for (place, (at, row)) in places.iter().zip(rows.clone().enumerate()) {
                    if *place != NOWHERE && kept.outcome_at(*place) == Some(UNSEEN) {
                        keep(columns.rule, kept, *place, &answer(row), &sorted, at);
                    }
                }
                wide::take(kept, rows.clone(), places, &sorted, outputs);
                for (place, row) in places.iter().zip(rows) {
                    if *place == NOWHERE || kept.outcome_at(*place) == Some(UNSEEN) {
                        outputs.write(row, &answer(row));
                    }
                }
            }
        });
    }

    /// Readies it for a table; whether its rows can be answered by classes.
    fn ready(
        &mut self,
        sort: &Sort,
        columns: &Columns<'_>,
        outputs: &Outputs<'_>,
        memory: usize,
    ) -> bool {
        let Moments::One(as_of) = columns.as_of else { return false };
        let (rule, readings) = (columns.rule.number, columns.readings);
        let stamp = Stamp { rule, readings, as_of: as_of.number() };
        let is_same = self.of == Some(stamp);
        if is_same && (!self.is_sortable || self.answers.is_of(outputs)) {
            return self.is_sortable;
        }
        if columns.rows < FEWEST {
            return false;
        }
        if !is_same {
            self.is_sortable = (sort.ready)(&mut self.around, as_of, &readings);
            self.of = Some(stamp);
        }
        let width = Answers::width(outputs) + 2 * size_of::<([u64; 2], u32)>();
        let most = memory / width;
        // The last place is that of rows without one: no answer ever stands there.
        self.is_sortable =
            self.is_sortable && self.met.clear(most) && self.answers.clear(most + 1, outputs);
        self.is_sortable
    }
}

/// Reads the codes of rows, column by column.
fn read(columns: &Columns<'_>, sort: &Sort, rows: &Range<usize>, codes: &mut Codes) {
    let facts = columns.rule.facts.iter().zip(&columns.facts);
    for (to, (fact, column)) in codes.iter_mut().zip(facts) {
        match column {
            Column::Codes(from) => {
                let from = from.get(rows.clone()).unwrap_or_default();
                if let Some(to) = to.get_mut(..from.len()) {
                    to.copy_from_slice(from);
                }
            }
            Column::Texts(texts) => {
                (sort.of_texts)(texts, rows.clone(), to);
            }
            Column::Absent => to.fill(match fact.kind {
                Kind::Day | Kind::Number(..) => code::ABSENT,
                _ => code::CHOICE_ABSENT,
            }),
        }
    }
}

/// Keeps the answer of a row for its class, where it can be told which of its days are the row's own.
fn keep(
    rule: &Rule,
    kept: &mut Outputs<'_>,
    place: u32,
    written: &Written,
    sorted: &Sorted,
    row: usize,
) {
    let Ok(place) = usize::try_from(place) else { return };
    let own = |part| own_day(rule, part, written, sorted, row);
    if kept.values.iter().any(|(part, _)| own(*part).is_none()) {
        return;
    }
    kept.write(place, written);
    for (part, column) in &mut *kept.values {
        if let (Some(slot), Some(own)) = (column.get_mut(place), own(*part)) {
            *slot = own;
        }
    }
}

/// What stands for a part of an answer in every row of the class; `None` where that cannot be told.
fn own_day(rule: &Rule, part: Part, written: &Written, sorted: &Sorted, row: usize) -> Option<i32> {
    let code = part.of(written);
    let is_day = |place: usize| {
        rule.values.get(place).is_some_and(|value| matches!(value.kind, ValueKind::Day))
    };
    let days = match part {
        Part::DutyFrom(_) => sorted.from.as_slice(),
        Part::DutyBy(_) => sorted.by.as_slice(),
        Part::Number(place) if is_day(place) => sorted.by.as_slice(),
        _ => return Some(code),
    };
    if code == UNKNOWN || code == NONE {
        return Some(code);
    }
    let first = if matches!(part, Part::DutyFrom(_)) { BY } else { 0 };
    let mut same = (first..).zip(days).filter(|(_, days)| days.get(row) == Some(&code));
    match (same.next(), same.next()) {
        (Some((which, _)), None) => Some(OWN + i32::try_from(which).ok()?),
        _ => None,
    }
}

/// Puts the rows' own days in the place of what stands for them.
#[inline(always)]
pub(super) fn put_own_days(outputs: &mut Outputs<'_>, rows: &Range<usize>, sorted: &Sorted) {
    for (part, column) in &mut *outputs.values {
        if !matches!(part, Part::Number(_) | Part::DutyBy(_) | Part::DutyFrom(_)) {
            continue;
        }
        let column = column.get_mut(rows.clone()).unwrap_or_default();
        let days = sorted.by.iter().chain(&sorted.from);
        for (own, days) in (OWN..).zip(days) {
            for (slot, day) in column.iter_mut().zip(days) {
                *slot = if *slot == own { *day } else { *slot };
            }
        }
    }
}

const _: () = assert!(BY + FROM < 512);
