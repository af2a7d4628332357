//! File recovery: how the certificate file is linked to a SAG account, and what the next step is.
//!
//! Sources: S002-20 to S002-29.
//!
//! # Our reading
//!
//! - Certificate number and date of birth match together or not: the answer never tells which one failed.
//! - On a match the Office sends a code; it, or an invoice number that [`invoice_proof`] accepts, recovers the file.
//! - Without a match no code is sent, so that one sent, accepted, rejected or not received contradicts it.
//! - A recovery goes before assistance that was asked for; once an employee has validated the identity by telephone,
//!   the e-mail address on file is updated and the recovery is done again from the start.
//! - The options are those of S002-24 to S002-27; each stands with the reason why it is available or not.
//!
//! ```
//! use echeance::rules::file_recovery::{self, Assistance, Code, Facts, Identifiers, Outcome};
//! use echeance::rules::invoice_proof;
//! use echeance::Readings;
//! use time::macros::date;
//!
//! let mut facts = Facts {
//!     identifiers: Identifiers::Match,
//!     code: Code::NotReceived,
//!     invoice: None,
//!     assistance: Assistance::None,
//! };
//! let next_step = |facts: &Facts| {
//!     file_recovery::decide(facts, date!(2026-06-30).into(), &Readings::default()).outcome
//! };
//! assert_eq!(next_step(&facts), Outcome::ChooseAlternative);
//!
//! let issued_on = date!(2023-07-01).into();
//! facts.invoice = Some(invoice_proof::Facts { issued_on, from_office_confirmation: true });
//! assert_eq!(next_step(&facts), Outcome::Recovered);
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::edges::Turns;
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{Fact, FactSet, Kind, Value};
use crate::rule::reading::{Reading, Readings};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, ReasonSet, Rule, ValueKind, ValueSpec, asks_none,
    outcomes, reasons, uses_all,
};
use crate::rules::invoice_proof;

outcomes! {
    1 Recovered "recovered" rank 1,
        "le dossier est récupéré",
        "the file is recovered";
    2 RedoRecovery "redo-recovery" rank 2,
        "la récupération est à refaire",
        "the recovery is to be done again";
    3 AwaitAssistance "await-assistance" rank 2,
        "une personne de l’Office communiquera avec le titulaire",
        "an employee of the Office will contact the holder";
    4 EnterIdentifiers "enter-identifiers" rank 2,
        "le numéro de certificat et la date de naissance sont à saisir",
        "the certificate number and date of birth are to be entered";
    5 EnterCode "enter-code" rank 2,
        "le code de sécurité est à saisir",
        "the security code is to be entered";
    6 ChooseAlternative "choose-alternative" rank 2,
        "une autre option que le code est à choisir",
        "an option other than the code is to be chosen";
}

reasons! {
    rule 25;
    1 IdentifiersAndCode "identifiers-and-code" ["S002-21", "S002-22", "S002-24"],
        "le numéro de certificat et la date de naissance correspondent au dossier, et le code a été accepté",
        "the certificate number and date of birth match the file, and the code was accepted";
    2 IdentifiersAndInvoice "identifiers-and-invoice" ["S002-21", "S002-25", "S002-26"],
        "le numéro de certificat et la date de naissance correspondent au dossier, et la facture est acceptée",
        "the certificate number and date of birth match the file, and the invoice is accepted";
    3 IdentityValidatedByTelephone "identity-validated-by-telephone" ["S002-28", "S002-29"],
        "l’identité a été validée par téléphone et l’adresse courriel du dossier a été mise à jour",
        "the identity was validated by telephone and the e-mail address on file was updated";
    4 AssistanceRequested "assistance-requested" ["S002-27"],
        "de l’assistance a été demandée\u{a0}; l’Office communiquera avec le titulaire aux coordonnées du dossier",
        "assistance was requested; the Office will contact the holder at the coordinates on file";
    5 IdentifiersDoNotMatch "identifiers-do-not-match" ["S002-21", "S002-22"],
        "le numéro de certificat et la date de naissance, pris ensemble, ne correspondent pas à un dossier",
        "the certificate number and date of birth, taken together, do not match a file";
    6 IdentifiersNotGiven "identifiers-not-given" ["S002-21"],
        "le numéro de certificat et la date de naissance n’ont pas été fournis",
        "the certificate number and date of birth were not given";
    7 CodeToBeSent "code-to-be-sent" ["S002-22", "S002-23"],
        "l’Office enverra un code de sécurité à l’adresse courriel du dossier",
        "the Office will send a security code to the e-mail address on file";
    8 CodeAwaited "code-awaited" ["S002-22", "S002-24"],
        "un code de sécurité a été envoyé à l’adresse courriel du dossier",
        "a security code was sent to the e-mail address on file";
    9 CodeRejected "code-rejected" ["S002-24"],
        "le code saisi a été refusé",
        "the code entered was rejected";
    10 CodeNotReceived "code-not-received" ["S002-25"],
        "le code de sécurité n’a pas été reçu",
        "the security code was not received";
}

/// Whether certificate number and date of birth, taken together, are those of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Identifiers {
    /// They are.
    Match,
    /// They are not.
    NoMatch,
    /// They were not given.
    NotGiven,
}

/// Where the security code stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// The Office has sent none yet.
    NotSent,
    /// It was sent.
    Sent,
    /// It was entered and accepted.
    Accepted,
    /// It was entered and rejected.
    Rejected,
    /// It was sent but did not arrive.
    NotReceived,
}

/// Where the request for assistance stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Assistance {
    /// Not asked for.
    None,
    /// Asked for.
    Requested,
    /// An employee has validated the identity by telephone.
    ValidatedByTelephone,
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Whether the identifiers match.
    pub identifiers: Identifiers,
    /// Where the code stands.
    pub code: Code,
    /// The invoice, if there is one.
    pub invoice: Option<invoice_proof::Facts>,
    /// Where the request for assistance stands.
    pub assistance: Assistance,
}

/// Why an option is available or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OptionReason {
    /// Available: a code can be entered, once it has come.
    CodeCanBeEntered,
    /// Available: an invoice number can be given.
    InvoiceCanBeGiven,
    /// Available: assistance can be requested.
    AssistanceCanBeRequested,
    /// The file is recovered.
    FileRecovered,
    /// The identifiers must match first.
    IdentifiersNeeded,
    /// The code did not arrive.
    CodeNotReceived,
    /// The invoice is too old.
    InvoiceTooOld,
    /// The invoice does not come from a payment confirmation of the Office.
    InvoiceNotFromOffice,
    /// Assistance was requested already.
    AssistanceAlreadyRequested,
    /// The identity was validated by telephone.
    ValidatedByTelephone,
}

impl OptionReason {
    /// Whether the option is available.
    #[must_use]
    pub const fn is_available(self) -> bool {
        self.number() <= AVAILABLE
    }

    /// Its place in the list of reasons, from 1.
    const fn number(self) -> u8 {
        match self {
            OptionReason::CodeCanBeEntered => 1,
            OptionReason::InvoiceCanBeGiven => 2,
            OptionReason::AssistanceCanBeRequested => 3,
            OptionReason::FileRecovered => 4,
            OptionReason::IdentifiersNeeded => 5,
            OptionReason::CodeNotReceived => 6,
            OptionReason::InvoiceTooOld => 7,
            OptionReason::InvoiceNotFromOffice => 8,
            OptionReason::AssistanceAlreadyRequested => 9,
            OptionReason::ValidatedByTelephone => 10,
        }
    }
}

/// How many of the reasons, from the first, say that the option is available.
const AVAILABLE: u8 = 3;

/// The slugs of [`OptionReason`], in the order of its numbers.
const OPTION_REASONS: &[&str] = &[
    "code-can-be-entered",
    "invoice-can-be-given",
    "assistance-can-be-requested",
    "file-recovered",
    "identifiers-needed",
    "code-not-received",
    "invoice-too-old",
    "invoice-not-from-office",
    "assistance-already-requested",
    "validated-by-telephone",
];

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why: code and invoice where both are accepted.
    pub reasons: ReasonSet,
    /// Whether the code can be entered.
    pub enter_code: OptionReason,
    /// Whether the invoice number can be given.
    pub give_invoice_number: OptionReason,
    /// Whether assistance can be requested.
    pub request_assistance: OptionReason,
}

/// What the next step of a file recovery is.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let invoice = facts.invoice.map(|invoice| invoice_proof::decide(&invoice, as_of, readings));
    let invoice = invoice.map(|proof| proof.outcome);
    let (outcome, reasons) = next_step(facts, invoice);
    let recovered = outcome == Outcome::Recovered;
    Decision {
        outcome,
        reasons,
        enter_code: if recovered { OptionReason::FileRecovered } else { code_option(facts) },
        give_invoice_number: if recovered {
            OptionReason::FileRecovered
        } else {
            invoice_option(facts, invoice)
        },
        request_assistance: if recovered {
            OptionReason::FileRecovered
        } else {
            assistance_option(facts)
        },
    }
}

fn next_step(facts: &Facts, invoice: Option<invoice_proof::Outcome>) -> (Outcome, ReasonSet) {
    let matched = facts.identifiers == Identifiers::Match;
    let recovery = ReasonSet::NONE
        .and_if(matched && facts.code == Code::Accepted, Reason::IdentifiersAndCode.only())
        .and_if(
            matched && invoice == Some(invoice_proof::Outcome::Accepted),
            Reason::IdentifiersAndInvoice.only(),
        );
    if recovery != ReasonSet::NONE {
        return (Outcome::Recovered, recovery);
    }
    let (outcome, reason) = match (facts.assistance, facts.identifiers, facts.code) {
        (Assistance::ValidatedByTelephone, _, _) => {
            (Outcome::RedoRecovery, Reason::IdentityValidatedByTelephone)
        }
        (Assistance::Requested, _, _) => (Outcome::AwaitAssistance, Reason::AssistanceRequested),
        (_, Identifiers::NoMatch, _) => (Outcome::EnterIdentifiers, Reason::IdentifiersDoNotMatch),
        (_, Identifiers::NotGiven, _) => (Outcome::EnterIdentifiers, Reason::IdentifiersNotGiven),
        (_, _, Code::NotSent) => (Outcome::EnterCode, Reason::CodeToBeSent),
        (_, _, Code::Sent) => (Outcome::EnterCode, Reason::CodeAwaited),
        (_, _, Code::Accepted) => (Outcome::Recovered, Reason::IdentifiersAndCode),
        (_, _, Code::Rejected) => (Outcome::EnterCode, Reason::CodeRejected),
        (_, _, Code::NotReceived) => (Outcome::ChooseAlternative, Reason::CodeNotReceived),
    };
    (outcome, reason.only())
}

fn code_option(facts: &Facts) -> OptionReason {
    match (facts.identifiers, facts.code) {
        (Identifiers::NoMatch | Identifiers::NotGiven, _) => OptionReason::IdentifiersNeeded,
        (_, Code::NotReceived) => OptionReason::CodeNotReceived,
        _ => OptionReason::CodeCanBeEntered,
    }
}

fn invoice_option(facts: &Facts, invoice: Option<invoice_proof::Outcome>) -> OptionReason {
    match (facts.identifiers, invoice) {
        (Identifiers::NoMatch | Identifiers::NotGiven, _) => OptionReason::IdentifiersNeeded,
        (_, Some(invoice_proof::Outcome::TooOld)) => OptionReason::InvoiceTooOld,
        (_, Some(invoice_proof::Outcome::NotFromOffice)) => OptionReason::InvoiceNotFromOffice,
        (_, None | Some(invoice_proof::Outcome::Accepted)) => OptionReason::InvoiceCanBeGiven,
    }
}

fn assistance_option(facts: &Facts) -> OptionReason {
    match facts.assistance {
        Assistance::None => OptionReason::AssistanceCanBeRequested,
        Assistance::Requested => OptionReason::AssistanceAlreadyRequested,
        Assistance::ValidatedByTelephone => OptionReason::ValidatedByTelephone,
    }
}

const IDENTIFIERS_MATCH: usize = 0;
const CODE: usize = 1;
const INVOICE: usize = 2;
const INVOICE_ISSUED_ON: usize = 3;
const INVOICE_FROM_OFFICE: usize = 4;
const ASSISTANCE: usize = 5;

/// The rule.
pub static RULE: Rule = Rule {
    number: 25,
    slug: "file-recovery",
    title: Words { fr: "Récupération du dossier", en: "File recovery" },
    question: Words {
        fr: "Quelle est la prochaine étape de la récupération du dossier de certificat\u{a0}?",
        en: "What is the next step in recovering the certificate file?",
    },
    clock: Clock::Day,
    facts: &[
        Fact::new(
            "identifiers_match",
            Kind::YesNo(Some("not-given")),
            "numéro de certificat et date de naissance, ensemble, conformes au dossier, ou «\u{a0}not-given\u{a0}»",
            "certificate number and date of birth, together, match the file, or “not-given”",
        ),
        Fact::new(
            "code",
            Kind::Choice(&["not-sent", "sent", "accepted", "rejected", "not-received"]),
            "état du code de sécurité",
            "state of the security code",
        ),
        Fact::new(
            "invoice",
            Kind::Object("none"),
            "facture, ou «\u{a0}none\u{a0}»",
            "invoice, or “none”",
        )
        .or(Value::Never),
        Fact::new("invoice.issued_on", Kind::Day(None), "jour de la facture", "day of the invoice")
            .past(),
        Fact::new(
            "invoice.from_office_confirmation",
            Kind::YesNo(None),
            "facture tirée d’une confirmation de paiement de l’Office",
            "invoice taken from a payment confirmation of the Office",
        ),
        Fact::new(
            "assistance",
            Kind::Choice(&["none", "requested", "validated-by-telephone"]),
            "état de la demande d’assistance",
            "state of the request for assistance",
        )
        .or(Value::Choice(1)),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[ValueSpec::new(
        "options",
        ValueKind::Options {
            keys: &["enter-code", "give-invoice-number", "request-assistance"],
            states: OPTION_REASONS,
            available: AVAILABLE,
        },
        "options",
        "options",
    )],
    readings: &[(Reading::LeapDay, 1)],
    clicsequr_procedure: false,
    decide: decide_case,
    relate,
    open,
    edges: |case, place, edges| {
        if place == INVOICE_ISSUED_ON {
            invoice_proof::edges_of_issue_day(case, edges);
        }
    },
    turns,
    uses: uses_all,
    asks: asks_none,
};

fn has_invoice(case: &Case<'_>) -> bool {
    case.fact(INVOICE) == Value::Given
}

fn facts(case: &Case<'_>) -> Facts {
    Facts {
        identifiers: match case.fact(IDENTIFIERS_MATCH) {
            Value::Flag(true) => Identifiers::Match,
            Value::Flag(false) => Identifiers::NoMatch,
            _ => Identifiers::NotGiven,
        },
        code: match case.fact(CODE).choice() {
            2 => Code::Sent,
            3 => Code::Accepted,
            4 => Code::Rejected,
            5 => Code::NotReceived,
            _ => Code::NotSent,
        },
        invoice: has_invoice(case).then(|| {
            invoice_proof::facts_of(case.fact(INVOICE_ISSUED_ON), case.fact(INVOICE_FROM_OFFICE))
        }),
        assistance: match case.fact(ASSISTANCE).choice() {
            2 => Assistance::Requested,
            3 => Assistance::ValidatedByTelephone,
            _ => Assistance::None,
        },
    }
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case), case.day(), &case.readings);
    let options = Out::States([
        decision.enter_code.number(),
        decision.give_invoice_number.number(),
        decision.request_assistance.number(),
        0,
        0,
        0,
        0,
    ]);
    AnyDecision::new(decision.outcome.number(), decision.reasons, &[options])
}

/// The Office sends a code on a match only.
#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    let no_match = matches!(case.fact(IDENTIFIERS_MATCH), Value::Flag(false) | Value::Never);
    if no_match && case.fact(CODE).choice() > 1 {
        return Err(Fault::among(ErrorCode::ConflictingFacts, &[IDENTIFIERS_MATCH, CODE]));
    }
    Ok(())
}

/// The parts of an invoice are facts only where there is one.
#[inline(always)]
fn open(case: &Case<'_>) -> FactSet {
    let parts = FactSet::of(&[INVOICE_ISSUED_ON, INVOICE_FROM_OFFICE]);
    let told = if has_invoice(case) { FactSet::NONE } else { parts };
    case.unknown(6).without(told)
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    if let (true, Value::Day(issued_on)) = (has_invoice(case), case.fact(INVOICE_ISSUED_ON)) {
        turns.day(invoice_proof::first_day_too_old(issued_on, case.readings.leap_day()));
    }
}
