//! Exactness: what an answer says of what is not known, beside every completion there is.
//!
//! Of each rule on days, each of its days is left unknown and decided for every day from 1900 to 2199 and for its word, the
//! other facts at telling values; so every part of the answer can be worked out from those decisions alone: whether it is
//! undetermined, what is missing, each value, the nearest better day, and the next change, of which every later day is asked.
//! Where more facts are unknown (each other, each two, all) their telling values multiply the days. Which outcome is better is
//! the list that ends section 3 of the contract.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;

use echeance::columns::{ABSENT, NONE};
use echeance::dynamic::face::CheckedCase;
use echeance::dynamic::{
    AsOf, Asked, Clock, Decision, Duties, FactSpec, Input, Kind, MAX_VALUES, Out, Rule, Value,
    ValueKind,
};
use echeance::{By, Day, Duty, DutyState, Nature, Readings, rules};

use crate::kernel::{input, other};
use crate::{is_asked, is_whole, less, told};

/// Better outcomes, best first, from the contract. The flips of a rule that is not here are not compared: it has none, or they
/// follow from more than its outcome (`holder-review`), or it is a new rule, which the oracle in Python covers.
const BETTER: [(&str, &[&[&str]]); 8] = [
    (
        "certificate-status",
        &[&["valid"], &["suspended"], &["not-yet-issued"], &["expired"], &["cancelled"]],
    ),
    ("certificate-renewal", &[&["renewed"], &["open"], &["missed"]]),
    ("change-notice", &[&["notified"], &["open"], &["notified-late"], &["overdue"]]),
    ("absence", &[&["not-absent"], &["may-resume"], &["new-application"]]),
    ("exam-validity", &[&["valid"], &["lapsed", "not-passed"]]),
    ("exam-transfer", &[&["eligible"], &["not-eligible"]]),
    ("inactivity", &[&["active"], &["first-notice"], &["final-notice"], &["cancelled"]]),
    ("invoice-proof", &[&["accepted"], &["not-from-office", "too-old"]]),
];

/// The days that a flip may move past the day of the question; the last only where a day was given.
const AHEAD: [&str; 3] = ["issued_on", "expires_on", "cancelled_on"];

/// A question with one day left open.
struct Open {
    rule: &'static Rule,
    moment: Day,
    codes: Vec<i32>,
    place: usize,
}

/// What is known of a holder: facts drawn one by one would contradict each other. `None` is a day that is not there, and the
/// days are counted from that of the question: issue and expiry, end of the link, cancellation, completed renewal, exam,
/// last use of the account; then whether there is a link now, and at the expiry.
struct Holder {
    days: [Option<i32>; 7],
    affiliated: i32,
    affiliated_at_expiry: i32,
}

const HOLDERS: [Holder; 6] = [
    // The certificate is valid.
    Holder {
        days: [Some(-400), Some(331), None, None, None, Some(-500), Some(-200)],
        affiliated: 1,
        affiliated_at_expiry: 1,
    },
    // Expired, after the end of the link.
    Holder {
        days: [Some(-800), Some(-70), Some(-100), None, None, Some(-900), Some(-731)],
        affiliated: -1,
        affiliated_at_expiry: -1,
    },
    // Renewed in time.
    Holder {
        days: [Some(-800), Some(-70), None, None, Some(-100), Some(-900), Some(-640)],
        affiliated: 1,
        affiliated_at_expiry: 1,
    },
    // Suspended, and never examined.
    Holder {
        days: [Some(-400), Some(331), Some(-50), None, None, None, Some(-716)],
        affiliated: -1,
        affiliated_at_expiry: -1,
    },
    // Cancelled.
    Holder {
        days: [Some(-400), Some(331), Some(-90), Some(-30), None, Some(-500), Some(-20)],
        affiliated: -1,
        affiliated_at_expiry: -1,
    },
    // Expired while linked.
    Holder {
        days: [Some(-731), Some(-1), None, None, None, Some(-740), Some(-400)],
        affiliated: 1,
        affiliated_at_expiry: 1,
    },
];

/// The codes of the facts, in the order of the table.
fn of_holder(holder: &Holder, moment: Day) -> Vec<i32> {
    let day = |at: Option<i32>| at.map_or(NONE, |days| moment.plus_days(days).number());
    let [issued, expires, unaffiliated, cancelled, renewed, exam, used] = holder.days.map(day);
    let (affiliated, at_expiry) = (holder.affiliated, holder.affiliated_at_expiry);
    let before = [ABSENT, ABSENT, issued, expires, affiliated, unaffiliated];
    [&before[..], &[cancelled, renewed, exam, at_expiry, used, 30]].concat()
}

/// What a fact is given as. A text that was left out would be unknown too: where it has a word, it is that.
fn known(fact: &FactSpec, code: i32) -> Input<'static> {
    match fact.kind {
        Kind::Text if fact.word.is_some() => Input::Value(Value::Never),
        _ => input(fact, code),
    }
}

/// A value of the open day, with the outcome that is decided of it.
#[derive(Clone, Copy)]
struct Completion {
    value: Value<'static>,
    outcome: u8,
}

/// Every completion of a question, with what they share of the values.
struct All {
    each: Vec<Completion>,
    first: Option<Decision>,
    /// Of each value whether any two of them differ.
    differs: [bool; MAX_VALUES],
    /// Of each act what they share.
    duties: Option<Vec<Duty>>,
}

impl All {
    fn share(&mut self, duties: Duties) {
        let Some(shared) = &mut self.duties else {
            self.duties = Some(duties.all().collect());
            return;
        };
        for (one, other) in shared.iter_mut().zip(duties.all()) {
            if one.state != other.state {
                one.state = DutyState::Unknown;
            }
            if one.from != other.from {
                one.from = None;
            }
            if one.by != other.by {
                one.by = By::Null;
            }
        }
    }
}

/// Every day that there is.
fn every_day() -> impl DoubleEndedIterator<Item = Value<'static>> {
    (Day::MIN.number()..=Day::MAX.number()).map(|day| Value::Day(Day::new(day)))
}

/// A question whose open day is given one value after another.
struct Filled {
    case: CheckedCase<'static>,
    place: usize,
}

impl Filled {
    #[inline(always)]
    fn decision(&mut self, value: Value<'static>) -> Option<Decision> {
        self.case.give(self.place, Input::Value(value)).ok()?;
        self.case.decide().ok()?
    }

    #[inline(always)]
    fn outcome(&mut self, value: Value<'static>) -> Option<u8> {
        self.decision(value).map(|decision| decision.outcome)
    }
}

impl Open {
    /// The question on a day, its open day as given; `None` where it cannot be asked.
    fn case(&self, on: Day, given: Input<'static>) -> Option<CheckedCase<'static>> {
        let mut case = CheckedCase::new(self.rule, on.into(), Readings::default()).ok()?;
        for (place, (fact, code)) in self.rule.facts.iter().zip(&self.codes).enumerate() {
            let value = if place == self.place { given } else { known(fact, *code) };
            case.give(place, value).ok()?;
        }
        Some(case)
    }

    /// The question on a day, to be filled; `None` where it cannot be asked whatever its open day.
    fn filled(&self, on: Day) -> Option<Filled> {
        Some(Filled { case: self.case(on, Input::Unknown)?, place: self.place })
    }

    /// What each fact is given as, the open day as given.
    fn inputs(&self, given: Input<'static>) -> Vec<Input<'static>> {
        let facts = self.rule.facts.iter().zip(&self.codes).enumerate();
        facts
            .map(
                |(place, (fact, code))| {
                    if place == self.place { given } else { known(fact, *code) }
                },
            )
            .collect()
    }

    /// The outcome on a day with every fact given.
    fn decided(&self, given: &[Input<'static>], on: Day) -> Option<u8> {
        // Each fact is given, so that none has to be made absent first.
        let mut case = CheckedCase::blank(self.rule, on.into(), Readings::default()).ok()?;
        for (place, input) in given.iter().enumerate() {
            case.give(place, *input).ok()?;
        }
        Some(case.decide().ok()??.outcome)
    }

    fn word(&self) -> Option<Value<'static>> {
        self.rule.facts[self.place].word.map(|_| Value::Never)
    }

    /// Every completion of the question on a day.
    fn completions(&self, on: Day) -> All {
        let mut all =
            All { each: Vec::new(), first: None, differs: [false; MAX_VALUES], duties: None };
        let Some(mut filled) = self.filled(on) else { return all };
        let values: Vec<usize> =
            (0..self.rule.values.len()).filter(|place| is_compared(self.rule, *place)).collect();
        for value in every_day().chain(self.word()) {
            let Some(decision) = filled.decision(value) else { continue };
            all.each.push(Completion { value, outcome: decision.outcome });
            if let Some(duties) = decision.duties {
                all.share(duties);
            }
            let first = all.first.get_or_insert(decision);
            for place in &values {
                all.differs[*place] |= first.value(*place) != decision.value(*place);
            }
        }
        all
    }

    /// The outcome on a day of a question whose open day is not known: 0 undetermined, `None` where none is accepted. Two
    /// values whose outcomes differ are kept: they are likely to differ on the next day too.
    fn outcome(&self, on: Day, differing: &mut Option<[Value<'static>; 2]>) -> Option<u8> {
        let mut filled = self.filled(on)?;
        let outcomes = differing.map(|values| values.map(|value| filled.outcome(value)));
        if let Some([Some(one), Some(other)]) = outcomes
            && one != other
        {
            return Some(0);
        }
        let mut found = None;
        for value in self.word().into_iter().chain(every_day().rev()) {
            match (filled.outcome(value), found) {
                (Some(outcome), None) => found = Some((value, outcome)),
                (Some(outcome), Some((first, before))) if outcome != before => {
                    *differing = Some([first, value]);
                    return Some(0);
                }
                _ => {}
            }
        }
        found.map(|(_, outcome)| outcome)
    }

    /// How good an outcome is, by the list of the contract: 0 is the best.
    fn rank(&self, outcome: u8) -> Option<usize> {
        let (_, ranks) = BETTER.iter().find(|(slug, _)| *slug == self.rule.slug)?;
        let slug = self.rule.outcome_slug(outcome);
        Some(ranks.iter().position(|rank| rank.contains(&slug)).expect("a ranked outcome"))
    }

    /// The change of the open day that the contract asks for: the nearest better day, or its word.
    fn nearest(
        &self,
        given: Value<'_>,
        worst: u8,
        all: &[Completion],
    ) -> Option<(Value<'static>, u8)> {
        let worst = self.rank(worst)?;
        let fact = &self.rule.facts[self.place];
        let start = given.day().unwrap_or(self.moment);
        let may_be_ahead = match AHEAD.iter().position(|name| *name == fact.name) {
            Some(2) => given.day().is_some(),
            found => found.is_some(),
        };
        let mut is_better = [false; 256];
        for outcome in 1..=u8::try_from(self.rule.outcomes.len()).expect("few") {
            is_better[usize::from(outcome)] = self.rank(outcome) < Some(worst);
        }
        let better = |each: &&Completion| is_better[usize::from(each.outcome)];
        let days = all.iter().filter(better).filter_map(|each| {
            let day = each.value.day()?;
            (may_be_ahead || day <= self.moment).then_some((day, each.outcome))
        });
        let nearest = days.min_by_key(|(day, _)| (start.days_until(*day).abs(), *day));
        let word = all.iter().filter(better).find(|each| each.value.day().is_none());
        nearest
            .map(|(day, outcome)| (Value::Day(day), outcome))
            .or_else(|| word.map(|each| (each.value, each.outcome)))
    }

    fn about(&self, what: &str) -> String {
        let fact = self.rule.facts[self.place].name;
        format!("{} {fact}, {} with {:?}: {what}", self.rule.slug, self.moment, self.codes)
    }
}

fn of_fact(asked: &Asked<'_>, place: usize) -> Option<(Value<'static>, u8)> {
    asked.flips().find(|flip| flip.fact == place).map(|flip| (flip.to, flip.outcome))
}

/// Whether a value is compared: keys have values of their own, acts and decisions are given otherwise.
fn is_compared(rule: &Rule, place: usize) -> bool {
    matches!(
        rule.values[place].kind,
        ValueKind::Day
            | ValueKind::Number
            | ValueKind::Cents
            | ValueKind::Flag
            | ValueKind::Slug(_)
    )
}

/// The value that all completions share; null where they differ.
fn common(rule: &Rule, place: usize, all: &All) -> Option<Out> {
    let first = all.first.as_ref().filter(|_| is_compared(rule, place))?;
    Some(if all.differs[place] { Out::Null } else { first.value(place) })
}

#[derive(Default)]
struct Count {
    decisions: u64,
    unknown: u64,
    undetermined: u64,
    flips: u64,
    changes: u64,
    duties: u64,
    /// The rules of which something was decided.
    rules: BTreeSet<&'static str>,
}

impl Count {
    fn add(&mut self, other: &Count) {
        self.decisions += other.decisions;
        self.unknown += other.unknown;
        self.undetermined += other.undetermined;
        self.flips += other.flips;
        self.changes += other.changes;
        self.duties += other.duties;
        self.rules.extend(&other.rules);
    }
}

/// The open day is not known.
fn check_unknown(open: &Open, all: &All, count: &mut Count) {
    let Some(case) = open.case(open.moment, Input::Unknown) else { return };
    let Ok(asked) = case.ask() else {
        assert!(all.each.is_empty(), "{}", open.about("refused, but a completion is accepted"));
        return;
    };
    // An expiry day that is not given is worked out, and so not unknown.
    if !asked.missing_candidates().has(open.place) {
        return;
    }
    let outcomes: BTreeSet<u8> = all.each.iter().map(|each| each.outcome).collect();
    let only = || *outcomes.first().unwrap_or_else(|| panic!("{}", open.about("no completion")));
    let expected = if outcomes.len() > 1 { 0 } else { only() };
    assert_eq!(asked.outcome(), expected, "{}", open.about("the outcome"));
    let missing: Vec<_> = asked.missing().places().collect();
    let expected: &[usize] = if expected == 0 { &[open.place] } else { &[] };
    assert_eq!(missing, expected, "{}", open.about("missing"));
    for place in 0..open.rule.values.len() {
        let name = open.rule.values[place].name;
        // They tell the earliest of what is known to be due, and whether that is all.
        let is_of_known = ["next_due_on", "next_due_complete"].contains(&name);
        if let Some(value) = common(open.rule, place, all).filter(|_| !is_of_known) {
            assert_eq!(asked.value(place), value, "{}", open.about(name));
        }
    }
    let duties = asked.duties().map(|duties| duties.all().collect::<Vec<_>>());
    if duties != all.duties {
        let (got, expected) = (duties.iter().flatten(), all.duties.iter().flatten());
        for ((act, got), expected) in (0..).zip(got).zip(expected) {
            assert_eq!(got, expected, "{} {act}", open.about("an act"));
        }
        panic!("{}", open.about("acts"));
    }
    count.duties += u64::try_from(duties.map_or(0, |duties| duties.len())).expect("few");
    let worst = outcomes.iter().max_by_key(|outcome| open.rank(**outcome)).expect("an outcome");
    if open.rank(*worst).is_some() {
        let nearest = open.nearest(Value::Unknown, *worst, &all.each);
        assert_eq!(of_fact(&asked, open.place), nearest, "{}", open.about("flip of the unknown"));
        count.flips += 1;
    }
    count.unknown += 1;
    count.undetermined += u64::from(asked.outcome() == 0);
    // The next change: no day before it has another outcome; it has the one that it names.
    let next = asked.next_change();
    let on = next.map(|next| match next.on {
        AsOf::Day(day) => day,
        _ => panic!("a rule on days"),
    });
    let until = on.unwrap_or(Day::MAX.plus_days(1));
    let far = open.moment.days_until(until);
    // Where nothing is determined two completions show it, on every day; where all agree each day takes all of them.
    let step = match (is_whole(), asked.outcome()) {
        (true, 0) => 1,
        (true, _) => far / 120,
        (false, _) => far / 3,
    };
    let step = step.max(1);
    let mut differing = None;
    let days = (1..far).step_by(usize::try_from(step).expect("above 0")).chain([far - 1]);
    for days in days.filter(|days| *days > 0) {
        let found = open.outcome(open.moment.plus_days(days), &mut differing);
        assert!(
            found.is_none_or(|found| found == asked.outcome()),
            "{}",
            open.about("an earlier change")
        );
        count.changes += 1;
    }
    if let (Some(next), Some(on)) = (next, on) {
        assert_eq!(
            open.outcome(on, &mut differing),
            Some(next.outcome),
            "{}",
            open.about("the change")
        );
        assert_ne!(next.outcome, asked.outcome(), "{}", open.about("a change to the same"));
    }
}

/// The open day is known: its flip, and every later day of the question.
fn check_known(open: &Open, given: Completion, all: &[Completion], count: &mut Count) {
    let case = open.case(open.moment, Input::Value(given.value)).expect("accepted before");
    let asked = case.ask().expect("decided before");
    assert_eq!(asked.outcome(), given.outcome, "{}", open.about("known"));
    assert!(asked.missing().places().next().is_none(), "{}", open.about("nothing is missing"));
    if open.rank(asked.outcome()).is_some() {
        let nearest = open.nearest(given.value, asked.outcome(), all);
        assert_eq!(
            of_fact(&asked, open.place),
            nearest,
            "{} of {:?}",
            open.about("flip"),
            given.value.day().map(Day::number)
        );
        count.flips += 1;
        // Every flip, applied, gives what it says.
        for flip in asked.flips() {
            let mut case = case;
            case.give(flip.fact, Input::Value(flip.to)).expect("a flip is accepted");
            let then = case.ask().expect("a flip gives no error");
            assert_eq!(then.outcome(), flip.outcome, "{}", open.about("a flip applied"));
        }
    }
    let given = open.inputs(Input::Value(given.value));
    let next = asked.next_change().map(|next| match next.on {
        AsOf::Day(day) => (day, next.outcome),
        _ => panic!("a rule on days"),
    });
    let until = next.map_or(Day::MAX.plus_days(1), |(on, _)| on);
    // In the short form each day of the first three years and the last days before the change, and one in 97 between.
    let near = [open.moment.plus_days(1100), until.plus_days(-10)];
    let mut day = open.moment.plus_days(1);
    while day < until {
        let then = open.decided(&given, day);
        let is_same = then.is_none_or(|then| then == asked.outcome());
        assert!(is_same, "{} on {day}", open.about("a change before the next change"));
        let is_every = is_whole() || day < near[0] || day >= near[1];
        day = day.plus_days(if is_every { 1 } else { 97.min(day.days_until(near[1])) });
        count.changes += 1;
    }
    if let Some((on, outcome)) = next {
        assert_eq!(open.decided(&given, on), Some(outcome), "{}", open.about("next change"));
        assert_ne!(outcome, asked.outcome(), "{}", open.about("a change to the same"));
    }
    // What was absent took its default, and is listed in the order of the table.
    let specs = open.rule.facts.iter().enumerate();
    let assumed: Vec<usize> = specs
        .filter(|(place, fact)| {
            let is_absent = matches!(known(fact, open.codes[*place]), Input::Absent);
            *place != open.place
                && is_absent
                && !matches!(fact.nature, Nature::Parameter)
                && fact.default != Value::Unknown
        })
        .map(|(place, _)| place)
        .collect();
    assert_eq!(asked.assumed().places().collect::<Vec<_>>(), assumed, "{}", open.about("assumed"));
}

/// Whether a fact can be one of those that are unknown beside the open day.
fn can_be_unknown(fact: &FactSpec) -> bool {
    !matches!(fact.nature, Nature::Parameter)
        && !fact.is_part()
        && !matches!(fact.kind, Kind::Text | Kind::Periods | Kind::Object)
}

/// The facts that are unknown beside the open day: each, and of those each two; all of them.
fn beside(open: &Open) -> Vec<Vec<usize>> {
    let facts = open.rule.facts.iter().enumerate();
    let others: Vec<usize> = facts
        .filter(|(place, fact)| *place != open.place && can_be_unknown(fact))
        .map(|(place, _)| place)
        .collect();
    let mut sets: Vec<Vec<usize>> = others.iter().map(|place| vec![*place]).collect();
    for (at, one) in others.iter().enumerate() {
        sets.extend(others[at + 1..].iter().map(|other| vec![*one, *other]));
    }
    if others.len() > 2 {
        sets.push(others);
    }
    sets
}

/// Most ways to fill in the facts beside the open day; of more, one in so many is tried.
const MOST_FILLED: usize = 81;

/// What is decided where several facts are unknown: by the values of those beside the open day, by the values of the open day
/// the outcome; 0 where a completion is not accepted.
struct Several {
    set: Vec<usize>,
    filled: Vec<(Vec<i32>, Vec<u8>)>,
}

impl Several {
    fn of(open: &Open, set: Vec<usize>, on: Day, days: &[Value<'static>]) -> Several {
        let turns = if is_whole() { 12 } else { 4 };
        let pools = set.iter().map(|place| {
            let fact = &open.rule.facts[*place];
            (0..turns).map(|turn| other(fact, open.moment, turn)).collect::<BTreeSet<i32>>()
        });
        let mut all = vec![Vec::new()];
        for pool in pools {
            all = all
                .iter()
                .flat_map(|codes| pool.iter().map(move |code| [&codes[..], &[*code]].concat()))
                .collect();
        }
        let filled = all.iter().step_by(all.len().div_ceil(MOST_FILLED)).map(|values| {
            let mut codes = open.codes.clone();
            for (place, code) in set.iter().zip(values) {
                codes[*place] = *code;
            }
            let outcomes = match (Open { codes, ..*open }).filled(on) {
                Some(mut filled) => {
                    days.iter().map(|day| filled.outcome(*day).unwrap_or(0)).collect()
                }
                None => Vec::new(),
            };
            (values.clone(), outcomes)
        });
        let filled = filled.collect();
        Several { set, filled }
    }

    /// Every outcome that was found.
    fn outcomes(&self) -> BTreeSet<u8> {
        let each = self.filled.iter().flat_map(|(_, outcomes)| outcomes);
        each.copied().filter(|outcome| *outcome != 0).collect()
    }

    /// Whether one of the facts alone makes two completions differ: the open day, or that place of the set.
    fn matters(&self, which: Option<usize>) -> bool {
        let Some(at) = which else {
            return self.filled.iter().any(|(_, outcomes)| has_two(outcomes));
        };
        self.filled.iter().enumerate().any(|(number, (one, of_one))| {
            self.filled[..number].iter().any(|(other, of_other)| {
                let differ = |place: usize| one[place] != other[place];
                (0..one.len()).all(|place| differ(place) == (place == at))
                    && of_one
                        .iter()
                        .zip(of_other)
                        .any(|(one, other)| one != other && *one != 0 && *other != 0)
            })
        })
    }
}

fn has_two(outcomes: &[u8]) -> bool {
    let mut known = outcomes.iter().filter(|outcome| **outcome != 0);
    let first = known.next();
    known.any(|outcome| Some(outcome) != first)
}

/// Other facts are unknown too: their telling values multiply the days, all of them where one other is.
fn check_several(open: &Open, all: &[Completion], count: &mut Count) {
    let every: Vec<Value<'static>> = if is_whole() { every_day().collect() } else { Vec::new() };
    let turns = all.windows(2).filter(|pair| pair[0].outcome != pair[1].outcome);
    let some: Vec<Value<'static>> = every_day()
        .step_by(if is_whole() { 61 } else { 610 })
        .chain(turns.flatten().map(|each| each.value))
        .chain([Value::Day(open.moment)])
        .collect();
    for set in beside(open) {
        let Some(mut case) = open.case(open.moment, Input::Unknown) else { continue };
        if set.iter().any(|place| case.give(*place, Input::Unknown).is_err()) {
            continue;
        }
        let Ok(asked) = case.ask() else { continue };
        // An expiry day that is not given is worked out, and so not unknown.
        let is_worked_out = |place: &usize| !asked.missing_candidates().has(*place);
        if is_worked_out(&open.place) || set.iter().any(is_worked_out) {
            continue;
        }
        let is_exhausted = is_whole() && set.len() == 1;
        let mut days = if is_exhausted { every.clone() } else { some.clone() };
        days.extend(open.word());
        let several = Several::of(open, set, open.moment, &days);
        let about = |what: &str| {
            let names = several.set.iter().map(|place| open.rule.facts[*place].name);
            format!("{}, not known are {:?} too", open.about(what), names.collect::<Vec<_>>())
        };
        count.decisions += u64::try_from(several.filled.len() * days.len()).expect("few");
        let outcomes = several.outcomes();
        let found = asked.outcome();
        if found != 0 {
            assert!(
                outcomes.iter().all(|outcome| *outcome == found),
                "{}",
                about("another is found")
            );
        }
        if outcomes.len() > 1 {
            assert_eq!(found, 0, "{}", about("two outcomes"));
        }
        check_missing(open, &asked, &several, is_exhausted, &about);
        // Every flip, applied, gives what it says.
        for flip in asked.flips() {
            let mut case = case;
            case.give(flip.fact, Input::Value(flip.to)).expect("a flip is accepted");
            let then = case.ask().expect("a flip gives no error");
            assert_eq!(then.outcome(), flip.outcome, "{}", about("a flip applied"));
        }
        // Before the next change nothing else is decided, and on it what it names.
        let next = asked.next_change().map(|next| match next.on {
            AsOf::Day(day) => (day, next.outcome),
            _ => panic!("a rule on days"),
        });
        let far = open.moment.days_until(next.map_or(Day::MAX.plus_days(1), |(on, _)| on));
        let mut later = vec![(far - 1, found), (far / 2, found), (1, found)];
        later.extend(next.map(|(_, outcome)| (far, outcome)));
        later.retain(|(days, _)| (1..=far).contains(days));
        for (ahead, outcome) in later.into_iter().filter(|(_, outcome)| *outcome != 0) {
            let day = open.moment.plus_days(ahead);
            let then = Several::of(open, several.set.clone(), day, &some).outcomes();
            assert!(then.iter().all(|each| *each == outcome), "{} on {day}", about("a later day"));
            count.changes += 1;
        }
        count.unknown += 1;
        count.undetermined += u64::from(found == 0);
    }
}

/// `missing` beside the completions that were found.
fn check_missing(
    open: &Open,
    asked: &Asked<'_>,
    several: &Several,
    is_exhausted: bool,
    about: &dyn Fn(&str) -> String,
) {
    let missing: Vec<usize> = asked.missing().places().collect();
    assert_eq!(missing.is_empty(), asked.outcome() != 0, "{}", about("missing"));
    let is_unknown = |place: &usize| *place == open.place || several.set.contains(place);
    assert!(missing.iter().all(is_unknown), "{}", about("a known fact is missing"));
    // Those that settle the outcome come first, each group in the order of the table.
    let falls = missing.windows(2).filter(|pair| pair[0] > pair[1]).count();
    assert!(falls <= 1, "{}: {missing:?}", about("the order of what is missing"));
    let others = several.set.iter().enumerate().map(|(at, place)| (Some(at), *place));
    for (which, place) in others.chain([(None, open.place)]) {
        if !missing.contains(&place) {
            assert!(
                !several.matters(which),
                "{} {place}",
                about("a fact that matters is not missing")
            );
        }
    }
    // With one other fact, every day was tried with each of its values: one that leaves a single outcome settles it. The open
    // day settles it only if one of its days leaves a single outcome.
    let [second] = several.set[..] else { return };
    if !is_exhausted || missing.len() != 2 {
        return;
    }
    let settles = several
        .filled
        .iter()
        .any(|(_, outcomes)| outcomes.iter().any(|outcome| *outcome != 0) && !has_two(outcomes));
    let days = several.filled.iter().map(|(_, outcomes)| outcomes.len()).max().unwrap_or(0);
    let open_may_settle = (0..days).any(|day| {
        let of_day = several.filled.iter().filter_map(|(_, outcomes)| outcomes.get(day).copied());
        let of_day: Vec<u8> = of_day.collect();
        of_day.iter().any(|outcome| *outcome != 0) && !has_two(&of_day)
    });
    if settles && !open_may_settle {
        assert_eq!(missing, [second, open.place], "{}", about("what settles comes first"));
    }
    if second > open.place && missing[0] == second {
        assert!(
            !(open_may_settle && is_enumerated(open.rule, second)),
            "{}",
            about("what settles")
        );
    }
}

/// Whether the telling values of a fact are all that it can have.
fn is_enumerated(rule: &Rule, place: usize) -> bool {
    is_whole() && matches!(rule.facts[place].kind, Kind::YesNo | Kind::Choice(_))
}

/// All of it, for one open day.
fn check(open: &Open, turn: usize, count: &mut Count) {
    let all = open.completions(open.moment);
    count.decisions += 109_573;
    if !all.each.is_empty() {
        count.rules.insert(open.rule.slug);
    }
    check_unknown(open, &all, count);
    let all = all.each;
    let step = all.len() / if is_whole() { 37 } else { 3 } + 1;
    // The completions beside a turn, and some others.
    let beside = all
        .windows(2)
        .enumerate()
        .filter_map(|(at, pair)| (pair[0].outcome != pair[1].outcome).then_some([at, at + 1]));
    let some = (turn..all.len()).step_by(step);
    let places: BTreeSet<usize> = beside.flatten().chain(some).collect();
    for at in places {
        check_known(open, all[at], &all, count);
    }
    check_several(open, &all, count);
}

#[test]
fn what_is_not_known_is_told_exactly() {
    let moments = ["2026-11-21", "2024-02-29", "2021-01-02", "1901-12-31", "2199-12-30"];
    let turns = if is_whole() { 6 } else { 2 };
    let moments = if is_whole() { &moments[..] } else { &moments[..1] };
    let mut opens = Vec::new();
    let asked = |rule: &&Rule| rule.clock != Clock::Instant && is_asked(rule.slug);
    for rule in rules::ALL.iter().copied().filter(asked) {
        for place in (0..rule.facts.len()).filter(|place| rule.facts[*place].kind == Kind::Day) {
            for moment in moments.iter().map(|day| Day::parse_iso(day).expect("a day")) {
                for turn in 0..turns {
                    let facts = (0..).zip(rule.facts);
                    let codes = match usize::try_from(turn).ok().and_then(|turn| HOLDERS.get(turn))
                    {
                        Some(holder) if rule.slug == "holder-review" => of_holder(holder, moment),
                        _ => facts.map(|(at, fact)| other(fact, moment, turn + at)).collect(),
                    };
                    opens.push(Open { rule, moment, codes, place });
                }
            }
        }
    }
    let step = less("STEP").map_or(Ok(1), usize::try_from).expect("few");
    let opens: Vec<_> = opens.into_iter().step_by(step).collect();
    let next = AtomicUsize::new(0);
    let mut count = Count::default();
    thread::scope(|scope| {
        let worker = || {
            let mut count = Count::default();
            loop {
                let at = next.fetch_add(1, Relaxed);
                let Some(open) = opens.get(at) else { return count };
                check(open, at % 7, &mut count);
            }
        };
        let workers = [scope.spawn(worker), scope.spawn(worker)];
        for worker in workers {
            count.add(&worker.join().expect("a difference"));
        }
    });
    told("exact-completions", count.decisions);
    told("exact-questions", count.unknown);
    told("exact-later-days", count.changes);
    let asked: BTreeSet<_> = opens.iter().map(|open| open.rule.slug).collect();
    assert_eq!(count.rules, asked, "of a rule nothing was decided");
    let Count { unknown, undetermined, flips, changes, duties, .. } = count;
    println!(
        "  {unknown} questions with unknown facts, {undetermined} undetermined; {flips} flips; {changes} later days; {duties} acts"
    );
    let is_less = step > 1 || !rules::ALL.iter().all(|rule| is_asked(rule.slug));
    assert!(is_less || undetermined > 10 && flips > 100);
}
