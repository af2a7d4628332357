//! The extension for sqlite3, in its shell: the sample register against the oracle, answers worked out by hand, errors,
//! and memory that runs out. Then the one for a server.

#[allow(dead_code, reason = "shared with c_abi, which also builds the library")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;
#[allow(dead_code, reason = "shared with tests that need a tool alone")]
#[path = "c_abi/tools.rs"]
mod tools;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use toolchain::{Link, cc, command, scratch};

type Tested = Result<(), Box<dyn Error>>;

const SOURCE: &str = "examples/sqlite/echeance_sqlite.c";
const LOADABLE: [&str; 5] = ["-std=c11", "-Wshadow", "-Wsign-conversion", "-fPIC", "-shared"];
const SANITIZED: [&str; 3] = ["-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"];

#[test]
fn the_sample_register_is_answered_as_by_the_oracle() -> Tested {
    if !there_is_sqlite()? {
        return Ok(());
    }
    let database = scratch()?.join("register.db");
    if database.exists() {
        fs::remove_file(&database)?;
    }
    // Under its own name, by which SQLite finds the function to begin with.
    let extension = cc(SOURCE, "echeance.so", &LOADABLE, Link::Shared)?;
    command("sqlite3")
        .args(["-bail", "-cmd", &format!(".load \"{}\"", extension.display())])
        .arg(&database)
        .arg(".read tests/sql/register.sql")
        .done()?;
    let compared = command("env")
        .args(["-C", "tests", "python3", "-B", "-m", "sql.compare"])
        .arg(&database)
        .done()?;
    println!("{compared}");
    for rule in ["exam-transfer", "inactivity", "certificate-number"] {
        let of_rule = compared.lines().filter(|line| line.starts_with(rule));
        let counts: Vec<u32> =
            of_rule.filter_map(|line| line.rsplit('\t').next()?.parse().ok()).collect();
        assert!(counts.len() > 3, "{rule}: too few kinds of answers");
        assert!(counts.iter().sum::<u32>() > 1900, "{rule}: too few lines");
    }
    Ok(())
}

/// Under the sanitizers of gcc, in both encodings that a database can have.
#[test]
fn answers_are_those_worked_out_by_hand() -> Tested {
    if !there_is_sqlite()? {
        return Ok(());
    }
    let extension = sanitized("by_hand.so")?;
    let preloaded = command("cc").arg("-print-file-name=libasan.so").done()?;
    for encoding in ["UTF-8", "UTF-16"] {
        let output = command("env")
            .arg(format!("LD_PRELOAD={}", preloaded.trim_end()))
            .args(["sqlite3", "-bail", ":memory:", &load(&extension)])
            .args([&format!("PRAGMA encoding = '{encoding}'"), ".read tests/sql/answers.sql"])
            .done()?;
        let count: u32 = output.trim_end().parse().map_err(|_| format!("{encoding}:\n{output}"))?;
        assert!(count > 200, "{encoding}: {count} cases");
    }
    Ok(())
}

#[test]
fn an_error_ends_the_statement_and_keeps_the_value_to_itself() -> Tested {
    if !there_is_sqlite()? {
        return Ok(());
    }
    let french = cc(SOURCE, "french.so", &LOADABLE, Link::Shared)?;
    let english = ["-DECHEANCE_SQL_LANG=ECHEANCE_LANG_EN"];
    let english = cc(SOURCE, "english.so", &[&LOADABLE[..], &english[..]].concat(), Link::Shared)?;
    let cases = [
        (
            &french,
            "echeance_exam_transfer('2026-11-21', 'secret', 0)",
            "echeance_exam_transfer(exam_passed_on): la valeur n’est ni un jour",
        ),
        (
            &english,
            "echeance_exam_transfer('2026-11-21', NULL, 'secret')",
            "echeance_exam_transfer(affiliated_at_expiry): the value is not one of",
        ),
        (
            &english,
            "echeance_inactivity(NULL, NULL)",
            "echeance_inactivity(as_of): this field is required",
        ),
        (
            &english,
            "echeance_certificate_number('CAR202112345678', 'secret')",
            "echeance_certificate_number(mode): the value is not one of",
        ),
        (
            &english,
            "echeance_inactivity('2026-11-21', x'323032342d31312d3330')",
            "echeance_inactivity(last_used_on): the value is not of the expected type",
        ),
        (&french, "echeance_inactivity('2026-11-21')", "wrong number of arguments"),
        (&french, "echeance_evaluate()", "wrong number of arguments"),
    ];
    for (extension, call, message) in cases {
        let told = command("sqlite3")
            .args([":memory:", &load(extension), &format!("SELECT {call}")])
            .done();
        let Err(told) = told else {
            return Err(format!("{call} is answered").into());
        };
        // Before it stands the command itself.
        let told = told.rsplit("exit status: ").next().unwrap_or_default();
        assert!(told.contains(message), "{call}: {told}");
        assert!(!told.contains("secret"), "{told}");
    }
    Ok(())
}

#[test]
fn memory_may_run_out() -> Tested {
    if !there_is_sqlite()? {
        return Ok(());
    }
    let extension = sanitized("out_of_memory.so")?;
    let flags = [&["-std=c11"], &SANITIZED[..]].concat();
    let program = scratch()?.join("memory");
    command("cc")
        .args(toolchain::STRICT)
        .args(flags)
        .arg("-o")
        .arg(&program)
        .args(["tests/sql/memory.c", "-lsqlite3"])
        .done()?;
    let output = command("env").arg(&program).arg(&extension).done()?;
    assert!(output.ends_with(" times out of memory\n"), "{output}");
    assert!(!output.starts_with("0 "), "memory never ran out");
    Ok(())
}

/// A library of another ABI, as far as it says.
#[test]
fn another_library_is_refused() -> Tested {
    if !there_is_sqlite()? {
        return Ok(());
    }
    let extension = cc(SOURCE, "refusing.so", &LOADABLE, Link::Shared)?;
    let source = scratch()?.join("another.c");
    fs::write(
        &source,
        "int echeance_abi_version(void);\nint echeance_abi_version(void) { return 2; }\n",
    )?;
    let another = source.with_extension("so");
    command("cc").args(["-shared", "-fPIC", "-o"]).arg(&another).arg(&source).done()?;
    let told = command("env")
        .arg(format!("LD_PRELOAD={}", another.display()))
        .args(["sqlite3", "-bail", ":memory:", &load(&extension)])
        .done();
    assert!(told.is_err_and(|told| told.contains("another version of the library was loaded")));
    Ok(())
}

/// On a server of its own, where this machine has what that takes.
#[test]
fn postgresql_answers_too() -> Tested {
    let shared = toolchain::shared()?;
    let libraries = shared.parent().ok_or("no folder of the libraries")?;
    match command("tests/sql/postgresql.sh").arg(libraries).done() {
        Ok(output) => {
            let count: u32 = output.trim_end().parse().map_err(|_| output)?;
            assert!(count > 40_000, "{count} cases");
        }
        Err(error) if error.contains("exit status: 77") && env::var_os("CI").is_none() => {
            tools::skipped("no PostgreSQL server here, or no headers of it");
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

fn sanitized(name: &str) -> Result<PathBuf, String> {
    cc(SOURCE, name, &[&LOADABLE[..], &SANITIZED[..]].concat(), Link::Shared)
}

/// Loads a file of another name than the extension's.
fn load(extension: &Path) -> String {
    format!(".load \"{}\" sqlite3_echeance_init", extension.display())
}

/// Whether this machine has the shell and the headers of sqlite3; CI must.
fn there_is_sqlite() -> Result<bool, String> {
    let shell = command("sqlite3").arg("--version").done();
    let header = command("cc").args(["-E", "-include", "sqlite3ext.h", "-x", "c", "/dev/null"]);
    match shell.and(header.done()) {
        Ok(_) => Ok(true),
        Err(error) if env::var_os("CI").is_some() => Err(error),
        Err(_) => {
            tools::skipped("no sqlite3 or no sqlite3ext.h here");
            Ok(false)
        }
    }
}
