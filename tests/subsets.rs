//! Exactness, by brute force: of every vector, every subset of facts is made unknown; the completions are then tried
//! from a pool of values that knows nothing of the rules' own edges.
//!
//! - A definite outcome is the outcome of every completion.
//! - `undetermined` has two completions that differ.

use std::error::Error;

use echeance::dynamic::{FactSpec, Input, Kind, Question, Rule, Value};
use echeance::{Day, Instant, LeapDay, Period};
use echeance_conformance::{Case, all};
use serde_json::Value as Json;

/// Completions tried at most for one subset; past that, every n-th of them.
const MOST: usize = 4_000;

struct Asking {
    rule: &'static Rule,
    as_of: Option<String>,
    readings: Vec<(String, String)>,
    given: Vec<Option<Json>>,
    periods: Vec<Period>,
}

impl Asking {
    /// The question of a vector whose facts all have the plain forms.
    fn of(case: &Case) -> Option<Asking> {
        let question: Json = serde_json::from_str(&case.question).ok()?;
        if case.expect.contains_key("error") {
            return None;
        }
        let rule = echeance::rules::by_slug(&case.rule)?;
        let facts = question.get("facts").cloned().unwrap_or_default();
        let mut given = Vec::new();
        let mut periods = Vec::new();
        for fact in rule.facts {
            let value = match fact.name.split_once('.') {
                Some((object, part)) => facts.get(object).and_then(|object| object.get(part)),
                None => facts.get(fact.name),
            };
            if let Some(Json::Array(items)) = value {
                if matches!(fact.kind, Kind::Set(_)) {
                    return None;
                }
                periods = items.iter().map(period).collect::<Option<_>>()?;
            }
            given.push(value.filter(|value| !value.is_null()).cloned());
        }
        let readings = question.get("readings").and_then(Json::as_object);
        Some(Asking {
            rule,
            as_of: question.get("as_of").and_then(Json::as_str).map(str::to_owned),
            readings: readings
                .into_iter()
                .flatten()
                .filter_map(|(name, choice)| Some((name.clone(), choice.as_str()?.to_owned())))
                .collect(),
            given,
            periods,
        })
    }

    /// The question with the facts of `hidden` left out.
    fn question(&self, hidden: u32) -> Question<'_> {
        let mut question = Question::of_rule(self.rule);
        if let Some(as_of) = &self.as_of {
            question = question.as_of(as_of.as_str());
        }
        for (name, choice) in &self.readings {
            question = question.reading(name, choice);
        }
        for (place, given) in self.given.iter().enumerate() {
            if let Some(value) = given
                && hidden & (1 << place) == 0
            {
                question.set(place, self.as_given(value));
            }
        }
        question
    }

    fn as_given<'a>(&'a self, value: &'a Json) -> Input<'a> {
        match value {
            Json::Bool(flag) => (*flag).into(),
            Json::Number(number) => number.as_i64().unwrap_or(i64::MAX).into(),
            Json::String(text) => text.as_str().into(),
            Json::Array(_) => self.periods.as_slice().into(),
            Json::Object(_) => Input::Value(Value::Given),
            Json::Null => Input::Absent,
        }
    }

    fn pool(&self, fact: &FactSpec) -> Vec<Input<'static>> {
        let mut pool: Vec<Input<'static>> = Vec::new();
        match fact.kind {
            Kind::YesNo => pool.extend([true, false].map(Input::from)),
            Kind::Choice(choices) => pool.extend(
                (1..).take(choices.len()).map(|number| Input::Value(Value::Choice(number))),
            ),
            Kind::Set(choices) => {
                pool.extend((0..1 << choices.len()).map(|bits| Input::Value(Value::Set(bits))));
            }
            Kind::Number(from, to) => {
                let near =
                    [2, 3, 4, 5, 14, 15, 16, 24, 38, 39, 75, 89, 90, 91, 100, 300, 750, 1000];
                let near = [from, from + 1].into_iter().chain(near).chain([to - 1, to]);
                let inside = near.filter(|number| (from..=to).contains(number));
                pool.extend(inside.map(Input::from));
            }
            Kind::Day => pool.extend(self.days().into_iter().map(Input::from)),
            Kind::Instant => {
                let now = self.as_of.as_deref().and_then(|text| Instant::parse_rfc3339(text).ok());
                let now = now.map_or(0, Instant::seconds);
                let near = [0, 1, 2, 598, 599, 600, 601, 602, 28_799, 28_800, 28_801, 86_400];
                let each = near.into_iter().map(|seconds| Instant::new(now - seconds));
                pool.extend(each.map(Input::from));
            }
            Kind::Text => pool.extend(
                [
                    "",
                    "CAR202112345678",
                    "CAR202600000002",
                    "CAR2021ABCDEFGH",
                    "CCV20",
                    "retraite-quebec",
                    "revenu-quebec",
                ]
                .map(Input::from),
            ),
            Kind::Periods => pool.extend([
                Input::Value(Value::Periods(&[])),
                Input::Value(Value::Periods(&[Period { from: Day::MIN, to: None }])),
            ]),
            Kind::Object => pool.push(Input::Value(Value::Given)),
        }
        if fact.word.is_some() {
            pool.push(Input::Value(Value::Never));
        }
        pool
    }

    /// Days near the moment and the given days, each shifted by the spans that the law knows.
    fn days(&self) -> Vec<Day> {
        let mut anchors = vec![Day::MIN, Day::MAX];
        let texts = self.given.iter().flatten().filter_map(Json::as_str);
        anchors.extend(self.as_of.as_deref().into_iter().chain(texts).filter_map(Day::parse_iso));
        let mut days = Vec::new();
        for anchor in anchors {
            for months in [0, -24, 24, -36, 36, -48] {
                for span in [0, -30, 30, -15, 15, -7, 7, -90, 90] {
                    let day = anchor.plus_months(months, LeapDay::February28).plus_days(span);
                    days.extend([-5, -4, -3, -2, -1, 0, 1, 2, 3].map(|near| day.plus_days(near)));
                }
            }
        }
        days.retain(|day| Day::MIN <= *day && *day <= Day::MAX);
        days.sort_unstable();
        days.dedup();
        days
    }
}

fn period(item: &Json) -> Option<Period> {
    let day = |name| item.get(name)?.as_str().map(Day::parse_iso);
    Some(Period { from: day("from")??, to: day("to")? })
}

/// The outcomes of the completions tried, as bits.
fn outcomes_tried(asking: &Asking, hidden: u32, open: &[usize]) -> u32 {
    let pools: Vec<Vec<Input<'static>>> = open
        .iter()
        .filter_map(|place| asking.rule.facts.get(*place))
        .map(|fact| asking.pool(fact))
        .collect();
    let count = pools.iter().map(Vec::len).product::<usize>();
    // A stride that shares no factor with the pools reaches every combination in turn.
    let stride = (count / MOST).max(1) | 1;
    let mut found = 0;
    let mut number = 0;
    while number < count {
        let mut question = asking.question(hidden);
        let mut rest = number;
        for (place, pool) in open.iter().zip(&pools) {
            if let Some(given) = pool.get(rest % pool.len()) {
                question.set(*place, *given);
            }
            rest /= pool.len();
        }
        // Completions that the rule does not accept are none; one that asks for more is not full.
        if let Ok(Some(decision)) = question.decide() {
            found |= 1 << decision.outcome;
        }
        number += stride;
    }
    found
}

#[test]
fn every_subset_of_facts_is_answered_exactly() -> Result<(), Box<dyn Error>> {
    let (mut definite, mut undetermined) = (0, 0);
    let mut wrong = Vec::new();
    for case in all()? {
        let Some(asking) = Asking::of(&case) else { continue };
        let mut subsets: Vec<u32> = (0..1 << asking.rule.facts.len())
            .filter(|hidden| {
                asking
                    .given
                    .iter()
                    .enumerate()
                    .all(|(place, given)| hidden & (1 << place) == 0 || given.is_some())
            })
            .collect();
        // Twelve facts have thousands of subsets: a spread of them serves.
        let every = (subsets.len() / 24).max(1);
        subsets = subsets.into_iter().step_by(every).collect();
        for hidden in subsets {
            let question = asking.question(hidden);
            let Ok(asked) = question.ask() else { continue };
            let open: Vec<usize> = asked.missing_candidates().places().collect();
            let tried = outcomes_tried(&asking, hidden, &open);
            let name = format!("{} without {hidden:b}", case.name);
            let outcome = asked.outcome();
            if outcome == 0 {
                undetermined += 1;
                if tried.is_power_of_two() && open.len() < 3 {
                    wrong.push(format!("{name}: undetermined, but one outcome was found"));
                }
            } else {
                definite += 1;
                if tried & !(1 << outcome) != 0 {
                    wrong.push(format!("{name}: {}, but another was found", asked.outcome_slug()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(
        definite > 500 && undetermined > 500,
        "{definite} definite, {undetermined} undetermined"
    );
    Ok(())
}

#[test]
fn unknown_is_never_a_value() {
    for rule in echeance::rules::ALL {
        for (place, fact) in rule.facts.iter().enumerate() {
            let case = rule.blank(echeance::dynamic::AsOf::Missing);
            let value = case.fact(place);
            assert_eq!(value == Value::Unknown, fact.default == Value::Unknown, "{}", fact.name);
        }
    }
}
