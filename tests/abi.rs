//! The ABI as it is committed, against the header: within a number, it only grows.
//!
//! `abi/echeance-1.txt` has a line for whatever a compiled caller relies on: each number, each struct's size, each
//! member's offset and type, each call. To remove or change a line takes another `ECHEANCE_ABI`, which starts
//! another file; lines that are only added are added by `make bless`, which refuses to remove one.
//!
//! `abi/consumer-1.x86_64-linux` is a program compiled against the first header of the number: it must run for as long as
//! the number stands. See `abi/README.md`.

#[allow(dead_code, reason = "shared with c_abi, which also builds the library")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;
#[allow(dead_code, reason = "shared with tests that need tools")]
#[path = "c_abi/tools.rs"]
mod tools;

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

#[test]
fn the_first_consumer_still_runs() -> Result<(), Any> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        tools::skipped("the consumer is a program for Linux on x86_64, which this is not");
        return Ok(());
    }
    let consumer = root().join("tests/abi/consumer-1.x86_64-linux");
    // Made again it would prove only that today's header goes with today's library.
    let sum = command("sha256sum").arg(&consumer).done()?;
    let sum = sum.split(' ').next().ok_or("no sum")?;
    let readme = fs::read_to_string(root().join("tests/abi/README.md"))?;
    assert!(readme.contains(sum), "the consumer is another one: {sum}");
    let needs = command("readelf").arg("-d").arg(&consumer).done()?;
    assert!(needs.contains("[libecheance.so.1]") && !needs.contains("PATH)"), "{needs}");
    let library = shared()?;
    let path = format!("LD_LIBRARY_PATH={}", library.parent().ok_or("no folder")?.display());
    let told = command("env").arg(path).arg(&consumer).done()?;
    assert_eq!(told, fs::read_to_string(root().join("tests/abi/consumer-1.txt"))?);
    Ok(())
}

#[test]
fn the_first_consumer_still_compiles() -> Result<(), Any> {
    let consumer = cc("tests/abi/consumer.c", "consumer", &["-std=c11"], Link::Shared)?;
    let expected = fs::read_to_string(root().join("tests/abi/consumer-1.txt"))?;
    assert_eq!(run(&consumer, b"")?, expected);
    Ok(())
}
