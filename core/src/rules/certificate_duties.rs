//! Certificate duties: what a certificate costs on a day, and how far that amount is known.
//!
//! Sources: certificate/renewing pages of 2021-07-08 and 2024-07-15 (amounts published, indexed each 1 July from 2021),
//! certificate/application-temporary pages of 2019-07-03 and 2020-02-03 (no fee), certificate/application-regular page of
//! 2021-01-06 (180 $); R-2.2, r. 1, s. 33.7 (duties, indexed); P-40.1, r. 3, s. 165.1 (how a sister text indexes).
//!
//! # Our reading
//!
//! - What is not published is worked out by indexing the unrounded amount with the consumer price index and rounding
//!   to the dollar. From 160 $ that gives both published amounts. Such an amount is `derived`, or `predicted` where no
//!   later published amount confirms it; a caller must not take it for the tariff.
//! - The 180 $ of January 2021 fit no year of the series. They stand beside it as a reason, never in it (Q26).
//! - Where nothing is known the amount is not known: never zero.
//!
//! ```
//! use echeance::rules::certificate_duties::{self, Facts, Outcome};
//! use echeance::rules::certificate_status::Kind;
//! use time::macros::date;
//!
//! let facts = Facts { kind: Kind::Regular };
//! let published = certificate_duties::decide(&facts, date!(2024-07-15).into());
//! assert_eq!(published.outcome, Outcome::Published);
//! assert_eq!(published.amount.map(|amount| amount.value.cents), Some(18_500));
//! let later = certificate_duties::decide(&facts, date!(2026-07-01).into());
//! assert_eq!(later.outcome, Outcome::NotKnown);
//! assert_eq!(later.amount, None);
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::dated::Dated;
use crate::rule::edges::Turns;
use crate::rule::fact::{Fact, Kind as FactKind, Value};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, ReasonSet, Rule, ValueKind, ValueSpec, asks_none,
    no_edges, outcomes, reasons, unrelated, uses_all,
};
use crate::rules::certificate_status::{Kind, TEMPORARY_FROM, TEMPORARY_LAST_DAY, kind_of};

outcomes! {
    1 NotKnown "not-known" rank 0, "aucun montant n’est connu", "no amount is known";
    2 Derived "derived" rank 0, "le montant est déduit de montants publiés", "the amount is derived from published ones";
    3 Published "published" rank 0, "le montant est publié", "the amount is published";
    4 Predicted "predicted" rank 0, "le montant est prévu", "the amount is predicted";
    5 Free "free" rank 0, "le certificat est sans frais", "the certificate is free of charge";
}

reasons! {
    rule 5;
    1 AmountPublished "amount-published" ["OPC-renewing-2021", "OPC-renewing"],
        "le montant[ de {amount_cents}] a été publié par l’Office[ pour la période du {in_force_from} au {in_force_to}]",
        "the amount[ of {amount_cents}] was published by the Office[ for the period from {in_force_from} to {in_force_to}]";
    2 AmountDerived "amount-derived" ["OPC-renewing-2021", "OPC-renewing", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1"],
        "le montant[ de {amount_cents}] ne figure sur aucune page connue\u{a0}: il est déduit, par indexation, de ceux qui sont publiés pour d’autres années",
        "the amount[ of {amount_cents}] stands on no page known: it is derived, by indexation, from those published for other years";
    3 AmountPredicted "amount-predicted" ["OPC-renewing", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1"],
        "le montant[ de {amount_cents}] est une prévision\u{a0}: celui de l’année précédente, indexé de 2,4\u{a0}%, sans page connue qui le confirme",
        "the amount[ of {amount_cents}] is a prediction: that of the year before, indexed by 2.4%, which no page known confirms";
    4 TemporaryFree "temporary-free" ["OPC-application-temporary"],
        "le certificat temporaire était délivré sans frais",
        "the temporary certificate was issued free of charge";
    5 AmountNotKnown "amount-not-known" ["OPC-renewing-2021", "OPC-renewing", "OPC-application-temporary"],
        "aucun montant n’est connu pour ce jour",
        "no amount is known for this day";
    6 OtherAmountPublished "other-amount-published" ["OPC-application-regular", "Q26"],
        "une page de l’Office datée du 6\u{a0}janvier\u{a0}2021 donne un autre montant pour la délivrance, 180\u{a0}$, que rien n’explique",
        "a page of the Office dated January\u{a0}6, 2021 gives another amount for issuance, $180, which nothing explains";
}

/// What a certificate of a kind costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// The kind of certificate.
    pub kind: Kind,
    /// The amount, in cents.
    pub cents: i32,
    /// How it is known: published, derived, predicted, or free.
    pub basis: Outcome,
}

/// Every amount known and the days on which it is in force, oldest first; regular certificates, then temporary ones.
pub static AMOUNTS: [Dated<Amount>; 7] = [
    // 161 $ of 2021, back by the 0.7 % of that indexation.
    Dated {
        from: Some(TEMPORARY_FROM),
        to: Some(Day::ymd(2021, 6, 30)),
        value: Amount { kind: Kind::Regular, cents: 16_000, basis: Outcome::Derived },
        sources: &["OPC-renewing-2021", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1"],
    },
    // Page of 2021-07-08.
    Dated {
        from: Some(Day::ymd(2021, 7, 1)),
        to: Some(Day::ymd(2022, 6, 30)),
        value: Amount { kind: Kind::Regular, cents: 16_100, basis: Outcome::Published },
        sources: &["OPC-renewing-2021"],
    },
    // Indexed by 3.4 %.
    Dated {
        from: Some(Day::ymd(2022, 7, 1)),
        to: Some(Day::ymd(2023, 6, 30)),
        value: Amount { kind: Kind::Regular, cents: 16_700, basis: Outcome::Derived },
        sources: &["OPC-renewing-2021", "OPC-renewing", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1"],
    },
    // Indexed by 6.8 %.
    Dated {
        from: Some(Day::ymd(2023, 7, 1)),
        to: Some(Day::ymd(2024, 6, 30)),
        value: Amount { kind: Kind::Regular, cents: 17_800, basis: Outcome::Derived },
        sources: &["OPC-renewing-2021", "OPC-renewing", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1"],
    },
    // Page of 2024-07-15, which tells the last day.
    Dated {
        from: Some(Day::ymd(2024, 7, 1)),
        to: Some(Day::ymd(2025, 6, 30)),
        value: Amount { kind: Kind::Regular, cents: 18_500, basis: Outcome::Published },
        sources: &["OPC-renewing"],
    },
    // Indexed by 2.4 %, the index of 2024; no page confirms it.
    Dated {
        from: Some(Day::ymd(2025, 7, 1)),
        to: Some(Day::ymd(2026, 6, 30)),
        value: Amount { kind: Kind::Regular, cents: 18_900, basis: Outcome::Predicted },
        sources: &["OPC-renewing", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1"],
    },
    // Pages of 2019-07-03 and 2020-02-03.
    Dated {
        from: Some(TEMPORARY_FROM),
        to: Some(TEMPORARY_LAST_DAY),
        value: Amount { kind: Kind::Temporary, cents: 0, basis: Outcome::Free },
        sources: &["OPC-application-temporary"],
    },
];

/// Last day of the period in which a page told 180 $ (page of 2021-01-06).
const OTHER_AMOUNT_TO: Day = Day::ymd(2021, 6, 30);

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The kind of certificate.
    pub kind: Kind,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why, and whether another amount is published.
    pub reasons: ReasonSet,
    /// The amount in force; `None` where none is known.
    pub amount: Option<&'static Dated<Amount>>,
}

/// What a certificate costs on a day.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day) -> Decision {
    let amount =
        AMOUNTS.iter().find(|amount| amount.value.kind == facts.kind && amount.covers(as_of));
    let Some(amount) = amount else {
        let reasons = Reason::AmountNotKnown.only();
        return Decision { outcome: Outcome::NotKnown, reasons, amount: None };
    };
    let reason = match amount.value.basis {
        Outcome::NotKnown => Reason::AmountNotKnown,
        Outcome::Derived => Reason::AmountDerived,
        Outcome::Published => Reason::AmountPublished,
        Outcome::Predicted => Reason::AmountPredicted,
        Outcome::Free => Reason::TemporaryFree,
    };
    let another = facts.kind == Kind::Regular && as_of <= OTHER_AMOUNT_TO;
    let reasons = reason.only().and_if(another, Reason::OtherAmountPublished.only());
    Decision { outcome: amount.value.basis, reasons, amount: Some(amount) }
}

const KIND: usize = 0;

/// The rule.
pub static RULE: Rule = Rule {
    number: 5,
    slug: "certificate-duties",
    title: Words { fr: "Droits du certificat", en: "Certificate duties" },
    question: Words {
        fr: "Quels sont, ce jour-là, les droits à payer pour un certificat\u{a0}?",
        en: "What are the duties for a certificate on that day?",
    },
    clock: Clock::Day,
    facts: &[Fact::new(
        "kind",
        FactKind::Choice(&["regular", "temporary"]),
        "sorte de certificat",
        "kind of certificate",
    )
    .or(Value::Choice(1))],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new("amount_cents", ValueKind::Number, "montant, en cents", "amount, in cents"),
        ValueSpec::new(
            "in_force_from",
            ValueKind::Day,
            "premier jour de ce montant",
            "first day of this amount",
        ),
        ValueSpec::new(
            "in_force_to",
            ValueKind::Day,
            "dernier jour de ce montant",
            "last day of this amount",
        ),
    ],
    readings: &[],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(1),
    edges: no_edges,
    turns,
    uses: uses_all,
    asks: asks_none,
};

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&Facts { kind: kind_of(case.fact(KIND)) }, case.day());
    let values = decision.amount.map_or([Out::Null; 3], |amount| {
        [Out::Number(amount.value.cents), amount.from.into(), amount.to.into()]
    });
    AnyDecision::new(decision.outcome.number(), decision.reasons, &values)
}

fn turns(_: &Case<'_>, turns: &mut Turns) {
    for amount in &AMOUNTS {
        if let Some(from) = amount.from {
            turns.day(from);
        }
        if let Some(to) = amount.to {
            turns.after(to);
        }
    }
}
