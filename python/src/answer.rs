//! The answer: one frozen class for all rules. The outcome is there; every other part is worked out when first read.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

use echeance::dynamic::{Asked, ReasonSpec, Rule, ValueKind, fact_value};
use echeance::{Chosen, Error};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};

use crate::error::raised;
use crate::frozen::frozen_dict;
use crate::legal_time::LegalTime;
use crate::letter::lang_of;
use crate::names::names;
use crate::question::{Argument, Asking, Fact, Taking, plain_case, to_python};
use crate::reason::Reason;
use crate::statements;
use crate::timeline::Timeline;
use crate::value;

/// The answer of a rule to a question.
///
/// `undetermined` is an outcome, and a "no" is an answer. The outcome is worked out at once, every other part when it is
/// first read; then it is kept.
#[pyclass(frozen, generic, weakref, module = "echeance")]
pub(crate) struct Answer {
    asking: Asking,
    /// Where it is one of the answers that another one holds: its place among them.
    part: Option<usize>,
    rule: &'static Rule,
    outcome: u8,
    parts: OnceLock<Box<Cells>>,
}

/// The parts that were read.
#[derive(Default)]
struct Cells {
    reasons: Part,
    values: Part,
    assumed: Part,
    missing: Part,
    flips: Part,
    next_change: Part,
    readings: Part,
    contest: Part,
    next_steps: Part,
    steps: Part,
}

/// A part that is worked out once. Not a [`PyOnceLock`]: that one lets other threads run before it is set, which
/// takes longer than most parts.
type Part = OnceLock<Py<PyAny>>;

static FLIP: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static NEXT_CHANGE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static CONTEST: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// A class of `echeance.parts`.
fn class<'py>(
    py: Python<'py>,
    cell: &'static PyOnceLock<Py<PyType>>,
    name: &str,
) -> PyResult<&'py Bound<'py, PyType>> {
    cell.import(py, "echeance.parts", name)
}

impl Answer {
    fn new(asking: Asking, part: Option<usize>, rule: &'static Rule, outcome: u8) -> Answer {
        Answer { asking, part, rule, outcome, parts: OnceLock::new() }
    }

    /// The answer to a typed call. The facts are in the order of the rule's table; the parts of an object come inside
    /// it.
    pub(crate) fn to<'py>(
        py: Python<'py>,
        rule: &'static Rule,
        as_of: Argument<'_, 'py>,
        facts: &[Fact<'_, 'py>],
        readings: Argument<'_, 'py>,
    ) -> PyResult<Answer> {
        if readings.is_none()
            && let Some(case) = plain_case(rule, as_of, facts)
            && let Ok((asking, outcome)) = Asking::new(rule, &case, None, None)
        {
            return Ok(Answer::new(asking, None, rule, outcome));
        }
        // What is more than plain, or wrong.
        let mut taking = Taking::new(py, rule, as_of)?;
        for (place, fact) in facts.iter().enumerate() {
            if let Fact::Given(fact) = fact {
                taking.fact(place, fact)?;
            }
        }
        taking.readings(readings)?;
        let (asking, outcome) = taking.ask()?;
        Ok(Answer::new(asking, None, rule, outcome))
    }

    /// Hands over what was asked.
    pub(crate) fn read<R>(
        &self,
        py: Python<'_>,
        read: impl FnOnce(&Asked<'_>) -> PyResult<R>,
    ) -> PyResult<R> {
        self.asking.read_part(py, self.part, read)
    }

    /// A part, worked out where it was not read yet. If two threads read it first at once, one object is kept.
    fn part<'py>(
        &self,
        py: Python<'py>,
        cell: fn(&Cells) -> &Part,
        read: impl FnOnce() -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let cell = cell(self.parts.get_or_init(Box::default));
        let kept = if let Some(kept) = cell.get() {
            kept
        } else {
            let part = read()?.unbind();
            cell.get_or_init(|| part)
        };
        Ok(kept.clone_ref(py))
    }

    /// A part that is read off what was asked.
    fn asked_part<'py>(
        &self,
        py: Python<'py>,
        cell: fn(&Cells) -> &Part,
        read: impl FnOnce(&Asked<'_>) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        self.part(py, cell, || self.read(py, read))
    }

    /// The whole answer of the core.
    fn whole(&self, py: Python<'_>) -> PyResult<echeance::Answer> {
        self.read(py, |asked| Ok(asked.answer()))
    }

    fn reasons_of<'py>(
        &self,
        py: Python<'py>,
        each: impl Iterator<Item = &'static ReasonSpec>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let each = each.map(|spec| Bound::new(py, Reason::of(&self.asking, self.part, spec)));
        Ok(PyTuple::new(py, each.collect::<PyResult<Vec<_>>>()?)?.into_any())
    }

    /// The values, read off one decision where that gives them.
    fn values_of<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let decided = if self.part.is_none() { self.asking.decided() } else { None };
        let dict = frozen_dict(py)?;
        let names = names(py, self.rule)?;
        let legal_time = self.asking.legal_time();
        for (place, (spec, names)) in self.rule.values.iter().zip(&names.values).enumerate() {
            let out = match decided.as_ref().and_then(|values| values.get(place)) {
                Some(out) => *out,
                None => self.read(py, |asked| Ok(asked.value(place)))?,
            };
            let object = match (value::quick(py, out, spec.kind, names, legal_time)?, spec.kind) {
                (Some(object), _) => object,
                (None, ValueKind::Decisions) => self.read(py, |asked| self.decisions(py, asked))?,
                (None, _) => self.read(py, |asked| match asked.values().get(place) {
                    Some((_, given)) => value::frozen(py, given),
                    None => Ok(value::none(py)),
                })?,
            };
            dict.set_item(&names.name, object)?;
        }
        Ok(dict.into_any())
    }

    fn decisions<'py>(&self, py: Python<'py>, asked: &Asked<'_>) -> PyResult<Bound<'py, PyAny>> {
        let mut decided = Vec::new();
        asked.decisions(|decision| decided.push((decision.rule(), decision.outcome())));
        let dict = frozen_dict(py)?;
        for (place, (rule, outcome)) in decided.into_iter().enumerate() {
            let answer = Answer::new(self.asking.clone(), Some(place), rule, outcome);
            dict.set_item(rule.slug, answer)?;
        }
        Ok(dict.into_any())
    }
}

#[pymethods]
impl Answer {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str) {
        ("outcome", "reasons", "values")
    }

    /// The slug of the rule.
    #[getter]
    fn rule(&self, py: Python<'_>) -> PyResult<Py<PyString>> {
        Ok(names(py, self.rule)?.rule.clone_ref(py))
    }

    /// When it was asked: a day, or a moment in the legal time of Québec.
    #[getter]
    fn as_of<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.read(py, |asked| value::moment(py, asked.case().as_of, asked.case().legal_time))
    }

    /// The slug of the outcome, or `undetermined`.
    #[getter]
    fn outcome(&self, py: Python<'_>) -> PyResult<Py<PyString>> {
        Ok(names(py, self.rule)?.outcome(self.outcome).clone_ref(py))
    }

    /// Every condition that gives the outcome, with its sentence and sources.
    #[getter]
    fn reasons(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.part(
            py,
            |cells| &cells.reasons,
            || {
                let decided =
                    if self.part.is_none() { self.asking.decided_reasons() } else { None };
                match decided {
                    Some(each) => self.reasons_of(py, each),
                    None => self.read(py, |asked| self.reasons_of(py, asked.reasons())),
                }
            },
        )
    }

    /// The values of the rule by name, read-only; `None` if not known or not there.
    ///
    /// As JSON: `json.dumps(answer.values, default=echeance.plain)`.
    #[getter]
    fn values(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.part(py, |cells| &cells.values, || self.values_of(py))
    }

    /// The facts that an undetermined outcome depends on, the decisive ones first.
    #[getter]
    fn missing(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.asked_part(
            py,
            |cells| &cells.missing,
            |asked| {
                let names: Vec<_> = asked.rule().names(asked.missing().places()).collect();
                Ok(PyTuple::new(py, names)?.into_any())
            },
        )
    }

    /// The facts that were left out and took their default: the answer rests on them.
    #[getter]
    fn assumed(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.asked_part(
            py,
            |cells| &cells.assumed,
            |asked| {
                let names: Vec<_> = asked.rule().names(asked.assumed().places()).collect();
                Ok(PyTuple::new(py, names)?.into_any())
            },
        )
    }

    /// Changes of one fact that would give a better outcome.
    #[getter]
    fn flips(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.asked_part(
            py,
            |cells| &cells.flips,
            |asked| {
                let class = class(py, &FLIP, "Flip")?;
                let rule = asked.rule();
                let each = asked.flips().map(|flip| {
                    let fact = rule.facts.get(flip.fact).map_or("", |fact| fact.name);
                    let to = value::frozen(
                        py,
                        &fact_value(rule, flip.fact, flip.to, asked.case().legal_time),
                    )?;
                    class.call1((fact, to, rule.outcome_slug(flip.outcome), flip.nature.slug()))
                });
                Ok(PyTuple::new(py, each.collect::<PyResult<Vec<_>>>()?)?.into_any())
            },
        )
    }

    /// When time alone gives another outcome, and which.
    #[getter]
    fn next_change(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.asked_part(
            py,
            |cells| &cells.next_change,
            |asked| {
                let Some(change) = asked.next_change() else { return Ok(value::none(py)) };
                let on = value::moment(py, change.on, asked.case().legal_time)?;
                let outcome = asked.rule().outcome_slug(change.outcome);
                class(py, &NEXT_CHANGE, "NextChange")?.call1((on, outcome))
            },
        )
    }

    /// The readings that the answer uses, each with its choice. Read-only.
    #[getter]
    fn readings(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.asked_part(
            py,
            |cells| &cells.readings,
            |asked| {
                let dict = frozen_dict(py)?;
                for (reading, choice) in asked.readings() {
                    dict.set_item(reading.slug(), Chosen::of(reading, choice).map(Chosen::slug))?;
                }
                Ok(dict.into_any())
            },
        )
    }

    /// Whether another choice of one reading gives another outcome.
    #[getter]
    fn contested(&self, py: Python<'_>) -> PyResult<bool> {
        self.read(py, |asked| Ok(asked.contested()))
    }

    /// Whether another choice of one reading gives another day.
    #[getter]
    fn days_contested(&self, py: Python<'_>) -> PyResult<bool> {
        self.read(py, |asked| Ok(asked.days_contested()))
    }

    /// Those choices, each with the outcome and the days that it gives.
    #[getter]
    fn contest(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.asked_part(
            py,
            |cells| &cells.contest,
            |asked| {
                let class = class(py, &CONTEST, "Contest")?;
                let each = asked.contest().map(|contest| {
                    let choice = Chosen::of(contest.reading, contest.choice).map(Chosen::slug);
                    let outcome = asked.rule().outcome_slug(contest.outcome);
                    let days = frozen_dict(py)?;
                    for (name, day) in contest.days() {
                        days.set_item(
                            name.to_string(),
                            value::day(py, day, asked.case().legal_time)?,
                        )?;
                    }
                    class.call1((contest.reading.slug(), choice, outcome, days))
                });
                Ok(PyTuple::new(py, each.collect::<PyResult<Vec<_>>>()?)?.into_any())
            },
        )
    }

    /// The ids of the statements that explain what a person can do now, in order, contacts last.
    #[getter]
    fn next_steps(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.asked_part(
            py,
            |cells| &cells.next_steps,
            |asked| Ok(PyTuple::new(py, asked.next_steps().collect::<Vec<_>>())?.into_any()),
        )
    }

    /// Those statements, with their words.
    #[getter]
    fn steps(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.asked_part(
            py,
            |cells| &cells.steps,
            |asked| {
                let ids = asked.next_steps();
                let found = ids.filter_map(echeance::statements::by_id);
                Ok(statements::tuple(py, found)?.into_any())
            },
        )
    }

    /// The answer in words, for a person: several lines, in French or English.
    #[pyo3(signature = (lang = "fr"))]
    fn explain(&self, py: Python<'_>, lang: &str) -> PyResult<String> {
        let lang = lang_of(lang)?;
        self.read(py, |asked| Ok(asked.explain(lang)))
    }

    /// The days of the answer as a drawing (SVG), in French or English: a line for each, with its words and its day.
    #[pyo3(signature = (lang = "fr"))]
    fn timeline(&self, py: Python<'_>, lang: &str) -> PyResult<Timeline> {
        let lang = lang_of(lang)?;
        self.read(py, |asked| Ok(Timeline(asked.timeline(lang))))
    }

    /// What a notebook shows: the whole explanation with the timeline, in French.
    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("echeance.notebook")?.call_method1("shown", (slf,))
    }

    /// The whole answer as the JSON interface gives it: texts, numbers, lists, dicts.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let mut answer = self.whole(py)?;
        if let (Some(text), None) = (self.asking.as_of_text(), self.part) {
            answer.as_of = Some(text.to_owned());
        }
        value::answer_dict(py, &answer, None)
    }

    fn __eq__(&self, py: Python<'_>, other: &Answer) -> PyResult<bool> {
        if self.rule.number != other.rule.number || self.outcome != other.outcome {
            return Ok(false);
        }
        Ok(self.whole(py)? == other.whole(py)?)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        (self.rule.number, self.outcome).hash(&mut hasher);
        let day = self.read(py, |asked| Ok(asked.case().day()))?;
        day.hash(&mut hasher);
        Ok(hasher.finish())
    }

    /// Shows no fact and no value: they may be personal.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let codes = self.read(py, |asked| {
            let codes: Vec<_> = asked.reasons().map(|reason| reason.slug).collect();
            Ok(codes.join("', '"))
        })?;
        Ok(format!(
            "<Answer rule='{}' outcome='{}' reasons=['{codes}']>",
            self.rule.slug,
            self.rule.outcome_slug(self.outcome),
        ))
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let (slug, (as_of, facts, readings)) =
            self.asking.read(py, |asked| Ok((asked.rule().slug, to_python(py, asked)?)))?;
        let as_of = self.asking.as_of_text().map_or(as_of, |text| value::text(py, text));
        let restore = py.import("echeance._echeance")?.getattr("_restore")?;
        let legal_time = self.asking.legal_time_given().map(|given| given.clone_ref(py));
        Ok((restore, (slug, as_of, facts, readings, self.part, legal_time).into_pyobject(py)?))
    }
}

/// The rule of that slug.
pub(crate) fn rule_of(py: Python<'_>, slug: &str) -> PyResult<&'static Rule> {
    echeance::rules::by_slug(slug).ok_or_else(|| raised(py, &Error::unknown_rule(slug)))
}

/// The answer to a question by names.
pub(crate) fn ask_by_name<'py>(
    py: Python<'py>,
    rule: &str,
    as_of: Argument<'_, 'py>,
    facts: Argument<'_, 'py>,
    readings: Argument<'_, 'py>,
    legal_time: Option<Py<LegalTime>>,
) -> PyResult<Answer> {
    let rule = rule_of(py, rule)?;
    let mut taking = Taking::new(py, rule, as_of)?;
    taking.legal_time(legal_time);
    taking.facts(facts)?;
    taking.readings(readings)?;
    let (asking, outcome) = taking.ask()?;
    Ok(Answer::new(asking, None, rule, outcome))
}

/// Asks a pickled question again.
#[pyfunction(name = "_restore")]
#[pyo3(signature = (rule, as_of, facts, readings, part, legal_time = None))]
pub(crate) fn restore(
    py: Python<'_>,
    rule: &str,
    as_of: &Bound<'_, PyAny>,
    facts: &Bound<'_, PyAny>,
    readings: &Bound<'_, PyAny>,
    part: Option<usize>,
    legal_time: Option<Py<LegalTime>>,
) -> PyResult<Answer> {
    let whole = ask_by_name(py, rule, Some(as_of), Some(facts), Some(readings), legal_time)?;
    let Some(place) = part else { return Ok(whole) };
    let answer = Answer { part: Some(place), ..whole };
    let (rule, outcome) = answer.read(py, |asked| Ok((asked.rule(), asked.outcome())))?;
    Ok(Answer { rule, outcome, ..answer })
}
