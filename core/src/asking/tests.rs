//! Classes: an answer that skips completions of a class already met is the answer of a walk over all of them.

extern crate std;

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::walk::is_completion;
use super::*;
use crate::calendar::Day;
use crate::rule::class::Grain;
use crate::rule::edges::ValueEdges;
use crate::rule::error::Error;
use crate::rule::fact::{Kind, Value};
use crate::rule::reading::{Reading, Readings};
use crate::rule::{AsOf, Clock, plain};
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
struct Got {
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

fn got(rule: &'static Rule, case: &Case<'_>) -> Result<Got, Error> {
    let asked = rule.ask(case)?;
    Ok(Got {
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

/// A case with at most `at_most` unknown facts, drawn one by one or the next ones of the table, which hang together. The others
/// are such that they can stand together.
fn case(rule: &'static Rule, at_most: usize, draw: &mut Draw) -> Case<'static> {
    case_after(rule, Day::ymd(2025, 9, 1), at_most, draw)
}

/// The same, on one of the days after that one.
fn case_after(rule: &'static Rule, first: Day, at_most: usize, draw: &mut Draw) -> Case<'static> {
    let after = i32::try_from(draw.below(900)).unwrap_or(0);
    let today = first.plus_days(after);
    let mut case = Case::new(AsOf::Day(today), Readings::default());
    let mut unknown = FactSet::NONE;
    let first = draw.below(rule.facts.len());
    let are_next = draw.below(2) == 0;
    for after in 0..at_most {
        let place = if are_next { first + after } else { draw.below(rule.facts.len()) };
        unknown = unknown.union(FactSet::of(&[place]));
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

/// The edges of `holder-review`, the last one first.
fn backwards(case: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    let mut all = ValueEdges::new();
    (rules::holder_review::RULE.edges)(case, place, &mut all);
    for value in all.as_slice().iter().rev() {
        edges.push(*value);
    }
}

/// The answers are the same whichever edge comes first. `make classes` asks more questions, of up to four unknown facts.
#[test]
fn a_class_hides_no_completion() {
    let number = |name| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let (count, at_most) = number("ECHEANCE_CLASSES_COUNT").map_or((40, 3), |count| (count, 4));
    let mut draw = Draw(number("ECHEANCE_CLASSES_SEED").unwrap_or(20_261_128));
    let leak = |rule: Rule| -> &'static Rule { Box::leak(Box::new(rule)) };
    let turned = leak(Rule { edges: backwards, ..rules::holder_review::RULE });
    let in_each_order: Vec<&'static Rule> =
        rules::ALL.iter().copied().filter(|rule| rule.class.is_some()).chain([turned]).collect();
    assert!(in_each_order.len() > 1);
    for rule in in_each_order {
        let without = leak(Rule {
            class: None,
            decide_outcome: None,
            most_open: None,
            independent: FactSet::NONE,
            reversible: FactSet::NONE,
            known_outcome: plain::no_known_outcome,
            is_value_known: plain::no_value_known,
            outcome_depends_on: plain::on_all,
            alike: None,
            shortened: None,
            turn_parts: &[FactSet::ALL],
            depends_on_reading: plain::uses_all,
            ..*rule
        });
        let mut answered = 0;
        for question in 0..count {
            let case = case(rule, at_most, &mut draw);
            let (one, other) = (got(rule, &case), got(without, &case));
            assert!(one == other, "{}, question {question}", rule.slug);
            answered += u64::from(one.is_ok());
        }
        assert!(2 * answered > count, "{}: {answered} answers", rule.slug);
        std::println!("count classes-answers {answered}");
    }
}

/// A text is replaced by a short one only in what is tried: the answer is that of the text given, to the last word.
#[test]
fn a_long_text_is_answered_as_if_it_were_read_each_time() {
    let hyphens = "-".repeat(200);
    let mut draw = Draw(20_261_203);
    for rule in rules::ALL.iter().copied().filter(|rule| rule.shortened.is_some()) {
        let each_time: &'static Rule = Box::leak(Box::new(Rule { shortened: None, ..*rule }));
        let place = rule.facts.iter().position(|fact| fact.kind == Kind::Text).unwrap();
        let mut reasons = BTreeSet::new();
        for of in
            ["CAR2021|12345678", "CAR2021|A2345678", "CCV2021|12345678", "CAR2O21|12345678", "x|"]
        {
            let text = of.replace('|', &hyphens);
            for question in 0..25 {
                let case = case(rule, draw.below(3), &mut draw).with(place, Value::Text(&text));
                let (one, other) = (rule.ask(&case), each_time.ask(&case));
                let (one, other) = (one.map(|it| it.answer()), other.map(|it| it.answer()));
                assert!(one == other, "{}, {of}, question {question}", rule.slug);
                let told = one.iter().flat_map(|answer| &answer.reasons);
                reasons.extend(told.map(|reason| reason.code));
            }
        }
        for of in
            ["number-malformed", "number-unconfirmed", "other-register", "number-read-leniently"]
        {
            assert!(reasons.contains(of), "{}: {of}", rule.slug);
        }
    }
}

/// What the rule notes of the numbers that stand for others is what reading them gives.
#[test]
fn a_number_that_stands_for_others_is_read_as_noted() {
    assert!(rules::holder_review::are_short_numbers_as_noted());
}

/// What a rule says of readings that do not matter leaves nothing out of an answer.
#[test]
fn a_reading_that_is_not_asked_does_not_matter() {
    let mut draw = Draw(20_261_130);
    let mut answered = 0;
    let has_facts = |rule: &&Rule| rule.clock == Clock::Day && !rule.facts.is_empty();
    for rule in rules::ALL.iter().copied().filter(has_facts) {
        let asks_all: &'static Rule =
            Box::leak(Box::new(Rule { depends_on_reading: plain::uses_all, ..*rule }));
        let is_small = rule.facts.len() <= 4;
        for question in 0..if is_small { 1000 } else { 40 } {
            let case = case(rule, draw.below(3), &mut draw);
            let (one, other) = (got(rule, &case), got(asks_all, &case));
            assert!(one == other, "{}, question {question}", rule.slug);
            answered += u64::from(one.is_ok());
        }
    }
    assert!(answered > 3000, "{answered} answers");
}

/// The outcome that a rule tells for less than a decision is that of the decision.
#[test]
fn an_outcome_alone_is_that_of_the_decision() {
    let mut draw = Draw(20_261_201);
    for rule in rules::ALL.iter().copied() {
        let Some(outcome_alone) = rule.decide_outcome else { continue };
        let mut outcomes = OutcomeSet(0);
        for question in 0..3000 {
            // Before the account was no longer needed, and after.
            let first = Day::ymd(if question % 2 == 0 { 2022 } else { 2025 }, 9, 1);
            let mut case = case_after(rule, first, 3, &mut draw);
            for place in (rule.unknowns)(&case).places() {
                let value = value(rule, &case, place, &mut draw);
                case.set(place, value);
            }
            if is_completion(rule, &case) {
                let outcome = (rule.decide)(&case).outcome;
                assert_eq!(outcome_alone(&case), outcome, "{}", rule.slug);
                outcomes.add(outcome);
            }
        }
        let all = u32::try_from(rule.outcomes.len()).unwrap();
        assert_eq!(outcomes.0.count_ones(), all, "{}: {outcomes:?}", rule.slug);
    }
}

/// Where completions differ as far as a rule says that they can, the others change nothing of what they share.
#[test]
fn completions_that_differ_most_are_enough() {
    let mut draw = Draw(20_261_202);
    for rule in rules::ALL.iter().copied().filter(|rule| rule.most_open.is_some()) {
        let all: &'static Rule = Box::leak(Box::new(Rule { most_open: None, ..*rule }));
        let (mut asked, mut stopped) = (0, 0);
        for question in 0..400 {
            let first = Day::ymd(if question % 2 == 0 { 2022 } else { 2025 }, 9, 1);
            let case = case_after(rule, first, 9 + draw.below(20), &mut draw);
            let (Ok(one), Ok(other)) = (settle(rule, &case), settle(all, &case)) else { continue };
            let unknown = unknown_facts(rule, &case);
            let of = |of: &Settled| {
                let depends_on = of.outcome_depends_on.intersection(unknown);
                let reasons = reasons_of(rule, &case, of.reasons, of.outcomes);
                let reasons: Vec<_> = reasons.map(|reason| reason.slug).collect();
                (of.outcomes.only(), of.worst, reasons, of.values, of.duties, of.filled, depends_on)
            };
            assert!(of(&one) == of(&other), "{}, question {question}", rule.slug);
            asked += 1;
            stopped += u32::from(one.is_final(rule, &case));
        }
        assert!(300 < asked && 20 < stopped, "{}: {asked}, {stopped}", rule.slug);
    }
}

/// A link that ended before the certificate expired and one that did not leave other answers open: they are of two classes,
/// whatever the order in which a walk meets them.
#[test]
fn the_side_of_the_expiry_is_part_of_a_class() {
    let rule = &rules::holder_review::RULE;
    let place = |name| rule.fact_place(name).unwrap();
    let mut case = rule.blank(AsOf::Day(Day::ymd(2026, 11, 28)));
    for (name, value) in [
        ("certificate_number", Value::Never),
        ("account_last_used_on", Value::Never),
        ("expires_on", Value::Day(Day::ymd(2026, 6, 1))),
        ("exam_passed_on", Value::Day(Day::ymd(2020, 6, 1))),
    ] {
        case.set(place(name), value);
    }
    let since = |day| case.with(place("unaffiliated_since"), Value::Day(day));
    let (before, on) = (since(Day::ymd(2026, 5, 30)), since(Day::ymd(2026, 5, 31)));
    let outcome = |case: &Case<'_>| rule.ask(case).unwrap().outcome_slug();
    assert_eq!((outcome(&before), outcome(&on)), ("retake-exam", "undetermined"));
    let bits = |case: &Case<'_>| {
        let unknown = (rule.unknowns)(case);
        let class = rule.class.unwrap()(case, place("unaffiliated_since"), unknown, Grain::Coarse);
        class.unwrap().bits
    };
    assert_ne!(bits(&before), bits(&on));
}

/// `flips` looks no further where the outcome has the best rank of the rule's list: no decision may have a better one.
#[test]
fn no_decision_has_a_better_rank_than_the_best_outcome() {
    let mut draw = Draw(20_261_129);
    let mut ranked = 0;
    for rule in rules::ALL.iter().copied().filter(|rule| !rule.facts.is_empty()) {
        let best = rule.outcomes.iter().map(|outcome| u32::from(outcome.rank)).min();
        for _ in 0..200 {
            let mut case = case(rule, 3, &mut draw);
            for place in (rule.unknowns)(&case).places() {
                let value = value(rule, &case, place, &mut draw);
                case.set(place, value);
            }
            if is_completion(rule, &case) {
                let decision = (rule.decide)(&case);
                if let Some(rank) = Worst::Nothing.and(rule, &decision).rank() {
                    assert!(Some(rank) >= best, "{}", rule.slug);
                    ranked += 1;
                }
            }
        }
    }
    assert!(ranked > 1000, "{ranked}");
}
