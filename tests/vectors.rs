//! The vectors: cases of question and expected parts of the answer, the same for every face.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// A case of a vectors file.
#[derive(Debug, Clone)]
pub struct Case {
    /// Rule and id, to name it.
    pub name: String,
    /// The slug of the rule.
    pub rule: String,
    /// The question, as text.
    pub question: String,
    /// The parts of the answer that are compared.
    pub expect: Map<String, Value>,
}

/// The folder of the vectors, or another one with questions that every face is to answer alike (`differential.py`).
#[must_use]
pub fn folder() -> PathBuf {
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    std::env::var_os("ECHEANCE_VECTORS").map_or_else(own, PathBuf::from)
}

/// Every case of every file, in the order of the files' names.
///
/// # Errors
///
/// A file that cannot be read or has not the form of a vectors file, by name.
pub fn all() -> Result<Vec<Case>, String> {
    let entries = fs::read_dir(folder()).map_err(|error| error.to_string())?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| {
        path.extension().is_some_and(|end| end == "json")
            && path.file_stem().is_some_and(|stem| stem != "schema")
    });
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let name = path.display();
        let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        let file: Value =
            serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
        cases.extend(of_file(&file).ok_or_else(|| format!("{name}: not the form of vectors"))?);
    }
    Ok(cases)
}

fn of_file(file: &Value) -> Option<Vec<Case>> {
    let rule = file.get("rule")?.as_str()?;
    let cases = file.get("cases")?.as_array()?;
    cases.iter().map(|case| of_case(rule, case)).collect()
}

fn of_case(rule: &str, case: &Value) -> Option<Case> {
    let id = case.get("id")?.as_str()?;
    let question = if let Some(text) = case.get("text") {
        text.as_str()?.to_owned()
    } else {
        let mut question = Map::new();
        question.insert("rule".into(), rule.into());
        question.extend(case.get("question")?.as_object()?.clone());
        Value::Object(question).to_string()
    };
    Some(Case {
        name: format!("{rule}/{id}"),
        rule: rule.to_owned(),
        question,
        expect: case.get("expect")?.as_object()?.clone(),
    })
}

/// Where an answer is not what a case expects: a line for each part.
#[must_use]
pub fn differences(case: &Case, answer: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if case.expect.is_empty() {
        found.push(format!("{}: expects nothing", case.name));
    }
    for (part, expected) in &case.expect {
        let got = match part.as_str() {
            "reasons" => codes(answer),
            "values" => some_values(answer, expected),
            "decisions" => sub_outcomes(answer),
            "error" => error(answer),
            _ => answer.get(part).cloned().unwrap_or(Value::Null),
        };
        let absent = part != "error" && answer.get("error").is_some();
        if absent || got != *expected {
            let got = if absent { error(answer) } else { got };
            found.push(format!("{}: {part} is {got}, expected {expected}", case.name));
        }
    }
    found
}

fn codes(answer: &Value) -> Value {
    let reasons = answer.get("reasons").and_then(Value::as_array);
    let codes = reasons.into_iter().flatten().filter_map(|reason| reason.get("code").cloned());
    Value::Array(codes.collect())
}

fn some_values(answer: &Value, expected: &Value) -> Value {
    let mut got = Map::new();
    for (name, _) in expected.as_object().into_iter().flatten() {
        let value = answer.get("values").and_then(|values| values.get(name));
        got.insert(name.clone(), value.cloned().unwrap_or_else(|| "(absent)".into()));
    }
    Value::Object(got)
}

fn sub_outcomes(answer: &Value) -> Value {
    let decisions = answer.get("values").and_then(|values| values.get("decisions"));
    let each = decisions.and_then(Value::as_object).into_iter().flatten();
    let outcome = |answer: &Value| answer.get("outcome").cloned().unwrap_or(Value::Null);
    Value::Object(each.map(|(rule, answer)| (rule.clone(), outcome(answer))).collect())
}

fn error(answer: &Value) -> Value {
    match answer.get("error") {
        Some(error) => json!({ "code": error.get("code"), "field": error.get("field") }),
        None => Value::Null,
    }
}

/// Takes the field of an error out of its question, a part of an object alone (`facts.invoice.issued_on`); `None` where it is not
/// there.
#[must_use]
pub fn leave_out(question: &mut Value, field: &str) -> Option<()> {
    let holder = match field.rsplit_once('.') {
        Some((holder, _)) => question.pointer_mut(&format!("/{}", holder.replace('.', "/")))?,
        None => question,
    };
    let name = field.rsplit('.').next()?;
    holder.as_object_mut()?.remove(name).map(drop)
}
