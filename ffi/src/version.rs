//! Which library this is.

use std::ffi::c_char;

use echeance::RULES_VERSION;

/// The ABI version of this header. As long as it is the same, calls, structs and constants are only added.
pub const ECHEANCE_ABI: i32 = 1;

/// The ABI version of the loaded library: compare it with ECHEANCE_ABI.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_abi_version() -> i32 {
    ECHEANCE_ABI
}

/// The version of the library, such as "0.1.0". A static text with a final NUL; do not free it.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// The version of the rules: a day, such as "2026-11-22". It changes if and only if some answer changes. A static text with a
/// final NUL; do not free it.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_rules_version() -> *const c_char {
    RULES.as_ptr().cast()
}

/// With its final NUL.
#[expect(clippy::indexing_slicing, reason = "in a constant: an index out of range stops the build")]
static RULES: [u8; RULES_VERSION.len() + 1] = {
    let mut text = [0; RULES_VERSION.len() + 1];
    let mut place = 0;
    while place < RULES_VERSION.len() {
        text[place] = RULES_VERSION.as_bytes()[place];
        place += 1;
    }
    text
};
