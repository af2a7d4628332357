//! A reason of an answer. Each part of it is made when it is first read: most programs read the code alone.

use std::sync::OnceLock;

use echeance::dynamic::{Asked, ReasonSpec, Sentence};
use echeance::{Lang, Voice};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple, PyType};

use crate::letter::lang_of;
use crate::question::Asking;

/// A condition that gives the outcome.
#[pyclass(frozen, module = "echeance")]
pub(crate) struct Reason {
    number: u16,
    code: Cell<PyString>,
    fr: Cell<PyString>,
    en: Cell<PyString>,
    sources: Cell<PyTuple>,
    /// What the other parts are made from; `None` where all were given.
    origin: Option<Origin>,
}

type Cell<T> = OnceLock<Py<T>>;

/// The answer that the reason belongs to.
struct Origin {
    asking: Asking,
    /// As in an answer.
    part: Option<usize>,
    spec: &'static ReasonSpec,
}

impl Reason {
    pub(crate) fn of(asking: &Asking, part: Option<usize>, spec: &'static ReasonSpec) -> Reason {
        Reason {
            number: spec.number,
            code: Cell::new(),
            fr: Cell::new(),
            en: Cell::new(),
            sources: Cell::new(),
            origin: Some(Origin { asking: asking.clone(), part, spec }),
        }
    }

    fn sentence<'py>(&self, py: Python<'py>, lang: Lang) -> PyResult<Bound<'py, PyString>> {
        let cell = match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        };
        self.read(py, cell, |origin| {
            let spoken = |asked: &Asked<'_>| {
                let voice = Voice::About;
                let sentence = Sentence { asked: Some(asked), reason: origin.spec, voice, lang };
                Ok(sentence.text())
            };
            origin.asking.read_part(py, origin.part, spoken).map(|text| PyString::new(py, &text))
        })
    }

    /// A part, made where it was not read yet.
    fn read<'py, T>(
        &self,
        py: Python<'py>,
        cell: &Cell<T>,
        make: impl FnOnce(&Origin) -> PyResult<Bound<'py, T>>,
    ) -> PyResult<Bound<'py, T>> {
        if let (None, Some(origin)) = (cell.get(), &self.origin) {
            // If two threads read it first at once, one object is kept.
            let part = make(origin)?.unbind();
            cell.get_or_init(|| part);
        }
        Ok(cell.wait().bind(py).clone())
    }

    fn held<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let (fr, en) = (self.fr(py)?, self.en(py)?);
        (self.code(py)?, self.number, fr, en, self.sources(py)?).into_pyobject(py)
    }
}

#[pymethods]
impl Reason {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str, &'static str, &'static str) {
        ("code", "number", "fr", "en", "sources")
    }

    #[new]
    fn new(
        code: Py<PyString>,
        number: u16,
        fr: Py<PyString>,
        en: Py<PyString>,
        sources: Py<PyTuple>,
    ) -> Reason {
        Reason {
            number,
            code: code.into(),
            fr: fr.into(),
            en: en.into(),
            sources: sources.into(),
            origin: None,
        }
    }

    /// The slug, for programs.
    #[getter]
    fn code<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        self.read(py, &self.code, |origin| Ok(PyString::intern(py, origin.spec.slug)))
    }

    /// The stable number, never reused.
    #[getter]
    fn number(&self) -> u16 {
        self.number
    }

    /// The sentence in French, the master text.
    #[getter]
    fn fr<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        self.sentence(py, Lang::Fr)
    }

    /// The sentence in English.
    #[getter]
    fn en<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        self.sentence(py, Lang::En)
    }

    /// The statements and provisions that it cites.
    #[getter]
    fn sources<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.read(py, &self.sources, |origin| {
            let cited = |asked: &Asked<'_>| Ok(asked.sources(origin.spec).collect::<Vec<_>>());
            let cited = origin.asking.read_part(py, origin.part, cited)?;
            PyTuple::new(py, cited.into_iter().map(|source| PyString::intern(py, source)))
        })
    }

    /// The sentence in that language.
    #[pyo3(signature = (lang = "fr"))]
    fn text<'py>(&self, py: Python<'py>, lang: &str) -> PyResult<Bound<'py, PyString>> {
        self.sentence(py, lang_of(lang)?)
    }

    /// The reason as plain data.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let text = PyDict::new(py);
        text.set_item("fr", self.fr(py)?)?;
        text.set_item("en", self.en(py)?)?;
        let dict = PyDict::new(py);
        dict.set_item("code", self.code(py)?)?;
        dict.set_item("number", self.number)?;
        dict.set_item("text", text)?;
        dict.set_item("sources", PyList::new(py, self.sources(py)?)?)?;
        Ok(dict)
    }

    fn __eq__(&self, py: Python<'_>, other: &Reason) -> PyResult<bool> {
        Ok(self.number == other.number && self.held(py)?.eq(other.held(py)?)?)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.held(py)?.hash()
    }

    /// Shows no sentence: it may be personal.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Reason(code={}, number={})", self.code(py)?.repr()?, self.number))
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        Ok((py.get_type::<Reason>(), self.held(py)?))
    }
}
