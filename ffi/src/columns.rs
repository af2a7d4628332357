//! Whole columns in, whole columns out: what the calls `echeance_RULE_columns` share.

use std::ffi::c_char;
use std::slice;

use echeance::columns::{self, Column, Columns, Memory, Moments, Outputs, Part, Texts};
use echeance::dynamic::Rule;
use echeance::{Day, ErrorCode};

use crate::convert::{self, ECHEANCE_NONE, ECHEANCE_UNKNOWN};
use crate::readings::echeance_readings;
use crate::status::{Refusal, echeance_status, guarded};

/// In a column of days or numbers of echeance_RULE_columns: not known. In a column of results: null.
pub const ECHEANCE_COLUMN_UNKNOWN: i32 = -2_147_483_648;
/// In a column of days: "none" or "never", where the fact allows it. In a column of results: the act has no last day.
pub const ECHEANCE_COLUMN_NONE: i32 = 2_147_483_647;
/// In a column of days or numbers: not given, so that the fact takes its default if it has one.
pub const ECHEANCE_COLUMN_ABSENT: i32 = -2_147_483_647;
/// In a column of days: what was there is no day, so that the row has the error ECHEANCE_STATUS_NOT_A_DATE.
pub const ECHEANCE_COLUMN_NOT_A_DATE: i32 = -2_147_483_540;

const _: () = assert!(ECHEANCE_COLUMN_UNKNOWN == columns::UNKNOWN);
const _: () = assert!(ECHEANCE_COLUMN_NONE == columns::NONE);
const _: () = assert!(ECHEANCE_COLUMN_ABSENT == columns::ABSENT);
const _: () = assert!(ECHEANCE_COLUMN_NOT_A_DATE == columns::error_code(ErrorCode::NotADate));

/// For a column of days, what a day means in the facts of a single call: the days since 1970-01-01 of a day YYYYMMDD, such as 20778
/// for 20261121; of 0, ECHEANCE_NONE and ECHEANCE_UNKNOWN the ECHEANCE_COLUMN_ constant. ECHEANCE_COLUMN_NOT_A_DATE if the calendar
/// has no such day.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_column_day(day: i32) -> i32 {
    match day {
        0 => ECHEANCE_COLUMN_ABSENT,
        ECHEANCE_NONE => ECHEANCE_COLUMN_NONE,
        ECHEANCE_UNKNOWN => ECHEANCE_COLUMN_UNKNOWN,
        day => Day::from_yyyymmdd(day).map_or(ECHEANCE_COLUMN_NOT_A_DATE, Day::number),
    }
}

/// The day YYYYMMDD of a day in days since 1970-01-01; 0 if it is null or after the year 9999.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_day_of_column(day: i32) -> i32 {
    match day {
        ECHEANCE_COLUMN_UNKNOWN
        | ECHEANCE_COLUMN_NONE
        | ECHEANCE_COLUMN_ABSENT
        | ECHEANCE_COLUMN_NOT_A_DATE => 0,
        day => Day::new(day).yyyymmdd().unwrap_or(0),
    }
}

/// A column of a fact, as C gives it.
#[derive(Clone, Copy)]
pub(crate) enum Given {
    /// Periods: no column.
    No,
    Codes(*const i32),
    Text {
        bytes: *const c_char,
        len: u64,
        offsets: *const i64,
        given: *const i32,
    },
}

/// The columns that every rule has.
#[derive(Clone, Copy)]
pub(crate) struct Results {
    pub(crate) outcome: *mut i32,
    pub(crate) field: *mut i32,
    pub(crate) reasons: *mut u64,
    pub(crate) missing: *mut u32,
    pub(crate) assumed: *mut u32,
    pub(crate) contested: *mut i32,
    pub(crate) days_contested: *mut i32,
    pub(crate) next_change_on: *mut i32,
    pub(crate) next_change_outcome: *mut i32,
}

/// Where a table lies in memory.
struct Memories {
    read: Vec<(usize, usize)>,
    written: Vec<(usize, usize)>,
}

impl Memories {
    fn range<T>(pointer: *const T, count: usize) -> Result<(usize, usize), Refusal> {
        if !pointer.is_aligned() {
            return Err(echeance_status::Null.into());
        }
        // `count` was checked against the size of the widest item.
        Ok((pointer.addr(), pointer.addr().saturating_add(size_of::<T>() * count)))
    }

    /// A column that is read, if it is there.
    ///
    /// # Safety
    ///
    /// The pointer is NULL, or valid for a read of `count` items for as long as `'a`.
    unsafe fn read<'a, T>(
        &mut self,
        pointer: *const T,
        count: usize,
    ) -> Result<Option<&'a [T]>, Refusal> {
        if pointer.is_null() {
            return Ok(None);
        }
        self.read.push(Self::range(pointer, count)?);
        // SAFETY: neither NULL nor unaligned, and valid by the contract of this function.
        Ok(Some(unsafe { slice::from_raw_parts(pointer, count) }))
    }

    fn writes<T>(&mut self, pointer: *mut T, count: usize) -> Result<(), Refusal> {
        if !pointer.is_null() {
            self.written.push(Self::range(pointer.cast_const(), count)?);
        }
        Ok(())
    }

    /// Whether what is written is apart from what is read, and from what else is written.
    fn are_apart(&mut self) -> bool {
        let is_apart =
            |one: &(usize, usize), other: &(usize, usize)| one.1 <= other.0 || other.1 <= one.0;
        self.written.sort_unstable();
        self.written
            .iter()
            .zip(self.written.iter().skip(1))
            .all(|(one, other)| is_apart(one, other))
            && self
                .read
                .iter()
                .all(|read| self.written.iter().all(|written| is_apart(read, written)))
    }
}

/// A column that is written, if it is wanted.
///
/// # Safety
///
/// The pointer is NULL, or aligned and valid for a write of `count` items for as long as `'a`, which nothing else reads or
/// writes.
unsafe fn written<'a, T>(pointer: *mut T, count: usize) -> Option<&'a mut [T]> {
    // SAFETY: not NULL, and valid by the contract of this function.
    (!pointer.is_null()).then(|| unsafe { slice::from_raw_parts_mut(pointer, count) })
}

/// Answers a table.
///
/// # Safety
///
/// The conventions of the header: each pointer is NULL, or valid for the rows that it is said to have.
#[expect(clippy::too_many_arguments, reason = "what a call takes, one by one")]
pub(crate) unsafe fn answer(
    rule: &'static Rule,
    rows: usize,
    as_of: i32,
    each_as_of: *const i32,
    facts: &[Given],
    readings: *const echeance_readings,
    results: Results,
    values: &[(Part, *mut i32)],
    texts: &[(usize, *mut c_char)],
) -> echeance_status {
    let work = || {
        // SAFETY: the contract of this function.
        let readings = unsafe { convert::readings(readings)? };
        // No object in memory is larger; the widest item of a column has 16 bytes.
        if isize::try_from(rows).ok().and_then(|rows| rows.checked_mul(16)).is_none() {
            return Err(echeance_status::BadLength.into());
        }
        let mut memories = Memories { read: Vec::new(), written: Vec::new() };
        for pointer in [
            results.outcome,
            results.field,
            results.contested,
            results.days_contested,
            results.next_change_on,
            results.next_change_outcome,
        ] {
            memories.writes(pointer, rows)?;
        }
        memories.writes(results.reasons, rows)?;
        memories.writes(results.missing, rows)?;
        memories.writes(results.assumed, rows)?;
        values.iter().try_for_each(|(_, pointer)| memories.writes(*pointer, rows))?;
        texts
            .iter()
            .try_for_each(|(_, pointer)| memories.writes(pointer.cast::<[u8; 16]>(), rows))?;

        // SAFETY: the contract of this function.
        let moments = match unsafe { memories.read(each_as_of, rows)? } {
            Some(days) => Moments::Each(days),
            // As in a single call, 0 is never a day that nobody named.
            None if matches!(as_of, 0 | ECHEANCE_COLUMN_ABSENT | ECHEANCE_COLUMN_UNKNOWN) => {
                Moments::NotGiven
            }
            None => Moments::One(Day::new(as_of)),
        };
        let mut table = Columns::new(rule, moments, rows);
        table.readings = readings;
        for (place, given) in facts.iter().enumerate() {
            // SAFETY: the contract of this function.
            table.set(place, unsafe { column(*given, rows, &mut memories)? });
        }
        if memories.written.is_empty() || rows == 0 {
            return Ok(());
        }
        if !memories.are_apart() {
            return Err(echeance_status::Overlap.into());
        }
        // SAFETY: the contract of this function; all that is written was seen to be aligned and apart.
        unsafe {
            let mut values: Vec<_> = values
                .iter()
                .filter_map(|(part, pointer)| Some((*part, written(*pointer, rows)?)))
                .collect();
            let mut texts: Vec<_> = texts
                .iter()
                .filter_map(|(place, pointer)| {
                    Some((*place, written(pointer.cast::<[u8; 16]>(), rows)?))
                })
                .collect();
            let mut outputs = Outputs {
                outcome: written(results.outcome, rows),
                field: written(results.field, rows),
                reasons: written(results.reasons, rows),
                missing: written(results.missing, rows),
                assumed: written(results.assumed, rows),
                contested: written(results.contested, rows),
                days_contested: written(results.days_contested, rows),
                contested_by: None,
                next_change_on: written(results.next_change_on, rows),
                next_change_outcome: written(results.next_change_outcome, rows),
                values: &mut values,
                texts: &mut texts,
            };
            let answered = table.answer(&mut outputs, &mut Memory::default());
            answered.map_err(|_| echeance_status::BadLength.into())
        }
    };
    guarded(work).map_or_else(|refusal: Refusal| refusal.status, |()| echeance_status::Ok)
}

/// # Safety
///
/// As [`answer`].
unsafe fn column<'a>(
    given: Given,
    rows: usize,
    memories: &mut Memories,
) -> Result<Column<'a>, Refusal> {
    match given {
        Given::No => Ok(Column::Absent),
        Given::Codes(codes) => {
            // SAFETY: the contract of this function.
            Ok(unsafe { memories.read(codes, rows)? }.map_or(Column::Absent, Column::Codes))
        }
        Given::Text { bytes, len, offsets, given } => {
            let len = usize::try_from(len).ok().filter(|len| isize::try_from(*len).is_ok());
            let len = len.ok_or(echeance_status::BadLength)?;
            // SAFETY: the contract of this function.
            let (bytes, offsets, given) = unsafe {
                (
                    memories.read(bytes.cast::<u8>(), len)?,
                    memories.read(offsets, rows + 1)?,
                    memories.read(given, rows)?,
                )
            };
            match (bytes, offsets, given) {
                (None, None, None) if len == 0 => Ok(Column::Absent),
                (bytes, Some(offsets), given) if bytes.is_some() || len == 0 => {
                    Ok(Column::Texts(Texts { bytes: bytes.unwrap_or_default(), offsets, given }))
                }
                _ => Err(echeance_status::BadLength.into()),
            }
        }
    }
}
