//! The copybook: what stands in it, as it was promised and as the COBOL compiler sees it, and programs that use it.
//!
//! `abi/echeance-1.cpy.txt` has a line for whatever a COBOL program relies on: each record's size, each item's place and
//! picture, each value that has a name. As for the C interface, lines are only added, by `make bless`.

#[allow(dead_code, reason = "shared with c_abi, which needs more of it")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;

#[path = "c_abi/tools.rs"]
mod tools;
#[path = "c_abi/typed.rs"]
mod typed;

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use echeance_conformance::bless::abi::only;
use echeance_conformance::bless::book::{Item, Record, read};
use toolchain::{command, root, run, scratch, shared};

type Any = Box<dyn Error>;

/// Dialects of `cobc`, and what those without COMP-5 need.
const DIALECTS: &[&[&str]] = &[
    &["-std=default"],
    &["-std=default", "-free"],
    &["-std=ibm"],
    &["-std=mf"],
    &["-std=cobol2002", "-freserved=COMP-5"],
    &["-std=cobol2014", "-freserved=COMP-5"],
];

#[test]
fn every_name_is_legal_and_means_one_thing() -> Result<(), Any> {
    let records = read(&copybook()?)?;
    let mut known = BTreeSet::new();
    for name in names(&records) {
        let words: Vec<&str> = name.split('-').collect();
        let legal = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit();
        assert!(words.iter().all(|word| !word.is_empty() && word.chars().all(legal)), "{name}");
        // No word that COBOL keeps for itself begins so.
        assert!(words.len() > 1 && words.first() == Some(&"ECH"), "{name}");
        assert!(name.len() <= 30, "{name} has {} characters", name.len());
        assert!(known.insert(name), "two are named {name}");
    }
    // Each entry begins with its level, and has a name.
    let book = copybook()?;
    let levels = ["01", "05", "88"];
    let level = |line: &&str| line.split_whitespace().next().is_some_and(|it| levels.contains(&it));
    assert_eq!(known.len(), book.lines().filter(level).count());
    Ok(())
}

/// Columns 8 to 72, comments that are comments in free format too, no letter that EBCDIC lacks.
#[test]
fn every_line_is_read_in_fixed_and_free_format() -> Result<(), Any> {
    for (place, line) in copybook()?.lines().enumerate() {
        let code = line.starts_with("       ") || line.is_empty();
        assert!(code || line.starts_with("      *>"), "line {}: {line}", place + 1);
        assert!(line.is_ascii() && line.len() <= 72, "line {}: {line}", place + 1);
    }
    Ok(())
}

/// Every struct of the header has its record, member by member.
#[test]
fn records_are_the_structs_of_c() -> Result<(), Any> {
    let described = fs::read_to_string(root().join("tests/abi/echeance-1.txt"))?;
    let records = read(&copybook()?)?;
    let mut structs = 0;
    for line in described.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let ["struct", name, "size", size] = words.as_slice() else { continue };
        structs += 1;
        let told = format!("({name} in C)");
        let record = records.iter().find(|record| record.comment.contains(&told));
        let record = record.ok_or(format!("no record for {name}"))?;
        let member = format!("struct {name} at ");
        let members = described.lines().filter_map(|line| line.strip_prefix(&member));
        let members: Vec<String> = members.map(in_cobol).collect::<Result<_, _>>()?;
        let items: Vec<String> =
            record.items.iter().map(|item| format!("{} {}", item.at, item.clauses)).collect();
        assert_eq!(items, members, "{name}");
        assert_eq!(record.size().to_string(), *size, "{name}");
    }
    assert_eq!(records.iter().filter(|record| record.comment.contains(" in C)")).count(), structs);
    Ok(())
}

/// Every reason, every bit of a fact, and the numbers that have an item of their own.
#[test]
fn numbers_are_those_of_c() -> Result<(), Any> {
    let described = fs::read_to_string(root().join("tests/abi/echeance-1.txt"))?;
    let numbers = |chosen: &dyn Fn(&str) -> bool| -> Vec<i64> {
        let lines = described.lines().filter_map(|line| line.strip_prefix("number ECHEANCE_"));
        let lines = lines.filter_map(|line| line.split_once(' '));
        sorted(lines.filter(|(name, _)| chosen(name)).filter_map(|(_, number)| number.parse().ok()))
    };
    let mut reasons = Vec::new();
    let mut bits = Vec::new();
    let mut families = Vec::new();
    for record in read(&copybook()?)? {
        for item in record.items {
            let values = item.conditions.iter().map(|condition| condition.number);
            if item.name == record.name {
                let family = item.name.replace("ECH-", "") + "_";
                assert_eq!(sorted(values), numbers(&|name| name.starts_with(&family)), "{family}");
                families.push(family);
            } else if item.name.ends_with("-A-REASONS") {
                reasons.extend(values);
            } else if item.name.split('-').nth(2) == Some("B") {
                bits.extend(item.value());
            }
        }
    }
    let of_rule = |name: &str| !families.iter().any(|family| name.starts_with(family));
    assert_eq!(sorted(reasons), numbers(&|name| name.contains("_REASON_")));
    assert_eq!(sorted(bits), numbers(&|name| name.contains("_FACT_") && of_rule(name)));
    assert!(!families.is_empty());
    Ok(())
}

fn sorted(numbers: impl IntoIterator<Item = i64>) -> Vec<i64> {
    let mut numbers: Vec<i64> = numbers.into_iter().collect();
    numbers.sort_unstable();
    numbers
}

/// The compiler's own word for it, by addresses: not what pictures lead us to think.
#[test]
fn the_compiler_sees_the_same_places_and_values() -> Result<(), Any> {
    if !tools::here("cobc")? {
        return Ok(());
    }
    let records = read(&copybook()?)?;
    let source = scratch()?.join("records.cbl");
    fs::write(&source, program(&records)?)?;
    let output = run(&cobc(&source, &["-std=default"])?, b"")?;
    let expected = expected(&records)?;
    assert_eq!((only(&output, &expected), only(&expected, &output)), Default::default());
    Ok(())
}

#[test]
fn the_copybook_compiles_in_every_dialect() -> Result<(), Any> {
    if !tools::here("cobc")? {
        return Ok(());
    }
    let source = scratch()?.join("dialect.cbl");
    fs::write(
        &source,
        "       IDENTIFICATION DIVISION.\n       PROGRAM-ID. DIALECT.\n       DATA DIVISION.\n       \
         WORKING-STORAGE SECTION.\n       COPY \"echeance.cpy\".\n       PROCEDURE DIVISION.\n           STOP RUN.\n",
    )?;
    for dialect in DIALECTS {
        cobc(&source, dialect).map_err(|error| format!("{dialect:?}: {error}"))?;
    }
    Ok(())
}

/// The program that the copybook shows.
#[test]
fn the_example_runs_against_both_libraries() -> Result<(), Any> {
    if !tools::here("cobc")? {
        return Ok(());
    }
    let source = root().join("examples/exam_transfer.cbl");
    let folder = shared()?.parent().ok_or("no folder")?.display().to_string();
    let rpath = format!("-Wl,-rpath,{folder}");
    let links: [&[&str]; 2] =
        [&[&format!("{folder}/libecheance.a")], &["-L", &folder, "-lecheance", "-Q", &rpath]];
    for link in links {
        let output = run(&cobc(&source, &[&["-static"], link].concat())?, b"")?;
        assert_eq!(output, "eligible\nreason 1002\nreason 3\n", "{link:?}");
    }
    Ok(())
}

/// Numbers at their ends, texts, tables, sets, instants, readings, errors: each arrives as it was given.
#[test]
fn values_go_in_and_come_out() -> Result<(), Any> {
    if !tools::here("cobc")? {
        return Ok(());
    }
    let archive = shared()?.with_file_name("libecheance.a").display().to_string();
    let source = root().join("tests/cobol/values.cbl");
    let output = run(&cobc(&source, &["-static", &archive])?, b"")?;
    assert_eq!(output, "went in and came out\n");
    Ok(())
}

/// Every vector whose question a typed call can be asked, as `c_abi` asks it from C. `-debug` ends the program at a place
/// outside its item.
#[test]
fn every_vector_is_answered_by_a_cobol_program() -> Result<(), Any> {
    if !tools::here("cobc")? {
        return Ok(());
    }
    let asked = typed::Asked::new()?;
    let folder = shared()?.parent().ok_or("no folder")?.display().to_string();
    let rpath = format!("-Wl,-rpath,{folder}");
    let source = scratch()?.join("vectors.cbl");
    let program = cobc(&source, &["-static", "-debug", "-L", &folder, "-lecheance", "-Q", &rpath])?;
    // COBOL sees no end of a line: each field has its own.
    asked.expect(&run(&program, asked.lines("\t\n").as_bytes())?)?;
    Ok(())
}

fn cobc(source: &Path, flags: &[&str]) -> Result<PathBuf, Any> {
    let name = source.file_stem().and_then(|name| name.to_str()).ok_or("no name")?;
    let built = scratch()?.join(format!("{name}-cobol"));
    let compiler =
        command("cobc").args(["-x", "-Wall", "-Werror", "-I"]).arg(root().join("include"));
    compiler.arg("-o").arg(&built).arg(source).args(flags).done()?;
    Ok(built)
}

fn copybook() -> Result<String, Any> {
    Ok(fs::read_to_string(root().join("include/echeance.cpy"))?)
}

fn names(records: &[Record]) -> Vec<&str> {
    let mut names = Vec::new();
    for record in records {
        names.push(record.name.as_str());
        // A level 01 may be an item by itself.
        for item in record.items.iter().filter(|item| item.name != record.name) {
            names.push(&item.name);
        }
        let conditions = record.items.iter().flat_map(|item| &item.conditions);
        names.extend(conditions.map(|condition| condition.name.as_str()));
    }
    names
}

/// A member of C as the place and the clauses of its item.
fn in_cobol(member: &str) -> Result<String, String> {
    let (at, declared) = member.split_once(' ').ok_or("no offset")?;
    let clauses = match declared.rsplit_once(' ') {
        Some((_, name)) if name.starts_with('*') => "USAGE POINTER VALUE NULL",
        Some(("int32_t", name)) if name.ends_with("[7]") => "PIC S9(9) COMP-5 OCCURS 7 VALUE 0",
        Some(("int32_t", name)) if name.ends_with("[8]") => "PIC S9(9) COMP-5 OCCURS 8 VALUE 0",
        Some(("int32_t" | "uint32_t", _)) => "PIC S9(9) COMP-5 VALUE 0",
        Some(("int64_t" | "uint64_t", _)) => "PIC S9(18) COMP-5 VALUE 0",
        Some(("char", name)) if name.ends_with("[16]") => "PIC X(16) VALUE LOW-VALUES",
        _ => return Err(format!("what is {declared} in COBOL?")),
    };
    Ok(format!("{at} {clauses}"))
}

/// A program that shows where each item stands, by its address, and what each value is; and that each record starts
/// from zero, and is cleared by `INITIALIZE`.
fn program(records: &[Record]) -> Result<String, Any> {
    let mut code = String::from(
        "       IDENTIFICATION DIVISION.
       PROGRAM-ID. RECORDS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY \"echeance.cpy\".
       01  WS-START USAGE POINTER.
       01  WS-START-N REDEFINES WS-START PIC S9(18) COMP-5.
       01  WS-AT USAGE POINTER.
       01  WS-AT-N REDEFINES WS-AT PIC S9(18) COMP-5.
       01  WS-SHOWN PIC -(10)9.
       PROCEDURE DIVISION.
",
    );
    for record in records {
        let name = &record.name;
        if !record.is_constants() {
            write!(
                code,
                "           IF {name} NOT = LOW-VALUES
               DISPLAY \"{name} is not zero\"
           END-IF
"
            )?;
        }
        // A text is cleared to spaces: none stands in what is given.
        if !record.is_constants() && !record.items.iter().any(|item| item.clauses.contains("X(16)"))
        {
            write!(
                code,
                "           MOVE HIGH-VALUES TO {name} (1:)
           INITIALIZE {name}
           IF {name} NOT = LOW-VALUES
               DISPLAY \"{name} is not cleared\"
           END-IF
"
            )?;
        }
        write!(
            code,
            "           SET WS-START TO ADDRESS OF {name}
           MOVE LENGTH OF {name} TO WS-SHOWN
           DISPLAY \"{name} \" WS-SHOWN
"
        )?;
        for item in &record.items {
            place(&mut code, record, item)?;
        }
    }
    Ok(code + "           STOP RUN.\n")
}

fn place(code: &mut String, record: &Record, item: &Item) -> Result<(), Any> {
    let first = if item.clauses.contains("OCCURS") { " (1)" } else { "" };
    let name = format!("{}{first}", item.name);
    let shown = |told: &str| {
        format!(
            "           MOVE {name} TO WS-SHOWN
           DISPLAY \"{told} \" WS-SHOWN
"
        )
    };
    write!(
        code,
        "           SET WS-AT TO ADDRESS OF {name}
           COMPUTE WS-SHOWN = WS-AT-N - WS-START-N
           DISPLAY \"{name} \" WS-SHOWN
"
    )?;
    if record.is_constants() {
        *code += &shown(&name);
    }
    for condition in &item.conditions {
        let condition = format!("{}{first}", condition.name);
        write!(code, "           SET {condition} TO TRUE\n{}", shown(&condition))?;
    }
    Ok(())
}

/// What that program must show.
fn expected(records: &[Record]) -> Result<String, Any> {
    let mut told = String::new();
    for record in records {
        writeln!(told, "{} {:>11}", record.name, record.size())?;
        for item in &record.items {
            let first = if item.clauses.contains("OCCURS") { " (1)" } else { "" };
            writeln!(told, "{}{first} {:>11}", item.name, item.at)?;
            if record.is_constants() {
                writeln!(told, "{} {:>11}", item.name, item.value().ok_or("no value")?)?;
            }
            for condition in &item.conditions {
                writeln!(told, "{}{first} {:>11}", condition.name, condition.number)?;
            }
        }
    }
    Ok(told)
}
