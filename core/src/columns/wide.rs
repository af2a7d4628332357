//! The loops over many rows, compiled for wide registers too: which are used is chosen while the program runs.

use core::ops::Range;

use super::Columns;
use super::classes::put_own_days;
use super::known::Places;
use super::output::Outputs;
use crate::rule::class::{Around, Codes, Sorted, Sorts};

/// Finds the place of each row, and takes the answers that stand there; whether all of them were there.
pub(super) fn look_up(
    places: &Places,
    columns: &Columns<'_>,
    rows: Range<usize>,
    found: &mut [u32],
    kept: &Outputs<'_>,
    outputs: &mut Outputs<'_>,
) -> bool {
    #[cfg(all(feature = "std", target_arch = "x86_64"))]
    if std::arch::is_x86_feature_detected!("avx2") {
        #[allow(unsafe_code, reason = "nothing else calls what is compiled for a processor")]
        // SAFETY: the processor has the instructions that the function is compiled for.
        return unsafe { look_up_avx2(places, columns, rows, found, kept, outputs) };
    }
    look_up_plainly(places, columns, rows, found, kept, outputs)
}

/// The same with registers of 256 bits.
#[cfg(all(feature = "std", target_arch = "x86_64"))]
#[target_feature(enable = "avx2")]
fn look_up_avx2(
    places: &Places,
    columns: &Columns<'_>,
    rows: Range<usize>,
    found: &mut [u32],
    kept: &Outputs<'_>,
    outputs: &mut Outputs<'_>,
) -> bool {
    look_up_plainly(places, columns, rows, found, kept, outputs)
}

/// The same with those that every processor has.
#[inline(always)]
fn look_up_plainly(
    places: &Places,
    columns: &Columns<'_>,
    rows: Range<usize>,
    found: &mut [u32],
    kept: &Outputs<'_>,
    outputs: &mut Outputs<'_>,
) -> bool {
    places.find(columns, rows.clone(), found);
    outputs.take(kept, rows, found)
}

/// Takes the answers that stand at those places, with the rows' own days; whether all of them were there.
pub(super) fn take(
    kept: &Outputs<'_>,
    rows: Range<usize>,
    places: &[u32],
    sorted: &Sorted,
    outputs: &mut Outputs<'_>,
) -> bool {
    #[cfg(all(feature = "std", target_arch = "x86_64"))]
    if std::arch::is_x86_feature_detected!("avx2") {
        #[allow(unsafe_code, reason = "nothing else calls what is compiled for a processor")]
        // SAFETY: the processor has the instructions that the function is compiled for.
        return unsafe { take_avx2(kept, rows, places, sorted, outputs) };
    }
    take_plainly(kept, rows, places, sorted, outputs)
}

/// The same with registers of 256 bits.
#[cfg(all(feature = "std", target_arch = "x86_64"))]
#[target_feature(enable = "avx2")]
fn take_avx2(
    kept: &Outputs<'_>,
    rows: Range<usize>,
    places: &[u32],
    sorted: &Sorted,
    outputs: &mut Outputs<'_>,
) -> bool {
    take_plainly(kept, rows, places, sorted, outputs)
}

/// The same with those that every processor has.
#[inline(always)]
fn take_plainly(
    kept: &Outputs<'_>,
    rows: Range<usize>,
    places: &[u32],
    sorted: &Sorted,
    outputs: &mut Outputs<'_>,
) -> bool {
    let are_there = outputs.take(kept, rows.clone(), places);
    put_own_days(outputs, &rows, sorted);
    are_there
}

/// Sorts rows into classes.
pub(super) fn sort<S: Sorts>(around: &Around, codes: &Codes, sorted: &mut Sorted) {
    #[cfg(all(feature = "std", target_arch = "x86_64"))]
    if std::arch::is_x86_feature_detected!("avx2") {
        #[allow(unsafe_code, reason = "nothing else calls what is compiled for a processor")]
        // SAFETY: the processor has the instructions that the function is compiled for.
        return unsafe { sort_avx2::<S>(around, codes, sorted) };
    }
    S::sort(around, codes, sorted);
}

/// The same with registers of 256 bits.
#[cfg(all(feature = "std", target_arch = "x86_64"))]
#[target_feature(enable = "avx2")]
fn sort_avx2<S: Sorts>(around: &Around, codes: &Codes, sorted: &mut Sorted) {
    S::sort(around, codes, sorted);
}
