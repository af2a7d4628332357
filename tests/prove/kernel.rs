//! The loop over columns that looks answers up (one moment, one column of days), over every day that a fact may have: each row
//! is what a single question says.

use echeance::columns::{ABSENT, Columns, Memory, Moments, NONE, Outputs, UNKNOWN};
use echeance::dynamic::face::CheckedCase;
use echeance::dynamic::{Clock, FactSpec, Input, Kind, Rule, Value};
use echeance::{Day, Readings, rules};

use crate::{is_whole, told};

/// The days on which it is asked.
fn moments() -> Vec<Day> {
    let all = [
        "2026-11-21",
        "2024-02-29",
        "2020-12-31",
        "1900-01-01",
        "2199-12-31",
        "2026-02-28",
        "2100-03-01",
    ];
    let count = if is_whole() { all.len() } else { 1 };
    all[..count].iter().map(|day| Day::parse_iso(day).expect("a day")).collect()
}

/// The codes that the other facts have, one set after another.
pub(crate) fn other(fact: &FactSpec, moment: Day, turn: i32) -> i32 {
    match fact.kind {
        Kind::Day if fact.word.is_some() && turn % 3 == 0 => NONE,
        Kind::Day => {
            moment.plus_days([-100, -731, -400][usize::try_from(turn % 3).expect("few")]).number()
        }
        Kind::Number(from, _) => from + 30,
        Kind::YesNo => [1, -1][usize::try_from(turn % 2).expect("few")],
        Kind::Choice(choices) => 1 + turn % i32::try_from(choices.len()).expect("few"),
        Kind::Object | Kind::Set(_) => 1,
        Kind::Text | Kind::Periods | Kind::Instant => 0,
    }
}

pub(crate) fn input(fact: &FactSpec, code: i32) -> Input<'static> {
    match (fact.kind, code) {
        (_, UNKNOWN) => Input::Unknown,
        (Kind::Text | Kind::Periods | Kind::Instant, _) | (_, ABSENT) => Input::Absent,
        (Kind::Day, NONE) => Input::Value(Value::Never),
        (Kind::Day, day) => Input::Value(Value::Day(Day::new(day))),
        (Kind::Number(..), number) => Input::Value(Value::Number(number)),
        (Kind::YesNo, flag) => Input::Value(Value::Flag(flag == 1)),
        (Kind::Choice(_), number) => {
            Input::Value(Value::Choice(u8::try_from(number).expect("few")))
        }
        (Kind::Object, _) => Input::Value(Value::Given),
        (Kind::Set(_), bits) => Input::Value(Value::Set(bits.cast_unsigned() >> 1)),
    }
}

/// Outcome and field, as columns have them.
fn single(rule: &'static Rule, moment: Day, codes: &[i32], readings: Readings) -> (i32, i32) {
    let refused = |code: echeance::ErrorCode, place: usize| {
        let bit = u32::try_from(place).ok().and_then(|place| 1_i32.checked_shl(place));
        (-i32::from(code.number()), bit.unwrap_or(-1))
    };
    let mut case = CheckedCase::new(rule, moment.into(), readings).expect("a moment");
    for (place, (fact, code)) in rule.facts.iter().zip(codes).enumerate() {
        if let Err(wrong) = case.give(place, input(fact, *code)) {
            return refused(wrong.code, place);
        }
    }
    let outcome = match case.decide() {
        Ok(Some(decision)) => Ok(decision.outcome),
        Ok(None) => case.ask().map(|asked| asked.outcome()),
        Err(fault) => Err(fault),
    };
    outcome.map_or_else(
        |fault| {
            let error = fault.named(rule);
            let name = error.field.as_deref().and_then(|field| field.strip_prefix("facts."));
            refused(error.code, name.and_then(|name| rule.fact_place(name)).unwrap_or(usize::MAX))
        },
        |outcome| (outcome.into(), 0),
    )
}

#[test]
fn every_day_of_a_column_is_answered_as_a_single_question() {
    let days =
        [i32::MIN + 2000, Day::MIN.number() - 1, Day::MAX.number() + 1, NONE, UNKNOWN, ABSENT];
    let column: Vec<i32> = (Day::MIN.number()..=Day::MAX.number()).chain(days).collect();
    let on_days = rules::ALL.iter().filter(|rule| rule.clock != Clock::Instant);
    let mut count = 0;
    let mut decided = 0;
    for rule in on_days.copied() {
        let facts = (0..rule.facts.len()).filter(|place| rule.facts[*place].kind == Kind::Day);
        for place in facts {
            for (turn, moment) in (0..).zip(moments()) {
                let mut codes: Vec<i32> = (0..)
                    .zip(rule.facts)
                    .map(|(at, fact)| other(fact, moment, turn + at))
                    .collect();
                let constant: Vec<Vec<i32>> =
                    codes.iter().map(|code| vec![*code; column.len()]).collect();
                let mut table = Columns::new(rule, Moments::One(moment), column.len());
                for (at, fact) in rule.facts.iter().enumerate() {
                    if at == place {
                        table.set(at, &column[..]);
                    } else if !matches!(fact.kind, Kind::Text | Kind::Periods) {
                        table.set(at, &constant[at][..]);
                    }
                }
                let (mut outcome, mut field) = (vec![0; column.len()], vec![0; column.len()]);
                let mut outputs = Outputs {
                    outcome: Some(&mut outcome),
                    field: Some(&mut field),
                    ..Outputs::default()
                };
                table.answer(&mut outputs, &mut Memory::default()).expect("a table");
                for (row, code) in column.iter().enumerate() {
                    codes[place] = *code;
                    let expected = single(rule, moment, &codes, table.readings);
                    assert_eq!(
                        (outcome[row], field[row]),
                        expected,
                        "{}, {}, {code} on {moment}",
                        rule.slug,
                        rule.facts[place].name
                    );
                    decided += u64::from(expected.0 > 0);
                }
                count += u64::try_from(column.len()).expect("few");
            }
        }
    }
    told("kernel-rows", count);
    println!("  {decided} of them decided");
    assert!(decided * 4 > count);
}
