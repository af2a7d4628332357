//! The Python extension of echeance: questions in as Python values, answers out as frozen objects.
//!
//! Nothing is decided here. A typed function hands its arguments to the core and keeps the question; each part of an
//! answer is worked out by asking the core again when it is first read. The functions in `rules.rs`, the stub and
//! `__init__.py` are generated from the core's tables.

mod answer;
mod catalogue;
mod codes;
mod door;
mod error;
mod foreign;
mod json;
mod laws;
mod letter;
mod names;
mod question;
mod review;
mod rules;
mod statements;
mod value;

use pyo3::prelude::*;

/// The compiled part of `echeance`; import `echeance` instead.
#[pymodule(gil_used = false)]
mod _echeance {
    #[pymodule_export]
    use crate::answer::{Answer, restore};
    #[pymodule_export]
    use crate::catalogue::rules;
    #[pymodule_export]
    use crate::codes::{check_code, issue_code, issue_next_code, supersede_code};
    #[pymodule_export]
    use crate::door::{ask, evaluate, evaluate_json, evaluate_lines};
    #[pymodule_export]
    use crate::laws::laws;
    #[pymodule_export]
    use crate::letter::letter;
    #[pymodule_export]
    use crate::review::{Reviewer, cell_value};
    #[pymodule_export]
    use crate::statements::statements;
    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        module.add("RULES_VERSION", echeance::RULES_VERSION)?;
        crate::rules::add_to(module)
    }
}
