//! The vectors through the typed Rust face: facts by field, values by method, outcomes, reasons and flips by type.

use std::collections::BTreeMap;

use echeance::calendar::Instant;
use echeance::{
    Choice, Chosen, ContestedDay, Day, Error, Given, GivenOrNone, Lang, Object, Period, Reading,
    Readings, Set, ShortText, States, Voice, Why,
};
use echeance_conformance::{Case, all, differences, leave_out};
use serde_json::{Map, Value, json};

/// What a flip of a rule promises: applied, it gives no error and that outcome.
macro_rules! told_flip {
    ($ask:ident, $flip:ident, $to:ident) => {{
        let again = $ask.with($flip.change).ask().map_err(Refusal::Error)?;
        assert_eq!(again.verdict(), $flip.verdict, "{}", $flip.change.fact().name());
        json!({
            "fact": $flip.change.fact().name(),
            "to": $to,
            "outcome": outcome_slug($flip.verdict.outcome().map(rule::Outcome::slug)),
            "nature": $flip.nature.slug(),
        })
    }};
}

/// What comes of a question that was asked. Each rule has types of its own, so that no function takes them all.
macro_rules! got {
    ($ask:ident, $asked:ident, $values:ident, $flips:ident) => {{
        let reasons: Vec<_> = $asked
            .reasons()
            .map(|why| {
                let text = $asked.sentence(why, Voice::About, Lang::Fr).to_string();
                json!({"code": why.slug(), "number": why.number(), "text": {"fr": text}})
            })
            .collect();
        let missing: Vec<&str> = $asked.missing().map(rule::Fact::name).collect();
        let next_change = $asked.next_change().map(|change| {
            json!({
                "on": change.on.to_string(),
                "outcome": outcome_slug(change.verdict.outcome().map(rule::Outcome::slug)),
            })
        });
        let contest: Vec<_> = $asked
            .contest()
            .map(|contest| {
                let days = contest.days().map(|(name, day)| (name.to_string(), day_value(day)));
                json!({
                    "reading": contest.chosen.reading().slug(),
                    "choice": contest.chosen.slug(),
                    "outcome": outcome_slug(contest.verdict.outcome().map(rule::Outcome::slug)),
                    "days": days.collect::<Map<_, _>>(),
                })
            })
            .collect();
        let assumed: Vec<&str> = $asked.assumed().map(rule::Fact::name).collect();
        let next_steps: Vec<&str> = $asked.next_steps().map(|step| step.id).collect();
        let readings: Map<String, Value> = $asked
            .readings()
            .map(|chosen| (chosen.reading().slug().into(), chosen.slug().into()))
            .collect();
        let outcome = outcome_slug($asked.outcome().map(rule::Outcome::slug));
        // The fast path decides where every fact that decides is known, and then decides the same.
        let decided = $ask.decide().map_err(Refusal::Error)?;
        if let Some(decided) = &decided {
            assert_eq!(Some(decided.outcome), $asked.outcome());
            let own = $asked.reasons().filter_map(|why| match why {
                Why::Rule(reason) => Some(reason),
                Why::General(_) => None,
            });
            assert!(decided.reasons.iter().eq(own), "{:?}", decided.reasons);
        }
        Ok(Got {
            answer: json!({
                "outcome": outcome,
                "reasons": reasons,
                "values": $values,
                "missing": missing,
                "flips": $flips,
                "next_change": next_change,
                "readings": readings,
                "contested": $asked.contested(),
                "contest": contest,
                "days_contested": $asked.days_contested(),
                "assumed": assumed,
                "next_steps": next_steps,
            }),
            decided: decided.is_some(),
        })
    }};
}

#[allow(
    unused_mut,
    clippy::field_reassign_with_default,
    clippy::match_same_arms,
    clippy::match_single_binding,
    clippy::match_wildcard_for_single_variants,
    unused_variables,
    unreachable_code,
    reason = "of rules without values, or without facts"
)]
mod by_type {
    use super::*;

    include!("typed/rules.rs");
}

use by_type::ask_rule;

/// A question of a vector.
struct Asking {
    question: Map<String, Value>,
    facts: Map<String, Value>,
    periods: Vec<Period>,
}

/// What the typed face answers.
struct Got {
    answer: Value,
    decided: bool,
}

/// Why a question is not answered.
enum Refusal {
    /// Its JSON is no value of the field's type.
    NotExpressed,
    /// The typed face refuses it.
    Error(Error),
}

type Read<T> = Result<T, Refusal>;

impl Asking {
    fn of(text: &str) -> Option<Asking> {
        let Value::Object(question) = serde_json::from_str(text).ok()? else { return None };
        let facts = match question.get("facts") {
            None | Some(Value::Null) => Map::new(),
            Some(Value::Object(facts)) => facts.clone(),
            Some(_) => return None,
        };
        let mut flat = Map::new();
        let mut periods = Vec::new();
        for (name, value) in facts {
            match value {
                Value::Object(parts) => {
                    for (part, value) in parts {
                        flat.insert(format!("{name}.{part}"), value);
                    }
                    flat.insert(name, Value::Object(Map::new()));
                }
                Value::Array(items) if items.iter().all(Value::is_object) && !items.is_empty() => {
                    periods = items.iter().map(period_of).collect::<Option<_>>()?;
                    flat.insert(name, Value::Array(items));
                }
                value => {
                    flat.insert(name, value);
                }
            }
        }
        Some(Asking { question, facts: flat, periods })
    }

    fn moment(&self) -> Read<&str> {
        let text = self.question.get("as_of").and_then(Value::as_str);
        text.ok_or(Refusal::NotExpressed)
    }

    fn day(&self) -> Read<Day> {
        Day::parse_iso(self.moment()?).ok_or(Refusal::NotExpressed)
    }

    fn optional_day(&self) -> Read<Option<Day>> {
        match self.question.get("as_of") {
            None | Some(Value::Null) => Ok(None),
            Some(_) => self.day().map(Some),
        }
    }

    fn instant(&self) -> Read<Instant> {
        Instant::parse_rfc3339(self.moment()?).map_err(|_| Refusal::NotExpressed)
    }

    fn readings(&self) -> Read<Readings> {
        let mut readings = Readings::default();
        let chosen = match self.question.get("readings") {
            None | Some(Value::Null) => return Ok(readings),
            Some(Value::Object(chosen)) => chosen,
            Some(_) => return Err(Refusal::NotExpressed),
        };
        for (name, choice) in chosen {
            let reading = Reading::from_slug(name).ok_or(Refusal::NotExpressed)?;
            if choice.is_null() {
                continue;
            }
            let number = choice.as_str().and_then(|slug| reading.choice_number(slug));
            let chosen = number.and_then(|number| Chosen::of(reading, number));
            readings = readings.with(chosen.ok_or(Refusal::NotExpressed)?);
        }
        Ok(readings)
    }

    fn knows_only(&self, names: &[&str]) -> Read<()> {
        let known = ["rule", "as_of", "facts", "readings", "id"];
        let id = self.question.get("id");
        let id = id.is_none_or(|id| id.is_null() || id.is_string() || id.is_number());
        let top = self.question.keys().all(|key| known.contains(&key.as_str()));
        let facts = self.facts.keys().all(|key| names.contains(&key.as_str()));
        if id && top && facts { Ok(()) } else { Err(Refusal::NotExpressed) }
    }

    fn given<'a, T>(
        &'a self,
        name: &str,
        read: impl Fn(&'a Asking, &'a Value) -> Option<T>,
    ) -> Read<Given<T>> {
        match self.facts.get(name) {
            None => Ok(Given::Absent),
            Some(Value::Null) => Ok(Given::Unknown),
            Some(value) => read(self, value).map(Given::Known).ok_or(Refusal::NotExpressed),
        }
    }

    fn given_or_none<'a, T>(
        &'a self,
        name: &str,
        word: &str,
        read: impl Fn(&'a Asking, &'a Value) -> Option<T>,
    ) -> Read<GivenOrNone<T>> {
        match self.facts.get(name) {
            None => Ok(GivenOrNone::Absent),
            Some(Value::Null) => Ok(GivenOrNone::Unknown),
            Some(value) if value.as_str() == Some(word) => Ok(GivenOrNone::None),
            Some(value) => read(self, value).map(GivenOrNone::Known).ok_or(Refusal::NotExpressed),
        }
    }
}

fn flag_of(_: &Asking, value: &Value) -> Option<bool> {
    value.as_bool()
}

fn day_of(_: &Asking, value: &Value) -> Option<Day> {
    Day::parse_iso(value.as_str()?)
}

fn instant_of(_: &Asking, value: &Value) -> Option<Instant> {
    Instant::parse_rfc3339(value.as_str()?).ok()
}

fn number_of(_: &Asking, value: &Value) -> Option<i32> {
    i32::try_from(value.as_i64()?).ok()
}

fn choice_of<C: Choice>(_: &Asking, value: &Value) -> Option<C> {
    let slug = value.as_str()?;
    C::ALL.iter().copied().find(|choice| choice.slug() == slug)
}

fn set_of<C: Choice>(asking: &Asking, value: &Value) -> Option<Set<C>> {
    let members: Option<Vec<C>> =
        value.as_array()?.iter().map(|item| choice_of(asking, item)).collect();
    Some(Set::of(&members?))
}

fn text_of<'a>(_: &'a Asking, value: &'a Value) -> Option<&'a str> {
    value.as_str()
}

fn periods_of<'a>(asking: &'a Asking, value: &'a Value) -> Option<&'a [Period]> {
    let items = value.as_array()?;
    (items.len() == asking.periods.len()).then_some(asking.periods.as_slice())
}

fn object_of(_: &Asking, value: &Value) -> Option<Object> {
    value.as_object().map(|_| Object)
}

fn period_of(item: &Value) -> Option<Period> {
    let parts = item.as_object()?;
    let from = Day::parse_iso(parts.get("from")?.as_str()?)?;
    let to = match parts.get("to")?.as_str()? {
        "none" => None,
        day => Some(Day::parse_iso(day)?),
    };
    (parts.len() == 2).then_some(Period { from, to })
}

fn outcome_slug(slug: Option<&'static str>) -> &'static str {
    slug.unwrap_or("undetermined")
}

fn shown(value: Option<impl std::fmt::Display>) -> Value {
    value.map_or(Value::Null, |value| value.to_string().into())
}

fn number(value: Option<i32>) -> Value {
    value.map_or(Value::Null, Value::from)
}

fn flag(value: Option<bool>) -> Value {
    value.map_or(Value::Null, Value::from)
}

/// A day, an instant or a number of days that another reading gives.
fn day_value(day: ContestedDay) -> Value {
    match day {
        ContestedDay::Day(day) => day.to_string().into(),
        ContestedDay::Instant(instant) => instant.to_string().into(),
        ContestedDay::Number(number) => number.into(),
        ContestedDay::None => Value::Null,
    }
}

fn text(value: Option<ShortText>) -> Value {
    value.map_or(Value::Null, |text| text.as_str().into())
}

fn slug<C: Choice>(value: Option<C>) -> Value {
    value.map_or(Value::Null, |choice| choice.slug().into())
}

fn slugs<C: Choice>(value: Option<Set<C>>) -> Value {
    value.map_or(Value::Null, |set| set.iter().map(|choice| Value::from(choice.slug())).collect())
}

fn states<K: Choice, S: Choice>(value: Option<States<K, S>>) -> Value {
    let Some(states) = value else { return Value::Null };
    let each = K::ALL.iter().map(|key| {
        let state = states.get(*key).map_or("unknown", Choice::slug);
        (key.slug().to_owned(), state.into())
    });
    Value::Object(each.collect())
}

/// Texts, lists and objects have no flips.
fn no_flip<T>(_: T) -> Value {
    "(a flip that no rule may have)".into()
}

/// The errors of questions that the typed face cannot be asked, since a value has no type that it takes. Each vector
/// says by hand which error it expects.
const NOT_EXPRESSED: &[&str] = &[
    "not-json",
    "too-long",
    "unknown-rule",
    "missing-field",
    "unknown-field",
    "wrong-type",
    "not-a-choice",
    "not-a-date",
    "not-an-instant",
    "offset-missing",
    "out-of-range",
];

#[test]
fn every_vector_agrees_through_the_typed_face() -> Result<(), String> {
    let mut wrong = Vec::new();
    let mut decided: BTreeMap<String, usize> = BTreeMap::new();
    for case in all()? {
        let (differences, is_decided) = compared(&case);
        wrong.extend(differences);
        *decided.entry(case.rule).or_default() += usize::from(is_decided);
    }
    for rule in echeance::rules::ALL {
        if decided.get(rule.slug).is_none_or(|count| *count == 0) {
            wrong.push(format!("{}: `decide` decides no vector", rule.slug));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

/// Where the typed face answers a vector otherwise than expected, and whether `decide` decides it.
pub(crate) fn compared(case: &Case) -> (Vec<String>, bool) {
    if is_of_the_text(case) {
        return (Vec::new(), false);
    }
    match ask(case) {
        Ok(told) => {
            let expect = comparable(&case.expect, &told.answer);
            let case = Case { expect, ..case.clone() };
            (differences(&case, &told.answer), told.decided)
        }
        Err(Refusal::Error(error)) => {
            let field = error.field.as_deref();
            let answer = json!({"error": {"code": error.code.slug(), "field": field}});
            (differences(case, &answer), false)
        }
        Err(Refusal::NotExpressed) => {
            let (code, field) = expected_error(case);
            let is_expected = NOT_EXPRESSED.contains(&code) || is_wrong_twice(case, field);
            let wrong = format!("{}: the typed face cannot be asked this", case.name);
            (if is_expected { Vec::new() } else { vec![wrong] }, false)
        }
    }
}

/// What the full path refuses, the fast path refuses alike, unless it finds first that a fact is missing.
fn refused<T>(error: Error, decided: Result<Option<T>, Error>) -> Refusal {
    let is_same = decided.map_or_else(|same| same == error, |decided| decided.is_none());
    assert!(is_same, "the fast path does not refuse it: {error:?}");
    Refusal::Error(error)
}

/// The fast path is an entry point like every other: facts that cannot be are an error in it too, whatever they would give.
#[test]
fn the_fast_path_refuses_an_exam_passed_in_the_future() -> Result<(), Box<dyn std::error::Error>> {
    use echeance::rules::exam_transfer::{Ask, Outcome};

    let as_of = "2026-11-21".parse::<Day>()?;
    let passed = |day: Day| Ask {
        exam_passed_on: day.into(),
        affiliated_at_expiry: true.into(),
        ..Ask::on(as_of)
    };
    let ahead = passed("2026-11-22".parse()?);
    for refused in [ahead.decide().err(), ahead.ask().err()] {
        let error = refused.ok_or("an exam passed in the future is taken")?;
        assert_eq!(error.code.slug(), "in-the-future");
        assert_eq!(error.field.as_deref(), Some("facts.exam_passed_on"));
    }
    let decided = passed(as_of).decide()?;
    assert_eq!(decided.map(|decided| decided.outcome), Some(Outcome::Eligible));
    Ok(())
}

/// The code and field of the error that a vector expects.
fn expected_error(case: &Case) -> (&str, &str) {
    let part = |name: &str| case.expect.get("error").and_then(|error| error.get(name)?.as_str());
    (part("code").unwrap_or(""), part("field").unwrap_or(""))
}

/// Whether a vector is about the text as a whole or about the rule's name: a typed question has neither.
fn is_of_the_text(case: &Case) -> bool {
    let (code, field) = expected_error(case);
    code == "not-json" || field == "rule"
}

/// Whether a question has, beside the error that a vector expects, another one that the typed face cannot be asked: the
/// JSON interface reports it once the first wrong fact is left out, or the day is a usual one.
fn is_wrong_twice(case: &Case, field: &str) -> bool {
    let Ok(mut question) = serde_json::from_str::<Value>(&case.question) else { return false };
    if let ("as_of", Some(question)) = (field, question.as_object_mut()) {
        question.insert("as_of".into(), "2026-11-21".into());
    } else if leave_out(&mut question, field).is_none() {
        return false;
    }
    let error = echeance::evaluate(&question.to_string()).err();
    error.is_some_and(|error| NOT_EXPRESSED.contains(&error.code.slug()))
}

fn ask(case: &Case) -> Result<Got, Refusal> {
    let asking = Asking::of(&case.question).ok_or(Refusal::NotExpressed)?;
    ask_rule(&case.rule, &asking)
}

/// The expected parts that the typed face has by type: lists of options, messages and the answers of parts are left to
/// the JSON interface.
fn comparable(expect: &Map<String, Value>, answer: &Value) -> Map<String, Value> {
    let mut expect = expect.clone();
    expect.retain(|part, _| part == "error" || answer.get(part).is_some());
    if let Some(Value::Object(values)) = expect.get_mut("values") {
        values.retain(|name, _| answer["values"].get(name).is_some());
    }
    expect
}
