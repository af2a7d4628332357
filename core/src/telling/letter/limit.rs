//! The deciding factor against its limit, as each reason in the rule's table defines it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::asking::Asked;
use crate::language::{Lang, Words};
use crate::rule::AsOf;
use crate::rule::ReasonSpec;
use crate::rule::fact::Value;
use crate::rule::limit::Limit;
use crate::rule::reading::Reading;
use crate::rule::value::Out;
use crate::telling::sentence::fill;
use crate::telling::shown::{self, capital};

/// One sentence for each limit against which the reasons of the answer measure something.
pub(super) fn sentences(asked: &Asked<'_>, lang: Lang) -> Vec<String> {
    let mut sentences = Vec::new();
    of_rule(asked, lang, &mut sentences);
    asked.decisions(|part| {
        let slug = part.rule().slug;
        let mut limits = asked.reasons().flat_map(ReasonSpec::limits);
        if limits.any(|limit| matches!(limit, Limit::Part(of) if *of == slug)) {
            of_rule(&part, lang, &mut sentences);
        }
    });
    sentences
}

/// Those that another choice of the reading makes another: the days of the answer may be the same and these not.
pub(super) fn otherwise(
    asked: &Asked<'_>,
    reading: Reading,
    choice: u8,
    lang: Lang,
) -> Vec<String> {
    let mut case = *asked.case();
    case.readings = case.readings.with_number(reading, choice);
    let Ok(other) = asked.rule().ask_checked(&case) else { return Vec::new() };
    let here = sentences(asked, lang);
    let mut there = sentences(&other, lang);
    there.retain(|limit| !here.contains(limit));
    there
}

fn of_rule(asked: &Asked<'_>, lang: Lang, sentences: &mut Vec<String>) {
    for limit in asked.reasons().flat_map(ReasonSpec::limits) {
        if let Some(sentence) = sentence(limit, asked, lang)
            && !sentences.contains(&sentence)
        {
            sentences.push(sentence);
        }
    }
}

fn sentence(limit: &Limit, asked: &Asked<'_>, lang: Lang) -> Option<String> {
    match limit {
        Limit::Part(_) => None,
        Limit::Numbers(words) => {
            let sentence = fill(asked, words.in_lang(lang), lang)?;
            Some(capital(&format!("{sentence}.")))
        }
        Limit::Moment { measured, against, extended, words } => {
            let at = measured.map_or(asked.case().as_of, |(name, _)| find(asked, name));
            let choice = asked.rule().choice(Reading::Counting, &asked.case().readings);
            let against = extended.filter(|_| choice == Some(2)).unwrap_or(against);
            let named = measured.map_or(Words { fr: "", en: "" }, |(_, words)| words);
            compared(asked, at, find(asked, against), (named, *words), lang)
        }
    }
}

fn compared(
    asked: &Asked<'_>,
    at: AsOf,
    limit: AsOf,
    (named, what): (Words, Words),
    lang: Lang,
) -> Option<String> {
    let order = compare(at, limit)?;
    let shown = |moment| shown::moment(moment, asked.case().legal_time, lang);
    let (at, limit) = (shown(at)?, shown(limit)?);
    let (named, what) = (named.in_lang(lang), what.in_lang(lang));
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
        (Lang::En, "") => at.clone(),
        (Lang::Fr, _) => format!("{named}, le {at},"),
        (Lang::En, _) => format!("{named}, {at},"),
    };
    Some(capital(&format!("{who} {is}.")))
}

/// The moment held by a fact or value; `AsOf::Missing` if it is not known.
fn find(asked: &Asked<'_>, name: &str) -> AsOf {
    let rule = asked.rule();
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

/// `None` if one of them is not known or if they are of different kinds.
fn compare(one: AsOf, other: AsOf) -> Option<Ordering> {
    match (one, other) {
        (AsOf::Day(one), AsOf::Day(other)) => Some(one.cmp(&other)),
        (AsOf::Instant(one), AsOf::Instant(other)) => Some(one.cmp(&other)),
        _ => None,
    }
}
