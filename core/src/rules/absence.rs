//! Absence: whether a representative without an agent may come back without a new application.
//!
//! Sources: certificate/work-stoppage page of 2021-05-03 (unaffiliated for more than 2 years: new application and
//! new exam).
//!
//! # Our reading
//!
//! - The absence runs from the last day of a link with an agent that holds a valid permit. That day does not count.
//! - The anniversary still counts (Q5): the page says "more than 2 years".
//! - Whether a last day that is a Saturday or a holiday moves (P-40.1, s. 269) is disputed; the raw day decides
//!   unless the reading `counting` says otherwise, and the moved day stands beside it (Q6).
//!
//! ```
//! use echeance::rules::absence::{Ask, Outcome};
//! use time::macros::date;
//!
//! let on = |day| Ask { unaffiliated_since: date!(2024-06-12).into(), ..Ask::on(day) };
//! let asked = on(date!(2026-06-12)).ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::MayResume));
//! assert_eq!(asked.days_left(), Some(1));
//! assert_eq!(on(date!(2026-06-13)).ask()?.outcome(), Some(Outcome::NewApplication));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::dated::Dated;
use crate::rule::declare::{facts, outcomes, reasons, rule, steps, values};
use crate::rule::law::{Law, LawTerm, in_words};
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rule::reading::{Counting, Readings};
use crate::rule::value::Out;
use crate::rules::authentication_system::SIGN_IN_BY_SAG;
use crate::rules::change_notice;
use crate::rules::exam_validity::{AFTER_EXAM, TAKE_EXAM};

/// How long a representative may be without an agent, in months: 2 years (work-stoppage page of 2021-05-03).
pub static ABSENCE_MONTHS: Law<i32> = Law {
    slug: "absence-months",
    words: Words {
        fr: "durée d’absence après laquelle il faut une nouvelle demande",
        en: "how long an absence may last before a new application is needed",
    },
    day: Words {
        fr: "dernier jour du lien; pour la voie du lien à l’échéance, jour de l’échéance",
        en: "last day affiliated; for the route of affiliation at expiry, day of expiry",
    },
    rules: &["absence", "exam-transfer", "holder-review"],
    after: &[],
    rows: &[Dated::new(24, &["OPC-work-stoppage"]).open(&["Q34"])],
    in_words: in_words::months,
}
.of_all_days();

/// The steps of a new application with a new exam.
pub(crate) const NEXT_RESUME: &[&str] = steps!([
    "resume-after-more-than-two-years",
    "cancel-by-email",
    "sign-in-with-clicsequr",
    "apply-in-online-service",
    ..TAKE_EXAM,
    ..AFTER_EXAM,
    "ithq",
    "certificate-help",
]);

/// The same since clicSÉQUR no longer gives access, after the notice of it.
pub(crate) const NEXT_RESUME_AFTER_CLICSEQUR: &[&str] = steps!([
    "resume-after-more-than-two-years",
    "cancel-by-email",
    "sign-in-to-management-service",
    "sag-account-steps",
    "apply-in-online-service",
    ..TAKE_EXAM,
    ..AFTER_EXAM,
    "services-quebec",
    "ithq",
    "certificate-help",
]);

/// How the end of a link with an agent is declared, and a new one, in the certificate service.
pub(crate) const DECLARE_LINK: &[&str] =
    &["end-contractual-link", "add-contractual-link", "find-permit-number"];

/// What to do about an absence that lasts.
const WHILE_AWAY: &[&str] = &[
    "notify-within-15-days",
    "leave-of-two-years-or-less",
    "cancel-by-email",
    "declare-agent-on-return",
];

outcomes! {
    1 NotAbsent "not-absent" rank 1 {
        about "la représentante ou le représentant n’est pas en période d’absence" /
            "the representative is not absent";
        to "vous n’êtes pas en période d’absence" / "you are not absent"
    } next [];
    2 MayResume "may-resume" rank 2 {
        about "la représentante ou le représentant pourra reprendre ses activités sans nouvelle demande, dès qu’un lien avec un agent titulaire d’un permis valide sera déclaré" /
            "the representative can resume without a new application, once an affiliation with an agent holding a valid permit is declared";
        to "vous pourrez reprendre vos activités sans nouvelle demande, dès que vous aurez déclaré un lien avec un agent titulaire d’un permis valide" /
            "you can resume without a new application, once you have declared an affiliation with an agent holding a valid permit"
    } next [
        ..WHILE_AWAY,
        "sign-in-with-clicsequr",
        ..DECLARE_LINK,
        "certificate-help"
    ] after_clicsequr [
        ..WHILE_AWAY,
        ..SIGN_IN_BY_SAG,
        ..DECLARE_LINK,
        "services-quebec",
        "certificate-help"
    ];
    3 NewApplication "new-application" rank 3 {
        about "la représentante ou le représentant doit présenter une nouvelle demande et réussir un nouvel examen" /
            "the representative must make a new application and pass a new exam";
        to "vous devez présenter une nouvelle demande et réussir un nouvel examen" /
            "you must make a new application and pass a new exam"
    } next [..NEXT_RESUME] after_clicsequr ["procedure-published-for-clicsequr", ..NEXT_RESUME_AFTER_CLICSEQUR];
}

const LAST_DAY: Limit = Limit::of(
    "last_day",
    "le dernier jour des 2\u{a0}ans d’absence",
    "the last day of the 2 years of absence",
)
.extended("last_day_extended");

reasons! {
    1 NoAbsence "no-absence" ["OPC-work-stoppage"] { words affiliated } limits [];
    2 AbsentTwoYearsOrLess "absent-two-years-or-less" ["OPC-work-stoppage", "P-40.1-s269"] {
        about "la représentante ou le représentant n’a de lien avec aucun agent depuis 2\u{a0}ans ou moins[ (fin des 2\u{a0}ans\u{a0}: {last_day})]; l’avis de la fin du lien à l’Office est dû dans les 15\u{a0}jours[, au plus tard le {notice_due_on}][; ce délai a pris fin le {notice_was_due_on}][ (ou le {notice_due_otherwise}, selon qu’un délai qui finit un jour férié est reporté ou non)]" /
            "the representative has been affiliated with no agent for 2 years or less[ (end of the 2 years: {last_day})]; the Office must be notified of the end of the affiliation within 15 days[, by {notice_due_on} at the latest][; that period ended on {notice_was_due_on}][ (or {notice_due_otherwise}, depending on whether a period that ends on a holiday is extended)]";
        to "vous n’avez de lien avec aucun agent depuis 2\u{a0}ans ou moins[ (fin des 2\u{a0}ans\u{a0}: {last_day})]; l’avis de la fin du lien à l’Office est dû dans les 15\u{a0}jours[, au plus tard le {notice_due_on}][; ce délai a pris fin le {notice_was_due_on}][ (ou le {notice_due_otherwise}, selon qu’un délai qui finit un jour férié est reporté ou non)]" /
            "you have been affiliated with no agent for 2 years or less[ (end of the 2 years: {last_day})]; you must notify the Office of the end of the affiliation within 15 days[, by {notice_due_on} at the latest][; that period ended on {notice_was_due_on}][ (or {notice_due_otherwise}, depending on whether a period that ends on a holiday is extended)]"
    } limits [LAST_DAY];
    3 AbsentMoreThanTwoYears "absent-more-than-two-years" ["OPC-work-stoppage"] {
        about "la représentante ou le représentant n’a de lien avec aucun agent depuis plus de 2\u{a0}ans[ (fin des 2\u{a0}ans\u{a0}: {last_day})]" /
            "the representative has been affiliated with no agent for more than 2 years[ (end of the 2 years: {last_day})]";
        to "vous n’avez de lien avec aucun agent depuis plus de 2\u{a0}ans[ (fin des 2\u{a0}ans\u{a0}: {last_day})]" /
            "you have been affiliated with no agent for more than 2 years[ (end of the 2 years: {last_day})]"
    } limits [LAST_DAY];
}

facts! {
    on day;
    UnaffiliatedSince unaffiliated_since
        (Day, or "none" { words not_ended })
        [past, act_to_word, doing(words become_affiliated)]
        { words last_day_affiliated };
}

values! {
    last_day as LastDay (Day?) since unaffiliated_since { words last_day_of_two_years };
    last_day_extended as LastDayExtended (Day?) [unless_as last_day] { words last_day_extended };
    days_left as DaysLeft (i32?) { words days_left };
}

rule! {
    number: 7,
    slug: "absence",
    cobol: "ABSE",
    title: "Absence" / "Absence",
    question: {
        about "La représentante ou le représentant qui n’a plus de lien avec un agent peut-il reprendre ses activités sans nouvelle demande ce jour-là?" /
            "May a representative no longer affiliated with an agent resume without a new application on that day?";
        to "Si vous n’avez plus de lien avec un agent, pouvez-vous reprendre vos activités sans nouvelle demande ce jour-là?" /
            "If you are no longer affiliated with an agent, may you resume without a new application on that day?"
    },
    as_of: Day,
    readings: [LeapDay = February28, Counting = Calendar],
    laws: [ABSENCE_MONTHS],
    undetermined: next [
        "leave-of-two-years-or-less",
        "resume-after-more-than-two-years",
        "certificate-help",
    ],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    cites: |case, _, id| {
        let since = case.get(Fact::UnaffiliatedSince).day();
        id != "P-40.1-s269" || since.is_some_and(change_notice::does_extension_matter)
    },
    edges: |case, _, edges| term(&case.readings).edges(case.day(), edges),
    turns: |case, turns| {
        if let Some(since) = Facts::of(case).unaffiliated_since {
            term(&case.readings).turns(since, turns);
        }
    },
    depends_on_reading: |case, reading| {
        term(&case.readings).depends_on(case.get(Fact::UnaffiliatedSince), reading)
    },
    sentence_values: |case, name| {
        let since = case.get(Fact::UnaffiliatedSince).day();
        since.map_or(Out::Null, |since| change_notice::sentence_value(case, since, name))
    },
}

/// The 2 years of an absence.
#[inline(always)]
pub(crate) fn term(readings: &Readings) -> LawTerm {
    LawTerm {
        months: &ABSENCE_MONTHS,
        leap: readings.leap_day(),
        counting: readings.counting(Counting::Calendar),
    }
}

/// Whether a representative without an agent may come back without a new application.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let Some(since) = facts.unaffiliated_since else {
        return Decision {
            outcome: Outcome::NotAbsent,
            reasons: Set::of(&[Reason::NoAbsence]),
            last_day: None,
            last_day_extended: None,
            days_left: None,
        };
    };
    let end = term(readings).end(since);
    let (outcome, reason) = if as_of <= end.limit {
        (Outcome::MayResume, Reason::AbsentTwoYearsOrLess)
    } else {
        (Outcome::NewApplication, Reason::AbsentMoreThanTwoYears)
    };
    Decision {
        outcome,
        reasons: Set::of(&[reason]),
        last_day: Some(end.raw),
        last_day_extended: Some(end.extended),
        days_left: Some(as_of.days_left(end.limit)),
    }
}
