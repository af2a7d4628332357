//! Statements: steps, labels, advice, contacts and notices, which do not affect any outcome.

use std::ffi::c_char;

use echeance::dynamic::statements_of;
use echeance::{Statement, StatementKind, rules, statements};

use crate::status::{Refusal, echeance_status, guarded};
use crate::text::{lang_of, tell};

/// A step of a procedure.
pub const ECHEANCE_STATEMENT_STEP: i32 = 1;
/// The words of a button, a link, a box or a heading on the screen.
pub const ECHEANCE_STATEMENT_LABEL: i32 = 2;
/// A recommendation.
pub const ECHEANCE_STATEMENT_ADVICE: i32 = 3;
/// A contact: whom to call or write to, and when.
pub const ECHEANCE_STATEMENT_CONTACT: i32 = 4;
/// A warning, or how something works.
pub const ECHEANCE_STATEMENT_NOTICE: i32 = 5;

/// The highest number of a statement; numbers start at 1 and never change their meaning. Statements are what the sources say
/// beside the rules: they do not affect any outcome.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_statement_count() -> i32 {
    let last = || Ok(statements().iter().map(|statement| statement.number).max().unwrap_or(0));
    guarded(last).map_or(0, i32::from)
}

/// The kind of a statement, given its number: one of ECHEANCE_STATEMENT_; 0 for an unknown number.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_statement_kind(number: i32) -> i32 {
    guarded(|| Ok(kind_number(statement_of(number)?.kind))).unwrap_or(0)
}

/// 1 if the statement belongs to the rule, else 0, also for an unknown number or rule. `rule` is one of ECHEANCE_RULE_.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_statement_is_of(number: i32, rule: i32) -> i32 {
    let is_of = || {
        let statement = statement_of(number)?;
        let rule = u16::try_from(rule).ok().and_then(rules::by_number);
        let mut each = rule.into_iter().flat_map(statements_of);
        Ok(each.any(|of_rule| of_rule.number == statement.number))
    };
    guarded(is_of).map_or(0, i32::from)
}

/// Writes the id of a statement, a slug that has no language. Other arguments and status as echeance_reason_text.
///
/// ```c
/// echeance_statement_id(1, ECHEANCE_ENCODING_UTF_8, slug, sizeof slug, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_statement_id(
    number: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || Ok(statement_of(number)?.id.to_owned());
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

/// Writes the words of a statement, given its number. A label is written as on the screen, any other statement without an
/// initial capital and a full stop. Arguments and status as echeance_reason_text.
///
/// ```c
/// echeance_statement_text(1, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_CP037, text, sizeof text, &needed);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_statement_text(
    number: i32,
    lang: i32,
    encoding: i32,
    buffer: *mut c_char,
    capacity: usize,
    needed: *mut usize,
) -> echeance_status {
    let work = || {
        let statement = statement_of(number)?;
        Ok(statement.words.in_lang(lang_of(lang)?).to_owned())
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { tell(encoding, buffer, capacity, needed, &work) }
}

fn statement_of(number: i32) -> Result<&'static Statement, Refusal> {
    let number = u16::try_from(number).ok();
    let statement = number.and_then(echeance::statements::by_number);
    statement.ok_or(echeance_status::OutOfRange.into())
}

const fn kind_number(kind: StatementKind) -> i32 {
    match kind {
        StatementKind::Step => ECHEANCE_STATEMENT_STEP,
        StatementKind::Label => ECHEANCE_STATEMENT_LABEL,
        StatementKind::Advice => ECHEANCE_STATEMENT_ADVICE,
        StatementKind::Contact => ECHEANCE_STATEMENT_CONTACT,
        StatementKind::Notice => ECHEANCE_STATEMENT_NOTICE,
    }
}
