//! The check of a six-digit code.

use std::ffi::c_char;
use std::{ptr, slice, str};

use echeance::code::{CodeError, MAX_STATE_TEXT, State};
use echeance::{Instant, MAX_TEXT};

use crate::convert;
use crate::readings::echeance_readings;
use crate::status::{Refusal, answer, echeance_status};

/// The code is right, and is now used. The only verdict that grants access.
pub const ECHEANCE_CODE_VERDICT_ACCEPTED: i32 = 1;
/// The code is wrong, and there is one attempt fewer.
pub const ECHEANCE_CODE_VERDICT_WRONG: i32 = 2;
/// The code has expired.
pub const ECHEANCE_CODE_VERDICT_EXPIRED: i32 = 3;
/// The code was already accepted once.
pub const ECHEANCE_CODE_VERDICT_USED: i32 = 4;
/// A newer code has replaced it.
pub const ECHEANCE_CODE_VERDICT_SUPERSEDED: i32 = 5;
/// The lifetime of a code for this purpose is not published, and none was set when the code was made.
pub const ECHEANCE_CODE_VERDICT_LIFETIME_NOT_PUBLISHED: i32 = 6;
/// The maximum number of wrong codes was entered.
pub const ECHEANCE_CODE_VERDICT_NO_ATTEMPTS_LEFT: i32 = 7;
/// The input is not six digits; it does not count as an attempt.
pub const ECHEANCE_CODE_VERDICT_MALFORMED: i32 = 8;

/// The maximum length of the state of a code, in bytes.
pub const ECHEANCE_CODE_STATE_MAX: usize = 228;

/// The result of the check of a code.
#[repr(C)]
pub struct echeance_code_checked {
    /// One of ECHEANCE_CODE_VERDICT_. Only ECHEANCE_CODE_VERDICT_ACCEPTED grants access.
    pub verdict: i32,
    /// The attempts left after a wrong code; -1 with any other verdict.
    pub attempts_left: i32,
    /// The length of next_state in bytes.
    pub state_length: u64,
}

/// Checks whether `given`, the input of a person, is the six-digit code that belongs to `state`, and writes the next state.
/// Store the next state before acting on the verdict, and only if the stored state is still the one that was checked. Checking
/// an old state again would restore attempts or accept a code twice.
///
/// The state is a text that the Rust or Python library returns when it makes the code. `next_state` is another such text,
/// without a final NUL; it may be the same buffer as `state`. Its `capacity` must be at least ECHEANCE_CODE_STATE_MAX, otherwise
/// the status is ECHEANCE_STATUS_TOO_SMALL. `now` is the time in seconds since 1970-01-01T00:00:00Z, from the caller's clock.
/// `leeway` is for clocks that disagree: if `now` is before the time of sending by no more than this number of seconds, it counts
/// as the time of sending; 0 allows nothing. A code does not live longer for it. The key is the one with which the code was made,
/// 16 bytes or more. Of the readings, only code_boundary is used.
///
/// If several verdicts apply, the first of this list is returned: used, superseded, expired or lifetime not published, no
/// attempts left, malformed. White space before, between and after the six digits is dropped; input that is not UTF-8, or of more
/// than 4,096 bytes, is malformed. Log verdicts, never the input.
///
/// A status from 201 means that no check was made and no attempt used; the first of this list is returned:
/// ECHEANCE_STATUS_STATE_MALFORMED, ECHEANCE_STATUS_KEY_TOO_SHORT, ECHEANCE_STATUS_STATE_ALTERED (also for a wrong key),
/// ECHEANCE_STATUS_BEFORE_SENDING. With any status except ECHEANCE_STATUS_OK neither output is written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_code_check(
    state: *const c_char,
    state_length: usize,
    given: *const c_char,
    given_length: usize,
    now: i64,
    leeway: u32,
    key: *const u8,
    key_length: usize,
    readings: *const echeance_readings,
    next_state: *mut c_char,
    capacity: usize,
    checked: *mut echeance_code_checked,
) -> echeance_status {
    let work = || {
        if next_state.is_null() {
            return Err(echeance_status::Null.into());
        }
        // SAFETY: the caller keeps the conventions of the header.
        let (state, given, key, readings) = unsafe {
            (
                text(state, state_length, MAX_STATE_TEXT)?,
                text(given, given_length, MAX_TEXT)?,
                bytes(key, key_length, usize::MAX)?,
                convert::readings(readings),
            )
        };
        possible(capacity)?;
        if capacity < ECHEANCE_CODE_STATE_MAX {
            return Err(echeance_status::TooSmall.into());
        }
        let mut state = State::from_text(state)?;
        let verdict = state.check_with_leeway(given, Instant::new(now), leeway, &readings?, key)?;

        let next = state.to_text();
        let state_length = next.len().try_into().map_err(|_| echeance_status::Panic)?;
        if next.len() > capacity {
            return Err(echeance_status::TooSmall.into());
        }
        // SAFETY: `next` is read for its length; `next_state` is not NULL and takes `capacity` bytes, which is no less:
        // the caller keeps the conventions of the header. Our own text cannot overlap the caller's buffer, and what
        // was read from the caller is not read again.
        unsafe { ptr::copy_nonoverlapping(next.as_ptr().cast(), next_state, next.len()) };
        Ok(echeance_code_checked {
            verdict: verdict.number().into(),
            attempts_left: verdict.attempts_left().map_or(-1, i32::from),
            state_length,
        })
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { answer(checked, work) }
}

impl From<CodeError> for Refusal {
    fn from(error: CodeError) -> Self {
        match error {
            CodeError::KeyTooShort => echeance_status::KeyTooShort,
            CodeError::BeforeSending => echeance_status::BeforeSending,
            CodeError::StateMalformed(_) => echeance_status::StateMalformed,
            CodeError::StateAltered => echeance_status::StateAltered,
            // Only returned when a code is made.
            CodeError::LifetimePublished | CodeError::GeneratorFailed => echeance_status::Panic,
        }
        .into()
    }
}

/// A text of at most `most` bytes. A longer one, or one that is not UTF-8, is read as the empty text, which is neither a state
/// nor a code.
///
/// # Safety
///
/// As [`bytes`].
unsafe fn text<'a>(pointer: *const c_char, len: usize, most: usize) -> Result<&'a str, Refusal> {
    // SAFETY: the contract of this function.
    let bytes = unsafe { bytes(pointer.cast(), len, most) }?;
    Ok(str::from_utf8(bytes).unwrap_or_default())
}

/// Bytes from C; read as empty if there are more than `most`.
///
/// # Safety
///
/// `pointer` is NULL, or valid for a read of `len` bytes for as long as `'a`.
unsafe fn bytes<'a>(pointer: *const u8, len: usize, most: usize) -> Result<&'a [u8], Refusal> {
    if pointer.is_null() {
        return Err(echeance_status::Null.into());
    }
    possible(len)?;
    if len > most {
        return Ok(&[]);
    }
    // SAFETY: not NULL, and valid for its length by the contract of this function.
    Ok(unsafe { slice::from_raw_parts(pointer, len) })
}

/// An error for a length that no object in memory has.
fn possible(len: usize) -> Result<(), Refusal> {
    isize::try_from(len).map(drop).map_err(|_| echeance_status::BadLength.into())
}

const _: () = assert!(ECHEANCE_CODE_STATE_MAX == MAX_STATE_TEXT);

#[cfg(test)]
mod tests {
    use echeance::code::{StatePart, Verdict};

    use super::*;

    #[test]
    fn the_verdicts_have_the_numbers_of_the_core() {
        let numbers = Verdict::ALL.iter().map(|it| (i32::from(it.number()), it.slug()));
        let expected = [
            (ECHEANCE_CODE_VERDICT_ACCEPTED, "accepted"),
            (ECHEANCE_CODE_VERDICT_WRONG, "wrong"),
            (ECHEANCE_CODE_VERDICT_EXPIRED, "expired"),
            (ECHEANCE_CODE_VERDICT_USED, "used"),
            (ECHEANCE_CODE_VERDICT_SUPERSEDED, "superseded"),
            (ECHEANCE_CODE_VERDICT_LIFETIME_NOT_PUBLISHED, "lifetime-not-published"),
            (ECHEANCE_CODE_VERDICT_NO_ATTEMPTS_LEFT, "no-attempts-left"),
            (ECHEANCE_CODE_VERDICT_MALFORMED, "malformed"),
        ];
        assert!(numbers.eq(expected));
    }

    #[test]
    #[expect(clippy::as_conversions, reason = "the number that C sees")]
    fn a_status_from_201_is_the_number_of_its_error() {
        for error in [
            CodeError::KeyTooShort,
            CodeError::BeforeSending,
            CodeError::StateMalformed(StatePart::Version),
            CodeError::StateAltered,
        ] {
            assert_eq!(Refusal::from(error).status as i32, i32::from(error.number()));
        }
    }
}
