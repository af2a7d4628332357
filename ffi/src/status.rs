//! What a call returns, and the one boundary that every call passes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use echeance::ErrorCode;
use echeance::dynamic::Fault;

#[cfg(feature = "abuse")]
pub mod abuse;

/// What a call returns. Numbers are stable and never re-used: under 100 what is not about the question
/// itself, from 101 questions that cannot be asked, from 201 codes that cannot be checked.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum echeance_status {
    /// The output is written. A refusal is an answer, and an error object is one of echeance_evaluate_json.
    Ok = 0,
    /// A pointer that must not be NULL is, or is not aligned for its type.
    Null = 1,
    /// A length that no object in memory has, or a list of more than 1,000,000 items.
    BadLength = 2,
    /// The buffer is too small; how many bytes it takes is told.
    TooSmall = 3,
    /// A text that is not UTF-8, as one in ISO 8859-1 may be: of the record, not of the caller. wrong_field names it.
    BadText = 4,
    /// A bug of this library, caught.
    Panic = 5,
    /// Only from decide: a fact that may decide is not known, even one that changes nothing here.
    FactsMissing = 6,
    /// An integer that is none of the numbers of its choice, reading, flag or set.
    OutOfRange = 7,
    /// The question is not a well-formed JSON object. Only inside the answers of echeance_evaluate_json.
    NotJson = 101,
    /// A text of more than 4,096 bytes.
    TooLong = 102,
    /// No rule has that name. Only inside the answers of echeance_evaluate_json.
    UnknownRule = 103,
    /// as_of, or a day of a period, is required.
    MissingField = 104,
    /// The question has no such field. Only inside the answers of echeance_evaluate_json.
    UnknownField = 105,
    /// The value is not of the type that the fact takes.
    WrongType = 106,
    /// The value is none of the fact's choices.
    NotAChoice = 107,
    /// No day of the calendar, or a word that this fact does not take.
    NotADate = 108,
    /// Not an instant, or a word that this fact does not take.
    NotAnInstant = 109,
    /// The instant has no offset. Only inside the answers of echeance_evaluate_json.
    OffsetMissing = 110,
    /// The day is outside 1900-01-01 to 2199-12-31.
    DateOutOfRange = 111,
    /// The number is outside the range of its fact.
    FactOutOfRange = 112,
    /// A fact of the past that is later than as_of.
    InTheFuture = 113,
    /// The end comes before the start.
    EndBeforeStart = 114,
    /// Two facts that cannot both be true.
    ConflictingFacts = 115,
    /// A step done before the one that it needs.
    ImpossibleOrder = 116,
    /// A temporary certificate issued outside 2019-08-01 to 2019-12-31.
    OutsideTemporaryWindow = 117,
    /// Only from echeance_code_check: the key has under 16 bytes.
    KeyTooShort = 201,
    /// Only from echeance_code_check: the instant is before the sending of the code.
    BeforeSending = 203,
    /// Only from echeance_code_check: the text is not that of a code's state.
    StateMalformed = 205,
}

impl From<ErrorCode> for echeance_status {
    fn from(code: ErrorCode) -> Self {
        match code {
            ErrorCode::NotJson => Self::NotJson,
            ErrorCode::TooLong => Self::TooLong,
            ErrorCode::UnknownRule => Self::UnknownRule,
            ErrorCode::MissingField => Self::MissingField,
            ErrorCode::UnknownField => Self::UnknownField,
            ErrorCode::WrongType => Self::WrongType,
            ErrorCode::NotAChoice => Self::NotAChoice,
            ErrorCode::NotADate => Self::NotADate,
            ErrorCode::NotAnInstant => Self::NotAnInstant,
            ErrorCode::OffsetMissing => Self::OffsetMissing,
            ErrorCode::DateOutOfRange => Self::DateOutOfRange,
            ErrorCode::OutOfRange => Self::FactOutOfRange,
            ErrorCode::InTheFuture => Self::InTheFuture,
            ErrorCode::EndBeforeStart => Self::EndBeforeStart,
            ErrorCode::ConflictingFacts => Self::ConflictingFacts,
            ErrorCode::ImpossibleOrder => Self::ImpossibleOrder,
            ErrorCode::OutsideTemporaryWindow => Self::OutsideTemporaryWindow,
        }
    }
}

/// echeance_RULE_wrong_field: nothing is wrong. Above 0 it is the ECHEANCE_RULE_FACT_ bit of the fact that is wrong.
pub const ECHEANCE_FIELD_NONE: i32 = 0;
/// echeance_RULE_wrong_field: as_of is wrong.
pub const ECHEANCE_FIELD_AS_OF: i32 = -1;
/// echeance_RULE_wrong_field: one of the readings is wrong.
pub const ECHEANCE_FIELD_READINGS: i32 = -2;
/// echeance_RULE_wrong_field: facts is NULL or not aligned.
pub const ECHEANCE_FIELD_FACTS: i32 = -3;
/// echeance_RULE_wrong_field: a bug of this library, caught.
pub const ECHEANCE_FIELD_UNKNOWN: i32 = -4;

/// Why a call gives nothing: its status, and the field that it speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: echeance_status,
    pub(crate) field: i32,
}

impl From<echeance_status> for Refusal {
    fn from(status: echeance_status) -> Self {
        Refusal { status, field: ECHEANCE_FIELD_UNKNOWN }
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Refusal { status: fault.code.into(), field: fact_bit(fault.fact) }
    }
}

/// The bit of the fact at that place of a rule's table.
pub(crate) fn fact_bit(place: usize) -> i32 {
    u32::try_from(place).ok().and_then(|place| 1i32.checked_shl(place)).unwrap_or(0)
}

/// Does the work of a call and writes what it gives; writes nothing where it gives nothing.
///
/// # Safety
///
/// `output` is NULL, or valid for a write of a `T`.
pub(crate) unsafe fn answer<T>(
    output: *mut T,
    work: impl FnOnce() -> Result<T, Refusal>,
) -> echeance_status {
    if output.is_null() || !output.is_aligned() {
        return echeance_status::Null;
    }
    match guarded(work) {
        Ok(value) => {
            // SAFETY: neither NULL nor unaligned, and valid by the contract of this function.
            unsafe { output.write(value) };
            echeance_status::Ok
        }
        Err(refusal) => refusal.status,
    }
}

/// The field that a call would refuse.
pub(crate) fn wrong_field(work: impl FnOnce() -> Result<(), Refusal>) -> i32 {
    guarded(work).map_or_else(|refusal| refusal.field, |()| ECHEANCE_FIELD_NONE)
}

/// Turns a panic into a status: one that went on into C would end the process.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    // What our panics carry is a text, so that dropping it cannot panic again.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(echeance_status::Panic.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::as_conversions, reason = "the number that C sees")]
    fn a_status_from_101_is_the_number_of_its_error() {
        for code in ErrorCode::ALL {
            assert_eq!(echeance_status::from(code) as i32, i32::from(code.number()));
        }
    }
}
