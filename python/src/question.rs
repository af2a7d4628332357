//! From Python values to a question, which is kept so that the parts of its answer can be worked out later.

use std::sync::{Arc, OnceLock};

use echeance::{
    Asked, Clock, Day, Decision, Error, Fact, Given, Instant, Kind, Out, Period, Question, Reading,
    Readings, Rule, Value,
};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyDate, PyDateAccess, PyDateTime, PyDelta, PyDeltaAccess, PyDict, PyInt, PyList,
    PyString, PyTimeAccess, PyTuple, PyTzInfoAccess,
};

use crate::error::raised;
use crate::json::{dict_of, is_list, text_of};
use crate::value;

/// A question that was asked without an error, kept so that the parts of its answer can be worked out later.
#[derive(Clone)]
pub(crate) struct Asking(Arc<Kept>);

struct Kept {
    question: Question<'static>,
    /// The moment as it was given, where it is an instant.
    as_of_text: Option<Box<str>>,
    /// What the question would borrow.
    held: Option<Box<Held>>,
    /// What was decided, where nothing is unknown.
    decision: Option<Decision>,
    /// What was asked, where it borrows nothing.
    asked: OnceLock<Box<Asked<'static>>>,
}

#[derive(Default)]
struct Held {
    texts: Vec<(usize, String)>,
    periods: Vec<(usize, Vec<Period>)>,
}

/// A question as Python gives it; an absent part is `None`.
pub(crate) struct Parts<'a, 'py> {
    pub(crate) as_of: Option<&'a Bound<'py, PyAny>>,
    /// The facts, in the order of the rule's table; the parts of an object come inside it.
    pub(crate) facts: &'a [Option<&'a Bound<'py, PyAny>>],
    pub(crate) readings: Option<&'a Bound<'py, PyAny>>,
}

/// A value that the quick way does not take: the JSON door finds out what is wrong with it.
struct Odd;

type Quick<T> = PyResult<Result<T, Odd>>;

/// `?` for [`Quick`].
macro_rules! quick {
    ($value:expr) => {
        match $value? {
            Ok(value) => value,
            Err(odd) => return Ok(Err(odd)),
        }
    };
}

impl Asking {
    /// The question of a typed call, and the number of its outcome.
    pub(crate) fn new(
        py: Python<'_>,
        rule: &'static Rule,
        parts: &Parts<'_, '_>,
    ) -> PyResult<(Asking, u8)> {
        let mut kept = Kept {
            question: Question::to(rule),
            as_of_text: None,
            held: None,
            decision: None,
            asked: OnceLock::new(),
        };
        if kept.fill(rule, parts)?.is_err() {
            return Err(parts.refused(py, rule));
        }
        let outcome = kept.outcome().map_err(|error| raised(py, &error))?;
        Ok((Asking(Arc::new(kept)), outcome))
    }

    /// The values that were decided, where nothing is unknown.
    pub(crate) fn decided(&self) -> Option<&[Out]> {
        self.0.decision.as_ref().map(|decision| decision.values.as_slice())
    }

    /// The moment as it was given, where it is an instant.
    pub(crate) fn as_of_text(&self) -> Option<&str> {
        self.0.as_of_text.as_deref()
    }

    /// Hands over what was asked.
    pub(crate) fn read<R>(
        &self,
        py: Python<'_>,
        read: impl FnOnce(&Asked<'_>) -> PyResult<R>,
    ) -> PyResult<R> {
        let kept = &*self.0;
        if let Some(held) = &kept.held {
            let question = held.question(&kept.question);
            let asked = question.ask().map_err(|error| raised(py, &error))?;
            return read(&asked);
        }
        if let Some(asked) = kept.asked.get() {
            return read(asked);
        }
        let asked = kept.question.ask().map_err(|error| raised(py, &error))?;
        read(kept.asked.get_or_init(|| Box::new(asked)))
    }
}

impl Held {
    /// The question with what it borrows.
    fn question<'a>(&'a self, plain: &Question<'a>) -> Question<'a> {
        let mut question = plain.clone();
        for (place, text) in &self.texts {
            question.set(*place, Given::Text(text));
        }
        for (place, periods) in &self.periods {
            question.set(*place, Given::Periods(periods));
        }
        question
    }
}

impl Kept {
    /// The number of the outcome. Where nothing is unknown one decision is enough.
    fn outcome(&mut self) -> Result<u8, Error> {
        let held = self.held.as_ref().map(|held| held.question(&self.question));
        let question = held.as_ref().unwrap_or(&self.question);
        match question.decide()? {
            Some(decision) => {
                self.decision = Some(decision);
                Ok(decision.outcome)
            }
            None => question.ask().map(|asked| asked.outcome()),
        }
    }

    fn held(&mut self) -> &mut Held {
        self.held.get_or_insert_default()
    }

    fn fill(&mut self, rule: &'static Rule, parts: &Parts<'_, '_>) -> Quick<()> {
        if let Some(given) = parts.as_of {
            let (as_of, text) = quick!(moment(rule.clock, given));
            self.question = Question::to(rule).as_of(as_of);
            self.as_of_text = text;
        }
        if let Some(given) = parts.readings
            && !given.is_none()
        {
            self.question = self.question.clone().readings(quick!(readings(given)));
        }
        for ((place, fact), given) in rule.facts.iter().enumerate().zip(parts.facts) {
            if let Some(given) = given {
                quick!(self.take(rule, place, fact, given));
            }
        }
        Ok(Ok(()))
    }

    /// Takes one fact.
    fn take(
        &mut self,
        rule: &'static Rule,
        place: usize,
        fact: &Fact,
        given: &Bound<'_, PyAny>,
    ) -> Quick<()> {
        if given.is_none() {
            return Ok(Ok(()));
        }
        let value = match fact.kind {
            Kind::YesNo(_) => given.cast::<PyBool>().ok().map(|flag| Given::Flag(flag.is_true())),
            Kind::Day(_) => day(given).map(Given::Day),
            Kind::Instant(_) if given.is_instance_of::<PyString>() => {
                text(given).and_then(|text| Instant::parse_rfc3339(text).ok()).map(Given::Instant)
            }
            Kind::Instant(_) => instant(given)?.map(Given::Instant),
            Kind::Number(..) => {
                let whole = given.is_instance_of::<PyInt>() && !given.is_instance_of::<PyBool>();
                if whole { given.extract().ok().map(Given::Number) } else { None }
            }
            Kind::Choice(choices) => place_of(given, choices)
                .and_then(|place| u8::try_from(place + 1).ok())
                .map(Given::Choice),
            Kind::Set(choices) => set(given, choices)?.map(Given::Set),
            Kind::Text(word) => text(given).map(|given| {
                if word == Some(given) {
                    return Given::Word;
                }
                self.held().texts.push((place, given.to_owned()));
                Given::Nothing
            }),
            Kind::Periods => periods(given)?.map(|periods| {
                self.held().periods.push((place, periods));
                Given::Nothing
            }),
            Kind::Object(_) => return self.take_object(rule, place, fact, given),
        };
        let word = || (fact.word().is_some() && text(given) == fact.word()).then_some(Given::Word);
        match value.or_else(word) {
            Some(value) => {
                self.question.set(place, value);
                Ok(Ok(()))
            }
            None => Ok(Err(Odd)),
        }
    }

    /// Takes an object, part by part, or the fact's own word.
    fn take_object(
        &mut self,
        rule: &'static Rule,
        place: usize,
        fact: &Fact,
        given: &Bound<'_, PyAny>,
    ) -> Quick<()> {
        if fact.word().is_some() && text(given) == fact.word() {
            self.question.set(place, Given::Word);
            return Ok(Ok(()));
        }
        let Some(dict) = dict_of(given)? else { return Ok(Err(Odd)) };
        self.question.set(place, Given::Object);
        for (name, part) in dict {
            let name = text(&name).map(|name| format!("{}.{name}", fact.name));
            let place = name.and_then(|name| rule.fact_place(&name));
            match place.and_then(|place| Some((place, rule.facts.get(place)?))) {
                Some((place, fact)) => quick!(self.take(rule, place, fact, &part)),
                None => return Ok(Err(Odd)),
            }
        }
        Ok(Ok(()))
    }
}

/// The moment of a question, and its text where it is an instant.
fn moment(clock: Clock, given: &Bound<'_, PyAny>) -> Quick<(Given<'static>, Option<Box<str>>)> {
    if given.is_none() {
        return Ok(Ok((Given::Nothing, None)));
    }
    if clock != Clock::Instant {
        return Ok(day(given).map(|day| (Given::Day(day), None)).ok_or(Odd));
    }
    if let Some(text) = text(given) {
        let instant = Instant::parse_rfc3339(text).ok();
        return Ok(instant.map(|instant| (Given::Instant(instant), Some(text.into()))).ok_or(Odd));
    }
    let Some(instant) = instant(given)? else { return Ok(Err(Odd)) };
    let text = given.call_method0("isoformat")?.to_string();
    Ok(Ok((Given::Instant(instant), Some(text.into()))))
}

/// A question as Python values: moment, facts and readings, as a typed call takes them.
pub(crate) fn to_python<'py>(
    py: Python<'py>,
    asked: &Asked<'_>,
) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyDict>, Bound<'py, PyDict>)> {
    let case = asked.case();
    let facts = PyDict::new(py);
    for (place, fact) in asked.rule().facts.iter().enumerate() {
        let Some(given) = fact_to_python(py, fact, case.fact(place))? else { continue };
        match fact.name.split_once('.') {
            Some((whole, part)) => {
                if let Some(whole) = facts.get_item(whole)? {
                    whole.set_item(part, given)?;
                }
            }
            None => facts.set_item(fact.name, given)?,
        }
    }
    let readings = PyDict::new(py);
    for reading in Reading::ALL {
        let choice = usize::from(case.readings.chosen(reading));
        if let Some(choice) = choice.checked_sub(1).and_then(|n| reading.choices().get(n)) {
            readings.set_item(reading.slug(), choice)?;
        }
    }
    Ok((value::moment(py, case.as_of)?, facts, readings))
}

fn fact_to_python<'py>(
    py: Python<'py>,
    fact: &Fact,
    known: Value<'_>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    Ok(Some(match (known, fact.kind) {
        (Value::Never, _) => value::text(py, fact.word().unwrap_or_default()),
        (Value::Flag(flag), _) => flag.into_pyobject(py)?.to_owned().into_any(),
        (Value::Number(number), _) => number.into_pyobject(py)?.into_any(),
        (Value::Day(day), _) => value::date(py, day)?,
        (Value::Instant(instant), _) => value::datetime(py, instant)?,
        (Value::Choice(choice), Kind::Choice(choices)) => {
            let choice = usize::from(choice).checked_sub(1).and_then(|n| choices.get(n));
            value::text(py, choice.copied().unwrap_or_default())
        }
        (Value::Set(bits), Kind::Set(choices)) => {
            let chosen = choices.iter().enumerate().filter(|(n, _)| bits & (1 << n) != 0);
            PyList::new(py, chosen.map(|(_, choice)| choice))?.into_any()
        }
        (Value::Unknown | Value::Choice(_) | Value::Set(_), _) => return Ok(None),
        (Value::Text(text), _) => value::text(py, text),
        (Value::Periods(periods), _) => value::periods(py, periods)?,
        (Value::Given, _) => PyDict::new(py).into_any(),
    }))
}

impl Parts<'_, '_> {
    /// What is wrong with a question that the quick way did not take: asked again at the JSON door, so that a typed
    /// call and a text are refused alike.
    fn refused(&self, py: Python<'_>, rule: &'static Rule) -> PyErr {
        let facts = rule.facts.iter().zip(self.facts);
        let written = PyDict::new(py);
        let collected = facts.filter_map(|(fact, given)| Some((fact, (*given)?))).try_for_each(
            |(fact, given)| match fact.kind {
                Kind::Periods => written.set_item(fact.name, as_objects(given)?),
                _ => written.set_item(fact.name, given),
            },
        );
        match collected {
            Ok(()) => refused(py, rule.slug, self.as_of, Some(written.as_any()), self.readings),
            Err(failure) => failure,
        }
    }
}

/// The error of the JSON door to a question of Python objects.
pub(crate) fn refused(
    py: Python<'_>,
    rule: &str,
    as_of: Option<&Bound<'_, PyAny>>,
    facts: Option<&Bound<'_, PyAny>>,
    readings: Option<&Bound<'_, PyAny>>,
) -> PyErr {
    let text = || {
        let question = PyDict::new(py);
        question.set_item("rule", rule)?;
        for (name, given) in [("as_of", as_of), ("facts", facts), ("readings", readings)] {
            if let Some(given) = given {
                question.set_item(name, given)?;
            }
        }
        text_of(question.as_any())
    };
    match text().map(|text| echeance::evaluate(&text)) {
        Ok(Err(error)) => raised(py, &error),
        // The door takes whatever the quick way takes, and more: it is not refused by one alone.
        Ok(Ok(_)) => PyTypeError::new_err("a value is of a type that a question does not take"),
        Err(failure) => failure,
    }
}

/// Periods given as pairs, as the objects that the JSON door wants.
fn as_objects<'py>(given: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    if !is_list(given) {
        return Ok(given.clone());
    }
    let list = PyList::empty(given.py());
    for item in given.try_iter()? {
        let item = item?;
        match item.cast::<PyTuple>() {
            Ok(pair) if pair.len() == 2 => {
                let object = PyDict::new(given.py());
                object.set_item("from", pair.get_item(0)?)?;
                object.set_item("to", pair.get_item(1)?)?;
                list.append(object)?;
            }
            _ => list.append(item)?,
        }
    }
    Ok(list.into_any())
}

fn text<'a>(given: &'a Bound<'_, PyAny>) -> Option<&'a str> {
    given.cast::<PyString>().ok()?.to_str().ok()
}

fn place_of(given: &Bound<'_, PyAny>, choices: &[&str]) -> Option<usize> {
    let text = text(given)?;
    choices.iter().position(|choice| *choice == text)
}

fn day(given: &Bound<'_, PyAny>) -> Option<Day> {
    if let Ok(date) = given.cast::<PyDate>() {
        // A moment is no day, though Python's is a kind of date.
        if !date.is_exact_instance_of::<PyDate>() && given.is_instance_of::<PyDateTime>() {
            return None;
        }
        return Day::from_civil(date.get_year(), date.get_month(), date.get_day());
    }
    Day::parse_iso(text(given)?)
}

/// The instant of a `datetime`; `None` for what is none.
fn instant(given: &Bound<'_, PyAny>) -> PyResult<Option<Instant>> {
    let Ok(moment) = given.cast::<PyDateTime>() else { return Ok(None) };
    let offset = match moment.get_tzinfo() {
        Some(_) => moment.call_method0("utcoffset")?,
        None => value::none(given.py()),
    };
    let Ok(offset) = offset.cast::<PyDelta>() else {
        return Err(PyTypeError::new_err(
            "a datetime without a time zone is no instant: give it one, for example with \
             zoneinfo.ZoneInfo(\"America/Toronto\")",
        ));
    };
    let day = Day::from_civil(moment.get_year(), moment.get_month(), moment.get_day());
    let clock = i64::from(moment.get_hour()) * 3600
        + i64::from(moment.get_minute()) * 60
        + i64::from(moment.get_second());
    let offset = i64::from(offset.get_days()) * 86_400 + i64::from(offset.get_seconds());
    Ok(day.map(|day| Instant::new(i64::from(day.number()) * 86_400 + clock - offset)))
}

fn set(given: &Bound<'_, PyAny>, choices: &[&str]) -> PyResult<Option<u32>> {
    if !is_list(given) {
        return Ok(None);
    }
    let mut bits = 0;
    for item in given.try_iter()? {
        let Some(place) = place_of(&item?, choices) else { return Ok(None) };
        bits |= 1 << place;
    }
    Ok(Some(bits))
}

fn periods(given: &Bound<'_, PyAny>) -> PyResult<Option<Vec<Period>>> {
    if !is_list(given) {
        return Ok(None);
    }
    let mut periods = Vec::new();
    for item in given.try_iter()? {
        let Some((from, to)) = ends(&item?)? else { return Ok(None) };
        let to = if text(&to) == Some("none") { Some(None) } else { day(&to).map(Some) };
        let (Some(from), Some(to)) = (day(&from), to) else { return Ok(None) };
        periods.push(Period { from, to });
    }
    Ok(Some(periods))
}

/// The two ends of a period given as an object or as a pair.
fn ends<'py>(item: &Bound<'py, PyAny>) -> PyResult<Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)>> {
    if let Ok(pair) = item.cast::<PyTuple>() {
        return if pair.len() == 2 {
            Ok(Some((pair.get_item(0)?, pair.get_item(1)?)))
        } else {
            Ok(None)
        };
    }
    let Some(dict) = dict_of(item)? else { return Ok(None) };
    Ok(match (dict.len(), dict.get_item("from")?, dict.get_item("to")?) {
        (2, Some(from), Some(to)) => Some((from, to)),
        _ => None,
    })
}

fn readings(given: &Bound<'_, PyAny>) -> Quick<Readings> {
    let Some(dict) = dict_of(given)? else { return Ok(Err(Odd)) };
    let mut readings = Readings::default();
    for (name, choice) in dict {
        let Some(reading) = text(&name).and_then(Reading::from_slug) else { return Ok(Err(Odd)) };
        if choice.is_none() {
            continue;
        }
        let number = place_of(&choice, reading.choices()).and_then(|n| u8::try_from(n + 1).ok());
        let Some(number) = number else { return Ok(Err(Odd)) };
        readings = readings.with(reading, number);
    }
    Ok(Ok(readings))
}

/// The instant of an argument that is a `datetime` and nothing else.
pub(crate) fn instant_of(given: &Bound<'_, PyAny>, name: &str) -> PyResult<Instant> {
    instant(given)?.ok_or_else(|| PyTypeError::new_err(format!("{name} is no datetime")))
}

/// The readings of a call that asks no rule, refused as those of a question are.
pub(crate) fn readings_of(py: Python<'_>, given: Option<&Bound<'_, PyAny>>) -> PyResult<Readings> {
    let Some(given) = given.filter(|given| !given.is_none()) else {
        return Ok(Readings::default());
    };
    readings(given)?.map_err(|Odd| {
        let any_time = value::text(py, "2026-01-01T00:00:00Z");
        refused(py, "code-status", Some(&any_time), None, Some(given))
    })
}
