//! Texts of days and instants: what is read is written as it was meant.
#![no_main]

use echeance::{Day, Instant};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(day) = text.parse::<Day>() {
        assert_eq!(day.to_string(), text);
    }
    let instant = text.parse::<Instant>().ok();
    if let Some(instant) = instant.filter(|at| (Instant::MIN..=Instant::MAX).contains(at)) {
        assert_eq!(instant.to_string().parse::<Instant>().ok(), Some(instant));
    }
});
