//! Exam transfer: whether the Office can attach an earlier exam result to a new file.
//!
//! Sources: S000-05 (S001-08), S000-24, S000-25; certificate/work-stoppage page of 2021-05-03 for "affiliated".
//!
//! # Our reading
//!
//! - `as_of` is the day on which the Office attaches the result. To plan, it is the day you expect it to; the day of
//!   sending the request is the generous reading (Q4).
//! - The two routes are alternatives, as S000-05 says "or". S000-24 and S000-25 taken alone would bar the
//!   affiliation route once the exam's 2 years are over: that is the reading `lapsed-exam` = `exam-must-be-valid`
//!   (Q1).
//! - Affiliated means with an agent that holds a valid permit (Q3), on the last day that the certificate covered
//!   (Q2).
//! - The anniversary of the exam still counts (Q5).
//!
//! ```
//! use echeance::rules::exam_transfer::{Ask, Outcome};
//! use time::macros::date;
//!
//! let asked = Ask {
//!     exam_passed_on: date!(2024-11-21).into(),
//!     affiliated_at_expiry: false.into(),
//!     ..Ask::on(date!(2026-11-22))
//! }
//! .ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::NotEligible));
//! # Ok::<(), echeance::Error>(())
//! ```

use alloc::vec::Vec;

use crate::calendar::Day;
use crate::rule::Case;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::edges::ValueEdges;
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{Period, Value};
use crate::rule::limit::Limit;
use crate::rule::member::{Set, States};
use crate::rule::reading::{ExpiryDay, LapsedExam, Reading, Readings};
use crate::rules::exam_validity;

outcomes! {
    1 Eligible "eligible" rank 1 {
        about "l’Office peut associer le résultat de l’examen au nouveau dossier" /
            "the Office can attach the exam result to the new file";
        to "l’Office peut associer le résultat de votre examen à votre nouveau dossier" /
            "the Office can attach your exam result to your new file"
    } next ["new-file-in-own-name", "finish-online-steps-in-time", "create-new-account", "open-online-service", "click-create-account", "redirected-to-office", "fill-in-new-file", "write-to-office", "give-new-file-number", "state-transfer-wish", "give-expired-number", "office-answers", "open-file-to-finalise", "pay-invoice", "affiliate-with-agent", "certificate-help"] after_clicsequr ["finish-online-steps-in-time", "procedure-published-for-clicsequr", "certificate-help"];
    2 NotEligible "not-eligible" rank 2 {
        about "l’Office ne peut pas associer le résultat; il faut reprendre l’examen" /
            "the Office cannot attach the result; the exam must be taken again";
        to "l’Office ne peut pas associer le résultat de votre examen; vous devez reprendre l’examen" /
            "the Office cannot attach your exam result; you must take the exam again"
    } next ["take-exam-again", "apply-in-online-service", "register-for-exam", "exam-form", "exam-textbook", "ithq", "certificate-help"];
}

const LAST_DAY: Limit = Limit::of(
    "last_day",
    "le dernier jour des 2\u{a0}ans de l’examen",
    "the last day of the exam’s 2 years",
)
.extended("last_day_extended");

reasons! {
    rule 10;
    1 AffiliatedAtExpiry "affiliated-at-expiry" ["S000-05", "S001-08"] {
        about "la représentante ou le représentant était lié à un agent de recouvrement titulaire d’un permis valide à l’expiration du certificat" /
            "the representative was affiliated with a collection agent holding a valid permit when the certificate expired";
        to "vous étiez lié à un agent de recouvrement titulaire d’un permis valide à l’expiration de votre certificat" /
            "you were affiliated with a collection agent holding a valid permit when your certificate expired"
    };
    2 ExamWithinTwoYears "exam-within-two-years" ["S000-05", "S001-08"] {
        about "l’examen a été réussi il y a 2\u{a0}ans ou moins[ (dernier jour\u{a0}: {last_day})]" /
            "the exam was passed 2 years ago or less[ (last day: {last_day})]";
        to "vous avez réussi l’examen il y a 2\u{a0}ans ou moins[ (dernier jour\u{a0}: {last_day})]" /
            "you passed the exam 2 years ago or less[ (last day: {last_day})]"
    } limits [LAST_DAY];
    3 NeitherRoute "neither-route" ["S000-05", "S001-08", "S000-25"] {
        about "aucune des deux voies n’est ouverte[\u{a0}: les 2\u{a0}ans de l’examen ont pris fin le {last_day}]" /
            "neither route is open[: the exam’s 2 years ended on {last_day}]";
        to "vous n’étiez lié à aucun agent à l’échéance de votre certificat, et plus de 2\u{a0}ans se sont écoulés depuis votre réussite[ (les 2\u{a0}ans ont pris fin le {last_day})]" /
            "you were affiliated with no agent when your certificate expired, and more than 2 years have passed since you passed the exam[ (the 2 years ended on {last_day})]"
    } limits [LAST_DAY];
    4 ExamNotPassed "exam-not-passed" ["S000-04", "S000-05"] {
        about "l’examen n’a pas été réussi\u{a0}: il n’y a pas de résultat à associer" /
            "the exam was not passed: there is no result to attach";
        to "vous n’avez pas réussi l’examen\u{a0}: il n’y a pas de résultat à associer" /
            "you have not passed the exam: there is no result to attach"
    };
}

choices! {
    /// A route by which the result can be attached.
    pub enum Route {
        1 AffiliatedAtExpiry "affiliated-at-expiry":
            "lien à l’expiration du certificat" / "affiliation at the expiry";
        2 ExamWithinTwoYears "exam-within-two-years":
            "examen réussi depuis 2\u{a0}ans ou moins" / "exam passed 2 years ago or less";
    }
}

choices! {
    /// Whether a route is open.
    pub enum RouteState {
        1 Open "open": "ouverte" / "open";
        2 Closed "closed": "fermée" / "closed";
    }
}

facts! {
    on day with 'a;
    ExamPassedOn exam_passed_on (Day, or "never": "examen jamais réussi" / "exam never passed") [past, act]
        { about "jour de la réussite de l’examen" / "day the exam was passed";
          to "jour où vous avez réussi l’examen" / "day you passed the exam" };
    AffiliatedAtExpiry affiliated_at_expiry (bool) []
        { about "lien avec un agent titulaire d’un permis valide à l’expiration du certificat" /
              "affiliated with an agent holding a valid permit when the certificate expired";
          to "votre lien avec un agent titulaire d’un permis valide à l’expiration de votre certificat" /
              "you were affiliated with an agent holding a valid permit when your certificate expired" };
    /// With the periods, in the place of `affiliated_at_expiry`.
    CertificateExpiredOn certificate_expired_on (Day, optional) [past]
        { about "jour d’expiration du certificat" / "day the certificate expired";
          to "jour d’expiration de votre certificat" / "day your certificate expired" };
    AffiliationPeriods affiliation_periods (Periods, optional) []
        { about "périodes de lien avec un agent titulaire d’un permis valide" /
              "periods of affiliation with an agent holding a valid permit";
          to "périodes où vous étiez lié à un agent titulaire d’un permis valide" /
              "periods in which you were affiliated with an agent holding a valid permit" };
}

values! {
    routes (States<Route, RouteState>) { both "voies" / "routes" };
    last_day (Day?) { both "dernier jour de la voie de l’examen" / "last day of the exam route" };
    last_day_extended (Day?) {
        both "dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié" /
            "last day, moved where it is a Saturday, a Sunday or another holiday"
    };
}

rule! {
    number: 10,
    slug: "exam-transfer",
    cobol: "EXTR",
    title: "Transfert du résultat de l’examen" / "Exam transfer",
    question: {
        about "L’Office peut-il associer le résultat d’un examen antérieur au nouveau dossier?" /
            "Can the Office attach an earlier exam result to the new file?";
        to "L’Office peut-il associer le résultat de votre examen antérieur à votre nouveau dossier?" /
            "Can the Office attach your earlier exam result to your new file?"
    },
    as_of: Day, "jour où l’Office associe le résultat" / "day the Office attaches the result",
    readings: [
        LeapDay = February28,
        Counting = Calendar,
        LapsedExam = EitherRoute,
        ExpiryDay = FirstDayNotCovered,
    ],
    undetermined: next ["certificate-help"],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    relate: relate,
    unknowns: |case| case.unknown_except(told(case)),
    edges: edges,
    turns: |case, turns| {
        if let Some(passed_on) = Facts::of(case).exam_passed_on {
            turns.after(exam_validity::term(&case.readings).end(passed_on).limit);
        }
    },
    uses: |case, reading| reading != Reading::ExpiryDay || from_periods(case),
}

/// Whether the exam result can be attached to the new file.
#[inline(always)]
pub(crate) fn decide(facts: &Facts<'_>, as_of: Day, readings: &Readings) -> Decision {
    let passed_on = facts.exam_passed_on;
    let exam = exam_validity::decide(&exam_validity::Facts { passed_on }, as_of, readings);
    let affiliated = match (facts.certificate_expired_on, facts.affiliation_periods) {
        (Some(expired_on), Some(periods)) => is_affiliated(expired_on, periods, readings),
        _ => facts.affiliated_at_expiry,
    };
    let exam_route = exam.outcome == exam_validity::Outcome::Valid;
    let affiliation_route = passed_on.is_some()
        & affiliated
        & (exam_route | (readings.lapsed_exam() == LapsedExam::EitherRoute));
    let (outcome, reasons) = if exam_route | affiliation_route {
        let reasons = Set::NONE
            .with_if(affiliation_route, Reason::AffiliatedAtExpiry)
            .with_if(exam_route, Reason::ExamWithinTwoYears);
        (Outcome::Eligible, reasons)
    } else if passed_on.is_some() {
        (Outcome::NotEligible, Set::of(&[Reason::NeitherRoute]))
    } else {
        (Outcome::NotEligible, Set::of(&[Reason::ExamNotPassed]))
    };
    let state = |open| if open { RouteState::Open } else { RouteState::Closed };
    Decision {
        outcome,
        reasons,
        routes: States::of(&[
            (Route::AffiliatedAtExpiry, state(affiliation_route)),
            (Route::ExamWithinTwoYears, state(exam_route)),
        ]),
        last_day: exam.last_day,
        last_day_extended: exam.last_day_extended,
    }
}

/// Whether one of the periods covers the last day that a certificate covered which expired on `expired_on`.
fn is_affiliated(expired_on: Day, periods: &[Period], readings: &Readings) -> bool {
    let last_covered = expired_on.plus_days(-days_after_last_covered(readings));
    periods.iter().any(|period| period.covers(last_covered))
}

/// How many days the expiry day comes after the last day that the certificate covers.
fn days_after_last_covered(readings: &Readings) -> i32 {
    match readings.expiry_day() {
        ExpiryDay::FirstDayNotCovered => 1,
        ExpiryDay::LastDayCovered => 0,
    }
}

/// Whether affiliation is told by the expiry day and the periods, in whole or in part.
#[inline(always)]
fn from_periods(case: &Case<'_>) -> bool {
    !case.get(Fact::CertificateExpiredOn).is_unknown()
        || !case.get(Fact::AffiliationPeriods).is_unknown()
}

#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    if !case.get(Fact::AffiliatedAtExpiry).is_unknown() && from_periods(case) {
        let by_periods = !case.get(Fact::AffiliationPeriods).is_unknown();
        let later = if by_periods { Fact::AffiliationPeriods } else { Fact::CertificateExpiredOn };
        return Err(Fault::at(ErrorCode::ConflictingFacts, later));
    }
    Ok(())
}

/// The facts that are not asked for: affiliation is told in one of two ways.
#[inline(always)]
fn told(case: &Case<'_>) -> Set<Fact> {
    if from_periods(case) {
        Set::of(&[Fact::AffiliatedAtExpiry])
    } else {
        Set::of(&[Fact::CertificateExpiredOn, Fact::AffiliationPeriods])
    }
}

fn edges(case: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    match fact {
        Fact::ExamPassedOn => {
            edges.turn(exam_validity::term(&case.readings).earliest_start(case.day()));
        }
        Fact::CertificateExpiredOn => edges_of_expiry(case, edges),
        Fact::AffiliationPeriods => {
            edges.push(Value::Periods(&[]));
            edges.push(Value::Periods(&[Period { from: Day::MIN, to: None }]));
        }
        Fact::AffiliatedAtExpiry => {}
    }
}

/// Of more periods, those that meet are joined first: no day next to one is then covered by another.
const FEW_PERIODS: usize = 8;

/// The periods can be any number: of the days at which they turn, only those matter that lie next to the day given,
/// next to the day of the question, or at an end of the calendar.
fn edges_of_expiry(case: &Case<'_>, edges: &mut ValueEdges) {
    let Value::Periods(mut periods) = case.get(Fact::AffiliationPeriods) else { return };
    let mut joined = Vec::new();
    let are_joined = periods.len() > FEW_PERIODS;
    if are_joined {
        joined.extend_from_slice(periods);
        Period::merge(&mut joined);
        periods = &joined;
    }
    let ends = periods.iter().flat_map(|period| [Some(period.from), period.to]).flatten();
    let next = periods
        .iter()
        .flat_map(|period| [Some(period.from.plus_days(-1)), period.to.map(|to| to.plus_days(1))]);
    let not_covered = next
        .flatten()
        .filter(|day| are_joined || !periods.iter().any(|period| period.covers(*day)));
    let shift = days_after_last_covered(&case.readings);
    let given = case.get(Fact::CertificateExpiredOn).day().unwrap_or(Day::MIN);
    for anchor in [case.day(), given] {
        let mut push_nearest = |last_covered: &mut dyn Iterator<Item = Day>| {
            let expiry = last_covered.map(|day| day.plus_days(shift));
            let accepted = expiry.filter(|day| Day::MIN <= *day && *day <= case.day());
            if let Some(day) = accepted.min_by_key(|day| (day.days_until(anchor).abs(), *day)) {
                edges.push(Value::Day(day));
            }
        };
        push_nearest(&mut ends.clone());
        push_nearest(&mut not_covered.clone());
    }
}
