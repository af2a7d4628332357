//! Every rule on days over the whole domain, beside an oracle in C that walks the calendar day by day (`oracle.c`).
//!
//! The oracle asks the questions and answers them; here the library answers the same by its columns, by single calls and by
//! boundaries, and all of it has to be equal: outcome or error, each day, the days left, the next change, and which other
//! reading gives another outcome or another day.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufReader, Read};
use std::path::PathBuf;
use std::process::{ChildStdout, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;

use echeance::columns::{ABSENT, Columns, Memory, Moments, NONE, Outputs, Part, UNKNOWN};
use echeance::dynamic::face::CheckedCase;
use echeance::dynamic::{AsOf, Clock, Input, Kind, Out, Rule, Value};
use echeance::{Day, ErrorCode, Reading, Readings, rules};
use echeance_conformance::command::{command, root};

use crate::{is_asked, is_whole, less, told};

const FACTS: usize = 6;
const READINGS: usize = 5;
const VALUES: usize = 4;

/// The rules that the oracle knows, those that take longest first, so that neither of two workers is left with one at the end. It is a third implementation by hand: a new rule is not asked for it, and [`each`] names
/// those that are left out.
const RULES: [&str; 12] = [
    "exam-transfer",
    "certificate-renewal",
    "inactivity-plan",
    "certificate-status",
    "inactivity",
    "deadline",
    "absence",
    "exam-validity",
    "invoice-proof",
    "change-notice",
    "certificate-duties",
    "authentication-system",
];

/// What is compared.
#[derive(Default, Clone, Copy)]
struct Count {
    rows: u64,
    singles: u64,
    boundaries: u64,
}

impl std::ops::AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.rows += other.rows;
        self.singles += other.singles;
        self.boundaries += other.boundaries;
    }
}

/// Every row is compared by columns. As a single question is asked every day that has another outcome than the day before or
/// after; of the other rows about edges one in so many, of those of a window a quarter of that. Of a window one day in so many
/// is asked by boundaries.
const SINGLE_ONE_IN: usize = 7;
const BOUNDARIES_ONE_IN: i32 = 28;

/// How much of the domain a run asks about.
#[derive(Clone, Copy)]
enum Extent {
    /// Each fact day of 1900 to 2199, or one in so many, on the days about every edge, so many to each side.
    Edges { reach: u32, step: u32 },
    /// Every fact day of those years, on every day of them.
    Window { first: u32, years: u32 },
}

/// How many oracles were compiled: each test has its own.
static PROGRAMS: AtomicUsize = AtomicUsize::new(0);

/// The oracle, compiled.
pub(crate) fn oracle() -> Result<PathBuf, String> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let number = PROGRAMS.fetch_add(1, Relaxed);
    let program = folder.join(format!("prove-oracle-{}-{number}", std::process::id()));
    let source = root().join("tests/prove/oracle.c");
    let cc = std::env::var("CC").unwrap_or_else(|_| "cc".into());
    command(cc)
        .args(["-O2", "-Wall", "-Wextra", "-Werror", "-o"])
        .arg(&program)
        .arg(source)
        .done()?;
    Ok(program)
}

/// What the oracle writes, as it comes.
pub(crate) struct Told {
    pub(crate) from: BufReader<ChildStdout>,
}

impl Told {
    fn line(&mut self) -> Vec<String> {
        let mut line = Vec::new();
        let mut byte = [0];
        loop {
            self.from.read_exact(&mut byte).expect("a line of the oracle");
            if byte[0] == b'\n' {
                let line = String::from_utf8(line).expect("ASCII");
                return line.split_whitespace().map(Into::into).collect();
            }
            line.push(byte[0]);
        }
    }

    pub(crate) fn numbers(&mut self, count: usize, into: &mut Vec<i32>, bytes: &mut Vec<u8>) {
        bytes.resize(count * 4, 0);
        self.from.read_exact(bytes).expect("numbers of the oracle");
        into.clear();
        into.extend(
            bytes.chunks_exact(4).map(|it| i32::from_ne_bytes([it[0], it[1], it[2], it[3]])),
        );
    }

    pub(crate) fn number(&mut self) -> i32 {
        let mut bytes = [0; 4];
        self.from.read_exact(&mut bytes).expect("a number of the oracle");
        i32::from_ne_bytes(bytes)
    }
}

/// How the oracle's places are the library's.
struct Names {
    rule: &'static Rule,
    facts: Vec<usize>,
    outcomes: Vec<i32>,
    values: Vec<(usize, Part)>,
    /// The readings, each with the numbers of its choices.
    readings: Vec<(Reading, [u8; 2])>,
    /// What makes the oracle's number of a fact's day the library's.
    shift: [i32; FACTS],
    width: usize,
}

impl Names {
    fn of(rule: &'static Rule, told: &mut Told) -> Names {
        let place = |name: &String| rule.fact_place(name).expect("a fact of the rule");
        let facts = told.line().iter().map(place).collect();
        let number = |slug: &String| {
            let at = rule.outcomes.iter().position(|outcome| outcome.slug == slug);
            i32::try_from(at.expect("an outcome of the rule") + 1).expect("few")
        };
        let outcomes: Vec<i32> = told.line().iter().map(number).collect();
        assert_eq!(outcomes.len(), rule.outcomes.len(), "{}: outcomes", rule.slug);
        let part = |name: &String| {
            let at = rule.values.iter().position(|value| value.name == name).expect("a value");
            (at, Part::named(rule, name).expect("a value of the rule"))
        };
        let values = told.line().iter().map(part).collect();
        let line = told.line();
        let reading = |names: &[String]| {
            let reading = Reading::from_slug(&names[0]).expect("a reading");
            let choice = |slug: &String| reading.choice_number(slug).expect("a choice");
            (reading, [choice(&names[1]), choice(&names[2])])
        };
        let readings: Vec<_> = line.chunks_exact(3).map(reading).collect();
        // The same readings in the same order, the first choice the rule's default.
        let of_rule: Vec<_> = rule.readings.iter().map(|(reading, _)| *reading).collect();
        assert_eq!(readings.iter().map(|it| it.0).collect::<Vec<_>>(), of_rule, "{}", rule.slug);
        for (reading, choices) in &readings {
            assert_eq!(
                rule.choice(*reading, &Readings::default()),
                Some(choices[0]),
                "{reading:?}"
            );
        }
        let width = usize::try_from(told.number()).expect("a width");
        assert_eq!(width, 2 + VALUES + 5);
        let shift = std::array::from_fn(|_| told.number());
        Names { rule, facts, outcomes, values, readings, shift, width }
    }

    fn readings(&self, choices: &[i32]) -> Readings {
        let numbers = self.readings.iter().zip(choices);
        numbers.fold(Readings::default(), |readings, ((reading, of), choice)| {
            readings.with_number(*reading, of[usize::try_from(choice - 1).expect("1 or 2")])
        })
    }

    fn fact(&self, at: usize, told: i32) -> i32 {
        if told == NONE || told == ABSENT { told } else { told + self.shift[at] }
    }
}

fn error_number(of_oracle: i32) -> i32 {
    let code = match of_oracle {
        -1 => ErrorCode::InTheFuture,
        -2 => ErrorCode::EndBeforeStart,
        -3 => ErrorCode::ConflictingFacts,
        _ => ErrorCode::OutsideTemporaryWindow,
    };
    -i32::from(code.number())
}

/// One question with its rows.
struct Question {
    choices: [i32; READINGS],
    readings: Readings,
    facts: Vec<i32>,
    rows: Vec<i32>,
}

/// The columns that are compared, of one question.
#[derive(Default)]
struct Got {
    outcome: Vec<i32>,
    field: Vec<i32>,
    contested: Vec<i32>,
    days_contested: Vec<i32>,
    contested_by: Vec<u32>,
    next_on: Vec<i32>,
    next_outcome: Vec<i32>,
    values: Vec<Vec<i32>>,
}

struct Run {
    names: Names,
    memory: Memory,
    got: Got,
    as_of: Vec<i32>,
    count: Count,
    /// In a window: by the choices of readings and the day of the question, the outcome of each fact day.
    by_day: BTreeMap<([i32; READINGS], i32), Vec<i32>>,
    questions: usize,
}

impl Run {
    fn new(names: Names) -> Self {
        let got = Got { values: vec![Vec::new(); names.values.len()], ..Got::default() };
        Run {
            names,
            memory: Memory::default(),
            got,
            as_of: Vec::new(),
            count: Count::default(),
            by_day: BTreeMap::new(),
            questions: 0,
        }
    }

    fn row<'a>(&self, question: &'a Question, row: usize) -> &'a [i32] {
        &question.rows[row * self.names.width..][..self.names.width]
    }

    fn expected_outcome(&self, row: &[i32]) -> i32 {
        match row[1] {
            error if error < 0 => error_number(error),
            place => self.names.outcomes[usize::try_from(place - 1).expect("a place")],
        }
    }

    /// What was got of one row: outcome, field, next change, contest, values.
    fn compare(&self, question: &Question, at: usize, got: &[i32], how: &str) {
        let row = self.row(question, at);
        let outcome = self.expected_outcome(row);
        let mut expected = [UNKNOWN; 7 + VALUES];
        let expected = &mut expected[..7 + self.names.values.len()];
        if outcome < 0 {
            let place = self.names.facts[usize::try_from(row[2]).expect("a fact")];
            expected[..7].copy_from_slice(&[outcome, 1 << place, UNKNOWN, 0, 0, 0, 0]);
        } else {
            let next = match row[7] {
                0 => 0,
                place => self.names.outcomes[usize::try_from(place - 1).expect("a place")],
            };
            expected[..7].copy_from_slice(&[outcome, 0, row[6], next, row[8], row[9], row[10]]);
            expected[7..].copy_from_slice(&row[2..2 + self.names.values.len()]);
        }
        assert!(
            expected == got,
            "{} by {how}: as_of {}, facts {:?}, {:?}: outcome, field, next change, contest, values\n{got:?}, the oracle\n{expected:?}",
            self.names.rule.slug,
            Day::new(row[0]),
            question.facts,
            question.readings,
        );
    }

    /// Whether the columns say of a row that has an outcome what the oracle says; the others are compared part by part.
    fn is_same(&self, question: &Question, at: usize) -> bool {
        let got = &self.got;
        let row = self.row(question, at);
        let outcome_of = |place: i32| match usize::try_from(place) {
            Ok(0) => 0,
            Ok(place) => self.names.outcomes[place - 1],
            Err(_) => UNKNOWN,
        };
        row[1] > 0
            && got.outcome[at] == outcome_of(row[1])
            && got.field[at] == 0
            && got.values.iter().zip(&row[2..]).all(|(column, value)| column[at] == *value)
            && got.next_on[at] == row[6]
            && got.next_outcome[at] == outcome_of(row[7])
            && got.contested_by[at].cast_signed() == row[8]
            && got.contested[at] == row[9]
            && got.days_contested[at] == row[10]
    }

    fn columns(&mut self, question: &Question) {
        let rule = self.names.rule;
        let count = question.rows.len() / self.names.width;
        self.as_of.clear();
        self.as_of.extend(question.rows.chunks_exact(self.names.width).map(|row| row[0]));
        let facts: Vec<Vec<i32>> = question.facts.iter().map(|code| vec![*code; count]).collect();
        let mut table = Columns::new(rule, Moments::Each(&self.as_of), count);
        table.readings = question.readings;
        for (place, column) in self.names.facts.iter().zip(&facts) {
            table.set(*place, &column[..]);
        }
        let got = &mut self.got;
        let Got { outcome, field, contested, days_contested, contested_by, .. } = got;
        for column in [outcome, field, contested, days_contested] {
            column.resize(count, 0);
        }
        contested_by.resize(count, 0);
        for column in [&mut got.next_on, &mut got.next_outcome].into_iter().chain(&mut got.values) {
            column.resize(count, 0);
        }
        let mut values: Vec<_> = self
            .names
            .values
            .iter()
            .map(|(_, part)| *part)
            .zip(got.values.iter_mut().map(|column| &mut column[..]))
            .collect();
        let mut outputs = Outputs {
            outcome: Some(&mut got.outcome),
            field: Some(&mut got.field),
            contested: Some(&mut got.contested),
            days_contested: Some(&mut got.days_contested),
            contested_by: Some(&mut got.contested_by),
            next_change_on: Some(&mut got.next_on),
            next_change_outcome: Some(&mut got.next_outcome),
            values: &mut values,
            ..Outputs::default()
        };
        table.answer(&mut outputs, &mut self.memory).expect("a table");
        for row in 0..count {
            if self.is_same(question, row) {
                continue;
            }
            // What differs is told.
            let got = &self.got;
            let head = [
                got.outcome[row],
                got.field[row],
                got.next_on[row],
                got.next_outcome[row],
                got.contested_by[row].cast_signed(),
                got.contested[row],
                got.days_contested[row],
            ];
            let mut all = [0; 7 + VALUES];
            all[..7].copy_from_slice(&head);
            for (slot, column) in all[7..].iter_mut().zip(&got.values) {
                *slot = column[row];
            }
            self.compare(question, row, &all[..7 + got.values.len()], "columns");
        }
        self.count.rows += u64::try_from(count).expect("few");
    }

    /// The question with its facts, but for one; or why one of them is refused by itself.
    fn case(
        &self,
        question: &Question,
        as_of: i32,
        but: Option<usize>,
    ) -> Result<CheckedCase<'static>, ErrorCode> {
        let rule = self.names.rule;
        let moment = Input::Value(Value::Day(Day::new(as_of)));
        let mut case = CheckedCase::new(rule, moment, question.readings).expect("a moment");
        for (place, code) in self.names.facts.iter().zip(&question.facts) {
            if Some(*place) == but || *code == ABSENT {
                continue;
            }
            let value = match (rule.facts[*place].kind, *code) {
                (Kind::Day, NONE) => Value::Never,
                (Kind::Day, code) => Value::Day(Day::new(code)),
                (Kind::YesNo, code) => Value::Flag(code == 1),
                (Kind::Choice(_), code) => Value::Choice(u8::try_from(code).expect("a choice")),
                (_, code) => Value::Number(code),
            };
            case.give(*place, Input::Value(value)).map_err(|wrong| wrong.code)?;
        }
        Ok(case)
    }

    /// The same row by a single question, every part of its answer read by itself.
    fn single(&mut self, question: &Question, at: usize) {
        let row = self.row(question, at);
        let case = self.case(question, row[0], None);
        let expected = self.expected_outcome(row);
        if expected < 0 {
            let error = match case {
                Ok(case) => case.ask().err().map(|fault| fault.code),
                Err(code) => Some(code),
            };
            let error = error.map(|code| -i32::from(code.number()));
            assert_eq!(error, Some(expected), "{}: {:?}", self.names.rule.slug, question.facts);
            self.count.singles += 1;
            return;
        }
        let case = case.expect("a question that can be asked");
        let asked = case.ask().expect("a question that can be asked");
        let decided = case.decide().expect("a question that can be asked");
        let decided = decided.map(|decision| decision.outcome);
        assert_eq!(decided, Some(asked.outcome()), "{}: decide", self.names.rule.slug);
        let mut got = [UNKNOWN; 7 + VALUES];
        got[..2].copy_from_slice(&[asked.outcome().into(), 0]);
        let next = asked.next_change();
        let others: Vec<_> = self.names.rule.other_choices(question.readings).collect();
        let by = asked.contest().map(|other| {
            others.iter().position(|it| *it == (other.reading, other.choice)).expect("a choice")
        });
        let day = next.and_then(|next| match next.on {
            AsOf::Day(day) => Some(day),
            _ => None,
        });
        got[2..7].copy_from_slice(&[
            day.map_or(UNKNOWN, Day::number),
            next.map_or(0, |next| next.outcome.into()),
            by.fold(0, |bits, at| bits | 1 << at),
            asked.contested().into(),
            asked.days_contested().into(),
        ]);
        for (slot, (place, _)) in got[7..].iter_mut().zip(&self.names.values) {
            *slot = match asked.value(*place) {
                Out::Day(day) => day.number(),
                Out::Number(number) => number,
                _ => UNKNOWN,
            };
        }
        let got = &got[..7 + self.names.values.len()];
        self.compare(question, at, got, "a single question");
        self.count.singles += 1;
    }

    /// The fact day, and the days beside it, lie in ranges of the boundaries asked for without it.
    fn boundary(&mut self, question: &Question, at: usize, fact: usize) {
        let row = self.row(question, at);
        let code = question.facts[fact];
        if code == NONE || code == ABSENT {
            return;
        }
        let rule = self.names.rule;
        let place = self.names.facts[fact];
        let Ok(case) = self.case(question, row[0], Some(place)) else {
            assert!(row[1] < 0, "{}: a fact is refused", rule.slug);
            return;
        };
        let boundaries = case.boundaries(rule.facts[place].name).expect("boundaries");
        let said = match boundaries.at(Day::new(code)).expect("a day of the range") {
            Ok(number) => i32::from(*number),
            Err(error) => -i32::from(error.code.number()),
        };
        let expected = self.expected_outcome(row);
        assert_eq!(said, expected, "{} by boundaries: {:?}", rule.slug, question.facts);
        self.count.boundaries += 1;
    }

    /// Every way to ask it.
    fn question(&mut self, question: &Question, extent: Extent) {
        let count = question.rows.len() / self.names.width;
        let turn = self.questions;
        self.questions += 1;
        self.columns(question);
        let every =
            if let Extent::Window { .. } = extent { 4 * SINGLE_ONE_IN + 1 } else { SINGLE_ONE_IN };
        let mut is_beside = false;
        for row in 0..count {
            let outcome = self.row(question, row)[1];
            let is_last = row + 1 < count && self.row(question, row + 1)[1] != outcome;
            if is_beside || is_last || row % every == turn % every {
                self.single(question, row);
            }
            // The first of another outcome.
            is_beside = is_last;
        }
        let days: Vec<usize> = self.fact_days().collect();
        if days.is_empty() || count == 0 {
            return;
        }
        if let Extent::Window { .. } = extent {
            for row in 0..count {
                let told = self.row(question, row);
                if told[0] % BOUNDARIES_ONE_IN == 0 {
                    let outcome = self.expected_outcome(told);
                    self.by_day.entry((question.choices, told[0])).or_default().push(outcome);
                }
            }
        } else {
            self.boundary(question, turn * 31 % count, days[turn % days.len()]);
        }
    }

    /// The places, among the oracle's facts, of those that are days.
    fn fact_days(&self) -> impl Iterator<Item = usize> {
        let Names { rule, facts, .. } = &self.names;
        (0..facts.len()).filter(|at| rule.facts[facts[*at]].kind == Kind::Day)
    }

    /// The boundaries of a window: every fact day of it, on some of its days.
    fn boundaries(&mut self, last: &Question, first: i32) {
        let by_day = std::mem::take(&mut self.by_day);
        // The fact that moves through the window.
        let Some(fact) = self.fact_days().find(|at| last.facts[*at] != ABSENT) else { return };
        let place = self.names.facts[fact];
        for ((choices, as_of), expected) in by_day {
            let readings = self.names.readings(&choices);
            let question =
                Question { choices, readings, facts: last.facts.clone(), rows: Vec::new() };
            let Ok(case) = self.case(&question, as_of, Some(place)) else {
                assert!(expected.iter().all(|outcome| *outcome < 0), "{}", self.names.rule.slug);
                continue;
            };
            let name = self.names.rule.facts[place].name;
            let boundaries = case.boundaries(name).expect("boundaries");
            let mut day = Day::new(first);
            for outcome in expected {
                let said = match boundaries.at(day).expect("a day of the range") {
                    Ok(number) => i32::from(*number),
                    Err(error) => -i32::from(error.code.number()),
                };
                let rule = self.names.rule.slug;
                assert_eq!(said, outcome, "{rule} by boundaries: {day} on {}", Day::new(as_of));
                self.count.boundaries += 1;
                day = day.plus_days(1);
            }
        }
    }
}

fn compare(program: &PathBuf, rule: &'static Rule, extent: Extent) -> Count {
    let numbers = match extent {
        Extent::Edges { reach, step } => ["edges".into(), reach.to_string(), step.to_string()],
        Extent::Window { first, years } => ["window".into(), first.to_string(), years.to_string()],
    };
    let mut child = Command::new(program)
        .arg(rule.slug)
        .args(&numbers)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the oracle runs");
    let stdout = child.stdout.take().expect("its output");
    let mut told = Told { from: BufReader::with_capacity(1 << 20, stdout) };
    let mut run = Run::new(Names::of(rule, &mut told));
    let (mut head, mut bytes) = (Vec::new(), Vec::new());
    let mut question = Question {
        choices: [0; READINGS],
        readings: Readings::default(),
        facts: Vec::new(),
        rows: Vec::new(),
    };
    loop {
        let count = told.number();
        if count < 0 {
            break;
        }
        told.numbers(READINGS + FACTS, &mut head, &mut bytes);
        question.choices.copy_from_slice(&head[..READINGS]);
        question.readings = run.names.readings(&question.choices);
        let facts = head[READINGS..].iter().take(run.names.facts.len()).enumerate();
        question.facts = facts.map(|(at, code)| run.names.fact(at, *code)).collect();
        let length = usize::try_from(count).expect("few") * run.names.width;
        told.numbers(length, &mut question.rows, &mut bytes);
        run.question(&question, extent);
    }
    assert!(child.wait().expect("the oracle ends").success());
    if let Extent::Window { first, .. } = extent {
        let first = Day::from_civil(first.cast_signed(), 1, 1).expect("a day").number();
        run.boundaries(&question, first);
    }
    run.count
}

fn each(extent: impl Fn(&str) -> Option<Extent> + Sync) -> Count {
    let program = oracle().expect("the oracle is compiled");
    let rules: Vec<&str> = RULES
        .into_iter()
        .filter(|rule| is_asked(rule))
        .filter(|rule| extent(rule).is_some())
        .collect();
    let left_out = rules::ALL.iter().filter(|rule| {
        rule.clock == Clock::Day
            && rule.facts.iter().any(|fact| fact.kind == Kind::Day)
            && !RULES.contains(&rule.slug)
    });
    let left_out: Vec<&str> = left_out.map(|rule| rule.slug).collect();
    println!("  left out, since oracle.c does not know them: {}", left_out.join(", "));
    let next = AtomicUsize::new(0);
    let total = Mutex::new(Count::default());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(slug) = rules.get(next.fetch_add(1, Relaxed)) {
                    let rule = rules::by_slug(slug).expect("a rule");
                    let count = compare(&program, rule, extent(slug).expect("asked"));
                    println!(
                        "  {slug}: {} rows, {} single questions, {} boundaries",
                        count.rows, count.singles, count.boundaries
                    );
                    *total.lock().expect("no panic") += count;
                }
            });
        }
    });
    let _ = fs::remove_file(program);
    total.into_inner().expect("no panic")
}

#[test]
fn every_fact_day_about_every_edge_is_as_the_oracle_counts() {
    let (reach, step) = if is_whole() { (60, less("STEP").unwrap_or(1)) } else { (8, 1009) };
    let count = each(|_| Some(Extent::Edges { reach, step }));
    told("domain-edge-rows", count.rows);
    told("domain-edge-singles", count.singles);
    told("domain-edge-boundaries", count.boundaries);
}

#[test]
fn every_day_of_whole_years_is_as_the_oracle_counts() {
    // The short form asks one rule: the other test has the edges of all.
    let years = less("YEARS").unwrap_or(28);
    let asked = |slug: &str| match slug {
        "certificate-duties" | "authentication-system" => None,
        _ if is_whole() => Some(Extent::Window { first: 2012, years }),
        "change-notice" => Some(Extent::Window { first: 2023, years: 2 }),
        _ => None,
    };
    let count = each(asked);
    told("domain-year-rows", count.rows);
    told("domain-year-singles", count.singles);
    told("domain-year-boundaries", count.boundaries);
}
