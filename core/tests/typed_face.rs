//! What the typed face and `dynamic` promise: nothing public panics, and `Debug` hides what is personal.

use echeance::dynamic::{
    AsOf, Case, CheckedCase, ChoiceSpec, Clock, FactSet, Input, Kind, ReasonSet, Rule, Value,
};
use echeance::rules::{ALL, deadline, exam_transfer, exam_validity, holder_review};
use echeance::{Day, ErrorCode, Instant, Period, Readings, Words};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

#[test]
fn a_place_that_no_table_has_is_not_in_a_set() {
    for place in [32, 40, 64, usize::MAX] {
        assert!(!ReasonSet(u32::MAX).has(place));
        assert!(!FactSet::ALL.has(place));
        assert_eq!(FactSet::of(&[place]), FactSet::NONE);
    }
    assert!(ReasonSet(u32::MAX).has(31) && FactSet::of(&[31]).has(31));
}

#[test]
fn a_list_longer_than_a_set_is_no_choice() {
    const WORDS: Words = Words { fr: "", en: "" };
    const LONG: &[ChoiceSpec] = &{
        let mut long = [ChoiceSpec { slug: "x", words: WORDS }; 40];
        if let Some(last) = long.last_mut() {
            last.slug = "last";
        }
        long
    };
    let wrong = Kind::Set(LONG).bit(0, Input::Text("last")).expect_err("there is no bit 39");
    assert_eq!(wrong.code, ErrorCode::NotAChoice);
    assert_eq!(Kind::Set(LONG).bit(0, Input::Text("x")), Ok(1));
}

#[test]
fn a_case_filled_by_hand_is_checked_when_it_is_asked() {
    let today = day("2026-11-21");
    let refused = |rule: &'static Rule, case: &Case<'_>| {
        let asked = rule.ask(case).expect_err("it cannot be asked");
        assert_eq!(Err(asked), rule.decide(case), "the fast path takes what is refused");
        let error = asked.named(rule);
        (error.code, error.field.expect("a field").into_owned())
    };

    let mut case = holder_review::RULE.blank(AsOf::Day(today));
    let place = holder_review::RULE.fact_place("renewal_lead_days").expect("a fact");
    case.facts[place] = Value::Number(i32::MIN);
    let field = "facts.renewal_lead_days".to_owned();
    assert_eq!(refused(&holder_review::RULE, &case), (ErrorCode::OutOfRange, field));

    let mut case = exam_validity::RULE.blank(AsOf::Day(today));
    case.facts[0] = Value::Day(Day::new(i32::MAX));
    let field = "facts.passed_on".to_owned();
    assert_eq!(refused(&exam_validity::RULE, &case), (ErrorCode::DateOutOfRange, field.clone()));
    case.facts[0] = Value::Day(today.plus_days(1));
    assert_eq!(refused(&exam_validity::RULE, &case), (ErrorCode::InTheFuture, field));

    case.as_of = AsOf::Day(Day::new(i32::MIN));
    let field = "as_of".to_owned();
    assert_eq!(refused(&exam_validity::RULE, &case), (ErrorCode::DateOutOfRange, field.clone()));
    case.as_of = AsOf::Missing;
    assert_eq!(refused(&exam_validity::RULE, &case), (ErrorCode::MissingField, field.clone()));
    case.as_of = AsOf::Instant(Instant::new(i64::MAX));
    assert_eq!(refused(&exam_validity::RULE, &case), (ErrorCode::NotADate, field));
}

/// The case of one rule, asked of another.
#[test]
fn a_case_of_another_rule_is_checked_too() {
    let mut case = deadline::RULE.blank(AsOf::Day(day("2026-11-21")));
    case.facts = [Value::Number(36_524); 12];
    let fault = exam_transfer::RULE.ask(&case).expect_err("no day is a number");
    assert_eq!((fault.code, fault.fact), (ErrorCode::WrongType, 0));
}

#[test]
fn no_value_that_a_case_can_hold_stops_a_rule() {
    let ends = [i32::MIN, i32::MIN + 1, -1, 0, 1, i32::MAX];
    let long = "é".repeat(3000);
    let periods: Vec<_> = ends
        .iter()
        .flat_map(|from| [None, Some(0), Some(i32::MAX)].map(|to| (*from, to)))
        .map(|(from, to)| Period { from: Day::new(from), to: to.map(Day::new) })
        .collect();
    let mut values = vec![
        Value::Unknown,
        Value::Never,
        Value::Given,
        Value::Flag(true),
        Value::Day(day("2026-11-21")),
        Value::Text(""),
        Value::Text(&long),
        Value::Periods(&[]),
        Value::Periods(&periods),
        Value::Set(u32::MAX),
        Value::Choice(0),
        Value::Choice(u8::MAX),
    ];
    values.extend(ends.map(|number| Value::Number(number)));
    values.extend(ends.map(|number| Value::Day(Day::new(number))));
    values.extend([i64::MIN, 0, i64::MAX].map(|seconds| Value::Instant(Instant::new(seconds))));
    let moments = [
        AsOf::Missing,
        AsOf::Day(day("2026-11-21")),
        AsOf::Day(Day::new(i32::MIN)),
        AsOf::Day(Day::new(i32::MAX)),
        AsOf::Instant(Instant::new(1_795_000_000)),
        AsOf::Instant(Instant::new(i64::MIN)),
        AsOf::Instant(Instant::new(i64::MAX)),
    ];
    for rule in ALL {
        for moment in moments {
            for place in 0..12 {
                for value in &values {
                    let mut case = rule.blank(moment);
                    case.facts[place] = *value;
                    case.assumed = FactSet::ALL;
                    let _ = rule.decide(&case);
                    case.facts = [*value; 12];
                    if let Ok(Some(_)) = rule.decide(&case) {
                        let _ = rule.ask(&case).map(|asked| asked.answer());
                    }
                }
            }
        }
    }
}

#[test]
fn a_checked_case_holds_what_its_rule_takes() {
    let rule = &exam_validity::RULE;
    assert_eq!(rule.clock, Clock::Day);
    let wrong = CheckedCase::new(rule, Input::Absent, Readings::default());
    assert_eq!(wrong.err(), Some(ErrorCode::MissingField));
    let mut case =
        CheckedCase::new(rule, day("2026-11-21").into(), Readings::default()).expect("a case");
    assert_eq!(
        case.give(0, Input::Number(3)).map_err(|wrong| wrong.code),
        Err(ErrorCode::WrongType)
    );
    assert_eq!(case.case().fact(0), Value::Unknown);
    // Past the table there is nothing to give.
    assert_eq!(case.give(usize::MAX, Input::Number(3)), Ok(()));
    assert_eq!(case.decide(), Ok(None));
}
