//! Histories of one account and of the job that asks `inactivity-plan` about it: late, doubled and queued runs, a clock that
//! is ahead or behind, people who come back, notices that bounce. A history that breaks a promise is shrunk to its shortest.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use echeance::rules::inactivity_plan::{Ask, Outcome};
use echeance::{Day, ErrorCode, GivenOrNone, LeapDay, Readings};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};

use crate::plan::{POLICIES, Policy};
use crate::{is_whole, told};

/// The longest time that a guarded job lets pass between two runs: more, and a person looks first.
const LONGEST_PAUSE: i32 = 45;

/// How the operator works.
#[derive(Clone, Copy, Debug)]
struct Operator {
    policy: usize,
    leap: LeapDay,
    /// Whether the job compares its day with that of its last run, as the guide asks.
    is_guarded: bool,
}

/// The world beside the job.
#[derive(Clone, Debug)]
struct World {
    operator: Operator,
    opened_on: i32,
    today: i32,
}

#[derive(Clone, Debug)]
enum Event {
    /// Days pass without a run.
    Pass(i32),
    /// The job runs.
    Run,
    /// It runs by a clock that is so many days off.
    RunByClock(i32),
    /// Somebody signs in.
    Return,
    /// The message of the latest notice comes back: the operator takes it off its record.
    Bounce,
}

impl ReferenceStateMachine for World {
    type State = World;
    type Transition = Event;

    fn init_state() -> BoxedStrategy<World> {
        let leap = prop::sample::select(vec![LeapDay::February28, LeapDay::March1]);
        // 29 February 2024 among the days, and the years about it.
        (0..POLICIES.len(), leap, any::<bool>(), 19_000..20_500, 600..800)
            .prop_map(|(policy, leap, is_guarded, opened_on, unused)| World {
                operator: Operator { policy, leap, is_guarded },
                opened_on,
                today: opened_on + unused,
            })
            .boxed()
    }

    fn transitions(_: &World) -> BoxedStrategy<Event> {
        prop_oneof![
            8 => (0..12).prop_map(Event::Pass),
            2 => (12..60).prop_map(Event::Pass),
            1 => (500..760).prop_map(Event::Pass),
            12 => Just(Event::Run),
            2 => (-40..40).prop_map(Event::RunByClock),
            1 => (-400..400).prop_map(Event::RunByClock),
            1 => Just(Event::Return),
            1 => Just(Event::Bounce),
        ]
        .boxed()
    }

    fn apply(mut world: World, event: &Event) -> World {
        if let Event::Pass(days) = event {
            world.today += days;
        }
        world
    }
}

/// What the operator has on record of an account, and what it told its holder.
struct Account {
    operator: Operator,
    last_used_on: i32,
    first: Option<Notice>,
    second: Option<Notice>,
    last_run: Option<i32>,
    /// How often somebody came back.
    term: u32,
}

#[derive(Clone, Copy)]
struct Notice {
    sent_on: i32,
    named: i32,
    /// Since which return it is: a clock that was ahead may have written a later day than that of the return.
    term: u32,
}

/// How many histories were made, and how many of each act were in them.
static HISTORIES: AtomicU64 = AtomicU64::new(0);
static RUNS: AtomicU64 = AtomicU64::new(0);
static REFUSED: AtomicU64 = AtomicU64::new(0);
static SENT: AtomicU64 = AtomicU64::new(0);
static CANCELLED: AtomicU64 = AtomicU64::new(0);

impl Account {
    fn new(operator: Operator, day: i32) -> Self {
        Account { operator, last_used_on: day, first: None, second: None, last_run: None, term: 0 }
    }

    fn policy(&self) -> Policy {
        POLICIES[self.operator.policy]
    }

    fn ask(&self, day: i32) -> Ask {
        let sent = |notice: Option<Notice>| match notice {
            None => GivenOrNone::None,
            Some(notice) => Day::new(notice.sent_on).into(),
        };
        let policy = self.policy();
        Ask {
            last_used_on: Day::new(self.last_used_on).into(),
            notice_30_sent_on: sent(self.first),
            notice_7_sent_on: sent(self.second),
            require_notices: policy.required.into(),
            readings: Readings::default().with(policy.boundary).with(self.operator.leap),
            ..Ask::on(Day::new(day))
        }
    }

    fn run(&mut self, day: i32) {
        let last_run = self.last_run.unwrap_or(day);
        if self.operator.is_guarded && !(0..=LONGEST_PAUSE).contains(&(day - last_run)) {
            // A person looks: what is too old is dropped, and after a pause the job goes on from here.
            if day > last_run {
                self.last_run = Some(day);
            }
            return;
        }
        RUNS.fetch_add(1, Relaxed);
        let recorded = [Some(self.last_used_on), self.first.map(|it| it.sent_on)];
        let recorded = recorded.into_iter().chain([self.second.map(|it| it.sent_on)]).flatten();
        let is_behind = recorded.clone().any(|recorded| recorded > day);
        let asked = self.ask(day).ask();
        let plan = match asked {
            Err(error) => {
                assert_eq!(error.code, ErrorCode::InTheFuture);
                assert!(is_behind, "a run is refused only where its clock is behind a record");
                REFUSED.fetch_add(1, Relaxed);
                return;
            }
            Ok(plan) => plan,
        };
        assert!(!is_behind, "a clock that is behind a record is refused");
        self.last_run = Some(day.max(last_run));
        let number = |day: Option<Day>| day.map(Day::number).expect("known");
        match plan.outcome().expect("every fact is known") {
            Outcome::Wait => {
                assert!(number(plan.next_action_on()) > day, "it waits for a later day");
            }
            Outcome::Cancel => self.cancel(day),
            Outcome::Send30DayNotice => {
                let named = number(plan.notice_names());
                assert!(self.first.is_none_or(|it| self.is_of_before(it)), "sent twice");
                self.first = Some(Notice { sent_on: day, named, term: self.term });
                self.sends(day, named, 30);
            }
            Outcome::Send7DayNotice => {
                let named = number(plan.notice_names());
                assert!(self.second.is_none_or(|it| self.is_of_before(it)), "sent twice");
                self.second = Some(Notice { sent_on: day, named, term: self.term });
                self.sends(day, named, 7);
            }
        }
    }

    /// A notice of a term before: since then somebody came back, or the notice that came before it bounced.
    fn is_of_before(&self, notice: Notice) -> bool {
        notice.term != self.term
            || self.first.is_some_and(|first| notice.sent_on < first.sent_on + 23)
    }

    fn sends(&self, day: i32, named: i32, days: i32) {
        SENT.fetch_add(1, Relaxed);
        assert!(named > day, "the notice is over before it is read");
        if self.policy().required {
            assert!(named - day >= days, "a notice of {days} days comes {} before", named - day);
        }
        let again = self.ask(day).ask().expect("the same day");
        assert_eq!(again.outcome(), Some(Outcome::Wait), "the same run again sends something");
    }

    fn cancel(&mut self, day: i32) {
        CANCELLED.fetch_add(1, Relaxed);
        // 24 months are 730 or 731 days.
        assert!(day - self.last_used_on >= 730, "cancelled while in use");
        let notices = [(self.first, 30), (self.second, 7)];
        for (notice, days) in notices {
            if self.policy().required {
                let notice = notice.expect("cancelled without both notices");
                assert_eq!(notice.term, self.term, "a notice of before the return");
                assert!(day >= notice.sent_on + days, "cancelled before the notice was over");
            }
            // Whichever came last was told of the day.
            if let Some(notice) = notice.filter(|it| it.term == self.term) {
                assert!(day >= notice.named, "cancelled before the day that a notice named");
            }
        }
        *self = Account { last_run: self.last_run, ..Account::new(self.operator, day) };
    }
}

impl StateMachineTest for Account {
    type SystemUnderTest = Account;
    type Reference = World;

    fn init_test(world: &World) -> Account {
        HISTORIES.fetch_add(1, Relaxed);
        Account::new(world.operator, world.opened_on)
    }

    fn apply(mut account: Account, world: &World, event: Event) -> Account {
        match event {
            Event::Run => account.run(world.today),
            Event::RunByClock(off) => account.run(world.today + off),
            // A job whose clock is ahead has cancelled what the world still uses: the new account is of that day.
            Event::Return if world.today > account.last_used_on => {
                account.last_used_on = world.today;
                account.term += 1;
            }
            Event::Pass(_) | Event::Return => {}
            Event::Bounce => match (account.first, account.second) {
                (Some(first), Some(second)) if second.sent_on < first.sent_on => {
                    account.first = None;
                }
                (_, Some(_)) => account.second = None,
                _ => account.first = None,
            },
        }
        account
    }
}

/// How many histories.
fn count() -> u32 {
    if is_whole() { 1_000_000 } else { 3_000 }
}

fn seed() -> u64 {
    std::env::var("ECHEANCE_PROVE_SEED").map_or(1, |seed| seed.parse().expect("a number"))
}

prop_state_machine! {
    #![proptest_config(ProptestConfig {
        cases: count(),
        rng_seed: RngSeed::Fixed(seed()),
        failure_persistence: None,
        verbose: 0,
        ..ProptestConfig::default()
    })]

    fn any_history(sequential 1..60 => Account);
}

#[test]
fn no_history_breaks_a_promise() {
    any_history();
    told("plan-histories", HISTORIES.load(Relaxed));
    let [runs, refused, sent, cancelled] =
        [&RUNS, &REFUSED, &SENT, &CANCELLED].map(|it| it.load(Relaxed));
    println!(
        "  {runs} runs, of which {refused} refused; {sent} notices sent, {cancelled} accounts cancelled"
    );
    // A run that never came so far would prove nothing.
    let histories = HISTORIES.load(Relaxed);
    assert!(cancelled * 20 > histories && sent * 2 > histories && refused * 100 > histories);
}
