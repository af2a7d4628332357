//! Statements that decide nothing: steps, labels, advice, contacts and notices.

use std::ffi::c_char;

use echeance::dynamic::statements_of;
use echeance::{Statement, StatementKind, rules, statements};

use crate::status::{Refusal, echeance_status, guarded};
use crate::text::{lang_of, tell};

/// A step of a procedure.
pub const ECHEANCE_STATEMENT_STEP: i32 = 1;
/// Words that stand on a button, a link, a box or a heading.
pub const ECHEANCE_STATEMENT_LABEL: i32 = 2;
/// What is recommended.
pub const ECHEANCE_STATEMENT_ADVICE: i32 = 3;
/// Whom to call or write to, and when.
pub const ECHEANCE_STATEMENT_CONTACT: i32 = 4;
/// What is to be known: a warning, or how a thing works.
pub const ECHEANCE_STATEMENT_NOTICE: i32 = 5;

/// The last number of a statement: they run from 1 to it. Statements are what the sources say besides what decides; a
/// number never changes its meaning.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_statement_count() -> i32 {
    let last = || Ok(statements().iter().map(|statement| statement.number).max().unwrap_or(0));
    guarded(last).map_or(0, i32::from)
}

/// What the statement of that number is, one of ECHEANCE_STATEMENT_; 0 where no statement has the number.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_statement_kind(number: i32) -> i32 {
    guarded(|| Ok(kind_number(statement_of(number)?.kind))).unwrap_or(0)
}

/// 1 where the statement of that number goes with the rule, else 0, also where no statement or no rule has the number. A
/// rule is one of ECHEANCE_RULE_.
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

/// Writes the slug of the statement of that number, as echeance_reason_text writes the sentence of a reason; a slug has no
/// language.
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

/// Writes the words of the statement of that number, as echeance_reason_text writes the sentence of a reason. A label is
/// written as it stands on the screen, anything else without capital or full stop.
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
