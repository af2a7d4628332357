//! Mutants of echeance: whether the tests bite.
//!
//! The workspace is copied to `target/mutants/copy`, where every function of the core and of the boundary code has its mutants
//! beside the original, each behind a number. One build serves them all. A first pass finds out which test reaches which place; then
//! each mutant is turned on for the tests that reach it, until one fails. What no test sees must stand in `survivors.txt` with
//! its reason, and what stands there must not be seen: else the run fails.
//!
//! `echeance-mutants [--every N] [--only PATH] [--jobs N] [--list] [--keep] [--again]`: every n-th mutant only; those of files whose path
//! begins so; so many processes; writes new survivors into the list, as `unexamined`; keeps what was caught before the tests changed;
//! asks those that are listed with a reason again, too.

mod answers;
mod ask;
mod build;
mod copy;
mod lists;
mod rewrite;
mod run;
mod tests;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;

use lists::{LeftOut, Survivors};

/// What a run is asked for.
#[derive(Debug)]
struct Options {
    every: usize,
    only: String,
    jobs: usize,
    lists: bool,
    keeps: bool,
    again: bool,
    makes_only: bool,
}

fn options() -> Result<Options, Box<dyn Error>> {
    let mut options = Options {
        every: 1,
        only: String::new(),
        jobs: 2,
        lists: false,
        keeps: false,
        again: false,
        makes_only: false,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--only" => options.only = arguments.next().ok_or("a path is missing")?,
            "--every" => options.every = number(arguments.next())?.max(1),
            "--jobs" => options.jobs = number(arguments.next())?.max(1),
            "--list" => options.lists = true,
            "--keep" => options.keeps = true,
            "--again" => options.again = true,
            "--make" => options.makes_only = true,
            other => return Err(format!("not known: {other}").into()),
        }
    }
    Ok(options)
}

fn number(text: Option<String>) -> Result<usize, Box<dyn Error>> {
    Ok(text.ok_or("a number is missing")?.parse()?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = options()?;
    let top = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let to = top.join("target/mutants");
    let begin = Instant::now();
    let mut left_out = LeftOut::read(&top)?;
    let (copy, programs) = build::build(&top, &to, &mut left_out, options.makes_only)?;
    for file in &copy.files {
        if options.makes_only {
            println!("{}: {}", file.name, file.mutants.len());
        }
    }
    if options.makes_only {
        println!("{}", copy.files.iter().map(|file| file.mutants.len()).sum::<usize>());
        return Ok(());
    }
    println!("built in {} s", begin.elapsed().as_secs());
    let mut survivors = Survivors::read(&top)?;
    let found = run::run(&to, &copy, &programs, &survivors, &options)?;
    if options.lists {
        survivors.add(&top, &found)?;
    }
    found.tell(&copy, &left_out);
    let is_whole = options.every == 1 && options.only.is_empty();
    if is_whole {
        found.tell_counts(&copy, &left_out, &survivors);
    }
    println!("in {} s", begin.elapsed().as_secs());
    if survivors.judge(&found, &copy, is_whole) {
        Ok(())
    } else {
        Err("the lists are not as the run".into())
    }
}

/// The folder of the lists that are kept.
fn folder(top: &Path) -> PathBuf {
    top.join("tests/mutants")
}
