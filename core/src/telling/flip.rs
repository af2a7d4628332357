//! Changes of one fact that give a better outcome, in two groups: acts that the person can do, and corrections of
//! errors in the file.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::asking::{Asked, Flip};
use crate::language::{Lang, Voice, Words};
use crate::rule::fact::{Ahead, FactSpec, Nature, Value};
use crate::rule::value::{Out, ValueKind};
use crate::telling::shown::{self, capital, colon, sentence};

/// The changes shown to a person, one sentence each.
#[derive(Default)]
pub(super) struct Changes {
    /// The acts by which the person can get a better answer.
    pub(super) acts: Vec<String>,
    /// The corrections that would give a better answer if the file is wrong.
    pub(super) corrections: Vec<String>,
    /// Whether any change of one fact gives a better answer, even a change that is not shown.
    pub(super) any: bool,
}

/// The changes that give a better answer. Left out are changes to a day still in the future that no file can correctly
/// hold yet, unless having no such day is better as well, changes that leave the answer undetermined, and corrections of a file in which a fact is missing: the
/// missing fact is asked for instead.
pub(super) fn in_words(asked: &Asked<'_>, voice: Voice, lang: Lang) -> Changes {
    let mut changes = Changes::default();
    for flip in asked.flips() {
        changes.any = true;
        let Some(fact) = asked.rule().facts.get(flip.fact) else { continue };
        let flip = if !fact.is_known_ahead && is_ahead(asked, flip) {
            let Some(flip) = to_none(asked, fact, flip) else { continue };
            flip
        } else {
            flip
        };
        // A file is not corrected to one that has ended: what remains to be done would only be less.
        if flip.outcome == 0 || ends_it(asked, fact, flip) {
            continue;
        }
        if flip.nature == Nature::Record {
            if asked.outcome() == 0 {
                continue;
            }
            changes.corrections.extend(correction(asked, fact, flip, voice, lang));
        } else if is_possible(asked, fact) {
            changes.acts.extend(act(asked, fact, flip, voice, lang));
        }
    }
    changes
}

/// In place of a day still to come, that there is none, where that gives a better outcome: a file that holds a cancellation
/// is corrected to one without.
fn to_none(asked: &Asked<'_>, fact: &FactSpec, mut flip: Flip) -> Option<Flip> {
    if fact.ahead != Ahead::WhereGiven {
        return None;
    }
    let case = asked.case().with(flip.fact, Value::Never);
    flip.to = Value::Never;
    flip.outcome = asked.rule().ask_checked(&case).ok()?.outcome();
    (rank(asked, flip.outcome) < rank(asked, asked.outcome())).then_some(flip)
}

fn rank(asked: &Asked<'_>, outcome: u8) -> u8 {
    asked.rule().outcome(outcome).map_or(0, |outcome| outcome.rank)
}

/// Whether the change gives a day to a fact that was given as none, and the outcome is no better.
fn ends_it(asked: &Asked<'_>, fact: &FactSpec, flip: Flip) -> bool {
    fact.ahead == Ahead::WhereGiven
        && flip.to.day().is_some()
        && rank(asked, asked.outcome()) <= rank(asked, flip.outcome)
}

/// Whether the day or instant of the change is later than that of the question.
fn is_ahead(asked: &Asked<'_>, flip: Flip) -> bool {
    match flip.to {
        Value::Day(day) => asked.case().day() < day,
        Value::Instant(instant) => asked.case().instant() < instant,
        _ => false,
    }
}

/// Whether the answer makes available the option by which the act is done, if the act has one.
fn is_possible(asked: &Asked<'_>, fact: &FactSpec) -> bool {
    let mut values = asked.rule().values.iter().enumerate();
    let states = values.find_map(|(place, spec)| match (spec.kind, asked.value(place)) {
        (ValueKind::Options { keys, available, .. }, Out::States(states)) => {
            let option = keys.iter().position(|key| Some(key.slug) == fact.by_option)?;
            Some((*states.get(option)?, available))
        }
        _ => None,
    });
    states.is_none_or(|(state, available)| state <= available)
}

/// The act, as worded by its fact, and the answer that would follow. The date is that of the answer, which the letter
/// states: a person who reads the letter later can still do the act.
fn act(asked: &Asked<'_>, fact: &FactSpec, flip: Flip, voice: Voice, lang: Lang) -> Option<String> {
    let act = match (fact.doing, flip.to) {
        (None, to) => {
            let (label, value) = (
                fact.label.spoken(voice, lang),
                shown::fact(fact, to, asked.case().legal_time, lang)?,
            );
            format!("{label}{} {value}", colon(lang))
        }
        (Some(doing), _) => doing.spoken(voice, lang).to_string(),
    };
    let then = if flip.outcome == asked.outcome() {
        sentence(LESS_TO_DO.in_lang(lang))
    } else {
        shown::then(asked.rule(), flip.outcome, voice, lang)
    };
    Some(format!("{}. {then}", capital(&act)))
}

/// The error that the file may contain, and the answer if it is corrected.
fn correction(
    asked: &Asked<'_>,
    fact: &FactSpec,
    flip: Flip,
    voice: Voice,
    lang: Lang,
) -> Option<String> {
    let (label, if_so) =
        (capital(fact.label.spoken(voice, lang)), if_so(asked, fact, flip.to, lang)?);
    let colon = colon(lang);
    if flip.outcome == asked.outcome() {
        let less = LESS_TO_DO.in_lang(lang);
        return Some(format!("{label}{colon} {if_so}, {less}."));
    }
    let outcome = shown::outcome(asked.rule(), flip.outcome, voice, lang);
    let answer = THE_ANSWER.in_lang(lang);
    Some(format!("{label}{colon} {if_so}, {answer}{colon} {outcome}."))
}

const THE_ANSWER: Words = Words { fr: "la réponse serait", en: "the answer would be" };
/// For a rule with several acts, a better answer can have the same outcome.
const LESS_TO_DO: Words = Words {
    fr: "la réponse serait la même, mais il resterait moins de démarches à faire",
    en: "the answer would be the same, but less would remain to be done",
};

/// “If the right day is …”.
fn if_so(asked: &Asked<'_>, fact: &FactSpec, to: Value<'_>, lang: Lang) -> Option<String> {
    let value = shown::fact(fact, to, asked.case().legal_time, lang)?;
    Some(match (to, lang) {
        (Value::Day(_), Lang::Fr) => format!("si le bon jour est le {value}"),
        (Value::Day(_), Lang::En) => format!("if the right day is {value}"),
        (Value::Instant(_), Lang::Fr) => format!("si le bon moment est le {value}"),
        (Value::Instant(_), Lang::En) => format!("if the right moment is {value}"),
        (Value::Number(_), Lang::Fr) => format!("si le bon nombre est {value}"),
        (Value::Number(_), Lang::En) => format!("if the right number is {value}"),
        (_, Lang::Fr) => format!("si la bonne réponse est «\u{a0}{value}\u{a0}»"),
        (_, Lang::En) => format!("if the right answer is “{value}”"),
    })
}
