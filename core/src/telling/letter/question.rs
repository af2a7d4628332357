//! The question behind an answer as JSON text, so that a person who has the letter can ask it again.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::asking::Asked;
use crate::asking::answer::{AnswerValue, fact_value};
use crate::language::Lang;
use crate::rule::AsOf;
use crate::rule::fact::{FactSpec, Kind, Value};
use crate::telling::letter::profile::BLANK;

/// The question, one fact per line. A fact given as text is replaced by a marked blank, since it may be personal. Facts
/// that were absent are left out here too.
pub(super) fn text(asked: &Asked<'_>, lang: Lang) -> String {
    let mut members = Vec::from([format!("\"rule\": \"{}\"", asked.rule().slug)]);
    match asked.case().as_of {
        AsOf::Missing => {}
        AsOf::Day(day) => members.push(format!("\"as_of\": \"{day}\"")),
        AsOf::Instant(instant) => {
            members.push(format!("\"as_of\": \"{}\"", instant.at(asked.case().legal_time)));
        }
    }
    members.push(object("facts", &facts(asked, lang)));
    let readings = asked.readings().map(|(reading, choice)| {
        let place = usize::from(choice).checked_sub(1);
        let choice = place.and_then(|place| reading.choices().get(place));
        format!("\"{}\": \"{}\"", reading.slug(), choice.map_or("", |choice| choice.slug))
    });
    let readings: Vec<_> = readings.collect();
    if !readings.is_empty() {
        members.push(object("readings", &readings));
    }
    format!("{{{}\n}}", lines(&members))
}

/// Members, one per line, indented.
fn lines(members: &[String]) -> String {
    let each = members.iter().map(|member| format!("\n  {}", member.replace('\n', "\n  ")));
    each.collect::<Vec<_>>().join(",")
}

fn object(name: &str, members: &[String]) -> String {
    if members.is_empty() {
        return format!("\"{name}\": {{}}");
    }
    format!("\"{name}\": {{{}\n}}", lines(members))
}

fn facts(asked: &Asked<'_>, lang: Lang) -> Vec<String> {
    let rule = asked.rule();
    let mut members = Vec::new();
    for (place, fact) in rule.facts.iter().enumerate() {
        // A part stands in its object.
        if fact.name.contains('.') || asked.assumed().has(place) {
            continue;
        }
        let value = asked.case().fact(place);
        if value == Value::Given {
            let parts = rule.facts.iter().enumerate().filter_map(|(place, part)| {
                let name = part.name.strip_prefix(fact.name)?.strip_prefix('.')?;
                Some(format!("\"{name}\": {}", json(asked, place, part, lang)?))
            });
            members.push(object(fact.name, &parts.collect::<Vec<_>>()));
        } else if let Some(json) = json(asked, place, fact, lang) {
            members.push(format!("\"{}\": {json}", fact.name));
        }
    }
    members
}

/// A fact as JSON; `None` if leaving it out has the same meaning.
fn json(asked: &Asked<'_>, place: usize, fact: &FactSpec, lang: Lang) -> Option<String> {
    let value = asked.case().fact(place);
    Some(match (value, fact.kind) {
        (Value::Unknown, _) if fact.default.is_unknown() => return None,
        (Value::Unknown, _) => "null".to_string(),
        (Value::Text(_), _) => format!("\"{}\"", BLANK.in_lang(lang)),
        (Value::Set(bits), Kind::Set(choices)) => {
            let chosen = choices.iter().enumerate().filter(|(place, _)| bits & (1 << place) != 0);
            list(&chosen.map(|(_, choice)| format!("\"{}\"", choice.slug)).collect::<Vec<_>>())
        }
        (Value::Periods(periods), _) => {
            let each = periods.iter().map(|period| {
                let to = period.to.map_or_else(|| "none".to_string(), |to| to.to_string());
                format!("{{\"from\": \"{}\", \"to\": \"{to}\"}}", period.from)
            });
            list(&each.collect::<Vec<_>>())
        }
        _ => match fact_value(asked.rule(), place, value, asked.case().legal_time) {
            AnswerValue::Flag(flag) => flag.to_string(),
            AnswerValue::Number(number) => number.to_string(),
            AnswerValue::Day(day) => format!("\"{day}\""),
            AnswerValue::Instant(instant) => format!("\"{instant}\""),
            AnswerValue::Slug(slug) => format!("\"{slug}\""),
            _ => return None,
        },
    })
}

/// A list, one item per line.
fn list(items: &[String]) -> String {
    if items.is_empty() { "[]".to_string() } else { format!("[{}\n]", lines(items)) }
}
