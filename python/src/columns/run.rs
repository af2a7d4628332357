//! Answering the rows of a table: a chunk of them a worker at a time, in blocks that stay in the cache.

use std::ops::Range;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Instant;

use echeance::columns::{self, Columns, Memory, Moments, Outputs, Part, UNKNOWN};
use echeance::dynamic::Kind;
use pyo3::prelude::*;

use super::input::{Subject, Texts};
use super::output::{Dictionaries, From, Output, Words, Writer, Written, dictionaries};
use super::{Moment, Taken};
use crate::arrow::{Array, Buffer};
use crate::signals::{PATIENCE, Signals};

/// The rows of a chunk of answers: few enough that its memory is soon used again, and a multiple of a block's.
pub(super) const CHUNK: usize = 1 << 17;
/// The rows of a block: its columns stay in the cache. A multiple of 8, as bits of validity are written in bytes.
const BLOCK: usize = 1 << 13;
/// The rows of the first block, and of those after one that took longer than [`PATIENCE`].
const SHORT_BLOCK: usize = 1 << 10;

/// The answers of all rows, in chunks. They do not depend on the number of threads. An error is what a handler of a signal raised.
pub(super) fn answer(
    taken: &Taken,
    outputs: &[Output],
    words: Words,
    threads: usize,
) -> PyResult<Vec<Arc<Array>>> {
    let count = taken.rows.div_ceil(CHUNK);
    let dictionaries = dictionaries(outputs, words);
    let next = AtomicUsize::new(0);
    let is_stopped = AtomicBool::new(false);
    let work = |done: Sender<(usize, Array)>, goes_on: &mut dyn FnMut() -> bool| {
        let mut worker = Worker::new(taken, outputs, words, &dictionaries);
        loop {
            let chunk = next.fetch_add(1, Ordering::Relaxed);
            if chunk >= count {
                return;
            }
            let rows = chunk * CHUNK..taken.rows.min((chunk + 1) * CHUNK);
            let Some(array) = worker.chunk(rows, goes_on) else { return };
            // Who called waits for it, unless it panicked.
            let _ = done.send((chunk, array));
        }
    };
    let (work, is_stopped) = (&work, &is_stopped);
    let (mut signals, mut handled) = (Signals::new(), Ok(()));
    let mut goes_on = || {
        if handled.is_ok() {
            handled = signals.look();
            is_stopped.store(handled.is_err(), Ordering::Relaxed);
        }
        handled.is_ok()
    };
    let mut chunks = thread::scope(|scope| {
        let (done, answered) = channel();
        let spawn = |_| {
            let done = done.clone();
            scope.spawn(move || work(done, &mut || !is_stopped.load(Ordering::Relaxed)))
        };
        let others: Vec<_> = (1..threads.min(count)).map(spawn).collect();
        work(done, &mut goes_on);
        let mut chunks = Vec::new();
        loop {
            match answered.recv_timeout(PATIENCE) {
                Ok(chunk) => chunks.push(chunk),
                Err(RecvTimeoutError::Timeout) => drop(goes_on()),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        for other in others {
            other.join().unwrap_or_else(|panic| resume_unwind(panic));
        }
        chunks
    });
    handled?;
    chunks.sort_unstable_by_key(|(chunk, _)| *chunk);
    Ok(chunks.into_iter().map(|(_, array)| Arc::new(array)).collect())
}

/// What a worker uses again and again.
struct Worker<'t> {
    taken: &'t Taken,
    outputs: &'t [Output],
    words: Words,
    dictionaries: &'t Dictionaries,
    memory: Memory,
    as_of: Vec<i32>,
    codes: Vec<Vec<i32>>,
    texts: Vec<Texts>,
    written: Buffers,
    /// The rows of the next block.
    block: usize,
}

/// What the core writes of a block.
#[derive(Default)]
struct Buffers {
    outcome: Vec<i32>,
    field: Vec<i32>,
    reasons: Vec<u64>,
    missing: Vec<u32>,
    assumed: Vec<u32>,
    contested: Vec<i32>,
    days_contested: Vec<i32>,
    next_change_on: Vec<i32>,
    next_change_outcome: Vec<i32>,
    values: Vec<(Part, Vec<i32>)>,
    texts: Vec<(usize, Vec<[u8; 16]>)>,
    /// Masks as codes, and where another column tells what is there.
    spare: Vec<i32>,
}

impl<'t> Worker<'t> {
    fn new(
        taken: &'t Taken,
        outputs: &'t [Output],
        words: Words,
        dictionaries: &'t Dictionaries,
    ) -> Self {
        let mut written = Buffers::default();
        for output in outputs {
            match output.from {
                From::Value(part) if !written.values.iter().any(|(known, _)| *known == part) => {
                    written.values.push((part, Vec::new()));
                }
                From::Text(place) => written.texts.push((place, Vec::new())),
                _ => {}
            }
        }
        Worker {
            taken,
            outputs,
            words,
            dictionaries,
            memory: Memory::default(),
            as_of: Vec::new(),
            codes: taken.facts.iter().map(|_| Vec::new()).collect(),
            texts: taken.facts.iter().map(|_| Texts::default()).collect(),
            written,
            block: SHORT_BLOCK,
        }
    }

    fn wants(&self, from: From) -> bool {
        self.outputs.iter().any(|output| output.from == from)
    }

    /// The answers of a chunk: a struct, a member a column. `None` where it shall not go on.
    fn chunk(&mut self, rows: Range<usize>, goes_on: &mut dyn FnMut() -> bool) -> Option<Array> {
        let (outputs, words) = (self.outputs, self.words);
        let mut writers: Vec<_> =
            outputs.iter().map(|output| Writer::new(output, words, rows.len())).collect();
        let mut from = rows.start;
        while from < rows.end {
            if !goes_on() {
                return None;
            }
            let block = from..rows.end.min(from + self.block);
            from = block.end;
            let begun = Instant::now();
            self.block(block);
            self.block = if begun.elapsed() > PATIENCE { SHORT_BLOCK } else { BLOCK };
            let has_error = self.written.has_error();
            for (writer, output) in writers.iter_mut().zip(outputs) {
                self.written.write(output.from, has_error, writer);
            }
        }
        let columns = writers.into_iter().zip(self.dictionaries);
        let children = columns
            .map(|(writer, dictionary)| Arc::new(writer.array(dictionary.as_ref())))
            .collect();
        let buffers = vec![Buffer::None];
        Some(Array { len: rows.len(), nulls: 0, buffers, children, dictionary: None })
    }

    /// Answers the rows of a block.
    fn block(&mut self, rows: Range<usize>) {
        let taken = self.taken;
        let mut days = Vec::with_capacity(taken.facts.len());
        for (((_, subject, source), codes), texts) in
            taken.facts.iter().zip(&mut self.codes).zip(&mut self.texts)
        {
            let as_they_lie = source.days(rows.clone());
            if is_text(subject) {
                source.texts(subject, rows.clone(), texts);
            } else if as_they_lie.is_none() {
                source.codes(subject, rows.clone(), codes);
            }
            days.push(as_they_lie);
        }
        let moments = match &taken.moments {
            Moment::NotGiven => Moments::NotGiven,
            Moment::One(day) => Moments::One(*day),
            Moment::Each(subject, source) => {
                source.codes(subject, rows.clone(), &mut self.as_of);
                Moments::Each(&self.as_of)
            }
        };
        let mut table = Columns::new(taken.rule, moments, rows.len());
        table.readings = taken.readings;
        for ((((place, subject, _), codes), texts), days) in
            taken.facts.iter().zip(&self.codes).zip(&self.texts).zip(days)
        {
            if is_text(subject) {
                table.set(
                    *place,
                    columns::Texts {
                        bytes: &texts.bytes,
                        offsets: &texts.offsets,
                        given: Some(&texts.given),
                    },
                );
            } else {
                table.set(*place, days.unwrap_or(codes));
            }
        }
        let next = self.wants(From::NextChangeOn) || self.wants(From::NextChangeOutcome);
        let wants = [
            self.wants(From::Reasons),
            self.wants(From::Missing),
            self.wants(From::Assumed),
            self.wants(From::Contested),
            self.wants(From::DaysContested),
            next,
        ];
        self.written.answer(&table, wants, &mut self.memory);
    }
}

fn is_text(subject: &Subject) -> bool {
    matches!(subject.fact.kind, Kind::Text)
}

/// Readies a column that is wanted.
fn wanted<T: Clone + Default>(
    is_wanted: bool,
    rows: usize,
    column: &mut Vec<T>,
) -> Option<&mut [T]> {
    is_wanted.then(|| {
        column.resize(rows, T::default());
        column.as_mut_slice()
    })
}

impl Buffers {
    fn answer(
        &mut self,
        table: &Columns<'_>,
        [reasons, missing, assumed, contested, days_contested, next]: [bool; 6],
        memory: &mut Memory,
    ) {
        let rows = table.rows;
        let mut values: Vec<_> = self
            .values
            .iter_mut()
            .filter_map(|(part, column)| Some((*part, wanted(true, rows, column)?)))
            .collect();
        let mut texts: Vec<_> = self
            .texts
            .iter_mut()
            .filter_map(|(place, column)| Some((*place, wanted(true, rows, column)?)))
            .collect();
        let mut outputs = Outputs {
            outcome: wanted(true, rows, &mut self.outcome),
            field: wanted(true, rows, &mut self.field),
            reasons: wanted(reasons, rows, &mut self.reasons),
            missing: wanted(missing, rows, &mut self.missing),
            assumed: wanted(assumed, rows, &mut self.assumed),
            contested: wanted(contested, rows, &mut self.contested),
            days_contested: wanted(days_contested, rows, &mut self.days_contested),
            contested_by: None,
            next_change_on: wanted(next, rows, &mut self.next_change_on),
            next_change_outcome: wanted(next, rows, &mut self.next_change_outcome),
            values: &mut values,
            texts: &mut texts,
        };
        let answered = table.answer(&mut outputs, memory);
        // Every column was made for its fact, and for these rows.
        debug_assert!(answered.is_ok(), "{answered:?}");
    }

    /// Whether a row of the block has an error.
    fn has_error(&self) -> bool {
        self.outcome.iter().fold(0, |least, outcome| least.min(*outcome)) < 0
    }

    /// Writes the rows of a block to a column.
    fn write(&mut self, from: From, has_error: bool, writer: &mut Writer<'_>) {
        let masks = |masks: &[u32], spare: &mut Vec<i32>| {
            spare.clear();
            spare.extend(masks.iter().map(|mask| mask.cast_signed()));
        };
        let outcome = &self.outcome;
        match from {
            From::Outcome => writer.push(outcome, has_error, Written::Codes(outcome)),
            From::Field => writer.push(outcome, has_error, Written::Codes(&self.field)),
            From::Reasons => writer.push(outcome, has_error, Written::Bits(&self.reasons)),
            From::Missing => {
                masks(&self.missing, &mut self.spare);
                writer.push(outcome, has_error, Written::Codes(&self.spare));
            }
            From::Assumed => {
                masks(&self.assumed, &mut self.spare);
                writer.push(outcome, has_error, Written::Codes(&self.spare));
            }
            From::Contested => writer.push(outcome, has_error, Written::Codes(&self.contested)),
            From::DaysContested => {
                writer.push(outcome, has_error, Written::Codes(&self.days_contested));
            }
            From::NextChangeOn => {
                writer.push(outcome, has_error, Written::Codes(&self.next_change_on));
            }
            From::NextChangeOutcome => {
                self.spare.clear();
                self.spare.extend(
                    self.next_change_on.iter().map(|on| if *on == UNKNOWN { -1 } else { 0 }),
                );
                // Where there is no change, the outcome is null as it is with an error.
                writer.push(&self.spare, true, Written::Codes(&self.next_change_outcome));
            }
            From::Value(part) => {
                if let Some((_, column)) = self.values.iter().find(|(known, _)| *known == part) {
                    writer.push(outcome, has_error, Written::Codes(column));
                }
            }
            From::Text(place) => {
                if let Some((_, column)) = self.texts.iter().find(|(known, _)| *known == place) {
                    writer.push(outcome, has_error, Written::Texts(column));
                }
            }
        }
    }
}
