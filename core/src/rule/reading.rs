//! Readings: where the sources are silent or disagree, the choice is the caller's and is named in the answer.

use core::fmt;

pub(crate) use crate::calendar::{Counting, LeapDay};
use crate::language::Words;
use crate::rule::declare::choices;
use crate::rule::member::{Choice, ChoiceSpec, at_place};

choices! { of LeapDay {
    1 February28 "february-28":
        "l’anniversaire du 29\u{a0}février est le 28\u{a0}février" /
        "the anniversary of February\u{a0}29 is February\u{a0}28";
    2 March1 "march-1":
        "l’anniversaire du 29\u{a0}février est le 1er\u{a0}mars" /
        "the anniversary of February\u{a0}29 is March\u{a0}1";
} }

choices! { of Counting {
    1 Calendar "calendar":
        "le délai finit à son dernier jour, même un samedi ou un jour férié" /
        "the period ends on its last day, even a Saturday or a holiday";
    2 Cpa269 "cpa-269":
        "le délai qui finit un samedi ou un jour férié est reporté (P-40.1, art.\u{a0}269)" /
        "a period that ends on a Saturday or a holiday is extended (P-40.1, s.\u{a0}269)";
} }

choices! {
    /// What S000-24 and S000-25 do to the affiliation route of the exam transfer (Q1).
    pub enum LapsedExam {
        1 EitherRoute "either-route":
            "l’une ou l’autre voie suffit, même après les 2\u{a0}ans de l’examen" /
            "either route is enough, even after the exam’s 2 years";
        2 ExamMustBeValid "exam-must-be-valid":
            "aucune voie n’est ouverte après les 2\u{a0}ans de l’examen" /
            "no route is open after the exam’s 2 years";
    }
}

choices! {
    /// Until when the affiliation route of the exam transfer is open (Q34): S000-05 sets no time, and an absence of more
    /// than 2 years asks for a new exam.
    pub enum AffiliationRoute {
        1 NoTimeLimit "no-time-limit":
            "la voie du lien à l’expiration n’a pas de limite de temps" /
            "the route of the affiliation at the expiry has no time limit";
        2 TwoYearsAfterExpiry "two-years-after-expiry":
            "la voie du lien à l’expiration se ferme 2\u{a0}ans après l’échéance du certificat" /
            "the route of the affiliation at the expiry closes 2 years after the certificate expired";
    }
}

choices! {
    /// Whether a certificate covers its expiry day (Q8).
    pub enum ExpiryDay {
        1 FirstDayNotCovered "first-day-not-covered":
            "le jour d’échéance n’est plus couvert par le certificat" /
            "the certificate does not cover its expiry day";
        2 LastDayCovered "last-day-covered":
            "le jour d’échéance est encore couvert par le certificat" /
            "the certificate still covers its expiry day";
    }
}

choices! {
    /// From which day a renewed term runs (Q9).
    pub enum RenewalPeriod {
        1 FromExpiry "from-expiry":
            "la nouvelle période court depuis l’échéance" /
            "the new term runs from the expiry day";
        2 FromCompletion "from-completion":
            "la nouvelle période court depuis le renouvellement" /
            "the new term runs from the renewal";
    }
}

choices! {
    /// The day an account unused for 24 months is cancelled (Q17): S004-36 says after 24 months, the Office's page
    /// "more than 24 months".
    pub enum InactivityBoundary {
        1 At24Months "at-24-months":
            "le compte est annulé le jour même des 24\u{a0}mois" /
            "the account is cancelled on the 24-month day itself";
        2 After24Months "after-24-months":
            "le compte est annulé le lendemain des 24\u{a0}mois" /
            "the account is cancelled the day after the 24-month day";
    }
}

choices! {
    /// Whether a code is still valid at exactly its last second (Q13).
    pub enum CodeBoundary {
        1 Inclusive "inclusive":
            "le code est encore valide à 10\u{a0}minutes exactement" /
            "the code is still valid at exactly 10 minutes";
        2 Exclusive "exclusive":
            "le code n’est plus valide à 10\u{a0}minutes exactement" /
            "the code is no longer valid at exactly 10 minutes";
    }
}

choices! {
    /// Whether a help desk is closed on the holidays of I-16, s. 61(23) (Q22).
    pub enum SupportHolidays {
        1 Closed "closed":
            "le service est fermé les jours fériés" /
            "the desk is closed on holidays";
        2 Open "open":
            "le service est ouvert les jours fériés" /
            "the desk is open on holidays";
    }
}

/// The readings: name, slug, the open question behind it, and the method of [`Readings`] that gives the choice.
macro_rules! readings {
    ($($index:literal $name:ident $slug:literal $question:literal $(fn $method:ident)?;)+) => {
        /// A reading, by name. Its place in [`Reading::ALL`] never changes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Reading {
            $(#[doc = concat!("[`", stringify!($name), "`].")] $name,)+
        }

        /// How many readings there are.
        pub(crate) const READINGS: usize = [$(Reading::$name),+].len();

        impl Reading {
            /// Every reading, in the order in which answers list them.
            pub const ALL: [Reading; READINGS] = [$(Reading::$name),+];

            /// Its slug, as in a question's `readings`.
            ///
            /// ```
            /// assert_eq!(echeance::Reading::LeapDay.slug(), "leap-day");
            /// ```
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Reading::$name => $slug,)+ }
            }

            /// Its choices. Choice number n in C, COBOL and columns is entry n - 1.
            ///
            /// ```
            /// assert_eq!(echeance::Reading::LeapDay.choices()[1].slug, "march-1");
            /// ```
            #[must_use]
            pub const fn choices(self) -> &'static [ChoiceSpec] {
                match self { $(Reading::$name => <$name as Choice>::TABLE,)+ }
            }

            /// The open question of the register that stands behind it.
            ///
            /// ```
            /// use echeance::{Reading, open_question};
            ///
            /// let id = Reading::LapsedExam.open_question();
            /// assert!(id == "Q1" && open_question::question(id).is_some());
            /// ```
            #[must_use]
            pub const fn open_question(self) -> &'static str {
                match self { $(Reading::$name => $question,)+ }
            }

            pub(crate) const fn index(self) -> usize {
                match self { $(Reading::$name => $index,)+ }
            }
        }

        /// One choice of one reading.
        ///
        /// ```
        /// use echeance::{Chosen, Counting, Reading};
        ///
        /// let chosen = Chosen::from(Counting::Cpa269);
        /// assert_eq!((chosen.reading(), chosen.slug()), (Reading::Counting, "cpa-269"));
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Chosen {
            $(#[doc = concat!("A choice of `", $slug, "`.")] $name($name),)+
        }

        impl Chosen {
            /// The reading that it is a choice of.
            ///
            /// ```
            /// use echeance::{Chosen, LeapDay, Reading};
            ///
            /// assert_eq!(Chosen::from(LeapDay::March1).reading(), Reading::LeapDay);
            /// ```
            #[must_use]
            pub const fn reading(self) -> Reading {
                match self { $(Chosen::$name(_) => Reading::$name,)+ }
            }

            /// Its number, from 1, as in the C interface.
            ///
            /// ```
            /// use echeance::{Chosen, LeapDay};
            ///
            /// assert_eq!(Chosen::from(LeapDay::March1).number(), 2);
            /// ```
            #[must_use]
            pub const fn number(self) -> u8 {
                match self { $(Chosen::$name(choice) => choice.number(),)+ }
            }

            /// The choice of that number, from 1, of a reading.
            ///
            /// ```
            /// use echeance::{Chosen, LeapDay, Reading};
            ///
            /// assert_eq!(Chosen::of(Reading::LeapDay, 2), Some(LeapDay::March1.into()));
            /// assert_eq!(Chosen::of(Reading::LeapDay, 3), None);
            /// ```
            #[must_use]
            pub fn of(reading: Reading, number: u8) -> Option<Chosen> {
                match reading { $(Reading::$name => at_place(number).map(Chosen::$name),)+ }
            }
        }

        $(impl From<$name> for Chosen {
            fn from(choice: $name) -> Self {
                Chosen::$name(choice)
            }
        })+

        impl Readings {
            $($(
                #[doc = concat!("The choice of `", $slug, "`: the one chosen, otherwise the first.")]
                ///
                /// ```
                #[doc = concat!("use echeance::{Member, Readings, ", stringify!($name), "};")]
                ///
                #[doc = concat!("let [first, second] = [0, 1].map(|place| ", stringify!($name), "::ALL[place]);")]
                #[doc = concat!("assert_eq!(Readings::default().", stringify!($method), "(), first);")]
                #[doc = concat!("assert_eq!(Readings::default().with(second).", stringify!($method), "(), second);")]
                /// ```
                #[must_use]
                pub fn $method(&self) -> $name {
                    let [first, second] = [1, 2].map(at_place);
                    let choice = if self.chosen(Reading::$name) == 2 { second } else { first };
                    choice.unwrap_or(<$name as crate::rule::given::Known<'_>>::FILLER)
                }
            )?)+
        }
    };
}

readings! {
    0 LeapDay "leap-day" "Q7" fn leap_day;
    1 Counting "counting" "Q6";
    2 LapsedExam "lapsed-exam" "Q1" fn lapsed_exam;
    3 AffiliationRoute "affiliation-route" "Q34" fn affiliation_route;
    4 ExpiryDay "expiry-day" "Q8" fn expiry_day;
    5 RenewalPeriod "renewal-period" "Q9" fn renewal_period;
    6 InactivityBoundary "inactivity-boundary" "Q17";
    7 CodeBoundary "code-boundary" "Q13" fn code_boundary;
    8 SupportHolidays "support-holidays" "Q22" fn support_holidays;
}

/// Its slug.
impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.slug())
    }
}

impl Reading {
    /// Its number, from 1, as in the C interface. Never re-used.
    ///
    /// ```
    /// assert_eq!(echeance::Reading::Counting.number(), 2);
    /// ```
    #[must_use]
    pub const fn number(self) -> usize {
        self.index() + 1
    }

    /// The reading of that slug.
    ///
    /// ```
    /// use echeance::Reading;
    ///
    /// assert_eq!(Reading::from_slug("counting"), Some(Reading::Counting));
    /// assert_eq!(Reading::from_slug("weekday"), None);
    /// ```
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Reading> {
        Reading::ALL.into_iter().find(|reading| reading.slug() == slug)
    }

    /// The number of the choice of that slug, from 1.
    ///
    /// ```
    /// use echeance::Reading;
    ///
    /// assert_eq!(Reading::Counting.choice_number("cpa-269"), Some(2));
    /// assert_eq!(Reading::Counting.choice_number("march-1"), None);
    /// ```
    #[must_use]
    pub fn choice_number(self, slug: &str) -> Option<u8> {
        let place = self.choices().iter().position(|choice| choice.slug == slug)?;
        u8::try_from(place + 1).ok()
    }
}

/// `leap-day=march-1`.
impl fmt::Debug for Chosen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.reading().slug(), self.slug())
    }
}

impl Chosen {
    /// The slug of the choice.
    ///
    /// ```
    /// use echeance::{Chosen, LeapDay};
    ///
    /// assert_eq!(Chosen::from(LeapDay::March1).slug(), "march-1");
    /// ```
    #[must_use]
    pub fn slug(self) -> &'static str {
        self.spec().map_or("", |spec| spec.slug)
    }

    /// What the choice holds to be so.
    ///
    /// ```
    /// use echeance::{Chosen, ExpiryDay};
    ///
    /// let words = Chosen::from(ExpiryDay::LastDayCovered).words();
    /// assert_eq!(words.en, "the certificate still covers its expiry day");
    /// ```
    #[must_use]
    pub fn words(self) -> Words {
        self.spec().map_or(Words { fr: "", en: "" }, |spec| spec.words)
    }

    fn spec(self) -> Option<&'static ChoiceSpec> {
        self.reading().choices().get(usize::from(self.number()).wrapping_sub(1))
    }
}

/// The readings a caller chose; what is not chosen is the rule's default.
///
/// ```
/// use echeance::{LeapDay, Readings};
///
/// let readings = Readings::default().with(LeapDay::March1);
/// assert_eq!(readings.leap_day(), LeapDay::March1);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Readings {
    chosen: [u8; READINGS],
}

/// The choices that were made: `[leap-day=march-1]`.
impl fmt::Debug for Readings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let each = Reading::ALL.into_iter();
        let made = each.filter_map(|reading| Chosen::of(reading, self.chosen(reading)));
        f.debug_list().entries(made).finish()
    }
}

impl Readings {
    /// The same readings with that choice; it takes the place of an earlier one.
    ///
    /// ```
    /// use echeance::{LeapDay, Readings};
    ///
    /// let readings = Readings::default().with(LeapDay::March1).with(LeapDay::February28);
    /// assert_eq!(readings.leap_day(), LeapDay::February28);
    /// ```
    #[must_use]
    pub fn with(self, choice: impl Into<Chosen>) -> Self {
        let choice = choice.into();
        self.with_number(choice.reading(), choice.number())
    }

    /// The same readings with choice `number` for `reading`, from 1; 0 takes the choice back. A number past the last
    /// choice counts as 0.
    ///
    /// ```
    /// use echeance::{Reading, Readings};
    ///
    /// let readings = Readings::default().with_number(Reading::Counting, 2);
    /// assert_eq!(readings.chosen(Reading::Counting), 2);
    /// assert_eq!(readings.with_number(Reading::Counting, 3), Readings::default());
    /// ```
    #[must_use]
    pub fn with_number(mut self, reading: Reading, number: u8) -> Self {
        let known = usize::from(number) <= reading.choices().len();
        if let Some(place) = self.chosen.get_mut(reading.index()) {
            *place = if known { number } else { 0 };
        }
        self
    }

    /// The number of the choice made for `reading`, from 1; 0 where none was made.
    ///
    /// ```
    /// use echeance::{Counting, Reading, Readings};
    ///
    /// let readings = Readings::default().with(Counting::Calendar);
    /// assert_eq!((readings.chosen(Reading::Counting), readings.chosen(Reading::LeapDay)), (1, 0));
    /// ```
    #[must_use]
    pub fn chosen(&self, reading: Reading) -> u8 {
        self.chosen.get(reading.index()).copied().unwrap_or(0)
    }

    /// The day an unused account is cancelled, as chosen.
    ///
    /// ```
    /// use echeance::{InactivityBoundary, Readings};
    ///
    /// let default = InactivityBoundary::After24Months;
    /// assert_eq!(Readings::default().inactivity_boundary(default), default);
    /// ```
    ///
    /// `default` where no choice was made, since it differs between rules.
    #[must_use]
    pub fn inactivity_boundary(&self, default: InactivityBoundary) -> InactivityBoundary {
        at_place(self.chosen(Reading::InactivityBoundary)).unwrap_or(default)
    }

    /// How a period ends, as chosen.
    ///
    /// ```
    /// use echeance::{Counting, Readings};
    ///
    /// assert_eq!(Readings::default().counting(Counting::Cpa269), Counting::Cpa269);
    /// let chosen = Readings::default().with(Counting::Calendar);
    /// assert_eq!(chosen.counting(Counting::Cpa269), Counting::Calendar);
    /// ```
    ///
    /// `default` where no choice was made, since it differs between rules.
    #[must_use]
    pub fn counting(&self, default: Counting) -> Counting {
        at_place(self.chosen(Reading::Counting)).unwrap_or(default)
    }
}
