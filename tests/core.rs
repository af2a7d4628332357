//! The vectors against the Rust core, through its JSON interface.

use std::error::Error;

use echeance_conformance::{all, differences};

#[test]
fn every_vector_is_answered_as_expected() -> Result<(), Box<dyn Error>> {
    let cases = all()?;
    let mut wrong = Vec::new();
    for case in &cases {
        if echeance::rules::by_slug(&case.rule).is_none() {
            continue;
        }
        let answer = serde_json::from_str(
            &echeance::evaluate_json(&case.question).unwrap_or_else(|line| line),
        )?;
        wrong.extend(differences(case, &answer));
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    Ok(())
}

/// The question is read into a list of which the first 64 values are on the stack.
#[test]
fn a_question_is_read_in_any_order_and_past_the_first_values() -> Result<(), Box<dyn Error>> {
    let usual =
        r#"{"rule":"exam-validity","as_of":"2026-11-21","facts":{"passed_on":"2024-11-21"}}"#;
    let turned =
        r#"{"facts":{"passed_on":"2024-11-21"},"as_of":"2026-11-21","rule":"exam-validity"}"#;
    assert_eq!(echeance::evaluate_json(usual)?, echeance::evaluate_json(turned)?);

    let periods: Vec<_> = (1950..2020)
        .map(|year| format!(r#"{{"from":"{year}-01-01","to":"{year}-06-01"}}"#))
        .collect();
    let long = format!(
        r#"{{"facts":{{"affiliation_periods":[{}]}},"readings":{{"counting":"cpa-269"}},"as_of":"2026-11-21","rule":"exam-transfer","id":"last"}}"#,
        periods.join(",")
    );
    let line = echeance::evaluate_json(&long)?;
    assert!(line.starts_with(r#"{"id":"last","rule":"exam-transfer""#), "{line}");
    assert!(line.contains(r#""counting":"cpa-269""#), "{line}");

    for (count, last, code) in [
        (10, 10, "unknown-field"),
        (10, 3, "not-json"),
        (200, 200, "unknown-field"),
        (200, 3, "not-json"),
        (200, 150, "not-json"),
    ] {
        let keys: Vec<_> = (0..count).chain([last]).map(|key| format!(r#""k{key}":0"#)).collect();
        let text =
            format!(r#"{{"rule":"absence","as_of":"2026-11-21","facts":{{{}}}}}"#, keys.join(","));
        let error = echeance::evaluate_json(&text).err().ok_or("it is answered")?;
        assert!(error.contains(&format!(r#""code":"{code}""#)), "{count}, {last}: {error}");
    }
    Ok(())
}
