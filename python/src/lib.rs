//! The Python extension of echeance: questions in as Python values, answers out as frozen objects.
//!
//! Nothing is decided here. A typed function hands its arguments to the core and keeps the question; each part of an
//! answer is worked out by asking the core again when it is first read. The functions in `rules.rs`, the stub and
//! `__init__.py` are generated from the core's tables.

mod answer;
mod arrow;
mod boundaries;
mod catalogue;
mod codes;
mod columns;
mod error;
mod evaluate;
mod foreign;
mod frozen;
mod json;
mod laws;
mod legal_time;
mod letter;
mod names;
mod question;
mod reason;
mod register;
mod rules;
mod signals;
mod statements;
mod timeline;
mod value;

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// The `builtins` of the interpreter that imported this first. The classes of Python that answers and errors are made of
/// are its own: another interpreter could not catch them, and they end with it.
static HOME: PyOnceLock<Py<PyModule>> = PyOnceLock::new();

/// Refuses every interpreter of the process but the first that imports this.
fn refuse_another_interpreter(py: Python<'_>) -> PyResult<()> {
    let here = py.import("builtins")?;
    let home = HOME.get_or_init(py, || here.clone().unbind());
    if home.is(&here) {
        return Ok(());
    }
    Err(PyImportError::new_err(
        "echeance was imported in another interpreter of this process; it can be used in one interpreter only",
    ))
}

/// The compiled part of `echeance`; import `echeance` instead.
#[pymodule(gil_used = false)]
mod _echeance {
    #[pymodule_export]
    use crate::answer::{Answer, restore};
    #[pymodule_export]
    use crate::boundaries::{Boundaries, find, restore as restore_boundaries};
    #[pymodule_export]
    use crate::catalogue::{
        act_last_day, choice_words, fact_day, known_on, last_day_if_owed, owed_beside, rules,
    };
    #[pymodule_export]
    use crate::codes::{check_code, issue_code, issue_next_code, supersede_code};
    #[pymodule_export]
    use crate::columns::{Column, Table, answer_columns, restore_column, restore_table, table_of};
    #[pymodule_export]
    use crate::error::error_texts;
    #[pymodule_export]
    use crate::evaluate::{ask, evaluate, evaluate_json, evaluate_lines};
    #[pymodule_export]
    use crate::frozen::FrozenDict;
    #[pymodule_export]
    use crate::laws::{citation, cited, laws, sources_heading};
    #[pymodule_export]
    use crate::legal_time::{LegalTime, month_name, quebec_day, written_day};
    #[pymodule_export]
    use crate::letter::letter;
    #[pymodule_export]
    use crate::names::perhaps;
    #[pymodule_export]
    use crate::reason::Reason;
    #[pymodule_export]
    use crate::register::{
        Audit, Lines, RepeatedKeys, Reviewer, cell_value, cell_words, day_forms, folded_name,
        harmless_cell, header_facts, header_row, headings, is_foot, is_total, same_key,
        survey_days, survey_rows,
    };
    #[pymodule_export]
    use crate::statements::statements;
    #[pymodule_export]
    use crate::timeline::Timeline;
    use echeance::register::Register;
    use echeance::rules::holder_review;
    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::refuse_another_interpreter(module.py())?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        module.add("RULES_VERSION", echeance::RULES_VERSION)?;
        module.add("LEGAL_TIME_RELEASE", echeance::calendar::LEGAL_TIME_RELEASE)?;
        module.add("REVIEW", Register::RULE)?;
        module.add("NOTICE_OF_END", holder_review::NOTICE_OF_END_SLUG)?;
        module.add("REGULAR_CERTIFICATE", holder_review::REGULAR_CERTIFICATE_SLUG)?;
        crate::rules::add_to(module)
    }
}
