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

/// An `id` is a text or an integer, and comes back as it was given; without one that can, there is none in the line.
#[test]
fn an_id_comes_back_as_it_was_given() -> Result<(), Box<dyn Error>> {
    let ask = |id: &str| {
        let question = format!(r#"{{"id":{id},"rule":"absence","as_of":"2026-11-21"}}"#);
        echeance::evaluate_json(&question)
    };
    let text: String = (0..b' ').map(char::from).chain("\"\\/é\u{7f}\u{2028}".chars()).collect();
    let written = serde_json::to_string(&text)?;
    for id in ["7", "-7", "0", "9223372036854775807", "18446744073709551615", r#""""#, &written] {
        let line = ask(id)?;
        assert!(line.starts_with(&format!(r#"{{"id":{id},"rule":"absence","#)), "{line}");
        let answer: serde_json::Value = serde_json::from_str(&line)?;
        assert_eq!(answer["id"], serde_json::from_str::<serde_json::Value>(id)?);
    }
    assert!(ask("null")?.starts_with(r#"{"rule":"#));
    let long = format!(r#""{}""#, "x".repeat(4097));
    for (id, code) in [
        ("true", "wrong-type"),
        ("1.5", "wrong-type"),
        ("[7]", "wrong-type"),
        (r#"{"a":7}"#, "wrong-type"),
        (&long, "too-long"),
    ] {
        let line = ask(id).err().ok_or("it is answered")?;
        let start = format!(r#"{{"error":{{"code":"{code}","field":"id","#);
        assert!(line.starts_with(&start), "{line}");
    }
    // That of a question that is refused for something else comes back as well.
    let line = echeance::evaluate_json(r#"{"id":"a\tb","rule":"absence"}"#);
    let line = line.err().ok_or("it is answered")?;
    assert!(
        line.starts_with(r#"{"id":"a\tb","error":{"code":"missing-field","field":"as_of","#),
        "{line}"
    );
    Ok(())
}

/// What the contract does not have, or has in another form, is refused at its field.
#[test]
fn a_question_of_another_form_is_refused_at_its_field() -> Result<(), Box<dyn Error>> {
    for (rule, members, code, field) in [
        ("", r#""as_of":"2026-11-21""#, "missing-field", "rule"),
        (r#""rule":null,"#, r#""as_of":"2026-11-21""#, "missing-field", "rule"),
        (r#""rule":3,"#, r#""as_of":"2026-11-21""#, "wrong-type", "rule"),
        (r#""rule":"absense","#, r#""as_of":"2026-11-21""#, "unknown-rule", "rule"),
        (r#""rule":"absence","#, r#""as_of":20261121"#, "wrong-type", "as_of"),
        (r#""rule":"absence","#, r#""as_of":1.5"#, "wrong-type", "as_of"),
        (r#""rule":"absence","#, r#""as_of":["2026-11-21"]"#, "wrong-type", "as_of"),
        (r#""rule":"absence","#, r#""as_of":true"#, "wrong-type", "as_of"),
        (r#""rule":"absence","#, r#""as_of":"2026-11-21","facts":3"#, "wrong-type", "facts"),
        (r#""rule":"absence","#, r#""as_of":"2026-11-21","facts":[]"#, "wrong-type", "facts"),
        (r#""rule":"absence","#, r#""as_of":"2026-11-21","readings":[]"#, "wrong-type", "readings"),
        (
            r#""rule":"absence","#,
            r#""as_of":"2026-11-21","readings":{"leap-day":1}"#,
            "wrong-type",
            "readings.leap-day",
        ),
        (
            r#""rule":"absence","#,
            r#""as_of":"2026-11-21","facts":{"unaffiliated_since":1.5}"#,
            "wrong-type",
            "facts.unaffiliated_since",
        ),
        (
            r#""rule":"exam-result","#,
            r#""as_of":"2026-11-21","facts":{"correct_answers":18446744073709551615}"#,
            "out-of-range",
            "facts.correct_answers",
        ),
        (
            r#""rule":"file-recovery","#,
            r#""as_of":"2026-11-21","facts":{"invoice":{"paid":true}}"#,
            "unknown-field",
            "facts.invoice.paid",
        ),
        (
            r#""rule":"file-recovery","#,
            r#""as_of":"2026-11-21","facts":{"invoice.issued_on":"2026-11-21"}"#,
            "unknown-field",
            "facts.invoice.issued_on",
        ),
        (
            r#""rule":"exam-transfer","#,
            r#""as_of":"2026-11-21","facts":{"affiliation_periods":[3]}"#,
            "wrong-type",
            "facts.affiliation_periods[0]",
        ),
        (
            r#""rule":"exam-transfer","#,
            r#""as_of":"2026-11-21","facts":{"affiliation_periods":[{"from":"2020-01-01"}]}"#,
            "missing-field",
            "facts.affiliation_periods[0].to",
        ),
        (
            r#""rule":"exam-transfer","#,
            r#""as_of":"2026-11-21","facts":{"affiliation_periods":[{"from":"2020-01-01","to":"none","by":1}]}"#,
            "unknown-field",
            "facts.affiliation_periods[0].by",
        ),
        (
            r#""rule":"message-authenticity","#,
            r#""facts":{"asks_for":["password",3]}"#,
            "wrong-type",
            "facts.asks_for[1]",
        ),
        (
            r#""rule":"message-authenticity","#,
            r#""facts":{"asks_for":["password","shoe-size"]}"#,
            "not-a-choice",
            "facts.asks_for[1]",
        ),
        (
            r#""rule":"message-authenticity","#,
            r#""facts":{"asks_for":"password"}"#,
            "wrong-type",
            "facts.asks_for",
        ),
    ] {
        let question = format!("{{{rule}{members}}}");
        let line = echeance::evaluate_json(&question).err().ok_or("it is answered")?;
        let start = format!(r#"{{"error":{{"code":"{code}","field":"{field}","#);
        assert!(line.starts_with(&start), "{question}: {line}");
    }
    Ok(())
}
