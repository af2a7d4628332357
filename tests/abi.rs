//! The ABI as it is committed, against the header: within a number, it only grows.
//!
//! `abi/echeance-1.txt` has a line for whatever a compiled caller relies on: each number, each struct's size, each
//! member's offset and type, each call. To remove or change a line takes another `ECHEANCE_ABI`, which starts
//! another file; lines that are only added are added by `make bless`, which refuses to remove one.
//!
//! `abi/*-1.x86_64-linux` are programs compiled against early headers of the number: they must run for as long as the number
//! stands, and make every call. See `abi/README.md`.

#[allow(dead_code, reason = "shared with c_abi, which also builds the library")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;
#[allow(dead_code, reason = "shared with tests that need tools")]
#[path = "c_abi/tools.rs"]
mod tools;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

use echeance_conformance::bless::abi::{description, only};
use echeance_conformance::bless::header::joined;
use toolchain::{Link, cc, command, root, run, scratch, shared};

type Any = Box<dyn Error>;

fn described(header: &str, name: &str) -> Result<String, Any> {
    Ok(description(header, &scratch()?.join(name))?)
}

#[test]
fn a_break_is_seen() -> Result<(), Any> {
    let header = joined(&root().join("include"))?;
    let committed = described(&header, "abi-before")?;
    let breaks = [
        // A call that is gone, and one that takes something else.
        ("int32_t echeance_abi_version(void);", ""),
        ("echeance_statement_kind(int32_t number)", "echeance_statement_kind(int64_t number)"),
        // A struct that grew, one with another member, one with another type.
        ("  int32_t verdict;\n", "  int32_t verdict;\n  int32_t more[2];\n"),
        ("  int32_t leap_day;\n", "  int32_t another_day;\n"),
        ("  uint64_t state_length;\n", "  int64_t state_length;\n"),
        // Numbers, defined and enumerated.
        ("#define ECHEANCE_LANG_EN 2\n", "#define ECHEANCE_LANG_EN 3\n"),
        ("  ECHEANCE_STATUS_PANIC = 5,", "  ECHEANCE_STATUS_PANIC = 8,"),
    ];
    for (before, after) in breaks {
        assert!(header.contains(before), "{before}");
        let today = described(&header.replacen(before, after, 1), "abi-after")?;
        assert_ne!(only(&committed, &today), "", "not seen: {before} -> {after}");
    }

    let added = header.replacen(
        "int32_t echeance_abi_version(void);",
        "int32_t echeance_abi_version(void);\nint32_t echeance_more(const int32_t *one);",
        1,
    );
    let today = described(&added, "abi-after")?;
    assert_eq!(only(&committed, &today), "");
    assert_eq!(only(&today, &committed), "call int32_t echeance_more(const int32_t *one)\n");
    Ok(())
}

/// A program that was compiled against a header of this ABI, with what it is given and what it prints.
fn frozen(name: &str, arguments: &[&str], expected: &str) -> Result<(), Any> {
    let program = root().join(format!("tests/abi/{name}-1.x86_64-linux"));
    // Made again it would prove only that today's header goes with today's library.
    let sum = command("sha256sum").arg(&program).done()?;
    let sum = sum.split(' ').next().ok_or("no sum")?;
    let readme = fs::read_to_string(root().join("tests/abi/README.md"))?;
    assert!(readme.contains(sum), "{name} is another one: {sum}");
    let needs = command("readelf").arg("-d").arg(&program).done()?;
    assert!(needs.contains("[libecheance.so.1]") && !needs.contains("PATH)"), "{needs}");
    let library = shared()?;
    let path = format!("LD_LIBRARY_PATH={}", library.parent().ok_or("no folder")?.display());
    let told = command("env").arg(path).arg(&program).args(arguments).done()?;
    assert_eq!(told, expected, "{name}");
    Ok(())
}

fn printed(name: &str) -> Result<String, Any> {
    Ok(fs::read_to_string(root().join("tests/abi").join(name))?)
}

#[test]
fn the_first_programs_still_run() -> Result<(), Any> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        tools::skipped("the first programs are for Linux on x86_64, which this is not");
        return Ok(());
    }
    frozen("consumer", &[], &printed("consumer-1.txt")?)?;
    frozen("rest", &[], &printed("rest-1.txt")?)?;
    frozen("columns", &["1", "10"], "columns are as single calls\n")
}

/// A call that no such program makes could change its meaning unseen.
#[test]
fn the_first_programs_make_every_call() -> Result<(), Any> {
    let folder = root().join("tests/abi");
    let mut made = BTreeSet::new();
    for program in ["consumer", "rest", "columns", "typed"] {
        let program = folder.join(format!("{program}-1.x86_64-linux"));
        let table = command("nm").args(["-D", "--undefined-only"]).arg(program).done()?;
        made.extend(table.split_whitespace().map(str::to_owned));
    }
    let promised = printed("echeance-1.txt")?;
    let calls = promised.lines().filter_map(|line| line.strip_prefix("call "));
    let names: Vec<&str> =
        calls.filter_map(|call| call.split_once('(')?.0.rsplit([' ', '*']).next()).collect();
    assert!(names.len() > 100, "{names:?}");
    let unmade: Vec<&&str> = names.iter().filter(|name| !made.contains(**name)).collect();
    assert!(unmade.is_empty(), "{unmade:?}");
    Ok(())
}

#[test]
fn the_first_programs_still_compile() -> Result<(), Any> {
    for name in ["consumer", "rest"] {
        let program = cc(&format!("tests/abi/{name}.c"), name, &["-std=c11"], Link::Shared)?;
        assert_eq!(run(&program, b"")?, printed(&format!("{name}-1.txt"))?, "{name}");
    }
    Ok(())
}
