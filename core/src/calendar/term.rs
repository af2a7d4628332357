//! What a term leaves, and where it must have begun to last until a day.

use crate::calendar::{Day, Instant};
use crate::rule::reading::{Counting, LeapDay};

impl Day {
    /// Days from this day, itself included, to `last`; 0 after it.
    #[must_use]
    pub const fn days_left(self, last: Day) -> i32 {
        let days = self.days_until(last).saturating_add(1);
        if days < 0 { 0 } else { days }
    }

    /// The earliest day from which a period of `months` months, counted under `counting`, still lasts on this day.
    #[must_use]
    pub const fn earliest_counted_start(
        self,
        counting: Counting,
        months: i32,
        leap: LeapDay,
    ) -> Self {
        Day::earliest_start(self.earliest_raw_end(counting), months, leap)
    }

    /// The earliest raw last day of a period that, counted under `counting`, still lasts on this day.
    #[must_use]
    pub const fn earliest_raw_end(self, counting: Counting) -> Self {
        match counting {
            Counting::Calendar => self,
            Counting::Cpa269 => Day::earliest_with_extension(self),
        }
    }
}

impl Instant {
    /// The instant that many seconds later.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Instant::new(self.seconds().saturating_add(seconds))
    }
}
