//! The rows of a result: the cells as they came, then what the audit says.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use echeance::columns::{NONE, Part, UNKNOWN};
use echeance::dynamic::{Sentence, UNDETERMINED};
use echeance::register::Register;
use echeance::{Choice as _, Day, DutyState, GeneralReason, Member as _, Voice};
use memchr::{memchr, memchr3};

use super::beside::Beside;
use super::chunk::{Answers, Done, FaultyLine, shown};
use super::fields::{Field, Form, split, value};
use super::harmless::{harmless, is_plain};
use super::plan::Plan;
use super::records::{Chunk, Record};
use super::tally::Acts;
use super::working_day::last_working_day;

/// A row for a file of another format: its line, its cells, then what the audit says.
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) cells: Vec<String>,
    pub(super) answers: Vec<String>,
    /// What the rule was asked on, each a fact and its value as a text, `None` where it is unknown; absent facts apart.
    pub(super) facts: Vec<(&'static str, Option<String>)>,
    /// A day that is only possible, and its acts.
    pub(super) possible: Option<Acts>,
    /// What is owed beside the acts.
    pub(super) beside: Vec<Beside>,
}

/// A reason that a row may have.
struct Reason {
    bit: u32,
    slug: &'static str,
    sentence: String,
}

/// A day that stands in a row.
#[derive(Clone, Copy)]
enum DayOf {
    /// The value at that place of the plan.
    Value(usize),
    LastWorkingDay,
    NextChange,
}

/// What the audit says in a cell.
enum Said<'a> {
    Words(&'a [u8]),
    Day(DayOf),
}

/// What is said of every row whose answers differ in days at most: its cells as they are written, and where in them each day
/// stands.
#[derive(Default)]
struct Line {
    text: Vec<u8>,
    days: Vec<(usize, DayOf)>,
}

/// The most lines that are kept.
const MOST_LINES: usize = 1 << 13;

/// Writes rows.
pub(super) struct Writer {
    plan: Arc<Plan>,
    held: Vec<Reason>,
    /// The words of each outcome, undetermined first.
    pub(super) outcomes: Vec<String>,
    /// Of each act its state and its last day, of each part its outcome.
    pub(super) acts: usize,
    /// What may be a separator beside the register's.
    separators: Vec<u8>,
    /// The values of the plan that are no days, by their places.
    wordy: Vec<usize>,
    /// By the answers that are no days.
    lines: HashMap<Box<[i32]>, Line>,
    /// Those of a row.
    class: Vec<i32>,
}

impl Writer {
    pub(super) fn new(plan: &Arc<Plan>) -> Self {
        let general = GeneralReason::ALL
            .iter()
            .map(|reason| (31 + u32::from(reason.number()), reason.spec()));
        let reasons = (0..).zip(plan.rule.reasons).chain(general).map(|(bit, reason)| Reason {
            bit,
            slug: reason.slug,
            sentence: Sentence { asked: None, reason, voice: Voice::About, lang: plan.lang }
                .to_string(),
        });
        let outcomes = plan.rule.outcomes.iter().map(|outcome| outcome.words);
        Writer {
            plan: Arc::clone(plan),
            held: reasons.collect(),
            outcomes: std::iter::once(UNDETERMINED)
                .chain(outcomes)
                .map(|words| words.about.in_lang(plan.lang).to_owned())
                .collect(),
            acts: Register::acts().count(),
            wordy: (0..)
                .zip(&plan.values)
                .filter(|(_, part)| !matches!(part, Part::Number(_) | Part::DutyBy(_)))
                .map(|(place, _)| place)
                .collect(),
            lines: HashMap::new(),
            class: Vec::new(),
            separators: b",;\t|".iter().copied().filter(|sign| *sign != plan.delimiter).collect(),
        }
    }

    /// Writes the rows of a chunk as they are wanted.
    pub(super) fn write(
        &mut self,
        chunk: &Chunk,
        answers: &Answers,
        done: &mut Done,
        fields: &mut Vec<Field>,
    ) {
        let wants = self.plan.wants;
        let mut faulty = done.faulty.iter().peekable();
        for (row, record) in chunk.records.iter().enumerate() {
            let fault = faulty.next_if(|line| line.row == row);
            let text = chunk.bytes.get(record.span.clone()).unwrap_or_default();
            if wants.rejects && fault.is_some() {
                done.rejects.extend(self.plan.encoding.encoded(text));
                let line_end = record.line_end.unwrap_or(self.plan.line_end);
                done.rejects.extend(self.plan.encoding.encoded(line_end));
            }
            if wants.csv {
                let begun = done.csv.len();
                let surplus = self.cells(text, record, fields, &mut done.csv);
                self.said(row, answers, fault, &mut done.csv);
                push(surplus.as_bytes(), self.plan.delimiter, &mut done.csv);
                done.csv.push(self.plan.delimiter);
                number(record.line, &mut done.csv);
                if self.plan.kept.is_empty() {
                    // No cell stands before the first delimiter.
                    done.csv.remove(begun);
                }
                done.csv.extend_from_slice(self.plan.line_end);
            }
            if wants.rows {
                split(text, self.plan.delimiter, record.has_marks, fields);
                let mut cells: Vec<String> =
                    fields.iter().map(|field| shown(&value(text, field))).collect();
                let surplus = surplus(&self.plan, text, fields);
                cells.resize(self.plan.width(), String::new());
                let mut said = Vec::new();
                let mut text = Vec::new();
                self.answers(row, answers, fault, &mut |cell| {
                    let cell = match cell {
                        Said::Words(words) => words,
                        Said::Day(of) => {
                            text.clear();
                            day(self.day(of, row, answers), &mut text);
                            &text
                        }
                    };
                    said.push(String::from_utf8_lossy(cell).into_owned());
                });
                said.push(surplus);
                let (line, facts) = (record.line, Vec::new());
                done.rows.push(Row {
                    line,
                    cells,
                    answers: said,
                    facts,
                    possible: None,
                    beside: Vec::new(),
                });
            }
        }
    }

    /// Writes the cells as they came, made harmless, one a column; what the line has beside them.
    fn cells(
        &self,
        text: &[u8],
        record: &Record,
        fields: &mut Vec<Field>,
        out: &mut Vec<u8>,
    ) -> String {
        let plan = &self.plan;
        let delimiter = plan.delimiter;
        let is_clean = record.fault.is_none();
        let is_whole = plan.kept.len() == plan.width();
        if is_whole && is_clean && plan.wants.raw && !record.has_marks {
            out.extend_from_slice(text);
            return String::new();
        }
        if is_whole && is_clean && !record.has_marks && !self.may_be_split(text) {
            // Each cell begins after a delimiter.
            let ends = (0..).zip(text).filter(|(_, byte)| **byte == delimiter);
            let begin = |at: usize| {
                text.get(at).is_none_or(|byte| *byte == delimiter || is_plain(&[*byte]))
            };
            if begin(0) && ends.map(|(end, _)| end + 1).all(begin) {
                out.extend_from_slice(text);
                return String::new();
            }
        }
        split(text, delimiter, record.has_marks, fields);
        if is_whole && is_clean && fields.len() == plan.width() {
            // What stands as it came is copied together, with the delimiters in it.
            let (mut from, may_be_split) = (0, self.may_be_split(text));
            for field in fields.iter() {
                let cell = text.get(field.span.clone()).unwrap_or_default();
                let is_safe = is_plain(cell) && !(may_be_split && self.may_be_split(cell));
                if field.form != Form::Plain || !is_safe {
                    out.extend_from_slice(text.get(from..field.span.start).unwrap_or_default());
                    self.cell(text, field, is_clean, out);
                    from = field.span.end;
                }
            }
            out.extend_from_slice(text.get(from..).unwrap_or_default());
            return String::new();
        }
        for (count, place) in (0..plan.width()).filter(|place| plan.is_kept(*place)).enumerate() {
            if count > 0 {
                out.push(delimiter);
            }
            if let Some(field) = fields.get(place) {
                self.cell(text, field, is_clean, out);
            }
        }
        let surplus = surplus(plan, text, fields);
        harmless(&surplus).filter(|_| !plan.wants.raw).unwrap_or(surplus)
    }

    /// Whether a cell might be split by a spreadsheet that takes another separator.
    fn may_be_split(&self, text: &[u8]) -> bool {
        match self.separators.as_slice() {
            [one, two, three] => memchr3(*one, *two, *three, text).is_some(),
            others => others.iter().any(|sign| memchr(*sign, text).is_some()),
        }
    }

    fn cell(&self, text: &[u8], field: &Field, is_clean: bool, out: &mut Vec<u8>) {
        if field.form == Form::Plain && is_clean {
            let cell = text.get(field.span.clone()).unwrap_or_default();
            if is_plain(cell) && !self.may_be_split(cell) {
                out.extend_from_slice(cell);
                return;
            }
        }
        let said = value(text, field);
        let readable =
            if is_clean { String::from_utf8_lossy(&said) } else { Cow::Owned(shown(&said)) };
        let changed = if self.plan.wants.raw { None } else { harmless(&readable) };
        let stands = matches!(field.form, Form::Plain | Form::Quoted) && is_clean;
        match changed {
            None if stands => {
                out.extend_from_slice(text.get(field.span.clone()).unwrap_or_default());
            }
            changed => {
                let cell = changed.map_or(readable, Cow::Owned);
                if field.form == Form::Plain && is_clean && !cell.starts_with('"') {
                    out.extend_from_slice(cell.as_bytes());
                } else {
                    quoted(cell.as_bytes(), self.plan.delimiter, out);
                }
            }
        }
    }

    /// Writes what the audit says of a row, up to the field of an error, each cell after a delimiter.
    fn said(
        &mut self,
        row: usize,
        answers: &Answers,
        fault: Option<&FaultyLine>,
        out: &mut Vec<u8>,
    ) {
        if fault.is_some() {
            let line = self.line(row, answers, fault);
            out.extend_from_slice(&line.text);
            return;
        }
        let at = |column: &[i32]| column.get(row).copied().unwrap_or(0);
        let bits = |column: &[u32]| column.get(row).copied().unwrap_or(0).cast_signed();
        let reasons = answers.reasons.get(row).map_or([0; 2], |reasons| {
            [*reasons, *reasons >> 32].map(|half| low_half(half).cast_signed())
        });
        let mut class = std::mem::take(&mut self.class);
        class.clear();
        class.extend(reasons);
        class.extend([at(&answers.outcome), bits(&answers.missing), bits(&answers.assumed)]);
        class.extend([at(&answers.contested), at(&answers.days_contested)]);
        class.extend([bits(&answers.contested_by)]);
        class.push(self.next_outcome(row, answers).map_or(-1, i32::from));
        class.extend(
            self.wordy.iter().map(|place| answers.values.get(*place).map_or(0, |it| at(it))),
        );
        if let Some(line) = self.lines.get(class.as_slice()) {
            self.put(line, row, answers, out);
        } else {
            let line = self.line(row, answers, None);
            self.put(&line, row, answers, out);
            if self.lines.len() == MOST_LINES {
                self.lines.clear();
            }
            self.lines.insert(class.as_slice().into(), line);
        }
        self.class = class;
    }

    /// Writes a line with the days of a row.
    fn put(&self, line: &Line, row: usize, answers: &Answers, out: &mut Vec<u8>) {
        let mut from = 0;
        for (end, of) in &line.days {
            out.extend_from_slice(line.text.get(from..*end).unwrap_or_default());
            day(self.day(*of, row, answers), out);
            from = *end;
        }
        out.extend_from_slice(line.text.get(from..).unwrap_or_default());
    }

    /// What is said of a row, as it is written.
    fn line(&self, row: usize, answers: &Answers, fault: Option<&FaultyLine>) -> Line {
        let (mut line, delimiter) = (Line::default(), self.plan.delimiter);
        self.answers(row, answers, fault, &mut |cell| match cell {
            // Sentences may hold a delimiter.
            Said::Words(words) => push(words, delimiter, &mut line.text),
            Said::Day(of) => {
                line.text.push(delimiter);
                line.days.push((line.text.len(), of));
            }
        });
        line
    }

    /// A day of a row, as a code.
    fn day(&self, of: DayOf, row: usize, answers: &Answers) -> i32 {
        let at = |column: Option<&Vec<i32>>| {
            column.and_then(|column| column.get(row)).copied().unwrap_or(UNKNOWN)
        };
        match of {
            DayOf::Value(place) => at(answers.values.get(place)),
            DayOf::LastWorkingDay => working_day(&self.plan, at(answers.values.first())),
            DayOf::NextChange => at(Some(&answers.next_change_on)),
        }
    }

    /// What the audit says of a row, cell by cell: as [`OUTPUT_COLUMNS`](echeance.audit) has them, up to the field.
    fn answers(
        &self,
        row: usize,
        answers: &Answers,
        fault: Option<&FaultyLine>,
        cell: &mut dyn FnMut(Said<'_>),
    ) {
        let plan = &self.plan;
        let mut words = |words: &[u8]| cell(Said::Words(words));
        if let Some(fault) = fault {
            let head = 5 + 2 * self.acts + plan.parts.len() + 8 + usize::from(plan.wants.sentences);
            (0..head).for_each(|_| words(b""));
            let (codes, columns) = error_texts(fault);
            words(codes.as_bytes());
            words(harmless(&columns).unwrap_or(columns).as_bytes());
            return;
        }
        let at = |column: &[i32]| column.get(row).copied().unwrap_or(0);
        let outcome = u8::try_from(at(&answers.outcome)).unwrap_or(0);
        words(plan.rule.outcome_slug(outcome).as_bytes());
        words(self.outcomes.get(usize::from(outcome)).map_or(b"", |words| words.as_bytes()));
        let mut values = (0..).zip(&answers.values);
        let mut next = || values.next().map_or((0, 0), |(place, column)| (place, at(column)));
        for _ in 0..2 {
            cell(Said::Day(DayOf::Value(next().0)));
        }
        cell(Said::Day(DayOf::LastWorkingDay));
        for _ in 0..self.acts {
            let state = usize::try_from(next().1).unwrap_or(0);
            let state = state.checked_sub(1).and_then(|place| DutyState::ALL.get(place));
            cell(Said::Words(state.map_or("", |state| state.slug()).as_bytes()));
            cell(Said::Day(DayOf::Value(next().0)));
        }
        let mut words = |words: &[u8]| cell(Said::Words(words));
        for part in &plan.parts {
            words(match next().1 {
                0 => b"",
                number => part.outcome_slug(u8::try_from(number).unwrap_or(0)).as_bytes(),
            });
        }
        let mut text = Vec::new();
        let reasons = answers.reasons.get(row).copied().unwrap_or(0);
        self.reasons(reasons, &mut text);
        words(&text);
        if plan.wants.sentences {
            self.sentences(reasons, &mut text);
            words(&text);
        }
        let mask = |column: &[u32]| column.get(row).copied().unwrap_or(0);
        let first = next().1.cast_unsigned();
        self.missing(mask(&answers.missing), first, &mut text);
        words(&text);
        self.assumed(mask(&answers.assumed), &mut text);
        words(&text);
        for column in [&answers.contested, &answers.days_contested] {
            words(if at(column) == 1 { b"true" } else { b"false" });
        }
        self.contested_by(mask(&answers.contested_by), &mut text);
        words(&text);
        cell(Said::Day(DayOf::NextChange));
        let mut words = |words: &[u8]| cell(Said::Words(words));
        let to = self.next_outcome(row, answers);
        words(to.map_or("", |to| plan.rule.outcome_slug(to)).as_bytes());
        words(b"");
        words(b"");
    }

    /// The outcome after the next change, where there is one.
    fn next_outcome(&self, row: usize, answers: &Answers) -> Option<u8> {
        let on = self.day(DayOf::NextChange, row, answers);
        let to = answers.next_change_outcome.get(row).copied().unwrap_or(0);
        (on != UNKNOWN).then(|| u8::try_from(to).unwrap_or(0))
    }

    fn held(&self, mask: u64) -> impl Iterator<Item = &Reason> {
        self.held.iter().filter(move |reason| mask >> reason.bit & 1 == 1)
    }

    /// The reasons of a mask, by their slugs.
    pub(super) fn reasons(&self, mask: u64, text: &mut Vec<u8>) {
        words(self.held(mask).map(|reason| reason.slug), text);
    }

    pub(super) fn sentences(&self, mask: u64, text: &mut Vec<u8>) {
        joined(self.held(mask).map(|reason| reason.sentence.as_str()), b"; ", text);
    }

    fn facts(&self, mask: u32) -> impl Iterator<Item = &'static str> {
        let facts = self.plan.rule.facts.iter().enumerate();
        facts.filter(move |(place, _)| mask >> place & 1 == 1).map(|(_, fact)| fact.name)
    }

    /// The missing facts, those of which one alone settles the outcome first.
    pub(super) fn missing(&self, all: u32, first: u32, text: &mut Vec<u8>) {
        words(self.facts(all & first).chain(self.facts(all & !first)), text);
    }

    pub(super) fn assumed(&self, mask: u32, text: &mut Vec<u8>) {
        words(self.facts(mask | self.plan.lacking), text);
    }

    pub(super) fn contested_by(&self, mask: u32, text: &mut Vec<u8>) {
        let others = self.plan.others.iter().enumerate();
        words(others.filter(|(bit, _)| mask >> bit & 1 == 1).map(|(_, name)| name.as_str()), text);
    }
}

/// The codes of a line's faults, and their columns or facts.
pub(super) fn error_texts(line: &FaultyLine) -> (String, String) {
    let joined = |part: fn(&super::chunk::Fault) -> &str| {
        line.faults.iter().map(part).collect::<Vec<_>>().join(" ")
    };
    (joined(|fault| fault.code), joined(|fault| &fault.field).trim().to_owned())
}

/// What a line has beside its columns, as it stands.
pub(super) fn surplus(plan: &Plan, text: &[u8], fields: &[Field]) -> String {
    let start = fields.get(plan.width()).map(|field| field.span.start);
    start.map_or_else(String::new, |start| shown(text.get(start..).unwrap_or_default()))
}

/// The last working day of an act, as a code.
pub(super) fn working_day(plan: &Plan, act_by: i32) -> i32 {
    let day = Some(act_by).filter(|day| *day != UNKNOWN && *day != NONE);
    let day = day.and_then(|day| last_working_day(Day::new(day), plan.as_of));
    day.map_or(UNKNOWN, Day::number)
}

/// A cell of the audit, after a delimiter.
fn push(cell: &[u8], delimiter: u8, out: &mut Vec<u8>) {
    out.push(delimiter);
    if cell.iter().any(|byte| matches!(byte, b'"' | b'\n' | b'\r') || *byte == delimiter) {
        quoted(cell, delimiter, out);
    } else {
        out.extend_from_slice(cell);
    }
}

/// A cell between marks, where it needs them.
pub(super) fn quoted(cell: &[u8], delimiter: u8, out: &mut Vec<u8>) {
    if !cell.iter().any(|byte| matches!(byte, b'"' | b'\n' | b'\r') || *byte == delimiter) {
        out.extend_from_slice(cell);
        return;
    }
    out.push(b'"');
    for byte in cell {
        out.push(*byte);
        if *byte == b'"' {
            out.push(b'"');
        }
    }
    out.push(b'"');
}

/// Writes a day, nothing where there is none.
pub(super) fn day(code: i32, out: &mut Vec<u8>) {
    match code {
        UNKNOWN => {}
        NONE => out.extend_from_slice(b"none"),
        number => {
            let (year, month, day) = Day::new(number).civil();
            let [[y1, y2], [y3, y4]] =
                [year / 100, year].map(|year| two(u8::try_from(year % 100).unwrap_or(0)));
            let [[m1, m2], [d1, d2]] = [month, day].map(two);
            out.extend_from_slice(&[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]);
        }
    }
}

/// A number below 100 as two digits.
fn two(number: u8) -> [u8; 2] {
    [b'0' + number / 10 % 10, b'0' + number % 10]
}

/// Writes a number in digits.
fn number(number: u64, out: &mut Vec<u8>) {
    let (start, mut rest) = (out.len(), number);
    loop {
        out.push(b'0' + u8::try_from(rest % 10).unwrap_or(0));
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.get_mut(start..).unwrap_or_default().reverse();
}

fn low_half(number: u64) -> u32 {
    u32::try_from(number & u64::from(u32::MAX)).unwrap_or(0)
}

fn words<'w>(words: impl Iterator<Item = &'w str>, text: &mut Vec<u8>) {
    joined(words, b" ", text);
}

fn joined<'w>(parts: impl Iterator<Item = &'w str>, between: &[u8], text: &mut Vec<u8>) {
    text.clear();
    for part in parts {
        if !text.is_empty() {
            text.extend_from_slice(between);
        }
        text.extend_from_slice(part.as_bytes());
    }
}
