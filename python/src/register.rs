//! Registers: lines of a file in, what each holder must do out; and single rows, reviewed one by one.

mod answered;
mod audit;
mod beside;
mod cells;
mod chunk;
mod encoding;
mod fields;
mod given;
mod harmless;
mod header;
mod keys;
mod lines;
mod plan;
mod possible;
mod records;
mod run;
mod survey;
mod tally;
mod total;
mod working_day;
mod write;

use std::collections::BTreeMap;

use echeance::dynamic::{FactSpec, Input, Value};
use echeance::register::Register;
use echeance::{By, Choice as _, Day};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

pub(crate) use self::audit::{
    Audit, cell_words, day_forms, folded_name, harmless_cell, header_facts, header_row, headings,
    is_foot, is_total, same_key, survey_days, survey_rows,
};
pub(crate) use self::keys::RepeatedKeys;
pub(crate) use self::lines::Lines;
use crate::answer::rule_of;
use crate::error::raised;
use crate::question::{Argument, Taking};

/// Reviews the rows of a register by the rule `holder-review`.
///
/// `columns` names the fact of each cell of a row, `None` if a column is not a fact. `constants` gives facts that are
/// the same for every row. A register without the column `certificate_number` or `account_last_used_on` has them
/// "none".
#[pyclass(frozen, module = "echeance._echeance")]
pub(crate) struct Reviewer(Register);

#[pymethods]
impl Reviewer {
    #[new]
    #[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
    #[pyo3(signature = (as_of, columns, *, constants = None, readings = None))]
    fn new<'py>(
        py: Python<'py>,
        as_of: &Bound<'py, PyAny>,
        columns: Vec<Option<String>>,
        constants: Option<BTreeMap<String, String>>,
        readings: Argument<'_, 'py>,
    ) -> PyResult<Self> {
        let mut taking = Taking::new(py, rule_of(py, Register::RULE)?, Some(as_of))?;
        taking.readings(readings)?;
        let (as_of, readings) = taking.moment()?;
        let columns: Vec<_> = columns.iter().map(Option::as_deref).collect();
        let constants = constants.unwrap_or_default();
        let constants: Vec<_> = constants.iter().map(|(name, cell)| (&**name, &**cell)).collect();
        let register = Register::new(as_of, readings, &columns, &constants);
        register.map(Reviewer).map_err(|error| raised(py, &error))
    }

    /// The rules whose outcomes a review gives, in their order.
    #[classattr]
    fn parts(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        Ok(PyTuple::new(py, Register::parts())?.unbind())
    }

    /// The acts whose duties a review gives, in their order.
    #[classattr]
    fn acts(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        Ok(PyTuple::new(py, Register::acts().collect::<Vec<_>>())?.unbind())
    }

    /// Of these, the first: one that is due should have been done.
    #[classattr]
    fn urgent_acts(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        let acts = Register::acts().take(chunk::URGENT_ACTS).collect::<Vec<_>>();
        Ok(PyTuple::new(py, acts)?.unbind())
    }

    /// The facts that a register may lack: they are then "none".
    #[classattr]
    fn optional(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        Ok(PyTuple::new(py, echeance::register::OPTIONAL_COLUMNS)?.unbind())
    }

    /// Reviews one row: `(outcome, act_by, next_due_on, duties, outcomes of the parts, reason codes, missing facts, assumed
    /// facts, contested, days contested)`, texts and tuples of texts all of them but the last two, and `""` for what is not
    /// there; a duty is `(state, from, by)`. Or `(error code, field)` where the row's question cannot be asked.
    #[pyo3(signature = (cells, /))]
    fn review<'py>(
        &self,
        py: Python<'py>,
        cells: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let texts = cells.try_iter()?.map(|cell| Ok(cell?.cast_into::<PyString>()?));
        let texts = texts.collect::<PyResult<Vec<_>>>()?;
        let cells = texts.iter().map(|text| text.to_str()).collect::<PyResult<Vec<_>>>()?;
        let row = match self.0.review(cells) {
            Ok(row) => row,
            Err(error) => return (error.code.slug(), error.field.as_deref()).into_pyobject(py),
        };
        let duties = row.duties.iter().map(|duty| {
            let by = match duty.by {
                By::Null => String::new(),
                By::NoDay => "none".to_owned(),
                By::Day(day) => day.to_string(),
            };
            (duty.state.slug(), text(duty.from), by)
        });
        (
            row.outcome,
            text(row.act_by),
            text(row.next_due_on),
            PyTuple::new(py, duties)?,
            PyTuple::new(py, row.parts.iter().map(|part| part.unwrap_or("")))?,
            PyTuple::new(py, row.reasons)?,
            PyTuple::new(py, row.missing)?,
            PyTuple::new(py, row.assumed)?,
            row.contested,
            row.days_contested,
        )
            .into_pyobject(py)
    }
}

/// A day as text, empty where there is none.
fn text(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// A text from outside as a value of a fact, by the table of cells: `(value,)`, with `None` for unknown, or `()` where the
/// text says that the fact is absent. A text outside the table stays a text, for the rule to take or refuse.
#[pyfunction]
#[pyo3(signature = (rule, fact, cell, /))]
pub(crate) fn cell_value<'py>(
    py: Python<'py>,
    rule: &str,
    fact: &str,
    cell: &str,
) -> PyResult<Bound<'py, PyTuple>> {
    let rule = rule_of(py, rule)?;
    let known = rule.fact_place(fact).and_then(|place| rule.facts.get(place));
    let input = known.map_or(Input::Text(cell), |fact| fact.of_cell(cell));
    let value = match input {
        Input::Absent => return Ok(PyTuple::empty(py)),
        Input::Value(Value::Day(day)) => day.to_string().into_pyobject(py)?.into_any(),
        Input::Value(Value::Flag(flag)) => flag.into_pyobject(py)?.to_owned().into_any(),
        Input::Value(Value::Never) => {
            let word = known.and_then(FactSpec::word_slug);
            word.into_pyobject(py)?.into_any()
        }
        Input::Number(number) => number.into_pyobject(py)?.into_any(),
        Input::Text(text) => text.into_pyobject(py)?.into_any(),
        _ => py.None().into_bound(py),
    };
    PyTuple::new(py, [value])
}
