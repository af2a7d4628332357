//! Files that are generated from the core's own tables, committed and compared.

pub(crate) mod c;
pub(crate) mod catalogue;
pub(crate) mod cobol;
pub(crate) mod legal;
mod markdown;
pub(crate) mod python;
pub(crate) mod sql;
pub(crate) mod typed;

use std::io::Write;
use std::process::{Command, Stdio};

use crate::bless::Generated;
use crate::command::root;

/// The command that writes the files anew.
pub(crate) const RENEW: &str = "make bless";

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
