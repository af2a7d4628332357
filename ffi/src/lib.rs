//! echeance: what the published rules answer on certificates, exams, accounts and deadlines of collection agent
//! representatives in Québec.
//!
//! There is one call for each rule:
//!
//! ```c
//! echeance_exam_transfer_facts facts = { .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO };
//! echeance_exam_transfer_answer answer;
//! if (echeance_exam_transfer(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
//!     && answer.outcome == ECHEANCE_EXAM_TRANSFER_ELIGIBLE)
//!     puts("eligible");
//! ```
//!
//! Three ways to ask the same rules:
//! - echeance_RULE returns the answer: outcome, reasons, missing and assumed facts, next change, values;
//! - echeance_RULE_decide, for the rules that need a day or an instant, returns the outcome, the first reason and the days if
//!   every fact that the rule reads is known: the fast path;
//! - echeance_evaluate_json takes and returns JSON, which also has the texts in French and English, the changes that would give
//!   a better outcome, and lists. echeance_explain and echeance_letter take the same JSON and return the answer in words.
//!
//! echeance_outcome_text, echeance_reason_text, echeance_reason_sources, echeance_field_text and echeance_reading_text return the
//! words of a typed answer. echeance_boundaries returns the days of one fact as ranges with one outcome each, for whoever answers a
//! whole table. echeance_statement_text returns steps, advice and contacts that the sources give beside the rules.
//! echeance_code_check checks a six-digit code. echeance_from_quebec converts a local time to an instant.
//!
//! Conventions, the same for every call:
//! - Inputs are const and the output is the last argument. The output is written only if the status is ECHEANCE_STATUS_OK; with
//!   ECHEANCE_STATUS_TOO_SMALL only the needed size is written. The caller never has to free anything. No state is kept between
//!   calls or shared between threads: any call may run on any thread that has 256 KiB of stack. Calls that take or return
//!   JSON, return texts, or take a list of more than 8 periods allocate memory while they run; if there is none left, the process
//!   ends.
//! - A "no" is an answer, not an error. Status 4, 7 and 101 to 199 mean that the question is wrong: of a typed call,
//!   echeance_RULE_wrong_field returns the field; a typed call never returns those that are only of a question in JSON. Status 1,
//!   2 and 3 mean that the call is wrong: a pointer, a length, a buffer that is too small. 5, ECHEANCE_STATUS_PANIC, is a bug in
//!   this library; it also writes a line to standard error, without any value from the question. 6 is returned by decide only.
//! - In facts and readings 0 always means "not given": zero a struct before you fill it. A fact that is not given takes the
//!   default that its comment names, and the answer then has its bit in assumed; without a default it is unknown, which is not
//!   the same as "no" or "none". Readings are choices of interpretation where the sources are silent or disagree; NULL selects
//!   the default of each.
//! - ECHEANCE_UNKNOWN says that a fact is not known, also where it has a default. It is the same number -2 everywhere: in a set it
//!   is ECHEANCE_SET_UNKNOWN, and a text or a list that is not known is a NULL pointer with the length ECHEANCE_LENGTH_UNKNOWN. A
//!   choice of the caller's own, which has no such word in its comment, has its default then.
//! - Days are numbers YYYYMMDD, such as 20261121; ECHEANCE_NONE means "none" or "never" where the fact allows it. Instants are
//!   seconds since 1970-01-01T00:00:00Z. Yes and no are ECHEANCE_YES and ECHEANCE_NO.
//! - A number or an instant is read only if its has_ member is 1; ECHEANCE_NONE in the has_ member means "none",
//!   ECHEANCE_UNKNOWN that it is not known. A value other than 0 beside a has_ member of 0 is an error, as is a length or a count
//!   beside a NULL pointer: something was forgotten.
//! - Choices, outcomes and other lists are numbered from 1; a number never changes its meaning. A set has one bit for each entry
//!   of its list, starting with bit 1; bit 0 means that the set is given, so that the value 1 is the empty set.
//! - Texts are a pointer and a length in bytes, in UTF-8, without a final NUL; a NULL pointer means "not given". Where the fact
//!   allows "none", it is given as that text. Lists are a pointer and a count; a NULL pointer means "not given", any other
//!   pointer with a count of 0 is the empty list.
//! - A text for a person is never cut: if it does not fit, nothing is written. Its length in bytes is returned in both cases. It
//!   is in French or English, and in UTF-8, ISO 8859-1 or, for z/OS, EBCDIC (ECHEANCE_ENCODING_).
//! - In answers 0 means null: the value does not apply or depends on an unknown fact. A number or an instant is null if its has_
//!   member is 0. A calculated day after the year 9999 is 0 too.
//! - Pointers are 64 bits wide; structs have no padding. Members named reserved are ignored, except that of echeance_readings,
//!   which must be 0.
//!
//! Columns: echeance_RULE_columns answers a table of any number of rows in one call, for the rules that need a day or can do
//! without one. Each row is answered as a call of its own would be; readings are the same in all rows.
//!
//! ```c
//! int32_t passed_on[3] = { 20048, 20047, ECHEANCE_COLUMN_NONE }; // 20048 is echeance_column_day(20241121)
//! int32_t affiliated[3] = { ECHEANCE_NO, ECHEANCE_NO, ECHEANCE_UNKNOWN };
//! int32_t outcome[3], last_day[3];
//! echeance_exam_transfer_table table = { .exam_passed_on = passed_on, .affiliated_at_expiry = affiliated };
//! echeance_exam_transfer_results results = { .outcome = outcome, .last_day = last_day };
//! echeance_status status =
//!     echeance_exam_transfer_columns(3, echeance_column_day(20261121), &table, NULL, &results);
//! ```
//!
//! - A table has a pointer for each fact: a column with a number for each row, or NULL if the fact is not given in any. Results
//!   have a pointer for each column that is wanted, or NULL; columns that are not wanted are not worked out. Zero both structs before you
//!   fill them.
//! - Days are days since 1970-01-01, not YYYYMMDD: echeance_column_day and echeance_day_of_column convert them. In a column of
//!   days or whole numbers ECHEANCE_COLUMN_UNKNOWN (INT32_MIN) says that the fact is not known, ECHEANCE_COLUMN_ABSENT that it is
//!   not given; in one of days ECHEANCE_COLUMN_NONE (INT32_MAX) is "none" or "never", and ECHEANCE_COLUMN_NOT_A_DATE, as
//!   echeance_column_day returns it for a day that the calendar does not have, an error of the row. The argument as_of is such a day too, but 0
//!   is not given, as in a single call: 1970-01-01, whose number is 0, goes into the column as_of. Everything else is as in the facts of a
//!   single call: yes or no, choices, sets; 0 is not given. Lists of periods have no column: that fact is not given.
//! - In results a day or a number that is null is ECHEANCE_COLUMN_UNKNOWN; any other null is 0.
//! - A row that cannot be asked does not stop the others: its outcome is minus the status of its error, its field is what
//!   echeance_RULE_wrong_field returns, every other result is null. A number that its fact does not have is
//!   ECHEANCE_STATUS_NOT_A_CHOICE, a text that is not UTF-8 or whose offsets lie outside ECHEANCE_STATUS_WRONG_TYPE.
//! - The status is not OK only if the call itself is wrong: ECHEANCE_STATUS_NULL (a struct is NULL, or a pointer is not aligned),
//!   ECHEANCE_STATUS_BAD_LENGTH (more rows than memory can hold, a text column without its offsets), ECHEANCE_STATUS_OUT_OF_RANGE
//!   (readings), ECHEANCE_STATUS_OVERLAP (a column of results overlaps another column; columns of facts may share memory).
//!   Nothing is written then; after ECHEANCE_STATUS_PANIC results may hold anything.
//! - Rows whose facts are all known cost some 10 to 100 nanoseconds. A row with unknown facts can cost a thousand times as much
//!   the first time; answers are kept, in up to 2 MB during the call, for rows that say the same. Calls may run in parallel:
//!   split a table into chunks of some 100,000 rows, with one thread per chunk.
//!
//! Compatibility, as long as ECHEANCE_ABI is the same: a program compiled against an older header runs with a newer
//! library.
//! - Never changed, removed or reused: a call, its arguments, the size of a struct, the offset, type and meaning of a member,
//!   the meaning of a number.
//! - May be added: calls, structs and constants. Treat an outcome that you do not know as a case for a person, never as a "yes"
//!   or a "no"; show the text of a reason that you do not know; treat any status except ECHEANCE_STATUS_OK as an error.
//! - Words may change at any time. Answers change only with another echeance_rules_version and a line in the changelog.
//!
//! To build: cc caller.c $(pkg-config --cflags --libs echeance). The guide, share/doc/echeance/README.md, has the other ways.
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
pub mod boundaries;
pub mod code;
pub mod columns;
pub mod convert;
pub mod encoding;
pub mod explain;
pub mod json;
pub mod readings;
pub mod rules;
pub mod shared_numbers;
pub mod statements;
pub mod status;
pub mod text;
pub mod time;
pub mod version;
