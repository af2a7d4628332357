//! What to do now: the statements that go with an outcome, in order, whom to reach last.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::asking::Asked;
use crate::language::Lang;
use crate::telling::shown::sentence;
use crate::telling::statements::{self, StatementKind};

/// Each step in a sentence; a label as it stands on the screen.
pub(super) fn told(asked: &Asked<'_>, lang: Lang) -> Vec<String> {
    let statements = asked.next_steps().iter().filter_map(|id| statements::by_id(id));
    let told = statements.map(|statement| {
        let words = statement.words.in_lang(lang);
        match (statement.kind, lang) {
            (StatementKind::Label, Lang::Fr) => format!("«\u{a0}{words}\u{a0}»"),
            (StatementKind::Label, Lang::En) => format!("“{words}”"),
            _ => sentence(words),
        }
    });
    told.collect()
}
