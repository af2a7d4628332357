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
    let wrong = set_bit(Kind::Set(LONG), 3, Input::Number(1)).expect_err("no text");
    assert_eq!((wrong.code, wrong.item), (ErrorCode::WrongType, Some((3, ""))));
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

/// Each part by itself: names and slugs, and of what may be personal only that it is there.
#[test]
#[expect(clippy::too_many_lines, reason = "a list of the parts, each with what it shows")]
fn debug_of_every_part_hides_what_is_personal() {
    use echeance::dynamic::{Out, ValueKind};
    use echeance::rules::exam_transfer::{Route, RouteState};
    use echeance::rules::message_authenticity::Information;
    use echeance::{
        AnswerValue, By, ContestedDay, Duty, Given, Set, ShortText, States, rules::file_recovery,
    };

    fn shown<const N: usize>(parts: [&dyn core::fmt::Debug; N], expected: [&str; N]) {
        assert_eq!(parts.map(|part| format!("{part:?}")), expected);
    }
    let (today, now) = (day(date!(2026 - 11 - 21)), Instant::new(1_795_273_200));

    // Two years end on the Saturday that is today, or ended yesterday.
    let ask = |passed_on| exam_validity::Ask {
        passed_on: day(passed_on).into(),
        ..exam_validity::Ask::on(today)
    };
    let valid = ask(date!(2024 - 11 - 21)).ask().expect("asked").answer();
    let lapsed = ask(date!(2024 - 11 - 20)).ask().expect("asked");
    let flip = lapsed.by_name().flips().next().expect("a later exam");
    shown(
        [&valid.contest[0], &lapsed.answer().flips[0], &flip, &lapsed.answer().flips[0].to],
        [
            r#"AnswerContest { reading: "counting", choice: "cpa-269", outcome: "valid", .. }"#,
            r#"AnswerFlip { fact: "passed_on", outcome: "valid", .. }"#,
            r#"Flip { fact: "passed_on", to: Day(…), outcome: "valid", nature: Record, .. }"#,
            "AnswerValue(…)",
        ],
    );
    let boundaries = exam_validity::Ask::on(today).boundaries(exam_validity::Fact::PassedOn);
    let boundaries = boundaries.expect("boundaries");
    let outside = exam_validity::Ask::on(Day::new(Day::MAX.number() + 1));
    let error = outside.boundaries(exam_validity::Fact::PassedOn).expect_err("no such day");
    assert_eq!((error.code, error.field.as_deref()), (ErrorCode::DateOutOfRange, Some("as_of")));
    let error = ask(date!(2024 - 11 - 21))
        .boundaries(exam_validity::Fact::PassedOn)
        .expect_err("it is given");
    assert_eq!(
        (error.code, error.field.as_deref()),
        (ErrorCode::UnknownField, Some("facts.passed_on"))
    );
    let range = |outcome: &str| format!("Range {{ from: …, before: …, outcome: {outcome} }}");
    let ranges = [
        range("Ok(Decided(Lapsed))"),
        range("Ok(Decided(Valid))"),
        range(r#"Err(Error { code: InTheFuture, field: Some("facts.passed_on") })"#),
    ];
    let rest = "unknown: Ok(Undetermined), word: Some(Ok(Decided(NotPassed))), ..";
    assert_eq!(
        format!("{boundaries:?}"),
        format!(
            r#"Boundaries {{ rule: "exam-validity", fact: "passed_on", ranges: [{}], {rest} }}"#,
            ranges.join(", ")
        )
    );

    let asked = review().ask().expect("asked");
    let Some(AnswerValue::Duties(duties)) = asked.by_name().value_of("duties") else {
        panic!("a rule with duties")
    };
    let renew = duties.iter().find(|duty| duty.act == "renew").expect("an act");
    shown([renew], [r#"AnswerDuty { act: "renew", state: "due", .. }"#]);
    let duties = format!("{:?}", asked.duties());
    assert_debug(
        &duties,
        &[r#"{"new-application": Duty {"#, r#""renew": Duty { state: Due"#],
        &["2026"],
    );
    shown([&By::Null, &By::NoDay, &By::Day(today)], ["Null", "NoDay", "Day(…)"]);
    shown([&Duty::NONE], ["Duty { state: None, from: None, by: Null }"]);

    shown(
        [&AsOf::Missing, &AsOf::Day(today), &AsOf::Instant(now), &ReasonSet(0b101)],
        ["Missing", "Day(…)", "Instant(…)", "{0, 2}"],
    );
    shown([&exam_validity::RULE], [r#"Rule { slug: "exam-validity", .. }"#]);
    shown(
        [
            &ContestedDay::None,
            &ContestedDay::Day(today),
            &ContestedDay::Instant(now),
            &ContestedDay::Number(3),
        ],
        ["None", "Day(…)", "Instant(…)", "Number(…)"],
    );
    shown(
        [&Input::Absent, &Input::Unknown, &Input::Text("CAR20"), &Given::<bool>::Absent],
        ["Absent", "Unknown", "Known(…)", "Absent"],
    );
    shown(
        [&Given::<bool>::Unknown, &GivenOrNone::<Day>::Absent, &GivenOrNone::<Day>::Unknown],
        ["Unknown", "Absent", "Unknown"],
    );
    shown(
        [&GivenOrNone::<Day>::None, &GivenOrNone::Known(today), &Given::Known(true)],
        ["None", "Known(…)", "Known(…)"],
    );
    shown(
        [
            &Value::Unknown,
            &Value::Never,
            &Value::Flag(true),
            &Value::Day(today),
            &Value::Instant(now),
            &Value::Number(7),
            &Value::Choice(7),
            &Value::Set(7),
            &Value::Text("CAR20"),
            &Value::Periods(&[]),
            &Value::Given,
        ],
        [
            "Unknown",
            "Never",
            "Flag(…)",
            "Day(…)",
            "Instant(…)",
            "Number(…)",
            "Choice(…)",
            "Set(…)",
            "Text(…)",
            "Periods(…)",
            "Given",
        ],
    );
    let states = States::of(&[(Route::AffiliatedAtExpiry, RouteState::Closed)]);
    let text = ShortText::new(b"CAR20");
    shown(
        [
            &Out::Null,
            &Out::Day(today),
            &Out::Instant(now),
            &Out::Number(7),
            &Out::Flag(true),
            &Out::Slug(7),
            &Out::Set(0b101),
            &Out::States([2, 0, 0, 0, 0, 0, 0, 0]),
            &Out::Text(text),
            &Out::Rendered,
        ],
        [
            "Null",
            "Day(…)",
            "Instant(…)",
            "Number(…)",
            "Flag(true)",
            "Slug(7)",
            "Set(of 2)",
            "States([2, 0, 0, 0, 0, 0, 0, 0])",
            "Text(…)",
            "Rendered",
        ],
    );
    let asked_for = Set::of(&[Information::Password, Information::UserCode]);
    let mut left = asked_for.iter();
    left.next();
    shown(
        [&text, &states, &asked_for, &left],
        [
            "ShortText(…)",
            r#"{"affiliated-at-expiry": Some("closed"), "exam-within-two-years": None}"#,
            "Set(of 2)",
            "SetIter(of 1)",
        ],
    );
    let kinds: std::collections::BTreeSet<_> =
        ALL.iter().flat_map(|rule| rule.values).map(|value| format!("{:?}", value.kind)).collect();
    assert_eq!(
        kinds.iter().map(String::as_str).collect::<Vec<_>>(),
        [
            "Cents",
            "Day",
            "Decisions",
            "Duties",
            "Flag",
            "Instant",
            "Message",
            "Number",
            "Options",
            "Set",
            "Slug",
            "States",
            "Text",
        ]
    );
    assert_eq!(format!("{:?}", ValueKind::Slug(&[])), "Slug");

    // The values of an answer: yes or no, one of a list, how many of a list, the reason of each option.
    let shown = |rule: &str, facts: &[(&str, &str)]| {
        let mut question = Question::new(rule).as_of("2026-11-21");
        for (name, value) in facts {
            question = match *value {
                "true" => question.fact(name, true),
                "false" => question.fact(name, false),
                value => question.fact(name, value),
            };
        }
        format!("{:?}", question.ask().expect("asked"))
    };
    let all =
        "site_certificate_ok code_received security_questions_ok account_list_ok last_access_ok";
    let facts: Vec<_> = all.split(' ').zip(["true", "false", "false", "true", "true"]).collect();
    assert_debug(&shown("account-vigilance", &facts), &["failed: Some(of 2)"], &[]);
    // Since the first day of the SAG.
    let shown_of_files = shown("new-file-after-expiry", &[]);
    assert_debug(&shown_of_files, &[r#"account_system: Some("sag")"#], &[]);
    let recovery = file_recovery::Ask {
        identifiers_match: true.into(),
        code: file_recovery::Code::Sent.into(),
        ..file_recovery::Ask::on(today)
    };
    assert_debug(
        &format!("{:?}", recovery.ask().expect("asked")),
        &[r#"options: {"enter-code": Some(""#, r#""request-assistance": Some(""#],
        &[],
    );
}

/// What a set does as any collection of Rust.
#[test]
fn a_set_is_a_collection() {
    use echeance::rules::exam_transfer::{Route, RouteState};
    use echeance::rules::message_authenticity::Information::{self, Password, UserCode};
    use echeance::{GeneralReason, Set, States};

    let both = Set::of(&[Password, UserCode]);
    // In the order of the list, whatever the order in which they were given.
    let mut each = both.into_iter();
    let again = each.clone();
    assert_eq!(each.next(), Some(UserCode));
    assert_eq!(each.collect::<Vec<_>>(), [Password]);
    assert_eq!(again.collect::<Vec<_>>(), [UserCode, Password]);
    assert_eq!((&both).into_iter().collect::<Vec<_>>(), [UserCode, Password]);
    assert_eq!([Password, UserCode, Password].into_iter().collect::<Set<_>>(), both);
    assert_ne!(Set::of(&[Password]), Set::of(&[UserCode]));
    assert_eq!(Set::<Information>::default(), Set::NONE);
    assert_eq!(vec![both; 2], [both, both]);
    // Reasons of any rule and outcomes are lists too: each place is that of its number.
    assert!(Set::of(GeneralReason::ALL).iter().eq(GeneralReason::ALL.iter().copied()));
    for outcome in exam_validity::Outcome::ALL {
        assert_eq!(outcome.place(), outcome.number());
    }

    let closed = States::of(&[(Route::AffiliatedAtExpiry, RouteState::Closed)]);
    assert_eq!(vec![closed; 2], [closed, closed]);
    assert_ne!(closed, States::of(&[(Route::AffiliatedAtExpiry, RouteState::Open)]));
    // Of keys past the eighth nothing is kept.
    let facts = holder_review::Fact::ALL;
    let states = States::of(&[(facts[7], RouteState::Open), (facts[8], RouteState::Open)]);
    assert_eq!([7, 8].map(|place| states.get(facts[place])), [Some(RouteState::Open), None]);

    let (asked, decided) = (review().ask().expect("asked"), review().decide().expect("asked"));
    let duties = asked.duties();
    assert_eq!(vec![duties; 2], [decided.expect("all is known").duties, duties]);
    assert_ne!(
        duties,
        holder_review::Ask::on(day(date!(2026 - 11 - 28))).ask().expect("asked").duties()
    );
}

/// What stands for itself in an answer, by name and by type.
#[test]
fn parts_of_an_answer_by_name_and_by_type() {
    use echeance::calendar::LegalTime;
    use echeance::dynamic::{Out, fact_value};
    use echeance::register::folded;
    use echeance::rules::account_vigilance;
    use echeance::{AnswerValue, Lang, Reading, ShortText, source};

    let today = day(date!(2026 - 11 - 21));
    let asked = Question::new("transfer-request")
        .fact("new_file_number", "CAR202600000002")
        .fact("expired_certificate_number", "CAR202100000001")
        .fact("transfer_requested", true)
        .ask()
        .expect("asked");
    let Some(AnswerValue::Message { to, fr, en, .. }) = asked.value_of("message") else {
        panic!("a complete request has a message")
    };
    assert_eq!(to, "infocertificat@opc.gouv.qc.ca");
    for body in [fr, en] {
        assert!(body.contains("CAR202600000002") && body.contains("CAR202100000001"), "{body}");
    }
    let value = |place, value| fact_value(&exam_validity::RULE, place, value, LegalTime::BUILT_IN);
    assert_eq!(value(0, Value::Never), AnswerValue::Slug("never"));
    assert_eq!(
        [value(1, Value::Never), value(0, Value::Unknown)],
        [AnswerValue::Null, AnswerValue::Null]
    );
    assert_eq!([Out::from(Some(3)), Out::from(None::<i32>)], [Out::Number(3), Out::Null]);
    assert_eq!(ShortText::new("CAR2é1".as_bytes()).as_str(), "CAR2");
    assert_eq!(account_vigilance::Ask::on(today).as_of, Some(today));
    let mut asked_rules = Vec::new();
    review().ask().expect("asked").decisions(|part| asked_rules.push(part.rule().slug));
    // Neither a number nor an account is given to look at.
    assert!(asked_rules.contains(&"certificate-status"), "{asked_rules:?}");
    assert!(!asked_rules.contains(&"certificate-number") && !asked_rules.contains(&"inactivity"));
    let choices = Readings::default().with_number(Reading::Counting, 2);
    assert_eq!(choices.chosen(Reading::Counting), 2);
    assert_eq!(choices.with_number(Reading::Counting, 3), Readings::default());
    assert_eq!(folded("ÀâÄ_Ç ÉèêË-Îï Ôö Ùûü’º"), "aaaceeeeiioouuu°");
    assert_eq!(source::citation("S999-99", Lang::Fr), None);
    let long = "x".repeat(101);
    assert_eq!(echeance::dynamic::meant(&long, [long.as_str()]), None);
    assert_eq!(echeance::dynamic::meant(&long[1..], [&long[1..]]), Some(&long[1..]));
    assert_eq!(echeance::dynamic::meant("aks", ["ask", "audit"]), Some("ask"));
    let past = i64::from(i32::MAX) + 1;
    let review = Question::new("holder-review").as_of("2026-11-21");
    let error = review.fact("renewal_lead_days", past).ask().expect_err("past every number");
    assert_eq!(error.code, ErrorCode::OutOfRange);
    let sent = time::macros::datetime!(2026 - 11 - 21 10:00 -5);
    let code =
        Question::new("code-status").as_of("2026-11-21T10:00:00-05:00").fact("sent_at", sent);
    let place = echeance::rules::code_status::RULE.fact_place("sent_at").expect("a fact");
    let case = code.case().expect("a case");
    assert_eq!(case.fact(place), Value::Instant(Instant::new(1_795_273_200)));
}

/// What an error says beside the words of its code, in both languages, and what its `Debug` shows; none has a given value.
#[test]
fn an_error_says_what_the_field_takes() {
    use echeance::Lang;

    let review = || Question::new("holder-review").as_of("2026-11-21");
    let boundaries = |rule: &str, fact: &str| {
        Question::new(rule).as_of("2026-11-21").boundaries(fact).expect_err("refused")
    };
    let of = |question: Question<'_>| question.ask().expect_err("refused");
    let deadline = Question::new("deadline")
        .as_of("2027-03-10")
        .fact("count", 730)
        .fact("unit", "years")
        .fact("starts_on", "2026-11-21");
    let not_a_choice =
        ("la valeur n’est pas l’un des choix possibles", "the value is not one of the choices");
    let out_of_range =
        ("le nombre est hors des limites permises", "the number is outside the accepted range");
    let no_field = ("ce champ n’existe pas pour cette question", "this question has no such field");
    for (error, (fr, en), (more_fr, more_en), debug) in [
        (
            of(review().fact("renewal_lead_days", 731)),
            out_of_range,
            ("\u{a0}: de 0 à 730", ": 0 to 730"),
            r#"code: OutOfRange, field: Some("facts.renewal_lead_days"), takes: 0..=730"#,
        ),
        (
            of(review().fact("kind", "lifelong")),
            not_a_choice,
            (
                "\u{a0}: regular (certificat régulier), temporary (certificat temporaire)",
                ": regular (regular certificate), temporary (temporary certificate)",
            ),
            r#"code: NotAChoice, field: Some("facts.kind"), takes: ["regular", "temporary"]"#,
        ),
        (
            of(review().reading("counting", "calendr")),
            not_a_choice,
            ("; vouliez-vous dire «\u{a0}calendar\u{a0}»?", "; did you mean “calendar”?"),
            r#"field: Some("readings.counting"), takes: ["calendar", "cpa-269"]"#,
        ),
        (
            of(review().fact("kinds", "regular")),
            no_field,
            ("; vouliez-vous dire «\u{a0}kind\u{a0}»?", "; did you mean “kind”?"),
            r#"code: UnknownField, field: Some("facts.kinds"), meant: "kind""#,
        ),
        (
            of(deadline),
            out_of_range,
            (
                "; vérifiez ensemble starts_on et count et unit",
                "; check starts_on and count and unit together",
            ),
            r#"field: Some("facts.unit"), together: ["starts_on", "count", "unit"]"#,
        ),
        (
            boundaries("exam-validity", "pased_on"),
            not_a_choice,
            (
                "\u{a0}: passed_on; vouliez-vous dire «\u{a0}passed_on\u{a0}»?",
                ": passed_on; did you mean “passed_on”?",
            ),
            r#"code: NotAChoice, field: Some("fact"), takes: ["passed_on"]"#,
        ),
        (
            boundaries("site-authenticity", "seen_on"),
            not_a_choice,
            ("", ""),
            r#"code: NotAChoice, field: Some("fact"), takes: []"#,
        ),
        (
            of(Question::new("exam-validity").as_of("2026-11-21").fact("passed_on", "2026-11-22")),
            (
                "ce fait passé est postérieur à la date de la question; vérifiez les deux",
                "this past fact is later than the day of the question; check both",
            ),
            ("", ""),
            r#"Error { code: InTheFuture, field: Some("facts.passed_on") }"#,
        ),
    ] {
        for (lang, words, more) in [(Lang::Fr, fr, more_fr), (Lang::En, en, more_en)] {
            let text = error.text(lang);
            assert!(text.starts_with(words) && text.ends_with(more), "{text}");
            assert!(!more.is_empty() || text == words, "{text}");
        }
        assert_debug(&format!("{error:?}"), &[debug], &["lifelong", "2026", "calendr\""]);
    }
    let given = Question::new("exam-validity").as_of("2026-11-21").fact("passed_on", "2024-11-21");
    let error = given.boundaries("passed_on").expect_err("it is given");
    assert_eq!(
        [error.text(Lang::Fr), error.text(Lang::En)],
        [
            "le fait dont on demande les bornes ne doit pas être donné; retirez-le de la question",
            "the fact whose boundaries are asked for must not be given; leave it out of the question",
        ]
    );
    assert_eq!(
        format!("{error:?}"),
        r#"Error { code: UnknownField, field: Some("facts.passed_on") }"#
    );
    assert_eq!(ErrorCode::InTheFuture.to_string(), "in-the-future");
}

/// A question by names refuses what it cannot take, at the field that is wrong, whichever way it was given.
#[test]
fn a_question_by_names_refuses_what_it_cannot_take() {
    let field = |question: Question<'_>| {
        let error = question.ask().expect_err("refused");
        (error.code.slug(), error.field.expect("a field").into_owned())
    };
    let message = || Question::new("message-authenticity");
    let absence = || Question::new("absence").as_of("2026-11-21");
    let read = |name: &str, choice: Input<'_>| {
        let mut question = absence();
        question.set_reading(name, choice);
        question
    };
    for (question, code, at) in [
        (Question::new("absense"), "unknown-rule", "rule"),
        (
            message().fact_set("asks_for", ["password", "shoe-size"]),
            "not-a-choice",
            "facts.asks_for[1]",
        ),
        (
            absence().fact_set("unaffiliated_since", ["none"]),
            "wrong-type",
            "facts.unaffiliated_since",
        ),
        (message().fact_set("asks", ["password"]), "unknown-field", "facts.asks"),
        (absence().fact("since", "none"), "unknown-field", "facts.since"),
        (read("leap-day", Input::Text("february-30")), "not-a-choice", "readings.leap-day"),
        (read("leap-day", Input::Number(1)), "wrong-type", "readings.leap-day"),
        (read("leap-year", Input::Text("march-1")), "unknown-field", "readings.leap-year"),
    ] {
        assert_eq!(field(question), (code, at.to_owned()));
    }
    // Of two readings that are wrong, the error is at the first of the list of readings, whichever was given first.
    let wrong = absence().reading("counting", "x").reading("leap-day", "x");
    assert_eq!(field(wrong), ("not-a-choice", "readings.leap-day".to_owned()));
    let wrong = absence().reading("leap-day", "x").reading("counting", "x");
    assert_eq!(field(wrong), ("not-a-choice", "readings.leap-day".to_owned()));
    // Absent, a reading stays as it was.
    let mut question = absence().reading("leap-day", "march-1").fact("unaffiliated_since", "none");
    question.set_reading("leap-day", Input::Absent);
    let asked = question.ask().expect("asked");
    assert_eq!(asked.case().readings, Readings::default().with(LeapDay::March1));
    let both = message().fact_set("asks_for", ["password", "user-code"]).ask().expect("asked");
    assert_eq!(both.outcome_slug(), "suspicious");
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

/// The nearest day that serves is offered, and none after the day of the question: of a period of 200 years, the last start of
/// which the due day is in 2199.
#[test]
fn no_start_after_the_day_of_the_question_is_offered() {
    let asked = Question::new("deadline")
        .as_of("2150-01-05")
        .fact("count", 200)
        .fact("unit", "years")
        .ask()
        .expect("asked");
    assert_eq!(asked.outcome_slug(), "undetermined");
    let flips: Vec<_> = asked.flips().map(|flip| (flip.fact_name(), flip.to)).collect();
    assert_eq!(flips[0], ("starts_on", Value::Day(day(date!(1999 - 12 - 31)))));
}

/// The last day of an act is that of the act if it is owed, to come, whether or not it may be.
#[test]
fn a_case_has_the_last_day_of_an_act_if_it_is_owed() {
    let acts = holder_review::RULE.acts();
    let place = |slug| acts.iter().position(|act| act.slug == slug).unwrap_or(usize::MAX);
    let [renew, affiliate] = ["renew", "affiliate"].map(place);
    let on = |as_of: time::Date| {
        Question::new("holder-review")
            .as_of(as_of)
            .fact("issued_on", date!(2024 - 12 - 10))
            .fact("renewal_completed_on", Input::Unknown)
            .checked()
    };
    let last = on(date!(2026 - 12 - 09)).map(|case| case.last_day_if_owed(renew));
    assert_eq!(last, Ok(Some(day(date!(2026 - 12 - 09)))));
    // Once that day is past, it is that of the term that follows a renewal.
    let next = on(date!(2026 - 12 - 10)).map(|case| case.last_day_if_owed(renew));
    assert_eq!(next, Ok(Some(day(date!(2028 - 12 - 09)))));
    for place in [affiliate, acts.len(), usize::MAX] {
        assert_eq!(on(date!(2026 - 12 - 09)).map(|case| case.last_day_if_owed(place)), Ok(None));
    }
}
