//! Periods in any number and order: what they cover is what counts.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use echeance::{Day, Period, Question};
use proptest::collection::vec;
use proptest::prelude::*;

const AS_OF: Day = Day::new(20_000);
/// A day after all that ends.
const LAST: i32 = AS_OF.number() + 100;

fn periods() -> impl Strategy<Value = Vec<Period>> {
    let period = (AS_OF.number() - 60..AS_OF.number() + 20, prop::option::weighted(0.95, 0..15))
        .prop_map(|(from, days)| Period {
            from: Day::new(from),
            to: days.map(|days| Day::new(from + days)),
        });
    vec(period, 9..40)
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

fn answer(periods: &[Period], exam: Option<Day>, expired: Option<Day>) -> String {
    let mut question =
        Question::new("exam-transfer").as_of(AS_OF).fact("affiliation_periods", periods);
    if let Some(day) = exam {
        question = question.fact("exam_passed_on", day);
    }
    if let Some(day) = expired {
        question = question.fact("certificate_expired_on", day);
    }
    let asked = question.ask().unwrap();
    let flips: Vec<_> = asked.flips().collect();
    let contest: Vec<_> = asked.contest().collect();
    format!(
        "{:?} {:?} {flips:?} {:?} {contest:?}",
        asked.outcome_slug(),
        asked.missing(),
        asked.next_change()
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

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
        exam in prop::option::weighted(0.8, AS_OF.number() - 760..=AS_OF.number() - 720),
        expired in prop::option::of(AS_OF.number() - 70..=AS_OF.number()),
    ) {
        let runs = runs(&covered(&periods));
        let (exam, expired) = (exam.map(Day::new), expired.map(Day::new));
        prop_assert_eq!(answer(&periods, exam, expired), answer(&runs, exam, expired));
    }
}
