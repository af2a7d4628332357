//! The catalogue as JSON.

use echeance::{
    Clock, ErrorCode, Fact, Kind, Lang, Outcome, RULES_VERSION, Reading, Reason, Rule, Statement,
    ValueKind, ValueSpec, Words, fact_value, general, open_question, rules, source, statements,
    statements_of,
};
use serde_json::{Map, Value, json};

use super::sentence;

/// The whole catalogue.
pub(super) fn catalogue(rows: &[Value]) -> Result<Value, String> {
    let rules: Result<Vec<Value>, String> = rules::ALL.iter().map(|rule| of_rule(rule)).collect();
    let errors: Vec<Value> = ErrorCode::ALL
        .into_iter()
        .map(|code| json!({ "number": code.number(), "code": code.slug(), "text": words(code.text()) }))
        .collect();
    let readings: Vec<Value> = Reading::ALL
        .into_iter()
        .map(|reading| {
            json!({
                "name": reading.slug(),
                "choices": reading.choices(),
                "open_question": reading.open_question(),
            })
        })
        .collect();
    let questions: Vec<Value> = open_question::ALL
        .iter()
        .map(|open| {
            let (question, reading) = (words(open.question), words(open.reading));
            let settled_by = words(open.settled_by);
            json!({ "id": open.id, "question": question, "reading": reading, "settled_by": settled_by })
        })
        .collect();
    Ok(json!({
        "rules_version": RULES_VERSION,
        "rules": rules?,
        "general_reasons": general::ALL.into_iter().map(of_reason).collect::<Vec<_>>(),
        "readings": readings,
        "errors": errors,
        "sources": source::ALL.iter().map(of_source).collect::<Vec<_>>(),
        "open_questions": questions,
        "statements": statements().iter().map(of_statement).collect::<Vec<_>>(),
        "accounting": rows,
    }))
}

fn words(words: Words) -> Value {
    json!({ "fr": words.fr, "en": words.en })
}

fn of_rule(rule: &Rule) -> Result<Value, String> {
    let facts: Result<Vec<Value>, String> =
        rule.facts.iter().enumerate().map(|(place, fact)| of_fact(rule, place, fact)).collect();
    let outcomes =
        rule.outcomes.iter().zip(1..).map(|(outcome, number)| of_outcome(outcome, number));
    let readings: Vec<Value> = rule
        .readings
        .iter()
        .map(|(reading, default)| {
            let default = usize::from(*default).checked_sub(1);
            json!({
                "name": reading.slug(),
                "default": default.and_then(|place| reading.choices().get(place)),
            })
        })
        .collect();
    Ok(json!({
        "number": rule.number,
        "slug": rule.slug,
        "title": words(rule.title),
        "question": words(rule.question),
        "as_of": match rule.clock {
            Clock::Day => "day",
            Clock::OptionalDay => "optional-day",
            Clock::Instant => "instant",
        },
        "facts": facts?,
        "outcomes": outcomes.collect::<Vec<_>>(),
        "reasons": rule.reasons.iter().map(of_reason).collect::<Vec<_>>(),
        "values": rule.values.iter().map(of_value).collect::<Vec<_>>(),
        "readings": readings,
        "clicsequr_procedure": rule.clicsequr_procedure,
        "statements": statements_of(rule).map(|statement| statement.id).collect::<Vec<_>>(),
    }))
}

fn of_fact(rule: &Rule, place: usize, fact: &Fact) -> Result<Value, String> {
    let mut entry = Map::new();
    entry.insert("name".into(), fact.name.into());
    entry.insert("kind".into(), fact.kind.slug().into());
    if !fact.texts.is_empty() {
        entry.insert("texts".into(), fact.texts.into());
    }
    if !fact.kind.choices().is_empty() {
        entry.insert("choices".into(), fact.kind.choices().into());
    }
    if let Kind::Number(from, to) = fact.kind {
        entry.insert("from".into(), from.into());
        entry.insert("to".into(), greatest(to).into());
    }
    if let Some(word) = fact.word() {
        entry.insert("word".into(), word.into());
    }
    let default = serde_json::to_value(fact_value(rule, place, fact.default));
    entry.insert("default".into(), default.map_err(|error| error.to_string())?);
    entry.insert("past".into(), fact.past.into());
    entry.insert("label".into(), words(fact.label));
    Ok(Value::Object(entry))
}

/// The greatest number that a fact takes by itself; `None` where another fact alone bounds it.
pub(super) fn greatest(to: i32) -> Option<i32> {
    (to < i32::MAX).then_some(to)
}

/// `rank` is null where outcomes are not ranked.
fn of_outcome(outcome: &Outcome, number: u8) -> Value {
    json!({
        "number": number,
        "slug": outcome.slug,
        "rank": (outcome.rank > 0).then_some(outcome.rank),
        "text": words(outcome.words),
    })
}

fn of_reason(reason: &'static Reason) -> Value {
    json!({
        "number": reason.number,
        "code": reason.slug,
        "text": { "fr": sentence(reason, Lang::Fr), "en": sentence(reason, Lang::En) },
        "sources": reason.sources,
    })
}

fn of_value(value: &ValueSpec) -> Value {
    let mut entry = Map::new();
    let mut put = |key: &str, value: Value| entry.insert(key.into(), value);
    put("name", value.name.into());
    match value.kind {
        ValueKind::Day => put("kind", "day".into()),
        ValueKind::Instant => put("kind", "instant".into()),
        ValueKind::Number => put("kind", "number".into()),
        ValueKind::Flag => put("kind", "yes-no".into()),
        ValueKind::Slug(slugs) => {
            put("kind", "choice".into());
            put("choices", slugs.into())
        }
        ValueKind::Set(slugs) => {
            put("kind", "set".into());
            put("choices", slugs.into())
        }
        ValueKind::States { keys, states } => {
            put("kind", "states".into());
            put("keys", keys.into());
            put("choices", states.iter().copied().chain(["unknown"]).collect())
        }
        ValueKind::Options { keys, states, .. } => {
            put("kind", "options".into());
            put("keys", keys.into());
            put("choices", states.into())
        }
        ValueKind::Text | ValueKind::Rendered(_) => put("kind", "text".into()),
        ValueKind::Message { to, subject, .. } => {
            put("kind", "message".into());
            put("to", to.into());
            put("subject", words(subject))
        }
        ValueKind::Decisions => put("kind", "decisions".into()),
    };
    put("label", words(value.label));
    Value::Object(entry)
}

fn of_source(source: &source::Source) -> Value {
    json!({
        "id": source.id,
        "title": words(source.title),
        "address": source.address,
        "dated": source.dated.map(|day| day.to_string()),
        "read": source.read.to_string(),
        "certainty": source.certainty.slug(),
        "statements": source.statements,
    })
}

fn of_statement(statement: &Statement) -> Value {
    json!({
        "number": statement.number,
        "id": statement.id,
        "kind": statement.kind.slug(),
        "rules": statement.rules,
        "text": words(statement.words),
        "sources": statement.sources,
    })
}
