//! The days of an answer as a drawing.

use pyo3::prelude::*;

/// A drawing in SVG: `str()` gives its text, and a notebook shows it.
#[pyclass(frozen, module = "echeance")]
pub(crate) struct Timeline(pub(crate) String);

#[pymethods]
impl Timeline {
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
}
