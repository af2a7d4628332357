//! What the tests share: the vectors, the generators of every generated file, and the commands that tests run.

pub mod bless;
pub mod command;
mod faces;
mod vectors;

pub use vectors::{Case, all, differences, folder, leave_out};
