//! Every statement of the five documents is accounted for, and everything that decides rests on a source.
//!
//! `accounting.json` says for each statement what carries it, or why nothing does. A reason, a constant and a statement
//! of the library also say, each beside its words, which statements they rest on: the two accounts are compared, so that
//! neither is kept alone.

use std::error::Error;

use echeance::{Reading, law, open_question, rules, source, statements};
use echeance_conformance::bless::accounting::{
    constants, disagreements, names_a_source, reasons, rows,
};

/// How many statements each document has. Counted on the documents, not on the table.
const DOCUMENTS: &[(&str, usize)] =
    &[("S000", 30), ("S001", 34), ("S002", 43), ("S003", 40), ("S004", 38)];

/// Constants of the library itself: limits of what it takes, names, a default and words of its own.
const OWN_CONSTANTS: &[&str] = &[
    "deadline::MAX_COUNT",
    "exam_result::MAX_QUESTIONS",
    "holder_review::NOTICE_OF_END_SLUG",
    "holder_review::REGULAR_CERTIFICATE_SLUG",
    "holder_review::RENEWAL_LEAD_DAYS_DEFAULT",
    "transfer_request::SUBJECT",
];

type Any = Box<dyn Error>;

#[test]
fn every_statement_of_the_documents_has_one_row() -> Result<(), Any> {
    let ids: Vec<String> = rows()?.into_iter().map(|row| row.id).collect();
    let expected: Vec<String> = DOCUMENTS
        .iter()
        .flat_map(|(document, count)| (1..=*count).map(move |n| format!("{document}-{n:02}")))
        .collect();
    let lacks: Vec<_> = expected.iter().filter(|id| !ids.contains(id)).collect();
    assert!(lacks.is_empty(), "without a row: {lacks:?}");
    assert_eq!(ids, expected, "a row too many, or out of order");
    Ok(())
}

#[test]
fn what_a_row_names_exists() -> Result<(), Any> {
    let constants = constants()?;
    let mut wrong = Vec::new();
    for row in rows()? {
        for (kind, name) in &row.named {
            let exists = match kind.as_str() {
                "rule" => rules::by_slug(name).is_some(),
                "reason" => reasons().any(|reason| reason.number.to_string() == *name),
                "constant" => constants.contains_key(name),
                "law" => law::all().iter().any(|law| law.name == name),
                "statement" => statements::by_id(name).is_some(),
                "reading" => Reading::from_slug(name).is_some(),
                "open_question" => open_question::by_id(name).is_some(),
                // The date on a page stands in the table of sources.
                "source" => source::by_id(name).is_some_and(|source| source.dated.is_some()),
                _ => false,
            };
            if !exists {
                wrong.push(format!("{}: no {kind} {name}", row.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn the_table_agrees_with_the_sources_beside_each_thing() -> Result<(), Any> {
    assert_eq!(disagreements()?, []);
    Ok(())
}

#[test]
fn every_constant_rests_on_a_source() -> Result<(), Any> {
    let constants = constants()?;
    for name in OWN_CONSTANTS {
        assert!(constants.contains_key(*name), "no constant {name}");
    }
    let lacks: Vec<_> = constants
        .iter()
        .filter(|(name, doc)| !OWN_CONSTANTS.contains(&name.as_str()) && !names_a_source(doc))
        .map(|(name, _)| name.as_str())
        .collect();
    assert!(lacks.is_empty(), "no source is named above {}", lacks.join(", "));
    Ok(())
}

#[test]
fn the_documents_are_as_long_as_the_sources_say() {
    for (document, count) in DOCUMENTS {
        let told = source::by_id(document).map(|source| usize::from(source.statements));
        assert_eq!(told, Some(*count), "{document}");
    }
}
