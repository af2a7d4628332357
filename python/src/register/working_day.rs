//! The last working day on which an act can still be done.

use echeance::Day;

/// The last day not after `day` on which offices are open: no Saturday, no Sunday or holiday, neither 2 January nor
/// 26 December. `None` where it is before `from`.
pub(super) fn last_working_day(day: Day, from: Day) -> Option<Day> {
    let is_open = |day: Day| {
        let (_, month, of_month) = day.civil();
        !day.is_weekend() && !day.is_holiday() && !matches!((month, of_month), (1, 2) | (12, 26))
    };
    (0..=day.number().saturating_sub(from.number()))
        .map(|back| day.plus_days(-back))
        .find(|day| is_open(*day))
}
