//! The statements that decide nothing: numbered, with a source, of rules that exist, and set as French is set.

use std::collections::BTreeSet;

use echeance::source::Source;
use echeance::statements::{by_id, by_number, statements_of};
use echeance::{Reading, Statement, StatementKind, Voice, Words, rules, source, statements};

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
        let of_a_slug = |byte| matches!(byte, b'-' | b'0'..=b'9' | b'a'..=b'z');
        assert!(!id.is_empty() && id.bytes().all(of_a_slug));
        assert_eq!(by_number(statement.number).map(|found| found.id), Some(id));
        assert_eq!(by_id(id).map(|found| found.number), Some(statement.number));
    }
    assert!(by_number(0).is_none() && by_number(count + 1).is_none() && by_id("").is_none());
}

/// The ids in the order of their numbers: lines are added at the end, none is ever changed.
#[test]
fn a_number_keeps_its_statement() {
    let ids: Vec<&str> = include_str!("statements/numbers.txt").lines().collect();
    let numbered = (1..).map_while(|number| by_number(number).map(|statement| statement.id));
    assert_eq!(numbered.collect::<Vec<_>>(), ids);
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

/// A next step is a statement, and none of the procedure published for clicSÉQUR stands where it may no longer apply.
#[test]
fn next_steps_are_statements() {
    let of_clicsequr = |source: &str| {
        let number = |document| source.strip_prefix(document).and_then(|it| it.parse::<u8>().ok());
        number("S000-").is_some_and(|it| (6..=22).contains(&it))
            || number("S001-").is_some_and(|it| (9..=25).contains(&it))
    };
    for rule in rules::ALL {
        let of_outcomes = rule.outcomes.iter().map(|outcome| outcome.next_steps);
        for steps in of_outcomes.chain([rule.undetermined_steps]) {
            let after = steps.after_clicsequr.unwrap_or(steps.first);
            for id in steps.first.iter().chain(after) {
                assert!(by_id(id).is_some(), "{}: {id}", rule.slug);
            }
            for id in after.iter().filter(|id| **id != "procedure-published-for-clicsequr") {
                let cited = by_id(id).map_or(&[][..], |statement| statement.sources);
                assert!(!cited.iter().any(|id| of_clicsequr(id)), "{}: {id}", rule.slug);
            }
        }
    }
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
fn contacts_give_the_telephone_and_the_address_of_the_documents() {
    // As S002-34 and S000-15 have them.
    let [telephone, address] = ["1\u{a0}877\u{a0}644-4545", "infocertificat@opc.gouv.qc.ca"];
    for (id, contact) in [
        ("services-quebec", telephone),
        ("clicsequr-help", telephone),
        ("ask-about-message", telephone),
        ("certificate-help", address),
        ("write-to-office", address),
    ] {
        let statement = by_id(id).unwrap();
        for Words { fr, en } in [statement.words, statement.in_voice(Voice::To)] {
            assert!(fr.contains(contact) && en.contains(contact), "{id}");
        }
    }
}

#[test]
fn words_keep_french_typography() {
    let wrong: Vec<_> = statements().iter().filter(|statement| !is_well_set(statement)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Typographic apostrophes; a no-break space before a colon, inside guillemets and before a unit, none before the other
/// high signs; neither capital nor full stop, but for a label.
fn is_well_set(statement: &Statement) -> bool {
    [statement.words, statement.in_voice(Voice::To)]
        .into_iter()
        .all(|words| are_well_set(statement.kind, words))
}

fn are_well_set(kind: StatementKind, Words { fr, en }: Words) -> bool {
    let capital = |words: &str| words.starts_with(char::is_uppercase);
    let said = if kind == StatementKind::Label {
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
    let joined = |sign: char| {
        fr.match_indices(sign)
            .all(|(place, _)| fr.get(..place).is_some_and(|it| !it.ends_with(char::is_whitespace)))
    };
    let units =
        ["ans", "mois", "jours", "h", "minutes", "heures", "chiffres", "caractères", "$", "%"];
    let has_bare_unit = units.iter().any(|unit| {
        fr.match_indices(&format!(" {unit}"))
            .any(|(place, _)| fr.get(..place).is_some_and(|it| it.ends_with(char::is_numeric)))
    });
    said && [fr, en].iter().all(|words| {
        !words.is_empty()
            && words.trim() == *words
            && !words.contains(['\'', '"'])
            && !words.ends_with('.')
    }) && [':', '»'].into_iter().all(spaced)
        && [';', '!', '?'].into_iter().all(joined)
        && fr.match_indices('«').all(|(place, _)| fr.split_at(place).1.starts_with("«\u{a0}"))
        && !en.contains(['«', '»'])
        && !has_bare_unit
}

/// « N’est pas à saisir » can be read as “need not be typed”: a sentence says who does what. No slug reaches a person
/// (English has words such as “log-off” of its own).
#[test]
fn words_say_who_does_what_and_no_slug() {
    let slugs: Vec<&str> = rules::ALL
        .iter()
        .map(|rule| rule.slug)
        .chain(Reading::ALL.into_iter().map(Reading::slug))
        .chain(statements().iter().map(|statement| statement.id))
        .filter(|slug| slug.contains('-'))
        .collect();
    for Statement { id, words: Words { fr, .. }, .. } in statements() {
        for is in ["est", "sont", "-il", "-elle", "-ils", "-elles"] {
            for (place, it) in fr.match_indices(&format!("{is} à ")) {
                let next = fr.get(place + it.len()..).and_then(|rest| rest.split(' ').next());
                let verb = next.unwrap_or("").trim_end_matches([',', ';', '.']);
                assert!(!["er", "ir", "re"].iter().any(|end| verb.ends_with(end)), "{id}: {fr}");
            }
        }
        for slug in &slugs {
            assert!(!fr.contains(slug), "{id} says {slug}");
        }
    }
}

/// What the table of duties, and no statement, holds.
#[test]
fn no_statement_holds_an_amount() {
    for Statement { id, words: Words { fr, en }, .. } in statements() {
        assert!(!fr.contains('$') && !en.contains('$'), "{id}");
    }
}

/// A tool of the Office that its English pages name in these words, and its French pages in those.
const NAMED_IN_BOTH: &str = "merchant-information-tool";

/// Where every page behind a label was read in the other language only, the label is our translation, and says so;
/// nowhere else.
#[test]
fn a_label_that_is_our_translation_says_so() {
    let mut ours = 0;
    for label in statements().iter().filter(|it| it.kind == StatementKind::Label) {
        let named = label.id == NAMED_IN_BOTH;
        let translated =
            [!named && read_in_english_only(label), !named && read_in_french_only(label)];
        let said = [label.words.fr.ends_with(FR_OURS), label.words.en.ends_with(EN_OURS)];
        assert_eq!(said, translated, "{}", label.id);
        ours += said.into_iter().filter(|said| *said).count();
        for other in statements().iter().filter(|it| it.id != label.id) {
            if let Some(fr) = label.words.fr.strip_suffix(FR_OURS)
                && read_in_english_only(other)
            {
                let label = format!("«\u{a0}{fr}\u{a0}»");
                for words in [other.words.fr, other.in_voice(Voice::To).fr] {
                    for (place, quoted) in words.match_indices(&label) {
                        let after = words.get(place + quoted.len()..);
                        assert!(after.is_some_and(|it| it.starts_with(FR_OURS)), "{}", other.id);
                    }
                }
            }
            if let Some(en) = label.words.en.strip_suffix(EN_OURS)
                && read_in_french_only(other)
            {
                let label = format!("“{en}”");
                let quotes = [other.words.en, other.in_voice(Voice::To).en]
                    .iter()
                    .any(|it| it.contains(&label));
                assert!(!quotes, "{}", other.id);
            }
        }
    }
    // The labels of S003 and of the page on changing information, and the two of S002.
    assert_eq!(ours, 15);
}

const FR_OURS: &str = " (notre traduction)";
const EN_OURS: &str = " (our translation)";

fn read_in_english_only(statement: &Statement) -> bool {
    pages(statement).all(|source| source.title.fr.contains("en anglais"))
}

fn read_in_french_only(statement: &Statement) -> bool {
    pages(statement).all(|source| source.title.en.contains("(in French)"))
}

/// The pages that it cites; the register of open questions is none.
fn pages(statement: &Statement) -> impl Iterator<Item = &'static Source> {
    statement.sources.iter().filter(|id| !id.starts_with('Q')).filter_map(|id| source::by_id(id))
}

/// S002-36 stands under the forgotten password of the Service d’authentification gouvernementale: it is about neither the
/// recovery of a file nor every code.
#[test]
fn a_code_that_does_not_come_is_of_the_sag_password() {
    let of: Vec<_> = statements().iter().filter(|it| it.sources.contains(&"S002-36")).collect();
    let [statement] = of.as_slice() else { panic!("{of:?}") };
    assert_eq!(
        (statement.id, statement.rules),
        ("code-not-received", &["authentication-system"][..])
    );
}
