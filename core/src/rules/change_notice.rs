//! Change notice: whether the Office was notified of a change in time.
//!
//! Sources: certificate/changing-information page of 2019-07-03 (personal contact data, new agent) and
//! certificate/work-stoppage page of 2021-05-03 (end of employment or contract): 15 days from the change, each;
//! P-40.1, s. 269.
//!
//! # Our reading
//!
//! - The 15 days are a period to act in, so that s. 269 applies (Q29): the day of the change does not count, the last
//!   day does, and a last day that is a Saturday, 2 January, 26 December or a holiday moves to the next working
//!   day. Under the reading `counting` = `calendar` the raw day stays.
//! - The end of one of several affiliations is a change too (Q30).
//!
//! ```
//! use echeance::rules::change_notice::{Ask, Outcome};
//! use time::macros::date;
//!
//! // 15 days after 9 June is 24 June, a holiday; the Office has not been notified.
//! let notice = |day| Ask { changed_on: date!(2025-06-09).into(), ..Ask::on(day) };
//! assert_eq!(notice(date!(2025-06-25)).ask()?.outcome(), Some(Outcome::Open));
//! assert_eq!(notice(date!(2025-06-26)).ask()?.outcome(), Some(Outcome::Overdue));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::Case;
use crate::rule::dated::Dated;
use crate::rule::declare::{facts, outcomes, reasons, rule, values};
use crate::rule::edges::ValueEdges;
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::Value;
use crate::rule::law::{Law, in_words};
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rule::reading::{Counting, Readings};
use crate::rule::value::Out;
use crate::rules::authentication_system::SIGN_IN_BY_SAG;

/// How long after a change the Office may be notified of it, in days (changing-information page of 2019-07-03).
pub static NOTICE_DAYS: Law<i32> = Law {
    slug: "notice-days",
    words: Words {
        fr: "délai pour aviser l’Office d’un changement",
        en: "how long after a change the Office may be notified of it",
    },
    day: Words { fr: "jour du changement", en: "day of the change" },
    rules: &["change-notice", "absence", "holder-review"],
    after: &[],
    rows: &[Dated::new(15, &["OPC-changing-information"]).open(&["Q6"])],
    in_words: in_words::days,
}
.of_all_days();

/// How a change is declared, in the certificate service.
const DECLARE_CHANGE: &[&str] =
    &["change-contact-data", "add-contractual-link", "find-permit-number", "end-contractual-link"];

outcomes! {
    1 Notified "notified" rank 1 {
        about "la représentante ou le représentant a avisé l’Office à temps" /
            "the representative notified the Office in time";
        to "vous avez avisé l’Office à temps" / "you notified the Office in time"
    } next [];
    2 NotifiedLate "notified-late" rank 3 {
        about "la représentante ou le représentant a avisé l’Office en retard" /
            "the representative notified the Office late";
        to "vous avez avisé l’Office en retard" / "you notified the Office late"
    } next ["late-notice-not-published", "certificate-help"];
    3 Open "open" rank 2 {
        about "il est encore temps d’aviser l’Office" / "there is still time to notify the Office";
        to "vous pouvez encore aviser l’Office à temps" / "you can still notify the Office in time"
    } next ["notify-within-15-days", "sign-in-with-clicsequr", ..DECLARE_CHANGE, "certificate-help"]
        after_clicsequr [
            "notify-within-15-days", ..SIGN_IN_BY_SAG, ..DECLARE_CHANGE, "services-quebec", "certificate-help"
        ];
    4 Overdue "overdue" rank 4 {
        about "la représentante ou le représentant n’a pas avisé l’Office à temps" /
            "the representative did not notify the Office in time";
        to "vous n’avez pas avisé l’Office à temps" / "you did not notify the Office in time"
    } next ["late-notice-not-published", "sign-in-with-clicsequr", ..DECLARE_CHANGE, "certificate-help"]
        after_clicsequr [
            "late-notice-not-published", ..SIGN_IN_BY_SAG, ..DECLARE_CHANGE, "services-quebec", "certificate-help"
        ];
}

const DUE_DAY: Limit = Limit::of(
    "due_on",
    "le dernier jour pour aviser l’Office",
    "the last day to notify the Office",
);
const NOTICE_AGAINST_DUE_DAY: Limit =
    DUE_DAY.measuring("notified_on", "le jour de l’avis", "the day of the notice");

reasons! {
    1 NotifiedInTime "notified-in-time" ["OPC-changing-information", "OPC-work-stoppage", "P-40.1-s269"] {
        about "la représentante ou le représentant a avisé l’Office dans le délai de 15\u{a0}jours[, le {notified_on}][ (dernier jour\u{a0}: le {due_on})]" /
            "the representative notified the Office within the 15 days[, on {notified_on}][ (last day: {due_on})]";
        to "vous avez avisé l’Office dans le délai de 15\u{a0}jours[, le {notified_on}][ (dernier jour\u{a0}: le {due_on})]" /
            "you notified the Office within the 15 days[, on {notified_on}][ (last day: {due_on})]"
    } limits [NOTICE_AGAINST_DUE_DAY];
    2 NotifiedAfterDueDay "notified-after-due-day" ["OPC-changing-information", "OPC-work-stoppage", "P-40.1-s269"] {
        about "la représentante ou le représentant a avisé l’Office[ le {notified_on}], après le délai de 15\u{a0}jours[, qui a pris fin le {due_on}]" /
            "the representative notified the Office[ on {notified_on}], after the 15 days[, which ended on {due_on}]";
        to "vous avez avisé l’Office[ le {notified_on}], après le délai de 15\u{a0}jours[, qui a pris fin le {due_on}]" /
            "you notified the Office[ on {notified_on}], after the 15 days[, which ended on {due_on}]"
    } limits [NOTICE_AGAINST_DUE_DAY];
    3 DueDayNotPassed "due-day-not-passed" ["OPC-changing-information", "OPC-work-stoppage", "P-40.1-s269"] {
        about "la représentante ou le représentant n’a pas encore avisé l’Office et peut le faire dans le délai de 15\u{a0}jours[, jusqu’au {due_on} inclusivement]" /
            "the representative has not yet notified the Office and can do so within the 15 days[, up to and including {due_on}]";
        to "vous n’avez pas encore avisé l’Office et pouvez le faire dans le délai de 15\u{a0}jours[, jusqu’au {due_on} inclusivement]" /
            "you have not yet notified the Office and can do so within the 15 days[, up to and including {due_on}]"
    } limits [DUE_DAY];
    4 DueDayPassed "due-day-passed" ["OPC-changing-information", "OPC-work-stoppage", "P-40.1-s269"] {
        about "la représentante ou le représentant n’a pas avisé l’Office dans le délai de 15\u{a0}jours[, qui a pris fin le {due_on}]" /
            "the representative did not notify the Office within the 15 days[, which ended on {due_on}]";
        to "vous n’avez pas avisé l’Office dans le délai de 15\u{a0}jours[, qui a pris fin le {due_on}]" /
            "you did not notify the Office within the 15 days[, which ended on {due_on}]"
    } limits [DUE_DAY];
}

facts! {
    on day;
    ChangedOn changed_on (Day) [past]
        { about "jour du changement (coordonnées personnelles, nouvel agent, fin d’emploi ou de contrat)" /
              "day of the change (personal contact information, new agent, end of employment or contract)";
          to "jour du changement (vos coordonnées personnelles, un nouvel agent, la fin de votre emploi ou de votre contrat)" /
              "day of the change (your personal contact information, a new agent, the end of your employment or contract)" };
    NotifiedOn notified_on (Day, or "none": "Office non avisé" / "Office not notified" = Value::Never)
        [past, act, doing(
            about "aviser l’Office" /
                "notify the Office";
            to "avisez l’Office" /
                "notify the Office"
        )]
        { about "jour où l’Office a été avisé" / "day the Office was notified";
          to "jour où vous avez avisé l’Office" / "day you notified the Office" };
}

values! {
    due_on as DueOn (Day) { both "dernier jour pour aviser l’Office" / "last day to notify the Office" };
    due_on_raw as DueOnRaw (Day) [unless_as due_on] { both "dernier des 15\u{a0}jours, sans report" / "last of the 15 days, not moved" };
    days_left as DaysLeft (i32?) { words days_left };
}

rule! {
    number: 6,
    slug: "change-notice",
    cobol: "CHNO",
    title: "Avis de changement" / "Change notice",
    question: {
        about "La représentante ou le représentant a-t-il avisé l’Office d’un changement à temps, ou peut-il encore le faire?" /
            "Did the representative notify the Office of a change in time, or is there still time to?";
        to "Avez-vous avisé l’Office d’un changement à temps, ou pouvez-vous encore le faire?" /
            "Did you notify the Office of a change in time, or can you still do so?"
    },
    as_of: Day,
    readings: [Counting = Cpa269],
    laws: [NOTICE_DAYS],
    undetermined: next ["notify-within-15-days", "certificate-help"],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    relate: relate,
    cites: |case, _, id| id != "P-40.1-s269" || counting(&case.readings) == Counting::Cpa269,
    edges: edges,
    turns: |case, turns| {
        turns.after(due_on(Facts::of(case).changed_on, &case.readings));
    },
}

/// Whether the Office was notified of a change in time.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let due_on = due_on(facts.changed_on, readings);
    let in_time = facts.notified_on.unwrap_or(as_of) <= due_on;
    let (outcome, reason) = match (facts.notified_on, in_time) {
        (Some(_), true) => (Outcome::Notified, Reason::NotifiedInTime),
        (Some(_), false) => (Outcome::NotifiedLate, Reason::NotifiedAfterDueDay),
        (None, true) => (Outcome::Open, Reason::DueDayNotPassed),
        (None, false) => (Outcome::Overdue, Reason::DueDayPassed),
    };
    let days_left = match outcome {
        Outcome::Notified => None,
        Outcome::NotifiedLate => Some(0),
        Outcome::Open | Outcome::Overdue => Some(as_of.days_left(due_on)),
    };
    Decision {
        outcome,
        reasons: Set::of(&[reason]),
        due_on,
        due_on_raw: raw_due_on(facts.changed_on),
        days_left,
    }
}

/// In the sentences of rules that speak of the notice for the end of an affiliation: its last day, to come or past, and what it
/// would be by the other counting.
pub(crate) fn sentence_value(case: &Case<'_>, changed_on: Day, name: &str) -> Out {
    // Whatever the reading that the other rule takes: its own default is another.
    let due_on = due_under(Counting::Cpa269, changed_on);
    let otherwise = due_under(Counting::Calendar, changed_on);
    match name {
        "notice_due_on" if case.day() <= due_on => Out::Day(due_on),
        "notice_was_due_on" if due_on < case.day() => Out::Day(due_on),
        "notice_due_otherwise" if otherwise != due_on => Out::Day(otherwise),
        _ => Out::Null,
    }
}

/// Whether the last day of the notice is another by another counting.
pub(crate) fn does_extension_matter(changed_on: Day) -> bool {
    due_under(Counting::Calendar, changed_on) != due_under(Counting::Cpa269, changed_on)
}

fn counting(readings: &Readings) -> Counting {
    readings.counting(Counting::Cpa269)
}

/// The last day on which notice of a change on `changed_on` is in time.
fn due_on(changed_on: Day, readings: &Readings) -> Day {
    due_under(counting(readings), changed_on)
}

/// The same under that counting: another rule that tells the day counts as it does itself.
pub(crate) fn due_under(counting: Counting, changed_on: Day) -> Day {
    raw_due_on(changed_on).limit(counting)
}

/// The same, not moved.
#[inline(always)]
fn raw_due_on(changed_on: Day) -> Day {
    changed_on.plus_days(NOTICE_DAYS.at(changed_on))
}

/// Both sides of the earliest change of which notice on `day` is in time.
fn edges_of_change(day: Day, readings: &Readings, edges: &mut ValueEdges) {
    let raw = day.earliest_raw_end(counting(readings));
    NOTICE_DAYS.each_first(|days| raw.plus_days(-days), |first| edges.turn(first));
}

#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    match (case.get(Fact::ChangedOn), case.get(Fact::NotifiedOn)) {
        (Value::Day(changed_on), Value::Day(notified_on)) if notified_on < changed_on => {
            Err(Fault::among(ErrorCode::EndBeforeStart, &[Fact::ChangedOn, Fact::NotifiedOn]))
        }
        _ => Ok(()),
    }
}

fn edges(case: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    match fact {
        Fact::ChangedOn => {
            edges_of_change(case.day(), &case.readings, edges);
            if let Value::Day(notified_on) = case.get(Fact::NotifiedOn) {
                edges_of_change(notified_on, &case.readings, edges);
            }
        }
        Fact::NotifiedOn => {
            // Of an unknown change, the earliest has the earliest due day.
            edges.turn(due_on(Facts::of(case).changed_on, &case.readings).plus_days(1));
        }
    }
}
