//! The example of a rule's header: the first of its vectors that a few lines of C can ask.

use std::fmt::Write as _;

use echeance::Instant;
use echeance::dynamic::{FactSpec, Kind};
use serde_json::Value as Json;

use super::super::{shouty, snake};
use super::CRule;

/// The longest line.
const WIDTH: usize = 110;

/// Asks the rule, and prints the outcome that the vector expects.
pub(super) fn of(rule: &CRule) -> Result<String, String> {
    let cases = crate::all()?;
    let of_rule = cases.iter().filter(|case| case.rule == rule.rule.slug);
    let found = of_rule.filter_map(|case| {
        let question: Json = serde_json::from_str(&case.question).ok()?;
        let outcome =
            case.expect.get("outcome")?.as_str().filter(|slug| *slug != "undetermined")?;
        asked(rule, &question, outcome)
    });
    found
        .into_iter()
        .next()
        .ok_or_else(|| format!("{}: no vector is an example in C", rule.rule.slug))
}

fn asked(rule: &CRule, question: &Json, outcome: &str) -> Option<String> {
    if question.get("readings").is_some() {
        return None;
    }
    let as_of = match question.get("as_of") {
        None => "0".to_owned(),
        Some(text) if rule.is_instant() => instant(text.as_str()?)?,
        Some(text) => day(text.as_str()?)?,
    };
    let mut members = Vec::new();
    for (name, value) in question.get("facts")?.as_object()? {
        let fact = rule.rule.facts.iter().find(|fact| fact.name == name)?;
        members.extend(member(rule, fact, value)?);
    }
    let name = &rule.name;
    let mut code = String::new();
    let facts = if rule.has_facts() {
        let line = format!("echeance_{name}_facts facts = {{ {} }};", members.join(", "));
        if members.is_empty() {
            let _ = writeln!(code, "echeance_{name}_facts facts = {{ 0 }};");
        } else if line.len() <= WIDTH {
            let _ = writeln!(code, "{line}");
        } else {
            let _ = writeln!(
                code,
                "echeance_{name}_facts facts = {{\n    {},\n}};",
                members.join(",\n    ")
            );
        }
        "&facts, "
    } else {
        ""
    };
    let _ = write!(
        code,
        "echeance_{name}_answer answer;\n\
         if (echeance_{name}({as_of}, {facts}NULL, &answer) == ECHEANCE_STATUS_OK\n    \
         && answer.outcome == {}_{})\n    puts(\"{outcome}\");\n",
        rule.prefix,
        shouty(outcome),
    );
    Some(code)
}

fn member(rule: &CRule, fact: &FactSpec, value: &Json) -> Option<Vec<String>> {
    let name = snake(fact.name);
    let constant = format!("{}_{}", rule.prefix, shouty(fact.name));
    let of = |slug: &str| format!("{constant}_{}", shouty(slug));
    let one = |text: String| Some(vec![format!(".{name} = {text}")]);
    match (fact.kind, value) {
        (Kind::YesNo, Json::Bool(true)) => one("ECHEANCE_YES".into()),
        (Kind::YesNo, Json::Bool(false)) => one("ECHEANCE_NO".into()),
        (Kind::Day, Json::String(text)) if fact.word_slug() == Some(text.as_str()) => {
            one("ECHEANCE_NONE".into())
        }
        (Kind::Day, Json::String(text)) => one(day(text)?),
        (Kind::Instant, Json::String(text)) if fact.word_slug() != Some(text.as_str()) => {
            Some(vec![format!(".has_{name} = 1"), format!(".{name} = {}", instant(text)?)])
        }
        (Kind::Number(..), Json::Number(number)) => {
            Some(vec![format!(".has_{name} = 1"), format!(".{name} = {number}")])
        }
        (Kind::Choice(_), Json::String(slug)) => one(of(slug)),
        (Kind::Set(_), Json::Array(items)) => {
            let items = items.iter().map(|item| item.as_str().map(of));
            let bits: Option<Vec<String>> =
                [Some("ECHEANCE_SET_GIVEN".to_owned())].into_iter().chain(items).collect();
            one(bits?.join(" | "))
        }
        (Kind::Text, Json::String(text)) if text.is_ascii() => {
            let length = text.len();
            Some(vec![
                format!(".{name} = {}", Json::from(text.as_str())),
                format!(".{name}_len = {length}"),
            ])
        }
        _ => None,
    }
}

fn day(text: &str) -> Option<String> {
    Some(text.replace('-', "").parse::<u32>().ok()?.to_string())
}

fn instant(text: &str) -> Option<String> {
    Instant::parse_rfc3339(text).ok().map(|at| at.seconds().to_string())
}
