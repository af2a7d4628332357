//! What is proved and not sampled: whole domains, each with its count. Every test here has a short form, which runs by
//! default, and a whole one (`ECHEANCE_PROVE=whole`), which the commands `make prove-…` run.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that finds nothing has failed"
)]

mod arithmetic;
mod domain;
mod exact;
mod kernel;
mod plan;
mod plan_histories;

/// Whether the whole is run, not the short form.
pub(crate) fn is_whole() -> bool {
    std::env::var("ECHEANCE_PROVE").is_ok_and(|form| form == "whole")
}

/// Tells how much was compared, as `tests/proved.py` reads it.
pub(crate) fn told(what: &str, count: u64) {
    println!("count {what} {count}");
}
