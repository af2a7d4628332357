//! Exam transfer: whether the Office can attach an earlier exam result to a new file.
//!
//! Sources: S000-05 (S001-08), S000-24, S000-25 (S001-27, S001-28).
//!
//! # Our reading
//!
//! - `as_of` is the day on which the Office attaches the result. To plan, it is the day you expect it to; the day of
//!   sending the request is the generous reading (Q4).
//! - The two routes are alternatives, as S000-05 says "or". S000-24 and S000-25 taken alone would bar the
//!   affiliation route once the exam's 2 years are over: that is the reading `lapsed-exam` = `exam-must-be-valid`
//!   (Q1).
//! - S000-05 sets no end to the affiliation route. The reading `affiliation-route` = `two-years-after-expiry` closes it
//!   2 years after the expiry day, by analogy with the absence of more than 2 years; that day never moves (Q34).
//! - Affiliated means with a collection agency, in the words of S000-05, on the last day that the certificate covered
//!   (Q2). Elsewhere the Office ties a link to an agent whose permit is valid (Q3).
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
use crate::language::Words;
use crate::rule::Case;
use crate::rule::common::DAY_OF_THE_QUESTION;
use crate::rule::dated::Dated;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{Period, Value};
use crate::rule::law::{Law, LawTerm};
use crate::rule::limit::Limit;
use crate::rule::member::{Choice as _, Member as _, Set, States};
use crate::rule::reading::{AffiliationRoute, Counting, ExpiryDay, LapsedExam, Reading, Readings};
use crate::rule::value::Out;
use crate::rules::absence::ABSENCE_MONTHS;
use crate::rules::exam_validity::{self, LAST_DAY, NEXT_EXAM_AGAIN, NEXT_EXAM_AGAIN_BY_SAG};
use crate::rules::new_file_after_expiry::{NEXT_AFTER_CLICSEQUR, NEXT_NEW_FILE};

/// The routes by which the Office attaches a result (S000-05, S001-08).
pub static ROUTES: Law<&[Route]> = Law {
    slug: "transfer-routes",
    words: Words {
        fr: "voies par lesquelles l’Office associe un résultat d’examen à un nouveau dossier",
        en: "routes by which the Office attaches an exam result to a new file",
    },
    day: DAY_OF_THE_QUESTION,
    rules: &["exam-transfer", "holder-review"],
    after: &[],
    rows: &[Dated::new(EITHER_ROUTE, &["S000-05", "S001-08"]).open(&["Q1", "Q34"])],
    in_words: |routes, lang| {
        let each = routes.iter().map(|route| route.words().in_lang(lang));
        each.collect::<Vec<_>>().join("; ")
    },
}
.of_all_days();

const EITHER_ROUTE: &[Route] = &[Route::AffiliatedAtExpiry, Route::ExamWithinTwoYears];

outcomes! {
    1 Eligible "eligible" rank 1 {
        about "l’Office peut associer le résultat de l’examen au nouveau dossier" /
            "the Office can attach the exam result to the new file";
        to "l’Office peut associer le résultat de votre examen à votre nouveau dossier" /
            "the Office can attach your exam result to your new file"
    } next ["new-file-in-own-name", ..NEXT_NEW_FILE] after_clicsequr [..NEXT_AFTER_CLICSEQUR];
    2 NotEligible "not-eligible" rank 2 {
        about "l’Office ne peut associer aucun résultat; il faut passer l’examen" /
            "the Office can attach no result; the exam must be taken";
        to "l’Office ne peut associer aucun résultat à votre nouveau dossier; vous devez passer l’examen" /
            "the Office can attach no result to your new file; you must take the exam"
    } next [..NEXT_EXAM_AGAIN] after_clicsequr [..NEXT_EXAM_AGAIN_BY_SAG];
}

const ROUTE_END: Limit = Limit::of(
    "affiliation_route_ends_on",
    "la fin de la voie du lien",
    "the end of the affiliation route",
);

reasons! {
    1 AffiliatedAtExpiry "affiliated-at-expiry" ["S000-05", "S001-08", "S000-25", "S001-28", "Q1", "Q3", "Q34"] {
        about "la représentante ou le représentant avait un lien avec une agence de recouvrement à l’échéance du certificat; aucune page ne dit jusqu’à quand cette voie reste ouverte[ (selon la lecture choisie, jusqu’au {affiliation_route_ends_on} inclusivement)]; après la fin des 2\u{a0}ans de l’examen[, le {exam_route_ends_on}], la page lue à la lettre demande de le reprendre\u{a0}: il faut d’abord écrire à l’Office" /
            "the representative was affiliated with a collection agency when the certificate expired; no page says until when this route stays open[ (under the reading chosen, up to and including {affiliation_route_ends_on})]; after the end of the exam’s 2 years[, {exam_route_ends_on}], the page read to the letter asks for the exam again: write to the Office first";
        to "vous aviez un lien avec une agence de recouvrement à l’échéance de votre certificat; aucune page ne dit jusqu’à quand cette voie reste ouverte[ (selon la lecture choisie, jusqu’au {affiliation_route_ends_on} inclusivement)]; après la fin des 2\u{a0}ans de votre examen[, le {exam_route_ends_on}], la page lue à la lettre demande de le reprendre\u{a0}: écrivez d’abord à l’Office" /
            "you were affiliated with a collection agency when your certificate expired; no page says until when this route stays open[ (under the reading chosen, up to and including {affiliation_route_ends_on})]; after the end of your exam’s 2 years[, {exam_route_ends_on}], the page read to the letter asks for the exam again: write to the Office first"
    } limits [ROUTE_END];
    2 ExamWithinTwoYears "exam-within-two-years" ["S000-05", "S001-08", "S000-25", "S001-28", "Q4", "Q5"] {
        about "la réussite de l’examen date de 2\u{a0}ans ou moins\u{a0}: par cette voie, l’Office peut associer le résultat s’il le fait dans ces 2\u{a0}ans[, au plus tard le {exam_route_ends_on}], et toute la démarche en ligne, paiement et lien compris, doit aussi être terminée d’ici là" /
            "the exam was passed 2 years ago or less: by this route the Office can attach the result if it does so within these 2 years[, on {exam_route_ends_on} at the latest], and the whole online procedure, payment and affiliation included, must be finished by then as well";
        to "vous avez réussi l’examen il y a 2\u{a0}ans ou moins\u{a0}: par cette voie, l’Office peut associer votre résultat s’il le fait dans ces 2\u{a0}ans[, au plus tard le {exam_route_ends_on}], et vous devez aussi avoir terminé d’ici là toute la démarche en ligne, paiement et lien compris" /
            "you passed the exam 2 years ago or less: by this route the Office can attach your result if it does so within these 2 years[, on {exam_route_ends_on} at the latest], and you must also have finished the whole online procedure by then, payment and affiliation included"
    } limits [LAST_DAY];
    3 NeitherRoute "neither-route" ["S000-05", "S001-08", "S000-25", "S001-28", "OPC-work-stoppage", "Q34"] {
        about "plus de 2\u{a0}ans se sont écoulés depuis la réussite de l’examen[ (ils ont pris fin le {exam_route_ends_on})], et [{no_link}la représentante ou le représentant n’avait de lien avec aucune agence de recouvrement à l’échéance du certificat|la voie du lien à l’échéance du certificat n’est pas ouverte][ (selon la lecture choisie, elle a pris fin le {affiliation_route_ended_on})]" /
            "more than 2 years have passed since the exam was passed[ (they ended on {exam_route_ends_on})], and [{no_link}the representative was affiliated with no collection agency when the certificate expired|the route of affiliation at the expiry of the certificate is not open][ (under the reading chosen, it ended on {affiliation_route_ended_on})]";
        to "plus de 2\u{a0}ans se sont écoulés depuis que vous avez réussi l’examen[ (ils ont pris fin le {exam_route_ends_on})], et [{no_link}vous n’aviez de lien avec aucune agence de recouvrement à l’échéance de votre certificat|la voie du lien à l’échéance de votre certificat ne vous est pas ouverte][ (selon la lecture choisie, elle a pris fin le {affiliation_route_ended_on})]" /
            "more than 2 years have passed since you passed the exam[ (they ended on {exam_route_ends_on})], and [{no_link}you were affiliated with no collection agency when your certificate expired|the route of affiliation at the expiry of your certificate is not open to you][ (under the reading chosen, it ended on {affiliation_route_ended_on})]"
    } limits [LAST_DAY, ROUTE_END];
    4 ExamNotPassed "exam-not-passed" ["S000-04", "S000-05", "S001-07", "S001-08"] {
        about "l’examen n’a pas été réussi\u{a0}: il n’y a pas de résultat à associer" /
            "the exam was not passed: there is no result to attach";
        to "vous n’avez pas réussi l’examen\u{a0}: il n’y a pas de résultat à associer" /
            "you have not passed the exam: there is no result to attach"
    } limits [];
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
    ExamPassedOn exam_passed_on (Day, or "never" { words exam_never_passed })
        [past, act, doing(words pass_exam)]
        { words day_exam_passed };
    AffiliatedAtExpiry affiliated_at_expiry (bool) []
        { words affiliated_at_expiry };
    /// With the periods, in the place of `affiliated_at_expiry`; else for the end of the affiliation route.
    CertificateExpiredOn certificate_expired_on (Day, optional) [past]
        { words expiry_day };
    AffiliationPeriods affiliation_periods (Periods, optional) []
        { about "périodes de lien avec une agence de recouvrement" /
              "periods of affiliation with a collection agency";
          to "périodes où vous aviez un lien avec une agence de recouvrement" /
              "periods in which you were affiliated with a collection agency" };
}

values! {
    routes (States<Route, RouteState>) { both "voies" / "routes" };
    last_day as LastDay (Day?) since exam_passed_on { both "dernier jour de la voie de l’examen" / "last day of the exam route" };
    last_day_extended as LastDayExtended (Day?) [unless_as last_day] {
        both "dernier jour de la voie de l’examen, reporté s’il tombe un samedi, un dimanche ou un autre jour férié" /
            "last day of the exam route, moved where it is a Saturday, a Sunday or another holiday"
    };
    affiliation_route_ends_on as AffiliationRouteEndsOn (Day?) {
        both "fin de la voie du lien" / "end of the affiliation route"
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
        AffiliationRoute = NoTimeLimit,
        ExpiryDay = FirstDayNotCovered,
    ],
    laws: [ROUTES],
    undetermined: next ["certificate-help"],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    relate: relate,
    unknowns: |case| case.unknown_except(settled(case)),
    // A route that nobody had was not closed by an analogy.
    cites: |case, _, id| {
        let ended = || sentence_values(case, "affiliation_route_ended_on") != Out::Null;
        match id {
            "OPC-work-stoppage" => ended(),
            "Q34" => sentence_values(case, "no_link") == Out::Null,
            _ => true,
        }
    },
    edges: edges,
    turns: turns,
    deduced: |case, place| {
        let is_of_link = Fact::ALL.get(place) == Some(&Fact::AffiliatedAtExpiry);
        let affiliated = is_affiliated_of(case).filter(|_| is_of_link)?;
        Some((Value::Flag(affiliated), usize::from(Fact::AffiliationPeriods.place()) - 1))
    },
    uses: |case, reading| reading != Reading::ExpiryDay || has_periods(case),
    depends_on_reading: depends_on_reading,
    sentence_values: sentence_values,
    clicsequr_procedure: [Eligible],
}

/// Whether the person was affiliated at the expiry, as far as the facts say.
fn is_affiliated_of(case: &Case<'_>) -> Option<bool> {
    match (case.get(Fact::AffiliatedAtExpiry), case.get(Fact::AffiliationPeriods)) {
        (Value::Flag(affiliated), _) => Some(affiliated),
        (_, Value::Periods(periods)) => {
            let expired_on = case.get(Fact::CertificateExpiredOn).day()?;
            Some(is_affiliated(expired_on, periods, &case.readings))
        }
        _ => None,
    }
}

/// Whether outcome, days or next change may depend on a reading.
fn depends_on_reading(case: &Case<'_>, reading: Reading) -> bool {
    let passed_on = case.get(Fact::ExamPassedOn);
    let may_be_affiliated = case.get(Fact::AffiliatedAtExpiry) != Value::Flag(false);
    match reading {
        Reading::LeapDay => {
            let is_leap_day = |fact: &Value<'_>| fact.day().is_some_and(Day::is_leap_day);
            !(RULE.unknowns)(case).is_empty() || case.facts.iter().any(is_leap_day)
        }
        Reading::Counting => exam_validity::term(&case.readings).depends_on(passed_on, reading),
        // Without a link there is no route by it; of an exam that was never passed only the end of that route is given.
        Reading::LapsedExam => may_be_affiliated && passed_on != Value::Never,
        Reading::AffiliationRoute => may_be_affiliated,
        _ => true,
    }
}

/// What the sentences name beside facts and values: the end of the exam route under the readings, that nobody was affiliated
/// at the expiry, and the end of the affiliation route where it is past.
fn sentence_values(case: &Case<'_>, name: &str) -> Out {
    let readings = &case.readings;
    let expired_on = case.get(Fact::CertificateExpiredOn).day();
    let affiliated = is_affiliated_of(case);
    let day = match name {
        "no_link" if affiliated == Some(false) => return Out::Flag(true),
        "exam_route_ends_on" => {
            let passed_on = case.get(Fact::ExamPassedOn).day();
            passed_on.map(|passed_on| exam_validity::term(readings).end(passed_on).limit)
        }
        "affiliation_route_ended_on" if affiliated == Some(true) && is_route_limited(readings) => {
            let ends_on = expired_on.map(|expired_on| route_end(expired_on, readings));
            ends_on.filter(|ends_on| *ends_on < case.day())
        }
        _ => None,
    };
    day.map_or(Out::Null, Out::Day)
}

/// Whether the exam result can be attached to the new file.
#[inline(always)]
pub(crate) fn decide(facts: &Facts<'_>, as_of: Day, readings: &Readings) -> Decision {
    let passed_on = facts.exam_passed_on;
    let exam = exam_validity::decide(&exam_validity::Facts { passed_on }, as_of, readings);
    let expired_on = facts.certificate_expired_on;
    let affiliated = match (expired_on, facts.affiliation_periods) {
        (Some(expired_on), Some(periods)) => is_affiliated(expired_on, periods, readings),
        _ => facts.affiliated_at_expiry,
    };
    let affiliation_route_ends_on = expired_on
        .filter(|_| affiliated & is_route_limited(readings))
        .map(|expired_on| route_end(expired_on, readings));
    let routes = ROUTES.at(as_of);
    let exam_route = routes.contains(&Route::ExamWithinTwoYears)
        && exam.outcome == exam_validity::Outcome::Valid;
    let affiliation_route = routes.contains(&Route::AffiliatedAtExpiry)
        & passed_on.is_some()
        & affiliated
        & affiliation_route_ends_on.is_none_or(|last| as_of <= last)
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
        affiliation_route_ends_on,
    }
}

impl Decision {
    /// The later of the last days of the routes that are open, of those that have one.
    pub(crate) fn last_open_day(&self, readings: &Readings) -> Option<Day> {
        let is_open = |route| self.routes.get(route) == Some(RouteState::Open);
        let of_exam = match readings.counting(Counting::Calendar) {
            Counting::Calendar => self.last_day,
            Counting::Cpa269 => self.last_day_extended,
        };
        let of_exam = of_exam.filter(|_| is_open(Route::ExamWithinTwoYears));
        let of_link = self.affiliation_route_ends_on.filter(|_| is_open(Route::AffiliatedAtExpiry));
        of_exam.max(of_link)
    }
}

/// Whether the affiliation route has an end under the readings.
fn is_route_limited(readings: &Readings) -> bool {
    readings.affiliation_route() == AffiliationRoute::TwoYearsAfterExpiry
}

/// The last day of the affiliation route, where it has one.
pub(crate) fn route_end(expired_on: Day, readings: &Readings) -> Day {
    route_term(readings).end(expired_on).raw
}

/// How long the affiliation route stays open, where it has an end.
pub(crate) fn route_term(readings: &Readings) -> LawTerm {
    LawTerm { months: &ABSENCE_MONTHS, leap: readings.leap_day(), counting: Counting::Calendar }
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

/// Whether affiliation is given by periods.
#[inline(always)]
fn has_periods(case: &Case<'_>) -> bool {
    !case.get(Fact::AffiliationPeriods).is_unknown()
}

#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    if !case.get(Fact::AffiliatedAtExpiry).is_unknown() && has_periods(case) {
        let facts = [Fact::AffiliatedAtExpiry, Fact::AffiliationPeriods];
        return Err(Fault::among(ErrorCode::ConflictingFacts, &facts));
    }
    Ok(())
}

/// The facts that are not asked for: affiliation is given in one of two ways, and the expiry day is needed for periods and
/// for the end of a route.
#[inline(always)]
fn settled(case: &Case<'_>) -> Set<Fact> {
    let has_periods = has_periods(case);
    let needs_expiry = has_periods | is_route_limited(&case.readings);
    Set::of(&[Fact::AffiliationPeriods])
        .with_if(has_periods, Fact::AffiliatedAtExpiry)
        .with_if(!needs_expiry, Fact::CertificateExpiredOn)
}

fn edges(case: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    match fact {
        Fact::ExamPassedOn => {
            exam_validity::term(&case.readings).edges(case.day(), edges);
        }
        Fact::CertificateExpiredOn => edges_of_expiry(case, edges),
        Fact::AffiliationPeriods => {
            edges.push(Value::Periods(&[]));
            edges.push(Value::Periods(&[Period { from: Day::MIN, to: None }]));
        }
        Fact::AffiliatedAtExpiry => {}
    }
}

/// The periods in order, those that meet joined: of a few, without memory.
struct Joined {
    few: [Period; FEW_PERIODS],
    many: Vec<Period>,
    count: usize,
}

const FEW_PERIODS: usize = 8;

impl Joined {
    fn of(periods: &[Period]) -> Joined {
        let few = [Period { from: Day::MIN, to: None }; FEW_PERIODS];
        let mut joined = Joined { few, many: Vec::new(), count: periods.len() };
        if periods.len() > FEW_PERIODS {
            joined.many.extend_from_slice(periods);
        }
        let all = joined.few.iter_mut().zip(periods);
        all.for_each(|(place, period)| *place = *period);
        let count = joined.count;
        joined.count = Period::merge_in(joined.all_mut().get_mut(..count).unwrap_or_default());
        joined
    }

    fn all_mut(&mut self) -> &mut [Period] {
        if self.many.is_empty() { &mut self.few } else { &mut self.many }
    }

    fn periods(&self) -> &[Period] {
        let all: &[Period] = if self.many.is_empty() { &self.few } else { &self.many };
        all.get(..self.count).unwrap_or_default()
    }
}

/// The periods can be any number: of the expiry days at which they turn, only those matter that lie on either side of the
/// day given, of the day of the question and of the first day of which the route is still open, or at an end of the
/// calendar.
fn edges_of_expiry(case: &Case<'_>, edges: &mut ValueEdges) {
    let today = case.day();
    if is_route_limited(&case.readings) {
        route_term(&case.readings).each_first_start(today, |first| edges.turn(first));
    }
    let Value::Periods(periods) = case.get(Fact::AffiliationPeriods) else { return };
    let joined = Joined::of(periods);
    let periods = joined.periods();
    let shift = days_after_last_covered(&case.readings);
    let given = case.get(Fact::CertificateExpiredOn).day().unwrap_or(Day::MIN);
    let is_covered = |day: &Day| {
        let last_covered = day.plus_days(-shift);
        let starts_after = periods.partition_point(|period| period.from <= last_covered);
        starts_after
            .checked_sub(1)
            .and_then(|place| periods.get(place))
            .is_some_and(|period| period.covers(last_covered))
    };
    let mut around = |anchor: Day| {
        // The periods are in order: what is nearest to a day lies in the two before it or the two after.
        let after = periods.partition_point(|period| period.from.plus_days(shift) <= anchor);
        let near = periods.iter().take(after + 2).skip(after.saturating_sub(2));
        let turns = near.flat_map(|period| {
            let (before, first) = (period.from.plus_days(-1), period.from);
            [Some(before), Some(first), period.to, period.to.map(|to| to.plus_days(1))]
        });
        let expiry = turns.flatten().map(|last_covered| last_covered.plus_days(shift));
        let accepted = expiry.filter(|day| Day::MIN <= *day && *day <= today);
        for covered in [true, false] {
            let of_kind = accepted.clone().filter(|day| is_covered(day) == covered);
            let (mut before, mut after) = (None, None);
            for day in of_kind {
                if day <= anchor {
                    before = before.max(Some(day));
                } else {
                    after = Some(after.map_or(day, |nearest: Day| nearest.min(day)));
                }
            }
            for day in [before, after].into_iter().flatten() {
                edges.push(Value::Day(day));
            }
        }
    };
    around(today);
    around(given);
    route_term(&case.readings).each_first_start(today, around);
}

/// The day after the exam's 2 years, and that after the affiliation route. Of an expiry day that is not known, the first
/// later days on which the periods begin to allow another one.
fn turns(case: &Case<'_>, turns: &mut Turns) {
    let facts = Facts::of(case);
    let readings = &case.readings;
    ROUTES.turns(|first| turns.day(first));
    if let Some(passed_on) = facts.exam_passed_on {
        exam_validity::term(readings).turns(passed_on, turns);
    }
    if let Some(expired_on) = facts.certificate_expired_on.filter(|_| is_route_limited(readings)) {
        turns.after(route_end(expired_on, readings));
    }
    let Some(periods) = facts.affiliation_periods else { return };
    let shift = days_after_last_covered(readings);
    let today = case.day();
    let later = |day: &Day| today < *day;
    let joined = Joined::of(periods);
    let periods = joined.periods();
    let starts = periods.iter().map(|period| period.from.plus_days(shift));
    let ends = periods.iter().filter_map(|period| period.to).map(|to| to.plus_days(1 + shift));
    // Where the route has an end, a period closes it unless the next one has begun by then.
    let closed = periods.iter().enumerate().filter_map(|(place, period)| {
        let closed = route_end(period.to?.plus_days(shift), readings).plus_days(1);
        let next = periods.get(place + 1).map(|next| next.from.plus_days(shift));
        next.is_none_or(|next| closed < next).then_some(closed)
    });
    let first = [
        starts.filter(later).min(),
        ends.filter(later).min(),
        closed.filter(|day| is_route_limited(readings) && later(day)).min(),
    ];
    for day in first.into_iter().flatten() {
        turns.day(day);
    }
}
