//! The parts of `README.md` and of `LISEZMOI.md`, the same in French, that follow from others: the table of rules, and the
//! programs of `examples/`.

use std::fmt::Write as _;
use std::fs;

use echeance::dynamic::Rule;
use echeance::{Lang, rules};

use super::Generated;
use crate::command::root;

/// Both pages as they must be.
pub(super) fn files() -> Result<Vec<Generated>, String> {
    let page = |path: &str, lang| -> Result<Generated, String> {
        let text = with_examples(&with_table(&read(path)?, lang)?)?;
        Ok(Generated { path: path.into(), text })
    };
    Ok(vec![page("README.md", Lang::En)?, page("LISEZMOI.md", Lang::Fr)?])
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))
}

fn row(rule: &Rule, lang: Lang) -> String {
    let outcomes: Vec<&str> = rule.outcomes.iter().map(|outcome| outcome.slug).collect();
    format!("| `{}` | {} | {} |", rule.slug, rule.question.about.in_lang(lang), outcomes.join(", "))
}

/// The page with the table of rules as it is.
fn with_table(readme: &str, lang: Lang) -> Result<String, String> {
    let begin = "(renewed by `make bless`) -->\n";
    let (before, rest) = readme.split_once(begin).ok_or("no mark")?;
    let (_, after) = rest.split_once("<!-- rules: end -->").ok_or("no end mark")?;
    let head = match lang {
        Lang::Fr => "règle | ce à quoi elle répond | résultats",
        Lang::En => "rule | what it answers | outcomes",
    };
    let mut table = format!("| {head} |\n|---|---|---|\n");
    for rule in rules::ALL {
        let _ = writeln!(table, "{}", row(rule, lang));
    }
    Ok(format!("{before}{begin}{table}<!-- rules: end -->{after}"))
}

/// The page with the text of each example in the code block of its language.
fn with_examples(readme: &str) -> Result<String, String> {
    let mut text = readme.to_owned();
    for (language, example) in
        [("rust", "exam_transfer.rs"), ("c", "exam_transfer.c"), ("python", "exam_transfer.py")]
    {
        let fence = format!("```{language}\n");
        let (before, rest) = text.split_once(&fence).ok_or("no code block")?;
        let (_, after) = rest.split_once("```\n").ok_or("no end of the code block")?;
        let program = read(&format!("examples/{example}"))?;
        // The comment on top says that it is of this page.
        let (_, program) = program.split_once("\n\n").ok_or("no comment on top")?;
        text = format!("{before}{fence}{program}```\n{after}");
    }
    Ok(text)
}
