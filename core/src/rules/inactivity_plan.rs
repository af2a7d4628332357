//! Inactivity plan: what the job that cancels unused clicSÉQUR accounts must do now.
//!
//! Sources: S004-36, S004-37, S004-38.
//!
//! # Our reading
//!
//! - The cancellation day is that of [`inactivity`](crate::rules::inactivity): 24 months after the last use, or the day after that (Q17).
//! - The notices say that the account will be cancelled in 30 days, and in 7 (Q18). S004-37 says only that one may be
//!   sent: whether a cancellation waits for both is the operator's policy, `require_notices`.
//! - A notice is no better than its words: one sent more than 30, or 7, days before the day it speaks of counts as
//!   not sent, and so does a second without a first. Here the 24-month day stands for the cancellation under both
//!   readings, so that a notice sent under one still counts under the other.
//! - A run that comes late sends the notice now and cancels 30, or 7, days after it, not before.
//! - Without `require_notices`, a notice whose days have gone by is left out.
//!
//! ```
//! use echeance::rules::inactivity_plan::{self, Facts, Outcome};
//! use echeance::{Day, Readings};
//! use time::macros::date;
//!
//! // Unused since 2023-08-31: the 24 months end on 2025-08-31. The job runs late.
//! let late: Day = date!(2025-08-20).into();
//! let facts = Facts {
//!     last_used_on: date!(2023-08-31).into(),
//!     notice_30_sent_on: None,
//!     notice_7_sent_on: None,
//!     require_notices: true,
//! };
//! let plan = inactivity_plan::decide(&facts, late, &Readings::default());
//! assert_eq!(plan.outcome, Outcome::Send30DayNotice);
//! assert_eq!(plan.cancel_not_before, late.plus_days(30));
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::reading::{LeapDay, Reading, Readings};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, ReasonSet, Rule, ValueKind, ValueSpec, asks_none,
    outcomes, reasons, unrelated, uses_all,
};
use crate::rules::inactivity::{
    FINAL_NOTICE_DAYS, FIRST_NOTICE_DAYS, INACTIVITY_MONTHS, cancellation_day, edges_of_last_use,
    turns_of_account,
};

outcomes! {
    1 Wait "wait" rank 0,
        "il n’y a rien à faire pour l’instant",
        "there is nothing to do for now";
    2 Send30DayNotice "send-30-day-notice" rank 0,
        "l’avis de 30\u{a0}jours est à envoyer",
        "the 30-day notice is to be sent";
    3 Send7DayNotice "send-7-day-notice" rank 0,
        "l’avis de 7\u{a0}jours est à envoyer",
        "the 7-day notice is to be sent";
    4 Cancel "cancel" rank 0,
        "le compte est à annuler",
        "the account is to be cancelled";
}

reasons! {
    rule 15;
    1 NothingDueYet "nothing-due-yet" ["S004-36", "S004-37", "S004-38"],
        "ni avis ni annulation ne sont encore à faire[\u{a0}; la prochaine étape vient le {next_action_on}]",
        "neither a notice nor the cancellation is due yet[; the next step comes on {next_action_on}]";
    2 FirstNoticeDue "first-notice-due" ["S004-36", "S004-37"],
        "l’avis de 30\u{a0}jours n’est pas encore envoyé",
        "the 30-day notice has not been sent yet";
    3 SecondNoticeDue "second-notice-due" ["S004-36", "S004-38"],
        "l’avis de 7\u{a0}jours n’est pas encore envoyé",
        "the 7-day notice has not been sent yet";
    4 CancellationDue "cancellation-due" ["S004-36"],
        "le jour de l’annulation est arrivé[ ({cancel_not_before})]",
        "the day of the cancellation has come[ ({cancel_not_before})]";
    5 NoticesDelayCancellation "notices-delay-cancellation" ["S004-36", "S004-37", "S004-38"],
        "les 24\u{a0}mois sont passés, mais les avis reportent l’annulation[ au {cancel_not_before} au plus tôt]",
        "the 24 months are over, but the notices delay the cancellation[ to {cancel_not_before} at the earliest]";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The day of the last successful sign-in.
    pub last_used_on: Day,
    /// The day the 30-day notice was sent; `None` where it was not.
    pub notice_30_sent_on: Option<Day>,
    /// The day the 7-day notice was sent; `None` where it was not.
    pub notice_7_sent_on: Option<Day>,
    /// Whether no account is cancelled without both notices.
    pub require_notices: bool,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reasons: ReasonSet,
    /// The day of the next step: `as_of` where it is to be taken now.
    pub next_action_on: Day,
    /// The earliest day of the cancellation, each unsent notice supposed sent on its first possible day.
    pub cancel_not_before: Day,
}

/// What the job must do.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let account = Account::of(facts, *readings);
    let cancel_not_before = if facts.require_notices {
        account.cancellation_after_notices(as_of)
    } else {
        account.cancellation
    };
    let (step, from) =
        if facts.require_notices { account.required_step() } else { account.optional_step(as_of) };
    let delayed = Reason::NoticesDelayCancellation.only();
    let after_cancellation_day = account.cancellation <= as_of;
    let outcome = if as_of < from { Outcome::Wait } else { step };
    let reasons = match outcome {
        Outcome::Wait if after_cancellation_day => delayed,
        Outcome::Wait => Reason::NothingDueYet.only(),
        Outcome::Send30DayNotice => {
            Reason::FirstNoticeDue.only().and_if(after_cancellation_day, delayed)
        }
        Outcome::Send7DayNotice => {
            Reason::SecondNoticeDue.only().and_if(after_cancellation_day, delayed)
        }
        Outcome::Cancel => Reason::CancellationDue.only(),
    };
    Decision { outcome, reasons, next_action_on: from.max(as_of), cancel_not_before }
}

/// An account with the notices that count.
struct Account {
    cancellation: Day,
    first: Option<Day>,
    second: Option<Day>,
}

impl Account {
    fn of(facts: &Facts, readings: Readings) -> Self {
        let month_day = facts.last_used_on.plus_months(INACTIVITY_MONTHS, readings.leap_day());
        let first = facts
            .notice_30_sent_on
            .filter(|first| month_day.plus_days(-FIRST_NOTICE_DAYS) <= *first);
        let second = facts.notice_7_sent_on.filter(|second| {
            first.is_some_and(|first| {
                let announced = month_day.max(first.plus_days(FIRST_NOTICE_DAYS));
                announced.plus_days(-FINAL_NOTICE_DAYS) <= *second
            })
        });
        let cancellation = cancellation_day(facts.last_used_on, &readings);
        Account { cancellation, first, second }
    }

    /// The cancellation day, delayed by a first notice sent on `first`.
    fn after_first(&self, first: Day) -> Day {
        self.cancellation.max(first.plus_days(FIRST_NOTICE_DAYS))
    }

    /// The cancellation day, delayed by both notices.
    fn after_both(&self, first: Day, second: Day) -> Day {
        self.after_first(first).max(second.plus_days(FINAL_NOTICE_DAYS))
    }

    /// The same, each unsent notice supposed sent on its first possible day from `as_of` on.
    fn cancellation_after_notices(&self, as_of: Day) -> Day {
        let first = self
            .first
            .unwrap_or_else(|| as_of.max(self.cancellation.plus_days(-FIRST_NOTICE_DAYS)));
        let second = self
            .second
            .unwrap_or_else(|| as_of.max(self.after_first(first).plus_days(-FINAL_NOTICE_DAYS)));
        self.after_both(first, second)
    }

    /// The next step, and its first day, where both notices are required.
    fn required_step(&self) -> (Outcome, Day) {
        match (self.first, self.second) {
            (None, _) => {
                (Outcome::Send30DayNotice, self.cancellation.plus_days(-FIRST_NOTICE_DAYS))
            }
            (Some(first), None) => {
                (Outcome::Send7DayNotice, self.after_first(first).plus_days(-FINAL_NOTICE_DAYS))
            }
            (Some(first), Some(second)) => (Outcome::Cancel, self.after_both(first, second)),
        }
    }

    /// The next step, and its first day, where the cancellation waits for no notice.
    fn optional_step(&self, as_of: Day) -> (Outcome, Day) {
        let final_notice = self.cancellation.plus_days(-FINAL_NOTICE_DAYS);
        if self.first.is_none() && as_of < final_notice {
            (Outcome::Send30DayNotice, self.cancellation.plus_days(-FIRST_NOTICE_DAYS))
        } else if self.second.is_none() && as_of < self.cancellation {
            (Outcome::Send7DayNotice, final_notice)
        } else {
            (Outcome::Cancel, self.cancellation)
        }
    }
}

const LAST_USED_ON: usize = 0;
const NOTICE_30_SENT_ON: usize = 1;
const NOTICE_7_SENT_ON: usize = 2;
const REQUIRE_NOTICES: usize = 3;

/// The rule.
pub static RULE: Rule = Rule {
    number: 15,
    slug: "inactivity-plan",
    title: Words {
        fr: "Plan d’annulation d’un compte clicSÉQUR inactif",
        en: "Cancellation plan for an inactive clicSÉQUR account",
    },
    question: Words {
        fr: "Que faut-il faire, ce jour-là, d’un compte clicSÉQUR qui ne sert plus\u{a0}?",
        en: "What is to be done, on that day, about a clicSÉQUR account that is no longer used?",
    },
    clock: Clock::Day,
    facts: &[
        Fact::new(
            "last_used_on",
            Kind::Day(None),
            "jour de la dernière ouverture de session",
            "day of the last sign-in",
        )
        .past(),
        Fact::new(
            "notice_30_sent_on",
            Kind::Day(Some("none")),
            "jour de l’envoi de l’avis de 30\u{a0}jours, ou «\u{a0}none\u{a0}»",
            "day the 30-day notice was sent, or “none”",
        )
        .past()
        .or(Value::Never),
        Fact::new(
            "notice_7_sent_on",
            Kind::Day(Some("none")),
            "jour de l’envoi de l’avis de 7\u{a0}jours, ou «\u{a0}none\u{a0}»",
            "day the 7-day notice was sent, or “none”",
        )
        .past()
        .or(Value::Never),
        Fact::new(
            "require_notices",
            Kind::YesNo(None),
            "aucune annulation sans les deux avis (choix de l’exploitant)",
            "no cancellation without both notices (the operator’s choice)",
        )
        .or(Value::Flag(true)),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "next_action_on",
            ValueKind::Day,
            "jour de la prochaine étape",
            "day of the next step",
        ),
        ValueSpec::new(
            "cancel_not_before",
            ValueKind::Day,
            "premier jour possible de l’annulation",
            "earliest day of the cancellation",
        ),
    ],
    readings: &[(Reading::LeapDay, 1), (Reading::InactivityBoundary, 1)],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(4),
    edges,
    turns,
    uses: uses_all,
    asks: asks_none,
};

fn facts(case: &Case<'_>) -> Facts {
    Facts {
        // `open` completes the day of last use.
        last_used_on: case.fact(LAST_USED_ON).day().unwrap_or(Day::MIN),
        notice_30_sent_on: case.fact(NOTICE_30_SENT_ON).day(),
        notice_7_sent_on: case.fact(NOTICE_7_SENT_ON).day(),
        require_notices: case.fact(REQUIRE_NOTICES).is_yes(),
    }
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case), case.day(), &case.readings);
    AnyDecision::new(
        decision.outcome.number(),
        decision.reasons,
        &[Some(decision.next_action_on).into(), Some(decision.cancel_not_before).into()],
    )
}

/// Beside the turns of the account, both sides of those at which a notice that was sent counts no more.
fn edges(case: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    if place != LAST_USED_ON {
        return;
    }
    edges_of_last_use(case, edges);
    let leap = case.readings.leap_day();
    for (notice, days) in
        [(NOTICE_30_SENT_ON, FIRST_NOTICE_DAYS), (NOTICE_7_SENT_ON, FINAL_NOTICE_DAYS)]
    {
        if let Value::Day(sent_on) = case.fact(notice) {
            edges.turn(first_use_sent_too_early(sent_on, days, leap));
        }
    }
}

/// The earliest last use for which a notice sent on `sent_on` came too early.
fn first_use_sent_too_early(sent_on: Day, days: i32, leap: LeapDay) -> Day {
    let month_day = sent_on.plus_days(days + 1);
    Day::earliest_start(month_day, INACTIVITY_MONTHS, leap)
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    let facts = facts(case);
    turns_of_account(facts.last_used_on, case.readings, turns);
    turns.day(decide(&facts, case.day(), &case.readings).next_action_on);
    // Of an unknown last use: the first for which the first notice came too early may be the first to need one.
    if let Some(sent_on) = facts.notice_30_sent_on {
        let last_use =
            first_use_sent_too_early(sent_on, FIRST_NOTICE_DAYS, case.readings.leap_day());
        turns_of_account(last_use, case.readings, turns);
    }
}
