//! Which library this is.

use std::ffi::{CString, c_char};
use std::sync::LazyLock;

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
    static TEXT: LazyLock<CString> =
        LazyLock::new(|| CString::new(echeance::RULES_VERSION).unwrap_or_default());
    TEXT.as_ptr()
}
