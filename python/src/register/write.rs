//! The rows of a result: the cells as they came, then what the audit says.

use std::io::Write as _;
use std::sync::Arc;

use echeance::columns::{NONE, UNKNOWN};
use echeance::dynamic::{Sentence, UNDETERMINED};
use echeance::register::Register;
use echeance::{Choice as _, Day, DutyState, GeneralReason, Member as _, Voice};
use memchr::{memchr, memchr3};

use super::fields::{Field, Form, split, value};
use super::harmless::{harmless, is_plain};
use super::plan::Plan;
use super::records::{Chunk, Record};
use super::review::{Answers, Done, FaultyLine, shown};
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
    reasons: Vec<Reason>,
    /// The words of each outcome, undetermined first.
    outcomes: Vec<String>,
    /// Of each act its state and its last day, of each part its outcome.
    acts: usize,
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
            reasons: reasons.collect(),
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
                let width = self.plan.width();
                let surplus = cells.get(width..).unwrap_or_default();
                let surplus = surplus.join(&char::from(self.plan.delimiter).to_string());
                cells.resize(width, String::new());
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
        let surplus = fields.get(plan.width()).map(|field| field.span.start);
        surplus.map_or_else(String::new, |start| {
            let surplus = shown(text.get(start..).unwrap_or_default());
            harmless(&surplus).filter(|_| !plan.wants.raw).unwrap_or(surplus)
        })
    }

    /// Whether a cell might be split by a spreadsheet that takes another separator.
    fn may_be_split(&self, text: &[u8]) -> bool {
        match self.separators.as_slice() {
            [one, two, three] => memchr3(*one, *two, *three, text).is_some(),
            others => others.iter().any(|sign| memchr(*sign, text).is_some()),
        }
    }

    fn cell(&self, text: &[u8], field: &Field, is_clean: bool, out: &mut Vec<u8>) {
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
            let joined = |part: fn(&super::review::Fault) -> &str| {
                fault.faults.iter().map(part).collect::<Vec<_>>().join(" ")
            };
            cell(joined(|fault| fault.code).as_bytes());
            let field = joined(|fault| &fault.field);
            let field = field.trim();
            cell(harmless(field).as_deref().unwrap_or(field).as_bytes());
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
        let working = Some(act_by).filter(|day| *day != UNKNOWN && *day != NONE);
        let working = working.and_then(|day| last_working_day(Day::new(day), plan.as_of));
        day(working.map_or(UNKNOWN, Day::number), &mut text);
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
        let held = || self.reasons.iter().filter(|reason| reasons >> reason.bit & 1 == 1);
        words(held().map(|reason| reason.slug), &mut text);
        cell(&text);
        if plan.wants.sentences {
            joined(held().map(|reason| reason.sentence.as_str()), b"; ", &mut text);
            cell(&text);
        }
        let facts = |mask: u32| {
            let facts = plan.rule.facts.iter().enumerate();
            facts.filter(move |(place, _)| mask >> place & 1 == 1).map(|(_, fact)| fact.name)
        };
        let mask = |column: &[u32]| column.get(row).copied().unwrap_or(0);
        let missing = mask(&answers.missing);
        let first = values.next().unwrap_or(0).cast_unsigned();
        words(facts(missing & first).chain(facts(missing & !first)), &mut text);
        cell(&text);
        words(facts(mask(&answers.assumed) | plan.lacking), &mut text);
        cell(&text);
        for column in [&answers.contested, &answers.days_contested] {
            cell(if at(column) == 1 { b"true" } else { b"false" });
        }
        let by = mask(&answers.contested_by);
        let others = plan.others.iter().enumerate();
        words(
            others.filter(|(bit, _)| by >> bit & 1 == 1).map(|(_, other)| other.name.as_str()),
            &mut text,
        );
        cell(&text);
        let change = answers.next_change_on.get(row).copied().unwrap_or(UNKNOWN);
        day(change, &mut text);
        cell(&text);
        let to = u8::try_from(at(&answers.next_change_outcome)).unwrap_or(0);
        cell(if change == UNKNOWN { b"" } else { plan.rule.outcome_slug(to).as_bytes() });
        cell(b"");
        cell(b"");
    }
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

fn day(code: i32, text: &mut Vec<u8>) {
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
