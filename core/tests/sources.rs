//! Every source that is cited is in the table, and every open question in the register.

use std::collections::BTreeSet;

use echeance::dynamic::Question;
use echeance::law;
use echeance::rules::authentication_system;
use echeance::source::Source;
use echeance::{
    Day, GeneralReason, Lang, Member, Reading, Words, open_question, rules, source, statements,
};

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
    // The register of open questions is our own: it is no copy of a page.
    let title = source::by_id("Q").expect("the register").title;
    let told = |lang| source::citation("Q", lang).expect("the register");
    assert_eq!(told(Lang::Fr), format!("Q\u{a0}: {}", title.fr));
    assert_eq!(told(Lang::En), format!("Q: {}", title.en));
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
fn every_row_of_a_law_rests_on_a_source() {
    let laws = law::all();
    let names: BTreeSet<_> = laws.iter().map(|law| law.name).collect();
    assert_eq!(names.len(), laws.len());
    for law in laws {
        let name = law.name;
        assert!(!law.rows.is_empty(), "{name}");
        well_set(name, law.words);
        well_set(name, law.day);
        for rule in law.rules {
            assert!(rules::by_slug(rule).is_some(), "{name}: {rule}");
        }
        for row in &law.rows {
            assert!(!row.sources.is_empty(), "{name}");
            for id in row.sources {
                let source = source::by_id(id);
                assert!(source.is_some_and(|source| source.id != "Q"), "{name}: {id}");
            }
            for id in row.open_questions {
                assert!(open_question::by_id(id).is_some(), "{name}: {id}");
            }
            assert!(row.from.zip(row.to).is_none_or(|(from, to)| from <= to), "{name}");
            for lang in [Lang::Fr, Lang::En] {
                assert!(!row.value_in(lang).is_empty(), "{name}");
            }
        }
    }
}

/// What the contract lists as values that law or a page can change.
#[test]
fn the_laws_are_those_that_the_contract_names() {
    let told = |name: &str| {
        let law = law::all().into_iter().find(|law| law.name == name).unwrap();
        law.rows.iter().map(|row| row.value_in(Lang::En).to_owned()).collect::<Vec<_>>()
    };
    for (name, value) in [
        ("certificate-months", "24\u{a0}months"),
        ("exam-months", "24\u{a0}months"),
        ("absence-months", "24\u{a0}months"),
        ("unused-account", "24\u{a0}months, notices 30 and 7\u{a0}days before"),
        ("notice-days", "15\u{a0}days"),
        ("code-seconds", "10\u{a0}minutes"),
        ("code-digits", "6\u{a0}digits"),
        ("suppression-seconds", "8\u{a0}hours"),
        ("invoice-months", "36\u{a0}months"),
        ("pass-mark", "75%"),
        ("exam-questions", "51\u{a0}questions"),
        ("security-questions-bodies", "Revenu Québec"),
        ("support-hours", "from 8:00 to 18:00, 1 877 644-4545"),
        ("temporary-scheme", "January\u{a0}1, 2021"),
    ] {
        assert_eq!(told(name), [value], "{name}");
    }
    assert_eq!(told("email-code-bodies").concat().split("; ").count(), 11);
    assert_eq!(told("clicsequr-procedure"), ["yes", "not published"]);
    let routes = "affiliation at the expiry; exam passed 2 years ago or less";
    assert_eq!(told("transfer-routes"), [routes]);
    assert_eq!(told("systems").len(), 3);
    assert_eq!(told("duties").len(), 7);
}

/// domain.md 2.4: the last known duty is that of the year to 30 June 2026. Of the laws with a last day, only the temporary
/// certificates, of which none was issued later, leave nothing to ask.
#[test]
fn after_the_last_known_day_it_is_said_whom_to_ask() {
    for law in law::all() {
        let ends = law.rows.iter().all(|row| row.to.is_some());
        let is_over = law.name == "temporary-scheme";
        assert_eq!(law.not_known_from.is_some(), ends && !is_over, "{}", law.name);
        for id in law.ask {
            assert!(statements::by_id(id).is_some(), "{}: {id}", law.name);
        }
    }
    let duties = law::all().into_iter().find(|law| law.name == "duties").unwrap();
    assert_eq!(duties.not_known_from, Some(day("2026-07-01")));
    assert_eq!(duties.ask, ["duty-amount", "certificate-help"]);
}

/// Of the rows of a law, those whose sources were read on 28 November 2026 are a year old on that day of 2027, and stale
/// on the next; a page whose day of reading was not noted is always stale.
#[test]
fn a_row_is_stale_a_year_after_its_sources_were_read() {
    let first =
        |name: &str| law::all().into_iter().find(|law| law.name == name).unwrap().rows.remove(0);
    let of_documents = first("code-seconds");
    assert_eq!(of_documents.read, Some(day("2026-11-28")));
    assert!(!of_documents.is_stale(day("2027-11-28")));
    assert!(of_documents.is_stale(day("2027-11-29")));
    let of_a_page = first("notice-days");
    assert_eq!((of_a_page.read, of_a_page.dated_in(Lang::En)), (None, Some(day("2019-07-03"))));
    assert!(of_a_page.is_stale(day("2026-11-28")));
    // It rests on both.
    assert_eq!(first("certificate-months").read, None);
}

/// The rules whose answers carry the notice of clicSÉQUR, or other steps after it.
#[test]
fn the_procedure_of_clicsequr_names_its_rules() {
    let law = law::all().into_iter().find(|law| law.name == "clicsequr-procedure").unwrap();
    let named: BTreeSet<&str> = law.rules.iter().copied().collect();
    let with_steps = |rule: &&echeance::dynamic::Rule| {
        let steps = rule.outcomes.iter().map(|outcome| outcome.next_steps);
        rule.clicsequr_procedure != 0
            || steps.chain([rule.undetermined_steps]).any(|steps| steps.after_clicsequr.is_some())
    };
    let found: BTreeSet<&str> =
        rules::ALL.iter().copied().filter(with_steps).map(|rule| rule.slug).collect();
    assert_eq!(named, found);
}

#[test]
fn systems_follow_one_another_without_a_gap() {
    let mut next = None;
    for row in authentication_system::SYSTEMS.rows {
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

#[expect(clippy::unwrap_used, reason = "a test that finds nothing has failed")]
fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

/// The sources of the first reason of an answer.
#[expect(clippy::unwrap_used, reason = "a test that finds nothing has failed")]
fn cited(question: &Question<'_>) -> Vec<&'static str> {
    let asked = question.ask().unwrap();
    let reason = asked.reasons().next().unwrap();
    asked.sources(reason).collect()
}

#[test]
fn a_provision_is_cited_where_a_reading_applies_it() {
    let notice = Question::new("change-notice")
        .as_of(day("2026-12-20"))
        .fact("changed_on", day("2026-12-11"));
    let pages = ["OPC-changing-information", "OPC-work-stoppage"];
    assert_eq!(cited(&notice.clone().reading("counting", "calendar")), pages);
    assert_eq!(cited(&notice), [pages[0], pages[1], "P-40.1-s269"]);

    let deadline = |unit| {
        let question = Question::new("deadline").as_of(day("2026-12-20"));
        question.fact("starts_on", day("2026-12-11")).fact("count", 30).fact("unit", unit)
    };
    assert_eq!(cited(&deadline("days")), ["P-40.1-s269", "I-16-s61"]);
    assert_eq!(cited(&deadline("months")), ["P-40.1-s269", "I-16-s61", "CCP-art83"]);
    assert_eq!(cited(&deadline("months").reading("counting", "calendar")), ["CCP-art83", "Q6"]);
    assert_eq!(cited(&deadline("days").reading("counting", "calendar")), ["Q6"]);
}

/// domain.md 2.4: 161 $ is on the page of 2021, 185 $ on that of 2024; what lies between is worked out from both.
#[test]
fn an_amount_cites_the_pages_that_give_it() {
    let on = |text| cited(&Question::new("certificate-duties").as_of(day(text)));
    assert_eq!(on("2021-08-01"), ["OPC-renewing-2021"]);
    assert_eq!(on("2024-08-01"), ["OPC-renewing"]);
    let both = ["OPC-renewing-2021", "OPC-renewing", "R-2.2-r1-s33.7", "P-40.1-r3-s165.1"];
    assert_eq!(on("2022-08-01"), both);
}
