//! Answers kept for the next row that says the same.

use alloc::vec::Vec;

use super::known::Known;
use super::output::{Wants, Written};
use super::{Columns, Moments};
use crate::rule::fact::MAX_FACTS;
use crate::rule::reading::Readings;

/// The longest text of a row that is kept; rows with a longer one are asked each time.
const MAX_KEPT_TEXT: usize = 24;

/// Answers of rows with unknown facts, kept for rows that say the same. Rows whose facts are all known need none, unless a
/// column is wanted that asks a row again and again (`contested`, `next_change_on` and the like).
///
/// It takes up to its size in memory, from the first row that needs it on, and no more. Where there is no memory left, it
/// keeps nothing. `Debug` shows nothing of it.
pub struct Memory {
    /// A power of two.
    slots: usize,
    kept: Vec<Option<(Key, Written)>>,
    of: Option<Stamp>,
    known: Known,
}

/// What a row says: the codes of its facts, its moment, and its one text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Key {
    as_of: i32,
    codes: [i32; MAX_FACTS],
    text: [u8; MAX_KEPT_TEXT],
    text_len: usize,
}

/// What all kept answers share.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    rule: u16,
    readings: Readings,
    wants: Wants,
    /// Whether each row has a day of its own, or none has one: codes of days then mean the same.
    has_day: bool,
    /// The facts that have a column: in the others 0 means absent.
    given: u32,
}

impl Default for Memory {
    fn default() -> Self {
        Memory::of_rows(4096)
    }
}

impl Memory {
    /// Keeps the answers of up to so many rows, some 400 bytes each.
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
        Memory { slots, kept: Vec::new(), of: None, known: Known::NOTHING }
    }

    /// Readies it for a table; what it kept of another one is of no use.
    pub(super) fn begin(&mut self, columns: &Columns<'_>, wants: Wants) {
        let given = columns
            .facts
            .iter()
            .rev()
            .fold(0, |bits, column| bits << 1 | u32::from(column.len().is_some()));
        let has_day = !matches!(columns.as_of, Moments::NotGiven);
        let stamp =
            Stamp { rule: columns.rule.number, readings: columns.readings, wants, has_day, given };
        if self.of != Some(stamp) {
            self.of = Some(stamp);
            self.kept.fill(None);
        }
    }

    /// The answers of a table by what its rows say, and how many bytes they may take.
    pub(super) fn take_known(&mut self) -> (Known, usize) {
        let known = core::mem::replace(&mut self.known, Known::NOTHING);
        (known, self.slots.saturating_mul(size_of::<Option<(Key, Written)>>()))
    }

    pub(super) fn give_back(&mut self, known: Known) {
        self.known = known;
    }

    pub(super) fn get(&self, key: &Key) -> Option<&Written> {
        match self.kept.get(self.place(key)) {
            Some(Some((kept, written))) if kept == key => Some(written),
            _ => None,
        }
    }

    pub(super) fn keep(&mut self, key: &Key, written: &Written) {
        if self.kept.is_empty() {
            if self.kept.try_reserve_exact(self.slots).is_err() {
                return;
            }
            self.kept.resize(self.slots, None);
        }
        let place = self.place(key);
        if let Some(slot) = self.kept.get_mut(place) {
            *slot = Some((*key, *written));
        }
    }

    fn place(&self, key: &Key) -> usize {
        let mixed =
            |hash: u64, word: u64| (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
        let number = |number: i32| u64::from(number.cast_unsigned());
        let hash =
            key.codes.iter().fold(number(key.as_of), |hash, code| mixed(hash, number(*code)));
        let (words, _) = key.text.as_chunks::<8>();
        let hash = words.iter().fold(hash, |hash, word| mixed(hash, u64::from_le_bytes(*word)));
        // The high bits are mixed best.
        usize::try_from(hash >> 20).unwrap_or_default() & (self.slots - 1)
    }
}

impl Key {
    /// The key of a row; `None` where its text is too long to be kept.
    pub(super) fn of(columns: &Columns<'_>, row: usize) -> Option<Key> {
        let mut key = Key {
            as_of: columns.as_of.code(row),
            codes: [0; MAX_FACTS],
            text: [0; MAX_KEPT_TEXT],
            text_len: 0,
        };
        let mut has_text = false;
        for (slot, column) in key.codes.iter_mut().zip(&columns.facts) {
            *slot = column.code(row);
            if let Some(text) = column.text(row) {
                // Of two texts, none is kept.
                if core::mem::replace(&mut has_text, true) {
                    return None;
                }
                key.text.get_mut(..text.len())?.copy_from_slice(text);
                key.text_len = text.len();
            }
        }
        Some(key)
    }
}

impl core::fmt::Debug for Memory {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Memory").field("slots", &self.slots).finish_non_exhaustive()
    }
}
