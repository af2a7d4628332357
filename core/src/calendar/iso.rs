//! Days as text: `YYYY-MM-DD`.

use core::fmt::{self, Write as _};

use arrayvec::ArrayString;

use super::Day;
use super::day::low_byte;

impl Day {
    /// Reads `YYYY-MM-DD`: ten ASCII characters, years 0000 to 9999. Anything else gives `None`:
    /// signs, spaces, other digits, missing zeros, a day that the calendar does not have.
    /// [`Day::MIN`] and [`Day::MAX`] are not checked.
    ///
    /// ```
    /// use echeance::calendar::Day;
    ///
    /// assert_eq!(Day::parse_iso("2026-11-21").map(Day::civil), Some((2026, 11, 21)));
    /// assert_eq!(Day::parse_iso("2026-02-29"), None);
    /// assert_eq!(Day::parse_iso("2026-1-1"), None);
    /// assert_eq!(Day::parse_iso("2026-11-21T00:00:00Z"), None);
    /// ```
    #[must_use]
    pub fn parse_iso(text: &str) -> Option<Self> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
        let year = 100 * i32::from(two_digits(y1, y2)?) + i32::from(two_digits(y3, y4)?);
        Self::from_civil(year, two_digits(m1, m2)?, two_digits(d1, d2)?)
    }

    /// `YYYY-MM-DD`; `None` for years before 0 or after 9999.
    pub(crate) fn iso_bytes(self) -> Option<[u8; 10]> {
        let (year, month, day) = self.civil();
        let year = u32::try_from(year).ok().filter(|year| *year <= 9999)?;
        let ([y1, y2], [y3, y4]) = (digits(year / 100), digits(year));
        let ([m1, m2], [d1, d2]) = (digits(month.into()), digits(day.into()));
        Some([y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2])
    }
}

pub(crate) fn two_digits(tens: u8, ones: u8) -> Option<u8> {
    let value = |digit: u8| digit.is_ascii_digit().then(|| digit - b'0');
    Some(10 * value(tens)? + value(ones)?)
}

/// The last two digits.
pub(super) fn digits(value: u32) -> [u8; 2] {
    [b'0' + low_byte(value / 10 % 10), b'0' + low_byte(value % 10)]
}

/// 00 to 99, one after the other.
const PAIRS: &str = "\
    00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960\
    616263646566676869707172737475767778798081828384858687888990919293949596979899";

/// The last two digits.
fn pair(value: u32) -> &'static str {
    let place = 2 * usize::from(low_byte(value % 100));
    PAIRS.get(place..place + 2).unwrap_or_default()
}

/// A number up to 9999 in digits, in two pieces: to format it takes several times as long.
pub(crate) fn decimal(number: i32) -> Option<[&'static str; 2]> {
    let number = u32::try_from(number).ok().filter(|number| *number <= 9999)?;
    let (before, last) = (number / 100, pair(number));
    let trimmed = |pair: &'static str| pair.strip_prefix('0').unwrap_or(pair);
    Some(if before == 0 { ["", trimmed(last)] } else { [trimmed(pair(before)), last] })
}

/// The error for a text that is not a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("not a day in the form YYYY-MM-DD")]
pub struct DayError;

/// See [`Day::parse_iso`].
///
/// ```
/// use echeance::Day;
///
/// let day: Day = "2026-11-21".parse()?;
/// assert_eq!(day.to_string(), "2026-11-21");
/// assert!("21/11/2026".parse::<Day>().is_err());
/// # Ok::<(), echeance::calendar::DayError>(())
/// ```
impl core::str::FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        Day::parse_iso(text).ok_or(DayError)
    }
}

/// `YYYY-MM-DD`. A year outside 0000 to 9999 has a sign and as many digits as it needs, at least
/// four; such a text is not read back, since [`FromStr`](core::str::FromStr) takes years 0000 to
/// 9999 alone.
///
/// ```
/// use echeance::Day;
///
/// let far = Day::from_civil(12_026, 11, 21).ok_or("no such day")?;
/// assert_eq!(far.to_string(), "+12026-11-21");
/// assert!("+12026-11-21".parse::<Day>().is_err());
/// # Ok::<(), &str>(())
/// ```
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(text) = self.iso_bytes() {
            return f.pad(str::from_utf8(&text).map_err(|_| fmt::Error)?);
        }
        let (year, month, day) = self.civil();
        let mut text = ArrayString::<20>::new();
        write!(text, "{year:+05}-{month:02}-{day:02}")?;
        f.pad(&text)
    }
}

/// Same as [`Display`](fmt::Display): easier to read than a number of days.
impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
