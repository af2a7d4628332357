//! Lines that are no person's: the totals that a spreadsheet or a report writes below a list, or within it.

use echeance::register::folded;
use memchr::memchr;

use super::fields::{Field, value};
use super::plan::Plan;

/// What a total is called, without accents, as the first or the last word of the first cell that says anything.
const TOTALS: [&str; 8] =
    ["total", "totals", "totaux", "totale", "soustotal", "soustotaux", "subtotal", "subtotals"];
/// What it is called where nothing but one of `OF` follows, or no other word: alone these may begin a name.
const SUMS: [&str; 6] = ["somme", "sum", "nombre", "number", "count", "compte"];
const OF: [&str; 5] = ["de", "des", "du", "d", "of"];
/// No certificate has a day before this year: of a total that has the format of a day, Excel writes one of 1900.
const FIRST_YEAR: &[u8] = b"1950";

/// The place of the cell that calls a line a total, where no fact of it is more than a number.
///
/// A person who is called that has a day, or a word: the line is then a person's.
pub(super) fn total(text: &[u8], plan: &Plan, fields: &[Field]) -> Option<usize> {
    let is_empty = |field: &&Field| value(text, field).trim_ascii().is_empty();
    let first = fields.iter().position(|field| !is_empty(&field))?;
    let mut facts = plan.facts.iter().map(|fact| fact.column).filter(|place| *place != first);
    let is_counted =
        |place| fields.get(place).is_none_or(|field: &Field| is_number(&value(text, field)));
    if !facts.all(is_counted) {
        return None;
    }
    let cell = value(text, fields.get(first)?);
    str::from_utf8(&cell).is_ok_and(calls_a_total).then_some(first)
}

fn calls_a_total(cell: &str) -> bool {
    let words: Vec<String> = cell
        .split(|letter: char| !letter.is_alphanumeric() && letter != '-')
        .map(folded)
        .filter(|word| !word.is_empty())
        .collect();
    let is_of = |words: &[String]| words.first().is_none_or(|word| OF.contains(&word.as_str()));
    match words.as_slice() {
        [] => false,
        [first, rest @ ..] => {
            let last = rest.last().unwrap_or(first);
            [first, last].iter().any(|word| TOTALS.contains(&word.as_str()))
                || SUMS.contains(&first.as_str()) && is_of(rest)
        }
    }
}

/// Whether a cell is empty or a number, and not a day written without signs.
fn is_number(cell: &[u8]) -> bool {
    let cell = cell.trim_ascii();
    if cell.len() == 8 && cell.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let of_number =
        |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b' ' | 0x80.. | b'-');
    let is_signed = memchr(b'-', cell).is_none_or(|at| at == 0);
    let has_digit = || cell.iter().any(u8::is_ascii_digit);
    let is_early_day =
        cell.len() >= 10 && cell.get(4) == Some(&b'-') && cell.get(..4) < Some(FIRST_YEAR);
    cell.is_empty() || is_early_day || cell.iter().all(of_number) && is_signed && has_digit()
}
