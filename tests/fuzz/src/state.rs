//! States of codes: what is read is written as it was, and none that was not sealed by the key lets a code in.
#![no_main]

use echeance::code::State;
use echeance::{Instant, Readings};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(mut state) = State::from_text(text) else { return };
    assert_eq!(state.to_text(), text);
    let now = state.sent_at();
    let checked = state.check("123456", now, &Readings::default(), &[0xA5; 32]);
    assert!(checked.is_err(), "nobody sealed it");
    let late = Instant::new(i64::MAX);
    assert!(state.check_with_leeway("", late, u32::MAX, &Readings::default(), &[1; 32]).is_err());
});
