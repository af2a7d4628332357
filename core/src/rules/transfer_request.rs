//! Transfer request: whether the e-mail that asks the Office to transfer an exam result has what it needs.
//!
//! Sources: S000-15 to S000-18 (S001-18 to S001-21).
//!
//! # Our reading
//!
//! - The two numbers must be well-formed as they stand, since they go into the message as they stand.
//! - They are of one series (Q11), and never the same: the old certificate keeps its number.
//! - Whether they were given out, and to whom, is for the Office to know.
//! - The page was published for clicSÉQUR; answers for later days say so (Q12).
//! - The sources give what the message must say, not its words: those are ours.
//!
//! ```
//! use echeance::Lang;
//! use echeance::rules::transfer_request::{ADDRESS, Ask, Outcome};
//!
//! let ask = Ask {
//!     new_file_number: "CAR202600000002".into(),
//!     expired_certificate_number: "CAR202100000001".into(),
//!     transfer_requested: true.into(),
//!     ..Ask::default()
//! };
//! let asked = ask.ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::Complete));
//! assert_eq!(asked.message(Lang::En).map(|message| message.to), Some(ADDRESS));
//!
//! let twice = Ask { new_file_number: ask.expired_certificate_number, ..ask }.ask()?;
//! assert_eq!(twice.outcome(), Some(Outcome::Incomplete));
//! assert!(twice.message(Lang::En).is_none());
//! # Ok::<(), echeance::Error>(())
//! ```

use alloc::format;
use alloc::string::String;
use core::fmt;

use crate::language::{Lang, Words};
use crate::rule::Case;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::edges::ValueEdges;
use crate::rule::fact::Value;
use crate::rule::member::Set;
use crate::rule::value::{Out, ValueKind, place_of};
use crate::rules::certificate_number::is_well_formed;
use crate::rules::new_file_after_expiry::NEXT_AFTER_CLICSEQUR;

/// Where the message goes (S000-15).
pub const ADDRESS: &str = "infocertificat@opc.gouv.qc.ca";

/// The subject of the message.
pub const SUBJECT: Words = Words {
    fr: "Transfert du résultat de mon examen dans un nouveau dossier",
    en: "Transfer of my exam result to a new file",
};

/// The steps of a request to transfer the exam result.
pub(crate) const NEXT_TRANSFER: &[&str] = &[
    "finish-online-steps-in-time",
    "write-to-office",
    "give-new-file-number",
    "state-transfer-wish",
    "give-expired-number",
    "certificate-help",
];

outcomes! {
    1 Complete "complete" rank 1 {
        about "la demande est complète" / "the request is complete";
        to "votre demande est complète" / "your request is complete"
    } next [..NEXT_TRANSFER] after_clicsequr [..NEXT_AFTER_CLICSEQUR];
    2 Incomplete "incomplete" rank 2 {
        about "la demande est incomplète" / "the request is incomplete";
        to "votre demande est incomplète" / "your request is incomplete"
    } next [..NEXT_TRANSFER] after_clicsequr [..NEXT_AFTER_CLICSEQUR];
}

reasons! {
    1 RequestComplete "request-complete" ["S000-16", "S000-17", "S000-18", "S001-19", "S001-20", "S001-21"] {
        about "le courriel donne les deux numéros et demande le transfert du résultat de l’examen" /
            "the e-mail gives both numbers and asks for the transfer of the exam result";
        to "votre courriel donne les deux numéros et demande le transfert du résultat de votre examen" /
            "your e-mail gives both numbers and asks for the transfer of your exam result"
    };
    2 ItemMissing "item-missing" ["S000-16", "S000-17", "S000-18", "S001-19", "S001-20", "S001-21"] {
        about "il manque au courriel [{missing_items}|un ou plusieurs des trois éléments exigés][, dont {no_file}le numéro du nouveau dossier][, dont {no_certificate}le numéro du certificat expiré][, dont {not_asked}la demande de transfert]" /
            "the e-mail lacks [{missing_items}|one or more of the three items needed][, {no_file}the number of the new file among them][, {no_certificate}the number of the expired certificate among them][, {not_asked}the request to transfer among them]";
        to "il manque à votre courriel [{missing_items}|un ou plusieurs des trois éléments exigés][, dont {no_file}le numéro du nouveau dossier][, dont {no_certificate}le numéro du certificat expiré][, dont {not_asked}la demande de transfert]" /
            "your e-mail lacks [{missing_items}|one or more of the three items needed][, {no_file}the number of the new file among them][, {no_certificate}the number of the expired certificate among them][, {not_asked}the request to transfer among them]"
    };
    3 ItemMalformed "item-malformed" ["S000-16", "S000-18", "S001-19", "S001-21", "Q10"] {
        about "il faut corriger, dans le courriel, [{invalid_items}|au moins un numéro]\u{a0}: la forme voulue est CAR20, puis dix chiffres" /
            "[{invalid_items}|at least one number] must be corrected in the e-mail: the right form is CAR20, then ten digits";
        to "corrigez, dans votre courriel, [{invalid_items}|au moins un numéro]\u{a0}: la forme voulue est CAR20, puis dix chiffres" /
            "correct [{invalid_items}|at least one number] in your e-mail: the right form is CAR20, then ten digits"
    };
    4 SameNumberTwice "same-number-twice" ["S000-16", "S000-18", "S001-19", "S001-21", "Q11"] {
        about "le courriel donne le même numéro pour le nouveau dossier et pour le certificat expiré" /
            "the e-mail gives the same number for the new file and for the expired certificate";
        to "votre courriel donne le même numéro pour votre nouveau dossier et pour votre certificat expiré" /
            "your e-mail gives the same number for your new file and for your expired certificate"
    };
}

choices! {
    /// What a request must have.
    pub enum Item {
        1 NewFileNumber "new-file-number" { words new_file_number };
        2 ExpiredCertificateNumber "expired-certificate-number" { words expired_number };
        3 TransferRequested "transfer-requested":
            "la demande de transfert du résultat de l’examen" /
            "the request to transfer the exam result";
    }
}

choices! {
    /// What a request can have wrong: one of its numbers.
    pub enum InvalidItem {
        1 NewFileNumber "new-file-number" { words new_file_number };
        2 ExpiredCertificateNumber "expired-certificate-number" { words expired_number };
    }
}

facts! {
    on day if any with 'a;
    NewFileNumber new_file_number (Text, or "none": "aucun" / "none") [act]
        { about "numéro du nouveau dossier" / "number of the new file";
          to "numéro de votre nouveau dossier" / "number of your new file" };
    ExpiredCertificateNumber expired_certificate_number (Text, or "none": "aucun" / "none") [act]
        { about "numéro du certificat expiré" / "number of the expired certificate";
          to "numéro de votre certificat expiré" / "number of your expired certificate" };
    TransferRequested transfer_requested (bool)
        [act, doing(
            about "demander, dans le courriel, le transfert du résultat de l’examen" /
                "ask in the e-mail for the transfer of the exam result";
            to "demandez, dans votre courriel, le transfert du résultat de votre examen" /
                "ask in your e-mail for the transfer of your exam result"
        )]
        { about "transfert du résultat demandé dans le courriel" /
              "transfer of the result asked for in the e-mail";
          to "vous demandez dans le courriel le transfert du résultat" /
              "you ask for the transfer of the result in the e-mail" };
}

values! {
    missing_items (Set<Item>) { both "éléments manquants" / "missing items" };
    invalid_items (Set<InvalidItem>) { both "éléments non valides" / "invalid items" };
    message (= ValueKind::Message { to: ADDRESS, subject: SUBJECT, body: body_of }) {
        both "message à envoyer" / "message to send"
    };
}

rule! {
    number: 11,
    slug: "transfer-request",
    cobol: "TRRE",
    title: "Demande de transfert" / "Transfer request",
    question: {
        about "Le courriel qui demande à l’Office de transférer le résultat de l’examen est-il complet?" /
            "Is the e-mail that asks the Office to transfer the exam result complete?";
        to "Votre courriel qui demande à l’Office de transférer le résultat de votre examen est-il complet?" /
            "Is your e-mail that asks the Office to transfer your exam result complete?"
    },
    as_of: OptionalDay,
    readings: [],
    undetermined: next [..NEXT_TRANSFER] after_clicsequr [..NEXT_AFTER_CLICSEQUR],
    decide: |facts, _case| decide(facts),
    edges: edges,
    sentence_values: sentence_values,
    clicsequr_procedure: true,
}

/// The items known to be missing, where others may be missing too: the value that lists them is then not known.
fn sentence_values(case: &Case<'_>, name: &str) -> Out {
    let facts = [Fact::NewFileNumber, Fact::ExpiredCertificateNumber, Fact::TransferRequested];
    if !facts.iter().any(|fact| case.get(*fact).is_unknown()) {
        return Out::Null;
    }
    let is_missing = match name {
        "no_file" => case.get(Fact::NewFileNumber) == Value::Never,
        "no_certificate" => case.get(Fact::ExpiredCertificateNumber) == Value::Never,
        "not_asked" => case.get(Fact::TransferRequested) == Value::Flag(false),
        _ => false,
    };
    if is_missing { Out::Flag(true) } else { Out::Null }
}

/// Whether a request is complete.
#[inline(always)]
pub(crate) fn decide(facts: &Facts<'_>) -> Decision {
    let (new, expired) = (facts.new_file_number, facts.expired_certificate_number);
    let malformed = |number: Option<&str>| number.is_some_and(|text| !is_well_formed(text));
    let same = new.is_some() && new == expired;
    let missing_items = Set::NONE
        .with_if(new.is_none(), Item::NewFileNumber)
        .with_if(expired.is_none(), Item::ExpiredCertificateNumber)
        .with_if(!facts.transfer_requested, Item::TransferRequested);
    let malformed_items = Set::NONE
        .with_if(malformed(new), InvalidItem::NewFileNumber)
        .with_if(malformed(expired), InvalidItem::ExpiredCertificateNumber);
    let reasons = Set::NONE
        .with_if(!missing_items.is_empty(), Reason::ItemMissing)
        .with_if(!malformed_items.is_empty(), Reason::ItemMalformed)
        .with_if(same, Reason::SameNumberTwice);
    let (outcome, reasons) = if reasons.is_empty() {
        (Outcome::Complete, Set::of(&[Reason::RequestComplete]))
    } else {
        (Outcome::Incomplete, reasons)
    };
    let both = Set::of(&[InvalidItem::NewFileNumber, InvalidItem::ExpiredCertificateNumber]);
    Decision {
        outcome,
        reasons,
        missing_items,
        invalid_items: malformed_items.union_if(same, both),
        message: outcome == Outcome::Complete,
    }
}

/// The message of a complete request. `Debug` does not show its body.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    /// Where it goes.
    pub to: &'static str,
    /// Its subject.
    pub subject: &'static str,
    /// Its body, which holds the two numbers.
    pub body: String,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut written = f.debug_struct("Message");
        written.field("to", &self.to).field("subject", &self.subject).finish_non_exhaustive()
    }
}

impl Asked<'_> {
    /// The message to send; `None` where the request is not known to be complete.
    ///
    /// ```
    /// use echeance::Lang;
    /// use echeance::rules::transfer_request::Ask;
    ///
    /// let asked = Ask {
    ///     new_file_number: "CAR202600000002".into(),
    ///     expired_certificate_number: "CAR202100000001".into(),
    ///     transfer_requested: true.into(),
    ///     ..Ask::default()
    /// }
    /// .ask()?;
    /// let message = asked.message(Lang::En).expect("a complete request");
    /// assert!(message.body.contains("CAR202600000002"));
    /// // Nothing is known: there is nothing to send.
    /// assert!(Ask::default().ask()?.message(Lang::En).is_none());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn message(&self, lang: Lang) -> Option<Message> {
        let written = self.0.value(const { place_of(VALUES, "message") });
        (written == Out::Rendered).then(|| Message {
            to: ADDRESS,
            subject: SUBJECT.in_lang(lang),
            body: body_of(self.0.case(), lang),
        })
    }
}

fn body_of(case: &Case<'_>, lang: Lang) -> String {
    let facts = Facts::of(case);
    // A message is rendered for a complete request only, which has both.
    let new = facts.new_file_number.unwrap_or_default();
    let expired = facts.expired_certificate_number.unwrap_or_default();
    match lang {
        Lang::Fr => format!(
            "Bonjour,\n\n\
             Numéro du dossier que je viens de créer\u{a0}: {new}\n\
             Je désire que le résultat de mon examen soit transféré dans ce nouveau dossier.\n\
             Numéro de mon certificat expiré, auquel est associé le résultat de mon examen\u{a0}: {expired}\n\n\
             Merci."
        ),
        Lang::En => format!(
            "Hello,\n\n\
             Number of the file that I have just created: {new}\n\
             I would like the result of my exam to be transferred to this new file.\n\
             Number of my expired certificate, with which the result of my exam is currently associated: {expired}\n\n\
             Thank you."
        ),
    }
}

/// Two numbers that are well-formed: whatever the other number is, one of them is not the same.
const WELL_FORMED: [&str; 2] = ["CAR200000000000", "CAR200000000001"];

/// An unknown number can be malformed, well-formed, or well-formed and another than the other one. Being the same as
/// the other one adds nothing: it makes the request incomplete, as being malformed or none does.
fn edges(_: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    match fact {
        Fact::NewFileNumber | Fact::ExpiredCertificateNumber => {
            edges.push(Value::Text(""));
            for number in WELL_FORMED {
                edges.push(Value::Text(number));
            }
        }
        Fact::TransferRequested => {}
    }
}
