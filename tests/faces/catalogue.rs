//! The catalogue of the rules: a page in each language, the same as JSON, and the schemas of questions and answers.

mod data;
mod page;
mod schema;

pub(super) use page::escaped;

use std::fmt::Write as _;
use std::fs;

use echeance::dynamic::{ChoiceSpec, ReasonSpec, Sentence};
use echeance::{Lang, Voice};
use serde_json::Value;

use super::Generated;
use crate::command::root;

/// Every file of the catalogue.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let rows = accounting()?;
    Ok(vec![
        Generated { path: "docs/RULES.fr.md".into(), text: page::text(Lang::Fr, &rows)? },
        Generated { path: "docs/RULES.md".into(), text: page::text(Lang::En, &rows)? },
        json("docs/catalogue.json", &data::catalogue(&rows)?),
        json("docs/question.schema.json", &schema::question()),
        json("docs/answer.schema.json", &schema::answer()),
    ])
}

/// A file of JSON, with what fits on a line there.
pub(crate) fn json(path: &str, value: &Value) -> Generated {
    let mut text = String::new();
    indented(value, "", 0, &mut text);
    Generated { path: path.into(), text: text + "\n" }
}

/// The longest line of a JSON file on which a list or object stands whole.
const WIDTH: usize = 100;

/// JSON with a list or object on one line where it fits; `before` characters stand on the line already.
fn indented(value: &Value, indent: &str, before: usize, text: &mut String) {
    let whole = on_a_line(value);
    let is_long = indent.len() + before + whole.chars().count() >= WIDTH;
    let inner = format!("{indent}  ");
    match value {
        Value::Array(items) if is_long => {
            text.push('[');
            for (place, item) in items.iter().enumerate() {
                text.push_str(if place == 0 { "\n" } else { ",\n" });
                text.push_str(&inner);
                indented(item, &inner, 0, text);
            }
            let _ = write!(text, "\n{indent}]");
        }
        Value::Object(members) if is_long => {
            text.push('{');
            for (place, (key, item)) in members.iter().enumerate() {
                let key = Value::from(key.as_str()).to_string();
                text.push_str(if place == 0 { "\n" } else { ",\n" });
                let _ = write!(text, "{inner}{key}: ");
                indented(item, &inner, key.chars().count() + 2, text);
            }
            let _ = write!(text, "\n{indent}}}");
        }
        _ => text.push_str(&whole),
    }
}

fn on_a_line(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            format!("[{}]", items.iter().map(on_a_line).collect::<Vec<_>>().join(", "))
        }
        Value::Object(members) if !members.is_empty() => {
            let each = members.iter();
            let each = each
                .map(|(key, item)| format!("{}: {}", Value::from(key.as_str()), on_a_line(item)));
            format!("{{ {} }}", each.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// The rows of the table that says what carries each statement of the documents.
fn accounting() -> Result<Vec<Value>, String> {
    let path = "tests/accounting.json";
    let fail = |error: &dyn std::fmt::Display| format!("{path}: {error}");
    let text = fs::read_to_string(root().join(path)).map_err(|error| fail(&error))?;
    let table: Value = serde_json::from_str(&text).map_err(|error| fail(&error))?;
    table.get("rows").and_then(Value::as_array).cloned().ok_or_else(|| fail(&"no rows"))
}

/// The sentence of a reason without values.
pub(super) fn sentence(reason: &'static ReasonSpec, voice: Voice, lang: Lang) -> String {
    Sentence { asked: None, reason, voice, lang }.to_string()
}

/// The slugs of a list.
fn slugs(choices: &[ChoiceSpec]) -> Vec<&'static str> {
    choices.iter().map(|choice| choice.slug).collect()
}

#[cfg(test)]
mod tests {
    use echeance::Lang;

    use super::{Generated, accounting, files, page};

    #[test]
    fn every_link_of_the_pages_leads_somewhere() -> Result<(), String> {
        for Generated { path, text } in files()? {
            let anchors: Vec<&str> = pieces(&text, "<a id=\"", '"').collect();
            for anchor in &anchors {
                assert!(
                    anchors.iter().filter(|other| *other == anchor).count() == 1,
                    "{path}: {anchor}"
                );
            }
            for link in pieces(&text, "](#", ')') {
                assert!(anchors.contains(&link), "{path}: nothing is anchored at {link}");
            }
        }
        Ok(())
    }

    /// What stands between each `open` and the next `close`.
    fn pieces<'a>(text: &'a str, open: &'a str, close: char) -> impl Iterator<Item = &'a str> {
        text.split(open).skip(1).filter_map(move |rest| rest.split(close).next())
    }

    #[test]
    fn the_french_page_keeps_french_typography() -> Result<(), String> {
        let page = page::text(Lang::Fr, &accounting()?)?;
        for line in page.lines() {
            let prose: Vec<&str> = line.split('`').step_by(2).collect();
            let prose = prose.join("…");
            for wrong in ["'", " ;", " :", " ?", " !", "« ", " »"] {
                assert!(!prose.contains(wrong), "{wrong} in: {line}");
            }
        }
        Ok(())
    }
}
