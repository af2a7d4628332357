//! `inactivity-plan`, all of it. What it decides depends only on how many days lie between the end of the 24 months, the run
//! and the two notices; so a window of 170 days about that end holds every order in which they can come, and every distance
//! that can matter (30 days, and 7).
//!
//! Of each state it is asked what the job does now, and of each transition (the act done, the next day, a second run on the
//! same day, a return, a clock that went back) what it does then. What holds for each step holds for every history.

use std::thread;

use echeance::rules::inactivity_plan::{Ask, Change, Outcome};
use echeance::{Day, ErrorCode, GivenOrNone, InactivityBoundary, LeapDay, Readings};

use crate::{is_whole, told};

/// The window, in days from the end of the 24 months.
const FIRST: i32 = -50;
const LAST: i32 = 119;

/// A last use with the end of its 24 months, both from the calendar.
pub(crate) struct Use {
    on: &'static str,
    leap: LeapDay,
    month_day: &'static str,
}

/// An ordinary one, from which all others may not differ.
pub(crate) const ORDINARY: Use =
    Use { on: "2023-09-18", leap: LeapDay::February28, month_day: "2025-09-18" };

/// Those where a month, a year or a century ends.
const OTHERS: [Use; 6] = [
    Use { on: "2024-02-29", leap: LeapDay::February28, month_day: "2026-02-28" },
    Use { on: "2024-02-29", leap: LeapDay::March1, month_day: "2026-03-01" },
    Use { on: "2022-02-28", leap: LeapDay::March1, month_day: "2024-02-28" },
    Use { on: "2023-12-31", leap: LeapDay::February28, month_day: "2025-12-31" },
    Use { on: "1900-01-01", leap: LeapDay::March1, month_day: "1902-01-01" },
    Use { on: "2098-02-28", leap: LeapDay::February28, month_day: "2100-02-28" },
];

/// The operator's policy and the reading.
#[derive(Clone, Copy)]
pub(crate) struct Policy {
    pub(crate) required: bool,
    pub(crate) boundary: InactivityBoundary,
}

pub(crate) const POLICIES: [Policy; 4] = [
    Policy { required: true, boundary: InactivityBoundary::After24Months },
    Policy { required: true, boundary: InactivityBoundary::At24Months },
    Policy { required: false, boundary: InactivityBoundary::After24Months },
    Policy { required: false, boundary: InactivityBoundary::At24Months },
];

/// A run with the notices that were sent, in days from the end of the 24 months.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct State {
    run: i32,
    first: Option<i32>,
    second: Option<i32>,
}

/// What the plan says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Plan {
    act: Act,
    next: i32,
    not_before: i32,
    names: Option<i32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Act {
    Wait,
    First,
    Second,
    Cancel,
}

/// An account, asked about in days from the end of its 24 months.
#[derive(Clone, Copy)]
struct Account {
    ask: Ask,
    month_day: Day,
    policy: Policy,
}

type Refused = (ErrorCode, String);

impl Account {
    fn new(last_use: &Use, policy: Policy) -> Self {
        let day = |text| Day::parse_iso(text).expect("a day");
        Account::of(day(last_use.on), last_use.leap, day(last_use.month_day), policy)
    }

    fn of(last_use: Day, leap: LeapDay, month_day: Day, policy: Policy) -> Self {
        let ask = Ask {
            last_used_on: last_use.into(),
            require_notices: policy.required.into(),
            readings: Readings::default().with(policy.boundary).with(leap),
            ..Ask::on(month_day)
        };
        Account { ask, month_day, policy }
    }

    fn asked(&self, state: State) -> Ask {
        let sent = |day: Option<i32>| match day {
            None => GivenOrNone::None,
            Some(day) => self.month_day.plus_days(day).into(),
        };
        Ask {
            as_of: self.month_day.plus_days(state.run),
            notice_30_sent_on: sent(state.first),
            notice_7_sent_on: sent(state.second),
            ..self.ask
        }
    }

    fn plan(&self, state: State) -> Result<Plan, Refused> {
        let asked = self.asked(state).ask().map_err(|error| {
            (error.code, error.field.map(std::borrow::Cow::into_owned).unwrap_or_default())
        })?;
        let relative = |day: Day| self.month_day.days_until(day);
        let act = match asked.outcome().expect("every fact is known") {
            Outcome::Wait => Act::Wait,
            Outcome::Send30DayNotice => Act::First,
            Outcome::Send7DayNotice => Act::Second,
            Outcome::Cancel => Act::Cancel,
        };
        Ok(Plan {
            act,
            next: relative(asked.next_action_on().expect("known")),
            not_before: relative(asked.cancel_not_before().expect("known")),
            names: asked.notice_names().map(relative),
        })
    }

    /// The day of the cancellation where nothing delays it.
    fn cancellation(&self) -> i32 {
        match self.policy.boundary {
            InactivityBoundary::At24Months => 0,
            InactivityBoundary::After24Months => 1,
        }
    }

    /// The notices that count, by the words of the contract.
    fn counting(&self, state: State) -> (Option<i32>, Option<i32>) {
        let first = state.first.filter(|day| *day >= -30);
        let second = match (self.policy.required, first) {
            (false, _) => state.second.filter(|day| *day >= -7),
            (true, None) => None,
            (true, Some(first)) => state.second.filter(|day| *day >= (first + 30).max(0) - 7),
        };
        (first, second)
    }

    /// What holds of a state and of each step from it.
    fn holds(&self, state: State) -> Result<(), &'static str> {
        let State { run, first, second } = state;
        // A clock that is behind what is recorded is refused, at the first notice that it contradicts.
        let ahead = [("facts.notice_30_sent_on", first), ("facts.notice_7_sent_on", second)]
            .into_iter()
            .find(|(_, day)| day.is_some_and(|day| day > run));
        let plan = match (self.plan(state), ahead) {
            (Ok(plan), None) => plan,
            (Err((ErrorCode::InTheFuture, field)), Some((named, _))) if field == named => {
                return Ok(());
            }
            _ => return Err("a notice from the future is refused, and nothing else"),
        };
        let (first, second) = self.counting(state);
        let cancellation = self.cancellation();
        let ended = match (self.policy.required, first, second) {
            (false, ..) => Some(cancellation),
            (true, Some(first), Some(second)) => Some(cancellation.max(first + 30).max(second + 7)),
            (true, ..) => None,
        };
        if (plan.act == Act::Cancel) != ended.is_some_and(|day| day <= run) {
            return Err("cancelled exactly when nothing is left to wait for");
        }
        if plan.act == Act::Cancel && plan.not_before > run {
            return Err("not before the day that it tells");
        }
        match plan.act {
            Act::First if first.is_some() => return Err("the first notice is sent once"),
            Act::Second if second.is_some() => return Err("the second notice is sent once"),
            Act::Wait if plan.next <= run => return Err("who waits, waits for a later day"),
            Act::First | Act::Second | Act::Cancel if plan.next != run => {
                return Err("an act is due now");
            }
            _ => {}
        }
        let sends = matches!(plan.act, Act::First | Act::Second);
        if plan.names != sends.then_some(plan.not_before) {
            return Err("a notice names the first possible day of the cancellation");
        }
        let counted = State { first, second, ..state };
        if self.plan(counted).as_ref() != Ok(&plan) {
            return Err("a notice that does not count is none");
        }
        self.tomorrow(state, plan)?;
        if sends {
            self.after_the_notice(state, plan)?;
        }
        self.ends(state)?;
        self.a_return(state)
    }

    /// The next day with nothing done: a late run.
    fn tomorrow(&self, state: State, plan: Plan) -> Result<(), &'static str> {
        let next = self.plan(State { run: state.run + 1, ..state });
        let next = next.map_err(|_| "the next day is refused")?;
        if next.not_before < plan.not_before {
            return Err("a late run never brings the cancellation forward");
        }
        match plan.act {
            Act::Wait
                if state.run + 1 < plan.next && (next.act, next.next) != (Act::Wait, plan.next) =>
            {
                return Err("it waits until the day that it told");
            }
            Act::Wait if state.run + 1 == plan.next && next.act == Act::Wait => {
                return Err("the day that it told is skipped");
            }
            Act::Cancel if next.act != Act::Cancel => return Err("a cancellation stays due"),
            // Where the cancellation waits for nothing, the day of a notice may pass.
            Act::First | Act::Second if self.policy.required && next.act != plan.act => {
                return Err("a notice that is late is still due");
            }
            Act::First | Act::Second if next.act == Act::Wait => {
                let (_, second) = self.counting(state);
                if second.is_none() {
                    return Err("a step that is late is still due");
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The notice goes out: the same run again has nothing to do, and what the notice says is kept.
    fn after_the_notice(&self, state: State, plan: Plan) -> Result<(), &'static str> {
        let named = plan.names.expect("a notice names a day");
        let sent = match plan.act {
            Act::First => State { first: Some(state.run), ..state },
            _ => State { second: Some(state.run), ..state },
        };
        let again = self.plan(sent).map_err(|_| "the same day is refused")?;
        if again.act != Act::Wait {
            return Err("a second run on the same day does nothing");
        }
        if again.not_before != named || named <= state.run {
            return Err("the day that the notice named is kept");
        }
        let days = named - state.run;
        let is_fair = match (self.policy.required, plan.act) {
            (true, Act::First) => days >= 30,
            (true, _) => days >= 7,
            (false, Act::First) => (8..=30).contains(&days),
            (false, _) => (1..=7).contains(&days),
        };
        if !is_fair {
            return Err("the notice comes in time");
        }
        let (first, second) = self.counting(sent);
        let counts = if plan.act == Act::First { first } else { second };
        if counts.is_none() { Err("no notice is sent for nothing") } else { Ok(()) }
    }

    /// A job that runs on each day that the plan names ends, each notice sent at most once.
    fn ends(&self, mut state: State) -> Result<(), &'static str> {
        for _ in 0..6 {
            let plan = self.plan(state).map_err(|_| "a day that it told is refused")?;
            state.run = plan.next;
            match plan.act {
                Act::Wait => {}
                Act::First => state.first = Some(plan.next),
                Act::Second => state.second = Some(plan.next),
                Act::Cancel => return Ok(()),
            }
        }
        Err("it never ends")
    }

    /// Somebody signs in on the day of the run: nothing is due, and no notice of before counts.
    fn a_return(&self, state: State) -> Result<(), &'static str> {
        let day = self.month_day.plus_days(state.run);
        let back = self.asked(state).with(Change::LastUsedOn(day.into()));
        let asked = back.ask().map_err(|_| "a return is refused")?;
        let least = day.plus_days(730 - 30);
        let is_later = |on: Option<Day>, least: Day| on.is_some_and(|on| on >= least);
        let waits = asked.outcome() == Some(Outcome::Wait)
            && is_later(asked.next_action_on(), least)
            && is_later(asked.cancel_not_before(), day.plus_days(730));
        let without = back
            .with(Change::Notice30SentOn(GivenOrNone::None))
            .with(Change::Notice7SentOn(GivenOrNone::None));
        let same = without.ask().is_ok_and(|it| {
            (it.next_action_on(), it.cancel_not_before())
                == (asked.next_action_on(), asked.cancel_not_before())
        });
        if waits && same { Ok(()) } else { Err("who came back is left alone") }
    }
}

/// Every day of the window; in the short form those about the days that the rule names, and one a week.
fn days() -> Vec<i32> {
    let turns = [-37, -30, -23, -7, 0, 1, 23, 30, 37, 60];
    let is_near = |day: i32| turns.iter().any(|turn| (day - turn).abs() <= 1);
    (FIRST..=LAST).filter(|day| is_whole() || is_near(*day) || day % 7 == 0).collect()
}

/// Every state of which the run is on that day.
fn states_of(run: i32, days: &[i32]) -> impl Iterator<Item = State> {
    let sent = || [None].into_iter().chain(days.iter().map(|day| Some(*day)));
    sent().flat_map(move |first| sent().map(move |second| State { run, first, second }))
}

fn each_run(check: impl Fn(i32, &[i32]) -> u64 + Sync) -> u64 {
    let days = days();
    let runs: Vec<i32> = if is_whole() { (FIRST..=LAST).collect() } else { days.clone() };
    thread::scope(|scope| {
        let halves: Vec<_> = (0..2)
            .map(|half| {
                let (runs, days, check) = (&runs, &days, &check);
                scope.spawn(move || {
                    runs.iter().skip(half).step_by(2).map(|run| check(*run, days)).sum::<u64>()
                })
            })
            .collect();
        halves.into_iter().map(|half| half.join().expect("a difference")).sum()
    })
}

#[test]
fn every_step_of_every_state_holds() {
    let mut count = 0;
    for policy in POLICIES {
        let account = Account::new(&ORDINARY, policy);
        count += each_run(|run, days| {
            let mut held = 0;
            for state in states_of(run, days) {
                if let Err(what) = account.holds(state) {
                    panic!(
                        "{what}: {state:?}, required {}, {:?}",
                        policy.required, policy.boundary
                    );
                }
                held += 1;
            }
            held
        });
    }
    told("plan-states", count);
    assert!(!is_whole() || count == 4 * 170 * 171 * 171);
}

/// Only the days between decide, whatever the last use.
#[test]
fn the_calendar_beside_decides_nothing() {
    let others = if is_whole() { &OTHERS[..] } else { &OTHERS[..2] };
    let mut count = 0;
    for policy in POLICIES {
        let ordinary = Account::new(&ORDINARY, policy);
        count += each_run(|run, days| {
            let mut same = 0;
            for state in states_of(run, days) {
                let expected = ordinary.plan(state);
                for other in others {
                    let plan = Account::new(other, policy).plan(state);
                    assert_eq!(plan, expected, "last used on {}, {state:?}", other.on);
                    same += 1;
                }
            }
            same
        });
    }
    // Of every other last use, the runs about the days that decide.
    let last = Day::parse_iso("2197-06-30").expect("a day").number();
    let step = if is_whole() { 1 } else { 97 };
    let mut day = Day::MIN.number();
    while day <= last {
        let last_use = Day::new(day);
        for leap in [LeapDay::February28, LeapDay::March1] {
            let month_day = two_years_later(last_use, leap);
            for policy in POLICIES {
                let account = Account::of(last_use, leap, month_day, policy);
                let ordinary = Account::new(&ORDINARY, policy);
                for run in [-31, -30, -8, -7, -1, 0, 1, 29, 30, 31] {
                    let sent = |days: i32| run - days >= FIRST;
                    for (first, second) in [
                        (None, None),
                        (sent(7).then_some(run - 7), None),
                        (sent(30).then_some(run - 30), sent(7).then_some(run - 7)),
                    ] {
                        let state = State { run, first, second };
                        assert_eq!(
                            account.plan(state),
                            ordinary.plan(state),
                            "{last_use} {state:?}"
                        );
                        count += 1;
                    }
                }
            }
        }
        day += step;
    }
    told("plan-other-states", count);
}

/// By `time`, a calendar that is not ours.
fn two_years_later(day: Day, leap: LeapDay) -> Day {
    let date = time::Date::try_from(day).expect("a day of the calendar");
    let later = date.replace_year(date.year() + 2);
    match (later, leap) {
        (Ok(later), _) => later.into(),
        (Err(_), LeapDay::February28) => {
            time::Date::from_calendar_date(date.year() + 2, time::Month::February, 28)
                .expect("a day")
                .into()
        }
        (Err(_), LeapDay::March1) => {
            time::Date::from_calendar_date(date.year() + 2, time::Month::March, 1)
                .expect("a day")
                .into()
        }
    }
}
