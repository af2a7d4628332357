//! The drawing of an answer: what it shows, and that nothing in it overlaps.
#![cfg(feature = "serde")]
#![expect(clippy::indexing_slicing, reason = "a test that finds nothing has failed")]

use std::fs;
use std::path::Path;

use echeance::dynamic::{Question, ask_json};
use echeance::rules::{certificate_renewal, holder_review};
use echeance::{Lang, rules};
use time::macros::date;

fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

/// The values of an attribute, as numbers.
fn numbers(text: &str, attribute: &str) -> Vec<i32> {
    let mark = format!(" {attribute}=\"");
    text.split(&*mark).skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok()).collect()
}

#[test]
fn a_renewal() {
    let asked = certificate_renewal::Ask {
        expires_on: date!(2027 - 03 - 15).into(),
        ..certificate_renewal::Ask::on(date!(2026 - 11 - 21))
    };
    let drawing = asked.ask().unwrap().timeline(Lang::En);
    // The last day is the day before the expiry; the answer changes on it.
    let told = "November 21, 2026: Day of the question. March 14, 2027: Last day to renew. \
                March 15, 2027: Expiry day of the certificate";
    assert!(drawing.replace('\u{a0}', " ").contains(told), "{drawing}");
    assert!(drawing.contains("lang=\"en\"") && drawing.contains("role=\"img\""));
    assert!(drawing.contains("<title>Certificate renewal: "));
}

#[test]
fn an_act_is_a_bar_from_its_first_to_its_last_day() {
    let asked = holder_review::Ask {
        expires_on: date!(2027 - 01 - 15).into(),
        affiliated: true.into(),
        ..holder_review::Ask::on(date!(2026 - 11 - 28))
    };
    let drawing = asked.ask().unwrap().timeline(Lang::Fr).replace('\u{a0}', " ");
    assert!(drawing.contains("jusqu’au 14 janvier 2027"), "{drawing}");
    assert_eq!(count(&drawing, "<g class=\"act\""), 1);
}

#[test]
fn a_text_is_never_shown() {
    let question = Question::new("holder-review").as_of(date!(2026 - 11 - 28));
    let asked = question.fact("certificate_number", "CAR202012345678").ask().unwrap();
    assert!(!asked.timeline(Lang::Fr).contains("CAR2020"));
}

/// Each line of words has a height of its own, of 18 units at least, and no day leaves the drawing.
#[test]
fn nothing_overlaps_whatever_the_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut drawn = 0;
    for rule in rules::ALL {
        let file = fs::read_to_string(folder.join(format!("{}.json", rule.slug))).unwrap();
        let file: serde_json::Value = serde_json::from_str(&file).unwrap();
        for case in file["cases"].as_array().unwrap() {
            let mut question = case["question"].clone();
            question["rule"] = rule.slug.into();
            let drawings = ask_json(&question.to_string(), |asked| {
                [Lang::Fr, Lang::En].map(|lang| asked.timeline(lang))
            });
            for drawing in drawings.iter().flatten() {
                is_well_drawn(drawing);
                drawn += 1;
            }
        }
    }
    assert!(drawn > 2_000, "{drawn}");
}

fn is_well_drawn(drawing: &str) {
    let labels = drawing.split("<text x=\"8\" y=\"").skip(1);
    let rows: Vec<i32> = labels.filter_map(|rest| rest.split('"').next()?.parse().ok()).collect();
    assert!(rows.windows(2).all(|pair| pair[1] - pair[0] >= 18), "{drawing}");
    let height = numbers(drawing, "height")[0];
    assert!(rows.iter().all(|y| (0..height - 30).contains(y)), "{drawing}");
    assert!(numbers(drawing, "x").iter().all(|x| (0..=960).contains(x)), "{drawing}");
    for part in ["text", "g", "title", "desc", "svg"] {
        let begun = count(drawing, &format!("<{part}>")) + count(drawing, &format!("<{part} "));
        assert_eq!(begun, count(drawing, &format!("</{part}>")), "{part}: {drawing}");
    }
}
