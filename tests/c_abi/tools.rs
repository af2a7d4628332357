//! Tools that a machine may lack.

use std::env;
use std::io::{Write, stderr};

use crate::toolchain::command;

/// Whether the machine has a tool. Without it a test does without, and says so; under CI that is an error.
pub(crate) fn here(tool: &str) -> Result<bool, String> {
    works(tool, &["--version"])
}

/// The same, where it is another command than `--version` that shows it.
pub(crate) fn works(tool: &str, arguments: &[&str]) -> Result<bool, String> {
    match command(tool).args(arguments).done() {
        Ok(_) => Ok(true),
        Err(error) if env::var_os("CI").is_some() => {
            Err(format!("under CI no tool may be missing: {error}"))
        }
        Err(_) => {
            skipped(&format!("no {tool} here"));
            Ok(false)
        }
    }
}

/// Says what is not tried, where a test that passes is heard too: cargo keeps what such a test prints, but not this.
pub(crate) fn skipped(why: &str) {
    // A closed stream is no failure of the test.
    let _ = writeln!(stderr(), "{why}: not tried");
}
