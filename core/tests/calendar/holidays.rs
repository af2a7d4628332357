use echeance::Counting::{Calendar, Cpa269};
use echeance::LeapDay::February28;
use echeance::calendar::Day;
use time::{Date, Duration, Weekday};

use crate::{day, days};

/// `dateutil.easter.easter`, Python dateutil 2.9.0; 22 March and 25 April are the extremes.
const EASTER: &str = "\
    1818-03-22 1886-04-25 1900-04-15 1901-04-07 1913-03-23 1940-03-24 1943-04-25 1998-04-12 \
    1999-04-04 2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 \
    2007-04-08 2008-03-23 2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 \
    2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 \
    2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 \
    2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 \
    2049-04-18 2076-04-19 2079-04-23 2100-03-28 2106-04-18 2160-03-23 2190-04-25 2199-04-14 \
    2285-03-22";

#[test]
fn easter() {
    for easter in EASTER.split(' ').map(day) {
        let (year, _, _) = easter.civil();
        let holidays: Vec<_> = days(&format!("{year}-03-01"), &format!("{year}-04-30"))
            .filter(|day| day.is_holiday() && day.weekday() != Weekday::Sunday)
            .collect();
        assert_eq!(holidays, [easter.plus_days(-2), easter.plus_days(1)], "{year}");
    }
}

#[test]
fn the_holidays_of_some_years() {
    for (year, expected) in [
        ("2026", "01-01 04-03 04-06 05-18 06-24 07-01 09-07 10-12 12-25"),
        // 24 June 2029 and 1 July 2029 are Sundays; only 1 July is moved.
        ("2029", "01-01 03-30 04-02 05-21 07-02 09-03 10-08 12-25"),
        // 25 May 2020 is a Monday: the one before it counts.
        ("2020", "01-01 04-10 04-13 05-18 06-24 07-01 09-07 10-12 12-25"),
        ("2022", "01-01 04-15 04-18 05-23 06-24 07-01 09-05 10-10"),
    ] {
        let found: Vec<_> = days(&format!("{year}-01-01"), &format!("{year}-12-31"))
            .filter(|day| day.is_holiday() && day.weekday() != Weekday::Sunday)
            .map(|day| day.to_string())
            .collect();
        let expected: Vec<_> = expected.split(' ').map(|day| format!("{year}-{day}")).collect();
        assert_eq!(found, expected);
    }
}

/// The worked examples of the domain study, section 3; the last two columns are the raw end and the end
/// under section 269.
#[test]
fn section_269() {
    for (start, raw, extended) in [
        ("2025-06-09", "2025-06-24", "2025-06-25"), // the National Holiday
        ("2024-12-11", "2024-12-26", "2024-12-27"), // 26 December
        ("2022-12-17", "2023-01-01", "2023-01-03"), // Sunday, then 2 January
        ("2029-06-16", "2029-07-01", "2029-07-03"), // Sunday, then Canada Day on the 2nd
        ("2026-03-19", "2026-04-03", "2026-04-07"), // Good Friday to Easter Monday
        ("2026-12-09", "2026-12-24", "2026-12-24"), // not the list of the courts
        ("2026-05-03", "2026-05-18", "2026-05-19"), // the Monday before 25 May
        ("2025-02-28", "2025-03-15", "2025-03-17"), // a Saturday
    ] {
        assert_eq!(day(start).plus_days(15), day(raw), "{start}");
        assert_eq!(day(raw).limit(Calendar), day(raw), "{raw}");
        assert_eq!(day(raw).limit(Cpa269), day(extended), "{raw}");
    }
    for (start, raw, extended) in [
        ("2024-02-29", "2026-02-28", "2026-03-02"),
        ("2024-02-28", "2026-02-28", "2026-03-02"),
        ("2022-02-28", "2024-02-28", "2024-02-28"),
    ] {
        assert_eq!(day(start).plus_years(2, February28), day(raw), "{start}");
        assert_eq!(day(raw).extended(), day(extended), "{raw}");
    }
}

/// Sunday of Easter as month and day: the method printed in "Nature", 20 April 1876.
#[expect(clippy::many_single_char_names, reason = "the names that the method gives")]
fn easter_of(year: i32) -> (i32, i32) {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    (sum / 31, sum % 31 + 1)
}

fn is_holiday(date: Date) -> bool {
    let near_easter = |days| {
        let sunday = date + Duration::days(days);
        easter_of(date.year()) == (u8::from(sunday.month()).into(), sunday.day().into())
    };
    let month_and_day = (u8::from(date.month()), date.day());
    match date.weekday() {
        _ if matches!(month_and_day, (1 | 7, 1) | (6, 24) | (12, 25)) => true,
        Weekday::Sunday => true,
        Weekday::Monday => {
            matches!(month_and_day, (5, 18..=24) | (7, 2) | (9, 1..=7) | (10, 8..=14))
                || near_easter(-1)
        }
        Weekday::Friday => near_easter(2),
        _ => false,
    }
}

/// Beyond both ends of the tables of days.
#[test]
fn every_day_is_a_holiday_or_none() {
    for day in days("1890-01-01", "2210-12-31") {
        assert_eq!(day.is_holiday(), is_holiday(Date::try_from(day).unwrap()), "{day}");
    }
}

/// The first year that days can number. Weekdays and dates come again after 400 years, so in 2359.
#[test]
fn holidays_of_the_first_year() {
    let christmas = Day::from_civil(-5_877_641, 12, 25).unwrap();
    let again = Day::from_civil(2359, 12, 25).unwrap();
    assert_eq!((2359 + 5_877_641) % 400, 0);
    assert_eq!(christmas.weekday(), again.weekday());
    assert!(christmas.is_holiday());
    assert_eq!(christmas.days_until(christmas.extended()), again.days_until(again.extended()));
    assert!(Day::from_civil(-5_877_641, 6, 24).unwrap().is_holiday());
}

#[test]
fn extended_days_and_back() {
    let moves = |day: Day| {
        let date = Date::try_from(day).unwrap();
        date.weekday() == Weekday::Saturday
            || is_holiday(date)
            || [(1, 2), (12, 26)].contains(&(u8::from(date.month()), date.day()))
    };
    for raw in days("1890-01-01", "2210-12-31") {
        let extended = raw.extended();
        assert!(!moves(extended), "{raw} ends on {extended}");
        assert!((raw.number()..extended.number()).all(|between| moves(Day::new(between))), "{raw}");
        let earliest = Day::earliest_with_extension(raw);
        assert!(earliest.extended() >= raw && earliest.plus_days(-1).extended() < raw, "{raw}");
    }
}
