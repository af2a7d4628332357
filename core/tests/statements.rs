//! The statements that decide nothing: numbered, with a source, of rules that exist, and set as French is set.

use std::collections::BTreeSet;

use echeance::dynamic::statements_of;
use echeance::rules::{self, support_hours, transfer_request};
use echeance::statements::{by_id, by_number};
use echeance::{Statement, StatementKind, Words, source, statements};

#[test]
fn numbers_and_ids_are_never_shared() {
    let count = u16::try_from(statements().len()).unwrap();
    let numbers: BTreeSet<u16> = statements().iter().map(|statement| statement.number).collect();
    // A statement that is taken back leaves its number: name it here.
    assert!(numbers.into_iter().eq(1..=count));
    let ids: BTreeSet<&str> = statements().iter().map(|statement| statement.id).collect();
    assert_eq!(ids.len(), statements().len());
    for statement in statements() {
        let id = statement.id;
        assert!(!id.is_empty() && id.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase()));
        assert_eq!(by_number(statement.number).map(|found| found.id), Some(id));
        assert_eq!(by_id(id).map(|found| found.number), Some(statement.number));
    }
    assert!(by_number(0).is_none() && by_number(count + 1).is_none() && by_id("").is_none());
}

#[test]
fn every_statement_has_a_source() {
    for Statement { id, sources, .. } in statements() {
        assert!(!sources.is_empty(), "{id}");
        for cited in *sources {
            assert!(source::by_id(cited).is_some(), "{id} cites {cited}");
        }
        let told_apart: BTreeSet<_> = sources.iter().collect();
        assert_eq!(told_apart.len(), sources.len(), "{id}");
    }
}

#[test]
fn the_rules_of_a_statement_exist_and_are_in_their_order() {
    for Statement { id, rules: slugs, .. } in statements() {
        let numbers: Option<Vec<u16>> =
            slugs.iter().map(|slug| rules::by_slug(slug).map(|rule| rule.number)).collect();
        let numbers = numbers.unwrap_or_else(|| panic!("{id}: {slugs:?}"));
        assert!(numbers.is_sorted_by(|one, next| one < next), "{id}: {slugs:?}");
    }
}

#[test]
fn every_rule_says_that_the_law_prevails() {
    let mut reached = BTreeSet::new();
    for rule in rules::ALL {
        let ids: Vec<&str> = statements_of(rule).map(|statement| statement.id).collect();
        assert!(ids.contains(&"law-prevails"), "{}", rule.slug);
        reached.extend(ids);
    }
    assert_eq!(reached.len(), statements().len());
    let notice = by_id("law-prevails").unwrap();
    assert_eq!(notice.kind, StatementKind::Notice);
    assert_eq!(notice.sources, ["S000-30", "S001-34", "S002-43"]);
}

#[test]
fn every_kind_is_there_under_its_own_slug() {
    let slugs: BTreeSet<&str> = StatementKind::ALL.into_iter().map(StatementKind::slug).collect();
    assert_eq!(slugs.len(), StatementKind::ALL.len());
    for kind in StatementKind::ALL {
        assert!(statements().iter().any(|statement| statement.kind == kind), "{}", kind.slug());
    }
}

#[test]
fn contacts_give_the_telephone_and_the_address_of_the_rules() {
    for (id, contact) in [
        ("services-quebec", support_hours::TELEPHONE),
        ("certificate-help", transfer_request::ADDRESS),
        ("write-to-office", transfer_request::ADDRESS),
    ] {
        let Words { fr, en } = by_id(id).unwrap().words;
        assert!(fr.contains(contact) && en.contains(contact), "{id}");
    }
}

#[test]
fn words_keep_french_typography() {
    let wrong: Vec<_> = statements().iter().filter(|statement| !is_well_set(statement)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Typographic apostrophes, a no-break space before a high sign, inside guillemets and before a unit; neither capital
/// nor full stop, but for a label and for a name.
fn is_well_set(statement: &Statement) -> bool {
    let Words { fr, en } = statement.words;
    let capital = |words: &str| words.starts_with(char::is_uppercase);
    let said = if statement.kind == StatementKind::Label {
        capital(fr) && capital(en)
    } else {
        !capital(fr) && !capital(en) && fr != en
    };
    let spaced = |sign: char| {
        fr.match_indices(sign).all(|(place, _)| {
            let (before, after) = fr.split_at(place);
            before.ends_with('\u{a0}') || after.starts_with("://")
        })
    };
    let units = ["ans", "mois", "jours", "h", "minutes", "heures", "chiffres", "$", "%"];
    let has_bare_unit = units.iter().any(|unit| {
        fr.match_indices(&format!(" {unit}"))
            .any(|(place, _)| fr.get(..place).is_some_and(|it| it.ends_with(char::is_numeric)))
    });
    said && [fr, en].iter().all(|words| {
        !words.is_empty()
            && words.trim() == *words
            && !words.contains(['\'', '"'])
            && !words.ends_with('.')
    }) && [';', ':', '!', '?', '»'].into_iter().all(spaced)
        && fr.match_indices('«').all(|(place, _)| fr.split_at(place).1.starts_with("«\u{a0}"))
        && !en.contains(['«', '»'])
        && !has_bare_unit
}
