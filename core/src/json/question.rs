//! A question from a JSON object.

use alloc::format;
use alloc::vec::Vec;

use crate::asking::Asked;
use crate::asking::question::{Question, period, set_bit};
use crate::calendar::LegalTime;
use crate::json::document::{At, Document, Json};
use crate::json::writer::Writer;
use crate::rule::Rule;
use crate::rule::error::{Error, ErrorCode};
use crate::rule::fact::{Input, Kind, MAX_TEXT, Period, Value, Wrong};
use crate::rules;

/// The members of a question. One that is `null` is the same as none.
#[derive(Default)]
pub(super) struct Members<'d> {
    id: Option<At<'d>>,
    rule: Option<At<'d>>,
    as_of: Option<At<'d>>,
    facts: Option<At<'d>>,
    readings: Option<At<'d>>,
    /// The first one that no question has.
    unknown: Option<&'d str>,
}

impl<'d> Members<'d> {
    pub(super) fn of(document: &'d Document<'d>) -> Self {
        let mut members = Members::default();
        for (name, value) in document.whole().members() {
            let place = match name {
                "id" => &mut members.id,
                "rule" => &mut members.rule,
                "as_of" => &mut members.as_of,
                "facts" => &mut members.facts,
                "readings" => &mut members.readings,
                _ => {
                    members.unknown.get_or_insert(name);
                    continue;
                }
            };
            *place = Some(value).filter(|value| !matches!(value.json(), Json::Null));
        }
        members
    }

    /// The moment as it was given, where that was a text.
    pub(super) fn as_of_text(&self) -> Option<&'d str> {
        match self.as_of?.json() {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Gives an `id` back, where there is one.
    pub(super) fn write_id(&self, object: &mut Writer<'_>) {
        match self.id.filter(|id| id_error(*id).is_none()).map(At::json) {
            Some(Json::Number(number)) => object.key("id").bare(number),
            Some(Json::Large(number)) => object.key("id").bare(number),
            Some(Json::Text(text)) => object.key("id").escaped(text),
            _ => {}
        }
    }

    /// Asks the question and passes what was asked to `read`.
    pub(super) fn ask<T>(
        &self,
        legal_time: LegalTime<'_>,
        read: impl FnOnce(&Asked<'_>) -> T,
    ) -> Result<T, Error> {
        self.question(legal_time, |question| Ok(read(&question.ask()?)))
    }

    /// Passes the question to `read`; an error in it is returned when it is asked.
    pub(super) fn question<T>(
        &self,
        legal_time: LegalTime<'_>,
        read: impl FnOnce(&Question<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let rule = match self.rule.map(At::json) {
            None => return Err(Error::new(ErrorCode::MissingField, "rule")),
            Some(Json::Text(slug)) => {
                rules::by_slug(slug).ok_or_else(|| Error::unknown_rule(slug))?
            }
            Some(_) => return Err(Error::new(ErrorCode::WrongType, "rule")),
        };
        let mut question = Question::of_rule(rule);
        question.set_moment(self.as_of.map_or(Input::Absent, At::input), legal_time);
        if let Some(name) = self.unknown {
            question.refuse_field(name);
        }
        if let Some(code) = self.id.and_then(id_error) {
            question.refuse_id(code);
        }
        let periods = self.give_facts(rule, &mut question);
        if let Some((place, periods)) = &periods {
            question.set(*place, Input::Value(Value::Periods(periods)));
        }
        self.give_readings(&mut question);
        read(&question)
    }

    /// Hands the facts to the question; periods are given back, since the question borrows them.
    fn give_facts(
        &self,
        rule: &'static Rule,
        question: &mut Question<'d>,
    ) -> Option<(usize, Vec<Period>)> {
        let mut periods = None;
        let facts = self.facts?;
        if !matches!(facts.json(), Json::Object) {
            question.refuse_facts();
            return None;
        }
        for (name, given) in facts.members() {
            let place = rule.fact_place(name).filter(|_| !name.contains('.'));
            let Some((place, fact)) = place.and_then(|place| Some((place, rule.facts.get(place)?)))
            else {
                question.refuse_field(&format!("facts.{name}"));
                continue;
            };
            match (fact.kind, given.json()) {
                (Kind::Periods, Json::List) => {
                    match parse_periods(given) {
                        Ok(parsed) => periods = Some((place, parsed)),
                        Err(wrong) => question.set(place, Input::Wrong(wrong)),
                    }
                    if let Some((item, key)) = unknown_part(given) {
                        question.refuse_field(&format!("facts.{name}[{item}].{key}"));
                    }
                }
                (Kind::Set(_), Json::List) => {
                    let bits = given.items().enumerate().try_fold(0, |bits, (index, item)| {
                        set_bit(fact.kind, index, item.input()).map(|bit| bits | bit)
                    });
                    let set = bits.map(|bits| Input::Value(Value::Set(bits)));
                    question.set(place, set.unwrap_or_else(Input::Wrong));
                }
                (Kind::Object, Json::Object) => {
                    question.set(place, Input::Value(Value::Given));
                    for (part, given) in given.members() {
                        let mut facts = rule.facts.iter();
                        let is_part = |it: &str| it.split_once('.') == Some((name, part));
                        match facts.position(|fact| is_part(fact.name)) {
                            Some(place) => question.set(place, given.input()),
                            None => question.refuse_field(&format!("facts.{name}.{part}")),
                        }
                    }
                }
                _ => question.set(place, given.input()),
            }
        }
        periods
    }

    fn give_readings(&self, question: &mut Question<'_>) {
        let Some(readings) = self.readings else { return };
        if !matches!(readings.json(), Json::Object) {
            question.refuse_readings();
        }
        for (name, choice) in readings.members() {
            question.set_reading(name, choice.input());
        }
    }
}

fn id_error(id: At<'_>) -> Option<ErrorCode> {
    match id.json() {
        Json::Text(text) if text.len() > MAX_TEXT => Some(ErrorCode::TooLong),
        Json::Number(_) | Json::Large(_) | Json::Text(_) => None,
        _ => Some(ErrorCode::WrongType),
    }
}

impl<'d> At<'d> {
    fn input(self) -> Input<'d> {
        match self.json() {
            Json::Null => Input::Unknown,
            Json::Flag(flag) => Input::Value(Value::Flag(*flag)),
            Json::Number(number) => Input::Number(*number),
            Json::Large(_) => Input::Number(i64::MAX),
            Json::Text(text) => Input::Text(text),
            Json::Fraction | Json::List | Json::Object => Input::Wrong(ErrorCode::WrongType.into()),
        }
    }
}

fn unknown_part(list: At<'_>) -> Option<(usize, &str)> {
    list.items().enumerate().find_map(|(index, item)| {
        let mut keys = item.members().map(|(key, _)| key);
        keys.find(|key| !matches!(*key, "from" | "to")).map(|key| (index, key))
    })
}

fn parse_periods(list: At<'_>) -> Result<Vec<Period>, Wrong> {
    let mut periods = Vec::new();
    for (index, item) in list.items().enumerate() {
        if !matches!(item.json(), Json::Object) {
            return Err(Wrong { code: ErrorCode::WrongType, item: Some((index, "")) });
        }
        let part = |name| {
            let member = item.members().find(|(key, _)| *key == name);
            member.map_or(Input::Absent, |(_, given)| given.input())
        };
        periods.push(period(index, part("from"), part("to"))?);
    }
    Ok(periods)
}
