//! `tests/api/echeance.txt`: every public item of the crate, a line each. What a caller of a release may rely on stands there, so
//! that no change of it goes unseen.

use std::path::Path;

use super::Generated;
use crate::command::root;

/// The path of the list.
const FILE: &str = "tests/api/echeance.txt";

/// The list as the crate has it, built in `folder`.
pub(super) fn file(folder: &Path) -> Result<Generated, String> {
    let text = list(&described(folder)?)?;
    Ok(Generated { path: FILE.into(), text })
}

/// The crate as rustdoc describes it for programs.
fn described(folder: &Path) -> Result<std::path::PathBuf, String> {
    let mut cargo = std::process::Command::new(env!("CARGO"));
    cargo.current_dir(root());
    cargo.args(["rustdoc", "--quiet", "-p", "echeance", "--all-features", "--lib", "--target-dir"]);
    cargo.arg(folder).args(["--", "-Z", "unstable-options", "--output-format", "json"]);
    // rustdoc's description for programs is not stable: this asks a stable compiler for it all the same.
    cargo.env("RUSTC_BOOTSTRAP", "1");
    let output = cargo.output().map_err(|error| format!("cargo rustdoc: {error}"))?;
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cargo rustdoc: {told}"));
    }
    Ok(folder.join("doc/echeance.json"))
}

fn list(described: &Path) -> Result<String, String> {
    let api = public_api::Builder::from_rustdoc_json(described)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .map_err(|error| format!("the public items of the crate: {error}"))?;
    let mut items: Vec<String> = api.items().map(ToString::to_string).collect();
    items.sort_unstable();
    items.dedup();
    Ok(items.join("\n") + "\n")
}
