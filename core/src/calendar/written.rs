//! Days and instants as people write them, in the two languages.

use core::fmt::{self, Write as _};

use arrayvec::ArrayString;

use super::iso::decimal;
use super::{Day, LocalInstant};
use crate::language::Lang;

const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The name of a month, from 1: `novembre`, `November`; empty for any other number.
///
/// ```
/// use echeance::{Lang, calendar::month_name};
///
/// assert_eq!((month_name(2, Lang::Fr), month_name(2, Lang::En)), ("février", "February"));
/// assert_eq!((month_name(0, Lang::Fr), month_name(13, Lang::En)), ("", ""));
/// ```
#[must_use]
pub fn month_name(month: u8, lang: Lang) -> &'static str {
    let months = match lang {
        Lang::Fr => MONTHS_FR,
        Lang::En => MONTHS_EN,
    };
    months.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or("")
}

/// Writes a day as people do: `21 novembre 2026`, `November 21, 2026`.
///
/// ```
/// use echeance::{Day, Lang, calendar::write_day};
///
/// let mut text = String::new();
/// write_day(Day::from_civil(2026, 11, 1).expect("a day"), Lang::Fr, &mut text)?;
/// assert_eq!(text, "1er\u{a0}novembre\u{a0}2026");
/// # Ok::<(), std::fmt::Error>(())
/// ```
///
/// # Errors
///
/// The errors of the writer.
pub fn write_day(day: Day, lang: Lang, f: &mut dyn fmt::Write) -> fmt::Result {
    let (year, month, number) = day.civil();
    let month = month_name(month, lang);
    let (Some([_, digits]), Some([before, last])) = (decimal(number.into()), decimal(year)) else {
        return match lang {
            Lang::Fr if number == 1 => write!(f, "1er\u{a0}{month}\u{a0}{year}"),
            Lang::Fr => write!(f, "{number}\u{a0}{month}\u{a0}{year}"),
            Lang::En => write!(f, "{month}\u{a0}{number}, {year}"),
        };
    };
    let pieces = match (lang, number) {
        (Lang::Fr, 1) => ["1er", "\u{a0}", month, "\u{a0}", before, last],
        (Lang::Fr, _) => [digits, "\u{a0}", month, "\u{a0}", before, last],
        (Lang::En, _) => [month, "\u{a0}", digits, ", ", before, last],
    };
    let mut text = ArrayString::<40>::new();
    pieces.into_iter().try_for_each(|piece| text.write_str(piece))?;
    f.write_str(&text)
}

/// Writes an instant in legal time, as people do: `21 novembre 2026 à 8 h`,
/// `November 21, 2026 at 08:00`. Seconds appear only if they are not zero.
///
/// ```
/// use echeance::{Instant, Lang, calendar::write_instant};
///
/// let mut text = String::new();
/// write_instant(Instant::parse_rfc3339("2026-11-21T13:00:00Z").expect("an instant"), Lang::En, &mut text)?;
/// assert_eq!(text, "November\u{a0}21, 2026 at 08:00");
/// # Ok::<(), std::fmt::Error>(())
/// ```
///
/// # Errors
///
/// The errors of the writer.
pub fn write_instant(
    instant: impl Into<LocalInstant>,
    lang: Lang,
    f: &mut dyn fmt::Write,
) -> fmt::Result {
    let (day, seconds, _) = instant.into().clock();
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    write_day(day, lang, f)?;
    match lang {
        Lang::Fr => {
            write!(f, " à {hour}\u{a0}h")?;
            match (minute, second) {
                (0, 0) => Ok(()),
                (_, 0) => write!(f, "\u{a0}{minute:02}"),
                _ => write!(f, "\u{a0}{minute:02}\u{a0}min\u{a0}{second:02}\u{a0}s"),
            }
        }
        Lang::En => {
            write!(f, " at {hour:02}:{minute:02}")?;
            if second == 0 { Ok(()) } else { write!(f, ":{second:02}") }
        }
    }
}
