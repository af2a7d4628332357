//! The catalogue as JSON.

use echeance::calendar::LEGAL_TIME_RELEASE;
use echeance::calendar::LegalTime;
use echeance::dynamic::{
    ChoiceSpec, Clock, FactSpec, Kind, OutcomeSpec, ReasonSpec, Rule, ValueKind, ValueSpec,
    fact_value, statements_of,
};
use echeance::law::{self, ListedLaw};
use echeance::{
    AnswerValue, ErrorCode, GeneralReason, Lang, Member as _, RULES_VERSION, Reading, Statement,
    Voice, Voiced, Words, open_question, rules, source, statements,
};
use serde_json::{Map, Value, json};

use super::{sentence, slugs};

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
                "choices": slugs(reading.choices()),
                "choice_labels": labels(reading.choices()),
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
        "legal_time": { "zone": "America/Toronto", "release": LEGAL_TIME_RELEASE },
        "rules": rules?,
        "general_reasons": GeneralReason::ALL.iter().map(|it| of_reason(it.spec())).collect::<Vec<_>>(),
        "readings": readings,
        "errors": errors,
        "law": law::all().iter().map(of_law).collect::<Vec<_>>(),
        "sources": source::ALL.iter().map(of_source).collect::<Vec<_>>(),
        "open_questions": questions,
        "statements": statements().iter().map(of_statement).collect::<Vec<_>>(),
        "accounting": rows,
    }))
}

fn words(words: Words) -> Value {
    json!({ "fr": words.fr, "en": words.en })
}

/// Words about the person, and under `to_person` the same spoken to the person.
fn voiced(words: Voiced) -> Value {
    let Voiced { about, to } = words;
    json!({ "fr": about.fr, "en": about.en, "to_person": { "fr": to.fr, "en": to.en } })
}

/// What each slug of a list says.
fn labels(choices: &[ChoiceSpec]) -> Value {
    choices.iter().map(|choice| (choice.slug.to_owned(), words(choice.words))).collect()
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
                "default": default.and_then(|place| reading.choices().get(place)).map(|choice| choice.slug),
            })
        })
        .collect();
    Ok(json!({
        "number": rule.number,
        "slug": rule.slug,
        "title": words(rule.title),
        "question": voiced(rule.question),
        "as_of": match rule.clock {
            Clock::Day => "day",
            Clock::OptionalDay => "optional-day",
            Clock::Instant => "instant",
        },
        "as_of_label": words(rule.as_of),
        "facts": facts?,
        "outcomes": outcomes.collect::<Vec<_>>(),
        "reasons": rule.reasons.iter().map(of_reason).collect::<Vec<_>>(),
        "values": rule.values.iter().map(of_value).collect::<Vec<_>>(),
        "readings": readings,
        "clicsequr_procedure": rule.clicsequr_procedure,
        "statements": statements_of(rule).map(|statement| statement.id).collect::<Vec<_>>(),
    }))
}

fn of_fact(rule: &Rule, place: usize, fact: &FactSpec) -> Result<Value, String> {
    let mut entry = Map::new();
    entry.insert("name".into(), fact.name.into());
    entry.insert("kind".into(), fact.kind.slug().into());
    if !fact.texts.is_empty() {
        entry.insert("texts".into(), fact.texts.into());
    }
    if !fact.kind.choices().is_empty() {
        entry.insert("choices".into(), slugs(fact.kind.choices()).into());
        entry.insert("choice_labels".into(), labels(fact.kind.choices()));
    }
    if let Kind::Number(from, to) = fact.kind {
        entry.insert("from".into(), from.into());
        entry.insert("to".into(), greatest(to).into());
    }
    if let Some(word) = fact.word {
        entry.insert("word".into(), word.slug.into());
        entry.insert("word_label".into(), words(word.words));
    }
    entry.insert("default".into(), default_of(rule, place, fact)?);
    entry.insert("past".into(), fact.past.into());
    entry.insert("nature".into(), fact.nature.slug().into());
    entry.insert("label".into(), voiced(fact.label));
    Ok(Value::Object(entry))
}

/// What a fact is taken for where it is absent.
pub(super) fn default_of(rule: &Rule, place: usize, fact: &FactSpec) -> Result<Value, String> {
    Ok(match fact_value(rule, place, fact.default, LegalTime::BUILT_IN) {
        AnswerValue::Null => Value::Null,
        AnswerValue::Flag(flag) => flag.into(),
        AnswerValue::Number(number) => number.into(),
        AnswerValue::Slug(slug) => slug.into(),
        _ => return Err(format!("{}: a default that no page tells", fact.name)),
    })
}

/// The greatest number that a fact takes by itself; `None` where another fact alone bounds it.
pub(super) fn greatest(to: i32) -> Option<i32> {
    (to < i32::MAX).then_some(to)
}

/// `rank` is null where outcomes are not ranked.
fn of_outcome(outcome: &OutcomeSpec, number: u8) -> Value {
    json!({
        "number": number,
        "slug": outcome.slug,
        "rank": (outcome.rank > 0).then_some(outcome.rank),
        "text": voiced(outcome.words),
        "label": outcome.label.map(words),
        "next_steps": outcome.next_steps.first,
        "next_steps_after_clicsequr": outcome.next_steps.after_clicsequr,
        "next_steps_between_systems": outcome.next_steps.between_systems,
    })
}

fn of_reason(reason: &'static ReasonSpec) -> Value {
    let said = |voice, lang| sentence(reason, voice, lang);
    json!({
        "number": reason.number,
        "code": reason.slug,
        "text": {
            "fr": said(Voice::About, Lang::Fr),
            "en": said(Voice::About, Lang::En),
            "to_person": { "fr": said(Voice::To, Lang::Fr), "en": said(Voice::To, Lang::En) },
        },
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
        ValueKind::Cents => put("kind", "cents".into()),
        ValueKind::Flag => put("kind", "yes-no".into()),
        ValueKind::Slug(choices) => {
            put("kind", "choice".into());
            put("choices", slugs(choices).into());
            put("choice_labels", labels(choices))
        }
        ValueKind::Set(choices) => {
            put("kind", "set".into());
            put("choices", slugs(choices).into());
            put("choice_labels", labels(choices))
        }
        ValueKind::States { keys, states } => {
            put("kind", "states".into());
            put("keys", slugs(keys).into());
            put("key_labels", labels(keys));
            put("choices", slugs(states).into_iter().chain(["unknown"]).collect());
            put("choice_labels", labels(states))
        }
        ValueKind::Options { keys, states, .. } => {
            put("kind", "options".into());
            put("keys", slugs(keys).into());
            put("key_labels", labels(keys));
            put("choices", slugs(states).into());
            put("choice_labels", labels(states))
        }
        ValueKind::Duties(acts) => {
            put("kind", "duties".into());
            put("keys", slugs(acts).into());
            put("key_labels", labels(acts))
        }
        ValueKind::Text => put("kind", "text".into()),
        ValueKind::Message { to, subject, .. } => {
            put("kind", "message".into());
            put("to", to.into());
            put("subject", words(subject))
        }
        ValueKind::Decisions => put("kind", "decisions".into()),
    };
    put("label", voiced(value.label));
    Value::Object(entry)
}

/// `dated` and `read` are those of the sources: the latest day on a page that texts in that language cite, and the earliest day on which a copy was read,
/// null where that of one was not noted.
fn of_law(law: &ListedLaw) -> Value {
    let rows = law.rows.iter().map(|row| {
        json!({
            "value": { "fr": row.value_in(Lang::Fr), "en": row.value_in(Lang::En) },
            "from": row.from.map(|day| day.to_string()),
            "to": row.to.map(|day| day.to_string()),
            "sources": row.sources,
            "dated": {
                "fr": row.dated_in(Lang::Fr).map(|day| day.to_string()),
                "en": row.dated_in(Lang::En).map(|day| day.to_string()),
            },
            "read": row.read.map(|day| day.to_string()),
            "open_questions": row.open_questions,
        })
    });
    json!({
        "name": law.name,
        "text": words(law.words),
        "day_that_matters": words(law.day),
        "rules": law.rules,
        "rows": rows.collect::<Vec<_>>(),
        "not_known_from": law.not_known_from.map(|day| day.to_string()),
        "ask": law.ask,
    })
}

fn of_source(source: &source::Source) -> Value {
    json!({
        "id": source.id,
        "title": words(source.title),
        "address": source.address.map(words),
        "dated": source.dated.map(|day| day.to_string()),
        "read": source.read.map(|day| day.to_string()),
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
