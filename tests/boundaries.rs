//! Boundaries against the rule itself: every day from 1900-01-01 to 2199-12-31, for every day fact of every rule, on seeded
//! days, facts and readings. `make boundaries` does it on 500 seeded moments, this run on few.

#![allow(clippy::indexing_slicing, reason = "of a test alone: a place that no list has fails it")]

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, thread};

use echeance::boundaries::{Boundaries, day_facts};
use echeance::dynamic::face::CheckedCase;
use echeance::dynamic::{Clock, FactSpec, Input, Kind, Rule, Value};
use echeance::{Day, ErrorCode, Instant, Period, Reading, Readings, rules};

/// What a rule says of a day: an outcome, or the code of an error and its field.
type Told = Result<u8, (&'static str, String)>;

/// Where a seeded run differs from the rule: enough to find it again.
type Difference = String;

/// xorshift64*, so that a run can be had again.
struct Seeded(u64);

impl Seeded {
    fn new(seed: usize) -> Self {
        let mut seeded = Seeded(
            0x9E37_79B9_7F4A_7C15
                ^ u64::try_from(seed).unwrap_or(0).wrapping_add(1).wrapping_mul(0xD129_0F4D),
        );
        seeded.below(2);
        seeded.below(2);
        seeded
    }

    fn below(&mut self, count: i32) -> i32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        i32::try_from(high % u64::from(count.max(1).cast_unsigned())).unwrap_or(0)
    }

    fn one_in(&mut self, count: i32) -> bool {
        self.below(count) == 0
    }

    fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[usize::try_from(self.below(i32::try_from(items.len()).unwrap_or(1))).unwrap_or(0)]
    }

    /// A day on which months, holidays and laws are put to the test more often than by chance.
    fn moment(&mut self) -> Day {
        let year = if self.one_in(2) { 2015 + self.below(20) } else { 1900 + self.below(300) };
        let (month, day) = match self.below(4) {
            0 => self.of(&[(2, 28), (2, 29), (3, 1), (12, 31), (1, 1), (6, 24), (7, 1), (12, 26)]),
            _ => (1 + self.below(12), 1 + self.below(31)),
        };
        let civil = |day| Day::from_civil(year, month.try_into().ok()?, day);
        civil(day.try_into().unwrap_or(1)).or_else(|| civil(28)).unwrap_or(Day::MAX)
    }

    /// A day on which a law or a page begins or ends something.
    fn of_law(&mut self) -> Day {
        let (year, month, day) = self.of(&[
            (2019, 8, 1),
            (2019, 10, 15),
            (2019, 12, 31),
            (2020, 12, 31),
            (2021, 1, 1),
            (2024, 7, 16),
            (2026, 7, 1),
        ]);
        Day::from_civil(year, month, day).unwrap_or(Day::MAX)
    }

    /// A day near that one, often at a whole number of years from it.
    fn near(&mut self, day: Day) -> Day {
        let moved = match self.below(4) {
            0 => self.below(61) - 30,
            1 => self.of(&[-1461, -1096, -731, -730, -365, 0, 365, 730, 731]) + self.below(5) - 2,
            _ => self.below(3_000) - 2_000,
        };
        day.plus_days(moved).clamp(Day::MIN, Day::MAX)
    }

    fn readings(&mut self) -> Vec<(Reading, &'static str)> {
        Reading::ALL.map(|reading| (reading, self.of(reading.choices()).slug)).into()
    }
}

struct Run {
    moments: usize,
    /// How often another fact is left unknown: 0 for never, else one in so many.
    unknown: i32,
}

/// What comes of a seed where nothing differs.
enum Found {
    /// Every day is the same; the outcomes are the bits, by their numbers.
    Same(u64),
    /// Another fact has to be known.
    MissingFact,
}

fn boundaries_of(
    rule: &'static Rule,
    fact: &'static str,
    seed: usize,
    run: &Run,
) -> Result<Found, Difference> {
    let mut seeded = Seeded::new(seed);
    let place = rule.fact_place(fact).ok_or("no such fact")?;
    let today = seeded.moment();
    let as_of: Input<'_> = match rule.clock {
        Clock::Instant => Instant::from_quebec(today, seeded.below(86_400).cast_unsigned()).into(),
        _ => today.into(),
    };
    let chosen = seeded.readings();
    let readings = chosen.iter().fold(Readings::default(), |readings, (reading, choice)| {
        let number = reading.choice_number(choice).unwrap_or(1);
        readings.with_number(*reading, number)
    });
    let mut periods = Vec::new();
    for _ in 0..seeded.below(4) {
        let from = seeded.near(today);
        let to = (!seeded.one_in(3)).then(|| from.plus_days(seeded.below(1_500)).min(Day::MAX));
        periods.push(Period { from, to });
    }
    let mut case = CheckedCase::new(rule, as_of, readings).map_err(|code| code.to_string())?;
    for (other, spec) in rule.facts.iter().enumerate() {
        if other != place {
            let value = value_of(spec, &mut seeded, today, &periods, run.unknown);
            // Where the value is refused, the fact stays absent.
            let _ = case.give(other, value);
        }
    }
    let about = |what: &str| format!("{} {fact}, seed {seed}: {what}", rule.slug);
    let found = match case.boundaries(fact) {
        Err(error) => {
            let field = error.field.as_deref().and_then(|field| field.strip_prefix("facts."));
            let missing = field.and_then(|name| rule.fact_place(name));
            let is_unknown = missing.is_some_and(|place| case.case().fact(place).is_unknown());
            return match error.code {
                ErrorCode::MissingField if is_unknown => Ok(Found::MissingFact),
                _ => Err(about(&error.to_string())),
            };
        }
        Ok(found) => found,
    };
    well_formed(&found).map_err(about)?;

    let told = |outcome: &Result<u8, echeance::Error>| match outcome {
        Ok(number) => Ok(*number),
        Err(error) => {
            Err((error.code.slug(), error.field.clone().unwrap_or_default().into_owned()))
        }
    };
    let word = rule.facts[place].word.map(|_| by_rule(rule, case, place, Value::Never));
    let unknown = by_rule(rule, case, place, Value::Unknown);
    if told(found.unknown()) != unknown || found.word().map(told) != word {
        return Err(about("unknown or the word"));
    }
    let mut outcomes = 0;
    for range in found.ranges() {
        let expected = told(&range.outcome);
        outcomes |= expected.as_ref().map_or(0, |number| 1 << *number);
        for number in range.from.number()..range.before.number() {
            let by_rule = by_rule(rule, case, place, Value::Day(Day::new(number)));
            if by_rule != expected {
                return Err(about(&format!(
                    "{} is {by_rule:?}, not {expected:?}",
                    Day::new(number)
                )));
            }
        }
    }
    Ok(Found::Same(outcomes))
}

/// The rule itself, asked on that day.
fn by_rule(rule: &Rule, mut case: CheckedCase<'_>, place: usize, value: Value<'static>) -> Told {
    let input = if value.is_unknown() { Input::Unknown } else { Input::Value(value) };
    if let Err(wrong) = case.give(place, input) {
        return Err((wrong.code.slug(), format!("facts.{}", rule.facts[place].name)));
    }
    let outcome = match case.decide() {
        Ok(Some(decision)) => Ok(decision.outcome),
        Ok(None) => case.ask().map(|asked| asked.outcome()),
        Err(fault) => Err(fault),
    };
    outcome.map_err(|fault| {
        let error = fault.named(rule);
        (error.code.slug(), error.field.unwrap_or_default().into_owned())
    })
}

fn value_of<'a>(
    fact: &FactSpec,
    seeded: &mut Seeded,
    today: Day,
    periods: &'a [Period],
    unknown: i32,
) -> Input<'a> {
    if unknown > 0 && seeded.one_in(unknown) {
        return Input::Unknown;
    }
    if seeded.one_in(8) && fact.default != Value::Unknown {
        return Input::Absent;
    }
    if fact.word.is_some() && seeded.one_in(3) {
        return Input::Value(Value::Never);
    }
    Input::Value(match fact.kind {
        Kind::YesNo => Value::Flag(seeded.one_in(2)),
        Kind::Day => {
            let day = if seeded.one_in(5) { seeded.of_law() } else { seeded.near(today) };
            Value::Day(if fact.past { day.min(today) } else { day })
        }
        Kind::Instant => Value::Instant(Instant::from_quebec(seeded.near(today), 0)),
        Kind::Number(from, to) => Value::Number((from + seeded.below(200)).min(to)),
        Kind::Choice(choices) => {
            let number = 1 + seeded.below(i32::try_from(choices.len()).unwrap_or(1));
            Value::Choice(u8::try_from(number).unwrap_or(1))
        }
        Kind::Set(choices) => {
            let bits = seeded.below(i32::MAX).cast_unsigned();
            Value::Set(bits & ((1 << choices.len()) - 1))
        }
        Kind::Text => {
            Value::Text(seeded.of(&["CAR202112345678", "CAR2021A2345678", "CCV202112345678"]))
        }
        Kind::Periods => Value::Periods(periods),
        Kind::Object => Value::Given,
    })
}

/// The whole of the three centuries, without a gap, neighbours unlike.
fn well_formed(found: &Boundaries) -> Result<(), &'static str> {
    let ranges = found.ranges();
    let ends = (ranges.first().map(|range| range.from), ranges.last().map(|range| range.before));
    if ends != (Some(Day::MIN), Some(Day::MAX.plus_days(1))) {
        return Err("the ends");
    }
    for pair in ranges.windows(2) {
        if pair[0].before != pair[1].from || pair[0].outcome == pair[1].outcome {
            return Err("two neighbours");
        }
    }
    Ok(())
}

/// What comes of a seed, with the place of its fact.
type Job = (usize, Result<Found, Difference>);

/// Each seed of a run, on every processor.
fn all_seeds(run: &Run, facts: &[(&'static Rule, &'static str)]) -> Vec<Job> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut found = Vec::new();
        loop {
            let job = next.fetch_add(1, Ordering::Relaxed);
            let place = job / run.moments;
            let Some((rule, fact)) = facts.get(place) else { return found };
            found.push((place, boundaries_of(rule, fact, job % run.moments, run)));
        }
    };
    let workers = thread::available_parallelism().map_or(1, Into::into);
    thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        let joined = running.into_iter().map(thread::ScopedJoinHandle::join);
        joined.flat_map(|jobs| jobs.unwrap_or_else(|_| vec![(0, Err("a panic".into()))])).collect()
    })
}

/// Every rule with its facts that are days.
fn facts() -> Vec<(&'static Rule, &'static str)> {
    let only = env::var("ECHEANCE_BOUNDARIES_RULE").ok();
    let of_rule = |rule: &&'static Rule| only.as_deref().is_none_or(|slug| slug == rule.slug);
    let rules = rules::ALL.iter().copied().filter(of_rule);
    rules.flat_map(|rule| day_facts(rule).map(move |fact| (rule, fact))).collect()
}

/// How many moments each fact is asked on.
fn moments() -> Result<usize, Box<dyn Error>> {
    Ok(env::var("ECHEANCE_BOUNDARIES").ok().map_or(Ok(8), |count| count.parse())?)
}

/// What a run met.
struct Tally {
    compared: usize,
    missing: usize,
    /// Of each fact, the outcomes that its days have.
    outcomes: Vec<u64>,
}

/// What a run met; an error where any seed differs.
fn tally(run: &Run) -> Result<Tally, Box<dyn Error>> {
    let facts = facts();
    let mut tally = Tally { compared: 0, missing: 0, outcomes: vec![0; facts.len()] };
    let mut differences = Vec::new();
    for (place, found) in all_seeds(run, &facts) {
        match found {
            Ok(Found::Same(outcomes)) => {
                tally.compared += 1;
                tally.outcomes[place] |= outcomes;
            }
            Ok(Found::MissingFact) => tally.missing += 1,
            Err(difference) => differences.push(difference),
        }
    }
    if differences.is_empty() {
        return Ok(tally);
    }
    differences.truncate(20);
    Err(format!("differences:\n{}", differences.join("\n")).into())
}

#[test]
fn every_day_is_as_the_rule_says() -> Result<(), Box<dyn Error>> {
    let run = Run { moments: moments()?, unknown: 0 };
    let met = tally(&run)?;
    let facts = met.outcomes.len();
    assert_eq!(met.compared + met.missing, facts * run.moments);
    assert!(met.compared * 2 > facts * run.moments, "{} compared", met.compared);
    // The run would prove little if it met facts only where the others refuse every day.
    let turning = met.outcomes.iter().filter(|outcomes| outcomes.count_ones() > 1).count();
    assert!(turning * 2 > facts, "{turning} of {facts} facts turn an outcome");
    println!("count boundaries-moments {}", met.compared);
    Ok(())
}

#[test]
fn ranges_are_told_where_no_unknown_fact_can_decide() -> Result<(), Box<dyn Error>> {
    let met = tally(&Run { moments: moments()?, unknown: 6 })?;
    assert!(
        met.compared > 0 && met.missing > 0,
        "{} compared, {} lack a fact",
        met.compared,
        met.missing
    );
    Ok(())
}
