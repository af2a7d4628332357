//! Columns beside a copy of the same bytes.
//!
//! ```text
//! cargo bench -p echeance --bench columns [-- ROUNDS TABLE]
//! ```
//!
//! Each table is answered beside a copy that reads and writes as many bytes in all, in an order drawn each round: once of
//! 16,384 rows, which stay in the cache, and once of 4,194,304. What is told is the median: nanoseconds a row, and the ratio
//! to the copy in the same round. `nulls` has 10 % of each fact unknown. Each figure is appended to the file that `ECHEANCE_FIGURES`
//! names, as a line of JSON.

#![allow(missing_docs, reason = "a benchmark has no interface")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a panic is how a failure is told"
)]

use std::fs::OpenOptions;
use std::hint::black_box;
use std::io::Write as _;
use std::time::Instant;

use echeance::Day;
use echeance::columns::{Columns, Memory, Moments, NONE, Outputs, Part, Texts, UNKNOWN};
use echeance::dynamic::Rule;
use echeance::rules;

const TODAY: i32 = 20_778;
/// Rows that are answered in one call, as a caller does who keeps a chunk in the cache.
const CHUNK: usize = 8192;

/// Numbers that repeat from run to run.
struct Random(u64);

impl Random {
    fn below(&mut self, count: i32) -> i32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i32::try_from(self.0 >> 33).unwrap() % count
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.below(i32::try_from(of.len()).unwrap())).unwrap()]
    }
}

/// What a column of a fact holds.
#[derive(Clone, Copy)]
enum Of {
    /// So many days before the moment at most, so many after it at most.
    Days(i32, i32),
    /// The same, or the fact's own word, so many times in a hundred.
    DaysOr(i32, i32, i32),
    /// One of these codes.
    Codes(&'static [i32]),
    Texts,
}

const YES_NO: Of = Of::Codes(&[1, -1]);

/// A table that is measured: its rule, its facts, the parts of values that are wanted.
struct Task {
    name: &'static str,
    rule: &'static Rule,
    facts: &'static [(&'static str, Of)],
    values: &'static [&'static str],
    unknown: i32,
}

const fn task(
    name: &'static str,
    rule: &'static Rule,
    facts: &'static [(&'static str, Of)],
    values: &'static [&'static str],
    unknown: i32,
) -> Task {
    Task { name, rule, facts, values, unknown }
}

const EXAM: &[(&str, Of)] = &[("passed_on", Of::Days(1500, 0))];
const TRANSFER: &[(&str, Of)] =
    &[("exam_passed_on", Of::Days(1500, 0)), ("affiliated_at_expiry", YES_NO)];
const LAST_USED: &[(&str, Of)] = &[("last_used_on", Of::Days(1000, 0))];
const STATUS: &[(&str, Of)] = &[("expires_on", Of::Days(400, 730)), ("affiliated", YES_NO)];
const NUMBER: &[(&str, Of)] = &[("text", Of::Texts)];
const HOLDER: &[(&str, Of)] = &[
    ("certificate_number", Of::Texts),
    ("kind", Of::Codes(&[1, 1, 1, 2])),
    ("issued_on", Of::Days(900, 0)),
    ("expires_on", Of::Days(200, 730)),
    ("affiliated", Of::Codes(&[0])),
    ("unaffiliated_since", Of::DaysOr(900, 0, 70)),
    ("cancelled_on", Of::DaysOr(100, 0, 95)),
    ("renewal_completed_on", Of::DaysOr(100, 0, 80)),
    ("exam_passed_on", Of::Days(1200, 0)),
    ("affiliated_at_expiry", YES_NO),
    ("account_last_used_on", Of::Days(900, 0)),
    ("renewal_lead_days", Of::Codes(&[90])),
];
const HOLDER_DAYS: &[&str] = &["act_by", "next_due_on", "duties.renew.by"];

static TASKS: &[Task] = &[
    task("exam-validity", &rules::exam_validity::RULE, EXAM, &[], 0),
    task("exam-validity, nulls", &rules::exam_validity::RULE, EXAM, &[], 10),
    task("exam-validity, last_day", &rules::exam_validity::RULE, EXAM, &["last_day"], 0),
    task("exam-validity, last_day, nulls", &rules::exam_validity::RULE, EXAM, &["last_day"], 10),
    task("exam-transfer", &rules::exam_transfer::RULE, TRANSFER, &[], 0),
    task("exam-transfer, nulls", &rules::exam_transfer::RULE, TRANSFER, &[], 10),
    task("exam-transfer, last_day", &rules::exam_transfer::RULE, TRANSFER, &["last_day"], 0),
    task(
        "absence",
        &rules::absence::RULE,
        &[("unaffiliated_since", Of::DaysOr(1000, 0, 20))],
        &[],
        0,
    ),
    task("inactivity", &rules::inactivity::RULE, LAST_USED, &[], 0),
    task("inactivity, nulls", &rules::inactivity::RULE, LAST_USED, &[], 10),
    task(
        "inactivity, cancellation_on",
        &rules::inactivity::RULE,
        LAST_USED,
        &["cancellation_on"],
        0,
    ),
    task(
        "invoice-proof, last_day",
        &rules::invoice_proof::RULE,
        &[("issued_on", Of::Days(500, 0)), ("from_office_confirmation", YES_NO)],
        &["last_day"],
        0,
    ),
    task(
        "change-notice, due_on",
        &rules::change_notice::RULE,
        &[("changed_on", Of::Days(60, 0)), ("notified_on", Of::DaysOr(30, 0, 50))],
        &["due_on"],
        0,
    ),
    task("certificate-status", &rules::certificate_status::RULE, STATUS, &[], 0),
    task("certificate-number", &rules::certificate_number::RULE, NUMBER, &[], 0),
    task("certificate-number, year", &rules::certificate_number::RULE, NUMBER, &["year"], 0),
    task("holder-review", &rules::holder_review::RULE, HOLDER, HOLDER_DAYS, 0),
    task("holder-review, 3 % unknown", &rules::holder_review::RULE, HOLDER, HOLDER_DAYS, 3),
    task("holder-review, 20 % unknown", &rules::holder_review::RULE, HOLDER, HOLDER_DAYS, 20),
];

/// The columns of a table.
struct Table {
    codes: Vec<(usize, Vec<i32>)>,
    texts: Option<Numbers>,
    rows: usize,
}

/// A column of certificate numbers.
struct Numbers {
    place: usize,
    bytes: Vec<u8>,
    offsets: Vec<i64>,
    given: Vec<i32>,
}

impl Table {
    fn of(task: &Task, rows: usize, random: &mut Random) -> Self {
        let mut table = Table { codes: Vec::new(), texts: None, rows };
        for (name, of) in task.facts {
            let place = task.rule.fact_place(name).unwrap();
            let is_unknown = |random: &mut Random| random.below(100) < task.unknown;
            if let Of::Texts = of {
                let given = (0..rows).map(|_| if is_unknown(random) { -2 } else { 1 }).collect();
                let mut bytes = Vec::new();
                let mut offsets = vec![0];
                for _ in 0..rows {
                    bytes.extend_from_slice(
                        format!("CAR20{:02}{:08}", random.below(30), random.below(100_000_000))
                            .as_bytes(),
                    );
                    offsets.push(i64::try_from(bytes.len()).unwrap());
                }
                table.texts = Some(Numbers { place, bytes, offsets, given });
                continue;
            }
            let code = || {
                // Of a number as of a day: -2 would be a number out of range.
                let unknown = match (of, *name) {
                    (Of::Codes(_), "renewal_lead_days") | (Of::Days(..) | Of::DaysOr(..), _) => {
                        UNKNOWN
                    }
                    _ => -2,
                };
                if is_unknown(random) {
                    return unknown;
                }
                let day = |before: i32, after: i32, random: &mut Random| {
                    TODAY - before + random.below(before + after + 1)
                };
                match *of {
                    Of::Days(before, after) => day(before, after, random),
                    Of::DaysOr(before, after, none) => {
                        if random.below(100) < none {
                            NONE
                        } else {
                            day(before, after, random)
                        }
                    }
                    Of::Codes(codes) => random.one(codes),
                    Of::Texts => 1,
                }
            };
            table.codes.push((place, std::iter::repeat_with(code).take(rows).collect()));
        }
        table
    }

    /// Bytes read and written of all rows.
    fn bytes(&self, task: &Task) -> usize {
        let text =
            self.texts.as_ref().map_or(0, |texts| texts.bytes.len() + 8 * texts.offsets.len());
        text + self.rows * 4 * (self.codes.len() + 1 + task.values.len())
    }
}

/// What the answers are written into.
struct Answers {
    outcome: Vec<i32>,
    values: Vec<(Part, Vec<i32>)>,
}

/// Answers the table, chunk by chunk.
fn answer(task: &Task, table: &Table, answers: &mut Answers, memory: &mut Memory) {
    for from in (0..table.rows).step_by(CHUNK) {
        let rows = from..table.rows.min(from + CHUNK);
        let mut columns = Columns::new(task.rule, Moments::One(Day::new(TODAY)), rows.len());
        for (place, codes) in &table.codes {
            columns.set(*place, &codes[rows.clone()]);
        }
        if let Some(Numbers { place, bytes, offsets, given }) = &table.texts {
            let texts = Texts {
                bytes,
                offsets: &offsets[rows.start..=rows.end],
                given: (task.unknown > 0).then(|| &given[rows.clone()]),
            };
            columns.set(*place, texts);
        }
        let mut values: Vec<_> = answers
            .values
            .iter_mut()
            .map(|(part, column)| (*part, &mut column[rows.clone()]))
            .collect();
        let mut outputs = Outputs {
            outcome: Some(&mut answers.outcome[rows.clone()]),
            values: &mut values,
            ..Outputs::default()
        };
        columns.answer(&mut outputs, memory).unwrap();
    }
}

fn median(of: &mut [f64]) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}

fn main() {
    let given: Vec<String> =
        std::env::args().skip(1).filter(|given| !given.starts_with("--")).collect();
    let rounds = given.iter().find_map(|given| given.parse().ok()).unwrap_or(9);
    let only = given.iter().find(|given| given.parse::<usize>().is_err());
    let mut figures = std::env::var_os("ECHEANCE_FIGURES")
        .map(|file| OpenOptions::new().create(true).append(true).open(file).unwrap());
    let mut random = Random(7);
    println!("{:34} {:>9} {:>8} {:>8} {:>10}", "", "rows", "ns/row", "copy", "ratio");
    let is_whole = only.is_some_and(|only| TASKS.iter().any(|task| task.name == only));
    let is_wanted = |task: &&Task| {
        only.is_none_or(|only| {
            task.name == only || !is_whole && task.name.starts_with(only.as_str())
        })
    };
    for task in TASKS.iter().filter(is_wanted) {
        let sizes =
            if task.rule.slug == "holder-review" { [CHUNK, 1 << 17] } else { [1 << 14, 1 << 22] };
        for rows in sizes {
            let table = Table::of(task, rows, &mut random);
            let part = |name: &&str| (Part::named(task.rule, name).unwrap(), vec![0; rows]);
            let mut answers =
                Answers { outcome: vec![0; rows], values: task.values.iter().map(part).collect() };
            let mut memory = Memory::default();
            let half = table.bytes(task) / 2;
            let (from, mut to) = (vec![1_u8; half], vec![0_u8; half]);
            let repeat = if rows > 1 << 16 { 1 } else { 32 };
            let (mut ours, mut copies) = (Vec::new(), Vec::new());
            for _ in 0..rounds {
                let mut measure = |is_ours: bool| {
                    let before = Instant::now();
                    for _ in 0..repeat {
                        if is_ours {
                            answer(task, black_box(&table), &mut answers, &mut memory);
                        } else {
                            to.copy_from_slice(black_box(&from));
                            black_box(&mut to);
                        }
                    }
                    let rows = f64::from(u32::try_from(rows * repeat).unwrap());
                    let spent = before.elapsed().as_secs_f64() * 1e9 / rows;
                    if is_ours { ours.push(spent) } else { copies.push(spent) }
                };
                let ours_first = random.below(2) == 0;
                measure(ours_first);
                measure(!ours_first);
            }
            let mut ratios: Vec<f64> =
                ours.iter().zip(&copies).map(|(one, copy)| one / copy).collect();
            let (name, ns) = (task.name, median(&mut ours));
            let (copy, ratio) = (median(&mut copies), median(&mut ratios));
            println!("{name:34} {rows:>9} {ns:>8.2} {copy:>8.2} {ratio:>10.2}");
            if let Some(file) = &mut figures {
                let against = "a copy of as many bytes";
                writeln!(
                    file,
                    r#"{{"suite":"columns","name":"{name}, {rows} rows","ns":{ns},"ratio":{ratio},"against":"{against}"}}"#
                )
                .unwrap();
            }
        }
    }
}
