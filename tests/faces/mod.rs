//! Files that are generated from the core's own tables, committed and compared.

pub(crate) mod c;
pub(crate) mod catalogue;
pub(crate) mod cobol;
pub(crate) mod python;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A file of the repository: its path from the root, and what must stand in it.
#[derive(Debug)]
pub(crate) struct Generated {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// The command that writes the files anew.
pub(crate) const RENEW: &str = "BLESS=1 cargo test -p echeance-conformance --test faces";

/// Compares the files with those committed; with `BLESS` set, writes them. `folders` hold nothing else: a file there that
/// is no longer generated is a difference too.
pub(crate) fn compare(files: &[Generated], folders: &[&str]) -> Result<(), String> {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for Generated { path, text } in files {
        let full = root().join(path);
        if fs::read_to_string(&full).is_ok_and(|committed| committed == *text) {
            continue;
        }
        if bless {
            write(&full, text)?;
        } else {
            wrong.push(format!("{path} is not current"));
        }
    }
    for folder in folders {
        for name in names(&root().join(folder)) {
            let path = format!("{folder}/{name}");
            if files.iter().any(|file| file.path == path) {
                continue;
            }
            if bless {
                fs::remove_file(root().join(&path)).map_err(|error| format!("{path}: {error}"))?;
            } else {
                wrong.push(format!("{path} is no longer generated"));
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{}; renew by: {RENEW}", wrong.join(", "))) }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().into_string().ok()).collect()
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Rust code as `cargo fmt` would leave it.
pub(crate) fn rustfmt(code: &str) -> Result<String, String> {
    let fail = |error: std::io::Error| format!("rustfmt: {error}");
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(fail)?;
    let mut stdin = child.stdin.take().ok_or("rustfmt: no input")?;
    // Written whole before anything is read: rustfmt reads all of it first.
    stdin.write_all(code.as_bytes()).map_err(fail)?;
    drop(stdin);
    let output = child.wait_with_output().map_err(fail)?;
    if !output.status.success() {
        return Err(format!("rustfmt refuses:\n{code}"));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// `exam-transfer` and `invoice.issued_on` as `exam_transfer` and `invoice_issued_on`.
pub(crate) fn snake(slug: &str) -> String {
    slug.replace(['-', '.'], "_")
}

/// `exam-transfer` as `EXAM_TRANSFER`.
pub(crate) fn shouty(slug: &str) -> String {
    snake(slug).to_uppercase()
}

/// The text with a capital letter first.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The words of a text in lines of at most `width` characters. No-break spaces do not break.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
