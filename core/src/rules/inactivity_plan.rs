//! Inactivity plan: what the job that cancels unused clicSÉQUR accounts must do now.
//!
//! Sources: S004-36, S004-37, S004-38.
//!
//! # Our reading
//!
//! - The cancellation day is that of [`inactivity`](crate::rules::inactivity): 24 months after the last use, or the day
//!   after that (Q17).
//! - The notices say that the account will be cancelled in 30 days, and in 7 (Q18). S004-37 says only that one may be
//!   sent: whether a cancellation waits for both is the operator's policy, `require_notices`.
//! - A notice is no better than its words: one sent more than 30, or 7, days before the day it speaks of counts as
//!   not sent, and so does a second without a first. Here the 24-month day stands for the cancellation under both
//!   readings, so that a notice sent under one still counts under the other.
//! - A run that comes late sends the notice now and cancels 30, or 7, days after it, not before.
//! - Without `require_notices`, a notice whose days have gone by is left out.
//!
//! ```
//! use echeance::rules::inactivity_plan::{Ask, Outcome};
//! use time::macros::date;
//!
//! // Unused since 2023-08-31: the 24 months end on 2025-08-31. The job runs late and has sent no notice yet.
//! let late = Ask { last_used_on: date!(2023-08-31).into(), ..Ask::on(date!(2025-08-20)) };
//! let plan = late.ask()?;
//! assert_eq!(plan.outcome(), Some(Outcome::Send30DayNotice));
//! assert_eq!(plan.cancel_not_before(), Some(date!(2025-09-19).into()));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::calendar::{Day, LeapDay};
use crate::rule::Case;
use crate::rule::declare::{facts, outcomes, reasons, rule, values};
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::Value;
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rule::reading::Readings;
use crate::rules::inactivity::{
    FINAL_NOTICE_DAYS, FIRST_NOTICE_DAYS, INACTIVITY_MONTHS, cancellation_day, edges_of_last_use,
    turns_of_account,
};

outcomes! {
    1 Wait "wait" rank 0 {
        both "il n’y a rien à faire pour l’instant" / "there is nothing to do for now"
    } next [];
    2 Send30DayNotice "send-30-day-notice" rank 0 {
        about "l’exploitant doit envoyer maintenant le premier avis, celui des 30\u{a0}jours" /
            "the operator must now send the first notice, that of 30 days";
        to "envoyez maintenant le premier avis, celui des 30\u{a0}jours" /
            "send the first notice now, that of 30 days"
    } next ["cancellation-notices", "notice-carries-signature"];
    3 Send7DayNotice "send-7-day-notice" rank 0 {
        about "l’exploitant doit envoyer maintenant le second avis, celui des 7\u{a0}jours" /
            "the operator must now send the second notice, that of 7 days";
        to "envoyez maintenant le second avis, celui des 7\u{a0}jours" /
            "send the second notice now, that of 7 days"
    } next ["cancellation-notices", "notice-carries-signature"];
    4 Cancel "cancel" rank 0 {
        about "l’exploitant doit annuler le compte" / "the operator must cancel the account";
        to "annulez le compte" / "cancel the account"
    } next ["email-on-cancellation", "notice-carries-signature"];
}

const NEXT_STEP: Limit =
    Limit::of("next_action_on", "le jour de la prochaine étape", "the day of the next step");
const CANCELLATION: Limit = Limit::of(
    "cancel_not_before",
    "le premier jour possible de l’annulation",
    "the first possible day of the cancellation",
);

reasons! {
    rule 15;
    1 NothingDueYet "nothing-due-yet" ["S004-36", "S004-37", "S004-38"] {
        both "le jour d’un avis ou de l’annulation n’est pas encore venu[; la prochaine étape vient le {next_action_on}]" /
            "the day of a notice or of the cancellation has not come yet[; the next step comes on {next_action_on}]"
    } limits [NEXT_STEP];
    2 FirstNoticeDue "first-notice-due" ["S004-36", "S004-37"] {
        about "le jour du premier avis est venu, et l’exploitant n’a envoyé aucun premier avis qui compte" /
            "the day of the first notice has come, and the operator has sent no first notice that counts";
        to "le jour du premier avis est venu, et vous n’avez envoyé aucun premier avis qui compte" /
            "the day of the first notice has come, and you have sent no first notice that counts"
    };
    3 SecondNoticeDue "second-notice-due" ["S004-36", "S004-38"] {
        about "le jour du second avis est venu, et l’exploitant n’a envoyé aucun second avis qui compte" /
            "the day of the second notice has come, and the operator has sent no second notice that counts";
        to "le jour du second avis est venu, et vous n’avez envoyé aucun second avis qui compte" /
            "the day of the second notice has come, and you have sent no second notice that counts"
    };
    4 CancellationDue "cancellation-due" ["S004-36"] {
        both "le jour de l’annulation est venu[ ({cancel_not_before})]" /
            "the day of the cancellation has come[ ({cancel_not_before})]"
    } limits [CANCELLATION];
    5 NoticesDelayCancellation "notices-delay-cancellation" ["S004-36", "S004-37", "S004-38"] {
        both "les 24\u{a0}mois sont passés, mais les avis reportent l’annulation[ au {cancel_not_before} au plus tôt]" /
            "the 24 months are over, but the notices delay the cancellation[ to {cancel_not_before} at the earliest]"
    } limits [CANCELLATION];
}

facts! {
    on day;
    LastUsedOn last_used_on (Day) [past, act]
        { both "jour de la dernière connexion au compte" / "day of the last sign-in to the account" };
    Notice30SentOn notice_30_sent_on
        (Day, or "none": "premier avis non envoyé" / "first notice not sent" = Value::Never) [past]
        { about "jour de l’envoi du premier avis (30\u{a0}jours)" / "day the first notice (30 days) was sent";
          to "jour où vous avez envoyé le premier avis (30\u{a0}jours)" /
              "day you sent the first notice (30 days)" };
    Notice7SentOn notice_7_sent_on
        (Day, or "none": "second avis non envoyé" / "second notice not sent" = Value::Never) [past]
        { about "jour de l’envoi du second avis (7\u{a0}jours)" / "day the second notice (7 days) was sent";
          to "jour où vous avez envoyé le second avis (7\u{a0}jours)" /
              "day you sent the second notice (7 days)" };
    RequireNotices require_notices (bool = Value::Flag(true)) [parameter]
        { about "aucune annulation sans les deux avis (choix de l’exploitant)" /
              "no cancellation without both notices (the operator’s choice)";
          to "aucune annulation sans les deux avis (votre choix)" /
              "no cancellation without both notices (your choice)" };
}

values! {
    next_action_on (Day) { both "jour de la prochaine étape" / "day of the next step" };
    cancel_not_before (Day) {
        both "premier jour possible de l’annulation" / "first possible day of the cancellation"
    };
}

rule! {
    number: 15,
    slug: "inactivity-plan",
    cobol: "INPL",
    title: "Plan d’annulation d’un compte clicSÉQUR inactif" /
        "Cancellation plan for an inactive clicSÉQUR account",
    question: {
        about "Que doit faire l’exploitant, ce jour-là, d’un compte clicSÉQUR qui ne sert plus?" /
            "What must the operator do, on that day, about a clicSÉQUR account that is no longer used?";
        to "Que devez-vous faire, ce jour-là, d’un compte clicSÉQUR qui ne sert plus?" /
            "What must you do, on that day, about a clicSÉQUR account that is no longer used?"
    },
    as_of: Day, "jour où la tâche s’exécute" / "day on which the job runs",
    readings: [LeapDay = February28, InactivityBoundary = At24Months],
    undetermined: next [],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    edges: edges,
    turns: turns,
}

/// What the job must do.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let account = Account::of(facts, readings);
    let cancel_not_before = if facts.require_notices {
        account.cancellation_after_notices(as_of)
    } else {
        account.cancellation
    };
    let (step, from) =
        if facts.require_notices { account.required_step() } else { account.optional_step(as_of) };
    let after_cancellation_day = account.cancellation <= as_of;
    let outcome = if as_of < from { Outcome::Wait } else { step };
    let reasons = match outcome {
        Outcome::Wait if after_cancellation_day => Set::of(&[Reason::NoticesDelayCancellation]),
        Outcome::Wait => Set::of(&[Reason::NothingDueYet]),
        Outcome::Send30DayNotice => Set::of(&[Reason::FirstNoticeDue])
            .with_if(after_cancellation_day, Reason::NoticesDelayCancellation),
        Outcome::Send7DayNotice => Set::of(&[Reason::SecondNoticeDue])
            .with_if(after_cancellation_day, Reason::NoticesDelayCancellation),
        Outcome::Cancel => Set::of(&[Reason::CancellationDue]),
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
    fn of(facts: &Facts, readings: &Readings) -> Self {
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
        let cancellation = cancellation_day(facts.last_used_on, readings);
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

/// Beside the turns of the account, both sides of those at which a notice that was sent counts no more.
fn edges(case: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    if fact != Fact::LastUsedOn {
        return;
    }
    edges_of_last_use(case, edges);
    let leap = case.readings.leap_day();
    for (notice, days) in
        [(Fact::Notice30SentOn, FIRST_NOTICE_DAYS), (Fact::Notice7SentOn, FINAL_NOTICE_DAYS)]
    {
        if let Value::Day(sent_on) = case.get(notice) {
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
    let facts = Facts::of(case);
    turns_of_account(facts.last_used_on, case.readings, turns);
    turns.day(decide(&facts, case.day(), &case.readings).next_action_on);
    // Of an unknown last use: the first for which the first notice came too early may be the first to need one.
    if let Some(sent_on) = facts.notice_30_sent_on {
        let last_use =
            first_use_sent_too_early(sent_on, FIRST_NOTICE_DAYS, case.readings.leap_day());
        turns_of_account(last_use, case.readings, turns);
    }
}
