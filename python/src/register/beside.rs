//! What a person owes beside the acts: the notice of the end of an affiliation, the certificate that must follow a temporary one.

use echeance::DutyState;
use echeance::columns::UNKNOWN;
use echeance::dynamic::{FactSpec, Out, Question, Rule};
use echeance::register::Register;
use echeance::rules::holder_review::{NOTICE_OF_END_SLUG, REGULAR_CERTIFICATE_SLUG};

use super::chunk::{Answers, Column};
use super::plan::Plan;

/// By their places, which follow those of the acts.
const KINDS: [&str; 2] = [NOTICE_OF_END_SLUG, REGULAR_CERTIFICATE_SLUG];

/// The reason of a temporary certificate that is to end, the rule that has its last day, and the name of that.
const ENDS: &str = "temporary-certificate-ends";
const STATUS: &str = "certificate-status";
const LAST_DAY: &str = "last_valid_day";

/// The fact without which there is no notice, and how long after it one can be given at the most: 15 days, and holidays.
const ENDED: &str = "unaffiliated_since";
const NOTICE_DAYS: i32 = 31;

/// The slugs of the acts, then of what is owed beside them.
pub(super) fn all_slugs() -> impl Iterator<Item = &'static str> {
    Register::acts().chain(KINDS)
}

/// What is owed beside the acts, with its last day, which is to come.
#[derive(Clone, Copy)]
pub(super) struct Beside {
    /// As [`all_slugs`] has it.
    pub(super) place: usize,
    pub(super) on: i32,
    /// Whether facts that are not known decide if it is owed.
    pub(super) is_possible: bool,
}

/// A fact of a row: its place, and its value as a text that is read alike anywhere.
pub(super) type Told = (usize, &'static FactSpec, String);

/// The facts of a row, to ask about it alone.
pub(super) fn told(plan: &Plan, columns: &[Column], row: usize) -> Vec<Told> {
    let places = plan.facts.iter().map(|fact| fact.place);
    let places = places.chain(plan.constants.iter().map(|(place, _)| *place));
    let told = places.zip(columns).filter_map(|(place, column)| {
        let fact = plan.rule.facts.get(place)?;
        Some((place, fact, column.told(fact, row)?.1.unwrap_or_else(|| "unknown".to_owned())))
    });
    told.collect()
}

/// The question about such a row.
pub(super) fn asking<'a>(plan: &Plan, told: &'a [Told]) -> Question<'a> {
    let mut question = Question::of_rule(plan.rule).as_of(plan.as_of).readings(plan.readings);
    for (place, fact, text) in told {
        question.set(*place, fact.of_cell(text));
    }
    question
}

/// Finds it. Few rows have any: only those that may are asked about.
pub(super) struct Besides {
    ended: Option<usize>,
    ends: u64,
}

impl Besides {
    pub(super) fn new(rule: &'static Rule, plan: &Plan) -> Self {
        let ends = rule.reasons.iter().position(|reason| reason.slug == ENDS);
        Besides {
            ended: plan.facts.iter().position(|fact| fact.fact.name == ENDED),
            ends: ends.map_or(0, |bit| 1 << bit),
        }
    }

    pub(super) fn of(
        &self,
        plan: &Plan,
        columns: &[Column],
        answers: &Answers,
        row: usize,
    ) -> Vec<Beside> {
        let as_of = plan.as_of.number();
        let ended = self.ended.and_then(|at| columns.get(at)?.codes.get(row).copied());
        let may_notify = ended.is_some_and(|day| {
            day != UNKNOWN && (as_of.saturating_sub(NOTICE_DAYS)..=as_of).contains(&day)
        });
        let ends = answers.reasons.get(row).is_some_and(|reasons| reasons & self.ends != 0);
        if !may_notify && !ends {
            return Vec::new();
        }
        let told = told(plan, columns, row);
        let question = asking(plan, &told);
        let mut found = Vec::new();
        let Ok(asked) = question.ask() else { return found };
        let mut add = |slug: &str, on: Option<i32>, is_possible| {
            let place = all_slugs().position(|known| known == slug);
            if let (Some(place), Some(on)) = (place, on.filter(|on| *on >= as_of)) {
                found.push(Beside { place, on, is_possible });
            }
        };
        for (slug, state, on) in asked.owed_beside() {
            add(slug, on.map(echeance::Day::number), state != DutyState::Due);
        }
        if ends {
            asked.decisions(|part| {
                let place = part.rule().values.iter().position(|value| value.name == LAST_DAY);
                if part.rule().slug == STATUS
                    && let Some(Out::Day(on)) = place.map(|place| part.value(place))
                {
                    add(REGULAR_CERTIFICATE_SLUG, Some(on.number()), false);
                }
            });
        }
        found
    }
}
