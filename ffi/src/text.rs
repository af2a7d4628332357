//! Texts for persons, written into the caller's buffer.

use std::ffi::c_char;
use std::ptr;

use echeance::code::{CodeError, StatePart};
use echeance::dynamic::{ReasonSpec, Sentence, UNDETERMINED};
use echeance::open_question::question;
use echeance::{ErrorCode, GeneralReason, Lang, Member, Reading, Voice, Words, rules, source};

use crate::encoding::encoded;
use crate::status::{
    ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_FACTS, ECHEANCE_FIELD_READINGS, Refusal, echeance_status,
    fact_bit, guarded,
};

/// French, the master text; also the default.
pub const ECHEANCE_LANG_FR: i32 = 1;
/// English.
pub const ECHEANCE_LANG_EN: i32 = 2;

/// The maximum length of a text in bytes, in any language and character set; not that of an explanation or a letter.
pub const ECHEANCE_TEXT_MAX: usize = 8192;

/// Writes the sentence of a reason, given its number. The sentence speaks about the person and has no values of a question:
/// those are in the answers of echeance_evaluate_json. It is in the language `lang` (ECHEANCE_LANG_FR, ECHEANCE_LANG_EN, or 0
/// for French) and the character set `encoding` (ECHEANCE_ENCODING_UTF_8, ECHEANCE_ENCODING_ISO_8859_1,
/// ECHEANCE_ENCODING_CP037, or 0 for UTF-8). It has no final NUL, line end or other control character. The rest of the buffer
/// is unchanged: fill a COBOL field with spaces first.
///
/// ECHEANCE_STATUS_OK: the whole text is in `buffer`, and `needed` is its length in bytes. ECHEANCE_STATUS_TOO_SMALL: the text
/// does not fit in `capacity` bytes, `needed` is its length, and `buffer` is unchanged; a `buffer` of NULL with a `capacity` of
/// 0 asks for the length only. With any other status nothing is written: ECHEANCE_STATUS_OUT_OF_RANGE for an unknown number,
/// `lang` or `encoding`; ECHEANCE_STATUS_NULL if `needed` is NULL, or if `buffer` is NULL and `capacity` is not 0;
/// ECHEANCE_STATUS_BAD_LENGTH for an impossible capacity.
///
/// In COBOL, use ECHEANCE_ENCODING_CP037 on z/OS, and ECHEANCE_ENCODING_ISO_8859_1 or ECHEANCE_ENCODING_UTF_8 with GnuCOBOL on
/// Linux:
///
/// ```c
/// char field[200];
/// size_t needed;
/// memset(field, 0x40, sizeof field);
/// echeance_reason_text(1003, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_CP037, field, sizeof field, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_reason_text(
    number: i32,
    lang: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || {
        let reason = reason_of(number)?;
        Ok(sentence(reason, lang_of(lang)?))
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

/// Writes the sources of a reason, separated by " | ". A source has its id, title, date, the day on which our copy was read and
/// its address, as far as they are known; an open question has its id and the question. The text is empty if the reason has no
/// source. Arguments and status as echeance_reason_text.
///
/// ```c
/// char cited[2000];
/// size_t needed;
/// echeance_reason_sources(1002, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, cited, sizeof cited, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_reason_sources(
    number: i32,
    lang: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || sources(reason_of(number)?, lang_of(lang)?);
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

/// Writes the sentence of an outcome of a rule, or of ECHEANCE_UNDETERMINED. `rule` is one of ECHEANCE_RULE_. Other arguments
/// and status as echeance_reason_text.
///
/// ```c
/// echeance_outcome_text(ECHEANCE_RULE_EXAM_TRANSFER, answer.outcome, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_outcome_text(
    rule: i32,
    outcome: i32,
    lang: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || {
        let words = outcome_words(rule, outcome).ok_or(echeance_status::OutOfRange)?;
        Ok(words.in_lang(lang_of(lang)?).to_owned())
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

/// Writes the name of a field of a rule as used in JSON: "exam_passed_on", "as_of", "readings", "facts". `field` is what
/// echeance_RULE_wrong_field returns, or one of the bits ECHEANCE_RULE_FACT_ in `missing`. Other arguments and status as
/// echeance_reason_text; ECHEANCE_STATUS_OUT_OF_RANGE also for a field that the rule does not have, for ECHEANCE_FIELD_NONE and
/// ECHEANCE_FIELD_UNKNOWN, and if more than one bit is set.
///
/// ```c
/// echeance_field_name(ECHEANCE_RULE_EXAM_TRANSFER, field, ECHEANCE_ENCODING_UTF_8, name, sizeof name, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_field_name(
    rule: i32,
    field: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || {
        let (name, _) = field_of(rule, field).ok_or(echeance_status::OutOfRange)?;
        Ok(name.to_owned())
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

/// Writes the description of a field of a rule, for a person. Arguments and status as echeance_field_name.
///
/// ```c
/// echeance_field_text(ECHEANCE_RULE_EXAM_TRANSFER, ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON, ECHEANCE_LANG_FR,
///                     ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_field_text(
    rule: i32,
    field: i32,
    lang: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || {
        let (_, words) = field_of(rule, field).ok_or(echeance_status::OutOfRange)?;
        Ok(words.in_lang(lang_of(lang)?).to_owned())
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

/// Writes the name of a reading, or of one of its choices, as used in JSON: "counting", "cpa-269". `reading` is one of
/// ECHEANCE_READING_, as in `contested_reading`; `choice` is a number from 1, or 0 for the name of the reading. Other arguments
/// and status as echeance_reason_text; ECHEANCE_STATUS_OUT_OF_RANGE also for an unknown reading or choice.
///
/// ```c
/// echeance_reading_name(answer.contested_reading, 0, ECHEANCE_ENCODING_UTF_8, name, sizeof name, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_reading_name(
    reading: i32,
    choice: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || {
        let name = reading_of(reading).and_then(|reading| match choice {
            0 => Some(reading.slug()),
            choice => {
                let place = usize::try_from(choice).ok()?.checked_sub(1)?;
                reading.choices().get(place).map(|choice| choice.slug)
            }
        });
        name.map(str::to_owned).ok_or(echeance_status::OutOfRange.into())
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

/// Writes the open question that a reading answers, for a person. Arguments and status as echeance_reading_name.
///
/// ```c
/// echeance_reading_text(ECHEANCE_READING_COUNTING, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_reading_text(
    reading: i32,
    lang: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || {
        let question = reading_of(reading).and_then(|reading| question(reading.open_question()));
        let question = question.ok_or(echeance_status::OutOfRange)?;
        Ok(question.in_lang(lang_of(lang)?).to_owned())
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

/// Writes the sentence of a status. Other arguments and status as echeance_reason_text.
///
/// ```c
/// echeance_error_text(status, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_ISO_8859_1, text, sizeof text, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_error_text(
    status: i32,
    lang: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || {
        let words = status_words(status).ok_or(echeance_status::OutOfRange)?;
        Ok(words.in_lang(lang_of(lang)?).to_owned())
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

pub(crate) fn lang_of(lang: i32) -> Result<Lang, Refusal> {
    match lang {
        0 | ECHEANCE_LANG_FR => Ok(Lang::Fr),
        ECHEANCE_LANG_EN => Ok(Lang::En),
        _ => Err(echeance_status::OutOfRange.into()),
    }
}

/// The texts of this interface speak about the person.
const VOICE: Voice = Voice::About;

/// The sentence of a reason without the values of a question.
fn sentence(reason: &'static ReasonSpec, lang: Lang) -> String {
    Sentence { asked: None, reason, voice: VOICE, lang }.to_string()
}

fn reason_of(number: i32) -> Result<&'static ReasonSpec, Refusal> {
    let own = rules::ALL.iter().flat_map(|rule| rule.reasons);
    let mut all = GeneralReason::ALL.iter().map(|reason| reason.spec()).chain(own);
    let reason = all.find(|reason| i32::from(reason.number) == number);
    reason.ok_or(echeance_status::OutOfRange.into())
}

/// What stands between two sources: no citation contains it.
const BETWEEN: &str = " | ";

fn sources(reason: &ReasonSpec, lang: Lang) -> Result<String, Refusal> {
    let mut text = String::new();
    for id in reason.sources {
        if !text.is_empty() {
            text.push_str(BETWEEN);
        }
        // Every id that a reason cites has a source.
        text.push_str(&source::citation(id, lang).ok_or(echeance_status::Panic)?);
    }
    Ok(text)
}

fn reading_of(number: i32) -> Option<Reading> {
    let number = usize::try_from(number).ok()?;
    Reading::ALL.into_iter().find(|reading| reading.number() == number)
}

/// The name of a field, and what it is.
fn field_of(rule: i32, field: i32) -> Option<(&'static str, Words)> {
    let rule = rules::by_number(rule.try_into().ok()?)?;
    let words = |fr, en| Words { fr, en };
    match field {
        ECHEANCE_FIELD_AS_OF => Some(("as_of", rule.as_of)),
        ECHEANCE_FIELD_READINGS => {
            Some(("readings", words("lectures choisies", "readings chosen")))
        }
        ECHEANCE_FIELD_FACTS => Some(("facts", words("faits donnés", "facts given"))),
        bit => {
            let mut facts = rule.facts.iter().enumerate();
            let (_, fact) = facts.find(|(place, _)| fact_bit(*place) == bit)?;
            Some((fact.name, fact.label.in_voice(VOICE)))
        }
    }
}

fn outcome_words(rule: i32, outcome: i32) -> Option<Words> {
    let rule = rules::by_number(rule.try_into().ok()?)?;
    let number: usize = outcome.try_into().ok()?;
    number.checked_sub(1).map_or(Some(UNDETERMINED.in_voice(VOICE)), |place| {
        rule.outcomes.get(place).map(|outcome| outcome.words.in_voice(VOICE))
    })
}

/// The errors of a check; the others come only when a code is made.
const CODE_ERRORS: [CodeError; 4] = [
    CodeError::KeyTooShort,
    CodeError::BeforeSending,
    CodeError::StateMalformed(StatePart::Version),
    CodeError::StateAltered,
];

/// The sentences of statuses that are no error of the core, or are one of another form in C: numbers, where the core
/// describes a text.
const STATUS_WORDS: &[(echeance_status, Words)] = &[
    (echeance_status::Ok, Words { fr: "la réponse est écrite", en: "the answer is written" }),
    (
        echeance_status::Null,
        Words {
            fr: "un pointeur obligatoire est NULL ou n’est pas aligné",
            en: "a pointer that is required is NULL or not aligned",
        },
    ),
    (
        echeance_status::BadLength,
        Words {
            fr: "une longueur est impossible, ou une liste compte plus de 1\u{a0}000\u{a0}000 d’éléments",
            en: "a length is impossible, or a list has more than 1,000,000 items",
        },
    ),
    (
        echeance_status::TooSmall,
        Words { fr: "le tampon est trop petit", en: "the buffer is too small" },
    ),
    (
        echeance_status::BadText,
        Words { fr: "un texte n’est pas en UTF-8", en: "a text is not UTF-8" },
    ),
    (
        echeance_status::Panic,
        Words { fr: "erreur interne de la bibliothèque", en: "internal error of the library" },
    ),
    (
        echeance_status::FactsMissing,
        Words {
            fr: "des faits que la règle lit ne sont pas connus",
            en: "facts that the rule reads are not known",
        },
    ),
    (
        echeance_status::OutOfRange,
        Words {
            fr: "un entier n’est aucun des nombres que prend son champ",
            en: "an integer is none of the numbers that its field takes",
        },
    ),
    (
        echeance_status::Overlap,
        Words {
            fr: "une colonne de résultats en chevauche une autre",
            en: "a column of results overlaps another column",
        },
    ),
    (
        echeance_status::NotADate,
        Words {
            fr: "la valeur n’est ni un jour du calendrier (AAAA-MM-JJ; en nombre, AAAAMMJJ) ni un mot que prend ce fait",
            en: "the value is neither a day of the calendar (YYYY-MM-DD; as a number, YYYYMMDD) nor a word that this fact takes",
        },
    ),
    (
        echeance_status::NotAnInstant,
        Words {
            fr: "la valeur n’est ni un instant (en secondes depuis le 1er\u{a0}janvier\u{a0}1970, UTC) ni un mot que prend ce fait",
            en: "the value is neither an instant (in seconds since January 1, 1970, UTC) nor a word that this fact takes",
        },
    ),
];

#[expect(clippy::as_conversions, reason = "the number that C sees")]
fn status_words(status: i32) -> Option<Words> {
    let own = STATUS_WORDS.iter().find(|(own, _)| *own as i32 == status);
    let code = ErrorCode::ALL.into_iter().find(|code| i32::from(code.number()) == status);
    let error = CODE_ERRORS.into_iter().find(|error| i32::from(error.number()) == status);
    let sentence = code.map(ErrorCode::text).or(error.map(CodeError::text));
    own.map(|(_, words)| *words).or(sentence)
}

/// Does the work of a call and writes its text in that character set. Compiled once for all calls.
///
/// # Safety
///
/// That of [`fill`].
pub(crate) unsafe fn tell(
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
    work: &dyn Fn() -> Result<String, Refusal>,
) -> echeance_status {
    // SAFETY: the contract of this function.
    unsafe { fill(buffer, capacity, needed, || encoded(work()?, encoding)) }
}

/// Does the work of a call and writes its text into the caller's buffer if the whole text fits.
///
/// # Safety
///
/// `buffer` is NULL, or valid for a write of `capacity` bytes; `needed` is NULL, or valid for a write.
pub(crate) unsafe fn fill<T: AsRef<[u8]>>(
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
    work: impl FnOnce() -> Result<T, Refusal>,
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
    let text = text.as_ref();
    let status = if text.len() <= capacity {
        // SAFETY: `text` is read for its length; `buffer` takes that many bytes by the contract of this function, since
        // `capacity` is at least that length. It is NULL only where the capacity and so the length are 0, and for an
        // access of no bytes NULL is valid. Our own text cannot overlap the caller's buffer.
        unsafe { ptr::copy_nonoverlapping(text.as_ptr().cast(), buffer, text.len()) };
        echeance_status::Ok
    } else {
        echeance_status::TooSmall
    };
    // SAFETY: neither NULL nor unaligned, and valid by the contract of this function.
    unsafe { needed.write(text.len()) };
    status
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding::{
        ECHEANCE_ENCODING_CP037, ECHEANCE_ENCODING_ISO_8859_1, ECHEANCE_ENCODING_UTF_8,
    };

    #[test]
    fn every_text_can_be_told_in_every_character_set() -> Result<(), Refusal> {
        let mut texts = Vec::new();
        for lang in [Lang::Fr, Lang::En] {
            for number in 0..=9999 {
                texts.extend(status_words(number).map(|words| words.in_lang(lang).to_owned()));
                if let Ok(reason) = reason_of(number) {
                    texts.push(sentence(reason, lang));
                    texts.push(sources(reason, lang)?);
                }
            }
            for reading in Reading::ALL {
                texts.extend(
                    question(reading.open_question()).map(|it| it.in_lang(lang).to_owned()),
                );
            }
            for statement in echeance::statements() {
                texts.extend([statement.id.to_owned(), statement.words.in_lang(lang).to_owned()]);
            }
            for rule in rules::ALL {
                let rule = rule.number.into();
                let outcomes = (0..=99).filter_map(|number| outcome_words(rule, number));
                texts.extend(outcomes.map(|words| words.in_lang(lang).to_owned()));
                let fields = (-9..=65_536).filter_map(|field| field_of(rule, field));
                for (name, words) in fields {
                    texts.extend([name.to_owned(), words.in_lang(lang).to_owned()]);
                }
            }
        }
        assert!(texts.len() > 1000, "{}", texts.len());
        for text in texts {
            assert!(!text.contains(char::is_control), "{text}");
            // As long as half of it is enough, there is room for texts to grow.
            assert!(2 * text.len() <= ECHEANCE_TEXT_MAX, "{} bytes: {text}", text.len());
            for encoding in
                [ECHEANCE_ENCODING_UTF_8, ECHEANCE_ENCODING_ISO_8859_1, ECHEANCE_ENCODING_CP037]
            {
                assert!(encoded(text.clone(), encoding).is_ok(), "{encoding}: {text}");
            }
        }
        Ok(())
    }
}
