//! What a call returns, and the one boundary that every call passes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use echeance::dynamic::face::Fault;

#[cfg(feature = "abuse")]
pub mod abuse;
mod of_error;

/// What a call returns. Numbers are stable and never reused: below 100 errors of the call, from 101 errors in the question,
/// from 201 errors in a code.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum echeance_status {
    /// The output is written. Of echeance_evaluate_json, the output may be an error object.
    Ok = 0,
    /// A required pointer is NULL or is not aligned for its type.
    Null = 1,
    /// An impossible length, a length or a count with a NULL pointer, or a list of more than 1,000,000 items.
    BadLength = 2,
    /// The buffer is too small; the needed size in bytes is written.
    TooSmall = 3,
    /// A text is not UTF-8 (it may be ISO 8859-1): an error in the record. wrong_field returns the field.
    BadText = 4,
    /// A bug in this library; the process continues.
    Panic = 5,
    /// Only from decide: a fact that the rule reads is unknown, even if the outcome does not depend on it.
    FactsMissing = 6,
    /// An integer is not one of the numbers of its choice, reading, flag or set, or a member has a value although its has_
    /// member is 0.
    OutOfRange = 7,
    /// Only from echeance_RULE_columns: a column of results overlaps another column.
    Overlap = 8,
    /// The question is not a well-formed JSON object. Only where the question is in JSON: returned by echeance_boundaries,
    /// echeance_explain and echeance_letter, and in the error objects of echeance_evaluate_json.
    NotJson = 101,
    /// A text of more than 4,096 bytes.
    TooLong = 102,
    /// There is no rule with that name. As ECHEANCE_STATUS_NOT_JSON, only where the question is in JSON.
    UnknownRule = 103,
    /// A required as_of, or a required day of a period, is missing.
    MissingField = 104,
    /// The question has an unknown field. Only where the question is in JSON.
    UnknownField = 105,
    /// The value has the wrong type for its fact.
    WrongType = 106,
    /// The value is not one of the fact's choices.
    NotAChoice = 107,
    /// Not a day of the calendar, or a word that this fact does not allow.
    NotADate = 108,
    /// Not an instant, or a word that this fact does not allow.
    NotAnInstant = 109,
    /// The instant has no UTC offset. Only where the question is in JSON.
    OffsetMissing = 110,
    /// The day is outside 1900-01-01 to 2199-12-31.
    DateOutOfRange = 111,
    /// The number is outside the range of its fact.
    FactOutOfRange = 112,
    /// A past fact is later than as_of.
    InTheFuture = 113,
    /// The end comes before the start.
    EndBeforeStart = 114,
    /// Two facts contradict each other.
    ConflictingFacts = 115,
    /// A step comes before the one that it depends on.
    ImpossibleOrder = 116,
    /// A temporary certificate issued outside 2019-08-01 to 2019-12-31.
    OutsideTemporaryWindow = 117,
    /// Only from echeance_code_check: the key has fewer than 16 bytes.
    KeyTooShort = 201,
    /// Only from echeance_code_check: the instant is before the code was sent.
    BeforeSending = 203,
    /// Only from echeance_code_check: the text is not the state of a code.
    StateMalformed = 205,
    /// Only from echeance_code_check: the state was changed without the key, or the key is not the one with which it was made.
    StateAltered = 206,
}

/// echeance_RULE_wrong_field: no field is wrong. A value above 0 is the ECHEANCE_RULE_FACT_ bit of the wrong fact.
pub const ECHEANCE_FIELD_NONE: i32 = 0;
/// echeance_RULE_wrong_field: as_of is wrong.
pub const ECHEANCE_FIELD_AS_OF: i32 = -1;
/// echeance_RULE_wrong_field: one of the readings is wrong.
pub const ECHEANCE_FIELD_READINGS: i32 = -2;
/// echeance_RULE_wrong_field: facts is NULL or not aligned.
pub const ECHEANCE_FIELD_FACTS: i32 = -3;
/// echeance_RULE_wrong_field: a bug in this library.
pub const ECHEANCE_FIELD_UNKNOWN: i32 = -4;

/// Why a call writes no output: its status, and the field that is wrong.
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
        Refusal {
            status: fault.code.into(),
            field: fault.place().map_or(ECHEANCE_FIELD_AS_OF, fact_bit),
        }
    }
}

/// The bit of the fact at that place of a rule's table.
pub(crate) fn fact_bit(place: usize) -> i32 {
    u32::try_from(place).ok().and_then(|place| 1i32.checked_shl(place)).unwrap_or(0)
}

/// Does the work of a call and writes its result; writes nothing on an error.
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

/// The field for which a call returns an error.
pub(crate) fn wrong_field(work: impl FnOnce() -> Result<(), Refusal>) -> i32 {
    guarded(work).map_or_else(|refusal| refusal.field, |()| ECHEANCE_FIELD_NONE)
}

/// Turns a panic into a status: unwinding into C would end the process.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    // Our panics carry a text, so that dropping it cannot panic again.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(echeance_status::Panic.into()))
}

#[cfg(test)]
mod tests {
    use echeance::ErrorCode;

    use super::*;

    #[test]
    #[expect(clippy::as_conversions, reason = "the number that C sees")]
    fn a_status_from_101_is_the_number_of_its_error() {
        for code in ErrorCode::ALL {
            assert_eq!(echeance_status::from(code) as i32, i32::from(code.number()));
        }
    }
}
