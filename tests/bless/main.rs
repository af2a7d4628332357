//! `make bless`: writes every generated file anew, once nothing is missing that must be written by hand.

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use echeance_conformance::bless::{Everything, everything, write};

fn main() -> ExitCode {
    match bless() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn bless() -> Result<(), String> {
    let Everything { files, lacks } = everything(&scratch()?)?;
    if !lacks.is_empty() {
        let lines: Vec<String> = lacks.iter().map(ToString::to_string).collect();
        let count = lines.len();
        return Err(format!("{}\n{count} to mend by hand; nothing is written", lines.join("\n")));
    }
    for path in write(&files)? {
        println!("{path}");
    }
    Ok(())
}

/// The folder where cargo lets tests write, beside that of this program.
fn scratch() -> Result<PathBuf, String> {
    let program = env::current_exe().map_err(|error| error.to_string())?;
    let target = program.ancestors().nth(2).ok_or("this program stands in no target folder")?;
    Ok(target.join("tmp"))
}
