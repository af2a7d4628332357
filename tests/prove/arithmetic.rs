//! The arithmetic of days over every day, beside the calendar that the oracle counts: months, two years by the formula, section
//! 269, and each of them the other way round.

use std::process::{Command, Stdio};
use std::{fs, io::BufReader};

use echeance::calendar::{Counting, Term};
use echeance::{Day, LeapDay};

use crate::domain::{Told, oracle};
use crate::{is_whole, told};

const LEAP: [LeapDay; 2] = [LeapDay::February28, LeapDay::March1];

#[test]
fn months_and_section_269_are_as_the_oracle_counts() {
    let most: i32 = if is_whole() { 240 } else { 36 };
    let program = oracle().expect("the oracle is compiled");
    let mut child = Command::new(&program)
        .args(["calendar", &most.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the oracle runs");
    let mut oracle = Told { from: BufReader::new(child.stdout.take().expect("its output")) };
    let (first, last) = (oracle.number(), oracle.number());
    let steps: Vec<(i32, LeapDay)> =
        (-most..=most).flat_map(|months| LEAP.map(|leap| (months, leap))).collect();
    let (mut row, mut bytes) = (Vec::new(), Vec::new());
    let mut count = 0;
    // Where each day leads, by the steps; of s. 269 too.
    let mut extended = Vec::new();
    let mut two_years = [Vec::new(), Vec::new()];
    for number in first..=last {
        let day = Day::new(number);
        oracle.numbers(6 + steps.len(), &mut row, &mut bytes);
        let (year, month, of_month) = day.civil();
        assert_eq!([year, month.into(), of_month.into()], row[..3], "{day}");
        assert_eq!(i32::from(day.weekday().number_days_from_sunday()), row[3], "{day}");
        assert_eq!(day.extended() == day, row[4] == 1, "{day}");
        assert_eq!(day.extended().number(), row[5], "{day}");
        assert_eq!(Day::from_civil(year, month, of_month), Some(day));
        for ((months, leap), expected) in steps.iter().zip(&row[6..]) {
            let later = day.plus_months(*months, *leap);
            assert_eq!(later.number(), *expected, "{day}, {months} months, {leap:?}");
        }
        let at = |months: i32, leap: usize| {
            row[6 + 2 * usize::try_from(months + most).expect("a place") + leap]
        };
        for (leap, two_years) in two_years.iter_mut().enumerate() {
            assert_eq!(day.plus_two_years(LEAP[leap]).number(), at(24, leap), "{day}");
            two_years.push(at(24, leap));
        }
        extended.push(row[5]);
        count += u64::try_from(6 + steps.len()).expect("few");
    }
    assert!(child.wait().expect("the oracle ends").success());
    let _ = fs::remove_file(program);
    told("arithmetic-days", count);
    told("arithmetic-starts", back(first, &extended, &two_years));
}

/// The earliest day from which a term still lasts on a day: by search through what the oracle says of every day.
fn back(first: i32, extended: &[i32], two_years: &[Vec<i32>; 2]) -> u64 {
    let mut count = 0;
    let earliest = |to: &dyn Fn(usize) -> i32, last: i32| {
        let (mut low, mut high) = (0, extended.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if to(middle) < last { low = middle + 1 } else { high = middle }
        }
        first + i32::try_from(low).expect("a day")
    };
    for last in Day::MIN.number()..=Day::MAX.number() {
        let day = Day::new(last);
        let raw = earliest(&|at| extended[at], last);
        assert_eq!(Day::earliest_with_extension(day).number(), raw, "{day}");
        for (leap, to) in two_years.iter().enumerate() {
            let start = earliest(&|at| to[at], last);
            assert_eq!(Day::earliest_start(day, 24, LEAP[leap]).number(), start, "{day}");
            let moved = |at: usize| {
                extended[usize::try_from(to[at] - first).unwrap_or(0).min(extended.len() - 1)]
            };
            for (counting, start) in
                [(Counting::Calendar, start), (Counting::Cpa269, earliest(&moved, last))]
            {
                let term = Term { months: 24, leap: LEAP[leap], counting };
                assert_eq!(term.earliest_start(day).number(), start, "{day} {counting:?}");
                count += 2;
            }
        }
    }
    count
}
