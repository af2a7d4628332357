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
//! use echeance::rules::certificate_issuance::{Ask, Outcome, Outstanding};
//! use echeance::Set;
//!
//! let ask = Ask {
//!     application_complete: true.into(),
//!     exam_passed: true.into(),
//!     duties_paid: true.into(),
//!     affiliated: true.into(),
//!     ..Ask::default()
//! };
//! assert_eq!(ask.ask()?.outcome(), Some(Outcome::Issuable));
//!
//! let unpaid = Ask { duties_paid: false.into(), ..ask }.ask()?;
//! assert_eq!(unpaid.outcome(), Some(Outcome::NotIssuable));
//! assert_eq!(unpaid.outstanding(), Some(Set::of(&[Outstanding::PayDuties])));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::member::Set;

/// The steps of an application, in the certificate service.
const APPLY: &[&str] = &[
    "apply-create-file",
    "register-for-exam",
    "finish-online-steps-in-time",
    "after-pass-two-years",
    "pay-issue-duties",
    "pay-by-card",
    "link-with-valid-agent",
    "find-permit-number",
];

outcomes! {
    1 Issuable "issuable" rank 1 {
        about "l’Office peut délivrer le certificat" / "the Office can issue the certificate";
        to "l’Office peut délivrer votre certificat" / "the Office can issue your certificate"
    } next ["issued-on-complete-application", "get-electronic-certificate", "certificate-help"];
    2 NotIssuable "not-issuable" rank 2 {
        about "l’Office ne peut pas délivrer le certificat" / "the Office cannot issue the certificate";
        to "l’Office ne peut pas délivrer votre certificat" / "the Office cannot issue your certificate"
    } next ["sign-in-with-clicsequr", ..APPLY, "ithq", "certificate-help"]
        after_clicsequr [
            "sign-in-to-management-service", "sag-account-steps", ..APPLY, "services-quebec", "ithq", "certificate-help"
        ];
}

reasons! {
    1 AllConditionsMet "all-conditions-met" ["S000-22", "S001-25", "OPC-application-regular"] {
        about "l’Office a reçu une demande complète et conforme; la représentante ou le représentant a réussi l’examen, a payé les droits et a un lien avec un agent de recouvrement titulaire d’un permis valide" /
            "the Office has received a complete, compliant application; the representative has passed the exam, has paid the duties and is affiliated with a collection agent holding a valid permit";
        to "l’Office a reçu de vous une demande complète et conforme; vous avez réussi l’examen, vous avez payé les droits et vous avez un lien avec un agent de recouvrement titulaire d’un permis valide" /
            "the Office has received a complete, compliant application from you; you have passed the exam, you have paid the duties and you are affiliated with a collection agent holding a valid permit"
    };
    2 ApplicationIncomplete "application-incomplete" ["OPC-application-regular"] {
        about "l’Office n’a pas reçu de demande complète et conforme" /
            "the Office has not received a complete, compliant application";
        to "l’Office n’a pas reçu de vous une demande complète et conforme" /
            "the Office has not received a complete, compliant application from you"
    };
    3 ExamNotPassed "exam-not-passed" ["OPC-application-regular", "OPC-exam"] { words exam_not_passed };
    4 DutiesUnpaid "duties-unpaid" ["S000-21", "S000-22", "S001-24", "S001-25", "OPC-application-regular"] {
        about "la représentante ou le représentant n’a pas payé les droits" /
            "the representative has not paid the duties";
        to "vous n’avez pas payé les droits" / "you have not paid the duties"
    };
    5 NotAffiliated "not-affiliated" ["S000-22", "S001-25", "OPC-application-regular"] { words not_affiliated };
}

choices! {
    /// What is still to be done before a certificate can be issued.
    pub enum Outstanding {
        1 CompleteApplication "complete-application" { words make_complete_application };
        2 PassExam "pass-exam" { words pass_exam };
        3 PayDuties "pay-duties" { words pay_duties };
        4 Affiliate "affiliate" { words become_affiliated };
    }
}

facts! {
    on day if any;
    ApplicationComplete application_complete (bool)
        [act, doing(words make_complete_application), settles(&["apply-create-file"])]
        { about "demande complète et conforme reçue par l’Office" /
              "complete, compliant application received by the Office";
          to "l’Office a reçu de vous une demande complète et conforme" /
              "the Office has received a complete, compliant application from you" };
    ExamPassed exam_passed (bool) [act, doing(words pass_exam), settles(&["register-for-exam", "ithq"])]
        { words exam_passed };
    DutiesPaid duties_paid (bool) [act, doing(words pay_duties), settles(&["pay-issue-duties", "pay-by-card"])]
        { about "droits payés" / "duties paid";
          to "vous avez payé les droits" / "you have paid the duties" };
    Affiliated affiliated (bool)
        [act, doing(words become_affiliated), settles(&["link-with-valid-agent", "find-permit-number"])]
        { words affiliated };
}

values! {
    outstanding (Set<Outstanding>) {
        about "ce qui reste à faire" / "what is still to be done";
        to "ce qu’il vous reste à faire" / "what you still have to do"
    };
}

rule! {
    number: 4,
    slug: "certificate-issuance",
    cobol: "CISS",
    title: "Délivrance du certificat" / "Certificate issuance",
    question: {
        about "L’Office peut-il délivrer le certificat?" / "Can the Office issue the certificate?";
        to "L’Office peut-il délivrer votre certificat?" / "Can the Office issue your certificate?"
    },
    as_of: OptionalDay,
    readings: [],
    undetermined: next [
        "issued-on-complete-application",
        "finish-online-steps-in-time",
        "after-pass-two-years",
        "certificate-help"
    ],
    decide: |facts, _case| decide(facts),
}

/// Whether a certificate can be issued.
#[inline(always)]
pub(crate) fn decide(facts: &Facts) -> Decision {
    let conditions = [
        (
            facts.application_complete,
            Outstanding::CompleteApplication,
            Reason::ApplicationIncomplete,
        ),
        (facts.exam_passed, Outstanding::PassExam, Reason::ExamNotPassed),
        (facts.duties_paid, Outstanding::PayDuties, Reason::DutiesUnpaid),
        (facts.affiliated, Outstanding::Affiliate, Reason::NotAffiliated),
    ];
    let mut reasons = Set::NONE;
    let mut outstanding = Set::NONE;
    for (met, act, reason) in conditions {
        reasons = reasons.with_if(!met, reason);
        outstanding = outstanding.with_if(!met, act);
    }
    if outstanding.is_empty() {
        let reasons = Set::of(&[Reason::AllConditionsMet]);
        return Decision { outcome: Outcome::Issuable, reasons, outstanding };
    }
    Decision { outcome: Outcome::NotIssuable, reasons, outstanding }
}
