//! `docs/echeance-abi.json`: the C interface as data, for generators of bindings in other languages.

use std::collections::BTreeMap;

use echeance::dynamic::Clock;
use echeance::rules;
use serde_json::{Map, Value, json};

use super::Generated;
use crate::faces::catalogue;

/// Of the header's declarations as the C compiler sees them, and of their comments.
pub(super) fn file(described: &str, header: &str) -> Result<Generated, String> {
    let comments = comments(header);
    let words = |name: &str| -> Result<Map<String, Value>, String> {
        let text = comments.get(name).ok_or_else(|| format!("{name} has no comment"))?;
        let (en, fr) =
            text.split_once(" Fr\u{a0}: ").map_or((text.as_str(), None), |(en, fr)| (en, Some(fr)));
        let words = [Some(("en", en)), fr.map(|fr| ("fr", fr))];
        Ok(words.into_iter().flatten().map(|(lang, text)| (lang.to_owned(), text.into())).collect())
    };
    let with = |first: Value, name: &str| -> Result<Value, String> {
        let mut all = first.as_object().cloned().unwrap_or_default();
        all.extend(words(name)?);
        Ok(all.into())
    };
    let fail = |line: &str| format!("unread: {line}");

    let mut abi = Value::Null;
    let (mut constants, mut calls) = (Vec::new(), Vec::new());
    let mut structs: Vec<(Value, Vec<Value>)> = Vec::new();
    for line in described.lines() {
        match line.split(' ').collect::<Vec<_>>().as_slice() {
            ["number", name, value] => {
                let value: i64 = value.parse().map_err(|_| fail(line))?;
                if *name == "ECHEANCE_ABI" {
                    abi = value.into();
                }
                constants.push(with(json!({ "name": name, "value": value }), name)?);
            }
            ["struct", name, "size", size] => {
                let size: u64 = size.parse().map_err(|_| fail(line))?;
                structs.push((with(json!({ "name": name, "size": size }), name)?, Vec::new()));
            }
            ["struct", of, "at", offset, declared @ ..] => {
                let offset: u64 = offset.parse().map_err(|_| fail(line))?;
                let (kind, name) = typed(&declared.join(" ")).ok_or_else(|| fail(line))?;
                let (name, count) = match name.split_once('[') {
                    Some((name, count)) => (name, count.trim_end_matches(']').parse().ok()),
                    None => (name.as_str(), None::<u64>),
                };
                let about = format!("{of}.{name}");
                let mut member = json!({ "name": name, "offset": offset, "type": kind });
                let unit = comments.get(&about).and_then(|text| unit(of, text));
                for (key, value) in
                    [("count", count.map(Value::from)), ("unit", unit.map(Value::from))]
                {
                    if let (Some(value), Some(object)) = (value, member.as_object_mut()) {
                        object.insert(key.into(), value);
                    }
                }
                let (_, members) = structs.last_mut().ok_or_else(|| fail(line))?;
                members.push(with(member, &about)?);
            }
            ["call", ..] => {
                let (declared, parameters) = line
                    .strip_prefix("call ")
                    .and_then(|call| call.strip_suffix(')')?.split_once('('))
                    .ok_or_else(|| fail(line))?;
                let (returns, name) = typed(declared).ok_or_else(|| fail(line))?;
                let parameters = parameters.split(", ").filter(|parameter| *parameter != "void");
                let parameters: Option<Vec<Value>> = parameters
                    .map(|parameter| typed(parameter))
                    .map(|parameter| {
                        parameter.map(|(kind, name)| json!({ "name": name, "type": kind }))
                    })
                    .collect();
                let parameters = parameters.ok_or_else(|| fail(line))?;
                let call = json!({ "name": name, "returns": returns, "parameters": parameters });
                calls.push(with(call, &name)?);
            }
            // The one type that is no struct is a number of 32 bits.
            ["type", ..] => {}
            _ => return Err(fail(line)),
        }
    }
    let structs: Vec<Value> = structs
        .into_iter()
        .map(|(mut of, members)| {
            if let Some(object) = of.as_object_mut() {
                object.insert("members".into(), members.into());
            }
            of
        })
        .collect();
    let data = json!({
        "abi": abi,
        "version": env!("CARGO_PKG_VERSION"),
        "about": "The C interface of echeance. Numbers are little-endian or big-endian as the machine's own; pointers \
                  have 64 bits, echeance_status is int32_t. echeance.h has the conventions.",
        "rules": rules::ALL.iter().map(|rule| {
            json!({
                "slug": rule.slug,
                "number": rule.number,
                "prefix": crate::faces::snake(rule.slug),
                "as_of": match rule.clock {
                    Clock::Day => "day",
                    Clock::Instant => "instant",
                    Clock::OptionalDay => "optional-day",
                },
                "en": rule.question.about.en,
                "fr": rule.question.about.fr,
            })
        }).collect::<Vec<_>>(),
        "constants": constants,
        "structs": structs,
        "calls": calls,
    });
    Ok(catalogue::json("docs/echeance-abi.json", &data))
}

/// `const struct echeance_period *periods` as type and name.
fn typed(declared: &str) -> Option<(String, String)> {
    let at = declared.rfind([' ', '*'])? + 1;
    let (kind, name) = declared.split_at_checked(at)?;
    Some((kind.trim_end().replace("struct ", ""), name.to_owned()))
}

/// What a number counts, where it counts something: as the comment of each member says it, from one table.
fn unit(of: &str, text: &str) -> Option<&'static str> {
    const UNITS: [(&str, &str); 6] = [
        ("YYYYMMDD", "day, YYYYMMDD"),
        ("econds since 1970-01-01T00:00:00Z", "seconds since 1970-01-01T00:00:00Z"),
        ("econds since midnight", "seconds since midnight"),
        ("in seconds", "seconds"),
        ("mount in cents", "cents"),
        ("in bytes", "bytes"),
    ];
    let found = UNITS.iter().find(|(words, _)| text.contains(words)).map(|(_, unit)| *unit);
    let is_column = of.ends_with("_table") || of.ends_with("_results");
    found.or_else(|| {
        let is_day = is_column
            && ["Days.", "Days,", "Day of each row"].iter().any(|words| text.contains(words));
        is_day.then_some("days since 1970-01-01")
    })
}

/// The comment of each constant, struct, call and, after the struct's name, member.
fn comments(header: &str) -> BTreeMap<String, String> {
    let mut known = BTreeMap::new();
    let (mut comment, mut of) = (None::<String>, None::<String>);
    for line in header.lines() {
        let words = line.trim();
        if words == "/**" {
            comment = Some(String::new());
        } else if let (Some(text), Some(more)) = (&mut comment, words.strip_prefix('*'))
            && !more.starts_with('/')
        {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(more.trim());
        } else if !words.starts_with("*/") {
            let name = match words.split_whitespace().collect::<Vec<_>>().as_slice() {
                ["#define", name, ..] => Some((*name).to_owned()),
                ["typedef", "struct", name, "{"] => {
                    of = Some((*name).to_owned());
                    of.clone()
                }
                [name, "=", ..] => Some((*name).to_owned()),
                ["}", ..] => {
                    of = None;
                    None
                }
                [] => None,
                _ => {
                    let declared = words.split(['(', '[', ';']).next().unwrap_or_default();
                    let name = declared.rsplit([' ', '*']).next().unwrap_or_default();
                    Some(of.as_ref().map_or_else(|| name.to_owned(), |of| format!("{of}.{name}")))
                }
            };
            if let (Some(name), Some(text)) = (name, comment.take()) {
                known.insert(name, text.trim().to_owned());
            }
        }
    }
    known
}
