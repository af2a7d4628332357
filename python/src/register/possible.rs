//! The days of acts that are perhaps owed, of rows whose outcome is not known: they may be known all the same.

use echeance::register::Register;

use super::beside::{asking, told};
use super::chunk::Column;
use super::plan::Plan;
use super::tally::Acts;

/// Of the acts of a row of which it is not known whether they are owed, those with the nearest last day to come.
pub(super) fn first(
    plan: &Plan,
    columns: &[Column],
    row: usize,
    is_open: impl Fn(usize) -> bool,
) -> Option<Acts> {
    let mut acts = (0..Register::acts().count()).filter(|act| is_open(*act)).peekable();
    acts.peek()?;
    let told = told(plan, columns, row);
    // What is owed is answered already: the case alone is far cheaper than another answer.
    let case = asking(plan, &told).checked().ok()?;
    let mut first: Option<Acts> = None;
    for act in acts {
        let Some(on) = case.last_day_if_owed(act).map(echeance::Day::number) else { continue };
        match &mut first {
            Some(first) if first.on < on => {}
            Some(first) if first.on == on => first.acts |= 1 << act,
            _ => first = Some(Acts { on, acts: 1 << act }),
        }
    }
    first
}
