//! Telling: sentences, explanations, letters and the statements of the sources, for a person.

mod contest;
mod duty;
pub(crate) mod explain;
mod flip;
pub(crate) mod letter;
pub(crate) mod sentence;
mod shown;
pub mod statements;
mod step;
pub(crate) mod typed;

/// The statement that the law prevails over a page.
pub(crate) const PRECEDENCE: &str = "S000-30";
