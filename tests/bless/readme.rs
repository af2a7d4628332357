//! The parts of `README.md` that follow from others: the table of rules, and the programs of `examples/`.

use std::fmt::Write as _;
use std::fs;

use echeance::dynamic::Rule;
use echeance::rules;

use super::Generated;
use crate::command::root;

/// The README as it must be.
pub(super) fn file() -> Result<Generated, String> {
    let text = with_examples(&with_table(&read("README.md")?)?)?;
    Ok(Generated { path: "README.md".into(), text })
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))
}

fn row(rule: &Rule) -> String {
    let outcomes: Vec<&str> = rule.outcomes.iter().map(|outcome| outcome.slug).collect();
    format!("| `{}` | {} | {} |", rule.slug, rule.question.about.en, outcomes.join(", "))
}

/// The README with the table of rules as it is.
fn with_table(readme: &str) -> Result<String, String> {
    let begin = "(renewed by `make bless`) -->\n";
    let (before, rest) = readme.split_once(begin).ok_or("no mark")?;
    let (_, after) = rest.split_once("<!-- rules: end -->").ok_or("no end mark")?;
    let mut table = "| rule | what it answers | outcomes |\n|---|---|---|\n".to_owned();
    for rule in rules::ALL {
        let _ = writeln!(table, "{}", row(rule));
    }
    Ok(format!("{before}{begin}{table}<!-- rules: end -->{after}"))
}

/// The README with the text of each example in the code block of its language.
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
