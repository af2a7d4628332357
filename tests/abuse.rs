//! Nothing breaks: programs in C that misuse the library, at random too and from sixteen threads at once, under checkers
//! of memory and threads that see into the Rust code. Each checker must first report what is planted for it.
//!
//! The long forms are run by `make abuse`: as many rounds of chance as `ECHEANCE_ABUSE_COUNT` says, from the round
//! `ECHEANCE_ABUSE_SEED` on. `tests/c/random.c` says how to repeat a round.

#[allow(dead_code, reason = "shared with c_abi, which also looks at the library itself")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;
#[path = "c_abi/tools.rs"]
mod tools;

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::sync::Mutex;

use echeance_conformance::all;
use toolchain::{Link, Tool, command, compile, runtime};

type Any = Box<dyn Error>;

const C11: &[&str] = &["-std=c11", "-g"];
const SANITIZED: &[&str] =
    &["-std=c11", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
/// The thread sanitizer calls in Rust code need the run-time library of rustc.
const THREADS_SANITIZED: &[&str] =
    &["-std=c11", "-g", "-fsanitize=thread", "-fno-sanitize-link-runtime"];
/// What is still reachable at the end is shown, and no error: a value that is made once.
const MEMCHECK: &[&str] = &[
    "--quiet",
    "--leak-check=full",
    "--show-leak-kinds=all",
    "--errors-for-leak-kinds=definite,possible",
    "--error-exitcode=9",
];

/// What watches a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Checker {
    /// The sanitizers of addresses and undefined behaviour, by this compiler.
    Sanitizers(&'static str),
    /// The sanitizer of threads.
    ThreadSanitizer,
    /// valgrind on a plain program.
    Memcheck,
    /// Nothing: what a program writes then, it has to write under every checker.
    Nothing,
}

impl Checker {
    /// The tool that it needs besides Rust and the system's compiler.
    fn tool(self) -> &'static str {
        match self {
            Checker::Sanitizers(compiler) => compiler,
            Checker::ThreadSanitizer => "clang",
            Checker::Memcheck => "valgrind",
            Checker::Nothing => "cc",
        }
    }

    /// Whether its tool is here.
    fn is_here(self) -> Result<bool, String> {
        tools::here(self.tool())
    }

    /// A program built for it, ready to run.
    fn program(self, name: &str) -> Result<Tool, String> {
        let build =
            |compiler, suffix, flags: &[&str], link| built(compiler, name, suffix, flags, link);
        let tool = match self {
            Checker::Sanitizers(compiler) => {
                command(build(compiler, compiler, SANITIZED, Link::Sanitized("address"))?)
            }
            Checker::ThreadSanitizer => {
                let runtime = runtime("tsan")?;
                let runtime =
                    format!("-Wl,--whole-archive,{},--no-whole-archive", runtime.display());
                let flags = [THREADS_SANITIZED, &[&runtime]].concat();
                command(build("clang", "tsan", &flags, Link::Sanitized("thread"))?)
            }
            Checker::Memcheck => {
                let plain = build("cc", "plain", C11, Link::Abuse)?;
                command("valgrind").args(MEMCHECK).arg(plain)
            }
            Checker::Nothing => command(build("cc", "plain", C11, Link::Abuse)?),
        };
        // The trace of a panic costs much under a checker and is not looked at.
        Ok(tool.env("RUST_BACKTRACE", "0"))
    }

    /// Runs a program on questions: it succeeds, and writes what it writes under none.
    fn passes(self, name: &str, arguments: &[String], input: &[u8]) -> Result<(), String> {
        let run = |checker: Checker| checker.program(name)?.args(arguments).fed(input);
        let told = run(self).map_err(|error| format!("{name} {arguments:?}: {error}"))?;
        let expected = run(Checker::Nothing)?;
        if told == expected {
            Ok(())
        } else {
            Err(format!("{name} {arguments:?}:\n{told}\nnot\n{expected}"))
        }
    }

    /// Whether it reports what is planted, in these words.
    fn reports(self, fault: &str, words: &[&str]) -> Result<(), String> {
        match self.program("planted")?.arg(fault).fed(b"") {
            Err(report) if words.iter().all(|words| report.contains(words)) => Ok(()),
            reported => Err(format!("{self:?} on {fault}: {reported:?}")),
        }
    }
}

/// A program, built once: tests run at the same time.
fn built(
    compiler: &str,
    name: &str,
    suffix: &str,
    flags: &[&str],
    link: Link,
) -> Result<PathBuf, String> {
    static BUILT: Mutex<BTreeMap<String, PathBuf>> = Mutex::new(BTreeMap::new());
    let mut built = BUILT.lock().map_err(|error| error.to_string())?;
    let program = format!("{name}-{suffix}");
    if let Some(path) = built.get(&program) {
        return Ok(path.clone());
    }
    let path = compile(compiler, &format!("tests/c/{name}.c"), &program, flags, link)?;
    built.insert(program, path.clone());
    Ok(path)
}

/// How much is tried.
struct Amount {
    /// One in how many of the numbers that are tried in long rows, and of the vectors.
    every: usize,
    /// The rounds of chance.
    rounds: usize,
    /// Those that each thread asks.
    of_threads: usize,
    /// The first round.
    first: usize,
}

/// What `make abuse` asks for, divided for a checker that is so many times slower.
fn long(slower: usize) -> Result<Amount, Any> {
    let knob = |name, default: &str| env::var(name).unwrap_or(default.into()).parse::<usize>();
    let rounds = (knob("ECHEANCE_ABUSE_COUNT", "50000")? / slower).max(1);
    let first = knob("ECHEANCE_ABUSE_SEED", "1")?;
    println!("{rounds} rounds from {first}");
    Ok(Amount { every: 1, rounds, of_threads: rounds.div_ceil(16), first })
}

/// The questions of one in so many vectors, as the programs take them.
fn questions(every: usize) -> Result<Vec<u8>, String> {
    let each = all()?.into_iter().step_by(every);
    Ok(each
        .flat_map(|case| format!("{}\n{}\n", case.question.len(), case.question).into_bytes())
        .collect())
}

/// Every program under one checker.
fn nothing_breaks(checker: Checker, amount: &Amount) -> Result<(), Any> {
    let rounds = |count: usize| [amount.first.to_string(), count.to_string()];
    checker.passes("abuse", &[amount.every.to_string(), "10000".into()], b"")?;
    checker.passes("codes", &[], b"")?;
    checker.passes("texts", &[], b"")?;
    checker.passes("vectors", &[], &questions(amount.every)?)?;
    checker.passes("columns", &rounds(amount.rounds.div_ceil(100)), b"")?;
    checker.passes("random", &rounds(amount.rounds), &questions(1)?)?;
    checker.passes("threads", &rounds(amount.of_threads), &questions(1)?)?;
    Ok(())
}

/// As long as `ECHEANCE_LIST_MAX` allows: under a checker they are shorter.
#[test]
fn the_longest_lists_are_answered() -> Result<(), Any> {
    let told = Checker::Nothing.program("abuse")?.args(["1", "1000000"]).fed(b"")?;
    assert_eq!(told, "refused as it should be\n");
    Ok(())
}

/// What the header promises, 256 KiB: in a release every call needs less than two thirds.
#[test]
fn a_small_stack_is_enough() -> Result<(), Any> {
    let told = Checker::Nothing.program("stack")?.arg("256").fed(&questions(1)?)?;
    assert_eq!(told, "a small stack is enough\n");
    Ok(())
}

#[test]
fn nothing_breaks_under_the_sanitizers() -> Result<(), Any> {
    let checker = Checker::Sanitizers("gcc");
    if !checker.is_here()? {
        return Ok(());
    }
    // The reads are made by the library.
    checker.reports("read-past", &["heap-buffer-overflow", "echeance_abuse_read"])?;
    checker.reports("read-freed", &["heap-use-after-free", "echeance_abuse_read"])?;
    checker.reports("leak", &["detected memory leaks"])?;
    checker.reports("overflow", &["signed integer overflow"])?;
    nothing_breaks(checker, &Amount { every: 1, rounds: 5000, of_threads: 200, first: 1 })
}

#[test]
fn nothing_breaks_under_valgrind() -> Result<(), Any> {
    let checker = Checker::Memcheck;
    if !checker.is_here()? {
        return Ok(());
    }
    checker.reports("read-past", &["Invalid read of size 1"])?;
    checker.reports("read-freed", &["Invalid read of size 1"])?;
    checker.reports("read-unset", &["depends on uninitialised value"])?;
    checker.reports("leak", &["definitely lost"])?;
    nothing_breaks(checker, &Amount { every: 10, rounds: 500, of_threads: 16, first: 1 })
}

/// That they report is seen above; so for valgrind.
#[test]
#[ignore = "long: make abuse"]
fn nothing_breaks_for_long_under_the_sanitizers_of_gcc() -> Result<(), Any> {
    nothing_breaks(Checker::Sanitizers("gcc"), &long(1)?)
}

#[test]
#[ignore = "long: make abuse"]
fn nothing_breaks_for_long_under_the_sanitizers_of_clang() -> Result<(), Any> {
    let checker = Checker::Sanitizers("clang");
    if !checker.is_here()? {
        return Ok(());
    }
    checker.reports("read-past", &["heap-buffer-overflow", "echeance_abuse_read"])?;
    checker.reports("overflow", &["signed integer overflow"])?;
    nothing_breaks(checker, &long(1)?)
}

#[test]
#[ignore = "long: make abuse"]
fn nothing_breaks_for_long_under_valgrind() -> Result<(), Any> {
    let checker = Checker::Memcheck;
    if !checker.is_here()? {
        return Ok(());
    }
    nothing_breaks(checker, &long(20)?)
}

#[test]
#[ignore = "long: make abuse"]
fn threads_do_not_race() -> Result<(), Any> {
    let checker = Checker::ThreadSanitizer;
    if !checker.is_here()? {
        return Ok(());
    }
    checker.reports("race", &["data race", "echeance_abuse_read"])?;
    let amount = long(1)?;
    let rounds = [amount.first.to_string(), amount.of_threads.to_string()];
    checker.passes("threads", &rounds, &questions(1)?)?;
    Ok(())
}
