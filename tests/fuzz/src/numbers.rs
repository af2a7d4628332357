//! Certificate numbers: one that the strict reading takes is the same in the lenient one, and what the lenient one writes anew is
//! taken by the strict one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

fn asked(text: &str, mode: &str) -> Value {
    let facts = json!({"text": text, "mode": mode});
    let question = json!({"rule": "certificate-number", "facts": facts}).to_string();
    let (Ok(line) | Err(line)) = echeance::evaluate_json(&question);
    serde_json::from_str(&line).expect("JSON")
}

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (strict, lenient) = (asked(text, "strict"), asked(text, "lenient"));
    let Some(outcome) = strict["outcome"].as_str() else {
        assert_eq!(strict["error"], lenient["error"], "refused by both");
        return;
    };
    if outcome != "malformed" {
        assert_eq!(strict["outcome"], lenient["outcome"]);
        assert_eq!(strict["values"]["canonical"], lenient["values"]["canonical"]);
    }
    if lenient["outcome"] == "well-formed" {
        let canonical = lenient["values"]["canonical"].as_str().expect("written anew");
        assert_eq!(asked(canonical, "strict")["outcome"], "well-formed");
    }
});
