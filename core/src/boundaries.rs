//! Boundaries: the days of one fact as ranges, each with the one outcome that the rule gives on all of its days.
//!
//! If a table has one row per person and one column of days, and the other facts are the same for all rows or have few
//! combinations, the rule need not be asked row by row. It is asked once for the ranges, and any engine then answers every row by
//! comparing days: no function of this library runs there, and partitions of other days are not read.
//!
//! ```
//! use echeance::Verdict;
//! use echeance::boundaries::{Column, Dialect};
//! use echeance::rules::exam_validity::{Ask, Fact, Outcome};
//! use time::macros::date;
//!
//! let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::PassedOn)?;
//! let lapsed = &boundaries.ranges()[0];
//! assert_eq!((lapsed.from, lapsed.before), (date!(1900-01-01).into(), date!(2024-11-21).into()));
//! assert_eq!(lapsed.outcome, Ok(Verdict::Decided(Outcome::Lapsed)));
//!
//! let column = Column::new("passed_on", Dialect::PostgreSql);
//! assert_eq!(
//!     boundaries.condition_sql("valid", &column).as_deref(),
//!     Some(r#"("passed_on" >= DATE '2024-11-21' AND "passed_on" < DATE '2026-11-22')"#),
//! );
//! # Ok::<(), echeance::Error>(())
//! ```

mod sql;

use alloc::format;
use alloc::vec::Vec;
use core::fmt;

pub use sql::{Column, Dialect, Literal, NullMeans};

use crate::asking::candidates;
use crate::asking::question::{CheckedCase, Question};
use crate::asking::typed::Verdict;
use crate::calendar::Day;
use crate::rule::debug::Hidden;
use crate::rule::error::{Error, ErrorCode};
use crate::rule::fact::{FactSet, FactSpec, Kind, Value};
use crate::rule::member::Member;
use crate::rule::reading::Readings;
use crate::rule::{AsOf, Case, Rule};

/// The days of one fact, from 1900-01-01 to 2199-12-31, as ranges with one outcome each, for one `as_of`, one choice of
/// readings and the other facts as they were given.
///
/// `V` is the type of an outcome: its number, 0 for `undetermined`, or the [`Verdict`] of a typed call. `Debug` shows no day.
#[derive(Clone)]
pub struct Boundaries<V = u8> {
    rule: &'static Rule,
    place: usize,
    ranges: Vec<Range<V>>,
    unknown: Result<V, Error>,
    word: Option<Result<V, Error>>,
    rests_on: RestsOn,
}

/// What the ranges rest on beside the facts that were given: the moment of the question, the choices of reading, and the other
/// facts that were absent and took their default.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct RestsOn {
    pub(crate) as_of: AsOf,
    pub(crate) readings: Readings,
    pub(crate) assumed: FactSet,
}

/// Consecutive days that have the same outcome or the same error. `Debug` shows no day.
#[derive(Clone, PartialEq, Eq)]
pub struct Range<V = u8> {
    /// The first day.
    pub from: Day,
    /// The day after the last one: in the range is what is `>= from` and `< before`, whatever its time of day.
    pub before: Day,
    /// The outcome, or the error that the rule gives for these days.
    pub outcome: Result<V, Error>,
}

/// A type of outcome from which its number can be read.
pub trait OutcomeNumber: Copy {
    /// The number in the rule's table, from 1, or 0 for `undetermined`.
    #[must_use]
    fn outcome_number(self) -> u8;
}

impl OutcomeNumber for u8 {
    fn outcome_number(self) -> u8 {
        self
    }
}

impl<O: Member> OutcomeNumber for Verdict<O> {
    fn outcome_number(self) -> u8 {
        self.outcome().map_or(0, Member::place)
    }
}

impl<V> Boundaries<V> {
    /// The rule.
    ///
    /// ```
    /// use echeance::rules::exam_validity::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::PassedOn)?;
    /// assert_eq!(boundaries.rule().slug, "exam-validity");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub const fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// The name of the fact.
    ///
    /// ```
    /// use echeance::rules::exam_validity::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::PassedOn)?;
    /// assert_eq!(boundaries.fact(), "passed_on");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn fact(&self) -> &'static str {
        self.rule.facts.get(self.place).map_or("", |fact| fact.name)
    }

    /// The ranges, in the order of time: the first begins on 1900-01-01, each begins where the one before it ends, the last
    /// ends before 2200-01-01, and two neighbours differ.
    ///
    /// ```
    /// use echeance::rules::exam_validity::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::PassedOn)?;
    /// let ranges = boundaries.ranges();
    /// assert_eq!(ranges[0].from, date!(1900-01-01).into());
    /// assert!(ranges.windows(2).all(|pair| pair[0].before == pair[1].from));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn ranges(&self) -> &[Range<V>] {
        &self.ranges
    }

    /// The outcome if the day is not known (`null`, SQL's `NULL`).
    ///
    /// ```
    /// use echeance::Verdict;
    /// use echeance::rules::exam_validity::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::PassedOn)?;
    /// assert_eq!(boundaries.unknown(), &Ok(Verdict::Undetermined));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub const fn unknown(&self) -> &Result<V, Error> {
        &self.unknown
    }

    /// The outcome if the fact is `none` or `never`, that is if there is no such day. `None` if the fact does not allow it.
    ///
    /// ```
    /// use echeance::Verdict;
    /// use echeance::rules::exam_validity::{Ask, Fact, Outcome};
    /// use time::macros::date;
    ///
    /// // The word is `never`: the exam was never passed.
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::PassedOn)?;
    /// assert_eq!(boundaries.word(), Some(&Ok(Verdict::Decided(Outcome::NotPassed))));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub const fn word(&self) -> Option<&Result<V, Error>> {
        self.word.as_ref()
    }

    /// The word, `none` or `never`; `None` if the fact allows neither.
    ///
    /// ```
    /// use echeance::rules::absence::{Ask, Fact};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::UnaffiliatedSince)?;
    /// assert_eq!(boundaries.word_slug(), Some("none"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn word_slug(&self) -> Option<&'static str> {
        self.rule.facts.get(self.place)?.word_slug()
    }

    /// The outcome on that day; `None` before 1900 and after 2199, where every rule refuses the day as `date-out-of-range`.
    ///
    /// ```
    /// use echeance::Verdict;
    /// use echeance::rules::exam_validity::{Ask, Fact, Outcome};
    /// use time::macros::date;
    ///
    /// let boundaries = Ask::on(date!(2026-11-21)).boundaries(Fact::PassedOn)?;
    /// assert_eq!(boundaries.at(date!(2024-11-20)), Some(&Ok(Verdict::Decided(Outcome::Lapsed))));
    /// assert_eq!(boundaries.at(date!(2200-01-01)), None);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn at(&self, day: impl Into<Day>) -> Option<&Result<V, Error>> {
        let day = day.into();
        let place = self.ranges.partition_point(|range| range.before <= day);
        self.ranges.get(place).filter(|range| range.from <= day).map(|range| &range.outcome)
    }
}

impl<V> Boundaries<V> {
    pub(crate) fn rests_on(&self) -> RestsOn {
        self.rests_on
    }
}

impl Boundaries {
    /// The same with outcomes by type.
    pub(crate) fn typed<O: Member>(self) -> Boundaries<Verdict<O>> {
        let Boundaries { rule, place, ranges, unknown, word, rests_on } = self;
        let of = |outcome: Result<u8, Error>| outcome.map(Verdict::of);
        let ranges = ranges.into_iter().map(|range| Range {
            from: range.from,
            before: range.before,
            outcome: of(range.outcome),
        });
        let ranges = ranges.collect();
        Boundaries { rule, place, ranges, unknown: of(unknown), word: word.map(of), rests_on }
    }
}

impl<V: fmt::Debug> fmt::Debug for Boundaries<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Boundaries")
            .field("rule", &self.rule.slug)
            .field("fact", &self.fact())
            .field("ranges", &self.ranges)
            .field("unknown", &self.unknown)
            .field("word", &self.word)
            .finish_non_exhaustive()
    }
}

impl<V: fmt::Debug> fmt::Debug for Range<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Range")
            .field("from", &Hidden)
            .field("before", &Hidden)
            .field("outcome", &self.outcome)
            .finish()
    }
}

impl Question<'_> {
    /// The days of that fact, which must be a day, as ranges with one outcome each. The fact itself must not be given.
    ///
    /// All other facts that can decide on any of the days must be known.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    /// let boundaries = question.boundaries("passed_on")?;
    /// let told = |outcome: &Result<u8, echeance::Error>| match outcome {
    ///     Ok(number) => boundaries.rule().outcome_slug(*number),
    ///     Err(error) => error.code.slug(),
    /// };
    /// let ranges: Vec<_> = boundaries.ranges().iter().map(|range| told(&range.outcome)).collect();
    /// assert_eq!(ranges, ["lapsed", "valid", "in-the-future"]);
    /// assert_eq!(told(boundaries.unknown()), "undetermined");
    /// assert_eq!(boundaries.word().map(told), Some("not-passed"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Question::ask`], relations between facts excepted: a day that breaks one is in a range that is refused. Then as
    /// [`CheckedCase::boundaries`].
    pub fn boundaries(&self, fact: &str) -> Result<Boundaries, Error> {
        self.checked()?.boundaries(fact)
    }
}

/// The facts of a rule whose boundaries can be asked for: its days, by name.
///
/// ```
/// use echeance::boundaries::day_facts;
/// use echeance::rules::change_notice::RULE;
///
/// assert_eq!(day_facts(&RULE).collect::<Vec<_>>(), ["changed_on", "notified_on"]);
/// ```
pub fn day_facts(rule: &'static Rule) -> impl Iterator<Item = &'static str> {
    rule.facts.iter().filter(|fact| fact.kind == Kind::Day).map(|fact| fact.name)
}

impl CheckedCase<'_> {
    /// The days of that fact as ranges with one outcome each, as [`Question::boundaries`].
    ///
    /// ```
    /// use echeance::dynamic::Input;
    /// use echeance::dynamic::face::CheckedCase;
    /// use echeance::rules::exam_validity::RULE;
    /// use echeance::{ErrorCode, Readings};
    ///
    /// let case = CheckedCase::new(&RULE, Input::from("2026-11-21"), Readings::default())?;
    /// assert_eq!(case.boundaries("passed_on")?.fact(), "passed_on");
    /// assert_eq!(case.boundaries("no_such_fact").unwrap_err().code, ErrorCode::NotAChoice);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// `not-a-choice` at `fact` if the rule has no fact of that name that is a day; `unknown-field` at the fact if it is given;
    /// `missing-field` at another unknown fact that can decide on some day.
    pub fn boundaries(&self, fact: &str) -> Result<Boundaries, Error> {
        let rule = self.rule();
        let place = rule.fact_place(fact).unwrap_or(usize::MAX);
        match rule.facts.get(place).filter(|fact| fact.kind == Kind::Day) {
            None => Err(Error::none_of(fact, day_facts(rule), "fact")),
            Some(fact) if self.case().fact(place) != fact.default => {
                Err(Error::not_to_be_given(format!("facts.{}", fact.name)))
            }
            Some(fact) => self.ranges_of(place, fact),
        }
    }

    fn ranges_of(&self, place: usize, fact: &FactSpec) -> Result<Boundaries, Error> {
        let rule = self.rule();
        let given = |value: Value<'static>| -> Result<Self, Error> {
            let mut case = *self;
            case.give(place, value.into()).map_err(|wrong| wrong.named(rule, place))?;
            Ok(case)
        };
        let outcome_of = |value| {
            given(value)?.ask().map(|asked| asked.outcome()).map_err(|fault| fault.named(rule))
        };
        let unknown = outcome_of(Value::Unknown);
        let word = fact.word_slug().map(|_| outcome_of(Value::Never));

        // Where any day is possible, asking tries those at which the rule can turn: ranges begin at these alone.
        let blank = self.case().with(place, Value::Unknown);
        let edges = candidates(rule, &blank, place);
        let days = edges.as_slice().iter().filter_map(Value::day);
        // Past today, a past fact is refused.
        let mut days: Vec<Day> = days.chain([Day::MIN, blank.day().plus_days(1)]).collect();
        days.retain(|day| (Day::MIN..=Day::MAX).contains(day));
        days.sort_unstable();
        days.dedup();

        let mut ranges: Vec<Range> = Vec::new();
        for from in days {
            let case = given(Value::Day(from));
            let decided =
                case.and_then(|case| Ok((case, case.decide().map_err(|fault| fault.named(rule))?)));
            let outcome = match decided {
                Ok((_, Some(decision))) => Ok(decision.outcome),
                // What is given may not be enough for some of the days.
                Ok((case, None)) => match unknown_fact(rule, case.case()) {
                    Some(unknown) => return Err(unknown),
                    None => case.ask().map(|asked| asked.outcome()).map_err(|of| of.named(rule)),
                },
                Err(error) => Err(error),
            };
            if let Some(last) = ranges.last_mut() {
                if last.outcome == outcome {
                    continue;
                }
                last.before = from;
            }
            ranges.push(Range { from, before: Day::MAX.plus_days(1), outcome });
        }
        let Case { as_of, readings, assumed, .. } = *self.case();
        let assumed = assumed.difference(FactSet::of(&[place]));
        let rests_on = RestsOn { as_of, readings, assumed };
        Ok(Boundaries { rule, place, ranges, unknown, word, rests_on })
    }
}

/// The error if a fact that can decide is not known.
fn unknown_fact(rule: &Rule, case: &Case<'_>) -> Option<Error> {
    let place = (rule.unknowns)(case).places().find(|place| case.fact(*place).is_unknown())?;
    let fact = rule.facts.get(place)?;
    Some(Error::new(ErrorCode::MissingField, format!("facts.{}", fact.name)))
}
