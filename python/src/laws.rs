//! Law in time as data: each value that law or a page can change, with its dated rows.

use echeance::law::{self, ListedLaw, ListedRow};
use echeance::{Day, Lang, Words, open_question, source};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyTuple};

use crate::letter::lang_of;

/// Every value that law or a page can change, each with its dated rows: what it is, the day that matters, the rules that
/// rest on it, and of each row the value in words, its first and last day, its sources, the day on the pages that texts in each
/// language cite, the day on which our copies were read, and the open questions whose settling could change it; `copies`
/// gives the two days of each source, and `to_settle` each of these questions in words, with who or what can settle it.
/// `not_known_from` is the first day, after all rows, of which the value is not known, and `ask` names the statements that
/// say whom to ask for it.
///
/// With a day, each row also says whether it is `stale` on that day: whether a source of it was read more than a year
/// before, or was never noted as read.
///
/// Example:
///     >>> import echeance
///     >>> [law] = [law for law in echeance.laws() if law["name"] == "certificate-months"]
///     >>> law["text"]["en"], law["rows"][0]["value"]["en"]
///     ('how long a certificate lasts', '24\xa0months')
#[expect(clippy::doc_markdown, clippy::doc_link_with_quotes, reason = "the help is Python's")]
#[pyfunction]
#[pyo3(signature = (on=None))]
pub(crate) fn laws<'py>(
    py: Python<'py>,
    on: Option<Bound<'py, PyDate>>,
) -> PyResult<Bound<'py, PyTuple>> {
    let on = on.map(|on| day(&on)).transpose()?;
    let each = law::all().into_iter().map(|law| of_law(py, &law, on));
    PyTuple::new(py, each.collect::<PyResult<Vec<_>>>()?)
}

/// What a person needs to find what an id cites: its source with the day on it and the address, or the open question, in
/// words; `None` where nothing has the id.
///
/// Example:
///     >>> import echeance
///     >>> echeance.citation("P-40.1-s269", "en").split(" (")[0]
///     'P-40.1-s269: Consumer Protection Act'
///     >>> echeance.citation("P-40.1-s9999") is None
///     True
#[pyfunction]
#[pyo3(signature = (id, lang = "fr", /))]
pub(crate) fn citation(id: &str, lang: &str) -> PyResult<Option<String>> {
    Ok(source::citation(id, lang_of(lang)?))
}

/// The heading under which a text lists the sources that it cites.
#[pyfunction]
#[pyo3(signature = (lang, /))]
pub(crate) fn sources_heading(lang: &str) -> PyResult<&'static str> {
    Ok(source::HEADING.in_lang(lang_of(lang)?))
}

/// Those ids that a text in that language cites: of the page that was read in both, only the statements in that one.
#[pyfunction]
#[pyo3(signature = (ids, lang, /))]
#[expect(clippy::needless_pass_by_value, reason = "a call of Python hands over what it made")]
pub(crate) fn cited(ids: Vec<String>, lang: &str) -> PyResult<Vec<String>> {
    let lang = lang_of(lang)?;
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    Ok(source::cited_in(&ids, lang).map(str::to_owned).collect())
}

pub(crate) fn day(date: &Bound<'_, PyDate>) -> PyResult<Day> {
    let text: String = date.call_method0("isoformat")?.extract()?;
    // A date with a time writes its day first.
    let iso = text.get(..10).unwrap_or(&text);
    Day::parse_iso(iso).ok_or_else(|| PyValueError::new_err("not a day of the civil calendar"))
}

fn of_law<'py>(py: Python<'py>, law: &ListedLaw, on: Option<Day>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("name", law.name)?;
    dict.set_item("text", bilingual(py, law.words)?)?;
    dict.set_item("day_that_matters", bilingual(py, law.day)?)?;
    dict.set_item("rules", law.rules)?;
    let rows = law.rows.iter().map(|row| of_row(py, row, on));
    dict.set_item("rows", rows.collect::<PyResult<Vec<_>>>()?)?;
    dict.set_item("not_known_from", law.not_known_from.map(|day| day.to_string()))?;
    dict.set_item("ask", law.ask)?;
    Ok(dict)
}

fn of_row<'py>(py: Python<'py>, row: &ListedRow, on: Option<Day>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    let value = PyDict::new(py);
    value.set_item("fr", row.value_in(Lang::Fr))?;
    value.set_item("en", row.value_in(Lang::En))?;
    dict.set_item("value", value)?;
    for (key, day) in [("from", row.from), ("to", row.to), ("read", row.read)] {
        dict.set_item(key, day.map(|day| day.to_string()))?;
    }
    let dated = PyDict::new(py);
    for (key, lang) in [("fr", Lang::Fr), ("en", Lang::En)] {
        dated.set_item(key, row.dated_in(lang).map(|day| day.to_string()))?;
    }
    dict.set_item("dated", dated)?;
    dict.set_item("sources", row.sources)?;
    let copies = row.sources.iter().filter_map(|id| Some((id, source::by_id(id)?)));
    let copies = copies.map(|(id, source)| {
        let dict = PyDict::new(py);
        dict.set_item("id", id)?;
        for (key, day) in [("dated", source.dated), ("read", source.read)] {
            dict.set_item(key, day.map(|day| day.to_string()))?;
        }
        Ok(dict)
    });
    dict.set_item("copies", copies.collect::<PyResult<Vec<_>>>()?)?;
    dict.set_item("open_questions", row.open_questions)?;
    let open = row.open_questions.iter().filter_map(|id| open_question::by_id(id));
    let open = open.map(|question| {
        let dict = PyDict::new(py);
        dict.set_item("id", question.id)?;
        dict.set_item("question", bilingual(py, question.question)?)?;
        dict.set_item("settled_by", bilingual(py, question.settled_by)?)?;
        Ok(dict)
    });
    dict.set_item("to_settle", open.collect::<PyResult<Vec<_>>>()?)?;
    if let Some(on) = on {
        dict.set_item("stale", row.is_stale(on))?;
    }
    Ok(dict)
}

fn bilingual(py: Python<'_>, words: Words) -> PyResult<Bound<'_, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("fr", words.fr)?;
    dict.set_item("en", words.en)?;
    Ok(dict)
}
