//! The JSON interface beside `serde_json`, which parses the same question and writes the same answer, made beforehand, and so
//! decides nothing.
//!
//! ```text
//! cargo bench -p echeance-conformance --bench json [-- ROUNDS]
//! ```
//!
//! The answers are compared first, and the order is drawn anew in each round. `value` parses and writes values of JSON, as most
//! programs do: the ratio is to it. `struct` knows the rule, and borrows every text. `asking` is what an answer holds, worked
//! out and not written: the rest of ours is JSON.

#![allow(missing_docs, reason = "a benchmark has no interface")]

use std::error::Error;
use std::fs::OpenOptions;
use std::hint::black_box;
use std::io::Write as _;
use std::time::Instant;

use echeance::dynamic::{Asked, Question};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

const CALLS: u32 = 400;

/// The most that ours may take of the time of `value`.
const LIMIT: f64 = 1.0;

#[derive(Deserialize)]
struct Asking<'a, F> {
    rule: &'a str,
    as_of: &'a str,
    facts: F,
}

#[derive(Deserialize)]
struct TransferFacts<'a> {
    exam_passed_on: Option<&'a str>,
    affiliated_at_expiry: Option<bool>,
}

#[derive(Deserialize)]
struct InactivityFacts<'a> {
    last_used_on: Option<&'a str>,
}

#[derive(Serialize, Deserialize)]
struct Answer<'a> {
    rule: &'a str,
    as_of: &'a str,
    outcome: &'a str,
    #[serde(borrow)]
    reasons: Vec<Reason<'a>>,
    values: Map<String, Value>,
    assumed: Vec<&'a str>,
    missing: Vec<&'a str>,
    flips: Vec<Flip<'a>>,
    next_change: Option<Change<'a>>,
    readings: Map<String, Value>,
    contested: bool,
    days_contested: bool,
    contest: Vec<Contest<'a>>,
    next_steps: Vec<&'a str>,
    rules_version: &'a str,
}

#[derive(Serialize, Deserialize)]
struct Reason<'a> {
    code: &'a str,
    number: u16,
    #[serde(borrow)]
    text: Text<'a>,
    sources: Vec<&'a str>,
}

#[derive(Serialize, Deserialize)]
struct Text<'a> {
    fr: &'a str,
    en: &'a str,
}

#[derive(Serialize, Deserialize)]
struct Flip<'a> {
    fact: &'a str,
    to: Value,
    outcome: &'a str,
    nature: &'a str,
}

#[derive(Serialize, Deserialize)]
struct Change<'a> {
    on: &'a str,
    outcome: &'a str,
}

#[derive(Serialize, Deserialize)]
struct Contest<'a> {
    reading: &'a str,
    choice: &'a str,
    outcome: &'a str,
    days: Map<String, Value>,
}

type Work<'a> = Box<dyn Fn() + 'a>;

fn main() -> Result<(), Box<dyn Error>> {
    let rounds = std::env::args().skip(1).find_map(|given| given.parse().ok()).unwrap_or(301);
    let transfer = r#"{"rule":"exam-transfer","as_of":"2026-11-21","facts":{"exam_passed_on":"2024-11-21","affiliated_at_expiry":false}}"#;
    let inactivity =
        r#"{"rule":"inactivity","as_of":"2026-11-21","facts":{"last_used_on":"2025-01-31"}}"#;
    let parse_transfer = |text: &str| {
        let asking: Asking<'_, TransferFacts<'_>> =
            serde_json::from_str(text).unwrap_or_else(|_| std::process::abort());
        black_box((
            asking.rule,
            asking.as_of,
            asking.facts.exam_passed_on,
            asking.facts.affiliated_at_expiry,
        ));
    };
    let parse_inactivity = |text: &str| {
        let asking: Asking<'_, InactivityFacts<'_>> =
            serde_json::from_str(text).unwrap_or_else(|_| std::process::abort());
        black_box((asking.rule, asking.as_of, asking.facts.last_used_on));
    };
    println!(
        "{:22}{:>8}{:>8}{:>8}{:>8}{:>7}{:>7}",
        "JSON, ns a question", "ours", "asking", "value", "struct", "ratio", "limit"
    );
    row(rounds, transfer, &parse_transfer)?;
    row(rounds, inactivity, &parse_inactivity)
}

fn row(rounds: usize, text: &str, parse: &dyn Fn(&str)) -> Result<(), Box<dyn Error>> {
    let line = echeance::evaluate_json(text)?;
    let answer: Answer<'_> = serde_json::from_str(&line)?;
    assert_eq!(serde_json::to_string(&answer)?, line);

    let question: Value = serde_json::from_str(text)?;
    let member = |name| question.get(name).ok_or("no such member");
    let (rule, as_of) = (text_of(member("rule")?), text_of(member("as_of")?));
    let facts = member("facts")?.as_object().ok_or("no facts")?;
    let whole: Value = serde_json::from_str(&line)?;
    let works: [Work<'_>; 4] = [
        // ours, struct, value, asking
        Box::new(|| {
            black_box(echeance::evaluate_json(black_box(text)).is_ok());
        }),
        Box::new(|| {
            parse(black_box(text));
            black_box(serde_json::to_string(black_box(&answer)).is_ok());
        }),
        Box::new(|| {
            black_box(serde_json::from_str::<Value>(black_box(text)).is_ok());
            black_box(serde_json::to_string(black_box(&whole)).is_ok());
        }),
        Box::new(|| {
            let mut asked = Question::new(rule).as_of(as_of);
            for (name, value) in facts {
                asked = match value {
                    Value::Bool(flag) => asked.fact(name, *flag),
                    value => asked.fact(name, text_of(value)),
                };
            }
            let asked = asked.ask().unwrap_or_else(|_| std::process::abort());
            black_box(every_part(&asked));
        }),
    ];
    let mut place = 0..;
    let mut timed = works.map(|work| (place.next(), work, Vec::new()));
    let mut state = 1_u64;
    for _ in 0..rounds {
        for last in 1..timed.len() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            timed.swap(last, usize::try_from(state >> 33)? % (last + 1));
        }
        for (_, work, times) in &mut timed {
            let start = Instant::now();
            for _ in 0..CALLS {
                work();
            }
            times.push(start.elapsed().as_secs_f64() / f64::from(CALLS) * 1e9);
        }
    }
    timed.sort_by_key(|(place, ..)| *place);
    let [ours, by_struct, value, asking] = timed.map(|(.., times)| times);
    let ratio = median(ours.iter().zip(&value).map(|(ours, peer)| ours / peer).collect());
    let [ours, by_struct, value, asking] = [ours, by_struct, value, asking].map(median);
    let mark = if ratio <= LIMIT { "pass" } else { "FAIL" };
    println!(
        "{rule:22}{ours:8.0}{asking:8.0}{value:8.0}{by_struct:8.0}{ratio:7.2}{LIMIT:7.2}  {mark}"
    );
    if let Some(file) = std::env::var_os("ECHEANCE_FIGURES") {
        let figure = serde_json::json!({
            "suite": "json", "name": rule, "ns": ours, "ratio": ratio, "against": "serde_json, values",
        });
        writeln!(OpenOptions::new().create(true).append(true).open(file)?, "{figure}")?;
    }
    Ok(())
}

fn text_of(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Works out what an answer holds.
fn every_part(asked: &Asked<'_>) -> usize {
    let values =
        (0..asked.rule().values.len()).filter(|place| asked.value(*place) == asked.value(0));
    values.count()
        + asked.reasons().count()
        + asked.missing().places().count()
        + asked.flips().count()
        + usize::from(asked.next_change().is_some())
        + asked.contest().map(|contest| contest.days().count()).sum::<usize>()
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
