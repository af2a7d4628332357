//! The calendar against sources apart: the `time` crate for civil days, Python's `dateutil` for Easter,
//! Python's `zoneinfo` for legal time, the worked examples of the domain study for section 269.
#![expect(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

mod days;
mod holidays;
mod legal_time;
mod months;

use echeance::calendar::Day;

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn days(from: &str, to: &str) -> impl Iterator<Item = Day> {
    (day(from).number()..=day(to).number()).map(Day::new)
}
