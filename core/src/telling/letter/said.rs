//! What a letter says of facts and readings: slugs are for programs, these words for a person.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::calendar::{Day, Instant};
use crate::calendar::{write_day, write_instant};
use crate::language::Lang;
use crate::language::Words;
use crate::rule::AsOf;
use crate::rule::fact::{Fact, Kind, Period, Value};
use crate::rule::reading::Reading;

/// Stands for a text that was given: it may be personal and is not repeated.
const TEXT_GIVEN: Words = Words { fr: "(fourni)", en: "(given)" };
const YES: Words = Words { fr: "oui", en: "yes" };
const NO: Words = Words { fr: "non", en: "no" };
const NO_PERIOD: Words = Words { fr: "aucune", en: "none" };
const NOTHING: Words = Words { fr: "aucun", en: "none" };

/// A day as people write it.
pub(super) fn day(day: Day, lang: Lang) -> String {
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = write_day(day, lang, &mut text);
    text
}

fn instant(instant: Instant, lang: Lang) -> String {
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = write_instant(instant, lang, &mut text);
    text
}

/// A day or an instant; `None` where there is none.
pub(super) fn moment(moment: AsOf, lang: Lang) -> Option<String> {
    match moment {
        AsOf::Missing => None,
        AsOf::Day(on) => Some(day(on, lang)),
        AsOf::Instant(at) => Some(instant(at, lang)),
    }
}

/// The label of a fact without what it says of the form of a value: words after “or” and in brackets.
pub(super) fn label(fact: &Fact, lang: Lang) -> &'static str {
    let label = fact.label.in_lang(lang);
    let form = match lang {
        Lang::Fr => [", ou «", " ("],
        Lang::En => [", or “", " ("],
    };
    let ends = form.iter().filter_map(|form| label.find(form)).min();
    ends.and_then(|end| label.get(..end)).unwrap_or(label)
}

/// The value of a fact in words; `None` where it is unknown, or an object whose parts tell of it.
pub(super) fn value(fact: &Fact, value: Value<'_>, lang: Lang) -> Option<String> {
    let words = |words: Words| words.in_lang(lang).to_string();
    match (value, fact.kind) {
        (Value::Never, _) => Some(words(word(fact.name))),
        (Value::Flag(flag), _) => Some(words(if flag { YES } else { NO })),
        (Value::Day(on), _) => Some(day(on, lang)),
        (Value::Instant(at), _) => Some(instant(at, lang)),
        (Value::Number(number), _) => Some(number.to_string()),
        (Value::Text(_), _) => Some(words(TEXT_GIVEN)),
        (Value::Periods(periods), _) => Some(list(periods, lang)),
        (Value::Choice(place), Kind::Choice(slugs)) => {
            let slug = usize::from(place).checked_sub(1).and_then(|place| slugs.get(place))?;
            choice(fact.name, slug).map(words)
        }
        (Value::Set(bits), Kind::Set(slugs)) => {
            let slugs = slugs.iter().enumerate().filter(|(place, _)| bits & (1 << place) != 0);
            let chosen = slugs.filter_map(|(_, slug)| choice(fact.name, slug));
            let chosen: Vec<_> = chosen.map(|words| words.in_lang(lang)).collect();
            Some(if chosen.is_empty() { words(NOTHING) } else { chosen.join(", ") })
        }
        (Value::Unknown | Value::Given | Value::Choice(_) | Value::Set(_), _) => None,
    }
}

fn list(periods: &[Period], lang: Lang) -> String {
    if periods.is_empty() {
        return NO_PERIOD.in_lang(lang).to_string();
    }
    let each = periods.iter().map(|period| {
        let from = day(period.from, lang);
        match (period.to.map(|to| day(to, lang)), lang) {
            (Some(to), Lang::Fr) => format!("du {from} au {to}"),
            (None, Lang::Fr) => format!("depuis le {from}"),
            (Some(to), Lang::En) => format!("{from} to {to}"),
            (None, Lang::En) => format!("since {from}"),
        }
    });
    let each: Vec<_> = each.collect();
    match lang {
        Lang::Fr => each.join("\u{a0}; "),
        Lang::En => each.join("; "),
    }
}

/// What `none`, `never` and the like mean of a fact.
fn word(fact: &str) -> Words {
    let (fr, en) = match fact {
        "unaffiliated_since" => ("ce lien n’a pas pris fin", "this affiliation has not ended"),
        "cancelled_on" => ("certificat non annulé", "certificate not cancelled"),
        "completed_on" | "renewal_completed_on" => {
            ("renouvellement non fait", "renewal not completed")
        }
        "notified_on" => ("Office non avisé", "Office not notified"),
        "passed_on" | "exam_passed_on" => ("examen jamais réussi", "exam never passed"),
        "notice_30_sent_on" | "notice_7_sent_on" => ("avis non envoyé", "notice not sent"),
        "code_suppressed_at" => ("non demandé", "not asked"),
        "certificate_number" => ("non vérifié", "not checked"),
        "account_last_used_on" => ("non examinée", "not looked at"),
        "identifiers_match" => ("renseignements non fournis", "information not given"),
        "code_received" | "security_questions_ok" | "account_list_ok" => {
            ("sans objet", "not applicable")
        }
        "invoice" => ("aucune", "none"),
        _ => ("aucun", "none"),
    };
    Words { fr, en }
}

/// A choice of a fact in words.
fn choice(fact: &str, slug: &str) -> Option<Words> {
    CHOICES.iter().find(|(of, choice, _)| *of == fact && *choice == slug).map(|(.., words)| *words)
}

const fn said(
    fact: &'static str,
    choice: &'static str,
    fr: &'static str,
    en: &'static str,
) -> (&'static str, &'static str, Words) {
    (fact, choice, Words { fr, en })
}

/// Fact, choice, words.
static CHOICES: &[(&str, &str, Words)] = &[
    said("kind", "regular", "certificat régulier", "regular certificate"),
    said("kind", "temporary", "certificat temporaire", "temporary certificate"),
    said("mode", "strict", "stricte", "strict"),
    said("mode", "lenient", "tolérante", "lenient"),
    said("unit", "days", "jours", "days"),
    said("unit", "months", "mois", "months"),
    said("unit", "years", "années", "years"),
    said("purpose", "clicsequr-sign-in", "connexion à clicSÉQUR", "signing in to clicSÉQUR"),
    said(
        "purpose",
        "sag-account-creation",
        "création d’un compte du Service d’authentification gouvernementale",
        "creation of an account of the Service d’authentification gouvernementale",
    ),
    said("purpose", "file-recovery", "récupération du dossier", "recovery of the file"),
    said("kind", "account-created", "compte créé", "account created"),
    said("kind", "user-code-retrieved", "code d’utilisateur récupéré", "user code retrieved"),
    said("kind", "password-reset", "mot de passe réinitialisé", "password reset"),
    said("kind", "account-cancelled", "compte annulé", "account cancelled"),
    said("kind", "email-changed", "adresse courriel modifiée", "e-mail address changed"),
    said("kind", "verification-code", "code de vérification", "verification code"),
    said(
        "kind",
        "cancellation-in-30-days",
        "annulation du compte dans 30\u{a0}jours",
        "cancellation of the account in 30 days",
    ),
    said(
        "kind",
        "cancellation-in-7-days",
        "annulation du compte dans 7\u{a0}jours",
        "cancellation of the account in 7 days",
    ),
    said("kind", "other", "autre sorte de message", "other kind of message"),
    said("asks_for", "user-code", "code d’utilisateur", "user code"),
    said("asks_for", "password", "mot de passe", "password"),
    said(
        "asks_for",
        "notice-of-assessment-number",
        "numéro de l’avis de cotisation",
        "number of the notice of assessment",
    ),
    said(
        "asks_for",
        "social-insurance-number",
        "numéro d’assurance sociale",
        "social insurance number",
    ),
    said(
        "asks_for",
        "other-personal-information",
        "autre renseignement personnel",
        "other personal information",
    ),
    said("credentials", "entered", "saisis", "entered"),
    said("credentials", "not-entered", "non saisis", "not entered"),
    said("credentials", "none", "aucun, ou nouveaux désirés", "none, or new ones wanted"),
    said("credentials", "password-forgotten", "mot de passe oublié", "password forgotten"),
    said("credentials", "user-code-forgotten", "code d’utilisateur oublié", "user code forgotten"),
    said("credentials", "refused", "refusés après plusieurs tentatives", "refused several times"),
    said("second_factor", "done", "donné", "given"),
    said("second_factor", "pending", "à donner", "still to be given"),
    said("second_factor", "answer-forgotten", "réponse oubliée", "answer forgotten"),
    said("terms", "accepted", "acceptées", "accepted"),
    said("terms", "to-accept", "à accepter", "still to be accepted"),
    said("code", "not-sent", "non envoyé", "not sent"),
    said("code", "sent", "envoyé", "sent"),
    said("code", "accepted", "accepté", "accepted"),
    said("code", "rejected", "refusé", "rejected"),
    said("code", "not-received", "non reçu", "not received"),
    said("assistance", "none", "aucune demande", "none requested"),
    said("assistance", "requested", "assistance demandée", "requested"),
    said(
        "assistance",
        "validated-by-telephone",
        "identité validée par téléphone",
        "identity validated by telephone",
    ),
    said("desk", "services-quebec", "Services Québec", "Services Québec"),
];

impl Reading {
    /// What a choice (from 1) holds to be so; of the last one for a number past it.
    #[must_use]
    pub const fn words(self, choice: u8) -> Words {
        let (fr, en) = match (self, choice) {
            (Reading::LeapDay, 1) => (
                "l’anniversaire du 29\u{a0}février est le 28\u{a0}février",
                "the anniversary of February\u{a0}29 is February\u{a0}28",
            ),
            (Reading::LeapDay, _) => (
                "l’anniversaire du 29\u{a0}février est le 1er\u{a0}mars",
                "the anniversary of February\u{a0}29 is March\u{a0}1",
            ),
            (Reading::Counting, 1) => (
                "le délai finit à son dernier jour, même un samedi ou un jour férié",
                "the period ends on its last day, even a Saturday or a holiday",
            ),
            (Reading::Counting, _) => (
                "le délai qui finit un samedi ou un jour férié est reporté (P-40.1, art.\u{a0}269)",
                "a period that ends on a Saturday or a holiday is extended (P-40.1, s.\u{a0}269)",
            ),
            (Reading::LapsedExam, 1) => (
                "l’une ou l’autre voie suffit, même après les 2\u{a0}ans de l’examen",
                "either route is enough, even after the exam’s 2 years",
            ),
            (Reading::LapsedExam, _) => (
                "aucune voie n’est ouverte après les 2\u{a0}ans de l’examen",
                "no route is open after the exam’s 2 years",
            ),
            (Reading::ExpiryDay, 1) => (
                "le jour d’échéance n’est plus couvert par le certificat",
                "the certificate does not cover its expiry day",
            ),
            (Reading::ExpiryDay, _) => (
                "le jour d’échéance est encore couvert par le certificat",
                "the certificate still covers its expiry day",
            ),
            (Reading::RenewalPeriod, 1) => (
                "la nouvelle période court depuis l’échéance",
                "the new term runs from the expiry day",
            ),
            (Reading::RenewalPeriod, _) => (
                "la nouvelle période court depuis le renouvellement",
                "the new term runs from the renewal",
            ),
            (Reading::InactivityBoundary, 1) => (
                "le compte est annulé le jour même des 24\u{a0}mois",
                "the account is cancelled on the 24-month day itself",
            ),
            (Reading::InactivityBoundary, _) => (
                "le compte est annulé le lendemain des 24\u{a0}mois",
                "the account is cancelled the day after the 24-month day",
            ),
            (Reading::CodeBoundary, 1) => (
                "le code est encore valide à 10\u{a0}minutes exactement",
                "the code is still valid at exactly 10 minutes",
            ),
            (Reading::CodeBoundary, _) => (
                "le code n’est plus valide à 10\u{a0}minutes exactement",
                "the code is no longer valid at exactly 10 minutes",
            ),
            (Reading::SupportHolidays, 1) => {
                ("le service est fermé les jours fériés", "the desk is closed on holidays")
            }
            (Reading::SupportHolidays, _) => {
                ("le service est ouvert les jours fériés", "the desk is open on holidays")
            }
        };
        Words { fr, en }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;

    #[test]
    fn every_choice_and_every_word_of_a_fact_is_said() {
        for fact in rules::ALL.iter().flat_map(|rule| rule.facts) {
            if let Kind::Choice(slugs) | Kind::Set(slugs) = fact.kind {
                for slug in slugs {
                    assert!(choice(fact.name, slug).is_some(), "{} {slug}", fact.name);
                }
            }
            for lang in [Lang::Fr, Lang::En] {
                let label = label(fact, lang);
                assert!(!label.contains(['«', '“', '(']) && !label.is_empty(), "{label}");
            }
        }
    }

    #[test]
    fn no_choice_is_said_that_no_fact_has() {
        for (name, slug, _) in CHOICES {
            let facts = rules::ALL.iter().flat_map(|rule| rule.facts);
            let has = |fact: &Fact| match fact.kind {
                Kind::Choice(slugs) | Kind::Set(slugs) => slugs.contains(slug),
                _ => false,
            };
            assert!(facts.clone().any(|fact| fact.name == *name && has(fact)), "{name} {slug}");
        }
    }
}
