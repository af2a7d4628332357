//! The JSON door: any bytes are answered or refused in one line of JSON, twice the same, and an error repeats no value.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let Ok(question) = std::str::from_utf8(data) else { return };
    let answer = echeance::evaluate_json(question);
    assert_eq!(answer, echeance::evaluate_json(question), "the same question");
    let (Ok(line) | Err(line)) = &answer;
    assert!(!line.contains('\n'), "one line");
    let read: Value = serde_json::from_str(line).expect("JSON");
    assert_eq!(read.get("error").is_some(), answer.is_err());
    let Some(error) = read.get("error") else { return };
    let Ok(asked) = serde_json::from_str::<Value>(question) else { return };
    for part in ["as_of", "facts"] {
        let Some(part) = asked.get(part) else { continue };
        each_text(part, &mut |text| {
            // What no table of the library holds: a number, a day but the ends of the range.
            let digits = text.chars().filter(char::is_ascii_digit).count();
            if digits < 6 || ["1900-01-01", "2199-12-31"].iter().any(|day| day.contains(text)) {
                return;
            }
            for lang in ["fr", "en"] {
                let told = error["text"][lang].as_str().expect("both languages");
                assert!(!told.contains(text), "an error repeats a value");
            }
        });
    }
});

fn each_text(value: &Value, each: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => each(text),
        Value::Array(values) => values.iter().for_each(|value| each_text(value, each)),
        Value::Object(members) => members.values().for_each(|value| each_text(value, each)),
        _ => {}
    }
}
