//! Whole columns in, whole columns out.
//!
//! What Python gives is taken while the interpreter is held; the rows are then answered on threads of their own, a chunk at
//! a time. The functions of the rules are in the generated `echeance/columns.py`.

mod input;
mod kept;
mod made;
mod output;
mod read;
mod run;
mod table;
mod wrong;

use echeance::columns::{ABSENT, AS_OF};
use echeance::dynamic::{AsOf, FactSpec, Kind, Rule};
use echeance::{Day, Readings};
use pyo3::exceptions::{PyOverflowError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyInt, PyString};

use self::input::{
    GIVEN, Source, Subject, arrow, exported, is_of_objects, is_of_periods, list, members,
    null_code, own_code, own_values, source,
};
pub(crate) use self::kept::{restore_column, restore_table};
pub(crate) use self::made::{TextColumn, array, bits, table_of};
use self::output::{Output, Words, all_names, always, named, value_names};
pub(crate) use self::read::{Form, Rows};
pub(crate) use self::table::{Column, Table};
use self::wrong::Refusal;
use crate::answer::rule_of;
use crate::arrow::{Field, Node};
use crate::json::dict_of;
use crate::question::{Argument, Taking};
use crate::signals::look_at_row;

/// What a null of a column says.
const NULLS: [&str; 3] = ["absent", "none", "unknown"];

/// A table, taken from Python.
struct Taken {
    rule: &'static Rule,
    moments: Moment,
    readings: Readings,
    /// The columns of facts, each with its place.
    facts: Vec<(usize, Subject, Source)>,
    rows: usize,
}

/// When the rows are asked about.
enum Moment {
    NotGiven,
    One(Day),
    Each(Subject, Source),
}

/// Columns as they are taken one by one.
struct Gathering {
    rule: &'static Rule,
    nulls: Vec<(String, &'static str)>,
    facts: Vec<(usize, Subject, Source)>,
    as_of: Option<(Subject, Source)>,
    rows: Option<usize>,
}

/// Answers a table of a rule: what the functions of `echeance.columns` share.
#[pyfunction]
#[pyo3(signature = (rule, table, as_of, facts, readings, nulls, words, values, threads))]
#[expect(
    clippy::too_many_arguments,
    reason = "what a function of `echeance.columns` takes, one by one"
)]
pub(crate) fn answer_columns(
    py: Python<'_>,
    rule: &str,
    table: Argument<'_, '_>,
    as_of: Argument<'_, '_>,
    facts: &Bound<'_, PyDict>,
    readings: Argument<'_, '_>,
    nulls: Argument<'_, '_>,
    words: &str,
    values: Argument<'_, '_>,
    threads: Argument<'_, '_>,
) -> PyResult<Table> {
    let rule = rule_of(py, rule)?;
    let choice = Words::NAMES.iter().find(|(name, _)| *name == words);
    let words = choice.map(|(_, words)| *words).ok_or_else(|| {
        Refusal::Word(words, &Words::NAMES.map(|(name, _)| name.to_owned())).of("words")
    })?;
    let outputs = outputs(rule, values)?;
    let threads = match threads {
        Some(given) => threads_of(given)?,
        None => std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
    };
    let taken = taken(py, rule, table, as_of, facts, readings, nulls)?;
    let chunks = py.detach(|| run::answer(&taken, &outputs, words, threads))?;
    // What was taken from Python is given back with the interpreter held.
    let rows = taken.rows;
    drop(taken);
    Ok(Table::new(&outputs, words, chunks, rows))
}

/// How many threads are given.
fn threads_of(given: &Bound<'_, PyAny>) -> PyResult<usize> {
    if given.is_instance_of::<PyInt>() && given.lt(1)? {
        return Err(PyValueError::new_err("threads: at least 1"));
    }
    match given.extract::<usize>() {
        Err(error) if error.is_instance_of::<PyOverflowError>(given.py()) => Ok(usize::MAX),
        threads => threads,
    }
}

/// A name among those of `values`, as messages show it.
fn in_values(name: &str) -> String {
    format!("values.{}", name.chars().take(80).collect::<String>())
}

/// The columns of answers: those that always stand, then those asked for, else the rule's values.
fn outputs(rule: &'static Rule, values: Argument<'_, '_>) -> PyResult<Vec<Output>> {
    let names = match values.filter(|values| !values.is_none()) {
        Some(text) if text.is_instance_of::<PyString>() => vec![text.extract()?],
        Some(list) => {
            list.try_iter()?.map(|name| name?.extract()).collect::<PyResult<Vec<String>>>()?
        }
        None => value_names(rule).collect(),
    };
    let mut outputs = always(rule);
    for name in names {
        let columns = named(rule, &name)
            .ok_or_else(|| Refusal::Name(&name, &all_names(rule)).of(&in_values(&name)))?;
        for column in columns {
            if outputs.iter().any(|output| output.name == column.name) {
                return Err(Refusal::Twice.of(&format!("values.{}", column.name)));
            }
            outputs.push(column);
        }
    }
    Ok(outputs)
}

fn taken(
    py: Python<'_>,
    rule: &'static Rule,
    table: Argument<'_, '_>,
    as_of: Argument<'_, '_>,
    facts: &Bound<'_, PyDict>,
    readings: Argument<'_, '_>,
    nulls: Argument<'_, '_>,
) -> PyResult<Taken> {
    let nulls = nulls_of(rule, nulls)?;
    let mut taking = Gathering { rule, nulls, facts: Vec::new(), as_of: None, rows: None };
    if let Some(table) = table.filter(|table| !table.is_none()) {
        taking.table(table)?;
    }
    for (name, given) in facts {
        taking.named(name.cast::<PyString>()?.to_str()?, &given)?;
    }
    let as_of = as_of.filter(|given| !given.is_none());
    let one = match as_of {
        Some(given) if is_one_day(given)? => Some(given),
        Some(column) => {
            taking.named(AS_OF.name, column)?;
            None
        }
        None => None,
    };
    let has_column = taking.as_of.is_some();
    if has_column && one.is_some() {
        return Err(Refusal::Twice.of(AS_OF.name));
    }
    // Where each row has a day of its own, any will do to read the readings.
    let any = PyDate::new(py, 2000, 1, 1)?.into_any();
    let mut question = Taking::new(py, rule, if has_column { Some(&any) } else { one })?;
    question.readings(readings)?;
    let (moment, readings) = question.moment()?;
    let moments = match (taking.as_of.take(), moment) {
        (Some((subject, source)), _) => Moment::Each(subject, source),
        (None, AsOf::Day(day)) => Moment::One(day),
        (None, _) => Moment::NotGiven,
    };
    taking.whole_objects();
    let rows = taking.rows.ok_or_else(|| Refusal::Nothing.of("table"))?;
    for (name, _) in &taking.nulls {
        let is_column = |(_, subject, source): &(usize, Subject, Source)| {
            subject.name == name && source.rows.is_some()
        };
        if !taking.facts.iter().any(is_column) {
            return Err(Refusal::NoNulls.of(&format!("nulls.{name}")));
        }
    }
    Ok(Taken { rule, moments, readings, facts: taking.facts, rows })
}

fn is_one_day(given: &Bound<'_, PyAny>) -> PyResult<bool> {
    let given = crate::foreign::native(given)?;
    Ok(given.is_instance_of::<PyString>() || given.is_instance_of::<PyDate>())
}

/// What nulls say, by column.
fn nulls_of(rule: &'static Rule, given: Argument<'_, '_>) -> PyResult<Vec<(String, &'static str)>> {
    let Some(given) = given.filter(|given| !given.is_none()) else { return Ok(Vec::new()) };
    let Some(given) = dict_of(given)? else {
        return Err(Refusal::Word("", &["dict".to_owned()]).of("nulls"));
    };
    let mut nulls = Vec::new();
    for (name, word) in given {
        let name: String = name.extract()?;
        let field = format!("nulls.{name}");
        let place = rule.fact_place(&name).and_then(|place| rule.facts.get(place));
        let Some(fact) = place else {
            // The day of the question has no null of another meaning.
            let names = column_names(rule);
            return Err(Refusal::Name(&name, names.get(1..).unwrap_or(&[])).of(&field));
        };
        let word: String = word.extract()?;
        let known =
            NULLS.into_iter().find(|known| *known == word && null_code(fact, known).is_some());
        let Some(known) = known else {
            let words = NULLS.into_iter().filter(|known| null_code(fact, known).is_some());
            return Err(
                Refusal::Word(&word, &words.map(str::to_owned).collect::<Vec<_>>()).of(&field)
            );
        };
        nulls.push((name, known));
    }
    Ok(nulls)
}

/// The names that a table's columns may have.
fn column_names(rule: &'static Rule) -> Vec<String> {
    let facts = rule.facts.iter().filter(|fact| is_column(fact)).map(|fact| fact.name);
    std::iter::once(AS_OF.name).chain(facts).map(str::to_owned).collect()
}

fn is_column(fact: &FactSpec) -> bool {
    !matches!(fact.kind, Kind::Periods | Kind::Instant)
}

/// What pandas calls the rows of a frame; nobody gave it as a column.
fn is_index(name: &str) -> bool {
    let number = name.strip_prefix("__index_level_").and_then(|rest| rest.strip_suffix("__"));
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What names the rows of a frame of pandas. It exports them as columns unless they happen to be numbers in order.
fn index_names(table: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    let Some(index) = table.getattr_opt("index")? else { return Ok(Vec::new()) };
    let Some(names) = index.getattr_opt("names")? else { return Ok(Vec::new()) };
    let names = names.try_iter()?.map(|name| Ok(name?.str()?.to_string_lossy().into_owned()));
    names.collect()
}

impl Gathering {
    /// Takes a table: its columns by their names.
    fn table(&mut self, table: &Bound<'_, PyAny>) -> PyResult<()> {
        if let Some(columns) = dict_of(table)? {
            for (name, given) in columns {
                self.named(name.cast::<PyString>()?.to_str()?, &given)?;
            }
            return Ok(());
        }
        let rest = self.columns_of_objects(table)?;
        let is_whole = rest.is_none();
        let table = rest.as_ref().unwrap_or(table);
        let imported = exported(table, "table")?;
        if let Some((field, nodes)) = imported.as_ref().filter(|(field, _)| field.format == "+s") {
            // Without a column, what is left of a frame tells no rows.
            if is_whole || !field.children.is_empty() {
                self.rows = Some(nodes.iter().map(|node| node.len).sum());
            }
            let index = index_names(table)?;
            for (column, nodes) in members(field, nodes) {
                let is_of_index = is_index(&column.name)
                    || (index.contains(&column.name) && self.subject(&column.name).is_err());
                if !is_of_index {
                    self.column(&column.name, &column, nodes)?;
                }
            }
            return Ok(());
        }
        // A query that is still to be run has names, and no rows.
        if imported.is_none()
            && !table.hasattr("collect")?
            && let Some(names) = table.getattr_opt("columns")?
        {
            for name in names.try_iter()? {
                let name = name?;
                self.named(name.cast::<PyString>()?.to_str()?, &table.get_item(&name)?)?;
            }
            return Ok(());
        }
        let name = table.get_type().name()?.to_string_lossy().into_owned();
        Err(Refusal::NoTable(&name).of("table"))
    }

    /// Takes the columns of objects of a frame of pandas, of each of which pyarrow would make one type. What is left of the
    /// frame, if there were any.
    fn columns_of_objects<'py>(
        &mut self,
        table: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        // A query of polars that is still to be run would work its types out, and has no index.
        let has_index = table.hasattr("index")?;
        let dtypes = if has_index { table.getattr_opt("dtypes")? } else { None };
        let items = dtypes.map(|dtypes| dtypes.getattr_opt("items")).transpose()?.flatten();
        let Some(items) = items else { return Ok(None) };
        let (mut objects, mut names) = (Vec::new(), Vec::new());
        for item in items.call0()?.try_iter()? {
            let (name, dtype): (Bound<'py, PyAny>, Bound<'py, PyAny>) = item?.extract()?;
            let text = name.str()?.to_string_lossy().into_owned();
            if names.contains(&text) {
                let field = self.subject(&text).map_or(text, |(_, subject)| subject.field());
                return Err(Refusal::Twice.of(&field));
            }
            if is_of_objects(&dtype)? || is_of_periods(&dtype)? {
                objects.push((name, names.len()));
            }
            names.push(text);
        }
        if objects.is_empty() {
            return Ok(None);
        }
        for (name, place) in &objects {
            self.named(names.get(*place).map_or("", String::as_str), &table.get_item(name)?)?;
        }
        let columns = PyDict::new(table.py());
        columns
            .set_item("columns", objects.into_iter().map(|(name, _)| name).collect::<Vec<_>>())?;
        table.call_method("drop", (), Some(&columns)).map(Some)
    }

    /// What a column is of.
    fn subject(&self, name: &str) -> PyResult<(Option<usize>, Subject)> {
        let unknown = || Refusal::Name(name, &column_names(self.rule)).of(name);
        let place = if name == AS_OF.name {
            None
        } else {
            Some(self.rule.fact_place(name).ok_or_else(unknown)?)
        };
        let fact = match place {
            None => &AS_OF,
            Some(place) => {
                self.rule.facts.get(place).filter(|fact| is_column(fact)).ok_or_else(unknown)?
            }
        };
        let word = self.nulls.iter().find(|(of, _)| of == name).map_or("unknown", |(_, word)| word);
        // A word that the fact does not have was refused before.
        let null = null_code(fact, word).unwrap_or(ABSENT);
        Ok((place, Subject { name: fact.name, fact, is_moment: place.is_none(), null }))
    }

    /// Takes what is given for a name: a column, or a value that every row has.
    fn named(&mut self, name: &str, given: &Bound<'_, PyAny>) -> PyResult<()> {
        let (place, subject) = self.subject(name)?;
        if subject.fact.kind == Kind::Object {
            if let Some(parts) = dict_of(given)? {
                self.take(place, subject, Source::same(GIVEN))?;
                for (part, given) in parts {
                    let part = part.cast::<PyString>()?.to_str()?.to_owned();
                    self.named(&format!("{name}.{part}"), &given)?;
                }
                return Ok(());
            }
            if let Some(values) = own_values(&subject, given)? {
                return self.objects(name, place, subject, &values);
            }
            if let Some((field, nodes)) = exported(given, &subject.field())? {
                return self.column(name, &field, nodes);
            }
        }
        let source = source(&subject, given)?;
        self.take(place, subject, source)
    }

    /// Takes a column of Arrow arrays; a struct gives an object with its parts.
    fn column(&mut self, name: &str, field: &Field, nodes: Vec<Node>) -> PyResult<()> {
        let (place, subject) = self.subject(name)?;
        if subject.fact.kind == Kind::Object && field.format == "+s" {
            for (part, parts) in members(field, &nodes) {
                let (place, subject) = self.subject(&format!("{name}.{}", part.name))?;
                let source = arrow(&subject, &part, parts)?.within(&nodes);
                self.take(place, subject, source)?;
            }
        }
        let source = arrow(&subject, field, nodes)?;
        self.take(place, subject, source)
    }

    /// Takes a list of objects, each a dict of its parts: what one leaves out is absent.
    fn objects<'py>(
        &mut self,
        name: &str,
        place: Option<usize>,
        subject: Subject,
        values: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        type Part<'py> = (String, Vec<Option<Bound<'py, PyAny>>>);
        // A part of which nulls say something is a column even where no row has it.
        let of_parts = self.nulls.iter().filter_map(|(of, _)| {
            Some((of.strip_prefix(name)?.strip_prefix('.')?.to_owned(), Vec::new()))
        });
        let mut parts: Vec<Part<'py>> = of_parts.collect();
        let mut codes = Vec::new();
        for (row, value) in values.try_iter()?.enumerate() {
            let value = value?;
            look_at_row(value.py(), row)?;
            let dict = dict_of(&value)?;
            for (part, given) in dict.iter().flatten() {
                let part = part.cast::<PyString>()?.to_str()?;
                let at = parts.iter().position(|(known, _)| known == part).unwrap_or_else(|| {
                    parts.push((part.to_owned(), Vec::new()));
                    parts.len() - 1
                });
                if let Some((_, rows)) = parts.get_mut(at) {
                    rows.resize(row, None);
                    rows.push(Some(given));
                }
            }
            codes.push(if dict.is_some() { GIVEN } else { own_code(&subject, &value)? });
        }
        let rows = codes.len();
        self.take(place, subject, Source::of_codes(codes))?;
        for (part, mut given) in parts {
            let (place, subject) = self.subject(&format!("{name}.{part}"))?;
            given.resize(rows, None);
            let source = list(&subject, given.into_iter().map(Ok))?;
            self.take(place, subject, source)?;
        }
        Ok(())
    }

    fn take(&mut self, place: Option<usize>, subject: Subject, source: Source) -> PyResult<()> {
        if let Some(given) = source.rows {
            let rows = *self.rows.get_or_insert(given);
            if given != rows {
                return Err(Refusal::Length { given, rows }.of(&subject.field()));
            }
        }
        let is_taken = match place {
            None => self.as_of.is_some(),
            Some(place) => self.facts.iter().any(|(taken, ..)| *taken == place),
        };
        if is_taken {
            return Err(Refusal::Twice.of(&subject.field()));
        }
        match place {
            None => self.as_of = Some((subject, source)),
            Some(place) => self.facts.push((place, subject, source)),
        }
        Ok(())
    }

    /// Where only parts of an object are given, it is there.
    fn whole_objects(&mut self) {
        for (place, fact) in self.rule.facts.iter().enumerate() {
            let is_part =
                |name: &str| name.strip_prefix(fact.name).is_some_and(|rest| rest.starts_with('.'));
            let has_parts = self.facts.iter().any(|(_, subject, _)| is_part(subject.name));
            let is_given = self.facts.iter().any(|(taken, ..)| *taken == place);
            if fact.kind == Kind::Object && has_parts && !is_given {
                let null = null_code(fact, "unknown").unwrap_or(ABSENT);
                let subject = Subject { name: fact.name, fact, is_moment: false, null };
                self.facts.push((place, subject, Source::same(GIVEN)));
            }
        }
    }
}
