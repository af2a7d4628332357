//! Tables of questions: whole columns in, whole columns out. Each row is answered like a single question.
//!
//! A column is a slice with one code for each row. The codes of facts and outputs are:
//!
//! | fact or value | code |
//! |---|---|
//! | day | days since 1970-01-01; [`UNKNOWN`], [`ABSENT`], and [`NONE`] if the fact can be `none` or `never` |
//! | whole number, amount | the number; [`UNKNOWN`], [`ABSENT`] |
//! | yes or no | 1 yes, -1 no, 2 the third word that some facts take (`not-given`), 0 absent, -2 unknown |
//! | choice | its number in the list, from 1; 0 absent, -2 unknown |
//! | set | bit 0 set, and bit n for entry n of the list; 0 absent, -2 unknown |
//! | object | 1 given, by the columns of its parts; -1 none, 0 absent, -2 unknown |
//! | text | [`Texts`]: bytes and offsets, as in Arrow |
//! | periods | no column: the fact is absent |
//! | any, where the value of a row cannot be read | [`error_code`] of the row's error |
//! | days, numbers of an answer | as above; [`UNKNOWN`] for null, [`NONE`] if an act has no last day |
//! | other values of an answer | as above; 0 for null |
//!
//! A fact whose column is not given is absent in every row. As in a single question, absent and unknown differ: a fact that is
//! absent takes its default, if it has one.
//!
//! Rules on instants (`code-status`, `second-factor`, `support-hours`) have no columns.
//!
//! ```
//! use echeance::columns::{self, Memory, Outputs, Part};
//! use echeance::rules::exam_transfer::{Columns, Outcome};
//! use echeance::{Day, ErrorCode};
//!
//! let today = Day::from_civil(2026, 11, 21).ok_or("no such day")?;
//! // Passed 2 years ago, 2 years and a day ago, never, on an unknown day, and tomorrow.
//! let passed_on = [20_048, 20_047, columns::NONE, columns::UNKNOWN, 20_779];
//! let table = Columns {
//!     exam_passed_on: Some(&passed_on),
//!     affiliated_at_expiry: Some(&[-1; 5]),
//!     ..Columns::on(today, 5)
//! };
//! let (mut outcome, mut field, mut last_day) = ([0; 5], [0; 5], [0; 5]);
//! let of_last_day = Part::named(table.rule(), "last_day").ok_or("no such value")?;
//! let mut outputs = Outputs {
//!     outcome: Some(&mut outcome),
//!     field: Some(&mut field),
//!     values: &mut [(of_last_day, &mut last_day)],
//!     ..Outputs::default()
//! };
//! table.answer(&mut outputs, &mut Memory::default())?;
//!
//! let [eligible, not] = [Outcome::Eligible, Outcome::NotEligible].map(|of| i32::from(of.number()));
//! let ahead = -i32::from(ErrorCode::InTheFuture.number());
//! assert_eq!(outcome, [eligible, not, not, 0, ahead]);
//! assert_eq!(field, [0, 0, 0, 0, 1]);
//! assert_eq!(last_day, [20_778, 20_777, columns::UNKNOWN, columns::UNKNOWN, columns::UNKNOWN]);
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```

mod answers;
pub(crate) mod classes;
mod input;
mod known;
mod memory;
mod output;
pub(crate) mod rows;
mod wide;

use core::fmt;

pub(crate) use input::Alike;
pub use input::{AS_OF, Column, Moments, Texts, code, day_code, error_code, error_of};
pub use memory::Memory;
pub use output::{Outputs, Part};

use crate::rule::Rule;
use crate::rule::class::code as codes;
use crate::rule::fact::MAX_FACTS;
use crate::rule::reading::Readings;

/// In a column of days or numbers: not known. In an output: null.
pub const UNKNOWN: i32 = codes::UNKNOWN;
/// In a column of days: `none` or `never`. In an output: the act has no last day.
pub const NONE: i32 = codes::NONE;
/// In a column of days or numbers: not given, so that the fact takes its default if it has one.
pub const ABSENT: i32 = codes::ABSENT;
/// In the column of error fields: the moment is wrong.
pub const FIELD_AS_OF: i32 = -1;

/// A table of questions, its columns by the places of the facts. For a rule known at compile time, `Columns` in its module has one
/// field for each fact. `Debug` shows no value.
#[derive(Clone, Copy)]
pub struct Columns<'a> {
    pub(crate) rule: &'static Rule,
    /// How many rows there are.
    pub rows: usize,
    /// The day of the question: one for all rows, or one for each row.
    pub as_of: Moments<'a>,
    /// The readings chosen, the same for every row.
    pub readings: Readings,
    pub(crate) facts: [Column<'a>; MAX_FACTS],
}

/// Why a table cannot be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ColumnsError {
    /// The rule is asked at an instant: it has no columns.
    #[error("a rule on instants has no columns")]
    OnInstants,
    /// A column has another length than the table.
    #[error("a column has not as many rows as the table")]
    Length,
    /// A column of texts for a fact that is not a text, or a column of codes for one that is.
    #[error("a column is not of its fact's kind")]
    Kind,
}

impl<'a> Columns<'a> {
    /// A table of that many rows, every fact absent.
    ///
    /// ```
    /// use echeance::Day;
    /// use echeance::columns::{Columns, Memory, Moments, Outputs};
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// // Every fact is absent: no row can be decided.
    /// let table = Columns::new(&RULE, Moments::One(Day::new(20_778)), 2);
    /// let mut outcome = [7; 2];
    /// let mut outputs = Outputs { outcome: Some(&mut outcome), ..Outputs::default() };
    /// table.answer(&mut outputs, &mut Memory::default())?;
    /// assert_eq!(outcome, [0; 2]);
    /// # Ok::<(), echeance::columns::ColumnsError>(())
    /// ```
    #[must_use]
    pub fn new(rule: &'static Rule, as_of: Moments<'a>, rows: usize) -> Self {
        let facts = [Column::Absent; MAX_FACTS];
        Columns { rule, rows, as_of, readings: Readings::default(), facts }
    }

    /// The rule.
    ///
    /// ```
    /// use echeance::columns::{Columns, Moments};
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// assert_eq!(Columns::new(&RULE, Moments::NotGiven, 0).rule().slug, "exam-validity");
    /// ```
    #[must_use]
    pub const fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// Gives the fact at that place of the rule's table a column. A place past its end is passed over.
    ///
    /// ```
    /// use echeance::Day;
    /// use echeance::columns::{Columns, Memory, Moments, NONE, Outputs};
    /// use echeance::rules::exam_validity::{Outcome, RULE};
    ///
    /// let mut table = Columns::new(&RULE, Moments::One(Day::new(20_778)), 2);
    /// table.set(0, &[20_778, NONE][..]);
    /// let mut outcome = [0; 2];
    /// let mut outputs = Outputs { outcome: Some(&mut outcome), ..Outputs::default() };
    /// table.answer(&mut outputs, &mut Memory::default())?;
    /// let expected = [Outcome::Valid, Outcome::NotPassed];
    /// assert_eq!(outcome, expected.map(|outcome| i32::from(outcome.number())));
    /// # Ok::<(), echeance::columns::ColumnsError>(())
    /// ```
    pub fn set(&mut self, place: usize, column: impl Into<Column<'a>>) {
        if let Some(slot) = self.facts.get_mut(place) {
            *slot = column.into();
        }
    }

    /// Answers every row, each as a single question would be, and writes the outputs that are wanted.
    ///
    /// `memory` keeps answers for rows that need long work; it may serve any number of calls.
    ///
    /// ```
    /// use echeance::columns::{Columns, ColumnsError, Memory, Moments, Outputs};
    /// use echeance::rules::{exam_validity, support_hours};
    ///
    /// let answer = |rule, as_of, rows| {
    ///     Columns::new(rule, as_of, rows).answer(&mut Outputs::default(), &mut Memory::default())
    /// };
    /// let on_instants = answer(&support_hours::RULE, Moments::NotGiven, 1);
    /// assert_eq!(on_instants, Err(ColumnsError::OnInstants));
    /// let one_day_for_two_rows = answer(&exam_validity::RULE, Moments::Each(&[20_778]), 2);
    /// assert_eq!(one_day_for_two_rows, Err(ColumnsError::Length));
    /// ```
    ///
    /// # Errors
    ///
    /// The table cannot be read; nothing is written. What is wrong with a row stands in the outputs: its error in `outcome`
    /// and `field`, null in every other.
    pub fn answer(
        &self,
        outputs: &mut Outputs<'_>,
        memory: &mut Memory,
    ) -> Result<(), ColumnsError> {
        let answer = self.rule.columns.ok_or(ColumnsError::OnInstants)?;
        let is_whole = |len: Option<usize>| len.is_none_or(|len| len == self.rows);
        let facts = self.rule.facts.iter().zip(&self.facts);
        if !facts.clone().all(|(fact, column)| column.fits(fact.kind)) {
            return Err(ColumnsError::Kind);
        }
        if !is_whole(self.as_of.len())
            || !self.facts.iter().all(|column| is_whole(column.len()))
            || !outputs.lens().all(|len| is_whole(Some(len)))
        {
            return Err(ColumnsError::Length);
        }
        let mut by_rows = memory.take_by_rows();
        if !by_rows.known.answer(self, outputs, memory)
            && !by_rows.classes.answer(self, outputs, memory)
        {
            memory.begin(self, outputs.wants());
            answer(self, outputs, memory);
        }
        memory.give_back(by_rows);
        Ok(())
    }
}

impl fmt::Debug for Columns<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Columns")
            .field("rule", &self.rule.slug)
            .field("rows", &self.rows)
            .finish_non_exhaustive()
    }
}

/// `Columns` of one rule, by the rule's clock.
macro_rules! columns_struct {
    ([instant] $($rest:tt)*) => {};
    ([day $($any:ident)?] $(
        $(#[$meta:meta])* $variant:ident pub $name:ident: $form:tt,
    )*) => {
        /// A table of questions to the rule, with one column for each fact; [`columns`](crate::columns) explains the codes of a column.
        /// A fact without a column is absent in every row. `Debug` shows no value.
        #[derive(Clone, Copy)]
        pub struct Columns<'a> {
            /// How many rows there are.
            pub rows: usize,
            /// The day of the question: one for all rows, or one for each row.
            pub as_of: $crate::columns::Moments<'a>,
            /// The readings chosen, the same for every row.
            pub readings: $crate::rule::reading::Readings,
            $($(#[$meta])* pub $name: $crate::rule::declare::form!(column_type ['a] $form),)*
        }

        impl<'a> Columns<'a> {
            /// A table of that many rows for that day or those days, with no fact given. [Example](crate::rules#columns).
            #[must_use]
            pub fn on(as_of: impl Into<$crate::columns::Moments<'a>>, rows: usize) -> Self {
                Columns {
                    rows,
                    as_of: as_of.into(),
                    readings: $crate::rule::reading::Readings::default(),
                    $($name: None,)*
                }
            }

            /// The rule. [Example](crate::rules#columns).
            #[must_use]
            pub const fn rule(&self) -> &'static $crate::rule::Rule {
                &RULE
            }

            /// The same table, with the columns by the places of the facts. [Example](crate::rules#columns).
            #[must_use]
            pub fn by_place(&self) -> $crate::columns::Columns<'a> {
                #[allow(unused_mut, reason = "a rule may have no facts")]
                let mut columns = $crate::columns::Columns {
                    readings: self.readings,
                    ..$crate::columns::Columns::new(&RULE, self.as_of, self.rows)
                };
                $(if let Some(column) = self.$name {
                    columns.set(usize::from($crate::rule::member::Member::place(Fact::$variant)) - 1, column);
                })*
                columns
            }

            /// Answers every row like a single question, and writes the outputs that are wanted. A row that cannot be asked
            /// does not stop the others: its outcome is the negative number of its error. [Example](crate::rules#columns).
            ///
            /// # Errors
            ///
            /// As [`columns::Columns::answer`](crate::columns::Columns::answer).
            pub fn answer(
                &self,
                outputs: &mut $crate::columns::Outputs<'_>,
                memory: &mut $crate::columns::Memory,
            ) -> Result<(), $crate::columns::ColumnsError> {
                self.by_place().answer(outputs, memory)
            }
        }

        impl core::fmt::Debug for Columns<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Debug::fmt(&self.by_place(), f)
            }
        }

        struct AllFacts;

        impl $crate::columns::rows::Fill for AllFacts {
            #[inline(always)]
            fn fill(row: &mut $crate::columns::rows::Row<'_, '_>) {
                let _ = &row;
                $(row.fact(Fact::$variant);)*
            }
        }
    };
}
pub(crate) use columns_struct;

/// The entry of a rule's table for its columns, by the rule's clock.
macro_rules! columns_entry {
    (Instant) => {
        None
    };
    ($day:ident) => {
        Some(|columns, outputs, memory| {
            $crate::columns::rows::answer_each::<AllFacts>(&RULE, columns, outputs, memory);
        })
    };
}
pub(crate) use columns_entry;
