//! The values of items that have names: level 88.

use std::iter::once;

use echeance::Nature;
use echeance::dynamic::{ChoiceSpec, FactSpec, Kind, Rule, ValueKind, ValueSpec};

use super::super::c::{Constant, number, reason_constant, slug_constant, slugs};
use super::super::{shouty, snake};

/// A value of an item, by name: level 88.
pub(super) struct Condition {
    pub(super) name: String,
    pub(super) number: i64,
    pub(super) comment: String,
}

impl Condition {
    pub(super) fn new(stem: &str, word: &str, number: i64) -> Self {
        Condition { name: format!("{stem}_{word}"), number, comment: String::new() }
    }

    /// One whose name says all.
    pub(super) fn plain(constant: Constant) -> Self {
        Condition { name: constant.name, number: constant.number.into(), comment: String::new() }
    }

    fn told(constant: Constant) -> Self {
        let comment = constant.comment.clone();
        Condition { comment, ..Self::plain(constant) }
    }
}

/// The values of a fact's member.
pub(super) fn fact_conditions(rule: &Rule, prefix: &str, member: &str) -> Vec<Condition> {
    let values = |fact: &FactSpec| -> Vec<Condition> {
        let name = snake(fact.name);
        let stem = format!("{prefix}_{}", shouty(fact.name));
        let none = fact.word_slug().map(|_| Condition::new(&stem, "NONE", -1));
        // Who asks knows a parameter. "UNKNOWN" would make many names too long.
        let unknown = (fact.nature != Nature::Parameter).then(|| Condition::new(&stem, "UNK", -2));
        if member == format!("has_{name}") {
            return given(&stem).chain(none).chain(unknown).collect();
        }
        match fact.kind {
            _ if member != name => Vec::new(),
            Kind::YesNo => {
                let third = fact.word.map(|word| slug_constant(&stem, &word, "i32", 2));
                let third = third.map(Condition::plain);
                yes_no(&stem).into_iter().chain(third).chain(unknown).collect()
            }
            Kind::Choice(choices) => {
                slugs(&stem, choices).map(Condition::plain).chain(unknown).collect()
            }
            Kind::Object => given(&stem).chain(none).chain(unknown).collect(),
            Kind::Day => none.into_iter().chain(unknown).collect(),
            _ => Vec::new(),
        }
    };
    rule.facts.iter().flat_map(values).collect()
}

pub(super) fn answer_conditions(rule: &'static Rule, code: &str, member: &str) -> Vec<Condition> {
    let prefix = format!("ECH_{code}_A");
    match member {
        "outcome" => outcomes(rule, &prefix, true),
        "next_change_outcome" => outcomes(rule, &format!("{prefix}N"), false),
        "reasons" => reasons(rule, &format!("{prefix}R")).map(Condition::told).collect(),
        "contested" | "days_contested" => {
            vec![Condition::new(&format!("{prefix}_{}", shouty(member)), "YES", 1)]
        }
        "has_next_change_on" => given(&format!("{prefix}_NEXT_CHANGE_ON")).collect(),
        _ => value_conditions(rule, &prefix, member),
    }
}

pub(super) fn decision_conditions(rule: &'static Rule, code: &str, member: &str) -> Vec<Condition> {
    let prefix = format!("ECH_{code}_D");
    match member {
        "outcome" => outcomes(rule, &prefix, false).into_iter().skip(1).collect(),
        "reason" => reasons(rule, &format!("{prefix}R")).map(Condition::plain).collect(),
        _ => value_conditions(rule, &prefix, member),
    }
}

/// The values of a member that holds a value.
fn value_conditions(rule: &Rule, prefix: &str, member: &str) -> Vec<Condition> {
    let values = |value: &ValueSpec| {
        let name = snake(value.name);
        let stem = format!("{prefix}_{}", shouty(value.name));
        if member == format!("has_{name}") {
            return given(&stem).collect();
        }
        match value.kind {
            _ if member != name => Vec::new(),
            ValueKind::Flag => yes_no(&stem).into(),
            ValueKind::Slug(states) => slugs(&stem, states).map(Condition::plain).collect(),
            _ => Vec::new(),
        }
    };
    rule.values.iter().flat_map(values).collect()
}

fn given(stem: &str) -> impl Iterator<Item = Condition> + use<> {
    once(Condition::new(stem, "GIVEN", 1))
}

fn yes_no(stem: &str) -> [Condition; 2] {
    [Condition::new(stem, "YES", 1), Condition::new(stem, "NO", -1)]
}

/// The outcomes, "undetermined" first; listed once.
fn outcomes(rule: &Rule, prefix: &str, told: bool) -> Vec<Condition> {
    let each = rule.outcomes.iter().enumerate().map(|(place, outcome)| {
        let choice = ChoiceSpec { slug: outcome.slug, words: outcome.words.about };
        let constant = slug_constant(prefix, &choice, "i32", number(place + 1));
        if told { Condition::told(constant) } else { Condition::plain(constant) }
    });
    [Condition::new(prefix, "UNDETERMINED", 0)].into_iter().chain(each).collect()
}

fn reasons(rule: &'static Rule, prefix: &str) -> impl Iterator<Item = Constant> {
    rule.reasons.iter().map(move |reason| reason_constant(prefix, reason))
}
