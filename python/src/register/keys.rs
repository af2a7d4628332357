//! The keys of a register: which of them stand twice, found in bounded memory.
//!
//! Each key becomes a hash of 128 bits, beside its line. Sorted, equal keys stand side by side; what is too much for memory
//! is sorted run by run, and the runs, in a temporary file, are read side by side.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::hash::{BuildHasher as _, RandomState};

use pyo3::prelude::*;
use pyo3::types::PyBytes;

use super::harmless::{bare, harmless, is_plain};

/// A key's hash, then its line: in the order of bytes, equal keys by their lines.
type Entry = [u8; ENTRY];
const HASH: usize = 16;
const ENTRY: usize = HASH + 8;
/// How many keys are sorted in memory: 12 MiB of them.
const RUN: usize = 1 << 19;
/// How many bytes of a run are read at a time.
const BLOCK: usize = ENTRY << 11;
/// How many lines whose key stood before are kept.
const SHOWN: usize = 200;

/// A key as it is compared, also with that of a CSV result, where apostrophes may stand before it and before the blanks around it.
pub(super) fn same(key: &str) -> String {
    let key = bare(key.trim()).trim();
    harmless(key).unwrap_or_else(|| key.to_owned())
}

/// Hashes keys. No one can tell before which keys have one hash.
#[derive(Default)]
pub(super) struct Hasher([RandomState; 2]);

/// The keys of a chunk.
#[derive(Default)]
pub(super) struct Keys {
    text: String,
    /// Where each row's key ends in it.
    ends: Vec<usize>,
    /// Each as an `Entry`; rows without a key apart.
    pub(super) entries: Vec<u8>,
}

impl Keys {
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.entries.clear();
    }

    /// Takes the key of the next row, nothing where it has none.
    pub(super) fn push(&mut self, hasher: &Hasher, key: &str, line: u64) {
        let key = key.trim();
        self.text.push_str(key);
        self.ends.push(self.text.len());
        if key.is_empty() {
            return;
        }
        let same = (!is_plain(key.as_bytes())).then(|| same(key));
        let same = same.as_deref().unwrap_or(key);
        for half in &hasher.0 {
            self.entries.extend(half.hash_one(same).to_be_bytes());
        }
        self.entries.extend(line.to_be_bytes());
    }

    /// The key of a row, empty where it has none.
    pub(super) fn of(&self, row: usize) -> &str {
        let end = |row: usize| self.ends.get(row).copied();
        let start = row.checked_sub(1).and_then(end).unwrap_or(0);
        end(row).and_then(|end| self.text.get(start..end)).unwrap_or_default()
    }
}

/// Finds the keys that stand twice. `file` is a temporary file of Python, for what memory is not to hold.
#[pyclass(module = "echeance._echeance")]
pub(crate) struct RepeatedKeys {
    file: Py<PyAny>,
    run: Vec<Entry>,
    /// Where each run ends in the file.
    ends: Vec<u64>,
}

/// A run in the file, and what was read of it.
struct Run {
    at: u64,
    end: u64,
    read: Vec<Entry>,
    next: usize,
}

#[pymethods]
impl RepeatedKeys {
    #[new]
    const fn new(file: Py<PyAny>) -> Self {
        RepeatedKeys { file, run: Vec::new(), ends: Vec::new() }
    }

    /// Takes the keys of a result.
    fn add(&mut self, py: Python<'_>, keys: &[u8]) -> PyResult<()> {
        self.run.extend_from_slice(keys.as_chunks().0);
        if self.run.len() < RUN {
            return Ok(());
        }
        self.spill(py)
    }

    /// How many lines have a key that stood before, and the first of them, each with the line where it stood first.
    fn found(&mut self, py: Python<'_>) -> PyResult<(u64, Vec<(u64, u64)>)> {
        let mut found = Found::default();
        if self.ends.is_empty() {
            py.detach(|| {
                self.run.sort_unstable();
                self.run.iter().for_each(|entry| found.add(entry));
            });
            return Ok(found.told());
        }
        self.spill(py)?;
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let mut runs: Vec<Run> = starts
            .zip(&self.ends)
            .map(|(at, end)| Run { at, end: *end, read: Vec::new(), next: 0 })
            .collect();
        let mut heads = BinaryHeap::new();
        for (place, run) in runs.iter_mut().enumerate() {
            heads.extend(self.next(py, run)?.map(|entry| Reverse((entry, place))));
        }
        while let Some(Reverse((entry, place))) = heads.pop() {
            found.add(&entry);
            if let Some(run) = runs.get_mut(place) {
                heads.extend(self.next(py, run)?.map(|entry| Reverse((entry, place))));
            }
        }
        Ok(found.told())
    }
}

impl RepeatedKeys {
    /// Writes the run in memory to the file.
    fn spill(&mut self, py: Python<'_>) -> PyResult<()> {
        if self.run.is_empty() {
            return Ok(());
        }
        py.detach(|| self.run.sort_unstable());
        for block in self.run.as_flattened().chunks(BLOCK) {
            self.file.call_method1(py, "write", (PyBytes::new(py, block),))?;
        }
        let size = u64::try_from(self.run.as_flattened().len()).unwrap_or(0);
        self.ends.push(self.ends.last().unwrap_or(&0) + size);
        self.run.clear();
        Ok(())
    }

    /// The next entry of a run.
    fn next(&self, py: Python<'_>, run: &mut Run) -> PyResult<Option<Entry>> {
        if run.next == run.read.len() {
            let size = usize::try_from(run.end - run.at).unwrap_or(BLOCK).min(BLOCK);
            self.file.call_method1(py, "seek", (run.at,))?;
            let block = self.file.bind(py).call_method1("read", (size,))?;
            let block = block.cast_into::<PyBytes>()?;
            run.read.clear();
            run.read.extend_from_slice(block.as_bytes().as_chunks().0);
            run.at += u64::try_from(size).unwrap_or(0);
            run.next = 0;
        }
        let entry = run.read.get(run.next).copied();
        run.next += 1;
        Ok(entry)
    }
}

/// What is found of entries that come in their order.
#[derive(Default)]
struct Found {
    count: u64,
    /// The first lines, the last of them on top.
    lines: BinaryHeap<(u64, u64)>,
    /// The hash of the last entry, and the line where it stood first.
    last: Option<([u8; HASH], u64)>,
}

impl Found {
    fn add(&mut self, entry: &Entry) {
        let Some((hash, line)) = entry.split_first_chunk() else { return };
        let line = line.try_into().map_or(0, u64::from_be_bytes);
        match self.last {
            Some((last, first)) if last == *hash => {
                self.count += 1;
                self.lines.push((line, first));
                if self.lines.len() > SHOWN {
                    self.lines.pop();
                }
            }
            _ => self.last = Some((*hash, line)),
        }
    }

    fn told(self) -> (u64, Vec<(u64, u64)>) {
        (self.count, self.lines.into_sorted_vec())
    }
}
