//! Rows with the same codes have the same answer: if rows have few possible codes, answers are kept in a table by these codes.
//!
//! This is possible if all rows have the same moment and at most one of the columns given has days or numbers; the others have
//! a few codes each, or texts for which the rule says which lead to the same decision. The codes of a row then give a place in
//! the table. The first row with a place is answered like any other; the rest take its answer or its error, column by column.
//! So nothing is decided twice, and a column that is expensive to work out (`contested`, `next_change_on`) costs as little as
//! any other.

use core::ops::Range;

use super::answers::Answers;
use super::memory::Memory;
use super::output::{Outputs, UNSEEN};
use super::rows::answer_any;
use super::{ABSENT, Column, Columns, Moments, NONE, UNKNOWN, wide};
use crate::rule::fact::{Kind, MAX_FACTS};
use crate::rule::reading::Readings;

/// How many rows are looked up at a time.
const CHUNK: usize = 1024;
/// A table of days has 4 parts: this many before the moment, the rest after it.
const PARTS_BEFORE: i32 = 3;
/// The most days or numbers of a table, and the fewest for which one is worth it.
const MOST: usize = 8192;
const FEWEST: usize = 512;
/// The most places of a table: what is worth it for some 8,192 rows, eight places a row.
const MOST_PLACES: usize = 65_000;
/// The most combinations of the other codes.
const MOST_COMBINATIONS: usize = 4096;
/// The codes in a column of days that are not days.
const WORDS: [i32; 3] = [UNKNOWN, NONE, ABSENT];
/// Stands for the place of a row without one.
pub(super) const NOWHERE: u32 = u32::MAX;

/// Where the answer of a row stands, by its codes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Places {
    /// The column of days or numbers; past every table's end where there is none.
    wide: usize,
    /// Its first day or number, and how many.
    first: i32,
    span: u32,
    /// The codes that are not days, each with a place of its own.
    words: [(i32, u32); WORDS.len()],
    /// Of each other column how many codes, from -2 on; 0 where it is not given.
    codes: [u32; MAX_FACTS],
    /// How many places there are.
    count: usize,
}

impl Places {
    /// The places of a table; none if its rows have too many possible codes.
    fn of(columns: &Columns<'_>, memory: usize, width: usize) -> Option<Self> {
        let mut places = Places {
            wide: MAX_FACTS,
            first: 0,
            span: 1,
            words: WORDS.map(|word| (word, 0)),
            codes: [0; MAX_FACTS],
            count: 1,
        };
        let facts = columns.rule.facts.iter().zip(&columns.facts);
        for (place, (fact, column)) in facts.enumerate() {
            let codes = match (column, fact.kind) {
                (Column::Absent, _) => continue,
                (_, Kind::Day | Kind::Number(..)) if places.wide == MAX_FACTS => {
                    places.wide = place;
                    continue;
                }
                (_, Kind::YesNo) => 5,
                (_, Kind::Object) => 4,
                (_, Kind::Choice(choices)) => choices.len() + 3,
                (_, Kind::Text) => usize::try_from(columns.rule.alike.as_ref()?.count()).ok()?,
                (_, Kind::Set(choices)) if choices.len() < 8 => (2 << choices.len()) + 2,
                _ => return None,
            };
            places.count *= codes;
            *places.codes.get_mut(place)? = u32::try_from(codes).ok()?;
            if places.count > MOST_COMBINATIONS {
                return None;
            }
        }
        if places.wide < MAX_FACTS {
            let span = (memory / width).min(MOST_PLACES) / places.count;
            let span = span.min(MOST);
            if span < FEWEST {
                return None;
            }
            places.span = u32::try_from(span).ok()?;
            for ((_, place), word) in places.words.iter_mut().zip(places.span..) {
                *place = word;
            }
            let is_day = matches!(columns.rule.facts.get(places.wide)?.kind, Kind::Day);
            if let (Moments::One(day), true) = (columns.as_of, is_day) {
                places.first =
                    day.number().saturating_sub(i32::try_from(span).ok()? / 4 * PARTS_BEFORE);
            }
            places.count *= span + WORDS.len();
        }
        // The last is that of rows without a place: no answer ever stands there.
        places.count += 1;
        Some(places)
    }

    /// The place of each row of a chunk; [`NOWHERE`] of one that has none.
    ///
    /// Nothing here branches on a row, so that many are done at once.
    #[inline(always)]
    pub(super) fn find(&self, columns: &Columns<'_>, rows: Range<usize>, found: &mut [u32]) {
        let Places { first, span, words, .. } = *self;
        match columns.facts.get(self.wide) {
            Some(Column::Codes(codes)) => {
                for (place, code) in
                    found.iter_mut().zip(codes.get(rows.clone()).unwrap_or_default())
                {
                    let from_first = code.wrapping_sub(first).cast_unsigned();
                    let of_word = |kept, (word, place): &(i32, u32)| {
                        if code == word { *place } else { kept }
                    };
                    let word = words.iter().fold(NOWHERE, of_word);
                    *place = if from_first < span { from_first } else { word };
                }
            }
            _ => found.fill(0),
        }
        let mut of_texts = [0; CHUNK];
        for (column, count) in columns.facts.iter().zip(self.codes) {
            let codes = match (column, count, &columns.rule.alike) {
                (Column::Codes(codes), 1.., _) => codes.get(rows.clone()).unwrap_or_default(),
                (Column::Texts(texts), 1.., Some(alike)) => {
                    alike.codes(texts, rows.clone(), &mut of_texts);
                    &of_texts
                }
                _ => continue,
            };
            for (place, code) in found.iter_mut().zip(codes) {
                let code = code.wrapping_add(2).cast_unsigned();
                let next = place.wrapping_mul(count).wrapping_add(code);
                *place = if code < count && *place != NOWHERE { next } else { NOWHERE };
            }
        }
    }
}

/// Answers by place, kept between calls for tables that ask the same of the same rule at the same moment.
pub(super) struct Known {
    of: Option<Stamp>,
    answers: Answers,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    rule: u16,
    readings: Readings,
    /// The moment; none where none is given.
    as_of: Option<i32>,
    places: Places,
}

impl Known {
    pub(super) const NOTHING: Known = Known { of: None, answers: Answers::NONE };

    /// Answers a table where it can. Whether it could.
    pub(super) fn answer(
        &mut self,
        columns: &Columns<'_>,
        outputs: &mut Outputs<'_>,
        memory: &mut Memory,
    ) -> bool {
        if matches!(columns.as_of, Moments::Each(_)) || !outputs.texts.is_empty() {
            return false;
        }
        let Some(places) = Places::of(columns, memory.bytes(), Answers::width(outputs)) else {
            return false;
        };
        // A place that no row asks for costs little, but not nothing.
        if places.count > columns.rows.saturating_mul(8) && self.of.is_none() {
            return false;
        }
        let stamp = Stamp {
            rule: columns.rule.number,
            readings: columns.readings,
            as_of: (!matches!(columns.as_of, Moments::NotGiven)).then(|| columns.as_of.code(0)),
            places,
        };
        if self.of != Some(stamp) || !self.answers.is_of(outputs) {
            self.of = self.answers.clear(places.count, outputs).then_some(stamp);
        }
        if self.of.is_none() {
            return false;
        }
        let wants = outputs.wants();
        memory.begin(columns, wants);
        let mut answer = |row| answer_any(columns, row, wants, memory);
        self.answers.with(|kept| {
            let mut found = [0; CHUNK];
            for start in (0..columns.rows).step_by(CHUNK) {
                let rows = start..columns.rows.min(start + CHUNK);
                let found = found.get_mut(..rows.len()).unwrap_or_default();
                if wide::look_up(&places, columns, rows.clone(), found, kept, outputs) {
                    continue;
                }
                for (row, place) in rows.clone().zip(&*found) {
                    if kept.outcome_at(*place) == Some(UNSEEN) {
                        kept.write(usize::try_from(*place).unwrap_or(usize::MAX), &answer(row));
                    }
                }
                outputs.take(kept, rows.clone(), found);
                for (row, place) in rows.zip(&*found) {
                    if *place == NOWHERE {
                        outputs.write(row, &answer(row));
                    }
                }
            }
        });
        true
    }
}
