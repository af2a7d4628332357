//! File recovery: how the certificate file is linked to a SAG account, and what the next step is.
//!
//! Sources: S002-20 to S002-29.
//!
//! # Our reading
//!
//! - Certificate number and date of birth match together or not: the answer never reveals which one failed.
//! - On a match the Office sends a code; it, or an invoice number that [`invoice_proof`] accepts, recovers the file.
//! - Without a match no code is sent, so that one sent, accepted, rejected or not received contradicts it.
//! - A recovery goes before assistance that was asked for; once an employee has validated the identity by telephone,
//!   the e-mail address on file is updated and the recovery is done again from the start.
//! - The options are those of S002-24 to S002-27; each stands with the reason why it is available or not.
//!
//! ```
//! use echeance::Object;
//! use echeance::rules::file_recovery::{Ask, Code, OptionReason, Outcome, RecoveryOption};
//! use time::macros::date;
//!
//! let ask = Ask {
//!     identifiers_match: true.into(),
//!     code: Code::NotReceived.into(),
//!     ..Ask::on(date!(2026-06-30))
//! };
//! let asked = ask.ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::ChooseAlternative));
//! let options = asked.options().ok_or("no options")?;
//! assert_eq!(options.get(RecoveryOption::GiveInvoiceNumber), Some(OptionReason::InvoiceCanBeGiven));
//!
//! let with_invoice = Ask {
//!     invoice: Object.into(),
//!     invoice_issued_on: date!(2023-07-01).into(),
//!     invoice_from_office_confirmation: true.into(),
//!     ..ask
//! };
//! assert_eq!(with_invoice.ask()?.outcome(), Some(Outcome::Recovered));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::calendar::Day;
use crate::rule::Case;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::Value;
use crate::rule::member::{Set, States};
use crate::rule::reading::Readings;
use crate::rules::invoice_proof::{self, NEXT_BEFORE_SAG};

outcomes! {
    1 Recovered "recovered" rank 1 { words file_recovered } next [];
    2 RedoRecovery "redo-recovery" rank 2 {
        about "la représentante ou le représentant doit refaire la récupération depuis le début" /
            "the representative must do the recovery again from the start";
        to "refaites la récupération depuis le début" / "do the recovery again from the start"
    } next [..NEXT_BEFORE_SAG] after_clicsequr ["redo-recovery", "enter-number-and-birth-date", "code-sent-to-file-address", "enter-security-code", "certificate-help"];
    3 AwaitAssistance "await-assistance" rank 2 {
        about "une employée ou un employé de l’Office communiquera avec la représentante ou le représentant" /
            "an employee of the Office will contact the representative";
        to "une employée ou un employé de l’Office communiquera avec vous" /
            "an employee of the Office will contact you"
    } next [..NEXT_BEFORE_SAG] after_clicsequr ["assistance-time-not-published", "address-updated-by-telephone", "redo-recovery", "certificate-help"];
    4 EnterIdentifiers "enter-identifiers" rank 2 {
        about "la représentante ou le représentant doit entrer son numéro de certificat et sa date de naissance" /
            "the representative must enter the certificate number and date of birth";
        to "entrez votre numéro de certificat et votre date de naissance" /
            "enter your certificate number and your date of birth"
    } next [..NEXT_BEFORE_SAG] after_clicsequr ["enter-number-and-birth-date", "lost-number-not-published", "certificate-help"];
    5 EnterCode "enter-code" rank 2 {
        about "la représentante ou le représentant doit entrer le code de sécurité que l’Office envoie par courriel" /
            "the representative must enter the security code that the Office sends by e-mail";
        to "entrez le code de sécurité que l’Office vous envoie par courriel" /
            "enter the security code that the Office sends you by e-mail"
    } next [..NEXT_BEFORE_SAG] after_clicsequr ["code-sent-to-file-address", "enter-security-code", "choose-other-proof", "give-invoice-number", "request-assistance", "code-lifetime-not-published", "certificate-help"];
    6 ChooseAlternative "choose-alternative" rank 2 {
        about "la représentante ou le représentant peut prouver son identité autrement que par le code\u{a0}: donner le numéro d’une facture de l’Office de moins de 3\u{a0}ans, ou demander de l’assistance" /
            "the representative can prove their identity in another way than by the code: give the number of an invoice of the Office less than 3 years old, or request assistance";
        to "vous pouvez prouver votre identité autrement\u{a0}: donnez le numéro d’une facture de l’Office de moins de 3\u{a0}ans, ou demandez de l’assistance à l’Office" /
            "you can prove your identity in another way: give the number of an invoice of the Office less than 3 years old, or request assistance from the Office"
    } next [..NEXT_BEFORE_SAG] after_clicsequr ["choose-other-proof", "give-invoice-number", "request-assistance", "address-updated-by-telephone", "redo-recovery", "certificate-help"];
}

reasons! {
    1 IdentifiersAndCode "identifiers-and-code" ["S002-21", "S002-22", "S002-24"] {
        about "le numéro de certificat et la date de naissance correspondent au dossier, et l’Office a accepté le code" /
            "the certificate number and date of birth match the file, and the Office accepted the code";
        to "votre numéro de certificat et votre date de naissance correspondent au dossier, et l’Office a accepté le code" /
            "your certificate number and date of birth match the file, and the Office accepted the code"
    };
    2 IdentifiersAndInvoice "identifiers-and-invoice" ["S002-21", "S002-25", "S002-26"] {
        about "le numéro de certificat et la date de naissance correspondent au dossier, et la facture est acceptée" /
            "the certificate number and date of birth match the file, and the invoice is accepted";
        to "votre numéro de certificat et votre date de naissance correspondent au dossier, et votre facture est acceptée" /
            "your certificate number and date of birth match the file, and your invoice is accepted"
    };
    3 IdentityValidatedByTelephone "identity-validated-by-telephone" ["S002-28", "S002-29"] {
        about "l’Office a validé l’identité par téléphone et a mis à jour l’adresse courriel du dossier" /
            "the Office validated the identity by telephone and updated the e-mail address on file";
        to "l’Office a validé votre identité par téléphone et a mis à jour l’adresse courriel de votre dossier" /
            "the Office validated your identity by telephone and updated the e-mail address in your file"
    };
    4 AssistanceRequested "assistance-requested" ["S002-27"] {
        about "la représentante ou le représentant a demandé de l’assistance; l’Office communiquera avec elle ou lui aux coordonnées du dossier" /
            "the representative requested assistance; the Office will use the contact information on file";
        to "vous avez demandé de l’assistance; l’Office communiquera avec vous aux coordonnées de votre dossier" /
            "you requested assistance; the Office will use the contact information in your file"
    };
    5 IdentifiersDoNotMatch "identifiers-do-not-match" ["S002-21", "S002-22"] {
        about "le numéro de certificat et la date de naissance, pris ensemble, ne correspondent à aucun dossier" /
            "the certificate number and date of birth, taken together, match no file";
        to "le numéro de certificat et la date de naissance que vous avez entrés, pris ensemble, ne correspondent à aucun dossier" /
            "the certificate number and date of birth that you entered, taken together, match no file"
    };
    6 IdentifiersNotGiven "identifiers-not-given" ["S002-21"] {
        about "la représentante ou le représentant n’a pas donné le numéro de certificat et la date de naissance" /
            "the representative has not given the certificate number and date of birth";
        to "vous n’avez pas donné votre numéro de certificat et votre date de naissance" /
            "you have not given your certificate number and your date of birth"
    };
    7 CodeToBeSent "code-to-be-sent" ["S002-22", "S002-23"] {
        about "l’Office enverra un code de sécurité à l’adresse courriel du dossier" /
            "the Office will send a security code to the e-mail address on file";
        to "l’Office vous enverra un code de sécurité à l’adresse courriel de votre dossier" /
            "the Office will send you a security code at the e-mail address in your file"
    };
    8 CodeAwaited "code-awaited" ["S002-22", "S002-24"] {
        about "l’Office a envoyé un code de sécurité à l’adresse courriel du dossier" /
            "the Office sent a security code to the e-mail address on file";
        to "l’Office vous a envoyé un code de sécurité à l’adresse courriel de votre dossier" /
            "the Office sent you a security code at the e-mail address in your file"
    };
    9 CodeRejected "code-rejected" ["S002-24"] {
        about "l’Office a refusé le code entré" / "the Office rejected the code entered";
        to "l’Office a refusé le code que vous avez entré" / "the Office rejected the code that you entered"
    };
    10 CodeNotReceived "code-not-received" ["S002-25"] {
        about "la représentante ou le représentant n’a pas reçu le code de sécurité" /
            "the representative did not receive the security code";
        to "vous n’avez pas reçu le code de sécurité" / "you did not receive the security code"
    };
}

choices! {
    /// Where the security code stands.
    pub enum Code {
        1 NotSent "not-sent": "non envoyé" / "not sent";
        2 Sent "sent": "envoyé" / "sent";
        3 Accepted "accepted": "accepté" / "accepted";
        4 Rejected "rejected": "refusé" / "rejected";
        5 NotReceived "not-received": "non reçu" / "not received";
    }
}

choices! {
    /// Where the request for assistance stands.
    pub enum Assistance {
        1 None "none": "aucune demande" / "none requested";
        2 Requested "requested": "assistance demandée" / "assistance requested";
        3 ValidatedByTelephone "validated-by-telephone":
            "identité validée par téléphone" / "identity validated by telephone";
    }
}

choices! {
    /// An option of a person who recovers a file.
    pub enum RecoveryOption {
        1 EnterCode "enter-code": "entrer le code" / "enter the code";
        2 GiveInvoiceNumber "give-invoice-number": "donner un numéro de facture" / "give an invoice number";
        3 RequestAssistance "request-assistance": "demander de l’assistance" / "request assistance";
    }
}

choices! {
    /// Why an option is available or not.
    pub enum OptionReason {
        1 CodeCanBeEntered "code-can-be-entered":
            "il est possible d’entrer un code" / "a code can be entered";
        2 InvoiceCanBeGiven "invoice-can-be-given":
            "il est possible de donner un numéro de facture" / "an invoice number can be given";
        3 AssistanceCanBeRequested "assistance-can-be-requested":
            "il est possible de demander de l’assistance" / "assistance can be requested";
        4 FileRecovered "file-recovered" { words file_recovered };
        5 IdentifiersNeeded "identifiers-needed":
            "il faut d’abord le bon numéro de certificat et la bonne date de naissance" /
            "the right certificate number and date of birth are needed first";
        6 CodeNotReceived "code-not-received": "le code n’a pas été reçu" / "the code was not received";
        7 InvoiceTooOld "invoice-too-old": "cette facture est trop ancienne, il en faut une autre" / "this invoice is too old, another one is needed";
        8 InvoiceNotFromOffice "invoice-not-from-office":
            "cette facture ne provient pas d’un paiement à l’Office, il en faut une autre" /
            "this invoice is not of a payment to the Office, another one is needed";
        9 AssistanceAlreadyRequested "assistance-already-requested":
            "la demande d’assistance est déjà faite" / "assistance is already requested";
        10 ValidatedByTelephone "validated-by-telephone":
            "l’Office a validé l’identité par téléphone" /
            "the Office validated the identity by telephone";
    }
}

impl OptionReason {
    /// How many of the reasons, from the first, say that the option is available.
    pub(crate) const AVAILABLE: u8 = 3;

    /// Whether the option is available.
    ///
    /// ```
    /// use echeance::rules::file_recovery::OptionReason;
    ///
    /// assert!(OptionReason::CodeCanBeEntered.is_available());
    /// assert!(!OptionReason::CodeNotReceived.is_available());
    /// ```
    #[must_use]
    pub const fn is_available(self) -> bool {
        self.number() <= Self::AVAILABLE
    }
}

facts! {
    on day;
    IdentifiersMatch identifiers_match
        (bool, or "not-given": "renseignements non donnés" / "information not given")
        [act, doing(
            about "entrer le bon numéro de certificat et la bonne date de naissance" /
                "enter the right certificate number and date of birth";
            to "entrez le bon numéro de certificat et votre date de naissance" /
                "enter the right certificate number and your date of birth"
        )]
        { about "numéro de certificat et date de naissance qui, ensemble, correspondent au dossier" /
              "certificate number and date of birth, together, match the file";
          to "votre numéro de certificat et votre date de naissance, ensemble, correspondent au dossier" /
              "your certificate number and date of birth, together, match the file" };
    Code code (Code)
        [act, doing(
            about "entrer le code de sécurité que l’Office envoie par courriel" /
                "enter the security code that the Office sends by e-mail";
            to "entrez le code que l’Office vous envoie par courriel" /
                "enter the code that the Office sends you by e-mail"
        ), by_option("enter-code")]
        { both "état du code de sécurité" / "state of the security code" };
    Invoice invoice (Object, or "none": "aucune" / "none" = Value::Never) [act]
        { about "facture" / "invoice"; to "votre facture" / "your invoice" };
    InvoiceIssuedOn invoice_issued_on as "invoice.issued_on" (Day) [past]
        { words day_of_invoice };
    InvoiceFromOfficeConfirmation invoice_from_office_confirmation as "invoice.from_office_confirmation" (bool) []
        { words invoice_from_office };
    Assistance assistance (Assistance = Assistance::None.value()) [act]
        { about "état de la demande d’assistance" / "state of the request for assistance";
          to "état de votre demande d’assistance" / "state of your request for assistance" };
}

values! {
    options (Options<RecoveryOption, OptionReason>) {
        about "options" / "options";
        to "vos options" / "your options"
    };
}

rule! {
    number: 25,
    slug: "file-recovery",
    cobol: "FREC",
    title: "Récupération du dossier" / "File recovery",
    question: {
        about "Quelle est la prochaine étape de la récupération du dossier de certificat?" /
            "What is the next step in recovering the certificate file?";
        to "Quelle est la prochaine étape de la récupération de votre dossier de certificat?" /
            "What is the next step in recovering your certificate file?"
    },
    as_of: Day,
    readings: [LeapDay = February28],
    undetermined: next [..NEXT_BEFORE_SAG] after_clicsequr ["first-sign-in", "choose-other-proof", "give-invoice-number", "request-assistance", "certificate-help"],
    decide: |facts, case| decide(facts, case.day(), &case.readings),
    relate: relate,
    unknowns: |case| case.unknown_except(settled(case)),
    edges: |case, fact, edges| {
        if fact == Fact::InvoiceIssuedOn {
            invoice_proof::edges_of_issue_day(case.day(), &case.readings, edges);
        }
    },
    turns: |case, turns| {
        let facts = Facts::of(case);
        if facts.invoice.is_some() {
            turns.day(invoice_proof::first_day_too_old(facts.invoice_issued_on, &case.readings));
        }
    },
}

/// What the next step of a file recovery is.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, as_of: Day, readings: &Readings) -> Decision {
    let invoice = facts.invoice.map(|_| {
        let invoice = invoice_proof::Facts {
            issued_on: facts.invoice_issued_on,
            from_office_confirmation: facts.invoice_from_office_confirmation,
        };
        let (proof, _) = invoice_proof::decide(&invoice, as_of, readings);
        proof.outcome
    });
    let (outcome, reasons) = next_step(facts, invoice);
    let unless_recovered = |reason| match outcome {
        Outcome::Recovered => OptionReason::FileRecovered,
        _ => reason,
    };
    Decision {
        outcome,
        reasons,
        options: States::of(&[
            (RecoveryOption::EnterCode, unless_recovered(code_option(facts))),
            (RecoveryOption::GiveInvoiceNumber, unless_recovered(invoice_option(facts, invoice))),
            (RecoveryOption::RequestAssistance, unless_recovered(assistance_option(facts))),
        ]),
    }
}

fn next_step(facts: &Facts, invoice: Option<invoice_proof::Outcome>) -> (Outcome, Set<Reason>) {
    let matched = facts.identifiers_match == Some(true);
    let recovery = Set::NONE
        .with_if(matched && facts.code == Code::Accepted, Reason::IdentifiersAndCode)
        .with_if(
            matched && invoice == Some(invoice_proof::Outcome::Accepted),
            Reason::IdentifiersAndInvoice,
        );
    if !recovery.is_empty() {
        return (Outcome::Recovered, recovery);
    }
    let (outcome, reason) = match (facts.assistance, facts.identifiers_match, facts.code) {
        (Assistance::ValidatedByTelephone, _, _) => {
            (Outcome::RedoRecovery, Reason::IdentityValidatedByTelephone)
        }
        (Assistance::Requested, _, _) => (Outcome::AwaitAssistance, Reason::AssistanceRequested),
        (_, Some(false), _) => (Outcome::EnterIdentifiers, Reason::IdentifiersDoNotMatch),
        (_, None, _) => (Outcome::EnterIdentifiers, Reason::IdentifiersNotGiven),
        (_, _, Code::NotSent) => (Outcome::EnterCode, Reason::CodeToBeSent),
        (_, _, Code::Sent) => (Outcome::EnterCode, Reason::CodeAwaited),
        (_, _, Code::Accepted) => (Outcome::Recovered, Reason::IdentifiersAndCode),
        (_, _, Code::Rejected) => (Outcome::EnterCode, Reason::CodeRejected),
        (_, _, Code::NotReceived) => (Outcome::ChooseAlternative, Reason::CodeNotReceived),
    };
    (outcome, Set::of(&[reason]))
}

fn code_option(facts: &Facts) -> OptionReason {
    match (facts.identifiers_match, facts.code, facts.assistance) {
        (Some(false) | None, _, _) => OptionReason::IdentifiersNeeded,
        // The recovery is done again, and another code goes to the new address.
        (Some(true), Code::NotReceived, Assistance::None | Assistance::Requested) => {
            OptionReason::CodeNotReceived
        }
        (Some(true), _, _) => OptionReason::CodeCanBeEntered,
    }
}

fn invoice_option(facts: &Facts, invoice: Option<invoice_proof::Outcome>) -> OptionReason {
    match (facts.identifiers_match, invoice) {
        (Some(false) | None, _) => OptionReason::IdentifiersNeeded,
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

/// The Office sends a code on a match only.
#[inline(always)]
fn relate(case: &Case<'_>) -> Result<(), Fault> {
    let no_match = matches!(case.get(Fact::IdentifiersMatch), Value::Flag(false) | Value::Never);
    let code = case.get(Fact::Code);
    if no_match && !code.is_unknown() && code != Code::NotSent.value() {
        let facts = [Fact::IdentifiersMatch, Fact::Code];
        return Err(Fault::among(ErrorCode::ConflictingFacts, &facts));
    }
    Ok(())
}

/// The facts that are not asked for: the parts of an invoice are facts only where there is one.
#[inline(always)]
fn settled(case: &Case<'_>) -> Set<Fact> {
    if case.get(Fact::Invoice) == Value::Given {
        Set::NONE
    } else {
        Set::of(&[Fact::InvoiceIssuedOn, Fact::InvoiceFromOfficeConfirmation])
    }
}
