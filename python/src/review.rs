//! The rows of a register, reviewed one by one without a whole answer of each.

use echeance::{Asked, Day, ErrorCode, Fact, Given, Kind, Out, Question, Readings, Rule};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

use crate::json::dict_of;
use crate::question::{Asking, Parts};
use crate::value;

const RULE: &str = "holder-review";

/// The rules that a review asks, in the order in which their outcomes are given.
const PARTS: [&str; 6] = [
    "certificate-number",
    "certificate-status",
    "certificate-renewal",
    "absence",
    "exam-transfer",
    "inactivity",
];

/// Facts that a register may lack altogether: their part is then not asked.
const OPTIONAL_COLUMNS: [&str; 2] = ["certificate_number", "account_last_used_on"];

/// Reviews the rows of a register by the rule `holder-review`.
///
/// `columns` names the fact of each cell of a row, `None` where a column is no fact. `constants` gives facts that are
/// the same for every row. A register without the column `certificate_number` or `account_last_used_on` has them
/// "none".
#[pyclass(frozen, module = "echeance._echeance")]
pub(crate) struct Reviewer {
    rule: &'static Rule,
    as_of: Day,
    columns: Vec<Option<usize>>,
    constants: Vec<(usize, String)>,
    readings: Readings,
    act_by: Option<usize>,
}

#[pymethods]
impl Reviewer {
    #[new]
    #[pyo3(signature = (as_of, columns, *, constants = None, readings = None))]
    fn new(
        py: Python<'_>,
        as_of: &Bound<'_, PyAny>,
        columns: Vec<Option<String>>,
        constants: Option<&Bound<'_, PyAny>>,
        readings: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let rule = echeance::rules::by_slug(RULE)
            .ok_or_else(|| PyValueError::new_err("this build has no rule holder-review"))?;
        let place_of = |name: &str| {
            rule.fact_place(name)
                .ok_or_else(|| PyValueError::new_err(format!("holder-review has no fact {name}")))
        };
        let mut places: Vec<Option<usize>> = Vec::with_capacity(columns.len());
        for name in columns {
            let place = name.as_deref().map(place_of).transpose()?;
            if place.is_some() && places.contains(&place) {
                return Err(PyValueError::new_err("two columns give the same fact"));
            }
            places.push(place);
        }
        let mut fixed = Vec::new();
        if let Some(constants) = constants.map(dict_of).transpose()?.flatten() {
            for (name, text) in constants {
                fixed.push((place_of(&name.extract::<String>()?)?, text.extract()?));
            }
        }
        for name in OPTIONAL_COLUMNS {
            let place = place_of(name)?;
            let given = fixed.iter().any(|(at, _)| *at == place) || places.contains(&Some(place));
            if !given {
                fixed.push((place, "none".to_owned()));
            }
        }
        // Moment and readings are refused as those of a question.
        let (asking, _) =
            Asking::new(py, rule, &Parts { as_of: Some(as_of), facts: &[], readings })?;
        let (as_of, readings) =
            asking.read(py, |asked| Ok((asked.case().day(), asked.case().readings)))?;
        let act_by = rule.values.iter().position(|spec| spec.name == "act_by");
        Ok(Reviewer { rule, as_of, columns: places, constants: fixed, readings, act_by })
    }

    /// The rules whose outcomes a review gives, in their order.
    #[classattr]
    fn parts(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        Ok(PyTuple::new(py, PARTS)?.unbind())
    }

    /// Reviews one row: `(outcome, act_by, outcomes of the parts, reason codes, missing facts)`, texts all of them and
    /// `""` for what is not there; or `(error code, field)` where the row's question cannot be asked.
    #[pyo3(signature = (cells, /))]
    fn review<'py>(
        &self,
        py: Python<'py>,
        cells: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let mut texts = Vec::with_capacity(self.columns.len());
        for cell in cells.try_iter()? {
            texts.push(cell?.cast_into::<PyString>()?);
        }
        let mut question = Question::to(self.rule).as_of(self.as_of).readings(self.readings);
        for (place, text) in &self.constants {
            if let Some(fact) = self.rule.facts.get(*place) {
                question.set(*place, of_cell(fact, text));
            }
        }
        for (place, text) in self.columns.iter().zip(&texts) {
            let Some(place) = *place else { continue };
            if let Some(fact) = self.rule.facts.get(place) {
                // A lone surrogate is no text.
                let wrong = Given::Wrong(ErrorCode::WrongType.into());
                question.set(place, text.to_str().map_or(wrong, |text| of_cell(fact, text)));
            }
        }
        match question.ask() {
            Ok(asked) => self.row(py, &asked),
            Err(error) => (error.code.slug(), error.field.as_deref()).into_pyobject(py),
        }
    }
}

impl Reviewer {
    fn row<'py>(&self, py: Python<'py>, asked: &Asked<'_>) -> PyResult<Bound<'py, PyTuple>> {
        let act_by = match self.act_by.map(|place| asked.value(place)) {
            Some(Out::Day(day)) => value::text(py, &day.to_string()),
            _ => value::text(py, ""),
        };
        let mut outcomes = [""; PARTS.len()];
        asked.decisions(|decision| {
            let place = PARTS.iter().position(|slug| *slug == decision.rule().slug);
            if let Some(slot) = place.and_then(|place| outcomes.get_mut(place)) {
                *slot = decision.outcome_slug();
            }
        });
        let reasons: Vec<_> = asked.reasons().map(|reason| reason.slug).collect();
        let facts = self.rule.facts;
        let missing: Vec<_> = asked
            .missing()
            .places()
            .filter_map(|place| facts.get(place))
            .map(|fact| fact.name)
            .collect();
        (
            asked.outcome_slug(),
            act_by,
            PyTuple::new(py, outcomes)?,
            PyTuple::new(py, reasons)?,
            PyTuple::new(py, missing)?,
        )
            .into_pyobject(py)
    }
}

/// A cell as a value of its fact: an empty one says nothing.
fn of_cell<'a>(fact: &Fact, cell: &'a str) -> Given<'a> {
    let trimmed = cell.trim();
    if trimmed.is_empty() {
        return Given::Nothing;
    }
    if fact.word() == Some(trimmed) {
        return Given::Word;
    }
    match fact.kind {
        Kind::YesNo(_) => match yes_or_no(trimmed) {
            Some(flag) => Given::Flag(flag),
            None => Given::Text(trimmed),
        },
        Kind::Number(..) => match trimmed.parse() {
            Ok(number) => Given::Number(number),
            Err(_) => Given::Wrong(ErrorCode::WrongType.into()),
        },
        // White space is part of a number as it stands in the register.
        Kind::Text(_) => Given::Text(cell),
        _ => Given::Text(trimmed),
    }
}

fn yes_or_no(cell: &str) -> Option<bool> {
    let is = |words: [&str; 3]| words.iter().any(|word| cell.eq_ignore_ascii_case(word));
    if is(["true", "yes", "oui"]) || cell == "1" {
        Some(true)
    } else if is(["false", "no", "non"]) || cell == "0" {
        Some(false)
    } else {
        None
    }
}
