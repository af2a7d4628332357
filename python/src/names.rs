//! The names that answers give again and again, as Python texts made once.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use echeance::dynamic::{ChoiceSpec, Rule, ValueKind, ValueSpec};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::sync::{MutexExt, PyOnceLock};
use pyo3::types::PyString;

use crate::frozen::frozen_dict;
use crate::letter::lang_of;

/// The names of one rule.
pub(crate) struct Names {
    pub(crate) rule: Py<PyString>,
    undetermined: Py<PyString>,
    outcomes: Vec<Py<PyString>>,
    pub(crate) values: Vec<ValueNames>,
}

/// The names of one value.
pub(crate) struct ValueNames {
    pub(crate) name: Py<PyString>,
    /// The keys of an object of states.
    pub(crate) keys: Vec<Py<PyString>>,
    /// The slugs or states that it takes, from number 1; number 0 is `unknown`.
    pub(crate) slugs: Vec<Py<PyString>>,
    /// The objects of states that were given before, which do not change.
    given: Mutex<BTreeMap<Box<[u8]>, Py<PyAny>>>,
}

/// How many objects of states are kept for one value: more than most programs meet.
const KEPT: usize = 256;

/// By the number of the rule.
static NAMES: PyOnceLock<Vec<Option<Names>>> = PyOnceLock::new();

/// The names of the rule.
pub(crate) fn names(py: Python<'_>, rule: &Rule) -> PyResult<&'static Names> {
    let all = NAMES.get_or_init(py, || {
        let last = echeance::rules::ALL.iter().map(|rule| rule.number).max().unwrap_or(0);
        (0..=last).map(|n| echeance::rules::by_number(n).map(|rule| Names::of(py, rule))).collect()
    });
    let names = all.get(usize::from(rule.number)).and_then(Option::as_ref);
    names.ok_or_else(|| PyKeyError::new_err("no such rule"))
}

impl Names {
    fn of(py: Python<'_>, rule: &Rule) -> Names {
        let name = |text: &str| PyString::intern(py, text).unbind();
        Names {
            rule: name(rule.slug),
            undetermined: name("undetermined"),
            outcomes: rule.outcomes.iter().map(|outcome| name(outcome.slug)).collect(),
            values: rule.values.iter().map(|value| ValueNames::of(py, value)).collect(),
        }
    }

    /// The slug of an outcome by its number; 0 is `undetermined`.
    pub(crate) fn outcome(&self, number: u8) -> &Py<PyString> {
        let place = usize::from(number).checked_sub(1);
        place.and_then(|place| self.outcomes.get(place)).unwrap_or(&self.undetermined)
    }
}

impl ValueNames {
    fn of(py: Python<'_>, value: &ValueSpec) -> ValueNames {
        let (keys, slugs): (&[ChoiceSpec], &[ChoiceSpec]) = match value.kind {
            ValueKind::Slug(slugs) | ValueKind::Set(slugs) => (&[], slugs),
            ValueKind::States { keys, states } => (keys, states),
            _ => (&[], &[]),
        };
        let name = |text: &str| PyString::intern(py, text).unbind();
        let slug = |choice: &ChoiceSpec| name(choice.slug);
        ValueNames {
            name: name(value.name),
            keys: keys.iter().map(slug).collect(),
            slugs: std::iter::once(name("unknown")).chain(slugs.iter().map(slug)).collect(),
            given: Mutex::default(),
        }
    }

    /// The slug of that number.
    pub(crate) fn slug(&self, number: u8) -> Option<&Py<PyString>> {
        self.slugs.get(usize::from(number))
    }

    /// The object of those states, made where it was not given before.
    pub(crate) fn states<'py>(
        &self,
        py: Python<'py>,
        states: &[u8],
    ) -> PyResult<Bound<'py, PyAny>> {
        let lock = || self.given.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner);
        if let Some(given) = lock().get(states) {
            return Ok(given.bind(py).clone());
        }
        let dict = frozen_dict(py)?;
        for (key, state) in self.keys.iter().zip(states) {
            dict.set_item(key, self.slug(*state).map(|slug| slug.bind(py)))?;
        }
        let mut given = lock();
        if given.len() < KEPT {
            given.insert(states.into(), dict.clone().into_any().unbind());
        }
        Ok(dict.into_any())
    }
}

/// What to add in a language to a message about a name that is none of those: which of them was perhaps meant.
#[pyfunction]
#[pyo3(signature = (name, names, lang, /))]
#[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
pub(crate) fn perhaps(name: &str, names: Vec<String>, lang: &str) -> PyResult<String> {
    let names = names.iter().map(String::as_str);
    Ok(echeance::dynamic::perhaps(name, names, lang_of(lang)?))
}
