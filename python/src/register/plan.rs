//! How the rows of a register are reviewed and written.

use echeance::columns::{self, Part};
use echeance::dynamic::{FactSpec, Input, Rule};
use echeance::register::{OPTIONAL_COLUMNS, Register};
use echeance::rules::by_slug;
use echeance::{Day, Lang, Readings};

use super::cells::Reading;
use super::encoding::Encoding;
use super::keys::Hasher;

/// A column that gives a fact.
pub(super) struct FactColumn {
    /// Its place among the columns of the register.
    pub(super) column: usize,
    /// The place of the fact in the rule's table.
    pub(super) place: usize,
    pub(super) fact: &'static FactSpec,
}

/// The facts of a row: from columns, the same in every row by their places, and those lacking by bits.
pub(super) struct Facts {
    pub(super) columns: Vec<FactColumn>,
    pub(super) constants: Vec<(usize, i32)>,
    pub(super) lacking: u32,
}

/// What is made of each chunk.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is an output of its own")]
pub(super) struct Wants {
    pub(super) csv: bool,
    /// Rows as Python has them, for other formats.
    pub(super) rows: bool,
    /// Whether it is asked what other readings and other days would say, which is dear.
    pub(super) further: bool,
    pub(super) rejects: bool,
    /// Whether cells are written that a spreadsheet would run.
    pub(super) raw: bool,
    /// Whether the sentences of the reasons are written.
    pub(super) sentences: bool,
}

pub(super) struct Plan {
    pub(super) rule: &'static Rule,
    pub(super) as_of: Day,
    pub(super) readings: Readings,
    pub(super) facts: Vec<FactColumn>,
    /// Facts that are the same in every row, by their places.
    pub(super) constants: Vec<(usize, i32)>,
    /// The facts that are "none" for want of a column: bits by their places.
    pub(super) lacking: u32,
    /// Whether the register is a result, of which cells have apostrophes before them.
    pub(super) is_guarded: bool,
    /// The headings, to name the column of a broken line.
    pub(super) names: Vec<String>,
    /// The same as names are compared.
    pub(super) headings: Vec<String>,
    pub(super) reading: Reading,
    pub(super) delimiter: u8,
    pub(super) line_end: &'static [u8],
    pub(super) encoding: Encoding,
    pub(super) wants: Wants,
    /// The names of what the audit says, where it is wanted as columns of Arrow data.
    pub(super) table: Option<Vec<String>>,
    /// The language of what is written in words.
    pub(super) lang: Lang,
    /// The places of the columns of the register that stand in the result.
    pub(super) kept: Vec<usize>,
    /// The place of the column that names each person.
    pub(super) key: Option<usize>,
    pub(super) hasher: Hasher,
    /// The names of the choices by which an answer may be contested, as `counting=cpa-269`, in the order of the column's bits.
    pub(super) others: Vec<String>,
    /// The rules whose outcomes are written.
    pub(super) parts: Vec<&'static Rule>,
    /// What is asked of each row beside the columns that every rule has, in the order in which it is written: `act_by`,
    /// `next_due_on`, each act's state and last day, each part's outcome, the missing facts that come first.
    pub(super) values: Vec<Part>,
}

impl Plan {
    /// The facts of the columns and of `lead_days`, and those that a register may lack; `None` where a column is no fact, or
    /// two are the same.
    pub(super) fn facts(
        rule: &'static Rule,
        columns: &[Option<String>],
        lead_days: Option<i32>,
    ) -> Option<Facts> {
        let mut facts: Vec<FactColumn> = Vec::new();
        for (column, name) in columns.iter().enumerate() {
            let Some(name) = name else { continue };
            let place = rule.fact_place(name)?;
            let fact = rule.facts.get(place)?;
            if facts.iter().any(|known| known.place == place) {
                return None;
            }
            facts.push(FactColumn { column, place, fact });
        }
        let mut constants = Vec::new();
        if let (Some(days), Some(place)) = (lead_days, rule.fact_place("renewal_lead_days")) {
            constants.push((place, days));
        }
        let mut lacking = 0;
        for place in OPTIONAL_COLUMNS.iter().filter_map(|name| rule.fact_place(name)) {
            let Some(fact) = rule.facts.get(place) else { continue };
            if facts.iter().all(|known| known.place != place) {
                constants.push((place, columns::code(fact, Input::Text("none"))));
                lacking |= 1 << place;
            }
        }
        Some(Facts { columns: facts, constants, lacking })
    }

    /// What is asked of each row.
    pub(super) fn values(rule: &'static Rule) -> Vec<Part> {
        let named = |name: &str| Part::named(rule, name);
        let acts =
            (0..Register::acts().count()).flat_map(|act| [Part::DutyState(act), Part::DutyBy(act)]);
        let parts = (0..Register::parts().len()).map(Part::Decision);
        let days = ["act_by", "next_due_on"].into_iter().filter_map(named);
        days.chain(acts).chain(parts).chain([Part::Settling]).collect()
    }

    /// The names of the choices that are not in force.
    pub(super) fn others(rule: &Rule, readings: Readings) -> Vec<String> {
        let named = rule.other_choices(readings).map(|(reading, number)| {
            let place = usize::from(number).wrapping_sub(1);
            let choice = reading.choices().get(place).map_or("", |choice| choice.slug);
            format!("{}={choice}", reading.slug())
        });
        named.collect()
    }

    pub(super) fn parts() -> Vec<&'static Rule> {
        Register::parts().iter().filter_map(|slug| by_slug(slug)).collect()
    }

    /// Whether the column at a place stands in the result.
    pub(super) fn is_kept(&self, place: usize) -> bool {
        self.kept.contains(&place)
    }

    pub(super) fn width(&self) -> usize {
        self.names.len()
    }

    /// The name of the column at a place; its number where it has none, nothing past the header.
    pub(super) fn name_of(&self, place: usize) -> String {
        match self.names.get(place).map(|name| name.trim()) {
            Some("") => format!("#{}", place + 1),
            Some(name) => name.to_owned(),
            None => String::new(),
        }
    }
}
