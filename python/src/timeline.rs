//! The days of an answer as a drawing.

use pyo3::prelude::*;
use pyo3::types::PyType;

/// A drawing in SVG: `str()` gives its text, and a notebook shows it.
#[pyclass(frozen, eq, hash, module = "echeance")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Timeline(pub(crate) String);

#[pymethods]
impl Timeline {
    #[new]
    #[pyo3(signature = (svg, /))]
    fn new(svg: String) -> Self {
        Timeline(svg)
    }

    fn __str__(&self) -> &str {
        &self.0
    }

    fn __repr__(&self) -> String {
        format!("<echeance.Timeline of {} characters>", self.0.chars().count())
    }

    /// What a notebook shows.
    fn _repr_svg_(&self) -> &str {
        &self.0
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (String,)) {
        (slf.get_type(), (slf.get().0.clone(),))
    }
}
