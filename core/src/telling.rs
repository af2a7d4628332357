//! Telling: sentences, explanations, letters and the statements of the sources, for a person.

pub(crate) mod explain;
pub(crate) mod letter;
pub(crate) mod sentence;
mod shown;
pub mod statements;

/// The statement that the law prevails over a page.
pub(crate) const PRECEDENCE: &str = "S000-30";
