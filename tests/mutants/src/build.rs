//! Builds the copy; what does not compile is left out, and the copy built again.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::copy::{self, Copy};
use crate::lists::LeftOut;

/// How often mutants that do not compile are taken out, at most.
const ROUNDS: usize = 12;

/// A test program.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    /// Package and target.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    /// Where cargo runs it.
    pub(crate) folder: PathBuf,
}

/// Packages and tests that are built, all by one command: each crate then has the same features for all.
const BUILT: [&str; 24] = [
    "--package=echeance",
    "--package=echeance-ffi",
    "--package=echeance-conformance",
    "--lib",
    "--test=mutants",
    "--test=calendar",
    "--test=code",
    "--test=columns",
    "--test=explain",
    "--test=letter",
    "--test=periods",
    "--test=plan",
    "--test=sources",
    "--test=statements",
    "--test=timeline",
    "--test=typed_face",
    "--test=words",
    "--test=zone_data",
    "--test=core",
    "--test=subsets",
    "--test=boundaries",
    "--test=released",
    "--test=c_abi",
    "--test=prove",
];

/// What every command of the copy is run with.
pub(crate) fn environment(command: &mut Command, to: &Path) {
    command
        .env("CARGO_TARGET_DIR", to.join("build"))
        .env("CARGO_INCREMENTAL", "0")
        // A mutant is no code to be warned of.
        .env("RUSTFLAGS", "--cap-lints allow")
        // For what tells apart code that runs while compiling: of the copy alone.
        .env("RUSTC_BOOTSTRAP", "1")
        .env_remove("ECHEANCE_MUTANT")
        .env_remove("ECHEANCE_MUTANTS_REACHED");
}

pub(crate) fn build(
    top: &Path,
    to: &Path,
    left_out: &mut LeftOut,
    makes_only: bool,
) -> Result<(Copy, Vec<Program>), Box<dyn Error>> {
    let folder = to.join("copy");
    for round in 0..ROUNDS {
        let copy = copy::make(top, &folder, &left_out.keys)?;
        if makes_only {
            return Ok((copy, Vec::new()));
        }
        let mut wrong = BTreeSet::new();
        let mut programs = Vec::new();
        let arguments = [&["test", "--no-run"], &BUILT[..]].concat();
        let is_built = compile(&arguments, to, &copy, &mut wrong, &mut programs)?;
        if is_built {
            return Ok((copy, programs));
        }
        if wrong.is_empty() {
            return Err("the copy does not compile, for another reason than its mutants".into());
        }
        println!("round {round}: {} mutants do not compile", wrong.len());
        left_out.keys.extend(wrong);
        left_out.write(top)?;
    }
    Err("mutants that do not compile keep coming".into())
}

fn compile(
    arguments: &[&str],
    to: &Path,
    copy: &Copy,
    wrong: &mut BTreeSet<String>,
    programs: &mut Vec<Program>,
) -> Result<bool, Box<dyn Error>> {
    let folder = to.join("copy");
    let mut command = Command::new("cargo");
    environment(&mut command, to);
    let output = command
        .args(arguments)
        .args(["--quiet", "--message-format=json"])
        .current_dir(&folder)
        .stderr(Stdio::inherit())
        .output()?;
    for line in String::from_utf8(output.stdout)?.lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
        match message["reason"].as_str() {
            Some("compiler-message") if message["message"]["level"] == "error" => {
                let of = &message["message"];
                let spans = of["spans"].as_array().cloned().unwrap_or_default();
                if spans.is_empty() {
                    continue;
                }
                let mutant = spans.iter().find_map(|span| mutant_at(span, copy));
                match mutant {
                    Some(keys) => wrong.extend(keys),
                    None => println!("{}", of["rendered"].as_str().unwrap_or("")),
                }
            }
            Some("compiler-artifact") => {
                if let Some(path) = message["executable"].as_str()
                    && message["profile"]["test"] == true
                {
                    let manifest = PathBuf::from(message["manifest_path"].as_str().unwrap_or(""));
                    let folder = manifest.parent().ok_or("no folder")?.to_path_buf();
                    let package = folder.file_name().map(|it| it.to_string_lossy().into_owned());
                    let target = message["target"]["name"].as_str().unwrap_or("");
                    let name = format!("{}/{target}", package.unwrap_or_default());
                    programs.push(Program { name, path: path.into(), folder });
                }
            }
            _ => {}
        }
    }
    Ok(output.status.success())
}

/// The mutants in which an error lies.
fn mutant_at(span: &Value, copy: &Copy) -> Option<Vec<String>> {
    let name = span["file_name"].as_str()?;
    let name = name.split("target/mutants/copy/").last().unwrap_or(name);
    if let Some(file) = copy.files.iter().find(|file| file.name == name) {
        let number = |name: &str| span[name].as_u64().and_then(|it| usize::try_from(it).ok());
        let (start, end) = (number("byte_start")?, number("byte_end")?);
        let within = |range: &std::ops::Range<usize>| range.start <= start && end <= range.end;
        let one =
            file.mutants.iter().filter(|it| within(&it.written)).min_by_key(|it| it.written.len());
        if let Some(mutant) = one {
            return Some(vec![mutant.key.clone()]);
        }
        let place =
            file.mutants.iter().filter(|it| within(&it.around)).min_by_key(|it| it.around.len());
        if let Some(mutant) = place {
            let of_place = file.mutants.iter().filter(|it| it.place == mutant.place);
            return Some(of_place.map(|it| it.key.clone()).collect());
        }
    }
    mutant_at(span.get("expansion")?.get("span")?, copy)
}
