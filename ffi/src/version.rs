//! Which library this is.

use std::ffi::c_char;

use echeance::RULES_VERSION;

/// The ABI that this header describes. Within a number, calls, structs and constants are only added.
pub const ECHEANCE_ABI_VERSION: i32 = 1;

/// The ABI of the library that is loaded: to be compared with ECHEANCE_ABI_VERSION.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_abi_version() -> i32 {
    ECHEANCE_ABI_VERSION
}

/// The version of the library, as "0.1.0". A static text that ends with NUL; never to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// The version of the rules, which changes when any answer changes and only then. A static text that ends with NUL;
/// never to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn echeance_rules_version() -> *const c_char {
    RULES.as_ptr().cast()
}

/// With its final NUL.
#[expect(clippy::indexing_slicing, reason = "compiled in: a place that is none stops the build")]
static RULES: [u8; RULES_VERSION.len() + 1] = {
    let mut text = [0; RULES_VERSION.len() + 1];
    let mut place = 0;
    while place < RULES_VERSION.len() {
        text[place] = RULES_VERSION.as_bytes()[place];
        place += 1;
    }
    text
};
