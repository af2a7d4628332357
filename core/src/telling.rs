//! Text for a person: sentences, explanations, letters and the statements of the sources.

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

/// The statement in the documents of each language that the law prevails over a page.
pub(crate) const PRECEDENCE: Words = Words { fr: "S001-34", en: "S000-30" };
