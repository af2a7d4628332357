//! Sources: the documents, pages and provisions that reasons rest on.

use crate::calendar::Day;
use crate::fact::Words;

/// A document, page or provision. A statement of it is named by its id and a number, as `S000-05`.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// Its id, the beginning of the ids of its statements.
    pub id: &'static str,
    /// What it is.
    pub title: Words,
    /// Where it is published.
    pub address: &'static str,
    /// The day on the page, as far as it tells one.
    pub dated: Option<Day>,
    /// The day it was last read.
    pub read: Day,
}
