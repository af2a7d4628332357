//! A register of certificate holders, reviewed row by row: each row of cells gets an answer.
//!
//! Each row is a question to the rule `holder-review`, asked on the same day and under the same readings. A row that
//! cannot be asked gives an error for that row alone.
//!
//! ```
//! use echeance::Readings;
//! use echeance::register::Register;
//! use time::macros::date;
//!
//! let columns = [None, Some("issued_on"), Some("affiliated")];
//! let register = Register::new(date!(2026-11-21), Readings::default(), &columns, &[])?;
//!
//! let row = register.review(["file 17", "2025-01-15", "oui"])?;
//! assert_eq!(row.outcome, "renew");
//! assert_eq!(row.act_by, Some(date!(2027-01-14).into()));
//! let status = Register::parts().iter().position(|rule| *rule == "certificate-status");
//! assert_eq!(status.and_then(|place| row.parts[place]), Some("valid"));
//!
//! let refused = register.review(["file 18", "15/01/2025", "oui"]);
//! assert!(refused.is_err_and(|error| error.field.as_deref() == Some("facts.issued_on")));
//! # Ok::<(), echeance::Error>(())
//! ```

mod heading;
mod written;

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

pub use heading::{HEADINGS, Heading, folded};
pub use written::{Written, WrittenDay, day_of_cell};

use crate::asking::Asked;
use crate::asking::question::Question;
use crate::calendar::Day;
use crate::language::Lang;
use crate::rule::AsOf;
use crate::rule::duty::{Duties, Duty};
use crate::rule::error::{Error, ErrorCode};
use crate::rule::fact::{FactSpec, Input, Kind, Value};
use crate::rule::member::ChoiceSpec;
use crate::rule::near::{MAX_NEAR, words_of};
use crate::rule::reading::Readings;
use crate::rules::holder_review::{self, RULE};

/// Facts that a register may lack entirely: they are then "none", and the part of the review that needs them is not
/// asked.
pub const OPTIONAL_COLUMNS: &[&str] = &["certificate_number", "account_last_used_on"];

/// The settings for the review of a register: the day of the review, and the fact that each column holds.
#[derive(Clone)]
pub struct Register {
    as_of: AsOf,
    readings: Readings,
    columns: Vec<Option<usize>>,
    constants: Vec<(usize, String)>,
    /// The facts for which the register has no column, which are then "none".
    lacking: Vec<&'static str>,
}

/// The answer to one row.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    /// The slug of the outcome, or `undetermined`.
    pub outcome: &'static str,
    /// The last day on which the act is in time.
    pub act_by: Option<Day>,
    /// The earliest known last day of any act owed, now or later.
    pub next_due_on: Option<Day>,
    /// The acts of [`Register::acts`], each with its state and days.
    pub duties: Vec<Duty>,
    /// The outcome of each rule of [`Register::parts`]; `None` if the rule was not asked.
    pub parts: Vec<Option<&'static str>>,
    /// The slugs of the reasons.
    pub reasons: Vec<&'static str>,
    /// The facts that would settle an undetermined outcome if they were known.
    pub missing: Vec<&'static str>,
    /// The facts that were absent and took their default, and the facts that are "none" because the register has no
    /// column.
    pub assumed: Vec<&'static str>,
    /// Whether another choice of a reading gives another outcome.
    pub contested: bool,
    /// Whether another choice of a reading gives another day.
    pub days_contested: bool,
}

impl Register {
    /// The slug of the rule that reviews a row.
    pub const RULE: &'static str = RULE.slug;

    /// A register with those columns: each is the name of a fact of `holder-review`, or `None` if the column is not a
    /// fact.
    ///
    /// `constants` are facts that are the same for every row, written in the same form as cells. In a register without
    /// the column `certificate_number` or `account_last_used_on`, that fact is "none": the register has no such
    /// information at all. An empty cell does not have that meaning.
    ///
    /// ```
    /// use echeance::register::Register;
    /// use echeance::{ErrorCode, Readings};
    /// use time::macros::date;
    ///
    /// let columns = [Some("issued_on"), Some("issued_on")];
    /// let twice = Register::new(date!(2026-11-21), Readings::default(), &columns, &[]).err();
    /// assert_eq!(twice.map(|error| error.code), Some(ErrorCode::ConflictingFacts));
    /// ```
    ///
    /// # Errors
    ///
    /// The moment is not a day, the rule has no such fact, or two columns or constants are the same fact.
    pub fn new<'a>(
        as_of: impl Into<Input<'a>>,
        readings: Readings,
        columns: &[Option<&str>],
        constants: &[(&str, &str)],
    ) -> Result<Register, Error> {
        let as_of = Question::of_rule(&RULE).as_of(as_of).case()?.as_of;
        let (columns_left, constants_left) = (columns, constants);
        let (columns, constants) = (Vec::with_capacity(columns.len()), Vec::new());
        let lacking = Vec::new();
        let mut register = Register { as_of, readings, columns, constants, lacking };
        for name in columns_left {
            let place = name.map(|name| register.new_place(name)).transpose()?;
            register.columns.push(place);
        }
        for (name, cell) in constants_left {
            let place = register.new_place(name)?;
            register.constants.push((place, (*cell).to_owned()));
        }
        for &name in OPTIONAL_COLUMNS {
            if let Ok(place) = register.new_place(name) {
                register.constants.push((place, "none".to_owned()));
                register.lacking.push(name);
            }
        }
        Ok(register)
    }

    /// The slugs of the rules that a review asks, in the order used by [`Row::parts`].
    ///
    /// ```
    /// use echeance::register::Register;
    ///
    /// assert!(Register::parts().contains(&"certificate-status"));
    /// ```
    #[must_use]
    pub fn parts() -> &'static [&'static str] {
        RULE.asks_rules
    }

    /// The slugs of the acts that a person may owe, in the order used by [`Row::duties`].
    ///
    /// ```
    /// use echeance::register::Register;
    ///
    /// assert_eq!(Register::acts().next(), Some("new-application"));
    /// assert!(Register::acts().any(|act| act == "renew"));
    /// ```
    pub fn acts() -> impl Iterator<Item = &'static str> {
        RULE.acts().iter().map(|act| act.slug)
    }

    /// Reviews one row. Each cell is read by [`FactSpec::of_cell`]; cells past the last column are ignored.
    ///
    /// ```
    /// use echeance::register::Register;
    /// use echeance::{ErrorCode, Readings};
    /// use time::macros::date;
    ///
    /// let register =
    ///     Register::new(date!(2026-11-21), Readings::default(), &[Some("issued_on")], &[])?;
    /// let no_day = register.review(["2026-02-30"]).err();
    /// assert_eq!(no_day.map(|error| error.code), Some(ErrorCode::NotADate));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The first error in the row, as in [`Question::ask`](crate::dynamic::Question::ask).
    pub fn review<'c>(&self, cells: impl IntoIterator<Item = &'c str>) -> Result<Row, Error> {
        let mut question = Question::of_rule(&RULE).as_of(Input::from(self.as_of));
        question = question.readings(self.readings);
        let constants = self.constants.iter().map(|(place, cell)| (*place, cell.as_str()));
        let cells = self.columns.iter().zip(cells);
        let cells = cells.filter_map(|(place, cell)| place.map(|place| (place, cell)));
        for (place, cell) in constants.chain(cells) {
            if let Some(fact) = RULE.facts.get(place) {
                question.set(place, fact.of_cell(cell));
            }
        }
        question.ask().map(|asked| self.row(&asked))
    }

    fn row(&self, asked: &Asked<'_>) -> Row {
        let act_by = holder_review::Asked::of(asked).and_then(|asked| asked.act_by());
        let mut parts: Vec<_> = Register::parts().iter().map(|_| None).collect();
        asked.decisions(|part| {
            let place = Register::parts().iter().position(|slug| *slug == part.rule().slug);
            if let Some(slot) = place.and_then(|place| parts.get_mut(place)) {
                *slot = Some(part.outcome_slug());
            }
        });
        let facts = RULE.facts;
        let missing = asked.missing().places().filter_map(|place| facts.get(place));
        let assumed = |name: &str| {
            let place = RULE.fact_place(name);
            place.is_some_and(|place| asked.assumed().has(place)) || self.lacking.contains(&name)
        };
        let duties = asked.duties().unwrap_or(Duties::NONE);
        let (mut contested, mut days_contested) = (false, false);
        for contest in asked.contest() {
            contested |= contest.outcome != asked.outcome();
            days_contested |= contest.has_other_days();
        }
        Row {
            outcome: asked.outcome_slug(),
            act_by,
            next_due_on: duties.next_due_on(),
            duties: Register::acts().enumerate().map(|(place, _)| duties.at(place)).collect(),
            parts,
            reasons: asked.reasons().map(|reason| reason.slug).collect(),
            missing: missing.map(|fact| fact.name).collect(),
            assumed: facts.iter().map(|fact| fact.name).filter(|name| assumed(name)).collect(),
            contested,
            days_contested,
        }
    }

    /// The position of a fact that has no column or constant yet.
    fn new_place(&self, name: &str) -> Result<usize, Error> {
        let wrong = |code| Error::new(code, format!("facts.{name}"));
        let place = RULE.fact_place(name).ok_or_else(|| wrong(ErrorCode::UnknownField))?;
        let is_given = self.columns.contains(&Some(place))
            || self.constants.iter().any(|(given, _)| *given == place);
        if is_given { Err(wrong(ErrorCode::ConflictingFacts)) } else { Ok(place) }
    }
}

impl FactSpec {
    /// An external text as a value of the fact: a cell of a register, or text typed at a terminal.
    ///
    /// | text | is |
    /// |---|---|
    /// | empty, `NULL`, `N/A`, `NA` | absent |
    /// | `unknown`, `inconnu`, `#N/A`, `#N/D` | unknown |
    /// | `none`, `never`, `aucun`, `jamais` | the word of a fact that takes one |
    /// | `true`, `vrai`, `yes`, `oui`, `y`, `o`, `1`, `1.0` | yes, of a fact that is yes or no |
    /// | `false`, `faux`, `no`, `non`, `n`, `0`, `0.0` | no |
    /// | `YYYY-MM-DD`, `YYYY/MM/DD`, `YYYYMMDD`, each also with a midnight | the day, of a fact that is a day ([`day_of_cell`]) |
    /// | any other | as JSON has it, a whole number in plain digits, a choice by its slug or its words in any case |
    ///
    /// Case does not matter, nor does white space around the text. In a text fact, however, that white space is kept.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use echeance::rules::absence::RULE;
    /// use time::macros::date;
    ///
    /// let since = &RULE.facts[RULE.fact_place("unaffiliated_since").expect("a fact of the rule")];
    /// let outcome = |cell| {
    ///     let question = Question::of_rule(&RULE).as_of(date!(2026-11-21));
    ///     question.fact(since.name, since.of_cell(cell)).ask().map(|asked| asked.outcome_slug())
    /// };
    /// assert_eq!((outcome(" Aucun ")?, outcome("#N/A")?), ("not-absent", "undetermined"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn of_cell<'a>(&self, cell: &'a str) -> Input<'a> {
        let trimmed = cell.trim();
        let is = |words: &[&str]| words.iter().any(|word| trimmed.eq_ignore_ascii_case(word));
        if trimmed.is_empty() || is(&EMPTY) {
            return Input::Absent;
        }
        if is(&UNKNOWN) {
            return Input::Unknown;
        }
        if self.word_slug().is_some_and(|word| ["none", "never"].contains(&word) && is(&NEVER)) {
            return Input::Value(Value::Never);
        }
        match self.kind {
            Kind::YesNo if is(&YES) => Input::from(true),
            Kind::YesNo if is(&NO) => Input::from(false),
            Kind::Choice(choices) => {
                let slug = choices.iter().map(|choice| choice.slug).find(|slug| is(&[*slug]));
                let slug = slug.or_else(|| choice_in_words(choices, trimmed));
                Input::Text(slug.unwrap_or(trimmed))
            }
            Kind::Number(..) => whole_number(trimmed).map_or(Input::Text(trimmed), Input::Number),
            Kind::Day => day_of_cell(trimmed).map_or(Input::Text(trimmed), Input::from),
            // White space is part of a number as it stands in the register.
            Kind::Text if self.word_slug() != Some(trimmed) => Input::Text(cell),
            _ => Input::Text(trimmed),
        }
    }
}

/// The words that a cell of a fact may hold, in any case, by meaning: `yes` and `no`, `none` if the fact accepts that
/// word, `unknown`, and `empty`, which gives no information, like an empty cell.
///
/// ```
/// use echeance::register::CELL_WORDS;
///
/// let (says, words) = CELL_WORDS[0];
/// assert_eq!(says, "yes");
/// assert!(words.contains(&"oui"));
/// ```
pub const CELL_WORDS: [(&str, &[&str]); 5] =
    [("yes", &YES), ("no", &NO), ("none", &NEVER), ("unknown", &UNKNOWN), ("empty", &EMPTY)];

const EMPTY: [&str; 3] = ["NULL", "N/A", "NA"];
// A French Excel writes `#N/D` for `#N/A`.
const UNKNOWN: [&str; 4] = ["unknown", "inconnu", "#N/A", "#N/D"];
const NEVER: [&str; 4] = ["none", "never", "aucun", "jamais"];
const YES: [&str; 8] = ["true", "vrai", "yes", "oui", "y", "o", "1", "1.0"];
const NO: [&str; 7] = ["false", "faux", "no", "non", "n", "0", "0.0"];

/// The choice whose words, in either language, a text says: all of them, or those that not every choice has, as `régulier` of
/// `certificat régulier`. Case and accents do not matter.
fn choice_in_words(choices: &[ChoiceSpec], text: &str) -> Option<&'static str> {
    let given = words_of(text);
    if text.len() > MAX_NEAR || given.is_empty() {
        return None;
    }
    [Lang::Fr, Lang::En].into_iter().find_map(|lang| {
        let words: Vec<_> =
            choices.iter().map(|choice| words_of(choice.words.in_lang(lang))).collect();
        let is_said = |of: &&Vec<String>| {
            let is_shared = |word: &String| words.iter().all(|other| other.contains(word));
            let own = of.iter().filter(|word| !is_shared(word));
            given == **of || own.eq(&given)
        };
        let place = words.iter().position(|of| is_said(&of))?;
        choices.get(place).map(|choice| choice.slug)
    })
}

/// A whole number as JSON writes it.
fn whole_number(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'));
    if is_plain { text.parse().ok() } else { None }
}

impl From<AsOf> for Input<'_> {
    fn from(moment: AsOf) -> Self {
        match moment {
            AsOf::Missing => Input::Absent,
            AsOf::Day(day) => Input::Value(Value::Day(day)),
            AsOf::Instant(instant) => Input::Value(Value::Instant(instant)),
        }
    }
}

/// Constants are not shown: they may be personal.
impl fmt::Debug for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Register").field("as_of", &self.as_of).finish_non_exhaustive()
    }
}

/// Only the outcome is shown: a day or a reason is personal.
impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row").field("outcome", &self.outcome).finish_non_exhaustive()
    }
}
