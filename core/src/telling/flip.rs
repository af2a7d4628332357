//! Changes of one fact that give a better outcome, told apart: what a person can do, and what is to be corrected in the
//! file where it is wrong.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::asking::{Asked, Flip};
use crate::language::{Lang, Voice};
use crate::rule::AsOf;
use crate::rule::fact::{FactSpec, Nature, Value};
use crate::telling::shown::{self, capital, colon};

/// What a person can do that gives a better outcome, each in a sentence.
pub(super) fn acts(asked: &Asked<'_>, voice: Voice, lang: Lang) -> Vec<String> {
    let told = told(asked).filter(|(_, flip)| flip.nature != Nature::Record);
    told.filter_map(|(fact, flip)| {
        let act = act(asked, fact, flip.to, voice, lang)?;
        let then = shown::then(asked.rule(), flip.outcome, voice, lang);
        Some(format!("{act}. {then}"))
    })
    .collect()
}

/// What would give a better outcome if the file had it wrong, each in a sentence.
pub(super) fn corrections(asked: &Asked<'_>, voice: Voice, lang: Lang) -> Vec<String> {
    let told = told(asked).filter(|(_, flip)| flip.nature == Nature::Record);
    told.filter_map(|(fact, flip)| {
        let label = capital(fact.label.spoken(voice, lang));
        let if_so = if_so(fact, flip.to, lang)?;
        let outcome = shown::outcome(asked.rule(), flip.outcome, voice, lang);
        Some(match lang {
            Lang::Fr => format!("{label}\u{a0}: {if_so}, la réponse serait\u{a0}: {outcome}."),
            Lang::En => format!("{label}: {if_so}, the answer would be: {outcome}."),
        })
    })
    .collect()
}

/// The flips that a person is told: none to a day that is still to come, since no file can have it rightly yet, and
/// none that leaves the answer open.
fn told<'q>(asked: &'q Asked<'_>) -> impl Iterator<Item = (&'static FactSpec, Flip)> + 'q {
    asked.flips().filter_map(|flip| {
        let case = asked.case();
        let is_ahead = match flip.to {
            Value::Day(day) => case.day() < day,
            Value::Instant(instant) => case.instant() < instant,
            _ => false,
        };
        let fact = asked.rule().facts.get(flip.fact)?;
        (!is_ahead && flip.outcome != 0).then_some((fact, flip))
    })
}

/// The act, as its fact names it, and on which day.
fn act(
    asked: &Asked<'_>,
    fact: &FactSpec,
    to: Value<'_>,
    voice: Voice,
    lang: Lang,
) -> Option<String> {
    let Some(doing) = fact.doing else {
        let (label, value) = (fact.label.spoken(voice, lang), shown::fact(fact, to, lang)?);
        return Some(format!("{}{} {value}", capital(label), colon(lang)));
    };
    let doing = capital(doing.in_lang(lang));
    let day = match (to, asked.case().as_of) {
        (Value::Day(day), AsOf::Day(_)) => shown::day(day, lang),
        _ => return Some(doing),
    };
    Some(match lang {
        Lang::Fr => format!("{doing} le {day}"),
        Lang::En => format!("{doing} on {day}"),
    })
}

/// “If the right day is …”.
fn if_so(fact: &FactSpec, to: Value<'_>, lang: Lang) -> Option<String> {
    let value = shown::fact(fact, to, lang)?;
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
