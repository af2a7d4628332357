//! A job that asks the inactivity plan on the days on which it runs, and does what it is told: what holds for every account.

use std::collections::BTreeSet;

use echeance::rules::inactivity_plan::{Ask, Asked, Change, Fact, Outcome};
use echeance::{Day, Error, GivenOrNone, InactivityBoundary, LeapDay, Readings};
use proptest::prelude::*;

/// A last use: 29 February 2024 among the days around it.
const LEAP_DAY: i32 = 19_782;

/// The days on which the job runs, from about the first notice on, and every day after them until it cancels.
fn runs() -> impl Strategy<Value = (i32, Vec<i32>)> {
    (-40..60, prop::collection::vec(1..40, 0..6))
}

struct Account {
    ask: Ask,
    /// Whether the cancellation waits for both notices.
    required: bool,
    /// Which notices were sent, in order, with the day that each named.
    named: Vec<(Fact, Day)>,
}

impl Account {
    /// Runs on one day; whether the account is cancelled.
    fn run(&mut self, day: Day) -> Result<bool, TestCaseError> {
        self.ask.as_of = day;
        let plan = asked(&self.ask)?;
        let notice = match plan.outcome() {
            Some(Outcome::Wait) => {
                prop_assert!(plan.next_action_on() > Some(day) && plan.notice_names().is_none());
                return Ok(false);
            }
            Some(Outcome::Cancel) => {
                let latest = self.named.last().map(|(_, day)| *day);
                prop_assert!(latest <= Some(day), "cancelled before the day that was named");
                prop_assert_eq!((plan.notice_names(), plan.next_action_on()), (None, Some(day)));
                return Ok(true);
            }
            Some(Outcome::Send30DayNotice) => Change::Notice30SentOn(day.into()),
            Some(Outcome::Send7DayNotice) => Change::Notice7SentOn(day.into()),
            None => return Err(TestCaseError::fail("undetermined with every fact known")),
        };
        let names = plan.notice_names().ok_or(TestCaseError::fail("a notice without a day"))?;
        prop_assert!(day < names, "the account would be gone before the day of the notice is over");
        prop_assert_eq!(plan.cancel_not_before(), Some(names));
        // What the notice calls 30, or 7, days is at least that where the cancellation waits for it, and at most that where
        // it does not.
        let (least, most) = match (self.required, notice.fact()) {
            (true, Fact::Notice30SentOn) => (30, 1000),
            (true, _) => (7, 1000),
            (false, Fact::Notice30SentOn) => (8, 30),
            (false, _) => (1, 7),
        };
        prop_assert!((least..=most).contains(&day.days_until(names)), "{notice:?}");
        prop_assert!(self.named.iter().all(|(sent, _)| *sent != notice.fact()), "sent twice");
        self.named.push((notice.fact(), names));
        self.ask = self.ask.with(notice);
        // What was just done is done: the same run would wait.
        let again = asked(&self.ask)?.outcome();
        prop_assert!(matches!(again, Some(Outcome::Wait)), "{again:?}");
        Ok(false)
    }
}

fn asked(ask: &Ask) -> Result<Asked<'static>, TestCaseError> {
    ask.ask().map_err(|error: Error| TestCaseError::fail(error.to_string()))
}

proptest! {
    #[test]
    fn nothing_is_sent_twice_and_nobody_is_cancelled_before_the_day_named(
        last_use in LEAP_DAY - 5..LEAP_DAY + 400,
        required in any::<bool>(),
        boundary in prop::sample::select(vec![
            InactivityBoundary::At24Months,
            InactivityBoundary::After24Months,
        ]),
        leap in prop::sample::select(vec![LeapDay::February28, LeapDay::March1]),
        (start, gaps) in runs(),
    ) {
        let readings = Readings::default().with(boundary).with(leap);
        let month_day = last_use + 731;
        let mut day = Day::new(month_day - 30 + start);
        let ask = Ask {
            last_used_on: Day::new(last_use).into(),
            notice_30_sent_on: GivenOrNone::None,
            notice_7_sent_on: GivenOrNone::None,
            require_notices: required.into(),
            readings,
            ..Ask::on(day)
        };
        let mut account = Account { ask, required, named: Vec::new() };
        let mut gaps = gaps.into_iter();
        let mut days = 0;
        while !account.run(day)? {
            day = day.plus_days(gaps.next().unwrap_or(1));
            days += 1;
            prop_assert!(days < 200, "never cancelled");
        }
        let sent: BTreeSet<_> = account.named.iter().map(|(notice, _)| notice.name()).collect();
        if required {
            prop_assert_eq!(sent.len(), 2, "cancelled without both notices");
        } else {
            // Nothing is delayed: every notice named the cancellation day itself.
            prop_assert!(account.named.windows(2).all(|pair| pair[0].1 == pair[1].1));
        }
    }
}
