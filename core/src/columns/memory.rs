//! Answers kept for later rows with the same codes.

use alloc::vec::Vec;

use super::classes::Classes;
use super::known::Known;
use super::output::{Wants, Written};
use super::{Columns, NONE, UNKNOWN};
use crate::calendar::Day;
use crate::rule::fact::{MAX_FACTS, Value};
use crate::rule::reading::Readings;
use crate::rule::{AsOf, Case};

/// The longest text of a row that is kept; rows with a longer one are asked each time.
const MAX_KEPT_TEXT: usize = 24;

/// Answers of rows with unknown facts, kept for later rows with the same codes. Rows whose facts are all known need it only if
/// a column is wanted for which the rule is asked many times (such as `contested` or `next_change_on`).
///
/// It allocates up to its size, at the first row that needs it. If there is no memory left, it keeps nothing. `Debug` shows
/// nothing of it.
pub struct Memory {
    /// A power of two.
    slots: usize,
    /// Of rows of which everything is asked, or what their class tells; and of those of which only the rest is.
    kept: [Kept; 2],
    by_rows: ByRows,
}

/// Answers to the same questions.
struct Kept {
    answers: Vec<Option<(Key, Written)>>,
    of: Option<Stamp>,
}

impl Kept {
    const NOTHING: Kept = Kept { answers: Vec::new(), of: None };
}

/// The answers of tables by what their rows say.
pub(super) struct ByRows {
    pub(super) known: Known,
    pub(super) classes: Classes,
}

impl ByRows {
    const NOTHING: ByRows = ByRows { known: Known::NOTHING, classes: Classes::NOTHING };
}

/// What a row says: its facts, given or assumed, its moment, and its one text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Key {
    as_of: Option<Day>,
    facts: [i32; MAX_FACTS],
    text: [u8; MAX_KEPT_TEXT],
    text_len: usize,
}

/// What all kept answers share.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    rule: u16,
    readings: Readings,
    wants: Wants,
}

impl Default for Memory {
    fn default() -> Self {
        Memory::of_rows(4096)
    }
}

impl Memory {
    /// Keeps the answers of at most that number of rows, some 400 bytes each.
    ///
    /// ```
    /// use echeance::Day;
    /// use echeance::columns::{Columns, Memory, Moments, Outputs};
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// // However little is kept, the answers are the same.
    /// let table = Columns::new(&RULE, Moments::One(Day::new(20_778)), 3);
    /// let (mut one, mut many) = ([7; 3], [8; 3]);
    /// for (missing, rows) in [(&mut one, 1), (&mut many, 1024)] {
    ///     let mut outputs = Outputs { missing: Some(missing), ..Outputs::default() };
    ///     table.answer(&mut outputs, &mut Memory::of_rows(rows))?;
    /// }
    /// assert_eq!((one, many), ([1; 3], [1; 3]));
    /// # Ok::<(), echeance::columns::ColumnsError>(())
    /// ```
    #[must_use]
    pub const fn of_rows(rows: usize) -> Self {
        let slots = match rows.checked_next_power_of_two() {
            Some(slots) => slots,
            None => 1 << 20,
        };
        Memory { slots, kept: [Kept::NOTHING; 2], by_rows: ByRows::NOTHING }
    }

    /// Readies it for a table; what it kept of another one is of no use.
    pub(super) fn begin(&mut self, columns: &Columns<'_>, wants: Wants) {
        let stamp = Stamp { rule: columns.rule.number, readings: columns.readings, wants };
        let kept = self.kept(wants);
        if kept.of != Some(stamp) {
            kept.of = Some(stamp);
            kept.answers.fill(None);
        }
    }

    fn kept(&mut self, wants: Wants) -> &mut Kept {
        let [by_row, beside_class] = &mut self.kept;
        if wants.of_class { by_row } else { beside_class }
    }

    /// How many bytes the answers of a table by what its rows say may take.
    pub(super) const fn bytes(&self) -> usize {
        self.slots.saturating_mul(size_of::<Option<(Key, Written)>>())
    }

    /// The answers of a table by what its rows say.
    pub(super) fn take_by_rows(&mut self) -> ByRows {
        core::mem::replace(&mut self.by_rows, ByRows::NOTHING)
    }

    pub(super) fn give_back(&mut self, by_rows: ByRows) {
        self.by_rows = by_rows;
    }

    pub(super) fn get(&mut self, wants: Wants, key: &Key) -> Option<&Written> {
        let place = self.place(key);
        match self.kept(wants).answers.get(place) {
            Some(Some((kept, written))) if kept == key => Some(written),
            _ => None,
        }
    }

    pub(super) fn keep(&mut self, wants: Wants, key: &Key, written: &Written) {
        let (slots, place) = (self.slots, self.place(key));
        let answers = &mut self.kept(wants).answers;
        if answers.is_empty() {
            if answers.try_reserve_exact(slots).is_err() {
                return;
            }
            answers.resize(slots, None);
        }
        if let Some(slot) = answers.get_mut(place) {
            *slot = Some((*key, *written));
        }
    }

    fn place(&self, key: &Key) -> usize {
        let mixed =
            |hash: u64, word: u64| (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
        let number = |number: i32| u64::from(number.cast_unsigned());
        let as_of = number(key.as_of.map_or(0, Day::number));
        let hash = key.facts.iter().fold(as_of, |hash, fact| mixed(hash, number(*fact)));
        let (words, _) = key.text.as_chunks::<8>();
        let hash = words.iter().fold(hash, |hash, word| mixed(hash, u64::from_le_bytes(*word)));
        // The high bits are mixed best.
        usize::try_from(hash >> 20).unwrap_or_default() & (self.slots - 1)
    }
}

impl Key {
    /// The key of a case; `None` where its text is too long to be kept, or there are two.
    pub(super) fn of(case: &Case<'_>) -> Option<Key> {
        let as_of = if let AsOf::Day(day) = case.as_of { Some(day) } else { None };
        let mut key = Key { as_of, facts: [0; MAX_FACTS], text: [0; MAX_KEPT_TEXT], text_len: 0 };
        let mut has_text = false;
        for (slot, value) in key.facts.iter_mut().zip(&case.facts) {
            // No value of a fact has the number of another one of that fact.
            *slot = match *value {
                Value::Unknown => UNKNOWN,
                Value::Never => NONE,
                Value::Day(day) => day.number(),
                Value::Number(number) => number,
                Value::Flag(flag) => flag.into(),
                Value::Choice(number) => number.into(),
                Value::Set(bits) => bits.cast_signed(),
                Value::Given => 0,
                Value::Text(text) if !core::mem::replace(&mut has_text, true) => {
                    key.text.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
                    key.text_len = text.len();
                    0
                }
                Value::Text(_) | Value::Instant(_) | Value::Periods(_) => return None,
            };
        }
        Some(key)
    }
}

impl core::fmt::Debug for Memory {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Memory").field("slots", &self.slots).finish_non_exhaustive()
    }
}
