//! New file after expiry: the next step for a person whose certificate expired unrenewed.
//!
//! Sources: S000-02, S000-03, S000-06, S000-10 to S000-22 (S001-06, S001-07, S001-09, S001-13 to S001-25); S002-05,
//! S002-39 for the account.
//!
//! # Our reading
//!
//! - The first five steps come one after the other: who has done one has done those before it, and who has not done
//!   one has done none after it. Affiliation may come at any time; the page names it beside the payment (S000-22).
//! - While payment and affiliation are both to come, the answer is the payment: the order of the page.
//! - The steps were published for clicSÉQUR. What replaced the first two is not published (Q12): answers for later days
//!   say so, and `account_system` tells by which system an account would be created.
//!
//! ```
//! use echeance::rules::new_file_after_expiry::{self, Facts, Outcome, Progress};
//! use time::macros::date;
//!
//! let facts = Facts {
//!     account_created: true,
//!     file_created: true,
//!     request_sent: true,
//!     office_replied: false,
//!     invoice_paid: false,
//!     affiliated: true,
//! };
//! let decision = new_file_after_expiry::decide(&facts, date!(2022-05-12).into());
//! assert_eq!(decision.outcome, Outcome::AwaitOffice);
//! assert_eq!(decision.steps[3], Progress::Waiting);
//! ```

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{Fact, FactSet, Kind, Value};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, Rule, ValueKind, ValueSpec, asks_none, no_edges,
    no_turns, outcomes, reasons, uses_all,
};
use crate::rules::authentication_system;

/// The steps, in the order of the page.
pub const STEPS: &[&str] =
    &["create-account", "create-file", "send-request", "await-office", "pay-invoice", "affiliate"];

outcomes! {
    1 CreateAccount "create-account" rank 0, "le compte est à créer", "the account is to be created";
    2 CreateFile "create-file" rank 0, "le dossier de certification est à remplir", "the certification file is to be filled in";
    3 SendRequest "send-request" rank 0, "le courriel à l’Office est à envoyer", "the e-mail to the Office is to be sent";
    4 AwaitOffice "await-office" rank 0, "le courriel de l’Office est attendu", "the Office’s e-mail is awaited";
    5 PayInvoice "pay-invoice" rank 0, "la facture est à payer", "the invoice is to be paid";
    6 Affiliate "affiliate" rank 0, "le lien avec un agent de recouvrement est à établir", "the affiliation with a collection agent is to be made";
    7 CertificateIssued "certificate-issued" rank 0, "le certificat est délivré", "the certificate is issued";
}

reasons! {
    rule 12;
    1 AccountToCreate "account-to-create" ["S000-06", "S000-10", "S001-09", "S001-13"],
        "le compte n’est pas encore créé",
        "the account is not yet created";
    2 FileToCreate "file-to-create" ["S000-03", "S000-14", "S001-07", "S001-17"],
        "le compte est créé, le nouveau dossier ne l’est pas encore",
        "the account is created, the new file is not yet";
    3 RequestToSend "request-to-send" ["S000-15", "S001-18"],
        "le dossier est créé, le transfert du résultat de l’examen n’est pas encore demandé à l’Office",
        "the file is created, the Office has not yet been asked to transfer the exam result";
    4 OfficeReplyAwaited "office-reply-awaited" ["S000-19", "S000-20", "S001-22", "S001-23"],
        "la demande est envoyée, l’Office n’a pas encore répondu",
        "the request is sent, the Office has not yet replied";
    5 InvoiceToPay "invoice-to-pay" ["S000-21", "S001-24"],
        "l’Office a répondu, la facture qui figure au dossier n’est pas encore payée",
        "the Office has replied, the invoice in the file is not yet paid";
    6 AffiliationToMake "affiliation-to-make" ["S000-22", "S001-25"],
        "la facture est payée, le représentant n’est pas encore lié à un agent de recouvrement",
        "the invoice is paid, the representative is not yet affiliated with a collection agent";
    7 EveryStepDone "every-step-done" ["S000-22", "S001-25"],
        "toutes les étapes sont terminées",
        "every step is done";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a step of its own, done or not")]
pub struct Facts {
    /// Whether the new account is created.
    pub account_created: bool,
    /// Whether the new file is created.
    pub file_created: bool,
    /// Whether the e-mail that asks for the transfer is sent.
    pub request_sent: bool,
    /// Whether the Office has replied to it.
    pub office_replied: bool,
    /// Whether the invoice in the file is paid.
    pub invoice_paid: bool,
    /// Whether the person is affiliated with a collection agent.
    pub affiliated: bool,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Progress {
    /// It is done.
    Done,
    /// It is still to be done.
    ToDo,
    /// Someone else is to do it, and can.
    Waiting,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// Each of the [`STEPS`].
    pub steps: [Progress; 6],
    /// The system in which an account would be created on that day.
    pub account_system: authentication_system::Outcome,
}

/// The next step towards a new certificate.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts, as_of: Day) -> Decision {
    let (outcome, reason) = if !facts.account_created {
        (Outcome::CreateAccount, Reason::AccountToCreate)
    } else if !facts.file_created {
        (Outcome::CreateFile, Reason::FileToCreate)
    } else if !facts.request_sent {
        (Outcome::SendRequest, Reason::RequestToSend)
    } else if !facts.office_replied {
        (Outcome::AwaitOffice, Reason::OfficeReplyAwaited)
    } else if !facts.invoice_paid {
        (Outcome::PayInvoice, Reason::InvoiceToPay)
    } else if !facts.affiliated {
        (Outcome::Affiliate, Reason::AffiliationToMake)
    } else {
        (Outcome::CertificateIssued, Reason::EveryStepDone)
    };
    let step = |done| if done { Progress::Done } else { Progress::ToDo };
    let reply = match step(facts.office_replied) {
        Progress::ToDo if facts.request_sent => Progress::Waiting,
        progress => progress,
    };
    Decision {
        outcome,
        reason,
        steps: [
            step(facts.account_created),
            step(facts.file_created),
            step(facts.request_sent),
            reply,
            step(facts.invoice_paid),
            step(facts.affiliated),
        ],
        account_system: authentication_system::decide(as_of).outcome,
    }
}

const ACCOUNT_CREATED: usize = 0;
const FILE_CREATED: usize = 1;
const REQUEST_SENT: usize = 2;
const OFFICE_REPLIED: usize = 3;
const INVOICE_PAID: usize = 4;
const AFFILIATED: usize = 5;

/// The rule.
pub static RULE: Rule = Rule {
    number: 12,
    slug: "new-file-after-expiry",
    title: Words { fr: "Nouveau dossier après l’expiration", en: "New file after expiry" },
    question: Words {
        fr: "Quelle est la prochaine étape vers un nouveau certificat\u{a0}?",
        en: "What is the next step towards a new certificate?",
    },
    clock: Clock::Day,
    facts: &[
        Fact::new(
            "account_created",
            Kind::YesNo(None),
            "nouveau compte créé",
            "new account created",
        ),
        Fact::new("file_created", Kind::YesNo(None), "nouveau dossier créé", "new file created"),
        Fact::new(
            "request_sent",
            Kind::YesNo(None),
            "courriel demandant le transfert envoyé",
            "e-mail asking for the transfer sent",
        ),
        Fact::new(
            "office_replied",
            Kind::YesNo(None),
            "réponse de l’Office reçue",
            "Office’s reply received",
        ),
        Fact::new("invoice_paid", Kind::YesNo(None), "facture payée", "invoice paid"),
        Fact::new(
            "affiliated",
            Kind::YesNo(None),
            "lien avec un agent de recouvrement",
            "affiliated with a collection agent",
        ),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "steps",
            ValueKind::States { keys: STEPS, states: &["done", "to-do", "waiting"] },
            "étapes",
            "steps",
        ),
        ValueSpec::new(
            "account_system",
            ValueKind::Slug(authentication_system::SLUGS),
            "système dans lequel le compte est créé",
            "system in which the account is created",
        ),
    ],
    readings: &[],
    clicsequr_procedure: true,
    decide: decide_case,
    relate,
    open: |case| case.unknown(6),
    edges: no_edges,
    turns: no_turns,
    uses: uses_all,
    asks: asks_none,
};

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let facts = Facts {
        account_created: case.fact(ACCOUNT_CREATED).is_yes(),
        file_created: case.fact(FILE_CREATED).is_yes(),
        request_sent: case.fact(REQUEST_SENT).is_yes(),
        office_replied: case.fact(OFFICE_REPLIED).is_yes(),
        invoice_paid: case.fact(INVOICE_PAID).is_yes(),
        affiliated: case.fact(AFFILIATED).is_yes(),
    };
    let decision = decide(&facts, case.day());
    let [account, file, request, reply, invoice, affiliation] =
        decision.steps.map(|progress| match progress {
            Progress::Done => 1,
            Progress::ToDo => 2,
            Progress::Waiting => 3,
        });
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[
            Out::States([account, file, request, reply, invoice, affiliation, 0]),
            Out::Slug(decision.account_system.number()),
        ],
    )
}

/// No step of the chain is done while one before it is not.
#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    let mut undone = false;
    for place in [ACCOUNT_CREATED, FILE_CREATED, REQUEST_SENT, OFFICE_REPLIED, INVOICE_PAID] {
        match case.fact(place) {
            Value::Flag(true) if undone => {
                return Err(Fault {
                    code: ErrorCode::ImpossibleOrder,
                    fact: place,
                    among: FactSet::ALL,
                });
            }
            Value::Flag(false) => undone = true,
            _ => {}
        }
    }
    Ok(())
}
