//! Account vigilance: whether something about a clicSÉQUR account is to be reported to Services Québec.
//!
//! Sources: S004-13 to S004-19, S003-27 to S003-30.
//!
//! # Our reading
//!
//! - One element missing or wrong is enough (S004-19).
//! - The code, the security questions and the list of accounts do not apply everywhere: a body uses the code or the
//!   questions, and which accounts have a list is told in three ways (Q24). What does not apply is not wrong.
//! - The site certificate and the last access always apply.
//!
//! ```
//! use echeance::rules::account_vigilance::{self, Facts, Outcome};
//!
//! let facts = Facts {
//!     site_certificate_ok: true,
//!     code_received: Some(true),
//!     security_questions_ok: None,
//!     account_list_ok: None,
//!     last_access_ok: false,
//! };
//! assert_eq!(account_vigilance::decide(&facts).outcome, Outcome::ContactServicesQuebec);
//! ```

use crate::language::Words;
use crate::rule::fact::{Fact, FactSet, Kind, Value};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, ReasonSet, Rule, ValueKind, ValueSpec, asks_none,
    no_edges, no_turns, outcomes, reasons, unrelated, uses_all,
};

outcomes! {
    1 ContactServicesQuebec "contact-services-quebec" rank 0,
        "l’anomalie est à signaler au Centre de relations avec la clientèle de Services Québec",
        "the irregularity is to be reported to the Centre de relations avec la clientèle of Services Québec";
    2 NothingToReport "nothing-to-report" rank 0,
        "rien n’est à signaler",
        "there is nothing to report";
}

reasons! {
    rule 20;
    1 SiteCertificateNotOk "site-certificate-not-ok" ["S004-14", "S004-19"],
        "le certificat de sécurité du site est absent ou incorrect",
        "the security certificate of the site is missing or incorrect";
    2 CodeNotReceived "code-not-received" ["S004-15", "S004-19"],
        "le code de vérification n’a pas été reçu",
        "the verification code was not received";
    3 SecurityQuestionsNotOk "security-questions-not-ok" ["S004-16", "S004-19"],
        "les questions de sécurité sont absentes ou ne sont pas celles qui ont été choisies",
        "the security questions are missing or are not those that were chosen";
    4 AccountListNotOk "account-list-not-ok" ["S003-27", "S003-28", "S004-17", "S004-19", "Q24"],
        "la liste des comptes est absente ou comprend un compte inconnu de la personne",
        "the list of accounts is missing or holds an account unknown to the person";
    5 LastAccessNotOk "last-access-not-ok" ["S003-29", "S003-30", "S004-18", "S004-19"],
        "la date et l’heure du dernier accès sont absentes ou ne correspondent pas au dernier accès de la personne",
        "the date and time of last access are missing or do not match the person’s last access";
    6 NothingIrregular "nothing-irregular" ["S004-13", "S004-19"],
        "aucun des éléments qui s’appliquent n’est absent ou incorrect",
        "none of the elements that apply is missing or incorrect";
}

/// The facts, known. `None`: the element does not apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Whether the security certificate of the site is there and right.
    pub site_certificate_ok: bool,
    /// Whether the verification code was received.
    pub code_received: Option<bool>,
    /// Whether the security questions are those that the person chose.
    pub security_questions_ok: Option<bool>,
    /// Whether the accounts listed are those of the person.
    pub account_list_ok: Option<bool>,
    /// Whether the last access shown is the person's last access.
    pub last_access_ok: bool,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why: one for each element that is not as it should be.
    pub reasons: ReasonSet,
    /// The facts that are false, by their places in the rule's table.
    pub failed: FactSet,
}

/// Whether something is to be reported.
#[must_use]
pub fn decide(facts: &Facts) -> Decision {
    let elements = [
        (SITE_CERTIFICATE_OK, Some(facts.site_certificate_ok), Reason::SiteCertificateNotOk),
        (CODE_RECEIVED, facts.code_received, Reason::CodeNotReceived),
        (SECURITY_QUESTIONS_OK, facts.security_questions_ok, Reason::SecurityQuestionsNotOk),
        (ACCOUNT_LIST_OK, facts.account_list_ok, Reason::AccountListNotOk),
        (LAST_ACCESS_OK, Some(facts.last_access_ok), Reason::LastAccessNotOk),
    ];
    let mut reasons = ReasonSet::NONE;
    let mut failed = FactSet::NONE;
    for (place, ok, reason) in elements {
        if ok == Some(false) {
            reasons = reasons.and(reason.only());
            failed = failed.and(FactSet::of(&[place]));
        }
    }
    if failed.is_empty() {
        let reasons = Reason::NothingIrregular.only();
        return Decision { outcome: Outcome::NothingToReport, reasons, failed };
    }
    Decision { outcome: Outcome::ContactServicesQuebec, reasons, failed }
}

const SITE_CERTIFICATE_OK: usize = 0;
const CODE_RECEIVED: usize = 1;
const SECURITY_QUESTIONS_OK: usize = 2;
const ACCOUNT_LIST_OK: usize = 3;
const LAST_ACCESS_OK: usize = 4;

/// The rule.
pub static RULE: Rule = Rule {
    number: 20,
    slug: "account-vigilance",
    title: Words { fr: "Vigilance à l’égard du compte", en: "Account vigilance" },
    question: Words {
        fr: "Un élément du compte clicSÉQUR est-il à signaler à Services Québec\u{a0}?",
        en: "Is something about the clicSÉQUR account to be reported to Services Québec?",
    },
    clock: Clock::OptionalDay,
    facts: &[
        Fact::new(
            "site_certificate_ok",
            Kind::YesNo(None),
            "certificat de sécurité du site présent et correct",
            "security certificate of the site present and correct",
        ),
        Fact::new(
            "code_received",
            Kind::YesNo(Some("not-applicable")),
            "code de vérification reçu, ou «\u{a0}not-applicable\u{a0}»",
            "verification code received, or “not-applicable”",
        ),
        Fact::new(
            "security_questions_ok",
            Kind::YesNo(Some("not-applicable")),
            "questions de sécurité conformes à celles qui ont été choisies, ou «\u{a0}not-applicable\u{a0}»",
            "security questions as they were chosen, or “not-applicable”",
        ),
        Fact::new(
            "account_list_ok",
            Kind::YesNo(Some("not-applicable")),
            "liste des comptes exacte, ou «\u{a0}not-applicable\u{a0}»",
            "list of accounts correct, or “not-applicable”",
        ),
        Fact::new(
            "last_access_ok",
            Kind::YesNo(None),
            "date et heure du dernier accès exactes",
            "date and time of last access correct",
        ),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[ValueSpec::new(
        "failed",
        ValueKind::Set(&[
            "site_certificate_ok",
            "code_received",
            "security_questions_ok",
            "account_list_ok",
            "last_access_ok",
        ]),
        "éléments absents ou incorrects",
        "elements missing or incorrect",
    )],
    readings: &[],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(5),
    edges: no_edges,
    turns: no_turns,
    uses: uses_all,
    asks: asks_none,
};

/// Whether an element is as it should be; `None` where it does not apply.
fn element(value: Value<'_>) -> Option<bool> {
    match value {
        Value::Flag(ok) => Some(ok),
        _ => None,
    }
}

fn facts(case: &Case<'_>) -> Facts {
    Facts {
        site_certificate_ok: case.fact(SITE_CERTIFICATE_OK).is_yes(),
        code_received: element(case.fact(CODE_RECEIVED)),
        security_questions_ok: element(case.fact(SECURITY_QUESTIONS_OK)),
        account_list_ok: element(case.fact(ACCOUNT_LIST_OK)),
        last_access_ok: case.fact(LAST_ACCESS_OK).is_yes(),
    }
}

fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case));
    AnyDecision::new(decision.outcome.number(), decision.reasons, &[Out::Set(decision.failed.0)])
}
