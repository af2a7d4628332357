//! Inactivity plan: what the job that cancels unused clicSÉQUR accounts must do now.
//!
//! Sources: S004-36, S004-37, S004-38.
//!
//! # Our reading
//!
//! - The cancellation day is that of [`inactivity`](crate::rules::inactivity), but a day later unless a reading says otherwise:
//!   the holder is warned by the earlier of the two days that the sources name, and the operator cancels by the later
//!   (Q17).
//! - The notices say that the account will be cancelled in 30 days, and in 7 (Q18). S004-37 says only that one may be
//!   sent: whether a cancellation waits for both is the operator's policy, `require_notices`.
//! - A notice sent more than 30, or 7, days before the day it speaks of counts as not sent. Here the 24-month day stands
//!   for the cancellation under both readings, so that a notice sent under one still counts under the other.
//! - A notice is no better than its words: each names a day, `notice_names`, and no number of days, because a run that
//!   comes late sends it on a day from which the cancellation is no longer 30, or 7, days away.
//! - With `require_notices` a run that comes late sends the notice now and cancels 30, or 7, days after it, not before; a
//!   second notice without a first that counts is none.
//! - Without `require_notices` the cancellation waits for nothing, and each notice is judged alone: the first is due until
//!   the days of the second begin, the second until the cancellation, whichever of them was sent.
//!
//! What follows, for a job that runs with one policy and one reading: no notice is sent twice, none for nothing, and no
//! account is cancelled before the day that its latest notice named.
//!
//! ```
//! use echeance::rules::inactivity_plan::{Ask, Outcome};
//! use time::macros::date;
//!
//! // Unused since 2023-08-31: the 24 months end on 2025-08-31. The job runs late and has sent no notice yet.
//! let late = Ask { last_used_on: date!(2023-08-31).into(), ..Ask::on(date!(2025-08-20)) };
//! let plan = late.ask()?;
//! assert_eq!(plan.outcome(), Some(Outcome::Send30DayNotice));
//! assert_eq!(plan.notice_names(), Some(date!(2025-09-19).into()));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::calendar::{Day, LeapDay};
use crate::rule::Case;
use crate::rule::declare::{facts, outcomes, reasons, rule, values};
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::Value;
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rule::reading::{InactivityBoundary, Readings};
use crate::rules::inactivity::{
    UNUSED, Unused, cancellation_day, edges_of_last_use, turns_of_account,
};

outcomes! {
    1 Wait "wait" rank 0 {
        both "il n’y a rien à faire pour l’instant" / "there is nothing to do for now"
    } next [];
    2 Send30DayNotice "send-30-day-notice" rank 0 {
        about "l’exploitant doit envoyer maintenant le premier avis d’annulation" /
            "the operator must now send the first notice of cancellation";
        to "envoyez maintenant le premier avis d’annulation" /
            "send the first notice of cancellation now"
    } next ["cancellation-notices", "notice-carries-signature"];
    3 Send7DayNotice "send-7-day-notice" rank 0 {
        about "l’exploitant doit envoyer maintenant le second avis d’annulation" /
            "the operator must now send the second notice of cancellation";
        to "envoyez maintenant le second avis d’annulation" /
            "send the second notice of cancellation now"
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
const NAMED: Limit = Limit::of(
    "notice_names",
    "le jour d’annulation que l’avis doit nommer",
    "the day of cancellation that the notice must name",
);

reasons! {
    1 NothingDueYet "nothing-due-yet" ["S004-36", "S004-37", "S004-38"] {
        both "le jour d’un avis ou de l’annulation n’est pas encore venu[; la prochaine étape vient le {next_action_on}]" /
            "the day of a notice or of the cancellation has not come yet[; the next step comes on {next_action_on}]"
    } limits [NEXT_STEP];
    2 FirstNoticeDue "first-notice-due" ["S004-36", "S004-37"] {
        about "le jour du premier avis est venu, et l’exploitant n’a envoyé aucun premier avis qui compte[; l’avis doit dire que le compte sera annulé le {notice_names} s’il reste inutilisé]" /
            "the day of the first notice has come, and the operator has sent no first notice that counts[; the notice must say that the account will be cancelled on {notice_names} if it stays unused]";
        to "le jour du premier avis est venu, et vous n’avez envoyé aucun premier avis qui compte[; dites dans l’avis que le compte sera annulé le {notice_names} s’il reste inutilisé]" /
            "the day of the first notice has come, and you have sent no first notice that counts[; say in the notice that the account will be cancelled on {notice_names} if it stays unused]"
    } limits [NAMED];
    3 SecondNoticeDue "second-notice-due" ["S004-36", "S004-38"] {
        about "le jour du second avis est venu, et l’exploitant n’a envoyé aucun second avis qui compte[; l’avis doit dire que le compte sera annulé le {notice_names} s’il reste inutilisé]" /
            "the day of the second notice has come, and the operator has sent no second notice that counts[; the notice must say that the account will be cancelled on {notice_names} if it stays unused]";
        to "le jour du second avis est venu, et vous n’avez envoyé aucun second avis qui compte[; dites dans l’avis que le compte sera annulé le {notice_names} s’il reste inutilisé]" /
            "the day of the second notice has come, and you have sent no second notice that counts[; say in the notice that the account will be cancelled on {notice_names} if it stays unused]"
    } limits [NAMED];
    4 CancellationDue "cancellation-due" ["S004-36"] {
        both "le jour de l’annulation est venu[ ({cancel_not_before})]" /
            "the day of the cancellation has come[ ({cancel_not_before})]"
    } limits [CANCELLATION];
    5 NoticesDelayCancellation "notices-delay-cancellation" ["S004-36", "S004-37", "S004-38", "Q18"] {
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
        { about "jour de l’envoi du premier avis d’annulation" /
              "day the first notice of cancellation was sent";
          to "jour où vous avez envoyé le premier avis d’annulation" /
              "day you sent the first notice of cancellation" };
    Notice7SentOn notice_7_sent_on
        (Day, or "none": "second avis non envoyé" / "second notice not sent" = Value::Never) [past]
        { about "jour de l’envoi du second avis d’annulation" /
              "day the second notice of cancellation was sent";
          to "jour où vous avez envoyé le second avis d’annulation" /
              "day you sent the second notice of cancellation" };
    RequireNotices require_notices (bool = Value::Flag(true)) [parameter]
        { about "aucune annulation sans les deux avis (choix de l’exploitant)" /
              "no cancellation without both notices (the operator’s choice)";
          to "aucune annulation sans les deux avis (votre choix)" /
              "no cancellation without both notices (your choice)" };
}

values! {
    next_action_on as NextActionOn (Day) { both "jour de la prochaine étape" / "day of the next step" };
    cancel_not_before as CancelNotBefore (Day) {
        both "premier jour possible de l’annulation" / "first possible day of the cancellation"
    };
    notice_names as NoticeNames (Day?) {
        both "jour d’annulation que l’avis doit nommer" /
            "day of cancellation that the notice must name"
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
    readings: [LeapDay = February28, InactivityBoundary = After24Months],
    undetermined: next [],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    edges: edges,
    turns: turns,
}

/// What the job must do.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let account = Account::of(facts, readings);
    let (cancel_not_before, (step, from)) = if facts.require_notices {
        (account.cancellation_after_notices(as_of), account.required_step())
    } else {
        (account.cancellation, account.optional_step(as_of))
    };
    let after_cancellation_day = account.cancellation <= as_of;
    let outcome = if as_of < from { Outcome::Wait } else { step };
    let (reason, sends) = match outcome {
        Outcome::Wait if after_cancellation_day => (Reason::NoticesDelayCancellation, false),
        Outcome::Wait => (Reason::NothingDueYet, false),
        Outcome::Send30DayNotice => (Reason::FirstNoticeDue, true),
        Outcome::Send7DayNotice => (Reason::SecondNoticeDue, true),
        Outcome::Cancel => (Reason::CancellationDue, false),
    };
    Decision {
        outcome,
        reasons: Set::of(&[reason])
            .with_if(sends && after_cancellation_day, Reason::NoticesDelayCancellation),
        next_action_on: from.max(as_of),
        cancel_not_before,
        notice_names: sends.then_some(cancel_not_before),
    }
}

/// The readings with the boundary of this rule set, for what it shares with
/// [`inactivity`](crate::rules::inactivity), whose default is the other one.
fn with_boundary(readings: &Readings) -> Readings {
    readings.with(readings.inactivity_boundary(InactivityBoundary::After24Months))
}

/// An account with the notices that count.
struct Account {
    law: Unused,
    cancellation: Day,
    first: Option<Day>,
    second: Option<Day>,
}

impl Account {
    fn of(facts: &Facts, readings: &Readings) -> Self {
        let law = UNUSED.at(facts.last_used_on);
        let month_day = facts.last_used_on.plus_months(law.months, readings.leap_day());
        let first = facts
            .notice_30_sent_on
            .filter(|first| month_day.plus_days(-law.first_notice_days) <= *first);
        let announced = match first {
            _ if !facts.require_notices => Some(month_day),
            Some(first) => Some(month_day.max(first.plus_days(law.first_notice_days))),
            None => None,
        };
        let second = facts.notice_7_sent_on.filter(|second| {
            announced
                .is_some_and(|announced| announced.plus_days(-law.final_notice_days) <= *second)
        });
        let cancellation = cancellation_day(facts.last_used_on, &with_boundary(readings));
        Account { law, cancellation, first, second }
    }

    /// The cancellation day, delayed by a first notice sent on `first`.
    fn after_first(&self, first: Day) -> Day {
        self.cancellation.max(first.plus_days(self.law.first_notice_days))
    }

    /// The cancellation day, delayed by both notices.
    fn after_both(&self, first: Day, second: Day) -> Day {
        self.after_first(first).max(second.plus_days(self.law.final_notice_days))
    }

    /// The same, each unsent notice supposed sent on its first possible day from `as_of` on.
    fn cancellation_after_notices(&self, as_of: Day) -> Day {
        let first = self
            .first
            .unwrap_or_else(|| as_of.max(self.cancellation.plus_days(-self.law.first_notice_days)));
        let second = self.second.unwrap_or_else(|| {
            as_of.max(self.after_first(first).plus_days(-self.law.final_notice_days))
        });
        self.after_both(first, second)
    }

    /// The next step, and its first day, where both notices are required.
    fn required_step(&self) -> (Outcome, Day) {
        match (self.first, self.second) {
            (None, _) => {
                (Outcome::Send30DayNotice, self.cancellation.plus_days(-self.law.first_notice_days))
            }
            (Some(first), None) => (
                Outcome::Send7DayNotice,
                self.after_first(first).plus_days(-self.law.final_notice_days),
            ),
            (Some(first), Some(second)) => (Outcome::Cancel, self.after_both(first, second)),
        }
    }

    /// The next step, and its first day, where the cancellation waits for no notice.
    fn optional_step(&self, as_of: Day) -> (Outcome, Day) {
        let final_notice = self.cancellation.plus_days(-self.law.final_notice_days);
        if self.first.is_none() && as_of < final_notice {
            (Outcome::Send30DayNotice, self.cancellation.plus_days(-self.law.first_notice_days))
        } else if self.second.is_none() && as_of < self.cancellation {
            (Outcome::Send7DayNotice, final_notice)
        } else {
            (Outcome::Cancel, self.cancellation)
        }
    }
}

fn edges(case: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    match fact {
        Fact::LastUsedOn => {
            edges_of_last_use(&Case { readings: with_boundary(&case.readings), ..*case }, edges);
            // Both sides of the last use from which on a notice that was sent came too early.
            for (notice, days) in NOTICES {
                if let Value::Day(sent_on) = case.get(notice) {
                    let leap = case.readings.leap_day();
                    UNUSED.each_first(
                        |law| first_use_sent_too_early(sent_on, law, days(law), leap),
                        |first| edges.turn(first),
                    );
                }
            }
        }
        Fact::Notice30SentOn => {
            edges_of_notice(case, |law| law.first_notice_days, edges);
            // From then on the second notice is not due yet, or was sent too early.
            let second = case.get(Fact::Notice7SentOn).day();
            for law in laws(case) {
                let days_between = law.final_notice_days - law.first_notice_days;
                for day in [Some(case.day()), second].into_iter().flatten() {
                    edges.turn(day.plus_days(days_between + 1));
                }
            }
        }
        Fact::Notice7SentOn => {
            edges_of_notice(case, |law| law.final_notice_days, edges);
            if let Value::Day(first) = case.get(Fact::Notice30SentOn) {
                for law in laws(case) {
                    edges.turn(first.plus_days(law.first_notice_days - law.final_notice_days));
                }
            }
        }
        Fact::RequireNotices => {}
    }
}

/// How many days before the cancellation a notice may come.
type DaysBefore = fn(Unused) -> i32;

/// The notices, each with how many days before the cancellation it may come.
const NOTICES: [(Fact, DaysBefore); 2] = [
    (Fact::Notice30SentOn, |law| law.first_notice_days),
    (Fact::Notice7SentOn, |law| law.final_notice_days),
];

/// The rows that the account can fall under: that of its last use, or every one.
fn laws(case: &Case<'_>) -> impl Iterator<Item = Unused> {
    let last_used_on = case.get(Fact::LastUsedOn).day();
    UNUSED
        .rows
        .iter()
        .filter(move |row| last_used_on.is_none_or(|day| row.covers(day)))
        .map(|row| row.value)
}

/// Both sides of the first day on which a notice counts, and of the first from which on the cancellation still waits.
fn edges_of_notice(case: &Case<'_>, days: DaysBefore, edges: &mut ValueEdges) {
    for law in laws(case) {
        if let Value::Day(last_used_on) = case.get(Fact::LastUsedOn) {
            let month_day = last_used_on.plus_months(law.months, case.readings.leap_day());
            edges.turn(month_day.plus_days(-days(law)));
        }
        edges.turn(case.day().plus_days(1 - days(law)));
    }
}

/// The earliest last use for which a notice sent on `sent_on` came too early.
fn first_use_sent_too_early(sent_on: Day, law: Unused, days: i32, leap: LeapDay) -> Day {
    let month_day = sent_on.plus_days(days + 1);
    Day::earliest_start(month_day, law.months, leap)
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    let facts = Facts::of(case);
    let readings = with_boundary(&case.readings);
    turns_of_account(facts.last_used_on, readings, turns);
    turns.day(decide(&facts, case.day(), &case.readings).next_action_on);
    // Of an unknown last use: the first for which a notice came too early may be the first to need one.
    for (notice, days) in NOTICES {
        if let Value::Day(sent_on) = case.get(notice) {
            UNUSED.each_first(
                |law| first_use_sent_too_early(sent_on, law, days(law), readings.leap_day()),
                |last_use| turns_of_account(last_use, readings, turns),
            );
        }
    }
}
