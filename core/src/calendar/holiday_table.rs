//! A table of the days that are not working days. It covers the accepted years; other years are
//! computed.

use time::Weekday;

use super::Day;
use super::holiday::{holidays, more_holidays};
use super::span::{DAYS, FIRST_DAY, FIRST_YEAR, LAST_YEAR, since_first, wide};

/// One bit per day, lowest first, in whole bytes: whether s. 269 counts the day as a holiday.
static HOLIDAYS: [u8; DAYS / 8] = holiday_bits();

impl Day {
    /// Whether the day is a holiday in Québec (Interpretation Act, I-16, s. 61(23)): a Sunday; 1
    /// January; Good Friday; Easter Monday; 24 June; 1 July, or 2 July if the 1st is a Sunday; the
    /// first Monday of September; the second Monday of October; 25 December; the day proclaimed for
    /// the Sovereign's birthday, in practice the Monday before 25 May.
    ///
    /// The list applies to every year alike. Holidays proclaimed for a single year are not
    /// included. The following are not holidays: Saturdays, 30 September, 24, 26 and 31 December, 2
    /// January.
    ///
    /// Easter is known for the years 1583 to 9999.
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// let holiday = |day| Day::parse_iso(day).map(Day::is_holiday);
    /// assert_eq!(holiday("2026-04-03"), Some(true)); // Good Friday
    /// assert_eq!(holiday("2026-05-18"), Some(true)); // the Monday before 25 May
    /// assert_eq!(holiday("2029-07-02"), Some(true)); // 1 July is a Sunday
    /// assert_eq!(holiday("2026-12-26"), Some(false)); // a Saturday
    /// ```
    #[must_use]
    pub const fn is_holiday(self) -> bool {
        if let Some(0) = days_extended(self) {
            return false;
        }
        self.is(Weekday::Sunday) || self.is_among(&holidays(self.civil().0))
    }
}

/// The number of days by which s. 269 extends a period that would end on that day; `None` if the
/// table does not contain the day or the weeks after it.
#[inline(always)]
pub(super) const fn days_extended(day: Day) -> Option<u32> {
    let days = since_first(day);
    let Some((_, from_day)) = HOLIDAYS.split_at_checked(wide(days / 8)) else { return None };
    match from_day.first_chunk() {
        Some(bits) => Some((u64::from_le_bytes(*bits) >> (days % 8)).trailing_ones()),
        None => None,
    }
}

#[expect(clippy::indexing_slicing, reason = "an index out of range stops the build")]
const fn holiday_bits() -> [u8; DAYS / 8] {
    // Weekends come again after seven bytes.
    let mut weekends = [0; 7];
    let mut days: u32 = 0;
    while days < 56 {
        if Day::new(FIRST_DAY.number() + days.cast_signed()).is_weekend() {
            weekends[wide(days / 8)] |= 1 << (days % 8);
        }
        days += 1;
    }
    let mut bits = [0; DAYS / 8];
    let mut place = 0;
    while place < bits.len() {
        bits[place] = weekends[place % 7];
        place += 1;
    }
    let mut year = FIRST_YEAR;
    while year <= LAST_YEAR {
        set(&mut bits, &holidays(year));
        set(&mut bits, &more_holidays(year));
        year += 1;
    }
    bits
}

const fn set(bits: &mut [u8; DAYS / 8], mut days: &[Option<Day>]) {
    while let Some((first, rest)) = days.split_first() {
        if let Some(day) = first {
            let days = since_first(*day);
            if let Some((_, [byte, ..])) = bits.split_at_mut_checked(wide(days / 8)) {
                *byte |= 1 << (days % 8);
            }
        }
        days = rest;
    }
}
