//! Classes: an answer that skips completions of a class already met is the answer of a walk over all of them.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::*;
use crate::rule::plain::no_class;
use crate::rule::reading::Readings;
use crate::rules;

/// Xorshift, so that the questions are the same on every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % below
    }
}

/// Every part of an answer that a completion can change.
#[derive(PartialEq)]
struct Told {
    outcome: u8,
    reasons: Vec<u16>,
    values: [Out; MAX_VALUES],
    duties: Option<Duties>,
    missing: Missing,
    flips: Vec<Flip>,
    next_change: Option<NextChange>,
    contest: Vec<OtherChoice>,
}

#[derive(PartialEq)]
struct OtherChoice {
    reading: Reading,
    choice: u8,
    outcome: u8,
    days: Vec<(DayName, Out)>,
}

fn told(rule: &'static Rule, case: &Case<'_>) -> Result<Told, Fault> {
    let asked = rule.ask(case)?;
    Ok(Told {
        outcome: asked.outcome(),
        reasons: asked.reasons().map(|reason| reason.number).collect(),
        values: asked.settled.values,
        duties: asked.duties(),
        missing: asked.missing(),
        flips: asked.flips().collect(),
        next_change: asked.next_change(),
        contest: asked
            .contest()
            .map(|other| OtherChoice {
                reading: other.reading,
                choice: other.choice,
                outcome: other.outcome,
                days: other.days().collect(),
            })
            .collect(),
    })
}

/// A value of the fact that may well matter: one of its edges, a day of some years, its default.
fn value(rule: &'static Rule, case: &Case<'_>, place: usize, draw: &mut Draw) -> Value<'static> {
    let Some(fact) = rule.facts.get(place) else { return Value::Unknown };
    let edges = candidates(rule, case, place);
    let edge = edges.as_slice().get(draw.below(edges.as_slice().len().max(1))).copied();
    match (fact.kind, draw.below(4)) {
        (_, 0) => fact.default,
        (Kind::Day, 1 | 2) => {
            let ahead = if fact.past { 0 } else { 760 };
            let days = i32::try_from(draw.below(800 + ahead)).unwrap_or(0) - 800;
            Value::Day(case.day().plus_days(days))
        }
        _ => edge.unwrap_or(fact.default),
    }
}

/// A case with up to three unknown facts, the others such that they can stand together.
fn case(rule: &'static Rule, draw: &mut Draw) -> Case<'static> {
    let after = i32::try_from(draw.below(900)).unwrap_or(0);
    let today = Day::ymd(2025, 9, 1).plus_days(after);
    let mut case = Case::new(AsOf::Day(today), Readings::default());
    let mut unknown = FactSet::NONE;
    for _ in 0..3 {
        unknown = unknown.union(FactSet::of(&[draw.below(rule.facts.len())]));
    }
    for place in (0..rule.facts.len()).filter(|place| !unknown.has(*place)) {
        for _ in 0..20 {
            let fuller = case.with(place, value(rule, &case, place, draw));
            if (rule.relate)(&fuller).is_ok() {
                case = fuller;
                break;
            }
        }
    }
    case
}

#[test]
fn a_class_hides_no_completion() {
    let mut draw = Draw(20_261_128);
    let plain: fn(&Case<'_>, usize, FactSet) -> Option<Class> = no_class;
    let with_classes = |rule: &&&'static Rule| !core::ptr::fn_addr_eq(rule.class, plain);
    for rule in rules::ALL.iter().filter(with_classes) {
        let all: &'static Rule = Box::leak(Box::new(Rule { class: no_class, ..**rule }));
        let mut answered = 0;
        for question in 0..150 {
            let case = case(rule, &mut draw);
            let (one, other) = (told(rule, &case), told(all, &case));
            assert!(one == other, "{}, question {question}", rule.slug);
            answered += usize::from(one.is_ok());
        }
        assert!(answered > 100, "{}: {answered} answers", rule.slug);
    }
}
