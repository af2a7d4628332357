//! Days as the cells of a register write them.

use crate::calendar::{Day, two_digits};

/// How the three numbers of a day are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// `YYYY-MM-DD`.
    Iso,
    /// `YYYY/MM/DD`.
    Slashed,
    /// `YYYYMMDD`.
    Digits,
    /// `dd/mm/yyyy` or `mm/dd/yyyy`: the text does not say which.
    TwoSlashes,
}

/// A text that begins with the three numbers of a day. `Debug` shows none of it.
///
/// ```
/// use echeance::register::{Written, WrittenDay};
///
/// let written = WrittenDay::read("11/12/2026 08:15").ok_or("no day")?;
/// assert_eq!((written.form, written.rest), (Written::TwoSlashes, " 08:15"));
/// let days = [written.day(), written.day_first()].map(|day| day.map(|day| day.to_string()));
/// assert_eq!(days, [Some("2026-11-12".to_owned()), Some("2026-12-11".to_owned())]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy)]
pub struct WrittenDay<'a> {
    /// How it is written.
    pub form: Written,
    /// What stands after it: nothing, or a space or `T` and more.
    pub rest: &'a str,
    year: i32,
    first: u8,
    second: u8,
}

impl core::fmt::Debug for WrittenDay<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("WrittenDay(…)")
    }
}

impl<'a> WrittenDay<'a> {
    /// Reads the numbers at the beginning of a text.
    #[must_use]
    pub fn read(text: &'a str) -> Option<Self> {
        let bytes = text.as_bytes();
        // Where the year and the two other numbers begin, and where the day ends.
        let (form, [year, first, second, end]) = match bytes {
            [_, _, _, _, b'-', _, _, b'-', ..] => (Written::Iso, [0, 5, 8, 10]),
            [_, _, _, _, b'/', _, _, b'/', ..] => (Written::Slashed, [0, 5, 8, 10]),
            [_, _, b'/', _, _, b'/', ..] => (Written::TwoSlashes, [6, 0, 3, 10]),
            _ => (Written::Digits, [0, 4, 6, 8]),
        };
        let two = |place| two_digits(*bytes.get(place)?, *bytes.get(place + 1)?);
        let year = 100 * i32::from(two(year)?) + i32::from(two(year + 2)?);
        let (first, second) = (two(first)?, two(second)?);
        let rest = text.get(end..)?;
        let is_alone = rest.is_empty() || rest.starts_with([' ', 'T', 't']);
        is_alone.then_some(WrittenDay { form, rest, year, first, second })
    }

    /// The day, if the month stands before the day of the month.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        Day::from_civil(self.year, self.first, self.second)
    }

    /// The day, if the day of the month stands before the month.
    #[must_use]
    pub fn day_first(&self) -> Option<Day> {
        Day::from_civil(self.year, self.second, self.first)
    }

    /// Whether neither a time but midnight nor an offset follows.
    #[must_use]
    pub fn is_at_midnight(&self) -> bool {
        self.rest.is_empty() || is_midnight(self.rest)
    }
}

/// Midnight without an offset, after a day.
fn is_midnight(rest: &str) -> bool {
    let time = rest.strip_prefix([' ', 'T', 't']).unwrap_or(rest);
    // As Excel shows it: `0:00`, in English `12:00:00 AM`.
    let clock = [" AM", " am"].iter().find_map(|half| time.strip_suffix(half));
    if let Some(seconds) = clock.and_then(|clock| clock.strip_prefix("12:00")) {
        return matches!(seconds, "" | ":00");
    }
    if time.len() < rest.len()
        && let Some(parts) = time.strip_prefix("000000")
    {
        return is_zero_fraction(parts);
    }
    let clock = time.strip_prefix("00:00").or_else(|| time.strip_prefix("0:00"));
    let Some(seconds) = clock else { return false };
    seconds.strip_prefix(":00").map_or(seconds.is_empty(), is_zero_fraction)
}

/// What follows the seconds: nothing, or a fraction that is none.
fn is_zero_fraction(parts: &str) -> bool {
    let digits = parts.strip_prefix('.').unwrap_or(parts);
    parts.is_empty()
        || (parts.len() > 1
            && digits.len() < parts.len()
            && digits.bytes().all(|digit| digit == b'0'))
}

/// The day that a text writes in one of the forms that are never a guess: `YYYY-MM-DD`, `YYYY/MM/DD` or `YYYYMMDD`, each
/// also with a midnight without an offset.
///
/// ```
/// use echeance::register::day_of_cell;
///
/// let day = |text| day_of_cell(text).map(|day| day.to_string());
/// for text in ["2026-11-21", "2026/11/21", "20261121", "2026-11-21 00:00:00"] {
///     assert_eq!(day(text).as_deref(), Some("2026-11-21"), "{text}");
/// }
/// for text in ["11/12/2026", "2026-02-29", "2026-11-21 08:15", "2026-11-21T00:00:00Z", "2026-1-1"] {
///     assert_eq!(day(text), None, "{text}");
/// }
/// ```
#[must_use]
pub fn day_of_cell(text: &str) -> Option<Day> {
    let written = WrittenDay::read(text)?;
    let is_certain = written.form != Written::TwoSlashes && written.is_at_midnight();
    if is_certain { written.day() } else { None }
}
