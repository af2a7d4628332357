//! Laws with several rows, made up: decisions, edges and turns against every day of eight years.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::*;
use crate::calendar::{Counting, Day, LeapDay, Term};
use crate::dynamic::Question;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::Value;
use crate::rule::law::LawTerm;
use crate::rule::{AsOf, Case, Decision, ReasonSet, Rule};
use crate::rules::exam_validity::{self, EXAM_MONTHS, RULE};

/// 36 months for exams passed from 2027-01-01 on, 24 before.
static LONGER: Law<i32> = Law {
    rows: &[
        Dated::new(24, &["S000-24"]).to(2026, 12, 31),
        Dated::new(36, &["S000-24"]).from(2027, 1, 1),
    ],
    ..EXAM_MONTHS
}
.of_all_days();

/// 24 months, 18 from 2026-03-01 to 2028-02-28, then 30.
static THREE: Law<i32> = Law {
    rows: &[
        Dated::new(24, &["S000-24"]).to(2026, 2, 28),
        Dated::new(18, &["S000-24"]).from(2026, 3, 1).to(2028, 2, 28),
        Dated::new(30, &["S000-24"]).from(2028, 2, 29),
    ],
    ..EXAM_MONTHS
}
.of_all_days();

const CHANGE: Day = Day::ymd(2027, 1, 1);

fn months_of_longer(start: Day) -> i32 {
    if start < CHANGE { 24 } else { 36 }
}

fn months_of_three(start: Day) -> i32 {
    if start < Day::ymd(2026, 3, 1) {
        24
    } else if start < Day::ymd(2028, 2, 29) {
        18
    } else {
        30
    }
}

const FIRST: Day = Day::ymd(2024, 1, 1);
const LAST: Day = Day::ymd(2031, 12, 31);

/// 2024 to 2031.
fn days() -> impl Iterator<Item = Day> {
    (0..=FIRST.days_until(LAST)).map(|after| FIRST.plus_days(after))
}

/// Every day is a start, and every day a day of the question.
#[test]
fn edges_and_turns_of_a_term_are_those_of_every_day() {
    type MonthsOf = fn(Day) -> i32;
    let laws: [(&'static Law<i32>, MonthsOf); 2] =
        [(&LONGER, months_of_longer), (&THREE, months_of_three)];
    let countings = [Counting::Calendar, Counting::Cpa269];
    let leaps = [LeapDay::February28, LeapDay::March1];
    for ((law, months), (counting, leap)) in laws.into_iter().flat_map(|law| {
        countings.into_iter().flat_map(move |counting| leaps.map(|leap| (law, (counting, leap))))
    }) {
        let term = LawTerm { months: law, leap, counting };
        // The day before them is a start too: the first turn may be on the first of them.
        let ends: Vec<(Day, Day)> = core::iter::once(FIRST.plus_days(-1))
            .chain(days())
            .map(|start| {
                let end = Term { months: months(start), leap, counting }.end(start);
                assert_eq!(term.end(start), end, "{start}");
                let mut turns = Turns::new();
                term.turns(start, &mut turns);
                let after = i64::from(end.limit.plus_days(1).number());
                assert_eq!(turns.as_slice(), [after], "{start}");
                (start, end.limit)
            })
            .collect();
        let changes: BTreeSet<Day> = days()
            .zip(days().skip(1))
            .filter(|(before, first)| months(*before) != months(*first))
            .flat_map(|(before, first)| [before, first])
            .collect();
        assert!(!changes.is_empty());
        for day in days() {
            let mut expected = changes.clone();
            for (before, first) in ends.iter().zip(ends.iter().skip(1)) {
                if (day <= before.1) != (day <= first.1) {
                    expected.extend([before.0, first.0]);
                }
            }
            let mut edges = ValueEdges::new();
            term.edges(day, &mut edges);
            let found: BTreeSet<Day> = edges
                .as_slice()
                .iter()
                .filter_map(Value::day)
                .filter(|edge| FIRST <= *edge)
                .collect();
            expected.retain(|day| FIRST <= *day);
            assert_eq!(found, expected, "{day} {counting:?} {leap:?}");
        }
    }
}

/// Backwards: of every end the starts that some row explains, and every end at which one of them passes a day.
#[test]
fn the_starts_of_an_end_are_those_that_a_row_explains() {
    type MonthsOf = fn(Day) -> i32;
    let laws: [(&'static Law<i32>, MonthsOf, &[i32]); 2] =
        [(&LONGER, months_of_longer, &[24, 36]), (&THREE, months_of_three, &[24, 18, 30])];
    let (leap, counting) = (LeapDay::February28, Counting::Calendar);
    for ((law, months, rows), later) in laws.into_iter().flat_map(|law| [(law, 0), (law, 1)]) {
        let term = LawTerm { months: law, leap, counting };
        let starts = |end: Day| {
            let back = |months: &i32| end.plus_months(-months, leap);
            let explained = rows.iter().filter(|of_row| {
                (0..=later).any(|days| months(back(of_row).plus_days(days)) == **of_row)
            });
            let mut starts: BTreeSet<Day> = explained.map(back).collect();
            if starts.is_empty() {
                starts = rows.iter().map(back).collect();
            }
            (*starts.first().unwrap(), *starts.last().unwrap())
        };
        let (mut unexplained, mut turned) = (0, 0);
        for end in days() {
            assert_eq!(term.starts(end, later), starts(end), "{end} {later}");
            unexplained += i32::from(starts(end).0 != starts(end).1);
        }
        assert!(unexplained > 0, "two starts");
        for day in days().step_by(11) {
            let mut ends = BTreeSet::new();
            term.each_first_end(day, later, |end| {
                ends.insert(end);
            });
            let sides = |end| (day <= starts(end).0, day <= starts(end).1);
            for (before, end) in days().zip(days().skip(1)) {
                let turns = sides(before) != sides(end);
                turned += i32::from(turns);
                assert!(!turns || ends.contains(&end), "{day} {end} {later}");
            }
        }
        assert!(turned > 0, "an end at which it turns");
    }
}

/// A certificate of 24 months up to the end of 2026, of 36 after: by hand.
#[test]
fn a_longer_term_leaves_ends_that_no_row_explains() {
    let term = LawTerm { months: &LONGER, leap: LeapDay::February28, counting: Counting::Calendar };
    let day = Day::ymd;
    // From December 31, 2026, and the first that a term of 36 months can have.
    assert_eq!(term.starts(day(2028, 12, 31), 0), (day(2026, 12, 31), day(2026, 12, 31)));
    assert_eq!(term.starts(day(2030, 1, 1), 0), (CHANGE, CHANGE));
    // What lies between follows from no row: 24 months from 2027, or 36 from 2026.
    assert_eq!(term.starts(day(2029, 6, 15), 0), (day(2026, 6, 15), day(2027, 6, 15)));
    // Counted from December 31, 2026, a term that begins the day after has 36 months.
    assert_eq!(term.starts(day(2029, 12, 31), 1), (day(2026, 12, 31), day(2026, 12, 31)));
}

fn longer(case: &Case<'_>) -> LawTerm {
    LawTerm { months: &LONGER, ..exam_validity::term(&case.readings) }
}

/// `exam-validity` with the longer term: the two lines in which a rule names its law.
fn amended() -> &'static Rule {
    Box::leak(Box::new(Rule {
        decide: |case| {
            let facts = exam_validity::Facts::of(case);
            let lasts = facts.passed_on.map(|day| case.day() <= longer(case).end(day).limit);
            Decision::new(lasts.map_or(1, |lasts| if lasts { 2 } else { 3 }), ReasonSet::NONE, &[])
        },
        edges: |case, _, edges| longer(case).edges(case.day(), edges),
        turns: |case, turns| {
            if let Some(day) = case.fact(0).day() {
                longer(case).turns(day, turns);
            }
        },
        ..RULE
    }))
}

/// What every rule gets, of a rule whose law changes: the next change, and the flip to the nearest day that is in time.
#[test]
fn the_next_change_and_the_flip_follow_the_row_of_the_day_that_matters() {
    let rule = amended();
    let lasts = |start: Day, day: Day| {
        let leap = LeapDay::February28;
        day <= start.plus_months(months_of_longer(start), leap)
    };
    for start in days().step_by(13).chain([CHANGE.plus_days(-1), CHANGE]) {
        for day in days().filter(|day| start <= *day).step_by(29) {
            let asked = Question::of_rule(rule).as_of(day).fact("passed_on", start).ask().unwrap();
            let context = format!("passed on {start}, asked on {day}");
            let now = lasts(start, day);
            assert_eq!(asked.outcome_slug(), if now { "valid" } else { "lapsed" }, "{context}");
            let change = asked.next_change().map(|change| change.on);
            let expected = days().find(|next| day < *next && lasts(start, *next) != now);
            // A change after these eight years is not looked for.
            let seen = |on| matches!(on, AsOf::Day(on) if on <= LAST);
            if change.is_none_or(seen) {
                assert_eq!(change, expected.map(AsOf::Day), "{context}");
            }
            let flips: Vec<Value<'_>> = asked.flips().map(|flip| flip.to).collect();
            let nearest =
                days().find(|other| start < *other && *other <= day && lasts(*other, day));
            let expected = nearest.filter(|_| !now).map(Value::Day);
            assert_eq!(flips.first().copied(), expected, "{context}");
        }
    }
}
