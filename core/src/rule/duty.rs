//! Duties: the acts that one person owes, each with its days.

use core::fmt;
use core::marker::PhantomData;

use crate::calendar::Day;
use crate::language::Words;
use crate::rule::debug::Hidden;
use crate::rule::declare::choices;
use crate::rule::member::{Choice, ChoiceSpec};

choices! {
    /// How an act stands.
    pub enum DutyState {
        1 Due "due": "à faire maintenant" / "due now";
        2 Later "later": "à faire plus tard" / "due later";
        3 None "none": "rien à faire" / "nothing to do";
        4 Unknown "unknown": "peut-être à faire" / "perhaps due";
    }
}

/// The last day on which an act is in time. `Debug` does not show the day.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// No act is owed, or completions of the unknown facts differ on the day.
    #[default]
    Null,
    /// The act has no last day.
    NoDay,
    /// That day.
    Day(Day),
}

impl By {
    /// The day, where there is one.
    ///
    /// ```
    /// use echeance::{By, Day};
    ///
    /// assert_eq!(By::Day(Day::new(3)).day(), Some(Day::new(3)));
    /// assert_eq!(By::NoDay.day(), None);
    /// ```
    #[must_use]
    pub const fn day(self) -> Option<Day> {
        if let By::Day(day) = self { Some(day) } else { None }
    }
}

/// One act: whether it is owed, from when, and by when. `Debug` shows no day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// How it stands.
    pub state: DutyState,
    /// The first day on which it is due, where the act has one.
    pub from: Option<Day>,
    /// The last day on which it is in time.
    pub by: By,
}

impl fmt::Debug for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            By::Null => "Null",
            By::NoDay => "NoDay",
            By::Day(_) => "Day(…)",
        })
    }
}

impl fmt::Debug for Duty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Duty")
            .field("state", &self.state)
            .field("from", &self.from.map(|_| Hidden))
            .field("by", &self.by)
            .finish()
    }
}

impl Duty {
    /// No act is owed.
    pub const NONE: Duty = Duty { state: DutyState::None, from: None, by: By::Null };

    /// An act that is due, in time up to `by`.
    #[must_use]
    pub(crate) const fn due(by: By) -> Self {
        Duty { state: DutyState::Due, from: None, by }
    }

    /// An act that is due from `from` on, in time up to `by`.
    #[must_use]
    pub(crate) fn within(from: Day, by: Day, today: Day) -> Self {
        let state = if today < from { DutyState::Later } else { DutyState::Due };
        Duty { state, from: Some(from), by: By::Day(by) }
    }

    /// Whether the act is due now.
    ///
    /// ```
    /// use echeance::{By, Duty, DutyState};
    ///
    /// let due = Duty { state: DutyState::Due, from: None, by: By::NoDay };
    /// assert!(due.is_due() && !Duty { state: DutyState::Later, ..due }.is_due());
    /// ```
    #[must_use]
    pub fn is_due(&self) -> bool {
        self.state == DutyState::Due
    }

    /// Whether the act is owed, now or later.
    ///
    /// ```
    /// use echeance::{Duty, DutyState};
    ///
    /// assert!(Duty { state: DutyState::Later, ..Duty::NONE }.is_owed());
    /// assert!(!Duty::NONE.is_owed());
    /// ```
    #[must_use]
    pub fn is_owed(&self) -> bool {
        matches!(self.state, DutyState::Due | DutyState::Later)
    }

    /// Whether nothing more of it can be open.
    pub(crate) fn is_open(&self) -> bool {
        *self == Duty { state: DutyState::Unknown, ..Duty::NONE }
    }

    /// What two completions of the unknown facts share of it.
    fn shared(self, other: Self) -> Self {
        let state = if self.state == other.state { self.state } else { DutyState::Unknown };
        let from = if self.from == other.from { self.from } else { None };
        let by = if self.by == other.by { self.by } else { By::Null };
        Duty { state, from, by }
    }
}

/// What is owed beside acts of a rule, of which another rule gives the day: no act of its own, but listed with the acts.
#[derive(Debug, Clone, Copy)]
pub struct OwedBeside {
    /// Its slug, for the name of an event.
    pub slug: &'static str,
    /// The slug of the act: it is owed wherever the act is.
    pub act: &'static str,
    /// The slugs of the acts beside which it is owed as well, while its last day is not past.
    pub acts_in_time: &'static [&'static str],
    /// The ids of the statements that tell how it is done.
    pub steps: &'static [&'static str],
    /// What is to be done.
    pub words: Words,
    /// The name of its last day among the values of the rule's sentences: of a day to come, then of one that is past.
    pub(crate) days: [&'static str; 2],
    /// The name of what says, among them, that it may be owed though its last day is not known.
    pub(crate) day_unknown: &'static str,
    /// The name of what says, among them, that facts which are not known decide beside those acts whether it is owed.
    pub(crate) undecided: &'static str,
    /// What is said of the last day, to come, past or not known: words with optional parts, as those of a reason.
    pub(crate) by: Words,
}

/// The largest number of acts that a rule can list.
pub(crate) const MAX_ACTS: usize = 8;

/// Which day of an act: the first on which it is due, or the last on which it is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DutyDay {
    /// `from`: the first day on which it is due, [`Duty::from`].
    From,
    /// `by`: the last day on which it is in time, [`Duty::by`].
    By,
}

/// `from`, `by`.
impl fmt::Display for DutyDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            DutyDay::From => "from",
            DutyDay::By => "by",
        })
    }
}

/// The acts of a rule, each with its state and days, by place in the rule's table. In the module of a rule they are
/// [`DutiesOf`] its acts.
///
/// ```
/// use echeance::dynamic::Question;
/// use time::macros::date;
///
/// let asked = Question::new("holder-review")
///     .as_of(date!(2026-11-28))
///     .fact("certificate_number", "none")
///     .fact("account_last_used_on", "none")
///     .fact("issued_on", date!(2024-12-05))
///     .fact("unaffiliated_since", date!(2026-06-01))
///     .ask()?;
/// let duties = asked.duties().expect("a rule with acts");
/// let due = duties.each(asked.rule().acts()).filter(|(_, duty)| duty.is_due());
/// assert_eq!(due.map(|(act, _)| act.slug).collect::<Vec<_>>(), ["affiliate", "renew"]);
/// assert_eq!(duties.next_due_on(), Some(date!(2026-12-04).into()));
/// # Ok::<(), echeance::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duties {
    each: [Duty; MAX_ACTS],
}

impl Duties {
    /// No act is owed.
    pub(crate) const NONE: Duties = Duties { each: [Duty::NONE; MAX_ACTS] };

    /// The duty at that place of the rule's acts, from 0; nothing is owed past its end.
    ///
    /// ```
    /// use echeance::Duty;
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("holder-review").as_of(date!(2026-11-28)).ask()?;
    /// let duties = asked.duties().expect("a rule with acts");
    /// assert_eq!(duties.at(99), Duty::NONE);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn at(&self, place: usize) -> Duty {
        self.each.get(place).copied().unwrap_or(Duty::NONE)
    }

    /// Each act of a list with its duty.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("holder-review").as_of(date!(2026-11-28)).ask()?;
    /// let duties = asked.duties().expect("a rule with acts");
    /// assert!(duties.each(asked.rule().acts()).any(|(act, _)| act.slug == "renew"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn each(
        &self,
        acts: &'static [ChoiceSpec],
    ) -> impl Iterator<Item = (&'static ChoiceSpec, Duty)> {
        acts.iter().zip(self.each)
    }

    /// Each duty, in the order of the rule's acts; past their end, none.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("holder-review").as_of(date!(2026-11-28)).ask()?;
    /// let duties = asked.duties().expect("a rule with acts");
    /// assert_eq!(duties.all().next(), Some(duties.at(0)));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn all(&self) -> impl Iterator<Item = Duty> {
        self.each.into_iter()
    }

    /// The earliest last day that is known.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// // Nothing is known: no act has a day.
    /// let asked = Question::new("holder-review").as_of(date!(2026-11-28)).ask()?;
    /// assert_eq!(asked.duties().expect("a rule with acts").next_due_on(), None);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn next_due_on(&self) -> Option<Day> {
        self.each.iter().filter_map(|duty| duty.by.day()).min()
    }

    /// Whether it is known of every act that it is owed or not, and of one that is, by when.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// // Nothing is known: neither is what the person owes.
    /// let asked = Question::new("holder-review").as_of(date!(2026-11-28)).ask()?;
    /// assert!(!asked.duties().expect("a rule with acts").are_known());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn are_known(&self) -> bool {
        self.each.iter().all(|duty| {
            duty.state != DutyState::Unknown && !(duty.is_owed() && duty.by == By::Null)
        })
    }

    pub(crate) fn shared(self, other: Self) -> Self {
        let mut each = self.each;
        for (one, other) in each.iter_mut().zip(other.each) {
            *one = one.shared(other);
        }
        Duties { each }
    }
}

/// The acts of one rule, each with its state and days.
///
/// ```
/// use echeance::GivenOrNone;
/// use echeance::rules::holder_review::{Act, Ask};
/// use time::macros::date;
///
/// let asked = Ask {
///     certificate_number: GivenOrNone::None,
///     account_last_used_on: GivenOrNone::None,
///     issued_on: date!(2024-12-05).into(),
///     unaffiliated_since: date!(2026-06-01).into(),
///     ..Ask::on(date!(2026-11-28))
/// }
/// .ask()?;
/// let duties = asked.duties();
/// assert!(duties.get(Act::Renew).is_due() && duties.are_known());
/// assert_eq!(duties.next_due_on(), Some(date!(2026-12-04).into()));
/// let due = duties.iter().filter(|(_, duty)| duty.is_due());
/// assert_eq!(due.map(|(act, _)| act).collect::<Vec<_>>(), [Act::Affiliate, Act::Renew]);
/// # Ok::<(), echeance::Error>(())
/// ```
///
/// An act of another list is none of the rule's:
///
/// ```compile_fail
/// use echeance::rules::exam_transfer::Route;
/// use echeance::rules::holder_review::Ask;
///
/// let asked = Ask::on(time::macros::date!(2026-11-28)).ask().unwrap();
/// asked.duties().get(Route::AffiliatedAtExpiry);
/// ```
pub struct DutiesOf<A> {
    duties: Duties,
    of: PhantomData<fn() -> A>,
}

impl<A: Choice> DutiesOf<A> {
    /// No act is owed.
    pub(crate) const NONE: DutiesOf<A> = DutiesOf::new(Duties::NONE);

    pub(crate) const fn new(duties: Duties) -> Self {
        DutiesOf { duties, of: PhantomData }
    }

    pub(crate) const fn by_place(&self) -> Duties {
        self.duties
    }

    /// Sets one of them.
    #[inline]
    pub(crate) fn set(&mut self, act: A, duty: Duty) {
        if let Some(slot) = self.duties.each.get_mut(usize::from(act.place()).wrapping_sub(1)) {
            *slot = duty;
        }
    }

    /// How an act stands.
    ///
    /// ```
    /// use echeance::DutyState;
    /// use echeance::rules::holder_review::{Act, Ask};
    /// use time::macros::date;
    ///
    /// // Whether a renewal is owed rests on the certificate, which is not known.
    /// let asked = Ask::on(date!(2026-11-28)).ask()?;
    /// assert_eq!(asked.duties().get(Act::Renew).state, DutyState::Unknown);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn get(&self, act: A) -> Duty {
        self.duties.at(usize::from(act.place()).wrapping_sub(1))
    }

    /// Each act with its duty, in the order of the list.
    ///
    /// ```
    /// use echeance::rules::holder_review::{Act, Ask};
    /// use time::macros::date;
    ///
    /// let asked = Ask::on(date!(2026-11-28)).ask()?;
    /// let (act, duty) = asked.duties().iter().next().expect("a first act");
    /// assert_eq!((act, duty), (Act::NewApplication, asked.duties().get(act)));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn iter(self) -> impl Iterator<Item = (A, Duty)> {
        A::ALL.iter().map(move |act| (*act, self.get(*act)))
    }

    /// The earliest last day that is known.
    ///
    /// ```
    /// use echeance::rules::holder_review::Ask;
    /// use time::macros::date;
    ///
    /// // Nothing is known: no act has a day.
    /// let asked = Ask::on(date!(2026-11-28)).ask()?;
    /// assert_eq!(asked.duties().next_due_on(), None);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn next_due_on(&self) -> Option<Day> {
        self.duties.next_due_on()
    }

    /// Whether it is known of every act that it is owed or not, and of one that is, by when.
    ///
    /// ```
    /// use echeance::rules::holder_review::Ask;
    /// use time::macros::date;
    ///
    /// // Nothing is known: neither is what the person owes.
    /// let asked = Ask::on(date!(2026-11-28)).ask()?;
    /// assert!(!asked.duties().are_known());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn are_known(&self) -> bool {
        self.duties.are_known()
    }
}

impl<A> Clone for DutiesOf<A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A> Copy for DutiesOf<A> {}

impl<A> PartialEq for DutiesOf<A> {
    fn eq(&self, other: &Self) -> bool {
        self.duties == other.duties
    }
}

impl<A> Eq for DutiesOf<A> {}

/// Each act with its duty, by slug; no day.
impl<A: Choice> fmt::Debug for DutiesOf<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|(act, duty)| (act.slug(), duty))).finish()
    }
}
