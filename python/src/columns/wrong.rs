//! What is wrong with a whole table: a message in both languages, with the column and how to mend it.

use echeance::dynamic::perhaps;
use echeance::{ErrorCode, Lang};
use pyo3::prelude::*;

use crate::error::with_words;

/// The same in French and English.
pub(crate) type Bilingual = (&'static str, &'static str);

/// Why a table cannot be asked about at all.
#[derive(Clone, Copy)]
pub(crate) enum Refusal<'a> {
    /// A value given for every row.
    Value(ErrorCode),
    /// A column of a type that its fact does not have; what it may be, and how this type becomes it, in French and English.
    Type { given: &'a str, takes: Bilingual, mend: Bilingual },
    /// A column of another length than the rest.
    Length { given: usize, rows: usize },
    /// An unknown name, and the known ones.
    Name(&'a str, &'a [String]),
    /// A column given twice.
    Twice,
    /// No column at all.
    Nothing,
    /// A meaning of nulls for a fact that has no column.
    NoNulls,
    /// An unknown word, and the known ones.
    Word(&'a str, &'a [String]),
    /// A set of Python: it has no order.
    Set,
    /// What gave no Arrow data, by the name of its exception, of which the words may tell a value: they stand in the cause.
    Export(&'a str),
    /// What is no table.
    NoTable(&'a str),
}

/// What follows the known names where one of them was perhaps meant, in French and English.
fn perhaps_in_both(given: &str, names: &[String]) -> [String; 2] {
    [Lang::Fr, Lang::En].map(|lang| perhaps(given, names.iter().map(String::as_str), lang))
}

impl Refusal<'_> {
    /// The exception, by the name of the field.
    pub(crate) fn of(self, field: &str) -> PyErr {
        let (code, fr, en) = match self {
            Refusal::Value(error) => {
                let words = error.text();
                (error, words.fr.to_owned(), words.en.to_owned())
            }
            Refusal::Type { given, takes: (fr, en), mend: (mend_fr, mend_en) } => (
                ErrorCode::WrongType,
                format!(
                    "la colonne est du type {given}, qui ne convient pas; donnez-la comme {fr}{mend_fr}"
                ),
                format!(
                    "the column has the type {given}, which does not fit; give it as {en}{mend_en}"
                ),
            ),
            Refusal::Length { given, rows } => (
                ErrorCode::WrongType,
                format!(
                    "la colonne compte {given} lignes, et les autres, {rows}; donnez-les de la même longueur"
                ),
                format!(
                    "the column has {given} rows, and the others have {rows}; give all of them the same length"
                ),
            ),
            Refusal::Name(given, names) => {
                let [fr, en] = perhaps_in_both(given, names);
                let names = names.join(", ");
                (
                    ErrorCode::UnknownField,
                    format!("ce nom n’est pas connu ici; choisissez parmi\u{a0}: {names}{fr}"),
                    format!("this name is not known here; choose among: {names}{en}"),
                )
            }
            Refusal::Twice => (
                ErrorCode::ConflictingFacts,
                "la colonne est donnée deux fois; donnez-la une seule fois".to_owned(),
                "the column is given twice; give it once".to_owned(),
            ),
            Refusal::Nothing => (
                ErrorCode::MissingField,
                "aucune colonne n’est donnée; donnez une table, ou une colonne par son nom"
                    .to_owned(),
                "no column is given; give a table, or a column by its name".to_owned(),
            ),
            Refusal::NoNulls => (
                ErrorCode::MissingField,
                "ce fait n’a ici aucune colonne où une valeur nulle dirait quelque chose; donnez la colonne, ou retirez \
                 le nom de `nulls`"
                    .to_owned(),
                "this fact has no column here in which a null would say something; give the column, or take the name \
                 out of `nulls`"
                    .to_owned(),
            ),
            Refusal::Word(given, words) => {
                let [fr, en] = perhaps_in_both(given, words);
                let words = words.join(", ");
                (
                    ErrorCode::NotAChoice,
                    format!(
                        "cette valeur n’est pas permise ici; choisissez parmi\u{a0}: {words}{fr}"
                    ),
                    format!("this value is not one of the choices; choose among: {words}{en}"),
                )
            }
            Refusal::Set => (
                ErrorCode::WrongType,
                "un ensemble n’a pas d’ordre et perd les valeurs répétées; donnez la colonne comme une liste"
                    .to_owned(),
                "a set has no order and drops repeated values; give the column as a list".to_owned(),
            ),
            Refusal::Export(exception) => (
                ErrorCode::WrongType,
                format!(
                    "les données Arrow ne peuvent pas être lues ({exception}); corrigez ce que dit la cause \
                     (`__cause__`)"
                ),
                format!(
                    "the Arrow data cannot be read ({exception}); correct what the cause says (`__cause__`)"
                ),
            ),
            Refusal::NoTable(given) => (
                ErrorCode::WrongType,
                format!(
                    "un objet {given} n’est pas une table; donnez une table Arrow, un DataFrame ou un dict de colonnes"
                ),
                format!(
                    "a {given} is no table; give an Arrow table, a data frame or a dict of columns"
                ),
            ),
        };
        Python::attach(|py| with_words(py, code, field, &fr, &en))
    }
}
