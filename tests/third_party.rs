//! The notices that go with the C library name every crate that comes with the compiler.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

use echeance_conformance::bless::third_party::RUST;
use echeance_conformance::command::{command, root};

type Any = Box<dyn Error>;

/// Crates that come with the compiler and go into no library: for tests, macros, profiles and programs that stop on a
/// panic, and some without code.
const UNLINKED: &[&str] = &[
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

#[test]
fn what_zig_adds_is_named_with_the_version_that_links() -> Result<(), Any> {
    let pinned = fs::read_to_string(root().join("tests/packages/requirements.txt"))?;
    let pinned = pinned.lines().find_map(|line| line.strip_prefix("ziglang=="));
    let version = pinned.ok_or("zig is not pinned")?;
    for folder in ["ffi", "python"] {
        let notices = fs::read_to_string(root().join(folder).join("THIRD-PARTY.txt"))?;
        assert!(notices.contains(&format!("\nziglang {version}\n")), "{folder}");
        assert!(notices.contains("libunwind") && notices.contains("GNU C Library"), "{folder}");
        let bill = fs::read_to_string(root().join(folder).join("echeance.cdx.json"))?;
        assert!(bill.contains(&format!("\"pkg:pypi/ziglang@{version}\"")), "{folder}");
    }
    Ok(())
}

#[test]
fn a_licence_of_the_bill_of_materials_is_an_expression_of_spdx() -> Result<(), Any> {
    for folder in ["ffi", "python"] {
        let bill = fs::read_to_string(root().join(folder).join("echeance.cdx.json"))?;
        let expressions =
            bill.lines().filter_map(|line| line.trim().strip_prefix("\"expression\": "));
        let mut found = 0;
        for expression in expressions {
            assert!(!expression.contains('/'), "{folder}: {expression}");
            found += 1;
        }
        assert!(found > 30, "{folder}: {found}");
    }
    Ok(())
}
