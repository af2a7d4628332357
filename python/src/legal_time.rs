//! Legal time by zone data that the caller gives; days and months in words.

use echeance::calendar::{self, Instant, ZoneData};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDate, PyTuple};

use crate::error::no_legal_time;
use crate::laws::day;
use crate::letter::lang_of;

/// The day in Québec, YYYY-MM-DD, at a second since 1970 in universal time.
#[pyfunction]
#[pyo3(signature = (seconds, /))]
pub(crate) fn quebec_day(seconds: i64) -> String {
    Instant::new(seconds).quebec_day().to_string()
}

/// A day as people write it.
#[pyfunction]
#[pyo3(signature = (when, lang, /))]
pub(crate) fn written_day(when: &Bound<'_, PyDate>, lang: &str) -> PyResult<String> {
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = calendar::write_day(day(when)?, lang_of(lang)?, &mut text);
    Ok(text)
}

/// The name of a month, from 1.
#[pyfunction]
#[pyo3(signature = (month, lang, /))]
pub(crate) fn month_name(month: u8, lang: &str) -> PyResult<&'static str> {
    Ok(calendar::month_name(month, lang_of(lang)?))
}

/// Legal time by the content of a `TZif` file, in place of the data built in.
///
/// Given to `ask`, `evaluate`, `evaluate_json` or `evaluate_lines` as `legal_time`; the answer then has
/// `"legal_time": "given"`. The bytes are the caller's: no file is read here. Raises `LegalTimeError` where they are over
/// 64 KiB, no `TZif`, without a rule for the years to come, or of a zone whose offsets are not whole minutes.
#[pyclass(frozen, module = "echeance")]
pub(crate) struct LegalTime {
    data: ZoneData,
    bytes: Py<PyBytes>,
}

impl LegalTime {
    pub(crate) fn data(&self) -> &ZoneData {
        &self.data
    }
}

#[pymethods]
impl LegalTime {
    #[new]
    #[pyo3(signature = (data, /))]
    fn new(data: &Bound<'_, PyBytes>) -> PyResult<Self> {
        let read = ZoneData::from_tzif(data.as_bytes())
            .map_err(|error| no_legal_time(data.py(), error))?;
        Ok(LegalTime { data: read, bytes: data.clone().unbind() })
    }

    fn __eq__(&self, py: Python<'_>, other: &LegalTime) -> bool {
        self.bytes.as_bytes(py) == other.bytes.as_bytes(py)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.bytes.bind(py).hash()
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let py = slf.py();
        let class = slf.get_type().into_any();
        Ok((class, (slf.get().bytes.clone_ref(py),).into_pyobject(py)?))
    }
}
