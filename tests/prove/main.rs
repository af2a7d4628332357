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

/// For who measures or looks for a mistake: `ECHEANCE_PROVE_RULE` keeps to one rule.
pub(crate) fn is_asked(rule: &str) -> bool {
    std::env::var("ECHEANCE_PROVE_RULE").map_or(true, |only| only == rule)
}

/// The same, to less of the whole: `ECHEANCE_PROVE_STEP` to one fact day or question in so many, `ECHEANCE_PROVE_YEARS` to so
/// many years.
pub(crate) fn less(what: &str) -> Option<u32> {
    let number = std::env::var(format!("ECHEANCE_PROVE_{what}")).ok()?;
    Some(number.parse().expect("a number"))
}

/// Tells how much was compared, as `tests/proved.py` reads it.
pub(crate) fn told(what: &str, count: u64) {
    println!("count {what} {count}");
}
