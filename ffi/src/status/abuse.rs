//! Calls that fail on purpose, so that tests can see what happens: only with the feature `abuse`.

use std::ffi::c_char;

use super::{Refusal, answer, echeance_status, wrong_field};
use crate::convert;
use crate::encoding::ECHEANCE_ENCODING_UTF_8;
use crate::readings::echeance_readings;
use crate::rules::exam_transfer::{echeance_exam_transfer_answer, echeance_exam_transfer_facts};
use crate::text::tell;

#[expect(clippy::panic, reason = "it is what these calls are for")]
fn panics<T>() -> Result<T, Refusal> {
    panic!("asked to")
}

/// As echeance_exam_transfer, but panics after its pointers are read.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_abuse_panic(
    _as_of: i32,
    facts: *const echeance_exam_transfer_facts,
    readings: *const echeance_readings,
    output: *mut echeance_exam_transfer_answer,
) -> echeance_status {
    let work = || {
        // SAFETY: the caller keeps the conventions of the header.
        unsafe { (convert::facts(facts)?, convert::readings(readings)?) };
        panics()
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { answer(output, work) }
}

/// As a call that writes a text, but panics.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_abuse_panic_text(
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(ECHEANCE_ENCODING_UTF_8, buffer, capacity, needed, &panics) }
}

/// As a call that returns the wrong field, but panics.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_abuse_panic_wrong_field() -> i32 {
    wrong_field(panics)
}

/// Reads the byte at that place, even outside the caller's memory, which a memory checker must report.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_abuse_read(bytes: *const u8, place: usize) -> i32 {
    // SAFETY: none. The test that calls it expects to be stopped here.
    i32::from(unsafe { bytes.add(place).read() })
}
