//! What is counted of the rows of a register.

use std::collections::BTreeMap;

/// How many lines of a kind are kept to be shown, and how many of the nearest days.
const SHOWN: usize = 200;
const SOONEST: usize = 10;

/// The counts of an audit. Of the register it holds lines and days to act by alone.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) rows: u64,
    /// By the outcome's number, 0 undetermined.
    pub(super) outcomes: BTreeMap<i32, u64>,
    /// Rows by the code of their first fault.
    pub(super) errors: BTreeMap<&'static str, u64>,
    /// By the place of the fact.
    pub(super) missing: BTreeMap<usize, u64>,
    /// By the day to act by.
    pub(super) due: BTreeMap<i32, u64>,
    /// Day, line and outcome.
    pub(super) soonest: Vec<(i32, u64, i32)>,
    pub(super) error_lines: Vec<u64>,
    /// By the outcome's number.
    pub(super) lines: BTreeMap<i32, Vec<u64>>,
    /// By the column and the form of its cells: how many, and the first lines.
    pub(super) forms: BTreeMap<(usize, &'static str), (u64, Vec<u64>)>,
}

impl Tally {
    pub(super) fn error(&mut self, line: u64, code: &'static str) {
        self.rows += 1;
        *self.errors.entry(code).or_default() += 1;
        keep(&mut self.error_lines, line);
    }

    pub(super) fn row(&mut self, line: u64, outcome: i32, missing: impl Iterator<Item = usize>) {
        self.rows += 1;
        *self.outcomes.entry(outcome).or_default() += 1;
        keep(self.lines.entry(outcome).or_default(), line);
        for place in missing {
            *self.missing.entry(place).or_default() += 1;
        }
    }

    pub(super) fn due(&mut self, day: i32, line: u64, outcome: i32, as_of: i32) {
        *self.due.entry(day).or_default() += 1;
        if day >= as_of {
            self.soon((day, line, outcome));
        }
    }

    fn soon(&mut self, due: (i32, u64, i32)) {
        let is_sooner = self.soonest.last().is_none_or(|last| due < *last);
        if self.soonest.len() < SOONEST || is_sooner {
            let at = self.soonest.partition_point(|known| *known < due);
            self.soonest.insert(at, due);
            self.soonest.truncate(SOONEST);
        }
    }

    pub(super) fn form(&mut self, column: usize, form: &'static str, count: u64, lines: &[u64]) {
        let (all, first) = self.forms.entry((column, form)).or_default();
        *all += count;
        let room = SHOWN.saturating_sub(first.len());
        first.extend(lines.iter().take(room));
    }

    /// Adds the counts of later rows.
    pub(super) fn add(&mut self, later: &Tally) {
        self.rows += later.rows;
        add(&mut self.outcomes, &later.outcomes);
        add(&mut self.errors, &later.errors);
        add(&mut self.missing, &later.missing);
        add(&mut self.due, &later.due);
        for due in &later.soonest {
            self.soon(*due);
        }
        for line in &later.error_lines {
            keep(&mut self.error_lines, *line);
        }
        for (outcome, lines) in &later.lines {
            let known = self.lines.entry(*outcome).or_default();
            for line in lines {
                keep(known, *line);
            }
        }
        for ((column, form), (count, lines)) in &later.forms {
            self.form(*column, form, *count, lines);
        }
    }
}

fn add<K: Ord + Copy>(all: &mut BTreeMap<K, u64>, later: &BTreeMap<K, u64>) {
    for (key, count) in later {
        *all.entry(*key).or_default() += count;
    }
}

fn keep(lines: &mut Vec<u64>, line: u64) {
    if lines.len() < SHOWN {
        lines.push(line);
    }
}
