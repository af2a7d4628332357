//! Instants as text: RFC 3339.

use core::fmt::{self, Write as _};

use arrayvec::ArrayString;

use super::iso::{digits, two_digits};
use super::{Day, Instant, LocalInstant};

/// The error for a text that is not an instant. It never repeats the text, which may be personal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum InstantError {
    /// The text does not follow RFC 3339, or the calendar or the clock has no such moment.
    #[error("not an RFC 3339 date and time")]
    NotAnInstant,
    /// A day and a time of day without an offset from UTC: it is a moment only if the place is
    /// known.
    #[error("the date and time has no offset from UTC")]
    OffsetMissing,
}

impl Instant {
    /// Reads a date and time of RFC 3339: `2026-11-21T10:00:00-05:00`, `2026-11-21t15:00:00.25z`.
    ///
    /// A fraction of a second, of any length, is dropped. Second 60 is refused even for a real leap
    /// second, and so is hour 24: Unix time has no number for them. Offsets range from -23:59 to
    /// +23:59, and need not be those of Québec.
    ///
    /// # Errors
    ///
    /// [`InstantError::OffsetMissing`] if only the offset is missing, otherwise
    /// [`InstantError::NotAnInstant`].
    ///
    /// ```
    /// use echeance::calendar::{Instant, InstantError};
    ///
    /// let noon = Instant::parse_rfc3339("2026-11-21T12:00:00-05:00")?;
    /// assert_eq!(noon, Instant::parse_rfc3339("2026-11-21t17:00:00.999z")?);
    /// assert_eq!(Instant::parse_rfc3339("2026-11-21T12:00:00"), Err(InstantError::OffsetMissing));
    /// assert_eq!(Instant::parse_rfc3339("2016-12-31T23:59:60Z"), Err(InstantError::NotAnInstant));
    /// assert_eq!(Instant::parse_rfc3339("2026-11-21"), Err(InstantError::NotAnInstant));
    /// # Ok::<(), InstantError>(())
    /// ```
    pub fn parse_rfc3339(text: &str) -> Result<Self, InstantError> {
        let (local, offset) = local_time(text).ok_or(InstantError::NotAnInstant)?;
        let digit = |c: char| c.is_ascii_digit();
        let without_fraction = match offset.strip_prefix('.') {
            Some(fraction) if fraction.starts_with(digit) => fraction.trim_start_matches(digit),
            _ => offset,
        };
        if without_fraction.is_empty() {
            return Err(InstantError::OffsetMissing);
        }
        let offset = offset_seconds(without_fraction).ok_or(InstantError::NotAnInstant)?;
        Ok(Self::new(local - i64::from(offset)))
    }
}

/// See [`Instant::parse_rfc3339`].
impl core::str::FromStr for Instant {
    type Err = InstantError;

    fn from_str(text: &str) -> Result<Self, InstantError> {
        Instant::parse_rfc3339(text)
    }
}

/// The clock's seconds since 1970-01-01T00:00:00 on the same clock, and the text after the seconds.
fn local_time(text: &str) -> Option<(i64, &str)> {
    let day = Day::parse_iso(text.get(..10)?)?;
    let &[b'T' | b't', h1, h2, b':', m1, m2, b':', s1, s2] = text.as_bytes().get(10..19)? else {
        return None;
    };
    let (hour, minute, second) = (two_digits(h1, h2)?, two_digits(m1, m2)?, two_digits(s1, s2)?);
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let of_day = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
    Some((i64::from(day.number()) * 86_400 + of_day, text.get(19..)?))
}

fn offset_seconds(text: &str) -> Option<i32> {
    let (sign, hour, minute) = match *text.as_bytes() {
        [b'Z' | b'z'] => return Some(0),
        [b'+', h1, h2, b':', m1, m2] => (1, two_digits(h1, h2)?, two_digits(m1, m2)?),
        [b'-', h1, h2, b':', m1, m2] => (-1, two_digits(h1, h2)?, two_digits(m1, m2)?),
        _ => return None,
    };
    let valid = hour <= 23 && minute <= 59;
    valid.then(|| sign * (i32::from(hour) * 3600 + i32::from(minute) * 60))
}

/// RFC 3339 in the legal time of Québec: `2026-11-21T10:00:00-05:00`.
///
/// Before 1895, when Toronto kept its local mean time, the offset includes seconds. A year outside
/// 0000 to 9999 is written as [`Day`] writes it. A width pads the whole text.
///
/// ```
/// use echeance::Instant;
///
/// let noon = Instant::parse_rfc3339("2026-11-21T12:00:00-05:00")?;
/// assert_eq!(format!("{noon:<27}|"), "2026-11-21T12:00:00-05:00  |");
/// # Ok::<(), echeance::calendar::InstantError>(())
/// ```
impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        LocalInstant::from(*self).fmt(f)
    }
}

/// RFC 3339 with its offset: `2026-11-21T10:00:00-05:00`.
impl fmt::Display for LocalInstant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, seconds, offset) = self.clock();
        let sign = if offset < 0 { b'-' } else { b'+' };
        let offset = offset.unsigned_abs();
        let ([h1, h2], [m1, m2], [s1, s2]) = clock(seconds);
        let ([h3, h4], [m3, m4], [s3, s4]) = clock(offset);
        let time = [b'T', h1, h2, b':', m1, m2, b':', s1, s2, sign, h3, h4, b':', m3, m4];
        let mut whole = Line::new();
        write!(whole, "{day}")?;
        whole.write_str(str::from_utf8(&time).map_err(|_| fmt::Error)?)?;
        if offset % 60 != 0 {
            whole.write_str(str::from_utf8(&[b':', s3, s4]).map_err(|_| fmt::Error)?)?;
        }
        f.pad(&whole)
    }
}

/// The maximum length of an instant: a day of 15 characters, a time of 9 and an offset of 9.
type Line = ArrayString<40>;

fn clock(seconds: u32) -> ([u8; 2], [u8; 2], [u8; 2]) {
    (digits(seconds / 3600), digits(seconds / 60 % 60), digits(seconds % 60))
}

/// Same as [`Display`](fmt::Display): easier to read than a number of seconds.
impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Same as [`Display`](fmt::Display).
impl fmt::Debug for LocalInstant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
