//! Values of numpy and pandas as Python's own: neither is needed, nor loaded.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyFloat, PyInt, PyString};

use crate::value::none;

/// The value as Python's own: `NaN`, `NaT` and `NA` are `None`, a scalar of numpy is what its `item` gives, and
/// another whole number is what its `__index__` gives.
pub(crate) fn native<'py>(given: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = given.py();
    if is_own(given) {
        return Ok(given.clone());
    }
    if let Ok(number) = given.cast::<PyFloat>() {
        return Ok(if number.value().is_nan() { none(py) } else { given.clone() });
    }
    let kind = given.get_type();
    let (module, name) = (kind.module()?, kind.name()?);
    let module = module.to_string_lossy();
    if module.starts_with("pandas.") && matches!(&*name.to_string_lossy(), "NaTType" | "NAType") {
        return Ok(none(py));
    }
    if module == "numpy" && is_scalar(given)? {
        let item = if &*name.to_string_lossy() == "datetime64" {
            of_datetime64(given)?
        } else {
            given.call_method0("item")?
        };
        let nan = item.cast::<PyFloat>().is_ok_and(|number| number.value().is_nan());
        return Ok(if nan { none(py) } else { item });
    }
    // Whatever says that it is a whole number, but for an array that only sometimes is one.
    if !given.is_instance_of::<PyInt>() && kind.hasattr(intern!(py, "__index__"))? {
        return Ok(given.call_method0(intern!(py, "__index__")).unwrap_or_else(|_| given.clone()));
    }
    Ok(given.clone())
}

/// A day, or a moment, where a `datetime64` is that to the microsecond. Of one that counts weeks, months or years, and so names no
/// day, numpy would give the first.
fn of_datetime64<'py>(given: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let item = given.call_method0("item")?;
    let kind = given.getattr("dtype")?.str()?;
    let kind = kind.to_string_lossy();
    let unit = kind.rsplit_once('[').map_or("", |(_, unit)| unit.trim_end_matches(']'));
    match unit.trim_start_matches(|sign: char| sign.is_ascii_digit()) {
        _ if item.is_none() => Ok(item),
        "D" => Ok(item),
        "Y" | "M" | "W" => Ok(given.clone()),
        _ => {
            let to_micros = given.call_method1("astype", ("datetime64[us]",))?;
            if to_micros.eq(given)? { to_micros.call_method0("item") } else { Ok(given.clone()) }
        }
    }
}

/// Whether the type is one of those that come at each call, and mean themselves.
fn is_own(given: &Bound<'_, PyAny>) -> bool {
    given.is_none()
        || given.is_exact_instance_of::<PyString>()
        || given.is_exact_instance_of::<PyBool>()
        || given.is_exact_instance_of::<PyInt>()
        || given.is_exact_instance_of::<PyDate>()
        || given.is_exact_instance_of::<PyDateTime>()
}

/// Whether a value whose type comes from numpy is a scalar. Whoever has one has loaded numpy.
fn is_scalar(given: &Bound<'_, PyAny>) -> PyResult<bool> {
    given.is_instance(&given.py().import("numpy")?.getattr("generic")?)
}
