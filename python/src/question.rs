//! From Python values to a question. What is wrong with one is for the core to find: a value that no fact takes is
//! handed on as such.

use std::convert::Infallible;
use std::sync::{Arc, OnceLock};

use echeance::dynamic::face::{self, CheckedCase, Fault, Wrong};
use echeance::dynamic::{
    AsOf, Asked, Case, Clock, FactSpec, Input, Kind, MAX_VALUES, Out, Question, ReasonSpec,
};
use echeance::dynamic::{Rule, Value, fact_value};
use echeance::{Day, Error, ErrorCode, Instant, Period, Reading, Readings, calendar};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyDate, PyDateAccess, PyDateTime, PyDelta, PyDeltaAccess, PyDict, PyInt, PyList,
    PyString, PyTimeAccess, PyTuple, PyTzInfoAccess,
};

use crate::error::{raised, raised_with};
use crate::foreign::native;
use crate::json::{dict_of, is_list};
use crate::legal_time::LegalTime;
use crate::value;

/// What a call gives for one argument; a keyword left out and `None` are the same.
pub(crate) type Argument<'a, 'py> = Option<&'a Bound<'py, PyAny>>;

/// What a typed call gives for a fact. A keyword left out is absent, and `None` says that the fact is not known.
pub(crate) enum Fact<'a, 'py> {
    Absent,
    Given(Borrowed<'a, 'py, PyAny>),
}

impl<'a, 'py> FromPyObject<'a, 'py> for Fact<'a, 'py> {
    type Error = Infallible;

    fn extract(given: Borrowed<'a, 'py, PyAny>) -> Result<Self, Infallible> {
        Ok(Fact::Given(given))
    }
}

/// A question that was asked without an error, kept so that the parts of its answer can be worked out later.
#[derive(Clone)]
pub(crate) struct Asking(Arc<Kept>);

struct Kept {
    rule: &'static Rule,
    case: Held,
    /// The moment as it was given, where it is an instant.
    as_of_text: Option<Box<str>>,
    /// Whether nothing is unknown that decides.
    is_decided: bool,
    /// What was asked, where it borrows nothing.
    asked: OnceLock<Box<Asked<'static>>>,
}

/// A case that is kept.
#[expect(
    clippy::large_enum_variant,
    reason = "nearly every case borrows nothing: a box would be an allocation a call"
)]
enum Held {
    Whole(CheckedCase<'static>),
    /// One that borrows: it is put together, and checked, each time that it is asked.
    Parts(Box<Parts>),
}

struct Parts {
    /// The case but for what it borrows.
    case: Case<'static>,
    lent: Vec<(usize, Lent)>,
    /// The data of legal time, where they were given.
    legal_time: Option<Py<LegalTime>>,
}

/// A value of a fact that a case borrows.
enum Lent {
    Text(Box<str>),
    Periods(Box<[Period]>),
}

impl Parts {
    fn of(case: &Case<'_>, legal_time: Option<Py<LegalTime>>) -> Parts {
        let mut kept = Case::new(case.as_of, case.readings);
        kept.assumed = case.assumed;
        let mut lent = Vec::new();
        for (place, (kept, known)) in kept.facts.iter_mut().zip(&case.facts).enumerate() {
            match known {
                Value::Text(text) => lent.push((place, Lent::Text((*text).into()))),
                Value::Periods(periods) => lent.push((place, Lent::Periods((*periods).into()))),
                value => *kept = value.detached().unwrap_or_default(),
            }
        }
        Parts { case: kept, lent, legal_time }
    }

    fn case(&self) -> Case<'_> {
        let mut case: Case<'_> = self.case;
        case.legal_time = given(self.legal_time.as_ref().map(Py::get));
        for (place, value) in &self.lent {
            if let Some(fact) = case.facts.get_mut(*place) {
                *fact = match value {
                    Lent::Text(text) => Value::Text(text),
                    Lent::Periods(periods) => Value::Periods(periods),
                };
            }
        }
        case
    }
}

impl Asking {
    /// Asks the question, and gives the number of its outcome. Where nothing is unknown one decision is enough; it is not
    /// kept, since to decide again takes less than to move its values.
    pub(crate) fn new(
        rule: &'static Rule,
        case: &CheckedCase<'_>,
        as_of_text: Option<Box<str>>,
        legal_time: Option<Py<LegalTime>>,
    ) -> Result<(Asking, u8), Fault> {
        let decided = case.decide()?.map(|decision| decision.outcome);
        let outcome = decided.map_or_else(|| case.ask().map(|asked| asked.outcome()), Ok)?;
        let is_decided = decided.is_some();
        let case = match case.detached() {
            Some(whole) => Held::Whole(whole),
            None => Held::Parts(Box::new(Parts::of(case.case(), legal_time))),
        };
        let asked = OnceLock::new();
        Ok((Asking(Arc::new(Kept { rule, case, as_of_text, is_decided, asked })), outcome))
    }

    /// The values, where one decision gives them: nothing is unknown, and none of them follows from duties.
    pub(crate) fn decided(&self) -> Option<[Out; MAX_VALUES]> {
        let kept = &*self.0;
        if !kept.is_decided {
            return None;
        }
        let decision = match &kept.case {
            Held::Whole(case) => case.decide().ok()?,
            Held::Parts(parts) => kept.rule.decide(&parts.case()).ok()?,
        }?;
        decision.duties.is_none().then_some(decision.values)
    }

    /// The reasons, where one decision gives them.
    pub(crate) fn decided_reasons(
        &self,
    ) -> Option<impl Iterator<Item = &'static ReasonSpec> + use<>> {
        match &self.0.case {
            Held::Whole(case) if self.0.is_decided => case.decided_reasons(),
            _ => None,
        }
    }

    /// The moment as it was given, where it is an instant.
    pub(crate) fn as_of_text(&self) -> Option<&str> {
        self.0.as_of_text.as_deref()
    }

    /// The data of legal time, where they were given.
    pub(crate) fn legal_time_given(&self) -> Option<&Py<LegalTime>> {
        match &self.0.case {
            Held::Whole(_) => None,
            Held::Parts(parts) => parts.legal_time.as_ref(),
        }
    }

    /// By which data instants are days.
    pub(crate) fn legal_time(&self) -> calendar::LegalTime<'_> {
        given(self.legal_time_given().map(Py::get))
    }

    /// Hands over what was asked.
    pub(crate) fn read<R>(
        &self,
        py: Python<'_>,
        read: impl FnOnce(&Asked<'_>) -> PyResult<R>,
    ) -> PyResult<R> {
        let kept = &*self.0;
        let failed = |error: Error| raised(py, &error);
        match &kept.case {
            Held::Parts(parts) => read(&kept.rule.ask(&parts.case()).map_err(failed)?),
            Held::Whole(case) => {
                if let Some(asked) = kept.asked.get() {
                    return read(asked);
                }
                let asked = case.ask().map_err(|fault| failed(fault.named(kept.rule)))?;
                read(kept.asked.get_or_init(|| Box::new(asked)))
            }
        }
    }

    /// The same of one of the answers that it holds, by its place among them.
    pub(crate) fn read_part<R>(
        &self,
        py: Python<'_>,
        part: Option<usize>,
        read: impl FnOnce(&Asked<'_>) -> PyResult<R>,
    ) -> PyResult<R> {
        self.read(py, |asked| {
            let Some(part) = part else { return read(asked) };
            let mut read = Some(read);
            let mut result = None;
            let mut place = 0;
            asked.decisions(|decision| {
                if place == part {
                    result = read.take().map(|read| read(&decision));
                }
                place += 1;
            });
            result.unwrap_or_else(|| Err(PyValueError::new_err("the answer has no such decision")))
        })
    }
}

/// The case of a typed call whose arguments mean themselves: days, flags, texts, numbers, `None`. `None` where one does not,
/// or is refused: [`Taking`] takes every argument, and says what is wrong with it. Most calls are such, and take half the
/// time so.
#[inline(always)]
pub(crate) fn plain_case<'a>(
    rule: &'static Rule,
    as_of: Argument<'a, '_>,
    facts: &'a [Fact<'a, '_>],
) -> Option<CheckedCase<'a>> {
    let as_of = match as_of {
        Some(_) if rule.clock == Clock::Instant => return None,
        Some(day) => plain_input(day, true)?,
        None => Input::Absent,
    };
    let mut case = CheckedCase::blank(rule, as_of, Readings::default()).ok()?;
    for (place, spec) in rule.facts.iter().enumerate() {
        let input = match facts.get(place) {
            // Parts of an object are given inside it.
            Some(Fact::Absent) | None => Input::Absent,
            Some(Fact::Given(given)) => plain_input(given, spec.kind == Kind::Day)?,
        };
        case.give(place, input).ok()?;
    }
    Some(case)
}

fn plain_input<'a>(given: &'a Bound<'_, PyAny>, takes_day: bool) -> Option<Input<'a>> {
    if let Ok(date) = given.cast_exact::<PyDate>() {
        let day = Day::from_civil(date.get_year(), date.get_month(), date.get_day());
        return day.filter(|_| takes_day).map(Input::from);
    }
    let is_plain = given.is_none()
        || given.is_exact_instance_of::<PyBool>()
        || given.is_exact_instance_of::<PyString>()
        || given.is_exact_instance_of::<PyInt>();
    is_plain.then(|| input(given).ok()).flatten()
}

/// The data that were given, else those built in.
pub(crate) fn given(legal_time: Option<&LegalTime>) -> calendar::LegalTime<'_> {
    legal_time.map_or(calendar::LegalTime::BUILT_IN, |legal_time| legal_time.data().into())
}

/// How to mend a `datetime` where a day is taken.
const DATE_OF: &str = "give a date: of a datetime or a Timestamp, its .date(); of a datetime64, its .astype('datetime64[D]')";

/// A question as it is taken from Python, fact by fact.
pub(crate) struct Taking<'py> {
    py: Python<'py>,
    rule: &'static Rule,
    question: Question<'static>,
    as_of: Option<Bound<'py, PyAny>>,
    legal_time: Option<Py<LegalTime>>,
    /// The facts that a Python object gives, each with its place; the parts of an object are such facts too.
    given: Vec<(usize, Bound<'py, PyAny>)>,
    periods: Vec<(usize, Vec<Period>)>,
    /// The fields that take a day and were given a `datetime`.
    datetimes: Vec<String>,
}

impl<'py> Taking<'py> {
    pub(crate) fn new(
        py: Python<'py>,
        rule: &'static Rule,
        as_of: Argument<'_, 'py>,
    ) -> PyResult<Self> {
        let is_instant = rule.clock == Clock::Instant;
        let mut datetimes = Vec::new();
        if let Some(as_of) = as_of
            && !is_instant
            && native(as_of)?.is_instance_of::<PyDateTime>()
        {
            datetimes.push("as_of".to_owned());
        }
        let as_of = as_of.map(|given| plain(given, !is_instant, is_instant)).transpose()?;
        let given = Vec::with_capacity(rule.facts.len());
        let question = Question::of_rule(rule);
        let (periods, legal_time) = (Vec::new(), None);
        Ok(Taking { py, rule, question, as_of, legal_time, given, periods, datetimes })
    }

    /// Takes the data of legal time.
    pub(crate) fn legal_time(&mut self, legal_time: Option<Py<LegalTime>>) {
        self.legal_time = legal_time;
    }

    /// Takes the fact at that place.
    pub(crate) fn fact(&mut self, place: usize, given: &Bound<'py, PyAny>) -> PyResult<()> {
        let Some(fact) = self.rule.facts.get(place) else { return Ok(()) };
        match fact.kind {
            Kind::Set(_) if is_list(given) => {
                let set = set(fact.kind, given)?.map(|bits| Input::Value(Value::Set(bits)));
                self.question.set(place, set.unwrap_or_else(Input::Wrong));
            }
            Kind::Periods if is_list(given) => match self.list(fact, given)? {
                Ok(periods) => self.periods.push((place, periods)),
                Err(wrong) => self.question.set(place, Input::Wrong(wrong)),
            },
            Kind::Object if !given.is_instance_of::<PyString>() => match dict_of(given)? {
                Some(parts) => {
                    self.question.set(place, Input::Value(Value::Given));
                    self.named(&format!("{}.", fact.name), &parts)?;
                }
                None => self.given.push((place, given.clone())),
            },
            kind => {
                if kind == Kind::Day && native(given)?.is_instance_of::<PyDateTime>() {
                    self.datetimes.push(format!("facts.{}", fact.name));
                }
                let plain = plain(given, kind == Kind::Day, kind == Kind::Instant)?;
                self.given.push((place, plain));
            }
        }
        Ok(())
    }

    /// Takes the facts of a `dict`, or the parts of an object: `within` is then the name of its fact, with a point.
    fn named(&mut self, within: &str, given: &Bound<'py, PyDict>) -> PyResult<()> {
        for (name, fact) in given {
            let name = key(&name)?;
            let place = self.rule.fact_place(&format!("{within}{name}"));
            match place.filter(|_| !name.contains('.')) {
                Some(place) => self.fact(place, &fact)?,
                None => self.question.refuse_field(&format!("facts.{within}{name}")),
            }
        }
        Ok(())
    }

    /// Takes facts by name.
    pub(crate) fn facts(&mut self, given: Argument<'_, 'py>) -> PyResult<()> {
        let Some(given) = given.filter(|given| !given.is_none()) else { return Ok(()) };
        match dict_of(given)? {
            Some(facts) => self.named("", &facts)?,
            None => self.question.refuse_facts(),
        }
        Ok(())
    }

    /// Takes the choices of readings.
    pub(crate) fn readings(&mut self, given: Argument<'_, 'py>) -> PyResult<()> {
        let Some(given) = given.filter(|given| !given.is_none()) else { return Ok(()) };
        let Some(readings) = dict_of(given)? else {
            self.question.refuse_readings();
            return Ok(());
        };
        for (name, choice) in readings {
            self.question.set_reading(&key(&name)?, input(&plain(&choice, false, false)?)?);
        }
        Ok(())
    }

    /// The periods of a list, each an object or a pair.
    fn list(
        &mut self,
        fact: &FactSpec,
        given: &Bound<'py, PyAny>,
    ) -> PyResult<Result<Vec<Period>, Wrong>> {
        let mut periods = Ok(Vec::new());
        for (index, item) in given.try_iter()?.enumerate() {
            let item = item?;
            let ends = match (item.cast::<PyTuple>(), dict_of(&item)?) {
                (Ok(pair), _) if pair.len() == 2 => [pair.get_item(0).ok(), pair.get_item(1).ok()],
                (_, Some(object)) => {
                    for name in object.keys() {
                        let name = key(&name)?;
                        if name != "from" && name != "to" {
                            let field = format!("facts.{}[{index}].{name}", fact.name);
                            self.question.refuse_field(&field);
                        }
                    }
                    [object.get_item("from")?, object.get_item("to")?]
                }
                _ => {
                    let wrong = Wrong { code: ErrorCode::WrongType, item: Some((index, "")) };
                    periods = periods.and(Err(wrong));
                    continue;
                }
            };
            let [from, to] = ends.map(|end| end.map(|end| plain(&end, true, false)).transpose());
            // An end that is not there is one that is `None`.
            let [from, to] = [from?, to?].map(|end| end.unwrap_or_else(|| value::none(self.py)));
            let period = face::period(index, input(&from)?, input(&to)?);
            // The first wrong item is the one that is named.
            periods = periods.and_then(|mut taken: Vec<_>| {
                taken.push(period?);
                Ok(taken)
            });
        }
        Ok(periods)
    }

    /// Hands over the case, once it was checked.
    fn checked<R>(&self, read: impl FnOnce(&CheckedCase<'_>) -> Result<R, Error>) -> PyResult<R> {
        let mut question: Question<'_> = self.question.clone();
        question = question.legal_time(given(self.legal_time.as_ref().map(Py::get)));
        if let Some(as_of) = &self.as_of {
            question = question.as_of(input(as_of)?);
        }
        for (place, given) in &self.given {
            question.set(*place, input(given)?);
        }
        for (place, periods) in &self.periods {
            question.set(*place, Input::from(periods.as_slice()));
        }
        let result = question.checked().and_then(|case| read(&case));
        result.map_err(|error| {
            let is_datetime = error.code == ErrorCode::NotADate
                && self.datetimes.iter().any(|field| error.field.as_deref() == Some(field));
            raised_with(self.py, &error, is_datetime.then_some(DATE_OF))
        })
    }

    /// Asks the question, and gives the number of its outcome.
    pub(crate) fn ask(self) -> PyResult<(Asking, u8)> {
        let as_of = self.as_of.as_ref().filter(|_| self.rule.clock == Clock::Instant);
        let as_of_text = match as_of {
            Some(moment) if moment.is_instance_of::<PyDateTime>() => Some(iso(moment)?),
            Some(text) => text.cast::<PyString>().ok().cloned(),
            None => None,
        };
        let as_of_text = as_of_text.map(|text| text.to_string_lossy().into());
        let legal_time = self.legal_time.as_ref().map(|given| given.clone_ref(self.py));
        self.checked(|case| {
            let asking = Asking::new(self.rule, case, as_of_text, legal_time);
            asking.map_err(|fault| fault.named(self.rule))
        })
    }

    /// The moment and the readings of the question.
    pub(crate) fn moment(&self) -> PyResult<(AsOf, Readings)> {
        self.checked(|case| Ok((case.case().as_of, case.case().readings)))
    }
}

/// The value, but for a day or a moment where none is taken: that is given as its text.
pub(crate) fn plain<'py>(
    given: &Bound<'py, PyAny>,
    takes_day: bool,
    takes_instant: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let given = native(given)?;
    if !given.is_instance_of::<PyDate>() {
        return Ok(given);
    }
    // A moment is an instance of it too.
    let is_moment = given.is_instance_of::<PyDateTime>();
    let takes = if is_moment { takes_instant } else { takes_day };
    if takes { Ok(given) } else { iso(&given).map(Bound::into_any) }
}

/// A key of a `dict` as a text.
fn key(name: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(name.str()?.to_string_lossy().into_owned())
}

fn iso<'py>(given: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyString>> {
    Ok(given.call_method0("isoformat")?.cast_into()?)
}

/// The value as the core takes it; days and moments are those of [`plain`].
pub(crate) fn input<'a>(given: &'a Bound<'_, PyAny>) -> PyResult<Input<'a>> {
    let wrong = Input::Wrong(ErrorCode::WrongType.into());
    Ok(if given.is_none() {
        Input::Unknown
    } else if let Ok(text) = given.cast::<PyString>() {
        // A lone surrogate is no text.
        text.to_str().map_or(wrong, Input::Text)
    } else if let Ok(flag) = given.cast::<PyBool>() {
        flag.is_true().into()
    } else if given.is_instance_of::<PyInt>() {
        // As in JSON: beyond 64 bits the type is wrong; below, no fact accepts a number that large.
        match (given.extract::<i64>(), given.extract::<u64>()) {
            (Ok(number), _) => Input::Number(number),
            (_, Ok(_)) => Input::Number(i64::MAX),
            _ => wrong,
        }
    } else if let Some(instant) = instant(given)? {
        instant.into()
    } else if let Ok(date) = given.cast::<PyDate>() {
        let day = Day::from_civil(date.get_year(), date.get_month(), date.get_day());
        day.map_or(wrong, Input::from)
    } else {
        wrong
    })
}

/// The instant of a `datetime`; `None` for any other object.
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

pub(crate) fn set(kind: Kind, given: &Bound<'_, PyAny>) -> PyResult<Result<u32, Wrong>> {
    let mut bits = 0;
    for (index, item) in given.try_iter()?.enumerate() {
        match face::set_bit(kind, index, input(&plain(&item?, false, false)?)?) {
            Ok(bit) => bits |= bit,
            Err(wrong) => return Ok(Err(wrong)),
        }
    }
    Ok(Ok(bits))
}

/// A question as Python values: moment, facts and readings, as a typed call takes them.
pub(crate) fn to_python<'py>(
    py: Python<'py>,
    asked: &Asked<'_>,
) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyDict>, Bound<'py, PyDict>)> {
    let case = asked.case();
    let facts = PyDict::new(py);
    for (place, fact) in asked.rule().facts.iter().enumerate() {
        // What was left out is left out again, so that it is still supposed.
        if asked.assumed().has(place) {
            continue;
        }
        let given = fact_to_python(py, asked, place, case.fact(place))?;
        match fact.name.split_once('.') {
            Some((whole, part)) => {
                if let Some(whole) = facts.get_item(whole)?
                    && let Ok(whole) = whole.cast::<PyDict>()
                {
                    whole.set_item(part, given)?;
                }
            }
            None => facts.set_item(fact.name, given)?,
        }
    }
    let readings = PyDict::new(py);
    for reading in Reading::ALL {
        let chosen = echeance::Chosen::of(reading, case.readings.chosen(reading));
        if let Some(chosen) = chosen {
            readings.set_item(reading.slug(), chosen.slug())?;
        }
    }
    Ok((value::moment(py, case.as_of, case.legal_time)?, facts, readings))
}

fn fact_to_python<'py>(
    py: Python<'py>,
    asked: &Asked<'_>,
    place: usize,
    known: Value<'_>,
) -> PyResult<Bound<'py, PyAny>> {
    let rule = asked.rule();
    Ok(match known {
        Value::Unknown => value::none(py),
        Value::Set(bits) => {
            let choices = rule.facts.get(place).map_or(&[][..], |fact| fact.kind.choices());
            let chosen = choices.iter().enumerate().filter(|(n, _)| bits & (1 << n) != 0);
            PyList::new(py, chosen.map(|(_, choice)| choice.slug))?.into_any()
        }
        Value::Text(text) => value::text(py, text),
        Value::Periods(periods) => value::periods(py, periods)?,
        Value::Given => PyDict::new(py).into_any(),
        _ => value::frozen(py, &fact_value(rule, place, known, asked.case().legal_time))?,
    })
}

/// The instant of an argument that is a `datetime` and nothing else.
pub(crate) fn instant_of(given: &Bound<'_, PyAny>, name: &str) -> PyResult<Instant> {
    instant(given)?.ok_or_else(|| PyTypeError::new_err(format!("{name} is no datetime")))
}
