//! By which other readings the answer to a row is another.

use echeance::Readings;
use echeance::columns::{Columns, Memory, Moments, Outputs, Part, UNKNOWN};
use echeance::dynamic::Rule;

use super::plan::Plan;
use super::review::{Answers, Column};

/// The readings with one choice changed, and how it is named.
pub(super) struct Other {
    pub(super) readings: Readings,
    /// As `counting=cpa-269`.
    pub(super) name: String,
}

/// Every choice of one reading that is not in force.
pub(super) fn others(rule: &Rule, readings: Readings) -> Vec<Other> {
    let mut others = Vec::new();
    for (reading, _) in rule.readings {
        let in_force = rule.choice(*reading, &readings);
        for (number, choice) in (1..).zip(reading.choices()) {
            if Some(number) != in_force {
                let name = format!("{}={}", reading.slug(), choice.slug);
                others.push(Other { readings: readings.with_number(*reading, number), name });
            }
        }
    }
    others
}

/// Whether a value tells a day.
pub(super) const fn is_day(part: Part) -> bool {
    matches!(part, Part::Number(_) | Part::DutyFrom(_) | Part::DutyBy(_))
}

/// For each row the other readings under which its outcome, a day or its next change is another: bits by their places.
/// Only rows that are known to be contested are asked again.
pub(super) fn contested_by(
    plan: &Plan,
    places: &[usize],
    columns: &[Column],
    answers: &mut Answers,
    memories: &mut [Memory],
) {
    let rows = answers.outcome.len();
    answers.contested_by.clear();
    answers.contested_by.resize(rows, 0);
    let contested = answers.contested.iter().zip(&answers.days_contested).enumerate();
    let asked: Vec<usize> = contested
        .filter(|(_, (outcome, days))| **outcome == 1 || **days == 1)
        .map(|(row, _)| row)
        .collect();
    if asked.is_empty() {
        return;
    }
    let columns: Vec<Column> = columns.iter().map(|column| column.of_rows(&asked)).collect();
    let parts: Vec<Part> = plan.values.iter().copied().filter(|part| is_day(*part)).collect();
    for ((bit, other), memory) in plan.others.iter().enumerate().zip(memories) {
        let mut table = Columns::new(plan.rule, Moments::One(plan.as_of), asked.len());
        table.readings = other.readings;
        for (place, column) in places.iter().zip(&columns) {
            column.set(&mut table, *place);
        }
        let (mut outcome, mut change) = (vec![0; asked.len()], vec![UNKNOWN; asked.len()]);
        let mut days = vec![vec![UNKNOWN; asked.len()]; parts.len()];
        let mut values: Vec<(Part, &mut [i32])> =
            parts.iter().zip(&mut days).map(|(part, days)| (*part, days.as_mut_slice())).collect();
        let mut outputs = Outputs {
            outcome: Some(&mut outcome),
            next_change_on: Some(&mut change),
            values: &mut values,
            ..Outputs::default()
        };
        // Every column was made for its fact, and for these rows.
        let answered = table.answer(&mut outputs, memory);
        debug_assert!(answered.is_ok(), "{answered:?}");
        for (place, row) in asked.iter().enumerate() {
            let own = plan.values.iter().zip(&answers.values).filter(|(part, _)| is_day(**part));
            let moves = own.zip(&days).any(|((_, own), other)| own.get(*row) != other.get(place));
            let is_other = answers.outcome.get(*row) != outcome.get(place)
                || answers.next_change_on.get(*row) != change.get(place);
            // Facts that cannot stand together under the other choice say nothing.
            let is_possible = outcome.get(place).is_some_and(|outcome| *outcome >= 0);
            if let Some(mask) =
                answers.contested_by.get_mut(*row).filter(|_| is_possible && (moves || is_other))
            {
                *mask |= 1u32 << bit;
            }
        }
    }
}

impl Column {
    /// Those rows of it alone.
    fn of_rows(&self, rows: &[usize]) -> Column {
        let mut column = Column { offsets: vec![0], ..Column::default() };
        for row in rows {
            column.codes.push(self.codes.get(*row).copied().unwrap_or(UNKNOWN));
            let end = |place: usize| usize::try_from(*self.offsets.get(place)?).ok();
            let text = end(*row).zip(end(row + 1)).and_then(|(from, to)| self.bytes.get(from..to));
            column.bytes.extend_from_slice(text.unwrap_or_default());
            column.offsets.push(i64::try_from(column.bytes.len()).unwrap_or(i64::MAX));
        }
        column
    }
}
