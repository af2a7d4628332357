//! Certificate renewal: whether a certificate was renewed in time, or still can be.
//!
//! Sources: S000-01 (S001-05: expired because the renewal was not completed before the deadline), S000-23 (S001-26:
//! renewal is due in 2 years), certificate/renewing page of 2021-07-08 and its French twin of 2024-07-15.
//!
//! # Our reading
//!
//! - The renewal is in time up to the last day that the certificate covers, the day before the expiry day (Q8), or
//!   the expiry day itself under the reading `expiry-day` = `last-day-covered`.
//! - Whether a last day that is a Saturday or a holiday moves (P-40.1, s. 269) is disputed; the raw day decides
//!   unless the reading `counting` says otherwise, and the moved day stands beside it (Q6).
//! - A renewal completed on or before the day 24 months before the expiry day, moved as s. 269 moves it whatever the
//!   reading, was still in time for the term before: it renewed that one and counts as none here.
//! - Where the law has had several terms, that day is counted by the term of which it was the first day. Where two terms can
//!   have ended on the same day, and between the days that they give, nothing says of which term the renewal was: it
//!   counts as not known.
//! - The renewed term runs from the old expiry day, or from the day of completion under the reading `renewal-period`
//!   = `from-completion` (Q9).
//! - Who missed the deadline needs a new file, to which the exam result may be transferred: the rule `exam-transfer`.
//!
//! ```
//! use echeance::GivenOrNone;
//! use echeance::rules::certificate_renewal::{Ask, NextProcedure, Outcome};
//! use time::macros::date;
//!
//! let on = |day| Ask {
//!     expires_on: date!(2026-05-13).into(),
//!     completed_on: GivenOrNone::None,
//!     ..Ask::on(day)
//! };
//! assert_eq!(on(date!(2026-05-12)).ask()?.outcome(), Some(Outcome::Open));
//! let missed = on(date!(2026-05-13)).ask()?;
//! assert_eq!(missed.outcome(), Some(Outcome::Missed));
//! assert_eq!(missed.next_procedure(), Some(NextProcedure::ExamTransfer));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::calendar::{Day, TermEnd};
use crate::rule::Case;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, steps, values};
use crate::rule::edges::ValueEdges;
use crate::rule::fact::{FactSet, Value};
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rule::reading::{Counting, ExpiryDay, Readings, RenewalPeriod};
use crate::rule::value::Out;
use crate::rules::authentication_system::SIGN_IN_BY_SAG;
use crate::rules::certificate_status::{
    CERTIFICATE_TERM, days_to_next_term, expiry_from, last_covered_day, term,
};
use crate::rules::new_file_after_expiry::{NEXT_AFTER_CLICSEQUR, NEXT_NEW_FILE};

/// The steps of a renewal, in the certificate service.
const RENEWAL: &[&str] = &[
    "renew-online",
    "renew-update-file",
    "renew-pay",
    "pay-by-card",
    "duty-amount",
    "get-electronic-certificate",
];
/// The steps of a renewal.
pub(crate) const NEXT_RENEWAL: &[&str] =
    steps!(["sign-in-with-clicsequr", ..RENEWAL, "certificate-help"]);
/// The same since clicSÉQUR no longer gives access.
pub(crate) const NEXT_RENEWAL_BY_SAG: &[&str] =
    steps!([..SIGN_IN_BY_SAG, ..RENEWAL, "services-quebec", "certificate-help"]);

outcomes! {
    1 Renewed "renewed" rank 1 {
        about "le certificat est renouvelé" / "the certificate is renewed";
        to "votre certificat est renouvelé" / "your certificate is renewed"
    } next ["get-electronic-certificate", "renewal-date-in-agenda"];
    2 Missed "missed" rank 3 {
        about "la représentante ou le représentant n’a pas renouvelé le certificat à temps" /
            "the representative did not renew the certificate in time";
        to "vous n’avez pas renouvelé votre certificat à temps" /
            "you did not renew your certificate in time"
    } next ["try-renewal-at-once", "expired-certificate-email", "steps-to-resume", ..NEXT_NEW_FILE]
        after_clicsequr ["try-renewal-at-once", ..NEXT_AFTER_CLICSEQUR];
    3 Open "open" rank 2 {
        about "la représentante ou le représentant peut encore renouveler le certificat" /
            "the representative can still renew the certificate";
        to "vous pouvez encore renouveler votre certificat" / "you can still renew your certificate"
    } next [..NEXT_RENEWAL] after_clicsequr [..NEXT_RENEWAL_BY_SAG];
}

const RENEW_BY: Limit =
    Limit::of("renew_by", "le dernier jour pour renouveler", "the last day to renew")
        .extended("renew_by_extended");
const COMPLETED_BY: Limit =
    RENEW_BY.measuring("completed_on", "le jour du renouvellement", "the day of the renewal");

reasons! {
    1 CompletedInTime "completed-in-time" ["S000-01", "S001-05", "OPC-renewing"] {
        about "le renouvellement a été terminé à temps[, le {completed_on}][ (échéance d’alors\u{a0}: {expires_on})][; la nouvelle échéance du certificat est le {next_expires_on}]" /
            "the renewal was completed in time[, on {completed_on}][ (expiry at the time: {expires_on})][; the new expiry day of the certificate is {next_expires_on}]";
        to "vous avez terminé le renouvellement à temps[, le {completed_on}][ (échéance d’alors\u{a0}: {expires_on})][; la nouvelle échéance de votre certificat est le {next_expires_on}]" /
            "you completed the renewal in time[, on {completed_on}][ (expiry at the time: {expires_on})][; the new expiry day of your certificate is {next_expires_on}]"
    } limits [COMPLETED_BY];
    2 DeadlineNotPassed "deadline-not-passed" [
        "S000-01", "S000-02", "S001-05", "S001-06", "S000-23", "S001-26", "OPC-renewing", "OPC-definition", "P-40.1-s269"
    ] {
        about "le renouvellement n’est pas terminé et le délai n’est pas passé[ (échéance du certificat\u{a0}: {expires_on})][; celui qui a été terminé le {completed_on} valait pour une période antérieure]; [le certificat est expiré depuis la fin du {covered_to_past}, le dernier jour couvert\u{a0}: il peut encore être renouvelé jusqu’au {renewable_to} inclusivement, mais tant qu’il ne l’est pas, la personne ne peut pas agir à titre de représentante ou de représentant|sans renouvellement à temps, le certificat expire][; il ne vaut que jusqu’au {covered_to_come} inclusivement\u{a0}: s’il est renouvelé plus tard, jusqu’au {renewable_to}, il est expiré entre-temps, et la personne ne peut pas agir à titre de représentante ou de représentant]" /
            "the renewal is not completed and the deadline is not past[ (expiry of the certificate: {expires_on})][; the one completed on {completed_on} was for an earlier term]; [the certificate expired at the end of {covered_to_past}, the last day covered: it can still be renewed up to and including {renewable_to}, but until it is, the person may not act as a representative|if it is not renewed in time, the certificate expires][; it is valid only up to and including {covered_to_come}: if it is renewed later, up to {renewable_to}, it has expired in the meantime, and the person may not act as a representative]";
        to "vous n’avez pas terminé le renouvellement et le délai n’est pas passé[ (échéance de votre certificat\u{a0}: {expires_on})][; celui que vous avez terminé le {completed_on} valait pour une période antérieure]; [votre certificat est expiré depuis la fin du {covered_to_past}, le dernier jour couvert\u{a0}: vous pouvez encore le renouveler jusqu’au {renewable_to} inclusivement, mais tant que vous ne l’avez pas fait, vous ne pouvez pas agir à titre de représentante ou de représentant|si vous ne le renouvelez pas à temps, votre certificat expire][; il ne vaut que jusqu’au {covered_to_come} inclusivement\u{a0}: si vous le renouvelez plus tard, jusqu’au {renewable_to}, il est expiré entre-temps, et vous ne pouvez pas agir à titre de représentante ou de représentant]" /
            "you have not completed the renewal and the deadline is not past[ (expiry of your certificate: {expires_on})][; the one you completed on {completed_on} was for an earlier term]; [your certificate expired at the end of {covered_to_past}, the last day covered: you can still renew it up to and including {renewable_to}, but until you have done so you may not act as a representative|if you do not renew it in time, your certificate expires][; it is valid only up to and including {covered_to_come}: if you renew it later, up to {renewable_to}, it has expired in the meantime, and you may not act as a representative]"
    } limits [RENEW_BY];
    3 NotCompletedInTime "not-completed-in-time" ["S000-01", "S000-02", "S001-05", "S001-06", "OPC-renewing", "OPC-definition"] {
        about "le renouvellement n’est pas terminé et le délai est passé[ (échéance du certificat\u{a0}: {expires_on})][; celui qui a été terminé le {completed_on} valait pour une période antérieure]; le certificat est donc expiré, et il en faut un pour agir à titre de représentante ou de représentant" /
            "the renewal is not completed and the deadline is past[ (expiry of the certificate: {expires_on})][; the one completed on {completed_on} was for an earlier term]; the certificate has therefore expired, and one is needed to act as a representative";
        to "vous n’avez pas terminé le renouvellement et le délai est passé[ (échéance de votre certificat\u{a0}: {expires_on})][; celui que vous avez terminé le {completed_on} valait pour une période antérieure]; votre certificat est donc expiré, et il vous en faut un pour agir à titre de représentante ou de représentant" /
            "you have not completed the renewal and the deadline is past[ (expiry of your certificate: {expires_on})][; the one you completed on {completed_on} was for an earlier term]; your certificate has therefore expired, and you need one to act as a representative"
    } limits [RENEW_BY];
    4 CompletedTooLate "completed-too-late" ["S000-01", "S000-02", "S001-05", "S001-06", "OPC-renewing", "OPC-definition"] {
        about "le renouvellement a été terminé trop tard[, le {completed_on}][ (échéance du certificat\u{a0}: {expires_on})]; le certificat est donc expiré, et il en faut un pour agir à titre de représentante ou de représentant" /
            "the renewal was completed too late[, on {completed_on}][ (expiry of the certificate: {expires_on})]; the certificate has therefore expired, and one is needed to act as a representative";
        to "vous avez terminé le renouvellement trop tard[, le {completed_on}][ (échéance de votre certificat\u{a0}: {expires_on})]; votre certificat est donc expiré, et il vous en faut un pour agir à titre de représentante ou de représentant" /
            "you completed the renewal too late[, on {completed_on}][ (expiry of your certificate: {expires_on})]; your certificate has therefore expired, and you need one to act as a representative"
    } limits [COMPLETED_BY];
}

choices! {
    /// The procedure that follows a missed renewal.
    pub enum NextProcedure {
        1 ExamTransfer "exam-transfer":
            "transfert du résultat de l’examen, selon la marche à suivre publiée pour clicSÉQUR" /
                "transfer of the exam result, by the procedure published for clicSÉQUR";
    }
}

facts! {
    on day;
    ExpiresOn expires_on (Day) [ahead, known_ahead]
        { words expiry_day };
    CompletedOn completed_on
        (Day, or "none" { words not_renewed } = Value::Never)
        [past, act, doing(words complete_renewal)]
        { words day_of_renewal };
}

values! {
    renew_by as RenewBy (Day) { both "dernier jour pour renouveler" / "last day to renew" };
    renew_by_extended as RenewByExtended (Day) [unless_as renew_by] { words last_day_extended };
    days_left as DaysLeft (i32?) { words days_left };
    next_expires_on as NextExpiresOn (Day?) {
        both "jour d’échéance après le renouvellement" / "expiry day after the renewal"
    };
    next_procedure (NextProcedure?) { both "que faire ensuite" / "what to do next" };
}

rule! {
    number: 3,
    slug: "certificate-renewal",
    cobol: "CREN",
    title: "Renouvellement du certificat" / "Certificate renewal",
    question: {
        about "Le certificat a-t-il été renouvelé à temps, ou peut-il encore l’être?" /
            "Was the certificate renewed in time, or can it still be?";
        to "Avez-vous renouvelé votre certificat à temps, ou pouvez-vous encore le faire?" /
            "Did you renew your certificate in time, or can you still do so?"
    },
    as_of: Day,
    readings: [
        LeapDay = February28,
        Counting = Calendar,
        ExpiryDay = FirstDayNotCovered,
        RenewalPeriod = FromExpiry,
    ],
    undetermined: next ["check-certificate-validity", ..NEXT_RENEWAL] after_clicsequr ["check-certificate-validity", ..NEXT_RENEWAL_BY_SAG],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    unknowns: |case| case.unknown_except(Set::<Fact>::NONE).union(unsure(case)),
    cites: |case, reason, id| {
        reason.slug != Reason::DeadlineNotPassed.slug()
            || !SOURCES_OF_MOVED_END.contains(&id)
            || case.get(Fact::ExpiresOn).day().is_some_and(|day| is_moved(day, &case.readings))
    },
    edges: edges,
    turns: |case, turns| {
        let expires_on = Facts::of(case).expires_on;
        turns.after(limit(expires_on, &case.readings));
        if case.is_filled(Fact::CompletedOn) {
            // From then on an unknown completion may be that of this term.
            turns.after(term_start(expires_on, &case.readings));
        }
    },
    has_purpose: |case, step| {
        step != TRY_AT_ONCE
            || case.get(Fact::ExpiresOn).day().is_some_and(|expires_on| {
                let decided = decide(&Facts::of(case), case.day(), &case.readings);
                decided.may_be_in_time_otherwise(expires_on, case)
            })
    },
    sentence_values: |case, name| {
        let expires_on = case.get(Fact::ExpiresOn).day();
        expires_on.map_or(Out::Null, |day| of_moved_end(day, case, name))
    },
    steps_while_possible: [Open],
}

/// What to try where another reading leaves time.
pub(crate) const TRY_AT_ONCE: &str = "try-renewal-at-once";

impl Decision {
    /// Whether the renewal was missed, without any having been completed, and another choice of one reading leaves time for it.
    pub(crate) fn may_be_in_time_otherwise(&self, expires_on: Day, case: &Case<'_>) -> bool {
        let others =
            [case.readings.with(Counting::Cpa269), case.readings.with(ExpiryDay::LastDayCovered)];
        self.reasons.has(Reason::NotCompletedInTime)
            && others.iter().any(|readings| case.day() <= limit(expires_on, readings))
    }
}

/// What a renewal that is open cites only where its last day is later than the last day covered: between them there is no right to
/// act.
pub(crate) const SOURCES_OF_MOVED_END: &[&str] =
    &["S000-02", "S001-06", "OPC-definition", "P-40.1-s269"];

/// Whether a certificate that expires on `expires_on` can still be renewed once it has expired.
pub(crate) fn is_moved(expires_on: Day, readings: &Readings) -> bool {
    last_covered_day(expires_on, readings.expiry_day()) < limit(expires_on, readings)
}

/// In the sentence on a renewal that is open, where its last day is later than the last day covered: the two days.
pub(crate) fn of_moved_end(expires_on: Day, case: &Case<'_>, name: &str) -> Out {
    if !is_moved(expires_on, &case.readings) {
        return Out::Null;
    }
    let covered = last_covered_day(expires_on, case.readings.expiry_day());
    match name {
        "covered_to_past" if covered < case.day() => Out::Day(covered),
        "covered_to_come" if case.day() <= covered => Out::Day(covered),
        "renewable_to" => Out::Day(limit(expires_on, &case.readings)),
        _ => Out::Null,
    }
}

/// Whether a certificate was renewed in time, or still can be.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let last_covered_day = last_covered_day(facts.expires_on, readings.expiry_day());
    let end = TermEnd::on(last_covered_day, counting(readings));
    let completed_on = facts
        .completed_on
        .filter(|completed_on| term_start(facts.expires_on, readings) < *completed_on);
    let in_time = completed_on.unwrap_or(as_of) <= end.limit;
    let (outcome, reason) = match (completed_on, in_time) {
        (Some(_), true) => (Outcome::Renewed, Reason::CompletedInTime),
        (Some(_), false) => (Outcome::Missed, Reason::CompletedTooLate),
        (None, true) => (Outcome::Open, Reason::DeadlineNotPassed),
        (None, false) => (Outcome::Missed, Reason::NotCompletedInTime),
    };
    let renewed = outcome == Outcome::Renewed;
    let next_expiry = |completed_on| {
        let (counted_from, days) = match readings.renewal_period() {
            RenewalPeriod::FromExpiry => (facts.expires_on, days_to_next_term(readings)),
            RenewalPeriod::FromCompletion => (completed_on, 0),
        };
        expiry_from(counted_from, days, readings)
    };
    Decision {
        outcome,
        reasons: Set::of(&[reason]),
        renew_by: end.raw,
        renew_by_extended: end.extended,
        days_left: (!renewed).then(|| as_of.days_left(end.limit)),
        next_expires_on: completed_on.filter(|_| renewed).map(next_expiry),
        next_procedure: (outcome == Outcome::Missed).then_some(NextProcedure::ExamTransfer),
    }
}

fn counting(readings: &Readings) -> Counting {
    readings.counting(Counting::Calendar)
}

/// The days, the earliest and the latest, on which the term that ends on `expires_on` can have begun. They differ where several
/// rows of the law explain the expiry day, or none does.
#[inline(always)]
fn starts(expires_on: Day, readings: &Readings) -> (Day, Day) {
    term(readings.leap_day()).starts(expires_on, days_to_next_term(readings))
}

/// The day up to which a completed renewal was certainly that of an earlier term.
#[inline(always)]
pub(crate) fn term_start(expires_on: Day, readings: &Readings) -> Day {
    starts(expires_on, readings).0.extended()
}

/// Whether nothing says if the renewal completed on that day was of the term that ends on `expires_on` or of an earlier one.
#[inline(always)]
pub(crate) fn is_unsure(expires_on: Day, completed_on: Day, readings: &Readings) -> bool {
    let (earliest, latest) = starts(expires_on, readings);
    earliest < latest && earliest.extended() < completed_on && completed_on <= latest.extended()
}

/// The fact that counts as unknown although it is given: `completed_on`, if it may be of either of two terms.
#[inline(always)]
fn unsure(case: &Case<'_>) -> FactSet {
    if CERTIFICATE_TERM.has_one_row() {
        return FactSet::NONE;
    }
    let days = case.get(Fact::ExpiresOn).day().zip(case.get(Fact::CompletedOn).day());
    let is_unsure = days.is_some_and(|(end, completed)| is_unsure(end, completed, &case.readings));
    // Of expiry days that are only tried, others give what the two terms would.
    let is_given = case.filled.is_empty();
    FactSet(Set::NONE.with_if(is_given && is_unsure, Fact::CompletedOn).bits())
}

/// The last day on which a certificate that expires on `expires_on` can be renewed.
pub(crate) fn limit(expires_on: Day, readings: &Readings) -> Day {
    last_covered_day(expires_on, readings.expiry_day()).limit(counting(readings))
}

/// The earliest expiry day for which a renewal on `day` is in time.
pub(crate) fn earliest_expiry(day: Day, readings: &Readings) -> Day {
    let renew_by = day.earliest_raw_end(counting(readings));
    match readings.expiry_day() {
        ExpiryDay::FirstDayNotCovered => renew_by.plus_days(1),
        ExpiryDay::LastDayCovered => renew_by,
    }
}

/// The first expiry days on which it turns whether a renewal on `day` was that of an earlier term.
pub(crate) fn each_later_term(day: Day, readings: &Readings, turn: impl FnMut(Day)) {
    let start = Day::earliest_with_extension(day);
    term(readings.leap_day()).each_first_end(start, days_to_next_term(readings), turn);
}

fn edges(case: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    let readings = &case.readings;
    match fact {
        Fact::ExpiresOn => {
            edges.turn(earliest_expiry(case.day(), readings));
            if let Some(completed_on) = Facts::of(case).completed_on {
                edges.turn(earliest_expiry(completed_on, readings));
                each_later_term(completed_on, readings, |expires_on| edges.turn(expires_on));
            }
        }
        Fact::CompletedOn => {
            // Of an unknown expiry day, the ends of its range, and the last one that is too early on the case's day.
            let too_early = earliest_expiry(case.day(), readings).plus_days(-1);
            let expires_on = case.get(Fact::ExpiresOn).day();
            for expires_on in expires_on.map_or([Day::MIN, too_early, Day::MAX], |day| [day; 3]) {
                edges_of_completion(expires_on, readings, edges);
            }
        }
    }
}

/// Turns of the day on which a renewal was completed: too early for the term, in time, too late.
pub(crate) fn edges_of_completion(expires_on: Day, readings: &Readings, edges: &mut ValueEdges) {
    edges.turn(limit(expires_on, readings).plus_days(1));
    let (earliest, latest) = starts(expires_on, readings);
    edges.turn(earliest.extended().plus_days(1));
    if earliest < latest {
        edges.turn(latest.extended().plus_days(1));
    }
}
