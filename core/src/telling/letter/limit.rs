//! The deciding factor against its limit: which day, instant or number a reason measures, and against which.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{capital, said};
use crate::asking::Asked;
use crate::language::Lang;
use crate::language::Words;
use crate::rule::fact::Value;
use crate::rule::reading::Reading;
use crate::rule::{AsOf, Out};

/// A moment of a case.
#[derive(Clone, Copy)]
enum Moment {
    /// That of the question.
    AsOf,
    /// A fact or a value, by name.
    Named(&'static str),
    /// One of two values, by the reading of counting: the raw day, or the extended one.
    Counted(&'static str, &'static str),
}

/// What the reasons of those numbers measure, and against which limit.
struct Limit {
    reasons: &'static [u16],
    measured: (Moment, Words),
    against: (Moment, Words),
}

impl Limit {
    /// The moment of the question against a limit.
    const fn of(
        reasons: &'static [u16],
        limit: Moment,
        fr: &'static str,
        en: &'static str,
    ) -> Limit {
        let measured = (Moment::AsOf, Words { fr: "", en: "" });
        Limit { reasons, measured, against: (limit, Words { fr, en }) }
    }

    /// Another day against that limit.
    const fn by(mut self, measured: &'static str, fr: &'static str, en: &'static str) -> Limit {
        self.measured = (Moment::Named(measured), Words { fr, en });
        self
    }
}

const LAST_DAY: Moment = Moment::Counted("last_day", "last_day_extended");
const RENEW_BY: Moment = Moment::Counted("renew_by", "renew_by_extended");

static LIMITS: &[Limit] = &[
    Limit::of(
        &[201, 204],
        Moment::Named("last_valid_day"),
        "le dernier jour de validité du certificat",
        "the last day on which the certificate is valid",
    ),
    Limit::of(&[203], Moment::Named("issued_on"), "le jour de la délivrance", "the day of issue"),
    Limit::of(
        &[205],
        Moment::Named("cancelled_on"),
        "le jour de l’annulation",
        "the day of the cancellation",
    ),
    Limit::of(&[301, 304], RENEW_BY, "le dernier jour pour renouveler", "the last day to renew")
        .by("completed_on", "le jour du renouvellement", "the day of the renewal"),
    Limit::of(&[302, 303], RENEW_BY, "le dernier jour pour renouveler", "the last day to renew"),
    Limit::of(
        &[501, 502, 503, 504],
        Moment::Named("in_force_from"),
        "le premier jour de ce montant",
        "the first day of this amount",
    ),
    Limit::of(
        &[501, 502, 503, 504],
        Moment::Named("in_force_to"),
        "le dernier jour de ce montant",
        "the last day of this amount",
    ),
    Limit::of(
        &[601, 602],
        Moment::Named("due_on"),
        "le dernier jour pour aviser l’Office",
        "the last day to notify the Office",
    )
    .by("notified_on", "le jour de l’avis", "the day of the notice"),
    Limit::of(
        &[603, 604],
        Moment::Named("due_on"),
        "le dernier jour pour aviser l’Office",
        "the last day to notify the Office",
    ),
    Limit::of(
        &[702, 703],
        LAST_DAY,
        "le dernier jour des 2\u{a0}ans d’absence",
        "the last day of the 2 years of absence",
    ),
    Limit::of(
        &[902, 903, 1002, 1003],
        LAST_DAY,
        "le dernier jour des 2\u{a0}ans de l’examen",
        "the last day of the exam’s 2 years",
    ),
    Limit::of(
        &[1303, 1304],
        Moment::Named("expires_at"),
        "la fin des 10\u{a0}minutes",
        "the end of the 10 minutes",
    ),
    Limit::of(
        &[1401, 1402],
        Moment::Named("notice_30_on"),
        "le trentième jour avant l’annulation",
        "the thirtieth day before the cancellation",
    ),
    Limit::of(
        &[1402, 1403],
        Moment::Named("notice_7_on"),
        "le septième jour avant l’annulation",
        "the seventh day before the cancellation",
    ),
    Limit::of(
        &[1403, 1404],
        Moment::Named("cancellation_on"),
        "le jour de l’annulation",
        "the day of the cancellation",
    ),
    Limit::of(
        &[1501],
        Moment::Named("next_action_on"),
        "le jour de la prochaine étape",
        "the day of the next step",
    ),
    Limit::of(
        &[1504, 1505],
        Moment::Named("cancel_not_before"),
        "le premier jour possible de l’annulation",
        "the first possible day of the cancellation",
    ),
    Limit::of(
        &[1602],
        Moment::Named("suppressed_until"),
        "la fin des 8\u{a0}heures sans code",
        "the end of the 8 hours without a code",
    ),
    Limit::of(
        &[2401, 2403],
        Moment::Named("last_day"),
        "le dernier jour où la facture a moins de 3\u{a0}ans",
        "the last day on which the invoice is less than 3 years old",
    ),
    Limit::of(&[2601], Moment::Named("closes_at"), "la prochaine fermeture", "the next closing"),
    Limit::of(
        &[2602, 2603, 2604],
        Moment::Named("opens_at"),
        "la prochaine ouverture",
        "the next opening",
    ),
    Limit::of(
        &[2701, 2702],
        Moment::Named("due_on"),
        "le dernier jour du délai",
        "the last day of the period",
    ),
];

/// The reasons of an exam that measure a number of correct answers.
const EXAM_RESULT: [u16; 2] = [801, 802];

/// Reasons of a review that rest on the limit of a rule it asks.
static PARTS: &[(u16, &str)] = &[
    (2802, "certificate-status"),
    (2803, "certificate-status"),
    (2804, "certificate-status"),
    (2803, "exam-transfer"),
    (2804, "exam-transfer"),
    (2805, "absence"),
    (2806, "absence"),
    (2807, "certificate-renewal"),
    (2808, "inactivity"),
    (2809, "inactivity"),
    (2810, "inactivity"),
];

/// A sentence for each limit that the reasons of the answer measure something against.
pub(super) fn sentences(asked: &Asked<'_>, lang: Lang) -> Vec<String> {
    let mut sentences = Vec::new();
    of_rule(asked, lang, &mut sentences);
    asked.decisions(|part| {
        let slug = part.rule().slug;
        let rests = asked.reasons().any(|reason| PARTS.contains(&(reason.number, slug)));
        if rests {
            of_rule(&part, lang, &mut sentences);
        }
    });
    sentences
}

fn of_rule(asked: &Asked<'_>, lang: Lang, sentences: &mut Vec<String>) {
    let gives = |number: u16| asked.reasons().any(|reason| reason.number == number);
    for limit in LIMITS.iter().filter(|limit| limit.reasons.iter().any(|number| gives(*number))) {
        sentences.extend(limit.sentence(asked, lang));
    }
    if EXAM_RESULT.into_iter().any(gives) {
        sentences.extend(exam_result(asked, lang));
    }
}

impl Limit {
    fn sentence(&self, asked: &Asked<'_>, lang: Lang) -> Option<String> {
        let (at, limit) = (self.measured.0.find(asked), self.against.0.find(asked));
        let order = compare(at, limit)?;
        let (at, limit) = (said::moment(at, lang)?, said::moment(limit, lang)?);
        let (named, what) = (self.measured.1.in_lang(lang), self.against.1.in_lang(lang));
        let what_on = match lang {
            Lang::Fr => format!("{what}, le {limit}"),
            Lang::En => format!("{what}, {limit}"),
        };
        let is = match (lang, order) {
            (Lang::Fr, Ordering::Less) => format!("est avant {what_on}"),
            (Lang::Fr, Ordering::Equal) => format!("est {what}"),
            (Lang::Fr, Ordering::Greater) => format!("est après {what_on}"),
            (Lang::En, Ordering::Less) => format!("is before {what_on}"),
            (Lang::En, Ordering::Equal) => format!("is {what}"),
            (Lang::En, Ordering::Greater) => format!("is after {what_on}"),
        };
        let who = match (lang, named) {
            (Lang::Fr, "") => format!("le {at}"),
            (Lang::En, "") => at,
            (Lang::Fr, _) => format!("{named}, le {at},"),
            (Lang::En, _) => format!("{named}, {at},"),
        };
        Some(capital(&format!("{who} {is}.")))
    }
}

impl Moment {
    /// `AsOf::Missing` where it is not known.
    fn find(self, asked: &Asked<'_>) -> AsOf {
        let rule = asked.rule();
        let name = match self {
            Moment::AsOf => return asked.case().as_of,
            Moment::Named(name) => name,
            Moment::Counted(raw, extended) => {
                let choice = rule.choice(Reading::Counting, &asked.case().readings);
                if choice == Some(2) { extended } else { raw }
            }
        };
        if let Some(place) = rule.values.iter().position(|value| value.name == name) {
            return match asked.value(place) {
                Out::Day(day) => AsOf::Day(day),
                Out::Instant(instant) => AsOf::Instant(instant),
                _ => AsOf::Missing,
            };
        }
        match rule.fact_place(name).map(|place| asked.case().fact(place)) {
            Some(Value::Day(day)) => AsOf::Day(day),
            Some(Value::Instant(instant)) => AsOf::Instant(instant),
            _ => AsOf::Missing,
        }
    }
}

/// `None` where one of them is not known, or they are not of one kind.
fn compare(one: AsOf, other: AsOf) -> Option<Ordering> {
    match (one, other) {
        (AsOf::Day(one), AsOf::Day(other)) => Some(one.cmp(&other)),
        (AsOf::Instant(one), AsOf::Instant(other)) => Some(one.cmp(&other)),
        _ => None,
    }
}

fn exam_result(asked: &Asked<'_>, lang: Lang) -> Option<String> {
    let rule = asked.rule();
    let number = |name| match rule.fact_place(name).map(|place| asked.case().fact(place)) {
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let mark = rule.values.iter().position(|value| value.name == "pass_mark")?;
    let Out::Number(mark) = asked.value(mark) else { return None };
    let (correct, questions) = (number("correct_answers")?, number("questions")?);
    Some(match lang {
        Lang::Fr => format!(
            "Bonnes réponses\u{a0}: {correct} sur {questions}\u{a0}; minimum exigé\u{a0}: {mark}."
        ),
        Lang::En => {
            format!("Correct answers: {correct} of {questions}; at least {mark} are needed.")
        }
    })
}
