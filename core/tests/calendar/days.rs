use echeance::LeapDay::March1;
use echeance::calendar::{Day, Instant};
use proptest::prelude::*;
use time::{Date, Weekday};

use crate::{day, days};

#[test]
fn every_day_agrees_with_the_time_crate() {
    for day in days("1890-01-01", "2210-12-31") {
        let date = Date::try_from(day).unwrap();
        let (year, month, of_month) = (date.year(), u8::from(date.month()), date.day());
        assert_eq!(day.civil(), (year, month, of_month));
        assert_eq!(Day::from_civil(year, month, of_month), Some(day));
        assert_eq!(Day::from(date), day);
        assert_eq!(day.weekday(), date.weekday());
        assert_eq!(day.is_weekend(), matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday));
        assert_eq!(day.to_string(), format!("{year:04}-{month:02}-{of_month:02}"));
        assert_eq!(Day::parse_iso(&day.to_string()), Some(day));
        let digits = day.to_string().replace('-', "").parse().unwrap();
        assert_eq!(day.yyyymmdd(), Some(digits));
        assert_eq!(Day::from_yyyymmdd(digits), Some(day));
    }
}

#[test]
fn numbers_that_are_no_day() {
    let (first, last) = (18_900_101, 22_101_231);
    let found = (first..=last).filter_map(Day::from_yyyymmdd);
    assert!(found.eq(days("1890-01-01", "2210-12-31")));
    for number in [i32::MIN, -20_261_121, -1, 0, 1, 1_301, i32::MAX] {
        assert_eq!(Day::from_yyyymmdd(number), None, "{number}");
    }
    assert_eq!(Day::from_yyyymmdd(99_991_231), Some(day("9999-12-31")));
    let first_of_10000 = day("9999-12-31").plus_days(1);
    assert_eq!(Day::from_yyyymmdd(100_000_101), Some(first_of_10000));
    assert_eq!(first_of_10000.yyyymmdd(), None);
    for number in [i32::MIN, -719_529, i32::MAX] {
        assert_eq!(Day::new(number).yyyymmdd(), None, "{number}");
    }
}

#[test]
fn the_accepted_range() {
    assert_eq!(Day::MIN, day("1900-01-01"));
    assert_eq!(Day::MAX, day("2199-12-31"));
    assert_eq!(Day::MIN.days_until(Day::MAX), 109_572);
}

#[test]
fn the_ends_of_what_a_day_can_number() {
    for end in [Day::new(i32::MIN), Day::new(i32::MAX)] {
        assert_eq!(end.plus_days(if end.number() < 0 { -1 } else { 1 }), end);
        assert!(!end.to_string().is_empty());
        assert!(Date::try_from(end).is_err());
        for months in [i32::MIN, -24, 24, i32::MAX] {
            let _ = (end.plus_months(months, March1), Day::new(0).plus_months(months, March1));
            let _ = Day::earliest_start(end, months, March1);
        }
        let _ = (end.extended(), Day::earliest_with_extension(end));
        let (year, month, of_month) = end.civil();
        assert_eq!(Day::from_civil(year, month, of_month), Some(end));
        let _ = Instant::from_quebec(end, u32::MAX).to_string();
    }
    assert_eq!(Day::new(i32::MIN).days_until(Day::new(i32::MAX)), i32::MAX);
    assert_eq!(Day::from_civil(i32::MAX, 1, 1), None);
    assert_eq!(Day::from_civil(i32::MIN, 1, 1), None);
    assert_eq!(Day::from_civil(10_000, 1, 1).unwrap().to_string(), "+10000-01-01");
    assert_eq!(Day::from_civil(-1, 12, 31).unwrap().to_string(), "-0001-12-31");
}

#[test]
fn texts_that_are_no_day() {
    for text in [
        "",
        "2026",
        "2026-11",
        "2026-11-2",
        "2026-11-211",
        "2026-00-10",
        "2026-13-01",
        "2026-04-31",
        "1900-02-29",
        "2026-11-00",
        " 2026-11-21",
        "2026-11-21 ",
        "+026-11-21",
        "2026/11/21",
        "20261121",
        "2026-1１-21",
        "２026-11-2",
        "2026-11-21T",
        "-001-01-01",
        "2026-11-+1",
        "2a26-11-21",
        "202a-11-21",
        "2026-a1-21",
        "2026-1a-21",
        "2026-11-a1",
    ] {
        assert_eq!(Day::parse_iso(text), None, "{text:?}");
    }
    assert_eq!(day("0000-02-29").civil(), (0, 2, 29));
    assert_eq!(day("9999-12-31").plus_days(1).civil(), (10_000, 1, 1));
}

proptest! {
    #[test]
    fn every_number_is_a_day(number in -2_147_000_000..2_147_000_000_i32) {
        let (year, month, of_month) = Day::new(number).civil();
        prop_assert_eq!(Day::from_civil(year, month, of_month), Some(Day::new(number)));
    }
}
