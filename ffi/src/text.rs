//! Texts for persons, written into the caller's buffer.

use std::ffi::c_char;
use std::ptr;

use echeance::code::{CodeError, StatePart};
use echeance::{ErrorCode, Lang, Reason, Sentence, Words, general, rules};

use crate::status::{Refusal, echeance_status, guarded};

/// French, the master text; also the language where none is given.
pub const ECHEANCE_LANG_FR: i32 = 1;
/// English.
pub const ECHEANCE_LANG_EN: i32 = 2;

/// Writes the sentence of the reason of that number, without the words that hang on a question's values (those are in
/// the answers of echeance_evaluate_json): UTF-8 without a final NUL. A buffer of NULL with the capacity 0 asks for the
/// size alone.
///
/// Gives ECHEANCE_STATUS_OUT_OF_RANGE where no reason has the number or no language has `lang` (ECHEANCE_LANG_FR,
/// ECHEANCE_LANG_EN, or 0 for French); ECHEANCE_STATUS_TOO_SMALL, with `needed` alone written, where the text does not fit.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_reason_text(
    number: i32,
    lang: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    // SAFETY: the caller keeps the conventions of the header.
    unsafe {
        fill(buffer, capacity, needed, || {
            let reason = reason_of(number).ok_or(echeance_status::OutOfRange)?;
            Ok(Sentence { asked: None, reason, lang: lang_of(lang)? }.to_string())
        })
    }
}

/// Writes the sentence of a status, as echeance_reason_text does that of a reason.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_error_text(
    status: i32,
    lang: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    // SAFETY: the caller keeps the conventions of the header.
    unsafe {
        fill(buffer, capacity, needed, || {
            let words = status_words(status).ok_or(echeance_status::OutOfRange)?;
            Ok(words.in_lang(lang_of(lang)?).to_owned())
        })
    }
}

pub(crate) fn lang_of(lang: i32) -> Result<Lang, Refusal> {
    match lang {
        0 | ECHEANCE_LANG_FR => Ok(Lang::Fr),
        ECHEANCE_LANG_EN => Ok(Lang::En),
        _ => Err(echeance_status::OutOfRange.into()),
    }
}

fn reason_of(number: i32) -> Option<&'static Reason> {
    let number = u16::try_from(number).ok()?;
    let own = rules::ALL.iter().flat_map(|rule| rule.reasons);
    general::ALL.into_iter().chain(own).find(|reason| reason.number == number)
}

/// The errors of a check; the others come only from the making of a code.
const CODE_ERRORS: [CodeError; 3] = [
    CodeError::KeyTooShort,
    CodeError::BeforeSending,
    CodeError::StateMalformed(StatePart::Version),
];

fn status_words(status: i32) -> Option<Words> {
    let words = |fr, en| Some(Words { fr, en });
    match status {
        0 => words("la réponse est écrite", "the answer is written"),
        1 => words(
            "un pointeur obligatoire est NULL ou n’est pas aligné",
            "a pointer that is required is NULL or not aligned",
        ),
        2 => words(
            "une longueur est impossible, ou une liste compte plus de 1\u{a0}000\u{a0}000 d’éléments",
            "a length is impossible, or a list has more than 1,000,000 items",
        ),
        3 => words("le tampon est trop petit", "the buffer is too small"),
        4 => words("un texte n’est pas en UTF-8", "a text is not UTF-8"),
        5 => words("erreur interne de la bibliothèque", "internal error of the library"),
        6 => words("des faits qui décident ne sont pas connus", "facts that decide are not known"),
        7 => words(
            "un entier n’est aucun des nombres que prend son champ",
            "an integer is none of the numbers that its field takes",
        ),
        _ => {
            let code = ErrorCode::ALL.into_iter().find(|code| i32::from(code.number()) == status);
            let error = CODE_ERRORS.into_iter().find(|error| i32::from(error.number()) == status);
            code.map(ErrorCode::text).or(error.map(CodeError::text))
        }
    }
}

/// Does the work of a call and writes its text into the caller's buffer, where all of it fits.
///
/// # Safety
///
/// `buffer` is NULL, or valid for a write of `capacity` bytes; `needed` is NULL, or valid for a write.
pub(crate) unsafe fn fill(
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
    work: impl FnOnce() -> Result<String, Refusal>,
) -> echeance_status {
    if needed.is_null() || !needed.is_aligned() || (buffer.is_null() && capacity > 0) {
        return echeance_status::Null;
    }
    if isize::try_from(capacity).is_err() {
        return echeance_status::BadLength;
    }
    let text = match guarded(work) {
        Ok(text) => text,
        Err(refusal) => return refusal.status,
    };
    let status = if text.len() <= capacity {
        // SAFETY: `text` is read for its length; `buffer` is not NULL, since `capacity` is at least that length and a
        // text is never empty, and takes that many bytes by the contract of this function. Our own text cannot overlap
        // the caller's buffer.
        unsafe { ptr::copy_nonoverlapping(text.as_ptr().cast(), buffer, text.len()) };
        echeance_status::Ok
    } else {
        echeance_status::TooSmall
    };
    // SAFETY: neither NULL nor unaligned, and valid by the contract of this function.
    unsafe { needed.write(text.len()) };
    status
}
