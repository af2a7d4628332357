//! Signals, such as that of Ctrl-C, in what takes long.

use std::time::{Duration, Instant};

use pyo3::prelude::*;

/// How long a signal may wait.
pub(crate) const PATIENCE: Duration = Duration::from_millis(50);

/// Looks for signals now and then, on a thread that does not hold the interpreter. Python tells them to its main thread alone.
pub(crate) struct Signals {
    looked: Instant,
}

impl Signals {
    pub(crate) fn new() -> Self {
        Signals { looked: Instant::now() }
    }

    /// What a handler raised, where one did.
    pub(crate) fn look(&mut self) -> PyResult<()> {
        if self.looked.elapsed() < PATIENCE {
            return Ok(());
        }
        Python::attach(|py| {
            let handled = py.check_signals();
            self.looked = Instant::now();
            handled
        })
    }
}

/// Looks for signals where rows are taken one by one by a thread that holds the interpreter.
pub(crate) fn look_at_row(py: Python<'_>, row: usize) -> PyResult<()> {
    if row.is_multiple_of(4096) { py.check_signals() } else { Ok(()) }
}
