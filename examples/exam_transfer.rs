//! The question of the README, in Rust.

use echeance::Question;

fn main() -> Result<(), echeance::Error> {
    let asked = Question::new("exam-transfer")
        .as_of("2026-11-21")
        .fact("exam_passed_on", "2024-11-21")
        .fact("affiliated_at_expiry", false)
        .ask()?;
    println!("{}", asked.outcome_slug());
    for reason in asked.reasons() {
        println!("reason {}", reason.number);
    }
    Ok(())
}
