//! The check of a six-digit code.

use std::ffi::c_char;
use std::{ptr, slice, str};

use echeance::Instant;
use echeance::code::{CodeError, DIGITS, MAX_STATE_TEXT, State};

use crate::convert;
use crate::readings::echeance_readings;
use crate::status::{Refusal, answer, echeance_status};

/// It is the code, and from now on it is used. The only verdict that lets in.
pub const ECHEANCE_CODE_VERDICT_ACCEPTED: i32 = 1;
/// It is another code, and an attempt less is left.
pub const ECHEANCE_CODE_VERDICT_WRONG: i32 = 2;
/// The lifetime of the code is over.
pub const ECHEANCE_CODE_VERDICT_EXPIRED: i32 = 3;
/// The code was accepted before.
pub const ECHEANCE_CODE_VERDICT_USED: i32 = 4;
/// A newer code stands in its place.
pub const ECHEANCE_CODE_VERDICT_SUPERSEDED: i32 = 5;
/// No source tells how long a code for this purpose lives, and whoever made it did not either.
pub const ECHEANCE_CODE_VERDICT_LIFETIME_NOT_PUBLISHED: i32 = 6;
/// As many wrong codes were entered as the code allows.
pub const ECHEANCE_CODE_VERDICT_NO_ATTEMPTS_LEFT: i32 = 7;
/// What was entered is not six digits; no attempt is taken.
pub const ECHEANCE_CODE_VERDICT_MALFORMED: i32 = 8;

/// The longest state of a code, in bytes.
pub const ECHEANCE_CODE_STATE_MAX: usize = 163;

/// What a check of a code says.
#[repr(C)]
pub struct echeance_code_checked {
    /// One of ECHEANCE_CODE_VERDICT_. Only ECHEANCE_CODE_VERDICT_ACCEPTED lets in.
    pub verdict: i32,
    /// How many more wrong codes may be entered, after a wrong one; -1 with any other verdict.
    pub attempts_left: i32,
    /// How many bytes of next_state are written.
    pub state_length: u64,
}

/// Checks whether what someone entered, `given`, is the six-digit code that `state` was kept of, and writes the state to
/// keep from now on: keep it before acting on the verdict, and only if the one that was read is still the one kept.
/// Whoever checks an old state gives attempts back, or accepts a code twice.
///
/// The state is a text as the Rust and Python libraries make it with the code; `next_state` is another, without a final
/// NUL, and may be the buffer of `state`. Its `capacity` is at least ECHEANCE_CODE_STATE_MAX, else
/// ECHEANCE_STATUS_TOO_SMALL. `now` is seconds since 1970-01-01T00:00:00Z, from no clock but the caller's. The key is the
/// one the code was made with, 16 bytes or more. Of the readings, code_boundary counts.
///
/// What the state tells comes before what was entered, in this order: used, superseded, expired or lifetime not
/// published, no attempts left, malformed. What was entered is taken as it is, without white space to trim; what is not
/// UTF-8 is malformed. Log verdicts, never what was entered.
///
/// With another key no code is the right one: the verdict is ECHEANCE_CODE_VERDICT_WRONG and an attempt is taken. Nothing can
/// tell it from a wrong code, so make sure of the key first.
///
/// From 201 on, a status says why no check was made, the first of these: ECHEANCE_STATUS_STATE_MALFORMED,
/// ECHEANCE_STATUS_KEY_TOO_SHORT, ECHEANCE_STATUS_BEFORE_SENDING. With any status but ECHEANCE_STATUS_OK neither output is written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_code_check(
    state: *const c_char,
    state_length: usize,
    given: *const c_char,
    given_length: usize,
    now: i64,
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
                text(given, given_length, DIGITS)?,
                bytes(key, key_length, usize::MAX)?,
                convert::readings(readings),
            )
        };
        possible(capacity)?;
        if capacity < ECHEANCE_CODE_STATE_MAX {
            return Err(echeance_status::TooSmall.into());
        }
        let mut state = State::from_text(state)?;
        let verdict = state.check(given, Instant::new(now), &readings?, key)?;

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
            // Only the making of a code gives them.
            CodeError::LifetimePublished | CodeError::GeneratorFailed => echeance_status::Panic,
        }
        .into()
    }
}

/// A text of at most `most` bytes; the empty one, which is neither a state nor a code, for what is longer or not UTF-8.
///
/// # Safety
///
/// As [`bytes`].
unsafe fn text<'a>(pointer: *const c_char, len: usize, most: usize) -> Result<&'a str, Refusal> {
    // SAFETY: the contract of this function.
    let bytes = unsafe { bytes(pointer.cast(), len, most) }?;
    Ok(str::from_utf8(bytes).unwrap_or_default())
}

/// Bytes from C; what is longer than `most` is not read.
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

/// Refuses a length that no object in memory has.
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
        let numbers = Verdict::ALL.map(|verdict| (i32::from(verdict.number()), verdict.slug()));
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
        assert_eq!(numbers, expected);
    }

    #[test]
    #[expect(clippy::as_conversions, reason = "the number that C sees")]
    fn a_status_from_201_is_the_number_of_its_error() {
        for error in [
            CodeError::KeyTooShort,
            CodeError::BeforeSending,
            CodeError::StateMalformed(StatePart::Version),
        ] {
            assert_eq!(Refusal::from(error).status as i32, i32::from(error.number()));
        }
    }
}
