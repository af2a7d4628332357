//! Law in time: every value that an act, a regulation or a page can change, and the days on which it stands.
//!
//! ```
//! use echeance::{Lang, law};
//! use time::macros::date;
//!
//! let exam = law::all().into_iter().find(|law| law.name == "exam-months").ok_or("no such law")?;
//! assert_eq!(exam.rules, ["exam-validity", "exam-transfer", "holder-review"]);
//! let row = exam.rows.first().ok_or("no row")?;
//! assert_eq!(row.value_in(Lang::En), "24\u{a0}months");
//! assert_eq!((row.from, row.to), (None, None));
//! // Our copy of its sources was read within the year before that day.
//! assert!(!row.is_stale(date!(2027-06-01).into()));
//! assert!(row.is_stale(date!(2027-11-29).into()));
//! # Ok::<(), &str>(())
//! ```

#[cfg(test)]
mod tests;

use alloc::string::String;
use alloc::vec::Vec;

use crate::calendar::{Day, LeapDay};
use crate::language::{Lang, Words};
use crate::rule::common::CLICSEQUR_PROCEDURE;
pub use crate::rule::dated::Dated;
pub use crate::rule::law::Law;
use crate::rule::source;
use crate::rules::{
    absence, authentication_system, certificate_duties, certificate_status, change_notice,
    code_status, exam_result, exam_validity, inactivity, invoice_proof, second_factor,
    support_hours,
};

/// A law as texts, for listing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LawTold {
    /// Its slug.
    pub name: &'static str,
    /// What the value is.
    pub words: Words,
    /// The day that matters: which row is taken is looked up on it.
    pub day: Words,
    /// The slugs of the rules that rest on it.
    pub rules: &'static [&'static str],
    /// Its rows, oldest first.
    pub rows: Vec<RowTold>,
}

/// A row of a law as texts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowTold {
    fr: String,
    en: String,
    /// Its first day; `None` where it has stood from before all that is known.
    pub from: Option<Day>,
    /// Its last day; `None` where no end is known.
    pub to: Option<Day>,
    /// The statements, pages and provisions that it rests on.
    pub sources: &'static [&'static str],
    /// The date on the page, or of the version of the provision; the latest where the row rests on several sources;
    /// `None` where none of them has a date.
    pub dated: Option<Day>,
    /// The day on which our copies of its sources were read, the earliest where they are several; `None` where that of
    /// one was not noted.
    pub read: Option<Day>,
    /// The open questions that could change it once answered; [`crate::open_question`] says who can answer them.
    pub open_questions: &'static [&'static str],
}

impl RowTold {
    /// The value in words.
    #[must_use]
    pub fn value_in(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }

    /// Whether a source of it was read more than a year before that day, or was never noted as read.
    #[must_use]
    pub fn is_stale(&self, on: Day) -> bool {
        self.read.is_none_or(|read| read.plus_months(12, LeapDay::February28) < on)
    }
}

/// Every law.
#[must_use]
pub fn all() -> Vec<LawTold> {
    Vec::from([
        told(&certificate_status::CERTIFICATE_TERM),
        told(&certificate_status::TEMPORARY_SCHEME),
        told(&certificate_duties::AMOUNTS),
        told(&change_notice::NOTICE_DAYS),
        told(&absence::ABSENCE_MONTHS),
        told(&exam_result::EXAM_QUESTIONS),
        told(&exam_result::PASS_PERCENT),
        told(&exam_validity::EXAM_MONTHS),
        told(&code_status::CODE_SECONDS),
        told(&code_status::CODE_DIGITS),
        told(&inactivity::UNUSED),
        told(&second_factor::EMAIL_CODE_BODIES),
        told(&second_factor::SECURITY_QUESTIONS_BODIES),
        told(&second_factor::SUPPRESSION_SECONDS),
        told(&authentication_system::SYSTEMS),
        told(&CLICSEQUR_PROCEDURE),
        told(&invoice_proof::INVOICE_MONTHS),
        told(&support_hours::HOURS),
    ])
}

fn told<T: Copy>(law: &'static Law<T>) -> LawTold {
    let rows = law.rows.iter().map(|row| {
        let of_row = || row.sources.iter().filter_map(|id| source::by_id(id));
        RowTold {
            fr: (law.told)(&row.value, Lang::Fr),
            en: (law.told)(&row.value, Lang::En),
            from: row.from,
            to: row.to,
            sources: row.sources,
            dated: of_row().filter_map(|source| source.dated).max(),
            read: source::read_between(of_row()).map(|(first, _)| first),
            open_questions: row.open_questions,
        }
    });
    LawTold {
        name: law.slug,
        words: law.words,
        day: law.day,
        rules: law.rules,
        rows: rows.collect(),
    }
}
