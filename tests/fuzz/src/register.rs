//! The reader of registers: a file that comes in pieces is the file that comes whole, no byte of a record is lost between its fields,
//! and a cell says the same by whichever way it is read.
#![no_main]

#[allow(dead_code, unreachable_pub, reason = "the extension uses the rest")]
mod reader;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| reader::read(data));
