//! The header: what cbindgen makes of the crate `ffi`, as one text. `faces::c::headers` makes files of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::Generated;
use crate::command::root;
use crate::faces::RENEW;

/// The header of the hand-written sources with the generated ones, which need not be written yet: both are put together
/// in a folder.
pub(super) fn text(generated: &[Generated], folder: &Path) -> Result<String, String> {
    let fail = |error: std::io::Error| format!("the sources of the header: {error}");
    let ffi = root().join("ffi");
    let sources = folder.join("src");
    if sources.exists() {
        fs::remove_dir_all(&sources).map_err(fail)?;
    }
    copy(&ffi.join("src"), &sources).map_err(fail)?;
    for Generated { path, text } in generated {
        if let Some(path) = path.strip_prefix("ffi/") {
            fs::write(folder.join(path), text).map_err(fail)?;
        }
    }
    let mut config = cbindgen::Config::from_file(ffi.join("cbindgen.toml"))?;
    config.header = Some(head(&fs::read_to_string(sources.join("lib.rs")).map_err(fail)?));
    let builder = cbindgen::Builder::new().with_src(sources.join("lib.rs")).with_config(config);
    let bindings = builder.generate().map_err(|error| format!("cbindgen: {error}"))?;
    let mut written = Vec::new();
    bindings.write(&mut written);
    let text = String::from_utf8(written).map_err(|error| error.to_string())?;
    two_names(&text)
}

/// What C23 and C++ call by one name, the enumeration and the type, is called by two in older C: other languages, such as
/// Ada, have no tags, and would have two types of one name.
fn two_names(text: &str) -> Result<String, String> {
    const ASKED: &str = "#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L\n";
    let from = format!("enum echeance_status\n{ASKED}  : int32_t\n");
    let to = format!("enum\n{ASKED}  echeance_status : int32_t\n#else\n  echeance_status_number\n");
    if text.matches(&from).count() != 1 {
        return Err("the header has no enumeration of what a call returns".into());
    }
    Ok(text.replacen(&from, &to, 1))
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The documentation of the crate as a comment.
fn head(code: &str) -> String {
    let lines = code.lines().map_while(|line| line.strip_prefix("//!"));
    let body: Vec<String> = lines.map(|line| format!(" *{line}")).collect();
    let body = body.join("\n");
    format!(
        "/**\n * @file\n{body}\n *\n * Generated from the crate `ffi` by cbindgen; renewed by `{RENEW}`.\n */",
    )
}

/// `echeance.h` of a folder with what it includes from there in its place, each file once.
///
/// # Errors
///
/// A file that cannot be read.
pub fn joined(folder: &Path) -> Result<String, String> {
    let mut known = BTreeSet::new();
    put_together(&folder.join("echeance.h"), &mut known)
}

fn put_together(path: &Path, known: &mut BTreeSet<std::path::PathBuf>) -> Result<String, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut whole = String::new();
    for line in text.lines() {
        let included = line.strip_prefix("#include \"").and_then(|rest| rest.strip_suffix('"'));
        match included {
            None => {
                whole += line;
                whole.push('\n');
            }
            Some(name) => {
                let file = path.with_file_name(name);
                if known.insert(file.clone()) {
                    whole += &put_together(&file, known)?;
                }
            }
        }
    }
    Ok(whole)
}
