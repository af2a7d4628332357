//! What is generated is what the tables say today, and nothing lacks that a rule needs by hand.

#[allow(dead_code, reason = "shared with c_abi, which also builds the library")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;
#[allow(dead_code, reason = "shared with tests that say what they do not try")]
#[path = "c_abi/tools.rs"]
mod tools;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::sync::OnceLock;

use echeance_conformance::bless::{Everything, IN_PART, differences, everything};

type Any = Box<dyn Error>;

/// What other commands write: the manual of the audit, which `make bless` has written from the tables of Python and a test there
/// holds; the sample, what the batch in COBOL gives for its own, and the answers of a release.
const RECORDED: &[&str] = &[
    "docs/REGISTER.fr.md",
    "docs/REGISTER.md",
    "docs/figures.json",
    "docs/figures.svg",
    "docs/proofs.json",
    "examples/cobol/expected/rejects.txt",
    "examples/cobol/expected/report.txt",
    "examples/register.csv",
    "tests/released/answers.jsonl",
];

/// Generated once: tests run at the same time, in one folder.
fn all() -> Result<&'static Everything, String> {
    static ALL: OnceLock<Result<Everything, String>> = OnceLock::new();
    let all = ALL.get_or_init(|| everything(Path::new(env!("CARGO_TARGET_TMPDIR"))));
    all.as_ref().map_err(Clone::clone)
}

#[test]
fn nothing_lacks_and_every_generated_file_is_current() -> Result<(), Any> {
    let Everything { files, lacks } = all()?;
    let lacks: Vec<String> = lacks.iter().map(ToString::to_string).collect();
    assert!(lacks.is_empty(), "{}", lacks.join("\n"));
    let wrong = differences(files);
    assert!(wrong.is_empty(), "{}\nrenew by: make bless", wrong.join("\n"));
    Ok(())
}

/// A reader of a change sees at once which files no hand wrote, and a merge of them is made again, not by hand.
#[test]
fn generated_files_alone_are_marked() -> Result<(), Any> {
    if !tools::here("git")? {
        return Ok(());
    }
    let paths = all()?.files.iter().map(|file| file.path.as_str());
    let whole: BTreeSet<&str> = paths.filter(|path| !IN_PART.contains(path)).collect();
    let generated: BTreeSet<&str> = whole.iter().chain(RECORDED).copied().collect();

    let known = toolchain::command("git").args(["ls-files", "--cached", "--others"]);
    let known = known.arg("--exclude-standard").done()?;
    let asked =
        toolchain::command("git").args(["check-attr", "--stdin", "linguist-generated", "merge"]);
    let told = asked.fed(known.as_bytes())?;
    let with = |mark: &str| -> BTreeSet<&str> {
        told.lines().filter_map(|line| line.strip_suffix(mark)).collect()
    };
    assert_eq!(with(": linguist-generated: true"), generated);
    assert_eq!(with(": linguist-generated: set"), BTreeSet::new(), "GitHub asks for the word true");
    assert_eq!(with(": merge: unset"), whole);
    Ok(())
}
