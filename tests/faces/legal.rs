//! The legal edition: beside each statement of the sources, what the rules make of it. A page in each language, the French
//! one the master, each fit to print.

mod example;
mod page;

use std::fmt::Display;
use std::fs;

use echeance::Lang;
use serde_json::Value;

use super::Generated;
use crate::bless::accounting::{self, InBoth};
use crate::command::root;

/// The two pages.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let (statements, rows) = (statements()?, accounting::rows()?);
    let page = |path: &str, lang| {
        page::text(lang, &statements, &rows).map(|text| Generated { path: path.into(), text })
    };
    Ok(vec![page("docs/EDITION-JURIDIQUE.md", Lang::Fr)?, page("docs/LEGAL-EDITION.md", Lang::En)?])
}

/// The paraphrases of the statements, in our words.
const STATEMENTS: &str = "tests/paraphrases.json";

/// A statement of a document, in our words.
struct Paraphrase {
    id: String,
    text: InBoth,
    /// What is to be known beside it.
    note: Option<InBoth>,
    /// How far our paraphrase can be relied on: `high`, `medium`, `low`.
    sure: String,
}

fn statements() -> Result<Vec<Paraphrase>, String> {
    let list = json(STATEMENTS)?;
    let list = list.as_array().ok_or_else(|| format!("{STATEMENTS}: no list"))?;
    let read = |it: &Value| {
        Some(Paraphrase {
            id: it.get("id")?.as_str()?.to_owned(),
            text: InBoth::read(it)?,
            note: it.get("note").and_then(InBoth::read),
            sure: it.get("sure")?.as_str()?.to_owned(),
        })
    };
    let all = list.iter().map(|it| read(it).ok_or_else(|| format!("{STATEMENTS}: {it}")));
    all.collect()
}

fn json(path: &str) -> Result<Value, String> {
    let fail = |error: &dyn Display| format!("{path}: {error}");
    let text = fs::read_to_string(root().join(path)).map_err(|error| fail(&error))?;
    serde_json::from_str(&text).map_err(|error| fail(&error))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use echeance::dynamic::{Kind, ValueKind};
    use echeance::{Reading, open_question, rules, source};

    use super::{Generated, files};

    /// Counted on the documents, not on the list of paraphrases.
    const DOCUMENTS: [(&str, usize); 5] =
        [("S000", 30), ("S001", 34), ("S002", 43), ("S003", 40), ("S004", 38)];

    #[test]
    fn every_statement_is_told_in_both_pages() -> Result<(), String> {
        let each = DOCUMENTS.iter();
        let ids = each.flat_map(|(of, count)| (1..=*count).map(move |n| format!("{of}-{n:02}")));
        let ids: Vec<String> = ids.collect();
        assert_eq!(ids.len(), 185);
        for Generated { path, text } in files()? {
            let lacks: Vec<_> =
                ids.iter().filter(|id| !text.contains(&format!("**{id}** "))).collect();
            assert!(lacks.is_empty(), "{path}: not told: {lacks:?}");
        }
        Ok(())
    }

    #[test]
    fn every_open_question_and_source_is_told_in_both_pages() -> Result<(), String> {
        for Generated { path, text } in files()? {
            let questions = open_question::ALL.iter().map(|question| question.id);
            let ids = questions.chain(source::ALL.iter().map(|source| source.id));
            let lacks: Vec<_> = ids.filter(|id| !text.contains(&format!("| **{id}** |"))).collect();
            assert!(lacks.is_empty(), "{path}: not told: {lacks:?}");
        }
        Ok(())
    }

    #[test]
    fn every_rule_has_examples() -> Result<(), String> {
        for (Generated { path, text }, title) in files()?.iter().zip(["Exemple", "Example"]) {
            for rule in rules::ALL {
                let chapter = text.split(&format!("<a id=\"{}\"></a>", rule.slug)).nth(1);
                let chapter = chapter.and_then(|rest| rest.split("\n## ").nth(1));
                let count = chapter.map_or(0, |it| it.matches(&format!("\n#### {title} ")).count());
                assert!((1..=6).contains(&count), "{path}: {count} examples of {}", rule.slug);
            }
        }
        Ok(())
    }

    #[test]
    fn every_link_leads_somewhere() -> Result<(), String> {
        for Generated { path, text } in files()? {
            let anchors: BTreeSet<&str> = pieces(&text, "<a id=\"", '"').collect();
            for link in pieces(&text, "](#", ')') {
                assert!(anchors.contains(link), "{path}: nothing is anchored at {link}");
            }
        }
        Ok(())
    }

    /// What stands between each `open` and the next `close`.
    fn pieces<'a>(text: &'a str, open: &'a str, close: char) -> impl Iterator<Item = &'a str> {
        text.split(open).skip(1).filter_map(move |rest| rest.split(close).next())
    }

    /// The pages are for lawyers: a value set in a rule is shown, and no name of the code. Domain, 1.1, 1.2 and 2.4: the
    /// contact, the prefix of a number, and the duties after the last known day.
    #[test]
    fn values_and_sources_are_told_and_no_name_of_the_code() -> Result<(), String> {
        let told = [
            [
                "infocertificat@opc.gouv.qc.ca. (S001-29)",
                "début d’un numéro de certificat\u{a0}: CAR20",
                "| non connu | 1er\u{a0}juillet\u{a0}2026 |",
                "S001-26 (12\u{a0}mai\u{a0}2022; 28\u{a0}novembre\u{a0}2026)",
            ],
            [
                "infocertificat@opc.gouv.qc.ca. (S000-26)",
                "beginning of a certificate number: CAR20",
                "| not known | July\u{a0}1, 2026 |",
                "OPC-application-regular (January\u{a0}6, 2021; day not noted)",
            ],
        ];
        for (Generated { path, text }, told) in files()?.into_iter().zip(told) {
            assert!(!text.contains("::"), "{path}");
            for words in told {
                assert!(text.contains(words), "{path}: {words}");
            }
        }
        Ok(())
    }

    #[test]
    fn the_french_page_is_in_french() -> Result<(), String> {
        let slugs = slugs();
        let page = files()?.into_iter().next().ok_or("no page")?;
        let mut wrong = Vec::new();
        for line in page.text.lines() {
            let prose = prose(line);
            for mark in [
                "'", " ;", " :", " ?", " !", "« ", " »", "\u{a0};", "\u{a0}?", "\u{a0}!", "{", "—.",
            ] {
                if prose.contains(mark) {
                    wrong.push(format!("{mark:?} in: {line}"));
                }
            }
            if is_bare(&prose) {
                wrong.push(format!("no no-break space at a mark in: {line}"));
            }
            let words = prose
                .split(|letter: char| !letter.is_alphanumeric() && letter != '-' && letter != '_');
            for word in words {
                if ENGLISH.contains(&word.to_lowercase().as_str()) || slugs.contains(word) {
                    wrong.push(format!("{word} in: {line}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        Ok(())
    }

    /// Whether a colon or a quotation mark stands without its no-break space.
    fn is_bare(prose: &str) -> bool {
        let letters: Vec<char> = prose.chars().chain(['\n']).collect();
        letters.windows(3).any(|three| {
            let [before, mark, after] = three else { return false };
            match mark {
                ':' => after.is_whitespace() && *before != '\u{a0}',
                '«' => *after != '\u{a0}',
                '»' => *before != '\u{a0}',
                _ => false,
            }
        })
    }

    /// Words that no French sentence has.
    const ENGLISH: [&str; 27] = [
        "the", "and", "of", "is", "are", "with", "your", "you", "not", "none", "never", "unknown",
        "day", "days", "year", "years", "month", "months", "must", "from", "before", "after",
        "until", "expired", "holder", "renew", "answer",
    ];

    /// A line without what stands in code marks, in tags, and as an address.
    fn prose(line: &str) -> String {
        let no_code: String = line.split('`').step_by(2).collect();
        let mut prose = String::new();
        for (place, part) in no_code.replace("\\<", "").replace("\\>", "").split('<').enumerate() {
            let shown =
                if place == 0 { part } else { part.split_once('>').map_or(part, |(_, it)| it) };
            prose.push_str(shown);
        }
        // The targets of links are addresses too.
        let mut parts = prose.split("](");
        let mut shown = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            shown.push_str(part.split_once(')').map_or("", |(_, rest)| rest));
        }
        shown
    }

    /// Every slug of the library that no French word could be: those of two words.
    fn slugs() -> BTreeSet<&'static str> {
        let mut slugs = BTreeSet::new();
        for rule in rules::ALL {
            slugs.insert(rule.slug);
            slugs.extend(rule.outcomes.iter().map(|outcome| outcome.slug));
            slugs.extend(rule.reasons.iter().map(|reason| reason.slug));
            for fact in rule.facts {
                slugs.insert(fact.name);
                slugs.extend(fact.word.map(|word| word.slug));
                if let Kind::Choice(choices) | Kind::Set(choices) = fact.kind {
                    slugs.extend(choices.iter().map(|choice| choice.slug));
                }
            }
            for value in rule.values {
                slugs.insert(value.name);
                if let ValueKind::Slug(choices) | ValueKind::Set(choices) = value.kind {
                    slugs.extend(choices.iter().map(|choice| choice.slug));
                }
            }
        }
        for reading in Reading::ALL {
            slugs.insert(reading.slug());
            slugs.extend(reading.choices().iter().map(|choice| choice.slug));
        }
        slugs.retain(|slug| slug.contains(['-', '_']));
        slugs
    }
}
