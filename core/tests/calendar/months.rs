use echeance::LeapDay::{self, February28, March1};
use echeance::calendar::Day;
use proptest::prelude::*;
use time::{Date, Month};

use crate::{day, days};

fn month(index: i32) -> Month {
    Month::try_from(u8::try_from(index + 1).unwrap()).unwrap()
}

/// `plus_months` by way of the `time` crate.
fn oracle(start: Day, months: i32, leap: LeapDay) -> Day {
    let start = Date::try_from(start).unwrap();
    let index = start.year() * 12 + i32::from(u8::from(start.month())) - 1 + months;
    let (year, to_month) = (index.div_euclid(12), month(index.rem_euclid(12)));
    let landed = Date::from_calendar_date(year, to_month, start.day());
    let both_february = start.month() == Month::February && to_month == Month::February;
    landed
        .or_else(|_| match leap {
            March1 if both_february => Date::from_calendar_date(year, Month::March, 1),
            _ => Date::from_calendar_date(year, to_month, to_month.length(year)),
        })
        .unwrap()
        .into()
}

#[test]
fn two_years_agree_with_the_time_crate() {
    for day in days("1890-01-01", "2210-12-31") {
        for leap in [February28, March1] {
            let expected = oracle(day, 24, leap);
            assert_eq!(day.plus_months(24, leap), expected, "{day} and 24 months, {leap:?}");
            assert_eq!(day.plus_two_years(leap), expected, "{day} and two years, {leap:?}");
            assert_eq!(day.plus_years(2, leap), expected, "{day} and 2 years, {leap:?}");
            let before = oracle(day, -24, leap);
            assert_eq!(day.plus_months(-24, leap), before, "24 months before {day}, {leap:?}");
        }
    }
}

#[test]
fn month_ends() {
    for (start, months, february_28, march_1) in [
        ("2024-02-29", 12, "2025-02-28", "2025-03-01"),
        ("2024-02-29", 24, "2026-02-28", "2026-03-01"),
        ("2024-02-29", 48, "2028-02-29", "2028-02-29"),
        ("2096-02-29", 48, "2100-02-28", "2100-03-01"),
        ("2098-02-28", 24, "2100-02-28", "2100-02-28"),
        ("2024-02-29", -12, "2023-02-28", "2023-03-01"),
        ("2024-02-28", 24, "2026-02-28", "2026-02-28"),
        ("2022-02-28", 24, "2024-02-28", "2024-02-28"),
        ("2024-02-29", 1, "2024-03-29", "2024-03-29"),
        ("2025-08-31", 6, "2026-02-28", "2026-02-28"),
        ("2023-08-31", 24, "2025-08-31", "2025-08-31"),
        ("2026-01-31", 3, "2026-04-30", "2026-04-30"),
        ("2023-07-01", 36, "2026-07-01", "2026-07-01"),
        ("2026-01-15", -1, "2025-12-15", "2025-12-15"),
    ] {
        assert_eq!(
            day(start).plus_months(months, February28),
            day(february_28),
            "{start} {months}"
        );
        assert_eq!(day(start).plus_months(months, March1), day(march_1), "{start} {months}");
    }
}

/// The result never gets earlier as the start gets later, so that one look at the day before proves the
/// earliest.
#[test]
fn the_earliest_start_is_the_earliest() {
    for (from, to) in [("2019-12-01", "2029-01-31"), ("2096-01-01", "2104-12-31")] {
        for months in [-25, -24, -1, 1, 2, 6, 12, 24, 36] {
            for leap in [February28, March1] {
                let reached = |start: Day| start.plus_months(months, leap);
                for last in days(from, to) {
                    let earliest = Day::earliest_start(last, months, leap);
                    assert!(reached(earliest) >= last, "{last} {months} {leap:?}");
                    assert!(reached(earliest.plus_days(-1)) < last, "{last} {months} {leap:?}");
                    assert!(
                        reached(last) <= reached(last.plus_days(1)),
                        "{last} {months} {leap:?}"
                    );
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn months_agree_with_the_time_crate(
        number in -29_220..88_023_i32,
        months in -1_200..1_200_i32,
        march_1 in any::<bool>(),
    ) {
        let (start, leap) = (Day::new(number), if march_1 { March1 } else { February28 });
        prop_assert_eq!(start.plus_months(months, leap), oracle(start, months, leap));
    }
}
