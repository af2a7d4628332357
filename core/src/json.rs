//! The JSON interface: questions and answers as texts.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::asking::Asked;
use crate::asking::answer::{
    Answer, AnswerContest, AnswerDuty, AnswerFlip, AnswerReason, AnswerValue, RULES_VERSION,
};
use crate::asking::question::{Question, period, set_bit};
use crate::boundaries::Boundaries;
use crate::calendar::LegalTime;
use crate::rule::Rule;
use crate::rule::error::{Error, ErrorCode};
use crate::rule::fact::{Input, Kind, MAX_TEXT, Period, Value, Wrong};
use crate::rules;

/// The longest question, in bytes.
pub const MAX_QUESTION: usize = 64 * 1024;

/// The deepest nesting of a question.
const MAX_DEPTH: usize = 8;

/// Answers a question written as a JSON object.
///
/// # Errors
///
/// The first thing wrong with the question, by field.
///
/// ```
/// let answer = echeance::evaluate(
///     r#"{"rule": "exam-transfer", "as_of": "2026-11-21",
///         "facts": {"exam_passed_on": "2024-11-21", "affiliated_at_expiry": false}}"#,
/// )?;
/// assert_eq!(answer.outcome, "eligible");
/// assert_eq!(answer.reasons[0].code, "exam-within-two-years");
/// # Ok::<(), echeance::Error>(())
/// ```
pub fn evaluate(question: &str) -> Result<Answer, Error> {
    evaluate_in(question, LegalTime::BUILT_IN)
}

/// As [`evaluate`], by that legal time.
///
/// ```
/// use echeance::calendar::LegalTime;
///
/// let question = r#"{"rule": "support-hours", "as_of": "2026-11-27T18:00:00-05:00"}"#;
/// let answer = echeance::evaluate_in(question, LegalTime::BUILT_IN)?;
/// assert_eq!((answer.outcome, answer.legal_time_given), ("closed", false));
/// # Ok::<(), echeance::Error>(())
/// ```
///
/// # Errors
///
/// As [`evaluate`].
pub fn evaluate_in(question: &str, legal_time: LegalTime<'_>) -> Result<Answer, Error> {
    let document = Document::parse(question)?;
    document.answer(legal_time)
}

/// Answers a question written as a JSON object by one line of JSON. An `id` that the question has is given back.
///
/// # Errors
///
/// The line of a question that cannot be asked: an object with `error`, which [`evaluate`] gives as a value.
///
/// ```
/// let line = echeance::evaluate_json(r#"{"id": 7, "rule": "exam-validity", "as_of": "2026-11-21"}"#)?;
/// assert!(line.starts_with(r#"{"id":7,"rule":"exam-validity","as_of":"2026-11-21","outcome":"undetermined""#));
///
/// let refused = echeance::evaluate_json(r#"{"rule": "exam-validity"}"#);
/// assert!(refused.is_err_and(|line| line.starts_with(r#"{"error":{"code":"missing-field","field":"as_of""#)));
/// # Ok::<(), String>(())
/// ```
pub fn evaluate_json(question: &str) -> Result<String, String> {
    evaluate_json_in(question, LegalTime::BUILT_IN)
}

/// As [`evaluate_json`], by that legal time.
///
/// ```
/// use echeance::calendar::LegalTime;
///
/// let question = r#"{"rule": "exam-validity", "as_of": "2026-11-21"}"#;
/// let line = echeance::evaluate_json_in(question, LegalTime::BUILT_IN);
/// assert_eq!(line, echeance::evaluate_json(question));
/// ```
///
/// # Errors
///
/// As [`evaluate_json`].
pub fn evaluate_json_in(question: &str, legal_time: LegalTime<'_>) -> Result<String, String> {
    let document = match Document::parse(question) {
        Ok(document) => document,
        Err(error) => return Err(line(&Reply { id: None, result: Err(error) })),
    };
    let reply = Reply { id: document.id(), result: document.answer(legal_time) };
    let written = line(&reply);
    if reply.result.is_ok() { Ok(written) } else { Err(written) }
}

/// Asks a question written as a JSON object, and reads what is wanted of what comes back: its parts, the explanation, the
/// letter.
///
/// # Errors
///
/// The first thing wrong with the question, by field.
///
/// ```
/// use echeance::{Lang, dynamic::ask_json};
///
/// let question = r#"{"rule": "exam-validity", "as_of": "2026-11-21", "facts": {"passed_on": "2024-11-21"}}"#;
/// let text = ask_json(question, |asked| asked.explain(Lang::En))?;
/// assert!(text.starts_with("Exam validity\n"));
/// # Ok::<(), echeance::Error>(())
/// ```
pub fn ask_json<T>(question: &str, read: impl FnOnce(&Asked<'_>) -> T) -> Result<T, Error> {
    Document::parse(question)?.ask(LegalTime::BUILT_IN, read)
}

/// The days of a fact as ranges with one outcome each, for a question written as a JSON object in which the fact is not given.
///
/// # Errors
///
/// As [`Question::boundaries`].
///
/// ```
/// use echeance::calendar::LegalTime;
/// use echeance::dynamic::boundaries_json;
///
/// let question = r#"{"rule": "exam-validity", "as_of": "2026-11-21"}"#;
/// let boundaries = boundaries_json(question, "passed_on", LegalTime::BUILT_IN)?;
/// assert_eq!(boundaries.ranges().len(), 3);
/// # Ok::<(), echeance::Error>(())
/// ```
pub fn boundaries_json(
    question: &str,
    fact: &str,
    legal_time: LegalTime<'_>,
) -> Result<Boundaries, Error> {
    Document::parse(question)?.question(legal_time, |question| question.boundaries(fact))
}

/// The error of bytes that are no text at all, as [`evaluate_json`] would give it.
///
/// ```
/// assert!(echeance::not_json().starts_with(r#"{"error":{"code":"not-json","field":null"#));
/// ```
#[must_use]
pub fn not_json() -> String {
    line(&Reply { id: None, result: Err(Error::whole(ErrorCode::NotJson)) })
}

fn line(reply: &Reply<'_>) -> String {
    // Every key is a text and every value is finite, so that writing cannot fail.
    serde_json::to_string(reply).unwrap_or_default()
}

struct Reply<'a> {
    id: Option<&'a Json>,
    result: Result<Answer, Error>,
}

impl Serialize for Reply<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(id) = self.id {
            map.serialize_entry("id", id)?;
        }
        match &self.result {
            Ok(answer) => answer.entries(&mut map)?,
            Err(error) => map.serialize_entry("error", error)?,
        }
        map.end()
    }
}

/// A JSON text, as far as a question needs it.
enum Json {
    Null,
    Flag(bool),
    Number(i64),
    /// Past `i64`: too large for any fact, but an `id` may be so.
    Large(u64),
    /// A number that is not whole.
    Fraction,
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

struct Document {
    members: Vec<(String, Json)>,
}

impl Document {
    fn parse(text: &str) -> Result<Document, Error> {
        if text.len() > MAX_QUESTION {
            return Err(Error::whole(ErrorCode::TooLong));
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        let json = Nested(MAX_DEPTH).deserialize(&mut reader);
        match (json, reader.end()) {
            (Ok(Json::Object(members)), Ok(())) => Ok(Document { members }),
            _ => Err(Error::whole(ErrorCode::NotJson)),
        }
    }

    fn member(&self, name: &str) -> Option<&Json> {
        let member = self.members.iter().find(|(key, _)| key == name).map(|(_, json)| json);
        member.filter(|json| !matches!(json, Json::Null))
    }

    fn id(&self) -> Option<&Json> {
        self.member("id").filter(|id| id_error(id).is_none())
    }

    fn ask<T>(
        &self,
        legal_time: LegalTime<'_>,
        read: impl FnOnce(&Asked<'_>) -> T,
    ) -> Result<T, Error> {
        self.question(legal_time, |question| Ok(read(&question.ask()?)))
    }

    /// Passes the question to `read`; an error in it is returned when it is asked.
    fn question<T>(
        &self,
        legal_time: LegalTime<'_>,
        read: impl FnOnce(&Question<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let rule = match self.member("rule") {
            None => return Err(Error::new(ErrorCode::MissingField, "rule")),
            Some(Json::Text(slug)) => {
                rules::by_slug(slug).ok_or_else(|| Error::new(ErrorCode::UnknownRule, "rule"))?
            }
            Some(_) => return Err(Error::new(ErrorCode::WrongType, "rule")),
        };
        let mut question = Question::of_rule(rule).legal_time(legal_time);
        if let Some(json) = self.member("as_of") {
            question = question.as_of(json.input());
        }
        for (key, _) in &self.members {
            if !matches!(key.as_str(), "id" | "rule" | "as_of" | "facts" | "readings") {
                question.refuse_field(key);
            }
        }
        if let Some(code) = self.member("id").and_then(id_error) {
            question.refuse_id(code);
        }
        let periods = self.give_facts(rule, &mut question);
        if let Some((place, periods)) = &periods {
            question.set(*place, Input::Value(Value::Periods(periods)));
        }
        question = self.give_readings(question);
        read(&question)
    }

    fn answer(&self, legal_time: LegalTime<'_>) -> Result<Answer, Error> {
        let mut answer = self.ask(legal_time, |asked: &crate::asking::Asked<'_>| asked.answer())?;
        if let Some(Json::Text(text)) = self.member("as_of") {
            answer.as_of = Some(text.clone());
        }
        Ok(answer)
    }

    /// Hands the facts to the question; periods are given back, since the question borrows them.
    fn give_facts<'a>(
        &'a self,
        rule: &'static Rule,
        question: &mut Question<'a>,
    ) -> Option<(usize, Vec<Period>)> {
        let mut periods = None;
        let members = match self.member("facts") {
            None => return None,
            Some(Json::Object(members)) => members,
            Some(_) => {
                question.refuse_facts();
                return None;
            }
        };
        for (name, json) in members {
            let place = rule.fact_place(name).filter(|_| !name.contains('.'));
            let Some((place, fact)) = place.and_then(|place| Some((place, rule.facts.get(place)?)))
            else {
                question.refuse_field(&format!("facts.{name}"));
                continue;
            };
            match (fact.kind, json) {
                (Kind::Periods, Json::List(items)) => {
                    match parse_periods(items) {
                        Ok(parsed) => periods = Some((place, parsed)),
                        Err(wrong) => question.set(place, Input::Wrong(wrong)),
                    }
                    if let Some((item, key)) = unknown_part(items) {
                        question.refuse_field(&format!("facts.{name}[{item}].{key}"));
                    }
                }
                (Kind::Set(_), Json::List(items)) => {
                    let bits = items.iter().enumerate().try_fold(0, |bits, (index, item)| {
                        set_bit(fact.kind, index, item.input()).map(|bit| bits | bit)
                    });
                    let set = bits.map(|bits| Input::Value(Value::Set(bits)));
                    question.set(place, set.unwrap_or_else(Input::Wrong));
                }
                (Kind::Object, Json::Object(parts)) => {
                    question.set(place, Input::Value(Value::Given));
                    for (part, json) in parts {
                        match rule.fact_place(&format!("{name}.{part}")) {
                            Some(place) => question.set(place, json.input()),
                            None => question.refuse_field(&format!("facts.{name}.{part}")),
                        }
                    }
                }
                _ => question.set(place, json.input()),
            }
        }
        periods
    }

    fn give_readings<'a>(&'a self, mut question: Question<'a>) -> Question<'a> {
        match self.member("readings") {
            None => {}
            Some(Json::Object(members)) => {
                for (name, json) in members {
                    question.set_reading(name, json.input());
                }
            }
            Some(_) => question.refuse_readings(),
        }
        question
    }
}

fn id_error(id: &Json) -> Option<ErrorCode> {
    match id {
        Json::Text(text) if text.len() > MAX_TEXT => Some(ErrorCode::TooLong),
        Json::Number(_) | Json::Large(_) | Json::Text(_) => None,
        _ => Some(ErrorCode::WrongType),
    }
}

impl Json {
    fn input(&self) -> Input<'_> {
        match self {
            Json::Null => Input::Unknown,
            Json::Flag(flag) => Input::Value(Value::Flag(*flag)),
            Json::Number(number) => Input::Number(*number),
            Json::Large(_) => Input::Number(i64::MAX),
            Json::Text(text) => Input::Text(text),
            Json::Fraction | Json::List(_) | Json::Object(_) => {
                Input::Wrong(ErrorCode::WrongType.into())
            }
        }
    }
}

fn unknown_part(items: &[Json]) -> Option<(usize, &str)> {
    items.iter().enumerate().find_map(|(index, item)| match item {
        Json::Object(members) => members
            .iter()
            .find(|(key, _)| key != "from" && key != "to")
            .map(|(key, _)| (index, key.as_str())),
        _ => None,
    })
}

fn parse_periods(items: &[Json]) -> Result<Vec<Period>, Wrong> {
    let mut periods = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let Json::Object(members) = item else {
            return Err(Wrong { code: ErrorCode::WrongType, item: Some((index, "")) });
        };
        let part = |name| {
            let member = members.iter().find(|(key, _)| key == name);
            member.map_or(Input::Absent, |(_, json)| json.input())
        };
        periods.push(period(index, part("from"), part("to"))?);
    }
    Ok(periods)
}

/// Reads a JSON value no deeper than the levels left, and refuses a key that stands twice.
struct Nested(usize);

impl<'de> DeserializeSeed<'de> for Nested {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Nested {
    fn deeper<E: serde::de::Error>(&self) -> Result<usize, E> {
        self.0.checked_sub(1).ok_or_else(|| E::custom("nested too deep"))
    }
}

impl<'de> Visitor<'de> for Nested {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(i64::try_from(number).map_or(Json::Large(number), Json::Number))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Fraction)
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let depth = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Nested(depth))? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let depth = self.deeper()?;
        let mut members: Vec<(String, Json)> = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(Nested(depth))?;
            members.push((key, value));
        }
        if has_a_key_twice(&members) {
            return Err(serde::de::Error::custom("a key stands twice"));
        }
        Ok(Json::Object(members))
    }
}

fn has_a_key_twice(members: &[(String, Json)]) -> bool {
    let mut keys: Vec<&str> = members.iter().map(|(key, _)| key.as_str()).collect();
    keys.sort_unstable();
    keys.windows(2).any(|pair| matches!(pair, [one, other] if one == other))
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Flag(flag) => serializer.serialize_bool(*flag),
            Json::Number(number) => serializer.serialize_i64(*number),
            Json::Large(number) => serializer.serialize_u64(*number),
            Json::Text(text) => serializer.serialize_str(text),
            Json::Null | Json::Fraction | Json::List(_) | Json::Object(_) => {
                serializer.serialize_unit()
            }
        }
    }
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("code", self.code.slug())?;
        map.serialize_entry("field", &self.field)?;
        map.serialize_entry(
            "text",
            &Bilingual { fr: self.code.text().fr, en: self.code.text().en },
        )?;
        map.end()
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.entries(&mut map)?;
        map.end()
    }
}

impl Answer {
    fn entries<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("rule", self.rule)?;
        map.serialize_entry("as_of", &self.as_of)?;
        map.serialize_entry("outcome", self.outcome)?;
        map.serialize_entry("reasons", &self.reasons)?;
        map.serialize_entry("values", &Entries(&self.values))?;
        map.serialize_entry("assumed", &self.assumed)?;
        map.serialize_entry("missing", &self.missing)?;
        map.serialize_entry("flips", &self.flips)?;
        map.serialize_entry("next_change", &self.next_change.as_ref().map(Change))?;
        map.serialize_entry("readings", &Entries(&self.readings))?;
        map.serialize_entry("contested", &self.contested)?;
        map.serialize_entry("days_contested", &self.days_contested)?;
        map.serialize_entry("contest", &self.contest)?;
        map.serialize_entry("next_steps", self.next_steps)?;
        if self.legal_time_given {
            map.serialize_entry("legal_time", "given")?;
        }
        map.serialize_entry("rules_version", RULES_VERSION)
    }
}

struct Entries<'a, K, V>(&'a [(K, V)]);

impl<K: Serialize, V: Serialize> Serialize for Entries<'_, K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

struct Change<'a>(&'a (AnswerValue, &'static str));

impl Serialize for Change<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("on", &self.0.0)?;
        map.serialize_entry("outcome", self.0.1)?;
        map.end()
    }
}

impl Serialize for AnswerContest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("reading", self.reading)?;
        map.serialize_entry("choice", self.choice)?;
        map.serialize_entry("outcome", self.outcome)?;
        map.serialize_entry("days", &Entries(&self.days))?;
        map.end()
    }
}

impl Serialize for AnswerDuty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("state", self.state)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("by", &self.by)?;
        map.end()
    }
}

struct Bilingual<'a> {
    fr: &'a str,
    en: &'a str,
}

impl Serialize for Bilingual<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Entries(&[("fr", self.fr), ("en", self.en)]).serialize(serializer)
    }
}

impl Serialize for AnswerReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("code", self.code)?;
        map.serialize_entry("number", &self.number)?;
        map.serialize_entry("text", &Bilingual { fr: &self.fr, en: &self.en })?;
        map.serialize_entry("sources", self.sources)?;
        map.end()
    }
}

impl Serialize for AnswerFlip {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("fact", self.fact)?;
        map.serialize_entry("to", &self.to)?;
        map.serialize_entry("outcome", self.outcome)?;
        map.serialize_entry("nature", self.nature)?;
        map.end()
    }
}

impl Serialize for AnswerValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            AnswerValue::Null => serializer.serialize_none(),
            AnswerValue::Day(day) => serializer.collect_str(day),
            AnswerValue::Instant(instant) => serializer.collect_str(instant),
            AnswerValue::Number(number) => serializer.serialize_i32(*number),
            AnswerValue::Flag(flag) => serializer.serialize_bool(*flag),
            AnswerValue::Slug(slug) => serializer.serialize_str(slug),
            AnswerValue::Slugs(slugs) => slugs.serialize(serializer),
            AnswerValue::Text(text) => serializer.serialize_str(text),
            AnswerValue::Message { to, subject, fr, en } => {
                let mut map = serializer.serialize_map(Some(3))?;
                map.serialize_entry("to", to)?;
                map.serialize_entry("subject", &Bilingual { fr: subject.fr, en: subject.en })?;
                map.serialize_entry("body", &Bilingual { fr, en })?;
                map.end()
            }
            AnswerValue::States(states) => Entries(states).serialize(serializer),
            AnswerValue::Options(options) => {
                let mut list = serializer.serialize_seq(Some(options.len()))?;
                for option in options {
                    list.serialize_element(&OptionEntry(option))?;
                }
                list.end()
            }
            AnswerValue::Duties(duties) => {
                serializer.collect_map(duties.iter().map(|duty| (duty.act, duty)))
            }
            AnswerValue::Decisions(answers) => {
                serializer.collect_map(answers.iter().map(|answer| (answer.rule, answer)))
            }
        }
    }
}

struct OptionEntry<'a>(&'a (&'static str, bool, &'static str));

impl Serialize for OptionEntry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("option", self.0.0)?;
        map.serialize_entry("available", &self.0.1)?;
        map.serialize_entry("reason", self.0.2)?;
        map.end()
    }
}
