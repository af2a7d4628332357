//! Answers in words: the explanation and the reasons letter.

use std::ffi::c_char;
use std::{slice, str};

use echeance::Lang;
use echeance::dynamic::{Asked, ask_json};

use crate::json::ECHEANCE_QUESTION_MAX;
use crate::status::{Refusal, echeance_status};
use crate::text::{lang_of, tell};

/// Writes the answer to a question in several lines, for a person who handles the file: the outcome, the reasons with their
/// sources, the values, the facts that are missing, the changes that would give a better outcome, the day on which the outcome
/// changes, and the readings under which it would be another. The question is a JSON object, as for echeance_evaluate_json,
/// always in UTF-8. The text is in the language `lang` and the character set `encoding`, as for echeance_reason_text. Its lines
/// end with LF: X'0A', in ECHEANCE_ENCODING_CP037 X'25'. It has no final NUL and no other control character.
///
/// ECHEANCE_STATUS_OK: the whole text is in `buffer`, of `needed` bytes. ECHEANCE_STATUS_TOO_SMALL: it takes more than
/// `capacity` bytes, `needed` is set to its length, and `buffer` is unchanged; a `buffer` of NULL with a `capacity` of 0 asks for
/// the length only. 65536 bytes are enough for all but the longest texts; ECHEANCE_TEXT_MAX is not a limit of this call. With any
/// other status nothing is written: a status from 101 where the question is wrong (echeance_evaluate_json names the field),
/// ECHEANCE_STATUS_OUT_OF_RANGE for an unknown `lang` or `encoding`, ECHEANCE_STATUS_NULL for a NULL question, a NULL `needed`, or a
/// NULL `buffer` with a capacity, ECHEANCE_STATUS_BAD_LENGTH for an impossible length.
///
/// ```c
/// static const char question[] =
///     "{\"rule\":\"exam-validity\",\"as_of\":\"2026-11-22\",\"facts\":{\"passed_on\":\"2024-11-21\"}}";
/// char text[65536];
/// size_t needed;
/// echeance_explain(question, sizeof question - 1, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_explain(
    question: *const c_char,
    question_len: usize,
    lang: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || {
        // SAFETY: the caller keeps the conventions of the header.
        unsafe { read(question, question_len, lang, |asked: &Asked<'_>, lang| asked.explain(lang)) }
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

/// Writes the answer to a question as a letter to the person it is about, in lines of at most 72 characters: the question, the
/// answer, the reasons and their sources, the facts used, what would change the answer, and the right to a review. It has no
/// name, signature or date of sending, and repeats no text that was given as a fact. As echeance_explain in all other respects.
///
/// ```c
/// echeance_letter(question, sizeof question - 1, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_letter(
    question: *const c_char,
    question_len: usize,
    lang: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || {
        // SAFETY: the caller keeps the conventions of the header.
        unsafe { read(question, question_len, lang, |asked: &Asked<'_>, lang| asked.letter(lang)) }
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

/// Asks a question and writes its answer in words.
///
/// # Safety
///
/// `question` is NULL, or valid for a read of `len` bytes.
unsafe fn read(
    question: *const c_char,
    len: usize,
    lang: i32,
    write: fn(&Asked<'_>, Lang) -> String,
) -> Result<String, Refusal> {
    if question.is_null() {
        return Err(echeance_status::Null.into());
    }
    if isize::try_from(len).is_err() {
        return Err(echeance_status::BadLength.into());
    }
    let lang = lang_of(lang)?;
    if len > ECHEANCE_QUESTION_MAX {
        // Too long whatever it contains: it is not read.
        return Err(echeance_status::TooLong.into());
    }
    // SAFETY: not NULL, and valid for its length by the contract of this function.
    let bytes = unsafe { slice::from_raw_parts(question.cast(), len) };
    let question = str::from_utf8(bytes).map_err(|_| echeance_status::NotJson)?;
    ask_json(question, |asked| write(asked, lang))
        .map_err(|error| echeance_status::from(error.code).into())
}
