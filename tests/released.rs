//! The answers of the last release: none changes unannounced.
//!
//! `released/answers.jsonl` has the answer to each question of the vectors as the last release gave it: its version of the
//! rules on the first line, then a case a line. A release renews it, once its changes stand in the changelog:
//! `BLESS_RELEASE=1 cargo test -p echeance-conformance --test released`.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use echeance::{RULES_VERSION, evaluate_json};
use echeance_conformance::all;
use serde_json::{Map, Value, json};

type Any = Box<dyn Error>;

/// The heading under which the changelog lists changed answers.
const ANSWERS_CHANGED: &str = "### Answers changed";

/// A case as a release answered it.
#[derive(Debug, Clone)]
struct Released {
    /// Rule and id.
    name: String,
    /// The question, as text.
    question: String,
    /// Its answer, without the sentences.
    answer: Value,
}

/// The answers of a release, and its version of the rules.
#[derive(Debug, Clone)]
struct Release {
    rules_version: String,
    cases: Vec<Released>,
}

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn path() -> PathBuf {
    top().join("tests/released/answers.jsonl")
}

/// What the library says today.
fn today() -> Result<Release, Any> {
    let mut cases = Vec::new();
    for case in all()? {
        let answer =
            serde_json::from_str(&evaluate_json(&case.question).unwrap_or_else(|error| error))?;
        cases.push(Released { name: case.name, question: case.question, answer: essence(&answer) });
    }
    Ok(Release { rules_version: RULES_VERSION.into(), cases })
}

/// What an answer decides: its outcome and what goes with it. Sentences and sources may be bettered between releases.
fn essence(answer: &Value) -> Value {
    if let Some(error) = answer.get("error") {
        return json!({ "error": { "code": error.get("code"), "field": error.get("field") } });
    }
    let reasons = answer.get("reasons").and_then(Value::as_array).into_iter().flatten();
    let codes: Vec<_> = reasons.map(|reason| reason.get("code")).collect();
    let mut kept = Map::new();
    let part = |name: &str| answer.get(name).cloned().unwrap_or(Value::Null);
    kept.insert("outcome".into(), part("outcome"));
    kept.insert("reasons".into(), json!(codes));
    let mut values = part("values");
    if let Some(Value::Object(decisions)) = values.get_mut("decisions") {
        for decision in decisions.values_mut() {
            *decision = essence(decision);
        }
    }
    kept.insert("values".into(), values);
    for name in ["missing", "next_change", "contested"] {
        kept.insert(name.into(), part(name));
    }
    Value::Object(kept)
}

fn written(release: &Release) -> Result<String, Any> {
    let mut text = format!("{}\n", json!({ "rules_version": release.rules_version }));
    for Released { name, question, answer } in &release.cases {
        let case = json!({ "case": name, "question": question, "answer": answer });
        writeln!(text, "{case}")?;
    }
    Ok(text)
}

fn read(text: &str) -> Result<Release, Any> {
    let mut lines = text.lines();
    let head: Value = serde_json::from_str(lines.next().ok_or("an empty file")?)?;
    let rules_version = head.get("rules_version").and_then(Value::as_str);
    let rules_version = rules_version.ok_or("no rules_version")?.to_owned();
    let mut cases = Vec::new();
    for line in lines {
        let case: Value = serde_json::from_str(line)?;
        let text = |key| case.get(key).and_then(Value::as_str).map(str::to_owned);
        let (Some(name), Some(question)) = (text("case"), text("question")) else {
            return Err(format!("not a case: {line}").into());
        };
        let answer = case.get("answer").cloned().ok_or("a case without its answer")?;
        cases.push(Released { name, question, answer });
    }
    Ok(Release { rules_version, cases })
}

/// What stands between the last release and today: a line for each answer that changed unannounced, and one if the
/// rules have the same version all the same. A question that left the vectors is not asked.
fn objections(last: &Release, today: &Release, changelog: &str) -> Vec<String> {
    let asked: BTreeMap<&str, &Released> =
        today.cases.iter().map(|case| (case.question.as_str(), case)).collect();
    let announced = announced(changelog);
    let mut found = Vec::new();
    let mut changed = 0;
    for before in &last.cases {
        let Some(now) = asked.get(before.question.as_str()) else { continue };
        if now.answer == before.answer {
            continue;
        }
        changed += 1;
        if ![&before.name, &now.name].iter().any(|name| names(announced, name)) {
            found.push(format!(
                "{}: the answer changed and CHANGELOG.md does not say so under \"{ANSWERS_CHANGED}\"{}",
                before.name,
                parts_changed(&before.answer, &now.answer),
            ));
        }
    }
    if changed > 0 && today.rules_version == last.rules_version {
        found.push(format!("answers changed: {changed}, so RULES_VERSION is to be another"));
    }
    found
}

fn parts_changed(before: &Value, now: &Value) -> String {
    let mut text = String::new();
    for part in ["error", "outcome", "reasons", "values", "missing", "next_change", "contested"] {
        let (before, now) = (before.get(part), now.get(part));
        if before != now {
            let shown = |value: Option<&Value>| value.map_or("nothing".into(), Value::to_string);
            text = format!("{text}\n  {part}: {} before, {} now", shown(before), shown(now));
        }
    }
    text
}

/// What the changelog says of changed answers for its newest version.
fn announced(changelog: &str) -> &str {
    let newest = changelog.split("\n## ").nth(1).unwrap_or("");
    let (_, rest) = newest.split_once(&format!("\n{ANSWERS_CHANGED}\n")).unwrap_or(("", ""));
    rest.split("\n##").next().unwrap_or("")
}

/// Whether a text has that `rule/id` as a word.
fn names(text: &str, name: &str) -> bool {
    let in_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '/';
    text.split(|letter| !in_name(letter)).any(|word| word == name)
}

#[test]
fn no_answer_changed_unannounced() -> Result<(), Any> {
    let today = today()?;
    if std::env::var_os("BLESS_RELEASE").is_some() {
        fs::write(path(), written(&today)?)?;
        return Ok(());
    }
    let last = read(&fs::read_to_string(path())?)?;
    let changelog = fs::read_to_string(top().join("CHANGELOG.md"))?;
    let found = objections(&last, &today, &changelog);
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

/// A release of one answer.
#[cfg(test)]
fn of_one(rules_version: &str, question: &str, outcome: &str) -> Release {
    let case = Released {
        name: "exam-validity/day-after-anniversary".into(),
        question: question.into(),
        answer: json!({ "outcome": outcome, "reasons": [] }),
    };
    Release { rules_version: rules_version.into(), cases: vec![case] }
}

const SILENT: &str = "# Changelog\n\n## 0.2.0\n\n### Answers changed\n\nNothing.\n\n## 0.1.0\n\n### Answers changed\n\n\
     - exam-validity/day-after-anniversary\n";

const TOLD: &str = "# Changelog\n\n## 0.2.0\n\n### Answers changed\n\n\
     - exam-validity, from 2026-11-22, S000-25: `exam-validity/day-after-anniversary`.\n\n### Added\n\n## 0.1.0\n";

#[test]
fn a_changed_answer_is_seen() {
    let last = of_one("2026-11-22", "q", "valid");
    let now = of_one("2026-12-01", "q", "lapsed");
    let found = objections(&last, &now, SILENT);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("outcome: \"valid\" before, \"lapsed\" now"), "{found:?}");
    assert_eq!(objections(&last, &now, TOLD), Vec::<String>::new());
    // Under another heading it is not reported.
    let elsewhere = TOLD.replace(ANSWERS_CHANGED, "### Fixed");
    assert_eq!(objections(&last, &now, &elsewhere).len(), 1);
    // Nor is it by the name of another case.
    let another = TOLD.replace("day-after-anniversary", "day-after-anniversary-of-leap-day");
    assert_eq!(objections(&last, &now, &another).len(), 1);
}

#[test]
fn a_changed_answer_needs_another_version() {
    let last = of_one("2026-11-22", "q", "valid");
    let now = of_one("2026-11-22", "q", "lapsed");
    let found = objections(&last, &now, TOLD);
    assert_eq!(found, ["answers changed: 1, so RULES_VERSION is to be another"]);
}

#[test]
fn what_did_not_change_needs_nothing() {
    let last = of_one("2026-11-22", "q", "valid");
    assert_eq!(objections(&last, &last, SILENT), Vec::<String>::new());
    // Another question under the same name is a new one.
    let asked_otherwise = of_one("2026-11-22", "another", "lapsed");
    assert_eq!(objections(&last, &asked_otherwise, SILENT), Vec::<String>::new());
}

#[test]
fn a_planted_change_of_any_part_is_seen() -> Result<(), Any> {
    let last = today()?;
    assert_eq!(objections(&last, &read(&written(&last)?)?, SILENT), Vec::<String>::new());
    let parts = ["outcome", "reasons", "values", "missing", "next_change", "contested", "error"];
    for part in parts {
        let mut now = last.clone();
        let case = now.cases.iter_mut().find(|case| case.answer.get(part).is_some());
        let case = case.ok_or("no case has this part")?;
        case.answer[part] = "planted".into();
        let name = case.name.clone();
        let found = objections(&last, &now, SILENT);
        assert_eq!(found.len(), 2, "{part}: {found:?}");
        assert!(found[0].starts_with(&name), "{part}: {found:?}");
    }
    Ok(())
}
