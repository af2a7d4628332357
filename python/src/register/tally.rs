//! What is counted of the rows of a register.

use std::collections::BTreeMap;

use super::beside::Beside;

/// How many lines of a kind are kept to be shown, and how many of the nearest days.
const SHOWN: usize = 200;
const SOONEST: usize = 10;

/// Stands for the day of an act that has none: after every day.
pub(super) const NO_DAY: i32 = i32::MAX;

/// A reviewed row, as far as it is counted. A day is `None` where none is known.
pub(super) struct Counted<'a> {
    pub(super) line: u64,
    pub(super) key: &'a str,
    /// The outcome's number, 0 undetermined.
    pub(super) outcome: i32,
    pub(super) next_due_on: Option<i32>,
    /// Where one of the acts is due whose day is past, or that should have been done: the first day of these, and the acts
    /// of that day.
    pub(super) urgent: Option<Acts>,
    /// The acts of a day.
    pub(super) acts_on: &'a dyn Fn(i32) -> u32,
    /// Each act that is owed soon, or due without a day, and what is owed beside them: the nearest days first.
    pub(super) further: &'a dyn Fn() -> Vec<Acts>,
    /// The acts that are due: bits by their places.
    pub(super) due: u32,
    /// What is owed beside the acts.
    pub(super) beside: &'a [Beside],
    /// The acts that are due and have no day, those of `urgent` apart: bits by their places.
    pub(super) undated: u32,
    /// Of an undetermined row without `next_due_on` the earliest day that is known, and only possible: of an act that is perhaps
    /// owed, or, of no act, the day on which the outcome changes.
    pub(super) possible: Option<Acts>,
    /// Whether no column of a fact has a cell that says anything.
    pub(super) says_nothing: bool,
    pub(super) is_contested: bool,
    pub(super) has_days_contested: bool,
}

/// A day, or [`NO_DAY`], and the acts that it is the last day of: bits by their places.
#[derive(Clone, Copy)]
pub(super) struct Acts {
    pub(super) on: i32,
    pub(super) acts: u32,
}

/// A line, its outcome, its key, and a day with its acts.
#[derive(Clone)]
pub(super) struct Due {
    pub(super) of: Acts,
    pub(super) line: u64,
    pub(super) outcome: i32,
    pub(super) key: String,
    pub(super) is_possible: bool,
    /// What else is owed of the line, as `Counted::further`.
    pub(super) further: Vec<Acts>,
}

/// Lines by their days, the nearest first.
#[derive(Default)]
pub(super) struct Nearest(pub(super) Vec<Due>);

impl Nearest {
    /// Takes a row by a day and its acts, which may be only possible.
    fn push(&mut self, on: i32, acts: impl FnOnce() -> u32, row: &Counted<'_>, is_possible: bool) {
        let Counted { line, outcome, key, .. } = *row;
        self.put(on, line, || {
            let of = Acts { on, acts: acts() };
            let mut further = (row.further)();
            further.retain(|other| other.acts & of.acts == 0);
            Due { of, line, outcome, key: key.to_owned(), is_possible, further }
        });
    }

    fn put(&mut self, on: i32, line: u64, due: impl FnOnce() -> Due) {
        let is_later = |known: &Due| (known.of.on, known.line) < (on, line);
        if self.0.len() == SOONEST && self.0.last().is_some_and(is_later) {
            return;
        }
        let at = self.0.partition_point(is_later);
        if at < SOONEST {
            self.0.insert(at, due());
            self.0.truncate(SOONEST);
        }
    }

    fn add(&mut self, later: &Nearest) {
        for due in &later.0 {
            self.put(due.of.on, due.line, || due.clone());
        }
    }
}

/// The counts of an audit. Of the register it holds lines, days to act by and the keys of the nearest alone.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) rows: u64,
    /// By the outcome's number, 0 undetermined.
    pub(super) outcomes: BTreeMap<i32, u64>,
    /// Rows by the code of their first fault.
    pub(super) errors: BTreeMap<&'static str, u64>,
    /// By the place of the fact.
    pub(super) missing: BTreeMap<usize, u64>,
    /// By the place of the fact.
    pub(super) assumed: BTreeMap<usize, u64>,
    /// By the next day to act by.
    pub(super) due: BTreeMap<i32, u64>,
    /// Urgent rows by their outcome, and the nearest of them.
    pub(super) urgent: BTreeMap<i32, u64>,
    pub(super) urgent_nearest: Nearest,
    /// Rows that are neither urgent nor undetermined, by the next day to act by, and how many there are.
    pub(super) nearest: Nearest,
    pub(super) upcoming: u64,
    /// By the place of an act, the rows of which it is due.
    pub(super) acts_due: BTreeMap<usize, u64>,
    /// By its place, the rows of which something is owed beside the acts; by its last day, the nearest first; of how many rows
    /// it is only possible.
    pub(super) beside: BTreeMap<usize, u64>,
    pub(super) beside_due: BTreeMap<i32, u64>,
    pub(super) beside_possible: u64,
    pub(super) beside_nearest: Nearest,
    /// By the place of an act, the rows of which it is due without a day, and some of their lines; not of what is urgent.
    pub(super) undated: BTreeMap<usize, u64>,
    pub(super) undated_lines: BTreeMap<usize, Vec<u64>>,
    /// Rows whose outcome, or else whose days, another reading changes, by their outcome.
    pub(super) contested: BTreeMap<i32, u64>,
    pub(super) days_contested: BTreeMap<i32, u64>,
    /// Undetermined rows of which a day is known, by the earliest, of how many it is only possible, and the nearest of them.
    pub(super) undetermined_due: BTreeMap<i32, u64>,
    pub(super) undetermined_possible: u64,
    pub(super) undetermined_nearest: Nearest,
    pub(super) error_lines: Vec<u64>,
    /// Rows of which no column of a fact says anything, and some of their lines.
    pub(super) silent: u64,
    pub(super) silent_lines: Vec<u64>,
    /// Rows of which a spreadsheet rounded the key, and some of their lines.
    pub(super) rounded_keys: u64,
    pub(super) rounded_key_lines: Vec<u64>,
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

    pub(super) fn rounded_key(&mut self, line: u64) {
        self.rounded_keys += 1;
        keep(&mut self.rounded_key_lines, line);
    }

    pub(super) fn row(
        &mut self,
        row: &Counted<'_>,
        missing: impl Iterator<Item = usize>,
        assumed: impl Iterator<Item = usize>,
        as_of: i32,
    ) {
        let outcome = row.outcome;
        self.rows += 1;
        *self.outcomes.entry(outcome).or_default() += 1;
        keep(self.lines.entry(outcome).or_default(), row.line);
        if row.says_nothing {
            self.silent += 1;
            keep(&mut self.silent_lines, row.line);
        }
        for place in missing {
            *self.missing.entry(place).or_default() += 1;
        }
        for place in assumed {
            *self.assumed.entry(place).or_default() += 1;
        }
        if row.is_contested {
            *self.contested.entry(outcome).or_default() += 1;
        } else if row.has_days_contested {
            *self.days_contested.entry(outcome).or_default() += 1;
        }
        if let Some(day) = row.next_due_on {
            *self.due.entry(day).or_default() += 1;
        }
        for act in places(row.undated) {
            *self.undated.entry(act).or_default() += 1;
            keep(self.undated_lines.entry(act).or_default(), row.line);
        }
        for act in places(row.due) {
            *self.acts_due.entry(act).or_default() += 1;
        }
        self.beside(row);
        if let Some(acts) = row.urgent {
            *self.urgent.entry(outcome).or_default() += 1;
            self.urgent_nearest.push(acts.on, || acts.acts, row, false);
            return;
        }
        match row.next_due_on {
            next if outcome == 0 => {
                let possible = row.possible;
                if let Some(on) = next.or(possible.map(|possible| possible.on)) {
                    *self.undetermined_due.entry(on).or_default() += 1;
                    self.undetermined_possible += u64::from(possible.is_some());
                    let acts = || possible.map_or_else(|| (row.acts_on)(on), |it| it.acts);
                    self.undetermined_nearest.push(on, acts, row, possible.is_some());
                }
            }
            Some(on) if on > as_of => {
                self.upcoming += 1;
                // What is owed beside the acts may come first.
                let certain = row.beside.iter().filter(|owed| !owed.is_possible);
                let on = certain.map(|owed| owed.on).min().map_or(on, |beside| beside.min(on));
                self.nearest.push(on, || (row.acts_on)(on), row, false);
            }
            _ => {}
        }
    }

    /// Counts what is owed beside the acts.
    fn beside(&mut self, row: &Counted<'_>) {
        for owed in row.beside {
            *self.beside.entry(owed.place).or_default() += 1;
        }
        let Some(first) = row.beside.iter().min_by_key(|owed| owed.on) else { return };
        *self.beside_due.entry(first.on).or_default() += 1;
        self.beside_possible += u64::from(first.is_possible);
        self.beside_nearest.push(first.on, || 1 << first.place, row, first.is_possible);
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
        add(&mut self.assumed, &later.assumed);
        add(&mut self.due, &later.due);
        add(&mut self.urgent, &later.urgent);
        self.urgent_nearest.add(&later.urgent_nearest);
        self.nearest.add(&later.nearest);
        self.upcoming += later.upcoming;
        add(&mut self.acts_due, &later.acts_due);
        add(&mut self.beside, &later.beside);
        add(&mut self.beside_due, &later.beside_due);
        self.beside_possible += later.beside_possible;
        self.beside_nearest.add(&later.beside_nearest);
        add(&mut self.undated, &later.undated);
        add(&mut self.contested, &later.contested);
        add(&mut self.days_contested, &later.days_contested);
        add(&mut self.undetermined_due, &later.undetermined_due);
        self.undetermined_possible += later.undetermined_possible;
        self.undetermined_nearest.add(&later.undetermined_nearest);
        for line in &later.error_lines {
            keep(&mut self.error_lines, *line);
        }
        self.rounded_keys += later.rounded_keys;
        for line in &later.rounded_key_lines {
            keep(&mut self.rounded_key_lines, *line);
        }
        self.silent += later.silent;
        for line in &later.silent_lines {
            keep(&mut self.silent_lines, *line);
        }
        add_lines(&mut self.lines, &later.lines);
        add_lines(&mut self.undated_lines, &later.undated_lines);
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

fn add_lines<K: Ord + Copy>(all: &mut BTreeMap<K, Vec<u64>>, later: &BTreeMap<K, Vec<u64>>) {
    for (key, lines) in later {
        let known = all.entry(*key).or_default();
        for line in lines {
            keep(known, *line);
        }
    }
}

/// The places of the bits of a mask, the lowest first.
pub(super) fn places(mut mask: u32) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = usize::try_from(mask.trailing_zeros()).ok().filter(|_| mask != 0);
        mask &= mask.wrapping_sub(1);
        place
    })
}

fn keep(lines: &mut Vec<u64>, line: u64) {
    if lines.len() < SHOWN {
        lines.push(line);
    }
}
