//! Invoice proof: whether an invoice number can take the place of the code in a file recovery.
//!
//! Sources: S002-25, S002-26.
//!
//! # Our reading
//!
//! - "Less than 3 years old" is strict: the last day is the day before the third anniversary (Q21).
//! - The period is administrative: it does not move where it ends on a Saturday or a holiday.
//! - The invoice must come from a payment confirmation of the Office.
//!
//! ```
//! use echeance::rules::invoice_proof::{self, Facts, Outcome};
//! use echeance::Readings;
//! use time::macros::date;
//!
//! let facts = Facts { issued_on: date!(2023-07-01).into(), from_office_confirmation: true };
//! let proof = |day: time::Date| invoice_proof::decide(&facts, day.into(), &Readings::default());
//! assert_eq!(proof(date!(2026-06-30)).outcome, Outcome::Accepted);
//! assert_eq!(proof(date!(2026-07-01)).outcome, Outcome::TooOld);
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::{Fact, FactSet, Kind, Value};
use crate::rule::reading::{LeapDay, Reading, Readings};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Rule, ValueKind, ValueSpec, asks_none, outcomes, reasons,
    unrelated, uses_all,
};

/// The age from which an invoice is no longer accepted, in months: 3 years (S002-26).
pub const INVOICE_MONTHS: i32 = 36;

outcomes! {
    1 TooOld "too-old" rank 2,
        "la facture est trop ancienne",
        "the invoice is too old";
    2 NotFromOffice "not-from-office" rank 2,
        "la facture ne provient pas d’une confirmation de paiement de l’Office",
        "the invoice does not come from a payment confirmation of the Office";
    3 Accepted "accepted" rank 1,
        "la facture peut servir à récupérer le dossier",
        "the invoice can be used to recover the file";
}

reasons! {
    rule 24;
    1 InvoiceThreeYearsOrOlder "invoice-three-years-or-older" ["S002-26", "Q21"],
        "la facture date de 3\u{a0}ans ou plus[ (dernier jour\u{a0}: {last_day})]",
        "the invoice is 3 years old or more[ (last day: {last_day})]";
    2 NotFromOfficeConfirmation "not-from-office-confirmation" ["S002-26"],
        "la facture ne provient pas d’une confirmation de paiement de l’Office",
        "the invoice does not come from a payment confirmation of the Office";
    3 RecentOfficeInvoice "recent-office-invoice" ["S002-26", "Q21"],
        "la facture date de moins de 3\u{a0}ans[ (dernier jour\u{a0}: {last_day})] et provient d’une confirmation de paiement de l’Office",
        "the invoice is less than 3 years old[ (last day: {last_day})] and comes from a payment confirmation of the Office";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The day of the invoice.
    pub issued_on: Day,
    /// Whether it comes from a payment confirmation of the Office.
    pub from_office_confirmation: bool,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The last day on which the invoice is less than 3 years old.
    pub last_day: Day,
    /// Days from `as_of`, itself included, to that day; 0 after it.
    pub days_left: i32,
}

/// The first day on which an invoice is too old.
#[must_use]
pub fn first_day_too_old(issued_on: Day, leap: LeapDay) -> Day {
    issued_on.plus_months(INVOICE_MONTHS, leap)
}

/// Whether an invoice is accepted.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let too_old_from = first_day_too_old(facts.issued_on, readings.leap_day());
    let (outcome, reason) = if too_old_from <= as_of {
        (Outcome::TooOld, Reason::InvoiceThreeYearsOrOlder)
    } else if facts.from_office_confirmation {
        (Outcome::Accepted, Reason::RecentOfficeInvoice)
    } else {
        (Outcome::NotFromOffice, Reason::NotFromOfficeConfirmation)
    };
    let last_day = too_old_from.plus_days(-1);
    Decision { outcome, reason, last_day, days_left: as_of.days_left(last_day) }
}

/// Both sides of the turn on the day of the invoice: the earliest one that is not too old.
pub(crate) fn edges_of_issue_day(case: &Case<'_>, edges: &mut ValueEdges) {
    let tomorrow = case.day().plus_days(1);
    edges.turn(Day::earliest_start(tomorrow, INVOICE_MONTHS, case.readings.leap_day()));
}

/// The facts told by the values of the two: those of a case in which both are known.
pub(crate) fn facts_of(issued_on: Value<'_>, from_office_confirmation: Value<'_>) -> Facts {
    Facts {
        // `open` completes the day.
        issued_on: issued_on.day().unwrap_or(Day::MIN),
        from_office_confirmation: from_office_confirmation.is_yes(),
    }
}

const ISSUED_ON: usize = 0;
const FROM_OFFICE_CONFIRMATION: usize = 1;

/// The rule.
pub static RULE: Rule = Rule {
    number: 24,
    slug: "invoice-proof",
    title: Words { fr: "Facture comme preuve", en: "Invoice as proof" },
    question: Words {
        fr: "Le numéro de cette facture peut-il servir à récupérer le dossier ce jour-là\u{a0}?",
        en: "Can this invoice’s number be used to recover the file on that day?",
    },
    clock: Clock::Day,
    facts: &[
        Fact::new("issued_on", Kind::Day(None), "jour de la facture", "day of the invoice").past(),
        Fact::new(
            "from_office_confirmation",
            Kind::YesNo(None),
            "facture tirée d’une confirmation de paiement de l’Office",
            "invoice taken from a payment confirmation of the Office",
        ),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "last_day",
            ValueKind::Day,
            "dernier jour où la facture a moins de 3\u{a0}ans",
            "last day on which the invoice is less than 3 years old",
        ),
        ValueSpec::new(
            "days_left",
            ValueKind::Number,
            "jours restants, jour de la question compris",
            "days left, the day of the question included",
        ),
    ],
    readings: &[(Reading::LeapDay, 1)],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(2),
    edges: |case, place, edges| {
        if place == ISSUED_ON {
            edges_of_issue_day(case, edges);
        }
    },
    turns,
    uses: uses_all,
    asks: asks_none,
};

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let facts = facts_of(case.fact(ISSUED_ON), case.fact(FROM_OFFICE_CONFIRMATION));
    let decision = decide(&facts, case.day(), &case.readings);
    let any = AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[Some(decision.last_day).into(), Some(decision.days_left).into()],
    );
    match decision.outcome {
        Outcome::TooOld => any.resting_on(FactSet::of(&[ISSUED_ON])),
        Outcome::NotFromOffice | Outcome::Accepted => any,
    }
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    if let Value::Day(issued_on) = case.fact(ISSUED_ON) {
        turns.day(first_day_too_old(issued_on, case.readings.leap_day()));
    }
}
