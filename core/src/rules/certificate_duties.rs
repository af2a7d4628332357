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
//! - Where nothing is known the amount is not known: never zero (Q40).
//!
//! ```
//! use echeance::rules::certificate_duties::{Ask, Outcome};
//! use time::macros::date;
//!
//! // Of a regular certificate, which is the default.
//! let published = Ask::on(date!(2024-07-15)).ask()?;
//! assert_eq!(published.outcome(), Some(Outcome::Published));
//! assert_eq!(published.amount_cents(), Some(18_500));
//! let later = Ask::on(date!(2026-07-01)).ask()?;
//! assert_eq!(later.outcome(), Some(Outcome::NotKnown));
//! assert_eq!(later.amount_cents(), None);
//! # Ok::<(), echeance::Error>(())
//! ```

use alloc::format;

use crate::calendar::Day;
use crate::language::{Lang, Words};
use crate::rule::common::DAY_OF_THE_QUESTION;
use crate::rule::dated::Dated;
use crate::rule::declare::{facts, outcomes, reasons, rule, values};
use crate::rule::law::Law;
use crate::rule::limit::Limit;
use crate::rule::member::{Choice, Set};
use crate::rules::certificate_status::Kind;

outcomes! {
    1 NotKnown "not-known" rank 0 {
        both "aucun montant n’est connu pour ce jour-là" / "no amount is known for that day"
    } next ["temporary-certificate-ended", "pay-by-card", "duty-amount", "certificate-help"];
    2 Derived "derived" rank 0 {
        both "le montant est calculé à partir de ceux que l’Office a publiés" /
            "the amount is worked out from those that the Office published"
    } next ["pay-by-card", "duty-amount", "certificate-help"];
    3 Published "published" rank 0 {
        both "l’Office a publié le montant" / "the Office published the amount"
    } next ["pay-by-card", "certificate-help"];
    4 Predicted "predicted" rank 0 {
        both "le montant est une prévision" / "the amount is a prediction"
    } next ["pay-by-card", "duty-amount", "certificate-help"];
    5 Free "free" rank 0 {
        both "le certificat est sans frais" / "the certificate is free of charge"
    } next [];
}

const FIRST_DAY: Limit =
    Limit::of("in_force_from", "le premier jour de ce montant", "the first day of this amount");
const LAST_DAY: Limit =
    Limit::of("in_force_to", "le dernier jour de ce montant", "the last day of this amount");

reasons! {
    1 AmountPublished "amount-published" ["OPC-renewing-2021", "OPC-renewing"] {
        both "l’Office a publié le montant[ de {amount_cents}][ pour la période du {in_force_from} au {in_force_to}]" /
            "the Office published the amount[ of {amount_cents}][ for the period from {in_force_from} to {in_force_to}]"
    } limits [FIRST_DAY, LAST_DAY];
    2 AmountDerived "amount-derived" ["OPC-renewing-2021", "OPC-renewing", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1"] {
        both "aucune page connue ne donne le montant[ de {amount_cents}]\u{a0}: il est calculé, par indexation, à partir de ceux que l’Office a publiés pour d’autres années" /
            "no page known gives the amount[ of {amount_cents}]: it is worked out, by indexation, from those that the Office published for other years"
    } limits [FIRST_DAY, LAST_DAY];
    3 AmountPredicted "amount-predicted" ["OPC-renewing", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1", "Q40"] {
        both "le montant[ de {amount_cents}] est une prévision\u{a0}: c’est celui de l’année précédente, indexé de 2,4\u{a0}%, et aucune page connue ne le confirme" /
            "the amount[ of {amount_cents}] is a prediction: it is that of the year before, indexed by 2.4%, and no page known confirms it"
    } limits [FIRST_DAY, LAST_DAY];
    4 TemporaryFree "temporary-free" ["OPC-application-temporary"] {
        both "l’Office délivrait le certificat temporaire sans frais" /
            "the Office issued the temporary certificate free of charge"
    } limits [FIRST_DAY, LAST_DAY];
    5 AmountNotKnown "amount-not-known" ["OPC-renewing-2021", "OPC-renewing", "OPC-application-temporary", "Q40"] {
        both "aucune page connue ne donne de montant pour ce jour-là ni ne permet de le calculer" /
            "no page known gives an amount for that day, or what to work it out from"
    } limits [];
    6 OtherAmountPublished "other-amount-published" ["OPC-application-regular", "Q26"] {
        both "une page de l’Office datée du 6\u{a0}janvier\u{a0}2021 donne un autre montant pour la délivrance, 180\u{a0}$, que rien n’explique" /
            "a page of the Office dated January\u{a0}6, 2021 gives another amount for issuance, $180, which nothing explains"
    } limits [];
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

/// Every amount known and the days on which it is in force, oldest first; regular certificates, then temporary ones. A day
/// that no row covers is a day of which nothing is known.
pub static AMOUNTS: Law<Amount> = Law {
    slug: "duties",
    words: Words { fr: "droits du certificat", en: "duties for a certificate" },
    day: DAY_OF_THE_QUESTION,
    rules: &["certificate-duties"],
    after: &["duty-amount", "certificate-help"],
    rows: &[
        // 161 $ of 2021, back by the 0.7 % of that indexation.
        regular(
            160,
            Outcome::Derived,
            &["OPC-renewing-2021", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1"],
        )
        .from(2019, 8, 1)
        .to(2021, 6, 30)
        .open(&["Q26", "Q40"]),
        // Page of 2021-07-08.
        regular(161, Outcome::Published, &["OPC-renewing-2021"]).from(2021, 7, 1).to(2022, 6, 30),
        // Indexed by 3.4 %.
        regular(167, Outcome::Derived, INDEXED).from(2022, 7, 1).to(2023, 6, 30).open(&["Q40"]),
        // Indexed by 6.8 %.
        regular(178, Outcome::Derived, INDEXED).from(2023, 7, 1).to(2024, 6, 30).open(&["Q40"]),
        // Page of 2024-07-15, which gives the last day.
        regular(185, Outcome::Published, &["OPC-renewing"]).from(2024, 7, 1).to(2025, 6, 30),
        // Indexed by 2.4 %, the index of 2024; no page confirms it.
        regular(189, Outcome::Predicted, &["OPC-renewing", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1"])
            .from(2025, 7, 1)
            .to(2026, 6, 30)
            .open(&["Q40"]),
        // Pages of 2019-07-03 and 2020-02-03.
        Dated::new(
            Amount { kind: Kind::Temporary, cents: 0, basis: Outcome::Free },
            &["OPC-application-temporary"],
        )
        .from(2019, 8, 1)
        .to(2020, 12, 31),
    ],
    in_words: |amount, lang| {
        let kind = amount.kind.words().in_lang(lang);
        let place = usize::from(amount.basis.number()).wrapping_sub(1);
        let basis = OUTCOMES.get(place).map_or("", |outcome| outcome.words.about.in_lang(lang));
        let dollars = amount.cents / 100;
        match lang {
            Lang::Fr => format!("{dollars}\u{a0}$ ({kind}\u{a0}: {basis})"),
            Lang::En => format!("${dollars} ({kind}: {basis})"),
        }
    },
};

const INDEXED: &[&str] =
    &["OPC-renewing-2021", "OPC-renewing", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1"];

/// So many dollars for a regular certificate.
const fn regular(dollars: i32, basis: Outcome, sources: &'static [&'static str]) -> Dated<Amount> {
    Dated::new(Amount { kind: Kind::Regular, cents: 100 * dollars, basis }, sources)
}

/// Last day of the period in which a page gave 180 $ (page of 2021-01-06).
const OTHER_AMOUNT_TO: Day = Day::ymd(2021, 6, 30);

facts! {
    on day;
    Kind kind (Kind = Kind::Regular.value()) [parameter, steps_of(&[
            (Kind::Regular.number(), &["pay-by-card", "duty-amount"]),
            (Kind::Temporary.number(), &["temporary-certificate-ended"]),
        ])]
        { words kind_of_certificate };
}

values! {
    amount_cents (Cents?) { both "montant" / "amount" };
    in_force_from as InForceFrom (Day?) { both "premier jour de ce montant" / "first day of this amount" };
    in_force_to as InForceTo (Day?) { both "dernier jour de ce montant" / "last day of this amount" };
}

rule! {
    number: 5,
    slug: "certificate-duties",
    cobol: "CDUT",
    title: "Droits du certificat" / "Certificate duties",
    question: {
        both "Quels sont, ce jour-là, les droits à payer pour un certificat?" /
            "What are the duties for a certificate on that day?"
    },
    as_of: Day,
    readings: [],
    laws: [AMOUNTS],
    undetermined: next ["certificate-help"],
    decide: |facts, case| decide(facts, case.day()),
    // Of the pages that give amounts, those that give the one in force.
    cites: |case, _, id| {
        let of = |amount: &Dated<Amount>| amount.sources.contains(&id);
        let facts = Facts::of(case);
        let mut amounts = AMOUNTS.rows.iter();
        let in_force = amounts.find(|row| row.value.kind == facts.kind && row.covers(case.day()));
        let is_known = !case.get(Fact::Kind).is_unknown();
        in_force.filter(|_| is_known).is_none_or(|row| of(row) || !AMOUNTS.rows.iter().any(of))
    },
    turns: |_, turns| {
        AMOUNTS.turns(|first| turns.day(first));
    },
}

/// What a certificate costs on a day.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day) -> Decision {
    decide_by(&AMOUNTS, facts, as_of)
}

/// The same by a table of amounts.
#[inline(always)]
fn decide_by(amounts: &Law<Amount>, facts: &Facts, as_of: Day) -> Decision {
    let amount =
        amounts.rows.iter().find(|amount| amount.value.kind == facts.kind && amount.covers(as_of));
    let outcome = amount.map_or(Outcome::NotKnown, |amount| amount.value.basis);
    let reason = match outcome {
        Outcome::NotKnown => Reason::AmountNotKnown,
        Outcome::Derived => Reason::AmountDerived,
        Outcome::Published => Reason::AmountPublished,
        Outcome::Predicted => Reason::AmountPredicted,
        Outcome::Free => Reason::TemporaryFree,
    };
    let another = amount.is_some() && facts.kind == Kind::Regular && as_of <= OTHER_AMOUNT_TO;
    Decision {
        outcome,
        reasons: Set::of(&[reason]).with_if(another, Reason::OtherAmountPublished),
        amount_cents: amount.map(|amount| amount.value.cents),
        in_force_from: amount.and_then(|amount| amount.from),
        in_force_to: amount.and_then(|amount| amount.to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tariff of 1 July 2026 and one of a year later, made up, as rows after the last one.
    static LATER: Law<Amount> = Law {
        rows: &[
            regular(185, Outcome::Published, &["OPC-renewing"]).from(2024, 7, 1).to(2025, 6, 30),
            regular(193, Outcome::Published, &["OPC-renewing"]).from(2026, 7, 1).to(2027, 6, 30),
            regular(198, Outcome::Published, &["OPC-renewing"]).from(2027, 7, 1).to(2028, 6, 30),
        ],
        ..AMOUNTS
    };

    #[test]
    fn a_new_tariff_is_a_row() {
        let facts = Facts { kind: Kind::Regular };
        for (day, cents) in [
            (Day::ymd(2025, 6, 30), Some(18_500)),
            (Day::ymd(2025, 7, 1), None),
            (Day::ymd(2026, 6, 30), None),
            (Day::ymd(2026, 7, 1), Some(19_300)),
            (Day::ymd(2027, 6, 30), Some(19_300)),
            (Day::ymd(2027, 7, 1), Some(19_800)),
            (Day::ymd(2028, 6, 30), Some(19_800)),
            (Day::ymd(2028, 7, 1), None),
        ] {
            let decision = decide_by(&LATER, &facts, day);
            assert_eq!(decision.amount_cents, cents, "{day}");
            assert_eq!(decision.outcome == Outcome::NotKnown, cents.is_none(), "{day}");
        }
        let mut turns = alloc::vec::Vec::new();
        LATER.turns(|first| turns.push(alloc::format!("{first}")));
        turns.sort();
        turns.dedup();
        let first_days = ["2024-07-01", "2025-07-01", "2026-07-01", "2027-07-01", "2028-07-01"];
        assert_eq!(turns, first_days);
    }
}
