//! The table of `tests/accounting.json`: what carries each statement of the documents.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::fs;

use echeance::dynamic::ReasonSpec;
use echeance::{GeneralReason, Lang, Member as _, law, rules, source, statements};
use serde_json::{Map, Value};

use crate::command::root;

/// The path of the table.
pub const FILE: &str = "tests/accounting.json";

/// A row of the table.
#[derive(Debug)]
pub struct Row {
    /// The id of the statement.
    pub id: String,
    /// What carries the statement, or, where its content is lost, what says so: kind and name.
    pub named: BTreeSet<(String, String)>,
    /// Why nothing carries it, where nothing does.
    pub nothing_because: Option<InBoth>,
}

impl Row {
    /// Whether the row names that thing.
    #[must_use]
    pub fn names(&self, kind: &str, name: &str) -> bool {
        self.named.iter().any(|(of, it)| of == kind && it == name)
    }
}

/// A text in the two languages.
#[derive(Debug)]
pub struct InBoth {
    /// In French.
    pub fr: String,
    /// In English.
    pub en: String,
}

impl InBoth {
    /// Of an object `{fr, en}`; members besides are not read.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let text = |tag| value.get(tag).and_then(Value::as_str).map(str::to_owned);
        Some(InBoth { fr: text("fr")?, en: text("en")? })
    }

    /// The text in that language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}

/// Every row.
///
/// # Errors
///
/// The file cannot be read, or a row is not in its form.
pub fn rows() -> Result<Vec<Row>, String> {
    let fail = |error: &dyn Display| format!("{FILE}: {error}");
    let text = fs::read_to_string(root().join(FILE)).map_err(|error| fail(&error))?;
    let table: Value = serde_json::from_str(&text).map_err(|error| fail(&error))?;
    let rows = table.get("rows").and_then(Value::as_array).ok_or_else(|| fail(&"no rows"))?;
    rows.iter().map(|row| read_row(row).ok_or_else(|| fail(&format!("not a row: {row}")))).collect()
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
    Some(Row { id, named, nothing_because: row.get("nothing_because").and_then(InBoth::read) })
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

/// Where the table and what stands beside a reason, a statement or a constant do not agree: the id of the row, and what
/// is wrong there.
///
/// # Errors
///
/// The table or the rules cannot be read.
pub fn disagreements() -> Result<Vec<(String, String)>, String> {
    let mut wrong = Vec::new();
    let rows = rows()?;
    let mut compare = |kind: &str, name: &str, cited: &BTreeSet<&str>| {
        let thing = (kind.to_owned(), name.to_owned());
        for row in &rows {
            match (row.named.contains(&thing), cited.contains(row.id.as_str())) {
                (true, false) => {
                    let what = format!("names {kind} {name}, which does not cite it");
                    wrong.push((row.id.clone(), what));
                }
                (false, true) => {
                    let what = format!("is cited by {kind} {name}, which its row does not name");
                    wrong.push((row.id.clone(), what));
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
    for law in law::all() {
        let cited: BTreeSet<&str> = law.rows.iter().flat_map(|row| row.sources).copied().collect();
        compare("law", law.name, &cited);
    }
    for row in &rows {
        for (_, number) in row.named.iter().filter(|(kind, _)| kind == "reason") {
            let Ok(number) = number.parse::<u16>() else { continue };
            let rule = rules::by_number(number / 100).map(|rule| rule.slug);
            if rule.is_some_and(|slug| !row.named.contains(&("rule".into(), slug.into()))) {
                wrong.push((row.id.clone(), format!("names reason {number} without its rule")));
            }
        }
    }
    for (name, doc) in constants()? {
        let cited = source_ids(&doc).filter(|id| is_of_a_document(id));
        for id in cited {
            let thing = ("constant".to_owned(), name.clone());
            if rows.iter().any(|row| row.id == id && !row.named.contains(&thing)) {
                let what = format!("is cited by constant {name}, which its row does not name");
                wrong.push((id.to_owned(), what));
            }
        }
    }
    Ok(wrong)
}

/// Every reason.
pub fn reasons() -> impl Iterator<Item = &'static ReasonSpec> {
    GeneralReason::ALL
        .iter()
        .map(|reason| reason.spec())
        .chain(rules::ALL.iter().flat_map(|rule| rule.reasons))
}

/// Every `pub const` of the rules' source text, with the doc comment above it: `exam_validity::EXAM_MONTHS`.
///
/// # Errors
///
/// A file that cannot be read.
pub fn constants() -> Result<BTreeMap<String, String>, String> {
    let mut found = BTreeMap::new();
    let fail = |error: std::io::Error| format!("core/src/rules: {error}");
    for entry in fs::read_dir(root().join("core/src/rules")).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        // A folder has parts of a rule's file, without constants of the catalogue.
        if path.is_dir() {
            continue;
        }
        let module = path.file_stem().and_then(|stem| stem.to_str()).ok_or("no name")?.to_owned();
        let mut doc = String::new();
        for line in fs::read_to_string(&path).map_err(fail)?.lines() {
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
#[must_use]
pub fn names_a_source(doc: &str) -> bool {
    source_ids(doc).next().is_some() || doc.contains(" page") || doc.contains(" policy")
}

fn source_ids(doc: &str) -> impl Iterator<Item = &str> {
    doc.split([' ', ',', ';', ':', '(', ')']).filter(|word| source::by_id(word).is_some())
}

fn is_of_a_document(id: &str) -> bool {
    let document = id.split_once('-').map_or(id, |(document, _)| document);
    source::by_id(document).is_some_and(|source| source.statements > 0)
}
