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

/// The layers of the core, from the lowest, as CONTRIBUTING has them.
const LAYERS: [&str; 12] = [
    "language",
    "calendar",
    "rule",
    "rules",
    "law",
    "asking",
    "columns",
    "boundaries",
    "telling",
    "register",
    "json",
    "dynamic",
];

/// The files that use a layer above their own, with that layer: the exceptions that CONTRIBUTING names.
const UPWARD: [(&str, &str); 8] = [
    ("asking/answer.rs", "telling"),
    ("rule.rs", "columns"),
    ("rule/declare.rs", "asking"),
    ("rule/declare.rs", "boundaries"),
    ("rule/declare.rs", "columns"),
    ("rule/declare.rs", "telling"),
    ("rules/certificate_number.rs", "columns"),
    ("rules/holder_review.rs", "asking"),
];

#[test]
fn a_layer_of_the_core_uses_only_those_below_it() -> Result<(), Box<dyn Error>> {
    let source = top().join("core/src");
    let place = |name: &str| LAYERS.iter().position(|layer| *layer == name);
    let mut found = std::collections::BTreeSet::new();
    let mut folders = vec![source.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let file = path.strip_prefix(&source)?.display().to_string().replace('\\', "/");
            let layer = file.split(['/', '.']).next().and_then(place);
            let Some(layer) = layer.filter(|_| !file.ends_with("tests.rs")) else { continue };
            for line in fs::read_to_string(&path)?.lines() {
                if line.trim_start().starts_with("//") {
                    continue;
                }
                for used in line.split("crate::").skip(1) {
                    let is_end = |c: char| c != '_' && !c.is_ascii_lowercase();
                    let used = used.split(is_end).next().unwrap_or_default();
                    if place(used).is_some_and(|used| used > layer) {
                        found.insert((file.clone(), used.to_owned()));
                    }
                }
            }
        }
    }
    let found: Vec<_> = found.iter().map(|(file, used)| (file.as_str(), used.as_str())).collect();
    assert_eq!(found, UPWARD);
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
