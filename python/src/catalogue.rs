//! The rules as data: what a catalogue or a form needs to know.

use echeance::calendar::LegalTime;
use echeance::dynamic::{
    ChoiceSpec, Clock, FactSpec, Kind, NextSteps, Rule, Sentence, UNDETERMINED, ValueKind,
    ValueSpec, fact_value,
};
use echeance::rules::holder_review::last_day_of;
use echeance::{Choice, Chosen, Lang, Reading, Voice, Voiced, Words};
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyList, PyTuple};

use crate::answer::Answer;
use crate::laws::day;
use crate::letter::lang_of;
use crate::value::{date, plain};

/// Every rule as data, in the order of its number.
///
/// Example:
///     >>> import echeance
///     >>> [rule] = [rule for rule in echeance.rules() if rule["slug"] == "exam-validity"]
///     >>> rule["function"], [fact["name"] for fact in rule["facts"]]
///     ('exam_validity', ['passed_on'])
#[expect(clippy::doc_markdown, clippy::doc_link_with_quotes, reason = "the help is Python's")]
#[pyfunction]
pub(crate) fn rules(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    let each = echeance::rules::ALL.iter().map(|rule| describe(py, rule));
    PyTuple::new(py, each.collect::<PyResult<Vec<_>>>()?)
}

/// What a choice of a reading holds to be so, in words; `None` where there is no such choice.
#[pyfunction]
#[pyo3(signature = (reading, choice, lang = "fr", /))]
pub(crate) fn choice_words(reading: &str, choice: &str, lang: &str) -> PyResult<Option<String>> {
    let lang = lang_of(lang)?;
    let chosen = Reading::from_slug(reading)
        .and_then(|reading| Chosen::of(reading, reading.choice_number(choice)?));
    Ok(chosen.map(|chosen| chosen.words().in_lang(lang).to_owned()))
}

/// A fact of the question that is a day; `None` where it is none, or not known.
#[pyfunction]
#[pyo3(signature = (answer, name, /))]
pub(crate) fn fact_day<'py>(
    py: Python<'py>,
    answer: &Bound<'py, Answer>,
    name: &str,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    answer.get().read(py, |asked| {
        let fact = asked.rule().fact_place(name).map(|place| asked.case().fact(place));
        fact.and_then(|fact| fact.day()).map(|day| date(py, day)).transpose()
    })
}

/// The last day, to come, of an act if it is owed, where facts that are not known decide that; `None` where it is not known.
#[pyfunction]
#[pyo3(signature = (answer, act, /))]
pub(crate) fn last_day_if_owed<'py>(
    py: Python<'py>,
    answer: &Bound<'py, Answer>,
    act: &str,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    answer.get().read(py, |asked| asked.last_day_if_owed(act).map(|day| date(py, day)).transpose())
}

/// What is owed beside the acts: its slug, its state, its last day.
type OwedBeside<'py> = (&'static str, &'static str, Option<Bound<'py, PyAny>>);

/// What is owed, or may be, beside the acts: its slug, `due` or `unknown`, and its last day, to come or past.
#[pyfunction]
#[pyo3(signature = (answer, /))]
pub(crate) fn owed_beside<'py>(
    py: Python<'py>,
    answer: &Bound<'py, Answer>,
) -> PyResult<Vec<OwedBeside<'py>>> {
    answer.get().read(py, |asked| {
        let each = asked.owed_beside().into_iter();
        each.map(|(slug, state, by)| {
            Ok((slug, state.slug(), by.map(|by| date(py, by)).transpose()?))
        })
        .collect()
    })
}

/// That the rules are older than the day of the question, or its day older than the certificate; `None` of any other day.
#[pyfunction]
#[pyo3(signature = (answer, lang, /))]
pub(crate) fn known_on(
    py: Python<'_>,
    answer: &Bound<'_, Answer>,
    lang: &str,
) -> PyResult<Option<String>> {
    let lang = lang_of(lang)?;
    answer.get().read(py, |asked| Ok(asked.known_on(lang)))
}

/// What a calendar says of the last day of an act, of the notice of an end or of a temporary certificate, in a question asked on
/// that day; `None` of an act that has none.
#[pyfunction]
#[pyo3(signature = (act, on, /))]
pub(crate) fn act_last_day<'py>(
    py: Python<'py>,
    act: &str,
    on: &Bound<'py, PyDate>,
) -> PyResult<Option<Bound<'py, PyDict>>> {
    let Some(last_day) = last_day_of(act, day(on)?) else { return Ok(None) };
    let dict = PyDict::new(py);
    dict.set_item("rule", last_day.rule.slug)?;
    dict.set_item("act", bilingual(py, last_day.act)?)?;
    dict.set_item("text", bilingual(py, last_day.words)?)?;
    let once_expired = last_day.once_expired.map(|words| bilingual(py, words)).transpose()?;
    dict.set_item("once_expired", once_expired)?;
    dict.set_item("sources", last_day.sources)?;
    dict.set_item("reminder_days", last_day.reminder_days)?;
    Ok(Some(dict))
}

fn describe<'py>(py: Python<'py>, rule: &Rule) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("slug", rule.slug)?;
    dict.set_item("function", rule.slug.replace('-', "_"))?;
    dict.set_item("number", rule.number)?;
    dict.set_item("title", bilingual(py, rule.title)?)?;
    dict.set_item("question", voiced(py, rule.question)?)?;
    let as_of = match rule.clock {
        Clock::Day => "day",
        Clock::OptionalDay => "optional-day",
        Clock::Instant => "instant",
    };
    dict.set_item("as_of", as_of)?;
    dict.set_item("as_of_label", bilingual(py, rule.as_of)?)?;
    let facts = PyList::empty(py);
    for (place, fact) in rule.facts.iter().enumerate() {
        facts.append(of_fact(py, rule, place, fact)?)?;
    }
    dict.set_item("facts", facts)?;
    let outcomes = PyList::empty(py);
    for outcome in rule.outcomes {
        let item = PyDict::new(py);
        item.set_item("slug", outcome.slug)?;
        item.set_item("rank", outcome.rank)?;
        item.set_item("text", voiced(py, outcome.words)?)?;
        item.set_item("label", outcome.label.map(|label| bilingual(py, label)).transpose()?)?;
        of_steps(outcome.next_steps, &item)?;
        outcomes.append(item)?;
    }
    dict.set_item("outcomes", outcomes)?;
    let undetermined = PyDict::new(py);
    undetermined.set_item("text", voiced(py, UNDETERMINED)?)?;
    of_steps(rule.undetermined_steps, &undetermined)?;
    dict.set_item("undetermined", undetermined)?;
    let reasons = PyList::empty(py);
    for reason in rule.reasons {
        let (text, to_person) = (PyDict::new(py), PyDict::new(py));
        for (dict, voice) in [(&text, Voice::About), (&to_person, Voice::To)] {
            for (tag, lang) in [("fr", Lang::Fr), ("en", Lang::En)] {
                dict.set_item(tag, Sentence { asked: None, reason, voice, lang }.to_string())?;
            }
        }
        text.set_item("to_person", to_person)?;
        let item = PyDict::new(py);
        item.set_item("code", reason.slug)?;
        item.set_item("number", reason.number)?;
        item.set_item("text", text)?;
        item.set_item("sources", PyList::new(py, reason.sources)?)?;
        reasons.append(item)?;
    }
    dict.set_item("reasons", reasons)?;
    let values = PyList::empty(py);
    for spec in rule.values {
        values.append(of_value(py, spec)?)?;
    }
    dict.set_item("values", values)?;
    let readings = PyList::empty(py);
    for (reading, default) in rule.readings {
        readings.append(of_reading(py, *reading, *default)?)?;
    }
    dict.set_item("readings", readings)?;
    Ok(dict)
}

fn slugs<'py>(py: Python<'py>, choices: &[ChoiceSpec]) -> PyResult<Bound<'py, PyList>> {
    PyList::new(py, choices.iter().map(|choice| choice.slug))
}

fn bilingual(py: Python<'_>, words: Words) -> PyResult<Bound<'_, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("fr", words.fr)?;
    dict.set_item("en", words.en)?;
    Ok(dict)
}

/// Words about the person, and under `to_person` the same spoken to the person.
fn voiced(py: Python<'_>, words: Voiced) -> PyResult<Bound<'_, PyDict>> {
    let dict = bilingual(py, words.about)?;
    dict.set_item("to_person", bilingual(py, words.to)?)?;
    Ok(dict)
}

/// What each slug of a list says.
fn labels<'py>(py: Python<'py>, choices: &[ChoiceSpec]) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for choice in choices {
        dict.set_item(choice.slug, bilingual(py, choice.words)?)?;
    }
    Ok(dict)
}

/// The ids of the statements that tell what to do; those of later days only where they are others.
fn of_steps(steps: NextSteps, item: &Bound<'_, PyDict>) -> PyResult<()> {
    item.set_item("next_steps", PyList::new(item.py(), steps.first)?)?;
    for (key, ids) in [
        ("next_steps_after_clicsequr", steps.after_clicsequr),
        ("next_steps_between_systems", steps.between_systems),
    ] {
        item.set_item(key, ids.map(|ids| PyList::new(item.py(), ids)).transpose()?)?;
    }
    Ok(())
}

fn of_fact<'py>(
    py: Python<'py>,
    rule: &Rule,
    place: usize,
    fact: &FactSpec,
) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("name", fact.name)?;
    dict.set_item("kind", fact.kind.slug())?;
    dict.set_item("choices", slugs(py, fact.kind.choices())?)?;
    dict.set_item("choice_labels", labels(py, fact.kind.choices())?)?;
    dict.set_item("texts", PyList::new(py, fact.texts)?)?;
    let range = if let Kind::Number(from, to) = fact.kind { Some((from, to)) } else { None };
    dict.set_item("range", range.map(|(from, to)| [from, to]))?;
    dict.set_item("word", fact.word_slug())?;
    let word = fact.word.map(|word| bilingual(py, word.words)).transpose()?;
    dict.set_item("word_label", word)?;
    dict.set_item(
        "default",
        plain(py, &fact_value(rule, place, fact.default, LegalTime::BUILT_IN))?,
    )?;
    dict.set_item("past", fact.past)?;
    dict.set_item("nature", fact.nature.slug())?;
    dict.set_item("label", voiced(py, fact.label)?)?;
    Ok(dict)
}

fn of_value<'py>(py: Python<'py>, spec: &ValueSpec) -> PyResult<Bound<'py, PyDict>> {
    let none: &[ChoiceSpec] = &[];
    let (kind, keys, choices) = match spec.kind {
        ValueKind::Day => ("day", none, none),
        ValueKind::Instant => ("instant", none, none),
        ValueKind::Number | ValueKind::Cents => ("number", none, none),
        ValueKind::Flag => ("yes-no", none, none),
        ValueKind::Slug(choices) => ("choice", none, choices),
        ValueKind::Set(choices) => ("set", none, choices),
        ValueKind::States { keys, states } => ("states", keys, states),
        ValueKind::Options { keys, states, .. } => ("options", keys, states),
        ValueKind::Duties(acts) => ("duties", acts, none),
        ValueKind::Text => ("text", none, none),
        ValueKind::Message { .. } => ("message", none, none),
        ValueKind::Decisions => ("decisions", none, none),
    };
    let dict = PyDict::new(py);
    dict.set_item("name", spec.name)?;
    dict.set_item("kind", kind)?;
    dict.set_item("keys", slugs(py, keys)?)?;
    dict.set_item("key_labels", labels(py, keys)?)?;
    dict.set_item("choices", slugs(py, choices)?)?;
    dict.set_item("choice_labels", labels(py, choices)?)?;
    dict.set_item("label", voiced(py, spec.label)?)?;
    Ok(dict)
}

fn of_reading(py: Python<'_>, reading: Reading, default: u8) -> PyResult<Bound<'_, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("name", reading.slug())?;
    dict.set_item("choices", slugs(py, reading.choices())?)?;
    dict.set_item("choice_labels", labels(py, reading.choices())?)?;
    dict.set_item("default", Chosen::of(reading, default).map(Chosen::slug))?;
    dict.set_item("open_question", reading.open_question())?;
    Ok(dict)
}
