//! The question of the README, in Rust.

use echeance::{Lang, Question, Sentence};
use time::macros::date;

fn main() -> Result<(), echeance::Error> {
    let asked = Question::new("exam-transfer")
        .as_of(date!(2026 - 11 - 21))
        .fact("exam_passed_on", date!(2024 - 11 - 21))
        .fact("affiliated_at_expiry", false)
        .ask()?;
    println!("{}", asked.outcome_slug());
    for reason in asked.reasons() {
        println!("{}", Sentence { asked: Some(&asked), reason, lang: Lang::Fr });
    }
    Ok(())
}
