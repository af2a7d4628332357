//! Local time in Québec, for callers without a time zone database, and days from texts.

use std::ffi::c_char;
use std::{slice, str};

use echeance::register::day_of_cell;
use echeance::{Day, Instant};

use crate::convert::{self, ECHEANCE_NOT_A_DAY};
use crate::status::{answer, echeance_status};

/// Local time in Québec.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct echeance_local_time {
    /// Day, YYYYMMDD.
    pub day: i32,
    /// Seconds since midnight in local time, 0 to 86399.
    pub second_of_day: i32,
    /// Offset from UTC in seconds: -18000, or -14400 in summer.
    pub offset: i32,
    /// Ignored.
    pub reserved: i32,
}

const _: () = assert!(size_of::<echeance_local_time>() == 16);

/// Converts an instant, in seconds since 1970-01-01T00:00:00Z, to local time in Québec (America/Toronto), which the rules use.
///
/// ECHEANCE_STATUS_DATE_OUT_OF_RANGE if the day is outside 1900-01-01 to 2199-12-31; ECHEANCE_STATUS_NULL if `local` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_to_quebec(
    instant: i64,
    local: *mut echeance_local_time,
) -> echeance_status {
    let work = || {
        let (day, second_of_day, offset) = Instant::new(instant).quebec_time();
        if day < Day::MIN || Day::MAX < day {
            return Err(echeance_status::DateOutOfRange.into());
        }
        let day = convert::day(echeance::dynamic::Out::Day(day));
        Ok(echeance_local_time {
            day,
            second_of_day: second_of_day.try_into().unwrap_or(0),
            offset,
            reserved: 0,
        })
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { answer(local, work) }
}

/// Converts local time in Québec to an instant. The local time is a day, YYYYMMDD, and the seconds since midnight, 0 to 86399.
/// A time that does not exist because clocks go forward in spring is read with the offset before the change; of a time that
/// occurs twice in autumn the earlier instant is returned.
///
/// ECHEANCE_STATUS_NOT_A_DATE if the calendar has no such day, ECHEANCE_STATUS_DATE_OUT_OF_RANGE if it is outside 1900-01-01 to
/// 2199-12-31, ECHEANCE_STATUS_OUT_OF_RANGE for wrong seconds, ECHEANCE_STATUS_NULL if `instant` is NULL.
///
/// ```c
/// int64_t sent_at;
/// echeance_from_quebec(20261121, 10 * 3600 + 30 * 60, &sent_at);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_from_quebec(
    day: i32,
    second_of_day: i32,
    instant: *mut i64,
) -> echeance_status {
    let work = || {
        let day = Day::from_yyyymmdd(day).ok_or(echeance_status::NotADate)?;
        if day < Day::MIN || Day::MAX < day {
            return Err(echeance_status::DateOutOfRange.into());
        }
        let second = u32::try_from(second_of_day).ok().filter(|second| *second < 86_400);
        let second = second.ok_or(echeance_status::OutOfRange)?;
        Ok(Instant::from_quebec(day, second).seconds())
    };
    // SAFETY: the caller keeps the conventions of the header.
    unsafe { answer(instant, work) }
}

/// The day YYYYMMDD of a text, read as a cell of a register is: YYYY-MM-DD, YYYY/MM/DD or YYYYMMDD, each also with a midnight
/// without an offset after it; spaces around it are not. ECHEANCE_NOT_A_DAY for any other text, and if `text` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn echeance_day_of_text(text: *const c_char, text_len: usize) -> i32 {
    if text.is_null() || text_len > LONGEST_DAY {
        return ECHEANCE_NOT_A_DAY;
    }
    // SAFETY: not NULL, and valid for its length, which is short, by the conventions of the header.
    let text = unsafe { slice::from_raw_parts(text.cast::<u8>(), text_len) };
    let day = str::from_utf8(text).ok().and_then(day_of_cell);
    day.and_then(Day::yyyymmdd).unwrap_or(ECHEANCE_NOT_A_DAY)
}

/// No day is so long, whatever the fraction of its midnight.
const LONGEST_DAY: usize = 64;
