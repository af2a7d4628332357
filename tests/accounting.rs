//! Every statement of the five documents is accounted for, and everything that decides rests on a source.
//!
//! `accounting.json` says for each statement what carries it, or why nothing does. A reason, a constant and a statement
//! of the library also say, each beside its words, which statements they rest on: the two accounts are compared, so that
//! neither is kept alone.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use echeance::dynamic::ReasonSpec;
use echeance::rules::certificate_duties::AMOUNTS;
use echeance::{GeneralReason, Member, Reading, open_question, rules, source, statements};
use serde_json::{Map, Value};

/// How many statements each document has. Counted on the documents, not on the table.
const DOCUMENTS: [(&str, usize); 5] =
    [("S000", 30), ("S001", 34), ("S002", 43), ("S003", 40), ("S004", 38)];

/// Reasons that tell of the question, not of a source.
const OF_THE_QUESTION: [u16; 2] = [1, 2];

/// Constants of the library itself: limits of what it takes, a default and words of its own.
const OWN_CONSTANTS: [&str; 4] = [
    "deadline::MAX_COUNT",
    "exam_result::MAX_QUESTIONS",
    "holder_review::RENEWAL_LEAD_DAYS_DEFAULT",
    "transfer_request::SUBJECT",
];

type Any = Box<dyn Error>;

/// A row of the table.
struct Row {
    id: String,
    /// What carries the statement, or, where its content is lost, what tells of that: kind and name.
    named: BTreeSet<(String, String)>,
}

fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn rows() -> Result<Vec<Row>, Any> {
    let table: Value = serde_json::from_str(&fs::read_to_string(file("accounting.json"))?)?;
    let rows = table.get("rows").and_then(Value::as_array).ok_or("no rows")?;
    rows.iter().map(|row| read_row(row).ok_or_else(|| format!("not a row: {row}").into())).collect()
}

/// A row of the form of `accounting.schema.json`: carried by something, or by nothing for a reason.
fn read_row(row: &Value) -> Option<Row> {
    let row = row.as_object()?;
    let id = row.get("id")?.as_str()?.to_owned();
    let keys: Vec<&str> = row.keys().map(String::as_str).collect();
    let named = match keys.as_slice() {
        ["id", "carried_by"] => read_names(row.get("carried_by")?)?,
        ["id", "nothing_because"] if in_both_languages(row) => BTreeSet::new(),
        ["id", "nothing_because", "told_by"] if in_both_languages(row) => {
            read_names(row.get("told_by")?)?
        }
        _ => return None,
    };
    Some(Row { id, named })
}

fn read_names(names: &Value) -> Option<BTreeSet<(String, String)>> {
    let names = names.as_array().filter(|names| !names.is_empty())?;
    let read = names.iter().map(|name| {
        let (kind, name) = name.as_object().filter(|name| name.len() == 1)?.iter().next()?;
        let name = match name {
            Value::Number(number) => number.to_string(),
            name => name.as_str()?.to_owned(),
        };
        Some((kind.clone(), name))
    });
    let read: BTreeSet<_> = read.collect::<Option<_>>()?;
    (read.len() == names.len()).then_some(read)
}

fn in_both_languages(row: &Map<String, Value>) -> bool {
    let Some(words) = row.get("nothing_because").and_then(Value::as_object) else { return false };
    words.len() == 2
        && ["fr", "en"].iter().all(|lang| {
            words.get(*lang).and_then(Value::as_str).is_some_and(|text| {
                !text.is_empty() && !text.contains('\'') && !text.contains(" :")
            })
        })
}

#[test]
fn every_statement_of_the_documents_has_one_row() -> Result<(), Any> {
    let ids: Vec<String> = rows()?.into_iter().map(|row| row.id).collect();
    let expected: Vec<String> = DOCUMENTS
        .into_iter()
        .flat_map(|(document, count)| (1..=count).map(move |n| format!("{document}-{n:02}")))
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
    let mut wrong = Vec::new();
    let rows = rows()?;
    let mut compare = |kind: &str, name: &str, cited: &BTreeSet<&str>| {
        let thing = (kind.to_owned(), name.to_owned());
        for row in &rows {
            match (row.named.contains(&thing), cited.contains(row.id.as_str())) {
                (true, false) => {
                    wrong.push(format!("{}: names {kind} {name}, which does not cite it", row.id));
                }
                (false, true) => {
                    wrong.push(format!("{}: cited by {kind} {name}, not named", row.id));
                }
                _ => {}
            }
        }
    };
    for reason in reasons() {
        compare("reason", &reason.number.to_string(), &reason.sources.iter().copied().collect());
    }
    for statement in statements::statements() {
        compare("statement", statement.id, &statement.sources.iter().copied().collect());
    }
    for row in &rows {
        for (_, number) in row.named.iter().filter(|(kind, _)| kind == "reason") {
            let number: u16 = number.parse()?;
            let rule = rules::by_number(number / 100).map(|rule| rule.slug);
            if rule.is_some_and(|slug| !row.named.contains(&("rule".into(), slug.into()))) {
                wrong.push(format!("{}: names reason {number} without its rule", row.id));
            }
        }
    }
    for (name, doc) in constants()? {
        let cited = source_ids(&doc).filter(|id| is_of_a_document(id));
        for id in cited {
            let thing = ("constant".to_owned(), name.clone());
            if rows.iter().any(|row| row.id == id && !row.named.contains(&thing)) {
                wrong.push(format!("{id}: cited by constant {name}, not named"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn every_rule_and_reason_rests_on_a_source() {
    for rule in rules::ALL {
        assert!(!rule.reasons.is_empty(), "{}", rule.slug);
    }
    for reason in reasons().filter(|reason| !OF_THE_QUESTION.contains(&reason.number)) {
        assert!(!reason.sources.is_empty(), "reason {}", reason.number);
        for id in reason.sources {
            assert!(source::by_id(id).is_some(), "reason {} cites {id}", reason.number);
        }
    }
    for amount in AMOUNTS {
        let known = |id: &&str| source::by_id(id).is_some();
        assert!(!amount.sources.is_empty() && amount.sources.iter().all(known), "{amount:?}");
    }
}

#[test]
fn every_constant_rests_on_a_source() -> Result<(), Any> {
    let constants = constants()?;
    for name in OWN_CONSTANTS {
        assert!(constants.contains_key(name), "no constant {name}");
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
        assert_eq!(told, Some(count), "{document}");
    }
}

fn reasons() -> impl Iterator<Item = &'static ReasonSpec> {
    let general = GeneralReason::ALL.iter().map(|reason| reason.spec());
    general.chain(rules::ALL.iter().flat_map(|rule| rule.reasons))
}

/// Every `pub const` of the rules' source text, with the doc comment above it: `exam_validity::EXAM_MONTHS`.
fn constants() -> Result<BTreeMap<String, String>, Any> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(file("../core/src/rules"))? {
        let path = entry?.path();
        let module = path.file_stem().and_then(|stem| stem.to_str()).ok_or("no name")?.to_owned();
        let mut doc = String::new();
        for line in fs::read_to_string(&path)?.lines() {
            if let Some(comment) = line.strip_prefix("///") {
                doc.push_str(comment);
            } else if let Some(constant) = line.strip_prefix("pub const ")
                && let Some((name, _)) = constant.split_once(':')
            {
                found.insert(format!("{module}::{name}"), std::mem::take(&mut doc));
            } else {
                doc.clear();
            }
        }
    }
    Ok(found)
}

/// Whether a doc comment names a statement, an open question, a provision, or a page or policy.
fn names_a_source(doc: &str) -> bool {
    source_ids(doc).next().is_some() || doc.contains(" page") || doc.contains(" policy")
}

fn source_ids(doc: &str) -> impl Iterator<Item = &str> {
    doc.split([' ', ',', ';', ':', '(', ')']).filter(|word| source::by_id(word).is_some())
}

fn is_of_a_document(id: &str) -> bool {
    DOCUMENTS.iter().any(|(document, _)| id.starts_with(document))
}
