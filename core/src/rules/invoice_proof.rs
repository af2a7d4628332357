//! Invoice proof: whether an invoice number can take the place of the code in a file recovery.
//!
//! Sources: S002-25, S002-26.
//!
//! # Our reading
//!
//! - "Less than 3 years old" is strict: the last day is the day before the third anniversary (Q21).
//! - The 3 years run from the invoice's day; whether the day of the payment would count is not published (Q31).
//! - The period is administrative: it does not move where it ends on a Saturday or a holiday.
//! - The invoice must come from a payment confirmation of the Office.
//!
//! ```
//! use echeance::rules::invoice_proof::{Ask, Outcome};
//! use time::macros::date;
//!
//! let proof = |day| Ask {
//!     issued_on: date!(2023-07-01).into(),
//!     from_office_confirmation: true.into(),
//!     ..Ask::on(day)
//! };
//! assert_eq!(proof(date!(2026-06-30)).ask()?.outcome(), Some(Outcome::Accepted));
//! assert_eq!(proof(date!(2026-07-01)).ask()?.outcome(), Some(Outcome::TooOld));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::dated::Dated;
use crate::rule::declare::{facts, outcomes, reasons, rule, values};
use crate::rule::edges::ValueEdges;
use crate::rule::law::{Law, LawTerm, in_words};
use crate::rule::limit::Limit;
use crate::rule::member::{Member, Set};
use crate::rule::reading::{Counting, Readings};

/// The age from which an invoice is no longer accepted, in months: 3 years (S002-26).
pub static INVOICE_MONTHS: Law<i32> = Law {
    slug: "invoice-months",
    words: Words {
        fr: "âge à partir duquel une facture n’est plus acceptée",
        en: "age from which an invoice is no longer accepted",
    },
    day: Words { fr: "date de la facture", en: "date of the invoice" },
    rules: &["invoice-proof", "file-recovery"],
    after: &[],
    rows: &[Dated::new(36, &["S002-26"]).open(&["Q31"])],
    in_words: in_words::months,
}
.of_all_days();

/// What is known of a recovery before the Office is known to be entered by the Service d’authentification gouvernementale.
pub(crate) const NEXT_BEFORE_SAG: &[&str] = &["recovery-published-in-2025", "certificate-help"];

outcomes! {
    1 TooOld "too-old" rank 2 {
        about "la facture est trop ancienne pour servir à récupérer le dossier" /
            "the invoice is too old to recover the file with";
        to "votre facture est trop ancienne pour récupérer votre dossier" /
            "your invoice is too old to recover your file with"
    } next [..NEXT_BEFORE_SAG] after_clicsequr ["give-invoice-number", "request-assistance", "certificate-help"];
    2 NotFromOffice "not-from-office" rank 2 { words invoice_not_from_office } next [..NEXT_BEFORE_SAG] after_clicsequr ["give-invoice-number", "request-assistance", "certificate-help"];
    3 Accepted "accepted" rank 1 {
        about "le numéro de la facture peut servir à récupérer le dossier" /
            "the invoice’s number can be used to recover the file";
        to "vous pouvez donner le numéro de cette facture pour récupérer votre dossier" /
            "you can give this invoice’s number to recover your file"
    } next [..NEXT_BEFORE_SAG] after_clicsequr ["give-invoice-number"];
}

const LAST_DAY: Limit = Limit::of(
    "last_day",
    "le dernier jour où la facture a moins de 3\u{a0}ans",
    "the last day on which the invoice is less than 3 years old",
);

reasons! {
    1 InvoiceThreeYearsOrOlder "invoice-three-years-or-older" ["S002-26", "Q21", "Q31"] {
        about "la facture a 3\u{a0}ans ou plus[\u{a0}: elle avait moins de 3\u{a0}ans jusqu’au {last_day} inclusivement]" /
            "the invoice is 3 years old or more[: it was less than 3 years old up to and including {last_day}]";
        to "votre facture a 3\u{a0}ans ou plus[\u{a0}: elle avait moins de 3\u{a0}ans jusqu’au {last_day} inclusivement]" /
            "your invoice is 3 years old or more[: it was less than 3 years old up to and including {last_day}]"
    } limits [LAST_DAY];
    2 NotFromOfficeConfirmation "not-from-office-confirmation" ["S002-26"] { words invoice_not_from_office } limits [];
    3 RecentOfficeInvoice "recent-office-invoice" ["S002-26", "Q21", "Q31"] {
        about "la facture a moins de 3\u{a0}ans[, jusqu’au {last_day} inclusivement,] et provient d’une confirmation de paiement de l’Office" /
            "the invoice is less than 3 years old[, up to and including {last_day},] and comes from a payment confirmation of the Office";
        to "votre facture a moins de 3\u{a0}ans[, jusqu’au {last_day} inclusivement,] et provient d’une confirmation de paiement de l’Office" /
            "your invoice is less than 3 years old[, up to and including {last_day},] and comes from a payment confirmation of the Office"
    } limits [LAST_DAY];
}

facts! {
    on day;
    IssuedOn issued_on (Day) [past]
        { words day_of_invoice };
    FromOfficeConfirmation from_office_confirmation (bool) []
        { words invoice_from_office };
}

values! {
    last_day as LastDay (Day) {
        both "dernier jour où la facture a moins de 3\u{a0}ans" /
            "last day on which the invoice is less than 3 years old"
    };
    days_left as DaysLeft (i32) { words days_left };
}

rule! {
    number: 24,
    slug: "invoice-proof",
    cobol: "INVP",
    title: "Facture comme preuve" / "Invoice as proof",
    question: {
        about "Le numéro de cette facture peut-il servir à récupérer le dossier ce jour-là?" /
            "Can this invoice’s number be used to recover the file on that day?";
        to "Pouvez-vous donner le numéro de cette facture pour récupérer votre dossier ce jour-là?" /
            "Can you give this invoice’s number to recover your file on that day?"
    },
    as_of: Day,
    readings: [LeapDay = February28],
    laws: [INVOICE_MONTHS],
    undetermined: next [..NEXT_BEFORE_SAG] after_clicsequr ["give-invoice-number", "request-assistance", "certificate-help"],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    edges: |case, fact, edges| {
        if fact == Fact::IssuedOn {
            edges_of_issue_day(case.day(), &case.readings, edges);
        }
    },
    turns: |case, turns| {
        turns.day(first_day_too_old(Facts::of(case).issued_on, &case.readings));
    },
}

/// The first day on which an invoice is too old.
pub(crate) fn first_day_too_old(issued_on: Day, readings: &Readings) -> Day {
    three_years(readings).end(issued_on).limit
}

/// Both sides of the turn on the day of the invoice: the earliest one that is not too old.
pub(crate) fn edges_of_issue_day(as_of: Day, readings: &Readings, edges: &mut ValueEdges) {
    three_years(readings).edges(as_of.plus_days(1), edges);
}

#[inline(always)]
fn three_years(readings: &Readings) -> LawTerm {
    let leap = readings.leap_day();
    LawTerm { months: &INVOICE_MONTHS, leap, counting: Counting::Calendar }
}

/// Whether an invoice is accepted. One that is too old is so wherever it comes from.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> (Decision, Set<Fact>) {
    let too_old_from = first_day_too_old(facts.issued_on, readings);
    let last_day = too_old_from.plus_days(-1);
    let every_fact = Set::of(Fact::ALL);
    let (outcome, reason, rests_on) = if too_old_from <= as_of {
        (Outcome::TooOld, Reason::InvoiceThreeYearsOrOlder, Set::of(&[Fact::IssuedOn]))
    } else if facts.from_office_confirmation {
        (Outcome::Accepted, Reason::RecentOfficeInvoice, every_fact)
    } else {
        (Outcome::NotFromOffice, Reason::NotFromOfficeConfirmation, every_fact)
    };
    let reasons = Set::of(&[reason]);
    let days_left = as_of.days_left(last_day);
    (Decision { outcome, reasons, last_day, days_left }, rests_on)
}
