//! The days of one fact as ranges.

use std::ffi::c_char;
use std::{ptr, slice, str};

use echeance::Error;
use echeance::boundaries::Boundaries;
use echeance::calendar::LegalTime;
use echeance::dynamic::{Out, boundaries_json};

use crate::convert::{ECHEANCE_NONE, ECHEANCE_UNKNOWN, day};
use crate::json::ECHEANCE_QUESTION_MAX;
use crate::status::{Refusal, echeance_status, fact_bit, guarded};

/// Consecutive days of a fact that have one outcome, from echeance_boundaries.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct echeance_range {
    /// The first day, YYYYMMDD; below 0 in the two rows after the ranges.
    pub from: i32,
    /// The day after the last one, YYYYMMDD, at most 22000101; in the two other rows the same as `from`.
    pub before: i32,
    /// One of the rule's outcomes, or 0 for undetermined. Below 0: the rule returns an error for these days, minus its status.
    pub outcome: i32,
    /// The ECHEANCE_RULE_FACT_ bit of the fact at which the error is; 0 if there is an outcome.
    pub field: i32,
}

const _: () = assert!(size_of::<echeance_range>() == 16);

/// Writes the days of one fact of a rule, from 1900-01-01 to 2199-12-31, as ranges with one outcome each. The question gives the
/// other facts, the readings and as_of. A program that answers for many persons whose other facts are the same calls it once, and
/// then only compares days. All other facts that can decide must be known.
///
/// The question is a JSON object, as for echeance_evaluate_json, in which the fact is not given. `fact` is the name of this fact in
/// JSON, such as "exam_passed_on" or "invoice.issued_on"; it must be a day. `ranges` receives the ranges in order of
/// time, without gaps: a day D is in the one with from <= D and D < before. After them comes a row for a day that is not
/// known, with ECHEANCE_UNKNOWN as from and before, and one for “none” or “never” if the fact allows it, with ECHEANCE_NONE.
///
/// ECHEANCE_STATUS_OK: the rows are in `ranges`, and `needed` is their number. ECHEANCE_STATUS_TOO_SMALL: there are more than
/// `capacity`, `needed` is their number (of rows, not bytes), and `ranges` is unchanged; a `ranges` of NULL with a `capacity` of 0
/// asks for the number only. With any other status nothing is written: a status from 101 if the question is wrong;
/// ECHEANCE_STATUS_NOT_A_CHOICE also if the rule has no such fact or it is not a day; ECHEANCE_STATUS_UNKNOWN_FIELD also if the
/// question gives that fact; ECHEANCE_STATUS_MISSING_FIELD also if another fact that can decide is unknown; ECHEANCE_STATUS_NULL if
/// `question`, `fact` or `needed` is NULL, or `ranges` is NULL and `capacity` is not 0, or a pointer is not aligned; ECHEANCE_STATUS_BAD_LENGTH for an impossible length or capacity.
///
/// ```c
/// static const char question[] = "{\"rule\":\"exam-validity\",\"as_of\":\"2026-11-21\"}";
/// echeance_range ranges[64];
/// size_t needed;
/// echeance_boundaries(question, sizeof question - 1, "passed_on", 9, ranges, 64, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_boundaries(
    question: *const c_char,
    question_len: usize,
    fact: *const c_char,
    fact_len: usize,
    ranges: *mut echeance_range,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    if needed.is_null() || !needed.is_aligned() || !ranges.is_aligned() {
        return echeance_status::Null;
    }
    if ranges.is_null() && capacity > 0 {
        return echeance_status::Null;
    }
    if capacity > usize::MAX / 2 / size_of::<echeance_range>() {
        return echeance_status::BadLength;
    }
    // SAFETY: the caller keeps the conventions of the header.
    let rows = match guarded(|| unsafe { rows(question, question_len, fact, fact_len) }) {
        Ok(rows) => rows,
        Err(refusal) => return refusal.status,
    };
    let status = if rows.len() <= capacity {
        // SAFETY: `rows` is read for its length; `ranges` is aligned, and takes that many by the conventions of the header: it is
        // NULL only with a capacity of 0, and there is a row always. Our own rows cannot overlap the caller's.
        unsafe { ptr::copy_nonoverlapping(rows.as_ptr(), ranges, rows.len()) };
        echeance_status::Ok
    } else {
        echeance_status::TooSmall
    };
    // SAFETY: neither NULL nor unaligned, and valid by the conventions of the header.
    unsafe { needed.write(rows.len()) };
    status
}

/// The rows of a question.
///
/// # Safety
///
/// `question` and `fact` are each NULL, or valid for a read of their length.
unsafe fn rows(
    question: *const c_char,
    question_len: usize,
    fact: *const c_char,
    fact_len: usize,
) -> Result<Vec<echeance_range>, Refusal> {
    if question.is_null() || fact.is_null() {
        return Err(echeance_status::Null.into());
    }
    if isize::try_from(question_len).is_err() || isize::try_from(fact_len).is_err() {
        return Err(echeance_status::BadLength.into());
    }
    if question_len > ECHEANCE_QUESTION_MAX {
        // Too long whatever it contains: it is not read.
        return Err(echeance_status::TooLong.into());
    }
    // SAFETY: not NULL, and valid for its length by the contract of this function.
    let question = unsafe { slice::from_raw_parts(question.cast(), question_len) };
    let question = str::from_utf8(question).map_err(|_| echeance_status::NotJson)?;
    let fact = if fact_len > ECHEANCE_QUESTION_MAX {
        ""
    } else {
        // SAFETY: not NULL, and valid for its length by the contract of this function.
        let fact = unsafe { slice::from_raw_parts(fact.cast(), fact_len) };
        // No fact has such a name.
        str::from_utf8(fact).unwrap_or("")
    };
    let boundaries = boundaries_json(question, fact, LegalTime::BUILT_IN)
        .map_err(|error| echeance_status::from(error.code))?;
    let ranges = boundaries.ranges().iter().map(|range| {
        let [from, before] = [range.from, range.before].map(|end| day(Out::Day(end)));
        row(&boundaries, from, before, &range.outcome)
    });
    let unknown = [row(&boundaries, ECHEANCE_UNKNOWN, ECHEANCE_UNKNOWN, boundaries.unknown())];
    let word = boundaries.word();
    let word = word.map(|outcome| row(&boundaries, ECHEANCE_NONE, ECHEANCE_NONE, outcome));
    Ok(ranges.chain(unknown).chain(word).collect())
}

fn row(
    boundaries: &Boundaries,
    from: i32,
    before: i32,
    outcome: &Result<u8, Error>,
) -> echeance_range {
    let (outcome, field) = match outcome {
        Ok(outcome) => (i32::from(*outcome), 0),
        Err(error) => {
            let name = error.field.as_deref().and_then(|field| field.strip_prefix("facts."));
            let place = name.and_then(|name| boundaries.rule().fact_place(name));
            (-i32::from(error.code.number()), place.map_or(0, fact_bit))
        }
    };
    echeance_range { from, before, outcome, field }
}
