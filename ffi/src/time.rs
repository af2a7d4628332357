//! Local time in Québec, for callers whose system knows no time zone.

use echeance::{Day, Instant};

use crate::convert;
use crate::status::{answer, echeance_status};

/// What clocks in Québec show.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct echeance_local_time {
    /// Day, YYYYMMDD.
    pub day: i32,
    /// Seconds since midnight on the clock, 0 to 86399.
    pub second_of_day: i32,
    /// How far the clock is from UTC, in seconds: -18000, or -14400 in summer.
    pub offset: i32,
    /// Not read.
    pub reserved: i32,
}

const _: () = assert!(size_of::<echeance_local_time>() == 16);

/// What clocks in Québec show at an instant, in seconds since 1970-01-01T00:00:00Z: the legal time of America/Toronto, in
/// which the rules count.
///
/// ECHEANCE_STATUS_DATE_OUT_OF_RANGE where the day is outside 1900-01-01 to 2199-12-31; ECHEANCE_STATUS_NULL for the output.
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

/// The instant at which clocks in Québec show a time: a day, YYYYMMDD, and the seconds since midnight, 0 to 86399. A time that
/// clocks skip in spring is read as if they had not been put forward yet; of a time that comes twice in autumn it is the
/// earlier one.
///
/// ECHEANCE_STATUS_NOT_A_DATE where the calendar has no such day, ECHEANCE_STATUS_DATE_OUT_OF_RANGE where it is outside
/// 1900-01-01 to 2199-12-31, ECHEANCE_STATUS_OUT_OF_RANGE for the seconds, ECHEANCE_STATUS_NULL for the output.
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
