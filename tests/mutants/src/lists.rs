//! The lists that are kept: survivors with their reasons, and mutants that do not compile.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::copy::Copy;
use crate::folder;
use crate::run::Found;

/// Why a survivor may survive, each with its meaning.
const KINDS: [(&str, &str); 8] = [
    ("equivalent", "no question can tell it from the original"),
    ("speed", "the answer is the same, later or with more memory"),
    ("guard", "a second check: what it stops is stopped before, or never comes"),
    ("compiling", "runs while the crate is compiled alone, where no mutant is on"),
    ("processor", "code for another processor, or for memory that is not there"),
    ("random", "what is drawn at random: any draw is right"),
    (
        "elsewhere",
        "seen by a test that is not run here: the audit, Python, COBOL, SQL, the sanitizers",
    ),
    ("unexamined", "nobody has looked at it yet"),
];

/// Mutants that do not compile, by key.
#[derive(Debug)]
pub(crate) struct LeftOut {
    pub(crate) keys: BTreeSet<String>,
}

impl LeftOut {
    pub(crate) fn read(top: &Path) -> Result<LeftOut, Box<dyn Error>> {
        let text = fs::read_to_string(folder(top).join("left-out.txt")).unwrap_or_default();
        let keys = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        Ok(LeftOut { keys: keys.map(str::to_owned).collect() })
    }

    pub(crate) fn write(&self, top: &Path) -> Result<(), Box<dyn Error>> {
        let mut text =
            String::from("# Mutants that do not compile. The tool adds to this list by itself.\n");
        for key in &self.keys {
            let _ = writeln!(text, "{key}");
        }
        Ok(fs::write(folder(top).join("left-out.txt"), text)?)
    }
}

/// Survivors with their reasons: a kind, then words.
#[derive(Debug)]
pub(crate) struct Survivors {
    reasons: BTreeMap<String, String>,
}

const HEAD: &str = "\
# Mutants that no test sees, each with the reason: file | function | change => kind: why.
# `make mutants` fails where one is missing, and where one that stands here is seen.
";

impl Survivors {
    pub(crate) fn read(top: &Path) -> Result<Survivors, Box<dyn Error>> {
        let text = fs::read_to_string(folder(top).join("survivors.txt")).unwrap_or_default();
        let mut reasons = BTreeMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let (key, reason) = line.rsplit_once(" => ").ok_or(format!("no reason: {line}"))?;
            let kind = reason.split(':').next().unwrap_or("");
            if !KINDS.iter().any(|(name, _)| *name == kind) {
                return Err(format!("no kind of reason: {line}").into());
            }
            reasons.insert(key.to_owned(), reason.to_owned());
        }
        Ok(Survivors { reasons })
    }

    /// The kind of its reason.
    pub(crate) fn kind(&self, key: &str) -> &str {
        self.reasons.get(key).and_then(|it| it.split(':').next()).unwrap_or("not listed")
    }

    /// Writes the list anew: what survives and is not listed as unexamined, and what no longer survives not at all.
    pub(crate) fn add(&mut self, top: &Path, found: &Found) -> Result<(), Box<dyn Error>> {
        for key in &found.survivors {
            self.reasons.entry(key.clone()).or_insert_with(|| "unexamined".into());
        }
        self.reasons.retain(|key, _| !found.caught.contains(key));
        let mut text = String::from(HEAD);
        for (key, reason) in &self.reasons {
            let _ = writeln!(text, "{key} => {reason}");
        }
        Ok(fs::write(folder(top).join("survivors.txt"), text)?)
    }

    /// Whether the list is as the run found it; tells where it is not.
    pub(crate) fn judge(&self, found: &Found, copy: &Copy, is_whole: bool) -> bool {
        let mut is_right = true;
        let mutants = copy.files.iter().flat_map(|file| &file.mutants);
        let there: BTreeMap<&String, usize> = mutants.map(|it| (&it.key, it.line)).collect();
        for key in found.survivors.iter().filter(|key| !self.reasons.contains_key(*key)) {
            let line = there.get(key).copied().unwrap_or(0);
            println!("not seen by any test: {key} (line {line})");
            is_right = false;
        }
        for (key, reason) in &self.reasons {
            if found.caught.contains(key) {
                println!("listed, but seen: {key} => {reason}");
                is_right = false;
            } else if is_whole && !there.contains_key(key) {
                println!("listed, but there is no such mutant: {key}");
                is_right = false;
            }
        }
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for key in &found.survivors {
            *counts.entry(self.kind(key)).or_default() += 1;
        }
        println!("survivors by reason:");
        for (kind, count) in counts {
            let meaning = KINDS.iter().find(|(name, _)| *name == kind).map_or("", |it| it.1);
            println!("  {kind}: {count} ({meaning})");
        }
        is_right
    }
}
