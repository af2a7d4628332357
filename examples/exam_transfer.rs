//! The question of the README, in Rust.

use echeance::rules::exam_transfer::{Ask, Outcome};
use echeance::{Day, Verdict};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let asked = Ask {
        exam_passed_on: "2024-11-21".parse::<Day>()?.into(),
        affiliated_at_expiry: false.into(),
        ..Ask::on("2026-11-21".parse::<Day>()?)
    }
    .ask()?;
    match asked.verdict() {
        Verdict::Decided(Outcome::Eligible) => println!("eligible"),
        Verdict::Decided(Outcome::NotEligible) => println!("not-eligible"),
        Verdict::Undetermined => println!("undetermined"), // an unknown fact could change it
    }
    for why in asked.reasons() {
        println!("reason {}", why.number());
    }
    Ok(())
}
