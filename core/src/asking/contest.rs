//! Contest: other choices of readings, and what they change.

use core::fmt;

use arrayvec::ArrayVec;

use super::answer::slug_at;
use super::next_change::{NextChange, Witnesses};
use super::{Asked, Telling, settle_briefly};
use crate::rule::duty::DutyDay;
use crate::rule::member::MAX_KEYS;
use crate::rule::reading::Reading;
use crate::rule::value::Out;
use crate::rule::{AsOf, MAX_VALUES};

/// Another choice of a reading that gives another outcome, or another day. `Debug` shows no day.
#[derive(Clone, Copy)]
pub struct Contest<'a> {
    /// The reading.
    pub reading: Reading,
    /// The choice, from 1.
    pub choice: u8,
    /// The outcome under it: its number, or 0 for `undetermined`.
    pub outcome: u8,
    next_change: Option<NextChange>,
    asked: &'a Asked<'a>,
    asked_next_change: Option<NextChange>,
    other: Asked<'a>,
}

/// The most days that an answer holds: of its values, two an act, and its next change.
const MAX_DAYS: usize = MAX_VALUES + 2 * MAX_KEYS + 1;

impl fmt::Debug for Contest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contest")
            .field("reading", &self.reading.slug())
            .field("choice", &self.choice_slug())
            .field("outcome", &self.outcome_slug())
            .finish_non_exhaustive()
    }
}

/// The other choices of one question. It is large, and most questions have no choice that can matter: made once one can.
struct Contests<'a> {
    contest: Contest<'a>,
    witnesses: Witnesses<'a>,
    telling: Telling<'a>,
}

impl<'a> Contests<'a> {
    /// Turned to no choice yet.
    // In place: to hand on what is so large takes as long as to ask.
    #[inline(always)]
    fn new(asked: &'a Asked<'a>) -> Self {
        let contest = Contest {
            reading: Reading::LeapDay,
            choice: 0,
            outcome: 0,
            next_change: None,
            asked,
            asked_next_change: None,
            other: Asked { case: *asked.walked(&mut None), short: None, ..*asked },
        };
        Contests { contest, witnesses: Witnesses::new(), telling: Telling::new() }
    }

    /// Works out what serves under every choice. `next_change` tells that of the answer.
    fn begin(&mut self, next_change: impl FnOnce() -> Option<NextChange>) {
        let asked = self.contest.asked;
        asked.tell_completions(&mut self.witnesses, &mut self.telling);
        self.contest.asked_next_change = match asked.outcome() {
            // The completions that it finds serve under the other choices too.
            0 => asked.next_change_from(&mut self.witnesses),
            _ => next_change(),
        };
    }

    /// What another choice gives, if that is another outcome or another day.
    fn turn_to(&mut self, reading: Reading, choice: u8) -> Option<&Contest<'a>> {
        let Contests { contest, witnesses, telling } = self;
        let other = &mut contest.other;
        other.case.readings = contest.asked.case.readings.with_number(reading, choice);
        other.settled = settle_briefly(other.rule, &other.case, witnesses, telling).ok()?;
        (contest.reading, contest.choice) = (reading, choice);
        contest.outcome = other.outcome();
        contest.next_change = other.next_change_from(witnesses);
        (contest.outcome != contest.asked.outcome() || contest.has_other_days()).then_some(contest)
    }
}

impl Contest<'_> {
    /// The slug of the choice.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-22));
    /// let asked = question.fact("passed_on", date!(2024-11-21)).ask()?;
    /// // The two years end on a Saturday: on the Sunday the exam has lapsed, by one counting alone.
    /// let contest = asked.contest().next().expect("another counting");
    /// assert_eq!((contest.reading.slug(), contest.choice_slug()), ("counting", "cpa-269"));
    /// assert_eq!((asked.outcome_slug(), contest.outcome_slug()), ("lapsed", "valid"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn choice_slug(&self) -> &'static str {
        slug_at(self.reading.choices(), self.choice)
    }

    /// The slug of the outcome under the choice.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-22));
    /// let asked = question.fact("passed_on", date!(2024-11-21)).ask()?;
    /// assert!(asked.contest().any(|contest| contest.outcome_slug() == "valid"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn outcome_slug(&self) -> &'static str {
        self.asked.rule.outcome_slug(self.outcome)
    }

    /// Each day, instant or number of days left that differs under the choice, with its value there.
    ///
    /// ```
    /// use echeance::dynamic::{DayName, Question};
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// // Counted to the next working day, the two years end on Monday and not on Saturday.
    /// let contest = asked.contest().next().expect("another counting");
    /// assert!(contest.days().any(|(name, _)| name == DayName::NextChange));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn days(&self) -> impl Iterator<Item = (DayName, Out)> {
        let mut days = ArrayVec::<_, MAX_DAYS>::new();
        self.each_day(|name, day| {
            days.push((name, day));
            true
        });
        days.into_iter()
    }

    /// Whether a day, an instant or a number of days left differs under the choice.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// // Counted to the next working day, the two years end on Monday and not on Saturday.
    /// let contest = asked.contest().next().expect("another counting");
    /// assert!(contest.has_other_days());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn has_other_days(&self) -> bool {
        let mut has_other = false;
        self.each_day(|_, _| {
            has_other = true;
            false
        });
        has_other
    }

    /// The question under the choice.
    pub(crate) fn other(&self) -> &Asked<'_> {
        &self.other
    }

    /// Shows each day that becomes another, by name, in the order of the table, the next change last; until `each` returns false.
    pub(crate) fn each_day(&self, mut each: impl FnMut(DayName, Out) -> bool) {
        let (here, there) = (self.asked, &self.other);
        for (place, spec) in here.rule.values.iter().enumerate() {
            if spec.is_day
                && here.value(place) != there.value(place)
                && !each(DayName::Value(spec.name), there.value(place))
            {
                return;
            }
        }
        if let (Some(duties), Some(others)) = (&here.settled.duties, &there.settled.duties)
            && duties != others
        {
            for (place, act) in here.rule.acts().iter().enumerate() {
                let (duty, other) = (duties.at(place), others.at(place));
                if duty.from != other.from
                    && !each(DayName::Duty(act.slug, DutyDay::From), other.from.into())
                    || duty.by.day() != other.by.day()
                        && !each(DayName::Duty(act.slug, DutyDay::By), other.by.day().into())
                {
                    return;
                }
            }
        }
        let on = |change: Option<NextChange>| match change.map(|change| change.on) {
            Some(AsOf::Day(day)) => Out::Day(day),
            Some(AsOf::Instant(instant)) => Out::Instant(instant),
            Some(AsOf::Missing) | None => Out::Null,
        };
        let (now, then) = (on(self.asked_next_change), on(self.next_change));
        if now != then {
            each(DayName::NextChange, then);
        }
    }
}

/// The name of a day in an answer: a value, a day of a duty, or the next change. The module of a rule has its own `DayName`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayName {
    /// A value, by its name.
    Value(&'static str),
    /// A day of an act, by its slug.
    Duty(&'static str, DutyDay),
    /// The day or instant of the next change.
    NextChange,
}

impl DayName {
    /// The whole name, where it has one part.
    pub(crate) const fn only_part(self) -> Option<&'static str> {
        match self {
            DayName::Value(name) => Some(name),
            DayName::Duty(..) => None,
            DayName::NextChange => Some("next_change"),
        }
    }
}

/// `last_day`, `duties.renew.by`, `next_change`.
impl fmt::Display for DayName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DayName::Duty(act, part) => write!(f, "duties.{act}.{part}"),
            name => f.write_str(name.only_part().unwrap_or_default()),
        }
    }
}

impl Asked<'_> {
    /// The choices of the readings that matter to the question, in the order of [`Reading::ALL`].
    ///
    /// ```
    /// use echeance::Chosen;
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let slug = |(reading, choice)| Chosen::of(reading, choice).map_or("", Chosen::slug);
    /// assert!(asked.readings().map(slug).eq(["february-28", "calendar"]));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn readings(&self) -> impl Iterator<Item = (Reading, u8)> {
        Reading::ALL.into_iter().filter_map(|reading| {
            let choice = self.rule.choice(reading, &self.case.readings)?;
            (self.rule.uses)(&self.case, reading).then_some((reading, choice))
        })
    }

    /// Every other choice of one reading, the others as chosen, that gives another outcome or another day. A choice under which
    /// the facts contradict each other is left out.
    ///
    /// ```
    /// use echeance::dynamic::{DayName, Question};
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let contest = asked.contest().next().expect("the two years end on a Saturday");
    /// assert_eq!(contest.reading.slug(), "counting");
    /// assert_eq!(contest.outcome_slug(), asked.outcome_slug());
    /// let names: Vec<_> = contest.days().map(|(name, _)| name).collect();
    /// assert_eq!(names, [DayName::Value("days_left"), DayName::NextChange]);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn contest(&self) -> impl Iterator<Item = Contest<'_>> {
        let mut contests = None;
        self.other_choices().filter_map(move |(reading, choice)| {
            let contests = contests.get_or_insert_with(|| {
                let mut contests = Contests::new(self);
                contests.begin(|| self.next_change());
                contests
            });
            contests.turn_to(reading, choice).copied()
        })
    }

    /// Shows each of [`contest`](Self::contest) where it is worked out, until `each` returns false: to hand on what is so large
    /// takes as long. `next_change` tells that of this answer.
    pub(crate) fn each_contest(
        &self,
        next_change: impl FnOnce() -> Option<NextChange>,
        mut each: impl FnMut(&Contest<'_>) -> bool,
    ) {
        let mut others = self.other_choices().peekable();
        if others.peek().is_none() {
            return;
        }
        let mut contests = Contests::new(self);
        contests.begin(next_change);
        for (reading, choice) in others {
            if contests.turn_to(reading, choice).is_some_and(|contest| !each(contest)) {
                return;
            }
        }
    }

    /// The first readings of which another choice gives another outcome, and another day. `next_change` tells that of
    /// this answer.
    fn contesting(
        &self,
        next_change: impl FnOnce() -> Option<NextChange>,
    ) -> (Option<Reading>, Option<Reading>) {
        let (mut of_outcome, mut of_days) = (None, None);
        self.each_contest(next_change, |contest| {
            if contest.outcome != self.outcome() {
                of_outcome = of_outcome.or(Some(contest.reading));
            }
            if contest.has_other_days() {
                of_days = of_days.or(Some(contest.reading));
            }
            of_outcome.is_none() || of_days.is_none()
        });
        (of_outcome, of_days)
    }

    /// The other choices of each reading that can matter.
    fn other_choices(&self) -> impl Iterator<Item = (Reading, u8)> {
        let matter =
            |(reading, _): &(Reading, u8)| (self.rule.depends_on_reading)(&self.case, *reading);
        self.readings().filter(matter).flat_map(|(reading, chosen)| {
            let choices = 1..=u8::try_from(reading.choices().len()).unwrap_or(0);
            choices.filter(move |choice| *choice != chosen).map(move |choice| (reading, choice))
        })
    }

    /// Whether another choice of one reading gives another outcome.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let ask = |as_of| {
    ///     Question::new("exam-validity").as_of(as_of).fact("passed_on", date!(2024-11-21)).ask()
    /// };
    /// // The two years end on a Saturday; whether Sunday is too late is a matter of counting.
    /// assert!(!ask(date!(2026-11-21))?.contested());
    /// assert!(ask(date!(2026-11-22))?.contested());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn contested(&self) -> bool {
        self.contesting(|| self.next_change()).0.is_some()
    }

    /// Whether another choice of one reading gives another day: of the values, of the duties, of the days left or of the
    /// next change.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// // The two years end on a Saturday: by another counting, on the Monday after it.
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    /// assert!(question.clone().fact("passed_on", date!(2024-11-21)).ask()?.days_contested());
    /// // These end on a Thursday, by either counting.
    /// assert!(!question.fact("passed_on", date!(2025-11-18)).ask()?.days_contested());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn days_contested(&self) -> bool {
        self.contesting(|| self.next_change()).1.is_some()
    }
}

/// The first readings of which another choice gives another outcome, and another day, where `next_change` is that of the answer.
///
/// ```
/// use echeance::Reading;
/// use echeance::dynamic::{Question, face};
/// use time::macros::date;
///
/// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
/// let asked = question.fact("passed_on", date!(2024-11-21)).ask()?;
/// // The two years end on a Saturday: by another counting, on the Monday after it.
/// let contesting = face::contesting(&asked, asked.next_change());
/// assert_eq!(contesting, (None, Some(Reading::Counting)));
/// # Ok::<(), echeance::Error>(())
/// ```
#[must_use]
pub fn contesting(
    asked: &Asked<'_>,
    next_change: Option<NextChange>,
) -> (Option<Reading>, Option<Reading>) {
    asked.contesting(|| next_change)
}
