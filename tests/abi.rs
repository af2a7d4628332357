//! The ABI as it is committed, against the header: within a number, it only grows.
//!
//! `abi/echeance-1.txt` has a line for whatever a compiled caller relies on: each number, each struct's size, each
//! member's offset and type, each call. To remove or change a line takes another `ECHEANCE_ABI_VERSION`, which starts
//! another file; lines that are only added take `BLESS=1 cargo test -p echeance-conformance --test abi`.
//!
//! `abi/consumer-1.x86_64-linux` is a program compiled against the first header of the number: it must run for as long as
//! the number stands. See `abi/README.md`.

#[allow(dead_code, reason = "shared with c_abi, which also builds the library")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;
#[allow(dead_code, reason = "shared with tests that need tools")]
#[path = "c_abi/tools.rs"]
mod tools;

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::{env, fs};

use toolchain::{Link, cc, command, root, run, scratch, shared};

type Any = Box<dyn Error>;

#[test]
fn the_abi_only_grows() -> Result<(), Any> {
    let header = fs::read_to_string(root().join("include/echeance.h"))?;
    let today = description(&header, "abi")?;
    let number = today.lines().find_map(|line| line.strip_prefix("number ECHEANCE_ABI_VERSION "));
    let name = format!("tests/abi/echeance-{}.txt", number.ok_or("no ABI number")?);
    let path = root().join(&name);
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let (gone, new) = differences(&committed, &today);
    assert!(gone.is_empty(), "the ABI is broken; {name} has, and the header has not:\n{gone}");
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &today)?;
        return Ok(());
    }
    assert!(new.is_empty(), "added; if that is meant, BLESS=1 puts it into {name}:\n{new}");
    Ok(())
}

#[test]
fn a_break_is_seen() -> Result<(), Any> {
    let header = fs::read_to_string(root().join("include/echeance.h"))?;
    let committed = description(&header, "abi-before")?;
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
        let today = description(&header.replacen(before, after, 1), "abi-after")?;
        assert_ne!(differences(&committed, &today).0, "", "not seen: {before} -> {after}");
    }

    let added = header.replacen(
        "int32_t echeance_abi_version(void);",
        "int32_t echeance_abi_version(void);\nint32_t echeance_more(const int32_t *one);",
        1,
    );
    let (gone, new) = differences(&committed, &description(&added, "abi-after")?);
    assert_eq!(gone, "");
    assert_eq!(new, "  call int32_t echeance_more(const int32_t *one)\n");
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

/// The lines that only the first has, and those that only the second has.
fn differences(committed: &str, today: &str) -> (String, String) {
    let only = |these: &str, those: &str| {
        let those: BTreeSet<&str> = those.lines().collect();
        let left = these.lines().filter(|line| !those.contains(line));
        left.fold(String::new(), |text, line| text + "  " + line + "\n")
    };
    (only(committed, today), only(today, committed))
}

/// What a header declares, as the C compiler sees it.
fn description(header: &str, name: &str) -> Result<String, Any> {
    let mut program = "#include \"echeance.h\"\n#include <stdio.h>\nint main(void) {\n".to_owned();
    let (numbers, declarations) = read(header)?;
    for name in numbers {
        number(&mut program, &name)?;
    }
    for declaration in declarations {
        describe(&mut program, &declaration)?;
    }
    program += "return 0;\n}\n";

    let folder = scratch()?.join(name);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("echeance.h"), header)?;
    fs::write(folder.join("abi.c"), program)?;
    let built = folder.join("abi");
    command("cc").arg("-o").arg(&built).arg(folder.join("abi.c")).done()?;
    Ok(run(&built, b"")?)
}

/// The names that are defined as numbers, and the declarations as C reads them, each on one line.
fn read(header: &str) -> Result<(Vec<String>, Vec<String>), Any> {
    let mut code = String::new();
    for (index, part) in header.split("/*").enumerate() {
        code += if index == 0 { part } else { part.split_once("*/").ok_or("an open comment")?.1 };
    }

    let mut numbers = Vec::new();
    let mut declarations = vec![String::new()];
    let mut depth = 0_usize;
    // What the header asks about, a C++ or a C23 compiler, is not there.
    let mut kept = Vec::new();
    for line in code.lines() {
        let words: Vec<&str> =
            line.split("//").next().unwrap_or_default().split_whitespace().collect();
        match words.as_slice() {
            ["#ifndef", ..] => kept.push(true),
            ["#if" | "#ifdef", ..] => kept.push(false),
            ["#else"] => {
                let last = kept.last_mut().ok_or("#else alone")?;
                *last = !*last;
            }
            ["#endif"] => drop(kept.pop()),
            _ if kept.contains(&false) => {}
            ["#include", ..] | ["#define", "ECHEANCE_H"] => {}
            ["#define", name, _] => numbers.push((*name).to_owned()),
            [first, ..] if first.starts_with('#') => return Err(format!("unread: {line}").into()),
            _ => {
                for word in words {
                    let declaration = declarations.last_mut().ok_or("none")?;
                    if !declaration.is_empty() {
                        declaration.push(' ');
                    }
                    declaration.push_str(word);
                    depth = (depth + word.matches('{').count()) - word.matches('}').count();
                    if depth == 0 && word.ends_with(';') {
                        declaration.pop();
                        declarations.push(String::new());
                    }
                }
            }
        }
    }
    let rest = declarations.pop();
    assert_eq!(rest.as_deref(), Some(""), "unread");
    Ok((numbers, declarations))
}

/// Lines of C that print what a declaration is.
fn describe(program: &mut String, declaration: &str) -> Result<(), Any> {
    if let Some(inside) = declaration.strip_prefix("enum ") {
        let entries = inside.split_once('{').ok_or("an enumeration of nothing")?.1;
        for entry in entries.trim_end_matches('}').split(',').map(str::trim) {
            if let Some((name, _)) = entry.split_once(" = ") {
                number(program, name)?;
            } else if !entry.is_empty() {
                return Err(format!("unread: {entry}").into());
            }
        }
    } else if let Some(inside) = declaration.strip_prefix("typedef struct ") {
        let (members, name) = inside.rsplit_once('}').ok_or("a struct of nothing")?;
        let (_, members) = members.split_once('{').ok_or("a struct of nothing")?;
        let name = name.trim();
        writeln!(program, r#"printf("struct {name} size %zu\n", sizeof({name}));"#)?;
        let mut sizes = "0".to_owned();
        for member in members.split_terminator(';').map(str::trim).filter(|text| !text.is_empty()) {
            let word = member.rsplit([' ', '*']).next().unwrap_or_default();
            let word = word.split('[').next().unwrap_or_default();
            writeln!(
                program,
                r#"printf("struct {name} at %zu {member}\n", offsetof({name}, {word}));"#
            )?;
            write!(sizes, " + sizeof((({name} *)0)->{word})")?;
        }
        writeln!(program, r#"_Static_assert(sizeof({name}) == {sizes}, "{name} has padding");"#)?;
    } else if let Some(inside) = declaration.strip_prefix("typedef ") {
        writeln!(program, r#"puts("type {inside}");"#)?;
    } else if declaration.ends_with(')') {
        writeln!(program, r#"puts("call {declaration}");"#)?;
    } else {
        return Err(format!("unread: {declaration}").into());
    }
    Ok(())
}

fn number(program: &mut String, name: &str) -> Result<(), Any> {
    Ok(writeln!(program, r#"printf("number {name} %lld\n", (long long){name});"#)?)
}
