//! The vectors, each through JSON and through the typed face, under one mutant after another: of the mutated copy alone.
//!
//! `reach` prints for each vector how many microseconds it takes and which places it reaches. Without an argument it reads
//! lines, a mutant and the vectors to ask, and prints for each which vector saw it. The library keeps no state, so that one
//! process can go from mutant to mutant; one that hangs or ends the process is seen by whoever started it.

use std::error::Error;
use std::io::{self, BufRead, Write};
use std::panic::{self, AssertUnwindSafe};
use std::time::Instant;

use echeance_conformance::{Case, all, differences};

#[allow(dead_code, reason = "its tests run by themselves")]
#[path = "../typed.rs"]
mod typed;

fn main() -> Result<(), Box<dyn Error>> {
    // A panic is how many mutants are seen.
    panic::set_hook(Box::new(|_| {}));
    mutant_switch::choose(0);
    let cases = all()?;
    if std::env::args().nth(1).is_some_and(|it| it == "reach") {
        return reach(&cases);
    }
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let mut numbers = line.split(' ').map(str::parse::<usize>);
        let mutant = numbers.next().ok_or("no mutant")??;
        let mut seen_by = None;
        mutant_switch::choose(u32::try_from(mutant)?);
        for number in numbers {
            let number = number?;
            let case = cases.get(number).ok_or("no such vector")?;
            if !is_as_expected(case) {
                seen_by = Some(number);
                break;
            }
        }
        mutant_switch::choose(0);
        match seen_by {
            Some(number) => writeln!(out, "{mutant} {number}")?,
            None => writeln!(out, "{mutant} -")?,
        }
        out.flush()?;
    }
    Ok(())
}

fn reach(cases: &[Case]) -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    for case in cases {
        is_as_expected(case);
        mutant_switch::record();
        let begin = Instant::now();
        let is_as_expected = is_as_expected(case);
        let micros = begin.elapsed().as_micros();
        mutant_switch::choose(0);
        if !is_as_expected {
            return Err(format!("{}: wrong without a mutant", case.name).into());
        }
        let places = mutant_switch::reached();
        let places: Vec<String> = places.iter().map(ToString::to_string).collect();
        writeln!(out, "{}\t{micros}\t{}", case.name, places.join(" "))?;
    }
    Ok(())
}

fn is_as_expected(case: &Case) -> bool {
    let compared = panic::catch_unwind(AssertUnwindSafe(|| {
        let line = echeance::evaluate_json(&case.question).unwrap_or_else(|line| line);
        let is_known = echeance::rules::by_slug(&case.rule).is_some();
        let is_answered = serde_json::from_str(&line)
            .is_ok_and(|answer| !is_known || differences(case, &answer).is_empty());
        is_answered && typed::compared(case).0.is_empty()
    }));
    compared.unwrap_or(false)
}
