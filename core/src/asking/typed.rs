//! The typed answer: its parts by name and type.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::{array, fmt};

use crate::asking::{self, DayName};
use crate::calendar::{Day, Instant};
use crate::rule::common::GeneralReason;
use crate::rule::debug::{Decided, Hidden};
use crate::rule::fact::Nature;
use crate::rule::member::{Member, at_place};
use crate::rule::reading::Chosen;
use crate::rule::value::Out;
use crate::rule::{Condition, MAX_VALUES, ReasonSpec};

/// An outcome, or that the known facts are not enough for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict<O> {
    /// The outcome, whatever the unknown facts are.
    Decided(O),
    /// Two completions of the unknown facts have different outcomes.
    Undetermined,
}

impl<O: Member> Verdict<O> {
    /// From the number of an outcome; 0 is undetermined.
    pub(crate) fn of(number: u8) -> Self {
        at_place(number).map_or(Verdict::Undetermined, Verdict::Decided)
    }

    /// The outcome; `None` where it is undetermined.
    ///
    /// ```
    /// use echeance::Verdict;
    /// use echeance::rules::exam_validity::{Ask, Outcome};
    /// use time::macros::date;
    ///
    /// let ask = Ask::on(date!(2026-11-21));
    /// assert_eq!(ask.ask()?.verdict(), Verdict::Undetermined);
    /// let asked = Ask { passed_on: date!(2024-11-21).into(), ..ask }.ask()?;
    /// assert_eq!(asked.verdict().outcome(), Some(Outcome::Valid));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub const fn outcome(self) -> Option<O> {
        match self {
            Verdict::Decided(outcome) => Some(outcome),
            Verdict::Undetermined => None,
        }
    }
}

/// A reason of the rule, or one that any rule may give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why<R> {
    /// A condition of the rule.
    Rule(R),
    /// A reason that any rule may give.
    General(GeneralReason),
}

/// The slug of the outcome, or `undetermined`.
impl<O: fmt::Display> fmt::Display for Verdict<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Verdict::Decided(outcome) => outcome.fmt(f),
            Verdict::Undetermined => f.pad("undetermined"),
        }
    }
}

/// Its slug.
impl<R: fmt::Display> fmt::Display for Why<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::Rule(reason) => reason.fmt(f),
            Why::General(general) => general.fmt(f),
        }
    }
}

impl<R: Condition> Why<R> {
    /// Its number. Stable and never reused.
    ///
    /// ```
    /// use echeance::Why;
    /// use echeance::rules::exam_validity::Reason;
    ///
    /// assert_eq!(Why::Rule(Reason::ExamWithinTwoYears).number(), 902);
    /// ```
    #[must_use]
    pub fn number(self) -> u16 {
        self.spec().number
    }

    /// Its slug.
    ///
    /// ```
    /// use echeance::rules::exam_validity::Reason;
    /// use echeance::{GeneralReason, Why};
    ///
    /// assert_eq!(Why::<Reason>::General(GeneralReason::FactsMissing).slug(), "facts-missing");
    /// ```
    #[must_use]
    pub fn slug(self) -> &'static str {
        self.spec().slug
    }

    /// Its entry in the table of the rule: number, slug, words and sources.
    ///
    /// ```
    /// use echeance::Why;
    /// use echeance::rules::exam_validity::Reason;
    ///
    /// assert!(Why::Rule(Reason::ExamWithinTwoYears).spec().sources.contains(&"S000-25"));
    /// ```
    #[must_use]
    pub fn spec(self) -> &'static ReasonSpec {
        match self {
            Why::Rule(reason) => reason.spec(),
            Why::General(general) => general.spec(),
        }
    }

    /// The reason at that row of the rule's table, or a general one.
    pub(crate) fn of(spec: &ReasonSpec) -> Option<Self> {
        let own = R::ALL.iter().find(|reason| reason.spec().number == spec.number);
        let general = || GeneralReason::ALL.iter().find(|general| general.number() == spec.number);
        own.copied().map(Why::Rule).or_else(|| general().copied().map(Why::General))
    }
}

/// A change of one fact that gives a better outcome.
///
/// ```
/// use echeance::rules::exam_validity::{Ask, Change, Outcome};
/// use echeance::{Nature, Verdict};
/// use time::macros::date;
///
/// let ask = Ask { passed_on: date!(2024-11-20).into(), ..Ask::on(date!(2026-11-21)) };
/// let flip = ask.ask()?.flips().next().expect("a later exam is still valid");
/// assert_eq!(flip.change, Change::PassedOn(date!(2024-11-21).into()));
/// assert_eq!((flip.nature, flip.verdict), (Nature::Record, Verdict::Decided(Outcome::Valid)));
/// assert_eq!(ask.with(flip.change).ask()?.outcome(), Some(Outcome::Valid));
/// # Ok::<(), echeance::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flip<C, O> {
    /// Whether it is an act that the person can still do, or a record that changes only if it was wrong.
    pub nature: Nature,
    /// The fact, and the value to change it to.
    pub change: C,
    /// The verdict that it gives.
    pub verdict: Verdict<O>,
}

/// The first later moment at which time alone gives another verdict. `Debug` does not show the moment.
///
/// ```
/// use echeance::Verdict;
/// use echeance::rules::exam_validity::{Ask, Outcome};
/// use time::macros::date;
///
/// let asked = Ask { passed_on: date!(2024-11-21).into(), ..Ask::on(date!(2026-11-21)) }.ask()?;
/// let change = asked.next_change().expect("the two years end");
/// assert_eq!(change.on, date!(2026-11-22).into());
/// assert_eq!(change.verdict, Verdict::Decided(Outcome::Lapsed));
/// # Ok::<(), echeance::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct NextChange<T, O> {
    /// When: a day, or an instant for the clock rules.
    pub on: T,
    /// The verdict from then on.
    pub verdict: Verdict<O>,
}

impl<T, O: fmt::Debug> fmt::Debug for NextChange<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("NextChange");
        shown.field("on", &Hidden).field("verdict", &self.verdict).finish()
    }
}

/// Another choice of a reading that gives another verdict, or another day. `Debug` shows no day.
#[derive(Clone, Copy)]
pub struct Contest<'a, O, D> {
    /// The reading and its other choice.
    pub chosen: Chosen,
    /// The verdict under it.
    pub verdict: Verdict<O>,
    pub(crate) by_name: asking::Contest<'a>,
    /// The rule's name of a day.
    pub(crate) name: fn(DayName) -> Option<D>,
}

/// The value that a day, an instant or a number of days left has under another choice. `Debug` shows the kind only.
///
/// ```
/// use echeance::rules::exam_validity::{Ask, DayName};
/// use echeance::{ContestedDay, Counting};
/// use time::macros::date;
///
/// let asked = Ask { passed_on: date!(2024-11-21).into(), ..Ask::on(date!(2026-11-21)) }.ask()?;
/// let contest = asked.contest().next().expect("the two years end on a Saturday");
/// assert_eq!(contest.chosen, Counting::Cpa269.into());
/// let days: Vec<_> = contest.days().collect();
/// assert_eq!(days[0], (DayName::DaysLeft, ContestedDay::Number(3)));
/// assert_eq!(days[1], (DayName::NextChange, ContestedDay::Day(date!(2026-11-24).into())));
/// # Ok::<(), echeance::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ContestedDay {
    /// There is no such day under the choice, or completions of the unknown facts differ on it.
    None,
    /// A day.
    Day(Day),
    /// An instant, for the clock rules.
    Instant(Instant),
    /// How many days are left.
    Number(i32),
}

impl From<Out> for ContestedDay {
    fn from(out: Out) -> Self {
        match out {
            Out::Day(day) => ContestedDay::Day(day),
            Out::Instant(instant) => ContestedDay::Instant(instant),
            Out::Number(number) => ContestedDay::Number(number),
            _ => ContestedDay::None,
        }
    }
}

impl fmt::Debug for ContestedDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ContestedDay::None => "None",
            ContestedDay::Day(_) => "Day(…)",
            ContestedDay::Instant(_) => "Instant(…)",
            ContestedDay::Number(_) => "Number(…)",
        })
    }
}

impl<O, D> Contest<'_, O, D> {
    /// Each day, instant or number of days left that differs under the choice, with its value there.
    ///
    /// ```
    /// use echeance::rules::holder_review::{Act, Ask, DayName};
    /// use echeance::{DutyDay, GivenOrNone, LeapDay};
    /// use time::macros::date;
    ///
    /// let asked = Ask {
    ///     certificate_number: GivenOrNone::None,
    ///     account_last_used_on: GivenOrNone::None,
    ///     issued_on: date!(2024-02-29).into(),
    ///     affiliated: true.into(),
    ///     ..Ask::on(date!(2025-12-28))
    /// }
    /// .ask()?;
    /// let leap_day = asked.contest().find(|contest| contest.chosen == LeapDay::March1.into());
    /// let names: Vec<_> = leap_day.expect("2 years from a leap day").days().map(|(name, _)| name).collect();
    /// assert!(names.contains(&DayName::Duty(Act::Renew, DutyDay::By)));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn days(&self) -> impl Iterator<Item = (D, ContestedDay)> {
        self.by_name.days().filter_map(|(name, day)| Some(((self.name)(name)?, day.into())))
    }

    /// Whether a day, an instant or a number of days left differs under the choice.
    ///
    /// ```
    /// use echeance::rules::exam_validity::Ask;
    /// use time::macros::date;
    ///
    /// // The two years end on a Saturday: under s. 269 they are extended.
    /// let asked = Ask { passed_on: date!(2024-11-21).into(), ..Ask::on(date!(2026-11-21)) }.ask()?;
    /// assert!(asked.days_contested() && !asked.contested());
    /// assert!(asked.contest().any(|contest| contest.has_other_days()));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn has_other_days(&self) -> bool {
        self.by_name.has_other_days()
    }
}

impl<O: fmt::Debug, D> fmt::Debug for Contest<'_, O, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.by_name.days().map(|(name, _)| name.to_string()).collect();
        f.debug_struct("Contest")
            .field("chosen", &self.chosen)
            .field("verdict", &self.verdict)
            .field("other_days", &names)
            .finish()
    }
}

/// Rule, outcome, reasons, readings, assumed facts, and of each value only whether it is there.
impl fmt::Debug for asking::Asked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = array::from_fn::<_, MAX_VALUES, _>(|place| self.value(place));
        let decided = Decided {
            rule: self.rule(),
            outcome: self.outcome(),
            reasons: self.reasons().map(|reason| reason.slug).collect(),
            values: &values,
            duties: self.duties(),
        };
        let readings = self.readings().filter_map(|(reading, number)| Chosen::of(reading, number));
        decided
            .begin("Asked", f)
            .field("readings", &readings.collect::<Vec<_>>())
            .field("assumed", &self.rule().names(self.assumed().places()).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// A moment by its Rust type.
pub(crate) trait Moment: Sized {
    fn of(moment: crate::rule::AsOf) -> Option<Self>;
}

impl Moment for crate::calendar::Day {
    fn of(moment: crate::rule::AsOf) -> Option<Self> {
        if let crate::rule::AsOf::Day(day) = moment { Some(day) } else { None }
    }
}

impl Moment for crate::calendar::Instant {
    fn of(moment: crate::rule::AsOf) -> Option<Self> {
        if let crate::rule::AsOf::Instant(instant) = moment { Some(instant) } else { None }
    }
}

/// `Asked` of one rule, in the module of the rule; its methods are made by `facts!` and `values!` besides.
macro_rules! asked {
    ($moment:ident) => {
        /// A question that has been asked. The verdict is there; every other part is worked out when it is read.
        #[derive(Clone, Copy)]
        pub struct Asked<'a>($crate::asking::Asked<'a>);

        /// Rule, outcome, reasons, readings, assumed facts, and of each value only whether it is there.
        impl core::fmt::Debug for Asked<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl<'a> Asked<'a> {
            /// The typed answer to a question asked by names and slugs; `None` if it is of another rule. [Example](crate::rules#the-answer).
            #[must_use]
            pub fn of(asked: &$crate::asking::Asked<'a>) -> Option<Self> {
                (asked.rule().number == RULE.number).then_some(Asked(*asked))
            }

            /// The outcome, or that the known facts are not enough for one. [Example](crate::rules#the-answer).
            #[must_use]
            pub fn verdict(&self) -> $crate::asking::typed::Verdict<Outcome> {
                $crate::asking::typed::Verdict::of(self.0.outcome())
            }

            /// The outcome; `None` if the known facts are not enough for one. [Example](crate::rules#the-answer).
            #[must_use]
            pub fn outcome(&self) -> Option<Outcome> {
                self.verdict().outcome()
            }

            /// Every condition that gives the outcome, in the order of the rule; with unknown facts, those that all completions
            /// share. [Example](crate::rules#the-answer).
            pub fn reasons(&self) -> impl Iterator<Item = $crate::asking::typed::Why<Reason>> {
                self.0.reasons().filter_map($crate::asking::typed::Why::of)
            }

            /// The unknown facts that matter: those of which one value settles the outcome, then the rest. Empty if there is
            /// an outcome. [Example](crate::rules#the-answer).
            pub fn missing(&self) -> impl Iterator<Item = Fact> {
                let all = <Fact as $crate::rule::member::Member>::ALL;
                self.0.missing().places().filter_map(move |place| all.get(place).copied())
            }

            /// The first later moment, up to the end of 2199, at which time alone gives another verdict. [Example](crate::rules#the-answer).
            #[must_use]
            pub fn next_change(
                &self,
            ) -> Option<$crate::asking::typed::NextChange<$crate::calendar::$moment, Outcome>> {
                let change = self.0.next_change()?;
                Some($crate::asking::typed::NextChange {
                    on: $crate::asking::typed::Moment::of(change.on)?,
                    verdict: $crate::asking::typed::Verdict::of(change.outcome),
                })
            }

            /// The choices of the readings that matter to the answer. [Example](crate::rules#the-answer).
            pub fn readings(&self) -> impl Iterator<Item = $crate::rule::reading::Chosen> {
                let each = self.0.readings();
                each.filter_map(|(reading, number)| {
                    $crate::rule::reading::Chosen::of(reading, number)
                })
            }

            /// The facts that were absent and took their default, on which the answer rests; not the parameters. [Example](crate::rules#the-answer).
            pub fn assumed(&self) -> impl Iterator<Item = Fact> {
                let all = <Fact as $crate::rule::member::Member>::ALL;
                self.0.assumed().places().filter_map(move |place| all.get(place).copied())
            }

            /// Whether another choice of one reading gives another day, of the values or of the next change. [Example](crate::rules#the-answer).
            #[must_use]
            pub fn days_contested(&self) -> bool {
                self.0.days_contested()
            }

            /// Whether another choice of one reading gives another verdict. [Example](crate::rules#the-answer).
            #[must_use]
            pub fn contested(&self) -> bool {
                self.0.contested()
            }

            /// Every other choice of one reading, the others as chosen, that gives another verdict or another day.
            /// [Example](crate::rules#the-answer).
            pub fn contest(
                &self,
            ) -> impl Iterator<Item = $crate::asking::typed::Contest<'_, Outcome, DayName>> {
                self.0.contest().filter_map(|contest| {
                    let chosen =
                        $crate::rule::reading::Chosen::of(contest.reading, contest.choice)?;
                    let verdict = $crate::asking::typed::Verdict::of(contest.outcome);
                    let name = DayName::of;
                    Some($crate::asking::typed::Contest { chosen, verdict, by_name: contest, name })
                })
            }

            /// The whole answer, every part worked out, as in JSON. It allocates. [Example](crate::rules#the-answer).
            #[must_use]
            pub fn answer(&self) -> $crate::asking::answer::Answer {
                self.0.answer()
            }

            /// The same answer, by names and slugs. [Example](crate::rules#the-answer).
            #[must_use]
            pub const fn by_name(&self) -> &$crate::asking::Asked<'a> {
                &self.0
            }
        }
    };
}
pub(crate) use asked;
