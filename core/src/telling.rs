//! Telling: sentences, explanations, letters and the statements of the sources, for a person.

mod boundaries;
mod contest;
mod duty;
pub(crate) mod explain;
mod flip;
pub(crate) mod letter;
pub(crate) mod sentence;
mod shown;
pub mod statements;
mod step;
mod timeline;
pub(crate) mod typed;

use crate::language::Words;

/// The statement that the law prevails over a page, in the document of each language.
pub(crate) const PRECEDENCE: Words = Words { fr: "S001-34", en: "S000-30" };
