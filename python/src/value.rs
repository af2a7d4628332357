//! Values of the core as Python objects: frozen ones for answers, plain ones for `to_dict`.

use echeance::calendar::{LegalTime, LocalInstant};
use echeance::dynamic::{AsOf, Out, ValueKind};
use echeance::{AnswerDuty, AnswerValue, Day, Period};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyDate, PyDateTime, PyDelta, PyDict, PyList, PyNone, PyString, PyTuple, PyType, PyTzInfo,
};

use crate::frozen::frozen_dict;
use crate::names::ValueNames;

/// A `datetime.date`.
pub(crate) fn date(py: Python<'_>, day: Day) -> PyResult<Bound<'_, PyAny>> {
    let (year, month, day) = day.civil();
    PyDate::new(py, year, month, day).map(Bound::into_any)
}

/// A `datetime.datetime` in the legal time that decided, with its offset.
pub(crate) fn datetime(py: Python<'_>, instant: LocalInstant) -> PyResult<Bound<'_, PyAny>> {
    let (day, seconds, offset) = instant.clock();
    let (year, month, day) = day.civil();
    let zone = PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, offset, 0, true)?)?;
    let part = |number: u32| u8::try_from(number).unwrap_or(0);
    let (hour, minute) = (part(seconds / 3600), part(seconds / 60 % 60));
    PyDateTime::new(py, year, month, day, hour, minute, part(seconds % 60), 0, Some(&zone))
        .map(Bound::into_any)
}

/// A day, an instant or `None`.
pub(crate) fn moment<'py>(
    py: Python<'py>,
    as_of: AsOf,
    legal_time: LegalTime<'_>,
) -> PyResult<Bound<'py, PyAny>> {
    match as_of {
        AsOf::Missing => Ok(none(py)),
        AsOf::Day(day) => date(py, day),
        AsOf::Instant(instant) => datetime(py, instant.at(legal_time)),
    }
}

pub(crate) fn none(py: Python<'_>) -> Bound<'_, PyAny> {
    PyNone::get(py).to_owned().into_any()
}

pub(crate) fn text<'py>(py: Python<'py>, text: &str) -> Bound<'py, PyAny> {
    PyString::new(py, text).into_any()
}

/// Periods as a question gives them.
pub(crate) fn periods<'py>(py: Python<'py>, periods: &[Period]) -> PyResult<Bound<'py, PyAny>> {
    let list = PyList::empty(py);
    for period in periods {
        let item = PyDict::new(py);
        item.set_item("from", date(py, period.from)?)?;
        match period.to {
            Some(to) => item.set_item("to", date(py, to)?)?,
            None => item.set_item("to", "none")?,
        }
        list.append(item)?;
    }
    Ok(list.into_any())
}

static DUTY: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// A `dict` that does not change, with those entries.
fn read_only<'py>(dict: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    let frozen = frozen_dict(dict.py())?;
    frozen.update(dict.as_mapping())?;
    Ok(frozen.into_any())
}

/// A day, a moment or a number of days that a reading changes.
pub(crate) fn day<'py>(
    py: Python<'py>,
    out: Out,
    legal_time: LegalTime<'_>,
) -> PyResult<Bound<'py, PyAny>> {
    Ok(match out {
        Out::Day(day) => date(py, day)?,
        Out::Instant(instant) => datetime(py, instant.at(legal_time))?,
        Out::Number(number) => number.into_pyobject(py)?.into_any(),
        _ => none(py),
    })
}

/// Each act with its `Duty`.
fn duties<'py>(py: Python<'py>, duties: &[AnswerDuty]) -> PyResult<Bound<'py, PyAny>> {
    let class = DUTY.import(py, "echeance.parts", "Duty")?;
    let dict = frozen_dict(py)?;
    for duty in duties {
        let (from, by) = (frozen(py, &duty.from)?, frozen(py, &duty.by)?);
        dict.set_item(duty.act, class.call1((duty.state, from, by))?)?;
    }
    Ok(dict.into_any())
}

/// The value as a frozen object: a date, a moment, a number, a text, a tuple or a read-only mapping.
pub(crate) fn frozen<'py>(py: Python<'py>, value: &AnswerValue) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        AnswerValue::Null => none(py),
        AnswerValue::Day(day) => date(py, *day)?,
        AnswerValue::Instant(instant) => datetime(py, *instant)?,
        AnswerValue::Slugs(slugs) => PyTuple::new(py, slugs)?.into_any(),
        AnswerValue::States(states) => read_only(&entries(py, states)?)?,
        AnswerValue::Duties(acts) => duties(py, acts)?,
        AnswerValue::Options(options) => {
            let each = options.iter().map(|option| read_only(&option_entries(py, option)?));
            PyTuple::new(py, each.collect::<PyResult<Vec<_>>>()?)?.into_any()
        }
        AnswerValue::Message { to, subject, fr, en } => {
            let dict = PyDict::new(py);
            dict.set_item("to", to)?;
            let subject = entries(py, &[("fr", subject.fr), ("en", subject.en)])?;
            dict.set_item("subject", read_only(&subject)?)?;
            dict.set_item("body", read_only(&entries(py, &[("fr", fr), ("en", en)])?)?)?;
            read_only(&dict)?
        }
        _ => plain(py, value)?,
    })
}

/// The value of a decision as a frozen object; `None` where it has to be rendered.
pub(crate) fn quick<'py>(
    py: Python<'py>,
    out: Out,
    kind: ValueKind,
    names: &ValueNames,
    legal_time: LegalTime<'_>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let slug = |number| match names.slug(number) {
        Some(slug) => slug.bind(py).clone().into_any(),
        None => none(py),
    };
    Ok(Some(match (out, kind) {
        (_, ValueKind::Decisions | ValueKind::Duties(_) | ValueKind::Options { .. }) => {
            return Ok(None);
        }
        (Out::Null, _) => none(py),
        (Out::Day(day), _) => date(py, day)?,
        (Out::Instant(instant), _) => datetime(py, instant.at(legal_time))?,
        (Out::Number(number), _) => number.into_pyobject(py)?.into_any(),
        (Out::Flag(flag), _) => flag.into_pyobject(py)?.to_owned().into_any(),
        (Out::Slug(number), ValueKind::Slug(_)) => slug(number),
        (Out::States(states), ValueKind::States { .. }) => names.states(py, &states)?,
        _ => return Ok(None),
    }))
}

/// The value as `json.loads` would give it.
pub(crate) fn plain<'py>(py: Python<'py>, value: &AnswerValue) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        AnswerValue::Null => none(py),
        AnswerValue::Day(day) => text(py, &day.to_string()),
        AnswerValue::Instant(instant) => text(py, &instant.to_string()),
        AnswerValue::Number(number) => number.into_pyobject(py)?.into_any(),
        AnswerValue::Flag(flag) => flag.into_pyobject(py)?.to_owned().into_any(),
        AnswerValue::Slug(slug) => text(py, slug),
        AnswerValue::Text(words) => text(py, words),
        AnswerValue::Slugs(slugs) => PyList::new(py, slugs)?.into_any(),
        AnswerValue::States(states) => entries(py, states)?.into_any(),
        AnswerValue::Message { to, subject, fr, en } => {
            let dict = PyDict::new(py);
            dict.set_item("to", to)?;
            dict.set_item("subject", entries(py, &[("fr", subject.fr), ("en", subject.en)])?)?;
            dict.set_item("body", entries(py, &[("fr", fr), ("en", en)])?)?;
            dict.into_any()
        }
        AnswerValue::Options(options) => {
            let list = PyList::empty(py);
            for option in options {
                list.append(option_entries(py, option)?)?;
            }
            list.into_any()
        }
        AnswerValue::Duties(duties) => {
            let dict = PyDict::new(py);
            for duty in duties {
                let item = PyDict::new(py);
                item.set_item("state", duty.state)?;
                item.set_item("from", plain(py, &duty.from)?)?;
                item.set_item("by", plain(py, &duty.by)?)?;
                dict.set_item(duty.act, item)?;
            }
            dict.into_any()
        }
        AnswerValue::Decisions(answers) => {
            let dict = PyDict::new(py);
            for answer in answers {
                dict.set_item(answer.rule, answer_dict(py, answer, None)?)?;
            }
            dict.into_any()
        }
    })
}

fn entries<'py>(py: Python<'py>, states: &[(&str, &str)]) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (key, state) in states {
        dict.set_item(key, state)?;
    }
    Ok(dict)
}

fn option_entries<'py>(
    py: Python<'py>,
    (option, available, reason): &(&str, bool, &str),
) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("option", option)?;
    dict.set_item("available", available)?;
    dict.set_item("reason", reason)?;
    Ok(dict)
}

/// The whole answer, as `json.loads` would give it.
pub(crate) fn answer_dict<'py>(
    py: Python<'py>,
    answer: &echeance::Answer,
    id: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    if let Some(id) = id {
        dict.set_item("id", id)?;
    }
    dict.set_item("rule", answer.rule)?;
    dict.set_item("as_of", answer.as_of.as_deref())?;
    dict.set_item("outcome", answer.outcome)?;
    let reasons = PyList::empty(py);
    for reason in &answer.reasons {
        let item = PyDict::new(py);
        item.set_item("code", reason.code)?;
        item.set_item("number", reason.number)?;
        item.set_item("text", entries(py, &[("fr", &reason.fr), ("en", &reason.en)])?)?;
        item.set_item("sources", PyList::new(py, &reason.sources)?)?;
        reasons.append(item)?;
    }
    dict.set_item("reasons", reasons)?;
    let values = PyDict::new(py);
    for (name, value) in &answer.values {
        values.set_item(name, plain(py, value)?)?;
    }
    dict.set_item("values", values)?;
    dict.set_item("assumed", PyList::new(py, &answer.assumed)?)?;
    dict.set_item("missing", PyList::new(py, &answer.missing)?)?;
    let flips = PyList::empty(py);
    for flip in &answer.flips {
        let item = PyDict::new(py);
        item.set_item("fact", flip.fact)?;
        item.set_item("to", plain(py, &flip.to)?)?;
        item.set_item("outcome", flip.outcome)?;
        item.set_item("nature", flip.nature)?;
        flips.append(item)?;
    }
    dict.set_item("flips", flips)?;
    match &answer.next_change {
        Some((on, outcome)) => {
            let item = PyDict::new(py);
            item.set_item("on", plain(py, on)?)?;
            item.set_item("outcome", outcome)?;
            dict.set_item("next_change", item)?;
        }
        None => dict.set_item("next_change", py.None())?,
    }
    dict.set_item("readings", entries(py, &answer.readings)?)?;
    dict.set_item("contested", answer.contested)?;
    dict.set_item("days_contested", answer.days_contested)?;
    let contest = PyList::empty(py);
    for other in &answer.contest {
        let item = PyDict::new(py);
        item.set_item("reading", other.reading)?;
        item.set_item("choice", other.choice)?;
        item.set_item("outcome", other.outcome)?;
        let days = PyDict::new(py);
        for (name, day) in &other.days {
            days.set_item(name, plain(py, day)?)?;
        }
        item.set_item("days", days)?;
        contest.append(item)?;
    }
    dict.set_item("contest", contest)?;
    dict.set_item("next_steps", PyList::new(py, &answer.next_steps)?)?;
    if answer.legal_time_given {
        dict.set_item("legal_time", "given")?;
    }
    dict.set_item("rules_version", echeance::RULES_VERSION)?;
    Ok(dict)
}
