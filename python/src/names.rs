//! The names that answers give again and again, as Python texts made once.

use echeance::dynamic::{ChoiceSpec, Rule, ValueKind, ValueSpec};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;

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
}

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
        }
    }

    /// The slug of that number.
    pub(crate) fn slug(&self, number: u8) -> Option<&Py<PyString>> {
        self.slugs.get(usize::from(number))
    }
}
