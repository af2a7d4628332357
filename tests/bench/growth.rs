//! Tables of a thousand to a hundred million rows: the time of a row and the memory stay the same.
//!
//! ```text
//! cargo bench -p echeance-conformance --bench growth [-- MOST]
//! ```
//!
//! A table of any length goes through in chunks of 8,192 rows. Only the answering is timed; the
//! shortest of three runs counts. Told are nanoseconds a row, the ratio to a million rows, and the most memory that the program has held.
//! Each figure is appended to the file that `ECHEANCE_FIGURES` names, as a line of JSON.

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
use std::time::{Duration, Instant};

use echeance::Day;
use echeance::columns::{Memory, Outputs, Part};
use echeance::rules::exam_transfer::Columns;
use serde_json::json;

/// Rows that are answered in one call.
const CHUNK: usize = 8192;
/// Rows of facts that are there; a longer table goes through them again. They do not fit into the caches near a core.
const FACTS: usize = 1 << 20;
const REFERENCE: usize = 1_000_000;

fn main() {
    let arguments: Vec<_> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let most: usize = arguments.first().map_or(100_000_000, |most| most.parse().unwrap());
    let mut figures = std::env::var_os("ECHEANCE_FIGURES")
        .map(|file| OpenOptions::new().create(true).append(true).open(file).unwrap());

    let mut table = Table::new();
    table.answered(REFERENCE);
    let times: Vec<(usize, f64, u64)> = (3..=8)
        .map(|power| 10_usize.pow(power))
        .filter(|rows| *rows <= most)
        .map(|rows| (rows, table.nanoseconds(rows), memory_kib()))
        .collect();
    let reference =
        times.iter().find(|(rows, ..)| *rows == REFERENCE).map_or(times[0].1, |(_, time, _)| *time);

    println!("{:>12}{:>10}{:>10}{:>10}", "rows", "ns a row", "÷ 10⁶", "MiB");
    for (rows, time, kib) in times {
        let (ratio, mib) = (time / reference, kib as f64 / 1024.0);
        println!("{rows:>12}{time:>10.2}{ratio:>10.2}{mib:>10.1}");
        if let Some(file) = &mut figures {
            let figure = json!({
                "suite": "growth", "name": format!("{rows} rows"), "ns": time, "ratio": ratio,
                "against": "a million rows", "mib": mib,
            });
            writeln!(file, "{figure}").unwrap();
        }
    }
}

struct Table {
    passed_on: Vec<i32>,
    affiliated: Vec<i32>,
    outcome: Vec<i32>,
    last_day: Vec<i32>,
    memory: Memory,
}

impl Table {
    /// Days of four years, one in ten unknown.
    fn new() -> Self {
        let mut random = 7_u64;
        let mut below = |count: u64| {
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            i32::try_from((random >> 33) % count).unwrap()
        };
        let mut table = Table {
            passed_on: Vec::with_capacity(FACTS),
            affiliated: Vec::with_capacity(FACTS),
            outcome: vec![0; CHUNK],
            last_day: vec![0; CHUNK],
            memory: Memory::default(),
        };
        for _ in 0..FACTS {
            let is_unknown = below(10) == 0;
            let day = 20_778 - below(1500);
            table.passed_on.push(if is_unknown { echeance::columns::UNKNOWN } else { day });
            table.affiliated.push(if below(2) == 0 { 1 } else { -1 });
        }
        table
    }

    /// The time of a table of that length, the shortest of three.
    fn nanoseconds(&mut self, rows: usize) -> f64 {
        let shortest = (0..3).map(|_| self.answered(rows)).min().unwrap();
        shortest.as_secs_f64() * 1e9 / rows as f64
    }

    fn answered(&mut self, rows: usize) -> Duration {
        let start = Instant::now();
        let mut left = rows;
        let mut from = 0;
        while left > 0 {
            let count = left.min(CHUNK);
            let columns = Columns {
                exam_passed_on: Some(&self.passed_on[from..from + count]),
                affiliated_at_expiry: Some(&self.affiliated[from..from + count]),
                ..Columns::on(Day::new(20_778), count)
            };
            let last_day = Part::named(columns.rule(), "last_day").unwrap();
            let mut outputs = Outputs {
                outcome: Some(&mut self.outcome[..count]),
                values: &mut [(last_day, &mut self.last_day[..count])],
                ..Outputs::default()
            };
            columns.answer(&mut outputs, &mut self.memory).unwrap();
            black_box((&self.outcome, &self.last_day));
            left -= count;
            from = (from + CHUNK) % FACTS;
        }
        start.elapsed()
    }
}

/// The most that the program has held, where the system tells.
fn memory_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
