//! What no vector sees, asked of the tests: one mutant of many quick tests in one process, then many mutants of each other test.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::build::Program;
use crate::run::{AT_LEAST, Asked, PATIENCE, Results};
use crate::tests::{Reach, Test, command_of, is_shorter, wait};

/// A test that takes no longer is run together with others.
const QUICK: Duration = Duration::from_millis(100);
/// How many mutants are asked of every test before the next are: then what survives is kept.
pub(crate) const AT_ONCE: usize = 400;
/// How many mutants are on together, at first and at most.
pub(crate) const FIRST: usize = 16;
const MOST: usize = 64;

/// What is asked.
pub(crate) struct Tests<'a> {
    pub(crate) to: &'a Path,
    pub(crate) programs: &'a [Program],
    pub(crate) reach: &'a Reach,
    /// The tests that reach each place.
    pub(crate) of: &'a HashMap<u32, Vec<usize>>,
    pub(crate) results: &'a Results,
    pub(crate) jobs: usize,
}

/// How often the quick tests of a program were run for a file, and how often one failed.
type Tally<'a> = Mutex<HashMap<(&'a str, usize), (u32, u32)>>;

impl Tests<'_> {
    /// How many of them are seen.
    pub(crate) fn pass(&self, open: &[Asked]) -> usize {
        let (tally, begin) = (Tally::default(), Instant::now());
        let (mut asked, mut seen) = (0, 0);
        for part in open.chunks(AT_ONCE) {
            let rest = self.unseen_by_quick(part, &tally);
            let by_quick = part.len() - rest.len();
            let rest = self.unseen_by_others(rest);
            for mutant in &rest {
                self.results.add(mutant.key, None);
            }
            asked += part.len();
            seen += part.len() - rest.len();
            println!(
                "{asked} of {} asked of the tests in {} s; of the last {}, {by_quick} are seen by quick ones, {} by others",
                open.len(),
                begin.elapsed().as_secs(),
                part.len(),
                part.len() - rest.len() - by_quick
            );
        }
        seen
    }

    fn is_quick(&self, at: usize) -> bool {
        self.reach.tests.get(at).is_some_and(|it| it.time <= QUICK && !is_shorter(&it.name))
    }

    fn in_jobs(&self, work: impl Fn(usize) + Sync) {
        thread::scope(|scope| {
            for job in 0..self.jobs {
                let work = &work;
                scope.spawn(move || work(job));
            }
        });
    }

    fn unseen_by_quick<'a>(&self, part: &[Asked<'a>], tally: &Tally<'a>) -> Vec<Asked<'a>> {
        let (next, rest) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        self.in_jobs(|job| {
            let said = self.to.join(format!("said-{job}"));
            while let Some(mutant) = part.get(next.fetch_add(1, Relaxed)) {
                match self.quick_that_sees(mutant, tally, &said) {
                    Some(test) => self.results.add(mutant.key, Some(&test.name)),
                    None => rest.lock().unwrap_or_else(PoisonError::into_inner).push(*mutant),
                }
            }
        });
        let mut rest = rest.into_inner().unwrap_or_else(PoisonError::into_inner);
        rest.sort_by_key(|it| it.number);
        rest
    }

    /// The quick test that sees it, those first that see most in the least time.
    fn quick_that_sees<'a>(
        &self,
        mutant: &Asked<'a>,
        tally: &Tally<'a>,
        said: &Path,
    ) -> Option<&Test> {
        let mut of_program: BTreeMap<usize, Vec<&Test>> = BTreeMap::new();
        for at in self.of.get(&mutant.place)?.iter().filter(|at| self.is_quick(**at)) {
            let test = self.reach.tests.get(*at)?;
            of_program.entry(test.program?).or_default().push(test);
        }
        let mut order: Vec<(f64, usize, Vec<&Test>)> = {
            let tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
            let dearness = |program: usize, tests: &[&Test]| {
                let (runs, fails) = tally.get(&(mutant.file, program)).copied().unwrap_or_default();
                let time: f64 = tests.iter().map(|it| it.time.as_secs_f64()).sum();
                time * f64::from(runs + 2) / f64::from(fails + 1)
            };
            of_program.into_iter().map(|(at, tests)| (dearness(at, &tests), at, tests)).collect()
        };
        order.sort_by(|one, other| one.0.total_cmp(&other.0));
        for (_, program, tests) in order {
            // What fails beside others has to fail alone.
            let suspects = self.suspects(&tests, mutant, said);
            let seen = suspects.into_iter().find(|it| self.fails(&[it], &[*mutant], None));
            let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
            let counts = tally.entry((mutant.file, program)).or_default();
            counts.0 += 1;
            counts.1 += u32::from(seen.is_some());
            if seen.is_some() {
                return seen;
            }
        }
        None
    }

    /// Those that may see it: what is told to have failed, or all where the process ended before it told.
    fn suspects<'a>(&self, tests: &[&'a Test], mutant: &Asked, said: &Path) -> Vec<&'a Test> {
        if tests.len() < 2 {
            return tests.to_vec();
        }
        if !self.fails(tests, &[*mutant], Some(said)) {
            return Vec::new();
        }
        let text = fs::read(said).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let lines: HashSet<&str> = text.lines().map(str::trim).collect();
        let told: Vec<&Test> =
            tests.iter().copied().filter(|it| lines.contains(it.alone())).collect();
        if told.is_empty() { tests.to_vec() } else { told }
    }

    fn unseen_by_others<'a>(&self, part: Vec<Asked<'a>>) -> Vec<Asked<'a>> {
        let places: HashSet<u32> = part.iter().map(|it| it.place).collect();
        let mut others: Vec<&Test> = (0..self.reach.tests.len())
            .filter(|at| !self.is_quick(*at))
            .filter_map(|at| self.reach.tests.get(at))
            .filter(|it| it.places.iter().any(|place| places.contains(place)))
            .collect();
        others.sort_by_key(|it| it.time);
        let (next, open) = (AtomicUsize::new(0), Mutex::new(part));
        self.in_jobs(|_| {
            let mut size = FIRST;
            while let Some(test) = others.get(next.fetch_add(1, Relaxed)) {
                let places: HashSet<u32> = test.places.iter().copied().collect();
                let mut asked = open.lock().unwrap_or_else(PoisonError::into_inner).clone();
                asked.retain(|it| places.contains(&it.place));
                let mut fails = |group: &[Asked]| self.fails(&[test], group, None);
                for mutant in seen_of_many(&mut fails, asked, &mut size) {
                    let mut open = open.lock().unwrap_or_else(PoisonError::into_inner);
                    let left = open.len();
                    open.retain(|it| it.number != mutant.number);
                    if open.len() < left {
                        self.results.add(mutant.key, Some(&test.name));
                    }
                }
            }
        });
        open.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether one of these tests of a program fails under these mutants, or does not end.
    fn fails(&self, tests: &[&Test], mutants: &[Asked], said: Option<&Path>) -> bool {
        let Some(program) = tests.first().and_then(|it| self.programs.get(it.program?)) else {
            return false;
        };
        let names: Vec<&str> = tests.iter().map(|it| it.alone()).collect();
        let mut command = command_of(program, &names, self.to);
        let numbers: Vec<String> = mutants.iter().map(|it| it.number.to_string()).collect();
        command.env("ECHEANCE_MUTANT", numbers.join(" "));
        if let Some(file) = said.and_then(|it| File::create(it).ok()) {
            command.stdout(Stdio::from(file));
        }
        let Ok(mut child) = command.spawn() else { return false };
        let time: Duration = tests.iter().map(|it| it.time).sum();
        match wait(&mut child, AT_LEAST + time * PATIENCE) {
            Ok(Some((status, _))) => !status.success(),
            Ok(None) => true,
            Err(_) => false,
        }
    }
}

/// Which of them something sees. Those that are on together are from far apart, since one may hide another of the same function.
pub(crate) fn seen_of_many<'a>(
    fails: &mut impl FnMut(&[Asked]) -> bool,
    mut asked: Vec<Asked<'a>>,
    size: &mut usize,
) -> Vec<Asked<'a>> {
    let mut all = Vec::new();
    while !asked.is_empty() {
        let step = asked.len().div_ceil(*size);
        let mut group: Vec<Asked> = asked.iter().copied().step_by(step).collect();
        group.dedup_by_key(|it| it.place);
        let numbers: HashSet<u32> = group.iter().map(|it| it.number).collect();
        asked.retain(|it| !numbers.contains(&it.number));
        let seen = seen_of(fails, &group);
        *size = if seen.is_empty() { (*size * 2).min(MOST) } else { size.div_ceil(2) };
        all.extend(seen);
    }
    all
}

/// Which of them it sees, each alone.
fn seen_of<'a>(fails: &mut impl FnMut(&[Asked]) -> bool, group: &[Asked<'a>]) -> Vec<Asked<'a>> {
    if !fails(group) {
        return Vec::new();
    }
    if group.len() < 2 {
        return group.to_vec();
    }
    let (one, other) = group.split_at(group.len() / 2);
    [seen_of(fails, one), seen_of(fails, other)].concat()
}
