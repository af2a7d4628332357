//! Days, months, holidays and legal time, as the law of Québec counts them.
//!
//! Everything here is pure arithmetic: no clock, no locale, no allocation. A [`Day`] is a civil
//! day, and an [`Instant`] is a second on the time line. Only an [`Instant`] depends on a time
//! zone, and there is only one: `America/Toronto`, the legal time of Québec west of 63° W (Legal
//! Time Act, T-5.1, ss. 1-2). Its data are built in or supplied by the caller ([`LegalTime`]).
//!
//! ```
//! use echeance::calendar::Day;
//! use echeance::LeapDay;
//!
//! let passed_on = Day::from_civil(2024, 2, 29).ok_or("no such day")?;
//! let last_day = passed_on.plus_years(2, LeapDay::February28);
//! assert_eq!(last_day.to_string(), "2026-02-28");
//! // A Saturday: under s. 269 of the Consumer Protection Act the Monday is still in time.
//! assert_eq!(last_day.extended().to_string(), "2026-03-02");
//! # Ok::<(), &str>(())
//! ```

mod counting;
mod day;
mod digits;
mod holiday;
mod holiday_table;
mod iso;
mod legal_time;
mod month;
mod rfc3339;
mod span;
mod term;
mod written;
#[cfg(feature = "zone-data")]
mod zone_data;

pub use counting::Counting;
pub use day::Day;
pub use iso::DayError;
#[cfg(feature = "serde")]
pub(crate) use iso::decimal;
pub(crate) use iso::two_digits;
pub use legal_time::{Instant, LEGAL_TIME_RELEASE, LegalTime, LocalInstant};
pub use month::LeapDay;
pub use rfc3339::InstantError;
pub use term::{Term, TermEnd};
pub use written::{month_name, write_day, write_instant};
#[cfg(feature = "zone-data")]
pub use zone_data::{ZoneData, ZoneDataError};
