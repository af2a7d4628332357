//! Questions and answers as JSON.

use std::ffi::c_char;
use std::{slice, str};

use echeance::calendar::LegalTime;

use crate::status::echeance_status;
use crate::text::fill;

/// The maximum length of a question in JSON, in bytes. The answer to a longer one is the error `too-long`.
pub const ECHEANCE_QUESTION_MAX: usize = 65_536;

/// Answers a question, a JSON object, with one line of JSON: the answer, or an object with "error". Both are in UTF-8, without
/// a final NUL; the answer to a question that is not UTF-8 is the error `not-json`.
///
/// A question has "rule" and "facts", "as_of" if the rule needs a moment, and optionally "readings" and "id". Days are texts
/// "YYYY-MM-DD", instants are in the form of RFC 3339, yes and no are true and false; a fact that is left out is unknown or has
/// its default. A period is {"from":"2024-01-01","to":"none"}. The schemas of questions and answers and the catalogue of all
/// rules are installed beside the guide.
///
/// ```json
/// {"rule":"exam-transfer","as_of":"2026-11-21","facts":{"exam_passed_on":"2024-11-21"},"readings":{"counting":"cpa-269"}}
/// ```
///
/// ECHEANCE_STATUS_OK: an answer or an error object is in `buffer`, and `needed` is its length in bytes.
/// ECHEANCE_STATUS_TOO_SMALL: `needed` is the length and `buffer` is unchanged; a `buffer` of NULL with a `capacity` of 0 asks for
/// the length only. With any other status nothing is written: ECHEANCE_STATUS_NULL if `question` or `needed` is NULL, or if
/// `buffer` is NULL and `capacity` is not 0; ECHEANCE_STATUS_BAD_LENGTH for an impossible length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_evaluate_json(
    question: *const c_char,
    question_len: usize,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    if question.is_null() {
        return echeance_status::Null;
    }
    if isize::try_from(question_len).is_err() {
        return echeance_status::BadLength;
    }
    let work = || {
        if question_len > ECHEANCE_QUESTION_MAX {
            // Too long whatever it contains: it is not read.
            return Ok(evaluated(&" ".repeat(ECHEANCE_QUESTION_MAX + 1), capacity));
        }
        // SAFETY: not NULL, and valid for a read of its length: the caller keeps the conventions of the header.
        let bytes = unsafe { slice::from_raw_parts(question.cast(), question_len) };
        // What is no text at all is no JSON either.
        Ok(evaluated(str::from_utf8(bytes).unwrap_or(""), capacity))
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { fill(buffer, capacity, needed, work) }
}

/// The line of an answer, or of an error: over C both are a result. It is written beside the caller's buffer, which stays as
/// it is where the line is too long, and takes one allocation where the caller has room for it.
fn evaluated(question: &str, capacity: usize) -> String {
    let mut line = String::with_capacity(capacity.min(MOST_ROOM));
    echeance::write_json(question, LegalTime::BUILT_IN, &mut line);
    line
}

/// The most that is allocated at once on the word of a caller, in bytes.
const MOST_ROOM: usize = 64 * 1024;

const _: () = assert!(ECHEANCE_QUESTION_MAX == echeance::MAX_QUESTION);
