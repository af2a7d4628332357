//! The first pass: which test reaches which place, and how long it takes.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::build::{Program, environment};

/// The program that asks the vectors, by its own lines.
pub(crate) const VECTORS: &str = "tests/mutants";

/// What takes longer without a mutant is not run: survivors would wait for it thousands of times.
const MOST: Duration = Duration::from_secs(3);
/// What is told as nothing takes some time too.
const LEAST: Duration = Duration::from_millis(3);
/// What takes longer is ended.
const LIMIT: Duration = Duration::from_secs(60);

/// Tests that are asked less, by what they read from their environment.
const SHORTER: [(&str, &str, &str); 4] = [
    (
        "core/columns every_row_of_a_class_is_answered_as_a_single_question",
        "ECHEANCE_COLUMNS_COUNT",
        "2400",
    ),
    (
        "core/columns every_holder_is_answered_as_a_single_question",
        "ECHEANCE_COLUMNS_COUNT",
        "2000",
    ),
    ("core/columns every_row_is_answered_as_a_single_question", "ECHEANCE_COLUMNS_COUNT", "40000"),
    ("core/echeance asking::tests::a_class_hides_no_completion", "ECHEANCE_CLASSES_COUNT", "1"),
];

/// A vector, or a test of a program.
#[derive(Debug, Clone)]
pub(crate) struct Test {
    pub(crate) name: String,
    /// Of the test programs; none for a vector.
    pub(crate) program: Option<usize>,
    pub(crate) time: Duration,
    /// The places that it reaches.
    pub(crate) places: Vec<u32>,
}

/// What the first pass found.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    pub(crate) vectors: Vec<Test>,
    pub(crate) tests: Vec<Test>,
    /// Tests that are not run, each with the reason.
    pub(crate) not_run: Vec<String>,
}

impl Test {
    /// Its name in its program.
    pub(crate) fn alone(&self) -> &str {
        self.name.split_once(' ').map_or("", |it| it.1)
    }
}

/// Whether it reads from its environment how much it asks.
pub(crate) fn is_shorter(test: &str) -> bool {
    SHORTER.iter().any(|(of, ..)| *of == test)
}

/// The command that runs these tests of a program, one after another.
pub(crate) fn command_of(program: &Program, tests: &[&str], to: &Path) -> Command {
    let mut command = command(program);
    environment(&mut command, to);
    command.args(["--exact", "--test-threads=1"]).args(tests);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    for test in tests {
        let name = format!("{} {test}", program.name);
        for (_, variable, count) in SHORTER.iter().filter(|(of, ..)| *of == name) {
            command.env(variable, count);
        }
    }
    command
}

/// A command that cannot take all of the memory, in a group of its own.
pub(crate) fn command(program: &Program) -> Command {
    // A program under a sanitizer, as the C interface has, takes more addresses than any limit.
    let limit = if program.name == "tests/c_abi" { "" } else { "ulimit -v 4000000; " };
    let mut command = Command::new("sh");
    command
        .args(["-c", &format!("{limit}exec \"$0\" \"$@\"")])
        .arg(&program.path)
        .current_dir(&program.folder)
        .env("PROPTEST_RNG_SEED", "1")
        .env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true")
        .process_group(0);
    command
}

/// The processor time of a process and of those that it waited for, where the system tells it: other work is not its own.
pub(crate) fn spent(child: &Child) -> Option<Duration> {
    let text = fs::read_to_string(format!("/proc/{}/stat", child.id())).ok()?;
    // Four fields, in hundredths of a second; the name before may hold anything.
    let fields = text.rsplit_once(')')?.1.split_whitespace().skip(11).take(4);
    Some(Duration::from_millis(10 * fields.filter_map(|it| it.parse::<u64>().ok()).sum::<u64>()))
}

/// Whether a process that began then has had that much time: of the processor, or ten times as much of the clock.
pub(crate) fn is_over(child: &Child, begin: Instant, limit: Duration) -> bool {
    match spent(child) {
        Some(spent) => spent > limit || begin.elapsed() > limit * 10,
        None => begin.elapsed() > limit,
    }
}

/// Waits for its end; ends it, and what it started, after that time. With the time that it took.
pub(crate) fn wait(
    child: &mut Child,
    limit: Duration,
) -> std::io::Result<Option<(ExitStatus, Duration)>> {
    let begin = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        let spent = spent(child);
        if let Some(status) = child.try_wait()? {
            return Ok(Some((status, spent.unwrap_or_else(|| begin.elapsed()))));
        }
        if is_over(child, begin, limit) {
            end(child);
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(pause);
        pause = (pause * 3 / 2).min(Duration::from_millis(20));
    }
}

/// Ends a process and its group.
pub(crate) fn end(child: &mut Child) {
    let group = format!("-{}", child.id());
    let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
    let _ = child.kill();
}

/// What the first pass found, as it was kept or anew.
pub(crate) fn reach(
    to: &Path,
    digest: u64,
    programs: &[Program],
    jobs: usize,
) -> Result<Reach, Box<dyn Error>> {
    let path = to.join("reach.tsv");
    let head = format!("{digest:016x}");
    if let Ok(text) = fs::read_to_string(&path)
        && text.lines().next() == Some(&head)
    {
        return read(&text, programs);
    }
    let begin = Instant::now();
    let mut text = format!("{head}\n");
    let mut tests = Vec::new();
    for program in programs {
        if program.name == VECTORS {
            let mut command = command(program);
            let output = command.arg("reach").stderr(Stdio::inherit()).output()?;
            if !output.status.success() {
                return Err("a vector is wrong without a mutant".into());
            }
            for line in String::from_utf8(output.stdout)?.lines() {
                let _ = writeln!(text, "vector\t{line}");
            }
            continue;
        }
        let mut listing = command(program);
        let listed = listing.args(["--list", "--format", "terse"]).output()?;
        for line in String::from_utf8(listed.stdout)?.lines() {
            tests.extend(line.strip_suffix(": test").map(|test| (program, test.to_owned())));
        }
    }
    let lines = Mutex::new(vec![String::new(); tests.len()]);
    let next = AtomicUsize::new(0);
    let work = |job: usize| {
        let file = to.join(format!("reached-{job}"));
        loop {
            let at = next.fetch_add(1, Relaxed);
            let Some((program, test)) = tests.get(at) else { return };
            let line = of_test(to, &file, program, test);
            let line =
                line.unwrap_or_else(|error| format!("not\t{} {test}: {error}\n", program.name));
            if let Some(slot) = lines.lock().unwrap_or_else(PoisonError::into_inner).get_mut(at) {
                *slot = line;
            }
        }
    };
    thread::scope(|scope| {
        for job in 0..jobs {
            scope.spawn(move || work(job));
        }
    });
    text.push_str(&lines.into_inner().unwrap_or_else(PoisonError::into_inner).concat());
    fs::write(&path, &text)?;
    println!("first pass in {} s", begin.elapsed().as_secs());
    read(&text, programs)
}

/// One test, as a line.
fn of_test(
    to: &Path,
    file: &Path,
    program: &Program,
    test: &str,
) -> Result<String, Box<dyn Error>> {
    let run = |records: bool| -> Result<Option<(ExitStatus, Duration)>, Box<dyn Error>> {
        let mut command = command_of(program, &[test], to);
        if records {
            command.env("ECHEANCE_MUTANTS_REACHED", file);
        } else {
            // As under a mutant: programs in C are there.
            command.env("ECHEANCE_MUTANT", "0");
        }
        Ok(wait(&mut command.spawn()?, LIMIT)?)
    };
    let _ = fs::remove_file(file);
    let name = format!("{} {test}", program.name);
    let why = match run(true)? {
        None => "too long",
        Some((status, _)) if !status.success() => "fails without a mutant",
        Some(_) => match run(false)? {
            Some((status, time)) if status.success() && time <= MOST => {
                let bytes = fs::read(file).unwrap_or_default();
                let places: Vec<String> = bytes
                    .chunks_exact(4)
                    .filter_map(|it| Some(u32::from_le_bytes(it.try_into().ok()?).to_string()))
                    .collect();
                let micros = time.max(LEAST).as_micros();
                return Ok(format!("test\t{name}\t{micros}\t{}\n", places.join(" ")));
            }
            Some((status, _)) if status.success() => "too long",
            _ => "fails without a mutant",
        },
    };
    Ok(format!("not\t{name}: {why}\n"))
}

fn read(text: &str, programs: &[Program]) -> Result<Reach, Box<dyn Error>> {
    let mut reach = Reach::default();
    for line in text.lines().skip(1) {
        let parts: Vec<&str> = line.split('\t').collect();
        match parts.as_slice() {
            ["not", why] => reach.not_run.push((*why).to_owned()),
            [kind, name, micros, places] => {
                let places: Result<Vec<u32>, _> =
                    places.split(' ').filter(|it| !it.is_empty()).map(str::parse).collect();
                let (name, time) = ((*name).to_owned(), Duration::from_micros(micros.parse()?));
                let program = name.split(' ').next();
                let program = programs.iter().position(|it| Some(it.name.as_str()) == program);
                let is_vector = *kind == "vector";
                let program =
                    if is_vector { None } else { Some(program.ok_or("no such program")?) };
                let test = Test { name, program, time, places: places? };
                if is_vector { reach.vectors.push(test) } else { reach.tests.push(test) }
            }
            _ => return Err("the first pass is not readable".into()),
        }
    }
    Ok(reach)
}
