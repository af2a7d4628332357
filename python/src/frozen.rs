//! The mapping of an answer. A class of the extension: where a class written in Python follows `dict`, every look-up in it
//! goes by the name `__getitem__`.

use pyo3::class::basic::CompareOp;
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFrozenSet, PyTuple, PyType};

/// A `dict` that does not change: it can be hashed, pickled and written as JSON.
#[pyclass(extends = PyDict, frozen, module = "echeance.parts")]
pub(crate) struct FrozenDict;

/// One still empty: here it is filled as any other `dict`.
pub(crate) fn frozen_dict(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    Ok(Bound::new(py, FrozenDict)?.into_super())
}

fn refused<T>() -> PyResult<T> {
    Err(PyTypeError::new_err("the values of an answer do not change"))
}

#[pymethods]
#[expect(clippy::unused_self, reason = "each refuses, whatever it holds")]
impl FrozenDict {
    #[new]
    #[pyo3(signature = (*_given, **_named))]
    fn new(_given: &Bound<'_, PyTuple>, _named: Option<&Bound<'_, PyDict>>) -> FrozenDict {
        FrozenDict
    }

    /// What it holds is given as to `dict`, once.
    #[pyo3(signature = (*given, **named))]
    fn __init__(
        slf: &Bound<'_, Self>,
        given: &Bound<'_, PyTuple>,
        named: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<()> {
        if !slf.as_super().is_empty() {
            return refused();
        }
        let init = intern!(slf.py(), "__init__");
        let itself = PyTuple::new(slf.py(), [slf])?;
        let all = itself.as_sequence().concat(given.as_sequence())?.to_tuple()?;
        slf.py().get_type::<PyDict>().getattr(init)?.call(all, named)?;
        Ok(())
    }

    fn __setitem__(&self, _key: &Bound<'_, PyAny>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        refused()
    }

    fn __delitem__(&self, _key: &Bound<'_, PyAny>) -> PyResult<()> {
        refused()
    }

    fn __ior__(&self, _other: &Bound<'_, PyAny>) -> PyResult<()> {
        refused()
    }

    fn clear(&self) -> PyResult<()> {
        refused()
    }

    #[pyo3(signature = (*_given))]
    fn pop(&self, _given: &Bound<'_, PyTuple>) -> PyResult<()> {
        refused()
    }

    fn popitem(&self) -> PyResult<()> {
        refused()
    }

    #[pyo3(signature = (*_given))]
    fn setdefault(&self, _given: &Bound<'_, PyTuple>) -> PyResult<()> {
        refused()
    }

    #[pyo3(signature = (*_given, **_named))]
    fn update(
        &self,
        _given: &Bound<'_, PyTuple>,
        _named: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<()> {
        refused()
    }

    /// As `dict` compares: a class that is hashed does not inherit it.
    fn __richcmp__<'py>(
        slf: &Bound<'py, Self>,
        other: &Bound<'py, PyAny>,
        op: CompareOp,
    ) -> PyResult<Bound<'py, PyAny>> {
        let name = match op {
            CompareOp::Eq => "__eq__",
            CompareOp::Ne => "__ne__",
            CompareOp::Lt => "__lt__",
            CompareOp::Le => "__le__",
            CompareOp::Gt => "__gt__",
            CompareOp::Ge => "__ge__",
        };
        slf.py().get_type::<PyDict>().call_method1(name, (slf, other))
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        PyFrozenSet::new(slf.py(), slf.as_super().items())?.hash()
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, (Bound<'py, PyDict>,))> {
        Ok((slf.get_type(), (slf.as_super().copy()?,)))
    }
}
