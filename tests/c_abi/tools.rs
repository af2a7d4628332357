//! Tools that a machine may lack.

use std::env;

use crate::toolchain::command;

/// Whether the machine has a tool. Without it a test does without, and says so; under CI that is an error.
pub(crate) fn here(tool: &str) -> Result<bool, String> {
    match command(tool).arg("--version").done() {
        Ok(_) => Ok(true),
        Err(error) if env::var_os("CI").is_some() => {
            Err(format!("under CI no tool may be missing: {error}"))
        }
        Err(_) => {
            println!("no {tool} here: not tried");
            Ok(false)
        }
    }
}
