//! Which mutants are on: their numbers, from `ECHEANCE_MUTANT` or by [`choose`]. Of the mutated copy alone.
//!
//! With `ECHEANCE_MUTANTS_REACHED`, no mutant is on, and the number of each place that is reached is written to that file, once.
//! Code that runs when something is compiled is always the original: so functions stay `const`.

#![feature(core_intrinsics, const_eval_select)]
#![allow(internal_features, reason = "the one way to tell apart what runs while compiling")]

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::atomic::{AtomicU16, AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, OnceLock, PoisonError};

/// How many numbers there may be.
pub const MOST: usize = 1 << 14;

const UNREAD: u16 = u16::MAX;
const RECORDING: u16 = u16::MAX - 1;
const NONE: u16 = u16::MAX - 2;

/// From each number, how far the next mutant is that is on.
static NEXT: [AtomicU16; MOST] = [const { AtomicU16::new(UNREAD) }; MOST];
static SEEN: [AtomicU64; MOST / 64] = [const { AtomicU64::new(0) }; MOST / 64];
static FOUND: Mutex<Vec<u32>> = Mutex::new(Vec::new());
static FILE: OnceLock<Option<File>> = OnceLock::new();

/// 0 where the mutant of that number is on, 1 where the next one is, and so on; a large number where none of the place's is.
#[inline(always)]
#[must_use]
pub const fn at(first: u32) -> u32 {
    core::intrinsics::const_eval_select((first,), while_compiling, now)
}

const fn while_compiling(_: u32) -> u32 {
    u32::MAX
}

#[inline(always)]
fn now(first: u32) -> u32 {
    let next = NEXT[first as usize].load(Relaxed);
    if next >= RECORDING { seldom(first) } else { next.into() }
}

#[cold]
#[inline(never)]
fn seldom(first: u32) -> u32 {
    if NEXT[first as usize].load(Relaxed) == UNREAD {
        match std::env::var("ECHEANCE_MUTANT") {
            Ok(numbers) => {
                let numbers: Vec<u32> =
                    numbers.split(' ').filter_map(|it| it.parse().ok()).collect();
                choose(&numbers);
            }
            Err(_) if std::env::var_os("ECHEANCE_MUTANTS_REACHED").is_some() => set_all(RECORDING),
            Err(_) => set_all(NONE),
        }
        return now(first);
    }
    let bit = 1 << (first % 64);
    if let Some(seen) = SEEN.get(first as usize / 64)
        && seen.fetch_or(bit, Relaxed) & bit == 0
    {
        let file = FILE.get_or_init(|| {
            let path = std::env::var_os("ECHEANCE_MUTANTS_REACHED")?;
            OpenOptions::new().create(true).append(true).open(path).ok()
        });
        match file {
            Some(file) => drop((&*file).write_all(&first.to_le_bytes())),
            None => FOUND.lock().unwrap_or_else(PoisonError::into_inner).push(first),
        }
    }
    NONE.into()
}

fn set_all(to: u16) {
    for next in &NEXT {
        next.store(to, Relaxed);
    }
}

/// Turns those mutants on, in the order of their numbers, and every other off. Threads that are the first to ask write the same.
pub fn choose(numbers: &[u32]) {
    let mut rest = NEXT.iter();
    let mut from = 0;
    for number in numbers.iter().map(|it| *it as usize) {
        let up_to_it = rest.by_ref().take((number + 1).saturating_sub(from));
        for (at, next) in (from..).zip(up_to_it) {
            next.store(u16::try_from(number - at).unwrap_or(NONE), Relaxed);
        }
        from = number + 1;
    }
    for next in rest {
        next.store(NONE, Relaxed);
    }
}

/// Records what is reached from now on.
pub fn record() {
    for seen in &SEEN {
        seen.store(0, Relaxed);
    }
    set_all(RECORDING);
}

/// What was reached since [`record`].
#[must_use]
pub fn reached() -> Vec<u32> {
    std::mem::take(&mut FOUND.lock().unwrap_or_else(PoisonError::into_inner))
}
