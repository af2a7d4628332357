//! The columns of facts of a register that comes as Arrow data: to codes, by the table of cells.

use echeance::columns::error_code;
use echeance::dynamic::{FactSpec, Kind};
use echeance::{Day, ErrorCode};

use super::cells::{Cell, Form, PLAIN_YEARS};
use crate::arrow::{Field, Node};
use crate::columns::{Form as Format, Rows};

/// A column of a fact as it came: nothing, texts, a dictionary of texts, days, yes or no. What is of another type comes as
/// texts.
pub(super) struct Given {
    rows: Rows,
    node: Node,
    format: Format,
    /// The texts of a dictionary, and how many bytes their offsets have.
    words: Option<(Node, usize)>,
}

impl Given {
    /// `None` where the type is none of these.
    pub(super) fn new(field: &Field, node: Node) -> Option<Given> {
        let format = Format::of(&field.format)?;
        let words = match &field.dictionary {
            None => None,
            Some(words) => match Format::of(&words.format)? {
                Format::Text { offset } => Some((node.dictionary()?, offset)),
                _ => return None,
            },
        };
        let is_taken = match format {
            Format::Int { .. } => words.is_some(),
            Format::Null | Format::Bool | Format::Date | Format::Text { .. } => words.is_none(),
            _ => false,
        };
        is_taken.then(|| Given { rows: Rows::Arrow(node.clone()), node, format, words })
    }

    /// What a row of a column of texts says, nothing where it has none.
    pub(super) fn text(&self, row: usize) -> &str {
        match self.format {
            Format::Text { offset } => {
                self.node.utf8(offset, row).and_then(Result::ok).unwrap_or("")
            }
            _ => "",
        }
    }

    /// Gives what each row says of a fact, as `said` reads texts, and its text.
    pub(super) fn each(
        &self,
        fact: &FactSpec,
        mut said: impl FnMut(&str) -> Cell,
        mut take: impl FnMut(usize, Cell, &str),
    ) {
        let rows = 0..self.node.len;
        let nothing = said("");
        match (self.format, &self.words) {
            (Format::Int { bytes, signed }, Some((words, offset))) => {
                let word = |row| words.utf8(*offset, row).unwrap_or(Ok("")).map_err(broken);
                let words: Vec<_> = (0..words.len).map(word).collect();
                let cells: Vec<_> =
                    words.iter().map(|word| word.map_or_else(|cell| cell, &mut said)).collect();
                let mut places = vec![0; self.node.len];
                self.rows.places(bytes, signed, 0, &mut places);
                for (row, place) in rows.zip(places) {
                    let place = usize::try_from(place).ok();
                    let cell = place.and_then(|place| cells.get(place));
                    let text = place.and_then(|place| words.get(place)?.ok());
                    take(row, cell.copied().unwrap_or(nothing), text.unwrap_or(""));
                }
            }
            (Format::Text { offset }, _) => {
                for row in rows {
                    match self.node.utf8(offset, row) {
                        None => take(row, nothing, ""),
                        Some(Ok(text)) => take(row, said(text), text),
                        Some(Err(error)) => take(row, broken(error), ""),
                    }
                }
            }
            (Format::Date, _) => {
                let is_day = matches!(fact.kind, Kind::Day);
                let bytes = self.node.bytes(1, (self.node.offset + self.node.len) * 4);
                let days = bytes.as_chunks().0.get(self.node.offset..).unwrap_or_default();
                for (row, day) in rows.zip(days) {
                    let day = Day::new(i32::from_ne_bytes(*day));
                    if !self.node.is_there(row) {
                        take(row, nothing, "");
                    } else if is_day && PLAIN_YEARS.contains(&day.civil().0) {
                        take(row, Cell::of(day.number(), Form::Iso), "");
                    } else {
                        let text = day.to_string();
                        take(row, said(&text), &text);
                    }
                }
            }
            (Format::Bool, _) => {
                let (yes, no) = (said("true"), said("false"));
                let mut codes = vec![0; self.node.len];
                self.rows.codes(Format::Bool, 0, 0, &mut codes);
                for (row, code) in rows.zip(codes) {
                    match code {
                        0 => take(row, nothing, ""),
                        1 => take(row, yes, "true"),
                        _ => take(row, no, "false"),
                    }
                }
            }
            _ => rows.for_each(|row| take(row, nothing, "")),
        }
    }
}

/// A value that cannot be read.
fn broken(error: ErrorCode) -> Cell {
    Cell::of(error_code(error), Form::Unreadable)
}
