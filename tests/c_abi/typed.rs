//! A vector's question as a line for `typed.c`, and what that program answers compared with what the vector
//! expects.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use echeance::dynamic::{ChoiceSpec, Clock, FactSpec, Kind, Rule, ValueKind, ValueSpec};
use echeance::{ErrorCode, GeneralReason, Instant, Member as _, Reading, rules};
use echeance_conformance::{Case, all};
use serde_json::{Map, Value};

#[path = "asked.rs"]
mod asked;

/// Why a question cannot be asked by a typed call.
type NotExpressed = &'static str;

const NO_RULE: NotExpressed = "no rule that the question names";
const SHAPE: NotExpressed = "not the shape of a question";
const FIELD: NotExpressed = "a field that no struct has";
const TYPE: NotExpressed = "a value of another type than its member";
const DAY: NotExpressed = "a text that is not of the form of a day";
const INSTANT: NotExpressed = "a text that is not an instant";
const NO_INSTANT: NotExpressed = "an instant left out, which its parameter cannot be";
const CHOICE: NotExpressed = "a text that is none of the choices: no number stands for it";
const LARGE: NotExpressed = "a number too large for its member";
const WORD: NotExpressed = "a word where no number stands for it";

/// The vectors whose question a typed call can be asked, each with its line.
pub(crate) struct Asked {
    each: Vec<(Case, String)>,
    /// The others, each with why it is left out.
    left: Vec<(Case, NotExpressed)>,
    rules: Vec<&'static Rule>,
}

impl Asked {
    pub(crate) fn new() -> Result<Self, String> {
        Asked::of(|_| true)
    }

    /// Those of some rules.
    pub(crate) fn of(is_asked: impl Fn(&Rule) -> bool) -> Result<Self, String> {
        let rules: Vec<_> = rules::ALL.iter().copied().filter(|rule| is_asked(rule)).collect();
        let mut asked = Asked { each: Vec::new(), left: Vec::new(), rules };
        let all = all()?.into_iter();
        for case in all.filter(|case| rules::by_slug(&case.rule).is_none_or(&is_asked)) {
            match line(&case) {
                Ok(line) => asked.each.push((case, line)),
                Err(reason) => asked.left.push((case, reason)),
            }
        }
        Ok(asked)
    }

    /// The lines, each with that end.
    pub(crate) fn lines(&self, end: &str) -> String {
        self.each.iter().fold(String::new(), |lines, (_, line)| lines + line + end)
    }

    /// What a program answered, a line to each, is what the vectors expect, and no vector is left out that can be asked.
    pub(crate) fn expect(&self, output: &str) -> Result<(), String> {
        let wrong: Vec<String> =
            self.answers(output)?.flat_map(|(case, answer)| differences(case, answer)).collect();
        if !wrong.is_empty() {
            return Err(format!("{} differences:\n{}", wrong.len(), wrong.join("\n")));
        }
        let mut decided: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (case, answer) in self.answers(output)? {
            let outcome = answer.split('\t').find_map(|part| part.strip_prefix("decide.outcome="));
            decided.entry(&case.rule).or_default().extend(outcome);
        }
        asked::not_expressed(&self.rules, self.each.iter().map(|(case, _)| case), &self.left)?;
        asked::decided(&self.rules, &decided)
    }

    /// No call allocated, whatever its status; set where the calls are counted.
    #[allow(dead_code, reason = "of C alone")]
    pub(crate) fn allocates_nothing(&self, output: &str) -> Result<(), String> {
        let nothing = |answer: &str| answer.contains("\tallocated=0\t");
        let wrong = self.answers(output)?.filter(|(_, answer)| !nothing(answer));
        let wrong: Vec<String> =
            wrong.map(|(case, answer)| format!("{}: {answer}", case.name)).collect();
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(format!("{} vectors allocate:\n{}", wrong.len(), wrong.join("\n")))
        }
    }

    fn answers<'a>(
        &'a self,
        output: &'a str,
    ) -> Result<impl Iterator<Item = (&'a Case, &'a str)>, String> {
        let (asked, answers) = (self.each.len(), output.lines().count());
        if answers == asked {
            Ok(self.each.iter().map(|(case, _)| case).zip(output.lines()))
        } else {
            Err(format!("{answers} answers to {asked} questions"))
        }
    }
}

/// The line that asks the question of a case.
fn line(case: &Case) -> Result<String, NotExpressed> {
    let question: Value = serde_json::from_str(&case.question).map_err(|_| SHAPE)?;
    let question = question.as_object().ok_or(SHAPE)?;
    // The reader above keeps the last of a key that stands twice.
    if matches!(expected_error(case), Some("not-json" | "too-long")) {
        return Err(SHAPE);
    }
    let known = ["id", "rule", "as_of", "facts", "readings"];
    if question.keys().any(|key| !known.contains(&key.as_str())) {
        return Err(FIELD);
    }
    if question.get("id").is_some_and(|id| !id.is_string() && !id.is_number()) {
        return Err(FIELD);
    }
    let rule =
        question.get("rule").and_then(Value::as_str).and_then(rules::by_slug).ok_or(NO_RULE)?;
    let nothing = Map::new();
    let part = |name| match question.get(name) {
        None => Ok(&nothing),
        Some(part) => part.as_object().ok_or(TYPE),
    };
    let mut fields = vec![
        rule.slug.to_owned(),
        moment(rule, question.get("as_of"))?,
        readings(part("readings")?)?,
    ];
    facts(rule, part("facts")?, &mut fields)?;
    Ok(fields.join("\t"))
}

fn expected_error(case: &Case) -> Option<&str> {
    case.expect.get("error")?.get("code")?.as_str()
}

fn moment(rule: &Rule, as_of: Option<&Value>) -> Result<String, NotExpressed> {
    match (rule.clock, as_of.unwrap_or(&Value::Null)) {
        (Clock::Instant, Value::Null) => Err(NO_INSTANT),
        (Clock::Instant, Value::String(text)) => instant(text),
        (_, Value::Null) => Ok("0".into()),
        (_, Value::String(text)) => day(text),
        _ => Err(TYPE),
    }
}

fn readings(chosen: &Map<String, Value>) -> Result<String, NotExpressed> {
    if chosen.is_empty() {
        return Ok("-".into());
    }
    if chosen.keys().any(|name| Reading::from_slug(name).is_none()) {
        return Err(FIELD);
    }
    let number = |reading: Reading| match chosen.get(reading.slug()) {
        None => Ok("0".to_owned()),
        Some(Value::String(choice)) => number_of(reading.choices(), choice),
        Some(_) => Err(TYPE),
    };
    let numbers: Result<Vec<String>, NotExpressed> = Reading::ALL.into_iter().map(number).collect();
    Ok(numbers?.join(","))
}

fn facts(
    rule: &Rule,
    given: &Map<String, Value>,
    fields: &mut Vec<String>,
) -> Result<(), NotExpressed> {
    let known = |name: &String| rule.facts.iter().any(|fact| fact.name == name && !fact.is_part());
    if !given.keys().all(known) {
        return Err(FIELD);
    }
    for fact in rule.facts {
        let value = match fact.name.split_once('.') {
            None => given.get(fact.name),
            Some((object, part)) => {
                let object = given.get(object).and_then(Value::as_object);
                object.and_then(|object| object.get(part))
            }
        };
        if let (Kind::Object, Some(Value::Object(parts))) = (fact.kind, value) {
            let is_part =
                |part: &String| rule.fact_place(&format!("{}.{part}", fact.name)).is_some();
            if !parts.keys().all(is_part) {
                return Err(FIELD);
            }
        }
        field(fact, value, fields)?;
    }
    Ok(())
}

/// The fields of one fact.
fn field(
    fact: &FactSpec,
    value: Option<&Value>,
    fields: &mut Vec<String>,
) -> Result<(), NotExpressed> {
    let is_list = matches!(fact.kind, Kind::Text | Kind::Periods);
    let is_flagged = matches!(fact.kind, Kind::Number(..) | Kind::Instant);
    match value {
        None => fields.push(if is_list { "-" } else { "0" }.into()),
        Some(Value::Null) => fields.push(if is_list { "?" } else { "-2" }.into()),
        Some(value) if is_flagged => {
            let (has, number) = flagged(fact, value)?;
            fields.extend([has.to_owned(), number]);
            return Ok(());
        }
        Some(value) => fields.push(single(fact, value)?),
    }
    if is_flagged {
        fields.push("0".into());
    }
    Ok(())
}

/// A number and the one of its `has_` before it.
fn flagged(fact: &FactSpec, value: &Value) -> Result<(&'static str, String), NotExpressed> {
    let zero = || "0".to_owned();
    match (fact.kind, value) {
        (_, Value::String(text)) if fact.word_slug() == Some(text) => Ok(("-1", zero())),
        (Kind::Instant, Value::String(text)) => Ok(("1", instant(text)?)),
        (Kind::Number(..), Value::Number(number)) => {
            let number = number.as_i64().ok_or(TYPE)?;
            Ok(("1", i32::try_from(number).map_err(|_| LARGE)?.to_string()))
        }
        _ => Err(TYPE),
    }
}

fn single(fact: &FactSpec, value: &Value) -> Result<String, NotExpressed> {
    let is_word = value.as_str().is_some_and(|text| Some(text) == fact.word_slug());
    Ok(match (fact.kind, value) {
        (Kind::Text, Value::String(text)) => {
            text.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
        }
        (Kind::YesNo, Value::Bool(answer)) => if *answer { "1" } else { "-1" }.into(),
        (Kind::YesNo, _) if is_word => "2".into(),
        (Kind::Object | Kind::Day, _) if is_word => "-1".into(),
        (Kind::Object, Value::Object(_)) => "1".into(),
        (Kind::Day, Value::String(text)) => day(text)?,
        (Kind::Choice(choices), Value::String(slug)) => number_of(choices, slug)?,
        (Kind::Set(entries), Value::Array(items)) => bits(entries, items)?,
        (Kind::Periods, Value::Array(items)) => periods(items)?,
        (Kind::Object | Kind::YesNo, Value::String(_)) => return Err(WORD),
        _ => return Err(TYPE),
    })
}

fn number_of(choices: &[ChoiceSpec], slug: &str) -> Result<String, NotExpressed> {
    let place = choices.iter().position(|known| known.slug == slug).ok_or(CHOICE)?;
    Ok((place + 1).to_string())
}

fn bits(entries: &[ChoiceSpec], items: &[Value]) -> Result<String, NotExpressed> {
    let mut bits = 1;
    for item in items {
        let slug = item.as_str().ok_or(TYPE)?;
        bits |= 2 << entries.iter().position(|entry| entry.slug == slug).ok_or(CHOICE)?;
    }
    Ok(bits.to_string())
}

fn periods(items: &[Value]) -> Result<String, NotExpressed> {
    let mut list = Vec::new();
    for item in items {
        let item = item.as_object().ok_or(TYPE)?;
        if item.keys().any(|key| key != "from" && key != "to") {
            return Err(FIELD);
        }
        let part = |name| match item.get(name) {
            None | Some(Value::Null) => Ok("0".to_owned()),
            Some(Value::String(text)) if text == "none" => Ok("-1".to_owned()),
            Some(Value::String(text)) => day(text),
            Some(_) => Err(TYPE),
        };
        list.push(format!("{}:{}", part("from")?, part("to")?));
    }
    Ok(list.join(","))
}

/// `2026-11-21` as 20261121.
fn day(text: &str) -> Result<String, NotExpressed> {
    let form: String =
        text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    if form != "0000-00-00" {
        return Err(DAY);
    }
    let number: i32 = text.replace('-', "").parse().map_err(|_| DAY)?;
    if number == 0 { Err(DAY) } else { Ok(number.to_string()) }
}

fn instant(text: &str) -> Result<String, NotExpressed> {
    let instant = Instant::parse_rfc3339(text).map_err(|_| INSTANT)?;
    Ok(instant.seconds().to_string())
}

/// What a line of answer says.
type Members<'a> = HashMap<&'a str, &'a str>;

/// Where a line of answer is not what its case expects.
fn differences(case: &Case, answer: &str) -> Vec<String> {
    let said: Members<'_> = answer.split('\t').filter_map(|part| part.split_once('=')).collect();
    let Some(rule) = rules::by_slug(&case.rule) else {
        return vec![format!("{}: no rule", case.name)];
    };
    let mut found = Vec::new();
    let mut compare = |part: &str, expected: String| {
        let got = said.get(part).copied().unwrap_or("(absent)");
        if got != expected {
            found.push(format!("{}: {part} is {got}, expected {expected}", case.name));
        }
    };
    let decides = rule_decides(rule);
    let is_told = asked::is_told(rule, case).filter(|_| decides);
    if let Some(error) = case.expect.get("error") {
        let code =
            ErrorCode::ALL.into_iter().find(|code| error.get("code") == Some(&code.slug().into()));
        let status = code.map_or(0, ErrorCode::number).to_string();
        // That facts are missing may be found first.
        if decides && (is_told == Some(true) || said.get("decide.status") != Some(&"6")) {
            compare("decide.status", status.clone());
        }
        compare("status", status);
        let field = error.get("field").and_then(Value::as_str).unwrap_or("");
        compare("wrong_field", field_number(rule, field));
        return found;
    }
    compare("status", "0".into());
    compare("wrong_field", "0".into());
    if let Some(is_told) = is_told {
        compare("decide.status", if is_told { "0" } else { "6" }.into());
    }
    // What is decided is what is answered: outcome, reason and days at least.
    let days = rule.values.iter().filter(|value| matches!(value.kind, ValueKind::Day));
    let least = ["outcome", "reason"].into_iter().chain(days.map(|value| value.name));
    let least = least.filter(|_| is_told == Some(true));
    let told = said.keys().filter_map(|part| part.strip_prefix("decide."));
    let compared: BTreeSet<&str> = least.chain(told.filter(|part| *part != "status")).collect();
    for member in compared {
        let whole = match member {
            "reason" => said.get("reasons").and_then(|all| all.split(',').next()),
            "reserved" => Some("0"),
            _ => said.get(member).copied(),
        };
        compare(&format!("decide.{member}"), whole.unwrap_or("(not answered)").to_owned());
    }
    for (part, expected) in &case.expect {
        match part.as_str() {
            "outcome" => compare("outcome", outcome(rule, expected)),
            "reasons" => {
                let numbers = reasons(rule, expected);
                compare("reason_count", numbers.len().to_string());
                let zeros = std::iter::repeat_n("0".to_owned(), 8);
                let padded: Vec<String> = numbers.into_iter().chain(zeros).take(8).collect();
                compare("reasons", padded.join(",") + ",");
            }
            "missing" => compare("missing", facts_of(rule, expected).to_string()),
            "assumed" => compare("assumed", facts_of(rule, expected).to_string()),
            "contest" => {
                let first = |of: &dyn Fn(&Value) -> bool| {
                    let entry = expected.as_array()?.iter().find(|entry| of(entry))?;
                    Reading::from_slug(entry.get("reading")?.as_str()?)
                };
                // A vector that says nothing of days lists what gives another outcome alone.
                if case.expect.contains_key("days_contested") {
                    let of_days = first(&|entry| {
                        entry
                            .get("days")
                            .and_then(Value::as_object)
                            .is_some_and(|days| !days.is_empty())
                    });
                    let number = of_days.map_or(0, Reading::number).to_string();
                    compare("days_contested_reading", number);
                }
                if let Some(outcome) = case.expect.get("outcome") {
                    let of_outcome = first(&|entry| entry.get("outcome") != Some(outcome));
                    let number = of_outcome.map_or(0, Reading::number).to_string();
                    compare("contested_reading", number);
                }
            }
            "contested" | "days_contested" => {
                compare(part, u8::from(*expected == Value::Bool(true)).to_string());
            }
            "next_change" => next_change(rule, expected, &mut compare),
            "values" => {
                for (name, expected) in expected.as_object().into_iter().flatten() {
                    if let Some(value) = rule.values.iter().find(|value| value.name == name) {
                        for (member, expected) in members(value, expected) {
                            compare(&member, expected);
                        }
                    }
                }
            }
            // Parts that come through JSON alone.
            _ => {}
        }
    }
    found
}

fn rule_decides(rule: &Rule) -> bool {
    !matches!(rule.clock, Clock::OptionalDay)
}

fn field_number(rule: &Rule, field: &str) -> String {
    match field {
        "as_of" => "-1".into(),
        _ if field.starts_with("readings") => "-2".into(),
        _ => {
            let name = field.trim_start_matches("facts.").split('[').next().unwrap_or("");
            rule.fact_place(name).map_or_else(|| "?".into(), |place| (1 << place).to_string())
        }
    }
}

fn outcome(rule: &Rule, expected: &Value) -> String {
    let place = rule.outcomes.iter().position(|outcome| *expected == outcome.slug);
    let undetermined = *expected == "undetermined";
    place.map_or_else(
        || if undetermined { "0" } else { "?" }.into(),
        |place| (place + 1).to_string(),
    )
}

fn reasons(rule: &Rule, expected: &Value) -> Vec<String> {
    let number = |code: &Value| {
        let mut known =
            rule.reasons.iter().chain(GeneralReason::ALL.iter().map(|reason| reason.spec()));
        let found = known.find(|reason| *code == reason.slug);
        found.map_or_else(|| "?".into(), |reason| reason.number.to_string())
    };
    expected.as_array().into_iter().flatten().map(number).collect()
}

/// The bits of the facts that a list names.
fn facts_of(rule: &Rule, expected: &Value) -> u32 {
    let names = expected.as_array().into_iter().flatten().filter_map(Value::as_str);
    names.filter_map(|name| rule.fact_place(name)).map(|place| 1 << place).sum()
}

fn next_change(rule: &Rule, expected: &Value, compare: &mut impl FnMut(&str, String)) {
    let on = expected.get("on").and_then(Value::as_str);
    if matches!(rule.clock, Clock::Instant) {
        compare("has_next_change_on", u8::from(on.is_some()).to_string());
        compare(
            "next_change_on",
            on.map_or_else(|| "0".into(), |on| instant(on).unwrap_or_default()),
        );
    } else {
        compare("next_change_on", on.map_or_else(|| "0".into(), |on| day(on).unwrap_or_default()));
    }
    let to = expected.get("outcome").map_or_else(|| "0".into(), |to| outcome(rule, to));
    compare("next_change_outcome", to);
}

/// The members that a value must have.
fn members(value: &ValueSpec, expected: &Value) -> Vec<(String, String)> {
    let name = value.name.replace('-', "_");
    let slug_in = |choices: &[ChoiceSpec], slug: &Value| {
        slug.as_str().and_then(|slug| number_of(choices, slug).ok()).unwrap_or_else(|| "0".into())
    };
    let text = expected.as_str();
    let one = |number: String| vec![(name.clone(), number)];
    let flagged = |number: Option<String>| {
        let has = u8::from(number.is_some()).to_string();
        vec![(format!("has_{name}"), has), (name.clone(), number.unwrap_or_else(|| "0".into()))]
    };
    match value.kind {
        ValueKind::Day => {
            one(text.map_or_else(|| "0".into(), |text| day(text).unwrap_or_default()))
        }
        ValueKind::Instant => flagged(text.map(|text| instant(text).unwrap_or_default())),
        ValueKind::Number | ValueKind::Cents => {
            flagged(expected.as_i64().map(|number| number.to_string()))
        }
        ValueKind::Flag => one(match expected {
            Value::Bool(true) => "1".into(),
            Value::Bool(false) => "-1".into(),
            _ => "0".into(),
        }),
        ValueKind::Slug(slugs) => one(slug_in(slugs, expected)),
        ValueKind::Set(entries) => one(expected
            .as_array()
            .map_or_else(|| "0".into(), |items| bits(entries, items).unwrap_or_default())),
        ValueKind::Text => one(text.unwrap_or("").to_owned()),
        ValueKind::States { keys, states } => keys
            .iter()
            .map(|key| {
                let state = expected.get(key.slug).unwrap_or(&Value::Null);
                (format!("{name}_{}", key.slug.replace('-', "_")), slug_in(states, state))
            })
            .collect(),
        ValueKind::Options { keys, states, .. } => keys
            .iter()
            .map(|key| {
                let options = expected.as_array().into_iter().flatten();
                let mut of_key =
                    options.filter(|option| option.get("option") == Some(&key.slug.into()));
                let reason = of_key.next().and_then(|option| option.get("reason"));
                let state = slug_in(states, reason.unwrap_or(&Value::Null));
                (format!("{name}_{}", key.slug.replace('-', "_")), state)
            })
            .collect(),
        ValueKind::Duties(acts) => acts.iter().flat_map(|act| duty(act, expected)).collect(),
        // Through JSON alone.
        _ => Vec::new(),
    }
}

/// The members that an act must have; none of one that a vector leaves out.
fn duty(act: &ChoiceSpec, expected: &Value) -> Vec<(String, String)> {
    let Some(duty) = expected.get(act.slug) else { return Vec::new() };
    let name = act.slug.replace('-', "_");
    let state = match duty.get("state").and_then(Value::as_str) {
        Some("due") => "1",
        Some("later") => "2",
        Some("none") => "3",
        Some("unknown") => "4",
        _ => "?",
    };
    let day = |part| {
        let text = duty.get(part).and_then(Value::as_str);
        text.map_or_else(
            || "0".into(),
            |text| if text == "none" { "-1".into() } else { day(text).unwrap_or_default() },
        )
    };
    vec![
        (format!("{name}_state"), state.into()),
        (format!("{name}_from"), day("from")),
        (format!("{name}_by"), day("by")),
    ]
}
