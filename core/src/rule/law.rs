//! Law in time: a value that an act, a regulation or a page can change, as a table of dated rows.
//!
//! A rule takes the row of the day that matters, which each law names: an exam's term is that of the day on which the
//! exam was passed, whatever the law says on the day of the question. So a change of the law is a row; decisions, edges
//! and turns follow.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::calendar::{Counting, Day, Instant, LeapDay, LegalTime, Term, TermEnd};
use crate::language::{Lang, Words};
use crate::rule::dated::Dated;
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::fact::Value;
use crate::rule::reading::Reading;
use crate::rule::{AsOf, Case, source};

/// A value that law or a page can change.
///
/// ```
/// use echeance::rules::exam_validity::EXAM_MONTHS;
/// use time::macros::date;
///
/// let row = EXAM_MONTHS.row_on(date!(2024-11-21).into()).ok_or("no row for that day")?;
/// assert_eq!(row.value, 24);
/// assert_eq!(EXAM_MONTHS.day.en, "day the exam was passed");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Law<T: 'static> {
    /// Its slug.
    pub slug: &'static str,
    /// What the value is.
    pub words: Words,
    /// The day that matters: the row of that day is taken.
    pub day: Words,
    /// The slugs of the rules that use it.
    pub rules: &'static [&'static str],
    /// The statements that say whom to ask for the value of a day after the last row; empty where the last row has no end, and
    /// where nothing is to be asked, since what the law is about is over.
    pub after: &'static [&'static str],
    /// The rows, oldest first.
    pub rows: &'static [Dated<T>],
    /// A value of it in words, for a person.
    pub(crate) in_words: fn(&T, Lang) -> String,
}

impl<T: Copy> Law<T> {
    /// The row of that day, the first where several stand; `None` where nothing is known of the day.
    ///
    /// ```
    /// use echeance::rules::exam_validity::EXAM_MONTHS;
    /// use time::macros::date;
    ///
    /// let row = EXAM_MONTHS.row_on(date!(2024-11-21).into()).expect("a row of that day");
    /// assert_eq!(row.value, 24);
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn row_on(&self, day: Day) -> Option<&'static Dated<T>> {
        self.rows.iter().find(|row| row.covers(day))
    }

    /// The value of that day; `None` where nothing is known of it.
    #[inline(always)]
    pub(crate) fn on(&self, day: Day) -> Option<T> {
        self.row_on(day).map(|row| row.value)
    }

    /// The same of an instant; the calendar is looked at only where a row has a first or a last day.
    #[inline(always)]
    pub(crate) fn on_instant(&self, instant: Instant, legal_time: LegalTime<'_>) -> Option<T> {
        match self.rows {
            [Dated { from: None, to: None, value, .. }] => Some(*value),
            _ => self.on(instant.quebec_day_in(legal_time)),
        }
    }

    /// The same law, checked while building: its rows leave no day out, so that [`Law::at`] always has a value.
    ///
    /// # Panics
    ///
    /// While building, where a day is left out: what is not known needs an outcome of the rule that says so.
    #[expect(clippy::panic, reason = "in constants only: it stops the build")]
    pub(crate) const fn of_all_days(self) -> Self {
        let mut rest = self.rows;
        let mut next: Option<Day> = None;
        let mut is_first = true;
        while let [row, later @ ..] = rest {
            match (row.from, next) {
                (None, _) => assert!(is_first, "only the first row has no first day"),
                (Some(from), Some(next)) => {
                    assert!(from.number() == next.number(), "rows must follow one another");
                }
                (Some(_), None) => panic!("no row covers the first days, or one follows the last"),
            }
            is_first = false;
            next = match row.to {
                Some(to) => Some(to.plus_days(1)),
                None => None,
            };
            rest = later;
        }
        assert!(!is_first && next.is_none(), "a day after the last row");
        self
    }

    /// The value of that day, of a law of all days.
    #[inline(always)]
    pub(crate) fn at(&self, day: Day) -> T {
        self.at_day(|| day)
    }

    /// The value of the day of the question, of a law of all days; without a day, that of the last row.
    #[inline(always)]
    pub(crate) fn of_question(&self, case: &Case<'_>) -> T {
        self.at_day(|| if case.as_of == AsOf::Missing { Day::MAX } else { case.day() })
    }

    /// The value at that instant, of a law of all days; the calendar is looked at only where there are several rows.
    #[inline(always)]
    pub(crate) fn at_instant(&self, instant: Instant, legal_time: LegalTime<'_>) -> T {
        self.at_day(|| instant.quebec_day_in(legal_time))
    }

    #[inline(always)]
    fn at_day(&self, day: impl FnOnce() -> Day) -> T {
        let (first, later) = match self.rows {
            [only] => return only.value,
            [first, later @ ..] => (first, later),
            // A law of all days has a row.
            [] => unreachable!(),
        };
        let day = day();
        let begun = |row: &&Dated<T>| row.from.is_none_or(|from| from <= day);
        later.iter().rev().find(begun).unwrap_or(first).value
    }

    /// The first day after all rows, where the value is to be asked for from then on.
    fn not_known_from(&self) -> Option<Day> {
        let is_asked_for = !self.after.is_empty();
        let ends = self.rows.iter().map(|row| row.to.map_or(Day::MAX, |to| to.plus_days(1)));
        ends.max().filter(|end| is_asked_for && *end < Day::MAX)
    }

    /// Whether it has one row only, so that it does not matter which day is looked up.
    #[inline(always)]
    pub(crate) fn has_one_row(&self) -> bool {
        matches!(self.rows, [_])
    }

    /// Every first day, of the days that matter, on which something turns: of each row the one that `earliest` gives for
    /// its value, where the row stands on it, and the first day of each row and the first after it.
    pub(crate) fn each_first(&self, earliest: impl Fn(T) -> Day, mut turn: impl FnMut(Day)) {
        for row in self.rows {
            let first = earliest(row.value);
            if row.covers(first) {
                turn(first);
            }
            row.from.into_iter().chain(row.to.map(|to| to.plus_days(1))).for_each(&mut turn);
        }
    }

    /// The same for a value that counts from an instant.
    pub(crate) fn each_first_instant(
        &self,
        legal_time: LegalTime<'_>,
        earliest: impl Fn(T) -> Instant,
        mut turn: impl FnMut(Instant),
    ) {
        for row in self.rows {
            let first = earliest(row.value);
            if row.covers(first.quebec_day_in(legal_time)) {
                turn(first);
            }
            let days = row.from.into_iter().chain(row.to.map(|to| to.plus_days(1)));
            days.for_each(|day| turn(Instant::from_quebec_in(day, 0, legal_time)));
        }
    }

    /// The days on which one row follows another, where the day of the question is the day that matters.
    pub(crate) fn turns(&self, mut turn: impl FnMut(Day)) {
        for row in self.rows {
            row.from.into_iter().chain(row.to.map(|to| to.plus_days(1))).for_each(&mut turn);
        }
    }
}

/// A term of months as the law of the day on which it starts has it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LawTerm {
    pub(crate) months: &'static Law<i32>,
    pub(crate) leap: LeapDay,
    pub(crate) counting: Counting,
}

impl LawTerm {
    #[inline(always)]
    fn of(self, months: i32) -> Term {
        Term { months, leap: self.leap, counting: self.counting }
    }

    /// The end of the term that began on `start`.
    #[inline(always)]
    pub(crate) fn end(self, start: Day) -> TermEnd {
        self.of(self.months.at(start)).end(start)
    }

    /// The first starts on which it turns whether the term still lasts on `day`.
    pub(crate) fn each_first_start(self, day: Day, turn: impl FnMut(Day)) {
        self.months.each_first(|months| self.of(months).earliest_start(day), turn);
    }

    /// Both sides of each of them.
    pub(crate) fn edges(self, day: Day, edges: &mut ValueEdges) {
        self.each_first_start(day, |first| edges.turn(first));
    }

    /// The days, the earliest and the latest, from which a term that ends on `end` can have been counted: they differ where
    /// several rows explain that end, and where none does, since then each may have been applied. The row is that of the day
    /// itself or of one of the `later` days after it.
    #[inline(always)]
    pub(crate) fn starts(self, end: Day, later: i32) -> (Day, Day) {
        let start = |row: &Dated<i32>| end.plus_months(-row.value, self.leap);
        if let [only] = self.months.rows {
            return (start(only), start(only));
        }
        let explains =
            |row: &&Dated<i32>| (0..=later).any(|days| row.covers(start(row).plus_days(days)));
        let rows = || self.months.rows.iter();
        let is_explained = rows().any(|row| explains(&row));
        let starts = || rows().filter(|row| !is_explained || explains(row)).map(start);
        (starts().min().unwrap_or(end), starts().max().unwrap_or(end))
    }

    /// The first ends on which it turns whether one of these starts is on `start` or later.
    pub(crate) fn each_first_end(self, start: Day, later: i32, mut turn: impl FnMut(Day)) {
        for row in self.months.rows {
            let ends = |start| Day::earliest_start(start, -row.value, self.leap);
            turn(ends(start));
            row.from.into_iter().for_each(|from| turn(ends(from.plus_days(-later))));
            row.to.into_iter().for_each(|to| turn(ends(to.plus_days(1))));
        }
    }

    /// Whether the end of the term that began on `start` can hang on a reading.
    pub(crate) fn depends_on(self, start: Value<'_>, reading: Reading) -> bool {
        match (reading, start) {
            (_, Value::Never) => false,
            (Reading::LeapDay, Value::Day(start)) => start.is_leap_day(),
            (Reading::Counting, Value::Day(start)) => {
                let end = self.end(start);
                end.raw != end.extended
            }
            _ => true,
        }
    }

    /// The day after the end of the term that began on `start`.
    pub(crate) fn turns(self, start: Day, turns: &mut Turns) {
        turns.after(self.end(start).limit);
    }
}

/// A law as texts, for listing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListedLaw {
    /// Its slug.
    pub name: &'static str,
    /// What the value is.
    pub words: Words,
    /// The day that matters: which row is taken is looked up on it.
    pub day: Words,
    /// The slugs of the rules that rest on it.
    pub rules: &'static [&'static str],
    /// Its rows, oldest first.
    pub rows: Vec<ListedRow>,
    /// The first of the days, after its rows, of which the value is not known; `None` where no day is left out or nothing is to
    /// be known.
    pub not_known_from: Option<Day>,
    /// The statements that say whom to ask for the value from that day on.
    pub ask: &'static [&'static str],
}

/// A row of a law as texts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListedRow {
    fr: String,
    en: String,
    /// Its first day; `None` if it has applied since before the first known day.
    pub from: Option<Day>,
    /// Its last day; `None` where no end is known.
    pub to: Option<Day>,
    /// The statements, pages and provisions that it cites.
    pub sources: &'static [&'static str],
    /// The day on which our copies of its sources were read, the earliest where they are several; `None` where that of
    /// one was not noted.
    pub read: Option<Day>,
    /// The open questions that could change it once answered; [`crate::open_question`] says who can answer them.
    pub open_questions: &'static [&'static str],
}

impl ListedRow {
    /// The date on the page that a text in that language cites, or of the version of the provision; the latest where the row
    /// rests on several; `None` where none of them has a date.
    ///
    /// ```
    /// use echeance::{Lang, law};
    ///
    /// let exam = law::all().into_iter().find(|law| law.name == "exam-months").ok_or("no such law")?;
    /// // S000, the English page, and S001, the French one, were not changed on the same day.
    /// assert_ne!(exam.rows[0].dated_in(Lang::Fr), exam.rows[0].dated_in(Lang::En));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn dated_in(&self, lang: Lang) -> Option<Day> {
        let cited = source::cited_in(self.sources, lang).filter_map(source::by_id);
        cited.filter_map(|source| source.dated).max()
    }

    /// The value in words.
    ///
    /// ```
    /// use echeance::{Lang, law};
    ///
    /// let exam = law::all().into_iter().find(|law| law.name == "exam-months").ok_or("no such law")?;
    /// assert_eq!(exam.rows[0].value_in(Lang::En), "24\u{a0}months");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn value_in(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }

    /// Whether a source of it was read more than a year before that day, or was never noted as read.
    ///
    /// ```
    /// use echeance::law;
    /// use time::macros::date;
    ///
    /// let exam = law::all().into_iter().find(|law| law.name == "exam-months").ok_or("no such law")?;
    /// let read = exam.rows[0].read.ok_or("not noted as read")?;
    /// assert!(!exam.rows[0].is_stale(read) && exam.rows[0].is_stale(date!(2199-12-31).into()));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn is_stale(&self, on: Day) -> bool {
        self.read.is_none_or(|read| read.plus_months(12, LeapDay::February28) < on)
    }
}

/// A law as texts.
pub(crate) fn listed<T: Copy>(law: &'static Law<T>) -> ListedLaw {
    let rows = law.rows.iter().map(|row| {
        let of_row = || row.sources.iter().filter_map(|id| source::by_id(id));
        ListedRow {
            fr: (law.in_words)(&row.value, Lang::Fr),
            en: (law.in_words)(&row.value, Lang::En),
            from: row.from,
            to: row.to,
            sources: row.sources,
            read: source::read_between(of_row()).map(|(first, _)| first),
            open_questions: row.open_questions,
        }
    });
    ListedLaw {
        name: law.slug,
        words: law.words,
        day: law.day,
        rules: law.rules,
        rows: rows.collect(),
        not_known_from: law.not_known_from(),
        ask: law.after,
    }
}

/// How the value of a law is written for a person.
pub(crate) mod in_words {
    use super::{Day, Lang, String, format};
    use crate::calendar::write_day;

    /// A number and its unit, after a no-break space.
    macro_rules! units {
        ($($name:ident($type:ty): $fr:literal / $en:literal;)*) => {$(
            pub(crate) fn $name(value: &$type, lang: Lang) -> String {
                match lang {
                    Lang::Fr => format!("{value}\u{a0}{}", $fr),
                    Lang::En => format!("{value}\u{a0}{}", $en),
                }
            }
        )*};
    }

    units! {
        months(i32): "mois" / "months";
        days(i32): "jours" / "days";
        digits(i32): "chiffres" / "digits";
        questions(i32): "questions" / "questions";
    }

    pub(crate) fn percent(value: &i32, lang: Lang) -> String {
        match lang {
            Lang::Fr => format!("{value}\u{a0}%"),
            Lang::En => format!("{value}%"),
        }
    }

    /// Whole hours or minutes, where they are.
    pub(crate) fn seconds(value: &i64, lang: Lang) -> String {
        let (number, fr, en) = if value % 3600 == 0 {
            (value / 3600, "heures", "hours")
        } else if value % 60 == 0 {
            (value / 60, "minutes", "minutes")
        } else {
            (*value, "secondes", "seconds")
        };
        match lang {
            Lang::Fr => format!("{number}\u{a0}{fr}"),
            Lang::En => format!("{number}\u{a0}{en}"),
        }
    }

    pub(crate) fn day(value: &Day, lang: Lang) -> String {
        let mut written = String::new();
        // Writing to a text cannot fail.
        let _ = write_day(*value, lang, &mut written);
        written
    }
}
