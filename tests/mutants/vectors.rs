//! The vectors, each through JSON and through the typed face, under one mutant after another; then random questions that were
//! just compared with the oracle, whose answers without a mutant are therefore the oracle's. Of the mutated copy alone.
//!
//! The questions are the lines of the file that `ECHEANCE_MUTANT_QUESTIONS` names. `reach` prints for each vector and question how
//! many microseconds it takes and which places it reaches. Without an argument it reads lines, `answers` or `all`, mutants that are on
//! together and what to ask, and prints for each what saw them; with `all`, what is said of a vector counts too. The library keeps no state, so that one process can go from mutant to mutant; one that hangs or ends the
//! process is seen by whoever started it.

use std::cell::OnceCell;
use std::error::Error;
use std::fs;
use std::io::{self, BufRead, Write};
use std::panic::{self, AssertUnwindSafe};
use std::time::Instant;

use echeance_conformance::bless::said::said;
use echeance_conformance::{Case, all, differences};
use serde_json::Value;

#[allow(dead_code, reason = "its tests run by themselves")]
#[path = "../typed.rs"]
mod typed;

/// What is asked.
enum Asked {
    /// With all that is said of it without a mutant once that was needed: the files of `tests/said` hold it.
    Vector(Box<Case>, OnceCell<Vec<(String, String)>>),
    /// A question, with its answer without a mutant once that was needed.
    Question {
        name: String,
        text: String,
        answer: OnceCell<Option<Value>>,
    },
}

fn main() -> Result<(), Box<dyn Error>> {
    // A panic is how many mutants are seen.
    panic::set_hook(Box::new(|_| {}));
    mutant_switch::choose(&[]);
    let mut cases: Vec<Asked> = all()?.into_iter().map(|case| Asked::Vector(case.into(), OnceCell::new())).collect();
    if let Some(path) = std::env::var_os("ECHEANCE_MUTANT_QUESTIONS") {
        for (at, text) in fs::read_to_string(path)?.lines().enumerate() {
            let (name, text) = (format!("question {}", at + 1), text.to_owned());
            cases.push(Asked::Question { name, text, answer: OnceCell::new() });
        }
    }
    if std::env::args().nth(1).is_some_and(|it| it == "reach") {
        return reach(&cases);
    }
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let mut words = line.split(' ');
        let asks_all = words.next() == Some("all");
        let mutants: Result<Vec<u32>, _> =
            words.next().ok_or("no mutant")?.split(',').map(str::parse).collect();
        let mutants = mutants?;
        let mut seen_by = None;
        for number in words {
            let number: usize = number.parse()?;
            let case = cases.get(number).ok_or("no such vector")?;
            case.ready(asks_all);
            mutant_switch::choose(&mutants);
            let is_as_expected = is_as_expected(case, asks_all);
            mutant_switch::choose(&[]);
            if !is_as_expected {
                seen_by = Some(number);
                break;
            }
        }
        match seen_by {
            Some(number) => writeln!(out, "{number}")?,
            None => writeln!(out, "-")?,
        }
        out.flush()?;
    }
    Ok(())
}

impl Asked {
    fn name(&self) -> &str {
        match self {
            Asked::Vector(case, _) => &case.name,
            Asked::Question { name, .. } => name,
        }
    }

    /// Asks without a mutant what is compared with that.
    fn ready(&self, asks_all: bool) {
        match self {
            Asked::Vector(case, all) => {
                if asks_all {
                    all.get_or_init(|| said(&case.question));
                }
            }
            Asked::Question { text, answer, .. } => {
                answer.get_or_init(|| compared(text));
            }
        }
    }
}

/// The parts of an answer that the oracle compares; `None` where there is none.
fn compared(text: &str) -> Option<Value> {
    const PARTS: [&str; 11] = [
        "error",
        "outcome",
        "assumed",
        "missing",
        "flips",
        "next_change",
        "readings",
        "contested",
        "days_contested",
        "contest",
        "values",
    ];
    let line = echeance::evaluate_json(text).unwrap_or_else(|line| line);
    let answer: Value = serde_json::from_str(&line).ok()?;
    let mut parts = serde_json::Map::new();
    for part in PARTS {
        if let Some(found) = answer.get(part) {
            parts.insert(part.to_owned(), found.clone());
        }
    }
    // The words of an error and of a message are not the oracle's.
    if let Some(error) = parts.get_mut("error").and_then(Value::as_object_mut) {
        error.retain(|key, _| key == "code" || key == "field");
    }
    if let Some(values) = parts.get_mut("values").and_then(Value::as_object_mut) {
        values.retain(|key, _| !["message", "telephone", "decisions"].contains(&key.as_str()));
    }
    Some(parts.into())
}

fn reach(cases: &[Asked]) -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    for case in cases {
        case.ready(true);
        is_as_expected(case, true);
        mutant_switch::record();
        let begin = Instant::now();
        let is_as_expected = is_as_expected(case, true);
        let micros = begin.elapsed().as_micros();
        mutant_switch::choose(&[]);
        if !is_as_expected {
            return Err(format!("{}: wrong without a mutant", case.name()).into());
        }
        let places = mutant_switch::reached();
        let places: Vec<String> = places.iter().map(ToString::to_string).collect();
        writeln!(out, "{}\t{micros}\t{}", case.name(), places.join(" "))?;
    }
    Ok(())
}

fn is_as_expected(asked: &Asked, asks_all: bool) -> bool {
    let is_as_expected = panic::catch_unwind(AssertUnwindSafe(|| match asked {
        Asked::Vector(case, all) => {
            is_vector_as_expected(case)
                && (!asks_all || all.get() == Some(&said(&case.question)))
        }
        Asked::Question { text, answer, .. } => answer.get() == Some(&compared(text)),
    }));
    is_as_expected.unwrap_or(false)
}

fn is_vector_as_expected(case: &Case) -> bool {
    let line = echeance::evaluate_json(&case.question).unwrap_or_else(|line| line);
    let is_known = echeance::rules::by_slug(&case.rule).is_some();
    let is_answered = serde_json::from_str(&line)
        .is_ok_and(|answer| !is_known || differences(case, &answer).is_empty());
    is_answered && typed::compared(case).0.is_empty()
}
