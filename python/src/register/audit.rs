//! The audit of a register, as Python asks for it: chunk after chunk.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::available_parallelism;

use echeance::dynamic::AsOf;
use echeance::register::{CELL_WORDS, HEADINGS, Register};
use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyTuple};

use super::beside::all_slugs;
use super::cells::{DayForm, Reading, Times};
use super::chunk::{Done, Worker};
use super::encoding::Encoding;
use super::given::Given;
use super::harmless::harmless;
use super::header::{Problem, columns, place};
use super::keys::{Hasher, same};
use super::lines::Lines;
use super::plan::{Facts, Plan, Wants};
use super::records::{Chunk, ROWS, ROWS_OF_OBJECTS, Record};
use super::run::Workers;
use super::survey::Survey;
use super::tally::{NO_DAY, Tally};
use super::total::{is_known_foot, total};
use crate::answer::rule_of;
use crate::arrow::import;
use crate::columns::Table;
use crate::letter::lang_of;
use crate::question::{Argument, Taking};

/// Reviews the lines of a register by the rule `holder-review`, on one worker a core.
#[pyclass(module = "echeance._echeance")]
pub(crate) struct Audit {
    plan: Arc<Plan>,
    workers: Mutex<Workers>,
    tally: Tally,
}

fn day_form(name: Option<&str>) -> PyResult<Option<DayForm>> {
    let Some(name) = name else { return Ok(None) };
    let form = DayForm::ALL.into_iter().find(|form| form.name() == name);
    form.map(Some).ok_or_else(|| PyValueError::new_err("form"))
}

/// The forms of days that a map may declare, those first that are also found.
#[pyfunction]
pub(crate) fn day_forms() -> Vec<&'static str> {
    DayForm::ALL.map(DayForm::name).to_vec()
}

/// Whether the cells of a row are those of a total, and none of them is more than a number.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
pub(crate) fn is_total(cells: Vec<String>) -> bool {
    let cell = |place: usize| Some(Cow::Borrowed(cells.get(place)?.as_bytes()));
    total(cell, 0..cells.len()).is_some()
}

/// Whether one of the cells of a row alone says anything, in the words of a known foot of an export.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
pub(crate) fn is_foot(cells: Vec<String>) -> bool {
    is_known_foot(&cells)
}

/// What is asked of an audit beside its columns.
#[derive(FromPyObject)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
#[pyo3(from_item_all)]
pub(crate) struct Options {
    form: Option<String>,
    time: Option<String>,
    yes: Vec<String>,
    no: Vec<String>,
    empty: Vec<String>,
    csv: bool,
    rows: bool,
    further: bool,
    rejects: bool,
    raw: bool,
    sentences: bool,
    lang: String,
    results_only: bool,
    key: Option<usize>,
    guarded: bool,
    table: Option<Vec<String>>,
    threads: Option<usize>,
}

#[pymethods]
impl Audit {
    /// `lines` is the register, or `None` where rows of texts or columns are given instead.
    #[new]
    #[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
    #[expect(clippy::too_many_arguments, reason = "what a register is, and what is asked of it")]
    fn new<'py>(
        py: Python<'py>,
        as_of: &Bound<'py, PyAny>,
        names: Vec<String>,
        facts: Vec<Option<String>>,
        readings: Argument<'_, 'py>,
        lead_days: Option<i32>,
        lines: Option<&Lines>,
        options: Options,
    ) -> PyResult<Self> {
        let rule = rule_of(py, Register::RULE)?;
        let mut taking = Taking::new(py, rule, Some(as_of))?;
        taking.readings(readings)?;
        let (as_of, readings) = taking.moment()?;
        let AsOf::Day(as_of) = as_of else { return Err(PyValueError::new_err("as_of")) };
        let Facts { columns: facts, constants, lacking } =
            Plan::facts(rule, &facts, lead_days).ok_or_else(|| PyValueError::new_err("facts"))?;
        let small = |words: &[String]| {
            words.iter().map(|word| word.trim().to_lowercase()).collect::<Vec<_>>()
        };
        let reading = Reading {
            days: day_form(options.form.as_deref())?,
            times: match options.time.as_deref() {
                None => Times::Refuse,
                Some("drop") => Times::Drop,
                Some("quebec") => Times::Quebec,
                Some(_) => return Err(PyValueError::new_err("time")),
            },
            yes: small(&options.yes),
            no: small(&options.no),
            empty: small(&options.empty),
        };
        let header = lines.and_then(|lines| lines.header.as_ref());
        let kept = if options.results_only {
            options.key.into_iter().collect()
        } else {
            (0..names.len()).collect()
        };
        let plan = Arc::new(Plan {
            rule,
            as_of,
            readings,
            facts,
            constants,
            lacking,
            is_guarded: options.guarded,
            headings: names.iter().map(|name| echeance::register::folded(name)).collect(),
            names,
            reading,
            delimiter: header.map_or(b',', |header| header.delimiter),
            line_end: header.map_or(b"\n", |header| header.line_end),
            encoding: lines.map_or(Encoding::Utf8, |lines| lines.encoding.clone()),
            wants: Wants {
                csv: options.csv,
                rows: options.rows,
                further: options.further,
                rejects: options.rejects,
                raw: options.raw,
                sentences: options.sentences,
            },
            table: options.table,
            lang: lang_of(&options.lang)?,
            kept,
            key: options.key,
            hasher: Hasher::default(),
            others: Plan::others(rule, readings),
            parts: Plan::parts(),
            values: Plan::values(rule),
        });
        let threads = options
            .threads
            .unwrap_or_else(|| available_parallelism().map_or(1, std::num::NonZero::get));
        let workers = Workers::start(&plan, threads.max(1));
        Ok(Audit { plan, workers: Mutex::new(workers), tally: Tally::default() })
    }

    /// The header of the result.
    fn header<'py>(&self, py: Python<'py>, own: Vec<String>) -> Bound<'py, PyBytes> {
        let plan = &self.plan;
        let mut out = Vec::new();
        let kept = plan.names.iter().enumerate().filter(|(place, _)| plan.is_kept(*place));
        let names = kept.map(|(_, name)| {
            if plan.wants.raw {
                name.clone()
            } else {
                harmless(name).unwrap_or_else(|| name.clone())
            }
        });
        for (place, name) in names.chain(own).enumerate() {
            if place > 0 {
                out.push(plan.delimiter);
            }
            super::write::quoted(name.as_bytes(), plan.delimiter, &mut out);
        }
        out.extend_from_slice(plan.line_end);
        PyBytes::new(py, &out)
    }

    /// The next results of the lines: `(csv, rejects, faults, rows, keys, numbers, table)`, or `None` at the end. A fault is
    /// `(line, column or fact, code)`; a row `(line, cells, answers, facts, a possible day with its acts, what is owed beside)`; the keys and the
    /// numbers of certificates are for `RepeatedKeys`.
    fn next<'py>(
        &mut self,
        py: Python<'py>,
        lines: &mut Lines,
    ) -> PyResult<Option<Bound<'py, PyTuple>>> {
        let most = if self.plan.wants.rows { ROWS_OF_OBJECTS } else { ROWS };
        while !self.workers().are_busy() {
            let Some(chunk) = lines.chunk(py, most)? else { break };
            self.workers().give(chunk, None);
        }
        self.taken(py)
    }

    /// The next results of what was given, as of `next`.
    fn take<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        self.taken(py)
    }

    /// Gives rows of texts to review, each with its line.
    #[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
    fn give_rows(&mut self, rows: Vec<Vec<String>>, lines: Vec<u64>) {
        let chunk = rows_chunk(&rows, &lines, self.plan.delimiter);
        self.workers().give(chunk, None);
    }

    /// Gives Arrow data to be reviewed: a table of the columns of facts, in their order, then that of the key as texts, if
    /// there is one. `cells` has every column as texts, where rows or CSV are wanted.
    fn give_columns(
        &mut self,
        py: Python<'_>,
        facts: &Bound<'_, PyAny>,
        cells: Option<Vec<Vec<String>>>,
        first_line: u64,
    ) -> PyResult<()> {
        let broken = || PyValueError::new_err("facts");
        let (field, nodes) = import(facts)?.ok_or_else(broken)?;
        let [node] = nodes.as_slice() else { return Err(broken()) };
        let given = field.children.iter().enumerate();
        let given = given.map(|(place, field)| Given::new(field, node.member(place)?));
        let given = given.collect::<Option<Vec<_>>>().ok_or_else(broken)?;
        if given.len() != self.plan.facts.len() + usize::from(self.plan.key.is_some()) {
            return Err(broken());
        }
        let lines = first_line..first_line + u64::try_from(node.len).unwrap_or(0);
        let delimiter = self.plan.delimiter;
        let chunk = if let Some(rows) = cells {
            py.detach(|| rows_chunk(&rows, &lines.collect::<Vec<_>>(), delimiter))
        } else {
            let record =
                |line| Record { span: 0..0, line, has_marks: false, fault: None, line_end: None };
            Chunk { bytes: Vec::new(), records: lines.map(record).collect() }
        };
        self.workers().give(chunk, Some(given));
        Ok(())
    }

    /// Whether there is work for every worker, and some more.
    fn is_busy(&mut self) -> bool {
        self.workers().are_busy()
    }

    /// The columns of Arrow data that are wanted, without a row: those of the register by their places where it does not come
    /// as columns itself, then those of the audit.
    fn columns(&self) -> Option<Table> {
        let none = Chunk { bytes: Vec::new(), records: Vec::new() };
        let table = Worker::new(&self.plan).review(none, None).table?;
        Some(Table::of(table.fields, vec![table.array], 0))
    }

    /// How many lines were reviewed so far.
    #[getter]
    const fn rows(&self) -> u64 {
        self.tally.rows
    }

    /// What was counted so far.
    fn tally<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let (tally, rule) = (&self.tally, self.plan.rule);
        let outcome = |number: i32| rule.outcome_slug(u8::try_from(number).unwrap_or(0));
        let fact = |place: usize| rule.facts.get(place).map_or("", |fact| fact.name);
        let day = |number: i32| echeance::Day::new(number).to_string();
        let all = PyDict::new(py);
        all.set_item("rows", tally.rows)?;
        let outcomes = PyDict::new(py);
        for (number, count) in &tally.outcomes {
            outcomes.set_item(outcome(*number), count)?;
        }
        all.set_item("outcomes", outcomes)?;
        all.set_item("errors", &tally.errors)?;
        let missing = PyDict::new(py);
        for (place, count) in &tally.missing {
            missing.set_item(fact(*place), count)?;
        }
        all.set_item("missing", missing)?;
        let assumed = PyDict::new(py);
        for (place, count) in &tally.assumed {
            assumed.set_item(fact(*place), count)?;
        }
        all.set_item("assumed", assumed)?;
        let by_day = [
            ("due", &tally.due),
            ("undetermined_due", &tally.undetermined_due),
            ("beside_due", &tally.beside_due),
        ];
        for (name, counts) in by_day {
            let dict = PyDict::new(py);
            for (number, count) in counts {
                dict.set_item(day(*number), count)?;
            }
            all.set_item(name, dict)?;
        }
        let by_outcome = [
            ("urgent", &tally.urgent),
            ("contested", &tally.contested),
            ("days_contested", &tally.days_contested),
        ];
        for (name, counts) in by_outcome {
            let dict = PyDict::new(py);
            for (number, count) in counts {
                dict.set_item(outcome(*number), count)?;
            }
            all.set_item(name, dict)?;
        }
        let (undated, undated_lines) = (PyDict::new(py), PyDict::new(py));
        for (place, count) in &tally.undated {
            undated.set_item(act_of(*place), count)?;
        }
        for (name, counts) in [("acts_due", &tally.acts_due), ("beside", &tally.beside)] {
            let dict = PyDict::new(py);
            for (place, count) in counts {
                dict.set_item(act_of(*place), count)?;
            }
            all.set_item(name, dict)?;
        }
        all.set_item("beside_possible", tally.beside_possible)?;
        for (place, lines) in &tally.undated_lines {
            undated_lines.set_item(act_of(*place), lines)?;
        }
        all.set_item("undated", undated)?;
        all.set_item("undated_lines", undated_lines)?;
        all.set_item("undetermined_possible", tally.undetermined_possible)?;
        all.set_item("upcoming", tally.upcoming)?;
        let nearest = [
            ("urgent_nearest", &tally.urgent_nearest),
            ("nearest", &tally.nearest),
            ("undetermined_nearest", &tally.undetermined_nearest),
            ("beside_nearest", &tally.beside_nearest),
        ];
        let shown = |on: i32| (on != NO_DAY).then(|| day(on));
        for (name, nearest) in nearest {
            let nearest = nearest.0.iter().map(|due| {
                let (on, acts) = (shown(due.of.on), acts_of(due.of.acts));
                let further = due.further.iter().map(|of| (acts_of(of.acts), shown(of.on)));
                let further: Vec<_> = further.collect();
                let key = due.key.as_str();
                (on, due.line, outcome(due.outcome), key, acts, due.is_possible, further)
            });
            all.set_item(name, nearest.collect::<Vec<_>>())?;
        }
        all.set_item("error_lines", &tally.error_lines)?;
        all.set_item("silent", tally.silent)?;
        all.set_item("silent_lines", &tally.silent_lines)?;
        all.set_item("rounded_keys", tally.rounded_keys)?;
        all.set_item("rounded_key_lines", &tally.rounded_key_lines)?;
        let lines = PyDict::new(py);
        for (number, list) in &tally.lines {
            lines.set_item(outcome(*number), list)?;
        }
        all.set_item("lines", lines)?;
        let forms: Vec<_> = tally
            .forms
            .iter()
            .map(|((column, form), (count, lines))| (*column, *form, *count, lines.clone()))
            .collect();
        all.set_item("forms", forms)?;
        Ok(all)
    }
}

/// The slug of an act, or of what is owed beside them, by its place.
fn act_of(place: usize) -> &'static str {
    all_slugs().nth(place).unwrap_or_default()
}

/// The slugs of acts, of bits by their places.
fn acts_of(bits: u32) -> Vec<&'static str> {
    let acts = all_slugs().enumerate();
    acts.filter(|(place, _)| bits >> place & 1 == 1).map(|(_, act)| act).collect()
}

/// Rows of texts as a chunk.
fn rows_chunk(rows: &[Vec<String>], lines: &[u64], delimiter: u8) -> Chunk {
    let (mut bytes, mut records) = (Vec::new(), Vec::new());
    for (line, row) in lines.iter().zip(rows) {
        let start = bytes.len();
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                bytes.push(delimiter);
            }
            super::write::quoted(cell.as_bytes(), delimiter, &mut bytes);
        }
        let span = start..bytes.len();
        let has_marks =
            row.iter().any(|cell| cell.contains(['"', '\n', '\r', char::from(delimiter)]));
        records.push(Record { span, line: *line, has_marks, fault: None, line_end: None });
    }
    Chunk { bytes, records }
}

impl Audit {
    fn workers(&mut self) -> &mut Workers {
        self.workers.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    fn taken<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        let workers = self.workers();
        let Some(done) = py.detach(|| workers.take()) else { return Ok(None) };
        let done: Done =
            done.map_err(|()| PyRuntimeError::new_err("a worker of the audit failed"))?;
        self.tally.add(&done.tally);
        let faults = PyList::empty(py);
        for line in &done.faulty {
            for fault in &line.faults {
                faults.append((line.line, &fault.field, fault.code))?;
            }
        }
        let rows = done.rows.into_iter().map(|row| {
            let day = |on| echeance::Day::new(on).to_string();
            let possible = row.possible.map(|of| (day(of.on), acts_of(of.acts)));
            let beside = row.beside.into_iter();
            let beside = beside.map(|of| (act_of(of.place), day(of.on), of.is_possible));
            let beside: Vec<_> = beside.collect();
            (row.line, row.cells, row.answers, row.facts, possible, beside)
        });
        let rows = PyList::new(py, rows)?;
        let count = done.table.as_ref().map_or(0, |table| table.array.len);
        let table = done.table.map(|table| Table::of(table.fields, vec![table.array], count));
        let parts = [
            PyBytes::new(py, &done.csv).into_any(),
            PyBytes::new(py, &done.rejects).into_any(),
            faults.into_any(),
            rows.into_any(),
            PyBytes::new(py, &done.keys).into_any(),
            PyBytes::new(py, &done.numbers).into_any(),
            table.into_bound_py_any(py)?,
        ];
        PyTuple::new(py, parts).map(Some)
    }
}

/// Which form the days with slashes have: `(form, lines with slashes, lines that fit day first alone, and month first alone,
/// the first lines of each)`. `facts` names the fact of each column.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
pub(crate) fn survey_days<'py>(
    py: Python<'py>,
    lines: &mut Lines,
    day_columns: Vec<usize>,
) -> PyResult<Bound<'py, PyTuple>> {
    let mut survey = Survey::default();
    if lines.has_slash {
        let delimiter = lines.header.as_ref().map_or(b',', |header| header.delimiter);
        lines.begin(py)?;
        while let Some(chunk) = lines.chunk(py, ROWS)? {
            py.detach(|| survey.push(&chunk, &day_columns, delimiter));
        }
    }
    lines.begin(py)?;
    surveyed(py, &survey)
}

/// The same of rows, as they come: `(line, its days as texts)`.
#[pyfunction]
pub(crate) fn survey_rows<'py>(rows: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
    let mut survey = Survey::default();
    for row in rows.try_iter()? {
        let (line, cells): (u64, Vec<String>) = row?.extract()?;
        survey.line(line, cells.iter());
    }
    surveyed(rows.py(), &survey)
}

fn surveyed<'py>(py: Python<'py>, survey: &Survey) -> PyResult<Bound<'py, PyTuple>> {
    let form = survey.form().map(|(form, _)| form.name());
    (
        form,
        survey.slashed,
        survey.day_first.count,
        survey.month_first.count,
        survey.day_first.first.clone(),
        survey.month_first.first.clone(),
    )
        .into_pyobject(py)
}

/// The place of the header among the first rows of a register; `None` where no row has names that are known or `mapped`.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
pub(crate) fn header_row(rows: Vec<Vec<String>>, mapped: Vec<String>) -> Option<usize> {
    let mapped = mapped.iter().map(|name| echeance::register::folded(name)).collect();
    place(&rows, &mapped)
}

/// Which fact each heading gives: `(facts, problems, notes)`. `mapped` gives the fact, or `None`, of names by a map; `ignored`
/// are no facts. A problem is `("near", name, facts)`, of facts separated by spaces, the nearest first, `("opposite", name)`
/// or `("twice", name, other name, fact)`; a near name whose facts all have their own columns is only noted, `(name, nearest)`.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
pub(crate) fn header_facts(
    py: Python<'_>,
    names: Vec<String>,
    mapped: Vec<(String, Option<String>)>,
    ignored: Vec<String>,
) -> PyResult<Bound<'_, PyTuple>> {
    let rule = rule_of(py, Register::RULE)?;
    let fact = |name: &str| {
        rule.fact_place(name).and_then(|place| rule.facts.get(place)).map(|fact| fact.name)
    };
    let fold = |name: &String| echeance::register::folded(name);
    let mapped: Vec<_> =
        mapped.iter().map(|(name, of)| (fold(name), of.as_deref().and_then(fact))).collect();
    let ignored: Vec<_> = ignored.iter().map(fold).collect();
    let found = columns(&names, &mapped, &ignored);
    let problems = PyList::empty(py);
    for problem in &found.problems {
        match problem {
            Problem::Near(name, facts) => problems.append(("near", name, facts.join(" ")))?,
            Problem::Opposite(name) => problems.append(("opposite", name))?,
            Problem::Twice(first, name, fact) => problems.append(("twice", first, name, fact))?,
        }
    }
    (found.facts, problems, found.told).into_pyobject(py)
}

/// The cell as it is written to CSV: with apostrophes where a spreadsheet would run it.
#[pyfunction]
pub(crate) fn harmless_cell(cell: &str) -> String {
    harmless(cell).unwrap_or_else(|| cell.to_owned())
}

/// A key as keys are compared.
#[pyfunction]
pub(crate) fn same_key(key: &str) -> String {
    same(key)
}

/// A name of a column as names are compared.
#[pyfunction]
pub(crate) fn folded_name(name: &str) -> String {
    echeance::register::folded(name)
}

/// The names of columns that are facts, besides the facts' own: `(fact, names)`.
#[pyfunction]
pub(crate) fn headings() -> Vec<(&'static str, &'static [&'static str])> {
    HEADINGS.to_vec()
}

/// The words that cells may hold: `(what they say, words)`.
#[pyfunction]
pub(crate) const fn cell_words() -> [(&'static str, &'static [&'static str]); CELL_WORDS.len()] {
    CELL_WORDS
}
