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
//! use echeance::GivenOrNone;
//! use echeance::rules::holder_review::{Ask, Outcome};
//! use time::macros::date;
//!
//! let asked = Ask {
//!     certificate_number: GivenOrNone::None,
//!     account_last_used_on: GivenOrNone::None,
//!     issued_on: date!(2025-01-15).into(),
//!     affiliated: true.into(),
//!     ..Ask::on(date!(2026-11-21))
//! }
//! .ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::Renew));
//! assert_eq!(asked.act_by(), Some(date!(2027-01-14).into()));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::asking::possible;
use crate::calendar::Day;
use crate::rule::declare::{facts, outcomes, reasons, rule, values};
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::Value;
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rule::reading::Readings;
use crate::rule::value::ValueKind;
use crate::rule::{AskPart, Case, Rule};
use crate::rules::certificate_number::is_well_formed;
use crate::rules::certificate_status::{self, Kind, OfCertificate, TERM_MONTHS};
use crate::rules::{
    absence, certificate_number, certificate_renewal, exam_transfer, exam_validity, inactivity,
};

/// Days before its last day at which a renewal is called for, where the caller does not choose (no source).
pub const RENEWAL_LEAD_DAYS_DEFAULT: i32 = 90;

outcomes! {
    1 FixNumber "fix-number" rank 8 {
        about "il faut corriger le numéro de certificat" / "the certificate number must be corrected";
        to "vous devez corriger le numéro de votre certificat" /
            "you must correct the number of your certificate"
    } next ["file-number-form", "lost-number-not-published", "certificate-help"];
    2 NewApplication "new-application" rank 7 {
        about "la représentante ou le représentant doit présenter une nouvelle demande de certificat" /
            "the representative must make a new application for a certificate";
        to "vous devez présenter une nouvelle demande de certificat" /
            "you must make a new application for a certificate"
    } next [
        "cancelled-certificate-not-published",
        "resume-after-more-than-two-years",
        "sign-in-to-management-service",
        "apply-in-online-service",
        "register-for-exam",
        "pay-issue-duties",
        "link-with-valid-agent",
        "ithq",
        "certificate-help",
    ] after_clicsequr [
        "cancelled-certificate-not-published",
        "resume-after-more-than-two-years",
        "sign-in-to-management-service",
        "apply-in-online-service",
        "register-for-exam",
        "procedure-published-for-clicsequr",
        "ithq",
        "certificate-help",
    ];
    3 TransferExamResult "transfer-exam-result" rank 5 {
        about "la représentante ou le représentant doit demander à l’Office de transférer le résultat de l’examen" /
            "the representative must ask the Office to transfer the exam result";
        to "vous devez demander à l’Office de transférer le résultat de votre examen" /
            "you must ask the Office to transfer your exam result"
    } next [
        "expired-certificate-email",
        "new-file-in-own-name",
        "finish-online-steps-in-time",
        "create-new-account",
        "open-online-service",
        "click-create-account",
        "redirected-to-office",
        "fill-in-new-file",
        "write-to-office",
        "give-new-file-number",
        "state-transfer-wish",
        "give-expired-number",
        "office-answers",
        "open-file-to-finalise",
        "pay-invoice",
        "affiliate-with-agent",
        "certificate-help",
    ] after_clicsequr [
        "finish-online-steps-in-time",
        "procedure-published-for-clicsequr",
        "certificate-help",
    ];
    4 RetakeExam "retake-exam" rank 6 {
        about "la représentante ou le représentant doit reprendre l’examen" /
            "the representative must take the exam again";
        to "vous devez reprendre l’examen" / "you must take the exam again"
    } next [
        "take-exam-again",
        "sign-in-to-management-service",
        "apply-in-online-service",
        "register-for-exam",
        "exam-form",
        "exam-textbook",
        "pay-issue-duties",
        "link-with-valid-agent",
        "ithq",
        "certificate-help",
    ] after_clicsequr [
        "take-exam-again",
        "sign-in-to-management-service",
        "apply-in-online-service",
        "register-for-exam",
        "exam-form",
        "exam-textbook",
        "procedure-published-for-clicsequr",
        "ithq",
        "certificate-help",
    ];
    5 Affiliate "affiliate" rank 4 {
        about "la représentante ou le représentant doit déclarer son lien avec un agent de recouvrement titulaire d’un permis valide" /
            "the representative must declare an affiliation with a collection agent holding a valid permit";
        to "vous devez déclarer votre lien avec un agent de recouvrement titulaire d’un permis valide" /
            "you must declare your affiliation with a collection agent holding a valid permit"
    } next [
        "suspended-without-link",
        "notify-within-15-days",
        "sign-in-to-management-service",
        "add-contractual-link",
        "find-permit-number",
        "certificate-help",
    ];
    6 Renew "renew" rank 3 {
        about "la représentante ou le représentant doit renouveler le certificat" /
            "the representative must renew the certificate";
        to "vous devez renouveler votre certificat" / "you must renew your certificate"
    } next [
        "sign-in-to-management-service",
        "renew-online",
        "renew-update-file",
        "renew-pay",
        "pay-by-card",
        "duty-amount",
        "get-electronic-certificate",
        "certificate-help",
    ];
    7 SignInToKeepAccount "sign-in-to-keep-account" rank 2 {
        about "la représentante ou le représentant doit ouvrir une session clicSÉQUR pour conserver son compte" /
            "the representative must sign in to clicSÉQUR to keep the account";
        to "vous devez ouvrir une session clicSÉQUR pour conserver votre compte" /
            "you must sign in to clicSÉQUR to keep your account"
    } next ["use-account-to-keep-it", "keep-clicsequr-access", "clicsequr-help"];
    8 NothingDue "nothing-due" rank 1 {
        about "la représentante ou le représentant n’a rien à faire pour l’instant" /
            "the representative has nothing to do for now";
        to "vous n’avez rien à faire pour l’instant" / "you have nothing to do for now"
    } next ["renewal-date-in-agenda"];
}

const OF_STATUS: Limit = Limit::Part("certificate-status");
const OF_TRANSFER: Limit = Limit::Part("exam-transfer");
const OF_ABSENCE: Limit = Limit::Part("absence");
const OF_RENEWAL: Limit = Limit::Part("certificate-renewal");
const OF_ACCOUNT: Limit = Limit::Part("inactivity");

reasons! {
    rule 28;
    1 NumberMalformed "number-malformed" ["S000-16", "S000-18"] {
        about "le numéro de certificat n’a pas la forme attendue" /
            "the certificate number does not have the expected form";
        to "le numéro de votre certificat n’a pas la forme attendue" /
            "the number of your certificate does not have the expected form"
    };
    2 CertificateCancelled "certificate-cancelled" ["R-2.2-s51"] {
        about "le certificat est annulé[ depuis le {cancelled_on}]" /
            "the certificate is cancelled[ since {cancelled_on}]";
        to "votre certificat est annulé[ depuis le {cancelled_on}]" /
            "your certificate is cancelled[ since {cancelled_on}]"
    } limits [OF_STATUS];
    3 ExamTransferPossible "exam-transfer-possible" ["S000-01", "S000-05"] {
        about "le certificat est expiré et l’Office peut transférer le résultat de l’examen" /
            "the certificate has expired and the Office can transfer the exam result";
        to "votre certificat est expiré et l’Office peut transférer le résultat de votre examen" /
            "your certificate has expired and the Office can transfer your exam result"
    } limits [OF_STATUS, OF_TRANSFER];
    4 ExamToRetake "exam-to-retake" ["S000-01", "S000-05", "S000-25"] {
        about "le certificat est expiré et l’Office n’a pas de résultat d’examen qu’il peut transférer" /
            "the certificate has expired and the Office has no exam result that it can transfer";
        to "votre certificat est expiré et l’Office n’a pas de résultat d’examen qu’il peut transférer" /
            "your certificate has expired and the Office has no exam result that it can transfer"
    } limits [OF_STATUS, OF_TRANSFER];
    5 AwayMoreThanTwoYears "away-more-than-two-years" ["OPC-work-stoppage"] {
        about "la représentante ou le représentant n’a de lien avec aucun agent depuis plus de 2\u{a0}ans[ (depuis le {unaffiliated_since})]" /
            "the representative has been affiliated with no agent for more than 2 years[ (since {unaffiliated_since})]";
        to "vous n’avez de lien avec aucun agent depuis plus de 2\u{a0}ans[ (depuis le {unaffiliated_since})]" /
            "you have been affiliated with no agent for more than 2 years[ (since {unaffiliated_since})]"
    } limits [OF_ABSENCE];
    6 NotAffiliated "not-affiliated" ["OPC-work-stoppage"] {
        about "le certificat est suspendu, faute de lien avec un agent de recouvrement titulaire d’un permis valide" /
            "the certificate is suspended, for want of an affiliation with a collection agent holding a valid permit";
        to "votre certificat est suspendu, parce que vous n’avez de lien avec aucun agent de recouvrement titulaire d’un permis valide" /
            "your certificate is suspended, because you are affiliated with no collection agent holding a valid permit"
    } limits [OF_ABSENCE];
    7 RenewalWindowOpen "renewal-window-open" ["S000-01", "OPC-renewing"] {
        about "la représentante ou le représentant peut renouveler le certificat[ jusqu’au {act_by} inclusivement]" /
            "the representative can renew the certificate[ up to and including {act_by}]";
        to "vous pouvez renouveler votre certificat[ jusqu’au {act_by} inclusivement]" /
            "you can renew your certificate[ up to and including {act_by}]"
    } limits [OF_RENEWAL];
    8 AccountEndsWithCertificate "account-ends-with-certificate" ["S004-36", "S004-37", "S004-38", "Q20"] {
        about "le compte clicSÉQUR sera bientôt annulé, lui aussi, s’il reste inutilisé" /
            "the clicSÉQUR account will soon be cancelled as well, if it stays unused";
        to "votre compte clicSÉQUR sera bientôt annulé, lui aussi, si vous ne l’utilisez pas" /
            "your clicSÉQUR account will soon be cancelled as well, if you do not use it"
    } limits [OF_ACCOUNT];
    9 AccountInNoticePeriod "account-in-notice-period" ["S004-36", "S004-37", "S004-38"] {
        about "le compte clicSÉQUR sera annulé s’il reste inutilisé[; dernier jour pour l’utiliser\u{a0}: {act_by}]" /
            "the clicSÉQUR account will be cancelled if it stays unused[; last day to use it: {act_by}]";
        to "votre compte clicSÉQUR sera annulé si vous ne l’utilisez pas[; dernier jour pour l’utiliser\u{a0}: {act_by}]" /
            "your clicSÉQUR account will be cancelled if you do not use it[; last day to use it: {act_by}]"
    } limits [OF_ACCOUNT];
    10 AccountCancelled "account-cancelled" ["S004-36"] {
        about "le compte clicSÉQUR, inutilisé pendant 24\u{a0}mois, a été annulé" /
            "the clicSÉQUR account, unused for 24 months, was cancelled";
        to "votre compte clicSÉQUR, inutilisé pendant 24\u{a0}mois, a été annulé" /
            "your clicSÉQUR account, unused for 24 months, was cancelled"
    } limits [OF_ACCOUNT];
    11 NothingDue "nothing-due" ["S000-23"] {
        about "le certificat est en règle et aucune échéance n’est proche" /
            "the certificate is in order and no due day is near";
        to "votre certificat est en règle et aucune échéance n’est proche" /
            "your certificate is in order and no due day is near"
    };
}

facts! {
    on day with 'a;
    CertificateNumber certificate_number
        (Text, or "none": "numéro non vérifié" / "number not checked") []
        { about "numéro de certificat" / "certificate number";
          to "numéro de votre certificat" / "number of your certificate" };
    Kind kind (Kind = Kind::Regular.value()) [parameter]
        { both "sorte de certificat" / "kind of certificate" };
    IssuedOn issued_on (Day, optional) []
        { about "jour de la délivrance du certificat" / "day the certificate was issued";
          to "jour de la délivrance de votre certificat" / "day your certificate was issued" };
    /// Before any renewal that `renewal_completed_on` says. Absent or unknown, it is worked out: 2 years after the
    /// issue, 2021-01-01 for a temporary certificate.
    ExpiresOn expires_on (Day, optional) []
        { about "jour d’échéance du certificat" / "expiry day of the certificate";
          to "jour d’échéance de votre certificat" / "expiry day of your certificate" };
    /// It is true exactly where `unaffiliated_since` is none: one gives the other.
    Affiliated affiliated (bool) [act]
        { about "lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide" /
              "affiliated, on that day, with a collection agent holding a valid permit";
          to "votre lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide" /
              "you are affiliated, on that day, with a collection agent holding a valid permit" };
    UnaffiliatedSince unaffiliated_since
        (Day, or "none": "ce lien n’a pas pris fin" / "this affiliation has not ended") [past, act_to_word]
        { about "dernier jour du lien avec un agent de recouvrement titulaire d’un permis valide" /
              "last day affiliated with a collection agent holding a valid permit";
          to "dernier jour de votre lien avec un agent de recouvrement titulaire d’un permis valide" /
              "last day you were affiliated with a collection agent holding a valid permit" };
    CancelledOn cancelled_on
        (Day, or "none": "certificat non annulé" / "certificate not cancelled" = Value::Never) []
        { about "jour de l’annulation du certificat" / "day the certificate is cancelled";
          to "jour de l’annulation de votre certificat" / "day your certificate is cancelled" };
    RenewalCompletedOn renewal_completed_on
        (Day, or "none": "renouvellement non terminé" / "renewal not completed" = Value::Never) [past, act]
        { about "jour où le renouvellement a été terminé" / "day the renewal was completed";
          to "jour où vous avez terminé le renouvellement" / "day you completed the renewal" };
    ExamPassedOn exam_passed_on (Day, or "never": "examen jamais réussi" / "exam never passed") [past, act]
        { about "jour de la réussite de l’examen" / "day the exam was passed";
          to "jour où vous avez réussi l’examen" / "day you passed the exam" };
    AffiliatedAtExpiry affiliated_at_expiry (bool) []
        { about "lien avec un agent titulaire d’un permis valide à l’expiration du certificat" /
              "affiliated with an agent holding a valid permit when the certificate expired";
          to "votre lien avec un agent titulaire d’un permis valide à l’expiration de votre certificat" /
              "you were affiliated with an agent holding a valid permit when your certificate expired" };
    AccountLastUsedOn account_last_used_on
        (Day, or "none": "non examinée (compte du Service d’authentification gouvernementale, ou compte laissé de côté)" /
            "not looked at (an account of the Service d’authentification gouvernementale, or one left aside)") [past, act]
        { about "dernière utilisation du compte clicSÉQUR" / "last use of the clicSÉQUR account";
          to "dernière utilisation de votre compte clicSÉQUR" / "last use of your clicSÉQUR account" };
    RenewalLeadDays renewal_lead_days (Number<0, 730> = Value::Number(RENEWAL_LEAD_DAYS_DEFAULT)) [parameter]
        { both "nombre de jours, avant la fin du certificat, où le renouvellement est signalé" /
            "how many days before the certificate ends its renewal is called for" };
}

values! {
    act_by (Day?) { both "dernier jour pour agir" / "last day on which the act is in time" };
    decisions (= ValueKind::Decisions) {
        both "réponses des règles consultées" / "answers of the rules asked"
    };
}

rule! {
    number: 28,
    slug: "holder-review",
    cobol: "HOLD",
    title: "Revue d’un titulaire" / "Holder review",
    question: {
        about "Que doit faire cette personne, et d’ici quand?" /
            "What must this person do next, and by when?";
        to "Que devez-vous faire, et d’ici quand?" / "What must you do next, and by when?"
    },
    as_of: Day, "jour de la question" / "day of the question",
    readings: [
        LeapDay = February28,
        Counting = Calendar,
        LapsedExam = EitherRoute,
        ExpiryDay = FirstDayNotCovered,
        RenewalPeriod = FromExpiry,
        InactivityBoundary = At24Months,
    ],
    undetermined: next ["check-certificate-validity", "certificate-help"],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    relate: relate,
    unknowns: |case| case.unknown_except(told(case)),
    edges: edges,
    turns: turns,
    asks: [
        "certificate-number",
        "certificate-status",
        "certificate-renewal",
        "exam-transfer",
        "absence",
        "inactivity"
    ] asks,
    clicsequr_procedure: true,
}

/// What one person must do next, and the facts that the decision rests on.
#[inline(always)]
pub(crate) fn decide(facts: &Facts<'_>, as_of: Day, readings: &Readings) -> (Decision, Set<Fact>) {
    let decided = |outcome, reason: Reason, act_by, rests_on: &[Fact]| {
        let reasons = Set::of(&[reason]);
        let decision = Decision { outcome, reasons, act_by, decisions: true };
        (decision, past_the_number().union(Set::of(rests_on)))
    };
    if facts.certificate_number.is_some_and(|number| !is_well_formed(number)) {
        let (decision, _) = decided(Outcome::FixNumber, Reason::NumberMalformed, None, &[]);
        return (decision, Set::of(&[Fact::CertificateNumber]));
    }
    let certificate = certificate(facts);
    let renewal = renewal(facts, certificate.expiry(readings), as_of, readings);
    let renewed = renewal.and_then(|renewal| renewal.next_expires_on);
    let certificate =
        certificate_status::Facts { expires_on: renewed.or(certificate.expires_on), ..certificate };
    let status = certificate_status::decide(&certificate, as_of, readings);
    match status.outcome {
        certificate_status::Outcome::Cancelled => {
            return decided(Outcome::NewApplication, Reason::CertificateCancelled, None, &[]);
        }
        certificate_status::Outcome::Expired => {
            let exam = exam_transfer::Facts {
                exam_passed_on: facts.exam_passed_on,
                affiliated_at_expiry: facts.affiliated_at_expiry,
                certificate_expired_on: None,
                affiliation_periods: None,
            };
            let transfer = exam_transfer::decide(&exam, as_of, readings);
            let rests_on = [Fact::ExamPassedOn, Fact::AffiliatedAtExpiry];
            return match transfer.outcome {
                exam_transfer::Outcome::Eligible => decided(
                    Outcome::TransferExamResult,
                    Reason::ExamTransferPossible,
                    transfer.last_day.filter(|_| is_exam_route_open(&transfer)),
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
    let affiliation = [Fact::Affiliated, Fact::UnaffiliatedSince];
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
    let last = [Fact::Affiliated, Fact::UnaffiliatedSince, Fact::AccountLastUsedOn];
    if let Some(renewal) = renewal
        && renewal.outcome == certificate_renewal::Outcome::Open
        && as_of.days_until(renewal.renew_by) <= facts.renewal_lead_days
    {
        let (mut decision, rests_on) =
            decided(Outcome::Renew, Reason::RenewalWindowOpen, Some(renewal.renew_by), &last);
        decision.reasons = decision.reasons.with_if(in_notice, Reason::AccountEndsWithCertificate);
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

/// What every decision rests on that gets past the number.
#[inline(always)]
fn past_the_number() -> Set<Fact> {
    Set::of(&[
        Fact::CertificateNumber,
        Fact::Kind,
        Fact::IssuedOn,
        Fact::ExpiresOn,
        Fact::CancelledOn,
        Fact::RenewalCompletedOn,
        Fact::RenewalLeadDays,
    ])
}

/// The certificate, without any renewal.
#[inline(always)]
fn certificate(facts: &Facts<'_>) -> certificate_status::Facts {
    certificate_status::Facts {
        kind: facts.kind,
        issued_on: facts.issued_on,
        expires_on: facts.expires_on,
        affiliated: facts.unaffiliated_since.is_none(),
        cancelled_on: facts.cancelled_on,
    }
}

/// The renewal, where the certificate is of a kind that is renewed.
#[inline(always)]
fn renewal(
    facts: &Facts<'_>,
    expires_on: Day,
    as_of: Day,
    readings: &Readings,
) -> Option<certificate_renewal::Decision> {
    (facts.kind == Kind::Regular).then(|| {
        let completed_on = facts.renewal_completed_on;
        let facts = certificate_renewal::Facts { expires_on, completed_on };
        certificate_renewal::decide(&facts, as_of, readings)
    })
}

fn is_exam_route_open(transfer: &exam_transfer::Decision) -> bool {
    let route = exam_transfer::Route::ExamWithinTwoYears;
    transfer.routes.get(route) == Some(exam_transfer::RouteState::Open)
}

const OF_CERTIFICATE: OfCertificate<Fact> = OfCertificate {
    kind: Fact::Kind,
    issued_on: Fact::IssuedOn,
    expires_on: Fact::ExpiresOn,
    cancelled_on: Fact::CancelledOn,
};

fn relate(case: &Case<'_>) -> Result<(), Fault> {
    match (OF_CERTIFICATE.relate(case), relate_affiliation(case)) {
        // The first in the order of the table.
        (Err(one), Err(other)) if other.fact < one.fact => Err(other),
        (certificate, affiliation) => certificate.and(affiliation),
    }
}

fn relate_affiliation(case: &Case<'_>) -> Result<(), Fault> {
    let agrees = match (case.get(Fact::Affiliated), case.get(Fact::UnaffiliatedSince)) {
        (Value::Flag(affiliated), Value::Never) => affiliated,
        (Value::Flag(affiliated), Value::Day(_)) => !affiliated,
        _ => true,
    };
    if agrees {
        Ok(())
    } else {
        let facts = [Fact::Affiliated, Fact::UnaffiliatedSince];
        Err(Fault::among(ErrorCode::ConflictingFacts, &facts))
    }
}

/// The facts that no completion fills: those of the certificate, and of `affiliated` and `unaffiliated_since` the one
/// that the other gives.
#[inline(always)]
fn told(case: &Case<'_>) -> Set<Fact> {
    let is_since_given = !case.get(Fact::UnaffiliatedSince).is_unknown();
    let is_affiliated = case.get(Fact::Affiliated) == Value::Flag(true);
    OF_CERTIFICATE
        .told(case)
        .with_if(is_since_given, Fact::Affiliated)
        .with_if(!is_since_given & is_affiliated, Fact::UnaffiliatedSince)
}

/// The last day with an affiliation: given, or known from `affiliated`.
#[inline(always)]
fn since(case: &Case<'_>) -> Value<'static> {
    match (case.get(Fact::UnaffiliatedSince), case.get(Fact::Affiliated)) {
        (Value::Day(day), _) => Value::Day(day),
        (Value::Never, _) | (Value::Unknown, Value::Flag(true)) => Value::Never,
        _ => Value::Unknown,
    }
}

/// The expiry day before any renewal, as far as it is known.
fn expiry(case: &Case<'_>) -> Option<Day> {
    certificate(&Facts::of(case)).known_expiry(&case.readings)
}

/// Expiry days, and the days after, at which a certificate turns: it has expired, its renewal is past, in its window,
/// or one that was completed belongs to an earlier term or came too late.
fn edges_of_expiry(case: &Case<'_>, mut push: impl FnMut(Day)) {
    let today = case.day();
    let facts = Facts::of(case);
    let leap = case.readings.leap_day();
    // Under s. 269 a renewal can stay open over at most four days that are not working days.
    for days in -6..=2 {
        push(today.plus_days(days));
    }
    for days in 0..=2 {
        push(today.plus_days(facts.renewal_lead_days + days));
        // A renewed certificate runs for another term.
        push(Day::earliest_start(today.plus_days(days), TERM_MONTHS, leap));
    }
    if let Some(completed_on) = facts.renewal_completed_on {
        let term_later = completed_on.plus_months(TERM_MONTHS, leap);
        for days in -6..=2 {
            push(completed_on.plus_days(days));
        }
        for days in -1..=2 {
            push(term_later.plus_days(days));
        }
    }
}

fn edges(case: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    let readings = &case.readings;
    let leap = readings.leap_day();
    match fact {
        Fact::CertificateNumber => {
            edges.push(Value::Text("CAR202000000000"));
            edges.push(Value::Text(""));
        }
        Fact::IssuedOn => {
            certificate_status::edges_of_issue_day(case, edges);
            edges_of_expiry(case, |expires_on| {
                edges.push(Value::Day(Day::earliest_start(expires_on, TERM_MONTHS, leap)));
            });
        }
        Fact::ExpiresOn => edges_of_expiry(case, |expires_on| edges.push(Value::Day(expires_on))),
        Fact::UnaffiliatedSince => edges.turn(absence::term(readings).earliest_start(case.day())),
        Fact::RenewalCompletedOn => {
            edges.turn(Day::earliest_start(case.day(), TERM_MONTHS, leap));
            edges.turn(Day::earliest_start(case.day().plus_days(1), TERM_MONTHS, leap));
            if let Some(expires_on) = expiry(case) {
                certificate_renewal::edges_of_completion(expires_on, readings, edges);
            }
        }
        Fact::ExamPassedOn => edges.turn(exam_validity::term(readings).earliest_start(case.day())),
        Fact::AccountLastUsedOn => inactivity::edges_of_last_use(case, edges),
        Fact::RenewalLeadDays => {
            if let Some(expires_on) = expiry(case) {
                let expiry_day = readings.expiry_day();
                let renew_by = certificate_status::last_covered_day(expires_on, expiry_day);
                let days = case.day().days_until(renew_by);
                edges.push(Value::Number(days));
                edges.push(Value::Number(days.saturating_sub(1)));
            }
        }
        Fact::Kind | Fact::Affiliated | Fact::CancelledOn | Fact::AffiliatedAtExpiry => {}
    }
}

/// The turns of every part that may be asked, whatever the day, and of the window before a renewal.
fn turns(case: &Case<'_>, turns: &mut Turns) {
    let facts = Facts::of(case);
    let expires_on = certificate(&facts).expiry(&case.readings);
    let renewal = renewal(&facts, expires_on, case.day(), &case.readings);
    let mut of = |rule: &Rule, part: Case<'_>| (rule.turns)(&part, turns);
    of(&certificate_status::RULE, status_case(case, Some(expires_on)));
    of(&exam_transfer::RULE, transfer_case(case));
    of(&absence::RULE, absence_case(case));
    if facts.account_last_used_on.is_some() {
        of(&inactivity::RULE, inactivity_case(case));
    }
    if let Some(renewal) = renewal {
        of(&certificate_renewal::RULE, renewal_case(case, Some(expires_on)));
        of(&certificate_status::RULE, status_case(case, renewal.next_expires_on));
        turns.day(renewal.renew_by.plus_days(-facts.renewal_lead_days));
    }
}

fn number_case<'a>(case: &Case<'a>) -> Case<'a> {
    let text = case.get(Fact::CertificateNumber);
    certificate_number::RULE.part(case, &[(certificate_number::Fact::Text, text)])
}

fn renewal_case<'a>(case: &Case<'a>, expires_on: Option<Day>) -> Case<'a> {
    certificate_renewal::RULE.part(
        case,
        &[
            (certificate_renewal::Fact::ExpiresOn, expires_on.map_or(Value::Unknown, Value::Day)),
            (certificate_renewal::Fact::CompletedOn, case.get(Fact::RenewalCompletedOn)),
        ],
    )
}

/// The certificate, with that expiry day where there is one.
fn status_case<'a>(case: &Case<'a>, expires_on: Option<Day>) -> Case<'a> {
    let affiliated = match since(case) {
        Value::Never => Value::Flag(true),
        Value::Day(_) => Value::Flag(false),
        _ => case.get(Fact::Affiliated),
    };
    let expires_on = expires_on.map_or(case.get(Fact::ExpiresOn), Value::Day);
    certificate_status::RULE.part(
        case,
        &[
            (certificate_status::Fact::Kind, case.get(Fact::Kind)),
            (certificate_status::Fact::IssuedOn, case.get(Fact::IssuedOn)),
            (certificate_status::Fact::ExpiresOn, expires_on),
            (certificate_status::Fact::Affiliated, affiliated),
            (certificate_status::Fact::CancelledOn, case.get(Fact::CancelledOn)),
        ],
    )
}

fn transfer_case<'a>(case: &Case<'a>) -> Case<'a> {
    exam_transfer::RULE.part(
        case,
        &[
            (exam_transfer::Fact::ExamPassedOn, case.get(Fact::ExamPassedOn)),
            (exam_transfer::Fact::AffiliatedAtExpiry, case.get(Fact::AffiliatedAtExpiry)),
        ],
    )
}

fn absence_case<'a>(case: &Case<'a>) -> Case<'a> {
    absence::RULE.part(case, &[(absence::Fact::UnaffiliatedSince, since(case))])
}

fn inactivity_case<'a>(case: &Case<'a>) -> Case<'a> {
    let last_used_on = case.get(Fact::AccountLastUsedOn);
    inactivity::RULE.part(case, &[(inactivity::Fact::LastUsedOn, last_used_on)])
}

/// The rules that some completion asks, each on the facts as far as they are known.
fn asks(case: &Case<'_>, ask: AskPart<'_>) {
    if case.get(Fact::CertificateNumber) != Value::Never {
        ask(&certificate_number::RULE, number_case(case));
    }
    let facts = Facts::of(case);
    let expires_on = expiry(case);
    let renewed = expires_on
        .and_then(|expires_on| renewal(&facts, expires_on, case.day(), &case.readings))
        .and_then(|renewal| renewal.next_expires_on);
    let status = status_case(case, renewed);
    ask(&certificate_status::RULE, status);
    if facts.kind == Kind::Regular {
        ask(&certificate_renewal::RULE, renewal_case(case, expires_on));
    }
    let possible = possible(&certificate_status::RULE, &status);
    let may_be = |outcomes: &[certificate_status::Outcome]| {
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
    if case.get(Fact::AccountLastUsedOn) != Value::Never {
        ask(&inactivity::RULE, inactivity_case(case));
    }
}
