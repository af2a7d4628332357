//! The vectors against the Rust core, through its JSON interface.

use std::error::Error;

use echeance::dynamic::ask_json;
use echeance::{Answer, AnswerValue};
use echeance_conformance::{all, differences};
use serde_json::{Map, Value, json};

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

/// An answer as data, which Python reads and Rust keeps, is written by other code than the line of JSON.
#[test]
fn every_vector_is_answered_as_data_too() -> Result<(), Box<dyn Error>> {
    let mut wrong = Vec::new();
    for case in &all()? {
        let Ok(mut told) = ask_json(&case.question, |asked| told(&asked.answer())) else {
            continue;
        };
        let line = echeance::evaluate_json(&case.question).unwrap_or_else(|line| line);
        let line: Value = serde_json::from_str(&line)?;
        // What only comes back: the line has the moment as it was written, and the id.
        for part in ["as_of", "id"] {
            if let Some(given) = line.get(part) {
                told[part] = given.clone();
            }
        }
        let parts = told.as_object().into_iter().flatten();
        let others = parts.filter(|(part, value)| line.get(part.as_str()) != Some(*value));
        wrong.extend(others.map(|(part, value)| format!("{}: {part}: {value}", case.name)));
        wrong.extend(differences(case, &told));
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

fn told(answer: &Answer) -> Value {
    let reasons = answer.reasons.iter().map(|reason| {
        json!({
            "code": reason.code,
            "number": reason.number,
            "text": {"fr": reason.fr, "en": reason.en},
            "sources": reason.sources,
        })
    });
    let flips = answer.flips.iter().map(|flip| {
        json!({
            "fact": flip.fact,
            "to": plain(&flip.to),
            "outcome": flip.outcome,
            "nature": flip.nature,
        })
    });
    let contest = answer.contest.iter().map(|contest| {
        let days = contest.days.iter().map(|(name, day)| (name.clone(), plain(day)));
        json!({
            "reading": contest.reading,
            "choice": contest.choice,
            "outcome": contest.outcome,
            "days": days.collect::<Map<_, _>>(),
        })
    });
    let next_change = answer.next_change.as_ref();
    json!({
        "rule": answer.rule,
        "as_of": answer.as_of,
        "outcome": answer.outcome,
        "reasons": reasons.collect::<Vec<_>>(),
        "values": object(answer.values.iter().map(|(name, value)| (*name, plain(value)))),
        "assumed": answer.assumed,
        "missing": answer.missing,
        "flips": flips.collect::<Vec<_>>(),
        "next_change": next_change.map(|(on, to)| json!({"on": plain(on), "outcome": to})),
        "readings": object(answer.readings.iter().map(|(name, choice)| (*name, json!(choice)))),
        "contested": answer.contested,
        "days_contested": answer.days_contested,
        "contest": contest.collect::<Vec<_>>(),
        "next_steps": answer.next_steps,
        "rules_version": echeance::RULES_VERSION,
    })
}

fn object<'a>(members: impl Iterator<Item = (&'a str, Value)>) -> Value {
    members.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
}

fn plain(value: &AnswerValue) -> Value {
    match value {
        AnswerValue::Null => Value::Null,
        AnswerValue::Day(day) => day.to_string().into(),
        AnswerValue::Instant(instant) => instant.to_string().into(),
        AnswerValue::Number(number) => json!(number),
        AnswerValue::Flag(flag) => json!(flag),
        AnswerValue::Slug(slug) => json!(slug),
        AnswerValue::Slugs(slugs) => json!(slugs),
        AnswerValue::Text(text) => json!(text),
        AnswerValue::Message { to, subject, fr, en } => json!({
            "to": to,
            "subject": {"fr": subject.fr, "en": subject.en},
            "body": {"fr": fr, "en": en},
        }),
        AnswerValue::States(states) => {
            object(states.iter().map(|(key, state)| (*key, json!(state))))
        }
        AnswerValue::Options(options) => {
            let each = options.iter().map(|(option, available, reason)| {
                json!({"option": option, "available": available, "reason": reason})
            });
            each.collect()
        }
        AnswerValue::Duties(duties) => object(duties.iter().map(|duty| {
            let days =
                json!({"state": duty.state, "from": plain(&duty.from), "by": plain(&duty.by)});
            (duty.act, days)
        })),
        AnswerValue::Decisions(answers) => object(answers.iter().map(|answer| {
            let whole = told(answer);
            (answer.rule, whole)
        })),
    }
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
