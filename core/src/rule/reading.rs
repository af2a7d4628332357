//! Readings: where the sources are silent or disagree, the choice is the caller's and is named in the answer.

pub use crate::calendar::{Counting, LeapDay};

/// What S000-24 and S000-25 do to the affiliation route of the exam transfer (Q1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LapsedExam {
    /// Either route opens the transfer, as S000-05 says.
    EitherRoute,
    /// No route is open once the 2 years of the exam are over.
    ExamMustBeValid,
}

/// Whether a certificate covers its expiry day (Q8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExpiryDay {
    /// The expiry day is the first day not covered.
    FirstDayNotCovered,
    /// The expiry day is the last day covered.
    LastDayCovered,
}

/// From which day a renewed term runs (Q9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RenewalPeriod {
    /// From the old expiry day.
    FromExpiry,
    /// From the day the renewal was completed.
    FromCompletion,
}

/// The day an account unused for 24 months is cancelled (Q17).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InactivityBoundary {
    /// On the 24-month day (S004-36).
    At24Months,
    /// The day after it (the Office's page: "more than 24 months").
    After24Months,
}

/// Whether a code is still valid at exactly its last second (Q13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CodeBoundary {
    /// Valid at exactly 600 seconds.
    Inclusive,
    /// No longer valid at exactly 600 seconds.
    Exclusive,
}

/// Whether a help desk is closed on holidays (Q22).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SupportHolidays {
    /// Closed on the holidays of I-16, s. 61(23).
    Closed,
    /// Open on them.
    Open,
}

/// A reading, by name. Its number is its place in [`Reading::ALL`], from 0, and never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Reading {
    /// [`LeapDay`].
    LeapDay = 0,
    /// [`Counting`].
    Counting = 1,
    /// [`LapsedExam`].
    LapsedExam = 2,
    /// [`ExpiryDay`].
    ExpiryDay = 3,
    /// [`RenewalPeriod`].
    RenewalPeriod = 4,
    /// [`InactivityBoundary`].
    InactivityBoundary = 5,
    /// [`CodeBoundary`].
    CodeBoundary = 6,
    /// [`SupportHolidays`].
    SupportHolidays = 7,
}

/// How many readings there are.
pub(crate) const READINGS: usize = 8;

impl Reading {
    /// Every reading, in the order in which answers list them.
    pub const ALL: [Reading; READINGS] = [
        Reading::LeapDay,
        Reading::Counting,
        Reading::LapsedExam,
        Reading::ExpiryDay,
        Reading::RenewalPeriod,
        Reading::InactivityBoundary,
        Reading::CodeBoundary,
        Reading::SupportHolidays,
    ];

    /// Its slug, as in a question's `readings`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Reading::LeapDay => "leap-day",
            Reading::Counting => "counting",
            Reading::LapsedExam => "lapsed-exam",
            Reading::ExpiryDay => "expiry-day",
            Reading::RenewalPeriod => "renewal-period",
            Reading::InactivityBoundary => "inactivity-boundary",
            Reading::CodeBoundary => "code-boundary",
            Reading::SupportHolidays => "support-holidays",
        }
    }

    /// The slugs of its choices. Choice n of the wire forms is entry n - 1.
    #[must_use]
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Reading::LeapDay => &["february-28", "march-1"],
            Reading::Counting => &["calendar", "cpa-269"],
            Reading::LapsedExam => &["either-route", "exam-must-be-valid"],
            Reading::ExpiryDay => &["first-day-not-covered", "last-day-covered"],
            Reading::RenewalPeriod => &["from-expiry", "from-completion"],
            Reading::InactivityBoundary => &["at-24-months", "after-24-months"],
            Reading::CodeBoundary => &["inclusive", "exclusive"],
            Reading::SupportHolidays => &["closed", "open"],
        }
    }

    /// The open question of the register that stands behind it.
    #[must_use]
    pub const fn open_question(self) -> &'static str {
        match self {
            Reading::LeapDay => "Q7",
            Reading::Counting => "Q6",
            Reading::LapsedExam => "Q1",
            Reading::ExpiryDay => "Q8",
            Reading::RenewalPeriod => "Q9",
            Reading::InactivityBoundary => "Q17",
            Reading::CodeBoundary => "Q13",
            Reading::SupportHolidays => "Q22",
        }
    }

    /// Its number, from 1, as in the C interface. Never re-used.
    #[must_use]
    pub const fn number(self) -> usize {
        self.index() + 1
    }

    pub(crate) const fn index(self) -> usize {
        match self {
            Reading::LeapDay => 0,
            Reading::Counting => 1,
            Reading::LapsedExam => 2,
            Reading::ExpiryDay => 3,
            Reading::RenewalPeriod => 4,
            Reading::InactivityBoundary => 5,
            Reading::CodeBoundary => 6,
            Reading::SupportHolidays => 7,
        }
    }

    /// The reading of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Reading> {
        Reading::ALL.into_iter().find(|reading| reading.slug() == slug)
    }
}

/// The readings a caller chose; what is not chosen is the rule's default.
///
/// ```
/// use echeance::{LeapDay, Reading, Readings};
///
/// let readings = Readings::default().with(Reading::LeapDay, 2);
/// assert_eq!(readings.leap_day(), LeapDay::March1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Readings {
    chosen: [u8; READINGS],
}

impl Readings {
    /// The same readings with `choice` for `reading`: a place in [`Reading::choices`], from 1; 0 takes
    /// the choice back. A number past the last choice counts as 0.
    #[must_use]
    pub fn with(mut self, reading: Reading, choice: u8) -> Self {
        let known = usize::from(choice) <= reading.choices().len();
        if let Some(place) = self.chosen.get_mut(reading.index()) {
            *place = if known { choice } else { 0 };
        }
        self
    }

    /// The choice made for `reading`, from 1; 0 where none was made.
    #[must_use]
    pub fn chosen(&self, reading: Reading) -> u8 {
        self.chosen.get(reading.index()).copied().unwrap_or(0)
    }

    fn second(&self, reading: Reading) -> bool {
        self.chosen(reading) == 2
    }

    /// The day after a 29 February.
    #[must_use]
    pub fn leap_day(&self) -> LeapDay {
        if self.second(Reading::LeapDay) { LeapDay::March1 } else { LeapDay::February28 }
    }

    /// How a period ends; `default` where no choice was made, since it differs between rules.
    #[must_use]
    pub fn counting(&self, default: Counting) -> Counting {
        match self.chosen(Reading::Counting) {
            1 => Counting::Calendar,
            2 => Counting::Cpa269,
            _ => default,
        }
    }

    /// What a lapsed exam does to the affiliation route.
    #[must_use]
    pub fn lapsed_exam(&self) -> LapsedExam {
        if self.second(Reading::LapsedExam) {
            LapsedExam::ExamMustBeValid
        } else {
            LapsedExam::EitherRoute
        }
    }

    /// Whether a certificate covers its expiry day.
    #[must_use]
    pub fn expiry_day(&self) -> ExpiryDay {
        if self.second(Reading::ExpiryDay) {
            ExpiryDay::LastDayCovered
        } else {
            ExpiryDay::FirstDayNotCovered
        }
    }

    /// From which day a renewed term runs.
    #[must_use]
    pub fn renewal_period(&self) -> RenewalPeriod {
        if self.second(Reading::RenewalPeriod) {
            RenewalPeriod::FromCompletion
        } else {
            RenewalPeriod::FromExpiry
        }
    }

    /// The day an unused account is cancelled.
    #[must_use]
    pub fn inactivity_boundary(&self) -> InactivityBoundary {
        if self.second(Reading::InactivityBoundary) {
            InactivityBoundary::After24Months
        } else {
            InactivityBoundary::At24Months
        }
    }

    /// Whether a code is valid at exactly its last second.
    #[must_use]
    pub fn code_boundary(&self) -> CodeBoundary {
        if self.second(Reading::CodeBoundary) {
            CodeBoundary::Exclusive
        } else {
            CodeBoundary::Inclusive
        }
    }

    /// Whether a help desk is closed on holidays.
    #[must_use]
    pub fn support_holidays(&self) -> SupportHolidays {
        if self.second(Reading::SupportHolidays) {
            SupportHolidays::Open
        } else {
            SupportHolidays::Closed
        }
    }
}
