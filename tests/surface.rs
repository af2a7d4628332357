//! Every rule is exposed everywhere, its sentences are written once, and the limits of length are kept.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use echeance::rules;
use echeance_conformance::all;
use echeance_conformance::bless::header::joined;
use serde_json::Value;

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> Result<String, Box<dyn Error>> {
    fs::read_to_string(top().join(path)).map_err(|error| format!("{path}: {error}").into())
}

#[test]
fn every_rule_is_exposed() -> Result<(), Box<dyn Error>> {
    let header = joined(&top().join("include"))?;
    let stub = read("python/pysrc/echeance/_echeance.pyi")?;
    let mut lacks = Vec::new();
    for rule in rules::ALL {
        let name = rule.slug.replace('-', "_");
        for (part, is_there) in [
            ("a C call", header.contains(&format!("echeance_{name}("))),
            ("a Python function", stub.contains(&format!("def {name}("))),
        ] {
            if !is_there {
                lacks.push(format!("{} has not {part}", rule.slug));
            }
        }
    }
    assert!(lacks.is_empty(), "{}", lacks.join("\n"));
    Ok(())
}

#[test]
fn every_vectors_file_is_of_a_rule() -> Result<(), Box<dyn Error>> {
    for case in all()? {
        assert!(rules::by_slug(&case.rule).is_some(), "{}: no such rule", case.name);
    }
    Ok(())
}

#[test]
fn limits_of_length_are_kept() -> Result<(), Box<dyn Error>> {
    let ask = |text: &str| -> Result<Value, serde_json::Error> {
        serde_json::from_str(&echeance::evaluate_json(text).unwrap_or_else(|error| error))
    };
    let number = |length: usize| {
        format!(r#"{{"rule":"certificate-number","facts":{{"text":"{}"}}}}"#, "9".repeat(length))
    };
    assert_eq!(ask(&number(4_096))?["outcome"], "malformed");
    let error = &ask(&number(4_097))?["error"];
    assert_eq!((&error["code"], &error["field"]), (&"too-long".into(), &"facts.text".into()));
    let padded = |length: usize| {
        let question = number(1);
        let spaces = " ".repeat(length - question.len());
        question + &spaces
    };
    assert_eq!(ask(&padded(65_536))?["outcome"], "malformed");
    let error = &ask(&padded(65_537))?["error"];
    assert_eq!((&error["code"], &error["field"]), (&"too-long".into(), &Value::Null));
    Ok(())
}
