//! echeance: what the published rules answer on certificates, exams, accounts and deadlines of collection agent
//! representatives in Québec.
//!
//! A call per rule, one per question:
//!
//! ```c
//! echeance_exam_transfer_facts facts = { .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO };
//! echeance_exam_transfer_answer answer;
//! if (echeance_exam_transfer(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
//!     && answer.outcome == ECHEANCE_EXAM_TRANSFER_ELIGIBLE)
//!     puts("eligible");
//! ```
//!
//! Three doors to one evaluation:
//! - echeance_RULE gives the answer: outcome, reasons, what is missing, when it changes, its values;
//! - echeance_RULE_decide, for the rules that need a day or an instant, gives outcome, first reason and days where every
//!   fact that may decide is known: the fast path;
//! - echeance_evaluate_json takes and gives JSON: also texts in French and English, flips, lists.
//!
//! Beside them, echeance_outcome_text, echeance_reason_text, echeance_reason_sources, echeance_field_text and
//! echeance_reading_text say an answer in words, echeance_statement_text gives what the sources say besides what decides,
//! echeance_code_check checks a six-digit code, and echeance_from_quebec makes an instant of a local time.
//!
//! Conventions, the same for every call:
//! - Inputs are const, the output is last, and it is written only where the status is ECHEANCE_STATUS_OK;
//!   ECHEANCE_STATUS_TOO_SMALL tells the size that is needed, and nothing else. Nothing is allocated for the caller, kept
//!   between calls or shared between threads: any call may run on any thread that has 128 KiB of stack. Calls that give
//!   texts or JSON, and lists of over 8 periods, take memory while they run; where there is none left, they end the process.
//! - A refusal is an answer. A status from 101, and 4 and 7, is a question that cannot be asked: echeance_RULE_wrong_field
//!   tells which field is wrong. 1, 2 and 3 are misuse: a pointer, a length, a short buffer. 5, ECHEANCE_STATUS_PANIC, is our
//!   bug, and leaves a line on the standard error stream, without any value that was given; 6 is only for decide.
//! - In facts and readings 0 always means "not given": zero a struct before you fill it, and it asserts nothing. A fact
//!   that is not given is unknown, which is not "no" and not "none", unless its comment names a default. Readings are
//!   where the sources are silent or disagree; NULL chooses the default of each.
//! - Days are YYYYMMDD, 20261121; ECHEANCE_NONE stands for "none" or "never" where the fact allows it. Instants are
//!   seconds since 1970-01-01T00:00:00Z. Yes and no are ECHEANCE_YES and ECHEANCE_NO.
//! - A number or an instant counts only if its has_ member is 1; ECHEANCE_NONE there is the word "none".
//! - Choices, outcomes and slugs are numbered from 1; a number never changes its meaning. A set has a bit for each entry
//!   of its list, from bit 1; bit 0 says that the set is given, so that 1 alone is the empty set.
//! - Texts are a pointer and a length in bytes, UTF-8, without a final NUL; a NULL pointer is "not given". The word
//!   "none", where the fact allows it, is that text. Lists are a pointer and a count; a NULL pointer is "not given", any
//!   other pointer with the count 0 is the empty list.
//! - A text for a person is written whole or not at all, and the bytes that it takes are told in both cases; in French or
//!   English, in UTF-8, ISO 8859-1 or, for z/OS, EBCDIC (ECHEANCE_ENCODING_).
//! - In answers 0 means null: it does not apply or hangs on an unknown fact; for a number or an instant, 0 in its has_
//!   member does. A day worked out past the year 9999 is 0 too.
//! - Pointers are 64 bits wide; structs have no padding. A member named reserved is not read, but that of
//!   echeance_readings must be 0.
//!
//! Promised, as long as ECHEANCE_ABI_VERSION is the same: what was compiled against an older header runs with a newer
//! library.
//! - Never changed, removed or used again: a call, its arguments, a struct's size, a member's offset, type and meaning,
//!   what a number stands for.
//! - To be expected: new calls, structs and constants. An outcome that you do not know is for a person to look at, never a
//!   "yes" or a "no"; a reason that you do not know has its text; any status but ECHEANCE_STATUS_OK is a refusal.
//! - Words may change at any time; answers only with another echeance_rules_version and a line in the changelog.
//!
//! To build: cc caller.c $(pkg-config --cflags --libs echeance). The guide beside the examples, share/doc/echeance/README.md,
//! has the other ways.
//!
//! Nothing here is legal advice: the acts and regulations prevail.

#![allow(non_camel_case_types, reason = "types have the names that they have in C")]
#![allow(
    missing_debug_implementations,
    reason = "values from C may be personal data, and nothing in Rust prints them"
)]
#![allow(
    clippy::missing_safety_doc,
    reason = "what a caller must keep is the same for every call and stands once, above"
)]
#![allow(
    clippy::doc_markdown,
    rustdoc::invalid_html_tags,
    reason = "comments are written for C readers: they become the header"
)]

#[cfg(test)]
mod allocation;
pub mod code;
pub mod convert;
pub mod encoding;
pub mod explain;
pub mod general;
pub mod json;
pub mod readings;
pub mod rules;
pub mod statements;
pub mod status;
pub mod text;
pub mod time;
pub mod version;
