//! `include/echeance.h` is what cbindgen makes of this crate today.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

const RENEW: &str = "BLESS=1 cargo test -p echeance-ffi --test header";

#[test]
fn the_header_is_current() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config = cbindgen::Config::from_file(folder.join("cbindgen.toml"))?;
    config.header = Some(head(&fs::read_to_string(folder.join("src/lib.rs"))?));
    let bindings = cbindgen::Builder::new().with_crate(folder).with_config(config).generate()?;
    let mut written = Vec::new();
    bindings.write(&mut written);

    let path = folder.join("../include/echeance.h");
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &written)?;
    }
    let current = fs::read(&path).is_ok_and(|committed| committed == written);
    assert!(current, "include/echeance.h is not current; renew by: {RENEW}");
    Ok(())
}

/// The documentation of the crate as a comment.
fn head(code: &str) -> String {
    let lines = code.lines().map_while(|line| line.strip_prefix("//!"));
    let body: Vec<String> = lines.map(|line| format!(" *{line}")).collect();
    let body = body.join("\n");
    format!(
        "/**\n * @file\n{body}\n *\n * Generated from the crate `ffi` by cbindgen; renewed by\n * {RENEW}\n */",
    )
}
