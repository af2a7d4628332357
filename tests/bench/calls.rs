//! Single calls beside the same decision written by hand with `time`, `chrono` and `jiff`.
//!
//! ```text
//! cargo bench -p echeance-conformance --bench calls [-- ROUNDS]
//! ```
//!
//! The decision is that of `exam-transfer`: an exam passed 2 years ago or less, or an affiliation at the expiry of the
//! certificate. The outcomes are compared first. Each task runs in a random order a round, over the same rows; what is told is
//! the median, in nanoseconds a call, and the ratio to the fastest of the three by hand in the same round. Each figure
//! is appended to the file that `ECHEANCE_FIGURES` names, as a line of JSON.

#![allow(missing_docs, reason = "a benchmark has no interface")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a panic is how a failure is told"
)]
#![allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "figures for people")]

use std::fs::OpenOptions;
use std::hint::black_box;
use std::io::Write as _;
use std::time::Instant;

use echeance::dynamic::Question;
use echeance::rules::exam_transfer::{Ask, Outcome, RULE};
use echeance::{Day, Verdict};
use serde_json::json;

const ROWS: usize = 1024;

/// A row: the day of the question, that of the exam, and whether there was an affiliation; days as year, month, day.
#[derive(Clone, Copy)]
struct Row {
    as_of: (i32, u8, u8),
    passed_on: (i32, u8, u8),
    affiliated: bool,
}

/// A task: its name.
struct Task {
    name: &'static str,
    by_hand: bool,
    run: Box<dyn FnMut() -> u64>,
}

fn main() {
    let numbers: Vec<_> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let rounds: usize = numbers.first().map_or(101, |rounds| rounds.parse().unwrap());
    let rows = rows();
    let mut tasks = tasks(&rows);
    let expected = (tasks[0].run)();
    for task in &mut tasks {
        assert_eq!((task.run)(), expected, "{}: another answer", task.name);
    }

    let mut times = vec![Vec::with_capacity(rounds); tasks.len()];
    let mut random = Random(7);
    for _ in 0..rounds {
        let mut order: Vec<usize> = (0..tasks.len()).collect();
        for place in (1..order.len()).rev() {
            order.swap(place, random.below(place + 1));
        }
        for task in order {
            let start = Instant::now();
            black_box((tasks[task].run)());
            times[task].push(start.elapsed().as_secs_f64() * 1e9 / rows.len() as f64);
        }
    }

    let by_hand: Vec<f64> = (0..rounds)
        .map(|round| {
            let hands = tasks.iter().zip(&times).filter(|(task, _)| task.by_hand);
            hands.map(|(_, times)| times[round]).fold(f64::INFINITY, f64::min)
        })
        .collect();
    let mut figures = std::env::var_os("ECHEANCE_FIGURES")
        .map(|file| OpenOptions::new().create(true).append(true).open(file).unwrap());
    println!("{:<34}{:>10}{:>12}", "exam-transfer", "ns", "÷ by hand");
    for (task, times) in tasks.iter().zip(&times) {
        let ratio = median(times.iter().zip(&by_hand).map(|(time, hand)| time / hand).collect());
        let time = median(times.clone());
        println!("{:<34}{time:>10.1}{ratio:>12.2}", task.name);
        if let Some(file) = &mut figures {
            let figure = json!({
                "suite": "calls", "name": task.name, "ns": time, "ratio": ratio, "against": "fastest by hand",
            });
            writeln!(file, "{figure}").unwrap();
        }
    }
}

fn tasks(rows: &[Row]) -> Vec<Task> {
    vec![
        by_hand("time, by hand", rows, time_day, |as_of, passed_on| {
            let year = passed_on.year() + 2;
            let same_day = passed_on.replace_year(year);
            as_of
                <= same_day.unwrap_or_else(|_| {
                    passed_on.replace_day(28).unwrap().replace_year(year).unwrap()
                })
        }),
        by_hand("chrono, by hand", rows, chrono_day, |as_of, passed_on| {
            as_of <= passed_on.checked_add_months(chrono::Months::new(24)).unwrap()
        }),
        by_hand("jiff, by hand", rows, jiff_day, |as_of, passed_on| {
            as_of <= passed_on.checked_add(jiff::Span::new().years(2)).unwrap()
        }),
        ours("Ask::decide", rows, |as_of, passed_on, affiliated| {
            let decision = ask(as_of, passed_on, affiliated).decide().unwrap();
            decision.is_some_and(|decision| decision.outcome == Outcome::Eligible)
        }),
        ours("Ask::ask, outcome", rows, |as_of, passed_on, affiliated| {
            let asked = ask(as_of, passed_on, affiliated).ask().unwrap();
            asked.verdict() == Verdict::Decided(Outcome::Eligible)
        }),
        ours("Ask::ask, every part", rows, |as_of, passed_on, affiliated| {
            let asked = ask(as_of, passed_on, affiliated).ask().unwrap();
            black_box(asked.reasons().count() + asked.missing().count() + asked.flips().count());
            black_box(asked.next_change());
            black_box(asked.contest().count());
            black_box((asked.last_day(), asked.last_day_extended()));
            asked.verdict() == Verdict::Decided(Outcome::Eligible)
        }),
        ours("Question::decide", rows, |as_of, passed_on, affiliated| {
            let decision = question(as_of, passed_on, affiliated).decide().unwrap();
            decision.is_some_and(|decision| decision.outcome == Outcome::Eligible.number())
        }),
        ours("Question::ask, outcome", rows, |as_of, passed_on, affiliated| {
            question(as_of, passed_on, affiliated).ask().unwrap().outcome()
                == Outcome::Eligible.number()
        }),
    ]
}

fn ask<'a>(as_of: Day, passed_on: Day, affiliated: bool) -> Ask<'a> {
    Ask {
        exam_passed_on: passed_on.into(),
        affiliated_at_expiry: affiliated.into(),
        ..Ask::on(as_of)
    }
}

fn question<'a>(as_of: Day, passed_on: Day, affiliated: bool) -> Question<'a> {
    Question::of_rule(&RULE)
        .as_of(as_of)
        .fact("exam_passed_on", passed_on)
        .fact("affiliated_at_expiry", affiliated)
}

/// A task by hand: whether the exam is still of use, then the affiliation.
fn by_hand<D: Copy + 'static>(
    name: &'static str,
    rows: &[Row],
    day: impl Fn((i32, u8, u8)) -> D,
    in_time: impl Fn(D, D) -> bool + 'static,
) -> Task {
    let rows: Vec<_> =
        rows.iter().map(|row| (day(row.as_of), day(row.passed_on), row.affiliated)).collect();
    let run = move || {
        eligible(&rows, |as_of, passed_on, affiliated| affiliated || in_time(as_of, passed_on))
    };
    Task { name, by_hand: true, run: Box::new(run) }
}

fn ours(
    name: &'static str,
    rows: &[Row],
    is_eligible: impl Fn(Day, Day, bool) -> bool + 'static,
) -> Task {
    let day = |(year, month, day)| Day::from_civil(year, month, day).unwrap();
    let rows: Vec<_> =
        rows.iter().map(|row| (day(row.as_of), day(row.passed_on), row.affiliated)).collect();
    Task { name, by_hand: false, run: Box::new(move || eligible(&rows, &is_eligible)) }
}

/// How many rows are eligible, and which: each adds another number.
fn eligible<D: Copy>(rows: &[(D, D, bool)], is_eligible: impl Fn(D, D, bool) -> bool) -> u64 {
    let mut sum = 0_u64;
    for (place, (as_of, passed_on, affiliated)) in (1..).zip(rows) {
        if is_eligible(black_box(*as_of), black_box(*passed_on), black_box(*affiliated)) {
            sum = sum.wrapping_mul(31).wrapping_add(place);
        }
    }
    sum
}

fn time_day((year, month, day): (i32, u8, u8)) -> time::Date {
    time::Date::from_calendar_date(year, month.try_into().unwrap(), day).unwrap()
}

fn chrono_day((year, month, day): (i32, u8, u8)) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(year, month.into(), day.into()).unwrap()
}

fn jiff_day((year, month, day): (i32, u8, u8)) -> jiff::civil::Date {
    let [month, day] = [month, day].map(|part| i8::try_from(part).unwrap());
    jiff::civil::Date::new(i16::try_from(year).unwrap(), month, day).unwrap()
}

/// Random rows of 2024 to 2027, the days on which the 2 years end among them.
fn rows() -> Vec<Row> {
    let mut random = Random(1);
    let mut rows = Vec::with_capacity(ROWS);
    for _ in 0..ROWS {
        let month = random.below(12) + 1;
        let length = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
        let day = u8::try_from(random.below(length) + 1).unwrap();
        let as_of = (2026, u8::try_from(month).unwrap(), day);
        let passed_on = match random.below(4) {
            // The 24 months end on the day of the question, or on a leap day's eve.
            0 => (2024, as_of.1, day),
            1 if as_of.1 == 2 && day == 28 => (2024, 2, 29),
            _ => (
                2021 + i32::try_from(random.below(5)).unwrap(),
                as_of.1,
                u8::try_from(random.below(28) + 1).unwrap(),
            ),
        };
        rows.push(Row { as_of, passed_on, affiliated: random.below(8) == 0 });
    }
    rows
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Numbers that repeat from run to run.
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count
    }
}
