//! The vectors and questions, asked of each mutant; then what is said of them, of many mutants at once.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::ask::{AT_ONCE, FIRST, seen_of_many};
use crate::build::Program;
use crate::run::{AT_LEAST, Asked, PATIENCE, Results};
use crate::tests::{Reach, command, end, is_over, spent};

/// How many vectors each mutant is asked of alone, before many are at once.
const ALONE: usize = 64;

/// What is asked.
pub(crate) struct Vectors<'a> {
    pub(crate) program: &'a Program,
    pub(crate) reach: &'a Reach,
    /// The vectors that reach each place.
    pub(crate) of: &'a HashMap<u32, Vec<usize>>,
    pub(crate) results: &'a Results,
    pub(crate) jobs: usize,
}

/// Which vectors saw the last mutants of a file: they are asked first.
type Keen<'a> = Mutex<HashMap<&'a str, Vec<usize>>>;

/// What an answer was.
enum Answer {
    Unseen,
    SeenBy(usize),
    /// It did not come.
    None,
}

impl Vectors<'_> {
    /// How many of them are seen.
    pub(crate) fn pass(&self, open: &[Asked]) -> usize {
        let keen = Keen::default();
        let mut seen = 0;
        for part in open.chunks(AT_ONCE) {
            let rest = self.unseen_alone(part, &keen);
            let rest = self.unseen_together(rest);
            for mutant in &rest {
                self.results.add_unseen(mutant.key);
            }
            seen += part.len() - rest.len();
        }
        seen
    }

    /// Asked alone of some that are far apart.
    fn unseen_alone<'a>(&self, part: &[Asked<'a>], keen: &Keen<'a>) -> Vec<Asked<'a>> {
        let (next, rest) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        self.in_jobs(|| {
            let mut server = None;
            while let Some(mutant) = part.get(next.fetch_add(1, Relaxed)) {
                let reaching = self.of.get(&mutant.place).map_or(&[][..], Vec::as_slice);
                let mut asked: Vec<usize> = {
                    let keen = keen.lock().unwrap_or_else(PoisonError::into_inner);
                    let keen = keen.get(mutant.file).map_or(&[][..], Vec::as_slice);
                    let reaching: BTreeSet<usize> = reaching.iter().copied().collect();
                    keen.iter().rev().copied().filter(|at| reaching.contains(at)).collect()
                };
                asked.extend(reaching.iter().step_by(reaching.len().div_ceil(ALONE).max(1)));
                let by = match self.answer(&mut server, "answers", &[*mutant], &asked) {
                    Answer::Unseen => {
                        rest.lock().unwrap_or_else(PoisonError::into_inner).push(*mutant);
                        continue;
                    }
                    Answer::SeenBy(vector) => {
                        let mut keen = keen.lock().unwrap_or_else(PoisonError::into_inner);
                        let of_file = keen.entry(mutant.file).or_default();
                        of_file.retain(|it| *it != vector);
                        of_file.push(vector);
                        if of_file.len() > 12 {
                            of_file.remove(0);
                        }
                        self.name(vector)
                    }
                    Answer::None => "vectors: hangs or ends".to_owned(),
                };
                self.results.add(mutant.key, Some(&by));
            }
        });
        let mut rest = rest.into_inner().unwrap_or_else(PoisonError::into_inner);
        rest.sort_by_key(|it| it.number);
        rest
    }

    /// Asked with others of every vector, and of all that is said of it.
    fn unseen_together<'a>(&self, part: Vec<Asked<'a>>) -> Vec<Asked<'a>> {
        let mut reaching: BTreeSet<usize> = BTreeSet::new();
        for mutant in &part {
            reaching.extend(self.of.get(&mutant.place).into_iter().flatten());
        }
        let reaching: Vec<usize> = reaching.into_iter().collect();
        let (next, open) = (AtomicUsize::new(0), Mutex::new(part));
        self.in_jobs(|| {
            let (mut server, mut size) = (None, FIRST);
            while let Some(at) = reaching.get(next.fetch_add(1, Relaxed)) {
                let Some(vector) = self.reach.vectors.get(*at) else { continue };
                let places: HashSet<u32> = vector.places.iter().copied().collect();
                let mut asked = open.lock().unwrap_or_else(PoisonError::into_inner).clone();
                asked.retain(|it| places.contains(&it.place));
                let mut fails = |group: &[Asked]| {
                    !matches!(self.answer(&mut server, "all", group, &[*at]), Answer::Unseen)
                };
                for mutant in seen_of_many(&mut fails, asked, &mut size) {
                    let mut open = open.lock().unwrap_or_else(PoisonError::into_inner);
                    let left = open.len();
                    open.retain(|it| it.number != mutant.number);
                    if open.len() < left {
                        self.results.add(mutant.key, Some(&self.name(*at)));
                    }
                }
            }
        });
        open.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn in_jobs(&self, work: impl Fn() + Sync) {
        thread::scope(|scope| {
            for _ in 0..self.jobs {
                scope.spawn(&work);
            }
        });
    }

    fn name(&self, vector: usize) -> String {
        let name = self.reach.vectors.get(vector).map_or("", |it| it.name.as_str());
        format!("vectors: {name}")
    }

    /// Which vector sees these mutants. A process that gave no answer is not asked again.
    fn answer(
        &self,
        server: &mut Option<Server>,
        what: &str,
        mutants: &[Asked],
        vectors: &[usize],
    ) -> Answer {
        let numbers: Vec<String> = mutants.iter().map(|it| it.number.to_string()).collect();
        let mut line = format!("{what} {}", numbers.join(","));
        for at in vectors {
            line.push(' ');
            line.push_str(&at.to_string());
        }
        line.push('\n');
        let time = vectors.iter().filter_map(|at| self.reach.vectors.get(*at)).map(|it| it.time);
        let limit = AT_LEAST + time.sum::<Duration>() * PATIENCE;
        let Some(mut asking) = server.take().or_else(|| Server::start(self.program)) else {
            return Answer::Unseen;
        };
        let answer = asking.ask(&line, limit);
        let answer = match answer.as_deref() {
            None => return Answer::None,
            Some("-") => Answer::Unseen,
            Some(vector) => Answer::SeenBy(vector.parse().unwrap_or(0)),
        };
        *server = Some(asking);
        answer
    }
}

/// A process that asks vectors, and its answers.
struct Server {
    child: Child,
    input: ChildStdin,
    answers: Receiver<String>,
}

impl Server {
    fn start(program: &Program) -> Option<Server> {
        let mut command = command(program);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().ok()?;
        let (input, output) = (child.stdin.take()?, child.stdout.take()?);
        let (sender, answers) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Some(Server { child, input, answers })
    }

    /// What it answers within that time.
    fn ask(&mut self, line: &str, limit: Duration) -> Option<String> {
        self.input.write_all(line.as_bytes()).and_then(|()| self.input.flush()).ok()?;
        let begin = Instant::now();
        let limit = limit + spent(&self.child).unwrap_or_default();
        loop {
            match self.answers.recv_timeout(Duration::from_millis(100)) {
                Ok(answer) => return Some(answer),
                Err(RecvTimeoutError::Timeout) if !is_over(&self.child, begin, limit) => {}
                Err(_) => return None,
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        end(&mut self.child);
        let _ = self.child.wait();
    }
}
