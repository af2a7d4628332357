//! What the typed face and `dynamic` promise: nothing public panics, and `Debug` hides what is personal.

use echeance::dynamic::face::{CheckedCase, set_bit};
use echeance::dynamic::{
    AsOf, Case, ChoiceSpec, Clock, FactSet, Input, Kind, Question, ReasonSet, Rule, Value,
};
use echeance::rules::{
    ALL, certificate_status, deadline, exam_transfer, exam_validity, holder_review,
    transfer_request,
};
use echeance::{
    Day, DutyDay, DutyState, ErrorCode, GivenOrNone, Instant, Lang, LeapDay, Member as _, Nature,
    Period, Readings, Words,
};
use time::macros::date;

fn day(date: time::Date) -> Day {
    date.into()
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
    let wrong = set_bit(Kind::Set(LONG), 0, Input::Text("last")).expect_err("there is no bit 39");
    assert_eq!(wrong.code, ErrorCode::NotAChoice);
    assert_eq!(set_bit(Kind::Set(LONG), 0, Input::Text("x")), Ok(1));
}

#[test]
fn a_case_filled_by_hand_is_checked_when_it_is_asked() {
    let today = day(date!(2026 - 11 - 21));
    let refused = |rule: &'static Rule, case: &Case<'_>| {
        let error = rule.ask(case).expect_err("it cannot be asked");
        assert_eq!(Err(error.clone()), rule.decide(case), "the fast path takes what is refused");
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

    let place = exam_validity::RULE.facts.len();
    let mut case = exam_validity::RULE.blank(AsOf::Day(today));
    case.facts[place] = Value::Flag(true);
    let field = format!("facts[{place}]");
    assert_eq!(refused(&exam_validity::RULE, &case), (ErrorCode::UnknownField, field));

    let backwards =
        [Period { from: today, to: None }, Period { from: today, to: Some(today.plus_days(-1)) }];
    let mut case = exam_transfer::RULE.blank(AsOf::Day(today));
    let place = exam_transfer::RULE.fact_place("affiliation_periods").expect("a fact");
    case.facts[place] = Value::Periods(&backwards);
    let field = "facts.affiliation_periods[1].to".to_owned();
    assert_eq!(refused(&exam_transfer::RULE, &case), (ErrorCode::EndBeforeStart, field));
}

/// What goes wrong can be handed on as any error can.
#[test]
fn an_error_is_any_error() -> Result<(), Box<dyn std::error::Error>> {
    let today = day(date!(2026 - 11 - 21));
    let mut case = CheckedCase::new(&exam_validity::RULE, today.into(), Readings::default())?;
    case.give(0, today.into())?;
    assert_eq!(case.ask()?.outcome_slug(), "valid");
    let ahead = || -> Result<(), Box<dyn std::error::Error>> {
        let mut case = CheckedCase::new(&exam_validity::RULE, today.into(), Readings::default())?;
        Ok(case.give(0, today.plus_days(1).into())?)
    };
    let text = ahead().expect_err("an exam passed in the future").to_string();
    assert_eq!(text, ErrorCode::InTheFuture.text().en);
    Ok(())
}

/// The case of one rule, asked of another.
#[test]
fn a_case_of_another_rule_is_checked_too() {
    let mut case = deadline::RULE.blank(AsOf::Day(day(date!(2026 - 11 - 21))));
    case.facts[..4].fill(Value::Number(36_524));
    let error = exam_transfer::RULE.ask(&case).expect_err("no day is a number");
    assert_eq!(error.code, ErrorCode::WrongType);
    assert_eq!(error.field.as_deref(), Some("facts.exam_passed_on"));
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
        Value::Day(day(date!(2026 - 11 - 21))),
        Value::Text(""),
        Value::Text(&long),
        Value::Periods(&[]),
        Value::Periods(&periods),
        Value::Set(u32::MAX),
        Value::Choice(0),
        Value::Choice(u8::MAX),
    ];
    values.extend(ends.map(Value::Number));
    values.extend(ends.map(|number| Value::Day(Day::new(number))));
    values.extend([i64::MIN, 0, i64::MAX].map(|seconds| Value::Instant(Instant::new(seconds))));
    let moments = [
        AsOf::Missing,
        AsOf::Day(day(date!(2026 - 11 - 21))),
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
                    case.facts[..rule.facts.len()].fill(*value);
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
    let wrong = wrong.expect_err("no moment");
    assert_eq!((wrong.code, wrong.place()), (ErrorCode::MissingField, None));
    let mut case = CheckedCase::new(rule, day(date!(2026 - 11 - 21)).into(), Readings::default())
        .expect("a case");
    assert_eq!(
        case.give(0, Input::Number(3)).map_err(|wrong| wrong.code),
        Err(ErrorCode::WrongType)
    );
    assert_eq!(case.case().fact(0), Value::Unknown);
    for place in [rule.facts.len(), 12, usize::MAX] {
        let wrong = case.give(place, Input::Number(3)).expect_err("past the table");
        assert_eq!(wrong.code, ErrorCode::UnknownField);
        let mut question = Question::of_rule(rule).as_of("2026-11-21");
        question.set(place, Input::Number(3));
        assert_eq!(question.ask().expect_err("past the table"), wrong.named(rule, place));
    }
    assert_eq!(case.decide(), Ok(None));
}

/// Asserts that a text of `Debug` has every part of `shown` and nothing of `hidden`.
fn assert_debug(debug: &str, shown: &[&str], hidden: &[&str]) {
    for part in shown {
        assert!(debug.contains(part), "{part} is not in {debug}");
    }
    for part in hidden {
        assert!(!debug.contains(part), "{part} is in {debug}");
    }
}

#[test]
fn debug_tells_the_decision_and_hides_days() {
    let ask = exam_transfer::Ask {
        exam_passed_on: day(date!(2024 - 11 - 21)).into(),
        affiliated_at_expiry: false.into(),
        readings: Readings::default().with(LeapDay::March1),
        ..exam_transfer::Ask::on(day(date!(2026 - 11 - 21)))
    };
    let days = ["2024", "2026", "OutcomeSet", "PhantomData"];
    let decision = ask.decide().expect("it can be asked").expect("all is known");
    let shown = format!("{decision:?}");
    assert_debug(
        &shown,
        &["eligible", "exam-", "last_day: Some(…)", "affiliation_route_ends_on: None"],
        &days,
    );
    assert_debug(&shown, &["\"exam-within-two-years\": Some(\"open\")"], &[]);

    let asked = ask.ask().expect("it can be asked");
    for shown in [format!("{asked:?}"), format!("{:?}", asked.by_name())] {
        assert_debug(
            &shown,
            &["Asked { rule: \"exam-transfer\"", "eligible", "leap-day=march-1"],
            &days,
        );
    }
    assert_debug(&format!("{:?}", asked.next_change()), &["NotEligible"], &days);
    assert_debug(
        &format!("{:?}", asked.by_name().next_change()),
        &["on: …", "not-eligible"],
        &days,
    );
    let contest: Vec<_> = asked.contest().collect();
    assert_debug(&format!("{contest:?}"), &["counting=cpa-269", "next_change"], &days);
    assert_debug(&format!("{contest:?}"), &[], &["Asked"]);
    assert_debug(&format!("{:?}", asked.answer()), &["eligible", "number: 10", "march-1"], &days);
    assert_debug(&format!("{:?}", asked.by_name().case()), &["leap-day=march-1"], &days);
    assert_debug(&format!("{:?}", ask.readings), &["[leap-day=march-1]"], &[]);
    let shown = "as_of: …, readings: [leap-day=march-1], exam_passed_on: Known(…)";
    assert_debug(&format!("{ask:?}"), &[shown], &days);
    let question = Question::new("exam-transfer")
        .as_of(day(date!(2026 - 11 - 21)))
        .fact("exam_passed_on", day(date!(2024 - 11 - 21)))
        .fact("affiliated_at_expiry", Input::Unknown);
    let shown = "rule: Some(\"exam-transfer\"), as_of: Known(…), exam_passed_on: Known(…), affiliated_at_expiry: Unknown, readings: []";
    assert_debug(&format!("{question:?}"), &[shown], &days);
    assert_debug(&format!("{question:?}"), &[], &["Absent", "certificate_expired_on"]);
    let period = Period { from: day(date!(2024 - 11 - 21)), to: None };
    assert_eq!(format!("{period:?}"), "Period { from: …, to: None }");
    let request = transfer_request::Ask {
        new_file_number: "CAR202600000002".into(),
        expired_certificate_number: "CAR202100000001".into(),
        transfer_requested: true.into(),
        ..transfer_request::Ask::default()
    };
    let message =
        request.ask().expect("it can be asked").message(Lang::En).expect("it is complete");
    assert!(message.body.contains("CAR202600000002"));
    assert_debug(&format!("{message:?}"), &["Message { to: ", "subject: "], &["CAR", "body"]);
}

/// Each name of an answer is written as JSON has it, and padded as any text.
#[test]
fn names_are_written_as_their_slugs() {
    let ask = exam_transfer::Ask::on(day(date!(2026 - 11 - 21)));
    let open = ask.ask().expect("it can be asked");
    assert_eq!(open.verdict().to_string(), "undetermined");
    assert_eq!(format!("{:<14}|", open.reasons().next().expect("a reason")), "facts-missing |");
    let missing: Vec<_> = open.missing().map(|fact| fact.to_string()).collect();
    assert_eq!(missing, ["exam_passed_on", "affiliated_at_expiry"]);

    let ask = exam_transfer::Ask { affiliated_at_expiry: true.into(), ..ask };
    let asked = exam_transfer::Ask { exam_passed_on: day(date!(2024 - 11 - 21)).into(), ..ask };
    let asked = asked.ask().expect("it can be asked");
    assert_eq!(asked.verdict().to_string(), "eligible");
    let reasons: Vec<_> = asked.reasons().map(|why| why.to_string()).collect();
    let both = ["affiliated-at-expiry", "exam-within-two-years"];
    assert_eq!(reasons[..2], both);
    let chosen = asked.readings().next().expect("a reading");
    assert_eq!(
        (chosen.reading().to_string(), chosen.slug()),
        ("leap-day".to_owned(), "february-28")
    );
    let act = holder_review::DayName::Duty(holder_review::Act::Renew, DutyDay::By);
    assert_eq!(act.to_string(), "duties.renew.by");
    assert_eq!(
        (Nature::Record.to_string(), DutyState::Due.to_string()),
        ("record".into(), "due".into())
    );
}

#[test]
fn debug_of_a_review_names_the_acts_that_are_owed() {
    let decision = review().decide().expect("it can be asked").expect("all is known");
    let shown = format!("{decision:?}");
    assert_debug(
        &shown,
        &["renew", "\"affiliate\": Duty { state: Due", "by: Day(…)"],
        &["2026", "fix-number"],
    );
    assert!(!shown.contains("decisions"), "{shown}");
}

fn review() -> holder_review::Ask<'static> {
    holder_review::Ask {
        certificate_number: GivenOrNone::None,
        account_last_used_on: GivenOrNone::None,
        expires_on: day(date!(2026 - 12 - 05)).into(),
        issued_on: day(date!(2024 - 12 - 05)).into(),
        unaffiliated_since: day(date!(2026 - 06 - 01)).into(),
        exam_passed_on: day(date!(2024 - 11 - 01)).into(),
        affiliated_at_expiry: true.into(),
        ..holder_review::Ask::on(day(date!(2026 - 11 - 28)))
    }
}

/// The duties stand in the decision of the fast path, the same as in the full answer.
#[test]
fn the_fast_path_gives_the_duties() {
    let decision = review().decide().expect("it can be asked").expect("all is known");
    let asked = review().ask().expect("it can be asked");
    for act in holder_review::Act::ALL {
        assert_eq!(decision.duties.get(*act), asked.duties().get(*act));
    }
    assert!(decision.duties.get(holder_review::Act::Renew).is_due());
    assert_eq!(decision.duties.next_due_on(), decision.next_due_on);
}

#[test]
fn a_width_pads_a_whole_instant_and_a_whole_day() {
    let noon = Instant::parse_rfc3339("2026-11-21T12:00:00-05:00").expect("an instant");
    assert_eq!(format!("{noon:<28}|"), "2026-11-21T12:00:00-05:00   |");
    assert_eq!(format!("{noon:>28}"), "   2026-11-21T12:00:00-05:00");
    assert_eq!(format!("{noon:<12}|"), "2026-11-21T12:00:00-05:00|");
    let far = Day::new(i32::MAX).to_string();
    assert_eq!(format!("{:>20}", Day::new(i32::MAX)), format!("{far:>20}"));
    for end in [i64::MIN, i64::MAX] {
        assert!(!Instant::new(end).to_string().is_empty());
    }
    for end in [i32::MIN, i32::MAX] {
        assert!(!Instant::from_quebec(Day::new(end), 0).to_string().is_empty());
    }
}

#[test]
fn each_nature_has_words() {
    for nature in [Nature::Act, Nature::Record, Nature::Parameter] {
        assert!(!nature.words().fr.is_empty() && !nature.words().en.is_empty());
    }
}

/// A case filled by place takes the defaults of the facts that were not given, as every entry point does.
#[test]
fn a_case_filled_by_place_has_the_defaults() {
    for rule in echeance::rules::ALL {
        let as_of = match rule.clock {
            Clock::Instant => "2026-11-21T10:00:00-05:00",
            Clock::Day | Clock::OptionalDay => "2026-11-21",
        };
        let case = CheckedCase::new(rule, Input::from(as_of), Readings::default()).unwrap();
        let asked = Question::new(rule.slug).as_of(as_of).ask();
        match (case.ask(), asked) {
            (Ok(case), Ok(asked)) => {
                assert_eq!(case.outcome(), asked.outcome(), "{}", rule.slug);
                assert_eq!(case.missing(), asked.missing(), "{}", rule.slug);
                assert_eq!(case.assumed(), asked.assumed(), "{}", rule.slug);
            }
            (Err(_), Err(_)) => {}
            _ => panic!("{}: one entry point refuses, the other does not", rule.slug),
        }
    }
    let rule = &echeance::rules::certificate_renewal::RULE;
    let mut case = CheckedCase::new(rule, Input::from("2026-11-21"), Readings::default()).unwrap();
    assert!(case.case().assumed.has(1));
    case.give(1, Input::from("none")).unwrap();
    assert!(!case.case().assumed.has(1), "what is given is not assumed");
}

/// `decide()` does not look for a value of an unknown fact that the known ones fit, as the page of `Ask::decide` says.
#[test]
fn an_unknown_fact_that_fits_no_value_is_an_error_of_ask_alone() {
    use echeance::rules::deadline::{Ask, Unit};

    let ask = Ask { count: 730.into(), unit: Unit::Years.into(), ..Ask::on(date!(2027 - 03 - 10)) };
    let error = ask.ask().expect_err("no start day lets 730 years end by 2199");
    assert_eq!(error.code, ErrorCode::OutOfRange);
    assert_eq!(error.field.as_deref(), Some("facts.unit"));
    assert!(ask.decide().is_ok_and(|decision| decision.is_none()));
}

/// Beside an answer: which rule gives the last day of an act, and what the last day of a certificate is.
#[test]
fn each_act_and_each_kind_has_the_last_day_of_its_rule() {
    use certificate_status::{Kind, expiry};
    use holder_review::Act;

    let [before, since] = [date!(2024 - 01 - 02), date!(2026 - 11 - 21)].map(day);
    let of = |act: Act, on| act.last_day(on).map(|told| (told.rule.slug, told.sources));
    // A new file was needed under the procedure published for clicSÉQUR; what holds since is not published.
    assert_eq!(of(Act::Renew, before), Some(("certificate-renewal", &["S000-03", "S001-07"][..])));
    assert_eq!(of(Act::Renew, since), Some(("certificate-renewal", &[][..])));
    assert_eq!(of(Act::SignInToKeepAccount, since), Some(("inactivity", &[][..])));
    assert_eq!(of(Act::Affiliate, since), Some(("absence", &[][..])));
    assert_eq!(of(Act::TransferExamResult, since), Some(("exam-transfer", &[][..])));
    for act in [Act::NewApplication, Act::RetakeExam, Act::OpenAccount, Act::FixNumber] {
        assert_eq!(of(act, since), None);
    }
    let expires_on = |kind, issued_on| expiry(kind, day(issued_on), LeapDay::February28);
    assert_eq!(expires_on(Kind::Temporary, date!(2019 - 10 - 01)), day(date!(2021 - 01 - 01)));
    assert_eq!(expires_on(Kind::Regular, date!(2019 - 10 - 01)), day(date!(2021 - 10 - 01)));
}
