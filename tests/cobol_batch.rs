//! The batch in COBOL, compiled and run as its README says: the sample against the oracle and as it was once written, a
//! large register, bytes that are no text, and runs that cannot be.
//!
//! `BLESS=1 cargo test -p echeance-conformance --test cobol_batch` renews what the sample is to give.

#[allow(dead_code, reason = "shared with c_abi, which needs more of it")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;

#[path = "c_abi/tools.rs"]
mod tools;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use std::{env, fs};

use toolchain::{command, root, scratch, shared};
use tools::here;

type Tested = Result<(), Box<dyn Error>>;

/// Names of environment variables, each with its file.
type Files<'a> = &'a [(&'a str, &'a str)];

const EXAMPLE: &str = "examples/cobol";

/// The day of the reviews, as the oracle takes it.
const DAY: &str = "2026-11-21";
const FILES: [(&str, &str); 3] =
    [("DD_REGISTER", "register.dat"), ("DD_REPORT", "report.txt"), ("DD_REJECTS", "rejects.txt")];

/// What a run left behind.
struct Run {
    code: Option<i32>,
    console: String,
    folder: PathBuf,
}

impl Run {
    /// A file that it wrote, in the characters that ISO 8859-1 means.
    fn text(&self, name: &str) -> Result<String, String> {
        let path = self.folder.join(name);
        let bytes = fs::read(&path).map_err(|error| format!("{name}: {error}"))?;
        Ok(bytes.into_iter().map(char::from).collect())
    }

    /// What the oracle says of it; fails where they differ.
    fn compared(&self, more: &[&str]) -> Result<String, String> {
        command("env")
            .args(["-C", "tests", "python3", "-B", "-m", "cobol.batch", "compare"])
            .args(FILES.map(|(_, name)| self.folder.join(name)))
            .args(more)
            .done()
    }
}

#[test]
fn the_sample_is_answered_as_by_the_oracle() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    for (lang, title) in [("FR", "Suite\t"), ("EN", "Next step\t")] {
        let folder = folder(&format!("sample-{lang}"))?;
        fs::copy(root().join(EXAMPLE).join("register.dat"), folder.join("register.dat"))?;
        let run = review(&folder, &format!("20261121 {lang}"), &[])?;
        assert_eq!(run.code, Some(4), "{}", run.console);
        let compared = run.compared(&[lang, DAY])?;
        assert!(compared.starts_with("read=44 reported=27 rejected=17\n"), "{compared}");
        // Every next step that a day after clicSÉQUR has, and that none is determined.
        let steps = compared.lines().filter(|line| line.starts_with(title)).count();
        assert_eq!(steps, 8, "{compared}");
    }
    Ok(())
}

/// While certificates were still under clicSÉQUR, an account that ended was an act to do.
#[test]
fn an_account_is_kept_while_the_certificate_needs_it() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    let folder = folder("account")?;
    let line = |number, used| {
        format!(
            "D-0000{number}  CAR20990000000{number}   20240115          O NONE                       20231120 O {used}\n"
        )
    };
    let lines = [(1, "20230620"), (2, "20230520"), (3, "20250520"), (4, "UNKNOWN ")];
    fs::write(
        folder.join("register.dat"),
        lines.map(|(number, used)| line(number, used)).concat(),
    )?;
    let run = review(&folder, "20250601 EN", &[])?;
    assert_eq!(run.code, Some(0), "{}", run.console);
    let compared = run.compared(&["EN", "2025-06-01"])?;
    assert!(compared.starts_with("read=4 reported=4 rejected=0\n"), "{compared}");
    // Used on 20 June 2023, it is cancelled 24 months later: the day before is the last.
    let report = run.text("report.txt")?;
    assert!(report.contains("Act        now          2025-06-19   2025-05-21   "), "{report}");
    assert!(report.contains("Act        now          none                      "), "{report}");
    assert!(report.contains("Act        later        2027-05-19   2027-04-20   "), "{report}");
    assert!(report.contains("Missing  ACCT-USED-ON\n"), "{report}");
    Ok(())
}

/// By the very commands of the README.
#[test]
fn the_readme_compiles_and_runs_it() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    let folder = folder("readme")?;
    for name in ["review.cbl", "register.dat"] {
        fs::copy(root().join(EXAMPLE).join(name), folder.join(name))?;
    }
    let output = Command::new("sh")
        .args(["-c", &commands("review.cbl")?])
        .env("PREFIX", prefix("prefix")?)
        .current_dir(&folder)
        .output()?;
    let console = String::from_utf8(output.stdout)?;
    let warnings = String::from_utf8(output.stderr)?;
    assert_eq!((output.status.code(), warnings.as_str()), (Some(4), ""), "{console}");
    assert_eq!(
        console,
        "REVIEW: read     000000044\nREVIEW: reported 000000027\nREVIEW: rejected 000000017\n"
    );
    let run = Run { code: output.status.code(), console, folder };
    for name in ["report.txt", "rejects.txt"] {
        let written = run.text(name)?;
        let expected = root().join(EXAMPLE).join("expected").join(name);
        if env::var_os("BLESS").is_some() {
            fs::write(&expected, &written)?;
        }
        assert_eq!(written, fs::read_to_string(&expected)?, "{name}");
    }
    Ok(())
}

#[test]
fn two_thousand_records_are_answered_as_by_the_oracle() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    let folder = folder("many")?;
    let register = command("env")
        .args(["-C", "tests", "python3", "-B", "-m", "cobol.batch", "make", "2000"])
        .done()?;
    fs::write(folder.join("register.dat"), register)?;
    program()?;
    let start = Instant::now();
    let run = review(&folder, "20261121 EN", &[])?;
    let took = start.elapsed();
    println!("2,000 records in {took:?}");
    assert_eq!(run.code, Some(4), "{}", run.console);
    // A record takes four questions, each of its facts and readings tried.
    assert!(took < Duration::from_secs(60), "{took:?}");
    let compared = run.compared(&["EN", DAY, "--outcomes"])?;
    assert!(compared.starts_with("read=2000 "), "{compared}");
    Ok(())
}

/// 24 months before the day, one day, seven and thirty days later; whatever else a day may be; more than one table of them.
#[test]
fn accounts_are_warned_by_columns() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    let folder = folder("warn")?;
    fs::copy(root().join(EXAMPLE).join("warn.cbl"), folder.join("warn.cbl"))?;
    let days = [
        ("20241121", None),
        ("20241122", Some("FINAL  20261122")),
        ("20241128", Some("FINAL  20261128")),
        ("20241129", Some("FIRST  20261129")),
        ("20241221", Some("FIRST  20261221")),
        ("20241222", None),
        ("NONE", None),
        ("", None),
        ("UNKNOWN", None),
        ("20261122", Some("REJECT 00000113")),
        ("20250229", Some("REJECT 00000108")),
        ("00000000", Some("REJECT 00000108")),
        ("2025 101", Some("REJECT 00000106")),
        ("20241122 X", Some("REJECT 00000105")),
    ];
    let mut register = format!("{:85}20241122\n", "");
    let mut wanted = String::from("         REJECT 00000104\n");
    for person in 0..1500 {
        for (day, line) in days {
            let id = format!("F{person:07}");
            register.extend([format!("{id:85}{day}\n")]);
            wanted.extend(line.map(|line| format!("{id} {line}\n")));
        }
    }
    fs::write(folder.join("register.dat"), register)?;
    let output = Command::new("sh")
        .args(["-c", &commands("warn.cbl")?])
        .env("PREFIX", prefix("warn-prefix")?)
        .current_dir(&folder)
        .output()?;
    let console = String::from_utf8(output.stdout)?;
    assert_eq!(String::from_utf8(output.stderr)?, "", "{console}");
    assert_eq!(output.status.code(), Some(4), "{console}");
    assert!(console.contains("asked    000019501\nWARN: warned   000006000\n"), "{console}");
    assert!(console.contains("unknown  000003000\nWARN: rejected 000007501\n"), "{console}");
    assert!(fs::read_to_string(folder.join("warnings.txt"))? == wanted, "see {folder:?}");
    compile(&folder.join("warn.cbl"), &folder.join("strict"))?;
    for wrong in ["", "20260230", "2026112", "20261121 X"] {
        let output =
            Command::new(folder.join("strict")).arg(wrong).current_dir(&folder).output()?;
        assert_eq!(output.status.code(), Some(16), "{wrong}");
    }
    Ok(())
}

/// What no text editor writes is refused, and lost no more than other lines.
#[test]
fn bytes_that_are_no_text_are_rejects() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    let folder = folder("bytes")?;
    let long = format!("LONG     CAR209900000001{}\n", " ".repeat(80) + &"x".repeat(500));
    let lines: [(&[u8], &str); 7] = [
        (b"LATIN    CAR2099\xC90000001\n", "CERT-NUMBER     004"),
        (b"NUL      CAR2099\x0000000001\n", "RECORD          106"),
        (b"TAB\x09     CAR209900000001\n", "RECORD          106"),
        (long.as_bytes(), "RECORD          105"),
        (b"\n", "FILE-ID         104"),
        (b"GOOD     CAR209900000001\r\n", ""),
        (b"LAST     CAR209900000001", ""),
    ];
    fs::write(folder.join("register.dat"), lines.map(|(line, _)| line).concat())?;
    let run = review(&folder, "20261121", &[])?;
    assert_eq!(run.code, Some(4), "{}", run.console);
    let rejects = run.text("rejects.txt")?;
    let told: Vec<String> =
        rejects.lines().map(|line| line.chars().skip(128).take(19).collect()).collect();
    let wanted: Vec<&str> =
        lines.iter().map(|(_, told)| *told).filter(|told| !told.is_empty()).collect();
    assert_eq!(told, wanted);
    let report = run.text("report.txt")?;
    assert!(report.contains("\nGOOD ") && report.contains("\nLAST "), "{report}");
    Ok(())
}

/// MOVE would make a day of each.
#[test]
fn a_day_that_is_not_eight_digits_is_a_reject() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    let folder = folder("days")?;
    let days = [
        ("20241130", None),
        ("        ", None),
        ("2024113 ", Some("106")),
        (" 2024113", Some("106")),
        ("2024 113", Some("106")),
        ("+2024113", Some("106")),
        ("2024-113", Some("106")),
        ("2024113O", Some("106")),
        ("00000000", Some("108")),
        ("20241131", Some("108")),
    ];
    let lines = days.map(|(day, _)| format!("{:74}{day}", "D-00001  CAR209900000001"));
    fs::write(folder.join("register.dat"), lines.join("\n"))?;
    let run = review(&folder, "20261121 EN", &[])?;
    assert!(run.console.contains("reported 000000002\n"), "{}", run.console);
    let rejects = run.text("rejects.txt")?;
    let parts = |line: &str| Some(format!("{} {}", line.get(74..82)?, line.get(128..147)?));
    let told: Vec<String> = rejects.lines().filter_map(parts).collect();
    let refused = |(day, status): &(&str, Option<&str>)| {
        status.map(|status| format!("{day} EXAM-PASSED-ON  {status}"))
    };
    assert_eq!(told, days.iter().filter_map(refused).collect::<Vec<_>>());
    Ok(())
}

/// What READ would cut without a word.
#[test]
fn a_line_longer_than_its_columns_is_a_reject() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    let folder = folder("long")?;
    let record = "D-00001  CAR209900000001";
    let joined = format!("{record:128}").repeat(5);
    let lines = [joined, format!("{record:200}x"), format!("{record:1500}x"), record.to_owned()];
    fs::write(folder.join("register.dat"), lines.join("\n"))?;
    let run = review(&folder, "20261121 EN", &[])?;
    assert_eq!(run.code, Some(4), "{}", run.console);
    assert!(run.console.contains("reported 000000001\n"), "{}", run.console);
    let rejects = run.text("rejects.txt")?;
    let told: Vec<&str> = rejects.lines().filter_map(|line| line.get(128..147)).collect();
    assert_eq!(told, ["RECORD          105"; 3]);
    Ok(())
}

/// A status that is not the record's fault is no reject: the program is made to call wrongly.
#[test]
fn a_wrong_call_gives_sixteen() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    let folder = folder("wrong")?;
    fs::copy(root().join(EXAMPLE).join("register.dat"), folder.join("register.dat"))?;
    let source = fs::read_to_string(root().join(EXAMPLE).join("review.cbl"))?;
    let cases = [
        ("S9(18) COMP-5 VALUE 8192", "S9(18) COMP-5 VALUE 10", 3),
        ("BY REFERENCE ECH-INAC-ANSWER", "BY REFERENCE OMITTED", 1),
    ];
    for (right, wrong, status) in cases {
        assert_eq!(source.matches(right).count(), 1, "{right}");
        let copy = folder.join("wrong.cbl");
        fs::write(&copy, source.replace(right, wrong))?;
        let program = folder.join("wrong");
        compile(&copy, &program)?;
        let run = started(&program, &folder, "20261121 EN", &[])?;
        let wanted = format!("REVIEW: a call has status 00{status}\n");
        assert_eq!((run.code, run.console), (Some(16), wanted), "{wrong}");
    }
    Ok(())
}

#[test]
fn a_clean_register_gives_zero() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    let folder = folder("clean")?;
    fs::write(folder.join("register.dat"), "D-00001  CAR209900000001\n")?;
    let run = review(&folder, "20261121 EN", &[])?;
    assert_eq!((run.code, run.text("rejects.txt")?.as_str()), (Some(0), ""), "{}", run.console);
    Ok(())
}

#[test]
fn what_cannot_run_gives_sixteen_and_says_why() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    let folder = folder("sixteen")?;
    fs::copy(root().join(EXAMPLE).join("register.dat"), folder.join("register.dat"))?;
    let parameter = "the parameter is YYYYMMDD FR or EN";
    fs::write(folder.join("good.dat"), "D-00001  CAR209900000001\n")?;
    fs::write(folder.join("bad.dat"), "\n")?;
    let unwritten = "not everything could be written";
    let cases: [(&str, Files<'_>, &str); 12] = [
        ("", &[], parameter),
        ("20260229 FR", &[], parameter),
        ("22000101 FR", &[], parameter),
        ("2026-11-21", &[], parameter),
        ("20261121 DE", &[], parameter),
        ("20261121 FRX", &[], parameter),
        ("20261121XEN", &[], parameter),
        ("20261121 FR", &[("DD_REGISTER", "absent.dat")], "REGISTER has file status 35"),
        ("20261121 FR", &[("DD_REPORT", "/dev/full")], "REPORT   has file status 34"),
        ("20261121 FR", &[("DD_REJECTS", "/dev/full")], unwritten),
        ("20261121 FR", &[("DD_REGISTER", "good.dat"), ("DD_REPORT", "/dev/full")], unwritten),
        ("20261121 FR", &[("DD_REGISTER", "bad.dat"), ("DD_REJECTS", "/dev/full")], unwritten),
    ];
    for (parameter, files, told) in cases {
        let run = review(&folder, parameter, files)?;
        let wanted = format!("REVIEW: {told}\n");
        assert_eq!((run.code, run.console), (Some(16), wanted), "{parameter} {files:?}");
    }
    Ok(())
}

#[test]
fn it_compiles_as_on_a_mainframe() -> Tested {
    if !here("cobc")? {
        return Ok(());
    }
    let folder = folder("ibm")?;
    command("cobc")
        .args(["-std=ibm", "-C", "-Wall", "-Werror", "-I", "include", "-o"])
        .arg(folder.join("review.c"))
        .arg(format!("{EXAMPLE}/review.cbl"))
        .done()?;
    let source = fs::read_to_string(root().join(EXAMPLE).join("review.cbl"))?;
    for (place, line) in source.lines().enumerate() {
        assert!(line.is_ascii() && line.len() <= 72, "line {}: {line}", place + 1);
    }
    Ok(())
}

/// A folder of a test's own, empty.
fn folder(name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let folder = scratch()?.join("batch").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// What the README gives a shell for a program.
fn commands(program: &str) -> Result<String, Box<dyn Error>> {
    let readme = fs::read_to_string(root().join(EXAMPLE).join("README.md"))?;
    let blocks = readme.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    let block = blocks.into_iter().find(|block| block.contains(program));
    Ok(block.ok_or("no commands")?.to_owned())
}

/// Header and archive as `make install` lays them out.
fn prefix(name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let prefix = folder(name)?;
    for part in ["include", "lib"] {
        fs::create_dir_all(prefix.join(part))?;
    }
    fs::copy(root().join("include/echeance.cpy"), prefix.join("include/echeance.cpy"))?;
    fs::copy(shared()?.with_file_name("libecheance.a"), prefix.join("lib/libecheance.a"))?;
    Ok(prefix)
}

/// The program, compiled once.
fn program() -> Result<&'static Path, String> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        let program = scratch()?.join("review");
        compile(&root().join(EXAMPLE).join("review.cbl"), &program)?;
        Ok(program)
    });
    built.as_deref().map_err(Clone::clone)
}

fn compile(source: &Path, program: &Path) -> Result<(), String> {
    command("cobc")
        .args(["-x", "-static", "-Wall", "-Werror", "-I", "include", "-o"])
        .arg(program)
        .arg(source)
        .arg(shared()?.with_file_name("libecheance.a"))
        .done()
        .map(drop)
}

/// Runs it in a folder, on the files there unless others are named.
fn review(folder: &Path, parameter: &str, files: Files<'_>) -> Result<Run, Box<dyn Error>> {
    started(program()?, folder, parameter, files)
}

fn started(
    program: &Path,
    folder: &Path,
    parameter: &str,
    files: Files<'_>,
) -> Result<Run, Box<dyn Error>> {
    let output = Command::new(program)
        .arg(parameter)
        .envs(FILES)
        .envs(files.iter().copied())
        .current_dir(folder)
        .output()?;
    let console = String::from_utf8(output.stdout)?;
    Ok(Run { code: output.status.code(), console, folder: folder.to_owned() })
}
