//! The last day to renew a certificate, of rows whose outcome is not known: it may be known all the same.

use std::collections::HashMap;

use echeance::dynamic::{Input, Out, Question, Rule};
use echeance::register::Register;

use super::chunk::Column;
use super::plan::Plan;

/// The rule that has the day, the outcome of which it is the day, and its name.
const PART: &str = "certificate-renewal";
const OPEN: &str = "open";
const DAY: &str = "renew_by";
/// The act.
const RENEW: &str = "renew";
/// The facts on which the day depends.
const FACTS: [&str; 5] =
    ["kind", "issued_on", "expires_on", "cancelled_on", "renewal_completed_on"];
/// How many days are kept.
const KEPT: usize = 1 << 14;

/// Finds those days. Rows with the same facts of the certificate are asked once.
pub(super) struct Renewals {
    /// The columns of the facts.
    columns: Vec<usize>,
    /// The place of the act.
    pub(super) act: usize,
    days: HashMap<Vec<i32>, Option<i32>>,
}

impl Renewals {
    pub(super) fn new(rule: &'static Rule, plan: &Plan) -> Self {
        let needed = |place: usize| FACTS.iter().any(|name| rule.fact_place(name) == Some(place));
        let columns = plan.facts.iter().enumerate().filter(|(_, fact)| needed(fact.place));
        let act = Register::acts().position(|act| act == RENEW);
        Renewals {
            columns: columns.map(|(column, _)| column).collect(),
            act: act.unwrap_or_default(),
            days: HashMap::new(),
        }
    }

    /// The last day to renew the certificate of a row, where its renewal is open.
    pub(super) fn day(&mut self, plan: &Plan, columns: &[Column], row: usize) -> Option<i32> {
        let given = self.columns.iter().map(|column| {
            let codes = columns.get(*column).map(|column| column.codes.as_slice());
            codes.and_then(|codes| codes.get(row)).copied().unwrap_or_default()
        });
        let key: Vec<i32> = given.collect();
        if let Some(day) = self.days.get(&key) {
            return *day;
        }
        let told: Vec<_> = self
            .columns
            .iter()
            .filter_map(|column| {
                let (fact, column) = (plan.facts.get(*column)?, columns.get(*column)?);
                Some((fact, column.told(fact.fact, row)?.1.unwrap_or_else(|| "unknown".to_owned())))
            })
            .collect();
        let mut question = Question::of_rule(plan.rule).as_of(plan.as_of).readings(plan.readings);
        // The day hangs on no other fact: with their words, none is left whose values would have to be tried.
        for (place, fact) in plan.rule.facts.iter().enumerate() {
            if let Some(word) = fact.word_slug().filter(|_| !FACTS.contains(&fact.name)) {
                question.set(place, Input::Text(word));
            }
        }
        for (fact, text) in &told {
            question.set(fact.place, fact.fact.of_cell(text));
        }
        let mut day = None;
        if let Ok(asked) = question.ask() {
            asked.decisions(|part| {
                let place = part.rule().values.iter().position(|value| value.name == DAY);
                if part.rule().slug == PART
                    && part.outcome_slug() == OPEN
                    && let Some(Out::Day(on)) = place.map(|place| part.value(place))
                {
                    day = Some(on.number());
                }
            });
        }
        if self.days.len() == KEPT {
            self.days.clear();
        }
        self.days.insert(key, day);
        day
    }
}
