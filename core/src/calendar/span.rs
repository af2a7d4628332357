//! The range of years that the tables cover.

use super::Day;

/// 1900 to 2203: all days that facts may be, plus three years, the longest period of a rule.
pub(super) const FIRST_YEAR: i32 = 1900;
pub(super) const LAST_YEAR: i32 = 2203;
pub(super) const FIRST_DAY: Day = Day::ymd(FIRST_YEAR, 1, 1);
pub(super) const YEARS: usize = wide((LAST_YEAR - FIRST_YEAR + 1).cast_unsigned());
pub(super) const DAYS: usize = wide(since_first(Day::ymd(LAST_YEAR + 1, 1, 1)));

/// The number of days since the first day of the tables. An earlier day gives a number beyond every
/// table.
pub(super) const fn since_first(day: Day) -> u32 {
    day.number().wrapping_sub(FIRST_DAY.number()).cast_unsigned()
}

#[expect(clippy::as_conversions, reason = "`From` is not `const`")]
pub(super) const fn wide(number: u32) -> usize {
    const { assert!(usize::BITS >= u32::BITS, "a number of 32 bits must fit") };
    number as usize
}
