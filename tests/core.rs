//! The vectors against the Rust core, through its JSON interface.

use std::error::Error;

use echeance_conformance::{all, differences};

#[test]
fn every_vector_is_answered_as_expected() -> Result<(), Box<dyn Error>> {
    let cases = all()?;
    let mut wrong = Vec::new();
    for case in &cases {
        if echeance::rules::by_slug(&case.rule).is_none() {
            continue;
        }
        let answer = serde_json::from_str(
            &echeance::evaluate_json(&case.question).unwrap_or_else(|line| line),
        )?;
        wrong.extend(differences(case, &answer));
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    Ok(())
}
