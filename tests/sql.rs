//! The extension for sqlite3, in its shell: every vector, the sample register against the oracle, answers worked out by
//! hand, the nightly batch, errors, and memory that runs out. Then the one for a server.

#[allow(dead_code, reason = "shared with c_abi, which also builds the library")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;
#[allow(dead_code, reason = "shared with tests that need a tool alone")]
#[path = "c_abi/tools.rs"]
mod tools;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use toolchain::{Link, Tool, cc, command, root, scratch};

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
    // What the comparison found right, the batch must find too, however often it is run.
    for _ in 0..2 {
        command("sqlite3")
            .args(["-bail", "-cmd", &format!(".load \"{}\"", extension.display())])
            .args(["-cmd", ".param set :day \"'2026-11-21'\""])
            .arg(&database)
            .arg(".read examples/sqlite/warn.sql")
            .done()?;
    }
    let differ = command("sqlite3").args(["-bail"]).arg(&database).arg(DIFFERENT_NOTICES).done()?;
    assert_eq!(differ, "0|0|0|0\n");
    Ok(())
}

/// Notices that should not be, those that lack, and whether too few have an outcome or an error.
const DIFFERENT_NOTICES: &str = "
    WITH wanted AS (
        SELECT line, inactivity, substr(inactivity_error, 21, 12) AS field FROM review
        WHERE inactivity IN ('first-notice', 'final-notice', 'undetermined') OR inactivity_error IS NOT NULL
    ), told AS (SELECT account, outcome, field FROM notice)
    SELECT (SELECT count(*) FROM (SELECT * FROM told EXCEPT SELECT * FROM wanted)),
        (SELECT count(*) FROM (SELECT * FROM wanted EXCEPT SELECT * FROM told)),
        (SELECT count(outcome) < 20 FROM told), (SELECT count(field) < 4 FROM told)";

/// By the table of each rule.
#[test]
fn every_vector_is_answered_as_it_tells() -> Tested {
    if !there_is_sqlite()? {
        return Ok(());
    }
    let asked = scratch()?.join("vectors.sql");
    fs::write(&asked, vectors("ask", &["sqlite"]).done()?)?;
    // Whatever the file is named, SQLite finds where to begin.
    let extension = cc(SOURCE, "any name-7.so.1", &LOADABLE, Link::Shared)?;
    let told = command("sqlite3")
        .args(["-bail", ":memory:", &format!(".load \"{}\"", extension.display()), ".mode json"])
        .arg(format!(".read {}", asked.display()))
        .done()?;
    assert!(compared(&told)? > 1300);
    Ok(())
}

/// The program of the vectors in SQL, which writes statements and compares what they gave.
fn vectors(what: &str, more: &[&str]) -> Tool {
    let run = ["-C", "tests", "python3", "-B", "-m", "sql.vectors", what];
    command("env").args(run).args(more)
}

/// How many vectors were answered; fails where one is not as it should be.
fn compared(answers: &str) -> Result<u32, String> {
    let count = vectors("compare", &[]).fed(answers.as_bytes())?;
    count.trim_end().parse().map_err(|_| count)
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
        assert!(count > 240, "{encoding}: {count} cases");
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
            "echeance_certificate_number(NULL, 'CAR202112345678', 'secret')",
            "echeance_certificate_number(mode): the value is not one of",
        ),
        (
            &english,
            "echeance_inactivity('2026-11-21', x'323032342d31312d3330')",
            "echeance_inactivity(last_used_on): the value is not of the expected type",
        ),
        (
            &english,
            "echeance_inactivity('2026-11-21', NULL, '{\"leap-day\": \"secret\"}')",
            "echeance_inactivity(readings): the value is not one of",
        ),
        (
            &french,
            "echeance_inactivity('2026-11-21', NULL, NULL, NULL)",
            "wrong number of arguments",
        ),
        (
            &french,
            "* FROM echeance_inactivity(1, 2, 3, 4)",
            "too many arguments on echeance_inactivity()",
        ),
        (&french, "* FROM echeance_inactivity(1) WHERE given_as_of = 2", "no query solution"),
        (&french, "* FROM echeance_inactivity WHERE given_as_of > '2026'", "no query solution"),
        (&french, "* FROM echeance_inactivity(1) WHERE given_last_used_on IS NOT NULL", "no query solution"),
        (
            &french,
            "* FROM (SELECT '2024-11-30' AS used) AS a LEFT JOIN echeance_inactivity('2026-11-21') AS r
                WHERE r.given_last_used_on IS a.used",
            "echeance_inactivity(last_used_on): not given; the table that it comes from must",
        ),
        (
            &french,
            "* FROM echeance_inactivity('2026-11-21', a.used) CROSS JOIN (SELECT 'secret' AS used) AS a",
            "echeance_inactivity(last_used_on): not given; the table that it comes from must",
        ),
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
    let mut run = command("tests/sql/postgresql.sh").arg(libraries);
    for script in
        ["tests/sql/accounts.sql", "examples/postgresql/warn.sql", "tests/sql/postgresql.sql"]
    {
        run = run.arg(root().join(script));
    }
    // One question a vector, then whole columns of them.
    for how in ["postgresql", "columns"] {
        let asked = scratch()?.join(format!("vectors-{how}.sql"));
        fs::write(&asked, vectors("ask", &[how]).done()?)?;
        run = run.arg(asked);
    }
    match run.done() {
        Ok(output) => {
            let (rows, others): (Vec<&str>, Vec<&str>) =
                output.lines().partition(|line| line.starts_with('{'));
            let Some((count, notices)) = others.split_last() else {
                return Err("no output".into());
            };
            assert_eq!(notices.len(), 32, "{others:?}");
            assert!(count.parse::<u32>()? > 43_000, "{count} cases");
            assert!(compared(&rows.join("\n"))? > 2300);
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
