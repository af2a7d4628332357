//! The rows of a result: the cells as they came, then what the audit says.

use std::io::Write as _;
use std::sync::Arc;

use echeance::columns::{NONE, UNKNOWN};
use echeance::dynamic::{Sentence, UNDETERMINED};
use echeance::register::Register;
use echeance::{Choice as _, Day, DutyState, GeneralReason, Member as _, Voice};
use memchr::{memchr, memchr3};

use super::chunk::{Answers, Done, FaultyLine, shown};
use super::fields::{Field, Form, split, value};
use super::harmless::{harmless, is_plain};
use super::plan::Plan;
use super::records::{Chunk, Record};
use super::working_day::last_working_day;

/// A row for a file of another format: its line, its cells, then what the audit says.
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) cells: Vec<String>,
    pub(super) answers: Vec<String>,
    /// What the rule was asked on, each a fact and its value as a text, `None` where it is unknown; absent facts apart.
    pub(super) facts: Vec<(&'static str, Option<String>)>,
}

/// A reason that a row may have.
struct Reason {
    bit: u32,
    slug: &'static str,
    sentence: String,
}

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
            separators: b",;\t|".iter().copied().filter(|sign| *sign != plan.delimiter).collect(),
        }
    }

    /// Writes the rows of a chunk as they are wanted.
    pub(super) fn write(
        &self,
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
                done.rejects.extend(self.plan.encoding.encoded(self.plan.line_end));
            }
            if wants.csv {
                let begun = done.csv.len();
                let surplus = self.cells(text, record, fields, &mut done.csv);
                let (out, delimiter) = (&mut done.csv, self.plan.delimiter);
                // Sentences may hold a delimiter.
                self.answers(row, answers, fault, &mut |cell| push(cell, delimiter, out));
                push(surplus.as_bytes(), self.plan.delimiter, &mut done.csv);
                // Writing to memory does not fail.
                let _ = write!(done.csv, "{}{}", char::from(self.plan.delimiter), record.line);
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
                self.answers(row, answers, fault, &mut |cell| {
                    said.push(String::from_utf8_lossy(cell).into_owned());
                });
                said.push(surplus);
                let facts = Vec::new();
                done.rows.push(Row { line: record.line, cells, answers: said, facts });
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
        split(text, delimiter, record.has_marks, fields);
        if is_whole && is_clean && !record.has_marks && !self.may_be_split(text) {
            let cell = |field: &Field| text.get(field.span.clone()).unwrap_or_default();
            if fields.iter().all(|field| is_plain(cell(field))) {
                out.extend_from_slice(text);
                return String::new();
            }
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
            if is_clean { String::from_utf8_lossy(&said).into_owned() } else { shown(&said) };
        let changed = if self.plan.wants.raw { None } else { harmless(&readable) };
        let stands = matches!(field.form, Form::Plain | Form::Quoted) && is_clean;
        match changed {
            None if stands => {
                out.extend_from_slice(text.get(field.span.clone()).unwrap_or_default());
            }
            changed => {
                let cell = changed.unwrap_or(readable);
                if field.form == Form::Plain && is_clean && !cell.starts_with('"') {
                    out.extend_from_slice(cell.as_bytes());
                } else {
                    quoted(cell.as_bytes(), self.plan.delimiter, out);
                }
            }
        }
    }

    /// What the audit says of a row, cell by cell: as [`OUTPUT_COLUMNS`](echeance.audit) has them, up to the field.
    fn answers(
        &self,
        row: usize,
        answers: &Answers,
        fault: Option<&FaultyLine>,
        cell: &mut dyn FnMut(&[u8]),
    ) {
        let plan = &self.plan;
        if let Some(fault) = fault {
            let head = 5 + 2 * self.acts + plan.parts.len() + 8 + usize::from(plan.wants.sentences);
            (0..head).for_each(|_| cell(b""));
            let (codes, columns) = error_texts(fault);
            cell(codes.as_bytes());
            cell(harmless(&columns).unwrap_or(columns).as_bytes());
            return;
        }
        let at = |column: &[i32]| column.get(row).copied().unwrap_or(0);
        let outcome = u8::try_from(at(&answers.outcome)).unwrap_or(0);
        cell(plan.rule.outcome_slug(outcome).as_bytes());
        cell(self.outcomes.get(usize::from(outcome)).map_or(b"", |words| words.as_bytes()));
        let mut values = answers.values.iter().map(|column| at(column));
        let mut text = Vec::new();
        let act_by = answers.values.first().map_or(UNKNOWN, |column| at(column));
        for _ in 0..2 {
            day(values.next().unwrap_or(UNKNOWN), &mut text);
            cell(&text);
        }
        day(working_day(plan, act_by), &mut text);
        cell(&text);
        for _ in 0..self.acts {
            let state = usize::try_from(values.next().unwrap_or(0)).unwrap_or(0);
            let state = state.checked_sub(1).and_then(|place| DutyState::ALL.get(place));
            cell(state.map_or("", |state| state.slug()).as_bytes());
            day(values.next().unwrap_or(UNKNOWN), &mut text);
            cell(&text);
        }
        for part in &plan.parts {
            cell(match values.next().unwrap_or(0) {
                0 => b"",
                number => part.outcome_slug(u8::try_from(number).unwrap_or(0)).as_bytes(),
            });
        }
        let reasons = answers.reasons.get(row).copied().unwrap_or(0);
        self.reasons(reasons, &mut text);
        cell(&text);
        if plan.wants.sentences {
            self.sentences(reasons, &mut text);
            cell(&text);
        }
        let mask = |column: &[u32]| column.get(row).copied().unwrap_or(0);
        let first = values.next().unwrap_or(0).cast_unsigned();
        self.missing(mask(&answers.missing), first, &mut text);
        cell(&text);
        self.assumed(mask(&answers.assumed), &mut text);
        cell(&text);
        for column in [&answers.contested, &answers.days_contested] {
            cell(if at(column) == 1 { b"true" } else { b"false" });
        }
        self.contested_by(mask(&answers.contested_by), &mut text);
        cell(&text);
        let change = answers.next_change_on.get(row).copied().unwrap_or(UNKNOWN);
        day(change, &mut text);
        cell(&text);
        let to = u8::try_from(at(&answers.next_change_outcome)).unwrap_or(0);
        cell(if change == UNKNOWN { b"" } else { plan.rule.outcome_slug(to).as_bytes() });
        cell(b"");
        cell(b"");
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

pub(super) fn day(code: i32, text: &mut Vec<u8>) {
    text.clear();
    match code {
        UNKNOWN => {}
        NONE => text.extend_from_slice(b"none"),
        number => {
            let (year, month, day) = Day::new(number).civil();
            let digit = |number: i32| u8::try_from(number % 10).map_or(b'?', |digit| b'0' + digit);
            let [month, day] = [month, day].map(i32::from);
            text.extend([1000, 100, 10, 1].map(|place| digit(year / place)));
            text.extend([b'-', digit(month / 10), digit(month), b'-', digit(day / 10), digit(day)]);
        }
    }
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
