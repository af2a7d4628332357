//! Second factor: what clicSÉQUR asks for besides the password, by the body whose service is entered.
//!
//! Sources: S004-07, S004-08, S004-11, S004-15; S002-05, S002-39 (the Office has left clicSÉQUR); clicSÉQUR's pages on
//! confidentiality and on security (the box for 8 hours without a code).
//!
//! # Our reading
//!
//! - "At every login" has one exception, from clicSÉQUR's policy: a box by which no further code is asked for
//!   8 hours in the same browser (Q15). It holds for less than 8 hours, and not on a public computer.
//! - Whether the browser is the same is for the caller to know.
//! - The list of bodies is that of the page: of any other body it is not known which factor it asks for. The words
//!   "Electronic Service Delivery (ESD)" at its head name no body (Q41).
//! - The page still lists the Office de la protection du consommateur, whose service is entered by the Service
//!   d'authentification gouvernementale since 2025-07-14 at the latest: from that day on clicSÉQUR asks for nothing there
//!   (Q32). In the year before, the day of the change is not published: the answer is that of the page, and says so. The
//!   days are those of [`authentication_system`](crate::rules::authentication_system).
//!
//! ```
//! use echeance::rules::second_factor::{Ask, Outcome};
//! use time::macros::datetime;
//!
//! let at = |instant| Ask {
//!     body: "retraite-quebec".into(),
//!     code_suppressed_at: datetime!(2026-11-23 10:00:00 -5).into(),
//!     ..Ask::at(instant)
//! };
//! assert_eq!(at(datetime!(2026-11-23 17:59:59 -5)).ask()?.outcome(), Some(Outcome::NotRequired));
//! let over = at(datetime!(2026-11-23 18:00:00 -5));
//! assert_eq!(over.ask()?.outcome(), Some(Outcome::EmailCode));
//!
//! let office = Ask { body: "office-de-la-protection-du-consommateur".into(), ..over };
//! assert_eq!(office.ask()?.outcome(), Some(Outcome::NotByClicsequr));
//! # Ok::<(), echeance::Error>(())
//! ```

use alloc::string::String;
use alloc::vec::Vec;

use crate::calendar::{Instant, LegalTime};
use crate::language::{Lang, Words};
use crate::rule::Case;
use crate::rule::dated::Dated;
use crate::rule::declare::{facts, outcomes, reasons, rule, values};
use crate::rule::edges::ValueEdges;
use crate::rule::fact::Value;
use crate::rule::law::{Law, in_words};
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rule::value::Out;
use crate::rules::authentication_system::{NEXT_SAG_ACCOUNT, Outcome as System, SYSTEMS};

/// The bodies whose services ask for a code sent by e-mail (S004-07), in the order of the page.
pub static EMAIL_CODE_BODIES: Law<&[&str]> = Law {
    slug: "email-code-bodies",
    words: Words {
        fr: "organismes dont les services demandent un code envoyé par courriel",
        en: "bodies whose services ask for a code sent by e-mail",
    },
    day: Words { fr: "jour de la connexion", en: "day of the sign-in" },
    rules: &["second-factor"],
    after: &[],
    rows: &[Dated::new(BODIES.split_at(11).0, &["S004-07"]).open(&["Q32", "Q41"])],
    in_words: names,
};
/// The Office, whose service clicSÉQUR no longer opens (S002-05, S002-39).
pub const OFFICE: &str = "office-de-la-protection-du-consommateur";
/// The bodies whose services ask the security questions (S004-11).
pub static SECURITY_QUESTIONS_BODIES: Law<&[&str]> = Law {
    slug: "security-questions-bodies",
    words: Words {
        fr: "organismes dont les services posent les questions de sécurité",
        en: "bodies whose services ask the security questions",
    },
    day: Words { fr: "jour de la connexion", en: "day of the sign-in" },
    rules: &["second-factor"],
    after: &[],
    rows: &[Dated::new(BODIES.split_at(11).1, &["S004-11"]).open(&["Q41"])],
    in_words: names,
};
/// The bodies of the page, each with its name, which is the same in both languages.
macro_rules! bodies {
    ($($slug:expr => $name:literal,)+) => {
        const BODIES: &[&str] = &[$($slug),+];
        const NAMES: &[&str] = &[$($name),+];
    };
}
bodies! {
    "autorite-des-marches-financiers" => "Autorité des marchés financiers",
    "conseil-des-arts-et-des-lettres" => "Conseil des arts et des lettres du Québec",
    "directeur-de-l-etat-civil" => "Directeur de l’état civil",
    "groupement-des-assureurs-automobiles" => "Groupement des assureurs automobiles",
    "emploi-et-solidarite-sociale" => "ministère de l’Emploi et de la Solidarité sociale",
    "environnement" => "ministère de l’Environnement, de la Lutte contre les changements climatiques, de la Faune et des Parcs",
    OFFICE => "Office de la protection du consommateur",
    "quebec-emploi" => "Québec emploi",
    "regie-de-l-assurance-maladie" => "Régie de l’assurance maladie du Québec",
    "regime-quebecois-d-assurance-parentale" => "Régime québécois d’assurance parentale",
    "retraite-quebec" => "Retraite Québec",
    "revenu-quebec" => "Revenu Québec",
}
/// The names of those bodies.
fn names(bodies: &&'static [&'static str], _: Lang) -> String {
    let named = BODIES.iter().zip(NAMES).filter(|(slug, _)| bodies.contains(slug));
    named.map(|(_, name)| *name).collect::<Vec<_>>().join("; ")
}
/// The lists of the page.
static LISTS: [&Law<&[&str]>; 2] = [&EMAIL_CODE_BODIES, &SECURITY_QUESTIONS_BODIES];
/// How long no further code is asked for, in seconds: 8 hours (clicSÉQUR's confidentiality policy).
pub static SUPPRESSION_SECONDS: Law<i64> = Law {
    slug: "suppression-seconds",
    words: Words {
        fr: "durée pendant laquelle clicSÉQUR n’exige plus de code dans un navigateur",
        en: "how long clicSÉQUR requires no further code in a browser",
    },
    day: Words {
        fr: "jour où la personne l’a demandé", en: "day on which the person asked so"
    },
    rules: &["second-factor"],
    after: &[],
    rows: &[Dated::new(8 * 3600, &["CLICSEQUR-confidentiality-policy"]).open(&["Q15"])],
    in_words: in_words::seconds,
}
.of_all_days();

outcomes! {
    1 EmailCode "email-code" rank 0 {
        about "clicSÉQUR demande un code de vérification, qu’il envoie par courriel" /
            "clicSÉQUR asks for a verification code, which it sends by e-mail";
        to "clicSÉQUR vous demande un code de vérification, qu’il vous envoie par courriel" /
            "clicSÉQUR asks you for a verification code, which it sends you by e-mail"
    } next ["enter-emailed-code", "check-spam-folder", "request-new-code", "suppress-code-for-8-hours", "clicsequr-end-planned", "clicsequr-help"];
    2 NotRequired "not-required" rank 0 {
        about "clicSÉQUR ne demande pas de code" / "clicSÉQUR asks for no code";
        to "clicSÉQUR ne vous demande pas de code" / "clicSÉQUR does not ask you for a code"
    } next ["clicsequr-end-planned", "clicsequr-help"];
    3 SecurityQuestions "security-questions" rank 0 {
        about "clicSÉQUR pose les questions de sécurité" / "clicSÉQUR asks the security questions";
        to "clicSÉQUR vous pose vos questions de sécurité" /
            "clicSÉQUR asks you your security questions"
    } next ["answer-security-questions", "forgotten-answer-help", "clicsequr-end-planned", "clicsequr-help"];
    4 BodyNotListed "body-not-listed" rank 0 {
        about "ce n’est le nom d’aucun des organismes que la page de clicSÉQUR énumère et que ce programme connaît; rien ne dit ce qui est demandé pour ses services" /
            "this is the name of none of the bodies that clicSÉQUR’s page lists and that this program knows; nothing says what is asked for its services";
        to "ce n’est le nom d’aucun des organismes que la page de clicSÉQUR énumère et que ce programme connaît; rien ne dit ce qui vous sera demandé" /
            "this is the name of none of the bodies that clicSÉQUR’s page lists and that this program knows; nothing says what you will be asked for"
    } next ["code-or-question", "clicsequr-end-planned", "clicsequr-help"];
    5 NotByClicsequr "not-by-clicsequr" rank 0 {
        about "clicSÉQUR ne demande rien\u{a0}: on accède à la Gestion du certificat par le Service d’authentification gouvernementale" /
            "clicSÉQUR asks for nothing: the Gestion du certificat is entered through the Service d’authentification gouvernementale";
        to "clicSÉQUR ne vous demande rien\u{a0}: vous accédez à la Gestion du certificat par le Service d’authentification gouvernementale" /
            "clicSÉQUR asks you for nothing: you enter the Gestion du certificat through the Service d’authentification gouvernementale"
    } next [..NEXT_SAG_ACCOUNT];
}

const EIGHT_HOURS: Limit = Limit::of(
    "suppressed_until",
    "la fin des 8\u{a0}heures sans code",
    "the end of the 8 hours without a code",
);

reasons! {
    1 BodyUsesEmailCode "body-uses-email-code" ["S004-07", "S004-08", "S004-15"] {
        both "les services de cet organisme demandent, à chaque connexion, un code de 6\u{a0}chiffres envoyé par courriel" /
            "the services of this body ask at every login for a 6-digit code sent by e-mail"
    } limits [];
    2 CodeSuppressedEightHours "code-suppressed-eight-hours" ["CLICSEQUR-confidentiality-policy", "CLICSEQUR-security", "Q15"] {
        about "la personne a demandé, il y a moins de 8\u{a0}heures, que clicSÉQUR n’exige plus de code dans ce navigateur[ (jusqu’au {suppressed_until})]" /
            "the person asked less than 8 hours ago that clicSÉQUR require no further code in this browser[ (until {suppressed_until})]";
        to "vous avez demandé, il y a moins de 8\u{a0}heures, que clicSÉQUR n’exige plus de code dans ce navigateur[ (jusqu’au {suppressed_until})]" /
            "you asked less than 8 hours ago that clicSÉQUR require no further code in this browser[ (until {suppressed_until})]"
    } limits [EIGHT_HOURS];
    3 BodyUsesSecurityQuestions "body-uses-security-questions" ["S004-11"] {
        both "les services de Revenu Québec demandent de répondre aux questions de sécurité" /
            "the services of Revenu Québec ask the security questions"
    } limits [];
    4 BodyNotListed "body-not-listed" ["S004-07", "S004-11", "Q41"] {
        both "[{no_list}aucune page lue ne dit ce que clicSÉQUR demande ce jour-là pour les services d’un organisme|le nom donné n’est aucun de ceux par lesquels ce programme désigne les organismes de la liste; le catalogue des règles les énumère][; le plus proche est «\u{a0}{meant:body}\u{a0}»]" /
            "[{no_list}no page that was read says what clicSÉQUR asks for on that day for the services of a body|the name given is none of those by which this program calls the bodies of the list; the catalogue of rules lists them][; the nearest one is “{meant:body}”]"
    } limits [];
    5 NotByClicsequr "not-by-clicsequr" ["S002-05", "S002-39", "Q32"] {
        both "une page de l’Office datée du 14\u{a0}juillet\u{a0}2025 demande le Service d’authentification gouvernementale; une page de clicSÉQUR, sans date, nomme encore l’Office" /
            "a page of the Office dated July\u{a0}14, 2025 asks for the Service d’authentification gouvernementale; a page of clicSÉQUR, without a date, still names the Office"
    } limits [];
    6 SwitchDateNotPublished "switch-date-not-published" ["OPC-renewing", "S002-39", "Q32"] {
        both "l’Office a quitté clicSÉQUR entre le 15\u{a0}juillet\u{a0}2024 et le 14\u{a0}juillet\u{a0}2025, un jour qu’il n’a pas publié; s’il l’avait déjà quitté, clicSÉQUR ne demande rien" /
            "the Office left clicSÉQUR between July\u{a0}15, 2024 and July\u{a0}14, 2025, on a day that it has not published; if it had left already, clicSÉQUR asks for nothing"
    } limits [];
}

facts! {
    on instant with 'a;
    Body body (Text) [knowing(BODIES)]
        { about "organisme dont le service est utilisé" / "body whose service is used";
          to "organisme dont vous utilisez le service" / "body whose service you use" };
    PublicComputer public_computer (bool = Value::Flag(false)) []
        { about "ordinateur public" / "public computer";
          to "vous utilisez un ordinateur public" / "you use a public computer" };
    CodeSuppressedAt code_suppressed_at
        (Instant, or "none": "rien demandé" / "nothing asked" = Value::Never) [past]
        { about "instant où la personne a demandé, dans le même navigateur, de ne plus avoir à entrer de code" /
              "instant at which the person asked, in the same browser, that no further code be required";
          to "instant où vous avez demandé, dans le même navigateur, de ne plus avoir à entrer de code" /
              "instant at which you asked, in the same browser, that no further code be required" };
}

values! {
    suppressed_until as SuppressedUntil (Instant?) since code_suppressed_at {
        both "instant à partir duquel clicSÉQUR demande de nouveau un code" /
            "instant from which clicSÉQUR asks for a code again"
    };
}

rule! {
    number: 16,
    slug: "second-factor",
    cobol: "SFAC",
    title: "Second facteur" / "Second factor",
    question: {
        about "Que demande clicSÉQUR en plus du mot de passe?" /
            "What does clicSÉQUR ask for besides the password?";
        to "Que vous demande clicSÉQUR en plus de votre mot de passe?" /
            "What does clicSÉQUR ask you for besides your password?"
    },
    as_of: Instant, "instant de la connexion" / "instant of the sign-in",
    readings: [],
    laws: [EMAIL_CODE_BODIES, SECURITY_QUESTIONS_BODIES, SUPPRESSION_SECONDS],
    undetermined: next ["code-or-question", "clicsequr-end-planned", "clicsequr-help"],
    decide: |facts, case| decide(facts, case.instant(), case.legal_time),
    edges: edges,
    turns: |case, turns| {
        if let Some(until) = decide(&Facts::of(case), case.instant(), case.legal_time).suppressed_until {
            turns.instant(until);
        }
        let mut turn = |first| turns.instant(Instant::from_quebec_in(first, 0, case.legal_time));
        SYSTEMS.turns(&mut turn);
        EMAIL_CODE_BODIES.turns(&mut turn);
        SECURITY_QUESTIONS_BODIES.turns(&mut turn);
    },
    sentence_values: |case, name| {
        let has_list = |law: &&Law<_>| law.on_instant(case.instant(), case.legal_time).is_some();
        if name == "no_list" && !LISTS.iter().any(has_list) { Out::Flag(true) } else { Out::Null }
    },
}

/// Which second factor a service asks for.
#[inline(always)]
pub(crate) fn decide(facts: &Facts<'_>, as_of: Instant, legal_time: LegalTime<'_>) -> Decision {
    let system =
        if facts.body == OFFICE { system_on(as_of, legal_time) } else { System::Clicsequr };
    if system == System::Sag {
        return Decision {
            outcome: Outcome::NotByClicsequr,
            reasons: Set::of(&[Reason::NotByClicsequr]),
            suppressed_until: None,
        };
    }
    if is_listed(&EMAIL_CODE_BODIES, facts.body, as_of, legal_time) {
        let suppressed_at = facts.code_suppressed_at.filter(|_| !facts.public_computer);
        // One that lies ahead, or is over, does not count.
        let suppressed_until = suppressed_at
            .filter(|at| *at <= as_of)
            .map(|at| at.plus_seconds(SUPPRESSION_SECONDS.at_instant(at, legal_time)))
            .filter(|until| as_of < *until);
        let (outcome, reason) = if suppressed_until.is_some() {
            (Outcome::NotRequired, Reason::CodeSuppressedEightHours)
        } else {
            (Outcome::EmailCode, Reason::BodyUsesEmailCode)
        };
        let reasons = Set::of(&[reason])
            .with_if(system == System::SwitchDateNotPublished, Reason::SwitchDateNotPublished);
        return Decision { outcome, reasons, suppressed_until };
    }
    let (outcome, reason) = if is_listed(&SECURITY_QUESTIONS_BODIES, facts.body, as_of, legal_time)
    {
        (Outcome::SecurityQuestions, Reason::BodyUsesSecurityQuestions)
    } else {
        (Outcome::BodyNotListed, Reason::BodyNotListed)
    };
    Decision { outcome, reasons: Set::of(&[reason]), suppressed_until: None }
}

/// Whether a list names the body on the day of the sign-in.
#[inline(always)]
fn is_listed(
    law: &Law<&'static [&'static str]>,
    body: &str,
    as_of: Instant,
    legal_time: LegalTime<'_>,
) -> bool {
    law.on_instant(as_of, legal_time).is_some_and(|bodies| bodies.contains(&body))
}

/// By which system the service of the Office is entered. Only there is the calendar looked at.
fn system_on(as_of: Instant, legal_time: LegalTime<'_>) -> System {
    SYSTEMS.on(as_of.quebec_day_in(legal_time)).unwrap_or(System::SwitchDateNotPublished)
}

fn edges(case: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    match fact {
        // Of the day's lists, the first body of each stands for all of it but the Office, and the empty text for all that are
        // not listed.
        Fact::Body => {
            let of_list = |law: &Law<&'static [&'static str]>| {
                law.on_instant(case.instant(), case.legal_time)
                    .and_then(|bodies| bodies.first().copied())
            };
            let by_email = of_list(&EMAIL_CODE_BODIES);
            let by_questions = of_list(&SECURITY_QUESTIONS_BODIES);
            for body in [by_email, Some(OFFICE), by_questions, Some("")].into_iter().flatten() {
                edges.push(Value::Text(body));
            }
        }
        Fact::CodeSuppressedAt => {
            SUPPRESSION_SECONDS.each_first_instant(
                case.legal_time,
                |seconds| case.instant().plus_seconds(1 - seconds),
                |first| {
                    edges.push(Value::Instant(first.plus_seconds(-1)));
                    edges.push(Value::Instant(first));
                },
            );
        }
        Fact::PublicComputer => {}
    }
}
