//! Every source that is cited is in the table, and every open question in the register.

use std::collections::BTreeSet;

use echeance::dated::Dated;
use echeance::rules::{authentication_system, certificate_duties, certificate_status};
use echeance::source::Source;
use echeance::{Day, GeneralReason, Member, Reading, Words, open_question, rules, source};

#[test]
fn every_source_cited_by_a_reason_resolves() {
    let of_rules = rules::ALL.iter().flat_map(|rule| rule.reasons);
    let general = GeneralReason::ALL.iter().map(|reason| reason.spec());
    for reason in of_rules.chain(general) {
        for id in reason.sources {
            assert!(source::by_id(id).is_some(), "reason {} cites {id}", reason.number);
        }
    }
}

#[test]
fn an_id_names_a_source_or_a_statement_that_it_has() {
    for source in source::ALL {
        assert_eq!(found(source.id), Some(source.id));
        for number in 1..=source.statements {
            assert_eq!(found(&format!("{}-{number:02}", source.id)), Some(source.id));
        }
        assert_eq!(found(&format!("{}-{:02}", source.id, source.statements + 1)), None);
    }
    assert_eq!(found("Q4"), Some("Q"));
    for wrong in ["", "S", "S000-", "S000-0", "S000-00", "S000-5", "S000-005", "S000-+5", "S005-01"]
    {
        assert_eq!(found(wrong), None, "{wrong}");
    }
    for wrong in ["Q0", "Q04", "Q31", "Q-04", "s000-05", "OPC-exam-01", "P-40.1"] {
        assert_eq!(found(wrong), None, "{wrong}");
    }
}

fn found(id: &str) -> Option<&'static str> {
    source::by_id(id).map(|source| source.id)
}

#[test]
fn sources_are_told_apart_by_id_and_by_title() {
    let ids: BTreeSet<_> = source::ALL.iter().map(|source| source.id).collect();
    let fr: BTreeSet<_> = source::ALL.iter().map(|source| source.title.fr).collect();
    let en: BTreeSet<_> = source::ALL.iter().map(|source| source.title.en).collect();
    assert_eq!([ids.len(), fr.len(), en.len()], [source::ALL.len(); 3]);
    for source in source::ALL {
        assert!(source.address.is_none_or(|address| address.starts_with("http")), "{}", source.id);
        assert!(source.dated.is_none_or(|dated| dated <= source.read), "{}", source.id);
        well_set(source.id, source.title);
    }
}

#[test]
fn sources_are_read_between_their_first_and_last_day() {
    let day = |text| Day::parse_iso(text).unwrap();
    let [first, mid, last] = ["2026-11-30", "2026-12-01", "2027-01-02"].map(day);
    let read = |read| Source { read, ..source::ALL[0] };
    assert_eq!(source::read_between(&[read(mid)]), Some((mid, mid)));
    let three = [read(mid), read(last), read(first)];
    assert_eq!(source::read_between(&three), Some((first, last)));
    assert_eq!(source::read_between([]), None);
}

#[test]
fn the_register_is_complete_and_in_order() {
    for (place, question) in open_question::ALL.iter().enumerate() {
        assert_eq!(question.id, format!("Q{}", place + 1));
        assert!(question.question.fr.ends_with("\u{a0}?"), "{}", question.id);
        assert!(question.question.en.ends_with('?'), "{}", question.id);
        well_set(question.id, question.question);
        well_set(question.id, question.reading);
        well_set(question.id, question.settled_by);
    }
}

#[test]
fn the_question_behind_a_reading_names_it() {
    for reading in Reading::ALL {
        let question = open_question::by_id(reading.open_question());
        let told = question.is_some_and(|question| {
            question.reading.fr.contains(reading.slug())
                && question.reading.en.contains(reading.slug())
        });
        assert!(told, "{}", reading.slug());
    }
}

#[test]
fn every_row_of_a_dated_table_rests_on_a_source() {
    sourced(&authentication_system::SYSTEMS);
    sourced(&certificate_duties::AMOUNTS);
    sourced(&[certificate_status::TEMPORARY]);
}

fn sourced<T: std::fmt::Debug>(table: &[Dated<T>]) {
    for row in table {
        assert!(!row.sources.is_empty(), "{row:?}");
        assert!(row.sources.iter().all(|id| source::by_id(id).is_some()), "{row:?}");
        assert!(row.from.zip(row.to).is_none_or(|(from, to)| from <= to), "{row:?}");
    }
}

#[test]
fn systems_follow_one_another_without_a_gap() {
    let mut next = None;
    for row in &authentication_system::SYSTEMS {
        assert_eq!(row.from, next);
        next = row.to.map(|to| to.plus_days(1));
    }
    assert_eq!(next, None);
}

/// French as it is set: typographic apostrophes, no plain space before a high sign or inside guillemets.
fn well_set(id: &str, words: Words) {
    assert!(!words.fr.is_empty() && !words.en.is_empty(), "{id}");
    assert!(!words.fr.contains('\''), "{id}: {}", words.fr);
    for wrong in [" ;", " :", " !", " ?", "« ", " »", " $", " %"] {
        assert!(!words.fr.contains(wrong), "{id}: {}", words.fr);
    }
    for sign in [';', ':', '!', '?', '»'] {
        for (place, _) in words.fr.match_indices(sign) {
            let before = words.fr.get(..place).unwrap_or("");
            assert!(before.ends_with('\u{a0}'), "{id}: {}", words.fr);
        }
    }
    assert!(!words.en.contains('\u{27}') && !words.en.contains('"'), "{id}: {}", words.en);
}
