//! JSON Schemas (2020-12) of questions and answers.
//!
//! They say the form: what relates two facts, counts bytes or sorts a list is for the library to check.

use std::collections::BTreeSet;

use echeance::dynamic::{
    ChoiceSpec, Clock, FactSpec, Kind, NextSteps, OutcomeSpec, ReasonSpec, Rule, ValueKind,
    ValueSpec,
};
use echeance::{ErrorCode, GeneralReason, MAX_TEXT, Member as _, Nature, Reading, rules};
use serde_json::{Map, Value, json};

use super::data::greatest;
use super::slugs;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A day from 1900-01-01 to 2199-12-31 that the calendar has.
const DAY: &str = "(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])\
                   |(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))\
                   |(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)";

/// Days just outside those that another offset may show at an instant within them.
const DAY_ELSEWHERE: &str = "1899-12-31|2200-01-0[12]";

const TIME: &str = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";

fn a_day() -> Value {
    json!({ "type": "string", "maxLength": 10, "pattern": format!("^{DAY}$") })
}

fn an_instant() -> Value {
    let offset = "(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";
    let pattern = format!("^(?:{DAY}|{DAY_ELSEWHERE})[Tt]{TIME}(?:\\.[0-9]+)?{offset}$");
    json!({ "type": "string", "pattern": pattern })
}

fn to(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// An object that has those members alone.
fn shape(properties: Map<String, Value>, required: &[&str]) -> Map<String, Value> {
    let mut schema = entries([("type", "object".into())]);
    if !required.is_empty() {
        schema.insert("required".into(), required.into());
    }
    schema.insert("additionalProperties".into(), false.into());
    schema.insert("properties".into(), Value::Object(properties));
    schema
}

fn closed(properties: Map<String, Value>, required: &[&str]) -> Value {
    Value::Object(shape(properties, required))
}

fn entries<const N: usize>(entries: [(&str, Value); N]) -> Map<String, Value> {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn one_of_texts(slugs: &[&str], more: &[Value]) -> Value {
    let slugs = slugs.iter().map(|slug| Value::from(*slug));
    json!({ "enum": slugs.chain(more.iter().cloned()).collect::<Vec<_>>() })
}

/// The form of each rule, chosen by `rule`, so that what is wrong is reported for that rule alone.
fn by_rule(form: impl Fn(&Rule) -> Value, defs: &mut Map<String, Value>) -> Map<String, Value> {
    let mut slugs = Vec::new();
    let mut forms = Vec::new();
    for rule in rules::ALL {
        defs.insert(rule.slug.into(), form(rule));
        slugs.push(rule.slug);
        let is_asked = json!({ "properties": { "rule": { "const": rule.slug } } });
        forms.push(json!({ "if": is_asked, "then": to(rule.slug) }));
    }
    entries([
        ("type", "object".into()),
        ("required", json!(["rule"])),
        ("properties", json!({ "rule": one_of_texts(&slugs, &[]) })),
        ("allOf", forms.into()),
    ])
}

// Questions.

/// What a question is.
pub(super) fn question() -> Value {
    let mut defs = entries([
        ("day", a_day()),
        ("instant", an_instant()),
        (
            "id",
            json!({
                "description": "given back unchanged",
                "anyOf": [
                    { "type": "string", "maxLength": MAX_TEXT },
                    { "type": "integer", "minimum": i64::MIN, "maximum": u64::MAX },
                    { "type": "null" },
                ],
            }),
        ),
        ("readings", readings()),
    ]);
    let mut schema = entries([
        ("$schema", DIALECT.into()),
        ("title", "A question to echeance".into()),
        (
            "description",
            "An absent fact is unknown, or has its default where it has one; null is unknown everywhere. A whole number is digits alone: \
             39.0 and 3.9e1, which this form of schema cannot tell from 39, are refused.".into(),
        ),
    ]);
    schema.extend(by_rule(question_to, &mut defs));
    schema.insert("$defs".into(), Value::Object(defs));
    Value::Object(schema)
}

fn readings() -> Value {
    let mut properties = Map::new();
    for reading in Reading::ALL {
        properties
            .insert(reading.slug().into(), one_of_texts(&slugs(reading.choices()), &[Value::Null]));
    }
    let mut schema = shape(properties, &[]);
    schema.insert("type".into(), json!(["object", "null"]));
    schema.insert("description".into(), "one that the rule does not use has no effect".into());
    Value::Object(schema)
}

fn question_to(rule: &Rule) -> Value {
    let (as_of, required): (_, &[&str]) = match rule.clock {
        Clock::Day => (to("day"), &["rule", "as_of"]),
        Clock::Instant => (to("instant"), &["rule", "as_of"]),
        Clock::OptionalDay => (json!({ "anyOf": [to("day"), { "type": "null" }] }), &["rule"]),
    };
    let mut facts = Map::new();
    for fact in rule.facts.iter().filter(|fact| !fact.is_part()) {
        facts.insert(fact.name.into(), described(fact, fact_form(rule, fact)));
    }
    let mut facts = shape(facts, &[]);
    facts.insert("type".into(), json!(["object", "null"]));
    let properties = entries([
        ("id", to("id")),
        ("rule", json!({ "const": rule.slug })),
        ("as_of", as_of),
        ("facts", Value::Object(facts)),
        ("readings", to("readings")),
    ]);
    let mut schema = shape(properties, required);
    schema.insert("title".into(), rule.title.en.into());
    schema.insert("description".into(), rule.question.about.en.into());
    Value::Object(schema)
}

fn described(fact: &FactSpec, form: Value) -> Value {
    let mut schema = Map::new();
    schema.insert("description".into(), fact.label.about.en.into());
    if let Value::Object(form) = form {
        schema.extend(form);
    }
    Value::Object(schema)
}

fn fact_form(rule: &Rule, fact: &FactSpec) -> Value {
    let aside: Vec<Value> =
        fact.word_slug().map(Value::from).into_iter().chain([Value::Null]).collect();
    let or_aside = |form: Value| json!({ "anyOf": [form, { "enum": aside }] });
    match fact.kind {
        Kind::YesNo => {
            let flags = [true, false].map(Value::from).into_iter();
            json!({ "enum": flags.chain(aside).collect::<Vec<_>>() })
        }
        Kind::Day => or_aside(to("day")),
        Kind::Instant => or_aside(to("instant")),
        Kind::Number(from, to) => number(from, to, &json!(["integer", "null"])),
        Kind::Choice(choices) => one_of_texts(&slugs(choices), &aside),
        Kind::Set(choices) => {
            json!({ "type": ["array", "null"], "items": one_of_texts(&slugs(choices), &[]) })
        }
        Kind::Text => json!({ "type": ["string", "null"], "maxLength": MAX_TEXT }),
        Kind::Periods => {
            let period = entries([
                ("from", to("day")),
                ("to", json!({ "anyOf": [to("day"), { "const": "none" }] })),
            ]);
            json!({ "type": ["array", "null"], "items": closed(period, &["from", "to"]) })
        }
        Kind::Object => {
            let mut parts = Map::new();
            for part in rule.facts {
                if let Some((whole, name)) = part.name.split_once('.')
                    && whole == fact.name
                {
                    parts.insert(name.into(), described(part, fact_form(rule, part)));
                }
            }
            or_aside(closed(parts, &[]))
        }
    }
}

fn number(from: i32, to: i32, kind: &Value) -> Value {
    let mut schema = entries([("type", kind.clone()), ("minimum", from.into())]);
    if let Some(to) = greatest(to) {
        schema.insert("maximum".into(), to.into());
    }
    Value::Object(schema)
}

// Answers.
//
// What all rules have alike stands once in `$defs`, and a rule narrows it: where `properties` stands beside a `$ref`, both
// hold.

/// What an answer is, or an error.
pub(super) fn answer() -> Value {
    let legal_time = format!("^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T{TIME}-0[45]:00$");
    let words = entries([
        ("fr", json!({ "type": "string", "minLength": 1 })),
        ("en", json!({ "type": "string", "minLength": 1 })),
    ]);
    let mut defs = entries([
        ("day", a_day()),
        ("instant", an_instant()),
        (
            "day-worked-out",
            json!({
                "description": "may lie outside the days that a question has",
                "type": "string",
                "maxLength": 10,
                "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
            }),
        ),
        (
            "instant-worked-out",
            json!({
                "description": "in the legal time of Québec",
                "type": "string",
                "maxLength": 25,
                "pattern": legal_time,
            }),
        ),
        ("day-or-null", or_null(&to("day-worked-out"))),
        ("instant-or-null", or_null(&to("instant-worked-out"))),
        ("id", json!({ "type": ["string", "integer"] })),
        ("words", closed(words, &["fr", "en"])),
        ("error", error()),
        ("answer", any_answer()),
        (
            "reason",
            part(&[
                ("code", true.into()),
                ("number", true.into()),
                ("text", to("words")),
                ("sources", true.into()),
            ]),
        ),
        (
            "flip",
            part(&[
                ("fact", true.into()),
                ("to", true.into()),
                ("outcome", true.into()),
                ("nature", one_of_texts(&["act", "record"], &[])),
            ]),
        ),
        (
            "contest",
            part(&[
                ("reading", true.into()),
                ("choice", true.into()),
                ("outcome", true.into()),
                ("days", json!({ "type": "object" })),
            ]),
        ),
        ("change-of-day", change("day-worked-out")),
        ("change-of-instant", change("instant-worked-out")),
        ("none", json!({ "type": "array", "maxItems": 0 })),
    ]);
    for general in GeneralReason::ALL {
        let spec = general.spec();
        defs.insert(general.slug().into(), reason(spec, &json!({ "const": spec.sources })));
    }
    for reading in Reading::ALL {
        let choice = choice_of(reading);
        let other = json!({ "reading": { "const": reading.slug() }, "choice": to(&choice) });
        defs.insert(choice, one_of_texts(&slugs(reading.choices()), &[]));
        defs.insert(contest_of(reading), json!({ "properties": other }));
    }
    for rule in rules::ALL {
        defs.insert(outcome_of(rule), outcomes(rule));
    }
    let answers = by_rule(answer_of, &mut defs);
    json!({
        "$schema": DIALECT,
        "title": "An answer of echeance, or an error",
        "type": "object",
        "if": { "required": ["error"] },
        "then": to("error"),
        "else": answers,
        "$defs": defs,
    })
}

fn or_null(form: &Value) -> Value {
    json!({ "anyOf": [form, { "type": "null" }] })
}

/// An object that has all of those members and no other.
fn part(members: &[(&str, Value)]) -> Value {
    let names: Vec<&str> = members.iter().map(|(name, _)| *name).collect();
    let properties = members.iter().map(|(name, form)| ((*name).to_owned(), form.clone()));
    closed(properties.collect(), &names)
}

/// The next change, or null.
fn change(moment: &str) -> Value {
    let Value::Object(mut schema) = part(&[("on", to(moment)), ("outcome", true.into())]) else {
        return Value::Null;
    };
    schema.insert("type".into(), json!(["object", "null"]));
    Value::Object(schema)
}

/// What is named there, narrowed.
fn narrowed<const N: usize>(name: &str, properties: [(&str, Value); N]) -> Value {
    json!({ "$ref": format!("#/$defs/{name}"), "properties": entries(properties) })
}

fn outcome_of(rule: &Rule) -> String {
    format!("{}-outcome", rule.slug)
}

fn choice_of(reading: Reading) -> String {
    format!("{}-choice", reading.slug())
}

fn contest_of(reading: Reading) -> String {
    format!("{}-contest", reading.slug())
}

fn error() -> Value {
    let codes: Vec<&str> = ErrorCode::ALL.into_iter().map(ErrorCode::slug).collect();
    let error = entries([
        ("code", one_of_texts(&codes, &[])),
        (
            "field",
            json!({
                "description": "the field, as facts.exam_passed_on; null where it is the whole text",
                "type": ["string", "null"],
            }),
        ),
        ("text", to("words")),
    ]);
    let properties =
        entries([("id", to("id")), ("error", closed(error, &["code", "field", "text"]))]);
    let mut schema = shape(properties, &["error"]);
    schema.insert("description".into(), "the question cannot be asked".into());
    Value::Object(schema)
}

/// What the answers of all rules have alike.
fn any_answer() -> Value {
    let any = || Value::from(true);
    let properties = entries([
        ("id", to("id")),
        ("rule", any()),
        ("as_of", any()),
        ("outcome", any()),
        ("reasons", json!({ "type": "array", "minItems": 1, "items": to("reason") })),
        ("values", any()),
        ("assumed", json!({ "type": "array", "uniqueItems": true })),
        ("missing", json!({ "type": "array", "uniqueItems": true })),
        ("flips", json!({ "type": "array", "uniqueItems": true, "items": to("flip") })),
        ("next_change", any()),
        ("readings", any()),
        ("contested", json!({ "type": "boolean" })),
        ("days_contested", json!({ "type": "boolean" })),
        ("contest", json!({ "type": "array", "uniqueItems": true, "items": to("contest") })),
        ("next_steps", json!({ "type": "array", "uniqueItems": true })),
        (
            "legal_time",
            json!({ "const": "given", "description": "zone data were given in place of those built in" }),
        ),
        ("rules_version", to("day")),
    ]);
    let optional = ["id", "legal_time"];
    let required = properties.keys().filter(|key| !optional.contains(&key.as_str()));
    let required: Vec<String> = required.cloned().collect();
    let required: Vec<&str> = required.iter().map(String::as_str).collect();
    closed(properties, &required)
}

fn answer_of(rule: &Rule) -> Value {
    let (as_of, change) = match rule.clock {
        Clock::Day => (to("day"), "change-of-day"),
        Clock::OptionalDay => (or_null(&to("day")), "change-of-day"),
        Clock::Instant => (to("instant"), "change-of-instant"),
    };
    let outcome = || to(&outcome_of(rule));
    let properties = entries([
        ("rule", json!({ "const": rule.slug })),
        ("as_of", as_of),
        ("outcome", outcome()),
        ("reasons", reasons(rule)),
        ("values", values(rule)),
        ("assumed", assumed(rule)),
        ("missing", missing(rule)),
        ("flips", flips(rule)),
        ("next_change", narrowed(change, [("outcome", outcome())])),
        ("readings", readings_used(rule)),
        ("contest", contest(rule)),
        ("next_steps", next_steps(rule)),
    ]);
    json!({
        "$ref": "#/$defs/answer",
        "title": rule.title.en,
        "description": rule.question.about.en,
        "properties": properties,
    })
}

/// The outcomes of a rule; any may be undetermined.
fn outcomes(rule: &Rule) -> Value {
    let slugs: Vec<&str> = rule.outcomes.iter().map(|outcome| outcome.slug).collect();
    one_of_texts(&slugs, &["undetermined".into()])
}

/// The reasons of a rule, and those that any rule may give.
fn reasons(rule: &Rule) -> Value {
    let notice =
        (rule.clicsequr_procedure != 0).then_some(GeneralReason::ProcedurePublishedForClicsequr);
    let general = [GeneralReason::AllCasesAgree, GeneralReason::FactsMissing];
    let general = general.into_iter().chain(notice);
    let own = rule.reasons.iter().map(|each| {
        let sources = match rule.cites {
            None => json!({ "const": each.sources }),
            // Those that hold on the case.
            Some(_) => json!({ "items": { "enum": each.sources }, "minItems": 1 }),
        };
        reason(each, &sources)
    });
    let each: Vec<Value> = own.chain(general.map(|reason| to(reason.slug()))).collect();
    json!({ "items": { "anyOf": each } })
}

/// What distinguishes a reason from another.
fn reason(reason: &ReasonSpec, sources: &Value) -> Value {
    json!({ "properties": {
        "code": { "const": reason.slug },
        "number": { "const": reason.number },
        "sources": sources,
    } })
}

fn values(rule: &Rule) -> Value {
    let mut properties = Map::new();
    for value in rule.values {
        let mut schema = entries([("description", value.label.about.en.into())]);
        if let Value::Object(form) = value_form(rule, value) {
            schema.extend(form);
        }
        properties.insert(value.name.into(), Value::Object(schema));
    }
    let names: Vec<&str> = rule.values.iter().map(|value| value.name).collect();
    closed(properties, &names)
}

fn value_form(rule: &Rule, value: &ValueSpec) -> Value {
    match value.kind {
        ValueKind::Day => to("day-or-null"),
        ValueKind::Instant => to("instant-or-null"),
        ValueKind::Number | ValueKind::Cents => json!({ "type": ["integer", "null"] }),
        ValueKind::Flag => json!({ "type": ["boolean", "null"] }),
        ValueKind::Slug(choices) => one_of_texts(&slugs(choices), &[Value::Null]),
        ValueKind::Set(choices) => json!({
            "type": ["array", "null"],
            "uniqueItems": true,
            "items": one_of_texts(&slugs(choices), &[]),
        }),
        ValueKind::States { keys, states } => {
            let state = one_of_texts(&slugs(states), &["unknown".into()]);
            let keys = slugs(keys);
            closed(keys.iter().map(|key| ((*key).to_owned(), state.clone())).collect(), &keys)
        }
        ValueKind::Options { keys, states, available } => {
            let (can, cannot) = states.split_at(usize::from(available).min(states.len()));
            let option = |available: bool, reasons: &[ChoiceSpec]| {
                let properties = entries([
                    ("option", one_of_texts(&slugs(keys), &[])),
                    ("available", json!({ "const": available })),
                    ("reason", one_of_texts(&slugs(reasons), &[])),
                ]);
                closed(properties, &["option", "available", "reason"])
            };
            or_null(&json!({
                "type": "array",
                "minItems": keys.len(),
                "maxItems": keys.len(),
                "items": { "anyOf": [option(true, can), option(false, cannot)] },
            }))
        }
        ValueKind::Duties(acts) => {
            let duty = closed(
                entries([
                    ("state", one_of_texts(&["due", "later", "none", "unknown"], &[])),
                    ("from", to("day-or-null")),
                    ("by", json!({ "anyOf": [to("day-or-null"), { "const": "none" }] })),
                ]),
                &["state", "from", "by"],
            );
            let keys = slugs(acts);
            closed(keys.iter().map(|key| ((*key).to_owned(), duty.clone())).collect(), &keys)
        }
        ValueKind::Text => json!({ "type": ["string", "null"] }),
        ValueKind::Message { to: address, subject, .. } => {
            let properties = entries([
                ("to", json!({ "const": address })),
                ("subject", json!({ "const": { "fr": subject.fr, "en": subject.en } })),
                ("body", to("words")),
            ]);
            or_null(&closed(properties, &["to", "subject", "body"]))
        }
        ValueKind::Decisions => {
            let others = rules::ALL.iter().filter(|other| other.number != rule.number);
            closed(others.map(|other| (other.slug.to_owned(), to(other.slug))).collect(), &[])
        }
    }
}

fn missing(rule: &Rule) -> Value {
    // Also a fact with a default is unknown where it is null; a parameter never is.
    one_of(rule.facts.iter().filter(|fact| fact.nature != Nature::Parameter).map(|fact| fact.name))
}

fn assumed(rule: &Rule) -> Value {
    one_of(rule.facts.iter().filter(|fact| fact.is_assumed()).map(|fact| fact.name))
}

/// The statements of any outcome of the rule.
fn next_steps(rule: &Rule) -> Value {
    let lists = rule.outcomes.iter().map(|outcome| outcome.next_steps);
    let lists = lists.chain([rule.undetermined_steps]);
    let ids: BTreeSet<&str> = lists.flat_map(NextSteps::lists).flatten().copied().collect();
    one_of(ids.into_iter())
}

/// A list of those names.
fn one_of<'a>(names: impl Iterator<Item = &'a str>) -> Value {
    let names: Vec<&str> = names.collect();
    if names.is_empty() { to("none") } else { json!({ "items": one_of_texts(&names, &[]) }) }
}

/// A change of one fact that gives a better outcome: only where outcomes are ranked. It may still be undetermined, if the
/// worst that can come of it is better.
fn flips(rule: &Rule) -> Value {
    let ranked: Vec<&str> =
        rule.outcomes.iter().filter(|it| is_ranked(it)).map(|it| it.slug).collect();
    let facts = rule.facts.iter().filter(|fact| !ranked.is_empty() && !fact.is_part());
    let each: Vec<Value> = facts
        .filter_map(|fact| {
            let to = flip_to(fact)?;
            Some(json!({ "properties": { "fact": { "const": fact.name }, "to": to } }))
        })
        .collect();
    if each.is_empty() {
        return to("none");
    }
    let outcome = one_of_texts(&ranked, &["undetermined".into()]);
    json!({ "items": { "properties": { "outcome": outcome }, "anyOf": each } })
}

fn is_ranked(outcome: &OutcomeSpec) -> bool {
    outcome.rank > 0
}

/// What a fact can be changed to; `None` for those that have no flips.
fn flip_to(fact: &FactSpec) -> Option<Value> {
    let or_word = |form: Value| match fact.word_slug() {
        Some(word) => json!({ "anyOf": [form, { "const": word }] }),
        None => form,
    };
    match fact.kind {
        Kind::YesNo => Some(or_word(json!({ "type": "boolean" }))),
        Kind::Day => Some(or_word(to("day"))),
        Kind::Instant => Some(or_word(to("instant-worked-out"))),
        Kind::Number(from, to) => Some(number(from, to, &"integer".into())),
        Kind::Choice(choices) => Some(one_of_texts(&slugs(choices), &[])),
        Kind::Set(_) | Kind::Text | Kind::Periods | Kind::Object => None,
    }
}

/// Each reading of the rule with its choice; a case does not always use them all.
fn readings_used(rule: &Rule) -> Value {
    let each = rule.readings.iter();
    let each = each.map(|(used, _)| (used.slug().to_owned(), to(&choice_of(*used))));
    closed(each.collect(), &[])
}

/// What may become another day: values, days of duties, the next change.
fn days(rule: &Rule) -> Value {
    let moment = match rule.clock {
        Clock::Instant => "instant-or-null",
        Clock::Day | Clock::OptionalDay => "day-or-null",
    };
    let mut days = entries([("next_change", to(moment))]);
    for value in rule.values {
        match value.kind {
            ValueKind::Day => {
                days.insert(value.name.into(), to("day-or-null"));
            }
            ValueKind::Instant => {
                days.insert(value.name.into(), to("instant-or-null"));
            }
            ValueKind::Number if value.is_day => {
                days.insert(value.name.into(), json!({ "type": ["integer", "null"] }));
            }
            ValueKind::Duties(acts) => {
                for (act, part) in acts.iter().flat_map(|act| [(act, "from"), (act, "by")]) {
                    let name = format!("{}.{}.{part}", value.name, act.slug);
                    days.insert(name, to("day-or-null"));
                }
            }
            _ => {}
        }
    }
    closed(days, &[])
}

fn contest(rule: &Rule) -> Value {
    if rule.readings.is_empty() {
        return to("none");
    }
    let each = rule.readings.iter().map(|(reading, _)| to(&contest_of(*reading)));
    let each: Vec<Value> = each.collect();
    let properties = json!({ "outcome": to(&outcome_of(rule)), "days": days(rule) });
    json!({ "items": { "properties": properties, "anyOf": each } })
}
