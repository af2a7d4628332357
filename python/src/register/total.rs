//! Lines that are no person's: the totals that a spreadsheet or a report writes below a list, or within it.

use std::borrow::Cow;

use echeance::dynamic::Kind;
use echeance::register::folded;
use memchr::memchr;

use super::cells::Form;
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

/// The place of the cell that calls a line a total, where none of its `facts` is more than a number.
///
/// A person who is called that has a day, or a word: the line is then a person's.
pub(super) fn total<'a>(
    cell: impl Fn(usize) -> Option<Cow<'a, [u8]>>,
    facts: impl Iterator<Item = usize>,
) -> Option<usize> {
    let first = (0..).map_while(&cell).position(|cell| !cell.trim_ascii().is_empty())?;
    let is_counted = |place| cell(place).is_none_or(|cell| is_number(&cell));
    if !facts.filter(|place| *place != first).all(is_counted) {
        return None;
    }
    str::from_utf8(&cell(first)?).is_ok_and(calls_a_total).then_some(first)
}

/// The place of the cell that is the foot of an export ("Fin du rapport", "Page 1"): it alone says anything, and stands in the
/// column of a fact that cannot read it, or is in the words of a known foot where the column is that of none.
pub(super) fn foot(text: &[u8], plan: &Plan, fields: &[Field]) -> Option<usize> {
    let says = |field: &Field| !value(text, field).trim_ascii().is_empty();
    let mut said = fields.iter().enumerate().filter(|(_, field)| says(field));
    let (place, field) = said.next()?;
    if said.next().is_some() {
        return None;
    }
    let cell = value(text, field);
    let cell = str::from_utf8(&cell).ok()?;
    let Some(column) = plan.facts.iter().find(|fact| fact.column == place) else {
        return calls_a_foot(cell).then_some(place);
    };
    let fact = column.fact;
    let form = plan.reading.cell(fact, cell).form;
    let is_read = match fact.kind {
        Kind::Text => form != Form::Other,
        _ => form != Form::Unreadable,
    };
    (!is_read && is_in_words(cell)).then_some(place)
}

/// Whether one of those cells alone says anything, in the words of a known foot.
pub(super) fn is_known_foot(cells: &[String]) -> bool {
    let mut said = cells.iter().filter(|cell| !cell.trim().is_empty());
    said.next().is_some_and(|cell| calls_a_foot(cell)) && said.next().is_none()
}

/// What was done to a report, and what it is called; without accents.
const MADE: [&str; 17] = [
    "imprime",
    "imprimee",
    "exporte",
    "exportee",
    "genere",
    "generee",
    "produit",
    "produite",
    "extrait",
    "extraite",
    "edite",
    "printed",
    "exported",
    "generated",
    "produced",
    "extracted",
    "created",
];
const MAKING: [&str; 8] = [
    "impression",
    "exportation",
    "export",
    "extraction",
    "generation",
    "edition",
    "production",
    "rapport",
];
const REPORTS: [&str; 8] =
    ["rapport", "report", "liste", "list", "fichier", "file", "document", "registre"];
const WHEN: [&str; 8] = ["le", "a", "par", "on", "at", "by", "du", "de"];
const COUNTED: [&str; 14] = [
    "dossier",
    "dossiers",
    "ligne",
    "lignes",
    "enregistrement",
    "enregistrements",
    "personne",
    "personnes",
    "row",
    "rows",
    "record",
    "records",
    "line",
    "lines",
];

/// Whether a cell is in the words of a foot that exports write: no name of a person, nor a key, is so.
fn calls_a_foot(cell: &str) -> bool {
    let words: Vec<String> = cell
        .split(|letter: char| !letter.is_alphanumeric())
        .map(folded)
        .filter(|word| !word.is_empty())
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_made = |words: &[&str]| match words {
        [made, rest @ ..] if MADE.contains(made) => {
            rest.first().is_none_or(|next| WHEN.contains(next) || is_number(next))
        }
        _ => false,
    };
    match words.as_slice() {
        ["fin" | "end"] => true,
        ["fin" | "end", of, ..] if OF.contains(of) => true,
        ["page" | "pages", number, ..] => is_number(number),
        ["date", of, making, ..] => OF.contains(of) && MAKING.contains(making),
        [number, counted] if is_number(number) => COUNTED.contains(counted),
        [report, rest @ ..] if REPORTS.contains(report) => is_made(rest),
        words => is_made(words),
    }
}

/// What the numbers of certificates begin with, and those of travel counsellors: letters that are no word.
const PREFIXES: [&str; 2] = ["car", "ccv"];

/// Whether there is a word, and no number of a certificate.
fn is_in_words(cell: &str) -> bool {
    let joined = folded(cell);
    let has_number = PREFIXES.iter().any(|prefix| joined.contains(&format!("{prefix}20")));
    let is_word = |word: &str| {
        word.chars().count() >= LEAST
            && word.chars().all(char::is_alphabetic)
            && !PREFIXES.iter().any(|prefix| word.eq_ignore_ascii_case(prefix))
    };
    !has_number && cell.split(|letter: char| !letter.is_alphanumeric()).any(is_word)
}

/// How many letters a word has at least: "no" may stand before a number.
const LEAST: usize = 3;

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
