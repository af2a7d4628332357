//! Certificate issuance: what a regular certificate still needs before it can be issued.
//!
//! Sources: S000-21, S000-22 (S001-24, S001-25), certificate/application-regular page of 2021-01-06, certificate/exam
//! page of 2021-05-03.
//!
//! # Our reading
//!
//! - The four conditions are cumulative: S000-22 names payment and affiliation together, the application page adds a
//!   complete application and the exam.
//! - Affiliated means with at least one agent that holds a valid permit.
//! - Whether refusal has other grounds (age, offences) is not published for representatives (Q28): not asked here.
//!
//! ```
//! use echeance::rules::certificate_issuance::{self, Facts, Outcome};
//!
//! let facts = Facts {
//!     application_complete: true,
//!     exam_passed: true,
//!     duties_paid: true,
//!     affiliated: true,
//! };
//! assert_eq!(certificate_issuance::decide(&facts).outcome, Outcome::Issuable);
//! let unpaid = Facts { duties_paid: false, ..facts };
//! assert_eq!(certificate_issuance::decide(&unpaid).outcome, Outcome::NotIssuable);
//! ```

use crate::language::Words;
use crate::rule::fact::{Fact, FactSet, Kind};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, ReasonSet, Rule, ValueKind, ValueSpec, asks_none,
    no_edges, no_turns, outcomes, reasons, unrelated, uses_all,
};

outcomes! {
    1 Issuable "issuable" rank 1, "le certificat peut être délivré", "the certificate can be issued";
    2 NotIssuable "not-issuable" rank 2, "le certificat ne peut pas être délivré", "the certificate cannot be issued";
}

reasons! {
    rule 4;
    1 AllConditionsMet "all-conditions-met" ["S000-22", "S001-25", "OPC-application-regular"],
        "la demande est complète, l’examen est réussi, les droits sont payés et le représentant est lié à un agent titulaire d’un permis valide",
        "the application is complete, the exam is passed, the duties are paid and the representative is affiliated with an agent holding a valid permit";
    2 ApplicationIncomplete "application-incomplete" ["OPC-application-regular"],
        "la demande n’est pas complète et conforme",
        "the application is not complete and compliant";
    3 ExamNotPassed "exam-not-passed" ["OPC-application-regular", "OPC-exam"],
        "l’examen n’est pas réussi",
        "the exam is not passed";
    4 DutiesUnpaid "duties-unpaid" ["S000-21", "S000-22", "S001-24", "S001-25", "OPC-application-regular"],
        "les droits ne sont pas payés",
        "the duties are not paid";
    5 NotAffiliated "not-affiliated" ["S000-22", "S001-25", "OPC-application-regular"],
        "le représentant n’est lié à aucun agent titulaire d’un permis valide",
        "the representative is affiliated with no agent holding a valid permit";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a condition of its own, yes or no")]
pub struct Facts {
    /// Whether the Office has received a complete, compliant application.
    pub application_complete: bool,
    /// Whether the exam is passed.
    pub exam_passed: bool,
    /// Whether the duties are paid.
    pub duties_paid: bool,
    /// Whether the person is affiliated with an agent that holds a valid permit.
    pub affiliated: bool,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why: each condition that is not met.
    pub reasons: ReasonSet,
    /// The facts that are false, by their places in the rule's table.
    pub outstanding: FactSet,
}

/// Whether a certificate can be issued.
#[must_use]
pub fn decide(facts: &Facts) -> Decision {
    let conditions = [
        (APPLICATION_COMPLETE, facts.application_complete, Reason::ApplicationIncomplete),
        (EXAM_PASSED, facts.exam_passed, Reason::ExamNotPassed),
        (DUTIES_PAID, facts.duties_paid, Reason::DutiesUnpaid),
        (AFFILIATED, facts.affiliated, Reason::NotAffiliated),
    ];
    let mut reasons = ReasonSet::NONE;
    let mut outstanding = FactSet::NONE;
    for (place, met, reason) in conditions {
        if !met {
            reasons = reasons.and(reason.only());
            outstanding = outstanding.and(FactSet::of(&[place]));
        }
    }
    if outstanding.is_empty() {
        let reasons = Reason::AllConditionsMet.only();
        return Decision { outcome: Outcome::Issuable, reasons, outstanding };
    }
    Decision { outcome: Outcome::NotIssuable, reasons, outstanding }
}

const APPLICATION_COMPLETE: usize = 0;
const EXAM_PASSED: usize = 1;
const DUTIES_PAID: usize = 2;
const AFFILIATED: usize = 3;

/// The rule.
pub static RULE: Rule = Rule {
    number: 4,
    slug: "certificate-issuance",
    title: Words { fr: "Délivrance du certificat", en: "Certificate issuance" },
    question: Words {
        fr: "Le certificat peut-il être délivré\u{a0}?",
        en: "Can the certificate be issued?",
    },
    clock: Clock::OptionalDay,
    facts: &[
        Fact::new(
            "application_complete",
            Kind::YesNo(None),
            "demande complète et conforme reçue par l’Office",
            "complete, compliant application received by the Office",
        ),
        Fact::new("exam_passed", Kind::YesNo(None), "examen réussi", "exam passed"),
        Fact::new("duties_paid", Kind::YesNo(None), "droits payés", "duties paid"),
        Fact::new(
            "affiliated",
            Kind::YesNo(None),
            "lien avec un agent titulaire d’un permis valide",
            "affiliated with an agent holding a valid permit",
        ),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[ValueSpec::new(
        "outstanding",
        ValueKind::Set(&["complete-application", "pass-exam", "pay-duties", "affiliate"]),
        "ce qui reste à faire",
        "what is still to be done",
    )],
    readings: &[],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(4),
    edges: no_edges,
    turns: no_turns,
    uses: uses_all,
    asks: asks_none,
};

fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&Facts {
        application_complete: case.fact(APPLICATION_COMPLETE).is_yes(),
        exam_passed: case.fact(EXAM_PASSED).is_yes(),
        duties_paid: case.fact(DUTIES_PAID).is_yes(),
        affiliated: case.fact(AFFILIATED).is_yes(),
    });
    AnyDecision::new(
        decision.outcome.number(),
        decision.reasons,
        &[Out::Set(decision.outstanding.0)],
    )
}
