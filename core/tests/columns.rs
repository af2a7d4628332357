//! Columns: every row is answered as a single question is, unknown facts, errors and all.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that finds nothing has failed"
)]

use std::cell::Cell;
use std::{env, iter};

use echeance::columns::{
    self, Column, Columns, ColumnsError, Memory, Moments, Outputs, Part, Texts,
};
use echeance::dynamic::{
    Asked, Clock, FactSpec, Input, Kind, Out, Question, Rule, Value, ValueKind,
};
use echeance::rules;
use echeance::{By, Day, Error, ErrorCode, Member as _, Reading, Readings};
use time::macros::date;

thread_local! {
    /// How many rows a test has compared.
    static ROWS: Cell<usize> = const { Cell::new(0) };
}

/// Tells how many, as `tests/proved.py` reads it.
fn tell_rows() {
    println!("count columns-rows {}", ROWS.get());
}

/// A sequence of numbers, the same for the same seed: xorshift64*.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next()).unwrap() % end
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn between(&mut self, from: i32, to: i32) -> i32 {
        let (first, span) = (i64::from(from), u64::from(to.abs_diff(from)) + 1);
        i32::try_from(first + i64::try_from(self.next() % span).unwrap()).unwrap()
    }
}

const TODAY: i32 = 20_778;

/// A day: near the day of the question, near one that turns on it, anywhere, or none that a fact takes.
fn day(random: &mut Random) -> i32 {
    match random.below(20) {
        0 => random.one(&[i32::MIN + 2, i32::MAX - 1, -25_567, -25_568, 84_005, 84_006]),
        1 => columns::NONE,
        2 => columns::ABSENT,
        3..6 => columns::UNKNOWN,
        6..8 => random.between(-25_567, 84_005),
        8..11 => TODAY + random.between(-40, 3),
        11..13 => TODAY + random.between(-3, 800),
        _ => {
            let turns = [0, 14, 92, 183, 365, 548, 700, 723, 730, 731, 761, 1096, 1461, 1827];
            TODAY - random.one(&turns) + random.between(-3, 3)
        }
    }
}

fn code(random: &mut Random, fact: &FactSpec) -> i32 {
    match fact.kind {
        Kind::Day => day(random),
        Kind::Number(from, to) => match random.below(12) {
            0 => columns::UNKNOWN,
            1 => columns::ABSENT,
            2 => random.one(&[from - 1, to.saturating_add(1), i32::MIN + 2, i32::MAX]),
            3 => random.one(&[from, to]),
            _ => random.between(from, to),
        },
        Kind::YesNo => match random.below(12) {
            0 => random.one(&[2, 3, -3, i32::MIN, i32::MAX]),
            1 => 0,
            2 | 3 => -2,
            _ => random.one(&[1, -1]),
        },
        Kind::Object => random.one(&[0, 1, 1, 1, 1, -1, -2, 2]),
        Kind::Choice(choices) => match random.below(12) {
            0 => random.one(&[-1, 256, 257, i32::MIN, i32::try_from(choices.len()).unwrap() + 1]),
            1 => 0,
            2 | 3 => -2,
            _ => random.between(1, i32::try_from(choices.len()).unwrap()),
        },
        Kind::Set(choices) => match random.below(10) {
            0 => 0,
            1 => -2,
            2 => random.one(&[2, -1, i32::MIN]),
            _ => random.between(0, (1 << choices.len()) - 1) << 1 | 1,
        },
        Kind::Instant | Kind::Text | Kind::Periods => 0,
    }
}

/// What a single question is given for the code of a row, by the table of `columns`.
fn input(fact: &FactSpec, code: i32) -> Option<Input<'static>> {
    let choice = |value: Option<Value<'static>>| match (value, code) {
        (Some(value), _) => Some(Input::Value(value)),
        (None, 0) => Some(Input::Absent),
        (None, -2) => Some(Input::Unknown),
        _ => None,
    };
    match fact.kind {
        Kind::Day | Kind::Number(..) if code == columns::UNKNOWN => Some(Input::Unknown),
        Kind::Day | Kind::Number(..) if code == columns::ABSENT => Some(Input::Absent),
        Kind::Day if code == columns::NONE => Some(Input::Value(Value::Never)),
        Kind::Day => Some(Input::Value(Value::Day(Day::new(code)))),
        Kind::Number(..) => Some(Input::Value(Value::Number(code))),
        Kind::YesNo => choice(match code {
            1 => Some(Value::Flag(true)),
            -1 => Some(Value::Flag(false)),
            2 if fact.word.is_some() => Some(Value::Never),
            _ => None,
        }),
        Kind::Choice(choices) => {
            let number =
                u8::try_from(code).ok().filter(|it| *it > 0 && usize::from(*it) <= choices.len());
            choice(number.map(Value::Choice))
        }
        Kind::Set(choices) => {
            let is_set = code & 1 == 1 && (code > 0 && code < 2 << choices.len());
            choice(is_set.then(|| Value::Set(code.unsigned_abs() >> 1)))
        }
        Kind::Object => choice(match code {
            1 => Some(Value::Given),
            -1 => Some(Value::Never),
            _ => None,
        }),
        Kind::Instant | Kind::Text | Kind::Periods => Some(Input::Absent),
    }
}

const NUMBERS: [&[u8]; 13] = [
    b"CAR200123456789",
    b"CAR200012345678",
    b"CAR202100000000",
    b"CAR202199999999",
    b"CAR209912345678",
    b"CAR21001234567",
    b"CAR2021:0000000",
    b"car2021-1234 5678",
    b"",
    b"none",
    // Longer than a text that is kept.
    b"TOTO, en plus de vingt-quatre lettres",
    b"CAR2021aaaaaaaa",
    b"\xff\xfe",
];

/// A table made at random, and what it is made of.
struct Table {
    rule: &'static Rule,
    rows: usize,
    /// The day of the question, where not each row has one.
    today: i32,
    as_of: Option<Vec<i32>>,
    readings: Readings,
    codes: Vec<Option<Vec<i32>>>,
    bytes: Vec<u8>,
    offsets: Vec<i64>,
    texts: Vec<&'static [u8]>,
    is_day_given: bool,
}

impl Table {
    fn random(rule: &'static Rule, rows: usize, random: &mut Random) -> Self {
        let mut readings = Readings::default();
        for reading in Reading::ALL {
            if random.below(4) == 0 {
                let choices = i32::try_from(reading.choices().len()).unwrap();
                readings = readings
                    .with_number(reading, u8::try_from(random.between(1, choices)).unwrap());
            }
        }
        let as_of = (random.below(3) == 0).then(|| {
            let days = || {
                if random.below(20) == 0 {
                    random.one(&[
                        columns::UNKNOWN,
                        columns::NONE,
                        columns::ABSENT,
                        -25_568,
                        84_006,
                        19_000,
                        40_000,
                    ])
                } else {
                    TODAY + random.between(-1, 1)
                }
            };
            iter::repeat_with(days).take(rows).collect()
        });
        let mut codes = Vec::new();
        for fact in rule.facts {
            let given = !matches!(fact.kind, Kind::Periods) && random.below(8) != 0;
            codes.push(given.then(|| {
                match fact.kind {
                    Kind::Text => iter::repeat_with(|| random.one(&[1, 1, 1, 1, 0, -1, -2, 3]))
                        .take(rows)
                        .collect(),
                    _ => iter::repeat_with(|| code(random, fact)).take(rows).collect(),
                }
            }));
        }
        let texts: Vec<_> = iter::repeat_with(|| random.one(&NUMBERS)).take(rows).collect();
        let mut offsets = vec![0];
        for text in &texts {
            offsets.push(offsets.last().unwrap() + i64::try_from(text.len()).unwrap());
        }
        let is_day_given = !matches!(rule.clock, Clock::OptionalDay) || random.below(3) != 0;
        Table {
            rule,
            rows,
            today: TODAY,
            as_of,
            readings,
            codes,
            bytes: texts.concat(),
            offsets,
            texts,
            is_day_given,
        }
    }

    /// Of one fact each day around that of the question and each word, of any other one value that it takes.
    fn of_days(
        rule: &'static Rule,
        of: usize,
        today: i32,
        readings: Readings,
        random: &mut Random,
    ) -> Self {
        let words = [columns::UNKNOWN, columns::NONE, columns::ABSENT];
        let days: Vec<i32> = (today - 6_200..today + 2_100).chain(words).collect();
        let rows = days.len();
        let mut codes = Vec::new();
        for (place, fact) in rule.facts.iter().enumerate() {
            codes.push(match fact.kind {
                _ if place == of => Some(days.clone()),
                Kind::Text | Kind::Periods => None,
                Kind::Day => {
                    (random.below(2) == 0).then(|| vec![today - random.between(0, 900); rows])
                }
                _ => iter::repeat_with(|| code(random, fact))
                    .find(|code| matches!(input(fact, *code), Some(Input::Value(_))))
                    .map(|code| vec![code; rows]),
            });
        }
        Table {
            rule,
            rows,
            today,
            as_of: None,
            readings,
            codes,
            bytes: Vec::new(),
            offsets: Vec::new(),
            texts: Vec::new(),
            is_day_given: true,
        }
    }

    /// Holders of certificates whose facts are drawn one by one, most of them known or most of them not, so that few rows are alike.
    fn of_strangers(rows: usize, today: i32, readings: Readings, random: &mut Random) -> Self {
        let rule = &rules::holder_review::RULE;
        let unknown = random.one(&[0, 1, 4, 10]);
        let mut codes = vec![Some(Vec::new()); rule.facts.len()];
        let mut texts = Vec::new();
        for _ in 0..rows {
            // Near days on which another one of the row turns, as often as anywhere.
            let ago = random.between(0, 1500);
            let anchor = today - random.one(&[0, ago]);
            for (fact, column) in rule.facts.iter().zip(&mut codes) {
                let is_past = !matches!(fact.name, "expires_on" | "cancelled_on");
                let code = match (fact.kind, random.below(40)) {
                    (_, 0) => columns::code(fact, Input::Absent),
                    (_, 1) => code(random, fact),
                    (_, draw) if draw - 2 < 2 * unknown => columns::code(fact, Input::Unknown),
                    (Kind::Text, _) => 1,
                    (Kind::Number(..), _) => random.one(&[0, 30, 90, 730]),
                    (Kind::Choice(_), _) => random.one(&[1, 1, 1, 1, 1, 2]),
                    (Kind::YesNo, _) => match (fact.name, random.below(3)) {
                        ("affiliated", 0 | 1) => 0,
                        _ => random.one(&[1, -1]),
                    },
                    _ => match random.below(6) {
                        0 | 1 if !matches!(fact.name, "issued_on" | "expires_on") => columns::NONE,
                        0 | 1 => columns::UNKNOWN,
                        2 => today - random.between(-800, 1600),
                        _ => {
                            let turns = [0, 0, 730, 731, 1461, -730, -1461, 90, -90];
                            let terms = random.one(&turns);
                            anchor - terms + random.between(-2, 2)
                        }
                    },
                };
                let is_day = matches!(fact.kind, Kind::Day) && code > -25_567 && code < 84_005;
                // A day ahead makes a row an error; some are enough.
                let is_ahead = is_day && is_past && code > today && random.below(20) != 0;
                column.as_mut().unwrap().push(if is_ahead { 2 * today - code } else { code });
            }
            texts.push(if random.below(8) == 0 { random.one(&NUMBERS) } else { NUMBERS[0] });
        }
        let mut offsets = vec![0];
        for text in &texts {
            offsets.push(offsets.last().unwrap() + i64::try_from(text.len()).unwrap());
        }
        let bytes = texts.concat();
        Table {
            rule,
            rows,
            today,
            as_of: None,
            readings,
            codes,
            bytes,
            offsets,
            texts,
            is_day_given: true,
        }
    }

    /// Holders of certificates as a register has them: in good standing but for a few facts, some unknown, days near those on
    /// which a review turns.
    fn of_holders(rows: usize, readings: Readings, random: &mut Random) -> Self {
        // Around the leap days of 2024, the anniversary of one, and before and after the change of system.
        let today = random.one(&[TODAY, 19_781, 19_782, 19_783, 20_512, 20_513, 20_270, 18_000]);
        let rule = &rules::holder_review::RULE;
        let mut codes = vec![Some(Vec::new()); rule.facts.len()];
        // Few terms, so that many rows differ in nothing that decides.
        let issues: Vec<i32> = (0..3).map(|_| today - random.between(-200, 760)).collect();
        let expiries: Vec<i32> = (0..3).map(|_| today + random.between(-30, 760)).collect();
        let mut texts = Vec::new();
        for _ in 0..rows {
            let mut row = Vec::new();
            for fact in rule.facts {
                let ago = |days| today - days;
                row.push(match fact.name {
                    "certificate_number" => random.one(&[1, 1, -1]),
                    "kind" => random.one(&[1, 1, 1, 1, 0, 2]),
                    "issued_on" => random.one(&issues),
                    "expires_on" if random.below(3) == 0 => random.one(&expiries),
                    "affiliated" | "renewal_lead_days" | "expires_on" => {
                        columns::code(fact, Input::Absent)
                    }
                    "affiliated_at_expiry" => random.one(&[1, -1]),
                    "exam_passed_on" | "account_last_used_on" => ago(random.between(0, 900)),
                    _ => columns::NONE,
                });
            }
            for _ in 0..random.below(4) {
                let place = random.below(rule.facts.len());
                let fact = &rule.facts[place];
                row[place] = match (fact.kind, random.below(9)) {
                    (_, 0 | 1) => columns::code(fact, Input::Unknown),
                    (_, 2) => columns::code(fact, Input::Absent),
                    (Kind::Day, 3) => columns::NONE,
                    (Kind::Day, 4) if fact.name == "expires_on" => random.one(&expiries),
                    (Kind::Day, 4) => random.one(&[18_321, 19_782]),
                    (Kind::Day, 5) => today + random.between(-3, 800),
                    (Kind::Day, 6) => today - random.between(0, 1600),
                    (Kind::Day, _) => {
                        let turns = [0, 90, 365, 700, 723, 730, 731, 821, 1461];
                        today - random.one(&turns) + random.between(-4, 4)
                    }
                    _ => code(random, fact),
                };
            }
            for (column, code) in codes.iter_mut().zip(row) {
                column.as_mut().unwrap().push(code);
            }
            texts.push(random.one(&NUMBERS[..10]));
        }
        let mut offsets = vec![0];
        for text in &texts {
            offsets.push(offsets.last().unwrap() + i64::try_from(text.len()).unwrap());
        }
        let bytes = texts.concat();
        Table {
            rule,
            rows,
            today,
            as_of: None,
            readings,
            codes,
            bytes,
            offsets,
            texts,
            is_day_given: true,
        }
    }

    fn columns(&self) -> Columns<'_> {
        let as_of = match &self.as_of {
            Some(days) => Moments::Each(days),
            None if self.is_day_given => Moments::One(Day::new(self.today)),
            None => Moments::NotGiven,
        };
        let mut columns = Columns::new(self.rule, as_of, self.rows);
        columns.readings = self.readings;
        for ((place, fact), codes) in self.rule.facts.iter().enumerate().zip(&self.codes) {
            match (codes, fact.kind) {
                (None, _) => {}
                (Some(given), Kind::Text) => {
                    columns.set(
                        place,
                        Texts { bytes: &self.bytes, offsets: &self.offsets, given: Some(given) },
                    );
                }
                (Some(codes), _) => columns.set(place, codes.as_slice()),
            }
        }
        columns
    }

    /// The single question of a row; an error where no question can say what the row says.
    fn question(&self, row: usize) -> Result<Question<'static>, (i32, i32)> {
        let mut question = Question::of_rule(self.rule).readings(self.readings);
        let moment = match &self.as_of {
            Some(days) => match days[row] {
                columns::UNKNOWN => Input::Unknown,
                columns::ABSENT => Input::Absent,
                columns::NONE => Input::Value(Value::Never),
                day => Input::from(Day::new(day)),
            },
            None if self.is_day_given => Input::from(Day::new(self.today)),
            None => Input::Absent,
        };
        question = question.as_of(moment);
        let mut wrong = None;
        let mut no_object = false;
        for ((place, fact), codes) in self.rule.facts.iter().enumerate().zip(&self.codes) {
            let field = 1 << place;
            let code = codes.as_ref().map_or(0, |codes| codes[row]);
            let input = match (codes, fact.kind) {
                (None, _) => Some(Input::Absent),
                (_, Kind::Text) => match code {
                    1 => {
                        let text = str::from_utf8(self.texts[row]).ok();
                        if text.is_none() {
                            wrong.get_or_insert((106, field));
                        }
                        text.map(Input::Text)
                    }
                    0 => Some(Input::Absent),
                    -1 => Some(Input::Value(Value::Never)),
                    -2 => Some(Input::Unknown),
                    _ => None,
                },
                _ => input(fact, code),
            };
            if fact.kind == Kind::Object {
                no_object = code != 1;
            }
            let is_value = matches!(input, Some(Input::Value(_)));
            let Some(input) = input else {
                wrong.get_or_insert((107, field));
                continue;
            };
            if wrong.is_none() && no_object && fact.is_part() && is_value {
                wrong = Some((115, field));
            }
            if wrong.is_none() {
                question.set(place, input);
            }
        }
        match wrong {
            None => Ok(question),
            // What comes before it in the order of every entry point is told first.
            Some((code, field)) => match question.case() {
                Ok(_) => Err((-code, field)),
                Err(error) => Err(told(self.rule, &error)),
            },
        }
    }
}

/// An error as the two columns tell it.
fn told(rule: &Rule, error: &Error) -> (i32, i32) {
    let field = error.field.as_deref().unwrap();
    let place = field.strip_prefix("facts.").and_then(|name| rule.fact_place(name));
    (-i32::from(error.code.number()), place.map_or(columns::FIELD_AS_OF, |place| 1 << place))
}

/// The parts of a value, each with the code that a single answer gives.
fn parts(rule: &'static Rule, asked: Option<&Asked<'_>>, decisions: bool) -> Vec<(Part, i32)> {
    let mut parts = Vec::new();
    for (place, value) in rule.values.iter().enumerate() {
        let out = asked.map_or(Out::Null, |asked| asked.value(place));
        match value.kind {
            ValueKind::Day | ValueKind::Number | ValueKind::Cents => parts.push((
                Part::Number(place),
                match out {
                    Out::Day(day) => day.number(),
                    Out::Number(number) => number,
                    _ => columns::UNKNOWN,
                },
            )),
            ValueKind::Flag | ValueKind::Slug(_) | ValueKind::Set(_) => parts.push((
                Part::Choice(place),
                match out {
                    Out::Flag(true) => 1,
                    Out::Flag(false) => -1,
                    Out::Slug(number) => number.into(),
                    Out::Set(bits) => i32::try_from(bits * 2 + 1).unwrap(),
                    _ => 0,
                },
            )),
            ValueKind::States { keys, .. } | ValueKind::Options { keys, .. } => {
                for key in 0..keys.len() {
                    let state = if let Out::States(states) = out { states[key] } else { 0 };
                    parts.push((Part::State(place, key), state.into()));
                }
            }
            ValueKind::Duties(acts) => {
                for act in 0..acts.len() {
                    let duty = asked.map(|asked| asked.duties().unwrap().at(act));
                    let from =
                        duty.and_then(|duty| duty.from).map_or(columns::UNKNOWN, Day::number);
                    let by = match duty.map_or(By::Null, |duty| duty.by) {
                        By::Null => columns::UNKNOWN,
                        By::NoDay => columns::NONE,
                        By::Day(day) => day.number(),
                    };
                    let state = duty.map_or(0, |duty| duty.state.place().into());
                    parts.push((Part::DutyState(act), state));
                    parts.push((Part::DutyFrom(act), from));
                    parts.push((Part::DutyBy(act), by));
                }
            }
            ValueKind::Decisions if decisions => {
                for (place, slug) in rule.asks_rules.iter().enumerate() {
                    let mut outcome = 0;
                    if let Some(asked) = asked {
                        asked.decisions(|part| {
                            if part.rule().slug == *slug {
                                outcome =
                                    if part.outcome() == 0 { -2 } else { part.outcome().into() };
                            }
                        });
                    }
                    parts.push((Part::Decision(place), outcome));
                }
            }
            _ => {}
        }
    }
    parts
}

fn bits_of_reasons(asked: &Asked<'_>) -> u64 {
    asked.reasons().fold(0, |bits, reason| {
        let number = u32::from(reason.number);
        bits | if number < 100 { 1 << (31 + number) } else { 1 << (number % 100 - 1) }
    })
}

/// The other choices that a single answer lists, as bits.
fn by_others(asked: &Asked<'_>) -> u32 {
    let others: Vec<_> = asked.rule().other_choices(asked.case().readings).collect();
    asked.contest().fold(0, |bits, contest| {
        let other = (contest.reading, contest.choice);
        bits | 1 << others.iter().position(|it| *it == other).unwrap()
    })
}

/// What is compared beside what every answer has.
#[derive(Clone, Copy, Default)]
struct With {
    /// What must be asked again and again.
    long: bool,
    /// Without texts, rows whose texts differ may have one answer.
    texts: bool,
    /// Without decisions, rows of one class may have one answer.
    decisions: bool,
}

/// Compares a table with the single answers.
fn compare(table: &Table, with: With, memory: &mut Memory) {
    let (rule, rows) = (table.rule, table.rows);
    ROWS.set(ROWS.get() + rows);
    let With { long, texts: with_texts, decisions } = with;
    let parts = |asked: Option<&Asked<'_>>| parts(rule, asked, decisions);
    let [mut outcome, mut field, mut contested, mut days_contested, mut change_on, mut change_to] =
        [(); 6].map(|()| vec![7; rows]);
    let mut reasons = vec![7; rows];
    let [mut missing, mut assumed, mut contested_by] = [(); 3].map(|()| vec![7; rows]);
    let names = parts(None);
    let mut values = vec![vec![7; rows]; names.len()];
    let texts: Vec<usize> = (0..rule.values.len())
        .filter(|place| with_texts && matches!(rule.values[*place].kind, ValueKind::Text))
        .collect();
    let mut text_columns = vec![vec![[7; 16]; rows]; texts.len()];
    let mut value_columns: Vec<_> =
        names.iter().map(|(part, _)| *part).zip(values.iter_mut().map(Vec::as_mut_slice)).collect();
    let mut short_texts: Vec<_> =
        texts.iter().copied().zip(text_columns.iter_mut().map(Vec::as_mut_slice)).collect();
    let mut outputs = Outputs {
        outcome: Some(&mut outcome),
        field: Some(&mut field),
        reasons: Some(&mut reasons),
        missing: Some(&mut missing),
        assumed: Some(&mut assumed),
        contested: long.then_some(&mut contested),
        days_contested: long.then_some(&mut days_contested),
        contested_by: long.then_some(&mut contested_by),
        next_change_on: long.then_some(&mut change_on),
        next_change_outcome: long.then_some(&mut change_to),
        values: &mut value_columns,
        texts: &mut short_texts,
    };
    table.columns().answer(&mut outputs, memory).unwrap();
    for row in 0..rows {
        let asked = table
            .question(row)
            .and_then(|question| question.ask().map_err(|error| told(rule, &error)));
        let asked = match asked {
            Ok(asked) => {
                assert_eq!(
                    (outcome[row], field[row]),
                    (asked.outcome().into(), 0),
                    "{} {row}",
                    rule.slug
                );
                Some(asked)
            }
            Err(error) => {
                assert_eq!((outcome[row], field[row]), error, "{} {row}", rule.slug);
                None
            }
        };
        let asked = asked.as_ref();
        assert_eq!(reasons[row], asked.map_or(0, bits_of_reasons), "{} {row}", rule.slug);
        assert_eq!(missing[row], asked.map_or(0, |asked| asked.missing().set().0));
        assert_eq!(assumed[row], asked.map_or(0, |asked| asked.assumed().0));
        for ((part, expected), column) in parts(asked).iter().zip(&values) {
            assert_eq!(column[row], *expected, "{} {row} {part:?}", rule.slug);
        }
        for (place, column) in texts.iter().zip(&text_columns) {
            let expected = match asked.map(|asked| asked.value(*place)) {
                Some(Out::Text(text)) => text.as_str().to_owned(),
                _ => String::new(),
            };
            assert_eq!(String::from_utf8_lossy(&column[row]).trim_end_matches('\0'), expected);
        }
        if long {
            assert_eq!(contested[row], i32::from(asked.is_some_and(Asked::contested)));
            assert_eq!(days_contested[row], i32::from(asked.is_some_and(Asked::days_contested)));
            assert_eq!(contested_by[row], asked.map_or(0, by_others), "{} {row}", rule.slug);
            let change = asked.and_then(Asked::next_change);
            let on = change.map_or(columns::UNKNOWN, |change| match change.on {
                echeance::dynamic::AsOf::Day(day) => day.number(),
                _ => columns::UNKNOWN,
            });
            assert_eq!(change_on[row], on);
            assert_eq!(change_to[row], change.map_or(0, |change| change.outcome.into()));
        }
    }
}

fn tables() -> impl Iterator<Item = &'static Rule> {
    rules::ALL.iter().copied().filter(|rule| rule.clock != Clock::Instant)
}

#[test]
fn every_row_is_answered_as_a_single_question() {
    let count = env::var("ECHEANCE_COLUMNS_COUNT").map_or(200_000, |count| count.parse().unwrap());
    let seed = env::var("ECHEANCE_COLUMNS_SEED").map_or(1, |seed| seed.parse().unwrap());
    let mut random = Random(seed * 2 + 1);
    // A small memory forgets, one a little larger serves some tables by what their rows say, the usual one most that are
    // long enough.
    let mut memories =
        [(Memory::of_rows(64), 200), (Memory::of_rows(160), 200), (Memory::default(), 1100)];
    let mut rows_left: usize = count;
    for turn in 0.. {
        let (memory, rows) = &mut memories[if turn % 8 == 7 { 2 } else { turn % 2 }];
        for rule in tables() {
            // Of many facts no table is kept, and rows are dear.
            let rows = if rule.facts.len() > 8 { 100 } else { *rows };
            let table = Table::random(rule, rows, &mut random);
            let with = With { long: turn % 10 == 0, texts: turn % 20 == 0, decisions: true };
            compare(&table, with, memory);
            // Again, on what was kept.
            if turn % 8 == 7 {
                compare(&table, With { decisions: true, ..With::default() }, memory);
            }
            rows_left = rows_left.saturating_sub(rows);
        }
        if rows_left == 0 {
            break;
        }
    }
    tell_rows();
}

/// What a row hangs on is worked out in another way than in a single answer, which tries every choice in full.
#[test]
fn every_holder_is_answered_as_a_single_question() {
    let count = env::var("ECHEANCE_COLUMNS_COUNT").map_or(10_000, |count| count.parse().unwrap());
    let seed = env::var("ECHEANCE_COLUMNS_SEED").map_or(1, |seed| seed.parse().unwrap());
    let mut random = Random(seed * 2 + 1);
    let mut memory = Memory::default();
    for _ in (0..count).step_by(500) {
        let mut readings = Readings::default();
        if random.below(2) == 0 {
            let (reading, _) = random.one(rules::holder_review::RULE.readings);
            readings = readings.with_number(reading, 2);
        }
        let table = Table::of_holders(500, readings, &mut random);
        compare(&table, With { long: true, texts: false, decisions: true }, &mut memory);
    }
    tell_rows();
}

/// Rows of one class have one answer, but for their own days.
#[test]
fn every_row_of_a_class_is_answered_as_a_single_question() {
    let count = env::var("ECHEANCE_COLUMNS_COUNT").map_or(16_000, |count| count.parse().unwrap());
    let seed = env::var("ECHEANCE_COLUMNS_SEED").map_or(1, |seed| seed.parse().unwrap());
    let mut random = Random(seed * 2 + 1);
    let mut left: usize = count;
    while left > 0 {
        let mut readings = Readings::default();
        if random.below(3) > 0 {
            let (reading, _) = random.one(rules::holder_review::RULE.readings);
            readings = readings.with_number(reading, 2);
        }
        let later = random.between(0, 2000);
        let today = TODAY + random.one(&[0, 1, 2, 61, 97, 464, later]);
        // Classes are kept from table to table; of a small memory few are.
        let mut memory = random.one::<fn() -> _>(&[Memory::default, || Memory::of_rows(64)])();
        for _ in 0..(count / 4800).clamp(3, 60) {
            let table = match random.below(4) {
                0 => Table::of_holders(1200, readings, &mut random),
                _ => Table::of_strangers(1200, today, readings, &mut random),
            };
            compare(&table, With::default(), &mut memory);
            left = left.saturating_sub(table.rows);
        }
    }
    tell_rows();
}

/// Each day from 1900 to 2199 and each choice of each reading where columns are compared for long, else one day of the
/// question a choice.
#[test]
fn every_day_is_answered_as_a_single_question() {
    let for_long = env::var("ECHEANCE_COLUMNS_COUNT").is_ok();
    let mut random = Random(3);
    let mut memory = Memory::default();
    // Of more facts, rows with unknown ones are dear.
    for rule in tables().filter(|rule| rule.facts.len() <= 5) {
        let each_choice = rule.readings.iter().flat_map(|(reading, _)| {
            let choices = (1..).zip(reading.choices());
            choices.map(|(choice, _)| Readings::default().with_number(*reading, choice))
        });
        for readings in iter::once(Readings::default()).chain(each_choice) {
            let days = rule.facts.iter().enumerate().filter(|(_, fact)| fact.kind == Kind::Day);
            for (of, _) in days {
                let todays = if for_long {
                    (-25_567..=84_005).step_by(8_192).collect()
                } else {
                    vec![random.between(-25_567, 84_005)]
                };
                for today in todays {
                    let table = Table::of_days(rule, of, today, readings, &mut random);
                    compare(&table, With { decisions: true, ..With::default() }, &mut memory);
                }
            }
        }
    }
    tell_rows();
}

/// Whatever is wanted of a table, and in whatever order, from one memory: each column alone.
#[test]
fn a_column_is_the_same_whichever_others_are_wanted() {
    let mut random = Random(5);
    let mut tables = vec![Table::random(&rules::exam_validity::RULE, 1200, &mut random)];
    // Two facts in no row.
    let mut holders = Table::of_holders(1200, Readings::default(), &mut random);
    let not_given = ["cancelled_on", "kind"].map(|name| holders.rule.fact_place(name).unwrap());
    for place in not_given {
        holders.codes[place] = None;
    }
    tables.push(holders);
    // Too few to be sorted.
    tables.push(Table::of_holders(100, Readings::default(), &mut random));
    // One holder over and over: many rows in a row are of a class that was met.
    for _ in 0..4 {
        let mut one = Table::of_holders(1, Readings::default(), &mut random);
        for place in not_given {
            one.codes[place] = None;
        }
        let codes = one.codes.iter().map(|codes| codes.as_ref().map(|codes| codes.repeat(1100)));
        let end = one.offsets[1];
        tables.push(Table {
            rows: 1100,
            codes: codes.collect(),
            bytes: one.bytes.repeat(1100),
            offsets: (0..=1100).map(|row| row * end).collect(),
            texts: one.texts.repeat(1100),
            ..one
        });
    }
    // Rows of two rules one by one: what is wanted then is worked out at length.
    for rule in [&rules::exam_transfer::RULE, &rules::certificate_number::RULE] {
        tables.push(Table::random(rule, 60, &mut random));
    }
    for table in tables {
        let (rule, rows, mut memory) = (table.rule, table.rows, Memory::default());
        let is_short = rows <= 60;
        let expected: Vec<[i64; 9]> = (0..rows)
            .map(|row| match table.question(row).map(|question| question.ask()) {
                Ok(Ok(asked)) => of_each_column(&asked, is_short),
                Ok(Err(error)) => of_error(told(rule, &error)),
                Err(error) => of_error(error),
            })
            .collect();
        let again = [0, 1, 2, 3, 0, 2, 1, 3];
        for wanted in again.into_iter().chain((4..9).filter(|_| is_short)) {
            let (mut codes, mut bits, mut reasons) = (vec![7; rows], vec![7; rows], vec![7; rows]);
            let mut outputs = Outputs::default();
            match wanted {
                0 => outputs.outcome = Some(&mut codes),
                1 => outputs.field = Some(&mut codes),
                2 => outputs.reasons = Some(&mut reasons),
                3 => outputs.missing = Some(&mut bits),
                4 => outputs.contested = Some(&mut codes),
                5 => outputs.days_contested = Some(&mut codes),
                6 => outputs.contested_by = Some(&mut bits),
                7 => outputs.next_change_on = Some(&mut codes),
                _ => outputs.next_change_outcome = Some(&mut codes),
            }
            table.columns().answer(&mut outputs, &mut memory).unwrap();
            for (row, expected) in expected.iter().enumerate() {
                let written = match wanted {
                    2 => reasons[row].cast_signed(),
                    3 | 6 => bits[row].into(),
                    _ => codes[row].into(),
                };
                assert_eq!(written, expected[wanted], "{} {row} {wanted}", rule.slug);
            }
        }
    }
}

/// Outcome, field, reasons, missing; and where that is wanted: contested, its days, by what; the next change, and to what.
fn of_each_column(asked: &Asked<'_>, is_long: bool) -> [i64; 9] {
    let change = is_long.then(|| asked.next_change()).flatten();
    let on = change.map_or(columns::UNKNOWN, |change| match change.on {
        echeance::dynamic::AsOf::Day(day) => day.number(),
        _ => columns::UNKNOWN,
    });
    [
        asked.outcome().into(),
        0,
        bits_of_reasons(asked).cast_signed(),
        asked.missing().set().0.into(),
        (is_long && asked.contested()).into(),
        (is_long && asked.days_contested()).into(),
        if is_long { by_others(asked).into() } else { 0 },
        on.into(),
        change.map_or(0, |change| change.outcome.into()),
    ]
}

fn of_error((outcome, field): (i32, i32)) -> [i64; 9] {
    [outcome.into(), field.into(), 0, 0, 0, 0, 0, columns::UNKNOWN.into(), 0]
}

/// The codes of the table of `columns`, by hand, for what a single question is given.
#[test]
fn what_a_question_gives_has_the_code_of_the_table() {
    type Codes<'a> = &'a [(Input<'a>, i32)];

    let wrong = |error: ErrorCode| i32::MIN + i32::from(error.number());
    let [absent, unknown] = [Input::Absent, Input::Unknown];
    let given = |value| Input::Value(value);
    let far = Value::Day(Day::new(i32::MAX));
    let each: [(&Rule, &str, Codes<'_>); 7] = [
        (
            &rules::exam_validity::RULE,
            "passed_on",
            &[
                (absent, i32::MIN + 1),
                (unknown, i32::MIN),
                (given(Value::Unknown), i32::MIN),
                (Input::Text("1970-01-02"), 1),
                (Input::Text("never"), i32::MAX),
                (given(Value::Day(Day::new(-1))), -1),
                (given(far), wrong(ErrorCode::DateOutOfRange)),
                (given(Value::Flag(true)), wrong(ErrorCode::WrongType)),
                (Input::Wrong(ErrorCode::TooLong.into()), wrong(ErrorCode::TooLong)),
            ],
        ),
        (
            &rules::exam_result::RULE,
            "correct_answers",
            &[
                (absent, i32::MIN + 1),
                (Input::Number(31), 31),
                (Input::Number(1 << 40), wrong(ErrorCode::OutOfRange)),
                (Input::Number(i32::MAX.into()), i32::MAX),
                (Input::Number((i32::MIN + 1).into()), wrong(ErrorCode::OutOfRange)),
                (Input::Text("31"), wrong(ErrorCode::WrongType)),
            ],
        ),
        (
            &rules::file_recovery::RULE,
            "identifiers_match",
            &[
                (absent, 0),
                (unknown, -2),
                (given(Value::Flag(true)), 1),
                (given(Value::Flag(false)), -1),
                (Input::Text("not-given"), 2),
            ],
        ),
        (
            &rules::file_recovery::RULE,
            "invoice",
            &[(given(Value::Given), 1), (Input::Text("none"), -1), (absent, 0), (unknown, -2)],
        ),
        (
            &rules::message_authenticity::RULE,
            "kind",
            &[
                (Input::Text("password-reset"), 3),
                (Input::Text("bill"), wrong(ErrorCode::NotAChoice)),
            ],
        ),
        // The first and the third of the list.
        (&rules::message_authenticity::RULE, "asks_for", &[(given(Value::Set(0b101)), 0b1011)]),
        (
            &rules::certificate_number::RULE,
            "text",
            &[(Input::Text("CAR202112345678"), 1), (absent, 0)],
        ),
    ];
    for (rule, name, codes) in each {
        let fact = rule.facts.iter().find(|fact| fact.name == name).unwrap();
        for (place, (input, code)) in codes.iter().enumerate() {
            assert_eq!(columns::code(fact, *input), *code, "{}, {name}, {place}", rule.slug);
        }
    }
}

/// Refused as a whole, and nothing is written.
#[test]
fn a_table_that_cannot_be_read_is_refused() {
    use rules::certificate_number::{Columns as Numbers, Outcome};

    let texts = Texts { bytes: b"CAR202112345678", offsets: &[0, 15, 15], given: None };
    let mut outcome = [7; 3];
    let mut answer = |table: &Columns<'_>, len: usize| {
        let mut outputs = Outputs { outcome: Some(&mut outcome[..len]), ..Outputs::default() };
        table.answer(&mut outputs, &mut Memory::default())
    };
    let table =
        Numbers { text: Some(texts), mode: Some(&[1, 1]), ..Numbers::on(&[20_778, 20_778][..], 2) };
    let with = |place, column: Column<'static>| {
        let mut table = table.by_place();
        table.set(place, column);
        table
    };
    let short = Texts { offsets: &[0, 15], ..texts };
    let no_offsets = Texts { offsets: &[], ..texts };
    let short_given = Texts { given: Some(&[1]), ..texts };
    for (table, len, error) in [
        (with(0, Column::Codes(&[1, 1])), 2, ColumnsError::Kind),
        (with(1, Column::Texts(texts)), 2, ColumnsError::Kind),
        (with(0, short.into()), 2, ColumnsError::Length),
        (with(0, no_offsets.into()), 2, ColumnsError::Length),
        (with(0, short_given.into()), 2, ColumnsError::Length),
        (with(1, Column::Codes(&[1])), 2, ColumnsError::Length),
        (Numbers { as_of: (&[20_778][..]).into(), ..table }.by_place(), 2, ColumnsError::Length),
        (table.by_place(), 3, ColumnsError::Length),
        (
            Columns::new(&rules::support_hours::RULE, Moments::NotGiven, 2),
            2,
            ColumnsError::OnInstants,
        ),
    ] {
        assert_eq!(answer(&table, len), Err(error));
    }
    assert_eq!(outcome, [7; 3]);

    // A place past the end of the table is passed over.
    let table = with(usize::MAX, Column::Codes(&[]));
    let mut outputs = Outputs { outcome: Some(&mut outcome[..2]), ..Outputs::default() };
    assert_eq!(table.answer(&mut outputs, &mut Memory::default()), Ok(()));
    // Well formed, and the empty text is not.
    let [formed, not] =
        [Outcome::WellFormed, Outcome::Malformed].map(|outcome| i32::from(outcome.number()));
    assert_eq!(outcome, [formed, not, 7]);
}

/// What is personal: days, values, texts, and what comes out of them.
#[test]
fn debug_shows_nothing_of_a_table() {
    let texts = Texts { bytes: b"CAR202112345678", offsets: &[0, 15], given: None };
    let moments = [Moments::NotGiven, date!(2026 - 11 - 21).into(), Day::new(20_778).into()];
    let shown = moments.map(|moment| format!("{moment:?}"));
    assert_eq!(shown, ["NotGiven", "One(…)", "One(…)"]);
    assert_eq!(format!("{:?}", Moments::from(&[20_778][..])), "Each(…)");
    let columns = [Column::Absent, (&[20_778][..]).into(), texts.into()];
    assert_eq!(format!("{columns:?} {texts:?}"), "[Absent, Codes(…), Texts(…)] Texts(…)");
    let table = rules::certificate_number::Columns {
        text: Some(texts),
        ..rules::certificate_number::Columns::on(Day::new(20_778), 1)
    };
    let expected = "Columns { rule: \"certificate-number\", rows: 1, .. }";
    assert_eq!([format!("{table:?}"), format!("{:?}", table.by_place())], [expected; 2]);
    let outputs = Outputs { outcome: Some(&mut [20_778]), ..Outputs::default() };
    assert_eq!(format!("{outputs:?}"), "Outputs(…)");
    // A number of rows that no memory holds is one that there can be: the next power of two would be none.
    let shown = [64, usize::MAX].map(|rows| format!("{:?}", Memory::of_rows(rows)));
    assert_eq!(shown, ["Memory { slots: 64, .. }", "Memory { slots: 1048576, .. }"]);
}
