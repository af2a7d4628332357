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
//! - The sources tell what the message must say, not its words: those are ours.
//!
//! ```
//! use echeance::rules::transfer_request::{self, Facts, Outcome};
//!
//! let facts = Facts {
//!     new_file_number: Some("CAR202600000002"),
//!     expired_certificate_number: Some("CAR202100000001"),
//!     transfer_requested: true,
//! };
//! assert_eq!(transfer_request::decide(&facts).outcome, Outcome::Complete);
//! let twice = Facts { new_file_number: facts.expired_certificate_number, ..facts };
//! assert_eq!(transfer_request::decide(&twice).outcome, Outcome::Incomplete);
//! ```

use alloc::format;
use alloc::string::String;
use core::fmt;

use crate::language::Lang;
use crate::language::Words;
use crate::rule::edges::ValueEdges;
use crate::rule::fact::{Fact, FactSet, Kind, Value};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, ReasonSet, Rule, ValueKind, ValueSpec, asks_none,
    no_turns, outcomes, reasons, unrelated, uses_all,
};
use crate::rules::certificate_number::is_well_formed;

/// Where the message goes (S000-15).
pub const ADDRESS: &str = "infocertificat@opc.gouv.qc.ca";

/// The subject of the message.
pub const SUBJECT: Words = Words {
    fr: "Transfert du résultat de mon examen dans un nouveau dossier",
    en: "Transfer of my exam result to a new file",
};

outcomes! {
    1 Complete "complete" rank 1, "la demande est complète", "the request is complete";
    2 Incomplete "incomplete" rank 2, "la demande est incomplète", "the request is incomplete";
}

reasons! {
    rule 11;
    1 RequestComplete "request-complete" ["S000-16", "S000-17", "S000-18", "S001-19", "S001-20", "S001-21"],
        "la demande comprend les deux numéros et le souhait que le résultat soit transféré",
        "the request has both numbers and the wish that the result be transferred";
    2 ItemMissing "item-missing" ["S000-16", "S000-17", "S000-18", "S001-19", "S001-20", "S001-21"],
        "il manque un des éléments de la demande",
        "an item of the request is missing";
    3 ItemMalformed "item-malformed" ["S000-16", "S000-18", "S001-19", "S001-21", "Q10"],
        "un numéro n’a pas la forme voulue\u{a0}: CAR20, puis dix chiffres",
        "a number is not well-formed: CAR20, then ten digits";
    4 SameNumberTwice "same-number-twice" ["S000-16", "S000-18", "S001-19", "S001-21", "Q11"],
        "le numéro du nouveau dossier et celui du certificat expiré sont identiques",
        "the number of the new file and that of the expired certificate are the same";
}

/// The facts, known. `Debug` does not show the numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Facts<'a> {
    /// The number of the file just created; `None` where there is none.
    pub new_file_number: Option<&'a str>,
    /// The number of the expired certificate; `None` where there is none.
    pub expired_certificate_number: Option<&'a str>,
    /// Whether the message says that the exam result is to be transferred.
    pub transfer_requested: bool,
}

impl fmt::Debug for Facts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Facts")
            .field("transfer_requested", &self.transfer_requested)
            .finish_non_exhaustive()
    }
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why: every condition that makes it incomplete.
    pub reasons: ReasonSet,
    /// The items that are not there, by the places of their facts in the rule's table.
    pub missing_items: FactSet,
    /// The numbers that cannot be right, by the places of their facts: malformed, or both where they are the same.
    pub invalid_items: FactSet,
}

/// Whether a request is complete.
#[must_use]
pub fn decide(facts: &Facts<'_>) -> Decision {
    let (new, expired) = (facts.new_file_number, facts.expired_certificate_number);
    let malformed = |number: Option<&str>| number.is_some_and(|text| !is_well_formed(text));
    let same = new.is_some() && new == expired;
    let missing_items = set(&[
        (NEW_FILE_NUMBER, new.is_none()),
        (EXPIRED_CERTIFICATE_NUMBER, expired.is_none()),
        (TRANSFER_REQUESTED, !facts.transfer_requested),
    ]);
    let malformed_items =
        set(&[(NEW_FILE_NUMBER, malformed(new)), (EXPIRED_CERTIFICATE_NUMBER, malformed(expired))]);
    let reasons = ReasonSet::NONE
        .and_if(!missing_items.is_empty(), Reason::ItemMissing.only())
        .and_if(!malformed_items.is_empty(), Reason::ItemMalformed.only())
        .and_if(same, Reason::SameNumberTwice.only());
    let (outcome, reasons) = if reasons == ReasonSet::NONE {
        (Outcome::Complete, Reason::RequestComplete.only())
    } else {
        (Outcome::Incomplete, reasons)
    };
    let invalid_items = if same { BOTH_NUMBERS } else { malformed_items };
    Decision { outcome, reasons, missing_items, invalid_items }
}

/// The body of the message.
#[must_use]
pub fn body(new_file_number: &str, expired_certificate_number: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!(
            "Bonjour,\n\n\
             Numéro du dossier que je viens de créer\u{a0}: {new_file_number}\n\
             Je désire que le résultat de mon examen soit transféré dans ce nouveau dossier.\n\
             Numéro de mon certificat expiré, auquel est associé le résultat de mon examen\u{a0}: {expired_certificate_number}\n\n\
             Merci."
        ),
        Lang::En => format!(
            "Hello,\n\n\
             Number of the file that I have just created: {new_file_number}\n\
             I would like the result of my exam to be transferred to this new file.\n\
             Number of my expired certificate, with which the result of my exam is currently associated: {expired_certificate_number}\n\n\
             Thank you."
        ),
    }
}

const NEW_FILE_NUMBER: usize = 0;
const EXPIRED_CERTIFICATE_NUMBER: usize = 1;
const TRANSFER_REQUESTED: usize = 2;

const BOTH_NUMBERS: FactSet = FactSet::of(&[NEW_FILE_NUMBER, EXPIRED_CERTIFICATE_NUMBER]);

/// Two numbers that are well-formed: whatever the other number is, one of them is not the same.
const WELL_FORMED: [&str; 2] = ["CAR200000000000", "CAR200000000001"];

/// The rule.
pub static RULE: Rule = Rule {
    number: 11,
    slug: "transfer-request",
    title: Words { fr: "Demande de transfert", en: "Transfer request" },
    question: Words {
        fr: "Le courriel qui demande le transfert du résultat de l’examen est-il complet\u{a0}?",
        en: "Is the e-mail that asks for the transfer of the exam result complete?",
    },
    clock: Clock::OptionalDay,
    facts: &[
        Fact::new(
            "new_file_number",
            Kind::Text(Some("none")),
            "numéro du nouveau dossier, ou «\u{a0}none\u{a0}»",
            "number of the new file, or “none”",
        ),
        Fact::new(
            "expired_certificate_number",
            Kind::Text(Some("none")),
            "numéro du certificat expiré, ou «\u{a0}none\u{a0}»",
            "number of the expired certificate, or “none”",
        ),
        Fact::new(
            "transfer_requested",
            Kind::YesNo(None),
            "souhait que le résultat soit transféré, exprimé dans le courriel",
            "wish that the result be transferred, stated in the e-mail",
        ),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "missing_items",
            ValueKind::Set(&[
                "new-file-number",
                "expired-certificate-number",
                "transfer-requested",
            ]),
            "éléments manquants",
            "missing items",
        ),
        ValueSpec::new(
            "invalid_items",
            ValueKind::Set(&["new-file-number", "expired-certificate-number"]),
            "éléments non valides",
            "invalid items",
        ),
        ValueSpec::new(
            "message",
            ValueKind::Message { to: ADDRESS, subject: SUBJECT, body: body_of },
            "message à envoyer",
            "message to send",
        ),
    ],
    readings: &[],
    clicsequr_procedure: true,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(3),
    edges,
    turns: no_turns,
    uses: uses_all,
    asks: asks_none,
};

fn set(items: &[(usize, bool)]) -> FactSet {
    let held = items.iter().filter(|(_, holds)| *holds);
    held.fold(FactSet::NONE, |set, (place, _)| set.and(FactSet::of(&[*place])))
}

fn facts<'a>(case: &Case<'a>) -> Facts<'a> {
    let number = |place| match case.fact(place) {
        Value::Text(text) => Some(text),
        _ => None,
    };
    Facts {
        new_file_number: number(NEW_FILE_NUMBER),
        expired_certificate_number: number(EXPIRED_CERTIFICATE_NUMBER),
        transfer_requested: case.fact(TRANSFER_REQUESTED).is_yes(),
    }
}

fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case));
    let message = match decision.outcome {
        Outcome::Complete => Out::Rendered,
        Outcome::Incomplete => Out::Null,
    };
    AnyDecision::new(
        decision.outcome.number(),
        decision.reasons,
        &[Out::Set(decision.missing_items.0), Out::Set(decision.invalid_items.0), message],
    )
}

fn body_of(case: &Case<'_>, lang: Lang) -> String {
    let facts = facts(case);
    // A message is rendered for a complete request only, which has both.
    let (new, expired) = (facts.new_file_number, facts.expired_certificate_number);
    body(new.unwrap_or_default(), expired.unwrap_or_default(), lang)
}

/// An unknown number can be malformed, well-formed, or well-formed and another than the other one. Being the same as
/// the other one adds nothing: it makes the request incomplete, as being malformed or none does.
fn edges(_: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    if BOTH_NUMBERS.has(place) {
        edges.push(Value::Text(""));
        for number in WELL_FORMED {
            edges.push(Value::Text(number));
        }
    }
}
