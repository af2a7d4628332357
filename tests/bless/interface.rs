//! `docs/echeance-abi.json`: the C interface as data, for generators of bindings in other languages.

use std::collections::BTreeMap;

use echeance::code::Verdict;
use echeance::dynamic::{Clock, Rule};
use echeance::{ErrorCode, Reading, Words, open_question, rules};
use serde_json::{Value, json};

use super::{Generated, french};
use crate::faces::{catalogue, snake};

/// Of the header's declarations as the C compiler sees them, and of their comments.
pub(super) fn file(described: &str, header: &str) -> Result<Generated, String> {
    let comments = Comments::of(header);
    let mut abi = Value::Null;
    let (mut constants, mut calls) = (Vec::new(), Vec::new());
    let mut structs: Vec<(Value, Vec<Value>)> = Vec::new();
    for line in described.lines() {
        let fail = || format!("unread: {line}");
        match line.split(' ').collect::<Vec<_>>().as_slice() {
            ["number", name, value] => {
                let value: i64 = value.parse().map_err(|_| fail())?;
                if *name == "ECHEANCE_ABI" {
                    abi = value.into();
                }
                let constant = json!({ "name": name, "value": value });
                constants.push(comments.with(constant, name, french_of(name, value))?);
            }
            ["struct", name, "size", size] => {
                let size: u64 = size.parse().map_err(|_| fail())?;
                let of = json!({ "name": name, "size": size });
                let of = comments.with(of, name, french_of_rule_or_own(name))?;
                structs.push((of, Vec::new()));
            }
            ["struct", of, "at", offset, declared @ ..] => {
                let offset: u64 = offset.parse().map_err(|_| fail())?;
                let (_, members) = structs.last_mut().ok_or_else(fail)?;
                members.push(comments.member(of, offset, &declared.join(" "))?);
            }
            ["call", declared @ ..] => calls.push(comments.call(&declared.join(" "))?),
            // The one type that is no struct is a number of 32 bits.
            ["type", ..] => {}
            _ => return Err(fail()),
        }
    }
    let structs: Vec<Value> = structs
        .into_iter()
        .map(|(of, members)| joined(of, [("members", members.into())]))
        .collect();
    let data = json!({
        "abi": abi,
        "version": env!("CARGO_PKG_VERSION"),
        "about": "The C interface of echeance. Numbers are little-endian or big-endian as the machine's own; pointers \
                  have 64 bits, echeance_status is int32_t. echeance.h has the conventions.",
        "rules": rules::ALL.iter().map(of_rule).collect::<Vec<_>>(),
        "constants": constants,
        "structs": structs,
        "calls": calls,
    });
    Ok(catalogue::json("docs/echeance-abi.json", &data))
}

fn of_rule(rule: &&Rule) -> Value {
    json!({
        "slug": rule.slug,
        "number": rule.number,
        "prefix": snake(rule.slug),
        "as_of": match rule.clock {
            Clock::Day => "day",
            Clock::Instant => "instant",
            Clock::OptionalDay => "optional-day",
        },
        "en": rule.question.about.en,
        "fr": rule.question.about.fr,
    })
}

/// An object with more members.
fn joined<'a>(mut object: Value, more: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    if let Value::Object(members) = &mut object {
        members.extend(more.into_iter().map(|(key, value)| (key.to_owned(), value)));
    }
    object
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

/// What stands between the two languages of a comment.
const BETWEEN: &str = " Fr\u{a0}: ";

/// What a reading settles.
fn asked_by(reading: Reading) -> Option<Words> {
    open_question::question(reading.open_question())
}

/// The French words of a constant whose comment is in English alone.
fn french_of(name: &str, value: i64) -> Option<String> {
    let of_table = || Some(words_of(name, value)?.fr);
    french::of_name(name).or_else(of_table).map(str::to_owned)
}

/// The words of what a table of the library has.
fn words_of(name: &str, value: i64) -> Option<Words> {
    if name.starts_with("ECHEANCE_STATUS_") {
        let code = ErrorCode::ALL.into_iter().find(|code| i64::from(code.number()) == value)?;
        Some(code.text())
    } else if name.starts_with("ECHEANCE_CODE_VERDICT_") {
        Some(Verdict::ALL.iter().find(|verdict| i64::from(verdict.number()) == value)?.text())
    } else if name.starts_with("ECHEANCE_RULE_") {
        Some(rules::ALL.iter().find(|rule| i64::from(rule.number) == value)?.title)
    } else if name.starts_with("ECHEANCE_READING_") {
        let place = usize::try_from(value).ok()?;
        asked_by(Reading::ALL.into_iter().find(|reading| reading.number() == place)?)
    } else {
        None
    }
}

/// The French words of a struct or a call: its own, or what each rule has, with the name of the rule.
fn french_of_rule_or_own(name: &str) -> Option<String> {
    if let Some(own) = french::of_name(name) {
        return Some(own.to_owned());
    }
    let (rule, words) = rules::ALL.iter().find_map(|rule| {
        let kind = name.strip_prefix("echeance_")?.strip_prefix(&snake(rule.slug))?;
        Some((rule, french::of_rule(kind.strip_prefix('_')?)?))
    })?;
    Some(format!("{words} (règle {}).", rule.slug))
}

/// The comment of each constant, struct, call and, after the struct's name, member.
struct Comments(BTreeMap<String, String>);

impl Comments {
    /// What is said of a name, in both languages: `french` where its comment is in English alone.
    fn with(&self, object: Value, name: &str, french: Option<String>) -> Result<Value, String> {
        let text = self.0.get(name).ok_or_else(|| format!("{name} has no comment"))?;
        let (en, fr) = match text.split_once(BETWEEN) {
            Some((en, fr)) => (en, fr.to_owned()),
            None => (text.as_str(), french.ok_or_else(|| format!("{name} has no French words"))?),
        };
        Ok(joined(object, [("en", en.into()), ("fr", fr.into())]))
    }

    /// The French words of a member that has its own in another struct: a column, as the fact or the value of one row; else of
    /// what every answer has.
    fn french_of_member(&self, of: &str, name: &str) -> Option<String> {
        let twin = [("_table", "_facts"), ("_results", "_answer"), ("_decision", "_answer")];
        let words = twin.iter().find_map(|(column, row)| {
            let text = self.0.get(&format!("{}{row}.{name}", of.strip_suffix(column)?))?;
            Some(text.split_once(BETWEEN)?.1)
        });
        if of == "echeance_readings" {
            let reading = Reading::ALL.into_iter().find(|reading| snake(reading.slug()) == name);
            return match reading {
                Some(reading) => Some(asked_by(reading)?.fr.to_owned()),
                None => {
                    Some("réservé\u{a0}: doit être 0, toute autre valeur est une erreur".to_owned())
                }
            };
        }
        words.or_else(|| french::of_member(name)).map(str::to_owned)
    }

    fn member(&self, of: &str, offset: u64, declared: &str) -> Result<Value, String> {
        let (kind, name) = typed(declared).ok_or_else(|| format!("unread: {declared}"))?;
        let (name, count) = match name.split_once('[') {
            Some((name, count)) => (name, count.trim_end_matches(']').parse().ok()),
            None => (name.as_str(), None::<u64>),
        };
        let about = format!("{of}.{name}");
        let unit = self.0.get(&about).and_then(|text| unit(of, text));
        let more = [("count", count.map(Value::from)), ("unit", unit.map(Value::from))];
        let more = more.into_iter().filter_map(|(key, value)| Some((key, value?)));
        let member = json!({ "name": name, "offset": offset, "type": kind });
        self.with(joined(member, more), &about, self.french_of_member(of, name))
    }

    fn call(&self, declared: &str) -> Result<Value, String> {
        let fail = || format!("unread: {declared}");
        let (start, parameters) =
            declared.strip_suffix(')').and_then(|call| call.split_once('(')).ok_or_else(fail)?;
        let (returns, name) = typed(start).ok_or_else(fail)?;
        let parameters = parameters.split(", ").filter(|parameter| *parameter != "void").map(typed);
        let parameters: Option<Vec<Value>> = parameters
            .map(|parameter| parameter.map(|(kind, name)| json!({ "name": name, "type": kind })))
            .collect();
        let parameters = parameters.ok_or_else(fail)?;
        let call = json!({ "name": name, "returns": returns, "parameters": parameters });
        self.with(call, &name, french_of_rule_or_own(&name))
    }

    fn of(header: &str) -> Self {
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
                    ["#define", name, ..] | [name, "=", ..] => Some((*name).to_owned()),
                    ["typedef", "struct", name, "{"] => {
                        of = Some((*name).to_owned());
                        of.clone()
                    }
                    ["}", ..] => {
                        of = None;
                        None
                    }
                    [] => None,
                    _ => {
                        let declared = words.split(['(', '[', ';']).next().unwrap_or_default();
                        let name = declared.rsplit([' ', '*']).next().unwrap_or_default();
                        Some(
                            of.as_ref()
                                .map_or_else(|| name.to_owned(), |of| format!("{of}.{name}")),
                        )
                    }
                };
                if let (Some(name), Some(text)) = (name, comment.take()) {
                    known.insert(name, text.trim().to_owned());
                }
            }
        }
        Self(known)
    }
}
