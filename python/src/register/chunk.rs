//! The review of a chunk: its cells to columns of facts, those to columns of answers.

use std::sync::Arc;

use echeance::columns::{
    Columns, FIELD_AS_OF, Memory, Moments, NONE, Outputs, Part, Texts, UNKNOWN, code, error_of,
};
use echeance::dynamic::{FactSpec, Input, Kind};
use echeance::register::{Register, folded};
use echeance::{Day, DutyState, ErrorCode};
use memchr::{memchr, memchr2};

use super::answered::{Answered, Tabulator};
use super::beside::{Beside, Besides};
use super::cells::{Cell, Words, is_rounded};
use super::encoding::readable;
use super::fields::{Field, Form, said, split, value};
use super::given::Given;
use super::harmless::bare;
use super::header::is_repeated;
use super::keys::Keys;
use super::plan::{FactColumn, Plan};
use super::possible;
use super::records::{Chunk, LineFault, Record};
use super::tally::{Acts, Counted, NO_DAY, Tally, places};
use super::total::{foot, total};
use super::write::Writer;

/// How many of the first acts should have been done already where they are due: a new application, the transfer of a result,
/// a new exam.
pub(super) const URGENT_ACTS: usize = 3;

/// How many days ahead the summary looks.
const SOON: i32 = 90;

/// The fact that two certificates do not share.
const NUMBER: &str = "certificate_number";

/// A fault of a line: its column or fact, nothing where it is the whole line; and its code.
#[derive(Clone)]
pub(super) struct Fault {
    pub(super) field: String,
    pub(super) code: &'static str,
}

/// What is wrong with a line of the register.
pub(super) struct FaultyLine {
    pub(super) row: usize,
    pub(super) line: u64,
    pub(super) faults: Vec<Fault>,
}

/// The answers of a chunk, a column each.
#[derive(Default)]
pub(super) struct Answers {
    pub(super) outcome: Vec<i32>,
    pub(super) field: Vec<i32>,
    pub(super) reasons: Vec<u64>,
    pub(super) missing: Vec<u32>,
    pub(super) assumed: Vec<u32>,
    pub(super) contested: Vec<i32>,
    pub(super) days_contested: Vec<i32>,
    /// Bits by the places of the plan's other readings.
    pub(super) contested_by: Vec<u32>,
    pub(super) next_change_on: Vec<i32>,
    pub(super) next_change_outcome: Vec<i32>,
    /// In the order of the plan.
    pub(super) values: Vec<Vec<i32>>,
}

/// What is made of a chunk.
pub(super) struct Done {
    pub(super) csv: Vec<u8>,
    pub(super) rejects: Vec<u8>,
    pub(super) rows: Vec<super::write::Row>,
    /// As `RepeatedKeys` takes them, as the numbers of certificates.
    pub(super) keys: Vec<u8>,
    pub(super) numbers: Vec<u8>,
    pub(super) faulty: Vec<FaultyLine>,
    pub(super) table: Option<Answered>,
    pub(super) tally: Tally,
}

/// The column of a fact, as codes; of a text also the text.
#[derive(Default)]
pub(super) struct Column {
    pub(super) codes: Vec<i32>,
    pub(super) bytes: Vec<u8>,
    pub(super) offsets: Vec<i64>,
}

impl Column {
    /// The fact of a row, its value as a text that is read alike anywhere, without one where it is unknown; `None` where it is
    /// absent.
    pub(super) fn told(
        &self,
        fact: &FactSpec,
        row: usize,
    ) -> Option<(&'static str, Option<String>)> {
        let given = self.codes.get(row).copied().unwrap_or(UNKNOWN);
        if given == code(fact, Input::Absent) {
            return None;
        }
        let text = match fact.kind {
            // Of a cell that could not be read, nothing is known.
            _ if given == unknown(fact) || error_of(given).is_some() => None,
            _ if fact.word_slug().is_some_and(|word| given == code(fact, Input::Text(word))) => {
                fact.word_slug().map(ToOwned::to_owned)
            }
            Kind::Day => Some(Day::new(given).to_string()),
            Kind::YesNo => Some((given == 1).to_string()),
            Kind::Choice(choices) => {
                let place = usize::try_from(given).unwrap_or(0).checked_sub(1);
                place.and_then(|place| choices.get(place)).map(|choice| choice.slug.to_owned())
            }
            Kind::Text => self.text(fact, row).map(ToOwned::to_owned),
            _ => Some(given.to_string()),
        };
        Some((fact.name, text))
    }

    /// The text of a row, where its fact is a text and is given.
    fn text(&self, fact: &FactSpec, row: usize) -> Option<&str> {
        let given = self.codes.get(row).copied()?;
        let is_no_text = given == code(fact, Input::Absent)
            || given == unknown(fact)
            || error_of(given).is_some()
            || fact.word_slug().is_some_and(|word| given == code(fact, Input::Text(word)));
        let end = |place: usize| usize::try_from(*self.offsets.get(place)?).ok();
        let span = end(row)?..end(row + 1)?;
        self.bytes.get(span).filter(|_| !is_no_text).and_then(|text| str::from_utf8(text).ok())
    }

    /// Takes what a cell says.
    fn push(&mut self, fact: &FactSpec, cell: Cell, text: &str) {
        if matches!(fact.kind, Kind::Text) {
            self.bytes.extend_from_slice(text.as_bytes());
            self.offsets.push(offset(&self.bytes));
        }
        self.codes.push(cell.code);
    }

    /// Makes it the column of the fact at a place.
    pub(super) fn set<'a>(&'a self, table: &mut Columns<'a>, place: usize) {
        set(table, place, &self.codes, &self.bytes, &self.offsets);
    }
}

/// How often the cells of a column have each form, with the first lines of each.
#[derive(Clone, Default)]
struct Forms(Vec<(super::cells::Form, u64, Vec<u64>)>);

impl Forms {
    fn add(&mut self, form: super::cells::Form, line: u64) {
        match self.0.iter_mut().find(|(known, ..)| *known == form) {
            Some((_, count, lines)) => {
                *count += 1;
                if lines.len() < 5 {
                    lines.push(line);
                }
            }
            None => self.0.push((form, 1, vec![line])),
        }
    }

    fn count(&self, column: usize, tally: &mut Tally) {
        for (form, count, lines) in &self.0 {
            tally.form(column, form.slug(), *count, lines);
        }
    }
}

/// What a worker uses again and again.
pub(super) struct Worker {
    plan: Arc<Plan>,
    memory: Memory,
    /// For rows that are asked one by one.
    alone: Memory,
    /// As the plan's facts, then its constants.
    columns: Vec<Column>,
    /// As the plan's facts.
    words: Vec<Words>,
    answers: Answers,
    fields: Vec<Field>,
    keys: Keys,
    /// Faults of cells that the core has no code for: row, place of the fact, code.
    own: Vec<(usize, usize, &'static str)>,
    /// By their places, the rows with a day that is only possible.
    possible: Vec<(usize, Acts)>,
    besides: Besides,
    /// By their places, the rows of whom something is owed beside the acts.
    beside: Vec<(usize, Vec<Beside>)>,
    /// The numbers of certificates.
    numbers: Keys,
    writer: Writer,
    tabulator: Tabulator,
}

impl Worker {
    pub(super) fn new(plan: &Arc<Plan>) -> Self {
        let columns = plan.facts.len() + plan.constants.len();
        let writer = Writer::new(plan);
        Worker {
            plan: Arc::clone(plan),
            memory: Memory::of_rows(1 << 14),
            alone: Memory::of_rows(1),
            columns: (0..columns).map(|_| Column::default()).collect(),
            words: plan.facts.iter().map(|_| Words::default()).collect(),
            answers: Answers::default(),
            fields: Vec::new(),
            keys: Keys::default(),
            own: Vec::new(),
            possible: Vec::new(),
            besides: Besides::new(plan.rule, plan),
            beside: Vec::new(),
            numbers: Keys::default(),
            tabulator: Tabulator::new(plan, &writer),
            writer,
        }
    }

    /// Reviews a chunk: `facts` are its columns of facts where they are not read from its cells.
    pub(super) fn review(&mut self, mut chunk: Chunk, facts: Option<&[Given]>) -> Done {
        let mut tally = Tally::default();
        let plan = Arc::clone(&self.plan);
        self.begin(chunk.records.len());
        if let Some(facts) = facts {
            self.take(&chunk, facts, &mut tally);
        } else {
            self.read(&mut chunk, &mut tally);
        }
        self.number(&chunk);
        self.answer(chunk.records.len());
        let faulty = self.faulty(&chunk);
        self.count(&chunk, &faulty, &mut tally);
        let table = plan.table.is_some().then(|| {
            let cells = facts.is_none().then_some(&mut self.fields);
            self.tabulator.table(&self.writer, &chunk, &self.answers, &faulty, cells)
        });
        let mut done = Done {
            csv: Vec::new(),
            rejects: Vec::new(),
            rows: Vec::new(),
            keys: std::mem::take(&mut self.keys.entries),
            numbers: std::mem::take(&mut self.numbers.entries),
            faulty,
            table,
            tally,
        };
        self.writer.write(&chunk, &self.answers, &mut done, &mut self.fields);
        for (at, row) in done.rows.iter_mut().enumerate() {
            let constants =
                plan.constants.iter().filter_map(|(place, _)| plan.rule.facts.get(*place));
            let facts = plan.facts.iter().map(|fact| fact.fact).chain(constants);
            let told = facts.zip(&self.columns).filter_map(|(fact, column)| column.told(fact, at));
            row.facts = told.collect();
        }
        for (at, acts) in self.possible.drain(..) {
            if let Some(row) = done.rows.get_mut(at) {
                row.possible = Some(acts);
            }
        }
        for (at, beside) in self.beside.drain(..) {
            if let Some(row) = done.rows.get_mut(at) {
                row.beside = beside;
            }
        }
        done
    }

    /// Empties the columns, for that number of rows.
    fn begin(&mut self, rows: usize) {
        self.own.clear();
        self.keys.clear();
        self.numbers.clear();
        let (columns, constants) = self.columns.split_at_mut(self.plan.facts.len());
        for column in columns {
            column.codes.clear();
            column.bytes.clear();
            column.offsets.clear();
            column.offsets.push(0);
        }
        for (column, (_, code)) in constants.iter_mut().zip(&self.plan.constants) {
            column.codes.clear();
            column.codes.resize(rows, *code);
            column.offsets.clear();
            column.offsets.resize(rows + 1, 0);
        }
    }

    /// Takes the columns of facts that came as such.
    fn take(&mut self, chunk: &Chunk, given: &[Given], tally: &mut Tally) {
        let plan = Arc::clone(&self.plan);
        let columns = self.columns.iter_mut().zip(&mut self.words).zip(&plan.facts);
        for (((column, words), fact), given) in columns.zip(given) {
            let (own, mut forms) = (&mut self.own, Forms::default());
            let said = |text: &str| words.cell(&plan.reading, fact.fact, text);
            given.each(fact.fact, said, |row, cell, text| {
                let line = chunk.records.get(row).map_or(0, |record| record.line);
                column.push(fact.fact, cell, text);
                if let Some(fault) = cell.fault {
                    own.push((row, fact.place, fault.slug()));
                }
                forms.add(cell.form, line);
            });
            forms.count(fact.column, tally);
        }
        if let Some(given) = given.get(plan.facts.len()) {
            for (row, record) in chunk.records.iter().enumerate() {
                let key = given.text(row);
                self.keys.push(&plan.hasher, key, record.line);
                if is_rounded(key.trim()) {
                    tally.rounded_key(record.line);
                }
            }
        }
    }

    /// Reads the cells of facts into columns.
    fn read(&mut self, chunk: &mut Chunk, tally: &mut Tally) {
        let plan = Arc::clone(&self.plan);
        let mut forms = vec![Forms::default(); plan.facts.len()];
        let Chunk { bytes, records } = chunk;
        let whole = str::from_utf8(bytes).ok();
        let may_be_odd = memchr2(0, b'\r', bytes).is_some();
        let (columns, fields) = (&mut self.columns, &mut self.fields);
        for (row, record) in records.iter_mut().enumerate() {
            let bytes = bytes.get(record.span.clone()).unwrap_or_default();
            let text = match whole {
                Some(whole) => whole.get(record.span.clone()),
                None => str::from_utf8(bytes).ok(),
            };
            record.fault = line_fault(bytes, record, text.is_some(), may_be_odd, &plan, fields);
            // What a broken line has in the place of a cell may be another one.
            let text = text.filter(|_| record.fault.is_none());
            let cell = |place: usize| text.zip(fields.get(place)).map(|it| said(it.0, it.1));
            if let Some(place) = plan.key {
                let key = cell(place).unwrap_or_default();
                self.keys.push(&plan.hasher, &key, record.line);
                if is_rounded(key.trim()) {
                    tally.rounded_key(record.line);
                }
            }
            let columns = columns.iter_mut().zip(&mut self.words).zip(&plan.facts);
            for (((column, words), fact), forms) in columns.zip(&mut forms) {
                let Some(cell) = cell(fact.column) else {
                    column.codes.push(unknown(fact.fact));
                    column.offsets.push(offset(&column.bytes));
                    continue;
                };
                let cell = if plan.is_guarded { bare(&cell) } else { &cell };
                let found = words.cell(&plan.reading, fact.fact, cell);
                column.push(fact.fact, found, cell);
                if let Some(fault) = found.fault {
                    self.own.push((row, fact.place, fault.slug()));
                }
                forms.add(found.form, record.line);
            }
        }
        for (fact, forms) in plan.facts.iter().zip(&forms) {
            forms.count(fact.column, tally);
        }
    }

    /// Takes the numbers of certificates, where the column of the key is another one.
    fn number(&mut self, chunk: &Chunk) {
        let plan = &self.plan;
        let is_number =
            |fact: &FactColumn| fact.fact.name == NUMBER && plan.key != Some(fact.column);
        let Some(at) = plan.facts.iter().position(is_number) else { return };
        let (Some(fact), Some(column)) = (plan.facts.get(at), self.columns.get(at)) else { return };
        for (row, record) in chunk.records.iter().enumerate() {
            let number = column.text(fact.fact, row).unwrap_or_default();
            let is_plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
            let written = (!number.bytes().all(is_plain)).then(|| folded(number).to_uppercase());
            let number = written.as_deref().unwrap_or(number);
            self.numbers.push(&plan.hasher, number, record.line);
        }
    }

    fn answer(&mut self, rows: usize) {
        let plan = &self.plan;
        let mut table = Columns::new(plan.rule, Moments::One(plan.as_of), rows);
        table.readings = plan.readings;
        let places = plan.facts.iter().map(|fact| fact.place);
        let places = places.chain(plan.constants.iter().map(|(place, _)| *place));
        for (place, column) in places.zip(&self.columns) {
            column.set(&mut table, place);
        }
        let further = plan.wants.further;
        let answers = &mut self.answers;
        answers.values.resize_with(plan.values.len(), Vec::new);
        let mut values: Vec<(Part, &mut [i32])> = plan
            .values
            .iter()
            .zip(&mut answers.values)
            .map(|(part, column)| (*part, ready(column, rows)))
            .collect();
        let mut outputs = Outputs {
            outcome: Some(ready(&mut answers.outcome, rows)),
            field: Some(ready(&mut answers.field, rows)),
            reasons: Some(ready(&mut answers.reasons, rows)),
            missing: Some(ready(&mut answers.missing, rows)),
            assumed: Some(ready(&mut answers.assumed, rows)),
            contested: further.then(|| ready(&mut answers.contested, rows)),
            days_contested: further.then(|| ready(&mut answers.days_contested, rows)),
            contested_by: (further && (plan.wants.csv || plan.wants.rows || plan.table.is_some()))
                .then(|| ready(&mut answers.contested_by, rows)),
            next_change_on: further.then(|| ready(&mut answers.next_change_on, rows)),
            next_change_outcome: further.then(|| ready(&mut answers.next_change_outcome, rows)),
            values: &mut values,
            ..Outputs::default()
        };
        let answered = table.answer(&mut outputs, &mut self.memory);
        // Every column was made for its fact, and for these rows.
        debug_assert!(answered.is_ok(), "{answered:?}");
    }

    /// The lines with faults, each with all of them.
    fn faulty(&mut self, chunk: &Chunk) -> Vec<FaultyLine> {
        let mut faulty = Vec::new();
        for (row, record) in chunk.records.iter().enumerate() {
            let found = match record.fault {
                Some(fault) => vec![self.fault_of_line(chunk, record, fault)],
                None if self.answers.outcome.get(row).is_some_and(|outcome| *outcome < 0) => {
                    self.faults_of_cells(row)
                }
                None => continue,
            };
            faulty.push(FaultyLine { row, line: record.line, faults: found });
        }
        faulty
    }

    fn fault_of_line(&mut self, chunk: &Chunk, record: &Record, fault: LineFault) -> Fault {
        let text = chunk.bytes.get(record.span.clone()).unwrap_or_default();
        split(text, self.plan.delimiter, record.has_marks, &mut self.fields);
        let cell = |field: &Field| text.get(field.span.clone()).unwrap_or_default();
        let place = match fault {
            LineFault::TooLong | LineFault::Header => None,
            LineFault::Encoding => {
                self.fields.iter().position(|field| str::from_utf8(cell(field)).is_err())
            }
            LineFault::Nul => self.fields.iter().position(|field| memchr(0, cell(field)).is_some()),
            LineFault::StrayReturn => {
                self.fields.iter().position(|field| memchr(b'\r', cell(field)).is_some())
            }
            LineFault::OpenQuote => self.fields.iter().position(|field| field.form == Form::Open),
            // A short line lacks the field after its last one; where a field too many came in cannot be known.
            LineFault::FieldCount => Some(self.fields.len()),
            LineFault::Total => total_of(text, &self.plan, &self.fields),
            LineFault::Foot => foot(text, &self.plan, &self.fields),
        };
        let field = place.map(|place| self.plan.name_of(place)).unwrap_or_default();
        Fault { field, code: fault.slug() }
    }

    /// Every fault of a row: each that is found is then taken for unknown, until the row can be asked.
    fn faults_of_cells(&mut self, row: usize) -> Vec<Fault> {
        let plan = Arc::clone(&self.plan);
        let rule = plan.rule;
        let places: Vec<usize> = plan
            .facts
            .iter()
            .map(|fact| fact.place)
            .chain(plan.constants.iter().map(|(place, _)| *place))
            .collect();
        let mut codes: Vec<[i32; 1]> = self
            .columns
            .iter()
            .map(|column| [column.codes.get(row).copied().unwrap_or(0)])
            .collect();
        let mut faults: Vec<Fault> = Vec::new();
        for _ in 0..=places.len() {
            let mut table = Columns::new(rule, Moments::One(plan.as_of), 1);
            table.readings = plan.readings;
            let offsets: Vec<&[i64]> = self
                .columns
                .iter()
                .map(|column| column.offsets.get(row..row + 2).unwrap_or(&[0, 0]))
                .collect();
            for (((place, codes), column), offsets) in
                places.iter().zip(&codes).zip(&self.columns).zip(&offsets)
            {
                set(&mut table, *place, codes, &column.bytes, offsets);
            }
            let (mut outcome, mut field) = ([0], [0]);
            let mut outputs = Outputs {
                outcome: Some(&mut outcome),
                field: Some(&mut field),
                ..Outputs::default()
            };
            // As above.
            let _ = table.answer(&mut outputs, &mut self.alone);
            let ([outcome], [field]) = (outcome, field);
            if outcome >= 0 {
                break;
            }
            let number = outcome.unsigned_abs();
            let known = ErrorCode::ALL.into_iter().find(|code| u32::from(code.number()) == number);
            let place = usize::try_from(field.trailing_zeros()).unwrap_or(0);
            let name = if field == FIELD_AS_OF {
                "as_of"
            } else {
                rule.facts.get(place).map_or("", |fact| fact.name)
            };
            let own = self.own.iter().find(|(of, fact, _)| *of == row && *fact == place);
            let code = own.map_or(known.map_or("", |code| code.slug()), |(_, _, code)| code);
            if faults.iter().any(|fault| fault.field == name) {
                break;
            }
            faults.push(Fault { field: name.to_owned(), code });
            let slot = places.iter().position(|known| *known == place);
            match (slot.and_then(|slot| codes.get_mut(slot)), rule.facts.get(place)) {
                (Some(code), Some(fact)) => *code = [unknown(fact)],
                _ => break,
            }
        }
        faults
    }

    fn count(&mut self, chunk: &Chunk, faulty: &[FaultyLine], tally: &mut Tally) {
        let mut faulty = faulty.iter().peekable();
        let as_of = self.plan.as_of.number();
        let [due, later, open] = [DutyState::Due, DutyState::Later, DutyState::Unknown]
            .map(|state| i32::from(state.number()));
        let acts = Register::acts().count();
        for (row, record) in chunk.records.iter().enumerate() {
            if let Some(line) = faulty.next_if(|line| line.row == row) {
                tally.error(record.line, line.faults.first().map_or("", |fault| fault.code));
                continue;
            }
            let answers = &self.answers;
            let at_or = |column: &[i32], or: i32| column.get(row).copied().unwrap_or(or);
            let at = |column: &[i32]| at_or(column, 0);
            let value =
                |place: usize| answers.values.get(place).map_or(UNKNOWN, |column| at(column));
            let day = |place| Some(value(place)).filter(|day| *day != UNKNOWN);
            let next_due_on = day(1);
            let outcome = at(&answers.outcome);
            // A state and a day of each act follow the two days.
            let is_due = |act: usize| value(2 + 2 * act) == due;
            let is_owed = |act: usize| is_due(act) || value(2 + 2 * act) == later;
            let by = |act| day(3 + 2 * act).filter(|day| *day != NONE).unwrap_or(NO_DAY);
            let beside = self.besides.of(&self.plan, &self.columns, answers, row);
            let certain = || beside.iter().filter(|owed| !owed.is_possible);
            // Each act that is owed, and what is owed beside them, with its last day.
            let each = || {
                let acts = (0..acts).filter(|act| is_owed(*act)).map(|act| (act, by(act)));
                acts.chain(certain().map(|owed| (owed.place, owed.on)))
            };
            let should_be_done = |act: usize| act < URGENT_ACTS && is_due(act);
            let acts_on = |on| bits(each().filter(|(_, by)| *by == on));
            let is_urgent = (0..URGENT_ACTS).any(should_be_done)
                || next_due_on.is_some_and(|day| day <= as_of)
                || certain().any(|owed| owed.on <= as_of);
            let undated = (URGENT_ACTS..acts).filter(|act| is_due(*act) && by(*act) == NO_DAY);
            let undated = undated.fold(0, |all, act| all | 1 << act);
            let urgent = is_urgent.then(|| {
                // The last day may be today.
                let urgent = || each().filter(|(act, by)| should_be_done(*act) || *by <= as_of);
                let first = urgent().map(|(_, by)| by).min().or(next_due_on);
                let on = first.unwrap_or(NO_DAY);
                Acts { on, acts: bits(urgent().filter(|(_, by)| *by == on)) }
            });
            let further = || {
                let last = as_of.saturating_add(SOON);
                let is_soon = |(act, by): &(usize, i32)| {
                    *by <= last || *by == NO_DAY && (*act >= acts || is_due(*act))
                };
                let mut further: Vec<_> =
                    each().filter(is_soon).map(|(act, on)| Acts { on, acts: 1 << act }).collect();
                further.sort_by_key(|of| (of.on, of.acts));
                further
            };
            // Of an undetermined row the nearest last day of an act that is perhaps owed, else the day on which the outcome changes.
            let mut possible = None;
            if outcome == 0 && next_due_on.is_none() && urgent.is_none() {
                let is_open =
                    |act: usize| value(2 + 2 * act) == open && value(3 + 2 * act) == UNKNOWN;
                let of_acts = possible::first(&self.plan, &self.columns, row, is_open);
                // The last day of the calendar is no day that is known: only there is nothing possible left.
                let change = Some(at_or(&answers.next_change_on, UNKNOWN))
                    .filter(|day| *day != UNKNOWN && *day != Day::MAX.number());
                possible = of_acts.or(change.map(|on| Acts { on, acts: 0 }));
                self.possible.extend(possible.map(|acts| (row, acts)));
            }
            let says_nothing = |(fact, column): (&FactColumn, &Column)| {
                column.codes.get(row) == Some(&code(fact.fact, Input::Absent))
            };
            let counted = Counted {
                line: record.line,
                key: self.keys.of(row),
                outcome,
                next_due_on,
                urgent,
                acts_on: &acts_on,
                further: &further,
                due: (0..acts).filter(|act| is_due(*act)).fold(0, |all, act| all | 1 << act),
                beside: &beside,
                undated,
                possible,
                says_nothing: self.plan.facts.iter().zip(&self.columns).all(says_nothing),
                is_contested: at(&answers.contested) == 1,
                has_days_contested: at(&answers.days_contested) == 1,
            };
            let bits = |column: &[u32]| column.get(row).copied().unwrap_or(0);
            let assumed = bits(&answers.assumed) | self.plan.lacking;
            tally.row(&counted, places(bits(&answers.missing)), places(assumed), as_of);
            if !beside.is_empty() {
                self.beside.push((row, beside));
            }
        }
    }
}

/// The bits of acts by their places.
fn bits(acts: impl Iterator<Item = (usize, i32)>) -> u32 {
    acts.fold(0, |all, (act, _)| all | 1 << act)
}

fn set<'a>(
    table: &mut Columns<'a>,
    place: usize,
    codes: &'a [i32],
    bytes: &'a [u8],
    offsets: &'a [i64],
) {
    let is_text = table.rule().facts.get(place).is_some_and(|fact| matches!(fact.kind, Kind::Text));
    if is_text {
        table.set(place, Texts { bytes, offsets, given: Some(codes) });
    } else {
        table.set(place, codes);
    }
}

fn ready<T: Clone + Default>(column: &mut Vec<T>, rows: usize) -> &mut [T] {
    column.resize(rows, T::default());
    column
}

fn unknown(fact: &FactSpec) -> i32 {
    code(fact, Input::Unknown)
}

fn offset(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}

/// What is wrong with a line before any fact of it is read. Of a sound one `fields` are left.
fn line_fault(
    text: &[u8],
    record: &Record,
    is_text: bool,
    may_be_odd: bool,
    plan: &Plan,
    fields: &mut Vec<Field>,
) -> Option<LineFault> {
    if record.fault == Some(LineFault::TooLong) {
        return record.fault;
    }
    if !is_text {
        return Some(LineFault::Encoding);
    }
    if may_be_odd && memchr(0, text).is_some() {
        return Some(LineFault::Nul);
    }
    if record.fault.is_some() {
        return record.fault;
    }
    split(text, plan.delimiter, record.has_marks, fields);
    let has_return = |field: &Field| {
        let cell = text.get(field.span.clone()).unwrap_or_default();
        field.form == Form::Plain && memchr(b'\r', cell).is_some()
    };
    if may_be_odd && fields.iter().any(has_return) {
        Some(LineFault::StrayReturn)
    } else if is_repeated(text, fields, &plan.headings) {
        Some(LineFault::Header)
    } else if total_of(text, plan, fields).is_some() {
        Some(LineFault::Total)
    } else if foot(text, plan, fields).is_some() {
        Some(LineFault::Foot)
    } else {
        (fields.len() != plan.width()).then_some(LineFault::FieldCount)
    }
}

/// The place of the cell that calls a line a total.
fn total_of(text: &[u8], plan: &Plan, fields: &[Field]) -> Option<usize> {
    let cell = |place: usize| fields.get(place).map(|field| value(text, field));
    total(cell, plan.facts.iter().map(|fact| fact.column))
}

/// A cell as a person can read it, however broken its line.
pub(super) fn shown(cell: &[u8]) -> String {
    let mut text = Vec::with_capacity(cell.len());
    readable(cell, &mut text);
    String::from_utf8_lossy(&text).replace('\0', "\u{fffd}")
}
