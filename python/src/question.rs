//! From Python values to a question, which is kept so that the parts of its answer can be worked out later.

use echeance::{
    Asked, Clock, Day, Fact, Given, Instant, Kind, MAX_FACTS, Period, Question, Reading, Readings,
    Rule,
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

/// The value of a fact, kept without what it would borrow.
#[derive(Clone, Copy, Default)]
enum Kept {
    #[default]
    Nothing,
    Flag(bool),
    Number(i64),
    Day(Day),
    Instant(Instant),
    Word,
    Choice(u8),
    Set(u32),
    Object,
    /// A text or periods, in [`Held`].
    Held,
}

/// The texts and periods of a question: few questions have one.
#[derive(Clone, Default)]
struct Held {
    /// The moment, as it was given.
    as_of: Option<String>,
    texts: Vec<(usize, String)>,
    periods: Vec<(usize, Vec<Period>)>,
}

/// A question that has been asked once without an error.
#[derive(Clone)]
pub(crate) struct Asking {
    rule: &'static Rule,
    as_of: Kept,
    facts: [Kept; MAX_FACTS],
    readings: Readings,
    held: Option<Box<Held>>,
}

/// A question as Python gives it; an absent part is `None`.
pub(crate) struct Parts<'a, 'py> {
    pub(crate) as_of: Option<&'a Bound<'py, PyAny>>,
    /// The facts that are no part of another, in the order of the rule's table.
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
    /// The question of a typed call, and the slug of its outcome.
    pub(crate) fn new(
        py: Python<'_>,
        rule: &'static Rule,
        parts: &Parts<'_, '_>,
    ) -> PyResult<(Asking, &'static str)> {
        let mut asking = Asking {
            rule,
            as_of: Kept::Nothing,
            facts: [Kept::Nothing; MAX_FACTS],
            readings: Readings::default(),
            held: None,
        };
        match asking.take(parts)? {
            Ok(()) => {
                let outcome = asking.ask(py)?.outcome_slug();
                Ok((asking, outcome))
            }
            Err(Odd) => Err(parts.refused(py, rule)),
        }
    }

    pub(crate) fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// Asks the core.
    pub(crate) fn ask(&self, py: Python<'_>) -> PyResult<Asked<'_>> {
        self.question().ask().map_err(|error| raised(py, &error))
    }

    fn question(&self) -> Question<'_> {
        let mut question =
            Question::to(self.rule).as_of(self.as_of.given()).readings(self.readings);
        for (place, kept) in self.facts.iter().enumerate().take(self.rule.facts.len()) {
            question.set(place, kept.given());
        }
        if let Some(held) = &self.held {
            for (place, text) in &held.texts {
                question.set(*place, Given::Text(text));
            }
            for (place, periods) in &held.periods {
                question.set(*place, Given::Periods(periods));
            }
        }
        question
    }

    /// The moment as it was given, where that is not how the core would write it.
    pub(crate) fn as_of_text(&self) -> Option<&str> {
        self.held.as_ref()?.as_of.as_deref()
    }

    fn held(&mut self) -> &mut Held {
        self.held.get_or_insert_default()
    }

    fn take(&mut self, parts: &Parts<'_, '_>) -> Quick<()> {
        if let Some(given) = parts.as_of {
            self.as_of = quick!(self.moment(given));
        }
        if let Some(given) = parts.readings
            && !given.is_none()
        {
            self.readings = quick!(readings(given));
        }
        let facts = self.rule.facts.iter().enumerate().filter(|(_, fact)| !fact.is_part());
        for ((place, fact), given) in facts.zip(parts.facts) {
            if let Some(given) = given {
                let kept = quick!(self.fact(place, fact, given));
                self.keep(place, kept);
            }
        }
        Ok(Ok(()))
    }

    fn keep(&mut self, place: usize, kept: Kept) {
        if let Some(slot) = self.facts.get_mut(place) {
            *slot = kept;
        }
    }

    fn moment(&mut self, given: &Bound<'_, PyAny>) -> Quick<Kept> {
        if given.is_none() {
            return Ok(Ok(Kept::Nothing));
        }
        match self.rule.clock {
            Clock::Day | Clock::OptionalDay => Ok(day(given).map(Kept::Day).ok_or(Odd)),
            Clock::Instant => {
                let instant = quick!(instant(given));
                let text = if given.is_instance_of::<PyString>() {
                    given.to_string()
                } else {
                    given.call_method0("isoformat")?.to_string()
                };
                self.held().as_of = Some(text);
                Ok(Ok(Kept::Instant(instant)))
            }
        }
    }

    fn fact(&mut self, place: usize, fact: &Fact, given: &Bound<'_, PyAny>) -> Quick<Kept> {
        if given.is_none() {
            return Ok(Ok(Kept::Nothing));
        }
        if fact.word().is_some()
            && let Ok(text) = given.cast::<PyString>()
            && text.to_str().ok() == fact.word()
        {
            return Ok(Ok(Kept::Word));
        }
        let kept = match fact.kind {
            Kind::YesNo(_) => given.cast::<PyBool>().ok().map(|flag| Kept::Flag(flag.is_true())),
            Kind::Day(_) => day(given).map(Kept::Day),
            Kind::Instant(_) => return Ok(instant(given)?.map(Kept::Instant)),
            Kind::Number(..) => {
                let whole = given.is_instance_of::<PyInt>() && !given.is_instance_of::<PyBool>();
                if whole { given.extract().ok().map(Kept::Number) } else { None }
            }
            Kind::Choice(choices) => place_of(given, choices)
                .and_then(|place| u8::try_from(place + 1).ok())
                .map(Kept::Choice),
            Kind::Set(choices) => set(given, choices)?.map(Kept::Set),
            Kind::Text(_) => {
                let Some(text) = text(given) else { return Ok(Err(Odd)) };
                self.held().texts.push((place, text.to_owned()));
                Some(Kept::Held)
            }
            Kind::Periods => {
                let periods = quick!(periods(given));
                self.held().periods.push((place, periods));
                Some(Kept::Held)
            }
            Kind::Object(_) => return self.object(fact, given),
        };
        Ok(kept.ok_or(Odd))
    }

    fn object(&mut self, fact: &Fact, given: &Bound<'_, PyAny>) -> Quick<Kept> {
        let Some(dict) = dict_of(given)? else { return Ok(Err(Odd)) };
        for (name, part) in dict {
            let Some(name) = text(&name) else { return Ok(Err(Odd)) };
            let rule = self.rule;
            let Some(place) = rule.fact_place(&format!("{}.{name}", fact.name)) else {
                return Ok(Err(Odd));
            };
            let Some(fact) = rule.facts.get(place) else { return Ok(Err(Odd)) };
            let kept = quick!(self.fact(place, fact, &part));
            self.keep(place, kept);
        }
        Ok(Ok(Kept::Object))
    }

    /// The question as Python values: moment, facts and readings, as `restore` takes them back.
    pub(crate) fn to_python<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyDict>, Bound<'py, PyDict>)> {
        let as_of = match (self.as_of_text(), self.as_of) {
            (Some(text), _) => value::text(py, text),
            (None, Kept::Day(day)) => value::date(py, day)?,
            _ => value::none(py),
        };
        let facts = PyDict::new(py);
        for (place, (fact, kept)) in self.rule.facts.iter().zip(&self.facts).enumerate() {
            let Some(given) = self.fact_to_python(py, place, fact, *kept)? else { continue };
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
            let choice = usize::from(self.readings.chosen(reading));
            if let Some(choice) = choice.checked_sub(1).and_then(|n| reading.choices().get(n)) {
                readings.set_item(reading.slug(), choice)?;
            }
        }
        Ok((as_of, facts, readings))
    }

    fn fact_to_python<'py>(
        &self,
        py: Python<'py>,
        place: usize,
        fact: &Fact,
        kept: Kept,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(Some(match (kept, fact.kind) {
            (Kept::Flag(flag), _) => flag.into_pyobject(py)?.to_owned().into_any(),
            (Kept::Number(number), _) => number.into_pyobject(py)?.into_any(),
            (Kept::Day(day), _) => value::date(py, day)?,
            (Kept::Instant(instant), _) => value::datetime(py, instant)?,
            (Kept::Word, _) => value::text(py, fact.word().unwrap_or_default()),
            (Kept::Choice(choice), Kind::Choice(choices)) => {
                let choice = usize::from(choice).checked_sub(1).and_then(|n| choices.get(n));
                value::text(py, choice.copied().unwrap_or_default())
            }
            (Kept::Set(bits), Kind::Set(choices)) => {
                let chosen = choices.iter().enumerate().filter(|(n, _)| bits & (1 << n) != 0);
                PyList::new(py, chosen.map(|(_, choice)| choice))?.into_any()
            }
            (Kept::Object, _) => PyDict::new(py).into_any(),
            (Kept::Held, Kind::Text(_)) => {
                let texts = self.held.iter().flat_map(|held| &held.texts);
                let text = texts.filter(|(at, _)| *at == place).map(|(_, text)| text).next();
                value::text(py, text.map_or("", String::as_str))
            }
            (Kept::Held, _) => {
                let periods = self.held.iter().flat_map(|held| &held.periods);
                let found = periods.filter(|(at, _)| *at == place).map(|(_, found)| found).next();
                value::periods(py, found.map_or(&[], Vec::as_slice))?
            }
            _ => return Ok(None),
        }))
    }
}

impl Kept {
    fn given(self) -> Given<'static> {
        match self {
            // What is held is set apart.
            Kept::Nothing | Kept::Held => Given::Nothing,
            Kept::Flag(flag) => Given::Flag(flag),
            Kept::Number(number) => Given::Number(number),
            Kept::Day(day) => Given::Day(day),
            Kept::Instant(instant) => Given::Instant(instant),
            Kept::Word => Given::Word,
            Kept::Choice(choice) => Given::Choice(choice),
            Kept::Set(bits) => Given::Set(bits),
            Kept::Object => Given::Object,
        }
    }
}

impl Parts<'_, '_> {
    /// What is wrong with a question that the quick way did not take: asked again at the JSON door, so that a typed
    /// call and a text are refused alike.
    fn refused(&self, py: Python<'_>, rule: &'static Rule) -> PyErr {
        let facts = rule.facts.iter().filter(|fact| !fact.is_part()).zip(self.facts);
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

fn instant(given: &Bound<'_, PyAny>) -> Quick<Instant> {
    let Ok(moment) = given.cast::<PyDateTime>() else {
        return Ok(text(given).and_then(|text| Instant::parse_rfc3339(text).ok()).ok_or(Odd));
    };
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
    let Some(day) = Day::from_civil(moment.get_year(), moment.get_month(), moment.get_day()) else {
        return Ok(Err(Odd));
    };
    let clock = i64::from(moment.get_hour()) * 3600
        + i64::from(moment.get_minute()) * 60
        + i64::from(moment.get_second());
    let offset = i64::from(offset.get_days()) * 86_400 + i64::from(offset.get_seconds());
    Ok(Ok(Instant::new(i64::from(day.number()) * 86_400 + clock - offset)))
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

fn periods(given: &Bound<'_, PyAny>) -> Quick<Vec<Period>> {
    if !is_list(given) {
        return Ok(Err(Odd));
    }
    let mut periods = Vec::new();
    for item in given.try_iter()? {
        let item = item?;
        let Some((from, to)) = ends(&item)? else { return Ok(Err(Odd)) };
        let Some(from) = day(&from) else { return Ok(Err(Odd)) };
        let to = if text(&to) == Some("none") {
            None
        } else {
            match day(&to) {
                Some(to) => Some(to),
                None => return Ok(Err(Odd)),
            }
        };
        periods.push(Period { from, to });
    }
    Ok(Ok(periods))
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
