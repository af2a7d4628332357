//! Each mutant, until a test sees it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::Options;
use crate::build::Program;
use crate::copy::Copy;
use crate::lists::{LeftOut, Survivors};
use crate::tests::{self, Test, VECTORS};
use crate::{answers, ask};

/// How much longer than without a mutant a test may take, before it counts as one that hangs.
pub(crate) const PATIENCE: u32 = 10;
pub(crate) const AT_LEAST: Duration = Duration::from_secs(6);

/// What a run found: mutants by key.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) survivors: BTreeSet<String>,
    pub(crate) caught: BTreeSet<String>,
    /// Survivors that no test reaches.
    unreached: usize,
    /// Survivors that are listed with a reason, and were asked of the vectors alone.
    not_asked_again: usize,
    /// How many each kind of test caught.
    by: BTreeMap<String, usize>,
    vectors: usize,
    tests: usize,
    not_run: Vec<String>,
}

impl Found {
    /// What the manual tells, as `tests/proved.py` reads it.
    pub(crate) fn tell_counts(&self, copy: &Copy, left_out: &LeftOut, survivors: &Survivors) {
        let mutants: usize = copy.files.iter().map(|file| file.mutants.len()).sum();
        let by_vectors = self.by.get("vectors").copied().unwrap_or(0);
        let unexamined = self.survivors.iter().filter(|it| survivors.kind(it) == "unexamined");
        for (what, count) in [
            ("mutants", mutants),
            ("mutants-caught", self.caught.len()),
            ("mutants-caught-by-vectors", by_vectors),
            ("mutants-survivors", self.survivors.len()),
            ("mutants-unexamined", unexamined.count()),
            ("mutants-unreached", self.unreached),
            ("mutants-left-out", left_out.keys.len()),
        ] {
            println!("count {what} {count}");
        }
    }

    /// The counts of a run.
    pub(crate) fn tell(&self, copy: &Copy, left_out: &LeftOut) {
        let mutants: usize = copy.files.iter().map(|file| file.mutants.len()).sum();
        println!("{mutants} mutants in {} files", copy.files.len());
        println!("asked of {} vectors and {} tests", self.vectors, self.tests);
        println!("caught: {}", self.caught.len());
        for (by, count) in &self.by {
            println!("  by {by}: {count}");
        }
        println!(
            "survive: {}, of which {} are in code that no test reaches",
            self.survivors.len(),
            self.unreached
        );
        println!("listed, and not asked again of the tests: {}", self.not_asked_again);
        println!("not made, since they do not compile: {}", left_out.keys.len());
        println!("not switched:");
        for (what, count) in &copy.untouched {
            println!("  {what}: {count}");
        }
        println!("tests that are not run:");
        for test in &self.not_run {
            println!("  {test}");
        }
    }
}

/// A mutant that is to be asked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) number: u32,
    pub(crate) key: &'a str,
    pub(crate) place: u32,
    pub(crate) file: &'a str,
}

/// What is known of the mutants, kept so that a run goes on where it stopped.
pub(crate) struct Results {
    file: Mutex<File>,
    /// By key: what saw it, or nothing.
    known: Mutex<HashMap<String, Option<String>>>,
    /// Those that no vector sees, while the tests have not been asked.
    unseen: Mutex<HashSet<String>>,
}

/// In place of what saw a mutant: no vector does.
const NO_VECTOR: &str = "?";

impl Results {
    fn open(to: &Path, copy: &Copy, keeps: bool) -> Result<Results, Box<dyn Error>> {
        let path = to.join("results.tsv");
        let head = format!("{:016x} {:016x}", copy.sources, copy.digest);
        let text = fs::read_to_string(&path).unwrap_or_default();
        let is_same = text.lines().next() == Some(&head);
        let is_of_sources = head.split(' ').next() == text.split(' ').next();
        let (mut known, mut unseen) = (HashMap::new(), HashSet::new());
        let mut kept = format!("{head}\n");
        for line in text.lines().skip(1) {
            let Some((key, by)) = line.split_once('\t') else { continue };
            let is_caught = !by.is_empty() && by != NO_VECTOR;
            if !is_same && !(keeps && is_of_sources && is_caught) {
                continue;
            }
            if by == NO_VECTOR {
                unseen.insert(key.to_owned());
            } else {
                known.insert(key.to_owned(), Some(by.to_owned()).filter(|by| !by.is_empty()));
            }
            kept.push_str(line);
            kept.push('\n');
        }
        fs::write(&path, kept)?;
        let file = OpenOptions::new().append(true).open(&path)?;
        Ok(Results { file: Mutex::new(file), known: Mutex::new(known), unseen: Mutex::new(unseen) })
    }

    fn is_unseen(&self, key: &str) -> bool {
        self.unseen.lock().unwrap_or_else(PoisonError::into_inner).contains(key)
    }

    pub(crate) fn add_unseen(&self, key: &str) {
        self.write(key, NO_VECTOR);
        self.unseen.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned());
    }

    fn write(&self, key: &str, by: &str) {
        let line = format!("{key}\t{by}\n");
        let _ = self.file.lock().unwrap_or_else(PoisonError::into_inner).write_all(line.as_bytes());
    }

    fn knows(&self, key: &str) -> bool {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).contains_key(key)
    }

    pub(crate) fn add(&self, key: &str, by: Option<&str>) {
        self.write(key, by.unwrap_or(""));
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(key.to_owned(), by.map(str::to_owned));
    }
}

pub(crate) fn run(
    to: &Path,
    copy: &Copy,
    programs: &[Program],
    survivors: &Survivors,
    options: &Options,
) -> Result<Found, Box<dyn Error>> {
    let reach = tests::reach(to, copy.digest, programs, options.jobs)?;
    let mut asked = Vec::new();
    for file in &copy.files {
        for (number, mutant) in (file.first..).zip(&file.mutants) {
            let (key, place) = (mutant.key.as_str(), mutant.place);
            asked.push(Asked { number, key, place, file: &file.name });
        }
    }
    asked.retain(|it| it.file.starts_with(&options.only));
    let asked: Vec<Asked> = asked.into_iter().step_by(options.every).collect();
    let results = Results::open(to, copy, options.keeps)?;
    let vectors_of = by_place(&reach.vectors);
    let tests_of = by_place(&reach.tests);

    let begin = Instant::now();
    let is_open = |it: &Asked| !results.knows(it.key) && !results.is_unseen(it.key);
    let open: Vec<Asked> = asked.iter().copied().filter(is_open).collect();
    let vectors = programs.iter().find(|it| it.name == VECTORS).ok_or("no vectors")?;
    let vectors = answers::Vectors {
        program: vectors,
        reach: &reach,
        of: &vectors_of,
        results: &results,
        jobs: options.jobs,
    };
    let seen = vectors.pass(&open);
    println!(
        "{} mutants asked of the vectors in {} s, {seen} seen",
        open.len(),
        begin.elapsed().as_secs()
    );

    let begin = Instant::now();
    let mut open: Vec<Asked> = asked.iter().copied().filter(|it| !results.knows(it.key)).collect();
    let all = open.len();
    if !options.again {
        // A survivor would be asked of every test that reaches it. What nobody has looked at is left out of the short form alone.
        let is_kept = |key: &str| match survivors.kind(key) {
            "not listed" => false,
            "unexamined" => options.every > 1,
            _ => true,
        };
        open.retain(|it| !is_kept(it.key));
    }
    let not_asked_again = all - open.len();
    let tests = ask::Tests {
        to,
        programs,
        reach: &reach,
        of: &tests_of,
        results: &results,
        jobs: options.jobs,
    };
    let seen = tests.pass(&open);
    println!(
        "{} mutants asked of the tests in {} s, {seen} seen",
        open.len(),
        begin.elapsed().as_secs()
    );

    let known = results.known.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut found = Found {
        vectors: reach.vectors.len(),
        tests: reach.tests.len(),
        not_run: reach.not_run.clone(),
        not_asked_again,
        ..Found::default()
    };
    for mutant in asked {
        match known.get(mutant.key) {
            Some(Some(by)) => {
                found.caught.insert(mutant.key.to_owned());
                let kind = by.split([' ', ':']).next().unwrap_or("");
                *found.by.entry(kind.to_owned()).or_default() += 1;
            }
            _ => {
                found.survivors.insert(mutant.key.to_owned());
                let is_reached =
                    vectors_of.contains_key(&mutant.place) || tests_of.contains_key(&mutant.place);
                found.unreached += usize::from(!is_reached);
            }
        }
    }
    Ok(found)
}

/// The tests that reach each place, the quickest first.
fn by_place(tests: &[Test]) -> HashMap<u32, Vec<usize>> {
    let mut order: Vec<usize> = (0..tests.len()).collect();
    order.sort_by_key(|at| tests.get(*at).map(|it| it.time));
    let mut of: HashMap<u32, Vec<usize>> = HashMap::new();
    for at in order {
        for place in tests.get(at).into_iter().flat_map(|it| &it.places) {
            of.entry(*place).or_default().push(at);
        }
    }
    of
}
