//! The loops over many rows, compiled for wide registers too: which are used is chosen while the program runs.

use core::ops::Range;

use super::Columns;
use super::classes::put_own_days;
use super::known::Places;
use super::output::Outputs;
use crate::rule::class::{Around, Codes, Sorted, Sorts};

/// A function that is compiled for each of the registers, from one body.
macro_rules! widened {
    ($(#[$meta:meta])* fn $name:ident $([$of:ident: $bound:ident])?($($argument:ident: $type:ty),* $(,)?) $(-> $result:ty)? $body:block) => {
        $(#[$meta])*
        pub(super) fn $name $(<$of: $bound>)?($($argument: $type),*) $(-> $result)? {
            #[inline(always)]
            fn plainly $(<$of: $bound>)?($($argument: $type),*) $(-> $result)? $body

            #[cfg(all(feature = "std", target_arch = "x86_64"))]
            {
                /// Registers of 512 bits.
                #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl")]
                fn by_avx512 $(<$of: $bound>)?($($argument: $type),*) $(-> $result)? {
                    plainly $(::<$of>)?($($argument),*)
                }
                /// Registers of 256 bits.
                #[target_feature(enable = "avx2")]
                fn by_avx2 $(<$of: $bound>)?($($argument: $type),*) $(-> $result)? {
                    plainly $(::<$of>)?($($argument),*)
                }
                #[allow(unsafe_code, reason = "nothing else calls what is compiled for a processor")]
                match Registers::widest() {
                    // SAFETY: the processor has the instructions that the function is compiled for.
                    Registers::Avx512 => return unsafe { by_avx512 $(::<$of>)?($($argument),*) },
                    // SAFETY: as above.
                    Registers::Avx2 => return unsafe { by_avx2 $(::<$of>)?($($argument),*) },
                    Registers::Plain => {}
                }
            }
            plainly $(::<$of>)?($($argument),*)
        }
    };
}

/// Registers that a processor has, the narrowest first.
#[cfg(all(feature = "std", target_arch = "x86_64"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Registers {
    /// Those that every processor has.
    Plain,
    /// 256 bits.
    Avx2,
    /// 512 bits.
    Avx512,
}

#[cfg(all(feature = "std", target_arch = "x86_64"))]
impl Registers {
    /// The widest that this processor has.
    fn widest() -> Self {
        use std::arch::is_x86_feature_detected as has;

        let widest = if has!("avx512f") && has!("avx512bw") && has!("avx512dq") && has!("avx512vl")
        {
            Registers::Avx512
        } else if has!("avx2") {
            Registers::Avx2
        } else {
            Registers::Plain
        };
        #[cfg(test)]
        let widest = widest.min(tests::MOST.get());
        widest
    }
}

widened! {
    /// Finds the place of each row, and takes the answers that stand there; whether all of them were there.
    fn look_up(
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
}

widened! {
    /// Takes the answers that stand at those places, with the rows' own days; whether all of them were there.
    fn take(
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
}

widened! {
    /// Sorts rows into classes.
    fn sort[S: Sorts](around: &Around, codes: &Codes, sorted: &mut Sorted) {
        S::sort(around, codes, sorted);
    }
}

#[cfg(all(test, feature = "std", target_arch = "x86_64"))]
mod tests {
    use alloc::vec::Vec;
    use std::cell::Cell;

    use super::Registers;
    use crate::calendar::Day;
    use crate::columns::{Columns, Memory, Moments, NONE, Outputs, Part, UNKNOWN};
    use crate::rules::{exam_transfer, holder_review};

    std::thread_local! {
        /// The widest that this thread may use.
        pub(super) static MOST: Cell<Registers> = const { Cell::new(Registers::Avx512) };
    }

    /// So many that answers are kept by place.
    const ROWS: usize = 12_000;
    const TODAY: i32 = 20_778;

    /// Days around that of the question, and every eleventh a word or a code that no day has.
    fn days(step: usize) -> Vec<i32> {
        let codes = [UNKNOWN, NONE, i32::MIN + 7, i32::MAX - 7];
        let day = |row: usize| TODAY - 2_000 + i32::try_from(row * step % 4_001).unwrap_or(0);
        let code = |row: usize| codes.get(row % codes.len()).copied().unwrap_or(0);
        (0..ROWS).map(|row| if row % 11 == 0 { code(row) } else { day(row) }).collect()
    }

    /// What each of the registers answers, the widest last: outcomes, fields and a column of days.
    fn answers(columns: &Columns<'_>, part: Part) -> Vec<[Vec<i32>; 3]> {
        let of = |most| {
            MOST.set(most);
            let [mut outcomes, mut fields, mut own] = [const { Vec::new() }; 3];
            for column in [&mut outcomes, &mut fields, &mut own] {
                column.resize(ROWS, 77);
            }
            let mut values = [(part, own.as_mut_slice())];
            let mut outputs = Outputs {
                outcome: Some(&mut outcomes),
                field: Some(&mut fields),
                values: &mut values,
                ..Outputs::default()
            };
            // The second time everything stands in the memory: the loops alone answer.
            let mut memory = Memory::default();
            for _ in 0..2 {
                assert_eq!(columns.answer(&mut outputs, &mut memory), Ok(()));
            }
            [outcomes, fields, own]
        };
        [Registers::Plain, Registers::Avx2, Registers::Avx512].map(of).into()
    }

    #[test]
    fn every_width_of_registers_answers_alike() {
        let (one, other) = (days(7), days(13));
        let flags: Vec<i32> = [1, -1, 0, UNKNOWN, 2].into_iter().cycle().take(ROWS).collect();
        let as_of = Moments::One(Day::new(TODAY));

        let mut exam = Columns::new(&exam_transfer::RULE, as_of, ROWS);
        exam.set(0, one.as_slice());
        exam.set(1, flags.as_slice());
        let mut holder = Columns::new(&holder_review::RULE, as_of, ROWS);
        for (place, column) in [(2, &other), (3, &one), (4, &flags)] {
            holder.set(place, column.as_slice());
        }
        for (columns, part) in [(exam, Part::Number(1)), (holder, Part::DutyBy(4))] {
            let answers = answers(&columns, part);
            assert!(answers.iter().all(|each| *each == answers[0]), "{}", columns.rule.slug);
            // Outcomes, errors and days of their own are among them.
            let [outcomes, _, own] = &answers[0];
            assert!(outcomes.iter().any(|outcome| *outcome > 0));
            assert!(outcomes.iter().any(|outcome| *outcome < 0));
            assert!(own.iter().any(|day| *day != UNKNOWN));
        }
    }
}
