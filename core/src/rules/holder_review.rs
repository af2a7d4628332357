//! Holder review: what one person must do next.
//!
//! Sources: those of the rules it asks. It re-reads none of their facts: each part decides, this rule only orders.
//!
//! # Our reading
//!
//! - The order is that of what blocks: a number that cannot be right, a certificate that is gone, an absence, a
//!   suspension, a renewal, an account.
//! - A certificate whose renewal was completed in time is asked about with its next expiry day.
//! - A temporary certificate was not renewed.
//! - `renewal_lead_days` is the caller's choice: no source says when a renewal opens.
//! - A certificate and the account that reaches it run for the same two years: a holder who signs in only to renew
//!   meets both ends together (Q20). The reason `account-ends-with-certificate` says so.
//!
//! ```
//! use echeance::Question;
//! use time::macros::date;
//!
//! let asked = Question::new("holder-review")
//!     .as_of(date!(2026-11-21))
//!     .fact("certificate_number", "none")
//!     .fact("account_last_used_on", "none")
//!     .fact("issued_on", date!(2025-01-15))
//!     .fact("affiliated", true)
//!     .ask()?;
//! assert_eq!(asked.outcome_slug(), "renew");
//! # Ok::<(), echeance::Error>(())
//! ```

use core::fmt;

use crate::asking::possible;
use crate::calendar::Day;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{Fact, FactSet, Kind as FactKind, Value};
use crate::rule::reading::{Reading, Readings};
use crate::rule::{
    AskPart, Case, Clock, Decision as AnyDecision, Out, ReasonSet, Rule, ValueKind, ValueSpec,
    outcomes, reasons, uses_all,
};
use crate::rules::certificate_number::is_well_formed;
use crate::rules::certificate_status::{
    self, Kind, TERM_MONTHS, expiry_of, is_expiry_told, kind_of, relate_certificate,
};
use crate::rules::{
    absence, certificate_number, certificate_renewal, exam_transfer, exam_validity, inactivity,
};

outcomes! {
    1 FixNumber "fix-number" rank 8,
        "le numéro de certificat est à corriger",
        "the certificate number must be corrected";
    2 NewApplication "new-application" rank 7,
        "une nouvelle demande est à présenter",
        "a new application must be made";
    3 TransferExamResult "transfer-exam-result" rank 5,
        "le transfert du résultat de l’examen est à demander",
        "the transfer of the exam result must be requested";
    4 RetakeExam "retake-exam" rank 6, "l’examen est à reprendre", "the exam must be taken again";
    5 Affiliate "affiliate" rank 4,
        "un lien avec un agent titulaire d’un permis est à déclarer",
        "an affiliation with an agent holding a permit must be declared";
    6 Renew "renew" rank 3, "le certificat est à renouveler", "the certificate must be renewed";
    7 SignInToKeepAccount "sign-in-to-keep-account" rank 2,
        "une connexion s’impose pour conserver le compte",
        "a sign-in is needed to keep the account";
    8 NothingDue "nothing-due" rank 1, "rien n’est à faire pour l’instant", "nothing is due for now";
}

reasons! {
    rule 28;
    1 NumberMalformed "number-malformed" ["S000-16", "S000-18"],
        "le numéro de certificat n’a pas la forme attendue",
        "the certificate number does not have the expected form";
    2 CertificateCancelled "certificate-cancelled" ["R-2.2-s51"],
        "le certificat est annulé[ depuis le {cancelled_on}]",
        "the certificate is cancelled[ since {cancelled_on}]";
    3 ExamTransferPossible "exam-transfer-possible" ["S000-01", "S000-05"],
        "le certificat est expiré et le résultat de l’examen peut être transféré",
        "the certificate has expired and the exam result can be transferred";
    4 ExamToRetake "exam-to-retake" ["S000-01", "S000-05", "S000-25"],
        "le certificat est expiré et le résultat de l’examen ne peut plus être transféré",
        "the certificate has expired and the exam result can no longer be transferred";
    5 AwayMoreThanTwoYears "away-more-than-two-years" ["OPC-work-stoppage"],
        "le représentant est sans lien avec un agent depuis plus de 2\u{a0}ans[ (depuis le {unaffiliated_since})]",
        "the representative has had no affiliation with an agent for more than 2 years[ (since {unaffiliated_since})]";
    6 NotAffiliated "not-affiliated" ["OPC-work-stoppage"],
        "le certificat est suspendu, faute de lien avec un agent titulaire d’un permis valide",
        "the certificate is suspended, for want of an affiliation with an agent holding a valid permit";
    7 RenewalWindowOpen "renewal-window-open" ["S000-01", "OPC-renewing"],
        "le renouvellement est ouvert[, jusqu’au {act_by}]",
        "the renewal is open[, until {act_by}]";
    8 AccountEndsWithCertificate "account-ends-with-certificate" ["S004-36", "S004-37", "S004-38", "Q20"],
        "le compte clicSÉQUR arrive lui aussi à son terme\u{a0}: il est en période de préavis",
        "the clicSÉQUR account is coming to its end as well: it is in its notice period";
    9 AccountInNoticePeriod "account-in-notice-period" ["S004-36", "S004-37", "S004-38"],
        "le compte clicSÉQUR sera annulé faute d’utilisation[\u{a0}; dernier jour pour l’utiliser\u{a0}: {act_by}]",
        "the clicSÉQUR account will be cancelled for want of use[; last day to use it: {act_by}]";
    10 AccountCancelled "account-cancelled" ["S004-36"],
        "le compte clicSÉQUR, inutilisé pendant 24\u{a0}mois, est annulé",
        "the clicSÉQUR account, unused for 24 months, is cancelled";
    11 NothingDue "nothing-due" ["S000-23"],
        "le certificat est en règle et aucune échéance n’est proche",
        "the certificate is in order and no due day is near";
}

/// The facts, known. `Debug` does not show the number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Facts<'a> {
    /// The certificate number; `None` where it is not to be checked.
    pub certificate_number: Option<&'a str>,
    /// The kind of certificate.
    pub kind: Kind,
    /// The day it was issued; `None`: some day before.
    pub issued_on: Option<Day>,
    /// The day it expires, before any renewal told below.
    pub expires_on: Day,
    /// The last day with an affiliation; `None` while affiliated.
    pub unaffiliated_since: Option<Day>,
    /// The day the certificate was or will be cancelled.
    pub cancelled_on: Option<Day>,
    /// The day a renewal was completed.
    pub renewal_completed_on: Option<Day>,
    /// The day the exam was passed; `None` where it never was.
    pub exam_passed_on: Option<Day>,
    /// Whether the person was affiliated when the certificate expired.
    pub affiliated_at_expiry: bool,
    /// The day the clicSÉQUR account was last used; `None` where it is not to be looked at.
    pub account_last_used_on: Option<Day>,
    /// How many days before its last day a renewal is called for.
    pub renewal_lead_days: i32,
}

impl fmt::Debug for Facts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Facts").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reasons: ReasonSet,
    /// The last day on which the act is in time.
    pub act_by: Option<Day>,
}

/// What one person must do next.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts<'_>, as_of: Day, readings: &Readings) -> Decision {
    review(facts, as_of, readings).0
}

/// The decision, and the facts that it rests on.
#[inline(always)]
fn review(facts: &Facts<'_>, as_of: Day, readings: &Readings) -> (Decision, FactSet) {
    let decided = |outcome, reason: Reason, act_by, rests_on: &[usize]| {
        let decision = Decision { outcome, reasons: reason.only(), act_by };
        (decision, FactSet::of(rests_on).and(CERTIFICATE))
    };
    if facts.certificate_number.is_some_and(|number| !is_well_formed(number)) {
        let (decision, _) = decided(Outcome::FixNumber, Reason::NumberMalformed, None, &[]);
        return (decision, FactSet::of(&[CERTIFICATE_NUMBER]));
    }
    let renewal = renewal(facts, as_of, readings);
    let status =
        certificate_status::decide(&status_facts(facts, renewal.as_ref()), as_of, readings);
    match status.outcome {
        certificate_status::Outcome::Cancelled => {
            return decided(Outcome::NewApplication, Reason::CertificateCancelled, None, &[]);
        }
        certificate_status::Outcome::Expired => {
            let exam = exam_transfer::Facts {
                exam_passed_on: facts.exam_passed_on,
                affiliated_at_expiry: facts.affiliated_at_expiry,
            };
            let transfer = exam_transfer::decide(&exam, as_of, readings);
            let rests_on = [EXAM_PASSED_ON, AFFILIATED_AT_EXPIRY];
            return match transfer.outcome {
                exam_transfer::Outcome::Eligible => decided(
                    Outcome::TransferExamResult,
                    Reason::ExamTransferPossible,
                    transfer.last_day.filter(|_| transfer.exam_route),
                    &rests_on,
                ),
                exam_transfer::Outcome::NotEligible => {
                    decided(Outcome::RetakeExam, Reason::ExamToRetake, None, &rests_on)
                }
            };
        }
        certificate_status::Outcome::NotYetIssued
        | certificate_status::Outcome::Suspended
        | certificate_status::Outcome::Valid => {}
    }
    let affiliation = [AFFILIATED, UNAFFILIATED_SINCE];
    let away = absence::Facts { unaffiliated_since: facts.unaffiliated_since };
    let absence = absence::decide(&away, as_of, readings);
    if absence.outcome == absence::Outcome::NewApplication {
        let reason = Reason::AwayMoreThanTwoYears;
        return decided(Outcome::NewApplication, reason, None, &affiliation);
    }
    if status.outcome == certificate_status::Outcome::Suspended {
        let reason = Reason::NotAffiliated;
        return decided(Outcome::Affiliate, reason, absence.last_day, &affiliation);
    }
    let account = facts.account_last_used_on.map(|last_used_on| {
        inactivity::decide(&inactivity::Facts { last_used_on }, as_of, readings)
    });
    let account_outcome = account.map(|account| account.outcome);
    let in_notice = matches!(
        account_outcome,
        Some(inactivity::Outcome::FirstNotice | inactivity::Outcome::FinalNotice)
    );
    let last = [AFFILIATED, UNAFFILIATED_SINCE, ACCOUNT_LAST_USED_ON];
    if let Some(renewal) = renewal
        && renewal.outcome == certificate_renewal::Outcome::Open
        && as_of.days_until(renewal.renew_by) <= facts.renewal_lead_days
    {
        let (mut decision, rests_on) =
            decided(Outcome::Renew, Reason::RenewalWindowOpen, Some(renewal.renew_by), &last);
        decision.reasons =
            decision.reasons.and_if(in_notice, Reason::AccountEndsWithCertificate.only());
        return (decision, rests_on);
    }
    let act_by = account.map(|account| account.cancellation_on.plus_days(-1));
    if in_notice {
        return decided(Outcome::SignInToKeepAccount, Reason::AccountInNoticePeriod, act_by, &last);
    }
    if account_outcome == Some(inactivity::Outcome::Cancelled) {
        return decided(Outcome::SignInToKeepAccount, Reason::AccountCancelled, act_by, &last);
    }
    decided(Outcome::NothingDue, Reason::NothingDue, None, &last)
}

/// The renewal, where the certificate is of a kind that is renewed.
#[inline(always)]
fn renewal(
    facts: &Facts<'_>,
    as_of: Day,
    readings: &Readings,
) -> Option<certificate_renewal::Decision> {
    (facts.kind == Kind::Regular).then(|| {
        let facts = certificate_renewal::Facts {
            expires_on: facts.expires_on,
            completed_on: facts.renewal_completed_on,
        };
        certificate_renewal::decide(&facts, as_of, readings)
    })
}

#[inline(always)]
fn status_facts(
    facts: &Facts<'_>,
    renewal: Option<&certificate_renewal::Decision>,
) -> certificate_status::Facts {
    let renewed = renewal.and_then(|renewal| renewal.next_expires_on);
    certificate_status::Facts {
        kind: facts.kind,
        issued_on: facts.issued_on,
        expires_on: renewed.unwrap_or(facts.expires_on),
        affiliated: facts.unaffiliated_since.is_none(),
        cancelled_on: facts.cancelled_on,
    }
}

const CERTIFICATE_NUMBER: usize = 0;
const KIND: usize = 1;
const ISSUED_ON: usize = 2;
const EXPIRES_ON: usize = 3;
const AFFILIATED: usize = 4;
const UNAFFILIATED_SINCE: usize = 5;
const CANCELLED_ON: usize = 6;
const RENEWAL_COMPLETED_ON: usize = 7;
const EXAM_PASSED_ON: usize = 8;
const AFFILIATED_AT_EXPIRY: usize = 9;
const ACCOUNT_LAST_USED_ON: usize = 10;
const RENEWAL_LEAD_DAYS: usize = 11;

/// What every decision rests on that gets past the number.
const CERTIFICATE: FactSet = FactSet::of(&[
    CERTIFICATE_NUMBER,
    KIND,
    ISSUED_ON,
    EXPIRES_ON,
    CANCELLED_ON,
    RENEWAL_COMPLETED_ON,
    RENEWAL_LEAD_DAYS,
]);

/// Days before its last day at which a renewal is called for, where the caller does not choose (no source).
pub const RENEWAL_LEAD_DAYS_DEFAULT: i32 = 90;

/// The rule.
pub static RULE: Rule = Rule {
    number: 28,
    slug: "holder-review",
    title: Words { fr: "Revue d’un titulaire", en: "Holder review" },
    question: Words {
        fr: "Que doit faire cette personne, et d’ici quand\u{a0}?",
        en: "What must this person do next, and by when?",
    },
    clock: Clock::Day,
    facts: FACTS,
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "act_by",
            ValueKind::Day,
            "dernier jour pour agir",
            "last day on which the act is in time",
        ),
        ValueSpec::new(
            "decisions",
            ValueKind::Decisions,
            "réponses des règles consultées",
            "answers of the rules asked",
        ),
    ],
    readings: &[
        (Reading::LeapDay, 1),
        (Reading::Counting, 1),
        (Reading::LapsedExam, 1),
        (Reading::ExpiryDay, 1),
        (Reading::RenewalPeriod, 1),
        (Reading::InactivityBoundary, 1),
    ],
    clicsequr_procedure: true,
    decide: decide_case,
    relate,
    open,
    edges,
    turns,
    uses: uses_all,
    asks,
};

static FACTS: &[Fact] = &[
    Fact::new(
        "certificate_number",
        FactKind::Text(Some("none")),
        "numéro de certificat, ou «\u{a0}none\u{a0}» pour ne pas le vérifier",
        "certificate number, or “none” to leave it unchecked",
    ),
    Fact::new(
        "kind",
        FactKind::Choice(&["regular", "temporary"]),
        "sorte de certificat",
        "kind of certificate",
    )
    .or(Value::Choice(1)),
    Fact::new("issued_on", FactKind::Day(None), "jour de la délivrance", "day of issue"),
    Fact::new(
        "expires_on",
        FactKind::Day(None),
        "jour d’échéance (à défaut\u{a0}: 2\u{a0}ans après la délivrance)",
        "expiry day (if absent: 2 years after issue)",
    ),
    Fact::new(
        "affiliated",
        FactKind::YesNo(None),
        "lien, ce jour-là, avec un agent titulaire d’un permis valide",
        "affiliated, on that day, with an agent holding a valid permit",
    ),
    Fact::new(
        "unaffiliated_since",
        FactKind::Day(Some("none")),
        "dernier jour avec un lien, ou «\u{a0}none\u{a0}»",
        "last day with an affiliation, or “none”",
    )
    .past(),
    Fact::new(
        "cancelled_on",
        FactKind::Day(Some("none")),
        "jour de l’annulation, ou «\u{a0}none\u{a0}»",
        "day of cancellation, or “none”",
    )
    .or(Value::Never),
    Fact::new(
        "renewal_completed_on",
        FactKind::Day(Some("none")),
        "jour où le renouvellement a été terminé, ou «\u{a0}none\u{a0}»",
        "day the renewal was completed, or “none”",
    )
    .past()
    .or(Value::Never),
    Fact::new(
        "exam_passed_on",
        FactKind::Day(Some("never")),
        "jour de la réussite de l’examen, ou «\u{a0}never\u{a0}»",
        "day the exam was passed, or “never”",
    )
    .past(),
    Fact::new(
        "affiliated_at_expiry",
        FactKind::YesNo(None),
        "lien avec un agent titulaire d’un permis valide à l’expiration du certificat",
        "affiliated with an agent holding a valid permit when the certificate expired",
    ),
    Fact::new(
        "account_last_used_on",
        FactKind::Day(Some("none")),
        "dernière utilisation du compte clicSÉQUR, ou «\u{a0}none\u{a0}» (compte du SAG, ou à ne pas examiner)",
        "last use of the clicSÉQUR account, or “none” (SAG account, or not to be looked at)",
    )
    .past(),
    Fact::new(
        "renewal_lead_days",
        FactKind::Number(0, 730),
        "jours avant la fin où le renouvellement est signalé",
        "days before the end at which a renewal is called for",
    )
    .or(Value::Number(RENEWAL_LEAD_DAYS_DEFAULT)),
];

fn relate(case: &Case<'_>) -> Result<(), Fault> {
    let certificate = relate_certificate(case, [KIND, ISSUED_ON, EXPIRES_ON, CANCELLED_ON]);
    match (certificate, relate_affiliation(case)) {
        // The first in the order of the table.
        (Err(one), Err(other)) if other.fact < one.fact => Err(other),
        (certificate, affiliation) => certificate.and(affiliation),
    }
}

fn relate_affiliation(case: &Case<'_>) -> Result<(), Fault> {
    let agrees = match (case.fact(AFFILIATED), case.fact(UNAFFILIATED_SINCE)) {
        (Value::Flag(affiliated), Value::Never) => affiliated,
        (Value::Flag(affiliated), Value::Day(_)) => !affiliated,
        _ => true,
    };
    if agrees {
        Ok(())
    } else {
        Err(Fault::among(ErrorCode::ConflictingFacts, &[AFFILIATED, UNAFFILIATED_SINCE]))
    }
}

/// The day since which the person is not affiliated: told, or known from `affiliated`.
#[inline(always)]
fn since(case: &Case<'_>) -> Value<'static> {
    match (case.fact(UNAFFILIATED_SINCE), case.fact(AFFILIATED)) {
        (Value::Day(day), _) => Value::Day(day),
        (Value::Never, _) | (Value::Unknown, Value::Flag(true)) => Value::Never,
        _ => Value::Unknown,
    }
}

#[inline(always)]
fn expires_on(case: &Case<'_>) -> Option<Day> {
    let kind = kind_of(case.fact(KIND));
    let leap = case.readings.leap_day();
    expiry_of(kind, case.fact(ISSUED_ON), case.fact(EXPIRES_ON), leap)
}

/// An expiry day not given is worked out, and the issue day is unknown only where nothing tells the expiry day; of
/// `affiliated` and `unaffiliated_since`, one gives the other.
#[inline(always)]
fn open(case: &Case<'_>) -> FactSet {
    let mut told = FactSet::of(&[EXPIRES_ON]);
    if is_expiry_told(case.fact(KIND), case.fact(EXPIRES_ON)) {
        told = told.and(FactSet::of(&[ISSUED_ON]));
    }
    if !case.fact(UNAFFILIATED_SINCE).is_unknown() {
        told = told.and(FactSet::of(&[AFFILIATED]));
    } else if case.fact(AFFILIATED).is_yes() {
        told = told.and(FactSet::of(&[UNAFFILIATED_SINCE]));
    }
    case.unknown(FACTS.len()).without(told)
}

#[inline(always)]
fn facts<'a>(case: &Case<'a>) -> Facts<'a> {
    Facts {
        certificate_number: match case.fact(CERTIFICATE_NUMBER) {
            Value::Text(text) => Some(text),
            _ => None,
        },
        kind: kind_of(case.fact(KIND)),
        issued_on: case.fact(ISSUED_ON).day(),
        // `open` completes the issue day where nothing else tells the expiry day.
        expires_on: expires_on(case).unwrap_or(Day::MIN),
        unaffiliated_since: since(case).day(),
        cancelled_on: case.fact(CANCELLED_ON).day(),
        renewal_completed_on: case.fact(RENEWAL_COMPLETED_ON).day(),
        exam_passed_on: case.fact(EXAM_PASSED_ON).day(),
        affiliated_at_expiry: case.fact(AFFILIATED_AT_EXPIRY).is_yes(),
        account_last_used_on: case.fact(ACCOUNT_LAST_USED_ON).day(),
        renewal_lead_days: case.fact(RENEWAL_LEAD_DAYS).number(),
    }
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let (decision, rests_on) = review(&facts(case), case.day(), &case.readings);
    let values = [decision.act_by.into(), Out::Null];
    AnyDecision::new(decision.outcome.number(), decision.reasons, &values).resting_on(rests_on)
}

/// Expiry days, and the days after, at which a certificate turns: it has expired, its renewal is past, in its window,
/// or one that was completed belongs to an earlier term or came too late.
fn edges_of_expiry(case: &Case<'_>, mut push: impl FnMut(Day)) {
    let today = case.day();
    let window = case.fact(RENEWAL_LEAD_DAYS).number();
    let leap = case.readings.leap_day();
    // Under s. 269 a renewal stays open over at most four days that are none.
    for days in -6..=2 {
        push(today.plus_days(days));
    }
    for days in 0..=2 {
        push(today.plus_days(window + days));
        // A renewed certificate runs for another term.
        push(Day::earliest_start(today.plus_days(days), TERM_MONTHS, leap));
    }
    if let Value::Day(completed_on) = case.fact(RENEWAL_COMPLETED_ON) {
        let term_later = completed_on.plus_months(TERM_MONTHS, leap);
        for days in -6..=2 {
            push(completed_on.plus_days(days));
        }
        for days in -1..=2 {
            push(term_later.plus_days(days));
        }
    }
}

fn edges(case: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    let leap = case.readings.leap_day();
    match place {
        CERTIFICATE_NUMBER => {
            edges.push(Value::Text("CAR202000000000"));
            edges.push(Value::Text(""));
        }
        ISSUED_ON => {
            certificate_status::edges_of_issue_day(case, edges);
            edges_of_expiry(case, |expires_on| {
                edges.push(Value::Day(Day::earliest_start(expires_on, TERM_MONTHS, leap)));
            });
        }
        EXPIRES_ON => edges_of_expiry(case, |expires_on| edges.push(Value::Day(expires_on))),
        UNAFFILIATED_SINCE => absence::edges_of_absence(case, edges),
        RENEWAL_COMPLETED_ON => {
            edges.turn(Day::earliest_start(case.day(), TERM_MONTHS, leap));
            edges.turn(Day::earliest_start(case.day().plus_days(1), TERM_MONTHS, leap));
            if let Some(expires_on) = expires_on(case) {
                certificate_renewal::edges_of_completion(expires_on, case.readings, edges);
            }
        }
        EXAM_PASSED_ON => exam_validity::edges_of_exam_day(case, edges),
        ACCOUNT_LAST_USED_ON => inactivity::edges_of_last_use(case, edges),
        RENEWAL_LEAD_DAYS => {
            if let Some(expires_on) = expires_on(case) {
                let expiry_day = case.readings.expiry_day();
                let renew_by = certificate_status::last_covered_day(expires_on, expiry_day);
                let days = case.day().days_until(renew_by);
                edges.push(Value::Number(days));
                edges.push(Value::Number(days.saturating_sub(1)));
            }
        }
        _ => {}
    }
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    let facts = facts(case);
    let renewal = renewal(&facts, case.day(), &case.readings);
    let mut ask = |rule: &'static Rule, case: &Case<'_>| (rule.turns)(case, turns);
    parts(case, &facts, renewal.as_ref(), &mut ask);
    if let Some(renewal) = renewal {
        turns.day(renewal.renew_by.plus_days(-facts.renewal_lead_days));
    }
}

/// The parts that a case without unknowns may come to ask, whatever the day.
fn parts(
    case: &Case<'_>,
    facts: &Facts<'_>,
    renewal: Option<&certificate_renewal::Decision>,
    ask: &mut dyn FnMut(&'static Rule, &Case<'_>),
) {
    if let Some(renewal) = renewal {
        ask(&certificate_renewal::RULE, &renewal_case(case, Some(facts.expires_on)));
        ask(&certificate_status::RULE, &status_case(case, renewal.next_expires_on));
    }
    ask(&certificate_status::RULE, &status_case(case, Some(facts.expires_on)));
    ask(&exam_transfer::RULE, &transfer_case(case));
    ask(&absence::RULE, &absence_case(case));
    if facts.account_last_used_on.is_some() {
        ask(&inactivity::RULE, &inactivity_case(case));
    }
}

fn sub_case<'a>(case: &Case<'a>, rule: &'static Rule, given: &[Value<'a>]) -> Case<'a> {
    let mut sub = Case { readings: case.readings, ..rule.blank(case.as_of) };
    for (place, value) in given.iter().enumerate() {
        if !value.is_unknown() {
            sub.set(place, *value);
        }
    }
    sub
}

fn number_case<'a>(case: &Case<'a>) -> Case<'a> {
    sub_case(case, &certificate_number::RULE, &[case.fact(CERTIFICATE_NUMBER)])
}

fn renewal_case<'a>(case: &Case<'a>, expires_on: Option<Day>) -> Case<'a> {
    let expires_on = expires_on.map_or(Value::Unknown, Value::Day);
    let given = [expires_on, case.fact(RENEWAL_COMPLETED_ON)];
    sub_case(case, &certificate_renewal::RULE, &given)
}

fn status_case<'a>(case: &Case<'a>, expires_on: Option<Day>) -> Case<'a> {
    let affiliated = match since(case) {
        Value::Never => Value::Flag(true),
        Value::Day(_) => Value::Flag(false),
        _ => case.fact(AFFILIATED),
    };
    let given = [
        case.fact(KIND),
        case.fact(ISSUED_ON),
        expires_on.map_or(case.fact(EXPIRES_ON), Value::Day),
        affiliated,
        case.fact(CANCELLED_ON),
    ];
    sub_case(case, &certificate_status::RULE, &given)
}

fn transfer_case<'a>(case: &Case<'a>) -> Case<'a> {
    let given = [case.fact(EXAM_PASSED_ON), case.fact(AFFILIATED_AT_EXPIRY)];
    sub_case(case, &exam_transfer::RULE, &given)
}

fn absence_case<'a>(case: &Case<'a>) -> Case<'a> {
    sub_case(case, &absence::RULE, &[since(case)])
}

fn inactivity_case<'a>(case: &Case<'a>) -> Case<'a> {
    sub_case(case, &inactivity::RULE, &[case.fact(ACCOUNT_LAST_USED_ON)])
}

/// The rules that some completion asks, each on the facts as far as they are known.
fn asks(case: &Case<'_>, ask: AskPart<'_>) {
    if !matches!(case.fact(CERTIFICATE_NUMBER), Value::Never) {
        ask(&certificate_number::RULE, number_case(case));
    }
    let mut renewed = None;
    let expires_on = expires_on(case);
    let regular = kind_of(case.fact(KIND)) == Kind::Regular;
    if let (true, Some(expires_on)) = (regular, expires_on) {
        let completed_on = case.fact(RENEWAL_COMPLETED_ON).day();
        let facts = certificate_renewal::Facts { expires_on, completed_on };
        renewed = certificate_renewal::decide(&facts, case.day(), &case.readings).next_expires_on;
    }
    let status = status_case(case, renewed);
    ask(&certificate_status::RULE, status);
    if regular {
        ask(&certificate_renewal::RULE, renewal_case(case, expires_on));
    }
    let may_be = |outcomes: &[certificate_status::Outcome]| {
        let possible = possible(&certificate_status::RULE, &status);
        outcomes.iter().any(|outcome| possible.has(outcome.number()))
    };
    if may_be(&[certificate_status::Outcome::Expired]) {
        ask(&exam_transfer::RULE, transfer_case(case));
    }
    if may_be(&[
        certificate_status::Outcome::NotYetIssued,
        certificate_status::Outcome::Suspended,
        certificate_status::Outcome::Valid,
    ]) {
        ask(&absence::RULE, absence_case(case));
    }
    if !matches!(case.fact(ACCOUNT_LAST_USED_ON), Value::Never) {
        ask(&inactivity::RULE, inactivity_case(case));
    }
}
