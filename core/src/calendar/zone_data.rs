//! Zone data that a caller supplies instead of the built-in data.

use core::fmt;

use jiff::tz::TimeZone;
use jiff::{Timestamp, tz};

use super::Instant;
use crate::language::Words;

/// The maximum size of zone data, in bytes: America/Toronto has less than 4 KiB.
const MAX_BYTES: usize = 64 * 1024;
const SECONDS_PER_DAY: i32 = 86_400;

/// A time zone in the `TZif` format (RFC 9636), as in the files of the system's zone data.
///
/// The caller supplies the bytes: nothing is looked up, and no file or environment variable is
/// read. The caller must make sure that they are for the zone of Québec and newer than the built-in
/// data.
///
/// ```no_run
/// use echeance::calendar::{LegalTime, ZoneData};
/// use echeance::dynamic::Question;
///
/// let bytes = std::fs::read("/usr/share/zoneinfo/America/Toronto")?;
/// let data = ZoneData::from_tzif(&bytes)?;
/// let asked = Question::new("support-hours")
///     .as_of("2026-07-02T08:30:00-04:00")
///     .legal_time(&data)
///     .ask()?;
/// assert!(asked.case().legal_time.is_given());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct ZoneData(TimeZone);

impl ZoneData {
    /// Reads the bytes of a `TZif` file.
    ///
    /// # Errors
    ///
    /// The bytes are too many, are not `TZif`, have no rule for future years, or are for a zone
    /// whose clocks, from 1900 to 2199, are not a whole number of minutes and less than a day from
    /// UTC.
    ///
    /// ```
    /// use echeance::calendar::{ZoneData, ZoneDataError};
    ///
    /// assert_eq!(ZoneData::from_tzif(b"America/Toronto").err(), Some(ZoneDataError::NotTzif));
    /// ```
    pub fn from_tzif(bytes: &[u8]) -> Result<ZoneData, ZoneDataError> {
        if bytes.len() > MAX_BYTES {
            return Err(ZoneDataError::TooLong);
        }
        let zone = TimeZone::tzif("given", bytes).map_err(|_| ZoneDataError::NotTzif)?;
        if !has_rule(bytes) {
            return Err(ZoneDataError::NoRule);
        }
        let timestamp = |instant: Instant| Timestamp::from_second(instant.seconds()).ok();
        let (Some(first), Some(last)) = (timestamp(Instant::MIN), timestamp(Instant::MAX)) else {
            return Err(ZoneDataError::Offset);
        };
        let is_told = |offset: tz::Offset| {
            offset.seconds() % 60 == 0 && offset.seconds().abs() < SECONDS_PER_DAY
        };
        if !is_told(zone.to_offset(first)) {
            return Err(ZoneDataError::Offset);
        }
        let mut before = first;
        for change in zone.following(first).take_while(|change| change.timestamp() <= last) {
            // `jiff` gives a last change again and again where no later one is known.
            if change.timestamp() <= before {
                break;
            }
            if !is_told(change.offset()) {
                return Err(ZoneDataError::Offset);
            }
            before = change.timestamp();
        }
        Ok(ZoneData(zone))
    }

    pub(super) const fn zone(&self) -> &TimeZone {
        &self.0
    }
}

/// Whether readable data cover the years after their last change: from version 2 on, the last line
/// holds the rule.
fn has_rule(bytes: &[u8]) -> bool {
    let footer =
        bytes.strip_suffix(b"\n").and_then(|rest| rest.rsplit(|byte| *byte == b'\n').next());
    bytes.get(4).is_some_and(|version| *version >= b'2')
        && footer.is_some_and(|rule| !rule.is_empty())
}

impl fmt::Debug for ZoneData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ZoneData(…)")
    }
}

/// The error for bytes that are not valid zone data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZoneDataError {
    /// More than 64 KiB.
    TooLong,
    /// Not `TZif`, or broken.
    NotTzif,
    /// No rule for future years: version 1 of `TZif`, or an empty last line.
    NoRule,
    /// A clock whose offset from UTC is not a whole number of minutes, or is a day or more.
    Offset,
}

impl core::error::Error for ZoneDataError {}

impl fmt::Display for ZoneDataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "legal_time: {}", self.text().en)
    }
}

impl ZoneDataError {
    /// The error message, for a person: the problem and the expected input.
    ///
    /// ```
    /// use echeance::calendar::ZoneDataError;
    ///
    /// assert!(ZoneDataError::TooLong.text().en.starts_with("the zone data are over 64 KiB"));
    /// ```
    #[must_use]
    pub const fn text(self) -> Words {
        match self {
            ZoneDataError::TooLong => Words {
                fr: "les données du fuseau dépassent 64\u{a0}Kio; donnez le fichier d’un seul fuseau, America/Toronto",
                en: "the zone data are over 64 KiB; give the file of one zone, America/Toronto",
            },
            ZoneDataError::NotTzif => Words {
                fr: "ce ne sont pas des données de fuseau horaire (TZif); donnez le contenu du fichier America/Toronto des données du système, par exemple /usr/share/zoneinfo/America/Toronto",
                en: "these are not time zone data (TZif); give the content of the file America/Toronto of the system's data, for example /usr/share/zoneinfo/America/Toronto",
            },
            ZoneDataError::NoRule => Words {
                fr: "les données du fuseau ne disent rien des années à venir (TZif de version 1 ou sans dernière ligne); donnez le fichier America/Toronto en version 2 ou plus",
                en: "the zone data say nothing of the years to come (TZif of version 1, or without a last line); give the file America/Toronto in version 2 or later",
            },
            ZoneDataError::Offset => Words {
                fr: "un décalage du fuseau n’est pas un nombre entier de minutes ou atteint un jour; donnez le fichier America/Toronto",
                en: "an offset of the zone is not a whole number of minutes, or is a day or more; give the file America/Toronto",
            },
        }
    }
}
