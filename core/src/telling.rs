//! Telling: sentences, letters and the statements of the sources, for a person.

pub mod letter;
pub mod sentence;
pub mod statements;
