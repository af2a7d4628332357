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
//!   say so, and `account_system` says by which system an account would be created.
//!
//! ```
//! use echeance::rules::new_file_after_expiry::{Ask, Outcome, Progress, Step};
//! use time::macros::date;
//!
//! let asked = Ask {
//!     account_created: true.into(),
//!     file_created: true.into(),
//!     request_sent: true.into(),
//!     office_replied: false.into(),
//!     invoice_paid: false.into(),
//!     affiliated: true.into(),
//!     ..Ask::on(date!(2022-05-12))
//! }
//! .ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::AwaitOffice));
//! let steps = asked.steps().ok_or("no steps")?;
//! assert_eq!(steps.get(Step::AwaitOffice), Some(Progress::Waiting));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::calendar::Day;
use crate::rule::Case;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, steps, values};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::Value;
use crate::rule::member::{Member, Set, States};
use crate::rules::authentication_system::{self, System};
use crate::rules::transfer_request::NEXT_TRANSFER;

/// The published steps from a new account to a new certificate.
pub(crate) const NEXT_NEW_FILE: &[&str] = &[
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
];

/// What someone who has the account, the file … need no longer do: a true step makes the earlier ones true.
const WITH_ACCOUNT: &[&str] =
    &["create-new-account", "open-online-service", "click-create-account"];
const WITH_FILE: &[&str] = steps!(["redirected-to-office", "fill-in-new-file", ..WITH_ACCOUNT]);
const WITH_REQUEST: &[&str] = steps!([
    "write-to-office",
    "give-new-file-number",
    "state-transfer-wish",
    "give-expired-number",
    ..WITH_FILE
]);
const WITH_REPLY: &[&str] = steps!(["office-answers", ..WITH_REQUEST]);
const WITH_PAYMENT: &[&str] = steps!(["pay-invoice", "pay-by-card", ..WITH_REPLY]);

/// What stands in their place since clicSÉQUR no longer gives access.
pub(crate) const NEXT_AFTER_CLICSEQUR: &[&str] =
    &["procedure-published-for-clicsequr", "finish-online-steps-in-time", "certificate-help"];

outcomes! {
    1 CreateAccount "create-account" rank 0 {
        about "la prochaine étape de la marche à suivre publiée pour clicSÉQUR est de créer un nouveau compte" /
            "the next step of the procedure published for clicSÉQUR is to create a new account";
        to "votre prochaine étape, selon la marche à suivre publiée pour clicSÉQUR, est de créer un nouveau compte" /
            "your next step, by the procedure published for clicSÉQUR, is to create a new account"
    } next ["steps-to-resume", "finish-online-steps-in-time", "lasting-email-address", "create-new-account", "open-online-service", "click-create-account", "certificate-help"] after_clicsequr ["procedure-published-for-clicsequr", "existing-account", "finish-online-steps-in-time", "certificate-help"];
    2 CreateFile "create-file" rank 0 {
        about "la prochaine étape de la marche à suivre publiée pour clicSÉQUR est de remplir un nouveau dossier" /
            "the next step of the procedure published for clicSÉQUR is to fill in a new file";
        to "votre prochaine étape, selon la marche à suivre publiée pour clicSÉQUR, est de remplir un nouveau dossier" /
            "your next step, by the procedure published for clicSÉQUR, is to fill in a new file"
    } next ["finish-online-steps-in-time", "redirected-to-office", "fill-in-new-file", "certificate-help"] after_clicsequr [..NEXT_AFTER_CLICSEQUR];
    3 SendRequest "send-request" rank 0 {
        about "la prochaine étape de la marche à suivre publiée pour clicSÉQUR est d’écrire à l’Office pour faire transférer le résultat de l’examen" /
            "the next step of the procedure published for clicSÉQUR is to write to the Office to have the exam result transferred";
        to "votre prochaine étape, selon la marche à suivre publiée pour clicSÉQUR, est d’écrire à l’Office pour faire transférer le résultat de votre examen" /
            "your next step, by the procedure published for clicSÉQUR, is to write to the Office to have your exam result transferred"
    } next [..NEXT_TRANSFER] after_clicsequr [..NEXT_AFTER_CLICSEQUR];
    4 AwaitOffice "await-office" rank 0 {
        about "la prochaine étape de la marche à suivre publiée pour clicSÉQUR est la réponse de l’Office par courriel" /
            "the next step of the procedure published for clicSÉQUR is the reply of the Office by e-mail";
        to "votre prochaine étape, selon la marche à suivre publiée pour clicSÉQUR, est d’attendre le courriel de l’Office" /
            "your next step, by the procedure published for clicSÉQUR, is to wait for the Office’s e-mail"
    } next ["finish-online-steps-in-time", "office-answers", "open-file-to-finalise", "certificate-help"] after_clicsequr [..NEXT_AFTER_CLICSEQUR];
    5 PayInvoice "pay-invoice" rank 0 {
        about "la prochaine étape de la marche à suivre publiée pour clicSÉQUR est de payer la facture qui se trouve dans le dossier" /
            "the next step of the procedure published for clicSÉQUR is to pay the invoice in the file";
        to "votre prochaine étape, selon la marche à suivre publiée pour clicSÉQUR, est de payer la facture qui se trouve dans votre dossier" /
            "your next step, by the procedure published for clicSÉQUR, is to pay the invoice in your file"
    } next ["finish-online-steps-in-time", "open-file-to-finalise", "pay-invoice", "pay-by-card", "certificate-help"] after_clicsequr [..NEXT_AFTER_CLICSEQUR];
    6 Affiliate "affiliate" rank 0 {
        about "la prochaine étape de la marche à suivre publiée pour clicSÉQUR est de se lier à un agent de recouvrement" /
            "the next step of the procedure published for clicSÉQUR is to become affiliated with a collection agent";
        to "votre prochaine étape, selon la marche à suivre publiée pour clicSÉQUR, est de vous lier à un agent de recouvrement" /
            "your next step, by the procedure published for clicSÉQUR, is to become affiliated with a collection agent"
    } next ["finish-online-steps-in-time", "affiliate-with-agent", "add-contractual-link", "find-permit-number", "certificate-help"] after_clicsequr [..NEXT_AFTER_CLICSEQUR];
    7 CertificateIssued "certificate-issued" rank 0 {
        about "le certificat est délivré" / "the certificate is issued";
        to "votre certificat est délivré" / "your certificate is issued"
    } next ["get-electronic-certificate", "renewal-date-in-agenda"];
}

reasons! {
    1 AccountToCreate "account-to-create" ["S000-06", "S000-10", "S001-09", "S001-13"] {
        about "la représentante ou le représentant n’a pas encore créé de nouveau compte" /
            "the representative has not yet created a new account";
        to "vous n’avez pas encore créé de nouveau compte" / "you have not yet created a new account"
    };
    2 FileToCreate "file-to-create" ["S000-03", "S000-14", "S001-07", "S001-17"] {
        about "la représentante ou le représentant a créé le compte, mais pas encore le nouveau dossier" /
            "the representative has created the account, but not yet the new file";
        to "vous avez créé le compte, mais pas encore le nouveau dossier" /
            "you have created the account, but not yet the new file"
    };
    3 RequestToSend "request-to-send" ["S000-15", "S001-18"] {
        about "la représentante ou le représentant a créé le dossier, mais n’a pas encore demandé à l’Office de transférer le résultat de l’examen" /
            "the representative has created the file, but has not yet asked the Office to transfer the exam result";
        to "vous avez créé le dossier, mais vous n’avez pas encore demandé à l’Office de transférer le résultat de votre examen" /
            "you have created the file, but you have not yet asked the Office to transfer your exam result"
    };
    4 OfficeReplyAwaited "office-reply-awaited" ["S000-19", "S000-20", "S001-22", "S001-23"] {
        about "la représentante ou le représentant a envoyé la demande; l’Office n’a pas encore répondu" /
            "the representative has sent the request; the Office has not yet replied";
        to "vous avez envoyé la demande; l’Office n’a pas encore répondu" /
            "you have sent the request; the Office has not yet replied"
    };
    5 InvoiceToPay "invoice-to-pay" ["S000-21", "S001-24"] {
        about "l’Office a répondu; la représentante ou le représentant n’a pas encore payé la facture qui se trouve dans le dossier" /
            "the Office has replied; the representative has not yet paid the invoice in the file";
        to "l’Office a répondu; vous n’avez pas encore payé la facture qui se trouve dans votre dossier" /
            "the Office has replied; you have not yet paid the invoice in your file"
    };
    6 AffiliationToMake "affiliation-to-make" ["S000-22", "S001-25"] {
        about "la représentante ou le représentant a payé la facture, mais n’est pas encore lié à un agent de recouvrement" /
            "the representative has paid the invoice, but is not yet affiliated with a collection agent";
        to "vous avez payé la facture, mais vous n’êtes pas encore lié à un agent de recouvrement" /
            "you have paid the invoice, but you are not yet affiliated with a collection agent"
    };
    7 EveryStepDone "every-step-done" ["S000-22", "S001-25"] {
        about "toutes les étapes sont faites" / "every step is done";
        to "vous avez fait toutes les étapes" / "you have done every step"
    };
}

choices! {
    /// A step, in the order of the page.
    pub enum Step {
        1 CreateAccount "create-account": "créer un nouveau compte" / "create a new account";
        2 CreateFile "create-file": "remplir un nouveau dossier" / "fill in a new file";
        3 SendRequest "send-request":
            "demander le transfert du résultat de l’examen" / "ask for the transfer of the exam result";
        4 AwaitOffice "await-office": "recevoir la réponse de l’Office" / "receive the Office’s reply";
        5 PayInvoice "pay-invoice": "payer la facture" / "pay the invoice";
        6 Affiliate "affiliate":
            "se lier à un agent de recouvrement" / "become affiliated with a collection agent";
    }
}

choices! {
    /// How far a step is; it is waited for where someone else is to do it, and can.
    pub enum Progress {
        1 Done "done": "fait" / "done";
        2 ToDo "to-do": "à faire" / "to do";
        3 Waiting "waiting": "en attente" / "awaited";
    }
}

facts! {
    on day;
    AccountCreated account_created (bool) [settles(WITH_ACCOUNT)]
        { about "nouveau compte créé" / "new account created";
          to "vous avez créé un nouveau compte" / "you have created a new account" };
    FileCreated file_created (bool) [settles(WITH_FILE)]
        { about "nouveau dossier créé" / "new file created";
          to "vous avez créé un nouveau dossier" / "you have created a new file" };
    RequestSent request_sent (bool) [settles(WITH_REQUEST)]
        { about "courriel de demande de transfert envoyé" / "e-mail asking for the transfer sent";
          to "vous avez envoyé le courriel qui demande le transfert" /
              "you have sent the e-mail asking for the transfer" };
    OfficeReplied office_replied (bool) [settles(WITH_REPLY)]
        { about "réponse de l’Office reçue" / "Office’s reply received";
          to "vous avez reçu la réponse de l’Office" / "you have received the Office’s reply" };
    InvoicePaid invoice_paid (bool) [settles(WITH_PAYMENT)]
        { about "facture payée" / "invoice paid";
          to "vous avez payé la facture" / "you have paid the invoice" };
    Affiliated affiliated (bool) [act, settles(&["affiliate-with-agent"])]
        { about "lien avec un agent de recouvrement" / "affiliated with a collection agent";
          to "vous avez un lien avec un agent de recouvrement" / "you are affiliated with a collection agent" };
}

values! {
    steps (States<Step, Progress>) { both "étapes" / "steps" };
    account_system (System) {
        both "système dans lequel le compte est créé" / "system in which the account is created"
    };
}

rule! {
    number: 12,
    slug: "new-file-after-expiry",
    cobol: "NFAE",
    title: "Nouveau dossier après l’expiration" / "New file after expiry",
    question: {
        about "Quelle est la prochaine étape vers un nouveau certificat?" /
            "What is the next step towards a new certificate?";
        to "Quelle est votre prochaine étape vers un nouveau certificat?" /
            "What is your next step towards a new certificate?"
    },
    as_of: Day,
    readings: [],
    undetermined: next ["steps-to-resume", ..NEXT_NEW_FILE] after_clicsequr [..NEXT_AFTER_CLICSEQUR],
    decide: |facts, case| decide(facts, case.day()),
    relate: relate,
    deduced: deduced,
    clicsequr_procedure: true,
}

/// The next step towards a new certificate.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day) -> Decision {
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
        reasons: Set::of(&[reason]),
        steps: States::of(&[
            (Step::CreateAccount, step(facts.account_created)),
            (Step::CreateFile, step(facts.file_created)),
            (Step::SendRequest, step(facts.request_sent)),
            (Step::AwaitOffice, reply),
            (Step::PayInvoice, step(facts.invoice_paid)),
            (Step::Affiliate, step(facts.affiliated)),
        ]),
        account_system: authentication_system::decide(as_of).outcome.into(),
    }
}

/// The steps that come one after the other.
const CHAIN: [Fact; 5] = [
    Fact::AccountCreated,
    Fact::FileCreated,
    Fact::RequestSent,
    Fact::OfficeReplied,
    Fact::InvoicePaid,
];

/// A step that is done makes the earlier ones done.
fn deduced(case: &Case<'_>, place: usize) -> Option<(Value<'static>, usize)> {
    let place_of = |fact: &Fact| usize::from(fact.place()) - 1;
    let later = CHAIN.iter().skip_while(|fact| place_of(fact) != place).skip(1);
    let mut done = later.filter(|fact| case.get(**fact) == Value::Flag(true));
    done.next().map(|fact| (Value::Flag(true), place_of(fact)))
}

/// No step of the chain is done while one before it is not.
#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    let mut undone = false;
    for step in CHAIN {
        match case.get(step) {
            Value::Flag(true) if undone => {
                return Err(Fault::at(ErrorCode::ImpossibleOrder, step));
            }
            Value::Flag(false) => undone = true,
            _ => {}
        }
    }
    Ok(())
}
