//! The days of one fact as ranges, and as SQL.

use echeance::boundaries::{self, Column, Dialect, Literal, NullMeans};
use echeance::dynamic::{boundaries_json, perhaps};
use echeance::{Day, Error, ErrorCode, Lang};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDate, PyDateAccess, PyDict, PyString, PyTuple, PyType};

use crate::error::{raised, with_words};
use crate::json::text_of;
use crate::legal_time::LegalTime;
use crate::letter::lang_of;
use crate::question::given;
use crate::value::{date, none};

static RANGE: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// The days of one fact as ranges, each with the one outcome that the rule gives on all of its days.
#[pyclass(frozen, module = "echeance")]
pub(crate) struct Boundaries {
    found: boundaries::Boundaries,
    /// The question as JSON, to ask it again.
    question: String,
    legal_time: Option<Py<LegalTime>>,
}

/// The days of one fact of a rule as ranges with one outcome each.
///
/// The other facts, the readings and `as_of` are the same for all rows that the ranges are to answer; the fact itself is not
/// given. Raises `QuestionError`: as `ask`; `not-a-choice` at `fact` where the rule has no such fact that is a day; and
/// `missing-field` at another fact that is not known and can decide, so that no range stands for two outcomes.
///
/// Example:
///     >>> import echeance
///     >>> found = echeance.boundaries("exam-validity", fact="passed_on", as_of="2026-11-21")
///     >>> [(str(each.from_), each.outcome or each.error) for each in found.ranges]
///     [('1900-01-01', 'lapsed'), ('2024-11-21', 'valid'), ('2026-11-22', 'in-the-future')]
///     >>> found.sql_where("valid", "passed_on", "duckdb")
///     '("passed_on" >= DATE \'2024-11-21\' AND "passed_on" < DATE \'2026-11-22\')'
#[expect(clippy::doc_markdown, reason = "the help is Python's")]
#[pyfunction]
#[pyo3(signature = (rule, /, *, fact, as_of = None, facts = None, readings = None, legal_time = None))]
#[pyo3(name = "boundaries")]
pub(crate) fn find<'py>(
    py: Python<'py>,
    rule: &Bound<'py, PyString>,
    fact: &Bound<'py, PyString>,
    as_of: Option<&Bound<'py, PyAny>>,
    facts: Option<&Bound<'py, PyAny>>,
    readings: Option<&Bound<'py, PyAny>>,
    legal_time: Option<Py<LegalTime>>,
) -> PyResult<Boundaries> {
    let question = PyDict::new(py);
    question.set_item("rule", rule)?;
    question.set_item("as_of", as_of)?;
    question.set_item("facts", facts)?;
    question.set_item("readings", readings)?;
    let question = text_of(&question)?;
    // A lone surrogate is in no name.
    let fact = fact.to_str().unwrap_or("");
    restore(py, question, fact, legal_time)
}

/// Asks a pickled question again.
#[pyfunction(name = "_restore_boundaries")]
pub(crate) fn restore(
    py: Python<'_>,
    question: String,
    fact: &str,
    legal_time: Option<Py<LegalTime>>,
) -> PyResult<Boundaries> {
    match boundaries_json(&question, fact, given(legal_time.as_ref().map(Py::get))) {
        Ok(found) => Ok(Boundaries { found, question, legal_time }),
        Err(error) => Err(raised(py, &error)),
    }
}

#[pymethods]
impl Boundaries {
    /// The slug of the rule.
    #[getter]
    fn rule(&self) -> &'static str {
        self.found.rule().slug
    }

    /// The name of the fact.
    #[getter]
    fn fact(&self) -> &'static str {
        self.found.fact()
    }

    /// The ranges in the order of time, from 1900-01-01 to 2199-12-31, without a gap.
    #[getter]
    fn ranges<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let each = self.found.ranges().iter().map(|range| {
            let ends = [date(py, range.from)?, date(py, range.before)?];
            self.row(py, ends, &range.outcome)
        });
        PyTuple::new(py, each.collect::<PyResult<Vec<_>>>()?)
    }

    /// The row of a day that is not known, without ends.
    #[getter]
    fn unknown<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.row(py, [none(py), none(py)], self.found.unknown())
    }

    /// The row of `"none"` or `"never"`, without ends; `None` where the fact takes neither.
    #[getter]
    fn none<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let row = |outcome| self.row(py, [none(py), none(py)], outcome);
        self.found.word().map(row).transpose()
    }

    /// The outcome of each row, as an SQL expression: the slug, NULL where the rule refuses the day.
    ///
    /// The column is compared with days and nothing else (`>=` the first and `<` the day after the last of a range), so that
    /// times do not matter; in `sqlite`, where days are texts, any other value is an error. Names and texts are quoted for the
    /// dialect; a dot in `column` stands between two names, unless `table` is given. `nulls` tells what NULL means in the column: a day
    /// that is not known, or "none". `none` is what stands for "none" or "never" in the column, if anything does: a day, or a
    /// text. Raises `QuestionError` at `nulls` or `none` where the fact takes neither word.
    #[pyo3(signature = (column, dialect, *, table = None, nulls = "unknown", none = None))]
    fn sql(
        &self,
        column: &str,
        dialect: &str,
        table: Option<&str>,
        nulls: &str,
        none: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<String> {
        let none = literal(none)?;
        Ok(self.found.outcome_sql(&self.written(column, dialect, table, nulls, none.as_ref())?))
    }

    /// Why the rule refuses the day of each row, as an SQL expression: the code of the error, NULL where there is an outcome.
    ///
    /// Arguments as for `sql`.
    #[pyo3(signature = (column, dialect, *, table = None, nulls = "unknown", none = None))]
    fn sql_error(
        &self,
        column: &str,
        dialect: &str,
        table: Option<&str>,
        nulls: &str,
        none: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<String> {
        let none = literal(none)?;
        Ok(self.found.error_sql(&self.written(column, dialect, table, nulls, none.as_ref())?))
    }

    /// Which rows have that outcome, as an SQL condition for WHERE.
    ///
    /// The column itself is compared, so that an engine reads only the partitions that can hold such a day. Other arguments
    /// as for `sql`. Raises `QuestionError` where the rule has no such outcome.
    #[pyo3(signature = (outcome, column, dialect, *, table = None, nulls = "unknown", none = None))]
    #[expect(clippy::too_many_arguments, reason = "what the method takes, by name")]
    fn sql_where(
        &self,
        py: Python<'_>,
        outcome: &str,
        column: &str,
        dialect: &str,
        table: Option<&str>,
        nulls: &str,
        none: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<String> {
        let none = literal(none)?;
        let column = self.written(column, dialect, table, nulls, none.as_ref())?;
        let condition = self.found.condition_sql(outcome, &column);
        condition.ok_or_else(|| {
            let outcomes = self.found.rule().outcomes.iter().map(|outcome| outcome.slug);
            let outcomes = outcomes.chain(["undetermined"]);
            let fr = perhaps(outcome, outcomes.clone(), Lang::Fr);
            let en = perhaps(outcome, outcomes, Lang::En);
            with_words(
                py,
                ErrorCode::NotAChoice,
                "outcome",
                &format!("la règle n’a pas cette réponse{fr}"),
                &format!("the rule has no such outcome{en}"),
            )
        })
    }

    /// The ranges and the two other rows as plain data: texts, lists and dicts.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("rule", self.rule())?;
        dict.set_item("fact", self.fact())?;
        let told = |row: Bound<'py, PyAny>| row.call_method0("to_dict");
        let ranges = self.ranges(py)?.iter().map(told).collect::<PyResult<Vec<_>>>()?;
        dict.set_item("ranges", ranges)?;
        dict.set_item("unknown", told(self.unknown(py)?)?)?;
        dict.set_item("none", self.none(py)?.map(told).transpose()?)?;
        Ok(dict)
    }

    /// The ranges in words, for a person: several lines, in French or English.
    #[pyo3(signature = (lang = "fr"))]
    fn explain(&self, lang: &str) -> PyResult<String> {
        Ok(self.found.explain(lang_of(lang)?))
    }

    fn __eq__(&self, py: Python<'_>, other: &Boundaries) -> PyResult<bool> {
        Ok(self.rule() == other.rule() && self.to_dict(py)?.eq(other.to_dict(py)?)?)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        (self.rule(), self.fact(), self.ranges(py)?).into_pyobject(py)?.hash()
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let restore = py.import("echeance._echeance")?.getattr("_restore_boundaries")?;
        let legal_time = self.legal_time.as_ref().map(|given| given.clone_ref(py));
        Ok((restore, (&self.question, self.fact(), legal_time).into_pyobject(py)?))
    }

    fn __repr__(&self) -> String {
        format!("<Boundaries of {} in {}>", self.fact(), self.rule())
    }
}

impl Boundaries {
    fn row<'py>(
        &self,
        py: Python<'py>,
        [from, before]: [Bound<'py, PyAny>; 2],
        outcome: &Result<u8, Error>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (outcome, code, field) = match outcome {
            Ok(outcome) => (Some(self.found.rule().outcome_slug(*outcome)), None, None),
            Err(error) => (None, Some(error.code.slug()), error.field.as_deref()),
        };
        let class = RANGE.import(py, "echeance.parts", "Range")?;
        class.call1((from, before, outcome, code, field))
    }

    /// The column as it is written.
    fn written<'a>(
        &self,
        column: &'a str,
        dialect: &str,
        table: Option<&'a str>,
        nulls: &str,
        none: Option<&'a Given>,
    ) -> PyResult<Column<'a>> {
        let known = Dialect::ALL.map(Dialect::slug).join(", ");
        let dialect = Dialect::from_slug(dialect)
            .ok_or_else(|| PyValueError::new_err(format!("the dialect is none of: {known}")))?;
        let null = match nulls {
            "unknown" => NullMeans::Unknown,
            "none" => NullMeans::Word,
            _ => return Err(PyValueError::new_err("nulls is none of: unknown, none")),
        };
        if self.found.word().is_none() {
            for (field, is_said) in [("nulls", null == NullMeans::Word), ("none", none.is_some())] {
                if is_said {
                    return Err(without_word(field));
                }
            }
        }
        let mut written = Column::new(column, dialect).null_means(null);
        if let Some(table) = table {
            written = written.of_table(table);
        }
        if let Some(none) = none {
            written = written.word_is(match none {
                Given::Day(day) => Literal::Day(*day),
                Given::Text(text) => Literal::Text(text),
            });
        }
        Ok(written)
    }
}

/// What is said of a word that the fact does not take.
fn without_word(field: &str) -> PyErr {
    let fr = "ce fait ne prend ni «\u{a0}none\u{a0}» ni «\u{a0}never\u{a0}»; n’en dites rien";
    let en = "this fact takes neither “none” nor “never”; leave it out";
    Python::attach(|py| with_words(py, ErrorCode::NotAChoice, field, fr, en))
}

/// What stands for "none" in a column, as Python gives it.
enum Given {
    Day(Day),
    Text(String),
}

fn literal(given: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Given>> {
    let Some(given) = given else { return Ok(None) };
    if let Ok(day) = given.cast::<PyDate>() {
        let day = Day::from_civil(day.get_year(), day.get_month(), day.get_day());
        return Ok(day.map(Given::Day));
    }
    if let Ok(text) = given.cast::<PyString>() {
        let text = text.to_str()?;
        // A day is compared at whatever time, however it is given.
        let day = Day::parse_iso(text).map(Given::Day);
        return Ok(Some(day.unwrap_or_else(|| Given::Text(text.to_owned()))));
    }
    Err(PyTypeError::new_err("none is neither a date nor a str"))
}
