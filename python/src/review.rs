//! The rows of a register, reviewed one by one without a whole answer of each.

use std::collections::BTreeMap;

use echeance::register::Register;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

use crate::answer::rule_of;
use crate::error::raised;
use crate::question::{Argument, Taking};

/// Reviews the rows of a register by the rule `holder-review`.
///
/// `columns` names the fact of each cell of a row, `None` where a column is no fact. `constants` gives facts that are
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

    /// Reviews one row: `(outcome, act_by, outcomes of the parts, reason codes, missing facts)`, texts all of them and
    /// `""` for what is not there; or `(error code, field)` where the row's question cannot be asked.
    #[pyo3(signature = (cells, /))]
    fn review<'py>(
        &self,
        py: Python<'py>,
        cells: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let texts = cells.try_iter()?.map(|cell| Ok(cell?.cast_into::<PyString>()?));
        let texts = texts.collect::<PyResult<Vec<_>>>()?;
        let cells = texts.iter().map(|text| text.to_str()).collect::<PyResult<Vec<_>>>()?;
        match self.0.review(cells) {
            Ok(row) => {
                let act_by = row.act_by.map(|day| day.to_string()).unwrap_or_default();
                let parts = PyTuple::new(py, row.parts.iter().map(|part| part.unwrap_or("")))?;
                let reasons = PyTuple::new(py, row.reasons)?;
                let missing = PyTuple::new(py, row.missing)?;
                (row.outcome, act_by, parts, reasons, missing).into_pyobject(py)
            }
            Err(error) => (error.code.slug(), error.field.as_deref()).into_pyobject(py),
        }
    }
}
