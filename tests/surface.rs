//! Every rule is exposed everywhere, and every outcome, reason and error has a vector.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use echeance::{ErrorCode, Rule, rules};
use echeance_conformance::all;
use serde_json::Value;

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> Result<String, Box<dyn Error>> {
    fs::read_to_string(top().join(path)).map_err(|error| format!("{path}: {error}").into())
}

#[test]
fn every_rule_has_its_parts() -> Result<(), Box<dyn Error>> {
    let header = read("include/echeance.h")?;
    let stub = read("python/pysrc/echeance/_echeance.pyi")?;
    let mut lacks = Vec::new();
    for rule in rules::ALL {
        let name = rule.slug.replace('-', "_");
        for (part, is_there) in [
            ("a file of vectors", top().join(format!("tests/vectors/{}.json", rule.slug)).exists()),
            ("a C call", header.contains(&format!("echeance_{name}("))),
            ("a Python function", stub.contains(&format!("def {name}("))),
            ("a file in core", top().join(format!("core/src/rules/{name}.rs")).exists()),
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
fn every_outcome_reason_and_error_has_a_vector() -> Result<(), Box<dyn Error>> {
    let mut seen = BTreeSet::new();
    for case in all()? {
        let mut see = |value: Option<&Value>| {
            if let Some(slug) = value.and_then(Value::as_str) {
                seen.insert(format!("{}/{slug}", case.rule));
                seen.insert(slug.to_owned());
            }
        };
        see(case.expect.get("outcome"));
        see(case.expect.get("error").and_then(|error| error.get("code")));
        for reason in case.expect.get("reasons").and_then(Value::as_array).into_iter().flatten() {
            see(Some(reason));
        }
    }
    let mut lacks = Vec::new();
    for rule in rules::ALL {
        let outcomes = rule.outcomes.iter().map(|outcome| outcome.slug);
        for slug in outcomes.chain(rule.reasons.iter().map(|reason| reason.slug)) {
            let name = format!("{}/{slug}", rule.slug);
            if !seen.contains(&name) {
                lacks.push(name);
            }
        }
    }
    let errors = ErrorCode::ALL.into_iter().map(ErrorCode::slug);
    // A text of over 4,096 bytes is made by `limits` below: no one would want to read it here.
    lacks.extend(
        errors.filter(|slug| *slug != "too-long" && !seen.contains(*slug)).map(str::to_owned),
    );
    assert!(lacks.is_empty(), "without a vector: {}", lacks.join(", "));
    Ok(())
}

#[test]
fn limits_of_length_are_kept() -> Result<(), Box<dyn Error>> {
    let ask = |text: &str| -> Result<Value, serde_json::Error> {
        serde_json::from_str(&echeance::evaluate_json(text))
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

#[test]
fn numbers_and_slugs_are_never_shared() {
    let mut numbers = BTreeSet::new();
    for rule in rules::ALL {
        assert!(numbers.insert(u32::from(rule.number)), "{}", rule.slug);
        let mut slugs = BTreeSet::new();
        for outcome in rule.outcomes {
            assert!(slugs.insert(outcome.slug), "{}/{}", rule.slug, outcome.slug);
        }
        let mut slugs = BTreeSet::new();
        for reason in rule.reasons {
            assert!(slugs.insert(reason.slug), "{}/{}", rule.slug, reason.slug);
            assert!(numbers.insert(u32::from(reason.number)), "{}/{}", rule.slug, reason.slug);
            assert_eq!(reason.number / 100, rule.number, "{}/{}", rule.slug, reason.slug);
        }
    }
    assert!(rules::ALL.is_sorted_by_key(|rule| rule.number));
}

#[test]
fn words_keep_french_typography() {
    let mut wrong = Vec::new();
    for rule in rules::ALL {
        let mut check = |what: &str, fr: &str, en: &str| {
            let bad = fr.is_empty()
                || en.is_empty()
                || fr.contains('\'')
                || fr.contains(" :")
                || fr.contains(" ;")
                || fr.contains(" ?")
                || fr.contains(" »")
                || fr.contains("« ")
                || fr.ends_with('.')
                || en.ends_with('.')
                || [": ", "; "].iter().any(|sign| {
                    fr.match_indices(sign).any(|(at, _)| !fr[..at].ends_with('\u{a0}'))
                });
            if bad {
                wrong.push(format!("{} {what}: {fr} | {en}", rule.slug));
            }
        };
        check("title", rule.title.fr, rule.title.en);
        check("question", rule.question.fr, rule.question.en);
        for fact in rule.facts {
            check(fact.name, fact.label.fr, fact.label.en);
        }
        for outcome in rule.outcomes {
            check(outcome.slug, outcome.words.fr, outcome.words.en);
        }
        for reason in rule.reasons {
            check(reason.slug, reason.words.fr, reason.words.en);
        }
        for value in rule.values {
            check(value.name, value.label.fr, value.label.en);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn row(rule: &Rule) -> String {
    let outcomes: Vec<&str> = rule.outcomes.iter().map(|outcome| outcome.slug).collect();
    format!("| `{}` | {} | {} |", rule.slug, rule.question.en, outcomes.join(", "))
}

/// The README with the table of rules as it is.
fn with_table(readme: &str) -> Result<String, Box<dyn Error>> {
    let begin = "(renewed by `make bless`) -->\n";
    let (before, rest) = readme.split_once(begin).ok_or("no mark")?;
    let (_, after) = rest.split_once("<!-- rules: end -->").ok_or("no end mark")?;
    let mut table = "| rule | what it answers | outcomes |\n|---|---|---|\n".to_owned();
    for rule in rules::ALL {
        writeln!(table, "{}", row(rule))?;
    }
    Ok(format!("{before}{begin}{table}<!-- rules: end -->{after}"))
}

/// The README with the text of each example in the code block of its language.
fn with_examples(readme: &str) -> Result<String, Box<dyn Error>> {
    let mut text = readme.to_owned();
    for (language, example) in
        [("rust", "exam_transfer.rs"), ("c", "exam_transfer.c"), ("python", "exam_transfer.py")]
    {
        let fence = format!("```{language}\n");
        let (before, rest) = text.split_once(&fence).ok_or("no code block")?;
        let (_, after) = rest.split_once("```\n").ok_or("no end of the code block")?;
        let program = read(&format!("examples/{example}"))?;
        text = format!("{before}{fence}{program}```\n{after}");
    }
    Ok(text)
}

#[test]
fn the_readme_has_the_rules_and_the_examples() -> Result<(), Box<dyn Error>> {
    let readme = read("README.md")?;
    let current = with_examples(&with_table(&readme)?)?;
    if std::env::var_os("BLESS").is_some() {
        fs::write(top().join("README.md"), current)?;
    } else {
        assert!(
            readme == current,
            "a program or the table in README.md is not current: make bless"
        );
    }
    Ok(())
}
