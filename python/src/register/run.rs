//! Chunks to workers, and their results in order.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use super::chunk::{Done, Worker};
use super::given::Given;
use super::plan::Plan;
use super::records::Chunk;

type Job = (Chunk, Option<Vec<Given>>, Sender<Done>);

/// Workers, each on a thread of its own.
pub(super) struct Workers {
    jobs: Option<Sender<Job>>,
    threads: Vec<JoinHandle<()>>,
    /// What is to come of the chunks given, in their order.
    waiting: VecDeque<Receiver<Done>>,
}

impl Workers {
    pub(super) fn start(plan: &Arc<Plan>, count: usize) -> Self {
        let (jobs, given) = channel::<Job>();
        let given = Arc::new(Mutex::new(given));
        let work = |plan: Arc<Plan>, given: Arc<Mutex<Receiver<Job>>>| {
            let mut worker = Worker::new(&plan);
            loop {
                let job = given.lock().unwrap_or_else(PoisonError::into_inner).recv();
                let Ok((chunk, facts, result)) = job else { return };
                // Where nobody waits any more, nothing is lost.
                let _ = result.send(worker.review(chunk, facts.as_deref()));
            }
        };
        let threads = (0..count)
            .map(|_| {
                let (plan, given) = (Arc::clone(plan), Arc::clone(&given));
                thread::spawn(move || work(plan, given))
            })
            .collect();
        Workers { jobs: Some(jobs), threads, waiting: VecDeque::new() }
    }

    /// Whether there is work for every worker, and some more.
    pub(super) fn are_busy(&self) -> bool {
        self.waiting.len() > self.threads.len()
    }

    /// `facts` are the columns of facts where they are not read from the cells of the chunk.
    pub(super) fn give(&mut self, chunk: Chunk, facts: Option<Vec<Given>>) {
        let (result, done) = channel();
        if let Some(jobs) = &self.jobs {
            // If a worker panicked, its result never comes.
            let _ = jobs.send((chunk, facts, result));
            self.waiting.push_back(done);
        }
    }

    /// What was made of the next chunk; `None` where none is waited for, an error where a worker panicked.
    pub(super) fn take(&mut self) -> Option<Result<Done, ()>> {
        self.waiting.pop_front().map(|done| done.recv().map_err(|_| ()))
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        self.jobs = None;
        self.waiting.clear();
        for thread in self.threads.drain(..) {
            // A panic was reported by the result that never came.
            let _ = thread.join();
        }
    }
}
