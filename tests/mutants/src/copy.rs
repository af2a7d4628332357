//! The copy of the workspace, in which the mutants are.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::rewrite::{self, Mutant, Untouched};

/// What is not part of what is tested here.
const NOT_COPIED: [&str; 6] = [".git", ".venv", "target", "demo", "vendor", "__pycache__"];

/// As in `switch/`.
const MOST: u32 = 1 << 14;

/// A file with mutants.
#[derive(Debug)]
pub(crate) struct Mutated {
    /// From the top of the repository.
    pub(crate) name: String,
    pub(crate) mutants: Vec<Mutant>,
    pub(crate) first: u32,
}

/// The copy.
#[derive(Debug)]
pub(crate) struct Copy {
    pub(crate) files: Vec<Mutated>,
    pub(crate) untouched: Untouched,
    /// Of everything that the tests here depend on.
    pub(crate) digest: u64,
    /// Of the mutated sources alone.
    pub(crate) sources: u64,
}

/// Whether the file's functions are mutated: the core and the boundary code that is written by hand, without tests.
fn is_mutated(name: &str) -> bool {
    let is_rust = Path::new(name).extension().is_some_and(|end| end == "rs");
    let of_core = name.starts_with("core/src/") && !name.ends_with("/tests.rs");
    // `rules/` is generated; `abuse` is for tests alone, and so is the count of allocations.
    let of_ffi = name.starts_with("ffi/src/")
        && !name.starts_with("ffi/src/rules/")
        && !["ffi/src/allocation.rs", "ffi/src/status/abuse.rs"].contains(&name);
    is_rust && (of_core || of_ffi)
}

/// Whether it may change what a test that is run here finds.
fn is_of_tests(name: &str) -> bool {
    let others = [
        "mutants", "python", "report", "oracle", "kit", "packages", "manual", "sql", "cobol",
        "bench",
    ];
    let of_others = others.iter().any(|it| name.starts_with(&format!("tests/{it}/")));
    let folders = ["core/", "ffi/", "include/", "tests/", "Cargo."];
    folders.iter().any(|it| name.starts_with(it)) && !of_others
        || name == "tests/mutants/vectors.rs"
}

/// Every file below a folder, in the order of their names.
fn files(top: &Path, below: &Path, into: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(top.join(below))?.collect::<Result<_, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name();
        let is_built = Path::new(&name).extension().is_some_and(|end| end == "so");
        if is_built || NOT_COPIED.iter().any(|not| name == *not) {
            continue;
        }
        let path = below.join(name);
        if entry.file_type()?.is_dir() { files(top, &path, into)? } else { into.push(path) }
    }
    Ok(())
}

/// Makes the copy, without the mutants of `left_out`. A file that stays as it is keeps its time, so that cargo builds little.
pub(crate) fn make(
    top: &Path,
    to: &Path,
    left_out: &BTreeSet<String>,
) -> Result<Copy, Box<dyn Error>> {
    let mut paths = Vec::new();
    files(top, Path::new(""), &mut paths)?;
    let name_of = |path: &Path| path.to_string_lossy().into_owned();
    let mut constants = BTreeMap::new();
    for path in paths.iter().filter(|path| is_mutated(&name_of(path))) {
        rewrite::number_constants(&fs::read_to_string(top.join(path))?, &mut constants)?;
    }
    let mut copy = Copy { files: Vec::new(), untouched: Untouched::new(), digest: 0, sources: 0 };
    let (mut digest, mut sources) = (DefaultHasher::new(), DefaultHasher::new());
    let mut next = 1;
    for path in &paths {
        let name = name_of(path);
        let mut bytes = fs::read(top.join(path))?;
        if is_of_tests(&name) {
            (&name, &bytes).hash(&mut digest);
        }
        if is_mutated(&name) {
            (&name, &bytes).hash(&mut sources);
            let source = String::from_utf8(bytes)?;
            let (text, mutants) =
                rewrite::rewrite(&name, &source, next, &constants, left_out, &mut copy.untouched)
                    .map_err(|error| format!("{name}: {error}"))?;
            let first = next;
            next += u32::try_from(mutants.len())?;
            copy.files.push(Mutated { name, mutants, first });
            bytes = text.into_bytes();
        } else {
            adapt(&name, &mut bytes)?;
        }
        write_if_new(&to.join(path), &bytes)?;
    }
    if let Some(questions) = std::env::var_os("ECHEANCE_MUTANT_QUESTIONS") {
        fs::read(questions)?.hash(&mut digest);
    }
    if next > MOST {
        return Err("more mutants than the switch has room for".into());
    }
    left_out.hash(&mut digest);
    left_out.hash(&mut sources);
    (copy.digest, copy.sources) = (digest.finish(), sources.finish());
    Ok(copy)
}

/// What else differs in the copy.
fn adapt(name: &str, bytes: &mut Vec<u8>) -> Result<(), Box<dyn Error>> {
    let changes: &[(&str, &str)] = match name {
        "Cargo.toml" => &[
            ("\"ffi\", \"python\", \"tests\"", "\"ffi\", \"tests\""),
            // Symbols are of no use here, and debug information takes most of the time to link.
            (
                "[profile.dev]\ndebug = \"line-tables-only\"\nopt-level = 1",
                "[profile.dev]\ndebug = false\nopt-level = 2",
            ),
            // A vector is compared thousands of times.
            ("echeance-conformance.opt-level = 0", "echeance-conformance.opt-level = 2"),
        ],
        "core/Cargo.toml" | "ffi/Cargo.toml" => &[(
            "[dependencies]\n",
            "[dependencies]\nmutant-switch.path = \"../tests/mutants/switch\"\n",
        )],
        // The same sources, as another library.
        "tests/c_abi/abuse/Cargo.toml" => &[(
            "[dependencies]\n",
            "[dependencies]\nmutant-switch.path = \"../../mutants/switch\"\n",
        )],
        "tests/Cargo.toml" => &[
            ("[dependencies]\n", "[dependencies]\nmutant-switch.path = \"mutants/switch\"\n"),
            (
                "[[test]]\nname = \"core\"",
                "[[test]]\nname = \"mutants\"\npath = \"mutants/vectors.rs\"\nharness = false\n\n[[test]]\nname = \"core\"",
            ),
        ],
        // A mutant changes no program in C: each is compiled once, in the run without mutants.
        "tests/c_abi/toolchain.rs" => &[
            (
                "    let built = BUILT.get_or_init(|| {\n        let folder = scratch()?;\n",
                "    let built = BUILT.get_or_init(|| {\n        let folder = scratch()?;\n        \
                 if std::env::var_os(\"ECHEANCE_MUTANT\").is_some() {\n            return Ok(folder);\n        }\n",
            ),
            (
                "    let program = libraries.join(name);\n",
                "    let program = libraries.join(name);\n    \
                 if std::env::var_os(\"ECHEANCE_MUTANT\").is_some() {\n        return Ok(program);\n    }\n",
            ),
        ],
        _ => return Ok(()),
    };
    let mut text = String::from_utf8(std::mem::take(bytes))?;
    for (from, to) in changes {
        if text.matches(from).count() != 1 {
            return Err(format!("{name}: not once there: {from}").into());
        }
        text = text.replace(from, to);
    }
    *bytes = text.into_bytes();
    Ok(())
}

fn write_if_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if fs::read(path).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}
