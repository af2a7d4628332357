//! Which mutant is on: one number for the whole process, from `ECHEANCE_MUTANT` or by [`choose`]. Of the mutated copy alone.
//!
//! With `ECHEANCE_MUTANTS_REACHED`, no mutant is on, and the number of each place that is reached is written to that file, once.
//! Code that runs when something is compiled is always the original: so functions stay `const`.

#![feature(core_intrinsics, const_eval_select)]
#![allow(internal_features, reason = "the one way to tell apart what runs while compiling")]

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, OnceLock, PoisonError};

const UNREAD: u32 = u32::MAX;
const RECORDING: u32 = u32::MAX - 1;
/// What no place has.
const NONE: u32 = 0;

static CHOSEN: AtomicU32 = AtomicU32::new(UNREAD);
static SEEN: [AtomicU64; 1024] = [const { AtomicU64::new(0) }; 1024];
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
    let chosen = CHOSEN.load(Relaxed);
    if chosen >= RECORDING { seldom(first) } else { chosen.wrapping_sub(first) }
}

#[cold]
#[inline(never)]
fn seldom(first: u32) -> u32 {
    if CHOSEN.load(Relaxed) == UNREAD {
        let number = std::env::var("ECHEANCE_MUTANT").ok().and_then(|it| it.parse().ok());
        let records = std::env::var_os("ECHEANCE_MUTANTS_REACHED").is_some();
        CHOSEN.store(number.unwrap_or(if records { RECORDING } else { NONE }), Relaxed);
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
    NONE.wrapping_sub(first)
}

/// Turns that mutant on, and every other off; 0 for none.
pub fn choose(number: u32) {
    CHOSEN.store(number, Relaxed);
}

/// Records what is reached from now on.
pub fn record() {
    for seen in &SEEN {
        seen.store(0, Relaxed);
    }
    CHOSEN.store(RECORDING, Relaxed);
}

/// What was reached since [`record`].
#[must_use]
pub fn reached() -> Vec<u32> {
    std::mem::take(&mut FOUND.lock().unwrap_or_else(PoisonError::into_inner))
}
