//! Every source that is cited is in the table, and every open question in the register.

use std::collections::BTreeSet;

use echeance::dated::Dated;
use echeance::rules::{authentication_system, certificate_duties, certificate_status};
use echeance::source::Source;
use echeance::{Day, GeneralReason, Lang, Member, Reading, Words, open_question, rules, source};

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
    for wrong in ["Q0", "Q04", "Q43", "Q-04", "s000-05", "OPC-exam-01", "P-40.1"] {
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
        if let Some(Words { fr, en }) = source.address {
            assert!(fr.starts_with("http") && en.starts_with("http"), "{}", source.id);
            // Where the two differ, each leads to its own language.
            let english =
                |address: &str| address.contains("/en/") || address.ends_with("langcont=en");
            assert!(fr == en || !english(fr) && english(en), "{}", source.id);
        }
        let ordered = source.dated.zip(source.read).is_none_or(|(dated, read)| dated <= read);
        assert!(ordered, "{}", source.id);
        well_set(source.id, source.title);
    }
}

#[test]
fn sources_are_read_between_their_first_and_last_day() {
    let day = |text| Day::parse_iso(text).unwrap();
    let [first, mid, last] = ["2026-11-30", "2026-12-01", "2027-01-02"].map(day);
    let read = |read| Source { read: Some(read), ..source::ALL[0] };
    assert_eq!(source::read_between(&[read(mid)]), Some((mid, mid)));
    let three = [read(mid), read(last), read(first)];
    assert_eq!(source::read_between(&three), Some((first, last)));
    assert_eq!(source::read_between([]), None);
    let not_noted = Source { read: None, ..source::ALL[0] };
    assert_eq!(source::read_between(&[read(mid), not_noted]), None);
}

/// Of the days on which copies were read, those are known: the five documents were read again on 28 November 2026, and
/// three sources were added on that day.
#[test]
fn no_page_is_said_to_have_been_seen_when_it_was_not() {
    let known = source::ALL.iter().filter_map(|source| Some((source.id, source.read?.to_string())));
    let documents = ["S000", "S001", "S002", "S003", "S004"];
    let added = ["OPC-complaint", "OPC-counsellor-expiry", "A-2.1-s65.2"];
    assert!(known.eq(documents.into_iter().chain(added).map(|id| (id, "2026-11-28".to_owned()))));
    for source in source::ALL.iter().filter(|source| source.id != "Q") {
        let [fr, en] = [Lang::Fr, Lang::En].map(|lang| source::citation(source.id, lang).unwrap());
        assert!(fr.contains("nous ne l’avons pas revue en ligne"), "{fr}");
        assert!(en.contains("we have not seen it online again"), "{en}");
        let said = [
            fr.contains("lue le 28\u{a0}novembre\u{a0}2026"),
            en.contains("read on November\u{a0}28, 2026"),
        ];
        assert_eq!(said, [source.read.is_some(); 2], "{fr} {en}");
        assert_eq!([fr.contains("lue le"), en.contains("read on")], said, "{fr} {en}");
    }
}

#[test]
fn the_register_is_complete_and_in_order() {
    for (place, question) in open_question::ALL.iter().enumerate() {
        assert_eq!(question.id, format!("Q{}", place + 1));
        assert!(question.question.fr.ends_with('?'), "{}", question.id);
        assert!(question.question.en.ends_with('?'), "{}", question.id);
        well_set(question.id, question.question);
        well_set(question.id, question.reading);
        well_set(question.id, question.settled_by);
    }
}

/// The two choices of a reading are the reading of the register and the other one that it tells.
#[test]
fn the_question_behind_a_reading_tells_the_other_one() {
    for reading in Reading::ALL {
        let question = open_question::by_id(reading.open_question());
        let told = question.is_some_and(|question| {
            question.reading.fr.contains("l’autre lecture")
                && question.reading.en.contains("the other reading")
        });
        assert!(told, "{}", reading.slug());
    }
}

/// What the contract names: the invoice’s day, S004 after the Office’s move, the exam’s day, the affiliation route, a
/// cancelled certificate, closures around New Year, the ends of months.
#[test]
fn what_the_sources_leave_open_is_in_the_register() {
    for (id, about) in [
        ("Q3", "permis"),
        ("Q31", "facture"),
        ("Q32", "S004"),
        ("Q33", "résultat"),
        ("Q34", "sans lien depuis plus de 2\u{a0}ans"),
        ("Q35", "annulation"),
        ("Q36", "Nouvel An"),
        ("Q37", "dernier mois"),
    ] {
        let asked = open_question::by_id(id).map(|question| question.question.fr);
        assert!(asked.is_some_and(|asked| asked.contains(about)), "{id}: {asked:?}");
    }
}

#[test]
fn open_questions_say_no_slug() {
    for question in &open_question::ALL {
        for Words { fr, en } in [question.question, question.reading, question.settled_by] {
            for slug in
                Reading::ALL.into_iter().map(Reading::slug).filter(|slug| slug.contains('-'))
            {
                assert!(!fr.contains(slug) && !en.contains(slug), "{}: {slug}", question.id);
            }
            assert!(!fr.contains('_') && !en.contains('_'), "{}", question.id);
        }
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

/// French as it is set: typographic apostrophes, a no-break space before a colon and inside guillemets, no space before
/// the other high signs.
fn well_set(id: &str, words: Words) {
    assert!(!words.fr.is_empty() && !words.en.is_empty(), "{id}");
    assert!(!words.fr.contains('\''), "{id}: {}", words.fr);
    for wrong in ["« ", " $", " %"] {
        assert!(!words.fr.contains(wrong), "{id}: {}", words.fr);
    }
    for (sign, spaced) in [(':', true), ('»', true), (';', false), ('!', false), ('?', false)] {
        for (place, _) in words.fr.match_indices(sign) {
            let before = words.fr.get(..place).unwrap_or("");
            assert_eq!(before.ends_with('\u{a0}'), spaced, "{id}: {}", words.fr);
            assert!(!before.ends_with(' '), "{id}: {}", words.fr);
        }
    }
    assert!(!words.en.contains('\u{27}') && !words.en.contains('"'), "{id}: {}", words.en);
}
