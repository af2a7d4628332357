//! Periods in any number and order: what they cover is what counts.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use echeance::dynamic::{Asked, Question};
use echeance::{Day, Period};
use proptest::collection::vec;
use proptest::prelude::*;

const AS_OF: Day = Day::new(20_000);
/// A day after all that ends.
const LAST: i32 = AS_OF.number() + 100;

fn periods() -> impl Strategy<Value = Vec<Period>> {
    let period = (AS_OF.number() - 60..AS_OF.number() + 20, prop::option::weighted(0.98, 0..5))
        .prop_map(|(from, days)| Period {
            from: Day::new(from),
            to: days.map(|days| Day::new(from + days)),
        });
    vec(period, 9..20)
}

fn covered(periods: &[Period]) -> BTreeSet<i32> {
    let days = AS_OF.number() - 100..LAST;
    days.filter(|day| periods.iter().any(|period| period.covers(Day::new(*day)))).collect()
}

/// A period for each run of days that are covered; one that lasts past all that is looked at has no end.
fn runs(days: &BTreeSet<i32>) -> Vec<Period> {
    let firsts = days.iter().filter(|day| !days.contains(&(*day - 1)));
    let run = |first: &i32| {
        let after = (*first..LAST).find(|day| !days.contains(day));
        let to = after.map(|after| Day::new(after - 1));
        Period { from: Day::new(*first), to }
    };
    firsts.map(run).collect()
}

const READINGS: [&str; 2] = ["first-day-not-covered", "last-day-covered"];

/// About the last day that an exam can be used.
fn exams() -> std::ops::RangeInclusive<i32> {
    AS_OF.number() - 760..=AS_OF.number() - 725
}

fn expiries() -> std::ops::RangeInclusive<i32> {
    AS_OF.number() - 70..=AS_OF.number()
}

fn ask<'a>(
    periods: &'a [Period],
    reading: &str,
    exam: Option<Day>,
    expired: Option<Day>,
) -> Asked<'a> {
    let mut question = Question::new("exam-transfer")
        .as_of(AS_OF)
        .reading("expiry-day", reading)
        .fact("affiliation_periods", periods);
    if let Some(day) = exam {
        question = question.fact("exam_passed_on", day);
    }
    if let Some(day) = expired {
        question = question.fact("certificate_expired_on", day);
    }
    question.ask().unwrap()
}

fn answer(periods: &[Period], exam: Option<Day>, expired: Option<Day>) -> String {
    let asked = ask(periods, READINGS[0], exam, expired);
    // `Debug` of a value does not show it.
    let flips: Vec<_> = asked.flips().map(|flip| (flip.fact, flip.to.day())).collect();
    let contest: Vec<_> = asked.contest().collect();
    format!(
        "{:?} {:?} {flips:?} {:?} {contest:?}",
        asked.outcome_slug(),
        asked.missing(),
        asked.next_change()
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn merged_periods_are_the_runs_of_covered_days(periods in periods()) {
        let mut merged = periods.clone();
        Period::merge(&mut merged);
        prop_assert_eq!(merged, runs(&covered(&periods)));
    }

    /// Many periods are put in order, few are not: both answer alike.
    #[test]
    fn answers_hang_on_the_days_covered(
        periods in periods(),
        exam in prop::option::weighted(0.8, exams()),
        expired in prop::option::weighted(0.8, expiries()),
    ) {
        let runs = runs(&covered(&periods));
        let (exam, expired) = (exam.map(Day::new), expired.map(Day::new));
        prop_assert_eq!(answer(&periods, exam, expired), answer(&runs, exam, expired));
    }

    /// What is found at the turns is what is found by trying every day.
    #[test]
    fn no_day_is_missed(periods in periods(), few in 2..9_usize,
        ends_covered: bool, exam in exams(), expired in expiries(),
        reading in prop::sample::select(&READINGS[..]),
    ) {
        let mut periods = periods;
        if ends_covered {
            // Then a gap is all that tells the outcomes apart.
            let to = Some(Day::new(AS_OF.number() - 56));
            periods.insert(0, Period { from: Day::MIN, to });
            periods.insert(0, Period { from: AS_OF.plus_days(-5), to: None });
        }
        let few = periods.get(..few).unwrap();
        for periods in [few, &periods] {
            let ask = |expired| ask(periods, reading, Some(Day::new(exam)), expired);
            let on = |day| ask(Some(day)).outcome_slug();
            // The first day that is accepted, too: the certificate's last day may lie before it.
            let days = (-100..=0).map(|days| AS_OF.plus_days(days)).chain([Day::MIN]);
            let eligible: Vec<Day> = days.filter(|day| on(*day) == "eligible").collect();
            let expected = match eligible.len() {
                0 => "not-eligible",
                102 => "eligible",
                _ => "undetermined",
            };
            prop_assert_eq!(ask(None).outcome_slug(), expected);

            let given = Day::new(expired);
            let nearest = eligible.iter().min_by_key(|day| (day.days_until(given).abs(), **day));
            let nearest = nearest.filter(|_| on(given) == "not-eligible");
            let asked = ask(Some(given));
            let flip = asked.flips().find(|flip| flip.fact == 2).and_then(|flip| flip.to.day());
            prop_assert_eq!(flip, nearest.copied());
        }
    }
}
