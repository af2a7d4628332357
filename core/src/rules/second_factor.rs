//! Second factor: what clicSÉQUR asks for besides the password, by the body whose service is entered.
//!
//! Sources: S004-07, S004-08, S004-11, S004-15; clicSÉQUR's confidentiality policy (the box for 8 hours without a code).
//!
//! # Our reading
//!
//! - "At every login" has one exception, which clicSÉQUR's policy tells of: a box by which no further code is asked for
//!   8 hours in the same browser (Q15). It holds for less than 8 hours, and not on a public computer.
//! - Whether the browser is the same is for the caller to know.
//! - The list of bodies is that of the page: of any other body it is not known which factor it asks for.
//!
//! ```
//! use echeance::Instant;
//! use echeance::rules::second_factor::{self, Facts, Outcome};
//!
//! let facts = Facts {
//!     body: "office-de-la-protection-du-consommateur",
//!     public_computer: false,
//!     code_suppressed_at: Some(Instant::parse_rfc3339("2026-11-23T10:00:00-05:00")?),
//! };
//! let before = Instant::parse_rfc3339("2026-11-23T17:59:59-05:00")?;
//! assert_eq!(second_factor::decide(&facts, before).outcome, Outcome::NotRequired);
//! let after_8_hours = Instant::parse_rfc3339("2026-11-23T18:00:00-05:00")?;
//! assert_eq!(second_factor::decide(&facts, after_8_hours).outcome, Outcome::EmailCode);
//! # Ok::<(), echeance::calendar::InstantError>(())
//! ```

use crate::calendar::Instant;
use crate::language::Words;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, Rule, ValueKind, ValueSpec, asks_none, outcomes,
    reasons, unrelated, uses_all,
};

/// The bodies whose services ask for a code sent by e-mail (S004-07), in the order of the page.
pub const EMAIL_CODE_BODIES: &[&str] = BODIES.split_at(11).0;
/// The body whose services ask the security questions (S004-11).
pub const SECURITY_QUESTIONS_BODY: &str = "revenu-quebec";
/// Every body of the page.
const BODIES: &[&str] = &[
    "autorite-des-marches-financiers",
    "conseil-des-arts-et-des-lettres",
    "directeur-de-l-etat-civil",
    "groupement-des-assureurs-automobiles",
    "emploi-et-solidarite-sociale",
    "environnement",
    "office-de-la-protection-du-consommateur",
    "quebec-emploi",
    "regie-de-l-assurance-maladie",
    "regime-quebecois-d-assurance-parentale",
    "retraite-quebec",
    SECURITY_QUESTIONS_BODY,
];
/// How long no further code is asked for, in seconds: 8 hours (clicSÉQUR's confidentiality policy).
pub const SUPPRESSION_SECONDS: i64 = 8 * 3600;

outcomes! {
    1 EmailCode "email-code" rank 0, "un code envoyé par courriel est demandé", "a code sent by e-mail is asked for";
    2 NotRequired "not-required" rank 0, "aucun code n’est demandé", "no code is asked for";
    3 SecurityQuestions "security-questions" rank 0, "les questions de sécurité sont posées", "the security questions are asked";
    4 BodyNotListed "body-not-listed" rank 0, "l’organisme n’est pas dans la liste publiée", "the body is not in the published list";
}

reasons! {
    rule 16;
    1 BodyUsesEmailCode "body-uses-email-code" ["S004-07", "S004-08", "S004-15"],
        "l’organisme est de ceux dont les services demandent, à chaque connexion, un code à 6\u{a0}chiffres envoyé par courriel",
        "the body is one of those whose services ask at every login for a 6-digit code sent by e-mail";
    2 CodeSuppressedEightHours "code-suppressed-eight-hours" ["CLICSEQUR-confidentiality-policy", "Q15"],
        "il a été demandé il y a moins de 8\u{a0}heures de ne plus exiger de code[ (jusqu’au {suppressed_until})]",
        "it was asked less than 8 hours ago that no further code be required[ (until {suppressed_until})]";
    3 BodyUsesSecurityQuestions "body-uses-security-questions" ["S004-11"],
        "les services de Revenu Québec posent les questions de sécurité",
        "the services of Revenu Québec ask the security questions";
    4 BodyNotListed "body-not-listed" ["S004-07", "S004-11"],
        "l’organisme n’est pas de ceux que la page énumère",
        "the body is not one of those that the page lists";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts<'a> {
    /// The body: [`SECURITY_QUESTIONS_BODY`], one of [`EMAIL_CODE_BODIES`], or any other.
    pub body: &'a str,
    /// Whether it is a public computer.
    pub public_computer: bool,
    /// When it was asked, in the same browser, that no further code be required; `None` where it was not.
    pub code_suppressed_at: Option<Instant>,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The first second at which a code is asked for again, also once it is past; `None` where nothing suppresses it.
    pub suppressed_until: Option<Instant>,
}

/// Which second factor a service asks for.
#[must_use]
#[inline(always)]
pub fn decide(facts: &Facts<'_>, as_of: Instant) -> Decision {
    if EMAIL_CODE_BODIES.contains(&facts.body) {
        let suppressed_at = facts.code_suppressed_at.filter(|_| !facts.public_computer);
        let suppressed_until = suppressed_at.map(|at| at.plus_seconds(SUPPRESSION_SECONDS));
        let running = suppressed_at.is_some_and(|at| at <= as_of)
            && suppressed_until.is_some_and(|until| as_of < until);
        let (outcome, reason) = if running {
            (Outcome::NotRequired, Reason::CodeSuppressedEightHours)
        } else {
            (Outcome::EmailCode, Reason::BodyUsesEmailCode)
        };
        return Decision { outcome, reason, suppressed_until };
    }
    let (outcome, reason) = if facts.body == SECURITY_QUESTIONS_BODY {
        (Outcome::SecurityQuestions, Reason::BodyUsesSecurityQuestions)
    } else {
        (Outcome::BodyNotListed, Reason::BodyNotListed)
    };
    Decision { outcome, reason, suppressed_until: None }
}

const BODY: usize = 0;
const PUBLIC_COMPUTER: usize = 1;
const CODE_SUPPRESSED_AT: usize = 2;

/// The rule.
pub static RULE: Rule = Rule {
    number: 16,
    slug: "second-factor",
    title: Words { fr: "Second facteur", en: "Second factor" },
    question: Words {
        fr: "Que demande clicSÉQUR en plus du mot de passe\u{a0}?",
        en: "What does clicSÉQUR ask for besides the password?",
    },
    clock: Clock::Instant,
    facts: &[
        Fact::new(
            "body",
            Kind::Text(None),
            "organisme dont le service est utilisé",
            "body whose service is used",
        )
        .knowing(BODIES),
        Fact::new(
            "public_computer",
            Kind::YesNo(None),
            "ordinateur public",
            "public computer",
        )
        .or(Value::Flag(false)),
        Fact::new(
            "code_suppressed_at",
            Kind::Instant(Some("none")),
            "moment où il a été demandé, dans le même navigateur, de ne plus exiger de code, ou «\u{a0}none\u{a0}»",
            "when it was asked, in the same browser, that no further code be required, or “none”",
        )
        .past()
        .or(Value::Never),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[ValueSpec::new(
        "suppressed_until",
        ValueKind::Instant,
        "moment à partir duquel un code est de nouveau demandé",
        "moment from which a code is asked for again",
    )],
    readings: &[],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(3),
    edges,
    turns,
    uses: uses_all,
    asks: asks_none,
};

fn facts<'a>(case: &Case<'a>) -> Facts<'a> {
    Facts {
        body: if let Value::Text(body) = case.fact(BODY) { body } else { "" },
        public_computer: case.fact(PUBLIC_COMPUTER).is_yes(),
        code_suppressed_at: case.fact(CODE_SUPPRESSED_AT).instant(),
    }
}

#[inline(always)]
fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&facts(case), case.instant());
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[decision.suppressed_until.map_or(Out::Null, Out::Instant)],
    )
}

fn edges(case: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    match place {
        // One body of each list stands for all of it, and the empty text for all that are not listed.
        BODY => {
            let by_email = EMAIL_CODE_BODIES.first().copied().unwrap_or_default();
            for body in [by_email, SECURITY_QUESTIONS_BODY, ""] {
                edges.push(Value::Text(body));
            }
        }
        CODE_SUPPRESSED_AT => {
            let over = case.instant().plus_seconds(-SUPPRESSION_SECONDS);
            edges.push(Value::Instant(over));
            edges.push(Value::Instant(over.plus_seconds(1)));
        }
        _ => {}
    }
}

fn turns(case: &Case<'_>, turns: &mut Turns) {
    if let Some(until) = decide(&facts(case), case.instant()).suppressed_until {
        turns.instant(until);
    }
}
